"""A broadcast: what the programme makes is encoded once, and every output gets the same packets."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

from studio.media.encoder import Encoder, Frame, Samples
from studio.media.packets import Coded

# The encoder's backlog; when full, pictures are skipped and counted. Long enough for an easier way of encoding to be
# taken before (see easing.py).
QUEUE_FRAMES = 18
_QUEUE_TICKS = 300  # sound is never skipped until the encoder has been stuck for this many ticks
_log = logging.getLogger(__name__)


class Output(Protocol):
    """A destination or a recorder, as the encoder thread sees it."""

    def put(self, *coded: Coded) -> None:
        """Take a tick's packets: no I/O, no waiting."""

    def stop(self, timeout_s: float) -> bool:
        """Say goodbye within the time; False when it had to be cut short."""


@dataclass(frozen=True, slots=True)
class BroadcastReport:
    """Pictures encoded and skipped since going live; the encoder thread's own CPU time; for how long it was at work,
    waiting for a processor included; how many pictures wait for it."""

    encoded: int
    skipped: int
    encode_cpu_s: float
    busy_s: float = 0.0
    waiting: int = 0


class Broadcast:
    """The encoder thread and its outputs; a `Taker` of the programme."""

    def __init__(self, encoder: Encoder, outputs: Iterable[Output], on_failure: Callable[[Exception], None]) -> None:
        self._encoder, self._outputs, self._on_failure = encoder, tuple(outputs), on_failure
        self._queue: deque[tuple[int, Frame | None, int, Samples]] = deque()
        self._queued_frames = 0
        self._changed = threading.Condition()
        self._ending = False
        self._encoded = self._skipped = 0
        self._encode_cpu_s = self._busy_s = 0.0
        self._thread = threading.Thread(target=self._run, name="encoder")
        self._thread.start()

    def take_frame(self) -> Frame | None:
        """On the tick thread: None, and counted, when the encoder is behind."""
        if self._queued_frames < QUEUE_FRAMES:
            return self._encoder.take_frame()
        self._skipped += 1
        return None

    def put(self, number: int, frame: Frame | None, first_sample: int, samples: Samples) -> None:
        """On the tick thread: queue a tick for the encoder."""
        with self._changed:
            if len(self._queue) < _QUEUE_TICKS:
                self._queue.append((number, frame, first_sample, samples))
                self._queued_frames += frame is not None
                self._changed.notify()

    def report(self) -> BroadcastReport:
        """Counters so far. Any thread."""
        return BroadcastReport(self._encoded, self._skipped, self._encode_cpu_s, self._busy_s, self._queued_frames)

    def end(self, timeout_s: float = 3.0) -> None:
        """Send what is still in the encoder, then end every output, all within about `timeout_s`. Not on the tick."""
        with self._changed:
            self._ending = True
            self._changed.notify()
        self._thread.join(timeout_s)
        if self._outputs:
            with ThreadPoolExecutor(len(self._outputs), "ending") as pool:
                for output, clean in zip(
                    self._outputs, pool.map(lambda o: o.stop(timeout_s), self._outputs), strict=True
                ):
                    if not clean:
                        _log.warning("%r did not end in time and was cut off", output)
        self._thread.join()

    def _run(self) -> None:
        try:
            while True:
                with self._changed:
                    while not self._queue and not self._ending:
                        self._changed.wait()
                    if not self._queue:
                        break
                    number, frame, first_sample, samples = self._queue.popleft()
                    self._queued_frames -= frame is not None
                before_s, begun_s = time.thread_time(), time.monotonic()
                packets: list[Coded] = []
                if frame is not None:
                    packets += self._encoder.encode(number, frame)
                    self._encoded += 1
                if len(samples):
                    packets += self._encoder.encode_sound(first_sample, samples)
                self._encode_cpu_s += time.thread_time() - before_s
                self._busy_s += time.monotonic() - begun_s
                # A tick's packets at once: each output's thread wakes once for them, not once for each.
                self._give(packets)
            self._give(self._encoder.finish())
        except Exception as error:  # noqa: BLE001 - our bug: logged whole, and the broadcast ends loudly
            _log.exception("the encoder failed")
            self._on_failure(error)

    def _give(self, packets: Iterable[Coded]) -> None:
        batch = tuple(packets)
        for output in self._outputs:
            output.put(*batch)
