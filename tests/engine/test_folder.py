from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.control.protocol import Address
from studio.engine.folder import AlreadyRunning, DataFolder, DataFolderError
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


def test_after_it_was_deleted_it_is_ours_again_with_address_and_log(folder: DataFolder) -> None:
    address = Address(1, 2, "t")
    folder.show(address)
    logging.getLogger("studio").error("before")
    assert folder.stands()
    shutil.rmtree(folder.path)
    assert not folder.stands()
    folder.make_again()
    assert folder.stands()
    assert Address.read(folder.path) == address
    logging.getLogger("studio").error("after %s", SECRET)
    log = folder.journal.path.read_text()
    assert "after" in log
    assert SECRET not in log
    with pytest.raises(AlreadyRunning):
        DataFolder(folder.path, ())
    folder.hide()
    assert Address.read(folder.path) is None


def test_an_engine_that_was_quicker_keeps_it(folder: DataFolder) -> None:
    shutil.rmtree(folder.path)
    other = DataFolder(folder.path, ())
    with pytest.raises(AlreadyRunning):
        folder.make_again()
    other.close()


def test_the_free_disk_of_a_folder_that_is_gone_is_its_parents(tmp_path: Path) -> None:
    assert disk_free_bytes(tmp_path / "gone" / "too") > 0
