from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import connector as connector_module
from studio.chat import kick as module
from studio.chat.connector import ChatState, Surroundings
from studio.chat.kick import SIGN_IN, Event, kick, read
from studio.chat.net import BadAddress
from studio.chat.sign_in import Denied, Http
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import Refused, SellerError
from tests.chat.platform_server import Ears, PlatformServer, SignedIn, eventually, hub_with, mutated, pauses_grow, shown


def event(name: str, data: Any, channel: str = "chatrooms.668.v2") -> str:
    return json.dumps({"event": name, "data": json.dumps(data), "channel": channel})


def said(id_: str, text: str, badges: tuple[str, ...] = (), **more: Any) -> str:
    data = {
        "id": id_,
        "chatroom_id": 668,
        "content": text,
        "type": "message",
        "created_at": "2026-05-02T10:40:00+00:00",
        "sender": {
            "id": 42,
            "username": "Anna",
            "slug": "anna",
            "identity": {"color": "#fff", "badges": [{"type": badge, "text": badge} for badge in badges]},
        },
    }
    return event("App\\Events\\ChatMessageEvent", data | more)


class Kick(PlatformServer):
    """kick.com, Kick's API and its Pusher socket in one."""

    def __init__(self) -> None:
        self.greets = True
        self.activity_timeout: Any = 120
        self.heard: list[dict[str, Any]] = []
        self.first: list[str] = []
        self.refusal: tuple[int, dict[str, str]] | None = None
        self.sent_answer: dict[str, Any] = {"data": {"is_sent": True, "message_id": "x"}, "message": "OK"}
        self.sent_status = 200
        self.channel: tuple[int, str] = (
            200,
            json.dumps({"id": 1, "user_id": 55, "slug": "shop", "chatroom": {"id": 668}}),
        )
        self.channels: list[str] = []
        super().__init__(self.serve)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if request.path.startswith("/app/"):
            return await self.pusher(request)
        if request.path.startswith("/api/v2/channels/"):
            return web.Response(status=self.channel[0], text=self.channel[1])
        if request.path == "/public/v1/chat":
            return web.json_response(self.sent_answer, status=self.sent_status)
        if request.path == "/public/v1/livestreams":
            return web.json_response({"data": [{"viewer_count": 31}]})
        if request.path == "/public/v1/users":
            if request.headers.get("Authorization") != "Bearer good":
                return web.json_response({"message": "Unauthorized"}, status=401)
            return web.json_response({"data": [{"user_id": 77, "name": "Anna"}]})
        return web.Response(text="OK") if request.path == "/oauth/revoke" else web.Response(status=404)

    async def pusher(self, request: web.Request) -> web.StreamResponse:
        if self.refusal:
            return web.Response(status=self.refusal[0], headers=self.refusal[1])
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        for frame in self.first:
            await ws.send_str(frame)
        if self.greets:
            established = {"socket_id": "1.1", "activity_timeout": self.activity_timeout}
            await ws.send_str(event("pusher:connection_established", established))
        async for message in ws:
            if message.type is not aiohttp.WSMsgType.TEXT:
                continue
            heard = json.loads(message.data)
            self.heard.append(heard)
            if heard["event"] == "pusher:subscribe":
                self.channels.append(heard["data"]["channel"])
                self.sockets.append(ws)
                await ws.send_str(event("pusher_internal:subscription_succeeded", {}, heard["data"]["channel"]))
        return ws


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connector_module, "FIRST_PAUSE_S", 0.1)


@pytest.fixture
def server() -> Iterator[Kick]:
    server = Kick()
    yield server
    server.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("chat-")]


@pytest.fixture
def ears(server: Kick) -> Iterator[Ears]:
    ears = Ears(kick(f"668?server={server.url}", Surroundings(accounts=SignedIn())))
    yield ears
    ears.stop()


def test_messages_deletions_bans_and_clearings_are_heard(server: Kick, ears: Ears) -> None:
    ears.start().live()
    assert server.channels == ["chatrooms.668.v2"]
    server.send(said("m1", "A12 x2 [emote:37226:KEKW] [emote:5:]", ("subscriber", "moderator")))
    server.send(event("App\\Events\\MessageDeletedEvent", {"id": "e1", "message": {"id": "m1"}}))
    server.send(event("App\\Events\\UserBannedEvent", {"user": {"id": 42, "username": "Anna"}, "permanent": True}))
    server.send(event("App\\Events\\ChatroomClearEvent", {"id": "e2"}))
    server.send(event("App\\Events\\PollUpdateEvent", {"poll": {}}))
    ears.wait(lambda: len(ears.received) == 4)
    at = datetime(2026, 5, 2, 10, 40, tzinfo=UTC)
    assert ears.received == [
        ChatMessage("m1", "kick", "42", "Anna", "A12 x2 :KEKW: ", at, "moderator"),
        Deletion("kick", "m1"),
        Clearing("kick", "42"),
        Clearing("kick", None),
    ]
    assert ears.connector.garbled == 0


@pytest.mark.parametrize(
    ("badges", "role"),
    [
        (("vip", "broadcaster"), "host"),
        (("moderator",), "moderator"),
        (("founder",), "member"),
        (("verified",), ""),
        ((), ""),
    ],
)
def test_badges_tell_the_role(badges: tuple[str, ...], role: str) -> None:
    ((message,), garbled) = read(said("m1", "ciao", badges))
    assert isinstance(message, ChatMessage)
    assert (message.role, garbled) == (role, 0)


def test_the_hub_has_nothing_twice_and_obeys_moderators(server: Kick) -> None:
    hub = hub_with("kick", kick)
    try:
        hub.add(f"kick://668?server={server.url}")
        eventually(lambda: server.sockets)
        server.send(said("m1", "one"))
        server.send(said("m1", "one"))
        server.send(said("m2", "two"))
        eventually(lambda: shown(hub) == ["one", "two"])
        server.send(event("App\\Events\\MessageDeletedEvent", {"message": {"id": "m1"}}))
        eventually(lambda: shown(hub) == ["two"])
        server.send(event("App\\Events\\UserBannedEvent", {"user": {"id": 42}}))
        eventually(lambda: shown(hub) == [])
    finally:
        hub.close()


def test_a_channels_name_is_looked_up(server: Kick) -> None:
    ears = Ears(kick(f"shop?server={server.url}", Surroundings(accounts=SignedIn()))).start().live()
    assert server.channels == ["chatrooms.668.v2"]
    ears.connector.send("ciao")
    assert json.loads(server.asked_for("/public/v1/chat")[0].body)["broadcaster_user_id"] == 55
    ears.stop()


@pytest.mark.parametrize("answer", [(403, "<html>Just a moment...</html>"), (200, "<html></html>"), (200, "{}")])
def test_where_the_name_cannot_be_looked_up_the_number_is_asked_for(server: Kick, answer: tuple[int, str]) -> None:
    server.channel = answer
    Ears(kick(f"shop?server={server.url}", Surroundings())).start().lost("chat room's number").stop()


def test_an_unknown_channel_is_said_to_be_unknown(server: Kick) -> None:
    server.channel = (404, "")
    Ears(kick(f"shop?server={server.url}", Surroundings())).start().lost("no channel of this name").stop()


def test_it_comes_back_after_the_server_was_killed(server: Kick, ears: Ears) -> None:
    ears.start().live()
    for number in range(3):
        server.send(said(f"m{number}", f"text {number}"))
        ears.heard(number + 1)
        server.kill()
        ears.wait(lambda: ears.connector.state is ChatState.WAITING)
        began_s = time.monotonic()
        server.start()
        ears.live()
        assert time.monotonic() - began_s < 5.0
    assert ears.texts() == ["text 0", "text 1", "text 2"]


def test_pings_are_answered_and_a_silent_line_is_pinged(
    server: Kick, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ACTIVITY_S", 0.3)
    monkeypatch.setattr(module, "PONG_S", 0.3)
    ears.start().live()
    server.send(event("pusher:ping", {}))
    eventually(lambda: any(heard["event"] == "pusher:pong" for heard in server.heard))
    eventually(lambda: any(heard["event"] == "pusher:ping" for heard in server.heard))
    server.send(event("pusher:pong", {}))
    server.send(said("m1", "still here"))
    ears.wait(lambda: ears.texts() == ["still here"])
    ears.lost("does not answer")


@pytest.mark.parametrize(
    ("code", "words"),
    [(4001, "Look for an update"), (4100, "overcrowded"), (4201, "was lost")],
)
@pytest.mark.parametrize("by_closing", [False, True])
def test_pushers_codes_are_obeyed(server: Kick, ears: Ears, code: int, words: str, by_closing: bool) -> None:
    ears.start().live()
    if by_closing:
        server.run(server.sockets[-1].close(code=code, message=b"x"))
    else:
        server.send(json.dumps({"event": "pusher:error", "data": {"code": code, "message": "x"}}))
    ears.lost(words)


def test_other_errors_of_pusher_do_not_end_it(server: Kick, ears: Ears) -> None:
    ears.start().live()
    server.send(json.dumps({"event": "pusher:error", "data": {"code": None, "message": "x"}}))
    server.send(json.dumps({"event": "pusher:error", "data": {"code": 4301, "message": "x"}}))
    server.send(said("m1", "still here"))
    ears.wait(lambda: ears.texts() == ["still here"])


def test_a_server_that_says_nothing_is_lost(server: Kick, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GREETING_S", 0.5)
    server.greets = False
    ears.start().lost("does not answer")
    assert ears.connector.state is not ChatState.LIVE


def test_garbage_is_counted_and_costs_nothing(server: Kick, ears: Ears) -> None:
    server.first = ["", "{", "[]", "null", '{"event":7}']
    ears.start().live()
    for frame in ("\0\x1b[31m", "[" * 100_000, event("App\\Events\\ChatMessageEvent", 7)):
        server.send(frame)
    server.send(b"\xff\xfe")
    server.send(said("m1", "x" * 1_000_000))
    server.send(said("m2", "fine", created_at="0001-01-01T00:00:00+23:00"))
    ears.wait(lambda: len(ears.texts()) == 2)
    assert ears.connector.garbled == 9
    last = ears.received[-1]
    assert isinstance(last, ChatMessage)
    assert abs((datetime.now(UTC) - last.at).total_seconds()) < 60


def test_who_closes_at_once_is_tried_more_and_more_seldom(server: Kick, ears: Ears) -> None:
    async def close(request: web.Request) -> web.StreamResponse:
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        await ws.close()
        return ws

    server.answer = close
    ears.start()
    assert pauses_grow(server, "/app/32cbd69e4b950bf97679")


@pytest.mark.parametrize(
    ("status", "headers", "words"),
    [
        (403, {}, "does not let us read this chat (error 403)"),
        (429, {"Retry-After": "7"}, "in 7 s"),
        (503, {}, "trouble of its own"),
    ],
)
def test_refusals_are_put_into_words(
    server: Kick, ears: Ears, status: int, headers: dict[str, str], words: str
) -> None:
    server.refusal = (status, headers)
    ears.start().lost(words)


def test_what_is_written_goes_through_the_api(server: Kick, ears: Ears) -> None:
    ears.connector.every_s = 0.0
    ears.start().live()
    assert ears.connector.can_send
    ears.connector.send("ciao " * 200)
    ears.connector.send("yes", reply_to="m1")
    first, second = (json.loads(asked.body) for asked in server.asked_for("/public/v1/chat"))
    assert len(first["content"]) <= 500
    assert (first["type"], first["broadcaster_user_id"]) == ("user", 77)
    assert second == {"broadcaster_user_id": 77, "content": "yes", "type": "user", "reply_to_message_id": "m1"}
    assert server.asked_for("/public/v1/chat")[0].headers["Authorization"] == "Bearer secret-token"
    assert not [asked for asked in server.asked if "secret" in asked.address]


@pytest.mark.parametrize(
    ("status", "answer", "words"),
    [
        (401, {}, "Sign in again"),
        (403, {}, "does not allow"),
        (429, {}, "slow down"),
        (200, {"data": {"is_sent": False}}, "did not take the message"),
    ],
)
def test_what_is_not_taken_is_said(server: Kick, ears: Ears, status: int, answer: dict[str, Any], words: str) -> None:
    server.sent_status, server.sent_answer = status, answer
    ears.start().live()
    with pytest.raises(SellerError, match=words) as caught:
        ears.connector.send("ciao")
    assert "secret" not in repr(caught.value)
    assert ears.connector.state is ChatState.LIVE


def test_nobody_writes_without_a_sign_in(server: Kick) -> None:
    ears = Ears(kick(f"668?server={server.url}", Surroundings())).start().live()
    assert not ears.connector.can_send
    with pytest.raises(Refused):
        ears.connector.send("ciao")
    ears.stop()


def test_a_key_of_the_environment_comes_first(server: Kick, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KICK_KEY", "other-token")
    address = f"668?server={server.url}&key=env:KICK_KEY&broadcaster=9"
    ears = Ears(kick(address, Surroundings(accounts=SignedIn()))).start().live()
    ears.connector.send("ciao")
    asked = server.asked_for("/public/v1/chat")[0]
    assert asked.headers["Authorization"] == "Bearer other-token"
    assert json.loads(asked.body)["broadcaster_user_id"] == 9
    ears.stop()


def test_viewers_are_counted_with_an_account(server: Kick, ears: Ears) -> None:
    ears.start()
    ears.wait(lambda: ears.connector.viewers == 31)
    assert server.asked_for("/public/v1/livestreams")[0].address.endswith("?broadcaster_user_id=77")


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "a b",
        "ü",
        "668?color=1",
        "668?broadcaster=me",
        "668?key=secret-token",
        "668?key=env:NOT_THERE",
        "../x",
        "668?server=http://example.org",
    ],
)
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    with pytest.raises(BadAddress) as caught:
        kick(rest, Surroundings())
    assert "secret" not in str(caught.value)


def test_the_sign_in_says_who_it_is_and_revokes_in_the_address(server: Kick) -> None:
    async def ask() -> tuple[str, str]:
        async with aiohttp.ClientSession() as session:
            http = Http(session, server.url)
            assert SIGN_IN.who is not None
            with pytest.raises(Denied):
                await SIGN_IN.who(http, "bad", "app")
            assert (await SIGN_IN.revoke(http, SIGN_IN.revoke_url, "good", "app")).status == 200
            return await SIGN_IN.who(http, "good", "app")

    assert asyncio.run(ask()) == ("77", "Anna")
    assert server.asked_for("/oauth/revoke")[0].address.endswith("?token=good&token_hint_type=access_token")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=5,
)
names = st.sampled_from(sorted(module._EVENTS)).map("App\\Events\\".__add__) | st.text(max_size=20)
fields = st.dictionaries(
    st.sampled_from(["id", "content", "sender", "created_at", "user", "message", "code"]),
    json_values | st.dictionaries(st.sampled_from(["id", "username", "identity", "badges"]), json_values, max_size=4),
    max_size=7,
)


@settings(max_examples=150, deadline=None)
@given(st.builds(lambda name, data: json.dumps({"event": name, "data": data}), names, fields | json_values))
def test_no_event_raises(frame: str) -> None:
    meant, garbled = read(frame)
    assert len(meant) + garbled <= 1
    for each in meant:
        assert isinstance(each, ChatMessage | Deletion | Clearing | Event)


def test_nothing_that_is_mutated_raises() -> None:
    frames = [
        said("m1", "A12 [emote:1:x]", ("vip",)),
        event("App\\Events\\MessageDeletedEvent", {"message": {"id": "1"}}),
    ]
    frames += [event("App\\Events\\UserBannedEvent", {"user": {"id": 42}}), event("pusher:error", {"code": 4001})]
    for frame in mutated([frame.encode() for frame in frames], 20_000):
        meant, garbled = read(frame)
        assert len(meant) + garbled <= 1


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200))
def test_no_frame_raises(frame: str | bytes) -> None:
    read(frame)


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(st.text(max_size=5), json_values, max_size=3))
def test_no_ban_clears_the_whole_chat(user: dict[str, Any]) -> None:
    for meant in read(event("App\\Events\\UserBannedEvent", {"user": user}))[0]:
        assert isinstance(meant, Clearing)
        assert meant.author_id is not None
