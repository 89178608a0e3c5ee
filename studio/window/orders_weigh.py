"""What one line of a basket weighs, written as the scales show it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from studio.domain.claims import Claim
from studio.domain.ordering import weight_asked
from studio.domain.weights import grams_typed
from studio.window.announce import announce
from studio.window.claims_words import weight
from studio.window.look import Text, restyle


class WeighField(QWidget):
    """Reads what is typed when the field is left. `weighed`: so many grams, 0 where it is to be weighed again."""

    weighed = Signal(int)

    def __init__(self, claim: Claim, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit, self._asked = claim.unit, weight_asked(claim) or Fraction(0)
        self._title = claim.title
        self._error = Text("error")
        self._error.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._error.hide()
        self.edit = QLineEdit()
        self.edit.setMaxLength(24)
        self.edit.setFixedWidth(148)
        self.edit.editingFinished.connect(self._read)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._error, 1)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignRight)
        self.take(claim)

    @property
    def refused(self) -> str:
        """What is to be said of what was typed and not understood, with what it is about; "" where nothing is."""
        return f"{self._title}: {self._error.text()}" if self._error.text() else ""

    def take(self, claim: Claim) -> None:
        """What is noted by now; what is being typed, or was not understood, stays."""
        if not self.edit.isModified():
            self._show(claim.grams or 0 if claim.weighed else 0)

    def carry_on(self, before: WeighField) -> None:
        """What was typed into the field that stood here before, and was not understood, stays to be mended."""
        if before.edit.isModified():
            self.edit.setText(before.edit.text())
            self.edit.setModified(True)
            self._say(self._misread() if before._error.text() else "")

    def _show(self, grams: int) -> None:
        text = weight(grams) if grams else ""
        if self.edit.text() != text or self.edit.isModified():
            self.edit.setText(text)

    def _read(self) -> None:
        if not self.edit.isModified():
            return
        text = self.edit.text().strip()
        try:
            grams = grams_typed(text, self._unit, self._asked) if text.strip("0") else 0
        except ValueError:
            error = self._misread()
            announce(self.edit, error)
            self._say(error)
            return
        self._say("")
        self._show(grams)  # in full: a slip is seen
        self.weighed.emit(grams)

    def _misread(self) -> str:
        said = self.tr("Not understood. Write it like %1 or %2.")
        return said.replace("%1", weight(1850)).replace("%2", weight(850))

    def _say(self, error: str) -> None:
        self._error.setText(error)
        self._error.setVisible(bool(error))
        self.edit.setAccessibleDescription(error)
        self.edit.setProperty("invalid", bool(error))
        restyle(self.edit)
