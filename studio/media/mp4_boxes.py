"""The boxes of an MP4 (ISO/IEC 14496-12): each has its length, its kind, and boxes or fields in it."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

Replaced = dict[bytes, Callable[[bytes], bytes]]
"""By kind of box, what comes instead of it."""
_PARENTS = frozenset((b"mdia", b"minf"))  # that `rebuilt` looks into
UNKNOWN = 0xFFFFFFFF  # how long, where 32 bits do not hold it


class Mp4Error(ValueError):
    """It is not built as it should be."""


class Box(NamedTuple):
    """Where a box is in some bytes: its head from `at`, what is in it from `body` to `end`."""

    kind: bytes
    at: int
    body: int
    end: int


def boxes(data: bytes, at: int, end: int | None = None) -> Iterator[Box]:
    """Raises Mp4Error where they do not fit."""
    end = len(data) if end is None else end
    while at < end:
        length, kind = struct.unpack_from(">I4s", data, at)
        if not 8 <= length <= end - at:
            raise Mp4Error("a box does not fit")
        yield Box(kind, at, at + 8, at + length)
        at += length


def find(data: bytes, *path: bytes) -> Box:
    """The box at the end of the path, in a box. Raises Mp4Error."""
    found = Box(b"", 0, 8, len(data))
    for kind in path:
        within = (box for box in boxes(data, found.body, found.end) if box.kind == kind)
        if (box := next(within, None)) is None:
            raise Mp4Error(f"there is no {kind.decode('latin-1')}")
        found = box
    return found


def mp4box(kind: bytes, body: bytes) -> bytes:
    """A box of less than 4 GB."""
    return struct.pack(">I4s", 8 + len(body), kind) + body


def rebuilt(data: bytes, replaced: Replaced) -> bytes:
    """A box with some of those within it replaced."""
    body = b""
    for box in boxes(data, 8):
        old = data[box.at : box.end]
        if box.kind in replaced:
            old = replaced[box.kind](old)
        elif box.kind in _PARENTS:
            old = rebuilt(old, replaced)
        body += old
    return mp4box(data[4:8], body)


def numbers(data: bytes, box: Box) -> list[int]:
    """What is in a box behind its version and flags, all of it numbers."""
    return [number(data, at) for at in range(box.body + 4, box.end - 3, 4)]


def number(data: bytes, at: int) -> int:
    """The 32 bits without a sign at `at`."""
    return int.from_bytes(data[at : at + 4], "big")


def with_number(box: bytes, at: int, number: int) -> bytes:
    """A box of version 0 with one of its numbers replaced. Raises Mp4Error."""
    if box[8]:
        raise Mp4Error("a box of another version")
    return box[:at] + struct.pack(">I", min(number, UNKNOWN)) + box[at + 4 :]
