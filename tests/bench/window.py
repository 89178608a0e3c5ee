"""The window's benchmark: one command, one table. On a quiet machine:

    python -m tests.bench.window [--only start|load|keys|chat|arrival] [--seconds 60]

A real window at 1366x768 on a screen of its own, with the engine that it starts itself, at the defaults.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import psutil

from studio.control.client import Client, NoEngine
from tests.bench.__main__ import show
from tests.bench.chats import Server as PlatformServer
from tests.screen import Picture, Screen
from tests.servers import Nginx
from tests.viewer import packets

KEY = "window"
PROGRAMME = (284, 52, 738, 420)
"""x, y, width, height: the picture is in here, between the products and the chat."""
KEYRING = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
PULSE_MS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("start", "load", "keys", "chat", "arrival"))
    parser.add_argument("--seconds", type=float, default=60, help="of the busy chat; half of it for the load")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.inside:
        inside(asked.inside, asked.seconds)
        return
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load before: {os.getloadavg()[0]:.2f}")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        if asked.only in (None, "start"):
            start(work)
        if asked.only in (None, "load"):
            load(work, asked.seconds / 2)
        if asked.only in (None, "keys"):
            keys(work)
        if asked.only in (None, "chat"):
            chat(work, asked.seconds)
        if asked.only in (None, "arrival"):
            arrival(work, asked.seconds / 2)
    print(f"load after: {os.getloadavg()[0]:.2f}")


def programme(screen: Screen) -> Picture:
    return screen.picture(*PROGRAMME)


@contextlib.contextmanager
def studio(screen: Screen, folder: Path, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    """A window and its engine, which are ended on leaving."""
    folder.mkdir()
    with (folder / "window.txt").open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *command],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env={**os.environ, **screen.env, **KEYRING},
        )
    try:
        yield process
    finally:
        engines = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.kill()
        process.wait()
        for engine in engines:
            with contextlib.suppress(psutil.NoSuchProcess):
                engine.kill()
        psutil.wait_procs(engines, 10)


def demo(screen: Screen, folder: Path) -> contextlib.AbstractContextManager[subprocess.Popen[bytes]]:
    return studio(screen, folder, "studio", "demo", "--data-dir", str(folder / "data"))


def wait_until(true: Callable[[], object], timeout_s: float = 60) -> float:
    """The moment from which it is true."""
    deadline_s = time.monotonic() + timeout_s
    while not true():
        if time.monotonic() > deadline_s:
            raise TimeoutError
        time.sleep(0.002)
    return time.monotonic()


def state_of(folder: Path) -> dict[str, Any]:
    with contextlib.suppress(NoEngine), Client(folder / "data") as client:
        state: dict[str, Any] = client.call("state")
        return state
    return {}


# start, load, keys


def start(work: Path) -> None:
    """From starting the process, and the engine with it, to what stands on the screen. The first start is not kept."""
    visible_s, picture_s = [], []
    for number in range(6):
        with Screen() as screen:
            began_s = time.monotonic()
            with demo(screen, work / f"start-{number}"):
                window_s = wait_until(lambda: screen.picture(0, 0, screen.width, 52).any()) - began_s
                # Words on a dark ground vary little, a picture of a market stall much.
                first_s = wait_until(lambda: programme(screen)[::4, ::4].std() > 35) - began_s
        if number:
            visible_s.append(window_s)
            picture_s.append(first_s)
    show("start to window, s", visible_s, "at most 1.5")
    show("start to picture, s", picture_s, "at most 3")


def load(work: Path, seconds: float) -> None:
    """Processor and memory of the window's process with the demo's chat."""
    folder = work / "load"
    with Screen() as screen, demo(screen, folder) as window:
        wait_until(lambda: programme(screen)[::4, ::4].std() > 35)
        time.sleep(5)  # what it does once is done
        process = psutil.Process(window.pid)
        before, began_s = process.cpu_times(), time.monotonic()
        pictures, last, highest = 0, b"", 0
        while time.monotonic() - began_s < seconds:
            # The test card's clock changes in every picture.
            now = programme(screen)[::6, ::6].tobytes()
            pictures += now != last
            last = now
            highest = max(highest, process.memory_info().rss)
            time.sleep(0.008)
        took_s, after = time.monotonic() - began_s, process.cpu_times()
    used_s = after.user + after.system - before.user - before.system
    show("window's processor, % of one core", [100 * used_s / took_s], "at most 25")
    show("window's memory, MB", [highest / 1e6], "at most 300")
    show("pictures seen on the screen a second meanwhile", [pictures / took_s], "30")


def keys(work: Path) -> None:
    """From pressing 1 or 2 (xdotool's own start is counted) to the card on the screen being nearer to the new one."""
    folder = work / "keys"
    with Screen() as screen, demo(screen, folder) as window:
        screen.wait_for_window(window.pid)
        wait_until(lambda: programme(screen)[::4, ::4].std() > 35)
        cards, still = {}, np.ones(PROGRAMME[3:1:-1], np.bool_)
        for key, code in (("1", "K7"), ("2", "A12")):
            screen.key(key)
            wait_until(lambda code=code: state_of(folder).get("shown") == code)  # type: ignore[misc]
            time.sleep(2)
            cards[key] = programme(screen).astype(np.int16)
            for _ in range(10):
                time.sleep(0.11)
                still &= (abs(programme(screen) - cards[key]) < 8).all(axis=2)
        told = still & (abs(cards["1"] - cards["2"]).sum(axis=2) > 100)
        assert told.sum() > 500, "the cards cannot be told apart"
        new, times_ms = "1", []

        def there() -> bool:
            seen = programme(screen)[told]
            far = {key: abs(seen - card[told]).sum() for key, card in cards.items()}
            return min(far, key=far.__getitem__) == new

        for number in range(30):
            time.sleep(0.7 + number % 7 * 0.011)  # at every moment of a tick
            assert not there()
            began_s = time.monotonic()
            screen.key(new)
            times_ms.append((wait_until(there) - began_s) * 1000)
            new = "2" if new == "1" else "1"
    times_ms.sort()
    show("key to card on the screen, ms, 95th percentile of 30", [times_ms[28]], "at most 150")
    show("key to card on the screen, ms", times_ms, "")


# chat


def chat(work: Path, seconds: float) -> None:
    """500 messages a second while the show is on air to a server."""
    folder = work / "chat"
    with Nginx() as server, Screen() as screen:
        inner = ("tests.bench.window", "--inside", str(folder), "--seconds", str(seconds))
        os.environ["BENCH_ADDRESS"] = server.url(KEY)
        with studio(screen, folder, *inner) as window:
            window.wait(seconds + 90)
        assert window.returncode == 0, (folder / "window.txt").read_text()
        received = sorted(packets(server.recordings(KEY)[-1]).video_pts)
    found = json.loads((folder / "found.json").read_text())
    pauses_ms, works_ms = sorted(found["pauses_ms"]), sorted(found["works_ms"])
    show("messages a second taken by the window", [found["entries"] / found["took_s"]], "500")
    show("longest pause of the event loop, ms", pauses_ms[-1:], "at most 50")
    show("longest own work of the Qt thread between two beats, ms", works_ms[-1:], "")
    show("longest garbage collection, on any thread, ms", [max(found["collections_ms"], default=0)], "")
    show("99.9 % of pauses under, ms", [pauses_ms[int(len(pauses_ms) * 0.999) - 1]], "")
    show("pictures a second on the preview", [found["painted"] / found["took_s"]], "at least 25")
    show("pictures in the worst second", [min(found["seconds"])], "")
    show("window's processor meanwhile, % of one core", [100 * found["cpu_s"] / found["took_s"]], "")
    show("window's memory at the end, MB", [found["rss_mb"]], "")
    lines = [json.loads(line) for line in (folder / "stats.jsonl").read_text().splitlines()]
    show("frames that the stream skipped", [lines[-1]["skipped"]], "0")
    show("frames that were late", [lines[-1]["late"]], "")
    widest_s = max(float(b - a) for a, b in pairwise(received))
    show("widest gap between pictures at the server, ms", [widest_s * 1000], "at most 34")


def arrival(work: Path, seconds: float) -> None:
    """From a message leaving a platform's server to its row being painted in the window, at 200 a second."""
    folder = work / "arrival"
    platform = PlatformServer("twitch")
    with Nginx() as server, Screen() as screen:
        platform.start(200, 1, 1_000_000)
        try:
            inner = ("tests.bench.window", "--inside", str(folder), "--seconds", str(seconds))
            os.environ |= {"BENCH_ADDRESS": server.url(KEY), "BENCH_CHAT": platform.address}
            with studio(screen, folder, *inner) as window:
                window.wait(seconds + 90)
        finally:
            del os.environ["BENCH_CHAT"]
            platform.kill()
        assert window.returncode == 0, (folder / "window.txt").read_text()
    found = json.loads((folder / "found.json").read_text())
    times_ms = sorted(1000 * took_s for took_s in found["arrivals_s"])
    show("messages a second shown", [len(times_ms) / found["took_s"]], "200")
    show("message to row, ms, 95th percentile", [times_ms[int(len(times_ms) * 0.95) - 1]], "at most 150")
    show("message to row, ms", [times_ms[len(times_ms) // 2], times_ms[-1]], "")


def inside(folder: Path, seconds: float) -> None:
    """The window as `bancarella demo` runs it, with a pulse that feels its pauses; writes found.json."""
    from PySide6.QtCore import QEvent, QObject, Qt, QTimer

    from studio.window import app, words
    from studio.window.chat_list import ChatView
    from studio.window.engine_process import EngineProcess
    from studio.window.link import Link
    from studio.window.window import MainWindow

    pauses_ms: list[float] = []
    works_ms: list[float] = []
    painted: list[int] = []
    collections_ms: list[float] = []
    collecting_s = 0.0

    def collected(phase: str, _info: dict[str, int]) -> None:
        nonlocal collecting_s
        if phase == "start":
            collecting_s = time.perf_counter()
        else:
            collections_ms.append((time.perf_counter() - collecting_s) * 1000)

    arrivals_s: list[float] = []
    on_the_way: list[float] = []

    class Painted(QObject):
        """Whatever came is on the screen once the list has been painted after it."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, self, self._done)
            return False

        def _done(self) -> None:
            now_s = time.monotonic()
            arrivals_s.extend(now_s - sent_s for sent_s in on_the_way)
            on_the_way.clear()

    class Measured(MainWindow):
        """Begins to measure five seconds after it is on air."""

        def __init__(self, link: Link, language: words.Language) -> None:
            super().__init__(link, language)
            self._entries = 0
            self._waiting = True
            self._pulse = QTimer(self, interval=PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
            self._pulse.timeout.connect(self._beat)
            self._second = QTimer(self, interval=1000, timerType=Qt.TimerType.PreciseTimer)
            self._second.timeout.connect(lambda: painted.append(self.preview.painted))
            link.snapshot.connect(self._begin)
            link.chat_entries.connect(self._count)

        def _begin(self, state: dict[str, Any]) -> None:
            if self._waiting and state["on_air"] and all(o["state"] == "live" for o in state["outputs"]):
                self._waiting = False
                QTimer.singleShot(5000, self, self._measure)

        def _count(self, entries: list[dict[str, Any]]) -> None:
            self._entries += sum(entry["kind"] == "message" for entry in entries)
            on_the_way.extend(float(e["text"].rpartition(" t=")[2]) for e in entries if " t=" in e.get("text", ""))

        def _measure(self) -> None:
            self._entries = 0
            arrivals_s.clear()
            on_the_way.clear()
            view = self.chat.findChild(ChatView, "chat-list-all")
            assert isinstance(view, ChatView)
            self._painted_filter = Painted(self)
            view.viewport().installEventFilter(self._painted_filter)
            painted.append(self.preview.painted)
            self._cpu_s = time.process_time()
            self._began_s = self._before_s = time.perf_counter()
            self._worked_s = time.thread_time()
            gc.callbacks.append(collected)
            self._pulse.start()
            self._second.start()
            QTimer.singleShot(round(seconds * 1000), self, self._finish)

        def _beat(self) -> None:
            now_s, worked_s = time.perf_counter(), time.thread_time()
            pauses_ms.append((now_s - self._before_s) * 1000)
            works_ms.append((worked_s - self._worked_s) * 1000)
            self._before_s, self._worked_s = now_s, worked_s

        def _finish(self) -> None:
            self._pulse.stop()
            self._second.stop()
            found = {
                "took_s": time.perf_counter() - self._began_s,
                "cpu_s": time.process_time() - self._cpu_s,
                "rss_mb": psutil.Process().memory_info().rss / 1e6,
                "entries": self._entries,
                "painted": self.preview.painted - painted[0],
                "seconds": [b - a for a, b in pairwise(painted)],
                "pauses_ms": pauses_ms,
                "arrivals_s": arrivals_s,
                "works_ms": works_ms,
                "collections_ms": collections_ms,
            }
            (folder / "found.json").write_text(json.dumps(found))
            self._end_and_leave()

    setattr(app, "MainWindow", Measured)  # noqa: B010 - what run_window opens
    command = [
        *(sys.executable, "-m", "studio", "engine", "--demo", "--data-dir", str(folder / "data"), "--go-live"),
        *(
            "--to",
            "env:BENCH_ADDRESS",
            "--chat",
            os.environ.get("BENCH_CHAT", "simulator://demo?rate=500"),
            "--stats",
            str(folder / "stats.jsonl"),
        ),
    ]
    sys.exit(app.run_window(folder / "data", EngineProcess(command, folder / "data"), "it"))


if __name__ == "__main__":
    main()
