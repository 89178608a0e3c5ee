"""A button for what nobody may do by accident: it has to be held down, with the mouse or a key."""

from __future__ import annotations

import time

from PySide6.QtCore import Property, QPropertyAnimation, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from studio.window.look import Button, Kind


class HoldButton(Button):
    """Does its work (`held`) only when it is held down for `HOLD_MS`, with the mouse, Space or Enter."""

    held = Signal()
    HOLD_MS = 1000
    REPEAT_MS = 80
    """A key let go and pressed again within this time was held: so a busy window gets the keyboard's repetitions."""
    _KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)

    def __init__(self, kind: Kind = "plain", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind, icon_name, parent)
        self._progress = 0.0
        self._filling = QPropertyAnimation(self, b"progress", self)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.setDuration(self.HOLD_MS)
        # A release that came while the window was busy is in the row before this: it is heard first.
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._finish)
        self._filling.finished.connect(self._due.start)
        self._letting_go = QTimer(self, singleShot=True, interval=self.REPEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._letting_go.timeout.connect(self._key_is_up)
        self._let_go_at_s = 0.0
        self.pressed.connect(self._filling.start)
        self.released.connect(self._let_go)

    def _get_progress(self) -> float:
        return self._progress

    def _set_progress(self, value: float) -> None:
        self._progress = value
        self.update()

    progress = Property(float, _get_progress, _set_progress)

    def _finish(self) -> None:
        if self._letting_go.isActive():
            return  # whether it is still held is known in a moment
        self._set_progress(0.0)
        self.setDown(False)
        self.held.emit()

    def _let_go(self) -> None:
        self._letting_go.stop()
        self._filling.stop()
        self._due.stop()
        self._set_progress(0.0)

    def _key_is_up(self) -> None:
        if time.monotonic() - self._let_go_at_s > 2 * self.REPEAT_MS / 1000:
            # The window was busy meanwhile: a press may lie in the row behind this.
            self._let_go_at_s = time.monotonic()
            self._letting_go.start()
            return
        self.setDown(False)
        self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in self._KEYS:
            super().keyPressEvent(event)
        elif self._letting_go.isActive():
            self._letting_go.stop()
            if self._filling.state() == QPropertyAnimation.State.Stopped:
                self._due.start()  # the second was over in between
        elif not event.isAutoRepeat() and not self.isDown():
            self.setDown(True)
            self.pressed.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() not in self._KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat() and self.isDown():
            self._let_go_at_s = time.monotonic()
            self._letting_go.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self.setDown(False)
        self._let_go()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if self._progress:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(255, 255, 255, 90))
            painter.drawRoundedRect(QRectF(0, 0, self.width() * self._progress, self.height()), 8, 8)
