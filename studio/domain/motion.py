"""How a layer comes and goes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

MotionKind = Literal["cut", "fade", "slide-left", "slide-right", "slide-up", "slide-down"]


@dataclass(frozen=True, slots=True)
class Motion:
    """A fade, or a slide over the named edge of the picture, in `seconds`; by default a cut."""

    kind: MotionKind = "cut"
    seconds: float = 0.0


CUT = Motion()
