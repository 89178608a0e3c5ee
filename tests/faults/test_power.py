"""The power fails on air: what is on the disk when the computer starts again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.engine_killed import CODES, Looker, Stall, last_picture
from tests.faults.power import disk_that_loses_power
from tests.servers import Nginx

pytestmark = pytest.mark.xdist_group("on air")

ROW = "power-lost"
FPS = 30
SMALL = ("--size", "640x360", "--fps", str(FPS), "--preset", "ultrafast")
TIMES = 3


@pytest.mark.long
@figures.needs(ROW, root=True, programs=("mkfs.ext4", "mount", "umount"))
def test_a_power_cut_costs_two_seconds_of_recording_and_no_claim(tmp_path: Path) -> None:
    with (
        disk_that_loses_power(tmp_path) as disk,
        Nginx(tmp_path / "server") as server,
        Stall(tmp_path / "stall", server, SMALL, disk=disk.folder) as stall,
    ):
        stall.start()
        for number in range(TIMES):
            state = stall.until("recorded")
            if number == 0:
                stall.ask("pin", code=CODES[0])
                stall.ask("countdown", seconds=7200, label="Offerta")
            stall.chat()
            anchor_s, anchor = stall.counter()
            before = stall.ask("state")
            looker = Looker(stall.data_dir, "nothing")
            time.sleep(2 + number / TIMES)
            cut_s = time.monotonic()
            # What is seen from here on, nobody could have seen.
            seen = set(looker.seen)
            disk.lose_power()
            stall.kill_with_children()
            looker.join()
            disk.unmount()
            disk.mount()
            last, errors = last_picture(Path(state["recording"]["path"]))
            lost_s = max(0.0, cut_s - (anchor_s + (last - anchor) / FPS))
            stall.start()
            after = stall.until("on air")
            gone = seen - {claim["id"] for claim in stall.ask("claims")}
            assert errors == ""
            assert (after["pinned"], after["on_air_since"]) == (CODES[0], before["on_air_since"])
            assert after["countdown"]["ends_at"] == before["countdown"]["ends_at"]
            assert seen
            figures.measured(ROW, "recording lost", round(lost_s, 2), "s", most=2.0, ceiling=10.0)
            figures.measured(ROW, "claims lost that were seen", len(gone), "claims", most=0, ceiling=0)
        assert stall.end() == 0
