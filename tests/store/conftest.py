import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from studio.store import Store


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    return found[-1] if found else Path(shutil.which("postgres") or "/usr/local/bin/postgres").resolve().parent


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A real server of its own; its address without a database."""
    # Not among pytest's own folders: they are for this user alone, and are tidied away by other runs.
    folder = Path(tempfile.mkdtemp(prefix="bancarella-postgres-"))
    # It refuses to run as root.
    as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"] if os.geteuid() == 0 else []
    if as_user:
        shutil.chown(folder, "nobody", "nogroup")
    data, programs = folder / "data", _programs()
    make: list[str | Path] = [
        *as_user,
        programs / "initdb",
        "-D",
        data,
        "-U",
        "desk",
        "--auth=trust",
        "--no-sync",
        "-E",
        "UTF8",
        "--locale=C",
    ]
    subprocess.run(make, check=True, capture_output=True, cwd=folder)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with (folder / "log").open("wb") as log:
        options: list[str | Path] = [
            "-c",
            "listen_addresses=127.0.0.1",
            "-k",
            folder,
            "-c",
            "fsync=off",
            "-c",
            "autovacuum=off",
        ]
        server = subprocess.Popen(
            [*as_user, programs / "postgres", "-D", data, "-p", str(port), *options],
            stdout=log, stderr=log, cwd=folder,
        )  # fmt: skip
    address = f"postgresql://desk@127.0.0.1:{port}"
    try:
        deadline = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(f"{address}/postgres").close()
                break
            except psycopg.OperationalError:
                assert server.poll() is None, (folder / "log").read_text()
                assert time.monotonic() < deadline
                time.sleep(0.1)
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)
        shutil.rmtree(folder)


@pytest.fixture(autouse=True)
def nothing_left_over(postgres: str, nothing_left_over: None) -> None:
    """The server's own processes are there before, and stay."""


_count = 0


@pytest.fixture(scope="session")
def made(postgres: str) -> str:
    """The name of a database with a new store, to be copied."""
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as connection:
        connection.execute("CREATE DATABASE made")
    Store(f"{postgres}/made").close()
    return "made"


@contextmanager
def _database(postgres: str, template: str) -> Iterator[str]:
    global _count
    _count += 1
    name = f"test_{_count}"
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
    yield f"{postgres}/{name}"
    with psycopg.connect(f"{postgres}/postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


@pytest.fixture
def database(postgres: str) -> Iterator[str]:
    """An empty database; its address."""
    with _database(postgres, "template0") as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new store."""
    if request.param == "sqlite":
        yield str(tmp_path / "store.sqlite3")
    else:
        with _database(request.getfixturevalue("postgres"), request.getfixturevalue("made")) as address:
            yield address


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    store = Store(where)
    yield store
    store.close()
