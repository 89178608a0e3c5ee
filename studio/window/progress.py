"""Where a show stands in its run of show: pure arithmetic, the time is handed in."""

from __future__ import annotations

from collections.abc import Sequence
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
    """How long it has been there."""
    left_s: float
    """What is left of its minutes; below zero when it takes longer than planned."""
    next: int | None
    next_in_s: float
    ends_at: datetime
    """When the last turn is over, if from now on each takes what is planned."""
    late_s: float | None
    """How much later than planned that is; below zero when it is earlier, None off air."""


def progress(
    turns: Sequence[Turn],
    *,
    pinned: str | None,
    pinned_at: datetime | None,
    reached: str | None,
    on_air_since: datetime | None,
    now: datetime,
) -> Progress:
    """Where the show stands at `now`.

    `reached` is the turn that was last on the picture: what comes before it is over, and so is it once something else,
    or nothing, is pinned. The plan is that the first turn begins when the show goes on air, and none waits.
    """
    codes = [code for code, _ in turns]
    planned_s = [minutes * MINUTE_S for _, minutes in turns]
    at = codes.index(pinned) if pinned in codes and pinned_at is not None else None
    elapsed_s = left_s = 0.0
    if at is not None and pinned_at is not None:
        elapsed_s = max(0.0, (now - pinned_at).total_seconds())
        left_s = planned_s[at] - elapsed_s
        coming = at + 1
    else:
        coming = codes.index(reached) + 1 if reached in codes else 0
    rest_s = max(0.0, left_s) + sum(planned_s[coming:])
    late_s = None
    if on_air_since is None:
        rest_s = float(sum(planned_s))
    else:
        late_s = rest_s + (now - on_air_since).total_seconds() - sum(planned_s)
    return Progress(
        now=at,
        elapsed_s=elapsed_s,
        left_s=left_s,
        next=coming if coming < len(turns) else None,
        next_in_s=max(0.0, left_s),
        ends_at=now + timedelta(seconds=rest_s),
        late_s=late_s,
    )


def moved(turns: Sequence[Turn], code: str, to: int) -> list[Turn]:
    """The same with `code` where the gap `to` was (0 before the first, len after the last); new ones get a plan."""
    codes = [each for each, _ in turns]
    turn = turns[codes.index(code)] if code in codes else (code, PLANNED_MINUTES)
    before = [each for each in turns[:to] if each[0] != code]
    after = [each for each in turns[to:] if each[0] != code]
    return [*before, turn, *after]
