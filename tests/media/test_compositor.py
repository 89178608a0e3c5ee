from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.domain.motion import Motion
from studio.media.canvas import Canvas, Planes
from studio.media.colour import Sprite, yuv_of
from studio.media.compositor import Compositor, Inset, Placed

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


def test_what_fades_in_waits_for_what_leaves_from_there() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([card(luma=180)])
    composed(compositor, 0)
    other = Placed("thanks", "t", sprite(40, 30, 235), 30, 20, FADE, FADE, FADE)
    compositor.show([other])
    # At (60, 30) there is only what comes, at (20, 30) only what goes.
    values = [composed(compositor, 1 + t / 10).y[30, [20, 60]].tolist() for t in range(22)]
    assert all(gone == 50 or come == 50 for gone, come in values), "one could be read through the other"
    assert values[5][0] > 50
    assert values[15][1] > 50
    assert values[-1] == [50, 235]
    # Called back before it was seen, it does not come in order to go.
    compositor.show([card(luma=180)])
    composed(compositor, 10)
    compositor.show([])
    assert composed(compositor, 10.5).y[30, 20] == 50
    # What comes back while it still leaves waits for itself.
    compositor.show([card(luma=180)])
    composed(compositor, 12)
    composed(compositor, 13)
    compositor.show([])
    composed(compositor, 14)
    compositor.show([card(identity="B", luma=250)])
    values = [int(composed(compositor, 14.5 + t / 10).y[30, 30]) for t in range(16)]
    assert min(values) == 50
    assert values[-1] == 250
    # Beside what leaves, nothing waits.
    compositor.show([card(luma=180)])
    composed(compositor, 20)
    composed(compositor, 21)
    compositor.show([Placed("thanks", "t", sprite(40, 30, 235), 60, 20, FADE, FADE, FADE)])
    composed(compositor, 22)
    assert composed(compositor, 22.5).y[30, 70] > 50


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


INSET = Inset(20, 30, 48, 32, radius=8, border=2)


def with_inset(compositor: Compositor, now_s: float, small: Planes | None, behind: Planes | None = None) -> Planes:
    out = Planes.empty(CANVAS.width, CANVAS.height)
    compositor.compose(behind or picture(), out, now_s, small)
    return out


def test_the_inset_fills_its_rectangle_with_round_corners_and_a_border() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([], None, INSET)
    out = with_inset(compositor, 0, picture(150))
    assert (out.y[34:58, 30:58] == 150).all()
    assert (out.y[30:32, 40:50] == yuv_of(INSET.border_colour)[0]).all()
    assert (out.u[17:29, 13:31] == 128).all()
    assert (out.u[15, 20:25] == yuv_of(INSET.border_colour)[1]).all()
    assert [out.y[at] for at in ((30, 20), (30, 67), (61, 20), (61, 67))] == [50] * 4
    out.y[30:62, 20:68] = 50
    assert (out.y == 50).all()


def test_without_a_radius_and_a_border_the_inset_is_all_picture() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([], None, Inset(20, 30, 48, 32, border=0))
    out = with_inset(compositor, 0, picture(150))
    assert (out.y[30:62, 20:68] == 150).all()
    out.y[30:62, 20:68] = 50
    assert (out.y == 50).all()


def test_the_inset_shows_the_middle_of_the_picture_undistorted() -> None:
    small = Planes.empty(200, 100)
    small.y[...] = 40
    small.y[:, 50:150] = 200
    small.u[:, 50 // 2 : 150 // 2] = 90
    compositor = Compositor(CANVAS)
    compositor.show([], None, Inset(20, 30, 40, 40, border=0))
    out = with_inset(compositor, 0, small)
    assert (out.y[30:70, 22:58] == 200).all()
    assert (out.u[15:35, 11:29] == 90).all()


def test_without_its_picture_there_is_no_inset() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([], None, INSET)
    assert (with_inset(compositor, 0, None).y == 50).all()
    assert with_inset(compositor, 1, picture(150)).y[45, 40] == 150
    assert (with_inset(compositor, 2, None).y == 50).all()


def test_the_inset_lies_above_a_close_up_even_while_that_fades_and_below_every_other_layer() -> None:
    compositor = Compositor(CANVAS)
    close_up = Placed("close-up", "K7", sprite(128, 96, 90), 0, 0, FADE, FADE, FADE)
    composed(compositor, 0)
    compositor.show([], None, INSET)
    with_inset(compositor, 0, picture(150))
    compositor.show([close_up, card()], None, INSET)
    for now_s in (1.0, 1.5, 5.0):
        assert with_inset(compositor, now_s, picture(150)).y[55, 55] == 150
    out = with_inset(compositor, 6, picture(150))
    assert (out.y[0, 0], out.y[40, 40]) == (90, 200)
    compositor.show([card()], None, INSET)
    assert with_inset(compositor, 6.2, picture(150)).y[55, 55] == 150


def test_the_inset_fades_in_and_out_with_its_last_picture_and_moves_at_once() -> None:
    compositor = Compositor(CANVAS)
    compositor.show([])
    composed(compositor, 0)
    compositor.show([], None, INSET)
    coming = [int(with_inset(compositor, 1 + t / 20, picture(150)).y[45, 40]) for t in range(7)]
    assert coming == sorted(coming)
    assert (coming[0], coming[-1]) == (50, 150)
    assert 50 < coming[2] < 150
    compositor.show([], None, Inset(60, 30, 48, 32, 8, 2))
    out = with_inset(compositor, 2, picture(150))
    assert (out.y[45, 40], out.y[45, 80]) == (50, 150)
    compositor.show([])
    going = [int(with_inset(compositor, 3 + t / 20, None).y[45, 80]) for t in range(7)]
    assert going == sorted(going, reverse=True)
    assert (going[0], going[-1]) == (150, 50)
    assert (with_inset(compositor, 4, picture(150)).y == 50).all()


@pytest.mark.parametrize("at", [(-20, -10), (110, 80), (-200, 10), (0, 400), (-20, 40)])
def test_an_inset_may_lie_partly_or_wholly_beyond_the_canvas(at: tuple[int, int]) -> None:
    compositor = Compositor(CANVAS)
    compositor.show([], None, Inset(*at, 48, 32, border=0))
    expected = np.full((96, 128), 50)
    expected[max(0, at[1]) : max(0, at[1] + 32), max(0, at[0]) : max(0, at[0] + 48)] = 150
    assert np.array_equal(with_inset(compositor, 0, picture(150)).y, expected)


@settings(max_examples=60, deadline=None)
@given(
    x=st.integers(-10, 50).map(lambda n: n * 2),
    y=st.integers(-10, 40).map(lambda n: n * 2),
    radius=st.integers(0, 12),
    alpha=st.sampled_from([0, 90, 254, 255]),
)
def test_a_panel_with_a_solid_inside_looks_exactly_as_if_it_were_blended(
    x: int, y: int, radius: int, alpha: int
) -> None:
    random = np.random.default_rng(7)
    pixels = np.zeros((50, 60, 4), np.uint8)
    pixels[...] = alpha
    pixels[:, radius : 60 - radius] = 255
    pixels[radius : 50 - radius, :] = 255
    pixels[..., :3] = np.minimum(pixels[..., 3:], random.integers(0, 256, (50, 60, 3)))
    panel = Sprite.from_bgra(pixels)
    behind = Planes(*(random.integers(16, 236, plane.shape).astype(np.uint8) for plane in picture()))
    compositor = Compositor(CANVAS)
    compositor.show([Placed("buy-now", "q", panel, x, y)])
    got = composed(compositor, 0, behind)
    plain = Sprite(panel.y, panel.u, panel.v, panel.a, panel.a2, False)
    object.__setattr__(plain, "solid", (0, 0, 0, 0))
    blended = Compositor(CANVAS)
    blended.show([Placed("buy-now", "q", plain, x, y)])
    for mine, expected in zip(got, composed(blended, 0, behind), strict=True):
        assert np.array_equal(mine, expected)
