from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from itertools import product as product_of

import numpy as np
import pytest
from PySide6.QtQuick import QQuickItem

from studio.domain.marks import mark_of
from studio.domain.scene import ChatLines, Layer, Message, Scene
from studio.domain.show import OnScreen
from studio.painter import Painted, Painter
from tests.painter.conftest import MakePainter
from tests.painter.scenes import CHATS, MESSAGES, NAMES, PRODUCTS, SIZES, SQUARE, body, scene
from tests.painter.test_layout import check_places

PainterFor = Callable[[tuple[int, int]], Painter]


def by_name(layers: tuple[Painted, ...]) -> dict[str, Painted]:
    return {layer.name: layer for layer in layers}


def entries(root: QQuickItem) -> list[QQuickItem]:
    """The chat's messages that are seen, from the top."""
    return sorted((child for child in root.childItems() if child.isVisible()), key=lambda child: child.y())


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("product", ["plain", "long", "without photo", "sold out", "nothing"])
def test_the_chat_keeps_out_of_all_else_and_always_shows_the_newest(
    painter_for: PainterFor, size: tuple[int, int], product: str
) -> None:
    painter = painter_for(size)
    for chat, name, message, inset in product_of(("short", "long"), ("none", "long"), ("none", "long"), (None, 1)):
        shown = scene(
            PRODUCTS.get(product),
            lower_third=NAMES[name],
            message=MESSAGES[message],
            inset=inset,
            chat=CHATS[chat],
        )
        painter._kept.clear()
        check_places(painter, size, shown, "long" in product)
        root = painter._stages["chat"].root
        newest = root.findChild(QQuickItem, "newest")
        assert newest is not None
        assert newest.isVisible()
        assert newest.y() + newest.height() == pytest.approx(root.implicitHeight())
        if inset is None and message == name == "none" and size not in (SQUARE, SIZES["4:3"]) and chat == "short":
            assert len(entries(root)) == 4


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("chat", ["one", "short", "long", "hostile"])
def test_the_chat_runs_downwards_each_message_apart_and_within_two_lines(
    painter_for: PainterFor, size: tuple[int, int], chat: str
) -> None:
    painter = painter_for(size)
    painter._kept.clear()
    lines = CHATS[chat]
    assert lines is not None
    painter.paint(scene(None, chat=lines))
    root = painter._stages["chat"].root
    seen = entries(root)
    assert 1 <= len(seen) <= 4
    for upper, lower in pairwise(seen):
        assert upper.y() + upper.height() <= lower.y()
    for entry, line in zip(reversed(seen), reversed(lines.lines), strict=False):
        author, text = (entry.findChild(QQuickItem, name) for name in ("author", "text"))
        assert author is not None
        assert text is not None
        assert text.property("lineCount") <= 2
        if chat == "hostile":
            assert text.property("text").endswith("…") or len(line.text) <= 300
        else:
            assert text.property("truncated") is (chat == "long")
        assert text.x() + text.property("contentWidth") <= entry.width() + 1
        assert 0 <= author.x() <= author.x() + author.width() <= entry.width()
        assert entry.clip(), "a pile of accents stays in its own message"
        if chat == "short":
            assert text.property("text") == line.text
            assert author.property("text") == line.author


@pytest.mark.parametrize(("words", "right"), [("ciao a tutti", False), ("مرحبا بكم", True), ("王芳 你好", False)])
@pytest.mark.parametrize("times", [1, 30])
def test_the_author_stands_where_one_begins_to_read(
    painter_for: PainterFor, words: str, right: bool, times: int
) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    (layer,) = painter.paint(Scene(0, "it", (ChatLines((OnScreen("Anna", f"{words} " * times, "kick"),)),)))
    (entry,) = entries(painter._stages["chat"].root)
    author, text = (entry.findChild(QQuickItem, name) for name in ("author", "text"))
    assert author is not None
    assert text is not None
    start, end = author.x(), author.x() + author.width()
    assert (end == text.x() + text.width()) is right
    assert (start == text.x()) is not right
    # The words are nearly white, the author is amber: no blue in it where no word is.
    assert layer.pixels[:30, round(start) : round(end), 0].max() < 100


def test_a_long_name_leaves_room_for_the_words(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    painter._kept.clear()
    painter.paint(Scene(0, "it", (ChatLines((OnScreen("Massimiliana Bartolomei " * 3, "ne prendo due, " * 9),)),)))
    (entry,) = entries(painter._stages["chat"].root)
    author = entry.findChild(QQuickItem, "author")
    assert author is not None
    assert author.property("text").endswith("…")
    assert author.width() < entry.width() / 2
    painter.paint(Scene(0, "it", (ChatLines((OnScreen("Massimiliana Bartolomei", "sì"),)),)))
    assert author.property("text") == "Massimiliana Bartolomei"


def running(*texts: str) -> Scene:
    return scene(chat=ChatLines(tuple(OnScreen("Anna", text, "twitch", text) for text in texts)))


def test_the_chat_runs_on_silently_and_nothing_else_is_painted_anew(new_painter: MakePainter) -> None:
    painter = new_painter()
    before = by_name(painter.paint(running("uno", "due", "tre", "quattro")))
    count = painter.rendered
    after = by_name(painter.paint(running("due", "tre", "quattro", "cinque")))
    assert painter.rendered == count + 1
    assert before["chat"].identity == after["chat"].identity
    assert (before["chat"].x, before["chat"].pixels.shape[1]) == (after["chat"].x, after["chat"].pixels.shape[1])
    assert not np.array_equal(before["chat"].pixels, after["chat"].pixels)
    for slot in ("badge", "clock", "card", "buy-now"):
        assert after[slot] is before[slot]


def test_of_the_chat_only_the_last_picture_is_kept(new_painter: MakePainter) -> None:
    painter = new_painter()
    painter.paint(running("0", "1", "2", "3"))
    kept = painter._bytes
    for number in range(30):
        painter.paint(running(*(str(number + ago) for ago in range(4))))
    assert painter._bytes == kept
    assert kept == sum(painted.pixels.nbytes for painted in painter._kept.values())


def test_the_chat_makes_way_where_the_card_comes(new_painter: MakePainter) -> None:
    painter = new_painter()
    chat = CHATS["one"]
    lone = by_name(painter.paint(scene(None, chat=chat)))["chat"]
    beside = by_name(painter.paint(scene(chat=chat)))
    assert body(lone)[3] == body(beside["card"])[3]
    assert body(beside["chat"])[3] <= body(beside["card"])[1]
    assert lone.identity != beside["chat"].identity
    assert beside["chat"].change.kind == "fade"


def test_a_place_for_several_neighbours_waits_for_all_of_them(new_painter: MakePainter) -> None:
    theme = new_painter()._theme
    usual, card, both = (theme.place("chat", {"chat", *others}) for others in ((), ("card",), ("card", "lower-third")))
    assert len({usual.y, card.y, both.y}) == 3
    assert theme.place("chat", {"chat", "card", "inset"}) != theme.place("chat", {"chat", "inset"}) == usual


@pytest.mark.parametrize(("word", "letter"), [("", ""), ("  ", ""), ("ßx", "S"), ("<i>", "<"), ("\ud800", "\ufffd")])
def test_a_strange_platform_has_at_most_one_letter(word: str, letter: str) -> None:
    mark = mark_of(word)
    assert mark.letter == letter


@pytest.mark.parametrize("layer", [Message, lambda said: ChatLines((said,))], ids=["message", "chat"])
def test_a_message_bears_its_platforms_mark(painter_for: PainterFor, layer: Callable[[OnScreen], Layer]) -> None:
    marked, bare = (
        painter_for((1280, 720)).paint(Scene(0, "it", (layer(OnScreen("Anna", "Ciao", platform)),)))[0]
        for platform in ("youtube", "")
    )
    red = [0x2F, 0x2F, 0xE0, 255]
    assert (marked.pixels == red).all(-1).sum() > 100
    assert not (bare.pixels == red).all(-1).any()


@pytest.mark.parametrize("text", ["Ne prendo due, grazie! " * 9, "شكرا جزيلا " * 20])
def test_the_same_words_from_somebody_else_begin_where_the_name_ends(new_painter: MakePainter, text: str) -> None:
    used, fresh = new_painter(), new_painter()
    for author, words in (("Al", text), ("Anna", "שלום " * 20), ("Anna", "Ciao " * 20), ("Massimiliana", text)):
        used.paint(Scene(0, "it", (ChatLines((OnScreen(author, words),)),)))
    anna = Scene(0, "it", (ChatLines((OnScreen("Anna", text),)),))
    assert np.array_equal(used.paint(anna)[0].pixels, fresh.paint(anna)[0].pixels)
