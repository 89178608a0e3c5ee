"""A product as a seller types it in a form: every field checked, with words for what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from studio.domain.catalogue import typed_product
from studio.domain.errors import Refused
from studio.domain.money import Money, parse_price
from studio.domain.product import MOST_STOCK, Product, Title, Variant, code_key
from studio.domain.product_fields import (
    LONGEST_LINE,
    LONGEST_OPTION,
    LONGEST_SKU,
    LONGEST_TITLE,
    MOST_EACH,
    MOST_GRAMS,
    MOST_OPTIONS,
    MOST_TITLES,
    MOST_VARIANTS,
    allergens_text,
    clean,
    option_text,
    other_title,
)


@dataclass(frozen=True, slots=True)
class TypedVariant:
    """A variant as typed; an empty price is the product's own. `was`: what it was called before, "" for a new one; None
    where whoever typed it does not know. `keep_stock`: as `PutProduct` has it."""

    options: tuple[str, ...]
    price: str = ""
    stock: int | None = None
    sku: str = ""
    was: str | None = None
    keep_stock: bool = False


@dataclass(frozen=True, slots=True)
class PutProduct:
    """Add a product, or change the one whose code is `was`. Prices as sellers type them; at position `at`, if given.

    `keep_stock`: the stock (of all variants, where it has any) was not typed: what the ledger has stays, also what was
    sold meanwhile.
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
    by_weight: bool | None = None

    @property
    def renamed(self) -> dict[str, str] | None:
        """What variants are called now, by what they were called; None where nobody said."""
        if all(variant.was is None for variant in self.variants):
            return None
        return {variant.was: " ".join(_options(variant)) for variant in self.variants if variant.was}


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
        allergens=allergens_text(_line("allergens", put.allergens)),
        origin=_line("origin", put.origin),
        harvested=_day(put.harvested),
        note=_line("note", put.note),
        limit=put.limit,
        first_paid=put.first_paid,
        pay=_line("way to pay", put.pay),
        by_weight=put.by_weight,
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
        options = _options(typed)
        check_stock(typed.stock)
        own = None
        if typed.price.strip():
            own = _price("variant’s price", typed.price, price.currency)
            if own.currency != price.currency:
                raise Refused("A variant’s price is in the product’s currency.")
        variant = Variant(options, None if own == price else own, typed.stock, _line("sku", typed.sku, LONGEST_SKU))
        if made.setdefault(code_key(variant.name), variant) is not variant:
            raise Refused(f"There are two variants “{variant.name}”.")
    return tuple(made.values())


def _options(typed: TypedVariant) -> tuple[str, ...]:
    """As a list writes them and reads them back."""
    try:
        options = tuple(option for each in typed.options if (option := option_text(each)))
    except ValueError:
        options = ()
    if not 1 <= len(options) <= MOST_OPTIONS:
        raise Refused(
            f"A variant has from 1 to {MOST_OPTIONS} options (colour, size) of at most {LONGEST_OPTION} characters."
        )
    return options


def _titles(titles: tuple[Title, ...]) -> tuple[Title, ...]:
    kept = {}
    for title in titles:
        if text := _line("title", title.text, LONGEST_TITLE):
            try:
                kept[title.language] = other_title(title.language, text)
            except ValueError:
                raise Refused(f"“{title.language}” is not a language.") from None
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
    text = clean(text)
    if len(text) > longest:
        raise Refused(f"The product’s {field} has at most {longest} characters.")
    return text
