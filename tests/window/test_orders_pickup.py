"""Where baskets go, and which of them are listed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from studio.window.orders_pickup import SlotsDialog
from tests.window.fake_link import claim, stood
from tests.window.test_orders import Counter, counter, order

__all__ = ("counter",)  # the fixture

SLOTS = "Sat 9–11 | 2\nFriday evening"


def four(counter: Counter) -> None:
    """Held, packed, paid, and one that only waits; two go to the market on Saturday."""
    counter.link.call("pickup-slots-set", text=SLOTS)
    counter.open(
        order(1, claim(1, "M3"), pickup="Friday evening"),
        order(2, claim(2, "M3", state="confirmed"), packed_at="2026-11-21T09:40:00+00:00", pickup="Sat 9–11"),
        order(3, claim(3, "K7", state="paid"), pickup="sat  9–11"),
        order(4, claim(4, "K7", state="waitlisted")),
        order(5, claim(5, "M3")),
    )


def offered(box: Any) -> list[str]:
    return [box.itemText(at) for at in range(box.count())]


def choose(box: Any, text: str) -> None:
    at = next(at for at, each in enumerate(offered(box)) if each.startswith(text))
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_what_is_still_to_be_done_is_listed_and_counted(counter: Counter) -> None:
    four(counter)
    box = counter.dialog.stage_box
    assert offered(box) == ["All · 5", "Not confirmed · 2", "Not paid · 3", "Not packed · 3", "Only waiting · 1"]
    stages = {"Not confirmed": "15", "Not paid": "125", "Not packed": "135", "Only waiting": "4", "All": "12345"}
    for stage, names in stages.items():
        choose(box, stage)
        assert counter.names() == [f"Buyer {n}" for n in names]
    choose(box, "Not paid")
    counter.dialog.search.setText("m3")
    choose(counter.dialog.pickup_box, "Sat 9–11")
    assert counter.names() == ["Buyer 2"], "searching works within"
    counter.dialog.search.setText("k7")
    assert counter.names() == []
    assert counter.dialog._none.isVisible()
    assert not counter.dialog._hint.isVisible()


def test_baskets_are_listed_by_where_they_go_with_how_many_there_are(counter: Counter) -> None:
    four(counter)
    box = counter.dialog.pickup_box
    assert offered(box) == [
        "By number",
        "By pickup",
        "Sat 9–11 · 2 of 2, full",
        "Friday evening · 1",
        "No pickup noted · 1",
        "Pickup slots…",
    ]
    choose(box, "By pickup")
    assert counter.names() == [f"Buyer {n}" for n in "23145"]
    heads = [counter.dialog.model.head(row) for row in range(5)]
    assert heads == ["Sat 9–11 · 2 of 2, full", "", "Friday evening · 1", "No pickup noted · 2", ""]
    choose(box, "No pickup")
    assert counter.names() == ["Buyer 5"]
    choose(box, "By number")
    assert counter.names() == [f"Buyer {n}" for n in "12345"]


def test_without_slots_and_without_notes_nothing_is_asked_about_pickup(counter: Counter) -> None:
    counter.open(order(1))
    assert not counter.dialog.pickup_box.isVisible()
    assert counter.dialog.stage_box.isVisible()


def test_working_down_a_list_goes_on_with_the_next_one(counter: Counter) -> None:
    counter.open(*(order(number, claim(number, "M3")) for number in range(1, 5)))
    choose(counter.dialog.stage_box, "Not paid")
    counter.dialog.view.setFocus()
    counter.key(Qt.Key.Key_Down)

    def stand(ids: list[int], state: str) -> dict[str, Any]:
        counter.ledger.orders = [order(n, claim(n, "M3", state=state if n in ids else "held")) for n in range(1, 5)]
        return {"undo": [stood(2, "held", state)]}

    counter.link.answers["claim-stand"] = stand
    counter.key(Qt.Key.Key_P)
    assert counter.names() == ["Buyer 1", "Buyer 3", "Buyer 4"]
    assert [each.buyer.id for _, each in counter.dialog.view.chosen()] == [3]


def test_the_basket_that_is_written_in_stays_until_that_is_done(counter: Counter) -> None:
    four(counter)
    choose(counter.dialog.pickup_box, "No pickup")
    basket = counter.dialog.basket

    def put(buyer: int, show: int, pickup: str, left: dict[str, str] | None = None) -> dict[str, str]:
        counter.ledger.orders[4]["pickup"] = pickup
        return {"pickup": pickup}

    counter.link.answers["order-put"] = put
    basket.pickup.setFocus()
    QTest.keyClicks(basket.pickup.edit, "Friday evening")
    QTest.keyClick(basket.pickup.edit, Qt.Key.Key_Return)
    assert counter.link.called("order-put") == [{"buyer": 5, "show": 1, "pickup": "Friday evening"}]
    basket.edits["note"].setFocus()
    counter.dialog._ask()
    assert "Buyer 5" in basket._title.text(), "the note is not another buyer's"
    counter.dialog.view.setFocus()
    counter.dialog._ask()
    assert counter.names() == []


def test_a_slot_is_chosen_and_a_full_one_is_told_but_not_forbidden(counter: Counter) -> None:
    four(counter)

    def put(buyer: int, show: int, pickup: str, left: dict[str, str] | None = None) -> dict[str, str]:
        counter.ledger.orders[buyer - 1]["pickup"] = pickup
        return {"pickup": pickup}

    counter.link.answers["order-put"] = put
    box = counter.dialog.basket.pickup
    box.showPopup()
    assert offered(box) == ["Sat 9–11 · 2 of 2, full", "Friday evening · 1", "Pickup slots…"]
    assert box.edit.text() == "Friday evening"
    choose(box, "Sat 9–11")
    box.hidePopup()
    assert box.edit.text() == "Sat 9–11", "without the count"
    assert counter.link.called("order-put") == [{"buyer": 1, "show": 1, "pickup": "Sat 9–11"}]
    assert counter.said == (
        "Pickup or delivery is noted for Buyer 1. “Sat 9–11” is full: 3 baskets go there, and there is room for 2."
    )
    counter.take_back()
    undone = {"buyer": 1, "show": 1, "pickup": "Friday evening", "left": {"pickup": "Sat 9–11"}}
    assert counter.link.called("order-put")[-1] == undone


def test_who_notes_the_first_pickup_finds_there_where_slots_are_written(counter: Counter) -> None:
    counter.open(order(1, pickup="at home"))
    box = counter.dialog.basket.pickup
    box.showPopup()
    choose(box, "Pickup slots")
    box.hidePopup()
    assert box.edit.text() == "at home"
    assert counter.link.called("order-put") == []
    assert counter.dialog.findChild(SlotsDialog) is not None


def test_the_arrows_open_the_list_and_note_nothing(counter: Counter) -> None:
    four(counter)
    box = counter.dialog.basket.pickup
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.view().isVisible()
    box.hidePopup()
    assert box.edit.text() == "Friday evening"
    assert counter.link.called("order-put") == []


def test_what_is_being_typed_survives_a_look_at_the_list(counter: Counter) -> None:
    four(counter)
    box = counter.dialog.basket.pickup
    box.edit.clear()
    QTest.keyClicks(box.edit, "Behind the church")
    box.showPopup()
    box.hidePopup()
    assert box.edit.text() == "Behind the church"
    assert box.edit.isModified()


def test_the_shops_slots_are_written_one_a_line_and_taken_back(counter: Counter) -> None:
    four(counter)
    choose(counter.dialog.pickup_box, "Pickup slots")
    assert counter.dialog.pickup_box.currentText() == "By number"
    dialog = counter.dialog.findChild(SlotsDialog)
    assert isinstance(dialog, SlotsDialog)
    assert dialog.edit.toPlainText() == SLOTS
    dialog.edit.setPlainText("\n".join(f"Slot {n}" for n in range(31)))
    counter.link.refusals["pickup-slots-set"] = "At most 30 pickup slots."
    dialog.save.click()
    assert dialog.isVisible()
    assert dialog._trouble.text() == "At most 30 pickup slots."
    del counter.link.refusals["pickup-slots-set"]
    dialog.edit.setPlainText("Sunday")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    assert counter.said == "The pickup slots are kept."
    assert "Sunday · 0" in offered(counter.dialog.pickup_box)
    counter.take_back()
    assert counter.link.called("pickup-slots-set")[-1] == {"text": SLOTS}


@pytest.mark.parametrize(
    ("way", "arguments", "names", "file"),
    [
        ("By number", {}, "1235", "Orders 2"),
        ("By pickup", {"by_slot": True}, "2315", "Orders 2"),
        ("Sat", {"by_slot": True, "pickup": "Sat 9–11"}, "23", "Orders Sat 9–11 2"),
    ],
)
def test_what_is_printed_and_exported_is_what_goes_there_whatever_is_searched(
    counter: Counter, tmp_path: Path, way: str, arguments: dict[str, Any], names: str, file: str
) -> None:
    four(counter)
    choose(counter.dialog.pickup_box, way)
    choose(counter.dialog.stage_box, "Not confirmed")
    counter.dialog.search.setText("nobody")
    paper = [each["buyer"]["name"] for each in counter.dialog.model.for_paper]
    assert [name for name in paper if name != "Buyer 4"] == [f"Buyer {n}" for n in names]
    counter.dialog.export.click()
    dialog = counter.dialog.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name.startswith(file)
    dialog.fileSelected.emit(str(tmp_path / "orders.csv"))
    (asked,) = counter.link.called("orders-export")
    assert {key: asked[key] for key in asked if key not in ("path", "decimal_comma")} == arguments
    dialog.reject()


def test_nothing_is_left_out_when_the_orders_are_opened_again(counter: Counter) -> None:
    four(counter)
    choose(counter.dialog.stage_box, "Not paid")
    choose(counter.dialog.pickup_box, "Sat 9–11")
    counter.dialog.begin()
    assert counter.names() == ["Buyer 2"], "it was open"
    counter.dialog.close()
    counter.dialog.begin()
    assert counter.names() == [f"Buyer {n}" for n in "23145"]
