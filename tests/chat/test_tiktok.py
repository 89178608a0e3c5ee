from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat.connector import ChatState, Lost, Surroundings
from studio.chat.net import BadAddress
from studio.chat.tiktok import NotInstalled, read_comment, read_deletions, read_gift, tiktok
from studio.domain.chat import ChatMessage, Clearing, Deletion
from tests.chat.platform_server import Ears


class Account:
    """Who is live on TikTok, as the stand-in for TikTokLive sees them."""

    def __init__(self) -> None:
        self.fails: list[Exception] = []
        self.clients: list[Any] = []
        self.loop: asyncio.AbstractEventLoop | None = None
        self.key: str | None = None

    def say(self, name: str, **fields: Any) -> None:
        assert self.loop is not None
        self.loop.call_soon_threadsafe(self.clients[-1].emit, name, SimpleNamespace(**fields))

    def finish(self) -> None:
        assert self.loop is not None
        self.loop.call_soon_threadsafe(self.clients[-1].over.set)


def comment(id_: int, text: object, **identity: bool) -> dict[str, Any]:
    return {
        "content": text,
        "user": SimpleNamespace(id=42, nickname="Anna", display_id="anna"),
        "common": SimpleNamespace(msg_id=id_, create_time=1795226400000),
        "user_identity": SimpleNamespace(**identity) if identity else None,
    }


def errors() -> Any:
    """With the names and the family of TikTokLive's own."""
    made = ModuleType("TikTokLive.client.errors")
    base = type("TikTokLiveError", (RuntimeError,), {})
    names = {
        "UserOfflineError": base,
        "UserNotFoundError": base,
        "AgeRestrictedError": base,
        "WebcastBlockedError": base,
        "SignAPIError": base,
    }
    for name, parent in names.items():
        setattr(made, name, type(name, (parent,), {}))
    made.SignatureRateLimitError = type(  # type: ignore[attr-defined]
        "SignatureRateLimitError",
        (made.SignAPIError,),
        {"retry_after": 1000},
    )
    return made


ERRORS = errors()


@pytest.fixture
def account(monkeypatch: pytest.MonkeyPatch) -> Account:
    account = Account()

    class TikTokLiveClient:
        def __init__(self, unique_id: str) -> None:
            self.unique_id, self.listeners = unique_id, dict[str, list[Callable[[Any], None]]]()
            self.over = asyncio.Event()
            self.web = SimpleNamespace(close=self._close)
            self.left: list[str] = []
            account.clients.append(self)
            account.loop = asyncio.get_running_loop()
            account.key = settings_module.WebDefaults.tiktok_sign_api_key

        def add_listener(self, event: type, listener: Callable[[Any], None]) -> None:
            self.listeners.setdefault(event.__name__, []).append(listener)

        def emit(self, name: str, event: Any) -> None:
            for listener in self.listeners.get(name, []):
                listener(event)

        async def start(self) -> asyncio.Task[None]:
            if account.fails:
                raise account.fails.pop(0)
            return asyncio.create_task(self._run())

        async def _run(self) -> None:
            self.emit("ConnectEvent", SimpleNamespace())
            await self.over.wait()

        async def disconnect(self) -> None:
            self.left.append("disconnected")

        async def _close(self) -> None:
            self.left.append("closed")

    names = ["ConnectEvent", "CommentEvent", "GiftEvent", "ImDeleteEvent", "RoomUserSeqEvent", "LiveEndEvent"]
    events = ModuleType("TikTokLive.events")
    for name in names:
        setattr(events, name, type(name, (), {}))
    package = ModuleType("TikTokLive")
    package.TikTokLiveClient = TikTokLiveClient  # type: ignore[attr-defined]
    settings_module: Any = ModuleType("TikTokLive.client.web.web_settings")
    settings_module.WebDefaults = SimpleNamespace(tiktok_sign_api_key=None)
    for module in (package, events, settings_module, ERRORS):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    for name in ("TikTokLive.client", "TikTokLive.client.web"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    return account


@pytest.fixture
def ears(account: Account) -> Iterator[Ears]:
    ears = Ears(tiktok("@anna", Surroundings()))
    yield ears
    ears.stop()


def test_where_the_library_is_missing_it_is_said_how(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "TikTokLive", None)
    with pytest.raises(NotInstalled, match=r"Social Stream Ninja.*TikTokLive"):
        tiktok("anna", Surroundings())


def test_a_comment() -> None:
    at = datetime.fromtimestamp(1795226400, UTC)
    meant = read_comment(SimpleNamespace(**comment(7, "A12 x2", is_moderator_of_anchor=True)))
    assert meant == ([ChatMessage("7", "tiktok", "42", "Anna", "A12 x2", at, "moderator")], 0)


@pytest.mark.parametrize("event", [None, 7, SimpleNamespace(), SimpleNamespace(**comment(0, "x"))])
def test_what_makes_no_sense_is_counted(event: object) -> None:
    assert read_comment(event) == ([], 1)
    assert read_gift(event) == ([], 1)
    assert read_deletions(event) == ([], 1)


def test_a_gift_counts_once_its_streak_is_over() -> None:
    gift = SimpleNamespace(name="Rose", type=1)
    given_ = comment(8, "") | {"gift": gift, "repeat_count": 3}
    assert read_gift(SimpleNamespace(**given_, repeat_end=0)) == ([], 0)
    meant, _ = read_gift(SimpleNamespace(**given_, repeat_end=1))
    assert isinstance(meant[0], ChatMessage)
    assert meant[0].paid == "3 × Rose"


def test_deletions() -> None:
    event = SimpleNamespace(delete_msg_ids=[7, 0, None], delete_user_ids=[42])
    assert read_deletions(event) == ([Deletion("tiktok", "7"), Clearing("tiktok", "42")], 0)


class Hostile:
    def __getattr__(self, name: str) -> Any:
        raise ValueError(name)


ANYTHING = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(Hostile())


@settings(max_examples=500, deadline=None)
@given(st.dictionaries(st.sampled_from(["content", "user", "common", "user_identity", "gift"]), ANYTHING))
def test_no_event_makes_it_fail(fields: dict[str, Any]) -> None:
    for read in (read_comment, read_gift, read_deletions):
        read(SimpleNamespace(**fields))


def test_it_is_heard_until_the_live_is_over(account: Account, ears: Ears) -> None:
    ears.start().live()
    assert account.clients[0].unique_id == "@anna"
    account.say("CommentEvent", **comment(7, "A12"))
    account.say("CommentEvent", content=None)
    account.say("RoomUserSeqEvent", total=12)
    ears.wait(lambda: ears.texts() == ["A12"] and ears.connector.viewers == 12)
    assert ears.connector.garbled == 1
    account.say("LiveEndEvent")
    account.finish()
    ears.wait(lambda: ears.connector.state is ChatState.ENDED)
    assert account.clients[0].left == ["disconnected", "closed"]


def test_a_lost_line_is_taken_up_again(account: Account, ears: Ears) -> None:
    ears.start().live()
    account.finish()
    ears.lost("lost")
    ears.wait(lambda: len(account.clients) == 2)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ERRORS.UserOfflineError("key=s3cret"), "not live"),
        (ERRORS.UserNotFoundError("key=s3cret"), "no live of this name"),
        (ERRORS.AgeRestrictedError("key=s3cret"), "adults"),
        (ERRORS.SignatureRateLimitError("key=s3cret"), "no more connections"),
        (ERRORS.SignAPIError("key=s3cret"), "does not help"),
        (ERRORS.WebcastBlockedError("key=s3cret"), "turns programs away"),
        (RuntimeError("https://x/?key=s3cret"), "cannot be reached"),
        (TimeoutError(), "does not answer"),
    ],
)
def test_what_goes_wrong_is_said(
    account: Account, ears: Ears, error: Exception, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    account.fails = [error]
    ears.start().lost(words)
    assert "s3cret" not in caplog.text + repr(ears.states)


def test_the_service_s_wish_to_wait_is_obeyed() -> None:
    from studio.chat.tiktok import _lost

    lost = _lost(ERRORS.SignatureRateLimitError(), ERRORS)
    assert isinstance(lost, Lost)
    assert lost.pause_s == 1000


def test_the_key_goes_to_the_signing_service_alone(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EULER", "s3cret")
    before = set(threading.enumerate())
    ears = Ears(tiktok("anna?key=env:EULER", Surroundings())).start().live()
    ears.stop()
    assert account.key == "s3cret"
    assert set(threading.enumerate()) <= before


@pytest.mark.parametrize("rest", ["", "a b", "@", "anna/live", "anna?server=ws://127.0.0.1:1", "anna?key=s3cret"])
def test_addresses_that_make_no_sense(account: Account, rest: str) -> None:
    with pytest.raises(BadAddress):
        tiktok(rest, Surroundings())
