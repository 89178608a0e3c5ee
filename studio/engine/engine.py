"""The engine: the studio in one process, with no window. Wires the rooms together and owns the main thread.

`bancarella live` goes on air at once and ends with the broadcast; behind a window the engine stays, and goes on air and
off as often as it is told to.

Main thread: paints overlays when the scene changes, writes the figures once a second. Desk, tick, encoder, cameras,
sound, destinations, recorder and control each have a thread of their own (see ARCHITECTURE.md).
"""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import msgspec

from studio.control.protocol import Address
from studio.control.server import ControlServer, PortTaken
from studio.domain.commands import Event, GoLive, SetCameras, StartCountdown
from studio.domain.errors import SellerError
from studio.domain.product import Product
from studio.domain.scene import scene_of
from studio.domain.show import Show
from studio.engine.answers import Answers
from studio.engine.chats import Chats
from studio.engine.comeback import END_KEPT_S, KEPT_S, Comeback
from studio.engine.confidence import Confidence
from studio.engine.desk import Desk, SteadyClock
from studio.engine.figures import Figures
from studio.engine.folder import DataFolder
from studio.engine.goods import Goods
from studio.engine.input_watch import InputWatch
from studio.engine.inputs import Inputs
from studio.engine.lookout import Lookout
from studio.engine.machine import Machine
from studio.engine.memory import Memory
from studio.engine.on_air import OnAir
from studio.engine.opening import first_show, open_till
from studio.engine.options import Options
from studio.engine.picture import Picture
from studio.engine.recordings import Mender
from studio.engine.selling import Selling
from studio.engine.session import Aside, Shape
from studio.engine.spare_memory import settle
from studio.engine.updates import Updates
from studio.media.camera_spec import CameraError
from studio.media.canvas import Canvas
from studio.media.compositor import Compositor
from studio.media.preview import Preview
from studio.media.programme import Programme
from studio.media.sound_source import MicrophoneError
from studio.painter import Painter, PictureError, check_picture, offscreen_application
from studio.resources import ASSETS, OVERLAYS

ALONE_S, UNANSWERED_S = 120.0, 600.0
"""Behind a window, off air and with no client for so long, the engine ends: it holds the camera. Where it is asked
whether a show goes on, that has more time, and the next engine asks again."""
PRELOADED = 40  # products whose pictures are read before they are pinned; the others are read when they are
_log = logging.getLogger(__name__)


class _Interrupted(BaseException):
    """Ctrl-C before the show began; no `except Exception` on the way may keep it."""


class Console(Protocol):
    """Where the seller reads. Both may be called from any thread."""

    def say(self, line: str) -> None:
        """One plain line."""

    def figures(self, values: dict[str, Any]) -> None:
        """The figures of this second."""


class Engine:
    """The studio from start to end. Make it and `run` it on the main thread."""

    def __init__(self, options: Options, console: Console) -> None:
        """Nothing is opened yet."""
        settle()
        self.options, self.console = options, console
        self.started, self.over, self._wake = threading.Event(), threading.Event(), threading.Event()
        self._failure: Exception | None = None
        self._refusal = 0  # the exit status, where the show could not even begin
        self._closers: list[Callable[[], object]] = []
        self._folder: DataFolder | None = None
        self._clock = SteadyClock()
        self._ends_at: datetime | None = None  # with --duration
        self.lookout = Lookout(now=self._clock.now, tell=console.say, changed=self._troubles_changed)
        self.confidence = Confidence(self)
        self.on_air = OnAir(self)
        self.figures = Figures(self)
        self.shown: str | None = None  # the product code that the last composed picture had on it
        self.recovered = False  # the engine before this one was killed on air, and somebody has to say that it goes on
        self._leaving = False  # the show ends with the engine
        self._told_opening = False  # to end, before the show began or could go on
        # An exception out of a signal may go through what waits, not through Qt. Where a show may have been left, that
        # is to end in the ledger, too: as soon as it is open.
        self._breakable = options.stay or not options.resume
        self._unanswered = False  # that was asked, and the engine has ended with nobody there to say it
        self.notice: dict[str, Any] | None = None
        self.again = False  # the engine is to be started anew, with another size of picture
        self._coded: tuple[tuple[Product, ...], tuple[str, ...]] = ((), ())

    def run(self) -> int:
        """Open everything, run until the end, close everything. The exit status, as the contract has it."""
        # A terminal that is closed ends the show as cleanly as Ctrl-C.
        ends = (signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else []))
        before = {number: signal.signal(number, self._interrupted) for number in ends}
        try:
            if hasattr(signal, "pthread_sigmask"):
                signal.pthread_sigmask(signal.SIG_UNBLOCK, ends)  # see `cli`: what came while all this was loaded
            self._open()
            self._turn()
        except _Interrupted:
            pass  # while things were still being opened
        except (CameraError, MicrophoneError) as error:
            self._refusal = 3
            self.console.say(str(error))
        except SellerError as error:
            self._refusal = 2
            self.console.say(str(error))
        except Exception as error:  # noqa: BLE001 - our bug: logged whole, and its place named
            _log.exception("the engine failed")
            self._failure = error
        finally:
            self._close()
            for number, handler in before.items():
                signal.signal(number, handler)
        status = self._status()
        if status == 1:
            journal = self._folder.journal if self._folder else None
            unwritten = journal.unwritten if journal else ""
            sys.stderr.write(unwritten)
            place = journal.path if journal and not unwritten else "the messages above"
            self.console.say(f"Bancarella has failed and the broadcast was ended. What happened is in {place}.")
        elif status == 4:
            self.console.say("No destination was ever reached.")
        for line in self.figures.summary():
            self.console.say(line)
        return status

    def forget(self) -> None:
        """After `run`, last of all: what is left of a show that is over goes. An engine that is killed before that has
        left what there is to be brought to its end."""
        if hasattr(self, "comeback"):  # else it never began
            self.comeback.forget()

    def _interrupted(self, *_: object) -> None:
        if self.started.is_set():
            self.stop()
        else:
            self._told_opening = True
            if self._breakable:
                self._unless_told()

    def _unless_told(self) -> None:
        """Open no more where somebody has told us to end. Raises _Interrupted."""
        if self._told_opening:
            self.started.set()  # a second Ctrl-C interrupts nothing
            raise _Interrupted

    def stop(self) -> None:
        """End as soon as may be. Any thread, and signal handlers."""
        self.over.set()
        self.started.set()
        self._wake.set()

    # opening and closing

    def _open(self) -> None:
        self._closers.append(self.on_air.close)
        options = self.options
        secrets = tuple(secret for _, ingest in options.destinations for secret in ingest.secrets)
        folder = self._folder = DataFolder(options.data_dir, secrets)
        self._closers.append(folder.close)
        self.memory = Memory(options)
        self.memory.keys.hide_in(folder.journal.hide)
        options = self.options = self.memory.options
        comeback = self.comeback = Comeback(options, self.memory.folder)
        self._closers.append(lambda: self.comeback.close(over=not self.cut_short()))
        self.on_air.going_back = comeback.at_once
        by_hand = not options.resume
        if comeback.left:
            options = self.options = replace(options, resume=True)
            if comeback.shape and options.stay and not options.sized:  # destinations may ask for another by now
                options = self.options = replace(options, **msgspec.structs.asdict(comeback.shape))
        if comeback.utc:
            self._clock.go_on_from(comeback.utc)
        self.till = open_till(
            options,
            comeback,
            self.memory.folder,
            now=self._clock.now,
            tell=self.tell,
            on_trouble=partial(self.lookout.stands, "store"),
        )
        self._closers.append(self._close_till)
        self._breakable = False
        self._unless_told()
        if self.till.store.unread:
            # Whatever is to be pinned is not there yet; the show begins all the same.
            options = self.options = replace(options, pin=None, countdown=None)
        # Whatever cannot be is refused before cameras are opened.
        show = first_show(options, comeback, self.till, self._clock.now())
        if left := comeback.left:
            on_air = left.standing.show.on_air  # what fell over as it ended may have left how that went
            self.on_air.recall(None if on_air else left.standing.last_show, left.standing.show)
            if options.duration_s and not (by_hand and options.stay):
                self._ends_at = left.standing.ends_at
            # Minutes have passed, or it will not stay on air: whoever was is asked before they are again.
            self.recovered = left.broken_off and not self.on_air.going_back
        elif comeback.last_show:
            self.on_air.recall(comeback.last_show)
        if options.stay:
            show = self.memory.recall(show)
        for note in filter(None, (self.memory.settings.note, comeback.note)):
            self.tell(note)
        self.figures.open(go_on=options.resume and (options.stay or comeback.goes_on))
        self._closers.append(lambda: self.figures.close(self._status()))
        self.canvas = Canvas(options.width, options.height, options.fps)
        if not options.stay:
            # What cannot be sent is known before the camera is opened.
            air = self.on_air.prepare()
            self._closers.append(lambda: air.end(self.programme))

        self.control = ControlServer(lambda do, arguments: self.answers.answer(do, arguments), options.control_port)
        folder.journal.hide(self.control.token)
        self._closers.append(self.control.close)
        self._listen()

        self.inputs = Inputs(self.canvas, options.cameras, options.mic, self.memory.put_away, moved=comeback.moved)
        self._closers.append(self.inputs.close)
        self.inputs.start()
        # While cameras and microphone open on their own threads, the painter gets ready on this one.
        self._application = offscreen_application()
        self._painter = Painter(options.width, options.height, overlays=OVERLAYS, assets=ASSETS)
        self._closers.append(self._painter.close)
        compositor = Compositor(self.canvas, self._picture_shown)
        self.preview = Preview(self.canvas)
        self._closers.append(self.preview.close)
        self.programme = Programme(
            self.canvas,
            self.inputs.cameras,
            self.inputs.sound,
            compositor,
            on_failure=self.fail,
            on_camera_state=self._camera_changed,
            preview=self.preview,
        )
        self.picture = Picture(self._painter, compositor, self.programme, self.confidence)
        preloading = threading.Thread(target=self._preload, args=(show,), name="preload")
        preloading.start()
        self._closers.append(preloading.join)
        if (aimed := self.on_air.air) and not comeback.settles:
            if not self.on_air.going_back:  # viewers wait already: they see the camera as soon as it is there
                self._breakable = True
                self._unless_told()
                self.inputs.wait_open()
                self._breakable = False
            self._unless_told()
            record = self.memory.new_recording(datetime.now()) if options.record and options.resume else options.record
            aimed.aim(options.destinations, record)
        self._start(show)

    def _listen(self) -> None:
        """Let clients in. Raises PortTaken, but where viewers wait already: another port serves as well, then."""
        try:
            self.control.start()
        except PortTaken as error:
            if not self.on_air.going_back:
                raise
            self.console.say(str(error))
            self.control.port = 0
            self.control.start()

    def _start(self, show: Show) -> None:
        options = self.options
        self.desk = Desk(show, self._clock.now, self._keep_first)
        self.chats = Chats(self)
        self._closers.append(self.chats.close)
        self.goods = Goods(self)
        self._closers.append(self.goods.close)
        self.selling = Selling(self)
        self.updates = Updates(
            self.memory.folder,
            wanted=lambda: self.memory.settings.saved.updates,
            busy=lambda: self.desk.show.on_air or self.on_air.underway,
            changed=self.publish,
        )
        self.answers = Answers(self)
        self._closers.append(self.answers.close)
        if self.till.trouble:
            self.comeback.doubt()
        self.till.whole = self.comeback.whole
        self.comeback.begin(self._clock.now, self.memory.keep, partial(self.lookout.stands, "folder"), self._aside)
        if options.stay:
            self.memory.settings.write_later_by(self.comeback.write_again)
        self._want(show)
        self.picture.paint()
        self.desk.follow(self._show_changed)
        self.desk.follow(self.chats.follow)
        self.desk.follow(self.goods.offers.follow)
        self.desk.start()
        self._closers.append(self.desk.close)
        self.till.start(self.desk, self.chats.hub)
        self._closers.append(self.till.finish)
        if options.countdown and show.countdown is None and not self.comeback.left:
            self.goods.offers.begin(StartCountdown(*options.countdown))
        self.began_s = time.monotonic()
        if options.duration_s and self._ends_at is None:
            self._ends_at = self._clock.now() + timedelta(seconds=options.duration_s)
        # What is loaded by now stays: the collector need not walk through it again and again during the show.
        gc.collect()
        gc.freeze()
        self.programme.start()
        input_watch = InputWatch(self.inputs, self.programme, self.lookout, lambda: self.desk.show.on_air)
        input_watch.start()
        self._closers.append(input_watch.close)
        machine = Machine(
            self.lookout, self.programme, self.preview, lambda: self.on_air.air, lambda: self.desk.show.on_air
        )
        machine.start()
        self._closers.append(machine.close)
        mender = Mender(self.memory.recordings, self.tell)
        mender.start()
        self._closers.append(mender.close)
        if options.stay and not options.rehearsal:  # else there is no window to say it, or nobody who wants to know
            self.updates.start()
        self._closers.append(self.updates.close)
        self._closers.append(self._end_broadcast)
        self._closers.append(self.programme.stop)
        self._closers.append(self._end_show)  # first of all: whoever is killed after that is not to go on with it
        self.chats.connect(options.chats, keep=options.stay)
        air = self.on_air.air
        if air and not air.destinations and not air.recorder and not self.comeback.settles:
            self.console.say("Nobody sees this: it goes nowhere without --to, and is not kept without --record.")
        self._unless_told()
        if self.on_air.going_back:
            self._go_back()
        elif self.comeback.settles:
            self.console.say("The show had been ended as the studio was stopped. It is over now.")
            self._show_changed(self.desk.show, ())
        elif options.go_live and not self.comeback.left and not (options.stay and options.resume):
            self.desk.submit(GoLive()).result()
        else:
            self._show_changed(self.desk.show, ())
        assert self._folder is not None
        self._closers.append(self._folder.hide)
        self._folder.show(Address(os.getpid(), self.control.port, self.control.token))
        self.started.set()
        if self.comeback.settles or self._told_opening:
            self.stop()

    def _go_back(self) -> None:
        """On air again by itself, in the show that was cut short. Any thread."""
        show = self.desk.show
        self.on_air.go_back()
        self.till.begin_show(show.shop)
        self._show_changed(show, ())

    def _aside(self) -> Aside:
        return Aside(
            self.on_air.tallies(),
            self.comeback.whole and self.chats.all_kept,
            moved=tuple(sorted(self.inputs.moved())),
            lost=self.figures.lost,
        )

    def cut_short(self) -> bool:
        """Whether the next engine is to go on where this one ends."""
        if not self.comeback.is_kept:
            return self.again or self.comeback.left is not None  # it did not even begin
        return self.again or self._unanswered or self._failure is not None

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
                self.console.say(f"{product.code}: {error}")
                continue
            self._painter.preload((product,))

    def _close(self) -> None:
        self.stop()  # whatever waits for the show need not any longer, and a second Ctrl-C interrupts nothing
        if self._told_opening and hasattr(self, "comeback"):
            self.comeback.give_up(self._clock.now())
        for close in reversed(self._closers):
            try:
                close()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the rest must still be closed
                _log.exception("closing failed at %r", close)

    def _close_till(self) -> None:
        if self.till.close(over=not self.cut_short()):
            self.comeback.closed(self._clock.now())

    def _end_show(self) -> None:
        if self.desk.show.on_air:
            self.on_air.ends()
            if not self.cut_short():
                self.comeback.ended(self.on_air.ended_at)
                self._leaving = True
                self._keep(self.desk.show, within_s=KEPT_S)
                self._leave()

    def _end_broadcast(self) -> None:
        self.on_air.end().result()
        self.figures.take()

    def _leave(self) -> None:
        """The show is over in the ledger, too; until it is, the next engine sees to it."""
        ended_at = self.on_air.ended_at

        def written(done: Future[None]) -> None:
            if done.exception() is None:
                self.comeback.closed(ended_at)

        self.till.end_show(ended_at).add_done_callback(written)

    def _status(self) -> int:
        if self._failure is not None:
            return 1
        if self._refusal:
            return self._refusal
        return 0 if self.on_air.reached or self.options.stay else 4

    # the main thread

    def _turn(self) -> None:
        left = self._ends_at - self._clock.now() if self._ends_at else None
        ends_s = time.monotonic() + left.total_seconds() if left is not None else float("inf")
        second = 1
        while not self.over.is_set():
            now_s = time.monotonic()
            if now_s >= ends_s:
                return
            if now_s >= self.began_s + second:
                second = int(now_s - self.began_s) + 1
                try:
                    self._each_second()
                except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on
                    _log.exception("what is done each second failed")
            self._application.processEvents()
            self._wake.wait(max(0.0, min(self.began_s + second, ends_s) - time.monotonic()))
            self._wake.clear()
            try:
                self.picture.paint()
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the show goes on with the picture it has
                _log.exception("painting failed")

    def _each_second(self) -> None:
        off_air = not (self.desk.show.on_air or self.on_air.underway or self.on_air.air)
        # A window that was killed tells nobody that it has gone.
        if self.options.stay and off_air and self.control.alone_s > (UNANSWERED_S if self.recovered else ALONE_S):
            _log.info("off air, and nobody has been there for %d s: the engine ends", self.control.alone_s)
            self._unanswered = self.recovered
            self.stop()
        if self._folder and (said := self._folder.keep(self._write_again)):
            self.tell(said)
        if air := self.on_air.air:
            air.look()
        self.figures.each_second()
        self.comeback.tell(self.lookout, received=self.on_air.received)
        self.publish()

    def _write_again(self) -> None:
        """The data folder had been deleted, and stands again."""
        self.memory.recordings.write_again()
        if self.options.stay:
            self.memory.write_again()
        self.desk.touch()

    # called from other threads

    def _keep_first(self, show: Show, events: tuple[Event, ...]) -> None:
        """The desk's: what has changed is written down before anybody sees it."""
        if any(event.what == "on-air" for event in events):
            self.on_air.begins()
            self.comeback.begins(anew=not self.recovered)
            self.figures.begins()
        within_s = KEPT_S
        if any(event.what == "ended" for event in events):
            self.on_air.ends()
            self.comeback.ended(self.on_air.ended_at)
            within_s = END_KEPT_S
        if any(event.what == "cut-off" for event in events):
            self.recovered = True
            self.comeback.cut_off()
        self._keep(show, within_s=within_s)

    def _keep(self, show: Show, *, within_s: float = 0.0) -> None:
        waits = self.recovered and not show.on_air
        if self._leaving:
            show = replace(show, on_air=False, on_air_since=None)
        to_keep, leads_to, options = self.on_air.to_keep, self.on_air.leads_to(), self.options
        shape: Shape | None = Shape(
            options.width, options.height, options.fps, options.bitrate_kbps, options.audio_kbps
        )
        if waits:
            shape, leads_to = self.comeback.shape, self.comeback.leads_to
        self.comeback.keep(show, self._ends_at, to_keep, leads_to, shape, waits=waits, within_s=within_s)

    def _show_changed(self, show: Show, events: tuple[Event, ...]) -> None:
        for event in events:
            _log.info("%s %s", event.what, event.code or "")
        self.inputs.sound.muted, self.inputs.sound.gain_db = show.muted, show.gain_db
        self.inputs.sound.voice = show.voice
        happened = {event.what for event in events}
        if "on-air" in happened:
            self.recovered, self.notice = False, None
            self.on_air.begin(show)
            self.till.begin_show(show.shop)
        if "ended" in happened:
            self._leave()
            if self.options.stay:
                self.on_air.end()
            else:
                self.stop()
        if "cut-off" in happened:
            self.lookout.over("studio")
        self._want(show)
        self._keep(show)
        self.publish()

    def written(self) -> Future[None]:
        """Done once every change so far is on the disk, as far as it is kept there. Any thread."""
        return self.comeback.written()

    def codes(self) -> tuple[str, ...]:
        """The codes that chat messages may name: the same tuple for as long as the products are the same."""
        products = self.desk.show.products
        if self._coded[0] is not products:
            self._coded = products, tuple(product.code for product in products)
        return self._coded[1]

    def look_again(self) -> None:
        """After a change of destinations: where the picture is to have another size, begin anew. Any thread."""
        wanted = self.memory.options_now()
        same = (wanted.width, wanted.height, wanted.fps) == (self.canvas.width, self.canvas.height, self.canvas.fps)
        if not same and not self.desk.show.on_air:
            self.again = True
            self.stop()

    def set_cameras(self, specs: tuple[str, ...]) -> None:
        """Have these cameras from now on, and at the next start. Waits. Raises Refused and CameraError."""
        self.inputs.set_cameras(specs, self.programme)
        self.memory.set_cameras(self.inputs.camera_specs)
        self.comeback.by_hand("camera")
        self.desk.submit(SetCameras(len(specs))).result()

    def fail(self, error: Exception) -> None:
        """Our bug, and nothing can go on without what broke: the show ends, and the log says why. Any thread."""
        self._failure = self._failure or error
        self.stop()

    def now(self) -> datetime:
        """The studio's time, which no clock that is set back changes. Any thread."""
        return self._clock.now()

    def hide(self, *secrets: str) -> None:
        """Never to be written to the log. Any thread."""
        if self._folder:
            self._folder.journal.hide(*secrets)

    def tell(self, words: str) -> None:
        """Tell the seller, on the terminal and in the next snapshots. Any thread."""
        self.notice = {"text": words, "at": self._clock.now().isoformat()}
        self.console.say(words)

    def _troubles_changed(self) -> None:
        if self.started.is_set():  # until then there is nobody to tell
            self.publish()

    def _want(self, show: Show) -> None:
        camera = self.programme.on_camera
        lost = camera.state == "lost" or camera.black
        scene = scene_of(
            show,
            self._clock.now(),
            camera_lost=lost,
            chat=self.chats.lines,
            claims=self.till.taken,
            thanks=self.till.thanks,
            link=self.goods.link_of,
        )
        self.picture.want(scene, show.pinned)
        self._wake.set()

    def _camera_changed(self) -> None:
        self.desk.touch()

    def _picture_shown(self, pinned: str | None) -> None:
        self.shown = pinned
        self.publish()

    def publish(self) -> None:
        """Send a snapshot to all who watch. Any thread."""
        self.control.publish(self.answers.state)
