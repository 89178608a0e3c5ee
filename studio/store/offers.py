"""Offers in the ledger: another price for a while."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import or_, select

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import OfferStep
from studio.domain.product import Product, code_key
from studio.store.book import key, micros, moment
from studio.store.goods import Goods
from studio.store.schema import offer as offer_table
from studio.store.schema import product as product_table
from studio.store.stockroom import Stockroom

_P = product_table.c


class Offers(Stockroom):
    """What is done about offers, in a transaction."""

    def offer_ends(self, desk: str | None = None) -> dict[str, datetime]:
        """The offers that run, by code, and when they end; of all desks, or those that are this one's or anybody's."""
        asked = select(_P.code, _P.offer_ends).where(_P.offer_ends.is_not(None), _P.gone_at.is_(None))
        if desk is not None:
            asked = asked.where(or_(_P.offer_desk.is_(None), _P.offer_desk == desk))
        return {row["code"]: moment(row["offer_ends"]) for row in self._rows(asked)}

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

    def check_offer(self, code: str, now: datetime, *, desk: str) -> None:
        """Raises Refused where another desk's offer runs. One that is over, and that nobody has ended, is ended."""
        goods = self._of(code)
        if goods.offer_ends is None or goods.offer_desk in ("", desk):
            return
        ends_at = moment(goods.offer_ends)
        if ends_at > now:
            until = f"{ends_at.astimezone():%H:%M}"
            raise Refused(f"“{goods.product.code}” is on offer until {until} at another desk.")
        self.end_offer(code, now)

    def start_offer(
        self,
        code: str,
        price: Money,
        ends_at: datetime,
        now: datetime,
        *,
        full_price: Money | None = None,
        desk: str = "",
    ) -> None:
        """This price until then; what it costs otherwise is struck out meanwhile: `full_price`, by default what it
        costs now. One of the same desk that runs is replaced, and its full price stays. Raises Refused where it would
        be no offer, and where another desk's runs."""
        self.check_offer(code, now, desk=desk)
        goods = self._of(code)
        full = full_of(goods)
        if goods.offer_ends is None and full_price not in (None, full.price):
            assert full_price is not None
            full = replace(full, price=full_price, old_price=None)
        if price.currency != full.price.currency or price.minor >= full.price.minor:
            raise Refused(f"An offer costs less than the full price, {full.price.amount} {full.price.currency}.")
        what = "start" if goods.offer_ends is None else "extend"
        goods.product = replace(
            goods.product, price=price, old_price=full.price, before_offer=full.old_price, on_offer=True
        )
        self._set_end(goods, what, ends_at, now, desk)

    def extend_offer(self, code: str, ends_at: datetime, now: datetime, *, desk: str = "") -> None:
        """Another end for the offer that runs. Raises Refused where none does, or another desk's."""
        self.check_offer(code, now, desk=desk)
        goods = self._of(code)
        if goods.offer_ends is None:
            raise Refused(f"There is no offer for “{goods.product.code}” just now.")
        self._set_end(goods, "extend", ends_at, now, desk)

    def end_offer(self, code: str, now: datetime, *, keep_price: bool = False, desk: str | None = None) -> None:
        """The full price again, or `keep_price`: as it is, without an end. Nothing where no offer runs, or, with a
        `desk`, another one's."""
        goods = self._of(code)
        if goods.offer_ends is None or (desk is not None and goods.offer_desk not in ("", desk)):
            return
        self._offer_step(goods, "end", moment(goods.offer_ends), now)
        full = full_of(goods)
        goods.offer_ends = None
        goods.product = replace(goods.product, before_offer=None, on_offer=False) if keep_price else full
        self._save_body(goods)

    def due_offers(self, now: datetime) -> tuple[str, ...]:
        """End the offers whose time is over; their codes."""
        asked = select(_P.code).where(_P.offer_ends <= micros(now)).order_by(_P.offer_ends)
        codes = tuple(row["code"] for row in self._rows(asked))
        for code in codes:
            self.end_offer(code, now)
        return codes

    def _set_end(self, goods: Goods, what: str, ends_at: datetime, now: datetime, desk: str) -> None:
        goods.offer_ends, goods.offer_desk = micros(ends_at), desk
        self._save_body(goods)
        self._offer_step(goods, what, ends_at, now)

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
