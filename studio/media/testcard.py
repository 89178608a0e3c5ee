"""The picture of the `test` camera: a market stall with a clock, a moving edge and a counter machines can read.

Frozen, skipped and repeated frames show: to the eye by the clock and the edge, to a program by `read_counter`.
"""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import cv2
import numpy as np

from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import BgrToPlanes, Image, yuv_of

COUNTER_BITS = 16

# In thirds of the frame nothing of the programme covers; as fractions of the longer side, so that a scaled picture
# reads like the original.
_CELL = 1 / 64
_MARGIN = 0.0375

_INK = "#1B1712"
_BLACK, _TRACK, _WHITE = 16, 52, 235
_GLYPHS = "0123456789:."


def _counter_cells(width: int, height: int) -> tuple[float, float, float]:
    """Left, top and side of the counter's first cell in a picture of this size: top right, inside the margin."""
    cell = max(width, height) * _CELL
    return width * (1 - _MARGIN) - COUNTER_BITS * cell, width * _MARGIN * 0.75, cell


def read_counter(bgr: Image) -> int | None:
    """The number, modulo 65536, of a test card in BGR (h, w, 3) of any size; None where no card can be read."""
    height, width = bgr.shape[:2]
    left, top, cell = _counter_cells(width, height)
    number = 0
    for index in range(COUNTER_BITS):
        x, y = left + (index + 0.3) * cell, top + 0.3 * cell
        middle = bgr[int(y) : int(y + 0.4 * cell) + 1, int(x) : int(x + 0.4 * cell) + 1]
        level = float(middle.mean())
        if 90 < level < 165:
            return None
        number = number << 1 | (level >= 128)
    return number


class TestCard:
    """Draws the card of one canvas, on one thread: 0.1 ms a picture."""

    def __init__(self, canvas: Canvas) -> None:
        self._fps = canvas.fps
        width, height = canvas.width, canvas.height
        unit = min(width / 1170, height / 720)  # the clock stays clear of the QR panel
        left, top, cell = _counter_cells(width, height)
        edges = [round(left + index * cell) for index in range(COUNTER_BITS + 1)]
        rows = slice(round(top), round(top + cell))

        digits = _Digits(round(76 * unit))
        panel_w, panel_h = digits.width("00:00:00.000") + round(72 * unit), round(176 * unit)
        x, y = (width - panel_w) // 2, round(height * 0.47) - panel_h // 2
        frame = cell / 4
        self._planes = Planes.empty(width, height)
        bgr = _stall(width, height)
        _panel(bgr, (x, y, panel_w, panel_h), 18 * unit, _INK)
        plate = (left - frame, top - frame, COUNTER_BITS * cell + 2 * frame, cell + 2 * frame)
        _panel(bgr, plate, frame, "#000000")
        BgrToPlanes(width, height)(bgr, self._planes)

        # All that moves is light and dark on one colour, so only luma is drawn again.
        luma = self._planes.y
        self._cells = [luma[rows, a:b] for a, b in pairwise(edges)]
        inner = slice(max(0, x + round(36 * unit)), x + round(36 * unit) + digits.width("00:00:00.000"))
        clock_top = y + round(26 * unit)
        self._digits = digits
        self._clock = luma[clock_top : clock_top + digits.height, inner]
        track_top, track_h = y + round(132 * unit), max(2, round(18 * unit))
        self._track = luma[track_top : track_top + track_h, inner]

    def draw(self, number: int, wall_s: float) -> Planes:
        """The card of frame `number` at a moment of wall-clock time (seconds since 1970), until the next `draw`."""
        for index, cell in enumerate(reversed(self._cells)):
            cell[...] = _WHITE if number >> index & 1 else _BLACK
        self._digits.write(self._clock, datetime.fromtimestamp(wall_s).strftime("%H:%M:%S.%f")[:-3])
        length = self._track.shape[1]
        block = max(1, length // 12)
        lap = 2 * self._fps
        edge = (length - block) * (number % lap) // lap
        self._track[...] = _TRACK
        self._track[:, edge : edge + block] = _WHITE
        return self._planes


class _Digits:
    """Digits, colon and point as luma on ink, drawn once; all digits equally wide."""

    def __init__(self, size: int) -> None:
        font = cv2.FontFace("sans")
        probe = [cv2.getTextSize((0, 0), glyph, (0, 0), font, size, 600) for glyph in _GLYPHS]
        self.height = size
        dark = yuv_of(_INK)[0]
        self._glyphs: dict[str, Plane] = {}
        digit = max(box[2] for box in probe) + max(2, size // 10)
        for glyph, (_, _, drawn, _) in zip(_GLYPHS, probe, strict=True):
            cell = np.zeros((size, digit if glyph.isdigit() else round(digit * 0.6), 3), np.uint8)
            at = ((cell.shape[1] - drawn) // 2, round(size * 0.84))
            cv2.putText(cell, glyph, at, (255, 255, 255), font, size, 600)
            self._glyphs[glyph] = (dark + cell[..., 0] * ((_WHITE - dark) / 255)).astype(np.uint8)

    def width(self, text: str) -> int:
        return sum(self._glyphs[glyph].shape[1] for glyph in text)

    def write(self, luma: Plane, text: str) -> None:
        """Fills `luma`, `width(text)` wide and `height` high; cut off where it is narrower."""
        x = 0
        for glyph in text:
            cell = self._glyphs[glyph]
            luma[:, x : x + cell.shape[1]] = cell[:, : max(0, luma.shape[1] - x)]
            x += cell.shape[1]


def _panel(bgr: Image, box: tuple[float, float, float, float], radius: float, colour: str) -> None:
    """A filled rounded rectangle; box is left, top, width, height."""
    x, y, width, height = box
    # OpenCV's sixteenths of a pixel.
    fixed = 4
    arc = [
        (cx + radius * np.cos(angle), cy + radius * np.sin(angle))
        for turn, (cx, cy) in enumerate(
            (
                (x + width - radius, y + height - radius),
                (x + radius, y + height - radius),
                (x + radius, y + radius),
                (x + width - radius, y + radius),
            )
        )
        for angle in np.linspace(turn * np.pi / 2, (turn + 1) * np.pi / 2, 12)
    ]
    points = np.rint(np.array(arc) * 2**fixed).astype(np.int32)
    cv2.fillConvexPoly(bgr, points, _bgr(colour), cv2.LINE_AA, fixed)


def _stall(width: int, height: int) -> Image:
    """The still part: an awning above, crates of produce below, a warm wall between."""
    scale = 2
    w, h = width * scale, height * scale
    fade = np.linspace(0, 1, h)[:, None, None]
    rows = np.array(_bgr("#F6F0E6")) * (1 - fade) + np.array(_bgr("#E6D2B0")) * fade
    picture = np.ascontiguousarray(np.broadcast_to(rows, (h, w, 3)).astype(np.uint8))
    _awning(picture)
    _crates(picture)
    return np.asarray(cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA), np.uint8)


def _awning(picture: Image) -> None:
    h, w = picture.shape[:2]
    drop, stripes = int(h * 0.17), 2 * round(w / h * 5) + 1
    cloth = np.zeros((h, w), np.uint8)
    for index in range(stripes):
        a, b = index * w // stripes, (index + 1) * w // stripes
        colour = _bgr("#1F6F4A" if index % 2 == 0 else "#FFFBF4")
        for target, fill in ((picture, colour), (cloth, (255,))):
            cv2.rectangle(target, (a, 0), (b, drop), fill, -1)
            cv2.ellipse(target, ((a + b) // 2, drop), ((b - a + 1) // 2, (b - a) // 3), 0, 0, 180, fill, -1)
    # Light from the front: the cloth is darker where it leaves the wall, its shadow lies below.
    # Blurred at an eighth, for the full size takes a second.
    reach = min(h, w) // 24
    band = picture[: drop + 6 * reach]
    cloth = cloth[: band.shape[0]]
    small = cv2.resize(np.roll(cloth, reach, axis=0), (w // 8, band.shape[0] // 8), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), max(reach / 16, 0.5))
    shadow = cv2.resize(small, (w, band.shape[0])).astype(np.float32) / 255
    down = np.minimum(np.arange(band.shape[0], dtype=np.float32) / drop, 1)[:, None]
    shade = np.where(cloth > 0, 0.86 + 0.14 * down, 1 - 0.28 * shadow)
    band[...] = (band * shade[..., None]).astype(np.uint8)


def _crates(picture: Image) -> None:
    h, w = picture.shape[:2]
    crates = max(2, round(w / h * 2.2))
    top, gap = int(h * 0.86), w // 60
    size = (w - gap * (crates + 1)) // crates
    kinds = (("#C8402F", "#E4715C"), ("#E9B627", "#F6D567"), ("#4C7A34", "#7FA85C"), ("#D9772B", "#EFA05A"))
    for index in range(crates):
        left = gap + index * (size + gap)
        fill, shine = (_bgr(colour) for colour in kinds[index % len(kinds)])
        radius = size // 11
        for row in (2, 1, 0):
            count = 5 - row
            for place in range(count):
                x = left + size // 2 + int((place - (count - 1) / 2) * radius * 1.9)
                y = top + radius // 2 - int(row * radius * 1.3)
                cv2.circle(picture, (x, y), radius, tuple(int(level * 0.8) for level in fill), -1, cv2.LINE_AA)
                cv2.circle(picture, (x - radius // 16, y - radius // 16), int(radius * 0.92), fill, -1, cv2.LINE_AA)
                cv2.circle(picture, (x - radius // 3, y - radius // 3), radius // 4, shine, -1, cv2.LINE_AA)
        cv2.rectangle(picture, (left, top), (left + size, h), _bgr("#5E3F25"), -1)
        for plank, colour in enumerate(("#B88757", "#A87646", "#966638")):
            y = top + plank * (h - top) // 3
            cv2.rectangle(picture, (left, y), (left + size, y + (h - top) // 3 - h // 240), _bgr(colour), -1)
    cv2.rectangle(picture, (0, h - h // 90), (w, h), _bgr("#5E3F25"), -1)


def _bgr(rgb: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(rgb[1:])
    return blue, green, red
