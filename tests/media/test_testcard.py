from __future__ import annotations

import cv2
import numpy as np
import pytest

from studio.media import testcard
from studio.media.canvas import Canvas, Planes
from studio.media.colour import Image, planes_to_bgr
from tests.media.test_camera_files import encode, frame_of

SIZES = [(1280, 720), (720, 1280), (1080, 1080), (1920, 1080), (640, 360)]


def drawn(size: tuple[int, int], number: int) -> Image:
    return planes_to_bgr(testcard.TestCard(Canvas(*size, 30)).draw(number, 0.0))


@pytest.mark.parametrize("size", SIZES)
def test_the_counter_is_read_back(size: tuple[int, int]) -> None:
    card = testcard.TestCard(Canvas(*size, 30))
    for number in (0, 1, 0b1010101010101010, 0xFFFF, 12345):
        assert testcard.read_counter(planes_to_bgr(card.draw(number, 0.0))) == number


def test_the_counter_wraps_at_its_sixteen_bits() -> None:
    assert testcard.read_counter(drawn((640, 360), 65536 + 7)) == 7


def test_the_counter_survives_scaling() -> None:
    small = cv2.resize(drawn((1280, 720), 43690), (854, 480), interpolation=cv2.INTER_AREA)
    assert testcard.read_counter(np.asarray(small, np.uint8)) == 43690


def test_the_counter_survives_x264_at_600_kbps(tmp_path: object) -> None:
    card = testcard.TestCard(Canvas(1280, 720, 30))
    numbers = list(range(500, 530))
    frames = (frame_of(card.draw(number, number / 30)) for number in numbers)
    decoded = encode(frames, fps=30, options={"preset": "veryfast", "b": "600k", "maxrate": "600k", "bufsize": "600k"})
    assert [testcard.read_counter(picture) for picture in decoded] == numbers


def test_another_picture_has_no_counter() -> None:
    assert testcard.read_counter(np.full((720, 1280, 3), 128, np.uint8)) is None


def test_the_counter_lies_inside_the_safe_margin_right_above_the_qr_code() -> None:
    plain, marked = (drawn((1280, 720), number) for number in (0, 0xFFFF))
    moving = np.argwhere(np.abs(plain.astype(int) - marked).max(2) > 60)
    upper = moving[moving[:, 0] < 150]
    assert upper[:, 0].max() < 0.19 * 720
    assert upper[:, 1].min() > 0.65 * 1280
    assert upper[:, 1].max() <= 0.9625 * 1280 + 1


def test_every_frame_differs_from_the_one_before_by_clock_edge_and_counter() -> None:
    card = testcard.TestCard(Canvas(1280, 720, 30))
    for number in range(60):
        before = card.draw(number, number / 30).y.copy()
        after = card.draw(number + 1, (number + 1) / 30).y
        changed = np.argwhere(before != after)
        rows = changed[:, 0]
        assert (rows < 150).any(), "counter"
        assert ((rows > 250) & (rows < 360)).any(), "clock"
        assert ((rows > 360) & (rows < 420)).any(), "edge"


def test_the_same_number_and_time_give_the_same_picture_whatever_came_before() -> None:
    one, other = (testcard.TestCard(Canvas(640, 360, 25)) for _ in range(2))
    for number in range(30):
        one.draw(number, number * 7.7)
    pictures: list[Planes] = [card.draw(99, 3.96) for card in (one, other)]
    for a, b in zip(*pictures, strict=True):
        assert np.array_equal(a, b)


@pytest.mark.parametrize("size", [(64, 64), (128, 7680), (426, 240)])
def test_odd_canvases_get_a_card_too(size: tuple[int, int]) -> None:
    picture = drawn(size, 3)
    assert picture.shape == (size[1], size[0], 3)
    assert picture.std() > 10
