"""What the ledger has to be, its goods and their offers. The whole is `reference`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product, code_key


@dataclass(eq=False)
class Pile:
    """What there is of one variant. `total` None: nobody counts. `imported`: the total as a list said last; None where
    there is a `total`: a list that says no numbers has closed it."""

    total: int | None
    imported: int | None
    by_hand: int = 0


class Offer(NamedTuple):
    """Another price for a while."""

    price: Money
    ends_at: datetime


class OfferAct(NamedTuple):
    """What was done about an offer. `ends_at`: its end from then on."""

    what: str
    price: Money
    full: Money
    at: datetime
    ends_at: datetime


@dataclass(eq=False)
class Good:
    """A product as it was put on the stall, and as it is without an offer. `cellar`: the piles of variants that it does
    not come as just now."""

    product: Product
    piles: dict[str, Pile]
    offer: Offer | None = None
    cellar: dict[str, Pile] = field(default_factory=dict)

    def today(self) -> Product:
        """At the price that whoever claims it now pays."""
        if self.offer is None:
            return self.product
        return replace(self.product, price=self.offer.price, old_price=self.product.price, on_offer=True)


@dataclass
class Offers:
    """What is on the stall and what it costs just now."""

    goods: dict[str, Good] = field(default_factory=dict)
    offer_acts: dict[str, list[OfferAct]] = field(default_factory=dict)
    """By code, as it was then."""

    def offer_ends(self) -> dict[str, datetime]:
        return {good.product.code: good.offer.ends_at for good in self.goods.values() if good.offer}

    # offers

    def start_offer(self, code: str, price: Money, ends_at: datetime, now: datetime) -> None:
        """Also in place of the one that runs; what is struck out otherwise waits for its end."""
        good = self._good(code)
        if price.minor >= good.product.price.minor:
            raise Refused("no offer")
        what = "extend" if good.offer else "start"
        good.offer = Offer(price, ends_at)
        self._note(good, what, now)

    def extend_offer(self, code: str, ends_at: datetime, now: datetime) -> None:
        good = self._good(code)
        if good.offer is None:
            raise Refused("no offer")
        good.offer = good.offer._replace(ends_at=ends_at)
        self._note(good, "extend", now)

    def end_offer(self, code: str, now: datetime, *, keep_price: bool = False) -> None:
        good = self._good(code)
        if good.offer:
            self._note(good, "end", now)
            if keep_price:
                good.product = replace(good.today(), on_offer=False)
            good.offer = None
            self._strike_out(good)

    def due_offers(self, now: datetime) -> None:
        for good in self.goods.values():
            if good.offer and good.offer.ends_at <= now:
                self.end_offer(good.product.code, now)

    # prices that somebody changes meanwhile

    def _as_listed(self, good: Good, product: Product, fields: Collection[str] | None, now: datetime) -> Product:
        """What a list says, with all that it does not speak of; what it says of the price is the full one, unless it
        says what everybody sees now. The offer goes on for as long as it is one."""
        if fields is not None:
            product = replace(product, **{name: getattr(good.product, name) for name in _DESCRIBED - set(fields)})
            if "sku" not in fields:
                numbers = {each.name: each.sku for each in good.product.variants}
                kinds = (replace(each, sku=numbers.get(each.name, "")) for each in product.variants)
                product = replace(product, variants=tuple(kinds))
            if "old_price" not in fields:
                struck = good.product.old_price
                product = replace(product, old_price=struck if struck and struck.minor > product.price.minor else None)
        offer, today = good.offer, good.today()
        if offer is None or (product.price, product.old_price) == (today.price, today.old_price):
            return product
        if offer.price.minor < product.price.minor:
            # What a list says that it costs, it costs without the offer.
            good.product = replace(good.product, price=product.price, old_price=product.old_price)
        else:
            if product.old_price and product.old_price.minor > good.product.price.minor:
                good.product = replace(good.product, old_price=product.old_price)
            good.offer = offer._replace(price=product.price)
        return self._repriced(good, product, today, now)

    def _as_typed(self, good: Good, product: Product, now: datetime) -> Product:
        """What somebody typed who saw it in its offer. Less than the full price is the offer's; else it is the full
        price."""
        offer, today = good.offer, good.today()
        if offer is None or (product.price, product.old_price) == (today.price, today.old_price):
            return product
        if product.price.minor < good.product.price.minor:
            good.offer = offer._replace(price=product.price)
            good.product = replace(good.product, price=product.old_price or good.product.price)
        else:
            struck = product.old_price or good.product.old_price
            good.product = replace(good.product, price=product.price, old_price=struck)
        return self._repriced(good, product, today, now)

    def _repriced(self, good: Good, product: Product, before: Product, now: datetime) -> Product:
        today = good.today()
        if (today.price, today.old_price) != (before.price, before.old_price):
            self._note(good, "price", now)
        return replace(product, price=today.price, old_price=today.old_price)

    # inside

    def _good(self, code: str) -> Good:
        if code_key(code) not in self.goods:
            raise Refused("not there")
        return self.goods[code_key(code)]

    def _note(self, good: Good, what: str, now: datetime) -> None:
        assert good.offer
        act = OfferAct(what, good.offer.price, good.product.price, now, good.offer.ends_at)
        self.offer_acts.setdefault(code_key(good.product.code), []).append(act)

    @staticmethod
    def _strike_out(good: Good) -> None:
        """Only what is more than the price."""
        struck = good.product.old_price
        if struck and struck.minor <= good.product.price.minor:
            good.product = replace(good.product, old_price=None)


_DESCRIBED = set(Product.__dataclass_fields__) - {
    "code",
    "title",
    "price",
    "old_price",
    "stock",
    "waiting",
    "before_offer",
}
"""What a list may not speak of; the rest it always does, or it is not told of a product but counted."""
