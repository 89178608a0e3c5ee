from __future__ import annotations

import gc
import json
import logging
import math
import os
import secrets
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme

from studio.chat import connector as connector_module
from studio.chat import youtube as youtube_module
from studio.chat.connector import ChatState, Lost, Surroundings, Token
from studio.chat.hub import Hub
from studio.chat.sign_in import Denied, Http
from studio.chat.youtube import SIGN_IN, YouTube, read, youtube
from studio.chat.youtube_wire import stream as stream_module
from studio.chat.youtube_wire import units as units_module
from studio.chat.youtube_wire.refusals import refuse
from studio.chat.youtube_wire.units import pacific_day
from studio.domain.errors import Refused, SellerError
from tests.chat.youtube_server import FakeYouTube, denial, resource

DEADLINE_S = 20.0
COSTS = {"videos": 1, "poll": 5, "stream": 5, "insert": 50, "refused": 1}


class Signed:
    """Who is signed in where."""

    def __init__(self, **tokens: str) -> None:
        self.tokens = {name.replace("_", "-"): token for name, token in tokens.items()}

    def has(self, platform: str) -> bool:
        return platform in self.tokens

    async def token(self, platform: str) -> Token | None:
        return Token(self.tokens[platform], "app", "me", "The shop") if platform in self.tokens else None


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline_s = time.monotonic() + DEADLINE_S
    while left := {each for each in threading.enumerate() if each.is_alive()} - before:
        assert time.monotonic() < deadline_s, left
        gc.collect()  # grpc's own thread ends with the last of its calls that is collected
        time.sleep(0.01)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeYouTube]:
    key = "AIza-" + secrets.token_hex(8)
    monkeypatch.setenv("YOUTUBE_TEST_KEY", key)
    fake = FakeYouTube(key)
    yield fake
    fake.stop()


@pytest.fixture
def accounts() -> Signed:
    return Signed()


@pytest.fixture
def hub(accounts: Signed) -> Iterator[Hub]:
    hub = Hub(Surroundings(accounts=accounts), lambda: None)
    yield hub
    began_s = time.monotonic()
    hub.close()
    assert time.monotonic() - began_s < 3


def until(what: Callable[[], object]) -> None:
    deadline_s = time.monotonic() + DEADLINE_S
    while not what():
        assert time.monotonic() < deadline_s
        time.sleep(0.01)


def source(hub: Hub) -> dict[str, Any]:
    return hub.sources()[0]


def ids(hub: Hub) -> list[str]:
    return [row["id"] for row in hub.after(0, 100_000)[1] if row["kind"] == "message"]


def numbered(first: int, last: int) -> list[dict[str, Any]]:
    return [resource(f"m{number}") for number in range(first, last)]


def cost(asked: list[str]) -> int:
    return sum(COSTS[each.split()[0]] for each in asked)


# the stream


def test_the_history_comes_first_and_then_what_is_written(server: FakeYouTube, hub: Hub) -> None:
    server.say(*numbered(0, 3))
    server.start()
    hub.add(server.address())
    until(lambda: len(ids(hub)) == 3)
    server.say(*numbered(3, 5))
    until(lambda: len(ids(hub)) == 5)
    assert ids(hub) == ["m0", "m1", "m2", "m3", "m4"]
    row = hub.after(0)[1][0]
    assert (row["platform"], row["author"], row["text"]) == ("youtube", "@UCanna", "text of m0")
    assert row["at"] == "2026-11-21T10:00:00.123456+00:00"
    assert source(hub)["state"] == "live"
    until(lambda: source(hub)["viewers"] == 17)
    assert source(hub)["error"] is None
    assert source(hub)["note"] == "9,994 of 10,000 units left today"
    assert server.asked == ["videos", "stream "]


def test_a_chat_where_nothing_is_written_is_live(server: FakeYouTube, hub: Hub) -> None:
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "live")


def test_what_moderators_take_back_is_gone(server: FakeYouTube, hub: Hub) -> None:
    server.say(*numbered(0, 4), resource("x1", author="UCspam"), resource("x2", author="UCspam"))
    server.start()
    hub.add(server.address())
    until(lambda: len(ids(hub)) == 6)
    banned = {"bannedUserDetails": {"channelId": "UCspam", "displayName": "Spam"}}
    server.say(
        resource("d1", "messageDeletedEvent", messageDeletedDetails={"deletedMessageId": "m0"}),
        resource("d2", "messageRetractedEvent", messageRetractedDetails={"retractedMessageId": "m1"}),
        resource("m2", "tombstone", publishedAt=""),
        resource("b1", "userBannedEvent", userBannedDetails=banned),
    )
    until(lambda: ids(hub) == ["m3"])


def test_a_show_that_ends_ends_the_chat(server: FakeYouTube, hub: Hub) -> None:
    server.say(*numbered(0, 1))
    server.start()
    hub.add(server.address())
    until(lambda: ids(hub) == ["m0"])
    server.say(resource("e", "chatEndedEvent"))
    until(lambda: source(hub)["state"] == "ended")
    assert source(hub)["error"] == "This YouTube show is over."


def test_off_the_air_is_only_the_end_where_youtube_says_so(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(youtube_module, "OFF_AIR_EVERY_S", 0.0)
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["viewers"] == 17)
    server.offline_at = "2026-11-21T11:00:00Z"
    server.say(*numbered(0, 1))
    until(lambda: server.asked.count("videos") >= 2)
    assert source(hub)["state"] == "live"
    server.live = {"actualEndTime": "2026-11-21T11:00:00Z"}
    server.say(*numbered(1, 2))
    until(lambda: source(hub)["state"] == "ended")


def test_killed_and_restarted_it_goes_on_without_a_gap_or_a_duplicate(server: FakeYouTube, hub: Hub) -> None:
    server.say(*numbered(0, 2))
    server.start()
    hub.add(server.address())
    until(lambda: len(ids(hub)) == 2)
    for turn in range(2):
        server.stop()
        until(lambda: source(hub)["state"] == "waiting")
        assert source(hub)["error"].endswith("tried again by itself.")
        server.say(resource(f"while{turn}"))
        server.start()
        back_s = time.monotonic()
        until(lambda turn=turn: f"while{turn}" in ids(hub))  # type: ignore[misc]
        assert time.monotonic() - back_s < 5
        server.say(resource(f"after{turn}"))
        until(lambda turn=turn: f"after{turn}" in ids(hub))  # type: ignore[misc]
    assert ids(hub) == ["m0", "m1", "while0", "after0", "while1", "after1"]
    assert hub.messages == 6
    # Nothing was told a second time: the last token was handed back each time.
    tokens = [each.split(" ")[1] for each in server.asked if each.startswith(("stream", "poll"))]
    assert tokens.count("") == 1
    until(lambda: server.asked[-1].startswith("stream") or server.asked[-2].startswith("stream"))


def test_a_stream_that_the_server_ends_now_and_then_is_opened_anew(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(youtube_module, "SHORT_STREAM_S", 0.3)
    server.stream = "brief"
    server.say(*numbered(0, 1))
    server.start()
    hub.add(server.address())
    until(lambda: ids(hub) == ["m0"])
    server.say(*numbered(1, 2))
    until(lambda: ids(hub) == ["m0", "m1"])
    assert source(hub)["state"] == "live"
    assert server.asked[1:3] == ["stream ", "stream 1"]


def test_after_a_restart_of_the_studio_it_goes_on_where_it_was(server: FakeYouTube, accounts: Signed) -> None:
    server.say(*numbered(0, 3))
    server.start()
    received: list[Any] = []
    marks: list[str] = []

    def marked(resume: str) -> None:
        # What the mark says was received is received.
        assert len(received) >= int(json.loads(resume)["token"] or 0)
        marks.append(resume)

    around = Surroundings(accounts=accounts)
    first = youtube(server.address().partition("://")[2], around)
    first.start(received.append, lambda: None, marked)
    until(lambda: marks and json.loads(marks[-1])["token"] == "3")
    assert first.stop(3)
    units_module._all.clear()
    server.say(*numbered(3, 4))
    second = youtube(server.address().partition("://")[2], around)
    second.resume = marks[-1]
    second.start(received.append, lambda: None, marked)
    until(lambda: len(received) == 4)
    assert second.stop(3)
    assert [each.id for each in received] == ["m0", "m1", "m2", "m3"]
    assert [each for each in server.asked if each.startswith("stream")] == ["stream ", "stream 3"]
    kept = json.loads(marks[-1])
    assert kept["used"] == cost(server.asked)
    assert kept["day"] == pacific_day(time.time())[0].isoformat()
    assert server.key not in marks[-1]


@pytest.mark.parametrize("resume", ["", "CgYK", "[1]", "{}", '{"token": [1], "chat": 7, "used": "x", "day": null}'])
def test_a_resume_that_makes_no_sense_is_a_new_beginning(server: FakeYouTube, accounts: Signed, resume: str) -> None:
    chat = youtube(server.address().partition("://")[2], Surroundings(accounts=accounts))
    chat.resume = resume
    assert isinstance(chat, YouTube)
    chat._recall()
    assert (chat._token, chat._recalled) == ("", None)


def test_a_token_that_is_too_old_is_forgotten(server: FakeYouTube, accounts: Signed) -> None:
    server.say(*numbered(0, 2))
    server.start()
    received: list[Any] = []
    chat = youtube(server.address().partition("://")[2], Surroundings(accounts=accounts))
    chat.resume = json.dumps({"token": "stale", "chat": "chat-1", "day": "", "used": 0})
    chat.start(received.append, lambda: None)
    until(lambda: len(received) == 2)
    assert chat.stop(3)
    assert [each for each in server.asked if each.startswith("stream")] == ["stream stale", "stream "]


def test_garbage_is_counted_and_what_follows_is_read(server: FakeYouTube, hub: Hub) -> None:
    server.stream = "garbage"
    server.start()
    hub.add(server.address())
    until(lambda: ids(hub) == ["good"])
    assert source(hub)["garbled"] == 2
    assert source(hub)["state"] == "live"


def test_a_stream_that_says_nothing_is_lost_in_time(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert stream_module.FIRST_FRAME_S + stream_module._AT_ITS_HEELS_S < 15
    monkeypatch.setattr(stream_module, "FIRST_FRAME_S", 0.3)
    monkeypatch.setattr(youtube_module, "FRUITLESS_STREAMS", math.inf)  # it is lost until we have seen that
    server.stream = "silent"
    server.start()
    hub.add(server.address())
    until(lambda: (told := source(hub))["state"] == "waiting" and "does not answer" in told["error"])
    # Silent again and again: polls bring what is written.
    monkeypatch.setattr(youtube_module, "FRUITLESS_STREAMS", 2)
    server.say(*numbered(0, 2))
    until(lambda: ids(hub) == ["m0", "m1"])
    assert "poll " in server.asked


def test_a_quiet_stream_is_opened_anew_at_length(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream_module, "QUIET_S", 0.3)
    monkeypatch.setattr(youtube_module, "SHORT_STREAM_S", 0.3)
    server.say(*numbered(0, 1))
    server.start()
    hub.add(server.address())
    until(lambda: "stream 1" in server.asked)
    assert source(hub)["state"] == "live"


def test_a_server_that_closes_at_once_is_tried_ever_more_slowly(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(connector_module.random, "uniform", lambda low, high: waited.append(1.0) or 0.2)
    server.stream = "closes"
    server.start()
    hub.add(server.address())
    until(lambda: sum(each.startswith("stream") for each in server.asked) >= 4)
    assert len(waited) >= 3
    assert source(hub)["error"] == "The connection to the chat was lost. It is tried again by itself."


def test_a_server_that_lets_nobody_in_and_says_nothing(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    assert youtube_module.ANSWER_S < 15
    monkeypatch.setattr(youtube_module, "ANSWER_S", 0.5)
    monkeypatch.setenv("YOUTUBE_TEST_KEY", "k" + secrets.token_hex(8))
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        at = f"127.0.0.1:{mute.getsockname()[1]}"
        hub.add(f"youtube://dQw4w9WgXcQ?key=env:YOUTUBE_TEST_KEY&server=http://{at}")
        until(lambda: source(hub)["state"] == "waiting")
        assert "does not answer" in source(hub)["error"]


def test_two_chats_at_once_do_not_disturb_each_other(
    server: FakeYouTube, hub: Hub, caplog: pytest.LogCaptureFixture
) -> None:
    server.start()
    hub.add(server.address())
    hub.add(server.address("&quota=20000").replace("youtube://", "youtube://other-"))
    until(lambda: [each["state"] for each in hub.sources()] == ["live", "live"])
    for turn in range(20):
        server.say(*numbered(50 * turn, 50 * turn + 50))
        time.sleep(0.01)
    until(lambda: hub.messages == 1000)
    hub.remove(server.address())
    server.say(*numbered(1000, 1001))
    until(lambda: hub.messages == 1001)
    assert [each for each in caplog.records if each.levelno >= logging.WARNING] == []


# polling


@pytest.mark.parametrize("code", ["UNIMPLEMENTED", "PERMISSION_DENIED"])
def test_where_there_is_no_stream_for_us_it_polls(server: FakeYouTube, hub: Hub, code: str) -> None:
    server.stream = code
    server.say(*numbered(0, 2))
    server.start()
    hub.add(server.address())
    until(lambda: len(ids(hub)) == 2)
    server.say(*numbered(2, 3))
    until(lambda: len(ids(hub)) == 3)
    assert server.asked[:4] == ["videos", "stream ", "poll ", "poll 2"]
    assert source(hub)["state"] == "live"


def test_where_no_stream_is_reached_it_polls_and_comes_back(
    server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(youtube_module, "STREAM_AGAIN_S", 0.5)
    server.say(*numbered(0, 2))
    server.start(stream=False)
    hub.add(server.address())
    until(lambda: ids(hub) == ["m0", "m1"])
    assert not any(each.startswith("stream") for each in server.asked)  # and it cost nothing
    server.start(rest=False)
    server.say(*numbered(2, 3))
    until(lambda: any(each.startswith(("stream 2", "stream 3")) for each in server.asked))
    until(lambda: ids(hub) == ["m0", "m1", "m2"])


def test_polls_keep_the_pause_that_is_asked_for(server: FakeYouTube, hub: Hub) -> None:
    server.poll_ms = 60_000
    server.start(stream=False)
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "live")
    time.sleep(0.5)
    assert sum(each.startswith("poll") for each in server.asked) == 1


@pytest.mark.parametrize(
    ("told", "pause_s"),
    [(2500, 2.5), ("2500", 2.5), (0, 1.0), (-5, 1.0), (10**30, 5.0), (10**9, 300.0), ("soon", 5.0), (None, 5.0)],
)
def test_the_pause_between_polls_is_never_absurd(told: object, pause_s: float) -> None:
    assert read({"pollingIntervalMillis": told}).poll_after_s == pause_s


@pytest.mark.parametrize("body", [b"", b"<html>", b"[" * 100_000, b"[1]", b'"x"', b"\xff\xfe"])
def test_a_poll_that_is_answered_with_garbage_is_said(server: FakeYouTube, hub: Hub, body: bytes) -> None:
    server.refuse["GET messages"] = (200, body, {})
    server.start(stream=False)
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "What the platform answered makes no sense. It is tried again."
    assert source(hub)["garbled"] == 1


def test_an_end_that_a_poll_tells(server: FakeYouTube, hub: Hub) -> None:
    server.stream = "FAILED_PRECONDITION"
    server.refuse["GET messages"] = (403, denial("liveChatEnded"), {})
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "ended")
    assert source(hub)["error"] == "This YouTube show is over."


# what is refused


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (400, denial("badRequest", "API key not valid. Please pass a valid API key."), "does not accept the key"),
        (400, denial("keyInvalid"), "does not accept the key"),
        (403, denial("quotaExceeded"), "units are used up"),
        (403, denial("liveChatDisabled"), "switched off"),
        (403, denial("accessNotConfigured"), "Google Cloud console"),
        (403, denial("ipRefererBlocked"), "may not be used on this computer"),
        (401, {}, "does not accept the key"),
        (403, {}, "does not accept the key"),
        (404, b"", "does not know this chat"),
        (302, b"", "refuses this"),
        (500, b"<html>", "trouble of its own"),
    ],
)
def test_what_is_refused_is_said_in_words(server: FakeYouTube, hub: Hub, status: int, body: Any, said: str) -> None:
    server.refuse["GET videos"] = (status, body, {})
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert said in source(hub)["error"]


def test_retry_after_is_obeyed(server: FakeYouTube, hub: Hub) -> None:
    server.refuse["GET videos"] = (429, b"", {"Retry-After": "77"})
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "The platform asks us to slow down. It is tried again in 77 s."
    time.sleep(1.0)
    assert server.asked == ["refused GET videos"]


@pytest.mark.parametrize(
    ("code", "details", "said"),
    [
        ("RESOURCE_EXHAUSTED", "The request cannot be completed: you have exceeded your quota.", "units are used up"),
        ("RESOURCE_EXHAUSTED", "Quota exceeded: limit 'Queries per minute'", "asks us to slow down"),
        ("RESOURCE_EXHAUSTED", "", "asks us to slow down"),
        ("UNAVAILABLE", "", "connection to the chat was lost"),
        ("CANCELLED", "", "connection to the chat was lost"),
    ],
)
def test_what_the_stream_refuses_is_said_in_words(
    server: FakeYouTube, hub: Hub, code: str, details: str, said: str
) -> None:
    server.stream, server.details = code, details
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert said in source(hub)["error"]


@pytest.mark.parametrize(
    ("live", "video", "said"),
    [({}, "dQw4w9WgXcQ", "no live chat now"), ({}, "aaaaaaaaaaa", "does not know this video")],
)
def test_a_video_without_a_chat(server: FakeYouTube, hub: Hub, live: Any, video: str, said: str) -> None:
    server.live = live
    server.start()
    hub.add(server.address().replace("dQw4w9WgXcQ", video))
    until(lambda: source(hub)["state"] == "waiting")
    assert said in source(hub)["error"]


def test_a_show_that_is_over_already(server: FakeYouTube, hub: Hub) -> None:
    server.live = {"actualEndTime": "2026-11-20T10:00:00Z"}
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "ended")


def test_a_chat_that_is_not_there_any_more_is_looked_up_again(server: FakeYouTube, hub: Hub) -> None:
    server.stream = "NOT_FOUND"
    server.refuse["GET messages"] = (404, denial("liveChatNotFound"), {})
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert "no live chat now" in source(hub)["error"]
    server.stream = "ok"
    server.refuse.clear()
    server.say(*numbered(0, 1))
    until(lambda: source(hub)["state"] == "waiting")
    hub.retry(server.address())
    until(lambda: ids(hub) == ["m0"])


# keys


def test_without_a_key_it_says_what_is_missing(server: FakeYouTube, hub: Hub, accounts: Signed) -> None:
    server.start()
    url = server.address().replace("key=env:YOUTUBE_TEST_KEY&", "")
    hub.add(url)
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"].startswith("YouTube needs a key")
    accounts.tokens["youtube-key"] = server.key
    server.say(*numbered(0, 1))
    hub.retry(url)
    until(lambda: ids(hub) == ["m0"])


def test_a_signed_in_account_reads_where_there_is_no_key(server: FakeYouTube, hub: Hub, accounts: Signed) -> None:
    accounts.tokens["youtube"] = "good-token"
    server.stream = "UNIMPLEMENTED"
    server.say(*numbered(0, 1))
    server.start(stream=False)
    hub.add(server.address().replace("key=env:YOUTUBE_TEST_KEY&", ""))
    until(lambda: ids(hub) == ["m0"])


def test_a_wrong_key_is_said(server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    server.start()
    monkeypatch.setenv("YOUTUBE_TEST_KEY", "wrong" + server.key)
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "YouTube does not accept the key. Copy it anew, whole."


def test_a_key_that_no_header_can_carry_is_said(server: FakeYouTube, hub: Hub, accounts: Signed) -> None:
    server.start()
    accounts.tokens["youtube-key"] = "two\nlines"
    hub.add(server.address().replace("key=env:YOUTUBE_TEST_KEY&", ""))
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "YouTube does not accept the key. Copy it anew, whole."


def test_the_key_stands_in_no_address_log_or_note(
    server: FakeYouTube, hub: Hub, accounts: Signed, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    accounts.tokens["youtube"] = "good-token"
    server.stream = "UNIMPLEMENTED"
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "live")
    hub.connector(server.address()).send("ciao")
    server.stop()
    until(lambda: source(hub)["state"] == "waiting")
    told = repr(hub.sources()) + repr(hub.connector(server.address())) + caplog.text + repr(server.urls)
    for secret in (server.key, "good-token"):
        assert secret not in told


# writing


def test_writing(server: FakeYouTube, hub: Hub, accounts: Signed) -> None:
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "live")
    assert not source(hub)["can_send"]
    with pytest.raises(Refused):
        hub.connector(server.address()).send("ciao")
    accounts.tokens["youtube"] = "good-token"
    assert source(hub)["can_send"]
    hub.connector(server.address()).send("A12  Olio\n€ 12 " + "x" * 300 + " https://shop.example/a12", "m1")
    written = server.inserted[0]["snippet"]
    assert (written["liveChatId"], written["type"]) == ("chat-1", "textMessageEvent")
    text = written["textMessageDetails"]["messageText"]
    assert len(text) <= 200
    assert text.endswith("https://shop.example/a12")
    assert server.written_with == ["Bearer good-token"]
    assert source(hub)["note"].startswith("9,944 of")


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (401, denial("authError"), "Sign in again"),
        (403, denial("forbidden"), "does not let this account write"),
        (403, denial("insufficientPermissions"), "does not let this account write"),
        (403, denial("liveChatDisabled"), "switched off"),
        (403, denial("liveChatEnded"), "is over"),
        (400, denial("messageTextInvalid"), "did not take this message"),
        (429, b"", "slow down"),
    ],
)
def test_what_cannot_be_written_is_said(
    server: FakeYouTube, hub: Hub, accounts: Signed, status: int, body: Any, said: str
) -> None:
    accounts.tokens["youtube"] = "good-token"
    server.refuse["POST messages"] = (status, body, {})
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "live")
    with pytest.raises(SellerError, match=said):
        hub.connector(server.address()).send("ciao")
    assert source(hub)["state"] == "live"


def test_nothing_is_written_that_there_are_no_units_for(server: FakeYouTube, hub: Hub, accounts: Signed) -> None:
    accounts.tokens["youtube"] = "good-token"
    server.start()
    hub.add(server.address("&quota=56"))
    until(lambda: source(hub)["viewers"] == 17 and source(hub)["state"] == "live")
    hub.connector(server.address("&quota=56")).every_s = 0.1
    hub.connector(server.address("&quota=56")).send("ciao")
    with pytest.raises(SellerError, match="used up"):
        hub.connector(server.address("&quota=56")).send("ciao")
    assert len(server.inserted) == 1
    assert source(hub)["state"] == "live"  # the stream that is open costs no more


def test_who_is_signed_in(server: FakeYouTube) -> None:
    import asyncio

    server.start()
    who = SIGN_IN[0].who
    assert who is not None

    async def ask(token: str) -> tuple[str, str]:
        async with aiohttp.ClientSession() as session:
            return await who(Http(session, f"http://127.0.0.1:{server.rest_port}"), token, "app")

    assert asyncio.run(ask("good-token")) == ("UCshop", "The shop")
    with pytest.raises(Denied):
        asyncio.run(ask("other"))
    assert [each.platform for each in SIGN_IN] == ["youtube", "youtube-key"]


# units


def test_it_never_spends_more_than_the_quota(server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(units_module, "SHOW_S", 0.5)
    monkeypatch.setattr(units_module, "_AT_ONCE", 1)
    server.poll_ms = 1
    server.start(stream=False)
    url = server.address("&quota=12")
    hub.add(url)
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "Today's YouTube units are used up. There are new ones at midnight in California."
    assert source(hub)["note"].endswith("of 12 units left today")
    spent = cost(server.asked)
    assert 11 <= spent <= 12
    hub.retry(url)
    time.sleep(0.5)
    assert cost(server.asked) == spent


def test_the_chats_of_one_key_share_its_units(server: FakeYouTube, hub: Hub) -> None:
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["viewers"] == 17)
    other = server.address().replace("youtube://", "youtube://other-")
    hub.add(other)
    until(lambda: hub.sources()[1]["viewers"] == 17)
    until(lambda: hub.sources()[1]["note"] == f"{10_000 - cost(server.asked):,} of 10,000 units left today")


# addresses


@pytest.mark.parametrize(
    ("rest", "video"),
    [
        ("dQw4w9WgXcQ", "dQw4w9WgXcQ"),
        ("dQw4w9WgXcQ/", "dQw4w9WgXcQ"),
        ("-_aaaaaaaaa?quota=50", "-_aaaaaaaaa"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "dQw4w9WgXcQ"),
        ("https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=30s", "dQw4w9WgXcQ"),
        ("https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x&quota=50", "dQw4w9WgXcQ"),
        ("https://youtube.com/live/dQw4w9WgXcQ?si=abc&feature=share", "dQw4w9WgXcQ"),
        ("youtu.be/dQw4w9WgXcQ", "dQw4w9WgXcQ"),
        ("https://studio.youtube.com/video/dQw4w9WgXcQ/livestreaming", "dQw4w9WgXcQ"),
    ],
)
def test_addresses(rest: str, video: str) -> None:
    chat = youtube(rest, Surroundings())
    assert isinstance(chat, YouTube)
    assert chat._video == video
    assert chat._quota == (50 if "quota" in rest else 10_000)
    assert chat.state is ChatState.OFF


@pytest.mark.parametrize(
    "rest",
    [
        "@theshop",
        "",
        "https://www.youtube.com/@theshop/live",
        "https://www.youtube.com/watch?v=short",
        "dQw4w9WgXcQ?quota=0",
        "dQw4w9WgXcQ?quota=many",
        "dQw4w9WgXcQ?quota=99999999999999999999",
        "dQw4w9WgXcQ?grpc=127.0.0.1:1",
        "dQw4w9WgXcQ?server=http://example.com",
        "dQw4w9WgXcQ?server=ws://127.0.0.1:1",
        "dQw4w9WgXcQ?server=http://127.0.0.1:1&grpc=example.com:443",
        "dQw4w9WgXcQ?server=http://127.0.0.1:1&grpc=127.0.0.1:x",
        "dQw4w9WgXcQ?key=env:NO_SUCH_VARIABLE_HERE",
        "dQw4w9WgXcQ?colour=red",
    ],
)
def test_addresses_that_make_no_sense(rest: str) -> None:
    with pytest.raises(SellerError):
        youtube(rest, Surroundings())


def test_over_tls_as_it_is_out_there(server: FakeYouTube, tmp_path: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "roots.pem")
    server.tls = authority.issue_cert("localhost")
    server.say(*numbered(0, 2))
    server.start()
    code = """
import sys, threading
from studio.chat.connector import Surroundings
from studio.chat.youtube import youtube
done, received = threading.Event(), []
def receive(message):
    received.append(message.id)
    if len(received) == 2:
        done.set()
chat = youtube(sys.argv[1], Surroundings())
chat.start(receive, lambda: None)
heard = done.wait(20)
print(received, chat.last_error, chat.stop(3))
"""
    roots = str(tmp_path / "roots.pem")
    told = subprocess.run(
        [sys.executable, "-c", code, server.address().partition("://")[2]],
        env={**os.environ, "SSL_CERT_FILE": roots, "GRPC_DEFAULT_SSL_ROOTS_FILE_PATH": roots},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout == "['m0', 'm1'] None True\n"
    assert "stream " in server.asked


def test_grpc_is_loaded_with_the_first_stream_only() -> None:
    code = "import sys, studio.chat.youtube; print(sorted({'grpc', 'google.protobuf'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_stream_of_nothing_but_nonsense_is_left(server: FakeYouTube, hub: Hub) -> None:
    server.stream = "nonsense"
    server.start()
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "What the platform answered makes no sense. It is tried again."
    assert source(hub)["garbled"] == 5


def test_polls_of_nothing_but_nonsense_are_left(server: FakeYouTube, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.chat.youtube.MOST_NONSENSE", 1)
    server.refuse["GET messages"] = (200, {"of": "something else"}, {})
    server.start(stream=False)
    hub.add(server.address())
    until(lambda: source(hub)["state"] == "waiting")
    assert source(hub)["error"] == "What the platform answered makes no sense. It is tried again."


@pytest.mark.parametrize(
    ("status", "reason", "words"),
    [
        (401, "", "does not accept the key"),
        (403, "", "does not accept the key"),
        (403, "forbidden", "does not let us read"),
    ],
)
def test_a_key_that_is_refused_is_called_a_key(status: int, reason: str, words: str) -> None:
    body = {"error": {"errors": [{"reason": reason}] if reason else []}}
    with pytest.raises(Lost, match=words):
        refuse(status, body, {}, with_key=True)
    with pytest.raises(Lost, match="sign"):
        refuse(status, body, {})
