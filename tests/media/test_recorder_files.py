"""A recording of several files, and one that comes back after the disk was full, slow, broken or gone."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import pytest

from studio.media import disk_room, recording_file
from studio.media import recorder as recorder_module
from studio.media.disk_room import BEGIN_FREE, LEAST_FREE, Room
from studio.media.packets import Coded
from studio.media.recorder import Recorder, RecorderReport
from studio.media.recording_file import RecorderError, RecordingFile
from studio.media.recording_file import recording_file as new_file
from tests.media.dead_share import Share
from tests.media.synthetic import Source
from tests.media.test_recorder import FORMATS, decoded, feed, wait_until_written

PLENTY = 10 * BEGIN_FREE


class Marked:
    """Which files are open, as the data folder would have them."""

    def __init__(self) -> None:
        self.open, self.ever = set[Path](), list[Path]()

    def opened(self, path: Path) -> None:
        self.open.add(path)
        self.ever.append(path)

    def closed(self, path: Path) -> None:
        self.open.discard(path)


def packets(path: Path, kind: str) -> list[bytes]:
    with av.open(str(path)) as container:
        chosen = container.streams.get({kind: 0})
        return [bytes(packet) for packet in container.demux(chosen) if packet.size]


def until(true: Callable[[], bool], source: Source | None = None, recorder: Recorder | None = None) -> None:
    """Waits; meanwhile the show goes on."""
    deadline_s = time.monotonic() + 20
    while not true():
        assert time.monotonic() < deadline_s, recorder and recorder.report()
        if source and recorder:
            feed(recorder, source, 1)
        time.sleep(0.005)


@FORMATS
@pytest.mark.parametrize("preset", ["ultrafast", "veryfast"])
def test_no_picture_and_no_sound_is_lost_or_doubled_between_files(tmp_path: Path, suffix: str, preset: str) -> None:
    source, marks, states = Source(preset=preset), Marked(), list[RecorderReport]()
    whole = Recorder(tmp_path / f"whole{suffix}", source.templates)
    cut = Recorder(tmp_path / f"cut{suffix}", source.templates, every_s=2, marks=marks, on_state=states.append)
    (tmp_path / f"cut-3{suffix}").write_text("somebody else's")
    for _ in range(240):
        for coded in source.step():
            whole.put(coded)
            cut.put(coded)
    for coded in source.finish():
        whole.put(coded)
        cut.put(coded)
    assert whole.stop(5)
    assert cut.stop(5)
    files = [tmp_path / f"{name}{suffix}" for name in ("cut", "cut-2", "cut-4", "cut-5")]
    assert [each.path for each in states] == [*files, files[-1]]
    assert (marks.ever, marks.open) == (files, set())
    for kind in ("video", "audio"):
        assert [each for file in files for each in packets(file, kind)] == packets(whole._path, kind)
    assert [decoded(file)[0] for file in files] == [60, 60, 60, 60]
    report = cut.report()
    assert report.bytes == sum(file.stat().st_size for file in files)
    assert report.seconds == pytest.approx(8, abs=0.3)
    assert (report.dropped, report.last_error) == (0, None)
    for file in files:
        with av.open(str(file)) as container:
            assert container.duration == pytest.approx(2e6, abs=150_000)
            first = next(packet for packet in container.demux(video=0))
            assert first.is_keyframe
    assert (tmp_path / f"cut-3{suffix}").read_text() == "somebody else's"


def sound_later(source: Source, frames: int, count: int) -> list[Coded]:
    """So much of a show, its sound handed over so many pictures after the one it belongs to."""
    told, waiting = list[Coded](), deque[list[Coded]]()
    for _ in range(count):
        batch = source.step()
        waiting.append([each for each in batch if not each.video])
        told += [each for each in batch if each.video]
        if len(waiting) > frames:
            told += waiting.popleft()
    return [*told, *(each for batch in waiting for each in batch), *source.finish()]


@FORMATS
@pytest.mark.parametrize("frames", [1, 10, 75])
def test_sound_that_comes_after_its_picture_is_in_the_file_of_that_picture(
    tmp_path: Path, suffix: str, frames: int
) -> None:
    source = Source()
    whole = Recorder(tmp_path / f"whole{suffix}", source.templates)
    cut = Recorder(tmp_path / f"cut{suffix}", source.templates, every_s=2)
    for coded in sound_later(source, frames, 240):
        whole.put(coded)
        cut.put(coded)
    assert whole.stop(5)
    assert cut.stop(5)
    files = [tmp_path / f"{name}{suffix}" for name in ("cut", "cut-2", "cut-3", "cut-4")]
    assert sorted(tmp_path.glob("cut*")) == sorted(files)
    for kind in ("video", "audio"):
        assert [each for file in files for each in packets(file, kind)] == packets(whole._path, kind)
    assert [decoded(file)[0] for file in files] == [60, 60, 60, 60]
    for file in files:
        with av.open(str(file)) as container:
            times_s = [
                float(packet.pts * packet.time_base)
                for packet in container.demux(audio=0)
                if packet.pts is not None and packet.time_base
            ]
        assert min(times_s) >= 0
        assert max(times_s) < 2.01
    assert (cut.report().state, cut.report().dropped) == ("stopped", 0)


def test_sound_that_does_not_come_is_not_waited_for_long(tmp_path: Path) -> None:
    source, path = Source(), tmp_path / "cut.mkv"
    recorder = Recorder(path, source.templates, every_s=2)
    pictures = [each for _ in range(240) for each in source.step() if each.video]
    for coded in pictures[:165]:
        recorder.put(coded)
    until(lambda: path.with_stem("cut-2").exists())
    for coded in pictures[165:]:
        recorder.put(coded)
    assert recorder.stop(5)
    files = [path, *(path.with_stem(f"cut-{number}") for number in (2, 3, 4))]
    assert [len(packets(file, "video")) for file in files] == [60, 60, 60, 60]


def test_pictures_that_wait_for_their_sound_count_as_dropped_where_the_file_breaks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def picture() -> None:
        recorder.put(*(each for each in source.step() if each.video))

    monkeypatch.setattr(recorder_module, "LOOK_EVERY_S", 0.0)
    source, path = Source(), tmp_path / "cut.mp4"
    recorder = Recorder(path, source.templates, every_s=1)
    feed(recorder, source, 30)
    picture()  # the one to cut at, and its sound is not there yet
    until(lambda: bool(recorder._held))
    path.rename(tmp_path / "moved.mp4")
    picture()
    until(lambda: recorder.report().taken_away is not None)
    until(lambda: recorder.report().dropped >= 1)
    assert not recorder._held
    assert recorder.stop(5)


def test_a_name_that_has_no_room_for_a_number_goes_on_in_one_file(tmp_path: Path) -> None:
    source, path = Source(), tmp_path / f"{'a' * 250}.mp4"
    recorder = Recorder(path, source.templates, every_s=1)
    feed(recorder, source, 120)
    assert recorder.stop(5)
    assert recorder.report().state == "stopped"
    assert decoded(path)[0] == 120


def test_where_the_next_file_cannot_be_made_the_one_there_is_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(path: Path) -> RecordingFile:
        if path.name != "show.mp4":
            raise RecorderError("no")
        return new_file(path)

    monkeypatch.setattr(recorder_module, "recording_file", refuses)
    source = Source()
    recorder = Recorder(tmp_path / "show.mp4", source.templates, every_s=1)
    feed(recorder, source, 120)
    assert recorder.stop(5)
    assert recorder.report().state == "stopped"
    assert decoded(tmp_path / "show.mp4")[0] == 120


@FORMATS
def test_at_200_mb_it_ends_whole_and_begins_again_once_there_is_room(
    tmp_path: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [PLENTY]
    monkeypatch.setattr(disk_room, "free_bytes", lambda _: free[0])
    monkeypatch.setattr(recorder_module, "LOOK_EVERY_S", 0.01)
    source, marks, path = Source(), Marked(), tmp_path / f"show{suffix}"
    recorder = Recorder(path, source.templates, marks=marks)
    feed(recorder, source, 60)
    wait_until_written(recorder, 1.96)  # all sixty
    free[0] = LEAST_FREE - 1
    until(lambda: recorder.report().state == "failed", source, recorder)
    until(lambda: not marks.open)
    assert recorder.report().last_error == (
        f"The disk had less than 200 MB left: the recording {path.name} has ended. The show goes on. As soon as 500 MB"
        " are free, the recording begins again by itself, in a new file."
    )
    assert decoded(path)[0] >= 60
    free[0] = BEGIN_FREE - 1
    feed(recorder, source, 30)
    time.sleep(0.1)
    assert recorder.report().state == "failed"
    free[0] = BEGIN_FREE
    until(lambda: recorder.report().state == "recording", source, recorder)
    assert recorder.report().last_error is None
    feed(recorder, source, 60)
    assert recorder.stop(5)
    assert recorder.report().state == "stopped"
    assert recorder.report().path == path.with_stem("show-2")
    assert decoded(path.with_stem("show-2"))[0] >= 60
    assert marks.open == set()


def test_on_a_disk_that_is_full_already_it_waits_for_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = [LEAST_FREE - 1]
    monkeypatch.setattr(disk_room, "free_bytes", lambda _: free[0])
    monkeypatch.setattr(recorder_module, "LOOK_EVERY_S", 0.01)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates)
    report = recorder.report()
    assert report.state == "failed"
    assert "the show is not recorded" in (report.last_error or "")
    assert not path.exists()
    free[0] = PLENTY
    until(lambda: recorder.report().state == "recording", source, recorder)
    assert recorder.stop(5)
    assert decoded(path)[0] >= 1


@FORMATS
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO])
def test_after_a_disk_that_took_no_more_it_begins_again(
    tmp_path: Path, suffix: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, broken = os.write, threading.Event()

    def breaks(fd: int, data: memoryview) -> int:
        if broken.is_set():
            raise OSError(number, os.strerror(number))
        return write(fd, data)

    monkeypatch.setattr(os, "write", breaks)
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.02)
    monkeypatch.setattr(recorder_module, "LOOK_EVERY_S", 0.02)
    source, path, marks = Source(), tmp_path / f"show{suffix}", Marked()
    recorder = Recorder(path, source.templates, marks=marks)
    feed(recorder, source, 60)
    wait_until_written(recorder, 1.9)
    broken.set()
    until(lambda: recorder.report().state == "failed", source, recorder)
    # However often it is tried meanwhile, nothing of that is left over.
    until(lambda: len(marks.ever) > 3, source, recorder)
    broken.clear()
    until(lambda: recorder.report().state == "recording" and recorder.report().seconds > 4, source, recorder)
    assert recorder.stop(5)
    assert recorder.report().state == "stopped"
    assert sorted(tmp_path.iterdir()) == [path.with_stem("show-2"), path]
    assert decoded(path)[0] >= 40
    assert decoded(path.with_stem("show-2"))[0] >= 30
    assert marks.open == {path}  # it plays, but is not closed: the next start does that


def test_a_share_that_goes_away_is_recorded_to_again_once_it_is_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share, write = Share(tmp_path, monkeypatch), os.write

    def breaks(fd: int, data: memoryview) -> int:
        if share.away:
            raise OSError(errno.EHOSTDOWN, "Host is down")
        return write(fd, data)

    monkeypatch.setattr(os, "write", breaks)
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.02)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates)
    feed(recorder, source, 60)
    wait_until_written(recorder, 1.9)
    share.away = True
    until(lambda: recorder.report().state == "failed", source, recorder)
    refused = share.refused
    until(lambda: share.refused > refused + 3)
    share.away = False
    until(lambda: recorder.report().state == "recording" and recorder.report().seconds > 3, source, recorder)
    assert recorder.stop(5)
    assert recorder.report().path == path.with_stem("show-2")
    assert decoded(path.with_stem("show-2"))[0] >= 20


def test_whatever_the_system_says_to_another_try_there_is_one_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(first: Path, number: int) -> tuple[Path, int]:
        if tries.append(number) or len(tries) < 3:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        return real(first, number)

    real, tries = recording_file.next_free, list[int]()
    monkeypatch.setattr(recorder_module, "next_free", refuses)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates)
    feed(recorder, source, 60)
    wait_until_written(recorder, 1.9)
    monkeypatch.setattr(recorder_module, "LOOK_EVERY_S", 0.01)
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.01)
    path.rename(tmp_path / "moved.mp4")
    recorder._pause_s = 0.01
    until(lambda: recorder.report().path == path.with_stem("show-2"), source, recorder)
    assert len(tries) == 3
    assert recorder.stop(5)


def test_a_disk_that_takes_seconds_for_each_sync_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    syncs = list[float]()

    def slow(_: int) -> None:
        syncs.append(time.monotonic())
        time.sleep(0.5)

    monkeypatch.setattr(recording_file, "_sync", slow)
    monkeypatch.setattr(recorder_module, "SYNC_EVERY_S", 0.05)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates)
    longest_s, behind_s = 0.0, 0.0
    for _ in range(90):
        for coded in source.step():
            begun_s = time.monotonic()
            recorder.put(coded)
            longest_s = max(longest_s, time.monotonic() - begun_s)
        behind_s = max(behind_s, recorder.report().behind_s)
        time.sleep(0.01)
    assert longest_s < 0.3
    assert behind_s > 0.5
    assert recorder.stop(20)
    assert len(syncs) >= 2
    assert decoded(path)[0] == 90
    assert recorder.report().behind_s == 0


def test_a_disk_that_is_quick_again_is_recorded_to_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    let_go, stuck = threading.Event(), threading.Event()

    def slow(_: int) -> None:
        stuck.set()
        let_go.wait(20)

    monkeypatch.setattr(recording_file, "_sync", slow)
    monkeypatch.setattr(recorder_module, "QUEUE_BYTES", 100_000)
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.02)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates)
    until(lambda: recorder.report().state == "failed", source, recorder)
    assert "too slow" in (recorder.report().last_error or "")
    monkeypatch.setattr(recorder_module, "QUEUE_BYTES", 64 << 20)
    let_go.set()
    until(lambda: recorder.report().state == "recording", source, recorder)
    feed(recorder, source, 30)
    assert recorder.stop(5)
    assert recorder.report().path == path.with_stem("show-2")
    assert decoded(path)[0] >= 1
    assert decoded(path.with_stem("show-2"))[0] >= 30


def test_who_is_patient_waits_for_a_folder_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recorder_module, "AGAIN_S", 0.02)
    source, path, states = Source(), tmp_path / "stick" / "show.mp4", list[RecorderReport]()
    recorder = Recorder(path, source.templates, patient=True, on_state=states.append)
    assert "does not exist" in (recorder.report().last_error or "")
    feed(recorder, source, 30)
    assert recorder.report().dropped >= 30
    path.parent.mkdir()
    until(lambda: recorder.report().state == "recording", source, recorder)
    assert recorder.stop(5)
    assert [each.state for each in states] == ["failed", "recording", "stopped"]
    assert decoded(path)[0] >= 1


def test_a_disk_that_does_not_answer_holds_up_nobody_and_records_all_once_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers, free_bytes = threading.Event(), disk_room.free_bytes

    def hangs(folder: Path) -> int | None:
        assert answers.wait(20)
        return free_bytes(folder)

    monkeypatch.setattr(disk_room, "free_bytes", hangs)
    monkeypatch.setattr(recorder_module, "ANSWER_S", 0.02)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates, patient=True)
    feed(recorder, source, 30)
    report = recorder.report()
    assert (report.state, report.bytes, report.dropped) == ("waiting", 0, 0)
    assert report.behind_s > 0.5, "the host is told"
    answers.set()
    until(lambda: recorder.report().state == "recording")
    assert recorder.stop(5)
    assert decoded(path)[0] == 30


def test_the_end_comes_before_the_disk_has_ever_answered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = threading.Event()
    monkeypatch.setattr(disk_room, "free_bytes", lambda _: PLENTY if answers.wait(20) else None)
    monkeypatch.setattr(recorder_module, "ANSWER_S", 0.02)
    source, path = Source(), tmp_path / "show.mp4"
    recorder = Recorder(path, source.templates, patient=True)
    feed(recorder, source, 30)
    assert not recorder.stop(0.2)
    answers.set()
    assert recorder.stop(5)


def test_the_end_comes_while_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_room, "free_bytes", lambda _: LEAST_FREE - 1)
    recorder = Recorder(tmp_path / "show.mp4", Source().templates)
    begun_s = time.monotonic()
    assert recorder.stop(5)
    assert time.monotonic() - begun_s < 2
    assert recorder.report().state == "failed"
    assert list(tmp_path.iterdir()) == []


def looks(room: Room, monkeypatch: pytest.MonkeyPatch, *values: tuple[float, int, int]) -> list[float | None]:
    left = []
    for at_s, written, free in values:
        monkeypatch.setattr(disk_room, "free_bytes", lambda _, free=free: free)
        assert room.look(written, at_s) == free
        left.append(room.left_s)
    return left


def test_room_is_told_by_the_real_rate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rate, free = 300_000, LEAST_FREE + 90_000_000
    steady = [(float(s), s * rate, free - s * rate) for s in range(200)]
    left = looks(Room(tmp_path), monkeypatch, *steady)
    assert left[:3] == [None] * 3
    known = [each for each in left if each is not None]
    assert known[0] == pytest.approx(297, abs=1)
    assert all(a - b == pytest.approx(1, abs=0.01) for a, b in pairwise(known))


def test_what_others_write_counts_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rate, download, free = 300_000, 10_000_000, LEAST_FREE + 3_000_000_000
    shared = [(float(s), s * rate, free - s * (rate + download)) for s in range(61)]
    left = looks(Room(tmp_path), monkeypatch, *shared)
    assert left[10] == pytest.approx((3_000_000_000 - 10 * (rate + download)) / rate, rel=0.01)
    assert left[60] == pytest.approx((3_000_000_000 - 60 * (rate + download)) / (rate + download), rel=0.01)


def test_room_in_a_folder_that_is_gone_is_not_known(tmp_path: Path) -> None:
    room = Room(tmp_path / "gone")
    assert room.look(0, 0.0) is None
    assert room.left_s is None


def test_a_file_whose_disk_is_pulled_out_is_not_called_deleted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, marks, states = Source(), Marked(), list[RecorderReport]()
    disk, kept = tmp_path / "disk", tmp_path / "kept"
    disk.mkdir()
    recorder = Recorder(disk / "show.mkv", source.templates, marks=marks, on_state=states.append)
    until(lambda: recorder.report().seconds > 1, source, recorder)
    # An empty folder is left where it hung, on another disk.
    monkeypatch.setattr("studio.media.recording_file._disk_of", lambda _: -1)
    disk.rename(kept)
    disk.mkdir()
    until(lambda: len(states) == 3, source, recorder)
    assert recorder.stop(5)
    assert recorder.report().taken_away is None
    assert [state.state for state in states] == ["recording", "failed", "recording", "stopped"]
    assert "Check the disk" in (states[1].last_error or "")
    assert decoded(kept / "show.mkv")[0] > 20


@FORMATS
@pytest.mark.parametrize("moved", [False, True])
def test_a_file_that_somebody_takes_away_goes_on_in_another(tmp_path: Path, suffix: str, moved: bool) -> None:
    source, marks, states = Source(), Marked(), list[RecorderReport]()
    first, second = tmp_path / f"show{suffix}", tmp_path / f"show-2{suffix}"
    recorder = Recorder(first, source.templates, marks=marks, on_state=states.append)
    until(lambda: recorder.report().seconds > 1, source, recorder)
    if moved:
        first.rename(tmp_path / f"mine{suffix}")
        first.write_text("somebody else's")
    else:
        first.unlink()
    until(lambda: recorder.report().path == second and recorder.report().seconds > 1, source, recorder)
    assert recorder.stop(5)
    report = recorder.report()
    assert (report.path, report.taken_away, report.bytes) == (second, first, second.stat().st_size)
    assert [state.state for state in states] == ["recording", "failed", "recording", "stopped"]
    assert f"deleted or moved the recording {first.name}" in (states[1].last_error or "")
    assert marks.open == set()
    assert decoded(second)[0] > 20
    if moved:
        assert first.read_text() == "somebody else's"
        assert decoded(tmp_path / f"mine{suffix}")[0] > 20


def test_a_second_show_has_kept_nobody_waiting_before_its_first_picture_is_written(tmp_path: Path) -> None:
    """Times go on from show to show."""
    source, begun, let_go = Source(), threading.Event(), threading.Event()
    for _ in range(150):
        source.step()

    def hold(_: RecorderReport) -> None:
        begun.set()
        let_go.wait(10)

    recorder = Recorder(tmp_path / "show.mp4", source.templates, on_state=hold)
    until(begun.is_set, source, recorder)
    feed(recorder, source, 6)
    assert 0 < recorder.report().behind_s < 2
    let_go.set()
    assert recorder.stop(5)


def test_whoever_is_told_may_fail_and_the_recording_goes_on(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: RecorderReport) -> None:
        raise ZeroDivisionError

    source = Source()
    recorder = Recorder(tmp_path / "show.mp4", source.templates, on_state=fail)
    until(lambda: recorder.report().seconds > 0.5, source, recorder)
    assert recorder.stop(5)
    assert decoded(tmp_path / "show.mp4")[0] > 10
    assert "telling that the recording is recording" in caplog.text
