"""Shows in the ledger, and the desks that are on them: a show is over when the last desk leaves it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from studio.domain.orders import ShowRow
from studio.store.book import clean, micros, moment, moment_or_none
from studio.store.returns import Returns
from studio.store.schema import claim as claim_table
from studio.store.schema import desk as desk_table
from studio.store.schema import show as show_table

LOST = timedelta(minutes=5)
"""A desk that was not heard of for longer keeps no show from being over. Clocks of two computers differ, too."""
_D, _S = desk_table.c, show_table.c


class Shows(Returns):
    """Shows, in a transaction. Desks go by a name that lasts."""

    def begin_show(self, name: str, now: datetime) -> int:
        """A new show; its number."""
        id_ = self._new_id()
        row = {"id": id_, "name": clean(name), "began_at": micros(now), "ended_at": None, "baskets": 0}
        self._gather(show_table, row)
        return id_

    def end_show(self, id: int, now: datetime) -> None:
        """It is over; late claims still belong to it, and what is held stays held. Its first end stays."""
        self.keep_held(id)
        self._execute(update(show_table).where(_S.id == id, _S.ended_at.is_(None)).values(ended_at=micros(now)))

    def shows(self) -> tuple[ShowRow, ...]:
        """Oldest first."""
        c = claim_table.c
        counts = {row["show"]: row["n"] for row in self._rows(select(c.show, func.count().label("n")).group_by(c.show))}
        return tuple(
            ShowRow(
                row["id"],
                number,
                row["name"],
                moment(row["began_at"]),
                moment_or_none(row["ended_at"]),
                int(counts.get(row["id"], 0)),
            )
            for number, row in enumerate(self._rows(select(show_table).order_by(_S.id)), 1)
        )

    def show_number(self, id: int) -> int:
        """Which of the shop's shows it is, from 1: none is ever deleted."""
        return int(self._rows(select(func.count().label("n")).where(_S.id <= id))[0]["n"])

    def current_show(self) -> int | None:
        """The newest that is not over."""
        rows = self._rows(select(func.max(_S.id).label("id")).where(_S.ended_at.is_(None)))
        return None if rows[0]["id"] is None else int(rows[0]["id"])

    def is_over(self, id: int) -> bool:
        """Whether nobody is on this show any more."""
        return not self._rows(select(_S.id).where(_S.id == id, _S.ended_at.is_(None)))

    # who is on it

    def going_on(self, since: datetime) -> int | None:
        """The newest show that is not over and has given a sign of life since then: it began, or a desk was on it."""
        found = [id_ for id_, seen_at in self._signs_of_life() if seen_at >= micros(since)]
        return max(found, default=None)

    def end_silent(self, since: datetime, now: datetime) -> None:
        """The shows that were cut short and have given no sign of life since then are over."""
        for id_, seen_at in self._signs_of_life():
            if seen_at < micros(since):
                self.end_show(id_, now)

    def join_show(self, desk: str, id: int, now: datetime) -> None:
        """The desk is on this show from now on. Where it was over, because nobody had heard of the desk, it is not."""
        values = {"show": id, "on_air": True, "seen_at": micros(now)}
        if not self._execute(update(desk_table).where(_D.name == desk).values(**values)):
            self._gather(desk_table, {"name": desk, **values})
        self._execute(update(show_table).where(_S.id == id, _S.ended_at.is_not(None)).values(ended_at=None))

    def note_desk(self, desk: str, now: datetime) -> None:
        """A sign of life. Nobody else has to look what has changed."""
        self._quietly(update(desk_table).where(_D.name == desk).values(seen_at=micros(now)))

    def has_been_on(self, desk: str) -> bool:
        """Whether the desk has ever been on a show."""
        return bool(self._rows(select(_D.name).where(_D.name == desk)))

    def leave_show(self, desk: str, id: int, now: datetime) -> bool:
        """The desk is not on this show any more: the last one that is heard of ends it. Nothing where it never was.
        Whether the show is over."""
        if not self._execute(update(desk_table).where(_D.name == desk, _D.show == id).values(on_air=False)):
            return self.is_over(id)
        heard_of = _D.seen_at >= micros(now - LOST)
        if self._rows(select(_D.name).where(_D.show == id, _D.on_air, heard_of)):
            return False
        self.end_show(id, now)
        return True

    def _signs_of_life(self) -> list[tuple[int, int]]:
        """Of each show that is not over, its number and when it was last heard of, in microseconds."""
        joined = show_table.outerjoin(desk_table, _D.show == _S.id)
        last = func.max(func.coalesce(_D.seen_at, 0)).label("last")
        asked = select(_S.id, _S.began_at, last).select_from(joined).where(_S.ended_at.is_(None))
        rows = self._rows(asked.group_by(_S.id, _S.began_at))
        return [(int(row["id"]), max(int(row["began_at"]), int(row["last"]))) for row in rows]
