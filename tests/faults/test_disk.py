"""The disk that is recorded to runs full and is emptied again: the show never notices, files play, the host is told.

As root it is a small file system of its own, filled by somebody else's program. Without root the files of the studio
may not grow (RLIMIT_FSIZE), which a recorder sees in the same way.
"""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.media.mend_recording import is_whole
from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import FULL, KBPS, A, Sent, Watch, decoded, decoding_errors
from tests.live import Live
from tests.servers import Nginx

ROW = "disk-full"
MB = 1_000_000


@contextlib.contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """An ext4 of so many MB, mounted."""
    image, mount = folder / "disk.img", folder / "disk"
    mount.mkdir()
    with image.open("wb") as file:
        file.truncate(megabytes * MB)
    run("mkfs.ext4", "-q", "-F", "-m", "0", str(image))
    run("mount", "-o", "loop", str(image), str(mount))
    try:
        yield mount
    finally:
        run("umount", str(mount))


def run(*command: str) -> None:
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))
    subprocess.run(command, check=True, env={**os.environ, "PATH": path})


def fill(file: Path, leave: int) -> None:
    """Somebody else's file: so many bytes stay free."""
    free = shutil.disk_usage(file.parent).free
    with file.open("ab") as handle:
        if free > leave:
            os.posix_fallocate(handle.fileno(), handle.tell(), free - leave)


def trouble(kind: str, text: str = "", level: str = "warning") -> Callable[[dict[str, Any]], bool]:
    def told(state: dict[str, Any]) -> bool:
        return any(
            each["kind"] == kind and each["level"] == level and text in each["text"] for each in state["troubles"]
        )

    return told


def recording_is(state: str) -> Callable[[dict[str, Any]], bool]:
    return lambda snapshot: bool(snapshot["recording"]) and snapshot["recording"]["state"] == state


@contextlib.contextmanager
def recorded_show(folder: Path, recording: Path, *options: str, program: tuple[str, ...] = ("-m", "studio")):  # type: ignore[no-untyped-def]
    """On air at A, recording there; what happens is the disk's alone."""
    size = ("--size", "1280x720") if FULL else ("--size", "640x360", "--preset", "ultrafast")
    asked = ("--camera", "test", "--mic", "tone", "--bitrate", str(KBPS), *size, "--record", str(recording), *options)
    with (
        Nginx(folder / "a") as healthy,
        Live(folder, *asked, "--to", healthy.url(A), program=program) as live,
        Watch(live.data_dir) as watch,
    ):
        assert watch.first(recording_is("recording"), time.monotonic(), 60) < math.inf, live.said
        healthy.wait_for_video(A)
        yield live, watch, healthy


def judge(live: Live, watch: Watch, healthy: Nginx, files: list[Path], *, row: str = ROW, whole: bool = True) -> None:
    """After the end: A has every frame that was made, every file plays to its end."""
    assert live.end() == 0, live.said
    last = watch.seen[-1].state["figures"]
    a_file = healthy.recordings(A)[0]
    figures.measured(row, "frames the studio itself skipped", last["skipped"], "frames", most=0)
    lost = Sent.read(a_file).gaps()
    figures.measured(
        row, "frames that the destination lost", lost, "frames", most=0, ceiling=last["skipped"] + last["late"]
    )
    for path in files:
        assert decoded(path) == len(Sent.read(path).hashes) > 0, path
        assert not whole or is_whole(path)
    wrong = sum(decoding_errors(path) for path in (a_file, *files))
    figures.measured(row, "decode errors in any file", wrong, "errors", most=0, ceiling=0)


@pytest.mark.long
@pytest.mark.timeout(240)
@needs(ROW, root=True, programs=("mkfs.ext4", "mount"))
def test_a_disk_that_is_filled_and_emptied(tmp_path: Path) -> None:
    with small_disk(tmp_path, 1000) as disk:
        recording, filler = disk / "show.mp4", disk / "filler"
        with recorded_show(tmp_path, recording) as (live, watch, healthy):
            time.sleep(4)
            # So little that the recording has room for a few minutes.
            fill(filler, 240 * MB)
            warned_s = watch.first(trouble("disk", "The disk has room for about"), time.monotonic(), 60)
            figures.measured(ROW, "host warned of the last five minutes after", warned_s, "s", most=2.0, ceiling=60)
            # Then everything at once: nothing is left for the next packet.
            fill(filler, 0)
            full_s = time.monotonic()
            told_s = watch.first(trouble("recording", "has ended. The show goes on."), full_s, 60)
            figures.measured(ROW, "host told that the recording has ended after", told_s, "s", most=2.0, ceiling=20)
            time.sleep(5)
            filler.unlink()
            back_s = watch.first(recording_is("recording"), time.monotonic(), 60)
            figures.measured(ROW, "recording again, once there is room, after", back_s, "s", most=5.0, ceiling=30)
            assert watch.first(trouble("recording", "show-2.mp4", "note"), full_s, 10) < math.inf
            time.sleep(5)
            # And slowly: the 200 MB are left to the computer.
            fill(filler, 199 * MB)
            slowly_s = time.monotonic()
            told_s = watch.first(trouble("recording", "less than 200 MB left"), slowly_s, 30)
            figures.measured(ROW, "ended at 200 MB after", told_s, "s", most=2.0, ceiling=20)
            time.sleep(1)
            judge(live, watch, healthy, [recording, disk / "show-2.mp4"], whole=False)
            assert is_whole(disk / "show-2.mp4")
            assert sorted(each.name for each in disk.iterdir()) == ["filler", "lost+found", "show-2.mp4", "show.mp4"]


@pytest.mark.long
@pytest.mark.timeout(180)
def test_a_recording_that_somebody_deletes_in_mid_show(tmp_path: Path) -> None:
    first, second = tmp_path / "show.mp4", tmp_path / "show-2.mp4"
    with recorded_show(tmp_path, first) as (live, watch, healthy):
        time.sleep(2)
        first.unlink()
        deleted_s = time.monotonic()
        words = "deleted or moved the recording show.mp4. It goes on in the file show-2.mp4."
        told_s = watch.first(trouble("recording", words), deleted_s, 30)
        figures.measured(ROW, "recording deleted: host told after", told_s, "s", most=2.0, ceiling=20)
        time.sleep(3)
        judge(live, watch, healthy, [second])
        last = watch.seen[-1].state["last_show"]
        assert last is None or (last["recording"], last["recordings"]) == (str(second), [str(second)])
        assert last is None or all(each["seconds_live"] <= last["seconds"] for each in last["outputs"])
        assert f"Recording: {second}." in live.said
        assert not first.exists()


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
from studio.cli import main
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.timeout(180)
@pytest.mark.long
def test_files_that_may_not_grow(tmp_path: Path) -> None:
    """As on a stick that takes no file over 4 GB: the recording goes on in the next one."""
    program = tmp_path / "limited.py"
    program.write_text(LIMITED)
    limit = 2_500_000  # some 12 s
    with recorded_show(tmp_path, tmp_path / "show.mp4", program=(str(program), str(limit))) as (live, watch, healthy):
        began_s = time.monotonic()
        second = watch.first(lambda state: "show-2" in ((state["recording"] or {}).get("path") or ""), began_s, 90)
        assert second < math.inf, live.said
        time.sleep(3)
        judge(live, watch, healthy, [tmp_path / "show.mp4", tmp_path / "show-2.mp4"], whole=False)
    assert "takes no larger file" in live.said


SLOW = """
import os, sys, time
from studio.media import recording_file
sync = recording_file._sync
def slow(fd):
    time.sleep(3)
    sync(fd)
recording_file._sync = slow
from studio.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.timeout(180)
@pytest.mark.long
def test_a_slow_disk_takes_nothing_else_with_it(tmp_path: Path) -> None:
    program = tmp_path / "slow.py"
    program.write_text(SLOW)
    recording = tmp_path / "show.mp4"
    with recorded_show(tmp_path, recording, program=(str(program),)) as (live, watch, healthy):
        time.sleep(15)
        judge(live, watch, healthy, [recording])
    lost = Sent.read(recording).gaps()
    figures.measured(ROW, "frames that a recording to a slow disk lost", lost, "frames", most=0, ceiling=2)


@pytest.mark.timeout(180)
@pytest.mark.long
def test_a_recording_of_several_files_that_was_killed_is_finished_at_the_next_start(tmp_path: Path) -> None:
    first = tmp_path / "show.mp4"
    with recorded_show(tmp_path, first, "--record-every", "10s") as (live, watch, healthy):
        second = watch.first(
            lambda state: "show-2" in ((state["recording"] or {}).get("path") or ""), time.monotonic(), 60
        )
        assert second < math.inf, live.said
        time.sleep(4)
        live.process.send_signal(signal.SIGKILL)
        live.process.wait()
        watched = watch.seen[-1].state["figures"]
        cut = tmp_path / "show-2.mp4"
        assert is_whole(first)
        assert not is_whole(cut)
        sent = Sent.read(healthy.recordings(A)[0])
    later = ("--camera", "test", "--mic", "none", "--size", "320x180")
    with Live(tmp_path, *later) as live, Watch(live.data_dir) as watch:
        said = watch.first(
            lambda state: "show-2.mp4 was cut short. It has been" in (state["notice"] or {}).get("text", ""),
            time.monotonic(),
            60,
        )
        assert said < math.inf, live.said
        assert live.end() == 0
    assert is_whole(cut)
    kept = [Sent.read(path) for path in (first, cut)]
    never_made = watched["skipped"] + watched["late"]
    # Pictures are sent in another order than they are shown in: of the last four before a kill some are not there.
    assert kept[0].gaps() + kept[1].gaps(but_last=4) <= never_made
    assert [decoding_errors(path) for path in (first, cut)] == [0, 0]
    both = [each for part in kept for each in part.hashes]
    assert len(set(both)) == len(both)
    start = both.index(sent.hashes[0])
    missing = len(sent.hashes) - len(both[start:])
    assert both[start:] == sent.hashes[: len(both[start:])]
    figures.measured(ROW, "recording that a kill -9 cost", max(0, missing) / 30, "s", most=1.0, ceiling=3.0)
