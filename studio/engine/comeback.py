"""Coming back after a crash: what the engine before this one left, and what the next one will find."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from studio.domain.product import Product
from studio.domain.show import Show
from studio.engine.lookout import Lookout
from studio.engine.options import BY_HAND, Options
from studio.engine.session import SAME_SHOW, Aside, Led, Left, Moment, Session, Shape, Standing, Tally

KEPT_S = 0.05
"""The longest a change waits to be written down before it is seen. It takes about a millisecond; a disk that hangs must
not hold up the show."""
END_KEPT_S = 0.5
"""The same where a show ends: no picture waits, and whoever was told that it is over does not see it again."""
TOLD = timedelta(minutes=1)
"""For so long the host is told that the studio went back on air by itself."""
_BACK = "The studio had stopped. It is back on air, with everything as it was."
_BACK_BUT = "The studio had stopped. It is back on air, but not everything is as it was."
_UNKNOWN = {
    "camera": "The camera that was asked for is not known any more. Choose it again in the settings.",
    "mic": "The microphone that was asked for is not known any more. Choose it again in the settings.",
}
_LEADS_NOWHERE = (
    "Where {0} leads is not known any more."
    " To be seen there again, end the show, add it under Go live and go live again."
)
_BACK_NOT_WHOLE = (
    "The studio had stopped. It is back on air, but before that not everything could be written down: look at the"
    " product, the countdown and the last messages of the chat."
)
_UNREADABLE = "Whether a show was cut short is not known: what was kept of it cannot be read."


class Comeback:
    """Of one engine. Made on the main thread; the rest may be called from any."""

    def __init__(self, options: Options, folder: Path) -> None:
        """Looks what is in the data folder; changes nothing."""
        self._options, self._folder = options, folder
        self._session: Session | None = None
        self._clock: Callable[[], datetime] | None = None
        self.note = ""
        """One line to be told, where what was left there cannot be read."""
        self.left: Left | None = None
        """By the engine before this one, where this one goes on with its show."""
        self.at_once = False
        """It was killed on air, and this one is on air at once."""
        self.utc: datetime | None = None
        """What the show's clock says now, where it goes on: a countdown ends when it was to end, whatever somebody
        does to the computer's clock meanwhile."""
        self.back_at: datetime | None = None
        """Since when the show has been back on air by itself."""
        self.recordings: tuple[str, ...] = ()
        """The files of this show, in order."""
        self.tallies: tuple[Tally, ...] = ()
        """How it went at the destinations of this show, before this engine."""
        self.began_at: datetime | None = None
        """When this show was on air first, where that was before this engine."""
        self.aired_s = 0.0
        """For how long it was on air, before its `on_air_since`."""
        self.lost = 0
        """Pictures of this show that the computer was too slow for, before this engine."""
        self.said_before = 0
        """The number of the chat's newest entry from before this show: from there on it runs along on the picture."""
        self.whole = True
        """Whether this engine goes on with everything as it was, the chat too, as far as can be known."""
        self.moved: tuple[str, ...] = ()
        """The cameras that moved, before this engine."""
        self.leads_to: tuple[Led, ...] | None = None
        """The destinations of this show, before this engine; None where it never had any."""
        self.shape: Shape | None = None
        """Of this show, before this engine; None where it goes elsewhere by now, and may be another."""
        self.settles = False
        """A supervisor starts this engine because the one before was killed while its show ended: all that is to be
        done is to bring that to its end. Nobody has asked for another show."""
        self.leads_nowhere: tuple[Led, ...] = ()
        """Those of them that nobody knows any more: given on the command line of a window that is gone, say."""
        self._asked, self._unknown = options.asked, options.unknown
        self.last_show: dict[str, Any] | None = None
        """How the last show went, where the engine before this one was killed after it."""
        self._told_at: datetime | None = None  # that it is back on air
        self._stumbles = 0
        self._over = self._forgets = False
        self._standing: Standing | None = None  # what was kept last, be it by the engine before
        self._ends: list[datetime] = []  # of shows that the ledger may still have as on, the oldest first
        now = Moment.now()
        left = Session.left(folder)
        if left and left.standing.ended_at:
            self._ends.append(left.standing.ended_at)
        if left is None and (options.resume or options.stay) and Session.is_unreadable(folder):
            self.note = _UNREADABLE
        if left is None or not (options.resume or options.stay) or left.standing.stay != options.stay:
            return
        self._standing = left.standing
        ends_at = left.standing.ends_at if options.duration_s and left.is_cut_short(now) else None
        ran_out = ends_at is not None and (left.utc_now(now) or now.wall) >= ends_at
        self.settles = self._over = not options.stay and (ran_out or left.fell_ending(now))
        if ran_out and ends_at and self.settles:
            self._ends.append(ends_at)
        if abs(left.away(now)) < SAME_SHOW and not options.rehearsal:
            self.last_show = left.standing.last_show
        if self.settles:
            return
        if options.resume or (options.go_live and not options.rehearsal):
            self.at_once = left.goes_on_air(now)
        if not options.resume and (options.rehearsal or not left.is_cut_short(now)):
            return  # a demo begins anew each time
        # Else somebody has opened the studio again, after a power cut say: unless they have asked to be on air at once,
        # they are asked whether the show goes on.
        if self.at_once or options.stay:
            self.left, self.utc = left, left.utc_now(now)
            self.recordings = left.standing.recordings
            self.tallies, self.whole, self.lost = left.aside.tallies, left.aside.all_kept, left.aside.lost
            self.moved, self.said_before = left.aside.moved, left.standing.said_before
            if left.broken_off:
                self.leads_to, self.shape = left.standing.leads_to, left.standing.shape
                if options.aimed and self.leads_to is not None:
                    given = (Led(name) for name, _ in options.destinations)
                    self.leads_to = (*given, *(led for led in self.leads_to if led.id))
            self.began_at = left.standing.began_at or left.standing.show.on_air_since
            self.aired_s = left.standing.aired_s if self.at_once else left.aired_s

    @property
    def known(self) -> tuple[Product, ...]:
        """The products that the show to go on with cannot do without, for as long as the store cannot be read: what is
        pinned, and the run of show. How many are left is not known, but whether any are."""
        return self.left.standing.show.products if self.left else ()

    @property
    def goes_on(self) -> bool:
        """Whether this engine goes on with a show, be it only to bring it to its end."""
        return self.left is not None or self.settles

    @property
    def ended_at(self) -> datetime | None:
        """When the show ended that the ledger may still have as one that is on. The oldest of them: while nothing can
        be written there, no later one begins there either."""
        return next(iter(self._ends), None)

    def give_up(self, at: datetime) -> None:
        """Told to end before the show could go on: where nobody is to be asked, it is over."""
        if not self.goes_on or self._options.stay or not self._standing:
            return
        self.ended(at)
        self._session = self._session or Session(self._folder)
        off_air = replace(self._standing.show, on_air=False, on_air_since=None)
        self._standing = msgspec.structs.replace(self._standing, show=off_air, ended_at=self.ended_at, over=True)
        self._session.keep(self._standing, KEPT_S)

    def ended(self, at: datetime) -> None:
        """A show is over; the ledger does not know it yet."""
        self.back_at, self._over = None, True
        self._ends.append(at)

    def closed(self, at: datetime) -> None:
        """The ledger knows of what ended until then."""
        while self._ends and self._ends[0] <= at:
            self._ends.pop(0)

    @property
    def is_kept(self) -> bool:
        """Whether what stands is written down."""
        return self._session is not None

    def show(self, now: datetime) -> Show:
        """The show to go on with, where something was left; without its products, which are the store's."""
        assert self.left
        last = replace(self.left.standing.show, products=())
        if not self.at_once:
            return replace(last, on_air=False, on_air_since=None)
        self.back_at, self._stumbles = now, self.left.stumbles
        return last

    def doubt(self) -> None:
        """The disk takes nothing, as this engine begins: what was left there may be long out of date."""
        self.whole = self.whole and (self.left is None or self.left.spared)

    def tell(self, lookout: Lookout, *, received: bool) -> None:
        """Tell the host that the studio went back on air by itself, once somebody receives it, and no longer than it
        is. Once a second."""
        for option, words in _UNKNOWN.items():
            lookout.stands(f"unknown {option}", words if option in self._unknown else "")
        if self.back_at is None or self._clock is None:
            if self._told_at is not None:
                self._told_at = None
                lookout.over("studio")
                lookout.over("leads nowhere")
            return
        now = self._clock()
        if self._told_at is None:
            if received:
                self._told_at = now
                back = _BACK_BUT if self.leads_nowhere or self._unknown else _BACK
                lookout.raised("studio", back if self.whole else _BACK_NOT_WHOLE, "note")
                if names := ", ".join(led.name for led in self.leads_nowhere):
                    lookout.raised("leads nowhere", _LEADS_NOWHERE.format(names), "alarm")
        elif now - self._told_at > TOLD:
            lookout.over("studio")

    def begin(
        self,
        clock: Callable[[], datetime],
        also: Callable[[Show], None],
        on_trouble: Callable[[str], None],
        aside: Callable[[], Aside] = Aside,
    ) -> None:
        """From now on what stands is written down, where there may be a next engine. See `Session`."""
        self._clock = clock
        if not (self._options.stay or self._options.resume):
            return
        # An end that the ledger does not know yet stays there until the first page of this engine has it, too.
        if not self.left and self.ended_at is None:
            if self.note:
                Session.put_aside(self._folder)
            Session.forget(self._folder)
        also = also if self._options.stay else lambda _: None
        self._session = Session(self._folder, also, on_trouble, clock=clock, aside=aside)

    def begins(self, *, anew: bool) -> None:
        """A show goes on air by hand: another one, or the one that was cut short."""
        self.back_at, self._stumbles, self._over = None, 0, False
        if anew:
            self.recordings, self.tallies, self.whole = (), (), True
            self.began_at, self.aired_s, self.lost = None, 0.0, 0
            self.leads_to = None
        self.leads_nowhere = ()

    def elsewhere(self) -> None:
        """While it is asked whether the show goes on, somebody has changed where to."""
        self.leads_to = self.shape = None

    def rename(self, was: str, called: str) -> None:
        """A destination has another name: what it got before this engine is still its own."""
        self.tallies = tuple(
            msgspec.structs.replace(each, name=called) if each.name == was else each for each in self.tallies
        )

    def by_hand(self, option: str) -> None:
        """Something else was chosen than the command line asked for: it lasts."""
        kept = {name: value for name, value in self._asked.items() if name != option}
        self._asked = kept | {BY_HAND: sorted({*kept.get(BY_HAND, ()), option})}
        self._unknown = tuple(each for each in self._unknown if each != option)

    def cut_off(self) -> None:
        """It could not go on by itself: somebody is asked."""
        self.back_at = None
        if self.left:
            self.aired_s = self.left.aired_s

    def keep(
        self,
        show: Show,
        ends_at: datetime | None,
        last_show: dict[str, Any] | None,
        leads_to: tuple[Led, ...] | None = None,
        shape: Shape | None = None,
        *,
        waits: bool = False,
        within_s: float = 0.0,
    ) -> None:
        """Write down where the engine stands; waits no longer than that for it. `waits`: see `Standing`."""
        if self._session:
            standing = Standing(
                show=replace(show, products=_needed(show)),
                ends_at=ends_at,
                last_show=last_show,
                stay=self._options.stay,
                recordings=self.recordings,
                back_at=self.back_at,
                stumbles=self._stumbles,
                ended_at=self.ended_at,
                waits=waits,
                began_at=self.began_at,
                aired_s=self.aired_s,
                said_before=self.said_before,
                asked=self._asked,
                leads_to=leads_to,
                shape=shape,
                over=self._over,
            )
            self._standing = standing
            self._session.keep(standing, within_s)

    def write_again(self) -> None:
        """What is kept beside the show did not reach the disk: have all of it written, as soon as there is room."""
        if self._session:
            self._session.write_again()

    def written(self) -> Future[None]:
        """Done once every change so far is on the disk, as far as it is kept there."""
        if self._session:
            return self._session.written()
        nothing: Future[None] = Future()
        nothing.set_result(None)
        return nothing

    def close(self, *, over: bool) -> None:
        """`over`: nobody is to go on from here. What has ended and is not in the ledger yet, the next engine still
        writes there."""
        if not self._session:
            return
        if over and self.ended_at is not None and self._standing:
            off_air = replace(self._standing.show, on_air=False, on_air_since=None)
            standing = msgspec.structs.replace(self._standing, show=off_air, ended_at=self.ended_at, closed=True)
            self._session.keep(standing)
            over = False
        self._session.close(over=False)
        self._forgets = over

    def forget(self) -> None:
        """After `close`, last of all: whoever is killed before that has left what there is to be brought to its end."""
        if self._forgets:
            Session.forget(self._folder)


def _needed(show: Show) -> tuple[Product, ...]:
    """See `Comeback.known`. What every claim changes is left out: nothing has to be written for one."""
    codes = {show.pinned, show.countdown and show.countdown.code, *(slot.code for slot in show.rundown)}
    return tuple(_uncounted(product) for product in show.products if product.code in codes)


def _uncounted(product: Product) -> Product:
    variants = tuple(replace(variant, stock=_some(variant.stock)) for variant in product.variants)
    return replace(product, stock=_some(product.stock), variants=variants, waiting=0)


def _some(stock: int | None) -> int | None:
    return 0 if stock == 0 else None
