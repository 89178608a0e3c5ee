from dataclasses import replace
from datetime import timedelta

import pytest

from studio.domain.claims import ClaimState, Wanted
from studio.domain.errors import Refused
from studio.domain.product import Product, Title, Variant
from studio.store import Store
from tests.store.stall import NOW, RULES, apples, euros, later, opened, said, shirt, stands, take, whole

FULL = Product(
    "Ü1", "Pesche 桃子 \U0001f351", euros(4.5), "kg", euros(6), "/a/b.png", "https://a.example/?q=1#x", 7, (),
    (Title("zh", "桃子"),), 250, euros(5), "nuts", "Italia", "2026-05-01", "Saturday", 3, True, "IBAN",
)  # fmt: skip


def test_a_product_comes_back_as_it_was_put(store: Store) -> None:
    kinds = (Variant(("red", "M"), euros(3), 4, "SKU1"), Variant(("red", "L"), None, None))
    with store.write() as ledger:
        ledger.put_product(FULL, now=NOW)
        ledger.put_product(replace(FULL, code="V1", variants=kinds, stock=None), at=0, now=NOW)
    with store.read() as ledger:
        assert ledger.products() == (replace(FULL, code="V1", variants=kinds, stock=None), FULL)
        assert ledger.product("ü1") == FULL
        assert ledger.products(["zz", "ü1"]) == (FULL,)
        with pytest.raises(Refused, match="not in your list"):
            ledger.product("zz")


def test_products_keep_the_sellers_order(store: Store) -> None:
    with store.write() as ledger:
        for code in "ABCD":
            ledger.put_product(apples(code=code), now=NOW)
        ledger.put_product(apples(code="E"), at=1, now=NOW)
        ledger.put_product(apples(code="D"), "D", 0, now=NOW)
        ledger.delete_product("b")
        assert [product.code for product in ledger.products()] == ["D", "A", "E", "C"]
        with pytest.raises(Refused, match="already"):
            ledger.put_product(apples(code="a"), now=NOW)
        with pytest.raises(Refused, match="already"):
            ledger.put_product(apples(code="a"), "C", now=NOW)


def test_claims_go_along_with_a_new_code(store: Store) -> None:
    show = opened(store, apples(1))
    with store.write() as ledger:
        take(ledger, show, "anna", 2)
        rev = ledger.rev
        ledger.put_product(apples(3, "Z9"), "A12", now=NOW)
        assert {claim.code for claim in ledger.claims()} == {"Z9"}
        assert len(ledger.claims(since=rev)) >= 2
        assert ledger.product("Z9").stock == 2
        with pytest.raises(Refused):
            ledger.product("A12")
    whole(store)


def test_other_words_leave_the_stock_alone_where_it_is_not_meant(store: Store) -> None:
    show = opened(store, shirt(2, 1))
    with store.write() as ledger:
        take(ledger, show, "anna", 1, "T1", "red M")
        more = replace(shirt(2, 1), title="Tee")
        more = replace(more, variants=(*more.variants, Variant(("blue",), None, 4)))
        ledger.put_product(more, "T1", now=NOW, stock_too=False)
        assert [each.stock for each in ledger.product("T1").variants] == [1, 1, 4]
        ledger.put_product(more, "T1", now=NOW)
        assert [each.stock for each in ledger.product("T1").variants] == [2, 1, 4]
        ledger.put_product(replace(more, variants=more.variants[1:]), "T1", now=NOW)
        assert [each.stock for each in ledger.product("T1").variants] == [1, 4]
        assert stands(ledger.claims()) == [("held", 1)]
        ledger.expire(later(60), RULES)
        assert [each.stock for each in ledger.product("T1").variants] == [1, 4]
    whole(store)


def test_stock_is_what_is_left_and_goes_to_who_waits(store: Store) -> None:
    show = opened(store, apples(1))
    with store.write() as ledger:
        take(ledger, show, "anna", 3)
        assert stands(ledger.set_stock("a12", None, 1, NOW))[-1] == ("held", 1)
        ledger.set_stock("A12", None, None, NOW)
        assert ledger.product("A12").stock is None
        assert ledger.product("A12").waiting == 0
        ledger.set_stock("A12", None, 4, NOW)
        assert ledger.product("A12").stock == 4
        with pytest.raises(Refused, match="does not come as"):
            ledger.set_stock("A12", "red", 4, NOW)
        with pytest.raises(Refused, match="below zero"):
            ledger.set_stock("A12", None, -1, NOW)
    whole(store)


def test_nothing_is_left_of_all_variants_at_once(store: Store) -> None:
    show = opened(store, shirt(2, 3))
    with store.write() as ledger:
        take(ledger, show, "anna", 2, "T1", "red L")
        assert ledger.set_stock("T1", None, 0, NOW) == ()
        assert [each.stock for each in ledger.product("T1").variants] == [0, 0]
        for left in (1, None):
            with pytest.raises(Refused, match="say which"):
                ledger.set_stock("T1", None, left, NOW)
    whole(store)


def test_an_offer_that_nobody_ended_at_its_time_is_over_on_the_price_list(store: Store) -> None:
    opened(store, apples(), apples(code="B1"))
    with store.write() as ledger:
        for code, end in (("A12", 5), ("B1", 9)):
            ledger.start_offer(code, euros(3), later(end), NOW)
        prices = {at: [(each.price, each.old_price) for each in ledger.price_list(later(at))] for at in (4, 5, 9)}
    full, offer = (euros(4.5), None), (euros(3), euros(4.5))
    assert prices == {4: [offer, offer], 5: [full, offer], 9: [full, full]}


def test_importing_again_never_resets_what_was_sold(store: Store) -> None:
    show = opened(store)
    listed = [apples(10), shirt(5, 5), apples(None, "N1")]
    with store.write() as ledger:
        assert ledger.take_products(listed, now=NOW) == (3, 0)
        take(ledger, show, "anna", 4)
        take(ledger, show, "anna", 2, "T1", "red L")
        assert ledger.take_products(listed, now=NOW) == (0, 3)
        assert ledger.product("A12").stock == 6
        assert [each.stock for each in ledger.product("T1").variants] == [5, 3]
        ledger.take_products([apples(12)], now=NOW)
        assert ledger.product("A12").stock == 8
        ledger.take_products([apples(1)], now=NOW)
        assert ledger.product("A12").stock == 0
    whole(store)


def test_an_import_frees_stock_for_who_waits(store: Store) -> None:
    show = opened(store)
    with store.write() as ledger:
        ledger.take_products([apples(1)], now=NOW)
        take(ledger, show, "anna", 1)
        take(ledger, show, "bo", 1)
        ledger.take_products([apples(3)], now=NOW)
        assert stands(ledger.claims()) == [("held", 1), ("held", 1)]
        assert ledger.product("A12").stock == 1
    whole(store)


def test_an_export_imports_back_the_same(store: Store, tmp_path: object) -> None:
    show = opened(store)
    with store.write() as ledger:
        ledger.take_products([apples(10), shirt(5, 5)], now=NOW)
        take(ledger, show, "anna", 4)
        take(ledger, show, "anna", 2, "T1", "red L")
        before, sold = ledger.products(), ledger.sold()
        assert sold == {"A12": 4, "T1 red L": 2}
        ledger.take_products(before, sold, now=NOW)
        assert (ledger.products(), ledger.sold()) == (before, sold)
    other = Store(f"{tmp_path}/other.sqlite3")
    with other.write() as ledger:
        for _ in range(2):
            ledger.take_products(before, sold, now=NOW)
            assert (ledger.products(), ledger.sold()) == (before, sold)
    other.close()


def test_first_paid_no_more_serves_who_waits(store: Store) -> None:
    show = opened(store, apples(1, first_paid=True))
    with store.write() as ledger:
        take(ledger, show, "anna")
        take(ledger, show, "bo")
        changed = ledger.put_product(apples(1), "A12", now=NOW)
        assert [(c.author, c.state) for c in changed] == [("Anna", ClaimState.HELD)]
    whole(store)


def test_an_offer_ends_at_its_time(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        with pytest.raises(Refused):
            ledger.extend_offer("A12", later(5), NOW)
        ledger.start_offer("A12", euros(3), later(5), NOW)
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(3), euros(4.5))
        assert take(ledger, show, "anna")[0].price == euros(3)
        ledger.extend_offer("A12", later(8), later(4))
        assert ledger.offer_ends() == {"A12": later(8)}
        assert ledger.due_offers(later(7.9)) == ()
        assert ledger.due_offers(later(8)) == ("A12",)
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(4.5), None)
        ledger.end_offer("A12", later(9))
        assert [(s.what, s.at, s.ends_at, s.price, s.full_price) for s in ledger.offer_steps("a12")] == [
            ("start", NOW, later(5), euros(3), euros(4.5)),
            ("extend", later(4), later(8), euros(3), euros(4.5)),
            ("end", later(8), later(8), euros(3), euros(4.5)),
        ]


def test_whoever_hands_back_what_they_saw_makes_no_offer(store: Store) -> None:
    opened(store, apples())
    with store.write() as ledger:
        ledger.start_offer("A12", euros(3), later(5), NOW)
        ledger.put_product(replace(ledger.product("A12"), title="Mele"), "A12", now=NOW)
        assert ledger.offer_ends() == {"A12": later(5)}
        seen = ledger.product("A12")
        ledger.end_offer("A12", NOW)
        ledger.put_product(replace(seen, price=euros(2)), "A12", now=NOW)
        assert ledger.offer_ends() == {}
        assert not ledger.product("A12").on_offer
        ledger.put_product(replace(apples(), price=euros(2)), "A12", now=NOW)
        ledger.start_offer("A12", euros(1), later(5), NOW)
        ledger.end_offer("A12", NOW, keep_price=True)
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(1), euros(2))


def test_a_list_that_says_too_little_for_once_sells_nothing_twice(store: Store) -> None:
    show = opened(store)
    with store.write() as ledger:
        ledger.take_products([apples(10)], now=NOW)
        ledger.claim(said("anna"), [Wanted("A12", None, 3)], show, RULES, NOW)
        ledger.take_products([apples(2)], now=NOW)
        assert ledger.product("A12").stock == 0
        ledger.take_products([apples(10)], now=NOW)
        assert ledger.product("A12").stock == 7


def test_what_a_list_did_not_count_for_once_is_counted_again_with_what_was_sold(store: Store) -> None:
    show = opened(store)
    with store.write() as ledger:
        ledger.take_products([apples(10)], now=NOW)
        ledger.claim(said("anna"), [Wanted("A12", None, 3)], show, RULES, NOW)
        ledger.set_stock("A12", None, 9, NOW)  # two more were brought
        ledger.take_products([apples(None)], now=NOW)
        assert ledger.product("A12").stock is None
        ledger.claim(said("bo"), [Wanted("A12", None, 4)], show, RULES, NOW)
        ledger.take_products([apples(12)], now=NOW)
        assert ledger.product("A12").stock == 5
        ledger.take_products([apples(12)], now=NOW)
        assert ledger.product("A12").stock == 5


def test_what_a_list_does_not_speak_of_stays(store: Store) -> None:
    rich = apples(
        10, old_price=euros(6), unit="kg", url="https://shop.example/a", limit=1, first_paid=True, allergens="milk",
        grams=300, pay="Bank", titles=(Title("zh", "苹果"),), note="Saturday",
    )  # fmt: skip
    bare = Product("a12", "Apples!", euros(5))
    with store.write() as ledger:
        ledger.take_products([rich, shirt(3, 4)], now=NOW)
        ledger.take_products([bare, Product("T1", "Shirt", euros(20))], now=NOW, fields=())
        assert ledger.product("A12") == replace(rich, code="a12", title="Apples!", price=euros(5))
        assert [variant.stock for variant in ledger.product("T1").variants] == [3, 4]
        ledger.take_products([replace(bare, stock=4)], now=NOW, fields=("stock", "unit"))
        found = ledger.product("A12")
        assert (found.stock, found.unit, found.limit) == (4, "", 1)
        ledger.take_products([replace(bare, price=euros(7))], now=NOW, fields=())
        assert ledger.product("A12").old_price is None  # not above the price any more


def test_an_offer_goes_on_through_an_import_and_ends_when_it_was_to_end(store: Store) -> None:
    for listed, during, after in (
        (apples(5), 3.0, 4.5),  # the same list again
        (replace(apples(5), price=euros(6)), 3.0, 6.0),
        # What a list says that it costs, it costs without the offer.
        (replace(apples(5), price=euros(2.5), old_price=euros(6)), 2.5, 4.5),  # cheaper than the offer: it is the offer
        (replace(apples(5), price=euros(6), old_price=euros(7)), 3.0, 6.0),
        (replace(apples(5), price=euros(3), old_price=euros(4.5)), 3.0, 4.5),  # as everybody sees it now
        (replace(apples(5), price=euros(4)), 3.0, 4.0),
        (replace(apples(5), price=euros(2)), 2.0, 4.5),
    ):
        for fields in (None, (), ("stock",)) if listed.old_price is None else (None, ("old_price",)):
            _goes_on_through(store, listed, fields, during, after)


def _goes_on_through(
    store: Store, listed: Product, fields: tuple[str, ...] | None, during: float, after: float
) -> None:
    end = NOW + timedelta(minutes=5)
    with store.write() as ledger:
        if ledger.products():
            ledger.delete_product("A12")
        ledger.put_product(apples(5))
        ledger.start_offer("A12", euros(3), end, NOW)
        ledger.take_products([listed], now=NOW, fields=fields)
        assert ledger.product("A12").price == euros(during)
        ledger.due_offers(end)
        struck = None if listed.price == euros(3) else listed.old_price
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(after), struck)


def test_the_price_before_an_offer_is_the_price_after_it(store: Store) -> None:
    reduced = replace(apples(), old_price=euros(6))
    opened(store, reduced)
    with store.write() as ledger:
        for minutes in (5, 9):  # begun, and begun anew
            ledger.start_offer("A12", euros(3), later(minutes), NOW)
            assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(3), euros(4.5))
            assert ledger.full_price_list()[0].old_price == euros(6)
        ledger.due_offers(later(9))
        assert (ledger.product("A12").price, ledger.product("A12").old_price) == (euros(4.5), euros(6))
