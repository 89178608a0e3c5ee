from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from itertools import product as product_of

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from studio.domain.scene import Scene
from studio.painter import Painted, Painter
from tests.painter.scenes import LANGUAGES, MESSAGES, NAMES, PECORINO, PRODUCTS, SIZES, body, scene

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


def check_places(painter: Painter, size: tuple[int, int], shown: Scene, wide_code: bool) -> None:
    """Within the margins, apart from one another, and off the middle and what is the platform's."""
    width, height = size
    margin = 0.0375 * width - 0.5
    margin_down = margin if size != (960, 720) else 0.0375 * height
    third = (width / 3, height / 3, 2 * width / 3, 2 * height / 3)
    bodies = {}
    if inset := painter.inset_place(shown):
        assert not any(value % 2 for value in inset)
        x, y, across, down, _ = inset
        bodies["inset"] = (x, y, x + across, y + down)
    for layer in painter.paint(shown):
        assert not any(value % 2 for value in (layer.x, layer.y, *layer.pixels.shape[:2]))
        bodies[layer.name] = body(layer)
    for layer_name, (left, top, right, bottom) in bodies.items():
        # Of the widest QR panels the quiet zone alone may stand in the margin.
        overhang = SQUARE_OVERHANG * height / 720 if layer_name == "buy-now" and wide_code else 0
        assert left >= margin, layer_name
        assert right <= width - margin + overhang + 2, layer_name
        assert min(top, height - bottom) >= margin_down, layer_name
        assert right <= third[0] or left >= third[2] or bottom <= third[1] or top >= third[3], layer_name
        if size == (720, 1280):
            assert bottom <= height - 200, layer_name
            assert right <= width - 120 or bottom <= height / 2, layer_name
    for one, other in combinations(bodies, 2):
        a, b = bodies[one], bodies[other]
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart, f"{one} {a} over {other} {b}"


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", [*PRODUCTS, "nothing"])
def test_layers_keep_to_the_margins_and_apart_and_leave_the_middle_free(
    painter_for: PainterFor, size: tuple[int, int], product: str
) -> None:
    painter = painter_for(size)
    for index, language in enumerate(LANGUAGES):
        for name, message in product_of(("none", "long") if index else NAMES, ("none", "long") if index else MESSAGES):
            shown = scene(
                PRODUCTS.get(product),
                language,
                lower_third=NAMES[name],
                shop="Antica Fattoria Le Querce di Norcia",
                message=MESSAGES[message],
                inset=1,
            )
            check_places(painter, size, shown, "long" in product)


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


def test_a_card_without_photo_is_no_larger_than_its_words(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))

    def card(product: str) -> tuple[int, ...]:
        return next(layer for layer in painter.paint(scene(PRODUCTS[product])) if layer.name == "card").pixels.shape

    with_photo, without, lone = card("plain"), card("without photo"), card("word without photo")
    assert without[1] <= with_photo[1] - 120
    assert without[0] == with_photo[0]
    assert lone[0] < without[0]
    assert lone[1] < without[1]


@pytest.mark.parametrize(
    ("title", "pixels"),
    [
        ("Pecorino di fossa stagionato 12 mesi", 28),
        ("Formaggio di malga stagionato ventiquattro mesi in grotta", 24),
        ("Formaggio di malga stagionato in grotta per ventiquattro lunghi mesi", 21),
    ],
)
def test_a_long_title_is_set_smaller_before_it_is_cut(painter_for: PainterFor, title: str, pixels: int) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(scene(replace(PECORINO, title=title)))
    item = painter._stages["card"].root.findChild(QQuickItem, "title")
    assert item is not None
    assert item.property("font").pixelSize() == pixels
    assert item.property("truncated") is False


@pytest.mark.parametrize(("stock", "colour"), [(5, "#a2470d"), (6, "#6f6456")])
def test_few_left_is_said_in_the_alarm_colour(painter_for: PainterFor, stock: int, colour: str) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(scene(replace(PECORINO, stock=stock)))
    item = painter._stages["card"].root.findChild(QQuickItem, "stock")
    assert item is not None
    assert item.property("color").name() == colour


@pytest.mark.parametrize("size", [(720, 1280), (720, 720), (1280, 720)])
def test_badge_and_clock_stand_on_one_line(painter_for: PainterFor, size: tuple[int, int]) -> None:
    badge, clock = (body(layer) for layer in painter_for(size).paint(scene())[:2])
    assert badge[1] + badge[3] == clock[1] + clock[3]


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_message_takes_three_lines_then_ends_in_an_ellipsis(painter_for: PainterFor, size: tuple[int, int]) -> None:
    painter = painter_for(size)
    heights = {}
    for name in ("short", "long"):
        painter._kept.clear()
        layers = painter.paint(scene(message=MESSAGES[name]))
        text = painter._stages["message"].root.findChild(QQuickItem, "text")
        assert text is not None
        assert text.property("lineCount") == (3 if name == "long" else 1)
        assert text.property("truncated") is (name == "long")
        heights[name] = next(layer for layer in layers if layer.name == "message").pixels.shape
    assert heights["short"][0] < heights["long"][0]
    assert heights["short"][1] < heights["long"][1]
