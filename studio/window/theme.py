"""What the window's look is made of: the tokens of both themes, fonts, icons, the shapes of a state.

Everything here is for the Qt thread. A widget that paints itself reads `tokens()` when it paints; a change of theme
reaches every widget as `QEvent.StyleChange`.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from studio.resources import ASSETS

BODY_PX = 13
"""The interface's type size."""
GRID = 4
"""Every distance is a multiple of this."""

ThemeName = Literal["dark", "light"]


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
