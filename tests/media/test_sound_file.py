from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from studio.media import audio_file
from studio.media.loop import media_period_s
from studio.media.sound import open_sound
from studio.media.sound_source import RATE_HZ, MicrophoneError, Sound, SoundSource

TICK = RATE_HZ // 30
EPOCH_S = 1000.0


@pytest.fixture
def play() -> Iterator[Callable[..., SoundSource]]:
    sources: list[SoundSource] = []

    def start(path: Path, options: str = "", now_s: float = EPOCH_S) -> SoundSource:
        source = open_sound(f"{path}{options}", epoch_s=EPOCH_S, clock=lambda: now_s)
        sources.append(source)
        source.start()
        return source

    yield start
    for source in sources:
        source.close(10)
        assert source.state == "closed"


def write(path: Path, codec: str, sound: Sound, rate_hz: int = RATE_HZ, video_s: float = 0, late_s: float = 0) -> Path:
    with av.open(str(path), "w") as container:
        pictures = add_pictures(container) if video_s else None
        stream = container.add_stream(codec, rate=rate_hz, layout="stereo")
        assert isinstance(stream, av.AudioStream)
        if pictures is not None:
            write_pictures(container, pictures, round(video_s * 25))
        # The encoder's stream takes packed floats and makes of them what its codec wants.
        for start in range(0, len(sound), 1024):
            piece = np.ascontiguousarray(sound[start : start + 1024], np.float32)
            frame = av.AudioFrame.from_ndarray(piece.reshape(1, -1), "flt", "stereo")
            frame.sample_rate, frame.pts = rate_hz, start + round(late_s * rate_hz)
            frame.time_base = Fraction(1, rate_hz)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def add_pictures(container: av.container.OutputContainer) -> av.VideoStream:
    stream = container.add_stream("mpeg4", rate=25, width=64, height=64, pix_fmt="yuv420p")
    assert isinstance(stream, av.VideoStream)
    return stream


def write_pictures(container: av.container.OutputContainer, stream: av.VideoStream, count: int) -> None:
    for n in range(count):
        frame = av.VideoFrame.from_ndarray(np.full((96, 64), n, np.uint8), "yuv420p")
        frame.pts, frame.time_base = n, Fraction(1, 25)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def beeps(seconds: float, at_s: tuple[float, ...], hz: float = 3000) -> Sound:
    sound = np.zeros((round(seconds * RATE_HZ), 2), np.float32)
    beep = 0.5 * np.sin(2 * np.pi * hz * np.arange(960) / RATE_HZ) * np.hanning(960)
    for one in at_s:
        sound[round(one * RATE_HZ) :][:960] += beep[:, None].astype(np.float32)
    return sound


def read(source: SoundSource, start_s: float, seconds: float) -> Sound:
    """All of a stretch, waiting where the decoder has not come yet."""
    pieces = []
    for tick in range(round(seconds * 30)):
        deadline = time.monotonic() + 10
        while True:
            gaps = source.gaps
            piece = source.read(start_s + tick / 30, TICK)
            if source.gaps == gaps:
                break
            assert time.monotonic() < deadline
            time.sleep(0.002)
        pieces.append(piece)
    return np.concatenate(pieces)


def test_every_sample_is_in_its_place_loop_after_loop(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    noise = np.random.default_rng(1).uniform(-0.5, 0.5, (53_333, 2)).astype(np.float32)
    path = write(tmp_path / "noise.wav", "pcm_s16le", noise)
    period = media_period_s(path) * RATE_HZ
    source = play(path)
    source.wait_open(10)
    heard = read(source, EPOCH_S, 12)
    for loop in range(int(len(heard) // period)):
        begin, end = round(loop * period), round((loop + 1) * period)
        np.testing.assert_allclose(heard[begin:end][: len(noise)], noise[: end - begin], atol=1e-4)
    assert source.state == "live"


def test_beeps_are_where_the_picture_is_hours_later(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    sound = beeps(2.5, (0.2, 1.3))
    path = write(tmp_path / "beeps.mp4", "aac", sound, video_s=2.52)
    period_s = media_period_s(path)
    source = play(path)
    source.wait_open(10)
    for loop in (0, 1, 3, 5000, 5001):
        begin_s = EPOCH_S + loop * period_s
        heard = read(source, begin_s, 2.4)[:, 0]
        lag = np.argmax(np.correlate(heard, sound[: len(heard), 0], "same")) - len(heard) // 2
        assert abs(lag) <= 1, loop


def test_a_compressed_file_entered_anywhere_sounds_as_played_through(
    tmp_path: Path, play: Callable[..., SoundSource]
) -> None:
    at = np.arange(RATE_HZ * 4) / RATE_HZ
    sweep = 0.5 * np.sin(2 * np.pi * (200 + 400 * at) * at)
    path = write(tmp_path / "a.m4a", "aac", np.stack([sweep, -sweep], axis=1).astype(np.float32))
    through = play(path)
    through.wait_open(10)
    whole = read(through, EPOCH_S, 3.8)
    for at_s in (1.0, 2.34, 3.1):
        entered = play(path, now_s=EPOCH_S + at_s)
        entered.wait_open(10)
        heard = read(entered, EPOCH_S + at_s, 0.4)
        np.testing.assert_allclose(heard, whole[round(at_s * RATE_HZ) :][: len(heard)], atol=1e-3)


def test_sound_that_begins_after_the_picture_keeps_its_distance(
    tmp_path: Path, play: Callable[..., SoundSource]
) -> None:
    path = write(tmp_path / "late.mkv", "pcm_s16le", beeps(1, (0.1,)), video_s=2.4, late_s=0.5)
    source = play(path)
    source.wait_open(10)
    period_s = media_period_s(path)
    for loop in (0, 1, 200):
        heard = np.abs(read(source, EPOCH_S + loop * period_s, 2.2)[:, 0])
        loud = np.flatnonzero(heard > 0.1)
        assert loud[0] / RATE_HZ == pytest.approx(0.6 + 0.003, abs=0.003)
        assert loud[-1] / RATE_HZ < 0.63


def test_any_rate_is_resampled_in_place(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    wave = 0.5 * np.sin(2 * np.pi * 441 * np.arange(44100 * 2) / 44100)
    path = write(tmp_path / "a.wav", "pcm_s16le", np.stack([wave, -wave], axis=1).astype(np.float32), 44100)
    source = play(path)
    source.wait_open(10)
    heard = read(source, EPOCH_S, 5)
    # 441 Hz fits twice 441 times: the loop is seamless, and so is what is heard, but for the resampler's edges.
    expected = 0.5 * np.sin(2 * np.pi * 441 * np.arange(len(heard)) / RATE_HZ)
    off = np.abs(heard - np.stack([expected, -expected], axis=1))
    assert np.quantile(off, 0.99) < 1e-3
    assert off.max() < 0.25


def test_playing_begins_where_the_clock_is(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    path = write(tmp_path / "a.flac", "flac", beeps(4, (3.0,)))
    source = play(path, now_s=EPOCH_S + 6.9)
    source.wait_open(10)
    heard = source.read(EPOCH_S + 6.9, TICK * 6)
    assert np.flatnonzero(np.abs(heard[:, 0]) > 0.1)[0] / RATE_HZ == pytest.approx(0.103, abs=0.004)
    assert source.gaps == 0


def test_a_reader_that_falls_behind_or_runs_ahead_is_followed(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    noise = np.random.default_rng(2).uniform(-0.5, 0.5, (RATE_HZ * 3, 2)).astype(np.float32)
    source = play(write(tmp_path / "a.wav", "pcm_s16le", noise))
    source.wait_open(10)
    for at_s in (0.0, 2.0, 100.5, 0.5, -0.5):
        heard = read(source, EPOCH_S + at_s, 0.1)
        first = round((at_s % 3) * RATE_HZ)
        np.testing.assert_allclose(heard, noise[first : first + len(heard)], atol=1e-4)


def test_options_apply_to_files(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    path = write(tmp_path / "a.wav", "pcm_s16le", beeps(2, (0.5,)))
    source = play(path, "#offset=100&gain=-20")
    source.wait_open(10)
    heard = np.abs(read(source, EPOCH_S, 1)[:, 0])
    assert np.argmax(heard) / RATE_HZ == pytest.approx(0.61, abs=0.001)
    assert heard.max() == pytest.approx(0.05, rel=0.02)


@pytest.mark.parametrize(("name", "content"), [("no.mp3", None), ("text.wav", b"just text"), ("empty.mp4", b"")])
def test_a_file_that_cannot_be_played_says_so(
    tmp_path: Path, play: Callable[..., SoundSource], name: str, content: bytes | None
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    source = play(tmp_path / name)
    with pytest.raises(MicrophoneError, match=name):
        source.wait_open(10)
    assert source.state == "lost", "and it is no longer said that it is starting"


def test_a_video_without_sound_says_so(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    path = tmp_path / "silent.mp4"
    with av.open(str(path), "w") as container:
        write_pictures(container, add_pictures(container), 5)
    with pytest.raises(MicrophoneError, match=r"silent.mp4 holds no sound.*--mic none"):
        play(path).wait_open(10)


def test_a_file_that_goes_away_is_lost_and_found_again(tmp_path: Path, play: Callable[..., SoundSource]) -> None:
    path = write(tmp_path / "a.wav", "pcm_s16le", beeps(0.5, (0.1,)))
    source = play(path)
    source.wait_open(10)
    away = path.rename(tmp_path / "b.wav")
    ticks = iter(range(1_000_000))

    def plays_as(state: str) -> bool:
        source.read(EPOCH_S + next(ticks) / 30, TICK)
        return source.state == state

    until(lambda: plays_as("lost"))
    assert "a.wav" in source.last_error
    away.rename(path)
    until(lambda: plays_as("live"))
    assert read(source, EPOCH_S + next(ticks) / 30, 1).any()
    assert source.last_error == ""


@pytest.mark.parametrize("plays", [True, False])
def test_what_is_closed_stays_so_whatever_the_file_still_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plays: bool
) -> None:
    reached, closed = threading.Event(), threading.Event()

    def late(_self: audio_file.AudioFile, begin: int) -> Iterator[tuple[int, Sound]]:
        reached.set()
        assert closed.wait(10)
        if not plays:
            raise OSError("the share is gone")
        yield begin, np.zeros((RATE_HZ, 2), np.float32)

    monkeypatch.setattr(audio_file.AudioFile, "_decode", late)
    source = audio_file.AudioFile(write(tmp_path / "a.wav", "pcm_s16le", beeps(2, (0.1,))), epoch_s=time.monotonic())
    source.start()
    assert reached.wait(10)
    source.close(0)
    closed.set()
    source._thread.join(10)
    assert (source.state, source.last_error) == ("closed", "")


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 15
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.002)
