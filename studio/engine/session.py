"""The show as it stands, written down before anybody sees it: what an engine that was killed goes on from.

Two files. `session-now.json` is written at every change, before the change is published, and once a second: it is
there whatever becomes of the process, but a power cut may take it. `session.json` is the same, a moment later, on the
disk itself: it outlives a power cut too. Where that disk takes nothing, the first is in the spare place instead (see
`control.place`). Whoever reads takes the newest one that is whole.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from studio.control.place import own_folder, spare_file
from studio.domain.errors import SellerError
from studio.domain.show import Show
from studio.engine.whole_file import write_whole

AT_ONCE = timedelta(minutes=2)
"""A show that was cut short goes on by itself within so long: a crash. After that somebody is asked: minutes later a
laptop that is opened again must not show a kitchen to the world."""
SAME_SHOW = timedelta(hours=12)
"""What is left of a show for longer is not gone on with by `live --resume`, as the till does not either."""
MOST_STUMBLES = 3
STUMBLE = timedelta(seconds=5)
"""An engine that is killed so soon after it went back on air has stumbled; after so many in a row somebody is asked."""
BEAT_S = 1.0
_PAUSE_S = 0.2
_AGAIN_S = 1.0  # after a write that failed
_FILE, _NOW_FILE = "session.json", "session-now.json"
_SPARE = "-session.json"
_BAD = ".bad.json"
_log = logging.getLogger(__name__)


class Moment(msgspec.Struct, frozen=True):
    """When something was, by three clocks: the computer's, and how long it has run since which start, sleep included.

    `boot` is empty where that cannot be known; then `up_s` means nothing.
    """

    wall: datetime
    up_s: float = 0.0
    boot: str = ""

    @classmethod
    def now(cls) -> Moment:
        if not _BOOT:
            return cls(datetime.now(UTC))
        return cls(datetime.now(UTC), time.clock_gettime(time.CLOCK_BOOTTIME), _BOOT)

    def since(self, earlier: Moment) -> timedelta:
        """How long that is ago, below zero where the clock was set back and nothing better is known."""
        if self.boot and self.boot == earlier.boot:
            return timedelta(seconds=self.up_s - earlier.up_s)
        return self.wall - earlier.wall


class Led(msgspec.Struct, frozen=True):
    """A destination of a show: by the id of a saved one, else by its name alone."""

    name: str
    id: str = ""


class Shape(msgspec.Struct, frozen=True):
    """What is encoded; the fields are those of `Options`."""

    width: int
    height: int
    fps: int
    bitrate_kbps: int
    audio_kbps: int


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where an engine stands: its show (of its products, see `Comeback.known`), when its --duration is over, and how
    the last show went (see snapshots).

    `stay`: behind a window. `recordings`: the files of the show that is on, in order. `back_at`: when it went back on
    air by itself after a crash, by the show's clock; `stumbles`: how often in a row it did not last.
    `ended_at`: when the show ended that the ledger may still have as one that is on. `waits`: the show was cut short,
    and nobody has said yet whether it goes on. `began_at`: when it was on air first, where that was in an engine before
    this one; `aired_s`: for how long it was, before its `on_air_since`. `said_before`: see `Comeback`. `asked`: see
    `Options`. `leads_to`: the destinations of the show; None before it had any. `shape`: of its picture and sound.
    `over`: the show came to its end, and none has begun since. `closed`: that engine has ended as it was told; only the
    ledger could not be written.
    """

    show: Show
    ends_at: datetime | None = None
    last_show: dict[str, Any] | None = None
    stay: bool = True
    recordings: tuple[str, ...] = ()
    back_at: datetime | None = None
    stumbles: int = 0
    ended_at: datetime | None = None
    waits: bool = False
    began_at: datetime | None = None
    aired_s: float = 0.0
    said_before: int = 0
    asked: dict[str, Any] = {}
    leads_to: tuple[Led, ...] | None = None
    shape: Shape | None = None
    over: bool = False
    closed: bool = False


class Tally(msgspec.Struct, frozen=True):
    """How it went at a destination in the show that is on, so far."""

    name: str
    seconds_live: float = 0.0
    dropped: int = 0
    reconnects: int = 0


def together(before: Iterable[Tally], now: Iterable[Tally]) -> tuple[Tally, ...]:
    """The same destinations before and after an engine was killed: one that was live had to be reached anew."""
    sums = {tally.name: tally for tally in before}
    for tally in now:
        was = sums.get(tally.name, Tally(tally.name))
        again = int(was.seconds_live > 0 and tally.seconds_live > 0)
        sums[tally.name] = Tally(
            tally.name,
            was.seconds_live + tally.seconds_live,
            was.dropped + tally.dropped,
            was.reconnects + tally.reconnects + again,
        )
    return tuple(sums.values())


class Aside(msgspec.Struct, frozen=True):
    """What changes all the while, as it was when the page was written.

    `tallies` of the show that is on. `all_kept`: whether everything up to then was written down somewhere, the chat
    too. `moved`: the cameras whose picture has changed, see `Inputs.moved`. `lost`: pictures of the show that the
    computer was too slow for.
    """

    tallies: tuple[Tally, ...] = ()
    all_kept: bool = True
    moved: tuple[str, ...] = ()
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Left:
    """What the last engine left. `at` is when it was still alive, `utc` that moment by the show's own clock. `spared`:
    it was in the spare place."""

    standing: Standing
    at: Moment
    utc: datetime
    aside: Aside = field(default_factory=Aside)
    spared: bool = False

    def away(self, now: Moment) -> timedelta:
        """For how long nobody has been there; below zero where the clock does not tell."""
        return now.since(self.at)

    def utc_now(self, now: Moment) -> datetime | None:
        """The show's clock, had it gone on; None after the computer was started anew: then its own clock is as good."""
        return self.utc + now.since(self.at) if now.boot and now.boot == self.at.boot else None

    @property
    def stumbles(self) -> int:
        """How often in a row an engine that went back on air by itself did not last, the last one included."""
        back_at = self.standing.back_at
        return self.standing.stumbles + 1 if back_at is not None and self.utc - back_at < STUMBLE else 0

    @property
    def broken_off(self) -> bool:
        """Whether its show never came to its end."""
        return self.standing.show.on_air or self.standing.waits

    @property
    def aired_s(self) -> float:
        """For how long its show was on air, all in all."""
        since = self.standing.show.on_air_since
        return self.standing.aired_s + max(0.0, (self.utc - since).total_seconds() if since else 0.0)

    def is_cut_short(self, now: Moment) -> bool:
        """Whether it is a show of today that never came to its end."""
        return self.broken_off and abs(self.away(now)) < SAME_SHOW

    def fell_ending(self, now: Moment) -> bool:
        """Whether it was killed just now, after the end of its show."""
        ended = self.standing.over and not (self.broken_off or self.standing.closed)
        return ended and timedelta(0) <= self.away(now) < AT_ONCE

    def goes_on_air(self, now: Moment) -> bool:
        """Whether the next engine goes back on air without asking."""
        if not self.standing.show.on_air or not self.is_cut_short(now):
            return False
        if self.standing.stay:
            return timedelta(0) <= self.away(now) < AT_ONCE and self.stumbles < MOST_STUMBLES
        return True  # with no window there is nobody to ask, and a supervisor limits how often it tries


class _Page(msgspec.Struct, frozen=True):
    """What is in the files; the greatest number is the newest."""

    number: int
    at: Moment
    utc: datetime
    standing: Standing
    aside: Aside = Aside()


class Session:
    """Keeps what stands, on two threads of its own: the newest wins, and nobody who keeps has to wait for the disk."""

    def __init__(
        self,
        data_dir: Path,
        also: Callable[[Show], None] = lambda _: None,
        on_trouble: Callable[[str], None] = lambda _: None,
        *,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        aside: Callable[[], Aside] = Aside,
    ) -> None:
        """`also` is called after every write to the disk, with the show written, on the thread of that.

        `on_trouble` is told in plain words, once, that nothing can be written, and without words that it can be again;
        it is tried all the while.
        `clock` is the show's; `aside` is asked whenever something is written, on the threads of that.
        """
        self._path, self._now_path = data_dir / _FILE, data_dir / _NOW_FILE
        self._spare_path = spare_file(data_dir, _SPARE)
        self._spared = True  # something may be in the spare place
        self._also, self._on_trouble, self._clock, self._aside = also, on_trouble, clock, aside
        self._changed = threading.Condition()
        # What follows is guarded by _changed.
        before = _newest(data_dir)
        self._number = self._there = before.number if before else 0  # of what was kept, and of what is in a file
        self._newest: Standing | None = None
        self._wanted: Standing | None = None
        self._writing = self._closing = self._over = False
        self._waiting: list[Future[None]] = []  # for what is wanted
        self._nearly: list[Future[None]] = []  # for what is being written
        self._trouble = False  # of the disk's thread alone: the last write failed, and the log says why
        self._threads = [
            threading.Thread(target=self._run, name="session"),
            threading.Thread(target=self._run_disk, name="session-disk"),
        ]
        for thread in self._threads:
            thread.start()

    @classmethod
    def left(cls, data_dir: Path) -> Left | None:
        """What the last engine left, or None where there is nothing to be read."""
        page = _newest(data_dir)
        if page is None:
            return None
        spare = spare_file(data_dir, _SPARE)
        spared = spare is not None and _read(spare) == page
        return Left(page.standing, page.at, page.utc, page.aside, spared)

    @classmethod
    def is_unreadable(cls, data_dir: Path) -> bool:
        """Whether the last engine left something, and none of it can be read."""
        there = [path for path in _files(data_dir) if os.path.exists(path)]
        return bool(there) and not any(map(_read, there))

    @classmethod
    def put_aside(cls, data_dir: Path) -> None:
        """Keep what cannot be read where no engine looks for it."""
        for path in _files(data_dir):
            with contextlib.suppress(OSError):  # there is none, or nothing can be moved: then it is overwritten
                path.replace(path.with_suffix(_BAD))

    @classmethod
    def forget(cls, data_dir: Path) -> None:
        """Nobody is to go on from what the last engine left."""
        for path in _files(data_dir):
            try:
                if path.exists():  # the spare place may be where nothing can be unlinked, and nothing is
                    path.unlink(missing_ok=True)
            except OSError as error:  # no show has to wait for that
                _log.warning("%s cannot be deleted: %s", path.name, error.strerror)
                if error.errno == errno.EROFS:
                    return  # the spare place has what is newer: that it is over

    def keep(self, standing: Standing, within_s: float = 0.0) -> bool:
        """Have this written down. Whether it has been, so that it outlives the process, `within_s` from now. Any
        thread; waits no longer than that."""
        with self._changed:
            if standing != self._newest:
                self._newest = self._wanted = standing
                self._number += 1
                self._changed.notify_all()
            number = self._number
            return self._changed.wait_for(lambda: self._there >= number or self._over, within_s)

    def written(self) -> Future[None]:
        """Done once all that was kept so far is on the disk, or could not be written (`on_trouble` was told).

        All who ask while a write is under way share the next one.
        """
        future: Future[None] = Future()
        with self._changed:
            if self._wanted is not None and not self._over:
                self._waiting.append(future)
                self._changed.notify_all()
                return future
            if self._writing:
                self._nearly.append(future)
                return future
        future.set_result(None)
        return future

    def write_again(self) -> None:
        """Something that `also` writes did not reach the disk: see to it, again and again, until it has. Any thread."""
        with self._changed:
            self._wanted = self._wanted or self._newest
            self._changed.notify_all()

    def close(self, *, over: bool) -> None:
        """Write what is still to be written, and end. `over`: nobody is to go on from it, for nothing was cut short."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join()
        if over:
            self.forget(self._path.parent)

    # what outlives the process

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._there < self._number or self._closing, BEAT_S)
                standing, number = self._newest, self._number
                if self._closing and self._there >= number:
                    return
                beats = self._there >= number
            # Off air nobody will ask for how long we were away.
            if standing is not None and (standing.show.on_air or not beats):
                # One that fails is not told: the disk's thread will, in a moment. Nobody waits for it any longer.
                with contextlib.suppress(OSError):
                    self._put(standing, number)
            with self._changed:
                self._there = number
                self._changed.notify_all()

    def _put(self, standing: Standing, number: int) -> None:
        """In one step, but left to the system to bring to the disk: some 0.1 ms."""
        page = self._page(standing, number)
        try:
            _put(self._now_path, page)
        except OSError:
            if self._spare_path is None:
                raise
            self._spared = True
            own_folder(self._spare_path.parent)
            _put(self._spare_path, page)
        else:
            if self._spared and self._spare_path:
                with contextlib.suppress(OSError):  # what is there is older by now
                    self._spare_path.unlink(missing_ok=True)
            self._spared = False

    def _page(self, standing: Standing, number: int) -> bytes:
        try:
            aside = self._aside()
        except Exception:  # noqa: BLE001 - our bug: logged whole, and what matters is written
            _log.exception("what stands aside is not known")
            aside = Aside(all_kept=False)
        return msgspec.json.encode(_Page(number, Moment.now(), self._clock(), standing, aside))

    # what outlives a power cut

    def _run_disk(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or self._closing)
                standing, self._wanted, number = self._wanted, None, self._number
                if standing is None:
                    self._over = True
                    self._changed.notify_all()
                    return
                self._writing = True
                self._nearly, self._waiting = self._waiting, []
            failure = self._write(standing, number)
            if bool(failure) != self._trouble:
                self._on_trouble(failure or "")
            self._trouble = failure is not None
            with self._changed:
                self._writing = False
                if failure and not self._closing:
                    self._wanted = self._wanted or standing
                done, self._nearly = self._nearly, []
            for future in done:
                future.set_result(None)
            with self._changed:
                if failure:
                    self._changed.wait_for(lambda: self._closing, _AGAIN_S)
                else:
                    # What changes many times a second (drags) is written a few times a second, unless somebody waits.
                    self._changed.wait_for(lambda: self._closing or self._waiting, _PAUSE_S)

    def _write(self, standing: Standing, number: int) -> str | None:
        """What to tell where it failed; the show goes on either way."""
        try:
            # The folder may have been deleted under us.
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, self._page(standing, number))
            self._also(standing.show)
        except SellerError as error:
            self._log_once()
            return str(error)
        except OSError as error:
            self._log_once()
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                return (
                    f"The disk with the folder {self._path.parent} is full: what you change cannot be written down."
                    " Make room there; until then it is lost if the computer stops."
                )
            return (
                f"What you change cannot be written to {self._path.parent} ({error.strerror})."
                " Make room there; until then it is lost if the computer stops."
            )
        except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on
            self._log_once()
            return "What you change cannot be written down; the log says why. The show goes on."
        return None

    def _log_once(self) -> None:
        if not self._trouble:
            _log.exception("the session cannot be written down")


def _put(path: Path, page: bytes) -> None:
    beside = path.with_name(f".{path.name}")
    file = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    try:
        left = memoryview(page)
        while left:
            left = left[os.write(file, left) :]
    finally:
        os.close(file)
    beside.replace(path)


def _files(data_dir: Path) -> tuple[Path, ...]:
    spare = spare_file(data_dir, _SPARE)
    return (data_dir / _NOW_FILE, data_dir / _FILE, *([spare] if spare else []))


def _newest(data_dir: Path) -> _Page | None:
    pages = [page for path in _files(data_dir) if (page := _read(path))]
    # Where both have the same, the one that was written last tells when the engine was still alive.
    return max(pages, key=lambda page: (page.number, page.at.wall), default=None)


def _read(path: Path) -> _Page | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_Page)
    except OSError:
        return None
    except (msgspec.MsgspecError, ValueError) as error:
        _log.warning("%s cannot be read: %s", path.name, error)  # after a power cut it may be empty
        return None


def _boot() -> str:
    """Which start of the computer this is; empty where the system does not say."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text().strip()
    except OSError:
        return ""


_BOOT = _boot()
