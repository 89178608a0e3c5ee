"""The figures of one engine: taken once a second, told where they are wanted, and the last ones when all is over."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, Any

import msgspec

from studio.domain.errors import SellerError
from studio.domain.ordering import Sales
from studio.domain.sale import money_text
from studio.engine.stats import Stats, StatsFileError

if TYPE_CHECKING:
    from studio.engine.engine import Engine

NOTED_S = 60.0  # so often the figures of a show are in the log
_log = logging.getLogger(__name__)


class Figures:
    """The stats file, the terminal and the log have them from here. Main thread, unless said otherwise."""

    def __init__(self, engine: Engine) -> None:
        """There are none yet."""
        self._engine = engine
        self._stats: Stats | None = None
        self._sold: Sales | None = None
        self._noted_s = -NOTED_S  # when they were last in the log
        self._lost_before = 0  # when the show began
        self._skipped_before = 0  # by the broadcasts before the one that is on: each counts its own
        self.last: dict[str, Any] = {"t": 0.0}
        """Those taken last, as the contract names them. Any thread; a new object each time."""

    def begins(self) -> None:
        """A show goes on air by hand: what was lost before is none of its viewers' business. Any thread."""
        self._lost_before = self._all_lost

    @property
    def lost(self) -> int:
        """Pictures of the show, this one or the last, that the computer was too slow for. Any thread."""
        return self._engine.comeback.lost + self._all_lost - self._lost_before

    @property
    def _all_lost(self) -> int:
        return self._skipped_before + int(self.last.get("missed", 0)) + int(self.last.get("skipped", 0))

    def open(self, *, go_on: bool) -> None:
        """Have the stats file, if one is wanted; `go_on`: after what is in it already. Raises StatsFileError, but where
        viewers wait already: then there is none."""
        try:
            self._stats = Stats(self._engine.options.stats, go_on=go_on)
        except StatsFileError as error:
            if not self._engine.on_air.going_back:
                raise
            self._engine.console.say(str(error))
            self._stats = Stats(None)

    def take(self) -> None:
        """As they are now. Any thread that nobody else takes them on meanwhile."""
        engine = self._engine
        assert self._stats is not None
        air, skipped = engine.on_air.air, self.last.get("skipped", 0)
        last = self._stats.line(
            time.monotonic() - engine.began_s,
            engine.programme,
            air.broadcast if air else None,
            air.destinations if air else (),
            air.recorder if air else None,
            engine.desk.show.pinned,
            engine.chats.hub.messages,
            engine.till.claimed,
        )
        if last["skipped"] < skipped:
            self._skipped_before += skipped
        self.last = last

    def each_second(self) -> None:
        """Take them, and tell them wherever they are wanted."""
        self.take()
        self._write(self.last)
        self._engine.console.figures(self.last)
        if self._engine.desk.show.on_air and time.monotonic() - self._noted_s >= NOTED_S:
            self._noted_s = time.monotonic()
            self._note()

    def ended(self) -> None:
        """A broadcast has ended: how it stood then is what its figures say. On the thread "airing"."""
        if self._engine.options.stay:
            self.take()
        self._note()

    def close(self, status: int) -> None:
        """The last line of the stats file: what was sold, and the exit status. Before the till is closed."""
        try:
            self._sold = self._engine.till.sales()
        except SellerError:
            _log.exception("what was sold cannot be read")
        sales = {"sales": msgspec.to_builtins(self._sold)} if self._sold else {}
        self._write({**self.last, **sales, "final": True, "exit": status})

    def summary(self) -> tuple[str, ...]:
        """How long it was, where the recording is and what was sold, in a line or two; none where no picture was ever
        made. After `close`."""
        if "frames" not in self.last or self._engine.comeback.settles:
            return ()
        on_air = self._engine.on_air
        # The show may have begun in an engine before this one, and go on in more than one file.
        show = on_air.last_show or {}
        lasted_s = max(self.last["t"], show.get("seconds", 0.0)) if self._engine.comeback.left else self.last["t"]
        minutes, seconds = divmod(int(lasted_s), 60)
        recordings = show.get("recordings") or [str(on_air.recording)] * (on_air.recording is not None)
        kept = ""
        if recordings:
            kept = f" {'Recording' if len(recordings) == 1 else 'Recordings'}: {', '.join(recordings)}."
        ended = f"Ended after {minutes}:{seconds:02d}.{kept}"
        return (ended, _sold_line(self._sold)) if self._sold else (ended,)

    def _note(self) -> None:
        """In the log, where a report of a problem finds them when the show is long over."""
        _log.info("figures %s", msgspec.json.encode(self.last).decode())

    def _write(self, values: dict[str, Any]) -> None:
        assert self._stats is not None
        try:
            self._stats.write(values)
        except StatsFileError as error:
            self._engine.console.say(str(error))


def _sold_line(sold: Sales) -> str:
    about = "about " if sold.about else ""
    came_to = f", {about}{' + '.join(money_text(total, 'en') for total in sold.totals)}" if sold.totals else ""
    waits = f"; {sold.waiting} {'waits' if sold.waiting == 1 else 'wait'}" if sold.waiting else ""
    return f"Sold: {_many(sold.claims, 'claim')} of {_many(sold.people, 'person', 'people')}{came_to}{waits}."


def _many(number: int, one: str, more: str = "") -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"
