"""The confidence monitor: decodes what is really sent, and says whether viewers can see it, hear it and scan its code.

It is one output among the others. Every keyframe (2 s apart) and half a second of the sound that belongs to it are
decoded on a thread of its own; what is expected of them is what was expected when that picture was composed, as far as
that can be told: a picture is judged only by what had stood for a while before, and still stood then.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, Literal, NamedTuple, cast

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.video.frame import VideoFrame

from studio.media.canvas import Plane
from studio.media.judging import (
    Mask,
    Rect,
    Scan,
    blocks,
    has_moved,
    is_black,
    is_even,
    is_still,
    scan,
    scan_small,
    uncovered,
)
from studio.media.packets import Coded, Templates

PictureWord = Literal["waiting", "ok", "black", "frozen", "broken", "stopped"]
SoundWord = Literal["waiting", "ok", "silent", "off", "muted", "late", "gap", "broken"]
QrWord = Literal["none", "waiting", "verified", "unreadable", "wrong"]

APART_S = 0.080
"""Sound and picture may be so far from each other, and sound from sound."""
COST_S = 0.0001
"""CPU for each frame, on average, within which every keyframe is looked at; beyond it, one in two may be left out."""
_CREDIT_S = 0.02  # of it at most, saved or owed
_HEARD_S = 0.5
_LATEST_S = 3.0  # that sound leaves the encoder after its picture, at most: offsets of camera and microphone are 2.5 s
_SILENCE_S = 2.0
_SILENT_BYTES = 40  # of a packet of silence, at most
_INAUDIBLE = 2e-5  # below the last bit of 16
_KEPT_S = 4.0  # of packets' times, and of what was expected before
_SETTLED_S = 0.7  # a layer that comes or goes is at rest after this
_CODE_SETTLED_S = 3.0  # a code that another one has just taken the place of; a busy computer may be so far behind
_UNSURE_S = 0.8  # when a picture was composed is known from the sound beside it, which a slow card delivers later
_STOPPED_S = 6.0
_STOOD_STILL_S = 1.5  # a second's wait that took so long: the computer, or this process, stood still meanwhile
_LEAP_S, _LEAPT_S = 0.5, 2.0  # pictures so far apart leave out what was missed; sound and they meet again in this time
_AAC_S = 1024 / 48_000
_log = logging.getLogger(__name__)


class Code(NamedTuple):
    """A QR code on the picture: the product it belongs to, what it has to say, where its panel is."""

    product: str
    payload: bytes
    place: Rect


@dataclass(frozen=True, slots=True)
class Expected:
    """What is to be seen and heard. `camera` names the one that is to be seen, "" where another picture covers it."""

    qr: Code | None = None
    camera: str = ""
    covered: tuple[Rect, ...] = ()
    muted: bool = False


@dataclass(frozen=True, slots=True)
class ConfidenceReport:
    """How what is sent looks and sounds.

    `at_s`: when (monotonic) the picture was composed that this is about; None before the first. `small`: whether the
    code scans at 480 lines too; None where that was not tried. `apart_ms`: how far the sound is from the picture.
    `cpu_s`: this thread's own time, `frames`: pictures sent meanwhile.
    """

    at_s: float | None = None
    picture: PictureWord = "waiting"
    sound: SoundWord = "waiting"
    qr: QrWord = "none"
    product: str | None = None
    small: bool | None = None
    apart_ms: float = 0.0
    looks: int = 0
    frames: int = 0
    cpu_s: float = 0.0

    @property
    def well(self) -> bool:
        """Whether there is nothing to look at again as soon as may be."""
        return (
            self.picture in ("ok", "waiting", "stopped")
            and self.sound in ("ok", "waiting", "muted", "off")
            and self.qr in ("verified", "none")
            and self.small is not False
        )


class _Job(NamedTuple):
    """A keyframe; when it left the encoder (monotonic), and how much of the sound had left it by then."""

    key: Coded
    arrived_s: float
    sound_s: float


class _Seen(NamedTuple):
    """A keyframe that was sent, what was expected of it, and the camera's own dots of about then."""

    key: Coded
    composed_s: float
    then: list[Expected]
    dots: Plane | None


class _Last(NamedTuple):
    """The picture that was looked at before: the camera behind it, its blocks, what covered it, the camera's dots."""

    camera: str
    blocks: Plane
    covered: tuple[Rect, ...]
    dots: Plane | None
    still_though_moved: bool = False


class ConfidenceMonitor:
    """An `Output` of a broadcast. `put` belongs to the encoder thread; all else may be called from any."""

    def __init__(
        self,
        templates: Templates,
        expected: Expected,
        on_report: Callable[[ConfidenceReport], None],
        *,
        camera_dots: Callable[[], Plane | None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`on_report` is called on the monitor's thread after each look. `camera_dots` (there too, may wait a little):
        the dots (`judging.dots`) of what the camera behind the layers gives just now, if any."""
        self._templates, self._on_report, self._camera_dots, self._clock = templates, on_report, camera_dots, clock
        # Replaced whole, so that no lock is needed: since when (monotonic) each was expected, oldest first.
        self._expected: tuple[tuple[float, Expected], ...] = ((float("-inf"), expected),)
        self._report = ConfidenceReport()
        self._key: _Job | None = None
        self._sound: deque[Coded] = deque(maxlen=int(_KEPT_S / _AAC_S))
        self._pictures_s: deque[float] = deque(maxlen=int(_KEPT_S * 60))
        self._sound_s = float("-inf")
        self._behind_s = _LATEST_S  # of the newest picture, as the newest sound came
        self._leap_s = float("-inf")  # the newest picture before which some were left out
        self._frames = 0
        self._job: _Job | None = None
        self._wake = threading.Event()
        self._stopping = self._broken = False
        self._last: _Last | None = None
        self._video: Any = None
        self._audio: Any = None
        self._black_before = self._coarse_before = False
        # What a look may cost, what the last ones cost for each byte, and the keyframe that was left out just now.
        self._credit_s, self._byte_s = 0.0, deque[float](maxlen=4)
        self._skipped: _Seen | None = None
        self._thread = threading.Thread(target=self._run, name="confidence", daemon=True)
        self._thread.start()

    def put(self, *batch: Coded) -> None:
        """Note the packets, and have a keyframe looked at once the sound beside it is there. No I/O, no waiting."""
        if self._stopping:
            return
        try:
            self._note(batch)
        except Exception:  # noqa: BLE001 - our bug: logged whole, once; the encoder must not fail for it
            _log.exception("the confidence monitor has failed and rests")
            self._broken = self._stopping = True
            self._wake.set()

    def _note(self, batch: tuple[Coded, ...]) -> None:
        for coded in batch:
            if not coded.video:
                self._sound.append(coded)
                self._sound_s = coded.pts_s
                if self._pictures_s:
                    self._behind_s = min(max(0.0, self._pictures_s[-1] - coded.pts_s), _LATEST_S)
            else:
                if self._pictures_s and coded.pts_s - self._pictures_s[-1] > _LEAP_S:
                    self._leap_s = coded.pts_s
                self._pictures_s.append(coded.pts_s)
                self._frames += 1
                if coded.key and self._key is None:
                    self._key = _Job(coded, self._clock(), self._sound_s)
        job = self._key
        if job is not None:
            until_s = job.key.pts_s + _HEARD_S
            # Sound that never comes is not waited for.
            if self._sound_s >= until_s or self._pictures_s[-1] >= until_s + self._behind_s + 1.0:
                self._key, self._job = None, job
                self._wake.set()

    def expect(self, expected: Expected) -> None:
        """From now on this is to be seen and heard. Main thread."""
        now_s, entries = self._clock(), self._expected
        if entries[-1][1] == expected:
            return
        # The last one that had begun before is needed as well.
        old = sum(since_s < now_s - 2 * _KEPT_S for since_s, _ in entries)
        self._expected = (*entries[max(0, old - 1) :], (now_s, expected))

    def report(self) -> ConfidenceReport:
        """The newest."""
        return self._report

    def stop(self, timeout_s: float) -> bool:
        """End after the look under way."""
        self._stopping = True
        self._wake.set()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # its own thread

    def _run(self) -> None:
        try:
            while not self._stopping:
                if not self._comes() and not self._stopping:
                    self._tell(picture="stopped")
                    continue
                self._wake.clear()
                job, self._job = self._job, None
                if job is not None and not self._stopping:
                    self._consider(job)
        except Exception:  # noqa: BLE001 - our bug: logged whole, once, and the show goes on without being watched
            _log.exception("the confidence monitor has failed and rests")
            self._broken = self._stopping = True
        self._video = self._audio = self._last = self._skipped = None
        report = self._report
        if report.frames:
            text = "confidence: %d looks, %.3f ms of CPU a frame"
            _log.info(text, report.looks, 1000 * report.cpu_s / report.frames)
        if self._broken:
            # Nothing more is known, so nothing is wrong any more either.
            self._report = ConfidenceReport()
            with contextlib.suppress(Exception):
                self._on_report(self._report)

    def _comes(self) -> bool:
        """Waits for a keyframe; False where none has come for too long, while time went on."""
        waited_s = 0.0
        while waited_s < _STOPPED_S:
            before_s = time.monotonic()
            if self._wake.wait(min(1.0, _STOPPED_S)):
                return True
            took_s = time.monotonic() - before_s
            waited_s = waited_s + took_s if took_s < _STOOD_STILL_S else 0.0
        return False

    def _consider(self, job: _Job) -> None:
        """Hear it, and look at it where that can be afforded, or where anything is new or amiss."""
        before_s = time.thread_time()
        frames = self._frames
        self._credit_s += COST_S * (frames - self._report.frames)
        seen = self._seen(job)
        sound, apart_s = self._sounds(job.key.pts_s)
        changes: dict[str, Any] = {"sound": sound, "apart_ms": 1000 * apart_s, "frames": frames}
        if self._report.picture == "stopped":
            changes["picture"] = "waiting"
        skipped, self._skipped = self._skipped, None
        before = skipped or self._last
        alike = bool(before and _same(before.dots, seen.dots))
        qr = self._expected[-1][1].qr
        new = (qr.product if qr else None) != self._report.product
        size = job.key.packet.size
        cost_s = size * min(self._byte_s, default=0.0)
        if self._credit_s >= cost_s or skipped or new or alike or not self._report.well:
            look_s = time.thread_time()
            if alike and skipped:
                # It may stand still since the one that was left out.
                self._look(skipped)
            changes |= self._look(seen) | {"looks": self._report.looks + 1}
            self._byte_s.append((time.thread_time() - look_s) / max(size, 1))
        else:
            self._skipped = seen
        cost_s = time.thread_time() - before_s
        self._credit_s = min(max(self._credit_s - cost_s, -_CREDIT_S), _CREDIT_S)
        self._tell(**changes, cpu_s=self._report.cpu_s + cost_s)

    def _tell(self, **changes: Any) -> None:
        self._report = replace(self._report, **changes)
        self._on_report(self._report)

    def _seen(self, job: _Job) -> _Seen:
        # The sound beside a picture leaves the encoder when it is heard; the picture itself waited for others in it.
        ahead_s = max(0.0, job.sound_s - job.key.pts_s)
        composed_s = job.arrived_s - ahead_s
        then = self._expected_between(composed_s - _UNSURE_S - _SETTLED_S, composed_s)
        return _Seen(job.key, composed_s, then, self._camera_dots() if then[-1].camera else None)

    def _look(self, seen: _Seen) -> dict[str, Any]:
        """What is to be reported of the picture."""
        luma, code = self._decoded(seen.key), seen.then[-1].qr
        product = code.product if code else None
        found: dict[str, Any] = {"at_s": seen.composed_s, "product": product, "small": None}
        if luma is None:
            self._last = None
            return found | {"picture": "broken", "qr": "waiting" if code else "none"}
        found["picture"] = self._picture(luma, seen)
        found["qr"] = "waiting" if code else "none"
        if code and len({each.qr for each in seen.then}) == 1:
            word, small = self._scan(luma, code)
            lately = self._expected_between(seen.composed_s - _CODE_SETTLED_S, seen.composed_s)
            # One that scans is there, but one that does not may only be late.
            if word == "verified" or len({each.qr for each in lately}) == 1:
                found["qr"], found["small"] = word, small
        return found

    def _expected_between(self, from_s: float, to_s: float) -> list[Expected]:
        """What was expected at any time between, oldest first; at least one."""
        entries = self._expected
        ends = [since_s for since_s, _ in entries[1:]] + [float("inf")]
        found = [
            each for (since_s, each), end_s in zip(entries, ends, strict=True) if since_s <= to_s and end_s > from_s
        ]
        return found or [entries[0][1]]

    # the picture

    def _decoded(self, key: Coded) -> Plane | None:
        """The luma of a keyframe; None where it cannot be decoded."""
        if self._video is None:
            self._video = av.CodecContext.create("h264", "r")
            self._video.thread_count = 1
            self._video.extradata = self._templates.video.codec_context.extradata
        try:
            # A clone: the packet belongs to every output.
            clone: Any = av.Packet(cast(Any, key.packet))
            frames: list[VideoFrame] = [*self._video.decode(clone), *self._video.decode(None)]
            self._video.flush_buffers()
        except av.FFmpegError as error:
            _log.warning("a keyframe cannot be decoded: %s", type(error).__name__)
            self._video = None
            return None
        if not frames:
            return None
        plane = frames[0].planes[0]
        rows = np.frombuffer(memoryview(cast(Any, plane)), np.uint8).reshape(plane.height, plane.line_size)
        return rows[:, : plane.width]

    def _picture(self, luma: Plane, seen: _Seen) -> PictureWord:
        levels = blocks(luma)
        camera, last, self._last = seen.then[-1].camera, self._last, None
        covered = tuple({place for each in seen.then for place in each.covered})
        mask = uncovered(levels.shape, covered) if camera else None
        black, self._black_before = self._black(levels, mask, seen.dots)
        if mask is None or len({each.camera for each in seen.then}) > 1:
            return "black" if black else "ok"
        now = _Last(camera, levels, covered, seen.dots)
        frozen, doubtful = self._frozen(last, now)
        self._last = now._replace(still_though_moved=doubtful)
        return "black" if black else "frozen" if frozen else "ok"

    def _black(self, levels: Plane, mask: Mask | None, dots: Plane | None) -> tuple[bool, bool]:
        """Whether it is black, and whether it looks so just now: a film may fade for a moment."""
        now = is_black(levels, mask) and is_even(levels, mask)
        later = dots is not None and mask is not None and is_black(dots, mask)
        return now and (later or self._black_before), now

    def _frozen(self, last: _Last | None, now: _Last) -> tuple[bool, bool]:
        """Whether it stands still, and whether it stands still though the camera's own picture has moved.

        An encoder takes a camera's noise away, so that a quiet table looks frozen once it was sent; the camera's own
        picture tells which of the two it is.
        """
        if last is None or last.camera != now.camera or last.dots is None or now.dots is None:
            return False, False
        mask = uncovered(now.blocks.shape, (*now.covered, *last.covered))
        if mask is None or not is_still(last.blocks, now.blocks, mask):
            return False, False
        if _same(last.dots, now.dots):
            return True, False
        # The dots are a moment younger than the keyframe: once, that may be all.
        moved = has_moved(last.dots, now.dots, mask)
        return moved and last.still_though_moved, moved

    def _scan(self, luma: Plane, code: Code) -> tuple[Scan, bool | None]:
        found = scan(luma, code.place, code.payload)
        if found != "verified":
            return found, None
        small = scan_small(luma, code.place, code.payload)
        coarse = small is not None and small != "verified"
        # Twice in a row: one keyframe in a hundred is coarser than the others.
        told, self._coarse_before = coarse and self._coarse_before, coarse
        return found, None if small is None else not told

    # the sound

    def _sounds(self, at_s: float) -> tuple[SoundWord, float]:
        """What is to be heard from `at_s` on (programme time), and how far its nearest packet is from there."""
        sound = list(self._sound)
        if not sound:
            return "late", _KEPT_S
        apart_s = min(max(0.0, each.pts_s - at_s, at_s - each.pts_s - _AAC_S) for each in sound)
        together_s = self._leap_s + _LEAPT_S
        if apart_s > APART_S:
            return ("waiting", 0.0) if at_s < together_s else ("late", apart_s)
        if self._hole([each for each in sound if each.pts_s >= together_s]):
            return "gap", apart_s
        window = [each for each in sound if at_s <= each.pts_s < at_s + _HEARD_S]
        if not window:
            return ("waiting", 0.0) if at_s < together_s else ("gap", apart_s)
        try:
            peak = self._peak(window)
        except av.FFmpegError as error:
            _log.warning("sound cannot be decoded: %s", type(error).__name__)
            self._audio = None
            return "broken", apart_s
        muted = [each.muted for each in self._expected_between(self._clock() - _KEPT_S, self._clock())]
        if peak > _INAUDIBLE:
            return "muted" if muted[-1] else "ok", apart_s
        if any(muted):
            return "muted", apart_s
        # Silence costs next to no bytes: how far back it goes shows without decoding it.
        size = max(_SILENT_BYTES, *(each.packet.size for each in window))
        since_s = at_s
        for each in reversed(sound):
            if each.pts_s < at_s:
                if each.packet.size > size:
                    break
                since_s = each.pts_s
        return "silent" if at_s + _HEARD_S - since_s >= _SILENCE_S else "ok", apart_s

    def _hole(self, sound: list[Coded]) -> bool:
        """Whether there are pictures with no sound beside them."""
        pictures = list(self._pictures_s)
        for before, after in pairwise(sound):
            from_s, to_s = before.pts_s + _AAC_S, after.pts_s
            if to_s - from_s > APART_S and any(from_s + _AAC_S < each < to_s - _AAC_S for each in pictures):
                return True
        return False

    def _peak(self, window: list[Coded]) -> float:
        """The highest sample (1 is full scale) of these packets, which follow one another."""
        if self._audio is None:
            template = self._templates.audio.codec_context
            self._audio = av.CodecContext.create("aac", "r")
            self._audio.extradata = template.extradata
        peak = 0.0
        for number, each in enumerate(window):
            clone: Any = av.Packet(cast(Any, each.packet))
            decoded: list[AudioFrame] = self._audio.decode(clone)
            if number:  # the first one lacks what came before it
                peak = max(peak, *(float(np.abs(frame.to_ndarray()).max()) for frame in decoded), 0.0)
        self._audio.flush_buffers()
        return peak


def _same(before: Plane | None, after: Plane | None) -> bool:
    return before is not None and after is not None and np.array_equal(before, after)
