"""Offers at the desks of one shop: whose they are, when they end, and what an edit makes of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.domain.chat import ChatMessage
from studio.domain.commands import Command, ExtendCountdown, PinProduct, StartCountdown, StopCountdown
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.show import AtZero, Countdown, Show
from studio.domain.typed import PutProduct
from studio.engine.engine import Engine
from studio.engine.goods import PRODUCT_COMMANDS, Goods
from studio.engine.offers import with_offer
from studio.store import StoreUnavailable
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_till import CHEESE, SHIRT, Stall, asleep
from tests.store.stall import NOW, later

FULL = "19.90"


class Seller(Stall):
    """A stall whose offers are the ledger's, as an engine wires them."""

    def __init__(self, folder: Path, name: str, file: Path | None = None) -> None:
        (folder / name).mkdir(exist_ok=True)
        super().__init__(folder / name, None if file else (CHEESE, SHIRT), file=file, desk=name)
        options = SimpleNamespace(data_dir=folder / name, width=1280, height=720)
        parts = {"till": self.till, "desk": self.desk, "options": options, "tell": self.told.append}
        self.goods = Goods(cast(Engine, SimpleNamespace(**parts)))
        self.desk.follow(self.goods.offers.follow)

    def do(self, command: Command) -> Any:
        """As the engine answers a client."""
        if isinstance(command, PRODUCT_COMMANDS):
            return self.goods.carry_out(command).result(DEADLINE_S)
        return (self.goods.offers.carry_out(command) or self.desk.submit(command)).result(DEADLINE_S)

    def offer(self, price: str, seconds: float = 600) -> None:
        self.do(PinProduct("A12"))
        self.do(StartCountdown(seconds, "Now", price=price))

    def edit(self, price: str, **more: Any) -> None:
        seen = self.desk.show.product("A12")
        struck = str(seen.old_price.amount) if seen.old_price else None
        told = {"old_price": struck, "unit": "kg", "was": "A12", "keep_stock": True} | more
        self.do(PutProduct("A12", "Pecorino", price, **told))

    @property
    def prices(self) -> tuple[str, str | None, bool]:
        """What the cheese costs on this desk's picture, what is struck out, and whether a countdown says until when."""
        product, countdown = self.desk.show.product("A12"), self.desk.show.countdown
        struck = str(product.old_price.amount) if product.old_price else None
        return str(product.price.amount), struck, bool(countdown and countdown.code == "A12")

    def costs(self, price: str, struck: str | None, counted: bool) -> None:
        self.until(lambda: self.prices == (price, struck, counted))

    def steps(self) -> list[tuple[str, str]]:
        with self.till.store.read() as ledger:
            return [(step.what, str(step.price.amount)) for step in ledger.offer_steps("A12")]


class Shop:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.one = Seller(folder, "one")
        self.two = Seller(folder, "two", self.one.file)

    def close(self) -> None:
        self.two.close()
        self.one.close()


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    shop.close()


def test_another_desks_offer_is_left_alone_and_nothing_changes(shop: Shop) -> None:
    one, two = shop.one, shop.two
    one.offer("12")
    assert one.prices == ("12.00", FULL, True)
    # Also before the other desk has heard of it.
    two.do(PinProduct("A12"))
    for price in ("12", "8", "15", ""):
        with pytest.raises(Refused, match=r"“A12” is on offer until \d\d:\d\d at another desk\."):
            two.do(StartCountdown(5, price=price, at_zero=AtZero.FULL_PRICE))
        two.costs("12.00", FULL, False)
    assert one.prices == ("12.00", FULL, True)
    assert one.steps() == [("start", "12.00")]
    two.do(PinProduct(SHIRT.code))
    with pytest.raises(Refused, match="“A12” is not on the picture any more"):
        two.do(StartCountdown(5, price="8", code="A12"))
    assert two.desk.show.countdown is None
    two.do(StartCountdown(5))  # a countdown that is no offer is nobody else's business
    two.do(StopCountdown())
    one.later += timedelta(seconds=601)
    one.costs(FULL, None, False)
    two.costs(FULL, None, False)
    two.offer("15")
    one.costs("15.00", FULL, False)
    assert one.told == two.told == []


def test_a_killed_desks_offer_ends_at_its_time_and_not_before(shop: Shop) -> None:
    one, two = shop.one, shop.two
    one.offer("12")
    one.till.finish()  # killed: nobody there ends anything any more
    two.costs("12.00", FULL, False)
    with pytest.raises(Refused, match="at another desk"):
        two.offer("8")
    two.later += timedelta(seconds=601)
    two.costs(FULL, None, False)
    two.offer("8")
    assert two.prices == ("8.00", FULL, True)
    # Back again, it finds no offer of its own, and leaves the other's alone.
    again = Seller(shop.folder, "one", one.file)
    again.later = two.later
    left = Countdown("", again.now(), AtZero.FULL_PRICE, "A12")
    show = with_offer(Show("Rossi", products=again.till.products, countdown=left), again.till.own_offers)
    assert show.countdown is None
    again.close()
    assert two.prices == ("8.00", FULL, True)
    assert two.steps() == [("start", "12.00"), ("end", "12.00"), ("start", "8.00")]


def test_an_extension_meets_the_end_at_another_desk(shop: Shop) -> None:
    one, two = shop.one, shop.two
    one.offer("12", 100)
    two.costs("12.00", FULL, False)
    two.later += timedelta(seconds=101)  # its clock is ahead
    two.until(lambda: [what for what, _ in two.steps()] == ["start", "end"])
    one.until(lambda: bool(one.told))
    assert one.prices == (FULL, None, False)
    assert one.told[0].startswith("The offer on “A12” is over before its time")
    with pytest.raises(Refused, match="No countdown"):
        one.do(ExtendCountdown(60))


def test_an_extension_that_comes_just_after_the_end_starts_it_again(shop: Shop) -> None:
    one, two = shop.one, shop.two
    one.offer("12", 100)
    extend = ExtendCountdown(60)
    with one.till.store.write() as ledger:
        ledger.end_offer("A12", two.now())
        # Before the desk has heard of it.
        run = one.goods.offers._extend(ledger, extend)
        assert ledger.offer_ends("two") == {}
    assert run.product.on_offer
    one.desk.submit(run).result(DEADLINE_S)
    one.till.fetch_all()
    assert one.prices == ("12.00", FULL, True)
    assert [what for what, _ in one.steps()] == ["start", "end", "start"]
    with one.till.store.write() as ledger:
        ledger.end_offer("A12", two.now())
        ledger.start_offer("A12", Money(900, "EUR"), two.now() + timedelta(9), two.now(), desk="two")
        with pytest.raises(Refused, match="at another desk"):
            one.goods.offers._extend(ledger, extend)


@pytest.mark.parametrize("here", [True, False], ids=["here", "at another desk"])
def test_a_lower_price_is_the_offers_and_the_full_one_is_back_at_zero(shop: Shop, here: bool) -> None:
    one = shop.one
    editor = one if here else shop.two
    one.offer("12")
    editor.costs("12.00", FULL, here)
    editor.edit("10")
    one.costs("10.00", FULL, True)
    one.do(ExtendCountdown(60))
    assert one.prices == ("10.00", FULL, True)
    editor.edit("12")  # undo
    one.costs("12.00", FULL, True)
    editor.costs("12.00", FULL, here)
    editor.edit("25", old_price=None)  # not lower: the new full price
    one.costs("12.00", "25.00", True)
    one.later += timedelta(seconds=659)
    one.costs("12.00", "25.00", True)
    one.later += timedelta(seconds=2)
    one.costs("25.00", None, False)
    steps = ["start", "price", "extend", "price", "price", "end"]
    one.until(lambda: [what for what, _ in one.steps()] == steps)
    assert one.told == []


@pytest.mark.parametrize("here", [True, False], ids=["here", "at another desk"])
def test_the_host_is_told_where_an_edit_ends_the_offer(shop: Shop, here: bool) -> None:
    one = shop.one
    editor = one if here else shop.two
    one.offer("12")
    editor.costs("12.00", FULL, here)
    editor.edit("900", currency="JPY", old_price=None)
    one.until(lambda: one.prices == ("900", None, False))
    one.until(lambda: len(one.told) == 1)
    assert one.told[0].startswith("The offer on “A12” is over before its time")
    assert one.steps()[-1] == ("end", "12.00")


@pytest.mark.parametrize("stopped", [False, True], ids=["at zero", "by hand"])
def test_who_wrote_while_it_ran_pays_its_price_although_its_end_waits_to_be_written(shop: Shop, stopped: bool) -> None:
    one = shop.one
    one.offer("12", 60)
    awake = asleep(one)
    one.hear("m1", "A12")
    if stopped:
        one.do(StopCountdown())
    one.later += timedelta(seconds=61)
    one.until(lambda: one.desk.show.countdown is None)
    one.later += timedelta(seconds=5)
    one.wire.receive(ChatMessage("m2", "twitch", "bea", "Bea", "A12", one.now()))
    one.until(lambda: one.hub.last == 2)
    awake.set()
    one.until(lambda: len(one.claims()) == 2)
    with one.till.store.read() as ledger:
        assert [(claim.message_id, str(claim.price.amount)) for claim in ledger.claims()] == [
            ("m1", "12.00"),
            ("m2", FULL),
        ]


def test_a_list_leaves_an_offer_its_end(shop: Shop) -> None:
    one = shop.one
    one.offer("12")
    listed = [CHEESE]
    one.till.change_products(lambda ledger: ledger.take_products(listed, now=one.now())).result(DEADLINE_S)
    assert one.prices == ("12.00", FULL, True)
    one.do(StopCountdown())
    one.costs(FULL, None, False)


def test_no_offer_begins_that_cannot_be_written_down(tmp_path: Path) -> None:
    one = Seller(tmp_path, "one")
    with closing(sqlite3.connect(one.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreUnavailable):
            one.offer("12")
        one.costs(FULL, None, False)
        other.execute("ROLLBACK")
    one.until(lambda: not one.till.trouble)
    one.offer("12")
    assert one.prices == ("12.00", FULL, True)
    one.close()


def test_the_command_lines_countdown_stops_no_show(shop: Shop) -> None:
    one, two = shop.one, shop.two
    one.offer("12")
    two.do(PinProduct("A12"))
    two.goods.offers.begin(StartCountdown(60, price="8"))
    assert two.told[0].endswith("at another desk.")
    assert two.desk.show.countdown is None


def test_an_offer_that_was_cut_short_goes_on_at_its_own_desk(shop: Shop) -> None:
    one = shop.one
    one.offer("12")
    one.till.finish()
    ends_at = one.till.offer_ends["A12"]
    for name, expected in (("one", Countdown("", ends_at, AtZero.FULL_PRICE, "A12")), ("three", None)):
        again = Seller(shop.folder, name, one.file)
        show = Show("Rossi", products=again.till.products)
        assert with_offer(show, again.till.own_offers).countdown == expected
        again.close()


def test_a_countdown_of_before_the_crash_keeps_its_words() -> None:
    counted = Countdown("Now", later(5), AtZero.FULL_PRICE, "A12")
    show = Show("Rossi", products=(CHEESE, SHIRT), countdown=counted)
    assert with_offer(show, {"A12": later(6), "T1": NOW}).countdown == Countdown(
        "Now", later(6), AtZero.FULL_PRICE, "A12"
    )
    plain = Countdown("Soon", later(5))
    show = Show("Rossi", products=(CHEESE, SHIRT), countdown=plain)
    assert with_offer(show, {}).countdown == plain
