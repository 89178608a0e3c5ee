"""B's line takes less than the stream. For a while: the stream is made smaller. For good: B stays connected.

It is the same where the line is wide and whoever reads at its other end is slow.
"""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import KBPS, B, Sent, faulty_show, full_only

FOR_A_WHILE, FOR_GOOD, RECEIVER = "narrow-800", "narrow-300", "narrow-receiver"


@needs(FOR_A_WHILE, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
def test_a_stream_that_is_made_smaller_in_time_loses_few_pictures(tmp_path: Path) -> None:
    assert KBPS == 1500
    with faulty_show(tmp_path, far=True, b_first=True) as show:
        show.pause(7)
        narrow_s = time.monotonic()
        show.line.rate(800)
        show.pause(10)
        show.line.rate(None)
        show.pause(7)
        after = show.b_now()
        show.end()
        recorded = Sent.read(show.recording)
        dropped = recorded.without(*(Sent.read(path) for path in show.line.server.recordings(B)))
        percent = 100 * dropped / len(recorded.hashes)
        figures.measured(FOR_A_WHILE, "frames of B dropped", percent, "%", most=5, ceiling=60)
        figures.measured(FOR_A_WHILE, "reconnects of B", after["reconnects"], "", most=0, ceiling=0)
        show.largest_gap_of_a(FOR_A_WHILE)
        show.all_is_whole(FOR_A_WHILE)
        show.host_told(FOR_A_WHILE, narrow_s)


@needs(FOR_GOOD, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
def test_a_line_that_is_far_too_narrow_stays_connected_and_ends_in_time(tmp_path: Path) -> None:
    with faulty_show(tmp_path, far=True) as show:
        show.pause(3)
        narrow_s = time.monotonic()
        show.line.rate(300)
        show.pause(20)
        after = show.b_now()
        figures.measured(FOR_GOOD, "reconnects of B", after["reconnects"], "", most=0, ceiling=0)
        figures.measured(FOR_GOOD, "B is connected", after["state"] in ("live", "congested"), "", least=1, floor=1)
        show.end()
        off_air_s = show.watch.first(lambda state: state["last_show"] is not None, show.ended_s, 0)
        figures.measured(FOR_GOOD, "`end` takes", min(off_air_s, show.ending_s), "s", most=1.0, ceiling=6)
        show.largest_gap_of_a(FOR_GOOD)
        show.all_is_whole(FOR_GOOD)
        show.host_told(FOR_GOOD, narrow_s)


@full_only
@pytest.mark.timeout(180)
def test_a_server_that_takes_too_little_makes_the_stream_smaller(tmp_path: Path) -> None:
    with faulty_show(tmp_path, far=False, b_first=True) as show:
        show.pause(5)
        narrow_s = time.monotonic()
        show.line.rate(800)
        show.pause(15)
        lowered = show.b_now()["target_kbps"]
        figures.measured(RECEIVER, "picture at 800 kbit/s", lowered, "kbit/s", most=0.8 * 800, ceiling=1000)
        show.line.rate(300)
        show.pause(12)
        after = show.b_now()
        show.line.rate(None)
        show.pause(5)
        queues_ms = [show.b(seen.state).get("queue_ms", 0) for seen in show.watch.seen if seen.at_s > narrow_s]
        figures.measured(RECEIVER, "B's longest queue", max(queues_ms) / 1000, "s", most=4, ceiling=6)
        figures.measured(RECEIVER, "reconnects of B", after["reconnects"], "", most=0, ceiling=0)
        show.end()
        sound = Sent.read(show.line.server.recordings(B)[-1], "audio")
        figures.measured(RECEIVER, "sound that B lost", sound.missing_s(), "s", most=0)
        show.largest_gap_of_a(RECEIVER)
        show.all_is_whole(RECEIVER)
        show.host_told(RECEIVER, narrow_s)
