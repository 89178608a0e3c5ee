from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import qrcode
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from qrcode.constants import ERROR_CORRECT_M

from studio.painter import qr
from studio.painter.codes import CodeError, read_code, scans
from studio.painter.pictures import PictureError
from tests.domain import payment_vectors as vectors

SATISPAY = "https://tag.satispay.example/K7-MALGA"
PAYLOADS = {
    "EPC V1": vectors.EPC_V1.decode(),
    "PIX": vectors.PIX_OFFICIAL,
    "PIX with amount": vectors.PIX_AMOUNT,
    "EMV": vectors.EMV_SAMPLE,
    "UPI": vectors.UPI_SAMPLE,
    "Swiss": vectors.SWISS_SAMPLE,
    "WhatsApp": vectors.WHATSAPP,
    "SMS": vectors.SMS,
    "mail": vectors.MAIL,
}


def painted(payload: str, module_px: int = 4) -> NDArray[np.uint8]:
    code = qr.Code(payload, "M", module_px)
    pixels = np.full((code.side_px, code.side_px, 4), 255, np.uint8)
    qr.draw(code, pixels)
    return pixels


def picture(payload: str, module_px: int = 4) -> QImage:
    pixels = painted(payload, module_px)
    return QImage(pixels.tobytes(), len(pixels), len(pixels), QImage.Format.Format_ARGB32).copy()


def page(*codes: QImage, size: tuple[int, int] = (900, 700), colour: str = "#eeeeee") -> QImage:
    image = QImage(*size, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    for place, code in enumerate(codes):
        painter.drawImage(60 + 400 * place, 80, code)
    painter.end()
    return image


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_official_payloads_are_read_back_byte_for_byte_at_four_pixels_a_module(payload: str) -> None:
    (code,) = zxingcpp.read_barcodes(np.ascontiguousarray(painted(payload)[..., 0]))
    assert code.bytes == payload.encode()
    assert scans(payload)


def test_a_transfer_in_latin_1_is_read_back_too() -> None:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(vectors.EPC_V2)
    dark = np.array(code.get_matrix()).repeat(4, 0).repeat(4, 1)
    (read,) = zxingcpp.read_barcodes(np.where(dark, 0, 255).astype(np.uint8))
    assert read.bytes == vectors.EPC_V2


def test_what_no_code_holds_does_not_scan() -> None:
    assert not scans("x" * 3000)
    assert not scans("\ud800")
    assert scans("x" * 180, "L", 3)
    with pytest.raises(ValueError, match="H"):
        scans("x", "H")


def test_a_code_that_is_painted_wrong_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    right = qr.modules

    def torn(payload: str, level: str) -> NDArray[np.bool_]:
        matrix = right(payload, level).copy()
        matrix[12:24] = False
        return matrix

    monkeypatch.setattr(qr, "modules", torn)
    assert not scans(SATISPAY)


@pytest.mark.parametrize("ending", ["png", "jpg", "webp"])
def test_a_platforms_code_is_read_from_its_picture(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"satispay.{ending}"
    assert page(picture(SATISPAY)).save(str(path), quality=80)
    assert read_code(path) == SATISPAY


def test_a_code_on_nothing_is_read_as_on_paper(tmp_path: Path) -> None:
    path = tmp_path / "cut out.png"
    image = picture(SATISPAY)
    for y in range(image.height()):
        for x in range(image.width()):
            if image.pixelColor(x, y) == QColor("white"):
                image.setPixelColor(x, y, QColor(0, 0, 0, 0))
    assert image.save(str(path))
    assert read_code(path) == SATISPAY


def test_a_turned_and_small_code_in_a_large_photo_is_read(tmp_path: Path) -> None:
    path = tmp_path / "poster.png"
    turned = picture(SATISPAY, 5).transformed(QTransform().rotate(23), Qt.TransformationMode.SmoothTransformation)
    assert page(turned, size=(2900, 2100), colour="white").save(str(path))
    assert read_code(path) == SATISPAY


def test_several_codes_are_said_and_the_same_twice_is_one(tmp_path: Path) -> None:
    path = tmp_path / "two.png"
    assert page(picture(SATISPAY), picture("https://qr.alipay.example/fkx")).save(str(path))
    with pytest.raises(CodeError, match="There are 2 QR codes in two"):
        read_code(path)
    assert page(picture(SATISPAY), picture(SATISPAY)).save(str(path))
    assert read_code(path) == SATISPAY


def test_a_picture_without_a_code_says_so(tmp_path: Path) -> None:
    path = tmp_path / "meadow.png"
    assert page().save(str(path))
    with pytest.raises(CodeError, match="No QR code can be read in meadow"):
        read_code(path)


def test_a_code_that_holds_no_text_is_refused(tmp_path: Path) -> None:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(bytes(range(0, 256, 3)))
    dark = np.array(code.get_matrix()).repeat(5, 0).repeat(5, 1)
    grey = np.where(dark, 0, 255).astype(np.uint8)
    path = tmp_path / "bytes.png"
    assert QImage(grey.tobytes(), len(grey), len(grey), len(grey), QImage.Format.Format_Grayscale8).save(str(path))
    with pytest.raises(CodeError, match="holds no text"):
        read_code(path)


def bomb(side: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1 << 20))) + chunk(b"IEND", b"")


def test_what_is_no_picture_or_too_large_is_refused_in_words(tmp_path: Path) -> None:
    for name, content, says in (
        ("bomb.png", bomb(60_000), "3600 megapixels"),
        ("text.png", b"https://a.example", "not a PNG, JPEG or WebP"),
        ("empty.png", b"", "not a PNG, JPEG or WebP"),
        ("half.png", bomb(1000)[:60], "damaged"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "not a PNG, JPEG or WebP"),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        with pytest.raises(PictureError, match=says):
            read_code(path)
    heavy = tmp_path / "heavy.png"
    with heavy.open("wb") as file:
        file.truncate((30 << 20) + 1)
    with pytest.raises(CodeError, match="too large"):
        read_code(heavy)
    for missing in (tmp_path / "gone.png", tmp_path, Path("a\0b")):
        with pytest.raises(CodeError, match="not there"):
            read_code(missing)
