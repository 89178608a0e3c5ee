"""Opening a store that cannot be written, or not even be read, just now."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

import pytest
from alembic import command
from sqlalchemy import create_engine, text

from studio.store import Store, StoreError, StoreUnavailable
from studio.store import store as store_module
from studio.store.schema import HEAD, VERSION_TABLE
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


def test_where_viewers_wait_what_is_no_store_is_empty_until_there_is_one(tmp_path: Path) -> None:
    file = tmp_path / "s.sqlite3"
    file.write_bytes(b"no store " * 1000)
    with pytest.raises(StoreError, match="damaged"):
        Store(file, needs="nothing")
    with contextlib.closing(Store(file, needs="nothing", soon=True)) as store:
        assert "damaged" in str(store.unread)
        assert left(store) == []
        with pytest.raises(StoreError, match="damaged"), store.write():
            pass
        assert file.read_bytes() == b"no store " * 1000
        file.unlink()
        with pytest.raises(StoreError, match="damaged"), store.write():
            pass
        assert not file.exists(), "an empty one is not begun in the middle of a show"
        with contextlib.closing(Store(file)) as other:
            opened(other, apples())
        there = file.read_bytes()
        store.stand_again()
        with pytest.raises(StoreError, match="damaged"), store.write():
            pass
        assert file.read_bytes() == there
    with contextlib.closing(Store(file)) as store:
        assert left(store) == [5]


def test_where_viewers_wait_a_lock_is_waited_for_only_briefly(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file, waited, connect = tmp_path / "s.sqlite3", list[float](), sqlite3.connect

    def connecting(where: Any, timeout: float = 5.0, **how: Any) -> sqlite3.Connection:
        waited.append(timeout)
        return connect(where, timeout, **how)

    with contextlib.closing(Store(file)) as store:
        opened(store, apples())
    with contextlib.closing(connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(sqlite3, "connect", connecting)
        store = Store(file, needs="nothing", soon=True)
        assert store.unread
        assert sum(waited) < 1
    with contextlib.closing(store):
        assert store.blocked(0.1) is None


def test_what_stands_in_for_a_server_that_is_away_can_be_read() -> None:
    with contextlib.closing(Store("postgresql://desk@127.0.0.1:1/stall", needs="nothing")) as store:
        assert "cannot be reached" in str(store.unread)
        assert left(store) == []
        with pytest.raises(StoreUnavailable, match="cannot be reached"), store.write():
            pass
        assert left(store) == []


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


# an older program's


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A store as it was before the newest change of its tables."""
    file = tmp_path / "s.sqlite3"
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = store_module._migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0005")
    engine.dispose()
    with contextlib.closing(sqlite3.connect(file)) as there:
        there.execute("PRAGMA journal_mode = WAL")
    return file


def open_whole(file: Path, needs: Literal["writing", "reading", "nothing"]) -> None:
    with contextlib.closing(Store(file, needs=needs)) as store, store.write():
        pass


def no_room_for_the_copy(_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    connect = sqlite3.connect

    def limited(file: Any, *args: Any, **options: Any) -> sqlite3.Connection:
        connection = connect(file, *args, **options)
        if ".before-" in str(file):
            connection.execute("PRAGMA max_page_count = 1")
        return connection

    monkeypatch.setattr(sqlite3, "connect", limited)


def no_room_for_its_name(_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = os.open

    def full(path: Any, *args: Any, **options: Any) -> int:
        if ".before-" in str(path):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return make(path, *args, **options)

    monkeypatch.setattr(os, "open", full)


def no_room_for_what_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(store_module._MIGRATIONS, folder)
    (folder / "versions" / "more.py").write_text(
        "from alembic import op\n"
        f'revision, down_revision, branch_labels, depends_on = "more", "{HEAD}", None, None\n'
        'def upgrade():\n    op.execute("PRAGMA max_page_count = 1")\n    op.execute("CREATE TABLE more (x)")\n'
    )
    monkeypatch.setattr(store_module, "_MIGRATIONS", folder)
    monkeypatch.setattr(store_module, "HEAD", "more")


@pytest.mark.parametrize("full", [no_room_for_the_copy, no_room_for_its_name, no_room_for_what_is_new])
@pytest.mark.parametrize("needs", ["writing", *NEEDS])
def test_an_older_one_on_a_full_disk_is_left_as_it_is(
    older: Path,
    needs: Literal["writing", "reading", "nothing"],
    full: Callable[[Path, pytest.MonkeyPatch], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    full(older.parent, monkeypatch)
    before = older.read_bytes()
    for _ in range(2):
        with pytest.raises(StoreUnavailable, match="disk is full"):
            open_whole(older, needs)
    assert not list(older.parent.glob("*.before-*"))
    assert older.read_bytes() == before
    monkeypatch.undo()
    open_whole(older, needs)
    (copy,) = older.parent.glob("*.before-*")
    assert copy.stat().st_size == len(before)


def test_a_new_store_is_its_owners_alone_and_one_that_is_there_stays_as_it_is(folder: Path) -> None:
    before = os.umask(0o022)
    try:
        new, there = folder / "new.bancarella", folder / "there.bancarella"
        there.touch(0o644)
        for file, mode in ((new, 0o600), (there, 0o644)):
            store = Store(file)
            with store.write() as ledger:
                ledger.put_product(apples())
            modes = {path.name: path.stat().st_mode & 0o777 for path in folder.glob(f"{file.name}*")}
            store.close()
            assert modes == {f"{file.name}{end}": mode for end in ("", "-wal", "-shm")}
    finally:
        os.umask(before)


def test_each_copy_of_an_older_one_has_a_name_of_its_own_and_is_its_owners_alone(older: Path) -> None:
    there = older.with_name(f"{older.name}.before-0005")
    there.write_bytes(b"one from before")
    Store(older).close()
    copy = older.with_name(f"{older.name}.before-0005-2")
    assert there.read_bytes() == b"one from before"
    assert copy.stat().st_mode & 0o777 == 0o600
    with contextlib.closing(Store(copy)) as store:
        assert left(store) == []
