"""The hub: every connected chat, merged into one row of entries that clients read from where they left off."""

from __future__ import annotations

import logging
import threading
import time
from array import array
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl

from studio.chat.connector import Connector, Schemes, Surroundings
from studio.chat.entries import Changed, Entry, Kept, row_of
from studio.chat.long_row import PAGE, LongRow, Numbers
from studio.chat.received import is_worth_keeping, tidied
from studio.chat.schemes import SCHEMES
from studio.chat.transcript import Decided, Mark, Row, Said, TakenBack, Transcript, in_order
from studio.domain.chat import LONGEST_CHAT_TEXT, ChatMessage, Clearing, Deletion, Received, code_index, codes_in, tidy
from studio.domain.errors import Refused, SellerError
from studio.domain.moderation import KNOWN_AFTER, Rules, Standing

MOST_KEPT = 100_000
NEWS_EVERY_S = 0.1
STOP_TIMEOUT_S = 3.0
ECHO_S = 60.0
"""What we wrote may come back for so long."""

_log = logging.getLogger(__name__)


class Hub:
    """Thread-safe.

    around: what connectors may ask of the studio; its `codes` and `pinned` are asked at every message on any thread:
    quick where the tuple of codes is the same one for as long as they are the same.
    on_change: called on the hub's own thread, at most ten times a second, after entries or states have changed.
    transcript: where the chat is written down, and what it begins with.
    on_entry: called at once at every new entry, on any thread; quick.
    """

    def __init__(
        self,
        around: Surroundings,
        on_change: Callable[[], None],
        schemes: Schemes = SCHEMES,
        most_kept: int = MOST_KEPT,
        transcript: Transcript | None = None,
        rules: Rules = Rules(),  # noqa: B008 - immutable
        on_entry: Callable[[], None] = lambda: None,
    ) -> None:
        self._on_entry = on_entry
        self._around = replace(around, recent=self.recent, after=self.after, is_written=self.is_written)
        self._on_change, self._schemes, self._most_kept = on_change, schemes, most_kept
        self._transcript, self._rules = transcript, rules
        self._lock = threading.Lock()
        self._connectors: dict[str, Connector] = {}
        self._row = LongRow()  # None where a moderator took the message back: its words are gone
        self._numbers = Numbers(most_kept)  # of (platform, id); 0 for what was taken back
        self._stood: dict[tuple[str, str], int] = {}  # how many messages of (platform, author) stood
        self._of_author: dict[tuple[str, str], array[int]] = {}  # their numbers
        self._messages = 0
        self._written = (0, 0)  # the newest entry that is on disk, and the messages until then
        self._ours: deque[tuple[str, str, float]] = deque(maxlen=200)  # (chat, words, when) of what we wrote
        self._rows: deque[Row] = deque()  # still to be written down
        self._marks: dict[str, str] = {}
        self._listed: tuple[str, ...] = ()
        self._known: dict[str, str] = {}
        if transcript:
            self._recall(transcript)
            self._written = (self._row.last, 0)
        self._news, self._closing = threading.Event(), threading.Event()
        self._teller = threading.Thread(target=self._tell, name="chat-news", daemon=True)
        self._teller.start()

    @property
    def last(self) -> int:
        """The newest entry's number; 0 before the first."""
        with self._lock:
            return self._row.last

    def written(self) -> tuple[int, int]:
        """The newest entry's number, and how many messages came since the engine started, as far as both are on disk:
        nobody is shown what a crash would take."""
        with self._lock:
            return self._written if self._transcript else (self._row.last, self._messages)

    @property
    def messages(self) -> int:
        """How many messages came, each counted once, since the engine started."""
        return self._messages

    # chats

    def add(self, url: str) -> None:
        """Connect the chat at `url`; nothing where it is connected, be it in another spelling. SellerError says what is
        wrong with the address."""
        connector = self._connector(url)
        scheme, _, rest = url.partition("://")
        connector.same_as = connector.same_as or f"{scheme.lower()}://{rest.rstrip('/')}"
        with self._lock:
            there = any(each.same_as == connector.same_as for each in self._connectors.values())
            if there or self._closing.is_set():
                return
            self._connectors[url] = connector
            connector.resume = self._marks.get(url)
        connector.start(
            lambda received: self._receive(url, connector, received),
            self._news.set,
            lambda resume: self._marked(url, connector, resume),
        )
        self._news.set()

    def remove(self, url: str) -> None:
        """Disconnect the chat at `url`; what it brought stays. Waits up to 3 s. Refused where it is not connected."""
        with self._lock:
            connector = self._connectors.pop(url, None)
        if connector is None:
            raise Refused("This chat is not connected.")
        self._stop(connector, STOP_TIMEOUT_S)
        self._news.set()

    def retry(self, url: str) -> None:
        """Do not wait to try again. Refused where the chat is not connected."""
        self._at(url).hurry()

    def close(self) -> None:
        """Disconnect everything. Entries can still be read."""
        self._closing.set()
        self._news.set()
        with self._lock:
            connectors = list(self._connectors.values())
            self._connectors.clear()
        end_s = time.monotonic() + STOP_TIMEOUT_S
        for connector in connectors:
            connector.stop(0)  # all are told before any is waited for
        for connector in connectors:
            self._stop(connector, max(0.0, end_s - time.monotonic()))
        self._teller.join(STOP_TIMEOUT_S)
        self._write_down()
        if self._transcript:
            self._transcript.close()

    def sources(self) -> list[dict[str, Any]]:
        """How it stands with each chat, in the order they were added."""
        with self._lock:
            connectors = list(self._connectors.items())
        return [
            {
                "url": url,
                "platform": each.platform,
                "state": str(each.state),
                "error": each.last_error,
                "viewers": each.viewers,
                "note": each.note,
                "garbled": each.garbled + each.unreadable,
                "can_send": each.can_send,
                "links_punished": each.links_punished,
            }
            for url, each in connectors
        ]

    def connector(self, url: str) -> Connector:
        """The connector of a chat. Refused where it is not connected."""
        return self._at(url)

    def writes(self, url: str, words: str) -> None:
        """We are about to write `words` into that chat: what comes back of them is ours."""
        with self._lock:
            self._ours.append((url, tidy(words, LONGEST_CHAT_TEXT), time.monotonic()))

    # what was written

    def after(self, seq: int, most: int = 500) -> tuple[int, list[dict[str, Any]]]:
        """The newest entry's number, and up to `most` entries that come after number `seq`, oldest first: of those that
        are on disk.

        Numbers rise and may have gaps. At least the newest 100,000 entries are kept.
        """
        last, _ = self.written()
        with self._lock:
            rows: list[dict[str, Any]] = []
            for number, entry in self._row.after(seq):
                if len(rows) >= most or number > last:
                    break
                if entry is not None:
                    rows.append(row_of(number, entry))
            return last, rows

    def is_written(self, platform: str, id_: str) -> bool:
        """Whether this message came, and is on disk; also where it was taken back since."""
        with self._lock:
            number = self._numbers.get((platform, id_))
            return number is not None and (self._transcript is None or number <= self._written[0])

    def heard(self, seq: int, most: int) -> list[tuple[int, Entry]]:
        """Up to `most` entries after number `seq`, oldest first, as they stand now; None: taken back since."""
        with self._lock:
            return [
                (number, replace(entry) if isinstance(entry, Kept) else entry)
                for number, entry in islice(self._row.after(seq), most)
            ]

    def message(self, seq: int) -> tuple[str, ChatMessage, Standing]:
        """The address of its chat, the message with this number, and how it stands. Refused where it is gone."""
        with self._lock:
            kept = self._kept(seq)
            return kept.source, kept.message, kept.standing

    def codes(self, seq: int) -> tuple[str, ...]:
        """The product codes that the message with this number names. Refused where it is gone."""
        with self._lock:
            return self._kept(seq).codes

    def recent(self, most: int, after: int = 0) -> list[ChatMessage]:
        """The newest messages after number `after` that anyone may read, oldest first, at most so many; without our own
        come back."""
        with self._lock:
            return [kept.message for kept in islice(self._row.newest_read(after), most)][::-1]

    def is_shown(self, platform: str, id_: str) -> bool:
        """Whether the message is there, and may be read by anyone."""
        with self._lock:
            entry = self._row.get(self._numbers.get((platform, id_)) or 0)
            return isinstance(entry, Kept) and entry.standing is Standing.SHOWN

    # moderation

    @property
    def rules(self) -> Rules:
        """As they stand."""
        return self._rules

    def obey(self, rules: Rules) -> None:
        """From now on these rules; whoever was blocked or forgiven by them has all their messages changed."""
        with self._lock:
            before, self._rules = self._rules, rules
            blocked = {(p.platform, p.author_id) for p in rules.blocked} - {
                (p.platform, p.author_id) for p in before.blocked
            }
            forgiven = {(p.platform, p.author_id) for p in before.blocked} - {
                (p.platform, p.author_id) for p in rules.blocked
            }
            for person in blocked:
                for seq in tuple(self._of_author.get(person, ())):
                    entry = self._row.get(seq)
                    if isinstance(entry, Kept) and entry.standing is not Standing.HIDDEN:
                        self._stand(seq, entry, Standing.BLOCKED)
            for person in forgiven:
                for seq in tuple(self._of_author.get(person, ())):
                    entry = self._row.get(seq)
                    if isinstance(entry, Kept) and entry.standing is Standing.BLOCKED:
                        self._stand(seq, entry, rules.standing(entry.message, known=False))
        self._news.set()
        self._on_entry()

    def decide(self, seq: int, standing: Standing) -> None:
        """The host shows or hides a message. Refused where it is gone."""
        with self._lock:
            kept = self._kept(seq)
            if kept.standing is standing:
                return
            self._stand(seq, kept, standing, by_host=True)
            self._know(kept)
        self._news.set()
        self._on_entry()

    # inside

    def _at(self, url: str) -> Connector:
        with self._lock:
            connector = self._connectors.get(url)
        if connector is None:
            raise Refused("This chat is not connected.")
        return connector

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
        return make(rest, self._around)

    def _receive(self, url: str, connector: Connector, received: Received) -> None:
        received = tidied(received)
        # Asked outside the lock: whoever answers may hold one of its own.
        said = isinstance(received, ChatMessage)
        codes, pinned = (self._around.codes(), self._around.pinned()) if said else ((), None)
        with self._lock:
            # A connector that did not stop in time is heard no more.
            if self._connectors.get(url) is not connector:
                return
            if isinstance(received, ChatMessage):
                if not is_worth_keeping(received):
                    connector.unreadable += 1
                    return
                fresh = self._keep(url, received, codes, pinned)
            elif isinstance(received, Deletion):
                fresh = self._take_back(received)
            else:
                fresh = self._clear(url, received)
        if fresh:
            self._news.set()
            self._on_entry()

    def _marked(self, url: str, connector: Connector, resume: str) -> None:
        with self._lock:
            if self._connectors.get(url) is connector:
                self._marks[url] = resume
                self._write(Mark(url, resume))

    def _keep(self, url: str, message: ChatMessage, codes: tuple[str, ...], pinned: str | None) -> bool:
        key, author = (message.platform, message.id), (message.platform, message.author_id)
        if key in self._numbers:
            return False
        if codes is not self._listed and codes != self._listed:
            self._listed, self._known = codes, code_index(codes)
        if echo := self._is_ours(url, message):
            message = replace(message, role="host")
        standing = self._rules.standing(message, self._stood.get(author, 0) >= KNOWN_AFTER)
        seq = self._add_message(url, message, codes_in(message.text, self._known), standing, pinned, echo=echo)
        self._messages += 1
        self._write(Said(seq, url, message, standing, pinned, echo))
        return True

    def _is_ours(self, url: str, message: ChatMessage) -> bool:
        """Whether it is what we wrote, come back. By its words and its role: a viewer may well write the same."""
        if not self._ours or message.role not in ("host", "moderator"):
            return False
        since_s = time.monotonic() - ECHO_S
        for ours in self._ours:
            chat, words, at_s = ours
            # A platform may cut what is too long, or put the name of whom it answers before it.
            same = message.text.endswith(words) or (
                len(message.text) > 20 and words.startswith(message.text.rstrip("…"))
            )
            if chat == url and at_s > since_s and same:
                self._ours.remove(ours)
                return True
        return False

    def _add_message(
        self,
        url: str,
        message: ChatMessage,
        codes: tuple[str, ...],
        standing: Standing,
        pinned: str | None,
        *,
        echo: bool = False,
    ) -> int:
        author = (message.platform, message.author_id)
        if standing is Standing.SHOWN:
            self._stood[author] = self._stood.get(author, 0) + 1
        unheard = standing is Standing.BLOCKED
        seq = self._append(Kept(message, codes, url, standing, echo, unheard=unheard, pinned=pinned))
        self._numbers.set((message.platform, message.id), seq)
        self._of_author.setdefault(author, array("Q")).append(seq)
        return seq

    def _take_back(self, deletion: Deletion) -> bool:
        key = (deletion.platform, deletion.id)
        number = self._numbers.get(key)
        if number == 0:
            return False
        # Also where the message is not known: platforms do deliver the two the wrong way round, and another desk of
        # the shop may have heard it.
        self._numbers.set(key, 0)
        if number:
            self._row.put(number, None)
        self._write(TakenBack(self._append(deletion), deletion.platform, deletion.id))
        return True

    def _clear(self, url: str, clearing: Clearing) -> bool:
        if clearing.author_id is None:
            numbers = tuple(range(self._row.first, self._row.last + 1))
        else:
            numbers = tuple(self._of_author.get((clearing.platform, clearing.author_id), ()))
        cleared = False
        for seq in numbers:
            entry = self._row.get(seq)
            if isinstance(entry, Kept) and entry.source == url and entry.message.platform == clearing.platform:
                cleared |= self._take_back(Deletion(entry.message.platform, entry.message.id))
        return cleared

    def _stand(self, seq: int, kept: Kept, standing: Standing, *, by_host: bool = False) -> None:
        kept.standing = standing
        kept.unheard = kept.unheard and not by_host
        self._row.put(seq, kept)
        self._write(Decided(self._append(Changed(seq, standing)), seq, standing, by_host))

    def _know(self, kept: Kept) -> None:
        """Whom the host lets through once is no stranger."""
        if kept.standing is Standing.SHOWN:
            self._stood[kept.message.platform, kept.message.author_id] = KNOWN_AFTER

    def _kept(self, seq: int) -> Kept:
        entry = self._row.get(seq)
        if not isinstance(entry, Kept):
            raise Refused("This message is not there any more.")
        return entry

    def _append(self, entry: Entry) -> int:
        seq = self._row.append(entry)
        if self._row.drop(self._most_kept):
            self._trim_authors()
        while len(self._stood) > self._most_kept:
            del self._stood[next(iter(self._stood))]
        return seq

    def _trim_authors(self) -> None:
        """Forget the numbers of messages that are gone: of some authors each time, all in turn."""
        for author in list(islice(self._of_author, 2 * PAGE)):
            left = array("Q", (seq for seq in self._of_author.pop(author) if seq >= self._row.first))
            if left:
                self._of_author[author] = left

    def _write(self, row: Row) -> None:
        if self._transcript:
            self._rows.append(row)

    def _write_down(self) -> None:
        if self._transcript:
            with self._lock:
                rows, reached = list(self._rows), (self._row.last, self._messages)
                self._rows.clear()
            self._transcript.append(rows)
            with self._lock:
                self._written = reached

    def _recall(self, transcript: Transcript) -> None:
        """Begin with what a show that is under way has had so far."""
        self._listed = self._around.codes()
        self._known = code_index(self._listed)
        left_out = 0
        try:
            for row in in_order(transcript.recall(datetime.now(UTC)), self._most_kept):
                try:
                    self._take_up(row)
                except (ValueError, TypeError, OverflowError):
                    left_out += 1
        except OSError as error:
            _log.warning("the chat so far cannot be read: %s", error.strerror)
        if left_out:
            _log.warning("%d rows of the chat so far make no sense and were left out", left_out)

    def _take_up(self, row: Row | None) -> None:
        """Raises ValueError, TypeError or OverflowError where the row makes no sense."""
        if row is None:
            raise ValueError
        if isinstance(row, Mark):
            self._marks[row.url] = row.resume
            return
        # Numbers go on where they were, so that a window that is still there reads on.
        if not len(self._row):
            self._row.begin_at(row.seq)
        while self._row.last + 1 < row.seq:
            self._append(None)
        if isinstance(row, Said):
            standing, message = Standing(row.standing), tidied(row.message)
            if not isinstance(message, ChatMessage) or not is_worth_keeping(message):
                raise ValueError
            if (message.platform, message.id) in self._numbers:
                raise ValueError
            codes = codes_in(message.text, self._known)
            self._add_message(row.source, message, codes, standing, row.pinned, echo=row.echo)
        elif isinstance(row, TakenBack):
            self._row.put(self._numbers.get((row.platform, row.id)) or 0, None)
            self._numbers.set((row.platform, row.id), 0)
            self._append(Deletion(row.platform, row.id))
        else:
            standing = Standing(row.standing)
            entry = self._row.get(row.of)
            if isinstance(entry, Kept):
                entry.standing, entry.unheard = standing, entry.unheard and not row.by_host
                self._row.put(row.of, entry)
                self._know(entry)
            self._append(Changed(row.of, standing))

    def _stop(self, connector: Connector, timeout_s: float) -> None:
        if not connector.stop(timeout_s):
            _log.warning("the chat connector for %s did not stop in time", connector.platform)

    def _tell(self) -> None:
        while not self._closing.is_set():
            self._news.wait()
            self._news.clear()
            if self._closing.is_set():
                return
            # On disk before anyone is told of it.
            self._write_down()
            try:
                self._on_change()
            except Exception:  # noqa: BLE001 - whoever listens must not silence the chat for everyone else
                _log.exception("telling of news in the chat failed")
            self._closing.wait(NEWS_EVERY_S)
