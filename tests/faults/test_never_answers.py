"""B takes the connection and says nothing, and a third does not even take it: two errors in 5 s, nobody waits."""

from __future__ import annotations

import contextlib
import json
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults import figures
from tests.faults.show import FULL, faulty_show

ROW = "never-answers"
THIRD = 2


@contextlib.contextmanager
def port_that_takes_nothing() -> Iterator[int]:
    """Its waiting room is full, so the kernel leaves new SYNs unanswered, as a black hole does."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(3):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


@pytest.mark.timeout(180)
def test_silence_is_an_error_after_five_seconds_and_holds_up_nobody(tmp_path: Path) -> None:
    pulse = tmp_path / "pulse.json"
    with (
        socket.create_server(("127.0.0.1", 0)) as mute,  # nobody ever accepts or reads
        port_that_takes_nothing() as closed,
        faulty_show(
            tmp_path,
            *("--to", f"rtmp://127.0.0.1:{closed}/live/third"),
            b_url=f"rtmp://127.0.0.1:{mute.getsockname()[1]}/live/mute",
            far=False,
            wait_for_b=False,
        ) as show,
    ):
        window = None
        if FULL:
            command = ("tests.faults.inside", "window-pulse", str(pulse), str(show.live.data_dir), "16")
            window = subprocess.Popen([sys.executable, "-m", *command])
        begun_s = next(each.at_s for each in show.watch.seen if _states(each.state)[1] == "connecting")
        for number, what in ((1, "accepted"), (THIRD, "SYN lost")):

            def failed(state: dict[str, Any], number: int = number) -> bool:
                return bool(state["outputs"] and state["outputs"][number]["last_error"])

            after_s = show.watch.first(failed, begun_s, 15)
            figures.measured(ROW, f"error when never answered ({what}) after", after_s, "s", most=5.0, ceiling=10)
        show.pause(2 if FULL else 0.5)
        if window:
            assert window.wait(60) == 0
            pauses_ms = json.loads(pulse.read_text())
            assert len(pauses_ms) > 200
            figures.measured(ROW, "the window's longest pause", max(pauses_ms), "ms", most=50)
        show.end()
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
        show.host_told(ROW, begun_s)


def _states(state: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(each["state"] for each in state["outputs"]) or (None,) * 3
