"""The recording: a file that is playable whatever happens, written by a thread of its own."""

from __future__ import annotations

import errno
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from studio.domain.errors import SellerError
from studio.media.packets import Coded, KeyframeStart, Muxer, Templates

State = Literal["waiting", "recording", "failed", "stopped"]

QUEUE_BYTES = 64 << 20
SYNC_EVERY_S = 1.0
_FORMATS = {
    # Fragments while it is written, an ordinary MP4 once it is closed.
    ".mp4": ("mp4", {"movflags": "hybrid_fragmented", "frag_duration": "1000000", "flush_packets": "1"}),
    ".mkv": ("matroska", {"cluster_time_limit": "1000", "flush_packets": "1"}),
}
_sync = getattr(os, "fdatasync", os.fsync)
_logger = logging.getLogger(__name__)


class RecorderError(SellerError):
    """The recording cannot be made, or had to end."""


@dataclass(frozen=True, slots=True)
class RecorderReport:
    """How the recording is doing: bytes and seconds in the file, `dropped` packets that came but were not written.

    "waiting" is for the first keyframe; after "failed" the file is closed, and what is in it stays playable.
    """

    state: State
    path: Path
    bytes: int
    seconds: float
    last_error: str | None
    dropped: int


class Recorder:
    """Writes the coded packets it is given to `path`: hybrid fragmented MP4 or Matroska, on the disk every second."""

    def __init__(
        self, path: Path, templates: Templates, *, on_state: Callable[[RecorderReport], None] | None = None
    ) -> None:
        """Creates the file, never over another one; it goes away again if `stop` comes before the first keyframe.

        `on_state` is called on the recorder's thread. Raises RecorderError.
        """
        if path.suffix.lower() not in _FORMATS:
            raise RecorderError(f"A recording ends in .mp4 or .mkv: {path.name or path} does not.")
        self._path, self._templates, self._on_state = path, templates, on_state
        self._file = _File(path)
        self._changed = threading.Condition()
        # What follows is guarded by _changed.
        self._state: State = "waiting"
        self._start = KeyframeStart()
        self._queue, self._queued_bytes = deque[Coded](), 0
        self._stopping, self._hurry = False, False
        self._seconds, self._dropped = 0.0, 0
        self._last_error: str | None = None
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

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
            if self._queued_bytes > QUEUE_BYTES:
                text = (
                    f"The disk is too slow for the recording {self._path.name}: it has ended. Record to another disk."
                )
                self._state, self._last_error = "failed", text
                self._dropped += len(self._queue)
                self._queue.clear()
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
            self._hurry = True
            self._changed.notify()
        self._thread.join(0.2 * timeout_s)
        return False

    def report(self) -> RecorderReport:
        """How it is now. Any thread."""
        with self._changed:
            return RecorderReport(
                self._state, self._path, self._file.size, self._seconds, self._last_error, self._dropped
            )

    def _run(self) -> None:
        failure: Exception | None = None
        try:
            first = self._next()
            if first is not None:
                self._become("recording")
                self._record(first)
        except Exception as error:
            failure = error
            if not isinstance(error, OSError):
                _logger.exception("the recording failed")
        try:
            self._file.close()
        except OSError as error:
            failure = failure or error
        with self._changed:
            if failure is not None and self._last_error is None:
                self._last_error = _words(failure, self._path)
            self._dropped += len(self._queue)
            self._queue.clear()
            words = self._last_error
        if words is not None:
            _logger.error("%s", words)
        self._become("stopped" if words is None else "failed")

    def _record(self, first: Coded) -> None:
        form, options = _FORMATS[self._path.suffix.lower()]
        muxer = Muxer(self._file, form, options, self._templates)
        offset_s = self._start.offset_s
        assert offset_s is not None
        coded: Coded | None = first
        sync_at = time.monotonic() + SYNC_EVERY_S
        try:
            while coded is not None:
                muxer.mux(coded, offset_s)
                with self._changed:
                    self._seconds = max(self._seconds, coded.dts_s - float(offset_s))
                if time.monotonic() >= sync_at:
                    self._file.sync()
                    sync_at = time.monotonic() + SYNC_EVERY_S
                coded = self._next()
        finally:
            muxer.close()

    def _next(self) -> Coded | None:
        """The next packet, waiting for it; None at the end, which a disk too slow brings about."""
        with self._changed:
            self._changed.wait_for(lambda: self._queue or self._stopping or self._state == "failed")
            if not self._queue or self._hurry:
                return None
            coded = self._queue.popleft()
            self._queued_bytes -= coded.packet.size
            return coded

    def _become(self, state: State) -> None:
        with self._changed:
            self._state = state
        _logger.info("recording %s: %s", self._path.name, state)
        if self._on_state is not None:
            self._on_state(self.report())


class _File:
    """A new file that a muxer writes to: all or nothing goes through, and nothing after a failure."""

    def __init__(self, path: Path) -> None:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            self._fd = os.open(path, flags, 0o666)
        except FileExistsError:
            raise RecorderError(f"There is already a file {path}. Choose another name for the recording.") from None
        except (FileNotFoundError, NotADirectoryError):
            text = f"The folder {path.parent} does not exist. Create it, or choose another one for the recording."
            raise RecorderError(text) from None
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name cannot be used"
            text = f"The recording {path} cannot be created ({reason}). Choose another folder or name."
            raise RecorderError(text) from None
        self._path = path
        self.size = 0
        self._position = 0
        self._failure: OSError | None = None

    def write(self, data: bytes) -> int:
        if self._failure is not None:
            raise self._failure  # a trailer that fits when a packet did not would spoil what is there
        left = memoryview(data)
        try:
            while left:
                left = left[os.write(self._fd, left) :]
        except OSError as error:
            self._failure = error
            raise
        self._position += len(data)
        self.size = max(self.size, self._position)
        return len(data)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._position = os.lseek(self._fd, offset, whence)
        return self._position

    def tell(self) -> int:
        return self._position

    def sync(self) -> None:
        _sync(self._fd)

    def close(self) -> None:
        """On the disk and closed; gone if nothing was written."""
        try:
            if self.size:
                self.sync()
        finally:
            os.close(self._fd)
            if not self.size:
                self._path.unlink()


def _words(failure: Exception, path: Path) -> str:
    """What the seller reads: what happened, and what to do. The show goes on."""
    match failure:
        case OSError(errno=errno.ENOSPC | errno.EDQUOT):
            return f"The disk is full: the recording {path.name} has ended. Free some space and record again."
        case OSError(errno=errno.EFBIG):
            return f"The disk takes no larger file: the recording {path.name} has ended. Record to another file."
        case OSError():
            reason = failure.strerror or type(failure).__name__
            return f"The recording {path.name} has ended, it cannot be written ({reason}). Check the disk."
    return f"The recording {path.name} has ended by a fault in Bancarella."
