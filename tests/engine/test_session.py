from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studio.domain.show import Show
from studio.engine import session as session_module
from studio.engine.session import (
    AT_ONCE,
    MOST_STUMBLES,
    SAME_SHOW,
    STUMBLE,
    Aside,
    Left,
    Moment,
    Session,
    Standing,
    Tally,
    together,
)

SOON_S = 10.0
NOW = Moment(datetime(2026, 5, 1, 18, tzinfo=UTC), 5000.0, "this start")


def standing(shop: str) -> Standing:
    return Standing(show=Show(shop))


def shop_in(folder: Path, name: str = "session.json") -> str | None:
    """In that file alone, as if there were no other."""
    there = [folder / each for each in ("session.json", "session-now.json")]
    aside = [path.rename(path.with_suffix(".aside")) for path in there if path.name != name and path.exists()]
    try:
        left = Session.left(folder)
        return left.standing.show.shop if left else None
    finally:
        for path in aside:
            path.rename(path.with_suffix(".json"))


def left_by(
    *, on_air: bool = True, away: timedelta = timedelta(seconds=3), stay: bool = True, back_at: datetime | None = None
) -> Left:
    """What an engine left that was alive `away` before NOW, its show's clock ten minutes ahead of the computer's."""
    at = Moment(NOW.wall - away, NOW.up_s - away.total_seconds(), NOW.boot)
    show = Show("Casa", on_air=on_air)
    return Left(Standing(show=show, stay=stay, back_at=back_at), at, at.wall + timedelta(minutes=10))


def test_what_was_kept_is_on_the_disk_when_written_says_so(tmp_path: Path) -> None:
    also: list[str] = []
    session = Session(tmp_path, lambda show: also.append(show.shop))
    for number in range(20):
        session.keep(standing(f"shop {number}"))
        session.written().result(SOON_S)
        assert shop_in(tmp_path) == also[-1] == f"shop {number}"
    session.close(over=True)
    assert Session.left(tmp_path) is None
    assert not list(tmp_path.iterdir())


@pytest.fixture
def spare_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    return tmp_path / "run" / "bancarella"


def test_while_its_disk_takes_nothing_the_spare_place_has_it(tmp_path: Path, spare_folder: Path) -> None:
    data = tmp_path / "data"
    data.write_bytes(b"")  # a file where the folder is to be: nothing can be written there
    session = Session(data, aside=lambda: Aside((Tally("A", 61.5, 2, 1),)))
    assert session.keep(standing("on the spare place"), SOON_S)
    left = Session.left(data)
    assert left
    assert left.spared
    assert (left.standing.show.shop, left.aside.tallies[0].seconds_live) == ("on the spare place", 61.5)
    assert [path.stat().st_mode & 0o777 for path in spare_folder.iterdir()] == [0o600]
    data.unlink()
    data.mkdir()
    assert session.keep(standing("there again"), SOON_S)
    assert not list(spare_folder.iterdir()), "what is old must not come back"
    left = Session.left(data)
    assert left
    assert not left.spared
    assert left.standing.show.shop == "there again"
    session.close(over=True)
    assert Session.left(data) is None


def test_a_show_that_is_over_leaves_nothing_in_the_spare_place(tmp_path: Path, spare_folder: Path) -> None:
    data = tmp_path / "data"
    data.write_bytes(b"")
    session = Session(data)
    assert session.keep(standing("over"), SOON_S)
    session.close(over=True)
    assert not list(spare_folder.iterdir())
    assert Session.left(data) is None


def test_what_an_engine_had_sent_before_it_was_killed_counts_on() -> None:
    before = (Tally("A", 100.0, 3, 1), Tally("B", 0.0, 0, 4), Tally("gone", 5.0))
    now = (Tally("A", 20.0, 1, 0), Tally("B", 10.0, 0, 1))
    assert together(before, now) == (Tally("A", 120.0, 4, 2), Tally("B", 10.0, 0, 5), Tally("gone", 5.0))
    assert together((), now) == now


def test_who_asks_during_a_write_waits_for_the_one_that_has_it(tmp_path: Path) -> None:
    begun, go_on, written = threading.Event(), threading.Event(), []

    def slow(show: Show) -> None:
        written.append(show.shop)
        begun.set()
        assert go_on.wait(SOON_S)

    session = Session(tmp_path, slow)
    session.keep(standing("first"))
    assert begun.wait(SOON_S)
    first = session.written()
    session.keep(standing("left out"))
    session.keep(standing("second"))
    waiting = [session.written() for _ in range(5)]
    assert not first.done()
    assert not any(future.done() for future in waiting)
    go_on.set()
    for future in (first, *waiting):
        future.result(SOON_S)
    assert written == ["first", "second"]
    session.close(over=False)
    assert session.written().done()
    assert shop_in(tmp_path) == "second"


def test_nothing_to_write_is_written(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.written().done()
    session.close(over=True)


def test_the_end_and_the_last_show_are_there_for_the_next_engine(tmp_path: Path) -> None:
    whole = Standing(show=Show("Casa"), ends_at=datetime(2026, 5, 1, tzinfo=UTC), last_show={"seconds": 3.5})
    session = Session(tmp_path)
    session.keep(whole)
    session.close(over=False)
    left = Session.left(tmp_path)
    assert left
    assert left.standing == whole
    assert left.away(Moment.now()) < timedelta(seconds=SOON_S)


def test_a_folder_that_was_deleted_is_made_again(tmp_path: Path) -> None:
    session = Session(tmp_path / "data")
    session.keep(standing("Casa"))
    session.written().result(SOON_S)
    assert shop_in(tmp_path / "data") == "Casa"
    session.close(over=False)


def test_a_disk_that_takes_nothing_is_told_until_it_does_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(session_module, "_AGAIN_S", 0.01)
    told: list[str] = []
    (tmp_path / "data").touch()  # a file where the folder should be
    session = Session(tmp_path / "data", on_trouble=told.append)
    session.keep(standing("Casa"))
    session.written().result(SOON_S)
    time.sleep(0.1)
    assert len(told) == 1
    assert "cannot be written" in told[0]
    assert caplog.text.count("Traceback") == 1
    (tmp_path / "data").unlink()
    deadline_s = time.monotonic() + SOON_S
    while shop_in(tmp_path / "data") != "Casa" or len(told) < 2:
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    assert told[1] == ""
    session.close(over=False)


def test_what_is_written_beside_it_is_tried_until_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "_AGAIN_S", 0.01)
    told: list[str] = []
    left = [0]  # so often it fails

    def also(_show: Show) -> None:
        if left[0]:
            left[0] -= 1
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    session = Session(tmp_path / "data", also, told.append)
    session.keep(standing("Casa"))
    session.written().result(SOON_S)
    left[0] = 3
    session.write_again()  # nothing of the show has changed
    deadline_s = time.monotonic() + SOON_S
    while len(told) < 2:
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    assert told[0] == (
        f"The disk with the folder {tmp_path / 'data'} is full: what you change cannot be written down. Make room"
        " there; until then it is lost if the computer stops."
    )
    assert told[1] == ""
    assert left == [0]
    session.close(over=False)


def test_what_was_kept_outlives_the_process_before_the_disk_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = threading.Event()
    monkeypatch.setattr(session_module, "write_whole", lambda *_: written.wait(SOON_S))
    session = Session(tmp_path)
    for number in range(20):
        assert session.keep(standing(f"shop {number}"), SOON_S)
        assert shop_in(tmp_path, "session-now.json") == f"shop {number}"
    assert not session.written().done()
    written.set()
    session.close(over=False)


def test_nobody_waits_long_for_a_disk_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = threading.Event()
    monkeypatch.setattr(Session, "_put", lambda *_: hangs.wait(SOON_S))
    session = Session(tmp_path)
    assert not session.keep(standing("Casa"), 0.01)
    hangs.set()
    session.close(over=True)


def test_of_two_files_the_newer_whole_one_counts(tmp_path: Path) -> None:
    session = Session(tmp_path)
    session.keep(standing("first"))
    session.written().result(SOON_S)
    disk = (tmp_path / "session.json").read_bytes()
    session.keep(standing("second"))
    session.close(over=False)
    for torn in (b"", b"{", b"\xff\xfe"):
        # After a power cut: what was never brought to the disk is gone, what was synced is there.
        (tmp_path / "session.json").write_bytes(disk)
        (tmp_path / "session-now.json").write_bytes(torn)
        left = Session.left(tmp_path)
        assert left
        assert left.standing.show.shop == "first"
    # An engine that goes on writes over it, though its first change is a small number by its own count.
    session = Session(tmp_path)
    session.keep(standing("third"))
    session.close(over=False)
    assert shop_in(tmp_path) == shop_in(tmp_path, "session-now.json") == "third"


def test_what_cannot_be_deleted_stops_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    for name in ("session.json", "session-now.json"):
        (tmp_path / name).mkdir()
    assert Session.left(tmp_path) is None
    Session.forget(tmp_path)
    assert [record.message.partition(" ")[0] for record in caplog.records if "deleted" in record.message] == [
        "session-now.json",
        "session.json",
    ]


def test_the_same_again_is_not_written_again(tmp_path: Path) -> None:
    session = Session(tmp_path)
    assert session.keep(standing("Casa"), SOON_S)
    session.written().result(SOON_S)
    before = (tmp_path / "session-now.json").stat().st_mtime_ns
    assert session.keep(standing("Casa"))
    assert session.written().done()
    assert (tmp_path / "session-now.json").stat().st_mtime_ns == before
    session.close(over=True)


def test_on_air_it_says_every_second_that_it_is_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "BEAT_S", 0.01)

    def goes_on() -> bool:
        first = Session.left(tmp_path)
        time.sleep(0.2)
        second = Session.left(tmp_path)
        assert first
        assert second
        return second.at.since(first.at) > timedelta(0)

    session = Session(tmp_path)
    session.keep(Standing(show=Show("Casa", on_air=True)), SOON_S)
    session.written().result(SOON_S)
    assert goes_on()
    session.keep(Standing(show=Show("Casa")), SOON_S)
    session.written().result(SOON_S)
    assert not goes_on()
    session.close(over=True)


KILLED_WHILE_KEEPING = """
import os, signal, sys
from pathlib import Path
from studio.domain.show import Show
from studio.engine.session import Session, Standing
session = Session(Path(sys.argv[1]))
for number in range(200):
    session.keep(Standing(show=Show(str(number))), 5)
    print(number, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_process_that_is_killed_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED_WHILE_KEEPING, str(tmp_path)], capture_output=True, text=True, check=False
    )
    left = Session.left(tmp_path)
    assert left, done.stderr
    assert left.standing.show.shop == done.stdout.split()[-1] == "199"


def test_a_crash_goes_on_by_itself_and_an_absence_is_asked_about() -> None:
    assert left_by().goes_on_air(NOW)
    assert not left_by(on_air=False).goes_on_air(NOW)
    assert left_by(away=AT_ONCE - timedelta(seconds=1)).goes_on_air(NOW)
    assert not left_by(away=AT_ONCE).goes_on_air(NOW)


def test_with_no_window_there_is_nobody_to_ask() -> None:
    assert left_by(away=timedelta(hours=2), stay=False).goes_on_air(NOW)
    assert not left_by(away=SAME_SHOW, stay=False).goes_on_air(NOW)
    assert not left_by(on_air=False, stay=False).goes_on_air(NOW)


def test_a_clock_that_is_set_meanwhile_changes_nothing() -> None:
    left = left_by()
    for hours in (-5, 5):
        later = Moment(NOW.wall + timedelta(hours=hours), NOW.up_s, NOW.boot)
        assert left.away(later) == timedelta(seconds=3)
        assert left.goes_on_air(later)
        assert left.utc_now(later) == NOW.wall + timedelta(minutes=10)


def test_after_a_new_start_of_the_computer_its_own_clock_counts() -> None:
    left = left_by()
    started_anew = Moment(NOW.wall, 20.0, "another start")
    assert left.away(started_anew) == timedelta(seconds=3)
    assert left.utc_now(started_anew) is None
    set_back = Moment(NOW.wall - timedelta(days=400), 20.0, "another start")
    assert not left.goes_on_air(set_back)


def test_an_engine_that_does_not_stay_on_air_is_not_put_there_for_ever() -> None:
    back_at, stumbles = None, 0
    for _ in range(MOST_STUMBLES):
        left = left_by(back_at=back_at)
        left = Left(Standing(show=left.standing.show, back_at=back_at, stumbles=stumbles), left.at, left.utc)
        assert left.goes_on_air(NOW)
        back_at, stumbles = left.utc - STUMBLE / 2, left.stumbles
    ill = Left(Standing(show=Show("Casa", on_air=True), back_at=back_at, stumbles=stumbles), left.at, left.utc)
    assert ill.stumbles == MOST_STUMBLES
    assert not ill.goes_on_air(NOW)
    # One that stayed for longer has not stumbled.
    well = Left(Standing(show=Show("Casa", on_air=True), back_at=left.utc - STUMBLE, stumbles=2), left.at, left.utc)
    assert well.stumbles == 0
    assert well.goes_on_air(NOW)


def test_on_a_disk_that_has_turned_read_only_the_spare_place_tells_what_is_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, run = tmp_path / "data", tmp_path / "run"
    data.mkdir()
    run.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    session = Session(data)
    assert session.keep(Standing(show=Show("Casa", on_air=True)), SOON_S)
    session.close(over=False)
    put, unlink = session_module._put, Path.unlink

    def takes_nothing(path: Path, *_: object, **__: object) -> None:
        if path.parent == data:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr(session_module, "_put", lambda path, page: takes_nothing(path) or put(path, page))
        patch.setattr(session_module, "write_whole", takes_nothing)
        patch.setattr(Path, "unlink", lambda path, **options: takes_nothing(path) or unlink(path, **options))
        session = Session(data)
        assert session.keep(Standing(show=Show("Casa")), SOON_S)
        session.close(over=True)
    left = Session.left(data)
    assert left is not None
    assert not left.broken_off
