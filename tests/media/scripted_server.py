"""RTMP servers that answer by a script, for what no real server does on demand."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from studio.media.ingest import Ingest
from studio.media.rtmp_wire import ChunkReader, amf_decode, amf_encode, chunked

KEY = "k3y-0f-the-show?auth_key=1-0-ab&x=y/z"
LARGE_CHUNKS = bytes(chunked(2, 1, 0, b"\0\0\x10\0"))
Script = Callable[[socket.socket], None]


@contextmanager
def serving(*scripts: Script, receive_buffer_bytes: int = 65536) -> Iterator[Ingest]:
    """A server that runs each script with one connection, in turn, and then closes it."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer_bytes)
    ended, current = threading.Event(), list[socket.socket]()

    def serve() -> None:
        for script in scripts:
            connection, _ = listener.accept()
            with connection:
                current[:] = [connection]
                if ended.is_set():
                    return
                try:
                    script(connection)
                except OSError:
                    continue  # the publisher left first

    thread = threading.Thread(target=serve, name="scripted server")
    thread.start()
    try:
        yield Ingest.parse(f"rtmp://127.0.0.1:{listener.getsockname()[1]}/live", KEY)
    finally:
        ended.set()
        for connection in current:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)  # a test that failed may have left it open
        with socket.socket() as nudge:
            nudge.connect_ex(listener.getsockname())
        thread.join()
        listener.close()


def until_closed(connection: socket.socket) -> None:
    connection.settimeout(20)
    while connection.recv(65536):
        pass


def exactly(connection: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        piece = connection.recv(size - len(data))
        if not piece:
            raise ConnectionError
        data += piece
    return data


def shake_hands(connection: socket.socket) -> None:
    hello = exactly(connection, 1537)
    challenge = os.urandom(1536)
    connection.sendall(b"\x03" + challenge + hello[1:])
    assert exactly(connection, 1536) == challenge


def command(name: str, *values: Any) -> bytes:
    return bytes(chunked(3, 20, 0, b"".join(map(amf_encode, (name, *values)))))


def answering(
    *, connect: bytes = b"", create: bytes = b"", publish: bytes = b"", then: Script = until_closed
) -> Script:
    """A server that goes through the handshake and gives these answers, or the usual ones."""
    replies = {
        "connect": connect or command("_result", 1, None, {"code": "NetConnection.Connect.Success"}),
        "createStream": create or command("_result", 4, None, 1),
        "publish": publish or command("onStatus", 0, None, {"level": "status", "code": "NetStream.Publish.Start"}),
    }

    def script(connection: socket.socket) -> None:
        shake_hands(connection)
        reader = ChunkReader()
        while True:
            data = connection.recv(65536)
            if not data:
                return
            for kind, body in reader.feed(data):
                name = amf_decode(body)[0] if kind == 20 else None
                connection.sendall(LARGE_CHUNKS if name == "connect" else b"")
                connection.sendall(replies.get(name, b""))
                if name == "publish":
                    then(connection)
                    return

    return script
