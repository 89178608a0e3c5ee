"""What the host is told of the lines, and that the primary's decides on the bit rate."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.engine import uplink
from studio.engine.lookout import Lookout
from studio.engine.on_air import OnAir
from studio.engine.uplink import Uplink
from studio.media.bitrate import Governor, Line
from studio.media.destination import Destination, DestinationReport


class Fake:
    """A destination whose line does as it is told."""

    def __init__(self, name: str) -> None:
        self.name, self.state, self.last_error = name, "live", ""
        self.target_kbps: int | None = None
        self.kbps = 5000.0
        self.silent = self.sends_kbps = 0.0
        self._at_s, self._arrived, self._behind_s = time.monotonic(), 0.0, 0.0

    def line(self) -> Line | None:
        now_s = time.monotonic()
        passed_s, self._at_s = now_s - self._at_s, now_s
        self._arrived += self.kbps * passed_s * 125
        self._behind_s = min(2.0, self._behind_s + passed_s / 2) if self.kbps < 1000 else 0.0
        return Line(1, int(self._arrived), self._behind_s)

    def silent_s(self) -> float:
        return self.silent

    def decides(self, target_kbps: int | None) -> None:
        self.target_kbps = target_kbps

    def report(self) -> DestinationReport:
        state = cast(Any, self.state)
        return DestinationReport(
            self.name, state, 0, self.sends_kbps, 0.0, 0, 0, self.last_error, True, self.target_kbps
        )


@pytest.fixture
def lookout() -> Lookout:
    return Lookout(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=lambda _: None, changed=lambda: None)


def watched(lookout: Lookout, set_kbps: list[int], *names: str) -> tuple[Uplink, list[Fake]]:
    fakes = [Fake(name) for name in names]
    there = cast(tuple[Destination, ...], tuple(fakes))
    return Uplink(there, Governor(1500, 128), set_kbps.append, lookout), fakes


def texts(lookout: Lookout) -> list[tuple[str, str, str]]:
    return [(each.kind, each.level, each.text) for each in lookout.standing()]


def test_the_primarys_slow_line_makes_the_picture_coarser_and_the_host_is_told_why(lookout: Lookout) -> None:
    rates = list[int]()
    line, (primary, other) = watched(lookout, rates, "YouTube", "Shop")
    assert (primary.target_kbps, other.target_kbps) == (1500, None)
    primary.kbps = 995.0
    line.start()
    deadline_s = time.monotonic() + 10
    while not texts(lookout):
        assert time.monotonic() < deadline_s
        time.sleep(0.02)
    line.end()
    assert 300 <= rates[0] < 850
    assert primary.target_kbps == rates[-1]
    assert other.target_kbps is None
    assert texts(lookout) == []


def test_every_state_has_its_words(lookout: Lookout) -> None:
    line, (primary, other) = watched(lookout, [], "YouTube", "Shop")
    line._governor.line_kbps, line._governor.target_kbps = 1211, 841
    line.told(primary.report())
    other.state = "congested"
    line.told(other.report())
    assert texts(lookout) == [
        ("destination Shop", "warning", f"The line to Shop is too slow: pictures are left out there. {uplink._HELP}"),
        (
            "destination YouTube",
            "note",
            "The line to YouTube takes 1200 kbit/s just now: the picture is a little coarser.",
        ),
    ]
    line._governor.line_kbps, line._governor.target_kbps = 503, 300
    line.told(primary.report())
    assert next(each for each in texts(lookout) if "YouTube" in each[0])[1:] == (
        "warning",
        f"The line to YouTube takes 500 kbit/s just now: the picture is much coarser. {uplink._HELP}",
    )
    other.state, other.last_error = "waiting", "shop.example closed the connection. Trying again."
    line.told(other.report())
    assert texts(lookout)[0] == ("destination Shop", "alarm", other.last_error)
    other.state = "connecting"
    line.told(other.report())
    assert texts(lookout)[0][1] == "alarm"  # so it is until it is live again
    other.state = "live"
    line.told(other.report())
    assert other.name not in line._slow_until_s
    assert [kind for kind, _, _ in texts(lookout)] == ["destination YouTube"]
    line.end()
    other.state = "waiting"
    line.told(other.report())
    assert texts(lookout) == []


def test_a_fault_of_ours_gives_the_picture_what_was_asked_for(
    lookout: Lookout, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    rates = list[int]()
    line, (primary,) = watched(lookout, rates, "YouTube")
    monkeypatch.setattr(primary, "line", lambda: 1 / 0)
    line.start()
    line._thread.join(10)
    assert rates == [1500]
    assert primary.target_kbps is None
    assert "ZeroDivisionError" in caplog.text
    line.end()


def test_a_line_that_takes_nothing_is_told_long_before_it_is_given_up(lookout: Lookout) -> None:
    line, (_, other) = watched(lookout, list[int](), "YouTube", "Shop")
    line.start()
    try:
        other.silent = 1.0
        wait_until(lambda: bool(lookout.standing()))
        (kind, level, text) = texts(lookout)[0]
        assert (kind, level) == ("destination Shop", "warning")
        assert text.startswith("Shop takes nothing just now.")
        other.silent = 0.0
        wait_until(lambda: not lookout.standing())
    finally:
        line.end()


def wait_until(true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline_s
        time.sleep(0.02)


def test_what_a_line_takes_is_what_goes_through_now(lookout: Lookout) -> None:
    line, (primary,) = watched(lookout, [], "YouTube")
    governor = line._governor
    governor.line_kbps, governor.target_kbps, governor.free_since_s = 450, 900, time.monotonic()
    primary.sends_kbps = 452.0
    line.told(primary.report())
    assert texts(lookout)[0][2].startswith("The line to YouTube takes 450 kbit/s just now")
    primary.sends_kbps = 1042.0
    line.told(primary.report())
    assert texts(lookout)[0][2].startswith("The line to YouTube takes 1050 kbit/s just now")
    governor.free_since_s = time.monotonic() - uplink.FREE_S  # nothing has been held back since
    line.told(primary.report())
    assert texts(lookout) == []
    primary.sends_kbps = 452.0
    line.told(primary.report())
    assert len(texts(lookout)) == 1
    governor.target_kbps = 1350
    line.told(primary.report())
    assert texts(lookout) == []


def test_no_figure_is_said_that_is_more_than_the_show_has(lookout: Lookout) -> None:
    line, (primary,) = watched(lookout, [], "YouTube")
    line._governor.line_kbps, line._governor.target_kbps = 400, 300
    primary.sends_kbps = 1760.0  # of the last two seconds: most of it before the line got narrow
    line.told(primary.report())
    assert texts(lookout)[0][2].startswith("The line to YouTube takes 450 kbit/s just now")


def test_a_line_that_is_too_slow_again_and_again_has_one_trouble(
    lookout: Lookout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uplink, "KEPT_S", 0.5)
    line, (_, other) = watched(lookout, [], "YouTube", "Shop")
    line.start()
    try:
        for state in ("congested", "live", "congested", "live"):
            other.state = state
            line.told(other.report())
            time.sleep(0.15)
            assert texts(lookout)[0][2].startswith("The line to Shop is too slow")
        wait_until(lambda: not lookout.standing())
    finally:
        line.end()


def test_where_it_cannot_get_coarser_what_is_said_does_not_change_with_every_picture(lookout: Lookout) -> None:
    line, (primary,) = watched(lookout, [], "YouTube")
    line._governor.line_kbps, line._governor.target_kbps = 400, 300
    for state in ("congested", "live", "congested", "live"):
        primary.state = state
        line.told(primary.report())
        assert texts(lookout)[0][2].startswith("The line to YouTube is too slow: pictures are left out there.")
    line._governor.target_kbps = 450
    line.told(primary.report())
    assert texts(lookout)[0][2].startswith("The line to YouTube takes 400 kbit/s just now")


def test_what_comes_after_a_slow_line_is_another_trouble() -> None:
    now = [datetime(2026, 1, 1, tzinfo=UTC)]
    lookout = Lookout(now=lambda: now[0], tell=lambda _: None, changed=lambda: None)
    line, (primary,) = watched(lookout, [], "YouTube")
    primary.state = "congested"
    line.told(primary.report())
    now[0] += timedelta(seconds=60)
    primary.state, primary.last_error = "waiting", "YouTube closed the connection. Trying again."
    line.told(primary.report())
    assert [each.since for each in lookout.standing()] == [now[0]]


def test_why_a_destination_is_away_is_printed_once() -> None:
    printed = list[str]()
    now = datetime(2026, 1, 1, tzinfo=UTC)
    lookout = Lookout(now=lambda: now, tell=printed.append, changed=lambda: None)
    line, (primary,) = watched(lookout, [], "shop.example")
    console, options = SimpleNamespace(say=printed.append), SimpleNamespace(stay=True)
    engine: Any = SimpleNamespace(now=lambda: now, console=console, options=options, publish=lambda: None)
    on_air = OnAir(engine)

    def becomes(state: str, error: str) -> None:
        primary.state, primary.last_error = state, error
        line.told(primary.report())
        on_air._destination_changed(primary.report())

    nobody, refused = "shop.example cannot be reached.", "shop.example refused the stream key."
    becomes("waiting", nobody)
    becomes("connecting", nobody)
    becomes("waiting", nobody)
    becomes("waiting", refused)
    becomes("rejected", refused)
    becomes("live", refused)
    line.end()
    assert printed == [nobody, refused, f"Given up: {refused}", "shop.example: on air"]
    assert lookout.standing() == ()
