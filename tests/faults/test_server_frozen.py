"""B's server stands still for 10 s and goes on: what the kernel and the queue held back arrives, whole."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import B, Sent, faulty_show, full_only

ROW = "server-frozen"


@needs(ROW, root=True, programs=("ip", "tc"))
@full_only
@pytest.mark.timeout(180)
def test_a_server_that_stood_still_has_lost_nothing(tmp_path: Path) -> None:
    with faulty_show(tmp_path, far=True) as show:
        show.pause(5)
        server = show.line.server.process
        assert server
        server.send_signal(signal.SIGSTOP)
        try:
            show.pause(10)
        finally:
            server.send_signal(signal.SIGCONT)
        show.pause(5)
        after = show.b_now()
        show.end()
        figures.measured(ROW, "reconnects of B", after["reconnects"], "", most=0, ceiling=3)
        recorded = Sent.read(show.recording)
        lost = recorded.without(*(Sent.read(path) for path in show.line.server.recordings(B)))
        figures.measured(ROW, "frames that B lost", lost, "frames", most=0)
        sound = Sent.read(show.line.server.recordings(B)[-1], "audio")
        figures.measured(ROW, "sound that B lost", sound.missing_s(), "s", most=0)
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
