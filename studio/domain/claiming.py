"""Reads what a chat message claims, cancels, or seems to claim.

A message is a claim only where every word of it can be accounted for, or where its clause says so in so many words
("I'll take A12", "A12 x2"): a false claim costs a sale, a doubt costs the host one key. tests/domain/claims/rules.tsv
is the grammar by examples.
"""

from __future__ import annotations

import re

from studio.domain import claim_kinds as kinds
from studio.domain.chat import LONGEST_CHAT_TEXT
from studio.domain.claim_amends import amended
from studio.domain.claim_codes import key_of
from studio.domain.claim_everyday import is_everyday, shouted
from studio.domain.claim_items import Said
from studio.domain.claim_measures import in_whole, with_kinds
from studio.domain.claim_minds import AMENDS, SOFTLY
from studio.domain.claim_parts import AGAINST, ORDERED, OWNED, TOTAL, UNCLEAN, Clause, Item
from studio.domain.claim_places import MAYBES
from studio.domain.claim_spelling import folded, participles
from studio.domain.claim_tokens import (
    CODE,
    DIGITS,
    NAMED,
    NEAR,
    QUESTION,
    UNKNOWN,
    Lexicon,
    Token,
)
from studio.domain.claim_words import PHRASES, word_warnings
from studio.domain.claims import CORRECTED, MINE, MOST_CLAIMED, UNSURE, Reading, Wanted
from studio.domain.product import Product

__all__ = ["Lexicon", "code_warning", "read", "word_warnings"]

_MOST_UNKNOWN_WITH_VERB, _MOST_UNKNOWN = 4, 2
_MOST_NAMED = 40
_NOTHING = Reading()
_SPEAKING = frozenset(
    (kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.CANCEL, kinds.REQUEST, kinds.MAYBE, kinds.MARK, kinds.CORRECT)
)
_IFS = frozenset("if se si s wenn falls 如果 要是".split())
_UNCOUNTED = UNCLEAN - {UNKNOWN, kinds.TALK}
_ONES = re.compile(r"\s*1+\s*[!.]*\s*")  # "Press 1 if you want it": how Chinese viewers answer
_NAMES = (CODE, NEAR, DIGITS)
_RULED_OUT = {kinds.NEVER, CODE}


def read(text: str, lexicon: Lexicon, pinned: str | None) -> Reading:
    """What `text` means for the ledger. `pinned`: the code that "mine" speaks of. Never raises.

    What is longer than any chat's message, or names more than 40 things, no viewer wrote by hand: it claims nothing.
    """
    if len(text) > LONGEST_CHAT_TEXT + 1:
        return _NOTHING
    plain = lexicon.plain(in_whole(folded(participles(text))))
    tokens = lexicon.scan(plain, {})
    named = [token.text for token in tokens if token.kind in _NAMES]
    if len(named) > _MOST_NAMED:
        return _NOTHING
    if not named:
        if sole := _sole_letter(text, lexicon):
            tokens, named = [Token(CODE, sole)], [sole]
        elif _says_nothing(tokens):
            shown = lexicon.product(pinned) if pinned is not None and _ONES.fullmatch(plain) else None
            return Reading((), (), (Wanted(shown.code),), "spelling") if shown else _NOTHING
    known = lexicon.product(pinned) if pinned is not None else None
    pin = key_of(known.code) if known else ""
    options: dict[str, tuple[int, str]] = {}
    for key in named or [pin]:
        if key and (product := lexicon.product(key)) and product.variants:
            options.update(lexicon.options_of(key))
    if options:
        tokens = lexicon.scan(with_kinds(plain, options), options)
        if named and not any(token.kind in _NAMES for token in tokens):
            tokens = [Token(CODE, named[0])]
    tokens = amended(tokens)
    said = Said(tokens, lexicon, "" if any(t.kind in (CODE, NEAR) for t in tokens) else pin)
    return _Judge(said, text).reading()


def _says_nothing(tokens: list[Token]) -> bool:
    """Whether it asks for nothing where it names nothing."""
    said = {token.kind for token in tokens}
    if not said.isdisjoint(_SPEAKING):
        return False
    return kinds.NUMBER not in said or not any(token.text in AMENDS or token.text in SOFTLY for token in tokens)


def code_warning(code: str) -> str:
    """What the seller should know of one of `Lexicon.warnings`, in a sentence."""
    key = key_of(code)
    if key.isdecimal():
        return f"“{code}” is a number alone; viewers write numbers for much else, so a code like A12 is safer."
    if len(key) == 1 and key not in PHRASES:
        return f"“{code}” is one letter; as a code it counts alone, with a quantity or with a word that claims it."
    if key not in PHRASES:
        return f"“{code}” reads like a word; viewers may write it without wanting it, so a code like A12 is safer."
    return f"“{code}” is also a word of every chat; as a code it counts only with a quantity, like {code}+1."


def _sole_letter(text: str, lexicon: Lexicon) -> str:
    """A code of one letter, where it is all that the message says and as the seller writes it."""
    sole = text.strip(" \t\n!.")
    if len(sole) != 1:
        return ""
    product = lexicon.product(sole)
    return folded(sole) if product and product.code.strip() == sole else ""


class _Judge:
    def __init__(self, said: Said, text: str) -> None:
        self._said, self._lexicon, self._text = said, said.lexicon, text
        self._kinds = frozenset(kind for clause in said.clauses for kind in clause.counts)

    def reading(self) -> Reading:
        given: list[Wanted] = []
        wanted: list[Wanted] = []
        doubts: list[Wanted] = []
        why = ""
        half = self._said.told  # a cancellation that may not be meant, or not of all that it would take
        # "Not A12, B3": what is ruled out says nothing against the rest.
        clean = UNCLEAN.isdisjoint(self._kinds) or all(
            clause.clean for clause in self._said.clauses if clause.counts.keys() != _RULED_OUT
        )
        judged = [(item, self._judge(item, clean)) for item in self._said.items]
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
                if verdict == "yes" and not item.near and 0 <= quantity <= MOST_CLAIMED:
                    # "500 g of K7 less": of what is sold by the kilo, how much the host sees.
                    half = half or item.bad or (unsure and bool(item.options or item.unfit))
                    back = Wanted(product.code, variant, quantity if item.bad else item.quantity or 0)
                    if back.quantity or back not in given:
                        given.append(back)
                continue
            if verdict == "yes":
                again = any((each.code, each.variant) == (product.code, variant) for each in wanted)
                if item.near or self._offhand(item):
                    verdict = "spelling"
                elif item.bad or not 0 < quantity <= MOST_CLAIMED:
                    verdict = "quantity"
                elif unsure:
                    verdict = "variant"
                elif TOTAL in item.clause.sentence and item.quantity is not None:
                    verdict = CORRECTED  # "3 A12 in total": never so many more
                elif again and item.quantity is not None:
                    # "The bread is mine, BREAD x2"
                    place = next(
                        at for at, each in enumerate(wanted) if (each.code, each.variant) == (product.code, variant)
                    )
                    if wanted[place].quantity == 1:
                        wanted[place] = Wanted(product.code, variant, quantity)
                    continue
                elif again:
                    continue
                else:
                    wanted.append(Wanted(product.code, variant, quantity))
                    continue
            doubt = Wanted(product.code, variant, min(max(quantity, 1), MOST_CLAIMED))
            if doubt not in doubts:
                doubts.append(doubt)
                why = why or verdict
        if not self._said.items:
            given, doubts, why = self._without_codes(clean)
        if given and half and not doubts:
            why = UNSURE
        elif (half and doubts) or (self._said.swapped and (doubts or not wanted)):
            given = []  # the host sees the message as it is
        if not (wanted or given or doubts):
            return _NOTHING
        return Reading(tuple(wanted), tuple(given), tuple(doubts), why)

    def _judge(self, item: Item, clean: bool) -> str:
        """ "yes", "no", "maybe" (a bare code among other words), or why it is doubtful."""
        clause, sentence = item.clause, item.clause.sentence
        if kinds.CORRECT in sentence and kinds.CANCEL not in sentence:
            return CORRECTED
        if (
            item.verb
            and any(each.split(" ")[0] in _IFS for each in self._said.hedges)
            and not (item.virtual or item.cancel or clause.has(kinds.TALK, kinds.MONEY))
        ):
            return "question"  # "if nobody else wants it I'll take A12"
        tidy, says = clause.clean, item.says
        if clean and tidy and not item.cancel:
            if says:
                return "yes"
            return "no" if kinds.REACTION in self._kinds else "question" if NAMED in self._kinds else "yes"
        unknown = clause.counts.get(UNKNOWN, 0)
        if clause.has(kinds.NEVER) and not (item.cancel and not clause.has(kinds.CANCEL)):
            return "no"
        if item.cancel:
            asks = any(kind in sentence for kind in (kinds.ASKING, kinds.REQUEST, kinds.HEDGE))
            asks = asks or (QUESTION in sentence and ORDERED not in sentence)
            told = clause.has(kinds.STOP) and clause.has(kinds.CANCEL)  # else "I put A12 by mistake, take it off"
            return "no" if asks or told or unknown > _MOST_UNKNOWN_WITH_VERB else "yes"
        if kinds.REQUEST in sentence:
            if not clause.has(*(UNCLEAN - {kinds.REQUEST, QUESTION})) and (
                kinds.POLITE in sentence or QUESTION not in sentence
            ):
                return "yes"
            most = 0 if item.virtual else _MOST_UNKNOWN
            return "question" if not clause.has(kinds.STOP, kinds.ASKING) and unknown <= most else "no"
        if kinds.ASKING in sentence:
            return ("yes" if item.verb else "question" if item.marked else "no") if tidy else "no"
        if QUESTION in sentence:
            return self._asked(item, tidy)
        if kinds.HEDGE in sentence:
            if item.virtual and not tidy:
                return "spelling" if self._refers(clause) else "no"
            unsure = bool(self._said.hedges & MAYBES) and clause.counts.keys() & UNCLEAN == {kinds.HEDGE}
            unsure = unsure or (tidy and self._said.hedges <= MAYBES)  # "A12, if there is any left"
            return "question" if (says or unsure) and not clause.has(kinds.STOP) else "no"
        if clause.has(kinds.STOP):
            return "no"
        if clause.has(kinds.MONEY, "sized"):
            return "quantity" if (says or self._said.maybe) and unknown <= _MOST_UNKNOWN else "no"
        if clause.has(kinds.MEASURE) and not item.marked:
            return "no"
        if not says and kinds.REACTION in self._kinds:
            return "no"
        if item.virtual:
            # "Mine" counts where it is all that is said: it is said of many things.
            if not tidy and item.quantity and clause.counts.keys() & UNCLEAN == {kinds.TALK}:
                return "yes"  # "how pretty I'll take two"
            if not tidy:
                return "spelling" if self._refers(clause) else "no"
            return "spelling" if OWNED in sentence else "yes"
        if item.verb and (tidy or (unknown <= _MOST_UNKNOWN_WITH_VERB and not item.key.isalpha())):
            return "yes"
        if item.fetched and (tidy or (item.quantity and unknown <= 1 and not clause.has(*_UNCOUNTED))):
            return "yes"
        if tidy and not clause.has(UNKNOWN) and self._stands_apart(item):
            return "yes"
        if (item.marked or (item.options and not clause.has(kinds.TALK))) and unknown <= _MOST_UNKNOWN:
            return "yes"
        most = _MOST_UNKNOWN if item.quantity is None else _MOST_UNKNOWN_WITH_VERB
        return "maybe" if tidy or (unknown <= most and not clause.has(kinds.TALK)) else "no"

    def _offhand(self, item: Item) -> bool:
        """Whether it is a code that is a word of every day, said alone as any word is ("hot", not "HOT", "hot x2")."""
        if item.says or item.quantity is not None or item.options or item.virtual or kinds.POLITE in item.clause.counts:
            return False
        return is_everyday(item.key) and item.key not in shouted(self._text)

    def _refers(self, clause: Clause) -> bool:
        """Whether it speaks of what is shown ("my husband will kill me but lo prendo")."""
        others = clause.counts.keys() & UNCLEAN - {UNKNOWN, kinds.HEDGE, kinds.TALK}
        return self._said.refers and not others and clause.counts.get(UNKNOWN, 0) <= _MOST_UNKNOWN_WITH_VERB

    def _stands_apart(self, item: Item) -> bool:
        """Whether a bare code has a clause of its own beside words that speak neither for nor against it: "Lucia Ferri,
        2 A12", "you convinced me, A12"."""
        clauses = [clause for clause in self._said.clauses if clause is not item.clause]
        if any(clause.has(*_UNCOUNTED, kinds.TALK, kinds.REACTION) for clause in clauses):
            return False
        letters = item.key.isalpha() or item.key.isdigit() or item.near or item.virtual
        return not letters and sum(clause.counts.get(UNKNOWN, 0) for clause in clauses) <= _MOST_UNKNOWN_WITH_VERB

    def _asked(self, item: Item, tidy: bool) -> str:
        inside = [clause for clause in self._said.clauses if clause.sentence is item.clause.sentence]
        if all(not (set(clause.counts) & UNCLEAN - {QUESTION}) for clause in inside):
            ordered = ORDERED in item.clause.sentence and (item.verb or item.fetched)
            return "yes" if ordered else "question"
        if tidy and item.verb and not item.virtual:
            return "yes"
        return "question" if tidy and item.marked else "no"

    def _looks_missed(self, item: Item) -> str:
        """A bare code beside a word or two ("A12 Maria") may be a claim."""
        if item.clause.sentence.keys() == {CODE} and not (item.key.isalpha() or item.key.isdigit()):
            return "spelling"  # "How do I order? A12"
        talk = not self._kinds.isdisjoint((kinds.TALK, kinds.STOP, kinds.NEVER, kinds.ASKING))
        unknown = sum(clause.counts.get(UNKNOWN, 0) for clause in self._said.clauses)
        letters = item.key.isalpha() or item.key.isdigit()
        most = _MOST_UNKNOWN if item.quantity is None else _MOST_UNKNOWN_WITH_VERB
        return "" if talk or unknown > most or letters or item.near else "spelling"

    def _variant(self, item: Item, product: Product) -> tuple[str | None, bool]:
        """The one variant that fits, and whether that is open."""
        if not product.variants:
            return None, False
        if item.unfit:
            return None, True
        fits = [
            variant
            for variant in product.variants
            if all(
                axis < len(variant.options) and folded(variant.options[axis]) == option
                for axis, option in item.options.items()
            )
        ]
        return (fits[0].name, False) if len(fits) == 1 else (None, True)

    def _all_back(self) -> str | None:
        """Why all that the author has is taken back by what names nothing: "" where it says so, MINE, UNSURE; None
        where it is not."""
        if self._said.everything:
            inside = [clause for clause in self._said.clauses if clause.has(kinds.CANCEL, kinds.ALL)]
            sure = not any(clause.counts.keys() & UNCLEAN for clause in inside) and kinds.REACTION not in self._kinds
            return UNSURE if not sure or self._said.told else MINE if self._said.mine else ""
        return MINE if self._said.nameless and self._kinds <= {kinds.CANCEL, kinds.POLITE, ORDERED} else None

    def _without_codes(self, clean: bool) -> tuple[list[Wanted], list[Wanted], str]:
        if kinds.CANCEL in self._kinds and not self._kinds & AGAINST:
            back = self._all_back()
            return ([], [], "") if back is None else ([Wanted("", None, 0)], [], back)
        product = self._lexicon.product(self._said.pin) if self._said.pin else None
        lone = clean and self._kinds.isdisjoint((kinds.CANCEL, kinds.MARK))
        if product and lone and (self._said.maybe or self._said.marks):
            return [], [Wanted(product.code, None, min(max(1, self._said.counted), MOST_CLAIMED))], "spelling"
        return [], [], ""
