"""What every part of the ledger stands on: the transaction's numbers, what waits to be written, times and texts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Executable, Table, insert, select, update

from studio.domain.claims import ClaimRules
from studio.store.schema import (
    basket,
    buyer,
    claim,
    clock,
    desk,
    doubt,
    identity,
    mark,
    message,
    offer,
    product,
    show,
    step,
)
from studio.store.schema import stock as stock_table

LONGEST_TEXT = 10_000
LONGEST_KEY = 200
"""Of what is looked up: PostgreSQL's indexes take some 2,700 bytes."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
# Neither database takes them in a text.
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")
# What others refer to comes first.
_ORDER: tuple[Table, ...] = (
    product,
    stock_table,
    show,
    desk,
    buyer,
    identity,
    basket,
    message,
    claim,
    step,
    doubt,
    offer,
    mark,
)
_PLACES = {table.name: place for place, table in enumerate(_ORDER)}
# What is asked all the time is made once: to put a statement together takes longer than SQLite takes to answer it.
_INSERTS = {table.name: insert(table) for table in _ORDER}
_CLOCK, _LOCKED_CLOCK, _SAVE_CLOCK = select(clock), select(clock).with_for_update(), update(clock)

Row = dict[str, Any]


def micros(moment: datetime) -> int:
    """As it is stored: microseconds since 1970, UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def moment(micros: int) -> datetime:
    """What `micros` made a number of."""
    return _EPOCH + timedelta(microseconds=micros)


def moment_or_none(micros: int | None) -> datetime | None:
    """`moment`, where there is one."""
    return None if micros is None else moment(micros)


def clean(text: str, longest: int = LONGEST_TEXT) -> str:
    """The text as both databases take it."""
    return _UNWRITABLE.sub("\ufffd", text[:longest])


def key(text: str) -> str:
    """The same for what is looked up: two that differ stay two, however long they are."""
    text = clean(text, len(text))
    if len(text) <= LONGEST_KEY:
        return text
    return text[:100] + "…" + hashlib.sha256(text.encode()).hexdigest()


class Book:
    """One transaction. Whoever writes has locked the clock's row and is alone, so what was read stays true; new rows
    are gathered, and are written before anything is asked that could be about them."""

    def __init__(self, connection: Connection, *, writes: bool) -> None:
        self._connection, self._may_write = connection, writes
        row = connection.execute(_LOCKED_CLOCK if writes else _CLOCK).mappings().one()
        self._clock = dict(row)
        self._before = dict(row)
        self._gathered: dict[str, list[Row]] = {}
        self._wrote = False

    @property
    def rev(self) -> int:
        """The number of the newest change of a claim."""
        return int(self._clock["rev"])

    @property
    def writes(self) -> int:
        """How many transactions have changed something."""
        return int(self._clock["writes"])

    def finish(self) -> None:
        """Write what is gathered. The store calls it before it commits."""
        self._flush()
        if self._wrote or self._clock != self._before:
            self._clock["writes"] += 1
            self._connection.execute(_SAVE_CLOCK, self._clock)

    # numbers

    def _next(self, name: str) -> int:
        self._clock[name] += 1
        return int(self._clock[name])

    def _new_id(self) -> int:
        return self._next("last_id")

    def _keep_rules(self, rules: ClaimRules | None) -> None:
        """How long what is freed is held for the next: as the seller said last."""
        if rules is not None:
            self._clock["hold"] = None if rules.hold is None else rules.hold // _MICROSECOND

    def _until(self, now: datetime) -> int | None:
        hold = self._clock["hold"]
        return None if hold is None else micros(now) + int(hold)

    # reading and writing

    def _rows(self, statement: Executable, **values: Any) -> Sequence[Any]:
        self._flush()
        return self._peek(statement, **values)

    def _tuples(self, statement: Executable) -> Iterable[Any]:
        """As `_rows`, by place and not by name, and one after the other: for what is asked by the hundred thousand."""
        self._flush()
        return self._connection.execute(statement)

    def _peek(self, statement: Executable, **values: Any) -> Sequence[Any]:
        """Without what is gathered: for who knows that it is not about that. `values`: of its parameters."""
        return self._connection.execute(statement, values).mappings().all()

    def _gather(self, table: Table, row: Row) -> None:
        self._must_write()
        self._gathered.setdefault(table.name, []).append(row)

    def _execute(self, statement: Executable, rows: Iterable[Row] | None = None) -> int:
        """Change something at once; how many rows it was."""
        self._flush()
        return self._execute_now(statement, rows)

    def _execute_now(self, statement: Executable, rows: Iterable[Row] | None = None) -> int:
        self._must_write()
        if rows is None:
            return int(self._connection.execute(statement).rowcount)
        listed = list(rows)
        if listed:
            self._connection.execute(statement, listed)
        return len(listed)

    def _quietly(self, statement: Executable) -> None:
        """Change something that nobody has to hear of: `writes` stays as it is."""
        if not self._may_write:
            raise RuntimeError("this is a snapshot to read from")
        self._connection.execute(statement)

    def _must_write(self) -> None:
        if not self._may_write:
            raise RuntimeError("this is a snapshot to read from")
        self._wrote = True

    def _flush(self) -> None:
        gathered, self._gathered = self._gathered, {}
        for name in sorted(gathered, key=_PLACES.__getitem__):
            self._connection.execute(_INSERTS[name], gathered[name])
        self._flush_changes()

    def _flush_changes(self) -> None:
        """Write rows that are kept in memory and were changed."""
