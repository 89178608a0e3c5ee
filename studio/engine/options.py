"""What a broadcast is started with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.domain.product import Product
from studio.domain.show import AtZero, SceneName
from studio.media.ingest import Ingest

BY_HAND = "by hand"
"""Under that name it is among what was `asked` for, for which options something else was chosen since."""


@dataclass(frozen=True, slots=True)
class Options:
    """The command line of `live`, checked for form; what can only be found out by trying is found out by the engine.

    `destinations` are named; an ingest's key shows in no repr.
    """

    data_dir: Path
    store: str = ""
    """Where products, claims and orders live: an address, or empty for a file in the data folder."""
    cameras: tuple[str, ...] = ("0",)
    mic: str = "default"
    destinations: tuple[tuple[str, Ingest], ...] = ()
    record: Path | None = None
    record_every_s: float | None = None
    """After so long the recording goes on in a new file."""
    shop: str = ""
    language: str = "en"
    products: tuple[Product, ...] | None = None
    """A list for this run; None: the shop's own."""
    sold: dict[str, int] = field(default_factory=dict)
    """What that list says was sold of it, by code."""
    fields: frozenset[str] | None = None
    """What that list speaks of at all."""
    pin: str | None = None
    scene: SceneName = SceneName.CAMERA
    countdown: tuple[float, str, AtZero] | None = None
    width: int = 1280
    height: int = 720
    fps: int = 30
    bitrate_kbps: int = 2500
    audio_kbps: int = 128
    encoder: str | None = None
    preset: str | None = None
    duration_s: float | None = None
    control_port: int = 0
    stats: Path | None = None
    chats: tuple[str, ...] = ()
    stay: bool = False
    """The window's engine: it goes on air when told to, again and again, and stays until it is told to quit."""
    go_live: bool = True
    resume: bool = False
    """Go on with the show as the last engine left it, killed perhaps. Without a window: afresh where it left none."""
    aimed: bool = False
    """Whoever starts it by hand has just said where to."""
    rehearsal: bool = False
    """Every broadcast goes to a receiver on this computer too."""
    sized: bool = False
    """Size and rates were asked for; otherwise they are those of the saved destinations."""
    spoken: bool = False
    """The language was asked for; otherwise it is the seller's own choice of last time."""

    asked: dict[str, Any] = field(default_factory=dict)
    """The command line itself, as far as it can be written down: for an engine that goes on with the show."""
    unknown: tuple[str, ...] = ()
    """What the show that goes on was asked for, and nobody knows any more: "camera" or "mic"."""

    @property
    def own_products(self) -> bool:
        """The products are the shop's own; not a list for this run."""
        return self.products is None
