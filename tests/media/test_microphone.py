from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from studio.media import microphone
from studio.media.microphone import Microphone, MicrophoneInfo, microphones
from studio.media.sound import open_sound
from studio.media.sound_source import RATE_HZ, MicrophoneError, Sound, SoundSource
from tests.pulse import Pulse


@pytest.fixture
def pulse(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pulse]:
    with Pulse() as server:
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
        monkeypatch.delenv("PULSE_SOURCE", raising=False)
        yield server


@pytest.fixture
def opened() -> Iterator[Callable[[str], SoundSource]]:
    sources: list[SoundSource] = []

    def open_it(spec: str) -> SoundSource:
        sources.append(open_sound(spec, epoch_s=time.monotonic()))
        sources[-1].start()
        return sources[-1]

    yield open_it
    for source in sources:
        source.close(10)
        assert source.state == "closed"


def tone(path: Path, hz: float, amplitude: float) -> Path:
    wave = amplitude * np.sin(2 * np.pi * hz * np.arange(60 * RATE_HZ) / RATE_HZ)
    np.stack([wave, wave / 2], axis=1).astype(np.float32).tofile(path)
    return path


def listen(source: SoundSource, seconds: float) -> Sound:
    """As the tick reads, with some slack for a busy machine."""
    behind_s = source.latency_s + 0.3
    time.sleep(0.4)
    first_s = time.monotonic() - behind_s
    pieces = []
    for tick in range(round(seconds * 30)):
        due_s = first_s + (tick + 1) / 30 + behind_s
        time.sleep(max(0.0, due_s - time.monotonic()))
        pieces.append(source.read(first_s + tick / 30, RATE_HZ // 30))
    return np.concatenate(pieces)


def pitch_hz(sound: Sound) -> float:
    spectrum = np.abs(np.fft.rfft(sound[:, 0] * np.hanning(len(sound))))
    return float(np.argmax(spectrum)) * RATE_HZ / len(sound)


def until(condition: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_default_microphone_is_recorded_at_its_pitch_and_level(
    pulse: Pulse, opened: Callable[[str], SoundSource], tmp_path: Path
) -> None:
    pulse.play(tone(tmp_path / "tone", 700, 0.25))
    source = opened("default")
    source.wait_open(15)
    assert source.state == "live"
    sound = listen(source, 2)
    assert pitch_hz(sound) == pytest.approx(700, abs=1)
    # The middle, where no neighbour of a start or an end is.
    heard = sound[RATE_HZ // 2 :]
    assert np.sqrt(2 * np.mean(heard**2, axis=0)) == pytest.approx([0.25, 0.125], rel=0.02)
    assert np.abs(np.diff(heard[:, 0])).max() < 0.25 * 2 * np.pi * 700 / RATE_HZ * 1.05
    assert source.gaps == 0


@pytest.mark.long
def test_a_microphone_that_is_unplugged_is_lost_and_comes_back(
    pulse: Pulse, opened: Callable[[str], SoundSource], tmp_path: Path
) -> None:
    pulse.play(tone(tmp_path / "tone", 700, 0.25))
    source = opened("default")
    source.wait_open(15)
    pulse.unplug_all()
    until(lambda: source.state == "lost", 5)
    until(lambda: source.last_error != "", 5)
    assert not source.read(time.monotonic(), 1600).any()
    pulse.plug_in()
    pulse.play(tone(tmp_path / "tone", 900, 0.25))
    until(lambda: source.state == "live" and source.last_error == "", 20)
    assert pitch_hz(listen(source, 1)) == pytest.approx(900, abs=2)


def test_a_microphone_that_is_not_there_at_the_start_is_taken_up_when_it_is_plugged_in(
    pulse: Pulse, opened: Callable[[str], SoundSource], tmp_path: Path
) -> None:
    source = opened("Blue_Yeti")
    # Who waits is told which ones there are; who goes on without it, what to do.
    with pytest.raises(MicrophoneError, match=r"There is no microphone “Blue_Yeti”\. There are: "):
        source.wait_open(15)
    assert source.state == "lost"
    assert source.last_error == (
        "The microphone “Blue_Yeti” is not there. Plug it in: it is taken up by itself. Or choose another one."
    )
    pulse.plug_in("yeti", "Blue_Yeti")
    pulse.play(tone(tmp_path / "two", 1100, 0.25), into="yeti")
    until(lambda: source.state == "live" and source.last_error == "", 20)


def test_a_microphone_of_pulseaudio_is_found_by_a_part_of_its_name(
    pulse: Pulse, opened: Callable[[str], SoundSource], tmp_path: Path
) -> None:
    pulse.plug_in("yeti", "Blue_Yeti")
    pulse.play(tone(tmp_path / "one", 700, 0.25), into="desk")
    pulse.play(tone(tmp_path / "two", 1100, 0.25), into="yeti")
    listed = {one.name: one for one in microphones()}
    assert listed["Blue_Yeti"].host_api == "PulseAudio"
    assert listed["Blue_Yeti"].channels == 2
    source = opened("blue yeti".replace(" ", "_"))
    source.wait_open(15)
    assert pitch_hz(listen(source, 1)) == pytest.approx(1100, abs=2)
    # Looking while one is open leaves that one alone.
    assert any(one.is_default for one in microphones())
    assert pitch_hz(listen(source, 1)) == pytest.approx(1100, abs=2)


def test_a_microphone_that_is_not_there_is_named_with_those_that_are(
    pulse: Pulse, opened: Callable[[str], SoundSource]
) -> None:
    source = opened("Neumann")
    with pytest.raises(MicrophoneError, match=r"no microphone “Neumann”.*Desk_Microphone"):
        source.wait_open(15)
    assert source.state == "lost"


def test_a_machine_without_microphones_says_so() -> None:
    with pytest.raises(MicrophoneError, match="No microphone was found: plug one in, or choose --mic none"):
        microphone._choose("default", [])


def test_without_portaudio_the_package_to_install_is_named(
    opened: Callable[[str], SoundSource], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    source = opened("default")
    with pytest.raises(MicrophoneError, match=r"libportaudio2.*--mic none"):
        source.wait_open(10)


def test_without_what_portaudio_stands_on_that_is_named(
    opened: Callable[[str], SoundSource], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "sounddevice":
            raise OSError(
                "cannot load library '/opt/bancarella/libportaudio.so.2': libasound.so.2: cannot open shared object"
                " file: No such file or directory"
            )
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    source = opened("default")
    with pytest.raises(MicrophoneError, match=r"libasound\.so\.2 is needed.*package libasound2 \(.*--mic none") as told:
        source.wait_open(10)
    assert "PortAudio" not in str(told.value)


def test_nothing_of_portaudio_is_loaded_before_it_is_needed() -> None:
    code = "import sys, studio.media.sound; sys.exit('sounddevice' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)


def test_a_microphone_plugged_in_later_is_listed() -> None:
    code = """
import json, os, sys
from studio.media.microphone import microphones
before = [one.name for one in microphones()]
os.environ.update(json.loads(sys.argv[1]))
after = [one.name for one in microphones()]
sys.exit(not ("Desk_Microphone" not in before and "Desk_Microphone" in after))
"""
    nowhere = os.environ | {"PULSE_SERVER": "unix:/nowhere"}
    with Pulse() as server:
        subprocess.run([sys.executable, "-c", code, json.dumps(server.env)], env=nowhere, check=True, timeout=60)


def test_names_and_numbers_choose() -> None:
    found = [
        MicrophoneInfo(i, name, 1, 48000, "Test", i == 3)
        for i, name in [(1, "USB Audio"), (3, "USB Audio 2"), (4, "Cam")]
    ]

    def chosen(name: str) -> int:
        return microphone._choose(name, found).index

    assert [chosen("default"), chosen("4"), chosen("usb audio"), chosen("o 2"), chosen("CAM")] == [3, 4, 1, 3, 4]
    with pytest.raises(MicrophoneError, match="more than one microphone: 1 USB Audio, 3 USB Audio 2"):
        chosen("usb")
    with pytest.raises(MicrophoneError, match="There are: 1 USB Audio, 3 USB Audio 2, 4 Cam"):
        chosen("2")


def test_a_microphone_closed_before_it_was_started_is_closed() -> None:
    source = Microphone("default")
    source.close(1)
    assert source.state == "closed"
