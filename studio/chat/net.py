"""Connectors that speak over the network: asyncio on the connector's own thread, one HTTP session, plain words for what
goes wrong.

Every connector has a loop of its own: one that is slow or stuck holds up no other.
"""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import math
import os
import socket
import ssl
import threading
from abc import abstractmethod
from collections.abc import AsyncIterator, Coroutine, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn
from urllib.parse import parse_qs, urldefrag, urlsplit

import aiohttp

from studio.chat.connector import Accounts, Connector, Lost, NoAccounts, Receive, Surroundings
from studio.chat.own_loop import new_loop
from studio.domain.errors import Refused, SellerError

CONNECT_S = 8.0
ANSWER_S = 15.0
HEARTBEAT_S = 20.0
"""A WebSocket whose server answers no ping for half as long again is dead."""
SEND_S = 10.0
MOST_BYTES = 4 * 2**20
"""The longest message or answer that is taken."""
DENIED_PAUSE_S = 30.0
SLOW_DOWN_S = 30.0
LONGEST_ASKED_S = 3600.0
_LONG_PAUSE_S = 90.0
NO_CHAT_SERVER = "What answers at this address is no chat server."

_log = logging.getLogger(__name__)


class BadAddress(SellerError):
    """The address of a chat makes no sense."""


class NetConnector(Connector):
    """Whoever derives from it writes `attend`, and `deliver` where it can write. Both run on the connector's loop."""

    def __init__(self) -> None:
        super().__init__()
        self.http: aiohttp.ClientSession
        """Open while `attend` runs."""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._attending: asyncio.Task[None] | None = None
        self._told: asyncio.Task[None] | None = None  # to end

    @abstractmethod
    async def attend(self, receive: Receive) -> None:
        """Like `Connector.listen`: calls `now_live`, hands on what is written; is cancelled at the end. Errors of
        aiohttp, sockets and time-outs may simply go through: they are put into words."""

    async def deliver(self, text: str, reply_to: str | None) -> None:
        """Like `Connector.write`."""
        raise Refused("Nobody can write into this chat from here.")

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """See `Connector`."""
        with asyncio.Runner(loop_factory=new_loop) as runner:
            runner.run(self._session(receive))

    def write(self, text: str, reply_to: str | None) -> None:
        """See `Connector`."""
        loop = self._loop
        if loop is None:
            raise Refused("This chat is not connected just now. Nothing was written.")
        asked = self._worded(self.deliver(text, reply_to))
        try:
            delivery = asyncio.run_coroutine_threadsafe(asked, loop)
        except RuntimeError:  # closed between the two lines
            asked.close()
            raise Refused("This chat is not connected just now. Nothing was written.") from None
        try:
            delivery.result(SEND_S)
        except (TimeoutError, asyncio.CancelledError):
            delivery.cancel()
            raise Refused("The chat does not answer; it is not known whether the message arrived.") from None

    def stop(self, timeout_s: float) -> bool:
        """See `Connector`."""
        self._stopping.set()
        loop, attending = self._loop, self._attending
        # Once: a second time it would be torn from closing what it has open.
        if loop is not None and attending is not None and attending is not self._told:
            self._told = attending
            with contextlib.suppress(RuntimeError):  # closed meanwhile
                loop.call_soon_threadsafe(attending.cancel)
        return super().stop(timeout_s)

    @contextlib.asynccontextmanager
    async def socket(
        self,
        url: str,
        *,
        heartbeat: bool = True,
        headers: Mapping[str, str] | None = None,
        protocols: tuple[str, ...] = (),
    ) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
        """A WebSocket; pinged, so that a dead line is noticed. Iterating over it ends where the server closes it."""
        async with asyncio.timeout(CONNECT_S):
            ws = await self.http.ws_connect(
                url,
                heartbeat=HEARTBEAT_S if heartbeat else None,
                max_msg_size=MOST_BYTES,
                headers=headers,
                protocols=protocols,
                timeout=aiohttp.ClientWSTimeout(ws_close=1.0),
            )
        try:
            yield ws
        finally:
            await ws.close()

    async def ask(self, method: str, url: str, **more: Any) -> Any:
        """The JSON that a web address answers with (None where it answers with nothing). Raises Lost and Refused in
        plain words, with the server's own Retry-After."""
        async with self.http.request(method, url, **more) as response:
            body = await whole_body(response)
            if response.status >= 400:
                signed_in = any(name.lower() == "authorization" for name in more.get("headers") or ())
                denied(response.status, response.headers, signed_in)
            if not body:
                return None
            try:
                return await asyncio.to_thread(_json, body) if len(body) > 100_000 else _json(body)
            except ValueError:
                raise Lost("What the platform answered makes no sense. It is tried again.", DENIED_PAUSE_S) from None

    async def _session(self, receive: Receive) -> None:
        self._attending = asyncio.current_task()
        self._loop = asyncio.get_running_loop()
        if self._stopping.is_set():
            return
        try:
            timeout = aiohttp.ClientTimeout(total=ANSWER_S, connect=CONNECT_S)
            async with aiohttp.ClientSession(timeout=timeout, trace_configs=[_STAYING]) as self.http:
                await self._worded(self.attend(receive))
        except asyncio.CancelledError:
            if not self._stopping.is_set():  # something below cancelled itself: no reason to end the thread
                raise Lost(words(ConnectionResetError())) from None
        finally:
            self._loop = None

    @staticmethod
    async def _worded(work: Any) -> None:
        try:
            await work
        except aiohttp.WSServerHandshakeError as error:
            # Whoever signs in does so on the open line.
            if error.status >= 400:
                denied(error.status, error.headers or {}, signed_in=False)
            raise Lost(NO_CHAT_SERVER, DENIED_PAUSE_S) from None
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            raise Lost(words(error)) from None


async def _stay(session: object, context: object, told: aiohttp.TraceRequestRedirectParams) -> None:
    """No chat's line is moved to another address: what we bring along is for the one that was given."""
    if "Sec-WebSocket-Key" in told.headers:
        raise Lost(NO_CHAT_SERVER, DENIED_PAUSE_S)


_STAYING = aiohttp.TraceConfig()
_STAYING.on_request_redirect.append(_stay)


async def whole_body(response: aiohttp.ClientResponse) -> bytes:
    """All that an answer holds. Raises Lost where that is more than anyone may send."""
    body = bytearray()
    async for piece in response.content.iter_any():
        body += piece
        if len(body) > MOST_BYTES:
            raise Lost("What the platform answered makes no sense. It is tried again.", DENIED_PAUSE_S)
    return bytes(body)


@contextlib.asynccontextmanager
async def beside(*works: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Has `works` go on for as long as what stands inside; they end with it."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for left in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(left, Exception):
                _log.error("what goes on beside a chat failed", exc_info=left)


def words(error: BaseException) -> str:
    """What went wrong on the network, in words a seller understands. Never an address: it may hold a key."""
    if isinstance(error, TimeoutError):
        return "The chat's server does not answer. Check the internet connection; it is tried again by itself."
    if isinstance(error, aiohttp.ClientConnectorCertificateError | ssl.SSLCertVerificationError):
        return "The chat's server cannot prove who it is (certificate). Check the computer's date, and the address."
    if isinstance(error, aiohttp.ClientConnectorDNSError | socket.gaierror):
        return "The chat's server is not found. Check the internet connection; it is tried again by itself."
    if isinstance(error, aiohttp.ClientResponseError):
        return NO_CHAT_SERVER
    if isinstance(error, ConnectionRefusedError | aiohttp.ClientConnectorError):
        return "The chat's server refuses connections just now. It is tried again by itself."
    return "The connection to the chat was lost. It is tried again by itself."


def denied(status: int, headers: Mapping[str, str], signed_in: bool = True) -> NoReturn:
    """Raises Lost for an HTTP status that says no. `signed_in`: whether we had said who we are."""
    if status in (401, 403) and not signed_in:
        raise Lost(f"The platform does not let us read this chat (error {status}). It is tried again.", DENIED_PAUSE_S)
    if status == 401:
        raise Lost("The platform does not accept the sign-in any more. Sign in again.", DENIED_PAUSE_S)
    if status == 403:
        raise Lost("The platform does not allow this to the account that is signed in.", DENIED_PAUSE_S)
    if status == 404:
        raise Lost("The platform does not know this chat. Check its name or number; is the show on air there?", 15.0)
    if status == 429:
        pause_s = retry_after_s(headers)
        if pause_s > _LONG_PAUSE_S:
            minutes = math.ceil(pause_s / 60)
            raise Lost(f"The platform asks us to slow down. It is tried again in {minutes} min.", pause_s)
        raise Lost(f"The platform asks us to slow down. It is tried again in {max(1, round(pause_s))} s.", pause_s)
    if status >= 500:
        raise Lost("The platform has trouble of its own. It is tried again by itself.", retry_after_s(headers, 0.0))
    raise Lost(f"The platform refuses this (error {status}).", DENIED_PAUSE_S)


def retry_after_s(headers: Mapping[str, str], otherwise_s: float = SLOW_DOWN_S) -> float:
    """The Retry-After of an answer, at most an hour."""
    asked = next((value for name, value in headers.items() if name.lower() == "retry-after"), "").strip()
    if asked.isascii() and asked.isdigit():
        return min(float(asked[:6]), LONGEST_ASKED_S)
    try:
        until = parsedate_to_datetime(asked)
    except ValueError:
        return otherwise_s
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max(0.0, (until - datetime.now(UTC)).total_seconds()), LONGEST_ASKED_S)


def settings(rest: str, *known: str) -> tuple[str, dict[str, str]]:
    """What stands behind `scheme://`, and its settings after the question mark: `known` ones and `server`.

    Raises BadAddress for others, and for a server that is not encrypted and not on this computer.
    """
    name, _, query = rest.partition("?")
    try:
        given = parse_qs(query, keep_blank_values=True, strict_parsing=bool(query), max_num_fields=20)
    except ValueError:
        raise BadAddress("What stands behind the question mark of this chat's address makes no sense.") from None
    for setting in given:
        if setting not in ("server", *known):
            raise BadAddress(
                f"A chat's address knows no “{setting}”. It knows: {', '.join(sorted((*known, 'server')))}."
            )
    one = {setting: values[-1] for setting, values in given.items()}
    if server := one.get("server"):
        check_server(server)
        one["server"] = urldefrag(server).url  # it says nothing to a server
    return name.strip("/"), one


def key_of(given: Mapping[str, str]) -> str | None:
    """The key that the `key` among a chat's settings names, None where there is no such setting. Raises BadAddress."""
    setting = given.get("key")
    if setting is None:
        return None
    key = os.environ.get(setting[4:], "").strip() if setting.startswith("env:") else ""
    if not key:
        # What was given instead may be the key itself: it is not shown.
        raise BadAddress("A chat's key= takes env: and the name of an environment variable that holds the key.")
    return key


def accounts_for(around: Surroundings, server: str | None) -> Accounts:
    """The seller's accounts, as far as they may be used at `server` (None: the platform itself). A pasted chat address
    must not be able to send a token to a stranger's server: only to this computer."""
    if not server or is_loopback(urlsplit(server).hostname or ""):
        return around.accounts
    return NoAccounts()


def check_server(url: str) -> None:
    """Raises BadAddress unless `url` is https:// or wss://, or http:// or ws:// on this computer."""
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        host, parts = "", urlsplit("")
    if parts.scheme not in ("ws", "wss", "http", "https") or not host:
        raise BadAddress("server= takes an address that begins with wss:// or https://.")
    if parts.scheme in ("ws", "http") and not is_loopback(host):
        raise BadAddress("Only on this computer may a chat's server be reached without encryption (ws:// or http://).")


def is_loopback(host: str) -> bool:
    """Whether the host is this computer, as far as its name says."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _json(body: bytes) -> Any:
    import json

    try:
        return json.loads(body)
    except RecursionError:
        raise ValueError("nested too deeply") from None
