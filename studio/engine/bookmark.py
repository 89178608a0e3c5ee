"""How far a desk has read the chat's row: what stands before has been through the ledger, what comes after has not.

It is kept in the ledger, in the transaction of what was read, so that a crash has nothing claimed twice or not at all.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from studio.chat.entries import Entry, Kept

if TYPE_CHECKING:
    from studio.chat.hub import Hub
    from studio.store import Ledger

_NAME = "chat"


class Bookmark:
    """Of one desk. On the till's thread, once that runs."""

    def __init__(self, desk: str) -> None:
        """At the beginning of the row, until it is resumed."""
        self._name = f"{_NAME}/{desk}"
        self.is_new = False
        """Whether the store had never seen this desk before."""
        self._last = ("", "")  # platform and id of the last message that was read
        self.at = 0
        """The number of the last entry that is done with."""

    def look(self, ledger: Ledger) -> None:
        """Whether the store has ever seen this desk."""
        self.is_new = ledger.mark(self._name) is None

    def kept(self, ledger: Ledger) -> str | None:
        """Where it was, for `resume`. Before desks had names, one mark was all of them's."""
        return ledger.mark(self._name) or ledger.mark(_NAME)

    def resume(self, hub: Hub, kept: str | None, there: int) -> Callable[[Ledger], None] | None:
        """Read on from where it was. `there`: the number of the last entry that was there before this engine.

        What is still to be written, if anything: where a desk began that is new here.
        """
        self.at = _found(hub, kept, there)
        if not self.is_new:
            return None
        there_now = _entry(hub, self.at)
        begins = json.dumps([self.at, *(_known_by(there_now[0]) if there_now else ("", ""))])
        return lambda ledger: ledger.set_mark(self._name, begins)

    def keep(self, ledger: Ledger, entries: Sequence[tuple[int, Entry]]) -> None:
        """Write down that these have been read; `move` once that stands."""
        ledger.set_mark(self._name, json.dumps([entries[-1][0], *self._last_of(entries)]))

    def move(self, entries: Sequence[tuple[int, Entry]]) -> None:
        """These are done with."""
        self._last, self.at = self._last_of(entries), entries[-1][0]

    def _last_of(self, entries: Sequence[tuple[int, Entry]]) -> tuple[str, str]:
        last = next((entry for _, entry in reversed(entries) if isinstance(entry, Kept)), None)
        return _known_by(last) if last else self._last


def _found(hub: Hub, kept: str | None, there: int) -> int:
    """The ledger may have read further than the transcript was written: then all that came back is done with."""
    if kept is None:
        return 0
    seq, *known_by = json.loads(kept)
    if not seq:
        return 0
    entry = _entry(hub, seq)
    if entry and (not isinstance(entry[0], Kept) or _known_by(entry[0]) == tuple(known_by)):
        return int(seq)
    return there


def _entry(hub: Hub, seq: int) -> tuple[Entry] | None:
    """The one of this number, which may be None itself: taken back since."""
    found = hub.heard(seq - 1, 1)
    return (found[0][1],) if found and found[0][0] == seq else None


def _known_by(entry: Entry | None) -> tuple[str, str]:
    """What an entry is known by, whatever number it has after the next start."""
    return (entry.message.platform, entry.message.id) if isinstance(entry, Kept) else ("", "")
