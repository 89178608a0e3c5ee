"""The programme as viewers see it, from the engine's preview file; its overlays can be dragged to their places."""

from __future__ import annotations

import logging
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
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
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from studio.window.link import Link
from studio.window.look import Button, colour, draw_icon, font
from studio.window.on_air import AIR_COLOURS, AIR_DASHES, Air, air
from studio.window.overlays import QR, Layer, Overlays, box_of, overlay_name, paint_mark
from studio.window.placer import Placer
from studio.window.preview_file import PreviewFile

_POLL_MS = 15
_RENEW_MS = 2000
_SETTLE_MS = 150
_STALE_POLLS = 3000 // _POLL_MS
_STEP = 0.02
_NAME_SHARE, _CARD_SHARE = 0.14, 0.34
"""How much of the picture's height its upper and lower overlays take where the painter puts them."""

_log = logging.getLogger(__name__)


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
    toast = Signal(str, str, object)

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
        self._paint_errors: set[str] = set()
        """What went wrong while painting, as far as it was logged."""
        self._hovered: str | None = None
        self._chosen: str | None = None
        self._drag: _Drag | None = None
        self._placer = Placer(link, self)
        self._placer.toast.connect(self.toast)
        self.back_button = Button("plain", "undo-2", self)
        self.back_button.setObjectName("put-back")
        self.back_button.setFocusPolicy(
            Qt.FocusPolicy.NoFocus
        )  # the arrow keys stay with the picture: Backspace is its key
        self.back_button.hide()
        self.back_button.clicked.connect(lambda: self._placer.put_back(self._chosen))
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
        link.fell_quiet.connect(self._fall_quiet)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Programme: what viewers see"))
        if self._movable:
            self.setAccessibleDescription(
                self.tr("Space chooses the next overlay, the arrow keys move it, Backspace puts it back in its place.")
            )
        self.back_button.setText(self.tr("Put back"))
        self.back_button.setAccessibleName(self.tr("Put back"))
        self.back_button.setToolTip(self.tr("%1 (key %2)").replace("%1", self.tr("Put back")).replace("%2", "⌫"))
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

    def quiet_rect(self) -> QRect:
        """Where a note hides the least: below the shop's name and the clock, above the product and its price."""
        rect = self.picture_rect()
        return rect.adjusted(0, round(rect.height() * _NAME_SHARE), 0, -round(rect.height() * _CARD_SHARE))

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
        self._show_button()
        self._settle.start()

    def _take(self, state: dict[str, Any]) -> None:
        if self._file is None and self.isVisible():
            self._ask()
        shown = (air(state), state["canvas"], state["layers"], state["placings"], state["camera"])
        if shown != self._key:
            self._key = shown
            self._show_button()
            self.update()

    def _fall_quiet(self, _quiet: bool) -> None:
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
        # Ended whatever happens: a painter that an error leaves behind spoils the whole window.
        with QPainter(self) as painter:
            self._paint_picture(painter)
            # What the host has moved is marked upon the picture, which they have even where that goes wrong.
            try:
                self._paint_layers(painter, self.picture_rect())
            except Exception as error:  # noqa: BLE001 - a bug of ours: said once and not with every picture
                if repr(error) not in self._paint_errors:
                    self._paint_errors.add(repr(error))
                    _log.exception("The marks upon the picture cannot be painted.")

    def _paint_picture(self, painter: QPainter) -> None:
        """The picture, or why there is none, and the frame that says whether it is on air."""
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
        seen: Air = air(self._link.state) if self._link.connected else "off"
        if self._link.quiet and seen != "off":
            seen = "connecting"  # what viewers see now nobody knows
        width = 1 if seen == "off" else 3
        # The corners outside the round frame belong to the window.
        outside = QPainterPath()
        outside.addRect(QRectF(rect))
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(rect), 8, 8)
        painter.fillPath(outside - inside, self.palette().window())
        reach = width / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(colour(AIR_COLOURS[seen]), width)
        if seen in AIR_DASHES:  # by its shape too it is not the frame of a show
            pen.setDashPattern(AIR_DASHES[seen])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(rect).adjusted(-reach, -reach, reach, reach), 8 + reach, 8 + reach)
        if self.hasFocus() and self._chosen is None:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(4, 4, -4, -4), 6, 6)

    def _paint_layers(self, painter: QPainter, rect: QRect) -> None:
        if not self._movable or not self._link.state:
            return
        overlays, canvas = self._overlays(), self._link.state["canvas"]
        name = self._drag.name if self._drag else self._hovered or self._chosen
        layer = overlays.named(name)
        moved = None
        if layer is not None and self._drag and self._drag.moved:
            layer = moved = layer | {"x": self._drag.x, "y": self._drag.y}
            self._paint_guides(painter, rect, layer)
        covering = overlays.covering(moved)
        if covering is not None and (covering.below == QR or name in (covering.above, covering.below)):
            for each, words in ((covering.below, ""), (covering.above, self._placer.warning(covering))):
                shown = layer if layer and layer["name"] == each else overlays.named(each)
                if shown is not None:
                    paint_mark(painter, box_of(shown, rect, canvas["width"]), rect, words, True)
            if name in (covering.above, covering.below):
                return
        if layer is not None:
            paint_mark(painter, box_of(layer, rect, canvas["width"]), rect, overlay_name(layer["name"]), False)

    def _paint_guides(self, painter: QPainter, rect: QRect, layer: Layer) -> None:
        scale = rect.width() / self._link.state["canvas"]["width"]
        painter.setPen(QPen(colour("attention"), 1, Qt.PenStyle.DashLine))
        across, down = self._overlays().guides(layer)
        for x in across:
            painter.drawLine(QPointF(rect.x() + x * scale, rect.top()), QPointF(rect.x() + x * scale, rect.bottom()))
        for y in down:
            painter.drawLine(QPointF(rect.left(), rect.y() + y * scale), QPointF(rect.right(), rect.y() + y * scale))

    # ------------------------------------------------------------------------------------------------- overlays

    def _overlays(self) -> Overlays:
        return Overlays(self._link.state)

    def _canvas_point(self, point: QPointF) -> QPointF:
        rect = self.picture_rect()
        scale = rect.width() / self._link.state["canvas"]["width"]
        return QPointF((point.x() - rect.x()) / scale, (point.y() - rect.y()) / scale)

    def _hit(self, point: QPointF) -> Layer | None:
        if not self._movable or not self._link.state or not self._link.connected:
            return None
        return self._overlays().at(self._canvas_point(point))

    def _choose(self, name: str | None) -> None:
        self._chosen = name
        self._show_button()
        self.update()

    def _show_button(self) -> None:
        layer = self._overlays().named(self._chosen)
        moving = self._drag is not None and self._drag.moved
        if layer is None or moving or self._overlays().placed(layer["name"]) is None or not self._link.connected:
            self.back_button.hide()
            return
        picture = self.picture_rect()
        box = box_of(layer, picture, self._link.state["canvas"]["width"])
        size = self.back_button.sizeHint()
        below = box.bottom() + 4 + size.height() < picture.bottom()
        y = box.bottom() + 4 if below else box.top() + 4
        x = min(max(box.right() - size.width(), picture.left() + 4), picture.right() - size.width() - 4)
        self.back_button.setGeometry(QRect(QPoint(round(x), round(y)), size))
        self.back_button.show()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        if not self._movable or not self._link.state or not self._link.connected:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        layer = self._overlays().named(self._chosen) if by_key else self._hit(QPointF(event.pos()))
        self._end_drag()
        menu = QMenu(self)
        menu.setObjectName("overlay-menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        placed = self._overlays().all_placed()
        if layer is not None:
            name = layer["name"]
            one = menu.addAction(
                self.tr("Put back: %1").replace("%1", overlay_name(name)), lambda: self._placer.put_back(name)
            )
            one.setEnabled(name in placed)
        menu.addAction(self.tr("Put all back"), self._placer.put_all_back).setEnabled(bool(placed))
        menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        layer = self._hit(event.position())
        if event.button() == Qt.MouseButton.LeftButton and layer is not None:
            at = self._canvas_point(event.position())
            self._drag = _Drag(
                layer["name"], at - QPointF(layer["x"], layer["y"]), float(layer["x"]), float(layer["y"])
            )
            self._choose(layer["name"])
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._choose(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._drag is None:
            layer = self._hit(event.position())
            hovered = layer["name"] if layer else None
            if hovered != self._hovered:
                self._hovered = hovered
                self.setCursor(Qt.CursorShape.OpenHandCursor if hovered else Qt.CursorShape.ArrowCursor)
                self.update()
            return
        layer = self._overlays().named(self._drag.name)
        if layer is None:  # it left the picture under the pointer
            self._end_drag()
            return
        corner = self._canvas_point(event.position()) - self._drag.grip
        if not self._drag.moved and math.dist((corner.x(), corner.y()), (layer["x"], layer["y"])) < 4:
            return
        self._drag.moved = True
        self._drag.x, self._drag.y = self._overlays().snapped(layer | {"x": corner.x(), "y": corner.y()})
        self._show_button()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        drag = self._drag
        self._end_drag()
        if drag and drag.moved and (layer := self._overlays().named(drag.name)) is not None:
            x, y = self._overlays().placing(layer | {"x": drag.x, "y": drag.y})
            self._placer.place(drag.name, (round(x, 4), round(y, 4)))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if (layer := self._hit(event.position())) is not None:
            self._end_drag()
            self._placer.put_back(layer["name"])

    def leaveEvent(self, _event: QEvent) -> None:  # noqa: N802
        self._hovered = None
        self.update()

    def _end_drag(self) -> None:
        self._drag = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._show_button()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        # A menu, or another window, takes the keyboard for a moment only.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self._choose(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        steps = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        layer = self._overlays().named(self._chosen)
        if event.key() == Qt.Key.Key_Space:
            names = [each["name"] for each in self._overlays().all()]
            if names:
                place = names.index(self._chosen) if self._chosen in names else -1
                self._choose(names[(place + 1) % len(names)])
        elif event.key() == Qt.Key.Key_Escape and self._chosen:
            self._end_drag()
            self._choose(None)
        elif layer and event.key() in steps:
            across, down = steps[Qt.Key(event.key())]
            # Its word rather than its picture, which comes a frame later and would swallow quick steps.
            x, y = self._overlays().placed(layer["name"]) or self._overlays().placing(layer)
            x, y = (round(min(1.0, max(0.0, value)), 4) for value in (x + across, y + down))
            self._placer.place(layer["name"], (x, y), step=True)
        elif layer and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home):
            self._placer.put_back(layer["name"])
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
