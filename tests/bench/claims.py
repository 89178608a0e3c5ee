"""The benchmark of claims, stock and orders. On a quiet machine:

python -m tests.bench.claims [--only steps|kill|latency|start|orders|import] [--store sqlite|postgresql]
    [--steps 1000000] [--processes 2] [--times 100] [--seconds 30] [--seed N]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from tests.bench import claims_show
from tests.bench.claims_postgres import postgres
from tests.bench.claims_steps import steps

EVERY = ("steps", "kill", "latency", "start", "orders", "import")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=EVERY)
    parser.add_argument("--store", choices=("sqlite", "postgresql"), help="of the steps; both, one after the other")
    parser.add_argument("--steps", type=int, default=1_000_000)
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="that play the steps")
    parser.add_argument("--times", type=int, default=100, help="that the engine is killed")
    parser.add_argument("--seconds", type=int, default=30, help="of 500 messages a second")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}, load before: {os.getloadavg()[0]:.2f}")
    well = True
    for only in [asked.only] if asked.only else EVERY:
        print(f"{only}:", flush=True)
        with tempfile.TemporaryDirectory() as name:
            work = Path(name)
            match only:
                case "steps":
                    for store in [asked.store] if asked.store else ("sqlite", "postgresql"):
                        (work / store).mkdir()
                        if store == "sqlite":
                            well &= steps(work / store, asked.steps, "", asked.seed, asked.processes)
                            continue
                        with postgres(work / "server") as address:
                            well &= steps(work / store, asked.steps, address, asked.seed, asked.processes)
                case "kill":
                    well &= claims_show.kill(work, asked.times, asked.seed)
                case "latency":
                    well &= claims_show.latency(work, asked.seconds)
                case "start":
                    well &= claims_show.start(work)
                case "orders":
                    well &= claims_show.orders(work)
                case "import":
                    well &= claims_show.importing(work)
    print(f"load after: {os.getloadavg()[0]:.2f}")
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
