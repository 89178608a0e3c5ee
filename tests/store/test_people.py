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


def _three(store: Store) -> tuple[int, dict[str, int]]:
    """A show with orders 1 to 3 of Anna, Bea and Cleo, and all that is noted of each; Anna's telephone is not."""
    show = opened(store, apples(20))
    buyers = {}
    with store.write() as ledger:
        for author in ("anna", "bea", "cleo"):
            (claim,) = take(ledger, show, author)
            buyers[author] = claim.buyer
            ledger.put_buyer(
                replace(
                    ledger.buyer(claim.buyer),
                    name=author.upper(),
                    phone="" if author == "anna" else f"+39 {author}",
                    address=f"Via {author}",
                    note=f"{author}\nrings twice",
                )
            )
            ledger.put_order(show, claim.buyer, note=f"for {author}", pickup="" if author == "anna" else author)
        ledger.pack(show, buyers["bea"], True, later(1))
    return show, buyers


def _told(store: Store, show: int) -> dict[int, tuple[object, ...]]:
    """By order number: all that is noted, and of which accounts."""
    with store.read() as ledger:
        return {
            order.number: (
                *(order.buyer.name, order.buyer.phone, order.buyer.address, order.buyer.note),
                *(order.note, order.pickup, order.packed_at, len(order.lines)),
                [identity.author_id for identity in order.buyer.identities],
            )
            for order in ledger.orders(show)
        }


@pytest.mark.parametrize("split", ["bea", "anna"])
def test_a_split_gives_back_what_each_had(store: Store, split: str) -> None:
    show, buyers = _three(store)
    before = _told(store, show)
    for _ in range(2):
        with store.write() as ledger:
            ledger.merge_buyers(buyers["anna"], buyers["bea"])
        assert _told(store, show)[1] == (
            *("ANNA", "+39 bea", "Via anna", "anna\nrings twice\nbea\nrings twice"),
            *("for anna\nfor bea", "bea", None, 2, ["anna", "bea"]),
        )
        with store.write() as ledger:
            rev = ledger.rev
            fresh = ledger.split_buyer("twitch", split)
            # Who lists claims by name hears of all that are called otherwise.
            heard = {claim.buyer for claim in ledger.claims(since=rev)}
        assert heard >= ({fresh} if split == "bea" else {fresh, buyers["anna"]})
        assert _told(store, show) == before
        buyers |= {split: fresh} if split == "bea" else {"anna": fresh, "bea": buyers["anna"]}
    with store.write() as ledger:  # numbers are nobody else's
        take(ledger, show, "dora")
    assert list(_told(store, show)) == [1, 2, 3, 4]


@pytest.mark.parametrize("chain", [[("anna", "bea"), ("anna", "cleo")], [("bea", "cleo"), ("anna", "bea")]])
@pytest.mark.parametrize("order", [["bea", "cleo"], ["cleo", "bea"], ["anna", "cleo"], ["anna", "bea"]])
def test_of_three_who_were_one_each_has_their_own_again(
    store: Store, chain: list[tuple[str, str]], order: list[str]
) -> None:
    show, buyers = _three(store)
    before = _told(store, show)
    with store.write() as ledger:
        for into, other in chain:
            ledger.merge_buyers(buyers[into], buyers[other])
        assert [each.number for each in ledger.orders(show)] == [1]
        ledger.split_buyer("twitch", order[0])
    number = {"anna": 1, "bea": 2, "cleo": 3}[order[0]]
    told = _told(store, show)
    assert told[number] == before[number]
    assert len(told) == 2
    with store.write() as ledger:
        ledger.split_buyer("twitch", order[1])
    assert _told(store, show) == before


def test_what_was_edited_since_stays(store: Store) -> None:
    show, buyers = _three(store)
    with store.write() as ledger:
        ledger.merge_buyers(buyers["anna"], buyers["bea"])
        one = ledger.buyer(buyers["anna"])
        ledger.put_buyer(replace(one, phone="+39 new", address="", note=f"VIP\n{one.note}\nlikes figs"))
        ledger.put_order(show, one.id, note="for both", pickup="Sunday")
        ledger.pack(show, one.id, True, later(2))
        ledger.split_buyer("twitch", "bea")
    told = _told(store, show)
    assert told[1] == (
        *("ANNA", "+39 new", "", "VIP\nanna\nrings twice\nlikes figs", "for both", "Sunday", later(2), 1, ["anna"]),
    )
    assert told[2] == (*("BEA", "+39 bea", "Via bea", "bea\nrings twice", "for bea", "bea", later(2), 1, ["bea"]),)


def test_baskets_of_shows_that_only_one_was_in(store: Store) -> None:
    first = opened(store, apples(20))
    with store.write() as ledger:
        (cleo,) = take(ledger, first, "cleo")
        (bea,) = take(ledger, first, "bea")
        ledger.put_order(first, bea.buyer, pickup="Saturday")
        second = ledger.begin_show("Next", later(9))
        (anna,) = take(ledger, second, "anna")
        ledger.merge_buyers(anna.buyer, bea.buyer)
        assert [(each.number, each.buyer.id) for each in ledger.orders(first)] == [(1, cleo.buyer), (2, anna.buyer)]
        take(ledger, first, "anna")
        take(ledger, second, "bea")
        fresh = ledger.split_buyer("twitch", "bea")
        hers, later_hers = (
            {each.buyer.id: (each.number, each.pickup) for each in ledger.orders(show)} for show in (first, second)
        )
        assert hers == {cleo.buyer: (1, ""), fresh: (2, "Saturday"), anna.buyer: (3, "")}
        assert later_hers == {anna.buyer: (1, ""), fresh: (2, "")}


def test_who_came_with_two_accounts_leaves_with_one_after_the_other(store: Store) -> None:
    show, buyers = _three(store)
    with store.write() as ledger:
        ledger.add_by_hand(buyers["bea"], "", [Wanted("A12")], show, RULES, NOW)
        ledger.merge_buyers(buyers["anna"], buyers["bea"])
        (account,) = (each.author_id for each in ledger.buyer(buyers["anna"]).identities if each.platform == "hand")
        bea = ledger.split_buyer("twitch", "bea")
        rest = ledger.split_buyer("hand", account)
        assert (ledger.buyer(bea).phone, ledger.buyer(rest).phone, ledger.buyer(buyers["anna"]).phone) == (
            *("+39 bea", "", ""),
        )
        ledger.merge_buyers(rest, bea)
        orders = {each.buyer.id: (each.number, each.pickup, len(each.lines)) for each in ledger.orders(show)}
        assert orders == {buyers["anna"]: (1, "", 1), rest: (2, "bea", 2), buyers["cleo"]: (3, "cleo", 1)}


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
