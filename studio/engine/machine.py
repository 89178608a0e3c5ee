"""The computer itself: whether it keeps up, sleeps, has power, gets too hot, and what its clock does.

Where it does not keep up, the studio makes it easier for it, step by step (media/easing.py): pictures encoded with less
care, then the window's preview a third as often; only then pictures are left out. It does not sleep while on air, and
when it is made to, the show goes on after it.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import psutil

from studio.engine.air import Air
from studio.engine.awake import Awake, this_system
from studio.engine.desk import steady_s
from studio.engine.lookout import Level, Lookout
from studio.engine.spare_memory import give_back
from studio.media.broadcast import Broadcast
from studio.media.easing import LOOK_S, Easing, Load
from studio.media.preview import Preview
from studio.media.programme import Programme

SELDOM_S = 10.0  # battery, heat
TOLD_S = 60.0  # for so long the host is told that the computer stood still
SLEPT_S, SET_S = 2.0, 2.0
LOW_PERCENT, EMPTY_PERCENT = 20, 10
_SKIPPED, _SKIPPED_WITHIN_S = 3, 2.0
_NEAR_C, _COOLER_C = 3.0, 10.0
_THROTTLED_LOOKS = 3
_CHIPS = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "cpu-thermal", "soc_thermal", "acpitz")
_THROTTLES = "cpu[0-9]*/thermal_throttle/package_throttle_count"
_HOG = 0.3  # of what all processors can do
# What runs other people's programs, ours too: its name tells nobody which one to close.
_INTERPRETERS = ("python", "pypy", "node", "java", "ruby", "perl", "php", "sh", "bash", "zsh", "dash", "wine")
_log = logging.getLogger(__name__)

BUSY = "The computer has too much to do. The picture is made with less care, so that nothing of it is lost."
BUSIER = "The computer has too much to do. The picture is made with less care, and the preview moves less often."
TOO_BUSY = "The computer has too much to do: viewers miss pictures."
CLOSE = "Close other programs."
CLOSE_IT = "Close other programs; most of its time goes to {}."
STOOD_STILL = "The computer stood still for {} s: viewers saw a still picture. The show goes on."
SLEPT = "The computer slept for {}: viewers saw nothing meanwhile. The show goes on. Leave it open and plugged in."
MAY_SLEEP = "This computer may go to sleep during the show. Switch that off in its settings, or touch it now and then."
LOW = "The battery is at {} %. Plug the computer in."
LOW_FOR = "The battery is at {} %, for about {} min. Plug the computer in."
EMPTY = "The battery is almost empty: {} %. Plug the computer in now, or the show ends with it."
HOT = "The computer is very hot ({} °C) and will slow down. Give its fan air, and take it out of the sun."
THROTTLED = "The computer is so hot that it has slowed down. Give its fan air, and take it out of the sun."


@dataclass(frozen=True, slots=True)
class Times:
    """One moment on three clocks, in seconds: one that stops while the computer sleeps, one that does not, and the one
    that anybody may set."""

    awake_s: float
    boot_s: float
    wall_s: float

    @classmethod
    def now(cls) -> Times:
        return cls(time.monotonic(), steady_s(), time.time())


class Machine:
    """Watches on a thread of its own: ten looks a second on air, else one; battery and heat every 10 s."""

    def __init__(
        self,
        lookout: Lookout,
        programme: Programme,
        preview: Preview,
        air: Callable[[], Air | None],
        on_air: Callable[[], bool],
        *,
        awake: Awake | None = None,
        times: Callable[[], Times] = Times.now,
        battery: Callable[[], tuple[float, bool, float | None] | None] | None = None,
        heat: Callable[[], tuple[float, float] | None] | None = None,
        throttled: Callable[[], int] | None = None,
    ) -> None:
        """`battery`: percent, plugged in, seconds left; `heat`: now and the most, in °C; `throttled`: how often so far.

        Each of them None where the computer has no such thing.
        """
        self._lookout, self._programme, self._preview = lookout, programme, preview
        self._air, self._on_air = air, on_air
        self._awake = awake or this_system()
        self._times = times
        self._battery, self._heat = battery or battery_now, heat or heat_now
        self._throttled = throttled or throttle_count
        self._kept_awake = False
        self._before: Times | None = None
        self._told_until_s: float | None = None
        self._seldom_at_s = float("-inf")
        self._low = self._hot = False
        self._throttles = deque[int](maxlen=_THROTTLED_LOOKS + 1)
        self._broadcast: Broadcast | None = None
        self._easing = Easing(0)
        self._most_steps = self._tidied_step = 0
        self._skips = deque[tuple[float, int]]()
        self._stood_still = 0
        self._missing, self._hog = False, ""
        self._used: tuple[float, dict[tuple[int, str], float]] | None = None
        self._parts: tuple[Callable[[Times], None], ...] = (self._stay_awake, self._look_at_clocks, self._keep_up)
        self._seldom_parts: tuple[Callable[[Times], None], ...] = (self._look_at_battery, self._look_at_heat)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="machine", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def close(self) -> None:
        """Stop watching; the computer may sleep again."""
        self._ended.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._ended.wait(LOOK_S if self._broadcast or self._on_air() else 1.0):
            self.look()
        self._awake.release()
        self._preview.eased = False

    def look(self) -> None:
        """Once; on the watch's thread."""
        times = self._times()
        seldom = times.boot_s - self._seldom_at_s >= SELDOM_S
        if seldom:
            self._seldom_at_s = times.boot_s
        for part in (*self._parts, *(self._seldom_parts if seldom else ())):
            try:
                part(times)
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the rest is still watched
                _log.exception("watching the computer failed")
                self._parts = tuple(each for each in self._parts if each != part)
                self._seldom_parts = tuple(each for each in self._seldom_parts if each != part)

    # sleep and clocks

    def _stay_awake(self, _times: Times) -> None:
        on_air = self._on_air()
        if on_air == self._kept_awake:
            return
        self._kept_awake = on_air
        if not on_air:
            self._awake.release()
            self._lookout.over("sleep")
        elif said := self._awake.keep():
            _log.warning("sleep cannot be held off: %s", said)
            self._lookout.raised("sleep", MAY_SLEEP, "note")

    def _look_at_clocks(self, times: Times) -> None:
        before, self._before = self._before or times, times
        slept_s = (times.boot_s - before.boot_s) - (times.awake_s - before.awake_s)
        set_s = (times.wall_s - before.wall_s) - (times.boot_s - before.boot_s)
        if abs(set_s) > SET_S:
            # Nothing goes by that clock but the names of files.
            _log.info("the computer's clock was set by %+.1f s; the show goes on by its own", set_s)
        report = self._programme.report()
        if slept_s > SLEPT_S:
            _log.warning("the computer slept for %.1f s", slept_s)
            self._easing.interrupted(times.awake_s)
            if self._on_air():
                self._tell(times, SLEPT.format(_long(slept_s)), "warning")
                self._reach_out()
        elif report.stood_still > self._stood_still:
            self._easing.interrupted(times.awake_s)
            if self._on_air() and report.stood_still_s > SLEPT_S:
                self._tell(times, STOOD_STILL.format(round(report.stood_still_s)), "note")
                self._reach_out()
        elif self._told_until_s is not None and times.boot_s > self._told_until_s:
            self._told_until_s = None
            self._lookout.over("clock")
        self._stood_still = report.stood_still

    def _tell(self, times: Times, words: str, level: Level) -> None:
        self._told_until_s = times.boot_s + TOLD_S
        self._lookout.raised("clock", words, level)

    def _reach_out(self) -> None:
        """Connections that died meanwhile are tried at once, and whoever is still there gets a whole picture."""
        if air := self._air():
            air.encoder.ask_keyframe()
            for destination in air.destinations:
                if destination.report().state == "waiting":
                    destination.retry_now()

    # keeping up

    def _keep_up(self, times: Times) -> None:
        now_s = times.awake_s
        air = self._air()
        broadcast = air.broadcast if air and self._on_air() else None
        if broadcast is not self._broadcast:
            self._broadcast = broadcast
            self._preview.eased = False
            self._most_steps, self._tidied_step = air.encoder.steps if air else 0, 0
            self._easing = Easing(self._most_steps + 1, far_steps=self._most_steps)
            self._skips.clear()
            self._lookout.over("computer")
        if air is None or broadcast is None:
            return
        sent, made = broadcast.report(), self._programme.report()
        load = Load(sent.waiting, sent.skipped, sent.busy_s, made.frames + sent.skipped, made.late)
        before = self._easing.step
        step = self._easing.look(now_s, load)
        if step != before:
            _log.info("step %d instead of %d: %s", step, before, load)
        self._take(air, step)
        self._skips.append((now_s, sent.skipped))
        while now_s - self._skips[0][0] > _SKIPPED_WITHIN_S:
            self._skips.popleft()
        self._tell_load(now_s, step, missed=sent.skipped - self._skips[0][1] >= _SKIPPED)

    def _take(self, air: Air, step: int) -> None:
        self._preview.eased = step > self._most_steps
        wanted, encoder = min(step, self._most_steps), air.encoder
        if encoder.step != self._tidied_step and not encoder.changing:
            self._tidied_step = encoder.step
            give_back()  # what the encoder before this one had
        if encoder.step == wanted or encoder.changing:
            return
        if not encoder.prepare(wanted) and not encoder.changing:
            # What cannot be now cannot be at all.
            self._most_steps = encoder.step
            self._easing = Easing(self._most_steps + 1, far_steps=self._most_steps)

    def _tell_load(self, now_s: float, step: int, *, missed: bool) -> None:
        if not step and not missed:
            if not (self._missing and self._easing.skipped_lately(now_s)):
                self._lookout.over("computer")
                self._missing, self._hog, self._used = False, "", None
            return
        said: tuple[str, Level] = (BUSIER, "warning") if step > self._most_steps else (BUSY, "note")
        if missed or (self._missing and self._easing.skipped_lately(now_s)):
            said = TOO_BUSY, "alarm"
        words, level = said
        self._missing = level == "alarm"
        close = CLOSE_IT.format(self._hog) if self._hog else CLOSE
        self._lookout.raised("computer", f"{words} {close}", level)
        self._look_for_hog(now_s)  # which takes a while itself: the words come first

    def _look_for_hog(self, now_s: float) -> None:
        """Two looks at what every program uses, two seconds apart, and again after half a minute."""
        if self._used is None:
            self._used = now_s, _used_s()
        elif 2.0 <= now_s - self._used[0] < 30.0 and self._used[1]:
            then_s, then = self._used
            self._hog = hog(then, _used_s(), now_s - then_s)
            self._used = then_s, {}
        elif now_s - self._used[0] >= 30.0:
            self._used = None

    # power and heat

    def _look_at_battery(self, _times: Times) -> None:
        found = self._battery()
        if found is None or found[1] or found[0] > LOW_PERCENT + (2 if self._low else 0):
            self._low = False
            self._lookout.over("battery")
            return
        percent, _, left_s = found
        self._low = True
        if percent <= EMPTY_PERCENT:
            words = EMPTY.format(round(percent))
        elif left_s is not None:
            words = LOW_FOR.format(round(percent), max(1, round(left_s / 60)))
        else:
            words = LOW.format(round(percent))
        self._lookout.raised("battery", words, "warning")

    def _look_at_heat(self, _times: Times) -> None:
        found = self._heat()
        if found:
            now_c, most_c = found
            self._hot = now_c >= most_c - (_COOLER_C if self._hot else _NEAR_C)
        else:
            self._hot = False
        self._throttles.append(self._throttled())
        counts = tuple(self._throttles)
        slowed = len(counts) > _THROTTLED_LOOKS and all(before < after for before, after in pairwise(counts))
        if slowed:
            self._lookout.raised("heat", THROTTLED, "warning")
        elif self._hot and found:
            self._lookout.raised("heat", HOT.format(round(found[0])), "warning")
        else:
            self._lookout.over("heat")


def _long(seconds: float) -> str:
    return f"{round(seconds)} s" if seconds < 90 else f"{round(seconds / 60)} min"


def battery_now() -> tuple[float, bool, float | None] | None:
    """Percent, plugged in, seconds left where that is known; None where there is no battery."""
    try:
        found = psutil.sensors_battery()
    except (AttributeError, OSError, ValueError, NotImplementedError):
        return None  # a system or a driver that has none, or says it in a way of its own
    if found is None:
        return None
    left_s = found.secsleft if isinstance(found.secsleft, int) and found.secsleft > 0 else None
    return float(found.percent), found.power_plugged is not False, left_s


def heat_now() -> tuple[float, float] | None:
    """The processor's hottest place and the most it may have, in °C; None where there is no such sensor."""
    try:
        chips = psutil.sensors_temperatures()
    except (AttributeError, OSError, ValueError):
        return None
    found = [
        (each.current, each.critical)
        for name, places in chips.items()
        if name in _CHIPS
        for each in places
        # Some chips say 0, or a most that no processor would live to see.
        if each.critical and 40 < each.critical <= 125 and 0 < each.current < 150
    ]
    return max(found, key=lambda each: each[0] - each[1], default=None)


def throttle_count() -> int:
    """How often processors were slowed down for their heat since the computer was started. Linux, Intel; else 0."""
    counts = 0
    for path in Path("/sys/devices/system/cpu").glob(_THROTTLES):
        try:
            counts += int(path.read_text())
        except (OSError, ValueError):
            continue  # a processor that was switched off just now
    return counts


def _used_s() -> dict[tuple[int, str], float]:
    """Processor time of every program so far. Some ten milliseconds of our own."""
    found: dict[tuple[int, str], float] = {}
    for process in psutil.process_iter(["pid", "name", "cpu_times"]):
        info = process.info
        if info["cpu_times"] is not None and info["name"]:
            found[info["pid"], info["name"]] = info["cpu_times"].user + info["cpu_times"].system
    return found


def hog(before: dict[tuple[int, str], float], after: dict[tuple[int, str], float], seconds: float) -> str:
    """The program that took most of the computer's time meanwhile, all of its processes together; "" where none took
    much, or it is this one."""
    ours = _family()
    used: dict[str, float] = {}
    for (pid, name), used_s in after.items():
        if pid not in ours and not name.startswith("bancarella") and not _interprets(name):
            used[name] = used.get(name, 0.0) + used_s - before.get((pid, name), used_s)
    most = max(used, key=lambda name: used[name], default="")
    return most if most and used[most] > _HOG * seconds * (os.cpu_count() or 1) else ""


def _interprets(name: str) -> bool:
    """Whether a program of this name runs other programs: python3.11, node.exe."""
    return name.lower().removesuffix(".exe").rstrip("0123456789.w-") in _INTERPRETERS


def _family() -> set[int]:
    """This process, what started it, and all that it has started."""
    ours = {os.getpid(), os.getppid()}
    with contextlib.suppress(psutil.Error):  # one of them has just ended
        ours.update(child.pid for child in psutil.Process().children(recursive=True))
    return ours
