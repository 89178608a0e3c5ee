from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window.sheets import Sheet
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

NOTE = "Pecorino di fossa stagionato 12 mesi is off the picture."


def picture(window: MainWindow) -> QRect:
    return window.preview.picture_rect().translated(window.preview.mapTo(window, QPoint(0, 0)))


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1920, 1080)])
def test_a_note_hides_neither_the_products_price_nor_the_shops_name(
    window: MainWindow, link: FakeLink, qtbot: QtBot, width: int, height: int
) -> None:
    window.resize(width, height)
    qtbot.wait(30)
    window.toast(NOTE, "Undo", lambda: None)
    note, shown = window.toast_card.geometry(), picture(window)
    assert shown.contains(note)
    canvas = link.state["canvas"]
    for layer in link.state["layers"]:
        scale = shown.width() / canvas["width"]
        box = QRect(
            round(shown.x() + layer["x"] * scale),
            round(shown.y() + layer["y"] * scale),
            round(layer["width"] * scale),
            round(layer["height"] * scale),
        )
        assert not box.intersects(note), layer["name"]


def test_a_note_keeps_off_a_narrow_picture(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(canvas={"width": 720, "height": 1280, "fps": 30})
    qtbot.wait(30)
    window.toast(NOTE, "Undo", lambda: None)
    assert not window.toast_card.geometry().intersects(picture(window))


def test_a_note_covers_no_open_sheet(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["destinations"], link.answers["checklist"] = [], []
    window.go_live_or_end()
    sheets = [window.end_sheet, window.close_sheet, window.keys_sheet, window._going_live]
    assert window._going_live is not None
    window._going_live.hide()
    for sheet in sheets:
        assert sheet is not None
        sheet.open() if isinstance(sheet, Sheet) else window.go_live_or_end()
        QApplication.processEvents()
        window.toast(NOTE, "Undo", lambda: None)
        assert not window.toast_card.geometry().intersects(QRect(sheet.mapTo(window, QPoint(0, 0)), sheet.size())), (
            sheet.objectName()
        )
        sheet.dismiss() if isinstance(sheet, Sheet) else sheet.hide()
