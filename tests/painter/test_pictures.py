from __future__ import annotations

import struct
import time
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QColor, QImage, qBlue, qRed

from studio.domain.errors import SellerError
from studio.painter import PictureError, check_picture
from studio.painter.pictures import Pictures, frame, load, whole
from tests.media.dead_share import Share


def picture(width: int, height: int, colour: str = "#c04020") -> QImage:
    """One colour, the top third blue."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    for y in range(height // 3):
        for x in range(width):
            image.setPixelColor(x, y, QColor("#2040c0"))
    return image


def with_orientation(image: QImage, orientation: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPEG", 95)
    jpeg = bytes(buffer.data().data())
    tiff = (
        b"II*\0"
        + struct.pack("<I", 8)
        + struct.pack("<H", 1)
        + struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0)
        + b"\0" * 4
    )
    exif = b"Exif\0\0" + tiff
    return jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + jpeg[2:]


def png_header(width: int, height: int) -> bytes:
    """A PNG that promises a picture of this size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 64)) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("suffix", ["png", "jpg", "webp"])
@pytest.mark.parametrize("size", [(3, 2), (40, 400), (3000, 200)])
def test_pictures_of_any_size_and_kind_load(tmp_path: Path, suffix: str, size: tuple[int, int]) -> None:
    path = tmp_path / f"a b#c%20?é.{suffix}"
    assert picture(*size).save(str(path))
    check_picture(path)
    image = load(path)
    assert max(image.width(), image.height()) == min(640, max(size))
    assert abs(image.width() / image.height() - size[0] / size[1]) < 0.1 * size[0] / size[1]


def test_the_content_counts_and_not_the_name(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    assert picture(10, 10).save(str(path), "PNG")
    check_picture(path)
    assert load(path).width() == 10


@pytest.mark.parametrize("size", [(60, 30), (3000, 1500)])
def test_exif_rotation_is_honoured(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "phone.jpg"
    path.write_bytes(with_orientation(picture(*size), 6))
    image = load(path)
    assert image.height() == 2 * image.width()
    # Orientation 6: what was the top is now on the right.
    right, left = image.pixel(image.width() - 3, image.height() // 2), image.pixel(2, image.height() // 2)
    assert qBlue(right) > 150 > qRed(right)
    assert qRed(left) > 150 > qBlue(left)


def test_more_than_fifty_megapixels_are_refused_without_decoding(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(30000, 30000))
    started = time.process_time()
    with pytest.raises(PictureError, match="900 megapixels"):
        check_picture(path)
    with pytest.raises(PictureError, match="900 megapixels"):
        load(path)
    assert time.process_time() - started < 1
    path.write_bytes(png_header(10000, 5000))
    check_picture(path)


def test_what_is_no_picture_is_named(tmp_path: Path) -> None:
    text = tmp_path / "price list.png"
    text.write_text("code,title", encoding="utf-8")
    svg = tmp_path / "x.svg"
    svg.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', encoding="utf-8")
    empty = tmp_path / "empty.png"
    empty.touch()
    for path in (text, svg, empty, tmp_path / "gone.png", tmp_path):
        with pytest.raises(SellerError, match=path.name) as error:
            check_picture(path)
        assert "\n" not in str(error.value)


def test_a_name_that_no_disk_takes_and_a_share_that_is_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    share = Share(tmp_path, monkeypatch)
    share.away = True
    for path in (tmp_path / "cheese.png", Path("a" * 300 + ".jpg")):
        with pytest.raises(PictureError, match=rf"{path.name} is not there\. Check its name"):
            check_picture(path)
        assert Pictures().get(str(path)) is None


def test_a_damaged_picture_is_named_when_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "half.webp"
    assert picture(300, 300).save(str(path))
    path.write_bytes(path.read_bytes()[:60])
    with pytest.raises(PictureError, match=r"half\.webp"):
        load(path)


def test_the_cache_reads_a_picture_once_and_again_when_the_file_changes(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    assert picture(20, 20).save(str(path))
    pictures = Pictures()
    first = pictures.get(str(path))
    assert first is not None
    assert pictures.get(str(path)) is first
    address = pictures.address(str(path))
    assert picture(30, 20, "#ffffff").save(str(path))
    second = pictures.get(str(path))
    assert second is not None
    assert second.width() == 30
    assert pictures.address(str(path)) != address
    path.unlink()
    assert pictures.address(str(path)) is None


def test_the_cache_is_bounded(tmp_path: Path) -> None:
    pictures = Pictures()
    for index in range(60):
        path = tmp_path / f"{index}.png"
        image = QImage(640, 640, QImage.Format.Format_RGB32)
        image.fill(index)
        assert image.save(str(path))
        pictures.get(str(path))
    kept = sum(image.sizeInBytes() for image in pictures._kept.values() if image)
    assert 20 << 20 < kept <= 48 << 20


def test_a_photo_fills_the_frame_and_a_cut_out_stands_whole_in_it() -> None:
    photo = frame(picture(300, 100), QSize(90, 90), 0)
    assert all(photo.pixelColor(x, y).alpha() == 255 for x, y in ((0, 0), (89, 0), (0, 89), (89, 89), (45, 45)))
    cut_out = QImage(300, 100, QImage.Format.Format_ARGB32_Premultiplied)
    cut_out.fill(0)
    for x in range(1, 299):
        for y in range(1, 99):
            cut_out.setPixelColor(x, y, QColor("#c04020"))
    whole = frame(cut_out, QSize(90, 90), 0)
    assert whole.pixelColor(45, 45).alpha() == 255
    assert whole.pixelColor(45, 10).alpha() == 0
    assert whole.pixelColor(5, 45).alpha() == 0


def test_the_frames_left_corners_are_round() -> None:
    framed = frame(picture(100, 100), QSize(90, 90), 20)
    assert framed.pixelColor(1, 1).alpha() == 0
    assert framed.pixelColor(1, 88).alpha() == 0
    assert framed.pixelColor(88, 1).alpha() == 255
    assert framed.pixelColor(88, 88).alpha() == 255


@pytest.mark.parametrize(
    ("size", "room", "covers"),
    [
        ((1280, 720), (1280, 720), True),
        ((800, 450), (1280, 720), True),
        ((700, 394), (1280, 720), False),
        ((3000, 4000), (1280, 720), True),
        ((1080, 1920), (1280, 720), False),
        ((1080, 1920), (720, 1280), True),
        ((400, 400), (720, 720), False),
    ],
)
def test_a_photo_covers_a_picture_that_makes_it_neither_coarse_nor_a_strip(
    tmp_path: Path, size: tuple[int, int], room: tuple[int, int], covers: bool
) -> None:
    path = tmp_path / "photo.jpg"
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0x204080)
    assert image.save(str(path))
    assert Pictures().covers(str(path), *room) is covers


def test_a_photo_taken_upright_covers_as_it_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(0x204080)
    path.write_bytes(with_orientation(image, 6))
    assert Pictures().covers(str(path), 720, 1280)
    assert not Pictures().covers(str(path), 1280, 720)


def test_nothing_covers_that_is_gone_or_was_cut_out(tmp_path: Path) -> None:
    path = tmp_path / "cut.png"
    image = QImage(2000, 2000, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    assert image.save(str(path))
    assert not Pictures().covers(str(path), 1280, 720)
    assert not Pictures().covers(str(tmp_path / "gone.png"), 1280, 720)


def test_a_whole_picture_keeps_its_shape_and_has_round_corners() -> None:
    shown = whole(picture(300, 100), QSize(90, 90), 8)
    assert shown.pixelColor(45, 45).alpha() == 255
    assert shown.pixelColor(45, 20).alpha() == 0
    assert shown.pixelColor(0, 30).alpha() < 128
    assert shown.pixelColor(89, 59).alpha() < 128
    assert shown.pixelColor(2, 45).alpha() == 255


def test_a_large_request_is_served_from_the_file_and_not_from_the_small_copy(tmp_path: Path) -> None:
    path = tmp_path / "fine.png"
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    for x in range(0, 1280, 2):
        for y in range(720):
            image.setPixel(x, y, 0)
    assert image.save(str(path))
    pictures = Pictures()
    served = pictures.requestImage(f"0/{pictures.address(str(path))}", QSize(), QSize(1280, 720))
    assert [served.pixelColor(x, 300).red() for x in (600, 601, 602, 603)] == [0, 255, 0, 255]
