"""Starts the window, keeps an engine behind it, and outlives whatever a panel does wrong."""

from __future__ import annotations

import contextlib
import gc
import logging
import logging.handlers
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from math import ceil
from pathlib import Path, PurePath
from types import MappingProxyType, TracebackType
from typing import Any

import psutil
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from studio.control.place import make_own, own_folder
from studio.control.unsaid import Unsaid
from studio.window import look, words
from studio.window.application import application
from studio.window.engine_process import EngineProcess
from studio.window.link import Link
from studio.window.one_window import OneWindow
from studio.window.window import MainWindow
from studio.window.window_place import WindowPlace, kept_theme

LOG = "window.log"
_ORPHAN_S, _DEAD_S = 2.5, 0.3
"""How long an engine that we did not start may be away before another is started; where its process is gone, too, only
another window could be doing that."""
_QUICK_S = 10.0
_MOST_QUICK = 3
_REFUSED = 2
"""How an engine ends that will have none of what it found, a newer program's store for one: another says the same."""
_PAUSES_S = (1, 2, 4, 8, 15)
"""Between two starts while a show waits for its engine; the last one lasts."""
_GOODBYE_MS = 3000
_log = logging.getLogger("studio.window")


def run_window(
    data_dir: Path,
    engine: EngineProcess,
    language: str | None,
    theme: look.ThemeName | None = None,
    go_live: bool = False,
    door: OneWindow | None = None,
    shop: str = "",
    found: Mapping[str, Any] = MappingProxyType({}),
    fell: Callable[[], bool] = lambda: True,
) -> int:
    """Show the window until it is closed; the exit status.

    `engine` is launched whenever none answers for `data_dir`, where it is not under way yet; after a crash to resume.
    `language` and `theme` are the choice until the engine's settings say otherwise. At `door` further starts knock.
    `shop` is the place of the store that was asked for, where an engine runs that may have another. `found`: its state,
    where one runs already; `fell`: as `EngineKeeper`'s.
    """
    own_folder(data_dir)
    app = application()
    light = app.styleHints().colorScheme() == Qt.ColorScheme.Light
    look.apply_theme(app, theme or kept_theme(data_dir) or ("light" if light else "dark"))
    speaking = words.Language(app)
    speaking.use(app, language or words.system_language())

    link = Link(data_dir)
    window = MainWindow(link, speaking)
    catcher = Catcher(data_dir / LOG, window)
    catcher.install()
    keeper = EngineKeeper(link, engine, found, fell)
    keeper.failed.connect(lambda: window.say_engine_failed(engine.said, keeper.start))
    keeper.waits.connect(lambda left_s: window.say_engine_failed(engine.said, keeper.start, left_s))
    keeper.apart.connect(lambda: window.say_engine_apart(keeper.start))
    keeper.ended.connect(app.quit)

    def leave(goes_on: bool) -> None:
        keeper.let_go()
        if goes_on:
            app.quit()
        else:
            keeper.quit_engine(app.quit)

    window.closing.connect(leave)
    if go_live:
        _at_first_snapshot(link, lambda: None if link.state["on_air"] else link.call("go-live"))
    place = WindowPlace(window, data_dir)
    place.show()
    told = Told(window)
    front = Front(window, link)
    if shop:
        _at_first_snapshot(link, lambda: front.tell(shop))
    if door is not None:
        door.serve(front.come)
    _keep_collections_short()
    # The window is on the screen before the rest begins.
    QTimer.singleShot(0, link.start)
    try:
        return app.exec()
    finally:
        front.close()
        if door is not None:
            door.close()
        told.forget()
        place.keep()
        link.close()
        catcher.remove()


class Told:
    """Being told to end (SIGTERM: the session ends) is being closed; a running show goes on without the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._wanted = window, False
        self._before = signal.signal(signal.SIGTERM, self._hear)
        # Python hears a signal only when it has something to do, and Qt may wait for long.
        self._look = QTimer(window, interval=200)
        self._look.timeout.connect(self._go)
        self._look.start()

    def forget(self) -> None:
        self._look.stop()
        signal.signal(signal.SIGTERM, self._before)

    def _hear(self, _number: int, _frame: object) -> None:
        self._wanted = True

    def _go(self) -> None:
        if self._wanted:
            self._wanted = False
            self._window.go()


class Front(QObject):
    """Brings the window to the front when the program is started once more."""

    _wanted = Signal(str, str, object)
    _PATIENCE_S = 10.0

    def __init__(self, window: MainWindow, link: Link) -> None:
        super().__init__(window)
        self._window, self._link = window, link
        self._gone = threading.Event()
        self._wanted.connect(self._come, Qt.ConnectionType.QueuedConnection)

    def come(self, desktop: str, shop: str) -> str | None:
        """Stand in front and tell about the `shop` that was asked for; as `tell`, and None where it did not come.
        `desktop`: what a Wayland desktop gave the other start, or empty. Any thread but Qt's, for which it waits."""
        came: Future[str | None] = Future()
        self._wanted.emit(desktop, shop, came)
        until_s = time.monotonic() + self._PATIENCE_S
        while not self._gone.is_set() and time.monotonic() < until_s:
            with contextlib.suppress(TimeoutError):
                return came.result(0.1)
        return None

    def close(self) -> None:
        """It will not come any more."""
        self._gone.set()

    def tell(self, shop: str) -> str | None:
        """Say that another shop is open than the one asked for: which, empty where it is that one or none was asked
        for; None before the engine has said what it has."""
        if not shop:
            return ""
        if not self._link.state:
            return None
        there = str(self._link.state.get("store", ""))
        if there in ("", shop):
            return ""
        here, other = _told_apart(there, shop)
        said = self.tr("The shop %1 is open. %2 can be opened once the show is over and Bancarella is closed.")
        self._window.toast(said.replace("%1", here).replace("%2", other))
        return there

    def _come(self, desktop: str, shop: str, came: Future[str | None]) -> None:
        if desktop:
            os.environ["XDG_ACTIVATION_TOKEN"] = desktop  # where Qt looks for it, once
        came.set_result(self.tell(shop) if self._window.come_forward() else None)


def _told_apart(one: str, other: str) -> tuple[str, str]:
    """The two places' ends, as short as they differ: most shops are called store.sqlite3."""
    parts = PurePath(one).parts, PurePath(other).parts
    for length in range(1, max(map(len, parts))):
        ends = [str(PurePath(*each[-length:])) for each in parts]
        if ends[0] != ends[1]:
            return ends[0], ends[1]
    return one, other


def _keep_collections_short() -> None:
    # A full collection goes over every message of the show, and holds the window up for a tenth of a second and more.
    # What survives the young ones is here to stay: messages, and now and then a dialog's leftovers, which are small.
    gc.freeze()
    gc.set_threshold(5_000, 5, 1_000_000)


def _at_first_snapshot(link: Link, do: Callable[[], object]) -> None:
    def go(_state: dict[str, Any]) -> None:
        link.snapshot.disconnect(go)
        do()

    link.snapshot.connect(go)


class EngineKeeper(QObject):
    """Starts an engine where none answers. `failed`: it has ended at once, time after time; `ended`: as it was told.

    A show that was on air is not given up: it is tried again for as long as it takes. `waits` says in how many seconds,
    once for each of them; 0 is now. `apart`: one that broadcast from a terminal, or by a system's service, has stopped
    on air. Whoever started it may do so again, with its own options: ours would only be in its way.
    """

    failed = Signal()
    waits = Signal(int)
    apart = Signal()
    ended = Signal()

    def __init__(
        self,
        link: Link,
        engine: EngineProcess,
        found: Mapping[str, Any] = MappingProxyType({}),
        fell: Callable[[], bool] = lambda: True,
    ) -> None:
        """`found`: the state of an engine that has answered a moment ago; it may end before it is seen here. `fell`:
        whether one that ended like that has left a show that was cut short."""
        super().__init__(link)
        self._first_state, self._fell = found, fell
        self._link, self.engine = link, engine
        self._keeping = True
        self._gone_at_s: float | None = None
        self._quick_ends = 0
        self._pauses = 0  # how often it was waited before another start
        self._next_s: float | None = None  # when that is to be
        self._left_s = 0  # as it was told
        self._seen, self._told_apart, self._by_hand = bool(found.get("stays")), False, False
        # While viewers wait, each tenth of a second counts.
        self._timer = QTimer(self, interval=50)
        self._timer.timeout.connect(self._check)
        link.gone.connect(self._lost)
        link.back.connect(self._found)

    @property
    def _state(self) -> Mapping[str, Any]:
        return self._link.state or self._first_state

    @property
    def _is_apart(self) -> bool:
        state = self._state
        # One that ends as it was told is on air to its last word; its show has a summary by then.
        is_over = bool(state.get("last_show"))
        return not (self._by_hand or is_over) and bool(state.get("on_air")) and not state.get("stays", True)

    def start(self) -> None:
        """Start it now."""
        if not self._keeping:
            return
        self._by_hand = True
        self._quick_ends = self._pauses = 0
        self._next_s = None
        self._gone_at_s = self._gone_at_s or time.monotonic()
        self._launch()
        self._timer.start()

    def let_go(self) -> None:
        """From now on an engine that ends stays ended."""
        self._timer.stop()
        self._keeping = False

    def quit_engine(self, then: Callable[[], object]) -> None:
        """Ask the engine to end, and go on when it has heard; one that is still starting is stopped."""
        if self._link.connected:
            # A busy engine keeps no one at the door. (PySide does not hold on to a method that it is to call.)
            QTimer.singleShot(_GOODBYE_MS, self, lambda: then())
            self._link.call("quit", lambda _result: then(), lambda _words: then())
            return
        self.engine.stop()
        then()

    def _lost(self, _words: str) -> None:
        if not self._keeping:
            return
        self._gone_at_s = time.monotonic()
        if not self._state and not self.engine.launched:
            self._launch()
        self._timer.start()

    def _found(self) -> None:
        self._seen = True
        self._gone_at_s = self._next_s = None
        self._quick_ends = self._pauses = 0
        self._told_apart = self._by_hand = False
        self._timer.stop()

    def _check(self) -> None:
        if self._link.connected or self._gone_at_s is None:
            return
        if self._next_s is not None:
            self._wait(self._next_s)
        elif self._is_apart:
            if not self._told_apart and time.monotonic() - self._gone_at_s > _ORPHAN_S:
                if self._link.state or self._fell():
                    self._told_apart = True
                    self.apart.emit()
                else:
                    self._first_state = {}  # it has ended as it was told: another is started
        elif not self.engine.launched:
            # Somebody else's engine: it may be starting itself anew.
            lives = psutil.pid_exists(int(self._state.get("engine_pid", 0)))
            if time.monotonic() - self._gone_at_s > (_ORPHAN_S if lives else _DEAD_S):
                self._launch()
        elif (status := self.engine.status()) == 0:
            self._timer.stop()  # it was told to end (its --duration, `ctl`), and so does the window
            self.ended.emit()
        elif status is not None:
            if time.monotonic() - self.engine.started_at_s < _QUICK_S and not self._was_live():
                self._quick_ends += 1
            if self._quick_ends >= _MOST_QUICK or (status == _REFUSED and not self._seen):
                self._failed()
            else:
                self._launch()

    def _failed(self) -> None:
        if not self._link.state.get("on_air"):
            self._timer.stop()
            self.failed.emit()
            return
        pause_s = _PAUSES_S[min(self._pauses, len(_PAUSES_S) - 1)]
        self._pauses += 1
        self._next_s = time.monotonic() + pause_s
        self._wait(self._next_s)

    def _wait(self, until_s: float) -> None:
        left_s = max(0, ceil(until_s - time.monotonic()))
        if left_s != self._left_s:
            self._left_s = left_s
            self.waits.emit(left_s)
        if not left_s:
            self._next_s = None
            self._launch()

    def _was_live(self) -> bool:
        return self._seen and self._gone_at_s is not None and self._gone_at_s > self.engine.started_at_s

    def _launch(self) -> None:
        try:
            self.engine.launch(resume=self._seen)
        except OSError:
            _log.exception("the engine cannot be started")
            self._failed()


class Catcher:
    """Writes what a panel did wrong to the log, whole, and says so in the window, which goes on."""

    def __init__(self, log: Path, window: MainWindow) -> None:
        self._path, self._window = log, window
        with contextlib.suppress(OSError):  # said when there is something to write
            make_own(log)
        self._handler = logging.handlers.RotatingFileHandler(log, maxBytes=1 << 20, backupCount=1, delay=True)
        self._handler.setFormatter(Unsaid("%(asctime)s %(levelname)s %(name)s %(message)s"))
        self._said_at_s = -60.0
        self._before: tuple[Any, Any] = (None, None)

    def install(self) -> None:
        """From now on."""
        logging.getLogger().addHandler(self._handler)
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook = self._caught
        threading.excepthook = lambda args: self._log(args.exc_type, args.exc_value, args.exc_traceback)

    def remove(self) -> None:
        """As it was before."""
        sys.excepthook, threading.excepthook = self._before
        logging.getLogger().removeHandler(self._handler)
        self._handler.close()

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._log(kind, error, trace)
        # One that happens at every picture is said once.
        if time.monotonic() - self._said_at_s > 10:
            self._said_at_s = time.monotonic()
            QTimer.singleShot(0, self._window, self._say)

    def _say(self) -> None:
        said = QApplication.translate(
            "MainWindow", "Something went wrong in the window; the show goes on. It is written in %1"
        )
        self._window.toast(said.replace("%1", str(self._path)))

    def _log(self, kind: Any, error: Any, trace: Any) -> None:
        _log.error("a panel failed", exc_info=(kind, error, trace))
