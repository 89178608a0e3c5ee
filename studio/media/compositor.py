"""The compositor: sprites over a camera picture, in place, in the encoder's own planes.

`show` may be called from any thread; `compose` belongs to the tick. A sprite's rectangle is all that a tick touches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import Lock

import cv2
import numpy as np

from studio.domain.motion import CUT, Motion
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import Sprite

_BLACK = (16, 128, 128)


@dataclass(frozen=True, slots=True)
class Placed:
    """A sprite on the canvas: top-left corner in even pixels, and how it comes, goes and gives way to another.

    A new sprite of the same `name` and `identity` replaces the old one silently; another identity plays `change`.
    """

    name: str
    identity: str
    sprite: Sprite
    x: int
    y: int
    enter: Motion = CUT
    leave: Motion = CUT
    change: Motion = CUT


@dataclass(slots=True)
class _Actor:
    """A sprite on stage, and the motion it is in: `arriving` or leaving since `since_s`."""

    placed: Placed
    motion: Motion
    arriving: bool
    since_s: float

    def presence(self, now_s: float) -> float:
        """How much of it is there, 0 to 1."""
        length_s = self.motion.seconds
        done = min(1.0, max(0.0, (now_s - self.since_s) / length_s)) if length_s > 0 else 1.0
        eased = done * done * (3 - 2 * done)
        return eased if self.arriving else 1 - eased


class Compositor:
    """Layers in order, bottom first, over one picture, on a canvas."""

    def __init__(self, canvas: Canvas, on_shown: Callable[[str | None], None] = lambda _: None) -> None:
        """`on_shown` is called on the tick with the tag of a picture that has just been composed for the first time."""
        self.canvas, self._on_shown = canvas, on_shown
        self._lock = Lock()
        self._wanted: tuple[tuple[Placed, ...], str | None] | None = None
        self._stage: list[_Actor] = []
        self._still_first = True

    def show(self, layers: Sequence[Placed], tag: str | None = None) -> None:
        """From the next composed frame on, have these layers, bottom to top. Any thread; newest wins."""
        with self._lock:
            self._wanted = tuple(layers), tag

    def compose(self, picture: Planes | None, out: Planes, now_s: float) -> None:
        """Write the programme picture of `now_s` (monotonic) into `out`: `picture`, or black, under the layers."""
        with self._lock:
            wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._rearrange(wanted[0], now_s)
        self._stage = [a for a in self._stage if a.arriving or a.presence(now_s) > 0]
        covered = self._lowest_visible(now_s)
        if covered == 0:
            if picture is None:
                for plane, level in zip(out, _BLACK, strict=True):
                    plane[...] = level
            else:
                picture.copy_to(out)
        for actor in self._stage[max(0, covered - 1) :]:
            self._draw(actor, out, now_s)
        if wanted is not None:
            self._on_shown(wanted[1])

    def _rearrange(self, wanted: tuple[Placed, ...], now_s: float) -> None:
        """Give every wanted layer its place on stage; what is no longer wanted leaves from where it was."""
        arriving = {actor.placed.name: actor for actor in self._stage if actor.arriving}
        leaving = [actor for actor in self._stage if not actor.arriving]
        stage: list[_Actor] = []
        for placed in wanted:
            old = arriving.pop(placed.name, None)
            if old is None:
                # What is there from the first frame on does not fly in before the viewers' eyes.
                motion = CUT if self._still_first else placed.enter
                stage.append(_Actor(placed, motion, True, now_s))
            elif old.placed.identity == placed.identity:
                stage.append(replace(old, placed=placed))
            else:
                if placed.change.seconds > 0:
                    leaving.append(_Actor(old.placed, placed.change, False, now_s))
                stage.append(_Actor(placed, placed.change, True, now_s))
        leaving += [_Actor(actor.placed, actor.placed.leave, False, now_s) for actor in arriving.values()]
        names = [placed.name for placed in wanted]
        for actor in leaving:
            at = names.index(actor.placed.name) if actor.placed.name in names else 0
            # Below its successor, or at the bottom of the overlays: what leaves never covers what stays.
            index = next((i for i, a in enumerate(stage) if a.arriving and a.placed.name == actor.placed.name), at)
            stage.insert(index, actor)
        self._stage = stage
        self._still_first = False

    def _lowest_visible(self, now_s: float) -> int:
        """1 + index of the topmost sprite that hides all below it, or 0."""
        for index in range(len(self._stage) - 1, -1, -1):
            actor = self._stage[index]
            sprite = actor.placed.sprite
            if (
                sprite.opaque
                and sprite.y.shape == (self.canvas.height, self.canvas.width)
                and actor.presence(now_s) == 1.0
            ):
                return index + 1
        return 0

    def _draw(self, actor: _Actor, out: Planes, now_s: float) -> None:
        placed, presence = actor.placed, actor.presence(now_s)
        if presence <= 0:
            return
        sprite, x, y, strength = placed.sprite, placed.x, placed.y, 1.0
        if presence < 1:
            kind = actor.motion.kind
            if kind == "fade":
                strength = presence
            else:
                x, y = self._slid(kind, placed, presence)
        height, width = sprite.y.shape
        # The part that is on the canvas, in even pixels so that chroma stays in step with luma.
        left, top = max(0, -x), max(0, -y)
        right, bottom = min(width, self.canvas.width - x), min(height, self.canvas.height - y)
        if right <= left or bottom <= top:
            return
        whole = (slice(top, bottom), slice(left, right))
        half = (slice(top // 2, bottom // 2), slice(left // 2, right // 2))
        at = (slice(y + top, y + bottom), slice(x + left, x + right))
        at_half = (slice((y + top) // 2, (y + bottom) // 2), slice((x + left) // 2, (x + right) // 2))
        if sprite.opaque and strength == 1:
            out.y[at] = sprite.y[whole]
            out.u[at_half] = sprite.u[half]
            out.v[at_half] = sprite.v[half]
            return
        if strength == 1:
            for under, over, through in (
                (out.y[at], sprite.y[whole], sprite.through[whole]),
                (out.u[at_half], sprite.u[half], sprite.through2[half]),
                (out.v[at_half], sprite.v[half], sprite.through2[half]),
            ):
                _blend(under, over, through)
        else:
            for under, over, alpha in (
                (out.y[at], sprite.y[whole], sprite.a[whole]),
                (out.u[at_half], sprite.u[half], sprite.a2[half]),
                (out.v[at_half], sprite.v[half], sprite.a2[half]),
            ):
                # 255 - alpha * strength is never below zero, so the absolute value does no harm.
                _blend(under, _scaled(over, strength), _scaled(alpha, -strength, 255))

    def _slid(self, kind: str, placed: Placed, presence: float) -> tuple[int, int]:
        """Where a sprite is on its way from beyond the named edge to its place."""
        height, width = placed.sprite.y.shape
        away_x, away_y = {
            "slide-left": (-(placed.x + width), 0),
            "slide-right": (self.canvas.width - placed.x, 0),
            "slide-up": (0, -(placed.y + height)),
            "slide-down": (0, self.canvas.height - placed.y),
        }.get(kind, (0, 0))
        rest = 1 - presence
        return placed.x + int(away_x * rest) // 2 * 2, placed.y + int(away_y * rest) // 2 * 2


def _scaled(plane: Plane, factor: float, offset: float = 0) -> Plane:
    return np.asarray(cv2.convertScaleAbs(plane, alpha=factor, beta=offset), np.uint8)


def _blend(under: Plane, over: Plane, through: Plane) -> None:
    """under = under * through / 255 + over, in place; `over` is premultiplied."""
    cv2.multiply(under, through, dst=under, scale=1 / 255)
    cv2.add(under, over, dst=under)
