"""The words that say of a number that it counts: "A12 q.tà 2", "A12 Stk. 2", "2 pz. A12".

Works on tokens alone, as `claim_amends` does. Their dots end no sentence.
"""

from __future__ import annotations

import re

from studio.domain import claim_kinds as kinds
from studio.domain.claim_corrections import Mend, is_code
from studio.domain.claim_places import next_is_code
from studio.domain.claim_tokens import AND, CODE, COMMA, DASH, ENDS, OPTION, Token

_LABELS = frozenset(
    "q qta qte qtee qty qnty qt quant quantity quantita quantite cant cantidad ctd cdad anz anzahl menge"
    " n. no nos nr nro num numero nb nbre nombre pcs pc pz pezzi pieces piezas pza pzas uds ud unid unidades stk st"
    " stuck stueck 件数 个数 份数 数量".split()
)
"""What may stand before a count: "quantity" and "pieces"."""
_LABELS_END = frozenset(".:") | {"ta", "te", "ty"}
_SAYING_NOTHING = (kinds.FILLER, kinds.POLITE, kinds.UNIT, COMMA, ENDS)
_N = "n"
_EACH = re.compile(f"(?:{CODE}{OPTION}*\0{kinds.NUMBER}[{''.join(_SAYING_NOTHING)}{AND}]*)+")
"""Codes with an N and a count each, and nothing else."""


def _labelled(tokens: list[Token]) -> None:
    """ "A12 q.tà 2", "A12 cant. 2", "A12, pz. 2": the word before a count says no more than that it is one. "A12 no. 2"
    may also correct what was written before, and "A12 cant 2" refuse: the host sees."""
    place = 0
    while place < len(tokens):
        token = tokens[place]
        end = following = place + 1
        if token.text in _LABELS and token.kind is not CODE:
            while end < len(tokens) and (tokens[end].text in _LABELS or tokens[end].text in _LABELS_END):
                end += 1
            start = place - (place > 1 and tokens[place - 1].kind in (COMMA, DASH, ENDS))
            named = start > 0 and tokens[start - 1].kind in (CODE, OPTION)
            counted = end < len(tokens) and (
                tokens[end].kind is kinds.NUMBER or (tokens[end].kind is OPTION and tokens[end - 1].text == ".")
            )
            if named and counted and _count_ends(tokens, end + 1, alone=token.text == "no"):
                tokens[start:end] = []
                if token.text == "no":
                    tokens.insert(start, Token(kinds.CORRECT, token.text))
                elif token.text == "cant" and end == place + 1:
                    tokens.insert(start, Token(DASH, token.text))
            elif counted and not place and token.text == "cant" and end > 1:
                del tokens[:end]  # "cant. 2 A12"
            elif place and tokens[place - 1].kind is kinds.NUMBER and _is_of_next(tokens, place):
                del tokens[place + 1]  # the dot of "2 pz. A12"
            else:
                following = end
        place = following


def _numbered(tokens: list[Token]) -> None:
    """ "A12 n 2 B3 n 3": a label, where "A12 'n 2 B3" would leave a count over."""
    labels = [token.text == _N and token.kind is not CODE for token in tokens]
    said = "".join("\0" if label else token.kind for token, label in zip(tokens, labels, strict=True))
    if any(labels) and _EACH.fullmatch(said):
        tokens[:] = [token for token, label in zip(tokens, labels, strict=True) if not label]


def _count_ends(tokens: list[Token], place: int, alone: bool) -> bool:
    """Whether nothing from `place` on says of the number before it that it is of something else. `alone`: nothing at
    all may."""
    if alone:
        return all(each.kind in _SAYING_NOTHING for each in tokens[place:])
    if place == len(tokens) or tokens[place].kind in (*_SAYING_NOTHING, AND, kinds.MARK):
        return True
    return is_code(tokens, place) and place + 1 < len(tokens) and tokens[place + 1].text in _LABELS


def _is_of_next(tokens: list[Token], place: int) -> bool:
    """Whether a code follows behind a dot, and the number before `place` is of none that was named before."""
    if place + 1 == len(tokens) or tokens[place + 1].text != "." or not next_is_code(tokens, place + 1):
        return False
    before = [each.kind for each in tokens[: place - 1]]
    return before.count(kinds.NUMBER) == before.count(CODE)


LABELS: tuple[Mend, ...] = ((_LABELS, _labelled), (frozenset((_N,)), _numbered))
"""They come before all that knows sentences and refusals."""
