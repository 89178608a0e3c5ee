"""The studio with a webcam that obeys: camera 0 is not there in truth. Instead of `python -m studio`:

    python -m tests.faults.stand_in_camera FOLDER live --camera 0 …

What stands in FOLDER/does is what it does, as the real V4L2 driver was seen to do it (tests/faults/camera_vm.py):

    moving      30 pictures a second, each with the time of its capture on it (see `time_on`) and a sensor's noise
    unplugged   a read fails at once, and so does opening
    frozen      the same picture again and again, also after it was opened again, until it does something else
    black       as with the lens covered
    stalled     a read fails after 2 s, and every one after it at once, until it is opened again
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT, FPS = 640, 360, 30
_BITS, _SYNC, _CHECK = 16, (1, 0, 1, 0), 4
_STRIPES = len(_SYNC) + _BITS + _CHECK
_TOP, _BOTTOM, _LEFT, _STRIPE = 150, 210, 80, 20  # in its own pixels
_UNIT_S = 0.01


class StandIn:
    """As much of cv2.VideoCapture as the studio uses."""

    folder = Path()
    _noise = np.random.default_rng(6)
    _stopped_at: NDArray[np.uint8] | None = None  # the camera's, whoever opens it

    def __init__(self, target: object, backend: object) -> None:
        self._open = self.does() != "unplugged"
        self._dead = False
        self._due_s = time.monotonic()
        self._settings: dict[int, float] = {cv2.CAP_PROP_FPS: FPS}
        self._picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)

    @classmethod
    def does(cls) -> str:
        return (cls.folder / "does").read_text()

    def isOpened(self) -> bool:  # noqa: N802
        return self._open

    def set(self, setting: int, value: float) -> bool:
        self._settings[setting] = value
        return True

    def get(self, setting: int) -> float:
        return {cv2.CAP_PROP_FRAME_WIDTH: WIDTH, cv2.CAP_PROP_FRAME_HEIGHT: HEIGHT}.get(
            setting, self._settings.get(setting, 0.0)
        )

    def grab(self) -> bool:
        self._due_s = max(self._due_s + 1 / FPS, time.monotonic() - 1 / FPS)
        while (left_s := self._due_s - time.monotonic()) > 0:
            time.sleep(min(left_s, 0.02))
        does = self.does()
        if self._dead or does == "unplugged":
            return False
        given_up_s = time.monotonic() + 2.0  # as OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT says
        while does == "stalled":
            if time.monotonic() > given_up_s:
                self._dead = True
                return False
            time.sleep(0.02)
            does = self.does()
        if does != "frozen":
            StandIn._stopped_at = None
        self._picture = self._taken(does)
        return True

    def _taken(self, does: str) -> NDArray[np.uint8]:
        if does == "frozen" and StandIn._stopped_at is not None:
            return StandIn._stopped_at
        picture = np.full((HEIGHT, WIDTH, 3), 4 if does == "black" else 90, np.uint8)
        if does != "black":
            draw_time(picture, time.monotonic())
        noise = np.clip(self._noise.normal(3, 1.5, (HEIGHT, WIDTH, 1)), 0, 8).astype(np.uint8)
        picture += noise
        StandIn._stopped_at = picture
        return picture

    def retrieve(self) -> tuple[bool, NDArray[np.uint8]]:
        return True, self._picture

    def release(self) -> None:
        self._open = False


def draw_time(picture: NDArray[np.uint8], at_s: float) -> None:
    """Black and white stripes that say a monotonic time, in hundredths of a second, modulo some eleven minutes."""
    number = round(at_s / _UNIT_S) % (1 << _BITS)
    bits = [number >> bit & 1 for bit in range(_BITS)]
    checks = [sum(bits[check::_CHECK]) & 1 for check in range(_CHECK)]
    for place, bit in enumerate((*_SYNC, *bits, *checks)):
        left = _LEFT + place * _STRIPE
        picture[_TOP:_BOTTOM, left : left + _STRIPE] = 230 if bit else 20


def time_on(bgr: NDArray[np.uint8], near_s: float) -> float | None:
    """The time on a picture of any size, the one of all that it can be which is nearest to `near_s`; None where it has
    none, or none to be read: a slate."""
    scale = bgr.shape[0] / HEIGHT
    rows = slice(round((_TOP + 20) * scale), round((_BOTTOM - 20) * scale))
    grey = bgr[rows].mean(axis=(0, 2))
    levels = [grey[round((_LEFT + (place + 0.5) * _STRIPE) * scale)] for place in range(_STRIPES)]
    if any(70 < level < 170 for level in levels):
        return None
    read = [int(level > 120) for level in levels]
    bits, checks = read[len(_SYNC) : -_CHECK], read[-_CHECK:]
    if tuple(read[: len(_SYNC)]) != _SYNC or checks != [sum(bits[check::_CHECK]) & 1 for check in range(_CHECK)]:
        return None
    found_s = sum(bit << place for place, bit in enumerate(bits)) * _UNIT_S
    round_s = (1 << _BITS) * _UNIT_S
    return found_s + round((near_s - found_s) / round_s) * round_s


def main() -> int:
    StandIn.folder = Path(sys.argv[1])
    setattr(cv2, "VideoCapture", StandIn)  # noqa: B010 - what the studio's camera opens
    from studio.cli import main as studio

    return studio(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
