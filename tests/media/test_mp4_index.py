"""A recording's fragments become an ordinary MP4 where they are; what FFmpeg itself would have made of the same packets
is what it is compared with."""

from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import sys
from fractions import Fraction
from io import FileIO
from pathlib import Path
from typing import Any, NamedTuple

import av
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from studio.media import mend_recording, mp4_index, recording_file
from studio.media.mend_recording import Mended, is_whole, mend
from studio.media.mp4_boxes import Mp4Error, mp4box
from studio.media.mp4_index import Index
from studio.media.packets import Coded, Muxer, Templates
from studio.media.recording_file import FORMATS, Mp4File
from tests.media.synthetic import Source

HYBRID = {"movflags": "hybrid_fragmented+delay_moov", "frag_duration": "250000", "flush_packets": "1"}
TICKS = 90_000  # a second of pictures
FRAME = 3000


class Sample(NamedTuple):
    """A packet as a reader gets it."""

    stream: int
    pts: int
    dts: int
    key: bool
    data: bytes


class Made(NamedTuple):
    """A packet to write: times in 1/90000 s of pictures, 1/48000 s of sound."""

    video: bool
    dts: int
    pts: int
    key: bool
    size: int


@pytest.fixture(scope="module")
def templates() -> Templates:
    source = Source(preset="veryfast")
    source.step()
    return source.templates


@st.composite
def shows(draw: st.DrawFn) -> list[Made]:
    """Pictures with and without B-frames, in even and uneven steps, with gaps; sound with holes in it, or none."""
    depth = draw(st.integers(0, 3))
    steps = draw(st.lists(st.sampled_from([FRAME, FRAME, FRAME, 2700, 3300, 10 * FRAME]), min_size=1, max_size=70))
    # Keyframes that are shown out of order make no sense: FFmpeg's own hybrid file, the measure here, loses some.
    gop = draw(st.integers(1 if depth == 0 else 2 * (depth + 1), 40))
    sizes = draw(st.lists(st.integers(1, 3000), min_size=1, max_size=7))
    dts = [sum(steps[:n]) for n in range(len(steps))]
    # After the first, in each group the picture that is shown last is decoded first.
    later = list(range(1, len(dts)))
    order = [0, *(n for at in range(0, len(later), depth + 1) for n in _group(later[at : at + depth + 1]))]
    made = [
        Made(True, dts[n], dts[shown] + depth * 10 * FRAME, n % gop == 0, sizes[n % len(sizes)])
        for n, shown in enumerate(order)
    ]
    lasts = (dts[-1] + FRAME) * 48_000 // TICKS
    first = draw(st.sampled_from([0, 0, 700, 20_000]))
    holes = draw(st.sets(st.integers(0, 60)))
    made += [
        Made(False, at, at, True, sizes[-(n % len(sizes)) - 1] % 600 + 1)
        for n, at in enumerate(range(first, lasts, 1024))
        if n not in holes
    ]
    return sorted(made, key=lambda each: Fraction(each.dts, TICKS if each.video else 48_000))


def _group(numbers: list[int]) -> list[int]:
    return [numbers[-1], *numbers[:-1]]


def _coded(made: Made, templates: Templates, number: int) -> Coded:
    filling = bytes(1 + (number * 7 + n) % 250 for n in range(made.size))
    packet: Any = av.Packet((b"\0\0\0\1\x65" if made.key else b"\0\0\0\1\x41") + filling if made.video else filling)
    packet.dts, packet.pts, packet.duration = made.dts, made.pts, FRAME if made.video else 1024
    packet.time_base = Fraction(1, TICKS if made.video else 48_000)
    packet.is_keyframe = made.key
    return Coded(packet, made.video, made.key, 0.0, 0.0)


def _write(path: Path, show: list[Made], templates: Templates, *, finish: bool) -> None:
    path.unlink(missing_ok=True)
    file = Mp4File(path)
    muxer = Muxer(file, *FORMATS[".mp4"], templates)
    for number, made in enumerate(show):
        muxer.mux(_coded(made, templates, number), Fraction(0))
        file.all_whole()
    muxer.close()
    file.all_whole()
    if finish:
        file.finish()
    file.close()


def _read(path: Path) -> list[Sample]:
    with av.open(str(path)) as container:
        samples = [
            Sample(packet.stream.index, packet.pts, packet.dts, packet.is_keyframe, bytes(packet))
            for packet in container.demux()
            if packet.dts is not None and packet.pts is not None
        ]
    return sorted(samples, key=lambda each: each[:3])


def _index(data: bytes) -> Index:
    index = Index(lambda at, size: data[at : at + size])
    index.read_on(len(data))
    return index


def _says(path: Path, *options: str) -> str:
    """What FFmpeg has to say when it decodes all of it."""
    command = ["ffmpeg", "-v", "warning", "-xerror", *options, "-i", str(path), "-f", "null", "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return f"{done.stderr}{done.returncode or ''}"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(show=shows())
def test_every_packet_is_what_and_when_it_was(tmp_path: Path, templates: Templates, show: list[Made]) -> None:
    fragments, own, theirs = (tmp_path / name for name in ("fragments.mp4", "own.mp4", "hybrid.mp4"))
    _write(fragments, show, templates, finish=False)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(mp4_index, "_PACKED_TOGETHER", 3)
        _write(own, show, templates, finish=True)
    with theirs.open("wb") as file:
        muxer = Muxer(file, "mp4", HYBRID, templates)
        for number, made in enumerate(show):
            muxer.mux(_coded(made, templates, number), Fraction(0))
        muxer.close()
    assert is_whole(own)
    assert not is_whole(fragments)
    packets = _read(own)
    assert packets == _read(theirs)
    assert packets == _read(fragments)
    assert len(packets) == len(show)


@pytest.fixture(scope="module")
def encoded(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Some 4 s of real pictures and sound in fragments, not finished."""
    path, source = tmp_path_factory.mktemp("encoded") / "show.mp4", Source(preset="veryfast")
    file = Mp4File(path)
    muxer = Muxer(file, *FORMATS[".mp4"], source.templates)
    # Sound comes out of its encoder 1024 samples before its first.
    for coded in [*(each for _ in range(120) for each in source.step()), *source.finish()]:
        muxer.mux(coded, Fraction(0))
        file.all_whole()
    muxer.close()
    file.all_whole()
    file.close()
    return path.read_bytes()


def test_it_decodes_without_a_word_and_can_be_sought_in(tmp_path: Path, encoded: bytes) -> None:
    path = tmp_path / "show.mp4"
    path.write_bytes(encoded)
    assert mend(path).result == "mended"
    assert _says(path) == ""
    assert _says(path, "-ss", "2.5") == ""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        assert (video.frames, container.streams.audio[0].frames) == (120, 189)
        container.seek(3_100_000)
        assert next(container.demux(video)).is_keyframe
        container.seek(3_100_000)
        assert 2.9 < (next(container.decode(video)).time or 0) <= 3.1


def test_wherever_its_finishing_is_cut_off_it_plays_and_is_finished_the_next_time(
    tmp_path: Path, encoded: bytes
) -> None:
    path, whole = tmp_path / "show.mp4", tmp_path / "whole.mp4"
    path.write_bytes(encoded)
    before = _read(path)
    index = _index(encoded)
    (behind, over), fragments, free = index.closing(), encoded[: index.end], encoded[index.end :]
    assert free == b"\0\0\0\0free"
    finished = over + fragments[len(over) :] + behind
    whole.write_bytes(finished)
    after = _read(whole)
    assert [each[3:] for each in after] == [each[3:] for each in before]
    for written in (0, 1, 7, 8, 16, len(behind) // 2, len(behind) - 1, len(behind)):
        path.write_bytes(fragments + behind[:written] + free[written:])
        assert _read(path) == before, written
        assert not is_whole(path)
        assert _says(path) == "", written
        assert mend(path).result == "mended"
        assert _read(path) == after, written
        assert is_whole(path)


DIES = """
import os, signal, sys
from pathlib import Path
from studio.media.recorder import Recorder
from studio.media import recording_file
from tests.media.synthetic import Source
source = Source()
recorder = Recorder(Path(sys.argv[1]), source.templates)
for number in range(90):
    for coded in source.step():
        recorder.put(coded)
write, done = os.write, []
def writes(fd, data):
    if bytes(data[4:8]) in (b"free", b"ftyp") and len(data) > 8 and (done or bytes(data[4:8]) == b"free"):
        done.append(1)
        if len(done) == int(sys.argv[2]):
            write(fd, data[: int(len(data) * float(sys.argv[3]))])
            os.kill(os.getpid(), signal.SIGKILL)
    return write(fd, data)
os.write = writes
recorder.stop(5)
"""


@pytest.mark.parametrize(("write", "share"), [(1, 0.0), (1, 0.5), (1, 1.0), (2, 0.0)])
def test_killed_while_it_is_finished(tmp_path: Path, write: int, share: float) -> None:
    path = tmp_path / "show.mp4"
    command = [sys.executable, "-c", DIES, str(path), str(write), str(share)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=30)
    assert done.returncode == -signal.SIGKILL
    assert not is_whole(path)
    pictures = [each for each in _read(path) if each.stream == 0]
    assert len(pictures) == 90
    assert mend(path).result == "mended"
    assert [each for each in _read(path) if each.stream == 0] == pictures
    assert _says(path) == ""


DIES_EARLIER = """
import os, signal, sys
from pathlib import Path
from studio.media.recorder import Recorder
from tests.media.synthetic import Source
source = Source()
recorder = Recorder(Path(sys.argv[1]), source.templates)
write, calls = os.write, []
def writes(fd, data):
    calls.append(len(data))
    if len(calls) == int(sys.argv[2]):
        write(fd, data[: int(len(data) * float(sys.argv[3]))])
        os.kill(os.getpid(), signal.SIGKILL)
    return write(fd, data)
os.write = writes
for number in range(900):
    for coded in source.step():
        recorder.put(coded)
recorder.stop(5)
"""


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.97, 1.0])
@pytest.mark.parametrize("call", [21, 22, 23, 24])
def test_killed_in_the_middle_of_a_write(tmp_path: Path, call: int, share: float) -> None:
    """Of every two writes one is a fragment: as the kill leaves the file, it plays without an error."""
    path = tmp_path / "show.mp4"
    command = [sys.executable, "-c", DIES_EARLIER, str(path), str(call), str(share)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=30)
    assert done.returncode == -signal.SIGKILL
    assert _says(path) == ""
    before = _read(path)
    assert sum(each.stream == 0 for each in before) > 30
    assert mend(path).result == "mended"
    assert _read(path) == before
    assert _says(path) == ""


@pytest.mark.parametrize(("call", "share"), [(1, 1.0), (2, 0.001), (2, 0.3), (2, 0.97), (2, 1.0), (3, 0.0)])
def test_killed_in_the_middle_of_the_first_fragment(tmp_path: Path, call: int, share: float) -> None:
    """Nothing of it can be seen, and of a file without a picture nothing is left."""
    path = tmp_path / "show.mp4"
    command = [sys.executable, "-c", DIES_EARLIER, str(path), str(call), str(share)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=30)
    assert done.returncode == -signal.SIGKILL
    with av.open(str(path)) as container:
        assert not [packet for packet in container.demux() if packet.size]
    assert mend(path) == Mended("gone")
    assert not path.exists()


@pytest.mark.parametrize("length", range(4096 - 24, 4096 + 8))
def test_what_hides_a_fragment_lies_in_one_block(tmp_path: Path, length: int) -> None:
    path = tmp_path / "show.mp4"
    file = Mp4File(path)
    for number in range(3):
        file.write(mp4box(b"moof", b"") + mp4box(b"mdat", bytes(length)))
        file.all_whole()
        if number == 1:
            file.sync()
    data = path.read_bytes()
    at = 0
    while size := int.from_bytes(data[at : at + 4], "big"):
        if data[at + 4 : at + 8] == b"free" and data[at + size + 4 : at + size + 8] == b"moof":
            assert at % 4096 <= 4096 - 8
        at += size
    assert data[at:] == b"\0\0\0\0free"
    assert at % 4096 <= 4096 - 8
    file.close()


def test_what_hides_more_than_a_fragment_is_not_taken_away(tmp_path: Path, encoded: bytes) -> None:
    path = tmp_path / "show.mp4"
    hidden = encoded[: encoded.index(b"free") - 4] + b"\0\0\0\0free" + bytes(mend_recording.LONGEST_HIDDEN)
    path.write_bytes(hidden)
    assert mend(path).result == "unreadable"
    assert path.read_bytes() == hidden


def test_the_power_fails_when_only_the_block_is_written_that_was_there_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What ext4 leaves in some of a hundred cuts: the last block as it became later, the file ends with it."""
    path, source, synced = tmp_path / "show.mp4", Source(preset="veryfast"), list[int]()
    monkeypatch.setattr(recording_file, "_sync", lambda fd: synced.append(os.fstat(fd).st_size))
    file = Mp4File(path)
    muxer = Muxer(file, *FORMATS[".mp4"], source.templates)
    for number in range(300):
        for coded in source.step():
            muxer.mux(coded, Fraction(0))
            file.all_whole()
        if number % 20 == 15:
            file.sync()
    later, cut = path.read_bytes(), tmp_path / "cut.mp4"
    ends = {-(-size // 4096) * 4096 for size in synced if size}
    assert len(ends) > 5
    for end in sorted(ends):
        cut.write_bytes(later[:end])
        assert _says(cut) == "", end
        before = _read(cut)
        assert mend(cut).result == "mended"
        assert _read(cut) == before


def test_a_file_beyond_4_gb(tmp_path: Path, encoded: bytes) -> None:
    """Holes between its fragments make it so large; they take no room on the disk."""
    path, near = tmp_path / "far.mp4", tmp_path / "near.mp4"
    near.write_bytes(encoded)
    at = encoded.index(b"moof", len(encoded) // 2) - 4
    hole = (3 << 30).to_bytes(4, "big") + b"free"
    with path.open("wb") as file:
        file.write(encoded[:at])
        for _ in range(2):
            begins = file.tell()
            file.write(hole)
            file.seek(begins + (3 << 30))
        file.write(encoded[at:])
    assert mend(near).result == mend(path).result == "mended"
    assert is_whole(path)
    assert _read(path) == _read(near)
    assert path.stat().st_blocks * 512 < 100 << 20
    assert _says(path) == ""


def test_times_of_pictures_and_sound_are_those_of_the_fragments(tmp_path: Path, encoded: bytes) -> None:
    path = tmp_path / "show.mp4"
    path.write_bytes(encoded)
    before = _first_times(path)
    assert mend(path).result == "mended"
    assert _first_times(path) == before


def _first_times(path: Path) -> list[float | None]:
    """Of the first picture and the first sound that plays, in seconds."""
    times = list[float | None]()
    for stream in (0, 1):
        with av.open(str(path)) as container:
            frames: Any = container.decode(container.streams[stream])
            times.append(next(each.time for each in frames if each.time >= 0))
    return times


# The file itself is among what hypothesis shows of an example that fails.
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(spoils=[(0, 232, 1)])  # an edit list that is longer than its box
@example(spoils=[(0, 278, 0)])  # a clock that stands
@given(
    st.lists(
        st.tuples(st.integers(0, 5), st.integers(-4, 1300), st.sampled_from([0, 1, 2, 8, 127, 128, 255])), min_size=1
    )
)
def test_whatever_is_in_it_it_is_read_as_far_as_it_is_right(encoded: bytes, spoils: list[tuple[int, int, int]]) -> None:
    spoiled = bytearray(encoded)
    heads = [encoded.index(b"moov"), *(found.start() for found in re.finditer(b"moof", encoded))]
    for head, at, value in spoils:
        spoiled[heads[head] + at] = value
    index = _index(bytes(spoiled))
    assert 0 <= index.end <= len(spoiled)
    try:
        behind, over = index.closing()
    except Mp4Error:
        return
    assert behind[4:8] == b"free"
    assert len(behind) == int.from_bytes(behind[:4], "big")
    assert over[-12:-8] == b"mdat"


def test_one_that_ffmpeg_was_to_finish_is_finished(tmp_path: Path) -> None:
    """As earlier versions of this program wrote them."""
    source, path, written = Source(), tmp_path / "hybrid.mp4", 0
    with path.open("wb") as file:
        muxer = Muxer(file, "mp4", HYBRID, source.templates)
        for coded in (each for _ in range(90) for each in source.step()):
            muxer.mux(coded, Fraction(0))
            written = file.tell()
        file.flush()
        open_one = path.read_bytes()[:written]
        muxer.close()
    path.write_bytes(open_one)
    packets = [each[3:] for each in _read(path)]
    assert mend(path).result == "mended"
    assert is_whole(path)
    assert [each[3:] for each in _read(path)] == packets
    assert _says(path) == ""


@pytest.mark.parametrize(
    ("number", "result"), [(errno.ENOSPC, "no-room"), (errno.EDQUOT, "no-room"), (errno.EFBIG, "whole")]
)
def test_one_that_may_not_grow_stays_as_it_was(
    tmp_path: Path, encoded: bytes, monkeypatch: pytest.MonkeyPatch, number: int, result: str
) -> None:
    def full(file: FileIO, at: int, data: bytes) -> None:
        file.seek(at)
        file.write(data[: len(data) // 2])
        raise OSError(number, os.strerror(number))

    path = tmp_path / "show.mp4"
    path.write_bytes(encoded)
    with monkeypatch.context() as patched:
        patched.setattr(mend_recording, "_write", full)
        assert mend(path).result == result
    assert path.read_bytes() == encoded[: _index(encoded).end]
    os.utime(path, (1, 1))
    assert mend(path).result == "mended"
    assert path.stat().st_mtime == 1  # it was recorded then


def test_what_comes_long_after_a_broken_place_is_not_thrown_away(tmp_path: Path, encoded: bytes) -> None:
    at = encoded.index(b"moof", len(encoded) // 2)
    data = encoded[:at] + b"fool" + encoded[at + 4 :]
    path = tmp_path / "show.mp4"
    for most_s, result in ((1.0, "unreadable"), (60.0, "mended")):
        path.write_bytes(data)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(mend_recording, "MOST_SPOILED_S", most_s)
            assert mend(path).result == result
        assert (path.read_bytes() == data) == (result == "unreadable")
    assert _says(path) == ""


def test_a_disk_that_has_no_room_for_the_index(tmp_path: Path, encoded: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    source, path, write = Source(), tmp_path / "show.mp4", os.write
    file = Mp4File(path)
    muxer = Muxer(file, *FORMATS[".mp4"], source.templates)
    for coded in (each for _ in range(60) for each in source.step()):
        muxer.mux(coded, Fraction(0))
        file.all_whole()
    muxer.close()
    file.all_whole()
    before = path.read_bytes()

    def full(fd: int, data: memoryview) -> int:
        if os.fstat(fd).st_size + len(data) > len(before) + 500:
            if (room := len(before) + 500 - os.fstat(fd).st_size) > 0:
                return write(fd, data[:room])
            raise OSError(28, os.strerror(28))
        return write(fd, data)

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(OSError, match="No space"):
        file.finish()
    file.close()
    assert path.read_bytes() == before[: -len(b"\0\0\0\0free")]
    assert _says(path) == ""
