"""Packets to B vanish and nobody is told: for 3 s the connection outlives it, after 8 s B is found again."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import FULL, B, Sent, faulty_show, full_only

LONG, SHORT = "black-hole-8", "black-hole-3"


@needs(LONG, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
def test_eight_seconds_of_silence_are_noticed_and_survived(tmp_path: Path) -> None:
    with faulty_show(tmp_path, far=True) as show:
        show.pause(5)
        vanished_s = time.monotonic()
        show.line.hole()
        figures.measured(LONG, "error after", show.noticed(vanished_s, 20), "s", most=8.0, ceiling=15)
        show.pause(vanished_s + 8 - time.monotonic())
        show.line.heal()
        figures.measured(LONG, "live again after", show.live_again(time.monotonic(), 30), "s", most=5.0, ceiling=25)
        show.pause(5)
        show.end()
        show.largest_gap_of_a(LONG)
        show.all_is_whole(LONG)
        show.host_told(LONG, vanished_s)


@pytest.mark.timeout(180)
def test_three_seconds_of_silence_cost_no_connection_and_no_sound(tmp_path: Path) -> None:
    with faulty_show(tmp_path) as show:
        show.pause(2 if FULL else 0.5)
        vanished_s = time.monotonic()
        show.line.hole()
        show.pause(3)
        show.line.heal()
        show.pause(5 if FULL else 2)
        after = show.b_now()
        show.end()
        figures.measured(SHORT, "reconnects of B", after["reconnects"], "", most=0, ceiling=0)
        sound = Sent.read(show.line.server.recordings(B)[-1], "audio")
        figures.measured(SHORT, "sound that B lost", sound.missing_s(), "s", most=0, ceiling=0)
        show.largest_gap_of_a(SHORT)
        show.all_is_whole(SHORT)
        show.host_told(SHORT, vanished_s)
