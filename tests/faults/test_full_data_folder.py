"""The disk of the data folder is full to the last byte and the engine is killed: it is back on air all the same."""

from __future__ import annotations

import contextlib
import json
import math
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from tests.chat.platform_server import eventually
from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import KBPS, A, Watch
from tests.faults.test_disk import ROW, small_disk
from tests.live import Live
from tests.servers import Nginx


def fill(file: Path) -> None:
    """Somebody else's file takes every byte that is left, the last ones too."""
    with file.open("ab", buffering=0) as handle, contextlib.suppress(OSError):
        for size in (1 << 20, 4096, 1):
            with contextlib.suppress(OSError):
                while True:
                    handle.write(bytes(size))


def on_air(state: dict[str, Any]) -> bool:
    return state["on_air"] and any(output["state"] == "live" for output in state["outputs"])


@contextlib.contextmanager
def killed_on_a_full_disk(folder: Path, command: str, *, address: bool) -> Iterator[tuple[Live, Watch]]:
    """The engine that comes after it. Without `address` the file with that is gone, too."""
    (folder / "run").mkdir()
    where = {"XDG_RUNTIME_DIR": str(folder / "run")}
    with small_disk(folder, 120) as disk, Nginx(folder / "a") as server:
        (folder / "data").symlink_to(disk)
        shape = ("--size", "640x360", "--preset", "ultrafast", "--bitrate", str(KBPS))
        asked = ("--camera", "test", "--mic", "tone", *shape, "--to", server.url(A))
        first = ("--go-live",) if command == "engine" else ("--resume",)
        with Live(folder, *asked, *first, command=command, environment=where) as live, Watch(live.data_dir) as watch:
            assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
            fill(disk / "filler")
            time.sleep(2)  # as long as a session is written down, where it can be
            live.process.send_signal(signal.SIGKILL)
            live.process.wait()
        if not address:
            (disk / "engine.json").unlink()
            fill(disk / "filler")
        old = os.environ.get("XDG_RUNTIME_DIR")
        os.environ["XDG_RUNTIME_DIR"] = where["XDG_RUNTIME_DIR"]  # clients look there too
        try:
            with (
                Live(folder, *asked, "--resume", command=command, environment=where) as live,
                Watch(live.data_dir) as watch,
            ):
                yield live, watch
        finally:
            os.environ.pop("XDG_RUNTIME_DIR")
            if old is not None:
                os.environ["XDG_RUNTIME_DIR"] = old


@pytest.mark.timeout(120)
@needs(ROW, root=True, programs=("mkfs.ext4", "mount"))
@pytest.mark.parametrize(
    ("command", "address"), [pytest.param("live", True, marks=pytest.mark.long), ("engine", False)]
)
def test_killed_while_its_disk_is_full_it_is_back_on_air(tmp_path: Path, command: str, address: bool) -> None:
    with killed_on_a_full_disk(tmp_path, command, address=address) as (live, watch):
        back_s = watch.first(on_air, time.monotonic(), 60)
        assert back_s < math.inf, live.said
        figures.measured(ROW, "killed with no byte left, back on air after", back_s, "s", most=5.0, ceiling=40)
        time.sleep(2)
        assert live.running(), live.said
        assert live.end() == 0, live.said
        assert "Traceback" not in live.said
        left = [path for path in (tmp_path / "run").rglob("*.json") if not path.name.endswith("-session.json")]
        assert not left, "an address that leads nowhere"


@pytest.mark.timeout(150)
@needs(ROW, root=True, programs=("mkfs.ext4", "mount"))
def test_what_was_done_and_claimed_while_the_disk_was_full_is_there_after_a_kill(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    where = {"XDG_RUNTIME_DIR": str(tmp_path / "run")}
    chat = tmp_path / "chat.jsonl"
    chat.write_text(
        "".join(
            json.dumps(
                {"at": n / 10, "platform": "t", "id": f"m{n}", "author_id": f"u{n}", "author": "A", "text": "K7"}
            )
            + "\n"
            for n in range(600)
        )
    )
    products = tmp_path / "products.csv"
    products.write_text("code,title,price,currency,stock\nK7,Pecorino,18.90,EUR,900\nA12,Pomodori,4.50,EUR,900\n")
    shape = ("--size", "320x180", "--preset", "ultrafast", "--bitrate", "400")
    asked = ("--camera", "test", "--mic", "tone", *shape, "--resume")
    old = os.environ.get("XDG_RUNTIME_DIR")
    os.environ["XDG_RUNTIME_DIR"] = where["XDG_RUNTIME_DIR"]  # clients look there too
    try:
        with small_disk(tmp_path, 120) as disk, Nginx(tmp_path / "a") as server:
            (tmp_path / "data").symlink_to(disk)
            asked += ("--to", server.url(A))
            first = ("--products", str(products), "--pin", "K7", "--chat", f"simulator://{chat}")
            with Live(tmp_path, *asked, *first, environment=where) as live, Watch(live.data_dir) as watch:
                assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
                fill(disk / "filler")
                assert watch.first(lambda state: _stands(state, "store"), time.monotonic(), 20) < math.inf
                with Client(live.data_dir) as client:
                    client.call("pin", code="A12")
                    client.call("countdown", seconds=600)
                    ends_at = client.call("state")["countdown"]["ends_at"]
                time.sleep(3)  # messages come in all the while
                with Client(live.data_dir) as client:
                    seen = client.call("state")["chat"]["messages"]
                live.process.send_signal(signal.SIGKILL)
                live.process.wait()
            with Live(tmp_path, *asked, environment=where) as live, Watch(live.data_dir) as watch:
                assert watch.first(on_air, time.monotonic(), 60) < math.inf, live.said
                with Client(live.data_dir) as client:
                    state = client.call("state")
                assert state["pinned"] == "A12"
                assert state["countdown"]["ends_at"] == ends_at
                assert watch.first(lambda state: _stands(state, "studio"), time.monotonic(), 20) < math.inf, live.said
                assert "with everything as it was" in live.said
                (disk / "filler").unlink()
                assert watch.first(lambda state: not _stands(state, "store"), time.monotonic(), 20) < math.inf
                eventually(lambda: "nothing was lost" in live.said)
                with Client(live.data_dir) as client:
                    claims = sum(len(order["lines"]) for order in client.call("orders"))
                assert claims >= seen
                assert live.end() == 0, live.said
            assert not [path for path in (tmp_path / "run").rglob("*") if path.is_file()]
    finally:
        os.environ.pop("XDG_RUNTIME_DIR")
        if old is not None:
            os.environ["XDG_RUNTIME_DIR"] = old


def _stands(state: dict[str, Any], kind: str) -> bool:
    return any(each["kind"] == kind for each in state["troubles"])
