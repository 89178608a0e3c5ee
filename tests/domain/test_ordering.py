from __future__ import annotations

import json
from dataclasses import asdict, replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.ordering import (
    Sales,
    basket_state,
    bundles,
    grams_in,
    has_estimate,
    is_by_piece,
    is_estimated,
    kept,
    line_total,
    lines_of,
    order_from_wire,
    sales_of,
    totals,
    waiting,
    weight_asked,
    weight_of,
)
from tests.papers.order_samples import AT, claim, on_scales, order

HELD, WAITLISTED, CONFIRMED, PAID, RELEASED, CANCELLED = ClaimState


@pytest.mark.parametrize(
    ("unit", "grams"),
    [
        ("kg", 1000),
        ("KG", 1000),
        ("/kg", 1000),
        ("al kg", 1000),
        ("1 kg", 1000),
        ("100 g", 100),
        ("100g", 100),
        ("gr.", 1),
        ("hg", 100),
        ("etto", 100),
        ("l'etto", 100),
        ("all’etto", 100),
        ("0,5 kg", 500),
        ("lb", Fraction("453.59237")),
        ("100 lb", Fraction("45359.237")),
        ("oz", Fraction("28.349523125")),
        ("斤", 500),
        ("每斤", 500),
        ("两", 50),
        ("公斤", 1000),
        ("ｋｇ", 1000),
        ("", None),
        ("vasetto", None),
        ("6 uova", None),
        ("0 kg", None),
        ("kg netto", None),
        ("l", None),
    ],
)
def test_what_a_unit_weighs(unit: str, grams: int | Fraction | None) -> None:
    assert grams_in(unit) == grams


def cheese(**more: Any) -> Claim:
    return claim("K7", **{"unit": "kg", "price": Money(1890, "EUR"), **more})


def test_by_the_piece_it_is_price_times_quantity() -> None:
    assert line_total(claim(quantity=3, price=Money(450, "EUR"))) == Money(1350, "EUR")
    assert weight_of(claim(quantity=3)) is None


def test_so_many_kilograms_are_exact() -> None:
    two = cheese(quantity=2)
    assert line_total(two) == Money(3780, "EUR")
    assert weight_of(two) == 2000
    assert is_estimated(two)  # who cuts cheese never cuts two kilograms


def test_pieces_sold_by_weight_are_estimated_until_they_are_weighed() -> None:
    two = cheese(quantity=2, grams=500)
    assert (line_total(two), is_estimated(two)) == (Money(1890, "EUR"), True)
    weighed = replace(two, grams=1064, weighed=True)
    assert (line_total(weighed), is_estimated(weighed)) == (Money(2011, "EUR"), False)


def test_the_scales_make_no_pieces_of_kilograms_and_no_kilograms_of_pieces() -> None:
    loose, pieces = cheese(quantity=3), cheese(quantity=2, grams=500)
    for each, by_piece in ((loose, False), (pieces, True)):
        weighed = on_scales(each, 1850)
        assert is_by_piece(each) is is_by_piece(weighed) is by_piece
        assert [line.by_piece for line in lines_of([weighed])] == [bundles([weighed])[0].by_piece] == [by_piece]
        assert weight_asked(weighed) == weight_asked(each) == weight_of(each)
    assert is_by_piece(claim(quantity=3))
    assert weight_asked(claim(quantity=3)) is None


def test_a_weight_says_nothing_where_the_price_is_for_a_piece() -> None:
    jar = claim(quantity=2, unit="vasetto", grams=250)
    assert (line_total(jar), is_estimated(jar)) == (Money(900, "EUR"), False)


def test_half_a_cent_is_rounded_up() -> None:
    assert line_total(cheese(price=Money(101, "EUR"), grams=500, weighed=True)) == Money(51, "EUR")
    assert line_total(cheese(price=Money(100, "EUR"), grams=504, weighed=True)) == Money(50, "EUR")


prices = st.integers(0, 10**12)
units = st.sampled_from(["", "kg", "100 g", "etto", "lb", "oz", "斤", "两", "vasetto", "g"])
claims = st.builds(
    lambda quantity, state, price, currency, unit, grams, weighed: claim(
        quantity=quantity,
        state=state,
        price=Money(price, currency),
        unit=unit,
        grams=grams,
        weighed=weighed and grams is not None,
    ),
    st.integers(1, 999),
    st.sampled_from(ClaimState),
    prices,
    st.sampled_from(["EUR", "CHF", "JPY", "KWD"]),
    units,
    st.none() | st.integers(0, 100_000),
    st.booleans(),
)


@given(claims)
def test_a_line_is_the_exact_price_rounded_once(one: Claim) -> None:
    weight, of_unit = weight_of(one), grams_in(one.unit)
    exact = Fraction(one.price.minor * one.quantity)
    if weight is not None and of_unit is not None:
        exact = Fraction(one.price.minor) * weight / of_unit
    assert abs(line_total(one).minor - exact) <= Fraction(1, 2)
    assert line_total(one).minor - exact != Fraction(-1, 2)
    by_decimal = (Decimal(exact.numerator) / exact.denominator).quantize(Decimal(1), ROUND_HALF_UP)
    assert line_total(one).minor == int(by_decimal)


@given(st.lists(claims, max_size=12))
def test_totals_are_the_sums_of_the_kept_lines(some: list[Claim]) -> None:
    sums: dict[str, int] = {}
    for one in some:
        if one.state in (HELD, CONFIRMED, PAID):
            sums[one.price.currency] = sums.get(one.price.currency, 0) + line_total(one).minor
    assert {total.currency: total.minor for total in totals(some)} == sums
    by_line: dict[str, int] = {}
    for line in lines_of(some):
        by_line[line.total.currency] = by_line.get(line.total.currency, 0) + line.total.minor
    assert by_line == sums
    assert sum(line.quantity for line in lines_of(some)) == sum(one.quantity for one in kept(some))
    assert has_estimate(some) == any(line.estimated for line in lines_of(some))


@given(st.lists(claims, max_size=12))
def test_the_order_of_claims_changes_no_total(some: list[Claim]) -> None:
    assert set(totals(some)) == set(totals(reversed(some)))


def test_alike_claims_are_one_line_and_others_are_not() -> None:
    lines = lines_of(
        [
            claim(quantity=1),
            claim(quantity=2, state=PAID),
            claim(quantity=1, variant="M"),
            claim(quantity=1, price=Money(400, "EUR")),
            claim(quantity=9, state=WAITLISTED),
        ]
    )
    assert [(line.quantity, line.variant, line.total.minor) for line in lines] == [
        (3, None, 1350),
        (1, "M", 450),
        (1, None, 400),
    ]


def test_who_waits_owes_nothing() -> None:
    some = [claim(state=WAITLISTED), claim(state=PAID)]
    assert totals(some) == (Money(450, "EUR"),)
    assert waiting(some) == (some[0],)


@pytest.mark.parametrize(
    ("states", "basket"),
    [
        ([PAID, PAID], PAID),
        ([PAID, WAITLISTED], PAID),
        ([PAID, CONFIRMED], CONFIRMED),
        ([CONFIRMED, HELD, PAID], HELD),
        ([PAID, CANCELLED], PAID),
        ([WAITLISTED, RELEASED], WAITLISTED),
        ([CANCELLED], CANCELLED),
        ([], CANCELLED),
    ],
)
def test_a_basket_is_as_settled_as_its_least_settled_claim(states: list[ClaimState], basket: ClaimState) -> None:
    assert basket_state([claim(state=state) for state in states]) is basket


def test_what_was_weighed_heavier_once_paid_is_not_all_paid() -> None:
    short = cheese(grams=700, weighed=True, state=PAID, paid=Money(945, "EUR"))
    assert basket_state([short]) is CONFIRMED
    assert basket_state([replace(short, paid=line_total(short)), claim(state=PAID)]) is PAID
    too_much = replace(short, paid=Money(5000, "EUR"))
    assert basket_state([too_much]) is PAID


def test_an_order_is_read_back_from_the_protocol() -> None:
    made = order(claim(state=PAID, until=AT), cheese(grams=500, variant="M"), packed_at=AT, note="n", pickup="p")
    wire = json.loads(json.dumps(asdict(made), default=lambda moment: moment.isoformat()))
    wire["totals"], wire["lines"][0]["total"] = "more than we read", {}
    assert order_from_wire(wire) == made


def test_parts_of_a_claim_that_stand_alike_are_one_line() -> None:
    part = claim(quantity=1)
    some = [part, claim(quantity=2, state=WAITLISTED), claim(quantity=3, id=9), cheese(grams=500), cheese(grams=500)]
    lines = bundles(some)
    assert [(line.first.code, line.quantity, line.first.state) for line in lines] == [
        ("A12", 4, HELD),
        ("A12", 2, WAITLISTED),
        (some[3].code, 2 * some[3].quantity, HELD),
    ]
    assert (lines[0].claims, lines[0].total, lines[0].grams) == ((part, some[2]), Money(1800, "EUR"), None)
    assert lines[2].grams == 2 * (weight_of(some[3]) or 0)
    other = claim(quantity=1, platform="youtube")
    assert len(bundles([part, other])) == 1
    assert len(bundles([part, other], by_account=True)) == 2
    assert len(bundles([part, claim(price=Money(400, "EUR")), claim(variant="M")])) == 3


@given(st.lists(claims, max_size=12))
def test_lines_lose_nothing(some: list[Claim]) -> None:
    assert sum(line.quantity for line in bundles(some)) == sum(one.quantity for one in some)
    assert sum(line.total.minor for line in bundles(some)) == sum(line_total(one).minor for one in some)
    assert sum(len(line.claims) for line in bundles(some, by_account=True)) == len(some)


def test_what_a_show_came_to() -> None:
    assert sales_of([]) is None
    anna = order(claim(quantity=1), claim(quantity=1, id=2), claim(quantity=5, id=3, state=WAITLISTED))
    bo = order(claim(message_id="m2", state=PAID), number=2)
    cem = order(claim(message_id="m3", state=WAITLISTED), number=3)
    assert sales_of([anna, bo, cem]) == Sales(2, 2, (Money(1350, "EUR"),), False, 1)
    weighed = sales_of([order(cheese(grams=500))])
    assert weighed is not None
    assert weighed.about
