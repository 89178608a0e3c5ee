from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from studio.chat import connector as connector_module
from studio.chat.connector import Connector, Receive, Surroundings
from studio.chat.hub import Hub
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused, SellerError

DEADLINE_S = 20.0


class Wire(Connector):
    """A chat that says what a test makes it say; listening fails as often as `failures` holds something to raise."""

    platform = "wire"

    def __init__(self) -> None:
        super().__init__()
        self.failures: list[Exception] = []
        self.receive: Receive = lambda received: None
        self.heard = threading.Event()

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.receive = receive
        self.now_live()
        self.heard.set()
        stopping.wait()


class Desk:
    """A hub with wires in it."""

    def __init__(self, most_kept: int = 100_000) -> None:
        self.codes: tuple[str, ...] = ("K7", "A12")
        self.wires: dict[str, Wire] = {}
        self.news = threading.Condition()
        self.told = 0
        self.hub = Hub(Surroundings(codes=lambda: self.codes), self._tell, {"wire": self._wire}, most_kept)

    def connect(self, name: str) -> Wire:
        self.hub.add(f"wire://{name}")
        assert self.wires[name].heard.wait(DEADLINE_S)
        return self.wires[name]

    def wait_until(self, what: Callable[[], bool]) -> None:
        with self.news:
            assert self.news.wait_for(what, DEADLINE_S)

    def _wire(self, rest: str, around: Surroundings) -> Connector:
        return self.wires.setdefault(rest, Wire())

    def _tell(self) -> None:
        with self.news:
            self.told += 1
            self.news.notify_all()


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.hub.close()


def message(number: int, text: str = "ciao", platform: str = "twitch") -> ChatMessage:
    return ChatMessage(f"m{number}", platform, "u1", "Anna", text, datetime(2026, 5, 2, 10, 40, tzinfo=UTC))


def test_chats_are_merged_and_read_from_where_one_left_off(desk: Desk) -> None:
    one, other = desk.connect("one"), desk.connect("other")
    one.receive(message(1, "k7 x2"))
    other.receive(message(1, "ciao", "youtube"))
    one.receive(message(2, "二つ"))
    last, entries = desk.hub.after(0)
    assert last == desk.hub.last == 3
    assert entries[0] == {
        "seq": 1,
        "kind": "message",
        "id": "m1",
        "platform": "twitch",
        "author_id": "u1",
        "author": "Anna",
        "text": "k7 x2",
        "at": "2026-05-02T10:40:00+00:00",
        "codes": ["K7"],
        "role": "",
        "paid": "",
        "standing": "shown",
        "source": "wire://one",
        "echo": False,
    }
    assert [entry["platform"] for entry in entries] == ["twitch", "youtube", "twitch"]
    assert [entry["seq"] for entry in desk.hub.after(1, 1)[1]] == [2]
    assert desk.hub.after(3) == (3, [])


def test_what_comes_twice_is_heard_once(desk: Desk) -> None:
    one, other = desk.connect("one"), desk.connect("other")
    for wire in (one, one, other):
        wire.receive(message(1))
    assert desk.hub.last == 1


def test_what_a_moderator_took_back_is_gone_for_those_who_come_later(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(message(1, "spam"))
    wire.receive(message(2))
    wire.receive(Deletion("twitch", "m1"))
    wire.receive(Deletion("twitch", "m1"))
    last, entries = desk.hub.after(0)
    assert last == 3
    assert [entry["seq"] for entry in entries] == [2, 3]
    assert entries[1] == {"seq": 3, "kind": "deleted", "id": "m1", "platform": "twitch"}


def test_a_deletion_that_overtakes_its_message_holds(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(Deletion("twitch", "m1"))
    wire.receive(message(1))
    # Told all the same: another desk of the shop may have heard the message, and counted what it claims.
    assert desk.hub.after(0) == (1, [{"seq": 1, "kind": "deleted", "id": "m1", "platform": "twitch"}])


def test_codes_are_those_of_the_moment(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(message(1, "P9"))
    desk.codes = ("K7", "P9")
    wire.receive(message(2, "P9"))
    assert [entry["codes"] for entry in desk.hub.after(0)[1]] == [[], ["P9"]]


def test_the_oldest_go_when_there_are_too_many() -> None:
    desk = Desk(most_kept=1500)
    try:
        wire = desk.connect("one")
        for number in range(1, 6001):
            wire.receive(message(number))
        last, entries = desk.hub.after(0, 10_000)
        assert last == 6000
        assert 1500 <= len(entries) < 2500
        assert entries[-1]["seq"] == 6000
        assert [entry["seq"] for entry in desk.hub.after(5998)[1]] == [5999, 6000]
        # Its words are dropped here, but a window may still show them.
        wire.receive(Deletion("twitch", "m3200"))
        assert desk.hub.after(6000)[1][0]["seq"] == 6001
    finally:
        desk.hub.close()


def test_news_are_told_but_not_for_every_message(desk: Desk) -> None:
    wire = desk.connect("one")
    desk.wait_until(lambda: desk.told > 0)
    before = desk.told
    for number in range(5000):
        wire.receive(message(number))
    desk.wait_until(lambda: desk.told > before)
    assert desk.told - before < 500


def test_one_chat_that_fails_disturbs_no_other(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connector_module, "FIRST_PAUSE_S", 0.05)
    failing = desk.wires["failing"] = Wire()
    failing.failures = [
        SellerError("The chat is closed."),
        SellerError("The chat is closed."),
        ZeroDivisionError("bug"),
    ]
    fine = desk.connect("fine")
    desk.hub.add("wire://failing")
    fine.receive(message(1))
    assert failing.heard.wait(DEADLINE_S)
    failing.receive(message(2))
    assert desk.hub.last == 2
    assert [source["state"] for source in desk.hub.sources()] == ["live", "live"]


def test_a_lost_chat_says_why_while_it_waits(desk: Desk) -> None:
    wire = desk.wires["one"] = Wire()
    wire.failures = [SellerError("The chat is closed.")]
    desk.hub.add("wire://one")
    desk.wait_until(lambda: desk.hub.sources()[0]["state"] == "waiting")
    (source,) = desk.hub.sources()
    assert source["error"] == "The chat is closed."
    assert wire.heard.wait(DEADLINE_S)
    desk.wait_until(lambda: desk.hub.sources()[0]["error"] is None)


def test_a_chat_that_is_removed_is_heard_no_more(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(message(1))
    desk.hub.remove("wire://one")
    wire.receive(message(2))
    assert desk.hub.sources() == []
    assert desk.hub.last == 1
    with pytest.raises(Refused, match="not connected"):
        desk.hub.remove("wire://one")


def test_the_same_address_is_connected_once(desk: Desk) -> None:
    desk.connect("one")
    desk.hub.add("wire://one")
    assert len(desk.hub.sources()) == 1


@pytest.mark.parametrize("url", ["mastodon://anna", "anna", "", "simulator://", "://x"])
def test_an_unknown_address_is_refused_with_those_that_exist(url: str) -> None:
    hub = Hub(Surroundings(), lambda: None)
    try:
        with pytest.raises(SellerError, match="simulator://"):
            hub.add(url)
        assert hub.sources() == []
    finally:
        hub.close()


def test_a_key_in_an_address_is_refused_without_repeating_it(desk: Desk) -> None:
    with pytest.raises(SellerError) as refused:
        desk.hub.add("wire://one?key=s3cret")
    assert "s3cret" not in str(refused.value)
    desk.connect("one?key=env:CHAT_KEY")


def test_closing_leaves_no_thread_and_may_be_done_twice() -> None:
    before = set(threading.enumerate())
    desk = Desk()
    desk.connect("one")
    desk.connect("other")
    desk.hub.close()
    desk.hub.close()
    desk.hub.add("wire://one")
    assert set(threading.enumerate()) <= before


def test_a_message_of_nothing_that_can_be_seen_is_counted_and_not_kept(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(message(1, "\u3164\u2800"))
    wire.receive(replace(message(2, "\u200b"), paid="5,00 €"))
    wire.receive(replace(message(3, "ciao"), author="\U0001d159"))
    rows = desk.hub.after(0)[1]
    assert [(row["text"], row["paid"], row["author"]) for row in rows] == [("", "5,00 €", "Anna"), ("ciao", "", "…")]
    assert desk.hub.sources()[0]["garbled"] == 1


def test_ids_that_differ_in_a_long_row_of_zeros_stay_two(desk: Desk) -> None:
    wire = desk.connect("one")
    for zeros in (30, 31):
        wire.receive(replace(message(1), id="0" * zeros))
    assert desk.hub.messages == 2


def test_the_same_chat_in_another_spelling_is_one(desk: Desk) -> None:
    hub = Hub(Surroundings(), lambda: None)
    server = "?server=ws://127.0.0.1:9"
    for url in (f"twitch://Anna{server}", f"twitch://anna/{server}/", f"TWITCH://twitch.tv/ANNA{server}%23x"):
        hub.add(url)
    assert [source["url"] for source in hub.sources()] == [f"twitch://Anna{server}"]
    hub.add("twitch://anna?server=ws://127.0.0.1:10")
    assert len(hub.sources()) == 2
    hub.close()
    desk.connect("one")
    desk.hub.add("WIRE://one/")
    assert len(desk.hub.sources()) == 1


def test_chats_that_do_not_end_are_waited_for_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.chat.hub.STOP_TIMEOUT_S", 0.5)
    desk, free = Desk(), threading.Event()
    monkeypatch.setattr(Wire, "listen", lambda self, receive, stopping: (self.heard.set(), free.wait()))
    for number in range(8):
        desk.connect(str(number))
    began_s = time.monotonic()
    desk.hub.close()
    assert time.monotonic() - began_s < 2.5
    free.set()


def test_many_hidden_messages_take_no_place_among_the_newest(desk: Desk) -> None:
    wire = desk.connect("one")
    wire.receive(message(1, "hello"))
    for number in range(2, 1500):
        wire.receive(replace(message(number, "see www.example.com"), author_id=f"u{number}"))
    assert [each.text for each in desk.hub.recent(10)] == ["hello"]
