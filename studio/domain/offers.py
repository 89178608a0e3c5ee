"""What an offer is, and what becomes of it when the price of its product is changed: the one rule for forms, lists and
other programs.

While it runs, a new price that is lower than the full price is the offer's new price, and at its end the full price is
back; one that is not lower is the new full price, and the offer goes on. Pure.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from studio.domain.errors import Refused
from studio.domain.money import Money, parse_price
from studio.domain.product import Product
from studio.domain.show import AtZero, Show


def when_edited(offered: Product, typed: Product) -> Product:
    """`typed`, which somebody made of `offered` as everybody sees it in its offer, as it is from now on. What they
    struck out beside a lower price is the full price, as it is on the card. Not `on_offer`: it is over, and costs what
    was typed."""
    if not _compares(offered, typed):
        return _without(typed)
    full, price, struck = offered.at_full_price(), typed.price, _above(typed.old_price, typed.price)
    if price.minor < full.price.minor:
        return _with(typed, price, struck or full.price, offered.before_offer)
    if offered.price.minor >= price.minor:
        return _without(typed)
    return _with(typed, offered.price, price, struck or offered.before_offer)


def when_listed(offered: Product, entry: Product) -> Product:
    """The same for what a list says: it knows of no offer, unless it says what everybody sees now. So what is dearer
    than the offer is the full price, and no list makes an offer dearer that viewers were promised."""
    if not _compares(offered, entry):
        return _without(entry)
    full, price, struck = offered.at_full_price(), entry.price, _above(entry.old_price, entry.price)
    if (price, struck) == (offered.price, offered.old_price):
        return _with(entry, price, full.price, offered.before_offer)
    if price.minor > offered.price.minor:
        return _with(entry, offered.price, price, struck)
    return _with(entry, price, full.price, _above(struck, full.price) or offered.before_offer)


def offered(product: Product, text: str) -> Product:
    """The product at an offer's price as typed, its full price struck out; with nothing typed, at what it costs now,
    where its full price stands struck out. Raises Refused."""
    if not text.strip():
        return product if product.old_price is None else replace(product, on_offer=True)
    full = product.at_full_price() if product.on_offer else product
    try:
        price = parse_price(text, full.price.currency)
    except ValueError as error:
        raise Refused(f"The offer’s price: {error}.") from None
    if price.currency != full.price.currency or price.minor >= full.price.minor:
        raise Refused(f"An offer costs less than the full price, {full.price.amount} {full.price.currency}.")
    return _with(product, price, full.price, full.old_price)


def is_broken_off(before: Show, show: Show, now: datetime) -> bool:
    """Whether the product that a countdown says is on offer was so in the show before, and is not any more."""
    was, countdown = before.countdown, show.countdown
    if was is None or countdown is None or countdown.at_zero is not AtZero.FULL_PRICE or countdown.ends_at <= now:
        return False
    return _is_on_offer(before, was.code) and not _is_on_offer(show, countdown.code)


def _is_on_offer(show: Show, code: str | None) -> bool:
    return any(product.on_offer for product in show.products if product.code == code)


def _compares(offered: Product, other: Product) -> bool:
    return offered.price.currency == other.price.currency


def _above(struck: Money | None, price: Money) -> Money | None:
    """What is struck out, where it is more than that."""
    fits = struck is not None and struck.currency == price.currency and struck.minor > price.minor
    return struck if fits else None


def _with(product: Product, price: Money, full: Money, before: Money | None) -> Product:
    return replace(product, price=price, old_price=full, before_offer=before, on_offer=True)


def _without(product: Product) -> Product:
    return replace(product, before_offer=None, on_offer=False)
