"""What is remembered from one start to the next, in one file of the data folder. Stream keys are not in it."""

from __future__ import annotations

import errno
import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from studio.domain.errors import SellerError
from studio.domain.moderation import Blocked
from studio.domain.show import Placing, Slot
from studio.domain.writing import Answer
from studio.engine.whole_file import write_whole

FILE, BAD_FILE = "settings.json", "settings.bad.json"
_log = logging.getLogger(__name__)


class SettingsError(SellerError):
    """The settings cannot be kept."""


class _DiskFull(SettingsError):
    pass


class SavedDestination(msgspec.Struct, frozen=True, kw_only=True):
    """A place to broadcast to. `id` is what its key is kept under; `platform` a preset's id."""

    id: str
    name: str
    platform: str
    server: str
    enabled: bool = True
    width: int = 1280
    height: int = 720
    fps: int = 30
    kbps: int = 2500
    audio_kbps: int = 128

    def __repr__(self) -> str:  # a server's address may hold a query that is secret
        return f"<SavedDestination {self.name!r}>"


class Saved(msgspec.Struct, frozen=True, kw_only=True):
    """All that is remembered. `record` is the folder or file that shows are recorded in, None: they are not.

    `window` is the windows' own, by name; the engine only keeps it.
    """

    shop: str = ""
    language: str = ""
    cameras: tuple[str, ...] = ()
    mic: str = ""
    destinations: tuple[SavedDestination, ...] = ()
    rundown: tuple[Slot, ...] = ()
    placings: tuple[Placing, ...] = ()
    voice: bool = True
    gain_db: float = 0.0
    record: str | None = None
    record_hours: float = 0.0
    """After so many hours the recording goes on in a new file; 0: never."""
    chat: tuple[str, ...] = ()
    """Addresses of the chats that are read."""
    held_words: tuple[str, ...] = ()
    hold_links: bool = True
    blocked: tuple[Blocked, ...] = ()
    posting: dict[str, bool] = {}
    """By a chat's address, where the seller wants pinned products posted otherwise than we would."""
    lines: dict[str, str] = {}
    """What is posted for a pinned product, by language, where the seller wrote it."""
    answers: tuple[Answer, ...] = ()
    chat_notes: dict[str, str] = {}
    """What chats want to find again: how much of a day's quota is used."""
    updates: bool = True
    """Whether to look for newer versions."""
    window: dict[str, Any] = {}


class Settings:
    """The settings of a data folder. All methods may be called from any thread."""

    def __init__(self, data_dir: Path) -> None:
        """Reads them. A file that cannot be understood is kept aside; then `note` says so in one line."""
        self._path = data_dir / FILE
        self._lock = threading.Lock()
        self._later: Callable[[], object] | None = None
        self._waits = False  # what stands is not in the file yet: the disk was full
        self.note = ""
        self._saved = self._read()

    @property
    def saved(self) -> Saved:
        """As they stand."""
        return self._saved

    def write_later_by(self, later: Callable[[], object]) -> None:
        """From now on a full disk keeps nobody from changing anything: it holds in memory, and `later` is called.

        Whoever is called sees to it that `catch_up` is, until it succeeds. It is called on the thread that changes.
        """
        self._later = later

    def update(self, **changes: Any) -> Saved:
        """Change fields of `Saved`, on the disk first. Raises SettingsError; then nothing has changed."""
        with self._lock:
            return self._have(msgspec.structs.replace(self._saved, **changes))

    def update_window(self, values: dict[str, Any]) -> Saved:
        """Store a window's own settings; a value of None forgets the name. Raises SettingsError."""
        with self._lock:
            window = {name: value for name, value in (self._saved.window | values).items() if value is not None}
            return self._have(msgspec.structs.replace(self._saved, window=window))

    def catch_up(self) -> None:
        """Write what a full disk has not taken, where there is any. Raises OSError where it still does not."""
        with self._lock:
            if self._waits:
                self._put(self._saved)

    def write_again(self) -> None:
        """Their file was deleted: have it again. Raises SettingsError."""
        with self._lock:
            self._write(self._saved)

    def _have(self, saved: Saved) -> Saved:
        if saved != self._saved:
            try:
                self._write(saved)
            except _DiskFull:
                if self._later is None:
                    raise
                self._waits = True
                self._later()
            self._saved = saved
        return saved

    def _read(self) -> Saved:
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Saved()
        except OSError as error:
            self.note = f"The settings {self._path} cannot be read ({error.strerror}). Everything is as at first."
            return Saved()
        try:
            return msgspec.json.decode(data, type=Saved)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("settings: %s", error)
            aside = self._path.with_name(BAD_FILE)
            self.note = f"The settings were damaged and everything is as at first. The damaged file is kept as {aside}."
            try:
                self._path.replace(aside)
            except OSError as failure:
                self.note = f"The settings {self._path} are damaged ({failure.strerror}). Everything is as at first."
            return Saved()

    def _write(self, saved: Saved) -> None:
        try:
            self._put(saved)
        except OSError as error:
            kind = _DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT) else SettingsError
            raise kind(f"The settings {self._path} cannot be written ({error.strerror}).") from None

    def _put(self, saved: Saved) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, msgspec.json.format(msgspec.json.encode(saved), indent=1))
        self._waits = False
