"""A theme: a folder of QML templates with a theme.json that gives tokens, places and motions."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from studio.domain.errors import SellerError
from studio.domain.motion import Motion, MotionKind

Aspect = Literal["landscape", "portrait", "square"]

SAFE_MARGIN = 0.0375  # of the width

TEMPLATES = {
    "slate": "Slate",
    "slate-clock": "SlateClock",
    "close-up": "CloseUp",
    "badge": "Badge",
    "clock": "Clock",
    "lower-third": "LowerThird",
    "chat": "ChatList",
    "ticker": "Ticker",
    "thanks": "ThankYou",
    "message": "Message",
    "card": "Card",
    "buy-now": "BuyNow",
}
INSET = "inset"  # has a place, but no template: it is a camera's picture


class ThemeError(SellerError):
    """A theme's folder lacks something, or a file in it cannot be read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slot's layer may be on the canvas: a rectangle in pixels, even on every side, and the edges it clings to.

    A layer wider than its place (only a QR's quiet zone, by at most `overhang`) grows outwards over the margin. A code
    that finds no room else has a panel that takes up to `inwards` more pixels towards the middle, `below` more down.
    """

    x: int
    y: int
    width: int
    height: int
    across: Literal["left", "centre", "right"]
    down: Literal["top", "bottom"]
    overhang: int = 0
    inwards: int = 0
    below: int = 0

    def settle(self, width: int, height: int) -> tuple[int, int]:
        """Top-left of a layer of this (even) size."""
        spare = self.width - width
        if spare < 0:
            return self.x - max(0, -spare - self.overhang), self.y
        x = self.x + (0 if self.across == "left" else spare if self.across == "right" else spare // 4 * 2)
        return x, self.y + (self.height - height if self.down == "bottom" else 0)


class Theme:
    """The theme for one canvas. `scale` is pixels per design unit. Raises ThemeError."""

    def __init__(self, folder: Path, width: int, height: int) -> None:
        self.folder = folder
        self.width, self.height = width, height
        self.aspect: Aspect = "portrait" if width < 0.7 * height else "landscape" if width >= 1.5 * height else "square"
        try:
            source: dict[str, Any] = json.loads((folder / "theme.json").read_text(encoding="utf-8"))
            self.tokens: dict[str, Any] = source["tokens"]
            aspect = source["aspects"][self.aspect]
            self.tokens |= aspect.get("tokens", {})
            self.buy_now: dict[str, float] = source["buyNow"] | aspect.get("buyNow", {})
            self._canvas = across, down = aspect["canvas"]
            self.scale: float = min(width / across, height / down)
            self._places = {slot: aspect["places"][slot] for slot in (*TEMPLATES, INSET)}
            self._motions = {slot: _motions(source["motions"][slot]) for slot in TEMPLATES if slot != "slate-clock"}
            for slot in self._places:
                for neighbours in ("", *self._places[slot].get("with", {})):
                    self.place(slot, {slot, *neighbours.split()})
        except OSError as error:
            raise ThemeError(f"The theme {folder} cannot be read: {error.strerror}.") from error
        except (ValueError, KeyError, TypeError) as error:
            raise ThemeError(f"The theme {folder} has a mistake in theme.json: {error!r}.") from error

    def place(self, slot: str, slots: set[str]) -> Place:
        """The place of `slot` while the layers in `slots` are on the picture: the last one whose neighbours all are.

        Its height is 0 where the layer has to make way for them altogether."""
        spec = self._places[slot]
        for neighbours, beside in spec.get("with", {}).items():
            if slots.issuperset(neighbours.split()):
                spec = beside
        width = self.width if spec["width"] == "all" else _down(spec["width"] * self.scale)
        height = self.height if spec["height"] == "all" else _down(spec["height"] * self.scale)
        top = "top" in spec
        y = _up(spec["top"] * self.scale) if top else self.height - _up(spec["bottom"] * self.scale) - height
        # A canvas wider than the one the theme was drawn for needs a wider margin, and has the room.
        margin = 0 if width == self.width else SAFE_MARGIN * self.width
        if "left" in spec:
            x = _up(max(spec["left"] * self.scale, margin))
        elif "right" in spec:
            x = self.width - _up(max(spec["right"] * self.scale, margin)) - width
        else:
            x = (self.width - width) // 4 * 2 + _up(spec["centre"] * self.scale)
        across: Literal["left", "centre", "right"] = (
            "left" if "left" in spec else "right" if "right" in spec else "centre"
        )
        overhang = _down(spec.get("overhang", 0) * self.scale)
        inwards = below = 0
        if "reach" in spec:
            # What a canvas has more than the one the theme was drawn for lies between its two sides, and is free.
            more_across, more_down = spec["reach"]
            inwards = _down(self.width + (more_across - self._canvas[0]) * self.scale)
            below = _down(self.height + (more_down - self._canvas[1]) * self.scale)
        return Place(x, y, width, height, across, "top" if top else "bottom", overhang, inwards, below)

    def placed(self, across: float, down: float, width: int, height: int) -> tuple[int, int]:
        """Top-left, even, of a layer of this (even) size that the host dragged: from 0, at the left or top safe margin,
        to 1, at the right or bottom one."""
        margin = SAFE_MARGIN * self.width
        x = margin + across * max(0.0, self.width - 2 * margin - width)
        y = margin + down * max(0.0, self.height - 2 * margin - height)
        return round(x / 2) * 2, round(y / 2) * 2

    def motions(self, slot: str) -> tuple[Motion, Motion, Motion]:
        """How a slot's layer enters, leaves and changes."""
        return self._motions["clock" if slot == "slate-clock" else slot]


def _motions(source: dict[str, list[Any]]) -> tuple[Motion, Motion, Motion]:
    enter, leave, change = (Motion(*source[when]) for when in ("enter", "leave", "change"))
    for motion in (enter, leave, change):
        if motion.kind not in get_args(MotionKind) or not 0 <= motion.seconds <= 5:
            raise ValueError(f"motion {motion.kind} {motion.seconds}")
    return enter, leave, change


def _up(pixels: float) -> int:
    """The next even number at or above, forgiving a float's last digits."""
    return -int(-(pixels - 1e-6) // 2) * 2


def _down(pixels: float) -> int:
    return int((pixels + 1e-6) // 2) * 2
