"""The room's connections: the open pages, what each is told, and how many one address of the network may have."""

from __future__ import annotations

import asyncio
import contextlib
import ipaddress
import logging
import socket
import sys
from collections import OrderedDict, deque
from collections.abc import Iterator

from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from studio.chat.room_visitors import MOST_REMEMBERED, Household, Visitor

SHUT_OUT = 4001
"""What a page is closed with when the invitation is a new one."""
CLOSE_S = 0.5
_IDLE_S = 15.0
_SEND_S = 10.0
_MOST_QUEUED = 200
_OTHER_FILES = 400  # that the studio may have open besides: cameras, recordings, the store, other chats

# aiohttp writes the address of a request that it cannot read into its log, and the address may hold the token.
mute = logging.getLogger(f"{__name__}.http")
mute.disabled = True


class Socket:
    """One open page. What it is told waits in a queue of its own: a phone that is slow holds up nobody."""

    def __init__(
        self,
        ws: web.WebSocketResponse,
        transport: asyncio.Transport | None,
        visitor: Visitor,
        household: Household,
    ) -> None:
        self.ws, self.visitor, self.household = ws, visitor, household
        self._transport = transport
        self._queue: deque[str] = deque()
        self._news = asyncio.Event()
        self._pump = asyncio.create_task(self._send())

    def tell(self, text: str) -> None:
        """Send it, as soon as the phone takes it."""
        self._queue.append(text)
        self._news.set()
        if len(self._queue) > _MOST_QUEUED:  # it comes back, and finds the newest
            self._pump.cancel()
            self._abort()

    def shut_out(self) -> None:
        """Its invitation holds no more."""
        self._pump.cancel()
        self._pump = asyncio.create_task(self._close(SHUT_OUT))

    async def close(self, code: int) -> None:
        """Say goodbye, quickly."""
        self._pump.cancel()
        await self._close(code)

    async def _close(self, code: int) -> None:
        with contextlib.suppress(Exception):
            async with asyncio.timeout(CLOSE_S):
                await self.ws.close(code=code)

    async def _send(self) -> None:
        try:
            while True:
                await self._news.wait()
                self._news.clear()
                while self._queue:
                    async with asyncio.timeout(_SEND_S):
                        await self.ws.send_str(self._queue.popleft())
        except (TimeoutError, ConnectionError, RuntimeError):
            self._abort()

    def _abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()


def most_lines(wanted: int) -> int:
    """So many lines at once, and fewer where the system lets a program have few files: the studio needs its own.

    The limit is not raised: OpenCV waits for a camera by `select`, which writes past its end for a file beyond 1,024.
    """
    if sys.platform == "win32":
        return wanted
    import resource

    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return wanted if files == resource.RLIM_INFINITY else min(wanted, files - min(_OTHER_FILES, files // 2))


class Lines:
    """The connections that are open, and the addresses of the network that they come from."""

    def __init__(self, most: int, most_of_one: int) -> None:
        self.most, self.most_of_one, self.open = most, most_of_one, 0
        self._households: OrderedDict[str, Household] = OrderedDict()

    def household(self, address: str) -> Household:
        """What is known of an address of the network."""
        found = self._households.pop(address, None) or Household()
        self._households[address] = found
        if len(self._households) > MOST_REMEMBERED:
            quiet = next((name for name, each in self._households.items() if not each.lines), None)
            if quiet is not None:
                del self._households[quiet]
        return found


class Line(RequestHandler):
    """A connection, counted: nobody takes them all. One that is idle or dribbles is closed by aiohttp after 15 s."""

    __slots__ = ("_counts", "_household")

    def __init__(self, counts: Lines, manager: web.Server, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(
            manager,
            loop=loop,
            keepalive_timeout=_IDLE_S,
            lingering_time=1.0,
            logger=mute,
            access_log=mute,
            max_line_size=2048,
            max_field_size=4096,
            max_headers=64,
        )
        self._counts = counts
        self._household: Household | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        peer = transport.get_extra_info("peername")
        household = self._counts.household(peer[0] if peer else "")
        if household.lines >= self._counts.most_of_one or self._counts.open >= self._counts.most:
            transport.abort()  # type: ignore[attr-defined]
            return
        self._household = household
        household.lines += 1
        self._counts.open += 1
        super().connection_made(transport)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self._household is None:
            return
        self._household.lines -= 1
        self._counts.open -= 1
        self._household = None
        super().connection_lost(exc)


def lan_address() -> str | None:
    """This computer's address in the local network; None where it is in none. Sends nothing."""
    found = list(_addresses())
    private = (each for each in found if each.is_private and not each.is_loopback and not each.is_link_local)
    routed = (each for each in found if not each.is_loopback)
    best = next(private, None) or next(routed, None)
    return str(best) if best else None


def _addresses() -> Iterator[ipaddress.IPv4Address]:
    # The address that a datagram to there would be sent from: the default route's first.
    for there in ("198.51.100.1", "192.168.0.1", "10.0.0.1", "172.16.0.1"):
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect((there, 9))
            yield ipaddress.IPv4Address(probe.getsockname()[0])
