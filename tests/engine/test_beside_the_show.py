"""What only stands beside a show keeps nobody off air: the stats file and the control socket's port."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest

from tests.engine.test_engine_process import kill
from tests.live import NOWHERE, STAY, Live, until

pytestmark = pytest.mark.xdist_group("on air")


@pytest.mark.parametrize(
    ("command", "first"),
    [("live", "--resume"), pytest.param("engine", "--go-live", marks=pytest.mark.long)],
)
def test_a_stats_folder_that_is_gone_and_a_port_that_is_taken_keep_nobody_off_air(
    tmp_path: Path, command: str, first: str
) -> None:
    stats = tmp_path / "figures" / "stats.jsonl"
    stats.parent.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    asked = (*STAY, "--stats", str(stats), "--control", str(port))
    with Live(tmp_path, *asked, first, command=command, environment=NOWHERE) as live:
        since = until(live, lambda state: state["on_air"])["on_air_since"]
        kill(live)
    shutil.rmtree(stats.parent)
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", port))
        other.listen()
        with Live(tmp_path, *asked, "--resume", command=command, environment=NOWHERE) as live:
            assert until(live, lambda state: state["on_air"])["on_air_since"] == since
            assert f"The stats file {stats} cannot be written" in live.said
            assert f"Port {port} cannot be used for --control" in live.said
            assert live.end() == 0, live.said
        # Whoever starts a show by hand can see to it.
        for option, value in (("--stats", str(stats)), ("--control", str(port))):
            with Live(tmp_path, *STAY, option, value, command=command, environment=NOWHERE) as live:
                assert live.wait() == 2, live.said
