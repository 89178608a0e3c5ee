"""A pointer that goes where a test says, and only there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


def point_at(widget: QWidget, at: QPoint | None = None, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Move the pointer to a place of a widget, its middle if none is said.

    `QTest.mouseMove` moves the screen's one cursor and lets Qt find the window below it: a window of another test
    that is only just going takes the move, seldom, and never alone.
    """
    local = QPointF(widget.rect().center() if at is None else at)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        local,
        widget.mapToGlobal(local),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)


def take_pointer_away(widget: QWidget) -> None:
    """The pointer leaves this widget."""
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))
