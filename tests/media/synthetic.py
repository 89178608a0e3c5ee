"""A programme to send: moving noise and a tone, encoded once by the very encoders that the product uses."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from fractions import Fraction

import av
import numpy as np
from av.video.frame import PictureType

from studio.media.packets import Coded, Templates

_GLOBAL_HEADER = 1 << 22
_RATE = 48_000


class Source:
    """x264 and AAC at 30 frames a second; `step` gives one frame and its sound as coded packets."""

    def __init__(
        self, *, kbps: int = 600, gop: int = 30, width: int = 320, height: int = 180, preset: str = "ultrafast"
    ) -> None:
        self._host = av.open(os.devnull, "w", format="null")
        options = {"preset": preset, "maxrate": f"{kbps}k", "bufsize": f"{kbps}k"}
        if preset == "ultrafast":
            options["tune"] = "zerolatency"
        self._video = self._host.add_stream("libx264", rate=30, options=options)
        self._video.width, self._video.height, self._video.pix_fmt = width, height, "yuv420p"
        self._video.bit_rate, self._video.gop_size, self._video.time_base = kbps * 1000, gop, Fraction(1, 30)
        self._audio = self._host.add_stream("aac", rate=_RATE, layout="stereo", bit_rate=128_000)
        self._audio.time_base = Fraction(1, _RATE)
        for stream in (self._video, self._audio):
            stream.codec_context.flags |= _GLOBAL_HEADER
        self._host.start_encoding()
        self.templates = Templates(self._video, self._audio)
        self._noise = np.random.default_rng(0).integers(16, 160, (height * 3 // 2, width), np.uint8)
        self.frames = self._samples = 0
        self._keyframe_wanted = threading.Event()
        self.keyframes_asked = 0

    def ask_keyframe(self) -> None:
        self.keyframes_asked += 1
        self._keyframe_wanted.set()

    def step(self) -> list[Coded]:
        frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(np.roll(self._noise, self.frames * 4, 1)), "yuv420p")
        frame.pts, frame.time_base = self.frames, Fraction(1, 30)
        if self._keyframe_wanted.is_set():
            self._keyframe_wanted.clear()
            frame.pict_type = PictureType.I
        self.frames += 1
        packets = list(self._video.encode(frame))
        while self._samples * 30 < self.frames * _RATE:
            wave = 0.2 * np.sin(2 * np.pi * 440 * (np.arange(1024) + self._samples) / _RATE)
            sound = av.AudioFrame.from_ndarray(np.stack([wave, wave]).astype(np.float32), "fltp", "stereo")
            sound.sample_rate, sound.pts, sound.time_base = _RATE, self._samples, Fraction(1, _RATE)
            self._samples += 1024
            packets += self._audio.encode(sound)
        return [_coded(packet) for packet in packets]

    def leap(self, seconds: int) -> None:
        """The studio was stopped for so long: nothing was made meanwhile, and the clock has gone on."""
        self.frames += 30 * seconds
        self._samples += _RATE * seconds

    def finish(self) -> list[Coded]:
        return [_coded(packet) for stream in (self._video, self._audio) for packet in stream.encode(None)]


class Player:
    """Plays a source in real time into `takers` on a thread of its own."""

    def __init__(self, source: Source, *takers: Callable[[Coded], None]) -> None:
        self._source, self.takers = source, takers
        self.longest_put_s = 0.0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._play, name="player")

    def __enter__(self) -> Player:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()

    def _play(self) -> None:
        begun_s = time.monotonic()
        for number in range(1, 1_000_000):
            for coded in self._source.step():
                for put in self.takers:
                    put_at_s = time.monotonic()
                    put(coded)
                    self.longest_put_s = max(self.longest_put_s, time.monotonic() - put_at_s)
            if self._stop.wait(max(0.0, begun_s + number / 30 - time.monotonic())):
                return


def _coded(packet: av.Packet) -> Coded:
    assert packet.dts is not None
    assert packet.pts is not None
    base = packet.time_base
    video = packet.stream.type == "video"
    return Coded(packet, video, packet.is_keyframe, float(packet.dts * base), float(packet.pts * base))
