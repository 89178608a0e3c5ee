"""How loud the programme is to the ear: EBU R 128 (ITU-R BS.1770) as it goes along."""

from __future__ import annotations

import av
import av.filter
import numpy as np

from studio.media.sound_source import RATE_HZ, Sound

SILENT_DB = -120.0
_STEP = RATE_HZ // 10


class Loudness:
    """Momentary (0.4 s) and short-term (3 s) loudness in LUFS, at least SILENT_DB; one thread pushes, any may look."""

    def __init__(self) -> None:
        self.momentary_lufs = SILENT_DB
        self.short_term_lufs = SILENT_DB
        self._pending = np.empty((_STEP, 2), np.float32)
        self._filled = 0
        self._graph = av.filter.Graph()
        source = self._graph.add_abuffer(sample_rate=RATE_HZ, format="flt", layout="stereo")
        meter = self._graph.add("ebur128", "metadata=1")
        sink = self._graph.add("abuffersink")
        source.link_to(meter)
        meter.link_to(sink)
        self._graph.configure()

    def push(self, sound: Sound) -> None:
        """Any number of samples; the values move every tenth of a second of sound."""
        while len(sound):
            taken = min(_STEP - self._filled, len(sound))
            self._pending[self._filled : self._filled + taken] = sound[:taken]
            self._filled += taken
            sound = sound[taken:]
            if self._filled == _STEP:
                self._filled = 0
                self._measure()

    def _measure(self) -> None:
        frame = av.AudioFrame.from_ndarray(self._pending.reshape(1, -1), format="flt", layout="stereo")
        frame.sample_rate = RATE_HZ
        self._graph.push(frame)
        while True:
            try:
                measured = self._graph.pull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            values = measured.metadata
            self.momentary_lufs = max(SILENT_DB, float(values["lavfi.r128.M"]))
            self.short_term_lufs = max(SILENT_DB, float(values["lavfi.r128.S"]))
