"""Products and their stock in the ledger: lists in, changes by hand, what goes and what comes back.

Nothing that was ever taken is forgotten. What is deleted, and a variant that a list leaves out, keep their stock and
their claims; when they come back, by Undo, by a list or typed anew, all of it is there again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from studio.domain.catalogue import sold_key, tells_stock
from studio.domain.claims import Claim, ClaimState
from studio.domain.errors import Refused
from studio.domain.offers import when_edited, when_listed
from studio.domain.product import Product, code_key
from studio.store.book import moment
from studio.store.goods import Goods, Stock, lefts_of, uncounted, variant_key
from studio.store.offers import Offers
from studio.store.schema import claim as claim_table
from studio.store.schema import show as show_table

_SETTLED_BY_THE_LIST = ("code", "title", "price", "old_price", "stock", "waiting", "before_offer", "on_offer")
_DESCRIBED = tuple(name for name in Product.__dataclass_fields__ if name not in _SETTLED_BY_THE_LIST)
_OPEN = tuple(state.value for state in ClaimState if state.is_open)


class Shelf(Offers):
    """Products, in a transaction."""

    # asking

    def products(self, codes: Iterable[str] | None = None) -> tuple[Product, ...]:
        """All of them in the seller's order, or those of `codes` that are there."""
        if codes is None:
            return self._whole_list()
        wanted = list(codes)
        self._load(wanted)
        return tuple(goods.now() for code in wanted if (goods := self._goods[code_key(code)]))

    def codes(self) -> dict[int, str]:
        """By the number that each product keeps for as long as it is there, whatever it is called."""
        return self._listed_codes()

    def full_price_list(self) -> tuple[Product, ...]:
        """All of them as they are when no offer runs, for a list that is kept: it is read when they are long over."""
        offered = self.offer_ends()
        return tuple(each.at_full_price() if each.code in offered else each for each in self.products())

    def product(self, code: str) -> Product:
        """The one of this code, whatever its case. Raises Refused."""
        return self._of(code).now()

    def sold(self) -> dict[str, int]:
        """What a list of products says about what was sold, by `catalogue.sold_key`: for a list that imports back."""
        found: dict[str, int] = {}
        for goods in self._all():
            names = {variant_key(variant.name): variant.name for variant in goods.product.variants}
            for stock in goods.on_sale():
                if stock.baseline is not None and stock.left is not None and stock.baseline > stock.left:
                    found[sold_key(goods.product.code, names.get(stock.variant))] = stock.baseline - stock.left
        return found

    # changing

    def put_product(
        self,
        product: Product,
        was: str | None = None,
        at: int | None = None,
        *,
        now: datetime | None = None,
        stock_too: bool = True,
        renamed: Mapping[str, str] | None = None,
    ) -> tuple[Claim, ...]:
        """A new product, or a change of the one whose code is `was`; `at`: its place in the list. Its stock is what is
        left now; with `stock_too` False only new variants' is taken. `renamed`: what variants are called now, by what
        they were called; None: one in the place of another is the same under a new name. A new product that was deleted
        before (`_comes_back`) has its claims again. The claims that this freed stock for."""
        now = now or datetime.now(UTC)
        there = self._find(product.code)
        if was is None:
            if there:
                raise Refused(f"“{there.product.code}” is in your list already.")
            if not (back := self._comes_back(product, listed=False)):
                for stock in self._add(product, self._position(at)).stocks.values():
                    stock.baseline = stock.supply
                return ()
            goods, renamed = back, {}
            self._return(goods)
            self._place(goods, self._position(None))
        else:
            goods = self._of(was)
        if there and there.id != goods.id:
            raise Refused(f"“{there.product.code}” is in your list already.")
        self._rename(goods, product.code)
        new_names = _new_names(goods.product, product, renamed)
        known = {new_names.get(stock.variant, (stock.variant,))[0] for stock in goods.on_sale()}
        if new_names:
            self._rename_variants(goods, new_names)
        self._describe(goods, self._in_offer(goods, product, when_edited), now)
        for variant, left in lefts_of(product).items():
            if variant not in known or stock_too:
                self._set_left(goods.stocks[variant], left)
        if at is not None:
            self._place(goods, -1)
            self._place(goods, self._position(at))
        return self._promote(goods.on_sale(), now)

    def delete_product(self, code: str, now: datetime | None = None) -> tuple[int, int]:
        """It leaves the list, at its full price; its claims stay as they are, and nobody is passed anything of it until
        it is back. How many are taken by claims, and how many are waited for. Raises Refused."""
        now = now or datetime.now(UTC)
        goods = self._of(code)
        self.end_offer(code, now)
        self._leave(goods, now)
        stocks = goods.stocks.values()
        return sum(stock.taken for stock in stocks), sum(stock.waiting for stock in stocks)

    def restore_product(self, code: str, now: datetime) -> tuple[Claim, ...]:
        """Undo of `delete_product`: as it was, with what was sold and held and who waits. The claims that get what is
        there. Raises Refused."""
        if there := self._find(code):
            raise Refused(f"“{there.product.code}” is in your list already.")
        goods = self._find_gone(code)
        if goods is None:
            raise Refused(f"“{code}” is not in your list.")
        self._return(goods)
        return self._promote(goods.on_sale(), now)

    def take_products(
        self,
        products: Iterable[Product],
        sold: Mapping[str, int] | None = None,
        *,
        now: datetime | None = None,
        fields: Collection[str] | None = None,
    ) -> tuple[int, int]:
        """An imported list: how many are new, and how many were there. `fields`: what of a product the list speaks of
        at all (None: of everything); the rest stays as it is.

        What was sold stays sold, also of what was deleted or left out of a list and comes back. A list's stock, and
        what it says itself was `sold` (by `catalogue.sold_key`), make the total of what there was to sell; what the
        seller has put to it or taken from it since by hand stays so. What nobody counts is closed and opened by a list
        that says in words whether there is any.
        """
        now, sold = now or datetime.now(UTC), sold or {}
        listed = {code_key(product.code): product for product in products}
        self._load([product.code for product in listed.values()])
        position = self._position(None)
        new = 0
        freed: list[Stock] = []
        for product in listed.values():
            goods = self._find(product.code)
            new += goods is None
            known: Collection[str] = ()
            if goods is None and (goods := self._comes_back(product, listed=True)):
                self._return(goods)
                self._place(goods, position)
                position += 1
            if goods is None:
                goods = self._add(product, position)
                position += 1
            else:
                known = list(goods.stocks)
                self._rename(goods, product.code)
                product = self._listed(goods, product, fields)
                self._describe(goods, product, now)
            together = fields is not None and "variants" not in fields and bool(product.variants)
            names = {variant_key(variant.name): variant.name for variant in product.variants}
            for variant, left in lefts_of(product).items():
                stock = goods.stocks[variant]
                if variant in known and (together or not (fields is None or tells_stock(fields, left, stock.closed))):
                    continue
                in_words = left == 0 and fields is not None and "stock" not in fields
                total = None if left is None else left + max(0, sold.get(sold_key(product.code, names.get(variant)), 0))
                if variant not in known:
                    stock.supply, stock.baseline = left, None if in_words else total
                else:
                    self._recount(stock, total, in_words=in_words)
                self._moved[stock.id] = stock
            freed += [stock for stock in goods.on_sale() if stock.waiting]
        self._promote(freed, now)
        return new, len(listed) - new

    @staticmethod
    def _recount(stock: Stock, total: int | None, *, in_words: bool) -> None:
        """The list says that there were so many in all; None: they are not counted, for as long as it says so.
        `in_words`: that there is none left, and not how many there were; what nobody counts is closed by that."""
        if total is None:
            if stock.supply is not None and stock.baseline is not None:
                # What was done by hand is remembered: it may be counted again.
                stock.baseline -= stock.supply
            stock.supply = None
        elif stock.baseline is None:
            # They were never counted, so nobody can have meant what was sold before.
            stock.supply, stock.baseline = stock.taken + total, None if in_words else total
        else:
            by_hand = (stock.supply or 0) - stock.baseline
            stock.supply = max(stock.taken, total + by_hand)
            # Not the total itself: a list that said too little for once must not add to what is there.
            stock.baseline = stock.supply - by_hand

    def _listed(self, goods: Goods, entry: Product, fields: Collection[str] | None) -> Product:
        """The product as the list has it, with the rest as it was. A list says what it costs without an offer."""
        before = goods.now()
        if fields is not None:
            told = {"code", "title", "price", *fields}
            if "variants" not in told and before.variants and not entry.variants:
                entry = replace(entry, stock=None)
            entry = replace(entry, **{name: getattr(before, name) for name in _DESCRIBED if name not in told})
            if "old_price" not in told:
                struck = before.old_price if goods.offer_ends is None else before.before_offer
                same = struck is not None and struck.currency == entry.price.currency
                stays = same and struck is not None and struck.minor > entry.price.minor
                entry = replace(entry, old_price=struck if stays else None)
        return self._in_offer(goods, entry, when_listed)

    @staticmethod
    def _in_offer(goods: Goods, new: Product, rule: Callable[[Product, Product], Product]) -> Product:
        """The product as it is to be, by what its offer makes of the price, if one runs. Whoever hands back a product
        as it was seen in an offer does not thereby make one."""
        if goods.offer_ends is None:
            return replace(new, before_offer=None, on_offer=False)
        return rule(goods.product, new)

    def set_stock(self, code: str, variant: str | None, left: int | None, now: datetime) -> tuple[Claim, ...]:
        """So many are left now; None: they are not counted. The claims from the waitlist that get what is there."""
        goods = self._of(code)
        stock = goods.stock_of(variant)
        if stock is None:
            if not variant:
                raise Refused(f"“{goods.product.code}” has variants: say which of them.")
            raise Refused(f"“{goods.product.code}” does not come as “{variant}”.")
        self._set_left(stock, left)
        return self._promote([stock], now)

    # inside

    def _promote(self, stocks: Iterable[Stock], now: datetime) -> tuple[Claim, ...]:
        raise NotImplementedError

    def _comes_back(self, product: Product, *, listed: bool) -> Goods | None:
        """What was deleted and is this product: it has its code and its title. A list goes by the code alone as long as
        somebody in a show that is not over has or awaits some of it: its stock is what there was before they had it.
        Otherwise sellers give the code of what they do not sell any more to something else."""
        gone = self._find_gone(product.code)
        if gone is None or code_key(gone.product.title) == code_key(product.title):
            return gone
        if listed and self._is_claimed(gone):
            return gone
        self._free_code(product.code)
        return None

    def _is_claimed(self, goods: Goods) -> bool:
        c, s = claim_table.c, show_table.c
        running = select(s.id).where(s.ended_at.is_(None))
        asked = select(c.id).where(c.product == goods.id, c.state.in_(_OPEN), c.show.in_(running)).limit(1)
        return bool(self._rows(asked))

    def _describe(self, goods: Goods, product: Product, now: datetime) -> None:
        """All but stock as it is in `product` (`_in_offer`); with a stock for each variant that it never came as
        before."""
        if goods.offer_ends is not None and not product.on_offer:
            self.end_offer(goods.product.code, now, keep_price=True)
        for variant, left in lefts_of(product).items():
            if variant not in goods.stocks:
                self._add_stock(goods, variant, left)
        bare = uncounted(product)
        if bare != goods.product:
            before, goods.product = goods.product, bare
            self._save_body(goods)
            if goods.offer_ends is not None and (before.price, before.old_price) != (bare.price, bare.old_price):
                self._offer_step(goods, "price", moment(goods.offer_ends), now)


def _new_names(old: Product, new: Product, renamed: Mapping[str, str] | None) -> dict[str, tuple[str, str]]:
    """By the key of each variant that is called otherwise now, its new key and name."""
    if renamed is None:
        olds, news = ([variant.name for variant in product.variants] for product in (old, new))
        before, after = ({code_key(name) for name in names} for names in (olds, news))
        other = [pair for pair in zip(olds, news, strict=False) if code_key(pair[0]) != code_key(pair[1])]
        alone = len(olds) == len(news) and len(other) == len(before - after) == len(after - before) == 1
        renamed = dict(other) if alone else {}
    there = {variant_key(variant.name) for variant in old.variants}
    names = {variant_key(variant.name): variant.name for variant in new.variants}
    found = {variant_key(was): variant_key(name) for was, name in renamed.items()}
    return {was: (now, names[now]) for was, now in found.items() if was != now and was in there and now in names}
