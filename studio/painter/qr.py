"""QR codes: which modules are dark, how many pixels they take, how they are drawn: whole pixels, pure black on white.

The quiet zone of 4 modules is part of every side given here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import qrcode
from numpy.typing import NDArray
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_L, ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.exceptions import DataOverflowError

from studio.domain.swiss import is_bill

QUIET_MODULES = 4
SMALLEST_MODULE = 4  # px at 720p
_WHITE, _BLACK = np.uint32(0xFFFFFFFF), np.uint32(0xFF000000)
_LEVELS = {"L": ERROR_CORRECT_L, "M": ERROR_CORRECT_M, "Q": ERROR_CORRECT_Q, "H": ERROR_CORRECT_H}


class Code(NamedTuple):
    """A payload at an error correction level ("L", "M", "Q" or "H"), drawn with `module_px` pixels to a module."""

    payload: str
    level: str
    module_px: int

    @property
    def side_px(self) -> int:
        """Width and height, quiet zone and all; even."""
        return _even(len(modules(self.payload, self.level)) * self.module_px)


@lru_cache(maxsize=256)
def modules(payload: str, level: str) -> NDArray[np.bool_]:
    """Square matrix with its quiet zone; True is dark. DataOverflowError or ValueError where no QR code holds it."""
    code = qrcode.QRCode(error_correction=_LEVELS[level], border=QUIET_MODULES)
    code.add_data(payload)
    matrix = np.array(code.get_matrix(), dtype=np.bool_)
    matrix.flags.writeable = False
    return matrix


def fit(
    payload: str,
    room_px: tuple[int, int],
    scale: float,
    largest_module: float,
    largest_px: float,
    levels: str = "ML",
) -> Code | None:
    """The largest code for a room (width, height), `scale` being 1 at 720p; None where even the smallest is too large.

    Modules take at most `largest_module` times `scale`. No code grows past `largest_px`, except that modules never get
    smaller than `SMALLEST_MODULE` times `scale`. `levels` are tried in this order: L is for rooms where M does not fit,
    smaller modules would cost more than the weaker correction.
    """
    smallest = int(np.ceil(SMALLEST_MODULE * scale))
    largest = max(smallest, int(largest_module * scale))
    for level in levels:
        try:
            count = len(modules(payload, level))
        except (DataOverflowError, ValueError):
            continue
        for module_px in range(largest, smallest - 1, -1):
            side = _even(count * module_px)
            if side <= min(room_px) and (side <= largest_px or module_px == smallest):
                return Code(payload, level, module_px)
    return None


def draw(code: Code, into: NDArray[np.uint8]) -> None:
    """Draw the code over `into` (side_px, side_px, 4), BGRA.

    What is not opaque there stays: a panel's round corners may cut the corners of the quiet zone.
    """
    pixels = into.view(np.uint32)[..., 0]
    np.copyto(pixels, _WHITE, where=pixels >> 24 == 255)
    quiet = QUIET_MODULES * code.module_px
    inner = modules(code.payload, code.level)[QUIET_MODULES:-QUIET_MODULES, QUIET_MODULES:-QUIET_MODULES]
    dark = inner.repeat(code.module_px, 0).repeat(code.module_px, 1)
    if is_bill(code.payload):
        _draw_cross(dark)
    pixels[quiet : quiet + len(dark), quiet : quiet + len(dark)] = np.where(dark, _BLACK, _WHITE)


def _draw_cross(dark: NDArray[np.bool_]) -> None:
    """The Swiss cross in the middle of a QR-bill's code, as its standard has it: 7 mm of 46, of which 6 are black.

    It hides a fortieth of the code, which error correction M gives back.
    """
    side = len(dark)
    for millimetres, is_dark in ((7.0, False), (6.0, True)):
        square = _middle(side, millimetres)
        dark[square, square] = is_dark
    arms, bar = _middle(side, 3.9), _middle(side, 1.2)
    dark[arms, bar] = False
    dark[bar, arms] = False


def _middle(side_px: int, millimetres: float) -> slice:
    """So much of a code of 46 mm, in its middle to the pixel."""
    start = round((side_px - side_px * millimetres / 46) / 2)
    return slice(start, side_px - start)


def _even(pixels: int) -> int:
    return pixels + pixels % 2
