"""What an earlier show has left: claims that still wait, and questions that nobody has answered.

Who waits keeps their place, also before the buyers of a new show: that is theirs, and the ledger's order. But the host
is told, and may end that list. A question is of its own show: in a new one it is put away, until the host wants it, and
what it claims belongs to the show that it was asked in.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from studio.domain.claims import ClaimRules, ClaimState
from studio.domain.errors import Refused
from studio.engine.attendance import SAME_SHOW
from studio.engine.rules import rules_from_json, rules_to_json

if TYPE_CHECKING:
    from studio.engine.till import Till
    from studio.store import Ledger

NAME = "left-over"
RULES = "claim-rules"
MOST_TOLD = 1000
_CHUNK = 1000
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Kept:
    """As the shop has it, for all its desks. `show`: the one that this is said in. `away`: the questions that were put
    away when it began, each with the show that it was asked in. `settled`: the host has decided on them; `stays`: on
    who waits. `rests`: claims are paused until a show begins. `stays_open`: the show after which claims do not close by
    themselves any more: they have done so, or the host wants to take them."""

    show: int = 0
    away: dict[int, int] = field(default_factory=dict)
    settled: bool = False
    stays: bool = False
    rests: bool = False
    stays_open: int = 0

    @classmethod
    def of(cls, text: str | None) -> _Kept:
        if not text:
            return cls()
        try:
            read = cls(**json.loads(text))
            return replace(read, away={int(doubt): int(show) for doubt, show in read.away.items()})
        except (ValueError, TypeError, AttributeError):
            _log.exception("what earlier shows left cannot be read")
            return cls()

    def text(self) -> str:
        return json.dumps(asdict(self))


class LeftOver:
    """The till's thread, unless said otherwise; `words` and `state` any."""

    def __init__(self, till: Till, now: Callable[[], datetime], tell: Callable[[str], None]) -> None:
        self._till, self._now, self._tell = till, now, tell
        self._since = now()
        self._kept = _Kept()
        self._waits: dict[int, int] = {}
        self._began: dict[int, datetime] = {}
        self._rev = 0
        self._looked: object = None
        self.words: dict[str, Callable[..., Any]] = {
            "earlier-end": self._end,
            "earlier-keep": lambda undo=False: self._change(show=till.shown_show or 0, stays=not undo),
            "earlier-questions": self._questions,
            "claims-rest": self._rest,
            "claims-stay-open": self._stay_open,
        }

    def obey(self, text: str | None) -> None:
        """What the shop has kept of it now."""
        self._kept = _Kept.of(text)

    def state(self) -> dict[str, Any]:
        """In the snapshot: how many claims of earlier shows wait, since when the first of these shows is, whether the
        host has said that they stay, and how many questions were put away and are not decided on; whether claims rest
        until a show begins, and when they will by themselves."""
        kept, waits, began = self._now_kept(), dict(self._waits), self._began
        since = min((began[show] for show in waits if show in began), default=None)
        return {
            "waiting": sum(waits.values()),
            "since": since and since.isoformat(),
            "stays": kept.stays,
            "questions": 0 if kept.settled else len(kept.away),
            "rests": self._kept.rests,
            "closes_at": (closes := self.closes_at) and closes.isoformat(),
        }

    @property
    def closes_at(self) -> datetime | None:
        """When claims will rest by themselves, after the end of a show; None where they will not. Any thread."""
        return self._closing(self._kept, self._till.rules)

    def _closing(self, kept: _Kept, rules: ClaimRules) -> datetime | None:
        rests = rules.paused or kept.stays_open == self._till.show
        return None if rests else self._ended_by(rules)

    def _ended_by(self, rules: ClaimRules) -> datetime | None:
        ended = self._till.over_since
        return None if ended is None or rules.after is None else ended + rules.after

    def close(self, ledger: Ledger) -> dict[str, str]:
        """Claims rest from now on, until a show begins; not where another desk, or the host, has gone on meanwhile: one
        that slept or was cut off knows only what was so before. What was written down, by name."""
        kept, rules = _Kept.of(ledger.mark(NAME)), rules_from_json(ledger.mark(RULES))
        now, show = self._now(), self._till.show or 0
        closes_at = self._closing(kept, rules)
        if closes_at is None or now < closes_at or kept.show not in (0, show):
            return {}
        if not ledger.is_over(show) or ledger.going_on(now - SAME_SHOW) is not None:
            return {}
        return _put(ledger, replace(kept, rests=True, stays_open=show), replace(rules, paused=True))

    def go_on(self, ledger: Ledger) -> dict[str, str]:
        """The show was taken for over while its desk was cut off, and goes on: claims rest no more. What was written
        down, by name."""
        kept, rules = _Kept.of(ledger.mark(NAME)), rules_from_json(ledger.mark(RULES))
        if not kept.rests:
            return {}
        return _put(ledger, replace(kept, rests=False, stays_open=0), replace(rules, paused=False))

    def show_of(self, doubt: int) -> int | None:
        """The show that a question was asked in, where that is an earlier one."""
        return self._kept.away.get(doubt)

    def _now_kept(self) -> _Kept:
        """What was decided counts in the show that it was decided in."""
        kept, show = self._kept, self._till.shown_show
        return kept if kept.show == show else replace(kept, show=show or 0, stays=False)

    # a show begins

    def begin(self, ledger: Ledger, show: int, before: int | None, fresh: bool) -> dict[str, str]:
        """In the transaction that this desk comes to a show in: the questions of earlier ones are put away, and claims
        that were paused until now go on. `before`: the newest show until now; `fresh`: this desk has been on none since
        it started, so that what it was asked is of this one. What was written down, by name; nothing where another desk
        began it."""
        kept, now = _Kept.of(ledger.mark(NAME)), self._now()
        if kept.show == show:
            return {}
        away: dict[int, int] = {}
        for doubt in ledger.doubts() if before is not None else ():
            # Who takes back what is paid or packed is asked about those claims, whatever is on.
            if doubt.takes_back or (fresh and doubt.message.at >= self._since):
                continue
            ledger.settle_doubt(doubt.id, False, now)
            away[doubt.id] = kept.away.get(doubt.id, before or 0)
        rules = rules_from_json(ledger.mark(RULES))
        return _put(ledger, _Kept(show, away), replace(rules, paused=False) if kept.rests else None)

    # who waits

    def look_again(self) -> None:
        """Somebody may wait in a show where nobody did."""
        self._looked = None

    def look(self, ledger: Ledger) -> None:
        """Count who waits in earlier shows, and tell who of them has got something since."""
        shown = self._till.shown_show
        if self._looked == (shown,):
            for show in tuple(self._waits):
                self._tell_of(ledger, show)
        else:
            shows = {row.id: row for row in ledger.shows()}
            self._began = {id_: row.began_at for id_, row in shows.items()}
            self._waits = {id_: 1 for id_, row in shows.items() if id_ != shown and row.claims}
            self._looked = (shown,)
        self._rev = ledger.rev
        counts = {show: ledger.open_counts(show)[ClaimState.WAITLISTED.value] for show in self._waits}
        self._waits = {show: count for show, count in counts.items() if count}

    def _tell_of(self, ledger: Ledger, show: int) -> None:
        if ledger.rev == self._rev:
            return
        got: dict[str, int] = {}
        for claim in ledger.claims(show, since=self._rev, most=MOST_TOLD):
            if claim.state is ClaimState.HELD and claim.by == "stock":
                got[claim.code] = got.get(claim.code, 0) + claim.quantity
        if got:
            what = ", ".join(f"{count} × {code}" for code, count in got.items())
            since = f"{self._began[show].astimezone():%Y-%m-%d}"
            self._tell(f"{what}: now held for buyers who wait since {since}. They stand in Orders, under that show.")

    # what clients say

    def _end(self) -> dict[str, Any]:
        """Nobody waits any more of those who did in earlier shows. `undo`: for `claim-undo`."""
        ended: list[int] = []

        def end(ledger: Ledger) -> tuple[Any, ...]:
            shown = self._till.shown_show
            for row in ledger.shows():
                if row.id != shown and ledger.open_counts(row.id)[ClaimState.WAITLISTED.value]:
                    waiting = (claim for claim in ledger.claims(row.id) if claim.state is ClaimState.WAITLISTED)
                    ended.extend(claim.id for claim in waiting)
            now, rules = self._now(), self._till.now_rules
            made: list[Any] = []
            for start in range(0, len(ended), _CHUNK):
                made += ledger.stand(ended[start : start + _CHUNK], ClaimState.RELEASED, "host", now, rules)
            return tuple(made)

        self._till.change_claims(end).result()
        waited = ClaimState.WAITLISTED.value
        return {"undo": [{"id": id_, "state": waited, "left": ClaimState.RELEASED.value} for id_ in ended]}

    def _questions(self, ask: bool, undo: bool = False) -> dict[str, Any]:
        """The host wants the questions that were put away, or not."""
        asked: list[int] = []

        def change(ledger: Ledger) -> str:
            kept = _Kept.of(ledger.mark(NAME))
            for doubt in kept.away if ask else ():
                try:
                    ledger.reopen_doubt(doubt, self._now())
                    asked.append(doubt)
                except Refused:
                    continue  # asked again before
            text = replace(kept, settled=not undo).text()
            ledger.set_mark(NAME, text)
            return text

        self._till.do(change, self._put_down).result()
        return {"questions": len(asked)}

    def _rest(self, rests: bool = True) -> dict[str, Any]:
        """No message claims anything until the next show begins; or does after all."""
        if not rests:
            self._open_again()
        self._change(rests=rests)
        self._till.change_rules({"paused": rests}).result()
        return {}

    def rest_no_more(self) -> None:
        """Whether claims are paused is said in another way: no show ends that. Any thread but the till's."""
        if self._kept.rests:
            self._change(rests=False)
        self._open_again()

    def _open_again(self) -> None:
        """Claims are to be taken again; after their time they would close in the same moment."""
        if (ended_by := self._ended_by(self._till.rules)) is not None and self._now() >= ended_by:
            self._stay_open()

    def _stay_open(self, undo: bool = False) -> dict[str, Any]:
        """Claims are taken until the host stops them, also after the show; or only as long as the rules say."""
        return self._change(stays_open=0 if undo else self._till.show or 0)

    def _change(self, **fields: Any) -> dict[str, Any]:
        def change(ledger: Ledger) -> str:
            text = replace(_Kept.of(ledger.mark(NAME)), **fields).text()
            ledger.set_mark(NAME, text)
            return text

        self._till.do(change, self._put_down).result()
        return {}

    def _put_down(self, text: str) -> None:
        self._till.arranged({NAME: text})


def _put(ledger: Ledger, kept: _Kept, rules: ClaimRules | None) -> dict[str, str]:
    """Write this down; as it was written, by name."""
    said = {NAME: kept.text()} | ({RULES: rules_to_json(rules)} if rules else {})
    for name, text in said.items():
        ledger.set_mark(name, text)
    return said
