from __future__ import annotations

import asyncio
import json
import threading
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import aiohttp
import brotli  # type: ignore[import-untyped]
import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import bilibili as module
from studio.chat import connector as connector_module
from studio.chat.bilibili import HEADER, Alive, Answered, Recalled, Said, Watching, bilibili, mixed_key, read, signed
from studio.chat.connector import ChatState, Connector, Surroundings
from studio.chat.net import BadAddress
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused
from tests.chat.platform_server import Ears, PlatformServer, eventually, hub_with, mutated, pauses_grow, shown

IMG, SUB = "7cd084941338484aae1ad9425b84077c", "4932caff0ff746eab6f01bf08b70ac45"


def packed(body: bytes, packing: int = 0, operation: int = 5) -> bytes:
    return HEADER.pack(16 + len(body), 16, packing, operation, 0) + body


def command(**fields: Any) -> bytes:
    return packed(json.dumps(fields).encode())


def danmaku(
    text: str, number: int = 1, uid: int = 42, name: str = "小明", id_str: str = "", mark: str = "c0ffee"
) -> bytes:
    extra = json.dumps({"id_str": id_str, "content": text} if id_str else {"content": text})
    about = [
        0,
        1,
        25,
        0xFFFFFF,
        1_777_718_400_000 + number,
        -number,
        0,
        mark,
        0,
        0,
        0,
        "",
        0,
        "{}",
        "{}",
        {"extra": extra},
    ]
    return command(cmd="DANMU_MSG", info=[about, text, [uid, name, 0, 0, 0, 10000, 1, ""], [], [20], [], 0, 0])


def super_chat(id_: int, text: str) -> bytes:
    data = {"id": id_, "uid": 42, "price": 30, "message": text, "ts": 1_777_718_400, "user_info": {"uname": "小明"}}
    return command(cmd="SUPER_CHAT_MESSAGE", data=data)


class Bilibili(PlatformServer):
    """Bilibili's addresses and its socket in one."""

    def __init__(self) -> None:
        self.lets_in: int | None = 0
        self.heartbeats = 0
        self.answers_heartbeats = True
        self.who: list[dict[str, Any]] = []
        self.refusal: tuple[int, dict[str, str]] | None = None
        self.room: dict[str, Any] = {"code": 0, "data": {"room_id": 21452505, "uid": 7, "short_id": 6}}
        self.way_in: dict[str, Any] = {
            "code": 0,
            "data": {"token": "let-me-in", "host_list": [{"host": "x.chat.bilibili.com", "wss_port": 2245}]},
        }
        super().__init__(self.serve)

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if self.refusal:
            return web.Response(status=self.refusal[0], headers=self.refusal[1])
        if request.path == "/x/web-interface/nav":
            inside = "SESSDATA=good" in request.headers.get("Cookie", "")
            wbi = {
                "img_url": f"https://i0.hdslb.com/bfs/wbi/{IMG}.png",
                "sub_url": f"https://i0.hdslb.com/bfs/wbi/{SUB}.png",
            }
            data = {"isLogin": inside, "wbi_img": wbi} | ({"mid": 99} if inside else {})
            return web.json_response({"code": 0 if inside else -101, "data": data})
        if request.path == "/x/frontend/finger/spi":
            return web.json_response({"code": 0, "data": {"b_3": "AB-3infoc", "b_4": "CD-4=="}})
        if request.path == "/room/v1/Room/get_info":
            return web.json_response(self.room)
        if request.path == "/xlive/web-room/v1/index/getDanmuInfo":
            asked = dict(request.query)
            word, at = asked.pop("w_rid"), asked.pop("wts")
            good = signed(asked, mixed_key(nav()), int(at)).endswith(f"w_rid={word}")
            marked = "buvid3=AB-3infoc" in request.headers.get("Cookie", "")
            return web.json_response(self.way_in if good and marked else {"code": -352, "message": "-352"})
        return await self.socket(request) if request.path == "/sub" else web.Response(status=404)

    async def socket(self, request: web.Request) -> web.StreamResponse:
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        async for message in ws:
            if message.type is not aiohttp.WSMsgType.BINARY:
                continue
            operation = HEADER.unpack_from(message.data)[3]
            if operation == 7:
                self.who.append(json.loads(message.data[16:]))
                if self.lets_in is not None:
                    self.sockets.append(ws)
                    await ws.send_bytes(packed(json.dumps({"code": self.lets_in}).encode(), 1, 8))
            elif operation == 2:
                self.heartbeats += 1
                if self.answers_heartbeats:
                    # As the platform does it: the length leaves out what we sent, which comes after it.
                    await ws.send_bytes(packed((2466).to_bytes(4, "big"), 1, 3) + b"[object Object]")
        return ws


def nav() -> dict[str, Any]:
    return {"data": {"wbi_img": {"img_url": f"https://x/{IMG}.png", "sub_url": f"https://x/{SUB}.png"}}}


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connector_module, "FIRST_PAUSE_S", 0.1)


@pytest.fixture
def server() -> Iterator[Bilibili]:
    server = Bilibili()
    yield server
    server.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("chat-")]


@pytest.fixture
def ears(server: Bilibili) -> Iterator[Ears]:
    ears = Ears(bilibili(f"6?server={server.url}", Surroundings()))
    yield ears
    ears.stop()


def messages(frame: bytes) -> list[ChatMessage]:
    return [each.message for each in read(frame)[0] if isinstance(each, Said)]


def test_addresses_are_signed_as_documented() -> None:
    mixed = mixed_key(nav())
    assert mixed == "ea1db124af3c7062474693fa704f4ff8"
    query = signed({"foo": "114", "bar": "514", "zab": "1919810"}, mixed, 1702204169)
    assert query == "bar=514&foo=114&wts=1702204169&zab=1919810&w_rid=8f6f2b5b3d485fe1886cec6a0be8c5d4"
    assert "%E4%BA%94" in signed({"bar": "五 (!)*'"}, mixed, 1)
    assert "%20&" in signed({"bar": "五 (!)*'"}, mixed, 1)


def test_danmaku_of_every_packing_are_heard(server: Bilibili, ears: Ears) -> None:
    ears.start().live()
    server.send(danmaku("plain", 1, id_str="a1"))
    server.send(packed(zlib.compress(danmaku("zlib", 2) + danmaku("zlib too", 3)), 2))
    server.send(packed(brotli.compress(danmaku("brotli", 4) + super_chat(9, "A12 x2")), 3) + danmaku("after", 5))
    ears.wait(lambda: len(ears.received) == 6)
    assert ears.texts() == ["plain", "zlib", "zlib too", "brotli", "A12 x2", "after"]
    first = ears.received[0]
    at = datetime.fromtimestamp(1_777_718_400.001, UTC)
    assert first == ChatMessage("a1", "bilibili", "42", "小明", "plain", at)
    paid = ears.received[4]
    assert isinstance(paid, ChatMessage)
    assert (paid.id, paid.paid) == ("sc:9", "¥30")
    assert len({message.id for message in ears.received if isinstance(message, ChatMessage)}) == 6
    assert ears.connector.garbled == 0


def test_it_says_who_it_is_for_the_whole_room(server: Bilibili, ears: Ears) -> None:
    ears.start().live()
    assert server.who[0] == {
        "uid": 0,
        "roomid": 21452505,
        "protover": 3,
        "platform": "web",
        "type": 2,
        "key": "let-me-in",
        "buvid": "AB-3infoc",
    }
    assert "buvid4=CD-4%3D%3D" in server.asked_for("/room/v1/Room/get_info")[0].headers["Cookie"]
    assert "Without a sign-in" in (ears.connector.note or "")


def test_with_a_cookie_names_are_whole(server: Bilibili, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BILI", "good")
    ears = Ears(bilibili(f"6?server={server.url}&key=env:BILI", Surroundings())).start().live()
    assert server.who[0]["uid"] == 99
    assert ears.connector.note is None
    ears.stop()
    monkeypatch.setenv("BILI", "secret-old")
    ears = Ears(bilibili(f"6?server={server.url}&key=env:BILI", Surroundings())).start().lost("Copy the cookie")
    ears.stop()
    assert not [asked for asked in server.asked if "secret" in asked.address]
    assert "secret" not in repr(ears.states)


def test_viewers_are_counted_exactly_where_that_is_told(
    server: Bilibili, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "HEARTBEAT_EVERY_S", 0.1)
    ears.start()
    ears.wait(lambda: ears.connector.viewers == 2466)
    server.send(command(cmd="ONLINE_RANK_COUNT", data={"count": 12, "online_count": 57}))
    ears.wait(lambda: ears.connector.viewers == 57)
    beaten = server.heartbeats
    eventually(lambda: server.heartbeats > beaten + 2)
    assert ears.connector.viewers == 57


def test_what_is_taken_back_is_taken_back(server: Bilibili) -> None:
    hub = hub_with("bilibili", bilibili)
    try:
        hub.add(f"bilibili://6?server={server.url}")
        eventually(lambda: server.sockets)
        for number, text in enumerate(("one", "two", "three"), 1):
            server.send(danmaku(text, number, id_str=f"a{number}"))
        server.send(danmaku("one", 1, id_str="a1"))
        server.send(super_chat(9, "paid"))
        eventually(lambda: shown(hub) == ["one", "two", "three", "paid"])
        server.send(command(cmd="RECALL_DANMU_MSG", data={"recall_type": 1, "target_id": -1}))
        server.send(command(cmd="RECALL_DANMU_MSG", data={"recall_type": 1, "target_id": "a2"}))
        server.send(command(cmd="SUPER_CHAT_MESSAGE_DELETE", data={"ids": [9, "x", None]}, roomid=6))
        eventually(lambda: shown(hub) == ["three"])
    finally:
        hub.close()


def test_a_message_without_an_id_has_the_same_one_when_it_comes_again() -> None:
    (one,), (again,) = messages(danmaku("ciao", 1)), messages(danmaku("ciao", 1))
    (other,) = messages(danmaku("ciao", 2))
    assert one.id == again.id != other.id


def test_masked_people_are_told_apart() -> None:
    authors = [
        messages(danmaku("x", uid=0, name="小***", mark="aa"))[0].author_id,
        messages(danmaku("x", uid=0, name="小***", mark="bb"))[0].author_id,
        messages(danmaku("x", uid=0, name="大***", mark="aa"))[0].author_id,
        messages(danmaku("x", uid=5, name="小明", mark="aa"))[0].author_id,
    ]
    assert len(set(authors)) == 4
    assert authors[3] == "5"


def test_roles() -> None:
    about = json.loads(danmaku("x")[16:])
    about["info"][2][2] = 1
    assert messages(command(**about))[0].role == "moderator"
    about["info"][2][2], about["info"][7] = 0, 3
    assert messages(command(**about))[0].role == "member"


def test_it_comes_back_after_the_server_was_killed(server: Bilibili, ears: Ears) -> None:
    ears.start().live()
    for number in range(3):
        server.send(danmaku(f"text {number}", number))
        ears.heard(number + 1)
        server.kill()
        ears.wait(lambda: ears.connector.state is ChatState.WAITING)
        began_s = time.monotonic()
        server.start()
        ears.live()
        assert time.monotonic() - began_s < 5.0
    assert ears.texts() == ["text 0", "text 1", "text 2"]


def test_a_server_that_says_nothing_is_lost(server: Bilibili, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "GREETING_S", 0.5)
    server.lets_in = None
    ears.start().lost("does not answer")
    assert not server.sockets


def test_a_server_that_takes_the_line_and_says_nothing_is_lost(
    server: Bilibili, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def silent(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(60)
        return web.Response()

    monkeypatch.setattr(module, "ANSWER_S", 0.5)
    server.answer = silent
    ears.start().lost("does not answer")


def test_a_line_that_falls_silent_is_lost(server: Bilibili, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SILENCE_S", 0.5)
    server.answers_heartbeats = False
    ears.start().lost("does not answer")


def test_who_is_not_let_in_is_told_so(server: Bilibili, ears: Ears) -> None:
    server.lets_in = -101
    ears.start().lost("does not let us into this chat")


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"code": -352, "message": "-352"}, "does not let this computer into the chat"),
        ({"code": 0, "data": {"v_voucher": "voucher_x"}}, "does not let this computer into the chat"),
        ({"code": -412}, "slow down"),
        ([], "does not let this computer"),
    ],
)
def test_risk_control_is_put_into_words(server: Bilibili, ears: Ears, answer: Any, words: str) -> None:
    server.way_in = answer
    ears.start().lost(words)


def test_an_unknown_room_is_said_to_be_unknown(server: Bilibili, ears: Ears) -> None:
    server.room = {"code": 1, "message": "未找到该房间"}
    ears.start().lost("no live room of this number")


@pytest.mark.parametrize(
    ("status", "headers", "words"),
    [
        (403, {}, "does not let us read this chat (error 403)"),
        (412, {}, "error 412"),
        (429, {"Retry-After": "7"}, "in 7 s"),
        (302, {"Location": "http://127.0.0.1:1/"}, "does not let this computer"),
    ],
)
def test_refusals_are_put_into_words(
    server: Bilibili, ears: Ears, status: int, headers: dict[str, str], words: str
) -> None:
    server.refusal = (status, headers)
    ears.start().lost(words)


def test_who_closes_at_once_is_tried_more_and_more_seldom(server: Bilibili, ears: Ears) -> None:
    serve = server.answer

    async def close(request: web.Request) -> web.StreamResponse:
        if request.path != "/sub":
            return await serve(request)
        ws = web.WebSocketResponse()
        await ws.prepare(request)
        await ws.close()
        return ws

    server.answer = close
    ears.start()
    assert pauses_grow(server, "/sub")


def test_garbage_is_counted_and_costs_nothing(server: Bilibili, ears: Ears) -> None:
    ears.start().live()
    for frame in (
        b"\x00",
        packed(b"{"),
        packed(b"[" * 100_000),
        packed(b"not zlib", 2),
        packed(b"not brotli", 3),
        packed(b"", 9),
        packed(b"", 0, 77),
        packed(packed(zlib.compress(danmaku("nested")), 2), 2),
        packed(zlib.compress(packed(zlib.compress(danmaku("nested")), 2)), 2),
        command(cmd="DANMU_MSG", info=None),
        command(cmd=7),
        danmaku("cut")[:-5],
        HEADER.pack(4, 16, 0, 5, 0),
        HEADER.pack(2**32 - 1, 16, 0, 5, 0),
    ):
        server.send(frame)
    server.send("text, not bytes")
    server.send(danmaku("fine"))
    ears.wait(lambda: ears.texts() == ["fine"])
    assert ears.connector.garbled == 15
    assert ears.connector.state is ChatState.LIVE


@pytest.mark.parametrize("packing", [2, 3])
def test_bombs_are_left_out(packing: int) -> None:
    bomb = danmaku("x") * 300_000
    frame = packed(zlib.compress(bomb, 1) if packing == 2 else brotli.compress(bomb, quality=1), packing)
    began_s = time.monotonic()
    assert read(frame) == ([], 1)
    assert time.monotonic() - began_s < 2.0


def test_many_packed_packets_share_one_limit() -> None:
    one = packed(zlib.compress(packed(b" " * 3_000_000)), 2)
    assert read(one * 10)[1] == 10
    assert read(HEADER.pack(16, 16, 0, 5, 0) * 100_000)[1] == module.MOST_PACKETS + 1


def test_the_socket_is_looked_for_at_bilibili_alone() -> None:
    connector = bilibili("6", Surroundings())
    assert isinstance(connector, module.Bilibili)

    async def way_in() -> list[tuple[str, int]]:
        async def ask(base: str, path: str, cookies: dict[str, str]) -> Any:
            places = [
                ("evil.example", 443),
                ("a.chat.bilibili.com", 2245),
                ("x@b.bilibili.com", 1),
                ("b.bilibili.com", 0),
            ]
            hosts = [{"host": host, "wss_port": port} for host, port in places]
            return {"code": 0, "data": {"token": "x", "host_list": hosts}}

        connector._ask = ask  # type: ignore[method-assign]
        return (await connector._way_in(6, "", {}))[0]

    hosts = asyncio.run(way_in())
    assert hosts == [("a.chat.bilibili.com", 2245)]
    assert connector._socket(hosts) == "wss://a.chat.bilibili.com:2245/sub"


def test_nobody_writes() -> None:
    connector: Connector = bilibili("6", Surroundings())
    assert not connector.can_send
    with pytest.raises(Refused):
        connector.send("ciao")


@pytest.mark.parametrize("rest", ["", "room", "-5", "0", "6?key=plain", "6?color=1", "9" * 30])
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    with pytest.raises(BadAddress):
        bilibili(rest, Surroundings())


def test_nothing_that_is_mutated_raises() -> None:
    frames = [danmaku("A12 x2", id_str="a"), super_chat(3, "x"), packed(b"\0\0\1\1", 1, 3), packed(b'{"code":0}', 1, 8)]
    frames += [
        command(cmd="RECALL_DANMU_MSG", data={"target_id": 3}),
        command(cmd="ONLINE_RANK_COUNT", data={"count": 3}),
    ]
    frames += [
        packed(zlib.compress(b"".join(frames)), 2),
        packed(brotli.compress(b"".join(frames)), 3),
        b"".join(frames),
    ]
    for frame in mutated(frames, 20_000):
        for each in read(frame)[0]:
            assert isinstance(each, Said | Deletion | Recalled | Watching | Answered | Alive)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("id uid name data ids".split()), inner),
    max_leaves=5,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(module._COMMANDS)), values, st.lists(values, max_size=4))
def test_no_message_raises(name: str, data: Any, info: list[Any]) -> None:
    read(command(cmd=name, data=data, info=info))


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([0, 1, 2, 3, 9]), st.sampled_from([2, 3, 5, 7, 8]))
def test_no_packet_raises(body: bytes, packing: int, operation: int) -> None:
    read(packed(body, packing, operation))
    read(body)
