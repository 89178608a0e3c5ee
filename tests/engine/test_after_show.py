"""After a show: late claims are taken for a while, then they rest until the next one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studio.engine.till import Till
from studio.store import Store
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_till import Stall, new_show, turned


@pytest.fixture
def stall(tmp_path: Path) -> Iterator[Stall]:
    stall = Stall(tmp_path)
    yield stall
    stall.close()


def test_a_pause_until_the_next_show_ends_with_it_and_another_does_not(stall: Stall) -> None:
    left = stall.till.left
    stall.till.begin_show("").result(DEADLINE_S)
    stall.till.end_show().result(DEADLINE_S)
    left.words["claims-rest"]()
    assert (stall.till.rules.paused, left.state()["rests"]) == (True, True)
    stall.till.begin_show("").result(DEADLINE_S)
    stall.until(lambda: not stall.till.rules.paused)
    assert not left.state()["rests"]
    stall.till.change_rules({"paused": True}).result(DEADLINE_S)
    new_show(stall)
    stall.hear("m1", "A12")
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    assert (stall.till.rules.paused, stall.claims()) == (True, [])


def test_holds_of_days_end_after_the_show_also_where_the_studio_was_closed(tmp_path: Path) -> None:
    with closing(Stall(tmp_path)) as first:
        first.till.change_rules({"hold_s": 3 * 86400.0}).result(DEADLINE_S)
        first.till.begin_show("").result(DEADLINE_S)
        first.hear("m1", "A12 x3")
        first.hear("m2", "A12 x3", "Luca")
        first.until(lambda: len(first.claims()) == 2)
        first.till.end_show().result(DEADLINE_S)
        with first.till.store.read() as ledger:
            held, waiting = ledger.claims()
        assert held.until is not None
        assert (held.until - first.now()).days == 2
    with closing(Store(first.file)) as store:
        till = Till(store, now=lambda: datetime.now(UTC) + timedelta(days=4), tell=print)
        till._expire()
        with store.read() as ledger:
            assert [str(claim.state) for claim in ledger.claims()] == ["released", "held"]
            assert ledger.claims_of([waiting.id])[0].until is not None


@pytest.mark.parametrize(("hold_s", "ends"), [(86399.0, False), (86400.0, True)])
def test_a_hold_of_a_day_is_one_of_days(stall: Stall, hold_s: float, ends: bool) -> None:
    stall.till.change_rules({"hold_s": hold_s}).result(DEADLINE_S)
    stall.till.begin_show("").result(DEADLINE_S)
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    stall.till.end_show().result(DEADLINE_S)
    with stall.till.store.read() as ledger:
        assert [claim.until is not None for claim in ledger.claims()] == [ends]
    assert (stall.till.now_rules.hold is not None) == ends


def test_after_a_show_claims_are_taken_for_a_while_and_then_no_more(stall: Stall) -> None:
    left = stall.till.left
    stall.till.begin_show("").result(DEADLINE_S)
    assert left.state()["closes_at"] is None
    stall.till.end_show().result(DEADLINE_S)
    closes_at = datetime.fromisoformat(left.state()["closes_at"])
    assert timedelta(minutes=9) < closes_at - stall.now() <= timedelta(minutes=10)
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    stall.later = timedelta(minutes=11)
    stall.until(lambda: stall.till.rules.paused)
    assert (left.state()["rests"], left.state()["closes_at"]) == (True, None)
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    assert len(stall.claims()) == 1
    new_show(stall)
    stall.until(lambda: not stall.till.rules.paused)
    stall.hear("m3", "A12", "Mia")
    stall.until(lambda: len(stall.claims()) == 1)


@pytest.mark.parametrize("how", ["never by itself", "kept open", "opened again"])
def test_claims_stay_open_after_a_show_where_the_host_wants_it(stall: Stall, how: str) -> None:
    left = stall.till.left
    stall.till.begin_show("").result(DEADLINE_S)
    if how == "never by itself":
        stall.till.change_rules({"after_s": None}).result(DEADLINE_S)
    stall.till.end_show().result(DEADLINE_S)
    if how == "kept open":
        left.words["claims-stay-open"]()
        assert left.state()["closes_at"] is None
        left.words["claims-stay-open"](undo=True)
        assert left.state()["closes_at"] is not None
        left.words["claims-stay-open"]()
    stall.later = timedelta(minutes=11)
    if how == "opened again":
        stall.until(lambda: stall.till.rules.paused)
        left.rest_no_more()
        stall.till.change_rules({"paused": False}).result(DEADLINE_S)
    turned(stall)
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    assert not stall.till.rules.paused


def test_claims_close_with_the_show_where_the_host_wants_no_late_ones(stall: Stall) -> None:
    stall.till.begin_show("").result(DEADLINE_S)
    stall.till.change_rules({"after_s": 0}).result(DEADLINE_S)
    turned(stall)
    assert not stall.till.rules.paused, "it is on"
    stall.till.end_show().result(DEADLINE_S)
    stall.until(lambda: stall.till.rules.paused)


def test_who_writes_after_a_show_and_a_kill_belongs_to_that_show(tmp_path: Path) -> None:
    first = Stall(tmp_path)
    show = first.till.begin_show("Saturday").result(DEADLINE_S)
    ended = first.now()
    first.till.end_show(ended).result(DEADLINE_S)
    first.close(killed=True)
    for hours, found in ((0, show), (13, None)):
        with closing(Store(first.file)) as store:
            now = lambda hours=hours: datetime.now(UTC) + timedelta(hours=hours)  # noqa: E731
            till = Till(store, now=now, tell=print, after_show=True)
            assert (till.show, till.over_since) == (found, found and ended)
            assert till.left.closes_at == (found and ended + timedelta(minutes=10))
            with store.write() as ledger:
                assert found in (None, till.show_for_claims(ledger))
