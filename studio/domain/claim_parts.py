"""A product that a message names, and the clause it stands in."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_places import POSTPOSED
from studio.domain.claim_tokens import CODE, COMMA, ENDS, QUESTION, UNKNOWN

AGAINST = frozenset((kinds.NEVER, kinds.ASKING, kinds.STOP, kinds.HEDGE, kinds.REQUEST, QUESTION))
UNCLEAN = AGAINST | {kinds.MONEY, kinds.MEASURE, kinds.TALK, UNKNOWN, "sized"}
# What a clause counts beside its tokens' kinds.
ORDERED, OWNED, EVERY, TOTAL = "ordered", "owned", "each", "in total"


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
        "unfit",
        "verb",
        "virtual",
    )

    def __init__(self, key: str, clause: Clause, cancel: bool = False) -> None:
        self.key, self.clause, self.cancel = key, clause, cancel
        self.quantity: int | None = None
        self.marked = self.near = self.verb = self.fetched = self.virtual = self.bad = False
        self.unfit = False  # a size or a colour stands with it that it does not come in
        self.options: dict[int, str] = {}
        self.own: set[int] = set()

    @property
    def says(self) -> bool:
        """Whether a word or a quantity says that it is wanted, not its code alone."""
        return self.verb or self.fetched or self.marked


class Clause:
    """What stands between two commas. A sentence's clauses share `sentence`."""

    __slots__ = ("counts", "sentence", "sized")

    def __init__(self, sentence: dict[str, int]) -> None:
        self.sentence = sentence
        self.counts: dict[str, int] = {}
        self.sized = 0

    def has(self, *kinds: str) -> bool:
        return not self.counts.keys().isdisjoint(kinds)

    @property
    def clean(self) -> bool:
        """Whether a claim accounts for all that it says."""
        return UNCLEAN.isdisjoint(self.counts)


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
        if said[-1] is not inside[0].clause and said[-1].clean:
            inside[0].verb = True


def cancels_before(
    run: list[Item], items: list[Item], clause: Clause, word: str, previous: str, following: str
) -> bool:
    """Whether a cancelling `word` is of what stands before it, and of no more ("A12 raus, B3 rein"); it then is
    cancelled. `run`: what is named since the last word that no claim accounts for. `previous`, `following`: the kinds
    of the words beside it."""
    if not run or any(item.cancel for item in run):
        return False
    ordered = run[0].verb or run[0].fetched
    last_alone = previous is CODE and len(run) > 1 and ordered  # "give me B3, A12 I don't want"
    again = following in ("", ENDS) and any(item.cancel for item in items)  # "A12 cancel, B3 cancel"
    closed = following is COMMA and run[-1].clause is clause
    if not (last_alone or again or closed or (word in POSTPOSED and following)):
        return False
    for item in run[-1:] if last_alone else run:
        item.cancel = True
    return True


def taken_at_last(items: list[Item], clauses: list[Clause]) -> None:
    """ "Last chance for B3? I'll take it", "my sister has A12, I want one": what is taken is the one thing named
    before."""
    if len(items) != 1 or len(clauses) == 1:
        return
    before = items[0]
    last = next((clause for clause in reversed(clauses) if clause.counts), clauses[-1])
    if kinds.CLAIM in last.counts and OWNED not in last.counts:
        told = before.clause is not last and (QUESTION in before.clause.sentence or before.clause.has(kinds.STOP))
        if told and not before.cancel and last.clean:
            item = Item(before.key, last)
            item.verb, item.near, item.options = True, before.near, before.options
            item.quantity, item.bad = before.quantity, before.bad
            items[0] = item
