"""IRC: its lines, and any IRC server as a chat.

irc://HOST[:PORT]/CHANNEL[?tls=1][&nick=NAME][&key=env:VAR][&server=ws://…]

Reads the channel; with `nick` it writes, too. Port 6667, with `tls=1` 6697. `key`: the server's password, over TLS or
on this computer only. `server`: IRC over a WebSocket there, in place of HOST (one line a frame, IRCv3's text
sub-protocol). No other address is asked for anything.

Sources: RFC 1459 and 2812 (lines, registration, numerics), ircv3.net (capability negotiation, message-tags,
server-time, msgid, echo-message, message-redaction, websocket), modern.ircdocs.horse (formatting, numerics in use).
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import random
import re
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import aiohttp

from studio.chat.connector import Connector, Lost, Receive, Surroundings
from studio.chat.net import CONNECT_S, BadAddress, NetConnector, is_loopback, settings
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused

LONGEST_LINE = 32_768
"""Characters. IRCv3 lets tags have 8,191 bytes and the rest 512; Twitch writes somewhat more."""
JOIN_S = 12.0
IDLE_S = 40.0
"""After so much silence we ask the server whether it is there; after as much again it is not."""
_CAPS = ("message-tags", "server-time", "echo-message", "draft/message-redaction")
_TEXT_PROTOCOL = "text.ircv3.net"


class Line(NamedTuple):
    """One line. `nick`: who it comes from, or the server's name."""

    tags: dict[str, str]
    nick: str
    command: str
    params: list[str]

    @property
    def text(self) -> str:
        """The last of `params`, "" where there is none."""
        return self.params[-1] if self.params else ""


def parse(line: str) -> Line | None:
    """The line without its end; None where it is none. Raises nothing."""
    tags: dict[str, str] = {}
    nick = ""
    if len(line) > LONGEST_LINE:
        return None
    if line[:1] == "@":
        given, _, line = line[1:].partition(" ")
        for tag in given.split(";"):
            name, _, value = tag.partition("=")
            tags[name] = _TAG_ESCAPE.sub(_unescaped, value) if "\\" in value else value
        line = line.lstrip(" ")
    if line[:1] == ":":
        source, _, line = line[1:].partition(" ")
        nick = source.partition("!")[0]
    middle, mark, trailing = line.partition(" :")
    params = middle.split(" ") if "  " not in middle else middle.split()
    params = [param for param in params if param]
    if mark:
        params.append(trailing)
    if not params or not params[0].isalnum() or not params[0].isascii() or (mark and len(params) == 1):
        return None
    return Line(tags, nick, params.pop(0).upper(), params)


def moment(milliseconds: str) -> datetime:
    """When it was, by the platform's clock; now where that makes no sense."""
    now = datetime.now(UTC)
    if not (milliseconds.isascii() and milliseconds.isdigit() and len(milliseconds) <= 15):
        return now
    return _sane(int(milliseconds) / 1000, now)


def secret_of(setting: str) -> str:
    """What `key=env:NAME` names. Raises BadAddress."""
    _, mark, name = setting.partition("env:")
    value = os.environ.get(name, "").strip() if mark and name else ""
    if not value or not value.isascii() or not value.isprintable():
        raise BadAddress("The chat's key is not there: write key=env:NAME, and set NAME before the start.")
    return value


@dataclass(frozen=True, slots=True)
class Heard:
    """What a line means that is no message: `what` is ping, joined, welcome, caps, nick-taken, refused or over."""

    what: str
    line: Line


def read(line: str, channel: str, run: str, number: int) -> list[ChatMessage | Deletion | Heard] | None:
    """What a line means for who listens to `channel`; None where it makes no sense. Raises nothing.

    run, number: of the connection and the line in it; they name messages that the server gave no name.
    """
    parsed = parse(line)
    if parsed is None:
        return None
    command = parsed.command
    if command == "PRIVMSG":
        if len(parsed.params) < 2 or not parsed.nick:
            return None
        if parsed.params[0].lower() != channel:
            return []
        text = parsed.text
        if text[:1] == "\x01":
            if not text.startswith("\x01ACTION "):
                return []
            text = text[8:].rstrip("\x01")
        return [_message(parsed, _FORMAT.sub("", text), run, number)]
    if command == "REDACT":
        if len(parsed.params) < 2:
            return None
        return [Deletion("irc", parsed.params[1])] if parsed.params[0].lower() == channel else []
    if command == "CAP":
        return [Heard("caps", parsed)] if len(parsed.params) >= 3 else None
    if command in ("JOIN", "366"):
        return [Heard("joined", parsed)] if channel in (param.lower() for param in parsed.params) else []
    what = _MEANING.get(command)
    return [Heard(what, parsed)] if what else []


class Splitter:
    """Lines out of a stream of bytes. `lost`: lines that were too long."""

    def __init__(self) -> None:
        self.lost = 0
        self._rest = bytearray()
        self._skipping = False

    def feed(self, data: bytes) -> list[str]:
        """The lines that are whole now."""
        *whole, rest = data.split(b"\n")
        lines: list[str] = []
        for piece in whole:
            self._rest += piece
            if self._skipping or len(self._rest) > 4 * LONGEST_LINE:
                self.lost += 1
                self._skipping = False
            elif line := self._rest.rstrip(b"\r"):
                lines.append(decoded(bytes(line)))
            self._rest.clear()
        if not self._skipping:
            self._rest += rest
            if len(self._rest) > 4 * LONGEST_LINE:
                self._skipping = True
                self._rest.clear()
        return lines


def decoded(line: bytes) -> str:
    """UTF-8, or what clients wrote before it."""
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", "replace")


_Say = Callable[[str], Awaitable[None]]
_Hear = Callable[[], Awaitable[list[str]]]
"""The next lines; raises ConnectionError where the server has ended it."""


def irc(rest: str, around: Surroundings) -> Connector:
    """The connector for `irc://rest`. Raises BadAddress."""
    place, given = settings(rest, "tls", "nick", "key")
    host_port, _, name = place.partition("/")
    try:
        parts = urlsplit(f"//{host_port}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
    channel = unquote(name).lower()
    if channel[:1] not in ("#", "&", "+", "!"):
        channel = f"#{channel}"
    if not host or parts.username or parts.password or not re.fullmatch(r"[^\s,:\x00-\x1f]{2,200}", channel):
        raise BadAddress("An IRC chat is irc://HOST:PORT/CHANNEL.")
    nick = given.get("nick", "")
    if nick and not re.fullmatch(r"[A-Za-z_\[\]\\^{}|`][\w\-\[\]\\^{}|`]{0,29}", nick, re.ASCII):
        raise BadAddress("An IRC name has up to 30 letters and digits, and begins with a letter.")
    if given.get("tls", "0") not in ("0", "1"):
        raise BadAddress("tls is 1 (encrypted) or 0.")
    tls, server = given.get("tls") == "1", given.get("server", "")
    password = secret_of(given["key"]) if "key" in given else ""
    if password and not (tls or server or is_loopback(host)):
        raise BadAddress("A password is sent to an IRC server only with tls=1.")
    return Irc(host, port or (6697 if tls else 6667), channel, tls, nick, password, server)


class Irc(NetConnector):
    """A channel of an IRC server."""

    platform = "irc"
    longest = 400  # 512 bytes a line, with the names before the text; `deliver` minds the bytes
    every_s = 2.0

    def __init__(self, host: str, port: int, channel: str, tls: bool, nick: str, password: str, server: str) -> None:
        super().__init__()
        self._host, self._port, self._channel, self._tls = host, port, channel, tls
        self._nick, self._password, self._server = nick, password, server
        self.same_as = f"irc://{host.lower()}:{port}/{channel} {server.rstrip('/')}"
        self._say: _Say | None = None

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return bool(self._nick)

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        try:
            async with self._wire() as (hear, say):
                await self._talk(hear, say, receive)
        finally:
            self._say = None

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`. IRC knows no answers."""
        if self._say is None:
            raise Refused("This chat is not connected just now. Nothing was written.")
        while len(text.encode()) > self.longest:
            text = text[:-2].rstrip() + "…"
        await self._say(f"PRIVMSG {self._channel} :{text}")

    async def _talk(self, hear: _Hear, say: _Say, receive: Receive) -> None:
        run, number = f"{time.time_ns():x}", 0
        nick = self._nick or f"banca{random.randrange(10_000):04}"
        await say("CAP LS 302")
        if self._password:
            await say(f"PASS :{self._password}")
        await say(f"NICK {nick}")
        await say(f"USER {nick} 0 * :Bancarella")
        offered: set[str] = set()
        joined = asked = False
        deadline_s = time.monotonic() + JOIN_S
        while True:
            try:
                async with asyncio.timeout(IDLE_S if joined else max(0.0, deadline_s - time.monotonic())):
                    lines = await hear()
            except TimeoutError:
                if not joined:
                    raise Lost("The IRC server let us in, but does not talk to us. It is tried again.", 5.0) from None
                if asked:
                    raise
                asked = True
                await say("PING :still-there")
                continue
            asked = False
            for line in lines:
                number += 1
                meanings = read(line, self._channel, run, number)
                if meanings is None:
                    self.garbled += 1
                for heard in meanings or ():
                    if isinstance(heard, ChatMessage) and heard.author_id == nick.lower():
                        receive(replace(heard, role="host"))  # our own, come back
                    elif not isinstance(heard, Heard):
                        receive(heard)
                    elif heard.what == "joined":
                        if heard.line.command != "JOIN" or heard.line.nick.lower() == nick.lower():
                            joined, self._say = True, say
                            self.now_live()
                    elif heard.what == "nick-taken":
                        if joined:
                            continue
                        nick = f"{(self._nick or 'banca')[:5]}{random.randrange(10_000):04}"
                        await say(f"NICK {nick}")
                    elif heard.what == "welcome":
                        nick = heard.line.params[0] if heard.line.params else nick
                        await say(f"JOIN {self._channel}")
                    elif heard.what == "caps":
                        await self._negotiate(heard.line, offered, say)
                    else:
                        await self._obey(heard, say)

    async def _obey(self, heard: Heard, say: _Say) -> None:
        if heard.what == "ping":
            await say(f"PONG :{heard.line.text}")
        elif heard.what == "over":
            raise Lost("The IRC server ended the connection. It is tried again by itself.")
        else:
            words = _REFUSED.get(heard.line.command, "The IRC server does not let us into this channel.")
            raise Lost(words, 15.0)

    async def _negotiate(self, line: Line, offered: set[str], say: _Say) -> None:
        answer = line.params[1].upper()
        if answer == "LS":
            offered.update(name for cap in line.text.split() if (name := cap.partition("=")[0]) in _CAPS)
            if line.params[2] == "*":
                return  # more of them come
            if wanted := [cap for cap in _CAPS if cap in offered]:
                await say(f"CAP REQ :{' '.join(wanted)}")
                return
        if answer in ("LS", "ACK", "NAK"):
            await say("CAP END")

    @contextlib.asynccontextmanager
    async def _wire(self) -> AsyncIterator[tuple[_Hear, _Say]]:
        if self._server:
            async with self.socket(self._server, protocols=(_TEXT_PROTOCOL,), headers=origin(self._server)) as ws:
                yield lambda: self._framed(ws), ws.send_str
            return
        context = ssl.create_default_context() if self._tls else None
        async with asyncio.timeout(CONNECT_S):
            reader, writer = await asyncio.open_connection(self._host, self._port, ssl=context)
        splitter = Splitter()

        async def hear() -> list[str]:
            data = await reader.read(65_536)
            if not data:
                raise ConnectionError
            lines = splitter.feed(data)
            self.garbled, splitter.lost = self.garbled + splitter.lost, 0
            return lines

        async def say(line: str) -> None:
            writer.write(f"{line}\r\n".encode("utf-8", "replace"))
            await writer.drain()

        try:
            yield hear, say
        finally:
            writer.close()
            with contextlib.suppress(OSError, TimeoutError):
                async with asyncio.timeout(1.0):
                    await writer.wait_closed()

    async def _framed(self, ws: aiohttp.ClientWebSocketResponse) -> list[str]:
        frame = await ws.receive()
        if frame.type is aiohttp.WSMsgType.TEXT:
            return split(frame.data)
        if frame.type is not aiohttp.WSMsgType.BINARY:
            raise ConnectionError
        self.garbled += 1
        return []


def origin(url: str) -> dict[str, str]:
    """IRC servers take WebSockets only from pages that they know: their own among them."""
    parts = urlsplit(url)
    return {"Origin": f"{parts.scheme.replace('ws', 'http')}://{parts.netloc}"}


def split(frame: str) -> list[str]:
    """The lines of a frame."""
    return [line for line in (piece.rstrip("\r") for piece in frame.split("\n")) if line]


def _message(line: Line, text: str, run: str, number: int) -> ChatMessage:
    given = line.tags.get("time", "")
    identity = line.tags.get("msgid", "")
    if not identity and given:
        # The same when a server plays its history again.
        said = "\0".join((given, line.nick, text)).encode("utf-8", "replace")
        identity = hashlib.blake2b(said, digest_size=12).hexdigest()
    return ChatMessage(identity or f"{run}-{number}", "irc", line.nick.lower(), line.nick, text, _time(given))


def _time(given: str) -> datetime:
    now = datetime.now(UTC)
    if not given:
        return now
    try:
        return _sane(datetime.fromisoformat(given).timestamp(), now)
    except (ValueError, OverflowError):
        return now


def _sane(seconds: float, now: datetime) -> datetime:
    """A clock that is far ahead, or has never been set, tells nothing."""
    if not _FIRST_SANE_S <= seconds <= now.timestamp() + 3600:
        return now
    return datetime.fromtimestamp(seconds, UTC)


def _unescaped(match: re.Match[str]) -> str:
    return _TAG_ESCAPES.get(match.group(1), match.group(1))


_FIRST_SANE_S = 1_000_000_000.0
_TAG_ESCAPE = re.compile(r"\\(.?)", re.DOTALL)
_TAG_ESCAPES = {":": ";", "s": " ", "\\": "\\", "r": "\r", "n": "\n"}
_FORMAT = re.compile(r"\x03(?:\d{1,2}(?:,\d{1,2})?)?|\x04(?:[0-9A-Fa-f]{6})?|[\x02\x0f\x11\x16\x1d\x1e\x1f]", re.ASCII)

_REFUSED = {
    "403": "The IRC server does not know this channel. Check its name.",
    "432": "The IRC server does not accept this name. Choose another nick.",
    "464": "The IRC server does not accept the password.",
    "465": "The IRC server has banned this computer or name.",
    "471": "This IRC channel is full.",
    "473": "This IRC channel is for the invited only.",
    "474": "This IRC channel has banned us.",
    "475": "This IRC channel has a key, which Bancarella does not know.",
    "477": "This IRC channel is for registered names only.",
    "489": "This IRC channel is for encrypted connections only: add tls=1.",
}


def _meanings() -> Iterable[tuple[str, str]]:
    yield from (("PING", "ping"), ("001", "welcome"), ("ERROR", "over"), ("433", "nick-taken"), ("436", "nick-taken"))
    yield from ((numeric, "refused") for numeric in (*_REFUSED, "405", "437", "476"))


_MEANING = dict(_meanings())
