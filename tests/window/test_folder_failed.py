"""Where nothing can be kept the seller is asked in a dialog; who has named a folder reads a line in the terminal."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.window.folder_failed import FolderFailed, use_kept_language
from studio.window.words import Language
from tests.live import NOWHERE
from tests.screen import Screen


def failed(folder: Path, number: int, qtbot: QtBot) -> FolderFailed:
    dialog = FolderFailed(folder, OSError(number, os.strerror(number)))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "empty the bin"),
        (errno.EROFS, "Restart the computer"),
        (errno.EACCES, "belongs to somebody else"),
        (errno.ENOTDIR, "Not a directory"),
    ],
)
def test_it_says_what_can_be_done(tmp_path: Path, number: int, words: str, qtbot: QtBot) -> None:
    assert words in failed(tmp_path, number, qtbot).why.text()


def test_again_or_another_or_not_at_all(tmp_path: Path, qtbot: QtBot) -> None:
    dialog = failed(tmp_path, errno.ENOSPC, qtbot)
    qtbot.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert (dialog.result(), dialog.folder) == (1, tmp_path)
    dialog = failed(tmp_path, errno.ENOSPC, qtbot)
    dialog.take(tmp_path / "stick")
    assert (dialog.result(), dialog.folder) == (1, tmp_path / "stick" / "Bancarella")
    dialog.take(tmp_path / "Bancarella")  # the one that was made there last time
    assert dialog.folder == tmp_path / "Bancarella"
    dialog = failed(tmp_path, errno.ENOSPC, qtbot)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == 0


def test_it_speaks_as_the_window_did(tmp_path: Path, app: QApplication) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"window": {"language": "de"}}))
    try:
        use_kept_language(app, tmp_path, None)
        assert app.property("language") == "de"
        use_kept_language(app, tmp_path, "fr")
        assert app.property("language") == "fr"
        (tmp_path / "settings.json").write_text("[]")
        use_kept_language(app, tmp_path, "it")
        assert app.property("language") == "it"
    finally:
        Language().use(app, "en")


@pytest.mark.skipif(sys.platform != "linux", reason="needs Xvfb")
def test_a_start_from_the_menu_shows_it_and_one_that_names_a_folder_does_not(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Screen() as screen:
        environment = {**os.environ, **NOWHERE, **screen.env, "XDG_DATA_HOME": str(tmp_path / "file")}
        command = [sys.executable, "-m", "studio"]
        named = subprocess.run(
            [*command, "--data-dir", str(tmp_path / "file")],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert named.returncode == 2
        assert named.stderr.endswith("Choose another with --data-dir.\n")
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as started:
            try:
                screen.wait_for_window(started.pid, 60)
                assert started.poll() is None
                screen.key("Escape")
                _, said = started.communicate(timeout=60)
            finally:
                started.kill()
        assert started.returncode == 2
        assert said.startswith("The data folder ")
        assert said.count("\n") == 1
