"""A show begins, and goes on, whatever its store is like when it starts."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.control.client import Client
from studio.store import Store
from tests.chat.twitch_server import TwitchServer, wait_for
from tests.e2e.test_chats import said, texts
from tests.e2e.test_claims import CAMERA, left, stands
from tests.live import Live
from tests.store.stall import apples


@pytest.fixture
def twitch() -> Iterator[TwitchServer]:
    with TwitchServer() as server:
        yield server


@pytest.mark.long
def test_a_store_that_is_locked_at_the_start(tmp_path: Path, twitch: TwitchServer) -> None:
    file = tmp_path / "store.sqlite3"
    store = Store(file)
    with store.write() as ledger:
        ledger.take_products([apples(3)])
    store.close()
    to = ("--record", str(tmp_path / "show.mkv"), "--stats", str(tmp_path / "stats.jsonl"))
    chat = ("--chat", f"twitch://shop?server={twitch.ws}", "--store", str(file), "--pin", "A12")
    other = sqlite3.connect(file, isolation_level=None)
    try:
        other.execute("BEGIN IMMEDIATE")
        with Live(tmp_path, *CAMERA, *to, *chat) as live:
            live.wait_on_air()
            assert "waits for it up to 10 seconds" in live.said
            assert "The show goes on; claims wait in the chat" in live.said
            with Client(live.data_dir) as client:
                wait_for(lambda: client.call("state")["chat"]["sources"][0]["state"] == "live")
                state = client.call("state")
                assert (state["pinned"], left(client)) == ("A12", 3)
                assert "does not let go" in state["claims"]["trouble"]
                twitch.tell(said(1, "A12 x2"))
                twitch.tell(said(2, "A12 x2", "Bo"))
                wait_for(lambda: len(texts(client)) == 2, 20)
                assert left(client) == 3
                other.execute("ROLLBACK")
                wait_for(lambda: left(client) == 0, 20)
                wait_for(lambda: not client.call("state")["claims"]["trouble"], 20)
                assert [row[1:] for row in stands(client)] == [
                    ("A12", 2, "held"),
                    ("A12", 1, "held"),
                    ("A12", 1, "waitlisted"),
                ]
            assert live.end() == 0
            assert live.said.splitlines()[-1] == "Sold: 2 claims of 2 people, €13.50."
    finally:
        other.close()
    final = json.loads((tmp_path / "stats.jsonl").read_text().splitlines()[-1])
    assert final["sales"] == {
        "claims": 2,
        "people": 2,
        "totals": [{"minor": 1350, "currency": "EUR"}],
        "about": False,
        "waiting": 0,
    }


def test_a_store_that_is_damaged_is_refused_in_plain_words(tmp_path: Path) -> None:
    file = tmp_path / "store.sqlite3"
    file.write_bytes(b"SQLite format 3\0" + b"x" * 4096)
    with Live(tmp_path, *CAMERA, "--store", str(file)) as live:
        assert live.wait() == 2
        assert live.said.strip() == (
            f"{file} is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose"
            " another file, or move it away to begin with an empty store."
        )
    shutil.rmtree(tmp_path / "data")
