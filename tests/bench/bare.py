"""The yardstick: a bare x264 encode through PyAV of frames from a file, at their pace, with the product's settings.

    python -m tests.bench.bare FRAMES.i420 WIDTH HEIGHT FPS KBPS SECONDS

Prints the CPU seconds of this process per frame, user and system, start-up left out.
"""

from __future__ import annotations

import os
import sys
import time
from fractions import Fraction

import av
import numpy as np


def main() -> None:
    path, *numbers = sys.argv[1:]
    width, height, fps, kbps, seconds = map(int, numbers)
    frames = np.memmap(path, np.uint8, "r").reshape(-1, width * height * 3 // 2)
    host = av.open(os.devnull, "w", format="null")
    options = {
        "preset": "veryfast",
        "maxrate": f"{kbps}k",
        "bufsize": f"{kbps}k",
        "flags": "+cgop",
        "x264-params": f"keyint={2 * fps}:min-keyint={2 * fps}:scenecut=0:open-gop=0:filler=1",
    }
    stream = host.add_stream("libx264", rate=fps, options=options)
    stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
    stream.bit_rate, stream.gop_size, stream.time_base = kbps * 1000, 2 * fps, Fraction(1, fps)
    host.start_encoding()
    pool = [av.VideoFrame(width, height, "yuv420p") for _ in range(4)]
    chroma = width * height // 4
    shapes = ((height, width), (height // 2, width // 2), (height // 2, width // 2))
    warm_up, count = 2 * fps, seconds * fps
    start = time.monotonic()
    used_s = 0.0
    for number in range(warm_up + count):
        if number == warm_up:
            used_s = time.process_time()
        time.sleep(max(0.0, start + number / fps - time.monotonic()))
        raw, at = frames[number % len(frames)], 0
        frame = pool[number % 4]
        for plane, (rows, columns), size in zip(frame.planes, shapes, (width * height, chroma, chroma), strict=True):
            target = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)[:, :columns]
            target[...] = raw[at : at + size].reshape(rows, columns)
            at += size
        frame.pts, frame.time_base = number, stream.time_base
        stream.encode(frame)
    print((time.process_time() - used_s) / count)


if __name__ == "__main__":
    main()
