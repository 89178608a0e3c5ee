"""A window without a screen, and an engine that is a script."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window import look, words
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink


@pytest.fixture
def app(qapp: QApplication) -> QApplication:
    # Dressing takes a while, and most tests undress nothing.
    if look.tokens() is not look.DARK or not qapp.styleSheet():
        look.apply_theme(qapp, "dark")
    if qapp.property("language") is None:
        words.Language().use(qapp, "en")  # in which "%n claim(s)" has its plurals
    return qapp


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Every test begins in English, whatever the one before it spoke."""
    yield
    application = QApplication.instance()
    if isinstance(application, QApplication) and application.property("language") not in (None, "en"):
        words.Language().use(application, "en")


@pytest.fixture
def link(app: QApplication) -> Iterator[FakeLink]:
    made = FakeLink()
    yield made
    made.deleteLater()


@pytest.fixture
def window(app: QApplication, link: FakeLink, qtbot: QtBot) -> Iterator[MainWindow]:
    language = words.Language()
    language.use(app, "en")
    made = MainWindow(link, language)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    link.push(settings={"first_start_done": True})
    made.activateWindow()
    made.setFocus()
    # Another test's window may only just be going: keys would still be its.
    qtbot.waitUntil(lambda: app.activeWindow() is made and app.focusWidget() is made)
    yield made
    made._leaving = True
    link.state["settings"].pop("language", None)  # the window that hears of the change would turn it back
    language.use(app, "en")
