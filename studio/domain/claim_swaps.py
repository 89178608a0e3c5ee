"""What is given up for another thing: "B3 instead of A12", "swap A12 for B3", "A12 -> B3", "cancel A12, B3 instead".

Works on tokens alone, as `claim_amends` does. A swap becomes two sentences, the cancellation of the one and what else
was said: it stands or falls with what is made of the second ("can I have B3 instead of A12?" is a question, "I got B3
instead of A12" claims nothing).
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_corrections import Mend, is_code
from studio.domain.claim_places import ARTICLES, ASKED_ZH, FROM, JOINS, MAYBES, THE, TO_HAVE, WHOSE, YOU_CAN
from studio.domain.claim_tokens import (
    AND,
    ARROW,
    CODE,
    COMMA,
    DIGITS,
    ENDS,
    NEAR,
    OPTION,
    QUESTION,
    UNFIT,
    UNKNOWN,
    Token,
)

SWAPPED = "swapped"
"""The text of a cancelling word that counts only where what is to be had instead does."""
_STEADS = frozenset(
    "statt|anstatt|anstelle|an stelle|anziche|rather than|in place of|in lieu of|plutot que|plutot qu|代替|取代".split(
        "|"
    )
)
_STEADS_OF = frozenset("instead|invece|al posto|au lieu|a la place|en vez|en lugar|anstelle|an stelle".split("|"))
_OF = FROM | {"des", "dei", "delle", "dello", "dell"}
_INSTEADS = frozenset(
    "instead|in its place|invece|al posto|al suo posto|en su lugar|en vez|a la place|a sa place|stattdessen|dafur"
    "|an seiner stelle".split("|")
)
"""They say of what stands before or after them that it is to be had in the place of another thing."""
_RATHERS = _INSTEADS | frozenset(
    "rather better piuttosto meglio mejor plutot lieber preferisco preferirei prefiero preferiria prefere prefererais"
    " prefer bevorzuge 换成 换 改成 改要 用 以".split()
)
"""They say so of what stands after them."""
_BUTS = frozenset("but ma bensi sino pero mais sondern 是 而是".split())
_SWAPPING = (
    frozenset(
        "swap swapping swop switch switching exchange exchanging change changing replace replacing modifica"
        " scambio scambi scambia scambiami scambiate scambiare scambiarmi scambiamo cambio cambi cambia cambiami"
        " cambiate cambiare cambiarmi cambiamo sostituisci sostituite sostituire sostituisco sostituiscimi"
        " cambias cambie cambien cambiame cambieme cambiar cambiarme sustituye sustituir sustituyeme reemplaza"
        " reemplazar reemplace echange echanger echangez echangeons remplace remplacer remplacez changer changez troque"
        " troquer tausche tausch tauschen tauscht eintauschen umtauschen umtausch ersetze ersetz ersetzen wechseln"
        " andern andere andert umandern modificare modifier modifie modifiez modificar 换 把 替换 调换".split()
    )
    | {"can you swap", "could you swap", "can you change", "puoi cambiare", "peux tu changer", "vous pouvez changer"}
    | {"cambio por", ARROW}
)
_TURNED = frozenset("换成 换 改成 改 改要 换为 改为 替换成 替换为".split()) | {ARROW}
_AGAINST = _TURNED | frozenset(
    "for fur gegen por par con with contre pour durch mit al per to into in auf zu 变成".split()
)
"""What stands between the two things, and, in `_TURNED`, says by itself that one is given for the other."""
MAKING = frozenset(
    "mach mache macht machen make turn convert fai fate trasforma trasformate converti haz convierte transforma"
    " transforme transformez fais faites convertis".split()
)
_MADE_OF = frozenset("aus di de del du dem der den dei my mein meinem mon ma mi mio the".split())
_INTO = frozenset("into to in en a an un une ein eine einen uno una zu diventare".split())
_MINE = THE | WHOSE | ARTICLES | _OF
_COUNTED = (kinds.NUMBER, kinds.UNIT, kinds.MARK, OPTION, UNFIT)
_ASKING = (kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.REQUEST, kinds.MARK)
_NAMES = (CODE, NEAR, DIGITS)
_SAYING = frozenset(
    (kinds.STOP, kinds.NEVER, kinds.TALK, kinds.REACTION, kinds.ASKING, kinds.HEDGE, kinds.CANCEL, kinds.MONEY)
)
_OPEN = (QUESTION, kinds.HEDGE, kinds.ASKING, kinds.NEVER)
_MOST_UNKNOWN = 2
_MORE_SAID = (QUESTION, kinds.ASKING, kinds.NEVER, kinds.MONEY, kinds.TALK, kinds.STOP, kinds.CANCEL, kinds.MEASURE)
_WHETHER = frozenset("能不能 可不可以 好不好 行不行 可以 能 行".split()) | ASKED_ZH


def thing(tokens: list[Token], start: int) -> int:
    """Where the thing ends that is named from `start` on, with how many and which of it ("my two A12", "C4 red M x2",
    "the blue L"); 0 where none is."""
    at, last = start, len(tokens)
    while at < min(last, start + 6) and tokens[at].kind not in _NAMES:
        if tokens[at].kind not in _COUNTED and tokens[at].text not in _MINE:
            break
        at += 1
    if at == last or tokens[at].kind not in _NAMES:
        return at if at > start and tokens[at - 1].kind is OPTION else 0
    at += 1
    while at < last:
        following = tokens[at + 1].kind if at + 1 < last else ""
        if tokens[at].kind in (OPTION, UNFIT):
            at += 1
        elif tokens[at].kind is kinds.MARK and following is kinds.NUMBER:
            at += 2
        elif tokens[at].kind is kinds.NUMBER and not thing(tokens, at):
            at += 1 + (following is kinds.UNIT)
        else:
            break
    return at


def _names(tokens: list[Token]) -> list[str]:
    """The codes there; figures that are one too, where nothing else is."""
    found = [token.text for token in tokens if token.kind in (CODE, NEAR)]
    return found or [token.text for token in tokens if token.kind is DIGITS]


def _without(words: frozenset[str], tokens: list[Token]) -> list[Token]:
    return [token for token in tokens if token.text not in words or token.kind in _NAMES]


def _two(tokens: list[Token], old: list[Token], rest: list[Token]) -> None:
    """`tokens` become what takes `old` back, and `rest`; where one of them names no code, it is of the same thing."""
    if not _names(old):
        old = [Token(CODE, _names(rest)[0]), *old]
    elif not _names(rest):
        at = next(place for place, token in enumerate(rest) if token.kind is OPTION)
        rest = [*rest[:at], Token(CODE, _names(old)[0]), *rest[at:]]
    tokens[:] = [Token(kinds.CANCEL, SWAPPED), *old, Token(ENDS, "."), *rest]


def _stead(tokens: list[Token]) -> None:
    """ "B3 instead of A12", "statt A12 bitte B3", "用B3代替A12" """
    for place, token in enumerate(tokens[:-1]):
        if token.kind is CODE:
            continue
        if token.text in _STEADS_OF and tokens[place + 1].text in (*_OF, "che"):
            start = place + 2
        elif token.text in _STEADS:
            start = place + 1
        else:
            continue
        if _other_count(tokens, place, start):
            return
        end = thing(tokens, start)
        if not end:
            return
        before = _names(tokens[:place])
        if end < len(tokens) - 1 and (tokens[end].text in JOINS or tokens[end].kind is AND):
            further = thing(tokens, end + 1)
            if further and before:
                # "B3 instead of A12 and C4": is C4 wanted or given up?
                tokens[place:] = [Token(kinds.CORRECT, token.text)]
                return
            end = further or end
        old = tokens[start:end]
        rest = _without(_RATHERS, [each for each in tokens[:place] + tokens[end:] if each.kind is not kinds.CORRECT])
        if not _names(rest) and not (_names(old) and any(each.kind is OPTION for each in rest)):
            return
        if rest[-1].text in ASKED_ZH:
            rest = [*_without(_WHETHER | {"可"}, rest), Token(QUESTION, "吗")]  # "B3可以代替A12吗"
        said = [each.kind for each in rest]
        strange = said.count(UNKNOWN)
        if kinds.CANCEL in said:
            tokens[:] = rest  # "cancel B3 instead of A12"
        elif not strange or any(kind in said for kind in _ASKING) or (strange == 1 and QUESTION in said):
            _two(tokens, old, [Token(kinds.REQUEST, ""), *rest] if QUESTION in said else rest)
        return


def _other_count(tokens: list[Token], place: int, start: int) -> bool:
    """Whether it is a number that is given up, for another of the same thing: "A12 x2 instead of x1", "3 statt 2 A12".
    What of it stands, the host sees."""
    count = start + (start < len(tokens) and tokens[start].kind is kinds.MARK)
    before = tokens[:place]
    rest = tokens[count + 1 :]
    if (
        count >= len(tokens)
        or tokens[count].kind is not kinds.NUMBER
        or not any(each.kind is kinds.NUMBER for each in before + rest)
        or len({*_names(before), *_names(rest)}) > 1
        or any(each.kind in _MORE_SAID for each in before + rest)
    ):
        return False
    named = [] if _names(before + rest) else [Token(kinds.CLAIM, "")]
    tokens[:] = [Token(kinds.CORRECT, tokens[place].text), *named, *before, *rest]
    return True


def _swap(tokens: list[Token]) -> None:
    """ "Swap my A12 for B3", "A12 -> B3"; a question stays one."""
    start = next((place for place, token in enumerate(tokens) if token.kind is CODE), len(tokens))
    middle = start + 1
    while middle < len(tokens) and not (tokens[middle].text in _AGAINST and thing(tokens, middle + 1)):
        middle += 1
    if middle >= len(tokens):
        return
    turned = tokens[middle].text in _TURNED and tokens[middle - 1].kind is not COMMA
    if not turned and not any(token.text in _SWAPPING for token in tokens):
        return
    while start and tokens[start - 1].kind in _COUNTED:
        start -= 1
    old, rest = _without(_SWAPPING, tokens[start:middle]), _without(_SWAPPING, tokens[middle + 1 :])
    if len(_names(old)) != 1 or len(_names(rest)) > 1 or not _only_asks(tokens[:start] + old + rest):
        if tokens[middle].text == ARROW:
            tokens[middle] = Token(kinds.CORRECT, ARROW)
        return
    beside = [token for token in tokens[:start] + rest if token.text not in _SWAPPING | _RATHERS]
    asks = any(token.kind in (QUESTION, kinds.HEDGE) or token.text in _WHETHER for token in beside)
    rest = [token for token in rest if token.kind not in (QUESTION, kinds.HEDGE) and token.text not in _WHETHER]
    if asks and not any(token.kind is kinds.POLITE for token in tokens):
        _two(tokens, old, [Token(kinds.REQUEST, ""), *rest, Token(QUESTION, "?")])
    else:
        _two(tokens, old, [Token(kinds.CLAIM, ""), *rest])


def _make(tokens: list[Token]) -> None:
    """ "Mach aus A12 bitte B3", "make my A12 a B3" """
    start = next((place for place, token in enumerate(tokens) if token.text in MAKING and token.kind is not CODE), -1)
    if start < 0:
        return
    first = start + 1
    while first < len(tokens) and tokens[first].text in _MADE_OF:
        first += 1
    middle = thing(tokens, first)
    second = middle
    while second < len(tokens) and (tokens[second].text in _INTO or tokens[second].kind is kinds.POLITE):
        second += 1
    made = first > start + 1 or any(token.text in _INTO for token in tokens[middle:second])
    end = thing(tokens, second) if middle and made else 0
    old, rest = tokens[first:middle], tokens[second:]
    beside = [*tokens[:start], *tokens[middle:second], *tokens[end:]]
    if end and len(_names(old)) == len(_names(rest)) == 1 and _only_asks(beside):
        if any(token.kind is QUESTION for token in beside):
            rest = [Token(kinds.REQUEST, ""), *rest]
        _two(tokens, old, [Token(kinds.CLAIM, ""), *rest])


def _only_asks(tokens: list[Token]) -> bool:
    """Whether what stands beside a swap says nothing else: no story, no praise, no price."""
    if sum(token.kind is UNKNOWN for token in tokens) > _MOST_UNKNOWN:
        return False
    for token in tokens:
        if token.text in _SWAPPING or token.text in _WHETHER or token.text in _RATHERS or token.text in MAYBES:
            continue
        if token.kind is kinds.ASKING and token.text.startswith(YOU_CAN):
            continue
        if token.kind in _SAYING:
            return False
    return True


def _instead(tokens: list[Token]) -> None:
    """ "I got muddled, cancel A12 and put me down for B3", "cancel A12, B3 instead": what is ordered then is a sentence
    of its own."""
    if any(token.kind in _OPEN and token.text not in _RATHERS for token in tokens):
        return
    cancelled = named = False
    for place, token in enumerate(tokens):
        rather = named and cancelled and token.text in _RATHERS and token.kind is not CODE
        ordering = token.kind in (kinds.CLAIM, kinds.FETCH) or (token.text == "pack" and is_code(tokens, place + 1))
        if rather and not any(each.kind is CODE for each in tokens[place + 1 :]):
            if token.text not in _INSTEADS or any(each.kind in _SAYING for each in tokens[place + 1 :]):
                continue
            # "cancel A12, B3 instead"
            codes = [at for at in range(place) if tokens[at].kind is CODE]
            parted = [at for at in range(codes[0], codes[-1]) if tokens[at].kind is COMMA]
            parted = parted or [at for at in range(codes[0], codes[-1]) if tokens[at].text in JOINS]
            if parted:
                tokens[place : place + 1] = []
                tokens[parted[-1] : parted[-1] + 1] = [Token(ENDS, "."), Token(kinds.FETCH, token.text)]
            return
        joined = place and (tokens[place - 1].text in JOINS or tokens[place - 1].kind is COMMA)
        if (rather or (ordering and joined and named and cancelled)) and any(
            each.kind is CODE for each in tokens[place + 1 : place + 5]
        ):
            after = place + 1 + (tokens[place + 1].text in TO_HAVE)  # "I'd rather have B3"
            rest = _without(_RATHERS, tokens[after:])
            tokens[place - bool(joined) :] = [Token(ENDS, "."), Token(kinds.FETCH, token.text), *rest]
            return
        cancelled = cancelled or token.kind is kinds.CANCEL
        named = named or token.kind is CODE


def _other(tokens: list[Token]) -> None:
    """ "不是取消A12是取消B3", "non annullare A12 ma B3": the other one is cancelled."""
    denied = next((place for place, token in enumerate(tokens) if token.kind is kinds.NEVER), len(tokens))
    but = denied + 1
    while but < len(tokens) and tokens[but].text not in _BUTS:
        but += 1
    inside = [token.kind for token in tokens[denied:but]]
    after = [token.kind for token in tokens[but + 1 :] if token.text not in _MINE]
    if inside.count(CODE) != 1 or kinds.CANCEL not in inside or kinds.CLAIM in inside or kinds.FETCH in inside:
        return
    if after[:1] == [kinds.CANCEL]:
        del tokens[denied : but + 1]
    elif after[:1] == [CODE]:
        tokens[denied : but + 1] = [Token(kinds.CANCEL, "")]


OTHERS: tuple[Mend, ...] = ((_BUTS, _other),)
"""They come before what a refused cancellation is made of."""
SWAPS: tuple[Mend, ...] = (
    (_STEADS | _STEADS_OF, _stead),
    (_SWAPPING | _TURNED, _swap),
    (MAKING, _make),
    (frozenset((kinds.CANCEL,)), _instead),
)
