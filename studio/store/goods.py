"""A product as the store keeps it: apart from its stock, which is counted by variant, and written as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.product import Product, Title, Variant, code_key
from studio.store.book import key

_MONEY = ("price", "old_price", "second_price", "before_offer")
_OWN = ("code", "stock", "waiting", "variants", "titles", *_MONEY)
_PLAIN = tuple(name for name in Product.__dataclass_fields__ if name not in _OWN)
_USUAL = {name: field.default for name, field in Product.__dataclass_fields__.items()}


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

    @property
    def closed(self) -> bool:
        """Whether a list without numbers said that there is none left of what nobody counts."""
        return self.supply is not None and self.baseline is None


@dataclass(slots=True)
class Goods:
    """A product as it is stored; `product` without its stock. `stocks` are by variant, with those of variants that it
    does not come as any more: what was taken of them is not forgotten, for they may come back. `gone`: it was deleted,
    and may come back too. `offer_desk`: whose offer runs, or ran last; empty: anybody's."""

    id: int
    product: Product
    offer_ends: int | None
    offer_desk: str = ""
    gone: bool = False
    stocks: dict[str, Stock] = field(default_factory=dict)

    def on_sale(self) -> list[Stock]:
        """The stocks of what it comes as now; none where it is gone."""
        return [] if self.gone else [self.stocks[variant] for variant in lefts_of(self.product)]

    def sells(self, stock: Stock) -> bool:
        """Whether this stock is for sale now."""
        return not self.gone and stock.variant in lefts_of(self.product)

    def stock_of(self, variant: str | None) -> Stock | None:
        """The stock of that variant, of the product itself under None; None where it does not come as that."""
        stock = self.stocks.get(variant_key(variant or ""))
        return stock if stock and self.sells(stock) else None

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


def variant_key(name: str) -> str:
    """By what a variant's stock is found."""
    return key(code_key(name))


def counted(left: int | None) -> int | None:
    """A number that stock may have; None: nobody counts it. Raises Refused."""
    if left is not None and left < 0:
        raise Refused("Stock cannot be below zero.")
    return left


def lefts_of(product: Product) -> dict[str, int | None]:
    """What is left by variant; of the product itself under an empty name."""
    if not product.variants:
        return {"": product.stock}
    return {variant_key(variant.name): variant.stock for variant in product.variants}


def uncounted(product: Product) -> Product:
    """The product without its stock."""
    variants = tuple(replace(variant, stock=None) for variant in product.variants)
    return replace(product, stock=None, waiting=0, variants=variants)


def body_of(product: Product) -> str:
    """All of it but code and stock, as JSON; what is as usual is left out."""
    body: dict[str, Any] = {name: value for name in _PLAIN if (value := getattr(product, name)) != _USUAL[name]}
    for name in _MONEY:
        if (money := getattr(product, name)) is not None:
            body[name] = _packed(money)
    if product.variants:
        body["variants"] = [[variant.options, _packed(variant.price), variant.sku] for variant in product.variants]
    if product.titles:
        body["titles"] = [[title.language, title.text] for title in product.titles]
    # What ASCII cannot say is written as an escape: no text breaks it.
    return json.dumps(body)


_NOTHING: Mapping[str, tuple[int | None, int]] = {"": (None, 0)}


def product_from(code: str, text: str, stocks: Mapping[str, tuple[int | None, int]] = _NOTHING) -> Product:
    """What `body_of` wrote; `stocks` say by variant what is left and how many wait, also for variants that are gone."""
    body = json.loads(text)
    for name in _MONEY:
        if name in body:
            body[name] = _money(body[name])
    left, waiting = stocks.get("", (None, 0))[0], sum(wait for _, wait in stocks.values())
    if "variants" in body:
        left, variants = None, []
        for options, price, sku in body["variants"]:
            of_it, _ = stocks.get(variant_key(" ".join(options)), (None, 0))
            variants.append(Variant(tuple(options), _money(price), of_it, sku))
        body["variants"] = tuple(variants)
    if "titles" in body:
        body["titles"] = tuple(Title(language, title) for language, title in body["titles"])
    return Product(code=code, **body, stock=left, waiting=waiting)


def _packed(money: Money | None) -> list[Any] | None:
    return None if money is None else [money.minor, money.currency]


def _money(packed: list[Any] | None) -> Money | None:
    return None if packed is None else Money(packed[0], packed[1])
