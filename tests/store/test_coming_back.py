"""What was taken of a product or a variant is known when it comes back, whichever way it went."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.domain.claims import Claim, ClaimState, Wanted
from studio.domain.errors import Refused
from studio.domain.product import Product, Variant
from studio.store import Ledger, Store
from tests.store.stall import NOW, RULES, apples, euros, later, opened, said, shirt, take


def states(ledger: Ledger) -> list[tuple[str, int]]:
    return [(claim.state.value, claim.quantity) for claim in ledger.claims()]


def take_red_m(ledger: Ledger, show: int, author: str) -> tuple[Claim, ...]:
    return ledger.claim(said(author), [Wanted("T1", "red M", 1)], show, RULES, NOW)


def test_a_deleted_product_with_people_who_hold_and_wait_comes_back_whole(store: Store) -> None:
    show = opened(store, apples(1), apples(9, "B1"))
    with store.write() as ledger:
        (held,), (waits,) = take(ledger, show, "anna"), take(ledger, show, "bo")
        assert ledger.delete_product("A12", NOW) == (1, 1)
        assert [product.code for product in ledger.products()] == ["B1"]
        with pytest.raises(Refused, match="not in your list"):
            ledger.stand([waits.id], ClaimState.HELD, "host", NOW, RULES)
    with store.write() as ledger:
        # What becomes free meanwhile is passed on once it is back.
        assert ledger.stand([held.id], ClaimState.CANCELLED, "host", later(1), RULES)
        assert states(ledger) == [("cancelled", 1), ("waitlisted", 1)]
        (given,) = ledger.restore_product("a12", later(2))
        assert (given.id, given.state) == (waits.id, ClaimState.HELD)
        assert [(each.code, each.stock, each.waiting) for each in ledger.products()] == [("A12", 0, 0), ("B1", 9, 0)]
        with pytest.raises(Refused, match="in your list already"):
            ledger.restore_product("A12", NOW)
        with pytest.raises(Refused, match="not in your list"):
            ledger.restore_product("Z9", NOW)


def test_a_list_does_not_sell_again_what_was_sold_before_it_was_deleted(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        for who in ("anna", "bo"):
            take(ledger, show, who)
        ledger.delete_product("A12", NOW)
        # The title was mended meanwhile: a list goes by the code.
        assert ledger.take_products([replace(apples(2), title="Red apples")], now=NOW) == (1, 0)
        assert ledger.product("A12").stock == 0
        assert [claim.state for claim in take(ledger, show, "cy")] == [ClaimState.WAITLISTED]


def test_the_limit_of_a_buyer_is_known_when_the_product_is_back(store: Store) -> None:
    show = opened(store, apples(5, limit=1))
    with store.write() as ledger:
        take(ledger, show, "anna")
        ledger.delete_product("A12", NOW)
        ledger.put_product(apples(4, limit=1), now=NOW)
        assert take(ledger, show, "anna") == ()
        assert ledger.product("A12").stock == 4


def test_a_code_that_something_else_has_now_does_not_bring_the_old_back(store: Store) -> None:
    show = opened(store, apples(1), apples(1, "B1"))
    with store.write() as ledger:
        take(ledger, show, "anna"), take(ledger, show, "bo")
        ledger.delete_product("A12", NOW)
        ledger.put_product(Product("A12", "Pears", euros(2), stock=3), now=NOW)
        assert (ledger.product("A12").stock, ledger.product("A12").waiting) == (3, 0)
        ledger.delete_product("B1", NOW)
        ledger.put_product(replace(ledger.product("A12"), code="B1"), "A12", now=NOW)
        with pytest.raises(Refused):
            ledger.restore_product("A12", NOW)


def test_a_variant_that_a_list_leaves_out_and_has_again_is_not_sold_twice(store: Store) -> None:
    show = opened(store, shirt(2))
    with store.write() as ledger:
        for who in ("anna", "bo", "cy"):
            take_red_m(ledger, show, who)
        part = replace(shirt(2), variants=shirt(2).variants[1:])
        ledger.take_products([part], now=NOW)
        assert ledger.product("T1").waiting == 1, "who waits is not forgotten"
        assert take_red_m(ledger, show, "dan") == ()
        ledger.take_products([shirt(2)], now=NOW)
        assert [variant.stock for variant in ledger.product("T1").variants] == [0, 1]
        assert ledger.product("T1").waiting == 1
        assert [claim.state for claim in take_red_m(ledger, show, "eve")] == [ClaimState.WAITLISTED]


def test_who_waits_for_a_variant_waits_for_it_under_its_new_name(store: Store) -> None:
    show = opened(store, shirt(1))
    with store.write() as ledger:
        (held,), _ = take_red_m(ledger, show, "anna"), take_red_m(ledger, show, "bo")
        dark = replace(shirt(0), variants=(Variant(("dark", "M"), None, 0), *shirt(0).variants[1:]))
        ledger.put_product(dark, "T1", now=NOW)  # nobody says so, but it is one in the place of another
        assert {claim.variant for claim in ledger.claims()} == {"dark M"}
        ledger.stand([held.id], ClaimState.CANCELLED, "host", NOW, RULES)
        assert states(ledger) == [("cancelled", 1), ("held", 1)]
        # Two change names.
        swapped = replace(dark, variants=tuple(replace(each, stock=0) for each in reversed(dark.variants)))
        ledger.put_product(swapped, "T1", now=NOW, renamed={"dark M": "red L", "red L": "dark M"})
        assert {claim.variant for claim in ledger.claims()} == {"red L"}
        # The seller says that it is another one.
        other = replace(dark, variants=(Variant(("blue", "M"), None, 4), Variant(("dark", "M"), None, 0)))
        ledger.put_product(other, "T1", now=NOW, renamed={})
        assert {claim.variant for claim in ledger.claims()} == {"red L"}
        assert ledger.product("T1").variants[0].stock == 4


def test_an_offer_is_over_when_its_product_is_deleted(store: Store) -> None:
    opened(store, replace(apples(), old_price=euros(6)))
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW)
        ledger.delete_product("A12", NOW)
        ledger.restore_product("A12", NOW)
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(4.5), euros(6))
        assert ledger.offer_ends() == {}
