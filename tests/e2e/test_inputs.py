"""Cameras that go and come back, and a real microphone, through the whole program."""

from __future__ import annotations

import http.server
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np
import pytest

from studio.control.client import Client
from tests.live import Live
from tests.pulse import Pulse
from tests.servers import Nginx
from tests.viewer import pictures, sound

RATE = 48_000


class _Phone(http.server.BaseHTTPRequestHandler):
    """A phone's camera app: MJPEG over HTTP, until its server is told to hang up or to fall silent."""

    server: _PhoneServer

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        orange = np.full((360, 640, 3), (0, 128, 255), np.uint8)
        jpeg = cv2.imencode(".jpg", orange)[1].tobytes()
        while not self.server.hang_up.is_set():
            if not self.server.silent.is_set():
                try:
                    self.wfile.write(
                        b"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg)
                        + jpeg
                        + b"\r\n"
                    )
                except OSError:
                    return
            time.sleep(1 / 15)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _PhoneServer(http.server.ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Phone)
        self.silent, self.hang_up = threading.Event(), threading.Event()


@contextmanager
def phone() -> Iterator[_PhoneServer]:
    server = _PhoneServer()
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.hang_up.set()
    server.shutdown()
    thread.join()
    server.server_close()


def wait_for_camera(client: Client, state: str, timeout_s: float = 15) -> None:
    deadline_s = time.monotonic() + timeout_s
    while client.call("state")["camera"] != state:
        assert time.monotonic() < deadline_s, f"the camera is not {state}"
        time.sleep(0.05)


def is_orange(picture: np.ndarray) -> bool:
    blue, green, red = picture[150:210, 280:360].reshape(-1, 3).mean(0)
    return red > 200 and blue < 60 and 90 < green < 160


def test_a_phone_that_falls_silent_gives_way_to_a_slate_and_comes_back(tmp_path: Path) -> None:
    with phone() as camera, Nginx() as server:
        address = f"http://127.0.0.1:{camera.server_port}/video"
        options = ("--mic", "none", "--size", "640x360", "--preset", "ultrafast", "--to", server.url("phone"))
        with Live(tmp_path, "--camera", address, *options) as live:
            live.wait_on_air()
            with Client(live.data_dir) as client:
                wait_for_camera(client, "live")
                time.sleep(1)
                camera.silent.set()
                wait_for_camera(client, "lost")
                time.sleep(1.5)
                camera.silent.clear()
                wait_for_camera(client, "live")
                time.sleep(1.5)
                client.call("end")
            assert live.wait() == 0, live.said
        seen = [is_orange(picture) for _, picture in pictures(server.recordings("phone")[-1], every=6)]
    changes = [now for before, now in zip([None, *seen], seen, strict=False) if now != before]
    assert changes == [True, False, True]


@pytest.mark.long
def test_a_microphone_is_heard_at_its_pitch_and_level_and_muted_without_a_click(tmp_path: Path) -> None:
    tone = (0.25 * np.sin(2 * np.pi * 1000 * np.arange(40 * RATE) / RATE)).astype(np.float32)
    np.repeat(tone, 2).tofile(tmp_path / "tone.raw")
    with Pulse() as pulse, Nginx() as server:
        pulse.play(tmp_path / "tone.raw")
        options = ("--camera", "test", "--size", "320x180", "--preset", "ultrafast", "--to", server.url("voice"))
        with Live(tmp_path, "--mic", "default", *options, environment=pulse.env) as live:
            live.wait_on_air()
            with Client(live.data_dir) as client:
                time.sleep(4)
                levels = client.call("state")["levels"]
                client.call("mute", muted=True)
                time.sleep(1)
                client.call("mute", muted=False)
                client.call("gain", gain_db=-6)
                time.sleep(2)
                client.call("end")
            assert live.wait() == 0, live.said
        _, samples = sound(server.recordings("voice")[-1])
    assert abs(levels["peak_db"][0] - -12.04) < 0.5
    assert abs(levels["momentary_lufs"] - -12.0) < 1.5
    loud, end = samples[int(2.5 * RATE) : int(3.5 * RATE)], samples[-int(1.2 * RATE) : -int(0.2 * RATE)]
    spectrum = np.abs(np.fft.rfft(loud * np.hanning(len(loud))))
    assert abs(int(spectrum.argmax()) - 1000) <= 2
    assert abs(np.sqrt((loud**2).mean()) - 0.25 / np.sqrt(2)) < 0.01
    assert abs(np.sqrt((end**2).mean()) - 0.125 / np.sqrt(2)) < 0.01
    rest = samples[RATE:-RATE]
    silence = np.convolve(np.abs(rest) < 1e-3, np.ones(RATE // 2), "valid").max()
    assert silence == RATE // 2  # half a second of it, at least, while muted
    # A tone of this pitch and level never steps by more than 0.033 a sample; a click would.
    assert np.abs(np.diff(rest)).max() < 0.05


def test_without_a_sound_server_the_microphone_is_refused_in_plain_words(tmp_path: Path) -> None:
    with Live(tmp_path, "--camera", "test", environment={"PULSE_SERVER": "unix:/nowhere"}) as live:
        assert live.wait() == 3
    assert len([line for line in live.said.splitlines() if "icrophone" in line]) == 1
