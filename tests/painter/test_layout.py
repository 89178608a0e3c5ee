from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from studio.painter import Painted, Painter
from tests.painter.scenes import LANGUAGES, NAMES, PRODUCTS, SIZES, body, scene

PainterFor = Callable[[tuple[int, int]], Painter]
SQUARE_OVERHANG = 16  # units the quiet zone of the longest codes may take of a square canvas's margin


def texts(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            if child.property("truncated") is not None and child.property("text"):
                yield child
            yield from texts(child)


def rect(item: QQuickItem, root: QQuickItem) -> QRectF:
    """What an item's text covers, in its root's coordinates: the line of letters, not the leading round it."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    centred = item.objectName() in ("call", "address", "write", "code")
    x = (item.width() - width) / 2 if centred else 0.0
    return item.mapRectToItem(root, QRectF(x, (item.height() - height) / 2, width, height))


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", PRODUCTS)
def test_layers_keep_to_the_margins_and_apart_and_leave_the_middle_free(
    painter_for: PainterFor, size: tuple[int, int], product: str
) -> None:
    width, height = size
    margin = 0.0375 * width - 0.5
    margin_down = margin if size != (960, 720) else 0.0375 * height
    third = (width / 3, height / 3, 2 * width / 3, 2 * height / 3)
    painter = painter_for(size)
    for index, language in enumerate(LANGUAGES):
        for name in ("none", "long") if index else NAMES:
            layers = painter.paint(
                scene(PRODUCTS[product], language, lower_third=NAMES[name], shop="Antica Fattoria Le Querce di Norcia")
            )
            for layer in layers:
                left, top, right, bottom = body(layer)
                assert not any(value % 2 for value in (layer.x, layer.y, *layer.pixels.shape[:2]))
                # Of the widest QR panels the quiet zone alone may stand in the margin.
                overhang = SQUARE_OVERHANG * height / 720 if layer.name == "buy-now" and "long" in product else 0
                assert left >= margin, layer.name
                assert right <= width - margin + overhang + 2, layer.name
                assert min(top, height - bottom) >= margin_down, layer.name
                assert right <= third[0] or left >= third[2] or bottom <= third[1] or top >= third[3], layer.name
                if size == (720, 1280):
                    assert bottom <= height - 200, layer.name
                    assert right <= width - 120 or bottom <= height / 2, layer.name
            for one, other in combinations(layers, 2):
                a, b = body(one), body(other)
                apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
                assert apart, f"{one.name} {a} over {other.name} {b}"


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", PRODUCTS)
def test_no_text_is_clipped_or_over_another(painter_for: PainterFor, size: tuple[int, int], product: str) -> None:
    painter = painter_for(size)
    for language in LANGUAGES:
        shown = scene(PRODUCTS[product], language, left_s=3599, lower_third=NAMES["short"])
        for layer in painter.paint(shown):
            # A painted layer may come from the cache: put the template back to it.
            painter._kept.clear()
            painter.paint(shown)
            root = painter._stages[layer.name].root
            if layer.name in ("card", "buy-now"):
                check_texts(root, layer, product)


def check_texts(root: QQuickItem, layer: Painted, product: str) -> None:
    found = list(texts(root))
    panel = QRectF(0, 0, root.width(), root.height())
    for item in found:
        name, text = item.objectName(), item.property("text")
        assert panel.contains(item.mapRectToItem(root, QRectF(0, 0, item.width(), 1))), (name, text)
        assert item.property("contentWidth") <= item.width() + 1, (name, text)
        if name in ("price", "stock", "call", "code") or (
            name != "title" and "long" not in product and product != "dear"
        ):
            assert not item.property("truncated"), (name, text)
    for one, other in combinations([item for item in found if item.objectName() != "title"], 2):
        a, b = rect(one, root), rect(other, root)
        if one.rotation() or one.parentItem().rotation() or other.parentItem().rotation():
            continue
        overlap = a.intersected(b)
        assert overlap.width() <= 1 or overlap.height() <= 0.35 * min(a.height(), b.height()), (
            one.property("text"),
            other.property("text"),
        )


def test_a_long_title_takes_two_lines_then_ends_in_an_ellipsis(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter.paint(scene(PRODUCTS["long"]))
    painter._kept.clear()
    painter.paint(scene(PRODUCTS["long"]))
    title = painter._stages["card"].root.findChild(QQuickItem, "title")
    assert title is not None
    assert title.property("lineCount") == 2
    assert title.property("truncated") is True
    painter.paint(scene(PRODUCTS["plain"]))
    assert title.property("truncated") is False


def test_the_price_is_the_largest_thing_on_the_card(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(scene(PRODUCTS["plain"]))
    sizes = {item.objectName(): item.property("font").pixelSize() for item in texts(painter._stages["card"].root)}
    assert sizes["price"] == max(sizes.values())
    assert all(sizes["price"] > 1.5 * size for name, size in sizes.items() if name != "price")


def test_a_card_without_photo_is_narrower_by_the_photo(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    with_photo = next(layer for layer in painter.paint(scene(PRODUCTS["plain"])) if layer.name == "card")
    without = next(layer for layer in painter.paint(scene(PRODUCTS["without photo"])) if layer.name == "card")
    assert without.pixels.shape[1] <= with_photo.pixels.shape[1] - 120
    assert without.pixels.shape[0] == with_photo.pixels.shape[0]
