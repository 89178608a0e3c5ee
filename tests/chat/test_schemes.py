from __future__ import annotations

import importlib
import sys
import threading
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from studio.chat import added
from studio.chat import schemes as module
from studio.chat.connector import ChatState, Connector, Surroundings
from studio.chat.hub import Hub
from studio.chat.schemes import GROUP, SCHEMES
from studio.chat.social_stream import social_stream
from studio.domain.errors import Refused, SellerError
from tests.chat.platform_server import Ears, eventually, shown
from tests.chat.social_stream_server import Relay

HEAD = """
    import threading
    from datetime import UTC, datetime
    from studio.chat.connector import Connector
    from studio.domain.chat import ChatMessage, Deletion
    from studio.domain.errors import SellerError
    def message(id_, text="A12"):
        return ChatMessage(id_, "market", "u1", "Anna", text, datetime.now(UTC))
"""
GOOD = """
    class Market(Connector):
        platform = "market"
        longest = 20
        can_send = True
        written = []
        def __init__(self, rest):
            super().__init__()
            self.rest = rest
        def listen(self, receive, stopping):
            receive(message("m1", self.rest))
            receive(message("m1", self.rest))
            receive(message("m2", "gone"))
            receive(Deletion("market", "m2"))
            self.now_live()
            self.count_viewers(3)
            self.remark("so far so good")
            self.mark("m2")
            stopping.wait()
        def write(self, text, reply_to):
            self.written.append((text, reply_to))
    def make(rest, around):
        return Market(rest)
"""
RAISES_IN_LISTEN = """
    class Broken(Connector):
        platform = "broken"
        def listen(self, receive, stopping):
            raise KeyError("s3cret")
    def make(rest, around):
        return Broken()
"""
WANTS_OUT = RAISES_IN_LISTEN.replace('KeyError("s3cret")', "SystemExit(3)")
DEAF = """
    class Deaf(Connector):
        platform = "deaf"
        def listen(self, receive, stopping):
            self.now_live()
            while not released.wait(0.01):
                pass
    released = threading.Event()
    def make(rest, around):
        return Deaf()
"""
FLOODS = """
    class Flood(Connector):
        platform = "flood"
        def listen(self, receive, stopping):
            self.now_live()
            number = 0
            while True:
                number += 1
                receive(message(f"f{number}", "buy " * 200))
    def make(rest, around):
        return Flood()
"""
NONSENSE = """
    class Nonsense(Connector):
        platform = "nonsense"
        every_s = 0
        can_send = property(lambda self: 1 / 0)
        def listen(self, receive, stopping):
            self.now_live()
            for said in (None, 7, "text", message(None), message("x", 7), message(""), Deletion(1, 2)):
                receive(said)
            receive(ChatMessage("x", "market", "u", "A", "t", None))
            receive(ChatMessage("x", "market", "u", "A", "t", datetime.now()))
            self.viewers, self.note = "many", object()
            self.mark(7)
            receive(message("ok", "sound"))
            stopping.wait()
        def write(self, text, reply_to):
            raise ZeroDivisionError
        def stop(self, timeout_s):
            raise ZeroDivisionError
    def make(rest, around):
        return Nonsense()
"""
HOLDS = DEAF.replace(
    "        def listen",
    """        def stop(self, timeout_s):
            released.wait()
        def listen""",
)
NO_CONNECTOR = """
    def make(rest, around):
        return object()
"""
UNMADE = """
    class Unmade(Connector):
        def __init__(self): pass
        def listen(self, receive, stopping): pass
    def make(rest, around):
        return Unmade()
"""
REFUSES = """
    def make(rest, around):
        raise SellerError("The market needs its stall's number.")
"""
RAISES_AT_IMPORT = "raise RuntimeError('s3cret')"
EXITS_AT_IMPORT = "raise SystemExit(3)"


class Shelf:
    """A folder of installed packages, on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: list[str] = []

    def install(self, scheme: str, code: str, name: str = "make") -> None:
        package = f"bancarella_{scheme.lower()}"
        (self.folder / f"{package}.py").write_text(dedent(HEAD) + dedent(code))
        info = self.folder / f"{package}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n")
        (info / "entry_points.txt").write_text(f"[{GROUP}]\n{scheme} = {package}:{name}\n")
        self.names.append(package)
        importlib.invalidate_caches()


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    monkeypatch.syspath_prepend(str(tmp_path))
    shelf = Shelf(tmp_path)
    yield shelf
    for name in shelf.names:
        loaded = sys.modules.pop(name, None)
        if released := getattr(loaded, "released", None):
            released.set()
    eventually(lambda: not [thread for thread in threading.enumerate() if thread.name.startswith("chat-")])


@pytest.fixture
def hub() -> Iterator[Hub]:
    hub = Hub(Surroundings(), lambda: None, SCHEMES)
    yield hub
    hub.close()


def test_every_one_of_ours_is_there() -> None:
    for scheme in module._OURS:
        assert callable(SCHEMES[scheme])
    assert set(module._OURS) <= set(SCHEMES)
    assert len(SCHEMES) == len(list(SCHEMES))


def test_what_nobody_brings_is_not_there() -> None:
    assert "nobody" not in SCHEMES
    with pytest.raises(KeyError):
        SCHEMES["nobody"]


def test_an_installed_package_adds_a_chat(shelf: Shelf, hub: Hub) -> None:
    shelf.install("market", GOOD)
    assert "market" in SCHEMES
    hub.add("market://stall-7")
    eventually(lambda: hub.sources()[0]["state"] == "live")
    assert shown(hub) == ["stall-7"]
    source = hub.sources()[0]
    assert (source["platform"], source["viewers"], source["note"]) == ("market", 3, "so far so good")
    assert source["can_send"]
    connector = hub.connector("market://stall-7")
    assert (connector.longest, connector.resume) == (20, "m2")
    connector.send("x" * 50, "m1")
    assert sys.modules["bancarella_market"].Market.written == [("x" * 19 + "…", "m1")]


def test_a_name_in_capitals_is_found(shelf: Shelf) -> None:
    shelf.install("Market", GOOD)
    assert isinstance(SCHEMES["market"]("x", Surroundings()), Connector)


def test_nobody_takes_the_place_of_one_of_ours(shelf: Shelf) -> None:
    shelf.install("twitch", REFUSES)
    assert SCHEMES["twitch"]("anna", Surroundings()).platform == "twitch"
    assert list(SCHEMES).count("twitch") == 1


@pytest.mark.parametrize(
    ("code", "name", "words"),
    [
        (RAISES_AT_IMPORT, "make", "does not work here"),
        (EXITS_AT_IMPORT, "make", "does not work here"),
        ("", "not_there", "does not work here"),
        (UNMADE, "make", "does not work here"),
        ("make = 7", "make", "does not work here"),
        (NO_CONNECTOR, "make", "not one that this version can use"),
        (REFUSES, "make", "needs its stall's number"),
    ],
)
def test_one_that_cannot_be_made_says_so(shelf: Shelf, hub: Hub, code: str, name: str, words: str) -> None:
    shelf.install("broken", code, name)
    with pytest.raises(SellerError, match=words) as raised:
        hub.add("broken://x")
    assert "s3cret" not in str(raised.value)
    assert hub.sources() == []


def test_broken_metadata_takes_no_chat_along(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(**wanted: str) -> None:
        raise ValueError("broken metadata")

    monkeypatch.setattr(module, "entry_points", broken)
    assert set(SCHEMES) == set(module._OURS)
    assert "nobody" not in SCHEMES
    assert SCHEMES["twitch"]("anna", Surroundings()).platform == "twitch"


@pytest.mark.parametrize("code", [RAISES_IN_LISTEN, WANTS_OUT])
def test_one_that_fails_at_listening_is_tried_again(shelf: Shelf, hub: Hub, code: str) -> None:
    shelf.install("broken", code)
    shelf.install("market", GOOD)
    hub.add("broken://x")
    hub.add("market://stall")
    eventually(lambda: [source["state"] for source in hub.sources()] == ["waiting", "live"])
    assert hub.sources()[0]["error"].startswith("The added connector for broken:// failed.")
    assert shown(hub) == ["stall"]


def test_one_that_never_stops_is_left_behind(shelf: Shelf, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    from studio.chat import hub as hub_module

    monkeypatch.setattr(hub_module, "STOP_TIMEOUT_S", 0.3)
    shelf.install("deaf", DEAF)
    shelf.install("market", GOOD)
    hub.add("deaf://x")
    hub.add("market://stall")
    eventually(lambda: [source["state"] for source in hub.sources()] == ["live", "live"])
    began_s = time.monotonic()
    hub.remove("deaf://x")
    assert time.monotonic() - began_s < 3
    assert [source["state"] for source in hub.sources()] == ["live"]


def test_one_whose_stop_never_comes_back_holds_up_nothing(
    shelf: Shelf, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("studio.chat.hub.STOP_TIMEOUT_S", 0.3)
    shelf.install("holds", HOLDS)
    hub.add("holds://x")
    hub.add("holds://y")
    eventually(lambda: [source["state"] for source in hub.sources()] == ["live", "live"])
    began_s = time.monotonic()
    hub.remove("holds://x")
    hub.close()
    assert time.monotonic() - began_s < 2


def test_a_flood_is_slowed_down_and_ends_with_its_chat(shelf: Shelf, hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(added, "BURST", 500)
    shelf.install("flood", FLOODS)
    shelf.install("market", GOOD)
    hub.add("flood://x")
    eventually(lambda: hub.messages >= 500)
    begin, began_s = hub.messages, time.monotonic()
    hub.add("market://stall")
    eventually(lambda: hub.is_shown("market", "m1"))
    time.sleep(0.5)
    a_second = (hub.messages - begin) / (time.monotonic() - began_s)
    assert a_second < 2 * added.MOST_A_SECOND
    hub.remove("flood://x")
    # The fixture sees that its thread has ended, too.


def test_nonsense_reaches_nobody(shelf: Shelf, hub: Hub) -> None:
    shelf.install("nonsense", NONSENSE)
    hub.add("nonsense://x")
    eventually(lambda: shown(hub) == ["sound"])
    source = hub.sources()[0]
    assert (source["viewers"], source["note"], source["can_send"]) == (None, None, False)
    assert source["garbled"] == 9
    with pytest.raises(Refused):
        hub.connector("nonsense://x").write("x", None)


def test_what_it_says_of_itself_is_told_on(shelf: Shelf) -> None:
    shelf.install("market", GOOD)
    ears = Ears(SCHEMES["market"]("stall", Surroundings())).start().live()
    ears.wait(lambda: ears.marks == ["m2"] and ears.connector.viewers == 3)
    ears.stop()
    assert ears.connector.state is ChatState.OFF


def test_a_restart_gives_back_where_to_go_on_from(shelf: Shelf) -> None:
    shelf.install("market", GOOD)
    connector = SCHEMES["market"]("stall", Surroundings())
    connector.resume = "m0"
    seen: list[str | None] = []
    theirs = connector._theirs  # type: ignore[attr-defined]
    heard: Callable[..., None] = theirs.listen

    def listen(*given: object) -> None:
        seen.append(theirs.resume)
        heard(*given)

    theirs.listen = listen
    ears = Ears(connector).start().live()
    ears.stop()
    assert seen == ["m0"]


def test_tiktok_is_declared_as_somebody_else_s_would_be() -> None:
    declared = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text("utf-8"))["project"]
    place = declared["entry-points"][GROUP]["tiktok"]
    package, _, name = place.partition(":")
    assert callable(getattr(importlib.import_module(package), name))
    # Its licence lets nobody bring it along.
    assert "tiktoklive" not in " ".join(declared["dependencies"]).lower()


def test_one_that_speaks_over_the_network_is_kept_apart_too() -> None:
    relay = Relay()
    try:
        make = added.kept_apart("bridge", lambda: social_stream)
        ears = Ears(make(f"s3cret?server=ws://127.0.0.1:{relay.port}", Surroundings())).start().live()
        assert ears.connector.links_punished
        ears.connector.send("hello")
        relay.kill()
        ears.lost("lost")
        relay.start()
        ears.live()
        ears.stop()
        assert relay.commands[0]["value"] == "hello"
    finally:
        relay.close()
