"""The programme's size and rate, and the planes a picture is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Canvas:
    """Width and height in pixels (both even), frames per second."""

    width: int
    height: int
    fps: int

    def __post_init__(self) -> None:
        if self.width % 2 or self.height % 2 or not (64 <= self.width <= 7680 and 64 <= self.height <= 7680):
            raise ValueError(f"canvas {self.width}x{self.height}")
        if not 1 <= self.fps <= 120:
            raise ValueError(f"canvas at {self.fps} fps")

    @property
    def period_s(self) -> float:
        return 1 / self.fps


class Planes(NamedTuple):
    """A picture in I420, BT.709 limited range: y (h, w), u and v (h/2, w/2), uint8; rows may be strided."""

    y: Plane
    u: Plane
    v: Plane

    @staticmethod
    def empty(width: int, height: int) -> Planes:
        """A black picture of its own memory."""
        chroma = (height // 2, width // 2)
        return Planes(
            np.full((height, width), 16, np.uint8), np.full(chroma, 128, np.uint8), np.full(chroma, 128, np.uint8)
        )

    def copy_to(self, other: Planes) -> None:
        """Overwrite `other`, which has the same shape."""
        for mine, theirs in zip(self, other, strict=True):
            theirs[...] = mine
