"""Who may be read by everyone: words that hold a message back, links from new people, and who is blocked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.marks import mark_of
from studio.window.link import Link
from studio.window.look import Button, Card, Field, Switch, Text
from studio.window.typed_text import TypedText


class ModerationSettings(Card):
    """A box of the settings. Everything is in force as soon as it is typed or chosen."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moderation-settings")
        self._link = link
        self._revision: object = None
        self._title = Text("strong")
        self.hold_links = Switch()
        self.hold_links.setObjectName("hold-links")
        self._links_note = Text("small")
        self.words_edit = TypedText(lines=4, wraps=False)
        self.words_edit.setObjectName("held-words")
        self._words = Field("", self.words_edit, lines=2)
        self._blocked_title, self._nobody = Text("label"), Text("muted")
        self._blocked = QVBoxLayout()
        self._blocked.setSpacing(6)
        self._people: list[QWidget] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(10)
        for part in (self._title, self.hold_links, self._links_note, self._words, self._blocked_title, self._nobody):
            column.addWidget(part)
        column.addLayout(self._blocked)
        self._kept: dict[str, Any] = {"words": [], "hold_links": True, "blocked": []}
        self.hold_links.clicked.connect(self._hold)
        self.words_edit.finished.connect(lambda: self._set(hold_links=self._kept["hold_links"]))
        self.retranslate()

    def retranslate(self) -> None:
        self._title.setText(self.tr("What is held back"))
        self.hold_links.setText(self.tr("Hold back links from new people"))
        self.hold_links.setAccessibleName(self.hold_links.text())
        self.hold_links.updateGeometry()
        self._links_note.setText(
            self.tr("Held messages wait in the chat under “Held” and are seen by nobody else until you show them.")
        )
        self._words.set_label(self.tr("Words that hold a message back, one in each line"))
        self._words.set_note(self.tr("In any spelling: capitals, accents and hidden marks make no difference."))
        self._blocked_title.setText(self.tr("Blocked people"))
        self._nobody.setText(self.tr("Nobody. A message's menu in the chat has “Block”."))
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def show_revision(self, revision: int) -> None:
        """The settings of the chat have changed since another revision was seen."""
        if revision != self._revision and self._link.connected:
            self._revision = revision
            self._link.call("chat-settings", self._take, lambda _words: None)

    def _take(self, kept: dict[str, Any]) -> None:
        self._kept = kept
        self._show()

    def _show(self) -> None:
        self.hold_links.setChecked(self._kept["hold_links"])
        self.words_edit.show_text("\n".join(self._kept["words"]))
        for row in self._people:
            row.hide()
            row.deleteLater()
        self._people = [self._person(person) for person in self._kept["blocked"]]
        for row in self._people:
            self._blocked.addWidget(row)
        self._nobody.setVisible(not self._people)

    def _person(self, person: dict[str, str]) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        name = f"{person['author']} · {mark_of(person['platform']).name}"
        unblock = Button("plain")
        unblock.setObjectName("unblock")
        unblock.setText(self.tr("Unblock"))
        unblock.setAccessibleName(self.tr("Unblock %1").replace("%1", name))
        unblock.clicked.connect(
            lambda: self._link.call("chat-unblock", platform=person["platform"], author_id=person["author_id"])
        )
        row.addWidget(Text("body", name), 1)
        row.addWidget(unblock, 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _hold(self, on: bool) -> None:
        self.hold_links.setChecked(self._kept["hold_links"])  # lit from the engine, never from the click
        self._set(hold_links=on)

    def _set(self, hold_links: bool) -> None:
        words = [line.strip() for line in self.words_edit.toPlainText().splitlines() if line.strip()]

        def taken(kept: dict[str, Any]) -> None:
            self._words.set_error("")
            self._take(kept)

        def refused(reason: str) -> None:
            self.words_edit.keep()
            self._words.set_error(reason)

        self._link.call("chat-rules", taken, refused, words=words, hold_links=hold_links)
