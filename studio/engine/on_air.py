"""Going on air and off: one broadcast after the other, and how the last one went.

It takes a while (a keyring, an encoder, a recording to be finished) and is done by a thread of its own, "airing", one
at a time. A broadcast is an `Air`; behind a window there may be many in one evening.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from studio.domain.commands import CutOff, End
from studio.domain.errors import Refused, SellerError
from studio.domain.show import Show
from studio.engine.air import Air, Named
from studio.engine.destinations import Moved
from studio.engine.session import Led, Tally, together
from studio.media.destination import Destination, DestinationReport
from studio.media.destination_refusals import NO_KEY
from studio.media.ingest import Ingest
from studio.media.receiver import Receiver
from studio.media.recorder import RecorderReport

if TYPE_CHECKING:
    from studio.engine.engine import Engine

_LACKS = "The recording {0} lacks the last {1} s of the show: the disk did not take them."
_REHEARSAL = "rehearsal"
KEYS_S = 3.0  # going back on air waits no longer than that for stream keys
_NOWHERE = "Where the show went is not known any more. Add the destination again under Go live."
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Over:
    """A show that is over, with what is known of it at its end: the next one may begin before its broadcast is done.

    `aired_s` and `tallies`: for how long it was on air, and how that went, in the engines before this one. `lost`:
    pictures that the computer was too slow for, in all of them.
    """

    began_at: datetime
    lasted_s: float
    aired_s: float
    tallies: tuple[Tally, ...]
    recordings: tuple[str, ...]
    lost: int
    so_far: dict[str, Any] | None = None  # how it went, before its recording is finished
    whole: dict[str, Any] | None = None  # and after that

    def summary(self, tallies: Iterable[Tally], recording: str | None, recordings: Iterable[str]) -> dict[str, Any]:
        """How it went, as snapshots have it; `tallies` are this engine's."""
        lasted_s = self.lasted_s
        sent = [msgspec.structs.replace(tally, seconds_live=min(lasted_s, tally.seconds_live)) for tally in tallies]
        return {
            "began": self.began_at.isoformat(),
            # While it was asked whether the show goes on, it was not on air.
            "seconds": round(self.aired_s + lasted_s, 1),
            "recording": recording,
            "recordings": list(recordings),
            "lost": self.lost,
            "outputs": [
                {
                    "name": tally.name,
                    "seconds_live": round(tally.seconds_live, 1),
                    "dropped": tally.dropped,
                    "reconnects": tally.reconnects,
                }
                for tally in together(self.tallies, sent)
            ],
        }


class OnAir:
    """One for the engine. What is called back comes from the outputs' own threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._thread = ThreadPoolExecutor(1, "airing")
        self._receiver: Receiver | None = None
        self._told: dict[str, str] = {}  # by destination, so that nothing is said twice
        self._began_at = self.ended_at = engine.now()  # of the last show
        self._show = 0  # the number of this engine's show that is on, or was on last
        self._ids: tuple[str, ...] = ()  # of the saved ones among the destinations on air, in their order
        self._over: _Over | None = None  # the last show of this engine, until the next one begins
        self._recalled: dict[str, Any] | None = None  # how the last one of the engine before went, until then
        self.why_cut_off = ""
        """Why a show that was cut short could not go on by itself, in plain words."""
        self._following = threading.Lock()
        self._to_follow: list[Moved] | None = None  # what has moved since it was asked where to go, until it is aimed
        self.air: Air | None = None
        self.underway = False  # on its way on air: destinations are not there yet
        self.going_back = False  # on its way back on air by itself, after the engine before this one was killed
        self.reached = True  # whether the last broadcast ever got to a destination
        self.recording: Path | None = None  # the last one

    def recall(self, last_show: dict[str, Any] | None, show: Show | None = None) -> None:
        """What the engine before this one knew; `show` is the one that goes on."""
        if last_show:
            there = self._engine.memory.recordings.there
            kept = there(last_show.get("recordings", ()))
            recording = last_show.get("recording")
            if recording and recording not in kept and not there([recording]):
                recording = kept[-1] if kept else None
            last_show = {**last_show, "recording": recording, "recordings": kept}
        self._recalled = last_show
        self._began_at = (show and show.on_air_since) or self._engine.now()

    @property
    def last_show(self) -> dict[str, Any] | None:
        """How the last show went, as snapshots have it; None from go-live to the end of its broadcast."""
        over = self._over
        return over.whole if over else self._recalled

    @property
    def to_keep(self) -> dict[str, Any] | None:
        """How the last show went, for the next engine: as far as it is known while the end is under way."""
        over = self._over
        return (over.whole or over.so_far) if over else self._recalled

    def begins(self) -> None:
        """A show is about to be on air: there is no last one to be told of. Any thread; waits for nothing."""
        if self._over:
            self._show += 1
        self._over = self._recalled = None

    def ends(self) -> None:
        """The show is over now, before anybody hears of it. Any thread; waits for nothing."""
        self.ended_at = self._engine.now()
        comeback, lasted_s = self._engine.comeback, (self.ended_at - self._began_at).total_seconds()
        began_at, recordings = comeback.began_at or self._began_at, comeback.recordings
        over = _Over(began_at, lasted_s, comeback.aired_s, comeback.tallies, recordings, self._engine.figures.lost)
        recording = recordings[-1] if recordings else None
        over.so_far = over.summary(self.air.tallies() if self.air else (), recording, recordings)
        self._over = over

    def prepare(self) -> Air:
        """Open the encoder of the show that begins with the engine. Raises SellerError."""
        self.air = self._new_air(self._show)
        return self.air

    def begin(self, show: Show) -> None:
        """The show is on air: soon its broadcast is. Any thread; nothing is waited for."""
        self.underway = True
        self._began_at = show.on_air_since or self._engine.now()
        self._thread.submit(self._go_on, self._show)

    def go_back(self) -> None:
        """As `begin`, in a show that was cut short."""
        self.underway = True
        self._thread.submit(self._go_on, self._show)

    def end(self) -> Future[None]:
        """After `ends`: done once its broadcast is over, too. Any thread."""
        return self._thread.submit(self._go_off, self._over)

    def close(self) -> None:
        """Waits for what is under way."""
        self._thread.shutdown(wait=True)

    @property
    def received(self) -> bool:
        """Whether the show that is on arrives anywhere. Any thread."""
        air = self.air
        return air is not None and air.broadcast is not None and air.received

    def tallies(self) -> tuple[Tally, ...]:
        """How it went at each destination in the show that is on, with what engines before this one had sent of it.
        Any thread."""
        air = self.air
        return together(self._engine.comeback.tallies, air.tallies() if air else ())

    def leads_to(self) -> tuple[Led, ...] | None:
        """Where the show on air goes, with what it went to and is not known any more. None before that is settled. Any
        thread."""
        air, comeback = self.air, self._engine.comeback
        if air is None or not air.aimed:
            return comeback.leads_to
        there = (Led(each.name, id_) for each, id_ in self._on_air(air) if each.name != _REHEARSAL)
        return (*there, *comeback.leads_nowhere)

    def _on_air(self, air: Air) -> Iterator[tuple[Destination, str]]:
        """Each destination with the id that it had as a saved one when the show began, else ""."""
        return zip(air.destinations, (*self._ids, *[""] * len(air.destinations)), strict=False)

    def ways(self) -> tuple[Named, ...]:
        """Where a show would go now; last of all, where it cannot go for want of a key, unless that comes. Raises
        Refused where all keys are missing, or no address can be read: nobody would see it. May take seconds: a keyring
        is asked."""
        engine = self._engine
        ways = self._usable(engine.options.destinations, engine.memory.destinations.ways())
        if not ways and (why := engine.memory.destinations.unreadable()):
            raise Refused(why)
        return ways

    def _ways_on(self) -> tuple[Named, ...]:
        """As `ways`, for a show that may have begun before this engine: to where it went, and nowhere else."""
        engine, went = self._engine, self._engine.comeback.leads_to
        if went is None:
            return self.ways()
        given, ids = dict(engine.options.destinations), set(engine.memory.destinations.ids().values())
        lost = tuple(led for led in went if (led.id not in ids if led.id else led.name not in given))
        if lost and not self.going_back:
            return self.ways()
        if lost and len(lost) == len(went):
            # Given to a window that is gone, say. Back on air with everything as it was would be a lie.
            raise Refused(_NOWHERE)
        engine.comeback.leads_nowhere = lost
        again = {led.name for led in went if not led.id}
        return self._usable(
            tuple((name, ingest) for name, ingest in given.items() if name in again),
            engine.memory.destinations.ways(among={led.id for led in went}),
        )

    def _id_of(self, way: Named) -> str:
        """The id of the saved destination that it is; "" where it was given, and only has the same name."""
        name, ingest = way
        given, places = dict(self._engine.options.destinations), self._engine.memory.destinations
        return "" if name in given and places.ingest(name) != ingest else places.ids().get(name, "")

    @staticmethod
    def _usable(given: tuple[Named, ...], saved: tuple[Named, ...]) -> tuple[Named, ...]:
        """Both, none of them twice; those without a key last. Raises Refused where all keys are missing."""
        there = {name for name, _ in given} | {ingest for _, ingest in given}
        ways = (*given, *((name, ingest) for name, ingest in saved if name not in there and ingest not in there))
        missing = [name for name, ingest in ways if ingest is None]
        if missing and len(missing) == len(ways):
            raise Refused(NO_KEY.format(", ".join(missing)))
        return tuple(sorted(ways, key=lambda way: way[1] is None))

    def find_keys(self, *, ask: bool = True) -> None:
        """What is on air without its key goes on air with it, where that is known by now. Any thread. May take seconds:
        a keyring is asked, unless it is not to be."""
        engine, air = self._engine, self.air
        keyless = {id_ for each, id_ in self._on_air(air) if each.ingest is None} if air else ()
        if keyless:
            for name, ingest in engine.memory.destinations.ingests(ask=ask, among=keyless):
                self.follow(Moved(name, name, None, ingest))

    def follow(self, moved: Moved) -> None:
        """What is on air there goes where it leads now, under the name that it has now. Any thread."""
        if moved.after:
            self._engine.hide(*moved.after.secrets)
        with self._following:
            if self._to_follow is None:
                self._follow(moved)
            else:
                self._to_follow.append(moved)

    def _follow(self, moved: Moved) -> None:
        air = self.air
        named = air is None or air.follow(moved)
        if named and moved.called != moved.name:
            self._engine.comeback.rename(moved.name, moved.called)

    # on the thread "airing"

    def _catch_up(self) -> None:
        """Follow what has moved since it was asked where to go."""
        with self._following:
            for moved in self._to_follow or ():
                self._follow(moved)
            self._to_follow = None

    def _new_air(self, show: int) -> Air:
        engine = self._engine
        air = Air(
            engine.canvas,
            engine.options,
            lookout=engine.lookout,
            recordings=engine.memory.recordings,
            record_every_s=engine.memory.record_every_s,
            on_destination=self._destination_changed,
            on_recorder=partial(self._recorder_changed, show),
            on_failure=engine.fail,
        )
        if air.note:
            engine.tell(air.note)
        return air

    def _wait_for_keys(self) -> None:
        """Where there is no keyring, the window gives back the keys that were typed into it, once it has found us."""
        memory, went, until_s = self._engine.memory, self._engine.comeback.leads_to, time.monotonic() + KEYS_S
        while not memory.keys.available and any(
            ingest is None
            for _, ingest in memory.destinations.ways(among=None if went is None else {led.id for led in went})
        ):
            if time.monotonic() > until_s or self._engine.over.wait(0.05):
                return

    def _go_on(self, show: int) -> None:
        engine = self._engine
        try:
            if self.air is None:
                if self.going_back:
                    self._wait_for_keys()
                with self._following:
                    self._to_follow = []
                ways = self._ways_on()
                if engine.options.rehearsal:
                    self._receiver = Receiver(engine.options.data_dir / "received.png")
                    ways += ((_REHEARSAL, Ingest.parse(self._receiver.url)),)
                for _, ingest in ways:
                    engine.hide(*(ingest.secrets if ingest else ()))
                self._ids = tuple(map(self._id_of, ways))
                self.air = self._new_air(show)
                self.air.aim(ways, engine.memory.new_recording(datetime.now()))
                # All that took its time. Who has dismissed a keyring's prompt meanwhile gets no other.
                self._catch_up()
                self.find_keys(ask=False)
            self.air.begin(engine.programme, engine.confidence.watch)
            engine.desk.touch()  # so that it is kept where it goes
        except SellerError as error:
            engine.tell(str(error))
            self.air = None
            if self.going_back and engine.options.stay:
                self.why_cut_off = str(error)
                engine.desk.submit(CutOff())
            else:
                engine.desk.submit(End())
        except Exception as error:  # noqa: BLE001 - our bug: logged whole; behind a window the studio stays
            _log.exception("going on air failed")
            self._failed(error)
        self._catch_up()
        self.underway = self.going_back = False
        engine.publish()

    def _go_off(self, over: _Over | None) -> None:
        engine = self._engine
        try:
            if self.air:
                self._finish(self.air, over)
            if self._receiver:
                self._receiver.close()
        finally:
            if engine.options.stay:
                self.air = self._receiver = None
                engine.look_again()  # a destination may have been changed meanwhile
            engine.publish()

    def _finish(self, air: Air, over: _Over | None) -> None:
        """`over`: None where no show ever began."""
        engine = self._engine
        # What is still sent when the show is over is no time on air.
        live_s = [tally.seconds_live for tally in air.tallies()]
        air.end(engine.programme)
        engine.confidence.ended()
        self.reached = air.reached
        recorded = air.recorder.report() if air.recorder else None
        files = over.recordings if over else ()
        if recorded and recorded.bytes and str(recorded.path) not in files:
            files += (str(recorded.path),)  # it began as the show ended
        if recorded and recorded.lacks_s >= 1:
            engine.tell(_LACKS.format(recorded.path.name, round(recorded.lacks_s)))
        # Somebody may have deleted one of them meanwhile.
        kept = engine.memory.recordings.there(files)
        recording = Path(kept[-1]) if recorded and kept else None
        self.recording = recording or self.recording
        engine.figures.ended()
        if over:
            sent = [
                msgspec.structs.replace(tally, seconds_live=s) for tally, s in zip(air.tallies(), live_s, strict=True)
            ]
            over.whole = over.summary(sent, str(recording) if recording else None, kept)
        engine.desk.touch()  # so that it is kept

    def _failed(self, error: Exception) -> None:
        """A broadcast that broke: behind a window the studio stays and says so, else it is over."""
        if self._engine.options.stay:
            self._engine.tell("The broadcast has failed; the log says why. Go live again.")
            self._engine.desk.submit(End())
        else:
            self._engine.fail(error)

    # on the outputs' threads

    def _destination_changed(self, report: DestinationReport) -> None:
        name, error = report.name, report.last_error  # which has the name in it
        lines = {
            "live": f"{name}: on air",
            "waiting": error or f"{name}: trying again",
            "rejected": f"Given up: {error}" if error else f"{name}: given up",
            "congested": f"{name}: the connection is too slow; pictures are left out",
        }
        if (line := lines.get(report.state)) and self._told.get(name) != line:
            self._told[name] = line
            self._engine.console.say(line)
        air = self.air
        given_up = air and not air.recorder and all(d.report().state == "rejected" for d in air.destinations)
        if given_up and not self._engine.options.stay:
            self._engine.stop()
        self._engine.publish()

    def _recorder_changed(self, show: int, report: RecorderReport) -> None:
        if show != self._show:
            return  # a file that began as that show ended: the next one is on
        comeback, path = self._engine.comeback, str(report.path)
        if report.state == "recording" and path not in comeback.recordings:
            comeback.recordings += (path,)
            self._engine.desk.touch()  # so that it is kept
