"""The bundled fonts, and who stands in for a glyph that a family lacks."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from studio.domain.errors import SellerError

# In this order: a fallback is asked only for what all before it lack.
_FALLBACKS = ("Inter", "Noto Sans CJK SC", "Noto Sans Arabic", "Noto Sans Devanagari")
_EMOJI = "Noto Color Emoji"


class FontError(SellerError):
    """A bundled font is missing or cannot be read."""


def load_fonts(folders: Iterable[Path], families: Iterable[str]) -> None:
    """Register every font file in `folders`, and give each of the theme's `families` the fallbacks.

    For the whole application; a file is read once. Raises FontError.
    """
    for folder in folders:
        for path in sorted(folder.glob("*")):
            if path.suffix in {".woff2", ".ttf", ".otf"} and str(path) not in _loaded:
                if QFontDatabase.addApplicationFont(str(path)) < 0:
                    raise FontError(f"The font {path} cannot be read. Install the studio again.")
                _loaded.add(str(path))
    known = set(QFontDatabase.families())
    for family in (*families, *_FALLBACKS, _EMOJI):
        if family not in known:
            raise FontError(f"The font {family} is missing. Install the studio again.")
    for family in families:
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, [other for other in (*_FALLBACKS, _EMOJI) if other != family])
    QFontDatabase.setApplicationEmojiFontFamilies([_EMOJI])
    # Every machine sets the same pixels: hinting would follow its font configuration.
    unhinted = QGuiApplication.font()
    unhinted.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    QGuiApplication.setFont(unhinted)


_loaded: set[str] = set()
