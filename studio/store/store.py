"""Opening the store, and its transactions."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Literal

from sqlalchemy import Connection, Engine, create_engine, event, inspect, select, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateTable

from studio.store.ledger import Ledger
from studio.store.schema import HEAD, VERSION_TABLE, clock, metadata
from studio.store.troubles import StoreError, StoreUnavailable, newer, no_store, of_sqlite, of_system, trouble

Needs = Literal["writing", "reading", "nothing"]
BUSY_S = 5.0
"""How long is waited for another program that writes."""
SHOW_BUSY_S = 1.5
"""The same in a show, for a file: the seller hears soon that nothing is written down, and it is tried again."""
SOON_S = 0.3
"""The same where viewers wait for the picture."""
_MIGRATIONS = Path(__file__).with_name("migrations")
_MIGRATING = 0x62616E63  # the number of PostgreSQL's advisory lock
_HEADER = b"SQLite format 3\0"
_SQLITE = sqlite.dialect()
_IN_USE = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
_WRITES = select(clock.c.writes)
_LOCK = select(clock.c.writes).with_for_update()


class Store:
    """Any thread. `where` is the path of an SQLite file, or an address (`sqlite:///…`, `postgresql://…`).

    Raises StoreError where it is no store or a newer program's (it is left as it is), StoreUnavailable where it cannot
    be opened just now. An SQLite file is copied beside itself before it is migrated. What goes wrong inside a
    transaction because of the database comes out of `write` and `read` as StoreUnavailable, and the next one begins
    with a new connection.

    `needs` "reading": only `read` is used; nothing is written or made, and its folder may be read-only. "nothing": it
    opens also while it is locked, read-only, full or away; `read` has what can be read, or an empty store, and each
    `write` tries to open it whole first. `soon`: viewers wait until that is known, so that neither what is locked
    nor what is no store holds them up.
    """

    def __init__(self, where: str | Path, *, needs: Needs = "writing", soon: bool = False) -> None:
        self._url = _url(where)
        self._file = Path(self._url.database or "") if self._url.get_backend_name() == "sqlite" else None
        self.place = place_of(where)
        self.url_shown = str(self._file) if self._file else _place(self._url)
        self._patience_s = min(BUSY_S, SHOW_BUSY_S) if needs == "nothing" else BUSY_S
        self._soon = soon
        self._writing = threading.Lock()
        self._seen = -1
        self._engine, self._whole = _empty(), False
        self._opened: tuple[int, int] | None = None
        self.given_up = False
        """Whether it is not looked at any more, whatever comes: see `give_up`."""
        self.unread: StoreError | None = None
        """With `needs` "nothing": why not even what is there can be read; None once it can."""
        self._glance: sqlite3.Connection | None = None  # by which `changed` sees that nothing has happened
        self._glanced = -1
        if needs == "reading":
            self._engine = self._reading() or self._open()
            return
        try:
            self._engine = self._open() if needs == "writing" else self._open_as_can()
        except StoreError as error:
            if not soon:
                raise
            self.give_up(error)  # an empty one is not to be begun in the middle of a show
        finally:
            self._soon = False  # what comes later may take its time

    def close(self) -> None:
        """Let go of it, once whoever writes is done."""
        with self._writing:
            self._look_away()
            self._engine.dispose()

    def give_up(self, error: StoreError) -> None:
        """It is spoiled, as `error` says, and a show goes on without it: from now on `read` has an empty one, and
        `write` raises this. Whatever is put in its place, or left beside it, is not touched any more."""
        with self._writing:
            self._look_away()
            before, self._engine = self._engine, _empty()
            self._whole, self.unread = False, error
            self.given_up = True
        before.dispose()

    @contextmanager
    def write(self) -> Iterator[Ledger]:
        """One transaction, one at a time: committed at the end, undone by any exception."""
        with self._writing, self._plain_errors(), self._for_writing().connect() as connection:
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
            if connection.dialect.name == "postgresql":  # while it is away, what stands in for it is SQLite's
                connection = connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            with connection.begin():
                yield Ledger(connection, writes=False)

    def blocked(self, patience_s: float) -> StoreUnavailable | None:
        """Why nothing can be written just now; None where something can. Waits about so long for whoever writes."""
        try:
            with self._writing, self._plain_errors():
                engine = self._for_writing()
                if self._file:
                    uri = f"{self._file.resolve().as_uri()}?mode=rw"
                    with contextlib.closing(sqlite3.connect(uri, patience_s, isolation_level=None, uri=True)) as there:
                        there.execute("BEGIN IMMEDIATE")
                        there.execute("UPDATE clock SET writes = writes")
                        there.execute("ROLLBACK")
                else:
                    with engine.connect() as connection, connection.begin():
                        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {max(1, int(patience_s * 1000))}")
                        connection.execute(_LOCK)
        except StoreUnavailable as error:
            return error
        except sqlite3.Error as error:
            found = of_sqlite(error, self.url_shown)
            if not isinstance(found, StoreUnavailable):
                raise found from None
            return found
        return None

    def changed(self) -> bool:
        """Whether somebody else (another desk, `products import`) has written since this was asked last."""
        if self._nothing_happened():
            return False
        with self._plain_errors(), self._engine.connect() as connection:
            writes = connection.execute(_WRITES).scalar_one()
        with self._writing:
            # Of ours that came meanwhile, `write` keeps count itself.
            before, self._seen = self._seen, max(writes, self._seen)
        return self._seen > before

    def _nothing_happened(self) -> bool:
        """Whether an SQLite file is as it was when `changed` was asked last: a fraction of what asking the tables
        costs, once a second for as long as the studio is open."""
        if not self._file or not self._whole:
            return False
        try:
            with self._writing:
                if self._glance is None:
                    file = f"{self._file.resolve().as_uri()}?mode=ro"
                    self._glance, self._glanced = sqlite3.connect(file, uri=True, check_same_thread=False), -1
                before = self._glanced
                self._glanced = self._glance.execute("PRAGMA data_version").fetchone()[0]
                return before == self._glanced
        except sqlite3.Error:
            self._look_away()
            return False  # what is wrong is said by whoever asks the tables

    def _look_away(self) -> None:
        if self._glance is not None:
            self._glance.close()
            self._glance = None

    def stand_again(self) -> None:
        """Where somebody has deleted the file under us: what it held is put back, from what is still open."""
        if not self._file or not self._whole or _identity(self._file) == self._opened:
            return
        if not self._file.parent.is_dir():
            return
        with self._writing, self._plain_errors():
            # A connection that was made before: one made now would find, and begin, an empty file.
            with self._engine.connect() as connection:
                there: Any = connection.connection.driver_connection
                part = self._file.with_suffix(".part")
                _make_own(part, os.O_CREAT | os.O_TRUNC)
                with contextlib.closing(sqlite3.connect(part)) as copy:
                    there.backup(copy)
            self._engine.dispose()
            self._look_away()
            for left in ("-wal", "-shm"):
                self._file.with_name(self._file.name + left).unlink(missing_ok=True)
            part.replace(self._file)
            self._opened = _identity(self._file)

    # opening

    def _open(self) -> Engine:
        """To read and to write, brought up to date."""
        if self._file:
            self._probe(self._file)
            # What stands in the way SQLite says itself.
            with contextlib.suppress(OSError):
                if not self._file.exists():
                    _make_own(self._file, os.O_CREAT)
        engine = self._connect()
        try:
            with self._plain_errors():
                self._bring_up_to_date(engine)
                with engine.connect() as connection:
                    self._seen = connection.execute(_WRITES).scalar_one()
        except BaseException:
            engine.dispose()
            raise
        self._opened = _identity(self._file) if self._file else None
        self._whole = True
        return engine

    def _for_writing(self) -> Engine:
        """Opened whole, if it was not yet. While `_writing` is held."""
        if not self._whole:
            if self.given_up and self.unread:
                raise self.unread
            before, self._engine = self._engine, self._open()
            before.dispose()
            self.unread = None
        return self._engine

    def _reading(self) -> Engine | None:
        """To read from, as it is; None where it has to be brought up to date first."""
        if self._file:
            self._probe(self._file)
            if not _has_content(self._file):
                return _empty()
            engine = create_engine("sqlite://", creator=self._reader, poolclass=NullPool)
            event.listen(engine, "begin", _begin_sqlite)
        else:
            engine = self._connect()
        try:
            with self._plain_errors(), engine.connect() as connection:
                version = self._version(connection)
                if version == HEAD:
                    self._seen = connection.execute(_WRITES).scalar_one()
                    return engine
                if version is not None and not _is_known(version):
                    raise newer(self.url_shown)
        except BaseException:
            engine.dispose()
            raise
        engine.dispose()
        return None

    def _open_as_can(self) -> Engine:
        try:
            return self._open()
        except StoreUnavailable as error:
            if not self._file:  # a server has just been asked, and may have taken its time
                self.unread = error
                return _empty()
        try:
            return self._reading() or _empty()
        except StoreUnavailable as error:
            self.unread = error
            return _empty()

    def _reader(self) -> sqlite3.Connection:
        """A connection that writes nothing, not even beside the file. Raises sqlite3.Error."""
        assert self._file
        uri = f"{self._file.resolve().as_uri()}?mode=ro"
        connection = None
        try:
            patience_s = SOON_S if self._soon else self._patience_s
            connection = sqlite3.connect(uri, patience_s, isolation_level=None, check_same_thread=False, uri=True)
            connection.execute("SELECT count(*) FROM sqlite_master")
            return connection
        except sqlite3.OperationalError as error:
            if connection is not None:
                connection.close()
            beside = (self._file.with_name(self._file.name + end) for end in ("-wal", "-journal"))
            if error.sqlite_errorcode & 0xFF in _IN_USE or any(map(_has_content, beside)):
                raise
            # Where SQLite cannot put the files that it wants beside it. Nobody has it open: they would be there.
            connection = sqlite3.connect(f"{uri}&immutable=1", isolation_level=None, check_same_thread=False, uri=True)
            try:
                connection.execute("SELECT count(*) FROM sqlite_master")
            except BaseException:
                connection.close()
                raise
            return connection

    def _connect(self) -> Engine:
        if not self._file:
            # A driver to import that a shop with a file of its own does without.
            from studio.store.postgres import engine_for

            return engine_for(self._url, BUSY_S, soon=lambda: self._soon)
        engine = create_engine(
            self._url, connect_args={"timeout": self._patience_s, "check_same_thread": False, "isolation_level": None}
        )
        event.listen(engine, "connect", _ready_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine

    def _probe(self, file: Path) -> None:
        """Look before anything is written: a file of somebody else's stays as it is."""
        try:
            if not file.parent.is_dir():
                raise StoreError(f"There is no folder {file.parent} for the store.")
            if not _has_content(file):
                return
            with file.open("rb") as opened:
                if opened.read(len(_HEADER)) != _HEADER:
                    raise no_store(self.url_shown)
        except OSError as error:
            raise StoreError(f"The store {file} cannot be read ({error.strerror}).") from None
        try:
            with contextlib.closing(self._reader()) as probe:
                tables = {row[0] for row in probe.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        except sqlite3.Error as error:
            raise of_sqlite(error, self.url_shown) from None
        if tables and VERSION_TABLE not in tables:
            raise no_store(self.url_shown)

    def _bring_up_to_date(self, engine: Engine) -> None:
        with engine.connect() as connection:
            if self._version(connection) == HEAD:
                return
        with contextlib.ExitStack() as undoing, engine.connect() as connection:
            connection = connection.execution_options(bancarella_writes=True)
            with connection.begin():
                if not self._file:
                    connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATING})
                version = self._version(connection)
                if version == HEAD:
                    return
                if version is None and set(metadata.tables) & set(inspect(connection).get_table_names()):
                    raise no_store(self.url_shown)
                self._migrate(connection, version, undoing)
            undoing.pop_all()

    @staticmethod
    def _version(connection: Connection) -> str | None:
        if not inspect(connection).has_table(VERSION_TABLE):
            return None
        return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar_one_or_none()

    def _migrate(self, connection: Connection, version: str | None, undoing: contextlib.ExitStack) -> None:
        # Half of what opening costs, and hardly ever needed.
        from alembic import command

        config = _migrations()
        config.attributes["connection"] = connection
        if version is not None:
            if not _is_known(version):
                raise newer(self.url_shown)
            if self._file:
                self._back_up(self._file, version, undoing)
        if self._file:
            command.upgrade(config, "head")
            return
        from studio.store.postgres import unhurried

        with unhurried(connection):
            command.upgrade(config, "head")

    def _back_up(self, file: Path, version: str, undoing: contextlib.ExitStack) -> None:
        """A copy beside it, gone again where it is not needed: what is tried each time anew would fill the disk."""
        try:
            target = _new_beside(file, f".before-{version}")
            undoing.callback(target.unlink, missing_ok=True)
            with (
                contextlib.closing(sqlite3.connect(file)) as source,
                contextlib.closing(sqlite3.connect(target)) as copy,
            ):
                source.backup(copy)
        except sqlite3.Error as error:
            raise of_sqlite(error, self.url_shown) from error
        except OSError as error:
            raise of_system(error, self.url_shown) from error

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


def place_of(where: str | Path) -> str:
    """By what a store is told from others, however it was asked for: a file's whole path, or a server's address without
    its password. Raises StoreError."""
    url = _url(where)
    if url.get_backend_name() == "sqlite":
        return str(Path(url.database or "").resolve())
    return URL.create("postgresql", url.username, None, url.host, url.port, url.database).render_as_string()


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


def _place(url: URL) -> str:
    """Where a server is, in words for a seller."""
    at = f":{url.port}" if url.port not in (None, 5432) else ""
    return f"{url.host or 'this computer'}{at}"


def _migrations() -> Any:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    return config


def _is_known(version: str) -> bool:
    """Whether this program can bring a store of that version up to date."""
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory.from_config(_migrations()).get_revision(version)
    except CommandError:
        return False
    return True


def _new_beside(file: Path, ending: str) -> Path:
    """An empty file of a name that there was not yet, for its owner alone. Raises OSError."""
    for number in count(1):
        target = file.with_name(f"{file.name}{ending}" if number == 1 else f"{file.name}{ending}-{number}")
        with contextlib.suppress(FileExistsError):
            _make_own(target, os.O_CREAT | os.O_EXCL)
            break
    return target


def _make_own(file: Path, flags: int) -> None:
    """Have it, empty, for its owner alone: buyers' names and addresses will be in it, and SQLite would make it, and
    what it lays beside it, for everybody to read. Raises OSError."""
    os.close(os.open(file, os.O_WRONLY | flags, 0o600))


def _has_content(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0


def _empty() -> Engine:
    """A store with nothing in it, in memory: to read from while there is no other. Each connection has its own."""
    engine = create_engine(
        "sqlite://", connect_args={"check_same_thread": False, "isolation_level": None}, poolclass=NullPool
    )
    event.listen(engine, "connect", _made_empty)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _made_empty(connection: Any, _: object) -> None:
    for table in metadata.sorted_tables:
        connection.execute(str(CreateTable(table).compile(dialect=_SQLITE)))
    connection.execute("INSERT INTO clock (id, rev, place, last_id, writes) VALUES (1, 0, 0, 0, 0)")


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
