"""Where the ledger and its model are tried: a small stall, the seller's rules, stores whose process can be killed."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import time
from datetime import timedelta
from pathlib import Path
from typing import Protocol

import psycopg

from studio.domain.claims import ClaimRules
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.store import Store

STALL = (
    Product("A1", "Apples", Money(450, "EUR"), "kg", stock=6, grams=150),
    Product("B2", "Bread", Money(300, "EUR"), stock=0),
    Product("C3", "Cheese", Money(900, "EUR")),
    Product("F4", "Fig tree", Money(2500, "EUR"), stock=2, first_paid=True),
    Product("L5", "Lavender", Money(500, "EUR"), stock=12, limit=3),
    Product(
        "S6",
        "Shirt",
        Money(1800, "EUR"),
        variants=(
            Variant(("red", "M"), None, 2, "S6-1"),
            Variant(("red", "L"), Money(2000, "EUR"), 1, "S6-2"),
            Variant(("blue", "M"), None, None),
        ),
    ),
)
RULES = tuple(
    ClaimRules(hold=hold, limit=limit)
    for hold, limit in (
        (timedelta(minutes=1), None),
        (timedelta(minutes=15), 4),
        (None, None),
        (timedelta(minutes=3), 2),
    )
)


class Bed(Protocol):
    """Where an episode's store lives."""

    def fresh(self) -> Store: ...

    def kill(self) -> None:
        """As if the process ended here and now; asked for in the middle of a transaction."""

    def again(self) -> Store:
        """What the next process finds."""

    def clear(self) -> None: ...


class Files:
    """SQLite. Killed: what is on the disk at that moment is all that the next one gets."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._number = folder, 0
        self._first = folder / "first.sqlite3"
        Store(self._first).close()

    def fresh(self) -> Store:
        self._number += 1
        shutil.copy(self._first, self._file)
        return Store(self._file)

    @property
    def _file(self) -> Path:
        return self._folder / f"{self._number}.sqlite3"

    def kill(self) -> None:
        before = self._file
        self._number += 1
        for ending in ("", "-wal"):
            shutil.copy(f"{before}{ending}", f"{self._file}{ending}")

    def again(self) -> Store:
        return Store(self._file)

    def clear(self) -> None:
        for number in range(self._number + 1):
            for ending in ("", "-wal", "-shm"):
                (self._folder / f"{number}.sqlite3{ending}").unlink(missing_ok=True)


class Databases:
    """PostgreSQL. Killed: the server is rid of everybody who was connected. With `crashing`, every fourth time it is a
    process of the server that gets a kill -9: that ends all of them, and the server recovers from its log. Only where
    nobody else is connected to it, and it runs on this computer."""

    def __init__(self, address: str, name: str, *, crashing: bool = False) -> None:
        self._address, self._name, self._number = address, name, 0
        self._crashing, self._kills = crashing, 0
        self.crashes = 0
        """Of the server itself."""
        self._do(f"CREATE DATABASE {name}_0")
        Store(f"{address}/{name}_0").close()

    def _do(self, command: str) -> None:
        with psycopg.connect(f"{self._address}/postgres", autocommit=True) as connection:
            connection.execute(command)

    @property
    def _database(self) -> str:
        return f"{self._name}_{self._number}"

    def fresh(self) -> Store:
        self._number += 1
        self._do(f"CREATE DATABASE {self._database} TEMPLATE {self._name}_0")
        return self.again()

    def kill(self) -> None:
        self._kills += 1
        if self._crashing and self._kills % 4 == 0:
            self._crash()
        else:
            self._do(f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{self._database}'")

    def _crash(self) -> None:
        with psycopg.connect(f"{self._address}/postgres", autocommit=True) as connection:
            asked = "SELECT pid FROM pg_stat_activity WHERE datname = %s"
            (pid,) = connection.execute(asked, (self._database,)).fetchone() or (0,)
            os.kill(pid, signal.SIGKILL)
            with contextlib.suppress(psycopg.OperationalError):
                while True:  # until it ends this one as well
                    connection.execute("SELECT pg_sleep(0.02)")
        deadline_s = time.monotonic() + 60
        while True:
            try:
                psycopg.connect(f"{self._address}/postgres").close()
                break
            except psycopg.OperationalError:
                if time.monotonic() > deadline_s:
                    raise
                time.sleep(0.02)
        self.crashes += 1

    def again(self) -> Store:
        return Store(f"{self._address}/{self._database}")

    def clear(self) -> None:
        self._do(f"DROP DATABASE {self._database} WITH (FORCE)")
