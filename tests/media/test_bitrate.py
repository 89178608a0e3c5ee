"""The governor against a line that is only arithmetic: a queue, a rate, and an encoder that follows slowly."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.media.bitrate import FLOOR_KBPS, LONGEST_PATIENCE_S, STEP_EVERY_S, Governor, Line

SOUND_KBPS, LOOK_S = 128, 0.1


@dataclass
class Simulated:
    """A stream into a line of so many kbit/s. What is more than `most_s` behind is left out, as a destination does."""

    asked_kbps: int = 1500
    journey_s: float = 0.05
    most_s: float = 1.4  # 0.9 s in our queue, and what the system holds
    now_s: float = 100.0
    connection: int = 1
    arrived_kbit: float = 0.0
    waiting_kbit: float = 0.0
    left_out_kbit: float = 0.0
    targets: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.governor = Governor(self.asked_kbps, SOUND_KBPS)
        self.picture_kbps = float(self.asked_kbps)

    def run(self, seconds: float, line_kbps: float, *, there: bool = True) -> None:
        for _ in range(round(seconds / LOOK_S)):
            self.now_s += LOOK_S
            # An encoder with a buffer of 0.6 s takes about as long to follow.
            self.picture_kbps += (self.governor.target_kbps - self.picture_kbps) * 0.2
            made_kbps = self.picture_kbps + SOUND_KBPS
            self.waiting_kbit += made_kbps * LOOK_S
            through = min(self.waiting_kbit, line_kbps * LOOK_S)
            self.waiting_kbit -= through
            self.arrived_kbit += through
            over = max(0.0, self.waiting_kbit - self.most_s * made_kbps)
            self.waiting_kbit, self.left_out_kbit = self.waiting_kbit - over, self.left_out_kbit + over
            line = Line(self.connection, int(self.arrived_kbit * 125), self.journey_s + self.waiting_kbit / made_kbps)
            self.targets.append(self.governor.look(self.now_s, line if there else None))

    @property
    def times_lowered(self) -> int:
        return sum(b < a for a, b in itertools.pairwise(self.targets))


def test_a_wide_line_changes_nothing() -> None:
    line = Simulated()
    line.run(600, 5000)
    assert set(line.targets) == {1500}
    assert line.governor.line_kbps is None


def test_a_line_that_gets_narrow_lowers_the_picture_to_four_fifths_of_what_it_takes_before_anything_is_lost() -> None:
    line = Simulated()
    line.run(5, 5000)
    line.run(10, 800)
    assert line.governor.line_kbps == pytest.approx(800, rel=0.05)
    assert line.targets[50:].index(min(line.targets)) * LOOK_S < 1.5
    assert min(line.targets) == FLOOR_KBPS  # until what has piled up is drained
    settled = next(kbps for kbps in line.targets if kbps < 1500 and kbps != FLOOR_KBPS)
    assert settled == pytest.approx(0.8 * 800 - SOUND_KBPS, rel=0.05)
    assert line.left_out_kbit == 0


def test_when_it_is_wide_again_the_picture_climbs_by_a_tenth_every_four_seconds() -> None:
    line = Simulated()
    line.run(1, 5000)
    line.run(10, 800)
    before = len(line.targets)
    line.run(60, 5000)
    climbing = line.targets[before:]
    steps = [(n, b - a) for n, (a, b) in enumerate(itertools.pairwise(climbing)) if a != b]
    assert all(step == 150 for _, step in steps[:-1])
    assert {round((b - a) * LOOK_S) for (a, _), (b, _) in itertools.pairwise(steps)} == {int(STEP_EVERY_S)}
    assert climbing[-1] == 1500
    assert line.governor.line_kbps is None


@pytest.mark.parametrize("line_kbps", [500, 800, 1200, 1550, 1620])
def test_a_line_that_stays_narrow_makes_it_swing_less_and_less(line_kbps: int) -> None:
    line = Simulated()
    line.run(300, line_kbps)
    first = line.times_lowered
    line.targets.clear()
    line.run(300, line_kbps)
    assert first <= 12
    assert line.times_lowered <= 10
    # Most of the line is used.
    assert sum(line.targets) / len(line.targets) > 0.65 * (line_kbps - SOUND_KBPS)


def test_never_below_the_floor_nor_below_what_was_asked_for() -> None:
    line = Simulated()
    line.run(30, 200)
    assert min(line.targets) == FLOOR_KBPS
    low = Simulated(asked_kbps=200)
    low.run(30, 100)
    assert set(low.targets) == {200}


@pytest.mark.parametrize("seconds", [0.4, 1, 3, 8])
def test_an_interruption_is_no_narrow_line(seconds: float) -> None:
    line = Simulated()
    line.run(10, 5000)
    line.run(seconds, 0)
    line.run(20, 5000)
    assert min(line.targets) == 1500


def test_a_long_journey_is_no_narrow_line() -> None:
    line = Simulated(journey_s=0.45)
    line.run(60, 5000)
    assert set(line.targets) == {1500}


def test_a_keyframe_that_takes_its_time_is_no_narrow_line() -> None:
    line = Simulated(journey_s=0.0)
    for _ in range(30):
        line.waiting_kbit += 600
        line.run(2, 2200)
    assert set(line.targets) == {1500}


def test_without_a_connection_it_climbs_and_a_new_connection_is_measured_anew() -> None:
    line = Simulated()
    line.run(10, 800)
    lowered = line.governor.target_kbps
    line.run(9, 0, there=False)
    assert line.governor.target_kbps == lowered + 300
    line.connection, line.arrived_kbit, line.waiting_kbit = 2, 0.0, 0.0
    line.run(60, 5000)
    assert line.governor.target_kbps == 1500


def test_a_line_that_was_narrow_again_and_again_gets_all_back_within_two_minutes() -> None:
    line = Simulated(asked_kbps=3740, journey_s=0)
    for seconds, line_kbps in ((17, 1700), (15, 1500), (17, 1500)):
        line.run(seconds, line_kbps)
    line.run(120, 12_000)
    assert line.targets[-1] == 3740


RATES = st.lists(st.tuples(st.floats(0.2, 20), st.sampled_from([0, 50, 300, 800, 1500, 1700, 4000])), max_size=12)


def in_pieces(governor: Governor, now_s: float, seconds: float, kbps: float, *, piece_kbit: float = 950) -> list[int]:
    """A side that takes a large piece at a time, of a stream of 1500 kbit/s, and pictures are left out past 0.9 s."""
    arrived_kbit, due_s, targets = 10_000.0, now_s + piece_kbit / kbps, list[int]()
    behind_s = 0.0
    for number in range(round(seconds / LOOK_S)):
        at_s = now_s + number * LOOK_S
        behind_s = min(1.5, behind_s + LOOK_S)
        if at_s >= due_s:
            due_s, arrived_kbit, behind_s = due_s + piece_kbit / kbps, arrived_kbit + piece_kbit, behind_s / 2
        targets.append(governor.look(at_s, Line(1, int(arrived_kbit * 125), behind_s, shut=True)))
    return targets


@pytest.mark.parametrize("kbps", [300, 600, 1000])
def test_a_side_that_takes_large_pieces_is_measured_from_one_to_the_next(kbps: int) -> None:
    governor = Governor(1500, SOUND_KBPS)
    governor.look(99.9, Line(1, 1_250_000, 0.0))
    targets = in_pieces(governor, 100.0, 4 * 950 / kbps, kbps)
    assert targets[round(950 / kbps / LOOK_S) - 1] == 1500, "a pause alone says nothing"
    assert targets[-1] < 1500
    assert governor.line_kbps == pytest.approx(kbps, rel=0.15)


def test_a_server_that_stood_still_and_goes_on_is_no_narrow_line() -> None:
    governor = Governor(1500, SOUND_KBPS)
    governor.look(100.0, Line(1, 100_000, 0.0))
    for number in range(1, 15):
        governor.look(100 + number * LOOK_S, Line(1, 100_000, number * LOOK_S, shut=True))
    for number in range(15, 100):
        governor.look(100 + number * LOOK_S, None)
    arrived_bytes, behind_s = 100_000, 10.0
    for number in range(100, 120):
        arrived_bytes, behind_s = arrived_bytes + 200_000, max(0.0, behind_s - 1)
        assert governor.look(100 + number * LOOK_S, Line(1, arrived_bytes, behind_s, number % 2 == 0)) == 1500


@settings(max_examples=150, deadline=None)
@given(st.integers(100, 6000), st.floats(0, 0.6), RATES, st.data())
def test_whatever_the_line_does_it_stays_in_its_bounds_and_recovers(
    asked_kbps: int, journey_s: float, rates: list[tuple[float, int]], data: st.DataObject
) -> None:
    line = Simulated(asked_kbps=asked_kbps, journey_s=journey_s)
    for seconds, kbps in rates:
        if data.draw(st.booleans()):
            line.connection, line.arrived_kbit, line.waiting_kbit = line.connection + 1, 0.0, 0.0
        line.run(seconds, kbps, there=kbps > 0)
    step, draining, from_kbps = max(1, round(asked_kbps / 10)), False, asked_kbps
    for before, after in itertools.pairwise([asked_kbps, *line.targets]):
        assert min(FLOOR_KBPS, asked_kbps) <= after <= asked_kbps
        # More than a step at once comes back only of what was given up for the queue to drain.
        assert after <= before + step or (draining and after <= from_kbps)
        if after < before:
            from_kbps = max(before, from_kbps if draining else 0)
        draining = after < before or (draining and after == before)
    # All comes back, in steps, once the line is wide: the first beyond what it took waits longest.
    line.run(LOOK_S + 2 * LONGEST_PATIENCE_S + 12 * STEP_EVERY_S, 3 * asked_kbps + 1000)
    assert line.targets[-1] == asked_kbps


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 3), st.none() | st.builds(
    Line, st.integers(0, 2), st.integers(0, 1 << 40), st.floats(0, 100))), max_size=60))  # fmt: skip
def test_no_figures_whatever_break_it(looks: list[tuple[float, Line | None]]) -> None:
    governor, now_s = Governor(2500, SOUND_KBPS), 0.0
    for later_s, line in looks:
        now_s += later_s
        assert FLOOR_KBPS <= governor.look(now_s, line) <= 2500
