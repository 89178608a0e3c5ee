"""The engine's file of composed pictures, as a reader sees it."""

from __future__ import annotations

import mmap
import struct
from pathlib import Path

from PySide6.QtGui import QImage

_HEADER = struct.Struct("<4sIIIIIQfff")


class PreviewFile:
    """The engine's memory-mapped file of composed pictures (the protocol's word `preview`), for one reader."""

    def __init__(self, path: Path) -> None:
        """Raises OSError or ValueError where it is not there or not such a file."""
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, version, self.width, self.height, self.stride, self._slots, *_ = _HEADER.unpack_from(self._map)
        if magic != b"BANC" or version != 1 or self._slots < 1:
            self.close()
            raise ValueError(f"{path.name} is not a preview of this version")

    def latest(self) -> int:
        """How many pictures have been written so far."""
        return int(_HEADER.unpack_from(self._map)[6])

    def levels(self) -> tuple[float, float, float]:
        """Peak left and right in dBFS, and momentary loudness in LUFS."""
        left, right, lufs = _HEADER.unpack_from(self._map)[7:]
        return left, right, lufs

    def picture(self, header_bytes: int) -> QImage | None:
        """A copy of the newest picture; None where there is none yet."""
        latest = self.latest()
        size = self.stride * self.height
        start = header_bytes + (latest - 1) % self._slots * size
        if latest == 0 or start + size > len(self._map):
            return None
        # A copy, since the slot is written again soon and the map may be closed while the picture is painted.
        with memoryview(self._map) as whole, whole[start : start + size] as slot:
            return QImage(slot, self.width, self.height, self.stride, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        self._map.close()
