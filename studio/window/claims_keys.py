"""The small painted controls of the Claims tab: what of the ledger is listed, and what each key does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QSpinBox, QWidget

from studio.window import words
from studio.window.look import colour, font

_MOST_SHOWN = 99_999


class PartTab(QAbstractButton):
    """A part of the ledger: how many claims it has, and its name below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._count = 0
        self._number = font(14, QFont.Weight.Bold, tabular=True)
        self._name = font(11, QFont.Weight.DemiBold)

    def set_count(self, count: int) -> None:
        """How many claims it has."""
        self._count = count
        self.updateGeometry()
        self.setAccessibleName(f"{self.text()}, {words.number(count)}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(max(36, round(QFontMetricsF(self._name).horizontalAdvance(self.text())) + 10), 40)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(36, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(QPen(colour("accent" if on else "line"), 1))
            painter.setBrush(colour("fill" if on else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        ink = "on_fill" if on else "text" if self._count else "muted"
        painter.setPen(colour(ink))
        painter.setFont(self._number)
        shown = words.number(min(self._count, _MOST_SHOWN)) + ("+" if self._count > _MOST_SHOWN else "")
        painter.drawText(box.adjusted(0, 2, 0, -18), Qt.AlignmentFlag.AlignCenter, shown)
        painter.setPen(colour("on_fill" if on else "muted"))
        painter.setFont(self._name)
        name = QFontMetricsF(self._name).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width() - 2)
        painter.drawText(box.adjusted(0, 21, 0, -2), Qt.AlignmentFlag.AlignCenter, name)


class NumberBox(QSpinBox):
    """A number to type; the wheel scrolls the page below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(8, 0, 0, 0)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        super().setAccessibleName(name)
        self.lineEdit().setAccessibleName(name)  # where the keyboard is, for a screen reader

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        event.ignore()


class KeyButton(QAbstractButton):
    """What a key does to the chosen claims; it can be pressed, too. The keyboard stays where it is."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._font = font(12, QFont.Weight.DemiBold)
        self._key_font = font(11, QFont.Weight.Bold)

    def name(self, text: str) -> None:
        """What it does, in a word."""
        self.setText(text)
        self.setAccessibleName(f"{text} ({self.key})")
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(96, 28)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.isEnabled()
        pressed = on and (self.isDown() or self.underMouse())
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("hover") if pressed else colour("card") if on else QColor(0, 0, 0, 0))
        painter.drawRoundedRect(box, 7, 7)
        cap = QRectF(box.left() + 5, box.top() + 5, 18, box.height() - 10)
        painter.setPen(QPen(colour("accent" if on else "line"), 1))
        painter.setBrush(colour("fill") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(colour("on_fill" if on else "muted"))
        painter.setFont(self._key_font)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self.key)
        painter.setFont(self._font)
        painter.setPen(colour("text" if on else "muted"))
        room = box.adjusted(28, 0, -4, 0)
        text = QFontMetricsF(self._font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
