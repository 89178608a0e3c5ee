"""YouTube in a nutshell: the gRPC service of the published definition, and the REST addresses beside it."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import grpc
import trustme
from aiohttp import web

from studio.chat.youtube_wire.stream import METHOD, SERVICE
from studio.chat.youtube_wire.stream_list_pb2 import (
    LiveChatMessageListRequest,
    LiveChatMessageListResponse,
)

KINDS = {
    "textMessageEvent": 1,
    "tombstone": 2,
    "chatEndedEvent": 4,
    "newSponsorEvent": 7,
    "messageDeletedEvent": 8,
    "messageRetractedEvent": 9,
    "userBannedEvent": 10,
    "superChatEvent": 15,
    "superStickerEvent": 16,
    "memberMilestoneChatEvent": 17,
    "pollEvent": 20,
    "giftEvent": 21,
    "aKindToCome": 99,
}


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def resource(identity: str, kind: str = "textMessageEvent", author: str = "UCanna", **details: Any) -> dict[str, Any]:
    """A liveChatMessage as REST has it. Details: of the snippet, by their names there; `author_details`."""
    about = {"channelId": author, "displayName": f"@{author}", **details.pop("author_details", {})}
    if kind == "textMessageEvent" and not details:
        details = {"textMessageDetails": {"messageText": f"text of {identity}"}}
    snippet = {"type": kind, "publishedAt": "2026-11-21T10:00:00.123456+00:00", "authorChannelId": author, **details}
    return {"kind": "youtube#liveChatMessage", "id": identity, "snippet": snippet, "authorDetails": about}


def snake(camel: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in camel)


def fill(message: Any, told: dict[str, Any]) -> None:
    for name, value in told.items():
        if isinstance(value, dict):
            getattr(message, snake(name)).SetInParent()
            fill(getattr(message, snake(name)), value)
        elif name == "type":
            message.type = KINDS[value]
        else:
            setattr(message, snake(name), value)


def frame(resources: list[dict[str, Any]], token: str = "", offline_at: str = "") -> bytes:
    """The LiveChatMessageListResponse that holds them."""
    answer = LiveChatMessageListResponse()
    for each in resources:
        fill(answer.items.add(), {name: each[name] for name in ("id", "snippet", "authorDetails")})
    if token:
        answer.next_page_token = token
    if offline_at:
        answer.offline_at = offline_at
    told: bytes = answer.SerializeToString()
    return told


@dataclass
class FakeYouTube:
    """Messages are numbered as they come; a page token is the number of the next. Both ports stay the same."""

    key: str
    rest_port: int = field(default_factory=free_port)
    grpc_port: int = field(default_factory=free_port)
    messages: list[dict[str, Any]] = field(default_factory=list)
    live: dict[str, Any] = field(default_factory=lambda: {"activeLiveChatId": "chat-1", "concurrentViewers": "17"})
    offline_at: str = ""
    poll_ms: Any = 1000
    stream: str = "ok"
    """ok, silent, closes, garbage, brief, or the name of a status."""
    details: str = ""
    refuse: dict[str, tuple[int, Any, dict[str, str]]] = field(default_factory=dict)
    """By path: status, JSON or bytes, headers."""
    urls: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Words: videos, poll TOKEN, stream TOKEN, insert."""
    inserted: list[dict[str, Any]] = field(default_factory=list)
    written_with: list[str] = field(default_factory=list)
    tls: trustme.LeafCert | None = None

    def __post_init__(self) -> None:
        self.news = threading.Condition()
        self._grpc: Any = None
        self._pool: ThreadPoolExecutor | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._open = False

    def address(self, more: str = "") -> str:
        """Of the chat, as the hub takes it."""
        scheme, host = ("https", "localhost") if self.tls else ("http", "127.0.0.1")
        at = f"server={scheme}://{host}:{self.rest_port}&grpc={host}:{self.grpc_port}"
        return f"youtube://dQw4w9WgXcQ?key=env:YOUTUBE_TEST_KEY&{at}{more}"

    def say(self, *resources: dict[str, Any]) -> None:
        with self.news:
            self.messages += resources
            self.news.notify_all()

    def start(self, rest: bool = True, stream: bool = True) -> None:
        self._open = True
        if stream:
            self._pool = ThreadPoolExecutor(8)
            self._grpc = grpc.server(self._pool, options=[("grpc.so_reuseport", 0)])
            handler = grpc.unary_stream_rpc_method_handler(
                self._stream_list, LiveChatMessageListRequest.FromString, lambda told: told
            )
            self._grpc.add_generic_rpc_handlers((grpc.method_handlers_generic_handler(SERVICE, {METHOD: handler}),))
            at = f"127.0.0.1:{self.grpc_port}"
            if self.tls:
                chain = b"".join(each.bytes() for each in self.tls.cert_chain_pems)
                pair = grpc.ssl_server_credentials([(self.tls.private_key_pem.bytes(), chain)])
                assert self._grpc.add_secure_port(at, pair) == self.grpc_port
            else:
                assert self._grpc.add_insecure_port(at) == self.grpc_port
            self._grpc.start()
        if rest:
            ready = threading.Event()
            self._thread = threading.Thread(target=self._serve, args=(ready,))
            self._thread.start()
            assert ready.wait(10)

    def stop(self) -> None:
        with self.news:
            self._open = False
            self.news.notify_all()
        if self._grpc is not None:
            self._grpc.stop(0).wait(10)
            self._grpc = None
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None
        if self._loop is not None and self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join(10)
            self._loop = self._thread = None

    # the stream

    def _stream_list(self, request: Any, context: Any) -> Iterator[bytes]:
        sent = dict(context.invocation_metadata())
        if sent.get("x-goog-api-key") != self.key:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "API key not valid. Please pass a valid API key.")
        assert request.live_chat_id == "chat-1"
        assert list(request.part) == ["id", "snippet", "authorDetails"]
        self.asked.append(f"stream {request.page_token}")
        if self.stream == "closes":
            return
        if self.stream == "silent":
            self._wait(context, len(self.messages))
            return
        if self.stream == "nonsense":
            yield from (b"\x78\x01", b"\xff\xff") * 5
            self._wait(context, len(self.messages))
            return
        if self.stream == "garbage":
            yield from (b"\xff\xff\xff\xff", b"\x00", frame([resource("good")], "1"))
            self._wait(context, len(self.messages))
            return
        if self.stream not in ("ok", "brief"):
            context.abort(grpc.StatusCode[self.stream], self.details)
        at = self._index(request.page_token)
        if at is None:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "page token is invalid")
        assert at is not None
        while context.is_active() and self._open:
            with self.news:
                end = min(len(self.messages), at + 500)
                told = self.messages[at:end]
            at = end
            yield frame(told, str(at), self.offline_at)
            if self.stream == "brief":
                return
            self._wait(context, at)

    def _wait(self, context: Any, at: int) -> None:
        with self.news:
            while context.is_active() and self._open and len(self.messages) <= at:
                self.news.wait(0.2)

    def _index(self, token: str) -> int | None:
        return int(token or "0") if (token or "0").isdigit() else None

    # REST

    def _serve(self, ready: threading.Event) -> None:
        async def begin() -> web.AppRunner:
            app = web.Application(middlewares=[self._seen])
            app.router.add_get("/youtube/v3/videos", self._videos)
            app.router.add_get("/youtube/v3/channels", self._channels)
            app.router.add_get("/youtube/v3/liveChat/messages", self._list)
            app.router.add_post("/youtube/v3/liveChat/messages", self._insert)
            runner = web.AppRunner(app, shutdown_timeout=0.1)
            await runner.setup()
            context = None
            if self.tls:
                context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
                self.tls.configure_cert(context)
            await web.TCPSite(runner, "127.0.0.1", self.rest_port, ssl_context=context).start()
            return runner

        self._loop = loop = asyncio.new_event_loop()
        runner = loop.run_until_complete(begin())
        ready.set()
        loop.run_forever()
        loop.run_until_complete(runner.cleanup())
        loop.close()

    @web.middleware
    async def _seen(self, request: web.Request, handler: Any) -> web.StreamResponse:
        self.urls.append(str(request.url))
        what = f"{request.method} {request.path.rpartition('/')[2]}"
        if what in self.refuse:
            status, body, headers = self.refuse[what]
            self.asked.append(f"refused {what}")
            if isinstance(body, bytes):
                return web.Response(status=status, body=body, headers=headers)
            return web.json_response(body, status=status, headers=headers)
        keyless = request.method == "POST" or "authorization" in request.headers
        if not keyless and request.headers.get("x-goog-api-key") != self.key:
            return web.json_response(denial("badRequest", "API key not valid. Please pass it."), status=400)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def _videos(self, request: web.Request) -> web.Response:
        self.asked.append("videos")
        assert request.query["part"] == "liveStreamingDetails"
        if request.query["id"].removeprefix("other-") != "dQw4w9WgXcQ":
            return web.json_response({"items": []})
        return web.json_response({"items": [{"id": "dQw4w9WgXcQ", "liveStreamingDetails": self.live}]})

    async def _channels(self, request: web.Request) -> web.Response:
        if request.headers["authorization"] != "Bearer good-token":
            return web.json_response(denial("authError"), status=401)
        return web.json_response({"items": [{"id": "UCshop", "snippet": {"title": "The shop"}}]})

    async def _list(self, request: web.Request) -> web.Response:
        assert request.query["liveChatId"] == "chat-1"
        assert request.query["part"] == "id,snippet,authorDetails"
        token = request.query.get("pageToken", "")
        self.asked.append(f"poll {token}")
        at = self._index(token)
        if at is None:
            return web.json_response(denial("pageTokenInvalid"), status=400)
        told = self.messages[at : at + 2000]
        answer = {
            "kind": "youtube#liveChatMessageListResponse",
            "nextPageToken": str(at + len(told)),
            "pollingIntervalMillis": self.poll_ms,
            "items": told,
        }
        return web.json_response(answer | ({"offlineAt": self.offline_at} if self.offline_at else {}))

    async def _insert(self, request: web.Request) -> web.Response:
        self.asked.append("insert")
        self.written_with.append(request.headers["authorization"])
        body = await request.json()
        self.inserted.append(body)
        return web.json_response({"id": "mine", **body})


def denial(reason: str, message: str = "no") -> dict[str, Any]:
    """An error of the REST API."""
    return {"error": {"code": 400, "message": message, "errors": [{"domain": "youtube", "reason": reason}]}}
