"""Started twice: one window stays, and comes to the front."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from studio.control.client import Client, NoEngine
from tests.live import NOWHERE
from tests.screen import Screen

pytestmark = pytest.mark.xdist_group("on air")

BLUE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
cover = QWidget()
cover.setStyleSheet("background: #0000ff")
cover.setGeometry(0, 0, 1366, 768)
cover.show()
sys.exit(app.exec())
"""


def blue(picture: np.ndarray) -> bool:
    return bool((picture[200:500, 200:1000] == (255, 0, 0)).all(axis=2).mean() > 0.9)


def test_of_three_starts_at_once_one_window_stays_and_a_fourth_shows_it(tmp_path: Path) -> None:
    data = tmp_path / "data"
    command = [sys.executable, "-m", "studio", "--data-dir", str(data), "--camera", "test", "--mic", "none"]
    with Screen() as screen:
        environment = {**os.environ, **NOWHERE, **screen.env}
        starts = [subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) for _ in range(3)]
        cover = None
        try:
            deadline_s = time.monotonic() + 90
            while sum(each.poll() is None for each in starts) > 1:
                assert time.monotonic() < deadline_s
                time.sleep(0.05)
            assert sorted(each.returncode for each in starts if each.returncode is not None) == [0, 0]
            (first,) = (each for each in starts if each.poll() is None)
            screen.wait_for_window(first.pid, 60)
            cover = subprocess.Popen([sys.executable, "-c", BLUE], env=environment, stderr=subprocess.DEVNULL)
            screen.wait_until(blue, 60)
            again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
            assert again.returncode == 0
            assert again.stderr.endswith("left out: --camera, --mic. Close it first.\n")
            screen.wait_until(lambda picture: not blue(picture), 30)
            assert first.poll() is None
            demo = [sys.executable, "-m", "studio", "demo", "--data-dir", str(data)]
            other = subprocess.run(demo, env=environment, capture_output=True, text=True, check=False, timeout=60)
            assert other.returncode == 2
            assert other.stderr.startswith("Your own stall is open already.")
        finally:
            if cover is not None:
                cover.kill()
                cover.wait()
            for each in starts:
                if each.poll() is None:
                    each.send_signal(signal.SIGTERM)
                each.wait(60)
            deadline_s = time.monotonic() + 30
            while time.monotonic() < deadline_s:  # the engine that was started is told to end with its window
                try:
                    with Client(data) as client:
                        client.call("quit")
                except NoEngine:
                    break
                time.sleep(0.2)
