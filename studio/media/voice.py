"""Clear voice: what makes a laptop's microphone in a kitchen understandable.

Rumble is cut, steady noise (fridge, hood, fan) is taken away, pauses are lowered, quiet and loud words are brought
together, and peaks are held. Live filters only: the delay is fixed, and the same whether the chain is on or off.
"""

from __future__ import annotations

import logging

import av
import av.error
import av.filter
import numpy as np
from numpy.typing import NDArray

from studio.media.sound_source import RATE_HZ, Sound, silence

_CHAIN = (
    ("highpass", "f=90"),
    ("afftdn", "nr=18:nf=-40"),
    ("agate", "threshold=0.006:ratio=2:range=0.12:attack=5:release=200"),
    ("acompressor", "threshold=0.05:ratio=3:attack=8:release=180:makeup=3.5:knee=4"),
    ("alimiter", "limit=0.89:level=0"),
)
_BLOCK = 600  # afftdn works in steps of this; smaller pushes cost far more
_INSIDE = 1200 + 239  # what afftdn and alimiter put sound back by
LATENCY = _INSIDE + _BLOCK
"""Samples by which what comes out lies behind what went in."""
LATENCY_S = LATENCY / RATE_HZ
_WARM = RATE_HZ // 4  # before it is heard, so that the gate and the noise reduction know where they are
_FADE = RATE_HZ // 50
_log = logging.getLogger(__name__)


class Voice:
    """`process` belongs to the tick; `active` may be set by any thread and fades within a third of a second.

    The chain hears both channels as one and gives both the same. While it is off this is a delay of LATENCY samples
    and nothing more. When a filter fails the sound goes on without them until it is switched off and on again.
    """

    def __init__(self) -> None:
        self.active = False
        self._held = silence(LATENCY)
        self._chain: _Chain | None = None
        self._warm = 0
        self._factor = 0.0  # how much of what is heard is the chain's, 0 to 1
        self._failed = False

    def prime(self, sound: Sound) -> None:
        """What was heard in the LATENCY samples before the next `process`, at its start or after a leap in time."""
        self._held = sound

    def process(self, sound: Sound) -> Sound:
        """(n, 2) samples in, the n from LATENCY samples earlier out."""
        both = np.concatenate((self._held, sound))
        dry, self._held = both[: len(sound)], both[len(sound) :]
        if not self.active:
            self._failed = False
        if not self._chain and (not self.active or self._failed):
            return dry
        try:
            if self._chain is None:
                self._chain, self._warm = _Chain(), _WARM
            wet = self._chain.process(sound)
        except (av.error.FFmpegError, ValueError, RuntimeError, MemoryError):
            _log.exception("the clear voice failed; the sound goes on without it")
            self._chain, self._factor, self._failed = None, 0.0, True
            return dry
        self._warm = max(0, self._warm - len(sound))
        return self._mixed(dry, wet)

    def _mixed(self, dry: Sound, wet: NDArray[np.float32]) -> Sound:
        target = 1.0 if self.active and not self._warm else 0.0
        if self._factor == target:
            if target:
                return np.stack((wet, wet), axis=1)
            if not self.active:
                self._chain = None
            return dry
        step = (1 if target else -1) / _FADE
        factors = (self._factor + step * np.arange(1, len(dry) + 1)).clip(0.0, 1.0).astype(np.float32)[:, None]
        if len(dry):
            self._factor = float(factors[-1, 0])
        return dry + (wet[:, None] - dry) * factors


class _Chain:
    """The filters, fed in steps of _BLOCK; what comes out lies LATENCY samples behind."""

    def __init__(self) -> None:
        self._graph = av.filter.Graph()
        before = self._graph.add_abuffer(sample_rate=RATE_HZ, format="fltp", layout="mono")
        for name, options in _CHAIN:
            here = self._graph.add(name, options)
            before.link_to(here)
            before = here
        before.link_to(self._graph.add("abuffersink"))
        self._graph.configure()
        self._fed = 0
        self._waiting = np.empty(0, np.float32)
        self._done = np.zeros(_BLOCK, np.float32)

    def process(self, sound: Sound) -> NDArray[np.float32]:
        self._waiting = np.concatenate((self._waiting, (sound[:, 0] + sound[:, 1]) * np.float32(0.5)))
        while len(self._waiting) >= _BLOCK:
            block, self._waiting = self._waiting[:_BLOCK], self._waiting[_BLOCK:]
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(block[None]), format="fltp", layout="mono")
            frame.sample_rate, frame.pts = RATE_HZ, self._fed
            self._fed += _BLOCK
            self._graph.push(frame)
            self._pull()
        if len(self._done) < len(sound):
            raise RuntimeError(f"the filters keep {len(sound) - len(self._done)} samples more than they used to")
        out, self._done = self._done[: len(sound)], self._done[len(sound) :]
        return out

    def _pull(self) -> None:
        while True:
            try:
                frame = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            assert isinstance(frame, av.AudioFrame)
            self._done = np.concatenate((self._done, np.asarray(frame.to_ndarray(), np.float32)[0]))
