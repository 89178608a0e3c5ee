"""What comes back to the shop in the ledger: given back by who claimed it, or taken back with its message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimRules, ClaimState, Wanted
from studio.domain.product import code_key
from studio.store.book import Row, key, micros
from studio.store.counter import CANCELLED, PAID, UNPAID, WAITING, Counter, paid_once
from studio.store.register import BY_ORDER, IN_ORDER, OPEN, as_claim
from studio.store.schema import claim as claim_table
from studio.store.schema import step as step_table

_C = claim_table.c
# What is asked all the time.
_OPEN_OF_BUYER = (
    select(claim_table)
    .where(_C.buyer == bindparam("buyer"), _C.show == bindparam("show"), _C.state.in_(OPEN))
    .order_by(_C.place.desc(), _C.id.desc())
)
_NEWEST_OF_BUYER = (
    select(claim_table)
    .where(_C.buyer == bindparam("buyer"), _C.state.in_(UNPAID))
    .order_by(_C.place.desc(), _C.id.desc())
)


class Returns(Counter):
    """What comes back, in a transaction."""

    def give_back(
        self, message: ChatMessage, given: Iterable[Wanted], now: datetime, rules: ClaimRules | None = None
    ) -> tuple[Claim, ...]:
        """Cancel what the author has open and has not paid, newest first: of each so many, 0 for all; of every product
        where the code is empty. A message does so once, however often it comes."""
        self._keep_rules(rules)
        of = (key(message.platform), key(message.id))
        known = self._message(of)
        if known["withdrawn"] or known["gave_back"]:
            return ()
        known["gave_back"] = True
        self._messages_changed[of] = known
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if buyer is None:
            return ()
        changed: dict[int, Row] = {}
        for each in given:
            changed |= {row["id"]: row for row in self._give_some_back(buyer, each, now)}
        return self._told(list(changed.values()), now)

    def withdraw(
        self, platform: str, message_id: str, by: str, now: datetime, rules: ClaimRules | None = None
    ) -> tuple[Claim, ...]:
        """The message was taken back: what it claimed and is not paid is cancelled. Also before it came."""
        self._keep_rules(rules)
        of = (key(platform), key(message_id))
        known = self._message(of)
        if not known["withdrawn"]:
            known["withdrawn"] = True
            self._messages_changed[of] = known
        return self._cancel(self._of_message(of, UNPAID), by, now, withdrawn=True)

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
        confirmed = self._were_confirmed(rows)
        for row in rows:
            row["withdrawn"] = False  # what becomes of it from now on is its own doing
            again = row["id"] in confirmed and self._has_room(row)
            self._change(row, ClaimState.CONFIRMED.value if again else WAITING, now, by)
        return self._told(rows, now)

    def paid_back(self, message: ChatMessage, given: Iterable[Wanted], show: int) -> tuple[Wanted, ...]:
        """What the message gives back (see `give_back`) that its author has paid in this show: that is the seller's
        word. What is not paid is given back first. Before `give_back`."""
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        if buyer is None:
            return ()
        rows = self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show)
        found: dict[tuple[str, str | None], int] = {}
        for each in given:
            mine = [row for row in rows if _is_about(row, each)]
            rest = each.quantity - sum(row["quantity"] for row in mine if row["state"] != PAID)
            for row in mine:
                if row["state"] == PAID and (not each.quantity or rest > 0):
                    units = row["quantity"] if not each.quantity else min(rest, row["quantity"])
                    of = row["code"], row["variant"]
                    found[of] = found.get(of, 0) + units
                    rest -= units
        return tuple(Wanted(code, variant, units) for (code, variant), units in found.items())

    def cancel_paid(
        self, message: ChatMessage, given: Iterable[Wanted], show: int, by: str, now: datetime
    ) -> tuple[Claim, ...]:
        """What `paid_back` found, cancelled, the newest first; what was got for it is to be given back."""
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        rows = [dict(row) for row in self._rows(_OPEN_OF_BUYER, buyer=buyer, show=show) if row["state"] == PAID]
        self._load_stocks(row["stock"] for row in rows)
        changed: dict[int, Row] = {}
        for each in given:
            mine = [row for row in rows if _is_about(row, each) and row["state"] == PAID]
            for row in self._cut(mine, each.quantity, now, by, changed):
                row["paid"] = paid_once(row, ClaimState.CANCELLED)
                self._change(row, CANCELLED, now, by)
        return self._told(list(changed.values()), now)

    def pay_again(self, message: ChatMessage, since: datetime, now: datetime) -> tuple[Claim, ...]:
        """Undo of `cancel_paid`, which was at `since`. Raises Refused where somebody else has it by now."""
        buyer = self._known_buyer(message.platform, message.author_id, message.author)
        c = claim_table.c
        asked = IN_ORDER.where(c.buyer == buyer, c.state == CANCELLED, c.changed_at == micros(since), c.paid > 0)
        rows = [row["id"] for row in self._rows(asked)]
        return self.stand(rows, ClaimState.PAID, "host", now, None) if rows else ()

    def waiting_parts(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """What of the same claims waits: a message that claims more than there is is held in part."""
        claims = list(claims)
        c, of = claim_table.c, {(claim.place, claim.code, claim.variant) for claim in claims}
        asked = IN_ORDER.where(c.place.in_([claim.place for claim in claims]), c.state == WAITING)
        parts = map(as_claim, self._rows(asked)) if claims else ()
        ids = {claim.id for claim in claims}
        return tuple(part for part in parts if part.id not in ids and (part.place, part.code, part.variant) in of)

    # inside

    def _give_some_back(self, buyer: int, given: Wanted, now: datetime) -> list[Row]:
        rows = [dict(row) for row in self._rows(_NEWEST_OF_BUYER, buyer=buyer) if _is_about(row, given)]
        self._load_stocks(row["stock"] for row in rows)
        changed: dict[int, Row] = {}
        for row in self._cut(rows, given.quantity, now, "buyer", changed):
            self._change(row, CANCELLED, now, "buyer")
        self._save(list(changed.values()))
        return list(changed.values())

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

    def _were_confirmed(self, rows: Sequence[Row]) -> set[int]:
        """Of these, which are cancelled, the numbers of those that were confirmed before."""
        stood: dict[int, str] = {}
        s = step_table.c
        asked = select(s.claim, s.state).where(s.claim.in_([row["id"] for row in rows]), s.state != CANCELLED)
        for step in self._rows(asked.order_by(s.rev)) if rows else ():
            stood[step["claim"]] = step["state"]
        return {id_ for id_, state in stood.items() if state == ClaimState.CONFIRMED.value}

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


def _is_about(row: Any, given: Wanted) -> bool:
    """Whether the claim is of what is given back; an empty code is everything."""
    return (not given.code or code_key(row["code"]) == code_key(given.code)) and (
        given.variant is None or code_key(row["variant"] or "") == code_key(given.variant)
    )
