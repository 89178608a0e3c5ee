"""The engine: the broadcast in one process, with no window. Wires the rooms together and owns the main thread.

Main thread: paints overlays when the scene changes, writes the figures once a second. Desk, tick, encoder, cameras,
sound, destinations, recorder and control each have a thread of their own (see ARCHITECTURE.md).
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from studio.control.protocol import Address
from studio.control.server import ControlServer
from studio.domain.errors import SellerError
from studio.domain.scene import Scene, scene_of
from studio.domain.show import Event, GoLive, PinProduct, Show, ShowScene, StartCountdown, apply
from studio.engine.answers import Answers
from studio.engine.desk import Desk, SteadyClock
from studio.engine.journal import Journal
from studio.engine.options import Options
from studio.engine.resources import ASSETS, OVERLAYS
from studio.engine.stats import Stats, StatsFileError
from studio.media.broadcast import Broadcast, Output
from studio.media.camera import Camera
from studio.media.camera_spec import CameraError, CameraSpec
from studio.media.canvas import Canvas
from studio.media.colour import Sprite
from studio.media.compositor import Compositor, Placed
from studio.media.destination import Destination, DestinationReport
from studio.media.encoder import open_encoder
from studio.media.programme import Programme
from studio.media.recorder import Recorder, RecorderReport
from studio.media.sound import SoundDesk, open_sound
from studio.media.sound_source import MicrophoneError
from studio.painter import Painted, Painter, PictureError, check_picture, offscreen_application

PRELOADED = 40  # products whose pictures are read before they are pinned; the others are read when they are
OPEN_S = 10.0  # the longest a camera or a microphone may take to give its first picture or sound
_log = logging.getLogger(__name__)


class DataFolderError(SellerError):
    """The data folder cannot be used."""


class AlreadyRunning(SellerError):
    """Another engine uses the same data folder."""


class _Interrupted(BaseException):
    """Ctrl-C before the show began; no `except Exception` on the way may keep it."""


class Console(Protocol):
    """Where the seller reads. Both may be called from any thread."""

    def say(self, line: str) -> None:
        """One plain line."""

    def figures(self, values: dict[str, Any]) -> None:
        """The figures of this second."""


class Engine:
    """One broadcast from start to end. Make it and `run` it on the main thread."""

    def __init__(self, options: Options, console: Console) -> None:
        """Nothing is opened yet."""
        self.options, self._console = options, console
        self.started, self.over, self._wake = threading.Event(), threading.Event(), threading.Event()
        self._wish: deque[tuple[Scene, str | None]] = deque(maxlen=1)  # newest wins
        self._placed: dict[str, tuple[Painted, Placed]] = {}
        self._failure: Exception | None = None
        self._refusal = 0  # the exit status, where the show could not even begin
        self._last_figures: dict[str, Any] = {"t": 0.0}
        self._told: dict[str, str] = {}  # by destination, so that nothing is said twice
        self._closers: list[Callable[[], object]] = []
        self._journal: Journal | None = None
        self._clock = SteadyClock()
        self.broadcast: Broadcast | None = None
        self.destinations: tuple[Destination, ...] = ()
        self.recorder: Recorder | None = None
        self.shown: str | None = None  # the product code that the last composed picture had on it

    def run(self) -> int:
        """Open everything, broadcast until the end, close everything. The exit status, as the contract has it."""
        # A terminal that is closed ends the show as cleanly as Ctrl-C.
        ends = (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []))
        before = {number: signal.signal(number, self._interrupted) for number in ends}
        try:
            self._open()
            self._turn()
        except _Interrupted:
            pass  # while things were still being opened
        except (CameraError, MicrophoneError) as error:
            self._refusal = 3
            self._console.say(str(error))
        except SellerError as error:
            self._refusal = 2
            self._console.say(str(error))
        except Exception as error:  # noqa: BLE001 - our bug: logged whole, and its place named
            _log.exception("the engine failed")
            self._failure = error
        finally:
            self._close()
            for number, handler in before.items():
                signal.signal(number, handler)
        status = self._status()
        if status == 1:
            place = self._journal.path if self._journal else "the messages above"
            self._console.say(f"Bancarella has failed and the broadcast was ended. What happened is in {place}.")
        elif status == 4:
            self._console.say("No destination was ever reached.")
        if "frames" in self._last_figures:
            minutes, seconds = divmod(int(self._last_figures["t"]), 60)
            kept = f" Recording: {self.options.record}." if self.recorder and self.recorder.report().bytes else ""
            self._console.say(f"Ended after {minutes}:{seconds:02d}.{kept}")
        return status

    def _interrupted(self, *_: object) -> None:
        if not self.started.is_set():
            raise _Interrupted
        self.stop()

    def stop(self) -> None:
        """End as soon as may be. Any thread, and signal handlers."""
        self.over.set()
        self.started.set()
        self._wake.set()

    # opening and closing

    def _open(self) -> None:
        options = self.options
        show = self._first_show()
        specs = [CameraSpec.parse(text) for text in options.cameras]
        self._use_data_dir(tuple(ingest.key for _, ingest in options.destinations))
        self.stats = Stats(options.stats)
        self._closers.append(self._end_stats)
        canvas = Canvas(options.width, options.height, options.fps)
        self._encoder, note = open_encoder(
            canvas,
            name=options.encoder,
            preset=options.preset,
            bitrate_kbps=options.bitrate_kbps,
            audio_kbps=options.audio_kbps,
        )
        if note:
            self._console.say(note)

        self._control = ControlServer(lambda do, arguments: self._answers.answer(do, arguments), options.control_port)
        self._control.start()
        self._closers.append(self._control.close)

        epoch_s = time.monotonic()
        self._cameras = [Camera(spec, canvas, epoch_s=epoch_s) for spec in specs]
        self.sound = SoundDesk(open_sound(options.mic, epoch_s=epoch_s))
        self._closers.append(self._close_inputs)
        for camera in self._cameras:
            camera.start()
        self.sound.source.start()
        # While cameras and microphone open on their own threads, the painter gets ready on this one.
        self._application = offscreen_application()
        self._painter = Painter(options.width, options.height, overlays=OVERLAYS, assets=ASSETS)
        self._closers.append(self._painter.close)
        compositor = Compositor(canvas, self._picture_shown)
        self.programme = Programme(
            canvas,
            self._cameras,
            self.sound,
            compositor,
            on_failure=self._fail,
            on_camera_state=self._camera_changed,
        )
        self._compositor = compositor
        preloading = threading.Thread(target=self._preload, args=(show,), name="preload")
        preloading.start()
        self._closers.append(preloading.join)
        for camera in self._cameras:
            camera.wait_open(OPEN_S)
        self.sound.source.wait_open(OPEN_S)

        templates = self._encoder.templates
        if options.record:
            self.recorder = recorder = Recorder(options.record, templates, on_state=self._recorder_changed)
            self._closers.append(lambda: recorder.stop(2.0))
        self.destinations = tuple(
            Destination(
                name,
                ingest,
                templates,
                ask_keyframe=self._encoder.ask_keyframe,
                on_state=self._destination_changed,
            )
            for name, ingest in options.destinations
        )
        self._start(show)

    def _start(self, show: Show) -> None:
        if self.options.countdown:
            show, _ = apply(show, StartCountdown(*self.options.countdown), self._clock.now())
        self.desk = Desk(show, self._clock.now)
        self._answers = Answers(self.desk, self.programme, self.destinations, self.recorder, lambda: self.shown)
        self._want(show)
        self._paint()
        self.desk.follow(self._show_changed)
        self.desk.start()
        self._closers.append(self.desk.close)
        self.began_s = time.monotonic()
        self.programme.start()
        self._closers.append(self._end_broadcast)
        self._closers.append(self.programme.stop)
        if not self.destinations and not self.recorder:
            self._console.say("Nobody sees this: it goes nowhere without --to, and is not kept without --record.")
        self.desk.submit(GoLive()).result()
        address = Address(os.getpid(), self._control.port, self._control.token)
        address.write(self.options.data_dir)
        self._closers.append(lambda: address.remove(self.options.data_dir))
        self.started.set()

    def _preload(self, show: Show) -> None:
        """Have the first products' pictures and codes ready, the pinned one's first; name the pictures that fail."""
        first = [product for product in (show.pinned_product, *show.products[:PRELOADED]) if product]
        for product in first:
            if self.over.is_set():
                return
            try:
                if product.image:
                    check_picture(Path(product.image))
            except PictureError as error:
                self._console.say(f"{product.code}: {error}")
                continue
            self._painter.preload((product,))

    def _first_show(self) -> Show:
        """The show to begin with. Raises Refused where the command line asks for what cannot be."""
        options, now = self.options, self._clock.now()
        show = Show(options.shop, options.language, options.products, cameras=len(options.cameras))
        show, _ = apply(show, ShowScene(options.scene), now)
        if options.pin is not None:
            show, _ = apply(show, PinProduct(options.pin), now)
        if options.countdown:
            apply(show, StartCountdown(*options.countdown), now)
        return show

    def _use_data_dir(self, secrets: tuple[str, ...]) -> None:
        folder = self.options.data_dir
        try:
            folder.mkdir(parents=True, exist_ok=True)
            lock = (folder / "engine.lock").open("ab")
            self._closers.append(lock.close)
            if not _locked(lock.fileno()):
                raise AlreadyRunning(
                    f"Bancarella is already running with the data folder {folder}. End it first (“bancarella ctl end”),"
                    " or choose another folder with --data-dir."
                )
            self._journal = Journal(folder, secrets)
        except OSError as error:
            raise DataFolderError(
                f"The data folder {folder} cannot be written ({error.strerror}). Choose another with --data-dir."
            ) from None
        self._closers.append(self._journal.close)

    def _close(self) -> None:
        self.stop()  # whatever waits for the show need not any longer, and a second Ctrl-C interrupts nothing
        for close in reversed(self._closers):
            try:
                close()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the rest must still be closed
                _log.exception("closing failed at %r", close)

    def _close_inputs(self) -> None:
        for camera in self._cameras:
            camera.close(2.0)
        self.sound.source.close(2.0)

    def _end_broadcast(self) -> None:
        if self.broadcast:
            self.programme.feed(None)
            self.broadcast.end()
        self._last_figures = self.figures()

    def _end_stats(self) -> None:
        self._write_stats({**self._last_figures, "final": True, "exit": self._status()})

    def _write_stats(self, values: dict[str, Any]) -> None:
        try:
            self.stats.write(values)
        except StatsFileError as error:
            self._console.say(str(error))

    def _status(self) -> int:
        if self._failure is not None:
            return 1
        if self._refusal:
            return self._refusal
        if self.destinations and not any(d.report().ever_live for d in self.destinations):
            return 4
        return 0

    # the main thread

    def _turn(self) -> None:
        ends_s = self.began_s + self.options.duration_s if self.options.duration_s else float("inf")
        second = 1
        while not self.over.is_set():
            now_s = time.monotonic()
            if now_s >= ends_s:
                return
            if now_s >= self.began_s + second:
                second = int(now_s - self.began_s) + 1
                values = self.figures()
                self._write_stats(values)
                self._console.figures(values)
                self.publish()
            self._application.processEvents()
            self._wake.wait(max(0.0, min(self.began_s + second, ends_s) - time.monotonic()))
            self._wake.clear()
            try:
                self._paint()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on with the picture it has
                _log.exception("painting failed")

    def _paint(self) -> None:
        try:
            scene, pinned = self._wish.pop()
        except IndexError:
            return
        layers = []
        for painted in self._painter.paint(scene):
            known = self._placed.get(painted.name)
            if known is None or known[0] is not painted:
                known = self._placed[painted.name] = (painted, _placed(painted))
            layers.append(known[1])
        self.programme.show_camera(scene.camera)
        self._compositor.show(layers, pinned)

    def figures(self) -> dict[str, Any]:
        """The figures of the contract, now. Main thread."""
        return self.stats.line(
            time.monotonic() - self.began_s,
            self.programme,
            self.broadcast,
            self.destinations,
            self.recorder,
            self.desk.show.pinned,
        )

    # called from other threads

    def _show_changed(self, show: Show, events: tuple[Event, ...]) -> None:
        for event in events:
            _log.info("%s %s", event.what, event.code or "")
        self.sound.muted, self.sound.gain_db = show.muted, show.gain_db
        if show.on_air and self.broadcast is None:
            self._go_live()
        if any(event.what == "ended" for event in events):
            self.stop()
        self._want(show)
        self.publish()

    def _go_live(self) -> None:
        outputs: tuple[Output, ...] = (*self.destinations, *([self.recorder] if self.recorder else []))
        for destination in self.destinations:
            destination.start()
        self.broadcast = Broadcast(self._encoder, outputs, self._fail)
        self.programme.feed(self.broadcast)

    def _want(self, show: Show) -> None:
        lost = self.programme.on_camera.state == "lost"
        self._wish.append((scene_of(show, self._clock.now(), camera_lost=lost), show.pinned))
        self._wake.set()

    def _camera_changed(self) -> None:
        self.desk.touch()

    def _picture_shown(self, pinned: str | None) -> None:
        self.shown = pinned
        self.publish()

    def publish(self) -> None:
        """Send a snapshot to all who watch. Any thread."""
        self._control.publish(self._answers.state())

    def _destination_changed(self, report: DestinationReport) -> None:
        words = {
            "live": "on air",
            "waiting": report.last_error or "trying again",
            "rejected": f"given up. {report.last_error or ''}",
            "congested": "the connection is too slow; pictures are left out",
        }
        if report.state in words:
            line = f"{report.name}: {words[report.state]}"
            if self._told.get(report.name) != line:
                self._told[report.name] = line
                self._console.say(line)
        if not self.recorder and all(d.report().state == "rejected" for d in self.destinations):
            self.stop()

    def _recorder_changed(self, report: RecorderReport) -> None:
        if report.last_error:
            self._console.say(f"recording: {report.last_error}")

    def _fail(self, error: Exception) -> None:
        self._failure = self._failure or error
        self.stop()


def _locked(file: int) -> bool:
    """Whether the lock is ours now; the system lets go of it when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _placed(painted: Painted) -> Placed:
    return Placed(
        painted.name,
        painted.identity,
        Sprite.from_bgra(painted.pixels),
        painted.x,
        painted.y,
        painted.enter,
        painted.leave,
        painted.change,
    )
