from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis.extra.numpy import arrays
from numpy.typing import NDArray

from studio.media.canvas import Planes
from studio.media.colour import BgrToPlanes, Sprite, as_bgr, planes_to_bgr, planes_to_png, yuv_of

# ITU-R BT.709, 8 bits, limited range: 75 % and 100 % bars as every broadcast reference lists them.
BARS = {
    "#FFFFFF": (235, 128, 128),
    "#FFFF00": (219, 16, 138),
    "#00FFFF": (188, 154, 16),
    "#00FF00": (173, 42, 26),
    "#FF00FF": (78, 214, 230),
    "#FF0000": (63, 102, 240),
    "#0000FF": (32, 240, 118),
    "#000000": (16, 128, 128),
    "#BFBFBF": (180, 128, 128),
    "#BFBF00": (168, 44, 136),
    "#00BFBF": (145, 147, 44),
    "#00BF00": (133, 63, 52),
    "#BF00BF": (63, 193, 204),
    "#BF0000": (51, 109, 212),
    "#0000BF": (28, 212, 120),
}


def exact(bgr: NDArray[np.uint8]) -> tuple[NDArray[np.float64], ...]:
    blue, green, red = (bgr[..., channel] / 255 for channel in range(3))
    luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    y = 16 + 219 * luma
    u = 128 + 224 * (blue - luma) / 1.8556
    v = 128 + 224 * (red - luma) / 1.5748
    height, width = luma.shape
    halves = (plane.reshape(height // 2, 2, width // 2, 2).mean((1, 3)) for plane in (u, v))
    return y, *halves


def converted(bgr: NDArray[np.uint8]) -> Planes:
    height, width = bgr.shape[:2]
    planes = Planes.empty(width, height)
    BgrToPlanes(width, height)(bgr, planes)
    return planes


@given(arrays(np.uint8, (6, 10, 3)))
def test_any_picture_is_within_one_level_of_the_formula(bgr: NDArray[np.uint8]) -> None:
    for plane, reference in zip(converted(bgr), exact(bgr), strict=True):
        assert np.abs(plane - reference).max() <= 1.001


def test_every_level_of_every_channel_is_within_one_of_the_formula() -> None:
    rng = np.random.default_rng(709)
    bgr = rng.integers(0, 256, (720, 1280, 3), np.uint8)
    for plane, reference in zip(converted(bgr), exact(bgr), strict=True):
        assert np.abs(plane - reference).max() <= 1.001
        assert abs(float((plane - reference).mean())) < 0.25


@pytest.mark.parametrize(("rgb", "yuv"), BARS.items())
def test_colour_bars_have_the_levels_of_the_standard(rgb: str, yuv: tuple[int, int, int]) -> None:
    red, green, blue = bytes.fromhex(rgb[1:])
    planes = converted(np.full((4, 4, 3), (blue, green, red), np.uint8))
    assert yuv_of(rgb) == yuv
    for plane, level in zip(planes, yuv, strict=True):
        assert np.abs(plane.astype(int) - level).max() <= 1
    flat = Planes(*(np.full_like(plane, level) for plane, level in zip(planes, yuv, strict=True)))
    assert np.abs(planes_to_bgr(flat)[0, 0].astype(int) - (blue, green, red)).max() <= 2


def test_strided_planes_are_written_in_place_and_nothing_beside_them() -> None:
    memory = np.full((3, 20, 50), 77, np.uint8)
    planes = Planes(memory[0, 2:18, 6:38], memory[1, 2:10, 6:22], memory[2, 2:10, 6:22])
    bgr = np.full((16, 32, 3), (0, 0, 255), np.uint8)
    BgrToPlanes(32, 16)(bgr, planes)
    assert [int(plane.min()) for plane in planes] == [int(plane.max()) for plane in planes] == [63, 102, 240]
    assert int((memory == 77).sum()) == memory.size - 32 * 16 * 3 // 2


def test_odd_sizes_are_refused() -> None:
    with pytest.raises(ValueError, match="odd"):
        BgrToPlanes(31, 16)


def test_planes_and_back_is_the_same_picture_where_chroma_is_flat() -> None:
    bgr = np.zeros((64, 64, 3), np.uint8)
    bgr[:32, :32], bgr[32:, :32], bgr[:32, 32:], bgr[32:, 32:] = (
        (20, 90, 200),
        (250, 3, 8),
        (128, 128, 128),
        (9, 200, 90),
    )
    again = planes_to_bgr(converted(bgr))
    for top in (8, 40):
        for left in (8, 40):
            inside = (slice(top, top + 16), slice(left, left + 16))
            assert np.abs(again[inside].astype(int) - bgr[inside]).max() <= 3


def test_png_decodes_to_the_picture() -> None:
    planes = converted(np.full((32, 48, 3), (30, 60, 220), np.uint8))
    decoded = cv2.imdecode(np.frombuffer(planes_to_png(planes), np.uint8), cv2.IMREAD_COLOR)
    assert decoded is not None
    assert np.array_equal(decoded, planes_to_bgr(planes))


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 1), (8, 8, 3), (8, 8, 4)])
@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_grey_four_channel_and_deep_pixels_become_bgr(shape: tuple[int, ...], kind: type) -> None:
    picture = np.full(shape, 90 if kind is np.uint8 else 90 * 256 + 17, kind)
    assert np.array_equal(as_bgr(picture), np.full((8, 8, 3), 90, np.uint8))


def test_pixels_of_another_type_are_our_bug() -> None:
    with pytest.raises(ValueError, match="float32"):
        as_bgr(np.zeros((4, 4, 3), np.float32))


@given(arrays(np.uint8, (8, 8, 4)))
def test_a_blended_sprite_is_the_conversion_of_the_blended_colours(straight: NDArray[np.uint8]) -> None:
    alpha = straight[..., 3:].astype(float) / 255
    premultiplied = np.rint(straight * np.concatenate([np.repeat(alpha, 3, 2), np.ones_like(alpha)], 2)).astype(
        np.uint8
    )
    sprite = Sprite.from_bgra(premultiplied)
    behind = np.full((8, 8, 3), (40, 150, 220), np.uint8)
    reference = exact(premultiplied[..., :3] + behind * (1 - alpha))
    back = exact(behind)
    for plane, a, under, wanted in zip(
        sprite_planes(sprite), (sprite.a, sprite.a2, sprite.a2), back, reference, strict=True
    ):
        blended = plane + under * (255.0 - a) / 255
        assert np.abs(blended - wanted).max() <= 3


def sprite_planes(sprite: Sprite) -> tuple[NDArray[np.uint8], ...]:
    return sprite.y, sprite.u, sprite.v


def test_transparent_pixels_add_nothing_and_odd_sizes_are_padded_with_them() -> None:
    pixels = np.full((5, 7, 4), 255, np.uint8)
    sprite = Sprite.from_bgra(pixels)
    assert (sprite.width, sprite.height) == (8, 6)
    assert sprite.u.shape == sprite.v.shape == sprite.a2.shape == (3, 4)
    assert not sprite.opaque
    assert not sprite.y[5].any()
    assert not sprite.y[:, 7].any()
    assert not sprite.a[5].any()
    assert int(sprite.a2[2, 3]) in (63, 64)
    assert (sprite.y[:5, :7] == 235).all()


def test_a_solid_sprite_is_opaque_and_has_the_colour_of_its_pixels() -> None:
    sprite = Sprite.from_bgra(np.full((10, 10, 4), (0x4A, 0x6F, 0x1F, 255), np.uint8))
    assert sprite.opaque
    for plane, level in zip(sprite_planes(sprite), yuv_of("#1F6F4A"), strict=True):
        assert np.abs(plane.astype(int) - level).max() <= 1


def test_a_view_with_padded_rows_is_read_as_it_lies() -> None:
    memory = np.zeros((6, 20, 4), np.uint8)
    memory[:, :10] = (10, 20, 30, 255)
    view = memory[:, :10]
    assert np.array_equal(Sprite.from_bgra(view).y, Sprite.from_bgra(np.ascontiguousarray(view)).y)


@pytest.mark.parametrize(
    ("radius", "alpha", "least"), [(0, 0, 1.0), (6, 0, 0.7), (12, 128, 0.5), (30, 0, 0.25), (6, 254, 0.7)]
)
def test_the_solid_rectangle_of_a_panel_is_opaque_everywhere_and_most_of_it(
    radius: int, alpha: int, least: float
) -> None:
    pixels = np.full((80, 100, 4), 255, np.uint8)
    rows, columns = np.ogrid[:80, :100]
    for top, left in ((0, 0), (0, 100 - radius), (80 - radius, 0), (80 - radius, 100 - radius)):
        pixels[(rows >= top) & (rows < top + radius) & (columns >= left) & (columns < left + radius)] = alpha
    left, top, right, bottom = (sprite := Sprite.from_bgra(pixels)).solid
    assert not any(side % 2 for side in sprite.solid)
    assert (sprite.a[top:bottom, left:right] == 255).all()
    assert (sprite.a2[top // 2 : bottom // 2, left // 2 : right // 2] == 255).all()
    assert (right - left) * (bottom - top) >= least * 8000


def test_a_sprite_that_is_mostly_transparent_has_no_solid_rectangle() -> None:
    pixels = np.full((40, 60, 4), 250, np.uint8)
    assert Sprite.from_bgra(pixels).solid == (0, 0, 0, 0)
    pixels[:10, :10] = 255
    assert Sprite.from_bgra(pixels).solid == (0, 0, 0, 0)
