"""How the window looks: the tokens of both themes, fonts, icons, and the small widgets every panel is made of.

Everything here is for the Qt thread. A widget that paints itself reads `tokens()` when it paints; a change of theme
reaches every widget as `QEvent.StyleChange`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import (
    Property,
    QByteArray,
    QEasingCurve,
    QEvent,
    QObject,
    QPointF,
    QPropertyAnimation,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from studio.resources import ASSETS

BODY_PX = 13
"""The interface's type size."""
GRID = 4
"""Every distance is a multiple of this."""

ThemeName = Literal["dark", "light"]
Kind = Literal["plain", "primary", "quiet", "live", "icon"]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of a theme, as "#rrggbb". `live` is for ON AIR and nothing else; `attention` is for "needs you"."""

    name: ThemeName
    window: str
    panel: str
    card: str
    line: str
    input: str
    text: str
    muted: str
    accent: str
    fill: str
    """What is chosen stands on this."""
    on_fill: str
    """Words on `fill`."""
    on_accent: str
    """Words on `accent`."""
    live: str
    attention: str
    hover: str


DARK = Tokens(
    name="dark",
    window="#171512",
    panel="#201D19",
    card="#2A2621",
    line="#37322B",
    input="#14120F",
    text="#F4EFE7",
    muted="#A79D90",
    accent="#3FA873",
    fill="#1E3A2C",
    on_fill="#7FD9AB",
    on_accent="#0E1F17",
    live="#E5484D",
    attention="#F5A524",
    hover="#332E28",
)
LIGHT = Tokens(
    name="light",
    window="#F3EEE6",
    panel="#FBF8F3",
    card="#FFFFFF",
    line="#E2DACD",
    input="#FFFFFF",
    text="#2A2118",
    muted="#7A6F61",
    accent="#1F6F4A",
    fill="#E2F1E8",
    on_fill="#1F6F4A",
    on_accent="#FFFFFF",
    live="#D6343A",
    attention="#B86E00",
    hover="#F6F1E9",
)
_THEMES = {"dark": DARK, "light": LIGHT}
_now: list[Tokens] = [DARK]


def tokens() -> Tokens:
    """The colours of the theme in use."""
    return _now[0]


def colour(name: str) -> QColor:
    """A token's colour by its name ("accent"), or of "#rrggbb"."""
    return QColor(name if name.startswith("#") else getattr(tokens(), name))


def apply_theme(app: QApplication, name: ThemeName) -> None:
    """Dress the whole application. Every widget gets a StyleChange event."""
    _load_fonts(app)
    theme = _THEMES[name]
    _now[0] = theme
    app.setStyle("Fusion")
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, value in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.text),
        (roles.Base, theme.input),
        (roles.AlternateBase, theme.card),
        (roles.Text, theme.text),
        (roles.Button, theme.card),
        (roles.ButtonText, theme.text),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.PlaceholderText, theme.muted),
        (roles.ToolTipBase, theme.card),
        (roles.ToolTipText, theme.text),
        (roles.Link, theme.on_fill),
        (roles.Accent, theme.accent),
    ):
        palette.setColor(role, QColor(value))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    app.setPalette(palette)
    sheet = (ASSETS / "window.qss").read_text().replace("@icons", (ASSETS / "icons").as_posix())
    for token, value in sorted(asdict(theme).items(), key=lambda pair: -len(pair[0])):
        sheet = sheet.replace(f"@{token}", value)
    app.setStyleSheet(sheet)


_BUNDLED = ("Inter", "Bricolage Grotesque")
_FALLBACKS = ["Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Color Emoji"]
_loaded: set[Path] = set()


def _load_fonts(app: QApplication) -> None:
    first = not _loaded
    for path in sorted((ASSETS / "fonts").glob("*")):
        if path.suffix in {".woff2", ".ttf", ".otf"} and path not in _loaded:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise RuntimeError(f"the font {path} cannot be read")
            _loaded.add(path)
    QFontDatabase.setApplicationEmojiFontFamilies(["Noto Color Emoji"])
    if first:  # a second time they would be asked for in another order
        for family in _BUNDLED:
            QFont.insertSubstitutions(family, _FALLBACKS)
    app.setFont(font())


def font(
    size_px: int = BODY_PX,
    weight: QFont.Weight = QFont.Weight.Medium,
    *,
    tabular: bool = False,
    brand: bool = False,
) -> QFont:
    """The interface's font, or the brand's. `tabular` numbers do not dance as they change."""
    made = QFont("Bricolage Grotesque" if brand else "Inter")
    made.setPixelSize(size_px)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


# ------------------------------------------------------------------------------------------------------- icons


def pixmap(name: str, colour_name: str = "text", size: int = 18, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    """An icon of assets/icons, drawn `size` wide for a screen of device pixel ratio `ratio`, in a token's colour.

    `gap`: empty room to its right, for what follows.
    """
    return _pixmap(name, colour(colour_name).name(), size, ratio, gap)


@lru_cache(maxsize=512)
def _pixmap(name: str, value: str, size: int, ratio: float, gap: int) -> QPixmap:
    source = (ASSETS / "icons" / f"{name}.svg").read_text()
    drawing = QSvgRenderer(
        QByteArray(source.replace("currentColor", value).replace('stroke-width="2"', 'stroke-width="1.75"').encode())
    )
    side = round(size * ratio)
    made = QPixmap(side + round(gap * ratio), side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def draw_icon(painter: QPainter, rect: QRectF, name: str, colour_name: str = "text") -> None:
    """Paint an icon in the middle of `rect`, as large as fits. For delegates and widgets that paint themselves."""
    size = int(min(rect.width(), rect.height()))
    image = pixmap(name, colour_name, size, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(rect.center().x() - size / 2, rect.center().y() - size / 2), image)


def icon(name: str, colour_name: str = "text", size: int = 18, gap: int = 0) -> QIcon:
    """An icon in the colours of the theme in use; ask again when the theme changes (`Button` does it by itself)."""
    screen = QGuiApplication.primaryScreen()
    ratio = max(1.0, screen.devicePixelRatio() if screen else 1.0)
    made = QIcon(pixmap(name, colour_name, size, ratio, gap))
    made.addPixmap(pixmap(name, "muted", size, ratio, gap), QIcon.Mode.Disabled)
    return made


# ------------------------------------------------------------------------------------------------------ widgets


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


class HoldButton(Button):
    """Does its work (`held`) only when it is held down for `HOLD_MS`, with the mouse, Space or Enter."""

    held = Signal()
    HOLD_MS = 1000

    def __init__(self, kind: Kind = "plain", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(kind, icon_name, parent)
        self._progress = 0.0
        self._filling = QPropertyAnimation(self, b"progress", self)
        self._filling.setStartValue(0.0)
        self._filling.setEndValue(1.0)
        self._filling.setDuration(self.HOLD_MS)
        self._filling.finished.connect(self._finish)
        self.pressed.connect(self._filling.start)
        self.released.connect(self._let_go)

    def _get_progress(self) -> float:
        return self._progress

    def _set_progress(self, value: float) -> None:
        self._progress = value
        self.update()

    progress = Property(float, _get_progress, _set_progress)

    def _finish(self) -> None:
        self._set_progress(0.0)
        self.held.emit()

    def _let_go(self) -> None:
        self._filling.stop()
        self._set_progress(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.setDown(True)
                self.pressed.emit()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if not event.isAutoRepeat():
                self.setDown(False)
                self.released.emit()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
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


DotState = Literal["live", "wait", "off", "fault"]


def draw_dot(painter: QPainter, rect: QRectF, state: DotState) -> None:
    """Paint a state in `rect`: live a green dot, wait an amber diamond, off a grey ring, fault an amber triangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    centre, reach = rect.center(), min(rect.width(), rect.height()) / 2
    if state == "live":
        painter.setBrush(colour("accent"))
        painter.drawEllipse(centre, reach * 0.8, reach * 0.8)
    elif state == "off":
        painter.setPen(QPen(colour("muted"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, reach * 0.7, reach * 0.7)
    else:
        painter.setBrush(colour("attention"))
        corners = [(0, -1), (1, 0), (0, 1), (-1, 0)] if state == "wait" else [(0, -0.95), (1.05, 0.85), (-1.05, 0.85)]
        painter.drawPolygon(QPolygonF([QPointF(centre.x() + x * reach, centre.y() + y * reach) for x, y in corners]))
    painter.restore()


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
    """A label, an editor below it, and a line below that for what is wrong (or, in grey, for a note)."""

    def __init__(self, label: str, editor: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._note = note
        self._error = ""
        self._label = Text("label")
        self._label.setBuddy(editor)
        self._mark = QLabel()
        self._line = Text("small")
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(4)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._label)
        column.addWidget(editor)
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
        self._line.setVisible(bool(self._line.text()))
        self._mark.setVisible(wrong)
        if wrong:
            self._mark.setPixmap(pixmap("triangle-alert", "attention", 14, self.devicePixelRatioF()))
        restyle(self._line)
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


class ClickableCard(Card):
    """A card that is pressed as a whole, with the mouse, Space or Enter."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None, kind: str = "card") -> None:
        super().__init__(parent, kind)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
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
