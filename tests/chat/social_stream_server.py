"""Social Stream Ninja's relay, and its extension, as their documentation describes them."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.chat.platform_server import PlatformServer


class Relay(PlatformServer):
    """Hands on between channels: what comes from a socket goes to those who listen where it speaks. The extension
    listens on channel 1, speaks on channels 2 (answers) and 4 (chat)."""

    def __init__(self) -> None:
        self.members: list[tuple[web.WebSocketResponse, int, int]] = []
        self.commands: list[dict[str, Any]] = []
        self.result: Any = True
        self.answers = True
        self.refusal: tuple[int, dict[str, str]] | None = None
        self.controls = True
        self.first: list[str | bytes] = []
        self.closes = False
        super().__init__(self._join)

    def chat(self, **said: Any) -> None:
        self.frame(json.dumps(said))

    def frame(self, frame: str | bytes) -> None:
        """To everybody on channel 4."""
        self.run(self._tell(4, frame))

    def listeners(self, channel: int = 4) -> int:
        return sum(listens == channel and not ws.closed for ws, listens, _ in self.members)

    def kill(self) -> None:
        self.members.clear()
        super().kill()

    async def _tell(self, channel: int, frame: str | bytes) -> None:
        for ws, listens, _ in self.members:
            if listens == channel and not ws.closed:
                await (ws.send_str(frame) if isinstance(frame, str) else ws.send_bytes(frame))

    async def _join(self, request: web.Request) -> web.StreamResponse:
        if self.refusal:
            return web.Response(status=self.refusal[0], headers=self.refusal[1])
        parts = request.path.strip("/").split("/")
        if parts[:2] != ["join", "s3cret"] or not (self.controls or parts[2:] == ["4"]):
            return web.Response(status=404)
        channels = [int(part) for part in parts[2:]]
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        self.sockets.append(ws)
        if self.closes:
            await ws.close()
            return ws
        listens, speaks = [*channels, 1, 1][:2] if channels else (1, 1)
        self.members.append((ws, listens, speaks if len(channels) > 1 else 1))
        if listens == 4:
            for frame in self.first:
                await (ws.send_str(frame) if isinstance(frame, str) else ws.send_bytes(frame))
        async for message in ws:
            if message.type is WSMsgType.TEXT:
                await self._extension(json.loads(message.data), self.members[-1])
        return ws

    async def _extension(self, command: dict[str, Any], asker: tuple[web.WebSocketResponse, int, int]) -> None:
        self.commands.append(command)
        if self.answers and "get" in command:
            await asyncio.sleep(0.01)
            answer = json.dumps({"callback": {"get": command["get"], "result": self.result}})
            await self._tell(2, answer)
            if not self.controls:
                await self._tell(4, answer)
