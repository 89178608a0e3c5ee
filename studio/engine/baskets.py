"""What clients may ask and say of buyers, their orders and pickup slots. Everything goes through the till."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec

from studio.domain import ordering
from studio.domain.contact import is_mail
from studio.domain.errors import Refused
from studio.domain.orders import Buyer, Order
from studio.domain.pickup import PickupSlot, by_pickup, is_at, read_slots, slots_text
from studio.engine.hearing import over_limits
from studio.engine.orders_file import save_orders
from studio.engine.selling_json import check_ids, one_line, order_shown, plain

if TYPE_CHECKING:
    from studio.engine.engine import Engine
    from studio.store import Ledger

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
PICKUP = "pickup-slots"
"""What the shop's pickup slots are arranged under, as their text."""


class Baskets:
    """The words of buyers and orders; all are slow: they wait for the disk."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._till = engine.till
        self._slots: tuple[PickupSlot, ...] = ()
        self._till.follow(PICKUP, self._offer)
        self.slow: dict[str, Callable[..., Any]] = {
            "buyers": self._buyers,
            "buyer-put": self._put_buyer,
            "buyer-merge": self._merge,
            "buyer-split": self._split,
            "shows": self._shows,
            "orders": self._orders,
            "order-put": self._put_order,
            "order-pack": self._pack,
            "order-message": self._message,
            "orders-export": self._export,
            "pickup-slots": self._list_slots,
            "pickup-slots-set": self._set_slots,
        }

    def _buyers(self, show: int | None = None) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [plain(buyer) for buyer in ledger.buyers(show)])

    def _put_buyer(
        self,
        id: int,
        name: str | None = None,
        phone: str | None = None,
        email: str | None = None,
        address: str | None = None,
        note: str | None = None,
        left: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """`left`, where that is undone: what was noted, by name. What is noted otherwise by now, stays; what comes back
        is taken as it was, also what would be refused today."""
        typed = {"name": name, "phone": phone, "email": email, "address": address, "note": note}
        given: dict[str, Any] = {key: one_line(value) for key, value in typed.items() if value is not None}
        if address is not None:  # as it stands on a parcel
            given["address"] = "\n".join(line for each in address.splitlines() if (line := one_line(each)))
        if left is None:
            self._check_contact(given)

        def put(ledger: Ledger) -> Buyer:
            was = ledger.buyer(id)
            _check_left({name: getattr(was, name) for name in given}, left)
            buyer = replace(was, **given)
            ledger.put_buyer(buyer)
            return buyer

        return dict(plain(self._told(put)))

    def _check_contact(self, given: dict[str, Any]) -> None:
        """A telephone number becomes what is dialled. Raises Refused."""
        if given.get("phone"):
            from studio.papers.phones import international

            given["phone"] = international(given["phone"], self._engine.goods.home_country())
        if given.get("email") and not is_mail(given["email"]):
            raise Refused("This is no e-mail address: write one like name@example.com.")

    def _merge(self, into: int, other: int, first: bool = False) -> dict[str, Any]:
        """`first`: as `buyer-split` has answered, to undo that."""
        if into == other:
            raise Refused("These are one person already.")
        said: list[str] = []

        def merge(ledger: Ledger) -> None:
            ledger.merge_buyers(into, other, first=first)
            if (show := self._till.shown_show) is not None:
                said[:] = over_limits(ledger, [(show, into)], self._till.rules)

        self._told(merge)
        return {"over": self._said(said)}

    def _split(self, platform: str, author_id: str) -> dict[str, Any]:
        def split(ledger: Ledger) -> dict[str, Any]:
            first = ledger.comes_first(platform, author_id)
            return {"buyer": ledger.split_buyer(platform, author_id), "first": first}

        return self._told(split)

    def _shows(self) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [plain(show) for show in ledger.shows()])

    def _orders(self, show: int | None = None) -> list[dict[str, Any]]:
        with without_sweeps():
            return [order_shown(order) for order in self._of(show)]

    def _of(self, show: int | None) -> tuple[Order, ...]:
        def read(ledger: Ledger) -> tuple[Order, ...]:
            which = self._till.shown_show if show is None else show
            if which is None:
                shows = ledger.shows()
                which = shows[-1].id if shows else None
            return ledger.orders(which) if which is not None else ()

        return ordering.with_facts(self._read(read), self._engine.desk.show.products)

    def _put_order(
        self,
        buyer: int,
        note: str | None = None,
        pickup: str | None = None,
        show: int | None = None,
        left: dict[str, str] | None = None,
    ) -> dict[str, Any]:
        """`left`: as `buyer-put` has it. The answer: what is noted now."""
        given = {name: one_line(text) for name, text in (("note", note), ("pickup", pickup)) if text is not None}
        self._told(lambda ledger: _check_left(ledger.put_order(self._which(show), buyer, **given), left))
        return dict(given)

    def _pack(
        self,
        buyer: int,
        packed: bool,
        show: int | None = None,
        claims: list[int] | None = None,
        at: Annotated[datetime, msgspec.Meta(tz=True)] | None = None,
    ) -> dict[str, Any]:
        """The answer's `undo` is what undoes it, as arguments: `claims` are those alone, and `at` when they were
        packed; what was claimed since stays as it is."""
        which = self._which(show)
        check_ids(claims or ())
        since = at if claims is not None else self._now() if packed else None
        changed, was = self._told(lambda ledger: ledger.pack(which, buyer, packed, since, claims))
        back = {"buyer": buyer, "packed": not packed, "show": which, "claims": changed, "at": was}
        return {"undo": plain(back)}

    def _which(self, show: int | None) -> int:
        which = self._till.shown_show if show is None else show
        if which is None:
            raise Refused("There is no show yet.")
        return which

    def _message(self, buyer: int, show: int | None = None) -> dict[str, Any]:
        order = next((each for each in self._of(show) if each.buyer.id == buyer), None)
        if order is None:
            raise Refused("This order is not there any more.")
        number, goods, stage = self._show_number(order.show), self._engine.goods, self._engine.desk.show
        from studio.papers.orders import mail_url, order_message, whatsapp_url

        links, why = goods.links_for(order, number)
        later = goods.pays_later(order, number)
        text = order_message(order, links, stage.shop, stage.language, pays_later=later)
        return {
            "text": text,
            "problems": list(why),
            "whatsapp": whatsapp_url(order.buyer.phone, text) if order.buyer.phone else "",
            "mail": mail_url(order.buyer.email, stage.shop, text) if order.buyer.email else "",
        }

    def _show_number(self, show: int) -> int:
        return self._read(lambda ledger: ledger.show_number(show))

    def _export(
        self,
        path: str,
        show: int | None = None,
        decimal_comma: bool = False,
        by_slot: bool = False,
        pickup: str | None = None,
    ) -> dict[str, Any]:
        """`by_slot`: in the order of where they go; `pickup`: only those that go there, "" for nobody knows where."""
        orders, stage = self._of(show), self._engine.desk.show
        if pickup is not None:
            orders = tuple(order for order in orders if is_at(order, pickup))
        if by_slot:
            orders = tuple(order for place in by_pickup(orders, self._slots) for order in place.orders)
        save_orders(path, orders, shop=stage.shop, zone=None, language=stage.language, decimal_comma=decimal_comma)
        return {"orders": len(orders), "path": path}

    def _offer(self, text: str | None) -> None:
        """The shop's pickup slots, as they were written here or at another desk."""
        try:
            self._slots = read_slots(text or "")
        except Refused:
            _log.exception("the pickup slots cannot be read")
        self._till.orders_rev += 1

    def _set_slots(self, text: str) -> list[dict[str, Any]]:
        slots = slots_text(read_slots(text))
        waited(self._till.arrange(PICKUP, lambda _text: slots))
        self._engine.publish()
        return self._list_slots()

    def _list_slots(self) -> list[dict[str, Any]]:
        return [plain(slot) for slot in self._slots]

    # inside

    def _now(self) -> datetime:
        return self._engine.desk.now()

    def _read(self, ask: Callable[[Ledger], _T]) -> _T:
        with self._till.store.read() as ledger:
            return ask(ledger)

    def _told(self, job: Callable[[Ledger], _T]) -> _T:
        """Something that changes orders, but no stock."""
        result = waited(self._till.do(job))
        self._till.orders_rev += 1
        self._engine.publish()
        return result

    def _said(self, over: list[str]) -> list[str]:
        """Told to the seller as well: allowed it is, for they wanted it."""
        for words in over:
            self._engine.tell(words)
        return over


@contextmanager
def without_sweeps() -> Iterator[None]:
    """For what makes objects by the hundred thousand: the collector would walk through all of them again and again,
    and hold up every thread meanwhile."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


def waited(future: Future[_T]) -> _T:
    """What is written down by now. Raises what hindered that."""
    return future.result()


def _check_left(now: Mapping[str, str], left: Mapping[str, str] | None) -> None:
    """Refused where something is noted otherwise by now than what is undone had left it."""
    if any(now[name] != text for name, text in (left or {}).items() if name in now):
        raise Refused("That has changed again since. Nothing was undone.")
