"""How a PostgreSQL is talked to: one that accepts and never answers is as good as one that is away.

A computer that sleeps, or a server that is stopped, leaves its connections open, and the driver would wait for ever:
the server's own limits end only what the server is awake for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import psycopg
from psycopg.abc import PQGen
from sqlalchemy import URL, Connection, Engine, create_engine, event

CONNECT_S, SOON_S = 5, 2
"""So long a connection may take to come about, and where viewers wait for it: the least that libpq can do."""
ANSWER_S = 7.0
"""How long nothing at all may come back. More than a lock is waited for: that the server says itself."""
_MIGRATING_S = 600.0
_T = TypeVar("_T")


class _Answering(psycopg.Connection[Any]):
    """A connection that is given up once nothing has come back for `patience_s`; what waits for it gets psycopg's
    OperationalError. The server then undoes what it was not told to commit, as with any connection that is lost."""

    patience_s = ANSWER_S

    def wait(self, gen: PQGen[_T], *args: Any, **kwargs: Any) -> _T:
        return super().wait(self._in_time(gen), *args, **kwargs)

    def _in_time(self, gen: PQGen[_T]) -> PQGen[_T]:
        heard_s = time.monotonic()
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                now_s = time.monotonic()
                if ready:
                    heard_s = now_s
                elif now_s - heard_s > self.patience_s:
                    self.pgconn.finish()
                    raise psycopg.OperationalError("nothing came back for too long")
                wanted = gen.send(ready)
        except StopIteration as end:
            result: _T = end.value
            return result


def engine_for(url: URL, lock_s: float, *, soon: Callable[[], bool]) -> Engine:
    """One whose connections end what waits longer than `lock_s` for a lock, and do not wait for a silent server.

    `soon` is asked each time whether viewers wait for the connection."""

    def connect(_dialect: Any, _record: Any, args: list[Any], parameters: dict[str, Any]) -> _Answering:
        patience = {"connect_timeout": CONNECT_S} | parameters | ({"connect_timeout": SOON_S} if soon() else {})
        return _Answering.connect(*args, **patience)

    def ready(connection: Any, _: object) -> None:
        milliseconds = int(lock_s * 1000)
        with connection.cursor() as cursor:
            cursor.execute(f"SET lock_timeout = {milliseconds}")
            cursor.execute("SET synchronous_commit = on")
            cursor.execute(f"SET idle_in_transaction_session_timeout = {12 * milliseconds}")
        connection.commit()

    engine = create_engine(url)
    event.listen(engine, "do_connect", connect)
    event.listen(engine, "connect", ready)
    return engine


@contextmanager
def unhurried(connection: Connection) -> Iterator[None]:
    """While a store is brought up to date, a statement takes the time that it takes."""
    there: Any = connection.connection.driver_connection
    there.patience_s = _MIGRATING_S
    try:
        yield
    finally:
        there.patience_s = ANSWER_S
