from __future__ import annotations

import asyncio
import json
import socket
from contextlib import suppress
from typing import Any

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import room_lines
from studio.chat.connector import Surroundings
from studio.chat.room import Room, room
from studio.chat.room_visitors import Bucket, Says, Wall, Wants, clean, is_name, read, sounds_like
from tests.chat.room_server import DEADLINE_S, Market, Phone, market, visit, wait_until

__all__ = ["market"]


# hostile visitors


def test_who_writes_too_fast_is_told_and_may_go_on_later(market: Market) -> None:
    async def flood(phone: Phone) -> None:
        await phone.connect("Anna")
        for n in range(8):
            await phone.send(k="say", id=f"message-{n}", text=f"n {n}")
        said = [await phone.next("ack", "no") for _ in range(8)]
        answers = sorted(said, key=lambda answer: str(answer["id"]))
        assert [answer["k"] for answer in answers[:5]] == ["ack"] * 5
        assert answers[7] == {"k": "no", "id": "message-7", "why": "fast"}
        await asyncio.sleep(1.2)
        assert (await phone.ask(k="say", id="message-7", text="n 7"))["k"] == "ack"

    visit(flood, market.room)


def test_one_household_cannot_flood_with_many_visitors(market: Market) -> None:
    async def flood(*phones: Phone) -> None:
        refused = 0
        for number, phone in enumerate(phones):
            await phone.connect(f"Anna {number}")
            for n in range(5):
                await phone.send(k="say", id=f"message-{n}", text="x")
        for phone in phones:
            refused += [(await phone.next("ack", "no"))["k"] for _ in range(5)].count("no")
        assert refused

    visit(flood, market.room, 8)
    assert len(market.texts()) < 40


def test_who_sends_frames_without_end_is_put_out_and_nobody_else_is(market: Market) -> None:
    async def flood(bad: Phone, big: Phone, good: Phone) -> None:
        for phone in (bad, big, good):
            await phone.connect()
        for _ in range(200):
            await bad.send(k="ping")
        await big.ws.send_str("x" * 5000)
        for phone, code in ((bad, 1008), (big, 1009)):
            message = await phone.ws.receive(DEADLINE_S)
            while message.type is aiohttp.WSMsgType.TEXT:
                message = await phone.ws.receive(DEADLINE_S)
            assert message.data == code
        await good.send(k="ping")
        await good.next("pong")

    visit(flood, market.room, 3)


def test_garbage_is_counted_and_left_out(market: Market) -> None:
    garbage = ["", "{", "[]", "null", "[" * 4000, '{"k":"say"}', '{"k":"want","id":"aaaaaaaa","code":"A12","n":0}']
    garbage += ['{"k":"want","id":"aaaaaaaa","code":"A12","n":1e400}', '{"k":"say","id":"' + "a" * 65 + '","text":""}']

    async def babble(phone: Phone) -> None:
        await phone.connect("Anna")
        for each in garbage:
            await phone.ws.send_str(each)
        await phone.ws.send_bytes(b"\xff\xfe")
        assert (await phone.ask(k="say", id="still-there", text="ok"))["k"] == "ack"

    visit(babble, market.room)
    assert market.room.garbled == len(garbage) + 1
    assert market.texts() == ["ok"]


def test_nobody_writes_without_a_name_or_under_the_shop_s(market: Market) -> None:
    async def pretend(phone: Phone) -> None:
        await phone.connect()
        assert (await phone.ask(k="say", id="nameless-1", text="x"))["why"] == "name"
        for name, why in [
            ("", "name"),
            ("\u200b\u202e\u3164 ", "name"),
            ("Mercato Rossi", "shop"),
            ("мercatо  R0SSI ufficiale", "shop"),
            ("Mercato\u200bRossi", "shop"),
        ]:
            await phone.send(k="name", name=name)
            assert await phone.next("no", "name") == {"k": "no", "id": "name", "why": why}
        await phone.send(k="name", name="  <b>Anna\u0301\u0301\u0301\u0301\u0301\u0301</b>\u202e " + "x" * 100)
        assert (await phone.next("name"))["name"] == ("<b>Anna\u0301\u0301\u0301</b> " + "x" * 100)[:30]
        assert (await phone.ask(k="say", id="empty-one", text=" \u200b "))["why"] == "empty"
        assert (await phone.ask(k="say", id="long-one-", text="xy" * 501))["why"] == "long"
        assert (await phone.ask(k="say", id="right-one", text="x" * 1000))["k"] == "ack"

    visit(pretend, market.room)


def test_no_household_has_more_than_its_share_of_pages(market: Market) -> None:
    async def crowd(phone: Phone) -> None:
        for _ in range(market.room.most_of_one):
            await phone.connect()
        assert market.room.viewers == 1
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await phone.connect()
        assert refused.value.status == 503
        await phone.sockets[0].close()
        await phone.connect()

    visit(crowd, market.room)


def test_connections_that_say_nothing_do_not_keep_others_out(market: Market, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_lines, "_IDLE_S", 0.5)
    idle = [socket.create_connection(("127.0.0.1", market.room.port), 5) for _ in range(70)]
    try:
        for each in idle[:30]:
            each.sendall(b"GET / HTTP/1.1\r\nX-Slow: ")
        for each in idle:
            each.settimeout(DEADLINE_S)
            with suppress(ConnectionError):
                assert each.recv(1000) == b""
    finally:
        for each in idle:
            each.close()

    async def still(phone: Phone) -> None:
        await phone.connect()

    wait_until(lambda: market.room._lines.open == 0)
    visit(still, market.room)


@pytest.mark.parametrize(("files", "lines"), [(256, 128), (1024, 624), (1_048_576, 1500), (-1, 1500)])
def test_lines_leave_files_to_the_rest_of_the_studio(files: int, lines: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resource.getrlimit", lambda _: (files, 1_048_576))
    connector = room("127.0.0.1:0", Surroundings())
    assert isinstance(connector, Room)
    assert connector._lines.most == lines


@pytest.mark.parametrize(
    "bytes_",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
        b"GET /?t=" + b"a" * 100_000,
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b"GET /ws HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffff\r\n",
        b"GET http://[ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        b"GET /%00%ff/../.. HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \xff\xfe=;;=\r\n\r\n",
        b"\n" * 10_000,
    ],
)
def test_requests_that_are_none_cost_nothing(market: Market, bytes_: bytes, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_connection(("127.0.0.1", market.room.port), 5) as line:
        line.settimeout(0.5)
        try:
            line.sendall(bytes_)
            assert b" 200 " not in line.recv(100)
        except (TimeoutError, ConnectionError):
            pass

    async def still(phone: Phone) -> None:
        await phone.connect()

    visit(still, market.room)
    assert caplog.text == ""


def test_the_token_is_in_no_log_and_no_state(market: Market, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def come(phone: Phone) -> None:
        await phone.connect("Anna")
        assert phone.token not in caplog.text + repr(market.hub.sources()) + repr(vars(market.room))

    visit(come, market.room)


def test_a_phone_that_takes_nothing_holds_up_nobody(market: Market, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_lines, "_MOST_QUEUED", 5)
    monkeypatch.setattr(room_lines, "_SEND_S", 100)

    async def stall(slow: Phone, good: Phone) -> None:
        await slow.connect()
        await good.connect("Anna")
        transport = slow.ws._conn.transport  # type: ignore[union-attr]
        transport.pause_reading()
        for number in range(2000):
            for each in list(market.room._sockets):
                market.room._loop.call_soon_threadsafe(each.tell, json.dumps({"k": "pad", "x": "x" * 20_000}))  # type: ignore[union-attr]
            await asyncio.sleep(0)
            if len(market.room._sockets) < 2:
                break
            if number % 5 == 0:
                await asyncio.sleep(0.01)
        wait_until(lambda: len(market.room._sockets) <= 1)
        transport.abort()

    visit(stall, market.room, 2)


# parsers


@settings(max_examples=1000)
@given(st.one_of(st.text(max_size=300), st.binary(max_size=300)))
def test_no_frame_makes_the_reader_stumble(frame: str | bytes) -> None:
    assert read(frame) is None or frame


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["k", "id", "text", "n"]), inner),
    max_leaves=8,
)


@settings(max_examples=500)
@given(st.dictionaries(st.sampled_from(["k", "id", "text", "n", "code", "name"]), json_values))
def test_no_object_makes_the_reader_stumble(value: dict[str, Any]) -> None:
    for kind in ("say", "want", "name"):
        asked = read(json.dumps({**value, "k": kind}))
        if isinstance(asked, Says):
            assert 8 <= len(asked.id) <= 64
        if isinstance(asked, Wants):
            assert 1 <= asked.n <= 99


@settings(max_examples=500)
@given(st.text(), st.integers(1, 50))
def test_what_is_cleaned_is_one_line_and_no_longer(text: str, longest: int) -> None:
    cleaned = clean(text, longest)
    assert len(cleaned) <= longest
    assert not set(cleaned) & set("\n\r\0\u202e\u200b\ud800")
    is_name(cleaned)
    sounds_like(cleaned, "Mercato Rossi")


@settings(max_examples=200)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["message", "standing", "deleted"]),
            st.integers(1, 30),
            st.sampled_from(["shown", "hidden", "held-link"]),
        ),
        max_size=80,
    ),
    st.integers(1, 10),
)
def test_a_page_that_follows_shows_what_one_that_comes_late_is_given(
    events: list[tuple[str, int, str]], batch: int
) -> None:
    entries: list[dict[str, Any]] = []
    for seq, (kind, of, standing) in enumerate(events, 1):
        if kind == "message":
            message = {"id": f"m{seq}", "platform": "room", "author": "A", "author_id": "a", "text": "x", "role": ""}
            entries.append({"seq": seq, "kind": kind, **message, "at": "0001-01-01T00:00:00", "standing": standing})
        elif kind == "standing":
            entries.append({"seq": seq, "kind": kind, "of": of, "standing": standing})
        else:
            entries.append({"seq": seq, "kind": kind, "id": f"m{of}", "platform": "room"})
    wall, shown = Wall(), {}
    for begin in range(0, len(entries), batch):
        new, gone = wall.take(entries[begin : begin + batch])
        for number in gone:
            shown.pop(number, None)
        shown.update({row["n"]: row for row in new})
    assert [shown[number] for number in sorted(shown)][-50:] == wall.newest()


def test_a_bucket_holds_what_it_should() -> None:
    bucket = Bucket(1, 5)
    assert [bucket.take(1000.0) for _ in range(6)] == [True] * 5 + [False]
    assert not bucket.take(1000.9)
    assert bucket.take(1002.0)
    assert bucket.take(0.0)
    assert not bucket.take(0.0)
