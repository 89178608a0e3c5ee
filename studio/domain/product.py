"""What is sold, and where a viewer buys it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from studio.domain.money import Money

LONGEST_QR_BYTES = 180  # QR version 9 at error correction M: 4 px per module still fit the panel at 720p
MOST_STOCK = 1_000_000


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
    comes with the order. `second_price`: the same in a second currency. `harvested` is a day (ISO 8601), or empty.
    `note`: pickup or delivery. `limit`: the most one buyer may have. `first_paid`: a claim holds nothing, the first
    who pays has it. `pay`: the name of the way to pay, empty for the shop's own. `waiting`: units that people on
    the waitlist wait for; the ledger's number, as `stock` is.
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
        """The same once its offer is over: the struck-out price is the price again."""
        return self if self.old_price is None else replace(self, price=self.old_price, old_price=None)

    def variant(self, name: str) -> Variant | None:
        """The variant of this name, whatever its case; None where there is none."""
        return next((each for each in self.variants if code_key(each.name) == code_key(name)), None)

    def price_of(self, variant: str | None) -> Money:
        """The price of one `unit` of that variant; an offer on the product holds for variants without their own."""
        found = self.variant(variant) if variant is not None else None
        return found.price if found and found.price is not None else self.price


def code_key(code: str) -> str:
    """What two spellings of one code have in common."""
    return code.strip().casefold()
