"""What comes back with a message, and what somebody gives back who has paid."""

import pytest

from studio.domain.claims import ALREADY_PAID, ClaimState, Reading, Wanted
from studio.domain.errors import Refused
from studio.store import Store
from tests.store.stall import RULES, apples, later, opened, said, shirt, stands, take, whole

A12 = Wanted("A12", None, 0)


def test_what_was_confirmed_is_so_again_with_its_message(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (claim,) = take(ledger, show, "anna", 2)
        ledger.stand([claim.id], ClaimState.CONFIRMED, "host", later(1), RULES)
        ledger.withdraw(claim.platform, claim.message_id, "moderator", later(2))
        assert ledger.product("A12").stock == 5
        again = ledger.restore(claim.platform, claim.message_id, RULES, later(3))
    assert stands(again) == [("confirmed", 2)]
    assert again[0].until is None
    whole(store)


def test_but_waits_in_its_place_where_somebody_else_has_it(store: Store) -> None:
    show = opened(store, apples(2))
    with store.write() as ledger:
        (claim,) = take(ledger, show, "anna", 2)
        ledger.stand([claim.id], ClaimState.CONFIRMED, "host", later(1), RULES)
        take(ledger, show, "bea", 1)
        ledger.withdraw(claim.platform, claim.message_id, "moderator", later(2))
        again = ledger.restore(claim.platform, claim.message_id, RULES, later(3))
    assert sorted(stands(again)) == [("held", 1), ("waitlisted", 1)]
    whole(store)


def test_who_has_paid_and_cancels_is_the_hosts_to_answer(store: Store) -> None:
    show = opened(store, apples(5), shirt())
    cancel = said("anna", "cancel A12")
    with store.write() as ledger:
        (paid,) = take(ledger, show, "anna", 2)
        ledger.stand([paid.id], ClaimState.PAID, "host", later(1), RULES)
        (open_,) = take(ledger, show, "anna", 1)
        assert ledger.paid_back(said("bea"), [A12], show) == ()
        assert ledger.paid_back(cancel, [Wanted("A12", None, 1)], show) == ()
        assert ledger.paid_back(cancel, [Wanted("A12", None, 2)], show) == (Wanted("A12", None, 1),)
        found = ledger.paid_back(cancel, [Wanted("", None, 0)], show)
        assert found == (Wanted("A12", None, 2),)
        assert [claim.id for claim in ledger.give_back(cancel, [A12], later(2))] == [open_.id]
        number = ledger.put_doubt(cancel, Reading(given_back=found, why=ALREADY_PAID), later(2))
    assert number is not None
    with store.write() as ledger:
        (doubt,) = ledger.doubts()
        ledger.settle_doubt(doubt.id, True, later(3))
        (gone,) = ledger.cancel_paid(doubt.message, doubt.reading.given_back, show, "host", later(3))
    assert (gone.state, gone.paid and gone.paid.minor) == (ClaimState.CANCELLED, 900)
    whole(store)
    with store.write() as ledger:
        (back,) = ledger.reopen_doubt(number, later(4))
        assert (back.state, ledger.doubts()[0].id) == (ClaimState.PAID, number)
    whole(store)
    with store.write() as ledger:
        ledger.settle_doubt(number, True, later(5))
        ledger.cancel_paid(cancel, found, show, "host", later(5))
        take(ledger, show, "bea", 4)
    with pytest.raises(Refused), store.write() as ledger:
        ledger.reopen_doubt(number, later(6))


def test_part_of_what_is_paid_takes_its_part_of_the_money_along(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (paid,) = take(ledger, show, "anna", 3)
        ledger.stand([paid.id], ClaimState.PAID, "host", later(1), RULES)
        parts = ledger.cancel_paid(said("anna"), [Wanted("A12", None, 1)], show, "host", later(2))
    assert sorted((str(each.state), each.quantity, each.paid and each.paid.minor) for each in parts) == [
        ("cancelled", 1, 450),
        ("paid", 2, 900),
    ]
    whole(store)


def test_what_waits_of_a_claim_is_found_with_what_is_held(store: Store) -> None:
    show = opened(store, apples(2), shirt())
    with store.write() as ledger:
        held, waits = ledger.claim(said("anna"), [Wanted("A12", None, 5)], show, RULES, later(0))
        take(ledger, show, "anna", 1)
        assert ledger.waiting_parts([held]) == (waits,)
        assert ledger.waiting_parts([held, waits]) == ()
        ledger.stand([held.id, waits.id], ClaimState.CANCELLED, "host", later(1), RULES)
        assert [claim.author for claim in ledger.claims(show) if claim.state is ClaimState.HELD] == ["Anna"]
        assert ledger.product("A12").stock == 1
    whole(store)
