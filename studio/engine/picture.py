"""What lies over the camera's picture: the newest scene, painted and handed to the compositor."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from studio.domain.scene import Scene
from studio.engine.confidence import Confidence
from studio.media.colour import Sprite
from studio.media.compositor import Compositor, Inset, Placed
from studio.media.programme import Programme
from studio.painter import Painted, Painter


class LayerPlace(NamedTuple):
    """Where a layer is on the picture, in canvas pixels, its shadow aside."""

    name: str
    x: int
    y: int
    width: int
    height: int


class Picture:
    """One for the engine. Scenes are wanted from any thread and painted on the main one."""

    def __init__(self, painter: Painter, compositor: Compositor, programme: Programme, confidence: Confidence) -> None:
        self._painter, self._compositor = painter, compositor
        self._programme, self._confidence = programme, confidence
        self._wish: deque[tuple[Scene, str | None]] = deque(maxlen=1)  # newest wins
        self._placed: dict[str, tuple[Painted, Placed]] = {}
        self.places: tuple[LayerPlace, ...] = ()

    def want(self, scene: Scene, pinned: str | None) -> None:
        """`scene`, with the product of the code `pinned`, is what is painted next. Any thread."""
        self._wish.append((scene, pinned))

    def paint(self) -> None:
        """Hand over what is wanted, where that is new; what has not changed is not painted again. Main thread."""
        try:
            scene, pinned = self._wish.pop()
        except IndexError:
            return
        layers, places = [], []
        for painted in self._painter.paint(scene):
            known = self._placed.get(painted.name)
            if known is None or known[0] is not painted:
                known = self._placed[painted.name] = (painted, placed(painted))
            layers.append(known[1])
            height, width = (side - 2 * painted.bleed for side in painted.pixels.shape[:2])
            places.append(LayerPlace(painted.name, painted.x + painted.bleed, painted.y + painted.bleed, width, height))
        inset = self._painter.inset_place(scene)
        if inset:
            places.append(LayerPlace("inset", *inset[:4]))
        self.places = tuple(places)
        self._confidence.painted(scene, places)
        self._programme.show_camera(scene.camera, scene.inset)
        self._compositor.show(layers, pinned, Inset(*inset) if inset else None)


def placed(painted: Painted) -> Placed:
    """A painted layer as the compositor lays it over each frame."""
    return Placed(
        painted.name,
        painted.identity,
        Sprite.from_bgra(painted.pixels),
        painted.x,
        painted.y,
        painted.enter,
        painted.leave,
        painted.change,
    )
