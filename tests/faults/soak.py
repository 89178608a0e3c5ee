"""An hour on air: pins, a chat of 20 messages a second, B killed every 5 minutes. What has grown by then?

    python -m tests.faults.soak --minutes 60

Memory, threads, sockets and open files are those of the studio's process, as the system counts them.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.faults import figures

ROW = "soak"
SAMPLE = Path(__file__).parents[2] / "assets" / "sample" / "products.csv"
PRODUCTS = ("K7", "A12", "M3")
SETTLED_MINUTES = 5.0
PIN_EVERY_S, AWAY_S, LOOK_EVERY_S = 10.0, 3.0, 2.0
LONG_MINUTES = 20.0


@dataclass(frozen=True)
class Looked:
    """The studio's process at a moment: seconds since the soak began."""

    at_s: float
    rss_mb: float
    threads: int
    sockets: int
    files: int  # every descriptor, sockets included


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=60)
    asked = parser.parse_args()
    os.environ.setdefault(figures.FILE, os.devnull)  # at full size, also where nobody collects figures
    with tempfile.TemporaryDirectory(prefix="bancarella-soak-") as folder:
        return soak(Path(folder), asked.minutes)


def soak(folder: Path, minutes: float) -> int:
    """Runs it and keeps its figures; 1 where something grew."""
    from studio.control.client import Client
    from tests.faults.show import faulty_show

    # A short soak is one of everything: enough to see that it works, not what an hour does.
    short = minutes < LONG_MINUTES
    settled_s = 60 * (min(SETTLED_MINUTES, minutes / 3) if short else SETTLED_MINUTES)
    kill_every_s = minutes * 60 / 3 if short else 300.0
    looked: list[Looked] = []
    kills = pins = 0
    with faulty_show(
        folder,
        *("--products", str(SAMPLE), "--pin", PRODUCTS[0], "--chat", "simulator://demo?rate=20"),
        far=False,
    ) as show:
        process = psutil.Process(show.live.process.pid)
        began_s = time.monotonic()
        next_pin_s, next_kill_s, back_s = PIN_EVERY_S, kill_every_s, None
        slowest_back_s = 0.0
        while (now_s := time.monotonic() - began_s) < minutes * 60:
            assert show.live.running(), show.live.said
            if now_s >= next_pin_s:
                pins += 1
                next_pin_s += PIN_EVERY_S
                with Client(show.live.data_dir) as client:
                    client.call("pin", code=PRODUCTS[pins % len(PRODUCTS)])
            if back_s is not None and now_s >= back_s:
                show.line.start_server()
                slowest_back_s = max(slowest_back_s, show.live_again(time.monotonic(), 30))
                back_s, next_kill_s = None, next_kill_s + kill_every_s
            elif back_s is None and now_s >= next_kill_s and now_s < minutes * 60 - 30:
                show.line.server.kill()
                kills += 1
                back_s = now_s + AWAY_S
            elif back_s is None:
                looked.append(_look(process, now_s))
                print(f"{looked[-1]}", flush=True)
            show.watch.forget(60)
            time.sleep(LOOK_EVERY_S)
        looked.append(_look(process, now_s))
        show.end()
        left = [path.name for path in show.live.data_dir.glob("engine.json")]
        figures.measured(ROW, "minutes on air", minutes, "min", least=None if short else 60)
        figures.measured(ROW, "B killed", kills, "times", least=11 if not short else 1)
        figures.measured(ROW, "pins", pins, "", least=int(minutes * 5))
        figures.measured(ROW, "live again after B's server was back, at worst", slowest_back_s, "s", most=3.0)
        _growth(looked, settled_s)
        figures.measured(ROW, "files left behind", len(left), "files", most=0)
        show.largest_gap_of_a(ROW)
        show.all_is_whole(ROW)
    return 0


def _look(process: psutil.Process, at_s: float) -> Looked:
    sockets = len(process.net_connections("all"))
    return Looked(at_s, process.memory_info().rss / 1e6, process.num_threads(), sockets, process.num_fds())


def _growth(looked: list[Looked], settled_s: float) -> None:
    """The last minute beside the first one after `settled_s`; B is live in both."""
    before = [each for each in looked if settled_s <= each.at_s <= settled_s + 60] or looked[:1]
    after = [each for each in looked if each.at_s >= looked[-1].at_s - 60]

    def median(chosen: list[Looked], name: str) -> float:
        return float(statistics.median(getattr(each, name) for each in chosen))

    rss_mb, then_mb = median(before, "rss_mb"), median(after, "rss_mb")
    what = f"memory grown after the first {settled_s / 60:.3g} min"
    figures.measured(ROW, what, 100 * (then_mb - rss_mb) / rss_mb, "%", most=5)
    figures.measured(ROW, "memory at the end", then_mb, "MB")
    for name in ("threads", "sockets", "files"):
        more = median(after, name) - median(before, name)
        figures.measured(ROW, f"{name} more than after {settled_s / 60:.3g} min", more, "", most=0)


if __name__ == "__main__":
    sys.exit(main())
