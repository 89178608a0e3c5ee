from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from studio.control.client import Client, NoEngine
from studio.window import app as app_module
from studio.window import look, words
from studio.window.app import Catcher, EngineKeeper, Told
from studio.window.digit_keys import digit_of
from studio.window.engine_process import EngineProcess
from studio.window.link import Link
from studio.window.window import MainWindow
from studio.window.window_place import WindowPlace, kept_theme
from tests.window.fake_link import PRODUCTS, FakeLink

LEFT = Qt.MouseButton.LeftButton
READY = {"first_start_done": True}
MERCATO = {"name": "Mercato", "state": "live", "kbps": 2480.0, "dropped": 0, "last_error": None}
RECEIVER = MERCATO | {"name": "rehearsal"}


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
    link.push(on_air=True, on_air_since="2026-11-21T09:00:00+00:00", outputs=[MERCATO])
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


def test_a_rehearsal_does_not_look_like_a_show(window: MainWindow, link: FakeLink) -> None:
    since = "2026-11-21T09:00:00+00:00"
    for outputs in ([], [RECEIVER]):
        link.push(on_air=True, on_air_since=since, outputs=outputs)
        assert not window.top.pill.live
        assert window.top.pill.accessibleName() == "REHEARSAL: nobody sees it"
        red = look.tokens().live.lower()
        image = window.top.pill.grab().toImage()
        dots = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert red not in dots
        window.top.go.click()
        assert window.end_sheet._title.text() == "End the rehearsal?"
        window.end_sheet.dismiss()
    link.push(outputs=[RECEIVER, MERCATO])
    assert window.top.pill.live
    window.top.go.click()
    assert window.end_sheet._title.text() == "End the show?"
    link.push(outputs=[], airing=True)
    assert window.top.pill.accessibleName() == "Going on air…"


def test_nothing_newer_is_undone(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(pinned="A12")
    press(qtbot, window, Qt.Key.Key_0)
    link.push(pinned="K7")
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert link.called("pin") == []
    assert "Nothing was undone" in window.toast_card.words.text()
    link.push(pinned=None)
    press(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert link.called("pin") == []


def test_stock_that_was_counted_since_and_a_code_that_is_taken_are_not_undone(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    ctrl = Qt.KeyboardModifier.ControlModifier
    window.products._turn_sold_out(link.products[0])
    link.push_products([PRODUCTS[0] | {"stock": 3}, *PRODUCTS[1:]])
    press(qtbot, window, Qt.Key.Key_Z, ctrl)
    assert link.called("stock") == [{"code": "K7", "stock": 0}]
    assert "Nothing was undone" in window.toast_card.words.text()
    window.products._delete(link.products[0])
    press(qtbot, window, Qt.Key.Key_Z, ctrl)  # somebody has a K7 again
    assert link.called("restore-product") == []
    window.products._delete(link.products[0])
    link.push_products(PRODUCTS[1:])
    press(qtbot, window, Qt.Key.Key_Z, ctrl)
    assert link.called("restore-product") == [{"code": "K7"}]


def hit(window: MainWindow, text: str, code: int, shift: bool = False) -> None:
    """A key as the system says it: with its place on the keyboard."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(handle, QKeyEvent(kind, ord(text.upper()), held, code, 0, 0, text))


@pytest.mark.parametrize("codes", [range(10, 20), [0] * 10])
def test_the_row_of_digits_pins_where_digits_need_shift(
    window: MainWindow, link: FakeLink, qtbot: QtBot, codes: Sequence[int]
) -> None:
    window.products.list.setFocus()  # a list searches by what is typed
    for letter, code in zip("&é\"'(-è_çà", codes, strict=True):
        hit(window, letter, code)
    assert [each["code"] for each in link.called("pin")] == [product["code"] for product in PRODUCTS]
    link.push(pinned="K7")
    hit(window, "à", codes[9])
    assert len(link.called("unpin")) == 1
    hit(window, "&", 16, shift=True)  # an American 7 with Shift
    hit(window, "a", 24)
    assert len(link.called("pin")) == len(PRODUCTS)


def test_the_row_of_digits_types_in_a_field(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_Slash)
    field = QApplication.focusWidget()
    assert field is not None
    for letter, code in (("é", 11), ("à", 19)):
        hit(window, letter, code)
    assert field.property("text") == "éà"
    assert link.called("pin") == []


@pytest.mark.parametrize(
    ("platform", "places"),
    [
        ("xcb", [(0, code) for code in range(10, 20)]),
        ("windows", [(0, code) for code in range(2, 12)]),
        ("cocoa", [(code, 1) for code in (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)]),
    ],
)
def test_the_places_of_the_digits_on_every_system(platform: str, places: list[tuple[int, int]]) -> None:
    none = Qt.KeyboardModifier.NoModifier
    events = [QKeyEvent(QEvent.Type.KeyPress, 0, none, scan, virtual, 0, "ě") for virtual, scan in places]
    assert [digit_of(event, platform) for event in events] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


LAST_SHOW = {
    "began": "2026-11-21T09:00:00+00:00",
    "seconds": 3723.4,
    "recording": "/home/anna/Videos/show.mp4",
    "outputs": [{"name": "Mercato", "seconds_live": 3719.8, "dropped": 12, "reconnects": 1}],
}


def test_after_the_end_a_card_says_how_it_went(
    window: MainWindow, link: FakeLink, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    link.push(last_show=LAST_SHOW)
    assert not window.summary.isVisible()  # of a show that this window knows nothing of
    link.push(on_air=True, on_air_since=LAST_SHOW["began"], outputs=[MERCATO], last_show=None)
    link.push(on_air=False, on_air_since=None)
    link.push(last_show=LAST_SHOW)
    assert window.summary.isVisible()
    said = " ".join(label.text() for label in window.summary.findChildren(QLabel))
    for part in ("The show is over", "01:02:03", "Mercato", "01:01:59", "12", "/home/anna/Videos/show.mp4"):
        assert part in said
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(window.summary.folder, LEFT)
    assert opened == ["/home/anna/Videos"]
    press(qtbot, window, Qt.Key.Key_1)
    assert len(link.called("pin")) == 1
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.summary.isVisible()
    link.push(last_show=LAST_SHOW)
    assert not window.summary.isVisible()


def test_a_rehearsal_that_was_not_recorded_says_so_and_goes_with_the_next_show(
    window: MainWindow, link: FakeLink
) -> None:
    link.push(on_air=True, on_air_since=LAST_SHOW["began"], outputs=[RECEIVER])
    gone = [{"name": "rehearsal", "seconds_live": 60.0, "dropped": 0, "reconnects": 0}]
    link.push(on_air=False, last_show=LAST_SHOW | {"recording": None, "outputs": gone})
    said = " ".join(label.text() for label in window.summary.findChildren(QLabel))
    assert "The rehearsal is over" in said
    assert "It was not recorded." in said
    assert not window.summary.folder.isVisible()
    link.push(on_air=True)
    assert not window.summary.isVisible()


def covered_controls(window: MainWindow) -> list[str]:
    card = window.toast_card
    return [
        each.objectName() or type(each).__name__
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each is not window.preview
        and not card.isAncestorOf(each)
        and QRect(each.mapTo(window, QPoint(0, 0)), each.size()).intersects(card.geometry())
    ]


def test_a_note_covers_no_control(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(rundown=[{"code": each["code"], "minutes": 5} for each in PRODUCTS[:6]])
    qtbot.wait(30)
    for width, height in ((1366, 768), (1920, 1080)):
        window.resize(width, height)
        qtbot.wait(30)
        window.toast("Pecorino di fossa stagionato 12 mesi is off the picture.", "Undo", lambda: None)
        assert covered_controls(window) == []
    window.end_sheet.open()
    window.toast("Pecorino di fossa stagionato 12 mesi is off the picture.", "Undo", lambda: None)
    assert covered_controls(window) == []


def test_escape_closes_what_is_over_the_window_wherever_the_keyboard_is(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    window.keys_sheet.open()
    window.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.keys_sheet.isVisible()
    window.countdown.sheet.open_at(window.countdown)
    window.countdown.sheet.label.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.countdown.sheet.isVisible()
    window.top.help.setFocus()
    window.keys_sheet.open()
    window.top.help.setEnabled(False)
    window.keys_sheet.dismiss()
    assert QApplication.focusWidget() is window  # and not a field, which would swallow the number keys


def test_the_window_comes_back_where_it_was(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    def made() -> tuple[QWidget, WindowPlace]:
        window = QWidget()
        qtbot.addWidget(window)
        return window, WindowPlace(window, tmp_path)

    screen = app.primaryScreen().availableGeometry()
    window, place = made()
    place.show()
    window.showNormal()
    window.setGeometry(40, 50, 500, 400)
    place.keep()
    window, place = made()
    place.show()
    assert window.geometry().getRect() == (40, 50, 500, 400)
    # A screen that is not there any more.
    window.setGeometry(screen.right() + 900, 50, 500, 400)
    place.keep()
    window, place = made()
    place.show()
    assert screen.intersects(window.geometry())
    window.showMaximized()
    place.keep()
    window, place = made()
    place.show()
    assert window.isMaximized()


def test_a_window_that_is_killed_has_its_place_written_down(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    WindowPlace(window, tmp_path).show()
    window.showNormal()
    window.resize(510, 410)
    qtbot.waitUntil((tmp_path / "window.ini").exists, timeout=5000)


def test_the_theme_is_known_before_the_engine_answers(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    assert kept_theme(tmp_path) is None
    WindowPlace(window, tmp_path).show()
    qtbot.waitUntil(lambda: kept_theme(tmp_path) == "dark", timeout=5000)
    look.apply_theme(app, "light")
    qtbot.waitUntil(lambda: kept_theme(tmp_path) == "light", timeout=5000)  # though it may be killed


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


def test_digits_pin_after_a_button_under_the_keyboard_is_gone(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(recovered=True)
    window.notice.action.setFocus()
    qtbot.keyClick(window.notice.action, Qt.Key.Key_Return)
    link.push(recovered=False, on_air=True, outputs=[MERCATO])
    assert not window.notice.isVisible()
    press(qtbot, window, Qt.Key.Key_2)
    assert link.called("pin") == [{"code": "A12"}]
    window.toast("x", "Undo", lambda: None)
    window.toast_card.action.setFocus()
    window.toast_card.hide()
    press(qtbot, window, Qt.Key.Key_3)
    assert link.called("pin")[1:] == [{"code": "M3"}]


def test_keys_work_without_a_window_manager(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    # What no shortcut takes comes to the window as a bare event.
    hit(window, "?", 61)
    assert window.keys_sheet.isVisible()
    window.keys_sheet.dismiss()
    hit(window, "m", 58)
    assert link.called("mute") == [{"muted": True}]
    link.push(pinned="A12")
    window.unpin()
    ctrl = Qt.KeyboardModifier.ControlModifier
    handle = window.windowHandle()
    QApplication.sendEvent(handle, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Z, ctrl, 52, 0, 0, "\x1a"))
    assert link.called("pin") == [{"code": "A12"}]
    hit(window, "/", 61)
    assert window.focusWidget() is window.products.search
    hit(window, "m", 58)
    hit(window, "/", 61)
    assert window.products.search.text() == "m/"
    assert len(link.called("mute")) == 1


def test_reordering_the_run_of_show_is_what_is_undone(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    plan = [{"code": code, "minutes": 5} for code in ("K7", "A12", "M3")]
    link.push(rundown=plan, pinned="T1")
    window.unpin()
    link.push(pinned=None)
    window.rundown.shift("M3", -1)
    moved = [plan[0], plan[2], plan[1]]
    link.push(rundown=moved)
    ctrl = Qt.KeyboardModifier.ControlModifier
    press(qtbot, window, Qt.Key.Key_Z, ctrl)
    assert link.called("pin") == []
    assert [each["slots"] for each in link.called("rundown")] == [moved, plan]
    link.push(rundown=plan)
    press(qtbot, window, Qt.Key.Key_Z, ctrl)
    assert link.called("pin") == [{"code": "T1"}]


def test_nothing_is_said_to_be_missing_while_the_studio_starts(app: QApplication, qtbot: QtBot) -> None:
    link = FakeLink([])
    state, link.state, link.connected = link.state, {}, False
    made = MainWindow(link, words.Language())
    qtbot.addWidget(made)
    made.show()
    link.gone.emit("")
    seen = " ".join(label.text() for label in made.findChildren(QLabel) if label.isVisible())
    assert "No products" not in seen
    assert "Starting…" in seen
    for button in made.findChildren(QAbstractButton):
        if button.isVisible() and button.window() is made and not button.grab().isNull():
            assert button.text() or not button.icon().isNull(), button.objectName()
    link.connected, link.state = True, state
    link.push(settings=READY)
    seen = " ".join(label.text() for label in made.findChildren(QLabel) if label.isVisible())
    assert "No products yet" in seen
    made._leaving = True


@pytest.mark.parametrize("on_air", [True, False])
def test_being_told_to_end_is_being_closed(window: MainWindow, link: FakeLink, on_air: bool, qtbot: QtBot) -> None:
    told = Told(window)
    try:
        link.push(on_air=on_air, outputs=[MERCATO] if on_air else [])
        with qtbot.waitSignal(window.closing, timeout=5000) as goes_on:
            os.kill(os.getpid(), signal.SIGTERM)
        assert goes_on.args == [on_air]
    finally:
        told.forget()
    assert signal.getsignal(signal.SIGTERM) is not told._hear


def test_a_recovered_engine_offers_to_go_back_on_air(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.push(recovered=True)
    assert window.notice.isVisible()
    qtbot.mouseClick(window.notice.action, LEFT)
    assert link.called("go-live") == [{}]
    qtbot.mouseClick(window.notice.dismiss, LEFT)
    link.push(pinned="K7")
    assert not window.notice.isVisible()


def test_why_it_could_not_go_back_on_air_by_itself_stands_beside_the_offer(
    window: MainWindow, link: FakeLink, qtbot: QtBot
) -> None:
    link.push(recovered=True, why_cut_off="The stream key of Anna is missing. Copy it from your live dashboard.")
    assert window.notice.words.text().endswith(
        "were. The stream key of Anna is missing. Copy it from your live dashboard."
    )
    link.push(recovered=True, why_cut_off="")
    assert window.notice.words.text().endswith("were.")


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
    done.set_result({{"rev": 1, "products": [], "codes": []}} if do == "products-since" else None)
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
        kept.append((link, EngineKeeper(link, EngineProcess([sys.executable, "-c", script], tmp_path))))
        return kept[-1]

    yield make
    for link, keeper in kept:
        keeper.let_go()
        link.close()
        if (process := keeper.engine._process) is not None:
            process.kill()
            process.wait()


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


def test_an_engine_that_refuses_what_it_found_is_not_started_again(
    app: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    """A newer program's store, for one: it would say the same each time, and the seller waits to hear it."""
    script = f"open({str(tmp_path / 'starts')!r}, 'a').write('.'); raise SystemExit(2)"
    link = Link(tmp_path)
    keeper = EngineKeeper(link, EngineProcess([sys.executable, "-c", script], tmp_path))
    with qtbot.waitSignal(keeper.failed, timeout=20000):
        link.start()
    keeper.let_go()
    link.close()
    assert (tmp_path / "starts").read_text() == "."


def test_leaving_ends_the_engine_or_lets_it_go_on(
    keep: Callable[..., tuple[Link, EngineKeeper]], tmp_path: Path, qtbot: QtBot
) -> None:
    link, keeper = keep()
    link.start()
    qtbot.waitUntil(lambda: link.connected, timeout=20000)
    process = keeper.engine._process
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


@pytest.mark.parametrize("left", ["killed", "off air", "over"])
def test_who_broadcasts_from_a_terminal_starts_again_itself_unless_the_host_says_otherwise(
    keep: Callable[..., tuple[Link, EngineKeeper]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    left: str,
) -> None:
    monkeypatch.setattr(app_module, "_ORPHAN_S", 0.1)
    link, keeper = keep()
    link.state = {"on_air": left != "off air", "stays": False, "last_show": {} if left == "killed" else {"began": ""}}
    keeper._found()
    apart: list[bool] = []
    keeper.apart.connect(lambda: apart.append(True))
    keeper._lost("")
    if left == "killed":
        qtbot.waitUntil(lambda: bool(apart), timeout=5000)
        qtbot.wait(200)
        assert apart == [True]
        assert not keeper.engine.launched
        keeper.start()
    link.start()
    qtbot.waitUntil(lambda: link.connected, timeout=20000)
    assert (tmp_path / "starts").read_text() == "--resume\n"


@pytest.mark.parametrize("fell", [True, False])
def test_a_broadcast_from_elsewhere_that_ended_before_it_was_seen_has_not_stopped_on_air(
    app: QApplication, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, fell: bool
) -> None:
    monkeypatch.setattr(app_module, "_ORPHAN_S", 0.1)
    link = Link(tmp_path)
    script = f"open({str(tmp_path / 'starts')!r}, 'a').write(' '.join(sys.argv[1:]) + '.')"
    engine = EngineProcess([sys.executable, "-c", f"import sys; {script}"], tmp_path)
    keeper = EngineKeeper(link, engine, {"on_air": True, "stays": False}, lambda: fell)
    with qtbot.waitSignal(keeper.apart if fell else keeper.ended, timeout=20000):
        link.start()
    assert engine.launched is not fell
    keeper.let_go()
    link.close()
    assert fell or (tmp_path / "starts").read_text() == ".", "there is nothing to resume"


def test_an_engine_is_started_where_nothing_can_be_written_down(tmp_path: Path) -> None:
    engine = EngineProcess([sys.executable, "-c", ""], tmp_path)
    engine.said.mkdir()
    engine.launch()
    assert engine._process is not None
    assert engine._process.wait(20) == 0


def test_the_host_is_told_that_a_broadcast_from_elsewhere_has_stopped(window: MainWindow, link: FakeLink) -> None:
    started: list[bool] = []
    link.connected = False
    link.gone.emit("")
    window.say_engine_apart(lambda: started.append(True))
    assert window.notice.isVisible()
    assert window.notice.words.text().startswith("Nobody sees your show: it was started outside this window")
    window.retranslate()
    next(each for each in window.notice.findChildren(QPushButton) if each.text() == "Start it here").click()
    assert started == [True]
    link.connected = True
    link.back.emit()
    assert window.notice.isHidden()


def test_a_show_on_air_waits_for_its_engine_for_as_long_as_it_takes(
    keep: Callable[..., tuple[Link, EngineKeeper]], tmp_path: Path, qtbot: QtBot
) -> None:
    link, keeper = keep(fails=True)
    link.state = {"on_air": True}
    left: list[int] = []
    given_up: list[bool] = []
    keeper.waits.connect(left.append)
    keeper.failed.connect(lambda: given_up.append(True))
    link.start()
    qtbot.waitUntil(lambda: len(left) >= 4, timeout=30000)
    assert left == [1, 0, 2, 1]
    assert (tmp_path / "starts").read_text() == "\n" * 4
    assert not given_up
    before_s = keeper.engine.started_at_s
    keeper.start()
    assert keeper.engine.started_at_s > before_s, "by hand it is tried at once"


def test_no_key_reaches_the_stall_from_a_form(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    claims = window.chat.claims
    window.chat.show_filter("claims")
    claims.add_by_hand()
    adding = claims.adding
    adding.product_box.setFocus()
    qtbot.keyClicks(adding.product_box, "A12")
    assert adding.product_box.currentData() == "A12", "typing there chooses"
    for part in (adding.product_box, adding.add_button, adding._close):
        part.setFocus()
        assert QApplication.focusWidget() is part
        qtbot.keyClicks(part, "2mwal/?0")
        strange = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Ampersand, Qt.KeyboardModifier.NoModifier, 10, 0, 0, "&")
        QApplication.sendEvent(window.windowHandle(), strange)
    assert link.called("pin") == link.called("mute") == link.called("unpin") == []
    assert not window.keys_sheet.isVisible()
    assert adding.isVisible()
    sheet = window.countdown.sheet
    sheet.open_at(window.countdown)
    for button in (*sheet.quick, sheet.for_button, sheet.start_button, sheet.at_zero):
        button.setFocus()
        qtbot.keyClicks(button, "4,50")
    assert link.called("pin") == []
    sheet.dismiss()
    adding.close_form()
    window.setFocus()
    press(qtbot, window, Qt.Key.Key_2)
    assert link.called("pin") == [{"code": "A12"}]


def test_no_key_reaches_the_stall_from_an_open_list(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    window.chat.show_filter("claims")
    window.chat.claims.add_by_hand()
    box = window.chat.claims.adding.product_box
    box.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    # Where the popup has grabbed the keyboard, the window's own handle still hears the keys first.
    QApplication.sendEvent(
        window.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier, "2")
    )
    box.hidePopup()
    assert link.called("pin") == []
