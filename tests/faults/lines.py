"""The line between the studio and destination B, and what can happen to it.

`FarLine` is a real network between two namespaces of its own (root and iproute2): rate limit, black hole, link cut.
`NearLine` is a proxy on the loopback for machines where nobody is root: rate limit and black hole. The machine's own
interfaces, routes and queues are never touched, and no packet leaves it.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import os
import secrets
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Literal, Protocol, Self

from tests.servers import Nginx

Side = Literal["near", "far"]
_CLONE_NEWNET = 0x40000000
_NOBODY = "02:00:00:00:00:99"


class Line(Protocol):
    """B's nginx and the way to it. What is said to the line is so when the call returns."""

    server: Nginx

    def url(self, key: str) -> str:
        """Where the studio finds B."""

    def start_server(self) -> None:
        """B takes connections again."""

    def rate(self, kbit: int | None) -> None:
        """So much passes from the studio to B in a second; None: all of it."""

    def hole(self) -> None:
        """Packets vanish, new connections too, and nobody is told."""

    def cut(self) -> None:
        """The cable is pulled."""

    def heal(self) -> None:
        """All is well again."""


@contextlib.contextmanager
def line(folder: Path, *, far: bool) -> Iterator[Line]:
    """A line with its server running, and with `far` this thread and what it starts on the near side of it."""
    if far:
        with Network() as network, network.inside("near"):
            over = FarLine(network, folder)
            try:
                over.start_server()
                yield over
            finally:
                over.heal()
                over.server.kill()
    else:
        with Nginx(folder) as server, Proxy(server.port) as proxy:
            yield NearLine(server, proxy)


class Network:
    """Two network namespaces joined by one cable, gone when the context is left."""

    near_ip, far_ip = "10.77.0.1", "10.77.0.2"

    def __init__(self) -> None:
        token = secrets.token_hex(3)
        self._names: dict[Side, str] = {"near": f"stall{token}n", "far": f"stall{token}f"}
        self._made: list[str] = []

    def __enter__(self) -> Self:
        near, far = self._names["near"], self._names["far"]
        try:
            for name in (near, far):
                _ip("netns", "add", name)
                self._made.append(name)
            _ip("-n", near, "link", "add", "up0", "type", "veth", "peer", "name", "up0", "netns", far)
            for name, address in ((near, self.near_ip), (far, self.far_ip)):
                _ip("-n", name, "addr", "add", f"{address}/24", "dev", "up0")
                _ip("-n", name, "link", "set", "up0", "up")
                _ip("-n", name, "link", "set", "lo", "up")
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._remove()

    def _remove(self) -> None:
        while self._made:
            name = self._made.pop()
            left = subprocess.run([_program("ip"), "netns", "pids", name], capture_output=True, text=True, check=False)
            for pid in map(int, left.stdout.split()):
                if pid != os.getpid():
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            subprocess.run([_program("ip"), "netns", "del", name], capture_output=True, check=False)

    def rate(self, kbit: int | None) -> None:
        """Limit what goes from near to far."""
        remove = ["-n", self._names["near"], "qdisc", "del", "dev", "up0", "root"]
        subprocess.run([_program("tc"), *remove], capture_output=True, check=False)  # there may be none
        if kbit:
            limit = f"qdisc add dev up0 root tbf rate {kbit}kbit burst 8kb latency 300ms"
            _call("tc", "-n", self._names["near"], *limit.split())

    def hole(self) -> None:
        """Every packet goes to a card that nobody has: no reset, no ICMP, silence."""
        permanent = ("lladdr", _NOBODY, "nud", "permanent", "dev", "up0")
        _ip("-n", self._names["near"], "neigh", "replace", self.far_ip, *permanent)

    def cut(self) -> None:
        _ip("-n", self._names["near"], "link", "set", "up0", "down")

    def heal(self) -> None:
        near = self._names["near"]
        _ip("-n", near, "link", "set", "up0", "up")
        forget = ["-n", near, "neigh", "del", self.far_ip, "dev", "up0"]
        subprocess.run([_program("ip"), *forget], capture_output=True, check=False)  # it may not be there
        self.rate(None)

    @contextlib.contextmanager
    def inside(self, side: Side) -> Iterator[None]:
        """The calling thread, and whatever it starts meanwhile, uses the network of this side."""
        with open("/proc/thread-self/ns/net") as home, open(f"/run/netns/{self._names[side]}") as there:
            _enter(there.fileno())
            try:
                yield
            finally:
                _enter(home.fileno())


class FarLine:
    """B's server on the far side of a network of its own; made and used on the near side."""

    def __init__(self, network: Network, folder: Path) -> None:
        self._network = network
        self.server = Nginx(folder)
        self.server.host = network.far_ip

    def url(self, key: str) -> str:
        return self.server.url(key)

    def start_server(self) -> None:
        with self._network.inside("far"):
            self.server.start()

    def rate(self, kbit: int | None) -> None:
        self._network.rate(kbit)

    def hole(self) -> None:
        self._network.hole()

    def cut(self) -> None:
        self._network.cut()

    def heal(self) -> None:
        self._network.heal()


class NearLine:
    """B's server behind a proxy, both on the loopback."""

    def __init__(self, server: Nginx, proxy: Proxy) -> None:
        self.server, self._proxy = server, proxy

    def url(self, key: str) -> str:
        return f"rtmp://127.0.0.1:{self._proxy.port}/live/{key}"

    def start_server(self) -> None:
        self.server.start()

    def rate(self, kbit: int | None) -> None:
        self._proxy.bytes_per_s = kbit * 125 if kbit else 0

    def hole(self) -> None:
        self._proxy.stalled = True

    def cut(self) -> None:
        raise NotImplementedError("a cable can be pulled on a FarLine only")

    def heal(self) -> None:
        self._proxy.stalled, self._proxy.bytes_per_s = False, 0


class Proxy:
    """In front of a port of 127.0.0.1. `stalled`: nothing passes, connections stay open, new ones are not answered."""

    def __init__(self, target_port: int) -> None:
        self._target_port = target_port
        self.stalled, self.bytes_per_s = False, 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65536)  # small, so that back pressure shows
        self.port: int = self._listener.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._serve, name="proxy", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        server = self._loop.run_until_complete(asyncio.start_server(self._accept, sock=self._listener, limit=16384))
        self._loop.run_forever()
        server.close()
        for task in (tasks := list(self._tasks)):
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        self._loop.run_until_complete(asyncio.sleep(0))  # transports say their last word
        self._loop.close()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        far_writer = None
        try:
            while self.stalled:
                await asyncio.sleep(0.02)
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target_port, limit=16384)
            up = asyncio.ensure_future(self._pump(reader, far_writer, limited=True))
            down = asyncio.ensure_future(self._pump(far_reader, writer, limited=False))
            try:
                await asyncio.wait({up, down}, return_when=asyncio.FIRST_EXCEPTION)
            finally:
                for pump in (up, down):
                    pump.cancel()
                await asyncio.gather(up, down, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            for each in filter(None, (writer, far_writer)):
                each.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, limited: bool) -> None:
        paid_until_s = 0.0
        while data := await reader.read(4096):
            if limited and self.bytes_per_s:
                paid_until_s = max(paid_until_s, time.monotonic()) + len(data) / self.bytes_per_s
                await asyncio.sleep(paid_until_s - time.monotonic())
            while self.stalled:
                await asyncio.sleep(0.02)
            writer.write(data)
            await writer.drain()
        writer.write_eof()  # the other way goes on until it ends, too


def _enter(namespace: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)  # os.setns comes with Python 3.12
    if libc.setns(namespace, _CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), "setns")


def _program(name: str) -> str:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or name


def _ip(*arguments: str) -> None:
    _call("ip", *arguments)


def _call(name: str, *arguments: str) -> None:
    done = subprocess.run([_program(name), *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{name} {' '.join(arguments)}: {done.stderr.strip()}")
