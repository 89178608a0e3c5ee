"""Whether what a camera shows can be a picture of anything: one that stands still to the last bit is frozen."""

from __future__ import annotations

from typing import Literal

import cv2

from studio.media.canvas import Plane
from studio.media.judging import BLOCK, blocks, is_black, is_even

Sight = Literal["seen", "black", "frozen"]

STILL_S = 1.3
"""Well below the 2 s after which viewers are to see a slate, also where the machine is busy."""
MOVES_AGAIN = 3
"""So many pictures in a row, each another one, are movement again. Some cameras that hang send one new picture to
whoever calls, and that one for ever: they must not come and go with every call."""
BLACK_S = 1.4
_DARK_LUMA = 26.0  # on average: what is lighter is not looked at any closer
_SAMPLED_ROWS = 45


class PictureWatch:
    """Looks at every picture of a device, or of the network; on the camera's thread. Costs some microseconds.

    It outlives the source that the pictures come from: a camera that was opened anew is still frozen while its pictures
    are the one that it stopped at.
    """

    def __init__(self, *, moved: bool = False) -> None:
        """`moved`: the camera is known for its pictures having changed, before this watch looked."""
        self._may_freeze = False
        self._sample = b""
        self._still_since_s = self._black_since_s = float("-inf")
        self.black_at_s = float("-inf")
        """When a picture was black last, on the camera's clock; one is no fault yet."""
        self._black = False
        self._frozen = False
        self._new = 0  # pictures since it froze that were other ones than those before, in a row
        self._new_since_s = float("-inf")  # the first of these
        self._first_s: float | None = None  # the first picture since it was opened
        self.moved = moved
        """Whether it has ever shown two different pictures: one that never has may be meant to stand."""

    def look(self, luma: Plane, before: Plane | None, at_s: float) -> Sight:
        """What to think of a picture and of those before it. `luma` and `before` (height, width): this one's and the
        last one's, with nothing around it; `at_s` on the camera's clock."""
        self._first_s = at_s if self._first_s is None else self._first_s
        step = max(1, luma.shape[0] // _SAMPLED_ROWS)
        points = luma[::step, ::step].copy()
        sample = points.tobytes()
        same = sample == self._sample and (
            before is None or (before.shape == luma.shape and cv2.norm(luma, before, cv2.NORM_INF) == 0)
        )
        if not same:
            # The first picture is no movement. One that has never moved may be meant to stand: a still from a grabber.
            self.moved = self.moved or bool(self._sample)
            self._new = self._new + 1 if at_s - self._still_since_s < STILL_S else 1
            self._new_since_s = at_s if self._new == 1 else self._new_since_s
            self._still_since_s = at_s
            self._frozen = self._frozen and self._new < MOVES_AGAIN
        self._sample = sample
        black = cv2.mean(points)[0] < _DARK_LUMA and _nothing_in(luma)
        if black and not self._black:
            self._black_since_s = at_s
        self._black = black
        if black:
            self.black_at_s = at_s
        if black and not self._frozen:
            return "black" if at_s - self._black_since_s >= BLACK_S else "seen"
        if self._may_freeze and self.moved and at_s - self._still_since_s >= STILL_S:
            self._frozen = True
        return "frozen" if self._frozen else "seen"

    def well_s(self, at_s: float) -> float:
        """For how long it has been well since it was opened, or froze: up to its newest picture that was a new one.
        Where equal pictures are nothing strange, any picture counts."""
        if self._may_freeze and self.moved:
            return self._still_since_s - self._new_since_s if self._new else 0.0
        return at_s - self._first_s if self._first_s is not None else 0.0

    def opened(self, at_s: float, *, may_freeze: bool) -> None:
        """The pictures come from a source that was just opened: time in which there were none is no standstill.

        `may_freeze` is false where equal pictures are nothing strange: see `Source.has_noise`.
        """
        self._may_freeze, self._new, self._first_s = may_freeze, 0, None
        if not self._frozen:
            self._still_since_s = max(self._still_since_s, at_s)


def _nothing_in(luma: Plane) -> bool:
    """Whether it is black. A sensor's noise, which is large in the dark, averages out in blocks; shapes do not."""
    if min(luma.shape) < BLOCK:
        return False
    levels = blocks(luma)
    return is_black(levels) and is_even(levels)
