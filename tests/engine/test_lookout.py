from __future__ import annotations

from datetime import UTC, datetime, timedelta

from studio.engine.lookout import Lookout


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


def test_what_viewers_notice_stands_first() -> None:
    lookout = Lookout(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=lambda _: None, changed=lambda: None)
    lookout.raised("battery", "b", "note")
    lookout.raised("disk", "d")
    lookout.raised("camera", "c", "alarm")
    assert [each.kind for each in lookout.standing()] == ["camera", "disk", "battery"]
