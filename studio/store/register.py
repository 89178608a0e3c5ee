"""Claims as they are written down: which there are, and what is known of the messages that made them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select, update

from studio.domain.claims import Claim, ClaimState
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import Step
from studio.store.book import Row, key, moment, moment_or_none
from studio.store.people import People
from studio.store.schema import claim as claim_table
from studio.store.schema import doubt as doubt_table
from studio.store.schema import message as message_table
from studio.store.schema import step as step_table

OPEN = tuple(state.value for state in ClaimState if state.is_open)
TAKING = tuple(state.value for state in ClaimState if state.takes_stock)
"""The states of what is not over."""
BY_ORDER = (claim_table.c.place, claim_table.c.id)
"""The order of the ledger."""
_CHUNK = 1000
_HELD = ClaimState.HELD.value
_C, _M = claim_table.c, message_table.c
# What is asked all the time.
IN_ORDER = select(claim_table).order_by(*BY_ORDER)
_BY_IDS = IN_ORDER.where(_C.id.in_(bindparam("ids", expanding=True)))
_OF_MESSAGE = IN_ORDER.where(
    _C.platform == bindparam("platform"),
    _C.message_id == bindparam("message_id"),
    _C.state.in_(bindparam("states", expanding=True)),
)
_MESSAGES = select(message_table).where(
    _M.platform == bindparam("platform"), _M.message_id.in_(bindparam("ids", expanding=True))
)
_NEW_MESSAGE = message_table.insert()
_SAVE_MESSAGE = (
    update(message_table)
    .where(and_(_M.platform == bindparam("platform_"), _M.message_id == bindparam("id_")))
    .values({name: bindparam(f"{name}_") for name in ("place", "gave_back", "withdrawn")})
)


class Register(People):
    """Claims and messages as they stand, in a transaction."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._messages: dict[tuple[str, str], Row | None] = {}
        self._messages_changed: dict[tuple[str, str], Row] = {}

    # asking

    def claims(self, show: int | None = None, since: int = 0, most: int | None = None) -> tuple[Claim, ...]:
        """In the order of the ledger; with `since` or `most`, those that changed since, in the order of the changes."""
        asked = select(claim_table)
        if show is not None:
            asked = asked.where(claim_table.c.show == show)
        if since or most is not None:
            asked = asked.where(claim_table.c.rev > since).order_by(claim_table.c.rev).limit(most)
        else:
            asked = asked.order_by(*BY_ORDER)
        return tuple(map(as_claim, self._rows(asked)))

    def claims_of(self, ids: Iterable[int]) -> tuple[Claim, ...]:
        """Those of `ids` that are there, in the order of the ledger."""
        return tuple(map(as_claim, self._rows(_BY_IDS, ids=list(ids))))

    def history(self, claim_id: int) -> tuple[Step, ...]:
        """How it came to stand as it does."""
        rows = self._rows(select(step_table).where(step_table.c.claim == claim_id).order_by(step_table.c.rev))
        return tuple(
            Step(ClaimState(row["state"]), row["quantity"], moment(row["at"]), row["by"], row["rev"]) for row in rows
        )

    def open_counts(self, show: int) -> dict[str, int]:
        """How many claims of a show stand how, by state; "doubts": the messages that wait for the host."""
        c = claim_table.c
        asked = select(c.state, func.count().label("n")).where(c.show == show, c.state.in_(OPEN)).group_by(c.state)
        counts = dict.fromkeys(OPEN, 0) | {row["state"]: int(row["n"]) for row in self._rows(asked)}
        return counts | {"doubts": self._open_doubts()}

    def next_expiry(self) -> datetime | None:
        """When the next hold ends."""
        row = self._rows(select(func.min(claim_table.c.until).label("next")).where(claim_table.c.state == _HELD))[0]
        return moment_or_none(row["next"])

    # inside

    def _by_ids(self, ids: Sequence[int]) -> list[Row]:
        ids = list(dict.fromkeys(ids))
        rows = [dict(row) for row in self._rows(_BY_IDS, ids=ids)]
        if len(rows) < len(ids) or not ids:
            raise Refused("This claim is not there.")
        self._load_stocks(row["stock"] for row in rows)
        return rows

    def _of_message(self, of: tuple[str, str], states: Sequence[str]) -> list[Row]:
        rows = [dict(row) for row in self._rows(_OF_MESSAGE, platform=of[0], message_id=of[1], states=states)]
        self._load_stocks(row["stock"] for row in rows)
        return rows

    def _message(self, of: tuple[str, str]) -> Row:
        self._expect_messages([of])
        known = self._messages[of]
        if known is None:
            known = {"platform": of[0], "message_id": of[1], "place": None, "gave_back": False, "withdrawn": False}
            self._messages[of] = known | {"new": True}
        return self._messages[of] or {}

    def _expect_messages(self, messages: Iterable[tuple[str, str]]) -> None:
        missing: dict[str, list[str]] = {}
        for platform, id_ in messages:
            of = (key(platform), key(id_))
            if of not in self._messages:
                missing.setdefault(of[0], []).append(of[1])
                self._messages[of] = None
        for platform, ids in missing.items():
            for start in range(0, len(ids), _CHUNK):
                for row in self._peek(_MESSAGES, platform=platform, ids=ids[start : start + _CHUNK]):
                    self._messages[platform, row["message_id"]] = dict(row) | {"new": False}

    def _flush_changes(self) -> None:
        changed, self._messages_changed = self._messages_changed, {}
        new = [row for row in changed.values() if row["new"]]
        old = [row for row in changed.values() if not row["new"]]
        names = ("place", "gave_back", "withdrawn")
        if new:
            every = ("platform", "message_id", *names)
            self._execute_now(_NEW_MESSAGE, [{name: row[name] for name in every} for row in new])
            for row in new:
                row["new"] = False
        if old:
            self._execute_now(
                _SAVE_MESSAGE,
                [
                    {"platform_": row["platform"], "id_": row["message_id"]} | {f"{name}_": row[name] for name in names}
                    for row in old
                ],
            )
        super()._flush_changes()

    def _open_doubts(self) -> int:
        d, m = doubt_table.c, message_table.c
        joined = doubt_table.outerjoin(message_table, and_(d.platform == m.platform, d.message_id == m.message_id))
        asked = (
            select(func.count().label("n"))
            .select_from(joined)
            .where(d.accepted.is_(None), or_(m.withdrawn.is_(None), m.withdrawn.is_(False)))
        )
        return int(self._rows(asked)[0]["n"])


def as_claim(row: Any) -> Claim:
    """A row of the table as the domain's."""
    return Claim(
        id=row["id"],
        place=row["place"],
        show=row["show"],
        platform=row["platform"],
        message_id=row["message_id"],
        author_id=row["author_id"],
        author=row["author"],
        text=row["text"],
        buyer=row["buyer"],
        code=row["code"],
        title=row["title"],
        variant=row["variant"],
        quantity=row["quantity"],
        state=ClaimState(row["state"]),
        price=Money(row["price"], row["currency"]),
        unit=row["unit"],
        at=moment(row["at"]),
        until=moment_or_none(row["until"]),
        changed_at=moment(row["changed_at"]),
        by=row["by"],
        rev=row["rev"],
        grams=row["grams"],
        weighed=row["weighed"],
        paid=None if row["paid"] is None else Money(row["paid"], row["currency"]),
        packed=row["packed"],
        by_weight=row["by_weight"],
        about=row["about"],
    )
