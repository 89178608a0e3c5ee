"""The laptop's own network goes away for 20 s and comes back: noticed in time, whatever was on its way just then.

With something on its way the system sends it again and again; with nothing on its way, packets cannot even leave, which
looks much like a server that takes nothing.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import faulty_show, full_only

ROW = "own-line"


@needs(ROW, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
@pytest.mark.parametrize("on_its_way", [False, True])
def test_the_laptops_own_network_gone_for_twenty_seconds(tmp_path: Path, on_its_way: bool) -> None:
    with faulty_show(tmp_path, far=True) as show:
        show.pause(5)
        gone_s = time.monotonic()
        if on_its_way:
            show.line.hole()  # what is sent from here on is never confirmed
            show.pause(0.3)
        show.line.cut()
        figures.measured(ROW, "error after", show.noticed(gone_s, 25), "s", most=8.0, ceiling=15)
        show.pause(gone_s + 20 - time.monotonic())
        show.line.heal()
        figures.measured(ROW, "live again after", show.live_again(time.monotonic(), 60), "s", ceiling=45)
        show.pause(5)
        show.end()
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
        show.host_told(ROW, gone_s)
