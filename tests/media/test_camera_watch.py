from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from studio.media.camera_watch import PictureWatch, Sight

_noise = np.random.default_rng(3)


def noisy(level: float = 120, spread: float = 2.0) -> NDArray[np.uint8]:
    return np.clip(_noise.normal(level, spread, (360, 640)), 16, 235).astype(np.uint8)


class Screening:
    """Shows pictures to a watch, thirty a second."""

    def __init__(self, *, may_freeze: bool = True, moved: bool = False) -> None:
        self.watch = PictureWatch(moved=moved)
        self.at_s = 100.0
        self.open(may_freeze=may_freeze)
        self._before: NDArray[np.uint8] | None = None

    def open(self, *, may_freeze: bool = True) -> None:
        self.watch.opened(self.at_s, may_freeze=may_freeze)

    def show(self, picture: NDArray[np.uint8]) -> Sight:
        sight = self.watch.look(picture, self._before, self.at_s)
        self._before = picture.copy()
        self.at_s += 1 / 30
        return sight

    def until_not_seen(self, picture: NDArray[np.uint8], limit_s: float = 3.0) -> tuple[Sight, float]:
        began_s = self.at_s
        while self.at_s < began_s + limit_s:
            if (sight := self.show(picture)) != "seen":
                return sight, self.at_s - began_s
        return "seen", limit_s


def test_a_picture_that_stops_is_frozen_within_two_seconds_and_seen_again_with_the_first_that_differs() -> None:
    screening = Screening()
    assert [screening.show(noisy()) for _ in range(90)] == ["seen"] * 90
    last = noisy()
    sight, after_s = screening.until_not_seen(last)
    assert sight == "frozen"
    assert after_s < 2
    # Opened anew, with the same picture at once: nothing has changed.
    screening.open()
    assert screening.show(last) == "frozen"
    other = last.copy()
    other[201, 333] += 1  # where no sample is taken
    assert screening.show(other) == "frozen"
    assert screening.show(noisy()) == "frozen"
    assert screening.show(noisy()) == "seen"


def test_a_quiet_room_is_not_frozen() -> None:
    screening = Screening()
    picture = noisy(spread=0)
    for _ in range(120):
        picture = picture.copy()
        picture[_noise.integers(360), _noise.integers(640)] ^= 1
        assert screening.show(picture) == "seen"


def test_time_without_pictures_is_no_standstill() -> None:
    screening = Screening()
    screening.show(noisy())
    last = noisy()
    screening.show(last)
    screening.at_s += 60
    screening.open()
    assert screening.show(last) == "seen"


def test_one_new_picture_a_call_and_that_one_for_ever_is_frozen_all_the_while() -> None:
    screening = Screening()
    screening.show(noisy())
    assert screening.until_not_seen(noisy())[0] == "frozen"
    for _ in range(4):  # called anew
        screening.open()
        stands = noisy()
        assert [screening.show(stands) for _ in range(30)] == ["frozen"] * 30
    # Two of one call and one of the next are no movement either, nor are three with a standstill between them.
    screening.open()
    assert [screening.show(noisy()) for _ in range(2)] == ["frozen"] * 2
    screening.open()
    assert [screening.show(noisy()) for _ in range(2)] == ["frozen"] * 2
    screening.at_s += 2
    assert [screening.show(noisy()) for _ in range(3)] == ["frozen", "frozen", "seen"]


def test_it_is_well_for_as_long_as_new_pictures_came() -> None:
    screening = Screening()
    for _ in range(31):
        screening.show(noisy())
    assert 0.9 < screening.watch.well_s(screening.at_s) < 1.1
    stands = noisy()
    for _ in range(30):
        screening.show(stands)
    assert screening.watch.well_s(screening.at_s) < 1.1, "what stands still is not well for longer"
    screening.open()
    assert screening.watch.well_s(screening.at_s) == 0
    # Where equal pictures are nothing strange, and where they are meant, it is well while any come.
    for still in (Screening(may_freeze=False), Screening()):
        for _ in range(31):
            still.show(stands)
        assert 0.9 < still.watch.well_s(still.at_s) < 1.1


def test_a_slow_camera_that_moves_again_is_seen_again() -> None:
    screening = Screening()
    screening.show(noisy())
    assert screening.until_not_seen(noisy())[0] == "frozen"
    for sight in ("frozen", "frozen", "seen"):
        screening.at_s += 1
        assert screening.show(noisy()) == sight


def test_what_is_known_to_move_is_frozen_though_it_never_did_before_this_watch() -> None:
    screening = Screening(moved=True)
    sight, after_s = screening.until_not_seen(noisy())
    assert sight == "frozen"
    assert after_s < 2
    # As before, where equal pictures are nothing strange.
    assert Screening(moved=True, may_freeze=False).until_not_seen(noisy()) == ("seen", 3.0)


def test_what_has_never_moved_is_a_still_picture_that_is_meant() -> None:
    assert Screening().until_not_seen(noisy()) == ("seen", 3.0)


def test_equal_pictures_of_a_codec_are_nothing_strange() -> None:
    screening = Screening(may_freeze=False)
    screening.show(noisy())
    assert screening.until_not_seen(noisy()) == ("seen", 3.0)


def test_a_covered_lens_is_black_and_never_frozen() -> None:
    for picture in (np.full((360, 640), 16, np.uint8), noisy(18, 1.5)):
        screening = Screening()
        screening.show(noisy())
        sight, after_s = screening.until_not_seen(picture)
        assert sight == "black"
        assert after_s < 2
        assert [screening.show(picture) for _ in range(60)] == ["black"] * 60
        assert screening.show(noisy()) == "seen"


def dark_room(spread: float, candle: bool) -> NDArray[np.uint8]:
    """Dark furniture before a dark wall, in a sensor's noise; 20 on average."""
    rows, columns = np.mgrid[0:360, 0:640]
    level = 20 + 4 * np.sin(rows / 60) * np.cos(columns / 90)
    if candle:
        level = 18 + 0 * level
        level[180:194, 300:306] = 220
    return np.asarray(np.clip(_noise.normal(level, spread), 0, 235), np.uint8)


def test_a_dark_room_with_shapes_or_a_candle_in_it_is_not_black_whatever_the_noise() -> None:
    for candle in (False, True):
        for spread in (0.0, 1.5, 3.0, 6.0):
            picture = dark_room(spread, candle)
            assert 17 < picture.mean() < 23
            screening = Screening(may_freeze=False)
            assert screening.until_not_seen(picture)[0] == "seen", (candle, spread)


def test_a_covered_lens_is_black_whatever_the_noise() -> None:
    for spread in (0.0, 1.5, 3.0, 6.0):
        screening = Screening(may_freeze=False)
        sight, after_s = screening.until_not_seen(noisy(17, spread))
        assert sight == "black", spread
        assert after_s < 1.7


def test_a_dark_room_with_a_lamp_is_not_black() -> None:
    screening = Screening()
    dark = noisy(18, 1.5)
    dark[100:140, 200:260] = 200
    assert screening.until_not_seen(dark)[0] in ("seen", "frozen")
    screening = Screening(may_freeze=False)
    assert screening.until_not_seen(dark)[0] == "seen"
