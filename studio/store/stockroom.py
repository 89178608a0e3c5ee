"""Products and stocks as they are read, found and written; `offers` and `shelf` have what is done with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, bindparam, func, select, update

from studio.domain.errors import Refused
from studio.domain.product import Product, code_key
from studio.store.book import Book, clean, key, micros
from studio.store.goods import Goods, Stock, body_of, counted, lefts_of, product_from, uncounted
from studio.store.schema import claim as claim_table
from studio.store.schema import product as product_table
from studio.store.schema import stock as stock_table

_CHUNK = 1000
_SAVE_STOCK = (
    update(stock_table)
    .where(stock_table.c.id == bindparam("id_"))
    .values({name: bindparam(name) for name in ("supply", "baseline", "taken", "waiting")})
)
_P, _S, _C = product_table.c, stock_table.c, claim_table.c
_GOODS = select(_P.id, _P.code, _P.body, _P.offer_ends, _P.offer_desk, _P.gone_at).order_by(_P.position, _P.id)
_STOCKS = select(_S.id, _S.product, _S.variant, _S.supply, _S.baseline, _S.taken, _S.waiting).order_by(_S.id)
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)
_THERE = _P.gone_at.is_(None)


def _of_these(which: ColumnElement[bool]) -> tuple[Select[Any], Select[Any]]:
    """The products, and their stocks."""
    return _GOODS.where(which), _STOCKS.where(_S.product.in_(select(_P.id).where(which)))


# What is asked all the time.
_ALL = _of_these(_THERE)
_BY_CODES = _of_these(_P.code_key.in_(_KEYS))
_BY_STOCKS = _of_these(_P.id.in_(select(_S.product).where(_S.id.in_(_KEYS))))


class Stockroom(Book):
    """Products and stocks by code and by number, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._goods: dict[str, Goods | None] = {}
        self._gone: dict[str, Goods] = {}
        """What was deleted, by the code that it had and that nobody has had since."""
        self._by_id: dict[int, Goods] = {}
        self._by_stock: dict[int, tuple[Goods, Stock]] = {}
        self._moved: dict[int, Stock] = {}

    # finding

    def _of(self, code: str) -> Goods:
        goods = self._find(code)
        if goods is None:
            raise Refused(f"“{code}” is not in your list.")
        return goods

    def _find(self, code: str) -> Goods | None:
        self._load([code])
        return self._goods[code_key(code)]

    def _find_gone(self, code: str) -> Goods | None:
        self._load([code])
        return self._gone.get(code_key(code))

    def _load(self, codes: Sequence[str]) -> None:
        missing = list(dict.fromkeys(each for code in codes if (each := code_key(code)) not in self._goods))
        if not missing:
            return
        for start in range(0, len(missing), _CHUNK):
            some = missing[start : start + _CHUNK]
            self._goods |= dict.fromkeys(some)
            keys = {key(each): each for each in some}
            for goods in self._read(*_BY_CODES, keys=list(keys)):
                if goods.gone:
                    self._gone[code_key(goods.product.code)] = goods
                else:
                    self._goods[code_key(goods.product.code)] = goods

    def _load_stocks(self, ids: Iterable[int | None]) -> None:
        missing = {each for each in ids if each is not None and each not in self._by_stock}
        if missing:
            for goods in self._read(*_BY_STOCKS, keys=list(missing)):
                if not goods.gone:
                    self._goods[code_key(goods.product.code)] = goods

    def _all(self) -> list[Goods]:
        self._flush()
        return self._read(*_ALL)

    def _read(self, asked: Select[Any], stocks: Select[Any], **which: Any) -> list[Goods]:
        """With `which`: of these, which are known from now on; what is gathered and not yet written is so already."""
        found: dict[int, Goods] = {}
        for id_, code, body, offer_ends, offer_desk, gone_at in self._connection.execute(asked, which):
            known = self._by_id.get(id_)
            found[id_] = known or Goods(
                id_, product_from(code, body), offer_ends, offer_desk or "", gone_at is not None
            )
        for id_, owner, variant, *numbers in self._connection.execute(stocks, which):
            goods = found[owner]
            if variant not in goods.stocks:
                goods.stocks[variant] = Stock(id_, variant, *numbers)
            if which:
                self._by_stock[id_] = (goods, goods.stocks[variant])
        if which:
            self._by_id |= found
        return list(found.values())

    def _listed_codes(self) -> dict[int, str]:
        self._flush()
        return {row.id: row.code for row in self._connection.execute(select(_P.id, _P.code).where(_THERE))}

    def _whole_list(self) -> tuple[Product, ...]:
        """Every product, made once: ten thousand of them are what a start waits for."""
        self._flush()
        stocks: dict[int, dict[str, tuple[int | None, int]]] = {}
        asked = select(_S.product, _S.variant, _S.supply, _S.taken, _S.waiting)
        for owner, variant, supply, taken, waiting in self._connection.execute(asked):
            stocks.setdefault(owner, {})[variant] = (None if supply is None else supply - taken, waiting)
        rows = self._connection.execute(select(_P.id, _P.code, _P.body).where(_THERE).order_by(_P.position, _P.id))
        return tuple(product_from(code, body, stocks.get(id_, {})) for id_, code, body in rows)

    def _position(self, at: int | None) -> int:
        """A free place in the list: before the one that is `at` now, or after all."""
        places = product_table.c.position
        if at is not None:
            listed = select(places).where(places >= 0, _THERE).order_by(places, _P.id)
            rows = self._rows(listed.offset(max(0, at)).limit(1))
            if rows:
                first = int(rows[0]["position"])
                self._execute(update(product_table).where(places >= first).values(position=places + 1))
                return first
        last = self._rows(select(func.max(places).label("last")))[0]["last"]
        return 0 if last is None else max(0, int(last) + 1)

    # writing

    def _add(self, product: Product, position: int) -> Goods:
        code = clean(product.code, len(product.code))
        goods = Goods(self._new_id(), uncounted(product), None)
        self._gather(
            product_table,
            {
                "id": goods.id,
                "position": position,
                "code": code,
                "code_key": key(code_key(code)),
                "body": body_of(product),
                "offer_ends": None,
                "offer_desk": None,
                "gone_at": None,
            },
        )
        for variant, left in lefts_of(product).items():
            self._add_stock(goods, variant, left)
        self._goods[code_key(code)] = self._by_id[goods.id] = goods
        return goods

    def _add_stock(self, goods: Goods, variant: str, left: int | None) -> None:
        stock = Stock(self._new_id(), variant, counted(left), counted(left))
        row = {name: getattr(stock, name) for name in ("id", "variant", "supply", "baseline", "taken", "waiting")}
        self._gather(stock_table, row | {"product": goods.id})
        goods.stocks[variant] = stock
        self._by_stock[stock.id] = (goods, stock)

    def _place(self, goods: Goods, position: int) -> None:
        self._execute(update(product_table).where(_P.id == goods.id).values(position=position))

    def _leave(self, goods: Goods, now: datetime) -> None:
        """Off the list; stocks and claims stay."""
        self._execute(update(product_table).where(_P.id == goods.id).values(gone_at=micros(now)))
        goods.gone = True
        self._goods[code_key(goods.product.code)] = None
        self._gone[code_key(goods.product.code)] = goods

    def _return(self, goods: Goods) -> None:
        """In the list again, where it was."""
        self._execute(update(product_table).where(_P.id == goods.id).values(gone_at=None))
        goods.gone = False
        del self._gone[code_key(goods.product.code)]
        self._goods[code_key(goods.product.code)] = goods

    def _free_code(self, code: str) -> None:
        """What was deleted and had this code does not come back by it: it is another's from now on."""
        if gone := self._find_gone(code):
            # No code has a blank in it.
            aside = key(f"{code_key(code)} {gone.id}")
            self._execute(update(product_table).where(_P.id == gone.id).values(code_key=aside))
            del self._gone[code_key(code)]

    def _rename(self, goods: Goods, code: str) -> None:
        before = goods.product.code
        if code == before:
            return
        self._free_code(code)
        goods.product = replace(goods.product, code=code)
        self._execute(
            update(product_table)
            .where(_P.id == goods.id)
            .values(code=clean(code, len(code)), code_key=key(code_key(code)))
        )
        # Its claims go along: who packs looks for what the list says now.
        self._rename_claims(_C.product == goods.id, code=code)
        self._goods[code_key(before)] = None
        self._goods[code_key(code)] = goods

    def _rename_variants(self, goods: Goods, renamed: Mapping[str, tuple[str, str | None]]) -> None:
        """`renamed`: by the variant's key, its new key and what it is called from now on; stock and claims go along.
        None: its claims say what they said."""
        stocks = {new: goods.stocks.pop(old) for old, (new, _) in renamed.items()}
        # One that was called so once, and is gone: its name is another's from now on.
        for new in stocks.keys() & goods.stocks.keys():
            gone = goods.stocks.pop(new)
            stocks[f"{new}\x1f{gone.id}"] = gone
        for step in ("\x1f{0}", "{1}"):  # two may change names with each other
            for new, stock in stocks.items():
                named = update(stock_table).where(_S.id == stock.id)
                self._execute(named.values(variant=step.format(stock.id, new)))
        for new, stock in stocks.items():
            stock.variant = new
            goods.stocks[new] = stock
        for new, name in renamed.values():
            if name is not None:
                self._rename_claims(_C.stock == goods.stocks[new].id, variant=clean(name))

    def _rename_claims(self, which: ColumnElement[bool], **names: str) -> None:
        rows = self._rows(select(_C.id).where(which).order_by(_C.rev))
        self._execute(
            update(claim_table).where(_C.id == bindparam("id_")).values(**names, rev=bindparam("rev_")),
            [{"id_": row["id"], "rev_": self._next("rev")} for row in rows],
        )

    def _set_left(self, stock: Stock, left: int | None) -> None:
        left = counted(left)
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
            .where(_P.id == goods.id)
            .values(body=body_of(goods.product), offer_ends=goods.offer_ends, offer_desk=goods.offer_desk or None)
        )

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
