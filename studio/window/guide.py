"""The user guide: pages that lie beside the program, opened in the browser, or in a window of ours."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from studio.resources import ASSETS
from studio.window import look
from studio.window.look import Button

GUIDE = ASSETS / "guide"
LANGUAGES = ("en", "it", "zh")
FIRST = "index.html"
_BROWSERS = ("x-www-browser", "firefox", "firefox-esr", "chromium", "google-chrome", "epiphany", "falkon", "konqueror")
_ASK = ("xdg-mime", "query", "default", "text/html")
_ASK_MS = 3000
_CONFINED = (
    Path("/var/lib/snapd/desktop/applications"),
    Path("/var/lib/flatpak/exports/share/applications"),
    Path.home() / ".local/share/flatpak/exports/share/applications",
)
"""Where browsers that see only a part of the disk have their entries: not the part where the guide is."""
_SHUT_IN = (b"/snap/", b"flatpak run")
_SCRIPT_BYTES = 4096


def guide_page(language: str) -> Path:
    """Where the guide begins for who reads `language`, one of the window's; English where it is not written in that."""
    return GUIDE / (language if language in LANGUAGES else LANGUAGES[0]) / FIRST


def _sees_the_disk(command: str) -> bool:
    """Whether a browser that is started so is there and sees the guide, as far as can be told.

    In snap's folder all commands are links to snap itself; elsewhere (Ubuntu's `firefox`, flatpak's exports) they are
    scripts that start the browser shut in.
    """
    found = shutil.which(command)
    if found is None or Path(found).resolve().name == "snap":
        return False
    try:
        with Path(found).open("rb") as file:
            begins = file.read(_SCRIPT_BYTES)
    except OSError:
        return True
    return not (begins.startswith(b"#!") and any(word in begins for word in _SHUT_IN))


class Guide(QObject):
    """Opens the guide in the window's language. Needs no engine. `reader` is our own, where it was needed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._asked: QProcess | None = None
        self.reader: GuideReader | None = None

    def open(self) -> None:
        """In the browser, where there is one that sees the guide.

        On Linux whatever hands pages on says that all went well, even where nothing opens them: it is asked who would.
        """
        if sys.platform in ("win32", "darwin"):
            self._show(in_browser=True)
        elif wanted := os.environ.get("BROWSER", "").split(":")[0].split():
            self._show(in_browser=_sees_the_disk(wanted[0]))
        elif not shutil.which(_ASK[0]):
            self._show(in_browser=any(map(_sees_the_disk, _BROWSERS)))
        elif self._asked is None:
            self._asked = QProcess(self)
            self._asked.finished.connect(self._answered)
            self._asked.errorOccurred.connect(self._answered)  # it may not even start
            QTimer.singleShot(_ASK_MS, self._asked, self._asked.kill)
            self._asked.start(_ASK[0], list(_ASK[1:]))

    def _answered(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None:
            asked.deleteLater()
            entry = bytes(asked.readAllStandardOutput().data()).decode(errors="replace").strip()
            confined = bool(entry) and any((folder / entry).exists() for folder in _CONFINED)
            self._show(in_browser=not confined and (bool(entry) or any(map(_sees_the_disk, _BROWSERS))))

    def _show(self, *, in_browser: bool) -> None:
        application = QApplication.instance()
        page = guide_page(str(application.property("language")) if application else "")
        if in_browser and QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
            return
        if self.reader is None:
            self.reader = GuideReader(self._window)
        self.reader.read(page)
        self.reader.show()
        self.reader.raise_()
        self.reader.activateWindow()


class GuideReader(QDialog):
    """Reads the guide within the program. Not modal: the show goes on beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide")
        self.pages = _Pages()
        self.back = Button("plain", "arrow-left")
        self._close = Button("primary")
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 14)
        column.setSpacing(12)
        column.addWidget(self.pages, 1)
        column.addLayout(row)
        self.back.clicked.connect(self.pages.backward)
        self._close.clicked.connect(self.accept)
        self.pages.backwardAvailable.connect(self.back.setEnabled)
        self.back.setEnabled(False)
        self.resize(880, 680)
        self.retranslate()

    def read(self, page: Path) -> None:
        """Begin on this page, unless one of its language is open."""
        if Path(self.pages.source().toLocalFile()).parent != page.parent:
            self.pages.setSource(QUrl.fromLocalFile(str(page)))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("User guide"))
        self.back.setText(self.tr("Back"))
        self._close.setText(self.tr("Close"))
        for button in (self.back, self._close):
            button.setAccessibleName(button.text())
        self.pages.setAccessibleName(self.tr("User guide"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.pages.dress()


class _Pages(QTextBrowser):
    """Shows the pages in the window's own colours: of their style sheet Qt's documents know little."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guide-pages")
        self.document().setDocumentMargin(18)
        self._theme = ""
        self.dress()

    def dress(self) -> None:
        """In the theme of the moment."""
        theme = look.tokens()
        if theme.name == self._theme:
            return
        self._theme = theme.name
        self.document().setDefaultStyleSheet(
            f"body {{ color: {theme.text}; font-size: 15px; }} h1 {{ font-size: 26px; }} h2 {{ font-size: 19px; }}"
            f" a {{ color: {theme.on_fill}; }} kbd, code {{ background-color: {theme.card}; font-weight: 600; }}"
            f" .label {{ color: {theme.on_fill}; }} th {{ color: {theme.muted}; }}"
            " th, td { padding: 5px 10px 5px 0; }"
        )
        if not self.source().isEmpty():
            self.reload()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Only what lies in the guide's own folder, and no style sheet."""
        if kind == QTextDocument.ResourceType.StyleSheetResource.value:
            return ""
        file = Path(self.source().resolved(QUrl(name)).toLocalFile()).resolve()
        return super().loadResource(kind, name) if file.is_relative_to(GUIDE.resolve()) else None
