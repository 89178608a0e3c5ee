"""An engine that stands still, or does not even start: the window says so, and takes nothing for granted meanwhile."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.window import link as link_module
from studio.window import words
from studio.window.link import Link
from studio.window.window import MainWindow
from tests.window.fake_link import STATE, FakeLink
from tests.window.test_confidence import WELL
from tests.window.test_window import MERCATO

LIVE: dict[str, Any] = {"on_air": True, "on_air_since": "2026-11-21T09:00:00+00:00", "outputs": [MERCATO]}


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [1000.0]
    for name in ("confidence", "link"):
        monkeypatch.setattr(f"studio.window.{name}.time.monotonic", lambda: now[0])
    return now


def test_the_link_knows_an_engine_that_says_nothing(app: QApplication, clock: list[float], tmp_path: Path) -> None:
    link = Link(tmp_path)
    told: list[bool] = []
    link.fell_quiet.connect(told.append)

    def wait(seconds: float, *, whole: bool = False) -> None:
        for _ in range(1 if whole else round(seconds / 0.25)):
            clock[0] += seconds if whole else 0.25
            link._listen()

    def hear() -> None:
        link._heard_s = clock[0]
        link._receive(dict(STATE))

    wait(5)
    assert told == []  # nobody has spoken yet
    hear()
    wait(link_module.QUIET_S)
    assert told == []
    wait(0.25)
    assert (told, link.quiet, link.connected) == ([True], True, True)
    hear()
    assert (told, link.quiet) == ([True, False], False)
    wait(8, whole=True)  # the window itself stood still: the computer slept
    assert not link.quiet
    wait(2)
    assert link.quiet
    link._lost("It has ended.")
    assert (told[2:], link.quiet) == ([True, False], False)
    link.deleteLater()


def fall_quiet(link: FakeLink, quiet: bool = True) -> None:
    link._be_quiet(quiet)


def test_nothing_is_green_while_the_engine_stands_still(window: MainWindow, link: FakeLink, clock: list[float]) -> None:
    link.push(**LIVE, confidence=WELL)
    light, strip = window.strip.lights["Mercato"], window.strip
    assert (light.dot, window.top.pill.live, strip.confidence.dot.state) == ("live", True, "live")
    fall_quiet(link)
    assert (light.dot, window.top.pill.live, strip.confidence.dot.state) == ("off", False, "off")
    assert window.top.pill.accessibleName() == "No answer from the studio"
    assert window.notice.words.text().startswith("The studio does not answer just now")
    clock[0] += 3
    strip.confidence._say()
    assert strip.confidence.text.text() == "QR verified 5 s ago"
    clock[0] += 10
    strip.confidence._say()
    assert strip.confidence.text.text() == "Checking what viewers see…"
    link.push()
    fall_quiet(link, False)
    assert window.notice.isHidden()
    assert (light.dot, window.top.pill.live, strip.confidence.dot.state) == ("live", True, "live")


def test_a_fault_stays_a_fault_while_the_engine_stands_still(window: MainWindow, link: FakeLink) -> None:
    link.push(**LIVE, confidence=WELL | {"qr": "wrong"})
    fall_quiet(link)
    assert window.strip.confidence.text.text() == "QR code leads elsewhere"
    assert window.strip.confidence.dot.state == "fault"


def test_a_destination_that_takes_nothing_is_not_green(window: MainWindow, link: FakeLink) -> None:
    dots = []
    for kbps in (2480.0, 0.3):
        link.push(**LIVE | {"outputs": [MERCATO | {"kbps": kbps}]})
        dots.append(window.strip.lights["Mercato"].dot)
    assert dots == ["live", "wait"]


def test_trying_again_says_nothing_of_the_attempt_before(window: MainWindow, link: FakeLink) -> None:
    link.push(**LIVE | {"outputs": [MERCATO | {"state": "waiting", "last_error": "The server closed the line."}]})
    window.strip.lights["Mercato"].click()
    assert link.called("retry") == [{"name": "Mercato"}]
    assert window.toast_card.isHidden()
    assert "The server closed the line." in window.strip.lights["Mercato"].toolTip()


@pytest.mark.parametrize(
    ("log", "free", "begins"),
    [
        (None, 1 << 30, "The studio does not start, and did not say why. Close other programs"),
        ("", 1 << 30, "The studio does not start, and did not say why. Close other programs"),
        ("", 0, "The studio does not start: the disk is full. Delete what you do not need"),
        ("Traceback\nOSError: 5", 1 << 30, "The studio does not start. What happened is written in "),
        ("The list of products is empty.", 1 << 30, "The list of products is empty."),
    ],
)
def test_an_engine_that_does_not_start_is_told_in_words(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    log: str | None,
    free: int,
    begins: str,
) -> None:
    monkeypatch.setattr("studio.window.engine_failed.disk_usage", lambda _path: SimpleNamespace(free=free))
    if log is not None:
        (tmp_path / "engine.log").write_text(log)
    tried: list[int] = []
    window.say_engine_failed(tmp_path / "engine.log", lambda: tried.append(1))
    assert window.notice.words.text().startswith(begins)
    window.retranslate()
    assert window.notice.words.text().startswith(begins)
    window.notice.action.click()
    assert tried == [1]
    assert window.notice.words.text().startswith("The studio has stopped.")


def test_who_was_on_air_hears_that_nobody_sees_the_show_and_when_it_is_tried_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.window.engine_failed.disk_usage", lambda _path: SimpleNamespace(free=1 << 30))
    tried: list[int] = []
    for left_s, ends in ((2, "It is tried again in 2 s."), (1, "in 1 s."), (0, "It is tried again now.")):
        window.say_engine_failed(tmp_path / "engine.log", lambda: tried.append(1), left_s)
        said = window.notice.words.text()
        assert said.startswith("Nobody sees your show")
        assert said.endswith(ends)
        window.retranslate()
        assert window.notice.words.text() == said
    assert window.notice.action.isVisible()
    window.notice.action.click()
    assert tried == [1]


def test_an_engine_that_never_came_is_told_in_place_of_the_studio(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Beside panels that say “Starting…” nobody believes that nothing starts any more."""
    monkeypatch.setattr("studio.window.engine_failed.disk_usage", lambda _path: SimpleNamespace(free=1 << 30))
    opened: list[str] = []
    monkeypatch.setattr(
        "studio.window.engine_failed.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile())
    )
    link = Link(tmp_path)  # nothing has come from it yet
    window = MainWindow(link, words.Language(app))
    qtbot.addWidget(window)
    window.show()
    closing: list[bool] = []
    window.closing.connect(closing.append)
    told = "The store s was made by a newer Bancarella. Bring this one up to date; it was left alone."
    (tmp_path / "engine.log").write_text(told)
    tried: list[int] = []
    page = window.engine_failed
    for _ in range(2):
        window.say_engine_failed(tmp_path / "engine.log", lambda: tried.append(1))
        seen = [each.text() for each in window.findChildren(QLabel) if each.isVisible() and each.text()]
        assert seen.count(told) == 1
        assert not any("tarting" in said for said in (*seen, window.top.pill.accessibleName()))
        window.retranslate()
        assert page.isVisible()
        page.try_again.click()
        assert not page.isVisible()
        assert window.strip.isVisible()
        assert window.notice.words.text().startswith("Starting the studio")
    assert tried == [1, 1]
    window.say_engine_failed(tmp_path / "engine.log", lambda: tried.append(1))
    page.open_folder.click()
    assert opened == [str(tmp_path)]
    page.close_.click()
    assert closing == [False]
    link.close()
    link.deleteLater()
