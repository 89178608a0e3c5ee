"""Whether a window can be opened here, and in plain words what is missing. Qt itself only says so in words for
programmers, and takes the process with it. Free of Qt until it is asked, and of ctypes, whose own library may be the
one that is missing.
"""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from studio.domain.errors import SellerError
from studio.domain.libraries import MISSING, OURS, chain, missing_library, words_of

_LDD_S = 10
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


def examine_window() -> dict[str, Any]:
    """Whether all is there that a window needs, but for the screen itself; for the doctor: "ok" and a plain "note"."""
    if sys.platform in ("win32", "darwin"):
        return {"ok": True, "note": "a window can be opened"}
    troubles = {platform: reason for platform in ("xcb", "wayland") if (reason := _why_not_loaded(platform))}
    # Either will do, wherever a desktop knows both.
    ok = len(troubles) < 2
    note = "a window can be opened, where there is a screen" if ok else "no window can be opened"
    return {"ok": ok, "note": note, "found": [f"{platform}: {reason}" for platform, reason in troubles.items()]}


def _why_not_loaded(platform: str) -> str | None:
    """Why Qt's plugin for the platform cannot be loaded; None where it can. Loads it, where it can."""
    try:
        import ctypes

        import shiboken6  # noqa: F401 - without it PySide6 tells the terminal at length what it lacks
        from PySide6 import QtGui  # noqa: F401 - its libraries are what the plugin is linked to
        from PySide6.QtCore import QLibraryInfo
    except ImportError as error:
        return missing_library(error) or f"Bancarella's window cannot be loaded ({error}). Install Bancarella again."
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / f"libq{platform}.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        # The loader stops at the first that is missing: one that is installed after the other is many errands.
        if any(map(MISSING.search, chain(error))) and len(missing := _all_missing(plugin)) > 1:
            return words_of(missing)
        return missing_library(error) or (
            f"Bancarella's window cannot be loaded ({list(chain(error))[-1]}). Install Bancarella again."
        )
    return None


def _all_missing(plugin: Path) -> list[str]:
    """As far as the system's own tool can tell; none where there is no such tool."""
    if (ldd := shutil.which("ldd")) is None:
        return []
    # Those that lie beside our code were found before anything of it ran; the tool begins from nothing.
    places = filter(None, (str(OURS), os.environ.get("LD_LIBRARY_PATH")))
    environment = os.environ | {"LD_LIBRARY_PATH": ":".join(places)}
    try:
        told = subprocess.run(
            [ldd, str(plugin)], env=environment, capture_output=True, text=True, check=False, timeout=_LDD_S
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    named = dict.fromkeys(re.findall(r"^\s*(lib\S+) => not found", told, re.MULTILINE))
    return [name for name in named if not _is_there(name)]


def _is_there(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _why_not(platform: str, given: str, environment: Mapping[str, str], held: ExitStack) -> str | None:
    """Why Qt's plugin for the platform will not do; None where it will. `held` is closed once Qt has its own line."""
    if platform == "wayland" and not _wayland_answers(given, environment):
        return (
            f"The desktop (Wayland, “{given}”) does not answer. Log in to a desktop, and start it from there. {_LIVE}"
        )
    if reason := _why_not_loaded(platform):
        return reason
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
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = ctypes.c_char_p, ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
    there = xcb.xcb_connect(re.sub(r"\s", "", display).encode() or None, None)
    # An X server without a desktop begins anew when its last client leaves, and lets nobody in meanwhile.
    held.callback(xcb.xcb_disconnect, there)
    return not xcb.xcb_connection_has_error(there)
