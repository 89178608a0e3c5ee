"""A product as a seller types it in a form: every field checked, with words for what is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from studio.domain.catalogue import typed_product
from studio.domain.errors import Refused
from studio.domain.money import Money, parse_price
from studio.domain.product import MOST_STOCK, Product, Title, Variant, code_key

MOST_VARIANTS, MOST_OPTIONS, LONGEST_OPTION = 100, 3, 24
MOST_TITLES, LONGEST_TITLE, LONGEST_LINE = 6, 200, 120
MOST_GRAMS, MOST_EACH = 1_000_000, 999


@dataclass(frozen=True, slots=True)
class TypedVariant:
    """A variant as typed; an empty price is the product's own."""

    options: tuple[str, ...]
    price: str = ""
    stock: int | None = None
    sku: str = ""


@dataclass(frozen=True, slots=True)
class PutProduct:
    """Add a product, or change the one whose code is `was`. Prices as sellers type them; at position `at`, if given.

    `keep_stock`: the stock was not typed: what the ledger has stays, also what was sold meanwhile.
    """

    code: str
    title: str
    price: str
    currency: str = "EUR"
    unit: str = ""
    old_price: str | None = None
    image: str = ""
    url: str = ""
    stock: int | None = None
    was: str | None = None
    at: int | None = None
    keep_stock: bool = False
    variants: tuple[TypedVariant, ...] = ()
    titles: tuple[Title, ...] = ()
    grams: int | None = None
    second_price: str = ""
    allergens: str = ""
    origin: str = ""
    harvested: str = ""
    note: str = ""
    limit: int | None = None
    first_paid: bool = False
    pay: str = ""


def product_of(put: PutProduct) -> Product:
    """The product. Raises Refused with the field and what is wrong with it."""
    check_stock(put.stock)
    try:
        product = typed_product(
            put.code, put.title, put.price, put.currency, put.unit, put.old_price or "", put.image, put.url
        )
    except ValueError as error:
        raise Refused(f"The product’s {error}.") from None
    variants = _variants(put, product.price)
    if put.grams is not None and not 1 <= put.grams <= MOST_GRAMS:
        raise Refused(f"What one of it weighs goes from 1 to {MOST_GRAMS:,} grams.")
    if put.limit is not None and not 1 <= put.limit <= MOST_EACH:
        raise Refused(f"The most that one buyer may have is from 1 to {MOST_EACH}.")
    return replace(
        product,
        stock=None if variants else put.stock,
        variants=variants,
        titles=_titles(put.titles),
        grams=put.grams,
        second_price=_second_price(put.second_price, product.price),
        allergens=_line("allergens", put.allergens),
        origin=_line("origin", put.origin),
        harvested=_day(put.harvested),
        note=_line("note", put.note),
        limit=put.limit,
        first_paid=put.first_paid,
        pay=_line("way to pay", put.pay),
    )


def check_stock(stock: int | None) -> None:
    """Raises Refused where there cannot be so many."""
    if stock is not None and not 0 <= stock <= MOST_STOCK:
        raise Refused(f"Stock is a whole number from 0 to {MOST_STOCK:,}.")


def _variants(put: PutProduct, price: Money) -> tuple[Variant, ...]:
    if len(put.variants) > MOST_VARIANTS:
        raise Refused(f"A product has at most {MOST_VARIANTS} variants.")
    made: dict[str, Variant] = {}
    for typed in put.variants:
        options = tuple(option for each in typed.options if (option := _line("variant", each)))
        if not 1 <= len(options) <= MOST_OPTIONS or any(len(option) > LONGEST_OPTION for option in options):
            raise Refused(
                f"A variant has from 1 to {MOST_OPTIONS} options (colour, size) of at most {LONGEST_OPTION} characters."
            )
        check_stock(typed.stock)
        own = None
        if typed.price.strip():
            own = _price("variant’s price", typed.price, price.currency)
            if own.currency != price.currency:
                raise Refused("A variant’s price is in the product’s currency.")
        variant = Variant(options, None if own == price else own, typed.stock, _line("sku", typed.sku))
        if made.setdefault(code_key(variant.name), variant) is not variant:
            raise Refused(f"There are two variants “{variant.name}”.")
    return tuple(made.values())


def _titles(titles: tuple[Title, ...]) -> tuple[Title, ...]:
    kept = {}
    for title in titles:
        if text := _line("title", title.text, LONGEST_TITLE):
            if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", title.language):
                raise Refused(f"“{title.language}” is not a language.")
            kept[title.language] = Title(title.language, text)
    if len(kept) > MOST_TITLES:
        raise Refused(f"A product has at most {MOST_TITLES} titles in other languages.")
    return tuple(kept.values())


def _second_price(text: str, price: Money) -> Money | None:
    if not text.strip():
        return None
    second = _price("price in a second currency", text, price.currency)
    if second.currency == price.currency:
        raise Refused(f"The price in a second currency names it, such as “35 CNY”; {price.currency} is the first.")
    return second


def _price(field: str, text: str, currency: str) -> Money:
    try:
        return parse_price(text, currency)
    except ValueError as error:
        raise Refused(f"The product’s {field}: {error}.") from None


def _day(text: str) -> str:
    text = text.strip()
    if not text:
        return ""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise Refused(f"“{text[:24]}” is not a day; write it as 2026-09-30.") from None


def _line(field: str, text: str, longest: int = LONGEST_LINE) -> str:
    text = " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in text).split())
    if len(text) > longest:
        raise Refused(f"The product’s {field} has at most {longest} characters.")
    return text
