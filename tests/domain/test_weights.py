"""What goes on the scales, and what comes in packets."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.ordering import is_estimated, line_total, lines_of, weight_of
from studio.domain.product_fields import allergens_text, weight_text
from studio.domain.weights import grams_in, grams_typed, sold_by_weight

AT = datetime(2026, 11, 21, 20, tzinfo=UTC)


def claim(unit: str, quantity: int = 2, price: int = 520, **more: object) -> Claim:
    return Claim(
        1, 1, 1, "p", "m", "a", "Anna", "", 1, "B2", "Burro", None, quantity, ClaimState.HELD, Money(price, "EUR"),
        unit, AT, None, AT, "buyer", 1, **more,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize("unit", ["kg", "/kg", "al kg", "1 kg", "hg", "etto", "100 g", "lb", "oz", "斤", "per 250 g"])
def test_a_price_for_a_measure_is_for_what_is_weighed(unit: str) -> None:
    assert sold_by_weight(unit, None, None)
    assert not sold_by_weight(unit, 300, False)
    assert is_estimated(claim(unit))


@pytest.mark.parametrize("unit", ["250 g", "500g", "1,5 kg", "2 lb", "30 g"])
def test_a_packet_costs_what_it_costs(unit: str) -> None:
    assert not sold_by_weight(unit, None, None)
    assert sold_by_weight(unit, None, True)
    packs = claim(unit)
    assert (line_total(packs), is_estimated(packs), weight_of(packs)) == (Money(1040, "EUR"), False, None)
    (line,) = lines_of([packs])
    assert (line.quantity, line.by_piece, line.estimated) == (2, True, False)


@pytest.mark.parametrize(
    ("unit", "grams"),
    [("1.000 g", 1000), ("/1,000 gr", 1000), ("1.500 grammi", 1500), ("1.500 kg", 1500), ("1.000 kg", 1000)],
)
def test_three_digits_after_a_separator_are_thousands_of_grams_and_decimals_of_kilograms(unit: str, grams: int) -> None:
    assert grams_in(unit) == grams
    assert grams_in("0.500 g") == Fraction(1, 2)


def test_what_is_priced_for_a_thousand_grams_is_not_priced_for_one() -> None:
    cheese = claim("1.000 g", 1, 450, by_weight=True, grams=1000)
    assert line_total(cheese) == Money(450, "EUR")


def test_what_has_a_weight_a_piece_or_was_weighed_is_sold_by_weight() -> None:
    assert sold_by_weight("500 g", 1800, None)
    weighed = replace(claim("500 g", 1, 500), weighed=True, grams=750)
    assert line_total(weighed) == Money(750, "EUR")


def test_what_is_no_weight_never_goes_on_the_scales() -> None:
    assert not sold_by_weight("vasetto", 300, True)
    assert not sold_by_weight("", None, None)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("", None),
        ("350", 350),
        ("1,2 kg", 1200),
        ("1.2kg", 1200),
        ("350 g", 350),
        ("3 etti", 300),
        ("１，５公斤", 1500),
        ("1.000 g", 1000),
        ("2,500 grammi", 2500),
        ("1.500 kg", 1500),
        ("1.000 kg", 1000),
        ("1,250 hg", 125),
    ],
)
def test_a_weight_is_grams_unless_it_says_otherwise(text: str, grams: int | None) -> None:
    assert weight_text(text) == grams


@pytest.mark.parametrize("text", ["1,2", "1.000", "0.500 g", "0 kg", "0.0001 kg", "9000 kg", "12 miles"])
def test_what_is_no_weight_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="left out"):
        weight_text(text)


@pytest.mark.parametrize("text", ["nessuno", "None.", "无", "Keine", "aucun", "ninguno", "-", " NESSUN allergene "])
def test_no_allergens_are_none(text: str) -> None:
    assert allergens_text(text) == ""


def test_allergens_stay() -> None:
    assert allergens_text("latte, nessun glutine") == "latte, nessun glutine"


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        *(
            (text, 1850)
            for text in ("1,85", "1.85", "1,850", "1.850", " 1,85 kg ", "1.85kg", "1,85 Kilo", "1，85 公斤")
        ),
        *(
            (text, 1850)
            for text in ("1850", "1850 g", "1 850 g", "1 850", "1\u202f850", "1’850", "1.850 g", "1,850 gr.")
        ),
        *((text, 850) for text in ("0,85", "0.850", "850", "850g", "850克")),
        *((text, 2000) for text in ("2", "2,0", "2 kg", "2000")),
        ("12,345", 12345),
        ("4 lb", 1814),
        ("20 hg", 2000),
        ("6", 6000),
        ("5 g", 5),
        ("200", 200),
    ],
)
def test_what_the_scales_show_of_what_is_priced_for_a_kilogram(text: str, grams: int) -> None:
    assert grams_typed(text, "kg", Fraction(2000)) == grams


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "kg",
        "1,85 pz",
        "-2",
        "1,2,3",
        "1.234,5",
        "1,8505",
        "0 g",
        "0,0",
        "7",
        "199",
        "1 85",
        "10000,1 kg",
        "2 5",
    ],
)
def test_what_could_be_either_or_is_no_weight_is_not_taken(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        grams_typed(text, "kg", Fraction(2000))


def test_scales_of_pieces_that_weigh_next_to_nothing_show_grams() -> None:
    assert grams_typed("28", "kg", Fraction(30)) == 28
    assert grams_typed("2", "al kg", Fraction(3)) == 2


@pytest.mark.parametrize("unit", ["kg", "100 g", "lb"])
@pytest.mark.parametrize(("text", "grams"), [("630,4", 630), ("245.0", 245), ("1 850,3", 1850)])
def test_scales_with_tenths_of_a_gram_show_no_kilograms(unit: str, text: str, grams: int) -> None:
    assert grams_typed(text, unit, Fraction(500)) == grams


@pytest.mark.parametrize("text", ["7,25", "49,9", "5,001", "630,500", "1850.500"])
def test_decimals_that_are_no_likely_weight_either_way_are_not_taken(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        grams_typed(text, "kg", Fraction(500))


@given(st.decimals("0.1", 9999, places=1), st.sampled_from(["kg", "100 g", "lb"]), st.integers(20, 50_000))
def test_tenths_alone_are_never_far_from_what_was_asked_for(shown: Decimal, unit: str, expected: int) -> None:
    with suppress(ValueError):
        assert grams_typed(str(shown), unit, Fraction(expected)) <= max(10 * expected, round(shown))


@pytest.mark.parametrize("unit", ["100 g", "etto", "lb", "斤"])
def test_decimals_alone_are_a_riddle_where_the_price_is_not_for_a_kilogram(unit: str) -> None:
    assert [grams_typed(text, unit, Fraction(300)) for text in ("285", "0,285 kg")] == [285, 285]
    for text in ("2,85", "2"):
        with pytest.raises(ValueError):  # noqa: PT011
            grams_typed(text, unit, Fraction(300))


@pytest.mark.parametrize(
    ("unit", "asked", "riddles", "grams"),
    [
        ("kg", 1000, ("4", "10", "11", "99"), {"2": 2000, "850": 850, "1.850": 1850, "850.5": 850}),
        ("lb", 454, ("1", "5", "10", "11", "4.5"), {"460": 460, "455.5": 456}),
        ("etto", 200, ("1", "2", "20", "2.1"), {"210": 210, "210.5": 210}),
        ("斤", 1000, ("2", "20", "1.9"), {"950": 950}),
        ("oz", 227, ("9", "24", "79", "8.5"), {"120": 120, "230": 230}),
        ("两", 150, ("3", "9", "30"), {"145": 145}),
        ("dag", 200, ("19", "20", "60", "19.5"), {"195": 195, "200": 200, "195.5": 196}),
        ("2 g", 10, ("5", "6", "10"), {"31": 31}),
        ("g", 5, ("5.250", "0.4"), {"5": 5, "5.2": 5, "4": 4}),
    ],
)
def test_a_number_alone_is_grams_where_it_can_be_nothing_else(
    unit: str, asked: int, riddles: tuple[str, ...], grams: dict[str, int]
) -> None:
    assert {text: grams_typed(text, unit, Fraction(asked)) for text in grams} == grams
    for text in riddles:
        with pytest.raises(ValueError):  # noqa: PT011
            grams_typed(text, unit, Fraction(asked))


@given(st.integers(1, 9999), st.sampled_from(["kg", "100 g", "lb", "oz", "两", "dag"]), st.integers(20, 50_000))
def test_a_number_alone_is_never_far_from_what_was_asked_for(shown: int, unit: str, expected: int) -> None:
    with suppress(ValueError):
        read = grams_typed(str(shown), unit, Fraction(expected))
        assert expected <= 10 * read or read != shown
        assert read <= max(3 * expected, shown)


@given(st.integers(1, 10_000_000), st.sampled_from("., "))
def test_every_weight_in_full_is_read_as_it_is_written(grams: int, sign: str) -> None:
    kilograms = f"{grams // 1000}.{grams % 1000:03}".replace(".", sign if sign != " " else ",")
    grouped = f"{grams:,}".replace(",", " ")
    assert grams_typed(f"{kilograms} kg", "kg", Fraction(1)) == grams_typed(f"{grouped} g", "lb", Fraction(1)) == grams
