"""What the ledger has to be, products, stock, and whose turn it is for what becomes free. The whole is `reference`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import NamedTuple

from studio.domain.catalogue import sold_key
from studio.domain.claims import USUAL_HOLD, ClaimState
from studio.domain.errors import Refused
from studio.domain.product import Product, code_key
from tests.store.reference_offers import Good, Offers, Pile

HELD, WAITLISTED = ClaimState.HELD, ClaimState.WAITLISTED


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
    about: int | None = None
    """What it was thought to weigh, when it was weighed."""


@dataclass
class Stock(Offers):
    """All claims there are, and what they leave of what there is."""

    gone: dict[str, Good] = field(default_factory=dict)
    """Deleted, by the code that nobody has had since."""
    rows: list[Row] = field(default_factory=list)
    hold: timedelta | None = USUAL_HOLD
    ended: set[int] = field(default_factory=set)
    """Shows that are over."""
    changed: set[Row] = field(default_factory=set)
    """Rows that are new or other than when somebody last emptied this."""

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
            # Who waits for a variant that is gone waits nevertheless.
            waiting = sum(row.look.quantity for row in self.rows if row.good is good and row.look.state is WAITLISTED)
            found.append(replace(good.today(), variants=variants, stock=stock, waiting=waiting))
        return found

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
        self._rename_variants(good, renamed)
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
                self._rename_variants(good, _called_in_list(good, product, sold))
            # A list that does not speak of stock, or of variants where there are some, counts nothing; one that has it
            # in words counts what is sold out; what is counted for no other reason, it opens again.
            told = {"stock"} if fields is None else set(fields)
            blind = fields is not None and bool(product.variants) and "variants" not in fields
            lefts = _lefts(product)
            closing = {key for key, left in lefts.items() if left == 0 and "stock" not in told}
            names = {"": None} | {code_key(each.name): each.name for each in product.variants}
            totals = {
                key: None if left is None else left + sold.get(sold_key(product.code, names[key]), 0)
                for key, left in lefts.items()
            }
            if good is None:
                piles = {key: Pile(left, None if key in closing else totals[key]) for key, left in lefts.items()}
                self.goods[code_key(product.code)] = Good(product, piles)
                continue
            before = self._describe(good, product, now)
            for key, total in totals.items():
                pile = good.piles[key]
                closed = pile.total is not None and pile.imported is None
                if key not in before:
                    pile.total, pile.imported = lefts[key], None if key in closing else total
                elif blind or ("stock" not in told and ("sold_out" not in told or closed == (lefts[key] == 0))):
                    continue
                elif total is None:
                    # Not counted for now; what the seller did by hand counts again when it is.
                    if pile.total is not None and pile.imported is not None:
                        pile.by_hand = pile.total - pile.imported
                    pile.total = None
                elif pile.imported is None:
                    pile.total, pile.imported = self.taken(pile) + total, None if key in closing else total
                else:
                    if pile.total is not None:
                        pile.by_hand = pile.total - pile.imported
                    pile.total = max(self.taken(pile), total + pile.by_hand)
                    pile.imported = pile.total - pile.by_hand
        self._pass_on(now)
        return new, known

    def set_stock(self, code: str, variant: str | None, left: int | None, now: datetime) -> None:
        good = self._good(code)
        pile = good.piles.get(code_key(variant or ""))
        if pile is None and (variant or left != 0):
            raise Refused("does not come as that")
        for each in [pile] if pile else good.piles.values():
            self._set_left(each, left)
        self._pass_on(now)

    # claims as they come to stand

    def _becomes(self, row: Row, state: ClaimState, now: datetime) -> None:
        until = self._until(now) if state is HELD else None
        packed = row.look.packed and state.takes_stock
        row.look = row.look._replace(state=state, until=until, changed_at=now, packed=packed)
        row.withdrawn = False
        self.changed.add(row)

    def _until(self, now: datetime) -> datetime | None:
        return None if self.hold is None else now + self.hold

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

    def _on_the_stall(self, row: Row) -> bool:
        return any(row.pile is pile for good in self.goods.values() for pile in good.piles.values())

    # inside

    def _rename_variants(self, good: Good, renamed: Mapping[str, str]) -> None:
        """They are the same under other names; what was called so, and is gone, does not come back by it."""
        renamed = {old: new for old, new in renamed.items() if code_key(old) != code_key(new)}
        piles = {new: good.piles.pop(code_key(old)) for old, new in renamed.items()}
        for new, pile in piles.items():
            good.cellar.pop(code_key(new), None)
            good.piles[code_key(new)] = pile
            for row in self.rows:
                if row.pile is pile:
                    row.look = row.look._replace(variant=new)
                    self.changed.add(row)

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


def _lefts(product: Product) -> dict[str, int | None]:
    if product.variants:
        return {code_key(each.name): each.stock for each in product.variants}
    return {"": product.stock}


def _called_in_list(good: Good, entry: Product, sold: Mapping[str, int]) -> dict[str, str]:
    """What each variant is called by this list: by its own number, unless names just go round; and the last one that is
    new and in the place of the last one that is missing, if the list says the same of it as before but for its name."""
    old, new = list(good.product.variants), list(entry.variants)

    def alone(numbers: list[str], number: str) -> bool:
        return number != "" and numbers.count(number) == 1

    numbers = [each.sku for each in old], [each.sku for each in new]
    called = {
        each.name: other.name
        for each in old
        for other in new
        if each.sku == other.sku and alone(numbers[0], each.sku) and alone(numbers[1], each.sku)
    }
    # Where names only go round among those that are all still there, it is the numbers that are others.
    both = {each.name for each in old} & {each.name for each in new}
    moved = {name for name, now in called.items() if not {name, now} <= both}
    while more := [
        name
        for name, now in called.items()
        if name not in moved and (now in moved or any(called[each] == name for each in moved))
    ]:
        moved.update(more)
    # What is there without a number is what it was, and so is all that would make room for it.
    kept = {each.name for each in new if not each.sku} & called.keys()
    while more := [now for name, now in called.items() if name in kept and now in called and now not in kept]:
        kept.update(more)
    called = {name: now for name, now in called.items() if name in moved - kept}
    rest = [each for each in old if each.name not in called]
    others = [each for each in new if each.name not in called.values()]
    missing = [each for each in rest if each.name not in [other.name for other in others]]
    brought = [each for each in others if each.name not in [other.name for other in rest]]
    if len(old) == len(new) and len(missing) == len(brought) == 1:
        (gone,), (come,) = missing, brought
        pile = good.piles[code_key(gone.name)]
        free = code_key(come.name) not in good.cellar
        there = None if come.stock is None else come.stock + sold.get(sold_key(entry.code, come.name), 0)
        told = pile.total is not None and there is not None and pile.imported == there
        alike = gone.price == come.price and (gone.sku in ("", come.sku) or not come.sku)
        if free and told and alike and old.index(gone) == new.index(come):
            called[gone.name] = come.name
    return called
