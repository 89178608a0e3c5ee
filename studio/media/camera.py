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

from studio.media.camera_source import MissingCameraError, Shot, open_source
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.camera_watch import MOVES_AGAIN, PictureWatch, Sight
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import BgrToPlanes, yuv_of
from studio.media.scaling import scaled

log = logging.getLogger(__name__)

State = Literal["opening", "live", "lost", "closed"]

_SILENCE_S = 1.5  # without a picture: a network may well hiccup for a second,
_DEVICE_SILENCE_S = 1.2  # a device does not.
# Before it is opened again. A device that is back has to be on air within 2 s; an address may be asked less often.
_PAUSES_S = {"url": (0.5, 1.0)}
_PAUSE_S = (0.5,)
# A frozen camera is closed and opened again after so long, for as long as that does not help.
_REOPEN_S = (0.0, 2.0, 5.0, 15.0)
# One that is lost again within `_LASTED_S` of having come back is on trial: it has to be well for so long, and longer
# each time, before viewers see it again. Else they would see slate and picture take turns.
_LASTED_S = 4.0
_TRIALS_S = (0.0, 1.0, 2.0, 5.0)
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
        moved: bool = False,
        find: Callable[[CameraSpec], CameraSpec] = lambda spec: spec,
    ) -> None:
        """`moved`: see the property; what an engine before this one saw. `find`: what to open, where the spec's address
        only stands for it; asked on the camera's thread each time, may block and raise CameraError."""
        self.spec, self._find = spec, find
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
        self._sight: Sight = "seen"
        # The camera thread's alone.
        self._silence_s = _DEVICE_SILENCE_S if spec.is_device else _SILENCE_S
        self._watch = PictureWatch(moved=moved) if spec.is_device or spec.kind == "url" else None
        self._before: Plane | None = None
        self._frozen_s, self._reopened = 0.0, 0
        self._back_s, self._relapses = float("-inf"), 0  # when it came back last; how often in a row that did not last

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
        """`lost` when reading failed, when it is frozen, and when nothing came for 1.2 s (1.5 s from a network),
        whatever the thread is stuck in."""
        with self._news:
            if self._closing.is_set():
                return "closed"
            if self._fault:
                return "lost"
            if self._heard_s is None:
                return "opening"
            return "live" if self._clock() - self._heard_s < self._silence_s else "lost"

    @property
    def last_error(self) -> str | None:
        """In plain words, why the camera is or was last lost."""
        silent = self.state == "lost" and self._fault is None
        return self._silence if silent else self._last_error

    @property
    def _silence(self) -> str:
        if self.spec.is_device:
            return f"{self.spec.label} sends no pictures. Check its cable."
        return f"{self.spec.label} sends no pictures. Check the camera and the network."

    @property
    def black(self) -> bool:
        """Whether a live camera has shown nothing but black for 1.4 s, as one with its lens covered does."""
        return self._sight == "black" and self.state == "live"

    @property
    def black_at_s(self) -> float:
        """When its picture was black last, on its clock; -inf where it never was, and for a film, which may be."""
        return self._watch.black_at_s if self._watch else float("-inf")

    @property
    def moved(self) -> bool:
        """Whether its picture has ever changed. Then it is frozen when it stands still, be it from the start."""
        return self._watch is not None and self._watch.moved

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
        pauses_s = _PAUSES_S.get(self.spec.kind, _PAUSE_S)
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
            failures = 0 if self._number > before else min(failures + 1, len(pauses_s) - 1)
            self._closing.wait(pauses_s[failures])

    def _lose(self, fault: CameraError) -> None:
        if isinstance(fault, MissingCameraError) and self._number:
            # It was there: which other ones there are is of no help now.
            fault = CameraError(f"{self.spec.label} is unplugged. Plug it in again: it comes back by itself.")
            self._relapses = 0  # somebody has it in their hands
        elif not self._fault:
            self._relapses = self._relapses + 1 if self._clock() - self._back_s < _LASTED_S else 0
        with self._news:
            if str(fault) != self._last_error or not self._fault:
                log.warning("%s", fault)
            self._fault, self._last_error = fault, str(fault)
            self._news.notify_all()

    def _play(self, framing: _Framing) -> None:
        """Shows a source's pictures until the camera is lost (CameraError) or closed."""
        epoch_s = self._epoch_s if self._epoch_s is not None else self._clock()
        with closing(
            open_source(self._find(self.spec), self._canvas, self._clock, epoch_s, self._closing.wait)
        ) as source:
            if self._watch:
                self._watch.opened(self._clock(), may_freeze=source.has_noise)
                # It is given time to move before it is opened once more, however long opening took.
                self._frozen_s = self._clock()
            # One that was lost is back with some pictures in a row: it may send one to whoever calls, and then none.
            shots, enough = 0, MOVES_AGAIN if self._watch else 1
            while not self._closing.is_set():
                shot = source.read()
                if self._was_silent():
                    shots = 0
                    if self._watch:
                        self._watch.opened(self._clock(), may_freeze=source.has_noise)
                sight: Sight = "seen"
                if shot is not None:
                    planes = framing.placed(shot, self._writing.planes)
                    sight = self._looked(framing.within(planes), shot.captured_s)
                with self._news:
                    self._heard_s = self._clock()
                    if shot is not None:
                        shots += 1
                        self._writing.picture = Picture(planes, self._number, shot.captured_s)
                        self._ready, self._writing = self._writing, self._ready
                        self._number += 1
                        self._sight = sight
                        if self._fault and sight != "frozen" and shots >= enough and self._stands_trial(shot):
                            self._fault, self._back_s, self._reopened = None, self._heard_s, 0
                        self._news.notify_all()
                if sight == "frozen":
                    self._thaw()

    def _was_silent(self) -> bool:
        """Whether what was just read came so late that the camera was lost before (see `state`); that is counted."""
        if self._heard_s is None or self._clock() - self._heard_s < self._silence_s:
            return False
        if not self._fault:
            self._lose(CameraError(self._silence))
        return True

    def _looked(self, luma: Plane, at_s: float) -> Sight:
        """What there is to say of a picture (its luma), written but not yet handed over."""
        if self._watch is None:
            return "seen"
        # Not written into before the next one is handed over: see `newest`.
        before, self._before = self._before, luma
        return self._watch.look(luma, before, at_s)

    def _stands_trial(self, shot: Shot) -> bool:
        """Whether a camera that was lost has been well for long enough to be back."""
        trial_s = _TRIALS_S[min(self._relapses, len(_TRIALS_S) - 1)]
        return self._watch is None or self._watch.well_s(shot.captured_s) >= trial_s

    def _thaw(self) -> None:
        """The picture stands still: raises CameraError, so that the camera is opened again, now and then."""
        label = self.spec.label
        fault = CameraError(
            f"{label} is frozen. It is started anew; if that does not help, unplug it and plug it in again."
            if self.spec.is_device
            else f"{label} sends the same picture again and again. It is called anew; if that does not help, start the"
            " camera’s app again, or switch the camera off and on."
        )
        if not self._reopened:
            self._frozen_s = self._clock()
        self._lose(fault)
        waited_s = self._clock() - self._frozen_s
        if waited_s >= _REOPEN_S[min(self._reopened, len(_REOPEN_S) - 1)]:
            self._reopened, self._frozen_s = self._reopened + 1, self._clock()
            raise fault


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

    def within(self, planes: Planes) -> Plane:
        """The luma of what `placed` gave last, without the bars around it: a view."""
        return _cut(planes.y, self._plan.box, 1) if self._plan else planes.y

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
