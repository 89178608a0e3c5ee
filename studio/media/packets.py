"""Coded packets, as the encoder hands them to every output, and the muxer that writes them.

Nothing here has a thread of its own.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, NamedTuple, Protocol

import av
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Stream
from av.video.stream import VideoStream

PREROLL_S = 4.0


@dataclass(frozen=True, slots=True)
class Coded:
    """One coded packet, shared by all outputs: never change `packet`. Times in seconds of the programme."""

    packet: av.Packet[Stream]
    video: bool
    key: bool
    dts_s: float
    pts_s: float

    @property
    def exact_dts_s(self) -> Fraction:
        """The decoding time without rounding."""
        if self.packet.dts is None:
            raise ValueError("a coded packet has a decoding time")
        return self.packet.dts * Fraction(self.packet.time_base)


class Templates(NamedTuple):
    """The encoder's own streams: what outputs take codec, parameter sets and time base from."""

    video: VideoStream
    audio: AudioStream


class ByteSink(Protocol):
    """What a muxer writes to. With `seek` and `tell` as well, the muxer may go back to fill in sizes."""

    def write(self, data: bytes, /) -> int:
        """Take all of `data`, and return how many bytes that was."""


class Muxer:
    """A container being written: one `av` output with the templates' two streams. One thread uses it.

    What `sink` raises in `write` comes out of `mux` or `close` as it is.
    """

    def __init__(self, sink: ByteSink, container_format: str, options: dict[str, str], templates: Templates) -> None:
        self._sink = _Sink(sink)
        self._container: OutputContainer = av.open(self._sink, "w", format=container_format, options=options)
        self._streams = {
            True: self._container.add_stream_from_template(templates.video),
            False: self._container.add_stream_from_template(templates.audio),
        }

    def mux(self, coded: Coded, offset_s: Fraction) -> None:
        """Write a packet with `offset_s` taken off its times."""
        source = coded.packet
        if source.dts is None or source.pts is None:
            raise ValueError("a coded packet has both times")
        # Muxing rescales the packet in place, and this one belongs to every output.
        clone: Any = av.Packet(source)  # type: ignore[arg-type]  # takes anything with a buffer
        shift = round(offset_s / source.time_base)
        clone.pts, clone.dts, clone.duration = source.pts - shift, source.dts - shift, source.duration
        clone.time_base, clone.is_keyframe = source.time_base, source.is_keyframe
        clone.stream = self._streams[coded.video]
        try:
            self._container.mux(clone)
        except av.FFmpegError as error:
            raise self._sink.failure or error from None

    def close(self) -> None:
        """Write what is held back and the trailer. The sink stays open."""
        try:
            self._container.close()
        except av.FFmpegError as error:
            raise self._sink.failure or error from None


class _Sink:
    """Remembers why a write failed: FFmpeg repeats the failure later, when PyAV has forgotten the exception."""

    def __init__(self, sink: ByteSink) -> None:
        self._write = sink.write
        self.failure: Exception | None = None
        if hasattr(sink, "seek"):
            self.seek, self.tell = sink.seek, sink.tell  # type: ignore[attr-defined]

    def write(self, data: bytes) -> int:
        try:
            return self._write(data)
        except Exception as error:
            self.failure = error
            raise


class KeyframeStart:
    """Lets an output begin on a keyframe with all of the sound that belongs to it.

    Sound leaves the encoder before the picture of the same moment, so it waits here until the keyframe is known.
    """

    def __init__(self) -> None:
        self.offset_s: Fraction | None = None
        """Decoding time of the first keyframe: what `Muxer.mux` takes off, so that the output's times start at 0."""
        self._sound: deque[Coded] = deque()

    def admit(self, coded: Coded) -> list[Coded]:
        """What may be written now that `coded` has come. Nothing in it is earlier than the first keyframe."""
        if self.offset_s is not None:
            return [coded] if coded.video or coded.exact_dts_s >= self.offset_s else []
        if not coded.video:
            self._sound.append(coded)
            while coded.dts_s - self._sound[0].dts_s > PREROLL_S:
                self._sound.popleft()
            return []
        if not coded.key:
            return []
        self.offset_s = start = coded.exact_dts_s
        sound = [each for each in self._sound if each.exact_dts_s >= start]
        self._sound.clear()
        return [coded, *sound]
