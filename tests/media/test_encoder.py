from __future__ import annotations

import io
import threading
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from studio.media.broadcast import QUEUE_FRAMES, Broadcast
from studio.media.canvas import Canvas
from studio.media.encoder import CODECS, SAMPLE_RATE, X264, Encoder, EncoderError, find_codec, open_encoder, works
from studio.media.packets import Coded, Muxer

CANVAS = Canvas(320, 180, 30)
OWED = SAMPLE_RATE // CANVAS.fps


def encoder(bitrate_kbps: int = 600) -> Encoder:
    return Encoder(CANVAS, X264, preset="ultrafast", bitrate_kbps=bitrate_kbps, audio_kbps=96)


def noise(number: int) -> np.ndarray:
    return np.random.default_rng(number % 17).integers(16, 236, (CANVAS.height, CANVAS.width), dtype=np.uint8)


def show(made: Encoder, seconds: float, *, keyframe_at: int | None = None, moving: bool = True) -> list[Coded]:
    coded: list[Coded] = []
    for number in range(int(seconds * CANVAS.fps)):
        if number == keyframe_at:
            made.ask_keyframe()
        frame = made.take_frame()
        assert frame is not None
        if moving:
            frame.planes.y[...] = noise(number)
        coded += made.encode(number, frame)
        coded += made.encode_sound(number * OWED, np.full((OWED, 2), 0.1, np.float32))
    return coded + list(made.finish())


def test_keyframes_are_exactly_two_seconds_apart_and_times_rise() -> None:
    video = [c for c in show(encoder(), 7) if c.video]
    assert [round(c.pts_s, 6) for c in video if c.key] == [0, 2, 4, 6]
    assert len(video) == 210
    dts = [c.dts_s for c in video]
    assert all(a < b for a, b in pairwise(dts))
    pts = sorted(c.pts_s for c in video)
    assert np.allclose(np.diff(pts), 1 / 30)


def test_a_keyframe_asked_for_comes_on_that_very_frame_and_the_count_starts_anew() -> None:
    video = [c for c in show(encoder(), 5, keyframe_at=40) if c.video]
    assert [round(c.pts_s * 30) for c in video if c.key] == [0, 40, 100]


def test_a_keyframe_asked_for_while_one_is_on_its_way_is_that_one() -> None:
    made = Encoder(CANVAS, X264, preset="veryfast", bitrate_kbps=600, audio_kbps=96)  # keeps frames back to look ahead
    video = [c for c in show(made, 3, keyframe_at=2) if c.video]
    assert [round(c.pts_s * 30) for c in video if c.key] == [0, 60]


def test_skipped_pictures_do_not_move_the_keyframes() -> None:
    made, coded = encoder(), list[Coded]()
    for number in [n for n in range(150) if n % 10 != 3]:
        frame = made.take_frame()
        assert frame is not None
        coded += made.encode(number, frame)
    coded += list(made.finish())
    assert [round(c.pts_s * 30) for c in coded if c.video and c.key] == [0, 60, 120]


def test_the_bit_rate_is_constant_even_for_a_still_picture() -> None:
    for moving in (True, False):
        coded = show(encoder(bitrate_kbps=500), 10, moving=moving)
        per_gop = [
            sum(c.packet.size for c in coded if c.video and start <= c.dts_s < start + 2) * 8 / 2000
            for start in (2, 4, 6)
        ]
        assert all(400 < kbps < 600 for kbps in per_gop), (moving, per_gop)


def test_the_bit_rate_can_be_lowered_while_encoding() -> None:
    made = encoder(bitrate_kbps=1500)
    coded: list[Coded] = []
    for number in range(300):
        if number == 120:
            made.bitrate_kbps = 400
        frame = made.take_frame()
        assert frame is not None
        frame.planes.y[...] = noise(number)
        coded += made.encode(number, frame)
    coded += list(made.finish())
    after = sum(c.packet.size for c in coded if c.video and 7 <= c.dts_s < 9.5) * 8 / 2500
    assert after < 700


def written(coded: list[Coded], made: Encoder, container_format: str) -> io.BytesIO:
    file = io.BytesIO()
    muxer = Muxer(file, container_format, {}, made.templates)
    for each in coded:
        muxer.mux(each, Fraction(0))
    muxer.close()
    file.seek(0)
    return file


def test_colours_matrix_and_range_are_signalled() -> None:
    made = encoder()
    with av.open(written(show(made, 1), made, "matroska")) as container:
        frame = next(container.decode(video=0))
        context = container.streams.video[0].codec_context
        assert (frame.colorspace, frame.color_range) == (1, 1)
        assert (context.color_primaries, context.color_trc) == (1, 1)


def test_groups_of_pictures_are_closed() -> None:
    made = encoder()
    coded = [c for c in show(made, 4, moving=True) if c.video]
    second = next(i for i, c in enumerate(coded) if c.key and c.pts_s > 1)
    assert all(c.pts_s > coded[second].pts_s for c in coded[second + 1 :])


def test_sound_with_a_hole_is_filled_with_silence_and_a_jump_starts_afresh() -> None:
    made = encoder()
    tone = np.full((OWED, 2), 0.2, np.float32)
    coded = [*made.encode_sound(0, tone), *made.encode_sound(3 * OWED, tone)]
    coded += [*made.encode_sound(100 * SAMPLE_RATE, tone), *made.encode_sound(100 * SAMPLE_RATE + OWED, tone)]
    coded += list(made.finish())
    times = [c.dts_s for c in coded if not c.video]
    assert times == sorted(set(times))
    assert sum(t < 1 for t in times) >= 4 * OWED // 1024
    assert any(100 <= t < 100.1 for t in times)


def test_silence_is_sent_as_sound_too() -> None:
    made = encoder()
    coded = list(made.encode_sound(0, np.zeros((SAMPLE_RATE, 2), np.float32)))
    assert sum(not c.video for c in coded) >= 40


def test_an_encoder_that_does_not_exist_is_named_with_those_that_do() -> None:
    with pytest.raises(EncoderError, match="x264"):
        find_codec("h266")
    with pytest.raises(EncoderError, match="veryfast"):
        open_encoder(CANVAS, name="x264", preset="warp", bitrate_kbps=500, audio_kbps=96)


def test_an_encoder_that_does_not_work_here_gives_way_to_x264_and_says_so() -> None:
    broken = next((c for c in CODECS if c is not X264 and works(c, CANVAS)), None)
    assert broken is not None, "this machine has every hardware encoder: run this test elsewhere"
    made, note = open_encoder(CANVAS, name=broken.label, preset=None, bitrate_kbps=500, audio_kbps=96)
    list(made.finish())
    assert made.codec is X264
    assert broken.label in note


def test_by_default_the_first_that_works_is_taken() -> None:
    made, note = open_encoder(CANVAS, name=None, preset=None, bitrate_kbps=500, audio_kbps=96)
    list(made.finish())
    assert note == ""
    assert made.codec is next(c for c in CODECS if not works(c, CANVAS))


class Sink:
    def __init__(self) -> None:
        self.coded: list[Coded] = []
        self.gate = threading.Event()
        self.gate.set()
        self.stopped = False

    def put(self, *coded: Coded) -> None:
        self.gate.wait(10)
        self.coded += coded

    def stop(self, timeout_s: float) -> bool:
        self.stopped = True
        return True


def feed(broadcast: Broadcast, numbers: range) -> None:
    for number in numbers:
        frame = broadcast.take_frame()
        broadcast.put(number, frame, number * OWED, np.zeros((OWED, 2), np.float32))


def test_every_output_gets_every_packet_and_is_ended() -> None:
    outputs = [Sink(), Sink()]
    broadcast = Broadcast(encoder(), outputs, lambda error: pytest.fail(str(error)))
    for number in range(45):
        while broadcast._queued_frames >= QUEUE_FRAMES:
            threading.Event().wait(0.002)
        feed(broadcast, range(number, number + 1))
    broadcast.end()
    assert outputs[0].coded == outputs[1].coded
    assert sum(c.video for c in outputs[0].coded) == 45
    assert all(output.stopped for output in outputs)
    assert broadcast.report().skipped == 0


def test_an_encoder_behind_skips_pictures_counts_them_and_loses_no_sound() -> None:
    sink = Sink()
    broadcast = Broadcast(encoder(), [sink], lambda error: pytest.fail(str(error)))
    sink.gate.clear()
    feed(broadcast, range(60))
    sink.gate.set()
    broadcast.end()
    report = broadcast.report()
    assert report.skipped > 40
    assert report.encoded == 60 - report.skipped == sum(c.video for c in sink.coded)
    sound = [c.dts_s for c in sink.coded if not c.video]
    assert len(sound) >= 60 * OWED // 1024
    assert np.allclose(np.diff(sound), 1024 / SAMPLE_RATE)


def test_a_failing_output_is_reported_and_ends_the_encoder(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    class Broken(Sink):
        def put(self, *coded: Coded) -> None:
            raise ZeroDivisionError

    failures: list[Exception] = []
    broadcast = Broadcast(encoder(), [Broken()], failures.append)
    for number in range(60):
        feed(broadcast, range(number, number + 1))
        threading.Event().wait(0.002)
    broadcast.end()
    assert [type(error) for error in failures] == [ZeroDivisionError]
    assert "the encoder failed" in caplog.text
