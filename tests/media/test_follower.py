from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.media.follower import Follower
from studio.media.sound_source import RATE_HZ, Sound

TICK = RATE_HZ // 30
LATENCY_S = 0.1
Wave = Callable[[NDArray[np.float64]], NDArray[np.float64]]


def own_time(captured_s: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sound whose value says when it was captured, within half a second."""
    return (captured_s % 0.5) + 0.25


class Card:
    """A sound card in simulated time: its own rate, jittered stamps, blocks that never arrive, a clock that jumps."""

    def __init__(self, rate_hz: float, ppm: float, jitter_s: float, wave: Wave, block: int = 480) -> None:
        self.follower = Follower(rate_hz)
        self.true_hz = rate_hz * (1 + ppm * 1e-6)
        self.late_s = 0.0
        self.lost: Callable[[float], bool] = lambda at_s: False
        self._wave = wave
        self._block = block
        self._made = 0
        self._jitter = np.random.default_rng(7)
        self._jitter_s = jitter_s

    def run(self, until_s: float) -> None:
        while (self._made + self._block) / self.true_hz < until_s - 0.01:
            times = np.arange(self._made, self._made + self._block) / self.true_hz
            if not self.lost(times[0]):
                value = self._wave(times).astype(np.float32)
                stamp = times[0] + self.late_s + self._jitter.normal(0, self._jitter_s)
                self.follower.push(np.stack([value, -value], axis=1), stamp)
            self._made += self._block

    def read(self, start_s: float, seconds: float) -> Sound:
        """As the tick reads: at now - latency, a thirtieth at a time."""
        pieces = []
        for tick in range(round(seconds * 30)):
            self.run(start_s + (tick + 1) / 30)
            pieces.append(self.follower.read(start_s + tick / 30 - LATENCY_S, TICK))
        return np.concatenate(pieces)


def error_s(sound: Sound, start_s: float) -> NDArray[np.float64]:
    """How far each sample's own time is from the time it was asked for; NaN near the wave's steps and in silence."""
    asked = start_s - LATENCY_S + np.arange(len(sound)) / RATE_HZ
    phase = asked % 0.5
    error = sound[:, 0] - own_time(asked)
    return np.where((phase > 0.1) & (phase < 0.4) & (sound[:, 0] > 0.2), error, np.nan)


@pytest.mark.parametrize("ppm", [300, -300])
def test_a_card_that_runs_wrong_is_followed_without_a_gap(ppm: float) -> None:
    card = Card(48000, ppm, 0.002, own_time)
    error = error_s(card.read(1, 150), 1)
    assert np.nanmax(np.abs(error)) < 0.003
    # Its rate is learnt: no error remains that would have to be steered against for ever.
    assert abs(np.nanmean(error[60 * RATE_HZ :])) < 0.0003
    assert card.follower.gaps == 0


def test_it_is_still_in_time_after_hours() -> None:
    card = Card(48000, 300, 0.002, own_time, block=2400)
    for start_s in range(600, 3600 + 1, 1000):
        assert np.nanmax(np.abs(error_s(card.read(start_s, 2), start_s))) < 0.003


@pytest.mark.parametrize("rate_hz", [8000, 16000, 44100, 96000, 192000])
def test_any_rate_becomes_48_khz(rate_hz: int) -> None:
    card = Card(rate_hz, -120, 0.001, lambda at: 0.5 * np.sin(2 * np.pi * 1000 * at), block=rate_hz // 100)
    sound = card.read(5, 3)
    assert sound.shape == (3 * RATE_HZ, 2)
    assert tone_to_rest_db(sound[:, 0], 1000, width_hz=50) > 75
    assert np.abs(sound).max() == pytest.approx(0.5, rel=0.01)
    np.testing.assert_array_equal(sound[:, 0], -sound[:, 1])


@pytest.mark.parametrize("hz", [100, 997, 6000, 12000])
def test_jitter_of_the_callbacks_is_not_heard(hz: float) -> None:
    card = Card(48000, 300, 0.003, lambda at: 0.5 * np.sin(2 * np.pi * hz * at))
    card.read(1, 10)
    # What is left moves the pitch by some millionths, a hundred times less than an ear can tell, and adds no noise.
    assert tone_to_rest_db(card.read(11, 5)[:, 0], hz, width_hz=100) > 75


def tone_to_rest_db(sound: NDArray[np.float32], hz: float, width_hz: float) -> float:
    power = np.abs(np.fft.rfft(sound * np.blackman(len(sound)))) ** 2
    at = np.fft.rfftfreq(len(sound), 1 / RATE_HZ)
    tone = np.abs(at - hz) < width_hz
    return float(10 * np.log10(power[tone].sum() / power[~tone].sum()))


@pytest.mark.parametrize("lost_s", [0.04, 0.3, 2.0])
def test_lost_blocks_become_silence_of_their_length_and_are_counted(lost_s: float) -> None:
    card = Card(48000, 100, 0.001, own_time)
    card.lost = lambda at_s: 5.2 <= at_s < 5.2 + lost_s
    before, around, after = card.read(1, 4), card.read(5, lost_s + 0.7), card.read(5.7 + lost_s, 2)
    for sound, start_s in ((before, 1), (after, 5.7 + lost_s)):
        assert np.nanmax(np.abs(error_s(sound, start_s)[100:])) < 0.004
        assert np.abs(sound[100:, 0]).min() > 0.1
    assert 1 <= card.follower.gaps <= 2
    # What was captured just after the loss may have been read before the loss was known.
    silent_s = np.count_nonzero(np.abs(around[:, 0]) < 0.001) / RATE_HZ
    assert silent_s == pytest.approx(lost_s, abs=0.06)
    assert silent_s > 0.02


def test_silence_begins_and_ends_softly() -> None:
    card = Card(48000, 0, 0.0, lambda at: np.full(len(at), 0.5))
    card.lost = lambda at_s: 5.2 <= at_s < 5.24 or 6 < at_s < 6.3 or at_s > 8
    sound = card.read(1, 8)
    assert sound[:, 0].max() > 0.49
    assert np.abs(np.diff(sound[:, 0])).max() < 0.01
    assert card.follower.gaps >= 3


@pytest.mark.parametrize("jump_s", [0.03, -0.03, 0.3, 0.8])
def test_a_jump_of_the_cards_clock_is_followed(jump_s: float) -> None:
    card = Card(48000, 100, 0.001, own_time)
    card.read(1, 4)
    card.late_s = jump_s
    card.read(5, 3)
    sound = card.read(8, 2)
    error = error_s(sound, 8 - jump_s)
    assert np.nanmax(np.abs(error)) < 0.004
    assert np.abs(sound[:, 0]).min() > 0.1


def test_a_single_wrong_stamp_changes_nothing() -> None:
    card = Card(48000, 0, 0.0, own_time)
    card.read(1, 4)
    card.late_s = 0.08
    card.run(5.02)
    card.late_s = 0.0
    sound = card.read(5 + 1 / 30, 2)
    assert np.nanmax(np.abs(error_s(sound, 5 + 1 / 30))) < 0.001
    assert card.follower.gaps == 0


def test_a_reader_that_jumps_gets_what_it_asks_for() -> None:
    card = Card(48000, 0, 0.0, own_time)
    card.read(1, 3)
    card.run(6)
    for start_s in (5.4, 5.8, 5.25):
        sound = card.follower.read(start_s - LATENCY_S, 4800)
        assert np.nanmax(np.abs(error_s(sound, start_s)[200:])) < 0.001


@pytest.mark.parametrize("back_s", [0.9, 1.2, 2.6])
def test_a_reader_far_behind_hears_every_sample(back_s: float) -> None:
    card = Card(48000, 100, 0.0005, lambda at: np.full(at.shape, 0.5))
    heard = []
    for tick in range(20 * 30):
        card.run((tick + 1) / 30)
        heard.append(card.follower.read(tick / 30 - back_s, TICK))
    sound = np.concatenate(heard)[round(4 * RATE_HZ) :]
    assert np.abs(sound[:, 0] - 0.5).max() < 0.01
    assert card.follower.gaps == 0


def test_a_reader_that_jumps_hears_no_click() -> None:
    card = Card(48000, 0, 0.0, lambda at: 0.5 * np.sin(2 * np.pi * 200 * at))
    card.run(6)
    # A quarter of the wave further on than what would follow.
    heard = np.concatenate([card.follower.read(at_s, 2400) for at_s in (5.2, 5.30125, 5.4025, 5.70125, 7.0, 5.60125)])
    assert np.abs(np.diff(heard[:, 0])).max() < 0.04


def test_before_the_first_block_there_is_silence_and_no_gap() -> None:
    follower = Follower(48000)
    assert not follower.read(5, TICK).any()
    assert follower.gaps == 0


def test_one_channel_is_heard_on_both_sides() -> None:
    follower = Follower(48000)
    for index in range(50):
        follower.push(np.full((480, 1), 0.25, np.float32), index * 0.01)
    sound = follower.read(0.2, 4800)
    np.testing.assert_allclose(sound[200:], 0.25, atol=1e-4)


def test_a_tick_that_is_owed_nothing_reads_nothing() -> None:
    card = Card(RATE_HZ, 0, 0, own_time)
    assert card.follower.read(0.0, 0).shape == (0, 2)
    card.run(1.0)
    assert card.follower.read(0.5, 0).shape == (0, 2)
