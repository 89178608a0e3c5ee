from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.engine.input_watch import GATED_S, LOOK_S, NOTHING_S, InputWatch
from studio.engine.lookout import Lookout, Trouble


class Room:
    """Two cameras and a microphone that are as a test says, watched in a time of its own."""

    def __init__(self, mic: str = "default") -> None:
        self.now_s = 50.0
        self.on_air = True
        self.cameras = [self.camera("Table"), self.camera("Door")]
        self.source = SimpleNamespace(state="live", last_error="", gaps=0)
        self.heard = SimpleNamespace(nothing_s=0.0, unclipped_s=1e9, gates=False)
        self.sound = SimpleNamespace(source=self.source, heard=self.heard, muted=False)
        self.programme = SimpleNamespace(on_camera=self.cameras[0], inset_camera=None)
        inputs = SimpleNamespace(cameras=self.cameras, sound=self.sound, mic_spec=mic)
        self.lookout = Lookout(now=lambda: datetime(2026, 1, 1, tzinfo=UTC), tell=lambda _: None, changed=lambda: None)
        self.watch = InputWatch(
            cast(Any, inputs), cast(Any, self.programme), self.lookout, lambda: self.on_air, lambda: self.now_s
        )

    @staticmethod
    def camera(label: str) -> SimpleNamespace:
        return SimpleNamespace(spec=SimpleNamespace(label=label), state="live", last_error=None, black=False)

    def look(self, seconds: float = LOOK_S) -> list[Trouble]:
        for _ in range(round(seconds / LOOK_S)):
            self.now_s += LOOK_S
            self.watch.look()
        return list(self.lookout.standing())


def lose(camera: SimpleNamespace) -> None:
    camera.state, camera.last_error = "lost", f"{camera.spec.label} is unplugged."


def test_all_is_well() -> None:
    assert Room().look(20) == []


def test_the_camera_that_viewers_see_is_told_first_and_loudest() -> None:
    room = Room()
    lose(room.cameras[1])
    (trouble,) = room.look()
    assert (trouble.kind, trouble.level, trouble.text) == ("camera", "warning", "Door is unplugged.")
    lose(room.cameras[0])
    (trouble,) = room.look()
    assert (trouble.level, trouble.text) == ("alarm", "Table is unplugged.")
    room.on_air = False
    assert [each.level for each in room.look()] == ["warning"]
    room.cameras[0].state = room.cameras[1].state = "live"
    assert room.look() == []


def test_a_lost_camera_in_the_inset_is_seen_too() -> None:
    room = Room()
    room.programme.inset_camera = room.cameras[1]
    lose(room.cameras[1])
    assert [each.level for each in room.look()] == ["alarm"]


def test_black_may_be_meant() -> None:
    room = Room()
    room.cameras[0].black = True
    (trouble,) = room.look()
    assert trouble.level == "warning"
    assert "nothing but black" in trouble.text


def test_a_lost_microphone_is_an_alarm_unless_it_is_muted_anyway() -> None:
    room = Room()
    room.source.state, room.source.last_error = "lost", "It is gone."
    (trouble,) = room.look()
    assert (trouble.kind, trouble.level, trouble.text) == ("microphone", "alarm", "It is gone.")
    room.sound.muted = True
    assert [each.level for each in room.look()] == ["warning"]


def test_a_microphone_that_gives_nothing_at_all_is_told_while_it_is_not_muted() -> None:
    room = Room()
    room.look()
    room.heard.nothing_s = NOTHING_S - 0.1
    assert room.look(10) == []
    room.heard.nothing_s = NOTHING_S + 0.1
    room.sound.muted = True
    assert room.look() == []
    room.sound.muted = False
    assert "is silent" in room.look()[0].text
    room.heard.nothing_s = 0.0
    assert room.look() == []


def test_one_that_has_given_nothing_between_words_before_may_do_so_for_longer() -> None:
    room = Room()
    room.look()
    room.heard.gates, room.heard.nothing_s = True, GATED_S - 0.1
    assert room.look(10) == []
    room.heard.nothing_s = GATED_S + 0.1
    assert "is silent" in room.look()[0].text


def test_after_a_standstill_what_it_left_out_is_no_sound_that_breaks_up() -> None:
    room = Room()
    room.look(20)
    room.now_s += 13
    for _ in range(10):
        room.source.gaps += 1
        assert room.look() == []
    assert room.look(20) == []
    room.source.gaps += 5
    assert "breaks up" in room.look()[0].text


def test_what_was_missing_while_it_was_away_is_no_silence_of_the_one_that_is_back() -> None:
    room = Room()
    room.source.state = "lost"
    room.look(30)
    room.heard.nothing_s, room.source.state, room.source.gaps = 30.0, "live", 4
    assert room.look(1) == []


@pytest.mark.parametrize("mic", ["none", "tone", "/music/song.ogg"])
def test_silence_that_was_asked_for_is_none(mic: str) -> None:
    room = Room(mic)
    room.look()
    room.heard.nothing_s = 60.0
    assert room.look(10) == []


def test_one_clap_is_not_too_loud_but_shouting_is() -> None:
    room = Room()
    for _ in range(10):
        room.heard.unclipped_s += LOOK_S
        assert room.look() == []
    room.heard.unclipped_s = 0.0
    for _ in range(10):
        assert room.look() == []
        room.heard.unclipped_s += LOOK_S
    room.heard.unclipped_s = 0.0
    assert "too loud" in room.look(3)[0].text
    room.heard.unclipped_s = 2.0
    assert len(room.look(3)) == 1  # takes a breath
    assert room.look(4) == []


def test_sound_that_breaks_up_is_told_and_forgotten() -> None:
    room = Room()
    room.look(1)
    for _ in range(3):
        assert room.look(1) == []
        room.source.gaps += 1
    assert "breaks up" in room.look(1)[0].text
    assert room.look(12) == []
