from __future__ import annotations

import asyncio
import json
import socket
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import aiohttp
import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import room_lines, room_visitors
from studio.chat.connector import Stall, Surroundings
from studio.chat.hub import Hub
from studio.chat.room import Room
from studio.chat.room_page import COOKIE, LANGUAGES, is_our_host, language_of, page, photo, without_story
from studio.chat.transcript import Row, Transcript
from studio.domain.chat import ChatMessage
from studio.domain.errors import Refused, SellerError
from studio.domain.moderation import Blocked, Rules, Standing
from studio.domain.show import OnScreen
from tests.chat.room_server import DEADLINE_S, HONEY, PNG, Market, Phone, added, market, visit, wait_until

__all__ = ["market"]


# coming in


def test_only_who_has_the_token_comes_in(market: Market) -> None:
    async def knock(phone: Phone) -> None:
        for query in ("", "?t=", "?t=wrong", "?t=%00%ff", f"?t={phone.token}x"):
            async with aiohttp.ClientSession() as http:
                async with http.get(f"{phone.root}/{query}", headers={"Accept-Language": "de-AT,en;q=0.5"}) as answer:
                    assert answer.status == 403
                    assert "QR-Code" in await answer.text()
                for path in ("/door", "/ws", f"/photo/{'0' * 32}"):
                    async with http.get(f"{phone.root}{path}") as answer:
                        assert answer.status == 403
        async with phone.http.get(f"{phone.root}/door") as answer:
            assert answer.status == 204

    visit(knock, market.room)


def test_the_key_is_the_browser_s_own_and_cannot_be_made(market: Market) -> None:
    async def look(phone: Phone) -> None:
        (cookie,) = phone.http.cookie_jar
        assert cookie.key == COOKIE
        assert cookie["httponly"]
        assert cookie["samesite"] == "Strict"
        visitor = cookie.value.partition(".")[0]
        for forged in (visitor, f"{visitor}.", f"{visitor}.{'0' * 64}", f"{'0' * 32}.{cookie.value[33:]}", "é.ü"):
            async with (
                aiohttp.ClientSession() as http,
                http.get(f"{phone.root}/door", headers={"Cookie": f"{COOKIE}={forged}"}) as answer,
            ):
                assert answer.status == 403

    visit(look, market.room)


def test_an_invitation_that_is_renewed_puts_out_who_came_with_the_old_one(market: Market) -> None:
    async def stay(phone: Phone) -> None:
        await phone.connect()
        old = market.room.invitation()
        assert await asyncio.to_thread(market.room.new_token) == market.room.invitation() != old
        message = await phone.ws.receive(DEADLINE_S)
        while message.type is aiohttp.WSMsgType.TEXT:
            message = await phone.ws.receive(DEADLINE_S)
        assert message.data == room_lines.SHUT_OUT
        for path in ("/door", f"/?t={phone.token}"):
            async with phone.http.get(f"{phone.root}{path}") as answer:
                assert answer.status == 403
        await (await Phone(market.room).come_in()).leave()

    visit(stay, market.room)


def test_the_invitation_outlives_a_restart_and_visitors_stay_who_they_are(market: Market) -> None:
    async def come_back(phone: Phone) -> None:
        before = await phone.connect("Anna")
        port, invitation = market.room.port, market.room.invitation()
        await asyncio.to_thread(market.hub.close)
        market.url = f"room://127.0.0.1:{port}"
        market.hub = market.new_hub()
        market.room = await asyncio.to_thread(market.open)
        assert market.room.invitation() == invitation
        assert (await phone.connect())["me"] == before["me"]

    visit(come_back, market.room)


def test_the_address_in_the_invitation_is_one_that_a_phone_can_reach() -> None:
    market = Market("0.0.0.0:0")
    try:
        host = urlsplit(market.room.invitation()).hostname
        assert host not in ("0.0.0.0", "localhost", None)
        assert host == (room_lines.lan_address() or "127.0.0.1")
    finally:
        market.hub.close()


def test_only_this_computer_s_own_names_are_answered_to(market: Market) -> None:
    own = socket.gethostname()
    assert is_our_host("192.168.1.5:8090")
    assert is_our_host("[fe80::1]:8090")
    assert is_our_host(f"{own}:80")
    for host in ("evil.example", "192.168.1.5.evil.example", "", "a b", "1.2.3.4:x", "[::1", "1.2.3.4;x", "x'"):
        assert not is_our_host(host)

    async def rebind(phone: Phone) -> None:
        async with phone.http.get(f"{phone.root}/", headers={"Host": "evil.example"}) as answer:
            assert answer.status == 421
        for origin in ({}, {"Origin": "http://evil.example"}, {"Origin": "null"}):
            with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
                await phone.http.ws_connect(f"{phone.root}/ws", headers=origin)
            assert refused.value.status == 403

    visit(rebind, market.room)


def test_every_answer_forbids_what_the_page_does_not_need(market: Market) -> None:
    async def look(phone: Phone) -> None:
        for path in ("/", "/room.js", "/room.css", "/words/zh.json", "/icon.svg", "/nothing", "/../LICENSE"):
            async with phone.http.get(f"{phone.root}{path}") as answer:
                policy = answer.headers["Content-Security-Policy"]
                assert policy.startswith("default-src 'self';")
                assert "unsafe" not in policy
                assert answer.headers["X-Frame-Options"] == "DENY"
                assert answer.headers["Referrer-Policy"] == "no-referrer"
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.status == (404 if path in ("/nothing", "/../LICENSE") else 200), path
        async with phone.http.post(f"{phone.root}/", data=b"x" * 100) as answer:
            assert answer.status == 405

    visit(look, market.room)


def test_the_page_loads_nothing_from_elsewhere_and_holds_no_script() -> None:
    for code in LANGUAGES:
        text = page(code).decode()
        assert "{{" not in text
        assert "http" not in text.replace("http-equiv", "")
        assert text.count("<script") == text.count('<script src="/room.js"') == 1
        assert " on" not in "".join(part.split(">")[0].split('"')[0] for part in text.split("<")[1:] if "=" in part)


def test_every_word_is_there_in_every_language() -> None:
    folder = Path(__file__).parents[2] / "assets" / "room"
    words = {code: json.loads((folder / "words" / f"{code}.json").read_text("utf-8")) for code in LANGUAGES}
    for code in LANGUAGES:
        assert words[code].keys() == words["en"].keys()
        assert all(text.strip() for text in words[code].values())
        for key, text in words[code].items():
            for mark in ("{n}", "{name}", "{what}", "{until}", "{place}"):
                assert (mark in text) == (mark in words["en"][key]), (code, key)


def test_the_language_is_the_one_that_the_browser_likes_best() -> None:
    assert language_of("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7") == "fr"
    assert language_of("pt-BR, it;q=0.4, zh-CN;q=0.6") == "zh"
    assert language_of("") == language_of("pt") == language_of(";;q=x,,,") == language_of("de;q=0") == "en"


# reading and writing


def test_visitors_write_and_everybody_reads(market: Market) -> None:
    async def talk(anna: Phone, bruno: Phone) -> None:
        hello = await anna.connect("Anna")
        assert hello["stall"]["product"] == {
            "code": "A12",
            "title": "Miele",
            "price": "12.90",
            "old_price": "15.90",
            "currency": "EUR",
            "unit": "vasetto",
            "stock": 3,
            "titles": {},
            "offer_ends": None,
            "waiting": 0,
            "variants": [],
            "limit": None,
            "first_paid": False,
            "url": "https://shop.example/a12",
            "photo": None,
        }
        await bruno.connect("Bruno")
        assert market.room.viewers == 2
        acknowledged = await anna.ask(k="say", id="first-one", text="Ciao!")
        said = await bruno.sees(added("Ciao!"))
        row = next(row for row in said["add"] if row["t"] == "Ciao!")
        assert row["a"] == "Anna"
        assert row["p"] == "room"
        assert row["by"] == hello["me"]
        assert row["id"] == acknowledged["as"]
        assert (await bruno.ask(k="want", id="wanted-1", code="A12", n=2))["k"] == "ack"
        await anna.sees(added("A12 x2"))
        await asyncio.to_thread(market.room.send, "Benvenuti!", acknowledged["as"])
        said = await bruno.sees(added("@Anna Benvenuti!"))
        assert said["add"][-1]["r"] == "host"
        assert said["add"][-1]["a"] == "Mercato Rossi"
        late = await Phone(market.room).come_in()
        assert [row["t"] for row in (await late.connect())["rows"]] == ["Ciao!", "A12 x2", "@Anna Benvenuti!"]
        await late.leave()

    visit(talk, market.room, 2)
    assert market.texts() == ["Ciao!", "A12 x2", "@Anna Benvenuti!"]
    assert [row["codes"] for row in market.hub.after(0)[1]] == [[], ["A12"], []]
    wait_until(lambda: market.room.viewers == 0)


def test_what_is_sent_again_is_heard_once_even_after_a_restart(market: Market) -> None:
    async def resend(phone: Phone) -> None:
        await phone.connect("Anna")
        first = await phone.ask(k="say", id="the-same-id", text="una volta")
        await phone.ws.close()
        await phone.connect("Anna")
        assert await phone.ask(k="say", id="the-same-id", text="una volta") == first
        market.room._visitors.clear()
        await phone.connect("Anna")
        assert await phone.ask(k="say", id="the-same-id", text="una volta") == first

    visit(resend, market.room)
    assert market.texts() == ["una volta"]


def test_nothing_is_acknowledged_before_it_is_on_disk(
    market: Market, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken, append = threading.Event(), Transcript.append

    def slow(transcript: Transcript, rows: list[Row]) -> None:
        assert taken.wait(DEADLINE_S)
        append(transcript, rows)

    monkeypatch.setattr(Transcript, "append", slow)

    async def want(phone: Phone) -> None:
        await phone.connect("Anna")
        await phone.send(k="want", id="wanted-01", code="A12", n=1)
        await phone.send(k="ping")
        assert (await phone.next("ack", "no", "pong"))["k"] == "pong"
        await phone.ws.close()
        await phone.connect("Anna")
        # Asked once more meanwhile: the answer is that of the first time, and it goes where the page is now.
        market.stall = Stall("Mercato Rossi")
        await asyncio.to_thread(wait_until, lambda: market.room._stall.pinned is None)
        await phone.send(k="want", id="wanted-01", code="A12", n=1)
        await phone.send(k="ping")
        assert (await phone.next("ack", "no", "pong"))["k"] == "pong"
        taken.set()
        assert (await phone.next("ack", "no"))["id"] == "wanted-01"
        assert (await phone.ask(k="want", id="wanted-01", code="A12", n=1))["k"] == "ack"
        assert (await phone.ask(k="want", id="wanted-02", code="A12", n=1))["why"] == "gone"

    market.hub.close()
    market.hub = market.new_hub(Transcript(tmp_path))
    market.room = market.open()
    visit(want, market.room)
    assert market.texts() == ["A12 x1"]


def test_one_visitor_cannot_take_another_s_message_away_by_its_id(market: Market) -> None:
    async def steal(anna: Phone, bruno: Phone) -> None:
        await anna.connect("Anna")
        await bruno.connect("Bruno")
        await bruno.ask(k="say", id="guessed-id", text="mine")
        await anna.ask(k="say", id="guessed-id", text="yours")

    visit(steal, market.room, 2)
    assert market.texts() == ["mine", "yours"]


def test_hidden_deleted_and_blocked_messages_vanish_and_held_ones_wait(market: Market) -> None:
    async def moderate(anna: Phone, bruno: Phone) -> None:
        me = (await anna.connect("Anna"))["me"]
        await bruno.connect()
        await anna.ask(k="say", id="message-1", text="uno")
        await anna.ask(k="say", id="message-2", text="vai su evil.example/x")
        one = (await bruno.sees(added("uno")))["add"][0]["n"]
        market.hub.decide(one, Standing.HIDDEN)
        assert (await bruno.sees(lambda said: bool(said.get("gone"))))["gone"] == [one]
        held = market.seq_of("vai su evil.example/x")
        market.hub.decide(held, Standing.SHOWN)
        await bruno.sees(added("vai su evil.example/x"))
        market.hub.obey(Rules(blocked=(Blocked("room", me, "Anna"),)))
        assert held in (await bruno.sees(lambda said: bool(said.get("gone"))))["gone"]
        # Told nothing special, and heard no more.
        assert (await anna.ask(k="say", id="message-3", text="tre"))["k"] == "ack"
        late = await Phone(market.room).come_in()
        assert (await late.connect())["rows"] == []
        await late.leave()

    visit(moderate, market.room, 2)


def test_the_page_follows_the_show(market: Market, tmp_path: Path) -> None:
    picture = tmp_path / "miele.png"
    picture.write_bytes(PNG)

    async def follow(phone: Phone) -> None:
        await phone.connect()
        ends = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
        market.stall = replace(market.stall, countdown_label="Offerta", ends_at=ends, message=OnScreen("Gino", "ciao"))
        stall = (await phone.next("stall"))["stall"]
        assert stall["countdown"] == {"label": "Offerta", "ends": 1795262400000}
        assert stall["screen"] == {"a": "Gino", "t": "ciao", "p": ""}
        market.stall = Stall("Mercato Rossi", pinned=replace(HONEY, stock=0, image=str(picture), url="javascript:x"))
        product = (await phone.next("stall"))["stall"]["product"]
        assert product["stock"] == 0
        assert product["url"] == ""
        async with phone.http.get(phone.root + product["photo"]) as answer:
            assert await answer.read() == PNG
            assert answer.content_type == "image/png"
        assert (await phone.ask(k="want", id="too-late-1", code="A12", n=1))["why"] == "name"
        await phone.send(k="name", name="Anna")
        # Sold out: who still wants it waits for one.
        assert (await phone.ask(k="want", id="too-late-2", code="A12", n=1))["k"] == "ack"
        market.stall = Stall("Mercato Rossi")
        assert (await phone.next("stall"))["stall"]["product"] is None
        assert (await phone.ask(k="want", id="too-late-3", code="A12", n=1))["why"] == "gone"
        async with phone.http.get(phone.root + product["photo"]) as answer:
            assert answer.status == 404

    visit(follow, market.room)


def test_only_pictures_are_handed_out(tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text("<svg onload='alert(1)'/>")
    (tmp_path / "x.txt").write_text("secret")
    (tmp_path / "x.png").write_bytes(PNG)
    assert photo(tmp_path / "x.svg") is photo(tmp_path / "x.txt") is photo(tmp_path) is photo(Path("\0")) is None
    assert photo(tmp_path / "none") is None
    found = photo(tmp_path / "x.png")
    assert found
    assert found.body == PNG
    assert str(tmp_path) not in found.tag


def jpeg() -> bytes:
    done, body = cv2.imencode(".jpg", np.zeros((8, 16, 3), np.uint8))
    assert done
    return body.tobytes()


@pytest.mark.parametrize("order", ["little", "big"])
def test_photos_do_not_tell_where_they_were_taken_but_stay_upright(
    tmp_path: Path, order: Literal["little", "big"]
) -> None:
    plain = jpeg()
    number = lambda value, size: value.to_bytes(size, order)  # noqa: E731
    tiff = (b"II" if order == "little" else b"MM") + number(42, 2) + number(8, 4) + number(2, 2)
    tiff += number(0x8825, 2) + number(4, 2) + number(1, 4) + number(40, 4)
    tiff += number(0x0112, 2) + number(3, 2) + number(1, 4) + number(6, 2) + bytes(6) + b"GPS 45.07N 7.68E"
    story = b"".join(
        bytes((0xFF, mark)) + (len(body) + 2).to_bytes(2, "big") + body
        for mark, body in [
            (0xE1, b"Exif\0\0" + tiff),
            (0xE1, b"http://ns.adobe.com/xap/1.0/\0 45.07N"),
            (0xFE, b"45.07N"),
        ]
    )
    (tmp_path / "x.jpg").write_bytes(plain[:2] + story + plain[2:])
    turned = cv2.imread(str(tmp_path / "x.jpg"))
    assert turned is not None
    assert turned.shape == (16, 8, 3)
    found = photo(tmp_path / "x.jpg")
    assert found
    assert b"45.07" not in found.body
    (tmp_path / "y.jpg").write_bytes(found.body)
    again = cv2.imread(str(tmp_path / "y.jpg"))
    assert again is not None
    assert again.shape == (16, 8, 3)


@settings(max_examples=500)
@given(st.binary(max_size=200))
def test_no_photo_makes_it_stumble(rest: bytes) -> None:
    for story in (b"", b"\xff\xe1\x00\x40Exif\0\0II*\0\x08\0\0\0"):
        without_story(b"\xff\xd8" + story + rest)


# the connector


def test_a_port_that_is_taken_is_said_and_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        hub = Hub(Surroundings(stall=Stall), lambda: None)
        try:
            hub.add(f"room://127.0.0.1:{port}")
            wait_until(lambda: hub.sources()[0]["error"])
            assert hub.sources()[0]["error"] == (
                f"Another program uses port {port}. Close it, or choose another port for the room."
            )
            room = hub.connector(f"room://127.0.0.1:{port}")
            assert isinstance(room, Room)
            with pytest.raises(Refused):
                room.invitation()
            with pytest.raises(Refused):
                room.send("x")
            taken.close()
            hub.retry(f"room://127.0.0.1:{port}")
            wait_until(lambda: hub.sources()[0]["state"] == "live")
        finally:
            hub.close()


@pytest.mark.parametrize(
    "rest", ["0.0.0.0", "0.0.0.0:x", ":80", "a:1/b", "a:1?server=x", "u@a:1", "a:99999", "[::1:80"]
)
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    hub = Hub(Surroundings(), lambda: None)
    try:
        with pytest.raises(SellerError, match=r"room://0\.0\.0\.0:8090"):
            hub.add(f"room://{rest}")
    finally:
        hub.close()


def test_it_starts_and_stops_over_and_over(market: Market) -> None:
    before = threading.active_count()
    for _ in range(5):
        began_s = time.monotonic()
        market.hub.remove(market.url)
        assert time.monotonic() - began_s < 3
        market.room = market.open()
    assert threading.active_count() <= before + 1


def test_no_two_visitors_have_the_same_name_and_none_the_seller_s(market: Market) -> None:
    async def call(anna: Phone, other: Phone, third: Phone) -> None:
        async def called(phone: Phone, name: str) -> str:
            await phone.send(k="name", name=name)
            said = await phone.next("name", "no")
            return str(said.get("name") or said["why"])

        for phone in (anna, other, third):
            await phone.connect()
        assert await called(anna, "Anna") == "Anna"
        assert await called(other, "ANNА ") == "ANNА 2"
        assert await called(third, "anna") == "anna 3"
        assert await called(other, "ANNА 2") == "ANNА 2"
        for name in ("Shop", "5hop", "Negozio", "主播", "Admin 1", "Modérateur", "Moderator Anna", "Verkäufer"):
            assert await called(third, name) == "reserved"
        assert await called(third, "Modesto") == "Modesto"
        # Who wrote lately keeps the name; who did not, leaves it to others.
        await anna.ask(k="say", id="message-1", text="ciao")
        await anna.ws.close()
        await other.ws.close()
        await asyncio.to_thread(wait_until, lambda: len(market.room._sockets) == 1)
        assert await called(third, "Anna 2") == "Anna 2"
        assert await called(third, "Anna") == "Anna 2"
        await anna.connect("Anna")

    visit(call, market.room, 3)


def test_who_comes_back_and_finds_the_name_given_to_another_writes_under_a_new_one(
    market: Market, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room_visitors, "NAME_KEPT_S", 0.0)

    async def call(anna: Phone, other: Phone) -> None:
        await anna.connect("Anna")
        await anna.ws.close()
        await asyncio.to_thread(wait_until, lambda: not market.room._sockets)
        await other.connect("Anna")
        await anna.connect()
        assert (await anna.ask(k="say", id="message-1", text="ciao"))["why"] == "name"
        await anna.send(k="name", name="Anna")
        assert (await anna.next("name"))["name"] == "Anna 2"
        assert (await anna.ask(k="say", id="message-1", text="ciao"))["k"] == "ack"
        assert (await other.ask(k="say", id="message-2", text="ciao"))["k"] == "ack"

    visit(call, market.room, 2)
    assert [row["author"] for row in market.hub.after(0)[1]] == ["Anna 2", "Anna"]


def test_how_much_is_wanted_is_said_as_it_is_the_ledger_decides(market: Market) -> None:
    async def want(phone: Phone) -> None:
        await phone.connect("Anna")
        for _ in range(2):
            assert (await phone.ask(k="want", id="wanted-01", code="A12", n=9))["k"] == "ack"
        market.stall = replace(market.stall, paused=True)
        assert (await phone.ask(k="want", id="wanted-02", code="A12", n=1))["why"] == "paused"

    visit(want, market.room)
    assert market.texts() == ["A12 x9"]


def test_however_much_is_held_back_a_newcomer_finds_what_may_be_read(market: Market) -> None:
    at = datetime.now(UTC)

    def write(number: int, text: str) -> None:
        said = ChatMessage(f"m{number}", "twitch", f"u{number}", "Bot", text, at)
        market.hub._receive(market.url, market.room, said)

    async def look(phone: Phone) -> None:
        assert [row["t"] for row in (await phone.connect())["rows"]] == ["hello"]
        market.hub.remove(market.url)
        market.room = await asyncio.to_thread(market.open)
        late = await Phone(market.room).come_in()
        assert [row["t"] for row in (await late.connect())["rows"]] == ["hello"]
        await late.leave()

    write(0, "hello")
    for number in range(1, 3000):
        write(number, "see www.example.com")
    wait_until(lambda: market.room._seq == market.hub.last)
    visit(look, market.room)
