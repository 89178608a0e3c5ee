"""Products and their stock in the ledger: lists in, changes by hand, what goes and what comes back.

Nothing that was ever taken is forgotten. What is deleted, and a variant that a list leaves out, keep their stock and
their claims; when they come back, by Undo, by a list or typed anew, all of it is there again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from studio.domain.catalogue import LeftOut, sold_key, tells_stock
from studio.domain.claims import Claim, ClaimState
from studio.domain.errors import Refused
from studio.domain.offers import when_edited, when_listed
from studio.domain.product import Product, code_key
from studio.store.book import moment
from studio.store.goods import Goods, Stock, lefts_of, uncounted, variant_key
from studio.store.names import names_in_list, new_names, totals_of
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

    def price_list(self, now: datetime) -> tuple[Product, ...]:
        """All of them as they cost now, also where nobody was there to end an offer at its time."""
        over = {code for code, ends_at in self.offer_ends().items() if ends_at <= now}
        return tuple(each.at_full_price() if each.code in over else each for each in self.products())

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
        called = new_names(goods.product, product, renamed)
        known = {called.get(stock.variant, (stock.variant,))[0] for stock in goods.on_sale()}
        if called:
            self._rename_variants(goods, called)
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
        listed = self._by_code(products)
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
                self._rename(goods, product.code)
                product = self._listed(goods, product, fields)
                if called := names_in_list(goods, product, sold):
                    self._rename_variants(goods, called)
                known = list(goods.stocks)
                self._describe(goods, product, now)
            together = fields is not None and "variants" not in fields and bool(product.variants)
            totals = totals_of(product, sold)
            for variant, left in lefts_of(product).items():
                stock = goods.stocks[variant]
                if variant in known and (together or not (fields is None or tells_stock(fields, left, stock.closed))):
                    continue
                in_words = left == 0 and fields is not None and "stock" not in fields
                total = totals[variant]
                if variant not in known:
                    stock.supply, stock.baseline = left, None if in_words else total
                else:
                    self._recount(stock, total, in_words=in_words)
                self._moved[stock.id] = stock
            freed += [stock for stock in goods.on_sale() if stock.waiting]
        self._promote(freed, now)
        return new, len(listed) - new

    def left_out(
        self,
        products: Iterable[Product],
        sold: Mapping[str, int] | None = None,
        *,
        fields: Collection[str] | None = None,
    ) -> tuple[LeftOut, ...]:
        """What of the products in this list it does not have any more, or calls otherwise, and people have or await:
        asked before it is taken. They keep it, and who waits goes on waiting; for what it does not have, until another
        list has it again."""
        found: list[LeftOut] = []
        for entry in self._by_code(products).values():
            if goods := self._find(entry.code) or self._deleted(entry, listed=True):
                entry = self._listed(goods, entry, fields)
                came, comes = lefts_of(goods.product).keys(), lefts_of(entry).keys()
                renamed = names_in_list(goods, entry, sold or {})
                called = dict(renamed.values())
                # What has another's name now is not there any more, unless it has another one itself.
                lost = (came - comes | called.keys()) - renamed.keys()
                names = called | {variant_key(each.name): each.name for each in goods.product.variants}
                for stock in goods.stocks.values():
                    if stock.variant in lost | renamed.keys() and (stock.taken or stock.waiting):
                        name, now = names.get(stock.variant, ""), renamed.get(stock.variant, ("", ""))[1]
                        found.append(LeftOut(goods.product.code, name, stock.taken, stock.waiting, now))
        return tuple(found)

    def _by_code(self, products: Iterable[Product]) -> dict[str, Product]:
        """A list's products, each once; what there is of them is known from now on."""
        listed = {code_key(product.code): product for product in products}
        self._load([product.code for product in listed.values()])
        return listed

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
            if "sku" not in told:
                known = {variant_key(each.name): each.sku for each in before.variants}
                kept = (replace(each, sku=known.get(variant_key(each.name), "")) for each in entry.variants)
                entry = replace(entry, variants=tuple(kept))
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
        """So many are left now; None: they are not counted. Nothing can be left of all variants at once. The claims
        from the waitlist that get what is there."""
        goods = self._of(code)
        stock = goods.stock_of(variant)
        stocks = [stock] if stock else goods.on_sale()
        if stock is None and variant:
            raise Refused(f"“{goods.product.code}” does not come as “{variant}”.")
        if stock is None and left != 0:
            raise Refused(f"“{goods.product.code}” has variants: say which of them.")
        for each in stocks:
            self._set_left(each, left)
        return self._promote(stocks, now)

    # inside

    def _promote(self, stocks: Iterable[Stock], now: datetime) -> tuple[Claim, ...]:
        raise NotImplementedError

    def _comes_back(self, product: Product, *, listed: bool) -> Goods | None:
        """What was deleted and is this product (`_deleted`); what is another one loses its code to it."""
        back = self._deleted(product, listed=listed)
        if back is None:
            self._free_code(product.code)
        return back

    def _deleted(self, product: Product, *, listed: bool) -> Goods | None:
        """What was deleted and is this product: it has its code and its title. A list goes by the code alone as long as
        somebody in a show that is not over has or awaits some of it: its stock is what there was before they had it.
        Otherwise sellers give the code of what they do not sell any more to something else."""
        gone = self._find_gone(product.code)
        if gone is None or code_key(gone.product.title) == code_key(product.title):
            return gone
        return gone if listed and self._is_claimed(gone) else None

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
