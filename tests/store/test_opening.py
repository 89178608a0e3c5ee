"""Opening a store that cannot be written, or not even be read, just now."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import pytest
from sqlalchemy import text

from studio.store import Store, StoreError, StoreUnavailable
from studio.store import store as store_module
from studio.store.schema import VERSION_TABLE
from tests.store.stall import apples, opened, take

_NOBODY = 65534
NEEDS: tuple[Literal["reading", "nothing"], ...] = ("reading", "nothing")


@contextmanager
def without_rights() -> Iterator[None]:
    """What is read-only is so for root, too."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def folder() -> Iterator[Path]:
    """One that others may look into, unlike pytest's own."""
    made = Path(tempfile.mkdtemp(prefix="bancarella-read-only-"))
    made.chmod(0o755)
    yield made
    made.chmod(0o755)
    shutil.rmtree(made)


@pytest.fixture
def file(folder: Path) -> Path:
    """A store with three sold of five, that nobody but its owner may write, in such a folder."""
    file = folder / "s.sqlite3"
    store = Store(file)
    show = opened(store, apples())
    with store.write() as ledger:
        take(ledger, show, "anna", 3)
    store.close()
    assert list(folder.iterdir()) == [file]
    file.chmod(0o444)
    folder.chmod(0o555)
    return file


def left(store: Store) -> list[int | None]:
    with store.read() as ledger:
        return [product.left for product in ledger.products()]


@pytest.mark.parametrize("needs", NEEDS)
def test_what_is_read_only_is_read(file: Path, needs: Literal["reading", "nothing"]) -> None:
    with without_rights(), contextlib.closing(Store(file, needs=needs)) as store:
        assert left(store) == [2]
        assert store.unread is None
        assert list(file.parent.iterdir()) == [file]


def test_it_is_written_as_soon_as_it_can_be(file: Path) -> None:
    with without_rights():
        store = Store(file, needs="nothing")
        blocked = store.blocked(0.1)
        assert blocked is not None
        assert not blocked.soon
        with pytest.raises(StoreUnavailable, match=r"writable"), store.write() as ledger:
            ledger.set_mark("a", "b")
        assert left(store) == [2]
    file.chmod(0o666)
    file.parent.chmod(0o777)
    with without_rights():
        assert store.blocked(0.1) is None
        with store.write() as ledger:
            take(ledger, ledger.shows()[0].id, "bo")
        assert left(store) == [1]
        store.close()


def test_a_read_only_file_in_a_folder_that_is_not(file: Path) -> None:
    file.parent.chmod(0o777)
    with without_rights():
        with contextlib.closing(Store(file, needs="nothing")) as store:
            blocked = store.blocked(0.1)
            assert blocked is not None
            assert "read-only" in str(blocked)
            assert left(store) == [2]
        with contextlib.closing(Store(file, needs="reading")) as store:
            assert left(store) == [2]


def test_who_only_looks_makes_nothing(tmp_path: Path) -> None:
    with contextlib.closing(Store(tmp_path / "s.sqlite3", needs="reading")) as store:
        assert left(store) == []
    assert list(tmp_path.iterdir()) == []


def test_who_only_looks_sees_what_others_write(tmp_path: Path) -> None:
    with contextlib.closing(Store(tmp_path / "s.sqlite3")) as other:
        show = opened(other, apples())
        with contextlib.closing(Store(tmp_path / "s.sqlite3", needs="reading")) as store:
            with other.write() as ledger:
                take(ledger, show, "anna")
            assert left(store) == [4]


def test_one_that_cannot_even_be_read_is_empty_until_it_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.2)
    file = tmp_path / "s.sqlite3"
    with contextlib.closing(Store(file)) as store:
        opened(store, apples())
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable):
            Store(file)
        store = Store(file, needs="nothing")
        assert store.unread is not None
        assert store.unread.soon
        assert "does not let go" in str(store.unread)
        assert left(store) == []
        blocked = store.blocked(0.1)
        assert blocked is not None
        assert blocked.soon
    assert store.blocked(0.1) is None
    assert store.unread is None
    assert left(store) == [5]
    store.close()


def test_a_lock_is_seen_at_once(where: str) -> None:
    with contextlib.closing(Store(where)) as store, contextlib.closing(Store(where)) as other:
        with other.write():
            blocked = store.blocked(0.1)
        assert blocked is not None
        assert blocked.soon
        assert store.blocked(0.1) is None


@pytest.mark.parametrize("needs", NEEDS)
def test_a_newer_programs_store_is_refused_all_the_same(where: str, needs: Literal["reading", "nothing"]) -> None:
    with contextlib.closing(Store(where)) as store, store.write() as ledger:
        ledger._connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer Bancarella"):
        Store(where, needs=needs)


@pytest.mark.parametrize("needs", NEEDS)
def test_a_damaged_one_is_refused_with_what_to_do(tmp_path: Path, needs: Literal["reading", "nothing"]) -> None:
    file = tmp_path / "s.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    with pytest.raises(StoreError, match="move it away to begin with an empty store") as caught:
        Store(file, needs=needs)
    assert not isinstance(caught.value, StoreUnavailable)
    assert file.read_bytes().endswith(b"x" * 4096)


def test_what_stood_still_is_seen_without_asking_the_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with contextlib.closing(Store(tmp_path / "s.sqlite3")) as store:
        opened(store, apples())
        assert not store.changed()
        with monkeypatch.context() as asked:
            asked.setattr(store, "_engine", None)
            assert not store.changed()
        with contextlib.closing(Store(tmp_path / "s.sqlite3")) as other, other.write() as ledger:
            ledger.set_mark("a", "b")
        assert store.changed()
        assert not store.changed()
