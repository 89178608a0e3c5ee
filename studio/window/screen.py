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

# Packages of Debian and Ubuntu that are not simply called after their library.
_PACKAGES = {
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlienc.so.1": "libbrotli1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libICE.so.6": "libice6",
    "libSM.so.6": "libsm6",
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
_MISSING = re.compile(r"\b(lib[\w.+-]+?\.so(?:\.\d+)*): cannot open shared object file")
_DAMAGED = re.compile(
    r"(?P<path>\S*?(?P<name>[\w.+-]+?\.so(?:\.\d+)*)): (?:file too short|invalid ELF header|cannot read file data"
    r"|ELF |object file has no|wrong ELF|undefined symbol|only ET_DYN|cannot map|failed to map)"
)
_INSTALL = "On Debian and Ubuntu: sudo apt install"
_LDD_S = 10
_OURS = Path(__file__).parents[2]
"""What came with us lies in here."""
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


def missing_library(error: BaseException) -> str | None:
    """In the seller's words, where the system's loader has not found a library, or cannot use the one that is there;
    None where it is something else."""
    told = " ".join(_chain(error))
    if found := _MISSING.search(told):
        return _words_of([found[1]])
    if found := _DAMAGED.search(told):
        # Of those that came with us nobody else has a package.
        if Path(found["path"]).is_relative_to(_OURS):
            return f"Bancarella's library {found['name']} is damaged. Install Bancarella again."
        return (
            f"The library {found['name']}, which Bancarella needs, is damaged on this computer. {_INSTALL} --reinstall"
            f" {_package(found['name'])}"
        )
    return None


def examine_window() -> dict[str, Any]:
    """Whether all is there that a window needs, but for the screen itself; for the doctor: "ok" and a plain "note"."""
    if sys.platform in ("win32", "darwin"):
        return {"ok": True, "note": "a window can be opened"}
    troubles = {platform: reason for platform in ("xcb", "wayland") if (reason := _why_not_loaded(platform))}
    # Either will do, wherever a desktop knows both.
    ok = len(troubles) < 2
    note = "a window can be opened, where there is a screen" if ok else "no window can be opened"
    return {"ok": ok, "note": note, "found": [f"{platform}: {reason}" for platform, reason in troubles.items()]}


def _chain(error: BaseException | None) -> Iterator[str]:
    """What it says, and what was said before: a frozen program's ctypes tells only that there was something."""
    while error is not None:
        yield str(error)
        error = error.__cause__ or error.__context__


def _package(library: str) -> str:
    # libxcb-cursor.so.0 is in libxcb-cursor0.
    return _PACKAGES.get(library) or re.sub(r"\.so\.?(\d*).*", r"\1", library).lower().replace("_", "-")


def _words_of(libraries: list[str]) -> str:
    packages = " ".join(dict.fromkeys(map(_package, libraries)))
    if len(libraries) == 1:
        return f"Bancarella needs the library {libraries[0]}, which this computer does not have. {_INSTALL} {packages}"
    return (
        f"Bancarella needs the libraries {', '.join(libraries)}, which this computer does not have. {_INSTALL}"
        f" {packages}"
    )


def _why_not_loaded(platform: str) -> str | None:
    """Why Qt's plugin for the platform cannot be loaded; None where it can. Loads it, where it can."""
    try:
        import ctypes

        from PySide6 import QtGui  # noqa: F401 - its libraries are what the plugin is linked to
        from PySide6.QtCore import QLibraryInfo
    except ImportError as error:
        return missing_library(error) or f"Bancarella's window cannot be loaded ({error}). Install Bancarella again."
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / f"libq{platform}.so"
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        # The loader stops at the first that is missing: one that is installed after the other is many errands.
        if any(map(_MISSING.search, _chain(error))) and len(missing := _all_missing(plugin)) > 1:
            return _words_of(missing)
        return missing_library(error) or (
            f"Bancarella's window cannot be loaded ({list(_chain(error))[-1]}). Install Bancarella again."
        )
    return None


def _all_missing(plugin: Path) -> list[str]:
    """As far as the system's own tool can tell; none where there is no such tool."""
    if (ldd := shutil.which("ldd")) is None:
        return []
    # Those that lie beside our code were found before anything of it ran; the tool begins from nothing.
    places = filter(None, (str(_OURS), os.environ.get("LD_LIBRARY_PATH")))
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
