"""The log: a file in the data folder, in which no stream key and no token ever appears."""

from __future__ import annotations

import contextlib
import json
import logging
import logging.handlers
import re
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any

from studio.control.place import own_file, own_folder
from studio.control.unsaid import without_likely
from studio.media.ingest import secret_pattern

_LEAST_PART = 8  # characters of a part that is a secret by itself; shorter ones would be found everywhere


class Redaction(logging.Formatter):
    """Formats a record whole, traceback included, then takes the secrets out. Any thread."""

    def __init__(self, secrets: Iterable[str]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self._lock = threading.Lock()
        self._secrets: set[str] = set()
        self._pattern: re.Pattern[str] | None = None
        self.hide(*secrets)

    def hide(self, *secrets: str) -> None:
        """From now on take these out too, and what they are made of."""
        with self._lock:
            known = self._secrets | {part for secret in secrets for part in _made_of(secret) if part}
            if known == self._secrets:
                return
            self._secrets, self._pattern = known, secret_pattern(known)

    def format(self, record: logging.LogRecord) -> str:
        return self.clean(super().format(record))

    def clean(self, text: str) -> str:
        """`text` without any secret, known or likely."""
        return without_likely(self._pattern.sub("***", text) if self._pattern else text)


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


class _File(logging.handlers.RotatingFileHandler):
    def _open(self) -> TextIOWrapper:
        return TextIOWrapper(open(self.baseFilename, f"{self.mode}b", opener=own_file), encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """A disk that is full: the usual answer prints the record on the terminal, with all that is secret in it."""


class Journal:
    """The log file of one run; `path` is what to name when something went wrong inside."""

    def __init__(self, data_dir: Path, secrets: tuple[str, ...]) -> None:
        folder = data_dir / "logs"
        own_folder(folder)
        self.path = folder / "bancarella.log"
        self._handler = _File(self.path, maxBytes=5_000_000, backupCount=3, encoding="utf-8", delay=True)
        self._redaction = Redaction(secrets)
        self._handler.setFormatter(self._redaction)
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._level = root.level
        root.setLevel(logging.INFO)
        self._before = threading.excepthook, sys.excepthook, sys.unraisablehook
        threading.excepthook, sys.excepthook = _log_thread_failure, self._log_failure
        sys.unraisablehook = _log_unraisable

    def hide(self, *secrets: str) -> None:
        """Never write these texts. Any thread."""
        self._redaction.hide(*secrets)

    def _log_failure(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger(__name__).error("the program failed", exc_info=(kind, error, trace))
        sys.stderr.write(self._redaction.clean("".join(traceback.format_exception(kind, error, trace))))

    def begin_anew(self) -> None:
        """The file was deleted: go on in a new one. Raises OSError."""
        own_folder(self.path.parent)
        self._handler.close()  # it opens its file again at the next record

    def close(self) -> None:
        """Stop logging to the file."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)
        threading.excepthook, sys.excepthook, sys.unraisablehook = self._before
        self._handler.close()


def _log_thread_failure(failure: threading.ExceptHookArgs) -> None:
    name = failure.thread.name if failure.thread else "?"
    information = (failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback)
    logging.getLogger(__name__).error("the thread %s failed", name, exc_info=information)


def _log_unraisable(failure: sys.UnraisableHookArgs) -> None:
    error = failure.exc_value or failure.exc_type()
    logging.getLogger(__name__).error("nobody could be told", exc_info=(failure.exc_type, error, failure.exc_traceback))
