"""When a server has turned a stream key down, and when it only has a bad moment."""

from __future__ import annotations

from collections.abc import Callable

from studio.media.rtmp import RtmpError

REFUSALS = 3  # in a row, then the seller has to act
DOUBTED_S = 60.0
"""For so long a key that was good is tried again: the server may have been started anew, and what it asks about keys
may need longer."""
AT_ONCE_S = 2.0  # live no longer than that, and it may be the key


class Refusals:
    """What came of the tries with one address and key. One thread."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` is in seconds."""
        self._clock = clock
        self._good = False  # it was live with this key
        self._in_a_row, self._since_s = 0, 0.0
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
        self._good, self._in_a_row, self.doubted = True, 0, False

    def ended(self, error: RtmpError, live_s: float | None) -> None:
        """A connection has ended that was live for so long; None: not at all."""
        closed = error.code == "closed"
        # Many servers turn a key down by closing without a word.
        silent = closed and error.phase == "publish"
        self.doubted = error.fatal or (closed and (live_s is None or live_s < AT_ONCE_S))
        if not (error.fatal or silent):
            self._in_a_row = 0
            return
        if self._in_a_row == 0:
            self._since_s = self._clock()
        self._in_a_row += 1
        patience_s = DOUBTED_S if self._good and not error.fatal else 0.0
        self.final = self._in_a_row >= REFUSALS and self._clock() - self._since_s >= patience_s
