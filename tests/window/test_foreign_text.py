"""What strangers write (chats, buyers, servers, lists, names of files) is text in the window.

No panel, no tool tip and no list of it takes a tag for a tag. Qt's labels and tips guess, unless they are told: what
begins with a tag they know is parsed as HTML, which fetches pictures from wherever the tag says.
"""

from __future__ import annotations

from typing import Any, get_args

from PySide6 import QtGui
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu, QMessageBox, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.window import look
from studio.window.chat_list import ChatView, Hit
from studio.window.chat_row import What
from studio.window.tips import plain_tip
from studio.window.window import MainWindow
from tests.window.fake_link import PRODUCTS, FakeLedger, FakeLink, claim, doubt, source
from tests.window.test_chat import entry
from tests.window.test_going_live import destination

HOSTILE = "<img src='file:///etc/hostname'><a href='x'>HOSTILE</a>"


def texts_of(model: QAbstractItemModel) -> list[str]:
    """All the tips of a list's rows."""
    tip = Qt.ItemDataRole.ToolTipRole
    rows = model.rowCount(QModelIndex())
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    return [str(model.index(row, column).data(tip) or "") for row in range(rows) for column in range(columns)]


def guessed_wrong(window: QWidget) -> list[str]:
    """What of the window would take foreign text for HTML."""
    wrong = []
    for widget in (window, *window.findChildren(QWidget)):
        name = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        if isinstance(widget, QLabel) and widget.textFormat() != Qt.TextFormat.PlainText and "HOSTILE" in widget.text():
            wrong.append(f"{name}: {widget.text()}")
        if isinstance(widget, QTextEdit | QMessageBox):
            wrong.append(f"{name} parses HTML")
        tips = [widget.toolTip(), *(action.toolTip() for action in widget.actions())]
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            tips += texts_of(widget.model())
        wrong += [
            f"{name}, tip: {tip}"
            for tip in tips
            if "HOSTILE" in tip and QtGui.Qt.mightBeRichText(tip) and "<img" in tip
        ]
    return wrong


FOREIGN = frozenset({"author", "text", "title", "name", "note", "variant", "url", "unit", "origin", "allergens", "pay"})


def hostile(value: Any) -> Any:
    """The same with every text that may be foreign made hostile."""
    if isinstance(value, dict):
        return {
            name: HOSTILE if name in FOREIGN and isinstance(each, str) else hostile(each)
            for name, each in value.items()
        }
    return [hostile(each) for each in value] if isinstance(value, list) else value


def test_no_panel_takes_foreign_text_for_html(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["destinations"] = [destination(HOSTILE, server=HOSTILE)]
    link.push_products([hostile(each) for each in PRODUCTS])
    link.push_chat(
        sources=[
            source("twitch://a", state="lost", error=HOSTILE, note=HOSTILE, viewers=3),
            source(f"irc://{HOSTILE}", state="rejected", error=HOSTILE),
        ]
    )
    link.push(
        pinned="K7",
        on_air=True,
        on_air_since="2026-11-21T09:00:00+00:00",
        shop=HOSTILE,
        lower_third=[HOSTILE, HOSTILE],
        message={"author": HOSTILE, "text": HOSTILE, "platform": "twitch", "id": "1"},
        countdown={"label": HOSTILE, "ends_at": "2026-11-21T10:50:00+00:00", "at_zero": "nothing", "code": None},
        cameras=[{"spec": HOSTILE, "name": HOSTILE, "state": "lost", "error": HOSTILE}],
        notice={"text": HOSTILE, "at": "2026-11-21T09:00:01+00:00"},
        rundown=[{"code": "K7", "minutes": 5}],
        troubles=[
            {"kind": kind, "level": level, "text": HOSTILE, "since": "2026-11-21T09:00:01+00:00"}
            for kind, level in ((f"destination {HOSTILE}", "alarm"), ("camera", "warning"), ("disk", "note"))
        ],
    )
    ledger = FakeLedger(link)
    ledger.put(*(hostile(claim(number)) for number in range(1, 4)))
    ledger.doubts = [hostile(doubt(9))]
    ledger.push()
    link.say(*(entry(number, HOSTILE, author=HOSTILE) for number in range(1, 5)))
    window.toast(HOSTILE)
    qtbot.wait(200)
    assert not guessed_wrong(window)
    assert "HOSTILE" in "".join(label.text() for label in window.findChildren(QLabel))  # some of it was really shown


def test_what_can_be_done_with_a_message_is_said_in_plain_text(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    link.push_products([hostile(each) for each in PRODUCTS])
    link.say(entry(1, "A12?", ("A12",), author=HOSTILE, platform=HOSTILE))
    (view,) = window.findChildren(ChatView, "chat-list-all")
    qtbot.waitUntil(lambda: len(view._model) == 1)
    message = view._model.message(0)
    tips = [view._tip(Hit(message, what, "A12")) for what in get_args(What)]
    view.menu_wanted.emit(message, QPoint(0, 0))
    (menu,) = window.findChildren(QMenu, "chat-menu")
    tips += [action.toolTip() for action in menu.actions()]
    menu.close()
    assert sum("HOSTILE" in tip for tip in tips) == 3  # the product's title, twice, and the author
    assert not [tip for tip in tips if "<img" in tip and QtGui.Qt.mightBeRichText(tip)]


def test_a_tip_says_a_tag_and_does_not_follow_it() -> None:
    told = plain_tip(HOSTILE + "\nsecond line")
    assert "<img" not in told
    assert "&lt;img" in told
    assert "<br>" in told
    assert plain_tip("Caffè & tè\n3 < 4") == "Caffè & tè\n3 < 4"


def test_every_text_of_ours_is_plain(qtbot: QtBot) -> None:
    for label in (look.Text("body", HOSTILE), look.OneLine("body")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText
