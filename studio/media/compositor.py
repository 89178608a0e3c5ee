"""The compositor: sprites over a camera picture, in place, in the encoder's own planes.

`show` may be called from any thread; `compose` belongs to the tick. A sprite's rectangle is all that a tick touches.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf
from threading import Lock

import cv2
import numpy as np

from studio.domain.motion import CUT, Motion
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import Sprite, yuv_of
from studio.media.scaling import scaled

_BLACK = (16, 128, 128)
_INSET_FADE_S = 0.25
_FINE = 4  # the inset's round corners are drawn so many times as large, then averaged


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


@dataclass(frozen=True, slots=True)
class Inset:
    """A second camera's picture, small: a rectangle in even canvas pixels with round corners, and a border in it."""

    x: int
    y: int
    width: int
    height: int
    radius: int = 0
    border: int = 3
    border_colour: str = "#fffbf4"


@dataclass(slots=True)
class _Actor:
    """A sprite on stage, and the motion it is in: `arriving` or leaving since `since_s`, which may be yet to come."""

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

    def is_in_the_way(self, placed: Placed) -> bool:
        """Whether it leaves from where `placed` is to stand."""
        own = self.placed
        (height, width), (own_height, own_width) = placed.sprite.y.shape, own.sprite.y.shape
        across = own.x < placed.x + width and placed.x < own.x + own_width
        down = own.y < placed.y + height and placed.y < own.y + own_height
        return bool(across and down)


class Compositor:
    """Layers in order, bottom first, over one picture, on a canvas."""

    def __init__(self, canvas: Canvas, on_shown: Callable[[str | None], None] = lambda _: None) -> None:
        """`on_shown` is called on the tick with the tag of a picture that has just been composed for the first time."""
        self.canvas, self._on_shown = canvas, on_shown
        self._lock = Lock()
        self._wanted: tuple[tuple[Placed, ...], str | None, Inset | None] | None = None
        self._stage: list[_Actor] = []
        self._inset: _InsetActor | None = None
        self._still_first = True

    def show(self, layers: Sequence[Placed], tag: str | None = None, inset: Inset | None = None) -> None:
        """From the next composed frame on, have these layers, bottom to top. Any thread; newest wins.

        The inset lies above what covers the whole canvas and below every other layer.
        """
        with self._lock:
            self._wanted = tuple(layers), tag, inset

    def compose(self, picture: Planes | None, out: Planes, now_s: float, inset_picture: Planes | None = None) -> None:
        """Write the programme picture of `now_s` (monotonic) into `out`: `picture`, or black, under the layers.

        `inset_picture`, of any even size, fills the inset; without it there is none.
        """
        with self._lock:
            wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self._place_inset(wanted[2], now_s)
            self._rearrange(wanted[0], now_s)
        self._stage = [a for a in self._stage if a.arriving or a.presence(now_s) > 0]
        covered = self._lowest_visible(now_s)
        if covered == 0:
            if picture is None:
                for plane, level in zip(out, _BLACK, strict=True):
                    plane[...] = level
            else:
                picture.copy_to(out)
        below = self._below_inset() if self._inset else -1
        for index, actor in enumerate(self._stage):
            if index == below:
                self._draw_inset(inset_picture, out, now_s)
            if index >= covered - 1:
                self._draw(actor, out, now_s)
        if below == len(self._stage):
            self._draw_inset(inset_picture, out, now_s)
        if wanted is not None:
            self._on_shown(wanted[1])

    def _rearrange(self, wanted: tuple[Placed, ...], now_s: float) -> None:
        """Give every wanted layer its place on stage; what is no longer wanted leaves from where it was."""
        arriving = {actor.placed.name: actor for actor in self._stage if actor.arriving}
        leaving = [actor for actor in self._stage if not actor.arriving]
        before = set(arriving)
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
                if placed.change.seconds > 0 and old.presence(now_s) > 0:
                    leaving.append(_Actor(old.placed, placed.change, False, now_s))
                stage.append(_Actor(placed, placed.change, True, now_s))
        leaving += [
            _Actor(actor.placed, actor.placed.leave, False, now_s)
            for actor in arriving.values()
            if actor.presence(now_s) > 0  # nobody has seen it yet: it does not come in order to go
        ]
        for actor in stage:
            if actor.presence(now_s) == 0:
                # What takes over from another blends with it; what comes back after it had gone is not its successor.
                own = actor.placed.name if actor.placed.name in before else None
                self._take_turns(actor, [each for each in leaving if each.placed.name != own])
        names = [placed.name for placed in wanted]
        for actor in leaving:
            at = names.index(actor.placed.name) if actor.placed.name in names else 0
            # Below its successor, or at the bottom of the overlays: what leaves never covers what stays.
            index = next((i for i, a in enumerate(stage) if a.arriving and a.placed.name == actor.placed.name), at)
            stage.insert(index, actor)
        self._stage = stage
        self._still_first = False

    def _take_turns(self, actor: _Actor, leaving: Sequence[_Actor]) -> None:
        """Let what fades in wait for what leaves from there, so that nobody reads one through the other.

        What comes over an edge is not there yet while that goes, and a slate blends with all that it covers.
        """
        if actor.motion.kind == "fade" and not self._covers(actor):
            ends_s = [
                each.since_s + each.motion.seconds
                for each in leaving
                if each.is_in_the_way(actor.placed) and not self._covers(each)
            ]
            actor.since_s = max([actor.since_s, *ends_s])

    def _lowest_visible(self, now_s: float) -> int:
        """1 + index of the topmost sprite that hides all below it, or 0."""
        for index in range(len(self._stage) - 1, -1, -1):
            actor = self._stage[index]
            if self._covers(actor) and actor.presence(now_s) == 1.0:
                return index + 1
        return 0

    def _covers(self, actor: _Actor) -> bool:
        sprite = actor.placed.sprite
        return sprite.opaque and sprite.y.shape == (self.canvas.height, self.canvas.width)

    def _below_inset(self) -> int:
        """How many actors are drawn before the inset: a close-up that is fading in or out is one of them."""
        return max((index + 1 for index, actor in enumerate(self._stage) if self._covers(actor)), default=0)

    def _place_inset(self, wanted: Inset | None, now_s: float) -> None:
        """Fade it in where there was none; move it where there was one; fade it out as it last was."""
        old = self._inset
        if wanted is None:
            if old and old.arriving:
                self._inset = old.leaving(now_s)
        elif old and old.arriving:
            self._inset = old.moved(wanted)
        else:
            self._inset = _InsetActor(wanted, since_s=-inf if self._still_first else now_s)

    def _draw_inset(self, picture: Planes | None, out: Planes, now_s: float) -> None:
        if self._inset and not self._inset.draw(picture, out, now_s):
            self._inset = None

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
        if strength == 1 and sprite.solid[2] and not (left or top or right < width or bottom < height):
            _draw_with_solid(sprite, out, x, y)
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


class _InsetActor:
    """The inset on stage: its place, its shape as masks, and its picture as last drawn."""

    def __init__(self, inset: Inset, since_s: float) -> None:
        self.inset, self.arriving, self._since_s = inset, True, since_s
        self._small = Planes.empty(inset.width, inset.height)
        self._filled = False
        self._shape = _shape(inset)

    def moved(self, inset: Inset) -> _InsetActor:
        """The same at another place; a new one where its shape is another."""
        if replace(inset, x=self.inset.x, y=self.inset.y) != self.inset:
            return _InsetActor(inset, -inf)
        self.inset = inset
        return self

    def leaving(self, now_s: float) -> _InsetActor:
        self.arriving, self._since_s = False, now_s
        return self

    def draw(self, picture: Planes | None, out: Planes, now_s: float) -> bool:
        """False: it is gone."""
        done = min(1.0, max(0.0, (now_s - self._since_s) / _INSET_FADE_S))
        presence = done if self.arriving else 1 - done
        if self.arriving and picture is not None:
            self._fill(picture)
        elif self.arriving or not self._filled or presence == 0:
            return self.arriving
        inset = self.inset
        for under, small, shape, part in zip(out, self._small, self._shape, (1, 2, 2), strict=True):
            # What is beyond the canvas is left out; its place is even, so chroma stays in step with luma.
            x, y, (height, width) = inset.x // part, inset.y // part, small.shape
            left, top = max(0, -x), max(0, -y)
            right, bottom = min(width, under.shape[1] - x), min(height, under.shape[0] - y)
            if right <= left or bottom <= top:
                return True
            cut = (slice(top, bottom), slice(left, right))
            there = under[y + top : y + bottom, x + left : x + right]
            over = cv2.multiply(small[cut], shape.inside[cut], scale=presence / 255)
            cv2.add(over, _scaled(shape.border[cut], presence) if presence < 1 else shape.border[cut], dst=over)
            through = shape.through[cut]
            _blend(
                there,
                np.asarray(over, np.uint8),
                through if presence == 1 else _scaled(~through, -presence, 255),
            )
        return True

    def _fill(self, picture: Planes) -> None:
        """Scale the middle of the picture to the inset's size."""
        height, width = picture.y.shape
        inset = self.inset
        keep_w = min(width, max(2, height * inset.width // inset.height // 2 * 2))
        keep_h = min(height, max(2, width * inset.height // inset.width // 2 * 2))
        x, y = (width - keep_w) // 4 * 2, (height - keep_h) // 4 * 2
        for plane, small, part in zip(picture, self._small, (1, 2, 2), strict=True):
            cut = plane[y // part : (y + keep_h) // part, x // part : (x + keep_w) // part]
            scaled(cut, (inset.width // part, inset.height // part), small)
        self._filled = True


@dataclass(frozen=True, slots=True)
class _Shape:
    """Masks of one plane of an inset: where its picture is, its border premultiplied, and what lies below it."""

    inside: Plane
    border: Plane
    through: Plane


def _shape(inset: Inset) -> tuple[_Shape, _Shape, _Shape]:
    outer = _rounded(inset, 0)
    inner = _rounded(inset, inset.border) if inset.border else outer
    y, u, v = yuv_of(inset.border_colour)
    half = (inset.width // 2, inset.height // 2)
    outer2, inner2 = (np.asarray(cv2.resize(a, half, interpolation=cv2.INTER_AREA), np.uint8) for a in (outer, inner))
    return tuple(  # type: ignore[return-value]
        _Shape(inside, _scaled(whole - inside, level / 255), ~whole)
        for whole, inside, level in ((outer, inner, y), (outer2, inner2, u), (outer2, inner2, v))
    )


def _rounded(inset: Inset, border: int) -> Plane:
    """How much of each pixel is in the inset's rectangle less `border` on every side, 0 to 255."""
    left, right, bottom = border * _FINE, (inset.width - border) * _FINE - 1, (inset.height - border) * _FINE - 1
    fine = np.zeros((inset.height * _FINE, inset.width * _FINE), np.uint8)
    radius = max(0, min(inset.radius - border, inset.width // 2 - border, inset.height // 2 - border)) * _FINE
    cv2.rectangle(fine, (left + radius, left), (right - radius, bottom), 255, -1)
    cv2.rectangle(fine, (left, left + radius), (right, bottom - radius), 255, -1)
    for x in (left + radius, right - radius):
        for y in (left + radius, bottom - radius):
            cv2.circle(fine, (x, y), radius, 255, -1)
    return np.asarray(cv2.resize(fine, (inset.width, inset.height), interpolation=cv2.INTER_AREA), np.uint8)


def _draw_with_solid(sprite: Sprite, out: Planes, x: int, y: int) -> None:
    """Draw a sprite that is wholly on the canvas: copy its solid rectangle, blend the four strips around it."""
    for under, over, through, part in (
        (out.y, sprite.y, sprite.through, 1),
        (out.u, sprite.u, sprite.through2, 2),
        (out.v, sprite.v, sprite.through2, 2),
    ):
        left, top, right, bottom = (side // part for side in sprite.solid)
        height, width = over.shape
        there = under[y // part : y // part + height, x // part : x // part + width]
        there[top:bottom, left:right] = over[top:bottom, left:right]
        for rows, columns in (
            (slice(0, top), slice(0, width)),
            (slice(bottom, height), slice(0, width)),
            (slice(top, bottom), slice(0, left)),
            (slice(top, bottom), slice(right, width)),
        ):
            if rows.start < rows.stop and columns.start < columns.stop:
                _blend(there[rows, columns], over[rows, columns], through[rows, columns])


def _scaled(plane: Plane, factor: float, offset: float = 0) -> Plane:
    return np.asarray(cv2.convertScaleAbs(plane, alpha=factor, beta=offset), np.uint8)


def _blend(under: Plane, over: Plane, through: Plane) -> None:
    """under = under * through / 255 + over, in place; `over` is premultiplied."""
    cv2.multiply(under, through, dst=under, scale=1 / 255)
    cv2.add(under, over, dst=under)
