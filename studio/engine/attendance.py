"""Which show this desk's claims belong to. Several desks may be on one show; the last one that leaves it ends it."""

from __future__ import annotations

import logging
import re
import time
import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from studio.engine.whole_file import read_whole, write_whole

if TYPE_CHECKING:
    from studio.store import Ledger

SAME_SHOW = timedelta(hours=12)
"""A show that was cut short goes on within so long after its last sign of life, as its chat does."""
BEAT_S = 60.0
"""How often a desk that is on a show gives a sign of life."""
FILE = "desk-name"
_NAME = re.compile(r"[0-9a-f]{32}")
_log = logging.getLogger(__name__)


def desk_name(folder: Path) -> str:
    """What the desk with this data folder is called in the store, from one start to the next."""
    file = folder / FILE
    try:
        name = read_whole(file).decode("ascii", "replace").strip()
        if _NAME.fullmatch(name):
            return name
    except FileNotFoundError:
        pass
    except OSError as error:
        _log.warning("the desk's name cannot be read: %s", error.strerror)
    name = uuid.uuid4().hex
    try:
        write_whole(file, name.encode())
    except OSError as error:
        # What waits in the chat when this engine is killed is then read once more, which counts nothing twice.
        _log.warning("the desk's name cannot be kept: %s", error.strerror)
    return name


class Attendance:
    """All but the fields: in a transaction, on the till's thread (before it is started, on any one)."""

    def __init__(
        self, desk: str, now: Callable[[], datetime], ended_at: datetime | None = None, after_show: bool = False
    ) -> None:
        """`ended_at`: when this desk's last show ended, where the engine before may not have written that here.
        `after_show`: that one was killed after a show."""
        self._desk, self._now, self._ended_at = desk, now, ended_at
        self._after_show = after_show or ended_at is not None
        self.show: int | None = None
        """The one that claims belong to; None before the first one since this desk started."""
        self.last_show: int | None = None
        """The newest of all: whoever claimed in it still finds it while none is on."""
        self.over = False
        """Nobody is on `show` any more: only holds of days still run out. The next one begins with its go-live."""
        self.over_since: datetime | None = None
        """When `show` ended, while it is over."""
        self.had_show = False
        """Whether this desk has ever been on a show; the others of its shop may have been without it."""
        self._on = self._left = False
        self._beat_s = 0.0

    def standing(self) -> tuple[int | None, int | None, bool, bool, bool]:
        """What `stand_again` takes: a transaction that is undone has not happened."""
        return self.show, self.last_show, self.over, self._on, self._left

    def stand_again(self, standing: tuple[int | None, int | None, bool, bool, bool]) -> None:
        """As it was."""
        self.show, self.last_show, self.over, self._on, self._left = standing

    def look_back(self, ledger: Ledger) -> None:
        """What was before this desk started, to read only."""
        self.last_show = max((show.id for show in ledger.shows()), default=None)
        self.had_show = ledger.has_been_on(self._desk)

    def go_on(self, ledger: Ledger) -> None:
        """This desk starts: with the show that is on, or that was cut short not long ago."""
        now = self._now()
        self._close_ended(ledger)
        newest = max(ledger.shows(), key=lambda show: show.id, default=None) if self._after_show else None
        ledger.end_silent(now - SAME_SHOW, now)
        self.show = ledger.going_on(now - SAME_SHOW)
        if self.show is None and newest and newest.ended_at and abs(now - newest.ended_at) < SAME_SHOW:
            # What was still to be read of the chat, and late claims, belong to it as they would have without the crash.
            self.show = newest.id
            self._note_end(ledger, True)
        self.look_back(ledger)

    def _close_ended(self, ledger: Ledger) -> None:
        """The show that ended before this desk started is over since then, where it still was on."""
        if self._ended_at:
            for show in ledger.shows():
                # One that began later is another one, on which the engine before was killed.
                if show.ended_at is None and show.began_at <= self._ended_at:
                    ledger.leave_show(self._desk, show.id, self._ended_at)

    def begin(self, ledger: Ledger, name: str, began: datetime) -> int:
        """This desk goes on air: in the show that is on, else in a new one. What was claimed since the last one ended
        belongs to it."""
        ledger.end_silent(began - SAME_SHOW, began)
        show = ledger.going_on(began - SAME_SHOW)
        show = ledger.begin_show(name, began) if show is None else show
        self._join(ledger, show, began)
        return show

    def for_claims(self, ledger: Ledger) -> int:
        """The show that a claim belongs to now, also where nobody is on air yet."""
        if self.show is None:
            show, now = ledger.going_on(self._now() - SAME_SHOW), self._now()
            if show is None:
                self._join(ledger, ledger.begin_show("", now), now)
            else:
                self.show = self.last_show = show
        assert self.show is not None
        return self.show

    def leave(self, ledger: Ledger, at: datetime) -> None:
        """This desk is not on air any more. Late claims still belong to the show, until the next one begins."""
        if self.show is not None:
            self._note_end(ledger, ledger.leave_show(self._desk, self.show, at))
            self._on, self._left = False, True

    def look(self, ledger: Ledger) -> bool:
        """What other desks have done, to read only; whether this one is in another show now."""
        over = self.show is not None and ledger.is_over(self.show)
        begun = ledger.going_on(self._now() - SAME_SHOW) if over or self.show is None else None
        if begun is not None and not self._on:
            self.show, self.last_show, over, self._left = begun, max(begun, self.last_show or 0), False, False
        changed = begun is not None or over != self.over
        self._note_end(ledger, over)
        return changed

    def _note_end(self, ledger: Ledger, over: bool) -> None:
        if over and not self.over:
            self.over_since = next((row.ended_at for row in ledger.shows() if row.id == self.show), None)
        self.over = over

    @property
    def is_due(self) -> bool:
        """Whether it is time for `beat`: at once where others have ended the show that this desk is still on."""
        if self.over:
            return self._on
        return (self._on or self._left) and time.monotonic() - self._beat_s >= BEAT_S

    def beat(self, ledger: Ledger) -> bool:
        """Say that this desk is still there; or, where it has left, that the others may be gone by now. Whether its
        show was over, and goes on."""
        self._beat_s = time.monotonic()
        assert self.show is not None
        if not self._on:
            self.leave(ledger, self._now())
        elif ledger.is_over(self.show):
            self._join(ledger, self.show, self._now())
            return True
        else:
            ledger.note_desk(self._desk, self._now())
        return False

    def _join(self, ledger: Ledger, show: int, at: datetime) -> None:
        ledger.join_show(self._desk, show, at)
        self.show, self.last_show = show, max(show, self.last_show or 0)
        self.over, self._on, self._left, self.had_show = False, True, False, True
        self._beat_s = time.monotonic()
