"""Chats that come from no platform: a recorded one, and an invented one for the demo and for measuring.

simulator://FILE                  JSON Lines: {"at": seconds since start, "platform", "id", "author_id", "author",
                                  "text"}, and {"at", "platform", "delete": id} for a moderator's deletion
simulator://demo?rate=N&seed=S    N messages a second (0.7), the same ones for the same seed
"""

from __future__ import annotations

import json
import math
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qsl

from studio.chat.connector import Codes, Connector, Receive, Surroundings
from studio.chat.talk import Talk
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import SellerError

DEMO_RATE = 0.7
MOST_RATE = 500.0
_DELETED_AFTER_S = 4.0


def simulator(rest: str, around: Surroundings) -> Connector:
    """The connector for `simulator://rest`. SellerError where its file cannot be read or its settings are off."""
    name, _, query = rest.partition("?")
    if name != "demo":
        return Recorded(Path(rest).expanduser())
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
        try:
            path.open("rb").close()
        except OSError as error:
            raise SellerError(f"The chat file {path} cannot be read: {error.strerror}.") from None

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """See `Connector`. Lines that make no sense are left out and named in `last_error`."""
        try:
            lines = self._path.read_text("utf-8-sig", errors="replace").split("\n")
        except OSError as error:
            raise SellerError(f"The chat file {self._path} cannot be read: {error.strerror}.") from None
        played, bad = _parsed(lines)
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


def _parsed(lines: list[str]) -> tuple[list[tuple[float, dict[str, Any]]], list[tuple[int, str]]]:
    """What can be played, in the order of its seconds, and (line number, reason) of what cannot."""
    played: list[tuple[float, dict[str, Any]]] = []
    bad: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            played.append(_item(json.loads(line)))
        except (ValueError, RecursionError) as error:
            bad.append(
                (number, "it is not JSON" if isinstance(error, (json.JSONDecodeError, RecursionError)) else str(error))
            )
    played.sort(key=lambda timed: timed[0])
    return played, bad


def _item(read: object) -> tuple[float, dict[str, Any]]:
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
