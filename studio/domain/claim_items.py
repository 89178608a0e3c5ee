"""What a message names, and all that it says of each of them: its tokens, gathered by sentence and clause."""

from __future__ import annotations

from studio.domain import claim_words as kinds
from studio.domain.claim_spelling import folded
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
from studio.domain.product import Product

AGAINST = frozenset((kinds.NEVER, kinds.ASKING, kinds.STOP, kinds.HEDGE, kinds.REQUEST, QUESTION))
UNCLEAN = AGAINST | {kinds.MONEY, kinds.MEASURE, kinds.TALK, UNKNOWN, "sized"}
# What a clause counts beside its tokens' kinds.
ORDERED, OWNED = "ordered", "owned"
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
_ANYMORE = frozenset(("off", "anymore", "any more", "any longer", "piu"))
# Asked as a question, meant as an order.
_ORDERS = frozenset(
    "me ne metti|me ne dai|me ne tieni|me lo tieni|me la tieni|me lo metti|mi metti|mi dai|mi segni".split("|")
    + "me la metti|me lo segni|mi segna|mi tieni|mi prenoti|mi prenota|me lo guardas|tu me le gardes".split("|")
    + "me das|me pones|me anotas|me apuntas|me mandas|tu me mets|vous me mettez|tu me gardes".split("|")
    + "gibst du mir|legst du mir|packst du mir".split("|")
)
_FOR = frozenset("for|per|para|pour|fur|para mi|pa mi|p mi|a nome|a nome di|a nombre de|au nom de".split("|"))
_TO_HAVE = frozenset("haben bekommen kriegen kaufen avoir avere tener have get".split())
_IS = frozenset("is es est ist was are son sono".split())
_WHOSE = frozenset(
    "a my our mes nos notre mis nuestro miei nostra nostro unseren mio mia mi".split()
    + "il la el le ma mon mein meine meinen meiner unsere the una un su".split()
)
# Who is bought for, where the word alone would be talk.
_KIN = frozenset(
    "mum mom friend sister mamma madre sorella amica mama hermana amiga mere soeur amie mutter schwester".split()
    + "freundin kids marito marido mari mann".split()
)
_GREETINGS = frozenset("hi hello hey ciao salve buongiorno buonasera hola bonjour bonsoir salut coucou hallo".split())
_SAME_UNITS = (
    frozenset("kg kgs kilo kilos chilo chili 公斤 千克".split()),
    frozenset("g gr grammi grams gram gramos grammes gramm 克".split()),
    frozenset("lb lbs pound pounds".split()),
    frozenset("l lt litro litri litre litres liter litros 升".split()),
)


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
        return any(kind in self.counts for kind in kinds)


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
        self.marks = 0
        self._clause = Clause({})
        self.clauses.append(self._clause)
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
            if token.text in _FOR and (beyond := _recipient(tokens, index)):
                continue
            following = tokens[index + 1].kind if index + 1 < last else ""
            if token.text in _ANYMORE and self._takes_back(token.text):
                continue
            if token.text in _TO_HAVE and self._clause.has(kinds.REQUEST):
                continue  # "kann ich A12 haben"
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
                if token.text in _ORDERS:
                    self._count(ORDERED)
                if token.text in _POSSESSIVE:
                    self._count(OWNED)
                self._claims(kind)
            elif kind is kinds.POLITE:
                self._count(kind)
                for item in self.items:
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
            elif kind is kinds.ALL and following is kinds.NUMBER and tokens[index + 1].value == len(self.items) > 1:
                beyond = index + 2  # "A12 B3 C4 all three"
            elif kind is kinds.ALL:
                self.everything = True
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
            elif kind is NAMED and not index:
                pass  # "@seller A12": whoever is spoken to
            elif kind is kinds.REACTION:
                self._count(kind)
            else:
                self._count(kind)
                if kind is not NAMED and kind is not kinds.REQUEST:
                    self._run = []
                    if not self._cancel:
                        self._verb = self._fetch = False
        self._end()

    @property
    def _current(self) -> Item | None:
        return self.items[-1] if self.items else None

    def _takes_back(self, word: str) -> bool:
        """ "I don't want A12 anymore", "take A12 off" """
        inside = [item for item in self.items if item.clause is self._clause and not item.virtual]
        has = self._clause.has
        if not inside or not (has(kinds.FETCH) if word == "off" else has(kinds.NEVER) and has(kinds.CLAIM)):
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
            item.bad = item.bad or bad or self._weighs_otherwise(item)
            self._before = True
            self._pending = None
        self.items.append(item)
        self._run.append(item)
        early, self._early = self._early, []
        for option in early:
            self._option(option)

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
            if self.pin and not any(item.virtual for item in self.items):
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
                item.quantity, item.marked = self._clause.sized, True
                item.bad = item.bad or not _sold_by(text, product)
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

    def _weighs_otherwise(self, item: Item) -> bool:
        """Whether what is pending is a weight by which the product is not sold."""
        weight, self._weight = self._weight, ""
        product = self.lexicon.product(item.key)
        return bool(weight) and not (product and _sold_by(weight, product))

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

    def _attach_pending_back(self) -> None:
        if self._pending and self._current and self._current in self._run:
            self._current.bad = True
            self._pending = None

    def _end(self) -> None:
        """A sentence is over."""
        sentence = self._clause.sentence
        inside = [item for item in self.items if item.clause.sentence is sentence]
        if self._pending:
            current = self._current
            if current and current.quantity is None and current in inside:
                current.quantity, current.marked = self._pending[0], self._pending[1]
                current.bad = current.bad or self._weighs_otherwise(current)
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
            said = [c for c in self.clauses if c.sentence is sentence and kinds.CLAIM in c.counts]
            if said[-1] is not inside[0].clause and not said[-1].has(*UNCLEAN):
                inside[0].verb = True
        if self._early:
            self._count(UNKNOWN)
            self._early = []


def _recipient(tokens: list[Token], index: int) -> int:
    """Where "for my mum", "per Anna" ends that begins at `index`; 0 where it is none."""
    last = len(tokens)
    if index and tokens[index - 1].text in _IS:
        return 0  # "A12 is for my mum"
    place = index + 1
    while place < min(last, index + 3) and tokens[place].text in _WHOSE:
        place += 1
    if place == last:
        return 0
    whom = tokens[place]
    if whom.kind is kinds.TALK:
        return place + 1 if whom.text.rsplit(" ", 1)[-1] in _KIN else 0
    alone = place + 1 == last or tokens[place + 1].kind is not UNKNOWN
    return place + 1 if whom.kind is UNKNOWN and alone and whom.text.isalpha() else 0


def _sold_by(written: str, product: Product) -> bool:
    unit = folded(product.unit)
    return product.grams is None and (
        written == unit or any(written in group and unit in group for group in _SAME_UNITS)
    )
