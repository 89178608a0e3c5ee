"""Real engines that are killed on air, and begin again while what is for sale cannot be read: the show goes on."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from studio.engine.shelf import FILE
from tests.engine.left_behind import left_long_ago
from tests.engine.test_end_killed import spare_folder  # noqa: F401 - a fixture
from tests.engine.test_engine_process import kill
from tests.engine.test_till_begins import kept
from tests.live import NOWHERE, STAY, Live, ask, studio, until

pytestmark = pytest.mark.xdist_group("on air")

TURNS = [{"code": "K7", "minutes": 5}, {"code": "S1", "minutes": 3}]
COUNTED = [("K7", "Pecorino", 9), ("W1", "Vino", 9), ("S1", "Sale", 0)]


def sold_in(live: Live) -> list[tuple[str, str, int | None]]:
    found = ask(live, "products")
    return [(product["code"], product["title"], product["left"]) for product in found]


def on_air_and_killed(live: Live) -> str:
    """With a product pinned that has an offer until a countdown's end; when that is."""
    until(live, lambda state: state["camera"] == "live")
    for code, title, stock in COUNTED:
        ask(live, "put-product", code=code, title=title, price="9", stock=stock)
    ask(live, "rundown", slots=TURNS)
    ask(live, "go-live")
    ask(live, "pin", code="K7")
    ask(live, "countdown", seconds=600, code="K7", price="7")
    countdown = until(live, lambda state: state["countdown"])["countdown"]
    kill(live)
    return str(countdown["ends_at"])


def test_the_show_goes_on_as_it_was_and_the_shelf_is_there_once_it_can_be_read(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        ends_at = on_air_and_killed(live)
    file = live.data_dir / FILE

    def goes_on(live: Live) -> None:
        state = until(live, lambda state: state["on_air"])
        assert (state["pinned"], state["rundown"], state["recovered"]) == ("K7", TURNS, False)
        assert state["countdown"]["ends_at"] == ends_at
        assert "does not let go" in state["claims"]["trouble"]
        assert sold_in(live) == [("K7", "Pecorino", None), ("S1", "Sale", 0)]
        until(live, lambda state: state["shown"] == "K7")

    with kept(file, wholly=True), studio(tmp_path, "--resume") as live:
        goes_on(live)
        kill(live)
    with ExitStack() as away:
        away.enter_context(kept(file, wholly=True))
        with studio(tmp_path, "--resume") as live:
            goes_on(live)
            away.close()
            state = until(live, lambda state: not state["claims"]["trouble"] and sold_in(live) == COUNTED)
            assert (state["pinned"], state["rundown"]) == ("K7", TURNS)
            assert state["countdown"]["ends_at"] == ends_at
            ask(live, "end")
            kill(live)


def test_the_show_goes_on_where_the_kill_has_spoiled_the_store(tmp_path: Path) -> None:
    """Nothing is begun where its file was, nor is a copy touched that is put there: the next start has that."""
    with studio(tmp_path) as live:
        ends_at = on_air_and_killed(live)
    file, copy = live.data_dir / FILE, tmp_path / "copy"
    with closing(sqlite3.connect(file)) as there:
        there.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(file, copy)
    for end in ("-wal", "-shm"):
        file.with_name(FILE + end).unlink(missing_ok=True)
    spoiled, good = bytes(file.stat().st_size), copy.read_bytes()
    file.write_bytes(spoiled)
    with studio(tmp_path, "--resume") as live:
        state = until(live, lambda state: state["on_air"])
        assert (state["pinned"], state["rundown"], state["countdown"]["ends_at"]) == ("K7", TURNS, ends_at)
        assert "is damaged" in state["claims"]["trouble"]
        (text,) = [each["text"] for each in state["troubles"] if each["kind"] == "store"]
        assert text.endswith("until the studio is started again with a store that can be read.")
        assert file.read_bytes() == spoiled
        file.unlink()
        time.sleep(2)
        assert not file.exists()
        copy.rename(file)
        time.sleep(2)
        assert file.read_bytes() == good
        assert ask(live, "state")["pinned"] == "K7"
        ask(live, "end")
        ask(live, "quit")
        assert live.wait() == 0
        assert file.read_bytes() == good
    with studio(tmp_path) as live:
        state = until(live, lambda state: sold_in(live) == COUNTED)
        assert (state["on_air"], state["recovered"]) == (False, False)
        kill(live)
    file.write_bytes(spoiled)
    with studio(tmp_path) as live:
        assert live.wait() == 2
        assert "is damaged" in live.said


def test_who_is_asked_whether_it_goes_on_is_told_first_what_is_wrong(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        on_air_and_killed(live)
    left_long_ago(live.data_dir)
    with kept(live.data_dir / FILE, wholly=True), studio(tmp_path, "--resume") as live:
        assert live.wait() == 2
        assert "does not let go" in live.said
    with studio(tmp_path, "--resume") as live:
        state = until(live, lambda state: True)
        assert (state["pinned"], state["rundown"], state["recovered"]) == ("K7", TURNS, True)
        kill(live)


def test_a_supervised_show_goes_on_while_a_database_is_away(tmp_path: Path) -> None:
    list_, to = tmp_path / "list.csv", ("--record", str(tmp_path / "show.mkv"))
    list_.write_text("code,title,price,stock\nK7,Pecorino,9,5\n")
    words = (*STAY, *to, "--products", str(list_), "--pin", "K7", "--resume")
    with Live(tmp_path, *words, command="live", environment=NOWHERE) as live:
        until(live, lambda state: state["pinned"])
        kill(live)
    away = ("--store", "postgresql://desk@127.0.0.1:1/stall")
    with Live(tmp_path, *words, *away, command="live", environment=NOWHERE) as live:
        state = until(live, lambda state: state["on_air"])
        assert state["pinned"] == "K7"
        assert "cannot be reached" in state["claims"]["trouble"]
        ask(live, "end")
        assert live.wait() == 0
