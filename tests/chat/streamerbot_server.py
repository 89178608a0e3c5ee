"""Streamer.bot's WebSocket server, as its documentation describes it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from typing import Any

from aiohttp import WSMsgType, web

from tests.chat.platform_server import PlatformServer

SALT, CHALLENGE = "lM1GncleQOaCu9lT1yeUZhFYnqhsLLP1G5lAGo3ixaI=", "+IxH4CnCiqpX1rM9scsNynZzbOe4KhDeYcTNS3PDaeY="


def digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


class Bot(PlatformServer):
    def __init__(self) -> None:
        self.password = ""
        self.enforced = False
        self.greets = True
        self.answers = True
        self.knows = {"Twitch", "YouTube", "Kick", "Trovo"}
        self.subscribed: list[dict[str, list[str]]] = []
        self.requests: list[dict[str, Any]] = []
        self.connected: list[str] | None = ["twitch", "youtube", "kick"]
        self.refuses: set[str] = set()
        self.first: list[str | bytes] = []
        self.refusal: tuple[int, dict[str, str]] | None = None
        self.closes = False
        super().__init__(self._serve)

    def event(self, source: str, kind: str, data: object) -> None:
        self.send(event(source, kind, data))

    def wrote(self) -> list[dict[str, Any]]:
        return [request for request in self.requests if request["request"] in ("SendMessage", "DoAction")]

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        if self.refusal:
            return web.Response(status=self.refusal[0], headers=self.refusal[1])
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        self.sockets.append(ws)
        if self.closes:
            await ws.close()
            return ws
        if self.greets:
            hello: dict[str, Any] = {"request": "Hello", "session": "1", "info": {"name": "Streamer.bot"}}
            if self.password:
                hello["authentication"] = {"salt": SALT, "challenge": CHALLENGE}
            await ws.send_str(json.dumps(hello))
        proven = False
        async for message in ws:
            if message.type is not WSMsgType.TEXT or not self.answers:
                continue
            said = json.loads(message.data)
            self.requests.append(said)
            answer: dict[str, Any] = {"id": said["id"], "status": "ok"}
            match said["request"]:
                case "Authenticate":
                    proven = said["authentication"] == digest(digest(self.password + SALT) + CHALLENGE)
                    answer["status"] = "ok" if proven else "error"
                case _ if self.password and self.enforced and not proven:
                    await ws.close()
                    return ws
                case "Subscribe":
                    if set(said["events"]) <= self.knows:
                        self.subscribed.append(said["events"])
                    else:
                        answer["status"] = "error"
                case "GetBroadcaster":
                    if self.connected is None:
                        continue
                    answer["connected"] = self.connected
                case "SendMessage":
                    if not proven or said["platform"] in self.refuses:
                        answer = {"id": said["id"], "status": "error", "error": "no"}
            await ws.send_str(json.dumps(answer))
            if said["request"] == "Subscribe" and self.subscribed:
                for frame in self.first:
                    await (ws.send_str(frame) if isinstance(frame, str) else ws.send_bytes(frame))
            await asyncio.sleep(0)
        return ws


def event(source: str, kind: str, data: object) -> str:
    return json.dumps(
        {"timeStamp": "2026-05-02T10:40:00.1234567+02:00", "event": {"source": source, "type": kind}, "data": data}
    )
