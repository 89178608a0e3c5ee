"""The row of what can be taken back: the last thing is the last that was done, answered or not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from studio.window.undo import Trail, Undo, Undoable
from studio.window.window import MainWindow
from tests.window.fake_link import PRODUCTS, FakeLink


def test_what_is_sent_has_its_place_before_it_is_answered() -> None:
    row, taken = Undo(), list[str]()
    older, newest = row.begin(), row.begin()
    older.fill(lambda: taken.append("older"))
    assert row.last() is newest
    assert not row.take_back(newest), "it waits for its answer"
    assert taken == []
    newest.fill(lambda: taken.append("newest"))
    assert taken == ["newest"]
    assert row.last() is older


def test_a_place_that_is_given_up_is_passed_over_and_ends_no_waiting_for_others() -> None:
    row, taken = Undo(), list[str]()
    first, refused = row.begin(), row.begin()
    row.take_back(refused)
    row.take_back(first)
    refused.or_drop(taken.append)("words")
    assert taken == ["words"]
    first.fill(lambda: taken.append("first"))
    assert taken == ["words", "first"]
    row.begin().drop()
    assert row.last() is None


def test_they_are_taken_back_in_the_order_in_which_that_was_asked_for() -> None:
    row, taken = Undo(), list[int]()
    entries = [row.begin() for _ in range(3)]
    for entry in reversed(entries):
        row.take_back(entry)
    for number, entry in enumerate(entries):
        entry.fill(lambda number=number: taken.append(number))  # type: ignore[misc]
    assert taken == [2, 1, 0]


def test_what_has_changed_since_stays_and_is_said_once() -> None:
    row, told = Undo(), list[bool]()
    entry = row.begin()
    assert not row.take_back(entry, told.append)
    entry.fill(lambda: told.append(True), lambda: False)
    assert told == [False]
    assert row.take_back(entry, told.append), "a second click on its note"
    assert told == [False]


def test_a_note_that_comes_again_gives_no_newer_place() -> None:
    row = Undo()
    first = row.add(Undoable(lambda: None))
    second = row.add(lambda: None)
    row.add(first)
    assert row.last() is second


def test_a_trail_knows_its_own_doing_from_that_of_others() -> None:
    trail, first, second = Trail(), Undoable(), Undoable()
    trail.did(7, first)
    assert trail.is_still(7, first, "held", "paid", "held")
    assert not trail.is_still(7, first, "cancelled", "paid", "held")
    trail.did(7, second)
    assert not trail.is_still(7, first, "paid", "paid", "held"), "something newer was done to it here"
    second.is_wanted = True
    trail.leaves(7, "cancelled")
    assert trail.is_still(7, first, "cancelled", "paid", "held"), "the news of what was taken back is on its way"
    trail.heard(7)
    assert not trail.is_still(7, first, "cancelled", "paid", "held")


def _press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window, key, modifier)


def test_while_the_engine_is_late_it_is_said_that_the_undo_waits(window: MainWindow, link: FakeLink) -> None:
    link.push(pinned="A12")
    window.products._turn_sold_out(link.products[0])
    link.late = True
    _press(window, Qt.Key.Key_0)
    _press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast_card.isVisible()
    assert window.toast_card.words.text() == "It is taken back as soon as it is written down."
    assert not link.called("pin")
    link.answer_all()
    assert link.called("pin") == [{"code": "A12"}]
    assert link.called("stock") == [{"code": "K7", "stock": 0}]
    assert not window.toast_card.isVisible(), "what is undone needs no note"


def test_products_and_the_run_of_show_are_taken_back_in_the_order_they_were_sent(
    window: MainWindow, link: FakeLink
) -> None:
    plan = [{"code": code, "minutes": 5} for code in ("K7", "A12", "M3")]
    link.push(rundown=plan)
    link.late = True
    window.products._delete(link.products[3])
    window.rundown.shift("M3", -1)
    for _ in range(2):
        _press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    link.push_products([*PRODUCTS[:3], *PRODUCTS[4:]])
    link.answer_all()
    assert [word for word, _ in link.calls if word in ("delete-product", "rundown", "restore-product")] == [
        "delete-product",
        "rundown",
        "rundown",
        "restore-product",
    ]
    assert link.called("rundown")[-1] == {"slots": plan}


def test_two_moves_of_one_turn_are_taken_back_before_the_news_of_the_first_is_here(
    window: MainWindow, link: FakeLink
) -> None:
    plans = [[{"code": code, "minutes": 5} for code in codes] for codes in (("K7", "A12", "M3"), ("K7", "M3", "A12"))]
    last = [{"code": code, "minutes": 5} for code in ("M3", "K7", "A12")]
    link.push(rundown=plans[0])
    window.rundown.shift("M3", -1)
    link.push(rundown=plans[1])
    window.rundown.shift("M3", -1)
    link.push(rundown=last)
    for _ in range(2):
        _press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [each["slots"] for each in link.called("rundown")] == [plans[1], last, plans[1], plans[0]]
