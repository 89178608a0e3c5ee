from __future__ import annotations

import numpy as np
import pytest

from studio.media.loudness import SILENT_DB, Loudness
from studio.media.sound_source import RATE_HZ, Sound


def sine(seconds: float, dbfs: float, hz: float = 1000) -> Sound:
    wave = 10 ** (dbfs / 20) * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)
    return np.stack([wave, wave], axis=1).astype(np.float32)


# BS.1770: a full-scale 1 kHz sine in both channels is 0 LUFS; in one of them, 3 less.
@pytest.mark.parametrize(("dbfs", "lufs"), [(-20, -20), (-40, -40), (-1, -1)])
def test_loudness_of_a_sine_is_the_standards(dbfs: float, lufs: float) -> None:
    loudness = Loudness()
    loudness.push(sine(4, dbfs))
    assert loudness.momentary_lufs == pytest.approx(lufs, abs=0.1)
    assert loudness.short_term_lufs == pytest.approx(lufs, abs=0.1)


def test_one_channel_counts_half_and_low_notes_less() -> None:
    one_side, low = Loudness(), Loudness()
    one_side.push(sine(4, -20) * np.array([1, 0], np.float32))
    low.push(sine(4, -20, hz=40))
    assert one_side.momentary_lufs == pytest.approx(-23, abs=0.1)
    assert low.momentary_lufs < -23


def test_momentary_forgets_sooner_than_short_term() -> None:
    loudness = Loudness()
    loudness.push(sine(4, -20))
    loudness.push(np.zeros((RATE_HZ // 2, 2), np.float32))
    assert loudness.momentary_lufs == SILENT_DB
    assert loudness.short_term_lufs == pytest.approx(-20.8, abs=0.2)


def test_the_size_of_the_pieces_does_not_matter() -> None:
    whole, pieces = Loudness(), Loudness()
    sound = sine(2, -12)
    whole.push(sound)
    for start in range(0, len(sound), 1601):
        pieces.push(sound[start : start + 1601])
    assert pieces.momentary_lufs == whole.momentary_lufs
    assert Loudness().momentary_lufs == SILENT_DB
