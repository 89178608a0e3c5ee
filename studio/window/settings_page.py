"""How a page of the settings is laid out: it scrolls, and where there is room its boxes stand in two columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

TWO_FROM = 760
"""Pixels. Narrower, two columns would break the longest labels."""
_GAP = 12


class Columns(QWidget):
    """The boxes of `left` and those of `right`, side by side or one after the other."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._sides.setContentsMargins(0, 0, 8, 0)
        self._sides.setSpacing(_GAP)
        for boxes in (left, right):
            side = QVBoxLayout()
            side.setSpacing(_GAP)
            for box in boxes:
                side.addWidget(box)
            side.addStretch(1)
            self._sides.addLayout(side)
        self._turn(two=False)

    @property
    def are_two(self) -> bool:
        """Whether they stand side by side just now."""
        return self._sides.direction() == QBoxLayout.Direction.LeftToRight

    def _turn(self, two: bool) -> None:
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if two else QBoxLayout.Direction.TopToBottom)
        self._sides.setStretch(0, int(two))  # one after the other, what is left over is below the last
        self._sides.setStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        two = event.size().width() >= TWO_FROM
        if two != self.are_two:
            self._turn(two)


def scrolling(page: QWidget) -> QScrollArea:
    """The page, which may be longer than the room that it gets, never wider."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop of Tab that says nothing
    scroll.setWidget(page)
    return scroll
