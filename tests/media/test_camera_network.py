from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import cv2
import numpy as np
import pytest

from studio.media.camera import Camera
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.canvas import Canvas
from studio.media.colour import planes_to_bgr

CANVAS = Canvas(320, 180, 30)
SECRET = "pa55w0rd-tok3n"


class Phone:
    """A phone's camera app: MJPEG over HTTP on a loopback port, which can be made to misbehave."""

    def __init__(self, answer: str = "pictures") -> None:
        self.answer = answer
        self.flowing, self.closing = threading.Event(), threading.Event()
        self.flowing.set()
        self.frozen = threading.Event()
        self.cutting = threading.Event()  # two thirds of every picture are lost on the way
        self.unmarked = threading.Event()  # no picture has its end mark
        self.hanging = threading.Event()  # frozen, but after one new picture on every connection
        self.stalling = threading.Event()  # the same, with no pictures after it
        self.new_ones = 1  # so many new ones, then
        self._shown = b""  # the newest picture, on whatever connection
        self.connections = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, name="phone")]
        self._open: list[socket.socket] = []
        self._threads[0].start()

    @property
    def url(self) -> str:
        return f"http://anna:{SECRET}@127.0.0.1:{self.port}/{SECRET}?token={SECRET}"

    def _accept(self) -> None:
        while True:
            with suppress(OSError):
                connection, _ = self._listener.accept()
                if self.closing.is_set():
                    connection.close()
                    return
                self.connections += 1
                self._open.append(connection)
                self._threads.append(threading.Thread(target=self._serve, args=(connection,), name="phone"))
                self._threads[-1].start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):
            if self.answer == "mute":
                self.closing.wait()
                return
            connection.recv(4096)
            if self.answer != "pictures":
                connection.sendall(self.answer.encode())
                return
            connection.sendall(b"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=frame\r\n\r\n")
            for number in range(100_000):
                while not self.flowing.wait(0.02):
                    if self.closing.is_set():
                        return
                if self.closing.is_set():
                    return
                stands = number >= self.new_ones
                if self.stalling.is_set() and stands:
                    time.sleep(0.02)
                    continue
                picture = np.full((360, 640, 3), (0, 0, 255), np.uint8)
                picture[:, : number * 8 % 640] = (255, 0, 0)
                picture[: self.connections * 8] = (0, 255, 0)
                if not (self.frozen.is_set() and self._shown) and not (self.hanging.is_set() and stands):
                    self._shown = cv2.imencode(".jpg", picture)[1].tobytes()
                jpeg = self._shown[: len(self._shown) // 3] if self.cutting.is_set() else self._shown
                if self.unmarked.is_set():
                    jpeg = jpeg.removesuffix(b"\xff\xd9")
                connection.sendall(
                    b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%b\r\n" % (len(jpeg), jpeg)
                )
                time.sleep(0.03)

    def hang_up(self) -> None:
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self.closing.set()
        self.hang_up()
        with suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 5):
            self._threads[0].join(10)
        self._listener.close()
        for thread in self._threads:
            thread.join(10)
            assert not thread.is_alive()


@pytest.fixture
def phone() -> Iterator[Callable[[str], Phone]]:
    phones: list[Phone] = []

    def started(answer: str = "pictures") -> Phone:
        phones.append(Phone(answer))
        return phones[-1]

    yield started
    for each in phones:
        each.close()


@pytest.fixture
def camera() -> Iterator[Callable[[str], Camera]]:
    cameras: list[Camera] = []

    def started(text: str, *, moved: bool = False) -> Camera:
        cameras.append(Camera(CameraSpec.parse(text), CANVAS, moved=moved))
        cameras[-1].start()
        return cameras[-1]

    yield started
    for each in cameras:
        assert each.close(10)


def becomes(camera: Camera, state: str, within_s: float) -> float:
    began_s = time.monotonic()
    while camera.state != state:
        assert time.monotonic() - began_s < within_s, f"still {camera.state}"
        time.sleep(0.01)
    return time.monotonic() - began_s


def test_a_phone_is_a_camera(phone: Callable[[], Phone], camera: Callable[[str], Camera]) -> None:
    shown = camera(phone().url)
    shown.wait_open(10)
    first = shown.newest()
    assert first is not None
    number = first.number
    blue, green, red = (int(level) for level in planes_to_bgr(first.planes)[90, 318])
    assert red > 250
    assert max(blue, green) < 6
    deadline_s = time.monotonic() + 10
    while time.monotonic() < deadline_s and (shown.newest() or first).number < number + 20:
        time.sleep(0.02)
    assert (shown.newest() or first).number >= number + 20
    assert shown.state == "live"
    assert shown.last_error is None


def test_a_stalled_phone_is_lost_within_two_seconds_and_comes_back(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    shown = camera(server.url)
    shown.wait_open(10)
    server.flowing.clear()
    becomes(shown, "lost", within_s=2.0)
    assert shown.newest() is not None
    assert "sends no" in (shown.last_error or "")
    server.flowing.set()
    becomes(shown, "live", within_s=15)


def test_a_phone_that_sends_the_same_picture_for_ever_is_lost_within_two_seconds_and_live_when_it_moves(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    shown = camera(server.url)
    shown.wait_open(10)
    time.sleep(0.3)
    server.frozen.set()
    becomes(shown, "lost", within_s=4.0)
    assert "the same picture" in (shown.last_error or "")
    assert "nplug" not in (shown.last_error or "")
    while server.connections < 2:  # called anew, with the same answer
        time.sleep(0.02)
    number = (shown.newest() or pytest.fail("no picture")).number
    deadline_s = time.monotonic() + 10
    while (shown.newest() or pytest.fail("no picture")).number < number + 10 and time.monotonic() < deadline_s:
        assert shown.state == "lost"
        time.sleep(0.02)
    server.frozen.clear()
    becomes(shown, "live", within_s=4.0)
    assert SECRET not in (shown.last_error or "")


def test_a_phone_that_has_only_ever_sent_one_picture_is_meant_to(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    server.frozen.set()
    shown = camera(server.url)
    shown.wait_open(10)
    for _ in range(100):
        assert shown.state == "live"
        time.sleep(0.02)
    assert not shown.moved


def test_a_phone_that_moved_before_the_engine_was_killed_is_frozen_from_the_start_on(
    phone: Callable[[], Phone], camera: Callable[..., Camera]
) -> None:
    server = phone()
    before = camera(server.url)
    before.wait_open(10)
    while not before.moved:
        time.sleep(0.01)
    server.frozen.set()
    after = camera(server.url, moved=before.moved)
    after.wait_open(10)
    becomes(after, "lost", within_s=4.0)
    assert "the same picture" in (after.last_error or "")


@pytest.mark.parametrize("how", ["hanging", "stalling"])
def test_a_phone_that_hangs_after_one_picture_a_call_is_not_back_with_every_call(
    phone: Callable[[], Phone], camera: Callable[..., Camera], how: str
) -> None:
    server = phone()
    hangs = {"hanging": server.hanging, "stalling": server.stalling}[how]
    shown = camera(server.url)
    shown.wait_open(10)
    time.sleep(0.3)
    hangs.set()
    becomes(shown, "lost", within_s=4.0)
    called = server.connections
    while server.connections < called + 2:
        assert shown.state == "lost"
        time.sleep(0.02)
    hangs.clear()
    becomes(shown, "live", within_s=4.0)


@pytest.mark.parametrize("how", ["hanging", "stalling"])
def test_a_phone_that_hangs_after_some_pictures_a_call_does_not_take_turns_with_the_slate(
    phone: Callable[[], Phone], camera: Callable[..., Camera], how: str
) -> None:
    server = phone()
    server.new_ones = 5
    hangs = {"hanging": server.hanging, "stalling": server.stalling}[how]
    shown = camera(server.url)
    shown.wait_open(10)
    time.sleep(0.3)
    hangs.set()
    becomes(shown, "lost", within_s=4.0)
    becomes(shown, "live", within_s=6.0)  # once
    becomes(shown, "lost", within_s=4.0)
    called = server.connections
    while server.connections < called + 2:
        assert shown.state == "lost"
        time.sleep(0.02)
    hangs.clear()
    becomes(shown, "live", within_s=20)
    number = (shown.newest() or pytest.fail("no picture")).number
    while (shown.newest() or pytest.fail("no picture")).number < number + 20:
        assert shown.state == "live"
        time.sleep(0.02)


def test_a_phone_that_hangs_up_is_lost_at_once_and_called_again(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    shown = camera(server.url)
    shown.wait_open(10)
    server.hang_up()
    becomes(shown, "lost", within_s=2.0)
    becomes(shown, "live", within_s=15)
    assert server.connections == 2


@pytest.mark.parametrize("scheme", ["http", pytest.param("rtsp", marks=pytest.mark.long)])
def test_a_mute_host_is_given_up_and_named_and_closing_does_not_wait_for_it(
    phone: Callable[[str], Phone], camera: Callable[[str], Camera], scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    server = phone("mute")
    shown = camera(server.url.replace("http", scheme))
    ticks, began_s = 0, time.monotonic()
    while shown.state == "opening":
        assert shown.newest() is None
        ticks += 1
        time.sleep(0.005)
        assert time.monotonic() - began_s < 12
    # The interpreter ran all the while: FFmpeg held nothing.
    assert ticks > 200
    with pytest.raises(CameraError, match=rf"{scheme}://127.0.0.1:{server.port} does not answer") as caught:
        shown.wait_open(1)
    assert_no_secret(caught.value, caplog)


def assert_no_secret(error: BaseException | None, caplog: pytest.LogCaptureFixture) -> None:
    assert SECRET not in caplog.text
    while error is not None:
        assert SECRET not in repr(error)
        assert SECRET not in str(error)
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("HTTP/1.0 401 Unauthorized\r\n\r\n", "user and password"),
        ("HTTP/1.0 403 Forbidden\r\n\r\n", "user and password"),
        ("HTTP/1.0 404 Not Found\r\n\r\n", "no picture at this address"),
        ("HTTP/1.0 503 Busy\r\n\r\n", "no picture at this address"),
        ("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n" + "<p>hello</p>" * 500, "no video"),
        ("", "no video"),
    ],
)
def test_what_a_host_says_instead_of_pictures_is_told_in_plain_words_without_secrets(
    phone: Callable[[str], Phone],
    camera: Callable[[str], Camera],
    caplog: pytest.LogCaptureFixture,
    answer: str,
    words: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(CameraError, match=words) as caught:
        camera(phone(answer).url).wait_open(10)
    assert_no_secret(caught.value, caplog)


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_a_closed_port_refuses(camera: Callable[[str], Camera], caplog: pytest.LogCaptureFixture, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(CameraError, match="refuses the connection") as caught:
        camera(f"{scheme}://anna:{SECRET}@127.0.0.1:{port}/{SECRET}").wait_open(10)
    assert_no_secret(caught.value, caplog)


def test_devices_that_are_not_there_are_named(camera: Callable[[str], Camera]) -> None:
    with pytest.raises(CameraError, match=r"There is no (camera 97|/dev/video97)"):
        camera("97").wait_open(10)
    with pytest.raises(CameraError, match="is not a camera"):
        camera("/dev/null").wait_open(10)


def test_pictures_that_are_cut_off_are_none(phone: Callable[[], Phone], camera: Callable[[str], Camera]) -> None:
    server = phone()
    shown = camera(server.url)
    shown.wait_open(10)
    server.cutting.set()
    becomes(shown, "lost", within_s=10)
    assert "damaged pictures" in (shown.last_error or "")
    server.cutting.clear()
    becomes(shown, "live", within_s=15)


def test_a_camera_whose_pictures_were_always_cut_off_is_never_live(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    server.cutting.set()
    shown = camera(server.url)
    with pytest.raises(CameraError, match="damaged pictures"):
        shown.wait_open(15)
    assert shown.newest() is None


def test_a_camera_that_marks_no_end_is_one_all_the_same(
    phone: Callable[[], Phone], camera: Callable[[str], Camera]
) -> None:
    server = phone()
    server.unmarked.set()
    shown = camera(server.url)
    shown.wait_open(10)
    time.sleep(2)
    assert shown.state == "live"
