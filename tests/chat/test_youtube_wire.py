from __future__ import annotations

import json
import math
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.chat.connector import Lost
from studio.chat.youtube import read
from studio.chat.youtube_wire.refusals import refuse
from studio.chat.youtube_wire.units import Units, pacific_day
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.errors import SellerError
from tests.chat.youtube_server import frame, resource

# units


class Clocks:
    def __init__(self, now: str) -> None:
        self.now_s = datetime.fromisoformat(now).timestamp()
        self.run_s = 0.0

    def units(self, limit: int) -> Units:
        return Units(limit, lambda: self.now_s, lambda: self.run_s)

    def on(self, seconds: float) -> None:
        self.now_s += seconds
        self.run_s += seconds


def test_what_is_left_lasts_for_a_show() -> None:
    clocks = Clocks("2026-11-21T18:00:00Z")
    units = clocks.units(10_000)
    asked = longest_s = 0
    while clocks.run_s < 4 * 3600:
        if pause_s := units.take(5):
            assert pause_s < 3600
            clocks.on(pause_s)
            longest_s = max(longest_s, pause_s)
        else:
            asked += 1
            clocks.on(5.0)
    assert units.left > 0
    assert asked > 1200
    assert longest_s < 30
    assert units.left == 10_000 - 5 * asked


def test_a_new_day_begins_at_the_californian_midnight() -> None:
    clocks = Clocks("2026-11-22T07:59:00Z")
    units = clocks.units(100)
    assert units.take(100, at_once=True) == 0
    assert units.take(1) == math.inf
    assert units.new_in_s == 60
    clocks.on(59)
    assert units.take(1) == math.inf
    clocks.on(2)
    assert units.left == 100


def test_a_clock_that_is_set_back_brings_no_units() -> None:
    clocks = Clocks("2026-11-22T09:00:00Z")
    units = clocks.units(100)
    units.take(60, at_once=True)
    clocks.now_s -= 7200
    assert units.left == 40
    clocks.now_s += 7200
    assert units.left == 40


def test_a_clock_that_was_years_ahead_does_not_stop_the_count() -> None:
    clocks = Clocks("2031-01-01T09:00:00Z")
    units = clocks.units(100)
    units.take(60, at_once=True)
    clocks.now_s = datetime(2026, 11, 22, 9, tzinfo=UTC).timestamp()
    assert units.left == 100


def test_only_todays_units_are_recalled() -> None:
    clocks = Clocks("2026-11-22T09:00:00Z")
    units = clocks.units(100)
    units.recall("2026-11-21", 90)
    assert units.left == 100
    units.recall("2026-11-22", 90)
    units.recall("2026-11-22", 30)
    assert units.left == 10


@given(st.datetimes(datetime(2009, 1, 1), datetime(2090, 1, 1)))
@settings(max_examples=500, deadline=None)
def test_the_californian_day_is_that_of_the_zone(at: datetime) -> None:
    now_s = at.replace(tzinfo=UTC).timestamp()
    day, left_s = pacific_day(now_s)
    zone = ZoneInfo("America/Los_Angeles")
    assert day == datetime.fromtimestamp(now_s, zone).date()
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(days=1)
    assert left_s == pytest.approx(midnight.timestamp() - now_s, abs=0.01)


# what pages mean

SUPER_CHAT = {"amountDisplayString": "5,00 €", "userComment": "Due bottiglie!"}
STICKER = {"amountDisplayString": "2,00 €", "superStickerMetadata": {"altText": "A waving pear"}}
HOST, MODERATOR = {"isChatOwner": True, "isChatModerator": True}, {"isChatModerator": True, "isChatSponsor": True}
EVERY_KIND = [
    resource("t", textMessageDetails={"messageText": "A12 x2"}, author_details=HOST),
    resource("c", "superChatEvent", superChatDetails=SUPER_CHAT, author_details=MODERATOR),
    resource("e", "superChatEvent", superChatDetails={"amountDisplayString": "$1"}, displayMessage="$1 from Anna"),
    resource("s", "superStickerEvent", superStickerDetails=STICKER),
    resource(
        "m",
        "memberMilestoneChatEvent",
        memberMilestoneChatDetails={"userComment": "Un anno!"},
        author_details={"isChatSponsor": True},
    ),
    resource("g", "giftEvent", giftDetails={"giftName": "Pear", "jewelsAmount": 120}),
    resource("n", "newSponsorEvent", displayMessage="Anna became a member"),
    resource("p", "pollEvent", displayMessage="Which one?"),
    resource("k", "aKindToCome"),
    resource("d", "messageDeletedEvent", messageDeletedDetails={"deletedMessageId": "t"}),
    resource("r", "messageRetractedEvent", messageRetractedDetails={"retractedMessageId": "c"}),
    resource("o", "tombstone"),
    resource("b", "userBannedEvent", userBannedDetails={"bannedUserDetails": {"channelId": "UCspam"}}),
]


def test_streamed_and_polled_mean_the_same() -> None:
    polled = read({"items": EVERY_KIND, "nextPageToken": "next"})
    streamed = read(frame(EVERY_KIND, "next"))
    assert streamed.received == polled.received
    assert (streamed.token, streamed.garbled) == (polled.token, polled.garbled) == ("next", 0)
    messages = [each for each in streamed.received if isinstance(each, ChatMessage)]
    assert [(each.id, each.text, each.role, each.paid) for each in messages] == [
        ("t", "A12 x2", "host", ""),
        ("c", "Due bottiglie!", "moderator", "5,00 €"),
        ("e", "$1 from Anna", "", "$1"),
        ("s", "A waving pear", "", "2,00 €"),
        ("m", "Un anno!", "member", ""),
        ("g", "Pear", "", "120 jewels"),
    ]
    assert streamed.received[len(messages) :] == [
        Deletion("youtube", "t"),
        Deletion("youtube", "c"),
        Deletion("youtube", "o"),
        Clearing("youtube", "UCspam"),
    ]
    assert not streamed.ended
    assert read(frame([resource("e", "chatEndedEvent")])).ended
    assert read(frame([], offline_at="2026-11-21T10:00:00Z")).off_air


@pytest.mark.parametrize(
    "bad",
    [
        None,
        7,
        {},
        {"id": "x"},
        {"id": "x", "snippet": {"type": 7}},
        {"snippet": {"type": "textMessageEvent"}, "authorDetails": {"channelId": "a"}},
        {"id": "x", "snippet": {"type": "textMessageEvent"}},
        {"id": "x", "snippet": {"type": "userBannedEvent"}},
        {"id": "x", "snippet": {"type": "userBannedEvent", "userBannedDetails": {"bannedUserDetails": {}}}},
        {"id": "x", "snippet": {"type": "messageDeletedEvent"}},
        {"snippet": {"type": "tombstone"}},
    ],
)
def test_what_makes_no_sense_is_counted_and_the_rest_is_read(bad: object) -> None:
    page = read({"items": [resource("a"), bad, resource("b")]})
    assert [each.id for each in page.received if isinstance(each, ChatMessage)] == ["a", "b"]
    assert page.garbled == 1


@pytest.mark.parametrize("at", ["0001-01-01T00:00:00+14:00", "9" * 30, "99999-01-01", "", "yesterday", None, 10**30])
def test_times_that_make_no_sense_are_now(at: Any) -> None:
    item = resource("a")
    item["snippet"]["publishedAt"] = at
    (message,) = read({"items": [item]}).received
    assert isinstance(message, ChatMessage)
    assert abs(message.at - datetime.now(UTC)) < timedelta(minutes=1)


def test_names_that_are_no_text_are_read_as_far_as_they_are() -> None:
    told = frame([resource("a", textMessageDetails={"messageText": "AAAA"})])
    (message,) = read(told.replace(b"AAAA", b"A\xff\xfeA")).received
    assert isinstance(message, ChatMessage)
    assert message.text == "A��A"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["textMessageEvent", "id"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = ("id", "type", "publishedAt", "displayMessage", "textMessageDetails", "messageText", "channelId", "altText")


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A resource with something else in one place."""
    item = json.loads(json.dumps(draw(st.sampled_from(EVERY_KIND))))
    inside = item
    for _ in range(draw(st.integers(0, 3))):
        deeper = [each for each in inside.values() if isinstance(each, dict)]
        if not deeper:
            break
        inside = draw(st.sampled_from(deeper))
    inside[draw(st.sampled_from([*inside, *FIELDS]))] = draw(JSON)
    return item


@given(JSON | st.fixed_dictionaries({"items": st.lists(mutated() | JSON, max_size=5), "nextPageToken": JSON}))
@settings(max_examples=500, deadline=None)
def test_no_poll_whatever_it_holds_raises(answer: Any) -> None:
    page = read(answer)
    for each in page.received:
        assert isinstance(each, ChatMessage | Deletion | Clearing)
        assert not (isinstance(each, Clearing) and each.author_id is None)
    assert 1.0 <= page.poll_after_s <= 300.0


WHOLE = frame(EVERY_KIND, "next")


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A frame with some bytes exchanged, put in or cut off."""
    told = bytearray(WHOLE)
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(told)))
        told[at : at + draw(st.integers(0, 4))] = draw(st.binary(max_size=6))
    return bytes(told[: draw(st.integers(0, len(told)))])


@given(st.binary(max_size=300) | damaged() | st.just(b"\x0b" * 100_000))
@settings(max_examples=1000, deadline=None)
def test_no_frame_whatever_it_holds_raises(told: bytes) -> None:
    page = read(told)
    for each in page.received:
        assert isinstance(each, ChatMessage | Deletion | Clearing)
        assert not (isinstance(each, Clearing) and each.author_id is None)
        if isinstance(each, ChatMessage):
            assert isinstance(each.text, str)
            assert each.at.tzinfo is UTC


@given(
    JSON | st.fixed_dictionaries({"error": st.fixed_dictionaries({"errors": JSON, "details": JSON, "message": JSON})})
)
@settings(max_examples=300, deadline=None)
def test_a_denial_is_always_words(body: Any) -> None:
    with pytest.raises(SellerError) as caught:
        refuse(403, body, {})
    assert not isinstance(caught.value, Lost) or 0 <= caught.value.pause_s <= 90_000


def test_what_was_used_today_is_known_after_a_restart_with_another_video(monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    from studio.chat import youtube
    from studio.chat.connector import Surroundings
    from studio.chat.youtube_wire import units as units_module

    notes: dict[str, str] = {}
    monkeypatch.setenv("UNITS_KEY", "k" * 30)
    around = Surroundings(recall=notes.get, remember=notes.__setitem__)

    async def use(video: str, units: int) -> int:
        connector = youtube.youtube(f"{video}?key=env:UNITS_KEY&quota=1000", around)
        assert isinstance(connector, youtube.YouTube)
        for _ in range(units):
            await connector._may_ask(1)
        assert connector._units is not None
        return connector._units.left

    monkeypatch.setattr(units_module, "_all", {})
    assert asyncio.run(use("dQw4w9WgXcQ", 7)) == 993
    units_module._all.clear()  # as another process begins
    assert asyncio.run(use("aaaaaaaaaaa", 1)) == 992
    assert "k" * 30 not in str(notes)
