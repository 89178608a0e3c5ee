"""bilibili://ROOM: a live room's chat on Bilibili. Reading only.

Heard over the room's own WebSocket: danmaku, paid messages (super chats), those that were taken back, how many watch.
What is asked first: the room (a short number may stand for another one), the keys of the day that sign addresses
("WBI"), a visitor's mark ("buvid", without which the next is refused), and where the socket is with the word that lets
us in. Nothing can be resumed.

Without a sign-in Bilibili masks most names ("小***") and tells no one's number: people are then told apart by the mark
that it gives each of them and by what is left of the name. `?key=env:VAR` with the SESSDATA cookie of a signed-in
browser has whole names; that cookie lets whoever has it into the account, and goes to Bilibili alone.

`?server=http://127.0.0.1:PORT` takes the place of every address: /room/v1/Room/get_info, /x/web-interface/nav,
/x/frontend/finger/spi, /xlive/web-room/v1/index/getDanmuInfo, and the socket at /sub.

Packets: big-endian `>IHHII` = whole length, length of the header, how the body is packed (0 JSON, 1 plain, 2 zlib,
3 Brotli), what it is (2 our heartbeat, 3 its answer, 5 messages, 7 who we are, 8 its answer), a number. A packed body
holds more packets.

Sources: xfgryujk/blivedm (clients/ws_base.py, clients/web.py, models/web.py); SocialSisterYi/bilibili-API-collect
(docs/live/message_stream.md; docs/misc/sign/wbi.md: the order of the key's characters is a fact of the platform;
docs/misc/buvid3_4.md; issue 1295). None of it is Bilibili's own word. What RECALL_DANMU_MSG names by its number is not
established: the numbers that a message has are tried.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import struct
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import aiohttp
import brotli  # type: ignore[import-untyped]

from studio.chat.connector import Connector, Lost, Receive, Surroundings
from studio.chat.net import BadAddress, NetConnector, beside, denied, key_of, settings
from studio.chat.untrusted import mapping, moment, parsed, sequence, whole, within, words
from studio.domain.chat import ChatMessage, Deletion

API = "https://api.bilibili.com"
LIVE_API = "https://api.live.bilibili.com"
DOMAIN = ".bilibili.com"
SOCKET_HOST, SOCKET_PORT = "broadcastlv.chat.bilibili.com", 443
"""Where the socket is when Bilibili does not say."""
USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
"""Bilibili answers nobody who is not a browser."""

GREETING_S = ANSWER_S = 10.0
HEARTBEAT_EVERY_S = 30.0
SILENCE_S = 75.0
"""Two heartbeats were not answered."""

HEADER = struct.Struct(">IHHII")
PLAIN, HEARTBEAT_BODY, ZLIB, BROTLI = range(4)
HEARTBEAT, HEARTBEAT_ANSWER, MESSAGES, WHO, WHO_ANSWER = 2, 3, 5, 7, 8
MOST_UNPACKED = 8 * 2**20
"""Bytes that a frame may hold when unpacked."""
MOST_PACKETS = 20_000
"""In a frame."""
_REMEMBERED = 5_000

_MIXED = (
    *(46, 47, 18, 2, 53, 8, 23, 32, 15, 50, 10, 31, 58, 3, 45, 35),
    *(27, 43, 5, 49, 33, 9, 42, 19, 29, 28, 14, 39, 12, 38, 41, 13),
)


@dataclass(frozen=True, slots=True)
class Answered:
    """The server let us in (0), or did not."""

    code: int


@dataclass(frozen=True, slots=True)
class Watching:
    """So many watch. `exactly`: people, not the "popularity" that Bilibili reckons."""

    viewers: int
    exactly: bool


@dataclass(frozen=True, slots=True)
class Alive:
    """The server answered a heartbeat."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message, and the other numbers that it may be taken back by."""

    message: ChatMessage
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Recalled:
    """The message with this number was taken back."""

    target: str


Meant = Said | Deletion | Recalled | Watching | Answered | Alive


def bilibili(rest: str, around: Surroundings) -> Connector:
    """The connector of a `bilibili://` address."""
    return Bilibili(rest, around)


def read(frame: bytes) -> tuple[list[Meant], int]:
    """What a frame of the socket means, and how many pieces of it made no sense. Never raises."""
    meant: list[Meant] = []
    garbled = 0
    room_left, packets_left = MOST_UNPACKED, MOST_PACKETS
    waiting = [(memoryview(frame), True)]
    while waiting:
        data, may_be_packed = waiting.pop()
        offset, end = 0, len(data)
        while offset < end:
            packets_left -= 1
            if packets_left < 0 or end - offset < HEADER.size:
                return meant, garbled + 1
            length, header, packing, operation, _ = HEADER.unpack_from(data, offset)
            if header < HEADER.size or length < header or offset + length > end:
                # Where one packet ends wrongly, no other is found.
                garbled += 1
                break
            body = bytes(data[offset + header : offset + length])
            offset += length
            if operation == HEARTBEAT_ANSWER:
                meant.append(Alive())
                if len(body) >= 4:
                    meant.append(Watching(int.from_bytes(body[:4], "big"), exactly=False))
                # The length leaves out our own heartbeat, which the server sends back after it.
                offset = end
            elif packing in (ZLIB, BROTLI):
                unpacked = _unpacked(packing, body, room_left) if may_be_packed else None
                if unpacked is None:
                    garbled += 1
                else:
                    room_left -= len(unpacked)
                    waiting += [(data[offset:], True), (memoryview(unpacked), False)]
                    break
            elif operation == MESSAGES and packing in (PLAIN, HEARTBEAT_BODY):
                garbled += _understand(body, meant)
            elif operation == WHO_ANSWER:
                code = whole(within(parsed(body), "code"))
                meant.append(Answered(-1 if code is None else code))
            else:
                garbled += 1
    return meant, garbled


def packet(operation: int, body: bytes) -> bytes:
    """As we send it."""
    return HEADER.pack(HEADER.size + len(body), HEADER.size, 1, operation, 1) + body


def signed(parameters: dict[str, str], mixed_key: str, at_s: int) -> str:
    """The query of an address with the day's signature."""
    asked = sorted((parameters | {"wts": str(at_s)}).items())
    query = urlencode([(name, value.translate(_LEFT_OUT)) for name, value in asked], quote_via=quote)
    return f"{query}&w_rid={hashlib.md5((query + mixed_key).encode(), usedforsecurity=False).hexdigest()}"


def mixed_key(nav: object) -> str:
    """The day's key, from what the navigation bar asks; "" where it is not there."""
    raw = ""
    for name in ("img_url", "sub_url"):
        raw += words(within(nav, "data", "wbi_img", name)).rpartition("/")[2].partition(".")[0]
    return "".join(raw[place] for place in _MIXED) if len(raw) >= 64 else ""


_LEFT_OUT = str.maketrans("", "", "!'()*")


def _unpacked(packing: int, body: bytes, most: int) -> bytes | None:
    """None where it is broken, or holds more than `most` bytes."""
    try:
        if packing == ZLIB:
            unpack = zlib.decompressobj()
            held = unpack.decompress(body, most + 1)
            return held if unpack.eof and len(held) <= most else None
        return _unpacked_brotli(body, most)
    except (zlib.error, brotli.error):
        return None


def _unpacked_brotli(body: bytes, most: int) -> bytes | None:
    unpack = brotli.Decompressor()
    pieces, size = [], 0
    while True:
        piece = unpack.process(body, output_buffer_limit=65_536)
        body = b""
        pieces.append(piece)
        size += len(piece)
        if size > most:
            return None
        if unpack.is_finished():
            return b"".join(pieces)
        if not piece:
            return None


def _understand(body: bytes, meant: list[Meant]) -> int:
    """How many pieces of a message made no sense; what the others mean goes to `meant`."""
    message = parsed(body)
    command = within(message, "cmd")
    if not isinstance(command, str):
        return 1
    # "DANMU_MSG:4:0:2:2:2:0" is one, too.
    understand = _COMMANDS.get(command.partition(":")[0])
    if understand is None:
        return 0
    found = understand(message)
    meant += found
    return 0 if found else 1


def _danmaku(message: dict[str, Any]) -> list[Meant]:
    info = message.get("info")
    text, person = within(info, 1), within(info, 2)
    author = words(within(person, 1)) or words(within(info, 0, 15, "user", "base", "name"))
    if not isinstance(text, str) or not author:
        return []
    sent, mark = words(within(info, 0, 4)), words(within(info, 0, 5))
    author_id = _author_id(whole(within(person, 0)), words(within(info, 0, 7)), author)
    own_id = words(within(parsed(words(within(info, 0, 15, "extra"))), "id_str"))
    id_ = own_id or _made_id(sent, mark, author_id, text)
    role = "moderator" if within(person, 2) == 1 else "member" if (whole(within(info, 7)) or 0) > 0 else ""
    said = ChatMessage(id_, "bilibili", author_id, author, words(text), moment(within(info, 0, 4)), role)
    return [Said(said, (mark,) if mark else ())]


def _super_chat(message: dict[str, Any]) -> list[Meant]:
    data = mapping(message.get("data"))
    id_, text = whole(data.get("id")), data.get("message")
    author = words(within(data, "user_info", "uname")) or words(within(data, "uinfo", "base", "name"))
    if id_ is None or not isinstance(text, str) or not author:
        return []
    price = whole(data.get("price"))
    paid = f"¥{price}" if price is not None and price > 0 else ""
    author_id = _author_id(whole(data.get("uid")), "", author)
    at = moment(data.get("ts") or data.get("start_time"))
    return [Said(ChatMessage(f"sc:{id_}", "bilibili", author_id, author, words(text), at, "", paid))]


def _super_chats_deleted(message: dict[str, Any]) -> list[Meant]:
    ids = sequence(within(message, "data", "ids"))[:1000]
    return [Deletion("bilibili", f"sc:{number}") for number in map(whole, ids) if number is not None]


def _recalled(message: dict[str, Any]) -> list[Meant]:
    target = words(within(message, "data", "target_id"))
    return [Recalled(target)] if target else []


def _ranked(message: dict[str, Any]) -> list[Meant]:
    data = mapping(message.get("data"))
    online = whole(data.get("online_count"))
    viewers = whole(data.get("count")) if online is None else online
    return [Watching(viewers, exactly=True)] if viewers is not None and 0 <= viewers < 2**32 else []


_COMMANDS: dict[str, Callable[[dict[str, Any]], list[Meant]]] = {
    "DANMU_MSG": _danmaku,
    "SUPER_CHAT_MESSAGE": _super_chat,
    "SUPER_CHAT_MESSAGE_DELETE": _super_chats_deleted,
    "RECALL_DANMU_MSG": _recalled,
    "ONLINE_RANK_COUNT": _ranked,
}


def _author_id(uid: int | None, mark: str, author: str) -> str:
    if uid:
        return str(uid)
    return f"masked:{mark}:{author}"


def _made_id(*parts: str) -> str:
    """The same for the same message, should it come again."""
    told_apart = "\0".join(parts).encode("utf-8", "surrogatepass")
    return "made:" + hashlib.sha256(told_apart).hexdigest()[:32]


class Bilibili(NetConnector):
    """See the module."""

    platform = "bilibili"

    def __init__(self, rest: str, around: Surroundings) -> None:
        super().__init__()
        room, given = settings(rest, "key")
        number = whole(room)
        if not number or number < 0:
            raise BadAddress("Bilibili's chat takes the number of the live room: bilibili://21452505.")
        self._room = number
        self._cookie = key_of(given)
        self._server = given.get("server", "")
        self.same_as = f"bilibili://{number} {self._server.rstrip('/')}"
        self._attempt = 0
        self._exact = False
        # What messages may be taken back by -> their ids. The oldest go first.
        self._known: dict[str, str] = {}

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        cookies = {"SESSDATA": self._cookie} if self._cookie else {}
        nav = await self._ask(API, "/x/web-interface/nav", cookies)
        me = (whole(within(nav, "data", "mid")) or 0) if within(nav, "data", "isLogin") is True else 0
        if self._cookie and not me:
            raise Lost("Bilibili does not accept the sign-in any more. Copy the cookie from the browser again.", 30.0)
        self.remark(None if me else "Without a sign-in Bilibili hides most of the viewers' names.")
        marks = await self._ask(API, "/x/frontend/finger/spi", cookies)
        for cookie, field in (("buvid3", "b_3"), ("buvid4", "b_4")):
            if mark := words(within(marks, "data", field)):
                cookies[cookie] = quote(mark, safe="-_.~")
        room = await self._whole_room(cookies)
        hosts, word = await self._way_in(room, mixed_key(nav), cookies)
        who = {"uid": me, "roomid": room, "protover": 3, "platform": "web", "type": 2, "key": word}
        who["buvid"] = words(within(marks, "data", "b_3"))
        url = self._socket(hosts)
        # Its heartbeat is its own: an answer to a WebSocket's ping is promised nowhere.
        async with self.socket(url, heartbeat=False, headers={"User-Agent": USER_AGENT}) as ws:
            await ws.send_bytes(packet(WHO, json.dumps(who).encode()))
            await self._greet(ws, receive)
            self.now_live()
            self._attempt, self._exact = 0, False
            async with beside(self._beat(ws)):
                while True:
                    async with asyncio.timeout(SILENCE_S):
                        frame = await self._frame(ws)
                    self._hand_on(self._meant(frame), receive)

    async def _whole_room(self, cookies: dict[str, str]) -> int:
        """The room's number: the one that was given may be a short one."""
        answer = await self._ask(LIVE_API, f"/room/v1/Room/get_info?room_id={self._room}", cookies)
        if whole(within(answer, "code")) == 1:
            raise Lost("Bilibili knows no live room of this number. Check how it is written.", 15.0)
        return whole(within(answer, "data", "room_id")) or self._room

    async def _way_in(self, room: int, mixed: str, cookies: dict[str, str]) -> tuple[list[tuple[str, int]], str]:
        """Where the socket may be, and the word that lets us in."""
        query = signed({"id": str(room), "type": "0", "web_location": "444.8"}, mixed, int(time.time()))
        answer = await self._ask(LIVE_API, f"/xlive/web-room/v1/index/getDanmuInfo?{query}", cookies)
        word = words(within(answer, "data", "token"))
        if whole(within(answer, "code")) != 0 or not word:
            raise Lost("Bilibili does not let this computer into the chat just now. It is tried again by itself.", 10.0)
        hosts = []
        for place in sequence(within(answer, "data", "host_list"))[:20]:
            host, port = words(within(place, "host")).lower(), whole(within(place, "wss_port"))
            if host.endswith(DOMAIN) and host.replace("-", "").replace(".", "").isalnum() and port and 0 < port < 65536:
                hosts.append((host, port))
        return hosts or [(SOCKET_HOST, SOCKET_PORT)], word

    def _socket(self, hosts: list[tuple[str, int]]) -> str:
        self._attempt += 1
        if self._server:
            parts = urlsplit(self._server)
            return f"{'wss' if parts.scheme in ('wss', 'https') else 'ws'}://{parts.netloc}/sub"
        host, port = hosts[(self._attempt - 1) % len(hosts)]
        return f"wss://{host}:{port}/sub"

    async def _greet(self, ws: aiohttp.ClientWebSocketResponse, receive: Receive) -> None:
        """Waits to be let in."""
        async with asyncio.timeout(GREETING_S):
            while True:
                meant = self._meant(await self._frame(ws))
                code = next((each.code for each in meant if isinstance(each, Answered)), None)
                if code:
                    raise Lost("Bilibili does not let us into this chat. It is tried again by itself.", 5.0)
                self._hand_on(meant, receive)
                if code == 0:
                    return

    async def _beat(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        while not ws.closed:
            try:
                await ws.send_bytes(packet(HEARTBEAT, b""))
            except (aiohttp.ClientError, OSError):
                return  # whoever reads notices it
            await asyncio.sleep(HEARTBEAT_EVERY_S)

    def _meant(self, frame: bytes) -> list[Meant]:
        meant, garbled = read(frame)
        self.garbled += garbled
        return meant

    def _hand_on(self, meant: list[Meant], receive: Receive) -> None:
        for each in meant:
            if isinstance(each, Said):
                for number in each.also:
                    self._known[number] = each.message.id
                while len(self._known) > _REMEMBERED:
                    del self._known[next(iter(self._known))]
                receive(each.message)
            elif isinstance(each, Deletion):
                receive(each)
            elif isinstance(each, Recalled):
                receive(Deletion("bilibili", self._known.get(each.target, each.target)))
            elif isinstance(each, Watching) and (each.exactly or not self._exact):
                self._exact = self._exact or each.exactly
                self.count_viewers(each.viewers)

    async def _frame(self, ws: aiohttp.ClientWebSocketResponse) -> bytes:
        while True:
            message = await ws.receive()
            if message.type is aiohttp.WSMsgType.BINARY:
                frame: bytes = message.data
                return frame
            if message.type is not aiohttp.WSMsgType.TEXT:
                raise Lost("The connection to the chat was lost. It is tried again by itself.")
            self.garbled += 1

    async def _ask(self, base: str, path: str, cookies: dict[str, str]) -> Any:
        if self._server:
            parts = urlsplit(self._server)
            base = f"{'https' if parts.scheme in ('wss', 'https') else 'http'}://{parts.netloc}"
        headers = {"User-Agent": USER_AGENT, "Referer": "https://live.bilibili.com/"}
        if cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in cookies.items())
        timeout = aiohttp.ClientTimeout(total=ANSWER_S)
        answer = await self.ask("GET", base + path, headers=headers, allow_redirects=False, timeout=timeout)
        if whole(within(answer, "code")) in (-412, -509, -799):
            denied(429, {})
        return answer
