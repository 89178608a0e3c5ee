"""What viewers see, for a window in another process: the newest composed picture, small, in a memory-mapped file.

The tick copies a composed picture aside and goes on; a thread of this module's scales it, makes RGB of it and writes it
into the file of everyone who has asked within the last seconds. While nobody has, there is no file and no work.

The file is a header, then `slots` pictures of BGRX rows. The header, little-endian: magic "BANC", then version, width,
height, stride and slots as u32, then as u64 how many pictures were written so far (the newest is in slot
(that - 1) % slots), then as f32 the left and right peak in dBFS and the momentary loudness in LUFS.
"""

from __future__ import annotations

import logging
import mmap
import os
import re
import secrets
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypedDict, cast

import numpy as np
import psutil
from av.video.reformatter import ColorRange, Colorspace, Interpolation, VideoReformatter

from studio.domain.errors import SellerError
from studio.media.canvas import Canvas, Planes
from studio.media.encoder import Frame
from studio.media.sound import Levels

HEADER_BYTES = 64
LEASE_S = 5.0
_SLOTS = 3  # one being read, one complete, one being written
_MOST_SIZES = 4  # at once; a further one takes the place of the one asked for longest ago
_MOST_FPS = 30
_EASED = 3
_LEAST_PX = 16
_HEAD = struct.Struct("<4sIIIII")
_LATEST = struct.Struct("<Q")
_LEVELS = struct.Struct("<fff")
_NAME = re.compile(r"bancarella-preview-(\d+)-[0-9a-f]+")
_log = logging.getLogger(__name__)


class PreviewError(SellerError):
    """The preview's file cannot be made."""


class PreviewPlace(TypedDict):
    """Where a preview's file is, and what is in it. Sizes in pixels, `stride` and `header_bytes` in bytes."""

    path: str
    width: int
    height: int
    stride: int
    slots: int
    header_bytes: int


class Preview:
    """`wanted` and `put` belong to the tick and never wait; the rest may be called from any thread."""

    def __init__(
        self, canvas: Canvas, *, folder: Path | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`folder`: where the files go, if not where such files go on this system. Nothing is made yet."""
        self._canvas, self._clock = canvas, clock
        self._folder = folder or _shared_memory()
        self._every = max(1, round(canvas.fps / _MOST_FPS))
        self._ticks = 0
        self.eased = False
        """A third of the pictures only, for a computer that has too much to do. Any thread."""
        self._asking = threading.Lock()  # held while a file is made; the tick never takes it
        # Guards what follows, for moments only: never held while a picture is copied, converted or written.
        self._news = threading.Condition()
        self._files: dict[tuple[int, int], _File] = {}
        self._spare: list[Frame] = []
        self._ready: tuple[Frame, Levels] | None = None
        self._closing = False
        self._thread: threading.Thread | None = None

    def ask(self, width: int, height: int) -> PreviewPlace:
        """Have pictures in a file for the next 5 s; ask again to go on. Raises PreviewError.

        They have the canvas's shape, and are as large as fits into the size asked for and into the canvas.
        """
        canvas = self._canvas
        factor = min(1.0, width / canvas.width, height / canvas.height)
        size = max(_LEAST_PX, round(canvas.width * factor)), max(_LEAST_PX, round(canvas.height * factor))
        with self._asking:
            if self._closing:
                raise PreviewError("The studio is ending: there is no preview any more.")
            with self._news:
                file = self._files.get(size)
                if file:
                    file.until_s = self._clock() + LEASE_S
                    return file.place()
            _remove_stale(self._folder)
            file = _File(self._folder, *size)
            file.until_s = self._clock() + LEASE_S
            if self._thread is None:
                # One is written, one waits, one is read.
                self._spare = [Frame(self._canvas) for _ in range(3)]
                self._thread = threading.Thread(target=self._run, name="preview", daemon=True)
                self._thread.start()
            with self._news:
                crowded = len(self._files) >= _MOST_SIZES
                gone = min(self._files.values(), key=lambda one: one.until_s) if crowded else None
                self._files = {known: one for known, one in self._files.items() if one is not gone}
                self._files[size] = file
                self._news.notify_all()
        if gone:
            gone.close()
        return file.place()

    @property
    def wanted(self) -> bool:
        """Whether this tick's picture is to be `put`: the tick asks once for each it has composed."""
        if not self._files:
            return False
        self._ticks += 1
        return self._ticks % (self._every * _EASED if self.eased else self._every) == 0

    def put(self, planes: Planes, levels: Levels) -> None:
        """Copy a composed picture aside; one that still waits to be shown is dropped."""
        with self._news:
            frame = self._spare.pop()
        planes.copy_to(frame.planes)
        with self._news:
            if self._ready:
                self._spare.append(self._ready[0])
            self._ready = frame, levels
            self._news.notify_all()

    def close(self) -> None:
        """Stop, and remove the files."""
        with self._asking, self._news:
            self._closing = True
            self._news.notify_all()
        if self._thread:
            self._thread.join()
        self._end_leases(None)

    def _run(self) -> None:
        while True:
            with self._news:
                self._news.wait_for(lambda: self._closing or self._ready, LEASE_S if self._files else None)
                if self._closing:
                    return
                ready, self._ready = self._ready, None
            self._end_leases(self._clock())
            if ready is None:
                continue
            try:
                for file in tuple(self._files.values()):
                    file.write(*ready)
            except Exception:  # noqa: BLE001 - our bug: logged whole, the show goes on, who asks again gets a new file
                _log.exception("the preview failed")
                self._end_leases(None)
            with self._news:
                self._spare.append(ready[0])

    def _end_leases(self, now_s: float | None) -> None:
        """Remove the files of those who have not asked for long, or of all."""
        with self._news:
            over = [size for size, file in self._files.items() if now_s is None or file.until_s < now_s]
            gone = [self._files.pop(size) for size in over]
        for file in gone:
            file.close()


class _File:
    """Pictures of one size, in a file of one's own. One thread writes; any may close it."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self.until_s = 0.0
        self._width, self._height, self._stride = width, height, width * 4
        self._path = folder / f"bancarella-preview-{os.getpid()}-{secrets.token_hex(8)}"
        self._written = 0
        self._open = threading.Lock()
        self._reformatter = VideoReformatter()
        size = HEADER_BYTES + _SLOTS * height * self._stride
        try:
            number = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            try:
                os.ftruncate(number, size)
                if sys.platform == "linux":
                    # Where there is no room, writing into a hole would kill the process.
                    os.posix_fallocate(number, 0, size)
                self._map: mmap.mmap | None = mmap.mmap(number, size)
            finally:
                os.close(number)
        except OSError as error:
            self._remove()
            raise PreviewError(
                f"The preview cannot be shown: its file cannot be made in {folder} ({error.strerror})."
                " Free some space there."
            ) from None
        _HEAD.pack_into(self._map, 0, b"BANC", 1, width, height, self._stride, _SLOTS)

    def place(self) -> PreviewPlace:
        return {
            "path": str(self._path),
            "width": self._width,
            "height": self._height,
            "stride": self._stride,
            "slots": _SLOTS,
            "header_bytes": HEADER_BYTES,
        }

    def write(self, frame: Frame, levels: Levels) -> None:
        """Scale, convert, write; then say that it is there. Does nothing once closed."""
        rgb = self._reformatter.reformat(
            frame.video,
            self._width,
            self._height,
            "bgr0",
            src_colorspace=Colorspace.ITU709,
            dst_colorspace=Colorspace.ITU709,
            interpolation=Interpolation.AREA,
            src_color_range=ColorRange.MPEG,
            dst_color_range=ColorRange.JPEG,
            threads=1,
        )
        plane = rgb.planes[0]
        pixels = np.frombuffer(memoryview(cast(Any, plane)), np.uint8).reshape(self._height, plane.line_size)
        with self._open:
            if self._map is None:
                return
            start = HEADER_BYTES + self._written % _SLOTS * self._height * self._stride
            slot = np.frombuffer(self._map, np.uint8, self._height * self._stride, start)
            slot.reshape(self._height, self._stride)[...] = pixels[:, : self._stride]
            del slot  # or the map could not be closed
            self._written += 1
            _LEVELS.pack_into(self._map, _HEAD.size + _LATEST.size, *levels.peak_db, levels.momentary_lufs)
            _LATEST.pack_into(self._map, _HEAD.size, self._written)

    def close(self) -> None:
        with self._open:
            if self._map is not None:
                self._map.close()
                self._map = None
        self._remove()

    def _remove(self) -> None:
        # Windows keeps a file that a reader still has mapped; a later start removes it.
        with suppress(OSError):
            self._path.unlink()


def _shared_memory() -> Path:
    """Where files live in memory alone; else where temporary files live."""
    memory = Path("/dev/shm")
    return memory if os.access(memory, os.W_OK) else Path(tempfile.gettempdir())


def _remove_stale(folder: Path) -> None:
    """Remove what processes that did not end cleanly have left."""
    for path in folder.glob("bancarella-preview-*"):
        named = _NAME.fullmatch(path.name)
        if named and not psutil.pid_exists(int(named[1])):
            with suppress(OSError):  # another user's, or still mapped by a reader on Windows
                path.unlink()
