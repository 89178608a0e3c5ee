"""What each visitor of the room has claimed, as the ledger has it. Pure: no network, no clock."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import Any

from studio.domain.claims import Claim, ClaimState
from studio.domain.product import code_key

MOST_SHOWN = 40
"""Of one visitor's things: those that changed last."""

_Thing = tuple[str, str]  # a product's code and its variant, whatever their case
_GIVEN_BACK = (ClaimState.HELD, ClaimState.WAITLISTED, ClaimState.CONFIRMED)


class Slips:
    """Kept up to date from the ledger's changes; nobody's slip says anything of another visitor's claims, but for how
    many stand before them in the row."""

    def __init__(self, platform: str, first_paid: Callable[[str], bool] = lambda _: False) -> None:
        """`platform`: whose authors are visitors. `first_paid`: whether the product of this code goes to whoever pays
        first."""
        self._platform, self._first_paid = platform, first_paid
        self._open: dict[str, dict[int, Claim]] = {}  # by visitor
        self._over: dict[str, dict[_Thing, Claim]] = {}  # by visitor, the last of each thing
        self._rows: dict[_Thing, dict[int, tuple[int, str]]] = {}  # who waits: place, and the visitor, or ""
        self._waits: dict[int, _Thing] = {}
        self._places: dict[_Thing, list[int]] = {}

    def take(self, changed: Iterable[Claim]) -> set[str]:
        """The visitors whose slip may read otherwise now."""
        visitors: set[str] = set()
        moved: set[_Thing] = set()
        for claim in changed:
            visitor = claim.author_id if claim.platform == self._platform else ""
            moved |= self._queue(claim, visitor)
            if visitor:
                visitors.add(visitor)
                self._keep(claim, visitor)
        for thing in moved:
            self._places.pop(thing, None)
            visitors.update(visitor for _, visitor in self._rows.get(thing, {}).values() if visitor)
        return visitors

    def visitors(self) -> set[str]:
        """Everyone who has a slip."""
        return {*self._open, *self._over}

    def of(self, visitor: str) -> list[dict[str, Any]]:
        """The visitor's things, what changed last first, but what they gave back themselves last: code, title, v:
        variant, at: milliseconds, back: whether any of it can be given back, parts: s: state, q: quantity, and `until`
        (milliseconds) or `place` (in the row)."""
        things: dict[_Thing, list[Claim]] = {}
        for claim in self._open.get(visitor, {}).values():
            things.setdefault(_thing(claim), []).append(claim)
        for thing, claim in self._over.get(visitor, {}).items():
            things.setdefault(thing, [claim])
        rows = [self._row(thing, claims) for thing, claims in things.items()]
        # What they gave back themselves is no news.
        rows.sort(key=lambda row: (row["parts"][0]["s"] != "given_back", row["rev"]), reverse=True)
        for row in rows:
            del row["rev"]
        return rows[:MOST_SHOWN]

    def can_give_back(self, visitor: str, code: str, variant: str | None) -> bool:
        """Whether they have anything of it that is not paid."""
        thing = (code_key(code), code_key(variant or ""))
        mine = self._open.get(visitor, {}).values()
        return any(_thing(claim) == thing and claim.state in _GIVEN_BACK for claim in mine)

    def _keep(self, claim: Claim, visitor: str) -> None:
        mine, over = self._open.setdefault(visitor, {}), self._over.setdefault(visitor, {})
        for thing in [thing for thing, each in over.items() if each.id == claim.id]:
            del over[thing]  # it stands again, or its product has another code
        if claim.state.is_open:
            mine[claim.id] = claim
            return
        mine.pop(claim.id, None)
        before = over.get(_thing(claim))
        if before is None or before.rev < claim.rev:
            over[_thing(claim)] = claim

    def _queue(self, claim: Claim, visitor: str) -> set[_Thing]:
        """Whose row it has joined or left."""
        was, thing = self._waits.pop(claim.id, None), _thing(claim)
        if was is not None:
            del self._rows[was][claim.id]
        if claim.state is not ClaimState.WAITLISTED:
            return set() if was is None else {was}
        self._waits[claim.id] = thing
        self._rows.setdefault(thing, {})[claim.id] = (claim.place, visitor)
        return {thing} if was is None else {was, thing}

    def _row(self, thing: _Thing, claims: list[Claim]) -> dict[str, Any]:
        last = max(claims, key=lambda claim: claim.rev)
        parts: dict[tuple[str, int], dict[str, Any]] = {}
        for claim in sorted(claims, key=lambda claim: (claim.place, claim.id)):
            until = claim.until if claim.state is ClaimState.HELD else None
            until_ms = int(until.timestamp() * 1000) if until else 0
            state = self._word(claim)
            # As visitors read it: what ends in the same minute ends together.
            part = parts.setdefault((state, until_ms // 60_000), {"s": state, "q": 0})
            part["q"] += claim.quantity
            if until_ms:
                part["until"] = min(part.get("until", until_ms), until_ms)
            if state == ClaimState.WAITLISTED and "place" not in part:
                part["place"] = self._place(thing, claim.place)
        return {
            "code": last.code,
            "title": last.title,
            "v": last.variant or "",
            "at": int(last.changed_at.timestamp() * 1000),
            "back": any(claim.state in _GIVEN_BACK for claim in claims),
            "parts": list(parts.values()),
            "rev": last.rev,
        }

    def _word(self, claim: Claim) -> str:
        match claim.state:
            case ClaimState.WAITLISTED if self._first_paid(claim.code):
                return "first_paid"
            case ClaimState.RELEASED if claim.by != "time":
                return "freed"
            case ClaimState.CANCELLED if claim.by == "buyer":
                return "given_back"
        return str(claim.state)

    def _place(self, thing: _Thing, place: int) -> int:
        """Which one it is in the row, from 1: what one message asked for stands in one place."""
        places = self._places.get(thing)
        if places is None:
            places = self._places[thing] = sorted({each for each, _ in self._rows[thing].values()})
        return bisect_left(places, place) + 1


def _thing(claim: Claim) -> _Thing:
    return code_key(claim.code), code_key(claim.variant or "")
