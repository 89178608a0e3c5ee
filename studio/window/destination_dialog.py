"""Setting up a place to broadcast to: which platform, its address and key, and what to mind there."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.platforms import AUDIO_KBPS, OWN_SERVER, SHAPES, KeyOffer, Platform, Shape, platform
from studio.window import words
from studio.window.choices import Choice
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, Field, HoldButton, StateDot, Text
from studio.window.platform_grid import PlatformGrid, PlatformMark


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
        self._key, self._shape = Field("", self.key_edit), Field("", self.shape_box)
        key_line = QHBoxLayout()
        key_line.setSpacing(4)
        below = self._key.layout()
        assert isinstance(below, QVBoxLayout)
        below.insertLayout(below.indexOf(self.key_edit), key_line)
        key_line.addWidget(self.key_edit, 1)
        key_line.addWidget(self._show_key)
        self.name_edit.editingFinished.connect(lambda: self._name.set_error(self._wrong_name()))
        self.server_edit.editingFinished.connect(lambda: self._server.set_error(self._wrong_server()))
        self.key_edit.editingFinished.connect(lambda: self._key.set_error(self._wrong_key(leaving=True)))
        for edit in (self.server_edit, self.key_edit):
            edit.textEdited.connect(self._forget_check)

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
        column.setSpacing(12)
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
        name, number = self._platform_name(preset), 2
        self._taken = {each.casefold() for each in taken}
        while name.casefold() in self._taken:
            name, number = f"{self._platform_name(preset)} {number}", number + 1
        self._fill(preset, name, preset.server, preset.shape)
        self._was, self._enabled, self._has_key, self._audio_kbps = None, True, False, AUDIO_KBPS
        self.retranslate()

    def edit(self, saved: dict[str, Any], taken: tuple[str, ...] = ()) -> None:
        """A destination as the protocol lists it, to be changed."""
        shape = Shape(saved["width"], saved["height"], saved["fps"], saved["kbps"])
        self._fill(platform(saved["platform"]), saved["name"], saved["server"], shape)
        self._was, self._enabled, self._has_key = saved["name"], saved["enabled"], saved["has_key"]
        self._audio_kbps = saved["audio_kbps"]
        self._taken = {each.casefold() for each in taken if each != saved["name"]}
        self.retranslate()

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
        self._title.setText(self._platform_name(self._preset))
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
            return self.tr("The address starts with rtmp:// or rtmps://. Copy it again from your live dashboard.")
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

    def _platform_name(self, preset: Platform) -> str:
        return self.tr("Own server") if preset.id == OWN_SERVER else preset.name

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


class DestinationDialog(QDialog):
    """Add a destination, or change one. Not modal: open it with `show`.

    `stored` says the name once it is kept, "" once it is deleted.
    """

    stored = Signal(str)

    def __init__(
        self,
        link: Link,
        parent: QWidget | None = None,
        saved: dict[str, Any] | None = None,
        taken: tuple[str, ...] = (),
    ) -> None:
        """`saved` is a destination to change, as the protocol lists it; `taken` the names in use."""
        super().__init__(parent)
        self.setObjectName("destination-dialog")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._link, self._saved, self._taken = link, saved, taken
        self.grid, self.form = PlatformGrid(), DestinationForm(link)
        self._heading = Text("title")
        self._pages = QStackedWidget()
        for page in (self.grid, self.form):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(page)
            self._pages.addWidget(scroll)
        self._back, self._cancel = Button("quiet", "arrow-left"), Button("plain")
        self._delete = HoldButton("quiet", "trash-2")
        self._save = Button("primary", "check")
        self._save.setObjectName("destination-save")
        self._delete.setObjectName("destination-delete")
        self._back.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.close)
        self._delete.held.connect(self._remove)
        self._save.clicked.connect(self.form.save)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._back, self._delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self._heading)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self.grid.chosen.connect(self._chosen)
        self.form.stored.connect(self._stored)
        if saved is None:
            self._choose()
        else:
            self.form.edit(saved, taken)
            self._turn_to(1)
        self.retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(620, 640)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Destination"))
        self._heading.setText(self.tr("Where do you sell?"))
        self._back.setText(self.tr("Other platform"))
        self._delete.setText(self.tr("Hold to delete"))
        self._delete.setToolTip(self.tr("Hold for a second: the destination and its key are forgotten."))
        self._cancel.setText(self.tr("Cancel"))
        self._save.setText(self.tr("Save"))
        self._save.setToolTip(self.tr("Save (Ctrl+Enter)"))
        for button in (self._back, self._delete, self._cancel, self._save):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._pages.currentIndex() == 1:
                self.form.save()
            return  # Enter in a field presses no button
        super().keyPressEvent(event)

    def _turn_to(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self._heading.setVisible(page == 0)
        self._back.setVisible(page == 1 and self._saved is None)
        self._delete.setVisible(self._saved is not None)
        self._save.setVisible(page == 1)
        (self.grid if page == 0 else self.form).focus_first()

    def _choose(self) -> None:
        self._turn_to(0)

    def _chosen(self, platform_id: str) -> None:
        self.form.begin(platform_id, self._taken)
        self._turn_to(1)

    def _stored(self, name: str) -> None:
        self.stored.emit(name)
        self.close()

    def _remove(self) -> None:
        if self._saved is not None:
            name = self._saved["name"]
            self._link.call("delete-destination", then=self._removed, fail=self.form.refused, name=name)

    def _removed(self, _state: object) -> None:
        self._stored("")
