"""What a viewer takes back or corrects in the same breath, made plain before it is read.

Works on tokens alone: "2 A12, no wait 3" becomes "3 A12", "A12, no sorry B3" becomes "B3"; "not 2, 3 A12" amends what
was written before, so it is a doubt.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.domain import claim_kinds as kinds
from studio.domain.claim_places import ALSO_WORDS, CHANGED, JOINS
from studio.domain.claim_tokens import (
    AND,
    CODE,
    COMMA,
    ENDS,
    OPTION,
    QUESTION,
    UNKNOWN,
    Token,
)

Mend = tuple[frozenset[str], Callable[[list[Token]], None]]
"""The words, or kinds of word, without one of which it has nothing to do; and what it does to a message's tokens."""
STOPS = (ENDS, COMMA, QUESTION)
PLACED = frozenset("a ad al alla da dal dalla in nel nella en au aux chez a zu bei im am an auf de".split())
ONE = frozenset("one uno una un une eins eine einen another ein einmal".split())
_BEFORE_COUNT = (kinds.FILLER, kinds.STOP, kinds.MARK, kinds.TALK, kinds.FETCH, kinds.CORRECT, ENDS, COMMA, UNKNOWN)
_REST = (kinds.FILLER, kinds.POLITE, kinds.UNIT, ENDS, COMMA)
_BUT = frozenset("sino sondern but ma mais pero bensi 是 而是 要".split())
_RATHER = frozenset(
    "anzi wait aspetta aspe aspett actually plutot mejor digo lieber doch ach oops ops 不对 改成 改"
    " 变 变成 facciamo make mejor rather".split()
) | {"make it", "make that", "i mean", "i meant", "meant", "ach nein", "no no", "disons plutot", "better make it"}
_TURNED = frozenset("变 变成 改 改成 改为 换成".split())
_MISTAKEN = frozenset(
    "ho sbagliato|me equivoque|je me suis trompe|je me suis trompee|wrong code|wrong number|my mistake|falscher code"
    "|mi sono sbagliata|mi sono sbagliato|sbagliato|wrong one|oops|hab mich vertippt|vertippt|habe mich vertippt"
    "|说错|说错了|打错|打错了|erreur|je me trompe|hab mich verschrieben|verschrieben".split("|")
)
_YES = frozenset("si yes ja oui yep yeah 要 要了 来 拿 jo sip".split()) | {"si grazie", "yes please"}
_NO = frozenset("no non nein nee nope niet 不".split()) | {
    "不要",
    "不要了",
    "不买",
    "no grazie",
    "non merci",
    "no thanks",
    "nein danke",
}
_NO_THEN = frozenset("no nein nee nope niet 不".split())
"""Between two counts they say that the first was a slip."""
_NOT = frozenset("not nicht pas".split())
_NOT_ZH = "不要"
_KEEPING = frozenset("tengo|mantengo|i keep|behalte|ich behalte|je garde|留着|保留".split("|"))
# Between two codes they say that the first was a slip.
_SLIPS = _RATHER | frozenset(
    "sorry|scusa|scusate|scusi|pardon|perdon|perdona|disculpa|entschuldigung|sry|oopsie|wait no|no wait|ah no|oh no"
    "|i mean|volevo dire|intendevo|quise decir|queria decir|je voulais dire|ich meinte|ich meine|errata|quiero decir"
    "|说错|说错了|打错|打错了|写错了|是说|我是说|不对".split("|")
)
_SLIPPED = (kinds.NEVER, kinds.FILLER, kinds.REACTION, kinds.CORRECT, COMMA, ENDS, UNKNOWN, kinds.STOP)
_AFTER_SLIP = (CODE, OPTION, kinds.NUMBER, kinds.UNIT, kinds.MARK, kinds.MEASURE, *_REST, kinds.CLAIM, kinds.FETCH)
_BUTS = frozenset("but ma mais pero aber 但 但是 不过".split())


def is_code(tokens: list[Token], place: int) -> bool:
    """Whether a code stands there; no place beyond the end is one."""
    return place < len(tokens) and tokens[place].kind is CODE


def _slip(tokens: list[Token]) -> None:
    """ "A12... no sorry, B3": where nothing else follows, only the second was meant."""
    first = next((place for place, token in enumerate(tokens) if token.kind is CODE), len(tokens))
    if any(token.kind in (kinds.CANCEL, kinds.NEVER) for token in tokens[:first]):
        return
    for place in range(first + 1, len(tokens) - 1):
        if tokens[place].text not in _SLIPS or tokens[place].kind is CODE:
            continue
        start, end = place, place + 1
        while tokens[start - 1].kind in _SLIPPED:
            start -= 1
        while end < len(tokens) and tokens[end].kind in _SLIPPED:
            end += 1
        counted = start
        while tokens[counted - 1].kind in (OPTION, kinds.NUMBER, kinds.UNIT, kinds.MARK):
            counted -= 1
        rest = tokens[end:]
        if tokens[counted - 1].kind is CODE and rest and rest[0].kind is CODE:
            if all(each.kind in _AFTER_SLIP and each.text not in ALSO_WORDS for each in rest):
                del tokens[counted - 1 : end]
            return


def _mistake(tokens: list[Token]) -> None:
    """ "I was wrong, it was B3 not A12": what of it stands already, the host sees."""
    at = next((place for place, token in enumerate(tokens) if token.text in _MISTAKEN), -1)
    if at < 0:
        return
    denied = any(
        token.kind is kinds.NEVER and any(each.kind is CODE for each in tokens[place + 1 : place + 3])
        for place, token in enumerate(tokens)
    )
    if denied and sum(token.kind is CODE for token in tokens) > 1:
        tokens[at] = Token(kinds.CORRECT, tokens[at].text)


def _plus(tokens: list[Token]) -> None:
    """ "Plus de A12 pour moi": more of it, or no more? With "finalement" it is no more, else the host sees."""
    for place in range(len(tokens) - 3):
        if tokens[place].text != "plus" or tokens[place + 1].text not in ("de", "du") or not is_code(tokens, place + 2):
            continue
        mine = tokens[place + 3].text == "pour moi"
        ended = mine and any(token.text in CHANGED for token in tokens)
        tokens[place] = Token(kinds.CANCEL if ended else kinds.HEDGE, "plus")
        if mine:
            tokens[place + 3] = Token(kinds.FILLER if ended else kinds.CLAIM, "")
        return


def _sides(tokens: list[Token]) -> None:
    """ "A12 yes, B3 no": the one that is refused is not named at all."""
    codes = [place for place, token in enumerate(tokens[:-1]) if token.kind is CODE]
    if len(codes) < 2 - (bool(tokens) and tokens[-1].kind is CODE):
        return
    taken = [place for place in codes if tokens[place + 1].text in _YES]
    refused = [place for place in codes if tokens[place + 1].text in _NO]
    if not refused or not taken:
        return
    for place in reversed(refused):
        del tokens[place : place + 2]


def _kept(tokens: list[Token]) -> None:
    """ "Cancel B3, I keep A12": what is kept is claimed already."""
    cancelled = False
    for place, token in enumerate(tokens):
        cancelled = cancelled or token.kind is kinds.CANCEL
        if cancelled and token.text in _KEEPING:
            end = place + 1
            while end < len(tokens) and tokens[end].kind not in STOPS:
                end += 1
            del tokens[place:end]
            return


def _mind(tokens: list[Token]) -> None:
    """ "Don't put me down for A12, I changed my mind": what was ordered before is taken back."""
    refusals = [place for place, token in enumerate(tokens) if token.kind is kinds.NEVER]
    if len(refusals) > 2:
        return
    for place in refusals:
        start, end = place, place + 1
        while start and tokens[start - 1].kind not in STOPS:
            start -= 1
        while end < len(tokens) and tokens[end].kind not in STOPS:
            end += 1
        if any(token.kind is CODE for token in tokens[start:end]):
            for at in range(start, end):
                if tokens[at].kind in (kinds.CLAIM, kinds.FETCH, kinds.REQUEST, kinds.NEVER):
                    tokens[at] = Token(kinds.FILLER, "")
            tokens[place] = Token(kinds.CANCEL, "")
            return


def _but(tokens: list[Token]) -> None:
    """ "My husband will kill me but I'll take A12": the order is what counts."""
    for place in range(1, len(tokens) - 1):
        if (
            tokens[place].text in _BUT
            and is_code(tokens, place + 1)
            and (start := place - 1 - (tokens[place - 1].kind is COMMA)) > 0
            and is_code(tokens, start)
            and tokens[start - 1].kind is kinds.NEVER
        ):
            del tokens[start - 1 : place + 1]  # "not A12 but B3"
            return
        if tokens[place].text in _BUTS and tokens[place + 1].kind is kinds.NEVER and is_code(tokens, place + 2):
            del tokens[place : place + 3]  # "I'll take A12 but not B3"
            return
        orders = tokens[place].text in _BUTS and tokens[place + 1].kind is kinds.CLAIM
        if orders and any(token.kind is CODE for token in tokens[place + 2 : place + 6]):
            tokens[place] = Token(ENDS, ".")
            return


def _and_not(tokens: list[Token]) -> None:
    """ "B3 e non A12", "B3 not A12": what is ruled out says nothing against the rest."""
    if any(token.kind is kinds.CORRECT for token in tokens):
        return  # "I meant B3 not A12": of the message before, the host sees both
    for place in range(len(tokens) - 2):
        joined = tokens[place].text in JOINS or (is_code(tokens, place) and tokens[place + 1].text in _NOT)
        if joined and tokens[place + 1].kind is kinds.NEVER and is_code(tokens, place + 2):
            ended = all(each.kind in _REST for each in tokens[place + 3 :])
            if ended and any(each.kind is CODE for each in tokens[: place + 1]):
                del tokens[place + is_code(tokens, place) : place + 3]
            return


def _counts(tokens: list[Token]) -> None:
    """ "2 A12, no wait 3"; "not 2 but 3 A12" """
    said = -1  # the count that may yet be corrected
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind is kinds.NUMBER and token.value:
            said = place
        elif token.text in _TURNED and place and tokens[place - 1].kind is CODE:
            if place + 1 < len(tokens) and tokens[place + 1].kind is kinds.NUMBER:
                tokens[place] = Token(kinds.CORRECT, token.text)  # "A12改3"
                return
        elif token.text in _TURNED and said == place - 1 - (tokens[place - 1].kind is kinds.UNIT) and said >= 0:
            if place + 1 < len(tokens) and tokens[place + 1].kind is kinds.NUMBER:
                tokens[said : place + 1] = [Token(kinds.CORRECT, token.text)]  # "from two to three"
                return
        elif (
            (token.kind is kinds.NEVER or token.text == _NOT_ZH)
            and not any(each.text in _SLIPS for each in tokens[place + 1 : place + 3])
            and not (said >= 0 and token.text in _NO_THEN and _new_count(tokens, place))
            and (end := _denied_count(tokens, place, said >= 0))
        ):
            tokens[place:end] = [Token(kinds.CORRECT, token.text)]
            return
        elif (
            said >= 0
            and token.text in _NO_THEN
            and (end := _new_count(tokens, place))
            and not any(each.text in _SLIPS for each in tokens[place + 1 : end])
        ):
            # "A12 x2 no x3": the host sees, for in Spanish it may be "not three"
            tokens[said] = Token(kinds.NUMBER, tokens[end].text, tokens[end].value)
            tokens[place : end + 1] = [Token(kinds.CORRECT, token.text)]
            return
        elif said >= 0 and token.text in _SLIPS and (end := _new_count(tokens, place)):
            tokens[said] = Token(kinds.NUMBER, tokens[end].text, tokens[end].value)
            del tokens[place - (tokens[place - 1].kind is kinds.NEVER) : end + 1]
            return
        place += 1


def _denied_count(tokens: list[Token], place: int, counted: bool) -> int:
    """Where the count ends that is denied from `place` on, another being said in its stead; 0 where none is.
    `counted`: whether one was said before."""
    at = place + 1
    if at < len(tokens) and tokens[at].kind is UNKNOWN:
        at += 1  # "no eran"
    last = min(len(tokens), at + 4)
    while at < last and tokens[at].kind in (kinds.FILLER, kinds.STOP, kinds.TALK, kinds.MARK, kinds.NEVER):
        at += 1
    if at == len(tokens) or tokens[at].kind is not kinds.NUMBER:
        return 0
    at += 1
    if at < len(tokens) and tokens[at].kind is kinds.UNIT:
        at += 1
    if counted and all(each.kind in _REST for each in tokens[at:]):
        return at  # "3 A12, not 2"
    while at < len(tokens) and (tokens[at].kind in (COMMA, ENDS, kinds.FILLER, AND) or tokens[at].text in _BUT):
        at += 1
    return at if at < len(tokens) and tokens[at].kind is kinds.NUMBER else 0


def _new_count(tokens: list[Token], place: int) -> int:
    """Where the count stands that replaces what was said before `place`, with nothing after it; 0 where none does."""
    at, last = place + 1, min(len(tokens), place + 6)
    while at < last and (tokens[at].text in _SLIPS or tokens[at].kind in _BEFORE_COUNT):
        at += 1
    if at == len(tokens) or tokens[at].kind is not kinds.NUMBER:
        return 0
    return at if all(each.kind in _REST for each in tokens[at + 1 :]) else 0


CORRECTIONS: tuple[Mend, ...] = (
    (_SLIPS, _slip),
    (frozenset(("plus",)), _plus),
    (_MISTAKEN, _mistake),
    (_NO, _sides),
    (_KEEPING, _kept),
    (CHANGED, _mind),
    (_BUTS | _BUT, _but),
    (frozenset((kinds.NEVER,)), _and_not),
    (_SLIPS | _TURNED | {kinds.NEVER, _NOT_ZH}, _counts),
)
