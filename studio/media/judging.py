"""What a viewer would make of a picture that was sent: does its code scan, is it black, does it stand still.

Pure: pictures in, words out. All pictures are luma planes (h, w), uint8, BT.709 limited range.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.media.canvas import Plane

Scan = Literal["verified", "unreadable", "wrong"]
Mask = NDArray[np.bool_]

BLOCK = 16
"""Pictures are compared in blocks of so many pixels: noise and the encoder's own faults average out in them."""
_MARGIN = 12  # around the panel with the code: its shadow, and what a phone sees beside it
_SMALL_SIDE = 480  # the shorter side of the copy that many phones are sent
_BLACK = 24  # limited-range black is 16; a covered lens is a little more, and an encoder's black not quite even
_EVEN, _A_LIGHT = 4, 40  # levels between the blocks of nothing at all; one that is as light as this is a light
_STILL_MEAN, _STILL_MOST = 1.5, 4  # levels by which a still picture's blocks differ from keyframe to keyframe
_MOVED_LEVELS, _MOVED_PART = 25, 0.01  # beyond what any camera's noise does to single pixels
_DOTS_ACROSS = 80  # a small picture has as many dots as one at 720 lines: nothing that moves lies between them
_LEAST_SEEN = 0.05  # with less of the camera's picture uncovered than this, nothing is said of it


class Rect(NamedTuple):
    """On the canvas, in pixels."""

    x: int
    y: int
    width: int
    height: int


def scan(luma: Plane, place: Rect, payload: bytes) -> Scan:
    """Whether the code in this part of the picture says `payload`."""
    return _scan(_cut(luma, place), payload)


def scan_small(luma: Plane, place: Rect, payload: bytes) -> Scan | None:
    """The same for the picture at 480 lines; None where it has no more of them anyway."""
    side = min(luma.shape)
    if side <= _SMALL_SIDE:
        return None
    cut, scale = _cut(luma, place), _SMALL_SIDE / side
    small = cv2.resize(cut, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return _scan(np.asarray(small, np.uint8), payload)


def _cut(luma: Plane, place: Rect) -> Plane:
    top, left = max(0, place.y - _MARGIN), max(0, place.x - _MARGIN)
    cut = luma[top : place.y + place.height + _MARGIN, left : place.x + place.width + _MARGIN]
    return np.ascontiguousarray(cut)


def _scan(cut: Plane, payload: bytes) -> Scan:
    # Loaded when it is needed, and nothing of it is kept: it complains at the end about what still stands around then.
    import zxingcpp

    if not cut.size:
        return "unreadable"
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    said = [code.bytes for code in zxingcpp.read_barcodes(cut, formats=formats, text_mode=zxingcpp.TextMode.Plain)]
    if not said:
        return "unreadable"
    return "verified" if all(each == payload for each in said) else "wrong"


def blocks(luma: Plane) -> Plane:
    """The picture with one value for each whole block of it."""
    height, width = luma.shape
    return np.asarray(
        cv2.resize(
            luma[: height // BLOCK * BLOCK, : width // BLOCK * BLOCK],
            (width // BLOCK, height // BLOCK),
            interpolation=cv2.INTER_AREA,
        ),
        np.uint8,
    )


def dots(luma: Plane) -> Plane:
    """One pixel of each block, of a small picture several, untouched: a camera's own noise is in it. 10 µs, own
    memory."""
    height, width = luma.shape
    step = BLOCK
    while step > 1 and max(height, width) < _DOTS_ACROSS * step:
        step //= 2
    half = step // 2
    return luma[half : height // BLOCK * BLOCK : step, half : width // BLOCK * BLOCK : step].copy()


def _of_dots(mask: Mask, dots: Plane | Mask) -> Mask:
    """Which dots are in these blocks."""
    each = dots.shape[0] // mask.shape[0]
    return mask.repeat(each, 0).repeat(each, 1)


def uncovered(shape: tuple[int, ...], covered: Iterable[Rect]) -> Mask | None:
    """Which blocks of a picture of `shape` (in blocks) no overlay touches; None where next to nothing is left."""
    mask = np.ones(shape, np.bool_)
    for x, y, width, height in covered:
        # A block around it as well: overlays have shadows, and blur into what is beside them.
        top, left = max(0, y // BLOCK - 1), max(0, x // BLOCK - 1)
        mask[top : max(0, -(-(y + height) // BLOCK) + 1), left : max(0, -(-(x + width) // BLOCK) + 1)] = False
    return mask if mask.mean() >= _LEAST_SEEN else None


def is_black(levels: Plane, mask: Mask | None = None) -> bool:
    """Whether next to nothing of it (blocks or dots) is lighter than black; with a mask, of that part of it."""
    seen = levels if mask is None else levels[_of_dots(mask, levels)]
    return bool(np.percentile(seen, 98) <= _BLACK)


def is_even(blocks: Plane, mask: Mask | None = None) -> bool:
    """Whether there is nothing to be seen in it: a dark room has shapes in it, or a candle."""
    seen = blocks if mask is None else blocks[mask]
    darkest, lightest = np.percentile(seen, (2, 98))
    return bool(lightest - darkest <= _EVEN and seen.max() < _A_LIGHT)


def is_still(before: Plane, after: Plane, mask: Mask) -> bool:
    """Whether two decoded pictures, in blocks, are the same but for what an encoder does to them."""
    differences = cv2.absdiff(before, after)[mask]
    return bool(differences.mean() <= _STILL_MEAN and np.percentile(differences, 99) <= _STILL_MOST)


def has_moved(before: Plane, after: Plane, mask: Mask) -> bool:
    """Whether a camera's own picture, in dots, has changed by more than its noise."""
    moved = cv2.absdiff(before, after) > _MOVED_LEVELS
    return bool(moved[_of_dots(mask, moved)].mean() > _MOVED_PART)
