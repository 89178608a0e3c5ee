"""The show as it stands, written down at every change: what an engine that was killed goes on from."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from studio.domain.errors import SellerError
from studio.domain.show import Show
from studio.engine.whole_file import write_whole

_PAUSE_S = 0.2
_AGAIN_S = 1.0  # after a write that failed
_log = logging.getLogger(__name__)


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """Where an engine stands: its show, when its --duration is over, and how the last show went (see snapshots)."""

    show: Show
    ends_at: datetime | None = None
    last_show: dict[str, Any] | None = None


class Session:
    """Keeps `session.json` in the data folder, on a thread of its own: the newest wins, the desk never waits."""

    def __init__(
        self,
        data_dir: Path,
        also: Callable[[Show], None] = lambda _: None,
        on_trouble: Callable[[str], None] = lambda _: None,
    ) -> None:
        """`also` is called on the same thread after every write, with the show written.

        `on_trouble` is told in plain words, once, that nothing can be written; it is tried again all the same.
        """
        self._path, self._also, self._on_trouble = data_dir / "session.json", also, on_trouble
        self._changed = threading.Condition()
        # What follows is guarded by _changed.
        self._wanted: Standing | None = None
        self._writing = self._closing = self._over = False
        self._waiting: list[Future[None]] = []  # for what is wanted
        self._nearly: list[Future[None]] = []  # for what is being written
        self._trouble = False  # of the thread alone: the last write failed, and the log says why
        self._thread = threading.Thread(target=self._run, name="session")
        self._thread.start()

    @classmethod
    def last(cls, data_dir: Path) -> Standing | None:
        """Where the last engine stood, or None where there is nothing to be read."""
        try:
            return msgspec.json.decode((data_dir / "session.json").read_bytes(), type=Standing)
        except OSError:
            return None
        except (msgspec.MsgspecError, ValueError):
            _log.exception("the last session cannot be read")
            return None

    @classmethod
    def forget(cls, data_dir: Path) -> None:
        """Nobody is to go on from what the last engine left."""
        (data_dir / "session.json").unlink(missing_ok=True)

    def keep(self, standing: Standing) -> None:
        """Write this down soon. Any thread; never waits."""
        with self._changed:
            self._wanted = standing
            self._changed.notify()

    def written(self) -> Future[None]:
        """Done once all that was kept so far is on the disk, or could not be written (`on_trouble` was told).

        All who ask while a write is under way share the next one.
        """
        future: Future[None] = Future()
        with self._changed:
            if self._wanted is not None and not self._over:
                self._waiting.append(future)
                self._changed.notify()
                return future
            if self._writing:
                self._nearly.append(future)
                return future
        future.set_result(None)
        return future

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
                standing, self._wanted = self._wanted, None
                if standing is None:
                    self._over = True
                    return
                self._writing = True
                self._nearly, self._waiting = self._waiting, []
            failure = self._write(standing)
            if failure and not self._trouble:
                self._on_trouble(failure)
            self._trouble = failure is not None
            with self._changed:
                self._writing = False
                if failure and not self._closing:
                    self._wanted = self._wanted or standing
                done, self._nearly = self._nearly, []
            for future in done:
                future.set_result(None)
            with self._changed:
                if failure:
                    self._changed.wait_for(lambda: self._closing, _AGAIN_S)
                else:
                    # What changes many times a second (drags) is written a few times a second, unless somebody waits.
                    self._changed.wait_for(lambda: self._closing or self._waiting, _PAUSE_S)

    def _write(self, standing: Standing) -> str | None:
        """What to tell where it failed; the show goes on either way."""
        try:
            # The folder may have been deleted under us.
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._path, msgspec.json.encode(standing))
            self._also(standing.show)
        except SellerError as error:
            self._log_once()
            return str(error)
        except OSError as error:
            self._log_once()
            return (
                f"What you change cannot be written to {self._path.parent} ({error.strerror})."
                " Make room there; until then it is lost if the computer stops."
            )
        except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on
            self._log_once()
            return "What you change cannot be written down; the log says why. The show goes on."
        return None

    def _log_once(self) -> None:
        if not self._trouble:
            _log.exception("the session cannot be written down")
