"""Lists to choose from: which microphone, which language. They show what the snapshot says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from studio.window.look import Field, StateDot, Text
from studio.window.words import LANGUAGES

TEST_CAMERA, NO_MICROPHONE, DEFAULT_MICROPHONE = "test", "none", "default"


class Choice(QComboBox):
    """A list to choose from; the wheel scrolls the page below it instead of changing what is chosen."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class Suggestions(QCompleter):
    """What was written before, proposed below a field: nothing once it is written whole. A click beside it acts."""

    def __init__(self, words: list[str], editor: QLineEdit) -> None:
        super().__init__(words, editor)
        self._whole = {word.casefold() for word in words}
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = self.popup()
        assert popup is not None
        popup.setObjectName("suggestions")
        editor.setCompleter(self)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        # Nothing begins with a line break.
        return ["\n"] if path.strip().casefold() in self._whole else super().splitPath(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            popup = self.popup()
            if watched is popup and not popup.rect().contains(event.position().toPoint()):
                popup.hide()
                _click(event)
                return True
        return super().eventFilter(watched, event)


def _click(event: QMouseEvent) -> None:
    """What a popup was pressed beside: Qt tells it nothing, neither of the press nor of the release."""
    place = event.globalPosition()
    widget = QApplication.widgetAt(place.toPoint())
    if widget is None or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
    within = QPointF(widget.mapFromGlobal(place))
    for kind, held in ((event.type(), event.buttons()), (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)):
        QApplication.sendEvent(widget, QMouseEvent(kind, within, place, event.button(), held, event.modifiers()))


class MicrophoneChoice(QWidget):
    """Which microphone. `chosen` says its spec."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._microphones: list[dict[str, Any]] = []
        self._looked = False
        self._last = "opening"
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
        self._microphones, self._looked = microphones, True
        self._fill()
        self._show_state(self._last)

    def show_microphone(self, spec: str, state: str) -> None:
        """The microphone in use, as the snapshot has it."""
        if spec != self._spec:
            self._spec = spec
            self._field.set_error("")
            self._fill()
        self._last = state
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
        elif self._looked and not self._microphones:
            dot, text = "fault", self.tr("No microphone was found. Plug one in, or choose “No microphone”.")
        else:
            dot, text = "fault", self.tr("The microphone is not heard. Plug it in, or choose another.")
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
