from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from studio.chat.connector import Connector, Receive, Surroundings
from studio.chat.hub import Hub
from studio.chat.transcript import Row, Transcript
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import Refused
from studio.domain.moderation import Blocked, Rules, Standing
from tests.chat.platform_server import eventually

DEADLINE_S = 20.0


class Wire(Connector):
    platform = "wire"

    def __init__(self) -> None:
        super().__init__()
        self.receive: Receive = lambda received: None
        self.heard = threading.Event()

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        self.receive = receive
        self.now_live()
        self.heard.set()
        stopping.wait()


class Place:
    """A hub that may be closed and begun again over the same folder."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder
        self.open()

    def open(self, rules: Rules = Rules(words=("spam",))) -> None:  # noqa: B008
        self.wires: dict[str, Wire] = {}
        self.hub = Hub(
            Surroundings(codes=lambda: ("K7",)),
            lambda: None,
            {"wire": lambda rest, around: self.wires.setdefault(rest, Wire())},
            transcript=Transcript(self.folder) if self.folder else None,
            rules=rules,
        )

    def wire(self, name: str = "one") -> Wire:
        if name not in self.wires:
            self.hub.add(f"wire://{name}")
            assert self.wires[name].heard.wait(DEADLINE_S)
        return self.wires[name]

    def say(self, number: int, text: str = "ciao", author: str = "u1", role: str = "", at: str = "one") -> None:
        now = datetime.now(UTC)
        self.wire(at).receive(ChatMessage(f"m{number}", "twitch", author, author.title(), text, now, role))

    def standings(self) -> dict[int, str]:
        """As a client that read everything sees them, by message number."""
        found: dict[int, str] = {}
        by_id: dict[str, int] = {}
        for entry in entries(self):
            if entry["kind"] == "message":
                found[entry["seq"]] = entry["standing"]
                by_id[entry["id"]] = entry["seq"]
            elif entry["kind"] == "standing":
                if entry["of"] in found:
                    found[entry["of"]] = entry["standing"]
            elif entry["id"] in by_id:
                del found[by_id[entry["id"]]]
        return found


@pytest.fixture
def place() -> Iterator[Place]:
    place = Place()
    yield place
    place.hub.close()


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    yield place
    place.hub.close()


def entries(place: Place) -> list[dict[str, Any]]:
    eventually(lambda: place.hub.written()[0] == place.hub.last)
    return place.hub.after(0, 10_000)[1]


def test_a_strangers_link_waits_and_a_regulars_does_not(place: Place) -> None:
    place.say(1, "look at www.x.example")
    place.say(2, "look", "u2", "moderator")
    place.say(3, "https://shop.example/K7", "u2", "moderator")
    for number in range(4, 7):
        place.say(number, author="u3")
    place.say(7, "my garden: garden.example", "u3")
    assert list(place.standings().values()) == ["held-link", "shown", "shown", "shown", "shown", "shown", "shown"]


def test_whom_the_host_lets_through_once_is_no_stranger(place: Place) -> None:
    place.say(1, "see a.example")
    place.hub.decide(1, Standing.SHOWN)
    place.say(2, "see b.example")
    assert set(place.standings().values()) == {"shown"}


def test_words_of_the_list_wait_however_they_are_written(place: Place) -> None:
    for number, text in enumerate(["SPAM", "sp\u200bam", "ｓｐａｍ!", "spám"], 1):
        place.say(number, text)
    place.say(9, "spamilberto")
    assert list(place.standings().values()) == ["held-word"] * 4 + ["shown"]


def test_blocking_takes_what_somebody_wrote_and_will_write(place: Place) -> None:
    place.say(1, author="bad")
    place.say(2, author="good")
    place.hub.obey(Rules(blocked=(Blocked("twitch", "bad", "Bad"),)))
    place.say(3, author="bad")
    assert list(place.standings().values()) == ["blocked", "shown", "blocked"]
    assert [message.id for message in place.hub.recent(10)] == ["m2"]
    place.hub.obey(Rules())
    assert set(place.standings().values()) == {"shown"}


def test_forgiving_does_not_show_what_was_hidden_by_hand(place: Place) -> None:
    place.say(1, author="bad")
    place.hub.decide(1, Standing.HIDDEN)
    place.hub.obey(Rules(blocked=(Blocked("twitch", "bad", "Bad"),)))
    place.hub.obey(Rules())
    assert list(place.standings().values()) == ["hidden"]


def test_a_message_that_is_gone_can_not_be_decided_on(place: Place) -> None:
    place.say(1)
    place.wire().receive(Deletion("twitch", "m1"))
    for seq in (1, 2, 77, 0, -1):
        with pytest.raises(Refused):
            place.hub.decide(seq, Standing.SHOWN)


def test_clearing_takes_one_author_or_one_chat_and_no_other(place: Place) -> None:
    place.say(1, author="bad")
    place.say(2, author="bad", at="other")
    place.say(3, author="good")
    place.wire().receive(Clearing("twitch", "bad"))
    assert [place.hub.is_shown("twitch", f"m{n}") for n in (1, 2, 3)] == [False, True, True]
    place.wire("other").receive(Clearing("twitch", None))
    assert [place.hub.is_shown("twitch", f"m{n}") for n in (1, 2, 3)] == [False, False, True]
    place.wire().receive(Clearing("youtube", None))
    assert place.hub.is_shown("twitch", "m3")


def test_a_restart_forgets_nothing_and_numbers_go_on(kept: Place) -> None:
    kept.say(1, "K7")
    kept.say(2, "see x.example", "u2")
    kept.say(3, "bad", "u3")
    kept.hub.decide(2, Standing.SHOWN)
    kept.hub.decide(1, Standing.HIDDEN)
    kept.wire().receive(Deletion("twitch", "m3"))
    kept.wire().mark("page-7")
    before, last = entries(kept), kept.hub.last
    kept.hub.close()
    kept.open()
    assert kept.standings() == {1: "hidden", 2: "shown"}
    assert kept.hub.last == last
    assert [(e["seq"], e["kind"], e.get("codes")) for e in entries(kept)] == [
        (e["seq"], e["kind"], e.get("codes")) for e in before
    ]
    assert kept.wire().resume == "page-7"
    # A platform that plays its history again adds nothing.
    kept.say(1, "K7")
    kept.say(3, "bad", "u3")
    assert kept.hub.last == last
    kept.say(4, "another.example", "u2")
    assert kept.standings()[last + 1] == "shown"


def test_a_line_that_was_cut_off_costs_itself_alone(kept: Place, tmp_path: Path) -> None:
    kept.say(1)
    kept.say(2)
    kept.hub.close()
    (file,) = (tmp_path / "chat").iterdir()
    with file.open("ab") as stream:
        stream.write(b'["m",3,"wire://one",["m3","twi')
    kept.open()
    kept.say(4)
    kept.hub.close()
    kept.open()
    assert len(kept.standings()) == 3


def test_yesterdays_chat_is_not_todays(kept: Place, tmp_path: Path) -> None:
    import os
    import time

    kept.say(1)
    kept.hub.close()
    (file,) = (tmp_path / "chat").iterdir()
    long_ago = time.time() - 13 * 3600
    os.utime(file, (long_ago, long_ago))
    kept.open()
    assert entries(kept) == []


def test_nobody_is_shown_what_is_not_on_disk_yet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    may, write = threading.Event(), Transcript.append

    def slow(transcript: Transcript, rows: list[Row]) -> None:
        may.wait(20)
        write(transcript, rows)

    monkeypatch.setattr(Transcript, "append", slow)
    place = Place(tmp_path)
    try:
        place.say(1)
        assert place.hub.last == 1
        assert place.hub.written() == (0, 0)
        assert place.hub.after(0) == (0, [])
        may.set()
        eventually(lambda: place.hub.written() == (1, 1))
        assert len(place.hub.after(0)[1]) == 1
    finally:
        may.set()
        place.hub.close()


def test_a_disk_that_takes_nothing_costs_no_message(tmp_path: Path) -> None:
    (tmp_path / "chat").write_text("a file where the folder should be")
    place = Place(tmp_path)
    try:
        place.say(1)
        assert len(place.standings()) == 1
    finally:
        place.hub.close()


def test_what_we_wrote_comes_back_as_ours_and_nothing_else_does(place: Place) -> None:
    place.wire()
    place.hub.writes("wire://one", "K7")
    place.say(1, "prendo K7")
    place.say(2, "K7", "u9")
    place.say(3, "@Lia K7", "u2", "moderator")
    place.say(4, "K7", "u2", "moderator")
    echoes = [entry["echo"] for entry in entries(place)]
    assert echoes == [False, False, True, False]
    assert entries(place)[2]["role"] == "host"
    assert [message.id for message in place.hub.recent(9)] == ["m1", "m2", "m4"]


@pytest.mark.parametrize("text", ["s p a m", "s.p.a.m", "ѕраm", "S P A M!"])
def test_words_of_the_list_do_not_hide_behind_spaces_or_lookalikes(place: Place, text: str) -> None:
    place.say(1, text)
    assert list(place.standings().values()) == ["held-word"]


def test_single_letters_that_are_words_stay_words(place: Place) -> None:
    place.say(1, "e i o a c o")
    assert list(place.standings().values()) == ["shown"]
