"""The programme's sound: which source, how loud, muted or not, and what its meter shows."""

from __future__ import annotations

import math
import os
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from studio.media.audio_file import AudioFile
from studio.media.loudness import SILENT_DB, Loudness
from studio.media.microphone import Microphone
from studio.media.sound_source import RATE_HZ, MicrophoneError, Silence, Sound, SoundSource, SoundState, Tone
from studio.media.voice import LATENCY, LATENCY_S, Voice

_RAMP = RATE_HZ // 100
_HOLD = RATE_HZ * 3 // 2
_FALL_DB_PER_S = 20.0
_CLIPPED = 0.999
_GATED_S, _SWITCHED_S = 0.2, 5.0  # of nothing at all: a system short of time gives it for less, a switch for longer
_OFFSET_MAX_MS = 500.0
_GAIN_MAX_DB = 40.0


@dataclass(frozen=True, slots=True)
class SoundSpec:
    """`--mic SPEC`: `tone`, `none`, `default`, a microphone's number or name, or a file.

    Options follow a `#`, joined by `&`: `offset=40` (sound comes 40 ms later, up to 500 either way), `gain=-6` (dB),
    `voice=1` (a file that the clear voice is for, as for a microphone) or `voice=0` (a microphone that it is not for).
    """

    name: str
    offset_ms: float = 0.0
    gain_db: float = 0.0
    voice: bool | None = None

    @property
    def is_device(self) -> bool:
        """Whether it is a microphone of this computer: neither tone nor silence nor a file."""
        return self.name not in ("none", "tone") and not _is_path(self.name)

    @staticmethod
    def parse(text: str) -> SoundSpec:
        """Raises MicrophoneError. An existing file whose name holds a `#` is that file."""
        name, mark, options = text.rpartition("#")
        if not mark or os.path.isfile(text):
            return SoundSpec(_named(text))
        values: dict[str, float] = {}
        limits = {"offset": (-_OFFSET_MAX_MS, _OFFSET_MAX_MS), "gain": (-_GAIN_MAX_DB, _GAIN_MAX_DB), "voice": (0, 1)}
        for option in options.split("&"):
            key, _, value = option.partition("=")
            if key not in limits:
                raise MicrophoneError(
                    f"“{option}” is no option of --mic: use offset=MILLISECONDS, gain=DECIBELS, voice=1 or voice=0."
                )
            least, most = limits[key]
            number = re.fullmatch(r"[+-]?\d{1,4}(\.\d{1,3})?", value, re.ASCII)
            if not number or not least <= float(value) <= most or (key == "voice" and float(value) not in (0, 1)):
                raise MicrophoneError(f"{key} of --mic is a number from {least:g} to {most:g}, not “{value}”.")
            values[key] = float(value)
        voice = bool(values["voice"]) if "voice" in values else None
        return SoundSpec(_named(name), values.get("offset", 0.0), values.get("gain", 0.0), voice)


def _named(name: str) -> str:
    if not name.strip():
        raise MicrophoneError("--mic needs a name: default, tone, none, a microphone or a file.")
    if "://" in name:  # which may have a password in it: it is not shown
        raise MicrophoneError("Sound comes from a microphone or a file, not from an address in the network.")
    return name


def open_sound(spec: str, *, epoch_s: float, clock: Callable[[], float] = time.monotonic) -> SoundSource:
    """The source that `--mic SPEC` asks for, not started yet. Raises MicrophoneError for a spec that makes no sense.

    A file's sound begins at monotonic time `epoch_s`, as its picture does with the same epoch.
    """
    wanted = SoundSpec.parse(spec)
    source: SoundSource
    if wanted.name == "none":
        source = Silence()
    elif wanted.name == "tone":
        source = Tone(epoch_s)
    elif _is_path(wanted.name):
        source = AudioFile(Path(wanted.name), epoch_s=epoch_s, clock=clock)
    else:
        source = Microphone(wanted.name, clock=clock)
    if wanted.offset_ms or wanted.gain_db or wanted.voice is not None:
        voice = source.is_microphone if wanted.voice is None else wanted.voice
        return _Trimmed(source, wanted.offset_ms / 1000, wanted.gain_db, voice)
    return source


def _is_path(name: str) -> bool:
    path = Path(name)
    # "clip.mp3" that is not there is a mistyped file, whose error says so; "Yeti 2.0" is a microphone.
    mistyped = re.fullmatch(r"\.(?=.*[a-z])[a-z0-9]{2,4}", path.suffix, re.IGNORECASE)
    return os.path.isfile(name) or path.is_absolute() or name.startswith((".", "~")) or mistyped is not None


class _Trimmed:
    """A source moved in time and in level, and said to be for the clear voice or not."""

    def __init__(self, source: SoundSource, later_s: float, gain_db: float, is_microphone: bool) -> None:
        self._source = source
        self.is_microphone = is_microphone
        self._later_s = later_s
        self._gain = np.float32(_linear(gain_db))

    @property
    def state(self) -> SoundState:
        return self._source.state

    @property
    def last_error(self) -> str:
        return self._source.last_error

    @property
    def gaps(self) -> int:
        return self._source.gaps

    @property
    def latency_s(self) -> float:
        return max(0.0, self._source.latency_s - self._later_s)

    def start(self) -> None:
        self._source.start()

    def wait_open(self, timeout_s: float) -> None:
        self._source.wait_open(timeout_s)

    def read(self, start_s: float, count: int) -> Sound:
        return self._source.read(start_s - self._later_s, count) * self._gain

    def close(self, timeout_s: float) -> None:
        self._source.close(timeout_s)


@dataclass(frozen=True, slots=True)
class Levels:
    """What the programme's meter shows: what viewers hear, after gain and mute. Never below SILENT_DB."""

    peak_db: tuple[float, float] = (SILENT_DB, SILENT_DB)
    """Left and right in dBFS: up at once, down 20 dB a second."""
    hold_db: tuple[float, float] = (SILENT_DB, SILENT_DB)
    """The highest peak of the last 1.5 s."""
    momentary_lufs: float = SILENT_DB
    short_term_lufs: float = SILENT_DB
    clipping: bool = False
    """Some sample of the last 1.5 s was at or beyond full scale."""


class Heard:
    """What a source gives before anything is done to it, told in its own time. The tick writes, anyone reads."""

    def __init__(self) -> None:
        self.nothing_s = 0.0
        """For so long not one sample was other than zero, as a muted or dead microphone's."""
        self.gates = False
        """Whether it has given nothing for a moment before, and then something again: a gate between words does so."""
        self._begun = False
        self.unclipped_s = math.inf
        """For so long no sample was at full scale, where it was cut off on its way in."""

    def push(self, sound: Sound, *, live: bool) -> None:
        """`live`: the source is there; what is heard while it is not says nothing of it."""
        count = len(sound)
        if not count:
            return
        if not live:
            self.gates = self._begun = False
        highest = cv2.norm(sound, cv2.NORM_INF)  # a tenth of what numpy takes for so few
        if highest > 0:
            self.gates = self.gates or (self._begun and _GATED_S <= self.nothing_s < _SWITCHED_S)
            self.nothing_s, self._begun = 0.0, True
        else:
            self.nothing_s += count / RATE_HZ
        self.unclipped_s = 0.0 if highest >= _CLIPPED else self.unclipped_s + count / RATE_HZ


class _Channel:
    """A source on its way to the fader: through the clear voice where it is a microphone. The tick's."""

    def __init__(self, source: SoundSource) -> None:
        self._source = source
        self.heard = Heard()
        self._voice = Voice() if source.is_microphone else None
        self._next_s = math.nan

    @property
    def latency_s(self) -> float:
        return self._source.latency_s + (LATENCY_S if self._voice else 0.0)

    def read(self, start_s: float, count: int, clear: bool) -> Sound:
        voice = self._voice
        if not voice:
            sound = _finite(self._source.read(start_s, count))
            self.heard.push(sound, live=self._source.state == "live")
            return sound
        voice.active = clear
        if not abs(start_s - self._next_s) < 1e-3:
            voice.prime(_finite(self._source.read(start_s, LATENCY)))
        self._next_s = start_s + count / RATE_HZ
        sound = _finite(self._source.read(start_s + LATENCY_S, count))
        self.heard.push(sound, live=self._source.state == "live")
        return voice.process(sound)


class SoundDesk:
    """One source through clear voice, gain and mute to the encoder, with a meter; `read` is the tick's, all else
    anyone's."""

    def __init__(self, source: SoundSource) -> None:
        self.source = source
        self.voice = False
        """The clear voice, where the source is a microphone."""
        self._channel = _Channel(source)
        self._next: _Channel | None = None
        self._leaving: _Channel | None = None
        self._gain_db = 0.0
        self._muted = False
        # The fader: where it stands, where it goes, by how much a sample.
        self._factor = self._target = 1.0
        self._step = 0.0
        self._meter = _Meter()

    @property
    def gain_db(self) -> float:
        return self._gain_db

    @gain_db.setter
    def gain_db(self, value: float) -> None:
        self._gain_db = min(max(value, -_GAIN_MAX_DB), _GAIN_MAX_DB)

    @property
    def muted(self) -> bool:
        return self._muted

    @muted.setter
    def muted(self, value: bool) -> None:
        self._muted = value

    @property
    def latency_s(self) -> float:
        return self._channel.latency_s

    @property
    def heard(self) -> Heard:
        """How the source itself sounds."""
        return self._channel.heard

    def replace_source(self, source: SoundSource) -> SoundSource:
        """Have this one, which is open, from the tick after the next on, with a short fade; returns the old one.

        The old one may be closed at once: what it still holds is enough for the fade.
        """
        before, self.source = self.source, source
        self._next = _Channel(source)
        return before

    def read(self, start_s: float, count: int) -> Sound:
        """(count, 2) samples from monotonic time `start_s` on, finite and within -1 to 1; never blocks."""
        sound = self._channel.read(start_s, count, self.voice)
        if self._leaving and count:
            length = min(_RAMP, count)
            rise = np.linspace(0, 1, length, dtype=np.float32)[:, None]
            old = self._leaving.read(start_s, length, self.voice)
            sound = np.concatenate((old + (sound[:length] - old) * rise, sound[length:]))
            self._leaving = None
        if self._next:
            # From the next tick on, which will ask for the new one's latency first.
            self._channel, self._leaving, self._next = self._next, self._channel, None
        return self._meter.push(self._fade(sound))

    def levels(self) -> Levels:
        return self._meter.levels

    def _fade(self, sound: Sound) -> Sound:
        """Gain and mute; a change takes 10 ms, so that it does not click."""
        target = 0.0 if self._muted else _linear(self._gain_db)
        if target != self._target:
            self._target = target
            self._step = (target - self._factor) / _RAMP
        if self._factor == target:
            return sound if target == 1.0 else sound * np.float32(target)
        low, high = sorted((self._factor, target))
        factors = (self._factor + self._step * np.arange(1, len(sound) + 1)).clip(low, high)
        if len(sound):
            # Half a step from its end the ramp has arrived, whatever rounding made of the sum.
            self._factor = target if abs(factors[-1] - target) < abs(self._step) / 2 else float(factors[-1])
        shaped: Sound = sound * factors[:, None].astype(np.float32)
        return shaped


class _Meter:
    """Counts time in samples, so that it shows the same whatever the pace of reading."""

    def __init__(self) -> None:
        self.levels = Levels()
        self._loudness = Loudness()
        self._held_for = [_HOLD, _HOLD]
        self._clipped_for = _HOLD

    def push(self, sound: Sound) -> Sound:
        """Measure; what the listener gets of it, which is nothing beyond full scale."""
        count = len(sound)
        if not count:
            return sound
        # Channel by channel: numpy reduces a long, two-wide array along its length ten times slower.
        highest = [max(float(channel.max()), -float(channel.min())) for channel in (sound[:, 0], sound[:, 1])]
        heard = sound.clip(-1.0, 1.0) if max(highest) > 1.0 else sound
        peaks, holds = [], []
        for channel in (0, 1):
            peak_db = _decibel(highest[channel])
            falling_db = self.levels.peak_db[channel] - _FALL_DB_PER_S * count / RATE_HZ
            peaks.append(max(peak_db, falling_db, SILENT_DB))
            self._held_for[channel] += count
            if peak_db >= self.levels.hold_db[channel] or self._held_for[channel] > _HOLD:
                self._held_for[channel] = 0
                holds.append(peaks[channel])
            else:
                holds.append(self.levels.hold_db[channel])
        self._clipped_for = 0 if max(highest) >= _CLIPPED else min(self._clipped_for + count, _HOLD)
        self._loudness.push(heard)
        self.levels = Levels(
            peak_db=(peaks[0], peaks[1]),
            hold_db=(holds[0], holds[1]),
            momentary_lufs=self._loudness.momentary_lufs,
            short_term_lufs=self._loudness.short_term_lufs,
            clipping=self._clipped_for < _HOLD,
        )
        return heard


def _finite(sound: Sound) -> Sound:
    flat = sound.reshape(-1)
    if np.isfinite(np.dot(flat, flat)):  # one pass over the samples instead of nan_to_num's several
        return sound
    return np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)


def _linear(db: float) -> float:
    return math.pow(10, db / 20)


def _decibel(factor: float) -> float:
    return max(SILENT_DB, 20 * math.log10(factor)) if factor > 0 else SILENT_DB
