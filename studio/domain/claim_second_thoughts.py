"""What only sounds like an order: a mind that was changed, what was meant before, what another viewer is told.

Works on tokens alone, as `claim_amends` does: "A12, I changed my mind" gives A12 back, once the host has agreed; "on
second thought A12" is a doubt, and so is "not A12, I wanted B3", for what of it stands already only the host sees.
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_cancels import TOLD
from studio.domain.claim_corrections import STOPS, Mend, is_code
from studio.domain.claim_minds import AMENDS, CHANGED_MINDS, LINKS, RATHERS, SOFTLY, THOUGHT_AGAIN, WAITS
from studio.domain.claim_places import ARTICLES, FROM, NOS, THANKS, WHOSE, YOU_CAN
from studio.domain.claim_swaps import MAKING, SWAPPED, thing
from studio.domain.claim_tokens import (
    AND,
    CODE,
    COMMA,
    DASH,
    DIGITS,
    ENDS,
    MORE,
    NEAR,
    OPTION,
    QUESTION,
    UNFIT,
    UNKNOWN,
    Token,
)

_ABOUT = (
    FROM
    | ARTICLES
    | WHOSE
    | frozenset("on about over su sul sulla con sobre pour sur mit bei wegen fur per por 对".split())
)
_AUXILIARIES = frozenset("ich hab habe haben mir uns es s das i je io yo 我".split())
"""They belong to a changed mind that something is named in the midst of: "hab mir A12 anders überlegt"."""
_SURE = (kinds.CLAIM, kinds.FETCH, kinds.CANCEL, kinds.NEVER, kinds.REQUEST, kinds.ASKING, kinds.CORRECT, QUESTION)
_HALF = (kinds.POLITE, kinds.NUMBER, kinds.MARK, kinds.VAGUE, kinds.ALL, kinds.HEDGE)
_TELLING = (kinds.TALK, kinds.STOP, kinds.MONEY)
_YES = frozenset("si yes ja oui ok okay yep doch 好 好的 也".split())
_IFS = frozenset("if se si s wenn falls when quando cuando quand 如果 要是".split())
_MOST_UNKNOWN = 2
_WANTED_BEFORE = frozenset("volevo wanted queria voulais wollte wollten voulait quise".split())
_WANTED_BEFORE_ZH = frozenset("我要的 我想要的 要的 想要的 本来要 我本来要".split())
_NOT = frozenset("no non not nicht pas ne nein 不是".split())
_YOU = frozenset("you u 你 您 你们".split())
_YOU_WANT = frozenset("vuoi volete quieres quereis veux voulez willst wollt".split())
_WANTS = frozenset("want need take get buy wants love grab 要 想要 买 想买 拿 拍".split())
_YOURS_BEFORE = frozenset("yours deins".split())
_YOURS = _YOURS_BEFORE | frozenset("tuo tua tuoi tue tuyo tuya tuyos tuyas".split())
_IS = frozenset("is are e sono es son est sont ist sind".split())
_ENOUGH = frozenset(("basta", "ya basta"))
_UP_TO = frozenset("to a auf en bis".split())
_BEFORE = (kinds.FILLER, kinds.POLITE, kinds.REACTION, COMMA, ENDS)
_ASKED = (kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.MAYBE)
_COUNTED = frozenset((kinds.NUMBER, kinds.MARK, kinds.UNIT, kinds.FILLER, *_ASKED, COMMA, ENDS, AND, DASH))
_PLAIN = _COUNTED | {CODE, NEAR, DIGITS, OPTION, UNFIT, kinds.MEASURE, kinds.VAGUE, kinds.REACTION, UNKNOWN}


def _named(tokens: list[Token]) -> list[Token]:
    return [each for each in tokens if each.kind in (CODE, NEAR, OPTION)]


def _codes(tokens: list[Token]) -> int:
    return len({token.text for token in tokens if token.kind in (CODE, NEAR)})


def _mind(tokens: list[Token]) -> None:
    """ "A12, I changed my mind", "me arrepentí de A12", "on second thought A12" """
    place = next((at for at, each in enumerate(tokens) if each.text in CHANGED_MINDS or each.text in THOUGHT_AGAIN), -1)
    if place < 0 or any(each.kind is kinds.NEVER or each.text in _IFS for each in tokens[max(0, place - 2) : place]):
        return
    start = place + 1
    while start < len(tokens) and tokens[start].text in _ABOUT:
        start += 1
    before, after = [each for each in tokens[:place] if each.text not in _AUXILIARIES], tokens[start:]
    beside = before + after
    named = _codes(beside)
    if not named:
        return
    changed = tokens[place].text in CHANGED_MINDS
    end = thing(after, 0) if start > place + 1 and not _codes(before) else 0
    if any(each.kind in _SURE for each in beside):
        if changed:
            _ordered_beside(tokens, before, after, end)
        return
    if sum(each.kind is UNKNOWN for each in beside) > _MOST_UNKNOWN or any(each.kind in _TELLING for each in beside):
        tokens[place] = Token(kinds.STOP, tokens[place].text)
    elif not changed or (named > 1 and not end) or any(each.kind in _HALF or each.text in _YES for each in beside):
        tokens[:] = [Token(kinds.CORRECT, ""), *beside]
    else:
        tokens[:] = [Token(kinds.CANCEL, TOLD), *_named(beside)]


def _ordered_beside(tokens: list[Token], before: list[Token], after: list[Token], end: int) -> None:
    """What is cancelled, ordered or asked in so many words beside a changed mind. `end`: where in `after` the thing
    ends that it is about, 0 where it is about none."""
    rest = after[end:]
    if end and _codes(rest):
        tokens[:] = _swapped(after[:end], rest)  # "changed my mind about A12, I'll take B3"
    elif end and any(each.kind in (kinds.CANCEL, kinds.NEVER) for each in rest):
        tokens[:] = [Token(kinds.CANCEL, ""), *after[:end]]  # "changed my mind about A12, don't want it"
    elif end and any(each.kind in (kinds.CLAIM, kinds.FETCH) for each in rest):
        tokens[:] = after
    elif _codes(before) != 1 or any(each.kind in _SURE for each in before):
        return
    elif _codes(after):
        tokens[:] = _swapped(before, after)  # "A12 changed my mind, I want B3"
    elif any(each.kind is kinds.NEVER for each in after):
        tokens[:] = [Token(kinds.CANCEL, TOLD), *_named(before)]  # "A12 changed my mind, don't want it"


def _swapped(old: list[Token], rest: list[Token]) -> list[Token]:
    while rest and rest[0].kind in STOPS:
        rest = rest[1:]
    return [Token(kinds.CANCEL, SWAPPED), *_named(old), Token(ENDS, "."), *rest]


def _wanted_before(tokens: list[Token]) -> None:
    """ "Not A12, I wanted B3": of the message before."""
    meant = [
        at
        for at, each in enumerate(tokens)
        if each.kind is not CODE and (each.text.rsplit(" ", 1)[-1] in _WANTED_BEFORE or each.text in _WANTED_BEFORE_ZH)
    ]
    names = [at for at, each in enumerate(tokens) if each.kind in (CODE, NEAR)]
    if not meant or len(names) != 2 or any(each.kind in (kinds.CANCEL, QUESTION, *_TELLING[:1]) for each in tokens):
        return
    denied = []
    for at in names:
        first = at - 1
        while first >= 0 and (first in meant or tokens[first].text in _ABOUT):
            first -= 1
        if first >= 0 and tokens[first].text in _NOT:
            denied.append(at)
    if len(denied) == 1:
        wanted = names[0] if denied[0] == names[1] else names[1]
        tokens[:] = [
            Token(kinds.CORRECT, ""),
            tokens[wanted],
            *(each for each in tokens[wanted + 1 :] if each.kind is OPTION),
        ]


def _enough(tokens: list[Token]) -> None:
    """ "Basta A12": enough of it, or no more than it?"""
    for place, token in enumerate(tokens):
        if token.text in _ENOUGH and not (place and tokens[place - 1].kind not in (*STOPS, kinds.FILLER)):
            after = place + 1
            while after < len(tokens) and tokens[after].text in _ABOUT:
                after += 1
            if is_code(tokens, after) and not any(is_code(tokens, at) for at in range(place)):
                tokens[place:after] = [Token(kinds.CORRECT, token.text)]
                return


def _yours(tokens: list[Token]) -> None:
    """ "You want A12": what another is told."""
    for place, token in enumerate(tokens[:-1]):
        if token.kind is CODE or (place and (tokens[place - 1].text in THANKS or tokens[place - 1].text in _IFS)):
            continue
        following = tokens[place + 1]
        if token.text in _YOU and following.kind in (kinds.CLAIM, kinds.FETCH) and following.text in _WANTS:
            tokens[place + 1] = Token(kinds.STOP, following.text)
        elif token.text in _YOU_WANT and token.kind is UNKNOWN:
            after = place + 1
            while after < len(tokens) and (tokens[after].text in _ABOUT or tokens[after].text in ("du", "ihr")):
                after += 1
            if is_code(tokens, after):
                tokens[place] = Token(kinds.STOP, token.text)


def _left_to_you(tokens: list[Token]) -> None:
    """ "Mine A12 and B3 yours": what is left to another is not claimed."""
    if _codes(tokens) < 2:
        return
    for place, token in enumerate(tokens):
        if token.text not in _YOURS or token.kind is CODE:
            continue
        start, end = place - 1, place + 1
        while start > 0 and tokens[start].text in _IS:
            start -= 1
        own = start > 0 and tokens[start - 1].kind is kinds.CLAIM  # "mine A12 yours B3"
        if is_code(tokens, end) and (own or start < 0 or tokens[start].kind is not CODE):
            if token.text in _YOURS_BEFORE:
                start, end = place, end + 1
            else:
                continue  # "your A12"
        elif start < 0 or tokens[start].kind is not CODE:
            continue
        rest = tokens[:start] + tokens[end:]
        if any(each.kind in (kinds.CLAIM, kinds.FETCH) for each in rest):
            tokens[start:end] = []
        else:
            tokens[place] = Token(kinds.STOP, token.text)
        return


def _more(tokens: list[Token]) -> None:
    """ "A12 > B3": better than it, or for it? The host sees; beside anything else it says nothing."""
    for place in range(len(tokens) - 1, -1, -1):
        if tokens[place].text == MORE and tokens[place].kind is DASH:
            between = (
                place and thing(tokens, place + 1) and tokens[place - 1].kind in (CODE, NEAR, OPTION, kinds.NUMBER)
            )
            tokens[place : place + 1] = [Token(kinds.CORRECT, MORE)] if between else []


def _amends(tokens: list[Token]) -> None:
    """ "No wait, A12 x2", "anzi facciamo 3", "A12 x3 plutôt": in the place of what its author wrote before, not on top
    of it. What of that stands, the host sees."""
    start, sure, softly, refuses, waits, asks, makes = 0, False, False, False, False, False, False
    while start < len(tokens) and tokens[start].kind is not CODE:
        text, kind = tokens[start].text, tokens[start].kind
        if text in AMENDS or kind is kinds.CORRECT:
            sure = True
        elif text in SOFTLY:
            softly = True
        elif text in WAITS:
            waits = True
        elif kind is kinds.NEVER and text in NOS and not _is_denied(tokens, start + 1):
            refuses = True
        elif kind in (kinds.ASKING, kinds.REQUEST) and text.startswith(YOU_CAN):
            asks = True
        elif asks and text in MAKING:
            sure = makes = True  # "could you make my A12 3"
        elif kind not in _BEFORE:
            break
        start += 1
    rest = tokens[start:]
    if asks:  # "can you change my A12 to 3?"
        if not sure or not any(each.kind in (kinds.NUMBER, kinds.VAGUE) for each in rest):
            return
        rest = [each for each in rest if each.kind is not QUESTION]
    if not (sure or softly or refuses or waits):
        rest = _said_before(tokens)
    while rest and rest[0].text in LINKS and rest[0].kind not in _ASKED:
        rest = rest[1:]
    found = [each.kind for each in rest]
    names = _codes(rest) or found.count(DIGITS)
    strange = _MOST_UNKNOWN if names == 1 and (sure or softly or waits) and not makes else 0  # "no worries, A12 x2"
    if found.count(UNKNOWN) > strange or not _PLAIN.issuperset(found):
        return
    counts = [at for at, kind in enumerate(found) if kind is kinds.NUMBER]
    if len(counts) == 2 and names == 1 and rest[counts[1] - 1].text in _UP_TO:
        del rest[counts[0]]  # "from 1 to 3"
    sure = sure or (refuses and waits)
    if not names:
        if (sure or softly) and len(counts) == 1 and _COUNTED.issuperset(found):
            tokens[:] = [Token(kinds.CORRECT, ""), Token(kinds.CLAIM, ""), *rest]  # of what is shown
    elif sure or counts or (softly and not any(kind in _ASKED for kind in found)):
        tokens[:] = [Token(kinds.CORRECT, ""), *rest]


def _is_denied(tokens: list[Token], place: int) -> bool:
    """Whether the "no" before it denies what stands there: "no quiero A12", "non ho cambiato idea"; "nein ich nehme
    A12" denies something else."""
    said = place < len(tokens) and (tokens[place].kind in _ASKED[:2] or tokens[place].text in CHANGED_MINDS)
    return said and tokens[place - 1].text in ("no", "non")


def _said_before(tokens: list[Token]) -> list[Token]:
    """What stands before the word that amends, where the message ends with one: "A12 x3 rather"."""
    end = len(tokens)
    while end and tokens[end - 1].text not in RATHERS:
        if tokens[end - 1].kind not in _BEFORE:
            return []
        end -= 1
    return tokens[: max(0, end - 1)]


FIRST: tuple[Mend, ...] = (
    (frozenset((DASH,)), _more),
    (_WANTED_BEFORE | _WANTED_BEFORE_ZH | {"io volevo", "volevo io", "i wanted", "ich wollte"}, _wanted_before),
    (CHANGED_MINDS | THOUGHT_AGAIN, _mind),
    (_ENOUGH, _enough),
    (_YOU | _YOU_WANT, _yours),
    (_YOURS, _left_to_you),
)
"""They come before what is cancelled and swapped."""

LAST: tuple[Mend, ...] = ((AMENDS | SOFTLY | WAITS | NOS | MAKING | {kinds.CORRECT}, _amends),)
"""They come when all else that a message says is plain."""
