"""What the host is told of the computer, and what is done for it; real threads and encoders elsewhere."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.engine import machine as machine_module
from studio.engine.lookout import Lookout
from studio.engine.machine import SELDOM_S, TOLD_S, Machine, Times, battery_now, heat_now, hog, throttle_count
from studio.media.broadcast import BroadcastReport
from studio.media.easing import CALM_S, LOOK_S
from studio.media.programme import ProgrammeReport


class Encoder:
    """One with two easier steps, of which a test may say that they cannot be taken."""

    def __init__(self) -> None:
        self.step, self.steps, self.changing, self.can, self.keyframes = 0, 2, False, True, 0

    def prepare(self, step: int) -> bool:
        if self.can:
            self.step = step
        return self.can

    def ask_keyframe(self) -> None:
        self.keyframes += 1


class Awake:
    def __init__(self) -> None:
        self.kept, self.says = False, ""

    def keep(self) -> str:
        self.kept = True
        return self.says

    def release(self) -> None:
        self.kept = False


class Computer:
    def __init__(self) -> None:
        self.on_air = True
        self.times = Times(100.0, 5000.0, 1e9)
        self.encoder, self.awake = Encoder(), Awake()
        self.preview = SimpleNamespace(eased=False)
        self.waiting = self.skipped = self.frames = self.late = self.stood_still = 0
        self.stood_still_s = 0.0
        self.battery: tuple[float, bool, float | None] | None = None
        self.heat: tuple[float, float] | None = None
        self.throttled = 0
        self.retried = list[str]()
        self.told = list[str]()
        sent = SimpleNamespace(report=lambda: BroadcastReport(0, self.skipped, 0.0, 0.0, self.waiting))
        self.air = SimpleNamespace(
            broadcast=sent,
            encoder=self.encoder,
            destinations=(self.destination("A", "live"), self.destination("B", "waiting")),
        )
        programme = SimpleNamespace(
            report=lambda: ProgrammeReport(
                self.frames, self.late, 0.0, 0.0, "live", self.stood_still, self.stood_still_s
            )
        )
        self.lookout = Lookout(
            now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=self.told.append, changed=lambda: None
        )
        self.machine = Machine(
            self.lookout,
            cast(Any, programme),
            cast(Any, self.preview),
            lambda: cast(Any, self.air if self.on_air else None),
            lambda: self.on_air,
            awake=self.awake,
            times=lambda: self.times,
            battery=lambda: self.battery,
            heat=lambda: self.heat,
            throttled=lambda: self.throttled,
        )

    def destination(self, name: str, state: str) -> SimpleNamespace:
        report = SimpleNamespace(state=state)
        return SimpleNamespace(report=lambda: report, retry_now=lambda: self.retried.append(name))

    def goes(self, seconds: float) -> list[tuple[str, str, str]]:
        """Time passes, look by look; then what is wrong."""
        for _ in range(max(1, round(seconds / LOOK_S))):
            before = self.times
            self.times = Times(before.awake_s + LOOK_S, before.boot_s + LOOK_S, before.wall_s + LOOK_S)
            self.frames += 3
            self.machine.look()
        return [(each.kind, each.level, each.text) for each in self.lookout.standing()]

    def jumps(self, *, boot_s: float = 0.0, awake_s: float = 0.0, wall_s: float = 0.0) -> None:
        before = self.times
        self.times = Times(before.awake_s + awake_s, before.boot_s + boot_s, before.wall_s + wall_s)


@pytest.fixture
def computer(monkeypatch: pytest.MonkeyPatch) -> Computer:
    monkeypatch.setattr(machine_module, "_used_s", dict)
    made = Computer()
    assert made.goes(3) == []
    return made


def test_too_slow_is_helped_step_by_step_and_said(computer: Computer) -> None:
    computer.waiting = 4
    ((kind, level, text),) = computer.goes(0.5)
    assert (kind, level, computer.encoder.step, computer.preview.eased) == ("computer", "note", 1, False)
    assert text.startswith("The computer has too much to do. The picture is made with less care, so that nothing")
    assert text.endswith(" Close other programs.")
    computer.goes(0.9)
    assert (computer.encoder.step, computer.preview.eased) == (2, False)
    ((_, level, text),) = computer.goes(3)
    assert (level, computer.encoder.step, computer.preview.eased) == ("warning", 2, True)
    assert "preview" in text
    computer.skipped += 5
    ((_, level, text),) = computer.goes(0.1)
    assert level == "alarm"
    assert "viewers miss pictures" in text
    assert len(computer.told) == 3


def test_it_is_taken_back_the_preview_first_and_the_host_is_told_that_all_is_well(computer: Computer) -> None:
    computer.waiting = 4
    computer.goes(4)
    computer.waiting = 0
    computer.goes(CALM_S + 2)
    assert (computer.encoder.step, computer.preview.eased) == (2, False)
    computer.goes(CALM_S + 2)
    assert computer.encoder.step == 1
    assert computer.goes(CALM_S + 2) == []
    assert computer.encoder.step == 0


def test_an_encoder_that_cannot_change_is_left_alone_and_the_preview_still_helps(computer: Computer) -> None:
    computer.encoder.can = False
    computer.waiting = 4
    computer.goes(6)
    assert (computer.encoder.step, computer.preview.eased) == (0, True)


def test_a_step_that_is_being_taken_is_waited_for(computer: Computer) -> None:
    computer.encoder.changing = True
    computer.waiting = 4
    computer.goes(1)
    assert computer.encoder.step == 0
    computer.encoder.changing = False
    computer.goes(0.2)
    assert computer.encoder.step >= 1


def test_off_air_everything_is_as_it_was(computer: Computer) -> None:
    computer.waiting = 4
    computer.goes(5)
    computer.on_air = False
    assert computer.goes(1) == []
    assert not computer.preview.eased


def test_a_few_skipped_pictures_are_said_for_a_few_seconds(computer: Computer) -> None:
    computer.skipped += 4
    assert computer.goes(0.1)[0][1] == "alarm"
    assert computer.goes(8) == []
    computer.skipped += 1
    assert computer.goes(0.1) == []


def test_it_stays_awake_on_air_alone(computer: Computer) -> None:
    assert computer.awake.kept
    computer.on_air = False
    computer.goes(1)
    assert not computer.awake.kept
    computer.awake.says = "refused"
    computer.on_air = True
    assert [each[:2] for each in computer.goes(1)] == [("sleep", "note")]
    computer.on_air = False
    assert computer.goes(1) == []


def test_a_sleep_is_said_and_connections_that_died_are_tried_at_once(computer: Computer) -> None:
    computer.jumps(boot_s=200.0, wall_s=200.0)
    ((kind, level, text),) = computer.goes(0.1)
    assert (kind, level) == ("clock", "warning")
    assert text.startswith("The computer slept for 3 min")
    assert computer.encoder.keyframes == 1
    assert computer.retried == ["B"]
    assert computer.goes(TOLD_S + 1) == []
    assert computer.encoder.step == 0


def test_standing_still_is_said_once_and_no_reason_for_an_easier_step(computer: Computer) -> None:
    computer.jumps(boot_s=13.0, awake_s=13.0, wall_s=13.0)
    computer.stood_still, computer.stood_still_s = 1, 13.0
    computer.late += 390
    ((kind, level, text),) = computer.goes(3)
    assert (kind, level) == ("clock", "note")
    assert "13 s" in text
    assert computer.encoder.step == 0
    assert computer.goes(TOLD_S) == []


def test_what_fails_is_logged_and_the_rest_is_still_watched(
    computer: Computer, caplog: pytest.LogCaptureFixture
) -> None:
    computer.heat = cast(Any, "hot")
    computer.battery = 8, False, None
    assert [each[0] for each in computer.goes(2 * SELDOM_S)] == ["battery"]
    assert caplog.text.count("watching the computer failed") == 1
    computer.waiting = 4
    computer.goes(1)
    assert computer.encoder.step


def test_off_air_nobody_is_told_of_a_sleep(computer: Computer) -> None:
    computer.on_air = False
    computer.goes(1)
    computer.jumps(boot_s=2000.0, wall_s=2000.0)
    assert computer.goes(1) == []


@pytest.mark.parametrize("wall_s", [-3600.0, 86400.0])
def test_a_clock_that_is_set_changes_nothing(
    computer: Computer, wall_s: float, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    computer.jumps(wall_s=wall_s)
    assert computer.goes(2) == []
    assert caplog.text.count("clock was set") == 1
    assert (computer.encoder.step, computer.encoder.keyframes) == (0, 0)


@pytest.mark.parametrize(
    ("percent", "plugged", "left_s", "words"),
    [
        (21, False, 3600.0, None),
        (8, True, None, None),
        (18, False, None, "The battery is at 18 %. Plug the computer in."),
        (18, False, 1500.0, "The battery is at 18 %, for about 25 min. Plug the computer in."),
        (9, False, 600.0, "The battery is almost empty: 9 %. Plug the computer in now, or the show ends with it."),
    ],
)
def test_the_battery(computer: Computer, percent: float, plugged: bool, left_s: float | None, words: str) -> None:
    computer.battery = percent, plugged, left_s
    assert computer.goes(SELDOM_S) == ([("battery", "warning", words)] if words else [])


def test_a_battery_at_the_limit_is_not_said_again_and_again(computer: Computer) -> None:
    for percent, said in ((20, 1), (21, 1), (20, 1), (23, 0)):
        computer.battery = percent, False, None
        assert len(computer.goes(SELDOM_S)) == said
    assert len(computer.told) == 1


def test_heat_is_said_near_the_limit_and_until_it_is_well_below(computer: Computer) -> None:
    for now_c, said in ((90, 0), (97.5, 1), (92, 1), (89, 0)):
        computer.heat = now_c, 100.0
        found = computer.goes(SELDOM_S)
        assert [each[0] for each in found] == ["heat"] * said, now_c
    computer.heat = None
    assert computer.goes(SELDOM_S) == []


def test_a_processor_that_is_slowed_down_again_and_again_is_too_hot(computer: Computer) -> None:
    for said in (0, 0, 1):
        computer.throttled += 2
        assert len(computer.goes(SELDOM_S)) == said
    assert computer.goes(2 * SELDOM_S) == []


def test_the_program_that_takes_most_is_named_and_never_ourselves() -> None:
    cores = os.cpu_count() or 1
    before = {(1, "firefox"): 5.0, (2, "firefox"): 7.0, (3, "cc1"): 0.0, (os.getpid(), "python"): 0.0}
    after = {(1, "firefox"): 5.0 + cores, (2, "firefox"): 7.5, (3, "cc1"): 0.2, (os.getpid(), "python"): 9.0 * cores}
    assert hog(before, after, 2.0) == "firefox"
    assert hog(before, before, 2.0) == ""
    assert hog({}, {(9, "new"): 50.0}, 2.0) == ""


@pytest.mark.parametrize("name", ["python", "python3.11", "python3", "pythonw.exe", "Python", "node", "java", "bash"])
def test_what_runs_other_programs_is_not_named(name: str) -> None:
    assert hog({(999_999, name): 0.0}, {(999_999, name): 9.0 * (os.cpu_count() or 1)}, 2.0) == ""


def test_what_this_computer_says_of_itself_is_understood() -> None:
    battery, heat = battery_now(), heat_now()
    assert battery is None or 0 <= battery[0] <= 100
    assert heat is None or heat[1] > 40
    assert throttle_count() >= 0
    assert machine_module._used_s()
    times = Times.now()
    assert times.boot_s >= times.awake_s - 0.1


def test_memory_of_an_encoder_that_is_gone_is_given_back(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    at_steps = list[int]()
    monkeypatch.setattr(machine_module, "give_back", lambda: at_steps.append(computer.encoder.step))
    computer.encoder.step, computer.encoder.changing = 2, True
    computer.goes(1)
    assert at_steps == []  # the old one is still being emptied
    computer.encoder.changing = False
    computer.goes(1)
    assert at_steps == [2, 0]  # and again when the picture is made with all care again
