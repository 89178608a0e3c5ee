"""Random and mutated input for every parser of the chats: nothing may come out but what it means, and soon.

    python -m tests.bench.chat_fuzz [--inputs 10000000] [--only NAME] [--seed N]

Inputs are drawn from seeds (well-formed frames of each platform) by cutting, repeating, swapping, flipping and
splicing, and from nothing. They are shared out among the parsers, and among the processors. With --atheris the same is
done guided by coverage, where atheris is installed (pip install atheris).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

GUIDED = "--atheris" in sys.argv
with contextlib.ExitStack() as watched:
    if GUIDED:
        # Only what is imported under it is watched for coverage: our parsers, not the libraries, which would take
        # minutes.
        import atheris  # type: ignore[import-not-found]

        watched.enter_context(atheris.instrument_imports(include=["studio.chat", "studio.domain"]))
    from tests.chat.frames import PARSERS, Parser

SLOWEST_S = 1.0
"""A parser that takes longer over one input of at most 64 KB hangs, for a show's purposes."""
INTERESTING = (
    b"\x00", b"\r\n", b" :", b"\xff", b"\xed\xa0\x80", b"<", b"&#x", b"&amp;", b"data:", b"id:", b"\n\n", b"NaN",
    b"@", b";", b"=", b"\\", b"{", b"}", b"[", b"]", b'"', b"null", b"-1", b"1e999", b"9" * 20,
    "\u202e".encode(), "\U0001f9c0".encode(),
    b'{"a":' * 50, b"[" * 500, b"0" * 5000,
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000_000)
    parser.add_argument("--only", choices=sorted(PARSERS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--atheris", action="store_true")
    asked = parser.parse_args()
    names = [asked.only] if asked.only else sorted(PARSERS)
    if asked.atheris:
        by_coverage(names, asked.inputs)
        return
    each = asked.inputs // len(names)
    cores = os.cpu_count() or 1
    bad = 0
    with ProcessPoolExecutor(cores) as pool:
        for name in names:
            began_s = time.monotonic()
            shares = [pool.submit(run, name, each // cores, asked.seed * 1000 + core) for core in range(cores)]
            slowest_s, meant = 0.0, 0
            for share in shares:
                share_slowest_s, share_meant, failures = share.result()
                slowest_s, meant = max(slowest_s, share_slowest_s), meant + share_meant
                for failure in failures:
                    bad += 1
                    print(failure)
            took_s = time.monotonic() - began_s
            print(
                f"  {name:<16} {each // cores * cores:>10} inputs, {each / took_s:>8.0f} a second,"
                f" {meant} meant something, slowest {slowest_s * 1000:.0f} ms",
                flush=True,
            )
    print(f"{bad} exceptions or hangs")
    sys.exit(bad > 0)


def run(name: str, inputs: int, seed: int) -> tuple[float, int, list[str]]:
    """Slowest input in seconds, how many meant something, and what went wrong."""
    parser, chance = PARSERS[name], random.Random(seed)
    failures: list[str] = []
    slowest_s, meant = 0.0, 0
    for _ in range(inputs):
        data = mutated(parser, chance)
        began_s = time.perf_counter()
        try:
            meant += bool(parser.read(data))
        except Exception:  # noqa: BLE001 - what this looks for
            if len(failures) < 5:
                failures.append(f"{name}: {data[:300]!r}\n{traceback.format_exc()}")
        took_s = time.perf_counter() - began_s
        slowest_s = max(slowest_s, took_s)
        if took_s > SLOWEST_S and len(failures) < 5:
            failures.append(f"{name}: {took_s:.1f} s for {len(data)} bytes: {data[:300]!r}")
    return slowest_s, meant, failures


ODD = (
    *(None, True, False, 0, -1, 10**30, -(10**30), 1e308, 0.1, "", "\x00", "\ud800", "\u202e", "9" * 5000, "NaN", []),
    *({}, [[[]]], {"id": {"id": {}}}, "2026-13-45T99:99:99Z", "0001-01-01T00:00:00+14:00", "1" * 19, "A" * 70000),
    "<b>&#x110000;<img alt=",
)  # fmt: skip


def mutated(parser: Parser, chance: random.Random) -> bytes:
    """A seed with up to eight things done to it, or noise; half of what is JSON stays so and means something else."""
    if chance.random() < 0.03:
        return chance.randbytes(chance.randrange(200))
    seed = chance.choice(parser.seeds)
    if chance.random() < 0.5:
        try:
            value = parser.unpack(seed)
        except ValueError:
            pass
        else:
            for _ in range(chance.randrange(1, 4)):
                value = changed(value, chance)
            return parser.pack(value)
    data = bytearray(seed)
    for _ in range(chance.randrange(1, 8)):
        what = chance.randrange(7)
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.randrange(1, 24))
        if what == 0:
            del data[at:to]
        elif what == 1:
            data[at:at] = chance.choice(INTERESTING)
        elif what == 2 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif what == 3:
            data[at:at] = data[at:to] * chance.randrange(1, 4)
        elif what == 4:
            other = chance.choice(parser.seeds)
            start = chance.randrange(len(other) + 1)
            data[at:to] = other[start : start + chance.randrange(1, 40)]
        elif what == 5:
            data[at:to] = chance.randbytes(to - at)
        else:
            del data[at:]
    return bytes(data[:65536])


def changed(value: Any, chance: random.Random) -> Any:
    """The JSON value with one thing in it replaced, dropped, doubled or wrapped."""
    if isinstance(value, dict) and value and chance.random() < 0.85:
        name = chance.choice(list(value))
        match chance.randrange(8):
            case 0:
                return {key: other for key, other in value.items() if key != name}
            case 1:
                return {**value, chance.choice(("id", "data", "user", "cmd", "type", "event", "x")): value[name]}
            case _:
                return {**value, name: changed(value[name], chance)}
    if isinstance(value, list) and value and chance.random() < 0.85:
        at = chance.randrange(len(value))
        match chance.randrange(6):
            case 0:
                return value[:at] + value[at + 1 :]
            case 1:
                return value + value[at : at + 1] * chance.randrange(1, 50)
            case _:
                return [*value[:at], changed(value[at], chance), *value[at + 1 :]]
    match chance.randrange(5):
        case 0:
            return [value]
        case 1:
            return {"id": value}
        case 2 if isinstance(value, str):
            return value + str(chance.choice(ODD))[:2000]
        case _:
            return chance.choice(ODD)


def by_coverage(names: list[str], inputs: int) -> None:
    (name,) = names if len(names) == 1 else [sys.exit("--atheris takes one parser at a time: --only NAME")]
    read: Callable[[bytes], object] = PARSERS[name].read
    corpus = Path(f"/tmp/bancarella-fuzz-{name}")
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(PARSERS[name].seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], f"-runs={inputs}", "-timeout=5", "-max_len=65536", str(corpus)], read)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
