"""What the tests of Kick, Facebook and Bilibili share: a web server on a thread of its own, ears for a connector."""

from __future__ import annotations

import asyncio
import random
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from studio.chat.connector import ChatState, Connector, Surroundings, Token
from studio.chat.hub import Hub
from studio.domain.chat import ChatMessage, Received

DEADLINE_S = 20.0
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Asked:
    """One request that came."""

    method: str
    address: str
    headers: dict[str, str]
    body: str
    at_s: float


class PlatformServer:
    """Answers every request with `answer`, on a free port of this computer. Can be killed, and started again there."""

    def __init__(self, answer: Handler) -> None:
        self.answer = answer
        self.asked: list[Asked] = []
        self.port = 0
        self.sockets: list[web.WebSocketResponse] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="platform-server")
        self._thread.start()
        self._runner: web.AppRunner | None = None
        self._transports: set[asyncio.Transport] = set()
        self.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def asked_for(self, path: str) -> list[Asked]:
        return [asked for asked in self.asked if asked.address.partition("?")[0] == path]

    def start(self) -> None:
        self.run(self._start())

    def kill(self) -> None:
        self.run(self._kill())

    def close(self) -> None:
        self.kill()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(DEADLINE_S)
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(DEADLINE_S)

    def send(self, frame: str | bytes) -> None:
        """To the newest socket."""
        self.run(self._send(frame))

    async def _send(self, frame: str | bytes) -> None:
        if isinstance(frame, bytes):
            await self.sockets[-1].send_bytes(frame)
        else:
            await self.sockets[-1].send_str(frame)

    async def _start(self) -> None:
        app = web.Application()
        app.router.add_route("*", "/{all:.*}", self._handle)
        self._runner = web.AppRunner(app, shutdown_timeout=0.05)
        await self._runner.setup()
        self._door = socket.create_server(("127.0.0.1", self.port))
        self.port = self._door.getsockname()[1]
        await web.SockSite(self._runner, self._door).start()

    async def _kill(self) -> None:
        if self._runner is not None:
            # Nobody comes in while it closes: Python 3.11 never closes a connection that does.
            self._loop.remove_reader(self._door)
            await asyncio.sleep(0.02)
            for transport in self._transports:
                transport.abort()
            self._transports.clear()
            self.sockets.clear()
            await self._runner.cleanup()
            self._runner = None
            left = asyncio.all_tasks() - {asyncio.current_task()}
            for task in left:
                task.cancel()
            await asyncio.gather(*left, return_exceptions=True)
            await asyncio.sleep(0.02)

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.transport is not None:
            self._transports.add(request.transport)
        body = await request.text()
        self.asked.append(Asked(request.method, request.path_qs, dict(request.headers), body, time.monotonic()))
        return await self.answer(request)


@dataclass
class Ears:
    """A connector that runs, and what it brought."""

    connector: Connector
    received: list[Received] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    states: list[tuple[ChatState, str | None]] = field(default_factory=list)
    news: threading.Condition = field(default_factory=threading.Condition)

    def start(self) -> Ears:
        self.connector.start(self._receive, self._state, self._mark)
        return self

    def wait(self, until: Callable[[], object]) -> None:
        with self.news:
            assert self.news.wait_for(until, DEADLINE_S), (self.states, self.received)

    def live(self) -> Ears:
        self.wait(lambda: self.connector.state is ChatState.LIVE)
        return self

    def lost(self, words: str) -> Ears:
        """Waits until it is lost in these words."""
        self.wait(lambda: any(state is ChatState.WAITING and words in (error or "") for state, error in self.states))
        return self

    def heard(self, number: int) -> Ears:
        """Waits for so many messages."""
        self.wait(lambda: len(self.texts()) >= number)
        assert len(self.texts()) == number
        return self

    def texts(self) -> list[str]:
        return [received.text for received in self.received if isinstance(received, ChatMessage)]

    def stop(self) -> None:
        began_s = time.monotonic()
        assert self.connector.stop(3.0)
        assert time.monotonic() - began_s < 3.0

    def _receive(self, received: Received) -> None:
        with self.news:
            self.received.append(received)
            self.news.notify_all()

    def _state(self) -> None:
        with self.news:
            self.states.append((self.connector.state, self.connector.last_error))
            self.news.notify_all()

    def _mark(self, resume: str) -> None:
        with self.news:
            self.marks.append(resume)
            self.news.notify_all()


class SignedIn:
    """Accounts of somebody who is signed in everywhere."""

    def __init__(self, access: str = "secret-token", user_id: str = "77") -> None:
        self.given = Token(access, user_id=user_id, name="Anna")

    def has(self, platform: str) -> bool:
        return True

    async def token(self, platform: str) -> Token | None:
        return self.given


def shown(hub: Hub) -> list[str]:
    """The texts that stand in the hub."""
    rows = hub.after(0)[1]
    gone = {row["id"] for row in rows if row["kind"] == "deleted"}
    return [row["text"] for row in rows if row["kind"] == "message" and row["id"] not in gone]


def hub_with(name: str, make: Callable[[str, Surroundings], Connector], around: Surroundings | None = None) -> Hub:
    return Hub(around or Surroundings(), lambda: None, {name: make})


def mutated(frames: list[bytes], times: int, seed: int = 4) -> Iterator[bytes]:
    """`frames`, each time one of them with something wrong in it."""
    chance = random.Random(seed)
    bad = [b"\0", b"[" * 30, b'"', b"}", b"null", b"-1", b"9" * 5000, b"1e999", b"\\ud800", b"\xff", b"{}", b"NaN", b""]
    for _ in range(times):
        frame = bytearray(chance.choice(frames))
        for _ in range(chance.randint(1, 4)):
            begin = chance.randrange(len(frame) + 1)
            end = min(len(frame), begin + chance.choice((0, 1, 2, 8, 40)))
            frame[begin:end] = chance.choice(bad) if chance.random() < 0.7 else chance.randbytes(chance.randint(1, 4))
        yield bytes(frame)


def pauses_grow(server: PlatformServer, path: str) -> bool:
    """Whether it was tried more and more seldom."""

    def tries() -> list[float]:
        times: list[float] = []
        for asked in server.asked_for(path):
            # aiohttp asks at once again where the line was closed instead of an answer.
            if not times or asked.at_s - times[-1] > 0.05:
                times.append(asked.at_s)
        return times

    eventually(lambda: len(tries()) >= 6)
    times = tries()
    return times[5] - times[4] > 2 * (times[1] - times[0])


def eventually(what: Callable[[], object]) -> None:
    end_s = time.monotonic() + DEADLINE_S
    while not what():
        assert time.monotonic() < end_s
        time.sleep(0.02)
