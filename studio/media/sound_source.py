"""What every source of sound is to the engine, and the two that need no device: the test tone and silence.

All sound is 48 kHz stereo float32 of shape (n, 2), -1 to 1. The engine asks for it by time: the samples that were
*captured* in a stretch of monotonic time.
"""

from __future__ import annotations

from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from studio.domain.errors import SellerError

RATE_HZ = 48_000

Sound = NDArray[np.float32]
SoundState = Literal["opening", "live", "lost", "closed"]


class MicrophoneError(SellerError):
    """The sound asked for cannot be had."""


class SoundSource(Protocol):
    """Programme sound by time. `read` belongs to one thread (the tick); everything else may be asked from any."""

    @property
    def state(self) -> SoundState: ...

    @property
    def last_error(self) -> str:
        """Why it is not live, in a plain line; empty while all is well."""

    @property
    def gaps(self) -> int:
        """How often sound that should have been there was missing and became silence."""

    @property
    def is_microphone(self) -> bool:
        """Whether someone speaks into it in a room: what the clear voice is for."""

    @property
    def latency_s(self) -> float:
        """How far the stretch read must lie behind now for its samples to be there. Fixed once the source is open."""

    def start(self) -> None:
        """Begin to open; returns at once."""

    def wait_open(self, timeout_s: float) -> None:
        """Return when sound flows, raise MicrophoneError when it does not."""

    def read(self, start_s: float, count: int) -> Sound:
        """(count, 2) samples from monotonic time `start_s` on; never blocks; what is missing is silence.

        Made for contiguous stretches, each starting where the last ended; any other start is found anew.
        """

    def close(self, timeout_s: float) -> None:
        """Stop and release the device; gives up waiting after `timeout_s`."""


def silence(count: int) -> Sound:
    """(count, 2) samples of nothing."""
    return np.zeros((count, 2), np.float32)


class Silence:
    """Digital silence, always there. Platforms refuse a stream without audio."""

    last_error = ""
    gaps = 0
    is_microphone = False
    latency_s = 0.0

    def __init__(self) -> None:
        self.state: SoundState = "opening"

    def start(self) -> None:
        self.state = "live"

    def wait_open(self, timeout_s: float) -> None:
        pass

    def read(self, start_s: float, count: int) -> Sound:
        return silence(count)

    def close(self, timeout_s: float) -> None:
        self.state = "closed"


class Tone(Silence):
    """A calm 440 Hz at -20 dBFS, computed from time: exact for ever, and without a step between stretches."""

    def __init__(self, epoch_s: float) -> None:
        super().__init__()
        self._epoch_s = epoch_s
        # 11 periods of 440 Hz are exactly 1200 samples.
        one_round = 0.1 * np.sin(2 * np.pi * 11 / 1200 * np.arange(1200))
        self._rounds = np.stack([one_round, one_round], axis=1).astype(np.float32)

    def read(self, start_s: float, count: int) -> Sound:
        first = round((start_s - self._epoch_s) * RATE_HZ) % 1200
        while len(self._rounds) < first + count:
            self._rounds = np.concatenate((self._rounds, self._rounds))
        return self._rounds[first : first + count].copy()
