"""Why an engine does not start, as far as can be known from outside, and what to do about it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from shutil import disk_usage

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from studio.window.announce import announce
from studio.window.engine_words import is_known, say
from studio.window.look import Button, Text, pixmap

_FULL_BYTES = 1 << 20  # with less than this left on its disk the studio cannot write what it needs to start
_LINE = 600


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


class EngineFailedPage(QWidget):
    """Stands in place of the whole studio where no engine has ever answered: why, and what can be done. `again` and
    `close_wanted` are its buttons; the third one opens the folder in which the products and orders are."""

    again = Signal()
    close_wanted = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engine-failed")
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.words = Text("strong")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setMaximumWidth(_LINE)
        self.try_again, self.open_folder, self.close_ = Button("primary"), Button("plain"), Button("quiet")
        self._named = ((self.try_again, "again"), (self.open_folder, "folder"), (self.close_, "close"))
        self.try_again.clicked.connect(self.again)
        self.open_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.close_.clicked.connect(self.close_wanted)
        line, row = QHBoxLayout(), QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.words, 1000)  # by an alignment of its own it would be one line high
        line.addStretch(1)
        row.setSpacing(10)
        row.addStretch(1)
        for button, name in self._named:
            button.setObjectName(f"engine-failed-{name}")
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(14)
        column.addStretch(2)
        column.addWidget(self._mark)
        column.addLayout(line)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(3)
        self._dress()
        self.retranslate()

    def say(self, said: str) -> None:
        """These words, for screen readers too."""
        if said != self.words.text() or not self.isVisible():
            announce(self, said)
        self.words.setText(said)

    def retranslate(self) -> None:
        """The buttons' words; whoever shows the page says the rest anew."""
        self.try_again.setText(self.tr("Try again"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.close_.setText(self.tr("Close Bancarella"))
        for button, _ in self._named:
            button.setAccessibleName(button.text())

    def _dress(self) -> None:
        self._mark.setPixmap(pixmap("triangle-alert", "attention", 32, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._dress()
