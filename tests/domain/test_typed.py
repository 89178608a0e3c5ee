"""What a form takes: as much as a list does, and as a list writes it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.domain import product_fields as limits
from studio.domain.catalogue import read_catalogue, write_catalogue
from studio.domain.errors import Refused
from studio.domain.product import Product, Title
from studio.domain.typed import PutProduct, TypedVariant, product_of

LINE = "x" * limits.LONGEST_LINE
LANGUAGES = ("it", "zh", "es", "fr", "de", "nl", "pt", "zh-Hant")


def put(**more: object) -> PutProduct:
    return PutProduct("A12", "Miele", "4,50", **more)  # type: ignore[arg-type]


def back(product: Product) -> Product:
    (found,) = read_catalogue(write_catalogue([product]).encode("utf-8-sig"), kept=True).products
    return found


@pytest.mark.parametrize(
    "typed",
    [
        put(origin=LINE, note=LINE, allergens=LINE, pay=LINE),
        put(titles=tuple(Title(language, "y" * limits.LONGEST_TITLE) for language in LANGUAGES)),
        put(variants=tuple(TypedVariant((f"{n:>0{limits.LONGEST_OPTION}}",)) for n in range(limits.MOST_VARIANTS))),
        put(variants=(TypedVariant(("a / b", "c /d", "e"), sku="s" * limits.LONGEST_SKU),)),
        put(limit=limits.MOST_EACH, grams=limits.MOST_GRAMS, by_weight=False),
    ],
)
def test_what_a_form_takes_at_most_a_list_holds(typed: PutProduct) -> None:
    product = product_of(typed)
    assert back(product) == product


@pytest.mark.parametrize(
    "typed",
    [
        put(origin=LINE + "x"),
        put(titles=tuple(Title(f"a{letter}", "y") for letter in "abcdefghi")),
        put(variants=tuple(TypedVariant((str(n),)) for n in range(limits.MOST_VARIANTS + 1))),
        put(variants=(TypedVariant(("z" * (limits.LONGEST_OPTION + 1),)),)),
        put(variants=(TypedVariant(("a", "b", "c", "d")),)),
        put(limit=limits.MOST_EACH + 1),
    ],
)
def test_what_is_more_is_refused(typed: PutProduct) -> None:
    with pytest.raises(Refused):
        product_of(typed)


def test_a_slash_in_an_option_is_written_as_a_list_reads_it() -> None:
    (variant,) = product_of(put(variants=(TypedVariant(("blu / x", "L")),))).variants
    assert variant.options == ("blu/x", "L")


def test_variants_that_are_called_otherwise() -> None:
    typed = put(variants=(TypedVariant(("dark", "red"), was="red"), TypedVariant(("new",), was="")))
    assert typed.renamed == {"red": "dark red"}
    assert replace(typed, variants=(TypedVariant(("red",)),)).renamed is None


def test_no_allergens_are_no_warning_on_air() -> None:
    assert product_of(put(allergens="Nessuno")).allergens == ""
