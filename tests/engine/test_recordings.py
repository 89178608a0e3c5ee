"""Recordings that a crash left open are found and finished; what the host is told of one that is under way."""

from __future__ import annotations

import os
import shutil
import signal
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from studio.domain.errors import Refused
from studio.engine.lookout import Lookout
from studio.engine.memory import Memory
from studio.engine.recordings import FILE, MOST_TRIES, Mender, OpenRecordings, RecordingWatch
from studio.media.mend_recording import is_whole
from studio.media.recorder import RecorderReport
from tests.media.test_recorder import child


def test_what_is_written_is_noted_until_it_is_whole(tmp_path: Path) -> None:
    recordings, a, b = OpenRecordings(tmp_path), tmp_path / "a.mp4", tmp_path / "b.mp4"
    assert recordings.left == ()
    recordings.opened(a)
    recordings.opened(b)
    recordings.closed(a)
    assert OpenRecordings(tmp_path).left == (b,)
    recordings.closed(b)
    assert OpenRecordings(tmp_path).left == ()
    assert not (tmp_path / FILE).exists()


def test_what_is_open_is_noted_again_in_a_folder_that_was_deleted(tmp_path: Path) -> None:
    folder, a = tmp_path / "data", tmp_path / "a.mp4"
    folder.mkdir()
    recordings = OpenRecordings(folder)
    recordings.opened(a)
    shutil.rmtree(folder)
    folder.mkdir()
    recordings.write_again()
    assert OpenRecordings(folder).left == (a,)


@pytest.mark.parametrize("text", [b"", b"\0\0\0", b"{}", b'[{"path": 3}]', b'[{"path": "a", "mount": 3}]'])
def test_a_note_that_cannot_be_read_disturbs_nothing(tmp_path: Path, text: bytes) -> None:
    (tmp_path / FILE).write_bytes(text)
    recordings = OpenRecordings(tmp_path)
    assert recordings.left == ()
    recordings.opened(tmp_path / "a.mp4")
    assert OpenRecordings(tmp_path).left == (tmp_path / "a.mp4",)


def test_a_note_that_cannot_be_written_disturbs_nothing(tmp_path: Path) -> None:
    recordings = OpenRecordings(tmp_path / "gone")
    recordings.opened(tmp_path / "a.mp4")
    recordings.closed(tmp_path / "a.mp4")


def mended(folder: Path, recordings: OpenRecordings | None = None) -> list[str]:
    """What is told by the next start."""
    said, done = list[str](), threading.Event()
    mender = Mender(recordings or OpenRecordings(folder), said.append, calm_s=0)
    mender.start()
    deadline_s = time.monotonic() + 60
    while mender._thread.is_alive():
        assert time.monotonic() < deadline_s
        done.wait(0.02)
    mender.close()
    return said


def test_the_next_start_finishes_what_was_left_open_and_says_so_once(tmp_path: Path) -> None:
    path, gone, odd = tmp_path / "show.mp4", tmp_path / "gone.mp4", tmp_path / "odd.mkv"
    with child(str(path)) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    odd.write_bytes(b"no recording at all")
    recordings = OpenRecordings(tmp_path)
    for each in (path, gone, odd):
        recordings.opened(each)
    (said,) = mended(tmp_path)
    assert said == (
        "The recording show.mp4 was cut short. It has been finished and plays: 0:08."
        " The recording odd.mkv was cut short and cannot be read. It is left as it is."
    )
    assert is_whole(path)
    assert odd.read_bytes() == b"no recording at all"
    assert mended(tmp_path) == []


def test_several_are_told_together_and_one_with_no_picture_yet_goes(tmp_path: Path) -> None:
    stubs = [tmp_path / "stub.mp4", tmp_path / "stub.mkv", tmp_path / "empty.mp4"]
    for stub, begins in zip(stubs, (b"\0\0\0\x1cftypisom", b"\x1a\x45\xdf\xa3", b""), strict=True):
        stub.write_bytes(begins.ljust(88 * bool(begins), b"\0"))
    odd = [tmp_path / "one.mkv", tmp_path / "two.mp4"]
    for each in odd:
        each.write_bytes(b"no recording at all")
    recordings = OpenRecordings(tmp_path)
    for each in (*stubs, *odd):
        recordings.opened(each)
    (said,) = mended(tmp_path)
    assert said == "2 recordings were cut short and cannot be read. They are left as they are: one.mkv, two.mp4."
    assert not any(each.exists() for each in stubs)
    assert all(each.exists() for each in odd)


def test_a_file_that_the_mending_breaks_at_is_left_alone_in_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.engine.recordings.sys.executable", "/bin/false")
    path = tmp_path / "show.mp4"
    path.write_bytes(b"x" * 100)
    OpenRecordings(tmp_path).opened(path)
    for _ in range(MOST_TRIES):
        assert mended(tmp_path) == []
    (said,) = mended(tmp_path)
    assert said == "The recording show.mp4 was cut short and cannot be read. It is left as it is."
    assert OpenRecordings(tmp_path).left == ()


def test_one_on_a_disk_that_is_unplugged_waits_for_it(tmp_path: Path) -> None:
    path, disk = tmp_path / "show.mkv", tmp_path / "disk" / "show.mkv"
    with child(str(path)) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)
    OpenRecordings(tmp_path).opened(disk)
    for _ in range(MOST_TRIES + 1):
        assert mended(tmp_path) == []
    assert OpenRecordings(tmp_path).left == (disk,)
    disk.parent.mkdir()
    path.rename(disk)
    (said,) = mended(tmp_path)
    assert said == "The recording show.mkv was cut short. It has been finished and plays: 0:08."
    assert OpenRecordings(tmp_path).left == ()


def test_one_whose_disk_left_an_empty_folder_behind_waits_for_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    plugged_in = [disk]
    monkeypatch.setattr("studio.engine.recordings.os.path.ismount", lambda folder: Path(folder) in plugged_in)
    recording = disk / "shows" / "show.mkv"
    OpenRecordings(tmp_path).opened(recording)
    plugged_in.clear()
    recording.parent.mkdir()  # where nothing but the folder of that name is left
    for _ in range(MOST_TRIES + 1):
        assert mended(tmp_path) == []
    assert OpenRecordings(tmp_path).left == (recording,)
    plugged_in.append(disk)  # it is back, and somebody has deleted the recording meanwhile
    assert mended(tmp_path) == []
    assert OpenRecordings(tmp_path).left == ()


def test_a_file_that_is_being_written_is_not_mended(tmp_path: Path) -> None:
    path = tmp_path / "show.mp4"
    OpenRecordings(tmp_path).opened(path)
    path.write_bytes(b"\0\0\0\x1cftypisom")  # to the mending a stub, which goes
    recordings = OpenRecordings(tmp_path)
    recordings.opened(path)  # it had been deleted, and the next show has the same name
    assert mended(tmp_path, recordings) == []
    assert path.exists()
    assert OpenRecordings(tmp_path).left == (path,), "else it is not finished after a crash"


def test_a_recording_of_the_same_name_does_not_forget_the_one_on_a_disk_that_is_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    plugged_in = [disk]
    there = os.path.ismount
    monkeypatch.setattr(
        "studio.engine.recordings.os.path.ismount",
        lambda folder: Path(folder) in plugged_in if Path(folder) == disk else there(folder),
    )
    path = disk / "show.mkv"
    OpenRecordings(tmp_path).opened(path)
    plugged_in.clear()
    recordings = OpenRecordings(tmp_path)
    recordings.opened(path)  # in the folder that the disk hung at
    path.write_bytes(b"no recording at all")
    recordings.closed(path)
    assert mended(tmp_path) == []
    assert OpenRecordings(tmp_path).left == (path,)
    OpenRecordings(tmp_path).opened(path)  # this one is cut short, too
    (said,) = mended(tmp_path)
    assert said == "The recording show.mkv was cut short and cannot be read. It is left as it is."
    assert OpenRecordings(tmp_path).left == (path,)
    plugged_in.append(disk)
    assert len(mended(tmp_path)) == 1
    assert OpenRecordings(tmp_path).left == ()


def test_what_is_on_a_disk_that_is_away_is_not_taken_for_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, kept, gone = tmp_path / "disk", tmp_path / "kept.mp4", tmp_path / "gone.mp4"
    disk.mkdir()
    kept.touch()
    plugged_in = [disk]
    monkeypatch.setattr("studio.engine.recordings.os.path.ismount", lambda folder: Path(folder) in plugged_in)
    recordings, away, far = OpenRecordings(tmp_path), disk / "away.mp4", tmp_path / "far" / "show.mp4"
    recordings.opened(away)
    plugged_in.clear()
    paths = [str(path) for path in (kept, gone, away, far)]
    assert recordings.there(paths) == [str(kept), str(away), str(far)]
    plugged_in.append(disk)
    assert recordings.there(paths) == [str(kept), str(far)]


def test_a_share_that_does_not_answer_holds_nothing_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.engine.recordings.ANSWER_S", 0.05)
    answers, gone, silent = threading.Event(), str(tmp_path / "gone.mp4"), str(tmp_path / "share" / "show.mp4")
    exists = os.path.exists
    monkeypatch.setattr(
        "studio.engine.recordings.os.path.exists", lambda path: answers.wait() if path == silent else exists(path)
    )
    try:
        assert silent in OpenRecordings(tmp_path).there([gone, silent])
    finally:
        answers.set()


def test_a_finished_one_whose_disk_left_an_empty_folder_behind_is_not_taken_for_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk, here = tmp_path / "disk", tmp_path / "here.mp4"
    disk.mkdir()
    plugged_in = [disk]
    monkeypatch.setattr("studio.engine.recordings.os.path.ismount", lambda folder: Path(folder) in plugged_in)
    monkeypatch.setattr("studio.engine.recordings.MOST_WHOLE", 1)
    recordings, older, away = OpenRecordings(tmp_path), disk / "older.mp4", disk / "away.mp4"
    for path in (older, away, here):
        recordings.opened(path)
        recordings.closed(path)
    plugged_in.clear()
    for each in (recordings, OpenRecordings(tmp_path)):  # this engine, and the next one
        assert each.there([str(away), str(here)]) == [str(away)]
        assert each.left == ()
    assert older.name not in (tmp_path / FILE).read_text(), "not all of them are kept for ever"
    plugged_in.append(disk)
    assert OpenRecordings(tmp_path).there([str(away)]) == [], "now it can be seen that somebody has deleted it"
    away.touch()
    assert OpenRecordings(tmp_path).there([str(away)]) == [str(away)]
    recordings = OpenRecordings(tmp_path)
    recordings.opened(away)
    assert OpenRecordings(tmp_path).left == (away,), "another one of that name"


def test_a_share_that_does_not_answer_is_refused_as_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.engine.recordings.ANSWER_S", 0.05)
    answers = threading.Event()
    monkeypatch.setattr(Path, "mkdir", lambda *_, **__: answers.wait())
    memory = cast(Memory, SimpleNamespace())
    try:
        with pytest.raises(Refused, match=r"Nothing can be written to .*share \(Connection timed out\)"):
            Memory.set_record_folder(memory, tmp_path / "share")
    finally:
        answers.set()


def test_an_engine_that_ends_meanwhile_leaves_it_for_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "show.mp4"
    path.write_bytes(b"x" * 100)
    OpenRecordings(tmp_path).opened(path)
    mender = Mender(OpenRecordings(tmp_path), pytest.fail, calm_s=60)
    mender.start()
    mender.close()
    assert OpenRecordings(tmp_path).left == (path,)


class Host:
    def __init__(self) -> None:
        self.said, self.now_s = list[str](), 0.0
        self.lookout = Lookout(now=lambda: datetime.now(UTC), tell=self.said.append, changed=lambda: None)
        self.watch = RecordingWatch(self.lookout, lambda: self.now_s)

    @property
    def troubles(self) -> dict[str, tuple[str, str]]:
        return {each.kind: (each.level, each.text) for each in self.lookout.standing()}


GOOD = RecorderReport("recording", Path("show.mp4"), 1, 1.0, None, 0)


def test_the_host_is_warned_at_five_minutes(tmp_path: Path) -> None:
    host = Host()
    host.watch.look(replace(GOOD, left_s=301))
    assert host.troubles == {}
    host.watch.look(replace(GOOD, left_s=299))
    assert host.troubles["disk"] == (
        "warning",
        "The disk has room for about 5 minutes of recording. Delete something; else the recording ends, and the show"
        " goes on.",
    )
    for left_s in (250, 130, 55):
        host.watch.look(replace(GOOD, left_s=left_s))
    assert "less than a minute" in host.troubles["disk"][1]
    assert len(host.said) == 1  # the minutes that go by are no news
    host.watch.look(replace(GOOD, left_s=350))
    assert "disk" in host.troubles
    host.watch.look(replace(GOOD, left_s=361))
    assert host.troubles == {}


def test_the_host_is_told_that_it_ended_and_that_it_goes_on(tmp_path: Path) -> None:
    host = Host()
    host.watch.look(replace(GOOD, left_s=20))
    host.watch.look(replace(GOOD, state="failed", last_error="The disk is full."))
    assert host.troubles == {"recording": ("warning", "The disk is full.")}
    host.watch.look(replace(GOOD, state="waiting"))
    assert "recording" in host.troubles
    host.watch.look(replace(GOOD, path=Path("show-2.mp4")))
    assert host.troubles == {"recording": ("note", "The recording goes on, in the file show-2.mp4.")}
    host.now_s += 61
    host.watch.look(GOOD)
    assert host.troubles == {}


def test_the_host_is_told_what_somebody_took_away(tmp_path: Path) -> None:
    host = Host()
    gone = replace(GOOD, taken_away=Path("show.mp4"))
    host.watch.look(replace(gone, state="failed", last_error="Somebody has deleted or moved it."))
    host.watch.look(replace(gone, path=Path("show-2.mp4")))
    words = "Somebody has deleted or moved the recording show.mp4. It goes on in the file show-2.mp4."
    assert host.troubles == {"recording": ("warning", words)}
    host.now_s += 61
    host.watch.look(replace(gone, path=Path("show-2.mp4")))
    assert host.troubles == {}
    # What happens later is told for itself.
    host.watch.look(replace(gone, state="failed", last_error="The disk is full."))
    host.watch.look(replace(gone, path=Path("show-3.mp4")))
    assert host.troubles == {"recording": ("note", "The recording goes on, in the file show-3.mp4.")}


def test_the_host_is_told_of_a_slow_disk(tmp_path: Path) -> None:
    host = Host()
    host.watch.look(replace(GOOD, behind_s=9))
    assert host.troubles == {}
    host.watch.look(replace(GOOD, behind_s=11))
    assert "The disk is slow" in host.troubles["disk"][1]
    host.watch.look(replace(GOOD, behind_s=1))
    assert host.troubles == {}
    host.watch.look(replace(GOOD, state="waiting", bytes=0, behind_s=11))  # a share that has not answered at all yet
    assert "The disk is slow" in host.troubles["disk"][1]


def test_off_air_nothing_of_it_is_left(tmp_path: Path) -> None:
    host = Host()
    host.watch.look(replace(GOOD, state="failed", last_error="The disk is full."))
    host.watch.end()
    assert host.troubles == {}
    host.watch.look(replace(GOOD, state="failed", last_error="The disk is full."))
    assert host.troubles == {}
