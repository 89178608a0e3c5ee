"""One line in the strip: that what was sent has been looked at and is well, or what is wrong with it."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from studio.window import words
from studio.window.engine_words import say
from studio.window.look import DotState, StateDot, Text, font
from studio.window.on_air import air
from studio.window.tips import plain_tip

_KINDS = ("picture", "sound", "qr")
_OLD_S = 12.0  # the studio looks every 2 s, on a busy computer every 4 s
_COUNT_MS = 500


class ConfidenceLight(QWidget):
    """Shows what a snapshot says under "confidence"; there is nothing to be seen off air."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confidence")
        self._state: dict[str, Any] = {}
        self._come_s = 0.0  # when that came
        self._count = QTimer(self, interval=_COUNT_MS)  # seconds go by whether snapshots come or not
        self._count.timeout.connect(self._say)
        self.dot, self.text = StateDot("wait"), Text("small", wrap=False)
        self.text.setFont(font(12, tabular=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 14, 0)
        row.setSpacing(6)
        row.addWidget(self.dot)
        row.addWidget(self.text)
        self.hide()

    def show_state(self, state: dict[str, Any]) -> None:
        """As a snapshot has it that came just now; empty where there is no engine."""
        if state is not self._state:  # the same again, in other words, is no younger
            self._state, self._come_s = state, time.monotonic()
        self._say()

    def _say(self) -> None:
        found = self._state.get("confidence")
        self.setVisible(found is not None)
        if found is None:
            self._count.stop()
            return
        self._count.start()
        dot, text = self._said(found)
        if dot == "live" and not self.isEnabled():
            dot = "off"  # the engine has fallen quiet: it was well then, and whether it is so still nobody knows
        self.dot.set_state(dot, text)
        self.text.setText(text)
        troubles = [say(each["text"]) for each in self._state.get("troubles", ()) if each["kind"] in _KINDS]
        explained = self.tr(
            "The studio plays back what it sends, as viewers get it: is there a picture, is there sound,"
            " does the QR code scan and lead where the product says?"
        )
        self.setToolTip(plain_tip("\n".join(troubles)) or explained)

    def _said(self, found: dict[str, Any]) -> tuple[DotState, str]:
        if fault := self._fault(found):
            return "fault", fault
        if air(self._state) == "connecting":
            return "wait", self.tr("Nobody receives it just now")
        text = self._verified(found)
        if found["qr"] == "verified" and found["qr_small"] is False and self._is_fresh(found):
            return "wait", self.tr("QR code too fine for small screens")
        return "live" if self._is_fresh(found) else "wait", text

    def _age_s(self, found: dict[str, Any]) -> float | None:
        return None if found["age_s"] is None else found["age_s"] + time.monotonic() - self._come_s

    def _is_fresh(self, found: dict[str, Any]) -> bool:
        age_s = self._age_s(found)
        return age_s is not None and age_s <= _OLD_S and found["qr"] != "waiting"

    def _verified(self, found: dict[str, Any]) -> str:
        """What was seen to be well, and how long ago."""
        age_s = self._age_s(found)
        if age_s is None or not self._is_fresh(found):
            return self.tr("Checking what viewers see…")
        said = self.tr("QR verified %1 s ago") if found["qr"] == "verified" else self.tr("Picture verified %1 s ago")
        return said.replace("%1", words.number(max(1, round(age_s))))

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
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.EnabledChange):
            self._say()
