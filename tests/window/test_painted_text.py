"""Words that widgets paint themselves have their room, and do not run into one another: in every language, narrow."""

from __future__ import annotations

import copy
import importlib
import pkgutil
from collections.abc import Iterator
from itertools import combinations, count
from typing import Any

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyleOptionViewItem

import studio.window
from studio.window import look, words
from studio.window.chat import ChatPanel
from studio.window.chat_list import ChatView
from studio.window.products import ProductsPanel
from studio.window.window import MainWindow
from tests.window.fake_link import PRODUCTS, FakeLink
from tests.window.test_chat import entry
from tests.window.test_clipped_text import LONG, ON_AIR, READY

SLACK_PX = 1.0


class Ruler(QPainter):
    """A painter that keeps where every text was drawn, and what had no room."""

    texts: list[tuple[str, QRectF, int]] = []  # noqa: RUF012
    wrong: list[str] = []  # noqa: RUF012
    numbers = count()

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.number = next(self.numbers)

    @classmethod
    def forget(cls) -> None:
        cls.texts, cls.wrong = [], []

    def drawText(self, *arguments: Any) -> None:  # type: ignore[override]  # noqa: N802
        super().drawText(*arguments)
        room, flags, text = arguments if len(arguments) == 3 else (None, 0, "")
        if not isinstance(room, QRect | QRectF) or not text:
            return
        flags, room = getattr(flags, "value", flags), QRectF(room)
        metrics = QFontMetricsF(self.font())
        if flags & Qt.TextFlag.TextWordWrap.value:
            needed = metrics.boundingRect(room, flags, text)
        else:
            # The rectangle that a font asks for is taller than its letters.
            needed = QRectF(0, 0, metrics.horizontalAdvance(text), metrics.capHeight())
            over = room.width() - needed.width()
            centred, right = flags & Qt.AlignmentFlag.AlignHCenter.value, flags & Qt.AlignmentFlag.AlignRight.value
            x = room.left() + (over / 2 if centred else over if right else 0)
            needed.moveTo(x, room.center().y() - needed.height() / 2)
        fits = needed.width() <= room.width() + SLACK_PX and needed.height() <= room.height() + SLACK_PX
        if not fits and not flags & Qt.TextFlag.TextDontClip.value:
            self.wrong.append(f"“{text}” needs {needed.size().toTuple()} of {room.size().toTuple()}")
        self.texts.append((text, self.combinedTransform().mapRect(needed), self.number))


def run_into_one_another() -> list[str]:
    return [
        f"“{one}” {place.getRect()} runs into “{other}” {at.getRect()}"
        for (one, place, painter), (other, at, other_painter) in combinations(Ruler.texts, 2)
        if painter == other_painter and one != other and place.adjusted(1, 0, -1, 0).intersects(at)
    ]


def outside(width: float) -> list[str]:
    return [f"“{text}” ends at {at.right()}" for text, at, _ in Ruler.texts if at.left() < 0 or at.right() > width + 1]


@pytest.fixture(params=list(words.LANGUAGES))
def language(request: pytest.FixtureRequest, app: QApplication) -> Iterator[words.Language]:
    spoken = words.Language()
    spoken.use(app, request.param)
    yield spoken
    spoken.use(app, "en")


def awkward() -> list[dict[str, Any]]:
    products = copy.deepcopy(PRODUCTS)
    for row, changes in enumerate(
        (
            {"title": LONG, "stock": 12345},
            {"unit": "confezione", "price": "1234.50"},
            {"code": "MIELE-2026-AB", "unit": "vasetto"},
            {"unit": "Stück", "stock": 0},
            {"unit": "mazzo", "stock": 0},
            {"code": "LONGCODE123456", "unit": "confezione regalo", "price": "12345.00", "stock": 999},
        )
    ):
        products[row] |= changes
    return products


def ruled_row(panel: ProductsPanel, row: int, state: QStyle.StateFlag) -> list[str]:
    """What is painted of a product, at the width that it has; its texts."""
    Ruler.forget()
    view: QListView = panel.list
    option = QStyleOptionViewItem()
    option.rect = view.visualRect(panel.products.index(row))
    option.rect.moveTo(0, 0)
    option.state = state
    image = QImage(option.rect.size(), QImage.Format.Format_ARGB32_Premultiplied)
    painter = Ruler(image)
    view.itemDelegate().paint(painter, option, panel.products.index(row))
    painter.end()
    return [text for text, _, _ in Ruler.texts]


def test_a_product_keeps_its_price_unit_code_and_stock(app: QApplication, language: words.Language) -> None:
    link = FakeLink(awkward())
    panel = ProductsPanel(link)
    panel.resize(284, 680)
    panel.show()
    wrong = []
    try:
        QTest.qWaitForWindowExposed(panel)
        for row, product in enumerate(link.products):
            for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_MouseOver):
                texts = ruled_row(panel, row, state)
                price = words.price(product["price"], product["currency"], product["unit"])
                if row != 5:  # the one whose price alone is wider than the list
                    assert price in texts
                assert panel.list.stock_words(product["stock"]) in [*texts, ""]
                assert any(text.rstrip("…") and product["code"].startswith(text.rstrip("…")) for text in texts)
                starts = [text for text in texts if len(text) > 2 and product["title"].startswith(text.rstrip("…"))]
                assert starts  # in one line or two, elided at its end
                wrong += Ruler.wrong + run_into_one_another() + outside(panel.list.viewport().width() - 8)
    finally:
        panel.hide()
        panel.deleteLater()
        link.deleteLater()
    assert not wrong, "\n".join(wrong)


def test_a_message_keeps_its_words_within_its_row(app: QApplication, language: words.Language) -> None:
    link = FakeLink(awkward())
    panel = ChatPanel(link)
    panel.resize(300, 700)
    panel.show()
    wrong = []
    try:
        QTest.qWaitForWindowExposed(panel)
        codes = tuple(product["code"] for product in link.products)
        link.say(
            entry(1, "quanto costa? " * 9, codes),
            entry(2, "ok", codes[:1]),
            entry(3, "مرحبا، كم سعر الجبن؟", codes[4:6], "taobao")
            | {"author": "أحمد محمود عبد الرحمن السيد الطويل جدا"},
            entry(4, "这个番茄多少钱一斤？还有吗？" * 3, codes[:3])
            | {"author": "一个名字非常非常非常长的观众在这里说话"},
            entry(5, "x" * 300) | {"author": "W" * 80},
            entry(6, "guardate www.example.com " * 3, codes[:2], standing="held-link", author="W" * 80),
            entry(7, "brutto", standing="held-word", role="member"),
            entry(8, "bravi tutti quanti " * 4, codes[:1], role="moderator", paid="100.000,00 Kč"),
            entry(9, "grazie", role="host", paid="x" * 200),
            entry(10, "مرحبا، كم سعر الجبن؟", role="member", paid="5 €"),
        )
        view = panel.findChild(ChatView, "chat-list-all")
        assert isinstance(view, ChatView)
        for row in range(10):
            message = view.model().message(row)  # type: ignore[attr-defined]
            for on_screen in (None, {"id": message.id, "platform": message.platform}):
                view.rows.on_screen = on_screen
                layout = view.rows.measure(message)
                Ruler.forget()
                image = QImage(view.rows.width, layout.height, QImage.Format.Format_ARGB32_Premultiplied)
                painter = Ruler(image)
                view.rows.paint(painter, message, layout, ("row", ""))
                painter.end()
                lines = [layout.text.lineAt(i) for i in range(layout.text.lineCount())]
                wrong += [
                    f"{row}: {line.naturalTextWidth()}" for line in lines if line.naturalTextWidth() > line.width() + 1
                ]
                wrong += Ruler.wrong + run_into_one_another() + outside(view.rows.width)
    finally:
        panel.hide()
        panel.deleteLater()
        link.deleteLater()
    assert not wrong, "\n".join(wrong)


def test_nothing_that_the_window_paints_is_cut(
    app: QApplication, language: words.Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    for found in pkgutil.iter_modules(studio.window.__path__, "studio.window."):
        module = importlib.import_module(found.name)
        if hasattr(module, "QPainter"):
            monkeypatch.setattr(module, "QPainter", Ruler)
    link = FakeLink(awkward())
    window = MainWindow(link, language)
    window.resize(1366, 768)
    window.show()
    wrong = []
    try:
        for state in ({}, ON_AIR):
            link.push(settings=READY | {"language": language.code}, **state)
            QTest.qWait(60)
            Ruler.forget()
            window.grab()
            assert len(Ruler.texts) > 10
            wrong += Ruler.wrong + run_into_one_another()
    finally:
        window._leaving = True
        window.hide()
        window.deleteLater()
        link.deleteLater()
    assert not wrong, "\n".join(sorted(set(wrong)))


def test_what_has_no_room_and_what_overlaps_is_found(app: QApplication) -> None:
    Ruler.forget()
    image = QImage(200, 50, QImage.Format.Format_RGB32)
    painter = Ruler(image)
    painter.setFont(look.font())
    painter.drawText(QRect(0, 0, 20, 20), Qt.AlignmentFlag.AlignVCenter, "much too long")
    painter.drawText(QRect(30, 0, 90, 20), Qt.AlignmentFlag.AlignVCenter, "beside it")
    painter.end()
    assert len(Ruler.wrong) == 1
    assert len(run_into_one_another()) == 1


def test_a_long_title_goes_on_below_beside_what_is_left_of_it(app: QApplication) -> None:
    words.Language().use(app, "en")  # whatever was spoken before
    products = copy.deepcopy(PRODUCTS)
    products[1]["title"] = "Pomodori San Marzano in cassetta"
    link = FakeLink(products)
    panel = ProductsPanel(link)
    panel.resize(284, 680)
    panel.show()
    try:
        QTest.qWaitForWindowExposed(panel)
        for row in (0, 1):
            texts = ruled_row(panel, row, QStyle.StateFlag.State_None)
            assert any(f"{one} {other}" == products[row]["title"] for one in texts for other in texts)
            assert panel.list.stock_words(products[row]["stock"]) in texts
            assert not Ruler.wrong + run_into_one_another() + outside(panel.list.viewport().width() - 8)
    finally:
        panel.hide()
        panel.deleteLater()
        link.deleteLater()
