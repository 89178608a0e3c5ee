"""What the ledger has to be, said once more in the slowest and clearest way: lists, dictionaries, and no database.

Written from the rules of the shop, not from the store. Everything is looked for anew in the list of all claims whenever
it is asked, so that no number can be out of step with another. Products, messages and claims are the domain's.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from studio.domain.catalogue import sold_key
from studio.domain.chat import ChatMessage
from studio.domain.claims import USUAL_HOLD, ClaimRules, ClaimState, Reading, Wanted
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product, code_key

HELD, WAITLISTED, CONFIRMED = ClaimState.HELD, ClaimState.WAITLISTED, ClaimState.CONFIRMED
PAID, RELEASED, CANCELLED = ClaimState.PAID, ClaimState.RELEASED, ClaimState.CANCELLED
NOT_PAID = (HELD, WAITLISTED, CONFIRMED)


class Look(NamedTuple):
    """A claim as anybody sees it, but for its numbers."""

    show: int
    platform: str
    message_id: str
    author_id: str
    code: str
    title: str
    variant: str | None
    quantity: int
    state: ClaimState
    price: int
    at: datetime
    until: datetime | None
    changed_at: datetime
    grams: int | None
    weighed: bool
    packed: bool


@dataclass(eq=False)
class Pile:
    """What there is of one variant. `total` None: nobody counts. `imported`: the total as a list said last."""

    total: int | None
    imported: int | None
    by_hand: int = 0


class Offer(NamedTuple):
    """Another price for a while."""

    price: Money
    ends_at: datetime


class OfferAct(NamedTuple):
    """What was done about an offer. `ends_at`: its end from then on."""

    what: str
    price: Money
    full: Money
    at: datetime
    ends_at: datetime


@dataclass(eq=False)
class Good:
    """A product as it was put on the stall, and as it is without an offer. `cellar`: the piles of variants that it does
    not come as just now."""

    product: Product
    piles: dict[str, Pile]
    offer: Offer | None = None
    cellar: dict[str, Pile] = field(default_factory=dict)

    def today(self) -> Product:
        """At the price that whoever claims it now pays."""
        if self.offer is None:
            return self.product
        return replace(self.product, price=self.offer.price, old_price=self.product.price, on_offer=True)


@dataclass(eq=False)
class Row:
    """A claim. `number` is its age, `good` what it is about, as long as that is on the stall."""

    number: int
    place: int
    good: Good
    pile: Pile
    buyer: int
    look: Look
    withdrawn: bool = False
    was_confirmed: bool = False
    """When it was withdrawn last."""
    doubt: int | None = None


@dataclass(eq=False)
class Doubtful:
    """A message that may be a claim. `accepted` None: not decided."""

    number: int
    message: ChatMessage
    accepted: bool | None = None
    asked: AskedBack | None = None
    """What it takes back, where it does."""
    cancelled: list[tuple[Row, ClaimState]] = field(default_factory=list)
    """What was cancelled when it was accepted, and how it had stood."""
    settled_at: datetime | None = None
    wanted: tuple[Wanted, ...] = ()
    """What the host is asked to note."""


@dataclass(eq=False)
class AskedBack:
    """What somebody takes back that is the host's to cancel: so many of each code and variant, of these rows."""

    units: dict[tuple[str, str | None], int]
    rows: list[Row]
    why: str


Key = tuple[str, str]


@dataclass(eq=False)
class Desk:
    """`show`: the one that it was on last. `heard_of`: when, last."""

    show: int
    on: bool
    heard_of: datetime


@dataclass
class Reference:
    """Methods are called as the ledger's are, and refuse what that refuses. Claims are named by their rows."""

    goods: dict[str, Good] = field(default_factory=dict)
    gone: dict[str, Good] = field(default_factory=dict)
    """Deleted, by the code that nobody has had since."""
    rows: list[Row] = field(default_factory=list)
    places: dict[Key, int] = field(default_factory=dict)
    """Messages that were counted, and as the how-manieth."""
    gave_back: set[Key] = field(default_factory=set)
    withdrawn: set[Key] = field(default_factory=set)
    granted: dict[Key, int] = field(default_factory=dict)
    doubtful: list[Doubtful] = field(default_factory=list)
    accounts: dict[Key, int] = field(default_factory=dict)
    hold: timedelta | None = USUAL_HOLD
    people: int = 0
    offer_acts: dict[str, list[OfferAct]] = field(default_factory=dict)
    """By code, as it was then."""
    blocked: set[Key] = field(default_factory=set)
    """Accounts that are not heard."""
    ended: set[int] = field(default_factory=set)
    """Shows that are over."""
    desks: dict[str, Desk] = field(default_factory=dict)
    changed: set[Row] = field(default_factory=set)
    """Rows that are new or other than when somebody last emptied this."""
    over_limit: list[Wanted] = field(default_factory=list)
    """What the last message was not given, for its author has as many as one may have."""

    # what can be asked

    def taken(self, pile: Pile) -> int:
        return sum(row.look.quantity for row in self.rows if row.pile is pile and row.look.state.takes_stock)

    def left(self, pile: Pile) -> int | None:
        return None if pile.total is None else pile.total - self.taken(pile)

    def waiting(self, pile: Pile) -> list[Row]:
        """Whose turn it is, in order."""
        return self.in_order(row for row in self.rows if row.pile is pile and row.look.state is WAITLISTED)

    def in_order(self, rows: Iterable[Row]) -> list[Row]:
        return sorted(rows, key=lambda row: (row.place, row.number))

    def products(self) -> list[Product]:
        """With what is left and who waits."""
        found = []
        for good in self.goods.values():
            variants = tuple(
                replace(each, stock=self.left(good.piles[code_key(each.name)])) for each in good.product.variants
            )
            stock = None if variants else self.left(good.piles[""])
            waiting = sum(row.look.quantity for pile in good.piles.values() for row in self.waiting(pile))
            found.append(replace(good.today(), variants=variants, stock=stock, waiting=waiting))
        return found

    def offer_ends(self) -> dict[str, datetime]:
        return {good.product.code: good.offer.ends_at for good in self.goods.values() if good.offer}

    def open_doubts(self) -> list[Doubtful]:
        return [
            each
            for each in self.doubtful
            if each.accepted is None and (each.message.platform, each.message.id) not in self.withdrawn
        ]

    # products

    def put_product(
        self,
        product: Product,
        now: datetime,
        was: str | None = None,
        *,
        stock_too: bool = True,
        renamed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        there = self.goods.get(code_key(product.code))
        if was is None:
            if there:
                raise Refused("there already")
            lefts = _lefts(product)
            if not self._comes_back(product, listed=False):
                self.goods[code_key(product.code)] = Good(product, {key: Pile(n, n) for key, n in lefts.items()})
                return
            there, was = self.goods[code_key(product.code)], product.code
        good = self._good(was)
        if there not in (None, good):
            raise Refused("there already")
        for old, new in renamed.items():
            self._rename_variant(good, old, new)
        known = set(good.piles)
        self._describe(good, self._as_typed(good, product, now), now)
        for key, left in _lefts(product).items():
            if stock_too or key not in known:
                self._set_left(good.piles[key], left)
        self._pass_on(now)

    def delete_product(self, code: str, now: datetime) -> None:
        good = self._good(code)
        self.end_offer(code, now)
        del self.goods[code_key(code)]
        self.gone[code_key(code)] = good

    def restore_product(self, code: str, now: datetime) -> None:
        if code_key(code) in self.goods or code_key(code) not in self.gone:
            raise Refused("not gone")
        self.goods[code_key(code)] = self.gone.pop(code_key(code))
        self._pass_on(now)

    def _comes_back(self, product: Product, *, listed: bool) -> bool:
        """Under the code of something that was deleted: it is that again, unless it is called otherwise; a list's is
        so nevertheless while somebody claims any in a show that goes on."""
        good = self.gone.pop(code_key(product.code), None)
        if good is None:
            return False
        same = code_key(good.product.title) == code_key(product.title)
        claimed = listed and any(
            row.good is good and row.look.state.is_open and row.look.show not in self.ended for row in self.rows
        )
        if same or claimed:
            self.goods[code_key(product.code)] = good
        return same or claimed

    def take_products(
        self, products: Iterable[Product], sold: Mapping[str, int], now: datetime, fields: Collection[str] | None = None
    ) -> tuple[int, int]:
        new = known = 0
        for product in products:
            good = self.goods.get(code_key(product.code))
            new += good is None
            known += good is not None
            if good is None and self._comes_back(product, listed=True):
                good = self.goods[code_key(product.code)]
            if good:
                product = self._as_listed(good, product, fields, now)
            # A list that does not speak of stock, or of variants where there are some, counts nothing.
            counts = fields is None or ("stock" in fields and (not product.variants or "variants" in fields))
            lefts = _lefts(product)
            names = {"": None} | {code_key(each.name): each.name for each in product.variants}
            totals = {
                key: None if left is None else left + sold.get(sold_key(product.code, names[key]), 0)
                for key, left in lefts.items()
            }
            if good is None:
                piles = {key: Pile(left, totals[key]) for key, left in lefts.items()}
                self.goods[code_key(product.code)] = Good(product, piles)
                continue
            before = self._describe(good, product, now)
            for key, total in totals.items():
                pile = good.piles[key]
                if key not in before:
                    pile.total, pile.imported = lefts[key], total
                elif not counts:
                    continue
                elif total is None:
                    # Not counted for now; what the seller did by hand counts again when it is.
                    if pile.total is not None and pile.imported is not None:
                        pile.by_hand = pile.total - pile.imported
                    pile.total = None
                elif pile.imported is None:
                    pile.total, pile.imported = self.taken(pile) + total, total
                else:
                    if pile.total is not None:
                        pile.by_hand = pile.total - pile.imported
                    pile.total = max(self.taken(pile), total + pile.by_hand)
                    pile.imported = pile.total - pile.by_hand
        self._pass_on(now)
        return new, known

    def set_stock(self, code: str, variant: str | None, left: int | None, now: datetime) -> None:
        pile = self._good(code).piles.get(code_key(variant or ""))
        if pile is None:
            raise Refused("does not come as that")
        self._set_left(pile, left)
        self._pass_on(now)

    # offers

    def start_offer(self, code: str, price: Money, ends_at: datetime, now: datetime) -> None:
        """Also in place of the one that runs; what is struck out otherwise waits for its end."""
        good = self._good(code)
        if price.minor >= good.product.price.minor:
            raise Refused("no offer")
        what = "extend" if good.offer else "start"
        good.offer = Offer(price, ends_at)
        self._note(good, what, now)

    def extend_offer(self, code: str, ends_at: datetime, now: datetime) -> None:
        good = self._good(code)
        if good.offer is None:
            raise Refused("no offer")
        good.offer = good.offer._replace(ends_at=ends_at)
        self._note(good, "extend", now)

    def end_offer(self, code: str, now: datetime, *, keep_price: bool = False) -> None:
        good = self._good(code)
        if good.offer:
            self._note(good, "end", now)
            if keep_price:
                good.product = replace(good.today(), on_offer=False)
            good.offer = None
            self._strike_out(good)

    def due_offers(self, now: datetime) -> None:
        for good in self.goods.values():
            if good.offer and good.offer.ends_at <= now:
                self.end_offer(good.product.code, now)

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

    def _cancel_some(self, rows: Iterable[Row], units: int, now: datetime) -> list[tuple[Row, ClaimState]]:
        """The first so many units of these, 0 for all; how each stood before."""
        done, left = [], units
        for row in rows:
            if units and not left:
                break
            if units and left < row.look.quantity:
                row = self._split(row, left, now)
            left -= row.look.quantity
            done.append((row, row.look.state))
            self._becomes(row, CANCELLED, now)
        return done

    def pack(self, show: int, buyer: int, packed: bool) -> None:
        for row in self.rows:
            mine = row.look.show == show and row.buyer == buyer and row.look.state.takes_stock
            if mine and row.look.packed != packed:
                row.look = row.look._replace(packed=packed)
                self.changed.add(row)

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

    def hold_longer(self, rows: Sequence[Row], until: datetime, now: datetime) -> None:
        if any(row.look.state is not HELD for row in rows):
            raise Refused("not held")
        for row in rows:
            row.look = row.look._replace(until=until, changed_at=now)
            self.changed.add(row)

    def weigh(self, row: Row, grams: int | None, now: datetime) -> None:
        weighed = grams is not None
        if not weighed:
            grams = row.good.product.grams
        row.look = row.look._replace(grams=grams, weighed=weighed, changed_at=now)
        self.changed.add(row)

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

    def expire(self, now: datetime, rules: ClaimRules) -> None:
        self.hold = rules.hold
        for row in self.rows:
            if row.look.state is HELD and row.look.until is not None and row.look.until <= now:
                self._becomes(row, RELEASED, now)
        self._pass_on(now)

    # buyers, and what the host decides

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

    def put_doubt(
        self, message: ChatMessage, reading: Reading | None = None, asked: AskedBack | None = None
    ) -> Doubtful | None:
        of = (message.platform, message.id)
        if of in self.withdrawn or any((each.message.platform, each.message.id) == of for each in self.doubtful):
            return None
        wanted = reading.doubtful if reading else ()
        self.doubtful.append(Doubtful(len(self.doubtful), message, asked=asked, wanted=wanted))
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

    def _keep_asked(self, doubt: Doubtful, now: datetime) -> None:
        back = [
            (row, stood)
            for row, stood in doubt.cancelled
            if row.look.state is CANCELLED and row.look.changed_at == doubt.settled_at
        ]
        takes = [row for row, stood in back if stood.takes_stock]
        for row in takes:
            left = self.left(row.pile)
            if not self._on_the_stall(row):
                raise Refused("not on the stall")
            if left is not None and left < sum(each.look.quantity for each in takes if each.pile is row.pile):
                raise Refused("not enough")
        for row, stood in back:
            self._becomes(row, stood, now)
            row.look = row.look._replace(until=None)
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

    # inside

    def _good(self, code: str) -> Good:
        if code_key(code) not in self.goods:
            raise Refused("not there")
        return self.goods[code_key(code)]

    def _buyer(self, platform: str, author_id: str) -> int:
        if (platform, author_id) not in self.accounts:
            self.people += 1
            self.accounts[platform, author_id] = self.people
        return self.accounts[platform, author_id]

    def _has(self, buyer: int, good: Good, show: int) -> int:
        return sum(
            row.look.quantity
            for row in self.rows
            if row.buyer == buyer and row.good is good and row.look.show == show and row.look.state.is_open
        )

    def _said_in(self, platform: str, message_id: str) -> list[Row]:
        return [row for row in self.rows if (row.look.platform, row.look.message_id) == (platform, message_id)]

    def _keep(self, rules: ClaimRules | None) -> None:
        if rules is not None:
            self.hold = rules.hold

    def _rename_variant(self, good: Good, old: str, new: str) -> None:
        """It is the same under another name; what was called so once, and is gone, does not come back by it."""
        pile = good.piles.pop(code_key(old))
        good.cellar.pop(code_key(new), None)
        good.piles[code_key(new)] = pile
        for row in self.rows:
            if row.pile is pile:
                row.look = row.look._replace(variant=new)
                self.changed.add(row)

    def _on_the_stall(self, row: Row) -> bool:
        return any(row.pile is pile for good in self.goods.values() for pile in good.piles.values())

    def _note(self, good: Good, what: str, now: datetime) -> None:
        assert good.offer
        act = OfferAct(what, good.offer.price, good.product.price, now, good.offer.ends_at)
        self.offer_acts.setdefault(code_key(good.product.code), []).append(act)

    @staticmethod
    def _strike_out(good: Good) -> None:
        """Only what is more than the price."""
        struck = good.product.old_price
        if struck and struck.minor <= good.product.price.minor:
            good.product = replace(good.product, old_price=None)

    def _as_listed(self, good: Good, product: Product, fields: Collection[str] | None, now: datetime) -> Product:
        """What a list says, with all that it does not speak of; what it says of the price is the full one, unless it
        says what everybody sees now. The offer goes on for as long as it is one."""
        if fields is not None:
            product = replace(product, **{name: getattr(good.product, name) for name in _DESCRIBED - set(fields)})
            if "old_price" not in fields:
                struck = good.product.old_price
                product = replace(product, old_price=struck if struck and struck.minor > product.price.minor else None)
        offer, today = good.offer, good.today()
        if offer is None or (product.price, product.old_price) == (today.price, today.old_price):
            return product
        if offer.price.minor < product.price.minor:
            # What a list says that it costs, it costs without the offer.
            good.product = replace(good.product, price=product.price, old_price=product.old_price)
        else:
            if product.old_price and product.old_price.minor > good.product.price.minor:
                good.product = replace(good.product, old_price=product.old_price)
            good.offer = offer._replace(price=product.price)
        return self._repriced(good, product, today, now)

    def _as_typed(self, good: Good, product: Product, now: datetime) -> Product:
        """What somebody typed who saw it in its offer. Less than the full price is the offer's; else it is the full
        price."""
        offer, today = good.offer, good.today()
        if offer is None or (product.price, product.old_price) == (today.price, today.old_price):
            return product
        if product.price.minor < good.product.price.minor:
            good.offer = offer._replace(price=product.price)
            good.product = replace(good.product, price=product.old_price or good.product.price)
        else:
            struck = product.old_price or good.product.old_price
            good.product = replace(good.product, price=product.price, old_price=struck)
        return self._repriced(good, product, today, now)

    def _repriced(self, good: Good, product: Product, before: Product, now: datetime) -> Product:
        today = good.today()
        if (today.price, today.old_price) != (before.price, before.old_price):
            self._note(good, "price", now)
        return replace(product, price=today.price, old_price=today.old_price)

    def _describe(self, good: Good, product: Product, now: datetime) -> set[str]:
        """The product as it is now, and its claims under its new code; the variants that it ever had before."""
        if product.code != good.product.code:
            if code_key(product.code) != code_key(good.product.code):
                self.gone.pop(code_key(product.code), None)  # its code is another's from now on
            del self.goods[code_key(good.product.code)]
            self.goods[code_key(product.code)] = good
            for row in self.rows:
                if row.good is good:
                    row.look = row.look._replace(code=product.code)
                    self.changed.add(row)
            good.product = replace(good.product, code=product.code)
        if good.offer:
            # What it says is what everybody sees from now on.
            product = replace(product, price=good.product.price, old_price=good.product.old_price)
        # As it is without an offer, even where whoever changed it had it before them with one.
        good.product, known = replace(product, on_offer=False), good.cellar | good.piles
        ever = set(known)
        lefts = _lefts(product)
        good.piles = {key: known.get(key) or Pile(left, left) for key, left in lefts.items()}
        good.cellar = {key: pile for key, pile in known.items() if key not in lefts}
        return ever

    def _set_left(self, pile: Pile, left: int | None) -> None:
        if left is None:
            pile.total = pile.imported = None
            return
        total = self.taken(pile) + left
        # What was taken away by hand stays away when the same list comes again; what was added is a new total.
        known = pile.imported if pile.total is not None else None
        pile.imported = total if known is None else max(known, total)
        pile.total = total

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

    def _until(self, now: datetime) -> datetime | None:
        return None if self.hold is None else now + self.hold

    def _becomes(self, row: Row, state: ClaimState, now: datetime) -> None:
        until = self._until(now) if state is HELD else None
        packed = row.look.packed and state.takes_stock
        row.look = row.look._replace(state=state, until=until, changed_at=now, packed=packed)
        row.withdrawn = False
        self.changed.add(row)

    def _split(self, row: Row, units: int, now: datetime) -> Row:
        """Part of a claim as a claim of its own, in the same place. What all of it weighed, no part of it weighs."""
        if row.look.weighed:
            row.look = row.look._replace(grams=(row.look.grams or 0) // row.look.quantity, weighed=False)
        part = replace(row, number=len(self.rows), look=row.look._replace(quantity=units))
        row.look = row.look._replace(quantity=row.look.quantity - units, changed_at=now)
        self.rows.append(part)
        self.changed |= {row, part}
        return part

    def _pass_on(self, now: datetime) -> None:
        """What is free goes to who waits, in order, as far as it goes."""
        waiting = [row for row in self.rows if row.look.state is WAITLISTED]
        stall = {pile for good in self.goods.values() for pile in good.piles.values()} if waiting else set()
        nothing_left: set[Pile] = set()
        for row in self.in_order(row for row in waiting if row.pile in stall):
            if row.pile in nothing_left:
                continue
            left = self.left(row.pile)
            if left == 0 or (left is not None and row.good.product.first_paid):
                nothing_left.add(row.pile)
                continue
            if left is not None and left < row.look.quantity:
                self._split(row, row.look.quantity - left, now)
            self._becomes(row, HELD, now)


_DESCRIBED = set(Product.__dataclass_fields__) - {
    "code",
    "title",
    "price",
    "old_price",
    "stock",
    "waiting",
    "before_offer",
}
"""What a list may not speak of; the rest it always does, or it is not told of a product but counted."""


def _about(row: Row, each: Wanted) -> bool:
    """Whether the claim is of that; no code is everything."""
    return (not each.code or code_key(row.look.code) == code_key(each.code)) and (
        each.variant is None or code_key(row.look.variant or "") == code_key(each.variant)
    )


def _bound(row: Row) -> bool:
    """Not its buyer's to cancel any more."""
    return row.look.state is PAID or row.look.packed


def _lefts(product: Product) -> dict[str, int | None]:
    if product.variants:
        return {code_key(each.name): each.stock for each in product.variants}
    return {"": product.stock}


def _added_up(wanted: Iterable[Wanted]) -> list[Wanted]:
    """What one message asks for twice, it asks for once, of both together."""
    sums: dict[tuple[str, str], Wanted] = {}
    for each in wanted:
        of = (code_key(each.code), code_key(each.variant or ""))
        sums[of] = replace(each, quantity=each.quantity + (sums[of].quantity if of in sums else 0))
    return list(sums.values())
