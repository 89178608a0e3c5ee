from __future__ import annotations

import logging

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.media import voice as voice_module
from studio.media.sound_source import RATE_HZ, Sound
from studio.media.voice import LATENCY, Voice

TICK = RATE_HZ // 30
Mono = NDArray[np.float64]


def stereo(wave: Mono) -> Sound:
    return np.stack((wave, wave), axis=1).astype(np.float32)


def talk(seconds: float, level_db: float) -> tuple[Mono, NDArray[np.bool_], NDArray[np.bool_]]:
    """Something like speech: a gliding voice with formants, syllables, and a pause in every four seconds.

    With where there is speech and where there is pause, both well inside and after the first four seconds.
    """
    t = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    phase = 2 * np.pi * np.cumsum(120 + 20 * np.sin(2 * np.pi * 0.7 * t)) / RATE_HZ
    wave = np.zeros(len(t))
    for k in range(1, 30):
        formants = ((500, 120, 1.0), (1500, 200, 0.5), (2500, 250, 0.3))
        wave += sum(g / (1 + ((k * 120 - f) / w) ** 2) for f, w, g in formants) * np.sin(k * phase)
    wave *= np.clip(np.sin(2 * np.pi * 3.5 * t), 0, 1) ** 0.7 * (t % 4 < 2.5)
    wave *= 10 ** (level_db / 20) / np.sqrt(np.mean(wave[t % 4 < 2.5] ** 2))
    late = t > 4
    return wave, late & (t % 4 > 0.1) & (t % 4 < 2.4), late & (t % 4 > 2.9) & (t % 4 < 3.95)


def kitchen(count: int, level_db: float) -> Mono:
    """A hood and a fridge: noise that falls with frequency, and the mains' hum."""
    t = np.arange(count) / RATE_HZ
    spectrum = np.fft.rfft(np.random.default_rng(3).normal(size=count))
    hood = np.fft.irfft(spectrum / np.sqrt(np.maximum(np.fft.rfftfreq(count, 1 / RATE_HZ), 60)), count)
    hum = np.sin(2 * np.pi * 50 * t) + 0.5 * np.sin(2 * np.pi * 100 * t)
    return 10 ** (level_db / 20) * (hood / hood.std() + hum)


def db(wave: NDArray[np.floating]) -> float:
    return float(10 * np.log10(max(np.mean(np.square(wave, dtype=np.float64)), 1e-14)))


def speech_band(wave: NDArray[np.floating]) -> Mono:
    spectrum, hz = np.fft.rfft(wave), np.fft.rfftfreq(len(wave), 1 / RATE_HZ)
    spectrum[(hz < 300) | (hz > 3400)] = 0
    return np.fft.irfft(spectrum, len(wave))


def through(voice: Voice, sound: Sound, size: int = TICK) -> Sound:
    """`sound` through the voice in blocks, put back to where it was."""
    padded = np.concatenate((sound, np.zeros((LATENCY + size, 2), np.float32)))
    blocks = [voice.process(padded[at : at + size]) for at in range(0, len(padded) - size + 1, size)]
    assert all(len(block) == size for block in blocks)
    return np.concatenate(blocks)[LATENCY : LATENCY + len(sound)]


def test_while_off_it_is_a_delay_and_nothing_else() -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, (20_000, 2)).astype(np.float32)
    assert np.array_equal(through(Voice(), sound), sound)


def test_primed_it_begins_with_what_came_before() -> None:
    sound = np.random.default_rng(0).uniform(-1, 1, (LATENCY + 1600, 2)).astype(np.float32)
    voice = Voice()
    voice.prime(sound[:LATENCY])
    assert np.array_equal(voice.process(sound[LATENCY:]), sound[:1600])


@pytest.mark.parametrize("size", [TICK, 960, 601, 4800])
def test_what_it_makes_clear_stays_where_it_was_in_time(size: int) -> None:
    wave, _, _ = talk(6, -25)
    voice = Voice()
    voice.active = True
    clear = through(voice, stereo(wave), size)[:, 0]
    part = slice(4 * RATE_HZ, 5 * RATE_HZ)
    best = max(range(-60, 61, 3), key=lambda by: float(np.dot(wave[part], clear[4 * RATE_HZ + by : 5 * RATE_HZ + by])))
    assert abs(best) <= 12  # a quarter of a millisecond: what a filter's phase does to a formant


@pytest.mark.parametrize(("speech_db", "noise_db"), [(-30, -50), (-35, -48), (-20, -60)])
def test_pauses_become_quieter_and_speech_is_kept_or_raised(speech_db: float, noise_db: float) -> None:
    wave, speaking, pausing = talk(12, speech_db)
    heard = wave + kitchen(len(wave), noise_db)
    voice = Voice()
    voice.active = True
    clear = through(voice, stereo(heard))[:, 0]
    before_db = db(speech_band(heard)[speaking]) - db(heard[pausing])
    after_db = db(speech_band(clear)[speaking]) - db(clear[pausing])
    assert after_db > before_db + 8
    assert db(clear[pausing]) < db(heard[pausing])
    assert db(speech_band(clear)[speaking]) > max(-28, speech_db - 2)
    # What is said is still what was said.
    assert np.corrcoef(speech_band(wave)[speaking], speech_band(clear)[speaking])[0, 1] > 0.93


def test_quiet_and_loud_speech_come_closer_together_and_nothing_overshoots() -> None:
    levels = []
    for level_db in (-36, -12):
        wave, speaking, _ = talk(8, level_db)
        voice = Voice()
        voice.active = True
        clear = through(voice, stereo(wave).clip(-1, 1))[:, 0]
        assert np.abs(clear[RATE_HZ:]).max() <= 0.9
        levels.append(db(clear[speaking]))
    assert levels[0] < levels[1] < levels[0] + 16


def test_rumble_goes() -> None:
    t = np.arange(3 * RATE_HZ) / RATE_HZ
    voice = Voice()
    voice.active = True
    clear = through(voice, stereo(0.1 * np.sin(2 * np.pi * 30 * t)))[2 * RATE_HZ :, 0]
    assert db(clear) < -23 - 6


def test_a_voice_on_one_side_only_is_heard_on_both() -> None:
    wave, _, _ = talk(6, -20)
    one_sided = stereo(wave)
    one_sided[:, 1] = 0
    voice = Voice()
    voice.active = True
    clear = through(voice, one_sided)[4 * RATE_HZ :]
    assert np.array_equal(clear[:, 0], clear[:, 1])
    assert db(clear[:RATE_HZ, 0]) > -35


def test_switching_does_not_click_and_ends_in_the_dry_sound() -> None:
    t = np.arange(5 * RATE_HZ) / RATE_HZ
    tone = 0.05 * np.sin(2 * np.pi * 300 * t)
    sound = np.concatenate((stereo(tone), np.zeros((LATENCY, 2), np.float32)))
    voice = Voice()
    out = []
    for number in range(len(sound) // TICK):
        voice.active = 30 <= number < 90
        out.append(voice.process(sound[number * TICK : (number + 1) * TICK]))
    heard = np.concatenate(out)[LATENCY:]
    # The filters are not heard before they know where they are.
    on = 30 * TICK - LATENCY
    np.testing.assert_array_equal(heard[on : on + RATE_HZ // 5], stereo(tone)[on : on + RATE_HZ // 5])
    # 0.05 at 300 Hz moves by 0.002 a sample, twice that at most when the compressor lifts it; a click by far more.
    loudest = np.abs(heard).max()
    assert loudest > 0.055
    assert np.abs(np.diff(heard[RATE_HZ // 2 :, 0])).max() < loudest * 2 * np.pi * 300 / RATE_HZ * 1.3
    np.testing.assert_array_equal(heard[4 * RATE_HZ : 4 * RATE_HZ + 9600], stereo(tone)[4 * RATE_HZ :][:9600])


def test_when_the_filters_fail_the_dry_sound_goes_on_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    sound = np.random.default_rng(0).uniform(-0.5, 0.5, (RATE_HZ, 2)).astype(np.float32)
    with monkeypatch.context() as broken, caplog.at_level(logging.ERROR):
        broken.setattr(voice_module, "_CHAIN", (("no-such-filter", ""),))
        voice = Voice()
        voice.active = True
        assert np.array_equal(through(voice, sound), sound)
    assert [record.message for record in caplog.records] == ["the clear voice failed; the sound goes on without it"]
    # Off and on again, it is tried again.
    voice.active = False
    through(voice, sound)
    voice.active = True
    assert not np.array_equal(through(voice, sound)[RATE_HZ // 2 :], sound[RATE_HZ // 2 :])
