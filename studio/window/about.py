"""What this program is, whose it is, and where its source is: whoever has it must be able to tell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from studio import __version__
from studio.domain.project import HOME, LICENCE, SOURCE, SOURCE_YEARS
from studio.resources import ASSETS
from studio.window.look import Button, Text, font
from studio.window.top_bar import brand_mark

_PLACES = (ASSETS.parent, ASSETS.parent.parent)
"""Where the build lays the notices, the list of parts and the licence: beside the assets, or one folder above them."""
NOTICES, PARTS, LICENCE_FILE = "THIRD_PARTY_NOTICES.txt", "sbom.cdx.json", "LICENSE"
_LONGEST = 20_000_000  # characters of a text that is shown


class AboutDialog(QDialog):
    """Not modal: open it with `show`."""

    def __init__(self, parent: QWidget | None = None, places: tuple[Path, ...] = _PLACES) -> None:
        """`places` are where the texts that the build adds are looked for."""
        super().__init__(parent)
        self.setObjectName("about")
        self._places = places
        self._shown = ""
        mark, name = QLabel(), QLabel("Bancarella")
        mark.setPixmap(brand_mark(48, self.devicePixelRatioF()))
        name.setFont(font(26, brand=True))
        self.version = Text("muted")
        self.version.setObjectName("about-version")
        self.version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(name)
        words.addWidget(self.version)
        head.addLayout(words, 1)
        self._free, self._source = Text("body"), Text("body")
        self._source.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.home, self.source = Button("plain", "globe"), Button("plain", "download")
        self.licence, self.notices, self.parts = (Button("plain", "file-text") for _ in range(3))
        self._buttons: tuple[tuple[Button, Callable[[], object]], ...] = (
            (self.home, lambda: QDesktopServices.openUrl(QUrl(HOME))),
            (self.source, lambda: QDesktopServices.openUrl(QUrl(SOURCE))),
            (self.licence, lambda: self._read(LICENCE_FILE)),
            (self.notices, lambda: self._read(NOTICES)),
            (self.parts, lambda: self._read(PARTS)),
        )
        rows = [QHBoxLayout(), QHBoxLayout()]
        for number, (button, act) in enumerate(self._buttons):
            button.clicked.connect(act)
            rows[number > 1].addWidget(button)
        for button, object_name in ((self.licence, "licence"), (self.notices, "notices"), (self.parts, "parts")):
            button.setObjectName(f"about-{object_name}")
        for row in rows:
            row.setSpacing(8)
            row.addStretch(1)
        self.missing = Text("muted")
        self.missing.setObjectName("about-missing")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setObjectName("about-text")
        self._page = QStackedWidget()
        self._page.addWidget(self.missing)
        self._page.addWidget(self.text)
        self._page.hide()
        self._close = Button("primary")
        self._close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._free)
        column.addWidget(self._source)
        for row in rows:
            column.addLayout(row)
        column.addWidget(self._page, 1)
        column.addStretch(0)
        column.addLayout(foot)
        self.setMinimumWidth(600)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("About Bancarella"))
        self.version.setText(self.tr("Version %1").replace("%1", __version__))
        self._free.setText(
            self.tr(
                "Free software under the licence %1: you may use it, pass it on and change it, without any warranty."
                " Parts of it are other people's work under licences of their own."
            ).replace("%1", LICENCE)
        )
        source = self.tr(
            "The complete source code of this version, and of the parts in it that ask for it, is there for everybody"
            " who has this program, free of charge and for at least %1 years: %2"
        )
        # In a line of its own: Qt would break it after “https://”.
        told = source.replace("%1", str(SOURCE_YEARS)).partition("%2")[0].rstrip()
        self._source.setText(f"{told}\n{SOURCE}")
        self.home.setText(self.tr("Website"))
        self.source.setText(self.tr("Source code"))
        self.licence.setText(self.tr("Licence"))
        self.notices.setText(self.tr("Parts by others"))
        self.parts.setText(self.tr("List of parts (SBOM)"))
        self._close.setText(self.tr("Close"))
        for button in (*(button for button, _ in self._buttons), self._close):
            button.setAccessibleName(button.text())
        self.text.setAccessibleName(self.tr("Text of the licences"))
        if self._shown:
            self._read(self._shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _read(self, name: str) -> None:
        """Show one of the texts, or say that it is not there."""
        self._shown = name
        text = _text(name, self._places)
        if text is None:
            missing = self.tr(
                "The file %1 is not here: it is made when Bancarella is packed into an installer, and this one runs"
                " from its source code."
            )
            self.missing.setText(missing.replace("%1", name))
        else:
            self.text.setPlainText(text)
        self._page.setCurrentIndex(text is not None)
        self._page.show()
        # Never smaller than before: nothing jumps from under the pointer.
        wanted = QSize(720, 640) if text is not None else QSize(self.width(), self.heightForWidth(self.width()))
        self.resize(self.size().expandedTo(wanted))


def _text(name: str, places: tuple[Path, ...]) -> str | None:
    for place in places:
        try:
            return (place / name).read_text(encoding="utf-8", errors="replace")[:_LONGEST]
        except OSError:
            continue
    return None
