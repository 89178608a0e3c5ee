from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from studio.chat import long_row
from studio.chat.entries import Changed, Entry, Kept
from studio.chat.long_row import PAGE, LongRow, Numbers
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.moderation import Standing
from tests.chat.test_hub import Desk, message

FEW_UNPACKED = 10 * PAGE
"""Of however many entries: the newest ones, and the pages that somebody is reading."""


def kept(number: int, standing: Standing = Standing.SHOWN, *, echo: bool = False) -> Kept:
    at = datetime(2026, 11, 21, 18, 0, tzinfo=UTC) + timedelta(microseconds=number)
    said = ChatMessage(
        f"m{number}", "twitch", f"u{number % 40}", "Zoë 🧺", f"Çok güzel, {number} 买 A12!", at, "member", "5,00 €"
    )
    pinned = ("A12", "K7", None)[number % 3]
    return Kept(said, ("A12", "K7"), "twitch://rossi", standing, echo, unheard=number % 5 == 0, pinned=pinned)


def entry(number: int, random: Random) -> Entry:
    match random.randrange(8):
        case 0:
            return None
        case 1:
            return Deletion("twitch", f"m{random.randrange(number + 1)}")
        case 2:
            return Changed(random.randrange(number + 1), random.choice(list(Standing)))
        case 3:
            return kept(number, echo=True)
        case _:
            return kept(number, random.choice(list(Standing)))


@pytest.mark.parametrize(("seed", "begins"), [(1, 1), (2, 1), (3, 4_711)])
def test_it_is_a_list_whatever_is_done_to_it(seed: int, begins: int) -> None:
    random, row, plain = Random(seed), LongRow(), dict[int, Entry]()
    row.begin_at(begins)
    for number in range(begins, begins + 6000):
        new = entry(number, random)
        assert row.append(new) == number
        plain[number] = new
        if random.random() < 0.02:
            seq = random.randrange(row.first, row.last + 1)
            other = entry(seq, random)
            row.put(seq, other)
            plain[seq] = other
        if random.random() < 0.01:
            seq = random.randrange(row.first, row.last + 1)
            found = row.get(seq)
            assert found == plain[seq]
            if isinstance(found, Kept):
                changed = replace(found, standing=random.choice(list(Standing)))
                found.standing = changed.standing
                row.put(seq, found)
                plain[seq] = changed
        if number % 500 == 0:
            gone = row.drop(3000)
            for seq in range(row.first - gone, row.first):
                del plain[seq]
            assert row.unpacked <= FEW_UNPACKED
    assert 3000 <= len(row) < 3000 + 3 * PAGE
    assert (row.first, row.last) == (min(plain), max(plain))
    assert dict(row.after(0)) == plain
    assert list(row.after(row.last - 3)) == list(plain.items())[-3:]
    assert list(row.after(row.last)) == []
    assert row.get(row.first - 1) is None
    assert row.get(row.last + 1) is None
    readable = [each for each in plain.values() if isinstance(each, Kept) and each.standing is Standing.SHOWN]
    assert list(row.newest_read()) == [each for each in reversed(readable) if not each.echo]


def test_numbers_are_a_dict_that_forgets_the_oldest() -> None:
    random, numbers, plain = Random(7), Numbers(1500), dict[tuple[str, str], int]()
    for number in range(1, 20_000):
        key = ("twitch", f"m{number}") if random.random() < 0.9 else ("twitch", f"m{random.randrange(1, number + 1)}")
        numbers.set(key, 0 if random.random() < 0.1 else number)
        plain.pop(key, None)
        plain[key] = numbers.get(key) or 0
    assert len(numbers) <= 3 * 1500
    newest = list(plain.items())[-2 * 1500 :]
    assert [(key, numbers.get(key)) for key, _ in newest] == newest
    assert ("kick", "m19000") not in numbers
    assert numbers.get(("twitch", "m1")) in (None, plain["twitch", "m1"])


def test_numbers_whose_names_want_the_same_place_stay_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    # The names of one place, as an unlucky hash would have them.
    monkeypatch.setattr(long_row, "_name", lambda key: (int(key[1]) << 32) + 1023)
    numbers = Numbers(5000)
    for number in range(1, 1500):
        numbers.set(("twitch", str(number)), number)
    assert all(numbers.get(("twitch", str(number))) == number for number in range(1, 1500))
    assert numbers.get(("twitch", "1500")) is None


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.hub.close()


def test_a_long_chat_is_kept_small_and_what_is_old_can_still_be_decided(desk: Desk) -> None:
    wire, hub = desk.connect("one"), desk.hub
    for number in range(1, 12_001):
        wire.receive(message(number))
    assert hub.last == len(hub.after(0, 20_000)[1]) == 12_000
    assert hub._row.unpacked <= FEW_UNPACKED
    hub.decide(1_000, Standing.HIDDEN)
    wire.receive(Deletion("twitch", "m2000"))
    wire.receive(message(3_000))  # heard before: a platform may say it twice
    hub.after(5_000, 5_000)  # what was opened is packed again
    assert (hub.message(1_000)[2], hub.message(1_001)[2]) == (Standing.HIDDEN, Standing.SHOWN)
    assert not hub.is_shown("twitch", "m1000")
    assert hub.heard(1_999, 1) == [(2_000, None)]
    assert [entry["seq"] for entry in hub.after(1_998, 2)[1]] == [1_999, 2_001]
    assert [entry["kind"] for entry in hub.after(12_000)[1]] == ["standing", "deleted"]
    wire.receive(Clearing("twitch", "u1"))
    assert hub.recent(4) == []
    assert {entry["kind"] for entry in hub.after(0, 30_000)[1]} == {"standing", "deleted"}
    assert hub._row.unpacked <= FEW_UNPACKED
