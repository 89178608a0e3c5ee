"""Whether a window can be opened here, and in plain words what is missing. Qt itself only says so in words for
programmers, and takes the process with it. Free of Qt until it is asked.
"""

from __future__ import annotations

import ctypes
import os
import re
import socket
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from studio.domain.errors import SellerError

# Packages of Debian and Ubuntu that are not simply called after their library.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libportaudio.so.2": "libportaudio2",
    "libz.so.1": "zlib1g",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_LIVE = "“bancarella live” broadcasts without a window."


class NoScreen(SellerError):
    """No window can be opened here."""


@contextmanager
def a_screen(environment: Mapping[str, str] = os.environ) -> Iterator[None]:
    """The application is made inside. Raises NoScreen where Qt would end the process."""
    with ExitStack() as held:
        _check(environment, held)
        yield


def _check(environment: Mapping[str, str], held: ExitStack) -> None:
    wanted = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if sys.platform in ("win32", "darwin") or wanted not in ("", "xcb", "wayland"):
        return
    x, wayland = environment.get("DISPLAY", ""), environment.get("WAYLAND_DISPLAY", "")
    reasons = []
    # Either is enough where nobody has asked for one of them: Qt tries both.
    for platform, given in (("wayland", wayland), ("xcb", x)):
        if wanted == platform or (not wanted and given):
            reason = _why_not(platform, given, environment, held)
            if reason is None:
                return
            reasons.append(reason)
    # What is missing can be had; that a desktop does not answer may only be the reason why the other was tried.
    reasons.sort(key=lambda reason: "apt install" not in reason)
    raise NoScreen(reasons[0] if reasons else f"There is no screen to open the window on. {_LIVE}")


def missing_library(error: OSError | ImportError) -> str | None:
    """In the seller's words, where the system's loader has not found a library; None where it is something else."""
    found = re.search(r"\b(lib[\w.+-]+?\.so(?:\.\d+)*): cannot open shared object file", str(error))
    if not found:
        return None
    library = found[1]
    # libxcb-cursor.so.0 is in libxcb-cursor0.
    package = _PACKAGES.get(library) or re.sub(r"\.so\.?(\d*).*", r"\1", library).lower().replace("_", "-")
    return (
        f"Bancarella needs the library {library}, which this computer does not have. On Debian and Ubuntu:"
        f" sudo apt install {package}"
    )


def _why_not(platform: str, given: str, environment: Mapping[str, str], held: ExitStack) -> str | None:
    """Why Qt's plugin for the platform will not do; None where it will. `held` is closed once Qt has its own line."""
    if platform == "wayland" and not _wayland_answers(given, environment):
        return (
            f"The desktop (Wayland, “{given}”) does not answer. Log in to a desktop, and start it from there. {_LIVE}"
        )
    from PySide6 import QtGui  # noqa: F401 - its libraries are what the plugin is linked to
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / f"libq{platform}.so"))
    except OSError as error:
        # Qt will say more in its own words where it is none of these.
        return missing_library(error)
    if platform == "xcb" and not _x_answers(given, held):
        return f"The screen “{given}” does not answer. Log in to a desktop, and start it from there. {_LIVE}"
    return None


def _wayland_answers(name: str, environment: Mapping[str, str]) -> bool:
    path = Path(environment.get("XDG_RUNTIME_DIR", "")) / (name or "wayland-0")
    with socket.socket(socket.AF_UNIX) as there:
        there.settimeout(5)
        try:
            there.connect(str(path))
        except OSError:
            return False
        return True


def _x_answers(display: str, held: ExitStack) -> bool:
    """Asked as Qt will ask, with whatever says there that we may come in."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = ctypes.c_char_p, ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    there = xcb.xcb_connect(re.sub(r"\s", "", display).encode() or None, None)
    # An X server without a desktop begins anew when its last client leaves, and lets nobody in meanwhile.
    held.callback(xcb.xcb_disconnect, there)
    return not xcb.xcb_connection_has_error(there)
