"""Spoiled product lists and spoiled pictures: each is a list, a picture, or a refusal of one line, and soon.

    python -m tests.bench.paper_fuzz lists [--inputs 1000000] [--seed N]
    python -m tests.bench.paper_fuzz pictures [--inputs 1000000] [--seed N]

Lists are made of well-formed exports of every kind (text, spreadsheets, feeds), as bytes or inside one part of a
workbook; pictures of small PNG, JPEG and WebP files and of headers that promise far too much.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from studio.domain.errors import SellerError

SLOWEST_S = 10.0
"""On a machine that does other things as well; none of the inputs is larger than 100 KB."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("lists", "pictures"))
    parser.add_argument("--inputs", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    cores = os.cpu_count() or 1
    total, failures, began_s = Counter[str](), list[str](), time.monotonic()
    with ProcessPoolExecutor(cores, multiprocessing.get_context("spawn")) as pool:
        shares = [
            pool.submit(run, asked.what, asked.inputs // cores, asked.seed * 1000 + core) for core in range(cores)
        ]
        for share in shares:
            counted, found = share.result()
            total, failures = total + counted, failures + found
    for failure in failures:
        print(failure)
    print(f"{sum(total.values())} {asked.what} in {time.monotonic() - began_s:.0f} s: {dict(total)}")
    print(f"{len(failures)} exceptions or hangs")
    sys.exit(bool(failures))


def run(what: str, inputs: int, seed: int) -> tuple[Counter[str], list[str]]:
    """What became of them, and what went wrong, at most 20."""
    dice, counted, failures = random.Random(seed), Counter[str](), list[str]()
    with tempfile.TemporaryDirectory(
        prefix="paper-fuzz-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None
    ) as folder:
        make, read = lists() if what == "lists" else pictures(Path(folder) / "spoiled")
        for number in range(inputs):
            data = make(dice)
            began_s = time.thread_time()  # of the processor: others may be using it, too
            try:
                read(data)
                counted["read"] += 1
            except SellerError as error:
                counted["refused"] += 1
                if len(str(error).splitlines()) != 1:
                    failures.append(f"{data[:300]!r}\n  a refusal of other than one line: {str(error)!r}")
            except Exception:  # noqa: BLE001 - what this looks for
                failures.append(f"{data[:300]!r}\n{traceback.format_exc()}")
            if (took_s := time.thread_time() - began_s) > SLOWEST_S:
                failures.append(f"{took_s:.1f} s for {len(data)} bytes: {data[:300]!r}")
            if len(failures) >= 20:
                break
            if number % 50_000 == 49_999:
                print(f"  seed {seed}: {number + 1} {what}, {len(failures)} failures", flush=True)
    return counted, failures


def lists() -> tuple[Callable[[random.Random], bytes], Callable[[bytes], object]]:
    from studio.papers.lists import read_list
    from tests.papers.test_any_bytes import SEEDS, inside, mutated

    def make(dice: random.Random) -> bytes:
        seed = dice.choice(SEEDS)
        return inside(seed, dice) if seed.startswith(b"PK") and dice.random() < 0.7 else mutated(seed, dice)

    return make, lambda data: read_list(data, "list")


def pictures(path: Path) -> tuple[Callable[[random.Random], bytes], Callable[[bytes], object]]:
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QImage, qRgb

    from studio.painter import check_picture
    from studio.painter.pictures import load
    from tests.papers.test_any_bytes import mutated

    def drawn(width: int, height: int, kind: str) -> bytes:
        image = QImage(width, height, QImage.Format.Format_ARGB32)
        for y in range(height):
            for x in range(width):
                image.setPixel(x, y, qRgb(x * 7 % 256, y * 5 % 256, x * y % 256))
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        assert image.save(buffer, kind)  # type: ignore[call-overload]  # the stub knows bytes alone
        return bytes(buffer.data().data())

    seeds = [drawn(*size, kind) for size in ((3, 2), (40, 30), (90, 7)) for kind in ("PNG", "JPEG", "WEBP")]

    def make(dice: random.Random) -> bytes:
        seed = dice.choice(seeds)
        if seed.startswith(b"\x89PNG") and dice.random() < 0.2:
            # The header's own numbers: sizes, depth, colours, interlace.
            at = dice.randrange(16, 33)
            return seed[:at] + dice.randbytes(dice.randrange(1, 5)) + seed[at + 4 :]
        return mutated(seed, dice)

    def read(data: bytes) -> None:
        path.write_bytes(data)
        check_picture(path)
        load(path)

    return make, read


if __name__ == "__main__":
    main()
