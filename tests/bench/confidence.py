"""What watching the stream costs: the monitor on the programme's own encoder, fed with composed footage.

    python -m tests.bench.confidence FRAMES.i420 WIDTH HEIGHT FPS KBPS SECONDS PAYLOAD X Y WIDTH HEIGHT

Prints the CPU seconds per frame of its thread and of what it does on the encoder's, start-up left out, and says on
stderr what it saw. Programme time runs faster than the clock's.
"""

from __future__ import annotations

import sys
import time

import numpy as np

from studio.media.canvas import Canvas
from studio.media.confidence import Code, ConfidenceMonitor, ConfidenceReport, Expected
from studio.media.encoder import SAMPLE_RATE, X264, Encoder
from studio.media.judging import Rect, dots


def main() -> None:
    path, *numbers = sys.argv[1:7]
    width, height, fps, kbps, seconds = map(int, numbers)
    place = Rect(*map(int, sys.argv[8:12]))
    frames = np.memmap(path, np.uint8, "r").reshape(-1, width * height * 3 // 2)
    encoder = Encoder(Canvas(width, height, fps), X264, bitrate_kbps=kbps, audio_kbps=128)
    reports: list[ConfidenceReport] = []
    number = 0
    frame = encoder.take_frame()
    assert frame is not None
    y, u, v = frame.planes
    monitor = ConfidenceMonitor(
        encoder.templates,
        Expected(Code("K7", sys.argv[7].encode(), place), "camera", (place,)),
        reports.append,
        camera_dots=lambda: dots(y),
        clock=lambda: number / fps,
    )
    count = SAMPLE_RATE // fps
    before_s, put_s, looked = 0.0, 0.0, 0
    warm_up = 10 * fps  # what is loaded and opened at the first look
    for number in range(warm_up + seconds * fps):
        raw, at = frames[number % len(frames)], 0
        for plane in (y, u, v):
            plane[...] = raw[at : at + plane.size].reshape(plane.shape)
            at += plane.size
        batch = [*encoder.encode(number, frame)]
        frame = encoder.take_frame() or frame
        y, u, v = frame.planes
        tone = np.sin(np.arange(number * count, (number + 1) * count) * 0.06).astype(np.float32)
        batch += encoder.encode_sound(number * count, np.stack([tone, tone], 1) * np.float32(0.1))
        start_s = time.thread_time()
        monitor.put(*batch)
        put_s += time.thread_time() - start_s
        if number == warm_up:
            before_s, put_s, looked = reports[-1].cpu_s, 0.0, reports[-1].looks
    assert monitor.stop(10)
    last = reports[-1]
    print(
        f"  {last.looks - looked} of {seconds // 2} keyframes looked at, the last: {last.qr}, picture {last.picture},"
        f" sound {last.sound}; {1000 * (last.cpu_s - before_s) / max(1, last.looks - looked):.1f} ms a look",
        file=sys.stderr,
    )
    print((last.cpu_s - before_s + put_s) / (seconds * fps))
    list(encoder.finish())


if __name__ == "__main__":
    main()
