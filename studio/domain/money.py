"""Money as integer minor units with an ISO 4217 code; how sellers type it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

# ISO 4217 minor-unit exponents that are not 2.
_EXPONENTS = {
    **dict.fromkeys(("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()), 0),
    **dict.fromkeys(("BHD IQD JOD KWD LYD OMR TND".split()), 3),
}
_CODES = frozenset(
    """AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY
    COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS
    INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP
    MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR
    SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND
    VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG""".split()
)
# Where several currencies share a symbol, the first is meant unless the context says another of them.
_SYMBOLS = {
    "€": ("EUR",),
    "$": tuple("USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD".split())
    + tuple("SBD SGD SRD TTD TWD UYU XCD".split()),
    "US$": ("USD",),
    "R$": ("BRL",),
    "£": ("GBP", "EGP", "FKP", "GIP", "LBP", "SDG", "SHP", "SSP", "SYP"),
    "¥": ("CNY", "JPY"),
    "￥": ("CNY", "JPY"),
    "元": ("CNY", "HKD", "TWD"),
    "RMB": ("CNY",),
    "円": ("JPY",),
    "₹": ("INR",),
    "Rs": ("INR", "LKR", "MUR", "NPR", "PKR", "SCR"),
    "Rs.": ("INR", "LKR", "MUR", "NPR", "PKR", "SCR"),
    "Fr": ("CHF",),
    "Fr.": ("CHF",),
    "SFr.": ("CHF",),
}
_PRICE = re.compile(
    r"""(?P<before>(?:S?Fr|Rs)\.|[^\d\s.,+-]*)\s*
        (?P<number>[+-]?[\d.,' ]*\d)\s*
        (?P<after>(?:S?Fr|Rs)\.|[^\d\s.,+-]*)""",
    re.VERBOSE,
)
# Groups as in Europe and China (1.234.567), or as in India (12,34,567).
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:([.,' ])\d{3}(?:\1\d{3})*)|[1-9]\d?(?:,\d{2})+,\d{3}")
_LONGEST_TEXT = 64
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
    """ISO code of "EUR", "eur", "€"; None where it is neither an ISO 4217 code nor a known symbol."""
    text = text.strip()
    if text in _SYMBOLS:
        return _SYMBOLS[text][0]
    code = text.upper()
    if code in ("EURO", "EUROS"):
        return "EUR"
    return code if code in _CODES else None


def parse_price(text: str, currency: str) -> Money:
    """A price as sellers type it: `4,50`, `4.50`, `1.234,50`, `1,234.50`, `€ 4,50`, `4,50 EUR`.

    A symbol or code in the text wins over `currency`, unless it is a symbol of `currency` too: `$` stays AUD where that
    is handed in. Where a lone separator is ambiguous (`1.234`), three digits after it are thousands. Raises ValueError
    with the reason in plain words.
    """
    text = text.strip()
    if len(text) > _LONGEST_TEXT:
        raise ValueError(f"“{text[:_LONGEST_TEXT]}…” is not a price")
    match = _PRICE.fullmatch(text.replace("\u00a0", " ").replace("\u202f", " ").replace("’", "'"))
    if not match:
        raise ValueError(f"“{text}” is not a price")
    sign = match["before"] or match["after"]
    if match["before"] and match["after"]:
        raise ValueError(f"“{text}” names its currency twice")
    if sign and currency not in _SYMBOLS.get(sign, ()):
        found = parse_currency(sign)
        if found is None:
            hint = "; what the price is for goes into the column “unit”" if "/" in sign else ""
            raise ValueError(f"“{sign}” is not a currency{hint}")
        currency = found
    decimals = exponent(currency)
    value = _number(match["number"], decimals)
    if value is None:
        raise ValueError(f"“{text}” is not a price")
    minor = value.scaleb(decimals)
    if minor != minor.to_integral_value():
        raise ValueError(f"“{text}” has more decimals than {currency} has ({decimals})")
    if minor < 0:
        raise ValueError(f"“{text}” is below zero")
    if minor > LARGEST_MINOR:
        raise ValueError(f"“{text}” is too large for a price")
    return Money(int(minor), currency)


def _number(text: str, decimals: int) -> Decimal | None:
    """The number that `text` writes in a currency of so many decimals; None where its separators make no sense."""
    sign, whole, fraction = ("-" if text.startswith("-") else ""), text.lstrip("+-"), ""
    lone = sum(c in ".," for c in whole) == 1 and " " not in whole and "'" not in whole
    if not _GROUPS.fullmatch(whole) or (lone and decimals == 3):
        if mark := re.fullmatch(r"(.*)([.,])(\d+)", whole):
            whole, fraction = mark[1], mark[3]
            if mark[2] in whole:
                return None
        if whole and not whole.isdecimal() and not _GROUPS.fullmatch(whole):
            return None
    return Decimal(sign + re.sub("[.,' ]", "", whole) + (f".{fraction}" if fraction else ""))
