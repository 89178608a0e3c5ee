"""Claims in the ledger: who has what, who waits, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, select, update

from studio.domain.chat import ChatMessage
from studio.domain.claims import FOR_DAYS, SHORTEST_HOLD, Claim, ClaimRules, ClaimState, Stood, Wanted
from studio.domain.errors import Refused
from studio.domain.ordering import line_total
from studio.domain.product import code_key
from studio.store.book import Row, clean, key, micros
from studio.store.goods import Goods, Stock
from studio.store.register import BY_ORDER, IN_ORDER, OPEN, TAKING, Register, as_claim
from studio.store.schema import claim as claim_table
from studio.store.schema import step as step_table

BY_HAND = "hand"
"""The platform of what the seller wrote down."""
_DAYS = FOR_DAYS // timedelta(microseconds=1)
_HELD, WAITING = ClaimState.HELD.value, ClaimState.WAITLISTED.value
CANCELLED, PAID = ClaimState.CANCELLED.value, ClaimState.PAID.value
UNPAID = tuple(state for state in OPEN if state != PAID)
_WEIGHED = ("grams", "weighed", "about")
_CHANGING = ("rev", "quantity", "state", "until", "changed_at", "by", *_WEIGHED, "withdrawn", "paid", "packed")
_SAVE = (
    update(claim_table)
    .where(claim_table.c.id == bindparam("id_"))
    .values({name: bindparam(f"{name}_") for name in _CHANGING})
)
_C = claim_table.c
# What is asked all the time.
_WAIT_FOR = IN_ORDER.where(_C.stock == bindparam("stock"), _C.state == WAITING)
_FIRST_TO_WAIT = _WAIT_FOR.limit(bindparam("most"))
_OVER = select(claim_table).where(_C.state == _HELD, _C.until <= bindparam("now")).order_by(_C.until, *BY_ORDER)
_USED = select(func.coalesce(func.sum(_C.quantity), 0).label("used")).where(
    _C.show == bindparam("show"),
    _C.buyer == bindparam("buyer"),
    _C.product == bindparam("product"),
    _C.state.in_(OPEN),
)


class Counter(Register):
    """What becomes of claims, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._used: dict[tuple[int, int, int], int] = {}
        self._granted: dict[tuple[str, str], int] = {}
        self.over_limit: tuple[Wanted, ...] = ()
        """What the last `claim` left out, for its author has as many as a buyer may have."""

    # what messages do

    def expect(self, messages: Iterable[ChatMessage], codes: Iterable[str] = (), show: int | None = None) -> None:
        """Look up at once what these messages will ask of the ledger; it goes without, at a query or two for each."""
        messages = list(messages)
        self._expect_messages([(message.platform, message.id) for message in messages])
        self._expect_people([(message.platform, message.author_id, message.author) for message in messages], show)
        self._load(list(codes))

    def claim(
        self, message: ChatMessage, wanted: Iterable[Wanted], show: int, rules: ClaimRules, now: datetime
    ) -> tuple[Claim, ...]:
        """What the message claims: held as far as there is some, the rest waits. Nothing for a message that was counted
        or taken back, for what is not in the list, and for what goes over the buyer's limit (`over_limit`). A message
        whose doubt was just accepted (`settle_doubt`) counts once more, for that, and without a limit."""
        self._keep_rules(rules)
        self.over_limit = ()
        of = (key(message.platform), key(message.id))
        known = self._message(of)
        granted = self._granted.pop(of, None)
        if known["withdrawn"] or (known["place"] is not None and granted is None):
            return ()
        if known["place"] is None:
            known["place"] = self._next("place")
            self._messages_changed[of] = known
        asked = self._asked(wanted)
        if not asked:
            return ()
        buyer, author_id = self._buyer_of(message.platform, message.author_id, message.author)
        self._basket_for(show, buyer)
        base = {
            "place": known["place"],
            "show": show,
            "platform": of[0],
            "message_id": of[1],
            "author_id": author_id,
            "author": clean(message.author),
            "text": clean(message.text),
            "buyer": buyer,
            "at": micros(now),
            "by": "buyer" if granted is None else "host",
            "doubt": granted,
        }
        return self._put(base, asked, rules, now, limited=granted is None)

    def add_by_hand(
        self,
        buyer: int | None,
        name: str,
        wanted: Iterable[Wanted],
        show: int,
        rules: ClaimRules,
        now: datetime,
        once: str = "",
    ) -> tuple[Claim, ...]:
        """What the seller wrote down, for a buyer of theirs or for a new one. No limit: it is the seller's own word.
        `once`: what was written down under this already is not again, and is the answer. Raises Refused."""
        self._keep_rules(rules)
        if once and (before := self._of_message((BY_HAND, key(once)), tuple(ClaimState))):
            return tuple(map(as_claim, before))
        wanted = list(wanted)
        asked = self._asked(wanted)
        if len(asked) < len({(code_key(each.code), code_key(each.variant or "")) for each in wanted}) or not asked:
            raise Refused("This is not in your list any more.")
        owner = self.buyer(buyer) if buyer is not None else self._buyer_by_hand(name)
        self._basket_for(show, owner.id)
        place = self._next("place")
        base = {
            "place": place,
            "show": show,
            "platform": BY_HAND,
            "message_id": key(once) or str(place),
            "author_id": self._identity_by_hand(owner),
            "author": clean(name.strip() or owner.name),
            "text": "",
            "buyer": owner.id,
            "at": micros(now),
            "by": "host",
            "doubt": None,
        }
        return self._put(base, asked, rules, now, limited=False)

    def over_limits(self, show: int, buyer: int, rules: ClaimRules) -> tuple[tuple[str, int, int], ...]:
        """What the buyer has more of in this show than one may have: its code, how many, and how many one may have."""
        mine = select(_C.code, func.sum(_C.quantity).label("n")).where(
            _C.show == show, _C.buyer == buyer, _C.state.in_(OPEN)
        )
        found = []
        for row in self._rows(mine.group_by(_C.code).order_by(_C.code)):
            goods = self._find(row["code"])
            limit = _limit(goods, rules) if goods else None
            if limit is not None and row["n"] > limit:
                found.append((str(row["code"]), int(row["n"]), limit))
        return tuple(found)

    # what the host and the clock do

    def stand(
        self, ids: Sequence[int], state: ClaimState, by: str, now: datetime, rules: ClaimRules | None
    ) -> tuple[Claim, ...]:
        """Bring claims to a state; all or, where it raises Refused, none. What stands so already stays as it is.
        WAITLISTED puts one back in its place in the row."""
        self._keep_rules(rules)
        rows = [row for row in self._by_ids(ids) if row["state"] != state]
        for row in rows:
            if not state.is_open and row["state"] not in OPEN:
                raise Refused(f"The claim of {row['author']} for “{row['code']}” is over already.")
        if state.takes_stock:
            self._must_be_there([row for row in rows if row["state"] not in TAKING])
        for row in rows:
            row |= {"withdrawn": False, "paid": paid_once(row, state)}
            self._change(row, state.value, now, by)
        return self._told(rows, now)

    def stand_again(self, stood: Stood, by: str, now: datetime, rules: ClaimRules) -> tuple[Claim, ...]:
        """Undo of `stand`: as it stood, with the end of its hold and in its parcel. A hold whose time is over meanwhile
        has a minute more, and none has an end where the rules know of none, or where it was packed since: it stays in
        its parcel. Raises Refused, also where what it needs is somebody else's by now."""
        self._keep_rules(rules)
        (row,) = self._by_ids([stood.id])
        if stood.state.takes_stock and row["state"] not in TAKING:
            self._must_be_there([row])
        packed = row["packed"] if row["state"] in TAKING else stood.packed
        until = None if rules.hold is None or (packed and not stood.packed) else stood.until
        paid = None if stood.paid is None else stood.paid.minor
        if row["paid"] != (None if stood.got is None else stood.got.minor):  # it was settled since
            paid = row["paid"] if stood.state is ClaimState.PAID else paid_once(row, stood.state)
        row |= {"withdrawn": False, "paid": paid, "packed": packed}
        ends = None if until is None else micros(max(until, now + SHORTEST_HOLD))
        self._change(row, stood.state.value, now, by, until=ends)
        return self._told([row], now)

    def settle(self, paid: Mapping[int, int | None], by: str, now: datetime) -> tuple[Claim, ...]:
        """So much, in minor units, the seller has got for these claims; None: as much as they cost now, which is
        nothing for what is not kept. Raises Refused, also for None of what is held or confirmed: a hold would end
        though all is paid, so that is for `stand` to say."""
        rows = self._by_ids(list(paid))
        for row in rows:
            if paid[row["id"]] is None and row["state"] in TAKING and row["state"] != PAID:
                raise Refused(f"The claim of {row['author']} for “{row['code']}” is not marked as paid yet.")
        for row in rows:
            got = paid[row["id"]]
            if got is None:
                got = line_total(as_claim(row)).minor if row["state"] in TAKING else 0
            row["paid"] = got
            self._change(row, row["state"], now, by, until=row["until"])
        return self._told(rows, now)

    def hold_longer(self, ids: Sequence[int], until: datetime, by: str, now: datetime) -> tuple[Claim, ...]:
        """Another end for what is held. Raises Refused."""
        rows = self._by_ids(ids)
        if any(row["state"] != _HELD for row in rows):
            raise Refused("Only what is held has an end.")
        for row in rows:
            self._change(row, _HELD, now, by, until=micros(until))
        return self._told(rows, now)

    def keep_held(self, show: int) -> tuple[Claim, ...]:
        """What is held of this show stays so until the seller decides, who buys by bank transfer pays tomorrow; but
        what is held for days is so for them to pay in."""
        c = claim_table.c
        asked = select(claim_table).where(c.show == show, c.state == _HELD, c.until - c.changed_at < _DAYS)
        asked = asked.order_by(*BY_ORDER)
        rows = [dict(row) for row in self._rows(asked)]
        for row in rows:
            row |= {"until": None, "rev": self._next("rev")}
        self._save(rows)
        return tuple(map(as_claim, rows))

    def weigh(self, id: int, grams: int | None, now: datetime, by: str = "host") -> tuple[Claim, ...]:
        """What all of it weighs; None: not weighed after all, so it is about what it was before. Raises Refused."""
        row = self._by_ids([id])[0]
        about = row["about"] if row["weighed"] else row["grams"]
        row |= {"grams": about if grams is None else grams, "weighed": grams is not None, "about": about}
        self._change(row, row["state"], now, by, until=row["until"])
        return self._told([row], now)

    def expire(self, now: datetime, rules: ClaimRules) -> tuple[Claim, ...]:
        """Holds whose time is over are released, then what is free goes to who waits, in order."""
        self._keep_rules(rules)
        rows = [dict(row) for row in self._rows(_OVER, now=micros(now))]
        self._load_stocks(row["stock"] for row in rows)
        for row in rows:
            self._change(row, ClaimState.RELEASED.value, now, "time")
        return self._told(rows, now)

    # inside: putting and moving

    def _on_sale(self, row: Row) -> bool:
        there = self._by_stock.get(row["stock"]) if row["stock"] is not None else None
        return there is not None and there[0].sells(there[1])

    def _must_be_there(self, rows: Iterable[Row]) -> None:
        """Refused where not all of these, which take no stock yet, could be had at once."""
        needed: dict[int, int] = {}
        for row in rows:
            if not self._on_sale(row):
                raise Refused(f"“{row['code']}” is not in your list any more.")
            needed[row["stock"]] = needed.get(row["stock"], 0) + row["quantity"]
        for id_, units in needed.items():
            goods, stock = self._by_stock[id_]
            if stock.left is not None and units > stock.left:
                raise Refused(f"{units} of “{goods.product.code}” are needed, and {stock.left} are left.")

    def _asked(self, wanted: Iterable[Wanted]) -> dict[tuple[str, str], tuple[Goods, Stock, int]]:
        """What is wanted and is in the list, each once."""
        wanted = [each for each in wanted if each.quantity > 0]
        self._load([each.code for each in wanted])
        asked: dict[tuple[str, str], tuple[Goods, Stock, int]] = {}
        for each in wanted:
            goods = self._goods[code_key(each.code)]
            stock = goods.stock_of(each.variant) if goods else None
            if goods and stock:
                of = (code_key(each.code), stock.variant)
                before = asked[of][2] if of in asked else 0
                asked[of] = (goods, stock, before + each.quantity)
        return asked

    def _put(
        self,
        base: Row,
        asked: dict[tuple[str, str], tuple[Goods, Stock, int]],
        rules: ClaimRules,
        now: datetime,
        *,
        limited: bool,
    ) -> tuple[Claim, ...]:
        made: list[Claim] = []
        for goods, stock, quantity in asked.values():
            product = goods.product
            variant = product.variant(stock.variant) if stock.variant else None
            name = variant.name if variant else None
            if limited:
                allowed = self._allowed(goods, base["show"], base["buyer"], rules, quantity)
                if allowed < quantity:
                    self.over_limit = (*self.over_limit, Wanted(product.code, name, quantity - allowed))
                quantity = allowed
            else:
                self._used.pop((base["show"], base["buyer"], goods.id), None)  # whoever asks next counts this as well
            if quantity <= 0:
                continue
            price = product.price_of(name)
            room = _room(goods, stock)
            held = quantity if room is None else min(quantity, room)
            for state, units in ((_HELD, held), (WAITING, quantity - held)):
                if units:
                    row = base | {
                        "product": goods.id,
                        "stock": stock.id,
                        "code": clean(product.code),
                        "title": clean(product.title),
                        "variant": None if name is None else clean(name),
                        "quantity": units,
                        "state": state,
                        "price": price.minor,
                        "currency": price.currency,
                        "unit": clean(product.unit),
                        # What the seller wrote down is agreed: nobody has to say so in time.
                        "until": self._until(now) if state == _HELD and base["platform"] != BY_HAND else None,
                        "changed_at": base["at"],
                        "grams": product.grams,
                        "weighed": False,
                        "withdrawn": False,
                        "paid": None,
                        "packed": False,
                        "by_weight": product.by_weight,
                        "about": None,
                    }
                    self._insert(row)
                    made.append(as_claim(row))
        return tuple(made)

    def _forget_people(self) -> None:
        super()._forget_people()
        self._used.clear()

    def _insert(self, row: Row) -> None:
        row["id"], row["rev"] = self._new_id(), self._next("rev")
        self._tally(row["stock"], row["state"], row["quantity"])
        self._gather(claim_table, dict(row))
        self._step(row)

    def _allowed(self, goods: Goods, show: int, buyer: int, rules: ClaimRules, quantity: int) -> int:
        """So many more of it may the buyer have."""
        limit = _limit(goods, rules)
        of = (show, buyer, goods.id)
        if limit is None:
            self._used.pop(of, None)  # whoever asks next counts this as well
            return quantity
        if of not in self._used:
            self._used[of] = int(self._rows(_USED, show=show, buyer=buyer, product=goods.id)[0]["used"])
        allowed = max(0, min(quantity, limit - self._used[of]))
        self._used[of] += allowed
        return allowed

    def _change(self, row: Row, state: str, now: datetime, by: str, *, until: int | None = -1) -> None:
        """The row as it is from now on, with a new hold unless `until` says otherwise; written by `_told`."""
        self._tally(row["stock"], row["state"], -row["quantity"])
        if until == -1:
            until = self._until(now)
        row |= {
            "state": state,
            "until": until if state == _HELD else None,
            "changed_at": micros(now),
            "by": by[:16],
            "rev": self._next("rev"),
            "packed": row["packed"] and state in TAKING,
        }
        self._tally(row["stock"], state, row["quantity"])
        self._step(row)

    def _split(self, row: Row, units: int, now: datetime, by: str) -> Row:
        """Take so many units out of the row, as a row of its own in the same place and state."""
        # What all of it weighed says what one of it is about.
        grams = row["grams"] // row["quantity"] if row["weighed"] and row["grams"] else row["grams"]
        row |= {"grams": grams, "weighed": False}
        part = row | {"quantity": units, "paid": None}
        self._tally(row["stock"], row["state"], -units)
        row["quantity"] -= units
        row |= {"changed_at": micros(now), "by": by[:16], "rev": self._next("rev")}
        self._step(row)
        self._insert(part)
        return part

    def _told(self, rows: list[Row], now: datetime) -> tuple[Claim, ...]:
        """Write what was changed, give what it freed to who waits, and say it all."""
        self._used.clear()
        self._save(rows)
        freed = {row["stock"]: None for row in rows if row["stock"] is not None}
        given = self._promote([self._by_stock[id_][1] for id_ in freed if id_ in self._by_stock], now)
        again = {claim.id for claim in given}
        return (*(as_claim(row) for row in rows if row["id"] not in again), *given)

    def _promote(self, stocks: Iterable[Stock], now: datetime) -> tuple[Claim, ...]:
        """What is free goes to who waits, in their order, as far as it goes."""
        changed: list[Row] = []
        for stock in stocks:
            goods = self._by_stock[stock.id][0] if stock.id in self._by_stock else None
            if goods is None or not stock.waiting or not goods.sells(stock):
                continue
            room = None if stock.supply is None else 0 if goods.product.first_paid else stock.left
            if room == 0:
                continue
            asked = (_WAIT_FOR, {}) if room is None else (_FIRST_TO_WAIT, {"most": room})
            for found in self._rows(asked[0], stock=stock.id, **asked[1]):
                if room == 0:
                    break
                row = dict(found)
                if room is not None and row["quantity"] > room:
                    rest = self._split(row, row["quantity"] - room, now, "stock")
                    changed.append(rest)
                self._change(row, _HELD, now, "stock")
                changed.append(row)
                room = None if room is None else room - row["quantity"]
        self._save(changed)
        if changed:
            self._used.clear()
        return tuple(map(as_claim, changed))

    def _save(self, rows: Sequence[Row]) -> None:
        if rows:
            self._execute(_SAVE, [{"id_": row["id"]} | {f"{name}_": row[name] for name in _CHANGING} for row in rows])

    def _tally(self, stock_id: int | None, state: str, units: int) -> None:
        there = self._by_stock.get(stock_id) if stock_id is not None else None
        if there is None:
            return
        stock = there[1]
        if state in TAKING:
            stock.taken += units
        elif state == WAITING:
            stock.waiting += units
        self._moved[stock.id] = stock

    def _step(self, row: Row) -> None:
        step = {"rev": row["rev"], "claim": row["id"], "state": row["state"], "quantity": row["quantity"]}
        self._gather(step_table, step | {"at": row["changed_at"], "by": row["by"]})


def paid_once(row: Row, state: ClaimState) -> int | None:
    """What the seller has got for it once it stands so: all of it where they say so, nothing where they say that it is
    not paid after all. What they have keeps being noted where it is cancelled: they owe it; also where it is held again
    after that."""
    was = row["state"] == PAID
    if state is ClaimState.PAID or (was and not state.takes_stock):
        return int(row["paid"]) if was and row["paid"] is not None else line_total(as_claim(row)).minor
    return None if was else row["paid"]


def _limit(goods: Goods, rules: ClaimRules) -> int | None:
    """The most of it that a buyer may have in a show."""
    return goods.product.limit if goods.product.limit is not None else rules.limit


def _room(goods: Goods, stock: Stock) -> int | None:
    """So much a new claim can have at once; None: any number. Nobody is before those who wait."""
    if stock.left is None:
        return None
    return 0 if goods.product.first_paid or stock.waiting else stock.left
