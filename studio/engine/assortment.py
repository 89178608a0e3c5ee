"""What is for sale in this run, as the ledger has it, and what the desk is told of it."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studio.domain.commands import Restocked
from studio.domain.errors import Refused
from studio.domain.product import Product, code_key

if TYPE_CHECKING:
    from studio.engine.desk import Desk
    from studio.store import Ledger

_ONLY = "only"
_log = logging.getLogger(__name__)


class Assortment:
    """`products` and `offer_ends` may be read on any thread; the rest is the till's, before it is started anybody's."""

    def __init__(self, desk: str, do: Callable[[Callable[[Ledger], Any]], Future[Any]]) -> None:
        """`desk`: what this one is called in the store. `do`: have something done in a transaction, as a till does."""
        self._mark, self._do, self._name = f"{_ONLY}/{desk}", do, desk
        self._only: dict[str, None] | None = None  # what is for sale, by its code's key and in its order
        # By the number that a product keeps: its code as the desk knows it, and as it was seen last.
        self._codes: dict[int, str] = {}
        self._seen: dict[int, str] = {}
        self._desk: Desk | None = None
        self.products: tuple[Product, ...] = ()
        """What is for sale."""
        self.offer_ends: dict[str, datetime] = {}
        """When the offers that run end, by code. A new object at every change."""
        self.own_offers: dict[str, datetime] = {}
        """The same for those of this desk, or of none in particular, as they ran when it began."""
        self.is_stale = False
        """The desk does not have the products as they are: it had too much to do, or they could not be read."""

    def meet(self, desk: Desk) -> None:
        """From now on this desk is told."""
        self._desk = desk

    def read(self, ledger: Ledger) -> None:
        """All that the store has."""
        self.offer_ends, self.own_offers = ledger.offer_ends(), ledger.offer_ends(self._name)
        self.products, self._codes = ledger.products(), ledger.codes()

    # only some of it

    def take(
        self,
        ledger: Ledger,
        products: Iterable[Product],
        sold: dict[str, int],
        fields: Collection[str] | None,
        *,
        going_on: bool,
        now: datetime,
    ) -> None:
        """Take these into the store, and sell nothing else. `going_on`: an engine before this one has done so, and what
        happened to them since must not be undone."""
        products = tuple(products)
        only = [code_key(product.code) for product in products]
        if going_on and (mark := ledger.mark(self._mark) or ledger.mark(_ONLY)):
            only = json.loads(mark)
        elif going_on and not products:
            return  # the list is gone, and was never taken
        else:
            ledger.take_products(products, sold, now=now, fields=fields)
            ledger.set_mark(self._mark, json.dumps(only))
        self._only = dict.fromkeys(only)
        self.products, self._codes = self._in_order(ledger.products()), ledger.codes()

    def show_only(self, products: Iterable[Product]) -> None:
        """The same where nothing can be written: they are shown, and taken later."""
        products = tuple(products)
        self._only = dict.fromkeys(code_key(product.code) for product in products)
        known = {code_key(product.code) for product in self.products}
        more = (product for product in products if code_key(product.code) not in known)
        self.products = self._in_order((*self.products, *more))

    def show_meanwhile(self, products: Iterable[Product]) -> None:
        """Where nothing can be read, and the engine before this one knew these."""
        known = {code_key(product.code): product for product in (*self.products, *products)}
        self.products = tuple(known.values())

    def also_sell(self, code: str) -> None:
        """A product that was added in this run is for sale in it. Any thread."""
        if self._only is not None and code_key(code) not in self._only:
            self._sell_only({**self._only, code_key(code): None})

    def _sell_only(self, only: dict[str, None]) -> None:
        self._only = only
        mark = json.dumps(list(only))
        self._do(lambda ledger: ledger.set_mark(self._mark, mark))

    def _in_order(self, products: tuple[Product, ...]) -> tuple[Product, ...]:
        place = {key: number for number, key in enumerate(self._only or ())}
        return tuple(sorted(self._for_sale(products), key=lambda product: place[code_key(product.code)]))

    def _for_sale(self, products: tuple[Product, ...]) -> tuple[Product, ...]:
        if self._only is None:
            return products
        return tuple(product for product in products if code_key(product.code) in self._only)

    # telling the desk

    def look_at(self, ledger: Ledger, codes: Iterable[str]) -> Restocked:
        """How it stands with these products: for `tell`."""
        changed = []
        for code in codes:
            try:
                changed.append(ledger.product(code))
            except Refused:
                continue  # deleted since
        by_key = {code_key(product.code): product for product in changed}
        self.products = tuple(by_key.get(code_key(product.code), product) for product in self.products)
        return Restocked(tuple(changed), whole=False)

    def look(self, ledger: Ledger) -> Restocked:
        """Everything that is for sale now, and what is called otherwise since the desk was told: for `tell`."""
        products, codes, offer_ends = ledger.products(), ledger.codes(), ledger.offer_ends()
        if offer_ends != self.offer_ends:
            self.offer_ends = offer_ends
        recoded = tuple((was, codes[id_]) for id_, was in self._codes.items() if codes.get(id_, was) != was)
        self._seen = codes
        if self._only is not None and recoded:
            now = {code_key(was): code_key(code) for was, code in recoded}
            self._sell_only({now.get(code, code): None for code in self._only})
        # Codes of pictures and links that did not change stay the very same objects, so that nothing is painted anew.
        known = {product: product for product in self.products}
        self.products = tuple(known.get(product, product) for product in self._for_sale(products))
        return Restocked(self.products, whole=True, codes=recoded)

    def tell(self, restocked: Restocked) -> None:
        """Tell the desk what was seen last. Outside of transactions: it takes its time."""
        try:
            if self._desk is not None:
                self._desk.submit(restocked).result()
        except Refused:
            # So many commands at once: what changes next brings this along.
            _log.warning("the desk did not take the stock; it is told again")
            self.is_stale = True
            return
        if restocked.whole:
            self._codes, self.is_stale = self._seen, False
