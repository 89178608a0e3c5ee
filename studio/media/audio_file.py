"""The sound of a file, looped for ever, each sample at the place in time that the file's picture has."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import av.container
import av.error
import numpy as np

from studio.domain.errors import SellerError
from studio.media.loop import media_period_s, open_media, start_s
from studio.media.sound_source import RATE_HZ, MicrophoneError, Sound, SoundState, silence

_AHEAD = RATE_HZ
_CHUNK = RATE_HZ // 10
_PREROLL_S = 0.5  # Decoders need some packets before the place asked for to be exact there.
_ROUNDING = RATE_HZ * 3 // 1000  # Time stamps of some containers are whole milliseconds: no gap, no overlap.
_RETRY_S = 1.0


class AudioFile:
    """A source whose sound at time t is the file's at (t - epoch_s) mod its period; decoded on its own thread.

    Period and position 0 are those of studio.media.loop, as for the picture. What the file's sound lacks up to the
    period is silence, what goes beyond is cut.
    """

    is_microphone = False
    latency_s = 0.0

    def __init__(self, path: Path, *, epoch_s: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.gaps = 0
        self.last_error = ""
        self._path = path
        self._epoch_s = epoch_s
        self._clock = clock
        self._state: SoundState = "opening"
        self._changed = threading.Condition()
        self._closing = False
        # Samples are numbered from the epoch on. Held: _chunks, contiguous, up to _decoded. Guarded by _changed.
        self._chunks: deque[tuple[int, Sound]] = deque()
        self._decoded = 0
        self._reading = 0
        self._away = False
        self._thread = threading.Thread(target=self._run, name="sound file", daemon=True)

    @property
    def state(self) -> SoundState:
        return self._state

    def start(self) -> None:
        self._thread.start()

    def wait_open(self, timeout_s: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._state != "opening" or self.last_error, timeout_s)
            if self._state != "live":
                raise MicrophoneError(self.last_error or f"The sound of {self._path.name} does not start to play.")

    def read(self, start_s: float, count: int) -> Sound:
        first = round((start_s - self._epoch_s) * RATE_HZ)
        sound = silence(count)
        with self._changed:
            there = 0
            for at, chunk in self._chunks:
                begin, end = max(at, first), min(at + len(chunk), first + count)
                if begin < end:
                    sound[begin - first : end - first] = chunk[begin - at : end - at]
                    there += end - begin
            while self._chunks and self._chunks[0][0] + len(self._chunks[0][1]) <= first:
                self._chunks.popleft()
            if there < count and self._state == "live":
                self.gaps += 1
            # What is gone already is wanted, or what lies beyond all that is soon decoded: go there.
            oldest = self._chunks[0][0] if self._chunks else self._decoded
            self._away = first < oldest or first > self._decoded + _AHEAD
            self._reading = first if self._away else first + count
            self._changed.notify_all()
        return sound

    def close(self, timeout_s: float) -> None:
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        self._state = "closed"

    def _run(self) -> None:
        self._reading = round((self._clock() - self._epoch_s) * RATE_HZ)
        while not self._closing:
            try:
                self._play()
            except (SellerError, OSError, av.error.FFmpegError) as problem:
                plain = isinstance(problem, SellerError)
                self._fail(str(problem) if plain else f"{self._path} cannot be played on: {type(problem).__name__}.")
                with self._changed:
                    self._changed.wait_for(lambda: self._closing, _RETRY_S)

    def _play(self) -> None:
        """Keep a second ahead of the reader, until it goes elsewhere."""
        period = media_period_s(self._path) * RATE_HZ
        with self._changed:
            self._chunks.clear()
            self._away = False
            self._decoded = self._reading
        for chunk in self._loops(self._decoded, period):
            with self._changed:
                self._chunks.append((self._decoded, chunk))
                self._decoded += len(chunk)
                if self._state != "live" and not self._closing and self._decoded >= self._reading + _AHEAD // 2:
                    self._state, self.last_error = "live", ""
                    self._changed.notify_all()
                self._changed.wait_for(lambda: self._closing or self._away or self._decoded < self._reading + _AHEAD)
                if self._closing or self._away:
                    return

    def _loops(self, at: int, period: float) -> Iterator[Sound]:
        """Sound without end from sample `at` on. Loop k spans samples round(k * period) to round((k + 1) * period)."""
        loop = int(at // period)
        while True:
            begin, end = round(loop * period), round((loop + 1) * period)
            if begin <= at < end:
                for chunk in self._pass(at - begin, end - begin):
                    at += len(chunk)
                    yield chunk
            loop += 1 if at >= begin else -1

    def _pass(self, begin: int, end: int) -> Iterator[Sound]:
        """Exactly the file's samples begin to end, silence where it has none."""
        place = begin
        for at, sound in self._decode(begin):
            if at >= end:
                break
            sound = sound[max(place - at, 0) : end - at]
            at = max(at, place)
            if not len(sound):
                continue
            yield from _silence(at - place)
            yield sound
            place = at + len(sound)
        yield from _silence(end - place)

    def _decode(self, begin: int) -> Iterator[tuple[int, Sound]]:
        """Decoded pieces with their places in the file, from `begin` or somewhat before."""
        with open_media(self._path) as container:
            if not container.streams.audio:
                raise MicrophoneError(f"{self._path.name} holds no sound: choose another file, or --mic none.")
            stream = container.streams.audio[0]
            origin_s = start_s(container)
            from_s = begin / RATE_HZ - _PREROLL_S
            if from_s > 0:
                container.seek(int((from_s + origin_s) * av.time_base))
            resampler = av.AudioResampler("flt", "stereo", RATE_HZ)
            expected: int | None = None
            for frame in _frames(container, stream):
                for piece in resampler.resample(frame):
                    if piece.pts is None or piece.time_base is None:
                        continue
                    at = round((float(piece.pts * piece.time_base) - origin_s) * RATE_HZ)
                    if expected is not None and abs(at - expected) <= _ROUNDING:
                        at = expected
                    expected = at + piece.samples
                    yield at, np.asarray(piece.to_ndarray(), np.float32).reshape(-1, 2)

    def _fail(self, text: str) -> None:
        with self._changed:
            if self._closing:
                return
            self._chunks.clear()
            self.last_error = text
            self._state = "lost"
            self._changed.notify_all()


def _frames(container: av.container.InputContainer, stream: av.AudioStream) -> Iterator[av.AudioFrame | None]:
    """All that can be decoded; a damaged packet costs itself only. Last of all None, to flush what comes after."""
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            continue
        for frame in frames:
            if isinstance(frame, av.AudioFrame):
                yield frame
    yield None


def _silence(count: int) -> Iterator[Sound]:
    while count > 0:
        yield silence(min(count, _CHUNK))
        count -= _CHUNK
