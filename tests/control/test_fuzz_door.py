"""Who gets in at the control socket, and what those who do not can do."""

from __future__ import annotations

import json
import logging
import os
import socket
import stat
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from studio.control.place import make_own, own_folder
from studio.control.protocol import LONGEST_HELLO, LONGEST_LINE, Address
from studio.control.server import MOST_CLIENTS, MOST_STRANGERS, ControlServer
from studio.domain.errors import Refused
from studio.engine.folder import DataFolder
from studio.engine.shelf import open_store
from studio.media.canvas import Canvas
from studio.media.preview import Preview


@pytest.fixture
def door(tmp_path: Path) -> Iterator[tuple[ControlServer, Path]]:
    def echo(do: str, arguments: dict[str, Any]) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result({"do": do, **arguments})
        return future

    server = ControlServer(echo)
    server.start()
    Address(os.getpid(), server.port, server.token).write(tmp_path)
    yield server, tmp_path
    server.close()


@pytest.fixture
def nobody_hides_anything() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def connected(server: ControlServer) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=10)


def greeted(server: ControlServer) -> socket.socket:
    line = connected(server)
    line.sendall(json.dumps({"token": server.token}).encode() + b"\n")
    return line


def last_words(line: socket.socket) -> Any:
    """What the engine says before it ends the connection."""
    with closing(line), line.makefile("rb") as lines:
        said = lines.readlines()
    return json.loads(said[-1]) if said else None


def test_files_are_their_owner_s_alone_whatever_the_umask(nobody_hides_anything: None, tmp_path: Path) -> None:
    place = tmp_path / "share" / "bancarella"
    folder = DataFolder(place, ())
    folder.show(Address(1, 2, "token"))
    folder.journal.hide("a-secret")
    logging.getLogger("test").info("something")
    folder.close()
    open_store(place).close()
    preview = Preview(Canvas(320, 180, 30))
    shared = Path(preview.ask(320, 180)["path"])
    assert stat.S_IMODE(shared.stat().st_mode) == 0o600
    preview.close()
    for made in (tmp_path / "share", place, place / "logs"):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700
    for name in ("engine.json", "logs/bancarella.log", "store.sqlite3"):
        assert stat.S_IMODE((place / name).stat().st_mode) == 0o600, name


def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    own_folder(tmp_path)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    (tmp_path / "kept").write_text("x", encoding="utf-8")
    make_own(tmp_path / "kept")
    assert (tmp_path / "kept").read_text(encoding="utf-8") == "x"


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "evil.example"])
def test_no_web_page_gets_in_whatever_name_it_calls_us(door: tuple[ControlServer, Path], host: str) -> None:
    server, _ = door
    body = b"\n" + json.dumps({"token": server.token}).encode() + b'\n{"id": 1, "do": "end"}\n'
    address = f"http://127.0.0.1:{server.port}/"
    asked = urllib.request.Request(address, body, {"Host": host, "Origin": "https://evil.example"}, method="POST")
    with pytest.raises((urllib.error.URLError, ConnectionError)):
        urllib.request.urlopen(asked, timeout=10).read()
    upgrade = f"GET / HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"
    with closing(connected(server)) as line:
        line.sendall(upgrade.encode())
        assert line.recv(1000) == b""


def test_whoever_says_nothing_keeps_nobody_out(door: tuple[ControlServer, Path]) -> None:
    server, folder = door
    with ExitStack() as silent:
        for _ in range(3 * MOST_STRANGERS):
            each = silent.enter_context(closing(connected(server)))
            each.sendall(b'{"token": "')
        began_s = time.monotonic()
        with Client(folder) as client:
            assert client.call("still") == {"do": "still"}
        assert time.monotonic() - began_s < 4  # not only once they are given up


def test_who_has_not_shown_the_token_is_not_listened_to_for_long(door: tuple[ControlServer, Path]) -> None:
    line = connected(door[0])
    line.sendall(json.dumps({"token": door[0].token, "client": "x" * LONGEST_HELLO}).encode() + b"\n")
    assert last_words(line) is None


def test_one_client_more_than_there_may_be_is_told_so(door: tuple[ControlServer, Path]) -> None:
    server, folder = door
    with ExitStack() as there:
        for _ in range(MOST_CLIENTS):
            there.enter_context(Client(folder)).call("hello")
        said = last_words(greeted(server))
        assert said["id"] == 0
        assert "already 64 clients" in said["error"]
    deadline_s = time.monotonic() + 10
    while True:
        try:
            with Client(folder) as client:
                assert client.call("again") == {"do": "again"}
            return
        except Refused:
            assert time.monotonic() < deadline_s


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (b"x" * (2 * LONGEST_LINE), f"at most {LONGEST_LINE}"),
        (b"not json\n", "no request"),
        (b'{"id": 1, "do": "pin", "with": {"code": "\\u0000"}}\n', "NUL"),
        (b'{"id": "1", "do": "pin"}\n' + b"y" * 50_000, "no request"),
    ],
)
def test_a_client_that_talks_nonsense_is_told_why_it_is_cut_off(
    door: tuple[ControlServer, Path], sent: bytes, why: str
) -> None:
    line = greeted(door[0])
    line.sendall(sent)
    said = last_words(line)
    assert (said["id"], said["ok"]) == (0, False)
    assert why in said["error"]
    with Client(door[1]) as client, pytest.raises(Refused, match="no request"):
        client.call("x" * 100)
