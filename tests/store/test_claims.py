from datetime import timedelta

import pytest

from studio.domain.claims import ClaimRules, ClaimState, Reading, Stood, Wanted
from studio.domain.errors import Refused
from studio.domain.product import Product
from studio.store import Store
from tests.store.stall import NOW, RULES, apples, euros, later, opened, said, shirt, stands, take, whole


def test_a_claim_is_held_for_its_time(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        (claim,) = take(ledger, show, "anna", 2)
    assert (claim.state, claim.until, claim.by, claim.price) == (ClaimState.HELD, later(15), "buyer", euros(4.5))
    with store.read() as ledger:
        assert ledger.claims(show) == (claim,)
        assert ledger.product("a12").stock == 3
        assert ledger.next_expiry() == later(15)
    whole(store)


def test_without_an_end_where_the_seller_wants_none(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        (claim,) = take(ledger, show, "anna", rules=ClaimRules(hold=None))
        assert claim.until is None
        assert ledger.expire(later(100000), ClaimRules(hold=None)) == ()


def test_what_there_is_is_held_and_the_rest_waits(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        claims = take(ledger, show, "anna", 7)
    assert stands(claims) == [("held", 5), ("waitlisted", 2)]
    assert claims[0].place == claims[1].place
    assert claims[0].message_id == claims[1].message_id
    with store.read() as ledger:
        assert (ledger.product("A12").stock, ledger.product("A12").waiting) == (0, 2)


def test_what_is_undone_has_the_end_that_it_had(store: Store) -> None:
    show = opened(store, apples())
    for number, had in enumerate((None, later(15), later(600))):
        with store.write() as ledger:
            (claim,) = ledger.add_by_hand(None, f"Nonna {number}", [Wanted("A12")], show, RULES, NOW)
            if had is not None:
                (claim,) = ledger.hold_longer([claim.id], had, "host", NOW)
            ledger.stand([claim.id], ClaimState.PAID, "host", later(1), RULES)
            stood = Stood(claim.id, claim.state, ClaimState.PAID, claim.until)
            (back,) = ledger.stand_again(stood, "host", later(2), RULES)
            assert (back.state, back.until, back.paid) == (ClaimState.HELD, had, None)
    with store.write() as ledger:
        assert len(ledger.expire(later(16), RULES)) == 1
        ledger.stand([claim.id], ClaimState.PAID, "host", later(601), RULES)
        (back,) = ledger.stand_again(stood, "host", later(602), RULES)
        assert back.until == later(603), "what is seen to be held is not gone at once"
        (back,) = ledger.stand_again(stood, "host", later(602), ClaimRules(hold=None))
        assert back.until is None, "after the show nothing runs out"
    whole(store)


def test_the_same_message_is_never_counted_twice(store: Store) -> None:
    show = opened(store, apples())
    message = said()
    for _ in range(2):
        with store.write() as ledger:
            once = ledger.claim(message, [Wanted("A12")], show, RULES, NOW)
            again = ledger.claim(message, [Wanted("A12")], show, RULES, NOW)
            assert again == ()
    assert once == ()
    with store.read() as ledger:
        assert len(ledger.claims()) == 1


def test_nor_when_it_comes_after_its_deletion(store: Store) -> None:
    show = opened(store, apples())
    message = said()
    with store.write() as ledger:
        assert ledger.withdraw(message.platform, message.id, "moderator", NOW) == ()
    with store.write() as ledger:
        assert ledger.claim(message, [Wanted("A12")], show, RULES, NOW) == ()
        assert ledger.restore(message.platform, message.id, RULES, NOW) == ()
        assert stands(ledger.claim(message, [Wanted("A12")], show, RULES, NOW)) == [("held", 1)]


def test_uncounted_stock_is_always_held(store: Store) -> None:
    show = opened(store, apples(None))
    with store.write() as ledger:
        assert stands(take(ledger, show, "anna", 900)) == [("held", 900)]


def test_a_variant_has_its_own_stock_and_price(store: Store) -> None:
    show = opened(store, shirt(2, 1))
    with store.write() as ledger:
        assert take(ledger, show, "anna", code="t1") == ()
        assert take(ledger, show, "anna", code="T1", variant="blue") == ()
        claims = take(ledger, show, "anna", 2, "T1", "RED l")
        assert stands(claims) == [("held", 1), ("waitlisted", 1)]
        assert (claims[0].variant, claims[0].price) == ("red L", euros(20))
        assert [each.stock for each in ledger.product("T1").variants] == [2, 0]


def test_the_limit_counts_what_waits_too(store: Store) -> None:
    show = opened(store, apples(3, limit=4), apples(9, "B1"))
    rules = ClaimRules(limit=2)
    with store.write() as ledger:
        assert stands(take(ledger, show, "bo", 2)) == [("held", 2)]
        assert stands(take(ledger, show, "anna", 3, rules=rules)) == [("held", 1), ("waitlisted", 2)]
        assert stands(take(ledger, show, "anna", 3, rules=rules)) == [("waitlisted", 1)]
        assert take(ledger, show, "anna", rules=rules) == ()
        assert stands(take(ledger, show, "anna", 5, "B1", rules=rules)) == [("held", 2)]
        other = ledger.begin_show("Next", NOW)
        assert stands(take(ledger, other, "anna", 5, "B1", rules=rules)) == [("held", 2)]


def test_first_paid_first_served(store: Store) -> None:
    show = opened(store, apples(1, first_paid=True))
    with store.write() as ledger:
        (anna,), (bo,) = take(ledger, show, "anna"), take(ledger, show, "bo")
        assert stands((anna, bo)) == [("waitlisted", 1)] * 2
        assert stands(ledger.stand([bo.id], ClaimState.PAID, "host", NOW, RULES)) == [("paid", 1)]
        with pytest.raises(Refused, match="0 are left"):
            ledger.stand([anna.id], ClaimState.PAID, "host", NOW, RULES)
    whole(store)


def test_an_expired_hold_goes_to_who_waits_in_order(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        take(ledger, show, "anna", 2)
        take(ledger, show, "bo", 1, now=later(1))
        take(ledger, show, "cleo", 3, now=later(2))
        assert ledger.expire(later(14), RULES) == ()
        changed = ledger.expire(later(15), RULES)
        assert [(c.author, c.state.value, c.quantity) for c in changed] == [
            ("Anna", "released", 2),
            ("Bo", "held", 1),
            ("Cleo", "waitlisted", 2),
            ("Cleo", "held", 1),
        ]
        assert changed[1].until == later(30)
        assert (changed[0].by, changed[1].by) == ("time", "stock")
    whole(store)


def test_whoever_waits_is_before_whoever_comes(store: Store) -> None:
    show = opened(store, apples(0))
    with store.write() as ledger:
        take(ledger, show, "anna", 3)
        ledger.set_stock("A12", None, 2, NOW)
        assert stands(take(ledger, show, "bo")) == [("waitlisted", 1)]
        assert stands(ledger.set_stock("A12", None, 2, NOW)) == [("held", 1), ("held", 1)]


def test_a_buyer_gives_back_the_newest_first_and_not_what_is_paid(store: Store) -> None:
    show = opened(store, apples(9))
    with store.write() as ledger:
        (paid,) = take(ledger, show, "anna", 1)
        ledger.stand([paid.id], ClaimState.PAID, "host", NOW, RULES)
        take(ledger, show, "anna", 3)
        take(ledger, show, "anna", 1)
        take(ledger, show, "bo", 1)
        changed = ledger.give_back(said("anna"), [Wanted("A12", None, 2)], NOW, show)
        assert sorted(stands(changed)) == [("cancelled", 1), ("cancelled", 1), ("held", 2)]
        ledger.give_back(said("anna"), [Wanted("", None, 0)], NOW, show)
        left = [(c.author, c.state.value, c.quantity) for c in ledger.claims() if c.state.is_open]
        assert left == [("Anna", "paid", 1), ("Bo", "held", 1)]
    whole(store)


def test_a_message_gives_back_once(store: Store) -> None:
    show = opened(store, apples(9))
    cancel = said("anna", "cancel A12")
    with store.write() as ledger:
        take(ledger, show, "anna")
        assert len(ledger.give_back(cancel, [Wanted("A12", None, 0)], NOW, show)) == 1
    with store.write() as ledger:
        take(ledger, show, "anna")
        assert ledger.give_back(cancel, [Wanted("A12", None, 0)], NOW, show) == ()


def test_a_deleted_message_withdraws_and_comes_back_in_its_place(store: Store) -> None:
    show = opened(store, apples(1))
    message = said("anna")
    with store.write() as ledger:
        ledger.claim(message, [Wanted("A12")], show, RULES, NOW)
        take(ledger, show, "bo")
        take(ledger, show, "cleo")
        changed = ledger.withdraw(message.platform, message.id, "moderator", NOW)
        assert [(c.author, c.state.value, c.by) for c in changed] == [
            ("Anna", "cancelled", "moderator"),
            ("Bo", "held", "stock"),
        ]
        assert stands(ledger.restore(message.platform, message.id, RULES, NOW)) == [("waitlisted", 1)]
        assert ledger.restore(message.platform, message.id, RULES, NOW) == ()
        changed = ledger.set_stock("A12", None, 1, NOW)
        assert [c.author for c in changed] == ["Anna"]
    whole(store)


def test_the_host_moves_claims_all_or_none(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        (anna,), (bo,), (cleo,) = (take(ledger, show, name) for name in ("anna", "bo", "cleo"))
    with pytest.raises(Refused, match="1 of “A12” are needed, and 0 are left"), store.write() as ledger:
        ledger.stand([anna.id, cleo.id], ClaimState.PAID, "host", NOW, RULES)
    with store.write() as ledger:
        assert {claim.state for claim in ledger.claims_of([anna.id, bo.id])} == {ClaimState.HELD}
        assert stands(ledger.stand([anna.id], ClaimState.CONFIRMED, "host", NOW, RULES)) == [("confirmed", 1)]
        changed = ledger.stand([bo.id], ClaimState.RELEASED, "host", NOW, RULES)
        assert [(c.author, c.state.value) for c in changed] == [("Bo", "released"), ("Cleo", "held")]
        with pytest.raises(Refused, match="over already"):
            ledger.stand([bo.id], ClaimState.CANCELLED, "host", NOW, RULES)
        with pytest.raises(Refused, match="not there"):
            ledger.stand([123456], ClaimState.PAID, "host", NOW, RULES)
        with pytest.raises(Refused, match="0 are left"):
            ledger.stand([bo.id], ClaimState.HELD, "host", NOW, RULES)
        assert stands(ledger.stand([bo.id], ClaimState.WAITLISTED, "host", NOW, RULES)) == [("waitlisted", 1)]
        steps = ledger.history(bo.id)
        assert [(s.state.value, s.by) for s in steps] == [
            ("held", "buyer"),
            ("released", "host"),
            ("waitlisted", "host"),
        ]
    whole(store)


def test_longer_holds_and_weights(store: Store) -> None:
    show = opened(store, apples(4, unit="kg", grams=250))
    with store.write() as ledger:
        (held,), (paid,) = take(ledger, show, "anna", 2), take(ledger, show, "bo")
        ledger.stand([paid.id], ClaimState.PAID, "host", NOW, RULES)
        (longer,) = ledger.hold_longer([held.id], later(60), "host", NOW)
        assert (longer.until, longer.rev) == (later(60), ledger.rev)
        with pytest.raises(Refused):
            ledger.hold_longer([held.id, paid.id], later(60), "host", NOW)
        (weighed,) = ledger.weigh(held.id, 530, NOW)
        assert (weighed.grams, weighed.weighed, weighed.until) == (530, True, later(60))
        ledger.put_product(apples(4, unit="kg", grams=1000), "A12", now=NOW)
        (weighed,) = ledger.weigh(held.id, 540, NOW)
        assert [weighed.about, *(line.about for order in ledger.orders(show) for line in order.lines)] == [
            250,
            250,
            None,
        ]
        for _ in range(2):
            (weighed,) = ledger.weigh(held.id, None, NOW)
            assert (weighed.grams, weighed.weighed) == (250, False), "as it was said to weigh when it was claimed"


def test_what_was_said_to_weigh_nothing_does_so_again(store: Store) -> None:
    show = opened(store, apples(4, unit="kg", grams=None))
    with store.write() as ledger:
        (loose,) = take(ledger, show, "anna", 2)
        ledger.weigh(loose.id, 1850, NOW)
        ledger.put_product(apples(4, unit="kg", grams=250), "A12", now=NOW)
        (again,) = ledger.weigh(loose.id, None, NOW)
        assert (again.grams, again.weighed) == (None, False), "two kilos, and not two pieces"


def test_revs_are_one_row_of_changes(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        (anna,), (bo,) = take(ledger, show, "anna"), take(ledger, show, "bo")
        seen = ledger.rev
        ledger.stand([anna.id], ClaimState.PAID, "host", NOW, RULES)
        assert [c.id for c in ledger.claims(show, since=seen)] == [anna.id]
        assert [c.id for c in ledger.claims(show, most=5)] == [bo.id, anna.id]
        assert [c.id for c in ledger.claims(show, since=1, most=1)] == [bo.id]
        assert ledger.open_counts(show) == {"held": 1, "waitlisted": 0, "confirmed": 0, "paid": 1, "doubts": 0}


def test_a_doubt_waits_for_the_host(store: Store) -> None:
    show = opened(store, apples(9), apples(9, "B1"))
    message, reading = said(text="B1 and AI2"), Reading((Wanted("B1"),), (), (Wanted("A12"),), "spelling")
    with store.write() as ledger:
        ledger.claim(message, reading.wanted, show, RULES, NOW)
        assert ledger.put_doubt(message, reading, NOW) is not None
        assert ledger.put_doubt(message, reading, NOW) is None
        (doubt,) = ledger.doubts()
        assert (doubt.message, doubt.reading) == (message, reading)
        assert ledger.open_counts(show)["doubts"] == 1
    for _ in range(2):
        with store.write() as ledger:
            ledger.settle_doubt(doubt.id, True, NOW)
            assert stands(ledger.claim(message, [Wanted("A12", None, 2)], show, RULES, NOW)) == [("held", 2)]
            assert ledger.claim(message, [Wanted("A12", None, 2)], show, RULES, NOW) == ()
            assert ledger.doubts() == ()
            with pytest.raises(Refused):
                ledger.settle_doubt(doubt.id, False, NOW)
        with store.write() as ledger:
            assert stands(ledger.reopen_doubt(doubt.id, NOW)) == [("cancelled", 2)]
            assert len(ledger.doubts()) == 1
    with store.write() as ledger:
        ledger.withdraw(message.platform, message.id, "moderator", NOW)
        assert ledger.doubts() == ()
    whole(store)


def test_a_phone_order(store: Store) -> None:
    show = opened(store, apples(3))
    with store.write() as ledger:
        (first,) = ledger.add_by_hand(None, "Nonna", [Wanted("A12", None, 2)], show, RULES, NOW)
        second = ledger.add_by_hand(first.buyer, "", [Wanted("A12", None, 2)], show, RULES, NOW)
        assert stands(second) == [("held", 1), ("waitlisted", 1)]
        assert (first.platform, first.author, second[0].buyer, second[0].author) == (
            "hand",
            "Nonna",
            first.buyer,
            "Nonna",
        )
        with pytest.raises(Refused):
            ledger.add_by_hand(None, "Nonna", [Wanted("ZZ")], show, RULES, NOW)
        with pytest.raises(Refused):
            ledger.add_by_hand(None, " ", [Wanted("A12")], show, RULES, NOW)


def test_hostile_text_breaks_nothing(store: Store) -> None:
    show = opened(store, apples())
    message = said("\x00an\ud800na", "A12\x00\udfff" + "x" * 20_000, id="i" * 5000 + "\x00")
    other = said("anna", id="i" * 5000 + "j")
    with store.write() as ledger:
        (claim,) = ledger.claim(message, [Wanted("A12")], show, RULES, NOW)
        assert ledger.claim(other, [Wanted("A12")], show, RULES, NOW)
        assert len(claim.text) == 10_000
        ledger.put_doubt(said("\ud800", "\x00"), Reading(doubtful=(Wanted("\x00"),)), NOW)
    with store.write() as ledger:
        assert ledger.claim(message, [Wanted("A12")], show, RULES, NOW) == ()
        assert ledger.claims()[0] == claim
        assert len(ledger.doubts()) == 1


def test_a_batch_that_was_looked_up_before_counts_the_same(store: Store) -> None:
    show = opened(store, apples(50), apples(1, "B1"))
    messages = [said(f"u{n % 7}") for n in range(30)]
    for start in (0, 10):
        with store.write() as ledger:
            ledger.expect(messages[start : start + 20], ["A12", "B1", "ZZ"], show)
            for message in messages[start : start + 20]:
                ledger.claim(message, [Wanted("A12"), Wanted("b1")], show, RULES, NOW)
    with store.read() as ledger:
        assert len(ledger.claims(show)) == 60
        assert [order.number for order in ledger.orders(show)] == list(range(1, 8))
    whole(store)


def test_claims_of_a_deleted_product_stay(store: Store) -> None:
    show = opened(store, apples(1))
    with store.write() as ledger:
        (held,), (waits,) = take(ledger, show, "anna"), take(ledger, show, "bo")
        ledger.delete_product("A12")
        ledger.put_product(Product("A12", "Pears", euros(1), stock=7), now=NOW)
        assert [(c.code, c.title) for c in ledger.claims()] == [("A12", "Apples")] * 2
        assert ledger.product("A12").stock == 7
        assert ledger.product("A12").waiting == 0
        ledger.stand([held.id], ClaimState.PAID, "host", NOW, RULES)
        with pytest.raises(Refused, match="not in your list"):
            ledger.stand([waits.id], ClaimState.PAID, "host", NOW, RULES)
        assert ledger.product("A12").stock == 7


def test_the_hold_of_who_comes_next_is_as_the_seller_said_last(store: Store) -> None:
    show = opened(store, apples(0))
    with store.write() as ledger:
        take(ledger, show, "anna", rules=ClaimRules(hold=timedelta(hours=2)))
    with store.write() as ledger:
        (claim,) = ledger.set_stock("A12", None, 1, NOW)
        assert claim.until == later(120)
