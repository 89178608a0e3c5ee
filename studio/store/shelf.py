"""Products and their stock in the ledger."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, delete, func, select, update

from studio.domain.catalogue import sold_key
from studio.domain.claims import Claim
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import OfferStep
from studio.domain.product import Product, Title, Variant, code_key
from studio.store.book import Book, clean, key, micros, moment
from studio.store.schema import claim as claim_table
from studio.store.schema import offer as offer_table
from studio.store.schema import product as product_table
from studio.store.schema import stock as stock_table

_CHUNK = 1000
_OWN = ("code", "stock", "waiting", "price", "old_price", "second_price", "variants", "titles")
_DESCRIBED = tuple(
    name
    for name in Product.__dataclass_fields__
    if name not in ("code", "title", "price", "old_price", "stock", "waiting")
)
_PLAIN = tuple(name for name in Product.__dataclass_fields__ if name not in _OWN)
_USUAL = {name: field.default for name, field in Product.__dataclass_fields__.items()}
_SAVE_STOCK = (
    update(stock_table)
    .where(stock_table.c.id == bindparam("id_"))
    .values({name: bindparam(name) for name in ("supply", "baseline", "taken", "waiting")})
)
_P, _S = product_table.c, stock_table.c
_GOODS = select(_P.id, _P.code, _P.body, _P.offer_ends).order_by(_P.position, _P.id)
_STOCKS = select(_S.id, _S.product, _S.variant, _S.supply, _S.baseline, _S.taken, _S.waiting).order_by(_S.id)
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)


def _of_these(which: ColumnElement[bool]) -> tuple[Select[Any], Select[Any]]:
    """The products, and their stocks."""
    return _GOODS.where(which), _STOCKS.where(_S.product.in_(select(_P.id).where(which)))


# What is asked all the time.
_BY_CODES = _of_these(_P.code_key.in_(_KEYS))
_BY_STOCKS = _of_these(_P.id.in_(select(_S.product).where(_S.id.in_(_KEYS))))


@dataclass(slots=True)
class Stock:
    """The stock of a variant, or of a product without any (`variant` empty)."""

    id: int
    variant: str
    supply: int | None
    baseline: int | None
    taken: int = 0
    waiting: int = 0

    @property
    def left(self) -> int | None:
        return None if self.supply is None else self.supply - self.taken


@dataclass(slots=True)
class Goods:
    """A product as it is stored; `product` without its stock."""

    id: int
    product: Product
    offer_ends: int | None
    stocks: dict[str, Stock] = field(default_factory=dict)

    def now(self) -> Product:
        """The product with what is left of it."""
        waiting = sum(stock.waiting for stock in self.stocks.values())
        if not self.product.variants:
            return replace(self.product, stock=self._left(""), waiting=waiting)
        variants = tuple(replace(each, stock=self._left(variant_key(each.name))) for each in self.product.variants)
        return replace(self.product, variants=variants, waiting=waiting)

    def _left(self, variant: str) -> int | None:
        stock = self.stocks.get(variant)
        return stock.left if stock else None


class Shelf(Book):
    """Products, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._goods: dict[str, Goods | None] = {}
        self._by_stock: dict[int, tuple[Goods, Stock]] = {}
        self._moved: dict[int, Stock] = {}

    # asking

    def products(self, codes: Iterable[str] | None = None) -> tuple[Product, ...]:
        """All of them in the seller's order, or those of `codes` that are there."""
        if codes is None:
            return self._whole_list()
        wanted = list(codes)
        self._load(wanted)
        return tuple(goods.now() for code in wanted if (goods := self._goods[code_key(code)]))

    def product(self, code: str) -> Product:
        """The one of this code, whatever its case. Raises Refused."""
        return self._of(code).now()

    def sold(self) -> dict[str, int]:
        """What a list of products says about what was sold, by `catalogue.sold_key`: for a list that imports back."""
        found: dict[str, int] = {}
        for goods in self._all():
            names = {variant_key(variant.name): variant.name for variant in goods.product.variants}
            for stock in goods.stocks.values():
                if stock.baseline is not None and stock.left is not None and stock.baseline > stock.left:
                    found[sold_key(goods.product.code, names.get(stock.variant))] = stock.baseline - stock.left
        return found

    def offer_ends(self) -> dict[str, datetime]:
        """The offers that run, by code, and when they end."""
        rows = self._rows(
            select(product_table.c.code, product_table.c.offer_ends).where(product_table.c.offer_ends.is_not(None))
        )
        return {row["code"]: moment(row["offer_ends"]) for row in rows}

    def offer_steps(self, code: str) -> tuple[OfferStep, ...]:
        """Every start, extension and end of the product's offers."""
        asked = select(offer_table).where(offer_table.c.code_key == key(code_key(code))).order_by(offer_table.c.id)
        return tuple(
            OfferStep(
                row["code"],
                row["what"],
                Money(row["price"], row["currency"]),
                Money(row["full_price"], row["currency"]),
                moment(row["at"]),
                moment(row["ends_at"]),
            )
            for row in self._rows(asked)
        )

    # changing

    def put_product(
        self,
        product: Product,
        was: str | None = None,
        at: int | None = None,
        *,
        now: datetime | None = None,
        stock_too: bool = True,
    ) -> tuple[Claim, ...]:
        """A new product, or a change of the one whose code is `was`; `at`: its place in the list. Its stock is what is
        left now; with `stock_too` False only new variants' is taken. The claims that this freed stock for."""
        now = now or datetime.now(UTC)
        there = self._find(product.code)
        if was is None:
            if there:
                raise Refused(f"“{there.product.code}” is in your list already.")
            goods = self._add(product, self._position(at))
            for stock in goods.stocks.values():
                stock.baseline = stock.supply
            return ()
        goods = self._of(was)
        if there and there.id != goods.id:
            raise Refused(f"“{there.product.code}” is in your list already.")
        self._rename(goods, product.code)
        lefts = _lefts(product)
        kept = dict(goods.stocks)
        self._describe(goods, product, now)
        for variant, left in lefts.items():
            if variant not in kept or stock_too:
                self._set_left(goods.stocks[variant], left)
        if at is not None:
            self._execute(update(product_table).where(product_table.c.id == goods.id).values(position=-1))
            position = self._position(at)
            self._execute(update(product_table).where(product_table.c.id == goods.id).values(position=position))
        return self._promote(goods.stocks.values(), now)

    def delete_product(self, code: str) -> None:
        """Its claims stay, with its code and title. Raises Refused."""
        goods = self._of(code)
        self._forget_moves(goods.stocks.values())
        self._execute(delete(product_table).where(product_table.c.id == goods.id))
        self._goods[code_key(code)] = None
        for stock in goods.stocks.values():
            self._by_stock.pop(stock.id, None)

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

        What was sold stays sold. A list's stock, and what it says itself was `sold` (by `catalogue.sold_key`), make the
        total of what there was to sell; what the seller has put to it or taken from it since by hand stays so.
        """
        now, sold = now or datetime.now(UTC), sold or {}
        listed = {code_key(product.code): product for product in products}
        self._load([product.code for product in listed.values()])
        position = self._position(None)
        new = 0
        freed: list[Stock] = []
        for product in listed.values():
            goods = self._find(product.code)
            known = dict(goods.stocks) if goods else {}
            if goods is None:
                goods = self._add(product, position)
                position += 1
                new += 1
            else:
                self._rename(goods, product.code)
                product = self._listed(goods, product, fields, now)
                self._describe(goods, product, now)
            counts = fields is None or ("stock" in fields and (not product.variants or "variants" in fields))
            names = {variant_key(variant.name): variant.name for variant in product.variants}
            for variant, left in _lefts(product).items():
                stock = goods.stocks[variant]
                if variant in known and not counts:
                    continue
                total = None if left is None else left + max(0, sold.get(sold_key(product.code, names.get(variant)), 0))
                if variant not in known:
                    stock.supply, stock.baseline = left, total
                else:
                    self._recount(stock, total)
                self._moved[stock.id] = stock
            if any(stock.waiting for stock in goods.stocks.values()):
                freed += goods.stocks.values()
        self._promote(freed, now)
        return new, len(listed) - new

    @staticmethod
    def _recount(stock: Stock, total: int | None) -> None:
        """The list says that there were so many in all; None: they are not counted, for as long as it says so."""
        if total is None:
            if stock.supply is not None and stock.baseline is not None:
                # What was done by hand is remembered: it may be counted again.
                stock.baseline -= stock.supply
            stock.supply = None
        elif stock.baseline is None:
            # They were never counted, so nobody can have meant what was sold before.
            stock.supply, stock.baseline = stock.taken + total, total
        else:
            by_hand = (stock.supply or 0) - stock.baseline
            stock.supply = max(stock.taken, total + by_hand)
            # Not the total itself: a list that said too little for once must not add to what is there.
            stock.baseline = stock.supply - by_hand

    def _listed(self, goods: Goods, listed: Product, fields: Collection[str] | None, now: datetime) -> Product:
        """The product as the list has it, with the rest as it was; an offer that runs goes on if it still can."""
        before = goods.now()
        if fields is not None:
            told = {"code", "title", "price", *fields}
            if "variants" not in told and before.variants and not listed.variants:
                listed = replace(listed, stock=None)
            listed = replace(listed, **{name: getattr(before, name) for name in _DESCRIBED if name not in told})
            if "old_price" not in told:
                # An offer's struck-out price is what the list itself says.
                struck = before.old_price if goods.offer_ends is None else None
                same = struck is not None and struck.currency == listed.price.currency
                stays = same and struck is not None and struck.minor > listed.price.minor
                listed = replace(listed, old_price=struck if stays else None)
        if goods.offer_ends is None:
            return listed
        price, full = listed.price, listed.old_price
        if full is None:
            # It says what the product costs when there is no offer.
            price, full = before.price, listed.price
        if price.currency == full.currency and price.minor < full.minor:
            if (price, full) != (before.price, before.old_price):
                self.offer(goods.product.code, price, full, moment(goods.offer_ends), now)
            return replace(listed, price=price, old_price=full)
        return listed

    def set_stock(self, code: str, variant: str | None, left: int | None, now: datetime) -> tuple[Claim, ...]:
        """So many are left now; None: they are not counted. The claims from the waitlist that get what is there."""
        goods = self._of(code)
        stock = goods.stocks.get(variant_key(variant or ""))
        if stock is None:
            if not variant:
                raise Refused(f"“{goods.product.code}” has variants: say which of them.")
            raise Refused(f"“{goods.product.code}” does not come as “{variant}”.")
        self._set_left(stock, left)
        return self._promote([stock], now)

    # offers

    def start_offer(self, code: str, price: Money, ends_at: datetime, now: datetime) -> None:
        """This price until then; what it costs otherwise is struck out meanwhile. One that runs is replaced."""
        goods = self._of(code)
        # Without an offer, a struck-out price is one of old times: the offer's end does not bring it back.
        full = goods.product if goods.offer_ends is None else goods.product.at_full_price()
        self.offer(code, price, full.price, ends_at, now)

    def extend_offer(self, code: str, ends_at: datetime, now: datetime) -> None:
        """Another end for the offer that runs. Raises Refused."""
        goods = self._of(code)
        if goods.offer_ends is None:
            raise Refused(f"There is no offer for “{goods.product.code}” just now.")
        self.offer(code, goods.product.price, goods.product.at_full_price().price, ends_at, now)

    def offer(self, code: str, price: Money, full_price: Money, ends_at: datetime, now: datetime) -> None:
        """The offer as it is from now on, whether it begins or runs already."""
        goods = self._of(code)
        what = "start" if goods.offer_ends is None else "extend"
        goods.offer_ends = micros(ends_at)
        goods.product = replace(goods.product, price=price, old_price=full_price if full_price != price else None)
        self._save_body(goods)
        self._offer_step(goods, what, ends_at, now)

    def end_offer(self, code: str, now: datetime, *, keep_price: bool = False) -> None:
        """The full price again, or `keep_price`: as it is, without an end. Nothing where no offer runs."""
        goods = self._of(code)
        if goods.offer_ends is None:
            return
        self._offer_step(goods, "end", moment(goods.offer_ends), now)
        goods.offer_ends = None
        if not keep_price:
            goods.product = goods.product.at_full_price()
        self._save_body(goods)

    def due_offers(self, now: datetime) -> tuple[str, ...]:
        """End the offers whose time is over; their codes."""
        asked = select(product_table.c.code).where(product_table.c.offer_ends <= micros(now))
        codes = tuple(row["code"] for row in self._rows(asked.order_by(product_table.c.offer_ends)))
        for code in codes:
            self.end_offer(code, now)
        return codes

    # inside

    def _promote(self, stocks: Iterable[Stock], now: datetime) -> tuple[Claim, ...]:
        raise NotImplementedError

    def _of(self, code: str) -> Goods:
        goods = self._find(code)
        if goods is None:
            raise Refused(f"“{code}” is not in your list.")
        return goods

    def _find(self, code: str) -> Goods | None:
        self._load([code])
        return self._goods[code_key(code)]

    def _load(self, codes: Sequence[str]) -> None:
        missing = list(dict.fromkeys(each for code in codes if (each := code_key(code)) not in self._goods))
        if not missing:
            return
        for start in range(0, len(missing), _CHUNK):
            some = missing[start : start + _CHUNK]
            self._goods |= dict.fromkeys(some)
            keys = {key(each): each for each in some}
            for goods in self._read(*_BY_CODES, keys=list(keys)):
                self._goods[code_key(goods.product.code)] = goods

    def _load_stocks(self, ids: Iterable[int | None]) -> None:
        missing = {each for each in ids if each is not None and each not in self._by_stock}
        if missing:
            for goods in self._read(*_BY_STOCKS, keys=list(missing)):
                self._goods[code_key(goods.product.code)] = goods

    def _all(self) -> list[Goods]:
        self._flush()
        return self._read(_GOODS, _STOCKS)

    def _read(self, asked: Select[Any], stocks: Select[Any], **which: Any) -> list[Goods]:
        """With `which`: of these, which are known from now on; what is gathered and not yet written is so already."""
        found: dict[int, Goods] = {}
        for id_, code, body, offer_ends in self._connection.execute(asked, which):
            found[id_] = self._goods.get(code_key(code)) or Goods(id_, _product(code, body), offer_ends)
        for id_, owner, variant, *numbers in self._connection.execute(stocks, which):
            goods = found[owner]
            if variant not in goods.stocks:
                goods.stocks[variant] = Stock(id_, variant, *numbers)
            if which:
                self._by_stock[id_] = (goods, goods.stocks[variant])
        return list(found.values())

    def _whole_list(self) -> tuple[Product, ...]:
        """Every product, made once: ten thousand of them are what a start waits for."""
        self._flush()
        p, s = product_table.c, stock_table.c
        lefts: dict[int, dict[str, int | None]] = {}
        waiting: dict[int, int] = {}
        asked = select(s.product, s.variant, s.supply, s.taken, s.waiting)
        for owner, variant, supply, taken, wait in self._connection.execute(asked):
            lefts.setdefault(owner, {})[variant] = None if supply is None else supply - taken
            waiting[owner] = waiting.get(owner, 0) + wait
        rows = self._connection.execute(select(p.id, p.code, p.body).order_by(p.position, p.id))
        return tuple(_product(code, body, lefts.get(id_), waiting.get(id_, 0)) for id_, code, body in rows)

    def _position(self, at: int | None) -> int:
        """A free place in the list: before the one that is `at` now, or after all."""
        positions = product_table.c.position
        if at is not None:
            rows = self._rows(select(positions).where(positions >= 0).order_by(positions).offset(max(0, at)).limit(1))
            if rows:
                first = int(rows[0]["position"])
                self._execute(update(product_table).where(positions >= first).values(position=positions + 1))
                return first
        last = self._rows(select(func.max(positions).label("last")))[0]["last"]
        return 0 if last is None else max(0, int(last) + 1)

    def _add(self, product: Product, position: int) -> Goods:
        code = clean(product.code, len(product.code))
        goods = Goods(self._new_id(), _bare(product), None)
        self._gather(
            product_table,
            {
                "id": goods.id,
                "position": position,
                "code": code,
                "code_key": key(code_key(code)),
                "body": _body(product),
                "offer_ends": None,
            },
        )
        for variant, left in _lefts(product).items():
            self._add_stock(goods, variant, left)
        self._goods[code_key(code)] = goods
        return goods

    def _add_stock(self, goods: Goods, variant: str, left: int | None) -> None:
        stock = Stock(self._new_id(), variant, _counted(left), _counted(left))
        row = {name: getattr(stock, name) for name in ("id", "variant", "supply", "baseline", "taken", "waiting")}
        self._gather(stock_table, row | {"product": goods.id})
        goods.stocks[variant] = stock
        self._by_stock[stock.id] = (goods, stock)

    def _describe(self, goods: Goods, product: Product, now: datetime) -> None:
        """All but stock as it is in `product`; stocks of variants that are new, and none of those that are gone."""
        if goods.offer_ends is not None and (goods.product.price, goods.product.old_price) != (
            product.price,
            product.old_price,
        ):
            self.end_offer(goods.product.code, now, keep_price=True)
        lefts = _lefts(product)
        gone = [stock for variant, stock in goods.stocks.items() if variant not in lefts]
        if gone:
            self._forget_moves(gone)
            self._execute(delete(stock_table).where(stock_table.c.id.in_([stock.id for stock in gone])))
            for stock in gone:
                del goods.stocks[stock.variant]
                self._by_stock.pop(stock.id, None)
        for variant, left in lefts.items():
            if variant not in goods.stocks:
                self._add_stock(goods, variant, left)
        bare = _bare(product)
        if bare != goods.product:
            goods.product = bare
            self._save_body(goods)

    def _rename(self, goods: Goods, code: str) -> None:
        before = goods.product.code
        if code == before:
            return
        goods.product = replace(goods.product, code=code)
        self._execute(
            update(product_table)
            .where(product_table.c.id == goods.id)
            .values(code=clean(code, len(code)), code_key=key(code_key(code)))
        )
        # Its claims go along: who packs looks for what the list says now.
        rows = self._rows(select(claim_table.c.id).where(claim_table.c.product == goods.id).order_by(claim_table.c.rev))
        self._execute(
            update(claim_table).where(claim_table.c.id == bindparam("id_")).values(code=code, rev=bindparam("rev_")),
            [{"id_": row["id"], "rev_": self._next("rev")} for row in rows],
        )
        self._goods[code_key(before)] = None
        self._goods[code_key(code)] = goods

    def _set_left(self, stock: Stock, left: int | None) -> None:
        left = _counted(left)
        before, was_counted = stock.baseline, stock.supply is not None
        stock.supply = None if left is None else stock.taken + left
        stock.baseline = stock.supply
        if stock.supply is not None and was_counted and before is not None:
            # Taken away by hand: the same list again does not bring it back. More than there was: a new total.
            stock.baseline = max(before, stock.supply)
        self._moved[stock.id] = stock

    def _save_body(self, goods: Goods) -> None:
        self._execute(
            update(product_table)
            .where(product_table.c.id == goods.id)
            .values(body=_body(goods.product), offer_ends=goods.offer_ends)
        )

    def _offer_step(self, goods: Goods, what: str, ends_at: datetime, now: datetime) -> None:
        product = goods.product
        self._gather(
            offer_table,
            {
                "id": self._new_id(),
                "code": product.code,
                "code_key": key(code_key(product.code)),
                "what": what,
                "price": product.price.minor,
                "full_price": product.at_full_price().price.minor,
                "currency": product.price.currency,
                "at": micros(now),
                "ends_at": micros(ends_at),
            },
        )

    def _forget_moves(self, stocks: Iterable[Stock]) -> None:
        self._flush()
        for stock in stocks:
            self._moved.pop(stock.id, None)

    def _flush_changes(self) -> None:
        moved, self._moved = self._moved, {}
        if moved:
            self._execute_now(
                _SAVE_STOCK,
                [
                    {
                        "id_": each.id,
                        "supply": each.supply,
                        "baseline": each.baseline,
                        "taken": each.taken,
                        "waiting": each.waiting,
                    }
                    for each in moved.values()
                ],
            )


def variant_key(name: str) -> str:
    """By what a variant's stock is found."""
    return key(code_key(name))


def _counted(left: int | None) -> int | None:
    if left is not None and left < 0:
        raise Refused("Stock cannot be below zero.")
    return left


def _lefts(product: Product) -> dict[str, int | None]:
    """What is left by variant; of the product itself under an empty name."""
    if not product.variants:
        return {"": product.stock}
    return {variant_key(variant.name): variant.stock for variant in product.variants}


def _bare(product: Product) -> Product:
    variants = tuple(replace(variant, stock=None) for variant in product.variants)
    return replace(product, stock=None, waiting=0, variants=variants)


def _body(product: Product) -> str:
    body: dict[str, Any] = {name: value for name in _PLAIN if (value := getattr(product, name)) != _USUAL[name]}
    for name in ("price", "old_price", "second_price"):
        if (money := getattr(product, name)) is not None:
            body[name] = _packed(money)
    if product.variants:
        body["variants"] = [[variant.options, _packed(variant.price), variant.sku] for variant in product.variants]
    if product.titles:
        body["titles"] = [[title.language, title.text] for title in product.titles]
    # What ASCII cannot say is written as an escape: no text breaks it.
    return json.dumps(body)


def _product(code: str, text: str, lefts: Mapping[str, int | None] | None = None, waiting: int = 0) -> Product:
    body = json.loads(text)
    lefts = lefts or {}
    for name in ("price", "old_price", "second_price"):
        if name in body:
            body[name] = _money(body[name])
    if "variants" in body:
        body["variants"] = tuple(
            Variant(tuple(options), _money(price), lefts.get(variant_key(" ".join(options))), sku)
            for options, price, sku in body["variants"]
        )
    if "titles" in body:
        body["titles"] = tuple(Title(language, title) for language, title in body["titles"])
    return Product(code=code, **body, stock=lefts.get(""), waiting=waiting)


def _packed(money: Money | None) -> list[Any] | None:
    return None if money is None else [money.minor, money.currency]


def _money(packed: list[Any] | None) -> Money | None:
    return None if packed is None else Money(packed[0], packed[1])
