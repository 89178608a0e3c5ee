"""The engine as it is, writing down when a picture with another stock was composed: `LOG live …`.

A line of LOG is the wall clock's time and what the card says is left, as it stands in the picture just composed.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from studio.cli import main
from studio.domain.scene import Card, Scene
from studio.media.compositor import Compositor
from studio.painter.painter import Painter


class Tag(str):
    """What the engine says of a picture, with the stock that is on it."""

    left: int | None


def watch(path: str) -> None:
    """From here on, write it down."""
    log = open(path, "a", buffering=1)  # noqa: SIM115 - as long as the process lives
    seen: list[int | None] = [None]
    paint, init, show = Painter.paint, Compositor.__init__, Compositor.show

    def painting(self: Painter, scene: Scene) -> Any:
        seen[0] = next((layer.product.left for layer in scene.layers if isinstance(layer, Card)), None)
        return paint(self, scene)

    def making(self: Compositor, canvas: Any, on_shown: Any = lambda _: None) -> None:
        def shown(tag: Any) -> None:
            if isinstance(tag, Tag):
                log.write(f"{time.time()} {tag.left}\n")
            on_shown(None if tag is None else str(tag))

        init(self, canvas, shown)

    def showing(self: Compositor, layers: Any, tag: str | None = None, inset: Any = None) -> None:
        marked = None if tag is None else Tag(tag)
        if marked is not None:
            marked.left = seen[0]
        show(self, layers, marked, inset)

    Painter.paint, Compositor.__init__, Compositor.show = painting, making, showing  # type: ignore[method-assign]


if __name__ == "__main__":
    watch(sys.argv[1])
    del sys.argv[1]
    sys.exit(main())
