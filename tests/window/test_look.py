from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from studio.window.look import OneLine, keep_room_to_scroll


def test_words_in_one_line_take_no_room_and_are_told_whole(app: QApplication, qtbot: QtBot) -> None:
    words = OneLine("muted")
    qtbot.addWidget(words)
    words.setText("Three\nlines\nof an offer that nobody would ever read from afar on a telephone")
    one_line = OneLine("muted")
    qtbot.addWidget(one_line)
    one_line.setText("Offer")
    words.resize(90, 20)
    assert words.sizeHint().height() == one_line.sizeHint().height()
    assert words.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
    assert words.toolTip() == "Three lines of an offer that nobody would ever read from afar on a telephone"


def test_a_bar_with_nothing_to_scroll_keeps_its_room_and_is_not_seen(app: QApplication, qtbot: QtBot) -> None:
    area, inside = QScrollArea(), QWidget()
    qtbot.addWidget(area)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    keep_room_to_scroll(area)
    inside.resize(100, 100)
    area.resize(200, 200)
    area.show()
    bar = area.verticalScrollBar()

    def colours() -> set[int]:
        image = bar.grab().toImage()
        return {image.pixel(image.width() // 2, y) for y in range(image.height())}

    width = area.viewport().width()
    assert bar.isVisible()
    assert len(colours()) == 1, "no handle"
    inside.resize(100, 900)
    qtbot.waitUntil(bar.isEnabled)
    assert len(colours()) > 1
    assert area.viewport().width() == width
