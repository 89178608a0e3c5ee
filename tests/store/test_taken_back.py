"""An import that is taken back: everything that it touched is as it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from studio.domain.errors import Refused
from studio.domain.product import Product, Variant
from studio.store import Ledger, Store
from studio.store.taken_back import Standing
from tests.store.stall import NOW, apples, euros, later, opened, shirt, take, whole

Standings = dict[str, Standing | None]


def take_list(
    store: Store, *products: Product, sold: dict[str, int] | None = None, **more: Any
) -> tuple[Standings, Standings]:
    """Import this; what it touched as it stood before and after."""
    codes = [product.code for product in products]
    with store.write() as ledger:
        before = ledger.standings(codes)
        ledger.take_products(products, sold, now=later(1), **more)
        return before, ledger.standings(codes)


def take_back(store: Store, taken: tuple[Standings, Standings]) -> None:
    with store.write() as ledger:
        ledger.take_back(*taken, later(2))
    whole(store)


def told(store: Store, *gone: str) -> object:
    """All that the ledger says of its products; of those of `gone` as they would come back."""
    with store.read() as ledger:
        found = (ledger.products(), ledger.codes(), ledger.sold(), ledger.offer_ends(), ledger.full_price_list())
    if not gone:
        return found

    class Peeked(Exception):
        pass

    back: list[Product] = []
    try:
        with store.write() as ledger:
            for code in gone:
                ledger.restore_product(code, later(3))
                back.append(ledger.product(code))
            raise Peeked
    except Peeked:
        pass
    return *found, back


def test_words_prices_stock_and_what_was_sold_are_as_they_were(store: Store) -> None:
    show = opened(store, apples(5), apples(None, "B1", note="Saturday"), shirt(2, 1))
    with store.write() as ledger:
        take(ledger, show, "anna", 2)
    before = told(store)
    taken = take_list(
        store,
        replace(apples(9), title="Pears", price=euros(3), old_price=euros(8), note="Monday", url="https://a.example"),
        apples(4, "B1"),
        replace(shirt(7, None), price=euros(1)),
        apples(1, "N1"),
        sold={"A12": 3},
    )
    assert told(store) != before
    take_back(store, taken)
    assert told(store) == before


def test_another_writing_of_a_code_takes_no_product_away(store: Store) -> None:
    opened(store, apples(5), apples(1, "B1"))
    before = told(store)
    taken = take_list(store, apples(6, "a12"))
    take_back(store, taken)
    assert told(store) == before


def test_variants_that_the_list_left_out_or_brought_are_told_apart(store: Store) -> None:
    show = opened(store, shirt(2, 3))
    with store.write() as ledger:
        take(ledger, show, "anna", 1, "T1", "red M")
    before = told(store)
    blue = replace(shirt(), variants=(Variant(("red", "L"), None, 9), Variant(("blue", "S"), euros(2), 4)))
    taken = take_list(store, blue)
    take_back(store, taken)
    assert told(store) == before
    with store.read() as ledger:
        assert [claim.variant for claim in ledger.claims()] == ["red M"]


@pytest.mark.parametrize("price", [3.0, 4.0, 6.0], ids=["less than the offer", "more than it", "more than ever"])
def test_an_offer_goes_on_to_the_same_end(store: Store, price: float) -> None:
    opened(store, apples(5, old_price=euros(5)))
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3.5), later(30), NOW)
    before = told(store)
    taken = take_list(store, replace(apples(5), price=euros(price), old_price=None))
    take_back(store, taken)
    assert told(store) == before
    with store.write() as ledger:
        assert ledger.due_offers(later(31)) == ("A12",)
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(4.5), euros(5))


def test_what_was_deleted_is_so_again_and_would_come_back_as_it_was(store: Store) -> None:
    show = opened(store, apples(5), apples(3, "B1"), apples(2, "C1"))
    with store.write() as ledger:
        take(ledger, show, "anna", 2, "B1")
        ledger.delete_product("B1", NOW)
        ledger.delete_product("C1", NOW)
    before = told(store, "B1", "C1")
    # One comes back by the list; the code of the other is given to something else.
    taken = take_list(store, replace(apples(8, "b1"), title="Pears"), replace(apples(8, "C1"), title="Plums"))
    with store.read() as ledger:
        assert [each.code for each in ledger.products()] == ["A12", "b1", "C1"]
    take_back(store, taken)
    assert told(store, "B1", "C1") == before


def change_title(ledger: Ledger, _show: int) -> None:
    ledger.put_product(replace(ledger.product("N1"), title="Else"), "N1", now=later(2))


def give_stock(ledger: Ledger, _show: int) -> None:
    ledger.set_stock("A12", None, 1, later(2))


def begin_offer(ledger: Ledger, _show: int) -> None:
    ledger.start_offer("A12", euros(1), later(30), later(2))


def delete(ledger: Ledger, _show: int) -> None:
    ledger.delete_product("N1", later(2))


def sell(ledger: Ledger, show: int) -> None:
    take(ledger, show, "bea", 1, "N1")


@pytest.mark.parametrize("change", [change_title, give_stock, begin_offer, delete, sell])
def test_what_was_done_since_is_never_undone(store: Store, change: Callable[[Ledger, int], object]) -> None:
    show = opened(store, apples(5))
    taken = take_list(store, apples(9), apples(2, "N1"))
    with store.write() as ledger:
        change(ledger, show)
    stands = told(store)
    with pytest.raises(Refused, match="since the import"), store.write() as ledger:
        ledger.take_back(*taken, later(2))
    assert told(store) == stands


def test_what_somebody_has_got_by_it_stays_theirs(store: Store) -> None:
    show = opened(store, apples(1))
    with store.write() as ledger:
        take(ledger, show, "anna")
        take(ledger, show, "bea")
    taken = take_list(store, apples(5))  # bea gets hers
    with pytest.raises(Refused, match="since the import"), store.write() as ledger:
        ledger.take_back(*taken, later(2))
    whole(store)


def test_a_picture_that_came_from_the_web_since_is_no_change(store: Store) -> None:
    opened(store, apples(5))
    before = told(store)
    taken = take_list(store, apples(6))
    with store.write() as ledger:
        ledger.put_product(replace(ledger.product("A12"), image="/p.png"), "A12", now=later(2), stock_too=False)
    take_back(store, taken)
    assert told(store) == before
