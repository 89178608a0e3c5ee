"""Random and mutated lines for the control protocol: each is answered or refused with a reason, and no show is harmed.

    python -m tests.bench.control_fuzz [--inputs 10000000] [--engine-every 20] [--seed N] [--word NAME]

One input is one line after the greeting. Every word that an engine knows is taken from a real one (no window, no
network, a test picture, a store on disk), with the fields and types it declares; each field gets what fits, what nearly
fits, and what does not: other types, huge numbers, NaN, lone surrogates, NUL, paths that lead elsewhere, nesting.

- Every input is read as the server reads it (`request`), typed as the engine types it (`typed`), and, where it is a
  command to the show, applied to a show of its own (`apply`).
- One in `--engine-every` goes the whole way besides: through the real engine's `Answers`, its desk, store and
  settings, to the encoded answer; afterwards the snapshot must still be whole and the picture still run.

An input counts as "unreadable" (the connection ends, with a reason), "refused" (with a reason) or "done". Anything else
is a failure: another exception, a refusal of no words or of more than one line, an answer that cannot be encoded, one
that takes longer than SLOWEST_S, a show that breaks its rules. With --atheris the same is done guided by coverage, of
the first kind alone, where atheris is installed (pip install atheris). Files are named as well: started by root, the
engine sees every file system read-only but for a folder of its own.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

GUIDED = "--atheris" in sys.argv
with contextlib.ExitStack() as watched:
    if GUIDED:
        import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]

        watched.enter_context(atheris.instrument_imports(include=["studio.control", "studio.domain"]))
    from tests.control.lines import Lines
    from tests.control.studio import Studio, running_studio

CHECKED_EVERY = 500
"""Answers of the engine between two looks at whether its show is whole."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000_000)
    parser.add_argument("--engine-every", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--word", help="of the protocol; all others are left out")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--atheris", action="store_true")
    asked = parser.parse_args()
    if asked.atheris:
        by_coverage(asked.inputs)
        return
    each, shares = asked.inputs // asked.processes, []
    began_s, total, failures = time.monotonic(), Counter[str](), 0
    # Each share needs the main thread of a fresh process: the engine paints there.
    with (
        tempfile.TemporaryDirectory(prefix="control-fuzz-") as beside,
        ProcessPoolExecutor(asked.processes, multiprocessing.get_context("spawn")) as pool,
    ):
        for number in range(asked.processes):
            folder = Path(beside) / str(number)
            shares.append(pool.submit(run, folder, each, asked.seed * 1000 + number, asked.engine_every, asked.word))
        for share in shares:
            counted, found = share.result()
            total += counted
            failures += len(found)
            for failure in found:
                print(failure, flush=True)
    took_s = time.monotonic() - began_s
    print(f"{total['read']} lines in {took_s:.0f} s: " + told(total, "read "))
    print(f"{total['asked']} of them asked of an engine: " + told(total, "asked "))
    print(f"{failures} failures")
    sys.exit(failures > 0)


def told(total: Counter[str], kind: str) -> str:
    return ", ".join(f"{total[kind + what]} {what}" for what in ("done", "refused", "unreadable"))


def run(
    folder: Path, inputs: int, seed: int, engine_every: int = 20, word: str | None = None
) -> tuple[Counter[str], list[str]]:
    """What became of the inputs, and the failures, at most 20. The process is good for nothing else afterwards."""
    counted, failures = Counter[str](), list[str]()
    folder.mkdir(parents=True)

    def feed(studio: Studio) -> None:
        lines = Lines(studio.words if word is None else {word: studio.words[word]}, studio.folder, seed)
        asked = 0
        for number in range(inputs):
            line = lines.next()
            through = number % engine_every == 0
            # What an engine is asked, it reads and types itself: nothing is done twice.
            outcome = studio.ask(line) if through else studio.read(line)
            kind = "asked" if through else "read"
            counted[kind] += through
            counted["read"] += 1
            counted[f"{kind} {outcome.what}"] += 1
            asked += through
            failure = outcome.failure
            if through and asked % CHECKED_EVERY == 0:
                failure = failure or studio.harm()
            if failure and len(failures) < 20:
                failures.append(f"{line[:600]!r}\n  {failure}")
                print(failures[-1], flush=True)
            if number % 100_000 == 99_999:
                print(f"  seed {seed}: {number + 1} lines, {asked} asked, {len(failures)} failures", flush=True)
            if studio.over:
                failures.append(f"the engine ended after {line[:600]!r}")
                return
        if harm := studio.harm():
            failures.append(harm)

    running_studio(folder, feed)
    return counted, failures


def by_coverage(inputs: int) -> None:
    corpus = Path(tempfile.gettempdir()) / "bancarella-fuzz-control"
    corpus.mkdir(exist_ok=True)

    def feed(studio: Studio) -> None:
        seeds: Iterator[bytes] = (Lines(studio.words, studio.folder, number).next() for number in range(500))
        for number, seed in enumerate(seeds):
            (corpus / f"seed-{number}").write_bytes(seed)

        def one(data: bytes) -> None:
            if failure := studio.read(data).failure:
                raise AssertionError(failure)

        atheris.Setup([sys.argv[0], f"-runs={inputs}", "-timeout=5", "-max_len=65536", str(corpus)], one)
        atheris.Fuzz()

    with tempfile.TemporaryDirectory(prefix="control-fuzz-") as folder:
        running_studio(Path(folder) / "studio", feed)


if __name__ == "__main__":
    main()
