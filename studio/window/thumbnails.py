"""Photos as small tiles, decoded off the window's own thread."""

from __future__ import annotations

from collections import OrderedDict
from itertools import count

from PySide6.QtCore import QObject, QRectF, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPixmap

_MOST_KEPT = 400
_MOST_WAITING = 96  # more than the rows of a tall screen: what was scrolled past is not decoded any more
_INSET = 0.13  # of the side: pictures with a transparent ground stand free in their box

_Key = tuple[str, int]


class Thumbnails(QObject):
    """Square tiles of picture files. `arrived` says that some that were asked for are there now: ask again.

    Used from the GUI thread alone.
    """

    arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[_Key, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[_Key, None] = OrderedDict()
        self._number = count()
        self._courier = _Courier()
        self._courier.decoded.connect(self._receive)
        # One repaint for all that arrive within a frame.
        self._announce = QTimer(self, singleShot=True, interval=15)
        self._announce.timeout.connect(self.arrived)

    def tile(self, path: str, side: int, ratio: float) -> QPixmap | None:
        """The picture as a tile of `side` device-independent pixels at device pixel ratio `ratio`, its corners round.

        None while it is being decoded, and for good where the file is no picture.
        """
        if not path:
            return None
        key = (path, round(side * ratio))
        if key in self._kept:
            self._kept.move_to_end(key)
            tile = self._kept[key]
            if tile is not None:
                tile.setDevicePixelRatio(ratio)
            return tile
        new = key not in self._waiting
        self._waiting[key] = None
        self._waiting.move_to_end(key)
        if new:
            # The newest first: it is what the seller is looking at.
            QThreadPool.globalInstance().start(_Decoding(key, self._waiting, self._courier), next(self._number))
        if len(self._waiting) > _MOST_WAITING:
            self._waiting.popitem(last=False)
        return None

    def failed(self, path: str) -> bool:
        """Whether the file was tried and is no picture that can be read."""
        return any(tile is None for (each, _), tile in self._kept.items() if each == path)

    @Slot(object, QImage)
    def _receive(self, key: _Key, image: QImage) -> None:
        self._waiting.pop(key, None)
        self._kept[key] = None if image.isNull() else QPixmap.fromImage(image)
        if len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)
        if not self._announce.isActive():
            self._announce.start()


class _Courier(QObject):
    """Brings tiles to the GUI thread. Its own object: a decoding may outlive the panel that asked for it."""

    decoded = Signal(object, QImage)


class _Decoding(QRunnable):
    def __init__(self, key: _Key, waiting: OrderedDict[_Key, None], courier: _Courier) -> None:
        super().__init__()
        self._key, self._waiting, self._courier = key, waiting, courier

    def run(self) -> None:
        if self._key in self._waiting:
            self._courier.decoded.emit(self._key, _decode(*self._key))


def _decode(path: str, side_px: int) -> QImage:
    """A tile of side_px × side_px; a null image where the file is no picture."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    side = QSize(side_px, side_px)
    if (size := reader.size()).isValid():
        # A JPEG is decoded at a fraction of its size for a fraction of the time.
        reader.setScaledSize(size.scaled(side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    if picture.isNull():
        return picture
    free = picture.hasAlphaChannel() and picture.pixelColor(0, 0).alpha() < 128
    tile = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    box = QRectF(0, 0, side_px, side_px)
    aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding
    if free:
        box.adjust(side_px * _INSET, side_px * _INSET, -side_px * _INSET, -side_px * _INSET)
        aspect = Qt.AspectRatioMode.KeepAspectRatio
    target = QRectF(0, 0, 0, 0)
    target.setSize(picture.size().toSizeF().scaled(box.size(), aspect))
    target.moveCenter(box.center())
    painter = QPainter(tile)
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    if not free:
        corners = QPainterPath()
        corners.addRoundedRect(box, side_px * 0.17, side_px * 0.17)
        painter.setClipPath(corners)
    painter.drawImage(target, picture)
    painter.end()
    return tile
