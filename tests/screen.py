"""A display of a test's own: Xvfb on a free number, its picture read from memory, keys and clicks from xdotool."""

from __future__ import annotations

import ctypes
import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
_START_S = 20
_DOTS = (24, 32)
"""Depth of the screen, and the bits of a dot in memory."""


class Screen:
    """Runs while entered. `env` is what a child needs to open its windows here; there is no window manager."""

    def __init__(self, width: int = 1366, height: int = 768) -> None:
        self.width, self.height = width, height

    def __enter__(self) -> Screen:
        self._folder = tempfile.TemporaryDirectory()
        reading, writing = os.pipe()
        self._errors = Path(self._folder.name) / "errors.txt"
        try:
            with self._errors.open("wb") as errors:
                self.process = subprocess.Popen(
                    [
                        *("Xvfb", "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"),
                        *("-screen", "0", f"{self.width}x{self.height}x{_DOTS[0]}", "-fbdir", self._folder.name),
                    ],
                    pass_fds=(writing,),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                )
        finally:
            os.close(writing)
        with os.fdopen(reading, "rb") as told:
            number = told.readline().strip().decode()  # the end of the file, should it not start
        if not number:
            self.__exit__(None, None, None)
            raise RuntimeError("Xvfb does not start")
        self.env = {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "QT_SCALE_FACTOR": "1"}
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # The file is an XWD dump: a header of big-endian words, a colour map of 12 bytes a colour, the picture.
        words = np.frombuffer(self._memory, ">u4", 20)
        assert words[11] == _DOTS[1], "dots of another size"
        start, line = int(words[0] + 12 * words[19]), int(words[12])
        self._dots = np.ndarray((self.height, self.width, 4), np.uint8, self._memory, start, (line, 4, 1))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.terminate()
        self.process.wait(10)
        self._folder.cleanup()

    def picture(self, x: int = 0, y: int = 0, width: int | None = None, height: int | None = None) -> Picture:
        """What can be seen now: BGR, a copy."""
        right = self.width if width is None else x + width
        bottom = self.height if height is None else y + height
        return np.array(self._dots[y:bottom, x:right, :3])

    def windows(self, pid: int) -> list[int]:
        """The visible windows of a process."""
        done = self._xdotool("search", "--onlyvisible", "--pid", str(pid), check=False)
        return [int(word) for word in done.split()]

    def wait_for_window(self, pid: int, timeout_s: float = 30) -> int:
        """The first visible window of a process; it is given the keyboard."""
        deadline_s = time.monotonic() + timeout_s
        while not (found := self.windows(pid)):
            if time.monotonic() > deadline_s:
                raise TimeoutError(f"no window of {pid}")
            time.sleep(0.05)
        self._xdotool("windowfocus", "--sync", str(found[0]))
        return found[0]

    def wait_until(self, true: Callable[[Picture], object], timeout_s: float = 30) -> Picture:
        """The first picture of which it is true."""
        deadline_s = time.monotonic() + timeout_s
        while not true(picture := self.picture()):
            if time.monotonic() > deadline_s:
                raise TimeoutError("it is not to be seen")
            time.sleep(0.02)
        return picture

    def key(self, *names: str) -> None:
        """Pressed and let go, as X calls them."""
        self._xdotool("key", "--delay", "0", *names)

    def click(self, x: int, y: int) -> None:
        """With the left button."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def pointer(self, x: int, y: int) -> None:
        """Move it there, whatever is pressed."""
        self._xdotool("mousemove", str(x), str(y))

    def button(self, down: bool) -> None:
        """Press the left one, or let it go."""
        self._xdotool("mousedown" if down else "mouseup", "1")

    def wheel(self, down: bool, clicks: int) -> None:
        """Turn it where the pointer is."""
        self._xdotool("click", "--repeat", str(clicks), "--delay", "4", "5" if down else "4")

    def type_text(self, text: str) -> None:
        """Letter by letter."""
        self._xdotool("type", "--delay", "10", text)

    def close_window(self, window: int) -> None:
        """Ask it to close, as the cross in a window's corner does."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.env["DISPLAY"].encode()))
        assert display, "no display"
        protocols, delete = (x11.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
        message = _ClientMessage(33, 0, 1, display, window, protocols, 32, (ctypes.c_long * 5)(delete))
        x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
        x11.XCloseDisplay(display)

    def _xdotool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.env},
            stdout=subprocess.PIPE,
            text=True,
            check=check,
            timeout=20,
        )
        return done.stdout


class _ClientMessage(ctypes.Structure):
    """Xlib's XClientMessageEvent, as long as its XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


def spots(picture: Picture, rgb: str, tolerance: int = 2) -> NDArray[np.intp]:
    """(y, x) of every dot of a colour, "#rrggbb"."""
    colour = np.array([int(rgb[at : at + 2], 16) for at in (5, 3, 1)])
    return np.argwhere((np.abs(picture.astype(np.int16) - colour) <= tolerance).all(axis=2))
