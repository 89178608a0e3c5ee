"""What clients may ask and say of claims, buyers and orders. Everything goes through the till."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import msgspec

from studio.domain import ordering
from studio.domain.claiming import word_warnings
from studio.domain.claims import (
    CORRECTED,
    LONGEST_HOLD,
    MOST_CLAIMED,
    OVER_LIMIT,
    SHORTEST_HOLD,
    Claim,
    ClaimState,
    Stood,
    Wanted,
)
from studio.domain.errors import Refused
from studio.domain.orders import Buyer, Doubt, Order
from studio.domain.pickup import PickupSlot, by_pickup, is_at, read_slots, slots_text
from studio.domain.product import code_key
from studio.engine.hearing import over_limits
from studio.engine.orders_file import save_orders
from studio.engine.rules import rules_from_json, rules_shown

if TYPE_CHECKING:
    from studio.engine.engine import Engine
    from studio.store import Ledger

_T = TypeVar("_T")
_log = logging.getLogger(__name__)
MOST_AT_ONCE = 1000
PICKUP = "pickup-slots"
"""What the shop's pickup slots are arranged under, as their text."""
_LONGEST_NOTE = 500
# A claim with what it comes to. Structs and dataclasses go to the wire as they are: there may be 100,000.
_CLAIM = tuple(Claim.__dataclass_fields__)
_LineShown = msgspec.defstruct("_LineShown", [*_CLAIM, "total", "estimated"], gc=False)
_fields = attrgetter(*_CLAIM)


class TypedWanted(msgspec.Struct, forbid_unknown_fields=True):
    """What a doubtful message is taken for, as a client says it."""

    code: str
    variant: str | None = None
    quantity: int = 1


class Selling:
    """The words of claims and orders; all are slow: they wait for the disk."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._till = engine.till
        self._slots: tuple[PickupSlot, ...] = ()
        self._till.follow(PICKUP, self._offer)
        self.slow: dict[str, Callable[..., Any]] = {
            "claims": self._claims,
            "claims-since": self._claims_since,
            "claim-stand": self._stand,
            "claim-undo": self._undo,
            "claim-hold": self._hold,
            "claim-weigh": self._weigh,
            "claim-settle": self._settle,
            "claim-add": self._add,
            "claim-history": self._history,
            "claim-withdraw": self._withdraw,
            "claim-restore": self._restore,
            "doubts": self._doubts,
            "doubt-accept": self._accept,
            "doubt-dismiss": self._dismiss,
            "doubt-reopen": self._reopen,
            "claim-rules": lambda: rules_shown(self._till.rules),
            "claim-rules-set": self._set_rules,
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
            **self._till.left.words,
        }

    def state(self) -> dict[str, Any]:
        """Claims in the snapshot. Any thread."""
        till = self._till
        named = ("held", "waitlisted", "confirmed", "paid", "doubts")
        return {
            "rev": till.rev,
            "show": till.shown_show,
            **{name: till.counts.get(name, 0) for name in named},
            "trouble": till.trouble,
            "rules_rev": till.rules_rev,
            "orders_rev": till.orders_rev,
            "paused": till.rules.paused,
            "earlier": till.left.state(),
        }

    # claims

    def _claims(self, show: int | None = None) -> list[dict[str, Any]]:
        return self._read(lambda ledger: _named(ledger, ledger.claims(show)))

    def _claims_since(self, rev: int, limit: int = 500) -> dict[str, Any]:
        most = min(max(1, limit), MOST_AT_ONCE)

        def read(ledger: Ledger) -> dict[str, Any]:
            show = self._till.shown_show
            claims = ledger.claims(show, since=rev, most=most) if show is not None else ()
            more = len(claims) == most
            upto = claims[-1].rev if more else max(ledger.rev, rev)
            return {"rev": upto, "show": show, "claims": _named(ledger, claims), "more": more}

        return self._read(read)

    def _stand(self, ids: list[int], state: str) -> dict[str, Any]:
        """`undo` of the answer is for `claim-undo`."""
        if state not in list(ClaimState):
            raise Refused(f"“{state}” is not how a claim can stand.")
        stood: list[Stood] = []

        def change(ledger: Ledger) -> tuple[Claim, ...]:
            these = self._these(ledger, ids)
            if not ClaimState(state).is_open:
                # What waits of a claim that is ended is not wanted any more either.
                these += ledger.waiting_parts(these)
            all_ids = [claim.id for claim in these]
            made = ledger.stand(all_ids, ClaimState(state), "host", self._now(), self._till.now_rules)
            left = {claim.id: claim for claim in made}
            # Anew: what met a store that went away is done again.
            stood[:] = [
                Stood(was.id, was.state, now.state, was.until, was.packed, was.paid, now.paid)
                for was in these
                if (now := left.get(was.id, was)).state != was.state
            ]
            return made

        self._change(change)
        return {"undo": _plain(stood)}

    def _undo(self, stood: list[Stood]) -> dict[str, Any]:
        """Each is as it stood before. What others have got meanwhile is not taken from them: it waits instead, in its
        old place (`waits`). What has become of one since stays so, and is said (`stays`)."""
        waits: list[int] = []
        stays: list[str] = []

        def change(ledger: Ledger) -> tuple[Claim, ...]:
            waits.clear()
            stays.clear()
            now, rules = self._now(), self._till.now_rules
            there = {claim.id: claim for claim in ledger.claims_of([each.id for each in stood])}
            made: list[Claim] = []
            # First what waits and is ended: it is not to get what the rest gives back.
            for each in sorted(stood, key=lambda each: each.state.is_open or each.left is not ClaimState.WAITLISTED):
                claim = there.get(each.id)
                if claim is None:
                    raise Refused("This claim is not there.")
                if claim.state is not each.left:
                    stays.append(_has_changed(claim))
                    continue
                try:
                    made += ledger.stand_again(each, "host", now, rules)
                except Refused:
                    waits.append(each.id)
                    made += ledger.stand([each.id], ClaimState.WAITLISTED, "host", now, rules)
            return tuple(made)

        self._change(change)
        self._till.left.look_again()  # it may wait in an earlier show
        return {"waits": waits, "stays": stays}

    def _these(self, ledger: Ledger, ids: list[int]) -> tuple[Claim, ...]:
        _check_ids(ids)
        return ledger.claims_of(ids)

    def _hold(self, ids: list[int], seconds: float) -> dict[str, Any]:
        """`undo` of the answer is for `claim-undo`."""
        if not SHORTEST_HOLD.total_seconds() <= seconds <= LONGEST_HOLD.total_seconds():
            raise Refused("A claim is held from 1 minute to 30 days.")
        until = self._now() + timedelta(seconds=seconds)
        stood: list[Stood] = []

        def hold(ledger: Ledger) -> tuple[Claim, ...]:
            these = self._these(ledger, ids)
            stood[:] = [Stood(was.id, was.state, was.state, was.until, was.packed, was.paid, was.paid) for was in these]
            return ledger.hold_longer(ids, until, "host", self._now())

        self._change(hold)
        return {"until": until.isoformat(), "undo": _plain(stood)}

    def _weigh(self, id: int, grams: int | None, left: int | None = None) -> dict[str, Any]:
        """`left`, where that is undone: what it was weighed to be, 0 for nothing. What it is otherwise by now, it
        stays."""
        if grams is not None and not 0 < grams <= 10_000_000:
            raise Refused("A weight is from 1 gram to 10 tonnes.")

        def weigh(ledger: Ledger) -> tuple[Claim, ...]:
            for claim in self._these(ledger, [id]) if left is not None else ():
                if (claim.grams if claim.weighed else 0) != left:
                    raise Refused(_has_changed(claim))
            return ledger.weigh(id, grams, self._now())

        self._change(weigh)
        return {}

    def _settle(self, ids: list[int], paid: list[int] | None = None, left: list[int] | None = None) -> dict[str, Any]:
        """The money is as it should be: what is kept is paid, and what was paid too much has gone back. `paid`: so much
        in minor units instead, for each. The answer's `undo` is what undoes it, as arguments; `left`: what was noted
        then. What has become of one since stays so, and is said (`stays`)."""
        for sums in (paid, left):
            if sums is not None and (len(sums) != len(ids) or not all(0 <= each < 2**62 for each in sums)):
                raise Refused("Say for each claim what was paid for it.")
        before: dict[int, int] = {}
        after: dict[int, int] = {}
        stays: list[str] = []

        def settle(ledger: Ledger) -> tuple[Claim, ...]:
            stays.clear()
            wanted = dict(zip(ids, [None] * len(ids) if paid is None else paid, strict=True))
            expected = dict(zip(ids, left or (), strict=left is not None))
            for claim in self._these(ledger, ids):
                before[claim.id] = ordering.paid_for(claim).minor
                if before[claim.id] != expected.get(claim.id, before[claim.id]):
                    stays.append(_has_changed(claim))
                    del wanted[claim.id], before[claim.id]
            made = ledger.settle(wanted, "host", self._now()) if wanted or not stays else ()
            after.update((claim.id, ordering.paid_for(claim).minor) for claim in made)
            return made

        self._change(settle)
        noted = {"ids": [*before], "paid": [*before.values()], "left": [after[id_] for id_ in before]}
        return {"undo": noted, "stays": stays}

    def _add(
        self,
        code: str,
        name: str = "",
        variant: str | None = None,
        quantity: int = 1,
        buyer: int | None = None,
        once: str = "",
    ) -> dict[str, Any]:
        """`once`: said again with the same, as after a time-out, it is one claim. `undo` of the answer is for
        `claim-undo`."""
        name = _line(name)
        if not name and buyer is None:
            raise Refused("Say who it is for.")
        wanted = self._wanted(TypedWanted(code, variant, quantity))

        def add(ledger: Ledger) -> tuple[Claim, ...]:
            # Who rings up the day after orders from the show they saw.
            show = self._till.shown_show or self._till.show_for_claims(ledger)
            return ledger.add_by_hand(buyer, name, (wanted,), show, self._till.now_rules, self._now(), once)

        claims = self._change(add)
        undo = [Stood(claim.id, ClaimState.CANCELLED, claim.state) for claim in claims]
        return {"claims": [claim_shown(claim) for claim in claims], "undo": _plain(undo)}

    def _history(self, id: int) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [_plain(step) for step in ledger.history(id)])

    def _withdraw(self, platform: str, message_id: str) -> dict[str, Any]:
        claims = self._change(lambda ledger: ledger.withdraw(platform, message_id, "host", self._now()))
        return {"claims": len(claims)}

    def _restore(self, platform: str, message_id: str) -> dict[str, Any]:
        said: list[str] = []

        def restore(ledger: Ledger) -> tuple[Claim, ...]:
            claims = ledger.restore(platform, message_id, self._till.now_rules, self._now())
            theirs = ((claim.show, claim.buyer) for claim in claims)
            said[:] = over_limits(ledger, theirs, self._till.rules)
            return claims

        claims = self._change(restore)
        return {"claims": len(claims), "over": self._said(said)}

    # what may be a missed claim

    def _doubts(self) -> list[dict[str, Any]]:
        return [
            doubt_shown(doubt) | {"limit": self._limit(doubt)} for doubt in self._read(lambda ledger: ledger.doubts())
        ]

    def _limit(self, doubt: Doubt) -> int | None:
        """How many of it one buyer may have, where that is what is asked about."""
        if doubt.reading.why != OVER_LIMIT:
            return None
        keys = {code_key(each.code) for each in doubt.reading.doubtful}
        found = next((each for each in self._engine.desk.show.products if code_key(each.code) in keys), None)
        return found.limit if found and found.limit is not None else self._till.rules.limit

    def _accept(self, id: int, wanted: list[TypedWanted] | None = None) -> dict[str, Any]:
        till = self._till

        def accept(ledger: Ledger) -> tuple[Claim, ...]:
            doubt = next((each for each in ledger.doubts() if each.id == id), None)
            if doubt is None:
                raise Refused("This message was decided already.")
            now = self._now()
            if doubt.takes_back:
                ledger.settle_doubt(id, True, now)
                return ledger.cancel_asked(doubt, till.shown_show, "host", now)
            typed = wanted or [TypedWanted(each.code, each.variant, each.quantity) for each in doubt.reading.doubtful]
            meant = tuple(self._wanted(each) for each in typed)
            ledger.settle_doubt(id, True, now)
            show = till.left.show_of(id) or till.show_for_claims(ledger)
            lacking, given_back = meant, tuple[Claim, ...]()
            if doubt.reading.why == CORRECTED:
                lacking, given_back = ledger.amend(doubt.message, meant, show, now)
                ledger.ask_beyond(doubt, meant, show, now)
            made = ledger.claim(doubt.message, lacking, show, till.now_rules, now)
            if lacking and not made:
                raise Refused("Nothing of it can be noted: it is not in your list any more.")
            return made + given_back

        return {"claims": [claim_shown(claim) for claim in self._change(accept)]}

    def _wanted(self, typed: TypedWanted) -> Wanted:
        product = self._engine.desk.show.product(typed.code)
        if not 1 <= typed.quantity <= MOST_CLAIMED:
            raise Refused(f"A claim is for 1 to {MOST_CLAIMED} of one thing.")
        if not product.variants:
            return Wanted(product.code, None, typed.quantity)
        variant = product.variant(typed.variant) if typed.variant else None
        if variant is None:
            names = ", ".join(each.name for each in product.variants)
            raise Refused(f"“{product.code}” has variants: say which of them ({names}).")
        return Wanted(product.code, variant.name, typed.quantity)

    def _dismiss(self, id: int) -> dict[str, Any]:
        self._told(lambda ledger: ledger.settle_doubt(id, False, self._now()))
        return {}

    def _reopen(self, id: int) -> dict[str, Any]:
        self._change(lambda ledger: ledger.reopen_doubt(id, self._now()))
        return {}

    def _set_rules(self, **changes: Any) -> dict[str, Any]:
        if "paused" in changes:
            self._till.left.rest_no_more()
        rules = rules_from_json(self._till.change_rules(changes).result())
        return {**rules_shown(rules), "warnings": list(word_warnings(rules.words))}

    # buyers and orders

    def _buyers(self, show: int | None = None) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [_plain(buyer) for buyer in ledger.buyers(show)])

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
        """`left`, where that is undone: what was noted, by name. What is noted otherwise by now, stays."""
        typed = {"name": name, "phone": phone, "email": email, "address": address, "note": note}
        given: dict[str, Any] = {key: _line(value) for key, value in typed.items() if value is not None}
        if address is not None:  # as it stands on a parcel
            given["address"] = "\n".join(line for each in address.splitlines() if (line := _line(each)))
        if given.get("phone"):
            from studio.papers.phones import international

            given["phone"] = international(given["phone"], self._engine.goods.home_country())

        def put(ledger: Ledger) -> Buyer:
            was = ledger.buyer(id)
            _check_left({name: getattr(was, name) for name in given}, left)
            buyer = replace(was, **given)
            ledger.put_buyer(buyer)
            return buyer

        return dict(_plain(self._told(put)))

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

    def _said(self, over: list[str]) -> list[str]:
        """Told to the seller as well: allowed it is, for they wanted it."""
        for words in over:
            self._engine.tell(words)
        return over

    def _split(self, platform: str, author_id: str) -> dict[str, Any]:
        def split(ledger: Ledger) -> dict[str, Any]:
            first = ledger.comes_first(platform, author_id)
            return {"buyer": ledger.split_buyer(platform, author_id), "first": first}

        return self._told(split)

    def _shows(self) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [_plain(show) for show in ledger.shows()])

    def _orders(self, show: int | None = None) -> list[dict[str, Any]]:
        with _without_sweeps():
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
        given = {name: _line(text) for name, text in (("note", note), ("pickup", pickup)) if text is not None}
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
        _check_ids(claims or ())
        since = at if claims is not None else self._now() if packed else None
        changed, was = self._told(lambda ledger: ledger.pack(which, buyer, packed, since, claims))
        back = {"buyer": buyer, "packed": not packed, "show": which, "claims": changed, "at": was}
        return {"undo": _plain(back)}

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
        _waited(self._till.arrange(PICKUP, lambda _text: slots))
        self._engine.publish()
        return self._list_slots()

    def _list_slots(self) -> list[dict[str, Any]]:
        return [_plain(slot) for slot in self._slots]

    # inside

    def _now(self) -> datetime:
        return self._engine.desk.now()

    def _read(self, ask: Callable[[Ledger], _T]) -> _T:
        with self._till.store.read() as ledger:
            return ask(ledger)

    def _change(self, job: Callable[[Ledger], tuple[Claim, ...]]) -> tuple[Claim, ...]:
        return _waited(self._till.change_claims(job))

    def _told(self, job: Callable[[Ledger], _T]) -> _T:
        """Something that changes orders, but no stock."""
        result = _waited(self._till.do(job))
        self._till.orders_rev += 1
        self._engine.publish()
        return result


@contextmanager
def _without_sweeps() -> Iterator[None]:
    """For what makes objects by the hundred thousand: the collector would walk through all of them again and again,
    and hold up every thread meanwhile."""
    swept = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if swept:
            gc.enable()


def _waited(future: Future[_T]) -> _T:
    return future.result()


def _has_changed(claim: Claim) -> str:
    return f"The claim of {claim.author} for “{claim.code}” has changed since. It was left as it is."


def _check_left(now: Mapping[str, str], left: Mapping[str, str] | None) -> None:
    """Refused where something is noted otherwise by now than what is undone had left it."""
    if any(now[name] != text for name, text in (left or {}).items() if name in now):
        raise Refused("That has changed again since. Nothing was undone.")


def _check_ids(ids: Sequence[int]) -> None:
    if len(ids) > MOST_AT_ONCE:
        raise Refused(f"At most {MOST_AT_ONCE} claims at once.")
    if not all(0 < id_ < 2**63 for id_ in ids):
        raise Refused("This claim is not there.")


def claim_shown(claim: Claim) -> dict[str, Any]:
    """A claim in JSON's terms."""
    shown: dict[str, Any] = _plain(claim)
    return shown


def _named(ledger: Ledger, claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """Claims in JSON's terms, each with what the seller calls its buyer (`name`)."""
    names = ledger.names(claim.buyer for claim in claims)
    return [{**claim_shown(claim), "name": names.get(claim.buyer, claim.author)} for claim in claims]


def doubt_shown(doubt: Doubt) -> dict[str, Any]:
    """A message that looks like a missed claim, in JSON's terms."""
    message = doubt.message
    return {
        "id": doubt.id,
        "platform": message.platform,
        "message_id": message.id,
        "author_id": message.author_id,
        "author": message.author,
        "text": message.text,
        "at": message.at.isoformat(),
        "wanted": [_plain(wanted) for wanted in doubt.reading.doubtful or doubt.reading.given_back],
        "why": doubt.reading.why,
        "takes_back": doubt.takes_back,
    }


def order_shown(order: Order) -> dict[str, Any]:
    """An order as the protocol writes it. `totals`: what is kept for the buyer comes to, one sum for each currency;
    `paid`, `open`, `back`: what was paid, what is still to be, and what is to be given back; no sums of nothing."""
    lines = [(claim, ordering.line_total(claim), ordering.is_estimated(claim)) for claim in order.lines]
    sums = ordering.summed(cost for claim, cost, _ in lines if claim.state.takes_stock)
    return {
        "number": order.number,
        "show": order.show,
        "buyer": order.buyer,
        "lines": [_LineShown(*_fields(claim), cost, rough) for claim, cost, rough in lines],
        "totals": sums,
        "total": " + ".join(f"{money.amount} {money.currency}" for money in sums),
        "estimated": any(rough and claim.state.takes_stock for claim, _, rough in lines),
        "state": str(ordering.basket_state(order.lines)),
        "paid": ordering.paid_sums(order.lines),
        "open": ordering.open_sums(order.lines),
        "back": ordering.back_sums(order.lines),
        "pickup": order.pickup,
        "usual_pickup": order.usual_pickup,
        "allergens": dict(order.allergens),
        "note": order.note,
        "packed_at": order.packed_at and order.packed_at.isoformat(),
    }


def _plain(value: Any) -> Any:
    return msgspec.to_builtins(value)


def _line(text: str) -> str:
    text = " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in text).split())
    if len(text) > _LONGEST_NOTE:
        raise Refused(f"At most {_LONGEST_NOTE} characters.")
    return text
