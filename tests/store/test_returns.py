"""What comes back with a message, and what a message alone cannot give back."""

from dataclasses import replace

import pytest

from studio.domain.chat import ChatMessage
from studio.domain.claims import (
    ALREADY_PAID,
    EARLIER,
    MINE,
    OVER_LIMIT,
    PACKED,
    UNSURE,
    Claim,
    ClaimState,
    Reading,
    Wanted,
)
from studio.domain.errors import Refused
from studio.store import Ledger, Store
from tests.store.stall import RULES, apples, later, opened, said, shirt, stands, take, whole

A12 = Wanted("A12", None, 0)


@pytest.mark.parametrize(
    ("had", "wanted", "stays"),
    [
        ((3, 0, 0), 2, (1, ALREADY_PAID)),
        ((2, 0, 2), 3, None),
        ((2, 0, 2), 1, (1, ALREADY_PAID)),
        ((0, 2, 0), 1, (1, PACKED)),
        ((1, 2, 1), 1, (2, ALREADY_PAID)),
        ((2, 0, 0), 2, None),
        ((2, 0, 0), 3, None),
        ((0, 0, 3), 1, None),
    ],
)
def test_a_correction_asks_for_what_is_paid_or_packed_beyond_it(
    store: Store, had: tuple[int, int, int], wanted: int, stays: tuple[int, str] | None
) -> None:
    """`had`: so many paid, packed and held."""
    show = opened(store, apples(9))
    paid, packed, held = had
    with store.write() as ledger:
        if packed:
            (claim,) = take(ledger, show, "anna", packed)
            ledger.pack(show, claim.buyer, True, later(1))
        if paid:
            (claim,) = take(ledger, show, "anna", paid)
            ledger.stand([claim.id], ClaimState.PAID, "host", later(1), RULES)
        if held:
            take(ledger, show, "anna", held)
        message, meant = said("anna", "no wait"), (Wanted("A12", None, wanted),)
        lacking, cancelled = ledger.amend(message, meant, show, later(2))
        assert [each.quantity for each in lacking] == ([wanted - sum(had)] if wanted > sum(had) else [])
        assert sum(each.quantity for each in cancelled if not each.state.is_open) == min(
            held, max(0, sum(had) - wanted)
        )
        found = ledger.beyond(message, meant, show)
    assert (found and (found.wanted[0].quantity, found.why)) == stays
    whole(store)


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


def asked(ledger: Ledger, message: ChatMessage, show: int, *given: Wanted, why: str = "") -> tuple[Wanted, ...]:
    """What the host would be asked."""
    found = ledger.asked_back(message, Reading(given_back=given, why=why), show)[1]
    return found.wanted if found else ()


def back(ledger: Ledger, message: ChatMessage, show: int, *given: Wanted, minutes: float, why: str = "") -> int | None:
    """As a message of the chat: what its author may give back is, and the question about the rest."""
    alone, found = ledger.asked_back(message, Reading(given_back=given, why=why), show)
    ledger.give_back(message, alone, later(minutes), show)
    if found is None:
        return None
    return ledger.put_doubt(message, Reading(given_back=found.wanted, why=found.why), later(minutes), found.claims)


def answer(ledger: Ledger, number: int, minutes: float) -> tuple[Claim, ...]:
    (doubt,) = (each for each in ledger.doubts() if each.id == number)
    ledger.settle_doubt(number, True, later(minutes))
    return ledger.cancel_asked(doubt, None, "host", later(minutes))


def test_who_has_paid_and_cancels_is_the_hosts_to_answer(store: Store) -> None:
    show = opened(store, apples(5), shirt())
    cancel = said("anna", "cancel A12")
    with store.write() as ledger:
        (paid,) = take(ledger, show, "anna", 2)
        ledger.stand([paid.id], ClaimState.PAID, "host", later(1), RULES)
        (open_,) = take(ledger, show, "anna", 1)
        assert asked(ledger, said("bea"), show, A12) == ()
        assert asked(ledger, cancel, show, Wanted("A12", None, 1)) == ()
        assert asked(ledger, cancel, show, Wanted("A12", None, 2)) == (Wanted("A12", None, 1),)
        assert asked(ledger, cancel, show, Wanted("", None, 0)) == (Wanted("A12", None, 2),)
        number = back(ledger, cancel, show, A12, minutes=2)
        assert [claim.id for claim in ledger.claims() if claim.state is ClaimState.CANCELLED] == [open_.id]
        assert asked(ledger, cancel, show, A12) == ()  # it was counted
    assert number is not None
    with store.write() as ledger:
        (doubt,) = ledger.doubts()
        assert (doubt.reading.why, doubt.claims, doubt.takes_back) == (ALREADY_PAID, (paid.id,), True)
        (gone,) = answer(ledger, number, 3)
    assert (gone.state, gone.paid and gone.paid.minor) == (ClaimState.CANCELLED, 900)
    whole(store)
    with store.write() as ledger:
        (again,) = ledger.reopen_doubt(number, later(4))
        assert (again.state, ledger.doubts()[0].id) == (ClaimState.PAID, number)
    whole(store)
    with store.write() as ledger:
        answer(ledger, number, 5)
        take(ledger, show, "bea", 4)
    with pytest.raises(Refused), store.write() as ledger:
        ledger.reopen_doubt(number, later(6))


@pytest.mark.parametrize("state", [ClaimState.HELD, ClaimState.CONFIRMED, ClaimState.PAID, ClaimState.WAITLISTED])
def test_what_is_of_an_earlier_show_is_never_given_back_by_a_message_alone(store: Store, state: ClaimState) -> None:
    first = opened(store, apples(5))
    with store.write() as ledger:
        (claim,) = take(ledger, first, "anna", 4)
        ledger.stand([claim.id], state, "host", later(1), RULES)
        if state is ClaimState.CONFIRMED:
            ledger.pack(first, claim.buyer, True, later(1))
        ledger.end_show(first, later(2))
        show = ledger.begin_show("Next", later(3))
        (today,) = take(ledger, show, "anna", 1)
        # What there is of this show is what is meant.
        assert back(ledger, said("anna"), show, A12, minutes=4) is None
        stood = {each.id: each.state for each in ledger.claims()}
        assert (stood[claim.id].is_open, stood[today.id]) == (True, ClaimState.CANCELLED)
        number = back(ledger, said("anna"), show, A12, minutes=5)
    assert number is not None
    with store.write() as ledger:
        (doubt,) = ledger.doubts()
        assert (doubt.reading.given_back, doubt.reading.why) == ((Wanted("A12", None, 4),), EARLIER)
        before = ledger.claims_of([claim.id])[0]
        (gone,) = answer(ledger, number, 6)
        assert (gone.id, gone.state) == (claim.id, ClaimState.CANCELLED)
    with store.write() as ledger:
        ledger.reopen_doubt(number, later(7))
        again = ledger.claims_of([claim.id])[0]
        assert (again.state, again.until) == (before.state, None)
    whole(store)


def test_what_is_in_a_parcel_is_the_hosts_to_answer(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (packed,) = take(ledger, show, "anna", 2)
        ledger.stand([packed.id], ClaimState.CONFIRMED, "host", later(1), RULES)
        ledger.pack(show, packed.buyer, True, later(1))
        take(ledger, show, "anna", 1)
        number = back(ledger, said("anna"), show, Wanted("A12", None, 2), minutes=2)
        left = [(claim.state, claim.quantity) for claim in ledger.claims() if claim.state.is_open]
        assert left == [(ClaimState.CONFIRMED, 2)]
    assert number is not None
    with store.write() as ledger:
        (doubt,) = ledger.doubts()
        assert (doubt.reading.given_back, doubt.reading.why) == ((Wanted("A12", None, 1),), PACKED)
        answer(ledger, number, 3)
        with pytest.raises(Refused):
            ledger.cancel_asked(replace(doubt, claims=(ledger.claims()[-1].id,)), None, "host", later(4))
    whole(store)
    with store.write() as ledger:
        ledger.reopen_doubt(number, later(5))
        assert [(each.quantity, each.packed) for each in ledger.claims() if each.state.is_open] == [(1, True)] * 2
        ledger.pack(show, packed.buyer, False, None)
        answer(ledger, number, 6)
    with store.write() as ledger:
        ledger.reopen_doubt(number, later(7))
        assert not any(each.packed for each in ledger.claims()), "it was out of the parcel before"
    whole(store)


def test_before_any_show_what_was_claimed_is_asked_about(store: Store) -> None:
    first = opened(store, apples(5))
    with store.write() as ledger:
        take(ledger, first, "anna", 1)
        alone, found = ledger.asked_back(said("anna"), Reading(given_back=(A12,)), None)
        assert found
        assert (found.why, found.wanted) == (EARLIER, (Wanted("A12", None, 1),))
        assert ledger.give_back(said("anna"), alone, later(1), None) == ()
    whole(store)


def test_what_may_not_be_meant_is_asked_and_one_thing_goes_without_its_name(store: Store) -> None:
    show, all_ = opened(store, apples(5), shirt()), Wanted("", None, 0)
    with store.write() as ledger:
        take(ledger, show, "anna", 2)
        number = back(ledger, said("anna"), show, A12, minutes=1, why=UNSURE)
        assert [doubt.reading for doubt in ledger.doubts()] == [
            Reading(given_back=(Wanted("A12", None, 2),), why=UNSURE)
        ]
        assert number is not None
        answer(ledger, number, 2)
        assert back(ledger, said("anna"), show, A12, minutes=3, why=UNSURE) is None
        take(ledger, show, "anna", 1)
        assert back(ledger, said("anna"), show, all_, minutes=4, why=MINE) is None
        assert not [claim for claim in ledger.claims() if claim.state.is_open]
        take(ledger, show, "anna", 1)
        take(ledger, show, "anna", 1, "T1", "red M")
        assert back(ledger, said("anna"), show, all_, minutes=5, why=MINE) is not None
        assert len([claim for claim in ledger.claims() if claim.state.is_open]) == 2
    whole(store)


def test_part_of_what_is_paid_takes_its_part_of_the_money_along(store: Store) -> None:
    show = opened(store, apples(5))
    with store.write() as ledger:
        (paid,) = take(ledger, show, "anna", 3)
        ledger.stand([paid.id], ClaimState.PAID, "host", later(1), RULES)
        number = back(ledger, said("anna"), show, Wanted("A12", None, 1), minutes=2)
        assert number is not None
        parts = answer(ledger, number, 2)
    assert sorted((str(each.state), each.quantity, each.paid and each.paid.minor) for each in parts) == [
        ("cancelled", 1, 450),
        ("paid", 2, 900),
    ]
    whole(store)


def over(ledger: Ledger) -> tuple[Wanted, ...]:
    return ledger.over_limit


def test_what_goes_over_the_limit_is_told_and_the_host_gives_it_nevertheless(store: Store) -> None:
    show = opened(store, apples(9, limit=3))
    message = said("anna")
    with store.write() as ledger:
        ledger.claim(message, [Wanted("A12", None, 5)], show, RULES, later(1))
        assert over(ledger) == (Wanted("A12", None, 2),)
        number = ledger.put_doubt(message, Reading(doubtful=ledger.over_limit, why=OVER_LIMIT), later(1))
        assert number is not None
        assert ledger.is_open_doubt(number)
        (other,) = take(ledger, show, "bea", 2)
        assert not over(ledger)
        ledger.settle_doubt(number, True, later(2))
        (more,) = ledger.claim(message, [Wanted("A12", None, 2)], show, RULES, later(2))
        assert (more.quantity, more.by, over(ledger)) == (2, "host", ())
        assert not ledger.is_open_doubt(number)
        assert ledger.over_limits(show, more.buyer, RULES) == (("A12", 5, 3),)
        assert ledger.over_limits(show, other.buyer, RULES) == ()
        take(ledger, show, "anna", 1)
        assert over(ledger) == (Wanted("A12", None, 1),)
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
