from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import trustme
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat import irc as irc_module
from studio.chat.connector import ChatState, Surroundings
from studio.chat.hub import Hub
from studio.chat.irc import LONGEST_LINE, Heard, Irc, Splitter, decoded, irc, parse, read
from studio.chat.net import BadAddress
from studio.chat.twitch import twitch
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import Refused
from tests.chat.irc_server import Inspircd, Visitor
from tests.chat.twitch_server import wait_for

CAPS = "message-tags server-time echo-message"


class Desk:
    def __init__(self) -> None:
        self.hub = Hub(Surroundings(), lambda: None, {"irc": irc, "twitch": twitch})

    def connect(self, url: str, live: bool = True) -> Any:
        self.hub.add(url)
        if live:
            wait_for(lambda: self.of(url)["state"] == "live")
        return self.hub.connector(url)

    def of(self, url: str) -> dict[str, Any]:
        return next(row for row in self.hub.sources() if row["url"] == url)

    def rows(self) -> list[dict[str, Any]]:
        return [row for row in self.hub.after(0, 10_000)[1] if row["kind"] == "message"]

    def texts(self) -> list[str]:
        return [row["text"] for row in self.rows()]


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    started_s = time.monotonic()
    desk.hub.close()
    assert time.monotonic() - started_s < 3


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Inspircd]:
    with Inspircd(tmp_path) as server:
        yield server


# the grammar


def test_a_line_with_everything() -> None:
    line = parse("@id=1;a=x\\sy\\:\\\\\\r\\n\\b\\;b;vendor/c= :anna!a@host PRIVMSG #shop more :ciao :) tutti")
    assert line is not None
    assert line.tags == {"id": "1", "a": "x y;\\\r\nb", "b": "", "vendor/c": ""}
    assert (line.nick, line.command, line.params) == ("anna", "PRIVMSG", ["#shop", "more", "ciao :) tutti"])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("PING", ("", "PING", [])),
        ("ping x", ("", "PING", ["x"])),
        (":irc.example 001 me :Hi", ("irc.example", "001", ["me", "Hi"])),
        (":a!b@c   JOIN   #x  ", ("a", "JOIN", ["#x"])),
        ("@a=1   :x NOTICE y :", ("x", "NOTICE", ["y", ""])),
        ("@a=1 PING :x", ("", "PING", ["x"])),
    ],
)
def test_lines_of_all_sorts(text: str, meant: tuple[str, str, list[str]]) -> None:
    line = parse(text)
    assert line is not None
    assert line[1:] == meant


@pytest.mark.parametrize(
    "text", ["", " ", "@", "@a", ":", ":x", ":x  ", "é x", ": :", "@a=b :c :d", "x" * (LONGEST_LINE + 1)]
)
def test_what_is_no_line_is_none(text: str) -> None:
    assert parse(text) is None


def one(line: str) -> Any:
    found = read(line, "#shop", "run", 7)
    assert found is not None
    assert len(found) == 1
    return found[0]


def test_messages() -> None:
    message = one(
        "@time=2025-11-21T10:28:27.031Z;msgid=1AA~1 :Anna!a@b PRIVMSG #Shop :\x02A12\x0f \x0304,05x2\x03 \x04ff00aa!"
    )
    at = datetime(2025, 11, 21, 10, 28, 27, 31_000, UTC)
    assert message == ChatMessage("1AA~1", "irc", "anna", "Anna", "A12 x2 !", at)
    assert one(":anna!a@b PRIVMSG #shop :\x01ACTION waves\x01").text == "waves"
    assert read(":anna!a@b PRIVMSG #shop :\x01VERSION\x01", "#shop", "r", 1) == []
    assert read(":anna!a@b PRIVMSG me :psst", "#shop", "r", 1) == []
    assert read(":anna!a@b PRIVMSG #else :ciao", "#shop", "r", 1) == []
    assert read(":anna!a@b PRIVMSG #shop", "#shop", "r", 1) is None
    assert one("REDACT #shop 1AA~1 :spam") == Deletion("irc", "1AA~1")


def test_messages_without_a_name_get_one() -> None:
    assert one(":anna!a@b PRIVMSG #shop :ciao").id == "run-7"
    played = "@time=2025-11-21T10:28:27.031Z :anna!a@b PRIVMSG #shop :ciao"
    again = read(played, "#shop", "other run", 99)
    assert again == [one(played)]


@pytest.mark.parametrize(
    "stamp", ["x", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "1" * 9999, "٢٠٢٥-11-21T10:28:27Z"]
)
def test_a_clock_that_makes_no_sense_is_not_believed(stamp: str) -> None:
    message = one(f"@time={stamp};msgid=1 :a!a@a PRIVMSG #shop :ciao")
    assert abs((message.at - datetime.now(UTC)).total_seconds()) < 60


def test_lines_come_whole_however_they_are_cut() -> None:
    data = "uno\r\ndue è\ntre\r\n\r\n".encode() + b"caf\xe9\r\n" + b"x" * (5 * LONGEST_LINE) + b"\r\nfine\r\n"
    for step in (1, 7, 65_536, len(data)):
        splitter = Splitter()
        lines = [line for at in range(0, len(data), step) for line in splitter.feed(data[at : at + step])]
        assert lines == ["uno", "due è", "tre", "café", "fine"]
        assert splitter.lost == 1


raw = st.text(alphabet="@;=:\\ \r\n#shop!,\x00\x01\x03\x0412\ud800abPRIVMSG") | st.text()


@settings(max_examples=700)
@given(
    raw,
    st.lists(raw, max_size=4),
    st.sampled_from(["PRIVMSG", "REDACT", "CAP", "JOIN", "366", "433", "ERROR", "PING", ""]),
)
def test_no_line_can_make_it_stumble(start: str, params: list[str], command: str) -> None:
    for line in (
        start,
        f"@time={start};msgid={start} :a!b@c {command} #shop {' '.join(params)} :{start}",
        f"{start} {command} {params}",
    ):
        for heard in read(line, "#shop", "run", 1) or ():
            assert isinstance(heard, ChatMessage | Deletion | Heard)


@settings(max_examples=300)
@given(st.lists(st.binary(max_size=60)), st.integers(1, 20))
def test_no_bytes_can_make_it_stumble(pieces: list[bytes], step: int) -> None:
    splitter = Splitter()
    data = b"\n".join(pieces) + b"\n"
    lines = [line for at in range(0, len(data), step) for line in splitter.feed(data[at : at + step])]
    assert lines == [decoded(piece.rstrip(b"\r")) for piece in data.split(b"\n") if piece.rstrip(b"\r")]


def test_a_server_that_offers_without_end_fills_no_memory() -> None:
    connector, offered, said = Irc("h", 6667, "#shop", False, "", "", ""), set[str](), list[str]()

    async def say(line: str) -> None:
        said.append(line)

    async def offer() -> None:
        for number in range(300):
            names = "server-time=x" if number == 7 else " ".join(f"{number}-{each}" for each in range(200))
            more = "* " if number < 299 else ""
            (heard,) = read(f":s CAP * LS {more}:{names}", "#shop", "run", number) or ()
            assert isinstance(heard, Heard)
            await connector._negotiate(heard.line, offered, say)

    asyncio.run(offer())
    assert offered == {"server-time"}
    assert said == ["CAP REQ :server-time"]


# the real server


@pytest.mark.long
def test_it_reads_an_irc_server_that_is_killed_and_started_again(desk: Desk, server: Inspircd) -> None:
    url = f"irc://127.0.0.1:{server.port}/Shop"
    connector = desk.connect(url)
    with Visitor(server.port, "Anna", "#shop", CAPS) as anna:
        anna.write("ciao", "A12 x2 è", tags="@+display-name=x ")
        anna.say("PRIVMSG #shop :\x01ACTION waves\x01", "NOTICE #shop :not a message")
        wait_for(lambda: len(desk.rows()) == 3)
    assert desk.texts() == ["ciao", "A12 x2 è", "waves"]
    assert {row["author"] for row in desk.rows()} == {"Anna"}
    assert {row["author_id"] for row in desk.rows()} == {"anna"}
    assert all("~" in row["id"] for row in desk.rows())  # the server's own
    for again in range(2):
        server.kill()
        wait_for(lambda: desk.of(url)["state"] == "waiting")
        server.start()
        wait_for(lambda: desk.of(url)["state"] == "live", 6)
        with Visitor(server.port, "Anna", "#shop", CAPS) as anna:
            anna.write(f"again {again}")
            wait_for(lambda again=again: desk.texts()[-1] == f"again {again}")  # type: ignore[misc]
    assert len(desk.rows()) == 5
    assert connector.garbled == 0
    assert not connector.can_send
    with pytest.raises(Refused):
        connector.send("ciao")


def test_it_writes_under_a_name_and_sees_what_it_wrote(desk: Desk, server: Inspircd) -> None:
    with Visitor(server.port, "Anna", "#shop", CAPS) as anna:
        connector = desk.connect(f"irc://127.0.0.1:{server.port}/shop?nick=Stall")
        assert connector.can_send
        connector.send("La focaccia\r\nQUIT :x  costa 3 € " + "è" * 500)
        line = anna.wait_for("PRIVMSG")
        assert "PRIVMSG #shop :La focaccia QUIT :x costa 3 €" in line
        assert len(line.encode()) < 600
        wait_for(lambda: len(desk.rows()) == 1)
        assert desk.rows()[0]["author"] == "Stall"


def test_a_name_that_is_taken_gives_way(desk: Desk, server: Inspircd) -> None:
    with Visitor(server.port, "Stall", "#shop"):
        desk.connect(f"irc://127.0.0.1:{server.port}/shop?nick=Stall")


def test_irc_over_a_websocket(desk: Desk, server: Inspircd) -> None:
    url = f"irc://anywhere/shop?nick=Stall&server=ws://127.0.0.1:{server.ws_port}"
    connector = desk.connect(url)
    with Visitor(server.port, "Anna", "#shop", CAPS) as anna:
        anna.write("ciao")
        wait_for(lambda: desk.texts() == ["ciao"])
        connector.send("buongiorno")
        assert "buongiorno" in anna.wait_for("PRIVMSG #shop :buon")
    server.kill()
    wait_for(lambda: desk.of(url)["state"] == "waiting")
    server.start()
    wait_for(lambda: desk.of(url)["state"] == "live", 6)


def test_what_is_not_twitch_is_not_taken_for_it(desk: Desk, server: Inspircd) -> None:
    url = f"twitch://shop?server=ws://127.0.0.1:{server.ws_port}"
    desk.connect(url, live=False)
    wait_for(lambda: "not Twitch's server" in (desk.of(url)["error"] or ""))


def test_a_channel_that_is_closed_to_us_is_told_in_words(desk: Desk, server: Inspircd) -> None:
    with Visitor(server.port, "Anna", "#shop") as anna:
        anna.say("MODE #shop +k secret")
        anna.wait_for("MODE #shop +k")
        url = f"irc://127.0.0.1:{server.port}/shop"
        desk.connect(url, live=False)
        wait_for(lambda: "has a key" in (desk.of(url)["error"] or ""))
        anna.say("MODE #shop -k secret", "MODE #shop +i")
        anna.wait_for("MODE #shop :+i")
        desk.hub.remove(url)
        desk.connect(url, live=False)
        wait_for(lambda: "invited only" in (desk.of(url)["error"] or ""))


def test_a_servers_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    with Inspircd(tmp_path, password="s3cret") as server:
        monkeypatch.setenv("IRC_KEY", "s3cret")
        desk.connect(f"irc://127.0.0.1:{server.port}/shop?key=env:IRC_KEY")
        desk.hub.close()


# servers that misbehave


class Scripted:
    """A server of sockets that does to each connection what it is told to."""

    def __init__(self, act: Callable[[socket.socket], None], context: ssl.SSLContext | None = None) -> None:
        self._act, self._context = act, context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.visits = 0
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, name="scripted")

    def __enter__(self) -> Scripted:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for each in self._open:
            each.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                came, _ = self._listening.accept()
                self.visits += 1
                if self._context:
                    came = self._context.wrap_socket(came, server_side=True)
                self._open.append(came)
                self._act(came)
            except OSError:
                if self._listening.fileno() < 0:
                    return


def welcoming(*more: bytes) -> Callable[[socket.socket], None]:
    def act(came: socket.socket) -> None:
        came.sendall(b":x 001 me :Hi\r\n:x 366 me #shop :End\r\n" + b"".join(more))

    return act


def test_a_server_that_says_nothing_is_given_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    assert irc_module.JOIN_S < 15
    monkeypatch.setattr(irc_module, "JOIN_S", 0.3)
    with Scripted(lambda came: None) as server:
        url = f"irc://127.0.0.1:{server.port}/shop"
        desk.connect(url, live=False)
        wait_for(lambda: "does not talk to us" in (desk.of(url)["error"] or ""))


def test_a_server_that_falls_silent_is_asked_and_then_given_up(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(irc_module, "IDLE_S", 0.3)
    with Scripted(welcoming()) as server:
        url = f"irc://127.0.0.1:{server.port}/shop"
        desk.connect(url)
        wait_for(lambda: "does not answer" in (desk.of(url)["error"] or ""))


def test_a_quiet_channel_of_a_server_that_answers_is_kept(
    desk: Desk, server: Inspircd, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(irc_module, "IDLE_S", 0.1)
    connector = desk.connect(f"irc://127.0.0.1:{server.port}/shop")
    states: list[ChatState] = []
    connector._on_state = lambda: states.append(connector.state)
    time.sleep(0.8)
    assert states == []


def test_one_that_closes_at_once_is_asked_less_and_less(desk: Desk) -> None:
    with Scripted(lambda came: came.close()) as server:
        desk.connect(f"irc://127.0.0.1:{server.port}/shop", live=False)
        time.sleep(2.5)
        assert 2 <= server.visits <= 4


def test_garbage_is_counted_and_costs_nothing(desk: Desk) -> None:
    rubbish = b"\x00\xff\r\n@@@\r\n" + b"y" * 1_000_000 + b"\r\n" + bytes(range(128, 256)) + b"\r\n"
    with Scripted(welcoming(rubbish, b":anna!a@b PRIVMSG #shop :ciao\r\n")) as server:
        connector = desk.connect(f"irc://127.0.0.1:{server.port}/shop")
        wait_for(lambda: desk.texts() == ["ciao"])
        assert connector.garbled == 4
        assert connector.state is ChatState.LIVE


def test_an_error_is_told_in_words(desk: Desk) -> None:
    with Scripted(lambda came: came.sendall(b"ERROR :Closing Link: too many\r\n")) as server:
        url = f"irc://127.0.0.1:{server.port}/shop"
        desk.connect(url, live=False)
        wait_for(lambda: "ended the connection" in (desk.of(url)["error"] or ""))


def test_a_server_without_a_certificate_is_not_believed(desk: Desk) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Scripted(welcoming(), context) as server:
        url = f"irc://127.0.0.1:{server.port}/shop?tls=1"
        desk.connect(url, live=False)
        wait_for(lambda: "cannot prove who it is" in (desk.of(url)["error"] or ""))


# addresses


@pytest.mark.parametrize(
    "rest",
    ["", "host", "host/", "/shop", "host:x/shop", "host:99999/shop", "u:p@host/shop", "host/a b", "host/a%20b",
     "host/a%0d%0aQUIT",
     "host/shop?tls=2", "host/shop?nick=1a", "host/shop?nick=a%0d%0ab", "host/shop?color=1", "[::1/shop", "host/shop?server=ws://h"],
)  # fmt: skip
def test_addresses_that_make_no_sense_are_refused(rest: str) -> None:
    with pytest.raises(BadAddress):
        irc(rest, Surroundings())


def test_a_password_goes_over_no_open_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IRC_KEY", "s3cret")
    with pytest.raises(BadAddress, match="tls=1"):
        irc("irc.example/shop?key=env:IRC_KEY", Surroundings())
    assert isinstance(irc("irc.example/shop?key=env:IRC_KEY&tls=1", Surroundings()), Irc)
    monkeypatch.setenv("IRC_KEY", "two\r\nlines")
    with pytest.raises(BadAddress):
        irc("irc.example/shop?key=env:IRC_KEY&tls=1", Surroundings())


def test_writing_where_nobody_listens_is_refused() -> None:
    connector = irc("127.0.0.1:1/shop?nick=Stall", Surroundings())
    with pytest.raises(Refused, match="not connected"):
        connector.write("ciao", None)
