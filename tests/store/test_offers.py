"""Offers of several desks on one product, and what becomes of them when its price is changed."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product
from studio.store import Ledger, Store
from tests.store.stall import NOW, apples, euros, later, opened, shirt, take

FULL = euros(4.5)


def prices(ledger: Ledger) -> tuple[object, object]:
    product = ledger.product("A12")
    return product.price, product.old_price


def steps(ledger: Ledger) -> list[tuple[str, float, float]]:
    return [(step.what, step.price.minor / 100, step.full_price.minor / 100) for step in ledger.offer_steps("A12")]


def test_an_offer_of_another_desk_is_left_alone(store: Store) -> None:
    opened(store, apples())
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW, desk="one")
    until = f"{later(5).astimezone():%H:%M}"
    for price in (3, 2, 4):
        with pytest.raises(Refused, match=f"“A12” is on offer until {until} at another desk"), store.write() as ledger:
            ledger.start_offer("a12", euros(price), later(1), later(1), desk="two")
    with pytest.raises(Refused, match="at another desk"), store.write() as ledger:
        ledger.extend_offer("A12", later(9), later(1), desk="two")
    with store.write() as ledger:
        ledger.end_offer("A12", later(1), desk="two")
        assert (prices(ledger), ledger.offer_ends("two"), steps(ledger)) == (
            (euros(3), FULL),
            {},
            [("start", 3, 4.5)],
        )
        assert ledger.offer_ends("one") == ledger.offer_ends() == {"A12": later(5)}
        ledger.start_offer("A12", euros(2), later(6), later(2), desk="one")  # its own is replaced
        ledger.end_offer("A12", later(3), desk="one")
        assert prices(ledger) == (FULL, None)


def test_what_a_desk_that_was_killed_left_is_over_at_its_time(store: Store) -> None:
    opened(store, apples())
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW, desk="one")
        # Nobody has ended it; the price before it is the full one all the same.
        ledger.start_offer("A12", euros(4), later(9), later(5), desk="two")
        assert prices(ledger) == (euros(4), FULL)
        ledger.end_offer("A12", later(6), desk="one")  # comes back, and ends what is its own no more
        assert ledger.offer_ends() == {"A12": later(9)}
        with pytest.raises(Refused, match="at another desk"):
            ledger.extend_offer("A12", later(20), later(6), desk="one")
        assert ledger.due_offers(later(9)) == ("A12",)
        assert prices(ledger) == (FULL, None)
        assert [what for what, _, _ in steps(ledger)] == ["start", "end", "start", "end"]


def test_an_offer_of_before_there_were_desks_is_anybodys(store: Store) -> None:
    opened(store, apples())
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW)
    with store.write() as ledger:
        assert ledger.offer_ends("two") == {"A12": later(5)}
        ledger.extend_offer("A12", later(9), later(1), desk="two")
        assert ledger.offer_ends("one") == {}


def test_who_claims_pays_what_the_offer_costs_now(store: Store) -> None:
    show = opened(store, shirt())
    with store.write() as ledger:
        ledger.start_offer("T1", euros(9), later(5), NOW, desk="one")
        ledger.put_product(replace(ledger.product("T1"), price=euros(6)), "T1", now=later(1))
        seen = ledger.product("T1")
        assert (seen.price_of("red M"), seen.price_of("red L")) == (euros(6), euros(6.67))
        step = ledger.offer_steps("T1")[-1]
        assert (step.what, step.at, step.ends_at, step.price, step.full_price) == (
            "price",
            later(1),
            later(5),
            euros(6),
            euros(18),
        )
        assert take(ledger, show, "bo", code="T1", variant="red M", now=later(1))[0].price == euros(6)
        ledger.due_offers(later(5))
        assert take(ledger, show, "mia", code="T1", variant="red M", now=later(6))[0].price == euros(18)


def test_a_price_that_is_no_offer_is_refused(store: Store) -> None:
    opened(store, apples())
    with store.write() as ledger:
        for price in (4.5, 5):
            with pytest.raises(Refused, match="less than the full price, 4"):
                ledger.start_offer("A12", euros(price), later(5), NOW)
        # What is struck out beside the price is the full one, where that is asked for.
        ledger.start_offer("A12", FULL, later(5), NOW, full_price=euros(6))
        assert prices(ledger) == (FULL, euros(6))
        ledger.due_offers(later(5))
        assert prices(ledger) == (euros(6), None)


def test_another_currency_ends_it_and_undo_of_the_list_brings_it_back(store: Store) -> None:
    opened(store, apples(5))
    yen = replace(apples(5), price=replace(FULL, minor=600, currency="JPY"))
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW, desk="one")
        before = ledger.standings(["a12"])
        ledger.take_products([yen], now=later(1))
        assert (ledger.offer_ends(), ledger.product("A12").price) == ({}, yen.price)
        ledger.take_back(before, ledger.standings(["a12"]), later(2))
        assert ledger.offer_ends("one") == {"A12": later(5)}
        assert ledger.offer_ends("two") == {}
        assert prices(ledger) == (euros(3), FULL)


# any order of things


@dataclass
class Model:
    """One product and its offer, as the seller would tell it."""

    full: int = 450
    price: int | None = None
    ends_s: int = 0
    desk: str = ""

    def due(self, now_s: int) -> None:
        if self.price is not None and self.ends_s <= now_s:
            self.price = None

    def shown(self) -> tuple[int, int | None]:
        return (self.full, None) if self.price is None else (self.price, self.full)

    def due_elsewhere(self, desk: str, now_s: int) -> None:
        if self.desk != desk:
            self.due(now_s)

    def runs_elsewhere(self, desk: str) -> bool:
        return self.price is not None and self.desk != desk

    def start(self, desk: str, price: int, ends_s: int) -> bool:
        if self.runs_elsewhere(desk) or price >= self.full:
            return False
        self.price, self.ends_s, self.desk = price, ends_s, desk
        return True

    def extend(self, desk: str, ends_s: int) -> bool:
        if self.price is None or self.desk != desk:
            return False
        self.ends_s = ends_s
        return True

    def end(self, desk: str) -> None:
        if not self.runs_elsewhere(desk):
            self.price = None

    def edit(self, price: int) -> None:
        if self.price is not None and price < self.full:
            self.price = price
        else:
            self.full = price

    def take_list(self, price: int) -> None:
        if self.price is not None and price <= self.price:
            self.price = price
        else:
            self.full = price


DESKS = st.sampled_from(("one", "two"))
PRICES = st.sampled_from((100, 200, 300, 400, 450, 500, 600))
ENDS = st.integers(1, 20)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("start"), DESKS, PRICES, ENDS),
        st.tuples(st.just("extend"), DESKS, ENDS),
        st.tuples(st.just("end"), DESKS),
        st.tuples(st.just("edit"), PRICES),
        st.tuples(st.just("undo")),
        st.tuples(st.just("list"), PRICES),
        # Nobody ends anything meanwhile: the desk was killed. Whoever is next there, does.
        st.tuples(st.just("killed"), ENDS),
        st.tuples(st.just("passes"), ENDS),
    ),
    max_size=25,
)


_numbers = count(1)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(done=STEPS)
def test_whatever_is_done_in_whatever_order(store: Store, done: list[tuple[Any, ...]]) -> None:
    code, model, now_s = f"A{next(_numbers)}", Model(), 0
    with store.write() as ledger:
        ledger.put_product(apples(code=code), now=NOW)
    undo: tuple[Product, Model] | None = None
    for what, *more in done:
        now, edited = NOW + timedelta(seconds=now_s), None
        with store.write() as ledger:
            seen = ledger.product(code)
            match what, *more:
                case "start", desk, minor, lasts_s:
                    model.due_elsewhere(desk, now_s)
                    may = model.start(desk, minor, now_s + lasts_s)
                    end = now + timedelta(seconds=lasts_s)
                    with nullcontext() if may else pytest.raises(Refused):
                        ledger.start_offer(code, cents(minor), end, now, desk=desk)
                case "extend", desk, lasts_s:
                    model.due_elsewhere(desk, now_s)
                    may = model.extend(desk, now_s + lasts_s)
                    with nullcontext() if may else pytest.raises(Refused):
                        ledger.extend_offer(code, now + timedelta(seconds=lasts_s), now, desk=desk)
                case "end", desk:
                    model.end(desk)
                    ledger.end_offer(code, now, desk=desk)
                case "edit", minor:
                    edited = seen, replace(model)
                    model.edit(minor)
                    # As the form has it: what is struck out stays, unless it is not more than the price.
                    struck = seen.old_price if seen.old_price and seen.old_price.minor > minor else None
                    ledger.put_product(replace(seen, price=cents(minor), old_price=struck), code, now=now)
                case ("undo",) if undo:
                    ledger.put_product(undo[0], code, now=now)
                    model = undo[1]
                case "list", minor:
                    model.take_list(minor)
                    ledger.take_products([replace(apples(code=code), price=cents(minor))], now=now)
                case "killed", passes_s:
                    now_s += passes_s
                case "passes", passes_s:
                    now_s += passes_s
                    model.due(now_s)
                    ledger.due_offers(NOW + timedelta(seconds=now_s))
            undo = edited
        with store.read() as ledger:
            found = ledger.product(code)
            assert (found.price.minor, found.old_price and found.old_price.minor) == model.shown()
            assert found.on_offer == (code in ledger.offer_ends()) == (model.price is not None)
    # However it went: at the end the full price is back.
    with store.write() as ledger:
        ledger.due_offers(NOW + timedelta(seconds=now_s + 20))
        found = ledger.product(code)
        assert (found.price.minor, found.old_price, found.on_offer) == (model.full, None, False)


def cents(minor: int) -> Money:
    return Money(minor, "EUR")
