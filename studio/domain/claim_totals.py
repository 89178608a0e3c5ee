"""How many it is to be in the end: "please change A12 to 3", "increase A12 to 3", "A12 x3 in total".

Works on tokens alone, as `claim_amends` does. Whoever has one of A12 and writes so wants two more, not three: what of
it stands, the host sees.
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_corrections import PLACED, Mend
from studio.domain.claim_minds import AMENDS
from studio.domain.claim_parts import TOTAL
from studio.domain.claim_places import FROM, IS, NUMBERED, THE, WHOSE, YOU_CAN
from studio.domain.claim_swaps import MAKING
from studio.domain.claim_tokens import CODE, COMMA, DIGITS, ENDS, NAMED, NEAR, OPTION, QUESTION, UNKNOWN, Token

_UP_TO = frozenset("to a auf en bis in".split())
_MAKING_TO = frozenset("to auf bis".split())
"""With the others a price is meant: "me lo fai a 3?" """
_SETTING = frozenset(
    "increase increasing raise bump up reduce lower decrease drop set bring put aumenta aumenti aumentami aumentare"
    " aumentate alza alzami alzare porta porti portami portate portare cambi modifichi riduci riducimi ridurre"
    " riducete abbassa abbassare diminuisci imposta metti mettimi mettete mettere sube subeme subir suban subelo"
    " aumente aumentar aumenten baja bajame bajar reduce reducir deja dejame pon ponme poner augmente augmentez"
    " augmenter passe passez passer monte montez monter reduis reduisez reduire diminue diminuer baisse mets mettez"
    " mettre erhohe erhoh erhoht erhohen erhoehe erhoehen steigere setze setz setzen stell stelle stellen reduziere"
    " reduzier reduzieren senke aufstocken stocke".split()
)
_TURNED_TO = frozenset(
    "加到 增加到 加至 加成 减到 减少到 减至 减成 降到 调到 调成 调整到 变成 改到 改成 改为 改".split()
)
_SAID_BESIDE = frozenset(
    (kinds.POLITE, kinds.FILLER, kinds.REACTION, kinds.UNIT, kinds.MARK, kinds.NUMBER, kinds.VAGUE, kinds.FETCH)
) | {CODE, NEAR, OPTION, COMMA, ENDS, QUESTION, NAMED}
_CLOSING = (kinds.POLITE, kinds.FILLER, kinds.REACTION, kinds.UNIT, COMMA, ENDS, QUESTION)
_MOST_UNKNOWN = 1

_TOTALS = frozenset(
    "total totale totali totales insgesamt gesamt altogether overall complessivamente".split()
    + "一共 总共 共 合计 总计 统共 拢共".split()
)
_IN = frozenset("in en au im de un".split())
_ALLS = frozenset(
    (("in", "all"), ("in", "tutto"), ("en", "tout"), ("alles", "zusammen"), ("im", "ganzen"), ("all", "together"))
)
_COUNTING = (kinds.NUMBER, kinds.UNIT, CODE, NEAR, OPTION, DIGITS)
_COUNTED = (kinds.NUMBER, kinds.MARK, CODE, NEAR, DIGITS)


def _names(tokens: list[Token]) -> list[int]:
    return [place for place, token in enumerate(tokens) if token.kind in (CODE, NEAR)]


def _set_to(tokens: list[Token]) -> None:
    """ "Please increase A12 to 3", "A12 bitte auf 3 ändern", "把A12加到3个", "make my A12 x3": of the one thing that is
    named, whoever it is asked of and however nicely."""
    names = _names(tokens)
    if len(names) != 1:
        return
    verb = next((at for at, each in enumerate(tokens) if each.kind is not CODE and each.text in _VERBS), -1)
    count = _count_set(tokens, names[0], verb) if verb >= 0 else 0
    if not count:
        return
    beside = [each for at, each in enumerate(tokens) if at not in (verb, count)]
    strange = 0
    for each in beside:
        asks = each.kind in (kinds.ASKING, kinds.REQUEST)
        if each.kind is UNKNOWN and each.text not in _BESIDE:
            strange += 1
        elif not (asks or each.text in _BESIDE or each.kind in _SAID_BESIDE):
            return
    if strange <= _MOST_UNKNOWN and all(each.kind in _CLOSING or each.text in _VERBS for each in tokens[count + 1 :]):
        named = [each for each in tokens if each.kind in (CODE, NEAR, OPTION)]
        tokens[:] = [Token(kinds.CORRECT, ""), *named, Token(kinds.NUMBER, "", _value(tokens[count]))]


def _count_set(tokens: list[Token], name: int, verb: int) -> int:
    """Where the number stands that the `verb` sets what is named to; 0 where there is none."""
    making, changing = tokens[verb].text in MAKING, tokens[verb].text in AMENDS
    for at in range(name + 1, len(tokens)):
        if not _value(tokens[at]):
            continue
        before = at - 1 - (tokens[at - 1].kind is kinds.MARK)
        said = tokens[before].text
        if before == verb and said in _TURNED_TO:
            return at
        if said in (_MAKING_TO if making else _UP_TO) and tokens[before].kind is not CODE:
            parted = said in _IN and at + 1 < len(tokens) and tokens[at + 1].kind is kinds.UNIT
            return 0 if parted and not changing else at  # "put A12 in 2 jars"
        if making and verb < name and before == name and all(each.text in _OWN for each in tokens[verb + 1 : name]):
            return at  # "make my A12 3"
    return 0


def _value(token: Token) -> int:
    """The number that is said there; "A12 a 3" may also be a price, and is read as one by then."""
    if token.kind is kinds.VAGUE and token.text.isascii() and token.text.isdigit():
        return int(token.text[:4])
    return token.value if token.kind is kinds.NUMBER else 0


def _in_total(tokens: list[Token]) -> None:
    """ "A12 x3 in totale", "一共3个A12": what is said to be in all. A sum of what was counted before says nothing."""
    for place, token in enumerate(tokens):
        two = token.text, tokens[place + 1].text if place + 1 < len(tokens) else ""
        if two in _ALLS:
            start, end = place, place + 2
        elif token.text in _TOTALS and token.kind is not CODE:
            start, end = place - (place > 0 and tokens[place - 1].text in _IN), place + 1
        else:
            continue
        after = end
        while after < len(tokens) and (tokens[after].text in _BETWEEN or tokens[after].kind is kinds.CLAIM):
            after += 1
        before = tokens[start - 1] if start else None
        if before and before.kind is COMMA and end - start == 2:
            before = tokens[start - 2]
        beside = before is not None and before.kind in _COUNTING
        ahead = after < len(tokens) and tokens[after].kind in _COUNTED
        if not ahead and (not beside or (end < len(tokens) and tokens[end].kind is UNKNOWN)):
            continue
        if any(each.kind in (kinds.MONEY, kinds.ASKING) for each in tokens[start:]):
            return
        if not _drop_sum(tokens, start, end, after):
            tokens[start:end] = [Token(kinds.FILLER, TOTAL)]
        return


def _drop_sum(tokens: list[Token], start: int, end: int, after: int) -> bool:
    """Whether it was the sum of several things that were counted, and is gone: "A12 x2, B3 x1, total 3"."""
    names = {tokens[at].text for at in _names(tokens)}
    counts = [at for at, each in enumerate(tokens) if each.kind is kinds.NUMBER]
    first = start - 1
    while first > 0 and tokens[first].kind is kinds.UNIT:
        first -= 1
    after += after < len(tokens) and tokens[after].kind is kinds.MARK
    summed = after if after in counts else first if first in counts else -1
    rest = sum(tokens[at].value for at in counts if at != summed)
    if len(names) < 2 or summed < 0 or tokens[summed].value != rest + len(names) - (len(counts) - 1):
        return False
    del tokens[min(start, summed) : max(end, summed + 1)]
    return True


_OWN = WHOSE | THE
_BESIDE = _OWN | AMENDS | _UP_TO | FROM | frozenset(" ".join(YOU_CAN).split()) | {"mir", "我的"}
_BETWEEN = PLACED | IS | NUMBERED | frozenset("of di de von d :".split())
_VERBS = AMENDS | MAKING | _SETTING | _TURNED_TO
TOTALS: tuple[Mend, ...] = (
    (_VERBS, _set_to),
    (_TOTALS | {"tutto", "all", "tout", "alles", "im"}, _in_total),
)
"""They come before what a correction in the same breath is made of."""
