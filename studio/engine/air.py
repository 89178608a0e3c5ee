"""On air: one broadcast from its encoder to its outputs. A show may go on air, end, and go on air again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from studio.engine.destinations import Moved
from studio.engine.lookout import Lookout
from studio.engine.options import Options
from studio.engine.recordings import OpenRecordings, RecordingWatch
from studio.engine.session import Tally
from studio.engine.uplink import Uplink
from studio.media.bitrate import Governor
from studio.media.broadcast import Broadcast, Output
from studio.media.canvas import Canvas
from studio.media.destination import Destination, DestinationReport
from studio.media.encoder import open_encoder
from studio.media.ingest import Ingest
from studio.media.packets import Templates
from studio.media.programme import Programme
from studio.media.recorder import Recorder, RecorderReport

Named = tuple[str, Ingest | None]
_RECEIVED = ("live", "congested")


class Air:
    """One broadcast. Made and ended on any one thread; what is called back comes from the outputs' own threads."""

    def __init__(
        self,
        canvas: Canvas,
        options: Options,
        *,
        lookout: Lookout,
        recordings: OpenRecordings,
        record_every_s: float | None,
        on_destination: Callable[[DestinationReport], None],
        on_recorder: Callable[[RecorderReport], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Opens the encoder. Raises EncoderError where there is none as asked for."""
        self._options, self._lookout = options, lookout
        self._recordings, self._record_every_s = recordings, record_every_s
        self._recording_watch = RecordingWatch(lookout)
        self._uplink: Uplink | None = None
        self._on_destination, self._on_recorder, self._on_failure = on_destination, on_recorder, on_failure
        self.encoder, self.note = open_encoder(
            canvas,
            name=options.encoder,
            preset=options.preset,
            bitrate_kbps=options.bitrate_kbps,
            audio_kbps=options.audio_kbps,
        )
        self.destinations: tuple[Destination, ...] = ()
        self.aimed = False
        self.recorder: Recorder | None = None
        self.broadcast: Broadcast | None = None
        self._watch: Output | None = None
        self._ended = False
        # By the destination's place in the row: it may be renamed.
        self._live_s: dict[int, float] = {}  # but for the time since `_live_since`
        self._live_since: dict[int, float] = {}
        self._counting = threading.Lock()

    def aim(self, ingests: tuple[Named, ...], record: Path | None) -> None:
        """Where it is to go; nothing is sent yet. What has no key yet can still have it: see `follow`.

        Raises SellerError for a file that cannot be written.
        """
        templates, ask_keyframe = self.encoder.templates, self.encoder.ask_keyframe
        if record:
            self.recorder = Recorder(
                record,
                templates,
                every_s=self._record_every_s,
                patient=self._options.stay or self._options.resume,
                marks=self._recordings,
                on_state=self._recorder_changed,
            )
        self.destinations = tuple(
            Destination(name, ingest, templates, ask_keyframe=ask_keyframe, on_state=partial(self._count, place))
            for place, (name, ingest) in enumerate(ingests)
        )
        self.aimed = True
        if self.destinations:
            governor = Governor(self._options.bitrate_kbps, self._options.audio_kbps)
            self._uplink = Uplink(self.destinations, governor, self._set_kbps, self._lookout)

    def begin(self, programme: Programme, watch: Callable[[Templates], Output]) -> None:
        """Send the programme to every output from the next tick on, and to one more that `watch` makes."""
        self._watch = watch(self.encoder.templates)
        for destination in self.destinations:
            destination.start()
        if self._uplink:
            self._uplink.start()
        self.broadcast = Broadcast(self.encoder, self._outputs(), self._on_failure)
        programme.feed(self.broadcast)

    def end(self, programme: Programme) -> None:
        """Send what is under way, end every output; once. Some 3 s at most."""
        if self._ended:
            return
        self._ended = True
        if self._uplink:
            self._uplink.end()
        if self.broadcast:
            programme.feed(None)
            self.broadcast.end()
        else:  # it never was on air, or broke on its way there
            for output in self._outputs():
                output.stop(2.0)
        self._recording_watch.end()

    def _outputs(self) -> tuple[Output, ...]:
        return tuple(output for output in (*self.destinations, self.recorder, self._watch) if output)

    def look(self) -> None:
        """Tell the host how the recording does. Once a second."""
        if self.recorder:
            self._recording_watch.look(self.recorder.report())

    def _recorder_changed(self, report: RecorderReport) -> None:
        self._recording_watch.look(report)
        self._on_recorder(report)

    def _set_kbps(self, kbps: int) -> None:
        self.encoder.bitrate_kbps = kbps

    def follow(self, moved: Moved) -> bool:
        """What went there before is to go where it leads now, at once unless it is live. Any thread.

        Returns whether it has the name that it is called by now, too.
        """
        for destination in self.destinations:
            if destination.name == moved.name and destination.ingest in (moved.before, None):
                if moved.after and moved.after != destination.ingest:
                    destination.aim(moved.after)
                # One that was deleted, and is on air still, keeps its name to itself.
                if all(each.name != moved.called for each in self.destinations) and self._uplink:
                    self._uplink.rename(destination, moved.called)
                return destination.name == moved.called
        return False

    def tallies(self) -> tuple[Tally, ...]:
        """How it went at each destination, so far. Any thread."""
        with self._counting:
            now_s = time.monotonic()
            live_s = {place: s + now_s - self._live_since.get(place, now_s) for place, s in self._live_s.items()}
        return tuple(
            Tally(report.name, live_s.get(place, 0.0), report.dropped, report.reconnects)
            for place, report in enumerate(destination.report() for destination in self.destinations)
        )

    def _count(self, place: int, report: DestinationReport) -> None:
        with self._counting:
            now_s = time.monotonic()
            since_s = self._live_since.pop(place, now_s)
            self._live_s[place] = self._live_s.get(place, 0.0) + now_s - since_s
            if report.state in _RECEIVED:
                self._live_since[place] = now_s
        if self._uplink:
            self._uplink.told(report)
        self._on_destination(report)

    @property
    def received(self) -> bool:
        """Whether a destination takes it just now; true where there is none to take it."""
        return not self.destinations or any(each.report().state in _RECEIVED for each in self.destinations)

    @property
    def reached(self) -> bool:
        """Whether any destination has ever been live; true where there is none to reach."""
        return not self.destinations or any(each.report().ever_live for each in self.destinations)
