"""Where no window can be opened, it is said in words, with what to do; Qt alone would end the process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import studio
from studio.domain.libraries import missing_library
from studio.window.screen import NoScreen, a_screen
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
        ("libbrotlidec.so.1", "libbrotli1"),
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
    assert missing_library(OSError("libx.so is not there")) is None
    assert missing_library(FileNotFoundError(2, "No such file or directory", "libx.so.1")) is None


def test_what_ctypes_of_a_frozen_program_hides_is_found() -> None:
    library = OSError("libxkbcommon-x11.so.0: cannot open shared object file: No such file or directory")
    hidden = OSError("Failed to load dynlib/dll '/opt/bancarella/lib/libqxcb.so'.")
    hidden.__cause__ = library
    assert missing_library(hidden) == missing_library(library) is not None


@pytest.mark.parametrize("damage", ["file too short", "invalid ELF header", "undefined symbol: xcb_connect"])
def test_a_damaged_library_is_told_and_whose_it_is(damage: str) -> None:
    words = missing_library(ImportError(f"/usr/lib/x86_64-linux-gnu/libEGL.so.1: {damage}"))
    assert words is not None
    assert words.endswith("sudo apt install --reinstall libegl1")
    words = missing_library(ImportError(f"{Path(studio.__file__).parents[1]}/PySide6/QtGui.abi3.so: {damage}"))
    assert words == "Bancarella's library QtGui.abi3.so is damaged. Install Bancarella again."


HIDDEN = """
import ctypes, json, subprocess, sys
gone = ("libxkbcommon-x11.so.0", "libxcb-icccm.so.4")
load, run = ctypes.CDLL, subprocess.run
def without(name, *more):
    if "libqxcb" in str(name) or name in gone:
        raise OSError(f"{gone[0]}: cannot open shared object file: No such file or directory")
    return load(name, *more)
class Told:
    stdout = "".join(f"\\t{name} => not found\\n" for name in (*gone, "libc.so.6"))
ctypes.CDLL = without
subprocess.run = lambda *_, **__: Told()
from studio.window.screen import examine_window
print(json.dumps(examine_window()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their window along")
def test_all_that_is_missing_is_named_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", HIDDEN], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["ok"]  # Wayland's are there
    (line,) = found["found"]
    assert "libxkbcommon-x11.so.0, libxcb-icccm.so.4, which" in line
    assert line.endswith("sudo apt install libxkbcommon-x11-0 libxcb-icccm4")


WITHOUT = """
import sys
class Gone:
    def find_spec(self, name, *_):
        if name in ("shiboken6.Shiboken", "numpy._core._multiarray_umath"):
            raise ImportError("libstdc++.so.6: cannot open shared object file: No such file or directory")
sys.meta_path.insert(0, Gone())
from studio.cli import main
sys.exit(main())
"""


@pytest.mark.parametrize("command", ["doctor", "report", "live", "engine", "window", "demo", "demo --no-window"])
def test_a_library_that_much_stands_on_is_named_and_nothing_else_is_said(command: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *command.split(), "--data-dir", str(tmp_path)],
        env=os.environ | {"DISPLAY": ":98765", "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "the library libstdc++.so.6, which" in line
    assert line.endswith("sudo apt install libstdc++6")
