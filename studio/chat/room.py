"""The room: a page on the local network where visitors read the chat, write, and say what they want.

room://HOST:PORT   serves there for as long as the chat is connected; HOST 0.0.0.0 is everyone in the same network

Who opens it needs the token of `invitation()`, which a QR code carries; after that their browser's own key. The page is
assets/room; it speaks JSON over a WebSocket at /ws:

visitor → room   {"k": "name", "name"}   {"k": "say", "id", "text"}   {"k": "want", "id", "code", "n", "v"?}
                 {"k": "back", "id", "code", "v"?}   {"k": "ping"}
room → visitor   {"k": "hello", "me", "now", "rows", "stall", "claims"}   the beginning, and after every lost connection
                 {"k": "rows", "add": [row], "gone": [number]}   {"k": "stall", "stall"}   {"k": "pong"}
                 {"k": "claims", "claims"}   all that this visitor has claimed, after every change
                 {"k": "name", "name"}   {"k": "ack", "id", "as"}   {"k": "no", "id", "why"}
row              n: number, id, p: platform, a: author, t: text, at: milliseconds, r: role, by: its visitor
claims           see `Slips.of`; null in "hello" where the ledger was not read yet

What a page sends and hears nothing of, it sends again under the same id; it is heard once, and acknowledged when it is
on disk. What a visitor wants or gives back becomes a message of theirs in the chat, like everyone's; whether it counts
is the ledger's word alone.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import secrets
import socket
import threading
import time
import uuid
from collections import OrderedDict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import WSMsgType, web

from studio.chat import room_page
from studio.chat.connector import ChatState, Connector, Lost, Receive, Stall, Surroundings
from studio.chat.net import BadAddress, NetConnector
from studio.chat.room_claims import Slips
from studio.chat.room_lines import CLOSE_S, SHUT_OUT, Line, Lines, Socket, lan_address, most_lines
from studio.chat.room_rows import stall_row, to_json
from studio.chat.room_visitors import (
    LONGEST_NAME,
    LONGEST_TEXT,
    MOST_FRAME_BYTES,
    MOST_REMEMBERED,
    SHOWN,
    Asked,
    Bucket,
    GivesBack,
    Named,
    Names,
    Says,
    Visitor,
    Wall,
    Wants,
    clean,
    is_name,
    is_reserved,
    message_id,
    read,
    sounds_like,
)
from studio.domain.chat import LONGEST_AUTHOR, ChatMessage, tidy
from studio.domain.errors import Refused, SellerError

PLATFORM = "room"
SECRET = "chat/room"
HOST_ID = "shop"
"""The author id of what the seller writes; visitors' are 32 hexadecimal digits."""

_TICK_S = 0.15
_BATCH = 500
_FARTHEST_BACK = 100_000  # entries: as many as the hub has
_MOST_BATCHES = 4  # a tick; the rest comes with the next
_MOST_CLAIMS = 1000
_HEARTBEAT_S = 20.0
_TAKEN_PAUSE_S = 3.0

_log = logging.getLogger(__name__)


def room(rest: str, around: Surroundings) -> Connector:
    """The connector for `room://rest`. BadAddress where that makes no sense."""
    try:
        parts = urlsplit(f"//{rest}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or port is None or parts.path.strip("/") or parts.query or parts.username is not None:
        raise BadAddress("The address of the room is room://HOST:PORT, for example room://0.0.0.0:8090.")
    return Room(host, port, around)


class Room(NetConnector):
    """Serves the page. `port` 0 takes a free one. What is not `Connector`'s own may be called from any thread."""

    platform = PLATFORM
    knows_replies = True
    longest = LONGEST_TEXT
    every_s = 0.2
    most_sockets = 500
    most_of_one = 20
    """Pages that one address of the network may have open."""
    most_lines = 1500

    def __init__(self, host: str, port: int, around: Surroundings) -> None:
        super().__init__()
        self.host, self.port = host, port
        """Once it listens, `port` is the one it listens on."""
        self.same_as = f"room://{host}:{port}" if port else ""
        self._around = around
        self._keys: room_page.Keys | None = None
        self._keys_lock = threading.Lock()
        self._receive: Receive = lambda received: None
        self._visitors: OrderedDict[str, Visitor] = OrderedDict()
        self._waiting: dict[str, tuple[Socket, str]] = {}  # by the message's id: who said what that is not on disk yet
        self._names = Names()
        self._lines = Lines(most_lines(self.most_lines), 3 * self.most_of_one)
        self._sockets: set[Socket] = set()
        self._wall, self._seq = Wall(), 0
        self._stall, self._stall_row = Stall(), stall_row(Stall(), None)
        self._slips, self._claims_rev, self._claims_known = self._new_slips(), 0, False
        self._show: int | None = None
        self._photo: room_page.Piece | None = None

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        return self.state is ChatState.LIVE

    def invitation(self) -> str:
        """The address that lets somebody in, for the QR code: it holds the token. Refused while the room is closed."""
        keys = self._keys
        if keys is None or self.state is not ChatState.LIVE:
            raise Refused("The room is not open just now.")
        return f"{self.address()}?t={keys.token}"

    def address(self) -> str:
        """Where the room is, for people to read; it lets nobody in."""
        host = self.host
        if host in ("0.0.0.0", "::"):
            host = lan_address() or "127.0.0.1"
        return f"http://[{host}]:{self.port}/" if ":" in host else f"http://{host}:{self.port}/"

    def new_token(self) -> str:
        """Put everyone out who came with the invitation so far; the new invitation. May take seconds (keyring)."""
        with self._keys_lock:
            token = secrets.token_urlsafe(16)
            self._around.secrets.put(SECRET, token)
            self._keys = room_page.Keys(token)
        loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):  # closed meanwhile
                loop.call_soon_threadsafe(self._shut_out)
        return self.invitation()

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """See `NetConnector`: what the seller writes comes back as the shop's message."""
        stall = self._around.stall()
        answered = self._wall.author(PLATFORM, reply_to) if reply_to else None
        if answered:
            text = f"@{answered} {text}"
        author = tidy(stall.shop, LONGEST_AUTHOR) or "Shop"
        self._receive(
            ChatMessage(uuid.uuid4().hex, PLATFORM, HOST_ID, author, text[:LONGEST_TEXT], _now(), role="host")
        )

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        self._receive = receive
        self._waiting.clear()
        await asyncio.to_thread(self._find_keys)
        await asyncio.to_thread(room_page.pieces)
        await self._look_at_stall()
        await asyncio.to_thread(self._look_back)
        await self._look_at_claims()
        manager = web.Server(self._answer)
        server = await self._open(manager)
        try:
            self.count_viewers(0)
            if self.host in ("0.0.0.0", "::") and lan_address() is None:
                self.remark("This computer is in no network just now: nobody else can open the room.")
            self.now_live()
            while True:
                await asyncio.sleep(_TICK_S)
                await self._tick()
        finally:
            server.close()
            await asyncio.gather(*(each.close(1001) for each in list(self._sockets)), return_exceptions=True)
            await manager.shutdown(CLOSE_S)

    # what visitors see

    def _look_back(self) -> None:
        """Begin with the newest messages that may be read, however many that may not stand between them."""
        last, back = self._around.after(2**62, 1)[0], 1000
        while True:
            self._wall, self._seq = Wall(), max(0, last - back)
            far = self._seq == 0 or back > _FARTHEST_BACK
            while self._seq < last and self._read_on()[2]:
                pass
            if far or len(self._wall.newest()) >= SHOWN:
                return
            back *= 5

    async def _tick(self) -> None:
        added, gone, more = self._read_on()
        if added or gone:
            self._tell_all({"k": "rows", "add": added, "gone": gone})
        if await self._look_at_stall():
            self._tell_all({"k": "stall", "stall": self._stall_row})
        await self._look_at_claims()
        if more:
            await asyncio.sleep(0)

    def _read_on(self) -> tuple[list[dict[str, Any]], list[int], bool]:
        entries: list[dict[str, Any]] = []
        for _ in range(_MOST_BATCHES):
            last, batch = self._around.after(self._seq, _BATCH)
            entries += batch
            self._acknowledge(batch)
            if len(batch) < _BATCH:
                self._seq = max(last, self._seq)
                return *self._wall.take(entries), False
            self._seq = batch[-1]["seq"]
        return *self._wall.take(entries), True

    def _acknowledge(self, written: list[dict[str, Any]]) -> None:
        for entry in written:
            # As a deletion, too: the message may have been taken back before it was written.
            if entry.get("platform") == PLATFORM and (said := self._waiting.pop(entry["id"], None)):
                one, asked_id = said
                one.tell(_ack(asked_id, entry["id"]))

    async def _look_at_stall(self) -> bool:
        stall = self._around.stall()
        if stall is self._stall or stall == self._stall:
            return False
        image = stall.pinned.image if stall.pinned else ""
        if image != (self._stall.pinned.image if self._stall.pinned else ""):
            self._photo = await asyncio.to_thread(room_page.photo, Path(image)) if image else None
        row = stall_row(stall, self._photo)
        changed, self._stall, self._stall_row = row != self._stall_row, stall, row
        return changed

    def _new_slips(self) -> Slips:
        return Slips(PLATFORM, lambda code: (product := self._around.product(code)) is not None and product.first_paid)

    async def _look_at_claims(self) -> None:
        changed: set[str] = set()
        for _ in range(_MOST_BATCHES):
            try:
                show, rev, claims = await asyncio.to_thread(self._around.claims, self._claims_rev, _MOST_CLAIMS)
            except SellerError:
                return  # the till says so, and asks again; so do we
            if show != self._show:
                changed |= self._slips.visitors()
                self._show, self._slips, self._claims_rev = show, self._new_slips(), 0
                continue
            self._claims_rev = rev
            changed |= self._slips.take(claims)
            if len(claims) < _MOST_CLAIMS:
                if not self._claims_known:
                    self._claims_known, changed = True, {each.visitor.id for each in self._sockets}
                break
        if self._claims_known and changed:
            self._tell_claims(changed)

    def _tell_claims(self, visitors: set[str]) -> None:
        texts: dict[str, str] = {}
        for visitor in {each.visitor.id: each.visitor for each in self._sockets}.values():
            if visitor.id in visitors and (claims := self._slips.of(visitor.id)) != visitor.told:
                visitor.told = claims
                texts[visitor.id] = to_json({"k": "claims", "claims": claims})
        for each in self._sockets:
            if text := texts.get(each.visitor.id):
                each.tell(text)

    def _tell_all(self, row: dict[str, Any]) -> None:
        text = to_json(row)
        for each in self._sockets:
            each.tell(text)

    # who comes in

    def _find_keys(self) -> None:
        with self._keys_lock:
            if self._keys is None:
                token = self._around.secrets.get(SECRET)
                if not token:
                    token = secrets.token_urlsafe(16)
                    self._around.secrets.put(SECRET, token)
                self._keys = room_page.Keys(token)

    async def _open(self, manager: web.Server) -> asyncio.Server:
        loop = asyncio.get_running_loop()
        try:
            server = await loop.create_server(
                lambda: Line(self._lines, manager, loop), self.host, self.port, backlog=100, reuse_address=True
            )
        except socket.gaierror:
            raise Lost("The room's address is none of this computer's. Use room://0.0.0.0:8090.", 15.0) from None
        except OSError as error:
            # asyncio wraps what went wrong, and keeps its number.
            if error.errno == errno.EADDRINUSE:
                words = f"Another program uses port {self.port}. Close it, or choose another port for the room."
            elif error.errno in (errno.EACCES, errno.EPERM):
                words = f"This computer does not let the studio use port {self.port}. Choose one above 1024."
            elif error.errno == errno.EADDRNOTAVAIL:
                words = "The room's address is none of this computer's. Use room://0.0.0.0:8090."
            else:
                words = "The room cannot be opened at this address. Choose another port."
            raise Lost(words, _TAKEN_PAUSE_S) from None
        if not self.port:
            self.port = server.sockets[0].getsockname()[1]
        return server

    def _visitor(self, id_: str) -> Visitor:
        visitor = self._visitors.pop(id_, None) or Visitor(id_)
        self._visitors[id_] = visitor
        if len(self._visitors) > MOST_REMEMBERED:
            present = {each.visitor.id for each in self._sockets}
            for name in self._visitors:
                if name not in present:
                    self._names.forget(self._visitors.pop(name))
                    break
        return visitor

    def _shut_out(self) -> None:
        for each in list(self._sockets):
            each.shut_out()

    def _count(self) -> None:
        self.count_viewers(len({each.visitor.id for each in self._sockets}))

    # HTTP

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        host = request.headers.get("Host", "")
        if not room_page.is_our_host(host):
            return web.Response(status=421, text="This is another computer's name.", headers={"Connection": "close"})
        try:
            response = await self._page(request, host)
        except Exception:  # noqa: BLE001 - one visitor's request costs no other visitor the room
            _log.exception("the room stumbled over a request")
            response = web.Response(status=500)
        if not response.prepared:
            for name, value in room_page.headers(host).items():
                response.headers.setdefault(name, value)
        return response

    async def _page(self, request: web.BaseRequest, host: str) -> web.StreamResponse:
        path, keys = request.path, self._keys
        assert keys is not None
        if request.method not in ("GET", "HEAD"):
            return web.Response(status=405, headers={"Allow": "GET, HEAD"})
        if piece := room_page.pieces().get(path):
            return room_page.hand_out(piece, request)
        language = room_page.language_of(request.headers.get("Accept-Language", ""))
        visitor = keys.visitor(request.cookies.get(room_page.COOKIE, ""))
        if path == "/":
            return self._front_page(request, keys, visitor, language)
        if visitor is None:
            return web.Response(status=403)
        if path == "/door":
            return web.Response(status=503 if len(self._sockets) >= self.most_sockets else 204)
        if path == "/ws":
            return await self._welcome(request, keys, visitor, host)
        if (photo := self._photo) and path == f"/photo/{photo.tag}":
            kept = {"Cache-Control": "private, max-age=3600"}
            return web.Response(body=photo.body, content_type=photo.type, headers=kept)
        return web.Response(status=404)

    def _front_page(
        self, request: web.BaseRequest, keys: room_page.Keys, visitor: str | None, language: str
    ) -> web.Response:
        cookie = None
        if visitor is None:
            if not keys.opens(request.query.get("t", "")):
                body = room_page.closed_page(language, "closed")
                return web.Response(status=403, body=body, content_type="text/html", charset="utf-8")
            if not self._lines.household(request.remote or "").newcomers.take(time.monotonic()):
                body = room_page.closed_page(language, "full")
                return web.Response(status=429, body=body, content_type="text/html", charset="utf-8")
            _, cookie = keys.newcomer()
        response = web.Response(body=room_page.page(language), content_type="text/html", charset="utf-8")
        if cookie:
            # Not Secure: the room is plain HTTP, in the seller's own network.
            response.set_cookie(
                room_page.COOKIE, cookie, max_age=room_page.COOKIE_DAYS * 86400, httponly=True, samesite="Strict"
            )
        return response

    async def _welcome(
        self, request: web.BaseRequest, keys: room_page.Keys, visitor: str, host: str
    ) -> web.StreamResponse:
        if request.headers.get("Origin") != f"http://{host}":
            return web.Response(status=403)
        household = self._lines.household(request.remote or "")
        if len(self._sockets) >= self.most_sockets or household.sockets >= self.most_of_one:
            return web.Response(status=503)
        ws = web.WebSocketResponse(
            heartbeat=_HEARTBEAT_S, max_msg_size=MOST_FRAME_BYTES, timeout=CLOSE_S, compress=False, autoping=True
        )
        try:
            await ws.prepare(request)
        except web.HTTPException:
            return web.Response(status=400)
        if keys is not self._keys:
            await ws.close(code=SHUT_OUT)
            return ws
        one = Socket(ws, request.transport, self._visitor(visitor), household)
        hello = {"k": "hello", "me": visitor, "now": int(time.time() * 1000)}
        claims = self._slips.of(visitor) if self._claims_known else None
        one.tell(to_json(hello | {"rows": self._wall.newest(), "stall": self._stall_row, "claims": claims}))
        one.visitor.told = claims
        self._sockets.add(one)
        household.sockets += 1
        one.visitor.sockets += 1
        self._count()
        try:
            await self._hear(one)
        finally:
            self._sockets.discard(one)
            household.sockets -= 1
            one.visitor.sockets -= 1
            self._count()
            await one.close(1000)
        return ws

    # what visitors say

    async def _hear(self, one: Socket) -> None:
        frames = Bucket(10, 60)
        async for message in one.ws:
            if message.type not in (WSMsgType.TEXT, WSMsgType.BINARY):
                return
            if not frames.take(time.monotonic()):
                await one.close(1008)
                return
            asked = read(message.data)
            if asked is None:
                self.garbled += 1
            else:
                self._obey(one, asked)

    def _obey(self, one: Socket, asked: Asked) -> None:
        if isinstance(asked, Named):
            one.tell(to_json(self._name(one, asked.name)))
        elif isinstance(asked, Says | Wants | GivesBack):
            id_ = message_id(one.visitor.id, asked.id)
            if self._around.is_written(PLATFORM, id_):
                one.tell(_ack(asked.id, id_))
            elif id_ in self._waiting:
                self._waiting[id_] = one, asked.id
            elif why := self._say(one, asked, id_):
                one.tell(to_json({"k": "no", "id": asked.id, "why": why}))
        else:
            one.tell('{"k":"pong"}')

    def _name(self, one: Socket, wanted: str) -> dict[str, Any]:
        name = clean(wanted, LONGEST_NAME)
        if not is_name(name):
            return {"k": "no", "id": "name", "why": "name"}
        if sounds_like(name, self._around.stall().shop):
            return {"k": "no", "id": "name", "why": "shop"}
        if is_reserved(name):
            return {"k": "no", "id": "name", "why": "reserved"}
        return {"k": "name", "name": self._names.give(one.visitor, name, time.monotonic())}

    def _say(self, one: Socket, asked: Says | Wants | GivesBack, id_: str) -> str | None:
        """Hand it on under this id; why not, in the page's word, or None where it was heard."""
        visitor = one.visitor
        if not self._names.has(visitor):
            return "name"
        if isinstance(asked, Wants):
            stall = self._around.stall()
            pinned = stall.pinned
            if pinned is None or pinned.code != asked.code:
                return "gone"
            if stall.paused:
                return "paused"
            variant = pinned.variant(asked.v) if pinned.variants else None
            if pinned.variants and variant is None:
                return "variant"
            text = f"{_named(pinned.code, variant.name if variant else '')} x{asked.n}"
        elif isinstance(asked, GivesBack):
            product = self._around.product(asked.code)
            if product is None or not self._slips.can_give_back(visitor.id, asked.code, asked.v or None):
                return "nothing"
            text = f"cancel {_named(product.code, asked.v)}"
        else:
            text = clean(asked.text, LONGEST_TEXT + 1)
            if len(text) > LONGEST_TEXT:
                return "long"
        if not text:
            return "empty"
        now_s = time.monotonic()
        if not (visitor.messages.take(now_s) and one.household.messages.take(now_s)):
            return "fast"
        self._waiting[id_] = one, asked.id
        self._receive(ChatMessage(id_, PLATFORM, visitor.id, visitor.name, text, _now()))
        visitor.wrote_s = now_s
        return None


def _ack(asked_id: str, id_: str) -> str:
    return to_json({"k": "ack", "id": asked_id, "as": id_})


def _named(code: str, variant: str) -> str:
    return f"{code} {variant}".rstrip()


def _now() -> datetime:
    return datetime.now(UTC)
