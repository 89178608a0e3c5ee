"""What the ledger has to be, said once more in the slowest and clearest way: lists, dictionaries, and no database.

Written from the rules of the shop, not from the store. Everything is looked for anew in the list of all claims whenever
it is asked, so that no number can be out of step with another. Products, messages and claims are the domain's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from studio.domain.chat import ChatMessage
from studio.domain.claims import CORRECTED, ClaimRules, ClaimState, Reading, Wanted
from studio.domain.errors import Refused
from studio.domain.product import code_key
from tests.store.reference_offers import Good
from tests.store.reference_stock import HELD, WAITLISTED, Look, Row, Stock

CONFIRMED, PAID = ClaimState.CONFIRMED, ClaimState.PAID
RELEASED, CANCELLED = ClaimState.RELEASED, ClaimState.CANCELLED
NOT_PAID = (HELD, WAITLISTED, CONFIRMED)
Key = tuple[str, str]


@dataclass(eq=False)
class Doubtful:
    """A message that may be a claim. `accepted` None: not decided."""

    number: int
    message: ChatMessage
    accepted: bool | None = None
    asked: AskedBack | None = None
    """What it takes back, where it does."""
    cancelled: list[tuple[Row, Look]] = field(default_factory=list)
    """What was cancelled when it was accepted, and how it had stood."""
    settled_at: datetime | None = None
    wanted: tuple[Wanted, ...] = ()
    """What the host is asked to note."""
    corrects: bool = False
    """That stands in the place of what its author has, not on top of it."""


@dataclass(eq=False)
class AskedBack:
    """What somebody takes back that is the host's to cancel: so many of each code and variant, of these rows."""

    units: dict[tuple[str, str | None], int]
    rows: list[Row]
    why: str


@dataclass(eq=False)
class Desk:
    """`show`: the one that it was on last. `heard_of`: when, last."""

    show: int
    on: bool
    heard_of: datetime


@dataclass
class Reference(Stock):
    """Methods are called as the ledger's are, and refuse what that refuses. Claims are named by their rows."""

    places: dict[Key, int] = field(default_factory=dict)
    """Messages that were counted, and as the how-manieth."""
    gave_back: set[Key] = field(default_factory=set)
    withdrawn: set[Key] = field(default_factory=set)
    granted: dict[Key, int] = field(default_factory=dict)
    doubtful: list[Doubtful] = field(default_factory=list)
    accounts: dict[Key, int] = field(default_factory=dict)
    people: int = 0
    blocked: set[Key] = field(default_factory=set)
    """Accounts that are not heard."""
    desks: dict[str, Desk] = field(default_factory=dict)
    over_limit: list[Wanted] = field(default_factory=list)
    """What the last message was not given, for its author has as many as one may have."""

    # claims

    def claim(
        self, message: ChatMessage, wanted: Iterable[Wanted], show: int, rules: ClaimRules, now: datetime
    ) -> list[Row]:
        of = (message.platform, message.id)
        self.hold = rules.hold
        self.over_limit = []
        doubt = self.granted.pop(of, None)
        if of in self.withdrawn or (of in self.places and doubt is None):
            return []
        self.places.setdefault(of, len(self.places))
        buyer = self._buyer(message.platform, message.author_id)
        made: list[Row] = []
        for each in _added_up(wanted):
            good = self.goods.get(code_key(each.code))
            if good is None or code_key(each.variant or "") not in good.piles:
                continue
            limit = good.product.limit if good.product.limit is not None else rules.limit
            quantity = each.quantity
            if limit is not None and doubt is None:  # the host's word has no limit
                quantity = max(0, min(quantity, limit - self._has(buyer, good, show)))
                if quantity < each.quantity:
                    self.over_limit.append(replace(each, quantity=each.quantity - quantity))
            made += self._put(message, good, each.variant, quantity, show, buyer, now, doubt)
        return made

    def add_by_hand(
        self, message: ChatMessage, wanted: Wanted, show: int, rules: ClaimRules, now: datetime, buyer: int | None
    ) -> list[Row]:
        """`message`: under which name and number the ledger wrote it down. `buyer` None: somebody new."""
        self.hold = rules.hold
        good, account = self._good(wanted.code), (message.platform, message.author_id)
        if code_key(wanted.variant or "") not in good.piles:
            raise Refused("not there")
        self.places[message.platform, message.id] = len(self.places)
        if buyer is None:
            buyer = self._buyer(*account)
        else:
            mine = {of for of, owner in self.accounts.items() if owner == buyer and of[0] == message.platform}
            if account not in mine and (mine or account in self.accounts):
                raise Refused("not their account")
            self.accounts[account] = buyer
        return self._put(message, good, wanted.variant, wanted.quantity, show, buyer, now, None)

    def _put(
        self, message: ChatMessage, good: Good, variant: str | None, quantity: int, show: int, buyer: int,
        now: datetime, doubt: int | None,
    ) -> list[Row]:  # fmt: skip
        product, pile = good.today(), good.piles[code_key(variant or "")]
        left = self.left(pile)
        nothing = product.first_paid or self.waiting(pile)
        kept = quantity if left is None else 0 if nothing else min(left, quantity)
        made = []
        for state, units in ((HELD, kept), (WAITLISTED, quantity - kept)):
            if units <= 0:
                continue
            ends = state is HELD and message.platform != "hand"  # what the seller wrote down is agreed
            until, price = self._until(now) if ends else None, product.price_of(variant).minor
            look = Look(
                show, message.platform, message.id, message.author_id, product.code, product.title, variant, units,
                state, price, now, until, now, product.grams, False, False,
            )  # fmt: skip
            made.append(
                Row(len(self.rows), self.places[message.platform, message.id], good, pile, buyer, look, doubt=doubt)
            )
            self.rows.append(made[-1])
            self.changed.add(made[-1])
        return made

    def _has(self, buyer: int, good: Good, show: int) -> int:
        return sum(
            row.look.quantity
            for row in self.rows
            if row.buyer == buyer and row.good is good and row.look.show == show and row.look.state.is_open
        )

    def stand(self, rows: Sequence[Row], state: ClaimState, now: datetime, rules: ClaimRules) -> None:
        self.hold = rules.hold
        moved = [row for row in rows if row.look.state is not state]
        if not state.is_open and any(not row.look.state.is_open for row in moved):
            raise Refused("over already")
        if state.takes_stock:
            if any(not row.look.state.takes_stock and not self._on_the_stall(row) for row in moved):
                raise Refused("not on the stall")
            for pile in {row.pile for row in moved}:
                more = sum(row.look.quantity for row in moved if row.pile is pile and not row.look.state.takes_stock)
                left = self.left(pile)
                if left is not None and more > left:
                    raise Refused("not enough")
        for row in moved:
            self._becomes(row, state, now)
        self._pass_on(now)

    def stand_again(self, row: Row, was: Look, now: datetime, rules: ClaimRules) -> None:
        """It stands as it `was` once, with what is left of its hold, and a minute at least; but what was packed since
        stays packed, and is held without an end."""
        self.hold, left = rules.hold, self.left(row.pile)
        if was.state.takes_stock and not row.look.state.takes_stock:
            if not self._on_the_stall(row):
                raise Refused("not on the stall")
            if left is not None and row.look.quantity > left:
                raise Refused("not enough")
        packed = row.look.packed if row.look.state.takes_stock else was.packed
        self._becomes(row, was.state, now)
        ends = was.state is HELD and rules.hold is not None and not (packed and not was.packed)
        until = max(was.until, now + timedelta(minutes=1)) if ends and was.until is not None else None
        row.look = row.look._replace(until=until, packed=packed and was.state.takes_stock)
        self._pass_on(now)

    def hold_longer(self, rows: Sequence[Row], until: datetime, now: datetime) -> None:
        if any(row.look.state is not HELD for row in rows):
            raise Refused("not held")
        for row in rows:
            row.look = row.look._replace(until=until, changed_at=now)
            self.changed.add(row)

    def weigh(self, row: Row, grams: int | None, now: datetime) -> None:
        if not row.look.weighed:
            row.about = row.look.grams
        weighed = grams is not None
        row.look = row.look._replace(grams=grams if weighed else row.about, weighed=weighed, changed_at=now)
        self.changed.add(row)

    def pack(self, show: int, buyer: int, packed: bool) -> None:
        for row in self.rows:
            mine = row.look.show == show and row.buyer == buyer and row.look.state.takes_stock
            if mine and row.look.packed != packed:
                row.look = row.look._replace(packed=packed)
                self.changed.add(row)

    def expire(self, now: datetime, rules: ClaimRules) -> None:
        self.hold = rules.hold
        for row in self.rows:
            if row.look.state is HELD and row.look.until is not None and row.look.until <= now:
                self._becomes(row, RELEASED, now)
        self._pass_on(now)

    # what is taken back

    def asked_back(self, message: ChatMessage, given: Sequence[Wanted], show: int) -> AskedBack | None:
        """What the message takes back that is not its author's to cancel: what is paid or packed in this show; and
        where they have none of it here, or fewer than they say, what is open of the newest show they had it in."""
        of = (message.platform, message.id)
        buyer = self.accounts.get((message.platform, message.author_id))
        if of in self.gave_back or of in self.withdrawn or buyer is None:
            return None
        units, rows, whys = dict[tuple[str, str | None], int](), list[Row](), set[str]()
        for each in given:
            theirs = [row for row in self.rows if row.buyer == buyer and row.look.state.is_open and _about(row, each)]
            here = [row for row in theirs if row.look.show == show]
            candidates = list(reversed(self.in_order(row for row in here if _bound(row))))
            free = sum(row.look.quantity for row in here if not _bound(row))
            if not here or each.quantity > sum(row.look.quantity for row in here):
                last = max((row.look.show for row in theirs if row.look.show != show), default=None)
                candidates += reversed(self.in_order(row for row in theirs if row.look.show == last != show))
            rest = each.quantity - free
            for row in candidates:
                if row in rows or (each.quantity and rest <= 0):
                    continue
                some = min(rest, row.look.quantity) if each.quantity else row.look.quantity
                rest -= some
                rows.append(row)
                units[row.look.code, row.look.variant] = units.get((row.look.code, row.look.variant), 0) + some
                earlier = row.look.show != show
                whys.add("earlier" if earlier else "paid" if row.look.state is PAID else "packed")
        why = next((each for each in ("paid", "earlier", "packed") if each in whys), "")
        return AskedBack(units, rows, why) if rows else None

    def give_back(
        self, message: ChatMessage, given: Sequence[Wanted], now: datetime, show: int, rules: ClaimRules | None
    ) -> None:  # fmt: skip
        self._keep(rules)
        of = (message.platform, message.id)
        if of in self.gave_back or of in self.withdrawn:
            return
        self.gave_back.add(of)
        buyer = self.accounts.get((message.platform, message.author_id))
        for each in given:
            units = each.quantity
            mine = [
                row
                for row in self.rows
                if row.buyer == buyer
                and row.look.show == show
                and row.look.state in NOT_PAID
                and not row.look.packed
                and _about(row, each)
            ]
            self._cancel_some(reversed(self.in_order(mine)), units, now)
        # One message is one act: what it freed, it freed at once.
        self._pass_on(now)

    def _cancel_some(self, rows: Iterable[Row], units: int, now: datetime) -> list[tuple[Row, Look]]:
        """The first so many units of these, 0 for all; how each stood before."""
        done, left = [], units
        for row in rows:
            if units and not left:
                break
            if units and left < row.look.quantity:
                row = self._split(row, left, now)
            left -= row.look.quantity
            done.append((row, row.look))
            self._becomes(row, CANCELLED, now)
        return done

    def withdraw(self, platform: str, message_id: str, now: datetime, rules: ClaimRules | None) -> None:
        self._keep(rules)
        self.withdrawn.add((platform, message_id))
        for row in self._said_in(platform, message_id):
            if row.look.state in NOT_PAID and not row.look.packed:
                row.was_confirmed = row.look.state is CONFIRMED
                self._becomes(row, CANCELLED, now)
                row.withdrawn = True
        self._pass_on(now)

    def restore(self, platform: str, message_id: str, rules: ClaimRules, now: datetime) -> None:
        self.hold = rules.hold
        if (platform, message_id) not in self.withdrawn:
            return
        self.withdrawn.remove((platform, message_id))
        for row in self._said_in(platform, message_id):
            if row.withdrawn:
                left = self.left(row.pile)
                enough = self._on_the_stall(row) and (left is None or left >= row.look.quantity)
                self._becomes(row, CONFIRMED if row.was_confirmed and enough else WAITLISTED, now)
        self._pass_on(now)

    def _said_in(self, platform: str, message_id: str) -> list[Row]:
        return [row for row in self.rows if (row.look.platform, row.look.message_id) == (platform, message_id)]

    def _keep(self, rules: ClaimRules | None) -> None:
        if rules is not None:
            self.hold = rules.hold

    # shows

    def end_show(self, show: int) -> None:
        """What is held has no end any more."""
        self.ended.add(show)
        for row in self.rows:
            if row.look.show == show and row.look.until is not None:
                row.look = row.look._replace(until=None)
                self.changed.add(row)

    def join_show(self, desk: str, show: int, now: datetime) -> None:
        self.desks[desk] = Desk(show, True, now)
        self.ended.discard(show)

    def note_desk(self, desk: str, now: datetime) -> None:
        if desk in self.desks:
            self.desks[desk].heard_of = now

    def leave_show(self, desk: str, show: int, now: datetime) -> bool:
        """The last one that anybody has heard of in five minutes ends it. Whether it is over."""
        there = self.desks.get(desk)
        if there is None or there.show != show:
            return show in self.ended
        there.on = False
        lately = now - timedelta(minutes=5)
        if any(each.on and each.show == show and each.heard_of >= lately for each in self.desks.values()):
            return False
        self.end_show(show)
        return True

    # buyers

    def block(self, account: Key, said: Iterable[Key], now: datetime) -> None:
        """Nothing that they said counts, nor what they say from now on."""
        self.blocked.add(account)
        for platform, message_id in said:
            self.withdraw(platform, message_id, now, None)

    def merge(self, kept: int, gone: int) -> None:
        """Two people are one."""
        for account, buyer in self.accounts.items():
            if buyer == gone:
                self.accounts[account] = kept
        for row in self.rows:
            if row.buyer == gone:
                row.buyer = kept
                self.changed.add(row)

    def split(self, account: Key) -> None:
        """This account is somebody else."""
        if list(self.accounts.values()).count(self.accounts[account]) < 2:
            raise Refused("nobody else")
        self.people += 1
        self.accounts[account] = self.people
        for row in self.rows:
            if (row.look.platform, row.look.author_id) == account:
                row.buyer = self.people
                self.changed.add(row)

    def _buyer(self, platform: str, author_id: str) -> int:
        if (platform, author_id) not in self.accounts:
            self.people += 1
            self.accounts[platform, author_id] = self.people
        return self.accounts[platform, author_id]

    # what the host decides

    def open_doubts(self) -> list[Doubtful]:
        return [
            each
            for each in self.doubtful
            if each.accepted is None and (each.message.platform, each.message.id) not in self.withdrawn
        ]

    def put_doubt(
        self, message: ChatMessage, reading: Reading | None = None, asked: AskedBack | None = None
    ) -> Doubtful | None:
        of = (message.platform, message.id)
        if of in self.withdrawn or any((each.message.platform, each.message.id) == of for each in self.doubtful):
            return None
        wanted, corrects = (reading.doubtful, reading.why == CORRECTED) if reading else ((), False)
        self.doubtful.append(Doubtful(len(self.doubtful), message, asked=asked, wanted=wanted, corrects=corrects))
        return self.doubtful[-1]

    def settle_doubt(self, doubt: Doubtful, accepted: bool) -> None:
        if doubt.accepted is not None:
            raise Refused("decided")
        doubt.accepted = accepted
        if accepted and not doubt.asked:
            self.granted[doubt.message.platform, doubt.message.id] = doubt.number

    def cancel_asked(self, doubt: Doubtful, now: datetime) -> None:
        """The host's yes to what somebody takes back."""
        assert doubt.asked
        if not any(row.look.state.is_open for row in doubt.asked.rows):
            raise Refused("over")
        doubt.settled_at, doubt.cancelled = now, []
        for of, units in doubt.asked.units.items():
            newest = reversed(self.in_order(row for row in doubt.asked.rows if row.look.state.is_open))
            mine = [row for row in newest if _about(row, Wanted(*of))]
            doubt.cancelled += self._cancel_some(mine, units, now)
        self._pass_on(now)

    def amend(self, doubt: Doubtful, wanted: Sequence[Wanted], show: int, now: datetime) -> list[Wanted]:
        """What its author lacks of what they want by now; what they have too much of is cancelled, newest first."""
        of, lacking = doubt.message, list[Wanted]()
        doubt.settled_at, doubt.cancelled = now, []
        buyer = self.accounts.get((of.platform, of.author_id))
        for each in wanted:
            mine = [row for row in self.rows if row.buyer == buyer is not None and row.look.show == show]
            mine = self.in_order(row for row in mine if row.look.state.is_open and _about(row, each))
            more = each.quantity - sum(row.look.quantity for row in mine)
            if more > 0:
                lacking.append(replace(each, quantity=more))
            elif more < 0:
                free = [row for row in reversed(mine) if not _bound(row)]
                doubt.cancelled += self._cancel_some(free, -more, now)
        codes = {code_key(each.code) for each in wanted}
        others = [
            row
            for row in self.rows
            if row.buyer == buyer is not None
            and row.look.show == show
            and row.look.state in NOT_PAID
            and not row.look.packed
            and code_key(row.look.code) in codes
            and not any(_about(row, each) for each in wanted)
        ]
        doubt.cancelled += self._cancel_some(reversed(self.in_order(others)), 0, now)
        self._pass_on(now)
        return lacking

    def _keep_asked(self, doubt: Doubtful, now: datetime) -> None:
        back = [
            (row, stood)
            for row, stood in doubt.cancelled
            if row.look.state is CANCELLED and row.look.changed_at == doubt.settled_at
        ]
        if doubt.corrects:  # what is not its author's any more stays as it is
            of = doubt.message
            back = [each for each in back if each[0].buyer == self.accounts.get((of.platform, of.author_id))]
        takes = [row for row, stood in back if stood.state.takes_stock]
        for row in takes:
            left = self.left(row.pile)
            if not self._on_the_stall(row):
                raise Refused("not on the stall")
            if left is not None and left < sum(each.look.quantity for each in takes if each.pile is row.pile):
                raise Refused("not enough")
        for row, stood in back:
            self._becomes(row, stood.state, now)
            row.look = row.look._replace(until=None, packed=stood.packed)
        self._pass_on(now)

    def reopen_doubt(self, doubt: Doubtful, now: datetime) -> None:
        if doubt.accepted is None:
            raise Refused("not decided")
        was, doubt.accepted = doubt.accepted, None
        if doubt.asked:
            if was:
                self._keep_asked(doubt, now)
            return
        for row in self.rows:
            if row.doubt == doubt.number and row.look.state in NOT_PAID:
                self._becomes(row, CANCELLED, now)
        self._pass_on(now)
        if was and doubt.corrects:
            self._keep_asked(doubt, now)


def _about(row: Row, each: Wanted) -> bool:
    """Whether the claim is of that; no code is everything."""
    return (not each.code or code_key(row.look.code) == code_key(each.code)) and (
        each.variant is None or code_key(row.look.variant or "") == code_key(each.variant)
    )


def _bound(row: Row) -> bool:
    """Not its buyer's to cancel any more."""
    return row.look.state is PAID or row.look.packed


def _added_up(wanted: Iterable[Wanted]) -> list[Wanted]:
    """What one message asks for twice, it asks for once, of both together."""
    sums: dict[tuple[str, str], Wanted] = {}
    for each in wanted:
        of = (code_key(each.code), code_key(each.variant or ""))
        sums[of] = replace(each, quantity=each.quantity + (sums[of].quantity if of in sums else 0))
    return list(sums.values())
