"""Offers in the ledger: another price for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import OfferStep
from studio.domain.product import Product, code_key
from studio.store.book import key, micros, moment
from studio.store.goods import Goods
from studio.store.schema import offer as offer_table
from studio.store.schema import product as product_table
from studio.store.stockroom import Stockroom


class Offers(Stockroom):
    """What is done about offers, in a transaction."""

    def offer_ends(self) -> dict[str, datetime]:
        """The offers that run, by code, and when they end."""
        rows = self._rows(
            select(product_table.c.code, product_table.c.offer_ends).where(product_table.c.offer_ends.is_not(None))
        )
        return {row["code"]: moment(row["offer_ends"]) for row in rows}

    def offer_steps(self, code: str) -> tuple[OfferStep, ...]:
        """Every start, extension and end of the product's offers."""
        asked = select(offer_table).where(offer_table.c.code_key == key(code_key(code))).order_by(offer_table.c.id)
        return tuple(
            OfferStep(
                row["code"],
                row["what"],
                Money(row["price"], row["currency"]),
                Money(row["full_price"], row["currency"]),
                moment(row["at"]),
                moment(row["ends_at"]),
            )
            for row in self._rows(asked)
        )

    def start_offer(self, code: str, price: Money, ends_at: datetime, now: datetime) -> None:
        """This price until then; what it costs otherwise is struck out meanwhile. One that runs is replaced."""
        full = full_of(self._of(code))
        self.offer(code, price, full.price, ends_at, now, before=full.old_price)

    def extend_offer(self, code: str, ends_at: datetime, now: datetime) -> None:
        """Another end for the offer that runs. Raises Refused."""
        goods = self._of(code)
        if goods.offer_ends is None:
            raise Refused(f"There is no offer for “{goods.product.code}” just now.")
        full = full_of(goods)
        self.offer(code, goods.product.price, full.price, ends_at, now, before=full.old_price)

    def offer(
        self,
        code: str,
        price: Money,
        full_price: Money,
        ends_at: datetime,
        now: datetime,
        *,
        before: Money | None = None,
    ) -> None:
        """The offer as it is from now on, whether it begins or runs already. `before`: what is struck out beside the
        full price when it is over."""
        goods = self._of(code)
        what = "start" if goods.offer_ends is None else "extend"
        goods.offer_ends = micros(ends_at)
        less = full_price != price
        goods.product = replace(
            goods.product,
            price=price,
            old_price=full_price if less else None,
            before_offer=before if less else None,
            on_offer=less,
        )
        self._save_body(goods)
        self._offer_step(goods, what, ends_at, now)

    def end_offer(self, code: str, now: datetime, *, keep_price: bool = False) -> None:
        """The full price again, or `keep_price`: as it is, without an end. Nothing where no offer runs."""
        goods = self._of(code)
        if goods.offer_ends is None:
            return
        self._offer_step(goods, "end", moment(goods.offer_ends), now)
        full = full_of(goods)
        goods.offer_ends = None
        goods.product = replace(goods.product, before_offer=None, on_offer=False) if keep_price else full
        self._save_body(goods)

    def due_offers(self, now: datetime) -> tuple[str, ...]:
        """End the offers whose time is over; their codes."""
        asked = select(product_table.c.code).where(product_table.c.offer_ends <= micros(now))
        codes = tuple(row["code"] for row in self._rows(asked.order_by(product_table.c.offer_ends)))
        for code in codes:
            self.end_offer(code, now)
        return codes

    def _offer_step(self, goods: Goods, what: str, ends_at: datetime, now: datetime) -> None:
        product = goods.product
        self._gather(
            offer_table,
            {
                "id": self._new_id(),
                "code": product.code,
                "code_key": key(code_key(product.code)),
                "what": what,
                "price": product.price.minor,
                "full_price": full_of(goods).price.minor,
                "currency": product.price.currency,
                "at": micros(now),
                "ends_at": micros(ends_at),
            },
        )


def full_of(goods: Goods) -> Product:
    """The product as it is without its offer."""
    return goods.product if goods.offer_ends is None else goods.product.at_full_price()
