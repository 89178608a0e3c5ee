"""Whether what a camera shows can be a picture of anything: one that stands still to the last bit is frozen."""

from __future__ import annotations

from typing import Literal

import cv2

from studio.media.canvas import Plane

Sight = Literal["seen", "black", "frozen"]

STILL_S = 1.3
"""Well below the 2 s after which viewers are to see a slate, also where the machine is busy."""
BLACK_S = 1.6
_BLACK_LUMA = 24.0  # 16 is black; a covered lens is a little more than that,
_BLACK_SPREAD = 4.0  # and its noise is small.
_SAMPLED_ROWS = 45


class PictureWatch:
    """Looks at every picture of a device, or of the network; on the camera's thread. Costs some microseconds.

    It outlives the source that the pictures come from: a camera that was opened anew is still frozen while its pictures
    are the one that it stopped at.
    """

    def __init__(self, *, may_freeze: bool) -> None:
        """`may_freeze` is false where equal pictures are nothing strange: what a codec made of a wall, for instance."""
        self._may_freeze = may_freeze
        self._sample = b""
        self._still_since_s = self._black_since_s = float("-inf")
        self._black = False
        self._frozen = False
        self._moved = False

    def look(self, luma: Plane, before: Plane | None, at_s: float) -> Sight:
        """What to think of a picture and of those before it. `luma` and `before` (height, width): this one's and the
        last one's, with nothing around it; `at_s` on the camera's clock."""
        step = max(1, luma.shape[0] // _SAMPLED_ROWS)
        points = luma[::step, ::step].copy()
        sample = points.tobytes()
        same = sample == self._sample and (
            before is None or (before.shape == luma.shape and cv2.norm(luma, before, cv2.NORM_INF) == 0)
        )
        if not same:
            # The first picture is no movement. One that has never moved may be meant to stand: a still from a grabber.
            self._moved = self._moved or bool(self._sample)
            self._still_since_s, self._frozen = at_s, False
        self._sample = sample
        mean, spread = cv2.meanStdDev(points)
        black = float(mean[0, 0]) < _BLACK_LUMA and float(spread[0, 0]) < _BLACK_SPREAD
        if black and not self._black:
            self._black_since_s = at_s
        self._black = black
        if black and not self._frozen:
            return "black" if at_s - self._black_since_s >= BLACK_S else "seen"
        if self._may_freeze and self._moved and at_s - self._still_since_s >= STILL_S:
            self._frozen = True
        return "frozen" if self._frozen else "seen"

    def opened(self, at_s: float) -> None:
        """The pictures come from a source that was just opened: time in which there were none is no standstill."""
        if not self._frozen:
            self._still_since_s = max(self._still_since_s, at_s)
