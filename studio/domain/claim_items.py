"""What a message names, and all that it says of each of them: its tokens, gathered by sentence and clause."""

from __future__ import annotations

from collections.abc import Callable

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

# Kinds of word that are read by where they stand, beside the words of `places.BY_PLACE`.
_BY_PLACE = frozenset((kinds.STOP, kinds.HEDGE, kinds.CORRECT, kinds.ASKING, kinds.REQUEST, kinds.NEVER))
_ASKING = frozenset((kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.MARK, kinds.CANCEL))


def _asks(tokens: list[Token]) -> bool:
    return any(token.kind in _ASKING for token in tokens)


class Said(Counted):
    """What a message names and says. `pin`: the key of what "mine" speaks of, empty where a code is named."""

    def __init__(self, tokens: list[Token], lexicon: Lexicon, pin: str) -> None:
        super().__init__(lexicon)
        self.pin = pin
        self._early: list[str] = []  # options before the code they belong to
        self._beyond = 0  # the first token that nothing is known of yet
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
        if pin:
            said = [token.kind for token in tokens]
            asks = kinds.POLITE in said or kinds.FETCH in said or kinds.MAYBE in said  # "io due"
            if asks and said.count(kinds.NUMBER) == 1 and places.COUNTING.issuperset(said):
                tokens = [Token(kinds.CLAIM, ""), *tokens]  # "two please", "put me down 2"
        self._go(tokens)

    def _go(self, tokens: list[Token]) -> None:
        last = len(tokens)
        for index, token in enumerate(tokens):
            if index < self._beyond:
                continue
            following = tokens[index + 1].kind if index + 1 < last else ""
            if token.text in places.BY_PLACE or token.kind in _BY_PLACE:
                kind = self._placed(tokens, index, following)
                if not kind:
                    continue
                token = tokens[index]
                if kind is not token.kind:
                    token = Token(kind, token.text, token.value)
            _TOLD_BY.get(token.kind, Said._other)(self, token, tokens, index, following)
        self._end()
        if not self.pin:
            taken_at_last(self.items, self.clauses)

    def _filler(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        if token.text in places.EACH:
            self._count(EVERY)
        elif token.text == TOTAL:
            self._count(TOTAL)
        if token.text in places.BOTH and self.pin and self._current:
            self._current.bad = True  # both of what, where one thing is shown?

    def _digits(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        if self._digits_are_code(tokens, index, following):
            if index and tokens[index - 1].text in places.NUMBERED and not _asks(tokens):
                self._count(UNKNOWN)  # "number 12": of what?
            self._code(token)
        else:
            self._number(token, tokens, index, following)

    def _talk(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        if following is kinds.CLAIM and token.text in RELATIVES:
            self._count(kinds.STOP)  # "mi hermana compró A12"
        else:
            self._other(token, tokens, index, following)

    def _claim(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        kind, text = token.kind, token.text
        if kind is kinds.CLAIM and places.is_of_a_noun(tokens, index):
            self._count(UNKNOWN)
            self._run = []
            return
        self.refers = self.refers or text.startswith(places.REFERS)
        if text in ORDERS:
            self._count(ORDERED)
        if text in places.POSSESSIVE:
            self._count(OWNED)
        if kind is kinds.MAYBE and not self.pin and "inter" in text:
            self._count(UNKNOWN)
            return  # "interested in A12" is not quite an order
        if text in places.ALSO:
            self.maybe = True
        if self._clause.has(kinds.TALK) and not places.next_is_code(tokens, index):
            self._praised(text)
        self._claims(kind)
        if text in places.WHOLE and self._current and not self._current.cancel:
            self._current.bad = True  # all there is: how many, the host sees

    def _polite(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        self._count(kinds.POLITE)
        for item in self.items:
            item.fetched = item.fetched or item.clause is self._clause

    def _cancels(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        self._count(kinds.CANCEL)
        self.told = self.told or token.text == TOLD
        self.swapped = self.swapped or token.text == SWAPPED
        self.nameless = self.nameless or (not self.items and bool(NAMELESS.fullmatch(token.text)))
        self._cancel, self._verb, self._fetch = True, False, False
        previous = tokens[index - 1].kind if index else ""
        if cancels_before(self._run, self.items, self._clause, token.text, previous, following):
            self._run, self._cancel = [], False

    def _ends(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        asked = token.kind is QUESTION
        if asked:
            self._count(QUESTION)
            if index == 0 or token.text == "¿":
                return
        self._end()
        if not (asked and ORDERED in self._clause.sentence and not self.items):
            self._verb = self._fetch = False  # else "me lo segni? B3"
        self._cancel = False
        self._run = []
        self._new_clause(sentence=True)

    def _comma(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        if self._pending and not self._pending[1] and self._clause.has(kinds.STOP, kinds.TALK, UNKNOWN):
            self._pending = None  # "I'm 82, B3 please"
        if self._strange:
            self._no_longer_early()
        self._new_clause(sentence=False)

    def _all(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        cancels = self._cancel or places.ahead(tokens, index, kinds.CANCEL)
        if token.text in places.THE_ORDER and not cancels:
            return  # "my order: 2 A12"
        if following is kinds.NUMBER and tokens[index + 1].value == len(self.items) > 1:
            self._beyond = index + 2  # "A12 B3 C4 all three"
        elif len(self._named) > 1 and not self.items and not places.next_is_code(tokens, index):
            self._count(EVERY)  # "全部都要一份 A12 B3"
        else:
            self.everything = True
            self.mine = self.mine or token.text == ORDER
            self._count(kinds.ALL)
            if not cancels and self._current in self._run and self._current:
                self._current.bad = True

    def _vague(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        many = 2 if token.text.rsplit(" ", 1)[-1] in places.PAIRS else 1
        if self._current and self._current in self._run:
            self._current.bad = True
            self._current.quantity = self._current.quantity or many
            self._pending = None
        else:
            self._pending = (many, False, True)

    def _unknown(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        before = tokens[index - 1] if index else None
        if not before and following in (kinds.FETCH, kinds.CLAIM) and token.text.isascii():
            return  # "Anna mettimi A12"
        if before and (before.text in places.BEFORE_NAMES or before.kind is kinds.POLITE):
            return  # "Ciao Anna", "sono Marta": whoever is greeted or speaks
        if any(token.text in self.lexicon.title_words(key) for key in self._named):
            return  # "the apples K7": its name
        if following is CODE and self._verb and tokens[index - 1].text in places.THE:
            self._count(UNKNOWN)  # "I want the honey A12"
        else:
            self._other(token, tokens, index, following)

    def _other(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        kind = token.kind
        if kind is NAMED and not index:
            return  # "@seller A12": whoever is spoken to
        self._count(kind)
        if kind is kinds.REQUEST:
            self._requested = self._clause.sentence
            if self.pin and not self.items:
                # "Can I have two?", "me lo apartas?": of what is shown.
                some = any(each.kind is kinds.NUMBER for each in tokens[index + 1 : index + 4])
                if some or token.text in REFERRING:
                    self._code(Token(CODE, self.pin))
                    self.items[-1].virtual = self.items[-1].verb = True
        elif kind is not NAMED:
            self._run = []
            if not self._cancel:
                self._verb = self._fetch = False

    def _placed(self, tokens: list[Token], index: int, following: str) -> str:
        """The kind that a word is of by where it stands; "" where all is told that it says."""
        token = tokens[index]
        text, kind, current = token.text, token.kind, self._current
        if text in places.FOR and (beyond := places.recipient(tokens, index)):
            self._beyond = beyond
            return ""
        if text in places.FROM and (beyond := places.from_where(tokens, index)):
            self._beyond = beyond
            return ""
        if (
            current
            and current in self._run
            and following not in (kinds.NUMBER, kinds.MONEY)
            and not (current.virtual and text in places.SENT)
            and (self._cancel or current.says or text in places.NO_TALK)
            and (text in places.TAILS or (kind is kinds.STOP and places.fetched_ahead(tokens, index)))
        ):
            current.fetched = current.fetched or text not in places.PICKED
            # "take B3 off because I'm broke", "leave me A12, I'll come by": why and when say nothing of what.
            self._beyond = places.clause_end(tokens, index)
            return ""
        article = text in places.ARTICLES
        if (
            article
            and text != "a"
            and places.next_is_code(tokens, index)
            and (self._cancel or places.ahead(tokens, index, kinds.CANCEL))
        ):
            self._pending = (1, False, False)  # "annulla un A12"
            return ""
        if following is kinds.MEASURE and (article or text == "n"):
            tokens[index] = Token(kinds.NUMBER, text, 1)  # "un kilo de K7"
            kind = kinds.NUMBER
        elif (
            kind in (kinds.HEDGE, kinds.CORRECT)
            and text in places.SWAPS
            and (kinds.CANCEL in self._clause.sentence or places.ahead(tokens, index, kinds.CANCEL))
        ):
            kind = kinds.FETCH  # "not A12 anymore, B3 instead"
        elif (
            kind in (kinds.ASKING, kinds.REQUEST)
            and text.startswith(places.YOU_CAN)
            and places.ahead(tokens, index, kinds.CANCEL)
        ):
            self._count(ORDERED)  # "can you cancel A12?"
            return ""
        elif kind is kinds.HEDGE:
            self.hedges.add(text)
        elif text in places.THANKS and self._requested is not None:
            self._requested[kinds.POLITE] = 1  # "Can you put me down for two? Thanks"
        but = text in places.BUTS or (not index and text in places.NOS and following is not kinds.CANCEL)
        if but and places.ahead(tokens, index, kinds.CANCEL):
            return ""  # "sorry but I have to cancel A12", "wrong one, please cancel A12"
        if text in places.ASKED_ZH and kinds.REQUEST in self._clause.sentence:
            self._count(QUESTION)
            return ""
        if text in places.CHANGED:
            self._changed = True
        elif kind is kinds.NEVER and self._changed and places.next_is_code(tokens, index):
            kind = kinds.CANCEL  # "changed my mind, no A12 for me"
        if text in places.ANYMORE and self._takes_back(text):
            return ""
        if text in places.TO_HAVE and self._clause.has(kinds.REQUEST):
            return ""  # "kann ich A12 haben"
        return kind

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
            verb, fetched, near = item.verb, item.fetched, item.near
            item = Item(item.key, self._clause, item.cancel)
            item.options, item.verb, item.fetched, item.near = dict(inherited), verb, fetched, near
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


_TOLD_BY: dict[str, Callable[[Said, Token, list[Token], int, str], None]] = {
    CODE: lambda said, token, *_: said._code(token),
    NEAR: lambda said, token, *_: said._code(token),
    DIGITS: Said._digits,
    OPTION: lambda said, token, tokens, index, _: said._option(token.text, places.next_is_code(tokens, index)),
    UNFIT: lambda said, *_: said._unfit(),
    UNKNOWN: Said._unknown,
    COMMA: Said._comma,
    kinds.FILLER: Said._filler,
    kinds.NUMBER: Said._number,
    kinds.TALK: Said._talk,
    kinds.POLITE: Said._polite,
    kinds.CANCEL: Said._cancels,
    kinds.ALL: Said._all,
    kinds.VAGUE: Said._vague,
    kinds.MARK: lambda said, _, tokens, index, after: said._mark(after, tokens[index - 1].kind if index else ""),
    **dict.fromkeys((kinds.CLAIM, kinds.FETCH, kinds.MAYBE), Said._claim),
    **dict.fromkeys((ENDS, QUESTION), Said._ends),
    **dict.fromkeys((kinds.REACTION, kinds.CORRECT), lambda said, token, *_: said._count(token.kind)),
    **dict.fromkeys(
        (kinds.UNIT, kinds.MEASURE, kinds.MONEY, DASH, AND),
        lambda said, token, tokens, index, after: said._measure(
            token.kind, token.text, tokens[index - 1] if index else None, after
        ),
    ),
}
"""What each kind of word says: of a token, all of them, its place and the kind of the next one."""
