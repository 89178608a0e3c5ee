"""What the `moof` of a fragmented MP4 (ISO/IEC 14496-12) says of the samples that are in its fragment."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from studio.media.mp4_boxes import Box, Mp4Error, boxes, number, numbers

Numbers = NDArray[Any]

LONGEST_HEAD = 16 << 20
"""Bytes: nothing of ours has a `moov` or `moof` as long as that."""
_MOST_SAMPLES = 1 << 16


class Run(NamedTuple):
    """Samples that lie one behind the other in the file from `offset`; decoding begins at `begins`, in track units."""

    track: int
    begins: int
    offset: int
    durations: Numbers
    sizes: Numbers
    flags: Numbers
    shifts: Numbers  # from decoding to showing


class Defaults(NamedTuple):
    """What holds for each sample that does not say otherwise: ticks of its track's clock, bytes, flags of `trex`."""

    duration: int
    size: int
    flags: int


def read_runs(moof: bytes, at: int, defaults: dict[int, Defaults]) -> Iterator[Run]:
    """What a `moof` that stands at `at` says. Raises ValueError, LookupError or struct.error."""
    for traf in boxes(moof, 8):
        if traf.kind != b"traf":
            continue
        track, base, begins, usual = 0, at, 0, Defaults(0, 0, 0)
        for box in boxes(moof, traf.body, traf.end):
            flags = number(moof, box.body)
            if box.kind == b"tfhd":
                fields = numbers(moof, box)
                track = fields.pop(0)
                if flags & 0x1:
                    base = fields.pop(0) << 32 | fields.pop(0)
                if flags & 0x2:
                    fields.pop(0)  # which kind of sample: there is one
                of_track = defaults[track]
                usual = Defaults(*(fields.pop(0) if flags & 8 << n else of_track[n] for n in range(3)))
            elif box.kind == b"tfdt":
                fields = numbers(moof, box)
                begins = fields[0] << 32 | fields[1] if flags >> 24 else fields[0]
            elif box.kind == b"trun":
                run = _run(moof, box, flags, Run(track, begins, base, *(np.empty(0, "u4"),) * 4), usual)
                if len(run.sizes):
                    yield run
                begins += int(run.durations.sum(dtype="u8"))


def _run(moof: bytes, box: Box, flags: int, run: Run, usual: Defaults) -> Run:
    count, at = number(moof, box.body + 4), box.body + 8
    if not flags & 0x1:
        raise Mp4Error("it is not said where the samples are")
    offset = run.offset + struct.unpack_from(">i", moof, at)[0]
    at += 4
    first = None
    if flags & 0x4:
        first = number(moof, at)
        at += 4
    said = [bit for bit in (0x100, 0x200, 0x400, 0x800) if flags & bit]
    if at + 4 * len(said) * count > box.end or count > _MOST_SAMPLES:
        raise Mp4Error("it has fewer samples than it says")
    table = np.frombuffer(moof, ">u4", len(said) * count, at).reshape(count, len(said)).astype("u4")

    def column(bit: int, otherwise: int) -> Numbers:
        return table[:, said.index(bit)] if bit in said else np.full(count, otherwise, "u4")

    sample_flags = column(0x400, usual.flags)
    if first is not None and count:
        sample_flags = np.append(np.array([first], "u4"), sample_flags[1:])
    durations, sizes = column(0x100, usual.duration), column(0x200, usual.size)
    return run._replace(
        offset=offset,
        durations=durations,
        sizes=sizes,
        flags=sample_flags,
        shifts=np.ascontiguousarray(column(0x800, 0)).view("i4"),
    )
