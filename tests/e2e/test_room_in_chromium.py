from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from studio.chat.connector import NoSecrets, Stall, Surroundings
from studio.chat.hub import Hub
from studio.chat.room import Room
from studio.domain.marks import MARKS
from studio.domain.moderation import Standing
from studio.domain.money import Money
from studio.domain.product import Product
from tests.e2e.chromium import Browser, Page, chromium

PICTURE = Path(__file__).parents[2] / "assets" / "sample" / "pictures" / "miele.webp"
HOSTILE = "<img src=x onerror=alert(1)>"


class Market:
    """A hub with a room in it; the show around it is what a test says."""

    def __init__(self) -> None:
        price, old = Money(1290, "EUR"), Money(1590, "EUR")
        honey = Product("A12", "Miele di acacia", price, "vasetto", old, str(PICTURE), "https://shop.example/a12", 3)
        self.stall = Stall("Mercato Rossi", "it", honey, True)
        self.hub = Hub(Surroundings(secrets=NoSecrets(), stall=lambda: self.stall), lambda: None)
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.url = f"room://127.0.0.1:{free.getsockname()[1]}"

    async def open(self) -> Room:
        self.hub.add(self.url)
        room = self.hub.connector(self.url)
        assert isinstance(room, Room)
        async with asyncio.timeout(20):
            while not room.can_send:
                await asyncio.sleep(0.02)
        return room

    async def shut(self) -> None:
        await asyncio.to_thread(self.hub.remove, self.url)

    def texts(self) -> list[str]:
        return [row["text"] for row in self.hub.after(0)[1] if row["kind"] == "message"]


def run(work: Callable[[Market, Room, Browser], Awaitable[None]]) -> None:
    async def show() -> None:
        market = Market()
        try:
            async with chromium() as browser:
                await work(market, await market.open(), browser)
        finally:
            await asyncio.to_thread(market.hub.close)

    asyncio.run(show())


async def come_in(page: Page, room: Room, name: str) -> None:
    await page.go(room.invitation())
    await page.until("!document.querySelector('#naming').hidden")
    await page.type("#name", name)
    await page.until("!document.querySelector('#writing').hidden")


def shows(text: str) -> str:
    return f"[...document.querySelectorAll('#log .text')].some((each) => each.textContent === {json.dumps(text)})"


def count(text: str) -> str:
    return (
        f"[...document.querySelectorAll('#log .text')].filter((each) => each.textContent === {json.dumps(text)}).length"
    )


def test_two_visitors_read_write_and_say_what_they_want() -> None:
    async def visit(market: Market, room: Room, browser: Browser) -> None:
        anna, bruno = await browser.page(360, 740, "en-GB"), await browser.page(320, 568, "it-IT", "dark")
        await come_in(anna, room, "Anna")
        await come_in(bruno, room, HOSTILE)
        assert room.viewers == 2
        assert await anna.run("location.href") == room.address()  # the token is in no history
        await anna.type("#text", "Is it fresh? <b>yes</b>")
        await bruno.type("#text", "مرحبا")
        for page in (anna, bruno):
            await page.until(shows("Is it fresh? <b>yes</b>"))
            await page.until(shows("مرحبا"))
            assert await page.run("document.querySelectorAll('#log b, #log img').length") == 0
            author = "[...document.querySelectorAll('#log .who bdi')].map((each) => each.textContent)"
            assert await page.run(author) == ["Anna", HOSTILE]
            last = "getComputedStyle(document.querySelector('#log li:last-child .text')).direction"
            assert await page.run(last) == "rtl"
        assert await anna.run("document.querySelector('#price').textContent") == "€12.90"
        assert await bruno.run("document.querySelector('#price').textContent") == "12,90\u00a0€"
        assert await anna.run("document.querySelector('#buy').href") == "https://shop.example/a12"
        await anna.until("document.querySelector('#photo').naturalWidth > 0")
        await anna.click("#more")
        await anna.click("#want")
        await anna.until("document.querySelector('#wanted').textContent === 'A12 × 2: sent to the seller.'")
        await bruno.until(shows("A12 x2"))
        await asyncio.to_thread(room.send, "Benvenuti!")
        await bruno.until("document.querySelector('#log .host .who')?.textContent === 'Mercato RossiNegozio'")
        seq = next(row["seq"] for row in market.hub.after(0)[1] if row["text"] == "مرحبا")
        market.hub.decide(seq, Standing.HIDDEN)
        for page in (anna, bruno):
            await page.until(f"!({shows('مرحبا')})")
        assert market.texts() == ["Is it fresh? <b>yes</b>", "مرحبا", "A12 x2", "Benvenuti!"]
        host = urlsplit(room.address()).netloc
        for page in (anna, bruno):
            assert page.addresses
            assert {urlsplit(address).netloc for address in page.addresses} == {host}
            assert page.complaints == []

    run(visit)


def test_what_was_written_without_a_connection_arrives_once() -> None:
    async def visit(market: Market, room: Room, browser: Browser) -> None:
        anna = await browser.page()
        await come_in(anna, room, "Anna")
        await anna.type("#text", "before")
        await anna.until(shows("before"))
        await market.shut()
        await anna.until("document.querySelector('#line').textContent.startsWith('No connection.')")
        await anna.type("#text", "meanwhile")
        await anna.until("document.querySelector('#log li:last-child .state').textContent === 'Sending…'")
        room = await market.open()
        await anna.until("document.querySelector('#line').textContent === ''")
        await anna.until(f"{count('meanwhile')} === 1 && !document.querySelector('[data-state=sending]')")
        await anna.run("(window.before = true, location.reload())")
        await anna.until(
            f"!window.before && document.querySelector('#log') && open === true && {count('meanwhile')} === 1"
        )
        assert market.texts() == ["before", "meanwhile"]
        await asyncio.to_thread(room.new_token)
        await anna.until("document.querySelector('#line').textContent.startsWith('Scan the code at the stall again.')")
        assert await anna.run("document.querySelector('#writing').hidden")

    run(visit)


def test_a_name_that_is_given_before_there_is_a_connection_is_taken_with_it() -> None:
    async def visit(market: Market, room: Room, browser: Browser) -> None:
        anna = await browser.page()
        await anna.go(room.invitation())
        await anna.until("open === true")
        await market.shut()
        await anna.until("open === false")
        await anna.type("#name", "Anna")
        await market.open()
        await anna.until("document.querySelector('#me').textContent === 'Anna'")

    run(visit)


def test_the_page_follows_the_show_in_every_language_and_can_be_used_by_everyone() -> None:
    async def visit(market: Market, room: Room, browser: Browser) -> None:
        page = await browser.page(320, 568, "de-DE")
        await come_in(page, room, "W" * 30)
        await page.type("#text", "w" * 300)
        await page.until(shows("w" * 300))
        pinned = market.stall.pinned
        assert pinned
        ends = datetime.now(UTC) + timedelta(seconds=90)
        market.stall = replace(market.stall, countdown_label="x" * 120, ends_at=ends, pinned=replace(pinned, stock=1))
        await page.until("/^1:[0-2]\\d$/.test(document.querySelector('#clock').textContent)")
        for code, last in [
            ("en", "The last one"),
            ("it", "L’ultimo"),
            ("zh", "最后一件"),
            ("es", "El último"),
            ("fr", "Le dernier"),
            ("de", "Das letzte Stück"),
        ]:
            await page.run(
                "(() => { const choice = document.querySelector('#language');"
                f" choice.value = '{code}'; choice.dispatchEvent(new Event('change')); }})()"
            )
            await page.until(f"document.querySelector('#stock').textContent === {json.dumps(last)}")
            assert await page.run("document.documentElement.scrollWidth") <= 320
            # What one writes in is on the screen, and every part of the page lies below the one before.
            assert await page.run("document.querySelector('#send').getBoundingClientRect().bottom") <= 568
            assert await page.run("document.querySelector('#more').disabled")
            tree = (await page.ask("Accessibility.getFullAXTree"))["nodes"]
            for node in tree:
                if node.get("role", {}).get("value") in ("button", "textbox", "combobox", "link", "log", "main"):
                    assert node["name"]["value"].strip(), (code, node)
        small = (
            "[...document.querySelectorAll('button, a, input, select')].filter((each) => each.offsetParent)"
            ".map((each) => [each.id, each.offsetWidth, each.offsetHeight])"
        )
        assert [each for each in await page.run(small) if min(each[1:]) < 44] == []
        market.stall = replace(market.stall, pinned=replace(pinned, stock=0, waiting=2))
        await page.until("document.querySelector('#want').textContent === 'Auf die Warteliste'")
        assert await page.run("document.querySelector('#stock').textContent") == "Ausverkauft · 2 warten"
        market.stall = replace(market.stall, paused=True)
        await page.until("document.querySelector('#want').disabled")
        assert (await page.run("document.querySelector('#rule').textContent")).startswith("Der Verkäufer nimmt gerade")
        market.stall = Stall("Mercato Rossi")
        await page.until("document.querySelector('#product').hidden")
        assert page.complaints == []

    run(visit)


def test_the_newest_message_stays_in_sight_when_the_card_above_grows_and_nothing_covers_it() -> None:
    last = "document.querySelector('#log li:last-child').getBoundingClientRect().bottom"
    low = "document.querySelector('#log').getBoundingClientRect().bottom"

    async def visit(market: Market, room: Room, browser: Browser) -> None:
        pinned = market.stall.pinned
        assert pinned
        market.stall = replace(market.stall, pinned=None)
        page = await browser.page(320, 740, "de-DE")
        await come_in(page, room, "Anna")
        for number in range(30):
            await asyncio.to_thread(room.send, f"nummer {number}")
        await page.until(shows("nummer 29"))
        await page.until(f"{last} <= {low} + 1")
        market.stall = replace(market.stall, pinned=pinned)
        await page.until("!document.querySelector('#deal').hidden && document.querySelector('#photo').naturalWidth > 0")
        await page.until(f"{last} <= {low} + 1")
        await page.run("document.querySelector('#log').scrollTop = 0")
        await page.until("!following")
        await asyncio.to_thread(room.send, "die neueste")
        await page.until("!document.querySelector('#newer').hidden")
        assert await page.run("document.querySelector('#newer').offsetHeight") <= 46, "one line"
        top = "document.querySelector('#newer').getBoundingClientRect().top"
        assert await page.run(f"{top} >= {low}"), "below the messages, not upon them"
        await page.click("#newer")
        await page.until(f"{last} <= {low} + 1 && document.querySelector('#newer').hidden")

    run(visit)


def test_the_page_names_the_platforms_as_the_window_does() -> None:
    async def visit(_market: Market, room: Room, browser: Browser) -> None:
        page = await browser.page()
        await page.go(room.invitation())
        await page.until("open === true")
        named = json.loads(await page.run("JSON.stringify(PLATFORMS)"))
        assert named == {word: mark.name for word, mark in MARKS.items() if word != "room"}

    run(visit)
