"""What can be done with a show: the commands, and `apply`, the only way from one state to the next.

Pure: no clock, no threads, no I/O. Whoever calls hands in the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from studio.domain.chat import is_visible
from studio.domain.errors import Refused
from studio.domain.offers import is_broken_off, offered, when_edited
from studio.domain.product import Product, code_key
from studio.domain.show import (
    LONGEST_COUNTDOWN,
    LONGEST_LANGUAGE,
    LONGEST_MESSAGE,
    LONGEST_TEXT,
    MOST_GAIN_DB,
    MOST_MINUTES,
    AtZero,
    Countdown,
    Movable,
    OnScreen,
    Placing,
    SceneName,
    Show,
    Slot,
)
from studio.domain.typed import PutProduct, check_stock, product_of


@dataclass(frozen=True, slots=True)
class PinProduct:
    """Put this product on the picture."""

    code: str


@dataclass(frozen=True, slots=True)
class Unpin:
    """Take the product off the picture."""


@dataclass(frozen=True, slots=True)
class StartCountdown:
    """Count down from `seconds`, replacing any other countdown. With a `price` as sellers type it, the pinned product
    costs that until the end, and then what it cost before. `code`: the product that all this is meant for; refused
    where another is pinned by now."""

    seconds: float
    label: str = ""
    at_zero: AtZero = AtZero.NOTHING
    price: str = ""
    code: str | None = None


@dataclass(frozen=True, slots=True)
class StopCountdown:
    """Take the countdown away; an offer ends with it, a pinned product stays."""


@dataclass(frozen=True, slots=True)
class ExtendCountdown:
    """Give the running countdown so many seconds more, or fewer."""

    seconds: float


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
    """What is left of a product now; None stops counting. Of one with variants `variant` says which; without it nothing
    can be left of all of them."""

    code: str
    stock: int | None
    variant: str | None = None


@dataclass(frozen=True, slots=True)
class DeleteProduct:
    """Take a product off the list."""

    code: str


@dataclass(frozen=True, slots=True)
class TakeProducts:
    """Add a list's products; those of the same code are replaced where they stand."""

    products: tuple[Product, ...]


@dataclass(frozen=True, slots=True)
class Restocked:
    """The ledger's word on these products: what is left of them and all else. `whole`: they are all there are.
    `codes`: those that have another code since, as old and new."""

    products: tuple[Product, ...]
    whole: bool
    codes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class RunOffer:
    """The ledger's word: this product costs that until the countdown's end. `what` happened: "countdown-started" or
    "countdown-extended"."""

    product: Product
    countdown: Countdown
    what: str


@dataclass(frozen=True, slots=True)
class SetRundown:
    """The whole run of show."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True)
class ShowMessage:
    """Show a chat message on the picture, in place of any other."""

    author: str
    text: str
    platform: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class HideMessage:
    """Take the chat message off the picture."""


@dataclass(frozen=True, slots=True)
class PlaceLayer:
    """Drag a layer to a place (see `Placing`); without x and y it goes back to where the theme has it."""

    layer: Movable
    x: float | None = None
    y: float | None = None


@dataclass(frozen=True, slots=True)
class SetLiveList:
    """Have the newest chat messages on the picture, or not."""

    live_list: bool


@dataclass(frozen=True, slots=True)
class SetVoice:
    """Make the microphone understandable, or send it as it is."""

    voice: bool


@dataclass(frozen=True, slots=True)
class SetShop:
    """The shop's name and the language of the words on the picture; what is None stays."""

    shop: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class SetCameras:
    """How many cameras there are."""

    count: int


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
class CutOff:
    """The broadcast cannot go on just now: off air, though the show is not over. The engine's own word."""


@dataclass(frozen=True, slots=True)
class Elapse:
    """Time has passed: a countdown that is over does what it promised."""


Command = (
    PinProduct
    | Unpin
    | StartCountdown
    | StopCountdown
    | ExtendCountdown
    | ShowScene
    | ShowLowerThird
    | SetStock
    | PutProduct
    | DeleteProduct
    | TakeProducts
    | Restocked
    | SetRundown
    | ShowMessage
    | HideMessage
    | PlaceLayer
    | SetVoice
    | RunOffer
    | SetLiveList
    | SetShop
    | SetCameras
    | Mute
    | SetGain
    | GoLive
    | End
    | CutOff
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
            if product.code == show.pinned:
                return show, ()
            reached = product.code if any(slot.code == product.code for slot in show.rundown) else show.reached
            show = replace(show, pinned=product.code, pinned_at=now, reached=reached)
            return show, (Event("pinned", product.code),)
        case Unpin():
            events = (Event("unpinned", show.pinned),) if show.pinned else ()
            return replace(show, pinned=None, pinned_at=None), events
        case StartCountdown():
            return _start_countdown(show, command, now)
        case StopCountdown():
            if show.countdown is None:
                raise Refused("No countdown is running.")
            return _over(show, show.countdown), (Event("countdown-stopped", show.countdown.code),)
        case ExtendCountdown(seconds):
            return _extend_countdown(show, seconds, now)
        case ShowScene(scene):
            if scene in (SceneName.CAMERA_2, SceneName.PIP) and show.cameras < 2:
                raise Refused("There is only one camera. Start with a second --camera to use this scene.")
            return replace(show, scene=scene), (Event(f"scene-{scene}"),)
        case ShowLowerThird(title, subtitle):
            if max(len(title), len(subtitle)) > LONGEST_TEXT:
                raise Refused(f"A lower third's lines have at most {LONGEST_TEXT} characters.")
            return replace(show, lower_third=(title, subtitle) if title or subtitle else None), (Event("lower-third"),)
        case SetStock(code, stock, variant):
            return _set_stock(show, code, stock, variant)
        case RunOffer(product, countdown, what):
            show = replace(_with(show, show.product(product.code), product), countdown=countdown)
            return show, (Event(what, countdown.code),)
        case PutProduct():
            return _put_product(show, command, now)
        case DeleteProduct(code):
            return _delete_product(show, show.product(code))
        case TakeProducts(products):
            known = {code_key(product.code): product for product in show.products}
            known |= {code_key(product.code): product for product in products}
            return replace(show, products=tuple(known.values())), (Event("products-taken"),)
        case Restocked(products, whole, codes):
            return _restocked(show, products, whole, codes, now)
        case SetRundown(slots):
            if any(not 0 <= slot.minutes <= MOST_MINUTES for slot in slots):
                raise Refused(f"A product's turn lasts from 0 to {MOST_MINUTES} minutes.")
            rundown = tuple(replace(slot, code=show.product(slot.code).code) for slot in slots)
            if len({slot.code for slot in rundown}) < len(rundown):
                raise Refused("A product has one turn in the run of show.")
            return replace(show, rundown=rundown), (Event("rundown"),)
        case ShowMessage(author, text, platform, id_):
            if max(len(platform), len(id_)) > LONGEST_MESSAGE:
                raise Refused(f"A message's platform and number have at most {LONGEST_MESSAGE} characters.")
            message = OnScreen(author.strip()[:LONGEST_TEXT], text.strip()[:LONGEST_MESSAGE], platform, id_)
            if not is_visible(message.text):
                raise Refused("There is nothing to read in this message.")
            return replace(show, message=message), (Event("message-shown"),)
        case HideMessage():
            return replace(show, message=None), (Event("message-hidden"),) if show.message else ()
        case PlaceLayer(layer, x, y):
            if x is not None and y is not None and not (0 <= x <= 1 and 0 <= y <= 1):
                raise Refused("A place on the picture goes from 0 to 1, across and down.")
            placings = tuple(placing for placing in show.placings if placing.layer is not layer)
            if x is not None and y is not None:
                placings += (Placing(layer, x, y),)
            return replace(show, placings=placings), (Event(f"placed-{layer}"),)
        case SetLiveList(live_list):
            return replace(show, live_list=live_list), (Event("live-list-on" if live_list else "live-list-off"),)
        case SetVoice(voice):
            return replace(show, voice=voice), (Event("voice-on" if voice else "voice-off"),)
        case SetShop(shop, language):
            if shop is not None and len(shop) > LONGEST_TEXT:
                raise Refused(f"A shop's name has at most {LONGEST_TEXT} characters.")
            if language is not None and len(language) > LONGEST_LANGUAGE:
                raise Refused("A language is written like it, zh or pt-BR.")
            shop = show.shop if shop is None else shop.strip()
            return replace(show, shop=shop, language=language or show.language), (Event("shop"),)
        case SetCameras(count):
            scene = show.scene
            if count < 2 and scene in (SceneName.CAMERA_2, SceneName.PIP):
                scene = SceneName.CAMERA
            return replace(show, cameras=count, scene=scene), (Event("cameras"),)
        case Mute(muted):
            return replace(show, muted=muted), (Event("muted" if muted else "unmuted"),)
        case SetGain(gain_db):
            if not abs(gain_db) <= MOST_GAIN_DB:  # written so that NaN is refused as well
                raise Refused(f"The gain goes from -{MOST_GAIN_DB} to {MOST_GAIN_DB} decibels.")
            return replace(show, gain_db=gain_db), (Event("gain"),)
        case GoLive():
            if show.on_air:
                raise Refused("You are on air already.")
            return replace(show, on_air=True, on_air_since=now), (Event("on-air"),)
        case End():
            if not show.on_air:
                raise Refused("You are not on air.")
            return replace(show, on_air=False, on_air_since=None, reached=None), (Event("ended"),)
        case CutOff():
            return replace(show, on_air=False, on_air_since=None), (Event("cut-off"),) if show.on_air else ()
        case Elapse():
            return _elapse(show, now)


def _start_countdown(show: Show, start: StartCountdown, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    # Written so that NaN is refused as well.
    if not 1 <= start.seconds <= LONGEST_COUNTDOWN.total_seconds():
        raise Refused("A countdown lasts from 1 second to 24 hours.")
    if start.code is not None and (code := show.product(start.code).code) != show.pinned:
        raise Refused(f"“{code}” is not on the picture any more: pin it and start the countdown again.")
    at_zero = AtZero.FULL_PRICE if start.price.strip() else start.at_zero
    if at_zero is not AtZero.NOTHING and show.pinned is None:
        raise Refused("Pin the product first: this countdown's end is about the pinned product.")
    if len(start.label) > LONGEST_TEXT:
        raise Refused(f"A countdown's label has at most {LONGEST_TEXT} characters.")
    before = show.countdown
    offer = before.code if before is not None and before.at_zero is AtZero.FULL_PRICE else None
    # One countdown says when one offer ends: another would hide it.
    if offer is not None and (offer != show.pinned or at_zero is not AtZero.FULL_PRICE):
        raise Refused(f"The offer on “{offer}” ends with the countdown that runs: stop that one first.")
    if at_zero is AtZero.FULL_PRICE and (product := show.pinned_product):
        show = _with(show, product, offered(product, start.price))
        if not start.price.strip() and product.old_price is None:
            at_zero = AtZero.NOTHING  # it costs the full price already
    countdown = Countdown(start.label.strip(), now + timedelta(seconds=start.seconds), at_zero, show.pinned)
    return replace(show, countdown=countdown), (Event("countdown-started", show.pinned),)


def _extend_countdown(show: Show, seconds: float, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    countdown = show.countdown
    if countdown is None:
        raise Refused("No countdown is running.")
    if not abs(seconds) <= LONGEST_COUNTDOWN.total_seconds():  # NaN is refused as well
        raise Refused("A countdown lasts from 1 second to 24 hours.")
    ends_at = countdown.ends_at + timedelta(seconds=seconds)
    if not timedelta(seconds=1) <= ends_at - now <= LONGEST_COUNTDOWN:
        raise Refused("A countdown lasts from 1 second to 24 hours.")
    return replace(show, countdown=replace(countdown, ends_at=ends_at)), (Event("countdown-extended", countdown.code),)


def _put_product(show: Show, put: PutProduct, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    new = product_of(put)
    code = new.code
    old = show.product(put.was) if put.was is not None else None
    if any(code_key(each.code) == code_key(code) and each is not old for each in show.products):
        raise Refused(f"There is a product with the code “{code}” already.")
    if old is None:
        at = len(show.products) if put.at is None else max(0, put.at)
        products = (*show.products[:at], new, *show.products[at:])
        return replace(show, products=products), (Event("product-added", code),)
    if old.on_offer:
        new = when_edited(old, new)
    return _promising(show, _recoded(_with(show, old, new), {old.code: code}), now, Event("product-changed", code))


def _recoded(show: Show, codes: Mapping[str, str]) -> Show:
    """All that goes by a product's code goes by the new one; `codes`: the new by the old."""

    def now(code: str | None) -> str | None:
        return None if code is None else codes.get(code, code)

    countdown = show.countdown and replace(show.countdown, code=now(show.countdown.code))
    rundown = tuple(replace(slot, code=codes.get(slot.code, slot.code)) for slot in show.rundown)
    return replace(show, rundown=rundown, countdown=countdown, pinned=now(show.pinned), reached=now(show.reached))


def _delete_product(show: Show, product: Product) -> tuple[Show, tuple[Event, ...]]:
    countdown = show.countdown
    if countdown and countdown.code == product.code:
        countdown = replace(countdown, at_zero=AtZero.NOTHING, code=None)
    if show.pinned == product.code:
        show = replace(show, pinned=None, pinned_at=None)
    return replace(
        show,
        products=tuple(each for each in show.products if each is not product),
        rundown=tuple(slot for slot in show.rundown if slot.code != product.code),
        countdown=countdown,
    ), (Event("product-deleted", product.code),)


def _set_stock(show: Show, code: str, stock: int | None, variant: str | None) -> tuple[Show, tuple[Event, ...]]:
    product = show.product(code)
    check_stock(stock)
    if variant is None and product.variants and stock != 0:
        raise Refused(f"“{product.code}” has variants: say which of them ({_names(product)}).")
    if variant is None and product.variants:
        new = replace(product, variants=tuple(replace(each, stock=0) for each in product.variants))
    elif variant is None:
        new = replace(product, stock=stock)
    elif (found := product.variant(variant)) is None:
        raise Refused(f"“{product.code}” has no variant “{variant}”.{_names(product, ' There are: ')}")
    else:
        variants = tuple(replace(each, stock=stock) if each is found else each for each in product.variants)
        new = replace(product, variants=variants)
    return _with(show, product, new), (Event("stock", product.code),)


def _names(product: Product, before: str = "") -> str:
    names = ", ".join(variant.name for variant in product.variants[:12])
    return before + names if names else ""


def _restocked(
    show: Show, products: tuple[Product, ...], whole: bool, codes: tuple[tuple[str, str], ...], now: datetime
) -> tuple[Show, tuple[Event, ...]]:
    before = show
    if not whole:
        known = {code_key(product.code): product for product in products}
        products = tuple(known.get(code_key(product.code), product) for product in show.products)
        return _promising(before, replace(show, products=products), now, Event("restocked"))
    called = {code_key(product.code): product.code for product in products}
    spelt = {product.code: called.get(code_key(product.code), product.code) for product in show.products}
    show = _recoded(show, spelt | dict(codes))
    there = {product.code for product in products}
    countdown = show.countdown
    if countdown and countdown.code not in there:
        countdown = replace(countdown, at_zero=AtZero.NOTHING, code=None)
    if show.pinned not in there:
        show = replace(show, pinned=None, pinned_at=None)
    rundown = tuple(slot for slot in show.rundown if slot.code in there)
    show = replace(show, products=products, countdown=countdown, rundown=rundown)
    return _promising(before, show, now, Event("restocked"))


def _promising(before: Show, show: Show, now: datetime, event: Event) -> tuple[Show, tuple[Event, ...]]:
    """What comes of `before` by that event: without a countdown that promises an offer that is over before its time."""
    if is_broken_off(before, show, now) and show.countdown:
        return replace(show, countdown=None), (event, Event("countdown-void", show.countdown.code))
    return show, (event,)


def _elapse(show: Show, now: datetime) -> tuple[Show, tuple[Event, ...]]:
    countdown = show.countdown
    if countdown is None or now < countdown.ends_at:
        return show, ()
    show = _over(show, countdown)
    if countdown.at_zero is AtZero.UNPIN and show.pinned == countdown.code:
        show = replace(show, pinned=None, pinned_at=None)
    return show, (Event("countdown-ended", countdown.code),)


def _over(show: Show, countdown: Countdown) -> Show:
    """Without the countdown; an offer is over with it, however it ends."""
    if countdown.at_zero is AtZero.FULL_PRICE and countdown.code is not None:
        product = show.product(countdown.code)
        if product.on_offer:  # else it is over already, and what is struck out now is no full price
            show = _with(show, product, product.at_full_price())
    return replace(show, countdown=None)


def _with(show: Show, old: Product, new: Product) -> Show:
    return replace(show, products=tuple(new if product is old else product for product in show.products))
