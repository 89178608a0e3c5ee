from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from studio.domain.payment import BuyLink, buy_link
from studio.domain.scene import BuyNow, Scene
from studio.painter import Painted, Painter, qr
from tests.painter.scenes import LONG_URL, PECORINO, PRODUCTS, SIZES, body, compose, scene

PainterFor = Callable[[tuple[int, int]], Painter]
PAYLOADS = {
    "short": "https://a.example/k7",
    "usual": PECORINO.url,
    "83 bytes": LONG_URL[:83],
    "120 bytes": LONG_URL[:120],
    "150 bytes": LONG_URL[:150],
    "longest": LONG_URL,
}


def panel_of(painter: Painter, payload: str) -> Painted:
    (panel,) = painter.paint(Scene(0, "it", (BuyNow(BuyLink(payload, "fattorialequerce.example/k7"), "K7"),)))
    return panel


def core(pixels: NDArray[np.uint8]) -> tuple[int, int, int]:
    """Left, top and side of the modules: nothing else on the panel is pure black and opaque."""
    black = (pixels[..., :3] == 0).all(-1) & (pixels[..., 3] == 255)
    rows, columns = np.flatnonzero(black.any(1)), np.flatnonzero(black.any(0))
    assert rows[-1] - rows[0] == columns[-1] - columns[0]
    return int(columns[0]), int(rows[0]), int(rows[-1] - rows[0]) + 1


def texts_of(painter: Painter) -> dict[str, str]:
    root = painter._stages["buy-now"].root
    items = {name: root.findChild(QQuickItem, name) for name in ("call", "address", "write")}
    return {name: item.property("text") for name, item in items.items() if item is not None}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS)
def test_modules_are_whole_pixels_pure_black_on_white_with_a_quiet_zone(
    painter_for: PainterFor, size: tuple[int, int], payload: str
) -> None:
    panel = panel_of(painter_for(size), payload)
    left, top, side = core(panel.pixels)
    level = next(level for level in "ML" if side % (len(qr.modules(payload, level)) - 8) == 0)
    matrix = qr.modules(payload, level)[4:-4, 4:-4]
    module_px = side // len(matrix)
    assert module_px >= 4 * min(size) / 720
    assert (panel.x + left - 4 * module_px) % 2 == 0
    assert (panel.y + top - 4 * module_px) % 2 == 0
    expected = np.where(matrix, 0, 255).repeat(module_px, 0).repeat(module_px, 1)
    assert (panel.pixels[top : top + side, left : left + side, :3] == expected[..., None]).all()
    quiet = 4 * module_px
    zone = panel.pixels[top - quiet : top + side + quiet, left - quiet : left + side + quiet]
    assert zone.shape[:2] == (side + 2 * quiet, side + 2 * quiet)
    white = (zone == 255).all(-1)
    white[quiet:-quiet, quiet:-quiet] = True
    # Only the panel's round corners may cut into it.
    corner = round(18 * min(size) / 720) + 1
    assert white[corner:-corner].all()
    assert white[:, corner:-corner].all()
    assert white[corner // 2, corner // 2]
    # The modules themselves stay inside the safe margin, whatever the quiet zone does.
    assert panel.x + left + side <= size[0] - 0.0375 * size[0] + 2


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", ["plain", "long"])
def test_the_composed_picture_scans(painter_for: PainterFor, size: tuple[int, int], product: str) -> None:
    picture = compose(size, painter_for(size).paint(scene(PRODUCTS[product])))
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == [PRODUCTS[product].url]


@pytest.mark.parametrize("product", ["plain", "long"])
def test_720p_scans_when_scaled_down_to_480(painter_for: PainterFor, product: str) -> None:
    picture = compose((1280, 720), painter_for((1280, 720)).paint(scene(PRODUCTS[product])))
    image = QImage(picture.tobytes(), 1280, 720, 1280 * 3, QImage.Format.Format_BGR888).scaled(
        854, 480, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = np.frombuffer(grey.constBits(), np.uint8).reshape(480, grey.bytesPerLine())[:, :854]
    assert [code.text for code in zxingcpp.read_barcodes(np.ascontiguousarray(small))] == [PRODUCTS[product].url]


def test_a_small_code_takes_five_pixels_a_module_and_full_hd_six_or_more(painter_for: PainterFor) -> None:
    count = len(qr.modules(PECORINO.url, "M")) - 8
    assert core(panel_of(painter_for((1280, 720)), PECORINO.url).pixels)[2] == 5 * count
    assert core(panel_of(painter_for((1920, 1080)), PECORINO.url).pixels)[2] == 7 * count
    longest = len(qr.modules(LONG_URL, "M")) - 8
    assert core(panel_of(painter_for((1280, 720)), LONG_URL).pixels)[2] == 4 * longest
    assert core(panel_of(painter_for((1920, 1080)), LONG_URL).pixels)[2] == 6 * longest


def test_a_link_that_fits_no_code_leaves_the_words_and_is_said(
    painter_for: PainterFor, caplog: pytest.LogCaptureFixture
) -> None:
    painter = painter_for((1280, 720))
    layers = painter.paint(scene(replace(PECORINO, code="K8", url="https://a.example/" + "x" * 4000)))
    assert [layer.name for layer in layers] == ["badge", "clock", "card", "buy-now"]
    assert "K8" in caplog.text
    assert texts_of(painter) == {
        "call": "Per ordinare",
        "address": "a.example",
        "write": "scrivi <b>K8</b> in&nbsp;chat",
    }
    assert layers[-1].pixels.shape[0] < 160


def test_without_a_link_the_code_in_the_chat_is_the_way_to_buy(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(scene(replace(PECORINO, url="")))
    assert texts_of(painter) == {"call": "Per ordinare", "address": "", "write": "scrivi <b>K7</b> in&nbsp;chat"}


def test_in_portrait_a_usual_code_is_drawn_larger_and_the_widest_panel_takes_under_half(
    painter_for: PainterFor,
) -> None:
    painter = painter_for((720, 1280))
    count = len(qr.modules(PECORINO.url, "M")) - 8
    assert core(panel_of(painter, PECORINO.url).pixels)[2] == 6 * count
    for payload in PAYLOADS.values():
        left, _, right, _ = body(panel_of(painter, payload))
        assert right - left <= 0.455 * 720


def test_words_that_take_more_lines_leave_the_code_less_room(painter_for: PainterFor) -> None:
    painter = painter_for((720, 1280))
    panels = []
    for code in ("K7", "PECORINO-STAGIONATO-24"):
        layer = BuyNow(BuyLink(LONG_URL[:60], "a.example"), code)
        (panel,) = painter.paint(Scene(0, "de", (layer,)))
        write = painter._stages["buy-now"].root.findChild(QQuickItem, "write")
        assert write is not None
        panels.append((core(panel.pixels)[2], write.property("lineCount"), body(panel)[3]))
    (usual, one, _), (smaller, two, bottom) = panels
    assert smaller < usual
    assert (one, two) == (1, 2)
    assert bottom <= 1280 / 3


def test_the_panel_is_not_animated_when_the_product_changes(painter_for: PainterFor) -> None:
    panel = panel_of(painter_for((1280, 720)), PECORINO.url)
    assert (panel.enter.kind, panel.leave.kind, panel.change.kind) == ("fade", "fade", "cut")
    assert panel_of(painter_for((1280, 720)), LONG_URL).identity != panel.identity


def test_the_address_to_type_is_on_the_panel(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    panel_of(painter, PECORINO.url)
    link = buy_link(PECORINO)
    assert link is not None
    assert texts_of(painter) == {
        "call": "Inquadra e ordina",
        "address": link.address,
        "write": "o scrivi <b>K7</b> in&nbsp;chat",
    }


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("miashop.example/prodotti/malga?utm_source=live&utm_medium=qr", "miashop.example/prodotti/malga"),
        ("miashop.example/prodotti/formaggi/malga", "miashop.example/prodotti/formaggi/malga"),
        ("illinois.example/illi/illi/illi/illi/illi/illi", "illinois.example/illi/illi/illi/illi/illi/illi"),
        ("wwwmmmwww.example/WWWWMMMMWWWWMMMMWW", "wwwmmmwww.example"),
    ],
)
def test_the_address_is_as_long_as_can_be_read(painter_for: PainterFor, address: str, shown: str) -> None:
    painter = painter_for((1280, 720))
    painter.paint(Scene(0, "it", (BuyNow(BuyLink(PECORINO.url, address), "K7"),)))
    item = painter._stages["buy-now"].root.findChild(QQuickItem, "address")
    assert item is not None
    assert item.property("text") == shown
    assert item.property("truncated") is False
    assert item.property("contentWidth") <= item.width() + 1


def test_panel_body_is_pure_white_between_its_texts(painter_for: PainterFor) -> None:
    panel = panel_of(painter_for((1280, 720)), PECORINO.url)
    left, _, right, _ = body(panel)
    assert (panel.pixels[panel.bleed + 4, panel.bleed + 40 : right - left - 40] == 255).all()
