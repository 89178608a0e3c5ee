from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from studio.engine.lookout import Lookout, rounds


def test_a_trouble_is_told_once_and_stands_until_it_is_over() -> None:
    told: list[str] = []
    changes: list[int] = []
    now = [datetime(2026, 1, 1, tzinfo=UTC)]
    lookout = Lookout(now=lambda: now[0], tell=told.append, changed=lambda: changes.append(1))
    lookout.raised("disk", "The disk is nearly full: 5 minutes left.")
    began = now[0]
    now[0] += timedelta(seconds=60)
    lookout.raised("disk", "The disk is nearly full: 5 minutes left.")
    assert len(changes) == 1
    lookout.raised("disk", "The disk is nearly full: 4 minutes left.")
    assert told == ["The disk is nearly full: 5 minutes left."]
    (trouble,) = lookout.standing()
    assert (trouble.text, trouble.since) == ("The disk is nearly full: 4 minutes left.", began)
    lookout.raised("disk", "The recording has ended.", "alarm")
    assert told[1:] == ["The recording has ended."]
    lookout.over("disk")
    lookout.over("disk")
    assert lookout.standing() == ()
    assert len(changes) == 4


def test_another_trouble_of_the_same_kind_begins_when_it_begins() -> None:
    told: list[str] = []
    now = [datetime(2026, 1, 1, tzinfo=UTC)]
    lookout = Lookout(now=lambda: now[0], tell=told.append, changed=lambda: None)
    lookout.raised("destination B", "The line is too slow.", about="slow")
    now[0] += timedelta(seconds=60)
    lookout.raised("destination B", "B closed the connection.", about="gone")
    lookout.raised("destination B", "B does not answer.", about="gone")
    (trouble,) = lookout.standing()
    assert (trouble.text, trouble.since) == ("B does not answer.", now[0])
    assert told == ["The line is too slow.", "B closed the connection."]


def test_what_stands_is_over_without_words() -> None:
    lookout = Lookout(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=lambda _: None, changed=lambda: None)
    lookout.stands("store", "")
    assert lookout.standing() == ()
    lookout.stands("store", "The disk is full.")
    assert [(each.kind, each.level, each.text) for each in lookout.standing()] == [
        ("store", "warning", "The disk is full.")
    ]
    lookout.stands("store", "")
    assert lookout.standing() == ()


def test_what_viewers_notice_stands_first() -> None:
    lookout = Lookout(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=lambda _: None, changed=lambda: None)
    lookout.raised("battery", "b", "note")
    lookout.raised("disk", "d")
    lookout.raised("camera", "c", "alarm")
    assert [each.kind for each in lookout.standing()] == ["camera", "disk", "battery"]


def test_whoever_looks_rests_for_a_second_after_the_computer_slept(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    steps = iter([0.1, 0.1, 13.0, *[0.1] * 12])

    class Ended(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if (step := next(steps, None)) is None:
                return True
            now[0] += step
            return False

    monkeypatch.setattr("studio.engine.lookout.time.monotonic", lambda: now[0])
    looks = [round(at_s, 1) for at_s in rounds(Ended(), 0.1)]
    assert looks[:2] == [100.1, 100.2]
    assert looks[2] > 114.1
    assert looks[-1] == 114.4
