"""Keeps the computer from going to sleep while the studio is on air, and gives it back its sleep afterwards."""

from __future__ import annotations

import contextlib
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from typing import Protocol

_ANSWER_S = 5.0
_WHY = "A live show is on air"
_log = logging.getLogger(__name__)


class Awake(Protocol):
    """One thread uses it, the same from `keep` to `release`."""

    def keep(self) -> str:
        """No sleep from now on. "" when the system has promised; its words when it refused, or there is none to ask."""

    def release(self) -> None:
        """Sleep as before. When the process is killed, the system does so by itself."""


class NoSleepKnown:
    """A system that is not known to sleep by itself: no message bus, no logind on it, or another kind altogether."""

    def keep(self) -> str:
        return ""

    def release(self) -> None:
        pass


class Logind:
    """Linux: logind (or elogind) holds off sleep, idleness and the lid's switch for as long as a pipe is open."""

    def __init__(self) -> None:
        self._pipe: int | None = None

    def keep(self) -> str:
        self.release()
        # A desktop lets its user hold off the lid's switch as well; elsewhere that may be refused, the rest granted.
        said = ""
        for what in ("sleep:idle:handle-lid-switch", "sleep:idle"):
            said = self._inhibit(what)
            if not said:
                break
        return said

    def _inhibit(self, what: str) -> str:
        from jeepney import DBusAddress, new_method_call  # type: ignore[import-untyped]
        from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped]
        from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # type: ignore[import-untyped]

        there = DBusAddress(
            "/org/freedesktop/login1", bus_name="org.freedesktop.login1", interface="org.freedesktop.login1.Manager"
        )
        ask = new_method_call(there, "Inhibit", "ssss", (what, "Bancarella", _WHY, "block"))
        try:
            with open_dbus_connection("SYSTEM", enable_fds=True) as bus:
                pipe = unwrap_msg(bus.send_and_get_reply(ask, timeout=_ANSWER_S))[0]
        except DBusErrorResponse as error:
            if error.name in ("org.freedesktop.DBus.Error.ServiceUnknown", "org.freedesktop.DBus.Error.NameHasNoOwner"):
                _log.info("no logind to hold off sleep: %s", error.name)
                return ""
            return f"{error.name}: {' '.join(map(str, error.data))}"
        except (OSError, ValueError, KeyError, TimeoutError) as error:
            _log.info("no message bus to hold off sleep through: %r", error)
            return ""
        self._pipe = pipe.to_raw_fd()
        _log.info("sleep is held off: %s", what)
        return ""

    def release(self) -> None:
        if self._pipe is not None:
            os.close(self._pipe)
            self._pipe = None


class Windows:
    """The system stays awake for as long as a thread says so. Not run on Windows yet."""

    _CONTINUOUS, _SYSTEM = 0x80000000, 0x00000001

    def keep(self) -> str:
        return "" if self._set(self._CONTINUOUS | self._SYSTEM) else "SetThreadExecutionState was refused"

    def release(self) -> None:
        self._set(self._CONTINUOUS)

    @staticmethod
    def _set(state: int) -> int:
        import ctypes

        return int(ctypes.windll.kernel32.SetThreadExecutionState(state))  # type: ignore[attr-defined,unused-ignore]


class Caffeinate:
    """macOS: its own command holds off sleep until it ends, which it does when we do. Not run on macOS yet."""

    def __init__(self, command: tuple[str, ...] = ("/usr/bin/caffeinate", "-i", "-m", "-s", "-w")) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None

    def keep(self) -> str:
        self.release()
        try:
            self._process = subprocess.Popen([*self._command, str(os.getpid())], stdin=subprocess.DEVNULL)
        except OSError as error:
            return f"{self._command[0]}: {error.strerror}"
        return ""

    def release(self) -> None:
        process, self._process = self._process, None
        if process:
            with contextlib.suppress(ProcessLookupError):
                process.terminate()
            process.wait()


def this_system() -> Awake:
    """What keeps this system awake."""
    kinds: dict[str, Callable[[], Awake]] = {"linux": Logind, "win32": Windows, "darwin": Caffeinate}
    return kinds.get(sys.platform, NoSleepKnown)()
