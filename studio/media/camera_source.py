"""Where a camera's pictures come from: a device, a video file, a URL, the test card.

Every source lives on its camera's thread and may block there. One is made opened; CameraError when that fails.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import av
import cv2
import numpy as np
from av.video.plane import VideoPlane
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from studio.media.camera_spec import CameraError, CameraSpec, DeviceAddress, devices
from studio.media.canvas import Canvas, Plane, Planes
from studio.media.colour import Image, as_bgr
from studio.media.loop import MediaFileError, media_period_s, open_media, start_s
from studio.media.testcard import TestCard

# Read by OpenCV when it first opens a V4L2 camera: after 2 s without a picture reading one fails.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")
# It would print on stderr what we say in plain words.
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)

OPEN_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 1.5
_CUT_OFF_S = 1.0  # without a whole picture; sooner than a camera that sends nothing is lost

Wait = Callable[[float], bool]
"""Sleeps so many seconds, less when the camera is being closed; true then."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture as the source has it, valid until the source's next `read`.

    `captured_s`: the moment it belongs to, on the camera's clock. `turn`: degrees it is to be turned clockwise to stand
    upright. `pixel_aspect`: a pixel's width over its height. `lasting`: its planes stay as they are after the next
    `read` too, for as long as anyone holds them.
    """

    picture: Planes | Image
    captured_s: float
    turn: int = 0
    pixel_aspect: float = 1.0
    lasting: bool = False


class MissingCameraError(CameraError):
    """The device asked for is not there."""


class Source(Protocol):
    """An open camera, on the one thread that opened it."""

    @property
    def has_noise(self) -> bool:
        """Whether its pictures differ as long as it works, be it by a sensor's noise alone: two that are the same to
        the last bit are one, given twice. What a codec makes of a wall, a film and a drawing may well be the same."""

    def read(self) -> Shot | None:
        """The next picture, or None: alive, but nothing worth showing yet. Returns within about 2 s.

        Raises CameraError when the camera is lost; the source is then only good for `close`.
        """

    def close(self) -> None: ...


def open_source(spec: CameraSpec, canvas: Canvas, clock: Callable[[], float], epoch_s: float, wait: Wait) -> Source:
    """Opens what `spec` names. Blocks up to about 5 s; raises CameraError."""
    match spec.kind:
        case "test":
            return CardSource(canvas, clock, epoch_s, wait)
        case "file":
            return FileSource(spec, canvas, clock, epoch_s, wait)
        case "url":
            return NetworkSource(spec, canvas, clock)
        case _:
            return DeviceSource(spec, canvas, clock)


class Pacer:
    """Thins out a source of about twice the canvas's rate or more, evenly; every frame of a slower one passes.

    Between the two (50 fps on a canvas of 30) thinning would judder: the tick takes the newest of all frames.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._period_s = canvas.period_s
        self._due_s = float("-inf")
        self._before_s: float | None = None
        self._interval_s: float | None = None  # of the source, smoothed

    def takes(self, at_s: float) -> bool:
        """Whether the frame of this moment is to be shown. Moments only grow."""
        if self._before_s is not None:
            interval_s = at_s - self._before_s
            known_s = interval_s if self._interval_s is None else self._interval_s
            self._interval_s = known_s + (interval_s - known_s) / 8
        self._before_s = at_s
        if self._interval_s is None or self._interval_s > 0.56 * self._period_s:
            self._due_s = at_s + self._period_s
            return True
        # A fifth of a period swallows capture jitter and stays below the quarter that would let 120 fps through at 30.
        if at_s < self._due_s - self._period_s / 5:
            return False
        behind = at_s >= self._due_s + self._period_s
        self._due_s = (at_s if behind else self._due_s) + self._period_s
        return True


class DeviceSource:
    """A camera of this machine, read by OpenCV."""

    has_noise = True

    def __init__(self, spec: CameraSpec, canvas: Canvas, clock: Callable[[], float]) -> None:
        try:
            address = spec.device()
        except CameraError as error:
            raise MissingCameraError(str(error)) from None
        self._label, self._clock, self._pacer = spec.label, clock, Pacer(canvas)
        self._capture = cv2.VideoCapture(address.target, address.backend)
        if not self._capture.isOpened():
            self._capture.release()
            raise _why_not(spec.label, address)
        self._ask_for(*_wanted_size(canvas, spec.rotate), canvas.fps)
        self._good_s = clock()

    def _ask_for(self, width: int, height: int, fps: int) -> None:
        """Sets size and rate; whatever the camera answers is good."""

        def ask() -> bool:
            for setting, value in (
                (cv2.CAP_PROP_FRAME_WIDTH, width),
                (cv2.CAP_PROP_FRAME_HEIGHT, height),
                (cv2.CAP_PROP_FPS, fps),
            ):
                self._capture.set(setting, value)
            return (
                self._capture.get(cv2.CAP_PROP_FRAME_WIDTH) >= width
                and self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT) >= height
                and self._capture.get(cv2.CAP_PROP_FPS) >= fps * 0.9
            )

        # USB 2 carries 1280x720 at 30 only compressed; uncompressed is better where it is fast enough.
        if not ask() and self._capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")):
            ask()

    def read(self) -> Shot | None:
        if not self._capture.grab():
            raise CameraError(f"{self._label} sends no more pictures. Check its cable.")
        at_s = self._clock()
        if not self._pacer.takes(at_s):
            return None
        done, picture = self._capture.retrieve()
        if done:
            self._good_s = at_s
            return Shot(as_bgr(picture), at_s)
        if at_s - self._good_s > READ_TIMEOUT_S:
            raise CameraError(f"{self._label} sends damaged pictures. Try another cable or socket.")
        return None

    def close(self) -> None:
        self._capture.release()


def _wanted_size(canvas: Canvas, rotate: int) -> tuple[int, int]:
    """What to ask of a camera, whose pictures are wide: enough rows for the canvas."""
    width, height = (canvas.height, canvas.width) if rotate in (90, 270) else (canvas.width, canvas.height)
    return (width, height) if width >= height else (min(1920, height * 16 // 9), min(1080, height))


def _why_not(label: str, address: DeviceAddress) -> CameraError:
    """In plain words, why OpenCV could not open a device; it does not tell."""
    if sys.platform == "linux":
        path = f"/dev/video{address.target}" if isinstance(address.target, int) else address.target
        try:
            os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EPERM):
                return CameraError(f"You may not use {label}. Add yourself to the group video and log in again.")
            if error.errno not in (errno.EBUSY,):
                return MissingCameraError(f"There is no {label}. {_those_there()}")
        if os.path.realpath(path) not in {device.path for device in devices()}:
            return CameraError(f"{label} is not a camera. {_those_there()}")
        return CameraError(f"{label} is in use by another program. Close that program: the camera is tried again.")
    return CameraError(f"{label} cannot be opened. It is not there or another program uses it. {_those_there()}")


def _those_there() -> str:
    there = ", ".join(f"{device.index} ({device.name})" for device in devices())
    return (
        f"Cameras that are there: {there}."
        if there
        else "No camera is connected: plug one in, or try with --camera test or a video file."
    )


class _Decoder:
    """The frames of a container's first video stream."""

    def __init__(self, container: av.container.InputContainer, *, live: bool) -> None:
        self.container = container
        self.stream = container.streams.video[0]
        # Threads that decode several frames at once hold as many back.
        self.stream.thread_type = "SLICE" if live else "AUTO"
        self._reformatter = VideoReformatter()
        self.cut_off, self._marks_ends = False, False

    def frames(self) -> Iterator[av.VideoFrame | None]:
        """Until the container's end; None for every packet, of sound too, that completes no whole frame.

        Damaged packets are passed over; 300 in a row raise av.InvalidDataError. `cut_off` tells of the last one.
        """
        damaged = 0
        mjpeg = self.stream.codec_context.name == "mjpeg"
        for packet in self.container.demux():
            frames: list[av.VideoFrame] = []
            try:
                if packet.stream is self.stream:
                    frames = self.stream.decode(packet)
                    damaged = 0
                    if mjpeg and frames:
                        self.cut_off = self._is_cut_off(bytes(packet), frames[-1])
                        frames = [] if self.cut_off else frames
            except av.InvalidDataError:
                damaged += 1
                if damaged >= 300:
                    raise
            yield from frames or (None,)

    def _is_cut_off(self, jpeg: bytes, frame: av.VideoFrame) -> bool:
        """Whether a JPEG ends before its picture does, of which FFmpeg makes one whose lower part is black or old.

        Some cameras end none with the mark that belongs there: of those, a lower edge without anything on it tells.
        """
        if jpeg.rfind(_END_OF_IMAGE) > jpeg.rfind(_START_OF_SCAN):
            self._marks_ends = True
            return False
        return self._marks_ends or all(_one_value(plane) for plane in frame.planes)

    def shot(self, frame: av.VideoFrame, at_s: float) -> Shot:
        aspect = self.stream.sample_aspect_ratio
        # PyAV's rotation is the display matrix's: counter-clockwise.
        # The planes are views that keep the decoder's frame alive, and the decoder writes into no frame that is held.
        return Shot(self._picture(frame), at_s, -frame.rotation % 360, float(aspect) if aspect else 1.0, lasting=True)

    def _picture(self, frame: av.VideoFrame) -> Planes | Image:
        name = frame.format.name
        if frame.format.is_rgb or name.startswith(("gray", "pal8", "mono")):
            return as_bgr(self._reformatter.reformat(frame, format="bgr24", threads=1).to_ndarray())
        full = name.startswith("yuvj") or frame.color_range == ColorRange.JPEG
        # Where nobody wrote it down, what players take: JPEG is BT.601, so is small video; HD is BT.709.
        unwritten = Colorspace.ITU601 if full or frame.height < 720 else Colorspace.ITU709
        matrix = _MATRICES.get(frame.colorspace, unwritten)
        even = frame.width % 2 == 0 and frame.height % 2 == 0
        if name == "yuv420p" and matrix == Colorspace.ITU709 and not full and even:
            return Planes(*(_pixels(plane) for plane in frame.planes))
        bgr = self._reformatter.reformat(
            frame,
            format="bgr24",
            src_colorspace=matrix,
            src_color_range=ColorRange.JPEG if full else ColorRange.MPEG,
            dst_color_range=ColorRange.JPEG,
            threads=1,
        )
        return as_bgr(bgr.to_ndarray())


_END_OF_IMAGE, _START_OF_SCAN = b"\xff\xd9", b"\xff\xda"
_EDGE_ROWS = 8


def _one_value(plane: VideoPlane) -> bool:
    """Whether its lowest rows are of one value throughout."""
    edge = _pixels(plane)[-_EDGE_ROWS:]
    return bool((edge == edge[0, 0]).all())


def _pixels(plane: VideoPlane) -> Plane:
    """A view of a plane; it keeps the frame alive."""
    rows = np.frombuffer(plane, np.uint8)  # type: ignore[call-overload]  # a buffer, which its stubs do not say
    return np.asarray(rows, np.uint8).reshape(-1, plane.line_size)[: plane.height, : plane.width]


# Of a frame's tag (ISO/IEC 23091-2) to swscale's.
_MATRICES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}


class FileSource:
    """A video file at its own pace, looped for ever: at time t it shows position (t - epoch) mod period.

    Pictures come half a canvas period before their moment: a tick then finds the one nearest to it, not always the
    one before.
    """

    has_noise = False

    def __init__(
        self, spec: CameraSpec, canvas: Canvas, clock: Callable[[], float], epoch_s: float, wait: Wait
    ) -> None:
        self._clock, self._epoch_s, self._wait = clock, epoch_s, wait
        self._lead_s = canvas.period_s / 2
        self._pacer = Pacer(canvas)
        self._not_video = f"{spec.target} holds no picture this program can read. Convert it to MP4."
        try:
            self._period_s = media_period_s(spec.target)
            container = open_media(spec.target)
        except MediaFileError as error:
            raise CameraError(str(error)) from None
        if not container.streams.video:
            container.close()
            raise CameraError(self._not_video)
        self._decoder = _Decoder(container, live=False)
        self._pending: tuple[av.VideoFrame, float] | None = None
        self._jump()

    def _jump(self) -> None:
        """On to where the file should be now."""
        laps, position_s = divmod(max(0.0, self._clock() - self._epoch_s), self._period_s)
        self._frames = self._play(int(laps), position_s)
        self._behind = True
        self._shown_s = self._clock()

    def _play(self, lap: int, position_s: float) -> Iterator[tuple[av.VideoFrame, float]]:
        """Frames and their moments on the clock, for ever; the first may come before `position_s`."""
        container = self._decoder.container
        origin_s = start_s(container)
        frame_s = 1 / float(self._decoder.stream.average_rate or 25)
        while True:
            container.seek(int((origin_s + position_s) * av.time_base))
            at_s, empty = -frame_s, True
            for frame in self._decoder.frames():
                if frame is None:
                    continue
                at_s = at_s + frame_s if frame.time is None else frame.time - origin_s
                empty = False
                # A last frame on the edge would come after the first one of the next lap.
                if at_s < self._period_s - 0.001:
                    yield frame, self._epoch_s + lap * self._period_s + at_s
            if empty and position_s == 0:
                raise CameraError(self._not_video)
            lap, position_s = lap + 1, 0.0

    def read(self) -> Shot | None:
        try:
            frame, at_s = self._pending or next(self._frames)
        except av.FFmpegError:
            raise CameraError(self._not_video) from None
        self._pending = None
        now_s = self._clock()
        early_s = at_s - self._lead_s - now_s
        if early_s < -1 and not self._behind:
            # Decoding all that a suspended laptop or a stalled disk missed would take too long.
            self._jump()
            return None
        if early_s < -2 * self._lead_s and now_s - self._shown_s < 0.5:
            return None
        # In small pieces: a picture may stand for minutes, and whoever reads must see that this camera lives.
        if early_s > 0 and not self._behind and (self._wait(min(early_s, 0.5)) or early_s > 0.5):
            self._pending = frame, at_s
            return None
        self._behind = self._behind and early_s < -2 * self._lead_s
        if not self._pacer.takes(at_s):
            return None
        self._shown_s = now_s
        return self._decoder.shot(frame, at_s)

    def close(self) -> None:
        self._decoder.container.close()


class NetworkSource:
    """A camera that sends MJPEG over HTTP or anything over RTSP, shown as soon as it arrives."""

    def __init__(self, spec: CameraSpec, canvas: Canvas, clock: Callable[[], float]) -> None:
        self._label, self._clock, self._pacer = spec.label, clock, Pacer(canvas)
        fault, container, began_s = "", None, time.monotonic()
        try:
            container = av.open(
                spec.target,
                timeout=(OPEN_TIMEOUT_S, READ_TIMEOUT_S),
                options={"fflags": "nobuffer", "analyzeduration": "1000000", "rtsp_flags": "prefer_tcp"},
                metadata_errors="ignore",
            )
        except (av.FFmpegError, OSError) as error:
            fault = _network_fault(self._label, error, time.monotonic() - began_s)
        # Raised out here, for FFmpeg's exception holds the whole URL and would hang on as context.
        if container is None:
            raise CameraError(fault)
        if not container.streams.video:
            container.close()
            raise CameraError(f"{self._label} sends no picture. Check the path in its address.")
        self._decoder = _Decoder(container, live=True)
        self._frames = self._decoder.frames()
        # The first picture may have to wait for a keyframe.
        self._last_s = clock() + OPEN_TIMEOUT_S
        self._cut_off_s: float | None = None  # since when none came whole

    @property
    def has_noise(self) -> bool:
        # Each of these pictures is coded by itself; other codecs write "as before" over what hardly moved.
        return self._decoder.stream.codec_context.name in ("mjpeg", "mjpegb", "jpeg2000")

    def read(self) -> Shot | None:
        # What FFmpeg says of a stream that breaks off tells a seller no more than its end does.
        with suppress(av.FFmpegError):
            for frame in self._frames:
                now_s = self._clock()
                if frame is not None:
                    self._last_s, self._cut_off_s = now_s, None
                    return self._decoder.shot(frame, now_s) if self._pacer.takes(now_s) else None
                if self._decoder.cut_off and self._cut_off_s is None:
                    self._cut_off_s = now_s
                if self._cut_off_s is not None and now_s - self._cut_off_s > _CUT_OFF_S:
                    raise CameraError(f"{self._label} sends damaged pictures. Check the camera and the network.")
                if now_s - self._last_s > READ_TIMEOUT_S:
                    break
        raise CameraError(f"{self._label} sends no more pictures. Check the camera and the network.")

    def close(self) -> None:
        self._decoder.container.close()


def _network_fault(label: str, error: Exception, took_s: float) -> str:
    """In plain words, why a URL could not be opened."""
    if took_s >= OPEN_TIMEOUT_S * 0.9:
        return f"{label} does not answer. Check that the camera is on, in the same network, and its address is right."
    match error:
        case ConnectionRefusedError():
            return f"{label} refuses the connection. Start the camera's app and check the port."
        case av.HTTPUnauthorizedError() | av.HTTPForbiddenError():
            return f"{label} wants a user and password. Write them into the address, before the host and an @."
        case av.HTTPClientError() | av.HTTPServerError():
            return f"{label} has no picture at this address. Check the part after the host."
        case av.InvalidDataError() | EOFError():
            return f"{label} sends no video this program can read. Check the part after the host."
        case _:
            # FFmpeg says "input/output error" for an unknown host and for a web page alike.
            return f"{label} cannot be found or sends no video. Check the address and the network."


class CardSource:
    """The test card at the canvas's rate: picture n belongs to epoch + n periods, and n tells time, not draws."""

    has_noise = False

    def __init__(self, canvas: Canvas, clock: Callable[[], float], epoch_s: float, wait: Wait) -> None:
        self._card, self._period_s = TestCard(canvas), canvas.period_s
        self._clock, self._epoch_s, self._wait = clock, epoch_s, wait
        self._wall_s = time.time() - (clock() - epoch_s)
        self._number = -1

    def read(self) -> Shot | None:
        # Half a period early, as files: the tick finds the picture nearest to it.
        due = int((self._clock() - self._epoch_s) / self._period_s + 0.5)
        if due <= self._number:
            next_s = self._epoch_s + (self._number + 0.5) * self._period_s - self._clock()
            if self._wait(min(max(next_s, 0), 0.5)) or next_s > 0.5:
                return None
            due = self._number + 1
        self._number = max(due, 0)
        at_s = self._number * self._period_s
        return Shot(self._card.draw(self._number, self._wall_s + at_s), self._epoch_s + at_s)

    def close(self) -> None:
        """Nothing is held."""
