"""The control server: clients' lines in, replies and snapshots out, on one asyncio loop in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
import secrets
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from studio.control.protocol import (
    LONGEST_LINE,
    Misunderstood,
    Request,
    Unreadable,
    alone,
    hello,
    line_of,
    refusal,
    reply,
    request,
)
from studio.domain.errors import SellerError

HELLO_S = 5.0
MOST_CLIENTS = 64
MOST_STRANGERS = 32
"""Connections that have not shown the token yet. One more takes the place of the one that has been silent longest, so
that no program (or web page) that opens connections and says nothing keeps the window out."""
_FAREWELL_S = 1.0  # to take in what a client is still sending, so that it gets to read why it is cut off
_log = logging.getLogger(__name__)

# A request's word and arguments; resolves to what JSON can hold, or fails with SellerError.
Answer = Callable[[str, dict[str, Any]], "Future[Any]"]


class PortTaken(SellerError):
    """The control socket's port is in use."""


class ControlServer:
    """Serves `answer` on 127.0.0.1. `publish` may be called from any thread."""

    def __init__(self, answer: Answer, port: int = 0) -> None:
        self.token = secrets.token_urlsafe(32)
        self.port = port
        self._answer = answer
        self._loop = asyncio.new_event_loop()
        self._state: Callable[[], object] | None = None
        self._snapshot: bytes | None = None
        self._watchers: dict[asyncio.Event, str] = {}  # and whose they are
        self._leaving: set[str] = set()
        self._asking = ""  # the client whose request is being handed on
        self._clients: set[asyncio.Task[None]] = set()
        self._known: set[asyncio.Task[None]] = set()  # of them, those that have shown the token
        self._alone_since_s = time.monotonic()  # while none of them is there
        self._strangers: dict[asyncio.Task[None], asyncio.StreamWriter] = {}  # in the order they came
        self._server: asyncio.Server | None = None
        self._thread = threading.Thread(target=self._loop.run_forever, name="net")

    def start(self) -> None:
        """Listen. Raises PortTaken; with another `port` it may be tried again."""
        try:
            self._server = self._loop.run_until_complete(
                asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=LONGEST_LINE)
            )
        except OSError as error:
            raise PortTaken(
                f"Port {self.port} cannot be used for --control ({error.strerror or error}). "
                "Choose another, or 0 to have one picked."
            ) from None
        self.port = self._server.sockets[0].getsockname()[1]
        self._thread.start()

    def publish(self, state: Callable[[], object]) -> None:
        """Send a snapshot to all who watch; one that is slow gets the newest only.

        `state` makes it, on the thread that calls; where nobody watches, on the loop's once somebody does.
        """
        self._state = state
        if not self._watchers:
            return
        line = _snapshot(state)

        def deliver() -> None:
            self._snapshot = line
            for watcher in self._watchers:
                watcher.set()

        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is left to tell
            self._loop.call_soon_threadsafe(deliver)

    def another_watches(self) -> bool:
        """Whether another client watches than the one that asks, which is about to go. While `answer` is called."""
        if self._asking in self._watchers.values():
            # Two that go at the same moment do not stay for each other.
            self._leaving.add(self._asking)
        return not {self._asking, *self._leaving}.issuperset(self._watchers.values())

    @property
    def alone_s(self) -> float:
        """For how long no client has been there that may come in. Any thread."""
        return 0.0 if self._known else time.monotonic() - self._alone_since_s

    def close(self) -> None:
        """Cut every client off and stop listening."""
        if self._thread.is_alive():
            asyncio.run_coroutine_threadsafe(self._close(), self._loop).result()
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        assert self._server is not None
        self._server.close()
        # A client that comes at this very moment may swallow its cancellation: it is asked again.
        while self._clients:
            for client in self._clients:
                client.cancel()
            await asyncio.wait(self._clients, timeout=0.2)
        await asyncio.sleep(0)  # their transports close one turn of the loop later

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._clients.add(task)
        watching: asyncio.Task[None] | None = None
        try:
            client = await self._welcome(reader, writer, task)
            if client is None:
                return
            while line := await reader.readline():
                asked = request(line)
                if asked.do == "watch":
                    alone(asked.do, asked.arguments)
                    watching = watching or asyncio.create_task(self._watch(writer, client))
                    writer.write(reply(asked.id, None))
                else:
                    writer.write(await self._reply(asked, client))
                await writer.drain()
        except Misunderstood as error:
            await _part(reader, writer, str(error), asked.id)
        except Unreadable as error:
            await _part(reader, writer, str(error))
        except ValueError:
            await _part(reader, writer, f"A line has at most {LONGEST_LINE} bytes.")
        except (ConnectionError, TimeoutError) as error:
            _log.debug("a control client has gone: %s", error)
        except asyncio.CancelledError:
            pass  # the engine is closing
        finally:
            self._clients.discard(task)
            if task in self._known:
                self._alone_since_s = time.monotonic()
                self._known.discard(task)
            if watching:
                watching.cancel()
            writer.close()

    async def _welcome(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, task: asyncio.Task[None]
    ) -> str | None:
        """Whose connection this is; None: nobody's who may come in, which is told nothing. Raises ConnectionError."""
        if len(self._strangers) >= MOST_STRANGERS:
            _, longest = next(iter(self._strangers.items()))
            longest.transport.abort()
            del self._strangers[next(iter(self._strangers))]
        self._strangers[task] = writer
        try:
            greeting = hello(await asyncio.wait_for(reader.readline(), HELLO_S))
        except (ValueError, Unreadable, TimeoutError):
            return None
        finally:
            self._strangers.pop(task, None)
        if not hmac.compare_digest(greeting.token.encode(), self.token.encode()):
            return None
        if len(self._known) >= MOST_CLIENTS:
            await _part(reader, writer, f"There are already {MOST_CLIENTS} clients. Close one of them first.")
            return None
        self._known.add(task)
        return greeting.client or str(id(task))

    async def _reply(self, request: Request, client: str) -> bytes:
        """The line that answers, with a reason where it is a refusal. Raises Misunderstood."""
        try:
            self._asking = client
            result = await asyncio.wrap_future(self._answer(request.do, request.arguments))
            return reply(request.id, result)
        except Misunderstood:
            raise
        except SellerError as error:
            return refusal(request.id, str(error))
        except Exception:  # noqa: BLE001 - our bug: logged whole, and the show stays on air
            _log.exception("the command %r failed", request.do)
            return refusal(request.id, "Something went wrong inside Bancarella; the log says what. The show goes on.")

    async def _watch(self, writer: asyncio.StreamWriter, client: str) -> None:
        changed = asyncio.Event()
        self._watchers[changed] = client
        if self._state:
            self._snapshot = _snapshot(self._state)
            changed.set()
        try:
            while True:
                await changed.wait()
                changed.clear()
                if self._snapshot:
                    writer.write(self._snapshot)
                    await writer.drain()
        except ConnectionError:
            pass  # the reading side of this client notices too, and ends it
        finally:
            del self._watchers[changed]
            if client not in self._watchers.values():
                self._leaving.discard(client)


async def _part(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, reason: str, number: int = 0) -> None:
    """Tell a client why it is cut off, as the answer to request `number`.

    What it has sent and nobody will read would make the system drop our words.
    """
    _log.info("a control client was cut off: %s", reason)
    with contextlib.suppress(OSError, TimeoutError):
        writer.write(refusal(number, reason))
        writer.write_eof()
        async with asyncio.timeout(_FAREWELL_S):
            await writer.drain()
            while await reader.read(LONGEST_LINE):
                pass


def _snapshot(state: Callable[[], object]) -> bytes:
    return line_of({"state": state()})
