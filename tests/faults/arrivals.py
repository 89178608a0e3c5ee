"""When each picture came to a server: its recording is read as it grows, by a thread that the kernel wakes."""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import threading
import time
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_IN_MODIFY = 2
_FLV_HEADER_BYTES, _TAG_BYTES, _BACK_BYTES = 13, 11, 4
_VIDEO, _KEY_AND_CODEC, _A_PICTURE = 9, 2, 1


class Arrival(NamedTuple):
    """A picture: when it was written (seconds of time.monotonic), and the time that it bears (seconds)."""

    at_s: float
    dts_s: float


class Arrivals:
    """Follows one FLV file that nginx writes, a packet at a time and unbuffered, from its beginning."""

    def __init__(self, flv: Path) -> None:
        self.pictures: list[Arrival] = []
        self._flv = flv
        self._stop_reads, self._stop_writes = os.pipe()
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._thread = threading.Thread(target=self._follow, name="arrivals", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.write(self._stop_writes, b"-")
        self._thread.join()
        os.close(self._stop_writes)
        os.close(self._stop_reads)

    def largest_gap_s(self, since_s: float, until_s: float) -> float:
        """The longest time without a picture between these two moments of time.monotonic."""
        moments = [each.at_s for each in list(self.pictures) if since_s <= each.at_s <= until_s]
        return max((after - before for before, after in pairwise(moments)), default=max(0.0, until_s - since_s))

    def _follow(self) -> None:
        watching: int = self._libc.inotify_init()
        try:
            if watching < 0 or self._libc.inotify_add_watch(watching, os.fsencode(self._flv), _IN_MODIFY) < 0:
                raise OSError(ctypes.get_errno(), "inotify")
            with self._flv.open("rb") as file:
                kept = bytearray()
                begun = False
                while True:
                    now_s = time.monotonic()
                    kept += file.read()
                    if not begun and len(kept) >= _FLV_HEADER_BYTES:
                        begun = True
                        del kept[:_FLV_HEADER_BYTES]
                    if begun:
                        self._take(kept, now_s)
                    ready, _, _ = select.select([watching, self._stop_reads], [], [])
                    if self._stop_reads in ready:
                        return
                    os.read(watching, 65536)
        finally:
            with contextlib.suppress(OSError):
                os.close(watching)

    def _take(self, kept: bytearray, now_s: float) -> None:
        while len(kept) >= _TAG_BYTES:
            size = int.from_bytes(kept[1:4], "big")
            if len(kept) < _TAG_BYTES + size + _BACK_BYTES:
                return
            if kept[0] & 31 == _VIDEO and size > _KEY_AND_CODEC and kept[_TAG_BYTES + 1] == _A_PICTURE:
                millis = (kept[7] << 24) | int.from_bytes(kept[4:7], "big")
                self.pictures.append(Arrival(now_s, millis / 1000))
            del kept[: _TAG_BYTES + size + _BACK_BYTES]
