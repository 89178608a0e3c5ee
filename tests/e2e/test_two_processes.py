"""The window and the engine are two processes: either may die, and the show goes on or can be taken up again."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import psutil
import pytest

from studio.control.client import Client, NoEngine
from studio.window import look
from tests.engine.left_behind import left_long_ago
from tests.screen import Picture, Screen, spots
from tests.servers import Nginx
from tests.viewer import assert_steady, packets

KEY = "k3y-of-two-processes"
QUICK = ("--size", "640x360", "--preset", "ultrafast", "--chat", "simulator://demo?rate=2&seed=3")
STALL = ("--camera", "test", "--mic", "none", "--size", "640x360", "--preset", "ultrafast")
TOP_BAR_PX = 52


class Demo:
    """Windows of `bancarella demo`, or of a stall, on a screen, one after the other, and the engine behind them."""

    def __init__(self, screen: Screen, folder: Path, command: str = "demo") -> None:
        self.screen, self.data_dir = screen, folder / "data"
        self._command = command
        self._folder = folder
        self._started: list[psutil.Process] = []
        self.process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Demo:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The window first: it would start the engine again.
        if self.process is not None:
            self._remember(psutil.Process(self.process.pid) if self.process.poll() is None else None)
            self.process.kill()
            self.process.wait()
        for left in reversed(self._started):
            with contextlib.suppress(psutil.NoSuchProcess):
                left.kill()
        psutil.wait_procs(self._started, 10)

    def open(self, *arguments: str) -> int:
        """Start it; the window, once it is there."""
        # A keyring of the machine that runs the tests is nobody's to write to.
        environment = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        with (self._folder / "window.txt").open("ab") as output:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "studio", self._command, "--data-dir", str(self.data_dir), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                env={**os.environ, **self.screen.env, **environment},
            )
        return self.screen.wait_for_window(self.process.pid)

    def kill_window(self) -> None:
        """As a crash or a task manager does."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    def ask(self, do: str, **arguments: Any) -> Any:
        with Client(self.data_dir, timeout_s=60) as client:
            return client.call(do, **arguments)

    def until(self, true: Callable[[dict[str, Any]], object], timeout_s: float = 40) -> dict[str, Any]:
        """The first snapshot of which it is true; its engine and what that has started will be ended at last."""
        deadline_s = time.monotonic() + timeout_s
        state: dict[str, Any] = {}
        while time.monotonic() < deadline_s:
            with contextlib.suppress(NoEngine):
                state = self.ask("state")
                if true(state):
                    with contextlib.suppress(psutil.NoSuchProcess):
                        self._remember(psutil.Process(state["engine_pid"]))
                    return state
            time.sleep(0.05)
        raise AssertionError(f"{state} {(self._folder / 'window.txt').read_text()}")

    def wait_until_nothing_runs(self, timeout_s: float = 20) -> None:
        """The engine too, and whatever it has started."""
        _, alive = psutil.wait_procs(self._started, timeout_s)
        assert not alive

    def _remember(self, process: psutil.Process | None) -> None:
        if process is not None:
            with contextlib.suppress(psutil.NoSuchProcess):
                found = (process, *process.children(recursive=True))
                self._started += [each for each in found if each not in self._started]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    with Screen() as screen, Demo(screen, tmp_path) as demo:
        yield demo


def on_air_pill(picture: Picture) -> bool:
    """Red in the top bar is for ON AIR and nothing else."""
    return len(spots(picture[:TOP_BAR_PX, picture.shape[1] // 2 :], look.tokens().live)) > 500


def notice_button(picture: Picture) -> tuple[int, int] | None:
    """The middle of the one green button in the line below the top bar."""
    found = spots(picture[TOP_BAR_PX : TOP_BAR_PX + 60, picture.shape[1] // 2 :], look.tokens().accent)
    if len(found) < 1000:
        return None
    y, x = (found.min(axis=0) + found.max(axis=0)) // 2
    return int(x) + picture.shape[1] // 2, int(y) + TOP_BAR_PX


def live(state: dict[str, Any]) -> bool:
    return bool(state["on_air"] and state["outputs"]) and all(o["state"] == "live" for o in state["outputs"])


def arranged(state: dict[str, Any]) -> dict[str, Any]:
    """What is there because the host has said so."""
    names = ("engine_pid", "on_air_since", "pinned", "countdown", "scene", "muted", "rundown", "shop", "language")
    return {name: state[name] for name in names}


def received_s(server: Nginx) -> float:
    """How much of the show has come to the server."""
    recording = server.recordings(KEY)[-1].read_bytes()
    copy = server.folder / "so-far.flv"
    copy.write_bytes(recording)
    return float(max(packets(copy).video_pts))


def wait_for_more(server: Nginx, seconds: float, timeout_s: float = 40) -> None:
    wanted_s, deadline_s = received_s(server) + seconds, time.monotonic() + timeout_s
    while received_s(server) < wanted_s:
        assert time.monotonic() < deadline_s, "the stream has stopped"
        time.sleep(0.1)


def test_a_killed_window_costs_the_stream_nothing_and_the_next_shows_the_show(demo: Demo, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        demo.open(*QUICK, "--go-live", "--to", server.url(KEY))
        demo.until(live)
        demo.screen.wait_until(on_air_pill)
        server.wait_for_video(KEY)
        demo.screen.key("2", "m")
        demo.ask("countdown", seconds=600, label="Offerta")
        demo.ask("scene", scene="pip")
        before = demo.until(lambda state: state["pinned"] == "A12" and state["muted"])
        wait_for_more(server, 1)

        demo.kill_window()
        wait_for_more(server, 2)
        assert arranged(demo.until(live)) == arranged(before)
        demo.screen.wait_until(lambda picture: not on_air_pill(picture))

        window = demo.open(*QUICK)
        demo.screen.wait_until(on_air_pill)
        wait_for_more(server, 1)
        assert arranged(demo.until(live)) == arranged(before)
        # It is a window that can be worked with.
        demo.screen.key("m", "1")
        after = demo.until(lambda state: state["pinned"] == "K7" and not state["muted"])
        assert after["figures"]["skipped"] == 0

        demo.ask("end")
        demo.until(lambda state: not state["on_air"] and not state["outputs"])
        assert len(server.recordings(KEY)) == 1, "it went on in the same connection"
        assert_steady(server.recordings(KEY)[0], start=0.5)
        demo.screen.close_window(window)
        demo.wait_until_nothing_runs()


def test_a_killed_engine_is_started_again_and_goes_back_on_air_by_itself(demo: Demo, tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server:
        window = demo.open(*QUICK, "--go-live", "--to", server.url(KEY))
        demo.until(live)
        server.wait_for_video(KEY)
        demo.screen.wait_until(on_air_pill)
        demo.ask("put-product", code="Q8", title="Ricotta fresca", price="4,50", stock=9)
        demo.ask("stock", code="A12", stock=3)
        demo.ask("countdown", seconds=600, label="Offerta")
        demo.screen.key("2")
        before = demo.until(lambda state: state["pinned"] == "A12")
        products = demo.ask("products")

        psutil.Process(before["engine_pid"]).kill()
        after = demo.until(lambda state: state["engine_pid"] != before["engine_pid"])
        same = {name: value for name, value in arranged(before).items() if name != "engine_pid"}
        assert after["on_air"]
        assert {name: after[name] for name in same} == same
        state = demo.until(live)
        assert {output["name"] for output in state["outputs"]} == {"rehearsal", "127.0.0.1"}
        assert demo.ask("products") == products
        # Nobody is asked anything, and nobody has to press anything.
        demo.screen.wait_until(lambda picture: on_air_pill(picture) and notice_button(picture) is None)
        deadline_s = time.monotonic() + 20
        while len(server.recordings(KEY)) < 2:
            assert time.monotonic() < deadline_s
            time.sleep(0.05)
        server.wait_for_recording(KEY, 50_000)
        wait_for_more(server, 1)
        demo.ask("end")
        demo.until(lambda state: not state["on_air"] and not state["outputs"])
        demo.screen.close_window(window)
        demo.wait_until_nothing_runs()


@pytest.mark.long
def test_a_computer_that_was_off_goes_back_on_air_when_the_host_says_so(tmp_path: Path) -> None:
    with Nginx(tmp_path / "server") as server, Screen() as screen:
        with Demo(screen, tmp_path, command="window") as first:
            first.open(*STALL, "--go-live", "--to", server.url(KEY))
            before = first.until(live)
            first.ask("put-product", code="A12", title="Pomodori", price="4,50", stock=9)
            first.ask("pin", code="A12")
            first.kill_window()
            psutil.Process(before["engine_pid"]).kill()
        left_long_ago(tmp_path / "data")
        with Demo(screen, tmp_path, command="window") as second:
            window = second.open(*STALL, "--to", server.url(KEY))
            state = second.until(lambda state: True)
            assert (state["on_air"], state["recovered"], state["pinned"]) == (False, True, "A12")
            picture = screen.wait_until(notice_button)
            assert not on_air_pill(picture)
            assert len(server.recordings(KEY)) == 1, "nobody has said that it goes on"

            button = notice_button(picture)
            assert button is not None
            screen.click(*button)
            state = second.until(live)
            assert (state["recovered"], state["pinned"]) == (False, "A12")
            screen.wait_until(lambda picture: on_air_pill(picture) and notice_button(picture) is None)
            second.ask("end")
            second.until(lambda state: not state["on_air"] and not state["outputs"])
            screen.close_window(window)
            second.wait_until_nothing_runs()


def test_closing_the_window_off_air_ends_the_engine(demo: Demo) -> None:
    window = demo.open(*QUICK)
    demo.until(lambda state: state["camera"] == "live")
    # "Go live" is green once the window has found its engine.
    demo.screen.wait_until(lambda picture: len(spots(picture[:TOP_BAR_PX], look.tokens().accent)) > 500)
    demo.screen.close_window(window)
    assert demo.process is not None
    assert demo.process.wait(20) == 0
    demo.wait_until_nothing_runs()
    assert not (demo.data_dir / "engine.json").exists()
