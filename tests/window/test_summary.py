from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.window.window import MainWindow
from studio.window.words import Language
from tests.window.fake_link import FakeLink, claim
from tests.window.test_orders import order

FIRST, SECOND = "2026-11-21T09:00:00+00:00", "2026-11-21T09:31:00+00:00"
MERCATO = {"name": "Mercato", "state": "live", "kbps": 2480.0, "dropped": 0, "last_error": None}


def ended(seconds: float, began: str = FIRST) -> dict[str, Any]:
    output = {"name": "Mercato", "seconds_live": seconds - 2, "dropped": 12, "reconnects": 1}
    return {"began": began, "seconds": seconds, "recording": None, "outputs": [output]}


def said(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.summary.findChildren(QLabel))


def on_air(link: FakeLink, since: str, now: str, **changes: Any) -> None:
    link.push(on_air=True, on_air_since=since, now=now, outputs=[MERCATO], last_show=None, recovered=False, **changes)


@pytest.mark.parametrize("button", ["go", ""])
def test_after_the_end_enter_closes_the_card_and_starts_nothing(
    window: MainWindow, link: FakeLink, qtbot: QtBot, button: str
) -> None:
    on_air(link, FIRST, FIRST)
    (window.top.go if button else window).setFocus()
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60))
    assert QApplication.focusWidget() is window.summary.close_button
    QTest.keyClick(window.summary.close_button, Qt.Key.Key_Return)
    assert not window.summary.isVisible()
    assert window._going_live is None
    focus: QWidget | None = QApplication.focusWidget()
    assert focus is window


def test_a_host_who_types_is_left_alone(window: MainWindow, link: FakeLink) -> None:
    on_air(link, FIRST, FIRST)
    window.products.search.setFocus()
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60))
    assert window.summary.isVisible()
    assert QApplication.focusWidget() is window.products.search


def test_a_show_that_was_gone_on_with_after_a_crash_is_told_whole(window: MainWindow, link: FakeLink) -> None:
    on_air(link, FIRST, "2026-11-21T09:30:00+00:00")
    link.push(on_air=False, on_air_since=None, outputs=[], recovered=True, now="2026-11-21T09:30:30+00:00")
    on_air(link, SECOND, "2026-11-21T09:31:00+00:00")
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(123, SECOND))
    assert "You were on air for 00:32:03." in said(window)
    on_air(link, "2026-11-21T11:00:00+00:00", "2026-11-21T11:00:05+00:00")  # another show begins anew
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(10))
    assert "You were on air for 00:00:10." in said(window)


def test_lost_pictures_are_told_during_the_show_and_after_it(window: MainWindow, link: FakeLink) -> None:
    figures = link.state["figures"]
    on_air(link, FIRST, FIRST, figures=figures | {"lost": 4})
    assert window.strip.pictures.text().endswith("4 lost")
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60) | {"lost": 4})
    assert "Pictures lost because the computer was too slow: 4" in said(window)


def sold(window: MainWindow, link: FakeLink, orders: list[dict[str, Any]]) -> str:
    """The line of what was sold, after a show with these orders."""
    link.answers["orders"] = orders
    on_air(link, FIRST, FIRST)
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60))
    assert window.summary.isVisible()
    assert window.summary._sold.isVisible() == window.summary.orders.isVisible() == bool(window.summary._sold.text())
    return window.summary._sold.text()


def test_what_was_sold_is_orders_their_sum_and_how_many_are_paid(window: MainWindow, link: FakeLink) -> None:
    orders = [
        order(1, claim(1, "M3", quantity=2)),
        order(2, claim(2, "M3", state="paid", paid={"minor": 900, "currency": "EUR"})),
        # Who only waits has ordered nothing, and stands in Orders all the same.
        order(3, claim(3, "M3", state="waitlisted")),
    ]
    assert sold(window, link, orders) == "2 orders, €27.00, 1 paid, 1 only waiting"
    assert sold(window, link, orders[:1]) == "1 order, €18.00"
    assert sold(window, link, orders[2:]) == "1 only waiting"
    assert sold(window, link, []) == ""


def test_what_is_still_to_be_weighed_makes_the_sum_about_so_much(window: MainWindow, link: FakeLink) -> None:
    swiss = claim(2, "M3", price={"minor": 700, "currency": "CHF"})
    weighed = claim(1, "K7", price={"minor": 2000, "currency": "EUR"}, grams=500)
    assert sold(window, link, [order(1, weighed, swiss)]) == "1 order, ≈ €10.00 + CHF7.00"


def test_behind_the_summary_of_a_show_from_the_shell_stands_no_first_start(window: MainWindow, link: FakeLink) -> None:
    on_air(link, FIRST, FIRST, settings={})
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60))
    assert window.first_start is None
    link.push(last_show=None)
    assert window.first_start is not None


def test_in_another_language_every_row_has_its_height(
    window: MainWindow, link: FakeLink, app: QApplication, qtbot: QtBot
) -> None:
    on_air(link, FIRST, FIRST)
    link.ledger.orders = [order(1, claim(1))]
    link.push(on_air=False, on_air_since=None, outputs=[], last_show=ended(60))
    Language().use(app, "zh")

    def has_room(label: QLabel) -> bool:
        room = label.fontMetrics().boundingRect(label.rect(), Qt.TextFlag.TextWordWrap, label.text())
        return not label.isVisible() or label.height() >= room.height()

    qtbot.waitUntil(lambda: "直播结束" in said(window))
    qtbot.waitUntil(lambda: all(map(has_room, window.summary.findChildren(QLabel))))
    assert window.summary.rect().contains(window.summary.close_button.geometry())
