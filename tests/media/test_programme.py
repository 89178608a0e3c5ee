from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from studio.media.camera import Camera, Picture
from studio.media.camera_spec import CameraSpec
from studio.media.canvas import Canvas, Planes
from studio.media.colour import Sprite
from studio.media.compositor import Compositor, Inset, Placed
from studio.media.preview import Preview
from studio.media.programme import Programme
from studio.media.sound import SoundDesk, open_sound

CANVAS = Canvas(128, 96, 30)


class Grey(Camera):
    """A camera whose picture is one grey; `asked` counts how often a tick wanted one."""

    def __init__(self, luma: int | None) -> None:
        super().__init__(CameraSpec.parse("test"), CANVAS)
        self.asked = 0
        self._grey = None
        if luma is not None:
            planes = Planes.empty(CANVAS.width, CANVAS.height)
            planes.y[...] = luma
            self._grey = Picture(planes, 0, 0.0)

    def newest(self) -> Picture | None:
        self.asked += 1
        return self._grey


@contextmanager
def running(
    *cameras: Camera, preview: Preview | None = None, compositor: Compositor | None = None
) -> Iterator[Programme]:
    failures: list[Exception] = []
    sound = SoundDesk(open_sound("tone", epoch_s=time.monotonic()))
    programme = Programme(
        CANVAS,
        cameras,
        sound,
        compositor or Compositor(CANVAS),
        on_failure=failures.append,
        on_camera_state=lambda: None,
        preview=preview,
    )
    programme.start()
    try:
        yield programme
    finally:
        programme.stop()
    assert not failures


def shot(ask: Callable[[Callable[[Planes], None]], None]) -> Planes:
    """The second picture from now: the first may have been under way."""
    for _ in range(2):
        got: list[Planes] = []
        there = threading.Event()

        def receive(planes: Planes, got: list[Planes] = got, there: threading.Event = there) -> None:
            got.append(Planes(*(plane.copy() for plane in planes)))
            there.set()

        ask(receive)
        assert there.wait(10)
    return got[0]


def until(true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline_s
        time.sleep(0.02)


def test_a_second_camera_is_shown_in_the_inset_and_taken_away_again() -> None:
    compositor = Compositor(CANVAS)
    with running(Grey(50), Grey(150), compositor=compositor) as programme:
        assert (shot(programme.shot).y == 50).all()
        programme.show_camera(0, 1)
        compositor.show([], None, Inset(20, 30, 48, 32))
        until(lambda: shot(programme.shot).y[45, 40] == 150)
        assert shot(programme.shot).y[10, 10] == 50
        programme.show_camera(1)
        compositor.show([])
        until(lambda: bool((shot(programme.shot).y == 150).all()))


def test_one_camera_may_be_behind_and_in_the_inset_and_is_asked_once_a_tick() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([], None, Inset(20, 30, 48, 32))
    camera = Grey(50)
    with running(camera, compositor=compositor) as programme:
        programme.show_camera(0, 0)
        assert shot(programme.shot).y[45, 40] == 50
    assert camera.asked == programme.report().frames


def test_a_camera_that_nobody_sees_is_not_asked() -> None:
    other = Grey(150)
    with running(Grey(50), other) as programme:
        shot(programme.shot)
    assert other.asked == 0


def test_cameras_are_replaced_while_it_runs_and_the_index_stays_within_them() -> None:
    first, second = Grey(50), Grey(150)
    with running(first, second) as programme:
        programme.show_camera(1, 1)
        assert (shot(programme.shot).y == 150).all()
        programme.replace_cameras([third := Grey(90)])
        assert (shot(programme.shot).y == 90).all()
        assert programme.on_camera is third
        asked = second.asked
        shot(programme.shot)
        assert second.asked == asked
        programme.replace_cameras([third, first])
        assert (shot(programme.shot).y == 50).all()
        with pytest.raises(ValueError, match="camera"):
            programme.replace_cameras([])


def test_real_cameras_are_replaced_and_the_old_one_closed_at_once() -> None:
    cards = [Camera(CameraSpec.parse("test"), CANVAS) for _ in range(2)]
    for card in cards:
        card.start()
        card.wait_open(10)
    with running(cards[0]) as programme:
        shot(programme.shot)
        programme.replace_cameras([cards[1]])
        assert cards[0].close(5)
        assert shot(programme.shot).y.std() > 10
        assert programme.report().camera == "live"
    assert cards[1].close(5)


def test_a_photograph_is_the_cameras_picture_with_nothing_over_it() -> None:
    plain = np.full((96, 128), 255, np.uint8)
    half = np.full((48, 64), 128, np.uint8)
    sprite = Sprite(plain, half, half, plain, np.full((48, 64), 255, np.uint8), True)
    compositor = Compositor(CANVAS)
    compositor.show([Placed("slate", "s", sprite, 0, 0)])
    with running(Grey(50), compositor=compositor) as programme:
        assert (shot(programme.shot).y == 255).all()
        assert (shot(programme.camera_shot).y == 50).all()


def test_a_photograph_waits_for_a_camera_that_has_no_picture_yet() -> None:
    got = threading.Event()
    with running(Grey(None)) as programme:
        programme.camera_shot(lambda planes: got.set())
        shot(programme.shot)
        assert not got.is_set()
        programme.replace_cameras([Grey(50)])
        assert got.wait(10)


def test_the_preview_gets_what_viewers_see_while_it_is_asked_for(tmp_path: Path) -> None:
    preview = Preview(CANVAS, folder=tmp_path)
    with running(Grey(235), preview=preview) as programme:
        shot(programme.shot)
        assert not any(tmp_path.iterdir())
        place = preview.ask(64, 48)
        until(lambda: Path(place["path"]).read_bytes()[24] >= 5)
        white = Path(place["path"]).read_bytes()[64:67]
    preview.close()
    assert min(white) >= 250


def test_the_microphone_may_change_while_it_runs() -> None:
    with running(Grey(50)) as programme:
        shot(programme.shot)
        source = open_sound("none", epoch_s=0)
        source.start()
        before = programme.sound.replace_source(source)
        before.close(1)
        until(lambda: programme.sound.levels().peak_db[0] < -40)


def test_standing_still_is_counted_and_made_up_for_by_nothing() -> None:
    """The clock leaps, as it does where the whole computer stood still: pictures go on from now, and so does sound."""
    leap_s = 0.0
    taken: list[tuple[int, int, int]] = []

    class Taker:
        def take_frame(self) -> None:
            return None

        def put(self, number: int, frame: object, first_sample: int, samples: np.ndarray) -> None:
            taken.append((number, first_sample, len(samples)))

    failures: list[Exception] = []
    sound = SoundDesk(open_sound("tone", epoch_s=time.monotonic()))
    programme = Programme(
        CANVAS,
        [Grey(50)],
        sound,
        Compositor(CANVAS),
        on_failure=failures.append,
        on_camera_state=lambda: None,
        clock=lambda: time.monotonic() + leap_s,
    )
    programme.feed(Taker())
    programme.start()
    until(lambda: len(taken) > 10)
    before = len(taken)
    leap_s = 13.0
    until(lambda: programme.report().stood_still == 1)
    until(lambda: len(taken) > before + 15)
    programme.stop()
    assert not failures
    assert programme.report().stood_still_s == pytest.approx(13, abs=1)
    numbers = [number for number, _, _ in taken]
    steps = sorted(after - before for before, after in pairwise(numbers))
    assert steps[0] == 1
    assert steps[-1] >= 380
    assert sum(step > 1 for step in steps) == 1
    assert all(first + count <= after for (_, first, count), (_, after, _) in pairwise(taken))
    assert max(count for _, _, count in taken) < 48_000
