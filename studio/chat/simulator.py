"""Chats that come from no platform: a recorded one, and an invented one for the demo and for measuring.

simulator://FILE                  JSON Lines: {"at": seconds since start, "platform", "id", "author_id", "author",
                                  "text"}, and {"at", "platform", "delete": id} for a moderator's deletion
simulator://demo?rate=N&seed=S    N messages a second (0.7), the same ones for the same seed
"""

from __future__ import annotations

import contextlib
import json
import math
import stat
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any, BinaryIO
from urllib.parse import parse_qsl

from studio.chat.connector import Codes, Connector, Receive, Surroundings
from studio.chat.talk import Talk
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import SellerError

DEMO_RATE = 0.7
MOST_RATE = 500.0
MOST_BYTES = 50_000_000
_DELETED_AFTER_S = 4.0
_LONGEST_LINE = 2**20
_LOOKED_AT_BYTES = 2**20
_NO_CHAT_FILE = "This is no chat file."


def simulator(rest: str, around: Surroundings) -> Connector:
    """The connector for `simulator://rest`. SellerError where its file cannot be read or its settings are off."""
    name, _, query = rest.partition("?")
    if name != "demo":
        return Recorded(Path(rest))
    settings = dict(parse_qsl(query, keep_blank_values=True))
    rate_text, seed = settings.pop("rate", str(DEMO_RATE)), settings.pop("seed", None)
    try:
        rate = float(rate_text)
    except ValueError:
        rate = math.nan
    if settings or not 0 < rate <= MOST_RATE:
        raise SellerError(
            f"The demo's chat is simulator://demo?rate=N&seed=S, with N messages a second, up to {MOST_RATE:.0f}."
        )
    return Demo(rate, seed, around.codes)


class Recorded(Connector):
    """Plays a file of messages, each at its second."""

    platform = "simulator"

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        with _opened(path) as file:
            beginning = file.read(_LOOKED_AT_BYTES)
        if b"\0" in beginning or not _may_hold_a_chat(beginning):
            raise SellerError(_NO_CHAT_FILE)
        self.same_as = f"simulator://{path.expanduser().resolve()}"

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """See `Connector`. Lines that make no sense are left out and named in `last_error`."""
        played: list[tuple[float, dict[str, Any]]] = []
        bad: list[tuple[int, str]] = []
        for number, line in enumerate(self._lines(), 1):
            if stopping.is_set():
                return
            try:
                if line.strip():
                    played.append(_item(line))
            except ValueError as error:
                bad.append((number, str(error)))
        if bad and not played:
            raise SellerError(_NO_CHAT_FILE)
        played.sort(key=lambda timed: timed[0])
        self.now_live()
        if bad:
            first, reason = bad[0]
            others = f" So were {len(bad) - 1} others." if len(bad) > 1 else ""
            self.complain(f"Line {first} of {self._path.name} was left out: {reason}.{others}")
        start_s = time.monotonic()
        for at_s, item in played:
            if stopping.wait(max(0.0, start_s + at_s - time.monotonic())):
                return
            if "delete" in item:
                receive(Deletion(item["platform"], item["delete"]))
            else:
                receive(ChatMessage(**item, at=datetime.now(UTC)))

    def _lines(self) -> Iterator[bytes]:
        with _opened(self._path) as file:
            left = MOST_BYTES
            while left > 0 and (line := file.readline(min(left, _LONGEST_LINE))):
                left -= len(line)
                yield line


class Demo(Connector):
    """Invents a show's chat: several platforms and languages, questions, orders, and now and then a deletion."""

    platform = "simulator"

    def __init__(self, rate: float, seed: str | None, codes: Codes) -> None:
        super().__init__()
        self._rate, self._seed, self._codes = rate, seed, codes

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """See `Connector`."""
        self.now_live()
        talk, pace = Talk(Random(self._seed)), Random(self._seed)
        # The chat may be connected again in the same show, and its messages are new ones then.
        run = f"{time.time_ns():x}"
        deletions: list[tuple[float, Deletion]] = []
        due_s = time.monotonic()
        number = 0
        while True:
            due_s += pace.expovariate(self._rate)
            while deletions and deletions[0][0] <= due_s:
                at_s, deletion = deletions.pop(0)
                if stopping.wait(max(0.0, at_s - time.monotonic())):
                    return
                receive(deletion)
            if stopping.wait(max(0.0, due_s - time.monotonic())):
                return
            number += 1
            said = talk.next(self._codes())
            identity = f"{run}-{number}"
            receive(ChatMessage(identity, said.platform, said.author_id, said.author, said.text, datetime.now(UTC)))
            if said.is_spam:
                deletions.append((due_s + _DELETED_AFTER_S, Deletion(said.platform, identity)))


def _opened(path: Path) -> BinaryIO:
    """The file, to be read. SellerError where it is none that could be played."""
    try:
        path = path.expanduser()
        found = path.stat()
        # Looked at before it is opened: opening a pipe waits for whoever writes into it.
        if not stat.S_ISREG(found.st_mode):
            raise SellerError(_NO_CHAT_FILE)
        if found.st_size > MOST_BYTES:
            raise SellerError(f"This chat file is too large: {MOST_BYTES // 10**6} MB at most.")
        return path.open("rb")
    except OSError as error:
        raise SellerError(f"The chat file {path} cannot be read: {error.strerror}.") from None
    except (ValueError, RuntimeError):  # no name that a file could have
        raise SellerError(_NO_CHAT_FILE) from None


def _may_hold_a_chat(beginning: bytes) -> bool:
    lines = [line for line in beginning.splitlines() if line.strip()]
    for line in lines:
        with contextlib.suppress(ValueError):
            _item(line)
            return True
    return not lines


def _item(line: bytes) -> tuple[float, dict[str, Any]]:
    """When it is played, and what it says. Raises ValueError that says what is wrong with the line."""
    try:
        read = json.loads(line.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        raise ValueError("it is not JSON") from None
    if not isinstance(read, dict):
        raise ValueError("it is not an object")
    at_s = read.get("at")
    if isinstance(at_s, bool) or not isinstance(at_s, int | float) or not 0 <= at_s < threading.TIMEOUT_MAX:
        raise ValueError("“at” is not a number of seconds")
    wanted = ("platform", "delete") if "delete" in read else ("id", "platform", "author_id", "author", "text")
    for name in wanted:
        if not isinstance(read.get(name), str) or not read[name].strip():
            raise ValueError(f"“{name}” is missing")
    return float(at_s), {name: read[name] for name in wanted}
