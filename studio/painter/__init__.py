"""From scenes to pixels: QML templates of the overlays folder rendered offscreen. PySide6 Quick lives here only."""

from studio.painter.fonts import FontError
from studio.painter.painter import Painted, Painter, offscreen_application
from studio.painter.pictures import PictureError, check_picture
from studio.painter.theme import ThemeError

__all__ = [
    "FontError",
    "Painted",
    "Painter",
    "PictureError",
    "ThemeError",
    "check_picture",
    "offscreen_application",
]
