"""How much easier the studio makes it for a computer that does not keep up. Pure: time is handed in.

Ten short looks a second. Pictures that wait for the encoder and become no fewer, an encoder that has hardly a moment to
itself, ticks that come late again and again: one step down, and another where it goes on so. One hiccup is none of
these, for what it leaves waiting becomes fewer at once. A calm minute: one step up; where that was too much, two calm
minutes the next time, then four, ten at most.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

LOOK_S = 0.1
CALM_S, LONGEST_CALM_S = 60.0, 600.0
BEHIND = 4  # pictures waiting
_BEHIND_S = 0.2  # for so long, and no fewer
_LOOKS = 3  # at least: one that comes late itself sees what piled up meanwhile
_SHORT_S, _LONG_S = 1.0, 2.0
_BUSY, _EASY = 0.92, 0.7  # share of its time
_LATE = 0.5  # share of the ticks
_SETTLE_S = 0.6  # what a step does shows only after that
_FAR_BEHIND = 5  # pictures waiting by then
_PLUNGES_FROM, _PLUNGES_BY = 5, 2  # from one look to the next: next to nothing is encoded any more
_LATELY_S = 5.0


@dataclass(frozen=True, slots=True)
class Load:
    """How the studio does at one moment; all but `waiting` only grow.

    `waiting`: pictures that the encoder has not yet taken; `busy_s`: its time at work; `ticks` of which `late`.
    """

    waiting: int
    skipped: int
    busy_s: float
    ticks: int
    late: int


class Easing:
    """The step to be on: 0 is everything as it was asked for. One thread."""

    def __init__(self, steps: int, *, far_steps: int = 0) -> None:
        """`steps` at most; so far as `far_steps` it goes at once where there is no time to try the others."""
        self._steps, self._far_steps = steps, far_steps
        self.step = 0
        self._skipped_s = float("-inf")
        self._seen = deque[tuple[float, Load]]()
        self._settled_s = self._calm_since_s = float("-inf")
        self._patience_s = CALM_S
        self._climbed_s: float | None = None

    def look(self, now_s: float, load: Load) -> int:
        """The step now. `now_s` is monotonic and rises."""
        if not self._seen:
            self._calm_since_s = now_s
        elif load.skipped > self._seen[-1][1].skipped:
            self._skipped_s = now_s
        self._seen.append((now_s, load))
        while now_s - self._seen[0][0] > _LONG_S + LOOK_S / 2:
            self._seen.popleft()
        if not self._is_calm(now_s, load):
            self._calm_since_s = now_s
        if now_s < self._settled_s:
            return self.step
        if self.step < self._steps and (self._plunges() or self._is_too_much(now_s)):
            self._lower(now_s)
        elif self.step and now_s - self._calm_since_s >= self._patience_s:
            self.step -= 1
            self._climbed_s = self._calm_since_s = now_s
            self._settled_s = now_s + _SETTLE_S
        return self.step

    def interrupted(self, now_s: float) -> None:
        """Everything stood still for a moment: what is seen across it is no measure."""
        self._seen.clear()
        self._settled_s = now_s + _SETTLE_S

    def skipped_lately(self, now_s: float) -> bool:
        """Whether any picture was skipped in the last seconds."""
        return now_s - self._skipped_s < _LATELY_S

    def _lower(self, now_s: float) -> None:
        if self._climbed_s is not None:
            soon = now_s - self._climbed_s < CALM_S
            self._patience_s = min(LONGEST_CALM_S, 2 * self._patience_s) if soon else CALM_S
            self._climbed_s = None
        far = self.step < self._far_steps and (self._plunges() or self._seen[-1][1].waiting >= _FAR_BEHIND)
        self.step = self._far_steps if far else self.step + 1
        self._settled_s = self._calm_since_s = now_s + _SETTLE_S

    def _since(self, now_s: float, seconds: float) -> list[Load] | None:
        """What was seen in the last seconds; None where it was not watched for so long."""
        from_s = now_s - seconds - LOOK_S / 2
        if now_s - self._seen[0][0] < seconds - LOOK_S / 2:
            return None
        return [load for at_s, load in self._seen if at_s >= from_s]

    def _plunges(self) -> bool:
        if len(self._seen) < 2:
            return False
        (before_s, before), (now_s, now) = self._seen[-2], self._seen[-1]
        # Across a longer pause it is a hiccup of everything, after which fewer wait at once.
        beside = now_s - before_s < 2 * LOOK_S
        return beside and before.waiting >= _PLUNGES_FROM and now.waiting - before.waiting >= _PLUNGES_BY

    def _is_too_much(self, now_s: float) -> bool:
        lately = self._since(now_s, _BEHIND_S) or []
        if len(lately) >= _LOOKS and all(load.waiting >= BEHIND for load in lately):
            before, after = lately[0], lately[-1]
            if after.waiting >= before.waiting or after.skipped > before.skipped:
                return True
        if seen := self._since(now_s, _LONG_S):
            ticks = seen[-1].ticks - seen[0].ticks
            if seen[-1].late - seen[0].late > _LATE * max(1, ticks):
                return True
            return seen[-1].busy_s - seen[0].busy_s > _BUSY * _LONG_S
        return False

    def _is_calm(self, now_s: float, load: Load) -> bool:
        seen = self._since(now_s, _SHORT_S)
        if seen is None:
            return load.waiting < BEHIND
        first = seen[0]
        return (
            load.waiting < BEHIND
            and load.skipped == first.skipped
            and load.late - first.late < _LATE * max(1, load.ticks - first.ticks)
            and load.busy_s - first.busy_s < _EASY * _SHORT_S
        )
