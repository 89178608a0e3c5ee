"""What a recording costs that goes on for long: memory a packet, the time that finishing takes.

    python -m tests.bench.recording [--packets 400000] [--suffix .mp4]

Pictures and sound in the proportion of a show, 30 and 47 a second, at once and with made-up contents of a show's sizes.
Memory is that of the process, as the system counts it: FFmpeg's is in no other figure.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import psutil

from studio.media.packets import Coded, Muxer
from studio.media.recording_file import FORMATS, recording_file
from tests.media.synthetic import Source

FRAME, SOUND, GOP = Fraction(1, 30), Fraction(1024, 48_000), 60
SETTLED = 0.25  # of the packets; what grows is counted from there on


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packets", type=int, default=400_000)
    parser.add_argument("--suffix", choices=sorted(FORMATS), default=".mp4")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        record(Path(folder) / f"show{asked.suffix}", asked.packets)


def record(path: Path, count: int) -> None:
    """Prints the row."""
    source, process, sizes = Source(preset="veryfast"), psutil.Process(), random.Random(1)
    filling = sizes.randbytes(100_000)
    file = recording_file(path)
    muxer = Muxer(file, *FORMATS[path.suffix], source.templates)
    pictures = sounds = 0
    used_s, settled, at_settled = time.process_time(), 0, 0
    for number in range(count):
        if video := pictures * FRAME <= sounds * SOUND:
            size = 30_000 if pictures % GOP == 0 else sizes.randint(300, 3000)
            coded = _coded(True, pictures, FRAME, b"\0\0\0\1" + filling[:size], key=pictures % GOP == 0)
        else:
            coded = _coded(False, sounds, SOUND, filling[: sizes.randint(200, 450)], key=True)
        pictures, sounds = pictures + video, sounds + (not video)
        muxer.mux(coded, Fraction(0))
        file.all_whole()
        if number == int(count * SETTLED):
            settled, at_settled = process.memory_info().rss, number
    grown = process.memory_info().rss - settled
    used_s = time.process_time() - used_s
    before, begun_s = process.memory_info().rss, time.monotonic()
    muxer.close()
    file.all_whole()
    file.finish()
    file.close()
    ended_s = time.monotonic() - begun_s
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    minutes = float(pictures * FRAME) / 60
    print(
        f"{path.suffix}: {count} packets, {minutes:.0f} min of show, {file.size / 1e6:.0f} MB:"
        f" {grown / (count - at_settled):.2f} bytes a packet ({grown / 1e6:.1f} MB grown),"
        f" {used_s / count * 1e6:.0f} us of CPU a packet; finished in {ended_s:.2f} s, with {most / 1e6:.1f} MB more"
    )


def _coded(video: bool, number: int, step: Fraction, data: bytes, *, key: bool) -> Coded:
    packet: Any = av.Packet(data)
    packet.time_base = Fraction(1, 90_000) if video else Fraction(1, 48_000)
    packet.pts = packet.dts = round(number * step / packet.time_base)
    packet.duration, packet.is_keyframe = round(step / packet.time_base), key
    return Coded(packet, video, key, 0.0, 0.0)


if __name__ == "__main__":
    main()
