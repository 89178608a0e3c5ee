"""A list that calls variants otherwise: what was taken of them stays taken, and who waits is not forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from studio.domain.product import Product, Variant
from studio.store import Ledger, Store
from tests.store.stall import NOW, apples, euros, later, opened, shirt, take, whole
from tests.store.test_taken_back import take_back, take_list, told

RED_M, RED_L = "red M", "red L"


def dress(*kinds: tuple[str, str, int | None]) -> Product:
    """Its variants as name, SKU and how many there are."""
    variants = tuple(Variant(tuple(name.split(" ")), None, stock, sku) for name, sku, stock in kinds)
    return Product("D1", "Dress", euros(50), variants=variants)


OLD = dress((RED_M, "SKU-1", 3), (RED_L, "SKU-2", 1))


def sold_out(store: Store, product: Product = OLD) -> int:
    """Imported; of the first variant Anna holds all, and Bob waits for one."""
    first = product.variants[0]
    with store.write() as ledger:
        ledger.take_products([product], now=NOW)
        show = ledger.begin_show("Market", NOW)
        take(ledger, show, "anna", first.stock or 1, "D1", first.name)
        take(ledger, show, "bob", 1, "D1", first.name)
    return show


def stocks(ledger: Ledger) -> dict[str, int | None]:
    return {each.name: each.stock for each in ledger.product("D1").variants}


def claims(ledger: Ledger) -> list[tuple[str, str | None, str]]:
    return [(claim.author, claim.variant, claim.state.value) for claim in ledger.claims()]


def listed(ledger: Ledger, product: Product, fields: Iterable[str] | None = None) -> list[str]:
    """Imported; what it was said to leave out."""
    fields = None if fields is None else tuple(fields)
    lost = ledger.left_out([product], fields=fields)
    ledger.take_products([product], now=later(1), fields=fields)
    return [f"{each.variant} {each.taken} {each.waiting}{' as ' * bool(each.called)}{each.called}" for each in lost]


RENAMED = {
    "an option": dress(("wine M", "SKU-1", 3), ("wine L", "SKU-2", 1)),
    "only one": dress(("wine M", "sku-1", 3), (RED_L, "SKU-2", 1)),
    "their order too": dress(("wine L", "SKU-2", 1), ("M wine", "SKU-1", 3)),
    "with the product": replace(dress(("wine M", "SKU-1", 3), (RED_L, "SKU-2", 1)), title="Gown", code="d1"),
    "a chain": dress((RED_L, "SKU-1", 3), ("red XL", "SKU-2", 1), (RED_M, "SKU-3", 2)),
    "the other is left out": dress((RED_L, "SKU-1", 3)),
}


@pytest.mark.parametrize("new", RENAMED.values(), ids=RENAMED)
def test_the_same_sku_is_the_same_variant_under_a_new_name(store: Store, new: Product) -> None:
    show = sold_out(store)
    before = told(store)
    name = next(each.name for each in new.variants if each.sku.casefold() == "sku-1")
    taken = take_list(store, new)
    with store.write() as ledger:
        assert stocks(ledger)[name] == 0
        assert claims(ledger) == [("Anna", name, "held"), ("Bob", name, "waitlisted")]
        assert ledger.product("D1").waiting == 1
    take_back(store, taken)
    assert told(store) == before
    with store.write() as ledger:
        assert claims(ledger) == [("Anna", RED_M, "held"), ("Bob", RED_M, "waitlisted")]
        assert listed(ledger, new) == [f"{RED_M} 3 1 as {name}"], "what people have is not called otherwise unsaid"
        assert listed(ledger, new) == []
        assert [claim.state.value for claim in take(ledger, show, "carl", 3, "D1", name)] == ["waitlisted"]
    whole(store)


EXCHANGED = {
    "two SKUs put right": (OLD, dress((RED_L, "SKU-1", 3), (RED_M, "SKU-2", 1))),
    "three, and one more": (
        dress((RED_M, "SKU-1", 3), (RED_L, "SKU-2", 1), ("red S", "SKU-3", 1)),
        dress((RED_M, "SKU-2", 3), (RED_L, "SKU-3", 1), ("red S", "SKU-1", 1), ("wine", "SKU-4", 1)),
    ),
    "a SKU in the first row alone, sorted anew": (
        dress((RED_M, "D", 3), (RED_L, "", 1)),
        dress((RED_L, "D", 1), (RED_M, "", 3)),
    ),
    "the same beside a new name": (
        dress((RED_M, "SKU-1", 3), (RED_L, "SKU-2", 1), ("red S", "SKU-3", 1)),
        dress((RED_L, "SKU-1", 1), (RED_M, "SKU-2", 3), ("wine", "SKU-3", 1)),
    ),
}


@pytest.mark.parametrize(("old", "new"), EXCHANGED.values(), ids=EXCHANGED)
def test_names_that_are_all_still_there_are_the_same_whatever_their_skus(
    store: Store, old: Product, new: Product
) -> None:
    sold_out(store, old)
    with store.write() as ledger:
        assert listed(ledger, new) == []
        assert claims(ledger) == [("Anna", RED_M, "held"), ("Bob", RED_M, "waitlisted")]
        assert [variant.sku for variant in ledger.product("D1").variants] == [each.sku for each in new.variants]
        assert stocks(ledger)[RED_M] == 0
    whole(store)


KEPT = {
    "a new one has its SKU": (
        dress((RED_M, "SKU-1", 3), (RED_L, "", 1)),
        dress(("wine M", "SKU-1", 3), (RED_M, "", 3), (RED_L, "", 1)),
    ),
    "kept as the seller was told": (dress((RED_M, "SKU-1", 3)), dress(("wine M", "SKU-1", 3), (RED_M, "", 0))),
    "the next one has its SKU": (OLD, dress((RED_M, "", 3), (RED_L, "SKU-1", 1), ("wine", "SKU-2", 1))),
}


@pytest.mark.parametrize(("old", "new"), KEPT.values(), ids=KEPT)
def test_what_is_still_listed_without_a_sku_keeps_what_was_taken_of_it(
    store: Store, old: Product, new: Product
) -> None:
    sold_out(store, old)
    with store.write() as ledger:
        assert listed(ledger, new) == []
        assert claims(ledger) == [("Anna", RED_M, "held"), ("Bob", RED_M, "waitlisted")]
        assert stocks(ledger)[RED_M] == 0
    whole(store)


def test_a_list_undone_leaves_nothing_of_a_name_that_it_gave_to_another(store: Store) -> None:
    """One was left out before, its name is given to another, and what that one was called is new."""
    sold_out(store)
    with store.write() as ledger:
        show = ledger.shows()[-1].id
        take(ledger, show, "dora", 1, "D1", RED_L)
        listed(ledger, dress((RED_M, "SKU-1", 3)))
    before = told(store)
    taken = take_list(store, dress((RED_L, "SKU-1", 3), (RED_M, "SKU-9", 4)))
    with store.read() as ledger:
        assert stocks(ledger) == {RED_L: 0, RED_M: 4}
    take_back(store, taken)
    assert told(store) == before
    with store.write() as ledger:
        assert claims(ledger)[2] == ("Dora", RED_L, "held")
        assert listed(ledger, OLD) == []
        assert stocks(ledger) == {RED_M: 0, RED_L: 0}, "what Dora has is known again"
    whole(store)


UNNUMBERED = dress((RED_M, "", 3), (RED_L, "", 1))
ONE_IN_ITS_PLACE = {
    "the name alone": (UNNUMBERED, dress(("wine M", "", 3), (RED_L, "", 1)), True),
    "has a SKU now": (UNNUMBERED, dress(("wine M", "SKU-1", 3), (RED_L, "SKU-2", 1)), True),
    "the same SKU for all": (
        dress((RED_M, "D", 3), (RED_L, "D", 1)),
        dress(("wine M", "D", 3), (RED_L, "D", 1)),
        True,
    ),
    "another SKU": (OLD, dress(("wine M", "SKU-9", 3), (RED_L, "SKU-2", 1)), False),
    "another number": (UNNUMBERED, dress(("wine M", "", 4), (RED_L, "", 1)), False),
    "another price": (
        UNNUMBERED,
        replace(UNNUMBERED, variants=(Variant(("wine", "M"), euros(60), 3), UNNUMBERED.variants[1])),
        False,
    ),
    "another place": (UNNUMBERED, dress((RED_L, "", 1), ("wine M", "", 3)), False),
    "several": (UNNUMBERED, dress(("wine M", "", 3), ("wine L", "", 1)), False),
    "one more": (UNNUMBERED, dress(("wine M", "", 3), (RED_L, "", 1), ("wine S", "", 1)), False),
}


@pytest.mark.parametrize(("old", "new", "same"), ONE_IN_ITS_PLACE.values(), ids=ONE_IN_ITS_PLACE)
def test_without_one_it_is_the_same_where_nothing_but_its_name_is_new(
    store: Store, old: Product, new: Product, same: bool
) -> None:
    sold_out(store, old)
    with store.write() as ledger:
        lost = listed(ledger, new)
        variant = "wine M" if same else RED_M
        assert lost == [f"{RED_M} 3 1 as wine M" if same else f"{RED_M} 3 1"]
        assert claims(ledger) == [("Anna", variant, "held"), ("Bob", variant, "waitlisted")]
        assert (stocks(ledger)["wine M"] == 0) is same
        assert ledger.product("D1").waiting == ledger.products()[0].waiting == 1, "who waits is not forgotten"
    whole(store)


def test_a_name_given_in_the_program_gives_way_to_the_lists_with_all_that_was_sold(store: Store) -> None:
    sold_out(store, UNNUMBERED)
    with store.write() as ledger:
        there = ledger.product("D1")
        dark = replace(there.variants[0], options=("dark", "M"))
        dark_too = replace(there, variants=(dark, *there.variants[1:]))
        ledger.put_product(dark_too, "D1", now=NOW, stock_too=False, renamed={RED_M: "dark M"})
        assert listed(ledger, UNNUMBERED) == [f"dark M 3 1 as {RED_M}"]
        assert stocks(ledger) == {RED_M: 0, RED_L: 1}
        assert claims(ledger) == [("Anna", RED_M, "held"), ("Bob", RED_M, "waitlisted")]


def test_one_that_comes_back_is_no_other_under_a_new_name(store: Store) -> None:
    sold_out(store, UNNUMBERED)
    with store.write() as ledger:
        assert listed(ledger, dress(("blue M", "", 5), (RED_L, "", 1))) == [f"{RED_M} 3 1"]
        assert listed(ledger, replace(UNNUMBERED, variants=(replace(UNNUMBERED.variants[0], stock=5),))) == []
        assert stocks(ledger) == {RED_M: 1}, "Bob has his"


def test_where_another_size_is_in_its_place_it_is_said_and_how_to_tell_them_apart(store: Store) -> None:
    one_of_each = dress(("38", "", 1), ("39", "", 1), ("40", "", 1))
    sold_out(store, one_of_each)
    other = dress(("41", "", 1), ("39", "", 1), ("40", "", 1))
    with store.read() as ledger:
        (said,) = map(str, ledger.left_out([other]))
        assert said == (
            "“D1”: “38” is called “41” in this list, and stays taken. Taken: 1, waited for: 1. Is it another one? Then"
            " keep the old one in the list too, with stock 0 and no SKU."
        )
    with store.write() as ledger:
        assert listed(ledger, replace(other, variants=(*dress(("38", "", 0)).variants, *other.variants))) == []
        assert stocks(ledger) == {"38": 0, "41": 1, "39": 1, "40": 1}
        assert claims(ledger)[0] == ("Anna", "38", "held")


def test_a_list_that_brings_back_what_was_deleted_says_what_of_it_it_does_not_have(store: Store) -> None:
    sold_out(store)
    with store.write() as ledger:
        ledger.delete_product("D1", NOW)
    other = dress(("wine M", "SKU-8", 3), ("wine L", "SKU-9", 1))
    with store.write() as ledger:
        assert listed(ledger, other) == [f"{RED_M} 3 1"]
        assert stocks(ledger) == {"wine M": 3, "wine L": 1}
        ledger.delete_product("D1", NOW)
        # Something else has its code: what people had of the old is no business of it.
        assert ledger.left_out([apples(1, "D1")]) == ()


def test_who_has_what_was_left_out_is_named_when_another_gets_its_name(store: Store) -> None:
    show = opened(store, OLD)
    with store.write() as ledger:
        take(ledger, show, "dora", 1, "D1", RED_L)
        take(ledger, show, "eva", 1, "D1", RED_L)
        assert listed(ledger, dress((RED_M, "SKU-1", 3))) == [f"{RED_L} 1 1"]
        assert listed(ledger, dress((RED_L, "SKU-1", 3))) == [f"{RED_L} 1 1"]
        assert stocks(ledger) == {RED_L: 3}
        assert listed(ledger, OLD) == []
    whole(store)


def test_what_comes_in_variants_now_is_said_too(store: Store) -> None:
    show = opened(store, apples(2, "D1"))
    with store.write() as ledger:
        take(ledger, show, "anna", 1, "D1")
        assert ledger.left_out([OLD], fields=("stock",)) == ()
        assert listed(ledger, OLD) == [" 1 0"]
        assert listed(ledger, apples(2, "D1")) == []
        assert ledger.product("D1").stock == 1


def test_a_list_that_leaves_out_what_nobody_has_says_nothing(store: Store) -> None:
    opened(store, shirt())
    with store.write() as ledger:
        assert ledger.left_out([replace(shirt(), variants=shirt().variants[1:]), apples(1, "N1")]) == ()
