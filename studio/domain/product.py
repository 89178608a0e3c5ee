"""What is sold, and where a viewer buys it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from studio.domain.money import Money

LONGEST_QR_BYTES = 180  # QR version 9 at error correction M: 4 px per module still fit the panel at 720p
MOST_STOCK = 1_000_000


@dataclass(frozen=True, slots=True)
class Product:
    """One thing on the stall.

    `code` is what viewers write in the chat; unique in a catalogue without regard to case. `unit` is what the price is
    for ("kg", "vasetto", empty for a piece). `stock` None means not counted. `image` is a local path, or empty.
    """

    code: str
    title: str
    price: Money
    unit: str = ""
    old_price: Money | None = None
    image: str = ""
    url: str = ""
    stock: int | None = None

    @property
    def sold_out(self) -> bool:
        return self.stock == 0

    def at_full_price(self) -> Product:
        """The same once its offer is over: the struck-out price is the price again."""
        return self if self.old_price is None else replace(self, price=self.old_price, old_price=None)


def code_key(code: str) -> str:
    """What two spellings of one code have in common."""
    return code.strip().casefold()


@dataclass(frozen=True, slots=True)
class BuyLink:
    """Where "buy now" leads: the QR's `payload`, and the `address` to read and type, which leads to the same place."""

    payload: str
    address: str


def buy_link(product: Product) -> BuyLink | None:
    """The product's link, or None where it has none."""
    if not product.url:
        return None
    parts = urlsplit(product.url)
    host = parts.netloc.rpartition("@")[2].lower().removeprefix("www.")
    tail = "".join(mark + part for mark, part in (("?", parts.query), ("#", parts.fragment)) if part)
    return BuyLink(product.url, host + (parts.path + tail if tail else parts.path.rstrip("/")))
