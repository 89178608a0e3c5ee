"""What is wrong just now, and what to do about it, in plain words: the host has to know within a second."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Level = Literal["note", "warning", "alarm"]
"""note: the studio has helped itself; warning: something should be done; alarm: viewers see or hear it."""
_STOOD_STILL_S, _GRACE_S = 1.5, 1.0
_log = logging.getLogger(__name__)


def rounds(ended: threading.Event, every_s: float) -> Iterator[float]:
    """The moments (monotonic) for whoever looks every so often, until `ended`.

    There is none for a second after the whole program stood still (the computer slept): nothing has come from anywhere
    then, and that is nobody's fault.
    """
    before_s = time.monotonic()
    rests_until_s = before_s
    while not ended.wait(every_s):
        now_s = time.monotonic()
        if now_s - before_s > every_s + _STOOD_STILL_S:
            rests_until_s = now_s + _GRACE_S
        before_s = now_s
        if now_s >= rests_until_s:
            yield now_s


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong since `since`. `kind` is its name among them, such as "microphone" or "disk"; `about`
    tells one trouble of a kind from the next."""

    kind: str
    level: Level
    text: str
    since: datetime
    about: str = ""


class Lookout:
    """Collects troubles from whoever watches something. Any thread."""

    def __init__(
        self, *, now: Callable[[], datetime], tell: Callable[[str], None], changed: Callable[[], None]
    ) -> None:
        """`tell` hears the words of a new trouble; `changed` that the list is another one. On the caller's thread."""
        self._now, self._tell, self._changed = now, tell, changed
        self._lock = threading.Lock()
        self._standing: dict[str, Trouble] = {}

    def raised(self, kind: str, text: str, level: Level = "warning", *, about: str = "", tell: bool = True) -> None:
        """This is wrong. The same words again change nothing; other words of the same kind replace them.

        What is `about` something else than what stood there is another trouble: it begins now, and is told. `tell`:
        False where somebody else tells it.
        """
        with self._lock:
            was = self._standing.get(kind)
            if was and was.about != about:
                was = None
            if was and (was.text, was.level) == (text, level):
                return
            since = was.since if was else self._now()
            self._standing[kind] = Trouble(kind, level, text, since, about)
        _log.warning("%s (%s): %s", kind, level, text)
        # Words that only tell how far it has come by now are no news.
        if tell and (not was or was.level != level):
            self._tell(text)
        self._changed()

    def stands(self, kind: str, text: str) -> None:
        """This is what is wrong with `kind` now; nothing is where there are no words."""
        if text:
            self.raised(kind, text)
        else:
            self.over(kind)

    def over(self, kind: str) -> None:
        """It is no longer so."""
        with self._lock:
            was = self._standing.pop(kind, None)
        if was:
            _log.info("%s is over after %.1f s", kind, (self._now() - was.since).total_seconds())
            self._changed()

    def standing(self) -> tuple[Trouble, ...]:
        """What is wrong now: what viewers notice first, the oldest first."""
        order = {"alarm": 0, "warning": 1, "note": 2}
        with self._lock:
            return tuple(sorted(self._standing.values(), key=lambda each: (order[each.level], each.since)))
