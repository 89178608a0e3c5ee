"""The studio with an instrument inside; everything else is as it is. Instead of `python -m studio`:

python -m tests.faults.inside late-clock SECONDS      live …    # connections begin at so many seconds, not at 0
python -m tests.faults.inside encoder-steps FILE      live …    # JSON: how long the encoder thread took each time
python -m tests.faults.inside window-pulse FILE       DATA_DIR SECONDS    # JSON: how long the window stood still
"""

from __future__ import annotations

import atexit
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

_PULSE_MS = 5


def late_clock(seconds: str) -> None:
    """What a connection of a show that is `seconds` old without a break would send: the muxer's times begin there."""
    from studio.media import destination, packets

    age_s = Fraction(seconds)

    class Late(packets.Muxer):
        def mux(self, coded: packets.Coded, offset_s: Fraction) -> None:
            super().mux(coded, offset_s - age_s)

    setattr(destination, "Muxer", Late)  # noqa: B010 - what a destination makes for each connection


def encoder_steps(file: str) -> None:
    """From taking a picture to having handed its packets to every output, on the encoder's thread."""
    from studio.media.broadcast import Broadcast
    from studio.media.encoder import Encoder

    begun = threading.local()
    steps_ms: list[float] = []
    encode, give = Encoder.encode, Broadcast._give

    def timed_encode(self: Encoder, *arguments: Any) -> Iterator[Any]:
        begun.at_s = time.monotonic()
        return encode(self, *arguments)

    def timed_give(self: Broadcast, packets: Any) -> None:
        give(self, packets)
        if at_s := getattr(begun, "at_s", None):
            steps_ms.append((time.monotonic() - at_s) * 1000)
            begun.at_s = None

    setattr(Encoder, "encode", timed_encode)  # noqa: B010
    setattr(Broadcast, "_give", timed_give)  # noqa: B010
    atexit.register(lambda: Path(file).write_text(json.dumps(steps_ms)))


def window_pulse(file: str, data_dir: str, seconds: str) -> int:
    """The real window, in front of an engine that runs already; its beats are late when it stands still."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt, QTimer

    from studio.window import look, words
    from studio.window.application import application
    from studio.window.link import Link
    from studio.window.window import MainWindow

    app = application()
    look.apply_theme(app, "light")
    link = Link(Path(data_dir))
    window = MainWindow(link, words.Language(app))
    window.resize(1366, 768)
    window.show()
    pauses_ms: list[float] = []
    before_s = 0.0

    def beat() -> None:
        nonlocal before_s
        now_s = time.perf_counter()
        if before_s:
            pauses_ms.append((now_s - before_s) * 1000)
        before_s = now_s

    pulse = QTimer(window, interval=_PULSE_MS, timerType=Qt.TimerType.PreciseTimer)
    pulse.timeout.connect(beat)
    # How it paints itself for the first time is another matter (tests/bench/window.py).
    link.snapshot.connect(lambda _: None if pulse.isActive() else QTimer.singleShot(1500, pulse, pulse.start))
    QTimer.singleShot(round(float(seconds) * 1000), app, lambda: app.exit(0))  # no window is asked whether it may
    link.start()
    app.exec()
    link.close()
    Path(file).write_text(json.dumps(pauses_ms))
    return 0


def main() -> int:
    instrument, *rest = sys.argv[1:]
    if instrument == "window-pulse":
        return window_pulse(*rest)
    changes: dict[str, Callable[[str], None]] = {"late-clock": late_clock, "encoder-steps": encoder_steps}
    changes[instrument](rest[0])
    from studio.cli import main as studio

    return studio(rest[1:])


if __name__ == "__main__":
    sys.exit(main())
