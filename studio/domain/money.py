"""Money as integer minor units with an ISO 4217 code; how sellers type it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

# ISO 4217 minor-unit exponents that are not 2.
_EXPONENTS = {
    **dict.fromkeys(("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()), 0),
    **dict.fromkeys(("BHD IQD JOD KWD LYD OMR TND".split()), 3),
}
_SYMBOLS = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "¥": "CNY",
    "￥": "CNY",
    "元": "CNY",
    "R$": "BRL",
    "₹": "INR",
    "Fr.": "CHF",
}
LARGEST_MINOR = 10**12


def exponent(currency: str) -> int:
    """Decimal places of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD."""
    return _EXPONENTS.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Money:
    """`minor` units (cents, fen, yen) of an ISO 4217 `currency`."""

    minor: int
    currency: str

    @property
    def amount(self) -> Decimal:
        """The same in major units, with the currency's own decimal places."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))


def parse_currency(text: str) -> str | None:
    """ISO code of "EUR", "eur", "€"; None where it is neither a code's shape nor a known symbol."""
    text = text.strip()
    if text in _SYMBOLS:
        return _SYMBOLS[text]
    code = text.upper()
    return code if re.fullmatch("[A-Z]{3}", code) else None


def parse_price(text: str, currency: str) -> Money:
    """A price as sellers type it: `4,50`, `4.50`, `1.234,50`, `1,234.50`, `€ 4,50`, `4,50 EUR`.

    A symbol or code in the text wins over `currency`. Where a lone separator is ambiguous (`1.234`), three digits after
    it are thousands. Raises ValueError with the reason in plain words.
    """
    number = text.strip().replace("\u00a0", " ").replace("\u202f", " ")
    match = re.fullmatch(r"(?P<before>[^\d\s.,+-]*)\s*(?P<number>[+-]?[\d.,' ]*\d)\s*(?P<after>[^\d\s.,+-]*)", number)
    if not match:
        raise ValueError(f"“{text.strip()}” is not a price")
    sign = match["before"] or match["after"]
    if match["before"] and match["after"]:
        raise ValueError(f"“{text.strip()}” names its currency twice")
    if sign:
        found = parse_currency(sign)
        if found is None:
            raise ValueError(f"“{sign}” is not a currency")
        currency = found
    digits = match["number"].replace("'", "").replace(" ", "")
    decimals = exponent(currency)
    last = max(digits.rfind("."), digits.rfind(","))
    if last >= 0:
        whole, fraction = digits[:last], digits[last + 1 :]
        kinds = {c for c in digits if c in ".,"}
        lone_thousands = len(kinds) == 1 and (digits.count(digits[last]) > 1 or (len(fraction) == 3 and decimals != 3))
        if lone_thousands:
            whole, fraction = digits, ""
        groups = re.split("[.,]", whole)
        if len(groups) > 1 and (any(len(group) != 3 for group in groups[1:]) or not groups[0].lstrip("+-")):
            raise ValueError(f"“{text.strip()}” is not a price")
        digits = "".join(groups) + (f".{fraction}" if fraction else "")
    try:
        value = Decimal(digits)
    except InvalidOperation:
        raise ValueError(f"“{text.strip()}” is not a price") from None
    minor = value.scaleb(decimals)
    if minor != minor.to_integral_value():
        raise ValueError(f"“{text.strip()}” has more decimals than {currency} has ({decimals})")
    if minor < 0:
        raise ValueError(f"“{text.strip()}” is below zero")
    if minor > LARGEST_MINOR:
        raise ValueError(f"“{text.strip()}” is too large for a price")
    return Money(int(minor), currency)
