"""Tells the host what is wrong with a camera or the microphone, and when it is right again."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable

from studio.engine.inputs import Inputs
from studio.engine.lookout import Level, Lookout, rounds
from studio.media.camera import Camera
from studio.media.programme import Programme
from studio.media.sound import SoundSpec

LOOK_S = 0.2
NOTHING_S, GATED_S = 1.5, 5.0  # A microphone gives some noise always; one with a gate gives none between words.
TOO_LOUD_S = 1.5  # One clap is no reason to say anything,
_CLIPS_APART_S = 1.5
TOO_LOUD_KEPT_S = 5.0  # and somebody who shouts takes a breath now and then.
BROKEN_GAPS = 3
BROKEN_S = 10.0
_STOOD_STILL_S, _CATCHES_UP_S = 1.0, 3.0  # where no look was taken for so long, nobody recorded either
_log = logging.getLogger(__name__)

Said = tuple[str, Level, str] | None
"""The words, how bad it is, and what they are about: another camera's trouble is another one."""


class InputWatch:
    """Five short looks a second, on a thread of its own; some ten microseconds each."""

    def __init__(
        self,
        inputs: Inputs,
        programme: Programme,
        lookout: Lookout,
        on_air: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inputs, self._programme, self._lookout, self._on_air = inputs, programme, lookout, on_air
        self._clock = clock
        self._too_loud_since_s: float | None = None
        self._too_loud_until_s = float("-inf")
        self._gaps: deque[tuple[float, int]] = deque()
        self._looked_s, self._caught_up_s = float("inf"), float("-inf")
        self._source: object = None
        self._live_since_s: float | None = None
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="input watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def close(self) -> None:
        """Stop watching. Nothing more is said."""
        self._ended.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        for _ in rounds(self._ended, LOOK_S):
            try:
                self.look()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on without being watched
                _log.exception("watching cameras and microphone failed")
                return

    def look(self) -> None:
        """Once. Says and takes back what is to be said; on the watch's thread."""
        for kind, said in (("camera", self._camera()), ("microphone", self._microphone())):
            if said:
                text, level, about = said
                self._lookout.raised(kind, text, level, about=about)
            else:
                self._lookout.over(kind)

    def _camera(self) -> Said:
        """The one that viewers see first; of all others one."""
        shown, inset = self._programme.on_camera, self._programme.inset_camera
        behind = [camera for camera in self._inputs.cameras if camera is not shown and camera is not inset]
        for camera in (shown, *([inset] if inset else []), *behind):
            if said := self._one_camera(camera, seen=camera is shown or camera is inset):
                return said
        return None

    def _one_camera(self, camera: Camera, *, seen: bool) -> Said:
        if camera.state == "lost" and (error := camera.last_error):
            return error, "alarm" if seen and self._on_air() else "warning", f"{camera.spec.label} lost"
        if camera.black:
            label = camera.spec.label
            words = f"{label} shows nothing but black. Is its lens covered, or the light off?"
            return words, "warning", f"{label} black"
        return None

    def _microphone(self) -> Said:
        inputs, now_s = self._inputs, self._clock()
        if now_s - self._looked_s > _STOOD_STILL_S:  # the computer, or this program: holes in the sound are no fault
            self._caught_up_s = now_s + _CATCHES_UP_S
        self._looked_s = now_s
        source, heard = inputs.sound.source, inputs.sound.heard
        if source is not self._source:
            self._source, self._live_since_s = source, None
            self._too_loud_since_s, self._too_loud_until_s = None, float("-inf")
            self._gaps.clear()
        level: Level = "alarm" if self._on_air() and not inputs.sound.muted else "warning"
        if source.state == "lost":
            self._live_since_s = None
            # What is missing while it is away is one hole, and no sound that breaks up.
            self._gaps.clear()
            words = source.last_error or "The microphone gives no sound any more. Check its plug and its switch."
            return words, level, "lost"
        if not SoundSpec.parse(inputs.mic_spec).is_device or source.state != "live":
            return None
        if self._live_since_s is None:
            self._live_since_s = now_s
        patience_s = GATED_S if heard.gates else NOTHING_S
        if min(heard.nothing_s, now_s - self._live_since_s) >= patience_s and not inputs.sound.muted:
            return (
                "The microphone is silent, as if it were switched off. Look at its switch and its mute key, or choose"
                " another one.",
                level,
                "silent",
            )
        if self._breaks_up(now_s, source.gaps):
            return (
                "The microphone’s sound breaks up. Close other programs, or plug it in somewhere else.",
                level,
                "broken",
            )
        if self._too_loud(now_s, heard.unclipped_s):
            words = "The microphone is too loud and sounds rough. Speak from further away, or turn it down."
            return words, "warning", "loud"
        return None

    def _breaks_up(self, now_s: float, gaps: int) -> bool:
        if now_s < self._caught_up_s:
            self._gaps.clear()
        self._gaps.append((now_s, gaps))
        while now_s - self._gaps[0][0] > BROKEN_S:
            self._gaps.popleft()
        return gaps - self._gaps[0][1] >= BROKEN_GAPS

    def _too_loud(self, now_s: float, unclipped_s: float) -> bool:
        if unclipped_s > _CLIPS_APART_S:
            self._too_loud_since_s = None
        elif self._too_loud_since_s is None:
            self._too_loud_since_s = now_s - unclipped_s
        if self._too_loud_since_s is not None and now_s - self._too_loud_since_s >= TOO_LOUD_S:
            self._too_loud_until_s = now_s + TOO_LOUD_KEPT_S
        return now_s < self._too_loud_until_s
