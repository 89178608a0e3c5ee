"""How many kbit/s the picture may have when one line cannot carry what was asked for. Pure: time is handed in.

The line is watched some ten times a second. Where what arrives falls behind, the bit rate goes down to what the line
was seen to take, less a fifth, and for a moment lower still, until what has piled up has drained. When all has been
calm for a while it climbs again in small steps. Size and pictures a second never change: an encoder can do neither
under way.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

FLOOR_KBPS = 300
SHARE = 0.8  # of what the line takes
STEP, STEP_EVERY_S = 0.1, 4.0  # of what was asked for
LONGEST_PATIENCE_S = 32.0
BEHIND_S, CALM_S = 0.25, 0.15
_FULL_S = 0.12  # more than this on its way: the line is full, and what goes through is what it takes
# The first measure has to be quick, for the queue grows meanwhile; what is seen longer corrects it.
_MEASURE_S, _LONGEST_MEASURE_S = 0.4, 2.0
_DRAIN_S = 2.0
_CORRECTED = 0.1  # by more than that
_STALL_S = 0.35
_LONGEST_JOURNEY_S = 0.5
_SAME = 0.25


@dataclass(frozen=True, slots=True)
class Line:
    """How the line to a destination does at one moment.

    `arrived_bytes` grows from the connection's beginning (as far as the system knows what arrived), `behind_s` is how
    old the oldest piece is that has not arrived, `connection` another number for every connection. `shut`: the
    other side takes no more just now, whatever the line would carry.
    """

    connection: int
    arrived_bytes: int
    behind_s: float
    shut: bool = False


class Governor:
    """The bit rate of the picture, by how one line does. One thread."""

    def __init__(self, asked_kbps: int, sound_kbps: int) -> None:
        """`asked_kbps` is the picture's, `sound_kbps` what goes the same way besides and is never lowered."""
        self.asked_kbps, self.sound_kbps = asked_kbps, sound_kbps
        self.floor_kbps = min(FLOOR_KBPS, asked_kbps)
        self.target_kbps = asked_kbps
        """What the picture may have now."""
        self.line_kbps: int | None = None
        """What the line took, picture and sound, when last it was too slow; None while all that was asked for goes."""
        self._seen = deque[tuple[float, Line]]()  # while the line was full without a pause
        # When a side that takes large pieces began to take one, and what had arrived until then.
        self._pieces = deque[tuple[float, int]]()
        self._period_s = 0.0  # between the last two of them
        self._shut = False  # since bytes last arrived
        self._connection, self._arrived_bytes = -1, 0
        self._journey_s = 0.0  # what even an idle line takes to confirm what it got
        self._moved_at_s = 0.0  # when bytes last arrived
        self.free_since_s: float | None = None
        """Since when nothing has been held back on the way; None while something is."""
        self._calm_since_s: float | None = None
        # Steps that go beyond what the line was seen to take are tried less and less often, or it would swing for ever.
        self._patience_s, self._limit_kbps = STEP_EVERY_S, float("inf")
        self._climbed = False  # since it was lowered last
        self._settle_kbps: int | None = None  # where it is to stay, while it is lower for the queue to drain
        self._lowered_from_kbps = asked_kbps

    def look(self, now_s: float, line: Line | None) -> int:
        """The target now; `line` is None while there is no connection. `now_s` is monotonic and rises."""
        if line is None:
            self._seen.clear()
            self._pieces.clear()
            # Where it is the same connection after that, its server stood still.
            self._shut, behind_s = True, 0.0
        else:
            behind_s = self._watch(now_s, line)
            took_kbps = self._took_kbps()
            if took_kbps is not None and self._settle_kbps is not None:
                self._correct(took_kbps)
            elif took_kbps is not None and behind_s > BEHIND_S and took_kbps < self.target_kbps + self.sound_kbps:
                self._lower(took_kbps, behind_s)
        if self._settle_kbps is not None and behind_s <= CALM_S:
            self.target_kbps, self._settle_kbps = max(self.target_kbps, self._settle_kbps), None
        if behind_s > CALM_S:
            self._calm_since_s = self.free_since_s = None
        elif self._calm_since_s is None:
            self._calm_since_s = now_s
        if behind_s <= CALM_S and self.free_since_s is None:
            self.free_since_s = now_s
        self._climb(now_s)
        return self.target_kbps

    def _watch(self, now_s: float, line: Line) -> float:
        """How far the line is behind beyond the time that the journey takes; remembers what there is to measure."""
        if line.connection != self._connection:
            self._connection, self._journey_s, self._moved_at_s = line.connection, line.behind_s, now_s
            self._arrived_bytes, self._shut = line.arrived_bytes, False
            self._seen.clear()
            self._pieces.clear()
        self._journey_s = min(self._journey_s, line.behind_s, _LONGEST_JOURNEY_S)
        behind_s = line.behind_s - self._journey_s
        if line.arrived_bytes > self._arrived_bytes:
            if now_s - self._moved_at_s >= _STALL_S:
                self._seen.clear()  # nothing came through for a while: an interruption is no measure of a line
                if self._shut:  # but to take nothing for a while is one of who takes it
                    self._period_s = now_s - self._pieces[-1][0] if self._pieces else 0.0
                    self._pieces.append((now_s, self._arrived_bytes))
            self._arrived_bytes, self._moved_at_s, self._shut = line.arrived_bytes, now_s, False
        self._shut = self._shut or line.shut
        while len(self._pieces) > 1 and now_s - self._pieces[1][0] > _LONGEST_MEASURE_S:
            self._pieces.popleft()
        if behind_s <= _FULL_S:
            self._seen.clear()
            self._pieces.clear()
        else:
            self._seen.append((now_s, line))
            while now_s - self._seen[0][0] > _LONGEST_MEASURE_S:
                self._seen.popleft()
        return behind_s

    def _took_kbps(self) -> float | None:
        """What the line takes; None where that cannot be told."""
        if not self._seen:
            return None
        if self._shut:
            # Before a pause is over it is more than the truth, but so much at most.
            to_s, now = self._seen[-1]
            if not self._pieces or to_s - self._moved_at_s < max(_STALL_S, SHARE * self._period_s):
                return None
            at_s, before_bytes = self._pieces[0]
            return (now.arrived_bytes - before_bytes) * 8 / 1000 / (to_s - at_s)
        (from_s, first), (to_s, last) = self._seen[0], self._seen[-1]
        if to_s - from_s < _MEASURE_S or to_s - self._moved_at_s >= _STALL_S:
            return None
        return (last.arrived_bytes - first.arrived_bytes) * 8 / 1000 / (to_s - from_s)

    def _correct(self, took_kbps: float) -> None:
        """What has piled up still drains, and the line has been measured for longer by now."""
        assert self._settle_kbps is not None
        settle_kbps = min(self._lowered_from_kbps, self._carried_kbps(took_kbps))
        # Where it cannot get any coarser, there is still a better figure to tell.
        better = self.line_kbps is not None and abs(took_kbps - self.line_kbps) > _CORRECTED * self.line_kbps
        if better or abs(settle_kbps - self._settle_kbps) > _CORRECTED * self._settle_kbps:
            self._settle_kbps, self._limit_kbps, self.line_kbps = settle_kbps, took_kbps, round(took_kbps)
            self.target_kbps = min(self.target_kbps, settle_kbps)

    def _carried_kbps(self, took_kbps: float) -> int:
        return max(self.floor_kbps, int(SHARE * took_kbps) - self.sound_kbps)

    def _lower(self, took_kbps: float, behind_s: float) -> None:
        settle_kbps = self._carried_kbps(took_kbps)
        if settle_kbps >= self.target_kbps:
            return
        # For the time that it takes to drain what has piled up: a coarse second is better than a frozen one.
        piled_kbit = behind_s * (self.target_kbps + self.sound_kbps)
        target_kbps = max(self.floor_kbps, settle_kbps - round(piled_kbit / _DRAIN_S))
        before_kbps, self._limit_kbps, self.line_kbps = self._limit_kbps, took_kbps, round(took_kbps)
        if self._climbed:
            again = abs(took_kbps - before_kbps) <= _SAME * before_kbps < float("inf")
            self._patience_s = min(LONGEST_PATIENCE_S, 2 * self._patience_s) if again else STEP_EVERY_S
        self._lowered_from_kbps, self._settle_kbps = self.target_kbps, settle_kbps
        self.target_kbps, self._climbed, self._calm_since_s = target_kbps, False, None

    def _climb(self, now_s: float) -> None:
        if self.target_kbps >= self.asked_kbps or self._calm_since_s is None:
            return
        higher_kbps = min(self.asked_kbps, self.target_kbps + max(1, round(STEP * self.asked_kbps)))
        beyond = higher_kbps + self.sound_kbps > self._limit_kbps
        if now_s - self._calm_since_s < (self._patience_s if beyond else STEP_EVERY_S):
            return
        if self.target_kbps + self.sound_kbps > self._limit_kbps:
            # It has carried more than it was seen to take, and for so long: the next step is less of a risk.
            self._patience_s = max(STEP_EVERY_S, self._patience_s / 2)
        self.target_kbps, self._climbed, self._calm_since_s = higher_kbps, True, now_s
        if higher_kbps + self.sound_kbps > (1 + _SAME) * self._limit_kbps:
            self._patience_s, self._limit_kbps = STEP_EVERY_S, float("inf")  # the line has become another
        if self.target_kbps == self.asked_kbps:
            self.line_kbps = None
