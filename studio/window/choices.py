"""Lists to choose from: which camera, which microphone, which language. They show what the snapshot says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.window.look import Button, Field, StateDot, Text
from studio.window.words import LANGUAGES

TEST_CAMERA, NO_MICROPHONE, DEFAULT_MICROPHONE = "test", "none", "default"


class Choice(QComboBox):
    """A list to choose from; the wheel scrolls the page below it instead of changing what is chosen."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class CameraChoice(QWidget):
    """Which camera: one of this computer's, the test picture, or an address. `chosen` says its spec."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._devices: list[dict[str, Any]] = []
        self._camera: dict[str, Any] | None = None
        self._refusal = ""
        self.box, self.address = Choice(), QLineEdit()
        self.box.setObjectName("camera-choice")
        self.address.setObjectName("camera-address")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self._use = Button()
        self._field = Field("", self.box)
        self._dot, self._state = StateDot(), Text("muted")
        self._address_row = QWidget()
        address = QHBoxLayout(self._address_row)
        address.setContentsMargins(0, 0, 0, 0)
        address.setSpacing(8)
        address.addWidget(self.address, 1)
        address.addWidget(self._use)
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._dot)
        state.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._address_row)
        column.addLayout(state)
        self.box.activated.connect(self._activated)
        self.address.returnPressed.connect(self._use_address)
        self._use.clicked.connect(self._use_address)
        self._address_row.hide()
        self.retranslate()

    def set_devices(self, devices: list[dict[str, Any]]) -> None:
        """This computer's cameras, as the protocol lists them."""
        self._devices = devices
        self._fill()

    def show_camera(self, camera: dict[str, Any] | None, label: str) -> None:
        """The camera in use, as the snapshot has it, and what this choice is called."""
        self._field.set_label(label)
        before, self._camera = self._camera, camera
        if before is None or camera is None or before["spec"] != camera["spec"]:
            self._refusal = ""
            self._fill()
        self._show_state()

    def refuse(self, reason: str) -> None:
        """What was chosen cannot be used, in the engine's words; what was typed stays."""
        self._refusal = reason
        self._show_state()

    def retranslate(self) -> None:
        self.address.setPlaceholderText("http://192.168.1.7:8080/video")
        self.address.setAccessibleName(self.tr("Address of the camera"))
        self._use.setText(self.tr("Use"))
        self._use.setAccessibleName(self.tr("Use this address"))
        self._fill()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        self.box.clear()
        for device in self._devices:
            self.box.addItem(device["name"] or self.tr("Camera"), device["spec"])
        self.box.addItem(self.tr("Test picture"), TEST_CAMERA)
        self.box.addItem(self.tr("A phone or network camera…"), None)
        spec = self._camera["spec"] if self._camera else None
        if spec is None:
            self.box.setCurrentIndex(-1)
            self._address_row.hide()
            return
        at = self.box.findData(spec)
        if at < 0 and "://" in spec:
            at = self.box.count() - 1
            if not self.address.hasFocus():
                self.address.setText(spec)
        elif at < 0:  # a file, or a camera that has not been found yet
            at = 0
            self.box.insertItem(at, spec, spec)
        self.box.setCurrentIndex(at)
        self._address_row.setVisible(self.box.itemData(at) is None)

    def _activated(self, index: int) -> None:
        spec = self.box.itemData(index)
        self._refusal = ""
        self._address_row.setVisible(spec is None)
        if spec is None:
            self.address.setFocus()
        elif self._camera is None or spec != self._camera["spec"]:
            self.chosen.emit(spec)
        self._show_state()

    def _use_address(self) -> None:
        address = self.address.text().strip()
        if address:
            self._refusal = ""
            self.chosen.emit(address)
        else:
            self._refusal = self.tr("Type the address that the phone's camera app shows.")
        self._show_state()

    def _show_state(self) -> None:
        camera = self._camera
        if camera is None:
            dot, text = "off", self.tr("No camera is chosen.")
        elif camera["state"] == "live":
            dot, text = "live", self.tr("The picture is there.")
        elif camera["state"] == "opening":
            dot, text = "wait", self.tr("The camera is being opened…")
        else:
            dot, text = (
                "fault",
                self.tr("No picture. Is another program using the camera? Close it, or unplug and replug."),
            )
        self._dot.set_state(dot, text)  # type: ignore[arg-type]
        self._state.setText(text)
        self._field.set_error(self._refusal)


class MicrophoneChoice(QWidget):
    """Which microphone. `chosen` says its spec."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._microphones: list[dict[str, Any]] = []
        self._spec = ""
        self.box = Choice()
        self.box.setObjectName("microphone-choice")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self._field = Field("", self.box)
        self._dot, self._state = StateDot(), Text("muted")
        state = QHBoxLayout()
        state.setSpacing(8)
        state.addWidget(self._dot)
        state.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addLayout(state)
        self.box.activated.connect(self._activated)
        self.retranslate()

    def set_devices(self, microphones: list[dict[str, Any]]) -> None:
        """This computer's microphones, as the protocol lists them."""
        self._microphones = microphones
        self._fill()

    def show_microphone(self, spec: str, state: str) -> None:
        """The microphone in use, as the snapshot has it."""
        if spec != self._spec:
            self._spec = spec
            self._field.set_error("")
            self._fill()
        self._show_state(state)

    def refuse(self, reason: str) -> None:
        """What was chosen cannot be used, in the engine's words."""
        self._field.set_error(reason)
        self._fill()

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Microphone"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        self.box.clear()
        self.box.addItem(self.tr("The computer's own choice"), DEFAULT_MICROPHONE)
        for microphone in self._microphones:
            if microphone["spec"] != DEFAULT_MICROPHONE:
                self.box.addItem(microphone["name"] or microphone["spec"], microphone["spec"])
        self.box.addItem(self.tr("No microphone"), NO_MICROPHONE)
        if self._spec and self.box.findData(self._spec) < 0:
            self.box.addItem(self._spec, self._spec)
        self.box.setCurrentIndex(self.box.findData(self._spec))

    def _activated(self, index: int) -> None:
        spec = self.box.itemData(index)
        self._field.set_error("")
        if spec != self._spec:
            self.chosen.emit(spec)

    def _show_state(self, state: str) -> None:
        if self._spec == NO_MICROPHONE:
            dot, text = "off", self.tr("Viewers hear nothing.")
        elif state == "live":
            dot, text = "live", self.tr("The microphone is on.")
        elif state == "opening":
            dot, text = "wait", self.tr("The microphone is being opened…")
        else:
            dot, text = "fault", self.tr("The microphone is gone. Plug it in again, or choose another.")
        self._dot.set_state(dot, text)  # type: ignore[arg-type]
        self._state.setText(text)


class LanguageBox(Choice):
    """One of the six languages, each by its own name. `chosen` says its code, when it is chosen by hand."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for code, name in LANGUAGES.items():
            self.addItem(name, code)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_code(self, code: str) -> None:
        """Show this language as chosen; `code` may have a region."""
        self.setCurrentIndex(max(0, self.findData(code.replace("_", "-").split("-")[0].lower())))
