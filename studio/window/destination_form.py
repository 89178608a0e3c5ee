"""Name, address, key and picture of a place to broadcast to, and what to mind there."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain.platforms import AUDIO_KBPS, OWN_SERVER, SHAPES, KeyOffer, Platform, Shape, platform
from studio.window import words
from studio.window.choices import Choice
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, Field, StateDot, Text
from studio.window.platform_grid import PlatformMark, platform_name


class DestinationForm(QWidget):
    """Name, address, key and picture of one destination. `stored` says its name once the engine has it.

    Errors stand beside the fields; nothing typed is lost when something is wrong.
    """

    stored = Signal(str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._preset: Platform = platform(OWN_SERVER)
        self._was: str | None = None
        self._enabled, self._has_key = True, False
        self._audio_kbps = AUDIO_KBPS
        self._shapes: list[Shape] = []
        self._taken: set[str] = set()
        self._sent_name = ""
        self._last_check: dict[str, Any] | None = None
        self._asking = False

        self._mark = PlatformMark(OWN_SERVER)
        self._title = Text("title")
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._title, 1)
        self._where, self._allows = Text("body"), Text("muted")
        about = Card()
        lines = QVBoxLayout(about)
        lines.setContentsMargins(12, 10, 12, 10)
        lines.setSpacing(6)
        lines.addWidget(self._where)
        lines.addWidget(self._allows)

        self.name_edit, self.server_edit, self.key_edit = QLineEdit(), QLineEdit(), QLineEdit()
        for edit, object_name in (
            (self.name_edit, "destination-name"),
            (self.server_edit, "destination-server"),
            (self.key_edit, "destination-key"),
        ):
            edit.setObjectName(object_name)
        self.name_edit.setMaxLength(60)
        self.key_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.key_edit.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self._show_key = Button("icon", "eye")
        self._show_key.setCheckable(True)
        self._show_key.toggled.connect(self._reveal)
        self.shape_box = Choice()
        self.shape_box.setObjectName("destination-shape")

        self._name, self._server = Field("", self.name_edit), Field("", self.server_edit)
        self._key, self._shape = Field("", self.key_edit, beside=self._show_key), Field("", self.shape_box, lines=0)
        self.name_edit.editingFinished.connect(lambda: self._name.set_error(self._wrong_name()))
        self.server_edit.editingFinished.connect(lambda: self._server.set_error(self._wrong_server()))
        self.key_edit.editingFinished.connect(lambda: self._key.set_error(self._wrong_key(leaving=True)))
        for edit in (self.server_edit, self.key_edit):
            edit.textEdited.connect(self._forget_check)
        for edit in (self.name_edit, self.server_edit, self.key_edit):
            edit.textEdited.connect(self._mended)

        self.test_button = Button("plain", "radio")
        self.test_button.setObjectName("destination-test")
        self.test_button.clicked.connect(self.test)
        self._dot, self._verdict = StateDot(), Text("muted")
        check = QHBoxLayout()
        check.setSpacing(8)
        check.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignTop)
        check.addWidget(self._dot)
        check.addWidget(self._verdict, 1)
        self._refusal = Text("error")
        self._refusal.setObjectName("destination-refusal")

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        column.addLayout(self._head)
        column.addWidget(about)
        for field in (self._name, self._server, self._key, self._shape):
            column.addWidget(field)
        column.addLayout(check)
        column.addWidget(self._refusal)
        column.addStretch(1)
        link.snapshot.connect(self._receive)
        self.begin(OWN_SERVER)

    def begin(self, platform_id: str, taken: tuple[str, ...] = ()) -> None:
        """A new destination on this platform; names in `taken` are in use."""
        preset = platform(platform_id)
        name, number = platform_name(preset), 2
        self._was = None
        self.set_taken(taken)
        while name.casefold() in self._taken:
            name, number = f"{platform_name(preset)} {number}", number + 1
        self._fill(preset, name, preset.server, preset.shape)
        self._enabled, self._has_key, self._audio_kbps = True, False, AUDIO_KBPS
        self.retranslate()

    def edit(self, saved: dict[str, Any], taken: tuple[str, ...] = ()) -> None:
        """A destination as the protocol lists it, to be changed."""
        shape = Shape(saved["width"], saved["height"], saved["fps"], saved["kbps"])
        self._fill(platform(saved["platform"]), saved["name"], saved["server"], shape)
        self._was, self._enabled, self._has_key = saved["name"], saved["enabled"], saved["has_key"]
        self._audio_kbps = saved["audio_kbps"]
        self.set_taken(taken)
        self.retranslate()

    def set_taken(self, taken: tuple[str, ...]) -> None:
        """The names in use by now."""
        self._taken = {each.casefold() for each in taken if each != self._was}

    def focus_first(self) -> None:
        """The keyboard goes to the first field that still needs something."""
        for edit in (self.server_edit, self.key_edit):
            if not edit.text():
                edit.setFocus()
                return
        self.name_edit.setFocus()

    def save(self) -> None:
        """Have the engine keep it, unless a field is wrong; then the keyboard goes there."""
        checks = (
            (self._name, self._wrong_name()),
            (self._server, self._wrong_server()),
            (self._key, self._wrong_key()),
        )
        for field, wrong in checks:
            field.set_error(wrong)
        self._refusal.clear()
        for field, wrong in checks:
            if wrong:
                field.editor.setFocus()
                return
        shape = self._shapes[self.shape_box.currentIndex()]
        self._sent_name = self.name_edit.text().strip()
        self._link.call(
            "put-destination",
            then=self._kept,
            fail=self.refused,
            name=self._sent_name,
            platform=self._preset.id,
            server=self.server_edit.text().strip(),
            key=self.key_edit.text().strip() or None,
            enabled=self._enabled,
            width=shape.width,
            height=shape.height,
            fps=shape.fps,
            kbps=shape.kbps,
            audio_kbps=self._audio_kbps,
            was=self._was,
        )

    def test(self) -> None:
        """Ask whether a server answers at the address as typed; the key stays here."""
        wrong = self._wrong_server()
        self._server.set_error(wrong)
        if wrong or self._asking:
            return
        self._asking = True
        self._last_check = None
        self._show_check()
        server = self.server_edit.text().strip()
        self._link.call("check-destination", then=self._checked, fail=self._check_failed, name=None, server=server)

    def retranslate(self) -> None:
        self._title.setText(platform_name(self._preset))
        self._where.setText(self._where_found(self._preset.id))
        self._allows.setText("\n".join(self._what_it_allows(self._preset)))
        self._allows.setVisible(bool(self._allows.text()))
        self._name.set_label(self.tr("Name"))
        self._server.set_label(self.tr("Server address"))
        self._key.set_label(self.tr("Stream key"))
        self._shape.set_label(self.tr("Picture"))
        self.server_edit.setPlaceholderText(self.tr("Copy the address from the dashboard: rtmps://…"))
        self.key_edit.setPlaceholderText(
            self.tr("Kept. Type a new one to replace it.") if self._has_key else self.tr("Paste the stream key here")
        )
        self._reveal(self._show_key.isChecked())
        self.test_button.setText(self.tr("Test the address"))
        self.test_button.setToolTip(self.tr("Asks the server whether it is there. The key is not sent."))
        chosen = max(0, self.shape_box.currentIndex())
        self.shape_box.clear()
        self.shape_box.addItems([self._shape_words(shape) for shape in self._shapes])
        self.shape_box.setCurrentIndex(chosen)
        self._note_keyring()
        for field, check in (
            (self._name, self._wrong_name),
            (self._server, self._wrong_server),
            (self._key, self._wrong_key),
        ):
            if field.error:
                field.set_error(check())
        self._show_check()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # filling in and answers

    def _fill(self, preset: Platform, name: str, server: str, shape: Shape) -> None:
        self._preset = preset
        mark = PlatformMark(preset.id)
        self._head.replaceWidget(self._mark, mark)
        self._mark.deleteLater()
        self._mark = mark
        self.name_edit.setText(name)
        self.server_edit.setText(server)
        self.key_edit.clear()
        self._show_key.setChecked(False)
        self._shapes = [each for each in SHAPES if each.portrait or not preset.needs_portrait]
        if preset.most_kbps is not None:
            self._shapes = [each for each in self._shapes if each.kbps <= (preset.most_kbps or 0)]
        if shape not in self._shapes:
            self._shapes.append(shape)
        self.shape_box.clear()
        self.shape_box.addItems([self._shape_words(each) for each in self._shapes])
        self.shape_box.setCurrentIndex(self._shapes.index(shape))
        for field in (self._name, self._server, self._key):
            field.set_error("")
        self._refusal.clear()
        self._last_check, self._asking = None, False
        self._show_check()

    def _receive(self, _state: dict[str, Any]) -> None:
        self._note_keyring()

    def _note_keyring(self) -> None:
        kept = self._link.state.get("keyring", True)
        self._key.set_note(
            self.tr("Kept in this computer's password store.")
            if kept
            else self.tr("This computer has no password store: the key is kept until Bancarella is closed.")
        )

    def _kept(self, _state: object) -> None:
        self.key_edit.clear()
        self.stored.emit(self._sent_name)

    def refused(self, reason: str) -> None:
        """The engine will not keep it, in its own words."""
        self._refusal.setText(reason)

    def _reveal(self, on: bool) -> None:
        self.key_edit.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self._show_key.set_icon("eye-off" if on else "eye")
        text = self.tr("Hide the key") if on else self.tr("Show the key")
        self._show_key.setToolTip(text)
        self._show_key.setAccessibleName(text)

    # what is wrong, in the seller's language

    def _wrong_name(self) -> str:
        name = self.name_edit.text().strip()
        if not name:
            return self.tr("Give it a name, so that you know it during the show.")
        if name.casefold() in self._taken:
            return self.tr("There is already a destination with this name.")
        return ""

    def _wrong_server(self) -> str:
        server = self.server_edit.text().strip()
        if not server:
            return self.tr("Copy the server address from your live dashboard.")
        if re.match(r"https?:", server, re.IGNORECASE):
            return self.tr("This is the address of a web page. The one to copy starts with rtmp:// or rtmps://.")
        if not re.match(r"rtmps?://", server, re.IGNORECASE):
            return self.tr("The address starts with rtmp:// or rtmps://. Copy it again.")
        if re.search(r"\s", server):
            return self.tr("There is a space in the address. Copy it again, alone.")
        if not re.match(r"rtmps?://[^/]+/.", server, re.IGNORECASE):
            return self.tr("The address is not whole. Copy it again from your live dashboard.")
        return ""

    def _wrong_key(self, leaving: bool = False) -> str:
        key = self.key_edit.text().strip()
        if re.match(r"[a-z+]+://", key, re.IGNORECASE):
            return self.tr("This is an address, not a key. It goes in the field above.")
        if re.search(r"\s", key):
            return self.tr("There is a space in the key. Copy it again, alone.")
        needed = not self._has_key and self._preset.id != OWN_SERVER
        if needed and not key and not leaving:
            return self.tr("Copy the stream key from your live dashboard.")
        return ""

    def _mended(self) -> None:
        """A fault that is mended goes at once; one that is being typed waits until the field is left."""
        for field, check in (
            (self._name, self._wrong_name),
            (self._server, self._wrong_server),
            (self._key, self._wrong_key),
        ):
            if field.error:
                field.set_error(check())
        self._refusal.clear()

    # the test of the address

    def _forget_check(self) -> None:
        self._last_check = None
        self._show_check()

    def _checked(self, answer: dict[str, Any]) -> None:
        self._asking = False
        self._last_check = answer
        self._show_check()

    def _check_failed(self, reason: str) -> None:
        self._checked({"ok": False, "words": reason})

    def _show_check(self) -> None:
        self.test_button.setEnabled(not self._asking)
        if self._asking:
            state, text = "wait", self.tr("Asking the server…")
        elif self._last_check is None:
            state, text = "off", ""
        else:
            state = "live" if self._last_check["ok"] else "fault"
            text = self.tr("The server answers.") if self._last_check["ok"] else check_words(self._last_check)
        self._verdict.setText(text)
        self._dot.set_state("live" if state == "live" else "fault" if state == "fault" else "wait", text)
        self._dot.setVisible(bool(text))

    # words

    def _shape_words(self, shape: Shape) -> str:
        text = self.tr("Upright, %1 × %2 · %3 kbit/s") if shape.portrait else self.tr("Landscape, %1 × %2 · %3 kbit/s")
        text = text.replace("%1", str(shape.width)).replace("%2", str(shape.height))
        return text.replace("%3", words.number(shape.kbps))

    def _where_found(self, platform_id: str) -> str:
        both = self.tr("Copy the server address and the stream key from your live dashboard.")
        return {
            "youtube": self.tr("In YouTube Studio: Create, Go live, Stream. Copy the stream key."),
            "facebook": self.tr("On facebook.com: Live video, Streaming software. Copy the stream key."),
            "instagram": self.tr("On instagram.com, on a computer: Create, Live video. Copy the stream key."),
            "tiktok": self.tr("In the TikTok app: LIVE, then go live from a computer. Copy the address and the key."),
            "twitch": self.tr("On twitch.tv: Creator dashboard, Settings, Stream. Copy the primary stream key."),
            "kick": self.tr("On kick.com: Creator dashboard, Settings, Stream key. Copy the address and the key."),
            "bilibili": self.tr("On live.bilibili.com: open your live room's page and start. Copy the stream key."),
            "wechat": self.tr("In the Channels assistant on a computer, open a live room. Copy its address and key."),
            "xiaohongshu": self.tr("Start a live on your phone, from a computer. Copy the key it shows."),
            OWN_SERVER: self.tr("The address of your own server; it may end in the key: rtmp://server/live/key"),
        }.get(platform_id, both)

    def _what_it_allows(self, preset: Platform) -> list[str]:
        """One sentence a line, each known to be so."""
        own = {
            "facebook": [self.tr("A show lasts at most 8 hours.")],
            "instagram": [self.tr("Only for accounts with 1,000 followers or more.")],
            "tiktok": [
                self.tr("Only for accounts with enough followers, often 1,000."),
                self.tr("In some countries a TikTok Shop show may not be shown anywhere else."),
            ],
            "bilibili": [self.tr("Only for accounts with 50 followers or more.")],
            "kuaishou": [self.tr("Only for accounts of media, government and companies.")],
            "wechat": [self.tr("Only for verified accounts.")],
            "xiaohongshu": [self.tr("The key is good for 12 hours. Start here first, then on the phone.")],
        }
        lines = own.get(preset.id, [])
        if preset.key_offer is KeyOffer.NONE:
            lines.append(
                self.tr("It hands out no stream key to most accounts: use one only if your dashboard shows it.")
            )
        if preset.key_offer is KeyOffer.UNKNOWN:
            lines.append(
                self.tr("We do not know whether your account gets a stream key: see if your dashboard shows it.")
            )
        if preset.needs_portrait:
            lines.append(self.tr("It takes only an upright picture."))
        if preset.key_expires:
            lines.append(self.tr("The key is new for each show: copy it again every time."))
        if preset.qr_may_be_refused:
            lines.append(self.tr("In some countries it forbids QR codes and links that lead elsewhere."))
        if preset.end_there_first:
            lines.append(self.tr("At the end, end the show there first, then here."))
        if preset.most_kbps is not None:
            lines.append(self.tr("It takes up to %1 kbit/s.").replace("%1", words.number(preset.most_kbps)))
        return lines


def check_words(answer: dict[str, Any]) -> str:
    """Why a server does not answer and what to do, in the window's language; the engine's words where it knows more."""
    translate = QCoreApplication.translate
    known = {
        "no-key": translate("Checks", "The stream key is missing. Copy it from your live dashboard."),
        "name": translate("Checks", "There is no such server, or no internet. Check the address and your Wi-Fi."),
        "refused": translate("Checks", "The server takes no connections there. Check the address."),
        "silent": translate("Checks", "The server does not answer. Check the address and your internet connection."),
        "certificate": translate("Checks", "The server cannot prove who it is. Check the address; nothing was sent."),
        "tls": translate("Checks", "No secure connection could be made. Check the address."),
        "other": translate("Checks", "Something answers there, but it takes no live picture. Check the address."),
        "network": translate("Checks", "The internet does not answer. Check your connection."),
        "address": translate("Checks", "The address cannot be read. Copy it again from your live dashboard."),
    }
    return known.get(answer.get("reason", ""), say(str(answer.get("words", ""))))
