"""The log: a file in the data folder, in which no stream key and no token ever appears."""

from __future__ import annotations

import contextlib
import json
import logging
import logging.handlers
import os
import sys
import threading
import traceback
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from studio.control.place import own_file, own_folder
from studio.control.unsaid import without_likely
from studio.media.ingest import Hider

MOST_UNWRITTEN = 500
"""Records kept in memory while the disk takes none."""
_LEAST_PART = 8  # characters of a part that is a secret by itself; shorter ones would be found everywhere


class Redaction(logging.Formatter):
    """Formats a record whole, traceback included, then takes the secrets out. Any thread."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._lock = threading.Lock()
        self._secrets: set[str] = set()
        self._hider = Hider(())
        self.hide(*secrets)

    def hide(self, *secrets: str) -> None:
        """From now on take these out too, and what they are made of."""
        with self._lock:
            known = self._secrets | {part for secret in secrets for part in _made_of(secret) if part}
            if known == self._secrets:
                return
            self._secrets, self._hider = known, Hider(known)

    def format(self, record: logging.LogRecord) -> str:
        return self.clean(super().format(record))

    def clean(self, text: str) -> str:
        """`text` without any secret, known or likely."""
        return without_likely(self._hider.hidden(text))


def _made_of(secret: str) -> Iterator[str]:
    """What is told by its parts too: an account is kept as JSON with several tokens."""
    yield secret
    with contextlib.suppress(ValueError, RecursionError):
        level: list[Any] = [json.loads(secret)]
        while level:
            value = level.pop()
            if isinstance(value, dict | list):
                level += value.values() if isinstance(value, dict) else value
            elif isinstance(value, str) and len(value) >= _LEAST_PART:
                yield value


class _Lines:
    """A file of text, as a log handler writes to it: a line is in it whole or, where the disk is full, not at all."""

    def __init__(self, path: str) -> None:
        """Goes on where it ends. Raises OSError."""
        self._file = open(path, "ab", buffering=0, opener=own_file)  # noqa: SIM115 - closed by `close`
        self._size = self._file.seek(0, os.SEEK_END)

    def write(self, text: str) -> None:
        """Raises OSError; nothing is kept for later."""
        left = memoryview(text.encode("utf-8", "backslashreplace"))
        size = self._size + len(left)
        try:
            while left:
                left = left[self._file.write(left) :]
        except OSError:
            with contextlib.suppress(OSError):
                self._file.truncate(self._size)
            raise
        self._size = size

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """The end is where it is always written to."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """How long it is, in bytes."""
        return self._size

    def flush(self) -> None:
        """Nothing is held back."""

    def close(self) -> None:
        """Raises OSError."""
        self._file.close()


class _File(logging.handlers.RotatingFileHandler):
    """What the disk does not take is kept in memory, the newest of it, until it does."""

    def __init__(self, path: Path) -> None:
        self.unwritten = deque[str](maxlen=MOST_UNWRITTEN)
        super().__init__(path, maxBytes=5_000_000, backupCount=3, encoding="utf-8", delay=True)

    def _open(self) -> Any:
        own_folder(Path(self.baseFilename).parent)
        return _Lines(self.baseFilename)

    def emit(self, record: logging.LogRecord) -> None:
        """Called with the handler's lock."""
        try:
            self.unwritten.append(self.format(record) + self.terminator)
            self.write_rest()
        except Exception:  # noqa: BLE001 - a record that cannot be put into words, or a disk that cannot even be asked
            self.handleError(record)

    def write_rest(self) -> None:
        """What waits, as far as the disk takes it."""
        with contextlib.suppress(OSError, ValueError):  # ValueError: closed, by a rotation that went wrong half-way
            while self.unwritten:
                if self.stream is None:
                    self.stream = self._open()
                if self.stream.tell() + len(self.unwritten[0]) > self.maxBytes:
                    self.doRollover()
                    self.stream = self.stream or self._open()
                self.stream.write(self.unwritten[0])
                self.unwritten.popleft()
            return
        stream, self.stream = self.stream, None  # anew the next time
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """The usual answer prints the record on the terminal, with all that is secret in it."""


class Journal:
    """The log file of one run; `path` is what to name when something went wrong inside."""

    def __init__(self, data_dir: Path, secrets: tuple[str, ...]) -> None:
        """Where the file cannot be written, what would be in it is held in memory."""
        self.path = data_dir / "logs" / "bancarella.log"
        self._handler = _File(self.path)
        self._redaction = Redaction(secrets)
        self._handler.setFormatter(self._redaction)
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._level = root.level
        root.setLevel(logging.INFO)
        self._before = threading.excepthook, sys.excepthook, sys.unraisablehook
        threading.excepthook, sys.excepthook = _log_thread_failure, self._log_failure
        sys.unraisablehook = _log_unraisable

    @property
    def unwritten(self) -> str:
        """What the disk has not taken of the log, without any secret; "" where all of it is in the file."""
        return "".join(self._handler.unwritten)

    def hide(self, *secrets: str) -> None:
        """Never write these texts. Any thread."""
        self._redaction.hide(*secrets)

    def _log_failure(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger(__name__).error("the program failed", exc_info=(kind, error, trace))
        sys.stderr.write(self._redaction.clean("".join(traceback.format_exception(kind, error, trace))))

    def begin_anew(self) -> None:
        """The file was deleted: go on in a new one."""
        with contextlib.suppress(OSError):
            self._handler.close()  # it opens its file again at the next record

    def close(self) -> None:
        """Stop logging to the file."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)
        threading.excepthook, sys.excepthook, sys.unraisablehook = self._before
        self._handler.write_rest()
        with contextlib.suppress(OSError):
            self._handler.close()


def _log_thread_failure(failure: threading.ExceptHookArgs) -> None:
    name = failure.thread.name if failure.thread else "?"
    information = (failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback)
    logging.getLogger(__name__).error("the thread %s failed", name, exc_info=information)


def _log_unraisable(failure: sys.UnraisableHookArgs) -> None:
    error = failure.exc_value or failure.exc_type()
    logging.getLogger(__name__).error("nobody could be told", exc_info=(failure.exc_type, error, failure.exc_traceback))
