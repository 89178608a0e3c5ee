from __future__ import annotations

import mmap
import os
import stat
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.media.canvas import Canvas, Planes
from studio.media.colour import yuv_of
from studio.media.preview import Preview, PreviewError, PreviewPlace
from studio.media.sound import Levels

CANVAS = Canvas(640, 360, 30)
LEVELS = Levels(peak_db=(-12.5, -18.0), momentary_lufs=-23.0)
HEADER = struct.Struct("<4sIIIIIQfff")


class Clock:
    now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def preview(tmp_path: Path, clock: Clock) -> Iterator[Preview]:
    preview = Preview(CANVAS, folder=tmp_path, clock=clock)
    yield preview
    preview.close()


class Reader:
    """Reads as a window does: from the place alone."""

    def __init__(self, place: PreviewPlace) -> None:
        self.place = place
        with Path(place["path"]).open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def header(self) -> tuple[bytes, int, int, int, int, int, int, float, float, float]:
        return HEADER.unpack_from(self._map)  # type: ignore[return-value]

    def picture(self) -> np.ndarray:
        place, latest = self.place, self.header()[6]
        size = place["height"] * place["stride"]
        start = place["header_bytes"] + (latest - 1) % place["slots"] * size
        rows = np.frombuffer(self._map[start : start + size], np.uint8).reshape(place["height"], place["stride"])
        return rows[:, : place["width"] * 4].reshape(place["height"], place["width"], 4)

    def wait(self, count: int) -> None:
        until(lambda: self.header()[6] >= count)


def until(true: Callable[[], bool]) -> None:
    deadline_s = time.monotonic() + 10
    while not true():
        assert time.monotonic() < deadline_s
        time.sleep(0.005)


def coloured(rgb: str) -> Planes:
    planes = Planes.empty(CANVAS.width, CANVAS.height)
    for plane, level in zip(planes, yuv_of(rgb), strict=True):
        plane[...] = level
    return planes


def put(preview: Preview, planes: Planes) -> None:
    assert preview.wanted
    preview.put(planes, LEVELS)


def preview_threads() -> int:
    return sum(thread.name == "preview" for thread in threading.enumerate())


def test_while_nobody_asks_there_is_no_file_and_no_thread(tmp_path: Path) -> None:
    before = preview_threads()
    preview = Preview(CANVAS, folder=tmp_path)
    assert not preview.wanted
    assert not any(tmp_path.iterdir())
    assert preview_threads() == before
    preview.close()


def test_the_header_says_what_the_answer_says_and_the_levels(preview: Preview) -> None:
    reader = Reader(place := preview.ask(320, 180))
    assert reader.header()[:7] == (b"BANC", 1, 320, 180, place["stride"], place["slots"], 0)
    put(preview, coloured("#000000"))
    reader.wait(1)
    assert reader.header()[7:] == (-12.5, -18.0, -23.0)


@pytest.mark.parametrize("rgb", ["#C83214", "#14C832", "#FFFFFF", "#000000", "#3214C8"])
def test_colours_are_those_of_bt709(preview: Preview, rgb: str) -> None:
    reader = Reader(preview.ask(320, 180))
    put(preview, coloured(rgb))
    reader.wait(1)
    blue, green, red = (int(level) for level in reader.picture()[90, 160, :3])
    assert np.abs(np.array([red, green, blue]) - list(bytes.fromhex(rgb[1:]))).max() <= 4


def test_the_whole_picture_is_there_the_right_way_up(preview: Preview) -> None:
    planes = coloured("#000000")
    planes.y[:180, :320] = 235
    reader = Reader(preview.ask(211, 119))
    put(preview, planes)
    reader.wait(1)
    bright = reader.picture()[..., 1] > 128
    assert bright[:58, :104].all()
    assert not bright[61:].any()
    assert not bright[:, 108:].any()


def test_the_newest_picture_is_shown_and_slots_go_round(preview: Preview) -> None:
    reader = Reader(preview.ask(160, 90))
    for number in range(1, 8):
        put(preview, coloured(f"#{number * 30:02X}0000"))
        reader.wait(number)
        assert abs(int(reader.picture()[45, 80, 2]) - number * 30) <= 4


def test_the_picture_being_read_stays_while_the_next_one_is_written(preview: Preview) -> None:
    reader = Reader(preview.ask(160, 90))
    for number, rgb in enumerate(("#400000", "#C00000"), 1):
        put(preview, coloured(rgb))
        reader.wait(number)
    raw = Path(reader.place["path"]).read_bytes()
    size = reader.place["height"] * reader.place["stride"]
    reds = [raw[reader.place["header_bytes"] + slot * size + 2] for slot in range(2)]
    assert [round(red / 64) for red in reds] == [1, 3]


def test_pictures_have_the_canvas_shape_and_never_more_pixels_than_it(preview: Preview) -> None:
    sizes = [(place["width"], place["height"]) for place in (preview.ask(w, h) for w, h in
             [(10_000, 10_000), (320, 10_000), (10_000, 90), (0, -5)])]  # fmt: skip
    assert sizes[:3] == [(640, 360), (320, 180), (160, 90)]
    assert min(sizes[3]) >= 1


def test_asking_again_keeps_the_file_and_another_size_has_its_own(preview: Preview) -> None:
    first, again, other = preview.ask(320, 180), preview.ask(320, 180), preview.ask(160, 90)
    assert first == again
    assert other["path"] != first["path"]
    put(preview, coloured("#C0C0C0"))
    for place in (first, other):
        Reader(place).wait(1)


def test_the_fifth_size_takes_the_place_of_the_one_asked_for_longest_ago(preview: Preview, clock: Clock) -> None:
    places = []
    for number in range(1, 6):
        clock.now_s += 0.1
        places.append(preview.ask(64 * number, 360))
    assert [Path(place["path"]).exists() for place in places] == [False, True, True, True, True]


def test_it_ends_five_seconds_after_the_last_time_it_was_asked_for(preview: Preview, clock: Clock) -> None:
    place = preview.ask(320, 180)
    clock.now_s += 4.9
    preview.ask(320, 180)
    clock.now_s += 4.9
    put(preview, coloured("#000000"))
    Reader(place).wait(1)
    clock.now_s += 0.2
    put(preview, coloured("#000000"))
    until(lambda: not Path(place["path"]).exists())
    until(lambda: not preview.wanted)
    fresh = preview.ask(320, 180)
    assert fresh["path"] != place["path"]
    put(preview, coloured("#000000"))
    Reader(fresh).wait(1)


def test_only_its_owner_may_read_it_and_closing_removes_it(preview: Preview, tmp_path: Path) -> None:
    place = preview.ask(320, 180)
    assert stat.S_IMODE(Path(place["path"]).stat().st_mode) == 0o600
    preview.close()
    assert not any(tmp_path.iterdir())
    with pytest.raises(PreviewError, match="ending"):
        preview.ask(320, 180)


def test_what_a_killed_process_has_left_is_removed_and_what_a_living_one_uses_is_not(
    preview: Preview, tmp_path: Path
) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tmp_path / f"bancarella-preview-{ended.pid}-0a"
    used = tmp_path / f"bancarella-preview-{os.getppid()}-0b"
    foreign = tmp_path / "bancarella-preview-notes.txt"
    for path in (left, used, foreign):
        path.write_bytes(b"")
    preview.ask(320, 180)
    assert (left.exists(), used.exists(), foreign.exists()) == (False, True, True)


def test_a_folder_that_takes_no_file_is_said_in_plain_words(tmp_path: Path) -> None:
    preview = Preview(CANVAS, folder=tmp_path / "gone")
    with pytest.raises(PreviewError, match="cannot be made in"):
        preview.ask(320, 180)
    assert not preview.wanted
    preview.close()


def test_a_fast_canvas_is_shown_at_no_more_than_30_a_second(tmp_path: Path) -> None:
    preview = Preview(Canvas(640, 360, 60), folder=tmp_path)
    preview.ask(320, 180)
    assert sum(preview.wanted for _ in range(60)) == 30
    preview.close()


def test_the_tick_never_waits_for_a_window(preview: Preview) -> None:
    """Far more pictures than can be written: all are taken, the last one arrives, none is torn."""
    reader = Reader(preview.ask(640, 360))
    pictures = [coloured(f"#{level:02X}{level:02X}{level:02X}") for level in (20, 220)]
    torn = 0
    for number in range(201):
        put(preview, pictures[number % 2])
        if reader.header()[6]:
            picture = reader.picture()[..., 1]
            torn += int(picture.max()) - int(picture.min()) > 8
    until(lambda: bool(reader.header()[6]) and abs(int(reader.picture()[0, 0, 0]) - 20) <= 4)
    assert reader.header()[6] <= 201
    assert torn <= 10  # a reader that was held up for two pictures while it read


def test_asking_and_closing_from_other_threads_while_pictures_come(tmp_path: Path) -> None:
    preview = Preview(CANVAS, folder=tmp_path)
    problems: list[Exception] = []

    def ask(size: int) -> None:
        try:
            for number in range(30):
                preview.ask(64 + 16 * ((number * size) % 7), 360)
        except PreviewError:
            pass
        except Exception as error:  # noqa: BLE001
            problems.append(error)

    askers = [threading.Thread(target=ask, args=(size,)) for size in (1, 2, 3)]
    for asker in askers:
        asker.start()
    planes = coloured("#808080")
    for _ in range(60):
        if preview.wanted:
            preview.put(planes, LEVELS)
    for asker in askers:
        asker.join()
    preview.close()
    assert not problems
    assert not any(tmp_path.iterdir())


def test_eased_it_wants_a_third_of_the_pictures(preview: Preview) -> None:
    preview.ask(160, 90)
    assert sum(preview.wanted for _ in range(90)) == 90
    preview.eased = True
    assert sum(preview.wanted for _ in range(90)) == 30
    preview.eased = False
    assert preview.wanted
