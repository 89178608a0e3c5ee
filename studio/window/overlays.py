"""The overlays that can be moved: which they are, where they snap, what covers what, how they are marked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from studio.domain.show import Movable
from studio.window.look import colour, font

Layer = dict[str, Any]
"""As the snapshot has it: name, x, y, width, height in canvas pixels."""
QR = Movable.BUY_NOW.value
_MOVABLE = frozenset(str(each) for each in Movable)
_SAFE_MARGIN = 0.0375
"""Of the canvas's width, on every side; as the overlays' theme has it."""
_SNAP = 0.03
_TOUCH_PX = 4
"""Of the canvas: so far two may reach into one another before one is said to cover the other."""


@dataclass(frozen=True)
class Covering:
    """One overlay stands upon another."""

    above: str
    below: str


def overlay_name(name: str) -> str:
    """What the host calls an overlay that can be moved, in the window's language. `name`: one of `Movable`."""
    translate = QCoreApplication.translate
    match Movable(name):
        case Movable.BADGE:
            return translate("PreviewWidget", "Shop name")
        case Movable.CLOCK:
            return translate("PreviewWidget", "Countdown")
        case Movable.CARD:
            return translate("PreviewWidget", "Product card")
        case Movable.BUY_NOW:
            return translate("PreviewWidget", "QR code")
        case Movable.LOWER_THIRD:
            return translate("PreviewWidget", "Lower third")
        case Movable.MESSAGE:
            return translate("PreviewWidget", "Message")
        case Movable.CHAT:
            return translate("PreviewWidget", "Chat on the picture")
        case Movable.TICKER:
            return translate("PreviewWidget", "Newest claims")
        case Movable.INSET:
            return translate("PreviewWidget", "Small camera")


class Overlays:
    """What can be moved in a snapshot, in canvas pixels. `state` may be empty."""

    def __init__(self, state: dict[str, Any]) -> None:
        self._state = state

    def all(self) -> list[Layer]:
        """The lowest first."""
        layers: list[Layer] = self._state.get("layers", [])
        return [layer for layer in layers if layer["name"] in _MOVABLE]

    def named(self, name: str | None) -> Layer | None:
        """The overlay of this name, if it is on the picture."""
        return next((layer for layer in self.all() if layer["name"] == name), None)

    def at(self, point: QPointF) -> Layer | None:
        """The topmost one there."""
        return next((layer for layer in reversed(self.all()) if _rect(layer).contains(point)), None)

    def placed(self, name: str) -> tuple[float, float] | None:
        """Where the host has put it; None where it stands by itself."""
        placings = self._state.get("placings", ())
        return next(((each["x"], each["y"]) for each in placings if each["layer"] == name), None)

    def all_placed(self) -> dict[str, tuple[float, float]]:
        """Every overlay that the host has put somewhere, on the picture or not."""
        return {each["layer"]: (each["x"], each["y"]) for each in self._state.get("placings", ())}

    def placing(self, layer: Layer) -> tuple[float, float]:
        """Where a layer is: 0 at the left or top safe margin, 1 at the right or bottom one."""
        margin, across, down = self._room(layer)
        return (
            min(1.0, max(0.0, (layer["x"] - margin) / across)) if across else 0.0,
            min(1.0, max(0.0, (layer["y"] - margin) / down)) if down else 0.0,
        )

    def corner(self, layer: Layer, x: float, y: float) -> tuple[float, float]:
        """The top left of a layer that is placed there."""
        margin, across, down = self._room(layer)
        return margin + x * across, margin + y * down

    def snapped(self, layer: Layer) -> tuple[float, float]:
        """Where its corner goes when it is let go here."""
        x, y = self.placing(layer)
        return self.corner(layer, snapped(x), snapped(y))

    def covering(self, moved: Layer | None = None) -> Covering | None:
        """What covers what: of `moved` as it would be, else of all that the host has placed. The QR code first."""
        layers = [moved if moved and layer["name"] == moved["name"] else layer for layer in self.all()]
        if moved is not None:
            ours = {moved["name"]}
        else:
            ours = {layer["name"] for layer in layers if self.placed(layer["name"]) is not None}
        found = [
            Covering(above["name"], below["name"])
            for place, below in enumerate(layers)
            for above in layers[place + 1 :]
            if (above["name"] in ours or below["name"] in ours) and _overlap(_rect(above), _rect(below))
        ]
        return next((each for each in found if each.below == QR), found[0] if found else None)

    def guides(self, layer: Layer) -> tuple[list[float], list[float]]:
        """The lines it stands at: across and down the canvas."""
        canvas = self._state["canvas"]
        margin = _SAFE_MARGIN * canvas["width"]
        found: tuple[list[float], list[float]] = ([], [])
        for place, side, lines in zip(self.placing(layer), ("width", "height"), found, strict=True):
            marks = ((0, margin), (0.5, canvas[side] / 2), (1, canvas[side] - margin))
            lines += [at for mark, at in marks if abs(place - mark) < 1e-6]
        return found

    def _room(self, layer: Layer) -> tuple[float, float, float]:
        canvas = self._state["canvas"]
        margin = _SAFE_MARGIN * canvas["width"]
        return (
            margin,
            max(0.0, canvas["width"] - 2 * margin - layer["width"]),
            max(0.0, canvas["height"] - 2 * margin - layer["height"]),
        )


def snapped(place: float) -> float:
    """The margin or the middle, when it is near."""
    return next((mark for mark in (0.0, 0.5, 1.0) if abs(place - mark) <= _SNAP), place)


def box_of(layer: Layer, picture: QRect, canvas_width: int) -> QRectF:
    """Where an overlay is in the widget that shows the canvas in `picture`."""
    scale = picture.width() / canvas_width
    left, top = picture.x() + layer["x"] * scale, picture.y() + layer["y"] * scale
    return QRectF(left, top, layer["width"] * scale, layer["height"] * scale)


def paint_mark(painter: QPainter, box: QRectF, picture: QRect, words: str, warns: bool) -> None:
    """A dashed line round an overlay and its words above it (below it, at the top); in the colour of a warning."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Seen on any picture: dashes of one colour upon a line of the other.
    painter.setPen(QPen(QColor(0, 0, 0, 150), 3 if warns else 2))
    painter.drawRoundedRect(box, 6, 6)
    line = colour("attention") if warns else QColor("#FFFFFF")
    painter.setPen(QPen(line, 3 if warns else 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, 6, 6)
    if not words:
        return
    painter.setFont(font(12, QFont.Weight.DemiBold))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, picture.width() - 24)
    width, height = painter.fontMetrics().horizontalAdvance(shown) + 16, 22
    top = box.top() - height - 4 if box.top() - height - 4 > picture.top() else box.bottom() + 4
    left = min(max(box.left(), picture.left() + 4.0), picture.right() - width - 4.0)
    label = QRectF(left, top, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 18, 15, 225))
    painter.drawRoundedRect(label, 6, 6)
    painter.setPen(QColor("#FFC46B") if warns else QColor("#FFFFFF"))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, shown)


def _rect(layer: Layer) -> QRectF:
    return QRectF(layer["x"], layer["y"], layer["width"], layer["height"])


def _overlap(one: QRectF, other: QRectF) -> bool:
    shared = one.intersected(other)
    return shared.width() > _TOUCH_PX and shared.height() > _TOUCH_PX
