"""The messages of the chat as the window keeps them: 100,000 rows, and how each platform is marked."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.domain.chat import is_question
from studio.domain.marks import mark_of
from studio.domain.moderation import Standing
from studio.window import words

MOST_ROWS = 100_000
_TRIM = 1_000  # rows go by so many, so that a busy chat does not move them all at every batch

SHOWN = sys.intern(str(Standing.SHOWN))
HELD_LINK = str(Standing.HELD_LINK)
HELD = frozenset({HELD_LINK, str(Standing.HELD_WORD)})
AWAY = frozenset({str(Standing.HIDDEN), str(Standing.BLOCKED)})

Index = QModelIndex | QPersistentModelIndex


class Message(NamedTuple):
    """One row."""

    seq: int
    id: str
    platform: str
    minute: str
    """Of the day and time, UTC."""
    author: str
    text: str
    codes: tuple[str, ...]
    is_question: bool
    role: str = ""
    """"host", "moderator", "member" or nothing."""
    paid: str = ""
    """What was given with it, as its platform writes it."""
    standing: str = SHOWN
    """How it stands: see `studio.domain.moderation.Standing`."""
    source: str = ""
    """The address of the chat that it came from."""
    is_removed: bool = False

    @classmethod
    def of(cls, entry: dict[str, Any]) -> Message:
        """The row for an entry of the protocol's `chat`."""
        return cls(
            entry["seq"],
            entry["id"],
            # One string for all rows that share it: a long show is held whole.
            sys.intern(entry["platform"]),
            sys.intern(entry["at"][:16]),
            entry["author"],
            entry["text"],
            tuple(map(sys.intern, entry["codes"])),
            is_question(entry["text"]),
            sys.intern(entry["role"]),
            entry["paid"],
            sys.intern(entry["standing"]),
            sys.intern(entry["source"]),
        )

    def removed(self) -> Message:
        """The same once a moderator has taken it back: without its words."""
        return self._replace(text="", codes=(), is_question=False, role="", paid="", standing=SHOWN, is_removed=True)

    @property
    def is_held(self) -> bool:
        """Whether it waits for the host, seen by nobody else."""
        return self.standing in HELD

    @property
    def is_away(self) -> bool:
        """Whether it is not to be seen here either: the host hid it, or blocked who wrote it."""
        return self.standing in AWAY

    def is_on_screen(self, shown: dict[str, str] | None) -> bool:
        """Whether this is the one that viewers are shown, as the snapshot's `message` has it."""
        return shown is not None and (shown["id"], shown["platform"]) == (self.id, self.platform)


def role_word(role: str) -> str:
    """What somebody is called who is more than a viewer; "" for a viewer."""
    return {
        "host": QCoreApplication.translate("ChatModel", "Host"),
        "moderator": QCoreApplication.translate("ChatModel", "Moderator"),
        "member": QCoreApplication.translate("ChatModel", "Member"),
    }.get(role, "")


def why_held(standing: str) -> str:
    """Why a message waits for the host, in a few words."""
    if standing == HELD_LINK:
        return QCoreApplication.translate("ChatModel", "Held: link from someone new")
    return QCoreApplication.translate("ChatModel", "Held: word of your list")


_times: dict[str, str] = {}


def forget_times() -> None:
    """Times are written in another language from now on."""
    _times.clear()


def time_of(minute: str) -> str:
    """The time of day of an ISO minute in UTC, in this computer's zone."""
    written = _times.get(minute)
    if written is None:
        written = _times[minute] = words.clock(datetime.fromisoformat(minute + "+00:00"))
    return written


class ChatModel(QAbstractListModel):
    """Messages in the order of their numbers, the newest 100,000 of them."""

    def __init__(self, parent: QObject | None = None, most: int = MOST_ROWS) -> None:
        super().__init__(parent)
        # Plain tuples of plain values: the garbage collector leaves them alone. It would walk 100,000 objects of a
        # class of ours in one go, and the window would stand still for it.
        self._rows: list[tuple[Any, ...]] = []
        self._most = most
        self.on_screen: dict[str, str] | None = None
        """The message that viewers are shown, as the snapshot has it: a screen reader is told."""

    def __len__(self) -> int:
        return len(self._rows)

    def message(self, row: int) -> Message:
        """The message in this row."""
        return Message._make(self._rows[row])

    def find(self, keys: set[tuple[str, str]]) -> list[Message]:
        """The messages with these (platform, id)."""
        return [Message._make(row) for row in self._rows if (row[2], row[1]) in keys]

    def extend(self, messages: Sequence[Message]) -> None:
        """Newer messages than all that are here."""
        if messages:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(messages) - 1)
            self._rows.extend(map(tuple, messages))
            self.endInsertRows()
        if len(self._rows) >= self._most + _TRIM:
            surplus = len(self._rows) - self._most
            self.beginRemoveRows(QModelIndex(), 0, surplus - 1)
            del self._rows[:surplus]
            self.endRemoveRows()

    def numbered(self, seq: int) -> Message | None:
        """The message with this number, where it is here."""
        row = self._place(seq)
        return self.message(row) if row < len(self._rows) and self._rows[row][0] == seq else None

    def put(self, message: Message) -> None:
        """A message at its place, instead of what was said of it before."""
        row = self._place(message.seq)
        if row < len(self._rows) and self._rows[row][0] == message.seq:
            self._rows[row] = tuple(message)
            self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginInsertRows(QModelIndex(), row, row)
        self._rows.insert(row, tuple(message))
        self.endInsertRows()

    def remove(self, message: Message) -> bool:
        """Take a message away; false where it is not here."""
        row = self.row_of(message)
        if row is None:
            return False
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._rows[row]
        self.endRemoveRows()
        return True

    def row_of(self, message: Message) -> int | None:
        """Where the message with this number stands."""
        row = self._place(message.seq)
        return row if row < len(self._rows) and self._rows[row][0] == message.seq else None

    def _place(self, seq: int) -> int:
        return bisect_left(self._rows, seq, key=itemgetter(0))

    def clear(self) -> None:
        """Take everything away."""
        self.beginResetModel()
        self._rows.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        message = self.message(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if message.is_removed else message.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            time = time_of(message.minute)
            text = self.tr("removed by a moderator") if message.is_removed else message.text
            said = self.tr("%1, %2, %3: %4").replace("%1", mark_of(message.platform).name)
            if not message.is_removed and message.is_on_screen(self.on_screen):
                said = self.tr("on screen now: %1").replace("%1", said)
            if message.is_held:
                said = f"{why_held(message.standing)}: {said}"
            if marks := ", ".join(filter(None, (role_word(message.role), message.paid))):
                said = said.replace("%2", f"%2 ({marks})")
            return said.replace("%2", message.author).replace("%3", time).replace("%4", text)
        return None
