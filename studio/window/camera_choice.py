"""Which camera: one of this computer's, a video file, a phone's address; each called as people call it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.domain import kept
from studio.window.choices import TEST_CAMERA, Choice
from studio.window.engine_words import say
from studio.window.file_chooser import choose, close_open
from studio.window.link import Link
from studio.window.look import Button, DotState, Field, StateDot, Text, restyle

_SCHEMES = ("http", "https", "rtsp", "rtsps", "rtmp", "rtmps", "srt", "udp")
_TESTS = ("test", "testcard")
_NAMELESS = "camera"
"""What the engine calls a device that does not say its name."""


class CameraChoice(QWidget):
    """Which camera. `chosen` says its spec."""

    chosen = Signal(str)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._devices: list[dict[str, Any]] = []
        self._looked = False
        self._camera: dict[str, Any] | None = None
        self._refusal = ""
        self._asked = ""
        self._typing = False  # an address, which no list of devices that arrives may take away
        self._chooser: QFileDialog | None = None
        self.box, self.address = Choice(), QLineEdit()
        self.box.setObjectName("camera-choice")
        self.address.setObjectName("camera-address")
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(12)
        self._use = Button()
        self.file_button = Button("plain", "folder-open")
        self.file_button.setObjectName("camera-file")
        self.test_button = Button("plain", "monitor-play")
        self.test_button.setObjectName("camera-test")
        # What is wrong is said where the camera's state is: of the two only one is of interest.
        self._field = Field("", self.box, lines=0)
        self._address = Field("", self.address, beside=self._use, lines=0)
        self._dot, self._state = StateDot(), Text("muted")
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop)
        state = QHBoxLayout()
        state.setContentsMargins(0, 4, 0, 0)
        state.setSpacing(8)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 4, 0, 0)  # beside the first line
        mark.addWidget(self._dot)
        mark.addStretch(1)
        state.addLayout(mark)
        state.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._field)
        column.addWidget(self._address)
        column.addLayout(state)
        column.addWidget(self.test_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.file_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.test_button.clicked.connect(lambda: self._choose(TEST_CAMERA))
        self.box.activated.connect(self._activated)
        self.address.returnPressed.connect(self._use_address)
        self.address.textEdited.connect(self._mended)
        self._use.clicked.connect(self._use_address)
        self.file_button.clicked.connect(self._choose_file)
        self._address.hide()
        self.retranslate()

    @property
    def error(self) -> str:
        """What is wrong with what was chosen last."""
        return self._refusal

    def set_devices(self, devices: list[dict[str, Any]]) -> None:
        """This computer's cameras, as the protocol lists them."""
        self._devices, self._looked = devices, True
        self._fill()
        self._show_state()

    @property
    def nothing_there(self) -> bool:
        """Whether this computer has no camera, and the one in use is not another kind that works."""
        if not self._looked or self._devices:
            return False
        camera = self._camera
        return camera is None or (camera["state"] != "live" and _is_device(target_of(camera["spec"])))

    def show_camera(self, camera: dict[str, Any] | None, label: str) -> None:
        """The camera in use, as the snapshot has it, and what this choice is called."""
        self._field.set_label(label)
        before, self._camera = self._camera, camera
        if before is None or camera is None or before["spec"] != camera["spec"]:
            self._refusal, self._typing = "", False
            self._fill()
        elif camera["spec"] == self._asked and camera["state"] == "live":
            self._refusal = ""  # what could not be used a moment ago is in use
        self._show_state()

    def refuse(self, reason: str) -> None:
        """What was chosen cannot be used, in the engine's words; what was typed stays."""
        self._refusal = reason
        self._show_state()

    def ask_address(self) -> None:
        """Show the field for a phone's address, with the keyboard in it."""
        self._activated(self.box.count() - 1)
        self.box.setCurrentIndex(self.box.count() - 1)

    def close_chooser(self) -> bool:
        """Close the dialog for a file, should it be open; whether it was."""
        return close_open(self._chooser)

    def retranslate(self) -> None:
        self.address.setPlaceholderText("http://192.168.1.7:8080/video")
        self._address.set_label(self.tr("Address of the camera"))
        self._use.setText(self.tr("Use"))
        self._use.setAccessibleName(self.tr("Use this address"))
        self.file_button.setText(self.tr("Choose a video file…"))
        self.file_button.setAccessibleName(self.file_button.text())
        self.test_button.setText(self.tr("Use the test picture"))
        self.test_button.setAccessibleName(self.test_button.text())
        self.box.setPlaceholderText(self.tr("No camera is connected"))
        self._fill()
        self._show_state()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        camera = self._camera
        spec, target = (camera["spec"], target_of(camera["spec"])) if camera else (None, None)
        self.box.clear()
        for device, name in zip(self._devices, self._device_names(), strict=True):
            # The one in use with its options, such as mirrored: they are not lost by choosing it again.
            self.box.addItem(name, spec if device["spec"] == target else device["spec"])
        self.box.addItem(self.tr("Test picture"), spec if target == TEST_CAMERA else TEST_CAMERA)
        self.box.addItem(self.tr("A phone or network camera…"), None)
        if self._typing:
            self.box.setCurrentIndex(self.box.count() - 1)
            return
        if camera is None or spec is None:
            self.box.setCurrentIndex(-1)
            self._address.hide()
            return
        at = self.box.findData(spec)
        if at < 0 and "://" in spec:
            at = self.box.count() - 1
            # What was typed last is in use now: its password goes.
            if not self.address.hasFocus() or self.address.text().strip() == self._asked:
                self.address.setText(kept.shown(spec))
        elif at < 0 and not self.nothing_there:  # a file, or a camera that has not been found yet
            at = 0
            self.box.insertItem(at, self._called(camera), spec)
        self.box.setCurrentIndex(at)
        self._address.setVisible(at >= 0 and self.box.itemData(at) is None)

    def _device_names(self) -> list[str]:
        """A name for each device; those of the same name are told apart by a number."""
        names = [self._device_name(device["name"], device["spec"]) for device in self._devices]
        twice = {name for name, count in Counter(names).items() if count > 1}
        met: Counter[str] = Counter()
        for at, name in enumerate(names):
            met[name] += 1
            if name in twice:
                names[at] = f"{name} ({met[name]})"
        return names

    def _device_name(self, name: str, target: str) -> str:
        if name and name != _NAMELESS and not name.isdigit():
            return name
        number = re.search(r"\d+$", target)
        return self.tr("Camera %1").replace("%1", str(int(number[0]) + 1)) if number else self.tr("Camera")

    def _called(self, camera: dict[str, Any]) -> str:
        """What people call the camera in use."""
        target = target_of(camera["spec"])
        if _is_device(target):
            known = str(camera.get("name") or "")
            return self._device_name("" if known.startswith(("camera ", "/dev/")) else known, target)
        if "://" in target:
            return urlsplit(target).hostname or self.tr("Camera")
        return Path(target).name

    def _activated(self, index: int) -> None:
        spec = self.box.itemData(index)
        self._refusal, self._typing = "", spec is None
        self._address.setVisible(self._typing)
        if spec is None:
            self.address.setFocus()
        elif self._camera is None or spec != self._camera["spec"]:
            self._choose(spec)
        self._show_state()

    def _choose(self, spec: str) -> None:
        self._refusal, self._asked = "", spec
        self.chosen.emit(spec)
        self._show_state()

    def _choose_file(self) -> None:
        self._chooser = choose(self, self._link, "video", self.tr("Choose a video file"), self._choose)

    def _use_address(self) -> None:
        address, camera = self.address.text().strip(), self._camera
        if camera is not None and address == kept.shown(camera["spec"]):
            self._choose(camera["spec"])
            return
        if kept.is_hidden(address):
            self._refusal = self.tr("The password is not shown. Type the whole address again.")
        elif not address:
            self._refusal = self.tr("Type the address that the phone's camera app shows.")
        elif not can_be_a_camera(address):
            self._refusal = self.tr("This is no camera's address. It begins with http://, https:// or rtsp://.")
        else:
            self._choose(address)
            return
        self._show_state()

    def _mended(self) -> None:
        """A fault of an address is one of what stood there before."""
        self._refusal = ""
        self._show_state()

    def _show_state(self) -> None:
        camera = self._camera
        dot: DotState
        nothing = self.nothing_there
        self.test_button.setVisible(nothing)
        if nothing:
            dot, text = "wait", self.tr("No camera is connected. You can begin without one.")
        elif camera is None:
            dot, text = "off", self.tr("No camera is chosen.")
        elif camera["state"] == "live":
            dot, text = "live", self.tr("The picture is there.")
            if kept.id_of(camera["spec"]) is not None and not self._link.state.get("keyring", True):
                text += " " + self.tr(
                    "This computer has no password store: the address is kept until Bancarella is closed."
                )
        elif camera["state"] == "opening":
            dot, text = "wait", self.tr("The camera is being opened…")
        else:
            text = self._no_picture(target_of(camera["spec"]), camera["error"])
            dot = "fault"
        wrong = self._refusal
        self._dot.set_state("fault" if wrong else dot, wrong or text)
        self._state.setText(wrong or text)
        self._state.setProperty("words", "error" if wrong else "muted")
        restyle(self._state)
        self._state.setMinimumHeight(2 * self._state.fontMetrics().lineSpacing())
        for editor in (self.box, self.address):
            editor.setAccessibleDescription(wrong)
        address = self._address.isVisibleTo(self)
        self.address.setProperty("invalid", bool(wrong) and address)
        self.box.setProperty("invalid", bool(wrong) and not address)
        for editor in (self.box, self.address):
            restyle(editor)

    def _no_picture(self, target: str, error: str | None) -> str:
        if "://" in target and error:
            return say(error)
        if "://" in target:
            return self.tr("No picture. Is the camera on, and in the same Wi-Fi? Is its address right?")
        if _is_device(target) or not Path(target).suffix:
            return self.tr("No picture. Is another program using the camera? Close it, or unplug and replug.")
        return self.tr("No picture. Is the file still there? Choose it again, or another one.")


def _is_device(target: str) -> bool:
    return target.isdigit() or target.startswith("/dev/")


def can_be_a_camera(spec: str) -> bool:
    """Whether it is an address, a device, a test picture, or a file that is there."""
    target = target_of(spec)
    if "://" in target:
        try:
            parts = urlsplit(target)
            return parts.scheme.lower() in _SCHEMES and bool(parts.hostname) and not re.search(r"\s", target)
        except ValueError:
            return False
    return _is_device(target) or target.partition(":")[0] in _TESTS or Path(target).expanduser().is_file()


def target_of(spec: str) -> str:
    """The camera of a spec without its options: "test" of "test#mirror"; a file's name may hold a "#" of its own."""
    target, mark, _options = spec.rpartition("#")
    return target if mark and not Path(spec).is_file() else spec
