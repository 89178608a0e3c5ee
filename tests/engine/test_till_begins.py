"""A show that begins although its store cannot be written, or not even be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from studio.engine import shelf
from studio.engine.opening import open_till
from studio.engine.options import Options
from studio.engine.shelf import FILE, open_store, open_store_for_show, open_store_to_read
from studio.engine.till import Till
from studio.store import Store, StoreError
from studio.store import store as store_module
from tests import ready
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_till import CHEESE, SHIRT, Stall
from tests.store.test_opening import file, folder, without_rights  # noqa: F401 - fixtures

LOCKED = "does not let go of it. The show goes on; claims wait in the chat until it can be written."


def now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def kept(path: Path, *, wholly: bool = False) -> Iterator[sqlite3.Connection]:
    """Another program keeps the store to itself; `wholly`: nobody can even read it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        if wholly:
            other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE" if wholly else "BEGIN IMMEDIATE")
        yield other


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.2)
    monkeypatch.setattr(shelf, "PATIENCE_S", 0.5)


@pytest.fixture
def sold_before(tmp_path: Path) -> Path:
    """A stall's store, with one of three sold in a show that is over."""
    stall = Stall(tmp_path)
    stall.till.change_rules({}).result(DEADLINE_S)
    stall.hear("m1", "A12")
    stall.until(lambda: stall.left() == 2)
    stall.close()
    return stall.file


class Late(Stall):
    """A stall whose store is opened as a show opens it."""

    def open(self) -> Store:
        return open_store_for_show(self.file.parent, tell=self.told.append)


@pytest.mark.parametrize("wholly", [False, True])
@pytest.mark.parametrize("listed", [False, True])
def test_a_locked_store_does_not_hold_up_the_show(
    tmp_path: Path, sold_before: Path, wholly: bool, listed: bool
) -> None:
    with kept(sold_before, wholly=wholly):
        stall = Late(tmp_path, (CHEESE, SHIRT) if listed else None)
        try:
            assert stall.told[0].endswith("Bancarella waits for it up to 0 seconds.")
            assert stall.troubles[0].endswith(LOCKED)
            assert "does not let go" in stall.till.trouble
            there = {product.code: product.left for product in stall.desk.show.products}
            if wholly:
                assert there == ({"A12": 3, "T1": 3} if listed else {})
            else:
                assert there == {"A12": 2, "T1": 3}
            stall.hear("m2", "A12 x2", "Luca")
            stall.till.begin_show("Saturday")
            stall.until(lambda: stall.hub.messages == 1)
        except BaseException:
            stall.close()
            raise
    try:
        stall.until(lambda: stall.till.trouble == "")
        stall.until(lambda: [claim[0] for claim in stall.claims()] == ["m1", "m2"])
        stall.until(lambda: {p.code: p.left for p in stall.desk.show.products} == {"A12": 0, "T1": 3})
        assert "nothing was lost" in stall.told[-1]
        with stall.till.store.read() as ledger:
            assert [show.name for show in ledger.shows()] == ["", "Saturday"]
            assert [show.number for show in ledger.shows()] == [1, 2]
    finally:
        stall.close()


def test_rules_and_what_others_look_up_are_there_once_it_can_be_read(tmp_path: Path, sold_before: Path) -> None:
    with closing(Store(sold_before)) as store, store.write() as ledger:
        ledger.set_mark("ways", "paid")
    seen: list[str | None] = []
    with kept(sold_before, wholly=True):
        till = Till(Store(sold_before, needs="nothing"), now=now, tell=seen.append)
        till.follow("ways", seen.append)
        assert seen[-1] is None
    with closing(till.store), till.store.write() as ledger:
        for job in till._late:
            job(ledger)
    assert seen[-1] == "paid"


def test_a_lock_that_is_let_go_of_meanwhile_is_waited_for(
    tmp_path: Path, sold_before: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "PATIENCE_S", 10.0)
    told: list[str] = []
    with kept(sold_before) as other:

        def hear(line: str) -> None:
            told.append(line)
            other.execute("ROLLBACK")

        store = open_store_for_show(tmp_path, tell=hear)
    assert [line.rpartition(". ")[2] for line in told] == ["Bancarella waits for it up to 10 seconds."]
    with store.write() as ledger:
        ledger.set_mark("a", "b")
    store.close()


def test_a_read_only_store_sells_nothing_and_shows_everything(file: Path) -> None:  # noqa: F811
    told: list[str] = []
    with without_rights():
        store = open_store_for_show(file.parent, f"sqlite:///{file}", tell=told.append)
        assert told == []  # nothing that waiting would help
        with closing(store), store.read() as ledger:
            assert [product.left for product in ledger.products()] == [2]


def test_lists_are_read_from_a_folder_that_nothing_can_be_written_to(tmp_path: Path, file: Path) -> None:  # noqa: F811
    with without_rights(), closing(open_store_to_read(file.parent, str(file))) as store, store.read() as ledger:
        assert len(ledger.products()) == 1
    assert list(file.parent.iterdir()) == [file]


def test_looking_at_the_list_makes_no_store(tmp_path: Path) -> None:
    assert ready.run("products", "list", "--data-dir", str(tmp_path)).returncode == 0
    assert ready.run("orders", "shows", "--data-dir", str(tmp_path)).stdout == ""
    assert list(tmp_path.iterdir()) == []


def test_the_command_line_counts_shows_from_one(tmp_path: Path, sold_before: Path) -> None:
    with closing(open_store(tmp_path)) as store, store.write() as ledger:
        ledger.begin_show("Sunday", now())
    assert sold_before.name == FILE
    shows = ready.run("orders", "shows", "--data-dir", str(tmp_path)).stdout.splitlines()
    assert [line.split()[0] for line in shows] == ["1", "2"]
    done = ready.run("orders", "export", str(tmp_path / "o.csv"), "--show", "1", "--data-dir", str(tmp_path))
    assert (done.returncode, done.stdout) == (0, f"1 order written to {tmp_path / 'o.csv'}.\n")


@pytest.mark.parametrize("listed", [False, True])
def test_whatever_is_spoiled_in_the_store_a_show_that_viewers_wait_for_begins(
    tmp_path: Path, sold_before: Path, listed: bool
) -> None:
    with closing(sqlite3.connect(sold_before)) as there:
        there.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        roots = there.execute("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0").fetchall()
        (size,) = there.execute("PRAGMA page_size").fetchone()
    good, told = sold_before.read_bytes(), list[str]()
    comeback: Any = SimpleNamespace(at_once=True, ended_at=None, last_show=None, known=(SHIRT,), goes_on=True)
    products = (CHEESE,) if listed else None
    options = Options(data_dir=tmp_path, resume=True, stay=True, products=products)
    given_up = 0
    for name, page in roots:
        for end in ("-wal", "-shm"):
            sold_before.with_name(sold_before.name + end).unlink(missing_ok=True)
        spoiled = good[: (page - 1) * size] + bytes(size) + good[page * size :]
        sold_before.write_bytes(spoiled)
        till = open_till(options, comeback, tmp_path, now=now, tell=told.append, on_trouble=told.append)
        try:
            if till.store.unread:
                given_up += 1
                assert {product.code for product in till.products} >= {SHIRT.code}, name
                with pytest.raises(StoreError), till.store.write():
                    pass
            else:
                assert "A12" in {product.code for product in till.products}, name
        finally:
            till.close(over=False)
    assert given_up > 5
