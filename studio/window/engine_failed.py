"""Why an engine does not start, as far as can be known from outside, and what to do about it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from shutil import disk_usage

from PySide6.QtWidgets import QApplication

from studio.window.engine_words import is_known, say

_FULL_BYTES = 1 << 20  # with less than this left on its disk the studio cannot write what it needs to start


def why_failed(log: Path, again_s: int | None = None) -> str:
    """In the window's language, never empty. `log` is what the engine said to its terminal; it may be missing or empty,
    for a full disk takes no words either. `again_s`: a show waits for it, and it is tried again by itself in so many
    seconds, 0 for now."""
    why, found = _why(log)
    if again_s is None:
        return why
    nobody = (
        QApplication.translate(
            "MainWindow", "Nobody sees your show: the studio has stopped. It is tried again in %1 s."
        ).replace("%1", str(again_s))
        if again_s
        else QApplication.translate(
            "MainWindow", "Nobody sees your show: the studio has stopped. It is tried again now."
        )
    )
    return f"{nobody} {why}" if found else nobody


def _why(log: Path) -> tuple[str, bool]:
    """And whether there is more to it than that nobody knows."""
    try:
        said = log.read_text(errors="replace").strip().rpartition("\n")[2]
    except OSError:
        said = ""
    known = say(said) if said and is_known(said) else ""
    with suppress(OSError):
        if disk_usage(log.parent).free < _FULL_BYTES:
            full = QApplication.translate(
                "MainWindow",
                "The studio does not start: the disk is full. Delete what you do not need or empty the bin, then"
                " try again.",
            )
            return f"{full} {known}".rstrip(), True
    if said and not known:
        written = QApplication.translate("MainWindow", "The studio does not start. What happened is written in %1")
        return written.replace("%1", str(log)), True
    if known:
        return known, True
    unknown = QApplication.translate(
        "MainWindow",
        "The studio does not start, and did not say why. Close other programs and try again. If that does not help,"
        " restart the computer.",
    )
    return unknown, False
