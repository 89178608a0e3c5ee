from __future__ import annotations

from typing import Any

import pytest

from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

WELL: dict[str, Any] = {
    "at": "2026-11-21T09:42:15+00:00",
    "age_s": 1.8,
    "picture": "ok",
    "sound": "ok",
    "apart_ms": 0.0,
    "qr": "verified",
    "qr_code": "K7",
    "qr_small": True,
}


def test_there_is_nothing_to_be_seen_off_air(window: MainWindow, link: FakeLink) -> None:
    light = window.strip.confidence
    assert light.isHidden()
    link.push(confidence=WELL)
    assert not light.isHidden()
    assert (light.text.text(), light.dot.state) == ("QR verified 2 s ago", "live")
    assert "scan" in light.toolTip()
    link.push(confidence=None)
    assert light.isHidden()


@pytest.mark.parametrize(
    ("found", "dot", "said"),
    [
        ({"qr": "none"}, "live", "Picture verified 2 s ago"),
        ({"qr": "waiting"}, "wait", "Checking what viewers see…"),
        ({"at": None, "age_s": None, "picture": "waiting", "sound": "waiting"}, "wait", "Checking what viewers see…"),
        ({"age_s": 60.0}, "wait", "Checking what viewers see…"),
        ({"qr": "unreadable"}, "fault", "QR code does not scan"),
        ({"qr": "wrong"}, "fault", "QR code leads elsewhere"),
        ({"qr_small": False}, "wait", "QR code too fine for small screens"),
        ({"sound": "silent", "qr": "wrong"}, "fault", "Viewers hear nothing"),
        ({"sound": "muted"}, "live", "QR verified 2 s ago"),
        ({"sound": "off"}, "live", "QR verified 2 s ago"),
        ({"sound": "late"}, "fault", "Sound and picture apart"),
        ({"picture": "black", "sound": "silent"}, "fault", "Viewers see black"),
        ({"picture": "frozen"}, "fault", "The picture stands still"),
        ({"picture": "stopped"}, "fault", "No new picture is sent"),
    ],
)
def test_what_it_says(window: MainWindow, link: FakeLink, found: dict[str, Any], dot: str, said: str) -> None:
    link.push(confidence=WELL | found)
    light = window.strip.confidence
    assert (light.text.text(), light.dot.state) == (said, dot)
    assert light.dot.accessibleName() == said


def test_it_is_well_for_nobody_while_no_destination_receives_it(window: MainWindow, link: FakeLink) -> None:
    lost = {
        "name": "Mercato", "state": "waiting", "sent_bytes": 900_000, "kbps": 0.0, "queue_ms": 0.0, "dropped": 0,
        "reconnects": 0, "last_error": "Mercato: the server is gone.",
    }  # fmt: skip
    link.push(on_air=True, on_air_since="2026-11-21T09:40:00+00:00", confidence=WELL, outputs=[lost])
    light = window.strip.confidence
    assert (light.text.text(), light.dot.state) == ("Nobody receives it just now", "wait")
    link.push(confidence=WELL | {"picture": "black"})
    assert light.dot.state == "fault"
    link.push(confidence=WELL, outputs=[lost | {"state": "live"}])
    assert (light.text.text(), light.dot.state) == ("QR verified 2 s ago", "live")


def test_the_reason_is_told_by_the_pointer(window: MainWindow, link: FakeLink) -> None:
    text = "The QR code on air does not lead where K7 says. Take the product off the picture and pin it again."
    trouble = {"kind": "qr", "level": "alarm", "text": text, "since": "2026-11-21T09:42:15+00:00"}
    link.push(confidence=WELL | {"qr": "wrong"}, troubles=[trouble, trouble | {"kind": "disk", "text": "Another."}])
    assert "K7" in window.strip.confidence.toolTip()
    assert "Another." not in window.strip.confidence.toolTip()
    link.gone.emit("gone")
    assert window.strip.confidence.isHidden()
