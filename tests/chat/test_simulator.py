from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

import pytest

from studio.chat.connector import Surroundings
from studio.chat.hub import Hub
from studio.chat.simulator import MOST_BYTES, simulator
from studio.chat.talk import Talk
from studio.domain.chat import code_index, codes_in
from studio.domain.errors import SellerError

DEADLINE_S = 20.0


@pytest.fixture
def hub() -> Iterator[Hub]:
    hub = Hub(Surroundings(codes=lambda: ("K7", "A12")), lambda: None)
    yield hub
    hub.close()


def until(what: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not what():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


def line(at_s: float, identity: str, text: str = "ciao") -> dict[str, Any]:
    return {"at": at_s, "platform": "twitch", "id": identity, "author_id": "u1", "author": "Anna", "text": text}


def recorded(path: Path, *lines: object) -> str:
    path.write_text("\n".join(each if isinstance(each, str) else json.dumps(each) for each in lines), "utf-8")
    return f"simulator://{path}"


def test_a_recorded_chat_is_played_in_its_order_and_ends(hub: Hub, tmp_path: Path) -> None:
    deletion = {"at": 0.2, "platform": "twitch", "delete": "m1"}
    hub.add(recorded(tmp_path / "chat.jsonl", line(0.1, "m2", "A12 x2"), line(0.0, "m1"), "", deletion))
    until(lambda: hub.sources()[0]["state"] == "ended")
    _, entries = hub.after(0)
    assert [(entry["kind"], entry["id"]) for entry in entries] == [("message", "m2"), ("deleted", "m1")]
    assert entries[0]["codes"] == ["A12"]
    assert hub.sources()[0]["error"] is None


def test_each_message_comes_at_its_second(hub: Hub, tmp_path: Path) -> None:
    hub.add(recorded(tmp_path / "chat.jsonl", line(0, "m1"), line(3600, "m2")))
    until(lambda: hub.last == 1)
    assert hub.sources()[0]["state"] == "live"


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[1]", "not an object"),
        ({**line(0, "m9"), "text": 7}, "“text”"),
        ({**line(0, "m9"), "id": " "}, "“id”"),
        ({**line(0, "m9"), "at": "soon"}, "“at”"),
        ({**line(0, "m9"), "at": True}, "“at”"),
        ({**line(0, "m9"), "at": float("nan")}, "“at”"),
        ({**line(0, "m9"), "at": float("inf")}, "“at”"),
        ({"at": 0, "platform": "twitch", "delete": None}, "“delete”"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_plays(hub: Hub, tmp_path: Path, bad: object, reason: str) -> None:
    hub.add(recorded(tmp_path / "chat.jsonl", line(0, "m1"), bad, line(0, "m2"), bad))
    until(lambda: hub.sources()[0]["state"] == "ended")
    assert [entry["id"] for entry in hub.after(0)[1]] == ["m1", "m2"]
    error = hub.sources()[0]["error"]
    assert "Line 2 of chat.jsonl" in error
    assert reason in error
    assert "1 other" in error


def test_text_that_no_line_can_carry_is_made_fit(hub: Hub, tmp_path: Path) -> None:
    hub.add(recorded(tmp_path / "chat.jsonl", line(0, "m1", "half \ud83d a pair\x00\nand \u202emore")))
    until(lambda: hub.last == 1)
    assert hub.after(0)[1][0]["text"] == "half \ufffd a pair and more"


def test_a_file_that_is_not_there_is_refused(hub: Hub, tmp_path: Path) -> None:
    with pytest.raises(SellerError, match=r"missing\.jsonl cannot be read"):
        hub.add(f"simulator://{tmp_path / 'missing.jsonl'}")


def test_the_demo_talks_at_the_rate_asked_for(hub: Hub) -> None:
    hub.add("simulator://demo?rate=500&seed=1")
    until(lambda: hub.last >= 300)
    _, entries = hub.after(0, 300)
    messages = [entry for entry in entries if entry["kind"] == "message"]
    assert len({entry["id"] for entry in messages}) == len(messages)
    assert len({entry["platform"] for entry in messages}) >= 4
    assert any("K7" in entry["codes"] for entry in messages)
    hub.remove("simulator://demo?rate=500&seed=1")
    before = hub.last
    hub.add("simulator://demo?rate=500&seed=1")
    until(lambda: hub.last > before + 5)


@pytest.mark.parametrize("query", ["rate=0", "rate=-1", "rate=nan", "rate=501", "rate=much", "speed=3"])
def test_demo_settings_that_make_no_sense_are_refused(hub: Hub, query: str) -> None:
    with pytest.raises(SellerError, match="rate=N"):
        hub.add(f"simulator://demo?{query}")


def test_the_same_seed_says_the_same() -> None:
    def said(seed: str) -> list[str]:
        talk = Talk(Random(seed))
        return [talk.next(("K7", "A12")).text for _ in range(50)]

    assert said("a") == said("a") != said("b")


def test_talk_orders_what_there_is_and_nothing_else() -> None:
    talk, known = Talk(Random(1)), code_index(["K7"])
    texts = [talk.next(("K7",)).text for _ in range(500)]
    assert sum(bool(codes_in(text, known)) for text in texts) > 80
    talk = Talk(Random(1))
    assert not any("{" in talk.next(()).text for _ in range(500))


def test_a_chat_that_is_waiting_for_its_second_stops_at_once(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    hub = Hub(Surroundings(), lambda: None)
    hub.add(recorded(tmp_path / "chat.jsonl", line(3600, "m1")))
    hub.add("simulator://demo?rate=0.001")
    hub.close()
    assert set(threading.enumerate()) <= before


def test_what_is_no_chat_file_is_refused_at_once(hub: Hub, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "show.mp4").write_bytes(bytes(range(256)) * 20_000)
    (tmp_path / "notes.txt").write_text("milk\neggs\n")
    with (tmp_path / "huge.jsonl").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    for name in ("pipe", "show.mp4", "notes.txt", ".", "/dev/zero", "a\0b", "~nobody-is-called-so/x"):
        with pytest.raises(SellerError, match=r"This is no chat file\."):
            hub.add(f"simulator://{name if name[0] in '/~' else tmp_path / name}")
    with pytest.raises(SellerError, match="too large: 50 MB"):
        hub.add(f"simulator://{tmp_path / 'huge.jsonl'}")
    assert hub.sources() == []


def test_a_large_file_that_is_being_read_stops_at_once(tmp_path: Path) -> None:
    row = json.dumps(line(0, "m1", "x" * 50)) + "\n"
    (tmp_path / "chat.jsonl").write_text(row * (40_000_000 // len(row)), "utf-8")
    connector = simulator(str(tmp_path / "chat.jsonl"), Surroundings())
    connector.start(lambda received: None, lambda: None)
    assert connector.stop(1.0)
