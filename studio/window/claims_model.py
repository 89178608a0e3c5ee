"""The ledger's claims as the window keeps them: 100,000 rows in the ledger's order, of which a part is listed."""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from studio.domain.claims import ClaimState
from studio.domain.money import Money
from studio.window import words
from studio.window.claims_words import LOOKS, OVER, how_many, kind_of, state_word, time_left, where_from
from studio.window.link import Link
from studio.window.tips import plain_tip

Part = Literal["todo", "waitlisted", "confirmed", "paid", "all"]
PARTS: tuple[Part, ...] = ("todo", "waitlisted", "confirmed", "paid", "all")
"""What of the ledger is listed. "todo" is what waits for the host: what is held."""

BATCH = 500
_BETWEEN = 8
"""So many rows that come in one go are put in one by one; more of them are listed anew."""

Index = QModelIndex | QPersistentModelIndex
Place = tuple[int, int]


class ClaimRow(NamedTuple):
    """One claim. The times are seconds since 1970; `until` 0 is without an end."""

    place: int
    id: int
    platform: str
    message_id: str
    author: str
    buyer: int
    code: str
    title: str
    variant: str
    quantity: int
    state: str
    minor: int
    currency: str
    unit: str
    until: float
    changed_at: float
    text: str
    by: str
    author_id: str

    @classmethod
    def of(cls, claim: dict[str, Any]) -> ClaimRow:
        """The row for a claim of the protocol."""
        return cls(
            claim["place"],
            claim["id"],
            # One string for all the rows that share it.
            sys.intern(claim["platform"]),
            claim["message_id"],
            claim.get("name") or claim["author"],
            claim["buyer"],
            sys.intern(claim["code"]),
            sys.intern(claim["title"]),
            sys.intern(claim["variant"] or ""),
            claim["quantity"],
            sys.intern(claim["state"]),
            claim["price"]["minor"],
            sys.intern(claim["price"]["currency"]),
            sys.intern(claim["unit"]),
            datetime.fromisoformat(claim["until"]).timestamp() if claim["until"] else 0.0,
            datetime.fromisoformat(claim["changed_at"]).timestamp(),
            claim["text"],
            sys.intern(claim["by"]),
            sys.intern(claim["author_id"]),
        )

    @property
    def price(self) -> Decimal:
        """Of one, in major units."""
        return Money(self.minor, self.currency).amount

    @property
    def what(self) -> str:
        """ "A12 red M ×2": what is claimed, in a few words."""
        return how_many(f"{self.code} {self.variant}".strip(), self.quantity)


class ClaimModel(QAbstractListModel):
    """Every claim of the show, and in its rows those of `part` that `search` finds.

    `left`: these claims were listed and are not any more. `counted`: how many there are of each state may have changed.
    `withdrawn`: a moderator took this claim's message away. All that `take` does lies between `changing` and `changed`.
    """

    changing = Signal()
    changed = Signal()
    left = Signal(set)
    withdrawn = Signal(object)
    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Plain tuples of plain values: the garbage collector leaves them alone.
        self._all: list[tuple[Any, ...]] = []
        self._rows: list[tuple[Any, ...]] = []
        self._place_of: dict[int, int] = {}
        self.counts: Counter[str] = Counter()
        self.part: Part = "todo"
        self._search = ""
        self.now = 0.0
        """The engine's time, in seconds since 1970."""

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def search(self) -> str:
        return self._search

    def claim(self, row: int) -> ClaimRow:
        """The claim in this row."""
        return ClaimRow._make(self._rows[row])

    def known(self, id_: int) -> ClaimRow | None:
        """The claim with this number, listed or not."""
        place = self._place_of.get(id_)
        if place is None:
            return None
        return ClaimRow._make(self._all[bisect_left(self._all, (place, id_), key=_key)])

    def rest_of(self, claim: ClaimRow) -> list[ClaimRow]:
        """What else stands of the same thing in the same message: of three, two are held and one waits."""
        at = bisect_left(self._all, (claim.place, 0), key=_key)
        found = []
        while at < len(self._all) and self._all[at][0] == claim.place:
            if self._all[at][1] != claim.id and _is_same_thing(self._all[at], claim):
                found.append(ClaimRow._make(self._all[at]))
            at += 1
        return found

    def waiting_for(self, what: Collection[tuple[str, str]]) -> set[int]:
        """The claims on the waitlist for these products, each a code and a variant."""
        return {
            row[1] for row in self._all if row[_STATE] == ClaimState.WAITLISTED and (row[_CODE], row[_VARIANT]) in what
        }

    def free_of(self, platform: str, author_id: str) -> set[int]:
        """What this account claimed that is open and not paid."""
        of, open_ = (platform, author_id), (ClaimState.HELD, ClaimState.WAITLISTED, ClaimState.CONFIRMED)
        return {row[1] for row in self._all if row[_STATE] in open_ and (row[_PLATFORM], row[_AUTHOR_ID]) == of}

    def goes_on(self, row: int) -> bool:
        """Whether this row is a part of what the row above it has another part of."""
        return (
            row > 0 and self._rows[row - 1][0] == self._rows[row][0] and _is_same_thing(*self._rows[row - 1 : row + 1])
        )

    def row_of(self, id_: int) -> int:
        """Where it is listed, or -1."""
        place = self._place_of.get(id_)
        if place is None:
            return -1
        row = bisect_left(self._rows, (place, id_), key=_key)
        return row if row < len(self._rows) and self._rows[row][1] == id_ else -1

    def next_row(self, place: Place) -> int:
        """The first row at this place of the ledger or after it, else the last one; -1 where nothing is listed."""
        return min(bisect_left(self._rows, place, key=_key), len(self._rows) - 1)

    def count(self, part: Part) -> int:
        """How many claims are in this part of the ledger."""
        return len(self._all) if part == "all" else self.counts["held" if part == "todo" else part]

    def show(self, part: Part, search: str = "") -> None:
        """List this part of the ledger, and of it who or what is searched for."""
        search = search.strip().casefold()
        if (part, search) != (self.part, self._search):
            self.part, self._search = part, search
            self._list_anew()

    def clear(self) -> None:
        """Another show, or another store."""
        self.beginResetModel()
        self._all.clear()
        self._rows.clear()
        self._place_of.clear()
        self.counts.clear()
        self.endResetModel()
        self.counted.emit()

    def take(self, claims: Iterable[dict[str, Any]]) -> None:
        """These are new, or have changed."""
        changed: dict[int, tuple[Any, ...]] = {claim["id"]: ClaimRow.of(claim)[:] for claim in claims}
        if not changed:
            return
        self.changing.emit()
        between: list[tuple[Any, ...]] = []
        fresh: list[tuple[Any, ...]] = []
        withdrawn: list[ClaimRow] = []
        end = _key(self._all[-1]) if self._all else (-1, -1)
        for id_, row in changed.items():
            self.counts[row[_STATE]] += 1
            if id_ in self._place_of:
                at = bisect_left(self._all, (row[0], id_), key=_key)
                was = self._all[at][_STATE]
                self.counts[was] -= 1
                if row[_STATE] == ClaimState.CANCELLED != was and row[_BY] == "moderator":
                    withdrawn.append(ClaimRow._make(self._all[at]))
                self._all[at] = row
                between.append(row)
            elif _key(row) > end:
                fresh.append(row)
            else:
                self._all.insert(bisect_left(self._all, _key(row), key=_key), row)
                between.append(row)
            self._place_of[id_] = row[0]
        fresh.sort(key=_key)
        self._all.extend(fresh)
        inside = [row for row in between if self._is_listed(row)]
        new = [row for row in inside if self.row_of(row[1]) < 0]
        gone = {row[1] for row in between if not self._is_listed(row) and self.row_of(row[1]) >= 0}
        if len(new) + len(gone) > _BETWEEN:
            self._list_anew()
        else:
            for id_ in gone:
                at = self.row_of(id_)
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
            for row in inside:
                self._put(row)
            self._append([row for row in fresh if self._is_listed(row)])
        if gone:
            self.left.emit(gone)
        self.changed.emit()
        self.counted.emit()
        for claim in withdrawn:
            self.withdrawn.emit(claim)

    def _put(self, row: tuple[Any, ...]) -> None:
        at = bisect_left(self._rows, _key(row), key=_key)
        if at < len(self._rows) and self._rows[at][1] == row[1]:
            self._rows[at] = row
            self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self.endInsertRows()

    def _append(self, rows: Sequence[tuple[Any, ...]]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _list_anew(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._is_listed(row)]
        self.endResetModel()

    def _is_listed(self, row: tuple[Any, ...]) -> bool:
        if self.part != "all" and row[_STATE] != (ClaimState.HELD if self.part == "todo" else self.part):
            return False
        sought = self._search
        return not sought or sought in row[_AUTHOR].casefold() or sought in row[_CODE].casefold()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        claim = self.claim(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{claim.author} {claim.what}"
        if role == Qt.ItemDataRole.ToolTipRole:
            lines = [claim.title, f"“{claim.text}”" if claim.text else "", rests_text(self.rest_of(claim), True)]
            return plain_tip("\n".join(line for line in lines if line))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [claim.author, where_from(claim.platform), claim.what, claim.title]
            parts.append(state_word(kind_of(claim.state, claim.by)))
            if claim.state == ClaimState.HELD:
                parts.append(time_left(claim.until - self.now) if claim.until else self.tr("no end"))
            if rest := rests_text(self.rest_of(claim)):
                parts.append(rest)
            return ", ".join(parts)
        return None


_STATE, _AUTHOR, _CODE, _VARIANT, _BY, _PLATFORM, _AUTHOR_ID = (
    ClaimRow._fields.index(name) for name in ("state", "author", "code", "variant", "by", "platform", "author_id")
)


def rests_text(rests: Sequence[ClaimRow], over: bool = False) -> str:
    """ "and 1 held, 94 waiting": the other parts of a claim, with those that are `over` or without; "" for none."""
    many: Counter[str] = Counter()
    for rest in rests:
        many[kind_of(rest.state, rest.by)] += rest.quantity
    told = [kind for kind in LOOKS if kind in many and (over or kind not in OVER)]
    said = ", ".join(f"{words.number(many[kind])} {state_word(kind)}" for kind in told)
    return QCoreApplication.translate("Claims", "and %1").replace("%1", said) if said else ""


def _is_same_thing(one: tuple[Any, ...], other: tuple[Any, ...]) -> bool:
    return bool(one[_CODE] == other[_CODE] and one[_VARIANT] == other[_VARIANT])


def _key(row: tuple[Any, ...]) -> Place:
    return row[0], row[1]


class ClaimFeed(QObject):
    """Keeps a model up to date: asks for what has changed, a batch at a time, as far as the snapshot says."""

    def __init__(self, link: Link, model: ClaimModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link, self._model = link, model
        self._rev, self._show = 0, None
        self._round = 0
        self._asked = self._again = False
        self._then: list[Callable[[], object]] = []
        link.back.connect(self.begin_anew)
        link.snapshot.connect(self._take)

    def begin_anew(self) -> None:
        """Forget all, and read it again."""
        self._round += 1
        self._rev, self._asked, self._again = 0, False, False
        self._then.clear()
        self._model.clear()

    def ask(self, then: Callable[[], object] | None = None) -> None:
        """See what has changed, without waiting for the snapshot that says so; `then` once it is known."""
        if not self._link.connected:
            return
        if then is not None:
            self._then.append(then)
        if self._asked:
            self._again = True  # the answer under way may be from before
            return
        self._asked, self._again = True, False
        thens, self._then = self._then, []
        this_round = self._round

        def receive(answer: dict[str, Any]) -> None:
            if this_round != self._round:
                return
            self._asked = False
            is_further = answer["rev"] > self._rev
            self._rev = max(self._rev, answer["rev"])
            self._model.take(answer["claims"])
            for each in thens:
                each()
            if self._again or (is_further and (answer["more"] or self._rev < self._link.state["claims"]["rev"])):
                self.ask()

        def give_up(_words: str) -> None:
            if this_round == self._round:
                self._asked = False  # the next snapshot asks again

        self._link.call("claims-since", receive, give_up, rev=self._rev, limit=BATCH)

    def _take(self, state: dict[str, Any]) -> None:
        claims = state.get("claims")
        if claims is None:
            return
        self._model.now = datetime.fromisoformat(state["now"]).timestamp()
        if claims["show"] != self._show:
            # That the snapshot's number is below ours says nothing: it may have been written before our last answer.
            self._show = claims["show"]
            self.begin_anew()
        if claims["rev"] > self._rev and not self._asked:
            self.ask()
