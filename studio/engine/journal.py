"""The log: a file in the data folder, in which no stream key and no token ever appears."""

from __future__ import annotations

import logging
import logging.handlers
import threading
from pathlib import Path

from studio.media.ingest import redact


class Redaction(logging.Formatter):
    """Formats a record whole, traceback included, then takes the secrets out."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s")
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record), self.secrets)


class Journal:
    """The log file of one run; `path` is what to name when something went wrong inside."""

    def __init__(self, data_dir: Path, secrets: tuple[str, ...]) -> None:
        folder = data_dir / "logs"
        folder.mkdir(exist_ok=True)
        self.path = folder / "bancarella.log"
        self._handler = logging.handlers.RotatingFileHandler(
            self.path, maxBytes=5_000_000, backupCount=3, encoding="utf-8", delay=True
        )
        self._redaction = Redaction(secrets)
        self._handler.setFormatter(self._redaction)
        root = logging.getLogger()
        root.addHandler(self._handler)
        self._level = root.level
        root.setLevel(logging.INFO)
        self._before = threading.excepthook
        threading.excepthook = _log_thread_failure

    def hide(self, secret: str) -> None:
        """Never write this text. Any thread."""
        self._redaction.secrets += (secret,)

    def begin_anew(self) -> None:
        """The file was deleted: go on in a new one. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._handler.close()  # it opens its file again at the next record

    def close(self) -> None:
        """Stop logging to the file."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._level)
        threading.excepthook = self._before
        self._handler.close()


def _log_thread_failure(failure: threading.ExceptHookArgs) -> None:
    name = failure.thread.name if failure.thread else "?"
    information = (failure.exc_type, failure.exc_value or failure.exc_type(), failure.exc_traceback)
    logging.getLogger(__name__).error("the thread %s failed", name, exc_info=information)
