"""One line in the strip: that what was sent has been looked at and is well, or what is wrong with it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.window import words
from studio.window.engine_words import say
from studio.window.look import DotState, StateDot, Text, font
from studio.window.tips import plain_tip

_KINDS = ("picture", "sound", "qr")
_OLD_S = 12.0  # the studio looks every 2 s, on a busy computer every 4 s


class ConfidenceLight(QWidget):
    """Shows what a snapshot says under "confidence"; there is nothing to be seen off air."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confidence")
        self._state: dict[str, Any] = {}
        self.dot, self.text = StateDot("wait"), Text("small", wrap=False)
        self.text.setFont(font(12, tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.dot)
        row.addWidget(self.text)
        self.hide()

    def show_state(self, state: dict[str, Any]) -> None:
        """As a snapshot has it; empty where there is no engine."""
        self._state = state
        found = state.get("confidence")
        self.setVisible(found is not None)
        if found is None:
            return
        dot, text = self._said(found)
        self.dot.set_state(dot, text)
        self.text.setText(text)
        troubles = [say(each["text"]) for each in state.get("troubles", ()) if each["kind"] in _KINDS]
        explained = self.tr(
            "The studio plays back what it sends, as viewers get it: is there a picture, is there sound,"
            " does the QR code scan and lead where the product says?"
        )
        self.setToolTip(plain_tip("\n".join(troubles)) or explained)

    def _said(self, found: dict[str, Any]) -> tuple[DotState, str]:
        if fault := self._fault(found):
            return "fault", fault
        age_s = found["age_s"]
        if age_s is None or age_s > _OLD_S or found["qr"] == "waiting":
            return "wait", self.tr("Checking what viewers see…")
        seconds = words.number(max(1, round(age_s)))
        if found["qr"] == "verified":
            if found["qr_small"] is False:
                return "wait", self.tr("QR code too fine for small screens")
            return "live", self.tr("QR verified %1 s ago").replace("%1", seconds)
        return "live", self.tr("Picture verified %1 s ago").replace("%1", seconds)

    def _fault(self, found: dict[str, Any]) -> str:
        """What viewers notice first; empty where nothing is wrong."""
        pictures = {
            "black": self.tr("Viewers see black"),
            "frozen": self.tr("The picture stands still"),
            "broken": self.tr("Viewers see no picture"),
            "stopped": self.tr("No new picture is sent"),
        }
        sounds = {
            "silent": self.tr("Viewers hear nothing"),
            "broken": self.tr("Viewers hear nothing"),
            "late": self.tr("Sound and picture apart"),
            "gap": self.tr("Hole in the sound"),
        }
        codes = {"unreadable": self.tr("QR code does not scan"), "wrong": self.tr("QR code leads elsewhere")}
        return pictures.get(found["picture"]) or sounds.get(found["sound"]) or codes.get(found["qr"]) or ""

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state)
