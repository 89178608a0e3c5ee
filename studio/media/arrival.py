"""What the other end of a connection takes of what it is sent: how much has arrived, and why it is no more.

What the system takes from us says little of that: it has buffers for seconds. Linux tells what has arrived and whether
the other side's program takes anything; elsewhere whatever is sent counts as arrived. Standard library only.
"""

from __future__ import annotations

import array
import contextlib
import socket
import struct
import sys
from typing import NamedTuple

FROZEN_S = 1.5
"""A program that takes nothing for so long stands still; one that is only slow has taken something by then."""
STILL_S = 0.5  # shorter pauses are nothing
_LUMPS = 2  # a program that is slow takes large pieces; one that stands still lets so many times the pause pass
_UNANSWERED_S = 2.5
"""A computer whose program stands still answers a probe of ours within so long; it need not answer the first ones."""
_UNSENT_BYTES = 1 << 17  # more in the system's hands, unsent, could not be left out any more where it is too much
_TCP_INFO = struct.Struct("3x B 12x I 4x I I 196x I")  # of Linux 5.4: probes, snd_mss, unacked, sacked, snd_wnd


class OnTheLine(NamedTuple):
    """How many of the bytes sent have arrived, whether the other side wants no more for now, and how many times in a
    row it was asked about that without an answer."""

    arrived: int
    shut: bool = False
    unanswered: int = 0


def on_the_line(sock: socket.socket | None, sent_bytes: int) -> OnTheLine:
    """How it is now, or that all has arrived where the system cannot tell. Any thread, also of a socket closed."""
    if sys.platform != "linux" or sock is None:
        return OnTheLine(sent_bytes)
    import fcntl
    import termios

    held = array.array("i", [0])
    try:
        fcntl.ioctl(sock.fileno(), termios.TIOCOUTQ, held)
        info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, _TCP_INFO.size)
    except (OSError, ValueError):
        return OnTheLine(sent_bytes)
    # An older system tells less.
    told = len(info) == _TCP_INFO.size
    probes, segment_bytes, unconfirmed, segments, window_bytes = _TCP_INFO.unpack(info.ljust(_TCP_INFO.size, b"\0"))
    # What came after a hole is there too; without it a line seems to stand still whenever a packet is lost.
    arrived: int = sent_bytes - held[0] + segment_bytes * segments
    # Packets that cannot even leave this computer are not under way either: what tells is the other side's window.
    shut = told and held[0] > 0 and unconfirmed == 0 and window_bytes < segment_bytes
    return OnTheLine(min(sent_bytes, max(0, arrived)), shut, probes)


def hold_little(sock: socket.socket) -> None:
    """Have the system take no more than it can use: what waits with us can still be left out. Where it knows how."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, _UNSENT_BYTES)


class Receiver:
    """Tells a line or a program that is slow from one that stands still, and both from a line that is dead.

    `look` is called a few times a second by one thread; any may read what came of it. Times are monotonic seconds.
    """

    def __init__(self, stall_timeout_s: float, frozen_timeout_s: float) -> None:
        """After so long without a byte arriving the connection is given up; the second where the computer answers and
        only its program takes nothing."""
        self._stall_timeout_s, self._frozen_timeout_s = stall_timeout_s, frozen_timeout_s
        self.frozen = False
        """Its computer answers, its program takes nothing and has not for a while: what waits is not lost."""
        self.pausing = False
        """It may be frozen, but that is not certain yet."""
        self._arrived, self._moved_s = 0, 0.0  # bytes, and when they were last others
        self._answered_s = self._opened_s = 0.0  # when no probe was without an answer last; when `shut` fell last
        self.shut = False
        """It wants no more for now, and its computer answers."""
        self._pause_s = 0.0  # its longest pause since it had taken all there was; 0: none

    def begin(self, now_s: float) -> None:
        """The stream begins; nothing is due yet."""
        self._moved_s = self._answered_s = now_s

    def look(self, now_s: float, sent_bytes: int, line: OnTheLine) -> bool:
        """Whether there is still hope for the connection."""
        if not line.unanswered:
            self._answered_s = now_s
        was_shut, self.shut = self.shut, line.shut and now_s - self._answered_s < _UNANSWERED_S
        if was_shut and not self.shut:
            self._opened_s = now_s
        standing_s = now_s - self._moved_s
        if line.arrived == sent_bytes:
            self._arrived, self._moved_s, self._pause_s = line.arrived, now_s, 0.0
        elif line.arrived != self._arrived:
            if was_shut and standing_s >= STILL_S:
                self._pause_s = max(self._pause_s, standing_s)
            self._arrived, self._moved_s = line.arrived, now_s
        elif now_s >= self.given_up_s(self._moved_s):
            return False
        standing_s = now_s - self._moved_s
        self.frozen = self.shut and standing_s >= max(FROZEN_S, _LUMPS * self._pause_s)
        self.pausing = self.shut and standing_s >= STILL_S and not self.frozen and not self._pause_s
        return True

    def given_up_s(self, since_s: float) -> float:
        """When the connection is given up if it has stood still since then. While a program stands still nothing could
        arrive: what comes after that has a time of its own."""
        if self.shut:
            return since_s + self._frozen_timeout_s
        return max(since_s, self._opened_s) + self._stall_timeout_s

    def silent_s(self, now_s: float, sent_bytes: int, arrived: int) -> float:
        """For how long nothing of what is under way has arrived; 0 where nothing is, or the other side does take some
        every now and then. `arrived`: bytes, just now."""
        # A busy computer may keep the thread that looks from its turn: what has come since then, nobody waits for.
        if arrived >= sent_bytes or arrived != self._arrived or (self._pause_s and self.shut and not self.frozen):
            return 0.0
        return now_s - (max(self._moved_s, self._opened_s) if self._pause_s else self._moved_s)
