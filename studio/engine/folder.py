"""The data folder while an engine has it: nobody else's, with a log, and telling clients where the engine answers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO

from studio.control.place import own_folder
from studio.control.protocol import Address
from studio.domain.errors import SellerError
from studio.engine.journal import Journal

LOCK = "engine.lock"


class DataFolderError(SellerError):
    """The data folder cannot be used."""


class AlreadyRunning(SellerError):
    """Another engine uses the same data folder."""


class DataFolder:
    """One engine's, from here to `close`. On one thread."""

    def __init__(self, path: Path, secrets: tuple[str, ...]) -> None:
        """`secrets` are never in the log. Raises DataFolderError and AlreadyRunning."""
        self.path = path
        self._address: Address | None = None
        self._lock: BinaryIO | None = None
        try:
            own_folder(path)
            self._take()
            try:
                self.journal = Journal(path, secrets)
            except OSError:
                self._let_go()
                raise
        except OSError as error:
            raise DataFolderError(
                f"The data folder {path} cannot be written ({error.strerror}). Choose another with --data-dir."
            ) from None

    def show(self, address: Address) -> None:
        """Tell clients where the engine answers. Raises OSError."""
        address.write(self.path)
        self._address = address

    def hide(self) -> None:
        """Clients are to find nobody any more."""
        if self._address:
            self._address.remove(self.path)

    def stands(self) -> bool:
        """False once somebody has deleted it."""
        return (self.path / LOCK).exists()

    def make_again(self) -> None:
        """After it was deleted. Raises OSError, and AlreadyRunning where another engine was quicker."""
        own_folder(self.path)
        self._let_go()
        self._take()
        self.journal.begin_anew()
        if self._address:
            self._address.write(self.path)

    def close(self) -> None:
        """Let another engine have it."""
        self.journal.close()
        self._let_go()

    def _take(self) -> None:
        lock = (self.path / LOCK).open("ab")
        if not _locked(lock.fileno()):
            lock.close()
            raise AlreadyRunning(
                f"Bancarella is already running with the data folder {self.path}. End it first (close its"
                " window, or “bancarella ctl end”), or choose another folder with --data-dir."
            )
        self._lock = lock

    def _let_go(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None


def _locked(file: int) -> bool:
    """Whether the lock is ours now; the system lets go of it when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
