"""What viewers get is what the show says: the confidence monitor, told what to expect, and its words."""

from __future__ import annotations

import time
from collections.abc import Iterable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from studio.domain.scene import BuyNow, Card, Scene
from studio.media.canvas import Plane, Planes
from studio.media.confidence import Code, ConfidenceMonitor, ConfidenceReport, Expected
from studio.media.judging import Rect, dots
from studio.media.packets import Templates

if TYPE_CHECKING:
    from studio.engine.engine import Engine
    from studio.engine.lookout import Level
    from studio.engine.picture import LayerPlace

_WHOLE = ("slate", "close-up")  # layers in place of the camera's picture
_DOTS_S = 0.3  # a few ticks
_LOOKED_S = 0.5  # how much later than its camera's a picture may be composed
_PICTURE: dict[str, str] = {
    "black": "Viewers see a black picture. Take the cap off the camera, turn on the light, or choose another camera.",
    "broken": "The picture that is sent cannot be shown. End the show and go live again.",
    "stopped": "No new picture has been sent for some seconds. Close other programs.",
}
# Where it is a camera's that hangs by a cable, a camera's on the network, a film's or a drawing's.
_STILL = {
    "device": "The picture that viewers see stands still. Unplug the camera and plug it in again, or choose another.",
    "url": "The picture that viewers see stands still. Start the camera’s app again, or switch the camera off and on,"
    " or choose another.",
    "": "The picture that viewers see stands still. Choose another camera.",
}
_SOUND: dict[str, tuple[Level, str]] = {
    "silent": ("alarm", "Viewers hear nothing. Look at the microphone's plug and switch, or choose another one."),
    "late": ("alarm", "Sound and picture are sent apart from each other. End the show and go live again."),
    "gap": ("warning", "There was a hole in the sound. If it happens again, close other programs."),
    "broken": ("alarm", "The sound that is sent cannot be heard. End the show and go live again."),
}
_UNREADABLE = (
    "The QR code of {} cannot be scanned. Take away what lies over it, or use a shorter link;"
    " viewers can still write the code in the chat."
)
_LEFT_OUT = (
    "The picture has no room for the QR code of {}: what it has to say is too long. Use a shorter name, a shorter text"
    " or a short link; viewers can still write the code in the chat."
)
_WRONG = "The QR code on air does not lead where {} says. Take the product off the picture and pin it again."
_COARSE = "The QR code of {} scans, but not where the picture is small, as on many phones. Use a shorter link."


class Confidence:
    """One for the engine, a monitor for each broadcast. What is called back comes on the monitor's thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._expected = Expected()
        self._qr_since_s = 0.0  # since when (monotonic) that code is expected in that place
        self._monitor: ConfidenceMonitor | None = None
        self._left_out: str | None = None  # the product that is shown without its code, for want of room
        self._asked: Future[Plane] | None = None
        # When the picture was composed that is reported, on either clock: the same words for as long as it is the same.
        self._at: tuple[float | None, datetime | None] = (None, None)

    def painted(self, scene: Scene, places: Iterable[LayerPlace]) -> None:
        """From the next picture on this is what there is to see. Main thread."""
        rects = {place.name: Rect(*place[1:]) for place in places}
        qr = left_out = product = None
        for layer in scene.layers:
            if isinstance(layer, Card):
                product = layer.product  # under the way to buy it
            if isinstance(layer, BuyNow) and layer.link and "buy-now" in rects:
                qr = Code(layer.code, layer.link.payload.encode(), rects["buy-now"])
            elif isinstance(layer, BuyNow) and product and self._engine.goods.left_out(product):
                left_out = layer.code
        self._left_out = left_out
        specs = self._engine.inputs.camera_specs
        # An address may hold a password: its hash tells cameras apart as well.
        camera = f"{scene.camera} {hash(specs[min(scene.camera, len(specs) - 1)])}"
        if qr != self._expected.qr:
            self._qr_since_s = time.monotonic()
        self._expected = Expected(
            qr=qr,
            camera="" if any(name in rects for name in _WHOLE) else camera,
            covered=tuple(rect for name, rect in rects.items() if name not in _WHOLE),
            muted=self._engine.desk.show.muted,
        )
        if monitor := self._monitor:
            monitor.expect(self._expected)
            if left_out:
                self._say("qr", ("alarm", _LEFT_OUT.format(left_out)))

    def watch(self, templates: Templates) -> ConfidenceMonitor:
        """A monitor for a broadcast that begins, one of its outputs."""
        self._monitor = monitor = ConfidenceMonitor(
            templates, self._expected, self._found, camera_dots=self._camera_dots
        )
        return monitor

    def ended(self) -> None:
        """The broadcast is over: nothing is wrong with it any more."""
        self._monitor = None
        for kind in ("picture", "sound", "qr"):
            self._engine.lookout.over(kind)

    def state(self) -> dict[str, Any] | None:
        """What a snapshot says; None off air. Any thread."""
        monitor = self._monitor
        if monitor is None:
            return None
        report = self._meant(monitor.report())
        age_s = None if report.at_s is None else max(0.0, time.monotonic() - report.at_s)
        at_s, at = self._at
        if age_s is not None and (at is None or at_s != report.at_s):
            at = self._engine.desk.now() - timedelta(seconds=age_s)
            self._at = report.at_s, at
        return {
            "at": at.isoformat() if at and age_s is not None else None,
            "age_s": None if age_s is None else round(age_s, 1),
            "picture": report.picture,
            "sound": report.sound,
            "apart_ms": round(report.apart_ms, 1),
            **self._code(report),
        }

    def _code(self, report: ConfidenceReport) -> dict[str, Any]:
        """What is known of the code that is on air now: nothing yet, where another one, or one elsewhere, was read."""
        wanted = self._expected.qr
        if wanted is None:
            return {"qr": "none", "qr_code": None, "qr_small": None}
        if report.at_s is None or report.at_s < self._qr_since_s:
            return {"qr": "waiting", "qr_code": wanted.product, "qr_small": None}
        return {"qr": report.qr, "qr_code": report.product, "qr_small": report.small}

    # on the monitor's thread

    def _camera_dots(self) -> Plane | None:
        if self._asked and not self._asked.done():
            return None  # a camera that gives nothing is asked once
        asked = self._asked = Future()

        def receive(planes: Planes) -> None:
            asked.set_result(dots(planes.y))

        self._engine.programme.camera_shot(receive)
        try:
            return asked.result(_DOTS_S)
        except TimeoutError:
            return None

    def _meant(self, report: ConfidenceReport) -> ConfidenceReport:
        """Whoever chose no microphone means silence."""
        off = self._engine.inputs.mic_spec.partition("#")[0] == "none"
        return replace(report, sound="off") if off and report.sound == "silent" else report

    def _found(self, report: ConfidenceReport) -> None:
        report = self._meant(report)
        # What a camera or a microphone lacks is told by its own name, with what is to be done about that.
        known = {trouble.kind for trouble in self._engine.lookout.standing()}
        picture = None
        if "camera" not in known and not self._of_camera(report):
            picture = self._still() if report.picture == "frozen" else _PICTURE.get(report.picture)
        self._say("picture", ("alarm", picture) if picture else None)
        self._say("sound", _SOUND.get(report.sound) if "microphone" not in known else None)
        left_out = self._left_out
        self._say("qr", ("alarm", _LEFT_OUT.format(left_out)) if left_out else _qr_trouble(report))

    def _still(self) -> str:
        spec = self._engine.programme.on_camera.spec
        return _STILL["device" if spec.is_device else spec.kind if spec.kind in _STILL else ""]

    def _of_camera(self, report: ConfidenceReport) -> bool:
        """Whether the picture was black because its camera was: what was sent before that was noticed, and is looked at
        only after it is over, is no news. A slate takes its place."""
        if report.picture != "black" or report.at_s is None:
            return False
        return report.at_s - _LOOKED_S <= max(camera.black_at_s for camera in self._engine.inputs.cameras)

    def _say(self, kind: str, trouble: tuple[Level, str] | None) -> None:
        if trouble:
            level, text = trouble
            self._engine.lookout.raised(kind, text, level)
        else:
            self._engine.lookout.over(kind)


def _qr_trouble(report: ConfidenceReport) -> tuple[Level, str] | None:
    if report.qr == "unreadable":
        return "alarm", _UNREADABLE.format(report.product)
    if report.qr == "wrong":
        return "alarm", _WRONG.format(report.product)
    if report.small is False:
        return "warning", _COARSE.format(report.product)
    return None
