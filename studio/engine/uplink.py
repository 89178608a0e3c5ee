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
        self._silent: set[str] = set()
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
            if not self._ended.is_set():
                self._tell(report)

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
        for destination in self._destinations:
            silent = destination.silent_s() > SILENT_S
            if silent != (destination.name in self._silent):
                (self._silent.add if silent else self._silent.discard)(destination.name)
                self.told(destination.report())
        before_kbps = self._governor.target_kbps
        target_kbps = self._governor.look(time.monotonic(), self._primary.line())
        if target_kbps == before_kbps:
            return
        _log.info("picture at %d kbit/s: %s takes %s", target_kbps, self._primary.name, self._governor.line_kbps)
        self._set_kbps(target_kbps)
        self._primary.decides(target_kbps)
        self.told(self._primary.report())

    def _tell(self, report: DestinationReport) -> None:
        kind = _kind(report.name)
        trouble = self._trouble(report)
        if trouble:
            self._lookout.raised(kind, *trouble)
        elif report.state != "connecting":  # what was wrong is so until it is live again
            self._lookout.over(kind)

    def _trouble(self, report: DestinationReport) -> tuple[str, Level] | None:
        name = report.name
        if report.state in ("waiting", "rejected"):
            return report.last_error or f"{name} is not reached. Trying again.", "alarm"
        if name in self._silent and report.state in ("live", "congested"):
            return f"{name} takes nothing just now. It is connected anew if that lasts; the show goes on.", "warning"
        if report.state == "congested":
            return f"The line to {name} is too slow: pictures are left out there. {_HELP}", "warning"
        governor = self._governor
        if report.state != "live" or name != self._primary.name or governor.line_kbps is None:
            return None
        takes = _rounded(governor.line_kbps)
        if governor.target_kbps < governor.asked_kbps / 2:
            return f"The line to {name} takes {takes} kbit/s just now: the picture is much coarser. {_HELP}", "warning"
        return f"The line to {name} takes {takes} kbit/s just now: the picture is a little coarser.", "note"


def _kind(name: str) -> str:
    return f"destination {name}"


def _rounded(kbps: int) -> int:
    return max(_TO_THE_NEXT_KBPS, round(kbps / _TO_THE_NEXT_KBPS) * _TO_THE_NEXT_KBPS)
