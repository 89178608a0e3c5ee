"""What reading the clip costs with no broadcast around it: the decoder alone, at the clip's pace.

    python -m tests.bench.decode FILE SECONDS

Prints CPU seconds of this process per second of footage.
"""

from __future__ import annotations

import itertools
import sys
import time

import av


def main() -> None:
    path, seconds = sys.argv[1], float(sys.argv[2])
    start, used_s = time.monotonic(), time.process_time()
    for round_ in itertools.count():
        with av.open(path) as container:
            container.streams.video[0].thread_type = "AUTO"
            period_s = (container.duration or 0) / av.time_base
            for frame in container.decode(video=0):
                at_s = round_ * period_s + float(frame.time or 0)
                if at_s >= seconds:
                    print((time.process_time() - used_s) / seconds)
                    return
                time.sleep(max(0.0, start + at_s - time.monotonic()))


if __name__ == "__main__":
    main()
