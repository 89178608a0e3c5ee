"""The questions that a chat's messages leave for the host: which are asked, and which their author has answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from studio.domain.chat import ChatMessage
from studio.domain.claims import CORRECTED, OVER_LIMIT, Reading, Wanted
from studio.domain.product import code_key

if TYPE_CHECKING:
    from studio.store import Ledger

_Who = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Asked:
    number: int
    message: str
    doubtful: tuple[Wanted, ...]
    why: str
    at: datetime


class Questions:
    """Those that ask whether to note a claim, by who wrote the message. In a transaction, on the till's thread."""

    def __init__(self) -> None:
        self._by_author: dict[_Who, list[_Asked]] | None = None

    def forget(self) -> None:
        """A transaction was undone, and its numbers may come again: what is asked is to be read anew."""
        self._by_author = None

    def put(
        self, ledger: Ledger, message: ChatMessage, reading: Reading, now: datetime, claims: Sequence[int] = ()
    ) -> None:
        """Ask the host what becomes of this message; not again what waits for them already."""
        if reading.why == OVER_LIMIT and self._is_asked(ledger, message, reading):
            return
        if reading.why in ("spelling", CORRECTED):
            self.answered(ledger, message, reading.doubtful, now)  # what was asked before is asked so no more
        # Before it is put: what is read from the ledger must not hold it twice.
        mine = self._of(ledger, message)
        number = ledger.put_doubt(message, reading, now, claims)
        if number is not None and reading.doubtful:
            mine.append(_Asked(number, message.id, reading.doubtful, reading.why, message.at))

    def answered(self, ledger: Ledger, message: ChatMessage, about: Iterable[Wanted], now: datetime) -> None:
        """The author has said otherwise since of these, of everything where a code is empty: what was asked of nothing
        else is not asked any more, and nothing of it is noted."""
        about = tuple(about)
        for asked in tuple(self._of(ledger, message)):
            # A message that is read again, as by a second desk, has answered neither itself nor what came after it.
            if asked.message == message.id or asked.at > message.at:
                continue
            if not all(any(_is_about(each, of) for of in about) for each in asked.doubtful):
                continue
            self._of(ledger, message).remove(asked)
            if ledger.is_open_doubt(asked.number):
                ledger.settle_doubt(asked.number, False, now)

    def _is_asked(self, ledger: Ledger, message: ChatMessage, reading: Reading) -> bool:
        """Whether the same waits for the host already: who sees nothing happen writes it again and again."""
        return any(
            asked.doubtful == reading.doubtful and asked.why == reading.why and ledger.is_open_doubt(asked.number)
            for asked in self._of(ledger, message)
        )

    def _of(self, ledger: Ledger, message: ChatMessage) -> list[_Asked]:
        if self._by_author is None:
            self._by_author = {}
            for doubt in ledger.doubts():
                of, reading = doubt.message, doubt.reading
                if reading.doubtful:
                    asked = _Asked(doubt.id, of.id, reading.doubtful, reading.why, of.at)
                    self._by_author.setdefault((of.platform, of.author_id), []).append(asked)
        return self._by_author.setdefault((message.platform, message.author_id), [])


def _is_about(asked: Wanted, of: Wanted) -> bool:
    """Whether what is asked may be what is spoken of: who has not said which variant may mean any."""
    if of.code and code_key(of.code) != code_key(asked.code):
        return False
    return None in (of.variant, asked.variant) or code_key(of.variant or "") == code_key(asked.variant or "")
