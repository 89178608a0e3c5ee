"""Random and mutated servers for the RTMP publisher: whatever one answers is acted upon, passed over or an RtmpError.

    python -m tests.bench.rtmp_fuzz [--inputs 10000000] [--seed N]

An input is everything that a server says over one connection, cut anywhere: conversations that real servers have and
ones that lie, with bytes flipped, cut, doubled and spliced. There is no socket: `Dialogue` is the publisher's side
of every connection. Anything but an RtmpError, a key that shows, an input that takes long, and memory that is held
beyond the bounds are failures. With --atheris the same is done guided by coverage, where atheris is installed.
"""

# What servers say is read best a message a line, however long.
# ruff: noqa: E501

from __future__ import annotations

import argparse
import contextlib
import os
import random
import signal
import struct
import sys
import time
import traceback
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

GUIDED = "--atheris" in sys.argv
with contextlib.ExitStack() as watched:
    if GUIDED:
        import atheris  # type: ignore[import-not-found]

        watched.enter_context(
            atheris.instrument_imports(include=["studio.media.rtmp_dialogue", "studio.media.rtmp_wire"])
        )
    from studio.media.ingest import Ingest
    from studio.media.rtmp_dialogue import Dialogue, RtmpError
    from studio.media.rtmp_wire import amf_encode, chunked

SLOWEST_S, HANGS_S = 1.0, 30
MOST_HELD_BYTES = (2 << 20) + 16_384  # a chunk that is not whole, beside unfinished messages; and the answers due
KEY = "k3y-0f-the-show?auth_key=1-0-ab"
ADDRESS = Ingest.parse("rtmp://server.example/live", KEY)
GREETING = b"\x03" + bytes(3072)


def command(name: object, *values: object) -> bytes:
    return bytes(chunked(3, 20, 0, b"".join(map(amf_encode, (name, *values)))))


def status(code: str, level: str = "status", **more: object) -> dict[str, Any]:
    return {"level": level, "code": code, "description": f"about {KEY}", **more}


LARGE = bytes(chunked(2, 1, 0, struct.pack(">I", 4096)))
CONNECTED = command("_result", 1, {"fmsVer": "FMS/3,0,1,123"}, status("NetConnection.Connect.Success"))
CREATED = command("_result", 4, None, 1)
STARTED = command("onStatus", 0, None, status("NetStream.Publish.Start"))
PING = bytes(chunked(2, 4, 0, b"\0\6\1\2\3\4"))
ACKNOWLEDGED = bytes(chunked(2, 3, 0, b"\0\1\0\0"))
SEEDS: tuple[tuple[bytes, ...], ...] = (
    (bytes(chunked(2, 5, 0, b"\0\x4c\x4b\x40")), bytes(chunked(2, 6, 0, b"\0\x4c\x4b\x40\2")), LARGE, CONNECTED,
     command("onBWDone"), CREATED, STARTED, PING, ACKNOWLEDGED, command("onStatus", 0, None, status("NetStream.Publish.Ended", "error"))),
    (LARGE, command("_error", 1, None, status("NetConnection.Connect.Rejected", "error", ex={"code": 302.0, "redirect": f"rtmp://other.example:1935/live/{KEY}"})),
     command("close")),
    (CONNECTED, command("_result", 2), command("onFCPublish", 0), CREATED, command("onStatus", 0, None, status("NetStream.Publish.BadName", "error"))),
    (LARGE, CONNECTED, CREATED, command("onStatus", 0, None, status("NetStream.Publish.Denied", "error")), command("_error", 5, None, None)),
    (CONNECTED, bytes(chunked(3, 17, 0, b"\0" + amf_encode("_result") + amf_encode(4) + amf_encode(None) + amf_encode(1))), STARTED, PING * 40),
    # Lies: sizes, counts, texts that never end, messages of messages.
    (bytes(chunked(2, 1, 0, b"\x7f\xff\xff\xff")), b"\x03\0\0\0\x0f\xff\xff\x14\0\0\0\0", bytes(3000)),
    (bytes(chunked(2, 1, 0, b"\0\0\0\1")), CONNECTED, CREATED),
    (LARGE, bytes(chunked(3, 20, 0, b"\x0c\xff\xff\xff\xffendless")), CONNECTED),
    (LARGE, bytes(chunked(3, 20, 0, b"\x0a\xff\xff\xff\xff" + b"\5" * 900)), CONNECTED),
    (LARGE, bytes(chunked(3, 20, 0, b"\x03\0\1a" * 90)), CONNECTED, bytes(chunked(3, 20, 0, b"\x02\0\7onFancy" + b"\x03" * 40))),
    (LARGE, bytes(chunked(5, 22, 1, b"\x09\xff\xff\xff\0\0\0\0\0\0\0" + bytes(90))), CONNECTED, bytes(chunked(2, 2, 0, b"\0\0\0\3")), CREATED),
    (CONNECTED, CREATED, command("onStatus", 0, None, {"level": "error", "code": KEY * 30, "description": KEY[:20] * 300}), STARTED),
)  # fmt: skip
INTERESTING = (
    b"\0", b"\xff", b"\xff\xff\xff", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\x80\0\0\0", b"\3\0\0\0", b"\xc3", b"\x83\0\0\1", b"\x02\0\0\0\0\0\x04\x01\0\0\0\0",
    b"\0\0\x09", b"\x0c", b"\x0a", b"\x08", b"\x10", b"\x11", b"\x02\xff\xff", struct.pack(">d", float("nan")), struct.pack(">d", 4.0), KEY.encode(),
)  # fmt: skip
FLAT = tuple(piece for seed in SEEDS for piece in seed)


def conversation(chance: random.Random) -> list[bytes]:
    """What one server says, in the pieces in which it arrives."""
    pieces = list(chance.choice(SEEDS))
    for _ in range(chance.randrange(3)):
        pieces.insert(chance.randrange(len(pieces) + 1), chance.choice(FLAT))
    if chance.random() < 0.2:
        del pieces[chance.randrange(len(pieces))]
    data = bytearray(b"".join(pieces)) if chance.random() < 0.97 else bytearray(chance.randbytes(chance.randrange(300)))
    for _ in range(chance.choice((0, 0, 1, 1, 2, 5))):
        what, at = chance.randrange(6), chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.randrange(1, 24))
        if what == 0:
            del data[at:to]
        elif what == 1:
            interesting = chance.choice(INTERESTING)
            data[at : at + chance.choice((0, len(interesting)))] = interesting
        elif what == 2 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif what == 3:
            data[at:at] = data[at:to] * chance.randrange(1, 4)
        elif what == 4:
            data[at:to] = chance.randbytes(to - at)
        elif what == 5 and chance.random() < 0.2:
            del data[at:]
    greeting = GREETING
    if chance.random() < 0.02:
        greeting = chance.choice(
            (GREETING[: chance.randrange(3073)], b"HTTP/1.1 400 Bad Request\r\n\r\n", b"", b"\6" + GREETING[1:])
        )
    said = greeting + bytes(data)
    cut = chance.choice((len(greeting), len(greeting), chance.randrange(len(said) + 1)))
    heard, rest = [said[:cut]], said[cut:]
    while rest:
        size = chance.choice((len(rest), len(rest), chance.randrange(1, len(rest) + 1)))
        heard.append(rest[:size])
        rest = rest[size:]
    return heard


def hold(pieces: list[bytes]) -> str:
    """Have the whole conversation: how it ended. Raises AssertionError and whatever else should not come out."""
    dialogue = Dialogue(ADDRESS)
    try:
        for piece in pieces:
            dialogue.hear(piece)
            assert dialogue.held_bytes <= MOST_HELD_BYTES, dialogue.held_bytes
            assert dialogue.acked_bytes >= 0
            if dialogue.phase == "live":
                dialogue.media(9, 0, b"\x17\1")
    except RtmpError as error:
        refusal = error
    else:
        dialogue.goodbye()
        return dialogue.phase
    shown = f"{refusal} {refusal.words} {refusal.code}"
    # The key as it was given; what a mutation made of it is another one.
    assert "k3y-0f-the-show" not in shown, shown
    assert "1-0-ab" not in shown, shown
    assert len(refusal.words) <= 200, len(refusal.words)
    assert shown.isprintable(), shown
    return refusal.code if refusal.code in ("garbage", "redirect") else "refused"


def run(inputs: int, seed: int) -> tuple[float, dict[str, int], list[str]]:
    """Slowest input in seconds, how the conversations ended, and what went wrong."""
    chance, failures, slowest_s = random.Random(seed), list[str](), 0.0
    ended = dict[str, int]()

    def hangs(*_: object) -> None:
        raise TimeoutError(f"more than {HANGS_S} s")

    signal.signal(signal.SIGALRM, hangs)
    for _ in range(inputs):
        pieces = conversation(chance)
        began_s = time.thread_time()  # of the processor: others may be using it too
        signal.alarm(HANGS_S)
        try:
            how = hold(pieces)
            ended[how] = ended.get(how, 0) + 1
        except Exception:  # noqa: BLE001 - what this looks for
            if len(failures) < 5:
                failures.append(f"{[piece for piece in pieces if piece != GREETING]!r}\n{traceback.format_exc()}")
        took_s = time.thread_time() - began_s
        slowest_s = max(slowest_s, took_s)
        if took_s > SLOWEST_S and len(failures) < 5:
            failures.append(f"{took_s:.1f} s for {[piece for piece in pieces if piece != GREETING]!r}")
    signal.alarm(0)
    return slowest_s, ended, failures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--atheris", action="store_true")
    asked = parser.parse_args()
    if asked.atheris:
        by_coverage(asked.inputs)
        return
    cores, began_s = os.cpu_count() or 1, time.monotonic()
    shares = 50 * cores
    each, slowest_s, bad, ended, done = -(-asked.inputs // shares), 0.0, 0, dict[str, int](), 0
    with ProcessPoolExecutor(cores) as pool:
        for share in [pool.submit(run, each, asked.seed * 1000 + number) for number in range(shares)]:
            share_slowest_s, share_ended, failures = share.result()
            slowest_s, done, bad = max(slowest_s, share_slowest_s), done + each, bad + len(failures)
            for how, count in share_ended.items():
                ended[how] = ended.get(how, 0) + count
            for failure in failures:
                print(failure)
            took_s = time.monotonic() - began_s
            print(f"  {done:>10} inputs, {done / took_s:.0f} a second, slowest {slowest_s * 1000:.0f} ms", flush=True)
    print(f"  ended as: {dict(sorted(ended.items()))}")
    print(f"{bad} failures")
    sys.exit(bad > 0)


def by_coverage(inputs: int) -> None:
    corpus = Path("/tmp/bancarella-fuzz-rtmp")
    corpus.mkdir(exist_ok=True)
    for number, seed in enumerate(SEEDS):
        (corpus / f"seed-{number}").write_bytes(b"".join(seed))

    def one(data: bytes) -> None:
        hold([GREETING, data])

    atheris.Setup([sys.argv[0], f"-runs={inputs}", "-timeout=5", "-max_len=65536", str(corpus)], one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
