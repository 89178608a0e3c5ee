"""An encoder that is made to work less hard under way: nothing is lost, times rise, and one decoder reads all of it."""

from __future__ import annotations

import io
from fractions import Fraction
from itertools import pairwise

import av
import numpy as np
import pytest

from studio.media.canvas import Canvas
from studio.media.encoder import CODECS, X264, Encoder, easier_steps
from studio.media.packets import Coded, Muxer

CANVAS = Canvas(320, 180, 30)
OWED = 1600


def encoder(preset: str = "veryfast") -> Encoder:
    return Encoder(CANVAS, X264, preset=preset, bitrate_kbps=600, audio_kbps=96)


def give(made: Encoder, number: int) -> list[Coded]:
    frame = made.take_frame()
    assert frame is not None
    shade = np.random.default_rng(number % 7).integers(16, 236, (CANVAS.height, CANVAS.width), dtype=np.uint8)
    frame.planes.y[...] = shade
    coded = list(made.encode(number, frame))
    return coded + list(made.encode_sound(number * OWED, np.full((OWED, 2), 0.1, np.float32)))


def decoded(made: Encoder, coded: list[Coded], container_format: str = "mp4") -> list[int]:
    """The pictures' numbers, as a decoder gives them that was told once, at the beginning, what to expect."""
    file = io.BytesIO()
    muxer = Muxer(file, container_format, {}, made.templates)
    for each in coded:
        muxer.mux(each, Fraction(0))
    muxer.close()
    file.seek(0)
    with av.open(file, mode="r") as container:
        stream = container.streams.video[0]
        stream.codec_context.options = {"err_detect": "explode"}
        times = [frame.time for frame in container.decode(stream)]
    return [round(each * CANVAS.fps) for each in times if each is not None]


def in_order(coded: list[Coded]) -> list[Coded]:
    """Only the pictures; AssertionError where a decoding time does not rise or is after the picture is due."""
    video = [each for each in coded if each.video]
    assert all(before.dts_s < after.dts_s for before, after in pairwise(video))
    assert all(each.dts_s <= each.pts_s for each in video)
    return video


@pytest.mark.parametrize("preset", X264.presets)
def test_every_step_of_every_preset_is_one_stream_with_every_picture(preset: str) -> None:
    made, coded = encoder(preset), list[Coded]()
    assert made.steps == {"ultrafast": 0, "superfast": 1, "veryfast": 2}.get(preset, 3)
    number = 0
    for step in (*range(1, made.steps + 1), 0):
        taken = made.prepare(step)
        assert taken == (step != 0 or made.steps > 0)
        for number in range(number, number + 70):  # noqa: B020 - goes on where it ended
            coded += give(made, number)
        number += 1
        assert made.step == step
    coded += made.finish()
    video = in_order(coded)
    assert sorted(round(each.pts_s * 30) for each in video) == list(range(number))
    assert decoded(made, coded) == list(range(number))


def test_easier_begins_on_the_next_picture_and_with_more_care_on_the_next_keyframe() -> None:
    made, coded = encoder(), list[Coded]()
    for number in range(150):
        if number == 20:
            assert made.prepare(2)
            assert not made.prepare(1)  # one at a time
        if number == 40:
            assert made.prepare(0)
        coded += give(made, number)
        assert made.step == (2 if 20 <= number < 80 else 0)
    coded += made.finish()
    assert [round(each.pts_s * 30) for each in in_order(coded) if each.key] == [0, 20, 80, 140]
    assert decoded(made, coded) == list(range(150))


def test_no_two_keyframes_follow_one_another() -> None:
    made, coded = encoder(), list[Coded]()
    for number in range(70):
        if number == 61:
            assert made.prepare(1)
        coded += give(made, number)
    coded += made.finish()
    assert [round(each.pts_s * 30) for each in in_order(coded) if each.key] == [0, 60, 62]


def test_pictures_skipped_around_a_step_keep_times_rising() -> None:
    made, coded, given = encoder(), list[Coded](), list[int]()
    for number in range(120):
        if number == 30:
            assert made.prepare(2)
        if 25 < number < 60 and number % 7:
            continue
        given.append(number)
        coded += give(made, number)
    coded += made.finish()
    in_order(coded)
    assert decoded(made, coded) == given


@pytest.mark.parametrize("gap", [16, 40, 390])
def test_after_a_sleep_it_goes_on_with_a_keyframe_and_sends_nothing_for_the_time_between(gap: int) -> None:
    made, coded = encoder(), list[Coded]()
    given = [*range(50), *range(50 + gap, 110 + gap)]
    for number in given:
        coded += give(made, number)
    coded += made.finish()
    video = in_order(coded)
    assert max(each.packet.size for each in video) < 600 * 1000 / 8
    assert 50 + gap in [round(each.pts_s * 30) for each in video if each.key]
    assert all(each.pts_s - each.dts_s < 0.5 for each in video)
    assert decoded(made, coded) == given
    flv = decoded(made, coded, "flv")  # whose times begin with the first decoding time
    assert [number - flv[0] for number in flv] == given


def test_two_sleeps_close_together_lose_nothing() -> None:
    made, coded = encoder(), list[Coded]()
    given = [*range(40), *range(100, 103), *range(200, 260)]
    for number in given:
        coded += give(made, number)
    coded += made.finish()
    in_order(coded)
    assert decoded(made, coded) == given


def test_a_bit_rate_that_was_lowered_stays_lowered() -> None:
    made, coded = encoder(), list[Coded]()
    made.bitrate_kbps = 300
    for number in range(240):
        if number == 60:
            assert made.prepare(1)
        coded += give(made, number)
    coded += made.finish()
    after = sum(each.packet.size for each in coded if each.video and 4 <= each.dts_s < 8) * 8 / 4000
    assert made.bitrate_kbps == 300
    assert after < 450


def test_what_would_need_other_parameter_sets_is_not_taken(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    made = encoder()
    monkeypatch.setattr(made, "_easier", ({"cabac": "0"},))
    assert not made.prepare(1)
    assert "parameter sets" in caplog.text
    coded = [each for number in range(40) for each in give(made, number)] + list(made.finish())
    assert decoded(made, coded) == list(range(40))


def test_an_encoder_in_hardware_has_no_steps() -> None:
    assert all(easier_steps(codec, codec.preset) == () for codec in CODECS if codec is not X264)


def test_one_prepared_and_never_needed_is_closed() -> None:
    made = encoder()
    give(made, 0)
    assert made.prepare(1)
    list(made.finish())
