"""An event loop for a thread of its own, which no dead resolver keeps from ending."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from functools import partial
from typing import Any


def new_loop() -> asyncio.AbstractEventLoop:
    """One that asks for names in daemon threads. asyncio's own asks in threads that the process waits for at its end,
    and the system's resolver, which nobody can interrupt, takes its time where there is no network."""
    loop = asyncio.new_event_loop()
    loop.getaddrinfo = partial(_addresses, loop)  # type: ignore[method-assign]
    return loop


async def _addresses(loop: asyncio.AbstractEventLoop, host: Any, port: Any, **how: int) -> Any:
    """As `loop.getaddrinfo`."""
    found: asyncio.Future[Any] = loop.create_future()

    def settle(answer: Any, error: OSError | UnicodeError | None) -> None:
        if found.cancelled():
            return
        if error is not None:
            found.set_exception(error)
        else:
            found.set_result(answer)

    def ask() -> None:
        answer, failure = None, None
        try:
            answer = socket.getaddrinfo(host, port, **how)
        except (OSError, UnicodeError) as error:
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody wants to know any more
            loop.call_soon_threadsafe(settle, answer, failure)

    threading.Thread(target=ask, name=f"resolve {host}", daemon=True).start()
    return await found
