from __future__ import annotations

import io
import itertools
import shutil
import threading
import time
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from studio.media.camera import Camera
from studio.media.camera_source import CardSource, FileSource
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.canvas import Canvas, Planes
from studio.media.colour import Image, planes_to_bgr
from studio.media.loop import MediaFileError, media_period_s

CANVAS = Canvas(320, 180, 30)
EXACT = {"preset": "ultrafast", "qp": "4"}


def frame_of(planes: Planes) -> av.VideoFrame:
    frame = av.VideoFrame(planes.y.shape[1], planes.y.shape[0], "yuv420p")
    for plane, pixels in zip(frame.planes, planes, strict=True):
        np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)[:, : pixels.shape[1]] = pixels
    return frame


def grey(width: int, height: int, level: int) -> av.VideoFrame:
    planes = Planes.empty(width, height)
    planes.y[...] = level
    return frame_of(planes)


def numbered(count: int, width: int = 64, height: int = 36) -> Iterator[av.VideoFrame]:
    """Frame i is grey of level 20 + 2 i."""
    return (grey(width, height, 20 + 2 * index) for index in range(count))


def number_of(planes: Planes) -> int:
    return round((float(planes.y.mean()) - 20) / 2)


def quadrants(width: int, height: int) -> Image:
    """Red, green over blue, white."""
    bgr = np.empty((height, width, 3), np.uint8)
    down, right = height // 2, width // 2
    bgr[:down, :right], bgr[:down, right:] = (0, 0, 255), (0, 255, 0)
    bgr[down:, :right], bgr[down:, right:] = (255, 0, 0), (255, 255, 255)
    return bgr


def corners(bgr: Image, inset: int = 8) -> str:
    """The colours in the four corners, by rows: r, g, b, w, or k for dark."""
    height, width = bgr.shape[:2]
    names = ""
    for y, x in itertools.product((inset, height - 1 - inset), (inset, width - 1 - inset)):
        blue, green, red = (int(level) > 100 for level in bgr[y, x])
        names += {(0, 0, 1): "r", (0, 1, 0): "g", (1, 0, 0): "b", (1, 1, 1): "w", (0, 0, 0): "k"}[blue, green, red]
    return names


def write_video(
    target: Path | io.BytesIO,
    frames: Iterable[av.VideoFrame],
    *,
    fps: int = 30,
    codec: str = "libx264",
    pix_fmt: str = "yuv420p",
    options: dict[str, str] | None = None,
    container: str | None = None,
    times_ms: list[int] | None = None,
    turned: int = 0,
    matrix: int = 1,
    pixel_aspect: Fraction | None = None,
) -> None:
    """`turned`: degrees a player has to turn the picture clockwise."""
    frames = iter(frames)
    first = next(frames)
    name = str(target) if isinstance(target, Path) else target
    with av.open(name, "w", format=container) as out:
        stream = out.add_stream(codec, rate=fps, options=options or (EXACT if codec == "libx264" else {}))
        stream.width, stream.height, stream.pix_fmt = first.width, first.height, pix_fmt
        stream.codec_context.colorspace = matrix
        stream.codec_context.color_range = 1
        if pixel_aspect:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        stream.codec_context.time_base = Fraction(1, 1000) if times_ms else Fraction(1, fps)
        if turned:
            stream.set_display_rotation(-turned)
        for index, frame in enumerate(itertools.chain([first], frames)):
            frame.pts = times_ms[index] if times_ms else index
            frame.time_base = stream.codec_context.time_base
            frame.colorspace, frame.color_range = matrix, 1
            out.mux(stream.encode(frame))
        out.mux(stream.encode())


def encode(frames: Iterable[av.VideoFrame], *, fps: int, options: dict[str, str]) -> list[Image]:
    """The pictures that x264 leaves of frames."""
    memory = io.BytesIO()
    write_video(memory, frames, fps=fps, options=options, container="matroska")
    memory.seek(0)
    with av.open(memory) as container:
        return [np.asarray(frame.to_ndarray(format="bgr24"), np.uint8) for frame in container.decode(video=0)]


def first_picture(text: str, canvas: Canvas = CANVAS) -> Image:
    camera = Camera(CameraSpec.parse(text), canvas)
    camera.start()
    try:
        camera.wait_open(10)
        picture = camera.newest()
        assert picture is not None
        return planes_to_bgr(picture.planes)
    finally:
        assert camera.close(10)


class Sky:
    """A clock that passes only while somebody waits."""

    def __init__(self, now_s: float = 1000.0) -> None:
        self.now_s = now_s

    def __call__(self) -> float:
        return self.now_s

    def wait(self, seconds: float) -> bool:
        self.now_s += max(0.0, seconds)
        return False


def shown_at_ticks(source: FileSource | CardSource, sky: Sky, canvas: Canvas, ticks: int) -> list[Planes]:
    """What each of so many ticks, due at 1000 s + n periods, finds newest; planes are copies."""
    arrived: list[tuple[float, Planes]] = []
    while sky.now_s < 1000.0 + ticks * canvas.period_s:
        shot = source.read()
        if shot is not None:
            assert isinstance(shot.picture, Planes)
            arrived.append((sky.now_s, Planes(*(plane.copy() for plane in shot.picture))))
    return [
        [planes for at_s, planes in arrived if at_s <= 1000.0 + tick * canvas.period_s + 1e-6][-1]
        for tick in range(ticks)
    ]


def file_source(path: Path, sky: Sky, canvas: Canvas = CANVAS, epoch_s: float = 1000.0) -> FileSource:
    return FileSource(CameraSpec("file", str(path)), canvas, sky, epoch_s, sky.wait)


def steps(path: Path, ticks: int, laps_of: int) -> list[int]:
    """By how many frames the picture advances from tick to tick."""
    sky = Sky()
    source = file_source(path, sky)
    numbers = [number_of(planes) for planes in shown_at_ticks(source, sky, CANVAS, ticks)]
    source.close()
    return [(after - before) % laps_of for before, after in itertools.pairwise(numbers)]


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_each_frame_of_a_30_fps_file_is_shown_once_and_the_loop_has_no_seam(tmp_path: Path, suffix: str) -> None:
    write_video(tmp_path / f"a.{suffix}", numbered(30))
    assert steps(tmp_path / f"a.{suffix}", 150, laps_of=30) == [1] * 149


@pytest.mark.parametrize("suffix", ["mp4", "mkv"])
def test_60_fps_become_an_even_30(tmp_path: Path, suffix: str) -> None:
    write_video(tmp_path / f"a.{suffix}", numbered(60), fps=60)
    assert steps(tmp_path / f"a.{suffix}", 120, laps_of=60) == [2] * 119


def test_50_fps_are_thinned_as_evenly_as_can_be(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", numbered(50), fps=50)
    advanced = steps(tmp_path / "a.mp4", 121, laps_of=50)
    assert set(advanced) == {1, 2}
    assert all(before == 2 or after == 2 for before, after in itertools.pairwise(advanced))


def test_15_fps_are_shown_twice_each(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", numbered(15), fps=15)
    assert steps(tmp_path / "a.mp4", 121, laps_of=15) in ([0, 1] * 60, [1, 0] * 60)


def test_25_fps_lose_none_and_repeat_every_fifth(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", numbered(50), fps=25)
    advanced = steps(tmp_path / "a.mp4", 181, laps_of=50)
    assert set(advanced) == {0, 1}
    assert all(sum(advanced[at : at + 6]) == 5 for at in range(0, 180, 6))


def test_frames_of_a_variable_rate_come_at_their_own_times(tmp_path: Path) -> None:
    times_ms = [0, 100, 133, 500, 533, 1500, 1533]
    write_video(tmp_path / "a.mkv", numbered(7), times_ms=times_ms, options=EXACT | {"bf": "0"})
    sky = Sky()
    source = file_source(tmp_path / "a.mkv", sky)
    numbers = [number_of(planes) for planes in shown_at_ticks(source, sky, CANVAS, 47)]
    source.close()
    assert [numbers.index(number) for number in range(7)] == [0, 3, 4, 15, 16, 45, 46]


def test_after_hours_the_file_is_where_the_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    write_video(path, numbered(100, 64, 36), fps=30)
    period_s = media_period_s(path)
    assert period_s == pytest.approx(100 / 30, abs=1e-6)
    sky = Sky(1000.0 + 5 * 3600)
    source = file_source(path, sky)
    for _ in range(300):
        if (shot := source.read()) is not None:
            assert isinstance(shot.picture, Planes)
            position_s = (shot.captured_s - 1000.0) % period_s
            assert number_of(shot.picture) == round(position_s * 30) % 100
            assert abs(shot.captured_s - sky.now_s) < 0.051
    source.close()


def test_a_clock_that_leaps_finds_the_file_at_the_right_place_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    write_video(path, numbered(100), options=EXACT | {"g": "10"})
    sky = Sky()
    source = file_source(path, sky)
    shown_at_ticks(source, sky, CANVAS, 10)
    sky.now_s += 3600
    reads = 0
    while (shot := source.read()) is None:
        reads += 1
        assert reads < 30
    source.close()
    assert isinstance(shot.picture, Planes)
    position = (shot.captured_s - 1000.0) % media_period_s(path) * 30
    assert number_of(shot.picture) == round(position) % 100
    assert abs(shot.captured_s - sky.now_s) < 0.05


def test_a_reader_too_slow_for_the_file_skips_and_does_not_fall_behind(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    write_video(path, numbered(90))
    sky = Sky()
    source = file_source(path, sky)
    late = []
    while sky.now_s < 1010:
        if (shot := source.read()) is not None:
            late.append(sky.now_s - shot.captured_s)
            sky.now_s += 0.09  # converting takes three periods
    source.close()
    assert len(late) > 80
    assert max(late) < 0.1


def test_a_picture_that_stands_for_long_is_not_taken_for_a_lost_camera(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mkv", numbered(2), times_ms=[0, 60_000], options=EXACT | {"bf": "0"})
    sky = Sky()
    source = file_source(tmp_path / "a.mkv", sky)
    began_s = sky.now_s
    while sky.now_s < began_s + 20:
        before_s = sky.now_s
        source.read()
        assert sky.now_s - before_s <= 0.5
    source.close()


def test_the_test_card_counts_ticks_and_skips_what_it_missed() -> None:
    sky = Sky()
    source = CardSource(CANVAS, sky, 1000.0, sky.wait)
    moments = [source.read() for _ in range(10)]
    assert [round((shot.captured_s - 1000) * 30) for shot in moments if shot] == list(range(10))
    sky.now_s += 60
    late = source.read()
    assert late is not None
    assert abs(late.captured_s - sky.now_s) <= 1 / 60 + 1e-6


SHAPES = [(640, 360), (1280, 720), (180, 320), (322, 242), (1000, 180), (62, 34)]


@pytest.mark.parametrize(("width", "height"), SHAPES)
@pytest.mark.parametrize("options", ["", "#fit"])
def test_any_size_becomes_the_canvas(tmp_path: Path, width: int, height: int, options: str) -> None:
    write_bgr(tmp_path / "a.mkv", quadrants(width, height))
    picture = first_picture(f"{tmp_path / 'a.mkv'}{options}")
    assert picture.shape == (180, 320, 3)
    if not options or width * 9 == height * 16:
        assert corners(picture) == "rgbw"
        return
    assert corners(picture, inset=1) == "kkkk"
    shown = np.argwhere(picture.max(2) > 100)
    (top, left), (bottom, right) = shown.min(0), shown.max(0) + 1
    assert (right - left) / (bottom - top) == pytest.approx(width / height, rel=0.06)
    assert abs((top + bottom) / 2 - 90) <= 2
    assert abs((left + right) / 2 - 160) <= 2


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize(
    ("options", "turns", "mirrored"),
    [("", 0, False), ("#rotate=90", 1, False), ("#rotate=180&mirror", 2, True), ("#mirror&rotate=270", 3, True)],
)
def test_the_files_own_rotation_and_the_sellers_are_both_honoured(
    tmp_path: Path, turned: int, options: str, turns: int, mirrored: bool
) -> None:
    write_bgr(tmp_path / "a.mp4", quadrants(320, 180), turned=turned)
    upright = np.rot90(quadrants(320, 180), -(turned // 90 + turns))
    wanted = corners(upright[:, ::-1] if mirrored else upright)
    assert corners(first_picture(f"{tmp_path / 'a.mp4'}{options}")) == wanted


def test_4k_becomes_the_canvas(tmp_path: Path) -> None:
    write_bgr(tmp_path / "a.mkv", quadrants(3840, 2160))
    assert corners(first_picture(str(tmp_path / "a.mkv"), Canvas(1280, 720, 30))) == "rgbw"


@pytest.mark.parametrize(("width", "height"), [(321, 181), (321, 180), (320, 181)])
def test_odd_sizes_become_the_canvas(tmp_path: Path, width: int, height: int) -> None:
    frame = av.VideoFrame.from_ndarray(quadrants(width, height), format="bgr24")
    write_video(tmp_path / "a.mkv", [frame.reformat(format="yuv444p")] * 3, codec="ffv1", pix_fmt="yuv444p")
    assert corners(first_picture(str(tmp_path / "a.mkv"))) == "rgbw"


def test_pixels_that_are_not_square_are_shown_in_their_shape(tmp_path: Path) -> None:
    # 160x180 of pixels twice as wide as high is 320x180: the canvas's shape, so nothing is cut off.
    bgr = np.zeros((180, 160, 3), np.uint8)
    bgr[:, :20], bgr[:, -20:] = (0, 0, 255), (0, 255, 0)
    write_bgr(tmp_path / "a.mkv", bgr, pixel_aspect=Fraction(2))
    picture = first_picture(str(tmp_path / "a.mkv"))
    assert corners(picture) == "rgrg"
    assert corners(picture, inset=34) == "rgrg"
    assert corners(picture, inset=46) == "kkkk"


@pytest.mark.parametrize("matrix", [1, 5, 6])
@pytest.mark.parametrize("size", [(320, 180), (640, 360)])
def test_colours_are_right_whatever_matrix_the_file_is_tagged_with(
    tmp_path: Path, matrix: int, size: tuple[int, int]
) -> None:
    bars = np.zeros((size[1], size[0], 3), np.uint8)
    colours = [(191 * (i & 1), 191 * (i >> 1 & 1), 191 * (i >> 2 & 1)) for i in range(8)]
    for index, colour in enumerate(colours):
        bars[:, index * size[0] // 8 : (index + 1) * size[0] // 8] = colour
    write_bgr(tmp_path / "a.mkv", bars, matrix=matrix)
    picture = first_picture(str(tmp_path / "a.mkv"))
    seen = picture[90, 20::40]
    assert np.abs(seen.astype(int) - colours).max() <= 4


def test_grey_and_transparent_and_palette_files_are_shown(tmp_path: Path) -> None:
    grey_frame = av.VideoFrame.from_ndarray(np.full((180, 320), 90, np.uint8), format="gray")
    write_video(tmp_path / "grey.mkv", [grey_frame] * 3, codec="ffv1", pix_fmt="gray")
    assert np.abs(first_picture(str(tmp_path / "grey.mkv")).astype(int) - 90).max() <= 2
    clear = np.dstack([quadrants(320, 180), np.full((180, 320), 255, np.uint8)])
    frame = av.VideoFrame.from_ndarray(clear, format="bgra")
    write_video(tmp_path / "clear.mkv", [frame] * 3, codec="ffv1", pix_fmt="bgra")
    assert corners(first_picture(str(tmp_path / "clear.mkv"))) == "rgbw"
    small = av.VideoFrame.from_ndarray(quadrants(320, 180), format="bgr24").reformat(format="bgr8")
    write_video(tmp_path / "moving.gif", [small] * 3, codec="gif", pix_fmt="bgr8")
    assert corners(first_picture(str(tmp_path / "moving.gif"))) == "rgbw"


def write_bgr(
    path: Path, bgr: Image, *, turned: int = 0, matrix: int = 1, pixel_aspect: Fraction | None = None
) -> None:
    frame = av.VideoFrame.from_ndarray(bgr, format="bgr24")
    coded = frame.reformat(format="yuv420p", dst_colorspace=matrix, src_color_range=2, dst_color_range=1)
    write_video(path, [coded] * 3, turned=turned, matrix=matrix, pixel_aspect=pixel_aspect)


def test_a_file_that_is_no_video_is_refused_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_text("ceci n'est pas une video")
    with pytest.raises(CameraError, match=r"a\.mp4 is no video"):
        first_picture(str(tmp_path / "a.mp4"))
    with pytest.raises(CameraError, match="There is no file"):
        first_picture(str(tmp_path / "b.mp4"))
    with pytest.raises(CameraError, match="is a folder"):
        first_picture(str(tmp_path))


def test_a_sound_file_is_refused_as_camera(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.wav"), "w") as out:
        stream = out.add_stream("pcm_s16le", rate=48000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 96000), np.int16), format="s16", layout="stereo")
        frame.rate = 48000
        out.mux(stream.encode(frame))
        out.mux(stream.encode())
    assert media_period_s(tmp_path / "a.wav") == pytest.approx(1.0)
    with pytest.raises(CameraError, match="holds no picture"):
        first_picture(str(tmp_path / "a.wav"))


def test_a_truncated_video_plays_what_is_left_of_it(tmp_path: Path) -> None:
    write_video(tmp_path / "whole.ts", numbered(60, 320, 180))
    whole = (tmp_path / "whole.ts").read_bytes()
    (tmp_path / "cut.ts").write_bytes(whole[: len(whole) // 2])
    assert first_picture(str(tmp_path / "cut.ts")).shape == (180, 320, 3)


def test_a_period_of_what_is_no_media_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(bytes(5000))
    with pytest.raises(MediaFileError, match="no video or sound"):
        media_period_s(tmp_path / "a.mp4")
    with pytest.raises(MediaFileError, match="no file"):
        media_period_s(tmp_path / "http:" / "x")


def test_a_file_with_a_hash_in_its_name_wins_over_options(tmp_path: Path) -> None:
    write_bgr(tmp_path / "a.mp4", quadrants(320, 180))
    shutil.copy(tmp_path / "a.mp4", tmp_path / "b.mp4#mirror")
    assert corners(first_picture(str(tmp_path / "b.mp4#mirror"))) == "rgbw"
    assert corners(first_picture(str(tmp_path / "a.mp4#mirror"))) == "grwb"


def test_a_vanished_file_is_lost_and_comes_back_by_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    camera = Camera(CameraSpec.parse(str(path)), CANVAS)
    camera.start()
    try:
        with pytest.raises(CameraError, match="There is no file"):
            camera.wait_open(5)
        assert camera.state == "lost"
        assert camera.newest() is None
        write_bgr(tmp_path / "b.mp4", quadrants(320, 180))
        (tmp_path / "b.mp4").rename(path)
        deadline_s = time.monotonic() + 10
        while camera.state != "live" and time.monotonic() < deadline_s:
            time.sleep(0.02)
        assert camera.state == "live"
        assert "There is no file" in (camera.last_error or "")
    finally:
        assert camera.close(5)
    assert camera.state == "closed"


def test_newest_keeps_its_picture_until_asked_again_and_numbers_only_grow() -> None:
    camera = Camera(CameraSpec.parse("test"), Canvas(128, 72, 60))
    camera.start()
    try:
        camera.wait_open(5)
        last = -1
        for _ in range(20):
            picture = camera.newest()
            assert picture is not None
            assert picture.number >= last
            last = picture.number
            held = picture.planes.y.copy()
            time.sleep(0.05)
            assert np.array_equal(held, picture.planes.y)
        assert last >= 20
    finally:
        assert camera.close(5)
    assert "camera test" not in {thread.name for thread in threading.enumerate()}


def test_a_camera_never_started_closes() -> None:
    camera = Camera(CameraSpec.parse("test"), CANVAS)
    assert camera.state == "opening"
    assert camera.close(1)
    with pytest.raises(CameraError):
        camera.wait_open(0)
