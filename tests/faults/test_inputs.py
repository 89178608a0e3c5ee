"""Cameras and microphones that fail under a show, in the whole program; what viewers got is read from the recording.

The camera is a stand-in inside the real engine (stand_in_camera.py), for no driver can be loaded into any machine; the
real V4L2 one is `python -m tests.faults.camera_vm`. The microphone is PulseAudio's. A sound card's wrong clock is
simulated, its samples go through all that a real card's go through.
"""

from __future__ import annotations

import contextlib
import itertools
import math
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from studio.control.client import Client
from studio.media.follower import Follower
from studio.media.microphone import Microphone, _Ear
from studio.media.sound import SoundDesk
from studio.media.sound_source import RATE_HZ
from tests.faults import figures
from tests.faults.show import FULL, Sent, Watch, decoding_errors
from tests.faults.stand_in_camera import time_on
from tests.live import Live
from tests.pulse import Pulse
from tests.servers import Nginx
from tests.viewer import pictures, sound

CAMERA, MICROPHONE = "camera-lost", "microphone-lost"
# What a machine that does other things at the same time may take.
_SLOW = None if FULL else 6.0
_WRITTEN = 120  # as light as a slate's letters; nothing in the dark is


class Stage:
    """A show with an obedient camera, recorded and sent; times are seconds of time.monotonic."""

    def __init__(self, folder: Path, live: Live, watch: Watch, server: Nginx) -> None:
        self.folder, self.live, self.watch, self.server = folder, live, watch, server
        self.recording = folder / "show.mp4"

    def camera(self, does: str) -> float:
        """Have the camera do so; when that was."""
        _say(self.folder, does)
        return time.monotonic()

    def told(self, kind: str, since_s: float, timeout_s: float, words: str = "") -> float:
        """Seconds until the host reads such a trouble; infinite when they did not in time."""

        def stands(state: dict[str, Any]) -> bool:
            return any(each["kind"] == kind and words in each["text"] for each in state["troubles"])

        return self.watch.first(stands, since_s, timeout_s)

    def over(self, kind: str, since_s: float, timeout_s: float) -> float:
        return self.watch.first(
            lambda state: all(each["kind"] != kind for each in state["troubles"]), since_s, timeout_s
        )

    def text(self, kind: str) -> str:
        with Client(self.live.data_dir) as client:
            return next((each["text"] for each in client.call("state")["troubles"] if each["kind"] == kind), "")

    def is_whole(self, row: str) -> None:
        """Nothing that failed has cost A or the recording a picture. After the end."""
        recorded = Sent.read(self.recording)
        last = self.watch.seen[-1].state["figures"]
        never_made = last["skipped"] + last["late"]
        lost = max(0, recorded.gaps() - never_made)
        figures.measured(row, "frames that the recording lost", lost, "frames", most=0, ceiling=0)
        lost = recorded.without(Sent.read(self.server.recordings("a")[0]))
        figures.measured(row, "frames that A lost", lost, "frames", most=0, ceiling=0)
        wrong = sum(decoding_errors(path) for path in (self.recording, *self.server.recordings("a")))
        figures.measured(row, "decode errors in any file", wrong, "errors", most=0, ceiling=0)


def _say(folder: Path, does: str) -> None:
    new = folder / "does.new"
    new.write_text(does)
    new.replace(folder / "does")  # at once, or the camera would read half a word


@contextlib.contextmanager
def stage(folder: Path, *options: str, environment: dict[str, str] | None = None) -> Iterator[Stage]:
    _say(folder, "moving")
    size = ("--size", "1280x720", "--preset", "superfast") if FULL else ("--size", "640x360", "--preset", "ultrafast")
    with Nginx(folder / "a") as server:
        asked = ("--camera", "0", *size, "--to", server.url("a"), "--record", str(folder / "show.mp4"), *options)
        program = ("-m", "tests.faults.stand_in_camera", str(folder))
        with (
            Live(folder, *asked, program=program, environment=environment) as live,
            Watch(live.data_dir) as watch,
        ):
            live.wait_on_air()
            yield Stage(folder, live, watch, server)


class Film:
    """What the recording shows: of each picture when it is shown and, where one can be read, the time that is on it."""

    def __init__(self, path: Path, near_s: float) -> None:
        seen = [(at_s, time_on(picture, near_s), picture.max() > _WRITTEN) for at_s, picture in pictures(path)]
        found = [(at_s, taken_s) for at_s, taken_s, _ in seen]
        # Pictures follow each other while the camera lives: then they are shown so much after they were taken.
        later_s = sorted(at_s - taken_s for at_s, taken_s in found if taken_s is not None)
        assert later_s, "no picture of the camera in the recording"
        self.offset_s = later_s[len(later_s) // 10]  # a picture that stands still is shown ever later
        self.pictures = [(at_s - self.offset_s, taken_s) for at_s, taken_s in found]
        self._slates_s = [at_s - self.offset_s for at_s, taken_s, written in seen if taken_s is None and written]

    def gone(self, since_s: float) -> float:
        """Seconds until viewers see something else than the camera."""
        other = (at_s for at_s, taken_s in self.pictures if at_s >= since_s and taken_s is None)
        return next(other, math.inf) - since_s

    def slate(self, since_s: float) -> float:
        """Seconds until viewers see a slate: neither the camera nor black."""
        return next((at_s for at_s in self._slates_s if at_s >= since_s), math.inf) - since_s

    def back(self, since_s: float) -> float:
        """Seconds until viewers see a picture taken since."""
        shown = (at_s for at_s, taken_s in self.pictures if taken_s is not None and taken_s >= since_s - 0.05)
        return next(shown, math.inf) - since_s


@pytest.mark.long
@figures.needs(CAMERA)
def test_a_camera_unplugged_frozen_stalled_or_covered(tmp_path: Path) -> None:
    moments: dict[str, tuple[float, float]] = {}
    told: dict[str, tuple[float, float, str]] = {}
    with stage(tmp_path, "--mic", "tone") as show:
        time.sleep(2.5)
        for does in ("unplugged", "frozen", "stalled", "black"):
            began_s = show.camera(does)
            told_s = show.told("camera", began_s, 8)
            time.sleep(1.0)
            text = show.text("camera")
            healed_s = show.camera("moving")
            told[does] = told_s, show.over("camera", healed_s, 10), text
            moments[does] = began_s, healed_s
            time.sleep(5.0)  # each is a fault of its own: what is lost again at once is on trial (`Camera`)
        assert show.live.end() == 0, show.live.said
    film = Film(show.recording, moments["unplugged"][0])
    for does, words, most in (
        ("unplugged", "is unplugged", 0.5),
        ("frozen", "is frozen", 2.0),
        ("stalled", "sends no", 2.0),
    ):
        began_s, healed_s = moments[does]
        figures.measured(CAMERA, f"{does}: slate after", film.gone(began_s), "s", most=most, ceiling=_SLOW)
        figures.measured(CAMERA, f"{does}: back after", film.back(healed_s), "s", most=2.0, ceiling=_SLOW)
        figures.measured(CAMERA, f"{does}: host told after", told[does][0], "s", most=max(1.0, most), ceiling=_SLOW)
        assert words in told[does][2]
    began_s, healed_s = moments["black"]
    figures.measured(CAMERA, "covered lens: host told after", told["black"][0], "s", most=2.5, ceiling=_SLOW)
    figures.measured(CAMERA, "covered lens: slate after", film.slate(began_s), "s", most=2.0, ceiling=_SLOW)
    figures.measured(CAMERA, "covered lens: back after", film.back(healed_s), "s", most=2.0, ceiling=_SLOW)
    assert not any(trouble["kind"] == "picture" for state in show.watch.seen for trouble in state.state["troubles"])
    assert "nothing but black" in told["black"][2]
    show.is_whole(CAMERA)


@pytest.mark.long
@figures.needs(MICROPHONE, programs=("pulseaudio", "pactl", "pacat"))
def test_a_microphone_unplugged_silent_or_too_loud(tmp_path: Path) -> None:
    rough = 1.6 * np.sin(2 * np.pi * 440 * np.arange(120 * RATE_HZ) / RATE_HZ)
    quiet = 0.25 * rough
    _raw(tmp_path / "quiet", quiet)
    _raw(tmp_path / "rough", rough)
    with Pulse() as pulse:
        pulse.play(tmp_path / "quiet")
        with stage(tmp_path, "--mic", "default", environment=pulse.env) as show:
            time.sleep(2.5)
            assert not show.text("microphone")
            pulse.unplug_all()
            unplugged_s = time.monotonic()
            gone_told_s = show.told("microphone", unplugged_s, 8)
            time.sleep(1.5)
            gone = show.text("microphone")
            pulse.plug_in()
            plugged_s = time.monotonic()
            over_s = show.over("microphone", plugged_s, 15)
            live_s = time.monotonic()  # and nothing is played to it
            silent_told_s = show.told("microphone", live_s, 12, "is silent")
            pulse.play(tmp_path / "rough")
            loud_s = time.monotonic()
            loud_told_s = show.told("microphone", loud_s, 8, "too loud")
            assert show.live.end() == 0, show.live.said
    film = Film(show.recording, unplugged_s)
    first_s, samples = sound(show.recording)
    at_s = first_s - film.offset_s + np.arange(len(samples)) / RATE_HZ
    audible = at_s[(np.abs(samples) > 1e-3) & (at_s > unplugged_s - 1) & (at_s < plugged_s)]
    after_s = max(0.0, float(audible.max()) - unplugged_s)
    figures.measured(MICROPHONE, "unplugged: silence after", after_s, "s", most=0.5, ceiling=_SLOW)
    figures.measured(MICROPHONE, "unplugged: host told after", gone_told_s, "s", most=1.0, ceiling=_SLOW)
    # A new null sink gives its first block after 2.0 s; the studio has it open after 0.3 s.
    figures.measured(MICROPHONE, "plugged in: live after", over_s, "s", most=2.5, ceiling=None if FULL else 15)
    figures.measured(MICROPHONE, "switched off: host told after", silent_told_s, "s", most=2.0, ceiling=12)
    figures.measured(MICROPHONE, "too loud: host told after", loud_told_s, "s", most=2.0, ceiling=_SLOW)
    assert "nplug" in gone or "No microphone" in gone or "gives no sound" in gone, gone
    show.is_whole(MICROPHONE)


def _raw(path: Path, wave: np.ndarray) -> None:
    np.repeat(wave.clip(-1, 1).astype(np.float32), 2).tofile(path)


@pytest.mark.parametrize("ppm", [300, pytest.param(-300, marks=pytest.mark.long)])
def test_ten_minutes_of_a_sound_card_whose_clock_is_wrong(ppm: int) -> None:
    """In simulated time; each sample says when it was taken, and is heard at its place to within 20 ms."""
    now_s = 1000.0
    microphone = Microphone("default", clock=lambda: now_s)
    follower = Follower(RATE_HZ)
    ear = _Ear(microphone, follower, RATE_HZ)
    ear.stream = SimpleNamespace(time=0.0)
    microphone._opened = microphone._settled = True
    desk = SoundDesk(microphone)
    true_hz = RATE_HZ * (1 + ppm * 1e-6)
    jitter = np.random.default_rng(5)
    worst_s, block, made, read = 0.0, 480, 0, 0
    behind_s = 0.2
    for tick in itertools.count():
        tick_s = 1000.0 + (tick + 1) / 30
        while 1000.0 + (made + block) / true_hz <= tick_s:
            taken_s = 1000.0 + (made + np.arange(block)) / true_hz
            now_s = float(taken_s[-1]) + 0.011 + abs(jitter.normal(0, 0.002))
            ear.stream.time = now_s
            times = SimpleNamespace(inputBufferAdcTime=taken_s[0] + jitter.normal(0, 0.001))
            ear(np.stack([_own_time(taken_s)] * 2, axis=1).astype(np.float32), block, times, None)
            made += block
        start_s = 1000.0 + read / RATE_HZ - behind_s
        heard = desk.read(start_s, RATE_HZ // 30)
        read += RATE_HZ // 30
        if tick > 60:
            asked_s = start_s + np.arange(len(heard)) / RATE_HZ
            # The value is a ramp over half a second; near its step the resampler cannot follow it.
            good = (asked_s % 0.5 > 0.1) & (asked_s % 0.5 < 0.4)
            if good.any():
                worst_s = max(worst_s, float(np.abs(heard[good, 0] - _own_time(asked_s[good])).max()))
        if tick >= 600 * 30:
            break
    assert microphone.gaps == 0
    figures.measured(MICROPHONE, f"{ppm:+d} ppm for 10 min: largest error", worst_s * 1000, "ms", most=20, ceiling=20)


def _own_time(at_s: np.ndarray) -> np.ndarray:
    return (at_s % 0.5) + 0.25
