"""One window for each data folder: whoever starts the program again gets to see the window that is there, and ends.

Free of Qt: the first start has its door open before a toolkit is loaded, so that a second one a moment later waits at
it instead of opening a window of its own. The door is a socket on the loopback; its port and the token that opens it
are in a file that only its owner can read. Who may have the door is settled by a lock, which the system lets go of
whenever the process ends, however it ends.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import os
import secrets
import socket
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from studio.control.place import lock, own_file
from studio.domain.errors import SellerError

FILE, LOCK = "window.json", "window.lock"
PATIENCE_S = 20.0
"""How long a second start waits for the first, which may itself be starting on a slow computer."""
_LINE = 16384
"""Two whole paths, with what else is said."""
_SHOWN = b"shown"
_STEP_S = 0.1


class OtherShop(SellerError):
    """The window that is there sells from another shop, and says so."""

    def __init__(self, there: str, asked: str) -> None:
        super().__init__(
            f"The shop {there} is open already. {asked} can be opened once the show is over and Bancarella is closed."
        )


class OneWindow:
    """Held by the process that has the window. Made by `have`."""

    def __init__(self, path: Path, lock_file: BinaryIO, listener: socket.socket, token: str) -> None:
        self._path, self._lock, self._listener, self._token = path, lock_file, listener, token
        self._closing = False
        self._thread: threading.Thread | None = None

    @classmethod
    def have(cls, data_dir: Path, *, demo: bool, shop: str = "", patience_s: float = PATIENCE_S) -> OneWindow | None:
        """The door, where this is the first; None where there is a window, which stands in front now.

        `shop` is the place of the store that was asked for, where one was. Raises OtherShop where the window there has
        another; SellerError where the folder cannot be written, or the window is of the other kind or does not answer.
        """
        until_s = time.monotonic() + patience_s
        while True:
            try:
                lock_file = lock(data_dir / LOCK)
            except OSError as error:
                raise SellerError(
                    f"The data folder {data_dir} cannot be written ({error.strerror}). Choose another with --data-dir."
                ) from None
            if lock_file is not None:
                return cls._first(data_dir / FILE, lock_file, demo)
            there = _shown(data_dir / FILE, demo, shop, until_s)
            if there:
                raise OtherShop(there, shop)
            if there is not None:
                return None
            if time.monotonic() > until_s:
                raise SellerError(
                    "Bancarella is open already, but its window does not answer. Wait a moment and start it again; if"
                    " nothing changes, end it in the system's list of programs."
                )
            time.sleep(_STEP_S)  # it is just beginning, or just about to end

    @classmethod
    def _first(cls, path: Path, lock_file: BinaryIO, demo: bool) -> OneWindow:
        listener = socket.create_server(("127.0.0.1", 0))
        token = secrets.token_urlsafe(24)
        values = {"pid": os.getpid(), "port": listener.getsockname()[1], "token": token, "demo": demo}
        # A disk that is full keeps no window shut: a second start is then told that this one does not answer.
        with contextlib.suppress(OSError):
            beside = path.with_name(f".{path.name}")
            with open(beside, "wb", opener=_own) as file:
                file.write(json.dumps(values).encode())
            beside.replace(path)
        return cls(path, lock_file, listener, token)

    def serve(self, show: Callable[[str, str], str | None]) -> None:
        """From now on let `show` be called for each further start, on a thread of its own: it brings the window to the
        front. It is given what a Wayland desktop wants to see for that and the shop that was asked for, both may be
        empty; it says which other shop the window has, empty where all is well, None where it did not come."""
        self._thread = threading.Thread(target=self._serve, args=(show,), name="one-window")
        self._thread.start()

    def close(self) -> None:
        """The window is gone: the next start is a first one."""
        self._closing = True
        if self._thread is not None:
            # Only a visitor wakes who waits at a door, on every system.
            with contextlib.suppress(OSError), socket.create_connection(self._listener.getsockname(), 1):
                pass
            self._thread.join()
        self._listener.close()
        with contextlib.suppress(OSError):
            self._path.unlink()
        self._lock.close()

    def _serve(self, show: Callable[[str, str], str | None]) -> None:
        while not self._closing:
            try:
                visitor, _ = self._listener.accept()
            except OSError:
                return
            with visitor, contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
                visitor.settimeout(1)
                said = json.loads(_line(visitor))
                if not hmac.compare_digest(str(said["token"]).encode(), self._token.encode()):
                    continue
                # A start of an older version, an update being under way, names no shop.
                other = show(str(said["desktop"]), str(said.get("shop", "")))
                if other is not None:
                    visitor.sendall(_SHOWN + other.encode() + b"\n")


def _shown(path: Path, demo: bool, shop: str, until_s: float) -> str | None:
    """Which other shop the window has that has come to the front, empty where it has no other; None where it did not
    come. Raises SellerError."""
    try:
        there = json.loads(path.read_bytes())
        port, token, pid, is_demo = there["port"], there["token"], there["pid"], there["demo"]
        if is_demo != demo:
            what = "The demo" if is_demo else "Your own stall"
            raise SellerError(f"{what} is open already. Close it first, or choose another folder with --data-dir.")
        _let_come_forward(pid)
        with socket.create_connection(("127.0.0.1", port), timeout=max(0.1, until_s - time.monotonic())) as door:
            desktop = os.environ.get("XDG_ACTIVATION_TOKEN", "")
            door.sendall(json.dumps({"token": token, "desktop": desktop, "shop": shop}).encode() + b"\n")
            said = _line(door)
            whole = said.startswith(_SHOWN) and said.endswith(b"\n")
            return said[len(_SHOWN) : -1].decode() if whole else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _line(there: socket.socket) -> bytes:
    """What comes up to the first line's end, or to the end. Raises OSError."""
    said = b""
    while len(said) < _LINE and not said.endswith(b"\n") and (more := there.recv(_LINE)):
        said += more
    return said


def _let_come_forward(pid: int) -> None:
    """Windows lets a program come to the front only where the one that was just started says so."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(pid)


def _own(path: str, flags: int) -> int:
    return own_file(path, flags | os.O_TRUNC)
