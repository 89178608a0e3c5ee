from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from studio.chat.room_claims import MOST_SHOWN, Slips
from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimRules, ClaimState, Wanted
from studio.domain.money import Money
from tests.chat.room_server import Phone, visit, wait_until
from tests.chat.room_shop import HONEY, SHIRT, Shop

NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
HELD, WAITING = ClaimState.HELD, ClaimState.WAITLISTED


def claim(id_: int, visitor: str, state: ClaimState = HELD, **more: Any) -> Claim:
    until = NOW + timedelta(minutes=20) if state is HELD else None
    plain = Claim(
        id_, id_, 1, "room", f"m{id_}", visitor, visitor, "A12", id_, "A12", "Miele", None, 1, state,
        Money(1290, "EUR"), "", NOW, until, NOW, "buyer", id_,
    )  # fmt: skip
    return replace(plain, **more)


def parts(slips: Slips, visitor: str) -> list[list[dict[str, Any]]]:
    return [row["parts"] for row in slips.of(visitor)]


def test_a_slip_says_what_the_ledger_says_and_nothing_of_others() -> None:
    slips = Slips("room")
    assert slips.take([claim(1, "anna", quantity=2), claim(2, "bruno", WAITING), claim(3, "x", platform="twitch")]) == {
        "anna",
        "bruno",
    }
    assert slips.of("anna") == [
        {
            "code": "A12",
            "title": "Miele",
            "v": "",
            "at": 1795273200000,
            "back": True,
            "parts": [{"s": "held", "q": 2, "until": 1795274400000}],
        }
    ]
    assert parts(slips, "bruno") == [[{"s": "waitlisted", "q": 1, "place": 1}]]
    assert slips.of("x") == slips.of("carla") == []
    assert slips.visitors() == {"anna", "bruno"}


def test_the_place_in_the_row_counts_everyone_before_whatever_their_platform() -> None:
    slips = Slips("room")
    slips.take([claim(1, "t", WAITING, platform="twitch"), claim(2, "anna", WAITING), claim(3, "bruno", WAITING)])
    slips.take([claim(4, "bruno", WAITING, code="B7"), claim(5, "bruno", WAITING, variant="M")])
    assert parts(slips, "anna") == [[{"s": "waitlisted", "q": 1, "place": 2}]]
    assert [row[0]["place"] for row in parts(slips, "bruno")] == [1, 1, 3]
    # Parts of one message stand in one place.
    slips.take([claim(6, "carla", WAITING, place=3, rev=6)])
    assert parts(slips, "carla") == [[{"s": "waitlisted", "q": 1, "place": 3}]]
    assert slips.take([claim(1, "t", HELD, platform="twitch", rev=7)]) == {"anna", "bruno", "carla"}
    assert parts(slips, "anna") == [[{"s": "waitlisted", "q": 1, "place": 1}]]


def test_what_is_over_is_said_until_something_new_is_claimed() -> None:
    slips = Slips("room")
    slips.take([claim(1, "anna")])
    for state, by, word in [
        (ClaimState.RELEASED, "time", "released"),
        (ClaimState.RELEASED, "host", "freed"),
        (ClaimState.CANCELLED, "buyer", "given_back"),
        (ClaimState.CANCELLED, "moderator", "cancelled"),
    ]:
        slips.take([claim(1, "anna", state, by=by, rev=2)])
        assert parts(slips, "anna") == [[{"s": word, "q": 1}]]
        assert not slips.of("anna")[0]["back"]
        assert not slips.can_give_back("anna", "A12", None)
    slips.take([claim(2, "anna", rev=3)])
    assert [part["s"] for part in parts(slips, "anna")[0]] == ["held"]
    slips.take([claim(2, "anna", ClaimState.CANCELLED, by="host", rev=4), claim(1, "anna", rev=5)])
    assert [part["s"] for part in parts(slips, "anna")[0]] == ["held"]
    slips.take([claim(1, "anna", code="C1", rev=6)])
    assert [row["code"] for row in slips.of("anna")] == ["C1", "A12"]


def test_paid_and_confirmed_stand_beside_what_is_held() -> None:
    slips = Slips("room", lambda code: code == "P1")
    slips.take(
        [claim(1, "anna", ClaimState.PAID), claim(2, "anna", ClaimState.CONFIRMED, quantity=3), claim(3, "anna")]
    )
    assert [(part["s"], part["q"]) for part in parts(slips, "anna")[0]] == [("paid", 1), ("confirmed", 3), ("held", 1)]
    slips.take([claim(4, "anna", WAITING, code="P1"), claim(5, "anna", until=None, code="D9")])
    assert parts(slips, "anna")[:2] == [[{"s": "held", "q": 1}], [{"s": "first_paid", "q": 1}]]
    slips.take([claim(1, "bruno", ClaimState.PAID, author_id="bruno")])
    assert not slips.can_give_back("bruno", "a12", None)
    assert slips.can_give_back("anna", "a12", None)
    assert not slips.can_give_back("anna", "a12", "M")


def test_what_ends_in_the_same_minute_is_one_line_and_says_the_earliest_end() -> None:
    slips, end = Slips("room"), NOW + timedelta(minutes=20)
    ends = [end + timedelta(seconds=30), end, end + timedelta(seconds=61), None]
    slips.take(claim(number, "anna", until=each) for number, each in enumerate(ends, 1))
    told = [(part["q"], part.get("until", 0) / 1000) for part in parts(slips, "anna")[0]]
    assert told == [(2, end.timestamp()), (1, end.timestamp() + 61), (1, 0)]


def test_a_slip_has_an_end() -> None:
    slips = Slips("room")
    slips.take(claim(number, "anna", code=f"C{number}") for number in range(1, 2 * MOST_SHOWN))
    assert len(slips.of("anna")) == MOST_SHOWN
    assert slips.of("anna")[0]["code"] == f"C{2 * MOST_SHOWN - 1}"


# the room, with a till behind it


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    shop = Shop(tmp_path)
    yield shop
    shop.close()


async def stands(phone: Phone, *wanted: tuple[str, str, int]) -> list[dict[str, Any]]:
    """What the visitor is told of their claims, once it is that: code and variant, state, and quantity."""
    while True:
        rows: list[dict[str, Any]] = (await phone.next("claims"))["claims"]
        if [(f"{r['code']} {r['v']}".strip(), p["s"], p["q"]) for r in rows for p in r["parts"]] == list(wanted):
            return rows


def test_what_one_gives_back_goes_to_who_waits_and_each_is_told_their_own(shop: Shop) -> None:
    shop.pin("A12")

    async def buy(anna: Phone, bruno: Phone, carla: Phone) -> None:
        for phone, name in ((anna, "Anna"), (bruno, "Bruno"), (carla, "Carla")):
            assert (await phone.connect(name))["stall"]["product"]["stock"] == 1
        await anna.ask(k="want", id="anna-wants", code="A12", n=1)
        (row,) = await stands(anna, ("A12", "held", 1))
        assert 14 * 60e3 < row["parts"][0]["until"] - shop.now().timestamp() * 1000 <= 15 * 60e3
        await bruno.ask(k="say", id="bruno-says", text="mio a12 x2")
        (row,) = await stands(bruno, ("A12", "waitlisted", 2))
        assert row["parts"][0]["place"] == 1
        await carla.ask(k="want", id="carla-wants", code="A12", n=1)
        (row,) = await stands(carla, ("A12", "waitlisted", 1))
        assert row["parts"][0]["place"] == 2
        for id_ in ("bruno-none-", "carla-none-"):
            phone = bruno if id_.startswith("bruno") else carla
            assert (await phone.ask(k="back", id=id_, code="T1"))["why"] == "nothing"
        await anna.ask(k="back", id="anna-gives-back", code="A12")
        await stands(anna, ("A12", "given_back", 1))
        await stands(bruno, ("A12", "held", 1), ("A12", "waitlisted", 1))
        assert (await anna.ask(k="back", id="anna-again", code="A12"))["why"] == "nothing"
        # Whatever else carla is told, it is of carla alone.
        await carla.ask(k="want", id="carla-wants-2", code="A12", n=4)
        for row in await stands(carla, ("A12", "waitlisted", 5)):
            assert "Anna" not in str(row)

    visit(buy, shop.room, 3)
    assert shop.texts() == ["A12 x1", "mio a12 x2", "A12 x1", "cancel A12", "A12 x4"]


def test_the_host_the_clock_and_a_moderator_are_heard_of(shop: Shop) -> None:
    shop.pin("A12")

    async def follow(anna: Phone) -> None:
        await anna.connect("Anna")
        await anna.ask(k="want", id="anna-wants", code="A12", n=1)
        await stands(anna, ("A12", "held", 1))
        id_ = shop.claims()[0][0]
        for state in (ClaimState.CONFIRMED, ClaimState.PAID, ClaimState.HELD):
            await asyncio.to_thread(shop.stand, [id_], state)
            await stands(anna, ("A12", str(state), 1))
        shop.put_forward(timedelta(minutes=16))
        await stands(anna, ("A12", "released", 1))

    visit(follow, shop.room)


def test_a_variant_is_named_and_a_paused_seller_is_not_written_to(shop: Shop) -> None:
    shop.pin("T1")

    async def choose(anna: Phone) -> None:
        product = (await anna.connect("Anna"))["stall"]["product"]
        assert product["variants"] == [
            {"v": "rosso M", "price": "18.00", "stock": 2},
            {"v": "blu L", "price": "20.00", "stock": 0},
        ]
        assert (product["limit"], product["stock"], product["waiting"]) == (3, 2, 0)
        for wrong in ("", "verde"):
            assert (await anna.ask(k="want", id=f"wanted-{wrong}-", code="T1", v=wrong, n=1))["why"] == "variant"
        await anna.ask(k="want", id="wanted-blue", code="T1", v="blu L", n=1)
        await anna.ask(k="want", id="wanted-red", code="T1", v="Rosso m", n=2)
        await stands(anna, ("T1 rosso M", "held", 2), ("T1 blu L", "waitlisted", 1))
        await anna.ask(k="back", id="back-blue", code="T1", v="blu L")
        await stands(anna, ("T1 rosso M", "held", 2), ("T1 blu L", "given_back", 1))
        await asyncio.to_thread(shop.till.change_rules({"paused": True}).result)
        assert (await anna.ask(k="want", id="wanted-late", code="T1", v="blu L", n=1))["why"] == "paused"

    visit(choose, shop.room)
    assert shop.texts() == ["T1 blu L x1", "T1 rosso M x2", "cancel T1 blu L"]


def test_who_comes_back_finds_their_claims_also_after_a_restart_and_after_the_show(tmp_path: Path) -> None:
    shops = [Shop(tmp_path)]
    shops[0].pin("A12")

    async def come_back(anna: Phone) -> None:
        assert (await anna.connect("Anna"))["claims"] == []
        await anna.ask(k="want", id="anna-wants", code="A12", n=1)
        await stands(anna, ("A12", "held", 1))
        assert len((await anna.connect())["claims"]) == 1
        for over in (False, True):
            await asyncio.to_thread(shops[-1].close, over=over)
            shops.append(await asyncio.to_thread(Shop, tmp_path, None, shops[-1]))
            claims = (await anna.connect())["claims"]
            if claims is None:  # it was quicker than the ledger
                claims = (await anna.next("claims"))["claims"]
            assert [part["s"] for row in claims for part in row["parts"]] == ["held"]

    try:
        visit(come_back, shops[0].room)
    finally:
        shops[-1].close()


def test_a_new_show_begins_with_an_empty_slip(shop: Shop) -> None:
    shop.pin("A12")

    async def go_on(anna: Phone) -> None:
        await anna.connect("Anna")
        await anna.ask(k="want", id="anna-wants", code="A12", n=1)
        await stands(anna, ("A12", "held", 1))
        await asyncio.to_thread(shop.till.end_show().result)
        await asyncio.to_thread(shop.till.begin_show("another").result)
        await stands(anna)

    visit(go_on, shop.room)


def test_a_long_ledger_is_read_to_its_end_before_anything_is_told(tmp_path: Path) -> None:
    shop = Shop(tmp_path, (replace(HONEY, stock=None), SHIRT))
    try:
        with shop.till.store.write() as ledger:
            show = ledger.begin_show("", shop.now())
            for number in range(6000):
                message = ChatMessage(f"m{number}", "room", f"v{number % 50}", "V", "A12", shop.now())
                ledger.claim(message, (Wanted("A12"),), show, ClaimRules(), shop.now())
        shop.close(over=False)
        shop = Shop(tmp_path, None, shop)
        wait_until(lambda: shop.room._claims_known)
        (row,) = shop.room._slips.of("v7")
        assert sum(part["q"] for part in row["parts"]) == 120
        assert len(row["parts"]) <= 2
    finally:
        shop.close()
