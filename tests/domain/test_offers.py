"""An offer's price and its full price, whatever is done to either while it runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.domain.commands import (
    Elapse,
    Event,
    ExtendCountdown,
    PinProduct,
    Restocked,
    StartCountdown,
    StopCountdown,
    apply,
)
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.offers import when_edited, when_listed
from studio.domain.product import Product
from studio.domain.show import AtZero, Show
from studio.domain.typed import PutProduct

NOW = datetime(2026, 5, 1, 18, tzinfo=UTC)


def euros(amount: float | None) -> Money | None:
    return None if amount is None else Money(round(amount * 100), "EUR")


def priced(price: float, struck: float | None = None, before: float | None = None, on_offer: bool = False) -> Product:
    money = euros(price)
    assert money
    return Product("A12", "Cheese", money, old_price=euros(struck), before_offer=euros(before), on_offer=on_offer)


OFFERED = priced(10, 20, on_offer=True)
REDUCED = priced(10, 20, 22, on_offer=True)
"""What it cost before stands struck out beside the full price as well."""


def prices(product: Product) -> tuple[float, float | None, bool, float | None]:
    """What it costs, what is struck out, whether that is an offer, and what it costs when the offer is over."""
    struck = product.old_price.minor / 100 if product.old_price else None
    return product.price.minor / 100, struck, product.on_offer, product.at_full_price().price.minor / 100


@pytest.mark.parametrize(
    ("price", "struck", "found"),
    [
        (10, 20, (10, 20, True, 20)),  # handed back as it was seen
        (8, 20, (8, 20, True, 20)),
        (8, None, (8, 20, True, 20)),
        (12, 20, (12, 20, True, 20)),  # dearer, but an offer
        (10, 18, (10, 18, True, 18)),  # what is struck out on the card is the full price
        (10, None, (10, 20, True, 20)),
        (20, None, (10, 20, True, 20)),
        (25, None, (10, 25, True, 25)),
        (25, 30, (10, 25, True, 25)),
    ],
)
def test_a_price_that_is_typed_in_an_offer(price: float, struck: float | None, found: tuple[object, ...]) -> None:
    assert prices(when_edited(OFFERED, priced(price, struck))) == found


@pytest.mark.parametrize(
    ("price", "struck", "found"),
    [
        (10, 20, (10, 20, True, 20)),  # as everybody sees it now
        (20, None, (10, 20, True, 20)),  # the same list again
        (15, None, (10, 15, True, 15)),  # what a list says that it costs, it costs without the offer
        (25, 30, (10, 25, True, 25)),
        (8, None, (8, 20, True, 20)),
        (8, 30, (8, 20, True, 20)),
        (10, None, (10, 20, True, 20)),
    ],
)
def test_a_price_that_a_list_says_in_an_offer(price: float, struck: float | None, found: tuple[object, ...]) -> None:
    assert prices(when_listed(OFFERED, priced(price, struck))) == found


@pytest.mark.parametrize("rule", [when_edited, when_listed])
def test_another_currency_is_no_offer(rule: object) -> None:
    assert callable(rule)
    yen = replace(priced(1), price=Money(900, "JPY"), old_price=None, on_offer=True)
    assert rule(OFFERED, yen) == replace(yen, on_offer=False)


@given(st.integers(1, 3000), st.one_of(st.none(), st.integers(1001, 3000)))
def test_what_is_typed_can_be_taken_back(price: int, struck: int | None) -> None:
    """Undo hands the product back as it was seen; what is more than the full price by then would be a new one."""
    old = Money(struck, "EUR") if struck and struck > price else None
    changed = when_edited(REDUCED, replace(REDUCED, price=Money(price, "EUR"), old_price=old))
    assert changed.on_offer
    assert changed.old_price
    assert changed.price.minor < changed.old_price.minor
    back = when_edited(changed, replace(changed, price=REDUCED.price, old_price=REDUCED.old_price))
    assert (back.price, back.old_price, back.on_offer) == (REDUCED.price, REDUCED.old_price, True)
    if old is None:
        assert back.at_full_price() == REDUCED.at_full_price()


@given(st.integers(1, 3000), st.one_of(st.none(), st.integers(1, 3000)))
def test_no_list_makes_an_offer_dearer(price: int, struck: int | None) -> None:
    entry = replace(REDUCED, price=Money(price, "EUR"), old_price=Money(struck, "EUR") if struck else None)
    once = when_listed(REDUCED, entry)
    assert once.on_offer
    assert once.old_price
    assert once.price.minor == min(price, REDUCED.price.minor)
    assert once.price.minor < once.old_price.minor
    twice = when_listed(once, entry)
    assert (twice.price, twice.old_price) == (once.price, once.old_price)


# at a desk


def after(show: Show, *commands: object, now: datetime = NOW) -> Show:
    for command in commands:
        show, _ = apply(show, command, now)  # type: ignore[arg-type]
    return show


STALL = Show("Le Querce", products=(priced(20, 22), Product("B3", "Bread", Money(250, "EUR"))))
OFFER = (PinProduct("A12"), StartCountdown(60, price="10"))


def test_a_lower_price_goes_back_to_the_full_one_at_zero() -> None:
    show = after(STALL, *OFFER, PutProduct("A12", "Cheese", "8", old_price="20", was="A12"))
    assert prices(show.products[0]) == (8, 20, True, 20)
    assert show.countdown is not None
    show = after(show, ExtendCountdown(30))
    assert after(show, Elapse(), now=NOW + timedelta(seconds=60)).countdown is not None
    show = after(show, Elapse(), now=NOW + timedelta(seconds=90))
    assert (show.countdown, show.products) == (None, STALL.products)


@pytest.mark.parametrize("ledger", [False, True])
def test_a_countdown_goes_with_the_offer_that_it_promised(ledger: bool) -> None:
    show = after(STALL, *OFFER)
    if ledger:
        over = replace(STALL.products[0], price=Money(900, "JPY"), old_price=None)
        show, events = apply(show, Restocked((over, STALL.products[1]), whole=True), NOW)
    else:
        show, events = apply(show, PutProduct("K9", "Cheese", "900", "JPY", was="A12"), NOW)
    assert show.countdown is None
    assert events[-1] == Event("countdown-void", "K9" if not ledger else "A12")
    # At zero it is over anyway: whoever comes first says so.
    zero = NOW + timedelta(seconds=60)
    show, events = apply(after(STALL, *OFFER), Restocked(STALL.products, whole=True), zero)
    assert [event.what for event in events] == ["restocked"]
    assert after(show, Elapse(), now=zero).products == STALL.products


def test_a_struck_out_price_is_the_full_one_only_in_an_offer() -> None:
    show = after(STALL, PinProduct("A12"), StartCountdown(60, at_zero=AtZero.FULL_PRICE))
    assert prices(show.products[0]) == (20, 22, True, 22)
    plain = after(STALL, PinProduct("B3"), StartCountdown(60, at_zero=AtZero.FULL_PRICE))
    assert plain.countdown is not None
    assert plain.countdown.at_zero is AtZero.NOTHING
    # Its offer was ended before: what is struck out now, was so before it.
    show = replace(after(STALL, *OFFER), products=STALL.products)
    assert after(show, StopCountdown()).products == STALL.products


def test_the_full_price_of_an_offer_is_the_one_before_any() -> None:
    show = after(STALL, *OFFER, StartCountdown(60, price="15"))
    assert prices(show.products[0]) == (15, 20, True, 20)
    with pytest.raises(Refused, match="full price, 20"):
        after(show, StartCountdown(60, price="20"))
