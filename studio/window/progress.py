"""Where a show stands in its run of show: pure arithmetic, the time is handed in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

PLANNED_MINUTES = 5
"""What a turn gets that nobody has planned yet."""
MINUTE_S = 60

Turn = tuple[str, int]
"""A product's code, and the minutes planned for it."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a show stands in its run of show. Turns are counted from 0."""

    now: int | None
    """The turn on the picture."""
    elapsed_s: float
    """How long it has been there on air; off air no time passes."""
    left_s: float
    """What is left of its minutes; below zero when it takes longer than planned."""
    next: int | None
    next_in_s: float
    ends_at: datetime
    """When the last turn is over, if from now on each takes what is planned."""
    late_s: float | None
    """How much later than planned that is; below zero when it is earlier, None off air and without a plan."""


def progress(
    turns: Sequence[Turn],
    *,
    pinned: str | None,
    pinned_at: datetime | None,
    over: Collection[str] = (),
    on_air_since: datetime | None,
    now: datetime,
) -> Progress:
    """Where the show stands at `now`.

    `over` are the turns that have been, as `Course` tells them, wherever they stand by now. The plan is that the first
    turn begins when the show goes on air, and none waits; what was pinned before begins then, too.
    """
    codes = [code for code, _ in turns]
    planned_s = [minutes * MINUTE_S for _, minutes in turns]
    at = codes.index(pinned) if pinned in codes and pinned_at is not None else None
    elapsed_s = left_s = 0.0
    if at is not None and pinned_at is not None:
        if on_air_since is not None:
            elapsed_s = max(0.0, (now - max(pinned_at, on_air_since)).total_seconds())
        left_s = planned_s[at] - elapsed_s
    coming = [place for place, code in enumerate(codes) if place != at and code not in over]
    rest_s = max(0.0, left_s) + sum(planned_s[place] for place in coming)
    late_s = None
    if on_air_since is None:
        rest_s = float(sum(planned_s))
    elif turns:  # without a plan nothing is late
        late_s = rest_s + (now - on_air_since).total_seconds() - sum(planned_s)
    return Progress(
        now=at,
        elapsed_s=elapsed_s,
        left_s=left_s,
        next=_next(at, coming, on_air_since is not None, len(turns)),
        next_in_s=max(0.0, left_s),
        ends_at=now + timedelta(seconds=rest_s),
        late_s=late_s,
    )


def _next(at: int | None, coming: Sequence[int], on_air: bool, count: int) -> int | None:
    if not on_air and at is not None:
        return at + 1 if at + 1 < count else None
    return coming[0] if coming else None


class Course:
    """Which turns are over, learnt from one snapshot after the other: those that were on the picture, and those that
    were passed over on the way. Moving turns makes none of them over, or to come again that has been.
    """

    def __init__(self) -> None:
        self._since: datetime | None = None
        self._pin: tuple[str, datetime | None] | None = None
        self._reached: str | None = None
        self._last: str | None = None
        self._from_the_start = False
        self._shown: set[str] = set()
        self._passed_over: set[str] = set()

    def follow(
        self,
        codes: Sequence[str],
        *,
        pinned: str | None,
        pinned_at: datetime | None,
        reached: str | None,
        on_air_since: datetime | None,
        recovered: bool,
    ) -> frozenset[str]:
        """The turns that are over now. `reached` is the one last pinned, be it before the show."""
        if on_air_since is None:
            self._since, self._reached, self._from_the_start = None, reached, not recovered
            return frozenset()
        if on_air_since != self._since:
            self._since, self._pin, self._last = on_air_since, None, None
            self._shown, self._passed_over = set(), set()
            if not self._from_the_start:
                # It has been going on without this window: what stands before is the best that can be known.
                self._reached = None
        # Between two snapshots more than one may have been pinned.
        pin = None if pinned is None else (pinned, pinned_at)
        news = [reached if reached != self._reached else None, pinned if pin != self._pin else None]
        self._reached, self._pin = reached, pin
        for code in news:
            if code is not None and code in codes:
                self._passed_over |= set(codes[: codes.index(code)])
                self._shown.add(code)
                self._last = code
        if self._last in codes:
            # One that was passed over, and is put behind what is on, is to come.
            self._passed_over &= set(codes[: codes.index(self._last)])
        return frozenset(self._shown | self._passed_over)


def moved(turns: Sequence[Turn], code: str, to: int) -> list[Turn]:
    """The same with `code` where the gap `to` was (0 before the first, len after the last); new ones get a plan."""
    codes = [each for each, _ in turns]
    turn = turns[codes.index(code)] if code in codes else (code, PLANNED_MINUTES)
    before = [each for each in turns[:to] if each[0] != code]
    after = [each for each in turns[to:] if each[0] != code]
    return [*before, turn, *after]
