"""A PostgreSQL that is there and does not answer: a computer asleep, a server that is stopped."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import event

from studio.domain.claims import ClaimState, Wanted
from studio.engine.shelf import open_store_for_show
from studio.store import Store, StoreUnavailable
from studio.store import postgres as postgres_module
from tests.store.stall import NOW, RULES, apples, opened, said

_CEILING_S = 20.0


@pytest.fixture
def address(postgres: str, made: str) -> Iterator[str]:
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE silent TEMPLATE {made}".encode())
        yield f"{postgres}/silent"
        gc.collect()  # the driver leaves a connection that it gave up making to the collector; the server waits for it
        connection.execute("DROP DATABASE silent WITH (FORCE)")


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is seven seconds in a show."""
    monkeypatch.setattr(postgres_module._Answering, "patience_s", 1.0)
    monkeypatch.setattr(postgres_module, "CONNECT_S", 2)


@contextmanager
def stopping(postgres: str) -> Iterator[Callable[[], None]]:
    """What stops the server's processes, all of them, without ending one; they go on afterwards."""
    with psycopg.connect(f"{postgres}/postgres") as connection:
        (folder,) = connection.execute("SHOW data_directory").fetchone() or ("",)
    first = int((Path(folder) / "postmaster.pid").read_text().split()[0])
    stopped: list[int] = []

    def stop() -> None:
        os.kill(first, signal.SIGSTOP)  # from here on it begins no other
        stopped.append(first)
        for child in Path(f"/proc/{first}/task/{first}/children").read_text().split():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(child), signal.SIGSTOP)
                stopped.append(int(child))

    try:
        yield stop
    finally:
        for each in stopped:
            with contextlib.suppress(ProcessLookupError):
                os.kill(each, signal.SIGCONT)


@pytest.mark.parametrize("when", ["before", "midway", "at the commit"])
def test_it_is_the_stores_trouble_and_what_was_asked_is_written_once(postgres: str, address: str, when: str) -> None:
    store = Store(address)
    show = opened(store, apples(5))
    message = said("anna")

    def claim() -> None:
        with store.write() as ledger:
            if when == "midway":
                stop()
            ledger.claim(message, (Wanted("A12", None, 3),), show, RULES, NOW)

    with stopping(postgres) as stop:
        if when == "before":
            stop()
        elif when == "at the commit":
            event.listen(store._engine, "commit", lambda _: stop(), once=True)
        began_s = time.monotonic()
        with pytest.raises(StoreUnavailable, match="cannot be reached") as caught:
            claim()
        assert caught.value.soon
        assert isinstance(store.blocked(0.1), StoreUnavailable)
        assert time.monotonic() - began_s < _CEILING_S
    assert store.blocked(5) is None
    when = ""
    claim()
    with store.read() as ledger:
        assert [(each.quantity, each.state) for each in ledger.claims()] == [(3, ClaimState.HELD)]
        assert ledger.product("A12").stock == 2
    store.close()


def test_a_store_is_not_waited_for_when_it_is_opened(postgres: str, address: str) -> None:
    with stopping(postgres) as stop:
        stop()
        began_s = time.monotonic()
        with contextlib.closing(Store(address, needs="nothing")) as store:
            assert "cannot be reached" in str(store.unread)
        assert time.monotonic() - began_s < _CEILING_S
    Store(address).close()


def test_where_viewers_wait_it_is_asked_once_and_only_briefly(
    postgres: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited, connect = list[object](), postgres_module._Answering.connect

    def connecting(*args: Any, **parameters: Any) -> Any:
        waited.append(parameters["connect_timeout"])
        return connect(*args, **parameters)

    monkeypatch.setattr(postgres_module, "CONNECT_S", 5)
    monkeypatch.setattr(postgres_module._Answering, "connect", connecting)
    with stopping(postgres) as stop:
        stop()
        store = open_store_for_show(Path(), address, tell=pytest.fail, at_once=True)
        assert store.unread
        assert waited == [2]
    with contextlib.closing(store):
        assert store.blocked(5) is None
        assert set(waited[1:]) == {5}


def test_what_takes_long_and_answers_is_waited_for(address: str) -> None:
    store = Store(address)
    with store.read() as ledger:
        asked = "SELECT repeat('x', 8000), pg_sleep(0.1) FROM generate_series(1, 20)"
        assert len(ledger._connection.exec_driver_sql(asked).all()) == 20
    store.close()
