"""A server that speaks Twitch's protocols from their documented frames: IRC over a WebSocket, Helix, and OAuth with the
device flow; on one port of this computer, in a thread, killed and started again by the tests."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import WSMsgType, web

from tests.servers import free_port

DEADLINE_S = 15.0
TOKEN = "tok3n-tok3n-tok3n"
CLIENT = "client123"


def wait_for(what: Callable[[], Any], deadline_s: float = DEADLINE_S) -> None:
    until_s = time.monotonic() + deadline_s
    while not what():
        assert time.monotonic() < until_s, "did not come true in time"
        time.sleep(0.01)


@dataclass
class TwitchServer:
    """What it is made to do is set from the test's thread; what came is read there."""

    port: int = field(default_factory=free_port)
    mute: bool = False  # takes connections and says nothing
    deaf: bool = False  # closes every WebSocket at once
    handshake: int = 101  # or an HTTP status to refuse it with
    headers: dict[str, str] = field(default_factory=dict)
    greeting: str | None = None  # in place of the usual one
    answers: dict[str, tuple[int, Any]] = field(default_factory=dict)  # of a path: status, JSON
    valid: set[str] = field(default_factory=lambda: {TOKEN})
    scopes: list[str] = field(default_factory=lambda: ["user:write:chat"])
    polls: list[tuple[int, Any]] = field(default_factory=list)  # answers to polls before the good one
    lasts_s: int = 14_400
    lines: list[str] = field(default_factory=list)
    asked: list[tuple[str, str, dict[str, str], Any]] = field(default_factory=list)  # method, path?query, headers, body
    visits: int = 0
    refreshed: int = 0

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    @property
    def ws(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    @property
    def http(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._open: set[web.WebSocketResponse] = set()
        self._challenge = ""
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="twitch-server")
        self._thread.start()
        assert ready.wait(DEADLINE_S)

    def kill(self) -> None:
        """Everything is gone at once, without a good-bye."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._ended.set)
            self._thread.join(DEADLINE_S)
            assert not self._thread.is_alive()

    def tell(self, text: str) -> None:
        """One frame to everyone who is there."""

        async def send() -> None:
            for ws in list(self._open):
                await ws.send_str(text)

        asyncio.run_coroutine_threadsafe(send(), self._loop).result(DEADLINE_S)

    def tell_bytes(self, data: bytes) -> None:
        async def send() -> None:
            for ws in list(self._open):
                await ws.send_bytes(data)

        asyncio.run_coroutine_threadsafe(send(), self._loop).result(DEADLINE_S)

    @property
    def here(self) -> int:
        return len(self._open)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._ended = asyncio.get_running_loop(), asyncio.Event()
        app = web.Application()
        app.router.add_get("/", self._irc)
        app.router.add_route("*", "/{path:.*}", self._http)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        for _ in range(50):
            try:
                await web.TCPSite(runner, "127.0.0.1", self.port, reuse_address=True).start()
                break
            except OSError:
                await asyncio.sleep(0.1)
        ready.set()
        await self._ended.wait()
        for ws in list(self._open):
            if ws._req is not None and ws._req.transport is not None:
                ws._req.transport.abort()
        await runner.cleanup()

    async def _irc(self, request: web.Request) -> web.StreamResponse:
        self.visits += 1
        if self.handshake != 101:
            return web.Response(status=self.handshake, headers=self.headers)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        if self.deaf:
            await ws.close()
            return ws
        self._open.add(ws)
        try:
            async for frame in ws:
                if frame.type is not WSMsgType.TEXT:
                    break
                for line in frame.data.splitlines():
                    self.lines.append(line)
                    if not self.mute:
                        await self._answer(ws, line)
        finally:
            self._open.discard(ws)
        return ws

    async def _answer(self, ws: web.WebSocketResponse, line: str) -> None:
        command, _, rest = line.partition(" ")
        if command == "CAP":
            await ws.send_str(f":tmi.twitch.tv CAP * ACK {rest.partition(' ')[2]}\r\n")
        elif command == "NICK":
            await ws.send_str(
                f":tmi.twitch.tv 001 {rest} :Welcome, GLHF!\r\n:tmi.twitch.tv 376 {rest} :>\r\n"
                if self.greeting is None
                else self.greeting
            )
        elif command == "JOIN" and self.greeting is None:
            await ws.send_str(
                f":justinfan1!justinfan1@justinfan1.tmi.twitch.tv JOIN {rest}\r\n"
                f":justinfan1.tmi.twitch.tv 366 justinfan1 {rest} :End of /NAMES list\r\n"
                f"@emote-only=0;followers-only=-1;r9k=0;room-id=1234;slow=0 :tmi.twitch.tv ROOMSTATE {rest}\r\n"
            )

    async def _http(self, request: web.Request) -> web.StreamResponse:
        body: Any = await request.json() if request.content_type == "application/json" else dict(await request.post())
        self.asked.append((request.method, request.path_qs, dict(request.headers), body))
        if request.path in self.answers:
            status, told = self.answers[request.path]
            return web.json_response(told, status=status, headers=self.headers)
        if request.path == "/oauth2/device":
            if body.get("client_id") != CLIENT:
                return web.json_response({"status": 400, "message": "invalid client"}, status=400)
            page = f"{self.http}/activate?device-code=ABCDEFGH"
            told = {"device_code": "d3vice", "expires_in": 1800, "interval": 1, "user_code": "ABCDEFGH"}
            return web.json_response(told | {"verification_uri": page})
        if request.path == "/oauth2/token":
            return self._tokens(body)
        if request.path == "/oauth2/revoke":
            known = body["token"] in self.valid
            self.valid.discard(body["token"])
            return (
                web.Response() if known else web.json_response({"status": 400, "message": "Invalid token"}, status=400)
            )
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if request.path == "/oauth2/validate":
            if scheme != "OAuth" or token not in self.valid:
                return web.json_response({"status": 401, "message": "invalid access token"}, status=401)
            who = {
                "client_id": CLIENT,
                "login": "anna",
                "user_id": "42",
                "scopes": self.scopes,
                "expires_in": 5_000_000,
            }
            return web.json_response(who)
        if scheme != "Bearer" or token not in self.valid or request.headers.get("Client-Id") != CLIENT:
            return web.json_response(
                {"error": "Unauthorized", "status": 401, "message": "Invalid OAuth token"}, status=401
            )
        if request.path == "/helix/streams":
            return web.json_response({"data": [{"user_login": "shop", "viewer_count": 78}], "pagination": {}})
        if request.path == "/helix/users":
            return web.json_response({"data": [{"id": "1234", "login": "shop"}]})
        if request.path == "/helix/chat/messages":
            return web.json_response({"data": [{"message_id": "abc", "is_sent": True, "drop_reason": None}]})
        return web.json_response({"error": "Not Found", "status": 404}, status=404)

    def _tokens(self, body: dict[str, str]) -> web.Response:
        if body.get("grant_type") == "refresh_token":
            if body.get("refresh_token") not in ("r0", f"r{self.refreshed}"):
                return web.json_response(
                    {"error": "Bad Request", "status": 400, "message": "Invalid refresh token"}, status=400
                )
            self.refreshed += 1
        elif body.get("grant_type") == "authorization_code":
            verifier = hashlib.sha256(body["code_verifier"].encode()).digest()
            if base64.urlsafe_b64encode(verifier).rstrip(b"=").decode() != self._challenge or body["code"] != "c0de":
                return web.json_response({"error": "invalid_grant"}, status=400)
        elif body.get("device_code") != "d3vice" or not body.get("scopes"):
            return web.json_response({"status": 400, "message": "invalid device code"}, status=400)
        elif self.polls:
            status, told = self.polls.pop(0)
            return web.json_response(told, status=status)
        token = TOKEN if not self.refreshed else f"{TOKEN}{self.refreshed}"
        self.valid.add(token)
        told = {"access_token": token, "refresh_token": f"r{self.refreshed}", "token_type": "bearer"}
        return web.json_response(told | {"scope": self.scopes, "expires_in": self.lasts_s})

    def expect(self, challenge: str) -> None:
        """The code challenge (PKCE) that the browser was sent with."""
        self._challenge = challenge
