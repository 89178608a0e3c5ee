from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget

from studio.window.chat import ChatPanel, Filter, Tab
from studio.window.chat_list import SLID_MS, ChatView, Hit
from studio.window.chat_model import ChatModel, Message
from studio.window.chat_row import What
from studio.window.look import EmptyState, apply_theme
from tests.window.fake_link import FakeLink, claim, source
from tests.window.pointer import point_at, take_pointer_away


def entry(
    seq: int, text: str = "ciao", codes: tuple[str, ...] = (), platform: str = "twitch", **more: Any
) -> dict[str, Any]:
    return {
        "seq": seq,
        "kind": "message",
        "id": f"m{seq}",
        "platform": platform,
        "author_id": "u1",
        "author": "Anna R.",
        "text": text,
        "at": "2026-11-21T10:40:00+00:00",
        "codes": list(codes),
        "role": "",
        "paid": "",
        "standing": "shown",
        "source": "twitch://anna",
    } | more


def standing(seq: int, of: int, how: str) -> dict[str, Any]:
    return {"seq": seq, "kind": "standing", "of": of, "standing": how}


def deletion(seq: int, of: int) -> dict[str, Any]:
    return {"seq": seq, "kind": "deleted", "id": f"m{of}", "platform": "twitch"}


class Stall:
    """A panel on the screen, and hands for it."""

    def __init__(self, link: FakeLink) -> None:
        self.link = link
        self.panel = ChatPanel(link)
        self.panel.resize(344, 620)
        self.panel.show()
        QTest.qWaitForWindowExposed(self.panel)
        self.toasts: list[tuple[str, str, Callable[[], None]]] = []
        self.panel.toast.connect(lambda *toast: self.toasts.append(toast))

    def view(self, name: Filter = "all") -> ChatView:
        found = self.panel.findChild(ChatView, f"chat-list-{name}")
        assert isinstance(found, ChatView)
        return found

    def rows(self, name: Filter = "all") -> list[str]:
        model = self.view(name).model()
        return [model.data(model.index(row, 0)) for row in range(model.rowCount())]

    def seen(self) -> dict[int, int]:
        """The y of each row that is seen, by its row."""
        view = self.view()
        tops: dict[int, int] = {}
        for y in range(0, view.viewport().height(), 4):
            index = view.indexAt(QPoint(60, y))
            if index.isValid():
                tops[index.row()] = view.visualRect(index).top()
        return tops

    def spot(self, row: int, x: int, y: int) -> QPoint:
        view = self.view()
        return view.visualRect(view.model().index(row, 0)).topLeft() + QPoint(x, y)

    def part(self, row: int, what: What, view: ChatView | None = None) -> QPoint:
        """Where this part of a row is, in the list."""
        view = view or self.view()
        message = view.model().message(row)  # type: ignore[attr-defined]
        layout = view.rows.measure(message)
        box = view.visualRect(view.model().index(row, 0))
        for y in range(0, box.height(), 3):
            for x in range(0, box.width(), 3):
                if view.rows.part_at(message, layout, QPointF(x, y))[0] == what:
                    return box.topLeft() + QPoint(x + 2, y + 2)
        raise AssertionError(f"no {what} in row {row}")

    def click(self, at: QPoint) -> None:
        QTest.mouseClick(self.view().viewport(), Qt.MouseButton.LeftButton, pos=at)

    def wheel(self, notches: int) -> None:
        at = QPointF(100, 100)
        event = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.view().viewport(), event)

    def pill(self) -> QPushButton:
        found = self.view().findChild(QPushButton, "chat-newest")
        assert isinstance(found, QPushButton)
        return found

    def rest_pointer(self, at: QPoint) -> None:
        point_at(self.view().viewport(), at)

    def take_pointer_away(self) -> None:
        take_pointer_away(self.view().viewport())

    def tab(self, name: Tab) -> QWidget:
        found = self.panel.findChild(QWidget, f"chat-tab-{name}")
        assert isinstance(found, QWidget)
        return found


@pytest.fixture
def stall(link: FakeLink) -> Iterator[Stall]:
    made = Stall(link)
    yield made
    made.panel.close()
    made.panel.deleteLater()


def test_messages_come_in_order_and_are_sorted_into_filters(stall: Stall) -> None:
    stall.link.say(entry(1), entry(2, "K7 x2", ("K7",)), entry(3, "spedite?"))
    stall.link.say(entry(4, "quanto costa A12?", ("A12",)))
    assert stall.rows() == ["ciao", "K7 x2", "spedite?", "quanto costa A12?"]
    assert stall.rows("questions") == ["spedite?", "quanto costa A12?"]
    assert stall.tab("questions").accessibleName() == "Questions, 2"
    stall.panel.show_filter("questions")
    assert stall.view("questions").isVisible()
    assert not stall.view().isVisible()


def test_few_messages_stand_at_the_bottom(stall: Stall) -> None:
    stall.link.say(entry(1), entry(2))
    view = stall.view()
    last = view.visualRect(view.model().index(1, 0))
    assert 0 <= view.viewport().height() - last.bottom() < 12
    assert stall.seen()[0] > view.viewport().height() // 2


def test_it_follows_the_newest(stall: Stall) -> None:
    for start in range(1, 200, 20):
        stall.link.say(*[entry(seq) for seq in range(start, start + 20)])
    assert max(stall.seen()) == 199
    assert not stall.pill().isVisible()


def test_it_keeps_its_place_while_the_host_reads_and_leads_back(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 101)])
    stall.wheel(5)
    before = stall.seen()
    assert max(before) < 99
    stall.link.say(*[entry(seq, "lungo " * 40) for seq in range(101, 113)])
    assert stall.seen() == before
    assert stall.pill().isVisible()
    assert stall.pill().text() == "12 new"
    QTest.mouseClick(stall.pill(), Qt.MouseButton.LeftButton)
    assert max(stall.seen()) == 111
    assert not stall.pill().isVisible()
    stall.link.say(entry(113))
    assert max(stall.seen()) == 112


def test_scrolling_back_to_the_end_follows_again(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 101)])
    stall.wheel(3)
    stall.wheel(-10)
    stall.link.say(entry(101))
    assert max(stall.seen()) == 100


def test_the_bar_leads_anywhere(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 1001)])
    bar = stall.view().verticalScrollBar()
    bar.setValue(0)
    assert min(stall.seen()) == 0
    assert stall.seen()[0] == 0
    bar.setValue(50_000)
    assert 499 <= min(stall.seen()) <= 501
    bar.setValue(bar.maximum())
    assert max(stall.seen()) == 999


def test_nothing_moves_under_a_pointer_that_moves(stall: Stall) -> None:
    stall.link.say(*[entry(seq, "K7", ("K7",)) for seq in range(1, 51)])
    stall.rest_pointer(QPoint(100, 200))
    before = stall.seen()
    stall.link.say(entry(51), entry(52))
    assert before.items() <= stall.seen().items()
    assert stall.pill().text() == "2 new"
    stall.take_pointer_away()
    assert max(stall.seen()) == 51


def test_a_product_with_a_line_to_itself_says_its_whole_name(stall: Stall) -> None:
    long = "Extra virgin olive oil"
    stall.link.push_products([each | {"title": long} for each in stall.link.products])
    stall.link.say(entry(1, "K7, A12, M3", ("K7", "A12", "M3")))
    view = stall.view()
    chips = view.rows.measure(view.model().message(0)).chips  # type: ignore[attr-defined]
    tops = [chip.rect.top() for chip in chips]
    assert len(set(tops)) == 2
    for chip in chips:
        assert (chip.title == long) == (tops.count(chip.rect.top()) == 1)
        assert chip.rect.right() <= view.viewport().width()


@pytest.mark.parametrize("text", ["\ufdfd" * 300, "riga molto lunga " * 200, "a" * 3000])
def test_no_message_fills_the_list(stall: Stall, text: str) -> None:
    stall.link.say(entry(1, text), entry(2, "ciao"))
    view = stall.view()
    message = view.model().message(0)  # type: ignore[attr-defined]
    layout = view.rows.measure(message)
    assert layout.height <= 8 + 18 + 13 * 19 + 8 + 4
    assert layout.text.text().endswith("…")
    assert layout.is_cut
    view._layout(0)
    assert text[:40] in view._tip(Hit(message, "row"))
    assert view._tip(Hit(view.model().message(1), "row")) == ""  # type: ignore[attr-defined]


def test_a_chip_pins_and_lights_from_the_snapshot(stall: Stall) -> None:
    stall.link.say(entry(1, "K7 e m3", ("K7", "M3")))
    chip = stall.spot(0, 60, 8 + 18 + 19 + 4 + 12)
    around = QRect(chip - QPoint(6, 6), QSize(40, 12))  # within the row: its frame says that keys act on it
    before = stall.view().viewport().grab(around).toImage()
    stall.click(chip)
    assert stall.link.called("pin") == [{"code": "K7"}]
    stall.take_pointer_away()
    assert stall.view().viewport().grab(around).toImage() == before
    stall.link.push(pinned="K7")
    assert stall.view().viewport().grab(around).toImage() != before


def test_a_press_that_is_let_go_elsewhere_does_nothing(stall: Stall) -> None:
    stall.link.say(entry(1, "K7", ("K7",)))
    view = stall.view().viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=stall.spot(0, 60, 61))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert stall.link.calls == []


def test_a_code_that_is_no_longer_sold_has_no_chip(stall: Stall) -> None:
    stall.link.say(entry(1, "K7", ("K7",)))
    view = stall.view()
    tall = view.visualRect(view.model().index(0, 0)).height()
    stall.link.push_products([product for product in stall.link.products if product["code"] != "K7"])
    assert view.visualRect(view.model().index(0, 0)).height() < tall
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_P)
    assert stall.link.called("pin") == []


def test_a_message_is_shown_and_taken_off_by_its_tool(stall: Stall) -> None:
    stall.link.say(entry(1, "bravi"), entry(2))
    stall.click(stall.part(0, "show"))
    shown = {"author": "Anna R.", "text": "bravi", "platform": "twitch", "id": "m1"}
    assert stall.link.called("show-message") == [shown]
    view = stall.view()
    view.setCurrentIndex(view.model().index(0, 0))
    stall.link.push(message=shown)
    QTest.keyClick(view, Qt.Key.Key_Return)
    stall.click(stall.part(0, "show"))
    assert stall.link.called("hide-message") == [{}, {}]


def test_a_long_message_is_known_to_be_on_screen_though_it_was_cut(stall: Stall) -> None:
    stall.link.say(entry(1, "x" * 900))
    view = stall.view()
    view.setCurrentIndex(view.model().index(0, 0))
    stall.link.push(message={"author": "Anna R.", "text": "x" * 300, "platform": "twitch", "id": "m1"})
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert stall.link.called("hide-message") == [{}]


def test_a_message_is_hidden_by_the_engine_and_can_come_back(stall: Stall) -> None:
    stall.link.say(entry(1, "prima?"), entry(2, "K7?", ("K7",)), entry(3, "dopo"))
    view = stall.view()
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide") == [{"seq": 2}]
    assert stall.rows() == ["prima?", "K7?", "dopo"], "until the engine says so"
    stall.link.say(standing(4, 2, "hidden"))
    assert stall.rows() == ["prima?", "dopo"]
    assert stall.rows("questions") == ["prima?"]
    ((_words, action, undo),) = stall.toasts
    assert action == "Undo"
    stall.link.say(entry(5))
    undo()
    assert stall.link.called("chat-show") == [{"seq": 2}]
    stall.link.say(standing(6, 2, "shown"))
    assert stall.rows() == ["prima?", "K7?", "dopo", "ciao"]


def test_a_hide_that_is_refused_hides_nothing_and_offers_no_undo(stall: Stall) -> None:
    stall.link.refusals["chat-hide"] = "This message is not there any more."
    stall.link.say(entry(1))
    stall.click(stall.part(0, "hide"))
    assert stall.toasts == []
    assert stall.rows() == ["ciao"]


def test_what_is_hidden_or_blocked_is_not_there_when_the_chat_is_read_anew(stall: Stall) -> None:
    stall.link.say(entry(1, standing="hidden"), entry(2, "due"), entry(3, standing="blocked"), standing(4, 1, "hidden"))
    assert stall.rows() == ["due"]
    stall.link.reset_chat()
    assert stall.rows() == []
    stall.link.say(entry(1, "uno"), standing(2, 1, "shown"))
    assert stall.rows() == ["uno"]


def test_a_held_message_waits_where_it_stands_and_says_why(stall: Stall) -> None:
    held = stall.tab("held")
    assert held.isHidden()
    stall.link.say(
        entry(1, "K7? www.x.it", ("K7",), standing="held-link"), entry(2, "brutto", standing="held-word"), entry(3)
    )
    assert not held.isHidden()
    assert held.accessibleName() == "Held, 2"
    assert stall.rows() == ["K7? www.x.it", "brutto", "ciao"]
    assert stall.rows("held") == ["K7? www.x.it", "brutto"]
    assert stall.rows("questions") == [], "it is no question yet"
    model = stall.view().model()
    said = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0].startswith("Held: link from someone new: Twitch, Anna R.")
    assert said[1].startswith("Held: word of your list: ")
    stall.click(stall.part(0, "let"))
    assert stall.link.called("chat-show") == [{"seq": 1}]
    stall.click(stall.part(1, "keep"))
    assert stall.link.called("chat-hide") == [{"seq": 2}]
    assert stall.toasts[0][1] == "Show it after all"
    stall.link.say(standing(4, 1, "shown"), standing(5, 2, "hidden"))
    assert stall.rows() == ["K7? www.x.it", "ciao"]
    assert stall.rows("questions") == ["K7? www.x.it"]
    assert stall.rows("held") == []
    assert held.isHidden()


def test_the_held_ones_are_decided_on_with_the_keyboard_and_their_tab_stays_to_the_last(stall: Stall) -> None:
    stall.link.say(entry(1, "www.x.it", standing="held-link"))
    stall.panel.show_filter("held")
    view = stall.view("held")
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_R)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert stall.link.calls == [("chat-show", {"seq": 1})], "nobody answers or shows what nobody sees"
    stall.link.say(standing(2, 1, "shown"))
    assert not stall.tab("held").isHidden()
    assert not view.isVisible()
    stall.panel.show_filter("all")
    assert stall.tab("held").isHidden()


def test_whoever_is_blocked_loses_what_they_claimed_and_the_host_is_told(stall: Stall) -> None:
    person = {"platform": "twitch", "author_id": "u1", "author": "Anna R."}
    stall.link.answers["chat-block"] = person | {"new": True}
    stall.link.ledger.put(claim(1), claim(2) | {"author_id": "u1"}, claim(3) | {"author_id": "u1", "state": "paid"})
    stall.link.say(entry(1, "uno"))
    view = stall.view()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_B)
    assert len(stall.toasts) == 1
    for number in (1, 2):
        stall.link.ledger.change(number, state="cancelled")
    assert stall.toasts[-1][0] == stall.toasts[0][0] + " 2 claims cancelled."
    assert stall.toasts[-1][2] is stall.toasts[0][2]


def test_somebody_is_blocked_and_forgiven(stall: Stall) -> None:
    person = {"platform": "twitch", "author_id": "u1", "author": "Anna R."}
    stall.link.answers["chat-block"] = person | {"new": True}
    stall.link.say(entry(1, "uno"), entry(2, "due"))
    view = stall.view()
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_B)
    assert stall.link.called("chat-block") == [{"seq": 1}]
    stall.link.say(standing(3, 1, "blocked"), standing(4, 2, "blocked"))
    assert stall.rows() == []
    ((words, action, undo),) = stall.toasts
    assert words.startswith("Anna R. is blocked")
    assert action == "Undo"
    undo()
    assert stall.link.called("chat-unblock") == [{"platform": "twitch", "author_id": "u1"}]
    stall.link.say(standing(5, 1, "shown"), standing(6, 2, "shown"))
    assert stall.rows() == ["uno", "due"]


def test_what_is_hidden_and_then_taken_back_does_not_return(stall: Stall) -> None:
    stall.link.say(entry(1, "brutto"), standing(2, 1, "hidden"), deletion(3, of=1))
    stall.link.say(standing(4, 1, "shown"))
    assert "brutto" not in stall.rows()


def test_who_writes_and_what_was_given_is_said_and_painted(stall: Stall) -> None:
    stall.link.say(entry(1, "ecco"))
    plain = stall.view().grab().toImage()
    stall.link.reset_chat()
    stall.link.say(entry(1, "ecco", role="moderator", paid="5,00 €"))
    assert stall.view().grab().toImage() != plain
    model = stall.view().model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Anna R. (Moderator, 5,00 €)" in said


def test_what_a_moderator_took_back_is_gone_and_leaves_the_screen(stall: Stall) -> None:
    stall.link.say(entry(1, "ma K7 ce l'hai?", ("K7",)), entry(2, "brutto"), entry(3))
    stall.link.say(deletion(4, of=1), deletion(5, of=2), deletion(6, of=77))
    assert stall.rows() == ["", "", "ciao"]
    assert stall.rows("questions") == []
    model = stall.view().model()
    said = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "brutto" not in said
    assert "moderator" in said
    before = len(stall.link.calls)
    for x in range(200, 330, 8):
        stall.click(stall.spot(0, x, 16))
    assert len(stall.link.calls) == before


def test_a_message_and_its_deletion_in_one_batch(stall: Stall) -> None:
    stall.link.say(entry(1, "brutto"), deletion(2, of=1))
    assert stall.rows() == [""]


def test_everything_is_in_the_menu_for_the_keyboard(stall: Stall) -> None:
    stall.link.say(entry(1, "K7 e A12", ("K7", "A12")))
    view = stall.view()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Up)
    view.menu_wanted.emit(view.model().message(0), QPoint(0, 0))  # type: ignore[attr-defined]
    menu = stall.panel.findChild(QMenu, "chat-menu")
    assert isinstance(menu, QMenu)
    labels = [action.text() for action in menu.actions()]
    assert labels[0].startswith("Pin K7 · Pecorino")
    assert [label.partition("\t")[0] for label in labels[2:]] == [
        "Show on screen",
        "Answer",
        "Hide here",
        "",
        "Block Anna R.",
    ]
    menu.actions()[1].trigger()
    menu.close()
    assert stall.link.called("pin") == [{"code": "A12"}]


def test_keys_walk_the_list_from_end_to_end(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 101)])
    view = stall.view()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().row() == 0
    assert stall.seen()[0] == 0
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 30
    assert 30 in stall.seen()
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert min(stall.seen()) > 15
    QTest.keyClick(view, Qt.Key.Key_End)
    assert max(stall.seen()) == 99
    assert view.following


def test_a_screen_reader_is_told_who_where_and_what(stall: Stall) -> None:
    stall.link.say(entry(1, "K7 x2", ("K7",), "youtube"))
    model = stall.view().model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("YouTube, Anna R., ")
    assert said.endswith("K7 x2")


def spoken(empty: EmptyState) -> str:
    return " ".join(label.text() for label in empty.findChildren(QLabel))


def test_no_chat_offers_to_connect_one(stall: Stall) -> None:
    asked: list[bool] = []
    stall.panel.connect_wanted.connect(lambda: asked.append(True))
    empty = next(each for each in stall.panel.findChildren(EmptyState) if each.isVisible())
    assert empty.button.text() == "Connect a chat"
    empty.button.click()
    assert asked == [True]
    stall.link.push_chat(sources=[source("simulator://demo", state="waiting")])
    assert not empty.button.isVisible()
    assert "as soon as the chat is connected" in spoken(empty)
    stall.link.push_chat(sources=[source("simulator://demo")])
    assert "The chat is connected." in spoken(empty)
    stall.link.say(entry(1))
    assert not empty.isVisible()
    stall.panel.show_filter("questions")
    assert next(each for each in stall.panel.findChildren(EmptyState) if each.isVisible()).button.isHidden()


def test_another_width_and_another_theme_keep_the_place(stall: Stall, qapp: QApplication) -> None:
    stall.link.say(*[entry(seq, "parole " * (seq % 9 + 1)) for seq in range(1, 301)])
    stall.view().verticalScrollBar().setValue(10_000)
    first = min(stall.seen())
    stall.panel.resize(400, 620)
    assert min(stall.seen()) == first
    apply_theme(qapp, "light")
    assert min(stall.seen()) == first
    stall.link.say(entry(301))
    assert min(stall.seen()) == first


def test_the_tabs_fit_in_the_longest_language(stall: Stall) -> None:
    texts: tuple[tuple[Tab, str], ...] = (("all", "Toutes"), ("questions", "Questions"), ("claims", "Réservations"))
    for name, text in texts:
        tab = stall.tab(name)
        tab.setText(text)  # type: ignore[attr-defined]
        tab.set_count(0 if name == "all" else 100_000)  # type: ignore[attr-defined]
    assert stall.panel.minimumSizeHint().width() <= 344


def test_any_script_is_painted(stall: Stall) -> None:
    texts = ["", "👨‍👩‍👧🏽", "نعم؟", "a" * 1000, "谢谢" * 200, "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "‮abc", "<b>no</b>"]
    stall.link.say(*[entry(seq, text) for seq, text in enumerate(texts, 1)])
    assert len(stall.rows()) == len(texts)
    QTest.keyClick(stall.view(), Qt.Key.Key_Home)
    assert not stall.panel.grab().isNull()


def test_the_oldest_make_room_and_the_place_holds(stall: Stall) -> None:
    model = ChatModel(most=2000)
    view = ChatView(model)
    view.resize(344, 400)
    view.show()
    for start in range(1, 2500, 500):
        model.extend([Message.of(entry(seq)) for seq in range(start, start + 500)])
    view.verticalScrollBar().setValue(200_000)
    seq = model.message(view.indexAt(QPoint(60, 10)).row()).seq
    for start in range(2501, 4000, 500):
        model.extend([Message.of(entry(number)) for number in range(start, start + 500)])
    assert model.message(0).seq > 1000
    assert 2000 <= len(model) < 3000
    assert model.message(view.indexAt(QPoint(60, 10)).row()).seq == seq
    view.close()
    view.deleteLater()


def test_the_pointer_is_a_hand_where_something_can_be_pressed(stall: Stall) -> None:
    assert QGuiApplication.instance() is not None
    stall.link.say(entry(1, "K7", ("K7",)))
    stall.rest_pointer(stall.spot(0, 60, 61))
    assert stall.view().viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    stall.rest_pointer(stall.spot(0, 60, 35))
    assert stall.view().viewport().cursor().shape() == Qt.CursorShape.ArrowCursor


# ------------------------------------------------------------------------- which message a key or a button is about


def test_keys_act_on_the_message_under_the_pointer_and_mark_it(stall: Stall) -> None:
    stall.panel.activateWindow()
    stall.link.say(entry(1, "uno"), entry(2, "due"), entry(3, "tre"))
    view = stall.view()
    stall.click(stall.spot(0, 100, 12))
    plain = view.viewport().grab(view.visualRect(view.model().index(1, 0))).toImage()
    stall.rest_pointer(stall.spot(1, 100, 12))
    marked = view.viewport().grab(view.visualRect(view.model().index(1, 0))).toImage()
    assert marked.pixelColor(100, 1) != plain.pixelColor(100, 1), "a frame around it"
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide") == [{"seq": 2}]
    stall.take_pointer_away()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide")[-1] == {"seq": 1}, "the chosen one again"
    stall.rest_pointer(stall.spot(1, 110, 12))
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide")[-1] == {"seq": 3}, "the arrows lead on from the pointer's, and count"


def test_a_key_is_not_for_what_slid_under_the_pointer_just_now(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 51)])
    view = stall.view()
    stall.rest_pointer(QPoint(100, 200))
    before = view._hover
    assert before is not None
    view._hold.stop()
    stall.link.say(entry(51, "nuovo"), entry(52, "nuovo"))
    assert view._hover is not None
    assert view._hover.message.seq > before.message.seq
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide") == []
    QTest.qWait(SLID_MS + 50)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert stall.link.called("chat-hide") == [{"seq": view._hover.message.seq}]


def test_a_chosen_message_that_went_out_of_sight_is_chosen_no_more(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 51)])
    view = stall.view()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().isValid()
    stall.link.say(*[entry(seq) for seq in range(51, 101)])
    assert not view.currentIndex().isValid()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert stall.link.calls == []


def test_nobody_is_answered_where_nothing_can_be_written(stall: Stall) -> None:
    stall.link.push_chat(sources=[source(can_send=False), source("kick://b")])
    stall.link.say(entry(1, "uno?"), entry(2, "due?", source="kick://b"), entry(3, "tre?", source="irc://x/gone"))
    QTest.qWait(20)
    view, reply = stall.view(), stall.part(0, "reply")
    stall.rest_pointer(reply)
    hit = view._hit(reply)
    assert hit is not None
    assert view._tip(hit) == "To answer on Twitch, sign in first: Settings, Chats, Accounts."
    assert view.viewport().cursor().shape() == Qt.CursorShape.ArrowCursor
    QTest.keyClick(view, Qt.Key.Key_R)
    assert stall.toasts[-1][0].startswith("To answer on Twitch")
    assert stall.panel.writer._to is None
    actions = {}
    for row in (0, 1, 2):
        menu = open_menu(stall, row)
        actions[row] = next(action for action in menu.actions() if action.text().startswith("Answer"))
        menu.close()
    assert [action.isEnabled() for action in actions.values()] == [False, True, False]
    assert actions[0].toolTip().startswith("To answer on Twitch")
    assert actions[2].toolTip() == "The chat that this came from is not connected any more."


def open_menu(stall: Stall, row: int) -> QMenu:
    view = stall.view()
    view.menu_wanted.emit(view.model().message(row), QPoint(0, 0))  # type: ignore[attr-defined]
    menu = stall.panel.findChildren(QMenu, "chat-menu")[-1]
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize(
    ("key", "word"),
    [(Qt.Key.Key_B, "chat-block"), (Qt.Key.Key_Delete, "chat-hide"), (Qt.Key.Key_Return, "show-message")],
)
def test_the_keys_act_while_the_menu_is_open(stall: Stall, key: Qt.Key, word: str) -> None:
    stall.link.answers["chat-block"] = {"platform": "twitch", "author_id": "u1", "author": "Anna R.", "new": True}
    stall.link.say(entry(1, "uno"))
    menu = open_menu(stall, 0)
    QTest.keyClick(menu, key)
    assert not menu.isVisible()
    assert len(stall.link.called(word)) == 1


def test_the_held_tab_leads_back_when_it_is_pressed_again(stall: Stall) -> None:
    stall.link.say(entry(1, "www.x.it", standing="held-link"))
    held = stall.tab("held")
    QTest.mouseClick(held, Qt.MouseButton.LeftButton)
    assert stall.view("held").isVisible()
    QTest.mouseClick(held, Qt.MouseButton.LeftButton)
    assert stall.view().isVisible()


def test_the_way_to_the_newest_covers_no_message(stall: Stall) -> None:
    stall.link.say(*[entry(seq) for seq in range(1, 51)])
    view = stall.view()
    lowest = view.visualRect(view.model().index(49, 0)).center()
    stall.rest_pointer(lowest)
    stall.link.say(entry(51))
    assert not stall.pill().isVisible(), "its room is the one of the message under the pointer"
    assert view.visualRect(view.model().index(49, 0)).center() == lowest
    stall.rest_pointer(QPoint(100, 60))
    stall.link.say(entry(52))
    assert stall.pill().isVisible()
    assert not view.viewport().geometry().intersects(stall.pill().geometry())
