"""Between the colours of cameras and pictures (RGB) and those of the programme (I420, BT.709 limited range).

Chroma is sited at the centre of its four pixels, as in JPEG. Nothing here keeps state beyond scratch memory.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from studio.media.canvas import Plane, Planes

# A second thread saves time nobody waits for, and its spinning takes processor time from the encoder.
cv2.setNumThreads(1)

Image = NDArray[np.uint8]

_KR, _KB = 0.2126, 0.0722
_KG = 1 - _KR - _KB
_LUMA, _CHROMA = 219 / 255, 224 / 255

# Rows Y, U, V; columns blue, green, red, one (the offset).
_FROM_BGR = np.array(
    [
        [_KB * _LUMA, _KG * _LUMA, _KR * _LUMA, 16],
        [_CHROMA / 2, -_KG * _CHROMA / 2 / (1 - _KB), -_KR * _CHROMA / 2 / (1 - _KB), 128],
        [-_KB * _CHROMA / 2 / (1 - _KR), -_KG * _CHROMA / 2 / (1 - _KR), _CHROMA / 2, 128],
    ]
)
_TO_BGR = np.linalg.inv(_FROM_BGR[:, :3])

# The offsets are part of what alpha multiplies: a premultiplied sprite's transparent pixel is Y = U = V = 0.
_FROM_PREMULTIPLIED_BGRA = np.hstack([_FROM_BGR[:, :3], _FROM_BGR[:, 3:] / 255])


def yuv_of(rgb: str) -> tuple[int, int, int]:
    """Y, U, V of one colour written `#RRGGBB`."""
    red, green, blue = bytes.fromhex(rgb.removeprefix("#"))
    y, u, v = (round(level) for level in _FROM_BGR @ (blue, green, red, 1))
    return y, u, v


def as_bgr(picture: NDArray[Any]) -> Image:
    """Grey, BGRA, 16-bit or BGR pixels (h, w) or (h, w, channels) as BGR, uint8 (h, w, 3)."""
    if picture.dtype not in (np.uint8, np.uint16):
        raise ValueError(f"pixels of type {picture.dtype}")
    levels = picture.astype(np.uint8, copy=False) if picture.dtype == np.uint8 else np.asarray(picture // 256, np.uint8)
    if levels.ndim == 2 or levels.shape[2] == 1:
        return np.asarray(cv2.cvtColor(levels, cv2.COLOR_GRAY2BGR), np.uint8)
    return np.asarray(cv2.cvtColor(levels, cv2.COLOR_BGRA2BGR), np.uint8) if levels.shape[2] == 4 else levels


class BgrToPlanes:
    """Converts BGR pictures of one size, with scratch memory of its own: one per thread.

    Within 1 level of the exact formula. 0.5 ms of one core for 1280x720: OpenCV's 3x4 transform is vectorised for
    three channels out and no other number, so all three planes are made at full size and chroma halved after.
    """

    def __init__(self, width: int, height: int) -> None:
        """Both even, in pixels."""
        if width % 2 or height % 2:
            raise ValueError(f"odd size {width}x{height}")
        self.size = (width, height)
        self._half = (width // 2, height // 2)
        self._yuv = np.empty((height, width, 3), np.uint8)
        self._chroma = np.empty((2, height, width), np.uint8)

    def __call__(self, bgr: Image, planes: Planes) -> None:
        """Overwrite `planes` with `bgr` (h, w, 3), which is only read."""
        cv2.transform(bgr, _FROM_BGR, self._yuv)
        u, v = self._chroma
        cv2.split(self._yuv, [planes.y, u, v])
        cv2.resize(u, self._half, planes.u, interpolation=cv2.INTER_AREA)
        cv2.resize(v, self._half, planes.v, interpolation=cv2.INTER_AREA)


def planes_to_bgr(planes: Planes) -> Image:
    """The picture as BGR (h, w, 3), rounded to the nearest level."""
    size = (planes.y.shape[1], planes.y.shape[0])
    chroma = (cv2.resize(plane.astype(np.float32), size, interpolation=cv2.INTER_LINEAR) for plane in planes[1:])
    yuv = cv2.merge([planes.y.astype(np.float32), *chroma])
    matrix = np.hstack([_TO_BGR, -_TO_BGR @ _FROM_BGR[:, 3:]])
    return np.clip(np.rint(cv2.transform(yuv, matrix)), 0, 255).astype(np.uint8)


def planes_to_png(planes: Planes) -> bytes:
    """The picture as a PNG file's bytes."""
    done, png = cv2.imencode(".png", planes_to_bgr(planes))
    if not done:
        raise RuntimeError("OpenCV wrote no PNG")
    return png.tobytes()


@dataclass(frozen=True, slots=True)
class Sprite:
    """An overlay ready to be blended: `y`, `u`, `v` are multiplied by alpha already (0 where transparent).

    `a` is alpha at the size of `y`, `a2` at the size of `u` and `v`; width and height are even. `through`, `through2`:
    what they let through, 255 - alpha. Blended: programme * through / 255 + sprite. `solid`: left, top, right, bottom
    (all even) of a rectangle that hides what is below it, so that it need only be copied; empty where none is worth it.
    """

    y: Plane
    u: Plane
    v: Plane
    a: Plane
    a2: Plane
    opaque: bool
    through: Plane = field(init=False)
    through2: Plane = field(init=False)
    solid: tuple[int, int, int, int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "through", ~self.a)
        object.__setattr__(self, "through2", ~self.a2)
        object.__setattr__(self, "solid", _solid(self.a, self.a2))

    @property
    def width(self) -> int:
        return int(self.y.shape[1])

    @property
    def height(self) -> int:
        return int(self.y.shape[0])

    @staticmethod
    def from_bgra(pixels: Image) -> Sprite:
        """From premultiplied BGRA bytes (h, w, 4): Qt's ARGB32_Premultiplied as it lies in memory.

        Odd sizes gain a transparent column or row on the right or below.
        """
        height, width = pixels.shape[:2]
        if height % 2 or width % 2:
            pixels = np.pad(pixels, ((0, height % 2), (0, width % 2), (0, 0)))
        height, width = pixels.shape[:2]
        half = cv2.resize(pixels, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
        alpha = np.ascontiguousarray(pixels[..., 3])
        chroma = cv2.transform(half, _FROM_PREMULTIPLIED_BGRA[1:])
        return Sprite(
            y=np.asarray(cv2.transform(pixels, _FROM_PREMULTIPLIED_BGRA[:1]), np.uint8).reshape(height, width),
            u=np.ascontiguousarray(chroma[..., 0], np.uint8),
            v=np.ascontiguousarray(chroma[..., 1], np.uint8),
            a=alpha,
            a2=np.ascontiguousarray(half[..., 3], np.uint8),
            opaque=bool(alpha.min() == 255),
        )


def _solid(a: Plane, a2: Plane) -> tuple[int, int, int, int]:
    """The rectangle of `Sprite.solid`: the whole, shrunk where most of what is let through lies, until none is left."""
    fours = a.reshape(a2.shape[0], 2, a2.shape[1], 2)
    holes = cv2.integral(((fours.min(axis=(1, 3)) < 255) | (a2 < 255)).astype(np.uint8))

    def within(left: int, top: int, right: int, bottom: int) -> int:
        return int(holes[bottom, right] - holes[top, right] - holes[bottom, left] + holes[top, left])

    left, top, right, bottom = 0, 0, a2.shape[1], a2.shape[0]
    least = a2.size // 4
    while (right - left) * (bottom - top) > least and within(left, top, right, bottom):
        across, down = right - left, bottom - top
        _, side = max(
            (within(left, top, right, top + 1) / across, 0),
            (within(left, bottom - 1, right, bottom) / across, 1),
            (within(left, top, left + 1, bottom) / down, 2),
            (within(right - 1, top, right, bottom) / down, 3),
        )
        top, bottom, left, right = top + (side == 0), bottom - (side == 1), left + (side == 2), right - (side == 3)
    if (right - left) * (bottom - top) <= least:
        return (0, 0, 0, 0)
    return left * 2, top * 2, right * 2, bottom * 2
