"""The show as it stands, written down at every change: what an engine that was killed goes on from."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec

from studio.domain.show import Show

_PAUSE_S = 0.2
_log = logging.getLogger(__name__)


class Session:
    """Keeps `session.json` in the data folder, on a thread of its own: newest show wins, the desk never waits."""

    def __init__(self, data_dir: Path, also: Callable[[Show], None] = lambda _: None) -> None:
        """`also` is called on the same thread after every write, with the show written."""
        self._path, self._also = data_dir / "session.json", also
        self._changed = threading.Condition()
        self._wanted: Show | None = None
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="session")
        self._thread.start()

    @classmethod
    def last(cls, data_dir: Path) -> Show | None:
        """The show as the last engine left it, or None where there is none to be read."""
        try:
            return msgspec.json.decode((data_dir / "session.json").read_bytes(), type=Show)
        except OSError:
            return None
        except (msgspec.MsgspecError, ValueError):
            _log.exception("the last session cannot be read")
            return None

    @classmethod
    def forget(cls, data_dir: Path) -> None:
        """Nobody is to go on from what the last engine left."""
        (data_dir / "session.json").unlink(missing_ok=True)

    def keep(self, show: Show) -> None:
        """Write this show down soon. Any thread; never waits."""
        with self._changed:
            self._wanted = show
            self._changed.notify()

    def close(self, *, over: bool) -> None:
        """Write what is still to be written, and end. `over`: nobody is to go on from it, for nothing was cut short."""
        with self._changed:
            self._closing = True
            self._changed.notify()
        self._thread.join()
        if over:
            self._path.unlink(missing_ok=True)

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._wanted is not None or self._closing)
                show, self._wanted = self._wanted, None
                closing = self._closing
            if show is not None:
                try:
                    self._write(show)
                    self._also(show)
                except Exception:  # noqa: BLE001 - a full disk, or our bug: logged whole, and the show goes on
                    _log.exception("the session cannot be written down")
            elif closing:
                return
            if not closing:
                # What changes many times a second (stock, drags) is written a few times a second.
                with self._changed:
                    self._changed.wait_for(lambda: self._closing, _PAUSE_S)

    def _write(self, show: Show) -> None:
        handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".session-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(msgspec.json.encode(show))
                file.flush()
                os.fdatasync(file.fileno()) if hasattr(os, "fdatasync") else os.fsync(file.fileno())
            Path(name).replace(self._path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
