"""The data folder's disk turns read-only under a show, as an SD card does after an error, and the engine is killed: it
is back on air with what was on the picture, and the host is told that nothing can be written down."""

from __future__ import annotations

import math
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from tests.faults.figures import needs
from tests.faults.show import KBPS, A, Watch
from tests.faults.test_disk import run, small_disk, trouble
from tests.live import Live
from tests.servers import Nginx


@pytest.fixture(autouse=True)
def spare_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Not that of whoever runs the tests."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[tuple[str, ...]]:
    """The command line of a show with products; the data folder has a small disk to itself."""
    products = tmp_path / "products.csv"
    products.write_text("code,title,price,currency,stock\nK7,Pecorino,18.90,EUR,9\nA12,Pomodori,4.50,EUR,9\n")
    shape = ("--size", "320x180", "--preset", "ultrafast", "--bitrate", str(KBPS))
    with small_disk(tmp_path, 120) as disk, Nginx(tmp_path / "a") as server:
        (tmp_path / "data").symlink_to(disk)
        sold = ("--products", str(products), "--pin", "K7")
        yield ("--camera", "test", "--mic", "tone", *shape, *sold, "--to", server.url(A))


def on_air(state: dict[str, Any]) -> bool:
    return state["on_air"] and any(output["state"] == "live" for output in state["outputs"])


def turns_read_only(data_dir: Path) -> None:
    """With files open on it, as after an error of the disk."""
    run("mount", "-o", "remount,abort", str(data_dir.resolve()))


@pytest.mark.timeout(150)
@needs("disk-full", root=True, programs=("mkfs.ext4", "mount"))
@pytest.mark.parametrize(("command", "first"), [("live", "--resume"), ("engine", "--go-live")])
def test_killed_on_a_disk_that_has_turned_read_only_it_is_back_on_air(
    tmp_path: Path, asked: tuple[str, ...], command: str, first: str
) -> None:
    with Live(tmp_path, *asked, first, command=command) as live, Watch(live.data_dir) as watch:
        assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
        time.sleep(2)  # as long as a session is written down
        turns_read_only(live.data_dir)
        with Client(live.data_dir) as client:
            client.call("pin", code="A12")
            client.call("countdown", seconds=600)
            ends_at = client.call("state")["countdown"]["ends_at"]
        assert watch.first(trouble("folder", "Read-only file system"), time.monotonic(), 20) < math.inf, live.said
        live.process.send_signal(signal.SIGKILL)
        live.process.wait()
    for _ in range(2):
        with Live(tmp_path, *asked, "--resume", command=command) as live, Watch(live.data_dir) as watch:
            assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
            with Client(live.data_dir) as client:
                state = client.call("state")
            assert (state["pinned"], state["countdown"]["ends_at"]) == ("A12", ends_at)
            told = trouble("folder", "cannot be written")
            assert watch.first(told, time.monotonic(), 20) < math.inf, live.said
            live.process.send_signal(signal.SIGKILL)
            live.process.wait()
    with Live(tmp_path, *asked, "--resume", command=command) as live, Watch(live.data_dir) as watch:
        assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
        with Client(live.data_dir) as client:
            since = client.call("state")["on_air_since"]
            client.call("end")
        if command == "engine":
            watch.first(lambda state: state["last_show"], time.monotonic(), 20)
            live.end()
        assert live.wait() == 0, live.said
        assert "Traceback" not in live.said
    # What is over is over, though the disk says something else.
    with Live(tmp_path, *asked, "--resume", command=command) as live, Watch(live.data_dir) as watch:
        assert watch.first(lambda state: True, time.monotonic(), 60) < math.inf, live.said
        with Client(live.data_dir) as client:
            state = client.call("state")
        assert state["on_air_since"] != since
        assert not state["recovered"]
        assert state["on_air"] == (command == "live")
        assert live.end() == 0, live.said
