from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from studio.control.client import Client, NoEngine
from studio.window import look, words
from studio.window.app import Catcher, EngineKeeper
from studio.window.link import Link
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

LEFT = Qt.MouseButton.LeftButton
READY = {"first_start_done": True}


@pytest.fixture
def window(app: QApplication, link: FakeLink, qtbot: QtBot) -> Iterator[MainWindow]:
    language = words.Language()
    language.use(app, "en")
    made = MainWindow(link, language)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    link.push(settings=READY)
    made.activateWindow()
    made.setFocus()
    yield made
    made._leaving = True
    language.use(app, "en")


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_fits_the_small_screen_on_air_and_off(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    assert (window.width(), window.height()) == (1366, 768)
    assert window.preview.picture_rect().width() > 600
    link.push(
        on_air=True,
        on_air_since="2026-11-21T09:00:00+00:00",
        countdown={"label": "Offer", "ends_at": "2026-11-21T09:50:00+00:00", "at_zero": "nothing", "code": None},
    )
    qtbot.wait(20)
    assert (window.width(), window.height()) == (1366, 768)
    assert window.strip.height() == 34


def test_the_sides_grow_on_a_wide_screen(window: MainWindow) -> None:
    assert (window._left.width(), window._right.width()) == (284, 344)
    window.resize(2560, 1440)
    QApplication.processEvents()
    assert (window._left.width(), window._right.width()) == (320, 400)


def test_number_keys_pin_and_nought_unpins_with_an_undo(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_2)
    assert link.called("pin") == [{"code": "A12"}]
    link.push(pinned="A12")
    press(qtbot, window, Qt.Key.Key_0)
    assert len(link.called("unpin")) == 1
    assert "Pomodori" in window.toast_card.words.text()
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert link.called("pin") == [{"code": "A12"}] * 2
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(link.called("pin")) == 2


def test_a_digit_typed_in_a_field_pins_nothing(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Slash)
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "12m")
    assert link.called("pin") == link.called("mute") == []
    assert field.property("text") == "12m"


def test_other_keys(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_M)
    assert link.called("mute") == [{"muted": True}]
    press(qtbot, window, Qt.Key.Key_F6)
    assert link.called("scene") == [{"scene": "back"}]
    press(qtbot, window, Qt.Key.Key_F2)
    assert len(link.called("scene")) == 1
    assert "one camera" in window.toast_card.words.text()
    before = len(link.calls)
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Return)
    assert len(link.calls) == before
    qtbot.keyClick(window, "?")
    assert window.keys_sheet.isVisible()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.keys_sheet.isVisible()


def test_on_air_is_the_engines_word(window: MainWindow, link: FakeLink) -> None:
    assert not window.top.pill.live
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00")
    assert window.top.pill.live
    assert window.top.elapsed.text() == "00:42:17"
    assert window.top.go.text() == "End…"
    link.connected = False
    link.gone.emit("Bancarella has ended.")
    assert not window.top.pill.live
    assert window.notice.isVisible()
    link.connected = True
    link.back.emit()
    assert not window.notice.isVisible()


def test_a_click_does_not_end_the_show_and_holding_does(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00")
    press(qtbot, window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.end_sheet.isVisible()
    qtbot.mouseClick(window.end_sheet.end, LEFT)
    window.end_sheet.end.setFocus()
    qtbot.keyClick(window.end_sheet.end, Qt.Key.Key_Space)
    qtbot.wait(1200)
    assert link.called("end") == []
    qtbot.mousePress(window.end_sheet.end, LEFT)
    qtbot.waitUntil(lambda: link.called("end") == [{}], timeout=5000)
    assert not window.end_sheet.isVisible()


def test_the_keyboard_can_hold_too(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00")
    window.top.go.click()
    assert QApplication.focusWidget() is window.end_sheet.stay
    window.end_sheet.end.setFocus()
    qtbot.keyPress(window.end_sheet.end, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: link.called("end") == [{}], timeout=5000)


def test_closing_on_air_asks_in_the_window(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    gone: list[bool] = []
    window.closing.connect(gone.append)
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00")
    window.close()
    assert window.isVisible()
    assert window.close_sheet.isVisible()
    qtbot.mouseClick(window.close_sheet.stay, LEFT)
    assert not window.close_sheet.isVisible()
    window.close()
    qtbot.mouseClick(window.close_sheet.leave, LEFT)
    assert gone == [True]
    assert link.called("end") == []


def test_closing_off_air_goes(window: MainWindow, qtbot: QtBot) -> None:
    gone: list[bool] = []
    window.closing.connect(gone.append)
    window.close()
    assert gone == [False]


def test_a_recovered_engine_offers_to_go_back_on_air(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(recovered=True)
    assert window.notice.isVisible()
    qtbot.mouseClick(window.notice.action, LEFT)
    assert link.called("go-live") == [{}]
    qtbot.mouseClick(window.notice.dismiss, LEFT)
    link.push(pinned="K7")
    assert not window.notice.isVisible()


def test_theme_and_language_follow_the_settings(window: MainWindow, link: FakeLink, app: QApplication) -> None:
    heard: list[str] = []
    window._language.changed.connect(heard.append)
    link.push(settings=READY | {"theme": "light", "language": "it"})
    assert look.tokens() is look.LIGHT
    assert heard == ["it"]
    assert words.money("18.90", "EUR") == "18,90\xa0€"
    window.top.theme.click()
    assert link.called("settings")[-1] == {"theme": "dark"}


def test_the_first_start_takes_the_place_of_the_studio(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(settings={})
    assert window.first_start is not None
    assert not window.preview.isVisible()
    press(qtbot, window, Qt.Key.Key_2)
    assert link.called("pin") == []
    link.push(settings=READY)
    assert window.first_start is None
    assert window.preview.isVisible()


def test_every_button_has_a_name(window: MainWindow, link: FakeLink) -> None:
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00")
    nameless = [
        button.objectName() or type(button).__name__
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_a_note_goes_by_its_close_button(window: MainWindow, qtbot: QtBot) -> None:
    window.toast("The list was taken.", "", None)
    assert window.toast_card.isVisible()
    assert not window.toast_card.action.isVisible()
    qtbot.mouseClick(window.toast_card.close_button, LEFT)
    assert not window.toast_card.isVisible()


def test_a_panel_that_fails_is_logged_whole_and_ends_nothing(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    def fail() -> None:
        raise ZeroDivisionError("a panel's mistake")

    with qtbot.capture_exceptions():
        catcher = Catcher(tmp_path / "window.log", window)
        catcher.install()
        for _ in range(3):
            QTimer.singleShot(0, fail)
        qtbot.waitUntil(lambda: window.toast_card.isVisible(), timeout=5000)
        catcher.remove()
    log = (tmp_path / "window.log").read_text()
    assert "ZeroDivisionError: a panel's mistake" in log
    assert log.count("Traceback") == 3
    assert str(tmp_path / "window.log") in window.toast_card.words.text()


ENGINE = """
import os, sys, time
from concurrent.futures import Future
from pathlib import Path
sys.path.insert(0, {root!r})
from studio.control.protocol import Address
from studio.control.server import ControlServer
from tests.window.fake_link import STATE
data = Path({data!r})
with open(data / "starts", "a") as starts:
    starts.write(" ".join(sys.argv[1:]) + "\\n")
if {fails}:
    sys.exit(1)
ending = []
def answer(do, arguments):
    done = Future()
    if do == "quit":
        ending.append(1)
    done.set_result([] if do == "products" else None)
    return done
server = ControlServer(answer)
server.start()
address = Address(os.getpid(), server.port, server.token)
address.write(data)
server.publish(lambda: STATE | {{"engine_pid": os.getpid(), "recovered": "--resume" in sys.argv}})
while not ending:
    time.sleep(0.02)
time.sleep(0.2)
server.close()
address.remove(data)
"""


@pytest.fixture
def keep(app: QApplication, tmp_path: Path) -> Iterator[Callable[..., tuple[Link, EngineKeeper]]]:
    kept: list[tuple[Link, EngineKeeper]] = []

    def make(fails: bool = False) -> tuple[Link, EngineKeeper]:
        root = str(Path(__file__).parents[2])
        script = ENGINE.format(root=root, data=str(tmp_path), fails=fails)
        link = Link(tmp_path)
        kept.append((link, EngineKeeper(link, [sys.executable, "-c", script])))
        return kept[-1]

    yield make
    for link, keeper in kept:
        keeper.let_go()
        link.close()
        if keeper._process is not None:
            keeper._process.kill()
            keeper._process.wait()


def test_the_engine_is_started_and_started_again_after_a_crash(
    keep: Callable[..., tuple[Link, EngineKeeper]], tmp_path: Path, qtbot: QtBot
) -> None:
    link, _keeper = keep()
    link.start()
    qtbot.waitUntil(lambda: link.connected, timeout=20000)
    assert link.state["recovered"] is False
    with qtbot.waitSignal(link.gone, timeout=5000):
        os.kill(link.state["engine_pid"], signal.SIGKILL)
    qtbot.waitUntil(lambda: link.connected and link.state["recovered"], timeout=20000)
    assert (tmp_path / "starts").read_text() == "\n--resume\n"


def test_leaving_ends_the_engine_or_lets_it_go_on(
    keep: Callable[..., tuple[Link, EngineKeeper]], tmp_path: Path, qtbot: QtBot
) -> None:
    link, keeper = keep()
    link.start()
    qtbot.waitUntil(lambda: link.connected, timeout=20000)
    process = keeper._process
    assert process is not None
    keeper.let_go()
    with Client(tmp_path) as client:
        client.call("state")
    done = threading.Event()
    keeper.quit_engine(done.set)
    qtbot.waitUntil(done.is_set, timeout=10000)
    process.wait(timeout=10)
    with pytest.raises(NoEngine):
        Client(tmp_path)
    assert (tmp_path / "starts").read_text() == "\n"


def test_an_engine_that_never_starts_is_given_up_in_words(
    keep: Callable[..., tuple[Link, EngineKeeper]], tmp_path: Path, qtbot: QtBot
) -> None:
    link, keeper = keep(fails=True)
    with qtbot.waitSignal(keeper.failed, timeout=30000):
        link.start()
    assert (tmp_path / "starts").read_text() == "\n" * 3
