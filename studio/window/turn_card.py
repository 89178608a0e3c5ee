"""One turn of the run of show, as a card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QSizePolicy,
    QSpinBox,
    QToolButton,
)

from studio.domain.show import MOST_MINUTES
from studio.window import look, words
from studio.window.product_list import EDIT_KEY, title_lines
from studio.window.progress import MINUTE_S, Progress
from studio.window.tips import plain_tip

if TYPE_CHECKING:
    from studio.window.rundown import RundownPanel

_TITLE_PX = 16
_LONGEST_WORD_PX = 100
"""No word of a title that is shorter is broken."""
CARD_PX = 71
"""A card's height."""


class TurnCard(QAbstractButton):
    """One turn: photo, title, and what is to be known about its time.

    A button to a screen reader, which pins when it is pressed by Space; the mouse is dealt with here.
    """

    def __init__(self, panel: RundownPanel, code: str) -> None:
        super().__init__(panel)
        self.code = code
        self.minutes = 0
        self._panel = panel
        self._current = self._over = self._sold_out = False
        self._line = ""
        self._looks: tuple[str, str, bool, int, bool, bool] | None = None
        self._pressed_at: QPoint | None = None
        self._editor: QSpinBox | None = None
        self.setObjectName(f"turn-{code}")
        self.setFixedHeight(CARD_PX)
        self.setMinimumWidth(128)
        self.setMaximumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(lambda: panel.pin(code))
        self._fewer = self._tool("minus", lambda: panel.set_minutes(code, self.minutes - 1))
        self._more = self._tool("plus", lambda: panel.set_minutes(code, self.minutes + 1))
        self._remove = self._tool("x", lambda: panel.remove(code))
        self.retranslate()

    def _tool(self, icon: str, do: Any) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(icon)
        # The keyboard has keys of its own for these; as stops of Tab they would be in the way.
        tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tool.setCursor(Qt.CursorShape.PointingHandCursor)
        tool.setAutoRepeat(icon != "x")
        tool.setFixedSize(20, 20)
        tool.setIconSize(QSize(12, 12))
        tool.setStyleSheet("QToolButton { border: 0; background: transparent; }")
        tool.clicked.connect(do)
        tool.hide()
        return tool

    def show_progress(self, place: int, at: Progress | None) -> None:
        """Say what is to be said about a turn at this place."""
        self._current = at is not None and at.now == place
        self._over = at is not None and self._current and at.left_s < 0
        planned = self.tr("%1 min").replace("%1", words.number(self.minutes))
        off_air = at is not None and at.late_s is None
        if at is None or (at.now != place and at.next != place) or (off_air and self._current):
            line = planned
        elif self._over:
            line = self.tr("over · %1").replace("%1", words.minutes_seconds(-at.left_s))
        elif self._current:
            line = self.tr("now · %1").replace("%1", words.minutes_seconds(at.elapsed_s))
        elif off_air or at.now is None:
            line = self.tr("next · %1 min").replace("%1", words.number(self.minutes))
        elif at.next_in_s > 0:
            line = self.tr("in %1 min").replace("%1", words.number(-int(-at.next_in_s // MINUTE_S)))
        else:
            line = self.tr("next")
        product = self._panel.product(self.code)
        title = product["title"] if product else self.code
        self._sold_out = product is not None and product["stock"] == 0
        if self._sold_out:
            line = self.tr("sold out · %1").replace("%1", line)
        # Without seconds: a screen reader would say them all.
        heard = line
        if self._current:
            heard = self.tr("takes longer than planned") if self._over else self.tr("on the picture now")
        said = self.tr("%1: %2, %3 min planned").replace("%3", words.number(self.minutes))
        said = said.replace("%2", heard).replace("%1", title)
        if said != self.accessibleName():
            self.setAccessibleName(said)
        keys = self.tr(
            "Enter shows it on the picture, + and - plan its minutes, Alt+Left and Alt+Right move it, Del removes it."
        )
        tip = self.tr("%1 (%2 min planned)\n%3").replace("%3", keys)
        tip = tip.replace("%2", words.number(self.minutes)).replace("%1", title)
        if tip != self.toolTip():
            self.setToolTip(plain_tip(tip))
        looks = (line, title, self._sold_out, self.minutes, self._current, self._over)
        if looks == self._looks:
            return
        self._looks, self._line = looks, line
        # Words are never cut: a card is as wide as the longest of what it says and what its buttons plan.
        room = QFontMetrics(look.font(11, QFont.Weight.DemiBold, tabular=True))
        needed = max(room.horizontalAdvance(line) + 58, room.horizontalAdvance(planned) + 96, 128)
        letters = QFontMetrics(look.font(12, QFont.Weight.DemiBold))
        wide = [letters.horizontalAdvance(word) for word in title.split()]
        needed = max(needed, *(px + 54 for px in wide if px <= _LONGEST_WORD_PX), 0)
        if needed > self.minimumWidth():
            self.setMaximumWidth(max(200, needed))
            self.setMinimumWidth(needed)
        self.update()

    # ---------------------------------------------------------------------------------------------------- painting

    def _text_box(self) -> QRect:
        return QRect(46, 6, self.width() - 52, 56)

    def _line_box(self) -> QRect:
        """Below the title: what is said of its time, or planned with the buttons."""
        box = self._text_box()
        return QRect(box.left(), box.bottom() - 20, box.width(), 20)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self._current else "line"
        painter.setPen(QPen(look.colour("accent" if self.hasFocus() else edge), 2 if self.hasFocus() else 1))
        painter.setBrush(look.colour("fill" if self._current else "card"))
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        product = self._panel.product(self.code)
        tile = self._panel.thumbnails.tile(product["image"] if product else "", 36, self.devicePixelRatioF())
        photo = QRect(6, (CARD_PX - 36) // 2, 36, 36)
        if tile is not None:
            painter.drawPixmap(photo.topLeft(), tile)
        else:
            # As large as a photo, so that the cards of a row stand alike.
            painter.setPen(QPen(look.colour("line"), 1))
            painter.setBrush(look.colour("input"))
            painter.drawRoundedRect(QRectF(photo).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            look.draw_icon(painter, QRectF(photo).adjusted(10, 10, -10, -10), "image", "muted")
        box = self._text_box()
        painter.setFont(look.font(12, QFont.Weight.DemiBold))
        painter.setPen(look.colour("text"))
        room = box.width() - (18 if self._remove.isVisible() else 0)
        lines = title_lines(product["title"] if product else self.code, painter.font(), room, box.width())
        top = box.top() + (1 if len(lines) > 1 else 1 + _TITLE_PX // 2)
        for place, words_ in enumerate(lines):
            line = QRect(box.left(), top + place * _TITLE_PX, box.width(), _TITLE_PX)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, words_)
        second = self._line_box()
        painter.setFont(look.font(11, QFont.Weight.DemiBold if self._over else QFont.Weight.Medium, tabular=True))
        painter.setPen(look.colour("attention" if self._over or self._sold_out else "muted"))
        if self._fewer.isVisible():
            middle = QRect(self._fewer.geometry().right(), second.top(), 0, 20)
            middle.setRight(self._more.geometry().left())
            minutes = self.tr("%1 min").replace("%1", words.number(self.minutes))
            painter.setPen(look.colour("text"))
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, minutes)
        else:
            painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, self._line)

    def _show_tools(self, shown: bool) -> None:
        for tool, icon in ((self._fewer, "minus"), (self._more, "plus"), (self._remove, "x")):
            tool.setIcon(look.icon(icon, "muted", 12))
            tool.setVisible(shown and self._editor is None)
        box = self._line_box()
        self._fewer.move(box.left() - 4, box.top())
        self._more.move(box.right() - 17, box.top())
        self._remove.move(self.width() - 24, 4)
        self.update()

    # ------------------------------------------------------------------------------------------------------ events

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        super().enterEvent(event)
        self._show_tools(True)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        super().leaveEvent(event)
        self._show_tools(False)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._show_tools(self.underMouse())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._panel.see(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._pressed_at is None:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._panel.drag(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        clicked, self._pressed_at = self._pressed_at is not None, None
        point = event.position().toPoint()
        if clicked and self._line_box().contains(point):
            self.edit_minutes()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_at = None
        self._panel.pin(self.code)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if key == Qt.Key.Key_Right else -1
            if moving:
                self._panel.shift(self.code, by)
            else:
                self._panel.neighbour(self, by)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._panel.pin(self.code)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._panel.set_minutes(self.code, self.minutes + 1)
        elif key == Qt.Key.Key_Minus:
            self._panel.set_minutes(self.code, self.minutes - 1)
        elif QKeySequence(event.keyCombination()) == EDIT_KEY:
            self.edit_minutes()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._panel.remove(self.code)
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------ minutes

    def edit_minutes(self) -> None:
        """Open the field for the planned minutes; Enter takes it, Esc does not."""
        if self._editor is not None:
            return
        editor = _MinutesEditor(self)
        editor.setAccessibleName(self.tr("Planned minutes"))
        editor.setValue(self.minutes)
        editor.setGeometry(40, 20, self.width() - 46, 34)
        editor.selectAll()
        editor.done.connect(self._take_minutes)
        self._editor = editor
        self._show_tools(False)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_minutes(self, minutes: int | None, back: bool) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        editor.hide()
        editor.deleteLater()
        if back:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if minutes is not None:
            self._panel.set_minutes(self.code, minutes)
        self._show_tools(self.underMouse())

    def retranslate(self) -> None:
        """All words, in the window's language."""
        self._looks = None
        for tool, text in (
            (self._fewer, self.tr("One minute less (-)")),
            (self._more, self.tr("One minute more (+)")),
            (self._remove, self.tr("Take it out of the run of show (Del)")),
        ):
            tool.setToolTip(text)
            tool.setAccessibleName(text)


class _MinutesEditor(QSpinBox):
    done = Signal(object, bool)
    """The minutes, None for "as before"; whether the card gets the focus back."""

    def __init__(self, card: TurnCard) -> None:
        super().__init__(card)
        self.setObjectName("minutes-editor")
        self.setRange(0, MOST_MINUTES)
        self.lineEdit().setTextMargins(6, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit(None, True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.done.emit(self.value(), True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.interpretText()
        self.done.emit(self.value(), False)
