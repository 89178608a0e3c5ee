"""What a message names, and all that it says of each of them: its tokens, gathered by sentence and clause."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain import claim_places as places
from studio.domain.claim_cancels import NAMELESS, ORDER, TOLD
from studio.domain.claim_counts import Counted
from studio.domain.claim_parts import (
    EVERY,
    ORDERED,
    OWNED,
    TOTAL,
    UNCLEAN,
    Item,
    cancels_before,
    settle,
    taken_at_last,
)
from studio.domain.claim_phrases import ORDERS, REFERRING
from studio.domain.claim_swaps import SWAPPED
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
    UNFIT,
    UNKNOWN,
    Lexicon,
    Token,
)
from studio.domain.claim_words import RELATIVES

_ASKING = frozenset((kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.MARK, kinds.CANCEL))


def _asks(tokens: list[Token]) -> bool:
    return any(token.kind in _ASKING for token in tokens)


class Said(Counted):
    """What a message names and says. `pin`: the key of what "mine" speaks of, empty where a code is named."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon, pin: str) -> None:
        super().__init__(lexicon)
        self.pin = pin
        self._early: list[str] = []  # options before the code they belong to
        self._verb = self._fetch = self._cancel = False
        self.everything = self.maybe = False
        self.told = self.mine = self.nameless = False  # a cancellation is told of; "my order", unnamed, is taken back
        self.swapped = False  # what is given back is for what is ordered
        self.hedges: set[str] = set()
        self._changed = False  # somebody's mind
        self.refers = False  # "lo prendo": of the thing that is shown
        self._requested: dict[str, int] | None = None  # the sentence that asks for something
        self.counted = 0  # where nothing is named
        self._named = {token.text for token in tokens if token.kind is CODE} or ({pin} if pin else set())
        kinds_said = [token.kind for token in tokens]
        asks = kinds.POLITE in kinds_said or kinds.FETCH in kinds_said
        asks = asks or kinds.MAYBE in kinds_said  # "io due"
        if pin and asks and kinds_said.count(kinds.NUMBER) == 1 and set(kinds_said) <= places.COUNTING:
            tokens = [Token(kinds.CLAIM, ""), *tokens]  # "two please", "put me down 2"
        self._go(tokens)

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
                elif token.text == TOTAL:
                    self._count(TOTAL)
                if token.text in places.BOTH and self.pin and self._current:
                    self._current.bad = True  # both of what, where one thing is shown?
            elif kind in (CODE, NEAR):
                self._code(token)
            elif kind is kinds.NUMBER:
                self._number(token, tokens, index, following)
            elif kind is DIGITS:
                if self._digits_are_code(tokens, index, following):
                    if index and tokens[index - 1].text in places.NUMBERED and not _asks(tokens):
                        self._count(UNKNOWN)  # "number 12": of what?
                    self._code(token)
                else:
                    self._number(token, tokens, index, following)
            elif kind is OPTION:
                self._option(token.text, places.next_is_code(tokens, index))
            elif kind is UNFIT:
                self._unfit()
            elif kind is kinds.TALK and following is kinds.CLAIM and token.text in RELATIVES:
                self._count(kinds.STOP)  # "mi hermana compró A12"
            elif kind is kinds.CLAIM and places.is_of_a_noun(tokens, index):
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
                self.told = self.told or token.text == TOLD
                self.swapped = self.swapped or token.text == SWAPPED
                self.nameless = self.nameless or (not self.items and bool(NAMELESS.fullmatch(token.text)))
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
                if self._strange:
                    self._no_longer_early()
                self._new_clause(sentence=False)
            elif kind is kinds.MARK:
                self._mark(following, tokens[index - 1].kind if index else "")
            elif (
                kind is kinds.ALL
                and token.text in places.THE_ORDER
                and not (self._cancel or places.ahead(tokens, index, kinds.CANCEL))
            ):
                pass  # "my order: 2 A12"
            elif kind is kinds.ALL and following is kinds.NUMBER and tokens[index + 1].value == len(self.items) > 1:
                beyond = index + 2  # "A12 B3 C4 all three"
            elif (
                kind is kinds.ALL and len(self._named) > 1 and not self.items and not places.next_is_code(tokens, index)
            ):
                self._count(EVERY)  # "全部都要一份 A12 B3"
            elif kind is kinds.ALL:
                self.everything = True
                self.mine = self.mine or token.text == ORDER
                self._count(kind)
                if (
                    not self._cancel
                    and not places.ahead(tokens, index, kinds.CANCEL)
                    and self._current in self._run
                    and self._current
                ):
                    self._current.bad = True
            elif kind is kinds.VAGUE:
                many = 2 if token.text.rsplit(" ", 1)[-1] in places.PAIRS else 1
                if self._current and self._current in self._run:
                    self._current.bad = True
                    self._current.quantity = self._current.quantity or many
                    self._pending = None
                else:
                    self._pending = (many, False, True)
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

    def _takes_back(self, word: str) -> bool:
        """ "I don't want A12 anymore", "take A12 off" """
        inside = [item for item in self.items if item.clause is self._clause and not item.virtual]
        has = self._clause.has
        if not inside or not (has(kinds.FETCH) if word in places.OFF else has(kinds.NEVER) and has(kinds.CLAIM)):
            return False
        if word in places.OFF and has(kinds.NEVER) and not has(kinds.CLAIM):
            return False  # "don't take A12 off"
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
        if self._strange:
            self._no_longer_early(item)

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

    def _unfit(self) -> None:
        """A size or a colour that no variant named has: it is of what was named last, or of what comes next."""
        if self._current and self._current in self._run:
            self._current.unfit = self._current.unfit or bool(self.lexicon.options_of(self._current.key))
        else:
            self._strange = True

    def _no_longer_early(self, item: Item | None = None) -> None:
        """A size or a colour that stood before `item`, or before nothing that has any."""
        if item:
            item.unfit = bool(self.lexicon.options_of(item.key))
        else:
            self._count(UNKNOWN)
            current = self._current
            if current and current.clause is self._clause and not current.own and self.lexicon.options_of(current.key):
                current.unfit = True  # "T1 extra large"
        self._strange = False

    def _option(self, text: str, early: bool = False) -> None:
        """`early`: a code comes next."""
        item = self._current
        if item is None or item not in self._run:
            self._early.append(text)
            return
        known = self.lexicon.options_of(item.key)
        found = known.get(text)
        if found is None:
            if self._early or early or (text.isdigit() and not known):
                self._early.append(text)
            elif known:
                item.unfit = True  # another product's size
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
        if self._strange:
            self._no_longer_early()
