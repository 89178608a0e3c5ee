"""When the studio makes it easier for a computer, and when it takes that back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import pytest

from studio.media.easing import BEHIND, CALM_S, LONGEST_CALM_S, LOOK_S, Easing, Load

FPS = 30
QUEUE = 18


@dataclass
class Computer:
    """One that encodes so many pictures a second; `easing` looks at it ten times a second."""

    easing: Easing
    now_s: float = 1000.0
    waiting: float = 0.0
    skipped: int = 0
    busy_s: float = 0.0
    ticks: float = 0.0
    late: float = 0.0

    def goes(self, seconds: float, rate: float, *, late: float = 0.0) -> list[int]:
        """The steps, look by look, while it can do `rate` pictures a second and is late for this share of the ticks."""
        steps = []
        for _ in range(round(seconds / LOOK_S)):
            self.now_s += LOOK_S
            come = FPS * LOOK_S
            self.ticks += come
            self.late += late * come
            could = rate * LOOK_S
            done = min(could, self.waiting + come)
            self.waiting += come - done
            over = max(0, int(self.waiting - QUEUE))
            self.skipped += over
            self.waiting -= over
            self.busy_s += LOOK_S * (done / could if could else 1.0)
            load = Load(int(self.waiting), self.skipped, self.busy_s, int(self.ticks), int(self.late))
            steps.append(self.easing.look(self.now_s, load))
        return steps


@pytest.fixture
def computer() -> Computer:
    made = Computer(Easing(3, far_steps=2))
    assert set(made.goes(5, 60)) == {0}
    return made


def test_one_that_falls_behind_is_helped_before_any_picture_is_lost(computer: Computer) -> None:
    for _ in range(60):
        step = computer.goes(LOOK_S, 27)[-1]
        if step:
            break
    assert step == 1
    assert computer.skipped == 0


def test_one_that_does_next_to_nothing_any_more_is_helped_at_once_as_far_as_may_be(computer: Computer) -> None:
    for _ in range(20):
        step = computer.goes(LOOK_S, 6)[-1]
        if step:
            break
    assert step == 2
    assert computer.skipped == 0
    assert max(computer.goes(5, 6)) == 3


@pytest.mark.parametrize("hiccup_s", [0.2, 0.4, 0.6])
def test_a_hiccup_is_none(computer: Computer, hiccup_s: float) -> None:
    # While the machine stands still for that long, nobody looks either.
    computer.waiting = min(QUEUE, FPS * hiccup_s)
    computer.now_s += hiccup_s
    assert set(computer.goes(10, 60)) == {0}


def test_an_encoder_that_has_no_moment_to_itself_is_helped_though_nothing_waits(computer: Computer) -> None:
    steps = computer.goes(4, 30.5)
    assert computer.waiting < BEHIND
    assert max(steps) >= 1


def test_ticks_that_come_late_all_the_time_are_too_much_as_well(computer: Computer) -> None:
    assert max(computer.goes(3, 60, late=0.3)) == 0
    assert max(computer.goes(4, 60, late=0.8)) >= 1


def test_it_takes_a_step_back_after_a_calm_minute_and_not_before(computer: Computer) -> None:
    while not computer.easing.step:
        computer.goes(LOOK_S, 27)
    computer.goes(1.2, 60)
    assert set(computer.goes(CALM_S - 3, 60)) == {computer.easing.step} != {0}
    assert computer.goes(2 * CALM_S, 60)[-1] == 0


def test_what_was_too_much_is_tried_less_and_less_often() -> None:
    computer = Computer(Easing(1))
    pauses = list[float]()
    for _ in range(7):
        while computer.easing.step < 1:
            computer.goes(LOOK_S, 20)
        before_s = computer.now_s
        while computer.easing.step:
            computer.goes(LOOK_S, 60)
        pauses.append(computer.now_s - before_s)
    assert pauses[0] < CALM_S + 3
    assert all(after > 1.8 * before for before, after in pairwise(pauses[:4]))
    assert pauses[-1] < LONGEST_CALM_S + 3


def test_what_is_seen_across_a_sleep_is_no_measure(computer: Computer) -> None:
    computer.late += 390
    computer.now_s += 13
    computer.easing.interrupted(computer.now_s)
    assert set(computer.goes(5, 60)) == {0}


def test_pictures_skipped_lately(computer: Computer) -> None:
    assert not computer.easing.skipped_lately(computer.now_s)
    computer.goes(3, 6)
    assert computer.easing.skipped_lately(computer.now_s)
    computer.goes(8, 60)
    assert not computer.easing.skipped_lately(computer.now_s)


def test_where_there_is_no_step_there_is_none_to_take() -> None:
    computer = Computer(Easing(0))
    computer.goes(5, 60)
    assert set(computer.goes(5, 6)) == {0}
