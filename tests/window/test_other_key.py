"""Another stream key while the show is on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.window.destination_dialog import DestinationDialog
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink
from tests.window.test_on_air import SINCE, output
from tests.window.test_troubles import trouble

LEFT = Qt.MouseButton.LeftButton
SAVED = {
    "name": "Mercato",
    "platform": "own",
    "server": "rtmp://127.0.0.1/live",
    "has_key": True,
    "enabled": True,
    "width": 1280,
    "height": 720,
    "fps": 30,
    "kbps": 2500,
    "audio_kbps": 128,
}
REFUSED = "Mercato refused the stream key. Copy it again from your live dashboard."


def push_refused(link: FakeLink, **changes: Any) -> None:
    link.push(
        on_air=True,
        on_air_since=SINCE,
        outputs=[output("rejected", key_doubted=True, last_error=REFUSED, **changes), output("live", "Piazza")],
        troubles=[trouble("camera", "warning"), trouble("destination Mercato", "alarm", REFUSED)],
    )


def test_the_line_that_says_so_leads_to_the_key_which_is_tried_at_once(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    link.answers["destinations"] = [SAVED, SAVED | {"name": "Piazza"}]
    link.answers["put-destination"] = link.answers["retry"] = {}
    push_refused(link)
    camera, mercato, _ = window.troubles.other_keys
    assert camera.isHidden()
    assert mercato.text() == "Other key…"
    qtbot.mouseClick(mercato, LEFT)
    dialog = window.other_key.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert not dialog.form.name_edit.isEnabled(), "the show's figures go by it"
    assert dialog.form.key_edit.hasFocus() or dialog.focusWidget() is dialog.form.key_edit
    assert dialog._delete.isHidden()
    assert "tried at once" in dialog._at_once.text()
    qtbot.keyClicks(dialog.form.key_edit, "n3w")
    dialog.hide()
    qtbot.mouseClick(mercato, LEFT)
    assert window.other_key.dialog is dialog, "what was typed is still there"
    qtbot.mouseClick(dialog._save, LEFT)
    [put] = link.called("put-destination")
    assert (put["was"], put["key"], put["enabled"]) == ("Mercato", "n3w", True)
    assert link.called("retry") == [{"name": "Mercato"}]
    assert dialog.isHidden()
    link.push(outputs=[output("live", key_doubted=False), output("live", "Piazza")], troubles=[])
    assert all(button.isHidden() for button in window.troubles.other_keys)


def test_the_light_of_a_destination_whose_key_is_doubted_asks_what_to_do(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    link.answers["destinations"], link.answers["retry"] = [SAVED], {}
    push_refused(link)
    light = window.strip.lights["Mercato"]
    assert "another key" in light.toolTip()
    qtbot.mouseClick(light, LEFT)
    menu = window.strip.findChild(QMenu, "output-menu")
    assert menu is not None
    other, again = menu.actions()
    assert link.called("retry") == []
    again.trigger()
    assert link.called("retry") == [{"name": "Mercato"}]
    other.trigger()
    assert window.other_key.dialog is not None
    assert window.other_key.dialog.isVisible()
    menu.close()


def test_a_destination_that_has_no_key_is_asked_for_it_with_one_press(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    link.answers["destinations"] = [SAVED | {"has_key": False}]
    words = "The stream key of Mercato is missing. Copy it from your live dashboard."
    link.push(
        on_air=True,
        on_air_since=SINCE,
        outputs=[output("rejected", key_doubted=True, key_missing=True, last_error=words), output("live", "Piazza")],
        troubles=[trouble("destination Mercato", "warning", words)],
    )
    button, *_ = window.troubles.other_keys
    assert (button.text(), button.accessibleName()) == ("Enter the key…", "Give Mercato its stream key")
    light = window.strip.lights["Mercato"]
    assert "no key" in light.accessibleName()
    assert "enter the key" in light.toolTip()
    for press in (light, button):
        qtbot.mouseClick(press, LEFT)
        dialog = window.other_key.dialog
        assert dialog is not None
        assert dialog.isVisible()
        dialog.reject()
    assert window.strip.findChild(QMenu, "output-menu") is None
    assert link.called("retry") == []


def test_what_was_named_at_the_start_has_no_key_to_be_changed_here(window: MainWindow, link: FakeLink) -> None:
    link.answers["destinations"] = []
    push_refused(link)
    window.other_key.ask("Mercato")
    assert window.toast_card.isVisible()
    assert "Mercato" in window.toast_card.words.text()
    assert window.findChildren(DestinationDialog) == []
    assert QApplication.activeModalWidget() is None
