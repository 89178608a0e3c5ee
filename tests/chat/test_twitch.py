from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import irc as irc_module
from studio.chat import twitch as twitch_module
from studio.chat.connector import ChatState, Lost, Surroundings, Token
from studio.chat.hub import Hub
from studio.chat.net import BadAddress
from studio.chat.twitch import Sign, Twitch, read, twitch
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import Refused, SellerError
from tests.chat.twitch_server import CLIENT, TOKEN, TwitchServer, wait_for


class Anna:
    """Is signed in at Twitch."""

    access = TOKEN

    def has(self, platform: str) -> bool:
        return platform == "twitch"

    async def token(self, platform: str) -> Token | None:
        return Token(self.access, CLIENT, "42", "anna")


@dataclass
class Desk:
    """A hub that reads twitch://shop from a server."""

    server: TwitchServer
    around: Surroundings = field(default_factory=Surroundings)

    def __post_init__(self) -> None:
        self.hub = Hub(self.around, lambda: None, {"twitch": twitch})
        self.url = ""

    def connect(self, more: str = "", live: bool = True) -> Twitch:
        self.url = f"twitch://Shop?server={self.server.ws}{more}"
        self.hub.add(self.url)
        if live:
            wait_for(lambda: self.source["state"] == "live" and self.server.here)
        connector = self.hub.connector(self.url)
        assert isinstance(connector, Twitch)
        return connector

    @property
    def source(self) -> dict[str, Any]:
        return self.hub.sources()[0]

    def texts(self) -> list[str]:
        """Of the messages that are still there."""
        return [row["text"] for row in self.hub.after(0)[1] if row["kind"] == "message"]

    def wait_error(self, words: str) -> None:
        wait_for(lambda: words in (self.source["error"] or ""))


@pytest.fixture
def server() -> Iterator[TwitchServer]:
    with TwitchServer() as server:
        yield server


@pytest.fixture
def desk(server: TwitchServer) -> Iterator[Desk]:
    desk = Desk(server)
    yield desk
    started_s = time.monotonic()
    desk.hub.close()
    assert time.monotonic() - started_s < 3


@pytest.fixture
def signed_in(server: TwitchServer) -> Iterator[Desk]:
    desk = Desk(server, Surroundings(accounts=Anna()))
    yield desk
    desk.hub.close()


def said(number: int, text: str = "ciao", more: str = "", author: str = "anna") -> str:
    return (
        f"@badge-info=;badges=;color=#1E90FF;display-name=;emotes=;id=m{number};mod=0;room-id=1234;subscriber=0;"
        f"tmi-sent-ts=1795226400000;turbo=0;user-id=42;user-type={more} "
        f":{author}!{author}@{author}.tmi.twitch.tv PRIVMSG #shop :{text}\r\n"
    )


def one(frame: str) -> Any:
    found, garbled = read(frame)
    assert garbled == 0
    assert len(found) == 1
    return found[0]


# what the frames mean


def test_a_message_with_its_tags() -> None:
    line = (
        r"@badge-info=;badges=broadcaster/1,premium/1;bits=100;color=#1E90FF;display-name=An\sna\:\\;id=6f-x;"
        "room-id=11;tmi-sent-ts=1762000000123;user-id=42 :anna!a@anna.tmi.twitch.tv PRIVMSG #shop :A12 x2 :) cheer100"
    )
    at = datetime(2025, 11, 1, 12, 26, 40, 123000, UTC)
    assert one(line) == ChatMessage("6f-x", "twitch", "42", "An na;\\", "A12 x2 :) cheer100", at, "host", "100 bits")


@pytest.mark.parametrize(
    ("more", "role"),
    [
        (";badges=moderator/1", "moderator"),
        (";badges=vip/1,subscriber/12", "member"),
        (";badges=subscriber/0,broadcaster/1", "host"),
        (";mod=1", "moderator"),
        (";badges=premium/1", ""),
    ],
)
def test_badges_become_roles(more: str, role: str) -> None:
    assert one(said(1, more=more)).role == role


def test_what_goes_without_some_tags_is_still_a_message() -> None:
    message = one("@id=x :anna!a@b PRIVMSG #shop :ciao")
    assert (message.author_id, message.author, message.role, message.paid) == ("anna", "anna", "", "")
    assert abs((message.at - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize("stamp", ["", "-1", "0", "9" * 15, "9" * 10_000, "x", "٣", "1e9"])
def test_a_clock_that_makes_no_sense_is_not_believed(stamp: str) -> None:
    message = one(f"@id=x;user-id=1;tmi-sent-ts={stamp} :a!a@a PRIVMSG #shop :ciao")
    assert abs((message.at - datetime.now(UTC)).total_seconds()) < 60


@pytest.mark.parametrize("bits", ["", "0000000001" * 600, "-5", "٣", "1e3"])
def test_bits_that_make_no_sense_are_none(bits: str) -> None:
    assert one(said(1, more=f";bits={bits}")).paid == ""


def test_an_action_is_a_message() -> None:
    assert one(said(1, "\x01ACTION waves\x01")).text == "waves"


def test_what_subscribers_write_is_a_message_and_the_announcement_is_none() -> None:
    tags = "@id=u1;login=ronni;display-name=Ronni;msg-id=resub;system-msg=ronni\\ssubscribed;user-id=87;tmi-sent-ts=1"
    message = one(f"{tags} :tmi.twitch.tv USERNOTICE #shop :Great show -- keep it up")
    assert (message.id, message.author, message.author_id) == ("u1", "Ronni", "87")
    assert message.text == "Great show -- keep it up"
    assert read(f"{tags} :tmi.twitch.tv USERNOTICE #shop") == ([], 0)


def test_moderation() -> None:
    deleted = "@login=foo;room-id=;target-msg-id=94e6c7ff;tmi-sent-ts=1642720582342 :tmi.twitch.tv CLEARMSG #shop :what"
    assert one(deleted) == Deletion("twitch", "94e6c7ff")
    banned = "@room-id=1;target-user-id=8734;tmi-sent-ts=1642715756806 :tmi.twitch.tv CLEARCHAT #shop :ronni"
    assert one(banned) == Clearing("twitch", "8734")
    timed_out = "@ban-duration=350;room-id=1;target-user-id=8734 :tmi.twitch.tv CLEARCHAT #shop :ronni"
    assert one(timed_out) == Clearing("twitch", "8734")
    assert one("@room-id=1;tmi-sent-ts=1642715695392 :tmi.twitch.tv CLEARCHAT #shop") == Clearing("twitch", None)


def test_several_lines_in_one_frame_and_lines_of_no_interest() -> None:
    frame = (
        said(1)
        + ":tmi.twitch.tv 372 justinfan1 :You are in a maze\r\n\r\nPING :tmi.twitch.tv\r\n"
        + said(2, "k7\u2028x")
    )
    found, garbled = read(frame)
    assert garbled == 0
    assert [each.text for each in found if not isinstance(each, Deletion | Clearing)] == [
        "ciao",
        "tmi.twitch.tv",
        "k7\u2028x",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "@",
        "@;;;=; ",
        ":nobody",
        ":nobody  :",
        ":x :PRIVMSG #shop :ciao",
        "@id=x PRIVMSG #shop",
        "PRIVMSG",
        "@user-id=1 :a!a@a PRIVMSG #shop :no id",
        "@id=1 PRIVMSG #shop :nobody",
        "@id=1 CLEARMSG #shop :x",
        "CLEARCHAT",
        "@id=1;user-id=1 :a!a@a PRIVMSG #shop :" + "x" * 1_000_000,
        '{"type": "json"}',
        "GET / HTTP/1.1 <html>"[14:],
    ],
)
def test_lines_that_make_no_sense_are_counted(line: str) -> None:
    assert read(line) == ([], 1)


words = st.text() | st.text(alphabet="@;=:\\ \r\n#!,\x00\x01\ud800sPRIVMGCLEAT0129/")
commands = st.sampled_from(
    ["PRIVMSG", "CLEARMSG", "CLEARCHAT", "USERNOTICE", "NOTICE", "ROOMSTATE", "CAP", "PING", "001", "x"]
)
names = st.sampled_from(
    ["id", "user-id", "bits", "badges", "tmi-sent-ts", "target-msg-id", "mod", "login", "room-id", "msg-id"]
)
lines = st.builds(
    lambda tags, source, command, params, text: (
        "@" + ";".join(f"{name}={value}" for name, value in tags.items()) + f" :{source} {command} {params} :{text}"
    ),
    st.dictionaries(names, words),
    words,
    commands,
    words,
    words,
)


@settings(max_examples=500)
@given(st.lists(lines | words, max_size=4).map("\r\n".join))
def test_no_frame_can_make_it_stumble(frame: str) -> None:
    found, garbled = read(frame)
    assert garbled >= 0
    for heard in found:
        assert isinstance(heard, ChatMessage | Deletion | Clearing | Sign)
        if isinstance(heard, ChatMessage):
            assert heard.id
            assert heard.author_id
            assert heard.at.year > 2000


def test_it_reads_fast() -> None:
    frame = "".join(said(number, "quanto costa A12? " * 3, ";badges=subscriber/3") for number in range(2_000))
    started_s = time.perf_counter()
    found, _ = read(frame)
    assert len(found) == 2_000
    assert time.perf_counter() - started_s < 1.0  # 20,000 a second are reached; a busy machine gets ten times as long


# the connection


def test_messages_come_in_once_and_deletions_take_them_out(desk: Desk, server: TwitchServer) -> None:
    connector = desk.connect()
    assert server.lines[0] == "CAP REQ :twitch.tv/tags twitch.tv/commands"
    assert server.lines[2].startswith("NICK justinfan")
    assert server.lines[3] == "JOIN #shop"
    server.tell(said(1, "one") + said(2, "<b>two</b>") + said(1, "one"))
    server.tell(said(2, "two") + said(3, "three", ";user-id=7"))
    wait_for(lambda: len(desk.texts()) == 3)
    assert desk.texts() == ["one", "<b>two</b>", "three"]
    server.tell("@login=anna;target-msg-id=m2 :tmi.twitch.tv CLEARMSG #shop :two\r\n")
    wait_for(lambda: desk.texts() == ["one", "three"])
    server.tell("@room-id=1;target-user-id=42 :tmi.twitch.tv CLEARCHAT #shop :anna\r\n")
    wait_for(lambda: desk.texts() == ["three"])
    server.tell("@room-id=1 :tmi.twitch.tv CLEARCHAT #shop\r\n")
    wait_for(lambda: desk.texts() == [])
    server.tell("PING :tmi.twitch.tv\r\n")
    wait_for(lambda: "PONG :tmi.twitch.tv" in server.lines)
    assert not connector.can_send
    assert connector.viewers is None
    with pytest.raises(Refused):
        connector.send("ciao")
    assert not server.asked


def test_garbage_is_counted_and_costs_nothing(desk: Desk, server: TwitchServer) -> None:
    connector = desk.connect()
    server.tell("\x00\r\n@@@@\r\n" + "x" * 1_000_000 + "\r\n" + said(1))
    server.tell_bytes(b"\xff\x00\x01")
    server.tell(said(2))
    wait_for(lambda: len(desk.texts()) == 2)
    assert connector.garbled == 4
    assert connector.state is ChatState.LIVE


def test_a_server_killed_and_started_again_is_heard_again(desk: Desk, server: TwitchServer) -> None:
    desk.connect()
    server.tell(said(1))
    for again in range(3):
        server.kill()
        wait_for(lambda: desk.source["state"] == "waiting")
        assert "tried again" in desk.source["error"]
        server.start()
        wait_for(lambda: desk.source["state"] == "live" and server.here, 6)
        server.tell(said(1) + said(10 + again))
        wait_for(lambda again=again: len(desk.texts()) == 2 + again)  # type: ignore[misc]
    assert desk.source["error"] is None


def test_asked_to_move_it_listens_on_both_lines_until_the_new_one_is_there(
    desk: Desk, server: TwitchServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(twitch_module, "OVERLAP_S", 0.0)
    connector = desk.connect()
    states: list[ChatState] = []
    connector._on_state = lambda: states.append(connector.state)
    server.tell(":tmi.twitch.tv RECONNECT\r\n")
    wait_for(lambda: server.visits == 2 and server.here == 1)
    server.tell(said(1))
    wait_for(lambda: desk.texts() == ["ciao"])
    assert states == []


def test_being_moved_again_and_again_makes_it_wait(desk: Desk, server: TwitchServer) -> None:
    desk.connect()
    server.tell(":tmi.twitch.tv RECONNECT\r\n")
    desk.wait_error("restarts this chat's server")


def test_a_server_that_says_nothing_is_given_up(
    desk: Desk, server: TwitchServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert irc_module.JOIN_S < 15
    monkeypatch.setattr(twitch_module, "JOIN_S", 0.3)
    server.mute = True
    connector = desk.connect(live=False)
    desk.wait_error("does not answer for this channel")
    assert connector.state is ChatState.WAITING


def test_a_server_that_takes_the_connection_alone_is_given_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("studio.chat.net.CONNECT_S", 0.3)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        desk.server = TwitchServer(port=silent.getsockname()[1])
        desk.connect(live=False)
        desk.wait_error("does not answer")


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "error 401"), (403, "error 403"), (404, "does not know"), (429, "in 7 s"), (503, "trouble of its own")],
)
def test_a_refused_connection_is_told_in_words(desk: Desk, server: TwitchServer, status: int, words: str) -> None:
    server.handshake, server.headers = status, {"Retry-After": "7"}
    desk.connect(live=False)
    desk.wait_error(words)


@pytest.mark.parametrize(
    ("greeting", "words"),
    [
        (":tmi.twitch.tv NOTICE * :Login authentication failed\r\n", "without signing in"),
        ("@msg-id=msg_channel_suspended :tmi.twitch.tv NOTICE #shop :gone\r\n", "suspended this channel"),
        ("@msg-id=tos_ban :tmi.twitch.tv NOTICE #shop :gone\r\n", "closed this channel"),
        (":irc.example CAP * NAK :twitch.tv/tags twitch.tv/commands\r\n", "not Twitch's server"),
    ],
)
def test_a_refused_login_is_told_in_words(desk: Desk, server: TwitchServer, greeting: str, words: str) -> None:
    server.greeting = greeting
    desk.connect(live=False)
    desk.wait_error(words)


def test_one_that_closes_at_once_is_asked_less_and_less(desk: Desk, server: TwitchServer) -> None:
    server.deaf = True
    desk.connect(live=False)
    time.sleep(2.5)
    assert 2 <= server.visits <= 4


def test_it_stops_at_once_while_it_connects(server: TwitchServer) -> None:
    server.mute = True
    connector = twitch(f"shop?server={server.ws}", Surroundings())
    connector.start(lambda received: None, lambda: None)
    wait_for(lambda: server.here)
    started_s = time.monotonic()
    assert connector.stop(3)
    assert time.monotonic() - started_s < 2.5


# writing, and counting viewers


def test_it_writes_with_the_account(signed_in: Desk, server: TwitchServer) -> None:
    connector = signed_in.connect()
    assert connector.can_send
    connector.every_s = 0.0
    connector.send("Ciao  a tutti\n" + "x" * 600 + " https://shop.example/a12", reply_to="m1")
    method, path, headers, body = server.asked[-1]
    assert (method, path) == ("POST", "/helix/chat/messages")
    assert headers["Authorization"] == f"Bearer {TOKEN}"
    assert len(body["message"]) <= 500
    assert body["message"].endswith("… https://shop.example/a12")
    del body["message"]
    assert body == {"broadcaster_id": "1234", "sender_id": "42", "reply_parent_message_id": "m1"}
    wait_for(lambda: connector.viewers == 78)
    assert all(TOKEN not in asked for _, asked, _, _ in server.asked)
    assert all(TOKEN not in line for line in server.lines)


def test_it_writes_no_faster_than_twitch_lets(signed_in: Desk, server: TwitchServer) -> None:
    connector = signed_in.connect()
    assert connector.every_s * 20 >= 30
    connector.every_s = 0.4
    started_s = time.monotonic()
    threads = [threading.Thread(target=connector.send, args=(f"{number}",)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - started_s >= 0.8
    assert sorted(body["message"] for _, path, _, body in server.asked if path.endswith("messages")) == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("msg_duplicate", "same as the one before"),
        ("user_timed_out", "timed out"),
        ("followers_only_mode", "only followers"),
        ("msg_rejected", "held this message back"),
        ("something_new", "does not say why"),
        (7, "does not say why"),
        (None, "does not say why"),
    ],
)
def test_a_message_that_twitch_drops_is_told_in_words(
    signed_in: Desk, server: TwitchServer, code: Any, words: str
) -> None:
    reason = {"code": code, "message": "own words of Twitch"}
    server.answers["/helix/chat/messages"] = (200, {"data": [{"is_sent": False, "drop_reason": reason}]})
    connector = signed_in.connect()
    with pytest.raises(Refused, match=words):
        connector.send("ciao")


@pytest.mark.parametrize(
    ("status", "told", "words"),
    [
        (401, {}, "Sign in again"),
        (403, {}, "does not allow"),
        (429, {}, "in 7 s"),
        (500, {}, "trouble of its own"),
        (200, ["nonsense"], "does not say why"),
        (200, {"data": [[]]}, "does not say why"),
    ],
)
def test_a_refused_message_is_told_in_words(
    signed_in: Desk, server: TwitchServer, status: int, told: Any, words: str
) -> None:
    server.headers = {"Retry-After": "7"}
    server.answers["/helix/chat/messages"] = server.answers["/helix/streams"] = (status, told)
    connector = signed_in.connect()
    with pytest.raises(SellerError, match=words) as refused:
        connector.send("ciao")
    assert TOKEN not in str(refused.value)
    server.tell(said(1))
    wait_for(lambda: signed_in.texts() == ["ciao"])  # reading goes on
    assert connector.viewers is None


def test_a_token_from_the_environment_writes_too(
    desk: Desk, server: TwitchServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHOP_TWITCH", f"oauth:{TOKEN}")
    connector = desk.connect("&key=env:SHOP_TWITCH")
    connector.send("ciao")
    assert server.asked[-1][3]["sender_id"] == "42"
    server.scopes = []
    connector._known = None
    connector._sent_s = -1e9
    with pytest.raises(Refused, match="may not write"):
        connector.send("ciao")
    server.valid.clear()
    connector._known = None
    connector._sent_s = -1e9
    with pytest.raises(Lost, match="Sign in again"):
        connector.send("ciao")
    assert TOKEN not in str(desk.hub.sources())


def test_the_channels_number_is_asked_for_where_the_chat_did_not_tell(signed_in: Desk, server: TwitchServer) -> None:
    server.greeting = ":x 366 justinfan1 #shop :End\r\n"
    connector = signed_in.connect()
    connector.send("ciao")
    assert server.asked[-1][3]["broadcaster_id"] == "1234"
    assert any(path == "/helix/users?login=shop" for _, path, _, _ in server.asked)


def test_a_viewer_count_that_makes_no_sense_is_none(signed_in: Desk, server: TwitchServer) -> None:
    server.answers["/helix/streams"] = (200, {"data": [{"viewer_count": True}]})
    connector = signed_in.connect()
    wait_for(lambda: any(path.startswith("/helix/streams") for _, path, _, _ in server.asked))
    assert connector.viewers is None


def test_the_accounts_token_goes_to_no_strange_server() -> None:
    around = Surroundings(accounts=Anna())
    assert twitch("shop", around).can_send
    assert twitch("shop?server=ws://127.0.0.1:1", around).can_send
    strange = twitch("shop?server=wss://chat.example", around)
    assert not strange.can_send
    assert isinstance(strange, Twitch)
    assert asyncio.run(strange._token()) is None


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "a b",
        "x" * 26,
        "shop/../x",
        "shöp",
        "shop?color=1",
        "shop?server=ws://elsewhere.example",
        "shop?key=env:NOT_THERE",
        "shop?key=abc",
    ],
)
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    with pytest.raises(BadAddress) as refused:
        twitch(rest, Surroundings())
    assert "abc" not in str(refused.value)


@pytest.mark.parametrize("rest", ["Shop", "#shop", "@shop", "www.twitch.tv/Shop", "https://twitch.tv/shop/"])
def test_a_channel_may_be_written_as_people_do(rest: str) -> None:
    connector = twitch(rest, Surroundings())
    assert isinstance(connector, Twitch)
    assert connector._channel == "shop"


def test_lines_about_another_channel_or_none_mean_nothing() -> None:
    tags = "@id=1;user-id=7;display-name=Anna;target-msg-id=1;tmi-sent-ts=1 "
    for line in ("PRIVMSG #other :ciao", "USERNOTICE #other :ciao", "CLEARMSG #other :ciao", "CLEARCHAT #other"):
        assert read(f"{tags}:anna!anna@x {line}", "shop") == ([], 0)
        assert len(read(f"{tags}:anna!anna@x {line.replace('#other', '#Shop')}", "shop")[0]) == 1
    for line in ("CLEARCHAT", "CLEARCHAT :shop", "CLEARCHAT shop :anna", "PRIVMSG anna :ciao"):
        assert read(f"{tags}:tmi.twitch.tv {line}", "shop") == ([], 1)
