"""A field of several lines that is in force when it is left."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget


class TypedText(QPlainTextEdit):
    """`finished` when the keyboard leaves what was typed into it; Ctrl+Enter does the same.

    With `one_line` Enter does, too: what is typed is one line, shown in several.
    """

    finished = Signal()

    def __init__(self, lines: int, wraps: bool = True, one_line: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._one_line = one_line
        # Not the document's own mark: that is set by a change of font, too.
        self._in_force: str | None = ""
        self.setTabChangesFocus(True)
        if not wraps:
            self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.document().setDocumentMargin(0)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 20)

    def show_text(self, text: str) -> None:
        """What is in force; what is being typed, or was refused, stays."""
        if self.toPlainText() == self._in_force:
            if text != self._in_force:
                self.setPlainText(text)
            self._in_force = self.toPlainText()

    def keep(self) -> None:
        """What was typed was refused: it stays to be mended."""
        self._in_force = None

    def give_up(self) -> None:
        """What was typed counts no more: the next text that is in force takes its place."""
        self._in_force = self.toPlainText()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (self._one_line or event.modifiers() & Qt.KeyboardModifier.ControlModifier):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.toPlainText() != self._in_force:
            self._in_force = self.toPlainText()
            self.finished.emit()
