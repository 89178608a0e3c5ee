"""Scaling one plane of a picture, cheaply and without shimmer."""

from __future__ import annotations

import cv2
import numpy as np

from studio.media.canvas import Plane


def scaled(source: Plane, size: tuple[int, int], target: Plane | None = None) -> Plane:
    """`source` at `size` (width, height), in `target` where one is given."""
    # Averaging fours is cheap and keeps what bilinear scaling to less than half would leave out.
    while source.shape[1] >= 2 * size[0] and source.shape[0] >= 2 * size[1]:
        half = (source.shape[1] // 2, source.shape[0] // 2)
        source = np.asarray(cv2.resize(source, half, interpolation=cv2.INTER_AREA), np.uint8)
    return np.asarray(cv2.resize(source, size, target, interpolation=cv2.INTER_LINEAR), np.uint8)
