"""Towards a server: its name to addresses, without waiting for a dead resolver, and a TCP connection begun.

Standard library only.
"""

from __future__ import annotations

import contextlib
import errno
import socket
import threading
from typing import Any

_SEND_BUFFER_BYTES = 192 * 1024
_UNSENT_LOW_WATER_BYTES = 32 * 1024
# When the system forgets a connection that nothing comes back from. It does so without a word to the server, which then
# holds the stream key for a minute and more: long before that we have reset it ourselves.
_GIVEN_UP_MS = 120_000

Endpoint = tuple[int, Any]  # address family, and what connect() takes


def look_up(host: str, port: int) -> list[Endpoint] | OSError:
    """The addresses of a host, or why there are none. Waits for as long as the system's resolver likes."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        return error
    except UnicodeError:
        return OSError(errno.EINVAL, "not a host name")
    return [(family, endpoint) for family, _, _, _, endpoint in found]


class NameQuery:
    """A question to the system's resolver, which cannot be cancelled and takes its time when there is no network.

    It waits in a thread of its own, that nobody joins; whoever asks the same while it runs waits for the same answer,
    so that however often a destination tries again there is at most one thread for a name.
    """

    _running: dict[tuple[str, int], NameQuery] = {}  # noqa: RUF012  # shared by all
    _lock = threading.Lock()

    def __init__(self, host: str, port: int) -> None:
        self.answered = threading.Event()
        self.answer: list[Endpoint] | OSError = OSError(errno.ENOENT, "not answered")
        self._name = (host, port)

    @classmethod
    def of(cls, host: str, port: int) -> NameQuery:
        with cls._lock:
            query = cls._running.get((host, port))
            if query is None:
                query = cls._running[host, port] = cls(host, port)
                threading.Thread(target=query._ask, name=f"resolve {host}", daemon=True).start()
            return query

    def _ask(self) -> None:
        try:
            self.answer = look_up(*self._name)
        finally:
            with self._lock:
                del self._running[self._name]
            self.answered.set()


def begin_connecting(family: int, endpoint: Any) -> socket.socket:
    """A socket that is writable once it is connected or has failed; OSError if it failed at once.

    Little is buffered, so that congestion shows in our own queue.
    """
    sock = socket.socket(family, socket.SOCK_STREAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER_BYTES)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, _GIVEN_UP_MS)
        if hasattr(socket, "TCP_NOTSENT_LOWAT"):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_LOW_WATER_BYTES)
        with contextlib.suppress(BlockingIOError, InterruptedError):
            sock.connect(endpoint)
    except BaseException:
        sock.close()
        raise
    return sock
