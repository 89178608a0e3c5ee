"""What is set once: the shop, the languages and looks, cameras and microphone, recording, the chats that are read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.window import look
from studio.window.camera_choice import CameraChoice
from studio.window.chat_settings import ChatSettings
from studio.window.choices import TEST_CAMERA, Choice, LanguageBox, MicrophoneChoice
from studio.window.claim_rules import ClaimRulesPage
from studio.window.file_chooser import choose, close_open
from studio.window.link import Link
from studio.window.look import Button, Card, Field, Switch, Text
from studio.window.settings_page import Columns, scrolling
from studio.window.ways_settings import WaysSettings
from studio.window.window_place import SamePlace

MOST_CAMERAS = 4
WIDE = 920
"""Pixels: two columns of boxes, and no line longer than is good to read."""


class _Section(Card):
    """A box with a title; rows go into `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("strong")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 16)
        self.column.setSpacing(12)
        self.column.addWidget(self.title)


class SettingsDialog(QDialog):
    """Not modal: open it with `show`. Everything is in force as soon as it is chosen; there is nothing to save."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setModal(False)
        SamePlace(self)
        self._link = link
        self._cameras: list[CameraChoice] = []
        self._camera_devices: list[dict[str, Any]] = []
        self._chooser: QFileDialog | None = None
        self._asked_camera = 0
        self._shop_box = _Section()
        self.shop_edit = QLineEdit()
        self.shop_edit.setObjectName("shop-name")
        self.shop_edit.setMaxLength(60)
        self._shop = Field("", self.shop_edit)
        self.window_language, self.air_language = LanguageBox(), LanguageBox()
        self.window_language.setObjectName("window-language")
        self.air_language.setObjectName("air-language")
        self._window_language = Field("", self.window_language, lines=0)
        self._air_language = Field("", self.air_language, lines=0)
        self.theme_box = Choice()
        self.theme_box.setObjectName("theme")
        self._theme = Field("", self.theme_box, lines=0)
        self.updates_switch = Switch()
        self.updates_switch.setObjectName("updates")
        for field in (self._shop, self._air_language, self._window_language, self._theme, self.updates_switch):
            self._shop_box.column.addWidget(field)

        self._camera_box = _Section()
        self._camera_rows = QVBoxLayout()
        self._camera_rows.setSpacing(12)
        self._add_camera, self._remove_camera = Button("plain", "plus"), Button("quiet", "minus")
        self._add_camera.setObjectName("add-camera")
        self._remove_camera.setObjectName("remove-camera")
        self._look_again = Button("quiet", "refresh-cw")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._add_camera, self._remove_camera):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._camera_box.column.addLayout(self._camera_rows)
        self._camera_box.column.addLayout(buttons)
        self._camera_box.column.addWidget(self._look_again, 0, Qt.AlignmentFlag.AlignLeft)

        self._sound_box = _Section()
        self.microphone = MicrophoneChoice()
        self._sound_box.column.addWidget(self.microphone)

        self._record_box = _Section()
        self.record_switch = Switch()
        self.record_switch.setObjectName("record")
        self.folder_edit = QLineEdit()
        self.folder_edit.setObjectName("record-folder")
        self._folder = Field("", self.folder_edit)
        self._choose = Button("plain", "folder-open")
        self._record_box.column.addWidget(self.record_switch)
        self._record_box.column.addWidget(self._folder)
        self._record_box.column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeft)
        self.hours_box = Choice()
        self.hours_box.setObjectName("record-hours")
        self._hours = Field("", self.hours_box)
        self._record_box.column.addWidget(self._hours)

        self.chats = ChatSettings(link)
        self.chats.toast.connect(self.toast)
        self.claims, self.claims_tab = ClaimRulesPage(link), Button("plain", "shopping-basket")
        self.claims.toast.connect(self.toast)
        self.claims_tab.setObjectName("settings-claims")
        self.ways, self.ways_tab = WaysSettings(link), Button("plain", "credit-card")
        self.ways.toast.connect(self.toast)
        self.ways_tab.setObjectName("settings-ways")

        inside = Columns((self._shop_box, self._camera_box), (self._sound_box, self._record_box))
        self._pages = QStackedWidget()
        self._tabs = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(8)
        self.studio_tab, self.chats_tab = Button("plain", "video"), Button("plain", "message-square")
        for number, (tab, page) in enumerate(
            (
                (self.studio_tab, scrolling(inside)),
                (self.chats_tab, scrolling(self.chats)),
                (self.claims_tab, scrolling(self.claims)),
                (self.ways_tab, self.ways),  # scrolls by itself: what saves a form stays below it
            )
        ):
            tab.setCheckable(True)
            self._tabs.addButton(tab, number)
            tabs.addWidget(tab)
            self._pages.addWidget(page)
        tabs.addStretch(1)
        self.studio_tab.setObjectName("settings-studio")
        self.chats_tab.setObjectName("settings-chats")
        self.studio_tab.setChecked(True)
        self._tabs.idToggled.connect(lambda number, on: self._pages.setCurrentIndex(number) if on else None)
        self._title, self._done = Text("title"), Button("primary")
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._done)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(20, 20, 20, 16)
        outside.setSpacing(14)
        outside.addWidget(self._title)
        outside.addLayout(tabs)
        outside.addWidget(self._pages, 1)
        outside.addLayout(foot)

        self.shop_edit.editingFinished.connect(self._name_shop)
        self.air_language.chosen.connect(lambda code: self._link.call("shop", fail=self._refused, language=code))
        self.window_language.chosen.connect(self._speak)
        self.theme_box.activated.connect(self._dress)
        self._add_camera.clicked.connect(self._one_more_camera)
        self._remove_camera.clicked.connect(self._one_camera_less)
        self._look_again.clicked.connect(self._ask_devices)
        self.microphone.chosen.connect(self._take_microphone)
        self.record_switch.clicked.connect(self._record)
        self.updates_switch.clicked.connect(lambda on: link.call("updates", fail=self._refused, look=on))
        self.folder_edit.editingFinished.connect(self._folder_typed)
        self._choose.clicked.connect(self._choose_folder)
        self.hours_box.activated.connect(self._cut)
        self._done.clicked.connect(self.finish)
        link.snapshot.connect(self._receive)
        self.retranslate()
        self.resize(self.sizeHint())  # left to itself Qt makes a dialog two thirds of the screen at most

    def sizeHint(self) -> QSize:  # noqa: N802
        # As high as the screen goes, the title bar aside: the chats' page is long. Two columns where they fit.
        room = self.screen().availableGeometry().size() - QSize(80, 48)
        return QSize(WIDE if room.width() >= WIDE else 600, max(480, min(room.height(), 860)))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._title.setText(self.tr("Settings"))
        self._shop_box.title.setText(self.tr("Your stall"))
        self._shop.set_label(self.tr("Name of your stall"))
        self._shop.set_note(self.tr("Viewers read it at the top of the picture."))
        self._air_language.set_label(self.tr("Language of the words on the picture"))
        self._window_language.set_label(self.tr("Language of this window"))
        self._theme.set_label(self.tr("Colours of this window"))
        self.theme_box.clear()
        self.theme_box.addItem(self.tr("Dark"), "dark")
        self.theme_box.addItem(self.tr("Light"), "light")
        self.updates_switch.setText(self.tr("Tell me when there is a newer version"))
        self.updates_switch.setAccessibleName(self.updates_switch.text())
        self._camera_box.title.setText(self.tr("Cameras"))
        self._add_camera.setText(self.tr("Add a camera"))
        self._remove_camera.setText(self.tr("Leave out the last one"))
        self._look_again.setText(self.tr("Look for devices"))
        self._sound_box.title.setText(self.tr("Sound"))
        self._record_box.title.setText(self.tr("Recording"))
        self.record_switch.setText(self.tr("Record every show"))
        self.record_switch.setAccessibleName(self.record_switch.text())
        self._folder.set_label(self.tr("Folder for the recordings"))
        self._choose.setText(self.tr("Choose a folder…"))
        self._hours.set_label(self.tr("Files of a long show"))
        self.hours_box.clear()
        for hours, words in (
            (0.0, self.tr("One file")),
            (0.5, self.tr("A new file every half hour")),
            (1.0, self.tr("A new file every hour")),
            (2.0, self.tr("A new file every two hours")),
        ):
            self.hours_box.addItem(words, hours)
        self._done.setText(self.tr("Done"))
        self.studio_tab.setText(self.tr("Studio"))
        self.chats_tab.setText(self.tr("Chats"))
        self.claims_tab.setText(self.tr("Claims"))
        self.ways_tab.setText(self.tr("Getting paid"))
        for button in (
            self.studio_tab,
            self.chats_tab,
            self.claims_tab,
            self.ways_tab,
            self._add_camera,
            self._remove_camera,
            self._look_again,
            self._choose,
            self._done,
        ):
            button.setAccessibleName(button.text())
        self._show()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self.theme_box.setCurrentIndex(self.theme_box.findData(look.tokens().name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._ask_devices()
        self.claims.begin()
        self._show()

    def show_chats(self) -> None:
        """Open at the chats, with the keyboard where one is added."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.chats_tab.setChecked(True)
        self.chats.begin()

    def reject(self) -> None:
        """Esc closes the innermost thing that is open."""
        inner = (self._chooser is not None and close_open(self._chooser)) or self.ways.close_inner()
        if not inner and not any(choice.close_chooser() for choice in self._cameras):
            super().reject()

    def finish(self) -> None:
        """Close it, once what is filled in has been saved; what is refused stays, with the words beside it."""
        for tab, page in ((self.chats_tab, self.chats), (self.ways_tab, self.ways)):
            if page.finish(self.finish):
                tab.setChecked(True)
                return
        self.ways.close_inner()  # a form that nothing was written in
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # Enter in a field closes nothing
            super().keyPressEvent(event)

    # what the host chooses

    def _name_shop(self) -> None:
        name = self.shop_edit.text().strip()
        if name != self._link.state.get("shop", ""):
            self._link.call("shop", then=self._shop_named, fail=self._shop.set_error, shop=name)

    def _shop_named(self, _state: object) -> None:
        self._shop.set_error("")

    def _speak(self, code: str) -> None:
        self._link.call("settings", fail=self._refused, language=code)

    def _dress(self, index: int) -> None:
        self._link.call("settings", fail=self._refused, theme=self.theme_box.itemData(index))

    def _ask_devices(self) -> None:
        self._look_again.setEnabled(False)
        self._link.call("devices", then=self._devices, fail=self._no_devices)

    def _devices(self, found: dict[str, Any]) -> None:
        self._look_again.setEnabled(True)
        self._camera_devices = found["cameras"]
        for choice in self._cameras:
            choice.set_devices(self._camera_devices)
        self.microphone.set_devices(found["microphones"])

    def _no_devices(self, reason: str) -> None:
        self._look_again.setEnabled(True)
        self._refused(reason)

    def _specs(self) -> list[str]:
        return [camera["spec"] for camera in self._link.state.get("cameras", [])]

    def _take_camera(self, number: int, spec: str) -> None:
        specs = self._specs()
        specs[number : number + 1] = [spec]
        self._set_cameras(number, specs)

    def _set_cameras(self, number: int, specs: list[str]) -> None:
        self._asked_camera = number
        self._link.call("cameras", fail=self._camera_refused, specs=specs)

    def _camera_refused(self, reason: str) -> None:
        at = min(self._asked_camera, len(self._cameras) - 1)
        if at >= 0:
            self._cameras[at].refuse(reason)

    def _one_more_camera(self) -> None:
        specs = self._specs()
        unused = [device["spec"] for device in self._camera_devices if device["spec"] not in specs]
        self._set_cameras(len(specs), [*specs, unused[0] if unused else TEST_CAMERA])

    def _one_camera_less(self) -> None:
        self._set_cameras(0, self._specs()[:-1])

    def _take_microphone(self, spec: str) -> None:
        self._link.call("microphone", fail=self.microphone.refuse, spec=spec)

    def _record(self, on: bool) -> None:
        folder = self.folder_edit.text().strip() or _movies()
        self._set_folder(folder if on else None)

    def _folder_typed(self) -> None:
        folder = self.folder_edit.text().strip()
        if self._link.state.get("record") is not None and folder and folder != self._link.state["record"]:
            self._set_folder(folder)

    def _choose_folder(self) -> None:
        self._chooser = choose(
            self,
            self._link,
            "recordings",
            self.tr("Folder for the recordings"),
            self._set_folder,
            _nearest(self.folder_edit.text() or _movies()),
        )

    def _set_folder(self, folder: str | None) -> None:
        self._link.call("record", then=self._folder_set, fail=self._folder_refused, path=folder)

    def _cut(self, row: int) -> None:
        state = self._link.state
        self._link.call(
            "record", fail=self._hours.set_error, path=state.get("record"), hours=self.hours_box.itemData(row)
        )

    def _folder_set(self, _state: object) -> None:
        self._folder.set_error("")
        self._show()

    def _folder_refused(self, reason: str) -> None:
        self._folder.set_error(reason)
        self.record_switch.setChecked(self._link.state.get("record") is not None)

    def _refused(self, reason: str) -> None:
        self.toast.emit(reason, "", None)

    # what the engine says

    def _receive(self, _state: dict[str, Any]) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        state = self._link.state
        if not state:
            return
        typing = self.shop_edit.hasFocus() and self.shop_edit.isModified()
        if not typing and not self._shop.error and self.shop_edit.text() != state["shop"]:
            self.shop_edit.setText(state["shop"])
        self.air_language.show_code(state["language"])
        self.window_language.show_code(str(self._language_now()))
        self.theme_box.setCurrentIndex(self.theme_box.findData(look.tokens().name))
        self.updates_switch.setChecked(bool(state.get("updates", True)))
        self._show_cameras(state["cameras"])
        self.microphone.show_microphone(state["mic_spec"], state["microphone"])
        folder = state.get("record")
        if not self._folder.error:
            self.record_switch.setChecked(folder is not None)
            if not self.folder_edit.hasFocus():
                self.folder_edit.setText(folder or self.folder_edit.text() or _movies())
        self.hours_box.setEnabled(folder is not None)
        hours = float(state.get("record_hours", 0.0))
        if self.hours_box.findData(hours) < 0:  # said through `ctl`
            self.hours_box.addItem(self.tr("A new file after %1 h").replace("%1", f"{hours:g}"), hours)
        self.hours_box.setCurrentIndex(self.hours_box.findData(hours))
        self.chats.show_state(state)

    def _language_now(self) -> object:
        """The window's language: what `Language.use` has told the application."""
        application = QApplication.instance()
        return (application.property("language") if application else None) or "en"

    def _show_cameras(self, cameras: list[dict[str, Any]]) -> None:
        while len(self._cameras) < max(1, len(cameras)):
            choice = CameraChoice(self._link)
            number = len(self._cameras)
            choice.chosen.connect(lambda spec, number=number: self._take_camera(number, spec))
            choice.set_devices(self._camera_devices)
            self._cameras.append(choice)
            self._camera_rows.addWidget(choice)
        while len(self._cameras) > max(1, len(cameras)):
            choice = self._cameras.pop()
            choice.hide()
            choice.deleteLater()
        for number, choice in enumerate(self._cameras):
            label = self.tr("Camera %1").replace("%1", str(number + 1))
            choice.show_camera(cameras[number] if number < len(cameras) else None, label)
        self._add_camera.setEnabled(len(cameras) < MOST_CAMERAS)
        self._remove_camera.setVisible(len(cameras) > 1)


def _nearest(folder: str) -> str:
    """The folder, or the nearest above it that is there."""
    place = Path(folder)
    return str(next((each for each in (place, *place.parents) if each.is_dir()), ""))


def _movies() -> str:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    return str(Path(place or Path.home()) / "Bancarella")
