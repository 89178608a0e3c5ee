"""Claims in the ledger: who has what, who waits, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimRules, ClaimState, Wanted
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import Step
from studio.domain.product import code_key
from studio.store.book import Row, clean, key, micros, moment, moment_or_none
from studio.store.people import People
from studio.store.schema import claim as claim_table
from studio.store.schema import doubt as doubt_table
from studio.store.schema import message as message_table
from studio.store.schema import step as step_table
from studio.store.shelf import Goods, Stock, variant_key

BY_HAND = "hand"
"""The platform of what the seller wrote down."""
_HELD, _WAITING = ClaimState.HELD.value, ClaimState.WAITLISTED.value
_CANCELLED, _PAID = ClaimState.CANCELLED.value, ClaimState.PAID.value
_TAKING = tuple(state.value for state in ClaimState if state.takes_stock)
_OPEN = tuple(state.value for state in ClaimState if state.is_open)
_UNPAID = tuple(state for state in _OPEN if state != _PAID)
_CHANGING = ("rev", "quantity", "state", "until", "changed_at", "by", "grams", "weighed", "withdrawn")
_SAVE = (
    update(claim_table)
    .where(claim_table.c.id == bindparam("id_"))
    .values({name: bindparam(f"{name}_") for name in _CHANGING})
)
_BY_ORDER = (claim_table.c.place, claim_table.c.id)
_CHUNK = 1000
_C, _M = claim_table.c, message_table.c
# What is asked all the time.
_IN_ORDER = select(claim_table).order_by(*_BY_ORDER)
_BY_IDS = _IN_ORDER.where(_C.id.in_(bindparam("ids", expanding=True)))
_OF_MESSAGE = _IN_ORDER.where(
    _C.platform == bindparam("platform"),
    _C.message_id == bindparam("message_id"),
    _C.state.in_(bindparam("states", expanding=True)),
)
_OF_BUYER = select(claim_table).where(_C.buyer == bindparam("buyer"), _C.state.in_(_UNPAID))
_NEWEST_OF_BUYER = _OF_BUYER.order_by(_C.place.desc(), _C.id.desc())
_WAIT_FOR = _IN_ORDER.where(_C.stock == bindparam("stock"), _C.state == _WAITING)
_FIRST_TO_WAIT = _WAIT_FOR.limit(bindparam("most"))
_OVER = select(claim_table).where(_C.state == _HELD, _C.until <= bindparam("now")).order_by(_C.until, *_BY_ORDER)
_USED = select(func.coalesce(func.sum(_C.quantity), 0).label("used")).where(
    _C.show == bindparam("show"),
    _C.buyer == bindparam("buyer"),
    _C.product == bindparam("product"),
    _C.state.in_(_OPEN),
)
_MESSAGES = select(message_table).where(
    _M.platform == bindparam("platform"), _M.message_id.in_(bindparam("ids", expanding=True))
)
_NEW_MESSAGE = message_table.insert()
_SAVE_MESSAGE = (
    update(message_table)
    .where(and_(_M.platform == bindparam("platform_"), _M.message_id == bindparam("id_")))
    .values({name: bindparam(f"{name}_") for name in ("place", "gave_back", "withdrawn")})
)


class Counter(People):
    """Claims, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._messages: dict[tuple[str, str], Row | None] = {}
        self._messages_changed: dict[tuple[str, str], Row] = {}
        self._used: dict[tuple[int, int, int], int] = {}
        self._granted: dict[tuple[str, str], int] = {}

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
        or taken back, for what is not in the list, and for what goes over the buyer's limit. A message whose doubt was
        just accepted (`settle_doubt`) counts once more, for that."""
        self._keep_rules(rules)
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
        return self._put(base, asked, rules, now, limited=True)

    def add_by_hand(
        self, buyer: int | None, name: str, wanted: Iterable[Wanted], show: int, rules: ClaimRules, now: datetime
    ) -> tuple[Claim, ...]:
        """What the seller wrote down, for a buyer of theirs or for a new one. No limit: it is the seller's own word.
        Raises Refused."""
        self._keep_rules(rules)
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
            "message_id": str(place),
            "author_id": self._identity_by_hand(owner),
            "author": clean(name.strip() or owner.name),
            "text": "",
            "buyer": owner.id,
            "at": micros(now),
            "by": "host",
            "doubt": None,
        }
        return self._put(base, asked, rules, now, limited=False)

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

    def _give_some_back(self, buyer: int, given: Wanted, now: datetime) -> list[Row]:
        rows = [
            dict(row)
            for row in self._rows(_NEWEST_OF_BUYER, buyer=buyer)
            if (not given.code or code_key(row["code"]) == code_key(given.code))
            and (given.variant is None or code_key(row["variant"] or "") == code_key(given.variant))
        ]
        self._load_stocks(row["stock"] for row in rows)
        rest = given.quantity or sum(row["quantity"] for row in rows)
        changed: list[Row] = []
        for row in rows:
            if rest <= 0:
                break
            if row["quantity"] > rest:
                part = self._split(row, rest, now, "buyer")
                self._change(part, _CANCELLED, now, "buyer")
                changed += [part, row]
                rest = 0
            else:
                self._change(row, _CANCELLED, now, "buyer")
                changed.append(row)
                rest -= row["quantity"]
        self._save(changed)
        return changed

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
        return self._cancel(self._of_message(of, _UNPAID), by, now, withdrawn=True)

    def restore(
        self, platform: str, message_id: str, rules: ClaimRules, now: datetime, by: str = "host"
    ) -> tuple[Claim, ...]:
        """Undo of `withdraw`: what it cancelled is back in its old place, held where there is enough, else waiting."""
        self._keep_rules(rules)
        of = (key(platform), key(message_id))
        known = self._message(of)
        if not known["withdrawn"]:
            return ()
        known["withdrawn"] = False
        self._messages_changed[of] = known
        rows = [row for row in self._of_message(of, (_CANCELLED,)) if row["withdrawn"]]
        for row in rows:
            row["withdrawn"] = False  # what becomes of it from now on is its own doing
            self._change(row, _WAITING, now, by)
        return self._told(rows, now)

    # what the host and the clock do

    def stand(
        self, ids: Sequence[int], state: ClaimState, by: str, now: datetime, rules: ClaimRules
    ) -> tuple[Claim, ...]:
        """Bring claims to a state; all or, where it raises Refused, none. What stands so already stays as it is.
        WAITLISTED puts one back in its place in the row."""
        self._keep_rules(rules)
        rows = [row for row in self._by_ids(ids) if row["state"] != state]
        needed: dict[int, int] = {}
        for row in rows:
            if not state.is_open and row["state"] not in _OPEN:
                raise Refused(f"The claim of {row['author']} for “{row['code']}” is over already.")
            if state.takes_stock and row["state"] not in _TAKING:
                if row["stock"] is None:
                    raise Refused(f"“{row['code']}” is not in your list any more.")
                needed[row["stock"]] = needed.get(row["stock"], 0) + row["quantity"]
        for id_, units in needed.items():
            goods, stock = self._by_stock[id_]
            if stock.left is not None and units > stock.left:
                raise Refused(f"{units} of “{goods.product.code}” are needed, and {stock.left} are left.")
        for row in rows:
            row["withdrawn"] = False
            self._change(row, state.value, now, by)
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
        """What is held of this show stays so until the seller decides: who buys by bank transfer pays tomorrow."""
        c = claim_table.c
        asked = select(claim_table).where(c.show == show, c.state == _HELD, c.until.is_not(None)).order_by(*_BY_ORDER)
        rows = [dict(row) for row in self._rows(asked)]
        for row in rows:
            row |= {"until": None, "rev": self._next("rev")}
        self._save(rows)
        return tuple(map(as_claim, rows))

    def weigh(self, id: int, grams: int | None, now: datetime, by: str = "host") -> tuple[Claim, ...]:
        """What all of it weighs; None: not weighed after all. Raises Refused."""
        row = self._by_ids([id])[0]
        if grams is None:
            self._load_stocks([row["stock"]])
            there = self._by_stock.get(row["stock"]) if row["stock"] is not None else None
            row["grams"] = there[0].product.grams if there else None
        else:
            row["grams"] = grams
        row["weighed"] = grams is not None
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

    # asking

    def claims(self, show: int | None = None, since: int = 0, most: int | None = None) -> tuple[Claim, ...]:
        """In the order of the ledger; with `since` or `most`, those that changed since, in the order of the changes."""
        asked = select(claim_table)
        if show is not None:
            asked = asked.where(claim_table.c.show == show)
        if since or most is not None:
            asked = asked.where(claim_table.c.rev > since).order_by(claim_table.c.rev).limit(most)
        else:
            asked = asked.order_by(*_BY_ORDER)
        return tuple(map(as_claim, self._rows(asked)))

    def claims_of(self, ids: Iterable[int]) -> tuple[Claim, ...]:
        """Those of `ids` that are there, in the order of the ledger."""
        return tuple(map(as_claim, self._rows(_BY_IDS, ids=list(ids))))

    def history(self, claim_id: int) -> tuple[Step, ...]:
        """How it came to stand as it does."""
        rows = self._rows(select(step_table).where(step_table.c.claim == claim_id).order_by(step_table.c.rev))
        return tuple(
            Step(ClaimState(row["state"]), row["quantity"], moment(row["at"]), row["by"], row["rev"]) for row in rows
        )

    def open_counts(self, show: int) -> dict[str, int]:
        """How many claims of a show stand how, by state; "doubts": the messages that wait for the host."""
        c = claim_table.c
        asked = select(c.state, func.count().label("n")).where(c.show == show, c.state.in_(_OPEN)).group_by(c.state)
        counts = dict.fromkeys(_OPEN, 0) | {row["state"]: int(row["n"]) for row in self._rows(asked)}
        return counts | {"doubts": self._open_doubts()}

    def next_expiry(self) -> datetime | None:
        """When the next hold ends."""
        row = self._rows(select(func.min(claim_table.c.until).label("next")).where(claim_table.c.state == _HELD))[0]
        return moment_or_none(row["next"])

    # inside: putting and moving

    def _asked(self, wanted: Iterable[Wanted]) -> dict[tuple[str, str], tuple[Goods, Stock, int]]:
        """What is wanted and is in the list, each once."""
        wanted = [each for each in wanted if each.quantity > 0]
        self._load([each.code for each in wanted])
        asked: dict[tuple[str, str], tuple[Goods, Stock, int]] = {}
        for each in wanted:
            goods = self._goods[code_key(each.code)]
            stock = goods.stocks.get(variant_key(each.variant or "")) if goods else None
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
            if limited:
                quantity = min(quantity, self._allowed(goods, base["show"], base["buyer"], rules, quantity))
            if quantity <= 0:
                continue
            variant = product.variant(stock.variant) if stock.variant else None
            name = variant.name if variant else None
            price = product.price_of(name)
            room = _room(goods, stock)
            held = quantity if room is None else min(quantity, room)
            for state, units in ((_HELD, held), (_WAITING, quantity - held)):
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
        limit = goods.product.limit if goods.product.limit is not None else rules.limit
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
        }
        self._tally(row["stock"], state, row["quantity"])
        self._step(row)

    def _split(self, row: Row, units: int, now: datetime, by: str) -> Row:
        """Take so many units out of the row, as a row of its own in the same place and state."""
        # What all of it weighed says what one of it is about.
        grams = row["grams"] // row["quantity"] if row["weighed"] and row["grams"] else row["grams"]
        row |= {"grams": grams, "weighed": False}
        part = row | {"quantity": units}
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
            if goods is None or not stock.waiting:
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
        if state in _TAKING:
            stock.taken += units
        elif state == _WAITING:
            stock.waiting += units
        self._moved[stock.id] = stock

    def _step(self, row: Row) -> None:
        step = {"rev": row["rev"], "claim": row["id"], "state": row["state"], "quantity": row["quantity"]}
        self._gather(step_table, step | {"at": row["changed_at"], "by": row["by"]})

    # inside: finding

    def _by_ids(self, ids: Sequence[int]) -> list[Row]:
        ids = list(dict.fromkeys(ids))
        rows = [dict(row) for row in self._rows(_BY_IDS, ids=ids)]
        if len(rows) < len(ids) or not ids:
            raise Refused("This claim is not there.")
        self._load_stocks(row["stock"] for row in rows)
        return rows

    def _of_message(self, of: tuple[str, str], states: Sequence[str]) -> list[Row]:
        rows = [dict(row) for row in self._rows(_OF_MESSAGE, platform=of[0], message_id=of[1], states=states)]
        self._load_stocks(row["stock"] for row in rows)
        return rows

    def _cancel(self, rows: list[Row], by: str, now: datetime, *, withdrawn: bool) -> tuple[Claim, ...]:
        for row in rows:
            row["withdrawn"] = withdrawn
            self._change(row, _CANCELLED, now, by)
        return self._told(rows, now)

    def _cancel_doubt(self, id_: int, now: datetime) -> tuple[Claim, ...]:
        c = claim_table.c
        asked = select(claim_table).where(c.doubt == id_, c.state.in_(_UNPAID)).order_by(*_BY_ORDER)
        rows = [dict(row) for row in self._rows(asked)]
        self._load_stocks(row["stock"] for row in rows)
        return self._cancel(rows, "host", now, withdrawn=False)

    def _message(self, of: tuple[str, str]) -> Row:
        self._expect_messages([of])
        known = self._messages[of]
        if known is None:
            known = {"platform": of[0], "message_id": of[1], "place": None, "gave_back": False, "withdrawn": False}
            self._messages[of] = known | {"new": True}
        return self._messages[of] or {}

    def _expect_messages(self, messages: Iterable[tuple[str, str]]) -> None:
        missing: dict[str, list[str]] = {}
        for platform, id_ in messages:
            of = (key(platform), key(id_))
            if of not in self._messages:
                missing.setdefault(of[0], []).append(of[1])
                self._messages[of] = None
        for platform, ids in missing.items():
            for start in range(0, len(ids), _CHUNK):
                for row in self._peek(_MESSAGES, platform=platform, ids=ids[start : start + _CHUNK]):
                    self._messages[platform, row["message_id"]] = dict(row) | {"new": False}

    def _flush_changes(self) -> None:
        changed, self._messages_changed = self._messages_changed, {}
        new = [row for row in changed.values() if row["new"]]
        old = [row for row in changed.values() if not row["new"]]
        names = ("place", "gave_back", "withdrawn")
        if new:
            every = ("platform", "message_id", *names)
            self._execute_now(_NEW_MESSAGE, [{name: row[name] for name in every} for row in new])
            for row in new:
                row["new"] = False
        if old:
            self._execute_now(
                _SAVE_MESSAGE,
                [
                    {"platform_": row["platform"], "id_": row["message_id"]} | {f"{name}_": row[name] for name in names}
                    for row in old
                ],
            )
        super()._flush_changes()

    def _open_doubts(self) -> int:
        d, m = doubt_table.c, message_table.c
        joined = doubt_table.outerjoin(message_table, and_(d.platform == m.platform, d.message_id == m.message_id))
        asked = (
            select(func.count().label("n"))
            .select_from(joined)
            .where(d.accepted.is_(None), or_(m.withdrawn.is_(None), m.withdrawn.is_(False)))
        )
        return int(self._rows(asked)[0]["n"])


def _room(goods: Goods, stock: Stock) -> int | None:
    """So much a new claim can have at once; None: any number. Nobody is before those who wait."""
    if stock.left is None:
        return None
    return 0 if goods.product.first_paid or stock.waiting else stock.left


def as_claim(row: Any) -> Claim:
    """A row of the table as the domain's."""
    return Claim(
        id=row["id"],
        place=row["place"],
        show=row["show"],
        platform=row["platform"],
        message_id=row["message_id"],
        author_id=row["author_id"],
        author=row["author"],
        text=row["text"],
        buyer=row["buyer"],
        code=row["code"],
        title=row["title"],
        variant=row["variant"],
        quantity=row["quantity"],
        state=ClaimState(row["state"]),
        price=Money(row["price"], row["currency"]),
        unit=row["unit"],
        at=moment(row["at"]),
        until=moment_or_none(row["until"]),
        changed_at=moment(row["changed_at"]),
        by=row["by"],
        rev=row["rev"],
        grams=row["grams"],
        weighed=row["weighed"],
    )
