"""Visitors of the room claim, wait, give back and choose, in a real browser, with a real ledger behind it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from studio.chat.room_page import LANGUAGES
from studio.domain.claims import ClaimState
from tests.chat.room_shop import Shop
from tests.e2e.chromium import DEADLINE_S, Browser, Page, chromium
from tests.e2e.test_room_in_chromium import HOSTILE, come_in

CLAIMS = "[...document.querySelectorAll('#claims p')].map((each) => each.textContent)"


def run(folder: Path, work: Callable[[Shop, Browser], Awaitable[Shop | None]]) -> None:
    async def sell() -> None:
        shop = await asyncio.to_thread(Shop, folder)
        try:
            async with chromium() as browser:
                shop = await work(shop, browser) or shop
        finally:
            await asyncio.to_thread(shop.close)

    asyncio.run(sell())


async def reads(page: Page, *lines: str) -> None:
    """Times are read as 00:00."""
    plain = f"JSON.stringify({CLAIMS}.map((each) => each.replace(/\\d\\d:\\d\\d/, '00:00')))"
    deadline_s = time.monotonic() + DEADLINE_S
    while (shown := json.loads(await page.run(plain))) != list(lines):
        assert time.monotonic() < deadline_s, shown
        await asyncio.sleep(0.05)


async def speak(page: Page, language: str) -> None:
    await page.run(
        "(() => { const choice = document.querySelector('#language');"
        f" choice.value = '{language}'; choice.dispatchEvent(new Event('change')); }})()"
    )
    await page.until(f"language === '{language}'")


def text(selector: str) -> str:
    return f"document.querySelector({json.dumps(selector)}).textContent"


def test_one_takes_the_last_piece_the_other_waits_and_has_it_once_it_is_given_back(tmp_path: Path) -> None:
    async def sell(shop: Shop, browser: Browser) -> Shop:
        await asyncio.to_thread(shop.pin, "A12")
        anna, bruno = await browser.page(360, 740, "en-GB"), await browser.page(320, 568, "it-IT", "dark")
        await come_in(anna, shop.room, "Anna")
        await come_in(bruno, shop.room, HOSTILE)
        await anna.until(f"{text('#stock')} === 'The last one'")
        assert await anna.run("document.querySelector('#more').disabled")
        await anna.click("#want")
        await reads(anna, "1 × A12 held for you until 00:00")
        until = shop.now() + shop.till.rules.hold  # type: ignore[operator]
        minutes = {(until - timedelta(seconds=each)).astimezone().strftime("%H:%M") for each in (0, 30)}
        (shown,) = await anna.run(CLAIMS)
        assert any(each in shown for each in minutes)
        assert await anna.run("document.querySelector('#wanted').textContent") == ""

        await bruno.until(f"{text('#want')} === 'In lista d’attesa'")
        assert await bruno.run("document.querySelector('#stock').textContent") == "Esaurito"
        assert await bruno.run("document.querySelector('#claims').hidden")
        await bruno.click("#want")
        await reads(bruno, "1 × A12 è in lista d’attesa, n. 1")
        await anna.until(f"{text('#stock')} === 'Sold out · 1 waiting'")

        await anna.click("#claims button")
        await reads(anna, "1 × A12 given back")
        await reads(bruno, "1 × A12 tenuto per Lei fino alle 00:00")
        assert await anna.run("document.querySelector('#claims button').hidden")
        assert shop.texts() == ["A12 x1", "A12 x1", "cancel A12"]
        assert [each[2:] for each in shop.claims()] == [(1, "cancelled"), (1, "held")]

        # The seller's word, the clock's, and what is left after a restart.
        id_ = shop.claims()[1][0]
        await asyncio.to_thread(shop.stand, [id_], ClaimState.CONFIRMED)
        await reads(bruno, "1 × A12 confermato dal venditore")
        await asyncio.to_thread(shop.close, over=False)
        await bruno.until(f"{text('#line')}.startsWith('Nessuna connessione')")
        shop = await asyncio.to_thread(Shop, tmp_path, None, shop)
        await bruno.until(f"{text('#line')} === ''")
        await bruno.run("(window.before = true, location.reload())")
        await bruno.until("!window.before && document.querySelector('#claims') && open === true")
        await reads(bruno, "1 × A12 confermato dal venditore")
        await asyncio.to_thread(shop.stand, [id_], ClaimState.PAID)
        await reads(bruno, "1 × A12 pagato")
        assert await bruno.run("document.querySelector('#claims button').hidden")
        await reads(anna, "1 × A12 given back")

        host = urlsplit(shop.room.address()).netloc
        for page in (anna, bruno):
            assert {urlsplit(address).netloc for address in page.addresses} == {host}
            assert [each for each in page.complaints if "ERR_CONNECTION_REFUSED" not in each] == []
        return shop

    run(tmp_path, sell)


def test_a_variant_is_chosen_and_nobody_has_more_than_each_may(tmp_path: Path) -> None:
    def kind(number: int) -> str:
        return f"#kinds button:nth-child({number})"

    async def sell(shop: Shop, browser: Browser) -> None:
        await asyncio.to_thread(shop.pin, "T1")
        page = await browser.page(320, 568, "en-GB")
        await come_in(page, shop.room, "Anna")
        assert await page.run("[...document.querySelectorAll('#kinds button')].map((each) => each.textContent)") == [
            "rosso M",
            "blu L",
        ]
        await page.click("#want")
        await page.until(f"{text('#wanted')} === 'Choose which one first.'")
        await page.click(kind(2))
        await page.until(f"{text('#price')} === '€20.00'")
        assert await page.run(text("#want")) == "Join the waitlist"
        await page.click("#want")
        await reads(page, "1 × T1 blu L you are on the waitlist, no. 1")
        await page.click(kind(1))
        await page.until(f"{text('#price')} === '€18.00'")
        await page.click("#more")
        assert await page.run("document.querySelector('#more').disabled")
        await page.click("#want")
        await reads(page, "2 × T1 rosso M held for you until 00:00", "1 × T1 blu L you are on the waitlist, no. 1")
        await page.until(f"{text('#rule')} === 'At most 3 per person.'")
        assert await page.run("document.querySelector('#want').disabled")
        assert await page.run("document.querySelectorAll('#claims b b, #title b').length") == 0
        assert await page.run("document.querySelector('#claims .name').textContent") == "<b>Maglia</b>"
        await asyncio.to_thread(shop.till.change_rules({"hold_s": 3 * 86_400}).result)
        await page.click("#claims li:nth-child(2) button")
        await reads(page, "2 × T1 rosso M held for you until 00:00", "1 × T1 blu L given back")
        await page.until("!document.querySelector('#want').disabled")
        assert page.complaints == []

    run(tmp_path, sell)


def test_what_one_has_claimed_is_read_in_every_language_on_every_phone(tmp_path: Path) -> None:
    async def fits(page: Page, width: int, height: int, where: str) -> None:
        box = (
            "((each) => { const b = document.querySelector(each).getBoundingClientRect(); return [b.top, b.bottom]; })"
        )
        claims, chat, send = [await page.run(f"{box}('{each}')") for each in ("#claims", "#log", "#send")]
        assert await page.run("document.documentElement.scrollWidth") <= width, where
        assert send[1] <= height, (where, send)
        assert claims[1] - claims[0] >= 50, (where, claims)
        assert claims[1] <= chat[0] <= chat[1] <= send[0], (where, claims, chat, send)

    async def sell(shop: Shop, browser: Browser) -> None:
        await asyncio.to_thread(shop.pin, "T1")
        page = await browser.page(320, 568, "de-DE")
        await come_in(page, shop.room, "Anna")
        await asyncio.to_thread(shop.till.change_rules({"hold_s": 3 * 86_400}).result)
        for said, lines in (("A12 x3, T1 blu L", 3), ("T1 rosso M", 4)):
            await page.type("#text", said)
            await page.until(f"{CLAIMS}.length === {lines}")
        for language in LANGUAGES:
            await speak(page, language)
            shown: list[Any] = await page.run(CLAIMS)
            assert len(set(shown)) == 4
            assert all(each.partition(" × ")[2] and "{" not in each and "undefined" not in each for each in shown)
            await fits(page, 320, 568, language)
        small = (
            "[...document.querySelectorAll('button, a, input, select')].filter((each) => each.offsetParent)"
            ".map((each) => [each.id, each.offsetWidth, each.offsetHeight])"
        )
        assert [each for each in await page.run(small) if min(each[1:]) < 44] == []
        for width, height in ((360, 740), (844, 390), (667, 375), (412, 420)):
            metrics = {"width": width, "height": height, "deviceScaleFactor": 2, "mobile": True}
            await page.ask("Emulation.setDeviceMetricsOverride", metrics)
            await page.until(f"innerHeight === {height}")
            await fits(page, width, height, f"{width}x{height}")
        for node in (await page.ask("Accessibility.getFullAXTree"))["nodes"]:
            if node.get("role", {}).get("value") in ("button", "textbox", "combobox", "list", "log"):
                assert node["name"]["value"].strip(), node
        assert page.complaints == []

    run(tmp_path, sell)
