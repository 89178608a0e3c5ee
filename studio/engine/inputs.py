"""Cameras and microphone of the programme, and changing them while it runs."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from studio.domain.errors import Refused
from studio.engine.put_away import PutAway
from studio.media.camera import Camera
from studio.media.camera_spec import CameraDevice, CameraSpec, devices
from studio.media.canvas import Canvas
from studio.media.programme import Programme
from studio.media.sound import SoundDesk, open_sound

OPEN_S = 10.0  # the longest a camera or a microphone may take to give its first picture or sound
MOST_CAMERAS = 4


class Inputs:
    """Opened by their own threads. Methods may be called from any thread, one at a time."""

    def __init__(
        self, canvas: Canvas, cameras: tuple[str, ...], mic: str, put_away: PutAway, *, moved: Iterable[str] = ()
    ) -> None:
        """Nothing is opened yet. Raises CameraError and MicrophoneError for specs that make no sense.

        `put_away` knows what the marks in the cameras' addresses stand for. `moved`: what the engine before this one,
        which was killed, had in `moved()`.
        """
        self._put_away = put_away
        self._canvas, self._epoch_s = canvas, time.monotonic()
        self._change = threading.Lock()
        self.camera_specs, self.mic_spec = cameras, mic
        self._moved = frozenset(moved)  # not all of these need be open
        self.cameras = [self._camera(text) for text in cameras]
        self.sound = SoundDesk(open_sound(mic, epoch_s=self._epoch_s))
        self._names: dict[str, str] = {}

    def start(self) -> None:
        """Begin to open all of them."""
        for camera in self.cameras:
            camera.start()
        self.sound.source.start()
        self._name_cameras(devices())

    def wait_open(self) -> None:
        """Until each gives its first picture or sound. Raises CameraError and MicrophoneError."""
        for camera in self.cameras:
            camera.wait_open(OPEN_S)
        self.sound.source.wait_open(OPEN_S)

    def set_cameras(self, texts: tuple[str, ...], programme: Programme) -> None:
        """Have these cameras instead; those that are the same stay open. Waits for the others to close, and for the
        keyring where there is a password in an address. Raises Refused and CameraError; then nothing has changed."""
        if not 1 <= len(texts) <= MOST_CAMERAS:
            raise Refused(f"There can be 1 to {MOST_CAMERAS} cameras.")
        for text in texts:
            CameraSpec.parse(text)
        with self._change:
            texts = self._put_away.cameras(texts, self.camera_specs)
            open_now = dict(zip(map(self._same, self.camera_specs), self.cameras, strict=True))
            self._moved = self.moved()
            wanted = [self._same(text) for text in texts]
            new = {same: self._camera(text) for same, text in zip(wanted, texts, strict=True) if same not in open_now}
            cameras = [(open_now | new)[same] for same in wanted]
            gone = [camera for camera in self.cameras if camera not in cameras]
            programme.replace_cameras(cameras)
            self.camera_specs, self.cameras = texts, cameras
            # A device belongs to one at a time: what is no longer wanted closes before the new ones open.
            for camera in gone:
                camera.close(2.0)
            for camera in new.values():
                camera.start()
        self._name_cameras(devices())

    def set_mic(self, text: str) -> None:
        """Have this microphone instead. Waits until it gives sound. Raises MicrophoneError; then the old one stays."""
        with self._change:
            source = open_sound(text, epoch_s=self._epoch_s)
            source.start()
            try:
                source.wait_open(OPEN_S)
            except Exception:
                source.close(2.0)
                raise
            before = self.sound.replace_source(source)
            self.mic_spec = text
            before.close(2.0)

    def moved(self) -> frozenset[str]:
        """The cameras whose picture has ever changed, as far back as is known. What this engine knows of a camera that
        hangs, the next one must: it may never see it move. Names that tell no address."""
        open_now = zip(self.camera_specs, self.cameras, strict=False)
        return self._moved | {_unsaid(text) for text, camera in open_now if camera.moved}

    def _camera(self, text: str) -> Camera:
        spec, moved = CameraSpec.parse(text), _unsaid(text) in self._moved
        return Camera(spec, self._canvas, epoch_s=self._epoch_s, moved=moved, find=self._put_away.found)

    def _same(self, text: str) -> str:
        """What tells a camera from others, whichever mark stands for its address."""
        address = self._put_away.known(text)
        return text if address is None else address + text[len(text.partition("#")[0]) :]

    def devices(self) -> list[CameraDevice]:
        """The cameras of this machine now. May take its time."""
        found = devices()
        self._name_cameras(found)
        return found

    def _name_cameras(self, found: list[CameraDevice]) -> None:
        self._names = {text: camera_name(text, found) for text in self.camera_specs}

    def cameras_state(self) -> list[dict[str, Any]]:
        """What a snapshot says of each camera."""
        return [
            {
                "spec": text,
                "name": self._names.get(text, ""),
                "state": camera.state,
                "error": camera.last_error if camera.state != "live" else None,
            }
            for text, camera in zip(self.camera_specs, self.cameras, strict=False)
        ]

    def close(self) -> None:
        """Let go of all devices."""
        for camera in self.cameras:
            camera.close(2.0)
        self.sound.source.close(2.0)


def _unsaid(text: str) -> str:
    """A camera's spec, by which it is known again; there may be a password in it."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def camera_name(text: str, found: list[CameraDevice]) -> str:
    """What people call the camera of a spec: the device's own name, a file's name, an address's host."""
    spec = CameraSpec.parse(text)
    match spec.kind:
        case "test":
            return "Test picture"
        case "file":
            return Path(spec.target).name
        case "url":
            return urlsplit(spec.target).hostname or spec.label
        case "number":
            named = [device.name for device in found if device.index == int(spec.target)]
        case "device":
            # A path may be a link to the device's own (/dev/v4l/by-id/…).
            real = os.path.realpath(spec.target)
            named = [device.name for device in found if device.path and os.path.realpath(device.path) == real]
        case "name":
            named = [device.name for device in found if spec.target.casefold() in device.name.casefold()]
    return named[0] if len(named) == 1 else spec.label
