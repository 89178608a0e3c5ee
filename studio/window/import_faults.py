"""What is wrong with the rows of a list that was imported; it stays until it is closed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from studio.window import words
from studio.window.engine_words import say
from studio.window.look import Button, Text
from studio.window.sheets import Sheet

_TYPING = (QLineEdit, QTextEdit, QPlainTextEdit)


def spoilt_rows(problems: Sequence[str]) -> int:
    """How many rows the engine's problems are about: one row may have several."""
    return len({found[0] if (found := re.match(r"Line \d+", each)) else each for each in problems})


class ImportFaults(Sheet):
    """Every row's problem, to be read and copied; the mended file is read again with one button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import-sheet")
        self.setMinimumWidth(560)
        self._done = ""
        self._problems: list[str] = []
        self._again: Callable[[], object] = self.dismiss
        self._title, self._text = Text("title"), Text("muted")
        self.list = QPlainTextEdit()
        self.list.setObjectName("import-problems")
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setFixedHeight(150)  # the card stays upon the picture, off the controls below it
        self.copy, self.again, self.close_button = Button("plain", "copy"), Button("plain", "upload"), Button("primary")
        self.copy.setObjectName("import-copy")
        self.again.setObjectName("import-again")
        self.close_button.setObjectName("import-close")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(self.close_button)
        for part in (self._title, self._text, self.list):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.list.toPlainText()))
        self.again.clicked.connect(lambda: self._again())
        self.close_button.clicked.connect(self.dismiss)
        self.retranslate()

    def tell(self, done: str, problems: list[str], again: Callable[[], object]) -> None:
        """Show what came of an import, in words, and its problems, as the engine says them."""
        self._done, self._problems, self._again = done, problems, again
        self.retranslate()
        if isinstance(QApplication.focusWidget(), _TYPING) or self.isVisible():
            self.place()
            self.show()  # without the focus: the host is typing
            self.raise_()
        else:
            self.open()
            self.close_button.setFocus()

    def retranslate(self) -> None:
        rows = words.number(spoilt_rows(self._problems))
        self._title.setText(self.tr("Rows of the list with a problem: %1").replace("%1", rows))
        self._text.setText(
            self.tr("%1 Mend these in the file, and read it again: nothing comes in twice.").replace("%1", self._done)
        )
        self.list.setPlainText("\n".join(map(say, self._problems)))
        self.list.setAccessibleName(self._title.text())
        for button, text in (
            (self.copy, self.tr("Copy")),
            (self.again, self.tr("Read the file again")),
            (self.close_button, self.tr("Close")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.setAccessibleName(self._title.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
