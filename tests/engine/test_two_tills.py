"""Two desks of one shop: what one of them does, the other has within a moment, and undoes nothing of it."""

from __future__ import annotations

import dataclasses
import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple, cast

import pytest
from msgspec import convert

from studio.domain.chat import ChatMessage
from studio.domain.claims import ClaimState, Stood
from studio.domain.commands import PinProduct, SetRundown
from studio.domain.moderation import Blocked
from studio.domain.show import Slot
from studio.engine import attendance
from studio.engine.answers import Answers
from studio.engine.attendance import FILE, desk_name
from studio.engine.engine import Engine
from studio.engine.selling import Selling
from studio.engine.unheard import Unheard
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_till import CHEESE, SHIRT, Stall, asleep, doubts, turned


class Shop(NamedTuple):
    one: Stall
    two: Stall


def opened(folder: Path, name: str, file: Path | None = None) -> Stall:
    (folder / name).mkdir(exist_ok=True)
    return Stall(folder / name, None if file else (CHEESE, SHIRT), file=file, desk=name)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    one = opened(tmp_path, "one")
    two = opened(tmp_path, "two", one.file)
    yield Shop(one, two)
    two.close()
    one.close()


def test_what_waits_in_a_desks_chat_is_not_lost_when_it_is_killed(tmp_path: Path) -> None:
    one = opened(tmp_path, "one")
    two = opened(tmp_path, "two", one.file)
    one.hear("m1", "A12")
    one.until(lambda: one.left() == 2)
    one.till.finish()  # killed: what comes now is in the chat's row alone
    one.hear("m2", "A12", "Luca")
    two.hear("n1", "ciao")
    two.hear("n2", "T1 blue", "Zoe")
    two.until(lambda: len(two.claims()) == 2)
    one.hub.close()
    one.till.store.close()
    one.desk.close()
    again = opened(tmp_path, "one", one.file)
    again.until(lambda: [claim[0] for claim in again.claims()] == ["m1", "n2", "m2"])
    again.close()
    two.close()


def test_a_desk_that_joins_and_ends_ends_nobody_elses_show(shop: Shop) -> None:
    one, two = shop
    show = one.till.begin_show("Saturday").result(DEADLINE_S)
    one.hear("m1", "A12")
    one.until(lambda: one.left() == 2)
    assert two.till.begin_show("Evening").result(DEADLINE_S) == show
    two.till.end_show().result(DEADLINE_S)
    assert (one.till.now_rules.hold, two.till.now_rules.hold) == (one.till.rules.hold,) * 2
    with two.till.store.read() as ledger:
        assert ledger.claims()[0].until is not None
    one.till.end_show().result(DEADLINE_S)
    two.until(lambda: two.till.now_rules.hold is None)
    assert two.till.begin_show("Sunday").result(DEADLINE_S) != show
    one.until(lambda: one.till.show == two.till.show)


def set_up(stall: Stall) -> object:
    """Whether its window asks for no camera and microphone any more, as far as the engine knows."""
    engine = SimpleNamespace(till=stall.till, memory=SimpleNamespace(window_settings={}))
    return Answers._window_settings(cast(Answers, SimpleNamespace(_engine=engine))).get("first_start_done")


def test_a_shops_second_desk_is_set_up_though_the_first_has_had_a_show(tmp_path: Path) -> None:
    one = opened(tmp_path, "one")
    assert not set_up(one)
    show = one.till.begin_show("Saturday").result(DEADLINE_S)
    two = opened(tmp_path, "two", one.file)
    assert two.till.show == show
    assert (set_up(one), set_up(two)) == (True, None)
    one.close()
    again = opened(tmp_path, "one", one.file)
    assert (set_up(again), set_up(two)) == (True, None)
    again.close()
    two.till.begin_show("Sunday").result(DEADLINE_S)
    assert set_up(two)
    two.close()


def test_a_desk_that_only_looks_ends_nothing(tmp_path: Path) -> None:
    one = opened(tmp_path, "one")
    show = one.till.begin_show("Saturday").result(DEADLINE_S)
    two = opened(tmp_path, "two", one.file)
    assert two.till.show == show
    two.close()
    with one.till.store.read() as ledger:
        assert not ledger.is_over(show)
    one.close()


def test_a_sign_of_life_is_given_and_a_desk_that_was_lost_is_back(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = shop
    show = one.till.begin_show("Saturday").result(DEADLINE_S)
    with two.till.store.write() as ledger:
        ledger.end_show(show, two.now())
    monkeypatch.setattr(attendance, "BEAT_S", 0.0)

    def is_back() -> bool:
        with two.till.store.read() as ledger:
            return not ledger.is_over(show)

    two.until(is_back)


def test_a_desk_that_slept_after_a_show_closes_no_claims_of_the_next_one(shop: Shop) -> None:
    one, two = shop
    before = one.till.begin_show("Saturday").result(DEADLINE_S)
    two.until(lambda: two.till.show == before)
    one.till.end_show().result(DEADLINE_S)
    awake = asleep(one)
    two.later = timedelta(minutes=11)
    two.until(lambda: two.till.rules.paused)
    show = two.till.begin_show("Sunday").result(DEADLINE_S)
    one.later = two.later
    awake.set()
    one.until(lambda: one.till.show == show)
    turned(one)
    for stall in shop:
        stall.until(lambda stall=stall: not (stall.till.rules.paused or stall.till.left.state()["rests"]))  # type: ignore[misc]
    two.hear("m1", "A12")
    two.until(lambda: two.left() == 2)


def test_claims_are_not_closed_by_rules_that_the_host_has_changed_meanwhile(shop: Shop) -> None:
    one, two = shop
    one.till.begin_show("Saturday").result(DEADLINE_S)
    one.till.end_show().result(DEADLINE_S)
    awake = asleep(one)
    two.till.change_rules({"after_s": None}).result(DEADLINE_S)
    one.later = timedelta(minutes=11)
    awake.set()
    one.until(lambda: one.till.rules.after is None)
    turned(one)
    assert not one.till.rules.paused


def test_a_desk_that_was_cut_off_on_air_goes_on_with_its_show_and_its_claims(shop: Shop) -> None:
    one, two = shop
    show = one.till.begin_show("Saturday").result(DEADLINE_S)
    assert two.till.begin_show("").result(DEADLINE_S) == show
    awake = asleep(one)
    two.later = timedelta(minutes=6)
    two.till.end_show().result(DEADLINE_S)
    two.later = one.later = timedelta(minutes=17)
    two.until(lambda: two.till.rules.paused)
    awake.set()
    for stall in shop:
        stall.until(lambda stall=stall: not (stall.till.rules.paused or stall.till.left.state()["rests"]))  # type: ignore[misc]
    assert one.till.over_since is None
    one.hear("m1", "A12")
    one.until(lambda: one.left() == 2)
    one.till.end_show().result(DEADLINE_S)
    assert one.till.left.closes_at is not None, "they close after it as after any show"


def test_what_two_desks_hear_is_asked_about_and_stays_so(shop: Shop) -> None:
    said = ChatMessage("m1", "twitch", "anna", "Anna", "A 12", datetime.now(UTC))
    for stall in shop:
        stall.wire.receive(said)
        stall.until(lambda stall=stall: stall.till._bookmark.at == stall.hub.last == 1)  # type: ignore[misc]
    assert doubts(shop.one) == [("A 12", "spelling", 1)]


def test_rules_are_the_shops_and_each_field_its_last_writers(shop: Shop) -> None:
    one, two = shop
    one.till.change_rules({"limit": 1}).result(DEADLINE_S)
    two.till.change_rules({"paused": True}).result(DEADLINE_S)  # it has not even seen the limit
    for stall in shop:
        stall.until(lambda stall=stall: (stall.till.rules.limit, stall.till.rules.paused) == (1, True))  # type: ignore[misc]
    two.hear("m1", "A12")
    two.until(lambda: two.till._bookmark.at == two.hub.last)
    assert two.claims() == []
    assert one.till.rules_rev > 0


def test_what_the_shop_arranges_is_changed_where_it_stands(shop: Shop) -> None:
    seen: dict[str, list[str | None]] = {"one": [], "two": []}
    for name, stall in zip(seen, shop, strict=True):
        stall.till.follow("ways", seen[name].append)

    def add(what: str, stall: Stall) -> None:
        stall.till.arrange("ways", lambda text: json.dumps([*json.loads(text or "[]"), what])).result(DEADLINE_S)

    both = [threading.Thread(target=add, args=each) for each in (("bank", shop.one), ("paypal", shop.two))]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()

    def all_see_both() -> bool:
        return all(sorted(json.loads(each[-1] or "[]")) == ["bank", "paypal"] for each in seen.values())

    shop.one.until(all_see_both)


def test_who_is_blocked_at_one_desk_is_so_at_all(tmp_path: Path) -> None:
    mine = {"one": (Blocked("twitch", "troll", "Troll"),), "two": (Blocked("kick", "rude", "Rude"),)}
    heard: dict[str, set[str]] = {"one": set(), "two": set()}
    stalls: dict[str, Stall] = {}
    lists: dict[str, Unheard] = {}
    for name, theirs in mine.items():
        stall = stalls[name] = opened(tmp_path, name, stalls["one"].file if stalls else None)

        def obey(people: tuple[Blocked, ...], name: str = name) -> None:
            heard[name] = {each.author for each in people}

        lists[name] = Unheard(stall.till, theirs, obey)
    everybody = {"Troll", "Rude"}
    stalls["one"].until(lambda: heard == {"one": everybody, "two": everybody})
    lists["one"].remove("kick", "rude")
    lists["two"].add(Blocked("kick", "spam", "Spam"))
    stalls["one"].until(lambda: heard == {"one": {"Troll", "Spam"}, "two": {"Troll", "Spam"}})
    for stall in reversed(stalls.values()):
        stall.close()


def test_a_product_that_another_desk_calls_otherwise_stays_pinned(shop: Shop) -> None:
    one, two = shop
    one.desk.submit(SetRundown((Slot("A12", 5), Slot("T1", 5)))).result(DEADLINE_S)
    one.desk.submit(PinProduct("A12")).result(DEADLINE_S)
    recoded = dataclasses.replace(CHEESE, code="A13")
    two.till.change_products(lambda ledger: ledger.put_product(recoded, "A12", stock_too=False)).result(DEADLINE_S)
    one.until(lambda: one.desk.show.pinned == "A13")
    assert [slot.code for slot in one.desk.show.rundown] == ["A13", "T1"]
    one.hear("m1", "mine")
    one.until(lambda: one.left("A13") == 2)


def test_so_many_at_once_are_asked_about(shop: Shop) -> None:
    one, _ = shop
    one.hear("m1", "A12 x99, T1 blue")
    one.until(lambda: one.till.counts.get("doubts") == 1 and one.left("T1") == 2)
    assert [claim[:3] for claim in one.claims()] == [("m1", "T1", 1)]
    with one.till.store.read() as ledger:
        (doubt,) = ledger.doubts()
    assert [(each.code, each.quantity) for each in doubt.reading.doubtful] == [("A12", 99)]
    assert doubt.reading.why == "quantity"
    one.till.change_rules({"most": None}).result(DEADLINE_S)
    one.hear("m2", "A12 x99", "Luca")
    one.until(lambda: one.left() == 0)


def test_who_has_paid_and_cancels_is_answered_by_the_host(shop: Shop) -> None:
    one, _ = shop
    one.hear("m1", "A12 x2")
    one.until(lambda: one.left() == 1)
    with one.till.store.read() as ledger:
        (claim,) = ledger.claims()
    one.till.change_claims(
        lambda ledger: ledger.stand([claim.id], ClaimState.PAID, "host", one.now(), one.till.rules)
    ).result(DEADLINE_S)
    one.hear("m2", "cancel A12")
    one.until(lambda: one.till.counts.get("doubts") == 1)
    assert [each[3] for each in one.claims()] == ["paid"]


def test_what_is_ended_by_hand_is_ended_whole_and_undone_whole(shop: Shop) -> None:
    one, _ = shop
    selling = Selling(cast(Engine, SimpleNamespace(till=one.till, desk=one.desk)))
    one.hear("m1", "A12 x8")
    one.hear("m2", "A12", "Luca")
    one.until(lambda: one.desk.show.product("A12").waiting == 6)
    with one.till.store.read() as ledger:
        held = next(claim for claim in ledger.claims() if claim.state is ClaimState.HELD)
    answer = selling.slow["claim-stand"](ids=[held.id], state="cancelled")
    assert one.claims() == [
        ("m1", "A12", 3, "cancelled"),
        ("m1", "A12", 5, "cancelled"),
        ("m2", "A12", 1, "held"),
    ]
    assert [each["state"] for each in answer["undo"]] == ["held", "waitlisted"]
    selling.slow["claim-undo"](stood=convert(answer["undo"], list[Stood]))
    stands = [claim for claim in one.claims() if claim[0] == "m1"]
    assert sorted((state, quantity) for _, _, quantity, state in stands) == [
        ("held", 2),
        ("waitlisted", 1),
        ("waitlisted", 5),
    ]


def test_a_desk_has_a_name_that_lasts(tmp_path: Path) -> None:
    name = desk_name(tmp_path)
    assert desk_name(tmp_path) == name
    (tmp_path / FILE).write_bytes(b"\xff nonsense")
    assert desk_name(tmp_path) not in (name, "")
    assert desk_name(tmp_path / "is not there") != desk_name(tmp_path / "is not there")
