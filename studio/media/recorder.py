"""The recording: files that are playable whatever happens, written by a thread of its own.

It never takes the show with it. Where the disk is full, gone, broken or too slow, the recording ends, says so, and
begins again by itself, in a new file, as soon as the disk is right.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal, Protocol

from studio.media import disk_room
from studio.media.disk_room import Room
from studio.media.packets import Coded, KeyframeStart, Muxer, Templates
from studio.media.recording_file import FORMATS, RecorderError, RecordingFile, next_free, recording_file, why_it_ended

State = Literal["waiting", "recording", "failed", "stopped"]

QUEUE_BYTES = 64 << 20
SYNC_EVERY_S = 1.0
LOOK_EVERY_S = 1.0
AGAIN_S, AGAIN_AT_MOST_S = 5.0, 60.0  # between attempts on a disk that has room but does not work
WORTH_KEEPING_S = 1.0  # of a further file that broke; else each attempt on a broken disk would leave one
CUT_LATER_S = 60  # where the next file cannot be made, the one there is goes on
ANSWER_S = 2.0  # a disk that says nothing for so long holds up no show
HELD_S = 3.0  # at a cut, for sound: a camera's offset alone may put it 2 s after its picture
_logger = logging.getLogger(__name__)


class Marks(Protocol):
    """Notes which files are being written, so that the next start finds what a crash left. Must not raise."""

    def opened(self, path: Path) -> None:
        """It is written from now on."""

    def closed(self, path: Path) -> None:
        """It is whole, or gone."""


@dataclass(frozen=True, slots=True)
class RecorderReport:
    """How the recording is doing: bytes and seconds in all its files, `dropped` packets that came but were not written.

    `path` is the newest file. "waiting" is for the first keyframe; "failed": nothing is written just now and
    `last_error` says why; what was written stays playable, and it is tried again. `left_s`: for so long the disk has
    room, None while that is not known. `behind_s`: for so long the disk has kept the newest picture waiting.
    `free_bytes`: of the disk, as it was within the last second. `taken_away`: the newest of its files that somebody
    deleted or moved while it was written. `lacks_s`: of its end, which the disk did not take in time.
    """

    state: State
    path: Path
    bytes: int
    seconds: float
    last_error: str | None
    dropped: int
    left_s: float | None = None
    behind_s: float = 0.0
    free_bytes: int | None = None
    taken_away: Path | None = None
    lacks_s: float = 0.0


class _NoRoom(RecorderError):
    """So little is free that the recording has to leave it to the computer."""


class _TakenAway(RecorderError):
    """Somebody has deleted the file, or given it another name."""


class _TooSlow(RecorderError):
    """More waits for the disk than may be kept in memory."""


class Recorder:
    """Writes the coded packets it is given to `path`: MP4 in fragments or Matroska, on the disk every second."""

    def __init__(
        self,
        path: Path,
        templates: Templates,
        *,
        every_s: float | None = None,
        patient: bool = False,
        marks: Marks | None = None,
        on_state: Callable[[RecorderReport], None] | None = None,
    ) -> None:
        """Creates the file, never over another one; it goes away again if `stop` comes before the first keyframe.

        `every_s`: after so many seconds a new file begins, at a keyframe, with nothing lost or doubled between the two.
        `patient`: a file that cannot be made now is tried again and again, and a disk that does not answer is waited
        for by the recorder's thread alone. `on_state` is called on that thread, at every new file too. Raises
        RecorderError; when patient, only for a name that can never be.
        """
        self._first, self._templates, self._on_state = path, templates, on_state
        self._every_s, self._marks = every_s, marks
        self._room = Room(path.parent)
        self._changed = threading.Condition()
        # What follows is the recorder's thread's own.
        self._file: RecordingFile | None = None
        self._failure: Exception | None = None
        self._muxer: Muxer | None = None
        self._offset_s = Fraction(0)
        self._sound = deque[Coded]()  # that the picture has not come to yet
        self._cut_at_s: Fraction | None = None
        self._held = deque[Coded]()  # the keyframe to cut at, and what follows it, until all sound before it is there
        self._number = self._kept_number = 1  # of the files: the newest, and the newest that stays
        self._pause_s, self._lasted_s = AGAIN_S, 0.0
        # What follows is guarded by _changed.
        self._state: State = "waiting"
        self._start = KeyframeStart()
        self._queue, self._queued_bytes = deque[Coded](), 0
        self._stopping, self._hurry, self._too_slow = False, False, False
        self._path = self._kept = path
        self._bytes_before, self._seconds_before, self._seconds = 0, 0.0, 0.0
        self._newest_s = 0.0
        self._dropped = 0
        self._left_s: float | None = None
        self._free_bytes: int | None = None
        self._taken_away: Path | None = None
        self._lacks_s = 0.0
        self._last_error: str | None = None
        if path.suffix.lower() not in FORMATS:
            raise RecorderError(f"A recording ends in .mp4 or .mkv: {path.name or path} does not.")
        opened = threading.Event()
        if not patient:
            self._open()
            opened.set()
        self._thread = threading.Thread(target=self._run, args=(opened,), name="recorder", daemon=True)
        self._thread.start()
        opened.wait(ANSWER_S)

    def put(self, *batch: Coded) -> None:
        """Queue packets. Encoder thread: no I/O, no waiting."""
        with self._changed:
            if self._state in ("failed", "stopped") or self._stopping:
                self._dropped += len(batch)
                return
            for coded in batch:
                for each in self._start.admit(coded):
                    self._queue.append(each)
                    self._queued_bytes += each.packet.size
                    self._newest_s = each.dts_s
            if self._queued_bytes > QUEUE_BYTES:
                self._state, self._too_slow, self._last_error = "failed", True, _too_slow(self._path)
                self._drop_queue()
            self._changed.notify()

    def stop(self, timeout_s: float) -> bool:
        """Write what is queued and close the file; False when the disk was too slow for that within `timeout_s`."""
        with self._changed:
            self._stopping = True
            self._changed.notify()
        self._thread.join(0.8 * timeout_s)
        if not self._thread.is_alive():
            return True
        with self._changed:
            self._hurry, self._lacks_s = True, self._behind_s()
            self._changed.notify()
        self._thread.join(0.2 * timeout_s)
        return False

    def report(self) -> RecorderReport:
        """How it is now. Any thread."""
        with self._changed:
            file = self._file
            return RecorderReport(
                self._state,
                self._path,
                self._bytes_before + (file.size if file else 0),
                self._seconds_before + self._seconds,
                self._last_error,
                self._dropped,
                self._left_s,
                self._behind_s(),
                self._free_bytes,
                self._taken_away,
                self._lacks_s,
            )

    def _behind_s(self) -> float:
        """By what waits, not by what was written: the first packet of a show may bear any time."""
        return max(0.0, self._newest_s - self._queue[0].dts_s) if self._queue else 0.0

    # on its thread

    def _open(self) -> None:
        """The first file, if it can be had. Raises RecorderError. Before its thread, or on it."""
        path, failure, file = self._first, None, None
        free = disk_room.free_bytes(path.parent)
        if free is not None and free < disk_room.LEAST_FREE:
            failure = _NoRoom(_no_room(path, begun=False))
        else:
            file = recording_file(path)
        with self._changed:
            self._free_bytes, self._file, self._failure = free, file, failure
            if failure is not None:
                self._state, self._last_error = "failed", str(failure)

    def _open_patiently(self, opened: threading.Event) -> None:
        try:
            self._open()
        except RecorderError as error:
            with self._changed:
                self._failure, self._state, self._last_error = error, "failed", str(error)
        finally:
            opened.set()

    def _run(self, opened: threading.Event) -> None:
        if not opened.is_set():
            self._open_patiently(opened)
        if self._file:
            self._mark_opened(self._file.path)
        elif self._failure:
            self._told(self._failure)
        while True:
            if self._failure is None:
                self._failure = self._record()
            if self._failure is None or not self._begin_again():
                break
        with self._changed:
            self._drop_queue()
        if self._failure is None:
            self._become("stopped")

    def _record(self) -> Exception | None:
        """Until the end, or until it breaks, which is returned. Closes the file."""
        failure: Exception | None = None
        try:
            coded = self._next()
            if coded is not None:
                self._begin_file(coded)
                self._become("recording")
                self._write_on(coded)
        except Exception as error:
            failure = error
            if not isinstance(error, OSError | RecorderError):
                _logger.exception("the recording failed")
        failure = self._end_file(failure) or failure
        if failure is not None:
            self._told(failure)
        return failure

    def _write_on(self, first: Coded) -> None:
        coded: Coded | None = first
        sync_at = look_at = time.monotonic()
        while coded is not None:
            self._write(coded)
            now_s = time.monotonic()
            if now_s >= sync_at:
                assert self._file is not None
                self._file.sync()
                sync_at = time.monotonic() + SYNC_EVERY_S
            if now_s >= look_at:
                self._look_for_room()
                self._look_for_file()
                look_at = time.monotonic() + LOOK_EVERY_S
            coded = self._next()
        while self._held:
            self._cut_at_held()
        self._write_sound(None)

    def _write(self, coded: Coded) -> None:
        # Sound mostly comes out of the encoder before the picture of the same moment, and waits for that one here. At a
        # cut, pictures wait for sound that comes later, too: so it is known into which file it belongs.
        if not coded.video:
            self._sound.append(coded)
        elif self._held or self._is_due(coded):
            self._held.append(coded)
        else:
            self._write_sound(coded)
            self._mux(coded)
        if self._held and (self._all_heard() or coded.dts_s - self._held[0].dts_s > HELD_S):
            self._cut_at_held()

    def _is_due(self, coded: Coded) -> bool:
        return coded.key and self._cut_at_s is not None and coded.exact_dts_s >= self._cut_at_s

    def _all_heard(self) -> bool:
        """Whether all sound is there that is earlier than the keyframe to cut at."""
        return bool(self._sound) and self._sound[-1].exact_dts_s >= self._held[0].exact_dts_s

    def _cut_at_held(self) -> None:
        self._write_sound(self._held[0])
        self._cut(self._held[0])
        held, self._held = self._held, deque()
        for coded in held:
            self._write(coded)

    def _write_sound(self, until: Coded | None) -> None:
        """What is earlier than this picture; all of it where there is none."""
        while self._sound and (until is None or self._sound[0].exact_dts_s < until.exact_dts_s):
            self._mux(self._sound.popleft())

    def _mux(self, coded: Coded) -> None:
        assert self._muxer is not None
        assert self._file is not None
        self._muxer.mux(coded, self._offset_s)
        self._file.all_whole()
        with self._changed:
            self._seconds = max(self._seconds, coded.dts_s - float(self._offset_s))

    def _cut(self, key: Coded) -> None:
        """The next file begins here. Where it cannot be made, the one there is goes on: better long than lost."""
        try:
            path, number = next_free(self._first, self._number)
            file = recording_file(path)
        except (RecorderError, OSError) as error:
            _logger.error("%s", error)
            self._cut_at_s = key.exact_dts_s + CUT_LATER_S
            return
        self._mark_opened(path)
        failure = self._end_file(None)
        self._take(file, number)
        if failure:
            raise failure
        self._begin_file(key)
        self._become("recording")

    def _take(self, file: RecordingFile, number: int) -> None:
        with self._changed:
            self._file, self._path, self._number = file, file.path, number

    def _begin_file(self, key: Coded) -> None:
        assert self._file is not None
        form, options = FORMATS[self._file.path.suffix.lower()]
        self._muxer = Muxer(self._file, form, options, self._templates)
        self._offset_s = key.exact_dts_s
        self._cut_at_s = self._offset_s + Fraction(self._every_s) if self._every_s else None

    def _end_file(self, failure: Exception | None) -> Exception | None:
        """Close it, whole where that can be; what went wrong with that. A stub that broke at once does not stay."""
        file, muxer, self._muxer = self._file, self._muxer, None
        if file is None:
            return None
        failed: Exception | None = None
        try:
            if muxer:
                muxer.close()
                file.all_whole()
                file.finish()
        except Exception as error:
            failed = error
            if not isinstance(error, OSError):
                _logger.exception("the recording cannot be closed")
        again, taken_away = file.path != self._first, isinstance(failure, _TakenAway)
        stub = again and not taken_away and (failure or failed) is not None and self._seconds < WORTH_KEEPING_S
        try:
            file.close(keep=not stub)
        except OSError as error:
            failed = failed or error
        if failed is None or stub or not file.size:
            self._mark_closed(file.path)  # else the next start finds it, and makes it whole
        with self._changed:
            self._bytes_before += 0 if stub or taken_away else file.size
            self._seconds_before += 0 if stub or taken_away else self._seconds
            self._lasted_s = self._seconds if file.size else 0.0
            self._seconds, self._file = 0.0, None
            if taken_away:
                self._taken_away = file.path
            elif file.size and not stub:
                self._kept, self._kept_number = file.path, self._number
            self._path = self._kept
        return failed

    def _look_for_room(self) -> None:
        """Raises _NoRoom."""
        assert self._file is not None
        free = self._room.look(self._bytes_before + self._file.size, time.monotonic())
        with self._changed:
            self._left_s, self._free_bytes = self._room.left_s, free
        if free is not None and free < disk_room.LEAST_FREE:
            raise _NoRoom(_no_room(self._path, begun=True))

    def _look_for_file(self) -> None:
        """Raises _TakenAway, and OSError where the disk is away."""
        assert self._file is not None
        if not self._file.stands():
            raise _TakenAway(_taken_away(self._file.path))

    def _begin_again(self) -> bool:
        """Waits until there can be another file, and has it; False when the end comes first."""
        failure = self._failure
        if not isinstance(failure, OSError | RecorderError):
            return False  # our bug: it would only come again
        if self._lasted_s > AGAIN_AT_MOST_S:
            self._pause_s = AGAIN_S
        needs_room = isinstance(failure, _NoRoom) or (isinstance(failure, OSError) and failure.errno == errno.ENOSPC)
        pause_s = LOOK_EVERY_S if needs_room else self._pause_s
        if isinstance(failure, OSError) and failure.errno == errno.EFBIG and self._lasted_s > AGAIN_S:
            pause_s = 0.0  # nothing is wrong but that the file is as large as this disk can have them
        if isinstance(failure, _TakenAway):
            pause_s = 0.0
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._stopping, pause_s)
                if self._stopping:
                    return False
            if not needs_room:
                self._pause_s = min(AGAIN_AT_MOST_S, 2 * self._pause_s)
                pause_s = self._pause_s
            free = disk_room.free_bytes(self._first.parent)
            with self._changed:
                self._free_bytes = free
            if free is not None and free < disk_room.BEGIN_FREE:
                pause_s = LOOK_EVERY_S
                continue
            path, number = self._first, 1
            with contextlib.suppress(RecorderError, OSError):
                if isinstance(failure, _TakenAway):
                    path, number = next_free(self._first, self._number)  # its name would say that nothing is missing
                elif os.path.exists(path):
                    path, number = next_free(self._first, self._kept_number)
                file = recording_file(path)
                break
        self._mark_opened(path)
        self._take(file, number)
        self._room = Room(path.parent)
        self._sound.clear()
        with self._changed:
            self._failure, self._last_error, self._left_s = None, None, None
            self._start, self._state, self._too_slow = KeyframeStart(), "waiting", False
        return True

    def _next(self) -> Coded | None:
        """The next packet, waiting for it; None at the end. Raises _TooSlow."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._stopping or self._too_slow)
            if self._too_slow:
                raise _TooSlow(self._last_error or "")
            if not self._queue or self._hurry:
                return None
            coded = self._queue.popleft()
            self._queued_bytes -= coded.packet.size
            return coded

    def _drop_queue(self) -> None:
        """With the lock."""
        self._dropped += len(self._queue)
        self._queue.clear()
        self._queued_bytes = 0

    def _told(self, failure: Exception) -> None:
        """It is over for now, and why."""
        words = why_it_ended(failure, self._path)
        with self._changed:
            self._last_error, self._left_s = words, None
            self._dropped += len(self._sound) + len(self._held)
            self._sound.clear()
            self._held.clear()
            self._drop_queue()
        _logger.error("%s", words)
        self._become("failed")

    def _become(self, state: State) -> None:
        with self._changed:
            if state == "recording" and self._too_slow:
                return  # the queue has overflowed meanwhile
            self._state = state
        _logger.info("recording %s: %s", self._path.name, state)
        if self._on_state is not None:
            try:
                self._on_state(self.report())
            except Exception:
                _logger.exception("telling that the recording is %s", state)  # it goes on

    def _mark_opened(self, path: Path) -> None:
        if self._marks:
            self._marks.opened(path)

    def _mark_closed(self, path: Path) -> None:
        if self._marks:
            self._marks.closed(path)


def _no_room(path: Path, *, begun: bool) -> str:
    least, enough = disk_room.LEAST_FREE // 1_000_000, disk_room.BEGIN_FREE // 1_000_000
    # The words stay until there is `enough`: they say what has happened, and not how much is free just now.
    again = f"The show goes on. As soon as {enough} MB are free, the recording begins again by itself, in a new file."
    if begun:
        return f"The disk had less than {least} MB left: the recording {path.name} has ended. {again}"
    return f"The disk had less than {least} MB left: the show is not recorded. {again}"


def _taken_away(path: Path) -> str:
    return (
        f"Somebody has deleted or moved the recording {path.name}. The show goes on, and the recording in a new file as"
        " soon as there can be one."
    )


def _too_slow(path: Path) -> str:
    return (
        f"The disk is too slow for the recording {path.name}: it has ended. The show goes on. Record to another disk;"
        " if this one becomes quick again, the recording begins again by itself, in a new file."
    )
