"""A recording that was cut short becomes an ordinary file; whatever happens on the way, the original stays as it is."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from studio.media import disk_room, mend_recording
from studio.media.mend_recording import Mended, is_whole, mend
from studio.media.recorder import Recorder
from tests.faults.show import Sent, decoding_errors
from tests.media.dead_share import Share
from tests.media.synthetic import Source
from tests.media.test_recorder import FORMATS, child, decoded, feed

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Some 8 s of a recorder that was killed with its process, by suffix."""
    files = {}
    for suffix in (".mp4", ".mkv"):
        path = tmp_path_factory.mktemp("killed") / f"killed{suffix}"
        with child(str(path)) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "recording|False|None\n"
            process.send_signal(signal.SIGKILL)
        files[suffix] = path.read_bytes()
    return files


def plays(path: Path, least: int) -> None:
    """Ordinary, every picture of it decodes, for us and for FFmpeg."""
    assert is_whole(path)
    pictures = decoded(path)[0]
    assert pictures >= least
    assert pictures == len(Sent.read(path).hashes)
    assert Sent.read(path).gaps() == 0
    assert decoding_errors(path) == 0
    assert mend(path) == Mended("whole")


@FORMATS
@pytest.mark.parametrize("loss", ["nothing", "cut off", "zeros", "zeros for long", "zeros after it", "noise"])
def test_whatever_the_end_is_like_the_rest_plays(
    tmp_path: Path, killed: dict[str, bytes], suffix: str, loss: str
) -> None:
    data, path = killed[suffix], tmp_path / f"show{suffix}"
    ends = {
        "nothing": data,
        "cut off": data[:-31_111],
        "zeros": data[:-60_000] + bytes(60_000),
        "zeros for long": data[:-180_000] + bytes(180_000),
        "zeros after it": data + bytes(200_000),
        "noise": data[:-60_000] + bytes((7 * each * each + each // 3) % 256 for each in range(60_000)),
    }
    path.write_bytes(ends[loss])
    path.chmod(0o640)
    mended = mend(path)
    assert mended.result == "mended"
    assert mended.seconds > 6.5
    plays(path, 195)
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


@FORMATS
def test_every_packet_that_was_there_is_there(tmp_path: Path, killed: dict[str, bytes], suffix: str) -> None:
    path = tmp_path / f"show{suffix}"
    path.write_bytes(killed[suffix])
    pictures, sounds = Sent.read(path), Sent.read(path, "audio")
    assert mend(path).result == "mended"
    assert Sent.read(path).hashes == pictures.hashes
    assert Sent.read(path, "audio").hashes == sounds.hashes
    assert max(abs(a - b) for a, b in zip(Sent.read(path).pts_s, pictures.pts_s, strict=True)) < 0.002


@FORMATS
@pytest.mark.parametrize("length", [1, 700, 3000])
def test_what_cannot_be_read_is_left_as_it_is(
    tmp_path: Path, killed: dict[str, bytes], suffix: str, length: int
) -> None:
    path = tmp_path / f"show{suffix}"
    path.write_bytes(killed[suffix][:length])
    assert mend(path) == Mended("unreadable")
    assert path.read_bytes() == killed[suffix][:length]
    assert list(tmp_path.iterdir()) == [path]


@FORMATS
def test_a_recording_that_was_closed_is_not_touched(tmp_path: Path, suffix: str) -> None:
    source, path = Source(), tmp_path / f"show{suffix}"
    recorder = Recorder(path, source.templates)
    feed(recorder, source, 60)
    assert recorder.stop(5)
    before, data = path.stat(), path.read_bytes()
    assert mend(path) == Mended("whole")
    assert (path.stat().st_ino, path.stat().st_mtime_ns, path.read_bytes()) == (before.st_ino, before.st_mtime_ns, data)


def test_an_empty_one_and_one_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    assert mend(tmp_path / "empty.mp4") == Mended("gone")
    assert mend(tmp_path / "gone.mp4") == Mended("gone")
    assert list(tmp_path.iterdir()) == []


def test_one_on_a_disk_that_is_not_there_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert mend(tmp_path / "no folder" / "show.mp4") == Mended("away")
    (tmp_path / "show.mp4").write_bytes(b"x" * 100)
    Share(tmp_path, monkeypatch).away = True
    assert mend(tmp_path / "show.mp4") == Mended("away")


def test_without_room_for_a_copy_it_waits(
    tmp_path: Path, killed: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "show.mkv"
    path.write_bytes(killed[".mkv"])
    monkeypatch.setattr(disk_room, "free_bytes", lambda _: disk_room.LEAST_FREE)
    assert mend(path) == Mended("no-room")
    assert path.read_bytes() == killed[".mkv"]


def test_a_copy_that_is_not_right_does_not_take_its_place(
    tmp_path: Path, killed: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(beside: Path, mended: Mended) -> None:
        raise OSError("not right")

    path = tmp_path / "show.mkv"
    path.write_bytes(killed[".mkv"])
    monkeypatch.setattr(mend_recording, "_check", breaks)
    with pytest.raises(OSError, match="not right"):
        mend(path)
    assert path.read_bytes() == killed[".mkv"]
    assert list(tmp_path.iterdir()) == [path]


def test_the_process_ends_with_whoever_started_it(tmp_path: Path, killed: dict[str, bytes]) -> None:
    """And with a kill -9 half-way the original is as it was; the next time nothing of the copy is left over."""
    path = tmp_path / "a [show].mkv"
    path.write_bytes(killed[".mkv"])
    slow = "import sys; from studio.media import mend_recording as m; m.PACE = 300_000; sys.exit(m.main(sys.argv[1:]))"
    for how in ("stdin", "kill"):
        command = [sys.executable, "-c", slow, str(path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=REPOSITORY) as process:
            assert process.stdin is not None
            deadline_s = time.monotonic() + 20
            while len(list(tmp_path.iterdir())) < 2:
                assert time.monotonic() < deadline_s
                time.sleep(0.01)
            if how == "stdin":
                process.stdin.close()
            else:
                process.kill()
            assert process.wait(10) != 0
        assert path.read_bytes() == killed[".mkv"]
    assert mend(path).result == "mended"
    plays(path, 210)
    assert os.listdir(tmp_path) == [path.name]
