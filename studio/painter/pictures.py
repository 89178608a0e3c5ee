"""Product pictures: checked from their header, decoded once, kept in a bounded cache."""

from __future__ import annotations

import logging
import os
from collections import OrderedDict
from math import ceil
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath
from PySide6.QtQuick import QQuickImageProvider

from studio.domain.errors import SellerError

LARGEST_PIXELS = 50_000_000
_LONGEST_SIDE = 640  # px of a kept picture: more than any card shows
_COARSEST = 1.6  # a photo is not enlarged more to cover a whole picture
_LEAST_SEEN = 0.4  # of a photo, where the rest is cut off to cover a whole picture
_KEPT_BYTES = 48 << 20
_MARGIN = 0.13  # of the frame, round a product that was cut out
_FORMATS = {"png": "PNG", "jpeg": "JPEG", "jpg": "JPEG", "webp": "WebP"}

log = logging.getLogger(__name__)


class PictureError(SellerError):
    """A product's picture is missing, is no picture, or is too large."""


def check_picture(path: Path) -> None:
    """Raises PictureError where `path` is not a PNG, JPEG or WebP of at most 50 megapixels. Reads the header only."""
    _reader(path)


def _reader(path: Path) -> QImageReader:
    if not os.path.isfile(path):  # unlike Path.is_file it takes a name that no system would, and a share that is away
        raise PictureError(f"The picture {path} is not there. Check its name, or leave the image column empty.")
    # Enough for LARGEST_PIXELS at four bytes; process-wide, and an application of ours loads no larger image.
    QImageReader.setAllocationLimit(256)
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if reader.format().toStdString() not in _FORMATS or not size.isValid() or size.isEmpty():
        raise PictureError(f"{path} is not a PNG, JPEG or WebP picture. Save it as one of these.")
    pixels = size.width() * size.height()
    if pixels > LARGEST_PIXELS:
        raise PictureError(
            f"The picture {path} has {pixels / 1e6:.0f} megapixels; the most is {LARGEST_PIXELS / 1e6:.0f}. "
            "Make it smaller."
        )
    return reader


def load(path: Path, longest_side: int = _LONGEST_SIDE) -> QImage:
    """The picture upright, premultiplied, its longer side at most `longest_side`. Raises PictureError."""
    reader = _reader(path)
    size = reader.size()
    longest = max(size.width(), size.height())
    # JPEG is decoded straight to about this size; the rest is left to the smooth scaling below, save for close-ups,
    # which someone waits for.
    decoded = longest_side if longest_side > _LONGEST_SIDE else 2 * longest_side
    if longest > decoded:
        reader.setScaledSize(size.scaled(decoded, decoded, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise PictureError(f"The picture {path} is damaged ({reader.errorString()}). Save it again.")
    if longest > longest_side:
        image = image.scaled(
            longest_side,
            longest_side,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    return image


class Pictures(QQuickImageProvider):
    """Serves templates `image://pictures/<radius>/<address>` at exactly the size they ask for.

    `radius` (px) rounds the left corners, `address` is what `address` gave for a path. A product that was cut out (its
    corners are transparent) is shown whole with room round it, a photo fills the frame. With `whole-` before the radius
    either is shown whole, as large as the frame allows, a photo with all its corners round.

    Any thread: decoding lets others run.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kept: OrderedDict[tuple[str, int, int], QImage | None] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def stamp(self, path: str) -> tuple[str, int, int] | None:
        """What changes when the file does; None where it is not there."""
        try:
            stat = Path(path).stat()
        except (OSError, ValueError):
            return None
        return path, stat.st_mtime_ns, stat.st_size

    def address(self, path: str) -> str | None:
        """How a template names the picture; None where it cannot be shown. Changes with the file, is safe in a URL."""
        stamp = self.stamp(path)
        return f"{stamp[1]:x}/{path.encode().hex()}" if stamp and self.get(path) else None

    def get(self, path: str) -> QImage | None:
        """The picture, from the cache where it is; None where it cannot be shown, which is logged once."""
        key = self.stamp(path) or (path, 0, 0)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        image: QImage | None = None
        try:
            image = load(Path(path))
        except PictureError as error:
            log.warning("%s The card goes without it.", error)
        with self._lock:
            # Another thread may have been as quick; its picture goes.
            twin = self._kept.pop(key, None)
            self._bytes += (image.sizeInBytes() if image else 0) - (twin.sizeInBytes() if twin else 0)
            self._kept[key] = image
            while self._bytes > _KEPT_BYTES or len(self._kept) > 4096:
                _, oldest = self._kept.popitem(last=False)
                self._bytes -= oldest.sizeInBytes() if oldest else 0
        return image

    def covers(self, path: str, width: int, height: int) -> bool:
        """Whether the picture can cover so many pixels: a photo, large enough, and not cut to a strip by it."""
        image = self.get(path)
        if image is None or _cut_out(image):
            return False
        try:
            size = _reader(Path(path)).size()
        except PictureError:
            return False
        short, long = sorted((size.width(), size.height()))
        # The header's size is the one before EXIF has turned it.
        across, down = (long, short) if image.width() > image.height() else (short, long)
        fit, fill = sorted((width / across, height / down))
        return fit / fill >= _LEAST_SEEN and fill <= _COARSEST

    def requestImage(self, id: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802
        how, _, address = id.split("/")
        path = bytes.fromhex(address).decode()
        image = self.get(path)
        if image is None:
            return QImage()
        fill = max(requested.width() / image.width(), requested.height() / image.height())
        longest = ceil(fill * max(image.width(), image.height()))
        if longest > _LONGEST_SIDE:
            # For a close-up, of which the painter keeps the outcome.
            try:
                image = load(Path(path), longest)
            except PictureError:
                log.warning("%s has gone; what is left of it is shown coarse.", path)
        radius = how.removeprefix("whole-")
        return (frame if how == radius else whole)(image, requested, int(radius))


def _cut_out(image: QImage) -> bool:
    return image.hasAlphaChannel() and all(
        image.pixelColor(x, y).alpha() < 128 for x in (0, image.width() - 1) for y in (0, image.height() - 1)
    )


def frame(image: QImage, size: QSize, radius: int) -> QImage:
    """The picture in a frame of `size`, its left corners rounded."""
    width, height = size.width(), size.height()
    cut_out = _cut_out(image)
    room = QRectF(0, 0, width, height)
    if cut_out:
        room.adjust(width * _MARGIN, height * _MARGIN, -width * _MARGIN, -height * _MARGIN)
    fit = (min if cut_out else max)(room.width() / image.width(), room.height() / image.height())
    scaled = image.scaled(
        max(1, round(image.width() * fit)),
        max(1, round(image.height() * fit)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    framed = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    framed.fill(0)
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(0, 0, width + radius, height), radius, radius)
    painter.setClipPath(corners)
    painter.drawImage((width - scaled.width()) // 2, (height - scaled.height()) // 2, scaled)
    painter.end()
    return framed


def whole(image: QImage, size: QSize, radius: int) -> QImage:
    """The whole picture as large as `size` allows, in its middle; a photo's corners are rounded."""
    scaled = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    place = QRectF(0, 0, scaled.width(), scaled.height())
    place.translate((size.width() - scaled.width()) // 2, (size.height() - scaled.height()) // 2)
    framed = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    framed.fill(0)
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not _cut_out(image):
        corners = QPainterPath()
        corners.addRoundedRect(place, radius, radius)
        painter.setClipPath(corners)
    painter.drawImage(place.topLeft(), scaled)
    painter.end()
    return framed
