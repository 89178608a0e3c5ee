"""Real engines killed by kill -9 around the end of a show, and left alone by their windows."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from studio.control.client import Client
from studio.domain.orders import ShowRow
from studio.engine.shelf import FILE, open_store_to_read
from tests.engine import test_engine_process as process
from tests.engine.left_behind import left_long_ago
from tests.engine.test_engine_process import kill
from tests.engine.test_till_begins import kept
from tests.live import NOWHERE, PROGRAM, STAY, Live, ask, studio

pytestmark = pytest.mark.xdist_group("on air")

PRODUCT = {"code": "K7", "title": "Pecorino", "price": "9", "stock": 9}


def until(live: Live, true: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """Two engines one after the other take longer on a machine that is busy."""
    return process.until(live, true, 60)


@pytest.fixture(autouse=True)
def spare_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Not that of whoever runs the tests."""
    folder = tmp_path / "spare"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def shows(live: Live) -> tuple[ShowRow, ...]:
    store = open_store_to_read(live.data_dir)
    try:
        with store.read() as ledger:
            return ledger.shows()
    finally:
        store.close()


def end_and_kill(live: Live, after_s: float) -> float:
    """kill -9, so long after the end was answered. How long the show was, in seconds."""
    with Client(live.data_dir) as client:
        began = datetime.fromisoformat(client.call("state")["on_air_since"])
        ended = client.call("end")
        assert not ended["on_air"]
        time.sleep(after_s)
        os.kill(live.process.pid, signal.SIGKILL)
    live.process.wait()
    return (datetime.fromisoformat(ended["now"]) - began).total_seconds()


@pytest.mark.parametrize(
    ("after_s", "again"),
    [
        (0.0, ("--resume",)),
        pytest.param(0.0, (), marks=pytest.mark.long),
        pytest.param(0.002, (), marks=pytest.mark.long),
        pytest.param(0.02, ("--resume",), marks=pytest.mark.long),
        pytest.param(0.2, (), marks=pytest.mark.long),
    ],
)
def test_an_end_that_was_answered_ends_the_show_in_the_ledger(
    tmp_path: Path, after_s: float, again: tuple[str, ...]
) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: state["camera"] == "live")
        ask(live, "record", path=str(tmp_path / "shows"))
        ask(live, "put-product", **PRODUCT)
        began = ask(live, "go-live")["on_air_since"]
        until(live, lambda state: (state["recording"] or {}).get("seconds", 0) > 1)
        until(live, lambda state: len(shows(live)) == 1)
        seconds = end_and_kill(live, after_s)
    with studio(tmp_path, *again) as live:
        state = until(live, lambda state: True)
        assert (state["on_air"], state["recovered"]) == (False, False)
        assert state["settings"]["first_start_done"], "whoever has had a show needs no welcome"
        last = state["last_show"]
        assert (last["began"], last["outputs"]) == (began, [])
        assert last["seconds"] == pytest.approx(seconds, abs=0.5)
        assert last["recordings"] == [last["recording"]]
        (first,) = shows(live)
        assert first.ended_at is not None
        assert (first.ended_at - first.began_at).total_seconds() == pytest.approx(seconds, abs=0.5)
        assert state["claims"]["earlier"]["closes_at"], "late claims are taken for as long as without the kill"
        ask(live, "claim-add", code="K7", name="Anna")
        (first,) = shows(live)
        assert first.claims == 1
        ask(live, "go-live")
        until(live, lambda state: len(shows(live)) == 2)
        ask(live, "end")
        until(live, lambda state: all(show.ended_at for show in shows(live)))
        assert shows(live)[0] == first
        kill(live)


@pytest.mark.long  # a store that is kept by somebody else is waited for, twice
def test_where_the_store_takes_nothing_the_show_ends_as_soon_as_it_does(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: state["camera"] == "live")
        ask(live, "put-product", **PRODUCT)
        ask(live, "go-live")
        until(live, lambda state: len(shows(live)) == 1)
        ask(live, "claim-add", code="K7", name="Anna")
        until(live, lambda state: state["claims"]["held"] == 1)
        with kept(live.data_dir / FILE):  # it cannot be written, as on a full disk
            end_and_kill(live, 0.1)
            with studio(tmp_path) as again:
                state = until(again, lambda state: state["claims"]["trouble"])
                assert until(again, lambda state: state["claims"]["held"] == 1), "what can be read is counted"
                assert shows(again)[0].ended_at is None
                ask(again, "quit")
                assert again.wait() == 0, again.said
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        (show,) = shows(live)
        assert show.ended_at is not None
        assert show.ended_at < datetime.fromisoformat(state["now"])
        kill(live)


@pytest.mark.long
def test_the_end_of_a_broadcast_without_a_window_is_the_end_of_its_show(tmp_path: Path) -> None:
    """Killed as it ended: its supervisor's next start brings it to its end, and puts nobody on air."""
    arguments = (*STAY, "--resume", "--record", str(tmp_path / "show.mp4"))
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: len(shows(live)) == 1)
        with kept(live.data_dir / FILE):
            end_and_kill(live, 0.0)
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        assert live.wait() == 0, live.said
        assert "had been ended as the studio was stopped" in live.said
        (show,) = shows(live)
        assert show.ended_at is not None
    assert [file.name for file in tmp_path.glob("*.mp4")] == ["show.mp4"]
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: len(shows(live)) == 2)
        first, second = shows(live)
        assert first.ended_at is not None
        assert first.ended_at <= second.began_at
        assert second.ended_at is None
        assert live.end() == 0, live.said
        assert all(show.ended_at for show in shows(live))


@pytest.mark.parametrize(
    ("how", "after_s"), [("end", 0.07), ("end", 0.15), ("end", 0.3), ("interrupt", 0.06), ("interrupt", 0.2)]
)
def test_whenever_it_is_killed_as_it_ends_no_show_begins_anew(tmp_path: Path, how: str, after_s: float) -> None:
    arguments = (*STAY, "--resume", "--record", str(tmp_path / "show.mp4"))
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: len(shows(live)) == 1)
        if how == "end":
            ask(live, "end")
        else:
            live.process.send_signal(signal.SIGINT)
        time.sleep(after_s)
        if live.running():
            live.process.kill()
        status = live.wait()
    if status == 0:
        return  # a supervisor starts it no more
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        assert live.wait() == 0, live.said
        (show,) = shows(live)
        assert show.ended_at is not None
    assert [file.name for file in tmp_path.glob("*.mp4")] == ["show.mp4"]


def has_hold_of_signals(pid: int) -> bool:
    """Whether an interrupt waits until the engine can end what was left; before, Python's own start is interrupted."""
    (blocked,) = (line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("SigBlk"))
    return bool(int(blocked.split()[1], 16) >> (signal.SIGINT - 1) & 1)


@pytest.mark.parametrize(
    ("number", "after_s", "times", "program"),
    [
        (signal.SIGINT, 0.0, 1, ()),
        (signal.SIGINT, 0.25, 2, ()),
        (signal.SIGTERM, 0.3, 1, ()),
        pytest.param(signal.SIGINT, 0.1, 1, (), marks=pytest.mark.long),
        pytest.param(signal.SIGINT, 0.2, 1, (), marks=pytest.mark.long),
        pytest.param(signal.SIGINT, 0.35, 1, (), marks=pytest.mark.long),
        pytest.param(signal.SIGINT, 0.5, 1, (), marks=pytest.mark.long),
        pytest.param(signal.SIGINT, 0.0, 2, PROGRAM, marks=pytest.mark.long),
        pytest.param(signal.SIGTERM, 1.5, 1, PROGRAM, marks=pytest.mark.long),
    ],
)
def test_whoever_interrupts_it_while_it_comes_back_has_ended_the_show(
    tmp_path: Path, number: signal.Signals, after_s: float, times: int, program: tuple[str, ...]
) -> None:
    arguments = (*STAY, "--resume", "--record", str(tmp_path / "show.mp4"))
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: len(shows(live)) == 1)
        kill(live)
    with Live(tmp_path, *arguments, environment=NOWHERE, program=program) as live:
        while not has_hold_of_signals(live.process.pid):
            assert live.running(), live.said
            time.sleep(0.001)
        time.sleep(after_s)
        for _ in range(times):
            live.process.send_signal(number)
        assert live.wait() == 0, live.said
        assert "Traceback" not in live.said
        assert list(live.data_dir.glob("session*")) == []
        (show,) = shows(live)
        assert show.ended_at is not None
    with Live(tmp_path, *arguments, environment=NOWHERE) as live:
        until(live, lambda state: state["on_air"])
        until(live, lambda state: len(shows(live)) == 2)
        assert live.end() == 0, live.said


def test_who_asks_to_be_on_air_at_once_is_so_again_after_a_kill(tmp_path: Path) -> None:
    with studio(tmp_path, "--go-live") as live:
        since = until(live, lambda state: state["on_air"])["on_air_since"]
        until(live, lambda state: len(shows(live)) == 1)
        kill(live)
    with studio(tmp_path) as live:
        state = until(live, lambda state: True)
        assert (state["on_air"], state["recovered"]) == (False, True), "who only opens the studio is asked"
        ask(live, "go-live")
        until(live, lambda state: state["on_air"])
        kill(live)
    with studio(tmp_path, "--go-live") as live:
        state = until(live, lambda state: state["on_air"])
        assert (state["on_air_since"] >= since, state["recovered"]) == (True, False)
        assert len(shows(live)) == 1
        kill(live)


ALONE = (
    "import sys; import studio.engine.engine as engine; engine.ALONE_S = 2.0;"
    " from studio.cli import main; sys.exit(main())"
)


@pytest.mark.long
def test_an_engine_that_its_window_has_left_ends_off_air_and_never_on_air(tmp_path: Path) -> None:
    with Live(tmp_path, *STAY, command="engine", environment=NOWHERE, program=("-c", ALONE)) as live:
        until(live, lambda state: True)
        with Client(live.data_dir, name="window") as window:
            next(window.watch())
            time.sleep(4)
            ask(live, "go-live")
        time.sleep(4)
        assert ask(live, "state")["on_air"]
        ask(live, "end")
        assert live.wait(20) == 0, live.said


UNANSWERED = (
    "import sys; import studio.engine.engine as engine; engine.ALONE_S, engine.UNANSWERED_S = 1.0, 4.0;"
    " from studio.cli import main; sys.exit(main())"
)


@pytest.mark.long
def test_a_question_that_nobody_answers_keeps_no_camera_and_is_asked_again(tmp_path: Path) -> None:
    with studio(tmp_path) as live:
        until(live, lambda state: True)
        ask(live, "go-live")
        until(live, lambda state: state["on_air"])
        kill(live)
    left_long_ago(live.data_dir)
    with Live(tmp_path, *STAY, command="engine", environment=NOWHERE, program=("-c", UNANSWERED)) as live:
        assert until(live, lambda state: True)["recovered"]
        assert live.wait(30) == 0, live.said
    with studio(tmp_path) as live:
        state = until(live, lambda state: True)
        assert (state["on_air"], state["recovered"]) == (False, True)
        ask(live, "quit")
        assert live.wait(20) == 0, live.said
    with studio(tmp_path) as live:
        assert not until(live, lambda state: True)["recovered"], "who quits has answered"
        ask(live, "quit")
        assert live.wait(20) == 0, live.said
