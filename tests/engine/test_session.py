from __future__ import annotations

import threading
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.domain.show import Show
from studio.engine import session as session_module
from studio.engine.session import Session, Standing

SOON_S = 10.0


def standing(shop: str) -> Standing:
    return Standing(show=Show(shop))


def shop_in(folder: Path) -> str | None:
    last = Session.last(folder)
    return last.show.shop if last else None


def test_what_was_kept_is_on_the_disk_when_written_says_so(tmp_path: Path) -> None:
    also: list[str] = []
    session = Session(tmp_path, lambda show: also.append(show.shop))
    for number in range(20):
        session.keep(standing(f"shop {number}"))
        session.written().result(SOON_S)
        assert shop_in(tmp_path) == also[-1] == f"shop {number}"
    session.close(over=True)
    assert Session.last(tmp_path) is None


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
    assert Session.last(tmp_path) == whole


def test_a_folder_that_was_deleted_is_made_again(tmp_path: Path) -> None:
    session = Session(tmp_path / "data")
    session.keep(standing("Casa"))
    session.written().result(SOON_S)
    assert shop_in(tmp_path / "data") == "Casa"
    session.close(over=False)


def test_a_disk_that_takes_nothing_is_told_once_and_tried_again(
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
    while shop_in(tmp_path / "data") != "Casa":
        assert time.monotonic() < deadline_s
        time.sleep(0.01)
    session.close(over=False)
