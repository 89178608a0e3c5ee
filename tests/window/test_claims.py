from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from studio.window.claims import ClaimsPage
from studio.window.claims_doubts import READ_MS
from studio.window.claims_list import MOVED_MS, ROW
from studio.window.claims_model import PARTS, ClaimModel
from studio.window.undo import Offered, Undoable
from studio.window.window import MainWindow
from studio.window.words import LANGUAGES, Language
from tests.window.fake_link import FakeLedger, FakeLink, claim, doubt, source, stood

Toast = tuple[str, str, Any]


class Desk:
    """The page on the screen, and hands for it."""

    def __init__(self, link: FakeLink) -> None:
        self.link, self.ledger = link, link.ledger
        self.page = ClaimsPage(link)
        self.page.resize(344, 620)
        self.page.show()
        self.page.activateWindow()
        QTest.qWaitForWindowExposed(self.page)
        self.view = self.page.view
        self.toasts: list[Toast] = []
        self.undo = link.undo
        self.page.toast.connect(self._take)
        self.page.undo_wanted.connect(self.take_back)

    def _take(self, *toast: Any) -> None:
        self.toasts.append(toast)
        if isinstance(toast[2], Undoable):
            self.undo.add(toast[2])

    def take_back(self) -> None:
        entry = self.undo.last()
        assert entry is not None
        self.undo.take_back(entry)

    def rows(self) -> list[int]:
        return [self.page.model.claim(row).id for row in range(len(self.page.model))]

    def chosen(self) -> list[int]:
        return [each.id for each in self.view.chosen_claims()]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifier)

    def state(self, number: int) -> str:
        return str(self.ledger.claims[number]["state"])

    def list_part(self, name: str) -> None:
        self.page.tabs[name].click()  # type: ignore[index]

    @property
    def said(self) -> str:
        return self.toasts[-1][0]


@pytest.fixture
def desk(link: FakeLink) -> Iterator[Desk]:
    made = Desk(link)
    yield made
    made.page.close()
    made.page.deleteLater()


def test_claims_stand_in_the_order_of_the_ledger_with_who_what_and_how_long(desk: Desk) -> None:
    desk.ledger.put(claim(2, "K7", quantity=2, author="Anna"), claim(1), claim(3, "M3", state="waitlisted"))
    assert desk.rows() == [1, 2]
    model = desk.page.model
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Anna, Twitch, K7 ×2, Pecorino di fossa stagionato 12 mesi, held, 10 min"
    desk.list_part("all")
    assert desk.rows() == [1, 2, 3]


@pytest.mark.parametrize(
    ("part", "wanted"),
    [("todo", [1]), ("waitlisted", [2]), ("confirmed", [3]), ("paid", [4]), ("all", [1, 2, 3, 4, 5, 6])],
)
def test_each_part_lists_its_states_and_counts_them(desk: Desk, part: str, wanted: list[int]) -> None:
    states = ("held", "waitlisted", "confirmed", "paid", "released", "cancelled")
    desk.ledger.put(*[claim(number, state=state) for number, state in enumerate(states, 1)])
    desk.list_part(part)
    assert desk.rows() == wanted
    assert desk.page.tabs[part].accessibleName().endswith(f", {len(wanted)}")  # type: ignore[index]


def test_a_claim_whose_time_is_over_is_said_to_be_so(desk: Desk) -> None:
    desk.ledger.put(claim(1, state="released", by="time"), claim(2, state="released", by="host"))
    desk.list_part("all")
    model = desk.page.model
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert said[0].endswith("time over")
    assert said[1].endswith("released")


def test_search_finds_names_and_codes(desk: Desk) -> None:
    desk.ledger.put(claim(1, author="Anna"), claim(2, "K7", author="Bruno"), claim(3, "K7", author="Susanna"))
    desk.page.search.setText("ANNA")
    assert desk.rows() == [1, 3]
    desk.page.search.setText("k7")
    assert desk.rows() == [2, 3]
    desk.page.search.setFocus()
    desk.page.search.setText("nobody")
    assert desk.page.empty.isVisible()
    QTest.keyClick(desk.page.search, Qt.Key.Key_Escape)
    assert desk.page.search.text() == ""
    assert desk.rows() == [1, 2, 3]


@pytest.mark.parametrize(
    ("key", "state", "words"),
    [
        (Qt.Key.Key_C, "confirmed", "Buyer 1: A12 ×1 is confirmed."),
        (Qt.Key.Key_P, "paid", "Buyer 1: A12 ×1 is paid."),
        (Qt.Key.Key_R, "released", "Buyer 1: A12 ×1 is released."),
        (Qt.Key.Key_X, "cancelled", "Buyer 1: A12 ×1 is cancelled."),
    ],
)
def test_one_key_each_moves_on_to_the_next_and_can_be_taken_back(
    desk: Desk, key: Qt.Key, state: str, words: str
) -> None:
    desk.ledger.put(claim(1), claim(2), claim(3))
    desk.view.choose(1)
    desk.key(key)
    assert desk.state(1) == state
    assert desk.said == words
    assert desk.rows() == [2, 3]
    assert desk.chosen() == [2], "the next one is at hand"
    desk.key(Qt.Key.Key_U)
    assert desk.state(1) == "held"
    assert desk.rows() == [1, 2, 3]
    assert desk.chosen() == [1]


def test_several_are_done_at_once_and_taken_back_to_what_each_was(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2, state="confirmed"), claim(3, state="waitlisted"), claim(4))
    desk.list_part("all")
    desk.view.choose(1)
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert desk.chosen() == [1, 2, 3]
    desk.key(Qt.Key.Key_P)
    assert desk.link.called("claim-stand") == [{"ids": [1, 2, 3], "state": "paid"}]
    assert desk.said == "3 claims paid."
    desk.take_back()
    assert [desk.state(number) for number in (1, 2, 3, 4)] == ["held", "confirmed", "waitlisted", "held"]


def test_h_holds_longer_and_undo_gives_the_old_end_back(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    desk.view.choose(1)
    desk.key(Qt.Key.Key_H)
    assert desk.link.called("claim-hold") == [{"ids": [1], "seconds": 600 + 900}]
    assert desk.said == "Buyer 1: held for another 25 min."
    desk.take_back()
    was = stood(1, "held", "held") | {"until": claim(1)["until"]}
    assert desk.link.called("claim-undo") == [{"stood": [was]}], "the engine knows whether there are ends at all"


def test_h_holds_again_what_was_given_free(desk: Desk) -> None:
    desk.ledger.put(claim(1, state="released"))
    desk.list_part("all")
    desk.view.choose(1)
    desk.key(Qt.Key.Key_H)
    assert desk.state(1) == "held"


def test_keys_do_nothing_where_nothing_is_chosen_and_their_buttons_say_so(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    assert desk.chosen() == []
    for key in (Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_R, Qt.Key.Key_X, Qt.Key.Key_H):
        desk.key(key)
    assert desk.link.called("claim-stand") == desk.link.called("claim-hold") == []
    assert not desk.page.keys["confirm"].isEnabled()
    desk.view.choose(1)
    assert desk.page.keys["confirm"].isEnabled()
    QTest.mouseClick(desk.page.keys["confirm"], Qt.MouseButton.LeftButton)
    assert desk.state(1) == "confirmed"


def test_a_refusal_is_told_in_words_and_the_claim_is_chosen_again(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2))
    desk.link.refusals["claim-stand"] = "There is no A12 left."
    desk.view.choose(1)
    desk.key(Qt.Key.Key_P)
    assert desk.said == "There is no A12 left."
    assert desk.rows() == [1, 2]
    assert desk.chosen() == [1]


def test_undo_means_the_last_key_though_its_answer_is_still_to_come(desk: Desk) -> None:
    desk.ledger.put(*[claim(number) for number in range(1, 6)])
    desk.view.choose(1)
    for key in (Qt.Key.Key_P, Qt.Key.Key_P, Qt.Key.Key_P):
        desk.key(key)
    desk.link.late = True
    for key in (Qt.Key.Key_X, Qt.Key.Key_U):
        desk.key(key)
    assert len(desk.link.called("claim-stand")) == 4, "what takes it back waits for the answer"
    desk.link.answer_all()
    assert [desk.state(number) for number in range(1, 6)] == ["paid", "paid", "paid", "held", "held"]
    desk.link.late = False
    desk.key(Qt.Key.Key_U)
    assert [desk.state(number) for number in range(1, 6)] == ["paid", "paid", "held", "held", "held"]


def test_undo_of_a_key_that_is_refused_takes_back_nothing_older(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2))
    desk.view.choose(1)
    desk.key(Qt.Key.Key_P)
    desk.link.late = True
    desk.link.refusals["claim-stand"] = "There is no A12 left."
    desk.key(Qt.Key.Key_X)
    desk.key(Qt.Key.Key_U)
    desk.link.answer_all()
    assert [desk.state(1), desk.state(2)] == ["paid", "held"]
    assert desk.said == "There is no A12 left."


def test_two_keys_upon_one_claim_are_taken_back_one_after_the_other(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    desk.list_part("all")
    desk.view.choose(1)
    desk.link.late = True
    for key in (Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_U, Qt.Key.Key_U):
        desk.key(key)
    desk.link.answer_all()
    assert [each["state"] for each in desk.link.called("claim-stand")] == ["confirmed", "paid"]
    taken_back = [each for call in desk.link.called("claim-undo") for each in call["stood"]]
    assert [(each["left"], each["state"]) for each in taken_back] == [("paid", "confirmed"), ("confirmed", "held")]
    assert desk.state(1) == "held"


def test_a_newer_key_upon_the_same_claim_is_not_overwritten_by_an_undo_that_waited(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    desk.list_part("all")
    desk.view.choose(1)
    desk.link.late = True
    for key in (Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_P):
        desk.key(key)
    desk.link.answer_all()
    assert desk.state(1) == "paid"


def test_undo_leaves_alone_what_somebody_else_has_changed_since(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2))
    desk.view.choose(1)
    desk.key(Qt.Key.Key_C)
    desk.ledger.change(1, state="paid")
    entry = desk.undo.last()
    assert isinstance(entry, Undoable)
    assert not entry.still()


def test_what_has_changed_since_before_the_window_heard_of_it_is_left_and_said(desk: Desk) -> None:
    words = "The claim of Anna for “A12” has changed since. It was left as it is."
    desk.ledger.put(claim(1))
    desk.view.choose(1)
    desk.key(Qt.Key.Key_C)
    desk.link.answers["claim-undo"] = {"waits": [], "stays": [words]}
    desk.key(Qt.Key.Key_U)
    assert desk.said == words


def test_a_key_meant_for_a_claim_that_has_just_gone_does_nothing(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2))
    desk.view.choose(1)
    desk.ledger.change(1, state="released", by="time")
    assert desk.rows() == [2]
    desk.key(Qt.Key.Key_X)
    assert desk.link.called("claim-stand") == []
    QTest.qWait(MOVED_MS + 50)
    desk.view.choose(2)
    desk.key(Qt.Key.Key_X)
    assert desk.state(2) == "cancelled"


def test_the_newest_is_in_sight_while_nothing_is_chosen(desk: Desk) -> None:
    desk.ledger.put(*[claim(number) for number in range(1, 101)])
    bar = desk.view.verticalScrollBar()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    desk.ledger.put(*[claim(number) for number in range(101, 121)])
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("height", range(560, 680, 17))
def test_no_row_is_cut_where_the_list_follows_its_end(desk: Desk, height: int) -> None:
    desk.page.resize(344, height)
    desk.ledger.ask(doubt(1))
    desk.ledger.put(*[claim(number) for number in range(1, 30)])
    QTest.qWait(30)
    assert desk.page.doubts.isVisible()
    room = desk.view.viewport().rect()
    last = desk.view.visualRect(desk.page.model.index(28))
    assert last.bottom() == room.bottom()
    assert desk.view.visualRect(desk.view.indexAt(room.topLeft())).top() == 0
    assert room.height() <= desk.page._stack.height()


def _parts(of: dict[str, Any], **other: Any) -> dict[str, Any]:
    """What the ledger makes of a claim that there was not enough for: the rest, in the same place."""
    return of | {"id": 50, "place": of["place"]} | other


def test_the_parts_of_one_claim_are_shown_together(desk: Desk) -> None:
    one = claim(1, "K7", quantity=2, author="Anna")
    desk.ledger.put(one, claim(2, "M3"))
    desk.ledger.put(_parts(one, state="waitlisted", quantity=1))
    model = desk.page.model
    assert desk.rows() == [1, 2]
    said = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Anna, Twitch, K7 ×2, Pecorino di fossa stagionato 12 mesi, held, 10 min, and 1 waiting"
    desk.list_part("all")
    assert desk.rows() == [1, 50, 2]
    assert [model.goes_on(row) for row in range(3)] == [False, True, False]
    said = model.data(model.index(1), Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("waiting, and 2 held")


def test_another_thing_of_the_same_message_is_no_part_of_it(desk: Desk) -> None:
    one = claim(1, "K7")
    desk.ledger.put(one, _parts(one, code="M3", title="Miele"))
    assert desk.rows() == [1, 50]
    model = desk.page.model
    assert not model.goes_on(1)
    assert model.rest_of(model.claim(0)) == []


def test_nothing_scrolls_under_what_is_chosen(desk: Desk) -> None:
    desk.ledger.put(*[claim(number) for number in range(1, 101)])
    desk.view.choose(50)
    before = desk.view.visualRect(desk.view.currentIndex()).top()
    desk.ledger.put(*[claim(number) for number in range(101, 121)])
    desk.ledger.change(3, state="paid")
    assert desk.chosen() == [50]
    assert desk.view.visualRect(desk.view.currentIndex()).top() == before
    desk.ledger.put(*[claim(number) | {"state": "paid"} for number in range(4, 24)])
    assert desk.chosen() == [50]
    assert desk.view.visualRect(desk.view.currentIndex()).top() == before


def test_another_show_begins_with_an_empty_list(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    desk.ledger.claims.clear()
    desk.ledger.push(show=2)
    assert desk.rows() == []
    assert desk.page.empty.isVisible()


def test_trouble_and_a_pause_are_said_above_the_list(desk: Desk) -> None:
    assert not desk.page.trouble.isVisible()
    assert not desk.page.paused.isVisible()
    desk.ledger.push(trouble="The disk is full.", paused=True)
    assert desk.page.trouble.words.text() == (
        "Claims cannot be written down just now: The disk is full. They are kept and written as soon as it works."
    )
    assert desk.page.trouble.isVisible()
    assert desk.page.paused.isVisible()
    desk.page.paused.go_on.click()
    assert desk.link.called("claim-rules-set") == [{"paused": False}]
    desk.ledger.push(trouble="", paused=False)
    assert not desk.page.trouble.isVisible()
    assert not desk.page.paused.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_all_that_can_be_said_nothing_is_squeezed(desk: Desk, app: QApplication, language: str) -> None:
    Language().use(app, language)
    page = desk.page
    page.resize(344, 500)  # what a window of 700 leaves of its height
    desk.ledger.put(*[claim(number) for number in range(1, 10)])
    desk.ledger.ask(doubt(1), doubt(2))
    full = "The disk is full: the store /home/anna/.local/share/bancarella/store.db cannot be written. Free some space."
    desk.ledger.push(trouble=full, paused=True)
    QTest.qWait(30)
    assert "…/store.db" in page.trouble.words.text()
    assert "/home/anna/" in page.trouble.words.toolTip()
    assert page.trouble.words.height() >= page.trouble.words.heightForWidth(page.trouble.words.width())
    for said in (page.doubts, *page.keys.values()):
        assert said.isVisible()
        assert said.height() >= said.minimumSizeHint().height(), said.objectName()
    assert page.view.height() >= ROW
    assert page.keys["undo"].geometry().bottom() <= page.height()
    desk.ledger.push(trouble="", paused=True)
    assert page.paused.isVisible()


def test_a_message_that_a_moderator_removed_can_be_put_back(desk: Desk) -> None:
    desk.ledger.put(claim(1, author="Anna"))
    desk.ledger.change(1, state="cancelled", by="moderator")
    assert desk.said == "A moderator removed Anna’s message: A12 ×1 is free again."
    offered = desk.toasts[-1][2]
    assert isinstance(offered, Offered)
    assert offered.still()
    offered.act()
    assert desk.link.called("claim-restore") == [{"platform": "twitch", "message_id": "m1"}]
    desk.ledger.change(1, state="held", by="host")
    assert not offered.still()


def test_what_a_moderator_did_is_not_what_the_host_takes_back(window: MainWindow, link: FakeLink) -> None:
    anna, bob = claim(1, author="Anna"), claim(2, author="Bob")
    link.ledger.put(anna, bob)
    window.chat.show_filter("claims")
    window.chat.claims.view.choose(1)
    window.chat.claims.act("cancel")
    link.ledger.change(2, state="cancelled", by="moderator")
    assert window.toast_card.words.text() == "A moderator removed Bob’s message: A12 ×1 is free again."
    window.undo()
    assert link.called("claim-restore") == []
    assert link.ledger.claims[1]["state"] == "held"
    link.ledger.put(*[claim(number, author="Bob") for number in range(3, 5)])
    link.ledger.change(3, state="cancelled", by="moderator")
    window.toast_card.action.click()
    assert link.called("claim-restore") == [{"platform": "twitch", "message_id": "m3"}]
    link.ledger.change(4, state="cancelled", by="moderator")
    link.ledger.change(4, state="cancelled", by="host")
    window.toast_card.action.click()
    assert len(link.called("claim-restore")) == 1
    assert window.toast_card.words.text() == "That has changed again since. Nothing was undone."


def test_what_happened_to_a_claim_is_told_step_by_step(desk: Desk, qapp: Any) -> None:
    desk.link.answers["claim-history"] = [
        {"state": "held", "quantity": 1, "at": "2026-11-21T09:37:17+00:00", "by": "buyer", "rev": 1},
        {"state": "released", "quantity": 1, "at": "2026-11-21T09:52:17+00:00", "by": "time", "rev": 2},
    ]
    desk.ledger.put(claim(1))
    desk.page._ask_history(desk.page.model.claim(0), QPoint(5, 5))
    menu = desk.page.findChild(QWidget, "claims-history")
    assert menu is not None
    said = [action.text() for action in menu.actions()]
    assert said[0].endswith("held · by the buyer")
    assert said[1].endswith("time over · its time was over")
    menu.close()


def test_a_claim_is_added_by_hand_with_the_keyboard_alone(desk: Desk) -> None:
    products = [each | {"variants": []} for each in desk.link.products]
    products[1]["variants"] = [{"name": "red M"}, {"name": "blue S"}]
    desk.link.push_products(products)
    desk.link.answers["buyers"] = [{"id": 7, "name": "Nonna Teresa"}]
    was = stood(44, "cancelled", "held")
    desk.link.answers["claim-add"] = {"claims": [{"id": 44}], "undo": [was]}
    desk.page.add_button.click()
    form = desk.page.adding
    QTest.keyClick(form.name_edit, Qt.Key.Key_Return)
    assert desk.link.called("claim-add") == [], "it asks who it is for"
    QTest.keyClicks(form.name_edit, "Nonna Teresa")
    form.product_box.setCurrentIndex(1)
    assert form.variant_box.isVisible()
    form.variant_box.setCurrentIndex(1)
    form.number_box.setValue(3)
    QTest.keyClick(form.number_box, Qt.Key.Key_Return)
    (asked,) = desk.link.called("claim-add")
    assert asked.pop("once")
    assert asked == {"name": "Nonna Teresa", "code": "A12", "quantity": 3, "variant": "blue S", "buyer": 7}
    assert desk.said == "Noted for Nonna Teresa: A12 ×3."
    assert form.name_edit.text() == ""
    assert form.isVisible()
    words = "The claim of Nonna Teresa for “A12” has changed since. It was left as it is."
    desk.link.answers["claim-undo"] = {"waits": [], "stays": [words]}
    desk.take_back()
    assert desk.link.called("claim-undo") == [{"stood": [was]}], "it may be paid since"
    assert desk.said == words
    QTest.keyClick(form.name_edit, Qt.Key.Key_Escape)
    assert not form.isVisible()


def test_what_is_added_again_after_no_answer_is_the_same_claim(desk: Desk) -> None:
    form, link = desk.page.adding, desk.link
    desk.page.add_button.click()
    link.refusals["claim-add"] = "Bancarella does not answer. It may be busy: try again."
    QTest.keyClicks(form.name_edit, "Teresa")
    form.add()
    link.refusals.clear()
    form.add()
    QTest.keyClicks(form.name_edit, "Teresa")
    form.add()
    first, again, another = (each["once"] for each in link.called("claim-add"))
    assert first == again != another, "once it is answered, the same is wanted twice"


def test_a_hundred_thousand_claims_stay_fluid(link: FakeLink) -> None:
    model = ClaimModel()
    began = time.monotonic()
    for first in range(0, 100_000, 500):
        model.take([claim(number) for number in range(first + 1, first + 501)])
    assert len(model) == 100_000
    load_s = time.monotonic() - began
    began = time.monotonic()
    for number in range(50_000, 50_100):
        model.take([claim(number, state="paid")])
    assert len(model) == 99_900
    assert time.monotonic() - began < 2.0, load_s
    model.show("all")
    assert model.row_of(50_050) == 50_049


def test_five_claims_a_second_are_worked_through_with_the_keyboard(desk: Desk) -> None:
    keys = (Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_R)
    done = 0
    for beat in range(30):
        desk.ledger.put(claim(beat + 1, author=f"Viewer {beat}"))
        if beat % 10 == 9:
            desk.ledger.ask(doubt(beat))
        QTest.qWait(100)
        if not desk.chosen():
            desk.key(Qt.Key.Key_Down)
        at = desk.chosen()
        desk.key(keys[beat % 3])
        assert desk.state(at[0]) in ("confirmed", "paid", "released")
        done += 1
        if desk.page.doubts.isVisible() and beat % 10 == 4:
            desk.key(Qt.Key.Key_Return)
    assert done == 30
    assert sum(each["state"] == "held" for each in desk.ledger.claims.values()) == 0
    assert len(desk.link.called("doubt-accept")) == 2


def test_the_tab_in_the_window_and_its_key(window: MainWindow, link: FakeLink) -> None:
    link.ledger.put(claim(1), claim(2))
    link.ledger.ask(doubt(1))
    tab = window.chat.findChild(QWidget, "chat-tab-claims")
    assert tab is not None
    assert tab.accessibleName() == "Claims, 3"
    QTest.keyClick(window, Qt.Key.Key_C)
    assert window.chat.filter == "claims"
    assert window.chat.claims.view.hasFocus()
    assert not window.chat.writer.isVisible()
    QTest.keyClick(window.chat.claims.view, Qt.Key.Key_Down)
    QTest.keyClick(window.chat.claims.view, Qt.Key.Key_C)
    assert link.ledger.claims[1]["state"] == "confirmed"
    QTest.keyClick(window.chat.claims.view, Qt.Key.Key_1)
    assert link.called("pin") == [{"code": "K7"}], "the digits go on pinning"
    QTest.keyClick(window.chat.claims.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert link.ledger.claims[1]["state"] == "held"
    QTest.keyClick(window, Qt.Key.Key_W)
    assert window.chat.findChild(QAbstractButton, "chat-tab-all").isChecked()  # type: ignore[union-attr]
    assert window.chat.writer.isVisible()


def test_letters_typed_into_a_field_are_no_commands(window: MainWindow, link: FakeLink) -> None:
    link.ledger.put(claim(1))
    window.chat.show_filter("claims")
    window.chat.claims.view.choose(1)
    window.chat.claims.search.setFocus()
    QTest.keyClicks(window.chat.claims.search, "cpx")
    assert link.called("claim-stand") == []
    assert window.chat.claims.search.text() == "cpx"


def test_it_fits_into_the_smallest_window(window: MainWindow, link: FakeLink) -> None:
    link.ledger.put(*[claim(number) for number in range(1, 40)])
    link.ledger.ask(doubt(1))
    link.ledger.push(trouble="The disk is full.", paused=True)
    window.chat.show_filter("claims")
    assert window.size().width() == 1366
    assert window.size().height() == 768
    assert window.chat.claims.view.height() >= 112, "two rows at the least"
    for part in PARTS:
        assert window.chat.claims.tabs[part].isVisible()


# ------------------------------------------------------------------------------------------------------- the inbox


def ask(desk: Desk, *doubts: dict[str, Any]) -> Callable[[Qt.Key], None]:
    desk.ledger.ask(*doubts)
    desk.page.doubts.setFocus()
    QTest.qWait(READ_MS + 50)
    return lambda key: QTest.keyClick(desk.page.doubts, key)


def question(desk: Desk) -> str:
    return desk.page.doubts.accessibleName()


def test_enter_accepts_the_oldest_question_and_goes_on_to_the_next(desk: Desk) -> None:
    press = ask(desk, doubt(1), doubt(2, author="Bruno"))
    assert question(desk) == "Did Anna mean A12 ×1? “A 12 per me”"
    press(Qt.Key.Key_Return)
    assert desk.link.called("doubt-accept") == [{"id": 1, "wanted": [{"code": "A12", "variant": None, "quantity": 1}]}]
    assert desk.said == "Noted for Anna: A12 ×1."
    assert question(desk).startswith("Did Bruno mean")
    press(Qt.Key.Key_Return)
    assert len(desk.link.called("doubt-accept")) == 1, "nobody has read this one yet"


def test_a_buyer_who_has_paid_and_cancels_is_asked_about_in_other_words(desk: Desk) -> None:
    press = ask(desk, doubt(1, text="cancel A12", why="paid"), doubt(2, text="cancel A12", why="paid"))
    assert question(desk) == "Anna has paid for A12 ×1 and takes it back. Cancel it? “cancel A12”"
    assert desk.page.doubts.findChildren(QAbstractButton, "doubt-quantity-0") == [], "it is theirs to say how many"
    press(Qt.Key.Key_Return)
    assert [each["id"] for each in desk.link.called("doubt-accept")] == [1]
    assert desk.said == "Cancelled: A12 ×1 of Anna. What was paid is to be given back."
    QTest.qWait(READ_MS + 50)
    press(Qt.Key.Key_Backspace)
    assert desk.said == "It stays sold: “cancel A12”."


@pytest.mark.parametrize(
    ("why", "asked", "done"),
    [
        ("packed", "A12 ×1 is packed for Anna, who takes it back. Cancel it?", "Cancelled: A12 ×1 of Anna."),
        ("earlier", "Anna takes back A12 ×1, from an earlier show. Cancel it?", "Cancelled: A12 ×1 of Anna."),
        ("unsure", "Does Anna take back A12 ×1? Cancel it?", "Cancelled: A12 ×1 of Anna."),
        ("limit", "Anna wants A12 ×1 more; the limit is 3. Note it all the same?", "Noted for Anna: A12 ×1."),
        (
            "deleted",
            "Anna has paid for A12 ×1, and the message was deleted. Cancel it?",
            "Cancelled: A12 ×1 of Anna. What was paid is to be given back.",
        ),
    ],
)
def test_why_it_is_asked_is_said(desk: Desk, why: str, asked: str, done: str) -> None:
    press = ask(desk, doubt(1, text="?", why=why, limit=3))
    assert question(desk) == f"{asked} “?”"
    # How many is theirs to say, where it is taken back.
    assert bool(desk.page.doubts.findChildren(QAbstractButton, "doubt-quantity-0")) == (why == "limit")
    press(Qt.Key.Key_Return)
    assert desk.said == done


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_and_delete_dismiss_and_undo_asks_again(desk: Desk, key: Qt.Key) -> None:
    press = ask(desk, doubt(1))
    press(key)
    assert desk.link.called("doubt-dismiss") == [{"id": 1}]
    assert not desk.page.doubts.isVisible()
    desk.ledger.doubts = [doubt(1)]
    desk.take_back()
    assert desk.link.called("doubt-reopen") == [{"id": 1}]
    assert desk.page.doubts.isVisible()


@pytest.mark.parametrize("why", ["paid", "packed", "earlier", "unsure", "deleted", "deleted-packed"])
def test_what_is_taken_back_has_nothing_to_be_changed_with_the_arrows(desk: Desk, why: str) -> None:
    press = ask(desk, doubt(1, why=why), doubt(2))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
        press(key)
    assert not desk.page.doubts._arrows.isVisible()
    press(Qt.Key.Key_Return)
    assert desk.link.called("doubt-accept")[0]["wanted"][0]["quantity"] == 1
    assert question(desk).startswith("Did Anna mean")
    assert desk.page.doubts._arrows.isVisible()


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_second_click_of_a_double_one_answers_no_question_that_nobody_has_read(desk: Desk, answer: str) -> None:
    ask(desk, doubt(1), doubt(2, author="Bruno"))
    button = getattr(desk.page.doubts, answer)
    for _ in range(2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert question(desk).startswith("Did Bruno mean")
    QTest.qWait(READ_MS + 50)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not desk.page.doubts.isVisible()


def test_an_accepted_question_is_taken_back_with_its_claims(desk: Desk) -> None:
    desk.link.answers["doubt-accept"] = {"claims": [{"id": 5}]}
    press = ask(desk, doubt(1))
    press(Qt.Key.Key_Return)
    desk.take_back()
    assert desk.link.called("claim-stand") == [], "the engine takes them back with the question"
    assert desk.link.called("doubt-reopen") == [{"id": 1}]


def test_the_arrows_change_product_kind_and_number(desk: Desk) -> None:
    products = [each | {"variants": []} for each in desk.link.products]
    products[0]["variants"] = [{"name": "red M"}, {"name": "blue S"}]
    desk.link.push_products(products)
    press = ask(desk, doubt(1))
    press(Qt.Key.Key_Up)
    assert "A12 ×2?" in question(desk)
    yes, choose = desk.page.doubts.yes, desk.page.doubts._choose
    assert (yes.isEnabled(), choose.isVisible()) == (True, False)
    press(Qt.Key.Key_Left)
    press(Qt.Key.Key_Up)
    assert "K7 ×2?" in question(desk)
    assert (yes.isEnabled(), choose.isVisible()) == (False, True), "K7 comes in kinds: it asks which"
    press(Qt.Key.Key_Return)
    assert desk.link.called("doubt-accept") == []
    assert desk.toasts == [], "a toast would lie over what is to be chosen"
    assert choose.text() == "Choose which kind: click “which?” or press ↑ ↓. Then press Enter."
    press(Qt.Key.Key_Down)
    assert "K7 red M ×2?" in question(desk)
    assert (yes.isEnabled(), choose.isVisible()) == (True, False)
    press(Qt.Key.Key_Return)
    assert desk.link.called("doubt-accept") == [
        {"id": 1, "wanted": [{"code": "K7", "variant": "red M", "quantity": 2}]}
    ]


@pytest.mark.parametrize(("stocks", "proposed"), [((3, 2), "red M"), ((0, None), "blue S"), ((0, 0), "red M")])
def test_the_first_kind_to_be_proposed_is_the_first_that_is_left(
    desk: Desk, stocks: tuple[int | None, ...], proposed: str
) -> None:
    products = [each | {"variants": []} for each in desk.link.products]
    names = ("red M", "blue S")
    products[0]["variants"] = [{"name": name, "stock": left} for name, left in zip(names, stocks, strict=True)]
    desk.link.push_products(products)
    ask(desk, doubt(1) | {"wanted": [{"code": "K7", "variant": None, "quantity": 2}]})
    which = desk.page.doubts.findChild(QAbstractButton, "doubt-variant-0")
    assert isinstance(which, QAbstractButton)
    which.click()
    assert f"K7 {proposed} ×2?" in question(desk)


def test_digits_are_the_number_of_the_question_and_follow_one_another(desk: Desk) -> None:
    press = ask(desk, doubt(1))
    for key in (Qt.Key.Key_1, Qt.Key.Key_2):
        press(key)
    assert "A12 ×12?" in question(desk)
    number = desk.page.doubts.findChild(QAbstractButton, "doubt-quantity-0")
    assert number is not None
    number.click()
    desk.page.doubts._typed = (12, 0.0)  # a while ago
    press(Qt.Key.Key_0)
    press(Qt.Key.Key_3)
    assert "A12 ×3?" in question(desk)
    press(Qt.Key.Key_Return)
    assert desk.link.called("doubt-accept")[0]["wanted"] == [{"code": "A12", "variant": None, "quantity": 3}]


def test_the_arrows_are_shown_where_they_do_something(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    ask(desk, doubt(1))
    arrows = desk.page.doubts._arrows
    desk.page.doubts.setFocus()
    assert arrows.isVisible()
    desk.view.setFocus()
    assert not arrows.isVisible()


def test_u_takes_back_where_nothing_is_listed_any_more(desk: Desk) -> None:
    desk.link.answers["doubt-accept"] = {"claims": [{"id": 5}]}
    press = ask(desk, doubt(1))
    press(Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_U)
    assert desk.link.called("doubt-reopen") == [{"id": 1}]


def test_it_is_said_who_has_what_was_released(desk: Desk) -> None:
    desk.ledger.put(claim(1), claim(2, state="waitlisted", author="Vera"))
    stand = desk.link.answers["claim-stand"]

    def pass_on(**arguments: Any) -> Any:
        answer = stand(**arguments)
        desk.ledger.change(2, state="held")
        return answer

    desk.link.answers["claim-stand"] = pass_on
    desk.view.choose(1)
    desk.key(Qt.Key.Key_R)
    assert desk.said == "Buyer 1: A12 ×1 is released. Now held for Vera."
    desk.take_back()
    assert desk.state(1) == "held"
    assert desk.undo.last() is None, "said twice, it is one thing to take back"


def test_a_question_that_is_refused_is_asked_again(desk: Desk) -> None:
    desk.link.refusals["doubt-accept"] = "This message was decided already."
    press = ask(desk, doubt(1))
    press(Qt.Key.Key_Return)
    assert desk.said == "This message was decided already."
    assert desk.page.doubts.isVisible()


def test_the_list_and_the_inbox_are_reached_from_one_another(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    press = ask(desk, doubt(1))
    press(Qt.Key.Key_Escape)
    assert desk.view.hasFocus()
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Up)
    assert desk.page.doubts.hasFocus()


def test_the_fake_ledger_counts_what_it_has(link: FakeLink) -> None:
    ledger: FakeLedger = link.ledger
    ledger.put(claim(1), claim(2, state="paid"))
    assert (link.state["claims"]["held"], link.state["claims"]["paid"]) == (1, 1)


def test_questions_are_counted_where_they_are_seen(desk: Desk) -> None:
    desk.ledger.put(claim(1))
    ask(desk, doubt(1), doubt(2))
    assert desk.page.tabs["todo"].accessibleName() == "To do, 3"
    assert desk.page.tabs["all"].accessibleName() == "All, 3"


def leave_over(desk: Desk, **changes: Any) -> None:
    usual = {"waiting": 0, "since": "2026-11-20T20:00:00+00:00", "stays": False, "questions": 0, "rests": False}
    desk.ledger.push(earlier=usual | changes)


def test_who_waits_from_earlier_shows_is_said_until_the_host_decides(desk: Desk) -> None:
    waits, link = desk.page.notes.waits, desk.link
    assert not waits.isVisible()
    desk.ledger.put(claim(1, state="released"), claim(2, state="released"))
    leave_over(desk, waiting=59)
    assert waits.isVisible()
    assert "59 claim" in waits.said.text()
    keep, end = waits.buttons
    keep.click()
    assert link.called("earlier-keep") == [{}]
    desk.take_back()
    assert link.called("earlier-keep") == [{}, {"undo": True}]
    end.click()
    assert desk.said == "2 claims wait no more."
    desk.take_back()
    both = [stood(number, "waitlisted", "released") for number in (1, 2)]
    assert link.called("claim-undo") == [{"stood": both}]
    leave_over(desk, waiting=59, stays=True)
    assert not waits.isVisible()
    desk.list_part("waitlisted")
    assert "59 claim" in desk.page.notes.waiting_elsewhere()


def test_an_earlier_shows_questions_are_asked_when_the_host_wants(desk: Desk) -> None:
    asks, link = desk.page.notes.asks, desk.link
    leave_over(desk, questions=2)
    assert asks.isVisible()
    ask, leave = asks.buttons
    leave.click()
    desk.take_back()
    ask.click()
    assert link.called("earlier-questions") == [{"ask": False}, {"ask": False, "undo": True}, {"ask": True}]


def test_off_the_air_it_is_said_that_claims_are_taken_and_a_pause_is_at_hand(desk: Desk) -> None:
    off_air, link = desk.page.notes.off_air, desk.link
    assert not off_air.isVisible(), "nobody writes anything"
    link.push_chat(sources=[source()])
    assert off_air.isVisible()
    off_air.buttons[0].click()
    desk.take_back()
    assert link.called("claims-rest") == [{}, {"rests": False}]
    link.push(on_air=True)
    assert not off_air.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_a_question_and_a_warning_seven_claims_are_seen(
    window: MainWindow, link: FakeLink, app: QApplication, language: str
) -> None:
    Language().use(app, language)
    window.resize(1280, 800)
    link.push_chat(sources=[source()])
    window.chat.show_filter("claims")
    page, ledger = window.chat.claims, link.ledger
    ledger.put(*[claim(number) for number in range(1, 21)])
    ledger.ask(doubt(1), doubt(2), doubt(3))
    page.doubts.setFocus()
    QTest.qWait(30)
    assert page.notes.off_air.isVisible()
    assert page.doubts.isVisible()
    assert page.view.viewport().height() >= 7 * ROW
    assert "3" in page.doubts._more.text()


def test_what_is_chosen_stays_where_it_is_while_what_stands_above_grows(desk: Desk) -> None:
    desk.ledger.put(*[claim(number) for number in range(1, 41)])
    desk.view.choose(20)
    desk.view.scrollTo(desk.view.currentIndex(), desk.view.ScrollHint.PositionAtCenter)

    def place() -> int:
        QTest.qWait(30)
        return desk.view.viewport().mapTo(desk.page, desk.view.visualRect(desk.view.currentIndex()).topLeft()).y()

    before, top = place(), desk.view.mapTo(desk.page, QPoint()).y()
    leave_over(desk, waiting=59)
    assert place() == before
    assert desk.view.mapTo(desk.page, QPoint()).y() > top
    desk.page.notes.waits.fold.click()
    assert place() == before
    leave_over(desk)
    assert place() == before


def test_a_note_is_one_line_until_it_is_opened(desk: Desk) -> None:
    waits = desk.page.notes.waits
    leave_over(desk, waiting=59)
    assert (waits.brief.isVisible(), waits.said.isVisible(), waits.buttons[0].isVisible()) == (True, False, False)
    assert "59 claims of earlier shows still wait" in waits.fold.accessibleName()
    QTest.keyClick(waits.fold, Qt.Key.Key_Space)
    assert (waits.said.isVisible(), waits.buttons[0].isVisible()) == (True, True)
    QTest.mouseClick(waits, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert not waits.said.isVisible()


def test_after_the_show_the_time_for_late_claims_is_told_and_can_be_changed(desk: Desk) -> None:
    late, link = desk.page.notes.late, desk.link
    link.push_chat(sources=[source()])
    leave_over(desk, closes_at="2026-11-21T09:51:49+00:00")
    assert late.brief.text().startswith("9:32 ")
    link.push(now="2026-11-21T09:42:47+00:00")
    assert late.brief.text().startswith("9:02 ")
    assert not desk.page.notes.off_air.isVisible()
    close, stay = late.buttons
    close.click()
    desk.take_back()
    stay.click()
    desk.take_back()
    assert link.called("claims-rest") == [{}, {"rests": False}]
    assert link.called("claims-stay-open") == [{}, {"undo": True}]
    leave_over(desk, rests=True)
    desk.ledger.push(paused=True)
    assert not late.isVisible()
    assert desk.page.paused.brief.text() == "Claims are closed"
