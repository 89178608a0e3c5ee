"""A PostgreSQL server for the benchmark: Debian's, on a free port of 127.0.0.1, with nothing in it."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg

from tests.servers import free_port


@contextlib.contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """Its address, without a database."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name))
    programs = found[-1] if found else Path(shutil.which("postgres") or "postgres").resolve().parent
    folder.mkdir()
    as_user: list[str] = []
    if os.geteuid() == 0:  # as root it does not start
        as_user = ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"]
        shutil.chown(folder, "nobody", "nogroup")
        folder.parent.chmod(0o755)
    data, port = folder / "data", free_port()
    make: list[str | Path] = [programs / "initdb", "-D", data, "-U", "desk", "--auth=trust", "-E", "UTF8", "--locale=C"]
    subprocess.run([*as_user, *make], check=True, capture_output=True, cwd=folder)
    run: list[str | Path] = [
        programs / "postgres",
        "-D",
        data,
        "-p",
        str(port),
        "-c",
        "listen_addresses=127.0.0.1",
        "-k",
        folder,
    ]
    run += ["-c", "fsync=off"]  # processes are killed, computers are not
    with (folder / "log").open("wb") as log:
        server = subprocess.Popen([*as_user, *run], stdout=log, stderr=log, cwd=folder)
    address = f"postgresql://desk@127.0.0.1:{port}"
    try:
        deadline_s = time.monotonic() + 30
        while True:
            with contextlib.suppress(psycopg.OperationalError):
                psycopg.connect(f"{address}/postgres").close()
                break
            if server.poll() is not None or time.monotonic() > deadline_s:
                raise AssertionError((folder / "log").read_text())
            time.sleep(0.1)
        yield address
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)
