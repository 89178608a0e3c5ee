"""B's cable is pulled for 3 s: the encoder does not feel it."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import faulty_show, full_only

ROW = "link-cut"


@needs(ROW, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
def test_a_pulled_cable_is_not_felt_by_the_encoder(tmp_path: Path) -> None:
    steps = tmp_path / "steps.json"
    with faulty_show(tmp_path, far=True, program=("-m", "tests.faults.inside", "encoder-steps", str(steps))) as show:
        show.pause(5)
        cut_s = time.monotonic()
        show.line.cut()
        show.pause(3)
        show.line.heal()
        figures.measured(ROW, "live after it is back", show.live_again(time.monotonic(), 30), "s", most=5.0, ceiling=25)
        show.pause(5)
        show.end()
        steps_ms = json.loads(steps.read_text())
        # The first ones fill the encoder.
        figures.measured(ROW, "longest step of the encoder", max(steps_ms[30:]), "ms", most=50, ceiling=2000)
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
        show.host_told(ROW, cut_s)
