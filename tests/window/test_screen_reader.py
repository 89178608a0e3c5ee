"""What a screen reader is told of the window and its dialogs, and where the keyboard goes."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from studio.window import look, words
from studio.window.chat_list import ChatView
from studio.window.window import MainWindow
from tests import window_pictures
from tests.window.fake_link import PRODUCTS, FakeLink
from tests.window.test_chat import entry
from tests.window.test_clipped_text import ON_AIR, READY, STATES
from tests.window.test_going_live import ALL_WELL, destination

Text, Role = QAccessible.Text, QAccessible.Role
SAYS_NOTHING = (Role.NoRole, Role.Border, Role.Whitespace)


@pytest.fixture
def window(app: QApplication, link: FakeLink, qtbot: QtBot) -> Iterator[MainWindow]:
    QAccessible.setActive(True)
    link.answers["devices"] = {"cameras": [{"spec": "0", "name": "BRIO"}], "microphones": [{"spec": "Y", "name": "Y"}]}
    link.answers["destinations"] = [destination()]
    link.answers["checklist"] = ALL_WELL
    made = MainWindow(link, words.Language())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    link.push(settings=READY)
    link.say(*(entry(n, "do you have A12?", ("A12",)) for n in range(1, 4)))
    yield made
    window_pictures.put_away(made)
    made._leaving = True
    QAccessible.setActive(False)


def controls() -> Iterator[QWidget]:
    """Everything that is seen now and takes the keyboard."""
    for top in QApplication.topLevelWidgets():
        for widget in (top, *top.findChildren(QWidget)):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
                yield widget


def nameless() -> list[str]:
    found = []
    for widget in controls():
        told = QAccessible.queryAccessibleInterface(widget)
        name, role = told.text(Text.Name).strip(), told.role()
        if not name or role in SAYS_NOTHING:
            found.append(f"{widget.objectName() or type(widget).__name__}: {role.name} “{name}”")
        elif "%" in name:
            found.append(f"{name}: a place that was not filled")
    return found


def test_every_control_has_a_name_and_a_role(window: MainWindow, link: FakeLink) -> None:
    before = copy.deepcopy(link.state)
    wrong = []
    for state, (values, show) in STATES.items():
        link.state = copy.deepcopy(before)
        link.push(**values)
        show(window)
        QTest.qWait(60)
        wrong += [f"{state}: {each}" for each in nameless()]
        window_pictures.put_away(window)
    assert not wrong, "\n".join(wrong)


def test_states_reach_it(window: MainWindow, link: FakeLink) -> None:
    def state(name: str) -> QAccessible.State:
        widget = window.findChild(QWidget, name)
        assert widget is not None
        return QAccessible.queryAccessibleInterface(widget).state()

    assert state("scene-camera").checked
    assert not state("scene-back").checked
    link.push(scene="back", muted=True)
    assert state("scene-back").checked
    assert not state("scene-camera").checked
    assert state("mute").checked
    mute = window.findChild(QWidget, "mute")
    assert mute is not None
    assert mute.accessibleName() == "Microphone off", "checked, and that is what it is"
    link.push(pinned="K7", message={"author": "Anna R.", "text": "do you have A12?", "platform": "twitch", "id": "m1"})
    products = QAccessible.queryAccessibleInterface(window.products.list)
    assert "on the picture now" in products.child(0).text(Text.Name)
    assert "on the picture now" not in products.child(1).text(Text.Name)
    messages = QAccessible.queryAccessibleInterface(window.findChild(ChatView, "chat-list-all"))
    assert messages.child(0).text(Text.Name).startswith("on screen now:")
    link.push(message=None)
    assert not messages.child(0).text(Text.Name).startswith("on screen now:")


def test_the_time_on_air_is_told_and_not_only_named(window: MainWindow, link: FakeLink) -> None:
    link.push(**ON_AIR)
    told = QAccessible.queryAccessibleInterface(window.top.elapsed)
    assert told.text(Text.Name) == "Time on air 00:42"


def test_lists_give_a_name_for_each_row_and_say_which_has_the_focus(window: MainWindow) -> None:
    for view, rows in ((window.products.list, len(PRODUCTS)), (window.findChild(ChatView, "chat-list-all"), 3)):
        assert view is not None
        told = QAccessible.queryAccessibleInterface(view)
        assert told.role() == Role.List
        assert told.childCount() == rows
        children = [told.child(row) for row in range(rows)]
        assert [child.role() for child in children] == [Role.ListItem] * rows
        names = [child.text(Text.Name) for child in children]
        assert all(names)
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Home)
        assert view.currentIndex().row() == 0
        assert [child.state().focused for child in children] == [True, *[False] * (rows - 1)]
        assert children[0].rect().intersects(told.rect())


def test_the_newest_of_the_chat_is_told_without_reading_it_all(window: MainWindow, link: FakeLink) -> None:
    link.say(*(entry(n, f"message {n}") for n in range(10, 5010)))
    view = window.findChild(ChatView, "chat-list-all")
    assert view is not None
    told = QAccessible.queryAccessibleInterface(view)
    assert told.childCount() == 5003
    assert "message 5009" in told.child(5002).text(Text.Name)
    assert view.visualRect(view.model().index(5002, 0)).isValid()


def test_a_note_and_the_air_are_announced(window: MainWindow, link: FakeLink, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Announcement:
            said.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr("studio.window.announce.tell", hear)
    window.toast("Miele is off the picture.", "Undo", lambda: None)
    assert said == ["Miele is off the picture."]
    link.push(**ON_AIR)
    assert window.findChild(QWidget, "on-air").accessibleName() in said[1:]
    said.clear()
    link.push(recovered=True, on_air=False)
    link.push(muted=True)
    assert said.count(window.notice.words.text()) == 1


# ------------------------------------------------------------------------------------------------------ the keyboard


def tab_stops(window: QWidget) -> list[QWidget]:
    """What Tab leads to, in order."""
    stops, at = [], window.nextInFocusChain()
    while at is not window:
        if at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.window() is window:
            stops.append(at)
        at = at.nextInFocusChain()
    return stops


def corner(widget: QWidget) -> QPoint:
    return widget.mapTo(widget.window(), QPoint(0, 0))


def test_tab_follows_the_eye(window: MainWindow, link: FakeLink) -> None:
    link.push(**ON_AIR)
    QTest.qWait(50)
    stops = [stop for stop in tab_stops(window) if not isinstance(stop, QScrollBar)]
    panels = (window.top, window.products, window._centre, window.chat, window.strip)
    order = [next(n for n, panel in enumerate(panels) if panel.isAncestorOf(stop)) for stop in stops]
    assert order == sorted(order), "from panel to panel: above, left, middle, right, below"
    for panel in panels:
        inside = [stop for stop in stops if panel.isAncestorOf(stop)]
        for one, other in pairwise(inside):
            (x, y), (to_x, to_y) = corner(one).toTuple(), corner(other).toTuple()
            assert to_y >= y + one.height() - 4 or to_x > x, (
                f"{other.objectName()} is left of or above {one.objectName()}"
            )


@pytest.mark.parametrize("theme", ["dark", pytest.param("light", marks=pytest.mark.long)])
def test_the_focus_is_seen_on_every_control(
    window: MainWindow, link: FakeLink, app: QApplication, theme: look.ThemeName
) -> None:
    look.apply_theme(app, theme)
    before, unseen = copy.deepcopy(link.state), []
    try:
        for state, (values, show) in STATES.items():
            link.state = copy.deepcopy(before)
            link.push(**values)
            show(window)
            QTest.qWait(30)
            # A tooltip is a window too: it takes no focus, and is deleted as soon as a window is activated.
            tops = [each for each in app.topLevelWidgets() if each.isVisible()]
            for top in [each for each in tops if each.windowType() != Qt.WindowType.ToolTip]:
                top.activateWindow()
                assert QTest.qWaitForWindowActive(top)
                QTest.qWait(20)  # the window's own focus comes with it
                unseen += [f"{state}: {name}" for name in without_a_ring(app, top)]
            window_pictures.put_away(window)
    finally:
        look.apply_theme(app, "dark")
    assert not unseen


def without_a_ring(app: QApplication, top: QWidget) -> Iterator[str]:
    for stop in tab_stops(top):
        if isinstance(stop, QScrollBar):
            continue
        stop.clearFocus()
        app.processEvents()
        before = dots(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        app.processEvents()
        after = dots(stop)
        assert stop.hasFocus(), stop.objectName()
        if before.shape == after.shape and (np.abs(after - before).sum(axis=2) > 60).sum() < 40:
            yield stop.objectName() or type(stop).__name__


def dots(widget: QWidget) -> NDArray[np.int16]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGBX8888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return flat[:, :, :3].astype(np.int16)
