"""What keys do in a window, and when they are not for the window but for what somebody types in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from studio.window import look
from studio.window.digit_keys import digit_of

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
"""What takes letters and digits."""
_UNHELD = ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)


class Keyboard(QObject):
    """Of one window, for as long as it lives. A key that is held acts once.

    Digits act by the place of their key too, wherever they need Shift, and all keys do so in a window that no window
    manager has made the active one: shortcuts sleep there.
    """

    def __init__(self, window: QWidget, acts: Mapping[str, Callable[[], object]], possible: Callable[[], bool]) -> None:
        """`acts`: what each key does, by its name as QKeySequence writes it; nothing while it is not `possible`."""
        super().__init__(window)
        self._window, self._possible = window, possible
        self.acts = dict(acts)
        for name in self.acts:
            shortcut = QShortcut(QKeySequence(name), window)
            shortcut.setAutoRepeat(False)
            # A text field takes what it is typed before any shortcut sees it.
            shortcut.activated.connect(lambda name=name: self._do(name))
        window.installEventFilter(self)

    def _do(self, name: str) -> None:
        if self._possible():
            self.acts[name]()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show and (handle := self._window.windowHandle()) is not None:
                handle.installEventFilter(self)  # a second time it only moves to the front
            elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_typed(event):
                event.accept()
                return True
        # Here arrives what no shortcut has taken and no widget has seen yet.
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and watched is self._window.windowHandle():
            return self._digit(event) or self._key_without_shortcut(event)
        return False

    def _digit(self, event: QKeyEvent) -> bool:
        digit = digit_of(event, QGuiApplication.platformName())
        if digit is None or str(digit) not in self.acts or self._is_typing() or self._takes_digits():
            return False
        self._do(str(digit))
        return True

    def _key_without_shortcut(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return False
        plain = not event.modifiers() & _UNHELD
        name = event.text().upper() if plain and event.text().isprintable() else ""
        name = name or QKeySequence(event.keyCombination()).toString()
        if name not in self.acts or (len(name) == 1 and self._is_typing()):
            return False
        if name.isdecimal() and self._takes_digits():
            return False
        if name == "Ctrl+Z" and isinstance(self._focus(), FIELDS):
            return False
        self._do(name)
        return True

    def _is_typed(self, event: QKeyEvent) -> bool:
        """Where one types, a letter or digit belongs to what has the keyboard, whatever a shortcut would do with it."""
        text = event.text()
        return bool(text) and text.isprintable() and not event.modifiers() & _UNHELD and self._is_typing()

    def _is_typing(self) -> bool:
        """Whether keys are meant for a field, an open list, or anything in a form that has fields (`look.as_form`)."""
        focus = self._focus()
        if QApplication.activePopupWidget() is not None or isinstance(focus, FIELDS):
            return True
        return focus is not None and look.in_form(focus)

    def _takes_digits(self) -> bool:
        """Whether what has the keyboard takes digits for a number of its own, and no other letter."""
        focus = self._focus()
        return focus is not None and bool(focus.property("digits"))

    def _focus(self) -> QWidget | None:
        return QApplication.focusWidget() or self._window.focusWidget()
