from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from studio.window.destination_dialog import DestinationDialog
from studio.window.on_air import air
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

SINCE = "2026-11-21T09:00:00+00:00"


def output(state: str, name: str = "Mercato", **changes: Any) -> dict[str, Any]:
    return {
        "name": name,
        "state": state,
        "kbps": 0.0,
        "dropped": 0,
        "last_error": None,
        "sent_bytes": 0,
        "reconnects": 0,
    } | changes


@pytest.mark.parametrize(
    ("outputs", "seen"),
    [
        ([output("connecting")], "connecting"),
        ([output("waiting", sent_bytes=3537)], "connecting"),  # a greeting, and the line was gone
        ([output("rejected")], "connecting"),
        ([output("connecting"), output("live", "rehearsal")], "connecting"),
        ([output("live")], "real"),
        ([output("congested")], "real"),
        ([output("rejected"), output("live", "Piazza")], "real"),
        ([output("waiting", sent_bytes=900_000)], "connecting"),
        ([output("connecting", reconnects=1)], "connecting"),
        ([output("waiting", sent_bytes=900_000), output("live", "Piazza")], "real"),
        ([output("live", "rehearsal")], "rehearsal"),
    ],
)
def test_it_is_real_while_somebody_can_see_it(outputs: list[dict[str, Any]], seen: str) -> None:
    assert air({"on_air": True, "outputs": outputs}) == seen


def test_until_a_destination_is_live_nothing_is_red_and_no_clock_runs(window: MainWindow, link: FakeLink) -> None:
    link.push(on_air=True, on_air_since=SINCE, outputs=[output("connecting")])
    assert not window.top.pill.live
    assert window.top.pill.accessibleName() == "Connecting: nobody sees you yet"
    assert not window.top.elapsed.isVisible()
    link.push(outputs=[output("rejected")])
    assert window.top.pill.accessibleName() == "Refused: nobody sees you"
    assert not window.top.pill.live
    link.push(outputs=[output("live")])
    assert window.top.pill.live
    assert window.top.pill.accessibleName() == "ON AIR"
    assert window.top.elapsed.isVisible()


def test_a_show_that_nobody_gets_any_more_is_red_no_longer_and_its_clock_goes_on(
    window: MainWindow, link: FakeLink
) -> None:
    link.push(on_air=True, on_air_since=SINCE, outputs=[output("live", sent_bytes=900_000)])
    assert window.top.pill.live
    link.push(outputs=[output("waiting", sent_bytes=900_000)])
    assert not window.top.pill.live
    assert window.top.pill.accessibleName() == "Connecting: nobody sees you"
    assert window.top.elapsed.isVisible()
    link.push(outputs=[output("rejected", sent_bytes=900_000)])
    assert window.top.pill.accessibleName() == "Refused: nobody sees you"
    link.push(outputs=[output("live", sent_bytes=1_900_000, reconnects=1)])
    assert window.top.pill.accessibleName() == "ON AIR"


def keyless(**changes: Any) -> dict[str, Any]:
    return {
        "name": "Mercato",
        "platform": "twitch",
        "server": "rtmp://live.example/app",
        "has_key": False,
        "enabled": True,
        "width": 1280,
        "height": 720,
        "fps": 30,
        "kbps": 4000,
        "audio_kbps": 128,
    } | changes


def test_the_way_back_on_air_asks_for_the_key_that_is_missing(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.refusals["go-live"] = "The stream key of Mercato is missing. Copy it from your live dashboard."
    link.answers["destinations"] = [keyless(name="Piazza", has_key=True), keyless()]
    link.push(recovered=True)
    assert window.notice.words.text().startswith("You are NOT on air.")
    window.notice.action.click()
    link.push(pinned="K7")
    assert window.notice.isVisible()
    assert window.toast_card.words.text() == link.refusals["go-live"]
    assert window.toast_card.action.text() == "Enter the key…"
    window.toast_card.action.click()
    (dialog,) = window.findChildren(DestinationDialog)
    qtbot.addWidget(dialog)
    assert dialog.isVisible()
    assert dialog.saved == keyless()
    assert dialog.focusWidget() is dialog.form.key_edit


def test_another_refusal_of_the_way_back_is_said(window: MainWindow, link: FakeLink) -> None:
    link.refusals["go-live"] = "You are on air already."
    link.answers["destinations"] = [keyless(has_key=True)]
    link.push(recovered=True)
    window.notice.action.click()
    assert window.toast_card.words.text() == "You are on air already."
    assert not window.toast_card.action.isVisible()
    assert window.notice.isVisible()


def test_a_digit_without_a_product_is_answered(window: MainWindow, link: FakeLink) -> None:
    link.push_products(link.products[:2])
    window._pin_row(6)
    assert link.called("pin") == []
    assert window.toast_card.words.text() == "There is no product on key 7."
