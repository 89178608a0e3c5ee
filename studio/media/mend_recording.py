"""Makes an ordinary file of a recording that a crash or a power cut left open. A process of its own does it:

    python -m studio.media.mend_recording FILE

It decodes the last seconds to see how far they are good. An MP4 is then finished where it is, as the recorder would
have done it: until one small write at the end it is the same to every reader. Of a Matroska file the packets are
copied, and the copy takes the original's place in one step, once it is on the disk; until then the original is only
read. It prints one line of JSON, and ends when its standard input does, so that it outlives nobody.
"""

from __future__ import annotations

import contextlib
import errno
import json
import logging
import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from io import FileIO
from pathlib import Path
from typing import Any, Literal

import av
from av.stream import Stream

from studio.media import disk_room
from studio.media.mp4_boxes import Mp4Error
from studio.media.mp4_index import Index

Result = Literal["mended", "whole", "unreadable", "no-room", "gone", "away"]

TAIL_S = 8.0
"""The last seconds are decoded. What was on the disk longer was there before the last `fdatasync`, several times."""
MOST_SPOILED_S = 60.0
"""Where an MP4 is broken longer than that before its end, what comes behind may be worth more than a finished file."""
LONGEST_HIDDEN = 16 << 20
"""Bytes of a first fragment that was not written to its end; what is longer is left to somebody who knows more."""
PACE = 40_000_000  # bytes a second: it works during a show
_SLACK = 20_000_000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of it. "whole": nothing was wrong with it. `seconds` play now, `cut_s` were broken at its end.

    "unreadable": it is left as it is; "no-room": what is needed does not fit on the disk now; "gone": the file is not
    there; "away": nor is its folder, for a disk that is not plugged in, or a share that does not answer.
    """

    result: Result
    seconds: float = 0.0
    cut_s: float = 0.0


def mend(path: Path) -> Mended:
    """Finish the file if need be. Raises OSError and av.FFmpegError where that fails; the original stays."""
    if not os.path.isdir(path.parent):
        return Mended("away")
    for left_over in path.parent.glob(f".{_literal(path.stem)}-mending-*{path.suffix}"):
        left_over.unlink(missing_ok=True)
    try:
        size = path.stat().st_size
    except FileNotFoundError:
        return Mended("gone")
    if size == 0:
        path.unlink()
        return Mended("gone")
    if is_whole(path):
        return Mended("whole")
    if path.suffix.lower() != ".mp4":
        return _mend_by_copy(path, size)
    mended = _mend_in_place(path)
    if mended.result == "gone":
        path.unlink()  # nothing of it plays
    return mended


def _mend_in_place(path: Path) -> Mended:
    """An MP4: behind its last good fragment comes what the recorder would have written there."""
    with path.open("r+b", buffering=0) as file:
        times, size = os.fstat(file.fileno()), file.seek(0, os.SEEK_END)
        index = Index(lambda at, length: file.read(length) if file.seek(at) == at else b"")
        index.read_on(size)
        if index.is_empty and size - index.end < LONGEST_HIDDEN and _hides_what_follows(file, index.end):
            return Mended("gone")  # its first fragment was not written to its end
        try:
            whole = _Finished(file, index.end, *index.closing())
            was_s = _plays_s(whole)
        except (Mp4Error, av.FFmpegError) as error:
            _log.warning("%s: %s", path.name, error)
            return Mended("unreadable")
        if was_s <= 0 or (size - index.end) * was_s > MOST_SPOILED_S * index.end:
            return Mended("unreadable")
        behind, over = index.closing(_spoiled(whole, was_s))
        seconds = _plays_s(_Finished(file, index.end, behind, over))
        if seconds <= 0:
            return Mended("unreadable")
        try:
            file.truncate(index.end)  # of half a fragment nothing plays
            _write(file, index.end, behind)
        except OSError as error:
            with contextlib.suppress(OSError):
                file.truncate(index.end)
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                return Mended("no-room")
            if error.errno == errno.EFBIG:
                return Mended("whole")  # as whole as such a disk can have it
            raise
        os.fsync(file.fileno())
        _write(file, 0, over)
        os.fsync(file.fileno())
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    return Mended("mended", round(seconds, 2), round(was_s - seconds, 2))


def _hides_what_follows(file: FileIO, at: int) -> bool:
    """Whether there stands what the recorder closes as soon as a fragment is whole (see `Mp4File`)."""
    file.seek(at)
    return file.read(8) == b"\0\0\0\0free"


def _write(file: FileIO, at: int, data: bytes) -> None:
    file.seek(at)
    left = memoryview(data)
    while left:
        left = left[file.write(left) :]


class _Finished:
    """An MP4 as it will be when it is finished, for reading: nothing of it is written yet."""

    def __init__(self, file: FileIO, end: int, behind: bytes, over: bytes) -> None:
        self._file, self._end, self._behind, self._over = file, end, behind, over
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        size = self._end + len(self._behind) if size < 0 else size
        if self._at < len(self._over):
            data = self._over[self._at : self._at + size]
        elif self._at < self._end:
            self._file.seek(self._at)
            data = self._file.read(min(size, self._end - self._at))
        else:
            data = self._behind[self._at - self._end :][:size]
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._end + len(self._behind)}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at


def _spoiled(file: _Finished, seconds: float) -> list[int]:
    """How many packets at the end of each track, in the order of the tracks, are not good or come after one that is
    not."""
    with av.open(file, "r", format="mp4") as container:
        container.seek(max(0, round((seconds - TAIL_S) * av.time_base)))
        bad = {stream.index: 0 for stream in container.streams}
        packets = list(_packets(container, list(container.streams)))
        for packet in packets:
            bad[packet.stream.index] += 1
        for packet in _good(packets):
            bad[packet.stream.index] -= 1
    return [bad[number] for number in sorted(bad)]


def _mend_by_copy(path: Path, size: int) -> Mended:
    free = disk_room.free_bytes(path.parent)
    if free is None or free < size + disk_room.LEAST_FREE + _SLACK:
        return Mended("no-room")
    beside = path.with_name(f".{path.stem}-mending-{os.getpid()}{path.suffix}")
    try:
        mended = _copy(path, beside)
        if mended.result != "mended":
            return mended
        _check(beside, mended)
        shutil.copystat(path, beside)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        if path.stat().st_size != size:
            raise OSError(f"{path.name} was changed meanwhile")
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(path.parent)
    return mended


def is_whole(path: Path) -> bool:
    """Whether it was closed: an MP4 without fragments, a Matroska file that knows how long it is."""
    if path.suffix.lower() == ".mp4":
        kinds = {kind for kind, _ in _boxes(path)}
        return kinds >= {"moov", "mdat"} and kinds.isdisjoint(("moof", ""))
    try:
        with av.open(str(path)) as container:
            return container.duration is not None
    except av.FFmpegError:
        return False


def _boxes(path: Path) -> Iterator[tuple[str, int]]:
    """The kinds of an MP4's outermost boxes, and where they are; "" for one that is cut short or none at all."""
    end = path.stat().st_size
    with path.open("rb") as file:
        at = 0
        while at < end:
            file.seek(at)
            head = file.read(16)
            size = int.from_bytes(head[:4], "big")
            if size == 1 and len(head) == 16:
                size = int.from_bytes(head[8:], "big")
            elif size == 0:
                size = end - at
            if len(head) < 8 or size < 8 or at + size > end:
                yield "", at
                return
            yield head[4:8].decode("latin-1"), at
            at += size


class _Tail:
    """The newest packets, from a keyframe on: not written before it is known that others come after them."""

    def __init__(self) -> None:
        self.packets: list[av.Packet[Any]] = []
        self._keys: list[int] = []

    def add(self, packet: av.Packet[Any]) -> list[av.Packet[Any]]:
        """The packets that are old enough to be written."""
        if _is_key(packet):
            self._keys.append(len(self.packets))
        self.packets.append(packet)
        done = 0
        # From the last keyframe that is old enough: decoding begins there.
        for key in self._keys:
            if _dts_s(packet) - _dts_s(self.packets[key]) >= TAIL_S:
                done = key
        if not done:
            return []
        old, self.packets = self.packets[:done], self.packets[done:]
        self._keys = [key - done for key in self._keys if key >= done]
        return old


def _copy(path: Path, beside: Path) -> Mended:
    end_s = written_s = 0.0
    pace = _Pace()
    with path.open("rb") as file, contextlib.ExitStack() as closing:
        try:
            source = closing.enter_context(av.open(file, "r", format="matroska"))
        except av.FFmpegError as error:
            _log.warning("%s: %s", path.name, error)
            return Mended("unreadable")
        streams: list[Stream] = [*source.streams.video[:1], *source.streams.audio[:1]]
        if not source.streams.video:
            return Mended("unreadable")
        with av.open(str(beside), "w", format="matroska") as target:
            to = {stream.index: target.add_stream_from_template(stream) for stream in streams}
            tail, last_dts = _Tail(), dict[int, int]()

            def write(packets: list[av.Packet[Any]]) -> None:
                nonlocal written_s
                for packet in packets:
                    written_s = max(written_s, _dts_s(packet) + float((packet.duration or 0) * packet.time_base))
                    pace.wait(packet.size)
                    packet.stream = to[packet.stream.index]
                    target.mux(packet)

            for packet in _packets(source, streams):
                assert packet.dts is not None
                if packet.dts <= last_dts.get(packet.stream.index, packet.dts - 1):
                    break
                last_dts[packet.stream.index] = packet.dts
                end_s = max(end_s, _dts_s(packet))
                write(tail.add(packet))
            write(_good(tail.packets))
    if written_s <= 0:
        return Mended("unreadable")
    return Mended("mended", round(written_s, 2), round(max(0.0, end_s - written_s), 2))


def _packets(source: av.container.InputContainer, streams: list[Stream]) -> Iterator[av.Packet[Any]]:
    """Until the end, or until it cannot be read on."""
    try:
        for packet in source.demux(streams):
            if packet.dts is None or packet.pts is None:
                continue  # what ends a stream
            if packet.is_corrupt:
                return
            yield packet
    except av.FFmpegError as error:
        _log.warning("it ends there: %s", error)


def _good(packets: list[av.Packet[Any]]) -> list[av.Packet[Any]]:
    """Those before the first that cannot be decoded."""
    contexts: dict[int, Any] = {}
    ends_s: dict[int, float] = {}
    for packet in packets:
        stream = packet.stream
        if stream.index in ends_s:
            continue  # picture and sound need not break in the order of their times
        if stream.index not in contexts:
            codec: Any = av.CodecContext.create(stream.codec_context.name, "r")
            codec.extradata = stream.codec_context.extradata
            codec.options = {"err_detect": "explode"}  # else what is broken is patched up
            codec.thread_count = 1
            if stream.type == "audio":
                codec.sample_rate, codec.layout = stream.codec_context.sample_rate, stream.codec_context.layout
            contexts[stream.index] = codec
        try:
            if stream.type == "video" and not _is_sliced_right(bytes(packet)):
                raise av.error.InvalidDataError(1, "lengths do not fit")
            frames = contexts[stream.index].decode(packet)
            broken = any(getattr(frame, "is_corrupt", False) for frame in frames)
        except av.FFmpegError as error:
            _log.warning("broken at %.2f s: %s", _dts_s(packet), error)
            broken = True
        if broken:
            ends_s[stream.index] = _dts_s(packet)
    end_s = min(ends_s.values(), default=float("inf"))
    return [packet for packet in packets if _dts_s(packet) < end_s]


def _is_sliced_right(data: bytes) -> bool:
    """Whether an H.264 packet is made of whole pieces, each after its length: zeros of a lost block are none."""
    at = 0
    while at + 4 < len(data):
        size = int.from_bytes(data[at : at + 4], "big")
        if size == 0 or data[at + 4] & 0x80:
            return False
        at += 4 + size
    return at == len(data)


def _check(beside: Path, mended: Mended) -> None:
    """Raises av.FFmpegError or OSError where the copy is not what it should be: the original is better then."""
    with beside.open("rb", buffering=0) as file:
        seconds = _plays_s(file)
    if not is_whole(beside) or abs(seconds - mended.seconds) > 1.0:
        raise OSError(f"the copy has {seconds:.1f} s, and should have {mended.seconds:.1f} s")


def _plays_s(file: FileIO | _Finished) -> float:
    """For how long it plays; 0 where it has no picture. Raises av.FFmpegError."""
    with av.open(file, "r") as container:
        if not container.streams.video or next(container.decode(video=0), None) is None:
            return 0.0
        return (container.duration or 0) / av.time_base


class _Pace:
    """Holds the copying back, so that a disk has time for the show."""

    def __init__(self) -> None:
        self._begun_s, self._bytes = time.monotonic(), 0

    def wait(self, size: int) -> None:
        self._bytes += size
        ahead_s = self._bytes / PACE - (time.monotonic() - self._begun_s)
        if ahead_s > 0.05:
            time.sleep(ahead_s)


def _is_key(packet: av.Packet[Any]) -> bool:
    return bool(packet.stream.type == "video" and packet.is_keyframe)


def _dts_s(packet: av.Packet[Any]) -> float:
    assert packet.dts is not None
    return float(packet.dts * packet.time_base)


def _literal(name: str) -> str:
    return "".join(f"[{each}]" if each in "*?[" else each for each in name)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def main(arguments: list[str]) -> int:
    """The process: mends one file. Exit status 1 where that failed, and the file is as it was."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _stand_back()
    logging.basicConfig(format="%(message)s")
    try:
        mended = mend(Path(arguments[0]))
    except (OSError, av.FFmpegError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{json.dumps(asdict(mended))}\n")
    sys.stdout.flush()
    return 0


def _end_with_parent() -> None:
    with contextlib.suppress(OSError, ValueError):
        while os.read(0, 1024):
            pass
    os._exit(1)


def _stand_back() -> None:
    """Only what nobody else wants of the processor and the disk."""
    import psutil

    # Names of another system are not there on this one.
    nice: Any = getattr(psutil, "IDLE_PRIORITY_CLASS", 19)
    io: Any = getattr(psutil, "IOPRIO_CLASS_IDLE", getattr(psutil, "IOPRIO_VERYLOW", None))
    process: Any = psutil.Process()
    with contextlib.suppress(OSError, psutil.Error):
        process.nice(nice)
    with contextlib.suppress(OSError, psutil.Error, AttributeError):
        process.ionice(io)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
