"""How many of what a message names: its numbers, marks, weights and prices, each to the code it belongs to."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain import claim_places as places
from studio.domain.claim_measures import pieces_of
from studio.domain.claim_parts import Clause, Item
from studio.domain.claim_tokens import AND, CODE, COMMA, DASH, DIGITS, NEAR, OPTION, UNKNOWN, Lexicon, Token


class Counted:
    """What `Said` counts, as its tokens come in their order."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.items: list[Item] = []
        self._clause = Clause({})
        self.clauses: list[Clause] = [self._clause]
        self._run: list[Item] = []  # since the last word that no claim accounts for
        self._pending: tuple[int, bool, bool] | None = None  # quantity, marked, bad
        self._weight = ""  # the unit of what is pending, where that is a weight
        self._before = False  # quantities stand before their codes
        self._strange = False  # a size or a colour that no variant has stood before the code
        self.marks = 0  # of a quantity

    @property
    def _current(self) -> Item | None:
        return self.items[-1] if self.items else None

    def _new_clause(self, sentence: bool) -> None:
        shared: dict[str, int] = {} if sentence else self._clause.sentence
        self._clause = Clause(shared)
        self.clauses.append(self._clause)

    def _count(self, kind: str) -> None:
        counts, shared = self._clause.counts, self._clause.sentence
        counts[kind] = counts.get(kind, 0) + 1
        shared[kind] = shared.get(kind, 0) + 1

    def _mark(self, following: str, previous: str) -> None:
        if following in (CODE, NEAR) and previous != kinds.NUMBER:
            return  # "A12+B3"
        self.marks += 1
        if following not in (kinds.NUMBER, DIGITS) and previous != kinds.NUMBER:
            self._count(kinds.MARK)
            if self._current and previous in (CODE, OPTION, kinds.MARK):
                self._current.bad = True

    def _number(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        previous = tokens[index - 1].kind if index else ""
        if index and tokens[index - 1].text in places.AGED and following not in (CODE, kinds.UNIT):
            return  # "I'm 82"
        if index + 1 < len(tokens) and following is kinds.STOP and tokens[index + 1].text in places.WHILES:
            return  # "back in 5 minutes"
        if places.is_a_size(tokens, index):
            self._sized()
            return
        marked = previous is kinds.MARK or (following is kinds.MARK and tokens[index + 1].text in "x*")
        bad = previous is DASH and following is not kinds.UNIT and token.text.isdigit()
        if following in (kinds.MONEY, kinds.MEASURE):
            self._clause.sized = token.value
            self._clause.counts["sized"] = 1
            return
        if previous is kinds.MONEY:
            self._count(kinds.MONEY)
            return
        current = self._current
        if current and not marked and not current.own and following is not kinds.UNIT and self._is_size(current, token):
            current.unfit = True  # "T8 41", where there are 38 and 39
            return
        if current and current.quantity is None and (not self._run or current not in self._run):
            current = None if not marked else current
        to_next = self._before and following == CODE and previous is not kinds.MARK
        if index and (tokens[index - 1].kind in (COMMA, AND) or tokens[index - 1].text in places.JOINS):
            # "A12 and two B3": what is counted comes after.
            after = (each.kind for each in tokens[index + 1 : index + 4] if each.kind not in places.BETWEEN)
            to_next = to_next or next(after, "") is CODE
        if current and current.quantity is None and not to_next:
            current.quantity, current.marked = token.value, marked or current.marked
            current.bad = current.bad or bad
        elif self._pending is None and current and current.quantity == token.value and marked and not to_next:
            pass  # "A12 我要一个+1": the same said twice
        elif self._pending is None:
            self._pending = (token.value, marked, bad)
        else:
            self._pending = (token.value, marked, True)

    def _sized(self) -> None:
        """A size in figures that no variant named has."""
        current = self._current
        if current is None or current not in self._run:
            self._strange = True
        elif self.lexicon.options_of(current.key):
            current.unfit = True
        else:
            current.bad = True

    def _is_size(self, item: Item, token: Token) -> bool:
        """Whether the number could rather be a size than how many, by the sizes that there are."""
        if not token.text.isdigit() or item not in self._run:
            return False
        known = self.lexicon.options_of(item.key)
        sizes = [int(option) for option in known if option.isdecimal() and len(option) < 4]
        return bool(sizes) and 2 * token.value >= min(sizes)

    def _digits_are_code(self, tokens: list[Token], index: int, following: str) -> bool:
        previous = tokens[index - 1].kind if index else ""
        if places.is_a_size(tokens, index) or places.tells(tokens, index):
            return False
        if previous in (kinds.MARK, kinds.MONEY) or following in (
            kinds.UNIT,
            kinds.MEASURE,
            kinds.MONEY,
        ):
            return False
        if following is kinds.MARK and index + 2 < len(tokens) and tokens[index + 2].kind is CODE:
            return False
        if previous in (CODE, DIGITS, OPTION) or following is CODE:
            # "A12 27": so many of it, or the two of them?
            if self._current:
                self._current.bad = True
            elif following is CODE:
                self._pending = (tokens[index].value, False, True)
            return False
        if self._current and self._current.virtual:
            if len(tokens[index].text) > 1:
                self.items.remove(self._current)
                return True
            self._current.bad = True
            return False
        return True

    def _measure(self, kind: str, text: str, previous: Token | None, following: str) -> None:
        after_number = previous is not None and previous.kind in (kinds.NUMBER, DIGITS)
        if kind is kinds.MEASURE:
            item = self._current
            product = self.lexicon.product(item.key) if item else None
            if text == "gr" and following in (kinds.NUMBER, OPTION, DIGITS):
                pass  # German for a size
            elif item and not after_number and item in self._run and item.quantity is None:
                item.bad = item.marked = True
            elif not (after_number and item and product) or item.quantity is not None:
                if not (after_number and following in (CODE, NEAR, kinds.FILLER, kinds.CLAIM)):
                    self._count(kinds.MEASURE)
                if self._clause.counts.pop("sized", 0):
                    # "two kilos of C7", if a code follows
                    self._pending, self._weight = (self._clause.sized, True, False), text
            else:
                self._clause.counts.pop("sized", None)
                item.marked = True
                many, sure = pieces_of(self._clause.sized, text, product)
                item.quantity = many if sure or many > 1 else None  # else "500 g x2" is of two
                item.bad = item.bad or not sure
        elif kind is kinds.MONEY:
            if previous is not None and previous.kind is NEAR and self.items:
                self.items.pop()
                self._run = []
                self._count(kinds.MONEY)
            elif (
                after_number
                or following in (kinds.NUMBER, DIGITS, UNKNOWN)
                or previous is None
                or previous.kind is UNKNOWN
            ):
                self._clause.counts.pop("sized", None)
                self._count(kinds.MONEY)
        elif kind is kinds.UNIT and after_number and self._current and self._pending is None:
            self._current.marked = True
        elif kind is kinds.UNIT and after_number and self._pending:
            self._pending = (self._pending[0], True, self._pending[2])

    def _weigh(self, item: Item) -> None:
        """Where what was pending is a weight: how many of `item` that is."""
        weight, self._weight = self._weight, ""
        product = self.lexicon.product(item.key)
        if weight and product and item.quantity is not None:
            item.quantity, sure = pieces_of(item.quantity, weight, product)
            item.bad = item.bad or not sure
