"""One filter of the chat: the tab that opens it, and its list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStackedLayout, QWidget

from studio.window import words
from studio.window.chat_list import ChatView
from studio.window.chat_model import ChatModel
from studio.window.look import Button, EmptyState, colour, font

_MOST_SHOWN = 999


class ChatPage(QWidget):
    """One filter's messages, or words where there are none; a button over them leads to the newest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChatModel(self)
        self.view = ChatView(self.model, self)
        self.empty = EmptyState("message-square")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        # Below the messages, not upon them: it must not lie between the pointer and what it is about to press.
        self._pill = Button("primary", "arrow-down", self.view)
        self._pill.setObjectName("chat-newest")
        self._pill.hide()
        self._pill.clicked.connect(self.view.jump_to_newest)
        self._unread, self._away = 0, False
        self.view.away.connect(self._offer)
        self.view.viewport().installEventFilter(self)

    def tell(self) -> None:
        """Messages have come or gone."""
        self._stack.setCurrentIndex(1 if len(self.model) else 0)

    def _offer(self, unread: int, away: bool) -> None:
        self._unread, self._away = unread, away
        if away:
            self._name_pill()
        foot = self._pill.sizeHint().height() + 16
        # Its room is taken from the lowest messages, and never from the one under the pointer.
        waits = self._pill.isHidden() and self.view.is_pointed_below(self.view.viewport().height() - foot)
        self._pill.setVisible(away and not waits)
        self.view.keep_foot(0 if self._pill.isHidden() else foot)
        self._place_pill()

    def _name_pill(self) -> None:
        unread = self._unread
        text = self.tr("%n new", "", unread) if unread else self.tr("Newest")
        if text != self._pill.text() or not self._pill.toolTip():
            self._pill.setText(text)
            self._pill.setAccessibleName(self.tr("Jump to the newest message"))
            self._pill.setToolTip(self.tr("Jump to the newest message (End)"))
            self._pill.adjustSize()

    def _place_pill(self) -> None:
        room = self.view.viewport().geometry()
        self._pill.move(room.center().x() - self._pill.width() // 2, self.view.height() - self._pill.height() - 8)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self._place_pill()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._pill.setToolTip("")
            self._name_pill()
            self._place_pill()


class ChatTab(QAbstractButton):
    """A filter's tab: its name, and how many messages there are. `pressed_again`: it was chosen already."""

    pressed_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = 0
        self._font = font(13, QFont.Weight.DemiBold)
        self._badge_font = font(11, QFont.Weight.Bold, tabular=True)
        self._was_checked = False
        self.pressed.connect(self._remember)
        self.clicked.connect(lambda: self.pressed_again.emit() if self._was_checked else None)

    def _remember(self) -> None:
        self._was_checked = self.isChecked()

    def set_count(self, count: int) -> None:
        """How many messages; 0 shows no number."""
        if count != self._count:
            self._count = count
            self.updateGeometry()
            self.update()
        self.setAccessibleName(f"{self.text()}, {words.number(count)}" if count else self.text())

    def _badge(self) -> str:
        if not self._count:
            return ""
        return words.number(_MOST_SHOWN) + "+" if self._count > _MOST_SHOWN else words.number(self._count)

    def sizeHint(self) -> QSize:  # noqa: N802
        wide = 10 + QFontMetricsF(self._font).horizontalAdvance(self.text()) + 10
        if badge := self._badge():
            wide += 6 + max(18.0, QFontMetricsF(self._badge_font).horizontalAdvance(badge) + 12)
        return QSize(round(wide), 34)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(colour("line") if self.isChecked() else QColor(0, 0, 0, 0), 1))
            painter.setBrush(colour("card" if self.isChecked() else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(colour("text" if self.isChecked() or self.underMouse() else "muted"))
        painter.setFont(self._font)
        painter.drawText(box.adjusted(10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if badge := self._badge():
            wide = max(18.0, QFontMetricsF(self._badge_font).horizontalAdvance(badge) + 12)
            pill = QRectF(box.right() - 9 - wide, box.center().y() - 8, wide, 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(pill, 8, 8)
            painter.setPen(colour("on_accent"))
            painter.setFont(self._badge_font)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, badge)
