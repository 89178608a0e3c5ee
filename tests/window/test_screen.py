"""Where no window can be opened, it is said in words, with what to do; Qt alone would end the process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from studio.window.screen import NoScreen, a_screen, missing_library
from tests.screen import Screen

TRIED = {"QT_QPA_PLATFORM": "", "DISPLAY": "", "WAYLAND_DISPLAY": ""}


def start(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "studio", "--data-dir", str(folder)],
        env={**os.environ, **TRIED, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "There is no screen to open the window on."),
        ({"DISPLAY": ":98765"}, "The screen “:98765” does not answer. Log in to a desktop"),
        (
            {"WAYLAND_DISPLAY": "nowhere-0", "XDG_RUNTIME_DIR": "/nowhere"},
            "The desktop (Wayland, “nowhere-0”) does not",
        ),
        ({"QT_QPA_PLATFORM": "xcb"}, "The screen “” does not answer."),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a screen always")
def test_no_screen_that_answers(tmp_path: Path, environment: dict[str, str], words: str) -> None:
    done = start(tmp_path, **environment)
    assert done.returncode == 2
    assert done.stderr.startswith(words)
    assert done.stderr.count("\n") == 1
    assert not (tmp_path / "engine.log").exists()  # and no engine is left behind


def test_a_screen_that_answers_is_enough_whatever_else_does_not() -> None:
    with Screen() as screen, a_screen({"DISPLAY": screen.env["DISPLAY"], "WAYLAND_DISPLAY": "nowhere-0"}):
        pass
    with pytest.raises(NoScreen), a_screen({"DISPLAY": screen.env["DISPLAY"]}):
        pass


def test_tests_without_a_screen_go_on() -> None:
    with a_screen({"QT_QPA_PLATFORM": "offscreen"}):
        pass


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_a_missing_library_is_named_with_its_package(library: str, package: str) -> None:
    words = missing_library(ImportError(f"{library}: cannot open shared object file: No such file or directory"))
    assert words is not None
    assert library in words
    assert words.endswith(f"sudo apt install {package}")


def test_what_is_no_missing_library_is_left_to_others() -> None:
    assert missing_library(ImportError("cannot import name 'x'")) is None
    assert missing_library(OSError("libx.so: file too short")) is None
