"""What a message names, and all that it says of each of them: its tokens, gathered by sentence and clause."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain import claim_places as places
from studio.domain.claim_measures import pieces_of
from studio.domain.claim_parts import (
    EVERY,
    ORDERED,
    OWNED,
    UNCLEAN,
    Clause,
    Item,
    cancels_before,
    settle,
    taken_at_last,
)
from studio.domain.claim_phrases import ORDERS, REFERRING
from studio.domain.claim_tokens import (
    AND,
    CODE,
    COMMA,
    DASH,
    DIGITS,
    ENDS,
    NAMED,
    NEAR,
    OPTION,
    QUESTION,
    UNKNOWN,
    Lexicon,
    Token,
)
from studio.domain.claim_words import RELATIVES


class Said:
    """What a message names and says. `pin`: the key of what "mine" speaks of, empty where a code is named."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon, pin: str) -> None:
        self.lexicon, self.pin = lexicon, pin
        self.items: list[Item] = []
        self.clauses: list[Clause] = []
        self._run: list[Item] = []  # since the last word that no claim accounts for
        self._pending: tuple[int, bool, bool] | None = None  # quantity, marked, bad
        self._weight = ""  # the unit of what is pending, where that is a weight
        self._before = False  # quantities stand before their codes
        self._early: list[str] = []  # options before the code they belong to
        self._verb = self._fetch = self._cancel = False
        self.everything = self.maybe = False
        self.hedges: set[str] = set()
        self._changed = False  # somebody's mind
        self.refers = False  # "lo prendo": of the thing that is shown
        self._requested: dict[str, int] | None = None  # the sentence that asks for something
        self.marks = self.counted = 0  # marks of a quantity; what was counted where nothing is named
        self._named = {token.text for token in tokens if token.kind is CODE} or ({pin} if pin else set())
        self._clause = Clause({})
        self.clauses.append(self._clause)
        kinds_said = [token.kind for token in tokens]
        asks = kinds.POLITE in kinds_said or kinds.FETCH in kinds_said
        asks = asks or kinds.MAYBE in kinds_said  # "io due"
        if pin and asks and kinds_said.count(kinds.NUMBER) == 1 and set(kinds_said) <= places.COUNTING:
            tokens = [Token(kinds.CLAIM, ""), *tokens]  # "two please", "put me down 2"
        self._go(tokens)

    def _new_clause(self, sentence: bool) -> None:
        shared: dict[str, int] = {} if sentence else self._clause.sentence
        self._clause = Clause(shared)
        self.clauses.append(self._clause)

    def _count(self, kind: str) -> None:
        counts, shared = self._clause.counts, self._clause.sentence
        counts[kind] = counts.get(kind, 0) + 1
        shared[kind] = shared.get(kind, 0) + 1

    def _go(self, tokens: list[Token]) -> None:
        last = len(tokens)
        beyond = 0
        for index, token in enumerate(tokens):
            kind = token.kind
            if index < beyond:
                continue
            if token.text in places.FOR and (beyond := places.recipient(tokens, index)):
                continue
            if token.text in places.FROM and (beyond := places.from_where(tokens, index)):
                continue
            following = tokens[index + 1].kind if index + 1 < last else ""
            if (
                (token.text in places.TAILS or (kind is kinds.STOP and places.fetched_ahead(tokens, index)))
                and following not in (kinds.NUMBER, kinds.MONEY)
                and self._current
                and self._current in self._run
                and not (self._current.virtual and token.text in places.SENT)
                and (
                    self._cancel
                    or self._current.verb
                    or self._current.fetched
                    or self._current.marked
                    or token.text in places.NO_TALK
                )
            ):
                self._current.fetched = self._current.fetched or token.text not in places.PICKED
                # "take B3 off because I'm broke", "leave me A12, I'll come by": why and when say nothing of what.
                beyond = places.clause_end(tokens, index)
                continue
            if (
                token.text in places.ARTICLES
                and token.text != "a"
                and places.next_is_code(tokens, index)
                and (self._cancel or places.ahead(tokens, index, kinds.CANCEL))
            ):
                self._pending = (1, False, False)  # "annulla un A12"
                continue
            if following is kinds.MEASURE and (token.text in places.ARTICLES or token.text == "n"):
                token = tokens[index] = Token(kinds.NUMBER, token.text, 1)  # "un kilo de K7"
                kind = kinds.NUMBER
            elif (
                kind in (kinds.HEDGE, kinds.CORRECT)
                and token.text in places.SWAPS
                and (kinds.CANCEL in self._clause.sentence or places.ahead(tokens, index, kinds.CANCEL))
            ):
                kind = kinds.FETCH  # "not A12 anymore, B3 instead"
            elif (
                kind in (kinds.ASKING, kinds.REQUEST)
                and token.text.startswith(places.YOU_CAN)
                and places.ahead(tokens, index, kinds.CANCEL)
            ):
                self._count(ORDERED)  # "can you cancel A12?"
                continue
            elif kind is kinds.HEDGE:
                self.hedges.add(token.text)
            elif token.text in places.THANKS and self._requested is not None:
                self._requested[kinds.POLITE] = 1  # "Can you put me down for two? Thanks"
            but = token.text in places.BUTS or (
                not index and token.text in places.NOS and following is not kinds.CANCEL
            )
            if but and places.ahead(tokens, index, kinds.CANCEL):
                continue  # "sorry but I have to cancel A12", "wrong one, please cancel A12"
            if token.text in places.ASKED_ZH and kinds.REQUEST in self._clause.sentence:
                self._count(QUESTION)
                continue
            if token.text in places.CHANGED:
                self._changed = True
            elif kind is kinds.NEVER and self._changed and places.next_is_code(tokens, index):
                kind = kinds.CANCEL  # "changed my mind, no A12 for me"
            if token.text in places.ANYMORE and self._takes_back(token.text):
                continue
            if token.text in places.TO_HAVE and self._clause.has(kinds.REQUEST):
                continue  # "kann ich A12 haben"
            if kind is kinds.FILLER:
                if token.text in places.EACH:
                    self._count(EVERY)
                if token.text in places.BOTH and self.pin and self._current:
                    self._current.bad = True  # both of what, where one thing is shown?
            elif kind in (CODE, NEAR):
                self._code(token)
            elif kind is kinds.NUMBER:
                self._number(token, tokens, index, following)
            elif kind is DIGITS:
                if self._digits_are_code(tokens, index, following):
                    self._code(token)
                else:
                    self._number(token, tokens, index, following)
            elif kind is OPTION:
                self._option(token.text)
            elif kind is kinds.TALK and following is kinds.CLAIM and token.text in RELATIVES:
                self._count(kinds.STOP)  # "mi hermana compró A12"
            elif kind is kinds.CLAIM and token.text in places.POSSESSIVE and following in places.NOUNS:
                self._count(UNKNOWN)
                self._run = []
            elif kind in (kinds.CLAIM, kinds.FETCH, kinds.MAYBE):
                self.refers = self.refers or token.text.startswith(places.REFERS)
                if token.text in ORDERS:
                    self._count(ORDERED)
                if token.text in places.POSSESSIVE:
                    self._count(OWNED)
                if kind is kinds.MAYBE and not self.pin and "inter" in token.text:
                    self._count(UNKNOWN)
                    continue  # "interested in A12" is not quite an order
                if token.text in places.ALSO:
                    self.maybe = True
                if self._clause.has(kinds.TALK) and not places.next_is_code(tokens, index):
                    self._praised(token.text)
                self._claims(kind)
                if token.text in places.WHOLE and self._current and not self._current.cancel:
                    self._current.bad = True  # all there is: how many, the host sees
            elif kind is kinds.POLITE:
                self._count(kind)
                for item in self.items:
                    item.fetched = item.fetched or item.clause is self._clause
            elif kind is kinds.CANCEL:
                self._count(kind)
                self._cancel, self._verb, self._fetch = True, False, False
                previous = tokens[index - 1].kind if index else ""
                if cancels_before(self._run, self.items, self._clause, token.text, previous, following):
                    self._run, self._cancel = [], False
            elif kind in (ENDS, QUESTION):
                if kind is QUESTION:
                    self._count(kind)
                    if index == 0 or token.text == "¿":
                        continue
                self._end()
                if not (kind is QUESTION and ORDERED in self._clause.sentence and not self.items):
                    self._verb = self._fetch = False  # else "me lo segni? B3"
                self._cancel = False
                self._run = []
                self._new_clause(sentence=True)
            elif kind is COMMA:
                if self._pending and not self._pending[1] and self._clause.has(kinds.STOP, kinds.TALK, UNKNOWN):
                    self._pending = None  # "I'm 82, B3 please"
                self._new_clause(sentence=False)
            elif kind is kinds.MARK:
                self._mark(following, tokens[index - 1].kind if index else "")
            elif kind is kinds.ALL and not self._cancel and token.text in places.THE_ORDER:
                pass  # "my order: 2 A12"
            elif kind is kinds.ALL and following is kinds.NUMBER and tokens[index + 1].value == len(self.items) > 1:
                beyond = index + 2  # "A12 B3 C4 all three"
            elif (
                kind is kinds.ALL and len(self._named) > 1 and not self.items and not places.next_is_code(tokens, index)
            ):
                self._count(EVERY)  # "全部都要一份 A12 B3"
            elif kind is kinds.ALL:
                self.everything = True
                self._count(kind)
                if (
                    not self._cancel
                    and not places.ahead(tokens, index, kinds.CANCEL)
                    and self._current in self._run
                    and self._current
                ):
                    self._current.bad = True
            elif kind is kinds.VAGUE:
                if self._current and self._current in self._run:
                    self._current.bad = True
                    self._pending = None
                else:
                    self._pending = (1, False, True)
            elif kind in (kinds.UNIT, kinds.MEASURE, kinds.MONEY, DASH, AND):
                self._measure(kind, token.text, tokens[index - 1] if index else None, following)
            elif kind is UNKNOWN and not index and following in (kinds.FETCH, kinds.CLAIM) and token.text.isascii():
                pass  # "Anna mettimi A12"
            elif (
                kind is UNKNOWN
                and index
                and (tokens[index - 1].text in places.BEFORE_NAMES or tokens[index - 1].kind is kinds.POLITE)
            ):
                pass  # "Ciao Anna", "sono Marta": whoever is greeted or speaks
            elif kind is UNKNOWN and any(token.text in self.lexicon.title_words(key) for key in self._named):
                pass  # "the apples K7": its name
            elif kind is UNKNOWN and following is CODE and self._verb and tokens[index - 1].text in places.THE:
                self._count(kind)  # "I want the honey A12"
            elif kind is NAMED and not index:
                pass  # "@seller A12": whoever is spoken to
            elif kind in (kinds.REACTION, kinds.CORRECT):
                self._count(kind)
            else:
                self._count(kind)
                if kind is kinds.REQUEST:
                    self._requested = self._clause.sentence
                if kind is kinds.REQUEST and self.pin and not self.items:
                    # "Can I have two?", "me lo apartas?": of what is shown.
                    some = any(each.kind is kinds.NUMBER for each in tokens[index + 1 : index + 4])
                    if some or token.text in REFERRING:
                        self._code(Token(CODE, self.pin))
                        self.items[-1].virtual = self.items[-1].verb = True
                if kind is not NAMED and kind is not kinds.REQUEST:
                    self._run = []
                    if not self._cancel:
                        self._verb = self._fetch = False
        self._end()
        if not self.pin:
            taken_at_last(self.items, self.clauses)

    @property
    def _current(self) -> Item | None:
        return self.items[-1] if self.items else None

    def _takes_back(self, word: str) -> bool:
        """ "I don't want A12 anymore", "take A12 off" """
        inside = [item for item in self.items if item.clause is self._clause and not item.virtual]
        has = self._clause.has
        if not inside or not (has(kinds.FETCH) if word in places.OFF else has(kinds.NEVER) and has(kinds.CLAIM)):
            return False
        self._clause.counts.pop(kinds.NEVER, None)
        self._count(kinds.CANCEL)
        for item in inside:
            item.cancel = True
        return True

    def _code(self, token: Token) -> None:
        self._count(CODE)
        item = Item(token.text, self._clause, self._cancel)
        item.near = token.kind is NEAR
        item.verb, item.fetched = self._verb, self._fetch
        item.bad = kinds.ALL in self._clause.counts and not item.cancel
        if self._pending:
            item.quantity, item.marked, bad = self._pending
            item.bad = item.bad or bad
            self._weigh(item)
            self._before = True
            self._pending = None
        self.items.append(item)
        self._run.append(item)
        early, self._early = self._early, []
        for option in early:
            self._option(option)

    def _praised(self, text: str) -> None:
        """ "A12 looks great I'll take two": what is taken is what was praised."""
        one = len(self.items) == 1 and self.items[0].clause is self._clause and not (self._run or self._cancel)
        if one and text.startswith(places.TAKES) and self._clause.counts.keys() & UNCLEAN == {kinds.TALK}:
            self._run = [*self.items]

    def _claims(self, kind: str) -> None:
        if kind is kinds.MAYBE:
            self.maybe = True
            return
        self._count(kind)
        if self._cancel and self._run and not any(item.cancel for item in self._run):
            # "A12 cancel, I'll take B3": the cancellation was of what stands before it.
            for item in self._run:
                item.cancel = True
            self._run, self._cancel = [], False
        if kind is kinds.CLAIM:
            if not self._cancel or (self.items and self.items[-1].cancel):
                self._cancel = False
            self._verb = True
            if self.pin and not self.items:
                self._code(Token(CODE, self.pin))
                self.items[-1].virtual = True
        else:
            self._fetch = True
            if self.items and self.items[-1].cancel:
                self._cancel = False
        for item in self._run:
            if not item.cancel:
                item.verb = item.verb or kind is kinds.CLAIM
                item.fetched = True

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

    def _digits_are_code(self, tokens: list[Token], index: int, following: str) -> bool:
        previous = tokens[index - 1].kind if index else ""
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

    def _option(self, text: str) -> None:
        item = self._current
        if item is None or item not in self._run:
            self._early.append(text)
            return
        found = self.lexicon.options_of(item.key).get(text)
        if found is None:
            if self._early or text.isdigit():
                self._early.append(text)
            else:
                self._count(UNKNOWN)
            return
        axis, option = found
        if axis in item.own and item.options[axis] != option:
            inherited = item.options
            verb, fetched = item.verb, item.fetched
            item = Item(item.key, self._clause, item.cancel)
            item.options, item.verb, item.fetched = dict(inherited), verb, fetched
            if self._pending:
                item.quantity, item.marked, item.bad = self._pending
                self._pending = None
            self.items.append(item)
            self._run.append(item)
        item.options[axis] = option
        item.own.add(axis)

    def _end(self) -> None:
        """A sentence is over."""
        sentence = self._clause.sentence
        inside = [item for item in self.items if item.clause.sentence is sentence]
        if self._pending:
            current = self._current
            if current and current.cancel and not self._pending[1]:
                pass  # "cancel A12, found one already"
            elif current and current.quantity is None and current in inside:
                current.quantity, current.marked = self._pending[0], self._pending[1]
                self._weigh(current)
            elif current and current in inside:
                current.bad = True
            elif not current:
                self.counted = self._pending[0]
            self._pending = None
        if inside:
            settle(inside, [clause for clause in self.clauses if clause.sentence is sentence], self._before)
        if self._early:
            self._count(UNKNOWN)
            self._early = []
