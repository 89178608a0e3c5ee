from __future__ import annotations

import errno
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.control.protocol import Address
from studio.engine.folder import AlreadyRunning, DataFolder, DataFolderError
from studio.engine.journal import Journal
from studio.engine.stats import disk_free_bytes

SECRET = "k3y-hush"


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[DataFolder]:
    folder = DataFolder(tmp_path / "data", (SECRET,))
    yield folder
    folder.close()


def test_a_folder_is_one_engines_at_a_time(tmp_path: Path) -> None:
    first = DataFolder(tmp_path, ())
    with pytest.raises(AlreadyRunning, match="close its window"):
        DataFolder(tmp_path, ())
    first.close()
    DataFolder(tmp_path, ()).close()


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DataFolderError, match="--data-dir"):
        DataFolder(tmp_path / "file", ())


def test_a_folder_on_a_disk_that_turned_read_only_is_one_engines_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    DataFolder(tmp_path, ()).close()
    opened = Path.open

    def open_only_to_read(path: Path, mode: str = "r", **options: Any) -> Any:
        if mode != "rb":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return opened(path, mode, **options)

    monkeypatch.setattr(Path, "open", open_only_to_read)
    first = DataFolder(tmp_path, ())
    with pytest.raises(AlreadyRunning):
        DataFolder(tmp_path, ())
    first.close()
    (tmp_path / "engine.lock").unlink()
    with pytest.raises(DataFolderError, match="Read-only"):
        DataFolder(tmp_path, ())


def test_after_it_was_deleted_it_is_ours_again_with_address_and_log(folder: DataFolder) -> None:
    address = Address(1, 2, "t")
    folder.show(address)
    logging.getLogger("studio").error("before")
    put_back: list[Path] = []

    def write_again() -> None:
        put_back.append(folder.path)

    assert folder.keep(write_again) == ""
    shutil.rmtree(folder.path)
    assert "It has been made again" in folder.keep(write_again)
    assert folder.keep(write_again) == ""
    assert put_back == [folder.path]
    assert Address.read(folder.path) == address
    logging.getLogger("studio").error("after %s", SECRET)
    log = folder.journal.path.read_text()
    assert "after" in log
    assert SECRET not in log
    with pytest.raises(AlreadyRunning):
        DataFolder(folder.path, ())
    folder.hide()
    assert Address.read(folder.path) is None


def test_an_engine_that_was_quicker_keeps_it(folder: DataFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    others: list[DataFolder] = []

    def quicker(path: Path) -> None:
        monkeypatch.undo()
        others.append(DataFolder(path, ()))

    shutil.rmtree(folder.path)
    monkeypatch.setattr("studio.engine.folder.own_folder", quicker)
    assert "it cannot be made again" in folder.keep(lambda: None)
    assert folder.keep(lambda: None) == ""  # said once
    others[0].close()


def test_the_free_disk_of_a_folder_that_is_gone_is_its_parents(tmp_path: Path) -> None:
    assert disk_free_bytes(tmp_path / "gone" / "too")


def full(monkeypatch: pytest.MonkeyPatch, disk: Path) -> None:
    """As if this folder's disk had no room for another file."""
    made = tempfile.mkstemp

    def make(*, dir: Path, prefix: str) -> tuple[int, str]:
        if dir == disk:
            raise OSError(errno.ENOSPC, "No space left on device")
        return made(dir=dir, prefix=prefix)

    monkeypatch.setattr("studio.control.place.tempfile.mkstemp", make)


def test_on_a_full_disk_clients_find_the_engine_all_the_same(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = tmp_path / "run"
    run.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(run))
    full(monkeypatch, folder.path)
    address = Address(1, 2, SECRET)
    folder.show(address)
    assert Address.read(folder.path) == address
    (left,) = run.rglob("*.json")
    assert stat.S_IMODE(left.stat().st_mode) == 0o600
    assert stat.S_IMODE(left.parent.stat().st_mode) == 0o700
    folder.hide()
    assert Address.read(folder.path) is None
    # What an engine that was killed has left there is room enough.
    usual = folder.path / "engine.json"
    usual.write_text('{"pid": 11111, "port": 22222, "token": "gone"}')
    folder.show(address)
    assert Address.read(folder.path) == address
    assert not list(run.rglob("*.json"))
    folder.hide()
    assert not usual.exists()


def test_where_no_place_takes_the_address_it_is_tried_again(
    folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "run").touch()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    with monkeypatch.context() as patch:
        full(patch, folder.path)
        folder.show(Address(1, 2, "t"))
        folder.keep(lambda: None)
    assert Address.read(folder.path) is None
    assert caplog.text.count("clients cannot be told") == 1
    folder.keep(lambda: None)
    assert Address.read(folder.path) == Address(1, 2, "t")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no device that is always full")
def test_what_a_full_disk_does_not_take_of_the_log_is_kept_until_it_does(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bancarella.log").symlink_to("/dev/full")
    journal = Journal(tmp_path, (SECRET,))
    log = logging.getLogger("studio")
    try:
        raise ValueError(f"a fault with {SECRET}")
    except ValueError:
        log.exception("it failed")
    assert "Traceback" in journal.unwritten
    assert "ValueError: a fault with ***" in journal.unwritten
    journal.path.unlink()
    log.error("there is room again")
    journal.close()
    assert journal.unwritten == ""
    written = journal.path.read_text()
    assert written.index("it failed") < written.index("there is room again")
    assert SECRET not in written


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no device that is always full")
def test_a_log_that_is_still_not_written_at_the_end_can_be_told(tmp_path: Path) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "bancarella.log").symlink_to("/dev/full")
    journal = Journal(tmp_path, ())
    logging.getLogger("studio").error("the only word")
    journal.close()
    assert "the only word" in journal.unwritten


def test_a_long_log_is_turned_over(tmp_path: Path) -> None:
    journal = Journal(tmp_path, ())
    for _ in range(6):
        logging.getLogger("studio").error("x" * 1_000_000)
    journal.close()
    older = journal.path.with_name("bancarella.log.1")
    assert older.stat().st_size <= 5_000_000
    assert journal.path.stat().st_size + older.stat().st_size > 6_000_000
