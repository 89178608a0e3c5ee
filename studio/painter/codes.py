"""Codes that are read: one that a platform issued, from a picture of it, and our own before anybody else scans them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from qrcode.exceptions import DataOverflowError

from studio.domain.errors import SellerError
from studio.painter import qr
from studio.painter.pictures import load

if TYPE_CHECKING:
    import zxingcpp

LARGEST_FILE = 30 << 20
# Codes on a poster photographed whole are fine; a screenshot's are coarse, and read at once.
_SIDES_PX = (1200, 3000)


class CodeError(SellerError):
    """No one code can be read from this picture; the text says why."""


def read_code(path: Path) -> str:
    """What the one QR code in the picture says. Raises CodeError, or the pictures' PictureError, in plain words.

    Any thread; up to a second for a large photo.
    """
    try:
        size = path.stat().st_size if path.is_file() else None
    except (OSError, ValueError):
        size = None
    if size is None:
        raise CodeError(f"The picture {path} is not there.")
    if size > LARGEST_FILE:
        raise CodeError(
            f"The file {path} is too large ({size >> 20} MB, at most {LARGEST_FILE >> 20}). Make it smaller."
        )
    for side in _SIDES_PX:
        found = _read(_on_white(load(path, side)))
        if len({code.bytes for code in found}) > 1:
            raise CodeError(f"There are {len(found)} QR codes in {path.name}. Cut the picture so that it has only one.")
        if found:
            return _text(found[0], path)
    raise CodeError(
        f"No QR code can be read in {path.name}. Take a sharp picture of the whole code, with its white edge."
    )


def scans(payload: str, level: str = "M", module_px: int = qr.SMALLEST_MODULE) -> bool:
    """Whether the code that we paint for the payload says the payload, read back as a phone does."""
    if level not in ("M", "L"):
        raise ValueError(f"no error correction {level}")
    try:
        code = qr.Code(payload, level, module_px)
        pixels = np.full((code.side_px, code.side_px, 4), 255, np.uint8)
        qr.draw(code, pixels)
    except (DataOverflowError, ValueError):
        return False
    found = _read(np.ascontiguousarray(pixels[..., 0]))
    return len(found) == 1 and found[0].bytes == payload.encode()


def _read(pixels: NDArray[np.uint8]) -> list[zxingcpp.Barcode]:
    # Loaded when it is needed, and nothing of it is kept: it complains at the end about what still stands around then.
    import zxingcpp

    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return list(zxingcpp.read_barcodes(pixels, formats=formats, text_mode=zxingcpp.TextMode.Plain))


def _text(code: zxingcpp.Barcode, path: Path) -> str:
    # What is no text would be painted as other bytes than it has.
    import zxingcpp

    if code.content_type == zxingcpp.ContentType.Binary or not code.text or "\ufffd" in code.text:
        raise CodeError(f"The QR code in {path.name} holds no text, so it cannot be painted again.")
    return str(code.text)


def _on_white(image: QImage) -> NDArray[np.uint8]:
    """In grey; what is transparent is white, as in the page it was cut from."""
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    grey = page.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = grey.width(), grey.height()
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(height, grey.bytesPerLine())
    return rows[:, :width].copy()  # the image goes, and its pixels with it
