"""What may still be asked of YouTube today. A Google project has 10,000 units a day unless it was given more; the day
ends at midnight in California (developers.google.com/youtube/v3/determine_quota_cost).

The stream is not free either: a connection costs as much as a poll, and Google's servers were seen to end it after ten
seconds. So both are paced alike.
"""

from __future__ import annotations

import hashlib
import math
import threading
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

DEFAULT_UNITS = 10_000
MOST_UNITS = 10**9
SHOW_S = 4 * 3600.0
"""What is left is spent so that it would last for as long, or to the end of the day: it grows slower, and never stops
in the middle of a show."""
READ_UNITS = 5
"""liveChatMessages.list and .streamList, each call."""
LOOK_UP_UNITS = 1
"""videos.list"""
WRITE_UNITS = 50
"""liveChatMessages.insert: Google's pages have said 20 and 50; the more careful one is counted."""
_AT_ONCE = 50
"""This part of the day's units may be spent without a pause: whoever is thrown out comes back at once."""
_LEAST_AT_ONCE = LOOK_UP_UNITS + 2 * READ_UNITS


class Units:
    """Of one key, shared by every chat that uses it. Thread-safe."""

    def __init__(
        self,
        limit: int,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock, self._monotonic = clock, monotonic
        self._lock = threading.Lock()
        self._limit = limit
        self._day, _ = pacific_day(clock())
        self._used = 0
        self._ready = self._most_at_once()
        self._counted_s = monotonic()

    @property
    def limit(self) -> int:
        """A day's units."""
        return self._limit

    def allow(self, limit: int) -> None:
        """A day has so many from now on."""
        with self._lock:
            self._limit = limit
            self._ready = min(self._ready, self._most_at_once())

    @property
    def left(self) -> int:
        """Of today's."""
        with self._lock:
            self._turn()
            return max(0, self._limit - self._used)

    @property
    def new_in_s(self) -> float:
        """Until there are new ones."""
        return pacific_day(self._clock())[1]

    def take(self, units: int, at_once: bool = False) -> float:
        """Count `units` as used and answer 0; or answer in how many seconds to ask again, infinity where there are not
        as many left today. `at_once`: not held back to make the rest last."""
        with self._lock:
            left_s = self._turn()
            left = self._limit - self._used
            if units > left:
                return math.inf
            rate = left / max(60.0, min(SHOW_S, left_s))
            now_s = self._monotonic()
            self._ready = min(self._most_at_once(), self._ready + rate * (now_s - self._counted_s))
            self._counted_s = now_s
            if not at_once and self._ready < units:
                return max(0.001, (units - self._ready) / rate)
            self._ready = max(0.0, self._ready - units)
            self._used += units
            return 0.0

    def kept(self) -> tuple[str, int]:
        """The day, and how many of its units are used: for `recall`."""
        with self._lock:
            self._turn()
            return self._day.isoformat(), self._used

    def recall(self, day: str, used: int) -> None:
        """So many were used on that day already, before a restart. Nothing where it was another day."""
        with self._lock:
            self._turn()
            if day == self._day.isoformat():
                self._used = max(self._used, used)

    def _turn(self) -> float:
        day, left_s = pacific_day(self._clock())
        # A clock that is set back over midnight makes no new day.
        if day > self._day or day < self._day - timedelta(days=1):
            self._day, self._used = day, 0
        return left_s

    def _most_at_once(self) -> float:
        return max(_LEAST_AT_ONCE, self._limit / _AT_ONCE)


_all: dict[str, Units] = {}
_all_lock = threading.Lock()


def units_of(key: str, limit: int) -> Units:
    """The units that everything asked with this key counts against."""
    name = hashlib.sha256(key.encode()).hexdigest()
    with _all_lock:
        units = _all.get(name)
        if units is None:
            units = _all[name] = Units(limit)
        else:
            units.allow(limit)
        return units


def pacific_day(now_s: float) -> tuple[date, float]:
    """The day in California, and the seconds left of it. By the rules of US daylight saving time since 2007: Windows
    knows no time zones by name."""
    now = datetime.fromtimestamp(now_s, UTC)
    day = (now - _behind(now)).date()
    midnight = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(days=1)
    # At midnight the offset is that of eight hours later in UTC, in summer and winter alike.
    return day, (midnight + _behind(midnight + timedelta(hours=8)) - now).total_seconds()


def _behind(now: datetime) -> timedelta:
    march, november = datetime(now.year, 3, 1, 10, tzinfo=UTC), datetime(now.year, 11, 1, 9, tzinfo=UTC)
    begins = march + timedelta(days=(6 - march.weekday()) % 7 + 7)  # the second Sunday, two o'clock
    ends = november + timedelta(days=(6 - november.weekday()) % 7)  # the first Sunday, two o'clock
    return timedelta(hours=7 if begins <= now < ends else 8)
