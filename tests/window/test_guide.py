"""Help opens the user guide, in the browser or in a window of ours; and the keys that it names work."""

from __future__ import annotations

import re
import shutil
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.domain.platforms import PLATFORMS, Platform
from studio.window import claims_list, guide, look, orders_list, product_list, words
from studio.window.destination_form import DestinationForm
from studio.window.guide import GUIDE, LANGUAGES, Guide, GuideReader, guide_page
from studio.window.platform_grid import platform_name
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

ANYWHERE = {"Tab", "Esc", "Enter", "Del", "Ctrl"}
"""Keys that every window, form and list has, and the one that chooses several rows."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A browser that takes everything."""
    pages: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pages.append(QUrl(url).toLocalFile()) or True)
    monkeypatch.setenv("BROWSER", "true")
    return pages


@pytest.fixture
def without_a_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setattr(guide, "_BROWSERS", ())
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: pytest.fail("there is nothing to open it"))


@pytest.mark.parametrize(("language", "folder"), [("en", "en"), ("it", "it"), ("zh", "zh"), ("fr", "en")])
def test_the_browser_opens_the_windows_language(
    window: MainWindow, opened: list[str], language: str, folder: str
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    words.Language().use(application, language)
    window.help_menu.guide.trigger()
    assert opened == [str(GUIDE / folder / "index.html")]
    assert Path(opened[0]).is_file()


def test_its_key_works_before_the_first_show_too(
    window: MainWindow, link: FakeLink, qtbot: QtBot, opened: list[str]
) -> None:
    link.push(settings={"first_start_done": False})
    assert window.first_start is not None
    qtbot.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert opened == [str(guide_page("en"))]


def test_without_a_browser_it_is_read_here(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, without_a_browser: None
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    window.help_menu.guide.trigger()
    reader = window.help_menu._guide.reader
    assert isinstance(reader, GuideReader)
    assert reader.isVisible()
    assert "Bancarella" in reader.pages.toPlainText()
    assert not reader.back.isEnabled()
    reader.pages.setSource(reader.pages.source().resolved(QUrl("claims.html")))
    assert "Claims and orders" in reader.pages.toPlainText()
    reader.back.click()
    assert "Selling live" in reader.pages.toPlainText()
    window.help_menu.guide.trigger()
    assert window.help_menu._guide.reader is reader
    reader.close()


@pytest.mark.parametrize(
    ("answer", "in_browser"), [("firefox.desktop", True), ("firefox_firefox.desktop", False), ("", False)]
)
def test_the_desktop_is_asked_who_opens_pages(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
    answer: str,
    in_browser: bool,
) -> None:
    asked = tmp_path / "xdg-mime"
    asked.write_text(f'#!/bin/sh\n[ "$*" = "query default text/html" ] && echo {answer}\n')
    asked.chmod(0o755)
    (tmp_path / "snap").mkdir()
    (tmp_path / "snap/firefox_firefox.desktop").touch()
    monkeypatch.delenv("BROWSER")
    monkeypatch.setattr(guide, "_BROWSERS", ())
    monkeypatch.setattr(guide, "_CONFINED", (tmp_path / "snap",))
    monkeypatch.setattr(guide, "_ASK", (str(asked), *guide._ASK[1:]))
    opener = Guide(window)
    opener.open()
    opener.open()  # while it is asked
    qtbot.waitUntil(lambda: bool(opened or opener.reader), timeout=20_000)
    assert len(opened) == in_browser
    assert (opener.reader is None) == in_browser
    if opener.reader is not None:
        opener.reader.close()


@pytest.mark.parametrize(
    ("browser", "in_browser"),
    [
        ('#!/bin/sh\nexec /usr/lib/firefox/firefox "$@"\n', True),
        ('#!/bin/sh\nexec /snap/bin/firefox "$@"\n', False),  # as Ubuntu's package has it
        ('#!/bin/sh\nexec /usr/bin/flatpak run org.mozilla.firefox "$@"\n', False),
        ("snap", False),
        ("", False),
    ],
)
@pytest.mark.parametrize("named", [True, False], ids=["BROWSER", "found"])
def test_a_browser_that_is_shut_in_is_not_given_what_it_cannot_read(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
    browser: str,
    in_browser: bool,
    named: bool,
) -> None:
    command = tmp_path / "firefox"
    if browser == "snap":
        (tmp_path / "snap").touch(0o755)
        command.symlink_to("snap")
    elif browser:
        command.write_text(browser)
        command.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))  # where nobody can be asked either
    if named:
        monkeypatch.setenv("BROWSER", f"{command} %s:other")
    else:
        monkeypatch.delenv("BROWSER")
    opener = Guide(window)
    opener.open()
    assert (len(opened) == 1) == in_browser
    assert (opener.reader is None) == in_browser
    if opener.reader is not None:
        opener.reader.close()


def test_who_cannot_be_asked_hinders_nobody(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_a_browser: None
) -> None:
    asked = tmp_path / "xdg-mime"
    asked.write_bytes(b"\x7fELF of another machine")
    asked.chmod(0o755)
    monkeypatch.setattr(guide, "_ASK", (str(asked), *guide._ASK[1:]))
    opener = Guide(window)
    opener.open()
    qtbot.waitUntil(lambda: opener.reader is not None, timeout=20_000)
    assert opener.reader is not None
    opener.reader.close()


def test_pictures_come_from_the_guide_alone(app: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes((GUIDE / "en/pictures/keys.png").read_bytes())
    reader = GuideReader()
    qtbot.addWidget(reader)
    reader.read(guide_page("en"))
    resource = reader.pages.document().ResourceType.ImageResource.value
    assert reader.pages.loadResource(resource, QUrl("pictures/keys.png"))
    assert reader.pages.loadResource(resource, QUrl.fromLocalFile(str(tmp_path / "secret.png"))) is None
    look.apply_theme(app, "light")
    assert "Selling live" in reader.pages.toPlainText()
    look.apply_theme(app, "dark")


def test_every_key_that_the_guide_names_does_something(window: MainWindow) -> None:
    known = {*window.keyboard.acts, *ANYWHERE, product_list.EDIT_KEY.toString()}
    known |= {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)}
    known |= {action.shortcut().toString() for action in window.findChildren(QAction)}
    for keys in (claims_list.KEYS, orders_list.KEYS, {Qt.Key.Key_R, Qt.Key.Key_P, Qt.Key.Key_B}):  # the last: chat's
        known |= {QKeySequence(key).toString() for key in keys}
    for language in LANGUAGES:
        for source in (GUIDE / "source" / language).iterdir():
            named = set(re.findall(r"\[\[(.+?)\]\]", source.read_text(encoding="utf-8")))
            assert named - known == set(), source


@pytest.mark.parametrize("preset", PLATFORMS, ids=lambda preset: preset.id)
def test_each_platforms_place_says_what_the_window_says_of_it(
    app: QApplication, link: FakeLink, qtbot: QtBot, preset: Platform
) -> None:
    form = DestinationForm(link)
    qtbot.addWidget(form)
    form.begin(preset.id)
    page = (GUIDE / "en/platforms.html").read_text(encoding="utf-8")
    place = re.split(r"<h2 ", page.split(f'<h2 id="{preset.id}">')[1])[0]
    text = unescape(re.sub(r"<[^>]+>", "", place))
    assert text.startswith(platform_name(preset))
    for said in (form._where.text(), *form._allows.text().splitlines()):
        assert said in text
