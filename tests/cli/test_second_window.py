"""A second window on a studio that is open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil
import pytest

from studio import cli
from studio.control.client import Client, NoEngine
from studio.control.protocol import Address
from studio.window.one_window import OtherShop
from tests.live import NOWHERE, STAY, Live, ask, studio, until
from tests.servers import Nginx

pytestmark = pytest.mark.xdist_group("on air")

ENV = {**os.environ, **NOWHERE, "QT_QPA_PLATFORM": "offscreen"}

# A window that is closed as by hand once a file says so.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from studio.window import app
from studio.window.engine_process import EngineProcess

class Closing(app.MainWindow):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.looks = QTimer(self, interval=50)
        self.looks.timeout.connect(lambda: Path(sys.argv[2]).exists() and (self.looks.stop(), self.close()))
        self.looks.start()

app.MainWindow = Closing
data = Path(sys.argv[1])
sys.exit(app.run_window(data, EngineProcess(sys.argv[3:], data), "en"))
"""


@contextmanager
def window(live: Live, close: Path) -> Iterator[subprocess.Popen[bytes]]:
    engine = [sys.executable, "-m", "studio", "engine", *STAY, "--data-dir", str(live.data_dir)]
    process = subprocess.Popen([sys.executable, "-c", WINDOW, str(live.data_dir), str(close), *engine], env=ENV)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_until_it_watches(window: subprocess.Popen[bytes]) -> None:
    """The preview is asked for once snapshots come."""
    deadline_s = time.monotonic() + 20
    while not any("bancarella-preview-" in found.path for found in psutil.Process(window.pid).memory_maps()):
        assert time.monotonic() < deadline_s
        time.sleep(0.05)


def test_closing_one_of_two_windows_leaves_the_other_its_engine(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        with window(live, tmp_path / "close-1") as first, window(live, tmp_path / "close-2") as second:
            wait_until_it_watches(first)
            wait_until_it_watches(second)
            (tmp_path / "close-1").touch()
            assert first.wait(20) == 0
            time.sleep(1)
            assert live.running()
            assert second.poll() is None
            (tmp_path / "close-2").touch()
            assert second.wait(20) == 0
        assert live.wait(20) == 0, live.said


def test_options_that_come_too_late_are_named(tmp_path: Path) -> None:
    options = ("--fps", "25", "--to", "rtmp://127.0.0.1:9/live/hush", "--audio-bitrate", "96")
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        said = tmp_path / "said.txt"
        with said.open("wb") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "studio", "--data-dir", str(live.data_dir), *options],
                env=ENV,
                stderr=output,
            )
        deadline_s = time.monotonic() + 20
        while not said.read_text().endswith("\n"):
            assert time.monotonic() < deadline_s
            time.sleep(0.05)
        process.kill()
        process.wait()
        assert said.read_text() == (
            "Bancarella is open already and stays as it is; left out: --to, --fps, --audio-bitrate. Close it first.\n"
        )
        assert ask(live, "state")["canvas"]["fps"] == 30
        ask(live, "quit")
        assert live.wait() == 0


def test_another_shop_is_not_opened_over_the_one_that_is_open_and_that_is_said(tmp_path: Path) -> None:
    here, other = tmp_path / "here.bancarella", tmp_path / "other.bancarella"
    with studio(tmp_path, "--store", str(here)) as live:
        until(live, lambda state: state["store"] == str(here))
        same = [sys.executable, "-m", "studio", "--data-dir", str(live.data_dir), "--store"]
        first, said = None, tmp_path / "said.txt"
        try:
            with said.open("wb") as output:
                first = subprocess.Popen([*same, str(other)], env=ENV, stderr=output)
            words = f"{OtherShop(str(here), str(other))}\n"
            deadline_s = time.monotonic() + 60
            while said.read_text() != words:  # with no window yet: one opens on what runs
                assert time.monotonic() < deadline_s
                time.sleep(0.05)
            again = subprocess.run([*same, str(other)], env=ENV, capture_output=True, text=True, timeout=60)
            assert (again.returncode, again.stderr) == (cli.OTHER_SHOP, words)
            here_again = os.path.relpath(here, Path.cwd())
            known = subprocess.run([*same, here_again], env=ENV, capture_output=True, text=True, timeout=60)
            assert (known.returncode, known.stderr) == (0, "")
            assert ask(live, "state")["store"] == str(here)
            assert not other.exists()
            first.terminate()  # closes the window, and it the engine
            assert first.wait(30) == cli.OTHER_SHOP
            assert live.wait() == 0
        finally:
            if first is not None:
                first.kill()
                first.wait()


def opened(data_dir: Path, *options: str, **around: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "studio", "--data-dir", str(data_dir), *options], env=ENV | around)


def asked(data_dir: Path, true: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """The first snapshot of which it is true, of whichever engine has the folder."""
    deadline_s = time.monotonic() + 60
    state: dict[str, Any] = {}
    while time.monotonic() < deadline_s:
        with suppress(NoEngine), Client(data_dir) as client:
            state = client.call("state")
            if true(state):
                return state
        time.sleep(0.05)
    raise AssertionError(state)


def test_a_show_goes_on_under_another_window_as_it_was_asked_for(tmp_path: Path) -> None:
    data, recording, secret = tmp_path / "data", tmp_path / "show.mp4", "vT9-hush-2231"
    options = ("--camera", "test#mirror", "--mic", "tone", "--size", "320x180", "--fps", "25", "--preset", "ultrafast")
    with Nginx() as server:
        where = ("--to", "env:OWN_SERVER", "--to", server.url(secret), "--record", str(recording), "--go-live")
        known = {"OWN_SERVER": server.url("own-key-91")}
        first = opened(data, *options, *where, **known)
        second = None
        try:
            asked(data, lambda state: [output["state"] for output in state["outputs"]] == ["live", "live"])
            first.kill()
            first.wait()
            second = opened(data, **known)
            wait_until_it_watches(second)
            engine = Address.read(data)
            assert engine is not None
            os.kill(engine.pid, signal.SIGKILL)
            state = asked(data, lambda state: any(each["kind"] == "leads nowhere" for each in state["troubles"]))
            assert state["on_air"]
            assert [(each["name"], each["state"]) for each in state["outputs"]] == [("127.0.0.1", "live")]
            assert (state["canvas"], state["recording"]["state"]) == (
                {"width": 320, "height": 180, "fps": 25},
                "recording",
            )
            assert [camera["spec"] for camera in state["cameras"]] == ["test#mirror"]
            assert state["mic_spec"] == "tone"
            said = {each["kind"]: each["text"] for each in state["troubles"]}
            assert said["studio"] == "The studio had stopped. It is back on air, but not everything is as it was."
            assert said["leads nowhere"] == (
                "Where 127.0.0.1 #2 leads is not known any more."
                " To be seen there again, end the show, add it under Go live and go live again."
            )
            assert all(secret.encode() not in file.read_bytes() for file in data.rglob("*") if file.is_file())
        finally:
            for window in (first, second):
                if window:
                    window.kill()
                    window.wait()
            if engine := Address.read(data):
                os.kill(engine.pid, signal.SIGTERM)
                psutil.wait_procs([psutil.Process(engine.pid)], timeout=20)


def test_a_list_that_is_gone_keeps_nobody_off_the_air_and_its_products_are_there(tmp_path: Path) -> None:
    products, recording = tmp_path / "list.csv", tmp_path / "show.mp4"
    products.write_text("code,title,price,currency\nB1,Basilico,2.50,EUR\n")
    options = ("--camera", "test#mirror", "--products", str(products), "--record", str(recording), "--go-live")
    with studio(tmp_path, *options) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: state["recording"] and state["recording"]["state"] == "recording")
        live.process.kill()
        live.process.wait()
    products.unlink()
    with studio(tmp_path, *options, "--resume") as live:  # the same window's
        until(live, lambda state: state["recording"] and state["recording"]["state"] == "recording")
        live.process.kill()
        live.process.wait()
    with Live(tmp_path, "--resume", command="engine", environment=NOWHERE) as live:  # another window's
        state = until(live, lambda state: state["recording"] and state["recording"]["state"] == "recording")
        assert [camera["spec"] for camera in state["cameras"]] == ["test", "test#mirror"]
        assert [product["code"] for product in ask(live, "products")] == ["B1"]
        ask(live, "end")
        until(live, lambda state: not state["on_air"] and not state["outputs"] and state["last_show"])
        ask(live, "quit")
        assert live.wait() == 0
    assert sorted(file.name for file in tmp_path.glob("*.mp4")) == ["show-2.mp4", "show-3.mp4", "show.mp4"], (
        "recorded all the while"
    )


@pytest.mark.parametrize("change", ["rename", "disable"])
def test_where_it_goes_is_known_the_moment_that_it_is_changed(tmp_path: Path, change: str) -> None:
    with Nginx() as server:
        # Without a keyring its key would be gone with the engine: the address is in the environment of both.
        around = {**NOWHERE, "HERE": server.url("key-91")}
        options = (*STAY, "--to", "env:HERE", "--go-live")
        with Live(tmp_path, *options, command="engine", environment=around) as live:
            live.wait_on_air()
            name = ask(live, "state")["outputs"][0]["name"]
            ask(live, "put-destination", platform="own", name="Other", server="rtmp://127.0.0.1:9/live", key="k")
            if change == "rename":
                ask(live, "put-destination", platform="own", name="New", server="rtmp://127.0.0.1:9/live", was="Other")
            else:
                ask(live, "enable-destination", name="Other", enabled=False)
            live.process.kill()
            live.process.wait()
        with Live(tmp_path, *options, "--resume", command="engine", environment=around) as live:
            state = until(live, lambda state: state["outputs"] and state["outputs"][0]["state"] == "live")
            assert [output["name"] for output in state["outputs"]] == [name]
            ask(live, "end")
            until(live, lambda state: not state["outputs"])
            ask(live, "quit")
            assert live.wait() == 0


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_show_comes_back_where_and_with_what_was_asked_for_last(tmp_path: Path, host: str) -> None:
    with Nginx() as server:
        new = server.url("new-92").replace("127.0.0.1", host)
        around = {**NOWHERE, "OLD": server.url("old-92"), "NEW": new}
        quick = ("--mic", "none", "--size", "320x180", "--preset", "ultrafast", "--go-live")
        typed = ("--camera", "test#rotate=90", "--to", "env:NEW", *quick)
        with Live(tmp_path, "--to", "env:OLD", *quick, command="engine", environment=around) as live:
            server.wait_for_video("old-92")
            ask(live, "cameras", specs=["test"])
            live.process.kill()
        for words in (typed, (*typed, "--resume"), ("--resume",)):  # by hand, for the same window, for a bare one
            with Live(tmp_path, *words, command="engine", environment=around) as live:
                state = until(live, lambda state: [each["state"] for each in state["outputs"]] == ["live"])
                assert [camera["spec"] for camera in state["cameras"]] == ["test#rotate=90"]
                server.wait_for_video("new-92")
                live.process.kill()
        assert len(server.recordings("old-92")) == 1
