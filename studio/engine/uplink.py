"""The lines that a broadcast goes out on: what they do to its bit rate, and what the host is told of them.

One destination is the primary: where its line is too slow, the picture gets coarser for all, so that nothing of it is
left out there. The others leave pictures out and disturb nobody.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from studio.engine.lookout import Level, Lookout, rounds
from studio.media.bitrate import Governor
from studio.media.destination import Destination, DestinationReport

LOOK_S = 0.1
SILENT_S = 0.7
"""Nothing arrives for so long: the host is told, long before the connection is given up."""
KEPT_S, HEARD_S = 10.0, 2.0
"""A line that is too slow again and again, or takes nothing, has one trouble, which stands for so long after the last
time."""
NEARLY = 0.9  # of the rate that was asked for: what is lacking still, nobody sees
FREE_S = 4.0
_AGAIN_S = 1.0  # how often it is said what a line takes now
_TO_THE_NEXT_KBPS = 50
_HELP = "Close other programs that use the internet, or go nearer to the Wi-Fi."
_log = logging.getLogger(__name__)


class Uplink:
    """Watches the primary destination's line on a thread of its own: ten short looks a second."""

    def __init__(
        self,
        destinations: tuple[Destination, ...],
        governor: Governor,
        set_kbps: Callable[[int], None],
        lookout: Lookout,
    ) -> None:
        """The first is the primary; `set_kbps` is called from the thread when the picture's rate is to be another."""
        self._destinations, self._governor = destinations, governor
        self._set_kbps, self._lookout = set_kbps, lookout
        self._primary = destinations[0]
        self._primary.decides(governor.target_kbps)
        # By destination: until when it counts as one that takes nothing, or too little.
        self._silent_until_s: dict[str, float] = {}
        self._slow_until_s: dict[str, float] = {}
        self._said_s = 0.0
        self._ended = threading.Event()
        self._telling = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="uplink", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def end(self) -> None:
        """Stop watching; nothing is wrong with any line any more."""
        with self._telling:
            self._ended.set()
        if self._thread.is_alive():
            self._thread.join()
        for destination in self._destinations:
            self._lookout.over(_kind(destination.name))

    def told(self, report: DestinationReport) -> None:
        """A destination is in another state. Any thread."""
        with self._telling:
            # A report from before it was renamed is older than what was told of it then.
            if not self._ended.is_set() and any(report.name == each.name for each in self._destinations):
                self._tell(report)

    def rename(self, destination: Destination, name: str) -> None:
        """Call it so from now on, also in what is wrong with its line. Any thread."""
        with self._telling:
            was = destination.name
            destination.rename(name)
            if not self._ended.is_set():
                self._tell(destination.report())
            self._lookout.over(_kind(was))

    def _run(self) -> None:
        for _ in rounds(self._ended, LOOK_S):
            try:
                self._look()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on as it was asked for
                _log.exception("watching the line failed")
                self._set_kbps(self._governor.asked_kbps)
                self._primary.decides(None)
                return

    def _look(self) -> None:
        now_s = time.monotonic()
        for destination in self._destinations:
            name, silent = destination.name, destination.silent_s() > SILENT_S
            with self._telling:
                news = silent and name not in self._silent_until_s
                if silent:
                    self._silent_until_s[name] = now_s + HEARD_S
                for until_s in (self._silent_until_s, self._slow_until_s):
                    if until_s.get(name, now_s) < now_s:
                        del until_s[name]
                        news = True
            if news:
                self.told(destination.report())
        before_kbps = self._governor.target_kbps
        target_kbps = self._governor.look(now_s, self._primary.line())
        if target_kbps == before_kbps:
            if self._governor.line_kbps is not None and now_s - self._said_s >= _AGAIN_S:
                self._said_s = now_s
                self.told(self._primary.report())
            return
        _log.info("picture at %d kbit/s: %s takes %s", target_kbps, self._primary.name, self._governor.line_kbps)
        self._set_kbps(target_kbps)
        self._primary.decides(target_kbps)
        self.told(self._primary.report())

    def _tell(self, report: DestinationReport) -> None:
        kind = _kind(report.name)
        if report.state == "congested":
            self._slow_until_s[report.name] = time.monotonic() + KEPT_S
        elif report.state != "live":
            self._slow_until_s.pop(report.name, None)
            self._silent_until_s.pop(report.name, None)
        trouble = self._trouble(report)
        if trouble:
            text, level, about = trouble
            # Whoever hears of every destination's states says why one is away, also when that changes.
            tell = report.state not in ("waiting", "rejected")
            self._lookout.raised(kind, text, level, about=about, tell=tell)
        elif report.state != "connecting":  # what was wrong is so until it is live again
            self._lookout.over(kind)

    def _trouble(self, report: DestinationReport) -> tuple[str, Level, str] | None:
        """The words, how bad it is, and what they are about."""
        name = report.name
        if report.key_missing:
            return report.last_error or "", "warning", "key"
        if report.state in ("waiting", "rejected"):
            return report.last_error or f"{name} is not reached. Trying again.", "alarm", "away"
        if report.state not in ("live", "congested"):
            return None
        if name in self._silent_until_s:
            return (
                f"{name} takes nothing just now. Look at the router and the Wi-Fi. It is connected anew if that lasts;"
                " the show goes on.",
                "warning",
                "away",
            )
        coarser = self._coarser(report) if name == self._primary.name else None
        coarsest = self._governor.target_kbps <= self._governor.floor_kbps
        if report.state == "congested" or (name in self._slow_until_s and (coarsest or not coarser)):
            return f"The line to {name} is too slow: pictures are left out there. {_HELP}", "warning", "slow"
        return (*coarser, "slow") if coarser else None

    def _coarser(self, report: DestinationReport) -> tuple[str, Level] | None:
        """That the picture is coarser for this line's sake, until what goes through says that it need not be."""
        governor, name = self._governor, report.name
        line_kbps, free_since_s = governor.line_kbps, governor.free_since_s
        if line_kbps is None or governor.target_kbps >= NEARLY * governor.asked_kbps:
            return None
        free = free_since_s is not None and time.monotonic() - free_since_s >= FREE_S
        if free and report.kbps > line_kbps / NEARLY:
            return None
        # What goes through beyond what is made now is what had piled up.
        takes = _rounded(max(line_kbps, min(report.kbps, governor.target_kbps + governor.sound_kbps)))
        if governor.target_kbps < governor.asked_kbps / 2:
            return f"The line to {name} takes {takes} kbit/s just now: the picture is much coarser. {_HELP}", "warning"
        return f"The line to {name} takes {takes} kbit/s just now: the picture is a little coarser.", "note"


def _kind(name: str) -> str:
    return f"destination {name}"


def _rounded(kbps: float) -> int:
    return max(_TO_THE_NEXT_KBPS, round(kbps / _TO_THE_NEXT_KBPS) * _TO_THE_NEXT_KBPS)
