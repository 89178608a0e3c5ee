from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.window.typed_time import LENGTHS, UNTILS, HasPassed, NotATime, length_s, until_s

EVENING = datetime(2026, 11, 21, 21, 10, 30, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(("text", "seconds"), [pair for form in LENGTHS for pair in form.examples.items()])
def test_lengths_as_people_write_them(text: str, seconds: int) -> None:
    assert length_s(text) == length_s(f"  {text.upper()} ") == seconds


@pytest.mark.parametrize(("text", "minutes"), [pair for form in UNTILS for pair in form.examples.items()])
def test_times_of_day_as_people_write_them(text: str, minutes: int) -> None:
    midnight = datetime(2026, 11, 21, tzinfo=UTC)
    before = midnight - timedelta(seconds=30)
    now = midnight if minutes else before
    due = midnight + timedelta(minutes=minutes)
    assert until_s(text, now) == until_s(f" {text.upper()}", now) == (due - now).total_seconds()


@pytest.mark.parametrize("before", ["alle", "at", "à", "a las", "um"])
def test_the_little_word_before_a_time_is_no_matter(before: str) -> None:
    assert until_s(f"{before} 21:30", EVENING) == 19 * 60 + 30


@pytest.mark.parametrize(
    "text",
    ["", "soon", "0", "-5", "7:65", "25:00:00", "1441", "1:2:3:4", "nan", "1 5", "25h", "h", "99 min 88", "1h75"],
)
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(NotATime):
        length_s(text)


@pytest.mark.parametrize(
    "text", ["", "25", "9:7", "half past nine", "12:60", "13pm", "0 am", "1260", "90s", "21:30:00"]
)
def test_what_is_no_time_of_day(text: str) -> None:
    with pytest.raises(NotATime):
        until_s(text, EVENING)


@given(st.integers(1, 86400))
def test_every_length_is_read_as_it_is_written(seconds: int) -> None:
    assert length_s(f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}") == seconds


def test_past_midnight_it_is_tomorrows() -> None:
    assert until_s("0:15", EVENING) == 3 * 3600 + 4 * 60 + 30
    assert until_s("9:05", EVENING) == 11 * 3600 + 54 * 60 + 30


@pytest.mark.parametrize(("text", "just"), [("21:10", True), ("21:09", False), ("9:11", False), ("9:30", False)])
def test_what_has_passed_does_not_come_again_the_next_day(text: str, just: bool) -> None:
    with pytest.raises(HasPassed) as passed:
        until_s(text, EVENING)
    assert passed.value.just is just


@given(st.integers(0, 23), st.integers(0, 59), st.datetimes(max_value=datetime(9990, 1, 1), timezones=st.just(UTC)))
def test_until_hits_the_minute_or_has_passed(hour: int, minute: int, now: datetime) -> None:
    try:
        seconds = until_s(f"{hour}:{minute:02}", now)
    except HasPassed:
        assert (hour, minute) <= (now.hour, now.minute)
        return
    assert 1 <= seconds <= 86400
    due = now + timedelta(seconds=seconds)
    assert due.date() == now.date() or seconds <= 12 * 3600
    assert abs(((due.hour * 60 + due.minute) * 60 + due.second + 1 - (hour * 60 + minute) * 60) % 86400 - 1) <= 1
