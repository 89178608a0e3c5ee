"""What comes back to the shop in the ledger: given back by who claimed it, or taken back with its message."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update

from studio.domain.chat import ChatMessage
from studio.domain.claims import (
    ALREADY_PAID,
    EARLIER,
    MINE,
    PACKED,
    UNSURE,
    Claim,
    ClaimRules,
    ClaimState,
    Reading,
    Wanted,
)
from studio.domain.errors import Refused
from studio.domain.orders import Doubt
from studio.domain.product import code_key
from studio.store.book import Row, key, micros
from studio.store.counter import CANCELLED, PAID, UNPAID, WAITING, Counter, paid_once
from studio.store.register import BY_ORDER, IN_ORDER, OPEN, TAKING, as_claim
from studio.store.schema import claim as claim_table
from studio.store.schema import doubt as doubt_table
from studio.store.schema import step as step_table

_C = claim_table.c
# What is asked all the time.
_OPEN_OF_BUYER = (
    select(claim_table)
    .where(_C.buyer == bindparam("buyer"), _C.show == bindparam("show"), _C.state.in_(OPEN))
    .order_by(_C.place.desc(), _C.id.desc())
)
_ELSEWHERE = (
    select(claim_table)
    .where(_C.buyer == bindparam("buyer"), _C.show != bindparam("show"), _C.state.in_(OPEN))
    .order_by(_C.show.desc(), _C.place.desc(), _C.id.desc())
)


@dataclass(frozen=True, slots=True)
class AskedBack:
    """What a message takes back that only the host can: so much of these claims. `why`: ALREADY_PAID, PACKED,
    EARLIER or UNSURE."""

    wanted: tuple[Wanted, ...]
    why: str
    claims: tuple[int, ...]


class Returns(Counter):
    """What comes back, in a transaction."""

    def give_back(
        self,
        message: ChatMessage,
        given: Iterable[Wanted],
        now: datetime,
        show: int | None,
        rules: ClaimRules | None = None,
    ) -> tuple[Claim, ...]:
        """Cancel what the author has open in this show, neither paid nor in a parcel, newest first: of each so many, 0
        for all; of every product where the code is empty. A message does so once, however often it comes."""
        self._keep_rules(rules)
        of = (key(message.platform), key(message.id))
        known = self._message(of)
        if known["withdrawn"] or known["gave_back"]:
            return ()
        known["gave_back"] = True
        self._messages_changed[of] = known
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if buyer is None or show is None:
            return ()
        changed: dict[int, Row] = {}
        for each in given:
            changed |= {row["id"]: row for row in self._give_some_back(buyer, show, each, now)}
        return self._told(list(changed.values()), now)

    def amend(
        self, message: ChatMessage, wanted: Iterable[Wanted], show: int, now: datetime
    ) -> tuple[tuple[Wanted, ...], tuple[Claim, ...]]:
        """Of what is wanted in the place of what the author has open of these products in this show: what is lacking,
        to be claimed; and what was too much or another variant, cancelled, newest first, but for what is paid or in a
        parcel (see `beyond`). `reopen_doubt` undoes it."""
        wanted = tuple(wanted)
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if buyer is None:
            return wanted, ()
        lacking: list[Wanted] = []
        changed: dict[int, Row] = {}
        for each in wanted:
            mine = [row for row in self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show) if _is_about(row, each)]
            more = each.quantity - sum(row["quantity"] for row in mine)
            if more > 0:
                lacking.append(replace(each, quantity=more))
            elif more < 0:
                over = replace(each, quantity=-more)
                changed |= {row["id"]: row for row in self._give_some_back(buyer, show, over, now)}
        for row in self._of_products(buyer, show, wanted):
            if not any(_is_about(row, each) for each in wanted):
                other = Wanted(row["code"], row["variant"], 0)
                changed |= {row["id"]: row for row in self._give_some_back(buyer, show, other, now)}
        return tuple(lacking), self._told(list(changed.values()), now)

    def beyond(self, message: ChatMessage, wanted: Iterable[Wanted], show: int) -> AskedBack | None:
        """After `amend`: what its author still has of these products that is too much or another variant. It is paid or
        in a parcel, so only the host can cancel it."""
        wanted = tuple(wanted)
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if buyer is None:
            return None
        rows, over = self._of_products(buyer, show, wanted), list[Wanted]()
        for each in wanted:
            more = sum(row["quantity"] for row in rows if _is_about(row, each)) - each.quantity
            if more > 0:
                over.append(replace(each, quantity=more))
        others = [row for row in rows if not any(_is_about(row, each) for each in wanted)]
        over += [Wanted(row["code"], row["variant"], 0) for row in others]  # 0: all of it
        return self._bound(buyer, over, show)

    def has_any(self, message: ChatMessage, wanted: Iterable[Wanted], show: int) -> bool:
        """Whether the author has something open of these products in this show."""
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        return buyer is not None and bool(self._of_products(buyer, show, wanted))

    def _of_products(self, buyer: int, show: int, wanted: Iterable[Wanted]) -> list[Any]:
        codes = {code_key(each.code) for each in wanted}
        rows = self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show)
        return [row for row in rows if code_key(row["code"]) in codes]

    def withdraw(
        self, platform: str, message_id: str, by: str, now: datetime, rules: ClaimRules | None = None
    ) -> tuple[Claim, ...]:
        """The message was taken back: what it claimed is cancelled, but for what is paid or in a parcel (see
        `bound_of`). Also before it came."""
        self._keep_rules(rules)
        of = (key(platform), key(message_id))
        known = self._message(of)
        if not known["withdrawn"]:
            known["withdrawn"] = True
            self._messages_changed[of] = known
        free = [row for row in self._of_message(of, UNPAID) if not _is_bound(row)]
        return self._cancel(free, by, now, withdrawn=True)

    def restore(
        self, platform: str, message_id: str, rules: ClaimRules, now: datetime, by: str = "host"
    ) -> tuple[Claim, ...]:
        """Undo of `withdraw`: what it cancelled is back in its old place, held where there is enough, else waiting;
        what was confirmed is so again where all of it is still there."""
        self._keep_rules(rules)
        of = (key(platform), key(message_id))
        known = self._message(of)
        if not known["withdrawn"]:
            return ()
        known["withdrawn"] = False
        self._messages_changed[of] = known
        rows = [row for row in self._of_message(of, (CANCELLED,)) if row["withdrawn"]]
        stood = self._stood_before(rows)
        for row in rows:
            row["withdrawn"] = False  # what becomes of it from now on is its own doing
            again = stood.get(row["id"]) == ClaimState.CONFIRMED.value and self._has_room(row)
            self._change(row, ClaimState.CONFIRMED.value if again else WAITING, now, by)
        return self._told(rows, now)

    def asked_back(
        self, message: ChatMessage, reading: Reading, show: int | None
    ) -> tuple[tuple[Wanted, ...], AskedBack | None]:
        """What the message gives back by itself (see `give_back`), and what only the host can cancel: what is paid or
        in a parcel; where it names more than its author has in this show, what they have open of the last one that they
        had it in; and all of it where it may not be meant (`Reading.why`). Before `give_back`; nothing where the
        message was counted."""
        known = self._message((key(message.platform), key(message.id)))
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if known["withdrawn"] or known["gave_back"] or buyer is None:
            return (), None
        unsure = reading.why == UNSURE or (reading.why == MINE and self._has_several(buyer, show))
        return () if unsure else reading.given_back, self._bound(buyer, reading.given_back, show, all_=unsure)

    def cancel_asked(self, doubt: Doubt, show: int | None, by: str, now: datetime) -> tuple[Claim, ...]:
        """What `asked_back` found, cancelled as far as it is still open; what was got for it is to be given back.
        `show`: where a question that does not say which claims it is about was asked. Raises Refused where nothing of
        it is left."""
        ids, message = doubt.claims, doubt.message
        if not ids:
            buyer = self._known_buyer(message.platform, message.author_id, message.author)
            found = self._bound(buyer, doubt.reading.given_back, show) if buyer is not None else None
            ids = found.claims if found else ()
        rows = [row for row in self._by_ids(ids) if row["state"] in OPEN] if ids else []
        if not rows:
            raise Refused("What this message takes back is over already.")
        rows.sort(key=lambda row: (row["place"], row["id"]), reverse=True)
        changed, packed = dict[int, Row](), list[int]()
        for each in doubt.reading.given_back:
            mine = [row for row in rows if _is_about(row, each) and row["state"] in OPEN]
            for row in self._cut(mine, each.quantity, now, by, changed):
                row["paid"] = paid_once(row, ClaimState.CANCELLED)
                packed += [row["id"]] if row["packed"] else []
                self._change(row, CANCELLED, now, by)
        self._note_packed(doubt.id, packed)
        return self._told(list(changed.values()), now)

    def keep_asked(self, doubt: Doubt, since: datetime, now: datetime) -> tuple[Claim, ...]:
        """Undo of `cancel_asked`, or of `amend`, which was at `since`: all stands as it did, in its parcel, what was
        held without an end. Raises Refused where somebody else has it by now."""
        c = claim_table.c
        places = [row["place"] for row in self._by_ids(doubt.claims)] if doubt.claims else []
        buyer = self._known_buyer(doubt.message.platform, doubt.message.author_id, doubt.message.author)
        mine = c.place.in_(places) if places else c.buyer == buyer
        if not places and doubt.takes_back:
            mine &= c.paid > 0
        asked = IN_ORDER.where(mine, c.state == CANCELLED, c.changed_at == micros(since))
        rows = [dict(row) for row in self._rows(asked)]
        self._load_stocks(row["stock"] for row in rows)
        stood = self._stood_before(rows)
        self._must_be_there([row for row in rows if stood[row["id"]] in TAKING])
        for row in rows:
            row |= {"withdrawn": False, "packed": row["id"] in doubt.packed}
            self._change(row, stood[row["id"]], now, "host", until=None)
        return self._told(rows, now)

    def bound_of(self, platform: str, message_id: str) -> tuple[Claim, ...]:
        """What the message claimed and is paid, or in a parcel: `withdraw` leaves it."""
        rows = self._of_message((key(platform), key(message_id)), OPEN)
        return tuple(as_claim(row) for row in rows if _is_bound(row))

    def waiting_parts(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """What of the same claims waits: a message that claims more than there is is held in part."""
        claims = list(claims)
        c, of = claim_table.c, {(claim.place, claim.code, claim.variant) for claim in claims}
        asked = IN_ORDER.where(c.place.in_([claim.place for claim in claims]), c.state == WAITING)
        parts = map(as_claim, self._rows(asked)) if claims else ()
        ids = {claim.id for claim in claims}
        return tuple(part for part in parts if part.id not in ids and (part.place, part.code, part.variant) in of)

    # inside

    def _give_some_back(self, buyer: int, show: int, given: Wanted, now: datetime) -> list[Row]:
        rows = [
            dict(row)
            for row in self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show)
            if _is_about(row, given) and not _is_bound(row)
        ]
        self._load_stocks(row["stock"] for row in rows)
        changed: dict[int, Row] = {}
        for row in self._cut(rows, given.quantity, now, "buyer", changed):
            self._change(row, CANCELLED, now, "buyer")
        self._save(list(changed.values()))
        return list(changed.values())

    def _note_packed(self, doubt: int, claims: Sequence[int]) -> None:
        """These were in a parcel when what it asks was granted: for `keep_asked`."""
        d = doubt_table.c
        (row,) = self._rows(select(d.body).where(d.id == doubt))
        body = json.dumps(json.loads(row["body"]) | {"packed": claims})
        self._execute(update(doubt_table).where(d.id == doubt).values(body=body))

    def _has_several(self, buyer: int, show: int | None) -> bool:
        rows = self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show) if show is not None else ()
        return len({(row["product"], row["stock"]) for row in rows}) > 1

    def _bound(self, buyer: int, given: Iterable[Wanted], show: int | None, *, all_: bool = False) -> AskedBack | None:
        """As `asked_back`; `all_`: what the author could give back too."""
        here = self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show) if show is not None else ()
        units, ids, why = dict[tuple[str, str | None], int](), dict[int, None](), ""
        for each in given:
            mine = [row for row in here if _is_about(row, each)]
            free = [] if all_ else [row for row in mine if not _is_bound(row)]
            bound = mine if all_ else [row for row in mine if _is_bound(row)]
            rest = each.quantity - sum(row["quantity"] for row in free)
            if not mine or (each.quantity and rest > sum(row["quantity"] for row in bound)):
                before = [row for row in self._rows(_ELSEWHERE, buyer=buyer, show=show or 0) if _is_about(row, each)]
                bound = [*bound, *(row for row in before if row["show"] == before[0]["show"])]
            for row in bound:
                if each.quantity and rest <= 0:
                    break
                of, some = (row["code"], row["variant"]), row["quantity"]
                if row["id"] in ids:
                    continue  # the message names it twice
                some = min(rest, some) if each.quantity else some
                units[of] = units.get(of, 0) + some
                ids[row["id"]] = None
                rest -= some
                why = max(why, _why(row, show), key=_WEIGHT.__getitem__)
        return AskedBack(tuple(Wanted(*of, some) for of, some in units.items()), why, tuple(ids)) if ids else None

    def _cut(self, rows: list[Row], units: int, now: datetime, by: str, changed: dict[int, Row]) -> Iterator[Row]:
        """The first rows that have so many units together, 0 for all; the last of them is split where it has more.
        `changed` gets all that are written anew."""
        rest = units or sum(row["quantity"] for row in rows)
        for row in rows:
            if rest <= 0:
                return
            part = row
            if row["quantity"] > rest:
                paid = row["paid"]
                part = self._split(row, rest, now, by)
                if paid is not None:
                    part["paid"] = paid * rest // (rest + row["quantity"])
                    row["paid"] = paid - part["paid"]
            rest -= part["quantity"]
            changed |= {part["id"]: part, row["id"]: row}
            yield part

    def _stood_before(self, rows: Sequence[Row]) -> dict[int, str]:
        """How these, which are cancelled, stood before that, by their numbers."""
        s = step_table.c
        asked = select(s.claim, s.state).where(s.claim.in_([row["id"] for row in rows]), s.state != CANCELLED)
        return {step["claim"]: step["state"] for step in (self._rows(asked.order_by(s.rev)) if rows else ())}

    def _has_room(self, row: Row) -> bool:
        """Whether all of it could be had now."""
        if not self._on_sale(row):
            return False
        left = self._by_stock[row["stock"]][1].left
        return left is None or left >= row["quantity"]

    def _cancel(self, rows: list[Row], by: str, now: datetime, *, withdrawn: bool) -> tuple[Claim, ...]:
        for row in rows:
            row["withdrawn"] = withdrawn
            self._change(row, CANCELLED, now, by)
        return self._told(rows, now)

    def _cancel_doubt(self, id_: int, now: datetime) -> tuple[Claim, ...]:
        c = claim_table.c
        asked = select(claim_table).where(c.doubt == id_, c.state.in_(UNPAID)).order_by(*BY_ORDER)
        rows = [dict(row) for row in self._rows(asked)]
        self._load_stocks(row["stock"] for row in rows)
        return self._cancel(rows, "host", now, withdrawn=False)


_WEIGHT = {"": 0, UNSURE: 1, PACKED: 2, EARLIER: 3, ALREADY_PAID: 4}
"""Of what takes a message's claims from its author's hands: money weighs most."""


def _is_bound(row: Any) -> bool:
    """Whether taking it back is the host's word: it is paid, or in a parcel."""
    return bool(row["state"] == PAID or row["packed"])


def _why(row: Any, show: int | None) -> str:
    """Why it is the host who cancels this, in the show that is on."""
    if row["show"] != show:
        return EARLIER
    return ALREADY_PAID if row["state"] == PAID else PACKED if row["packed"] else UNSURE


def _is_about(row: Any, given: Wanted) -> bool:
    """Whether the claim is of what is given back; an empty code is everything."""
    return (not given.code or code_key(row["code"]) == code_key(given.code)) and (
        given.variant is None or code_key(row["variant"] or "") == code_key(given.variant)
    )
