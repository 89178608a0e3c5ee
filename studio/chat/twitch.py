"""Twitch.

twitch://CHANNEL[?key=env:VAR][&server=ws://…]

Reads without an account, as anyone may: IRC over a WebSocket with Twitch's tags (messages, deletions, time-outs). With
an account, or the token that `key` names, it writes and counts viewers (Helix). `server`: IRC there, at its own path;
the same host over http answers /helix/streams, /helix/users, /helix/chat/messages and /oauth2/validate. The account's
token goes to a `server` on this computer only.

Sources: dev.twitch.tv/docs/chat/irc (handshake, capabilities, tags, CLEARCHAT, CLEARMSG, RECONNECT, NOTICE ids),
/docs/api/reference (Get Streams, Get Users, Send Chat Message), /docs/authentication (device flow, validate, revoke),
twitchdev/issues 962 and 1002 (drop reasons are documented nowhere; their codes change). Anonymous reading as
`justinfan` is documented nowhere either, and has worked for a decade.
"""

from __future__ import annotations

import asyncio
import random
import re
import time
from dataclasses import dataclass
from typing import Any

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings, Token
from studio.chat.irc import JOIN_S, Line, moment, origin, parse, secret_of, split
from studio.chat.net import BadAddress, NetConnector, accounts_for, settings
from studio.chat.sign_in import Denied, Http, SignIn, moved
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import Refused, SellerError

IRC_URL = "wss://irc-ws.chat.twitch.tv:443"
HELIX_URL = "https://api.twitch.tv/helix"
VALIDATE_URL = "https://id.twitch.tv/oauth2/validate"
VIEWERS_EVERY_S = 30.0
OVERLAP_S = 10.0
WRITES = "user:write:chat"
_CAPS = ("twitch.tv/tags", "twitch.tv/commands")


async def _who(http: Http, token: str, client_id: str) -> tuple[str, str]:
    told = await http.ask("GET", VALIDATE_URL, headers={"Authorization": f"OAuth {token}"})
    if told.status in (400, 401, 403):
        raise Denied("Twitch does not accept the token.")
    if told.status != 200 or not told.text("user_id"):
        raise Lost("Twitch has trouble of its own. Try again later.")
    return told.text("user_id"), told.text("login")


SIGN_IN = SignIn(
    platform="twitch",
    scopes=(WRITES,),
    device_url="https://id.twitch.tv/oauth2/device",
    token_url="https://id.twitch.tv/oauth2/token",
    revoke_url="https://id.twitch.tv/oauth2/revoke",
    scope_word="scopes",
    by_hand=True,
    who=_who,
)


@dataclass(frozen=True, slots=True)
class Sign:
    """What a line means that is no message: `what` is ping, joined, moved (connect anew), refused or tagless; `text`
    what goes with it: what to answer, the channel's number, the words for the seller."""

    what: str
    text: str = ""


Read = ChatMessage | Deletion | Clearing | Sign


def read(frame: str, channel: str = "") -> tuple[list[Read], int]:
    """What the lines of a frame mean, and how many of them make no sense. Those that are about another channel than
    `channel` (its name, where it is given) mean nothing. Raises nothing."""
    found: list[Read] = []
    garbled = 0
    for text in split(frame):
        line = parse(text)
        if line is None:
            garbled += 1
            continue
        meaning = _READERS.get(line.command)
        if meaning is None:
            continue
        if line.command in _OF_A_CHANNEL:
            whose = line.params[0] if line.params else ""
            if whose[:1] != "#":
                garbled += 1
                continue
            if channel and whose[1:].lower() != channel:
                continue
        heard = meaning(line)
        if heard is None:
            garbled += 1
        elif heard is not _NOTHING:
            found.append(heard)
    return found, garbled


def twitch(rest: str, around: Surroundings) -> Connector:
    """The connector for `twitch://rest`. Raises BadAddress."""
    name, given = settings(rest, "key")
    channel = re.sub(r"^(?:https?://)?(?:www\.|m\.)?twitch\.tv/", "", name).lstrip("#@").lower()
    if not re.fullmatch(r"[a-z0-9_]{1,25}", channel):
        raise BadAddress("A Twitch channel's name has up to 25 letters, digits and “_”: twitch://NAME.")
    key = secret_of(given["key"]).removeprefix("oauth:") if "key" in given else ""
    return Twitch(channel, key, given.get("server", ""), around)


class Twitch(NetConnector):
    """A channel of Twitch."""

    platform = "twitch"
    knows_replies = True
    longest = 500
    every_s = 1.5  # 20 messages in 30 s

    def __init__(self, channel: str, key: str, server: str, around: Surroundings) -> None:
        super().__init__()
        self._channel, self._key, self._server = channel, key, server
        self._accounts = accounts_for(around, server)
        self._irc_url = re.sub("^http", "ws", server) if server else IRC_URL
        self.same_as = f"twitch://{channel} {self._irc_url.rstrip('/')}"
        self._room_id = ""
        self._writes = True
        self._known: tuple[str, Token] | None = None  # (access, what Twitch says of it)

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return bool(self._key) or self._accounts.has(self.platform)

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        counting = asyncio.create_task(self._count())
        visits: list[asyncio.Task[None]] = []
        try:
            while True:
                joined, leaving = asyncio.Event(), asyncio.Event()
                visits.append(asyncio.create_task(self._visit(receive, joined, leaving)))
                began_s = time.monotonic()
                await _first(visits[-1], joined)
                # While Twitch moved us, the old line was heard until the new one was.
                await _ended(visits[:-1])
                del visits[:-1]
                await _first(visits[-1], leaving)
                if time.monotonic() - began_s < OVERLAP_S:
                    raise Lost("Twitch restarts this chat's server. It is tried again by itself.")
        finally:
            await _ended([counting, *visits])

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`."""
        token = await self._token()
        if token is None:
            raise Refused("Sign in to Twitch to write in its chat.")
        if not self._writes:
            raise Refused("This sign-in may not write in the chat. Sign in to Twitch again, and allow it.")
        room_id = self._room_id or await self._room(token)
        message = {"broadcaster_id": room_id, "sender_id": token.user_id, "message": text}
        if reply_to:
            message["reply_parent_message_id"] = reply_to
        told = await self._helix("POST", "chat/messages", token, json=message)
        sent = _row(told)
        if sent.get("is_sent") is not True:
            reason = sent.get("drop_reason")
            raise Refused(_dropped(reason.get("code") if isinstance(reason, dict) else None))

    async def _visit(self, receive: Receive, joined: asyncio.Event, leaving: asyncio.Event) -> None:
        headers = origin(self._server) if self._server else None
        async with self.socket(self._irc_url, headers=headers) as ws:
            await ws.send_str(f"CAP REQ :{' '.join(_CAPS)}")
            await ws.send_str("PASS SCHMOOPIIE")  # anything will do where nobody signs in
            await ws.send_str(f"NICK justinfan{random.randrange(10_000, 99_999)}")
            await ws.send_str(f"JOIN #{self._channel}")
            deadline_s = time.monotonic() + JOIN_S
            while True:
                try:
                    async with asyncio.timeout(None if joined.is_set() else max(0.0, deadline_s - time.monotonic())):
                        frame = await ws.receive()
                except TimeoutError:
                    raise Lost(_NO_ANSWER, 10.0) from None
                if frame.type is aiohttp.WSMsgType.BINARY:
                    self.garbled += 1
                    continue
                if frame.type is not aiohttp.WSMsgType.TEXT:
                    raise ConnectionError
                found, garbled = read(frame.data, self._channel)
                self.garbled += garbled
                for heard in found:
                    if not isinstance(heard, Sign):
                        receive(heard)
                    elif heard.what == "ping":
                        await ws.send_str(f"PONG :{heard.text}")
                    elif heard.what == "joined":
                        self._room_id = heard.text or self._room_id
                        if not joined.is_set():
                            joined.set()
                            self.now_live()
                    elif heard.what == "moved":
                        leaving.set()
                    else:
                        raise Lost(heard.text, 30.0)

    async def _count(self) -> None:
        """Viewers, while somebody is signed in. Whatever goes wrong there, the chat is read on."""
        while True:
            pause_s = VIEWERS_EVERY_S
            try:
                token = await self._token() if self.can_send else None
                if token is not None:
                    told = await self._helix("GET", "streams", token, params={"user_login": self._channel})
                    viewers = _row(told).get("viewer_count")
                    self.count_viewers(viewers if type(viewers) is int and 0 <= viewers < 10**9 else None)
            except Lost as error:
                pause_s = max(pause_s, error.pause_s)
                self.count_viewers(None)
            except (SellerError, aiohttp.ClientError, OSError, TimeoutError):
                self.count_viewers(None)
            await asyncio.sleep(pause_s)

    async def _token(self) -> Token | None:
        """Who writes; what a pasted token does not tell is asked of Twitch once."""
        token = Token(self._key) if self._key else None
        if token is None:
            token = await self._accounts.token(self.platform)
        if token is None or (token.client_id and token.user_id):
            self._writes = True
            return token
        if self._known is None or self._known[0] != token.access:
            told = await self.ask(
                "GET", moved(VALIDATE_URL, self._server), headers={"Authorization": f"OAuth {token.access}"}
            )
            told = told if isinstance(told, dict) else {}
            client_id, user_id, scopes = told.get("client_id"), told.get("user_id"), told.get("scopes")
            if not isinstance(client_id, str) or not isinstance(user_id, str) or not client_id.isalnum():
                raise Lost("What the platform answered makes no sense. It is tried again.", 30.0)
            self._writes = isinstance(scopes, list) and WRITES in scopes
            self._known = token.access, Token(token.access, client_id, user_id, str(told.get("login") or ""))
        return self._known[1]

    async def _room(self, token: Token) -> str:
        room_id = _row(await self._helix("GET", "users", token, params={"login": self._channel})).get("id")
        if not isinstance(room_id, str) or not room_id:
            raise Refused(_UNKNOWN)
        self._room_id = room_id
        return room_id

    async def _helix(self, method: str, path: str, token: Token, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {token.access}", "Client-Id": token.client_id}
        return await self.ask(method, moved(f"{HELIX_URL}/{path}", self._server), headers=headers, **more)


async def _first(visit: asyncio.Task[None], event: asyncio.Event) -> None:
    """Until `event`; raises what `visit` ended with, where it ended before."""
    waiting = asyncio.create_task(event.wait())
    try:
        await asyncio.wait((visit, waiting), return_when=asyncio.FIRST_COMPLETED)
    finally:
        waiting.cancel()
    if visit.done():
        await visit


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _row(told: Any) -> dict[str, Any]:
    """The first row of what Helix answered."""
    rows = told.get("data") if isinstance(told, dict) else None
    row = rows[0] if isinstance(rows, list) and rows else None
    return row if isinstance(row, dict) else {}


def _dropped(code: object) -> str:
    """Twitch's codes are documented nowhere, and change."""
    for part, words in _DROPPED.items():
        if isinstance(code, str) and part in code.lower():
            return words
    return "Twitch did not show this message, and does not say why."


_UNKNOWN = "Twitch does not know this channel. Check its name."
_NO_ANSWER = "Twitch does not answer for this channel. Check its name; it is tried again by itself."
_NOT_LET = "Twitch did not let us read without signing in. It is tried again by itself."
_DROPPED = {
    "duplicate": "Twitch did not show this message: it is the same as the one before.",
    "timed": "Twitch did not show this message: this account is timed out in this channel.",
    "banned": "Twitch did not show this message: this account is banned in this channel.",
    "suspended": "Twitch did not show this message: the channel is suspended.",
    "slow": "Twitch did not show this message: the chat is in slow mode. Wait a little.",
    "followers": "Twitch did not show this message: only followers may write in this channel.",
    "subs": "Twitch did not show this message: only subscribers may write in this channel.",
    "emote": "Twitch did not show this message: only emotes are allowed in this channel just now.",
    "verif": "Twitch did not show this message: verify this account's phone number or e-mail at Twitch first.",
    "rate": "Twitch did not show this message: too many were written. Wait a little.",
    "reject": "Twitch's filter (AutoMod) held this message back.",
    "automod": "Twitch's filter (AutoMod) held this message back.",
}
_NOTICES = {
    "msg_channel_suspended": "Twitch has suspended this channel, or it does not exist. Check its name.",
    "tos_ban": "Twitch has closed this channel.",
    "msg_room_not_found": _UNKNOWN,
    "invalid_user": _UNKNOWN,
}
_REFUSALS = ("authentication failed", "login unsuccessful", "improperly formatted auth", "invalid nick")
_BADGES = {
    "broadcaster": "host",
    "moderator": "moderator",
    "lead_moderator": "moderator",
    "staff": "moderator",
    "admin": "moderator",
    "global_mod": "moderator",
    "vip": "member",
    "subscriber": "member",
    "founder": "member",
}
_RANKS = ("host", "moderator", "member")
_ACTION = re.compile(r"\x01ACTION (.*?)\x01?", re.DOTALL)
_NOTHING = Sign("nothing")


def _said(line: Line) -> Read | None:
    return _message(line, line.nick, line.text) if len(line.params) >= 2 else None


def _noticed(line: Line) -> Read | None:
    """Somebody subscribes again, announces something …; only what they wrote with it is a message."""
    if len(line.params) < 2:
        return _NOTHING
    return _message(line, line.tags.get("login", ""), line.text)


def _message(line: Line, login: str, text: str) -> Read | None:
    tags = line.tags
    identity, user_id = tags.get("id", ""), tags.get("user-id", "")
    if not identity or not (user_id or login):
        return None
    if text[:1] == "\x01" and (action := _ACTION.fullmatch(text)):
        text = action.group(1)
    bits = tags.get("bits", "")
    return ChatMessage(
        identity,
        "twitch",
        user_id or login,
        tags.get("display-name", "").strip() or login,
        text,
        moment(tags.get("tmi-sent-ts", "")),
        _role(tags),
        f"{int(bits)} bits" if bits.isascii() and bits.isdigit() and len(bits) < 10 else "",
    )


def _role(tags: dict[str, str]) -> str:
    roles = {_BADGES.get(badge.partition("/")[0]) for badge in tags.get("badges", "").split(",")}
    if tags.get("mod") == "1":
        roles.add("moderator")
    return next((rank for rank in _RANKS if rank in roles), "")


def _deleted(line: Line) -> Read | None:
    identity = line.tags.get("target-msg-id")
    return Deletion("twitch", identity) if identity else None


def _cleared(line: Line) -> Read | None:
    if len(line.params) < 2:
        return Clearing("twitch", None)
    # The name behind it is of no use without the number: it is not what messages are known by.
    author = line.tags.get("target-user-id") or line.text
    return Clearing("twitch", author) if author else None


def _told(line: Line) -> Read | None:
    words = _NOTICES.get(line.tags.get("msg-id", ""))
    if words is None and line.params[:1] == ["*"] and any(part in line.text.lower() for part in _REFUSALS):
        words = _NOT_LET
    return Sign("refused", words) if words else _NOTHING


def _joined(line: Line) -> Read | None:
    room_id = line.tags.get("room-id", "")
    return Sign("joined", room_id if room_id.isascii() and room_id.isdigit() and len(room_id) < 20 else "")


def _caps(line: Line) -> Read | None:
    refused = len(line.params) >= 2 and line.params[1].upper() == "NAK"
    return Sign("refused", "This is not Twitch's server: it does not know Twitch's marks.") if refused else _NOTHING


_OF_A_CHANNEL = frozenset(("PRIVMSG", "USERNOTICE", "CLEARMSG", "CLEARCHAT", "ROOMSTATE"))
_READERS = {
    "PRIVMSG": _said,
    "USERNOTICE": _noticed,
    "CLEARMSG": _deleted,
    "CLEARCHAT": _cleared,
    "NOTICE": _told,
    "ROOMSTATE": _joined,
    "366": _joined,
    "PING": lambda line: Sign("ping", line.text),
    "RECONNECT": lambda line: Sign("moved"),
    "CAP": _caps,
}
