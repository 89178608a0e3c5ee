"""How the window looks: the small widgets every panel is made of, and by their names the theme's colours and fonts.

Everything here is for the Qt thread.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import (
    Property,
    QEasingCurve,
    QEvent,
    QObject,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from studio.window.theme import BODY_PX as BODY_PX
from studio.window.theme import DARK as DARK
from studio.window.theme import GRID as GRID
from studio.window.theme import LIGHT as LIGHT
from studio.window.theme import DotState as DotState
from studio.window.theme import ThemeName as ThemeName
from studio.window.theme import Tokens as Tokens
from studio.window.theme import apply_theme as apply_theme
from studio.window.theme import colour as colour
from studio.window.theme import draw_dot as draw_dot
from studio.window.theme import draw_icon as draw_icon
from studio.window.theme import font as font
from studio.window.theme import icon as icon
from studio.window.theme import pixmap as pixmap
from studio.window.theme import tokens as tokens
from studio.window.tips import plain_tip

Kind = Literal["plain", "primary", "quiet", "live", "icon"]


def as_form(widget: QWidget) -> None:
    """Something is typed in here: no single key that is pressed anywhere in it does what it does in the window."""
    widget.setProperty("form", True)


def in_form(widget: QWidget) -> bool:
    """Whether it is in one of those, in the same window."""
    at: QWidget | None = widget
    while at is not None:
        if at.property("form"):
            return True
        at = None if at.isWindow() else at.parentWidget()
    return False


class Button(QPushButton):
    """A button. `kind`: plain (outlined), primary (accent), quiet (no frame), live (red: on air only), icon (square).

    An icon follows the theme. Text may be set later, in `retranslate`.
    """

    def __init__(self, kind: Kind = "plain", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setAutoDefault(False)  # in a dialog Enter means what was made the default, not the first button there is
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._dress()

    def set_kind(self, kind: Kind) -> None:
        """Change what it looks like."""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            restyle(self)
            self._dress()

    def set_icon(self, name: str) -> None:
        """Change its icon; "" takes it away."""
        if name != self._icon_name:
            self._icon_name = name
            self._dress()

    def _dress(self) -> None:
        colours = {"primary": "on_accent", "live": "#FFFFFF", "quiet": "muted"}
        shade = colours.get(str(self.property("kind")), "text")
        if self.isCheckable() and self.isChecked():
            shade = "on_fill"
        gap = GRID if self.text() else 0
        self.setIconSize(QSize(16 + gap, 16))
        self.setIcon(icon(self._icon_name, shade, 16, gap) if self._icon_name else QIcon())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled() and self.hasFocus():
            self.click()
        else:
            super().keyPressEvent(event)

    def setText(self, text: str) -> None:  # noqa: N802
        changed = bool(text) != bool(self.text())
        super().setText(text)
        if changed:
            self._dress()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class Chip(QLabel):
    """A short word in a rounded box. `kind`: code, pinned, neutral, attention, key (a key of the keyboard)."""

    def __init__(self, text: str = "", kind: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("chip", kind)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_kind(self, kind: str) -> None:
        """Change what it looks like."""
        if self.property("chip") != kind:
            self.setProperty("chip", kind)
            restyle(self)


class Card(QFrame):
    """A box with a line round it. `kind`: card, panel, attention."""

    def __init__(self, parent: QWidget | None = None, kind: str = "panel") -> None:
        super().__init__(parent)
        self.setProperty("card", kind)


class Text(QLabel):
    """Words that wrap. `kind`: body, muted, strong, title (18 px), headline (brand, 26 px), error, small."""

    def __init__(self, kind: str = "body", text: str = "", parent: QWidget | None = None, wrap: bool = True) -> None:
        super().__init__(text, parent)
        self.setProperty("words", kind)
        self.setWordWrap(wrap)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind == "headline":
            self.setFont(font(26, QFont.Weight.Bold, brand=True))


class OneLine(Text):
    """Words in one line that take what room there is; what does not fit is left out, and told by the pointer."""

    def __init__(self, kind: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(kind, "", parent, wrap=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:  # noqa: N802
        text = " ".join(text.split())
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class SectionTitle(Text):
    """The title of a box or of a part of a dialog."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("strong", text, parent)


class EmptyState(QWidget):
    """What stands where there is nothing yet: says what to do next, with one button (`pressed`), at most two."""

    pressed = Signal()
    second_pressed = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str = "",
        text: str = "",
        button_text: str = "",
        second_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self._mark = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = Text("strong")
        self._text = Text("muted")
        self.button = Button("primary")
        self.second_button = Button("quiet")
        self.button.clicked.connect(self.pressed)
        self.second_button.clicked.connect(self.second_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._mark)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.second_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_texts(title, text, button_text, second_text)
        self._dress()

    def set_texts(self, title: str, text: str = "", button_text: str = "", second_text: str = "") -> None:
        """All its words, for `retranslate`; a part without words is not there."""
        for widget, words in (
            (self._title, title),
            (self._text, text),
            (self.button, button_text),
            (self.second_button, second_text),
        ):
            widget.setText(words)
            widget.setVisible(bool(words))
        for button in (self.button, self.second_button):
            button.setAccessibleName(button.text())

    def _dress(self) -> None:
        self._mark.setPixmap(pixmap(self._icon_name, "muted", 32, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()


class StateDot(QWidget):
    """A state by shape and colour; the word stands beside it, and is its accessible name."""

    def __init__(self, state: DotState = "off", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state: DotState = state
        self.setFixedSize(10, 10)

    def set_state(self, state: DotState, words: str = "") -> None:
        """Show this state; `words` say it to a screen reader."""
        self.setAccessibleName(words)
        if state != self.state:
            self.state = state
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        draw_dot(QPainter(self), QRectF(self.rect()), self.state)


class Field(QWidget):
    """A label, an editor below it, and a line below that for what is wrong (or, in grey, for a note).

    The line keeps its room while it is empty: a fault that appears or is mended moves nothing below. `beside` stands
    in the editor's row; `lines` is how many lines the longest of its words takes.
    """

    def __init__(
        self,
        label: str,
        editor: QWidget,
        note: str = "",
        parent: QWidget | None = None,
        *,
        beside: QWidget | None = None,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._note = note
        self._error = ""
        self._lines = lines
        self._label = Text("label")
        self._label.setBuddy(editor)
        self._mark = QLabel()
        self._line = Text("small")
        self._line.setAlignment(Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(editor, 1)
        if beside is not None:
            row.addWidget(beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addLayout(below)
        self.set_label(label)
        self._show_line()

    @property
    def error(self) -> str:
        """What is wrong, in words; "" when nothing is."""
        return self._error

    def set_label(self, text: str) -> None:
        """Its label, which is the editor's accessible name too."""
        self._label.setText(text)
        self.editor.setAccessibleName(text)
        self._show_line()
        if isinstance(self.editor, QComboBox) and (line := self.editor.lineEdit()) is not None:
            line.setAccessibleName(text)

    def set_note(self, text: str) -> None:
        """The grey line below, while nothing is wrong."""
        self._note = text
        self._show_line()

    def set_error(self, text: str) -> None:
        """Say what is wrong and mark the editor; "" takes it back."""
        self._error = text
        self._show_line()

    def _show_line(self) -> None:
        wrong = bool(self._error)
        self._line.setText(self._error or self._note)
        self._line.setProperty("words", "error" if wrong else "small")
        self._line.setVisible(self._lines > 0 or bool(self._line.text()))
        self._mark.setVisible(wrong)
        if wrong:
            self._mark.setPixmap(pixmap("triangle-alert", "attention", 14, self.devicePixelRatioF()))
        restyle(self._line)
        # Measured in its own script, whose font may stand taller than the interface's.
        sample = "\n".join([self._label.text() or "Ag"] * self._lines)
        self._line.setMinimumHeight(self._line.fontMetrics().boundingRect(QRect(), 0, sample).height())
        self.editor.setAccessibleDescription(self._error)
        if self.editor.property("invalid") != wrong:
            self.editor.setProperty("invalid", wrong)
            restyle(self.editor)


class Switch(QAbstractButton):
    """On or off, with words beside it. `toggled` as any checkable button."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._place = 0.0
        self._sliding = QPropertyAnimation(self, b"place", self)
        self._sliding.setDuration(120)
        self._sliding.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.toggled.connect(self._slide)

    def _get_place(self) -> float:
        return self._place

    def _set_place(self, value: float) -> None:
        self._place = value
        self.update()

    place = Property(float, _get_place, _set_place)

    def _slide(self, on: bool) -> None:
        self._sliding.stop()
        if not self.isVisible():
            self._set_place(float(on))
            return
        self._sliding.setEndValue(float(on))
        self._sliding.start()

    def sizeHint(self) -> QSize:  # noqa: N802
        words = self.fontMetrics().horizontalAdvance(self.text()) + 8 if self.text() else 0
        return QSize(36 + words + 4, max(24, self.fontMetrics().height() + 4))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        track = QRectF(2, self.height() / 2 - 9, 32, 18)
        painter.setPen(QPen(colour("accent") if self.isChecked() else colour("muted"), 1))
        painter.setBrush(colour("accent") if self.isChecked() else colour("input"))
        painter.drawRoundedRect(track, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#FFFFFF") if self.isChecked() else colour("muted"))
        painter.drawEllipse(QPointF(track.left() + 9 + 14 * self._place, track.center().y()), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track.adjusted(-1, -2, 1, 2), 11, 11)
        painter.setPen(colour("text"))
        painter.drawText(QRectF(42, 0, self.width() - 42, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())


class ClickableCard(QAbstractButton):
    """A card with a layout of its own that is pressed as a whole, with the mouse, Space or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        inset = 1 if focused else 0.5
        painter.setPen(QPen(colour("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def alive(thing: QObject) -> bool:
    """Whether a Qt object is still there behind its Python one."""
    return isValid(thing)


def restyle(widget: QWidget) -> None:
    """Have the style sheet read a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def keep_room_to_scroll(area: QAbstractScrollArea) -> None:
    """The bar at its side always has its room; it is seen while there is more than is shown."""
    bar = area.verticalScrollBar()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    bar.setEnabled(bar.maximum() > bar.minimum())

    def asked(least: int, most: int) -> None:
        # Qt may still say it of a bar whose window is being taken down.
        if alive(bar):
            bar.setEnabled(most > least)

    bar.rangeChanged.connect(asked)
