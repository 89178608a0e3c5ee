from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime

import pytest

from studio.domain.commands import Event, PinProduct, SetStock, StartCountdown, Unpin
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product
from studio.domain.show import Show
from studio.engine import desk as desk_module
from studio.engine.desk import MOST_WAITING, Desk, SteadyClock

SHOW = Show("Le Querce", products=tuple(Product(f"A{n}", f"Product {n}", Money(100, "EUR")) for n in range(5)))


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk(SHOW)
    yield desk
    desk.close()


def test_a_command_changes_the_show_and_tells_the_followers_before_the_caller(desk: Desk) -> None:
    told: list[tuple[str | None, str]] = []
    desk.follow(lambda show, events: told.append((show.pinned, events[0].what)))
    desk.start()
    assert desk.submit(PinProduct("a3")).result(5).pinned == "A3"
    assert told == [("A3", "pinned")]


def test_a_change_is_written_down_before_anybody_sees_it() -> None:
    seen: list[tuple[str | None, str | None]] = []
    desk = Desk(SHOW, before=lambda show, _: seen.append((show.pinned, desk.show.pinned)))
    desk.start()
    for command in (PinProduct("a3"), PinProduct("A3"), Unpin()):  # the second changes nothing
        desk.submit(command).result(5)
    desk.close()
    assert seen == [("A3", None), (None, "A3")]


def test_what_cannot_be_written_down_happens_all_the_same(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_show: Show, _events: tuple[Event, ...]) -> None:
        raise OSError

    desk = Desk(SHOW, before=fail)
    desk.start()
    assert desk.submit(PinProduct("a3")).result(5).pinned == "A3"
    desk.close()
    assert "follower" in caplog.text


def test_a_refusal_changes_nothing(desk: Desk) -> None:
    desk.start()
    with pytest.raises(Refused, match="A99"):
        desk.submit(PinProduct("A99")).result(5)
    assert desk.show is SHOW


def test_commands_are_carried_out_in_order_from_many_threads(desk: Desk) -> None:
    seen: list[int | None] = []
    desk.follow(lambda show, _: seen.append(show.products[0].stock))
    desk.start()

    def count(start: int) -> None:
        for n in range(start, start + 50):
            while isinstance(_try(desk, n), Refused):
                threading.Event().wait(0.005)

    threads = [threading.Thread(target=count, args=(k * 1000,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(seen) == 200
    for k in range(4):
        assert [n for n in seen if n is not None and n // 1000 == k] == list(range(k * 1000, k * 1000 + 50))


def _try(desk: Desk, stock: int) -> BaseException | None:
    return desk.submit(SetStock("A0", stock)).exception(5)


def test_too_many_commands_are_refused_out_loud(desk: Desk) -> None:
    futures: list[Future[Show]] = [desk.submit(Unpin()) for _ in range(MOST_WAITING + 1)]
    with pytest.raises(Refused, match="Too many"):
        futures[-1].result(0)
    desk.start()
    assert futures[0].result(5) == SHOW


def test_a_follower_that_fails_is_logged_and_the_others_are_told(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    told: list[str | None] = []

    def broken(show: Show, events: tuple[Event, ...]) -> None:
        raise ZeroDivisionError

    desk.follow(broken)
    desk.follow(lambda show, _: told.append(show.pinned))
    desk.start()
    desk.submit(PinProduct("A1")).result(5)
    assert told == ["A1"]
    assert "ZeroDivisionError" in caplog.text


def test_a_countdown_calls_the_followers_every_second_and_ends_by_itself(desk: Desk) -> None:
    ended = threading.Event()
    calls: list[bool] = []

    def follow(show: Show, events: tuple[Event, ...]) -> None:
        calls.append(show.countdown is not None)
        if any(event.what == "countdown-ended" for event in events):
            ended.set()

    desk.follow(follow)
    desk.start()
    desk.submit(StartCountdown(2.0)).result(5)
    assert ended.wait(10)
    assert calls == [True, True, False]  # started at 2, then 1, then over
    assert desk.show.countdown is None


def test_the_steady_clock_is_utc() -> None:
    clock = SteadyClock()
    assert abs((clock.now() - datetime.now(UTC)).total_seconds()) < 1
    clock.go_on_from(datetime(2026, 5, 1, tzinfo=UTC))
    assert 0 <= (clock.now() - datetime(2026, 5, 1, tzinfo=UTC)).total_seconds() < 1


def test_the_steady_clock_goes_on_while_the_computer_sleeps_and_no_clock_that_is_set_moves_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before_s = desk_module.steady_s()
    assert desk_module.steady_s() >= before_s
    at_s = 5000.0
    monkeypatch.setattr(desk_module, "steady_s", lambda: at_s)
    clock = SteadyClock()
    began = clock.now()
    monkeypatch.setattr(time, "time", lambda: 0.0)
    assert clock.now() == began
    at_s += 600.0
    assert (clock.now() - began).total_seconds() == 600
