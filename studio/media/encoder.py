"""The encoder: programme frames and sound in, coded packets out. Encodes once, for every output.

One thread uses an `Encoder`; only `ask_keyframe` and `bitrate_kbps` may be called from any other.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, cast

import av
import numpy as np
from av.video.frame import PictureType
from av.video.plane import VideoPlane
from av.video.stream import VideoStream
from numpy.typing import NDArray

from studio.domain.errors import SellerError
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.packets import Coded, Templates

SAMPLE_RATE = 48_000
KEYFRAME_S = 2
_AAC_FRAME = 1024
_GLOBAL_HEADER = 1 << 22  # parameter sets go to extradata, where FLV and MP4 want them
_BT709, _LIMITED = 1, 1
_log = logging.getLogger(__name__)

Samples = NDArray[np.float32]


class EncoderError(SellerError):
    """No encoder can be opened with what was asked."""


@dataclass(frozen=True, slots=True)
class Codec:
    """An H.264 encoder of FFmpeg, and what makes it send a constant bit rate in closed GOPs."""

    name: str
    label: str
    presets: tuple[str, ...]
    preset: str
    options: dict[str, str]
    pix_fmt: str = "yuv420p"


_X264_PRESETS = ("ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow")
X264 = Codec("libx264", "x264", _X264_PRESETS, "veryfast", {})
# In the order they are tried: a hardware encoder leaves the processor to the rest of the studio.
CODECS = (
    Codec(
        "h264_nvenc",
        "nvenc",
        tuple(f"p{n}" for n in range(1, 8)),
        "p4",
        {"rc": "cbr", "forced-idr": "1", "no-scenecut": "1", "strict_gop": "1"},
    ),
    Codec(
        "h264_qsv",
        "quicksync",
        ("veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow"),
        "faster",
        {"forced_idr": "1", "look_ahead": "0", "idr_interval": "0"},
        "nv12",
    ),
    Codec("h264_amf", "amf", ("speed", "balanced", "quality"), "balanced", {"rc": "cbr", "forced_idr": "1"}),
    X264,
)


def find_codec(name: str) -> Codec:
    """The codec by its label or FFmpeg name ("x264", "libx264"). Raises EncoderError."""
    for codec in CODECS:
        if name.lower() in (codec.name, codec.label):
            return codec
    labels = ", ".join(codec.label for codec in CODECS)
    raise EncoderError(f"There is no encoder “{name}”. Choose one of: {labels}.")


def works(codec: Codec, canvas: Canvas) -> str:
    """Encode one frame to find out: "" if the codec works on this machine, else what it said."""
    try:
        encoder = Encoder(canvas, codec, bitrate_kbps=2500, audio_kbps=128)
        frame = encoder.take_frame()
        assert frame is not None
        list(encoder.encode(0, frame))
        list(encoder.finish())
    except (av.error.FFmpegError, ValueError, OSError) as error:
        return str(error) or type(error).__name__
    return ""


def open_encoder(
    canvas: Canvas, *, name: str | None, preset: str | None, bitrate_kbps: int, audio_kbps: int
) -> tuple[Encoder, str]:
    """The encoder asked for, or the first that works here; with a note where it is another than the one asked for.

    Raises EncoderError for a name or a preset that does not exist.
    """
    if name is not None:
        wanted = find_codec(name)
        if preset is not None and preset not in wanted.presets:
            raise _no_such_preset(wanted, preset)
        order = [wanted, *([X264] if wanted is not X264 else [])]
    elif preset is None:
        order = list(CODECS)
    elif preset in X264.presets:
        order = [X264]  # several have a "veryfast"; whoever writes it means x264's
    elif not (order := [codec for codec in CODECS if preset in codec.presets]):
        raise _no_such_preset(X264, preset)
    note = ""
    for codec in order:
        if codec is not X264 and (reason := works(codec, canvas)):
            _log.info("encoder %s does not work here: %s", codec.label, reason)
            if name is not None:
                note = f"The encoder {codec.label} does not work on this computer; using x264 instead."
            continue
        chosen = preset if preset in codec.presets else None
        return Encoder(canvas, codec, preset=chosen, bitrate_kbps=bitrate_kbps, audio_kbps=audio_kbps), note
    raise EncoderError(f"No encoder with the preset “{preset}” works on this computer. Leave --preset out.")


def _no_such_preset(codec: Codec, preset: str) -> EncoderError:
    return EncoderError(f"{codec.label} has no preset “{preset}”. Choose one of: {', '.join(codec.presets)}.")


class Frame:
    """A programme picture in the encoder's own memory: compose into `planes`, then hand it to `Encoder.encode`."""

    def __init__(self, canvas: Canvas) -> None:
        self.video = av.VideoFrame(canvas.width, canvas.height, "yuv420p")
        self.video.colorspace, self.video.color_range = _BT709, _LIMITED
        self.planes = Planes(*map(_pixels, self.video.planes))


def _pixels(plane: VideoPlane) -> Plane:
    memory = memoryview(cast(Any, plane))  # a plane is a writable buffer, which its type does not say
    return np.frombuffer(memory, np.uint8).reshape(plane.height, plane.line_size)[:, : plane.width]


class Encoder:
    """H.264 at a constant bit rate with a keyframe every 2 s in closed GOPs, and AAC at 48 kHz stereo.

    Frames come from a small pool: `take_frame` gives one or None when all are under way, `encode` returns it.
    """

    def __init__(
        self, canvas: Canvas, codec: Codec, *, preset: str | None = None, bitrate_kbps: int, audio_kbps: int
    ) -> None:
        self.canvas, self.codec = canvas, codec
        self._pool = [Frame(canvas) for _ in range(8)]
        self._keyframe_wanted = False
        self._next_keyframe = 0  # frame number at which one is due
        self._keyframes_inside = 0  # given to the codec as keyframes, not yet come out as packets
        self._sound = np.zeros((2, 0), np.float32)
        self._sound_at: int | None = None  # sample number of the first of self._sound

        gop = KEYFRAME_S * canvas.fps
        rate = f"{bitrate_kbps}k"
        # VBV must be set at open, or a later change of the bit rate has no effect.
        options = {"maxrate": rate, "bufsize": rate, "flags": "+cgop", **codec.options}
        if codec.name != "h264_amf":
            options["preset"] = preset or codec.preset
        else:
            options["quality"] = preset or codec.preset
        if codec is X264:
            options["x264-params"] = f"keyint={gop}:min-keyint={gop}:scenecut=0:open-gop=0:filler=1"
        # Outputs take their streams as templates, and only a container's streams can be that: a null container.
        self._host = av.open(os.devnull, "w", format="null")
        self._video = cast(VideoStream, self._host.add_stream(codec.name, rate=canvas.fps, options=options))
        self._video.width, self._video.height, self._video.pix_fmt = canvas.width, canvas.height, codec.pix_fmt
        self._video.bit_rate, self._video.gop_size = bitrate_kbps * 1000, gop
        self._video.time_base = Fraction(1, canvas.fps)
        context = self._video.codec_context
        context.color_range, context.colorspace = _LIMITED, _BT709
        context.color_primaries, context.color_trc = _BT709, _BT709
        self._audio = self._host.add_stream("aac", rate=SAMPLE_RATE, layout="stereo", bit_rate=audio_kbps * 1000)
        self._audio.time_base = Fraction(1, SAMPLE_RATE)
        for stream in (self._video, self._audio):
            stream.codec_context.flags |= _GLOBAL_HEADER
        self._host.start_encoding()
        self.templates = Templates(self._video, self._audio)

    def take_frame(self) -> Frame | None:
        """A frame to compose into, or None when the encoder is so far behind that all are under way. Any thread."""
        try:
            return self._pool.pop()
        except IndexError:
            return None

    def ask_keyframe(self) -> None:
        """See to it that an output that is there by now gets a keyframe as soon as may be. Any thread."""
        self._keyframe_wanted = True

    @property
    def bitrate_kbps(self) -> int:
        """The video's bit rate; may be changed while encoding, takes effect within some 2 s."""
        return int((self._video.bit_rate or 0) // 1000)

    @bitrate_kbps.setter
    def bitrate_kbps(self, value: int) -> None:
        self._video.bit_rate = value * 1000

    def encode(self, number: int, frame: Frame) -> Iterator[Coded]:
        """Packets that are ready after the frame of tick `number` (rising). The frame goes back to the pool."""
        video = frame.video
        video.pts, video.time_base = number, self._video.time_base
        wanted, self._keyframe_wanted = self._keyframe_wanted, False
        # One still inside the codec serves whoever asked: it will reach every output that is there by now.
        if number >= self._next_keyframe or (wanted and not self._keyframes_inside):
            video.pict_type = PictureType.I
            self._next_keyframe = number + KEYFRAME_S * self.canvas.fps
            self._keyframes_inside += 1
        else:
            video.pict_type = PictureType.NONE
        packets = self._video.encode(video)
        self._keyframes_inside -= sum(packet.is_keyframe for packet in packets)
        self._pool.append(frame if self.codec is X264 else Frame(self.canvas))  # hardware encoders keep references
        return map(_coded, packets)

    def encode_sound(self, first: int, samples: Samples) -> Iterator[Coded]:
        """Packets ready after `samples` (n, 2), of which the first is sample number `first` of the programme.

        What leaves a gap of up to a second is filled with silence; a larger jump starts afresh at `first`.
        """
        if self._sound_at is None:
            self._sound_at = first
        missing = first - (self._sound_at + self._sound.shape[1])
        planar = samples.T
        if 0 < missing <= SAMPLE_RATE:
            planar = np.concatenate((np.zeros((2, missing), np.float32), planar), axis=1)
        elif missing:
            self._sound, self._sound_at = np.zeros((2, 0), np.float32), max(first, self._sound_at)
        self._sound = np.concatenate((self._sound, planar), axis=1)
        while self._sound.shape[1] >= _AAC_FRAME:
            block, self._sound = np.split(self._sound, (_AAC_FRAME,), axis=1)
            sound = av.AudioFrame.from_ndarray(np.ascontiguousarray(block), "fltp", "stereo")
            sound.sample_rate, sound.pts, sound.time_base = SAMPLE_RATE, self._sound_at, self._audio.time_base
            self._sound_at += _AAC_FRAME
            yield from map(_coded, self._audio.encode(sound))

    def finish(self) -> Iterator[Coded]:
        """What the encoders still hold; nothing can be encoded afterwards."""
        yield from map(_coded, self._video.encode(None))
        yield from map(_coded, self._audio.encode(None))
        self._host.close()


def _coded(packet: av.Packet[Any]) -> Coded:
    base = packet.time_base
    assert packet.dts is not None
    assert packet.pts is not None
    return Coded(
        packet=packet,
        video=packet.stream.type == "video",
        key=packet.is_keyframe,
        dts_s=float(packet.dts * base),
        pts_s=float(packet.pts * base),
    )
