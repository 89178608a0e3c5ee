"""The ledger: all that can be done in one transaction of the store."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, select, update

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimState, Reading, Wanted
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import Doubt, Order, ShowRow
from studio.store.book import clean, key, micros, moment, moment_or_none
from studio.store.counter import Counter
from studio.store.schema import basket as basket_table
from studio.store.schema import claim as claim_table
from studio.store.schema import doubt as doubt_table
from studio.store.schema import mark as mark_table
from studio.store.schema import message as message_table
from studio.store.schema import show as show_table

# A claim's own fields in their order; a price is two.
_BY_FIELD = select(
    *(
        claim_table.c[name]
        for field in Claim.__dataclass_fields__
        for name in (("price", "currency") if field == "price" else (field,))
    )
)
_OPEN = ("held", "waitlisted", "confirmed", "paid")


class Ledger(Counter):
    """Of one transaction, and of its thread. All times are handed in, UTC; `by` says who: "buyer", "host", "moderator",
    "time", "stock". What makes no sense raises Refused in plain words, before anything is changed by it."""

    # shows and orders

    def begin_show(self, name: str, now: datetime) -> int:
        """A new show; its number."""
        id_ = self._new_id()
        row = {"id": id_, "name": clean(name), "began_at": micros(now), "ended_at": None, "baskets": 0}
        self._gather(show_table, row)
        return id_

    def end_show(self, id: int, now: datetime) -> None:
        """It is over; late claims still belong to it, and what is held stays held. Its first end stays."""
        s = show_table.c
        self.keep_held(id)
        self._execute(update(show_table).where(s.id == id, s.ended_at.is_(None)).values(ended_at=micros(now)))

    def shows(self) -> tuple[ShowRow, ...]:
        """Oldest first."""
        c = claim_table.c
        counts = {row["show"]: row["n"] for row in self._rows(select(c.show, func.count().label("n")).group_by(c.show))}
        return tuple(
            ShowRow(
                row["id"],
                number,
                row["name"],
                moment(row["began_at"]),
                moment_or_none(row["ended_at"]),
                int(counts.get(row["id"], 0)),
            )
            for number, row in enumerate(self._rows(select(show_table).order_by(show_table.c.id)), 1)
        )

    def show_number(self, id: int) -> int:
        """Which of the shop's shows it is, from 1: none is ever deleted."""
        return int(self._rows(select(func.count().label("n")).where(show_table.c.id <= id))[0]["n"])

    def current_show(self) -> int | None:
        """The newest that is not over."""
        s = show_table.c
        rows = self._rows(select(func.max(s.id).label("id")).where(s.ended_at.is_(None)))
        return None if rows[0]["id"] is None else int(rows[0]["id"])

    def orders(self, show: int) -> tuple[Order, ...]:
        """One basket for each buyer who has something open, by number."""
        c, b = claim_table.c, basket_table.c
        lines: dict[int, list[Claim]] = {}
        asked = _BY_FIELD.where(c.show == show, c.state.in_(_OPEN)).order_by(c.place, c.id)
        for claim in _claims(self._tuples(asked)):
            lines.setdefault(claim.buyer, []).append(claim)
        buyers = {buyer.id: buyer for buyer in self.buyers(show)}
        baskets = self._rows(select(basket_table).where(b.show == show).order_by(b.number))
        return tuple(
            Order(
                row["number"],
                show,
                buyers[row["buyer"]],
                tuple(lines[row["buyer"]]),
                row["note"],
                row["pickup"],
                moment_or_none(row["packed_at"]),
            )
            for row in baskets
            if row["buyer"] in lines
        )

    def put_order(self, show: int, buyer: int, note: str | None = None, pickup: str | None = None) -> None:
        """What the seller notes to a basket; None leaves it as it is. Raises Refused."""
        typed = {"note": note, "pickup": pickup}
        self._put_basket(show, buyer, {name: clean(text) for name, text in typed.items() if text is not None})

    def pack(self, show: int, buyer: int, packed: bool, now: datetime) -> None:
        """It is packed, or is not after all. Raises Refused."""
        self._put_basket(show, buyer, {"packed_at": micros(now) if packed else None})

    # what may be a missed claim

    def put_doubt(self, message: ChatMessage, reading: Reading, now: datetime) -> int | None:
        """Keep it for the host; its number. None where it was there before, or was taken back."""
        of = (key(message.platform), key(message.id))
        d = doubt_table.c
        if self._message(of)["withdrawn"] or self._rows(select(d.id).where(d.platform == of[0], d.message_id == of[1])):
            return None
        id_ = self._new_id()
        row = {"id": id_, "platform": of[0], "message_id": of[1], "body": _doubt_body(message, reading)}
        self._gather(doubt_table, row | {"accepted": None, "put_at": micros(now), "settled_at": None})
        return id_

    def doubts(self) -> tuple[Doubt, ...]:
        """What waits for the host, in the order it came; without what was taken back."""
        d, m = doubt_table.c, message_table.c
        joined = doubt_table.outerjoin(message_table, and_(d.platform == m.platform, d.message_id == m.message_id))
        asked = (
            select(doubt_table)
            .select_from(joined)
            .where(d.accepted.is_(None), or_(m.withdrawn.is_(None), m.withdrawn.is_(False)))
            .order_by(d.id)
        )
        return tuple(_doubt(row) for row in self._rows(asked))

    def settle_doubt(self, id: int, accepted: bool, now: datetime) -> None:
        """The host's word. Accepted: the next `claim` of its message in this transaction counts, even where the message
        was counted for something else. Raises Refused where it was decided before."""
        rows = self._rows(select(doubt_table).where(doubt_table.c.id == id, doubt_table.c.accepted.is_(None)))
        if not rows:
            raise Refused("This message was decided already.")
        self._settle(id, accepted, micros(now))
        if accepted:
            self._granted[rows[0]["platform"], rows[0]["message_id"]] = id

    def reopen_doubt(self, id: int, now: datetime) -> tuple[Claim, ...]:
        """Undo of `settle_doubt`: undecided again, and what it claimed and is not paid is cancelled. Raises Refused."""
        if not self._rows(select(doubt_table.c.id).where(doubt_table.c.id == id, doubt_table.c.accepted.is_not(None))):
            raise Refused("This message is not decided yet.")
        self._settle(id, None, None)
        return self._cancel_doubt(id, now)

    # what is to be known at the next start

    def mark(self, name: str) -> str | None:
        """What was set last under this name."""
        rows = self._rows(select(mark_table.c.value).where(mark_table.c.name == name))
        return rows[0]["value"] if rows else None

    def set_mark(self, name: str, value: str) -> None:
        """Kept with all else that this transaction does."""
        if not self._execute(update(mark_table).where(mark_table.c.name == name).values(value=value)):
            self._gather(mark_table, {"name": name, "value": value})

    # inside

    def _put_basket(self, show: int, buyer: int, values: dict[str, Any]) -> None:
        b = basket_table.c
        there = self._rows(select(b.number).where(b.show == show, b.buyer == buyer))
        if not there:
            raise Refused("This order is not there any more.")
        if values:
            self._execute(update(basket_table).where(b.show == show, b.buyer == buyer).values(**values))

    def _settle(self, id_: int, accepted: bool | None, at: int | None) -> None:
        self._execute(update(doubt_table).where(doubt_table.c.id == id_).values(accepted=accepted, settled_at=at))


def _claims(rows: Iterable[Any]) -> Iterator[Claim]:
    """Rows of `_BY_FIELD` as the domain's."""
    states = {state.value: state for state in ClaimState}
    prices: dict[tuple[int, str], Money] = {}
    for *named, state, minor, currency, unit, at, until, changed_at, by, rev, grams, weighed in rows:
        price = prices.get((minor, currency)) or prices.setdefault((minor, currency), Money(minor, currency))
        began = moment(at)
        changed = began if changed_at == at else moment(changed_at)
        yield Claim(
            *(*named, states[state], price, unit, began, moment_or_none(until), changed, by, rev, grams, weighed)
        )


def _doubt_body(message: ChatMessage, reading: Reading) -> str:
    told = asdict(message) | {"at": micros(message.at), "text": clean(message.text), "author": clean(message.author)}
    return json.dumps({"message": told, "reading": asdict(reading)})


def _doubt(row: Any) -> Doubt:
    body = json.loads(row["body"])
    message = ChatMessage(**body["message"] | {"at": moment(body["message"]["at"])})
    parts = {
        name: tuple(Wanted(**each) for each in body["reading"][name]) for name in ("wanted", "given_back", "doubtful")
    }
    return Doubt(row["id"], message, Reading(**parts, why=body["reading"]["why"]), row["accepted"])
