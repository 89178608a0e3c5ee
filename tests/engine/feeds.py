"""Feeds of releases, and a server over TLS that has them, with all the manners a server can have."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import trustme
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from studio.engine.releases import Download, Release, public_key, this_machine, write

KEY, STRANGERS_KEY = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (7, 8))
OURS = public_key(KEY)
NOTES = {"en": "Faster start.", "it": "Parte più in fretta."}


def release(version: str = "9.1", **changes: Any) -> Release:
    """One that is newer than anything."""
    page = f"https://bancarella.example/releases/{version}"
    download = Download(url=f"{page}/bancarella.deb", sha256="ab" * 32, bytes=90_000_000)
    values: dict[str, Any] = {"date": date(2026, 11, 20), "page": page, "notes": NOTES}
    return Release(**({"version": version, "downloads": {f"{this_machine()}-deb": download}} | values | changes))


def feed(version: str = "9.1", key: Any = KEY, **changes: Any) -> bytes:
    """A feed of `release`, signed."""
    return write(release(version, **changes), [key])


@dataclass
class FeedServer:
    """What it answers with may be changed at any time; a callable answers as it likes."""

    url: str
    context: ssl.SSLContext
    answer: bytes | Callable[[BaseHTTPRequestHandler], None]
    authority: str
    """Who vouches for it, as PEM: for a context that is to trust several."""
    asked: list[dict[str, str]] = field(default_factory=list)
    """Each request: its headers in lower case, "path", and "method"."""


@contextmanager
def serving(answer: bytes | Callable[[BaseHTTPRequestHandler], None]) -> Iterator[FeedServer]:
    authority = trustme.CA()
    context, trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(trusting)

    class Handler(BaseHTTPRequestHandler):
        log_message = staticmethod(lambda *_: None)  # type: ignore[assignment]

        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            there.asked.append(headers | {"path": self.path, "method": self.command})
            if callable(there.answer):
                there.answer(self)
                return
            self.send_response(200)
            self.send_header("Content-Length", str(len(there.answer)))
            self.end_headers()
            self.wfile.write(there.answer)

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            pass  # who hangs up in the middle is what many tests are about

    server = Server(("127.0.0.1", 0), Handler)
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    there = FeedServer(
        f"https://localhost:{server.server_port}/releases/feed.json",
        trusting,
        answer,
        authority.cert_pem.bytes().decode(),
    )
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
