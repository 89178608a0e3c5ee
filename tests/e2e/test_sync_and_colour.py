"""What viewers see and hear against what was put in: colours, and sound in step with the picture."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from tests.live import Live
from tests.servers import Nginx
from tests.viewer import pictures, sound

RATE = 48_000
BARS = [
    *((235, 235, 235), (191, 191, 0), (0, 191, 191), (0, 191, 0), (191, 0, 191), (191, 0, 0), (0, 0, 191)),
    *((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (0, 0, 0), (128, 128, 128), (200, 150, 120)),
]


def clap(path: Path, seconds: int = 6, fps: int = 30) -> None:
    """A film in which every second, on the second, the picture is white and a 1 kHz beep sounds for 0.1 s."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("mpeg4", rate=fps, options={"qscale": "2"})
        video.width, video.height, video.pix_fmt = 640, 360, "yuv420p"
        audio = container.add_stream("pcm_s16le", rate=RATE, layout="stereo")
        for number in range(seconds * fps):
            lit = number % fps < fps // 10
            shade = np.full((360 * 3 // 2, 640), 128, np.uint8)
            shade[:360] = 235 if lit else 30
            frame = av.VideoFrame.from_ndarray(shade, "yuv420p")
            container.mux(video.encode(frame))
            count = RATE // fps
            at = np.arange(number * count, (number + 1) * count)
            wave = np.where(at % RATE < RATE // 10, 0.5 * np.sin(2 * np.pi * 1000 * at / RATE), 0)
            block = np.repeat((wave * 32767).astype(np.int16), 2).reshape(1, -1)
            samples = av.AudioFrame.from_ndarray(block, "s16", "stereo")
            samples.sample_rate, samples.pts = RATE, number * count
            container.mux(audio.encode(samples))
        container.mux(video.encode(None))
        container.mux(audio.encode(None))


def offsets_ms(path: Path) -> list[float]:
    """How much later each beep begins than the flash nearest to it."""
    shown = [(at, float(picture[100:260, 200:440].mean()) > 128) for at, picture in pictures(path)]
    flashes = [at for (_, before), (at, now) in pairwise(shown) if now and not before]
    first_s, samples = sound(path)
    loud = np.abs(samples) > 0.1
    quiet_before = np.convolve(loud, np.ones(2400), "full")[: len(loud)] - loud < 1
    beeps = first_s + np.flatnonzero(loud & quiet_before) / RATE
    assert len(flashes) >= 4
    return [float((beeps[np.abs(beeps - flash).argmin()] - flash) * 1000) for flash in flashes[1:-1]]


@pytest.mark.parametrize("suffix", ["mp4", pytest.param("mkv", marks=pytest.mark.long)])
def test_sound_and_picture_stay_within_40_ms(tmp_path: Path, suffix: str) -> None:
    film, recording = tmp_path / "clap.mov", tmp_path / f"show.{suffix}"
    clap(film)
    with Nginx() as server:
        options = ("--camera", str(film), "--mic", str(film), "--size", "640x360", "--preset", "ultrafast")
        outputs = ("--to", server.url("clap"), "--record", str(recording), "--duration", "13")
        with Live(tmp_path, *options, *outputs) as live:
            assert live.wait() == 0, live.said
        for file in (server.recordings("clap")[-1], recording):
            found = offsets_ms(file)
            assert max(map(abs, found)) <= 40, (file, found)


@pytest.mark.long
def test_an_offset_of_the_camera_moves_the_sound_by_as_much(tmp_path: Path) -> None:
    film, recording = tmp_path / "clap.mov", tmp_path / "show.mp4"
    clap(film)
    options = ("--camera", f"{film}#offset=-200", "--mic", str(film), "--size", "640x360", "--preset", "ultrafast")
    with Live(tmp_path, *options, "--record", str(recording), "--duration", "8") as live:
        assert live.wait() == 0, live.said
    assert all(abs(offset - 200) <= 40 for offset in offsets_ms(recording))


def bars(path: Path, width: int, height: int) -> None:
    """Colour bars as a film without loss."""
    picture = np.zeros((height, width, 3), np.uint8)
    for index, colour in enumerate(BARS):
        picture[:, index * width // len(BARS) : (index + 1) * width // len(BARS)] = colour[::-1]
    with av.open(str(path), "w") as container:
        video = container.add_stream("ffv1", rate=30)
        video.width, video.height, video.pix_fmt = width, height, "bgr0"
        for _ in range(30):
            frame = av.VideoFrame.from_ndarray(np.dstack((picture, picture[..., :1])), "bgra").reformat(format="bgr0")
            container.mux(video.encode(frame))
        container.mux(video.encode(None))


def patch(picture: NDArray[np.uint8], index: int) -> NDArray[np.float64]:
    """The middle of a bar, as red, green, blue."""
    height, width = picture.shape[:2]
    middle = (2 * index + 1) * width // (2 * len(BARS))
    return np.asarray(picture[height // 3 : height // 2, middle - 8 : middle + 8].reshape(-1, 3).mean(0)[::-1], float)


@pytest.mark.parametrize("size", ["1280x720", pytest.param("640x360", marks=pytest.mark.long)])
def test_colour_bars_come_out_as_they_went_in(tmp_path: Path, size: str) -> None:
    film = tmp_path / "bars.mkv"
    bars(film, 1280, 720)
    with Nginx() as server:
        options = ("--camera", str(film), "--mic", "none", "--size", size, "--to", server.url("bars"))
        with Live(tmp_path, *options, "--duration", "4") as live:
            assert live.wait() == 0, live.said
        picture = pictures(server.recordings("bars")[-1])[40][1]
    for index, colour in enumerate(BARS):
        assert np.abs(patch(picture, index) - colour).max() <= 4, (colour, patch(picture, index))
