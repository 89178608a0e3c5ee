from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from shutil import copytree
from threading import Thread

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QImage, QTextLayout
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from studio.domain.product import Product
from studio.domain.scene import (
    Badge,
    Card,
    ChatLines,
    Clock,
    CloseUp,
    LowerThird,
    Message,
    Scene,
    Slate,
    SlateKind,
)
from studio.domain.show import Movable, OnScreen, Placing
from studio.painter import FontError, Painted, Painter, ThemeError
from studio.painter.pictures import frame
from tests.painter.conftest import MakePainter
from tests.painter.scenes import (
    ASSETS,
    CHATS,
    HONEY,
    LANGUAGES,
    MESSAGES,
    NAMES,
    OVERLAYS,
    PECORINO,
    PRODUCTS,
    ROOT,
    THANKS,
    TICKERS,
    TRANSFER,
    body,
    scene,
)

PainterFor = Callable[[tuple[int, int]], Painter]


def by_name(layers: tuple[Painted, ...]) -> dict[str, Painted]:
    return {layer.name: layer for layer in layers}


def test_layers_come_in_the_scenes_order(painter_for: PainterFor) -> None:
    layers = painter_for((1280, 720)).paint(scene(lower_third=NAMES["short"]))
    assert [layer.name for layer in layers] == ["badge", "clock", "lower-third", "card", "buy-now"]


def test_an_unchanged_layer_is_not_rendered_again(new_painter: MakePainter) -> None:
    painter = new_painter()
    first = painter.paint(scene())
    count = painter.rendered
    again = painter.paint(scene())
    assert painter.rendered == count
    assert all(one is other for one, other in zip(first, again, strict=True))
    painter.paint(scene(left_s=271))
    assert painter.rendered == count + 1


def test_a_scene_painted_after_others_is_the_same_as_painted_at_once(new_painter: MakePainter) -> None:
    used = new_painter()
    for product in PRODUCTS.values():
        for name in NAMES.values():
            used.paint(scene(product, "de", left_s=None if name else 5, lower_third=name, shop="Anderswo"))
    for chat in CHATS.values():
        used.paint(scene(chat=chat, inset=1))
    for ticker, thanks in zip(TICKERS.values(), THANKS.values(), strict=True):
        used.paint(scene(ticker=ticker, thanks=thanks, link=TRANSFER, lower_third=NAMES["long"]))
    used._kept.clear()
    fresh = new_painter()
    for shown in ("plain", "without photo", "sold out", "chinese", "all at once", "variants", "waitlist without photo"):
        target = scene(
            PRODUCTS[shown],
            lower_third=NAMES["short"],
            chat=CHATS["short"],
            ticker=TICKERS["short"],
            thanks=THANKS["short"],
        )
        for one, other in zip(used.paint(target), fresh.paint(target), strict=True):
            assert (one.x, one.y) == (other.x, other.y)
            assert np.array_equal(one.pixels, other.pixels), (shown, one.name)


def test_pixels_are_premultiplied_and_their_own(new_painter: MakePainter) -> None:
    painter = new_painter()
    for layer in painter.paint(scene()):
        assert layer.pixels.dtype == np.uint8
        assert layer.pixels.flags.owndata
        assert (layer.pixels[..., :3] <= layer.pixels[..., 3:]).all(), layer.name
        kept = layer.pixels.copy()
        painter.paint(scene(HONEY, left_s=9))
        assert np.array_equal(kept, layer.pixels)


def test_stock_and_seconds_keep_the_identity_and_another_product_does_not(new_painter: MakePainter) -> None:
    painter = new_painter()
    first = by_name(painter.paint(scene(left_s=272)))
    later = by_name(painter.paint(scene(replace(PECORINO, stock=11), left_s=271)))
    other = by_name(painter.paint(scene(HONEY)))
    for slot in ("card", "clock", "buy-now", "badge"):
        assert first[slot].identity == later[slot].identity
    assert not np.array_equal(first["card"].pixels, later["card"].pixels)
    assert first["card"].identity != other["card"].identity
    assert first["buy-now"].identity != other["buy-now"].identity


@pytest.mark.parametrize("seconds", [(599, 11), (3599, 600), (35999, 35900), (10, 1)])
def test_a_countdown_does_not_change_its_width_from_second_to_second(
    painter_for: PainterFor, seconds: tuple[int, int]
) -> None:
    painter = painter_for((1280, 720))
    first, last = seconds
    places = {
        (clock.x, clock.pixels.shape)
        for left_s in {*range(first, last - 1, -max(1, (first - last) // 40)), last}
        for clock in painter.paint(Scene(0, "it", (Clock("Offerta", left_s),)))
    }
    assert len(places) == 1


def test_the_last_ten_seconds_look_different(new_painter: MakePainter) -> None:
    painter = new_painter()
    (before,) = painter.paint(Scene(0, "it", (Clock("Offerta", 11),)))
    (closing,) = painter.paint(Scene(0, "it", (Clock("Offerta", 10),)))
    middle = before.pixels.shape[0] // 2
    assert before.pixels[middle, 6, 2] < 60
    assert closing.pixels[middle, 6, 2] > 200
    # The dot has become a diamond: the corner that the circle covered is free.
    dot = painter._stages["clock"].root.findChild(QQuickItem, "dot")
    assert dot is not None
    assert dot.rotation() == 45


def test_a_countdown_without_label_is_only_its_time(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    (bare,) = painter.paint(Scene(0, "it", (Clock("", 90),)))
    (labelled,) = painter.paint(Scene(0, "it", (Clock("Offerta", 90),)))
    assert bare.pixels.shape[1] < labelled.pixels.shape[1] - 60


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720)])
@pytest.mark.parametrize("kind", list(SlateKind))
def test_slates_fill_the_canvas_and_speak_six_languages(
    painter_for: PainterFor, size: tuple[int, int], kind: SlateKind
) -> None:
    painter = painter_for(size)
    painter._kept.clear()
    seen = []
    for language in LANGUAGES:
        (slate,) = painter.paint(Scene(0, language, (Slate(kind, "Fattoria Le Querce"),)))
        assert (slate.x, slate.y, slate.pixels.shape) == (0, 0, (size[1], size[0], 4))
        assert (slate.pixels[..., 3] == 255).all()
        seen.append(slate.pixels)
        root = painter._stages["slate"].root
        for item in ("heading", "line", "shop"):
            text = root.findChild(QQuickItem, item)
            assert text is not None
            if text.isVisible():
                assert text.property("truncated") is False, (language, item)
                assert text.property("contentWidth") <= text.width() + 1
    assert all(not np.array_equal(one, other) for one, other in pairwise(seen))


def test_a_slates_countdown_is_its_own_layer_over_the_words(painter_for: PainterFor) -> None:
    for size in ((1280, 720), (720, 1280), (720, 720), (1920, 1080)):
        painter = painter_for(size)
        painter._kept.clear()

        def paint(left_s: int, painter: Painter = painter) -> tuple[Painted, ...]:
            clock = Clock("Si apre il mercato", left_s)
            return painter.paint(Scene(0, "it", (Slate(SlateKind.STARTING, "Fattoria Le Querce", clock),)))

        slate, clock = paint(300)
        count = painter.rendered
        slate_later, clock_later = paint(299)
        assert painter.rendered == count + 1
        assert slate is slate_later
        assert (slate.name, clock.name) == ("slate", "clock")
        assert clock.identity == clock_later.identity
        left, top, right, bottom = body(clock)
        assert abs((left + right) / 2 - size[0] / 2) <= 2
        assert bottom <= 0.95 * size[1]
        words = painter._stages["slate"].root.findChild(QQuickItem, "line")
        assert words is not None
        below = words.mapToScene(words.boundingRect().bottomLeft()).y() * painter._theme.scale
        assert below <= top


def test_a_lost_camera_keeps_its_words_out_of_the_other_layers(painter_for: PainterFor) -> None:
    for size in ((1280, 720), (720, 1280), (720, 720)):
        painter = painter_for(size)
        for language in LANGUAGES:
            shown = scene(PECORINO, language)
            layers = painter.paint(
                replace(shown, layers=(Slate(SlateKind.CAMERA_LOST, "Fattoria Le Querce"), *shown.layers))
            )
            assert [layer.name for layer in layers] == ["slate", "badge", "clock", "card", "buy-now"]
            pixels = layers[0].pixels
            blank = pixels[2, 2]
            rows, columns = np.nonzero((pixels != blank).any(-1))
            assert columns.min() >= size[0] / 3
            assert columns.max() <= 2 * size[0] / 3
            assert rows.min() >= size[1] / 3
            assert rows.max() <= 2 * size[1] / 3


def test_markup_in_a_title_is_text(new_painter: MakePainter) -> None:
    painter = new_painter()
    evil = "<b>A</b> <img src='http://127.0.0.1:9/x'> & B"
    bare = replace(PECORINO, title=evil, code="<i>&", image="")
    chat = ChatLines((OnScreen(evil, evil, "<i>"),))
    painter.paint(Scene(0, "it", (CloseUp(bare), chat, Message(OnScreen(evil, evil)))))
    painter.paint(scene(bare, lower_third=LowerThird(evil, evil), shop=evil))
    for slot, name in (
        ("card", "title"),
        ("card", "code"),
        ("lower-third", "title"),
        ("lower-third", "subtitle"),
        ("message", "author"),
        ("message", "text"),
        ("chat", "author"),
        ("chat", "text"),
        ("chat", "mark"),
        ("close-up", "title"),
    ):
        item = painter._stages[slot].root.findChild(QQuickItem, name)
        assert item is not None
        context = qmlContext(item)
        assert context is not None
        assert QQmlExpression(context, item, "textFormat === Text.PlainText").evaluate()[0] is True, name
        assert "<" in item.property("text")
    write = painter._stages["buy-now"].root.findChild(QQuickItem, "write")
    assert write is not None
    assert write.property("text") == "o scrivi <b>&lt;i&gt;&amp;</b> in&nbsp;chat"


def test_line_breaks_in_a_cell_become_spaces(new_painter: MakePainter) -> None:
    painter = new_painter()
    painter.paint(scene(replace(PECORINO, title=" Uva\n fragola\t ", code="N1")))
    title = painter._stages["card"].root.findChild(QQuickItem, "title")
    assert title is not None
    assert title.property("text") == "Uva fragola"


def test_a_missing_picture_is_said_once_and_the_card_goes_without(
    new_painter: MakePainter, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    painter = new_painter()
    product = replace(PECORINO, image=str(tmp_path / "gone.png"))
    painter.preload([product])
    card = by_name(painter.paint(scene(product)))["card"]
    painter.paint(scene(replace(product, stock=3)))
    bare = by_name(painter.paint(scene(replace(product, image=""))))["card"]
    assert np.array_equal(card.pixels, bare.pixels)
    assert caplog.text.count("gone.png") == 1


def test_no_template_complains(new_painter: MakePainter, qtlog: object) -> None:
    for size in ((1280, 720), (1080, 1920), (1080, 1080)):
        painter = new_painter(*size)
        for product in PRODUCTS.values():
            for name in NAMES.values():
                painter.paint(scene(product, "fr", left_s=7, lower_third=name))
            painter.paint(Scene(0, "fr", (CloseUp(product), *scene(product, message=MESSAGES["long"]).layers)))
            painter.paint(scene(product, message=MESSAGES["short"]))
        for chat in CHATS.values():
            for pinned in (PECORINO, None):
                painter.paint(scene(pinned, chat=chat, message=MESSAGES["long"]))
                painter.paint(scene(pinned, chat=chat, inset=1))
        for ticker, thanks in zip(TICKERS.values(), THANKS.values(), strict=True):
            painter.paint(scene(ticker=ticker, thanks=thanks, link=TRANSFER))
            painter.paint(scene(None, ticker=ticker, message=MESSAGES["long"], chat=CHATS["long"], inset=1))
        for kind in SlateKind:
            painter.paint(Scene(0, "es", (Slate(kind, "Le Querce", Clock("", 4000)),)))
    messages = [record.message for record in qtlog.records]  # type: ignore[attr-defined]
    assert [text for text in messages if "OpenType support missing" not in text] == []


def test_a_new_theme_is_a_new_folder(new_painter: MakePainter, tmp_path: Path) -> None:
    copytree(OVERLAYS, tmp_path / "overlays")
    copytree(OVERLAYS / "mercato", tmp_path / "overlays" / "notte")
    path = tmp_path / "overlays" / "notte" / "theme.json"
    theme = json.loads(path.read_text(encoding="utf-8"))
    theme["tokens"] |= {"paper": "#ff203040", "basil": "#ff00ff"}
    theme["aspects"]["landscape"]["places"]["badge"]["left"] = 100
    path.write_text(json.dumps(theme), encoding="utf-8")
    card = by_name(new_painter(overlays=tmp_path / "overlays", theme="notte").paint(scene()))
    usual = by_name(new_painter().paint(scene()))
    corner = card["card"].pixels[40, -40]
    assert corner.tolist() == [0x40, 0x30, 0x20, 0xFF]
    assert (card["card"].pixels == [255, 0, 255, 255]).all(-1).any()
    assert card["badge"].x == usual["badge"].x + 52


@pytest.mark.parametrize(
    "damage", ["no folder", "no json", "bad json", "no place", "bad motion", "no template", "bad qml"]
)
def test_a_broken_theme_is_told_in_one_line(new_painter: MakePainter, tmp_path: Path, damage: str) -> None:
    overlays = tmp_path / "overlays"
    copytree(OVERLAYS, overlays)
    folder = overlays / "mercato"
    source = json.loads((folder / "theme.json").read_text(encoding="utf-8"))
    theme = "mercato"
    match damage:
        case "no folder":
            theme = "notte"
        case "no json":
            (folder / "theme.json").unlink()
        case "bad json":
            (folder / "theme.json").write_text("{", encoding="utf-8")
        case "no place":
            del source["aspects"]["landscape"]["places"]["card"]
        case "bad motion":
            source["motions"]["card"]["enter"] = ["spin", 1]
        case "no template":
            (folder / "Card.qml").unlink()
        case "bad qml":
            (folder / "Card.qml").write_text("import QtQuick\nItem { nonsense: 1 }", encoding="utf-8")
    if damage in ("no place", "bad motion"):
        (folder / "theme.json").write_text(json.dumps(source), encoding="utf-8")
    with pytest.raises(ThemeError) as error:
        new_painter(overlays=overlays, theme=theme)
    assert theme in str(error.value)
    assert "\n" not in str(error.value)


def test_missing_fonts_are_told(application: object, tmp_path: Path) -> None:
    copytree(OVERLAYS, tmp_path / "overlays")
    path = tmp_path / "overlays" / "mercato" / "theme.json"
    path.write_text(path.read_text(encoding="utf-8").replace("Bricolage Grotesque", "No Such Family"), encoding="utf-8")
    with pytest.raises(FontError, match="No Such Family"):
        Painter(1280, 720, overlays=tmp_path / "overlays", assets=ASSETS)


BUNDLED = {
    "Bricolage Grotesque",
    "Inter",
    "Noto Sans CJK SC",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Color Emoji",
}
SCRIPTS = {
    "Perché no? Città, più, «tè» – 18,90 € ½ kg №": "Bricolage Grotesque",
    "Größe, Straße, ¿qué?, œuf, Łódź, İstanbul": "Bricolage Grotesque",
    "中文标题，价格：￥１２８。臺灣農場の": "Noto Sans CJK SC",
    "جبنة بيكورينو معتّقة ٧": "Noto Sans Arabic",
    "हिन्दी क्षत्रिय ज्ञान १२": "Noto Sans Devanagari",
    "🧀🍅👩‍🌾🇮🇹❤️": "Noto Color Emoji",
    "Сыр из овечьего молока, Ελληνικό": "Inter",
}


@pytest.mark.parametrize("family", ["Bricolage Grotesque", "Inter"])
@pytest.mark.parametrize("text", SCRIPTS)
def test_every_script_has_its_glyphs_in_the_bundled_fonts(painter_for: PainterFor, text: str, family: str) -> None:
    painter_for((1280, 720))
    font = QFont(family)
    font.setWeight(QFont.Weight.Bold)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(0 not in run.glyphIndexes() for run in runs)
    families = {run.rawFont().familyName().casefold() for run in runs}
    assert families <= {name.casefold() for name in BUNDLED}
    assert SCRIPTS[text].casefold() in families or family == "Inter"


def test_emoji_are_in_colour(painter_for: PainterFor) -> None:
    (layer,) = painter_for((1280, 720)).paint(Scene(0, "it", (LowerThird("🍅🍅🍅"),)))
    blue, green, red = (layer.pixels[..., channel].astype(int) for channel in range(3))
    assert ((red > 150) & (green < 90) & (blue < 90)).sum() > 100


CHILD = """
import hashlib, sys
from pathlib import Path
from studio.domain.product import Product
from studio.domain.scene import Badge, Card, LowerThird, Scene
from studio.painter import Painter, offscreen_application
from tests.painter.scenes import ASSETS, OVERLAYS, PRODUCTS, scene
application = offscreen_application()
painter = Painter(1280, 720, overlays=OVERLAYS, assets=ASSETS)
digest = hashlib.sha256()
for product in PRODUCTS.values():
    for layer in painter.paint(scene(product, "zh-CN", lower_third=LowerThird(product.title, "हिन्दी العربية 🧀"))):
        digest.update(layer.pixels.tobytes())
painter.close()
print(digest.hexdigest())
"""


def test_a_machine_without_fonts_paints_the_same_and_stays_silent(tmp_path: Path) -> None:
    fontless = tmp_path / "fonts.conf"
    fontless.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
        f"<fontconfig><cachedir>{tmp_path / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    children = [
        subprocess.Popen(
            [sys.executable, "-W", "error", "-c", CHILD],
            cwd=ROOT,
            env=environment | extra,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for extra in ({}, {"FONTCONFIG_FILE": str(fontless)})
    ]
    (usual, usual_errors), (bare, bare_errors) = (child.communicate(timeout=60) for child in children)
    assert (usual_errors, bare_errors) == ("", "")
    assert [child.returncode for child in children] == [0, 0]
    assert len(usual) == 65
    assert usual == bare


def test_an_unknown_language_is_english_with_a_known_badge(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    card = Card(replace(PECORINO, stock=0))
    english, unknown = (painter.paint(Scene(0, tag, (Badge("x"), card))) for tag in ("en", "tlh"))
    assert np.array_equal(english[1].pixels, unknown[1].pixels)


def test_what_qt_says_goes_to_the_log() -> None:
    said = (
        "import logging; logging.basicConfig(format='%(levelname)s %(name)s %(message)s')\n"
        "from studio.painter import offscreen_application\n"
        "application = offscreen_application()\n"
        "from PySide6.QtCore import qCritical, qWarning\n"
        "qWarning('the paint is dry'); qCritical('the roof leaks')"
    )
    child = subprocess.run(
        [sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert child.stderr.splitlines() == [
        "WARNING studio.painter.qt the paint is dry",
        "ERROR studio.painter.qt the roof leaks",
    ]


def test_preloading_from_another_thread_fills_the_caches(new_painter: MakePainter, tmp_path: Path) -> None:
    painter = new_painter()
    product = replace(PECORINO, image=str(tmp_path / "own.webp"))
    Path(product.image).write_bytes(Path(PECORINO.image).read_bytes())
    worker = Thread(target=painter.preload, args=([product, HONEY],))
    worker.start()
    worker.join()
    stamp = painter._pictures.stamp(product.image)
    assert painter._pictures._kept[stamp] is not None  # type: ignore[index]
    card = by_name(painter.paint(scene(product)))["card"]
    assert np.array_equal(card.pixels, by_name(painter.paint(scene()))["card"].pixels)


def test_a_link_too_long_for_a_code_keeps_no_other_product_from_being_preloaded(
    new_painter: MakePainter, tmp_path: Path
) -> None:
    painter = new_painter()
    product = replace(PECORINO, image=str(tmp_path / "own.webp"))
    Path(product.image).write_bytes(Path(PECORINO.image).read_bytes())
    painter.preload([replace(HONEY, url="https://example.com/" + "a" * 2900), product])
    assert painter._pictures.stamp(product.image) in painter._pictures._kept


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1080, 1920), (720, 720), (854, 480)])
def test_a_photo_is_asked_for_at_the_very_pixels_it_takes(
    new_painter: MakePainter, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    asked = []

    def spy(image: QImage, room: QSize, radius: int) -> QImage:
        asked.append((room.width(), room.height(), radius))
        return frame(image, room, radius)

    monkeypatch.setattr("studio.painter.pictures.frame", spy)
    painter = new_painter(*size)
    asked.clear()
    (card,) = painter.paint(Scene(0, "it", (Card(PECORINO),)))
    left, top, right, bottom = body(card)
    radius = round(18 * painter._theme.scale)
    assert asked[-1] == (bottom - top, bottom - top, radius)
    assert right - left > bottom - top
    asked.clear()
    (card,) = painter.paint(Scene(0, "it", (Card(PRODUCTS["all at once"]),)))
    _, top, _, bottom = body(card)
    width = round(painter._theme.tokens["card"] * painter._theme.scale / 2 + 0.49) * 2
    assert asked[-1] == (width, bottom - top, radius)
    assert bottom - top > width
    asked.clear()
    painter.paint(Scene(0, "it", (Card(replace(PRODUCTS["all at once"], stock=7)),)))
    assert asked == [], "a claim changes the number, not the photo"


def test_a_countdown_leaves_no_pictures_of_the_past_behind(new_painter: MakePainter) -> None:
    painter = new_painter()
    seconds = [Scene(0, "it", (Clock("Offerta", 100 + left_s),)) for left_s in range(30, 0, -1)]
    painter.paint(seconds[0])
    kept = painter._bytes
    for each in seconds:
        painter.paint(each)
    assert painter._bytes <= kept * 1.1


def test_a_close_up_covers_the_picture_and_is_painted_once_whatever_the_stock(
    new_painter: MakePainter, tmp_path: Path
) -> None:
    photo = QImage(1280, 720, QImage.Format.Format_RGB32)
    photo.fill(0x204080)
    assert photo.save(str(tmp_path / "photo.png"))
    for size in ((1280, 720), (720, 1280), (720, 720)):
        painter = new_painter(*size)
        paper = QColor(str(painter._theme.tokens["stall"]))
        plain = [paper.blue(), paper.green(), paper.red(), 255]
        photographed = replace(PECORINO, image=str(tmp_path / "photo.png"))
        for product in (PECORINO, replace(PECORINO, image=""), photographed):
            (layer,) = painter.paint(Scene(0, "it", (CloseUp(product),)))
            count = painter.rendered
            assert (layer.x, layer.y, layer.pixels.shape) == (0, 0, (size[1], size[0], 4))
            assert (layer.pixels[..., 3] == 255).all()
            covered = product is photographed and size[0] >= size[1]
            assert layer.pixels[4, 4].tolist() == ([0x80, 0x40, 0x20, 255] if covered else plain)
            assert not (layer.pixels == layer.pixels[4, 4]).all() or covered
            (again,) = painter.paint(Scene(0, "de", (CloseUp(replace(product, stock=1)),)))
            assert again.identity == layer.identity
            (same,) = painter.paint(Scene(0, "it", (CloseUp(replace(product, stock=1)),)))
            assert same is layer
            assert painter.rendered <= count + 1


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720)])
def test_a_close_up_without_a_photo_says_the_title_once(
    new_painter: MakePainter, size: tuple[int, int], tmp_path: Path
) -> None:
    painter = new_painter(*size)

    def titles(product: Product) -> tuple[str, str, int]:
        layers = painter.paint(Scene(0, "it", (CloseUp(product), Card(product)), inset=0))
        said = []
        for slot in ("close-up", "card"):
            item = painter._stages[slot].root.findChild(QQuickItem, "title")
            assert item is not None
            said.append(item.property("text") if item.isVisible() else "")
        return said[0], said[1], layers[1].pixels.shape[0]

    bare = replace(PECORINO, image="")
    large, small, height = titles(bare)
    assert (large, small) == (PECORINO.title, "")
    assert titles(replace(PECORINO, image=str(tmp_path / "away.png"))) == (large, small, height)
    large, small, with_title = titles(PECORINO)
    assert (large, small) == ("", PECORINO.title)
    assert height < with_title, "the card keeps no room for what it does not say"
    # Away from the close-up the card has its title again.
    painter.paint(Scene(0, "it", (Card(bare),)))
    item = painter._stages["card"].root.findChild(QQuickItem, "title")
    assert item is not None
    assert item.property("text") == PECORINO.title


def test_what_a_close_up_shows_leaves_the_other_layers_their_places(painter_for: PainterFor) -> None:
    for size in ((1280, 720), (1920, 1080), (720, 1280), (720, 720)):
        painter = painter_for(size)
        shown = replace(scene(), inset=0)
        (picture,) = painter.paint(Scene(0, "it", (CloseUp(PECORINO),)))
        rows, columns = np.nonzero((picture.pixels != picture.pixels[2, 2]).any(-1))
        product = (columns.min(), rows.min(), columns.max(), rows.max())
        inset = painter.inset_place(shown)
        assert inset is not None
        x, y, width, height, _ = inset
        for other in ((x, y, x + width, y + height), *map(body, painter.paint(shown))):
            apart = other[2] <= product[0] or product[2] <= other[0] or other[3] <= product[1] or product[3] <= other[1]
            assert apart, (size, other, product)


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280), (720, 720), (854, 480), (1920, 1080)])
def test_a_layer_stands_where_the_host_dragged_it(new_painter: MakePainter, size: tuple[int, int]) -> None:
    painter = new_painter(*size)
    width, height = size
    margin = 0.0375 * width
    usual = scene(lower_third=NAMES["short"], message=MESSAGES["short"], inset=1, chat=CHATS["short"])
    usual = replace(usual, layers=(TICKERS["short"], *usual.layers))
    for across, down in ((0.0, 0.0), (1.0, 1.0), (0.5, 0.25)):
        placings = tuple(Placing(layer, across, down) for layer in Movable)
        placed = replace(usual, placings=placings)
        layers = painter.paint(placed)
        inset = painter.inset_place(placed)
        assert inset is not None
        x, y, inset_width, inset_height, radius = inset
        assert 0 < radius < inset_height / 2
        assert inset[2:] == (painter.inset_place(usual) or ())[2:]
        bodies = [*map(body, layers), (x, y, x + inset_width, y + inset_height)]
        for left, top, right, bottom in bodies:
            assert (left % 2, top % 2) == (0, 0)
            assert abs(left - (margin + across * (width - 2 * margin - (right - left)))) <= 1
            assert abs(top - (margin + down * (height - 2 * margin - (bottom - top)))) <= 1


def test_a_dragged_layer_is_neither_rendered_nor_made_again(new_painter: MakePainter) -> None:
    painter = new_painter()
    (usual,) = painter.paint(Scene(0, "it", (Badge("Le Querce"),)))
    count = painter.rendered

    def drag(x: float, y: float) -> Painted:
        return painter.paint(Scene(0, "it", (Badge("Le Querce"),), placings=(Placing(Movable.BADGE, x, y),)))[0]

    first, second, third = drag(0.2, 0.2), drag(0.3, 0.2), drag(0.3, 0.2)
    assert third is second
    assert first.identity == second.identity
    assert first.pixels is second.pixels is usual.pixels
    (back,) = painter.paint(Scene(0, "it", (Badge("Le Querce"),)))
    assert back is usual
    assert painter.rendered == count


def test_no_small_camera_no_place(painter_for: PainterFor) -> None:
    assert painter_for((1280, 720)).inset_place(scene()) is None


def test_a_slates_clock_stays_where_the_slate_has_it(painter_for: PainterFor) -> None:
    painter = painter_for((1280, 720))
    slate = Scene(0, "it", (Slate(SlateKind.STARTING, "Le Querce", Clock("", 90)),))
    usual = painter.paint(slate)[1]
    dragged = painter.paint(replace(slate, placings=(Placing(Movable.CLOCK, 0, 0),)))[1]
    assert dragged is usual


def test_a_message_names_its_platform_as_people_do(new_painter: MakePainter) -> None:
    painter = new_painter()
    for platform, name in (("youtube", "YouTube"), ("simulator", ""), ("", "")):
        painter.paint(Scene(0, "it", (Message(OnScreen("Anna", "Ciao", platform)),)))
        item = painter._stages["message"].root.findChild(QQuickItem, "platform")
        assert item is not None
        assert item.property("text") == name


def test_another_message_fades_over_the_one_before(new_painter: MakePainter) -> None:
    painter = new_painter()
    one, other = (painter.paint(Scene(0, "it", (MESSAGES[name],)))[0] for name in ("short", "long"))  # type: ignore[arg-type]
    assert one.identity != other.identity
    assert one.change.kind == "fade"
