"""`packaging/installed`: what it started ends, and nothing else does, whatever stands around the program."""

from __future__ import annotations

import json
import runpy
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from tests import live

INSTALLED = Path(__file__).resolve().parents[2] / "packaging/installed"
WAITS = ("sleep", "60")


@pytest.fixture(scope="module")
def installed() -> SimpleNamespace:
    return SimpleNamespace(**runpy.run_path(str(INSTALLED), run_name="recipe"))


@pytest.fixture
def stranger() -> Iterator[subprocess.Popen[bytes]]:
    """Somebody else's process."""
    process = subprocess.Popen(WAITS)
    yield process
    process.kill()
    process.wait()


def test_the_number_that_a_sandbox_calls_its_engine_is_another_process_here(
    installed: SimpleNamespace, stranger: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    told = {"pid": stranger.pid, "port": 9, "token": "x"}
    (tmp_path / "engine.json").write_text(json.dumps(told), "utf-8")
    window = subprocess.Popen(WAITS)
    installed.Studio(tmp_path, ["bancarella"]).close(window)
    assert window.poll() is not None
    assert stranger.poll() is None


def test_what_a_launcher_began_ends_with_it(installed: SimpleNamespace, tmp_path: Path) -> None:
    """Flatpak's and the AppImage's own process takes the window with it no more than the engine."""
    launcher = subprocess.Popen(["sh", "-c", "sleep 60 & echo there; wait"], stdout=subprocess.PIPE)
    assert launcher.stdout
    assert launcher.stdout.readline() == b"there\n"
    begun = psutil.Process(launcher.pid).children()
    assert len(begun) == 1
    installed.Studio(tmp_path, ["bancarella"]).close(launcher)
    launcher.stdout.close()
    assert not begun[0].is_running() or begun[0].status() == psutil.STATUS_ZOMBIE


def test_one_that_has_ended_and_that_nobody_asks_about_is_not_waited_for(installed: SimpleNamespace) -> None:
    """In a container the first process asks for no orphan's status, so each stays in the list."""
    process = subprocess.Popen(["true"])
    try:
        ended = psutil.Process(process.pid)
        while ended.status() != psutil.STATUS_ZOMBIE:
            time.sleep(0.01)
        assert installed.left_of([ended]) == []
    finally:
        process.wait()


def test_an_engine_is_asked_to_end(installed: SimpleNamespace, tmp_path: Path) -> None:
    with live.studio(tmp_path) as engine:
        live.until(engine, lambda state: state["camera"] == "live")
        window = subprocess.Popen(WAITS)
        installed.Studio(engine.data_dir, ["bancarella"]).close(window)
        assert engine.wait() == 0


def test_a_window_that_has_ended_by_itself_is_no_failure_of_its_own(installed: SimpleNamespace, tmp_path: Path) -> None:
    window = subprocess.Popen(["true"])
    window.wait()
    installed.Studio(tmp_path, ["bancarella"]).close(window)
