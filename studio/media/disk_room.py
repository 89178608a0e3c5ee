"""How long the disk has room for a recording, by what is really used up, not by what was asked for."""

from __future__ import annotations

import shutil
from collections import deque
from pathlib import Path
from typing import NamedTuple

LEAST_FREE = 200_000_000
"""Bytes that a recording leaves on the disk: orders, the session and the whole computer need some."""
BEGIN_FREE = 500_000_000
"""Bytes that have to be free before it begins again."""
OWN_RATE_AFTER_S = 3.0  # a recording's first second says nothing about the next hour
OTHERS_AFTER_S = 20.0  # nor does one file that somebody saves
WINDOW_S = 60.0


class _Look(NamedTuple):
    at_s: float
    written: int
    free: int


class Room:
    """Of the disk that a folder is on. One thread uses it."""

    def __init__(self, folder: Path) -> None:
        """Nothing is looked at yet."""
        self._folder = folder
        self._looks = deque[_Look]()
        self.left_s: float | None = None
        """Seconds until only LEAST_FREE is left, as things go now; None while that is not known."""

    def look(self, written: int, now_s: float) -> int | None:
        """What is free, in bytes, at `now_s`, when the recording had `written` so many; None where nobody can say.

        May take as long as the disk does.
        """
        free = free_bytes(self._folder)
        if free is None:
            self.left_s = None
            return None
        if self._looks and written < self._looks[-1].written:
            self._looks.clear()
        self._looks.append(_Look(now_s, written, free))
        while now_s - self._looks[0].at_s > WINDOW_S:
            self._looks.popleft()
        first = self._looks[0]
        over_s = now_s - first.at_s
        if over_s < OWN_RATE_AFTER_S:
            return free
        rate = (written - first.written) / over_s
        if over_s >= OTHERS_AFTER_S:
            rate = max(rate, (first.free - free) / over_s)  # a download fills the disk as well
        self.left_s = max(0, free - LEAST_FREE) / rate if rate > 0 else None
        return free


def free_bytes(folder: Path) -> int | None:
    """What is free there; None where nobody can say, as for a folder that is gone."""
    try:
        return shutil.disk_usage(folder).free
    except (OSError, ValueError):
        return None
