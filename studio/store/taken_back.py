"""An imported list taken back: all that it touched is again as it was, and nobody loses what they have got since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select, update

from studio.domain.errors import Refused
from studio.domain.product import Product, code_key
from studio.store.book import key, moment
from studio.store.goods import Goods, Stock, variant_key
from studio.store.schema import product as product_table
from studio.store.shelf import Shelf

_P = product_table.c


@dataclass(frozen=True, slots=True)
class Standing:
    """How a product stands in the ledger: what it is apart from its stock, when its offer ends, whether it was deleted,
    its place in the list, and its stocks by their numbers, whatever they are called."""

    id: int
    product: Product
    offer_ends: int | None
    gone: bool
    position: int
    stocks: Mapping[int, Stock]

    def is_as(self, other: Standing) -> bool:
        """Whether nothing was done to it. Pictures from the web come when they come, and places change with others'."""
        return replace(self, position=0, product=replace(self.product, image="")) == replace(
            other, position=0, product=replace(other.product, image="")
        )


class TakenBack(Shelf):
    """What undoes an import, in a transaction."""

    def standings(self, codes: Iterable[str]) -> dict[str, Standing | None]:
        """By the key of each code, what goes by it, or went by it until it was deleted; None for nothing."""
        found = {code_key(code): self._find(code) or self._find_gone(code) for code in codes}
        places = self._places(goods.id for goods in found.values() if goods)
        return {code: _standing(goods, places[goods.id]) if goods else None for code, goods in found.items()}

    def take_back(
        self, before: Mapping[str, Standing | None], after: Mapping[str, Standing | None], now: datetime
    ) -> None:
        """Whatever stands as in `after`, which an import left so, is as `before`. Raises Refused, and changes nothing,
        where one of them was changed or sold since, or where somebody who waited has got what the import brought."""
        for code, stood in self.standings(after).items():
            left, was = after[code], before[code]
            if left is None or stood is None or not stood.is_as(left) or not _has_room(stood, was):
                name = left.product.code if left else code
                raise Refused(f"“{name}” was changed or sold since the import, so nothing of it is taken back.")
        freed: list[Stock] = []
        for code, was in before.items():
            goods = self._of(code)
            if was is None or was.id != goods.id:
                self._leave(goods, now)
                if was is not None:
                    self._give_code_back(was)
                continue
            self._restore(goods, was, now)
            freed += [stock for stock in goods.on_sale() if stock.waiting]
        self._promote(freed, now)

    def _restore(self, goods: Goods, was: Standing, now: datetime) -> None:
        self._rename(goods, was.product.code)
        in_offer = goods.offer_ends, goods.product.price
        goods.product, goods.offer_ends = was.product, was.offer_ends
        self._save_body(goods)
        if was.offer_ends is not None and in_offer != (was.offer_ends, was.product.price):
            what = "start" if in_offer[0] is None else "extend"
            self._offer_step(goods, what, moment(was.offer_ends), now)
        stocks = {stock.id: stock for stock in goods.stocks.values()}
        names = {variant_key(variant.name): variant.name for variant in was.product.variants}
        renamed = {
            stocks[id_].variant: (before.variant, names.get(before.variant))
            for id_, before in was.stocks.items()
            if stocks[id_].variant != before.variant
        }
        if renamed:
            self._rename_variants(goods, renamed)
        for id_, before in was.stocks.items():
            stock = stocks[id_]
            stock.supply, stock.baseline = before.supply, before.baseline
            self._moved[id_] = stock
        if was.gone:
            self._place(goods, was.position)
            self._leave(goods, now)

    def _give_code_back(self, was: Standing) -> None:
        """To what was deleted before the import, and lost its code to something in the list."""
        code = was.product.code
        self._free_code(code)
        self._execute(update(product_table).where(_P.id == was.id).values(code_key=key(code_key(code))))
        goods = self._by_id.get(was.id)
        if goods is not None:
            self._gone[code_key(code)] = goods

    def _places(self, ids: Iterable[int]) -> dict[int, int]:
        wanted = set(ids)
        return {row["id"]: row["position"] for row in self._rows(select(_P.id, _P.position)) if row["id"] in wanted}


def _standing(goods: Goods, position: int) -> Standing:
    stocks = {each.id: replace(each) for each in goods.stocks.values()}
    return Standing(goods.id, goods.product, goods.offer_ends, goods.gone, position, stocks)


def _has_room(stood: Standing, was: Standing | None) -> bool:
    """Whether what is taken now fits into what there was."""
    if was is None or was.id != stood.id:
        return all(stock.taken + stock.waiting == 0 for stock in stood.stocks.values())
    return all(before.supply is None or stood.stocks[id_].taken <= before.supply for id_, before in was.stocks.items())
