"""Why a destination was not reached: when a server has turned a stream key down, when it only has a bad moment, and
what the seller reads of it."""

from __future__ import annotations

from collections.abc import Callable

from studio.media.rtmp import REDIRECT, RtmpError

REFUSALS = 3  # in a row, then the seller has to act
DOUBTED_S = 60.0
"""For so long a key that was good is tried again: the server may have been started anew, and what it asks about keys
may need longer."""
AT_ONCE_S = 2.0  # live no longer than that, and it may be the key
_TURNED_DOWN = ("Denied", "BadAuth", "Rejected", "Unauthorized")  # how a server's codes for that end
NO_KEY = "The stream key of {} is missing. Copy it from your live dashboard."


class Refusals:
    """What came of the tries with one address and key. One thread."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` is in seconds."""
        self._clock = clock
        self._good = False  # it was live with this key
        self._in_a_row, self._since_s = 0, 0.0
        self._before = False, 0  # it was taken
        self.final = False
        """It is of no use to go on with this key."""
        self.doubted = False
        """The last connection ended as one does whose key is wrong."""

    @property
    def patient(self) -> bool:
        """The key was good before, so that it may be so again."""
        return self._good and not self.final

    def taken(self) -> None:
        """It is live."""
        self._before = self._good, self._in_a_row
        self._good, self._in_a_row, self.doubted = True, 0, False

    def ended(self, error: RtmpError, live_s: float | None) -> None:
        """A connection has ended that was live for so long; None: not at all."""
        closed = error.code == "closed"
        # Many servers turn a key down by closing without a word.
        silent = closed and error.phase == "publish"
        refused = error.fatal
        if _turned_down_after_all(error, live_s):
            refused = True
            if live_s is not None:
                self._good, self._in_a_row = self._before
        self.doubted = refused or (closed and (live_s is None or live_s < AT_ONCE_S))
        if not (refused or silent):
            self._in_a_row = 0
            return
        if self._in_a_row == 0:
            self._since_s = self._clock()
        self._in_a_row += 1
        patience_s = DOUBTED_S if self._good and not refused else 0.0
        self.final = self._in_a_row >= REFUSALS and self._clock() - self._since_s >= patience_s

    def words(self, error: RtmpError, live_s: float | None, *, name: str, host: str, waited_s: float) -> str:
        """What the seller reads of a connection that has `ended` so: what happened, and what to do. `name` is the
        destination's, `waited_s` for how long its server was waited for."""
        said = f" It said: {error.words}" if error.words else ""
        where = name if host in name else f"{name} ({host})"  # there may be two of one host
        check = "Check the internet connection or the address."
        if error.code.endswith("BadName"):
            return f"{name} is still receiving this stream key, perhaps from another program. Trying again."
        if error.code == REDIRECT:
            return f"{name} wants the stream at {error.words} now. Copy the address again from your live dashboard."
        if (error.fatal and error.phase == "publish") or _turned_down_after_all(error, live_s):
            return f"{name} refused the stream key. Copy it again from your live dashboard.{said}"
        if error.fatal:
            return f"{name} refused the stream. Check the address and the stream key.{said}"
        match error.code:
            case "timeout" if error.phase == "tls":
                return (
                    f"{where} makes no secure connection. Perhaps the address has to start with rtmp:// (not rtmps://)."
                )
            case "timeout":
                return f"No answer from {where} within {waited_s:g} s. {check}"
            case "no-such-host":
                if name == host:
                    return f"There is no server called {host}, or no internet. {check}"
                return f"{name}: there is no server called {host}, or no internet. {check}"
            case "refused" | "unreachable":
                return f"{where} cannot be reached. {check}"
            case "certificate":
                why = error.words or "no reason given"
                check = "The stream key was not sent. Check the address and this computer's date."
                return f"The certificate of {where} is not trusted: {why}. {check}"
            case "tls":
                return f"{where} makes no secure connection. Check the address and its port."
            case "garbage":
                return f"{where} is no live streaming server. Check the address."
            case "stalled":
                return f"{where} took no data for {waited_s:g} s. Check the internet connection."
            case "closed" if error.phase == "publish":
                advice = "Copy it again from your live dashboard."
                if self.patient:
                    advice = "Check the stream key. Trying again."
                return f"{name} closed the connection when it got the stream key. {advice}"
            case "closed" if live_s is not None and live_s < AT_ONCE_S:
                return f"{name} closed the connection at once. Check the stream key. Trying again."
            case "closed" if live_s is None:
                return f"{where} closed the connection before the stream began. Check the address and the stream key."
            case "closed":
                return f"{where} closed the connection. Trying again.{said}"
        return f"{name} ended the stream. Trying again.{said}"


def _turned_down_after_all(error: RtmpError, live_s: float | None) -> bool:
    """Some servers begin the stream before they have asked about its key."""
    at_once = live_s is None or live_s < AT_ONCE_S
    return at_once and error.phase == "live" and error.code.endswith(_TURNED_DOWN)
