"""The hub: every connected chat, merged into one row of entries that clients read from where they left off."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl

from studio.chat.connector import Codes, Connector
from studio.chat.simulator import simulator
from studio.domain.chat import LONGEST_AUTHOR, LONGEST_CHAT_TEXT, ChatMessage, Deletion, code_index, codes_in, tidy
from studio.domain.errors import Refused, SellerError

MOST_KEPT = 100_000
NEWS_EVERY_S = 0.1
STOP_TIMEOUT_S = 3.0
_TRIM = 1_000  # entries are dropped by so many, so that dropping costs nothing per message
_LONGEST_ID = 200

Scheme = Callable[[str, Codes], Connector]
"""Makes the connector for what stands behind `scheme://`; raises SellerError where that makes no sense."""

SCHEMES: Mapping[str, Scheme] = {"simulator": simulator}

_log = logging.getLogger(__name__)


class Hub:
    """Thread-safe.

    codes: the product codes of the moment, asked at every message on any thread; quick where the tuple is the same one
    for as long as they are the same.
    on_change: called on the hub's own thread, at most ten times a second, after entries or states have changed.
    """

    def __init__(
        self,
        codes: Codes,
        on_change: Callable[[], None],
        schemes: Mapping[str, Scheme] = SCHEMES,
        most_kept: int = MOST_KEPT,
    ) -> None:
        self._codes, self._on_change, self._schemes, self._most_kept = codes, on_change, schemes, most_kept
        self._lock = threading.Lock()
        self._connectors: dict[str, Connector] = {}
        # Entry number n has index n - _first; None where a moderator took the message back: its words are gone.
        self._entries: list[tuple[ChatMessage, tuple[str, ...]] | Deletion | None] = []
        self._first = 1
        self._numbers: dict[tuple[str, str], int] = {}  # of (platform, id); 0 for what was taken back
        self._listed: tuple[str, ...] = ()
        self._known: dict[str, str] = {}
        self._news, self._closing = threading.Event(), threading.Event()
        self._teller = threading.Thread(target=self._tell, name="chat-news", daemon=True)
        self._teller.start()

    @property
    def last(self) -> int:
        """The newest entry's number; 0 before the first."""
        with self._lock:
            return self._last()

    def add(self, url: str) -> None:
        """Connect the chat at `url`; nothing where it is connected. SellerError says what is wrong with the address."""
        connector = self._connector(url)
        with self._lock:
            if self._closing.is_set() or url in self._connectors:
                return
            self._connectors[url] = connector
        connector.start(lambda received: self._receive(connector, received), self._news.set)
        self._news.set()

    def remove(self, url: str) -> None:
        """Disconnect the chat at `url`; what it brought stays. Waits up to 3 s. Refused where it is not connected."""
        with self._lock:
            connector = self._connectors.pop(url, None)
        if connector is None:
            raise Refused("This chat is not connected.")
        self._stop(connector)
        self._news.set()

    def close(self) -> None:
        """Disconnect everything. Entries can still be read."""
        self._closing.set()
        self._news.set()
        with self._lock:
            connectors = list(self._connectors.values())
            self._connectors.clear()
        for connector in connectors:
            connector.stop(0)  # all are told before any is waited for
        for connector in connectors:
            self._stop(connector)
        self._teller.join(STOP_TIMEOUT_S)

    def sources(self) -> list[dict[str, Any]]:
        """How it stands with each chat, in the order they were added."""
        with self._lock:
            connectors = list(self._connectors.items())
        return [
            {"url": url, "platform": each.platform, "state": str(each.state), "error": each.last_error}
            for url, each in connectors
        ]

    def after(self, seq: int, most: int = 500) -> tuple[int, list[dict[str, Any]]]:
        """The newest entry's number, and up to `most` entries that come after number `seq`, oldest first.

        Numbers rise and may have gaps. At least the newest 100,000 entries are kept.
        """
        with self._lock:
            last = self._last()
            begin = max(0, seq + 1 - self._first)
            rows: list[dict[str, Any]] = []
            for index in range(begin, len(self._entries)):
                if len(rows) >= most:
                    break
                entry = self._entries[index]
                if entry is not None:
                    rows.append(_row(self._first + index, entry))
            return last, rows

    def _connector(self, url: str) -> Connector:
        scheme, mark, rest = url.partition("://")
        make = self._schemes.get(scheme.lower())
        if not mark or make is None or not rest:
            known = ", ".join(f"{name}://" for name in sorted(self._schemes))
            raise SellerError(f"This is not the address of a chat. Addresses begin with: {known}.")
        if any(
            name in ("key", "token") and not value.startswith("env:")
            for name, value in parse_qsl(rest.partition("?")[2])
        ):
            raise SellerError("A key has no place in a chat's address, where others can read it: write key=env:NAME.")
        return make(rest, self._codes)

    def _receive(self, connector: Connector, received: ChatMessage | Deletion) -> None:
        received = _tidied(received)
        # Asked outside the lock: whoever answers may hold one of its own.
        codes = self._codes() if isinstance(received, ChatMessage) else ()
        with self._lock:
            # A connector that did not stop in time is heard no more.
            if connector not in self._connectors.values():
                return
            fresh = self._take_back(received) if isinstance(received, Deletion) else self._keep(received, codes)
        if fresh:
            self._news.set()

    def _keep(self, message: ChatMessage, codes: tuple[str, ...]) -> bool:
        key = (message.platform, message.id)
        if key in self._numbers:
            return False
        if codes is not self._listed and codes != self._listed:
            self._listed, self._known = codes, code_index(codes)
        self._append((message, codes_in(message.text, self._known)))
        self._numbers[key] = self._last()
        return True

    def _take_back(self, deletion: Deletion) -> bool:
        key = (deletion.platform, deletion.id)
        number = self._numbers.get(key)
        # Remembered even where the message is not known: platforms do deliver the two the wrong way round.
        self._numbers[key] = 0
        if not number:
            return False
        if number >= self._first:
            self._entries[number - self._first] = None
        self._append(deletion)
        return True

    def _append(self, entry: tuple[ChatMessage, tuple[str, ...]] | Deletion) -> None:
        self._entries.append(entry)
        if len(self._entries) >= self._most_kept + _TRIM:
            del self._entries[:_TRIM]
            self._first += _TRIM
        while len(self._numbers) > 2 * self._most_kept:
            del self._numbers[next(iter(self._numbers))]

    def _last(self) -> int:
        return self._first + len(self._entries) - 1

    def _stop(self, connector: Connector) -> None:
        if not connector.stop(STOP_TIMEOUT_S):
            _log.warning("the chat connector for %s did not stop within %s s", connector.platform, STOP_TIMEOUT_S)

    def _tell(self) -> None:
        while not self._closing.is_set():
            self._news.wait()
            self._news.clear()
            if self._closing.is_set():
                return
            try:
                self._on_change()
            except Exception:  # noqa: BLE001 - whoever listens must not silence the chat for everyone else
                _log.exception("telling of news in the chat failed")
            self._closing.wait(NEWS_EVERY_S)


def _tidied(received: ChatMessage | Deletion) -> ChatMessage | Deletion:
    if isinstance(received, Deletion):
        return Deletion(sys.intern(tidy(received.platform, _LONGEST_ID)), tidy(received.id, _LONGEST_ID))
    return replace(
        received,
        id=tidy(received.id, _LONGEST_ID),
        platform=sys.intern(tidy(received.platform, _LONGEST_ID)),
        author_id=tidy(received.author_id, _LONGEST_ID),
        author=tidy(received.author, LONGEST_AUTHOR),
        text=tidy(received.text, LONGEST_CHAT_TEXT),
    )


def _row(seq: int, entry: tuple[ChatMessage, tuple[str, ...]] | Deletion) -> dict[str, Any]:
    if isinstance(entry, Deletion):
        return {"seq": seq, "kind": "deleted", "id": entry.id, "platform": entry.platform}
    message, codes = entry
    return {
        "seq": seq,
        "kind": "message",
        "id": message.id,
        "platform": message.platform,
        "author_id": message.author_id,
        "author": message.author,
        "text": message.text,
        "at": message.at.isoformat(),
        "codes": list(codes),
    }
