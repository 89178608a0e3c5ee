"""A quiet line: there is a newer version. Off air only; it asks for nothing, and goes for good when it was put away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from studio.window.link import Link
from studio.window.look import Button, Card, Text
from studio.window.sheets import Sheet


class UpdateLine(Card):
    """“Version 1.2 is there”, what is new in it, and where it is to be had."""

    shown = Signal(bool)
    """Whether there is anything to be read."""

    def __init__(self, link: Link, sheets: QWidget) -> None:
        """`sheets` is what the sheet with the news stands upon."""
        super().__init__()
        self.setObjectName("update")
        self._link, self._version = link, ""
        self._put_away = ""
        self._page = ""
        self._words = Text("muted")
        self.news_button, self.page_button = Button("quiet"), Button("quiet", "external-link")
        self.dismiss = Button("icon", "x")
        for button, name in ((self.news_button, "news"), (self.page_button, "page"), (self.dismiss, "dismiss")):
            button.setObjectName(f"update-{name}")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        for button in (self.news_button, self.page_button, self.dismiss):
            row.addWidget(button)
        self.sheet = _News(sheets)
        self.news_button.clicked.connect(lambda: self._ask(self._tell))
        self.page_button.clicked.connect(lambda: self._ask(self._open))
        self.dismiss.clicked.connect(self._leave)
        self.retranslate()
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def take(self, state: dict[str, Any]) -> None:
        """As a snapshot has it."""
        version = str(state.get("newer") or "")
        wanted = (
            version and not state["on_air"] and version not in (state["settings"].get("newer_read"), self._put_away)
        )
        if version != self._version:
            self._version = version
            self.retranslate()
        if bool(wanted) == self.isHidden():
            self.setVisible(bool(wanted))
            self.shown.emit(bool(wanted))
        if state["on_air"] and self.sheet.isVisible():
            self.sheet.dismiss()

    def retranslate(self) -> None:
        self._words.setText(self.tr("Version %1 is there.").replace("%1", self._version))
        self.news_button.setText(self.tr("What is new"))
        self.page_button.setText(self.tr("Download page"))
        self.dismiss.setToolTip(self.tr("Do not show this version again"))
        for button in (self.news_button, self.page_button):
            button.setAccessibleName(button.text())
        self.dismiss.setAccessibleName(self.dismiss.toolTip())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _ask(self, then: Any) -> None:
        self._link.call("newer", lambda release: then(release) if release else None)

    def _tell(self, release: dict[str, Any]) -> None:
        notes = release["notes"]
        language = self._link.state["settings"].get("language", "en")
        self.sheet.tell(release["version"], notes.get(language) or notes.get("en") or next(iter(notes.values())))

    def _open(self, release: dict[str, Any]) -> None:
        QDesktopServices.openUrl(QUrl(release["page"]))

    def _leave(self) -> None:
        self._put_away = self._version
        self.hide()
        self.shown.emit(False)
        self._link.call("settings", newer_read=self._version)


class _News(Sheet):
    """What is new in a version, as its makers wrote it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("news-sheet")
        self.setMinimumWidth(460)
        self._version = ""
        self._title = Text("title")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMinimumHeight(220)
        self._close = Button()
        self._close.clicked.connect(self.dismiss)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        self.column.addWidget(self._title)
        self.column.addWidget(self.text, 1)
        self.column.addLayout(row)
        self.retranslate()

    def tell(self, version: str, notes: str) -> None:
        self._version = version
        self.text.setPlainText(notes)
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        self._title.setText(self.tr("New in version %1").replace("%1", self._version))
        self.text.setAccessibleName(self._title.text())
        self._close.setText(self.tr("Close"))
        self._close.setAccessibleName(self._close.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
