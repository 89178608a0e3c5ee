from __future__ import annotations

import threading
import time
from collections.abc import Callable

import cv2
import numpy as np
import pytest

from studio.media import camera as camera_module
from studio.media.camera import Camera
from studio.media.camera_source import DeviceSource, MissingCameraError, Shot
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.canvas import Canvas, Planes

CANVAS = Canvas(1280, 720, 30)


class Webcam:
    """Stands in for OpenCV and a USB 2 webcam: 720p is 10 fps as YUYV, 30 as MJPEG."""

    def __init__(self, picture: np.ndarray, *, fast_raw: bool = False) -> None:
        self.picture, self.raw_fps = picture, 30.0 if fast_raw else 10.0
        self.settings: dict[int, float] = {}
        self.damaged = self.gone = self.released = False

    def isOpened(self) -> bool:  # noqa: N802
        return True

    def set(self, setting: int, value: float) -> bool:
        self.settings[setting] = value
        return True

    def get(self, setting: int) -> float:
        if setting == cv2.CAP_PROP_FPS and cv2.CAP_PROP_FOURCC not in self.settings:
            return self.raw_fps
        return self.settings[setting]

    def grab(self) -> bool:
        return not self.gone

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        return (False, None) if self.damaged else (True, self.picture)

    def release(self) -> None:
        self.released = True


def opened(
    monkeypatch: pytest.MonkeyPatch, webcam: Webcam, clock: Callable[[], float], text: str = "0"
) -> DeviceSource:
    monkeypatch.setattr(cv2, "VideoCapture", lambda *_: webcam)
    return DeviceSource(CameraSpec.parse("0"), CANVAS, clock)


COLOUR = np.full((720, 1280, 3), 90, np.uint8)


def test_compression_is_asked_for_only_where_the_rate_needs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    slow, fast = Webcam(COLOUR), Webcam(COLOUR, fast_raw=True)
    opened(monkeypatch, slow, time.monotonic)
    opened(monkeypatch, fast, time.monotonic)
    assert slow.settings[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    assert cv2.CAP_PROP_FOURCC not in fast.settings
    assert (fast.settings[cv2.CAP_PROP_FRAME_WIDTH], fast.settings[cv2.CAP_PROP_FRAME_HEIGHT]) == (1280, 720)


@pytest.mark.parametrize("shape", [(720, 1280), (720, 1280, 1), (720, 1280, 3), (720, 1280, 4)])
def test_grey_and_four_channel_cameras_are_bgr_after(monkeypatch: pytest.MonkeyPatch, shape: tuple[int, ...]) -> None:
    source = opened(monkeypatch, Webcam(np.full(shape, 90, np.uint8)), time.monotonic)
    shot = source.read()
    assert shot is not None
    assert np.array_equal(shot.picture, COLOUR)


def test_a_60_fps_camera_is_converted_30_times_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = [0.0]
    source = opened(monkeypatch, Webcam(COLOUR), lambda: now_s[0])
    shown = []
    for frame in range(120):
        now_s[0] = frame / 60
        shown.append(source.read() is not None)
    assert shown == [True, False] * 60


def test_a_camera_that_is_gone_or_sends_only_rubbish_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = [0.0]
    webcam = Webcam(COLOUR)
    source = opened(monkeypatch, webcam, lambda: now_s[0])
    assert source.read() is not None
    webcam.damaged = True
    now_s[0] = 1.0
    assert source.read() is None
    now_s[0] = 2.0
    with pytest.raises(CameraError, match="damaged"):
        source.read()
    webcam.gone = True
    with pytest.raises(CameraError, match="sends no more"):
        source.read()
    source.close()
    assert webcam.released


class Stub:
    """A source that shows three pictures, then does as told: `stuck` in the driver, or a bug."""

    has_noise = True

    def __init__(self, stuck: threading.Event | None = None) -> None:
        self.stuck, self.shown, self.closed = stuck, 0, False

    def read(self) -> Shot | None:
        if self.shown < 3:
            self.shown += 1
            return Shot(Planes.empty(64, 64), time.monotonic())
        if self.stuck is None:
            raise ZeroDivisionError("a bug of ours")
        self.stuck.wait(20)
        raise CameraError("The stub ended.")

    def close(self) -> None:
        self.closed = True


def became(camera: Camera, state: str, within_s: float) -> bool:
    deadline_s = time.monotonic() + within_s
    while camera.state != state and time.monotonic() < deadline_s:
        time.sleep(0.01)
    return camera.state == state


def test_a_camera_stuck_in_its_driver_is_lost_and_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    unstick = threading.Event()
    monkeypatch.setattr(camera_module, "open_source", lambda *_: Stub(unstick))
    camera = Camera(CameraSpec.parse("0"), Canvas(64, 64, 30))
    camera.start()
    try:
        camera.wait_open(5)
        assert became(camera, "lost", 2.0)
        assert "sends no pictures" in (camera.last_error or "")
        assert camera.newest() is not None
        assert not camera.close(0.05)
        assert camera.state == "closed"
    finally:
        unstick.set()
        assert camera.close(5)


def test_a_bug_in_a_source_is_logged_whole_and_the_camera_comes_back(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stubs: list[Stub] = []
    unstick = threading.Event()

    def next_stub(*_: object) -> Stub:
        stubs.append(Stub(unstick if stubs else None))
        return stubs[-1]

    monkeypatch.setattr(camera_module, "open_source", next_stub)
    camera = Camera(CameraSpec.parse("0"), Canvas(64, 64, 30))
    camera.start()
    try:
        camera.wait_open(5)
        assert became(camera, "lost", 2.0)
        assert became(camera, "live", 5.0)
        assert "ZeroDivisionError" in caplog.text
        assert stubs[0].closed
    finally:
        unstick.set()
        assert camera.close(5)


class Still:
    """A device that shows pictures that differ, until it is told to stand still; opened again and again."""

    has_noise = True

    def __init__(self) -> None:
        self.still, self.missing = threading.Event(), threading.Event()
        self.opened = 0
        self._noise = np.random.default_rng(1)
        self._planes = Planes.empty(64, 64)

    def open(self, *_: object) -> Still:
        if self.missing.is_set():
            raise MissingCameraError("There is no camera 0.")
        self.opened += 1
        return self

    def read(self) -> Shot:
        time.sleep(1 / 60)
        if self.missing.is_set():
            raise CameraError("camera 0 sends no more pictures.")
        if not self.still.is_set():
            self._planes.y[...] = self._noise.integers(60, 200, (64, 64))
        return Shot(self._planes, time.monotonic())

    def close(self) -> None:
        pass


def test_a_frozen_camera_is_lost_opened_anew_and_live_when_it_moves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    device = Still()
    monkeypatch.setattr(camera_module, "open_source", device.open)
    camera = Camera(CameraSpec.parse("0"), Canvas(64, 64, 30))
    camera.start()
    try:
        camera.wait_open(5)
        assert became(camera, "live", 1)
        time.sleep(0.2)
        device.still.set()
        assert became(camera, "lost", 4.0)
        assert "is frozen" in (camera.last_error or "")
        deadline_s = time.monotonic() + 5
        while device.opened < 2 and time.monotonic() < deadline_s:
            time.sleep(0.01)
        assert device.opened == 2
        # Pictures come again, and are no news.
        number = (camera.newest() or pytest.fail("no picture")).number
        time.sleep(0.5)
        assert (camera.newest() or pytest.fail("no picture")).number > number
        assert camera.state == "lost"
        device.still.clear()
        assert became(camera, "live", 2.0)
    finally:
        assert camera.close(5)


class Pausing:
    """A device whose driver gives pictures for 1.5 s, then none for `pause_s`, again and again, by its own clock."""

    has_noise = True

    def __init__(self, pause_s: float) -> None:
        self.now_s, self.pause_s, self.camera = 0.0, pause_s, list[Camera]()
        self.states: list[str] = []  # before each picture
        self.done = threading.Event()
        self._planes, self._read = Planes.empty(64, 64), 0

    def read(self) -> Shot:
        self._read += 1
        self.now_s += self.pause_s if self._read % 45 == 0 else 1 / 30
        self.states.append(self.camera[0].state)
        if self._read > 450:
            self.done.set()
            raise CameraError("The stub ended.")
        self._planes.y[...] = self._read % 200
        return Shot(self._planes, self.now_s)

    def close(self) -> None:
        pass


@pytest.mark.parametrize("pause_s", [1.25, 1.9])
def test_a_camera_that_pauses_again_and_again_does_not_take_turns_with_the_slate(
    monkeypatch: pytest.MonkeyPatch, pause_s: float
) -> None:
    device = Pausing(pause_s)
    monkeypatch.setattr(camera_module, "open_source", lambda *_: device)
    camera = Camera(CameraSpec.parse("0"), Canvas(64, 64, 30), clock=lambda: device.now_s)
    device.camera.append(camera)
    camera.start()
    try:
        assert device.done.wait(20)
        lost = device.states.index("lost")
        assert "live" in device.states[lost:], "one pause is forgiven at once"
        assert set(device.states[-200:]) == {"lost"}
    finally:
        assert camera.close(5)


def test_a_camera_that_is_gone_is_called_unplugged_only_where_it_was_there(monkeypatch: pytest.MonkeyPatch) -> None:
    device = Still()
    device.missing.set()
    monkeypatch.setattr(camera_module, "open_source", device.open)
    camera = Camera(CameraSpec.parse("0"), Canvas(64, 64, 30))
    camera.start()
    try:
        assert became(camera, "lost", 2.0)
        assert camera.last_error == "There is no camera 0."
        device.missing.clear()
        assert became(camera, "live", 3.0)
        device.missing.set()
        assert became(camera, "lost", 1.0)
        deadline_s = time.monotonic() + 5
        while "is unplugged" not in (camera.last_error or "") and time.monotonic() < deadline_s:
            time.sleep(0.01)
        assert "is unplugged" in (camera.last_error or "")
        device.missing.clear()
        assert became(camera, "live", 3.0)
    finally:
        assert camera.close(5)
