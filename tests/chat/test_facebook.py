from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import connector as connector_module
from studio.chat import facebook as module
from studio.chat.connector import ChatState, Surroundings
from studio.chat.facebook import SIGN_IN, EventStream, facebook, read, slower
from studio.chat.net import BadAddress
from studio.chat.sign_in import Denied, Http
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused, SellerError
from tests.chat.platform_server import Ears, PlatformServer, SignedIn, eventually, hub_with, mutated, pauses_grow, shown

VIDEO = "777"
BEGAN = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=1)


def comment(number: int, text: str, **more: Any) -> dict[str, Any]:
    created = (BEGAN + timedelta(seconds=number)).strftime("%Y-%m-%dT%H:%M:%S+0000")
    said = {"id": f"{VIDEO}_{number}", "message": text, "created_time": created, "from": {"name": "Anna", "id": "42"}}
    return said | more


def error(status: int, code: int, subcode: int = 0) -> tuple[int, dict[str, Any]]:
    said = {"message": "secret of Facebook", "type": "OAuthException", "code": code, "error_subcode": subcode}
    return status, {"error": said}


class Facebook(PlatformServer):
    """The Graph API and its stream in one."""

    def __init__(self) -> None:
        self.comments: list[dict[str, Any]] = []
        self.a_page = 100
        self.knows_order = True
        self.video: dict[str, Any] = {"live_views": 31, "status": "LIVE", "from": {"id": "5"}}
        self.failing: dict[str, tuple[int, dict[str, Any]]] = {}
        self.headers: dict[str, str] = {}
        self.posted: list[tuple[str, str]] = []
        self.streams: list[web.StreamResponse] = []
        self.stream_status = 200
        self.by_header = True
        super().__init__(self.serve)

    def fails(self, path: str, how: tuple[int, dict[str, Any]]) -> None:
        self.failing[path] = how

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if request.path == f"/{VIDEO}/live_comments":
            return await self.stream(request)
        path = request.path.removeprefix("/v26.0")
        if path in self.failing:
            status, answer = self.failing[path]
            return web.json_response(answer, status=status, headers=self.headers)
        if request.headers.get("Authorization") != "Bearer secret-token":
            status, answer = error(400, 190)
            return web.json_response(answer, status=status)
        if path == "/me":
            return web.json_response({"id": "5", "name": "La Bancarella"})
        if request.method == "POST":
            self.posted.append((path, str((await request.post())["message"])))
            return web.json_response({"id": "777_999"})
        if path == f"/{VIDEO}":
            return web.json_response(self.video, headers=self.headers)
        if path == f"/{VIDEO}/comments":
            return web.json_response(self.listed(request), headers=self.headers)
        if any(path == f"/{each['id']}" for each in self.comments):
            return web.json_response({"id": path[1:]})
        status, answer = error(400, 100, 33)
        return web.json_response(answer, status=status)

    def listed(self, request: web.Request) -> dict[str, Any]:
        found = list(self.comments)
        if since := request.query.get("since"):
            found = [each for each in found if created(each) > datetime.fromtimestamp(int(since), UTC)]
        if request.query["order"] == "reverse_chronological" and self.knows_order:
            found.reverse()
        begin = 0
        if after := request.query.get("after"):
            begin = next((place + 1 for place, each in enumerate(self.comments) if f"c{each['id']}" == after), 0)
        page = found[begin : begin + self.a_page]
        if not page:
            return {"data": []}
        paging: dict[str, Any] = {"cursors": {"before": f"c{page[0]['id']}", "after": f"c{page[-1]['id']}"}}
        if len(found) > begin + self.a_page:
            paging["next"] = "https://graph.facebook.com/..."
        return {"data": page, "paging": paging}

    async def stream(self, request: web.Request) -> web.StreamResponse:
        header = request.headers.get("Authorization") == "Bearer secret-token" and self.by_header
        if self.stream_status != 200:
            return web.Response(status=self.stream_status)
        if not header and request.query.get("access_token") != "secret-token":
            return web.Response(status=400)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(b"\xef\xbb\xbf: hello\r\nretry: 10\r\n\r\n")
        self.streams.append(response)
        await asyncio.sleep(3600)
        return response

    def tell(self, piece: bytes) -> None:
        eventually(lambda: self.streams)
        self.run(self.streams[-1].write(piece))

    def tell_comment(self, said: dict[str, Any]) -> None:
        self.tell(b"data: " + json.dumps(said).encode() + b"\n\n")


def created(said: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(said["created_time"])


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "POLL_S", 0.1)
    monkeypatch.setattr(module, "POLL_BESIDE_STREAM_S", 0.1)
    monkeypatch.setattr(module, "STREAM_AGAIN_S", 0.1)
    monkeypatch.setattr(module, "LOOK_BACK_S", 0.2)
    monkeypatch.setattr(module, "VIEWERS_EVERY_S", 0.2)


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connector_module, "FIRST_PAUSE_S", 0.1)


@pytest.fixture
def server() -> Iterator[Facebook]:
    server = Facebook()
    yield server
    server.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("chat-")]


@pytest.fixture
def ears(server: Facebook) -> Iterator[Ears]:
    ears = Ears(facebook(f"{VIDEO}?server={server.url}", Surroundings(accounts=SignedIn(user_id="5"))))
    yield ears
    ears.stop()


def test_comments_of_the_list_are_read_page_by_page(server: Facebook, ears: Ears) -> None:
    server.a_page = 2
    server.comments = [comment(number, f"text {number}") for number in range(5)]
    ears.start().live().heard(5)
    assert ears.received[0] == ChatMessage("777_0", "facebook", "42", "Anna", "text 0", BEGAN)
    server.comments.append(comment(7, "A12 x2"))
    ears.heard(6)
    assert ears.texts()[-1] == "A12 x2"
    assert ears.connector.viewers == 31


def test_the_stream_is_quicker_and_nothing_comes_twice(
    server: Facebook, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "POLL_BESIDE_STREAM_S", 1.0)
    ears.start().live()
    server.tell_comment(comment(1, "from the stream"))
    ears.heard(1)
    server.comments = [comment(0, "only in the list"), comment(1, "from the stream")]
    ears.heard(2)
    before = len(server.asked_for(f"/v26.0/{VIDEO}/comments"))
    eventually(lambda: len(server.asked_for(f"/v26.0/{VIDEO}/comments")) > before + 1)
    assert ears.texts() == ["from the stream", "only in the list"]


def test_the_stream_may_be_cut_anywhere(server: Facebook, ears: Ears) -> None:
    ears.start().live()
    whole = b"id: 7\revent: x\r\ndata: " + json.dumps(comment(1, "caffè")).encode() + b"\r\n\r\n: beat\n\n"
    for place in range(len(whole)):
        server.tell(whole[place : place + 1])
    ears.heard(1)
    assert ears.texts() == ["caffè"]


def test_a_stream_that_ends_is_followed_again_from_its_last_id(server: Facebook, ears: Ears) -> None:
    ears.start().live()
    server.tell(b"id: 77\ndata: {}\n\n")
    eventually(lambda: ears.connector.garbled == 1)
    transport = server.streams.pop()._req.transport  # type: ignore[union-attr]
    assert transport is not None
    server.run(_abort(transport))
    eventually(lambda: len(server.asked_for(f"/{VIDEO}/live_comments")) >= 2)
    assert server.asked_for(f"/{VIDEO}/live_comments")[1].headers["Last-Event-ID"] == "77"
    server.tell_comment(comment(1, "again"))
    ears.heard(1)


async def _abort(transport: asyncio.Transport) -> None:
    transport.abort()


def test_without_the_stream_the_list_goes_on_and_the_seller_is_told(server: Facebook, ears: Ears) -> None:
    server.stream_status = 403
    ears.start().live()
    ears.wait(lambda: "a few seconds late" in (ears.connector.note or ""))
    server.comments = [comment(1, "still here")]
    ears.heard(1)


def test_the_token_is_in_no_address_unless_the_stream_wants_it_there(server: Facebook, ears: Ears) -> None:
    ears.start().live()
    eventually(lambda: server.streams)
    assert not [asked for asked in server.asked if "secret" in asked.address]


def test_a_stream_that_takes_no_header_gets_the_token_in_its_address(server: Facebook, ears: Ears) -> None:
    server.by_header = False
    ears.start().live()
    eventually(lambda: server.streams)
    asked = [asked.address for asked in server.asked if "secret" in asked.address]
    assert asked
    assert all(address.startswith(f"/{VIDEO}/live_comments?") for address in asked)
    assert "secret" not in repr((ears.states, ears.connector.note, vars(ears.connector).get("resume")))


def test_comments_that_are_gone_are_taken_back(server: Facebook) -> None:
    server.comments = [comment(number, f"text {number}") for number in range(6)]
    hub = hub_with("facebook", facebook, Surroundings(accounts=SignedIn()))
    try:
        hub.add(f"facebook://{VIDEO}?server={server.url}")
        eventually(lambda: len(shown(hub)) == 6)
        del server.comments[2]
        server.comments[3]["is_hidden"] = True
        eventually(lambda: shown(hub) == ["text 0", "text 1", "text 3", "text 5"])
        assert hub.sources()[0]["state"] == "live"
    finally:
        hub.close()


@pytest.mark.parametrize("how", [error(500, 2), error(400, 10), (502, {}), (200, {"data": []}), (200, {})])
def test_nothing_is_taken_back_because_of_an_error(server: Facebook, ears: Ears, how: tuple[int, Any]) -> None:
    server.comments = [comment(number, f"text {number}") for number in range(6)]
    ears.start().live().heard(6)
    gone = server.comments.pop(2)
    server.fails(f"/{gone['id']}", how if how[1] != {"data": []} else (200, {"id": gone["id"]}))
    server.fails(f"/{VIDEO}/comments", how)
    time.sleep(0.6)
    del server.failing[f"/{VIDEO}/comments"]
    ears.connector.hurry()
    ears.live()
    asked = len(server.asked_for(f"/v26.0/{gone['id']}"))
    eventually(lambda: len(server.asked_for(f"/v26.0/{gone['id']}")) > asked or how[1].get("data") == [] or asked)
    time.sleep(0.3)
    assert not [received for received in ears.received if isinstance(received, Deletion)]
    assert len(ears.texts()) == 6


def test_a_list_that_knows_no_order_takes_nothing_back(server: Facebook, ears: Ears) -> None:
    server.knows_order, server.a_page = False, 3
    server.comments = [comment(number, f"text {number}") for number in range(8)]
    ears.start().live().heard(8)
    server.comments.append(comment(9, "new"))
    ears.heard(9)
    time.sleep(0.5)
    assert len(ears.received) == 9


def test_a_cursor_that_ran_out_costs_nothing(server: Facebook, ears: Ears) -> None:
    server.comments = [comment(number, f"text {number}") for number in range(3)]
    ears.start().live().heard(3)
    serve, cut = server.answer, threading.Event()

    async def no_cursors(request: web.Request) -> web.StreamResponse:
        if "after" in request.query and not cut.is_set():
            cut.set()
            status, answer = error(400, 100)
            return web.json_response(answer, status=status)
        return await serve(request)

    server.answer = no_cursors
    server.comments.append(comment(5, "after it"))
    ears.heard(4)
    assert cut.is_set()
    assert ChatState.WAITING not in [state for state, _ in ears.states]


def test_it_comes_back_after_the_server_was_killed(server: Facebook, ears: Ears) -> None:
    ears.start().live()
    for number in range(3):
        server.comments.append(comment(number, f"text {number}"))
        ears.heard(number + 1)
        server.kill()
        ears.wait(lambda: ears.connector.state is ChatState.WAITING)
        began_s = time.monotonic()
        server.start()
        ears.live()
        assert time.monotonic() - began_s < 5.0
    assert ears.texts() == ["text 0", "text 1", "text 2"]


def test_after_a_restart_it_goes_on_where_it_was(server: Facebook, ears: Ears) -> None:
    server.comments = [comment(0, "old"), comment(300, "known")]
    ears.start().live().heard(2)
    mark = ears.marks[-1]
    assert datetime.fromisoformat(mark) == BEGAN + timedelta(seconds=300)
    ears.stop()
    server.comments.append(comment(301, "missed"))
    again = Ears(facebook(f"{VIDEO}?server={server.url}", Surroundings(accounts=SignedIn())))
    again.connector.resume = mark
    again.start().live().heard(2)
    again.stop()
    assert again.texts() == ["known", "missed"]


def test_a_clock_that_is_ahead_does_not_hide_what_comes(server: Facebook, ears: Ears) -> None:
    ahead = (datetime.now(UTC) + timedelta(hours=20)).isoformat()
    server.comments = [comment(1, "from tomorrow", created_time=ahead)]
    ears.start().live().heard(1)
    assert datetime.fromisoformat(ears.marks[-1]) <= datetime.now(UTC)


def test_a_server_that_says_nothing_is_lost(server: Facebook, ears: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    async def silent(request: web.Request) -> web.StreamResponse:
        await asyncio.sleep(60)
        return web.Response()

    monkeypatch.setattr(module, "ANSWER_S", 0.5)
    server.answer = silent
    ears.start().lost("does not answer")


def test_who_closes_at_once_is_tried_more_and_more_seldom(server: Facebook, ears: Ears) -> None:
    async def close(request: web.Request) -> web.StreamResponse:
        assert request.transport is not None
        request.transport.close()
        return web.Response()

    server.answer = close
    ears.start()
    assert pauses_grow(server, "/v26.0/777")


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (error(400, 190, 463), "Paste a new one"),
        (error(403, 200), "token does not allow this"),
        (error(400, 100, 33), "does not know this live video"),
        (error(400, 4), "slow down"),
        (error(400, 80001), "slow down"),
        (error(500, 1), "trouble of its own"),
        (error(400, 1), "trouble of its own"),
        (error(400, 99999), "error 400"),
        ((401, {}), "Paste a new one"),
        ((403, {}), "does not allow"),
        ((404, {}), "does not know this chat"),
        ((429, {}), "in 7 s"),
        ((503, {}), "trouble of its own"),
        ((200, []), "makes no sense"),
        ((302, {}), "makes no sense"),
    ],
)
def test_refusals_are_put_into_words(server: Facebook, ears: Ears, how: tuple[int, Any], words: str) -> None:
    server.headers = {"Retry-After": "7", "Location": "http://127.0.0.1:1/"}
    server.fails(f"/{VIDEO}", how)
    server.fails(f"/{VIDEO}/comments", how)
    ears.start().lost(words)
    assert "secret" not in repr(ears.states)


def test_nothing_is_asked_without_a_token(server: Facebook) -> None:
    ears = Ears(facebook(f"{VIDEO}?server={server.url}", Surroundings())).start().lost("Paste the Page's token")
    assert not ears.connector.can_send
    assert not server.asked
    ears.stop()


def test_a_key_of_the_environment_comes_first(server: Facebook, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACEBOOK_KEY", "secret-token")
    address = f"{VIDEO}?server={server.url}&key=env:FACEBOOK_KEY"
    ears = Ears(facebook(address, Surroundings(accounts=SignedIn("other")))).start().live()
    assert ears.connector.can_send
    ears.stop()


def test_it_is_written_as_a_comment_or_as_the_answer_to_one(server: Facebook, ears: Ears) -> None:
    ears.connector.every_s = 0.0
    ears.start().live()
    ears.connector.send("K7 & 3 €")
    ears.connector.send("yes", reply_to="777_3")
    ears.connector.send("no id of ours", reply_to="../me")
    assert server.posted == [
        (f"/{VIDEO}/comments", "K7 & 3 €"),
        ("/777_3/comments", "yes"),
        (f"/{VIDEO}/comments", "no id of ours"),
    ]


@pytest.mark.parametrize(
    ("how", "words"),
    [
        (error(400, 368), "took it for spam"),
        (error(400, 190), "Paste a new one"),
        (error(400, 100), "not there any more"),
        (error(403, 200), "token does not allow this"),
        ((429, {}), "slow down"),
    ],
)
def test_what_is_not_taken_is_said(server: Facebook, ears: Ears, how: tuple[int, Any], words: str) -> None:
    ears.start().live()
    server.fails("/777_3/comments", how)
    with pytest.raises(SellerError, match=words) as caught:
        ears.connector.send("ciao", reply_to="777_3")
    assert "secret" not in str(caught.value)
    assert ears.connector.state is ChatState.LIVE


def test_the_pages_own_comments_are_the_hosts_and_strangers_have_a_name(server: Facebook, ears: Ears) -> None:
    nobody = comment(2, "from whom?")
    del nobody["from"]
    sticker = comment(3, "")
    server.comments = [comment(1, "welcome", **{"from": {"id": "5", "name": "La Bancarella"}}), nobody, sticker]
    ears.start().live().heard(2)
    assert [(each.author_id, each.author, each.role) for each in ears.received if isinstance(each, ChatMessage)] == [
        ("5", "La Bancarella", "host"),
        ("comment:777_2", "Someone on Facebook", ""),
    ]
    assert ears.connector.garbled == 0


def test_the_end_of_the_live_video_is_told(server: Facebook, ears: Ears) -> None:
    ears.start().live()
    server.video = {"status": "VOD", "live_views": "many"}
    ears.wait(lambda: ears.connector.note == "The live video has ended on Facebook.")
    assert ears.connector.viewers is None
    assert ears.connector.state is ChatState.LIVE


def test_garbage_is_counted_and_costs_nothing(server: Facebook, ears: Ears) -> None:
    bad: list[Any] = [7, None, {}, {"id": "x"}, {"id": "777_1", "message": 5}, {"id": "../../me", "message": "x"}]
    server.comments = [comment(1, "x" * 100_000)]
    ears.start().live().heard(1)
    for each in bad:
        server.tell_comment(each)
    for piece in (b"data: {\n\n", b"data: " + b"[" * 100_000 + b"\n\n", b"\0\xff\n\n", b"data\n\n"):
        server.tell(piece)
    server.tell_comment(comment(9, "fine", created_time="0001-01-01T00:00:00+2300"))
    ears.heard(2)
    assert ears.connector.garbled == len(bad) + 3
    assert ears.connector.state is ChatState.LIVE


def test_facebooks_limit_is_not_reached() -> None:
    assert slower({}) == 1.0
    assert slower({"X-App-Usage": '{"call_count":61,"total_time":1}'}) == 3.0
    business = {"5": [{"type": "pages", "call_count": 10, "total_cputime": 95}]}
    assert slower({"X-Business-Use-Case-Usage": json.dumps(business)}) == 10.0
    for nonsense in ("{", "[]", '{"5":7}', '{"call_count":"x"}', "[[[[", '{"5":[[7]]}'):
        assert slower({"X-App-Usage": nonsense, "X-Business-Use-Case-Usage": nonsense}) == 1.0


def test_the_pasted_token_says_whose_it_is(server: Facebook) -> None:
    async def ask() -> tuple[str, str]:
        async with aiohttp.ClientSession() as session:
            http = Http(session, server.url)
            assert SIGN_IN.who is not None
            with pytest.raises(Denied):
                await SIGN_IN.who(http, "bad", "")
            return await SIGN_IN.who(http, "secret-token", "")

    assert asyncio.run(ask()) == ("5", "La Bancarella")


@pytest.mark.parametrize("rest", ["", "video", "7/../me", "777?key=secret-token", "777?x=1", "777?key=env:NOT_THERE"])
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    with pytest.raises(BadAddress) as caught:
        facebook(rest, Surroundings())
    assert "secret" not in str(caught.value)


def test_nobody_writes_while_it_is_not_connected() -> None:
    with pytest.raises(Refused):
        facebook(VIDEO, Surroundings(accounts=SignedIn())).send("ciao")


def test_events_follow_the_standard() -> None:
    stream = EventStream()
    text = b"\xef\xbb\xbfdata: one\ndata:two\n\n:comment\n\ndata\n\n"
    text += b"id: 3\nevent: x\nretry: 1500\nfoo: bar\ndata:  three\r\r"
    text += b"id: \0\ndata: never ended"
    assert stream.feed(text) == [b"one\ntwo", b"", b" three"]
    assert (stream.last_id, stream.retry_s, stream.garbled) == ("3", 1.5, 0)


def test_the_end_of_a_line_may_be_cut_in_two() -> None:
    stream = EventStream()
    assert [stream.feed(piece) for piece in (b"data: one\r", b"\ndata: two\r", b"", b"\n\r", b"\n")] == [
        [],
        [],
        [],
        [b"one\ntwo"],
        [],
    ]


def test_endless_lines_and_endless_events_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", 1000)
    stream = EventStream()
    for _ in range(50):
        assert stream.feed(b"data: " + b"x" * 100) == []
    assert stream.feed(b"\n\ndata: fine\n\n") == [b"fine"]
    assert stream.garbled == 1
    assert stream.feed(b"data: xxxxxxxxxxxxxxxxxx\n" * 100 + b"\ndata: fine\n\n")[-1] == b"fine"
    assert stream.garbled >= 2
    stream.feed(b"data:\n" * 5000)
    assert len(stream._data) <= 1000


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from([b"data: ", b"id:", b"x", b"\r", b"\n", b"\r\n", b":", b" ", b"\xff"]), max_size=30),
    st.lists(st.integers(0, 60), max_size=6),
)
def test_where_the_bytes_are_cut_makes_no_difference(parts: list[bytes], cuts: list[int]) -> None:
    whole = b"".join(parts)
    at_once, in_pieces = EventStream(), EventStream()
    events = at_once.feed(whole)
    places = sorted({0, len(whole), *(cut for cut in cuts if cut <= len(whole))})
    found = [event for begin, end in itertools.pairwise(places) for event in in_pieces.feed(whole[begin:end])]
    assert (found, in_pieces.last_id) == (events, at_once.last_id)


def test_nothing_that_is_mutated_raises() -> None:
    page = {"data": [comment(1, "A12 x2"), comment(2, "x", is_hidden=True)], "paging": {"cursors": {"after": "x"}}}
    for frame in mutated([json.dumps(page).encode(), json.dumps(comment(1, "ciao")).encode()], 20_000):
        for each in read(frame, "5")[0]:
            assert isinstance(each, ChatMessage | Deletion)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10) | st.just("777_1"),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from("id message from name created_time is_hidden data".split()), inner, max_size=5
        )
    ),
    max_leaves=6,
)


@settings(max_examples=150, deadline=None)
@given(values)
def test_no_comment_raises(value: Any) -> None:
    read(json.dumps(value), "5")
