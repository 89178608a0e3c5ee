"""Opening the store, and its transactions."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from studio.store.ledger import Ledger
from studio.store.schema import HEAD, VERSION_TABLE, clock, metadata
from studio.store.troubles import StoreError, newer, no_store, of_sqlite, trouble

BUSY_S = 5.0
"""How long is waited for another program that writes."""
_MIGRATIONS = Path(__file__).with_name("migrations")
_MIGRATING = 0x62616E63  # the number of PostgreSQL's advisory lock
_HEADER = b"SQLite format 3\0"


class Store:
    """Any thread. `where` is the path of an SQLite file, or an address (`sqlite:///…`, `postgresql://…`).

    Raises StoreError where it is no store or a newer program's (it is left as it is), StoreUnavailable where it cannot
    be opened just now. An SQLite file is copied beside itself before it is migrated. What goes wrong inside a
    transaction because of the database comes out of `write` and `read` as StoreUnavailable, and the next one begins
    with a new connection.
    """

    def __init__(self, where: str | Path) -> None:
        self._url = _url(where)
        self._file = Path(self._url.database or "") if self._url.get_backend_name() == "sqlite" else None
        self.url_shown = str(self._file) if self._file else self._url.render_as_string(hide_password=True)
        self._writing = threading.Lock()
        self._seen = -1
        if self._file:
            self._probe(self._file)
        self._engine = self._connect()
        try:
            with self._plain_errors():
                self._bring_up_to_date()
                with self._engine.connect() as connection:
                    self._seen = connection.execute(select(clock.c.writes)).scalar_one()
        except BaseException:
            self._engine.dispose()
            raise
        self._opened = _identity(self._file) if self._file else None

    def close(self) -> None:
        """Let go of it, once whoever writes is done."""
        with self._writing:
            self._engine.dispose()

    @contextmanager
    def write(self) -> Iterator[Ledger]:
        """One transaction, one at a time: committed at the end, undone by any exception."""
        with self._writing, self._plain_errors(), self._engine.connect() as connection:
            connection = connection.execution_options(bancarella_writes=True)
            with connection.begin():
                ledger = Ledger(connection, writes=True)
                others = ledger.writes != self._seen
                yield ledger
                ledger.finish()
            if not others:
                self._seen = ledger.writes

    @contextmanager
    def read(self) -> Iterator[Ledger]:
        """A consistent snapshot; while others write, it stays as it was."""
        with self._plain_errors(), self._engine.connect() as connection:
            if not self._file:
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield Ledger(connection, writes=False)

    def changed(self) -> bool:
        """Whether somebody else (another desk, `products import`) has written since this was asked last."""
        with self._plain_errors(), self._engine.connect() as connection:
            writes = connection.execute(select(clock.c.writes)).scalar_one()
        with self._writing:
            # Of ours that came meanwhile, `write` keeps count itself.
            before, self._seen = self._seen, max(writes, self._seen)
        return self._seen > before

    def stand_again(self) -> None:
        """Where somebody has deleted the file under us: what it held is put back, from what is still open."""
        if not self._file or _identity(self._file) == self._opened or not self._file.parent.is_dir():
            return
        with self._writing, self._plain_errors():
            # A connection that was made before: one made now would find, and begin, an empty file.
            with self._engine.connect() as connection:
                there: Any = connection.connection.driver_connection
                part = self._file.with_suffix(".part")
                with contextlib.closing(sqlite3.connect(part)) as copy:
                    there.backup(copy)
            self._engine.dispose()
            for left in ("-wal", "-shm"):
                self._file.with_name(self._file.name + left).unlink(missing_ok=True)
            part.replace(self._file)
            self._opened = _identity(self._file)

    # opening

    def _connect(self) -> Engine:
        if not self._file:
            engine = create_engine(self._url, connect_args={"connect_timeout": int(BUSY_S)})
            event.listen(engine, "connect", _ready_postgres)
            return engine
        engine = create_engine(
            self._url, connect_args={"timeout": BUSY_S, "check_same_thread": False, "isolation_level": None}
        )
        event.listen(engine, "connect", _ready_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine

    def _probe(self, file: Path) -> None:
        """Look before anything is written: a file of somebody else's stays as it is."""
        try:
            if not file.parent.is_dir():
                raise StoreError(f"There is no folder {file.parent} for the store.")
            if not file.exists() or file.stat().st_size == 0:
                return
            with file.open("rb") as opened:
                if opened.read(len(_HEADER)) != _HEADER:
                    raise no_store(self.url_shown)
        except OSError as error:
            raise StoreError(f"The store {file} cannot be read ({error.strerror}).") from None
        try:
            with contextlib.closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as probe:
                tables = {row[0] for row in probe.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        except sqlite3.Error as error:
            raise of_sqlite(error, self.url_shown) from None
        if tables and VERSION_TABLE not in tables:
            raise no_store(self.url_shown)

    def _bring_up_to_date(self) -> None:
        with self._engine.connect() as connection:
            if self._version(connection) == HEAD:
                return
        with self._engine.connect() as connection:
            connection = connection.execution_options(bancarella_writes=True)
            with connection.begin():
                if not self._file:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})
                version = self._version(connection)
                if version == HEAD:
                    return
                if version is None and set(metadata.tables) & set(inspect(connection).get_table_names()):
                    raise no_store(self.url_shown)
                self._migrate(connection, version)

    @staticmethod
    def _version(connection: Connection) -> str | None:
        if not inspect(connection).has_table(VERSION_TABLE):
            return None
        return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one_or_none()

    def _migrate(self, connection: Connection, version: str | None) -> None:
        # Half of what opening costs, and hardly ever needed.
        from alembic import command
        from alembic.config import Config
        from alembic.script import ScriptDirectory
        from alembic.util import CommandError

        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
        config.attributes["connection"] = connection
        if version is not None:
            try:
                ScriptDirectory.from_config(config).get_revision(version)
            except CommandError:
                raise newer(self.url_shown) from None
            if self._file:
                self._back_up(self._file, version)
        command.upgrade(config, "head")

    @staticmethod
    def _back_up(file: Path, version: str) -> None:
        target = file.with_name(f"{file.name}.before-{version}")
        number = 1
        while target.exists():
            number += 1
            target = file.with_name(f"{file.name}.before-{version}-{number}")
        with (
            contextlib.closing(sqlite3.connect(file)) as source,
            contextlib.closing(sqlite3.connect(target)) as copy,
        ):
            source.backup(copy)

    @contextmanager
    def _plain_errors(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            found = trouble(error, self.url_shown)
            if found is None:
                raise
            # What is wrong may be wrong with the connections: the next transaction gets a new one.
            self._engine.dispose()
            raise found from error


def _url(where: str | Path) -> URL:
    if isinstance(where, Path) or "://" not in where:
        return URL.create("sqlite", database=str(where))
    try:
        url = make_url(where)
    except ArgumentError:
        url = None
    backend = url.get_backend_name() if url else ""
    if url and backend == "postgres":
        backend = "postgresql"
    if url is None or backend not in ("sqlite", "postgresql") or (backend == "sqlite" and not url.database):
        raise StoreError("The store's address is none: write the path of a file, or postgresql://user@server/database.")
    return url if backend == "sqlite" else url.set(drivername="postgresql+psycopg")


def _identity(file: Path) -> tuple[int, int] | None:
    """Of the very file, whatever its name; None where there is none."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _ready_sqlite(connection: Any, _: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get("bancarella_writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _ready_postgres(connection: Any, _: object) -> None:
    milliseconds = int(BUSY_S * 1000)
    with connection.cursor() as cursor:
        cursor.execute(f"SET lock_timeout = {milliseconds}")
        cursor.execute("SET synchronous_commit = on")
        cursor.execute(f"SET idle_in_transaction_session_timeout = {12 * milliseconds}")
    connection.commit()
