from __future__ import annotations

from PySide6.QtWidgets import QApplication, QSizePolicy
from pytestqt.qtbot import QtBot

from studio.window.look import OneLine


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
