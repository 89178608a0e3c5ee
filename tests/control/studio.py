"""A real engine in this process, for what is to be asked of it thousands of times a second: no window, no broadcast."""

from __future__ import annotations

import contextlib
import ctypes
import logging
import os
import socket
import struct
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from studio.control.protocol import COMMANDS, LONGEST_LINE, Unreadable, line_of, refusal, reply, request, typed
from studio.domain.commands import apply
from studio.domain.errors import Refused, SellerError
from studio.domain.product import MOST_STOCK, code_key
from studio.domain.show import LONGEST_COUNTDOWN, MOST_GAIN_DB, Show
from tests.control.lines import Fields, fields_of

SLOWEST_S = 20.0
"""A word that takes longer hangs; devices, a keyring and a loaded machine have their seconds."""
RARELY = frozenset({"cameras", "microphone", "devices", "checklist", "chat-add", "chat-retry", "account-sign-in"})
"""Words that open devices or connections and take their seconds: carried out once in `RARELY_EVERY` that they are
understood, so that they do not have all the time there is."""
RARELY_EVERY = 100


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a line: "done", "refused" or "unreadable"; and, where that should not have been, why."""

    what: str
    failure: str = ""


class Studio:
    """One engine and what is asked of it. On one thread."""

    def __init__(self, engine: Any, folder: Path) -> None:
        self.folder = folder
        self._engine, self._answers = engine, engine.answers
        self._kinds: dict[str, Any] = {**COMMANDS, **self._answers._quick, **self._answers._slow}
        self.words: dict[str, Fields] = {word: fields_of(kind) for word, kind in self._kinds.items()}
        self.words |= {"shot": {}, "photo": {}, "watch": {}}
        self._show, self._now = Show("Fattoria", cameras=2), datetime(2026, 9, 1, tzinfo=UTC)
        self._frames, self._rare = -1, 0
        self._rulings: dict[str, Callable[[str, dict[str, Any]], Any]] = {}

    @property
    def over(self) -> bool:
        return bool(self._engine.over.is_set())

    def read(self, line: bytes) -> Outcome:
        """Read and typed as by the engine, and applied to a show of its own, if it is a command to the show."""
        try:
            asked = request(line)
            if asked.do in COMMANDS:
                self._now += timedelta(milliseconds=20)
                wanted = typed(asked.do, asked.arguments, COMMANDS[asked.do])
                show, _ = apply(self._show, wanted, self._now)
                line_of({"id": asked.id, "ok": True})
                if broken := broken_rule(show):
                    return Outcome("done", broken)
                self._show = show
                return Outcome("done")
            if asked.do not in self._kinds:
                raise Refused(f"There is no command “{asked.do}”.")
            self._answers.checked(asked.do, asked.arguments)
            return Outcome("done")
        except Unreadable as error:
            return Outcome("unreadable", wordless(error))
        except SellerError as error:
            return Outcome("refused", wordless(error))
        except Exception:  # noqa: BLE001 - what this looks for
            return Outcome("refused", traceback.format_exc())

    def ask(self, line: bytes) -> Outcome:
        """The whole way, as the server has it."""
        if len(line) > LONGEST_LINE:
            return Outcome("unreadable")  # the server reads no further
        try:
            asked = request(line)
        except Unreadable as error:
            return Outcome("unreadable", wordless(error))
        if asked.do in RARELY:
            self._rare += 1
            if self._rare % RARELY_EVERY:
                return self.read(line)
        began_s = time.monotonic()
        try:
            answer: Future[Any] = self._answers.answer(asked.do, asked.arguments)
            reply(asked.id, answer.result(SLOWEST_S))
            outcome = Outcome("done")
        except SellerError as error:
            outcome = Outcome("refused", wordless(error))
        except FutureTimeoutError:
            outcome = Outcome("refused", f"no answer within {SLOWEST_S:.0f} s")
        except Exception:  # noqa: BLE001 - what this looks for
            outcome = Outcome("refused", traceback.format_exc())
        took_s = time.monotonic() - began_s
        if took_s > SLOWEST_S / 2 and not outcome.failure:
            return Outcome(outcome.what, f"took {took_s:.1f} s")
        return outcome

    def harm(self) -> str:
        """What is wrong with the engine's show; empty where nothing is."""
        engine = self._engine
        try:
            snapshot = self._answers.state()
            if len(line_of({"state": snapshot})) > 4 << 20:
                return f"the snapshot has grown to {len(line_of({'state': snapshot})) >> 20} MB"
            if broken := broken_rule(engine.desk.show):
                return broken
            engine.desk.submit(COMMANDS["unpin"]()).result(SLOWEST_S)
            until_s = time.monotonic() + SLOWEST_S
            while (frames := engine.programme.report().frames) <= self._frames and time.monotonic() < until_s:
                time.sleep(0.02)
        except Exception:  # noqa: BLE001 - what this looks for
            return "the show is harmed: " + traceback.format_exc()
        if frames <= self._frames:
            return f"the picture stands still at frame {frames}"
        self._frames = frames
        return ""


def broken_rule(show: Show) -> str:
    """What a show never is, whatever it was told."""
    codes = [code_key(product.code) for product in show.products]
    if len(set(codes)) < len(codes):
        return "two products have one code"
    if show.pinned is not None and code_key(show.pinned) not in codes:
        return "what is pinned is not in the list"
    # What was taken when the seller wrote the largest number of all may have come back on top of it.
    stocks = [product.stock for product in show.products if product.stock is not None]
    if any(not 0 <= stock <= 2 * MOST_STOCK for stock in stocks):
        return f"a stock that cannot be: {stocks}"
    if not -MOST_GAIN_DB <= show.gain_db <= MOST_GAIN_DB:
        return f"a gain of {show.gain_db} dB"
    if any(not 0 <= place.x <= 1 or not 0 <= place.y <= 1 for place in show.placings):
        return "a layer beyond the picture"
    if show.countdown and abs(show.countdown.ends_at - datetime.now(UTC)) > timedelta(days=365) + LONGEST_COUNTDOWN:
        return "a countdown without end"
    return ""


def wordless(error: SellerError) -> str:
    """What is wrong with a refusal's words; empty where nothing is."""
    words = msgspec.json.decode(refusal(1, str(error)))["error"]  # as they go over the wire
    if not words.strip():
        return f"{type(error).__name__} without a word"
    if len(words.splitlines()) > 1:
        return f"a refusal of {len(words.splitlines())} lines: {words[:300]!r}"
    if len(words) > 1000:
        return f"a refusal of {len(words)} characters: {words[:100]!r}"
    return ""


def running_studio(folder: Path, feed: Callable[[Studio], None]) -> None:
    """Run an engine on this, the main thread of a process that ends afterwards; `feed` asks it on another.

    The process loses its network and, if it is root's, all file systems but this folder: what is asked for names files
    anywhere.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _alone(folder)
    (folder / "list.csv").write_text("code,title,price\nK7,Pecorino,18.90\nA12,Miele,9\n", encoding="utf-8")
    os.mkfifo(folder / "fifo")
    from studio.domain.catalogue import read_catalogue
    from studio.engine import destinations
    from studio.engine import engine as engine_module
    from studio.engine.engine import Engine
    from studio.engine.options import Options

    logging.getLogger().addHandler(logging.NullHandler())
    given = read_catalogue((folder / "list.csv").read_bytes(), base=folder)
    options = Options(
        data_dir=folder / "data", cameras=("test", "test"), mic="none", products=given.products, shop="Fattoria",
        width=320, height=180, fps=15, go_live=False, stay=True, sized=True,
    )  # fmt: skip
    engine: Any = Engine(options, _Silent())
    failed: list[BaseException] = []

    def hand() -> None:
        try:
            if not engine.started.wait(120) or engine.over.is_set():
                raise AssertionError("the engine did not start")
            _tame(engine)
            feed(Studio(engine, folder))
        except BaseException as error:  # noqa: BLE001 - raised again on the main thread
            failed.append(error)
        finally:
            engine.stop()

    def nowhere(*_: object, **__: object) -> destinations.Check:
        return destinations.Check(False, "network", "No network here.")

    destinations.check_server = nowhere
    engine_module.ALONE_S = float("inf")  # nobody connects here: it would end after two minutes
    thread = threading.Thread(target=hand, name="feeder")
    thread.start()
    engine.run()
    thread.join()
    if failed:
        raise failed[0]


def _tame(engine: Any) -> None:
    """What would end the engine, or send, and was asked for in the right way, is only heard."""

    def ways() -> None:
        raise Refused("There is nowhere to go.")

    def quit_() -> None:
        return None

    engine.on_air.ways, engine.look_again = ways, lambda: None
    engine.answers._quick["quit"] = quit_


class _Silent:
    def say(self, line: str) -> None:
        pass

    def figures(self, values: dict[str, Any]) -> None:
        pass


def _alone(folder: Path) -> None:
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "HOME": str(folder),
        "TMPDIR": str(folder),
    }
    tempfile.tempdir = None  # it is looked for again
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "DISPLAY"):
        os.environ.pop(name, None)
    if sys.platform == "linux" and os.geteuid() == 0:
        _nothing_else_writable(folder)
    else:
        _no_network()
    os.chdir(folder)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)


def _nothing_else_writable(folder: Path) -> None:
    """For this process no network, and every file system read-only but for `folder`: root may write anywhere."""
    libc = ctypes.CDLL(None, use_errno=True)

    def checked(what: str, result: int) -> None:
        if result < 0:
            raise OSError(ctypes.get_errno(), f"{what}: start this as an ordinary user")

    def read_only(path: Path, *, yes: bool) -> None:
        # mount_setattr(AT_FDCWD, path, AT_RECURSIVE, …): MOUNT_ATTR_RDONLY set, or taken away.
        attributes = struct.pack("<4Q", yes, not yes, 0, 0)
        checked("mount_setattr", libc.syscall(442, -100, bytes(path), 0x8000, attributes, len(attributes)))

    checked("unshare", libc.unshare(0x4000_0000 | 0x0002_0000))  # CLONE_NEWNET, CLONE_NEWNS
    checked("mount", libc.mount(b"none", b"/", None, 0x4000 | 0x4_0000, None))  # MS_REC, MS_PRIVATE
    checked("mount", libc.mount(bytes(folder), bytes(folder), None, 0x1000, None))  # MS_BIND
    read_only(Path("/"), yes=True)
    read_only(folder, yes=False)
    if os.access("/", os.W_OK):
        raise OSError("the file system stays writable: start this as an ordinary user")


def _no_network() -> None:
    connect = socket.socket.connect

    def refused(self: socket.socket, address: Any) -> None:
        if self.family == getattr(socket, "AF_UNIX", None):
            connect(self, address)
            return
        raise ConnectionRefusedError

    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "no network here")

    with contextlib.suppress(AttributeError):
        socket.socket.connect = refused  # type: ignore[method-assign,assignment]
        socket.getaddrinfo = unknown  # type: ignore[assignment]
