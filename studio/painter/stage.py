"""A QML template on a window that nobody sees, and the pixels it makes. Main thread only."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QSizeF, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickRenderControl, QQuickRenderTarget, QQuickWindow

from studio.painter.theme import ThemeError


class Stage:
    """One template, compiled and standing ready.

    A template's root has the properties `tokens` (theme.json's, and `pixelRatio`), `shown` (what to show), `room` (the
    most it may take, in design units) and `bleed` (units of shadow outside it), and says by its implicit size how large
    it wants to be.
    """

    def __init__(
        self, engine: QQmlEngine, path: Path, tokens: dict[str, Any], shown: dict[str, Any], scale: float
    ) -> None:
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(path)))
        if component.isError():
            raise ThemeError(f"The template {path} cannot be used: {component.errorString().strip()}")
        # Bindings meet values from the start, so that a template need not guard against their absence.
        values = {"tokens": tokens | {"pixelRatio": scale}, "shown": shown, "room": QSizeF(100, 100)}
        root = component.createWithInitialProperties(values)
        if not isinstance(root, QQuickItem):
            raise ThemeError(
                f"The template {path} cannot be used: {component.errorString().strip() or 'its root is no Item'}"
            )
        self.root = root
        self._component = component
        self._scale = scale
        self._control = QQuickRenderControl()
        self._window = QQuickWindow(self._control)
        self._window.setColor(QColor(0, 0, 0, 0))
        root.setParentItem(self._window.contentItem())
        self._bleed_px = ceil(float(root.property("bleed")) * scale / 2) * 2
        self._image = QImage()
        self._room_px = (0, 0)

    def show(self, shown: dict[str, Any], room_px: tuple[int, int], overhang_px: int = 0) -> tuple[int, int]:
        """Give the template its values and lay it out; its size in pixels, even, without the bleed.

        A template may be wider than its room by `overhang_px`.
        """
        width_px, height_px = room_px
        room = QSizeF(width_px / self._scale, height_px / self._scale)
        if room_px != self._room_px:
            self._room_px = room_px
            # First the target: images are asked for at its pixel ratio.
            self._target(width_px + overhang_px + 2 * self._bleed_px, height_px + 2 * self._bleed_px)
            self.root.setProperty("room", room)
        self.root.setProperty("shown", shown)
        size = tuple(
            ceil(side * self._scale / 2 - 1e-3) * 2 for side in (self.root.implicitWidth(), self.root.implicitHeight())
        )
        self.root.setSize(QSizeF(size[0] / self._scale, size[1] / self._scale))
        return size[0], size[1]

    def render(self) -> tuple[NDArray[np.uint8], int]:
        """What `show` laid out, (h, w, 4) BGRA premultiplied, own memory; how many pixels on each side are bleed."""
        self._control.polishItems()
        self._control.sync()
        self._control.render()
        # Items of a Repeater that made way for others wait for this. Only an event loop (`exec`) brings it about by
        # itself, and the engine's main thread runs none: an hour of claims would keep hundreds of megabytes of them.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        image = self._image
        whole = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
        bleed = self._bleed_px
        height = round(self.root.height() * self._scale) + 2 * bleed
        width = round(self.root.width() * self._scale) + 2 * bleed
        return whole[:height, :width].copy(), bleed

    def close(self) -> None:
        """Release what Qt holds."""
        self._window.setRenderTarget(QQuickRenderTarget())
        self.root.deleteLater()
        self._window.deleteLater()
        self._control.deleteLater()

    def _target(self, width_px: int, height_px: int) -> None:
        image = QImage(QSize(width_px, height_px), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        image.setDevicePixelRatio(self._scale)
        target = QQuickRenderTarget.fromPaintDevice(image)
        target.setDevicePixelRatio(self._scale)
        self._window.setRenderTarget(target)
        size = QSizeF(width_px / self._scale, height_px / self._scale)
        self._window.setGeometry(0, 0, ceil(size.width()), ceil(size.height()))
        self._window.contentItem().setSize(size)
        self.root.setX(self._bleed_px / self._scale)
        self.root.setY(self._bleed_px / self._scale)
        self._image = image
