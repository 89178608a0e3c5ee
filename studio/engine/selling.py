"""What clients may ask and say of claims, and of what may be one. Everything goes through the till."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from studio.domain import ordering
from studio.domain.claiming import word_warnings
from studio.domain.claims import (
    CORRECTED,
    LONGEST_HOLD,
    MOST_CLAIMED,
    OVER_LIMIT,
    SHORTEST_HOLD,
    Claim,
    ClaimState,
    Stood,
    Wanted,
)
from studio.domain.errors import Refused
from studio.domain.orders import Doubt
from studio.domain.product import code_key
from studio.domain.weights import MOST_WEIGHED
from studio.engine.baskets import Baskets, waited
from studio.engine.hearing import over_limits
from studio.engine.rules import rules_from_json, rules_shown
from studio.engine.selling_json import (
    MOST_AT_ONCE,
    TypedWanted,
    check_ids,
    claim_shown,
    doubt_shown,
    named,
    one_line,
    plain,
)

if TYPE_CHECKING:
    from studio.engine.engine import Engine
    from studio.store import Ledger


class Selling(Baskets):
    """The words of claims, and of orders; all are slow: they wait for the disk."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self.slow |= {
            "claims": self._claims,
            "claims-since": self._claims_since,
            "claim-stand": self._stand,
            "claim-undo": self._undo,
            "claim-hold": self._hold,
            "claim-weigh": self._weigh,
            "claim-settle": self._settle,
            "claim-add": self._add,
            "claim-history": self._history,
            "claim-withdraw": self._withdraw,
            "claim-restore": self._restore,
            "doubts": self._doubts,
            "doubt-accept": self._accept,
            "doubt-dismiss": self._dismiss,
            "doubt-reopen": self._reopen,
            "claim-rules": lambda: rules_shown(self._till.rules),
            "claim-rules-set": self._set_rules,
            **self._till.left.words,
        }

    def state(self) -> dict[str, Any]:
        """Claims in the snapshot. Any thread."""
        till = self._till
        counted = ("held", "waitlisted", "confirmed", "paid", "doubts")
        return {
            "rev": till.rev,
            "show": till.shown_show,
            **{name: till.counts.get(name, 0) for name in counted},
            "trouble": till.trouble,
            "rules_rev": till.rules_rev,
            "orders_rev": till.orders_rev,
            "paused": till.rules.paused,
            "earlier": till.left.state(),
        }

    # claims

    def _claims(self, show: int | None = None) -> list[dict[str, Any]]:
        return self._read(lambda ledger: named(ledger, ledger.claims(show)))

    def _claims_since(self, rev: int, limit: int = 500) -> dict[str, Any]:
        most = min(max(1, limit), MOST_AT_ONCE)

        def read(ledger: Ledger) -> dict[str, Any]:
            show = self._till.shown_show
            claims = ledger.claims(show, since=rev, most=most) if show is not None else ()
            more = len(claims) == most
            upto = claims[-1].rev if more else max(ledger.rev, rev)
            return {"rev": upto, "show": show, "claims": named(ledger, claims), "more": more}

        return self._read(read)

    def _stand(self, ids: list[int], state: str) -> dict[str, Any]:
        """`undo` of the answer is for `claim-undo`."""
        if state not in list(ClaimState):
            raise Refused(f"“{state}” is not how a claim can stand.")
        stood: list[Stood] = []

        def change(ledger: Ledger) -> tuple[Claim, ...]:
            these = self._these(ledger, ids)
            if not ClaimState(state).is_open:
                # What waits of a claim that is ended is not wanted any more either.
                these += ledger.waiting_parts(these)
            all_ids = [claim.id for claim in these]
            made = ledger.stand(all_ids, ClaimState(state), "host", self._now(), self._till.now_rules)
            left = {claim.id: claim for claim in made}
            # Anew: what met a store that went away is done again.
            stood[:] = [
                Stood(was.id, was.state, now.state, was.until, was.packed, was.paid, now.paid)
                for was in these
                if (now := left.get(was.id, was)).state != was.state
            ]
            return made

        self._change(change)
        return {"undo": plain(stood)}

    def _undo(self, stood: list[Stood]) -> dict[str, Any]:
        """Each is as it stood before. What others have got meanwhile is not taken from them: it waits instead, in its
        old place (`waits`, or `parts` where there was a part of it left, which is held). What has become of one since
        stays so, and is said (`stays`)."""
        waits: list[int] = []
        parts: list[int] = []
        stays: list[str] = []

        def change(ledger: Ledger) -> tuple[Claim, ...]:
            waits.clear()
            parts.clear()
            stays.clear()
            now, rules = self._now(), self._till.now_rules
            there = {claim.id: claim for claim in ledger.claims_of([each.id for each in stood])}
            made: list[Claim] = []
            # First what waits and is ended: it is not to get what the rest gives back.
            for each in sorted(stood, key=lambda each: each.state.is_open or each.left is not ClaimState.WAITLISTED):
                claim = there.get(each.id)
                if claim is None:
                    raise Refused("This claim is not there.")
                longer = each.left_until is not None and claim.until not in (None, each.left_until)
                if claim.state is not each.left or longer:
                    stays.append(_has_changed(claim))
                    continue
                try:
                    made += ledger.stand_again(each, "host", now, rules)
                except Refused:
                    row = ledger.stand([each.id], ClaimState.WAITLISTED, "host", now, rules)
                    made += row
                    held = any(one.state.takes_stock and _is_part(one, claim) for one in row)
                    (parts if held else waits).append(each.id)
            return tuple(made)

        self._change(change)
        self._till.left.look_again()  # it may wait in an earlier show
        return {"waits": waits, "parts": parts, "stays": stays}

    def _these(self, ledger: Ledger, ids: list[int]) -> tuple[Claim, ...]:
        check_ids(ids)
        return ledger.claims_of(ids)

    def _hold(self, ids: list[int], seconds: float) -> dict[str, Any]:
        """`undo` of the answer is for `claim-undo`."""
        if not SHORTEST_HOLD.total_seconds() <= seconds <= LONGEST_HOLD.total_seconds():
            raise Refused("A claim is held from 1 minute to 30 days.")
        until = self._now() + timedelta(seconds=seconds)
        stood: list[Stood] = []

        def hold(ledger: Ledger) -> tuple[Claim, ...]:
            these = self._these(ledger, ids)
            stood[:] = [
                Stood(was.id, was.state, was.state, was.until, was.packed, was.paid, was.paid, until) for was in these
            ]
            return ledger.hold_longer(ids, until, "host", self._now())

        self._change(hold)
        return {"until": until.isoformat(), "undo": plain(stood)}

    def _weigh(self, id: int, grams: int | None, left: int | None = None) -> dict[str, Any]:
        """`left`, where that is undone: what it was weighed to be, 0 for nothing. What it is otherwise by now, it
        stays."""
        if grams is not None and not 0 < grams <= MOST_WEIGHED:
            raise Refused("A weight is from 1 gram to 10 tonnes.")

        def weigh(ledger: Ledger) -> tuple[Claim, ...]:
            for claim in self._these(ledger, [id]) if left is not None else ():
                if (claim.grams if claim.weighed else 0) != left:
                    raise Refused(_has_changed(claim))
            return ledger.weigh(id, grams, self._now())

        self._change(weigh)
        return {}

    def _settle(self, ids: list[int], paid: list[int] | None = None, left: list[int] | None = None) -> dict[str, Any]:
        """The money is as it should be: what is kept is paid, and what was paid too much has gone back. `paid`: so much
        in minor units instead, for each. The answer's `undo` is what undoes it, as arguments; `left`: what was noted
        then. What has become of one since stays so, and is said (`stays`)."""
        for sums in (paid, left):
            if sums is not None and (len(sums) != len(ids) or not all(0 <= each < 2**62 for each in sums)):
                raise Refused("Say for each claim what was paid for it.")
        before: dict[int, int] = {}
        after: dict[int, int] = {}
        stays: list[str] = []

        def settle(ledger: Ledger) -> tuple[Claim, ...]:
            stays.clear()
            wanted = dict(zip(ids, [None] * len(ids) if paid is None else paid, strict=True))
            expected = dict(zip(ids, left or (), strict=left is not None))
            for claim in self._these(ledger, ids):
                before[claim.id] = ordering.paid_for(claim).minor
                if before[claim.id] != expected.get(claim.id, before[claim.id]):
                    stays.append(_has_changed(claim))
                    del wanted[claim.id], before[claim.id]
            made = ledger.settle(wanted, "host", self._now()) if wanted or not stays else ()
            after.update((claim.id, ordering.paid_for(claim).minor) for claim in made)
            return made

        self._change(settle)
        noted = {"ids": [*before], "paid": [*before.values()], "left": [after[id_] for id_ in before]}
        return {"undo": noted, "stays": stays}

    def _add(
        self,
        code: str,
        name: str = "",
        variant: str | None = None,
        quantity: int = 1,
        buyer: int | None = None,
        once: str = "",
    ) -> dict[str, Any]:
        """`once`: said again with the same, as after a time-out, it is one claim. `undo` of the answer is for
        `claim-undo`."""
        name = one_line(name)
        if not name and buyer is None:
            raise Refused("Say who it is for.")
        wanted = self._wanted(TypedWanted(code, variant, quantity))

        def add(ledger: Ledger) -> tuple[Claim, ...]:
            # Who rings up the day after orders from the show they saw.
            show = self._till.shown_show or self._till.show_for_claims(ledger)
            return ledger.add_by_hand(buyer, name, (wanted,), show, self._till.now_rules, self._now(), once)

        claims = self._change(add)
        undo = [Stood(claim.id, ClaimState.CANCELLED, claim.state) for claim in claims]
        return {"claims": [claim_shown(claim) for claim in claims], "undo": plain(undo)}

    def _history(self, id: int) -> list[dict[str, Any]]:
        return self._read(lambda ledger: [plain(step) for step in ledger.history(id)])

    def _withdraw(self, platform: str, message_id: str) -> dict[str, Any]:
        claims = self._change(lambda ledger: ledger.withdraw(platform, message_id, "host", self._now()))
        return {"claims": len(claims)}

    def _restore(self, platform: str, message_id: str) -> dict[str, Any]:
        said: list[str] = []

        def restore(ledger: Ledger) -> tuple[Claim, ...]:
            claims = ledger.restore(platform, message_id, self._till.now_rules, self._now())
            theirs = ((claim.show, claim.buyer) for claim in claims)
            said[:] = over_limits(ledger, theirs, self._till.rules)
            return claims

        claims = self._change(restore)
        return {"claims": len(claims), "over": self._said(said)}

    # what may be a missed claim

    def _doubts(self) -> list[dict[str, Any]]:
        return [
            doubt_shown(doubt) | {"limit": self._limit(doubt)} for doubt in self._read(lambda ledger: ledger.doubts())
        ]

    def _limit(self, doubt: Doubt) -> int | None:
        """How many of it one buyer may have, where that is what is asked about."""
        if doubt.reading.why != OVER_LIMIT:
            return None
        keys = {code_key(each.code) for each in doubt.reading.doubtful}
        found = next((each for each in self._engine.desk.show.products if code_key(each.code) in keys), None)
        return found.limit if found and found.limit is not None else self._till.rules.limit

    def _accept(self, id: int, wanted: list[TypedWanted] | None = None) -> dict[str, Any]:
        till = self._till

        def accept(ledger: Ledger) -> tuple[Claim, ...]:
            doubt = next((each for each in ledger.doubts() if each.id == id), None)
            if doubt is None:
                raise Refused("This message was decided already.")
            now = self._now()
            if doubt.takes_back:
                ledger.settle_doubt(id, True, now)
                return ledger.cancel_asked(doubt, till.shown_show, "host", now)
            typed = wanted or [TypedWanted(each.code, each.variant, each.quantity) for each in doubt.reading.doubtful]
            meant = tuple(self._wanted(each) for each in typed)
            ledger.settle_doubt(id, True, now)
            show = till.left.show_of(id) or till.show_for_claims(ledger)
            lacking, given_back = meant, tuple[Claim, ...]()
            if doubt.reading.why == CORRECTED:
                lacking, given_back = ledger.amend(doubt.message, meant, show, now)
                ledger.ask_beyond(doubt, meant, show, now)
            made = ledger.claim(doubt.message, lacking, show, till.now_rules, now)
            if lacking and not made:
                raise Refused("Nothing of it can be noted: it is not in your list any more.")
            return made + given_back

        return {"claims": [claim_shown(claim) for claim in self._change(accept)]}

    def _wanted(self, typed: TypedWanted) -> Wanted:
        product = self._engine.desk.show.product(typed.code)
        if not 1 <= typed.quantity <= MOST_CLAIMED:
            raise Refused(f"A claim is for 1 to {MOST_CLAIMED} of one thing.")
        if not product.variants:
            return Wanted(product.code, None, typed.quantity)
        variant = product.variant(typed.variant) if typed.variant else None
        if variant is None:
            names = ", ".join(each.name for each in product.variants)
            raise Refused(f"“{product.code}” has variants: say which of them ({names}).")
        return Wanted(product.code, variant.name, typed.quantity)

    def _dismiss(self, id: int) -> dict[str, Any]:
        self._told(lambda ledger: ledger.settle_doubt(id, False, self._now()))
        return {}

    def _reopen(self, id: int) -> dict[str, Any]:
        self._change(lambda ledger: ledger.reopen_doubt(id, self._now()))
        return {}

    def _set_rules(self, /, **changes: Any) -> dict[str, Any]:
        if "paused" in changes:
            self._till.left.rest_no_more()
        rules = rules_from_json(self._till.change_rules(changes).result())
        return {**rules_shown(rules), "warnings": list(word_warnings(rules.words))}

    def _change(self, job: Callable[[Ledger], tuple[Claim, ...]]) -> tuple[Claim, ...]:
        return waited(self._till.change_claims(job))


def _has_changed(claim: Claim) -> str:
    return f"The claim of {claim.author} for “{claim.code}” has changed since. It was left as it is."


def _is_part(one: Claim, claim: Claim) -> bool:
    """Whether both are of one claim: what it got, and what it waits for."""
    return (one.place, one.code, one.variant) == (claim.place, claim.code, claim.variant)
