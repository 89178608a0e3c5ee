"""A product that a message names, and the clause it stands in."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_tokens import QUESTION, UNKNOWN

AGAINST = frozenset((kinds.NEVER, kinds.ASKING, kinds.STOP, kinds.HEDGE, kinds.REQUEST, QUESTION))
UNCLEAN = AGAINST | {kinds.MONEY, kinds.MEASURE, kinds.TALK, UNKNOWN, "sized"}
# What a clause counts beside its tokens' kinds.
ORDERED, OWNED, EVERY = "ordered", "owned", "each"


class Item:
    """A product that a message names, and all that it says of it."""

    __slots__ = (
        "bad",
        "cancel",
        "clause",
        "fetched",
        "key",
        "marked",
        "near",
        "options",
        "own",
        "quantity",
        "verb",
        "virtual",
    )

    def __init__(self, key: str, clause: Clause, cancel: bool = False) -> None:
        self.key, self.clause, self.cancel = key, clause, cancel
        self.quantity: int | None = None
        self.marked = self.near = self.verb = self.fetched = self.virtual = self.bad = False
        self.options: dict[int, str] = {}
        self.own: set[int] = set()


class Clause:
    """What stands between two commas. A sentence's clauses share `sentence`."""

    __slots__ = ("counts", "sentence", "sized")

    def __init__(self, sentence: dict[str, int]) -> None:
        self.sentence = sentence
        self.counts: dict[str, int] = {}
        self.sized = 0

    def has(self, *kinds: str) -> bool:
        return not self.counts.keys().isdisjoint(kinds)


def settle(inside: list[Item], clauses: list[Clause], before: bool) -> None:
    """What a whole sentence says of all that it names: `inside`, at least one. `before`: counts stand before codes."""
    sentence = clauses[0].sentence
    if len(inside) > 1:
        counted = [item for item in inside if item.quantity is not None]
        if EVERY in sentence and counted and (len(counted) == 1 or counted[-1] is inside[-1]):
            # "A12 and B3, two each"
            for item in inside:
                if item.quantity is None:
                    item.quantity, item.marked = counted[-1].quantity, counted[-1].marked
        same = [item for item in inside if item.key == inside[0].key and item.own] if before else []
        if len(same) > 1 and same[0].quantity == len(same) and {item.quantity for item in same[1:]} <= {None, 1}:
            for item in same:
                item.quantity = 1  # "two pairs of T8, a 38 and a 39"
    if kinds.CANCEL in sentence and not any(item.cancel for item in inside):
        # "Give me B3, A12 I don't want anymore": it is of what nothing else is said of.
        for item in [item for item in inside if not (item.verb or item.fetched)] or inside:
            item.cancel = True
    if kinds.CLAIM in sentence and len(inside) == 1 and not inside[0].cancel:
        # "A12 looks great, I'll take it": what is taken is the one thing named before.
        said = [clause for clause in clauses if kinds.CLAIM in clause.counts]
        if said[-1] is not inside[0].clause and not said[-1].has(*UNCLEAN):
            inside[0].verb = True
