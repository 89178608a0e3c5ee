"""No text of the window is cut in any language on the smallest screen."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.window import words
from studio.window.chat_presets import PRESETS
from studio.window.look import OneLine
from studio.window.scenes import SceneButton
from studio.window.window import MainWindow
from tests import window_pictures
from tests.window.fake_link import PRODUCTS, STATE, FakeLink, account, claim, doubt, source
from tests.window.test_going_live import ALL_WELL, destination, finding
from tests.window.test_orders import order

READY = {"first_start_done": True}
LONG = "Formaggio di malga stagionato dodici mesi in grotta con crosta lavata al vino rosso"
ON_AIR = {
    "on_air": True,
    "on_air_since": "2026-11-21T09:00:00+00:00",
    "pinned": "K7",
    "pinned_at": "2026-11-21T09:41:00+00:00",
    "muted": True,
    "countdown": {
        "label": "Offerta del mattino",
        "ends_at": "2026-11-21T10:50:00+00:00",
        "at_zero": "nothing",
        "code": None,
    },
    "rundown": [{"code": each["code"], "minutes": 5} for each in PRODUCTS[:6]],
}
TWO_CAMERAS = [
    {"spec": spec, "state": "lost", "error": "It is away."} for spec in ("0", "http://192.168.1.7:8080/video")
]
CHAT = STATE["chat"] | {
    "sources": [
        source(viewers=12345, links_punished=True),
        source("youtube://dQw4w9WgXcQ", viewers=311, note="8,120 of 10,000 units left today."),
        source("simulator://demo", state="waiting", error="There is no server called x, or no internet."),
        source("room://0.0.0.0:8090", viewers=14),
    ],
    "accounts_rev": 1,
}
NOWHERE = STATE["chat"] | {"sources": [source("kick://anna", can_send=False)]}
TROUBLE = [
    *ALL_WELL,
    finding("camera", "fail", number=2, reason="lost"),
    finding("microphone", "warn", reason="silent"),
    finding("qr", "warn", name=LONG, reason="too-long"),
    finding("disk", "warn", reason="recording", minutes=75, gb=1.0),
]
NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
LARGEST_DIALOG = QSize(1366, 768) * 2 / 3
"""What Qt gives a dialog that opens on the smallest screen; the screen of the tests is another."""


def settings_chats(window: MainWindow) -> None:
    """Everything that the chats' page can ask."""
    window.open_chats()
    settings = window._settings
    assert settings is not None
    settings.chats.sources.choose(PRESETS[1])
    settings.chats.accounts._take(
        [
            account("twitch", state="waiting", url="https://www.twitch.tv/activate", user_code="ABCD-EFGH")
            | {"expires_at": "2026-11-21T11:30:00+00:00"},
            account("youtube", secret_needed=True),
            account("facebook", "hand", state="in", name="Fattoria Le Querce"),
            account("kick", "browser", secret_needed=True, redirect="http://localhost:17563/kick"),
        ]
    )
    settings.chats.accounts.rows["kick"].sign_in.click()


def busy_chat(window: MainWindow) -> None:
    """Messages that wait, an answer proposed, an answer being written, something that was not written."""
    writer, sources = window.chat.writer, window.chat._sources
    window._link.answers["chat-propose"] = {"topic": "price", "text": LONG}  # type: ignore[attr-defined]
    seq = 1000 + next(_NUMBERS)
    more = {"kind": "message", "platform": "twitch", "author_id": "u", "author": "Anna R.", "codes": [], "role": ""}
    more |= {"at": "2026-11-21T10:40:00+00:00", "paid": "", "source": "twitch://anna"}
    asked = more | {"seq": seq, "id": f"m{seq}", "text": "quanto costa?", "standing": "shown"}
    held = more | {"seq": seq + 1, "id": f"m{seq + 1}", "text": "www.x.it", "standing": "held-link"}
    window._link.chat_entries.emit([asked, held])
    sources.summary.setChecked(True)
    writer.reply_to(window.chat._lists["all"].model.message(0))
    writer.field.set_text("Ciao Anna")
    writer._complain("Kick anna: There is no server called x, or no internet.")


def _busy_ledger(window: MainWindow) -> FakeLink:
    """Claims that stand in every way there is, and a basket with all that one can have."""
    link = window._link
    assert isinstance(link, FakeLink)
    ledger = link.ledger
    states = ("held", "held", "waitlisted", "confirmed", "paid", "released", "cancelled")
    claims = [claim(number, state=state) for number, state in enumerate(states, 1)]
    claims[0] |= {"quantity": 12, "author": LONG, "variant": "red / M", "until": None}
    claims[3] |= {"grams": 400, "until": None}
    claims[5]["by"] = "time"
    ledger.put(*claims)
    ledger.orders = [order(1, *claims), order(2, packed_at="2026-11-21T10:40:00+00:00")]
    ledger.orders[0]["buyer"] |= {"name": LONG, "phone": "+39 333 123 4567", "note": LONG}
    ledger.orders[0]["buyer"]["identities"] *= 2
    ledger.orders[0] |= {"totals": ["1.234,50 €", "CHF 1’234.50"], "estimated": True, "pickup": LONG}
    link.answers["order-message"] = {"text": LONG * 6, "whatsapp": "https://wa.me/3", "mail": ""}
    link.answers["shows"] = [
        {"id": number, "name": LONG[:20], "began_at": "2026-11-20T09:00:00+00:00", "ended_at": None, "claims": 3}
        for number in (1, 2)
    ]
    return link


def busy_claims(window: MainWindow) -> None:
    """A message to decide on, claims below it, all that can be said above them."""
    busy_chat(window)
    link = _busy_ledger(window)
    window.chat.show_filter("claims")
    link.ledger.ask(doubt(1, why="variant", text=LONG, author=LONG), doubt(2), doubt(3))
    link.ledger.push(paused=True, trouble="The disk is full: the store x.db cannot be written. Free some space.")
    window.chat.claims.tabs["all"].click()
    window.chat.claims.view.selectAll()


def adding_a_claim(window: MainWindow) -> None:
    """A claim that came by telephone, and the name is missing."""
    _busy_ledger(window)
    window.chat.show_filter("claims")
    window.chat.claims.add_by_hand()
    window.chat.claims.adding.add()


def orders(window: MainWindow) -> None:
    """The baskets, one of them open."""
    _busy_ledger(window)
    window.chat.open_orders()


def no_orders(window: MainWindow) -> None:
    """Before the first claim."""
    _busy_ledger(window).ledger.orders = []
    window.chat.open_orders()


def countdown_refused(text: str, until: bool) -> Callable[[MainWindow], None]:
    """A countdown of no time that could be."""

    def refuse(window: MainWindow) -> None:
        window_pictures.countdown(window)
        sheet = window.countdown.sheet
        (sheet.until_button if until else sheet.for_button).click()
        sheet.time.setText(text)
        sheet.start_button.click()
        assert sheet._time_field.error, text

    return refuse


_CLOCK = datetime.fromisoformat(STATE["now"]).astimezone()
_NOW, _AN_HOUR_AGO = _CLOCK.strftime("%H:%M"), (_CLOCK - timedelta(hours=1)).strftime("%H:%M")
_NUMBERS = count(step=2)
States = dict[str, tuple[dict[str, object], Callable[[MainWindow], None]]]
OFF_AIR: dict[str, object] = {"settings": READY}
STATES: States = {
    "idle": (OFF_AIR, window_pictures.main_window),
    "on-air": (OFF_AIR | ON_AIR, window_pictures.main_window),
    "recovered": (OFF_AIR | {"recovered": True}, window_pictures.main_window),
    "end": (OFF_AIR | ON_AIR, window_pictures.end),
    "closing": (OFF_AIR | ON_AIR, window_pictures.closing),
    "keys": (OFF_AIR, window_pictures.keys),
    "countdown": (OFF_AIR, window_pictures.countdown),
    "countdown-no-length": (OFF_AIR, countdown_refused("abc", False)),
    "countdown-no-time": (OFF_AIR, countdown_refused("25:99", True)),
    "countdown-passed": (OFF_AIR, countdown_refused(_AN_HOUR_AGO, True)),
    "countdown-just-passed": (OFF_AIR, countdown_refused(_NOW, True)),
    "note": (OFF_AIR, window_pictures.note),
    "product": (OFF_AIR, window_pictures.product),
    "product-errors": (OFF_AIR, window_pictures.product_with_errors),
    "go-live": (OFF_AIR, window_pictures.go_live_sheet),
    "platforms": (OFF_AIR, window_pictures.platforms),
    "destination": (OFF_AIR, window_pictures.destination),
    "settings": (OFF_AIR | {"cameras": TWO_CAMERAS, "chat": CHAT}, window_pictures.settings),
    "settings-chats": (OFF_AIR | {"chat": CHAT}, settings_chats),
    "claims": (OFF_AIR, busy_claims),
    "adding-a-claim": (OFF_AIR, adding_a_claim),
    "orders": (OFF_AIR, orders),
    "no-orders": (OFF_AIR, no_orders),
    "settings-claims": (OFF_AIR, window_pictures.settings_claims),
    "settings-ways": (OFF_AIR, window_pictures.settings_ways),
    "adding-a-way": (OFF_AIR, window_pictures.adding_a_way),
    "product-variants": (OFF_AIR, window_pictures.product_page(1)),
    "product-more": (OFF_AIR, window_pictures.product_page(2)),
    "import": (OFF_AIR, window_pictures.importing(Path("list.csv"))),
    "chats": (OFF_AIR | {"chat": CHAT, "live_list": True}, busy_chat),
    "chats-nowhere": (OFF_AIR | {"chat": NOWHERE}, window_pictures.main_window),
    **{f"first-{page}": ({"settings": {}}, window_pictures.first_start(page)) for page in range(5)},
}


@pytest.fixture
def window(app: QApplication, link: FakeLink, qtbot: QtBot) -> Iterator[MainWindow]:
    link.answers["devices"] = {
        "cameras": [{"spec": "0", "name": "Logitech BRIO Ultra HD Webcam"}],
        "microphones": [{"spec": "default", "name": ""}, {"spec": "Yeti", "name": "Yeti"}],
    }
    link.answers["destinations"] = [destination(), destination("Bottega", platform="own", enabled=False)]
    link.answers["checklist"] = TROUBLE
    products = copy.deepcopy(PRODUCTS)
    products[1]["title"] = LONG
    link.products = products
    language = words.Language()
    made = MainWindow(link, language)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    link.push(settings=READY)
    yield made
    window_pictures.put_away(made)
    language.use(app, "en")
    made._leaving = True


def room_of(widget: QWidget) -> QRect:
    """Where the text may be drawn, in the widget's own coordinates."""
    style = widget.style()
    if isinstance(widget, QLineEdit):
        frame = QStyleOptionFrame()
        widget.initStyleOption(frame)
        inside = style.subElementRect(QStyle.SubElement.SE_LineEditContents, frame, widget)
        margins = widget.textMargins()
        icons = [each for each in widget.actions() if isinstance(each, QAction) and each.isVisible()]
        return inside.adjusted(margins.left() + 2, 0, -margins.right() - 2 - 24 * len(icons), 0)
    if isinstance(widget, QPushButton):
        button = QStyleOptionButton()
        widget.initStyleOption(button)
        return style.subElementRect(QStyle.SubElement.SE_PushButtonContents, button, widget)
    return widget.contentsRect()


def needed(widget: QWidget) -> tuple[str, QSize]:
    """Its text, and the room that it takes as it is drawn."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QLabel):
        text = widget.text()
        margin, indent = widget.margin(), max(widget.indent(), 0)
        if widget.wordWrap():
            width = max(1, widget.contentsRect().width() - 2 * margin - indent)
            taken = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
            widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
            return text, QSize(widest, taken.height()) if not _breaks_anywhere(text) else QSize(0, taken.height())
        return text, metrics.size(0, text) + QSize(2 * margin + indent, 0)
    if isinstance(widget, QLineEdit):
        text = widget.placeholderText()
        return text, QSize(metrics.horizontalAdvance(text), metrics.height())
    if isinstance(widget, SceneButton):
        text, metrics = widget.text(), QFontMetrics(widget._font())
        words_ = list(text) if _breaks_anywhere(text) else text.split()
        tall = metrics.boundingRect(QRect(0, 0, widget.width() - 8, 999), Qt.TextFlag.TextWordWrap, text).height()
        return text, QSize(max(map(metrics.horizontalAdvance, words_), default=0) + 8, 24 + tall)
    assert isinstance(widget, QAbstractButton)
    text = widget.text().replace("&", "")
    size = metrics.size(Qt.TextFlag.TextShowMnemonic, text)
    if not widget.icon().isNull():
        size += QSize(widget.iconSize().width() + 4, 0)
    return text, size


def _breaks_anywhere(text: str) -> bool:
    return any(ord(letter) >= 0x2E80 for letter in text)


def cut_texts(window: QWidget) -> list[str]:
    """What is wrong with every text that is seen in `window`."""
    wrong = []
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window:
            continue
        name = widget.objectName() or f"{type(widget.parent()).__name__}.{type(widget).__name__}"
        if isinstance(widget, QLabel | QPushButton | QLineEdit | SceneButton):
            text, size = needed(widget)
            room = room_of(widget).size()
            # One line of the seller's own words is cut where it has to be, and told whole by the pointer.
            elided = isinstance(widget, OneLine) and widget.toolTip() == text
            elided |= (
                text.endswith("…") and len(widget.toolTip()) > len(text) and widget.toolTip().startswith(text[:-1])
            )
            too_large = size.width() > room.width() + 1 or size.height() > room.height() + 1
            if text and not elided and too_large:
                wrong.append(f"{name}: “{text}” needs {size.toTuple()} of {room.toTuple()}")
        wrong += reaches_out(widget, window, name)
    return wrong


def reaches_out(widget: QWidget, window: QWidget, name: str) -> list[str]:
    """A widget that its parent or the window cuts; what scrolls may."""
    parent = widget.parentWidget()
    scroll_bars = isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_scrollarea_")
    if parent is None or widget is window or widget.isWindow() or scroll_bars:
        return []
    above: QWidget | None = parent
    while above is not None and above is not window:
        scroll = above.parentWidget()
        if isinstance(scroll, QAbstractScrollArea):
            right = widget.mapTo(scroll, QPoint(widget.width(), 0)).x()
            if scroll.horizontalScrollBar().maximum() == 0 or scroll.horizontalScrollBarPolicy() == NEVER:
                room = scroll.viewport().geometry().right()
                return [f"{name} reaches out of what scrolls only down: {right} of {room}"] if right > room + 2 else []
            return []
        above = scroll
    if not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
        return [f"{name} {widget.geometry().getRect()} reaches out of its parent {parent.rect().getRect()}"]
    return []


def check(qtbot: QtBot, window: MainWindow, state: str, language: str) -> list[str]:
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.resize(dialog.sizeHint().expandedTo(dialog.minimumSizeHint()).boundedTo(LARGEST_DIALOG))
    # New words take a layout or two to find their room.
    for _ in range(30):
        qtbot.wait(30)
        wrong = look_at(window)
        if not wrong:
            break
    return [f"{language} {state}: {each}" for each in wrong]


def look_at(window: MainWindow) -> list[str]:
    wrong = []
    for shown in QApplication.topLevelWidgets():
        if not shown.isVisible() or shown.parentWidget() not in (None, window):
            continue
        if shown.height() > 768 or shown.width() > 1366:
            wrong.append(f"{type(shown).__name__} is {shown.size().toTuple()}")
        wrong += cut_texts(shown)
    return wrong


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_no_text_is_cut(window: MainWindow, link: FakeLink, app: QApplication, qtbot: QtBot, language: str) -> None:
    window._language.use(app, language)
    before = copy.deepcopy(link.state)
    wrong = []
    for name, (values, show) in STATES.items():
        link.state = copy.deepcopy(before)
        link.push(**values)
        show(window)
        wrong += check(qtbot, window, name, language)
        window_pictures.put_away(window)
    assert not wrong, "\n".join(wrong)


def test_a_text_without_room_is_found(window: MainWindow, qtbot: QtBot) -> None:
    assert check(qtbot, window, "", "") == []
    for button, width in ((window.top.go, 30), (window.countdown.other, 20)):
        least, most = button.minimumWidth(), button.maximumWidth()
        button.setFixedWidth(width)
        assert check(qtbot, window, "", "")
        button.setMinimumWidth(least)
        button.setMaximumWidth(most)


def test_a_widget_outside_its_parent_is_found(window: MainWindow, qtbot: QtBot) -> None:
    stray = QLabel("x", window.top)
    stray.move(1360, 0)
    stray.resize(80, 20)
    stray.show()
    assert any("reaches out" in words_ for words_ in check(qtbot, window, "", ""))
