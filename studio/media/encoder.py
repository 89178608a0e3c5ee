"""The encoder: programme frames and sound in, coded packets out. Encodes once, for every output.

One thread uses an `Encoder`; only `take_frame`, `ask_keyframe`, `bitrate_kbps` and `prepare` may be called from others.

x264 cannot be told to work less hard under way. So a second one is opened that differs in nothing a decoder is told at
the beginning (its parameter sets are the same bytes), and takes over at a keyframe. What the first still holds comes
out of it meanwhile, before the second's pictures: no picture is lost, and times go on rising.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from typing import Any, cast

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.frame import PictureType
from av.video.plane import VideoPlane
from av.video.stream import VideoStream
from numpy.typing import NDArray

from studio.domain.errors import SellerError
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.packets import Coded, Templates

SAMPLE_RATE = 48_000
KEYFRAME_S = 2
BUFFER_S = 0.6
GAP_S = 0.5  # pictures this far apart are none of one encoder's
_SPARE_FRAMES = 8  # while the encoder keeps up; more are made while it does not
_DRAINED_A_TICK = 2
_FEW = 8  # pictures
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
# What each preset leaves to be done with less care; never what decoders are told at the beginning. The keys of x264.
_EASIER: tuple[tuple[str, dict[str, str]], ...] = (
    ("veryfast", {"me": "hex", "subme": "2", "trellis": "0", "rc-lookahead": "10", "b-adapt": "1"}),
    (
        "superfast",
        {"me": "dia", "subme": "1", "trellis": "0", "rc-lookahead": "0", "mbtree": "0", "partitions": "i8x8,i4x4"},
    ),
    (
        "ultrafast",
        {
            "me": "dia",
            "subme": "0",
            "trellis": "0",
            "rc-lookahead": "0",
            "mbtree": "0",
            "partitions": "none",
            "b-adapt": "0",
            "aq-mode": "0",
        },
    ),
)
# From this preset on x264 moves colours by two for what its analysis does, and writes that into the parameter sets.
_MOVES_COLOURS = "fast"
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


def easier_steps(codec: Codec, preset: str) -> tuple[dict[str, str], ...]:
    """What can be made easier under way, step by step: x264's parameters, to be put over the preset's. Often ()."""
    if codec is not X264:
        return ()
    at = _X264_PRESETS.index(preset)
    colours = {"chroma-qp-offset": "-2"} if at >= _X264_PRESETS.index(_MOVES_COLOURS) else {}
    return tuple({**step, **colours} for like, step in _EASIER if _X264_PRESETS.index(like) < at)


@dataclass(frozen=True, slots=True)
class _Coder:
    """An open video encoder at a step: 0 is what was asked for."""

    step: int
    host: OutputContainer
    video: VideoStream


class Encoder:
    """H.264 at a constant bit rate with a keyframe every 2 s in closed GOPs, and AAC at 48 kHz stereo.

    Frames come from a pool: `take_frame` gives one, `encode` returns it.
    """

    def __init__(
        self, canvas: Canvas, codec: Codec, *, preset: str | None = None, bitrate_kbps: int, audio_kbps: int
    ) -> None:
        self.canvas, self.codec = canvas, codec
        self.bitrate_kbps = bitrate_kbps
        """The video's bit rate; may be changed while encoding by any thread, takes effect within some 2 s."""
        self._opened_kbps = bitrate_kbps
        self._preset = preset or codec.preset
        self._easier = easier_steps(codec, self._preset)
        self._pool = [Frame(canvas) for _ in range(_SPARE_FRAMES)]
        self._keyframe_wanted = False
        self._next_keyframe = 0  # frame number at which one is due
        self._last = self._last_keyframe = -1  # frame numbers
        self._given = 0  # pictures, to the present coder
        self._last_dts: int | None = None
        self._keyframes_inside = 0  # given to the codec as keyframes, not yet come out as packets
        self._sound = np.zeros((2, 0), np.float32)
        self._sound_at: int | None = None  # sample number of the first of self._sound
        self._next: _Coder | None = None  # open, to take over
        self._old: tuple[_Coder, Iterator[av.Packet[Any]]] | None = None  # taken over from, with what it still holds
        self._held: list[av.Packet[Any]] = []  # what has come out of the new one before the old one was empty

        self._first = self._now = self._open(0, sound_kbps=audio_kbps)
        self._audio = cast(AudioStream, self._first.host.streams[1])
        self.templates = Templates(self._first.video, self._audio)
        self._extradata = _extradata(self._first)

    def _open(self, step: int, *, sound_kbps: int | None = None) -> _Coder:
        """A video encoder, and with `sound_kbps` a sound encoder beside it. Any thread."""
        canvas, codec = self.canvas, self.codec
        gop = KEYFRAME_S * canvas.fps
        rate = f"{self._opened_kbps}k"
        # VBV must be set at open, or a later change of the bit rate has no effect. Its buffer is short, so that a
        # change is felt within half a second; it costs a tenth of a decibel.
        buffer = f"{round(self._opened_kbps * BUFFER_S)}k"
        options = {"maxrate": rate, "bufsize": buffer, "flags": "+cgop", **codec.options}
        options["quality" if codec.name == "h264_amf" else "preset"] = self._preset
        if codec is X264:
            parameters = {"keyint": f"{gop}", "min-keyint": f"{gop}", "scenecut": "0", "open-gop": "0", "filler": "1"}
            parameters |= self._easier[step - 1] if step else {}
            options["x264-params"] = ":".join(f"{name}={value}" for name, value in parameters.items())
        # Outputs take their streams as templates, and only a container's streams can be that: a null container.
        host = av.open(os.devnull, "w", format="null")
        video = cast(VideoStream, host.add_stream(codec.name, rate=canvas.fps, options=options))
        video.width, video.height, video.pix_fmt = canvas.width, canvas.height, codec.pix_fmt
        video.bit_rate, video.gop_size = self._opened_kbps * 1000, gop
        video.time_base = Fraction(1, canvas.fps)
        context = video.codec_context
        context.color_range, context.colorspace = _LIMITED, _BT709
        context.color_primaries, context.color_trc = _BT709, _BT709
        context.flags |= _GLOBAL_HEADER
        if sound_kbps is not None:
            audio = host.add_stream("aac", rate=SAMPLE_RATE, layout="stereo", bit_rate=sound_kbps * 1000)
            audio.time_base = Fraction(1, SAMPLE_RATE)
            audio.codec_context.flags |= _GLOBAL_HEADER
        host.start_encoding()
        return _Coder(step, host, video)

    @property
    def step(self) -> int:
        """How much easier it is made than was asked for: 0 is not at all, `steps` the most. Any thread."""
        return self._now.step

    @property
    def steps(self) -> int:
        """How many easier steps there are; 0 where this encoder has none. Any thread."""
        return len(self._easier)

    @property
    def changing(self) -> bool:
        """Whether a step is being taken just now. Any thread."""
        return self._next is not None or self._old is not None

    def prepare(self, step: int) -> bool:
        """Have pictures encoded at this step as soon as may be: easier at once, with more care from the next keyframe
        on. Takes some 30 ms. Any thread but the encoder's, one at a time.

        False where it cannot be: the log says why. While one step is being taken no other can be.
        """
        if self.changing or not 0 <= step <= self.steps or step == self.step:
            return False
        try:
            coder = self._open(step)
        except (av.error.FFmpegError, MemoryError):
            _log.exception("no encoder can be opened at step %d", step)
            return False
        if _extradata(coder) != self._extradata:
            _log.warning("%s %s has other parameter sets at step %d: not taken", self.codec.name, self._preset, step)
            coder.host.close()
            return False
        self._next = coder
        return True

    def take_frame(self) -> Frame:
        """A frame to compose into. Whoever takes them sees to it that not too many are under way. Any thread."""
        try:
            return self._pool.pop()
        except IndexError:
            return Frame(self.canvas)

    def ask_keyframe(self) -> None:
        """See to it that an output that is there by now gets a keyframe as soon as may be. Any thread."""
        self._keyframe_wanted = True

    def encode(self, number: int, frame: Frame) -> Iterator[Coded]:
        """Packets that are ready after the frame of tick `number` (rising). The frame goes back to the pool."""
        coder = self._successor(number)
        before = self._hand_over(coder, number) if coder else []
        now, video = self._now.video, frame.video
        if now.bit_rate != self.bitrate_kbps * 1000:
            now.bit_rate = self.bitrate_kbps * 1000
        video.pts, video.time_base = number, now.time_base
        wanted, self._keyframe_wanted = self._keyframe_wanted, False
        # One still inside the codec serves whoever asked: it will reach every output that is there by now.
        if number >= self._next_keyframe or (wanted and not self._keyframes_inside):
            video.pict_type = PictureType.I
            self._last_keyframe, self._next_keyframe = number, number + KEYFRAME_S * self.canvas.fps
            self._keyframes_inside += 1
        else:
            video.pict_type = PictureType.NONE
        self._last = number
        self._given += 1
        packets = now.encode(video)
        if self._old:
            self._held += packets
            packets = self._drained(_DRAINED_A_TICK)
        if self.codec is not X264:
            frame = Frame(self.canvas)  # hardware encoders keep references
        if len(self._pool) < _SPARE_FRAMES:
            self._pool.append(frame)
        return map(self._picture, before + packets)

    def _successor(self, number: int) -> _Coder | None:
        """The encoder that is to go on from this frame on; None where the present one does."""
        if self._last >= 0 and number - self._last > GAP_S * self.canvas.fps:
            # Inside one encoder a gap would be filled to keep the bit rate constant: 13 s of sleep with 4 MB of nothing
            # in one packet; and the keyframe after it would be due for decoding 13 s too early.
            if self.codec is X264:
                coder, self._next = self._next, None
                return coder or self._open(self.step)
            self._next_keyframe = number
        coder = self._next
        if coder is None or self._old is not None:
            return None
        # Two keyframes one after the other must not have the same number, and each encoder begins with number 0. One
        # that had only a few pictures gives them later decoding times than it otherwise would: than its successor's.
        if (
            number - self._last_keyframe < 2
            or self._given < _FEW
            or (coder.step < self.step and number < self._next_keyframe)
        ):
            return None
        self._next = None
        return coder

    def _hand_over(self, coder: _Coder, number: int) -> list[av.Packet[Any]]:
        """Go on with another encoder; what comes out before anything of the present one."""
        _log.info("encoding goes on at step %d instead of %d, from picture %d", coder.step, self.step, number)
        before = self._drained(None)
        self._old = self._now, self._now.video.codec_context.encode_lazy(None)
        self._now, self._next_keyframe, self._given = coder, number, 0
        return before

    def _drained(self, count: int | None) -> list[av.Packet[Any]]:
        """So many packets of the old encoder, or all; after its last one, what the new one has given meanwhile."""
        if self._old is None:
            return []
        coder, rest = self._old
        packets: list[av.Packet[Any]] = list(islice(rest, count))
        if count is None or len(packets) < count:
            self._close(coder)
            self._old = None
            packets += self._held
            self._held = []
        return packets

    def _close(self, coder: _Coder) -> None:
        if coder is not self._first:  # whose streams are the outputs' templates
            coder.host.close()

    def _picture(self, packet: av.Packet[Any]) -> Coded:
        self._keyframes_inside -= packet.is_keyframe
        # An encoder takes its first decoding times from the first pictures' distance, which is long where some were
        # skipped. One more than the last is never too late for them.
        if self._last_dts is not None and packet.dts is not None and packet.dts <= self._last_dts:
            packet.dts = self._last_dts + 1
        self._last_dts = packet.dts
        return _coded(packet, video=True)

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
            for packet in self._audio.encode(sound):
                yield _coded(packet, video=False)

    def finish(self) -> Iterator[Coded]:
        """What the encoders still hold; nothing can be encoded afterwards."""
        yield from map(self._picture, self._drained(None))
        yield from map(self._picture, self._now.video.encode(None))
        for packet in self._audio.encode(None):
            yield _coded(packet, video=False)
        for coder in (self._now, self._next):
            if coder:
                self._close(coder)
        self._first.host.close()


def _extradata(coder: _Coder) -> bytes:
    """The parameter sets: what decoders are told at the beginning."""
    return bytes(coder.video.codec_context.extradata or b"")


def _coded(packet: av.Packet[Any], *, video: bool) -> Coded:
    base = packet.time_base
    assert packet.dts is not None
    assert packet.pts is not None
    return Coded(
        packet=packet,
        video=video,
        key=packet.is_keyframe,
        dts_s=float(packet.dts * base),
        pts_s=float(packet.pts * base),
    )
