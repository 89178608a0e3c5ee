"""What may stand in each field of a product: as a seller types it, and as a list holds it.

Every rule is a function from text that raises ValueError with the reason in plain words; a reason that begins with
"left out:" costs that field alone, every other the whole product.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from studio.domain.claims import MOST_CLAIMED
from studio.domain.money import LARGEST_MINOR, Money, exponent, parse_currency, parse_price
from studio.domain.product import LONGEST_QR_BYTES, MOST_STOCK, Product, Title
from studio.domain.weights import weight_of

# The limits of a product, wherever it comes from: what a list may hold, a form may too.
LONGEST_CODE = 16
LONGEST_TITLE = 200
LONGEST_UNIT = 24
MOST_VARIANTS = 200
MOST_OPTIONS = 3
LONGEST_OPTION = 40
LONGEST_SKU = 64
LONGEST_LINE = 200  # of what is one line: origin, allergens, pickup note, way to pay
MOST_GRAMS = 1_000_000
MOST_TITLES = 8
MOST_EACH = MOST_CLAIMED  # that one buyer may have

# A number with a sign, with decimals, with how many times, or with money. Not "12" and not "A12".
_SIGN, _TIMES, _MONEY = "[-+−–~]", "[x×*]", "[$€£¥₩₹₽元]"
_NUMBER = r"\d+(?:[.,]\d+)*"
_AMOUNT = re.compile(
    rf"{_SIGN}{_NUMBER}|{_TIMES}{_NUMBER}|{_NUMBER}{_TIMES}|{_SIGN}?{_MONEY}{_NUMBER}|{_SIGN}?{_NUMBER}{_MONEY}"
    r"|\d+(?:[.,]\d+)+",
    re.IGNORECASE,
)

# Whitespace that is a control character becomes a space; other controls, bidi embeddings, overrides and isolates, and
# stray byte order marks go. Joiners stay: emoji and Devanagari are spelled with them.
_INVISIBLE: dict[int, str | None] = {
    **{c: " " if chr(c).isspace() else None for c in (*range(0x20), *range(0x7F, 0xA0))},
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF)),
}


class Number(str):
    """A cell that its program holds as a number, so that its point is the decimal point: `4.505` is no thousands."""

    __slots__ = ()


def typed_product(
    code: str,
    title: str,
    price: str,
    currency: str,
    unit: str,
    old_price: str,
    image: str,
    url: str,
    more: Mapping[str, str] = MappingProxyType({}),
) -> Product:
    """A product as a seller types it, under a list's rules; `more` holds text for fields of EXTRA_FIELDS. Raises
    ValueError with the field and what is wrong."""
    fields: dict[str, Any] = {"image": image}
    rules: list[tuple[str, str, Callable[[], object]]] = [
        ("code", "code", lambda: code_text(code.strip())),
        ("title", "title", lambda: title_text(title)),
        ("price", "price", lambda: plain_price(price, currency, currency)),
        ("old price", "old_price", lambda: higher_price(old_price, fields["price"])),
        ("unit", "unit", lambda: unit_text(unit)),
        ("link", "url", lambda: web_address(with_scheme(url.strip()))),
    ]
    for field, text in more.items():
        rules.append((field.replace("_", " "), field, partial(EXTRA_FIELDS[field], text.strip())))
    for name, field, parse in rules:
        try:
            fields[field] = parse()
        except ValueError as reason:
            raise ValueError(f"{name}: {str(reason).removeprefix('left out: ')}") from None
    return Product(**fields)


def with_scheme(url: str) -> str:
    """People write "myfarm.example/cheese", and mean the web."""
    return f"https://{url}" if re.match(r"[\w-]+(\.[\w-]+)+([/?#:]|$)", url) else url


def begins_a_code(text: str) -> bool:
    """Whether it begins with a letter or a digit, of any script."""
    return text[:1].isalnum()


def reads_as_amount(text: str) -> bool:
    """Whether a viewer's "x2", "2x", "12,50" or "5€" would mean that many or that much, and not a product. A plain
    number does not: "12" is how many write a code."""
    return _AMOUNT.fullmatch(unicodedata.normalize("NFKC", text)) is not None


def code_text(text: str, kept: bool = False) -> str:
    """The code; `kept`: it is known already, so that it may read as an amount. Raises ValueError with what is wrong."""
    if not text:
        raise ValueError("is missing")
    if len(text) > LONGEST_CODE:
        raise ValueError(f"longer than {LONGEST_CODE} characters")
    if not text.isprintable() or " " in text:
        raise ValueError("a code has no spaces and no invisible characters")
    if not kept and reads_as_amount(text):
        raise ValueError(f"“{text}” reads as a quantity or a price; write a code like A12")
    if not kept and not begins_a_code(text):
        raise ValueError("a code begins with a letter or a digit")
    return text


def title_text(text: str) -> str:
    """The title, cleaned. Raises ValueError with what is wrong."""
    text = clean(text)
    if not text:
        raise ValueError("is missing")
    if len(text) > LONGEST_TITLE:
        raise ValueError(f"longer than {LONGEST_TITLE} characters")
    return text


def currency_code(text: str) -> str:
    """Its ISO code, or empty for an empty cell."""
    if not text:
        return ""
    code = parse_currency(text)
    if code is None:
        raise ValueError(f"“{shortened(text, 24)}” is not a currency; write EUR, USD, CNY, …")
    return code


def plain_price(text: str, currency: str, default: str) -> Money:
    """The price, in `currency`, else in the one it names, else in `default`. Raises ValueError with what is wrong."""
    if not text:
        raise ValueError("is missing")
    price = _money(text, currency or default)
    if currency and price.currency != currency:
        raise ValueError(f"the price is in {price.currency}, the currency column says {currency}")
    return price


def _money(text: str, currency: str) -> Money:
    if not isinstance(text, Number):
        return parse_price(clean(text), currency)
    # A formula's result has more decimals than its cell shows.
    minor = (Decimal(text) * 10 ** exponent(currency)).to_integral_value(ROUND_HALF_UP)
    if minor < 0:
        raise ValueError(f"“{text}” is below zero")
    if minor > LARGEST_MINOR:
        raise ValueError(f"“{text}” is too large for a price")
    return Money(int(minor), currency)


def sure_price(text: str, currency: str, default: str) -> Money:
    """As `plain_price`, and refused where it could be read in two ways."""
    return _unmistakable(plain_price(text, currency, default), text)


def _unmistakable(price: Money, text: str) -> Money:
    """The price. Raises ValueError for `4.505` and its like: who typed it sees what was made of it, a list does not."""
    if isinstance(text, Number):
        return price
    number = re.sub(r"[^\d.,' ]", "", text).strip(" .,")
    if exponent(price.currency) == 2 and re.fullmatch(r"[1-9]\d{0,2}[.,]\d{3}", number):
        small = Decimal(number.replace(",", "."))
        raise ValueError(f"“{number}” could be {price.amount} or {small:.2f}; write it with two decimals")
    return price


def higher_price(text: str, price: Money | None, *, sure: bool = False) -> Money | None:
    """The price before; None where there is none. Raises ValueError with what is wrong."""
    if not text or price is None:
        return None
    try:
        old = _money(text, price.currency)
        if sure:
            _unmistakable(old, text)
    except ValueError as reason:
        raise ValueError(f"left out: {reason}") from None
    if old.currency != price.currency:
        raise ValueError(f"left out: it is in {old.currency} and the price in {price.currency}")
    if old.minor <= price.minor:
        raise ValueError("left out: it is not above the price")
    return old


def stock_left(text: str) -> int | None:
    """How many are left; None where they are not counted. Raises ValueError with what is wrong."""
    if not text:
        return None
    # A spreadsheet writes 12 as 12.0 or 12,00 where its column has decimals; 1.000 could be either, so it is refused.
    if not re.fullmatch(r"\d{1,7}([.,]0{1,2})?", text) or (stock := int(re.split("[.,]", text)[0])) > MOST_STOCK:
        raise ValueError(f"“{shortened(text, 24)}” is not a whole number from 0 to {MOST_STOCK:,} without separators")
    return stock


def unit_text(text: str) -> str:
    """What the price is for, cleaned. Raises ValueError with what is wrong."""
    return short_text(text, LONGEST_UNIT)


def web_address(text: str) -> str:
    """The address, or "" for an empty cell. Raises ValueError with what is wrong."""
    if not text:
        return ""
    if not text.isprintable() or re.search('[\\s<>"]', text):
        raise ValueError("left out: a web address has no spaces, quotation marks or invisible characters")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("left out: this is not a web address") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ValueError("left out: a web address begins with https:// or http:// and the shop's name")
    if parts.username is not None:
        raise ValueError("left out: a web address that viewers see must not hold a user name")
    if (size := len(text.encode())) > LONGEST_QR_BYTES:
        raise ValueError(
            f"left out: its QR code would be too fine to scan ({size} bytes, at most {LONGEST_QR_BYTES}); "
            "use a short link"
        )
    return text


def option_texts(text: str) -> tuple[str, ...]:
    """The options of "red / M"; empty for an empty cell."""
    options = tuple(option_text(part) for part in clean(text).split(" / ")) if text else ()
    if not all(options):
        raise ValueError("a variant is written like red / M")
    if len(options) > MOST_OPTIONS:
        raise ValueError(f"a variant has at most {MOST_OPTIONS} options, like red / M")
    return options


def option_text(text: str) -> str:
    """One option; " / " stands between two, so a slash within one has no spaces."""
    text = re.sub(r" ?/ ?", "/", clean(text))
    if len(text) > LONGEST_OPTION:
        raise ValueError(f"longer than {LONGEST_OPTION} characters")
    return text


def count_text(text: str, least: int, most: int) -> int | None:
    """A whole number, or None for an empty cell."""
    if not text:
        return None
    if not re.fullmatch(r"[0-9]{1,9}([.,]0{1,2})?", text) or not least <= (n := int(re.split("[.,]", text)[0])) <= most:
        raise ValueError(f"left out: “{shortened(text, 24)}” is not a whole number from {least} to {most:,}")
    return n


def second_price(text: str) -> Money | None:
    """The price in a second currency, which it has to name. Raises ValueError with what is wrong."""
    if not text:
        return None
    try:
        price = parse_price(clean(text), "")
        if price.currency:
            return _unmistakable(price, text)
    except ValueError as reason:
        raise ValueError(f"left out: {reason}") from None
    raise ValueError("left out: a second price names its currency, like 4.50 USD")


def title_lines(text: str) -> tuple[Title, ...]:
    """Titles in other languages, one a line: "zh: 苹果"."""
    titles = []
    for line in text.splitlines():
        language, colon, title = line.partition(":")
        if not clean(line):
            continue
        if not colon:
            raise ValueError("left out: a title in another language is written like zh: 苹果")
        titles.append(other_title(language.strip(), title))
    if len(titles) > MOST_TITLES:
        raise ValueError(f"left out: more than {MOST_TITLES} languages")
    return tuple(titles)


def other_title(language: str, text: str) -> Title:
    """The title in `language`, a tag such as zh or pt-BR. Raises ValueError with what is wrong."""
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}", language):
        raise ValueError(f"left out: “{shortened(language, 24)}” is not a language; write it, zh, en, …")
    try:
        return Title(language, title_text(text))
    except ValueError as reason:
        raise ValueError(f"left out: {reason}") from None


def day_text(text: str) -> str:
    """A day as ISO 8601; day before month where it is written with points or cannot be otherwise."""
    if not text:
        return ""
    year_first = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]00:00(?::00)?)?", text)
    day_first = re.fullmatch(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})", text)
    try:
        if year_first:
            return date(*(int(part) for part in year_first.groups())).isoformat()
        if day_first:
            first, second = int(day_first[1]), int(day_first[3])
            if day_first[2] == "." or first > 12 or first == second:
                return date(int(day_first[4]), second, first).isoformat()
            if second > 12:
                return date(int(day_first[4]), first, second).isoformat()
    except ValueError:
        pass  # 31 February: told below as every other text that names no day
    raise ValueError(f"left out: “{shortened(text, 24)}” is not a day; write it like 2026-11-21")


def yes_or_no(text: str) -> bool:
    """What the cell says, in six languages; empty is no. Raises ValueError with what is wrong."""
    word = clean(text).casefold()
    if word in ("1", "yes", "y", "true", "x", "sì", "si", "sí", "vero", "ja", "wahr", "oui", "vrai", "是"):
        return True
    if word in ("", "0", "no", "n", "false", "falso", "nein", "falsch", "non", "faux", "否"):
        return False
    raise ValueError(f"left out: “{shortened(text, 24)}” is neither yes nor no")


def short_text(text: str, longest: int) -> str:
    """The text, cleaned, of at most `longest` characters. Raises ValueError with what is wrong."""
    text = clean(text)
    if len(text) > longest:
        raise ValueError(f"left out: longer than {longest} characters")
    return text


_WEIGHT = re.compile(
    r"(\d{1,7}(?:[.,]\d{1,3})?)\s*(kg|kilo|chili|hg|etto|etti|g|gr|grammi|gramm|grams?|grammes?|gramos?|克|公斤|千克)\.?"
)


def weight_text(text: str) -> int | None:
    """Grams, or None for an empty cell: a plain number is grams, and "1,2 kg" is 1200. Raises ValueError."""
    match = _WEIGHT.fullmatch(unicodedata.normalize("NFKC", text).strip().casefold())
    if match is None:
        return count_text(text, 1, MOST_GRAMS)
    grams = weight_of(match[1], match[2])
    if grams % 1 or not 1 <= grams <= MOST_GRAMS:
        raise ValueError(f"left out: “{shortened(text, 24)}” is not a weight from 1 g to {MOST_GRAMS // 1000:,} kg")
    return int(grams)


def allergens_text(text: str) -> str:
    """The allergens, cleaned; empty where the seller says that there are none: "contains none" is no warning."""
    text = short_text(text, LONGEST_LINE)
    word = "".join(each for each in unicodedata.normalize("NFKC", text).casefold() if each.isalnum() or each == " ")
    return "" if " ".join(word.split()) in _NO_ALLERGENS or text in ("-", "–", "—", "/") else text


_NO_ALLERGENS = frozenset(
    "none|no|nothing|nil|na|no allergens|none known|free of allergens|without allergens"
    "|nessuno|nessuna|niente|nessun allergene|senza allergeni|non contiene allergeni|privo di allergeni"
    "|keine|kein|ohne|keine allergene|ohne allergene|aucun|aucune|néant|sans|aucun allergène|sans allergène"
    "|sans allergènes|ninguno|ninguna|nada|sin|sin alérgenos|ningún alérgeno|nenhum|sem alérgenos|geen"
    "|无|無|没有|沒有|不含|无过敏原|無過敏原|不含过敏原".split("|")
)

EXTRA_FIELDS: Mapping[str, Callable[[str], object]] = {
    "titles": title_lines,
    "grams": weight_text,
    "second_price": second_price,
    "allergens": allergens_text,
    "origin": lambda text: short_text(text, LONGEST_LINE),
    "harvested": day_text,
    "note": lambda text: short_text(text, LONGEST_LINE),
    "limit": lambda text: count_text(text, 1, MOST_EACH),
    "first_paid": yes_or_no,
    "pay": lambda text: short_text(text, LONGEST_LINE),
    "by_weight": lambda text: yes_or_no(text) if text else None,
}
"""What reads each of a product's further fields from text, by its name."""


def clean(text: str) -> str:
    """The text on one line: nothing invisible, single blanks."""
    if not text.isprintable():
        text = text.translate(_INVISIBLE)
    return " ".join(text.split())


def shortened(text: str, longest: int = 80) -> str:
    """The text, cleaned and cut to `longest` characters, to be quoted."""
    text = clean(text[: longest * 4])
    return text if len(text) <= longest else text[: longest - 1] + "…"
