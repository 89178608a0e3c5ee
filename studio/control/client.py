"""A client of the control protocol; the standard library alone, so that `bancarella ctl` starts in no time."""

from __future__ import annotations

import contextlib
import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from studio.control.place import address_files
from studio.domain.errors import Refused, SellerError

TIMEOUT_S = 10.0


class NoEngine(SellerError):
    """No engine answers for this data folder."""


class Client:
    """A connection to the engine of a data folder. Raises NoEngine. Use it as a context manager, from one thread."""

    def __init__(self, data_dir: Path, timeout_s: float = TIMEOUT_S, name: str = "") -> None:
        """`name` is who asks; the connections of one process are one client."""
        token = ""
        for path in address_files(data_dir):
            # One that was left by an engine that is gone leads nowhere.
            with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
                address = json.loads(path.read_bytes())
                token = address["token"]
                self._socket = socket.create_connection(("127.0.0.1", address["port"]), timeout=timeout_s)
                break
        else:
            raise NoEngine(
                "Bancarella is not running. Start it with “bancarella demo” or “bancarella live”"
                " (and the same --data-dir)."
            )
        self._lines = self._socket.makefile("rb")
        self._number = 0
        self._send({"token": token, "client": name or str(os.getpid())})

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self._lines.close()
        self._socket.close()

    def cut(self) -> None:
        """End the connection from any thread: who waits for an answer gets NoEngine at once."""
        with contextlib.suppress(OSError):  # it is gone already
            self._socket.shutdown(socket.SHUT_RDWR)

    @property
    def is_over(self) -> bool:
        """Whether the engine has hung up already: nothing that is asked here would be carried out. Between questions
        nothing else comes."""
        timeout_s = self._socket.gettimeout()
        self._socket.setblocking(False)
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True
        finally:
            self._socket.settimeout(timeout_s)
        return True

    def call(self, do: str, **arguments: Any) -> Any:
        """Ask, and wait for the answer. Raises Refused with the engine's words, NoEngine when it is gone."""
        self._number += 1
        self._send({"id": self._number, "do": do, "with": arguments})
        while True:
            message = self._receive()
            if message.get("id") == 0 and not message["ok"]:  # not of any request: the engine ends the connection
                raise Refused(message["error"])
            if message.get("id") == self._number:
                if message["ok"]:
                    return message.get("result")
                raise Refused(message["error"])

    def watch(self) -> Iterator[dict[str, Any]]:
        """Snapshots from now on; meanwhile this connection can ask nothing else. Raises NoEngine at the end."""
        self._number += 1
        self._send({"id": self._number, "do": "watch"})
        self._socket.settimeout(None)
        while True:
            message = self._receive()
            if "state" in message:
                yield message["state"]

    def _send(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):  # a connection that is gone shows at the next read
            self._socket.sendall(json.dumps(message).encode() + b"\n")

    def _receive(self) -> dict[str, Any]:
        try:
            line = self._lines.readline()
        except TimeoutError:
            raise NoEngine("Bancarella does not answer. It may be busy: try again.") from None
        except OSError:
            line = b""
        if not line:
            raise NoEngine("Bancarella has ended, or the token does not fit (was it started by another user?).")
        message: dict[str, Any] = json.loads(line)
        return message
