"""A paper that is printed: a PDF that Qt paints, with texts set in columns, rules, boxes to tick. For the Qt thread.

All lengths are in mm from the page's upper left corner, sizes of letters in points.
"""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QPointF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from studio.domain.chat import one_line
from studio.domain.errors import SellerError
from studio.window.theme import font

_DPI = 1200
INK, MUTED, _HAIR, _SHADE = QColor("#111111"), QColor("#5A5A5A"), QColor("#BDBDBD"), QColor("#F1F1F1")
_LONGEST = 400
"""Characters of any one text; who pasted a novel as a note gets its beginning."""
_JOINTS = ("\u00a0", "\u202f")
_JOINT = re.compile(f"([{''.join(_JOINTS)}])")


class PaperError(SellerError):
    """The paper could not be written; the text is in the window's language."""


class Paper:
    """A PDF that is being painted, as a context manager: the file is whole after it, or as it was before. Raises
    PaperError."""

    def __init__(self, path: str | Path, size: QPageSize, title: str) -> None:
        self._path = str(path)
        self._file = QSaveFile(self._path)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._trouble()
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Bancarella")
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        self.painter = QPainter()

    def __enter__(self) -> Paper:
        if not self.painter.begin(self._writer):
            self._file.cancelWriting()
            raise self._trouble()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        written = self.painter.end()
        del self._writer  # it writes its last bytes
        if kind is not None:
            self._file.cancelWriting()
        if (not self._file.commit() or not written) and kind is None:
            raise self._trouble()

    def _trouble(self) -> PaperError:
        said = QCoreApplication.translate(
            "Packing", "“%1” could not be written: %2. Choose another folder, or make room on the disk."
        )
        return PaperError(said.replace("%1", Path(self._path).name).replace("%2", self._file.errorString()))

    def next_page(self) -> None:
        """What is drawn from here on stands on another page."""
        self._writer.newPage()

    def rule(self, x: float, y: float, width: float, thick: float = 0.2, colour: QColor = _HAIR) -> None:
        """A line across, `y` its middle."""
        self.painter.fillRect(_px_rect(QRectF(x, y - thick / 2, width, thick)), colour)

    def shade(self, rect: QRectF) -> None:
        """A light grey ground, for what is written on it afterwards."""
        self.painter.fillRect(_px_rect(rect), _SHADE)

    def box(self, rect: QRectF, ticked: bool = False) -> None:
        """A box to tick, or one that is."""
        pen = QPen(INK, _px(0.35))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.drawRoundedRect(_px_rect(rect), _px(0.6), _px(0.6))
        if ticked:
            at = [(0.22, 0.55), (0.42, 0.75), (0.8, 0.28)]
            self.painter.drawPolyline(
                [_px_point(rect.x() + rect.width() * x, rect.y() + rect.height() * y) for x, y in at]
            )

    def pill(self, right: float, y: float, text: TextBlock) -> None:
        """A word with a frame around it, its right end at `right`."""
        rect = QRectF(right - text.used - 4, y, text.used + 4, text.height + 1)
        self.painter.setPen(QPen(INK, _px(0.25)))
        self.painter.drawRoundedRect(_px_rect(rect), _px(rect.height() / 2), _px(rect.height() / 2))
        text.draw(self, right - text.used - 2, y + 0.5)


def _px(mm: float) -> float:
    return mm * _DPI / 25.4


def _px_point(x: float, y: float) -> QPointF:
    return QPointF(_px(x), _px(y))


def _px_rect(rect: QRectF) -> QRectF:
    return QRectF(_px(rect.x()), _px(rect.y()), _px(rect.width()), _px(rect.height()))


class TextBlock:
    """A text set in a column `width` mm wide: wrapped, inside a word where it must be, and cut with "…" after `most`
    lines. `height` and `used` width in mm, `ascent` from its top to the line that its first letters stand on; `is_cut`:
    there was more."""

    def __init__(
        self,
        text: str,
        width: float,
        points: float,
        weight: QFont.Weight = QFont.Weight.Normal,
        colour: QColor = INK,
        *,
        right: bool = False,
        brand: bool = False,
        most: int = 30,
    ) -> None:
        self._colour, self._right, self._width = colour, right, width
        # Plain figures, and signs that do not change beside capitals: a PDF can be searched for those alone.
        letters = font(round(points * _DPI / 72), weight, brand=brand)
        letters.setFeature(QFont.Tag("calt"), 0)
        # What belongs together ("43,20 €") is not torn apart.
        text = "".join(part if part in _JOINTS else one_line(part, _LONGEST) for part in _JOINT.split(text))
        layout = _set(text, letters, width)
        self.is_cut = layout.lineCount() > most
        if self.is_cut:
            start = layout.lineAt(most - 1).textStart()  # in UTF-16, as Qt counts
            whole = text.encode("utf-16-le")
            rest = QFontMetricsF(letters).elidedText(
                whole[2 * start :].decode("utf-16-le"), Qt.TextElideMode.ElideRight, _px(width)
            )
            layout = _set(whole[: 2 * start].decode("utf-16-le") + rest, letters, width)
        self._layout = layout
        lines = [layout.lineAt(index) for index in range(layout.lineCount())]
        self.height = sum(line.height() for line in lines) * 25.4 / _DPI if text else 0.0
        # Of the letters that are there: a Chinese line is higher than a Latin one of the same size.
        self.ascent = lines[0].ascent() * 25.4 / _DPI if text else 0.0
        self.used = max((line.naturalTextWidth() for line in lines), default=0.0) * 25.4 / _DPI

    def stand(self, paper: Paper, x: float, base: float) -> None:
        """Put it there, its first letters upon the line at `base`: beside others, whatever their sizes and scripts."""
        self.draw(paper, x, base - self.ascent)

    def draw(self, paper: Paper, x: float, y: float) -> None:
        """Put it there, `x` and `y` its upper left corner."""
        paper.painter.setPen(self._colour)
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            shift = _px(self._width) - line.naturalTextWidth() if self._right else 0.0
            line.draw(paper.painter, QPointF(_px(x) + shift, _px(y)))


def _set(text: str, letters: QFont, width: float) -> QTextLayout:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    layout.beginLayout()
    at = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_px(width))
        line.setPosition(QPointF(0, at))
        at += line.height()
    layout.endLayout()
    return layout
