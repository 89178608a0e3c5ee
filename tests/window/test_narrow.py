"""The window during a show on the smallest laptops: as narrow as 1120 pixels in every language, and nothing cut."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window import words
from studio.window.settings_dialog import SettingsDialog
from studio.window.strip import StatusStrip
from studio.window.window import MainWindow
from tests import window_pictures
from tests.window.fake_link import STATE, FakeLink
from tests.window.test_clipped_text import LONG, ON_AIR, look_at

LEAST = 1120
SMALLEST = (1280, 720)
PAGE = "La pagina Facebook della Fattoria Le Querce"
UNREACHED = "There is no server called live.example, or no internet."


def output(name: str, state: str = "live", **changes: Any) -> dict[str, Any]:
    """A destination with figures as long as they get."""
    figures = {"kbps": 123456.0, "dropped": 123456, "last_error": None, "sent_bytes": 10**9}
    return {"name": name, "state": state} | figures | changes


def trouble(kind: str, text: str) -> dict[str, Any]:
    return {"kind": kind, "level": "alarm", "text": text, "since": "2026-11-21T18:04:00+00:00"}


VERIFIED = {"at": None, "age_s": 3.0, "picture": "ok", "sound": "ok", "apart_ms": 0.0}
VERIFIED |= {"qr": "verified", "qr_code": "K7", "qr_small": False}
SHOW = ON_AIR | {
    "settings": {"first_start_done": True},
    "shop": LONG,
    "outputs": [output(f"{PAGE} uno"), output(f"{PAGE} due", "congested")],
    "recording": {"state": "recording", "path": "/home/anna/Video/show.mp4", "last_error": ""},
    "figures": STATE["figures"] | {"lost": 123456, "cpu_percent": 100.0, "disk_free_gb": 123456.0, "viewers": 123456},
    "confidence": VERIFIED,
    "troubles": [trouble(kind, LONG * 2) for kind in "abcde"],
}
AWAY = [output(PAGE, "rejected", last_error=UNREACHED), output(f"{PAGE} due", "waiting", last_error=UNREACHED)]
SHOWS: dict[str, dict[str, Any]] = {
    "before": {"settings": {"first_start_done": True}},
    "going well": SHOW,
    "with a countdown of a day": SHOW | {"countdown": ON_AIR["countdown"] | {"ends_at": "2026-11-22T09:40:00+00:00"}},  # type: ignore[operator]
    "without a countdown": SHOW | {"countdown": None, "muted": False},
    "nobody gets it": SHOW | {"outputs": AWAY, "camera": "lost", "recording": {"state": "failed", "last_error": "x"}},
    "rehearsal": SHOW | {"outputs": [output("rehearsal")]},
}


@pytest.fixture
def window(app: QApplication, link: FakeLink, qtbot: QtBot) -> Iterator[MainWindow]:
    language = words.Language()
    made = MainWindow(link, language)
    qtbot.addWidget(made)
    made.show()
    yield made
    window_pictures.put_away(made)
    language.use(app, "en")
    made._leaving = True


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_a_show_fits_small_screens(
    window: MainWindow, link: FakeLink, app: QApplication, qtbot: QtBot, language: str
) -> None:
    window._language.use(app, language)
    before, wrong = copy.deepcopy(link.state), []
    for name, show in SHOWS.items():
        for width in (SMALLEST[0], LEAST):
            window.resize(width, SMALLEST[1])
            link.state = copy.deepcopy(before)
            link.push(**show)
            for _ in range(20):  # new words take a layout or two to find their room
                qtbot.wait(20)
                if not (cut := look_at(window)):
                    break
            least = window.minimumSizeHint().width()
            if least > LEAST or (window.width(), window.height()) != (width, SMALLEST[1]):
                cut.append(f"is {window.size().toTuple()}, and at least {least}")
            wrong += [f"{language} {name} {width}: {each}" for each in cut]
    assert not wrong, "\n".join(wrong)


def test_what_the_strip_has_no_room_for_the_pointer_tells(link: FakeLink, qtbot: QtBot) -> None:
    strip = StatusStrip(link)
    qtbot.addWidget(strip)
    strip.resize(900, 34)
    strip.show()
    link.push(**SHOW | {"figures": SHOW["figures"] | {"lost": 0}})
    qtbot.wait(50)
    assert strip.cpu.isHidden()
    assert strip.cpu.text() in strip.toolTip()
    well, slow = strip.lights.values()
    assert "123,456 kbit/s" in well.toolTip()
    assert well.toolTip().startswith(f"{PAGE} uno")
    assert slow.geometry().right() <= strip._scroll.viewport().width()
    strip.resize(1900, 34)
    qtbot.wait(50)
    assert strip.cpu.isVisible()
    assert not strip.toolTip()


@pytest.mark.parametrize("language", list(words.LANGUAGES))
def test_the_settings_fit_small_screens(link: FakeLink, app: QApplication, qtbot: QtBot, language: str) -> None:
    speaking = words.Language()
    speaking.use(app, language)
    link.answers["devices"] = {
        "cameras": [{"spec": "0", "name": "Logitech BRIO Ultra HD Webcam"}],
        "microphones": [{"spec": "default", "name": ""}, {"spec": "Yeti", "name": "Yeti"}],
    }
    dialog = SettingsDialog(link)
    qtbot.addWidget(dialog)
    dialog.show()
    for tab in (dialog.studio_tab, dialog.chats_tab, dialog.claims_tab, dialog.ways_tab):
        tab.click()
        qtbot.wait(20)
        least = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
        # A title bar and a panel of the desktop are on the screen, too.
        assert least.width() <= 1200, tab.text()
        assert least.height() <= 600, tab.text()
