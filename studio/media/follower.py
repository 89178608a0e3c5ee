"""A sound card made to follow the studio's clock.

A card's crystal is off by up to some hundred ppm, its blocks come with jittered time stamps, and blocks get lost. The
follower learns which of the card's samples was captured when, and resamples by tiny ratios, so that whoever asks for a
stretch of time gets that stretch, for hours, without a click.
"""

from __future__ import annotations

import math
from statistics import median

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from studio.media.sound_source import RATE_HZ, Sound, silence

KEPT_S = 1.0
"""A stamp may be so old; half of it from where its block should be, and the card's time begins anew."""
HISTORY_S = 4.0
"""How far back a stretch can be read: the offsets of a camera and of a microphone, and a tick that is late, are 3 s."""

_OFF_S = 0.012  # A block stamped further than this from where it should be is suspect,
_OFF_FOR_S = 0.05  # and when they have been so for this long, samples were lost or the card's clock jumped.
_ASTRAY_S = 0.012  # A reader off by this much takes one step to its place.
_STEER_S = 2.0  # A position off by a little is led back over about this time: far too slow to hear.
_STEER_MAX = 1e-3
_DRIFT_MAX = 5e-3
_BANDWIDTH_HZ = 0.03
_FADE = 96
# Multiplied in pieces that stay under the size at which BLAS wakes its threads for a few microseconds of work.
_PIECE = 1024
_TAPS = 32
_DEGREE = 5


class Follower:
    """Blocks of a card running at about `rate_hz` in, 48 kHz stereo by time out; one thread does both."""

    def __init__(self, rate_hz: float) -> None:
        self.gaps = 0
        """Stretches of silence put where sound was missing."""
        self._nominal_s = 1 / rate_hz
        self._kernel = _farrow_kernel(rate_hz)
        self._reach = len(self._kernel) // 2
        # Samples are counted from the first one ever; the buffer holds those from _first to _end.
        self._kept = round(HISTORY_S * rate_hz)
        self._buffer = np.zeros((2, 2 * self._kept), np.float32)
        self._first = 0
        self._end = 0
        # A second-order delay-locked loop: _end_s is when sample _end is (to be) captured.
        self._end_s = math.nan
        self._period_s = self._nominal_s
        self._learnt_s = 0.0
        self._suspects: list[tuple[int, float]] = []
        # Where reading stands: the position that belongs to _read_s.
        self._position = math.nan
        self._read_s = math.nan
        # How what was read last ended, and whether what comes next does not follow on it.
        self._sounding = False
        self._last = np.zeros(2, np.float32)
        self._seam = False

    def push(self, block: NDArray[np.float32], captured_s: float) -> None:
        """One block (frames, 1 or 2 channels) as it came, its first sample captured at about `captured_s`."""
        frames = len(block)
        if math.isnan(self._end_s):
            self._end_s = captured_s
        error_s = captured_s - self._end_s
        if abs(error_s) > KEPT_S / 2:
            self._start_over(captured_s)
        elif abs(error_s) > _OFF_S:
            self._suspect(error_s)
        else:
            self._suspects.clear()
            self._learn(error_s, frames)
        self._append(block)
        self._end_s += frames * self._period_s

    def read(self, start_s: float, count: int) -> Sound:
        """(count, 2) samples captured from `start_s` on; silence where there are none (yet)."""
        if not count or math.isnan(self._end_s):
            return silence(count)
        step = 1 / (RATE_HZ * self._period_s)
        wanted = self._end + (start_s - self._end_s) / self._period_s
        astray_s = (wanted - self._position) * self._period_s
        contiguous = abs(start_s - self._read_s) < 1e-4
        if not contiguous or not abs(astray_s) <= _ASTRAY_S:
            self._position = wanted
            self._seam = True
        else:
            step *= 1 + min(max(astray_s / _STEER_S, -_STEER_MAX), _STEER_MAX)
        positions = self._position + step * np.arange(count)
        self._position += step * count
        self._read_s = start_s + count / RATE_HZ
        return self._interpolate(positions, count)

    def _learn(self, error_s: float, frames: int) -> None:
        duration_s = frames * self._nominal_s
        self._learnt_s += duration_s
        # The place is found quickly and then held ever more calmly; the rate, off by little, is never hurried.
        calm = 2 * math.pi * _BANDWIDTH_HZ * duration_s
        self._end_s += calm * max(math.sqrt(2), 8 / max(self._learnt_s, 0.5)) * error_s
        period_s = self._period_s + calm * calm * error_s / frames
        self._period_s = min(max(period_s, self._nominal_s * (1 - _DRIFT_MAX)), self._nominal_s * (1 + _DRIFT_MAX))

    def _suspect(self, error_s: float) -> None:
        if self._suspects and (self._suspects[0][1] > 0) != (error_s > 0):
            self._suspects.clear()
        self._suspects.append((self._end, error_s))
        since = self._suspects[0][0]
        if len(self._suspects) >= 4 and (self._end - since) * self._nominal_s >= _OFF_FOR_S:
            off_s = median(error for _, error in self._suspects)
            self._shift(since, round(off_s / self._period_s))
            self._end_s += off_s
            self._suspects.clear()

    def _shift(self, at: int, frames: int) -> None:
        """Put `frames` of silence before sample `at`, or take so many away when negative."""
        cut = max(at - self._first, 0)
        tail = self._held(cut, self._end - self._first).copy()
        _fade_in(tail)
        keep = max(cut + min(frames, 0), 0)
        _fade_out(self._held(0, keep))
        self._end = self._first + keep
        if frames > 0:
            self.gaps += 1
            self._append(np.zeros((frames, 1), np.float32))
        self._append(tail.T)
        # Who reads there already does not see the fades above.
        self._seam = self._seam or self._position > at - self._reach - _FADE

    def _start_over(self, captured_s: float) -> None:
        self._first = self._end
        self._end_s = captured_s
        self._position = math.nan
        self._learnt_s = 0.0
        self._suspects.clear()

    def _append(self, block: NDArray[np.float32]) -> None:
        used, frames = self._end - self._first, len(block)
        if used + frames > self._buffer.shape[1]:
            kept = min(self._kept, used)
            self._buffer[:, :kept] = self._held(used - kept, used).copy()
            self._first, used = self._end - kept, kept
        self._buffer[:, used : used + frames] = block.T
        self._end += frames

    def _held(self, start: int, end: int) -> NDArray[np.float32]:
        return self._buffer[:, start:end]

    def _interpolate(self, positions: NDArray[np.floating], count: int) -> Sound:
        whole = np.floor(positions)
        fraction = (positions - whole).astype(np.float32)
        # Row i of the windows view holds the samples first+i .. first+i+taps-1.
        rows = whole.astype(np.int64) - (self._first + self._reach - 1)
        windows_held = self._end - self._first - 2 * self._reach + 1
        begin, end = np.searchsorted(rows, [0, max(windows_held, 0)])
        sound = silence(count)
        windows = sliding_window_view(self._buffer, 2 * self._reach, axis=1)
        for start in range(begin, end, _PIECE):
            piece = slice(start, min(start + _PIECE, end))
            terms = windows[:, rows[piece]] @ self._kernel
            value = terms[:, :, _DEGREE]
            for power in range(_DEGREE - 1, -1, -1):
                value = value * fraction[piece] + terms[:, :, power]
            sound[piece] = value.T
        self._soften(sound, begin, end, count)
        return sound

    def _soften(self, sound: Sound, begin: int, end: int, count: int) -> None:
        """No step where silence meets sound or a place was left for another; counts where sound was missing."""
        if 0 < begin < end:
            _fade_in(sound[begin:end].T)
        if begin < end < count:
            _fade_out(sound[begin:end].T)
        if end < count and (begin < end or self._sounding):
            self.gaps += 1
        if self._seam or self._sounding != (begin == 0 < end):
            length = min(_FADE, count)
            rise = np.linspace(0, 1, length, dtype=np.float32)[:, None]
            sound[:length] = rise * sound[:length] + (1 - rise) * self._last
        self._seam = False
        self._sounding = begin < end == count
        self._last = sound[-1].copy()


def _fade_in(planar: NDArray[np.float32]) -> None:
    length = min(_FADE, planar.shape[1])
    planar[:, :length] *= np.linspace(0, 1, length, dtype=np.float32)


def _fade_out(planar: NDArray[np.float32]) -> None:
    length = min(_FADE, planar.shape[1])
    planar[:, planar.shape[1] - length :] *= np.linspace(1, 0, length, dtype=np.float32)


def _farrow_kernel(rate_hz: float) -> NDArray[np.float32]:
    """(taps, degree + 1): for every tap of a windowed sinc, its value as a polynomial of the fractional position."""
    half = _TAPS // 2 * max(1, math.ceil(rate_hz / RATE_HZ))
    cutoff = 0.95 * min(1.0, RATE_HZ / rate_hz)
    nodes = (1 - np.cos(np.pi * (np.arange(64) + 0.5) / 64)) / 2
    distance = np.arange(1 - half, half + 1)[:, None] - nodes
    window = np.i0(9.0 * np.sqrt(np.clip(1 - (distance / half) ** 2, 0, None)))
    taps = np.sinc(cutoff * distance) * window
    taps /= taps.sum(axis=0)
    powers = np.vander(nodes, _DEGREE + 1, increasing=True)
    fitted = np.linalg.lstsq(powers, taps.T, rcond=None)[0]
    return np.ascontiguousarray(fitted.T, dtype=np.float32)
