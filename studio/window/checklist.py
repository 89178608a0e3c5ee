"""What is looked at before going live: each thing with its state, its name, and what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.window import words
from studio.window.destination_form import check_words
from studio.window.look import DotState, StateDot, Text

_ITEMS = ("camera", "microphone", "destination", "disk", "qr", "products")
_DOTS: dict[str, DotState] = {"ok": "live", "warn": "wait", "fail": "fault", "asking": "off"}


class CheckRow(QWidget):
    """One thing that was looked at: its state by shape and colour, its name, and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot, self.title, self.line = StateDot(), Text("strong"), Text("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 4, 0, 0)
        mark.addWidget(self.dot)
        mark.addStretch(1)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.title)
        text.addWidget(self.line)
        row.addLayout(mark)
        row.addLayout(text, 1)


class Checklist(QWidget):
    """The findings of the engine's checklist, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[CheckRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_findings(self, findings: list[dict[str, Any]] | None) -> None:
        """What the engine found; None while it is looking."""
        asked = [{"item": item, "state": "asking", "name": "", "values": {}} for item in _ITEMS]
        found = asked if findings is None else findings
        while len(self.rows) > len(found):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(found):
            self.rows.append(CheckRow())
            self._column.addWidget(self.rows[-1])
        for row, finding in zip(self.rows, found, strict=True):
            title, line = self._words(finding)
            row.title.setText(title)
            row.line.setText(line)
            spoken = {
                "ok": self.tr("In order"),
                "warn": self.tr("Look at this"),
                "fail": self.tr("To be mended"),
                "asking": self.tr("Being checked"),
            }[finding["state"]]
            row.dot.set_state(_DOTS[finding["state"]], spoken)
            row.dot.setToolTip(spoken)
            row.setAccessibleName(f"{title}: {spoken}")

    def _words(self, finding: dict[str, Any]) -> tuple[str, str]:
        """Name and sentence of a finding."""
        item, values = finding["item"], finding["values"]
        reason = values.get("reason", "")
        titles = {
            "camera": self.tr("Camera"),
            "microphone": self.tr("Microphone"),
            "destination": self.tr("Destination"),
            "disk": self.tr("Disk"),
            "qr": self.tr("QR codes"),
            "products": self.tr("Products"),
        }
        title = titles.get(item, item)
        if finding["state"] == "asking":
            return title, self.tr("Being checked…")
        match item:
            case "camera":
                line = {
                    "live": self.tr("Camera %1 shows a picture."),
                    "opening": self.tr("Camera %1 is starting. Wait a moment."),
                    "none": self.tr("There is no camera. Choose one in the settings."),
                }.get(reason, self.tr("Camera %1 shows nothing. Check its cable, or choose another in the settings."))
                line = line.replace("%1", words.number(values.get("number", 1)))
            case "microphone":
                line = {
                    "heard": self.tr("The microphone hears you."),
                    "silent": self.tr("Nothing is heard. Say something, or check the microphone's switch and cable."),
                    "muted": self.tr("The microphone is muted. Press M to be heard."),
                    "none": self.tr("No microphone is chosen: viewers will hear nothing."),
                    "opening": self.tr("The microphone is starting. Wait a moment."),
                }.get(reason, self.tr("The microphone is not heard. Plug it in, or choose another in the settings."))
            case "destination":
                title = finding["name"] or title
                line = self._destination_words(reason, values)
            case "disk":
                line = self._disk_words(finding["state"], reason, values)
            case "qr":
                line = {
                    "readable": self.tr("Phones can read the QR codes."),
                    "no-link": self.tr("No product has a buy link, so there is no QR code."),
                    "unreadable": self.tr("The link of “%1” is too long for a QR code. Shorten it."),
                    "may-be-refused": self.tr("%1 may forbid QR codes that lead elsewhere. Look at its rules first."),
                }.get(reason, "")
                line = line.replace("%1", finding["name"])
            case _:
                count = values.get("count", 0)
                line = (
                    self.tr("Products on your stall: %1").replace("%1", words.number(count))
                    if count
                    else self.tr("There are no products yet. Add the first one in the list on the left.")
                )
        return title, line

    def _destination_words(self, reason: str, values: dict[str, Any]) -> str:
        if reason == "answers":
            return self.tr("The server answers.")
        if reason == "none":
            return self.tr("None is on: nobody will see the show. Switch one on, or rehearse.")
        if reason == "portrait":
            return self.tr("It takes only an upright picture. Choose one for every destination, or switch it off.")
        if reason == "too-much":
            line = self.tr("It takes at most %1 kbit/s. Choose a smaller picture for it.")
            return line.replace("%1", words.number(values["most_kbps"]))
        return check_words(values | {"reason": reason})

    def _disk_words(self, state: str, reason: str, values: dict[str, Any]) -> str:
        if reason == "not-recording":
            return self.tr("The show is not recorded. You can change that in the settings.")
        if reason == "unknown":
            return self.tr("How much room there is cannot be told. Choose another folder in the settings.")
        hours, minutes = divmod(values["minutes"], 60)
        line = (
            self.tr("There is room to record for more than %1 hours.")
            if state == "ok"
            else self.tr("There is room to record for only %1 h %2 min. Delete something, or choose another folder.")
        )
        return line.replace("%1", words.number(hours)).replace("%2", words.number(minutes))
