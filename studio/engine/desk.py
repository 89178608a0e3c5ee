"""The desk: sole owner of the show. Commands go in, one at a time; every change goes out to all who follow."""

from __future__ import annotations

import logging
import queue
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime, timedelta
from math import ceil

from studio.domain.commands import Command, Elapse, Event, apply
from studio.domain.errors import Refused
from studio.domain.show import Show

MOST_WAITING = 64
_log = logging.getLogger(__name__)

Follower = Callable[[Show, tuple[Event, ...]], None]


def steady_s() -> float:
    """Seconds that only go forward, and go on while the computer sleeps where the system has such a clock."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)  # which counts sleep there, and time.monotonic does not
    return time.monotonic()


class SteadyClock:
    """UTC that only goes forward: read once, then counted, so that a clock set back changes nothing. A sleep counts."""

    def __init__(self) -> None:
        self._utc, self._began_s = datetime.now(UTC), steady_s()

    def go_on_from(self, utc: datetime) -> None:
        """It is `utc` now: the clock of an engine before this one goes on. Before anybody has asked for the time."""
        self._utc, self._began_s = utc, steady_s()

    def now(self) -> datetime:
        """The time in UTC."""
        return self._utc + timedelta(seconds=steady_s() - self._began_s)


class Desk:
    """The desk's thread. Followers are called on it, in order, after every change and every second of a countdown."""

    def __init__(self, show: Show, clock: Callable[[], datetime] | None = None, before: Follower | None = None) -> None:
        """`before` is called before anybody can see a show that has changed: to have it written down."""
        self._show, self._before = show, before
        self.now = clock or SteadyClock().now
        self._inbox: queue.Queue[tuple[Command, Future[Show]] | None] = queue.Queue(MOST_WAITING)
        self._followers: list[Follower] = []
        self._thread = threading.Thread(target=self._run, name="desk")

    @property
    def show(self) -> Show:
        """The show as it stands. Any thread."""
        return self._show

    def follow(self, follower: Follower) -> None:
        """Call `follower` after every change. Before `start`."""
        self._followers.append(follower)

    def start(self) -> None:
        """Begin to take commands."""
        self._thread.start()

    def submit(self, command: Command) -> Future[Show]:
        """Have a command carried out; the show after it, or Refused. Any thread; never waits."""
        future: Future[Show] = Future()
        try:
            self._inbox.put_nowait((command, future))
        except queue.Full:
            future.set_exception(Refused("Too many commands at once. Wait a moment and try again."))
        return future

    def touch(self) -> Future[Show]:
        """Have the followers called again, though the show has not changed (a camera was lost, say); done once they
        were. Any thread.

        Where the inbox is full, each of the commands in it does the same.
        """
        return self.submit(Elapse())

    def close(self) -> None:
        """End after the commands that wait."""
        self._inbox.put(None)
        self._thread.join()

    def _run(self) -> None:
        while True:
            try:
                item = self._inbox.get(timeout=self._until_next_second())
            except queue.Empty:
                item = (Elapse(), Future())
            if item is None:
                return
            command, future = item
            try:
                show, events = apply(self._show, command, self.now())
            except Refused as refusal:
                future.set_exception(refusal)
                continue
            except Exception as error:  # noqa: BLE001 - our bug: logged whole, the desk goes on
                _log.exception("the desk failed at %r", command)
                future.set_exception(error)
                continue
            if self._before and show is not self._show:
                self._call(self._before, show, events)
            self._show = show
            for follower in self._followers:
                self._call(follower, show, events)
            future.set_result(show)

    @staticmethod
    def _call(follower: Follower, show: Show, events: tuple[Event, ...]) -> None:
        try:
            follower(show, events)
        except Exception:  # noqa: BLE001 - our bug: logged whole, the desk goes on
            _log.exception("a follower of the desk failed")

    def _until_next_second(self) -> float | None:
        """Seconds until the countdown shows another number; None where there is no countdown."""
        if self._show.countdown is None:
            return None
        left_s = (self._show.countdown.ends_at - self.now()).total_seconds()
        return max(0.0, left_s - (ceil(left_s) - 1)) if left_s > 0 else 0.0
