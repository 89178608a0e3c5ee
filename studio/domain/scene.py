"""What is on the picture: layers, bottom to top, each a plain value from which the painter makes pixels.

Two equal layers look the same, so a layer is painted again only when its value changes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from math import ceil

from studio.domain.payment import BuyLink, buy_link
from studio.domain.product import Product
from studio.domain.show import OnScreen, Placing, SceneName, Show

CLOSING_S = 10  # a countdown's last seconds look different


@dataclass(frozen=True, slots=True)
class Badge:
    """The shop's name, top left."""

    shop: str


@dataclass(frozen=True, slots=True)
class Card:
    """The pinned product: photo, title, price, variants, what else is known of it, code, stock left or who waits."""

    product: Product


@dataclass(frozen=True, slots=True)
class BuyNow:
    """The QR panel. `code` is the other way to buy, written in the chat; the only one where there is no link."""

    link: BuyLink | None
    code: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A countdown: whole seconds left (1 until it is over), its label, and whether these are its last ten."""

    label: str
    left_s: int

    @property
    def closing(self) -> bool:
        return self.left_s <= CLOSING_S


@dataclass(frozen=True, slots=True)
class LowerThird:
    """A name and what to know of it."""

    title: str
    subtitle: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A chat message on the picture."""

    message: OnScreen


@dataclass(frozen=True, slots=True)
class CloseUp:
    """The product's photo in place of the camera's picture."""

    product: Product


class SlateKind(StrEnum):
    """Why there is no camera picture."""

    STARTING = "starting"
    BACK = "back"
    THANKS = "thanks"
    CAMERA_LOST = "camera-lost"


@dataclass(frozen=True, slots=True)
class ChatLines:
    """The newest messages of the chat, running along; oldest first."""

    lines: tuple[OnScreen, ...]


@dataclass(frozen=True, slots=True)
class Taken:
    """What somebody claimed. `name` as viewers may see it, empty where nobody is to be named; `waiting`: none was left,
    they are on the waitlist."""

    name: str
    code: str
    quantity: int = 1
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Ticker:
    """The newest claims; oldest first."""

    lines: tuple[Taken, ...]


@dataclass(frozen=True, slots=True)
class ThankYou:
    """Thanks to whoever has just claimed. `text` is the seller's, after the name; empty for the theme's own."""

    name: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Slate:
    """A full picture in place of the camera; with a countdown where one runs."""

    kind: SlateKind
    shop: str
    clock: Clock | None = None


Layer = Slate | CloseUp | Badge | Clock | LowerThird | ChatLines | Ticker | ThankYou | Message | Card | BuyNow


@dataclass(frozen=True, slots=True)
class Scene:
    """`camera` is the index of the camera behind the layers; `language` an IETF tag for words and numbers.

    `inset`: the index of a camera shown small, above a close-up and below every other layer. `placings`: where the host
    wants layers (and the inset) to be, if not where the theme has them.
    """

    camera: int
    language: str
    layers: tuple[Layer, ...]
    inset: int | None = None
    placings: tuple[Placing, ...] = ()


LINES = 4
"""Messages that run along on the picture at once."""
CLAIMS = 3
"""Claims on the picture at once."""


def scene_of(
    show: Show,
    now: datetime,
    camera_lost: bool = False,
    chat: tuple[OnScreen, ...] = (),
    claims: tuple[Taken, ...] = (),
    thanks: ThankYou | None = None,
    link: Callable[[Product], BuyLink | None] = buy_link,
) -> Scene:
    """What viewers are to see of `show` at `now` (UTC).

    `chat`: the newest messages that anyone may read; `claims`: the newest ones; `thanks`: to whom they are due now.
    `link`: where "buy now" leads for a product.
    """
    clock = None
    if show.countdown and (left_s := ceil((show.countdown.ends_at - now).total_seconds())) > 0:
        clock = Clock(show.countdown.label, left_s)
    slate = {
        SceneName.STARTING: SlateKind.STARTING,
        SceneName.BACK: SlateKind.BACK,
        SceneName.THANKS: SlateKind.THANKS,
    }.get(show.scene)
    layers: list[Layer] = []
    inset = None
    if slate:
        layers.append(Slate(slate, show.shop, clock if slate is not SlateKind.THANKS else None))
    else:
        if camera_lost:
            layers.append(Slate(SlateKind.CAMERA_LOST, show.shop))
        elif show.scene is SceneName.CLOSE_UP and show.pinned_product:
            layers.append(CloseUp(show.pinned_product))
            inset = 0
        elif show.scene is SceneName.PIP:
            inset = 1
        if show.shop:
            layers.append(Badge(show.shop))
        if clock:
            layers.append(clock)
        if show.lower_third:
            layers.append(LowerThird(*show.lower_third))
        if show.live_list and chat:
            layers.append(ChatLines(chat[-LINES:]))
        if claims:
            layers.append(Ticker(claims[-CLAIMS:]))
        if thanks and not show.message:  # one speaks at a time
            layers.append(thanks)
        if show.message:
            layers.append(Message(show.message))
        if product := show.pinned_product:
            layers.append(Card(product))
            if not product.sold_out:
                layers.append(BuyNow(link(product), product.code))
    camera = 1 if show.scene is SceneName.CAMERA_2 else 0
    return Scene(camera, show.language, tuple(layers), inset, show.placings)
