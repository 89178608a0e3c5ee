"""Makes an ordinary MP4 of a fragmented one, in place: the index of all its samples, gathered from its fragments.

A fragmented file is `ftyp moov (moof mdat)*`, with `free` boxes anywhere between. An `Index` reads each `moof`, as soon
as it is written or later, and keeps what the tables at the end need, some 2 bytes a sample. `closing` is what then
finishes the file:

1. behind the last fragment a `free` box, which no reader looks into, with the new `moov` in it;
2. once that is on the disk, over the first bytes and in one small write, the head of an `mdat` that reaches from the
   old `moov` to the new one: the fragments become mere data, and the new `moov` comes to light.

So the file plays before, between and after. Facts: ISO/IEC 14496-12. Nothing here has a thread of its own.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence

import numpy as np

from studio.media.mp4_boxes import (
    UNKNOWN,
    Mp4Error,
    Replaced,
    boxes,
    find,
    mp4box,
    number,
    rebuilt,
    with_number,
)
from studio.media.mp4_fragments import LONGEST_HEAD, Defaults, Numbers, Run, read_runs

_LOOK = 4096  # bytes; most fragments' heads are shorter
_PACKED_TOGETHER = 256  # fragments
_OUTER = frozenset((b"ftyp", b"free", b"skip", b"moov", b"moof", b"mdat"))
_NOT_SYNC = 0x10000
_BRANDS = (b"isom", b"iso2", b"avc1", b"mp41")
_AT_TRACK_ID, _AT_TIMESCALE, _AT_DURATION, _AT_TKHD_DURATION = 20, 20, 24, 28  # in boxes of version 0


class Index:
    """The samples of a fragmented MP4, as far as it was read. One thread."""

    def __init__(self, read: Callable[[int, int], bytes]) -> None:
        """`read(at, size)` gives these bytes of the file, fewer at its end. What it raises passes through."""
        self._read = read
        self.end = 0
        """Behind the last fragment that is whole: as far as that the file can be finished."""
        self._moov_at = 0
        self._moov = b""
        self._tracks: dict[int, _Track] = {}
        self._defaults: dict[int, Defaults] = {}

    def read_on(self, size: int) -> None:
        """Take in what is there now that the file has `size` bytes.

        It stops where something is cut short, or belongs into no such file: `end` says where."""
        at, runs = self.end, list[Run]()
        while size - at >= 8:
            look = self._read(at, min(_LOOK, size - at))
            if len(look) < 8:
                return
            length, kind = struct.unpack(">I4s", look[:8])
            if kind not in _OUTER or not 8 <= length <= size - at:
                return
            try:
                if kind in (b"moov", b"moof"):
                    if length > LONGEST_HEAD:
                        return
                    head = look[:length] if length <= len(look) else self._read(at, length)
                    if kind == b"moov":
                        self._begin(head, at)
                    else:
                        runs = list(read_runs(head, at, self._defaults))
                elif kind == b"mdat":
                    self._take(runs, at + length)
                    runs = []
            except (ValueError, LookupError, struct.error):
                return
            at += length
            if kind != b"moof":
                self.end = at

    @property
    def is_empty(self) -> bool:
        """Whether it has begun, and there is no sample yet."""
        return bool(self._moov) and not any(len(track) for track in self._tracks.values())

    def closing(self, drop: Sequence[int] = ()) -> tuple[bytes, bytes]:
        """What finishes the file: first what belongs at `end`, then what belongs over its first bytes.

        `drop`: so many of the last samples of each track, in the order of the tracks, are left out.
        Raises Mp4Error where there is no sample, or the head is spoiled."""
        if not any(len(track) for track in self._tracks.values()):
            raise Mp4Error("there is nothing in it")
        try:
            moov = self._finished(dict(zip(self._tracks, drop, strict=False)))
        except (LookupError, ArithmeticError, struct.error) as error:
            raise Mp4Error("its head does not hold what it says") from error
        behind = struct.pack(">I4s", 8 + len(moov), b"free") + moov
        begin = self._read(0, self._moov_at)
        length = number(begin, 0)
        if begin[4:12] == b"ftypiso5" and 16 <= length <= len(begin):  # which says of itself that it has fragments
            brands = (_BRANDS * length)[: (length - 16) // 4]
            begin = begin[:8] + struct.pack(">4sI", b"isom", 0x200) + b"".join(brands) + begin[length:]
        return behind, begin + struct.pack(">I4sQ", 1, b"mdat", self.end + 8 - self._moov_at)

    def _begin(self, moov: bytes, at: int) -> None:
        if self._moov:
            raise Mp4Error("it begins twice")
        for box in boxes(moov, 8):
            if box.kind == b"trak":
                trak = moov[box.at : box.end]
                if number(trak, find(trak, b"mdia", b"minf", b"stbl", b"stsz").body + 8):
                    raise Mp4Error("it has samples that are in no fragment")
                self._tracks[number(trak, find(trak, b"tkhd").at + _AT_TRACK_ID)] = _Track(trak)
            elif box.kind == b"mvex":
                for each in boxes(moov, box.body, box.end):
                    if each.kind == b"trex":
                        track, _, *defaults = struct.unpack_from(">5I", moov, each.body + 4)
                        self._defaults[track] = Defaults(*defaults)
        self._moov, self._moov_at = moov, at

    def _take(self, runs: list[Run], end: int) -> None:
        for run in runs:  # all of a fragment, or nothing of it
            within = self.end <= run.offset <= end - int(run.sizes.sum(dtype="u8"))
            if not within or not self._tracks[run.track].goes_on(run.begins):
                raise Mp4Error("a fragment does not fit in")
        for run in runs:
            self._tracks[run.track].add(run)

    def _finished(self, drop: dict[int, int]) -> bytes:
        scale = number(self._moov, find(self._moov, b"mvhd").at + _AT_TIMESCALE)
        traks = {each: track.finished(drop.get(each, 0), scale) for each, track in self._tracks.items()}
        longest = max(shown for _, shown in traks.values())
        replaced: Replaced = {
            b"mvhd": lambda old: with_number(with_number(old, _AT_DURATION, longest), len(old) - 4, max(traks) + 1),
            b"trak": lambda old: traks[number(old, find(old, b"tkhd").at + _AT_TRACK_ID)][0],
            b"mvex": lambda _: b"",
        }
        return rebuilt(self._moov, replaced)


class _Column:
    """Numbers that come a few at a time and are wanted all at once; packed away meanwhile."""

    def __init__(self, kind: str) -> None:
        self._kind = np.dtype(kind)
        self._packed: list[bytes] = []
        self._new: list[Numbers] = []

    def add(self, numbers: Numbers | Sequence[int]) -> None:
        self._new.append(np.array(numbers, self._kind))  # a copy: what they are a view of does not stay
        if len(self._new) >= _PACKED_TOGETHER:
            # All first bytes, all second bytes...: the upper ones are much alike.
            columns = np.concatenate(self._new).view("u1").reshape(-1, self._kind.itemsize).T
            self._packed.append(zlib.compress(columns.tobytes(), 1))
            self._new.clear()

    def all(self) -> Numbers:
        parts = (np.frombuffer(zlib.decompress(each), "u1").reshape(self._kind.itemsize, -1).T for each in self._packed)
        unpacked = (np.ascontiguousarray(part).view(self._kind).ravel() for part in parts)
        return np.concatenate([np.empty(0, self._kind), *unpacked, *self._new])


class _Track:
    """A track's beginning, and its samples so far."""

    def __init__(self, trak: bytes) -> None:
        self._trak = trak
        self._count = 0
        self._start = self._next = 0  # decoding time of the first sample, and of the next one if there is no gap
        self._last = 0  # how long the newest sample lasts, as far as is known: the next one decides
        self._durations, self._sizes, self._shifts = _Column("u4"), _Column("u4"), _Column("i4")
        self._sync, self._offsets, self._counts = _Column("?"), _Column("u8"), _Column("u4")

    def __len__(self) -> int:
        return self._count

    def goes_on(self, begins: int) -> bool:
        """Whether a sample can follow that is decoded then."""
        return not self._count or 0 <= self._last + begins - self._next <= UNKNOWN

    def add(self, run: Run) -> None:
        if self._count:
            self._durations.add([self._last + run.begins - self._next])
        else:
            self._start = run.begins
        self._durations.add(run.durations[:-1])
        self._last = int(run.durations[-1])
        self._next = run.begins + int(run.durations.sum(dtype="u8"))
        self._sizes.add(run.sizes)
        self._shifts.add(run.shifts)
        self._sync.add(run.flags & _NOT_SYNC == 0)
        self._offsets.add([run.offset])
        self._counts.add([len(run.sizes)])
        self._count += len(run.sizes)

    def finished(self, drop: int, movie_scale: int) -> tuple[bytes, int]:
        """The `trak` with tables of all samples but the last `drop`, and how long it plays, in movie units."""
        left = max(0, self._count - drop)
        durations = np.append(self._durations.all(), np.array([self._last] if self._count else [], "u4"))[:left]
        shifts = self._shifts.all()[:left]
        counts = self._counts.all().astype("i8")
        counts = np.clip(left - (np.cumsum(counts) - counts), 0, counts)  # of the runs that are still there
        offsets, counts = self._offsets.all()[counts > 0], counts[counts > 0]
        tables = _tables(self._sizes.all()[:left], durations, shifts, self._sync.all()[:left], offsets, counts)

        scale = number(self._trak, find(self._trak, b"mdia", b"mdhd").at + _AT_TIMESCALE)
        delay, first_shown = _edits(self._trak)
        delay += self._start * movie_scale // scale
        until = int((np.cumsum(durations, dtype="i8") + shifts).max(initial=0))
        shown = max(0, -(-(until - first_shown) * movie_scale // scale))
        length = int(durations.sum(dtype="i8"))
        replaced: Replaced = {
            b"tkhd": lambda old: with_number(old, _AT_TKHD_DURATION, delay + shown) + _edts(delay, shown, first_shown),
            b"edts": lambda _: b"",
            b"mdhd": lambda old: with_number(old, _AT_DURATION, length),
            b"stbl": lambda old: _stbl(old, tables, left),
        }
        return rebuilt(self._trak, replaced), delay + shown


def _tables(
    sizes: Numbers, durations: Numbers, shifts: Numbers, sync: Numbers, offsets: Numbers, counts: Numbers
) -> bytes:
    """The tables of samples, of `stbl`."""
    stts = _table(b"stts", np.stack(_repeated(durations), 1))
    stss = b"" if sync.all() else _table(b"stss", np.flatnonzero(sync) + 1)
    ctts = b""
    if shifts.any():
        version = 1 if shifts.min() < 0 else 0
        ctts = _table(b"ctts", np.stack(_repeated(shifts), 1), version)
    repeated, each = _repeated(counts)
    first = np.cumsum(repeated) - repeated + 1
    stsc = _table(b"stsc", np.stack((first, each, np.ones_like(each)), 1))
    stsz = mp4box(b"stsz", struct.pack(">III", 0, 0, len(sizes)) + sizes.astype(">u4").tobytes())
    far = offsets.max(initial=0) > 0xFFFFFFFF
    chunks = _table(b"co64", offsets, numbers=">u8") if far else _table(b"stco", offsets)
    return stts + stss + ctts + stsc + stsz + chunks


def _repeated(numbers: Numbers) -> tuple[Numbers, Numbers]:
    """How often each number comes in a row, and which it is."""
    begins = np.flatnonzero(np.append(True, numbers[1:] != numbers[:-1])) if len(numbers) else np.empty(0, "i8")
    return np.diff(np.append(begins, len(numbers))), numbers[begins].astype("i8")


def _table(kind: bytes, entries: Numbers, version: int = 0, *, numbers: str = ">u4") -> bytes:
    return mp4box(kind, struct.pack(">II", version << 24, len(entries)) + entries.astype(numbers).tobytes())


def _stbl(old: bytes, tables: bytes, count: int) -> bytes:
    stsd = find(old, b"stsd")
    roll = b""
    if old[stsd.body + 12 : stsd.body + 16] == b"mp4a":
        # A packet of AAC needs the one before it.
        roll = mp4box(b"sgpd", struct.pack(">I4sIIh", 1 << 24, b"roll", 2, 1, -1))
        roll += mp4box(b"sbgp", struct.pack(">I4sIII", 0, b"roll", 1, count, 1))
    return mp4box(b"stbl", old[stsd.at : stsd.end] + tables + roll)


def _edits(trak: bytes) -> tuple[int, int]:
    """How long nothing is shown, in movie units, and from which time of the track on it then is."""
    delay = media_start = 0
    for edts in boxes(trak, 8):
        if edts.kind == b"edts":
            elst = find(trak[edts.at : edts.end], b"elst")
            at = edts.at + elst.body
            if number(trak, at):
                raise Mp4Error("an edit list of another version")
            for n in range(number(trak, at + 4)):
                duration, start = struct.unpack_from(">Ii", trak, at + 8 + 12 * n)
                if start < 0:
                    delay += duration
                else:
                    media_start = start
    return delay, media_start


def _edts(delay: int, shown: int, first_shown: int) -> bytes:
    entries = [(min(delay, UNKNOWN), -1)] if delay else []
    entries.append((min(shown, UNKNOWN), first_shown))
    rows = b"".join(struct.pack(">IiI", duration, start, 0x10000) for duration, start in entries)
    return mp4box(b"edts", mp4box(b"elst", struct.pack(">II", 0, len(entries)) + rows))
