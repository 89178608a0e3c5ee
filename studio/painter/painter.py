"""From a Scene to pixels: each layer rendered once per change, placed on the canvas. Main thread only."""

from __future__ import annotations

import contextlib
import logging
import os
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from qrcode.exceptions import DataOverflowError

from studio.domain.chat import tidy
from studio.domain.money import Money
from studio.domain.motion import Motion
from studio.domain.payment import BuyLink, buy_link
from studio.domain.platforms import PLATFORMS
from studio.domain.product import Product, Title, Variant
from studio.domain.scene import (
    CLAIMS,
    LINES,
    Badge,
    BuyNow,
    Card,
    ChatLines,
    Clock,
    CloseUp,
    Layer,
    LowerThird,
    Message,
    Scene,
    Slate,
    SlateKind,
    Taken,
    ThankYou,
    Ticker,
)
from studio.domain.show import LONGEST_MESSAGE, LONGEST_TEXT, OnScreen, Placing
from studio.painter import qr
from studio.painter.code_room import CodeRoom
from studio.painter.fonts import load_fonts
from studio.painter.pictures import Pictures
from studio.painter.shown import (
    addresses_of,
    lines_of,
    shown_claim,
    shown_line,
    shown_mark,
    shown_product,
    thanks,
    titles,
)
from studio.painter.stage import Stage
from studio.painter.theme import INSET, TEMPLATES, Place, Theme, ThemeError
from studio.painter.words import Words, countdown, load_words, one_line

_KEPT_BYTES = 48 << 20
_SMALL_LINE, _SHORT_LINE = 13, 20  # of what is read beside a code: design units, characters
_PLATFORMS = {platform.id: platform.name for platform in PLATFORMS}
_GLYPHS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SCRIPTS = "买 سلام नमस्ते 🧀"  # opening another script's font takes tens of milliseconds

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """One layer as pixels, placed on the canvas.

    `name` is the layer's slot; the list's order is the z-order. `pixels`: (h, w, 4) BGRA premultiplied, own memory, h
    and w even. `x`, `y`: top-left on the canvas, even; the outermost `bleed` pixels on each side are shadow. The
    compositor plays `enter` and `leave`, and `change` where a layer of another `identity` takes the slot; the same
    identity is replaced silently.
    """

    name: str
    pixels: NDArray[np.uint8]
    x: int
    y: int
    enter: Motion
    leave: Motion
    change: Motion
    identity: str
    bleed: int = 0


def offscreen_application() -> QGuiApplication:
    """The process's QGuiApplication, with no screen and the software renderer.

    Made on the first call, on the main thread, before any other Qt object; Qt's messages then go to `logging`.
    """
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    qInstallMessageHandler(_log_qt)
    return QGuiApplication(["bancarella"])


_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    # Said of each family that is passed over on the way to the one with the script.
    passed_over = context.category == "qt.text.font.db" and "OpenType support missing" in message
    logging.getLogger("studio.painter.qt").log(logging.DEBUG if passed_over else _QT_LEVELS[kind], "%s", message)


class Painter:
    """Paints scenes for a canvas of `width` x `height` (even) with the theme in `overlays`/`theme`.

    Needs `offscreen_application()`. Fonts come from `assets`/fonts and the theme's own fonts folder. Every template is
    compiled and rendered once here. Raises ThemeError or FontError.
    """

    def __init__(self, width: int, height: int, *, overlays: Path, assets: Path, theme: str = "mercato") -> None:
        self._theme = Theme(overlays / theme, width, height)
        self._room = CodeRoom(self._theme)
        tokens = self._theme.tokens
        try:
            families = [str(tokens["display"]), str(tokens["body"])]
            self._table = load_words(overlays / "words.json")
        except KeyError as error:
            raise ThemeError(f"The theme {theme} names no font for {error} in its tokens.") from error
        load_fonts((assets / "fonts", overlays / theme / "fonts"), families)
        self._words: dict[str, Words] = {}
        self._pictures = Pictures()
        self._engine = QQmlEngine()
        self._engine.addImageProvider("pictures", self._pictures)
        self._kept: OrderedDict[Hashable, Painted] = OrderedDict()
        self._bytes = 0
        self._passing: dict[Hashable, Hashable] = {}
        self._moved: dict[str, tuple[Painted, Painted]] = {}
        self._stages: dict[str, Stage] = {}
        self.rendered = 0  # layers rendered so far; what the cache spares does not count
        self._warm_up()

    def _warm_up(self) -> None:
        """Compile every template, draw the usual glyphs and a picture: the first pin is as fast as the tenth."""
        price = Money(1234567890, "EUR")
        picture = next((str(path) for path in self._theme.folder.glob("*.png")), "")
        product = Product(
            _GLYPHS[:8],
            _GLYPHS,
            price,
            "kg",
            price,
            picture,
            "https://example.com/a1",
            variants=(Variant((_GLYPHS[:1],), stock=2), Variant((_GLYPHS[1:2],), stock=0)),
            titles=(Title("zh", _SCRIPTS),),
            second_price=price,
            note=_GLYPHS[:26],
        )
        link = buy_link(product)
        assert link is not None
        first = (
            Slate(SlateKind.STARTING, _GLYPHS, Clock(_GLYPHS, 60)),
            Badge(_GLYPHS),
            Clock(_GLYPHS, 60),
            LowerThird(_GLYPHS, _GLYPHS),
            ChatLines((OnScreen(_GLYPHS[:8], _GLYPHS, "youtube"), OnScreen(_SCRIPTS, _SCRIPTS, "douyin"))),
            Ticker((Taken(_GLYPHS[:8], "A1", 2), Taken("🧺", "⏳", 1, True))),
            ThankYou(_GLYPHS[:8]),
            Message(OnScreen(_GLYPHS, _GLYPHS)),
            CloseUp(product),
            Card(product),
            BuyNow(link, product.code),
        )
        for layer in first:
            self.paint(Scene(0, "en", (layer,)))

    def paint(self, scene: Scene) -> tuple[Painted, ...]:
        """The scene's layers, bottom to top. Only what changed is rendered."""
        words = self._words.get(scene.language)
        if words is None:
            words = self._words[scene.language] = Words(self._table, scene.language)
        layers = [(_slot(layer), layer) for layer in map(self._beside(scene), scene.layers)]
        for slot, layer in list(layers):
            if isinstance(layer, Slate) and layer.clock:
                layers.insert(layers.index((slot, layer)) + 1, ("slate-clock", layer.clock))
        slots = _slots(scene)
        placings = {str(placing.layer): placing for placing in scene.placings}
        return tuple(
            self._move(slot, self._paint(slot, layer, words, place), placings.get(slot))
            for slot, layer in layers
            if (place := self._theme.place(slot, slots)).height
        )

    def _beside(self, scene: Scene) -> Callable[[Layer], Layer]:
        """What a layer is beside the others: a close-up without a photo says the title, so its card does not."""
        named = {
            layer.product.code
            for layer in scene.layers
            if isinstance(layer, CloseUp) and not (layer.product.image and self._pictures.address(layer.product.image))
        }

        def beside(layer: Layer) -> Layer:
            if isinstance(layer, Card) and layer.product.code in named:
                return Card(replace(layer.product, title="", titles=()))
            return layer

        return beside

    def inset_place(self, scene: Scene) -> tuple[int, int, int, int, int] | None:
        """Where the small camera of `scene` is: x, y, width, height and the radius of its corners, in even pixels.

        None where the scene has none.
        """
        if scene.inset is None:
            return None
        place = self._theme.place(INSET, _slots(scene))
        x, y = place.x, place.y
        for placing in scene.placings:
            if placing.layer == INSET:
                x, y = self._theme.placed(placing.x, placing.y, place.width, place.height)
        radius = round(float(self._theme.tokens["radius"]) * self._theme.scale / 2) * 2
        return x, y, place.width, place.height, radius

    def preload(self, products: Iterable[Product]) -> None:
        """Bring pictures and QR codes into the caches.

        Takes some 10 ms a product and up to a second for the largest pictures. Any thread may call it (the only method
        of which this is true); on the main thread hand in a few at a time.
        """
        for product in products:
            if product.image:
                self._pictures.get(product.image)
            if link := buy_link(product):
                with contextlib.suppress(DataOverflowError, ValueError):  # too long for any code: it goes without
                    qr.modules(link.payload, "M")

    def close(self) -> None:
        """Release Qt's objects; the painter is of no use afterwards."""
        for stage in self._stages.values():
            stage.close()
        self._stages.clear()
        self._engine.removeImageProvider("pictures")
        self._engine.deleteLater()
        self._kept.clear()

    def _move(self, slot: str, painted: Painted, placing: Placing | None) -> Painted:
        """The layer where the host dragged it; the same object until one of the two changes."""
        if placing is None:
            self._moved.pop(slot, None)
            return painted
        height, width = (side - 2 * painted.bleed for side in painted.pixels.shape[:2])
        x, y = self._theme.placed(placing.x, placing.y, width, height)
        x, y = x - painted.bleed, y - painted.bleed
        before, moved = self._moved.get(slot, (None, painted))
        if before is not painted or (moved.x, moved.y) != (x, y):
            # Without the place in its identity it follows the pointer, instead of fading from place to place.
            identity = painted.identity.rpartition(" @")[0]
            moved = replace(painted, x=x, y=y, identity=identity)
            self._moved[slot] = painted, moved
        return moved

    def _paint(self, slot: str, layer: Layer, words: Words, place: Place) -> Painted:
        image = layer.product.image if isinstance(layer, Card | CloseUp) else ""
        picture = self._pictures.stamp(image) if image else None
        value: Hashable = layer
        if isinstance(layer, Slate):  # the same picture whatever its clock says: that is a layer of its own
            value = layer.kind, layer.shop, layer.clock is None
        elif isinstance(layer, CloseUp):
            value = layer.product.code, layer.product.title, layer.product.titles
        key = (slot, value, str(words.locale), place, picture)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        painted = self._render(slot, layer, words, place)
        if passing := _passing(slot, layer, place, str(words.locale)):
            # What has passed does not come back: only its last picture is kept.
            if past := self._passing.pop(passing, None):
                self._bytes -= self._kept.pop(past).pixels.nbytes if past in self._kept else 0
            self._passing[passing] = key
        self._kept[key] = painted
        self._bytes += painted.pixels.nbytes
        while self._bytes > _KEPT_BYTES and len(self._kept) > 8:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.pixels.nbytes
        return painted

    def _render(self, slot: str, layer: Layer, words: Words, place: Place) -> Painted:
        code: qr.Code | None = None
        if isinstance(layer, BuyNow):
            code, stage, (width, height) = self._lay_out(layer, words, place)
        else:
            shown = self._shown(layer, words, place)
            stage = self._stage(slot, shown)
            width, height = stage.show(shown, (place.width, place.height))
        x, y = place.settle(width, height)
        pixels, bleed = stage.render()
        self.rendered += 1
        if code is not None:
            left, top = (
                bleed + round(float(stage.root.property(name)) * self._theme.scale / 2) * 2
                for name in ("codeX", "codeY")
            )
            qr.draw(code, pixels[top : top + code.side_px, left : left + code.side_px])
        enter, leave, change = self._theme.motions(slot)
        name = "clock" if slot == "slate-clock" else slot
        return Painted(name, pixels, x - bleed, y - bleed, enter, leave, change, _identity(slot, layer, place), bleed)

    def _stage(self, slot: str, shown: dict[str, Any]) -> Stage:
        stage = self._stages.get(slot)
        if stage is None:
            path = self._theme.folder / f"{TEMPLATES[slot]}.qml"
            stage = self._stages[slot] = Stage(self._engine, path, self._theme.tokens, shown, self._theme.scale)
        return stage

    def _lay_out(self, layer: BuyNow, words: Words, place: Place) -> tuple[qr.Code | None, Stage, tuple[int, int]]:
        """The panel with the largest code for which its words leave room, or with its words alone."""
        room = place.width, place.height + place.below
        overhang = place.overhang + place.inwards

        def show(code: qr.Code | None, **values: Any) -> tuple[Stage, tuple[int, int]]:
            side = code.side_px / self._theme.scale if code else 0.0
            shown = self._shown(layer, words, place) | {"side": side, "lineSize": 0} | values
            stage = self._stage("buy-now", shown)
            return stage, stage.show(shown, room, overhang)

        link = layer.link
        if link is not None and (smallest := self._room.smallest(link)):
            # What is to be read in place of the code comes before the invitation to do either.
            for left_out in ({}, {"write": ""}, {"write": "", "call": ""}):
                words_px = round(self._theme.buy_now["text"] * self._theme.scale)
                while code := self._room.largest(link, words_px):
                    stage, size = show(code, **left_out)
                    if size[1] <= place.height:
                        return code, stage, size
                    words_px += size[1] - place.height  # a line more than usual
            for lines, line_size in _ever_smaller(link):
                stage, size = show(smallest, write="", call="", lines=lines, lineSize=line_size)
                if size[1] <= room[1]:
                    return smallest, stage, size
        if link is not None:
            log.warning("The link of %s is too long for a QR code on this canvas; it is left out.", layer.code)
        return None, *show(None, call=words.order, write=words.write_alone(one_line(layer.code)))

    def _shown(self, layer: Layer, words: Words, place: Place) -> dict[str, Any]:
        match layer:
            case Badge(shop):
                return {"shop": one_line(shop)}
            case Card(product):
                return shown_product(product, words, self._photo(product))
            case BuyNow(link, code):
                lines = lines_of(link) if link else []
                addresses = addresses_of(link.address) if link and not lines else []
                return {
                    "call": words.call,
                    "addresses": addresses,
                    "lines": lines,
                    "write": words.write(one_line(code)),
                }
            case Clock(label, left_s):
                return {"label": one_line(label), "time": countdown(left_s), "closing": layer.closing}
            case LowerThird(title, subtitle):
                return {"title": one_line(title), "subtitle": one_line(subtitle)}
            case ChatLines(lines):
                return {"lines": [shown_line(line) for line in lines[-LINES:]]}
            case Message(OnScreen(author, text, platform)):
                return {
                    "author": tidy(author, LONGEST_TEXT),
                    "platform": _PLATFORMS.get(platform, ""),
                    "mark": shown_mark(platform),
                    "text": tidy(text, LONGEST_MESSAGE),
                }
            case Ticker(lines):
                return {"lines": [shown_claim(taken) for taken in lines[-CLAIMS:]], "waits": words.waits}
            case ThankYou(name, text):
                return {"text": thanks(tidy(name, LONGEST_TEXT), tidy(text, LONGEST_TEXT) or words.thank)}
            case CloseUp(product):
                photo = self._photo(product)
                covers = bool(photo) and self._pictures.covers(product.image, place.width, place.height)
                title, _ = titles(product, words)
                return {"title": title, "photo": photo, "covers": covers}
            case Slate(kind, shop, clock):
                heading, line = words.slate(kind)
                top = self._theme.place("slate-clock", set()).y / self._theme.scale if clock else 0.0
                return {
                    "shop": one_line(shop),
                    "heading": heading,
                    "line": line,
                    "quiet": kind is SlateKind.CAMERA_LOST,
                    "clockTop": top,
                }

    def _photo(self, product: Product) -> str:
        """How templates name the product's photo; empty where there is none to show."""
        return (product.image and self._pictures.address(product.image)) or ""


def _ever_smaller(link: BuyLink) -> Iterator[tuple[list[str], int]]:
    """The lines beside a code that leaves them little room, and their size: smaller, then cut, then smaller still.

    What is to be typed (the account, the amount) is never cut.
    """
    lines = lines_of(link)
    for size in (15, 14, _SMALL_LINE):
        yield lines, size
    typed = one_line(link.address)
    while long := [line for line in lines if typed not in line and len(line) > _SHORT_LINE]:
        longest = max(long, key=len)
        cut = longest[: max(_SHORT_LINE, len(longest) * 3 // 4) - 1].rstrip(" …") + "…"
        lines = [cut if line is longest else line for line in lines]
        yield lines, _SMALL_LINE
    for size in range(_SMALL_LINE - 1, 5, -1):
        yield lines, size


def _slots(scene: Scene) -> set[str]:
    """What is on the picture, as the places of a theme name it."""
    return {*map(_slot, scene.layers), *((INSET,) if scene.inset is not None else ())}


def _slot(layer: Layer) -> str:
    match layer:
        case Slate():
            return "slate"
        case Badge():
            return "badge"
        case Clock():
            return "clock"
        case LowerThird():
            return "lower-third"
        case ChatLines():
            return "chat"
        case Ticker():
            return "ticker"
        case ThankYou():
            return "thanks"
        case Message():
            return "message"
        case CloseUp():
            return "close-up"
        case Card():
            return "card"
        case BuyNow():
            return "buy-now"


def _passing(slot: str, layer: Layer, place: Place, language: str) -> Hashable:
    """What takes the place of what: a clock's seconds, the chat's lines, a card's stock. None for what comes back."""
    match layer:
        case Clock() | ChatLines() | Ticker() | ThankYou() | Message():
            return slot
        case Card(product):
            return slot, product.code, bool(product.title), place, language
    return None


def _identity(slot: str, layer: Layer, place: Place) -> str:
    """What a viewer would call the same thing: a product whatever its stock, a countdown whatever its second."""
    match layer:
        case Slate(kind, _, clock):
            what = f"{kind} {clock is not None}"
        case Badge(shop):
            what = shop
        case Clock(label):
            what = f"{slot} {label}"
        case LowerThird(title):
            what = title
        case ChatLines():
            what = "chat"  # it runs on where it is: fading twice a second would only make it hard to read
        case Ticker():
            what = "ticker"
        case ThankYou(name, text):
            what = f"{name} {text}"
        case Message(message):
            what = f"{message.author} {message.text}"
        case Card(product) | CloseUp(product):
            what = product.code
        case BuyNow(link, code):
            what = f"{code} {link.payload if link else ''}"
    return f"{what} @{place.x},{place.y}"
