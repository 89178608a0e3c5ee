"""B shows a certificate that nobody signed: refused in words, and not a byte of the stream key leaves."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from tests.faults import figures
from tests.faults.show import FULL, faulty_show

ROW = "certificate"


@contextlib.contextmanager
def impostor() -> Iterator[tuple[int, list[bytes]]]:
    """A server that speaks TLS with a certificate of its own making, and what it could read, one entry a connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost", "127.0.0.1").configure_cert(context)
    read: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ending = threading.Event()

        def serve() -> None:
            while not ending.is_set():
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(5)
                    found = b""
                    with contextlib.suppress(OSError), context.wrap_socket(connection, server_side=True) as secure:
                        while more := secure.recv(65536):
                            found += more
                    read.append(found)

        thread = threading.Thread(target=serve, name="impostor")
        thread.start()
        try:
            yield listener.getsockname()[1], read
        finally:
            ending.set()
            with socket.socket() as nudge:
                nudge.connect_ex(listener.getsockname())
            thread.join()


@pytest.mark.timeout(180)
def test_a_certificate_nobody_signed_is_refused_before_the_key(tmp_path: Path) -> None:
    with (
        impostor() as (port, read),
        faulty_show(tmp_path, b_url=f"rtmps://localhost:{port}/live/s3cretkey", far=False, wait_for_b=False) as show,
    ):
        begun_s = show.watch.seen[0].at_s

        def refused(state: dict[str, Any]) -> bool:
            return "certificate" in (show.b(state).get("last_error") or "").lower()

        after_s = show.watch.first(refused, begun_s, 15)
        figures.measured(ROW, "refused after", after_s, "s", most=5.0, ceiling=15)
        show.pause(5 if FULL else 1.5)
        show.end()
        assert read, "it was never asked"
        figures.measured(ROW, "bytes that the server could read", sum(map(len, read)), "bytes", most=0, ceiling=0)
        was_live = any(show.b_live(each.state) for each in show.watch.seen)
        figures.measured(ROW, "times that B was live", was_live, "", most=0, ceiling=0)
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
        show.host_told(ROW, begun_s)
