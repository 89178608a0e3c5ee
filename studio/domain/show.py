"""The show's state, the commands that change it, and `apply`: the only way from one to the next.

Pure: no clock, no threads, no I/O. Whoever calls hands in the time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from studio.domain.errors import Refused
from studio.domain.product import MOST_STOCK, Product, code_key

LONGEST_COUNTDOWN = timedelta(hours=24)
MOST_GAIN_DB = 40
LONGEST_TEXT = 120


class SceneName(StrEnum):
    """What stands behind the overlays."""

    CAMERA = "camera"
    CAMERA_2 = "camera-2"
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
class Show:
    """All that the desk decides. `products` in the order of the run of show; `pinned` is a product's code."""

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


@dataclass(frozen=True, slots=True)
class PinProduct:
    """Put this product on the picture."""

    code: str


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take the product off the picture."""


@dataclass(frozen=True, slots=True)
class StartCountdown:
    """Count down from `seconds`, replacing any other countdown."""

    seconds: float
    label: str = ""
    at_zero: AtZero = AtZero.NOTHING


@dataclass(frozen=True, slots=True)
class StopCountdown:
    """Take the countdown away without doing what its end would do."""


@dataclass(frozen=True, slots=True)
class ShowScene:
    """Change what stands behind the overlays."""

    scene: SceneName


@dataclass(frozen=True, slots=True)
class ShowLowerThird:
    """Show a name and a line about it; both empty takes it away."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class SetStock:
    """What is left of a product now; None stops counting."""

    code: str
    stock: int | None


@dataclass(frozen=True, slots=True)
class Mute:
    """Silence the microphone, or let it be heard again."""

    muted: bool


@dataclass(frozen=True, slots=True)
class SetGain:
    """How much louder or softer the microphone is sent, in decibels."""

    gain_db: float


@dataclass(frozen=True, slots=True)
class GoLive:
    """Send the programme to every destination."""


@dataclass(frozen=True, slots=True)
class End:
    """End the broadcast."""


@dataclass(frozen=True, slots=True)
class Elapse:
    """Time has passed: a countdown that is over does what it promised."""


Command = (
    PinProduct
    | Unpin
    | StartCountdown
    | StopCountdown
    | ShowScene
    | ShowLowerThird
    | SetStock
    | Mute
    | SetGain
    | GoLive
    | End
    | Elapse
)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, for the log and for whoever reacts to it (`what` is the command's own word)."""

    what: str
    code: str | None = None


def apply(show: Show, command: Command, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    """The show after `command` at `now` (UTC), and what happened. Raises Refused; then nothing has changed."""
    match command:
        case PinProduct(code):
            product = show.product(code)
            return replace(show, pinned=product.code), (Event("pinned", product.code),)
        case Unpin():
            return replace(show, pinned=None), (Event("unpinned", show.pinned),) if show.pinned else ()
        case StartCountdown(seconds, label, at_zero):
            return _start_countdown(show, seconds, label, at_zero, now)
        case StopCountdown():
            if show.countdown is None:
                raise Refused("No countdown is running.")
            return replace(show, countdown=None), (Event("countdown-stopped", show.countdown.code),)
        case ShowScene(scene):
            if scene is SceneName.CAMERA_2 and show.cameras < 2:
                raise Refused("There is only one camera. Start with a second --camera to use this scene.")
            return replace(show, scene=scene), (Event(f"scene-{scene}"),)
        case ShowLowerThird(title, subtitle):
            if max(len(title), len(subtitle)) > LONGEST_TEXT:
                raise Refused(f"A lower third's lines have at most {LONGEST_TEXT} characters.")
            return replace(show, lower_third=(title, subtitle) if title or subtitle else None), (Event("lower-third"),)
        case SetStock(code, stock):
            return _set_stock(show, code, stock)
        case Mute(muted):
            return replace(show, muted=muted), (Event("muted" if muted else "unmuted"),)
        case SetGain(gain_db):
            if not abs(gain_db) <= MOST_GAIN_DB:  # written so that NaN is refused as well
                raise Refused(f"The gain goes from -{MOST_GAIN_DB} to {MOST_GAIN_DB} decibels.")
            return replace(show, gain_db=gain_db), (Event("gain"),)
        case GoLive():
            if show.on_air:
                raise Refused("You are on air already.")
            return replace(show, on_air=True), (Event("on-air"),)
        case End():
            if not show.on_air:
                raise Refused("You are not on air.")
            return replace(show, on_air=False), (Event("ended"),)
        case Elapse():
            return _elapse(show, now)


def _start_countdown(
    show: Show, seconds: float, label: str, at_zero: AtZero, now: datetime
) -> tuple[Show, tuple[Event, ...]]:
    # Written so that NaN is refused as well.
    if not 1 <= seconds <= LONGEST_COUNTDOWN.total_seconds():
        raise Refused("A countdown lasts from 1 second to 24 hours.")
    if at_zero is not AtZero.NOTHING and show.pinned is None:
        raise Refused("Pin the product first: this countdown's end is about the pinned product.")
    if len(label) > LONGEST_TEXT:
        raise Refused(f"A countdown's label has at most {LONGEST_TEXT} characters.")
    countdown = Countdown(label.strip(), now + timedelta(seconds=seconds), at_zero, show.pinned)
    return replace(show, countdown=countdown), (Event("countdown-started", show.pinned),)


def _set_stock(show: Show, code: str, stock: int | None) -> tuple[Show, tuple[Event, ...]]:
    product = show.product(code)
    if stock is not None and not 0 <= stock <= MOST_STOCK:
        raise Refused(f"Stock is a whole number from 0 to {MOST_STOCK:,}.")
    return _with(show, product, replace(product, stock=stock)), (Event("stock", product.code),)


def _elapse(show: Show, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    countdown = show.countdown
    if countdown is None or now < countdown.ends_at:
        return show, ()
    show = replace(show, countdown=None)
    if countdown.at_zero is AtZero.FULL_PRICE and countdown.code is not None:
        product = show.product(countdown.code)
        show = _with(show, product, product.at_full_price())
    elif countdown.at_zero is AtZero.UNPIN and show.pinned == countdown.code:
        show = replace(show, pinned=None)
    return show, (Event("countdown-ended", countdown.code),)


def _with(show: Show, old: Product, new: Product) -> Show:
    return replace(show, products=tuple(new if product is old else product for product in show.products))


def _known(products: Iterable[Product]) -> str:
    codes = [product.code for product in products]
    if not codes:
        return "The list of products is empty."
    more = f" and {len(codes) - 12} more" if len(codes) > 12 else ""
    return f"Known codes: {', '.join(codes[:12])}{more}."
