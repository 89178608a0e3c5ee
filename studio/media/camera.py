"""A camera on a thread of its own, delivering its newest picture at the canvas's size."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from studio.media.camera_source import Shot, open_source
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import BgrToPlanes, yuv_of
from studio.media.scaling import scaled

log = logging.getLogger(__name__)

State = Literal["opening", "live", "lost", "closed"]

_SILENCE_S = 1.5
_PAUSES_S = (0.5, 1.0, 2.0)
_BARS = yuv_of("#171512")


@dataclass(frozen=True, slots=True)
class Picture:
    """A camera's picture at canvas size, upright. `number` counts the camera's pictures from 0.

    `captured_s`: on the camera's clock (monotonic), when it was taken; for files and the test card the moment it
    belongs to, which can be half a canvas period ahead. The planes are valid until the next `newest()`.
    """

    planes: Planes
    number: int
    captured_s: float


class Camera:
    """Opens, reads and converts on its own thread; a lost camera is reopened for ever.

    All methods may be called from any thread, `newest` from one at a time; only `wait_open` and `close` wait.
    Files and the test card run against `epoch_s` (the clock's time of position 0; default: when started).
    """

    def __init__(
        self,
        spec: CameraSpec,
        canvas: Canvas,
        *,
        clock: Callable[[], float] = time.monotonic,
        epoch_s: float | None = None,
    ) -> None:
        self.spec = spec
        self._canvas, self._clock, self._epoch_s = canvas, clock, epoch_s
        self._thread = threading.Thread(target=self._run, name=f"camera {spec.label}", daemon=True)
        self._closing = threading.Event()
        # Guards what follows, for moments only: never held during a read or a conversion.
        self._news = threading.Condition()
        self._writing, self._ready, self._reading = (_Slot(Planes.empty(canvas.width, canvas.height)) for _ in range(3))
        self._number = 0
        self._heard_s: float | None = None
        self._fault: CameraError | None = None
        self._last_error: str | None = None

    def start(self) -> None:
        """Begins to open the camera. Once."""
        if self._epoch_s is None:
            self._epoch_s = self._clock()
        self._thread.start()

    def wait_open(self, timeout_s: float) -> None:
        """Returns when the first picture is there; raises CameraError when the camera fails first or needs longer."""
        with self._news:
            self._news.wait_for(lambda: self._number or self._fault or self._closing.is_set(), timeout_s)
            if self._number:
                return
            raise self._fault or CameraError(f"{self.spec.label} gives no picture. Check the camera and try again.")

    def newest(self) -> Picture | None:
        """The newest picture, the same one again when none came since; None before the first. Never waits."""
        with self._news:
            ready, reading = self._ready.picture, self._reading.picture
            if ready and (reading is None or ready.number > reading.number):
                self._ready, self._reading = self._reading, self._ready
            return self._reading.picture

    @property
    def state(self) -> State:
        """`lost` when reading failed and when nothing came for 1.5 s, whatever the thread is stuck in."""
        with self._news:
            if self._closing.is_set():
                return "closed"
            if self._fault:
                return "lost"
            if self._heard_s is None:
                return "opening"
            return "live" if self._clock() - self._heard_s < _SILENCE_S else "lost"

    @property
    def last_error(self) -> str | None:
        """In plain words, why the camera is or was last lost."""
        silent = self.state == "lost" and self._fault is None
        return f"{self.spec.label} sends no pictures. Check its cable." if silent else self._last_error

    def close(self, timeout_s: float) -> bool:
        """Releases the camera. False when its thread is still stuck in the driver after `timeout_s`."""
        with self._news:
            self._closing.set()
            self._news.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        framing, failures = _Framing(self.spec, self._canvas), 0
        while not self._closing.is_set():
            before = self._number
            try:
                self._play(framing)
            except CameraError as fault:
                self._lose(fault)
            except Exception:
                # Ours, or the driver's by way of OpenCV: the show goes on without this camera for a while.
                log.exception("%s failed", self.spec.label)
                self._lose(CameraError(f"{self.spec.label} failed for a reason that the log tells; it is tried again."))
            failures = 0 if self._number > before else min(failures + 1, len(_PAUSES_S) - 1)
            self._closing.wait(_PAUSES_S[failures])

    def _lose(self, fault: CameraError) -> None:
        with self._news:
            if str(fault) != self._last_error or not self._fault:
                log.warning("%s", fault)
            self._fault, self._last_error = fault, str(fault)
            self._news.notify_all()

    def _play(self, framing: _Framing) -> None:
        """Shows a source's pictures until the camera is lost (CameraError) or closed."""
        epoch_s = self._epoch_s if self._epoch_s is not None else self._clock()
        with closing(open_source(self.spec, self._canvas, self._clock, epoch_s, self._closing.wait)) as source:
            while not self._closing.is_set():
                shot = source.read()
                if shot is not None:
                    planes = framing.placed(shot, self._writing.planes)
                with self._news:
                    self._heard_s = self._clock()
                    if shot is not None:
                        self._writing.picture = Picture(planes, self._number, shot.captured_s)
                        self._ready, self._writing = self._writing, self._ready
                        self._number += 1
                        self._fault = None
                        self._news.notify_all()


@dataclass(slots=True)
class _Slot:
    """One of three buffers that go round between camera and tick, and the picture in it (or beside it, see `Shot`)."""

    planes: Planes
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class _Plan:
    """How pictures of one kind come onto the canvas: cut out `crop`, scale it to `size`, turn it, lay it in `box`.

    Boxes are left, top, width, height; all even, so that chroma follows.
    """

    crop: tuple[int, int, int, int]
    size: tuple[int, int]
    turn: int
    box: tuple[int, int, int, int]


class _Framing:
    """Turns, mirrors, crops and scales pictures of any size onto the canvas."""

    def __init__(self, spec: CameraSpec, canvas: Canvas) -> None:
        self._spec, self._canvas = spec, canvas
        self._kind: tuple[int, int, int, float] | None = None

    def placed(self, shot: Shot, target: Planes) -> Planes:
        """`shot` at the canvas's size: in `target`, or its own planes where these fit as they are and are lasting."""
        picture = shot.picture
        height, width = (side // 2 * 2 for side in (picture.y if isinstance(picture, Planes) else picture).shape[:2])
        kind = (width, height, shot.turn, shot.pixel_aspect)
        if kind != self._kind:
            self._kind, self._plan = kind, self._planned(*kind)
            self._convert, self._converted = BgrToPlanes(width, height), Planes.empty(width, height)
        plan = self._plan
        if not isinstance(picture, Planes):
            into = target if plan is None else self._converted
            self._convert(picture[:height, :width], into)
            picture = into
        if plan is None:
            if shot.lasting and picture is shot.picture:
                return picture
            if picture is not target:
                picture.copy_to(target)
            return target
        bars = plan.box[2:] != (self._canvas.width, self._canvas.height)
        for source, plane, bar, part in zip(picture, target, _BARS, (1, 2, 2), strict=True):
            if bars:
                plane[...] = bar
            size = (plan.size[0] // part, plan.size[1] // part)
            self._lay(_cut(source, plan.crop, part), size, plan.turn, _cut(plane, plan.box, part))
        return target

    def _planned(self, width: int, height: int, turn: int, pixel_aspect: float) -> _Plan | None:
        """None: the picture is the canvas's already."""
        turn = (turn + self._spec.rotate) % 360
        whole = across, down = self._canvas.width, self._canvas.height
        if turn in (90, 270):
            across, down = down, across
        # Compared as seen, not as stored: pixels need not be square.
        wider = width * pixel_aspect * down > across * height
        crop_w, crop_h, w, h = width, height, across, down
        if self._spec.fit and wider:
            h = _even(across * height / (width * pixel_aspect))
        elif self._spec.fit:
            w = _even(down * width * pixel_aspect / height)
        elif wider:
            crop_w = _even(height * across / (down * pixel_aspect))
        else:
            crop_h = _even(width * pixel_aspect * down / across)
        box_w, box_h = (h, w) if turn in (90, 270) else (w, h)
        if turn == 0 and not self._spec.mirror and (width, height) == (crop_w, crop_h) == (box_w, box_h) == whole:
            return None
        return _Plan(
            crop=(_even((width - crop_w) / 2, 0), _even((height - crop_h) / 2, 0), crop_w, crop_h),
            size=(w, h),
            turn=turn,
            box=(_even((whole[0] - box_w) / 2, 0), _even((whole[1] - box_h) / 2, 0), box_w, box_h),
        )

    def _lay(self, source: Plane, size: tuple[int, int], turn: int, target: Plane) -> None:
        upright = turn == 0 and not self._spec.mirror
        pixels = scaled(source, size, target if upright else None)
        if turn:
            pixels = _plane(cv2.rotate(pixels, _TURNS[turn], None if self._spec.mirror else target))
        if self._spec.mirror:
            cv2.flip(pixels, 1, target)


_TURNS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}


def _cut(plane: Plane, box: tuple[int, int, int, int], part: int) -> Plane:
    """A view of a box, given in luma's pixels, in a plane whose pixels are `part` times as large."""
    left, top, width, height = (side // part for side in box)
    return plane[top : top + height, left : left + width]


def _plane(pixels: object) -> Plane:
    return np.asarray(pixels, np.uint8)


def _even(length: float, least: int = 2) -> int:
    """The even number nearest to a length."""
    return max(least, 2 * round(length / 2))
