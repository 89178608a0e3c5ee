"""The show's state: all that the desk decides, and nothing of how it came to be so (`commands` has that)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from studio.domain.errors import Refused
from studio.domain.product import Product, code_key

LONGEST_COUNTDOWN = timedelta(hours=24)
MOST_GAIN_DB = 40
LONGEST_TEXT = 120
LONGEST_MESSAGE = 300
LONGEST_LANGUAGE = 35  # what RFC 5646 wants room for
MOST_MINUTES = 600


class SceneName(StrEnum):
    """What stands behind the overlays."""

    CAMERA = "camera"
    CAMERA_2 = "camera-2"
    PIP = "pip"
    CLOSE_UP = "close-up"
    STARTING = "starting"
    BACK = "back"
    THANKS = "thanks"


class AtZero(StrEnum):
    """What a countdown's end does to the product that was pinned when it started."""

    NOTHING = "nothing"
    UNPIN = "unpin"
    FULL_PRICE = "full-price"


@dataclass(frozen=True, slots=True)
class Countdown:
    """Runs to `ends_at` (UTC); then does `at_zero` to the product `code`, if it has one, and goes."""

    label: str
    ends_at: datetime
    at_zero: AtZero = AtZero.NOTHING
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """A product's turn in the run of show, and the minutes planned for it."""

    code: str
    minutes: int = 5


@dataclass(frozen=True, slots=True)
class OnScreen:
    """A chat message that viewers are shown. `id` is the platform's: taken back there, it leaves the picture here."""

    author: str
    text: str
    platform: str = ""
    id: str = ""


class Movable(StrEnum):
    """What the host may drag to another place on the picture."""

    BADGE = "badge"
    CLOCK = "clock"
    CARD = "card"
    BUY_NOW = "buy-now"
    LOWER_THIRD = "lower-third"
    MESSAGE = "message"
    CHAT = "chat"
    TICKER = "ticker"
    INSET = "inset"


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the host dragged a layer: from 0 (left or top safe margin) to 1 (right or bottom safe margin)."""

    layer: Movable
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Show:
    """All that the desk decides. `pinned` is a product's code; `rundown` the run of show; times are UTC."""

    shop: str
    language: str = "en"
    products: tuple[Product, ...] = ()
    pinned: str | None = None
    countdown: Countdown | None = None
    scene: SceneName = SceneName.CAMERA
    cameras: int = 1
    lower_third: tuple[str, str] | None = None
    muted: bool = False
    gain_db: float = 0.0
    on_air: bool = False
    on_air_since: datetime | None = None
    pinned_at: datetime | None = None
    rundown: tuple[Slot, ...] = ()
    reached: str | None = None
    """The product of the run of show that was pinned last in this show; what stands before it is over."""
    message: OnScreen | None = None
    placings: tuple[Placing, ...] = ()
    voice: bool = True
    """Whether the microphone is made understandable (noise, loudness)."""
    live_list: bool = False
    """Whether the newest chat messages run along on the picture."""

    def product(self, code: str) -> Product:
        """The product with this code, whatever its case; Refused where there is none."""
        key = code_key(code)
        for product in self.products:
            if code_key(product.code) == key:
                return product
        raise Refused(f"There is no product “{code}”. {_known(self.products)}")

    @property
    def pinned_product(self) -> Product | None:
        return self.product(self.pinned) if self.pinned is not None else None


def _known(products: Iterable[Product]) -> str:
    codes = [product.code for product in products]
    if not codes:
        return "The list of products is empty."
    more = f" and {len(codes) - 12} more" if len(codes) > 12 else ""
    return f"Known codes: {', '.join(codes[:12])}{more}."
