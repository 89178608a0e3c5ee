"""The data folder while an engine has it: nobody else's, with a log, and telling clients where the engine answers."""

from __future__ import annotations

import contextlib
import errno
import logging
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from studio.control.place import lock, own_folder
from studio.control.protocol import Address
from studio.domain.errors import SellerError
from studio.engine.journal import Journal

LOCK = "engine.lock"
_log = logging.getLogger(__name__)


class DataFolderError(SellerError):
    """The data folder cannot be used."""


class AlreadyRunning(SellerError):
    """Another engine uses the same data folder."""


def _unwritable(path: Path, error: OSError) -> DataFolderError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DataFolderError(
            f"The disk with the data folder {path} is full. Make room there, or choose another folder."
        )
    return DataFolderError(
        f"The data folder {path} cannot be written ({error.strerror}). Choose another with --data-dir."
    )


class DataFolder:
    """One engine's, from here to `close`. On one thread."""

    def __init__(self, path: Path, secrets: tuple[str, ...]) -> None:
        """`secrets` are never in the log. Raises DataFolderError and AlreadyRunning."""
        self.path = path
        self._address: Address | None = None
        self._shown = self._hidden_told = False
        self._is_lost = False  # it was deleted, and cannot be made again
        self._lock: BinaryIO | None = None
        try:
            own_folder(path)
            self._take()
        except OSError as error:
            raise _unwritable(path, error) from None
        self.journal = Journal(path, secrets)

    def show(self, address: Address) -> None:
        """Tell clients where the engine answers; where nothing can be written just now, as soon as it can: `keep`."""
        self._address = address
        self._shown = False
        self._tell_clients()

    def keep(self, write_again: Callable[[], object]) -> str:
        """Make it again where somebody has deleted it: no show ends for that. Once a second, while it is shown.

        `write_again` puts back what an engine has in it, and may raise OSError and SellerError. What the seller is to
        be told of it, "" where it stands.
        """
        if self._is_lost:
            return ""
        if self._stands():
            self._tell_clients()
            return ""
        try:
            self._make_again()
            write_again()
        except (OSError, SellerError):
            _log.exception("the data folder was deleted and cannot be made again")
            self._is_lost = True
            return (
                f"Somebody has deleted the data folder {self.path}, and it cannot be made again. The show goes on;"
                " what you change is lost when Bancarella is closed."
            )
        return (
            f"Somebody has deleted the data folder {self.path}. It has been made again, and the show goes on;"
            " pictures that were kept in it are gone."
        )

    def _tell_clients(self) -> None:
        if self._address is None or self._shown:
            return
        try:
            self._address.write(self.path)
        except OSError as error:
            if not self._hidden_told:
                _log.error("clients cannot be told where the engine answers: %s", error)
            self._hidden_told = True
        else:
            self._shown = True

    def hide(self) -> None:
        """Clients are to find nobody any more."""
        if self._address:
            with contextlib.suppress(OSError):  # then they find that nobody answers there
                self._address.remove(self.path)
            self._address = None

    def close(self) -> None:
        """Let another engine have it."""
        self.journal.close()
        self._let_go()

    def _stands(self) -> bool:
        return (self.path / LOCK).exists()

    def _make_again(self) -> None:
        """Raises OSError, and AlreadyRunning where another engine was quicker."""
        own_folder(self.path)
        self._let_go()
        self._take()
        self.journal.begin_anew()
        self._shown = False
        self._tell_clients()

    def _take(self) -> None:
        taken = lock(self.path / LOCK)
        if taken is None:
            raise AlreadyRunning(
                f"Bancarella is already running with the data folder {self.path}. End it first (close its"
                " window, or “bancarella ctl end”), or choose another folder with --data-dir."
            )
        self._lock = taken

    def _let_go(self) -> None:
        if self._lock:
            self._lock.close()
            self._lock = None
