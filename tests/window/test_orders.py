from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit

from studio.domain.ordering import claim_from_wire, order_from_wire
from studio.window import words
from studio.window.claim_rules import ClaimRulesPage
from studio.window.orders import OrdersDialog
from studio.window.orders_list import money_text, things_text
from tests.window.fake_link import FakeLink, claim, stood


def order(number: int, *lines: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "number": number,
        "show": 1,
        "buyer": {
            "id": number,
            "name": f"Buyer {number}",
            "phone": "",
            "email": "",
            "address": "",
            "note": "",
            "identities": [{"platform": "twitch", "author_id": f"u{number}", "author": f"Buyer {number}"}],
        },
        "lines": list(lines) or [claim(number)],
        "totals": [],
        "estimated": False,
        "state": (lines[0] if lines else claim(number))["state"],
        "pickup": "",
        "note": "",
        "packed_at": None,
    } | changes


class Counter:
    """The dialog on the screen, and hands for it."""

    def __init__(self, link: FakeLink) -> None:
        self.link, self.ledger = link, link.ledger
        self.dialog = OrdersDialog(link)
        self.toasts: list[tuple[str, str, Any]] = []
        self.undo = link.undo
        self.dialog.toast.connect(self._take)
        self.dialog.undo_wanted.connect(self.take_back)

    def _take(self, *toast: Any) -> None:
        self.toasts.append(toast)
        if toast[1]:
            self.undo.add(toast[2])

    def take_back(self) -> None:
        entry = self.undo.last()
        assert entry is not None
        self.undo.take_back(entry)

    def open(self, *orders: dict[str, Any]) -> None:
        self.ledger.orders = list(orders)
        for each in orders:
            self.ledger.put(*each["lines"])
        self.dialog.begin()
        QTest.qWaitForWindowExposed(self.dialog)

    def names(self) -> list[str]:
        model = self.dialog.model
        return [model.order(row)[1].buyer.name for row in range(len(model))]

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.dialog.view, key, modifier)

    @property
    def said(self) -> str:
        return self.toasts[-1][0]


@pytest.fixture
def counter(link: FakeLink) -> Iterator[Counter]:
    made = Counter(link)
    yield made
    made.dialog.close()
    made.dialog.deleteLater()


def test_baskets_are_listed_with_what_they_cost_and_how_far_they_are(counter: Counter) -> None:
    counter.open(
        order(1, claim(1, "M3", quantity=2), claim(2, "P9", state="waitlisted")),
        order(2, claim(3, "A12", quantity=2, grams=500)),
        order(3, claim(4, "M3", state="paid"), packed_at="2026-11-21T09:40:00+00:00"),
    )
    model = counter.dialog.model
    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert said == [
        "1, Buyer 1, 2 things, €18.00, held",
        "2, Buyer 2, 1 thing, ≈ €4.50, held",
        "3, Buyer 3, 1 thing, €9.00, packed",
    ]


def test_without_orders_it_says_what_comes_here_and_prints_nothing(counter: Counter) -> None:
    counter.open()
    assert counter.dialog.empty.isVisible()
    assert not counter.dialog.export.isEnabled()
    assert not counter.dialog.packing.isEnabled()


def test_search_finds_names_numbers_and_codes(counter: Counter) -> None:
    counter.open(order(1, claim(1, "K7")), order(2, claim(2, "M3")), order(3, claim(3, "M3")))
    counter.dialog.search.setText("m3")
    assert counter.names() == ["Buyer 2", "Buyer 3"]
    counter.dialog.search.setText("buyer 1")
    assert counter.names() == ["Buyer 1"]


@pytest.mark.parametrize(
    ("key", "state", "ids", "words"),
    [
        (Qt.Key.Key_C, "confirmed", [1], "Buyer 1: the basket is confirmed."),
        (
            Qt.Key.Key_P,
            "paid",
            [1, 2],
            "Buyer 1: the basket is paid, but not all of it is weighed. The price may still change.",
        ),
    ],
)
def test_a_basket_is_confirmed_and_paid_with_a_key_and_back(
    counter: Counter, key: Qt.Key, state: str, ids: list[int], words: str
) -> None:
    counter.open(order(1, claim(1), claim(2, state="confirmed"), claim(3, state="waitlisted")))
    counter.key(key)
    assert counter.link.called("claim-stand") == [{"ids": ids, "state": state}]
    assert counter.said == words
    counter.key(Qt.Key.Key_U)
    assert [counter.ledger.claims[number]["state"] for number in (1, 2, 3)] == ["held", "confirmed", "waitlisted"]


def test_a_basket_where_nothing_is_left_to_pay_says_so(counter: Counter) -> None:
    counter.open(order(1, claim(1, state="paid")))
    counter.key(Qt.Key.Key_P)
    assert counter.link.called("claim-stand") == []
    assert counter.said == "Nothing in this basket is left to pay."


def test_packed_and_back(counter: Counter) -> None:
    counter.open(order(1, claim(1, "M3")))
    counter.key(Qt.Key.Key_K)
    counter.take_back()
    back = {"buyer": 1, "packed": False, "show": 1, "claims": [1], "at": None}
    assert counter.link.called("order-pack") == [{"buyer": 1, "packed": True, "show": 1}, back]


def test_of_what_was_packed_only_that_is_taken_back_which_the_engine_took(counter: Counter) -> None:
    link = counter.link
    counter.open(order(1, claim(1, "M3")), order(2, claim(2, "M3")))
    counter.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    link.late, link.refusals["order-pack"] = True, "This order is not there any more."
    counter.key(Qt.Key.Key_K)
    link.answer()
    assert counter.said == "This order is not there any more."
    link.refusals.clear()
    link.answer_all()
    assert counter.said == "Buyer 2: packed."
    counter.take_back()
    assert [each["buyer"] for each in link.called("order-pack")] == [1, 2, 2]


def test_what_is_packed_unweighed_and_who_has_more_than_one_may_is_said(counter: Counter) -> None:
    counter.open(order(1, claim(1, "K7")), order(2))
    counter.key(Qt.Key.Key_K)
    assert counter.said == "Buyer 1: packed, but not all of it is weighed: its weight and price are about."
    counter.link.answers["buyer-merge"] = {"over": ["Anna has 3 of “A12” now; one buyer may have 2."]}
    counter.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    counter.key(Qt.Key.Key_M)
    assert counter.said.endswith("are one person now. Anna has 3 of “A12” now; one buyer may have 2.")


def test_two_are_made_one_person_and_two_again(counter: Counter) -> None:
    counter.open(order(1), order(2))
    counter.dialog.keys["merge"].click()
    assert "Choose two baskets" in counter.said
    counter.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert counter.dialog.keys["merge"].isEnabled()
    counter.key(Qt.Key.Key_M)
    assert counter.link.called("buyer-merge") == [{"into": 1, "other": 2}]
    assert counter.said == "Buyer 1 and Buyer 2 are one person now."
    counter.take_back()
    assert counter.link.called("buyer-split") == [{"platform": "twitch", "author_id": "u2"}]
    # What is noted of either since stays: the engine knows what each of them had.
    assert counter.link.called("buyer-put") == counter.link.called("order-put") == []


def test_one_identity_is_split_off_and_joined_again(counter: Counter) -> None:
    both = order(1)
    both["buyer"]["identities"].append({"platform": "youtube", "author_id": "y1", "author": "Somebody"})
    counter.open(both)
    buttons = [
        each
        for each in counter.dialog.basket.findChildren(type(counter.dialog.export))
        if each.accessibleName() == "Somebody is somebody else"
    ]
    buttons[0].click()
    assert counter.link.called("buyer-split") == [{"platform": "youtube", "author_id": "y1"}]
    counter.take_back()
    assert counter.link.called("buyer-merge") == [{"into": 1, "other": 99, "first": False}]


def test_undo_of_somebody_else_leaves_the_buyer_with_their_own_number(counter: Counter) -> None:
    both = order(1, note="no bag", pickup="Saturday")
    both["buyer"] |= {"phone": "+39111", "address": "Via A"}
    both["buyer"]["identities"].append({"platform": "youtube", "author_id": "y1", "author": "Bob"})
    counter.link.answers["buyer-split"] = {"buyer": 99, "first": True}
    counter.open(both)
    buttons = counter.dialog.basket.findChildren(type(counter.dialog.export))
    next(each for each in buttons if each.accessibleName() == "Buyer 1 is somebody else").click()
    counter.take_back()
    assert counter.link.called("buyer-merge") == [{"into": 1, "other": 99, "first": True}]
    # What is noted of either since stays: the engine knows what each of them had.
    assert counter.link.called("buyer-put") == counter.link.called("order-put") == []


def test_undo_of_a_merge_writes_to_the_show_it_was_made_in(counter: Counter) -> None:
    first, second = order(1, note="no bag"), order(2, packed_at="2026-11-21T10:00:00+00:00")
    second["buyer"]["identities"].append({"platform": "youtube", "author_id": "y2", "author": "Buyer 2"})
    counter.link.answers["buyer-split"] = {"buyer": 99, "first": False}
    counter.open(first, second)
    counter.dialog._acts.merge([order_from_wire(first), order_from_wire(second)])
    counter.take_back()
    (noted,) = counter.link.called("buyer-put")
    assert (noted["id"], noted["name"], noted["left"]) == (99, "Buyer 2", {}), "undone, so taken as it was"
    for word in ("order-put", "order-pack"):
        asked = counter.link.called(word)
        assert asked
        assert {each["show"] for each in asked} == {1}


def test_what_is_weighed_is_told_and_can_be_taken_back(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", grams=500), claim(2, "M3")))
    scales = counter.dialog.basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    assert counter.dialog.basket.findChild(QLineEdit, "order-weigh-2") is None, "honey is sold by the jar"
    scales.setFocus()
    scales.selectAll()
    QTest.keyClicks(scales, "620")
    QTest.keyClick(scales, Qt.Key.Key_Return)
    assert counter.link.called("claim-weigh") == [{"id": 1, "grams": 620}]
    assert counter.said == "Pomodori San Marzano is weighed: 620 g."
    counter.take_back()
    assert counter.link.called("claim-weigh")[-1] == {"id": 1, "grams": None, "left": 620}


def test_what_is_weighed_or_blocked_is_said_when_the_engine_has_done_it(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", grams=500)))
    counter.link.refusals |= {"claim-weigh": "The studio is closing.", "chat-block": "The studio is closing."}
    scales = counter.dialog.basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    scales.setFocus()
    scales.selectAll()
    QTest.keyClicks(scales, "620")
    QTest.keyClick(scales, Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_B)
    assert [said for said, *_ in counter.toasts] == ["The studio is closing."] * 2
    assert counter.undo.last() is None


def test_a_weight_changes_what_its_line_costs_while_the_next_is_typed(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", grams=500), claim(2, "A12", grams=500)))
    basket = counter.dialog.basket
    first, second = (basket.findChild(QLineEdit, f"order-weigh-{each}") for each in (1, 2))
    assert isinstance(first, QLineEdit)
    assert isinstance(second, QLineEdit)

    def costs() -> list[str]:
        return [label.text() for label in basket.findChildren(QLabel) if label.text() in ("€2.25", "€5.58")]

    assert costs() == ["€2.25", "€2.25"]
    weighed = order(1, claim(1, "A12", grams=1240, weighed=True), claim(2, "A12", grams=500))

    def weigh(**_arguments: object) -> None:
        counter.ledger.orders = [weighed]

    counter.link.answers["claim-weigh"] = weigh
    first.setFocus()
    first.selectAll()
    QTest.keyClicks(first, "1240")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus(), "it is not taken from under the hands"
    assert costs() == ["€5.58", "€2.25"]
    # Back to the first, as it is by now: nothing is weighed anew unless it is typed.
    first.setFocus()
    second.setFocus()
    assert counter.link.called("claim-weigh") == [{"id": 1, "grams": 1240}]
    first.setFocus()
    first.selectAll()
    QTest.keyClick(first, Qt.Key.Key_Delete)
    second.setFocus()
    assert counter.link.called("claim-weigh")[-1] == {"id": 1, "grams": None}


@pytest.mark.parametrize(
    ("language", "typed", "grams", "shown"),
    [
        ("en", "1,85", 1850, "1.85 kg"),
        ("de", "1.85", 1850, "1,85 kg"),
        ("it", "1,85 kg", 1850, "1,85 kg"),
        ("fr", "1 850 g", 1850, "1,85 kg"),
        ("es", "2", 2000, "2 kg"),
        ("zh", "850克", 850, "850 g"),
    ],
)
def test_a_weight_is_typed_as_the_scales_show_it(
    app: QApplication, counter: Counter, language: str, typed: str, grams: int, shown: str
) -> None:
    words.Language().use(app, language)
    counter.open(order(1, claim(1, "A12", quantity=2)))

    def weigh(id: int, grams: int) -> None:
        counter.ledger.orders = [order(1, claim(id, "A12", quantity=2, grams=grams, weighed=True))]

    counter.link.answers["claim-weigh"] = weigh
    scales = counter.dialog.basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    scales.setFocus()
    scales.insert(typed)
    QTest.keyClick(scales, Qt.Key.Key_Tab)
    assert counter.link.called("claim-weigh") == [{"id": 1, "grams": grams}]
    assert scales.text() == shown
    assert shown in counter.said


def test_a_weight_that_is_not_understood_is_said_beside_its_field_and_not_noted(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", quantity=2)))
    basket = counter.dialog.basket
    scales = basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    assert scales.accessibleName() == "What Pomodori San Marzano weighs"
    scales.setFocus()
    QTest.keyClicks(scales, "a lot")
    QTest.keyClick(scales, Qt.Key.Key_Return)
    wrong = "Not understood. Write it like 1.85 kg or 850 g."
    assert wrong in [label.text() for label in basket.findChildren(QLabel) if label.isVisible()]
    assert scales.accessibleDescription() == wrong
    assert (counter.link.called("claim-weigh"), counter.toasts) == ([], [])
    counter.link.push()
    assert scales.text() == "a lot", "it stays to be mended"
    scales.selectAll()
    QTest.keyClicks(scales, "1850")
    QTest.keyClick(scales, Qt.Key.Key_Return)
    assert counter.link.called("claim-weigh") == [{"id": 1, "grams": 1850}]
    assert wrong not in [label.text() for label in basket.findChildren(QLabel) if label.isVisible()]


def test_a_weight_that_is_not_understood_stays_while_others_are_weighed(app: QApplication, counter: Counter) -> None:
    lines = [claim(each, "A12", quantity=2) for each in (1, 2)]
    counter.open(order(1, *lines))
    basket = counter.dialog.basket

    def scales(number: int) -> QLineEdit:
        # What is new is shown, and what was there before goes, with the events that are waiting.
        app.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        found = basket.findChild(QLineEdit, f"order-weigh-{number}")
        assert isinstance(found, QLineEdit)
        return found

    def weigh(id: int, grams: int) -> None:
        lines[id - 1] |= {"grams": grams, "weighed": True}
        counter.ledger.orders = [order(1, *lines)]

    def is_said(wrong: str) -> bool:
        described = scales(1).accessibleDescription()
        return {described} & {label.text() for label in basket.findChildren(QLabel) if label.isVisible()} == {wrong}

    counter.link.answers["claim-weigh"] = weigh
    scales(1).setFocus()
    QTest.keyClicks(scales(1), "7")
    QTest.keyClick(scales(1), Qt.Key.Key_Tab)
    assert scales(2).hasFocus()
    QTest.keyClicks(scales(2), "1850")
    counter.dialog.view.setFocus()
    assert counter.link.called("claim-weigh") == [{"id": 2, "grams": 1850}]
    counter.dialog.begin()
    assert (scales(1).text(), scales(2).text()) == ("7", "1.85 kg")
    assert is_said("Not understood. Write it like 1.85 kg or 850 g.")
    words.Language().use(app, "it")
    counter.dialog.begin()
    assert scales(1).text() == "7"
    assert is_said("Non si capisce. Scrivilo come 1,85 kg o 850 g.")
    scales(1).setFocus()
    scales(1).insert("00")
    QTest.keyClick(scales(1), Qt.Key.Key_Return)
    assert counter.link.called("claim-weigh")[-1] == {"id": 1, "grams": 700}
    assert (scales(1).text(), scales(1).accessibleDescription()) == ("700 g", "")


def test_a_weight_that_is_not_understood_is_said_again_when_its_basket_is_left(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", quantity=2)), order(2, claim(2, "A12", quantity=2)))
    scales = counter.dialog.basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    scales.setFocus()
    QTest.keyClicks(scales, "7")
    view = counter.dialog.view
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(counter.dialog.model.index(1)).center(),
    )
    assert counter.dialog.basket.findChild(QLineEdit, "order-weigh-2") is not None
    said = "Pomodori San Marzano: Not understood. Write it like 1.85 kg or 850 g."
    assert [text for text, *_ in counter.toasts] == [said]
    counter.key(Qt.Key.Key_Up)
    assert [text for text, *_ in counter.toasts] == [said]
    assert not counter.link.called("claim-weigh")


def test_a_weight_that_was_refused_is_not_shown_as_noted(counter: Counter) -> None:
    counter.open(order(1, claim(1, "A12", quantity=2)))
    counter.link.refusals["claim-weigh"] = "The studio is closing."
    scales = counter.dialog.basket.findChild(QLineEdit, "order-weigh-1")
    assert isinstance(scales, QLineEdit)
    scales.setFocus()
    QTest.keyClicks(scales, "1850")
    QTest.keyClick(scales, Qt.Key.Key_Return)
    assert (counter.said, scales.text()) == ("The studio is closing.", "")


@pytest.mark.parametrize(
    ("field", "word", "arguments"),
    [
        ("phone", "buyer-put", {"id": 1, "phone": "333 1"}),
        ("name", "buyer-put", {"id": 1, "name": "333 1"}),
        ("pickup", "order-put", {"buyer": 1, "show": 1, "pickup": "333 1"}),
        ("note", "order-put", {"buyer": 1, "show": 1, "note": "333 1"}),
    ],
)
def test_what_is_noted_is_kept_when_the_field_is_left(
    counter: Counter, field: str, word: str, arguments: dict[str, Any]
) -> None:
    counter.open(order(1))
    edit = counter.dialog.basket.edits[field]
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "333 1")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert counter.link.called(word) == [arguments]
    counter.take_back()
    back = arguments | {field: "Buyer 1" if field == "name" else "", "left": {field: "333 1"}}
    assert counter.link.called(word)[-1] == back, "nothing newer is overwritten"


def test_a_number_that_the_engine_refuses_is_put_back_with_its_words(counter: Counter) -> None:
    counter.open(order(1))
    counter.link.refusals["buyer-put"] = "“12” is not a telephone number."
    edit = counter.dialog.basket.edits["phone"]
    edit.setFocus()
    QTest.keyClicks(edit, "12")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.text() == ""
    assert "not a telephone number" in counter.said


def test_the_message_is_ready_to_copy_and_to_open_where_there_is_a_number(counter: Counter) -> None:
    counter.open(order(1), order(2))
    basket = counter.dialog.basket
    assert basket.message.toPlainText() == "Ciao!"
    assert not basket.whatsapp.isEnabled()
    basket.copy.click()
    assert QGuiApplication.clipboard().text() == "Ciao!"
    counter.link.answers["order-message"] = {
        "text": "Salve",
        "whatsapp": "https://wa.me/39333",
        "mail": "mailto:a@b.it",
    }
    counter.key(Qt.Key.Key_Down)
    assert basket.message.toPlainText() == "Salve"
    assert basket.whatsapp.isEnabled()
    assert basket.mail.isEnabled()


def _message(text: str) -> dict[str, str]:
    return {"text": text, "whatsapp": f"https://wa.me/{text}", "mail": f"mailto:{text}@b.it"}


def test_until_a_message_has_come_there_is_none(counter: Counter) -> None:
    counter.link.answers["order-message"] = lambda buyer, **_: _message(str(buyer))
    counter.open(order(1), order(2))
    basket = counter.dialog.basket
    sends = (basket.copy, basket.whatsapp, basket.mail)
    assert all(button.isEnabled() for button in sends)
    counter.link.late = True
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        counter.key(key)
        assert basket.message.toPlainText() == ""
        assert not any(button.isEnabled() for button in sends)
    counter.link.answer()
    assert basket.message.toPlainText() == "", "that was of another buyer"
    counter.link.answer()
    assert basket.message.toPlainText() == "1"
    assert all(button.isEnabled() for button in sends)
    counter.link.push(ways_rev=7)
    assert not any(button.isEnabled() for button in sends), "it may be paid elsewhere now"
    counter.link.answer_all()
    assert all(button.isEnabled() for button in sends)


def test_a_message_of_another_show_is_not_sent(counter: Counter) -> None:
    counter.link.answers["order-message"] = lambda buyer, show: _message(f"{buyer}-of-{show}")
    counter.open(order(1))
    basket = counter.dialog.basket
    counter.link.late = True
    now, before = (order_from_wire(order(1, claim(1, show=show))) for show in (2, 1))
    basket.show_order(now)
    basket.show_order(before)
    counter.link.answer()
    assert basket.message.toPlainText() == ""
    counter.link.answer()
    assert basket.message.toPlainText() == "1-of-1"


def test_what_is_noted_for_a_basket_is_taken_back_in_its_own_show(counter: Counter) -> None:
    counter.open(order(1))
    basket = counter.dialog.basket
    basket.edits["note"].setText("gift wrap")
    basket.edits["note"].editingFinished.emit()
    counter.take_back()
    assert [(each["note"], each["show"]) for each in counter.link.called("order-put")] == [("gift wrap", 1), ("", 1)]


def test_why_there_is_no_message_is_said(counter: Counter) -> None:
    counter.open(order(1), order(2))
    counter.link.refusals["order-message"] = "The store does not answer."
    counter.key(Qt.Key.Key_Down)
    basket = counter.dialog.basket
    assert basket._trouble.isVisible()
    assert basket._trouble.text() == "The store does not answer."
    assert not basket.copy.isEnabled()
    counter.link.refusals.clear()
    counter.key(Qt.Key.Key_Up)
    assert not basket._trouble.isVisible()
    assert basket.copy.isEnabled()


def test_the_message_follows_a_way_to_pay_that_was_changed_while_the_orders_were_closed(counter: Counter) -> None:
    counter.open(order(1))
    counter.dialog.hide()
    counter.link.push(ways_rev=7)
    counter.link.answers["order-message"] = _message("IBAN")
    counter.dialog.begin()
    assert counter.dialog.basket.message.toPlainText() == "IBAN"


def test_the_message_follows_the_usual_way_to_pay(counter: Counter) -> None:
    counter.open(order(1))
    asked = len(counter.link.called("order-message"))
    counter.link.answers["order-message"] = {"text": "IBAN", "whatsapp": "", "mail": ""}
    counter.link.push(ways_rev=7)
    assert counter.dialog.basket.message.toPlainText() == "IBAN"
    counter.link.push(ways_rev=7, captions="")
    assert len(counter.link.called("order-message")) == asked + 1


@pytest.mark.parametrize(("kind", "ending"), [(0, ".xlsx"), (1, ".csv"), (2, ".shopify.csv"), (3, ".json")])
def test_an_export_gets_the_ending_of_its_kind(counter: Counter, tmp_path: Path, kind: int, ending: str) -> None:
    counter.open(order(1))
    counter.dialog.export.click()
    dialog = counter.dialog.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name == f"Orders {datetime.now():%Y-%m-%d}.xlsx"
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.fileSelected.emit(str(tmp_path / "orders"))
    assert counter.link.called("orders-export") == [
        {"path": str(tmp_path / f"orders{ending}"), "decimal_comma": words.spreadsheets_write_commas()}
    ]
    assert counter.said == f"Saved: {tmp_path}/orders{ending}"
    dialog.reject()


@pytest.mark.parametrize("paper", ["packing", "labels"])
def test_the_packing_list_and_labels_are_written(counter: Counter, tmp_path: Path, paper: str) -> None:
    counter.open(order(1), order(2))
    getattr(counter.dialog, paper).click()
    dialog = counter.dialog.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "paper"))
    assert (tmp_path / "paper.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_a_paper_that_cannot_be_written_is_told(counter: Counter, tmp_path: Path) -> None:
    counter.open(order(1))
    counter.dialog.packing.click()
    dialog = counter.dialog.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "paper.pdf"))
    assert counter.toasts
    assert not counter.said.startswith("Saved")
    dialog.reject()


def test_an_older_show_can_be_chosen(counter: Counter) -> None:
    counter.link.answers["shows"] = [
        {"id": 1, "name": "Sabato", "began_at": "2026-11-14T09:00:00+00:00", "ended_at": None, "claims": 3},
        {"id": 2, "name": "", "began_at": "2026-11-21T09:00:00+00:00", "ended_at": None, "claims": 1},
    ]
    counter.open(order(1))
    box = counter.dialog.show_box
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert counter.link.called("orders")[-1] == {"show": 1}
    counter.key(Qt.Key.Key_K)
    assert counter.link.called("order-pack") == [{"buyer": 1, "packed": True, "show": 1}]


def test_new_claims_keep_what_is_chosen(counter: Counter) -> None:
    counter.open(order(1), order(2), order(3))
    counter.key(Qt.Key.Key_Down)
    assert [each.buyer.id for _, each in counter.dialog.view.chosen()] == [2]
    counter.ledger.orders.insert(0, order(4))
    counter.ledger.put(claim(4))
    QTest.qWait(600)
    assert counter.names() == ["Buyer 4", "Buyer 1", "Buyer 2", "Buyer 3"]
    assert [each.buyer.id for _, each in counter.dialog.view.chosen()] == [2]


# ------------------------------------------------------------------------------------------------------- the rules


@pytest.fixture
def rules(link: FakeLink) -> Iterator[ClaimRulesPage]:
    made = ClaimRulesPage(link)
    made.show()
    made.begin()
    yield made
    made.close()
    made.deleteLater()


def test_the_rules_show_what_is_in_force(rules: ClaimRulesPage) -> None:
    assert rules.hold_box.currentData() == 900
    assert rules.limit_box.value() == 0
    assert rules.words_edit.text() == "mio subito"
    assert rules.name_box.currentData() == "initial"
    assert rules.ticker_switch.isChecked()
    assert not rules.pause_switch.isChecked()


def test_holds_go_from_a_minute_to_thirty_days_or_until_the_host_decides(rules: ClaimRulesPage, link: FakeLink) -> None:
    lengths = [rules.hold_box.itemData(at) for at in range(rules.hold_box.count())]
    assert (lengths[0], lengths[-2], lengths[-1]) == (60, 30 * 86400, None)
    rules.hold_box.activated.emit(len(lengths) - 1)
    assert link.called("claim-rules-set") == [{"hold_s": None}]


def test_claims_after_the_show_are_taken_for_a_while_or_not_or_until_the_host_stops_them(
    rules: ClaimRulesPage, link: FakeLink
) -> None:
    lengths = [rules.after_box.itemData(at) for at in range(rules.after_box.count())]
    assert (lengths, rules.after_box.currentText()) == ([0, 600, None], "10 minutes")
    rules.after_box.activated.emit(0)
    rules.after_box.activated.emit(2)
    assert link.called("claim-rules-set") == [{"after_s": 0}, {"after_s": None}]


def test_each_rule_is_in_force_as_soon_as_it_is_set(rules: ClaimRulesPage, link: FakeLink) -> None:
    rules.limit_box.setValue(3)
    rules.limit_box.editingFinished.emit()
    rules.words_edit.setText("mio, prendo，要, ")
    rules.words_edit.editingFinished.emit()
    rules.thanks_edit.setText(" grazie  mille ")
    rules.thanks_edit.editingFinished.emit()
    rules.name_box.activated.emit(2)
    rules.ticker_switch.click()
    rules.pause_switch.click()
    assert link.called("claim-rules-set") == [
        {"limit": 3},
        {"words": ["mio", "prendo", "要"]},
        {"thanks": "grazie mille"},
        {"name": "nobody"},
        {"ticker": False},
        {"paused": True},
    ]


def test_words_of_every_chat_are_warned_of_beside_them(rules: ClaimRulesPage, link: FakeLink) -> None:
    warning = rules.findChild(QLabel, "claims-words-warning")
    assert isinstance(warning, QLabel)
    assert not warning.isVisible()
    taken = link.answers["claim-rules"] | {"words": ["ok", "lo voglio", "ciao"], "rules_rev": 9}
    link.answers["claim-rules-set"] = taken | {"warnings": ["ok", "ciao"]}
    rules.words_edit.setText("ok, lo voglio, ciao")
    rules.words_edit.editingFinished.emit()
    assert warning.isVisible()
    assert "“ok”, “ciao”" in warning.text()
    link.answers["claim-rules"] = taken  # which judges no words
    rules.begin()
    assert warning.isVisible()
    link.answers["claim-rules-set"] = taken | {"words": ["lo voglio"], "warnings": []}
    rules.words_edit.setText("lo voglio")
    rules.words_edit.editingFinished.emit()
    assert not warning.isVisible()


def test_a_thing_that_came_by_several_claims_is_one_line_of_the_basket(counter: Counter) -> None:
    bread = claim(1, "M3", quantity=2), claim(2, "M3"), claim(3, "M3", quantity=4, state="waitlisted")
    counter.open(order(1, *bread))
    assert things_text(counter.dialog.view.orders.order(0)[1].lines) == "M3 ×3 +4 waiting"
    said = [label.text() for label in counter.dialog.basket.findChildren(QLabel) if label.isVisible()]
    assert [text for text in said if text.startswith("×")] == ["×3", "×4"]


def test_what_only_waits_says_so_once() -> None:
    lines = [claim_from_wire(claim(1, state="waitlisted")), claim_from_wire(claim(2, "K7"))]
    assert things_text(lines) == "A12 ×1 waiting, K7 ×1"
    assert things_text(lines[:1]) == "A12 ×1"


def test_a_rule_that_is_refused_says_why_beside_it(rules: ClaimRulesPage, link: FakeLink) -> None:
    link.refusals["claim-rules-set"] = "At most 20 words of your own, each of at most 30 characters."
    rules.words_edit.setText("x" * 99)
    rules.words_edit.editingFinished.emit()
    assert rules.words_edit.accessibleDescription().startswith("At most 20 words")


def test_what_is_shown_stays_when_the_list_is_read_again(counter: Counter) -> None:
    counter.open(order(1), order(2), order(3))
    counter.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    shown = counter.dialog.basket._title.text()
    assert "Buyer 2" in shown
    counter.ledger.put(claim(1, state="confirmed"))
    counter.dialog._ask()
    assert counter.dialog.basket._title.text() == shown
    assert [each.buyer.id for _, each in counter.dialog.view.chosen()] == [1, 2]


def test_what_is_taken_back_is_no_longer_said(counter: Counter) -> None:
    counter.open(order(1, claim(1, "M3")))
    counter.key(Qt.Key.Key_K)
    assert counter.dialog._note.text() == "Buyer 1: packed."
    counter.take_back()
    assert counter.dialog._note.text() == ""


def test_who_was_written_down_by_hand_is_said_so(counter: Counter) -> None:
    by_hand = order(1)
    by_hand["buyer"]["identities"] = [{"platform": "hand", "author_id": "h1", "author": "Rina"}]
    counter.open(by_hand)
    assert "Rina · by hand" in [each.text() for each in counter.dialog.basket.findChildren(QLabel)]


@pytest.mark.parametrize("width", [700, 1000])
def test_the_show_is_read_whole_where_it_is_chosen(counter: Counter, width: int) -> None:
    counter.link.answers["shows"] = [
        {"id": n, "name": name, "began_at": "2026-01-14T09:00:00+00:00", "ended_at": None, "claims": 3}
        for n, name in enumerate(("Cascina Le Querce", "La grande vendita di fine anno dalla cascina"), 1)
    ]
    counter.open(order(1))
    counter.dialog.resize(width, 700)
    QTest.qWait(1)
    box = counter.dialog.show_box
    assert box.isVisible()
    longest = max(box.fontMetrics().horizontalAdvance(box.itemText(at)) for at in range(box.count()))
    assert box.width() >= longest + 20


def test_it_opens_where_it_was_and_inside_the_screen(counter: Counter) -> None:
    counter.open(order(1))
    dialog = counter.dialog
    dialog.setGeometry(60, 50, 640, 480)
    there = dialog.geometry()
    dialog.close()
    dialog.move(200, 190)
    dialog.begin()
    assert dialog.geometry() == there
    dialog.move(dialog.screen().availableGeometry().bottomRight())
    dialog.close()
    dialog.begin()
    assert dialog.screen().availableGeometry().contains(dialog.geometry())


def test_an_order_is_cancelled_and_comes_back(counter: Counter) -> None:
    counter.open(order(1, claim(1, "K7"), claim(2, "M3", state="paid")))
    counter.key(Qt.Key.Key_X)
    assert counter.link.called("claim-stand")[0] == {"ids": [1, 2], "state": "cancelled"}
    assert counter.said == "Buyer 1: the order is cancelled. What was paid is to be given back."
    counter.take_back()
    both = [stood(1, "held", "cancelled"), stood(2, "paid", "cancelled")]
    assert counter.link.called("claim-undo") == [{"stood": both}]


def test_what_the_buyer_has_cancelled_since_is_left_and_said(counter: Counter) -> None:
    words = "The claim of Anna for “K7” has changed since. It was left as it is."
    counter.open(order(1, claim(1, "K7")))
    counter.link.answers["claim-undo"] = {"waits": [], "stays": [words]}
    counter.key(Qt.Key.Key_C)
    counter.take_back()
    assert counter.said == words


def test_what_only_waits_when_it_comes_back_is_said(counter: Counter) -> None:
    counter.open(order(1, claim(1, "K7")))
    counter.link.answers["claim-undo"] = {"waits": [1], "stays": []}
    counter.key(Qt.Key.Key_X)
    counter.take_back()
    assert counter.said == "Somebody else has it by now: it waits, in its old place."


def test_what_comes_back_in_part_is_said_as_it_is(counter: Counter) -> None:
    counter.open(order(1, claim(1, "K7", quantity=20)))
    counter.link.answers["claim-undo"] = {"waits": [], "parts": [1], "stays": []}
    counter.key(Qt.Key.Key_X)
    counter.take_back()
    assert counter.said == "Somebody else has a part of it by now: that part waits, in its old place."


def test_a_sum_that_stays_when_money_is_unsettled_is_said(counter: Counter) -> None:
    words = "The claim of Buyer 1 for “M3” has changed since. It was left as it is."
    counter.open(order(1, claim(1, "M3", state="paid", paid={"minor": 500, "currency": "EUR"})))
    counter.dialog.basket.settled.click()
    counter.link.answers["claim-settle"] = {"undo": {}, "stays": [words]}
    counter.take_back()
    assert counter.said == words


def test_who_was_blocked_before_stays_blocked_when_the_key_is_undone(counter: Counter) -> None:
    one = order(1)
    one["buyer"]["identities"].append({"platform": "youtube", "author_id": "y1", "author": "Buyer 1"})
    counter.link.answers["chat-block"] = lambda **person: person | {"new": person["platform"] == "youtube"}
    counter.open(one, order(2))
    counter.key(Qt.Key.Key_B)
    counter.take_back()
    assert counter.link.called("chat-unblock") == [{"platform": "youtube", "author_id": "y1"}]
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_B)
    assert counter.toasts[-1][:2] == ("Buyer 2 is blocked: their messages and claims count no more.", "")
    assert counter.undo.last() is None


def test_a_buyer_is_blocked_with_every_account_of_theirs(counter: Counter) -> None:
    counter.open(order(1))
    counter.key(Qt.Key.Key_B)
    account = {"platform": "twitch", "author_id": "u1"}
    assert counter.link.called("chat-block") == [account | {"author": "Buyer 1"}]
    counter.take_back()
    assert counter.link.called("chat-unblock") == [account]


def test_money_that_is_to_go_back_is_settled(counter: Counter) -> None:
    refunded = claim(1, "M3", state="cancelled", paid={"minor": 900, "currency": "EUR"})
    counter.open(order(1, refunded, state="cancelled"))
    basket = counter.dialog.basket
    assert money_text(counter.dialog.model.order(0)[1]) == "to give back €9.00"
    assert basket.settled.text() == "Given back"
    basket.settled.click()
    assert counter.link.called("claim-settle") == [{"ids": [1]}]


def test_what_is_held_and_what_was_paid_too_little_are_paid_now_together(counter: Counter) -> None:
    less = claim(1, "M3", state="paid", paid={"minor": 500, "currency": "EUR"})
    counter.open(order(1, less, claim(2, "K7", state="held")))
    was = stood(2, "held", "paid")
    counter.link.answers["claim-stand"] = {"undo": [was]}
    counter.dialog.basket.settled.click()
    assert counter.link.called("claim-settle") == [{"ids": [1]}]
    assert counter.link.called("claim-stand") == [{"ids": [2], "state": "paid"}]
    counter.take_back()
    assert counter.link.called("claim-settle")[1:] == [{"ids": [1], "paid": [0]}]
    assert counter.link.called("claim-undo") == [{"stood": [was]}]


def test_what_came_after_packing_is_told_apart(counter: Counter) -> None:
    counter.open(order(1, claim(1, "M3", packed=True), claim(2, "K7")))
    said = [label.text() for label in counter.dialog.basket.findChildren(QLabel)]
    assert "· packed" in said
    assert "· to be packed" in said


def test_undo_means_the_last_key_though_the_engine_has_not_answered_yet(counter: Counter) -> None:
    counter.open(order(1), order(2))
    counter.key(Qt.Key.Key_P)
    first = counter.dialog.view.chosen()[0][1].lines[0].id
    counter.link.late = True
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_X)
    counter.key(Qt.Key.Key_U)
    counter.link.answer_all()
    states = {number: each["state"] for number, each in counter.ledger.claims.items()}
    assert states == {first: "paid", 3 - first: "held"}
    assert "cancelled" not in counter.dialog._note.text(), "it is so no longer"
