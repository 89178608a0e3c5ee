"""A server that reads less than the show has: its window is shut most of the time, and it is not frozen."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from studio.media.bitrate import FLOOR_KBPS, Governor
from studio.media.destination import DROP_SOUND_S, Destination
from studio.media.ingest import Ingest
from tests.faults.lines import Proxy
from tests.faults.show import Sent, decoding_errors
from tests.media.synthetic import Player, Source
from tests.servers import Nginx

KBPS = 1500


@pytest.mark.skipif("sys.platform != 'linux'", reason="only Linux tells who it is that takes nothing")
@pytest.mark.parametrize("reads_kbps", [pytest.param(300, marks=pytest.mark.long), 800])
def test_a_server_that_reads_slowly_is_a_narrow_line(reads_kbps: int, tmp_path: Path) -> None:
    """In real time, some 10 s: on the loopback a reader takes 120 kB at a time, which at 300 kbit/s is one in 3 s."""
    source, governor, ended = Source(kbps=KBPS), Governor(KBPS, 128), threading.Event()
    behind_ms, targets = list[float](), list[int]()
    with Nginx(tmp_path) as server, Proxy(server.port) as proxy:
        ingest = Ingest.parse(f"rtmp://127.0.0.1:{proxy.port}/live/key")
        there = Destination("Shop", ingest, source.templates, ask_keyframe=source.ask_keyframe)

        def govern() -> None:
            while not ended.wait(0.1):
                behind_ms.append(there.report().queue_ms)
                targets.append(governor.look(time.monotonic(), there.line()))

        watch = threading.Thread(target=govern, name="govern")
        there.start()
        watch.start()
        try:
            # The source goes on with what was asked for: nothing but leaving pictures out helps then.
            with Player(source, there.put):
                server.wait_for_video("key")
                proxy.bytes_per_s = reads_kbps * 125
                deadline_s = time.monotonic() + 25
                while not (
                    (report := there.report()).dropped and report.state == "congested" and governor.target_kbps < KBPS
                ):
                    assert time.monotonic() < deadline_s, (there.report(), governor.target_kbps)
                    time.sleep(0.05)
                assert governor.line_kbps is not None
                assert governor.line_kbps < KBPS
                time.sleep(2)
                assert there.report().reconnects == 0
                proxy.bytes_per_s = 0
                while there.report().queue_ms > 200 or there.report().state != "live":
                    assert time.monotonic() < deadline_s, there.report()
                    time.sleep(0.05)
                time.sleep(1)
        finally:
            ended.set()
            watch.join()
            there.stop(3)
        assert max(behind_ms) <= 1000 * DROP_SOUND_S + 100
        received = server.recordings("key")[-1]
        # Who takes something once in 3 s may bring the sound to its limit, but no further.
        assert Sent.read(received, "audio").missing_s() <= (0 if reads_kbps == 800 else 1)
        assert Sent.read(received).gaps() > 0
        assert decoding_errors(received) == 0
        assert min(targets) >= FLOOR_KBPS
