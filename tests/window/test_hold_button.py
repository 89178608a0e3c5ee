from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window.hold_button import HoldButton

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def button(app: QApplication, qtbot: QtBot) -> HoldButton:
    made = HoldButton("live", "circle-stop")
    qtbot.addWidget(made)
    made.setText("Hold to end")
    made.show()
    made.setFocus()
    return made


def send(button: HoldButton, kind: QEvent.Type, key: Qt.Key) -> None:
    QApplication.sendEvent(button, QKeyEvent(kind, key, NONE))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_key_whose_repetitions_come_as_real_ones_is_held(button: HoldButton, qtbot: QtBot, key: Qt.Key) -> None:
    held: list[bool] = []
    button.held.connect(lambda: held.append(True))
    began = time.monotonic()
    send(button, QEvent.Type.KeyPress, key)
    while time.monotonic() - began < 5 and not held:
        qtbot.wait(30)
        send(button, QEvent.Type.KeyRelease, key)
        send(button, QEvent.Type.KeyPress, key)
    assert held == [True]
    assert time.monotonic() - began > 0.9


def test_a_window_that_is_busy_between_release_and_press_holds_on(button: HoldButton, qtbot: QtBot) -> None:
    held: list[bool] = []
    button.held.connect(lambda: held.append(True))
    send(button, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    qtbot.wait(200)
    send(button, QEvent.Type.KeyRelease, Qt.Key.Key_Space)
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, NONE)
    QApplication.postEvent(button, press)
    time.sleep(0.25)
    qtbot.waitUntil(lambda: held == [True], timeout=5000)


def test_a_key_that_is_let_go_does_nothing_however_late_that_is_heard(button: HoldButton, qtbot: QtBot) -> None:
    held: list[bool] = []
    button.held.connect(lambda: held.append(True))
    send(button, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    qtbot.wait(950)
    send(button, QEvent.Type.KeyRelease, Qt.Key.Key_Space)  # the second is over before it is known to be up
    qtbot.wait(400)
    assert held == []
    assert not button.isDown()
    assert button._progress == 0
    send(button, QEvent.Type.KeyPress, Qt.Key.Key_Space)  # and it works anew
    qtbot.waitUntil(lambda: held == [True], timeout=5000)


def test_after_the_keyboard_went_elsewhere_it_can_be_held_anew(button: HoldButton, qtbot: QtBot) -> None:
    held: list[bool] = []
    button.held.connect(lambda: held.append(True))
    send(button, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    button.clearFocus()
    qtbot.wait(1200)
    assert held == []
    button.setFocus()
    send(button, QEvent.Type.KeyPress, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: held == [True], timeout=5000)
