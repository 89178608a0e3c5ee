"""A hub with a room in it, and visitors' phones as far as the room can tell: for the tests of the room."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Callable, Coroutine, Iterator
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import pytest

from studio.chat.connector import NoSecrets, Stall, Surroundings
from studio.chat.hub import Hub
from studio.chat.room import Room
from studio.chat.transcript import Transcript
from studio.domain.money import Money
from studio.domain.product import Product

DEADLINE_S = 20.0
HONEY = Product("A12", "Miele", Money(1290, "EUR"), "vasetto", Money(1590, "EUR"), "", "https://shop.example/a12", 3)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)


class Market:
    """A hub with a room in it, and the show around it."""

    def __init__(self, address: str = "127.0.0.1:0") -> None:
        self.stall = Stall("Mercato Rossi", "it", HONEY, True)
        self.secrets = NoSecrets()
        self.url = f"room://{address}"
        self.hub = self.new_hub()
        self.room = self.open()

    def new_hub(self, transcript: Transcript | None = None) -> Hub:
        around = Surroundings(codes=lambda: ("A12",), secrets=self.secrets, stall=lambda: self.stall)
        return Hub(around, lambda: None, transcript=transcript)

    def open(self) -> Room:
        self.hub.add(self.url)
        connector = self.hub.connector(self.url)
        assert isinstance(connector, Room)
        wait_until(lambda: connector.can_send)
        return connector

    def texts(self) -> list[str]:
        return [row["text"] for row in self.hub.after(0)[1] if row["kind"] == "message"]

    def seq_of(self, text: str) -> int:
        return next(row["seq"] for row in self.hub.after(0)[1] if row.get("text") == text)


class Phone:
    """A visitor's browser, as far as the room can tell."""

    def __init__(self, room: Room) -> None:
        parts = urlsplit(room.invitation())
        self.root, self.token = f"http://{parts.netloc}", parts.query.removeprefix("t=")
        self.http = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self.ws: aiohttp.ClientWebSocketResponse
        self.sockets: list[aiohttp.ClientWebSocketResponse] = []
        self.meanwhile = deque[dict[str, Any]]()
        """What came while something was asked."""

    async def come_in(self) -> Phone:
        async with self.http.get(f"{self.root}/", params={"t": self.token}) as answer:
            assert answer.status == 200, answer.status
        return self

    async def connect(self, name: str = "") -> dict[str, Any]:
        self.ws = await self.http.ws_connect(f"{self.root}/ws", headers={"Origin": self.root})
        self.meanwhile.clear()
        self.sockets.append(self.ws)
        hello = await self.next("hello")
        if name:
            await self.send(k="name", name=name)
            assert (await self.next("name"))["name"] == name
        return hello

    async def leave(self) -> None:
        for ws in self.sockets:
            await ws.close()
        await self.http.close()

    async def send(self, **what: Any) -> None:
        await self.ws.send_str(json.dumps(what))

    async def next(self, *kinds: str) -> dict[str, Any]:
        async with asyncio.timeout(DEADLINE_S):
            while True:
                said = self.meanwhile.popleft() if self.meanwhile else await self._said()
                if said["k"] in kinds:
                    return said

    async def ask(self, **what: Any) -> dict[str, Any]:
        await self.send(**what)
        async with asyncio.timeout(DEADLINE_S):
            while (said := await self._said())["k"] not in ("ack", "no") or said["id"] != what["id"]:
                self.meanwhile.append(said)
        return said

    async def _said(self) -> dict[str, Any]:
        said: dict[str, Any] = json.loads(await self.ws.receive_str())
        return said

    async def sees(self, what: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while not what(said := await self.next("rows", "stall")):
            pass
        return said


@pytest.fixture
def market() -> Iterator[Market]:
    market = Market()
    yield market
    began_s = time.monotonic()
    market.hub.close()
    assert time.monotonic() - began_s < 3


def visit(work: Callable[..., Coroutine[Any, Any, None]], room: Room, phones: int = 1) -> None:
    async def run() -> None:
        async with asyncio.timeout(40):
            these = [await Phone(room).come_in() for _ in range(phones)]
            try:
                await work(*these)
            finally:
                for each in these:
                    await each.leave()

    asyncio.run(run())


def wait_until(what: Callable[[], object]) -> None:
    end_s = time.monotonic() + DEADLINE_S
    while not what():
        assert time.monotonic() < end_s
        time.sleep(0.01)


def added(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda said: any(row["t"] == text for row in said.get("add", ()))
