from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.window.troubles import MOST, TroublesBar


def trouble(kind: str, level: str, text: str = "Words.", since: str = "2026-11-21T18:04:00+00:00") -> dict[str, Any]:
    return {"kind": kind, "level": level, "text": text, "since": since}


@pytest.fixture
def bar(app: object, qtbot: QtBot) -> TroublesBar:
    bar = TroublesBar()
    qtbot.addWidget(bar)
    return bar


def test_it_is_there_for_as_long_as_something_is_wrong(bar: TroublesBar) -> None:
    seen: list[bool] = []
    bar.shown.connect(seen.append)
    bar.show_troubles([trouble("camera", "alarm", "The camera sends no pictures.")])
    assert not bar.isHidden()
    assert bar.lines[0][1].text() == "The camera sends no pictures."
    assert bar.dismiss.isHidden(), "what viewers see is not put away"
    bar.show_troubles([])
    assert bar.isHidden()
    assert seen == [True, False]


def test_a_note_is_put_away_and_comes_again_when_it_happens_again(bar: TroublesBar, qtbot: QtBot) -> None:
    busy = trouble("computer", "note")
    bar.show_troubles([busy])
    qtbot.mouseClick(bar.dismiss, Qt.MouseButton.LeftButton)
    assert bar.isHidden()
    bar.show_troubles([busy | {"text": "Other words."}])
    assert bar.isHidden()
    bar.show_troubles([busy | {"since": "2026-11-21T19:00:00+00:00"}])
    assert not bar.isHidden()


def test_more_than_there_is_room_for_are_counted(bar: TroublesBar) -> None:
    bar.show_troubles([trouble(f"kind {number}", "warning", f"Number {number}.") for number in range(MOST + 2)])
    assert [line[1].text() for line in bar.lines] == [f"Number {number}." for number in range(MOST)]
    assert bar.more.text() == "and 2 more"
    assert not bar.more.isHidden()
