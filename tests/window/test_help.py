"""Help: what this program is, a report that is read before it is saved, and the line that tells of a newer version."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio import __version__
from studio.domain.project import SOURCE
from studio.window import look, words
from studio.window.about import LICENCE_FILE, NOTICES, PARTS, AboutDialog
from studio.window.report_dialog import WORDS, ReportDialog
from studio.window.settings_dialog import SettingsDialog
from studio.window.window import MainWindow
from tests.window.fake_link import FakeLink

RELEASE = {
    "version": "9.1",
    "date": "2026-11-20",
    "page": "https://bancarella.example/releases/9.1",
    "notes": {"en": "Faster start.", "it": "Parte più in fretta."},
    "downloads": {},
}

MAKES = """
import pathlib, sys, zipfile
output = pathlib.Path(sys.argv[sys.argv.index("--output") + 1])
with zipfile.ZipFile(output, "w") as archive:
    for name in ("READ-ME.txt", "what-happened.txt", "logs/bancarella.log"):
        archive.writestr(f"bancarella-report/{name}", f"text of {name} {sys.argv[-1]}")
"""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(QUrl(url).toString()) or True)
    return urls


def test_the_menu_names_what_there_is(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.top.help, Qt.MouseButton.LeftButton)
    menu = window.help_menu
    qtbot.waitUntil(menu.isVisible)
    named = [action.text() for action in menu.actions() if action.text()]
    assert [text for text in named if text in ("Keys", "Report a problem…", "About Bancarella")] == [
        "Keys",
        "Report a problem…",
        "About Bancarella",
    ]
    menu.close()
    menu.keys.trigger()
    assert window.keys_sheet.isVisible()
    menu.about.trigger()
    assert menu._about is not None
    assert menu._about.isVisible()
    menu._about.close()


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_where_the_source_is_stands_in_one_line(
    window: MainWindow, qtbot: QtBot, app: QApplication, language: str
) -> None:
    about = AboutDialog(window)
    qtbot.addWidget(about)
    words.Language().use(app, language)
    about.retranslate()
    told, _, address = about._source.text().rpartition("\n")
    assert address == SOURCE
    assert told.endswith((":", "："))
    assert about._source.fontMetrics().horizontalAdvance(address) < about.minimumWidth() - 48


def test_about_tells_version_licence_and_source(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, opened: list[str]
) -> None:
    (tmp_path / NOTICES).write_text("FFmpeg, LGPL")
    (tmp_path / LICENCE_FILE).write_text("GNU GENERAL PUBLIC LICENSE")
    about = AboutDialog(window, (tmp_path / "none", tmp_path))
    qtbot.addWidget(about)
    about.show()
    assert __version__ in about.version.text()
    assert SOURCE in about._source.text()
    assert "at least 3 years" in about._source.text()
    assert "GPL-3.0-or-later" in about._free.text()
    about.notices.click()
    assert about.text.toPlainText() == "FFmpeg, LGPL"
    about.licence.click()
    assert "GENERAL PUBLIC" in about.text.toPlainText()
    about.parts.click()
    assert about.missing.isVisible()
    assert PARTS in about.missing.text()
    assert "source code" in about.missing.text()
    about.source.click()
    assert opened == [SOURCE]


def test_this_checkout_has_its_licence(window: MainWindow, qtbot: QtBot) -> None:
    about = AboutDialog(window)
    qtbot.addWidget(about)
    about.show()
    about.licence.click()
    assert "GNU GENERAL PUBLIC LICENSE" in about.text.toPlainText()


def test_keys_are_called_as_keyboards_have_them(window: MainWindow, app: QApplication) -> None:
    said: dict[str, set[str]] = {language: set() for language in ("en", "it", "de")}
    for language, names in said.items():
        words.Language().use(app, language)
        app.processEvents()
        names |= {chip.text() for chip in window.keys_sheet.findChildren(look.Chip)}
    assert said["en"] >= {"Enter", "Ctrl+L", "Shift+F1", "M"}
    assert said["it"] >= {"Invio", "Ctrl+L", "M"}
    assert said["de"] >= {"Enter", "Strg+L", "Umschalt+F1", "M"}


def test_a_report_is_read_completed_and_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog(tmp_path / "data", window, (sys.executable, "-c", MAKES))
    qtbot.addWidget(dialog)
    said: list[str] = []
    dialog.toast.connect(lambda words, _action, _act: said.append(words))
    dialog.show()
    assert not dialog.keep.isEnabled()
    qtbot.waitUntil(lambda: dialog.files.count() == 3, timeout=60_000)
    names = [dialog.files.item(row).text() for row in range(3)]
    assert names == [WORDS, "READ-ME.txt", "logs/bancarella.log"]
    folder = dialog._folder
    assert folder is not None
    assert not dialog.text.isReadOnly()
    dialog.text.setPlainText("The picture stood still.")
    dialog.files.setCurrentRow(2)
    assert dialog.text.isReadOnly()
    assert dialog.text.toPlainText() == f"text of logs/bancarella.log {tmp_path / 'data'}"
    dialog.files.setCurrentRow(0)
    assert dialog.text.toPlainText() == "The picture stood still."
    dialog.save(tmp_path / "no folder" / "r.zip")
    assert "cannot be written there" in dialog.state.text()
    dialog.save(tmp_path / "r.zip")
    with zipfile.ZipFile(tmp_path / "r.zip") as archive:
        assert archive.read(f"bancarella-report/{WORDS}") == b"The picture stood still."
        assert len(archive.namelist()) == 3
    assert said == [f"The report is in {tmp_path / 'r.zip'}"]
    assert not dialog.isVisible()
    assert not folder.exists()


@pytest.mark.parametrize("code", ["print('no room', file=__import__('sys').stderr); raise SystemExit(2)", "pass"])
def test_a_report_that_cannot_be_made(window: MainWindow, qtbot: QtBot, tmp_path: Path, code: str) -> None:
    dialog = ReportDialog(tmp_path, window, (sys.executable, "-c", code))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "could not be made" in dialog.state.text(), timeout=60_000)
    assert ("no room" in dialog.state.text()) == ("no room" in code)
    assert not dialog.keep.isEnabled()
    dialog.reject()


def test_closing_it_ends_what_makes_it(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ReportDialog(tmp_path, window, (sys.executable, "-c", "import time; time.sleep(60)"))
    qtbot.addWidget(dialog)
    dialog.show()
    process, folder = dialog._process, dialog._folder
    assert process is not None
    assert folder is not None
    assert process.waitForStarted()
    dialog.close()
    assert process.state() == process.ProcessState.NotRunning
    assert not folder.exists()


def test_a_newer_version_is_a_quiet_line(window: MainWindow, link: FakeLink, qtbot: QtBot, opened: list[str]) -> None:
    line = window.update_line
    assert not line.isVisible()
    link.answers["newer"] = RELEASE
    link.push(newer="9.1")
    assert line.isVisible()
    assert line.words == "Version 9.1 is there."
    line.page_button.click()
    assert opened == [RELEASE["page"]]
    line.news_button.click()
    assert line.sheet.isVisible()
    assert line.sheet.text.toPlainText() == "Faster start."
    link.push(on_air=True)
    assert not line.isVisible()
    assert not line.sheet.isVisible()
    link.push(on_air=False)
    assert line.isVisible()
    line.dismiss.click()
    assert not line.isVisible()
    assert link.calls[-1] == ("settings", {"newer_read": "9.1"})
    link.push(newer="9.1")
    assert not line.isVisible()
    link.push(newer="9.2")
    assert line.isVisible()
    link.push(newer=None)
    assert not line.isVisible()


def test_what_is_new_is_told_in_the_windows_language(window: MainWindow, link: FakeLink) -> None:
    link.answers["newer"] = RELEASE
    link.push(newer="9.1", settings={"first_start_done": True, "language": "it"})
    window.update_line.news_button.click()
    assert window.update_line.sheet.text.toPlainText() == "Parte più in fretta."


def test_looking_for_newer_versions_can_be_switched_off(window: MainWindow, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["devices"] = {"cameras": [], "microphones": []}
    link.push(updates=True)
    dialog = SettingsDialog(link)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.updates_switch.isChecked()
    dialog.updates_switch.click()
    assert ("updates", {"look": False}) in link.calls
    link.push(updates=False)
    assert not dialog.updates_switch.isChecked()
