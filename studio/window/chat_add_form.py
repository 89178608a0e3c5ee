"""What is asked for to add one platform's chat, and what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.window.chat_presets import PRESETS, Preset, with_name
from studio.window.link import Link
from studio.window.look import Button, Card, Field, Text


class AddForm(Card):
    """What is asked for one platform. `added` once the engine has taken it; `closed` when the host gives up."""

    added = Signal()
    closed = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent, "card")
        self._link = link
        self.preset = PRESETS[0]
        self._platform, self._example = Text("strong"), Text("small")
        self.edit, self.key_edit, self.name_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.edit.setObjectName("chat-address")
        self.key_edit.setObjectName("chat-key")
        self.name_edit.setObjectName("chat-own-name")
        self.key_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.field, self.key = Field("", self.edit, lines=2), Field("", self.key_edit, lines=2)
        self.own_name = Field("", self.name_edit)
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
        for part in (self._platform, self.field, self._example, self.key, self.own_name):
            column.addWidget(part)
        column.addLayout(buttons)
        self.edit.textEdited.connect(lambda _text: self.field.set_error(""))
        self.key_edit.textEdited.connect(lambda _text: self.key.set_error(""))
        self.name_edit.textEdited.connect(lambda _text: self.own_name.set_error(""))
        for edit in (self.edit, self.key_edit, self.name_edit):
            edit.returnPressed.connect(lambda: self.add())
        self.add_button.clicked.connect(lambda: self.add())
        self.cancel_button.clicked.connect(self.closed)
        self.retranslate()

    def begin(self) -> None:
        """The keyboard goes to the field."""
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def show_preset(self, preset: Preset, name: str) -> None:
        """Ask for this platform's; `name` is what it is called."""
        if preset is not self.preset:
            for edit, field in ((self.edit, self.field), (self.key_edit, self.key), (self.name_edit, self.own_name)):
                edit.clear()
                field.set_error("")
        self.preset = preset
        self.retranslate()
        self.name_platform(name)

    def name_platform(self, name: str) -> None:
        """What the platform is called in the window's language."""
        self._platform.setText(self.tr("Add a chat: %1").replace("%1", name))

    def retranslate(self) -> None:
        label, note = self._words()[self.preset.id]
        if self.preset.id == "ssn" and not self._link.state.get("keyring", True):
            note += " " + self.tr(
                "This computer has no password store: the session is kept until Bancarella is closed."
            )
        self.field.set_label(label)
        self.field.set_note(note)
        self.edit.setPlaceholderText(self.preset.example)
        self._example.setText(self.tr("Example: %1").replace("%1", self.preset.example))
        self.own_name.set_label(self.tr("Your name there, if you want to write"))
        self.own_name.set_note(self.tr("Letters and digits, without a space. Left empty, the chat is read only."))
        self.own_name.setVisible(self.preset.id == "irc")
        for field in (self.field, self.key, self.own_name):
            field.set_error("")  # it would stay in the language of before
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

    @property
    def is_touched(self) -> bool:
        """Whether something is typed here."""
        return any(edit.text().strip() for edit in (self.edit, self.key_edit, self.name_edit))

    def add(self, then: Callable[[], None] | None = None) -> None:
        """Connect what was typed, and then do this; or say what is wrong with it."""
        typed, key = self.edit.text().strip(), self.key_edit.text().strip()
        url = self.preset.address(typed) if typed else None
        if url is None:
            self.field.set_error(self._what_is_wrong() if typed else self.tr("Nothing is typed here yet."))
            self.edit.setFocus()
            return
        if self.preset.id == "irc":
            url = with_name(url, self.name_edit.text().strip())
            if url is None:
                self.own_name.set_error(
                    self.tr("A name begins with a letter and has no space; letters without accents, digits, - and _.")
                )
                self.name_edit.setFocus()
                return
        if self.preset.id == "youtube" and key:
            self._link.call(
                "account-token",
                lambda _accounts: self._add(url, then),
                self.key.set_error,
                platform="youtube-key",
                token=key,
            )
        else:
            self._add(url, then)

    def _add(self, url: str, then: Callable[[], None] | None) -> None:
        def added(_state: object) -> None:
            for edit in (self.edit, self.key_edit, self.name_edit):
                edit.clear()
            self.field.set_error("")
            self.added.emit()
            if then is not None:
                then()

        self._link.call("chat-add", added, self.field.set_error, url=url)

    def _what_is_wrong(self) -> str:
        """With what was typed, where it makes no address."""
        return {
            "twitch": self.tr("A channel's name has only letters, digits and _, and 25 of them at most."),
            "youtube": self.tr(
                "No video is named here. The link of the live video itself is needed, not that of the channel."
            ),
            "facebook": self.tr("No video is named here. A live video's number has digits only, five at least."),
            "kick": self.tr("A channel's name has only letters, digits, - and _."),
            "bilibili": self.tr("A room's number has digits only."),
            "ssn": self.tr("A session's name has only letters, digits, - and _."),
            "streamerbot": self.tr("The computer's name or number, a colon, then the port: digits only."),
            "irc": self.tr("The server's name, a slash and the channel's name are needed, without a space."),
            "other": self.tr("A whole address is needed: a word, then :// and the rest, without a space."),
        }[self.preset.id]

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
