"""On air: one broadcast from its encoder to its outputs. A show may go on air, end, and go on air again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from studio.engine.options import Options
from studio.media.broadcast import Broadcast, Output
from studio.media.canvas import Canvas
from studio.media.destination import Destination, DestinationReport
from studio.media.encoder import open_encoder
from studio.media.ingest import Ingest
from studio.media.programme import Programme
from studio.media.recorder import Recorder, RecorderReport

Named = tuple[str, Ingest]


class Air:
    """One broadcast. Made and ended on any one thread; what is called back comes from the outputs' own threads."""

    def __init__(
        self,
        canvas: Canvas,
        options: Options,
        *,
        on_destination: Callable[[DestinationReport], None],
        on_recorder: Callable[[RecorderReport], None],
        on_failure: Callable[[Exception], None],
    ) -> None:
        """Opens the encoder. Raises EncoderError where there is none as asked for."""
        self._on_destination, self._on_recorder, self._on_failure = on_destination, on_recorder, on_failure
        self._encoder, self.note = open_encoder(
            canvas,
            name=options.encoder,
            preset=options.preset,
            bitrate_kbps=options.bitrate_kbps,
            audio_kbps=options.audio_kbps,
        )
        self.destinations: tuple[Destination, ...] = ()
        self.recorder: Recorder | None = None
        self.broadcast: Broadcast | None = None
        self._ended = False

    def aim(self, ingests: tuple[Named, ...], record: Path | None) -> None:
        """Where it is to go; nothing is sent yet. Raises SellerError for a file that cannot be written."""
        templates, ask_keyframe = self._encoder.templates, self._encoder.ask_keyframe
        if record:
            self.recorder = Recorder(record, templates, on_state=self._on_recorder)
        self.destinations = tuple(
            Destination(name, ingest, templates, ask_keyframe=ask_keyframe, on_state=self._on_destination)
            for name, ingest in ingests
        )

    def begin(self, programme: Programme) -> None:
        """Send the programme to every output from the next tick on."""
        outputs: tuple[Output, ...] = (*self.destinations, *([self.recorder] if self.recorder else []))
        for destination in self.destinations:
            destination.start()
        self.broadcast = Broadcast(self._encoder, outputs, self._on_failure)
        programme.feed(self.broadcast)

    def end(self, programme: Programme) -> None:
        """Send what is under way, end every output; once. Some 3 s at most."""
        if self._ended:
            return
        self._ended = True
        if self.broadcast:
            programme.feed(None)
            self.broadcast.end()
        elif self.recorder:
            self.recorder.stop(2.0)

    @property
    def reached(self) -> bool:
        """Whether any destination has ever been live; true where there is none to reach."""
        return not self.destinations or any(each.report().ever_live for each in self.destinations)
