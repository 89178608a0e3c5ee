"""The programme: one composed picture and its share of sound per tick, on one monotonic clock.

Tick n is due at start + n * period, computed, never accumulated. Video time is n; audio time is the samples owed at n.
The programme runs with or without a broadcast; a `Broadcast` (broadcast.py) takes what it makes.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from studio.media.camera import Camera
from studio.media.canvas import Canvas, Planes
from studio.media.compositor import Compositor
from studio.media.encoder import SAMPLE_RATE, Frame, Samples
from studio.media.preview import Preview
from studio.media.sound import SoundDesk

LOST_STEP_S = 0.5  # later than this is no hiccup but a sleep: skip ahead instead of catching up in a burst
_log = logging.getLogger(__name__)


class Taker(Protocol):
    """Whoever wants the programme, called on the tick thread and never allowed to wait."""

    def take_frame(self) -> Frame | None:
        """A frame to compose into, or None to have this tick's picture skipped."""

    def put(self, number: int, frame: Frame | None, first_sample: int, samples: Samples) -> None:
        """The picture of tick `number` (None: skipped) and the sound from `first_sample` on."""


@dataclass(frozen=True, slots=True)
class ProgrammeReport:
    """Since the start: pictures composed; ticks that were late, and of these those that were left out. `compose_cpu_s`
    is the tick thread's own time spent composing; `av_offset_ms` how far sound is ahead of the picture in the
    programme, what is still in the sound card added; `stood_still` how often the whole studio stood still, for so many
    seconds the last time."""

    frames: int
    late: int
    compose_cpu_s: float
    av_offset_ms: float
    camera: str
    stood_still: int = 0
    stood_still_s: float = 0.0
    missed: int = 0


class Programme:
    """The tick thread. `start`, `stop` and the setters may be called from any thread."""

    def __init__(
        self,
        canvas: Canvas,
        cameras: Sequence[Camera],
        sound: SoundDesk,
        compositor: Compositor,
        *,
        on_failure: Callable[[Exception], None],
        on_camera_state: Callable[[], None],
        preview: Preview | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.canvas, self.cameras, self.sound, self.compositor = canvas, tuple(cameras), sound, compositor
        self._on_failure, self._on_camera_state, self._clock = on_failure, on_camera_state, clock
        self._preview = preview
        self._camera_index = 0
        self._inset_index: int | None = None
        self._camera_seen: tuple[str, bool] = "", False  # its state, and whether it is black
        self._taker: Taker | None = None
        self._spare = Planes.empty(canvas.width, canvas.height)
        self._shots: deque[Callable[[Planes], None]] = deque()
        self._camera_shots: deque[Callable[[Planes], None]] = deque()
        self._stopping = threading.Event()
        self._frames = self._late = self._missed = 0
        self._compose_cpu_s = self._av_offset_ms = 0.0
        self._stood_still, self._stood_still_s = 0, 0.0
        self._thread = threading.Thread(target=self._run, name="tick")

    def start(self) -> None:
        """Begin to tick."""
        self._thread.start()

    def stop(self) -> None:
        """End after the present tick."""
        self._stopping.set()
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join()

    def show_camera(self, index: int, inset: int | None = None) -> None:
        """Put this camera behind the layers from the next tick on, and the camera `inset` into the compositor's inset.

        Beyond the last camera, the last one is behind the layers, and the inset has no picture.
        """
        self._camera_index, self._inset_index = index, inset

    def replace_cameras(self, cameras: Sequence[Camera]) -> None:
        """Have these from the next tick on, in the places of the old ones, which may be closed at once."""
        if not cameras:
            raise ValueError("a programme needs a camera")
        self.cameras = tuple(cameras)

    def feed(self, taker: Taker | None) -> None:
        """Give the programme to `taker` from the next tick on, or to nobody."""
        self._taker = taker

    def shot(self, receive: Callable[[Planes], None]) -> None:
        """Call `receive` on the tick thread with the next composed picture; copy it before returning."""
        self._shots.append(receive)

    def camera_shot(self, receive: Callable[[Planes], None]) -> None:
        """Call `receive` on the tick thread with the next picture of the camera behind the layers, nothing over it.

        Copy it before returning. A camera that has given no picture yet is waited for.
        """
        self._camera_shots.append(receive)

    @property
    def on_camera(self) -> Camera:
        """The camera behind the layers."""
        cameras = self.cameras
        return cameras[min(self._camera_index, len(cameras) - 1)]

    @property
    def inset_camera(self) -> Camera | None:
        """The camera in the inset, whatever its state; None where there is no inset."""
        index, cameras = self._inset_index, self.cameras
        return cameras[index] if index is not None and index < len(cameras) else None

    def report(self) -> ProgrammeReport:
        """Counters so far."""
        return ProgrammeReport(
            self._frames,
            self._late,
            self._compose_cpu_s,
            self._av_offset_ms,
            self.on_camera.state,
            self._stood_still,
            self._stood_still_s,
            self._missed,
        )

    def _run(self) -> None:
        try:
            self._tick_until_stopped()
        except Exception as error:  # noqa: BLE001 - our bug: logged whole, and the broadcast ends loudly
            _log.exception("the tick thread failed")
            self._on_failure(error)

    def _tick_until_stopped(self) -> None:
        period = self.canvas.period_s
        start = self._clock()
        number = samples_done = 0
        while not self._stopping.is_set():
            wait = start + number * period - self._clock()
            if wait > 0:
                time.sleep(wait)
            elif -wait > LOST_STEP_S:
                _log.warning("the computer stood still for %.1f s; going on from now", -wait)
                self._stood_still_s = -wait
                self._stood_still += 1
                lost = int(-wait / period)
                self._late += lost
                self._missed += lost
                number += lost
                samples_done = max(samples_done, number * SAMPLE_RATE // self.canvas.fps)
            elif -wait > period:
                self._late += 1
            camera, taker = self.on_camera, self._taker
            frame = self._compose(camera, taker)
            # Sound still on its way from the card is taken later, stamped with the time it was heard. A camera whose
            # pictures come late (a negative offset) is matched by sound heard that much earlier.
            late_s = -camera.spec.offset_ms / 1000
            lag = int(max(0.0, self.sound.latency_s - late_s) * SAMPLE_RATE)
            owed = number * SAMPLE_RATE // self.canvas.fps - lag
            count = max(0, owed - samples_done)
            samples = self.sound.read(start + samples_done / SAMPLE_RATE - late_s, count)
            if taker:
                taker.put(number, frame, samples_done, samples)
            samples_done += count
            self._av_offset_ms = (samples_done + lag) * 1000 / SAMPLE_RATE - number * 1000 * period
            number += 1

    def _compose(self, camera: Camera, taker: Taker | None) -> Frame | None:
        frame = taker.take_frame() if taker else None
        seen = camera.state, camera.black
        if seen != self._camera_seen:
            self._camera_seen = seen
            self._on_camera_state()
        if taker and frame is None:
            return None
        before_s = time.thread_time()
        planes = frame.planes if frame else self._spare
        behind = _planes(camera)
        small = self.inset_camera
        # The last picture of a camera that is lost is none to go on showing: there is no inset until it is back.
        small = None if small and small.state == "lost" else small
        # A camera's picture is only good until it is asked for the next one.
        inset = behind if small is camera else _planes(small) if small else None
        self.compositor.compose(behind, planes, self._clock(), inset)
        while self._camera_shots and behind:
            self._camera_shots.popleft()(behind)
        while self._shots:
            self._shots.popleft()(planes)
        if self._preview and self._preview.wanted:
            self._preview.put(planes, self.sound.levels())
        self._compose_cpu_s += time.thread_time() - before_s
        self._frames += 1
        return frame


def _planes(camera: Camera) -> Planes | None:
    picture = camera.newest()
    return picture.planes if picture else None
