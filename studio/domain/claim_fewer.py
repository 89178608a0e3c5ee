"""Fewer than before: "one A12 less", "K7, ne voglio un kg in meno", "A12我要少一个".

Works on tokens alone, as `claim_amends` does. So much is given back, whatever verb says it; where more is said than
that, the host is asked. "Two euros less", "no less than two" and "a meno che" give nothing back.
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_cancels import TOLD
from studio.domain.claim_corrections import ONE, STOPS, Mend
from studio.domain.claim_places import YOU_CAN, clause_end, is_a_size
from studio.domain.claim_spelling import FEWER_ZH
from studio.domain.claim_tokens import CODE, COMMA, ENDS, OPTION, QUESTION, UNKNOWN, Token

_LESS = frozenset("less fewer meno menos moins weniger".split())
_JOINING = frozenset("in en de di".split())
"""What may stand between the count and the word: "uno in meno"."""
_OF = frozenset("of de di von d".split())
_COUNTED = (kinds.UNIT, kinds.MEASURE, kinds.MARK, CODE, OPTION)
_THAN = frozenset("than che que als rispetto respecto par".split())
_OF_ELSE = (kinds.TALK, kinds.MONEY, kinds.MEASURE, UNKNOWN, OPTION)
"""What comes after it where it is of something else: "one less worry"."""
_BESIDE = (kinds.TALK, UNKNOWN)
"""With more than that it may be a complaint: "you sent me one A12 less"."""
_ORDERING = (kinds.CLAIM, kinds.FETCH, kinds.REQUEST, kinds.ASKING)
_DEAR = frozenset("caro cara cari care caros caras cher chere chers cheres teuer expensive costoso costosa".split())
_LESSEN = "减少"
_MUDDLING = (kinds.HEDGE, kinds.MONEY)


def _fewer(tokens: list[Token]) -> None:
    at, count = _less_and_count(tokens)
    if count < 0 and (_is_of_a_kind(tokens, at) or _is_of_the_price(tokens, at)):
        tokens[at] = Token(kinds.CORRECT, tokens[at].text)
        return
    asked = any(token.kind is kinds.ASKING and not token.text.startswith(YOU_CAN) for token in tokens)
    if count < 0 or asked or any(token.kind is kinds.CANCEL for token in tokens):
        return
    refusals = [place for place, token in enumerate(tokens) if token.kind is kinds.NEVER]
    if any(place + 1 == len(tokens) or tokens[place + 1].kind not in STOPS for place in refusals):
        return  # "I don't want one less"
    names = sum(token.kind is CODE for token in tokens)
    counts = sum(_counts(tokens, place) for place in range(len(tokens)))
    if names != 1 or counts != 1 or any(token.kind in _MUDDLING for token in tokens):
        if names:
            tokens[at] = Token(kinds.CORRECT, tokens[at].text)  # "3 A12 and one less B3"
        return
    sure = not refusals and _is_plain(tokens, at, count)
    after = at + 1
    if after < len(tokens) and tokens[after].text in _THAN:
        end = clause_end(tokens, at)
        if end == len(tokens) or tokens[end].kind in STOPS:
            sure = False
            del tokens[after:end]  # "one less than before"
    much = [Token(kinds.MARK, "x"), Token(kinds.NUMBER, "", tokens[count].value or 1)]
    tokens[at] = tokens[count] = Token(kinds.FILLER, "")
    if _is_weight(tokens, count + 1):
        much.append(tokens[count + 1])
        tokens[count + 1] = Token(kinds.FILLER, "")
    for place, token in enumerate(tokens):
        if token.kind in _ORDERING:
            parted = any(each.kind in STOPS for each in tokens[min(place, at) : max(place, at)])
            sure = sure and not parted  # else "I'll take A12, one less"
            tokens[place] = Token(kinds.FILLER, "")
        elif place in refusals:
            tokens[place] = Token(kinds.FILLER, "")
        elif token.kind in (QUESTION, ENDS):
            sure = sure and token.kind is ENDS and place == len(tokens) - 1
            tokens[place] = Token(COMMA, token.text)
    code = next(place for place, token in enumerate(tokens) if token.kind is CODE)
    tokens[code + 1 : code + 1] = much
    tokens.insert(0, Token(kinds.CANCEL, "" if sure else TOLD))


def _is_of_a_kind(tokens: list[Token], at: int) -> bool:
    """Whether no more is said than "HON 500 g less": a jar of that kind, or so much of what is in it?"""
    before = at - 1 - (at > 0 and tokens[at - 1].text in _JOINING)
    ends = at + 1 == len(tokens) or tokens[at + 1].kind in (*STOPS, kinds.POLITE)
    refused = any(token.kind is kinds.NEVER for token in tokens)
    return ends and not refused and before >= 0 and tokens[before].kind is OPTION


def _is_of_the_price(tokens: list[Token], at: int) -> bool:
    """ "Un chilo meno caro": so much of it if it costs less, or so much less of what is dear?"""
    dear = at + 1 < len(tokens) and tokens[at + 1].text in _DEAR
    return dear and _count_before(tokens, at) >= 0


def _lessened(tokens: list[Token]) -> None:
    """ "A12减少": by how many? The host sees."""
    for place, token in enumerate(tokens):
        if token.text == _LESSEN and not (place + 1 < len(tokens) and _counts(tokens, place + 1)):
            tokens[place] = Token(kinds.CANCEL, TOLD)


def _is_plain(tokens: list[Token], at: int, count: int) -> bool:
    """Whether it can mean nothing else: "A12少一个" may complain that one was missing, "voglio A12 meno 1" reckon."""
    if any(token.kind in _BESIDE for token in (*tokens[:at], *tokens[at + 1 :])):
        return False
    if tokens[at].text == FEWER_ZH:
        money = count + 1 < len(tokens) and tokens[count + 1].text == "块"  # soap is counted so, and money
        return tokens[at - 1].kind is kinds.CLAIM and not money
    return count < at or not any(token.kind is kinds.CLAIM for token in tokens)


def _less_and_count(tokens: list[Token]) -> tuple[int, int]:
    """Where the word stands and the count that it is of; no count is -1."""
    at = next((at for at, each in enumerate(tokens) if each.kind is not CODE and each.text in _WORDS), -1)
    after = at + 1
    if at < 0 or (after < len(tokens) and tokens[after].kind in _OF_ELSE):
        return at, -1
    if (count := _count_before(tokens, at)) >= 0:
        return at, -1 if is_a_size(tokens, count) else count
    leading = at == 0 or tokens[at].text == FEWER_ZH or tokens[at - 1].kind in (CODE, OPTION)
    if not leading or after == len(tokens) or not _counts(tokens, after):
        return at, -1
    priced = after + 1 < len(tokens) and tokens[after + 1].kind in _OF_ELSE and not _is_weight(tokens, after + 1)
    return at, -1 if priced else after


def _count_before(tokens: list[Token], at: int) -> int:
    """Where the count begins that ends there; -1 where none does."""
    count = at - 1 - (at > 0 and tokens[at - 1].text in _JOINING)
    while count > 0 and _is_counted(tokens[count]):
        count -= 1
    return count if count >= 0 and _counts(tokens, count) else -1


def _counts(tokens: list[Token], place: int) -> bool:
    token = tokens[place]
    return token.kind is kinds.NUMBER or _is_one(token) or (token.text == "a" and _is_weight(tokens, place + 1))


def _is_counted(token: Token) -> bool:
    """Whether it may stand between a count and the word: "1 kg of K7 less"."""
    return (token.kind in _COUNTED or token.text in _OF) and not _is_one(token)


def _is_weight(tokens: list[Token], place: int) -> bool:
    return place < len(tokens) and tokens[place].kind is kinds.MEASURE


def _is_one(token: Token) -> bool:
    """ "Uno", and "ponme un", which orders one."""
    return token.kind is not CODE and token.text.rsplit(" ", 1)[-1] in ONE


_WORDS = _LESS | {FEWER_ZH}
FEWER: tuple[Mend, ...] = ((_WORDS, _fewer), (frozenset((_LESSEN,)), _lessened))
