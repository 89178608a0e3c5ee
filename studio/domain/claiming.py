"""Reads what a chat message claims, cancels, or seems to claim.

A message is a claim only where every word of it can be accounted for, or where its clause says so in so many words
("I'll take A12", "A12 x2"): a false claim costs a sale, a doubt costs the host one key. tests/domain/claims/rules.tsv
is the grammar by examples.
"""

from __future__ import annotations

from studio.domain import claim_words as kinds
from studio.domain.chat import LONGEST_CHAT_TEXT
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
    key_of,
)
from studio.domain.claim_words import folded
from studio.domain.claims import MOST_CLAIMED, Reading, Wanted
from studio.domain.product import Product

__all__ = ["Lexicon", "read"]

_MOST_UNKNOWN_WITH_VERB, _MOST_UNKNOWN = 4, 2
_NOTHING = Reading()
_SPEAKING = frozenset((kinds.CLAIM, kinds.CANCEL, kinds.MAYBE, kinds.MARK))
_POSSESSIVE = frozenset("mine mio mia miei mie mios mias meine meiner meines meins".split()) | {
    "para mi",
    "pa mi",
    "p mi",
}
_EACH = frozenset("各 每样 each je jeweils ciascuno ciascuna chacun chacune".split()) | {
    "a testa",
    "cada uno",
    "cada una",
}
_EVERY = "each"
_JOINS = frozenset("and n e ed y et und u 和 跟 与 还有 plus anche also auch aussi".split())
_BETWEEN = (kinds.UNIT, kinds.MARK, kinds.FILLER)
_NOUNS = (UNKNOWN, kinds.TALK, kinds.STOP)
_GREETINGS = frozenset("hi hello hey ciao salve buongiorno buonasera hola bonjour bonsoir salut coucou hallo".split())
_MOST_NAMED = 40
_AGAINST = frozenset((kinds.NEVER, kinds.ASKING, kinds.STOP, kinds.HEDGE, kinds.REQUEST, QUESTION))
_UNCLEAN = _AGAINST | {kinds.MONEY, kinds.MEASURE, kinds.TALK, UNKNOWN, "sized"}
_SAME_UNITS = (
    frozenset("kg kgs kilo kilos chilo chili 公斤 千克".split()),
    frozenset("g gr grammi grams gram gramos grammes gramm 克".split()),
    frozenset("lb lbs pound pounds".split()),
    frozenset("l lt litro litri litre litres liter litros 升".split()),
)


class _Item:
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

    def __init__(self, key: str, clause: _Clause, cancel: bool = False) -> None:
        self.key, self.clause, self.cancel = key, clause, cancel
        self.quantity: int | None = None
        self.marked = self.near = self.verb = self.fetched = self.virtual = self.bad = False
        self.options: dict[int, str] = {}
        self.own: set[int] = set()


class _Clause:
    """What stands between two commas. A sentence's clauses share `sentence`."""

    __slots__ = ("counts", "sentence", "sized")

    def __init__(self, sentence: dict[str, int]) -> None:
        self.sentence = sentence
        self.counts: dict[str, int] = {}
        self.sized = 0

    def has(self, *kinds: str) -> bool:
        return any(kind in self.counts for kind in kinds)


def read(text: str, lexicon: Lexicon, pinned: str | None) -> Reading:
    """What `text` means for the ledger. `pinned`: the code that "mine" speaks of. Never raises.

    What is longer than any chat's message, or names more than 40 things, no viewer wrote by hand: it claims nothing.
    """
    if len(text) > LONGEST_CHAT_TEXT + 1:
        return _NOTHING
    plain = folded(text)
    tokens = lexicon.scan(plain, {})
    named = [token.text for token in tokens if token.kind in (CODE, NEAR, DIGITS)]
    if len(named) > _MOST_NAMED:
        return _NOTHING
    if not named:
        if sole := _sole_letter(text, lexicon):
            tokens, named = [Token(CODE, sole)], [sole]
        elif not any(token.kind in _SPEAKING for token in tokens):
            return _NOTHING
    known = lexicon.product(pinned) if pinned is not None else None
    pin = key_of(known.code) if known else ""
    options: dict[str, tuple[int, str]] = {}
    for key in named or [pin]:
        if key and (product := lexicon.product(key)) and product.variants:
            options.update(lexicon.options_of(key))
    if options:
        tokens = lexicon.scan(plain, options)
        if not any(token.kind in (CODE, NEAR, DIGITS) for token in tokens) and named:
            tokens = [Token(CODE, named[0])]
    return _Reader(tokens, lexicon, "" if any(t.kind in (CODE, NEAR) for t in tokens) else pin).reading()


def _sole_letter(text: str, lexicon: Lexicon) -> str:
    """A code of one letter, where it is all that the message says and as the seller writes it."""
    sole = text.strip(" \t\n!.")
    if len(sole) != 1:
        return ""
    product = lexicon.product(sole)
    return folded(sole) if product and product.code.strip() == sole else ""


class _Reader:
    def __init__(self, tokens: list[Token], lexicon: Lexicon, pin: str) -> None:
        self._lexicon, self._pin = lexicon, pin
        self._items: list[_Item] = []
        self._clauses: list[_Clause] = []
        self._run: list[_Item] = []  # since the last word that no claim accounts for
        self._pending: tuple[int, bool, bool] | None = None  # quantity, marked, bad
        self._before = False  # quantities stand before their codes
        self._early: list[str] = []  # options before the code they belong to
        self._verb = self._fetch = self._cancel = False
        self._everything = self._maybe = False
        self._marks = 0
        self._clause = _Clause({})
        self._clauses.append(self._clause)
        self._go(tokens)

    def _new_clause(self, sentence: bool) -> None:
        shared: dict[str, int] = {} if sentence else self._clause.sentence
        self._clause = _Clause(shared)
        self._clauses.append(self._clause)

    def _count(self, kind: str) -> None:
        counts, shared = self._clause.counts, self._clause.sentence
        counts[kind] = counts.get(kind, 0) + 1
        shared[kind] = shared.get(kind, 0) + 1

    def _go(self, tokens: list[Token]) -> None:
        last = len(tokens)
        for index, token in enumerate(tokens):
            kind = token.kind
            following = tokens[index + 1].kind if index + 1 < last else ""
            if kind is kinds.FILLER:
                if token.text in _EACH:
                    self._count(_EVERY)
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
            elif kind is kinds.CLAIM and token.text in _POSSESSIVE and following in _NOUNS:
                self._count(UNKNOWN)
                self._run = []
            elif kind in (kinds.CLAIM, kinds.FETCH, kinds.MAYBE):
                self._claims(kind)
            elif kind is kinds.POLITE:
                for item in self._items:
                    item.fetched = item.fetched or item.clause is self._clause
            elif kind is kinds.CANCEL:
                self._count(kind)
                self._cancel, self._verb, self._fetch = True, False, False
            elif kind in (ENDS, QUESTION):
                if kind is QUESTION:
                    self._count(kind)
                    if index == 0 or token.text == "¿":
                        continue
                self._end()
                self._verb = self._fetch = self._cancel = False
                self._run = []
                self._new_clause(sentence=True)
            elif kind is COMMA:
                self._new_clause(sentence=False)
            elif kind is kinds.MARK:
                self._mark(following, tokens[index - 1].kind if index else "")
            elif kind is kinds.ALL:
                self._everything = True
                self._count(kind)
                if not self._cancel and self._current in self._run and self._current:
                    self._current.bad = True
            elif kind is kinds.VAGUE:
                self._pending = (1, False, True)
                self._attach_pending_back()
            elif kind in (kinds.UNIT, kinds.MEASURE, kinds.MONEY, DASH, AND):
                self._measure(kind, token.text, tokens[index - 1] if index else None, following)
            elif kind is UNKNOWN and index and tokens[index - 1].text in _GREETINGS:
                pass  # "Ciao Anna": whoever is greeted
            else:
                self._count(kind)
                if kind is not NAMED and kind is not kinds.REQUEST:
                    self._run = []
                    if not self._cancel:
                        self._verb = self._fetch = False
        self._end()

    @property
    def _current(self) -> _Item | None:
        return self._items[-1] if self._items else None

    def _code(self, token: Token) -> None:
        self._count(CODE)
        item = _Item(token.text, self._clause, self._cancel)
        item.near = token.kind is NEAR
        item.verb, item.fetched = self._verb, self._fetch
        item.bad = kinds.ALL in self._clause.counts and not item.cancel
        if self._pending:
            item.quantity, item.marked, bad = self._pending
            item.bad = item.bad or bad
            self._before = True
            self._pending = None
        self._items.append(item)
        self._run.append(item)
        early, self._early = self._early, []
        for option in early:
            self._option(option)

    def _claims(self, kind: str) -> None:
        if kind is kinds.MAYBE:
            self._maybe = True
            return
        self._count(kind)
        if self._cancel and self._run and not any(item.cancel for item in self._run):
            # "A12 cancel, I'll take B3": the cancellation was of what stands before it.
            for item in self._run:
                item.cancel = True
            self._run, self._cancel = [], False
        if kind is kinds.CLAIM:
            if not self._cancel or (self._items and self._items[-1].cancel):
                self._cancel = False
            self._verb = True
            if self._pin and not any(item.virtual for item in self._items):
                self._code(Token(CODE, self._pin))
                self._items[-1].virtual = True
        else:
            self._fetch = True
            if self._items and self._items[-1].cancel:
                self._cancel = False
        for item in self._run:
            if not item.cancel:
                item.verb = item.verb or kind is kinds.CLAIM
                item.fetched = True

    def _mark(self, following: str, previous: str) -> None:
        if following in (CODE, NEAR) and previous != kinds.NUMBER:
            return  # "A12+B3"
        self._marks += 1
        if following not in (kinds.NUMBER, DIGITS) and previous != kinds.NUMBER:
            self._count(kinds.MARK)
            if self._current and previous in (CODE, OPTION, kinds.MARK):
                self._current.bad = True

    def _number(self, token: Token, tokens: list[Token], index: int, following: str) -> None:
        previous = tokens[index - 1].kind if index else ""
        marked = previous is kinds.MARK or (following is kinds.MARK and tokens[index + 1].text in "x*")
        bad = previous is DASH and following is not kinds.UNIT
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
        if index and (tokens[index - 1].kind in (COMMA, AND) or tokens[index - 1].text in _JOINS):
            # "A12 and two B3": what is counted comes after.
            after = (each.kind for each in tokens[index + 1 : index + 4] if each.kind not in _BETWEEN)
            to_next = to_next or next(after, "") is CODE
        if current and current.quantity is None and not to_next:
            current.quantity, current.marked = token.value, marked or current.marked
            current.bad = current.bad or bad
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
                self._items.remove(self._current)
                return True
            self._current.bad = True
            return False
        return True

    def _measure(self, kind: str, text: str, previous: Token | None, following: str) -> None:
        after_number = previous is not None and previous.kind in (kinds.NUMBER, DIGITS)
        if kind is kinds.MEASURE:
            item = self._current
            product = self._lexicon.product(item.key) if item else None
            if text == "gr" and following in (kinds.NUMBER, OPTION, DIGITS):
                pass  # German for a size
            elif item and not after_number and item in self._run and item.quantity is None:
                item.bad = item.marked = True
            elif not (after_number and item and product) or item.quantity is not None:
                self._count(kinds.MEASURE)
                if self._clause.counts.pop("sized", 0):
                    self._pending = (self._clause.sized, True, True)
            else:
                self._clause.counts.pop("sized", None)
                item.quantity, item.marked = self._clause.sized, True
                item.bad = item.bad or product.grams is not None or not _same_unit(text, product.unit)
        elif kind is kinds.MONEY:
            if previous is not None and previous.kind is NEAR and self._items:
                self._items.pop()
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

    def _option(self, text: str) -> None:
        item = self._current
        if item is None or item not in self._run:
            self._early.append(text)
            return
        found = self._lexicon.options_of(item.key).get(text)
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
            item = _Item(item.key, self._clause, item.cancel)
            item.options, item.verb, item.fetched = dict(inherited), verb, fetched
            if self._pending:
                item.quantity, item.marked, item.bad = self._pending
                self._pending = None
            self._items.append(item)
            self._run.append(item)
        item.options[axis] = option
        item.own.add(axis)

    def _attach_pending_back(self) -> None:
        if self._pending and self._current and self._current in self._run:
            self._current.bad = True
            self._pending = None

    def _end(self) -> None:
        """A sentence is over."""
        sentence = self._clause.sentence
        inside = [item for item in self._items if item.clause.sentence is sentence]
        if self._pending:
            current = self._current
            if current and current.quantity is None and current in inside:
                current.quantity, current.marked = self._pending[0], self._pending[1]
            elif current and current in inside:
                current.bad = True
            self._pending = None
        if _EVERY in sentence and inside and inside[-1].quantity is not None:
            # "A12 and B3, two each"
            for item in inside:
                if item.quantity is None:
                    item.quantity, item.marked = inside[-1].quantity, inside[-1].marked
        if kinds.CANCEL in sentence and inside and not any(item.cancel for item in inside):
            for item in inside:
                item.cancel = True
        if kinds.CLAIM in sentence and len(inside) == 1 and not inside[0].cancel:
            # "A12 looks great, I'll take it": what is taken is the one thing named before.
            said = [c for c in self._clauses if c.sentence is sentence and kinds.CLAIM in c.counts]
            if said[-1] is not inside[0].clause and not said[-1].has(*_UNCLEAN):
                inside[0].verb = True
        if self._early:
            self._count(UNKNOWN)
            self._early = []

    def reading(self) -> Reading:
        given: list[Wanted] = []
        wanted: list[Wanted] = []
        doubts: list[Wanted] = []
        why = ""
        clean = not any(clause.has(*_UNCLEAN) for clause in self._clauses)
        judged = [(item, self._judge(item, clean)) for item in self._items]
        taken = {id(item.clause.sentence) for item, verdict in judged if verdict == "yes"}
        for item, verdict in judged:
            if verdict == "maybe" and id(item.clause.sentence) in taken:
                verdict = "yes"
            elif verdict == "maybe":
                verdict = self._looks_missed(item)
            if not verdict or verdict == "no":
                continue
            product = self._lexicon.product(item.key)
            if product is None:
                continue
            variant, unsure = self._variant(item, product)
            quantity = 1 if item.quantity is None else item.quantity
            if item.cancel:
                if verdict == "yes" and not item.bad and not item.near and 0 <= quantity <= MOST_CLAIMED:
                    given.append(Wanted(product.code, variant, item.quantity or 0))
                continue
            if verdict == "yes":
                again = any((each.code, each.variant) == (product.code, variant) for each in wanted)
                if item.near:
                    verdict = "spelling"
                elif item.bad or not 0 < quantity <= MOST_CLAIMED:
                    verdict = "quantity"
                elif unsure:
                    verdict = "variant"
                elif again:
                    continue
                else:
                    wanted.append(Wanted(product.code, variant, quantity))
                    continue
            doubt = Wanted(product.code, variant, min(max(quantity, 1), MOST_CLAIMED))
            if doubt not in doubts:
                doubts.append(doubt)
                why = why or verdict
        if not self._items:
            given, doubts, why = self._without_codes(clean)
        if not (wanted or given or doubts):
            return _NOTHING
        return Reading(tuple(wanted), tuple(given), tuple(doubts), why)

    def _judge(self, item: _Item, clean: bool) -> str:
        """ "yes", "no", "maybe" (a bare code among other words), or why it is doubtful."""
        clause, sentence = item.clause, item.clause.sentence
        tidy = not clause.has(*_UNCLEAN)
        unknown = clause.counts.get(UNKNOWN, 0)
        if clause.has(kinds.NEVER):
            return "no"
        if item.cancel:
            asks = any(kind in sentence for kind in (QUESTION, kinds.ASKING, kinds.REQUEST, kinds.HEDGE))
            return "no" if asks or clause.has(kinds.STOP) or unknown > _MOST_UNKNOWN_WITH_VERB else "yes"
        says = item.verb or item.fetched or item.marked
        if kinds.REQUEST in sentence:
            return "question" if not clause.has(kinds.STOP, kinds.ASKING) and unknown <= _MOST_UNKNOWN else "no"
        if kinds.ASKING in sentence:
            return ("yes" if item.verb else "question" if item.marked else "no") if tidy else "no"
        if QUESTION in sentence:
            return self._asked(item, tidy)
        if kinds.HEDGE in sentence:
            if item.virtual and not tidy:
                return "no"
            return "question" if says and not clause.has(kinds.STOP) else "no"
        if clause.has(kinds.STOP):
            return "no"
        if clause.has(kinds.MONEY, "sized"):
            return "quantity" if says and unknown <= _MOST_UNKNOWN else "no"
        if clause.has(kinds.MEASURE) and not item.marked:
            return "no"
        if clean:
            return "question" if not says and any(c.has(NAMED) for c in self._clauses) else "yes"
        if item.virtual:
            return "yes" if tidy else "no"
        if item.verb and (tidy or (unknown <= _MOST_UNKNOWN_WITH_VERB and not item.key.isalpha())):
            return "yes"
        if item.fetched and tidy:
            return "yes"
        if item.marked and unknown <= _MOST_UNKNOWN:
            return "yes"
        return "maybe" if tidy or (unknown <= _MOST_UNKNOWN and not clause.has(kinds.TALK)) else "no"

    def _asked(self, item: _Item, tidy: bool) -> str:
        inside = [clause for clause in self._clauses if clause.sentence is item.clause.sentence]
        if all(not (set(clause.counts) & _UNCLEAN - {QUESTION}) for clause in inside):
            return "question"
        if tidy and item.verb and not item.virtual:
            return "yes"
        return "question" if tidy and item.marked else "no"

    def _looks_missed(self, item: _Item) -> str:
        """A bare code beside a word or two ("A12 Maria") may be a claim."""
        talk = any(clause.has(kinds.TALK, kinds.STOP, kinds.NEVER, kinds.ASKING) for clause in self._clauses)
        unknown = sum(clause.counts.get(UNKNOWN, 0) for clause in self._clauses)
        letters = item.key.isalpha() or item.key.isdigit()
        return "" if talk or unknown > _MOST_UNKNOWN or letters or item.near else "spelling"

    def _variant(self, item: _Item, product: Product) -> tuple[str | None, bool]:
        """The one variant that fits, and whether that is open."""
        if not product.variants:
            return None, False
        fits = [
            variant
            for variant in product.variants
            if all(
                axis < len(variant.options) and folded(variant.options[axis]) == option
                for axis, option in item.options.items()
            )
        ]
        return (fits[0].name, False) if len(fits) == 1 else (None, True)

    def _without_codes(self, clean: bool) -> tuple[list[Wanted], list[Wanted], str]:
        sentence_words = [kind for clause in self._clauses for kind in clause.counts]
        if self._everything and kinds.CANCEL in sentence_words and not set(sentence_words) & _AGAINST:
            return [Wanted("", None, 0)], [], ""
        product = self._lexicon.product(self._pin) if self._pin else None
        lone = clean and not set(sentence_words) & {kinds.CANCEL, kinds.MARK}
        if product and lone and (self._maybe or self._marks):
            return [], [Wanted(product.code)], "spelling"
        return [], [], ""


def _same_unit(written: str, unit: str) -> bool:
    return any(written in group and folded(unit) in group for group in _SAME_UNITS) or written == folded(unit)
