from dataclasses import replace

import pytest

from studio.domain.claims import ClaimState, Wanted
from studio.domain.errors import Refused
from studio.domain.ordering import Balance, back_sums, balances
from studio.store import Store
from tests.store.stall import NOW, RULES, apples, later, opened, said, take


def test_each_account_is_a_buyer_of_its_own(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        take(ledger, show, "anna")
        take(ledger, show, "anna")
        ledger.claim(said("anna", platform="youtube"), [Wanted("A12")], show, RULES, NOW)
        buyers = ledger.buyers(show)
        assert [[identity.platform for identity in buyer.identities] for buyer in buyers] == [["twitch"], ["youtube"]]
        ledger.put_buyer(replace(buyers[0], name="Anna B.", phone="+39055", note="knocks twice"))
        assert ledger.buyer(buyers[0].id) == replace(buyers[0], name="Anna B.", phone="+39055", note="knocks twice")
        with pytest.raises(Refused):
            ledger.put_buyer(replace(buyers[0], id=999999))
        assert ledger.buyers(show + 1000) == ()


def test_two_are_one_person_and_two_again(store: Store) -> None:
    show = opened(store, apples(9))
    with store.write() as ledger:
        (one,) = take(ledger, show, "anna")
        (other,) = ledger.claim(said("ann", platform="youtube"), [Wanted("A12")], show, RULES, NOW)
        ledger.put_order(show, other.buyer, note="no bag")
        rev = ledger.rev
        ledger.merge_buyers(one.buyer, other.buyer)
        assert [(c.id, c.buyer) for c in ledger.claims(since=rev)] == [(other.id, one.buyer)]
        (order,) = ledger.orders(show)
        assert (order.number, len(order.lines), order.note, len(order.buyer.identities)) == (1, 2, "no bag", 2)
        # Either account takes back what both have.
        assert len(ledger.give_back(said("anna"), [Wanted("A12", None, 0)], NOW, show)) == 2
        fresh = ledger.split_buyer("youtube", "ann")
        assert [c.buyer for c in ledger.claims()] == [one.buyer, fresh]
        with pytest.raises(Refused):
            ledger.split_buyer("youtube", "ann")
        with pytest.raises(Refused):
            ledger.merge_buyers(one.buyer, one.buyer)
        with pytest.raises(Refused):
            ledger.merge_buyers(one.buyer, other.buyer)
        take(ledger, show, "anna")
        ledger.claim(said("ann", platform="youtube"), [Wanted("A12")], show, RULES, NOW)
        assert len(ledger.orders(show)) == 2


def test_orders_are_baskets_of_what_is_open(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        (anna,) = take(ledger, show, "anna")
        (bo,) = take(ledger, show, "bo")
        take(ledger, show, "anna")
        ledger.put_order(show, anna.buyer, pickup="Sat 9:00")
        ledger.put_order(show, anna.buyer, note="gift")
        ledger.pack(show, anna.buyer, True, later(3))
        assert ledger.orders(show)[0].packed_at == later(3)
        ledger.stand([bo.id], ClaimState.CANCELLED, "host", NOW, RULES)
    with store.read() as ledger:
        (order,) = ledger.orders(show)
        assert (order.number, order.pickup, order.note) == (1, "Sat 9:00", "gift")
        assert [line.state.value for line in order.lines] == ["held", "held"]
        # What she got from the waitlist since is not in her parcel.
        assert (order.packed_at, [line.packed for line in order.lines]) == (None, [True, False])
    with store.write() as ledger:
        ledger.pack(show, anna.buyer, True, later(4))
        (order,) = ledger.orders(show)
        assert (order.packed_at, [line.packed for line in order.lines]) == (later(4), [True, True])
        ledger.pack(show, anna.buyer, False, NOW)
        assert ledger.orders(show)[0].packed_at is None
        with pytest.raises(Refused):
            ledger.pack(show, 999999, True, NOW)


def test_what_was_paid_is_known_when_it_is_cancelled_or_weighed(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (anna,) = take(ledger, show, "anna")
        (bo,) = take(ledger, show, "bo")
        ledger.stand([anna.id, bo.id], ClaimState.PAID, "host", NOW, RULES)
        price = anna.price
        assert [claim.paid for claim in ledger.claims()] == [price, price]
        ledger.stand([anna.id], ClaimState.CANCELLED, "host", later(1), RULES)
        # It stays on the list for as long as money is to go back.
        hers, his = ledger.orders(show)
        assert back_sums(hers.lines) == (price,)
        assert balances(his.lines) == (Balance(price, price),)
        ledger.settle({anna.id: None}, "host", later(2))
        assert [order.buyer.name for order in ledger.orders(show)] == ["Bo"]
        ledger.settle({anna.id: price.minor}, "host", later(2))  # taken back
        ledger.stand([anna.id], ClaimState.PAID, "host", later(3), RULES)
        ledger.stand([bo.id], ClaimState.CONFIRMED, "host", later(3), RULES)
        assert [claim.paid for claim in ledger.claims()] == [price, None]
        with pytest.raises(Refused):
            ledger.settle({999999: 1}, "host", NOW)


def test_who_is_called_otherwise_is_heard_of_by_who_lists_claims(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (anna,) = take(ledger, show, "anna")
        ledger.put_buyer(replace(ledger.buyer(anna.buyer), name="Anna Bianchi"))
        assert [claim.id for claim in ledger.claims(since=anna.rev)] == [anna.id]
        assert ledger.names([anna.buyer, 999999]) == {anna.buyer: "Anna Bianchi"}


def test_shows(store: Store) -> None:
    show = opened(store, apples())
    with store.write() as ledger:
        assert ledger.current_show() == show
        take(ledger, show, "anna")
        ledger.end_show(show, later(60))
        ledger.end_show(show, later(90))
        assert ledger.current_show() is None
        other = ledger.begin_show("Next", later(100))
        rows = ledger.shows()
        assert [(r.id, r.name, r.began_at, r.ended_at, r.claims) for r in rows] == [
            (show, "Market", NOW, later(60), 1),
            (other, "Next", later(100), None, 0),
        ]
        with pytest.raises(Refused):
            take(ledger, 999999, "cleo")
