"""Well-formed frames of every platform, and how each parser is asked: what the fuzzers begin with."""

# Frames stand as they are sent.
# ruff: noqa: E501

from __future__ import annotations

import contextlib
import json
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from studio.chat import bilibili, facebook, irc, kick, room_visitors, simulator, social_stream, streamerbot, twitch
from studio.chat.received import tidied
from studio.chat.youtube_wire import reading, stream_list_pb2
from studio.domain.chat import ChatMessage, Clearing, Deletion, code_index, codes_in, is_question
from studio.domain.moderation import Rules

_CODES = code_index(("K7", "A12", "PANE", "番茄"))
_RULES = Rules(("spam", "刷单"))


@dataclass(frozen=True)
class Parser:
    """`read` takes bytes and gives what they mean, as the connector does it. `unpack` finds the JSON value in a seed, so
    that it can be changed and packed again (with `pack`) and is still JSON."""

    read: Callable[[bytes], list[Any]]
    seeds: tuple[bytes, ...]
    unpack: Callable[[bytes], Any] = json.loads
    pack: Callable[[Any], bytes] = lambda value: json.dumps(value).encode()


def onward(found: list[Any]) -> list[Any]:
    """What the hub does with each of them, so that what gets through a parser is safe there, too."""
    for item in found:
        if isinstance(item, ChatMessage | Deletion | Clearing):
            fit = tidied(item)
            if isinstance(fit, ChatMessage):
                assert "\n" not in fit.text
                assert len(fit.text) <= 1000
                assert fit.at.tzinfo is not None
                fit.at.isoformat().encode()
                (fit.text + fit.author + fit.id + fit.author_id).encode()
                codes_in(fit.text, _CODES)
                is_question(fit.text)
                _RULES.standing(fit, False)
    return found


def _irc(data: bytes) -> list[Any]:
    splitter = irc.Splitter()
    found: list[Any] = []
    for number, line in enumerate([*splitter.feed(data[: len(data) // 2]), *splitter.feed(data[len(data) // 2 :])]):
        found += irc.read(line, "#shop", "r", number) or []
    return onward(found)


def _twitch(data: bytes) -> list[Any]:
    return onward(twitch.read(data.decode("utf-8", "surrogateescape"))[0])


def _events(data: bytes) -> list[Any]:
    stream = facebook.EventStream()
    found: list[Any] = []
    for start in range(0, len(data), 97):
        for event in stream.feed(data[start : start + 97]):
            found += facebook.read(event, "9")[0]
    return onward(found)


def _youtube_stream(data: bytes) -> list[Any]:
    return onward(list(reading.read(data).received))


def _youtube_poll(data: bytes) -> list[Any]:
    try:
        answer = json.loads(data)
    except (ValueError, RecursionError):
        return []
    return onward(list(reading.read(answer).received))


def _room(data: bytes) -> list[Any]:
    asked = room_visitors.read(data)
    return [asked] if asked else []


def _simulator(data: bytes) -> list[Any]:
    found: list[Any] = []
    for line in data.split(b"\n"):
        with contextlib.suppress(ValueError):
            found.append(simulator._item(line))
    return found


def _simple(read: Callable[[bytes], tuple[list[Any], int]]) -> Callable[[bytes], list[Any]]:
    return lambda data: onward(read(data)[0])


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def _pusher(event: str, data: Any) -> bytes:
    return _json({"event": event, "data": json.dumps(data), "channel": "chatrooms.1.v2"})


def _bilibili(command: dict[str, Any], packing: int = 0) -> bytes:
    packet = bilibili.packet(5, _json(command))
    if packing == 0:
        return packet
    return bilibili.HEADER.pack(16 + len(zlib.compress(packet)), 16, 2, 5, 0) + zlib.compress(packet)


def _unpack_pusher(frame: bytes) -> Any:
    value = json.loads(frame)
    return {**value, "data": json.loads(value["data"])}


def _pack_pusher(value: Any) -> bytes:
    if isinstance(value, dict) and "data" in value:
        value = {**value, "data": json.dumps(value["data"])}
    return json.dumps(value).encode()


def _unpack_bilibili(frame: bytes) -> Any:
    return json.loads(frame[16:])


def _pack_bilibili(value: Any) -> bytes:
    return bilibili.packet(5, json.dumps(value).encode())


def _unpack_event(frame: bytes) -> Any:
    return json.loads(frame.partition(b"data: ")[2])


def _pack_event(value: Any) -> bytes:
    return b"data: " + json.dumps(value).encode() + b"\n\n"


def _pages() -> tuple[bytes, ...]:
    """Pages of YouTube's stream, with each kind of message that its definition knows."""
    pages = []
    answer = stream_list_pb2.DESCRIPTOR.message_types_by_name["LiveChatMessageListResponse"]
    made = getattr(stream_list_pb2, answer.name)()
    item = made.items.add()
    item.id = "y1"
    item.snippet.display_message = "A12 x2"
    item.snippet.published_at = "2026-11-21T10:00:00Z"
    item.author_details.channel_id, item.author_details.display_name = "UC1", "Anna"
    made.next_page_token = "page-2"
    for kind in range(24):
        item.snippet.type = kind
        pages.append(made.SerializeToString())
    return tuple(pages)


_KICK_SENDER = {"id": 7, "username": "Anna", "slug": "anna", "identity": {"badges": [{"type": "moderator"}]}}
PARSERS = {
    "twitch": Parser(
        _twitch,
        tuple(
            line.encode()
            for line in (
                "@badges=broadcaster/1,bits/100;bits=5;color=#1E90FF;display-name=Anna;emotes=;id=6f;mod=0;room-id=11;"
                "tmi-sent-ts=1795226400000;user-id=42 :anna!anna@anna.tmi.twitch.tv PRIVMSG #shop :A12 x2\r\n",
                "@login=anna;target-msg-id=6f;tmi-sent-ts=1795226400000 :tmi.twitch.tv CLEARMSG #shop :A12\r\n",
                "@ban-duration=60;room-id=11;target-user-id=42 :tmi.twitch.tv CLEARCHAT #shop :anna\r\n",
                ":tmi.twitch.tv CLEARCHAT #shop\r\nPING :tmi.twitch.tv\r\n:tmi.twitch.tv RECONNECT\r\n",
                "@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #shop :This channel does not exist\r\n",
                "@id=9;login=a;msg-id=resub;system-msg=a\\ssubscribed;user-id=1 :tmi.twitch.tv USERNOTICE #shop :hi\r\n",
                "@emote-only=0;room-id=11 :tmi.twitch.tv ROOMSTATE #shop\r\n:tmi.twitch.tv 001 justinfan1 :Welcome\r\n",
            )
        ),
    ),
    "irc": Parser(
        _irc,
        tuple(
            line.encode()
            for line in (
                "@msgid=a1;time=2026-11-21T10:00:00.000Z;+display-name=Anna :anna!u@h PRIVMSG #shop :A12 x2\r\n",
                ":anna!u@h PRIVMSG #shop :\x01ACTION waves \x0304red\x0f\x01\r\n:x!u@h PRIVMSG #Shop :\x02bold\x02\r\n",
                ":irc.example CAP * LS * :message-tags server-time\r\n:irc.example 433 * bancarella :in use\r\n",
                "PING :1\r\nERROR :Closing Link\r\n:a!u@h JOIN #shop\r\n:irc.example 366 b #shop :End\r\n",
                "@msgid=a2 :op!u@h REDACT #shop a1 :spam\r\n",
            )
        ),
    ),
    "kick": Parser(
        _simple(kick.read),
        (
            _pusher(
                "App\\Events\\ChatMessageEvent",
                {
                    "id": "k1",
                    "chatroom_id": 1,
                    "content": "A12 [emote:37226:KEKW] x2",
                    "type": "message",
                    "created_at": "2026-11-21T10:00:00+00:00",
                    "sender": _KICK_SENDER,
                },
            ),
            _pusher("App\\Events\\MessageDeletedEvent", {"id": "x", "message": {"id": "k1"}}),
            _pusher("App\\Events\\UserBannedEvent", {"id": "x", "user": {"id": 7, "username": "Anna", "slug": "anna"}}),
            _pusher("App\\Events\\ChatroomClearEvent", {"id": "x"}),
            _pusher("pusher:connection_established", {"socket_id": "1.1", "activity_timeout": 120}),
            _pusher("pusher:error", {"code": 4001, "message": "no"}),
        ),
        _unpack_pusher,
        _pack_pusher,
    ),
    "facebook": Parser(
        _events,
        (
            b'id: 1\ndata: {"id":"1_2","message":"A12","from":{"name":"Anna","id":"42"},"created_time":"2026-11-21T10:00:00+0000"}\n\n',
            b"retry: 3000\r\n: ping\r\nevent: error\r\ndata: {}\r\n\r\n",
            b'data: {"data":[{"id":"1_3","message":"B","is_hidden":true},{"id":"1_4"}],"paging":{"cursors":{"after":"x"}}}\n\n',
        ),
        _unpack_event,
        _pack_event,
    ),
    "bilibili": Parser(
        _simple(bilibili.read),
        (
            _bilibili({"cmd": "DANMU_MSG", "info": [[0, 1, 25, 0, 1795226400000, 1, 0, "h"], "要A12", [42, "王芳", 1]]}),
            _bilibili(
                {"cmd": "SUPER_CHAT_MESSAGE", "data": {"id": 1, "price": 30, "message": "x", "uid": 1, "user_info": {"uname": "a"}}}
            ),
            _bilibili({"cmd": "SUPER_CHAT_MESSAGE_DELETE", "data": {"ids": [1, 2]}}),
            _bilibili({"cmd": "WATCHED_CHANGE", "data": {"num": 10}}, 2),
            bilibili.packet(8, b'{"code":0}') + bilibili.packet(3, b"\x00\x00\x10\x00"),
        ),
        _unpack_bilibili,
        _pack_bilibili,
    ),
    "youtube stream": Parser(_youtube_stream, _pages()),
    "youtube poll": Parser(
        _youtube_poll,
        tuple(
            _json(
                {
                    "nextPageToken": "p2",
                    "pollingIntervalMillis": 5000,
                    "items": [
                        {
                            "id": "y1",
                            "snippet": {
                                "type": kind,
                                "publishedAt": "2026-11-21T10:00:00Z",
                                "displayMessage": "A12",
                                "textMessageDetails": {"messageText": "A12"},
                                "superChatDetails": {"amountMicros": "5000000", "currency": "EUR", "userComment": "x"},
                                "messageDeletedDetails": {"deletedMessageId": "y0"},
                                "userBannedDetails": {"bannedUserDetails": {"channelId": "UC1"}},
                            },
                            "authorDetails": {"channelId": "UC1", "displayName": "Anna", "isChatOwner": True},
                        }
                    ],
                }
            )
            for kind in ("textMessageEvent", "superChatEvent", "messageDeletedEvent", "userBannedEvent", "chatEndedEvent")
        ),
    ),
    "social stream": Parser(
        _simple(social_stream.read),
        (
            _json(
                {
                    "id": 1,
                    "type": "tiktok",
                    "chatname": "Anna",
                    "userid": "42",
                    "chatmessage": "A12 <img src='x' alt='😀'> <b>x2</b> &amp; more",
                    "hasDonation": "$5 USD",
                    "moderator": True,
                }
            ),
            _json({"type": "instagram", "chatname": "B", "chatmessage": "plain <3", "textonly": True, "meta": {"viewers": 3}}),
            _json({"event": "viewer_updates", "meta": {"tiktok": 10, "youtube": 4}}),
            _json({"callback": {"get": "1", "result": "failed"}}),
        ),
    ),
    "streamerbot": Parser(
        _simple(streamerbot.read),
        (
            _json(
                {
                    "timeStamp": "2026-11-21T10:00:00.0+01:00",
                    "event": {"source": "Twitch", "type": "ChatMessage"},
                    "data": {
                        "message": {"msgId": "6f", "userId": "42", "displayName": "Anna", "message": "A12", "role": 4},
                        "messageId": "6f",
                        "text": "A12",
                        "user": {"id": "42", "name": "Anna", "role": 1},
                    },
                }
            ),
            _json({"event": {"source": "YouTube", "type": "MessageDeleted"}, "data": {"eventId": "y1", "targetMessageId": "y1"}}),
            _json({"event": {"source": "Kick", "type": "ViewerCountUpdate"}, "data": {"viewerCount": 9}}),
            _json({"status": "ok", "id": "1", "authentication": {"salt": "a", "challenge": "b"}}),
        ),
    ),
    "room": Parser(
        _room,
        (
            _json({"k": "name", "name": "Anna"}),
            _json({"k": "say", "id": "1b4e28ba-2fa1", "text": "A12 x2"}),
            _json({"k": "want", "id": "1b4e28ba-2fa2", "code": "A12", "n": 2}),
            _json({"k": "want", "id": "1b4e28ba-2fa3", "code": "T1", "n": 1, "v": "red M"}),
            _json({"k": "back", "id": "1b4e28ba-2fa4", "code": "T1", "v": "red M"}),
            _json({"k": "ping"}),
        ),
    ),
    "simulator": Parser(
        _simulator,
        (
            _json({"at": 1.5, "platform": "twitch", "id": "m1", "author_id": "u1", "author": "Anna", "text": "A12 x2"}),
            _json({"at": 2, "platform": "twitch", "delete": "m1"}) + b"\n\n" + _json({"at": 3}),
        ),
    ),
}  # fmt: skip
