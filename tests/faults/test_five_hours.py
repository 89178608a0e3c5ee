"""A session of 5 hours: RTMP's times outgrow three bytes (2^24 ms) after 4 h 39 min 37 s."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.faults import figures
from tests.faults.figures import needs
from tests.faults.show import QUICK, B, Sent, decoding_errors, faulty_show, full_only
from tests.servers import free_port

ROW = "five-hours"
WRAP_S = 2**24 / 1000
FROM_S, UNTIL_S = (WRAP_S - 15, WRAP_S + 15) if QUICK else (4.5 * 3600 + 300, 5 * 3600.0)


@needs(ROW, programs=("ffmpeg",))
@full_only
@pytest.mark.timeout(2 * (UNTIL_S - FROM_S) + 300)  # five files of that length are decoded, too
def test_time_goes_on_when_it_outgrows_three_bytes(tmp_path: Path) -> None:
    program = ("-m", "tests.faults.inside", "late-clock", str(FROM_S))
    # nginx counts from the first packet on; FFmpeg as a server tells the times that were sent.
    port, as_sent = free_port(), tmp_path / "as-sent.flv"
    address = f"rtmp://127.0.0.1:{port}/live/as-sent"
    command = ["ffmpeg", "-v", "error", "-copyts", "-listen", "1", "-i", address, "-c", "copy", str(as_sent)]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as receiver:
        try:
            with faulty_show(tmp_path, "--to", address, program=program, far=False) as show:
                show.pause(UNTIL_S - FROM_S + 3)
                after = show.b_now()
                show.end()
            receiver.wait(20)
        finally:
            receiver.kill()
    figures.measured(ROW, "reconnects of B", after["reconnects"], "", most=0, ceiling=0)
    sent = Sent.read(as_sent)
    figures.measured(ROW, "clock on the wire, first picture", min(sent.pts_s), "s", least=FROM_S, ceiling=WRAP_S)
    figures.measured(ROW, "clock on the wire, last picture", max(sent.pts_s), "s", least=UNTIL_S, floor=WRAP_S)
    recorded, received = Sent.read(show.recording), Sent.read(show.line.server.recordings(B)[0])
    figures.measured(ROW, "frames missing on the wire", sent.gaps(), "frames", most=0)
    figures.measured(ROW, "frames that B lost", recorded.without(received), "frames", most=0, ceiling=0)
    show.all_is_whole(ROW)
    figures.measured(
        ROW, "decode errors of what was on the wire", decoding_errors(as_sent), "errors", most=0, ceiling=0
    )
