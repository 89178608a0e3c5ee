"""The engine's door in the window: snapshots, products and chat come in, commands go out; the Qt thread never waits."""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from shiboken6 import isValid

from studio.control.client import TIMEOUT_S, Client, NoEngine
from studio.domain.errors import SellerError
from studio.domain.kept import id_of, is_hidden
from studio.window.engine_words import say
from studio.window.undo import Undo

RETRY_S = 0.5
QUIET_S = 1.5
"""Without a snapshot for so long the engine is not well: it sends one each second, and one at every change."""
_LOOK_MS = 250
_PATIENCE_S = {"slow": 60.0}
"""For an answer, where it is not the client's usual: a list of thousands is read beside a show."""
CHAT_BATCH = 500
CHAT_PAUSE_MS = 50
_log = logging.getLogger(__name__)

# The ledger is read beside what changes it: the lane of the chat and the products, so that a pin waits for none of it.
_READING = frozenset({"claims-since", "claims", "doubts", "orders", "buyers", "shows", "claim-history", "pickup-slots"})

# Questions that may take seconds go their own way, so that a pin never stands behind them in the queue.
_SLOW = frozenset(
    {
        *("devices", "checklist", "photo", "import-products", "cameras", "microphone", "remind"),
        *("import-preview", "import-apply", "import-undo", "export-products", "link-check"),
        *("orders-export", "order-message"),
        *("ways", "way-put", "way-delete", "way-usual", "way-read", "restore-product"),
        *("chat-add", "chat-remove", "say", "chat-reply"),
        *("destinations", "put-destination", "delete-destination", "enable-destination", "check-destination"),
    }
)

Then = Callable[[Any], object]
Fail = Callable[[str], object]


def _leads_to(server: str) -> tuple[str | None, str]:
    """The host and the path, however the rest was typed."""
    try:
        url = urlsplit(server)
        return url.hostname, url.path.strip("/")
    except ValueError:
        return None, server


class _Lane:
    """A thread that asks one question after the other on a connection of its own."""

    def __init__(self, name: str, data_dir: Path, deliver: Callable[[Callable[[], object]], None]) -> None:
        self._data_dir, self._patience_s = data_dir, _PATIENCE_S.get(name, TIMEOUT_S)
        self._deliver = deliver
        self._work: queue.SimpleQueue[tuple[str, dict[str, Any], Then, Fail] | None] = queue.SimpleQueue()
        self._closed = False
        self._client: Client | None = None
        self._thread = threading.Thread(target=self._run, name=f"link-{name}")
        self._thread.start()

    def ask(self, do: str, arguments: dict[str, Any], then: Then, fail: Fail) -> None:
        self._work.put((do, arguments, then, fail))

    def close(self) -> None:
        """What is asked is not waited for."""
        self._closed = True
        self._work.put(None)
        if client := self._client:
            client.cut()

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        while (asked := self._work.get()) is not None and not self._closed:
            do, arguments, then, fail = asked
            try:
                result = self._answer(do, arguments)
            except SellerError as error:
                self._deliver(lambda fail=fail, words=str(error): fail(say(words)))  # type: ignore[misc]
            else:
                self._deliver(lambda then=then, result=result: then(result))  # type: ignore[misc]
        self._hang_up()

    def _answer(self, do: str, arguments: dict[str, Any]) -> Any:
        try:
            return self._connected().call(do, **arguments)
        except NoEngine:
            # It may have been carried out, or be so yet: asked again it could be done twice. After a time-out the
            # answer may still come, so the connection is of no use either way.
            self._hang_up()
            raise

    def _connected(self) -> Client:
        if self._client is not None and not self._closed and self._client.is_over:
            self._hang_up()  # a connection that has gone stale says nothing about the engine of now
        if self._client is None:
            self._client = Client(self._data_dir, self._patience_s)
        return self._client

    def _hang_up(self) -> None:
        if self._client is not None:
            self._client.__exit__()
            self._client = None


class Link(QObject):
    """The engine of `data_dir`, seen from the Qt thread. Signals and callbacks come on the Qt thread.

    `snapshot` brings the newest state, never two that stand in a queue. `gone` says that no engine answers (once, in
    plain words), `back` that one does again. `fell_quiet` says True when an engine that we are connected to sends
    nothing for `QUIET_S` (it hangs, or the computer does), and False once it is heard again or gone. `chat_entries`
    brings lists of entries in order, each once; `chat_reset` says that they begin anew. `refused` has the words of a
    call whose caller did not ask for them.
    """

    snapshot = Signal(object)
    gone = Signal(str)
    back = Signal()
    fell_quiet = Signal(bool)
    products_changed = Signal()
    chat_entries = Signal(list)
    chat_reset = Signal()
    refused = Signal(str)
    _work = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data_dir = data_dir
        self.state: dict[str, Any] = {}
        self.products: list[dict[str, Any]] = []
        self.undo = Undo()
        """What was sent from this window and can be taken back."""
        self.connected = False
        self.quiet = False
        """Connected, and nothing has been heard for `QUIET_S`: what `state` says may be so no longer."""
        self._heard_s = self._looked_s = time.monotonic()  # when the last snapshot came; when that was last looked at
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._listen)
        self._products_rev: int | None = None
        self._products_asked = False
        self._chat_seen = 0
        self._chat_round = 0
        self._chat_asked = False
        self._newest: dict[str, Any] | None = None
        self._keys: dict[str, str] = {}  # of destinations, typed into this window
        self._servers: dict[str, str] = {}  # where these lead, query and all
        self._addresses: dict[str, str] = {}  # what was typed here, by the id of the mark that now stands for it
        self._closing = threading.Event()
        self._watching: Client | None = None
        self._watcher: threading.Thread | None = None
        self._lanes: dict[str, _Lane] = {}
        self._work.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to watch; `gone` or `snapshot` follows."""
        for name in ("calls", "slow", "reading"):
            self._lanes[name] = _Lane(name, self.data_dir, self._work.emit)
        self._watcher = threading.Thread(target=self._watch, name="link-watch")
        self._watcher.start()
        self._look.start()

    def close(self) -> None:
        """Hang up and wait for the threads; nothing is emitted afterwards."""
        self._closing.set()
        self._look.stop()
        if watching := self._watching:
            watching.cut()
        for lane in self._lanes.values():
            lane.close()
        for lane in self._lanes.values():
            lane.join()
        if self._watcher:
            self._watcher.join()

    def call(self, do: str, then: Then | None = None, fail: Fail | None = None, **arguments: Any) -> None:
        """Ask the engine; never blocks. `then` gets the result, `fail` the engine's words in the window's language.

        Calls are carried out in order, except questions that may take seconds (cameras, checks) and those about the
        ledger, which go beside.
        A callback of a widget that is gone by then is not called.
        """
        lane = self._lanes.get("slow" if do in _SLOW else "reading" if do in _READING else "calls")
        if lane is None:
            raise RuntimeError("the link has not been started")
        self._remember_key(do, arguments)
        answered = self._guarded(then)

        def learn(result: Any) -> None:
            self._learn(do, arguments, result)
            answered(result)

        lane.ask(do, arguments, learn, self._guarded(fail or self.refused.emit))

    def _remember_key(self, do: str, arguments: dict[str, Any]) -> None:
        """Where the system keeps no keys, an engine that is started again gets them from here."""
        if do == "put-destination":
            if arguments.get("key"):
                self._keys.pop(arguments.get("was") or "", None)
                self._keys[arguments["name"]] = arguments["key"]
            elif (was := arguments.get("was")) in self._keys:
                self._keys[arguments["name"]] = self._keys.pop(was)
            server, before = arguments["server"], self._servers.pop(arguments.get("was") or "", "")
            if is_hidden(server):
                server = before
            if "?" in server:
                self._servers[arguments["name"]] = server
        elif do == "delete-destination":
            self._keys.pop(arguments["name"], None)
            self._servers.pop(arguments["name"], None)

    def _learn(self, do: str, arguments: dict[str, Any], result: Any) -> None:
        """The same for addresses with a password in them."""
        if do == "cameras":
            marked = [camera["spec"] for camera in result["cameras"]]
            typed = arguments["specs"]
        elif do == "chat-add":
            marked, typed = [result.get("added", "")], [arguments["url"]]
        else:
            return
        pairs = ((text, id_of(mark)) for text, mark in zip(typed, marked, strict=False) if id_of(text) is None)
        self._addresses |= {id_: text for text, id_ in pairs if id_ is not None}

    def _give_keys_back(self) -> None:
        def give(destinations: list[dict[str, Any]]) -> None:
            for saved in destinations:
                key = self._keys.get(saved["name"])
                if key and not saved.pop("has_key"):
                    server = self._servers.get(saved["name"], "")
                    if is_hidden(saved["server"]) and _leads_to(server) == _leads_to(saved["server"]):
                        saved["server"] = server
                    self.call("put-destination", key=key, was=saved["name"], **saved)

        if self.state["keyring"]:
            return
        if self._keys:
            self.call("destinations", give)
        if self._addresses:
            self.call("remind", addresses=self._addresses)

    def reset_chat(self) -> None:
        """Read the chat again from its first entry."""
        self._chat_round += 1
        self._chat_seen = 0
        self._chat_asked = False
        self.chat_reset.emit()
        self._read_chat()

    # ---------------------------------------------------------------------------------------------- Qt thread

    @Slot(object)
    def _do(self, work: Callable[[], object]) -> None:
        if not self._closing.is_set():
            work()

    def _guarded(self, callback: Callable[[Any], object] | None) -> Callable[[Any], object]:
        owner = getattr(callback, "__self__", None)

        def guarded(value: Any) -> None:
            if callback is not None and (not isinstance(owner, QObject) or isValid(owner)):
                callback(value)

        return guarded

    def _take(self) -> None:
        # The slot is emptied before the snapshot is used: one that comes meanwhile is announced again.
        state, self._newest = self._newest, None
        if state is not None:
            self._receive(state)

    def _receive(self, state: dict[str, Any]) -> None:
        self.state = state
        self._be_quiet(False)
        if not self.connected:
            # It may be another engine, which counts from the start again.
            self.connected = True
            self._products_rev = None
            self._give_keys_back()
            self.back.emit()
            self.reset_chat()
        self.snapshot.emit(state)
        self._read_products()
        self._read_chat()

    def _lost(self, words: str) -> None:
        self._newest = None
        self.connected = False
        self._be_quiet(False)
        self.gone.emit(words)

    def _listen(self) -> None:
        now_s = time.monotonic()
        if now_s - self._looked_s > QUIET_S:
            self._heard_s = now_s  # the window itself stood still, or the computer slept: nothing is known yet
        self._looked_s = now_s
        self._be_quiet(self.connected and now_s - self._heard_s > QUIET_S)

    def _be_quiet(self, quiet: bool) -> None:
        if quiet != self.quiet:
            self.quiet = quiet
            self.fell_quiet.emit(quiet)

    def _read_products(self) -> None:
        rev = self.state["products_rev"]
        if rev == self._products_rev or self._products_asked or not self._lanes:
            return
        self._products_asked = True

        def receive(news: dict[str, Any]) -> None:
            self._products_asked = False
            self._products_rev = news["rev"]
            known = {product["code"]: product for product in self.products}
            known |= {product["code"]: product for product in news["products"]}
            codes = news["codes"]
            if codes is None:
                codes = [product["code"] for product in self.products]
            self.products = [known[code] for code in codes if code in known]
            self.products_changed.emit()
            self._read_products()

        def give_up(_words: str) -> None:
            self._products_asked = False  # the next snapshot asks again

        # Its number is from this engine; 0 brings everything.
        self._lanes["reading"].ask("products-since", {"rev": self._products_rev or 0}, receive, give_up)

    def _read_chat(self) -> None:
        if self._chat_asked or not self.state or self.state["chat"]["last"] <= self._chat_seen or not self._lanes:
            return
        self._chat_asked = True
        this_round = self._chat_round

        def receive(chat: dict[str, Any]) -> None:
            if this_round != self._chat_round:
                return
            if chat["entries"]:
                self._chat_seen = chat["entries"][-1]["seq"]
                self.chat_entries.emit(chat["entries"])
            else:
                self._chat_seen = chat["last"]
            # The pause bounds what the panel is given, and comes after it has taken the last batch.
            QTimer.singleShot(CHAT_PAUSE_MS, self, again)

        def again() -> None:
            if this_round == self._chat_round:
                self._chat_asked = False
                self._read_chat()

        def give_up(_words: str) -> None:
            if this_round == self._chat_round:
                self._chat_asked = False

        self._lanes["reading"].ask("chat", {"after": self._chat_seen, "most": CHAT_BATCH}, receive, give_up)

    # -------------------------------------------------------------------------------------------- watch thread

    def _watch(self) -> None:
        said = False
        while not self._closing.is_set():
            try:
                with Client(self.data_dir) as client:
                    self._watching = client
                    if self._closing.is_set():
                        return
                    for state in client.watch():
                        said = False
                        self._heard_s = time.monotonic()
                        first = self._newest is None
                        self._newest = state
                        if first:
                            self._work.emit(self._take)
            except NoEngine as error:
                if not said and not self._closing.is_set():
                    said = True
                    self._work.emit(lambda words=str(error): self._lost(words))
            finally:
                self._watching = None
            self._closing.wait(RETRY_S)
