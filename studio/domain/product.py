"""What is sold, and where a viewer buys it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace

from studio.domain.money import Money

LONGEST_QR_BYTES = 180  # QR version 9 at error correction M: 4 px per module still fit the panel at 720p
MOST_STOCK = 1_000_000
_STEPS = {"CHF": 5}
"""The smallest step of prices in minor units, where it is not one."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One of the kinds a product comes in: "red M". `options` as viewers write them after the code, unique within the
    product without regard to case. `price` None: the product's own. `stock`: what is left, None where not counted."""

    options: tuple[str, ...]
    price: Money | None = None
    stock: int | None = None
    sku: str = ""

    @property
    def name(self) -> str:
        """What it is called: its options, one after the other."""
        return " ".join(self.options)


@dataclass(frozen=True, slots=True)
class Title:
    """A product's name in another language (IETF tag)."""

    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the stall.

    `code` is what viewers write in the chat; unique in a catalogue without regard to case. `unit` is what the price is
    for ("kg", "vasetto", empty for a piece). `stock` is what is left, None means not counted; with variants it is
    theirs that counts, and this is None. `image` is a local path, or empty.

    `grams`: about what one of it weighs, where the price is for a weight and it is sold by the piece; the final weight
    comes with the order. `by_weight`: whether it goes on the scales and costs by what they say; None: as its unit reads
    (`weights.sold_by_weight`). `second_price`: the same in a second currency. `harvested` is a day (ISO 8601), or
    empty. `note`: pickup or delivery. `limit`: the most one buyer may have. `first_paid`: a claim holds nothing, the
    first who pays has it. `pay`: the name of the way to pay, empty for the shop's own. `waiting`: units that people on
    the waitlist wait for; the ledger's number, as `stock` is. `before_offer`: while an offer runs, `old_price` is the
    full price; this is what was struck out before it, and is so again after it. `on_offer`: one runs; variants with a
    price of their own, and the second currency, are reduced by as much.
    """

    code: str
    title: str
    price: Money
    unit: str = ""
    old_price: Money | None = None
    image: str = ""
    url: str = ""
    stock: int | None = None
    variants: tuple[Variant, ...] = ()
    titles: tuple[Title, ...] = ()
    grams: int | None = None
    second_price: Money | None = None
    allergens: str = ""
    origin: str = ""
    harvested: str = ""
    note: str = ""
    limit: int | None = None
    first_paid: bool = False
    pay: str = ""
    waiting: int = 0
    by_weight: bool | None = None
    before_offer: Money | None = None
    on_offer: bool = False

    @property
    def left(self) -> int | None:
        """What is left of it, in all its variants; None where one of them is not counted."""
        if not self.variants:
            return self.stock
        stocks = [variant.stock for variant in self.variants]
        return None if None in stocks else sum(stock for stock in stocks if stock is not None)

    @property
    def sold_out(self) -> bool:
        return self.left == 0

    def at_full_price(self) -> Product:
        """The same once its offer is over: the struck-out price is the price again, and what it cost before stands
        struck out beside it where it did so and is still more."""
        full, struck = self.old_price, self.before_offer
        if full is None:
            return self
        if struck is not None and struck.minor <= full.minor:
            struck = None
        return replace(self, price=full, old_price=struck, before_offer=None, on_offer=False)

    def variant(self, name: str) -> Variant | None:
        """The variant of this name, whatever its case; None where there is none."""
        return next((each for each in self.variants if code_key(each.name) == code_key(name)), None)

    def price_of(self, variant: str | None) -> Money:
        """The price of one `unit` of that variant now, reduced like the product's own while an offer runs."""
        found = self.variant(variant) if variant is not None else None
        return self.price if found is None else self._price_of(found)

    @property
    def least(self) -> tuple[Money, bool]:
        """What it costs, or costs at least among what is left of it; whether it has several prices."""
        prices = {self._price_of(variant) for variant in self._to_be_had}
        ours = [price for price in prices if price.currency == self.price.currency]
        return min(ours, key=lambda price: price.minor, default=self.price), len(prices) > 1

    @property
    def least_struck_out(self) -> Money | None:
        """What stands struck out beside `least`; None for nothing."""
        least, _ = self.least
        if self.on_offer:
            full, _ = self.at_full_price().least
            return full if full.currency == least.currency and full.minor > least.minor else None
        return self.old_price if least == self.price else None

    @property
    def second_now(self) -> Money | None:
        """The price in the second currency, reduced like the first while an offer runs; None where there is none, or
        where that comes to no whole sum: nobody reads the full price beside the offer's."""
        if self.second_price is None or not self.on_offer or self.old_price is None:
            return self.second_price
        minor, rest = divmod(self.second_price.minor * self.price.minor, self.old_price.minor)
        return None if rest else replace(self.second_price, minor=minor)

    @property
    def _to_be_had(self) -> tuple[Variant, ...]:
        """The variants that are left; all of them where none is."""
        return tuple(variant for variant in self.variants if variant.stock != 0) or self.variants

    def _price_of(self, variant: Variant) -> Money:
        full = variant.price
        if full is None:
            return self.price
        if not self.on_offer or self.old_price is None or not self.old_price.minor:
            return full
        step = _STEPS.get(full.currency, 1)
        # Half a step is rounded up, as a till does it.
        steps = (2 * full.minor * self.price.minor + self.old_price.minor * step) // (2 * self.old_price.minor * step)
        return replace(full, minor=min(full.minor, steps * step))


def code_key(code: str) -> str:
    """What two spellings of one code have in common, also where letters of another width or form look the same."""
    if code.isascii():
        return code.strip().casefold()
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", code).casefold()).strip()
