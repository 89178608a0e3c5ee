"""Which camera, and how it is to be shown: what the seller writes after `--camera`."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass, field, replace
from typing import Literal
from urllib.parse import urlsplit

import cv2
from cv2_enumerate_cameras import enumerate_cameras, supported_backends

from studio.domain.errors import SellerError

Kind = Literal["test", "number", "device", "name", "file", "url"]

# Windows: Media Foundation takes many seconds to open a camera, DirectShow does not.
_BACKEND: int = {"linux": cv2.CAP_V4L2, "darwin": cv2.CAP_AVFOUNDATION, "win32": cv2.CAP_DSHOW}.get(
    sys.platform, cv2.CAP_ANY
)
_OPTIONS = "rotate=90, rotate=180, rotate=270, mirror, fit, offset=MILLISECONDS"


class CameraError(SellerError):
    """A camera cannot be used as asked. Never holds a URL's user, password, path or query: those can be secrets."""


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """A camera of this machine: the number to open it by, its name, its path ("" where there are none), the backend."""

    index: int
    name: str
    path: str
    backend: str


def devices() -> list[CameraDevice]:
    """The cameras of this machine in order of their numbers. Asks the system each time; opens none for long."""
    if _BACKEND not in supported_backends:
        return []
    backend = cv2.videoio_registry.getBackendName(_BACKEND)
    found = {
        (info.index, info.path or ""): CameraDevice(info.index, info.name or "camera", info.path or "", backend)
        for info in enumerate_cameras(_BACKEND)
    }
    return [found[key] for key in sorted(found)]


@dataclass(frozen=True, slots=True)
class DeviceAddress:
    """What OpenCV opens: a number or a path, by one backend."""

    target: int | str
    backend: int


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A parsed camera. `target` is what stood before the options; it is hidden from repr, for URLs hold passwords.

    `rotate` is clockwise, in degrees, `mirror` swaps left and right after it. `fit` shows the whole picture between
    dark bars instead of cropping it to fill. `offset_ms` is carried for the engine: a negative one says that the
    picture arrives that many milliseconds after its sound, so that the sound has to wait.
    """

    kind: Kind
    target: str = field(repr=False)
    rotate: int = 0
    mirror: bool = False
    fit: bool = False
    offset_ms: int = 0

    @property
    def label(self) -> str:
        """How to call this camera before others: safe to log."""
        if self.kind == "url":
            url = urlsplit(self.target)
            port = f":{url.port}" if url.port else ""
            return f"{url.scheme}://{url.hostname}{port}"
        return f"camera {self.target}" if self.kind == "number" else self.target

    @property
    def is_device(self) -> bool:
        """Whether it hangs on this machine by a cable, and not on the network; no file, no test card."""
        return self.kind in ("number", "device", "name")

    @classmethod
    def parse(cls, text: str) -> CameraSpec:
        """`test`, a number, a device path, a camera's name, a video file, `http(s)://` or `rtsp(s)://`; then
        `#rotate=90&mirror&fit&offset=-80` in any order. A file whose name holds a `#` wins over options.

        Says nothing of whether the camera is there. Raises CameraError on an unknown scheme or option.
        """
        text = text.strip()
        if os.path.isfile(text):  # unlike Path.is_file it takes a name that no system would
            return cls("file", text)
        target, mark, options = text.rpartition("#")
        if not mark:
            target, options = text, ""
        if not target:
            raise CameraError("No camera was named. Give its number, its name, a video file, a URL or test.")
        kind = _kind(target)
        return _with_options(cls(kind, target.lower() if kind == "test" else target), options)

    def device(self) -> DeviceAddress:
        """Where to open a number, device or name, found anew each time: numbers change when a camera is replugged.

        Raises CameraError when no camera, or more than one, has that name.
        """
        if self.kind == "number":
            return DeviceAddress(int(self.target), _BACKEND)
        if self.kind == "device":
            return DeviceAddress(self.target, _BACKEND)
        found = devices()
        wanted = self.target.casefold()
        for fits in (str.__eq__, str.startswith, str.__contains__):
            named = [device for device in found if fits(device.name.casefold(), wanted)]
            if len(named) == 1:
                return DeviceAddress(named[0].index, _BACKEND)
            if named:
                numbers = " or ".join(str(device.index) for device in named)
                raise CameraError(f"{len(named)} cameras are called {self.target}. Choose one by number: {numbers}.")
        there = ", ".join(f"{device.index} {device.name}" for device in found)
        hint = f"These are there: {there}." if found else "No camera is connected to this computer."
        raise CameraError(f"There is no camera, file or address {self.target}. {hint}")


def _kind(target: str) -> Kind:
    if target.lower() == "test":
        return "test"
    if re.fullmatch(r"[0-9]{1,3}", target):
        return "number"
    if scheme := re.match(r"([A-Za-z][A-Za-z0-9+.-]*)://", target):
        if scheme[1].lower() not in ("http", "https", "rtsp", "rtsps"):
            raise CameraError(f"Cameras cannot be read from {scheme[1]}://. Use http://, https:// or rtsp://.")
        try:
            complete = bool(urlsplit(target).hostname) and urlsplit(target).port != 0
        except ValueError:
            complete = False
        if not complete:
            raise CameraError(
                "The camera's address lacks a host or port. Write it like http://192.168.1.20:8080/video."
            )
        return "url"
    if re.match(r"(https?|rtsps?):", target, re.IGNORECASE) or re.fullmatch(r"\S+:\S*@\S+", target):
        # It was to be an address, and may have a password in it: it is no name that could be shown.
        raise CameraError("The camera's address lacks a host or port. Write it like http://192.168.1.20:8080/video.")
    if target.startswith("/dev/"):
        return "device"
    looks_like_file = re.match(r"[/~.]|[A-Za-z]:[\\/]", target) or re.search(r"\.[A-Za-z][A-Za-z0-9]{1,4}$", target)
    return "file" if looks_like_file or os.path.isfile(target) else "name"


def _with_options(spec: CameraSpec, options: str) -> CameraSpec:
    for option in filter(None, options.split("&")):
        match option.lower().partition("="):
            case ("rotate", _, ("0" | "90" | "180" | "270") as degrees):
                spec = replace(spec, rotate=int(degrees))
            case ("mirror", "", ""):
                spec = replace(spec, mirror=True)
            case ("fit", "", ""):
                spec = replace(spec, fit=True)
            case ("offset", _, number) if re.fullmatch(r"[+-]?[0-9]{1,4}", number) and abs(int(number)) <= 2000:
                spec = replace(spec, offset_ms=int(number))
            case _:
                raise CameraError(
                    f"Camera option {option} is not understood. After # may stand, joined by &: {_OPTIONS}."
                )
    return spec
