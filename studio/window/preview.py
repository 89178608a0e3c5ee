"""The programme as viewers see it, from the engine's preview file; its layers can be dragged to their places."""

from __future__ import annotations

import math
import mmap
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from studio.window.link import Link
from studio.window.look import colour, draw_icon, font

_HEADER = struct.Struct("<4sIIIIIQfff")
_POLL_MS = 15
_RENEW_MS = 2000
_SETTLE_MS = 150
_STALE_POLLS = 3000 // _POLL_MS
_SAFE_MARGIN = 0.0375
"""Of the canvas's width, on every side; as the overlays' theme has it."""
_SNAP = 0.03
_STEP = 0.02
_MOVABLE = ("badge", "clock", "card", "buy-now", "lower-third", "message", "inset")


class PreviewFile:
    """The engine's memory-mapped file of composed pictures (the protocol's word `preview`), for one reader."""

    def __init__(self, path: Path) -> None:
        """Raises OSError or ValueError where it is not there or not such a file."""
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        magic, version, self.width, self.height, self.stride, self._slots, *_ = _HEADER.unpack_from(self._map)
        if magic != b"BANC" or version != 1 or self._slots < 1:
            self.close()
            raise ValueError(f"{path.name} is not a preview of this version")

    def latest(self) -> int:
        """How many pictures have been written so far."""
        return int(_HEADER.unpack_from(self._map)[6])

    def levels(self) -> tuple[float, float, float]:
        """Peak left and right in dBFS, and momentary loudness in LUFS."""
        left, right, lufs = _HEADER.unpack_from(self._map)[7:]
        return left, right, lufs

    def picture(self, header_bytes: int) -> QImage | None:
        """A copy of the newest picture; None where there is none yet."""
        latest = self.latest()
        size = self.stride * self.height
        start = header_bytes + (latest - 1) % self._slots * size
        if latest == 0 or start + size > len(self._map):
            return None
        # A copy, since the slot is written again soon and the map may be closed while the picture is painted.
        with memoryview(self._map) as whole, whole[start : start + size] as slot:
            return QImage(slot, self.width, self.height, self.stride, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        self._map.close()


@dataclass
class _Drag:
    name: str
    grip: QPointF
    """From the layer's top left to the pointer, in canvas pixels."""
    x: float
    y: float
    """Where the layer's top left would be, in canvas pixels, snapped."""
    moved: bool = False


class PreviewWidget(QWidget):
    """Shows the newest picture while it is visible, and moves layers. `levels`: peak left, right in dBFS, LUFS."""

    levels = Signal(float, float, float)

    def __init__(self, link: Link, parent: QWidget | None = None, movable: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._link = link
        self._movable = movable
        self._file: PreviewFile | None = None
        self._header_bytes = 64
        self._key: tuple[object, ...] = ()
        self._image: QImage | None = None
        self._seen = 0
        self._idle_polls = 0
        self._asked = False
        self._hovered: str | None = None
        self._chosen: str | None = None
        self._drag: _Drag | None = None
        self.painted = 0
        """Pictures painted so far."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)
        self.setMouseTracking(movable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if movable else Qt.FocusPolicy.NoFocus)
        self._poll = QTimer(self, interval=_POLL_MS, timerType=Qt.TimerType.PreciseTimer)
        self._poll.timeout.connect(self._look)
        self._renew = QTimer(self, interval=_RENEW_MS)
        self._renew.timeout.connect(self._ask)
        self._settle = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._ask)
        link.snapshot.connect(self._take)
        link.gone.connect(self._lose)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Programme: what viewers see"))
        if self._movable:
            self.setAccessibleDescription(
                self.tr("Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.")
            )
        self._names = {
            "badge": self.tr("Shop name"),
            "clock": self.tr("Countdown"),
            "card": self.tr("Product card"),
            "buy-now": self.tr("QR code"),
            "lower-third": self.tr("Lower third"),
            "message": self.tr("Message"),
            "inset": self.tr("Small camera"),
        }
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(710, 400)

    def picture_rect(self) -> QRect:
        """Where the picture is in this widget: the canvas's shape, as large as fits, with room for the frame."""
        canvas = self._link.state.get("canvas") or {"width": 16, "height": 9}
        room = self.rect().adjusted(3, 3, -3, -3)
        scale = min(room.width() / canvas["width"], room.height() / canvas["height"])
        width, height = round(canvas["width"] * scale), round(canvas["height"] * scale)
        return QRect(room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2, width, height)

    # ---------------------------------------------------------------------------------------------- the picture

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._poll.start()
        self._renew.start()
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._poll.stop()
        self._renew.stop()
        self._settle.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._settle.start()

    def _take(self, state: dict[str, Any]) -> None:
        if self._file is None and self.isVisible():
            self._ask()
        shown = (state["on_air"], state["canvas"], state["layers"], state["camera"])
        if shown != self._key:
            self._key = shown
            self.update()

    def _lose(self, _words: str) -> None:
        self._close()
        self.update()

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
        self._file, self._image, self._seen = None, None, 0

    def _ask(self) -> None:
        state = self._link.state
        if not state or not self._link.connected or self._asked or not self.isVisible():
            return
        self._asked = True
        rect, ratio, canvas = self.picture_rect(), self.devicePixelRatioF(), state["canvas"]
        scale = min(1.0, rect.width() * ratio / canvas["width"])
        width, height = (max(2, round(canvas[side] * scale / 2) * 2) for side in ("width", "height"))
        self._link.call("preview", self._open, self._refuse, width=width, height=height)

    def _refuse(self, _words: str) -> None:
        self._asked = False  # the next renewal asks again; without a picture the widget says so

    def _open(self, where: dict[str, Any] | None) -> None:
        self._asked = False
        if where is None:
            return
        path = Path(where["path"])
        try:
            # The same name may be another file by now: the engine makes a new one for a new size.
            inode = path.stat().st_ino
            if self._file is not None and (inode, where["width"], where["height"]) == self._mapped:
                return
            opened = PreviewFile(path)
        except (OSError, ValueError):
            return  # between two files; the next renewal finds the new one
        before = self._image
        self._close()
        # The old picture stays until the first of the new size: no flicker while the window is resized.
        self._file, self._image = opened, before
        self._header_bytes = where["header_bytes"]
        self._mapped = (inode, where["width"], where["height"])

    _mapped: tuple[int, int, int] = (0, 0, 0)

    def _look(self) -> None:
        if self._file is None:
            return
        latest = self._file.latest()
        if latest == self._seen:
            self._idle_polls += 1
            if self._idle_polls == _STALE_POLLS:
                self.update()
            return
        self._idle_polls = 0
        self._seen = latest
        picture = self._file.picture(self._header_bytes)
        if picture is not None:
            self._image = picture
            self.painted += 1
            self.update(self.picture_rect())
            self.levels.emit(*self._file.levels())

    def _no_picture(self) -> tuple[str, str]:
        if not self._link.connected:
            return "loader-circle", self.tr("Waiting for the studio…")
        if self._idle_polls >= _STALE_POLLS:
            return "video-off", self.tr("The picture has stopped. It comes back by itself.")
        return "loader-circle", self.tr("The picture is coming…")

    # ------------------------------------------------------------------------------------------------- painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        rect = self.picture_rect()
        stale = self._idle_polls >= _STALE_POLLS
        if self._image is not None and self._link.connected and not stale:
            painter.setRenderHint(
                QPainter.RenderHint.SmoothPixmapTransform,
                self._image.width() != round(rect.width() * self.devicePixelRatioF()),
            )
            painter.drawImage(rect, self._image)
        else:
            self._paint_words(painter, rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_layers(painter, rect)
        self._paint_frame(painter, rect)

    def _paint_words(self, painter: QPainter, rect: QRect) -> None:
        icon_name, words = self._no_picture()
        painter.fillRect(rect, colour("input"))
        middle = QRectF(rect).center()
        draw_icon(painter, QRectF(middle.x() - 16, middle.y() - 36, 32, 32), icon_name, "muted")
        painter.setPen(colour("muted"))
        painter.setFont(font())
        below = QRectF(rect.x() + 16, middle.y() + 8, rect.width() - 32, rect.bottom() - middle.y() - 8)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, words)

    def _paint_frame(self, painter: QPainter, rect: QRect) -> None:
        on_air = self._link.connected and bool(self._link.state.get("on_air"))
        width = 3 if on_air else 1
        # The corners outside the round frame belong to the window.
        outside = QPainterPath()
        outside.addRect(QRectF(rect))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(rect), 8, 8)
        painter.fillPath(outside - inside, self.palette().window())
        reach = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("live" if on_air else "line"), width))
        painter.drawRoundedRect(QRectF(rect).adjusted(-reach, -reach, reach, reach), 8 + reach, 8 + reach)
        if self.hasFocus() and self._chosen is None:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 4, -4, -4), 6, 6)

    def _paint_layers(self, painter: QPainter, rect: QRect) -> None:
        name = self._drag.name if self._drag else self._hovered or self._chosen
        layer = self._layer(name) if name else None
        if layer is None or name is None:
            return
        scale = rect.width() / self._link.state["canvas"]["width"]
        if self._drag and self._drag.moved:
            layer = layer | {"x": self._drag.x, "y": self._drag.y}
            self._paint_guides(painter, rect, layer)
        box = QRectF(
            rect.x() + layer["x"] * scale,
            rect.y() + layer["y"] * scale,
            layer["width"] * scale,
            layer["height"] * scale,
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Seen on any picture: dashes of one colour upon a line of the other.
        painter.setPen(QPen(QColor(0, 0, 0, 150), 2))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QPen(QColor("#FFFFFF"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(font(12, QFont.Weight.DemiBold))
        words = self._names[name]
        width, height = painter.fontMetrics().horizontalAdvance(words) + 16, 22
        top = box.top() - height - 4 if box.top() - height - 4 > rect.top() else box.bottom() + 4
        left = min(max(box.left(), rect.left() + 4.0), rect.right() - width - 4.0)
        label = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 18, 15, 215))
        painter.drawRoundedRect(label, 6, 6)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_guides(self, painter: QPainter, rect: QRect, layer: dict[str, Any]) -> None:
        canvas = self._link.state["canvas"]
        scale = rect.width() / canvas["width"]
        margin = _SAFE_MARGIN * canvas["width"]
        painter.setPen(QPen(colour("attention"), 1, Qt.PenStyle.DashLine))
        across, down = self._placing(layer)
        for place, at in ((0, margin), (0.5, canvas["width"] / 2), (1, canvas["width"] - margin)):
            if abs(across - place) < 1e-6:
                x = rect.x() + at * scale
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        for place, at in ((0, margin), (0.5, canvas["height"] / 2), (1, canvas["height"] - margin)):
            if abs(down - place) < 1e-6:
                y = rect.y() + at * scale
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))

    # --------------------------------------------------------------------------------------------------- layers

    def _layers(self) -> list[dict[str, Any]]:
        layers: list[dict[str, Any]] = self._link.state.get("layers", [])
        return [layer for layer in layers if layer["name"] in _MOVABLE]

    def _layer(self, name: str) -> dict[str, Any] | None:
        return next((layer for layer in self._layers() if layer["name"] == name), None)

    def _canvas_point(self, point: QPointF) -> QPointF:
        rect = self.picture_rect()
        scale = rect.width() / self._link.state["canvas"]["width"]
        return QPointF((point.x() - rect.x()) / scale, (point.y() - rect.y()) / scale)

    def _hit(self, point: QPointF) -> dict[str, Any] | None:
        if not self._movable or not self._link.state or not self._link.connected:
            return None
        at = self._canvas_point(point)
        under = (
            layer
            for layer in reversed(self._layers())
            if QRectF(layer["x"], layer["y"], layer["width"], layer["height"]).contains(at)
        )
        return next(under, None)

    def _room(self, layer: dict[str, Any]) -> tuple[float, float, float]:
        """The safe margin, and how far a layer can move within the margins, across and down, in canvas pixels."""
        canvas = self._link.state["canvas"]
        margin = _SAFE_MARGIN * canvas["width"]
        return (
            margin,
            max(0.0, canvas["width"] - 2 * margin - layer["width"]),
            max(0.0, canvas["height"] - 2 * margin - layer["height"]),
        )

    def _placing(self, layer: dict[str, Any]) -> tuple[float, float]:
        """Where a layer is: 0 at the left or top safe margin, 1 at the right or bottom one."""
        margin, across, down = self._room(layer)
        return (
            min(1.0, max(0.0, (layer["x"] - margin) / across)) if across else 0.0,
            min(1.0, max(0.0, (layer["y"] - margin) / down)) if down else 0.0,
        )

    def _corner(self, layer: dict[str, Any], x: float, y: float) -> tuple[float, float]:
        margin, across, down = self._room(layer)
        return margin + x * across, margin + y * down

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        layer = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and layer is not None:
            at = self._canvas_point(event.position())
            self._drag = _Drag(
                layer["name"], at - QPointF(layer["x"], layer["y"]), float(layer["x"]), float(layer["y"])
            )
            self._chosen = layer["name"]
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._chosen = None
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._drag is None:
            layer = self._hit(event.position())
            hovered = layer["name"] if layer else None
            if hovered != self._hovered:
                self._hovered = hovered
                self.setCursor(Qt.CursorShape.OpenHandCursor if hovered else Qt.CursorShape.ArrowCursor)
                self.update()
            return
        layer = self._layer(self._drag.name)
        if layer is None:  # it left the picture under the pointer
            self._end_drag()
            return
        corner = self._canvas_point(event.position()) - self._drag.grip
        x, y = self._placing(layer | {"x": corner.x(), "y": corner.y()})
        if not self._drag.moved and math.dist((corner.x(), corner.y()), (layer["x"], layer["y"])) < 4:
            return
        self._drag.moved = True
        self._drag.x, self._drag.y = self._corner(layer, _snapped(x), _snapped(y))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        drag = self._drag
        self._end_drag()
        if drag and drag.moved and (layer := self._layer(drag.name)) is not None:
            x, y = self._placing(layer | {"x": drag.x, "y": drag.y})
            self._link.call("place", layer=drag.name, x=round(x, 4), y=round(y, 4))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if (layer := self._hit(event.position())) is not None:
            self._end_drag()
            self._link.call("place", layer=layer["name"])

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802
        self._hovered = None
        self.update()

    def _end_drag(self) -> None:
        self._drag = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._chosen = None
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        layer = self._layer(self._chosen) if self._chosen else None
        if event.key() == Qt.Key.Key_Space:
            names = [each["name"] for each in self._layers()]
            if names:
                place = names.index(self._chosen) if self._chosen in names else -1
                self._chosen = names[(place + 1) % len(names)]
                self.update()
        elif event.key() == Qt.Key.Key_Escape and self._chosen:
            self._end_drag()
            self._chosen = None
        elif layer and event.key() in steps:
            across, down = steps[Qt.Key(event.key())]
            x, y = self._placing(layer)
            x, y = (min(1.0, max(0.0, value)) for value in (x + across, y + down))
            self._link.call("place", layer=layer["name"], x=round(x, 4), y=round(y, 4))
        elif layer and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Home):
            self._link.call("place", layer=layer["name"])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._hovered and not self._drag:
            QToolTip.showText(
                self.mapToGlobal(QPoint(self.picture_rect().center().x(), self.picture_rect().bottom())),
                self.tr("Drag to move it. Double-click puts it back."),
                self,
            )
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _snapped(place: float) -> float:
    return next((mark for mark in (0.0, 0.5, 1.0) if abs(place - mark) <= _SNAP), place)
