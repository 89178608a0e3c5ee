from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import streamerbot as module
from studio.chat.connector import ChatState, Surroundings
from studio.chat.net import BadAddress
from studio.chat.streamerbot import Answer, Hello, Viewers, proof, read, streamerbot
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import Refused
from tests.chat.platform_server import Ears, SignedIn, eventually, hub_with, mutated, shown
from tests.chat.streamerbot_server import CHALLENGE, SALT, Bot, digest, event

TWITCH = {
    "messageId": "m-1",
    "text": "A12 x2",
    "user": {"id": "42", "login": "anna", "name": "Anna", "role": 3, "subscribed": False},
}
OLD_TWITCH = {
    "message": {
        "msgId": "m-2",
        "userId": "43",
        "username": "bob",
        "displayName": "Bob",
        "role": 1,
        "subscriber": True,
        "message": "B7",
        "bits": 100,
    }
}
YOUTUBE = {
    "eventId": "LCC.abc",
    "message": "K7?",
    "publishedAt": "2026-05-02T08:39:59Z",
    "user": {"id": "UC1", "name": "Carla", "isOwner": True, "isModerator": False, "isSponsor": False},
}
KICK = {"messageId": "k-1", "text": "ok", "user": {"id": 9, "login": "dan", "name": "Dan", "role": 1}}
TROVO = {"message_id": "t-1", "content": "ciao", "user": {"userId": "5", "userName": "Eva"}}
FLAT = {"messageId": "k-2", "message": "flat", "userId": "9", "userName": "dan", "displayName": "Dan"}


def one(source: str, kind: str, data: object) -> ChatMessage:
    meant, garbled = read(event(source, kind, data))
    assert garbled == 0
    assert isinstance(meant[0], ChatMessage)
    return meant[0]


@pytest.fixture
def bot() -> Iterator[Bot]:
    bot = Bot()
    yield bot
    bot.close()


@pytest.fixture
def ears(bot: Bot) -> Iterator[Ears]:
    ears = Ears(streamerbot(f"127.0.0.1:{bot.port}", Surroundings()))
    yield ears
    ears.stop()


@pytest.fixture
def writer(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ears]:
    """One that knows the password."""
    monkeypatch.setenv("BOT_PASSWORD", "open sesame")
    bot.password = "open sesame"
    ears = Ears(streamerbot(f"127.0.0.1:{bot.port}?key=env:BOT_PASSWORD", Surroundings()))
    ears.connector.every_s = 0.0
    yield ears
    ears.stop()


def test_a_message_of_each_platform() -> None:
    at = datetime(2026, 5, 2, 8, 40, 0, 123456, UTC)
    assert one("Twitch", "ChatMessage", TWITCH) == ChatMessage("m-1", "twitch", "42", "Anna", "A12 x2", at, "moderator")
    assert one("Twitch", "Cheer", OLD_TWITCH) == ChatMessage(
        "m-2", "twitch", "43", "Bob", "B7", at, "member", "100 bits"
    )
    published = datetime(2026, 5, 2, 8, 39, 59, tzinfo=UTC)
    assert one("YouTube", "Message", YOUTUBE) == ChatMessage(
        "LCC.abc", "youtube", "UC1", "Carla", "K7?", published, "host"
    )
    assert one("Kick", "ChatMessage", KICK) == ChatMessage("k-1", "kick", "9", "Dan", "ok", at)
    assert one("Kick", "ChatMessage", FLAT) == ChatMessage("k-2", "kick", "9", "Dan", "flat", at)
    assert one("Trovo", "ChatMessage", TROVO) == ChatMessage("t-1", "trovo", "5", "Eva", "ciao", at)


def test_what_was_paid() -> None:
    chat = YOUTUBE | {"amount": "5.00", "currencyCode": "EUR"}
    assert one("YouTube", "SuperChat", chat).paid == "5.00 EUR"
    assert one("YouTube", "SuperChat", YOUTUBE | {"amount": "€5.00", "currencyCode": "EUR"}).paid == "€5.00"
    assert one("YouTube", "SuperChat", YOUTUBE | {"amount": 5.0, "currencyCode": "EUR"}).paid == "5.00 EUR"


def test_a_message_without_an_id_is_known_again() -> None:
    data = {"text": "x", "user": {"id": "1", "name": "A"}}
    assert one("Kick", "ChatMessage", data).id == one("Kick", "ChatMessage", data).id
    assert one("Kick", "ChatMessage", data).id != one("Kick", "ChatMessage", data | {"text": "y"}).id


@pytest.mark.parametrize(
    ("source", "kind", "data", "meant"),
    [
        ("Twitch", "ChatMessageDeleted", {"targetMessageId": "m"}, Deletion("twitch", "m")),
        ("Twitch", "ChatMessageDeleted", {"messageId": "m"}, Deletion("twitch", "m")),
        ("YouTube", "MessageDeleted", {"eventId": "m"}, Deletion("youtube", "m")),
        ("Twitch", "UserBanned", {"target_user_id": "4", "created_by_user_id": "9"}, Clearing("twitch", "4")),
        ("Twitch", "UserTimedOut", {"targetUser": {"id": 4}, "moderator": {"id": 9}}, Clearing("twitch", "4")),
        ("YouTube", "UserBanned", {"bannedUser": {"id": "4"}}, Clearing("youtube", "4")),
        ("Kick", "UserBanned", {"user": "bob", "userId": "4"}, Clearing("kick", "4")),
        ("Twitch", "ChatCleared", {}, Clearing("twitch", None)),
        ("Kick", "ViewerCountUpdate", {"viewerCount": 69}, Viewers("kick", 69)),
        ("Twitch", "ViewerCountUpdate", {"viewers": 7}, Viewers("twitch", 7)),
        ("YouTube", "StatisticsUpdated", {"concurrentViewers": "12"}, Viewers("youtube", 12)),
        ("Kick", "PresentViewers", {"users": [], "viewerCount": 3}, Viewers("kick", 3)),
        ("Kick", "StreamOffline", None, Viewers("kick", None)),
    ],
)
def test_what_else_happens(source: str, kind: str, data: object, meant: object) -> None:
    assert read(event(source, kind, data)) == ([meant], 0)


def test_what_is_nothing_to_us_is_no_garbage() -> None:
    assert read(event("Obs", "SceneChanged", {})) == ([], 0)
    assert read(event("Twitch", "PresentViewers", {"users": []})) == ([], 0)


@pytest.mark.parametrize(
    "frame",
    [
        *("", "null", "[]", "{}", "[" * 5000, '{"event":3}', '{"status":"ok"}'),
        event("Twitch", "ChatMessage", None),
        event("Twitch", "ChatMessage", {"text": 3}),
        event("Twitch", "UserBanned", {}),
        event("Twitch", "ViewerCountUpdate", {"viewerCount": -5}),
        event("Twitch", "ChatMessageDeleted", {}),
    ],
)
def test_what_makes_no_sense_is_counted(frame: str) -> None:
    assert read(frame) == ([], 1)


def test_greetings_and_answers() -> None:
    hello = {"request": "Hello", "info": {}, "authentication": {"salt": "s", "challenge": "c"}}
    assert read(json.dumps(hello)) == ([Hello("s", "c")], 0)
    assert read('{"info":{}}') == ([Hello()], 0)
    no = {"status": "error", "id": "1", "error": "x"}
    assert read(json.dumps(no)) == ([Answer("1", False, no)], 0)


def test_the_proof_is_the_one_that_obs_websocket_wants_too() -> None:
    # The example of its protocol.md.
    assert proof("supersecretpassword", SALT, CHALLENGE) == "1Ct943GAT+6YQUUX47Ia/ncufilbe6+oD6lY+5kaCu4="
    assert proof("supersecretpassword", SALT, CHALLENGE) == digest(digest("supersecretpassword" + SALT) + CHALLENGE)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
KINDS = sorted({kind for kinds in module.WANTED.values() for kind in kinds})
FIELDS = [*TWITCH, *OLD_TWITCH, *YOUTUBE, *TROVO, "amount", "bits", "viewerCount", "targetUser", "userId", "id"]


@settings(max_examples=1000, deadline=None)
@given(
    st.sampled_from(["Twitch", "YouTube", "", "\0"]),
    st.sampled_from(KINDS),
    st.dictionaries(st.sampled_from(FIELDS), ANY_JSON, max_size=4),
)
def test_no_event_makes_it_fail(source: str, kind: str, data: dict[str, Any]) -> None:
    meant, garbled = read(event(source, kind, data))
    assert garbled in (0, 1)
    for each in meant:
        assert not isinstance(each, Clearing) or each.author_id or kind == "ChatCleared"


def test_no_mutation_makes_it_fail() -> None:
    frames = [event("Twitch", "ChatMessage", TWITCH).encode(), event("Kick", "UserBanned", {"userId": 3}).encode()]
    for frame in mutated(frames, 3000):
        read(frame)


def test_it_is_read_and_shown_once(bot: Bot) -> None:
    hub = hub_with("streamerbot", streamerbot)
    try:
        hub.add(f"streamerbot://127.0.0.1:{bot.port}")
        eventually(lambda: bot.subscribed)
        bot.event("Twitch", "ChatMessage", TWITCH)
        bot.event("Twitch", "Cheer", TWITCH)
        bot.event("YouTube", "Message", YOUTUBE)
        eventually(lambda: len(shown(hub)) == 2)
        bot.event("YouTube", "MessageDeleted", {"eventId": "LCC.abc"})
        eventually(lambda: shown(hub) == ["A12 x2"])
        assert "Twitch" in bot.subscribed[0]
    finally:
        hub.close()


def test_viewers_of_all_platforms_are_summed(bot: Bot, ears: Ears) -> None:
    ears.start().live()
    bot.event("Twitch", "ViewerCountUpdate", {"viewerCount": 10})
    bot.event("Kick", "ViewerCountUpdate", {"viewerCount": 5})
    ears.wait(lambda: ears.connector.viewers == 15)
    bot.event("Kick", "StreamOffline", {})
    ears.wait(lambda: ears.connector.viewers == 10)


def test_a_version_that_greets_nobody_and_knows_less(bot: Bot, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "HELLO_S", 0.2)
    bot.greets, bot.knows = False, {"Twitch", "YouTube", "Kick"}
    ears.start().live()
    assert bot.subscribed == [module.PLAIN]


def test_without_a_password_it_reads_and_says_how_to_write(bot: Bot, ears: Ears) -> None:
    bot.password = "open sesame"
    ears.start().live()
    assert not ears.connector.can_send
    assert "switch on authentication" in (ears.connector.note or "")
    with pytest.raises(Refused):
        ears.connector.send("hello")


def test_writing_goes_to_every_platform(bot: Bot, writer: Ears) -> None:
    writer.start().live()
    assert writer.connector.can_send
    assert writer.connector.note is None
    writer.connector.send("Pomodori")
    assert sorted(said["platform"] for said in bot.wrote()) == ["kick", "twitch", "youtube"]
    assert all(said["message"] == "Pomodori" for said in bot.wrote())
    assert "open sesame" not in json.dumps(bot.requests)


def test_the_account_s_password_is_taken_too(bot: Bot) -> None:
    bot.password = "from-the-keyring"
    around = Surroundings(accounts=SignedIn("from-the-keyring"))
    ears = Ears(streamerbot(f"127.0.0.1:{bot.port}", around)).start().live()
    assert ears.connector.can_send
    ears.stop()


def test_an_answer_goes_where_the_message_came_from(bot: Bot, writer: Ears) -> None:
    writer.start().live()
    bot.event("Twitch", "ChatMessage", TWITCH)
    bot.event("YouTube", "Message", YOUTUBE)
    writer.wait(lambda: len(writer.received) == 2)
    writer.connector.send("Sì", "m-1")
    writer.connector.send("Sì", "LCC.abc")
    twitch, youtube = bot.wrote()
    assert (twitch["platform"], twitch["message"], twitch["replyId"]) == ("twitch", "Sì", "m-1")
    # YouTube shows no answer as one: it begins with whom it is for.
    assert (youtube["platform"], youtube["message"]) == ("youtube", "@Carla Sì")
    with pytest.raises(Refused, match="not known any more"):
        writer.connector.send("Sì", "another")


def test_where_it_was_not_written_is_said(bot: Bot, writer: Ears) -> None:
    bot.refuses = {"youtube"}
    writer.start().live()
    with pytest.raises(Refused, match="into YouTube"):
        writer.connector.send("hello")


def test_a_bot_that_is_connected_to_nothing(bot: Bot, writer: Ears) -> None:
    bot.connected = []
    writer.start().live()
    with pytest.raises(Refused, match="connected to no chat"):
        writer.connector.send("hello")


def test_one_that_does_not_tell_its_platforms_is_tried_with_all(
    bot: Bot, writer: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WRITE_S", 0.3)
    bot.connected, bot.refuses = None, {"kick", "youtube"}
    writer.start().live()
    writer.connector.send("hello")
    assert len(bot.wrote()) == 3


def test_an_action_writes_without_a_password(bot: Bot) -> None:
    ears = Ears(streamerbot(f"127.0.0.1:{bot.port}?action=Say%20it", Surroundings())).start().live()
    assert ears.connector.can_send
    ears.connector.send("hello")
    ears.stop()
    assert {said["request"] for said in bot.wrote()} == {"DoAction"}
    assert bot.wrote()[0]["action"] == {"name": "Say it"}
    assert bot.wrote()[0]["args"]["message"] == "hello"


@pytest.mark.parametrize("enforced", [True, False])
def test_a_wrong_password_is_said(bot: Bot, writer: Ears, enforced: bool) -> None:
    bot.password, bot.enforced = "another", enforced
    writer.start().lost("does not accept the password")


def test_a_missing_password_is_said(bot: Bot, ears: Ears) -> None:
    bot.password, bot.enforced = "open sesame", True
    ears.start().lost("asks for its password")


def test_it_comes_back_after_a_kill(bot: Bot, ears: Ears) -> None:
    ears.start().live()
    bot.kill()
    ears.lost("lost")
    bot.start()
    ears.live()
    bot.event("Kick", "ChatMessage", KICK)
    ears.wait(lambda: ears.texts() == ["ok"])


@pytest.mark.parametrize(
    ("status", "words"), [(401, "error 401"), (403, "error 403"), (404, "does not know"), (429, "slow down")]
)
def test_a_refusal_is_said(bot: Bot, ears: Ears, status: int, words: str) -> None:
    bot.refusal = (status, {"Retry-After": "40"})
    ears.start().lost(words)


def test_one_that_says_nothing_is_lost(bot: Bot, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    assert module.HELLO_S + module.ANSWER_S < 15
    monkeypatch.setattr(module, "HELLO_S", 0.1)
    monkeypatch.setattr(module, "ANSWER_S", 0.2)
    bot.greets = bot.answers = False
    ears.start().lost("does not answer")


def test_garbage_is_counted_and_costs_nothing(bot: Bot, ears: Ears) -> None:
    bot.first = ["rubbish", b"\xff\xfe", "[]", event("Kick", "ChatMessage", KICK)]
    ears.start().wait(lambda: ears.texts() == ["ok"])
    assert ears.connector.garbled == 3


def test_one_that_closes_at_once_is_tried_ever_more_slowly(bot: Bot, ears: Ears) -> None:
    bot.closes = True
    began_s = time.monotonic()
    ears.start().wait(lambda: sum(state is ChatState.WAITING for state, _ in ears.states) >= 3)
    assert time.monotonic() - began_s > 1.0


def test_stop_is_heard_in_the_middle_of_the_greeting(bot: Bot, ears: Ears) -> None:
    bot.greets = bot.answers = False
    ears.start()
    eventually(lambda: bot.sockets)


@pytest.mark.parametrize(
    "rest",
    ["", "127.0.0.1:0", "127.0.0.1:99999", "a b", "127.0.0.1?key=open", "8.8.8.8:8080", "bot.example.com", "x:y"],
)
def test_addresses_that_make_no_sense(rest: str) -> None:
    with pytest.raises(BadAddress) as raised:
        streamerbot(rest, Surroundings())
    assert "open" not in str(raised.value)


@pytest.mark.parametrize(
    "rest",
    [
        *("127.0.0.1", "192.168.1.20:8080", "[::1]:8080", "localhost:1/ws", "studio-pc", "studio.local"),
        "x?server=wss://bot.example.com/",
    ],
)
def test_addresses_that_make_sense(rest: str) -> None:
    assert streamerbot(rest, Surroundings()).platform == "streamerbot"


def test_no_thread_is_left(bot: Bot) -> None:
    before = set(threading.enumerate())
    Ears(streamerbot(f"127.0.0.1:{bot.port}", Surroundings())).start().live().stop()
    assert set(threading.enumerate()) <= before
