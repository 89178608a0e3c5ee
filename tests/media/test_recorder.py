from __future__ import annotations

import errno
import itertools
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import av
import pytest

from studio.domain.errors import SellerError
from studio.media import recorder as recorder_module
from studio.media import recording_file
from studio.media.recorder import Recorder, RecorderReport
from studio.media.recording_file import RecorderError
from tests.media.synthetic import Source

FORMATS = pytest.mark.parametrize("suffix", [".mp4", ".mkv"])


def decoded(path: Path, *, cut_off: int = 0) -> tuple[int, int]:
    """How many pictures and sound frames play; at most `cut_off` packets may be broken."""
    counts, broken = {"video": 0, "audio": 0}, 0
    with av.open(str(path)) as container:
        for packet in container.demux(video=0, audio=0):
            try:
                counts[packet.stream.type] += len(packet.decode())
            except av.error.InvalidDataError:
                broken += 1
    assert broken <= cut_off
    return counts["video"], counts["audio"]


def feed(recorder: Recorder, source: Source, frames: int) -> None:
    for _ in range(frames):
        for coded in source.step():
            recorder.put(coded)


def wait_until_written(recorder: Recorder, seconds: float) -> None:
    deadline_s = time.monotonic() + 10
    while recorder.report().seconds < seconds:
        assert time.monotonic() < deadline_s, recorder.report()
        time.sleep(0.01)


@FORMATS
@pytest.mark.parametrize("preset", ["ultrafast", "veryfast"])
def test_every_frame_is_in_the_file(tmp_path: Path, suffix: str, preset: str) -> None:
    source, states = Source(preset=preset), list[RecorderReport]()
    path = tmp_path / f"show{suffix}"
    recorder = Recorder(path, source.templates, on_state=states.append)
    feed(recorder, source, 90)
    for coded in source.finish():
        recorder.put(coded)
    assert recorder.stop(5)
    report = recorder.report()
    assert (report.state, report.last_error, report.dropped) == ("stopped", None, 0)
    assert [each.state for each in states] == ["recording", "stopped"]
    assert report.bytes == path.stat().st_size
    assert report.seconds == pytest.approx(89 / 30, abs=0.1)
    pictures, sounds = decoded(path)
    assert pictures == 90
    assert sounds >= 139
    with av.open(str(path)) as container:
        times = [frame.time for frame in container.decode(video=0)]
        assert times[0] is not None
        assert times[0] <= 0.07  # B-frames put the first picture off by two frames
        gaps = [b - a for a, b in itertools.pairwise(time for time in times if time is not None)]
        assert max(abs(gap - 1 / 30) for gap in gaps) < 0.001
        assert container.duration is not None  # an ordinary file, not one cut off
        assert container.duration / 1e6 == pytest.approx(3, abs=0.15)


def test_it_begins_with_the_first_keyframe_at_zero(tmp_path: Path) -> None:
    source = Source(gop=30)
    path = tmp_path / "late.mkv"
    for _ in range(40):
        source.step()
    recorder = Recorder(path, source.templates)
    feed(recorder, source, 60)
    assert recorder.stop(5)
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux(video=0) if packet.pts is not None]
    assert packets[0].is_keyframe
    assert packets[0].pts == 0
    assert len(packets) == 100 - 60  # keyframes are at 0, 30, 60 and 90


CHILD = """
import sys, time
from pathlib import Path
from studio.media.recorder import Recorder
from tests.media.synthetic import Source
if len(sys.argv) > 2:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
source = Source(kbps=2000)
recorder = Recorder(Path(sys.argv[1]), source.templates)
for number in range(240):
    for coded in source.step():
        recorder.put(coded)
    time.sleep(0.002)
deadline = time.monotonic() + 10
while recorder.report().state == "recording" and recorder.report().seconds < 7.9 and time.monotonic() < deadline:
    time.sleep(0.01)
report = recorder.report()
print(report.state, report.dropped > 0, report.last_error, sep="|", flush=True)
sys.stdin.readline()
print(recorder.stop(5), flush=True)
"""


def child(*arguments: str) -> subprocess.Popen[str]:
    root = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
    )


@FORMATS
def test_a_killed_recording_plays(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"killed{suffix}"
    with child(str(path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "recording|False|None\n"
        process.send_signal(signal.SIGKILL)
    pictures, sounds = decoded(path, cut_off=1)
    assert pictures >= 240 - 60
    assert sounds >= 370 - 94


@FORMATS
def test_a_file_that_may_not_grow_ends_the_recording_and_plays(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"full{suffix}"
    with child(str(path), "1000000") as process:
        assert process.stdout is not None
        assert process.stdin is not None
        state, dropped, words = process.stdout.readline().strip().split("|")
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline() == "True\n"
    assert (state, dropped) == ("failed", "True")
    assert words == f"The disk takes no larger file: the recording full{suffix} has ended. It goes on in a new file."
    assert 800_000 < path.stat().st_size <= 1_000_000
    pictures, _ = decoded(path)
    assert 60 <= pictures < 200


@FORMATS
def test_a_full_disk_ends_the_recording_and_nothing_is_written_afterwards(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, write, writes_after = tmp_path / f"full{suffix}", os.write, []
    full = threading.Event()

    def limited(fd: int, data: memoryview) -> int:
        if full.is_set():
            writes_after.append(len(data))
        if os.fstat(fd).st_size + len(data) > 300_000:
            full.set()
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(fd, data)

    source = Source()
    recorder = Recorder(path, source.templates)
    monkeypatch.setattr(os, "write", limited)
    for _ in range(600):
        feed(recorder, source, 1)
        if full.wait(0.001):
            break
    assert recorder.stop(5)
    report = recorder.report()
    assert report.state == "failed"
    assert report.last_error == (
        f"The disk is full: the recording full{suffix} has ended. The show goes on. Free some space: it begins again by"
        " itself, in a new file."
    )
    assert writes_after == []
    assert decoded(path)[0] >= 60
    before = report.dropped
    feed(recorder, source, 1)
    assert recorder.report().dropped > before


@FORMATS
def test_a_disk_that_is_too_slow_ends_the_recording(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, stuck = threading.Event(), threading.Event()

    def slow(_: int) -> None:
        stuck.set()
        let_go.wait(20)

    monkeypatch.setattr(recorder_module, "SYNC_EVERY_S", 0.0)
    monkeypatch.setattr(recording_file, "_sync", slow)
    monkeypatch.setattr(recorder_module, "QUEUE_BYTES", 100_000)
    source, path = Source(), tmp_path / f"slow{suffix}"
    recorder = Recorder(path, source.templates)
    while not stuck.is_set():
        feed(recorder, source, 1)
    longest_s = 0.0
    for _ in range(60):
        begun_s = time.monotonic()
        for coded in source.step():
            recorder.put(coded)
        longest_s = max(longest_s, time.monotonic() - begun_s)
    report = recorder.report()
    assert report.state == "failed"
    assert "too slow" in (report.last_error or "")
    assert report.dropped > 0
    assert longest_s < 1
    begun_s = time.monotonic()
    assert not recorder.stop(0.2)
    assert time.monotonic() - begun_s < 2
    let_go.set()
    assert recorder.stop(5)
    assert decoded(path)[0] >= 1


def test_the_file_is_on_the_disk_again_and_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr(recorder_module, "SYNC_EVERY_S", 0.05)
    monkeypatch.setattr(recording_file, "_sync", lambda fd: synced.append(os.fstat(fd).st_size))
    source = Source()
    recorder = Recorder(tmp_path / "show.mp4", source.templates)
    for _ in range(60):
        feed(recorder, source, 1)
        time.sleep(0.005)
    assert recorder.stop(5)
    assert len(synced) >= 3
    assert synced[-1] == (tmp_path / "show.mp4").stat().st_size


def test_a_file_that_exists_is_never_touched(tmp_path: Path) -> None:
    path = tmp_path / "mine.mp4"
    path.write_text("precious")
    with pytest.raises(RecorderError, match=r"already a file .*mine\.mp4\. Choose another name"):
        Recorder(path, Source().templates)
    assert path.read_text() == "precious"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing/show.mp4", "does not exist"),
        ("file/show.mp4", "does not exist"),
        ("show.avi", "ends in .mp4 or .mkv"),
        ("show", "ends in .mp4 or .mkv"),
        ("", "ends in .mp4 or .mkv"),
        ("x" * 300 + ".mp4", "cannot be created"),
        ("nul\0.mp4", "cannot be created"),
    ],
)
def test_what_cannot_be_recorded_to_is_said_before_the_show(tmp_path: Path, name: str, says: str) -> None:
    (tmp_path / "file").touch()
    before, threads = sorted(tmp_path.iterdir()), threading.active_count()
    with pytest.raises(RecorderError, match=says) as caught:
        Recorder(tmp_path / name, Source().templates)
    assert isinstance(caught.value, SellerError)
    assert sorted(tmp_path.iterdir()) == before
    assert threading.active_count() == threads


def test_a_recording_of_nothing_leaves_no_file(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path / "nothing.mp4", Source().templates)
    assert recorder.report().state == "waiting"
    assert recorder.stop(5)
    assert list(tmp_path.iterdir()) == []
    assert recorder.report().state == "stopped"
