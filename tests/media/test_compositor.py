from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.domain.motion import Motion
from studio.media.canvas import Canvas, Planes
from studio.media.colour import Sprite
from studio.media.compositor import Compositor, Placed

CANVAS = Canvas(128, 96, 30)
FADE, SLIDE = Motion("fade", 1.0), Motion("slide-left", 1.0)


def sprite(width: int, height: int, luma: int = 200, alpha: int = 255) -> Sprite:
    half = (height // 2, width // 2)
    return Sprite(
        np.full((height, width), luma * alpha // 255, np.uint8),
        np.full(half, 128 * alpha // 255, np.uint8),
        np.full(half, 128 * alpha // 255, np.uint8),
        np.full((height, width), alpha, np.uint8),
        np.full(half, alpha, np.uint8),
        alpha == 255,
    )


def picture(luma: int = 50) -> Planes:
    planes = Planes.empty(CANVAS.width, CANVAS.height)
    planes.y[...] = luma
    return planes


def composed(compositor: Compositor, now_s: float, behind: Planes | None = None) -> Planes:
    out = Planes.empty(CANVAS.width, CANVAS.height)
    compositor.compose(behind or picture(), out, now_s)
    return out


def card(
    x: int = 10, y: int = 20, identity: str = "A", luma: int = 200, alpha: int = 255, motion: Motion = FADE
) -> Placed:
    return Placed("card", identity, sprite(40, 30, luma, alpha), x, y, motion, motion, motion)


def test_without_layers_the_picture_goes_through_and_without_a_picture_there_is_black() -> None:
    compositor = Compositor(CANVAS)
    assert (composed(compositor, 0).y == 50).all()
    out = picture(77)
    compositor.compose(None, out, 0)
    assert (out.y == 16).all()
    assert (out.u == 128).all()


def test_a_sprite_covers_its_rectangle_and_nothing_else() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card()])
    y = composed(compositor, 0).y
    assert (y[20:50, 10:50] == 200).all()
    y[20:50, 10:50] = 50
    assert (y == 50).all()


def test_half_transparent_is_half_of_each() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card(alpha=128)])
    assert abs(int(composed(compositor, 0).y[30, 30]) - (50 * 127 + 200 * 128) // 255) <= 1


def test_what_is_there_from_the_first_frame_does_not_fly_in_and_what_comes_later_does() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card()])
    assert composed(compositor, 0).y[30, 30] == 200
    compositor.show([])
    assert 60 < composed(compositor, 1.5).y[30, 30] <= 200
    composed(compositor, 2.5)
    compositor.show([card()])
    values = [int(composed(compositor, 3 + t / 10).y[30, 30]) for t in range(12)]
    assert values == sorted(values)
    assert values[0] == 50
    assert values[-1] == 200


def test_the_same_identity_is_replaced_silently_and_another_changes_over() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card(luma=200)])
    composed(compositor, 0)
    compositor.show([card(luma=100)])
    assert composed(compositor, 1).y[30, 30] == 100
    compositor.show([card(identity="B", luma=220)])
    half_way = [int(composed(compositor, 2 + t).y[30, 30]) for t in (0.0, 0.5, 1.0)]
    assert half_way[0] == 100
    assert 100 < half_way[1] < 220
    assert half_way[2] == 220


def test_a_replacement_during_an_entrance_goes_on_with_it() -> None:
    compositor = Compositor(CANVAS)
    composed(compositor, 0)
    compositor.show([])
    composed(compositor, 0)
    compositor.show([card(luma=200)])
    composed(compositor, 1)
    compositor.show([card(luma=202)])
    assert 100 < composed(compositor, 1.5).y[30, 30] < 150
    assert composed(compositor, 2.0).y[30, 30] == 202


@pytest.mark.parametrize(
    ("kind", "first_seen"),
    [("slide-left", (30, 0)), ("slide-right", (30, 127)), ("slide-up", (0, 20)), ("slide-down", (95, 20))],
)
def test_slides_come_from_the_named_edge(kind: str, first_seen: tuple[int, int]) -> None:
    compositor = Compositor(CANVAS)
    composed(compositor, 0)
    compositor.show([])
    composed(compositor, 0)
    compositor.show([card(motion=Motion(kind, 1.0))])  # type: ignore[arg-type]
    assert (composed(compositor, 1).y == 50).all()
    early = next(y for t in range(1, 100) if ((y := composed(compositor, 1 + t / 100).y) == 200).any())
    assert early[first_seen] == 200
    assert composed(compositor, 2).y[30, 30] == 200


def test_layers_lie_in_the_order_given() -> None:
    compositor = Compositor(CANVAS)
    above = Placed("badge", "b", sprite(20, 20, 230), 10, 20)
    compositor.show([card(), above])
    assert composed(compositor, 0).y[25, 15] == 230
    compositor.show([above, card()])
    assert composed(compositor, 1).y[25, 15] == 200


def test_what_leaves_never_covers_what_stays() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card(luma=180, motion=Motion("fade", 1.0))])
    composed(compositor, 0)
    compositor.show([Placed("buy-now", "q", sprite(40, 30, 235), 10, 20)])
    assert composed(compositor, 1).y[30, 30] == 235


def test_a_full_slate_hides_the_camera_without_copying_it() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([Placed("slate", "s", sprite(128, 96, 90), 0, 0), card()])
    out = composed(compositor, 0)
    assert out.y[0, 0] == 90
    assert out.y[30, 30] == 200


def test_the_picture_shown_is_told_once_with_its_tag() -> None:
    told: list[str | None] = []
    compositor = Compositor(CANVAS, told.append)
    compositor.show([card()], "A")
    composed(compositor, 0)
    composed(compositor, 1)
    compositor.show([], None)
    composed(compositor, 2)
    assert told == ["A", None]


@settings(max_examples=200, deadline=None)
@given(
    steps=st.lists(
        st.tuples(
            st.lists(
                st.tuples(
                    st.sampled_from("abcd"),
                    st.sampled_from("12"),
                    st.integers(-20, 80).map(lambda n: n * 2),
                    st.integers(-20, 60).map(lambda n: n * 2),
                    st.sampled_from(["cut", "fade", "slide-left", "slide-right", "slide-up", "slide-down"]),
                ),
                max_size=4,
                unique_by=lambda layer: layer[0],
            ),
            st.floats(0, 2),
        ),
        max_size=8,
    )
)
def test_any_sequence_of_layers_ends_with_exactly_the_last_ones(
    steps: list[tuple[list[tuple[str, str, int, int, str]], float]],
) -> None:
    compositor, now_s = Compositor(CANVAS), 0.0
    layers: list[Placed] = []
    for wanted, wait_s in steps:
        layers = [
            Placed(name, identity, sprite(30, 20, 100 + 20 * "abcd".index(name)), x, y, *[Motion(kind, 0.5)] * 3)  # type: ignore[arg-type]
            for name, identity, x, y, kind in wanted
        ]
        compositor.show(layers)
        composed(compositor, now_s)
        now_s += wait_s
        composed(compositor, now_s)
    expected = picture().y
    for placed in layers:
        top, left = max(0, placed.y), max(0, placed.x)
        expected[top : max(0, placed.y + 20), left : max(0, placed.x + 30)] = placed.sprite.y[0, 0]
    assert np.array_equal(composed(compositor, now_s + 1).y, expected)
