"""The ledger: all that can be done in one transaction of the store."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, make_dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, delete, or_, select, update

from studio.domain.chat import ChatMessage
from studio.domain.claims import CORRECTED, Claim, ClaimState, Reading, Wanted
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.ordering import kept
from studio.domain.orders import Doubt, Order
from studio.store.book import clean, key, micros, moment, moment_or_none
from studio.store.register import OPEN, TAKING
from studio.store.schema import basket as basket_table
from studio.store.schema import claim as claim_table
from studio.store.schema import doubt as doubt_table
from studio.store.schema import mark as mark_table
from studio.store.schema import message as message_table
from studio.store.shows import Shows

# A claim's own fields in their order; a price is two.
_BY_FIELD = select(
    *(
        claim_table.c[name]
        for field in Claim.__dataclass_fields__
        for name in (("price", "currency") if field == "price" else (field,))
    )
)
# A frozen row is filled field by field, which takes eight times as long; it is this until it is full.
_Unfrozen = make_dataclass("_Unfrozen", Claim.__dataclass_fields__, slots=True)


class Ledger(Shows):
    """Of one transaction, and of its thread. All times are handed in, UTC; `by` says who: "buyer", "host", "moderator",
    "time", "stock". What makes no sense raises Refused in plain words, before anything is changed by it."""

    # orders

    def orders(self, show: int) -> tuple[Order, ...]:
        """One basket for each buyer who has something open, or who gets money back, by number."""
        c, b = claim_table.c, basket_table.c
        lines = defaultdict[int, list[Claim]](list)
        asked = _BY_FIELD.where(c.show == show, or_(c.state.in_(OPEN), c.paid > 0)).order_by(c.place, c.id)
        for claim in _claims(self._tuples(asked)):
            lines[claim.buyer].append(claim)
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
                # What was claimed since is still to be packed.
                moment_or_none(row["packed_at"]) if all(each.packed for each in kept(lines[row["buyer"]])) else None,
            )
            for row in baskets
            if row["buyer"] in lines
        )

    def put_order(self, show: int, buyer: int, note: str | None = None, pickup: str | None = None) -> dict[str, str]:
        """What the seller notes to a basket; None leaves it as it is. What was noted there until now, by name. Raises
        Refused."""
        typed = {"note": note, "pickup": pickup}
        was = self._put_basket(show, buyer, {name: clean(text) for name, text in typed.items() if text is not None})
        return {name: was[name] for name in typed}

    def pack(
        self, show: int, buyer: int, packed: bool, at: datetime | None, claims: Sequence[int] | None = None
    ) -> tuple[tuple[int, ...], datetime | None]:
        """All that is kept for them is in their parcel since `at`, or is not after all; `claims`: these alone, to undo
        that. Which have changed, and since when the parcel was packed. Raises Refused."""
        was = self._put_basket(show, buyer, {"packed_at": None if at is None else micros(at)})
        c = claim_table.c
        asked = select(c.id).where(c.show == show, c.buyer == buyer, c.packed != packed, c.state.in_(TAKING))
        if claims is not None:
            asked = asked.where(c.id.in_(claims))
        ids = tuple(row["id"] for row in self._rows(asked.order_by(c.id)))
        which = update(claim_table).where(c.id == bindparam("id_"))
        changed = [{"id_": id_, "rev_": self._next("rev")} for id_ in ids]
        self._execute(which.values(packed=packed, rev=bindparam("rev_")), changed)
        return ids, moment_or_none(was["packed_at"])

    # what may be a missed claim

    def put_doubt(
        self, message: ChatMessage, reading: Reading, now: datetime, claims: Sequence[int] = ()
    ) -> int | None:
        """Keep it for the host; its number. None where it was there before, or was taken back. `claims`: those that it
        takes back (see `asked_back`)."""
        of = (key(message.platform), key(message.id))
        d = doubt_table.c
        if self._message(of)["withdrawn"] or self._rows(select(d.id).where(d.platform == of[0], d.message_id == of[1])):
            return None
        id_ = self._new_id()
        row = {"id": id_, "platform": of[0], "message_id": of[1], "body": _doubt_body(message, reading, claims)}
        self._gather(doubt_table, row | {"accepted": None, "put_at": micros(now), "settled_at": None})
        return id_

    def ask_beyond(self, doubt: Doubt, wanted: Iterable[Wanted], show: int, now: datetime) -> None:
        """After `amend`, which the host wanted: they are asked about what it left (see `beyond`). `reopen_doubt` takes
        that back, too."""
        if asked := self.beyond(doubt.message, wanted, show):
            about = replace(doubt.message, id=_beyond(doubt))
            self.put_doubt(about, Reading(given_back=asked.wanted, why=asked.why), now, asked.claims)

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

    def is_open_doubt(self, id: int) -> bool:
        """Whether it waits for the host."""
        d = doubt_table.c
        return bool(self._rows(select(d.id).where(d.id == id, d.accepted.is_(None))))

    def settle_doubt(self, id: int, accepted: bool, now: datetime) -> None:
        """The host's word. Accepted: the next `claim` of its message in this transaction counts, even where the message
        was counted for something else. Raises Refused where it was decided before."""
        rows = self._rows(select(doubt_table).where(doubt_table.c.id == id, doubt_table.c.accepted.is_(None)))
        if not rows:
            raise Refused("This message was decided already.")
        self._settle(id, accepted, micros(now))
        if accepted and not _doubt(rows[0]).takes_back:
            self._granted[rows[0]["platform"], rows[0]["message_id"]] = id

    def reopen_doubt(self, id: int, now: datetime) -> tuple[Claim, ...]:
        """Undo of `settle_doubt`: undecided again, and what it claimed and is not paid is cancelled; what it cancelled
        stands again as it did. Raises Refused."""
        rows = self._rows(select(doubt_table).where(doubt_table.c.id == id, doubt_table.c.accepted.is_not(None)))
        if not rows:
            raise Refused("This message is not decided yet.")
        doubt = _doubt(rows[0])
        self._settle(id, None, None)
        claimed = () if doubt.takes_back else self._cancel_doubt(id, now)
        if not doubt.accepted or not (doubt.takes_back or doubt.reading.why == CORRECTED):
            return claimed
        if not doubt.takes_back:
            d, of = doubt_table.c, (key(doubt.message.platform), key(_beyond(doubt)))
            unwanted = and_(d.platform == of[0], d.message_id == of[1], d.accepted.is_not(True))
            self._execute(delete(doubt_table).where(unwanted))
        return claimed + self.keep_asked(doubt, moment(rows[0]["settled_at"]), now)

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

    def _put_basket(self, show: int, buyer: int, values: dict[str, Any]) -> Any:
        """The basket as it was."""
        b = basket_table.c
        there = self._rows(select(basket_table).where(b.show == show, b.buyer == buyer))
        if not there:
            raise Refused("This order is not there any more.")
        if values:
            self._execute(update(basket_table).where(b.show == show, b.buyer == buyer).values(**values))
        return there[0]

    def _settle(self, id_: int, accepted: bool | None, at: int | None) -> None:
        self._execute(update(doubt_table).where(doubt_table.c.id == id_).values(accepted=accepted, settled_at=at))


def _claims(rows: Iterable[Any]) -> Iterator[Claim]:
    """Rows of `_BY_FIELD` as the domain's."""
    states = {state.value: state for state in ClaimState}
    prices: dict[tuple[int, str], Money] = {}
    for (
        *named,
        state,
        minor,
        currency,
        unit,
        at,
        until,
        changed_at,
        by,
        rev,
        grams,
        weighed,
        got,
        packed,
        scales,
        about,
    ) in rows:
        price = prices.get((minor, currency)) or prices.setdefault((minor, currency), Money(minor, currency))
        began = moment(at)
        changed = began if changed_at == at else moment(changed_at)
        ends = None if until is None else moment(until)
        paid = None if got is None else Money(got, currency)
        told = (began, ends, changed, by, rev, grams, weighed, paid, packed, scales, about)
        claim = _Unfrozen(*named, states[state], price, unit, *told)
        claim.__class__ = Claim
        yield claim


def _beyond(doubt: Doubt) -> str:
    """The name of the message that `ask_beyond` asks about: its own asks something else."""
    return f"{doubt.message.id} beyond"


def _doubt_body(message: ChatMessage, reading: Reading, claims: Sequence[int]) -> str:
    told = asdict(message) | {"at": micros(message.at), "text": clean(message.text), "author": clean(message.author)}
    return json.dumps({"message": told, "reading": asdict(reading), "claims": list(claims)})


def _doubt(row: Any) -> Doubt:
    body = json.loads(row["body"])
    message = ChatMessage(**body["message"] | {"at": moment(body["message"]["at"])})
    parts = {
        name: tuple(Wanted(**each) for each in body["reading"][name]) for name in ("wanted", "given_back", "doubtful")
    }
    reading = Reading(**parts, why=body["reading"]["why"])
    return Doubt(
        row["id"], message, reading, row["accepted"], tuple(body.get("claims", ())), tuple(body.get("packed", ()))
    )
