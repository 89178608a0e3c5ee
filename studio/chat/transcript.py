"""The chat on disk: what was written, taken back and decided, and where each chat goes on from, as it came.

One file of JSON Lines a day in the folder `chat`; appended to, never rewritten. A row is an array: its number, its kind
and the rest. Whatever was appended outlives the process, however it ends. While the disk takes nothing, rows are
appended to a spare file on another one; they are brought to where they belong as soon as there is room.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from io import FileIO
from pathlib import Path

import msgspec

from studio.domain.chat import ChatMessage

FOLDER = "chat"
GOES_ON_WITHIN = timedelta(hours=12)
"""A show that begins later than this after the last message has a new chat."""
KEPT_DAYS = 60
"""What people wrote is theirs: it is not kept for ever."""
_LIKELY_GAP = 1_000
_AGAIN_S = 1.0  # after a disk took nothing
_MOST_SPARED = 32_000_000  # bytes: the spare place is the computer's memory
_LARGEST = 2**40  # of which every client can count on
_log = logging.getLogger(__name__)


class Said(msgspec.Struct, frozen=True, array_like=True, tag="m"):
    """A message, and how it stood when it came."""

    seq: int
    source: str
    message: ChatMessage
    standing: str
    pinned: str | None = None
    echo: bool = False


class TakenBack(msgspec.Struct, frozen=True, array_like=True, tag="d"):
    """A moderator's deletion."""

    seq: int
    platform: str
    id: str


class Decided(msgspec.Struct, frozen=True, array_like=True, tag="s"):
    """The message with number `of` stands otherwise from now on. `by_host`: the host decided on this very one."""

    seq: int
    of: int
    standing: str
    by_host: bool = False


class Mark(msgspec.Struct, frozen=True, array_like=True, tag="r"):
    """The chat at this address goes on from there."""

    url: str
    resume: str


Row = Said | TakenBack | Decided | Mark


def in_order(rows: Iterable[Row], widest: int) -> Iterator[Row | None]:
    """The rows whose numbers rise, as they were written; None for each of the others.

    A gap (rows that the disk did not take) is believed where the next row goes on behind it, and no wider than
    `widest`; but a chat may begin anywhere: the days before are not read.
    """
    last = 0
    waiting: tuple[Row, ...] = ()  # the numbered row behind a gap, and the marks behind that
    for row in rows:
        if isinstance(row, Mark):
            if waiting:
                waiting += (row,)
            else:
                yield row
            continue
        if waiting:
            ahead = waiting[0]
            assert not isinstance(ahead, Mark)
            if ahead.seq < row.seq <= ahead.seq + widest:
                last = ahead.seq
                yield from waiting
            else:
                yield None
                yield from waiting[1:]
            waiting = ()
        if row.seq == last + 1:
            last = row.seq
            yield row
        elif last < row.seq <= (last + widest if last else _LARGEST):
            waiting = (row,)
        else:
            yield None
    if waiting:
        # Nothing follows that would bear it out.
        ahead = waiting[0]
        assert not isinstance(ahead, Mark)
        if ahead.seq > last + _LIKELY_GAP:
            yield None
            waiting = waiting[1:]
        yield from waiting


class Transcript:
    """Of one data folder. One thread at a time."""

    def __init__(self, data_dir: Path, spare: Path | None = None) -> None:
        """Nothing is opened yet. `spare`: the file for what the disk does not take; its folder is made."""
        self._folder, self._spare = data_dir / FOLDER, spare
        self.all_kept = True
        """Whether everything so far was written somewhere. Any thread."""
        self._again_s = 0.0  # no sooner the disk is tried again
        self._file: FileIO | None = None
        self._day = ""
        self._complained = False
        self._encoder = msgspec.json.Encoder()

    def recall(self, now: datetime) -> Iterator[Row]:
        """The rows of a show that is under way, oldest first: none where the last message is over 12 hours old.

        What cannot be read is left out and logged.
        """
        days = sorted(day for day in self._folder.glob("????-??-??.jsonl") if day.is_file())
        for old in days:
            if old.stem < f"{now - timedelta(days=KEPT_DAYS):%Y-%m-%d}":
                with contextlib.suppress(OSError):  # the next start tries again
                    old.unlink(missing_ok=True)
        since = now - GOES_ON_WITHIN
        recent = [day for day in days if day.stem >= f"{since:%Y-%m-%d}"]
        if self._spare and self._spare.is_file():
            recent.append(self._spare)
        newest_s = max((day.stat().st_mtime for day in recent), default=0.0)
        if newest_s < since.timestamp():
            if self._spare:
                with contextlib.suppress(OSError):  # its numbers would go before those of a new chat
                    self._spare.unlink(missing_ok=True)
            return
        decoder = msgspec.json.Decoder(Row)
        for day in recent:
            bad = 0
            try:
                lines = day.read_bytes().split(b"\n")
            except OSError as error:
                _log.warning("the chat of %s cannot be read: %s", day.stem, error.strerror)
                continue
            for line in lines:
                if not line:
                    continue
                try:
                    yield decoder.decode(line)
                except (msgspec.MsgspecError, ValueError, RecursionError):
                    bad += 1
            if bad:
                _log.warning("%d lines of %s cannot be read and were left out", bad, day.name)

    def append(self, rows: list[Row]) -> None:
        """Write rows behind what is there. A disk that takes nothing is logged, once: the show goes on."""
        if not rows:
            return
        written = b"".join(self._encoder.encode(row) + b"\n" for row in rows)
        try:
            self._bring_back()
            self._put(self._today(), written)
            self._complained = False
        except OSError as error:
            self._let_go()
            self._again_s = time.monotonic() + _AGAIN_S
            if not self._complained:
                self._complained = True
                _log.warning("the chat cannot be kept on its disk: %s", error.strerror)
            self._put_aside(written)

    def _bring_back(self) -> None:
        """What is in the spare file goes before anything else. Raises OSError while the disk does not take it."""
        if self._spare and time.monotonic() < self._again_s:
            raise OSError(errno.EAGAIN, os.strerror(errno.EAGAIN))
        if self._spare and self._spare.exists():
            self._put(self._today(), self._spare.read_bytes())
            self._spare.unlink()

    def _put_aside(self, written: bytes) -> None:
        try:
            if self._spare is None or (self._spare.exists() and self._spare.stat().st_size > _MOST_SPARED):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self._spare.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with open(os.open(self._spare, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab", buffering=0) as file:
                self._put(file, b"\n" + written)
        except OSError as error:
            if self.all_kept:
                _log.warning("the chat can be kept nowhere: %s", error.strerror)
            self.all_kept = False

    @staticmethod
    def _put(file: FileIO, written: bytes) -> None:
        """All of it or nothing. Raises OSError."""
        size = file.seek(0, os.SEEK_END)
        left = memoryview(written)
        try:
            while left:
                left = left[file.write(left) :]
        except OSError:
            file.truncate(size)
            raise

    def _let_go(self) -> None:
        file, self._file = self._file, None
        if file:
            with contextlib.suppress(OSError):
                file.close()

    def close(self) -> None:
        """Nothing is appended any more."""
        self._again_s = 0.0
        with contextlib.suppress(OSError):  # it is read where it is
            self._bring_back()
        self._let_go()

    def _today(self) -> FileIO:
        day = f"{datetime.now(UTC):%Y-%m-%d}"
        if self._file is None or day != self._day:
            self._let_go()
            self._folder.mkdir(parents=True, exist_ok=True)
            path = self._folder / f"{day}.jsonl"
            self._file, self._day = path.open("ab", buffering=0), day
            # What people write to a stall is nobody's business on a shared computer.
            path.chmod(0o600)
            # A row that a dead process left half written must not swallow the next.
            self._put(self._file, b"\n")
        return self._file
