"""B's server is killed and comes back after 3 s: noticed at once, found again by itself, nobody else touched."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.show import FULL, faulty_show

ROW = "server-killed"
AWAY_S = 3.0


@pytest.mark.timeout(180)
def test_a_killed_server_is_noticed_and_found_again(tmp_path: Path) -> None:
    with faulty_show(tmp_path) as show:
        show.pause(5 if FULL else 1)
        killed_s = time.monotonic()
        show.line.server.kill()
        figures.measured(ROW, "noticed after", show.noticed(killed_s, 10), "s", most=0.5, ceiling=5)
        show.pause(killed_s + AWAY_S - time.monotonic())
        show.line.start_server()
        figures.measured(ROW, "live again after", show.live_again(time.monotonic(), 20), "s", most=3.0, ceiling=15)
        show.pause(5 if FULL else 1)
        show.end()
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
        show.host_told(ROW, killed_s, most=1.0)
