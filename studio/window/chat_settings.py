"""The chats that are read: each with its state and whether products are posted there; one is added by its platform."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.window import words
from studio.window.accounts_settings import AccountsSettings
from studio.window.chat_model import platform_of
from studio.window.chat_names import PRACTICE_CHAT, chat_name, state_dot, state_words, without_secrets
from studio.window.chat_presets import PRESETS, Preset
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, ClickableCard, Field, StateDot, Switch, Text, font
from studio.window.moderation_settings import ModerationSettings
from studio.window.posting_settings import PostingSettings
from studio.window.room_settings import RoomSettings

_COLUMNS = 3


class ChatSettings(QWidget):
    """A page of the settings. `toast` says what was done, and how to undo it."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-settings")
        self.sources = SourcesSettings(link)
        self.room = RoomSettings(link)
        self.accounts = AccountsSettings(link)
        self.posting = PostingSettings(link)
        self.moderation = ModerationSettings(link)
        self._parts = (self.sources, self.room, self.accounts, self.posting, self.moderation)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for part in self._parts:
            part.toast.connect(self.toast)
            column.addWidget(part)
        column.addStretch(1)

    def begin(self) -> None:
        """The keyboard goes to where a chat is added."""
        self.sources.begin()

    def show_state(self, state: dict[str, Any]) -> None:
        """As the snapshot has it."""
        self.sources.show_sources(state["chat"]["sources"])
        self.room.show_sources(state["chat"]["sources"])
        self.accounts.show_revision(state["chat"]["accounts_rev"])
        self.posting.show_state(state)
        self.moderation.show_revision(state["chat"]["settings_rev"])


class SourceRow(QWidget):
    """A chat that is read: its state, its address, whether products are posted there, the button that leaves it."""

    removed = Signal(str)
    posting_wanted = Signal(str, bool)

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot, self.name, self.line = StateDot(), Text("strong"), Text("muted")
        self.posting = Switch()
        self.posting.setObjectName("chat-posting")
        self._why = Text("small")
        self.retry, self.remove = Button("plain", "refresh-cw"), Button("icon", "trash-2")
        self.remove.clicked.connect(lambda: self.removed.emit(url))
        self.posting.clicked.connect(self._ask_posting)
        self._url = url
        self._posting = False
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (self.name, self.line, self.posting, self._why):
            text.addWidget(part)
        text.setAlignment(self.posting, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.dot)
        row.addLayout(text, 1)
        row.addWidget(self.retry)
        row.addWidget(self.remove)

    def show_source(self, source: dict[str, Any]) -> None:
        """As the snapshot has it: where it stands, and what went wrong last."""
        state = state_words(source["state"])
        self.name.setText(without_secrets(self._url) if "server=" in self._url else chat_name(source))
        self.dot.set_state(state_dot(source), state)
        said = [state]
        if source["viewers"] is not None:
            said.append(self.tr("%1 watching").replace("%1", words.number(source["viewers"])))
        lines = [" · ".join(said), say(source["error"] or ""), say(source["note"] or "")]
        self.line.setText("\n".join(filter(None, lines)))
        self._posting = source["posting"]
        self.posting.setVisible(source["can_send"])
        self.posting.setText(self.tr("Post the product that is pinned"))
        self.posting.updateGeometry()
        self.posting.setAccessibleName(self.tr("Post the product that is pinned in %1").replace("%1", self.name.text()))
        self.posting.setChecked(source["posting"])
        self._why.setText(
            self.tr("%1 punishes links: a post may be hidden, or the show be shown to fewer people.").replace(
                "%1", platform_of(source["platform"]).name
            )
        )
        self._why.setVisible(source["can_send"] and source["links_punished"])
        self.retry.setText(self.tr("Try now"))
        self.retry.setAccessibleName(self.tr("Try to connect %1 now").replace("%1", self.name.text()))
        self.retry.setVisible(source["state"] == "waiting")
        leave = self.tr("Leave the chat %1").replace("%1", self.name.text())
        self.remove.setAccessibleName(leave)
        self.remove.setToolTip(leave)

    def _ask_posting(self, on: bool) -> None:
        self.posting.setChecked(self._posting)  # lit from the snapshot, never from the click
        self.posting_wanted.emit(self._url, on)


class SourcesSettings(Card):
    """The chats, and the platforms that another one can be added from."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chat-sources-settings")
        self._link = link
        self.rows: dict[str, SourceRow] = {}
        self._title, self._none, self._add_title = Text("strong"), Text("muted"), Text("label")
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self._platforms = QGridLayout()
        self._platforms.setSpacing(8)
        self._cards: dict[str, tuple[ClickableCard, Text]] = {}
        for number, preset in enumerate(PRESETS):
            card = ClickableCard()
            card.setObjectName(f"chat-from-{preset.id}")
            name = Text("body")
            row = QHBoxLayout(card)
            row.setContentsMargins(10, 8, 10, 8)
            row.setSpacing(8)
            row.addWidget(_Mark(preset.id))
            row.addWidget(name, 1)
            card.clicked.connect(lambda _on=False, preset=preset: self.choose(preset))
            self._cards[preset.id] = (card, name)
            self._platforms.addWidget(card, number // _COLUMNS, number % _COLUMNS)
        self.form = _AddForm(link)
        self.form.added.connect(self._added)
        self.form.closed.connect(self._close_form)
        self.practice_button = Button("quiet", "sparkles")
        self.practice_button.setObjectName("practice-chat")
        self._error = Text("error")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._none)
        column.addLayout(self._list)
        column.addWidget(self._error)
        column.addWidget(self._add_title)
        column.addLayout(self._platforms)
        column.addWidget(self.form)
        column.addWidget(self.practice_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.form.hide()
        self._error.hide()
        self.practice_button.clicked.connect(
            lambda: link.call("chat-add", lambda _state: self._say(""), self._say, url=PRACTICE_CHAT)
        )
        self.retranslate()

    def begin(self) -> None:
        """The keyboard goes to the first platform."""
        self._cards[PRESETS[0].id][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, preset: Preset) -> None:
        """Ask for what this platform's chat is found by."""
        self.form.show_preset(preset)
        self.form.show()
        self.form.begin()

    def show_sources(self, sources: list[dict[str, Any]]) -> None:
        """The chats as the snapshot has them; the Room has a box of its own."""
        sources = [source for source in sources if not source["url"].startswith("room://")]
        urls = {source["url"] for source in sources}
        for url in [url for url in self.rows if url not in urls]:
            row = self.rows.pop(url)
            row.hide()
            row.deleteLater()
        for source in sources:
            url = source["url"]
            if url not in self.rows:
                row = self.rows[url] = SourceRow(url)
                row.removed.connect(self._leave)
                row.posting_wanted.connect(self._post)
                row.retry.clicked.connect(lambda _on=False, url=url: self._link.call("chat-retry", url=url))
                self._list.addWidget(row)
            self.rows[url].show_source(source)
        self._none.setVisible(not sources)
        self.practice_button.setVisible(PRACTICE_CHAT not in urls)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Chats"))
        self._none.setText(self.tr("No chat is read yet. Add as many as you like: all come into one list."))
        self._add_title.setText(self.tr("Add a chat"))
        for id_, (card, name) in self._cards.items():
            name.setText(self.tr("Other address") if id_ == "other" else platform_of(id_).name)
            card.setAccessibleName(self.tr("Add a chat: %1").replace("%1", name.text()))
        self.practice_button.setText(self.tr("Add a practice chat"))
        self.practice_button.setAccessibleName(self.practice_button.text())
        if self._link.state:
            self.show_sources(self._link.state["chat"]["sources"])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _say(self, reason: str) -> None:
        self._error.setText(reason)
        self._error.setVisible(bool(reason))

    def _added(self) -> None:
        self._say("")
        self._close_form()

    def _close_form(self) -> None:
        card, _ = self._cards[self.form.preset.id]
        self.form.hide()
        card.setFocus()

    def _post(self, url: str, on: bool) -> None:
        self._link.call("chat-posting", fail=self._say, url=url, on=on)

    def _leave(self, url: str) -> None:
        self._link.call("chat-remove", then=lambda _state: self._left(url), fail=self._say, url=url)

    def _left(self, url: str) -> None:
        self._say("")
        self.toast.emit(
            self.tr("The chat is no longer read."), self.tr("Undo"), lambda: self._link.call("chat-add", url=url)
        )


class _Mark(QWidget):
    """A platform's letter on its colour."""

    def __init__(self, id_: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform = platform_of(id_)
        self.setFixedSize(22, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._platform.square))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        painter.setPen(QColor(self._platform.ink))
        painter.setFont(font(12, font().Weight.Bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._platform.letter)


class _AddForm(Card):
    """What is asked for one platform. `added` once the engine has taken it; `closed` when the host gives up."""

    added = Signal()
    closed = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent, "card")
        self._link = link
        self.preset = PRESETS[0]
        self.edit, self.key_edit = QLineEdit(), QLineEdit()
        self.edit.setObjectName("chat-address")
        self.key_edit.setObjectName("chat-key")
        self.key_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field, self.key = Field("", self.edit, lines=2), Field("", self.key_edit, lines=2)
        self.add_button, self.cancel_button = Button("primary", "plus"), Button("plain")
        self.add_button.setObjectName("add-chat")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.key)
        column.addLayout(buttons)
        self.edit.textEdited.connect(lambda _text: self.field.set_error(""))
        self.key_edit.textEdited.connect(lambda _text: self.key.set_error(""))
        self.edit.returnPressed.connect(self.add)
        self.key_edit.returnPressed.connect(self.add)
        self.add_button.clicked.connect(self.add)
        self.cancel_button.clicked.connect(self.closed)
        self.retranslate()

    def begin(self) -> None:
        """The keyboard goes to the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def show_preset(self, preset: Preset) -> None:
        """Ask for this platform's."""
        if preset is not self.preset:
            self.edit.clear()
            self.key_edit.clear()
            self.field.set_error("")
            self.key.set_error("")
        self.preset = preset
        self.retranslate()

    def retranslate(self) -> None:
        label, note = self._words()[self.preset.id]
        self.field.set_label(label)
        self.field.set_note(note)
        self.edit.setPlaceholderText(self.preset.example)
        self.key.set_label(self.tr("API key (not needed once you have given one, or signed in)"))
        self.key.set_note(
            self.tr("From console.cloud.google.com: a project with “YouTube Data API v3” switched on, then an API key.")
        )
        self.key.setVisible(self.preset.id == "youtube")
        self.add_button.setText(self.tr("Read this chat"))
        self.cancel_button.setText(self.tr("Cancel"))
        for button in (self.add_button, self.cancel_button):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def add(self) -> None:
        """Connect what was typed, or say what is wrong with it."""
        typed, key = self.edit.text().strip(), self.key_edit.text().strip()
        url = self.preset.address(typed) if typed else None
        if url is None:
            self.field.set_error(self.tr("This is not it yet: see the example, or paste the address of the page."))
            self.edit.setFocus()
            return
        if self.preset.id == "youtube" and key:
            self._link.call(
                "account-token", lambda _accounts: self._add(url), self.key.set_error, platform="youtube-key", token=key
            )
        else:
            self._add(url)

    def _add(self, url: str) -> None:
        def added(_state: object) -> None:
            self.edit.clear()
            self.key_edit.clear()
            self.field.set_error("")
            self.added.emit()

        self._link.call("chat-add", added, self.field.set_error, url=url)

    def _words(self) -> dict[str, tuple[str, str]]:
        """What is asked for, and where it is found."""
        return {
            "twitch": (self.tr("Channel name"), self.tr("As it stands at the end of the channel's address.")),
            "youtube": (
                self.tr("Link of the live video"),
                self.tr("In YouTube: Share, Copy link. Each show has its own."),
            ),
            "facebook": (
                self.tr("Number or link of the live video"),
                self.tr("In the address of the live video on your Page. Reading needs the Page's token: see Accounts."),
            ),
            "kick": (
                self.tr("Channel name or chat room number"),
                self.tr("As it stands at the end of the channel's address."),
            ),
            "bilibili": (
                self.tr("Number of the live room"),
                self.tr("As it stands at the end of the room's address. This chat can be read only."),
            ),
            "ssn": (
                self.tr("Session"),
                self.tr(
                    "In Social Stream Ninja, at the top. It brings TikTok, Instagram and many more; switch on the"
                    " remote API control there."
                ),
            ),
            "streamerbot": (
                self.tr("Computer and port"),
                self.tr("In Streamer.bot: Servers/Clients, WebSocket Server. It has to be switched on there."),
            ),
            "irc": (self.tr("Server and channel"), self.tr("The server's name, a slash, the channel's name.")),
            "other": (
                self.tr("Address of a chat"),
                self.tr("For chats that somebody has added to this program, and for practising."),
            ),
        }
