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

from studio.chat import social_stream as module
from studio.chat.connector import ChatState, NoSecrets, Surroundings
from studio.chat.net import BadAddress
from studio.chat.social_stream import Answer, Gone, Heard, Viewers, read, social_stream, text_of
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused
from tests.chat.platform_server import Ears, eventually, hub_with, mutated, shown
from tests.chat.social_stream_server import Relay


def said(**more: Any) -> str:
    message = {
        "chatname": "Anna",
        "chatmessage": "A12 x2",
        "type": "tiktok",
        "id": 45012,
        "userid": "7001",
        "chatimg": "",
        "chatbadges": "",
        "hasDonation": "",
        "membership": "",
        "event": False,
        "textonly": False,
    }
    return json.dumps(message | more)


def one(**more: Any) -> ChatMessage:
    meant, garbled = read(said(**more))
    assert garbled == 0
    assert len(meant) == 1
    assert isinstance(meant[0], Heard)
    return meant[0].message


@pytest.fixture
def relay() -> Iterator[Relay]:
    relay = Relay()
    yield relay
    relay.close()


@pytest.fixture
def ears(relay: Relay) -> Iterator[Ears]:
    ears = Ears(social_stream(f"s3cret?server=ws://127.0.0.1:{relay.port}", Surroundings()))
    yield ears
    ears.stop()


def test_a_message_with_all_it_may_have() -> None:
    message = one(
        chatmessage='Voglio <b>A12</b> &amp; <img src="https://x/y.png" alt="🍅"> grazie',
        hasDonation="$5 USD",
        moderator=True,
        timestamp=1795226400000,
    )
    assert message.text == "Voglio A12 &  🍅  grazie"
    assert (message.platform, message.author, message.author_id) == ("tiktok", "Anna", "7001")
    assert (message.role, message.paid) == ("moderator", "$5 USD")
    assert message.at == datetime.fromtimestamp(1795226400, UTC)


def test_text_that_is_only_text_is_taken_as_it_is() -> None:
    assert one(chatmessage="2 < 3 <b>&amp;", textonly=True).text == "2 < 3 <b>&amp;"


def test_names_are_escaped_by_the_extension_and_are_text_here() -> None:
    assert one(chatname="&lt;b&gt;Tom &amp; Ana").author == "<b>Tom & Ana"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a<br>b", "a b"),
        ("<script>alert(1)</script>ok", "ok"),
        ("<style>p{}</style>ok", "ok"),
        ("<a href='javascript:x'>link</a>", "link"),
        ("<img alt=x onerror=y>", " x "),
        ("1 &lt; 2 &#x1F345; &qqq;", "1 < 2 🍅 &qqq;"),
        ("<div>a</div><div>b</div>", " a  b "),
        ("a < b", "a < b"),
        ("<b>a</b> <3 &amp; b", "a <3 & b"),
        ("<script>alert(1)", ""),
    ],
)
def test_html_becomes_what_a_reader_sees(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize(
    ("site", "platform"),
    [("instagramlive", "instagram"), ("youtubeshorts", "youtube"), ("twitter", "x"), ("douyin", "douyin")],
)
def test_its_words_for_a_platform_become_ours(site: str, platform: str) -> None:
    assert one(type=site).platform == platform


def test_the_site_s_own_id_is_taken_where_it_is_known() -> None:
    assert one(meta={"messageId": "abc-1"}).id == "abc-1"
    assert one(id="6f2b-native").id == "6f2b-native"


def test_its_own_numbers_do_not_hide_messages_of_another_run() -> None:
    assert one().id == one().id
    assert one().id != one(chatmessage="B7").id
    assert one().id != one(id=45013).id


@pytest.mark.parametrize(
    ("more", "role"),
    [({"membership": "Member"}, "member"), ({"host": True}, "host"), ({"admin": True}, "moderator"), ({}, "")],
)
def test_roles(more: dict[str, Any], role: str) -> None:
    assert one(**more).role == role


@pytest.mark.parametrize(
    "more",
    [{"event": "follow"}, {"event": True}, {"private": True}, {"chatmessage": ""}, {"chatmessage": "<img>"}],
)
def test_what_is_no_message_is_left_out_and_is_no_garbage(more: dict[str, Any]) -> None:
    assert read(said(**more)) == ([], 0)


def test_a_gift_without_words_is_a_message() -> None:
    assert one(chatmessage="", event="gift", hasDonation="3 roses").paid == "3 roses"


@pytest.mark.parametrize(
    "frame",
    ["", "null", "[]", "3", "{", "[" * 5000, said(chatname=7, type=None), said(chatmessage={}), said(type="<b>")],
)
def test_what_makes_no_sense_is_counted(frame: str) -> None:
    assert read(frame) == ([], 1)


def test_viewers_deletions_and_answers_are_understood() -> None:
    assert read('{"event":"viewer_update","type":"tiktok","meta":12}') == ([Viewers({"tiktok": 12}, False)], 0)
    counts = '{"event":"viewer_updates","meta":{"tiktok":12,"kick":"3","x":-1,"y":{}}}'
    assert read(counts) == ([Viewers({"tiktok": 12, "kick": 3}, True)], 0)
    assert read('{"delete":{"type":"twitch","id":5}}') == ([Gone("twitch", "5", "")], 0)
    assert read('{"delete":7}') == ([], 1)
    banned = '{"event":"user_banned","type":"kick","meta":{"username":"bob"}}'
    assert read(banned) == ([Gone("kick", "", "bob")], 0)
    assert read('{"callback":{"get":"x","result":true}}') == ([Answer("x", None)], 0)
    assert read('{"callback":{"get":"x","result":"timeout"}}') == ([Answer("x", "timeout")], 0)
    no = '{"callback":{"get":"x","result":{"ok":false,"error":{"code":"TARGET_UNAVAILABLE"}}}}'
    assert read(no) == ([Answer("x", "TARGET_UNAVAILABLE")], 0)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = [
    *("chatname", "chatmessage", "type", "id", "userid", "hasDonation", "membership", "moderator", "event", "meta"),
    *("textonly", "private", "timestamp", "delete", "callback"),
]


@settings(max_examples=1000, deadline=None)
@given(st.dictionaries(st.sampled_from(FIELDS), ANY_JSON | st.sampled_from(["tiktok", "viewer_update"])))
def test_no_object_makes_it_fail(frame: dict[str, Any]) -> None:
    meant, garbled = read(json.dumps(frame))
    assert garbled in (0, 1)
    for each in meant:
        if isinstance(each, Heard):
            assert each.message.id
            assert each.message.platform


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet="<>!-/[]&;#ab=\"'\0 scriptimg", max_size=200))
def test_no_markup_makes_it_fail(markup: str) -> None:
    assert isinstance(text_of(markup), str)


def test_no_mutation_makes_it_fail() -> None:
    frames = [said().encode(), b'{"delete":{"id":1}}', b'{"event":"viewer_updates","meta":{"a":1}}']
    for frame in mutated(frames, 3000):
        read(frame)


@pytest.mark.parametrize(
    "markup", ["<" * 400_000, "<!--" * 100_000, "&" * 400_000, "<a " * 90_000, "<a b=" * 80_000, "<![" * 100_000]
)
def test_hostile_markup_holds_up_nobody(markup: str) -> None:
    began_s = time.monotonic()
    text_of(markup)
    assert time.monotonic() - began_s < 1


def test_the_log_is_told_what_not_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    hidden: list[str] = []
    social_stream("aB3xY9zz", Surroundings(hide=hidden.append))
    monkeypatch.setenv("SSN_SESSION", "fromElsewhere")
    social_stream("env:SSN_SESSION", Surroundings(hide=hidden.append))
    assert hidden == ["aB3xY9zz", "fromElsewhere"]


def test_a_session_that_is_put_away_is_found_where_it_was_put(relay: Relay) -> None:
    secrets = NoSecrets()
    around = Surroundings(secrets=secrets)
    chat = social_stream(f"kept:1f?server=ws://127.0.0.1:{relay.port}", around)
    same = social_stream(f"kept:1f?server=ws://127.0.0.1:{relay.port}/", around)
    assert chat.same_as == same.same_as != social_stream("kept:1f", around).same_as
    chat.start(lambda received: None, lambda: None)
    try:
        eventually(lambda: chat.state is ChatState.WAITING)
        assert "is not known any more" in (chat.last_error or "")
        secrets.put("address/1f", "s3cret")
        chat.hurry()
        eventually(lambda: chat.state is ChatState.LIVE)
        assert relay.listeners()
    finally:
        assert chat.stop(5)


def test_it_is_read_and_shown_once(relay: Relay) -> None:
    hub = hub_with("ssn", social_stream)
    try:
        hub.add(f"ssn://s3cret?server=ws://127.0.0.1:{relay.port}")
        eventually(relay.listeners)
        relay.frame(said())
        relay.frame(said())
        relay.frame(said(id=45013))
        eventually(lambda: len(shown(hub)) == 2)
        assert shown(hub) == ["A12 x2", "A12 x2"]
    finally:
        hub.close()


def test_messages_without_ids_are_told_apart_and_known_again(relay: Relay, ears: Ears) -> None:
    relay.first = [said(id=None), said(id=None)]
    ears.start().wait(lambda: len(ears.received) == 2)
    relay.kill()
    relay.start()
    ears.wait(lambda: len(ears.received) == 4)
    ids = [message.id for message in ears.received if isinstance(message, ChatMessage)]
    assert ids[0] != ids[1]
    assert ids[:2] == ids[2:]


def test_deletions_take_back_what_they_mean(relay: Relay, ears: Ears) -> None:
    ears.start().live()
    relay.frame(said(id=1, chatmessage="one"))
    relay.frame(said(id=2, chatmessage="two", chatname="Bob"))
    relay.frame(said(id=3, chatmessage="three", chatname="Bob"))
    relay.frame(said(id=4, chatmessage="four", type="instagramlive"))
    ears.wait(lambda: len(ears.received) == 4)
    ids = {message.text: message.id for message in ears.received if isinstance(message, ChatMessage)}
    relay.chat(delete={"type": "tiktok", "id": 1})
    relay.chat(delete={"type": "tiktok", "chatname": "Bob"})
    relay.chat(delete={"type": "instagramlive"})
    relay.chat(delete={"type": "twitch", "id": "native-9"})
    relay.chat(delete={"type": "tiktok", "id": 99})
    ears.wait(lambda: len(ears.received) == 9)
    assert ears.received[4:] == [
        Deletion("tiktok", ids["one"]),
        Deletion("tiktok", ids["two"]),
        Deletion("tiktok", ids["three"]),
        Deletion("instagram", ids["four"]),
        Deletion("twitch", "native-9"),
    ]


def test_viewers_of_all_sites_are_summed(relay: Relay, ears: Ears) -> None:
    ears.start().live()
    relay.chat(event="viewer_update", type="tiktok", meta=10)
    relay.chat(event="viewer_update", type="kick", meta=5)
    ears.wait(lambda: ears.connector.viewers == 15)
    relay.chat(event="viewer_updates", meta={"tiktok": 7})
    ears.wait(lambda: ears.connector.viewers == 7)


def test_writing_goes_to_every_site(relay: Relay, ears: Ears) -> None:
    ears.start().live()
    assert ears.connector.can_send
    assert ears.connector.links_punished
    ears.connector.send("Pomodori " + "x" * 300)
    command = relay.commands[0]
    assert command["action"] == "sendChat"
    assert len(command["value"]) <= 150
    assert "target" not in command


def test_an_answer_goes_where_the_message_came_from(relay: Relay, ears: Ears) -> None:
    ears.start().live()
    relay.frame(said(type="instagramlive"))
    ears.wait(lambda: ears.received)
    message = ears.received[0]
    assert isinstance(message, ChatMessage)
    ears.connector.send("Sì", message.id)
    assert relay.commands[0]["target"] == "instagramlive"
    with pytest.raises(Refused, match="not known any more"):
        ears.connector.send("Sì", "another")
    assert len(relay.commands) == 1


@pytest.mark.parametrize("result", [False, "failed", "timeout", "special", {"ok": False}])
def test_what_was_not_written_is_said(relay: Relay, ears: Ears, result: object) -> None:
    relay.result = result
    ears.start().live()
    with pytest.raises(Refused, match="could not write"):
        ears.connector.send("hello")


def test_who_confirms_nothing_is_believed_and_remarked(
    relay: Relay, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "CONFIRM_S", 0.2)
    relay.answers = False
    ears.start().live()
    ears.connector.send("hello")
    assert "not confirmed" in (ears.connector.note or "")


def test_where_there_is_no_way_for_commands_they_go_over_the_chat(relay: Relay, ears: Ears) -> None:
    relay.controls = False
    ears.start().live()
    ears.connector.send("hello")
    assert relay.commands[0]["value"] == "hello"


def test_it_comes_back_after_a_kill(relay: Relay, ears: Ears) -> None:
    ears.start().live()
    relay.kill()
    ears.lost("lost")
    relay.start()
    ears.live()
    relay.frame(said())
    ears.wait(lambda: ears.texts() == ["A12 x2"])


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "error 401"), (403, "error 403"), (404, "does not know"), (429, "slow down"), (500, "own")],
)
def test_a_refusal_is_said(relay: Relay, ears: Ears, status: int, words: str) -> None:
    relay.refusal = (status, {"Retry-After": "40"})
    ears.start().lost(words)


def test_garbage_is_counted_and_costs_nothing(relay: Relay, ears: Ears) -> None:
    relay.first = ["rubbish", b"\xff\xfe", "[]", "{}", said(id=9, chatmessage="still here")]
    ears.start().wait(lambda: ears.texts() == ["still here"])
    assert ears.connector.garbled == 3


def test_one_that_closes_at_once_is_tried_ever_more_slowly(relay: Relay, ears: Ears) -> None:
    relay.closes = True
    ears.start()
    began_s = time.monotonic()
    ears.wait(lambda: sum(state is ChatState.WAITING for state, _ in ears.states) >= 3)
    assert time.monotonic() - began_s > 1.0


def test_a_long_silence_is_explained(relay: Relay, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "QUIET_S", 0.1)
    ears.start().live()
    ears.wait(lambda: "both be on" in (ears.connector.note or ""))
    relay.frame(said())
    ears.wait(lambda: ears.connector.note is None)


def test_the_session_is_shown_nowhere(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    monkeypatch.setenv("SSN_SESSION", "s3cret")
    caplog.set_level(0)
    ears = Ears(social_stream("env:SSN_SESSION?server=ws://127.0.0.1:1", Surroundings()))
    ears.start().lost("refuses connections")
    ears.stop()
    assert "s3cret" not in caplog.text + repr(ears.states) + repr(vars(ears.connector).keys())


@pytest.mark.parametrize("rest", ["env:NOT_THERE", "env:", "a b", "s3cret/4", "s3cret?key=env:X", "x" * 101])
def test_addresses_that_make_no_sense(rest: str) -> None:
    with pytest.raises(BadAddress) as raised:
        social_stream(rest, Surroundings())
    assert "s3cret" not in str(raised.value)


def test_no_thread_is_left(relay: Relay) -> None:
    before = set(threading.enumerate())
    ears = Ears(social_stream(f"s3cret?server=ws://127.0.0.1:{relay.port}", Surroundings())).start().live()
    ears.stop()
    assert set(threading.enumerate()) <= before
