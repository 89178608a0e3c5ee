"""What a viewer takes back, corrects, or says of somebody else in the same breath, made plain before it is read.

Works on tokens alone: "2 A12, no wait 3" becomes "3 A12"; "not 2, 3 A12" amends what was written before, so it is a
doubt; "my mother wants A12" is a wish and no order; "@anna get A12" is advice to Anna; "too dear for me" wants nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from studio.domain import claim_kinds as kinds
from studio.domain.claim_places import CHANGED, FOR
from studio.domain.claim_tokens import (
    AND,
    CODE,
    COMMA,
    DIGITS,
    ENDS,
    NAMED,
    NEAR,
    OPTION,
    QUESTION,
    UNKNOWN,
    Token,
)
from studio.domain.claim_words import RELATIVES, WISHES

_NAMES = (CODE, NEAR, DIGITS)
_STOPS = (ENDS, COMMA, QUESTION)
_BEFORE_COUNT = (kinds.FILLER, kinds.STOP, kinds.MARK, kinds.TALK, kinds.FETCH, kinds.CORRECT, ENDS, COMMA, UNKNOWN)
_REST = (kinds.FILLER, kinds.POLITE, kinds.UNIT, ENDS, COMMA)
_BUT = frozenset("sino sondern but ma mais pero bensi 是 而是 要".split())
_RATHER = frozenset(
    "anzi wait aspetta aspe aspett actually plutot mejor digo lieber doch ach oops ops 不对 改成 改"
    " 变 变成 facciamo make mejor rather".split()
) | {"make it", "make that", "i mean", "i meant", "meant", "ach nein", "no no", "disons plutot", "better make it"}
_TURNED = frozenset("变 变成 改 改成 改为 换成".split())
_TOO = frozenset("too trop troppo demasiado zu muy 太".split())
_OF_ME = frozenset("for me|per me|para mi|pour moi|fur mich|x me|pa mi|a me|a mi".split("|"))
_ADVICE = frozenset(
    "get|take|buy|grab|order|prendi|prendilo|prendila|prendine|compra|compralo|ordina|prends|achete|prenez|toma|coge"
    "|pilla|pide|pidelo|llevate|compralo|nimm|kauf|kaufe|hol|hol dir|nimm dir|bestell|nehmt"
    "|blocca|prenota|prenotalo|reserva|reservalo|you need|commande|try".split("|")
)
_DONE = frozenset(
    "preso presa presi prese comprato comprata pris prise vendu vendue gekauft genommen vendido vendida comprado"
    " comprada cogido ordinato bestellt".split()
)
_PLACED = frozenset("a ad al alla da dal dalla in nel nella en au aux chez a zu bei im am an auf de".split())
_MISTAKEN = frozenset(
    "ho sbagliato|me equivoque|je me suis trompe|je me suis trompee|wrong code|wrong number|my mistake|falscher code"
    "|mi sono sbagliata|mi sono sbagliato|sbagliato|wrong one|oops|hab mich vertippt|vertippt|habe mich vertippt"
    "|说错|说错了|打错|打错了|erreur|je me trompe|hab mich verschrieben|verschrieben".split("|")
)
_HEADINGS = frozenset(
    "ordine pedido order commande bestellung prenotazione reserva reservation 订单 list lista liste".split()
) | {
    "my order",
    "il mio ordine",
    "mi pedido",
    "ma commande",
    "meine bestellung",
    "我的订单",
}
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
_SWAPPING = frozenset(
    "tausche tausch tauschen tauscht swap switch exchange change cambia cambiami cambiate cambiare cambio cambiame"
    " cambieme cambiar cambie remplacez remplace remplacer echange echangez changez change ersetze ersetz sostituisci"
    " sustituye 换 把".split()
) | {"can you swap", "could you swap", "can you change", "puoi cambiare", "peux tu changer", "vous pouvez changer"}
_AGAINST = frozenset("for gegen por par con with contre pour durch mit al per 换成 换 改成 改 to into in".split())
_KEEPING = frozenset("tengo|mantengo|i keep|behalte|ich behalte|je garde|留着|保留".split("|"))
_NOBODY = frozenset("nobody noone nessuno nadie personne niemand keiner 没人 none".split()) | {"no one", "no one else"}
_BETWEEN_WISH = frozenset("ne me lo la li le en se sich mi m l".split())
_IFS = frozenset("if se si s wenn falls 如果 要是".split())
_BUTS = frozenset("but ma mais pero aber 但 但是 不过".split())
_ANEW = frozenset("nochmal nochmals encore again otra wieder".split()) | {
    "noch mal",
    "otra vez",
    "di nuovo",
    "de nuevo",
    "encore une fois",
}


def amended(tokens: list[Token]) -> list[Token]:
    """The tokens of a message as it was meant in the end. The list given is left as it is."""
    said = {token.text for token in tokens}
    said.update(token.kind for token in tokens)
    found = tokens
    for words, mend in _MENDS:
        if not said.isdisjoint(words):
            if found is tokens:
                found = list(tokens)
            mend(found)
    return found


def _heading(tokens: list[Token]) -> None:
    """ "Order: A12, B3" """
    if len(tokens) > 2 and tokens[0].text in _HEADINGS and (tokens[1].text == ":" or tokens[1].kind is CODE):
        tokens[: 2 if tokens[1].text == ":" else 1] = [Token(kinds.CLAIM, tokens[0].text)]


def _advice(tokens: list[Token]) -> None:
    """ "@anna get A12": what one viewer tells another to do is no order."""
    if not tokens or tokens[0].kind is not NAMED:
        return
    for place, token in enumerate(tokens[1:5], 1):
        if token.text in _ADVICE and token.kind in (kinds.CLAIM, kinds.FETCH, UNKNOWN):
            tokens[place] = Token(kinds.STOP, token.text)
            return


def _too_much(tokens: list[Token]) -> None:
    """ "Too dear for me" """
    for place in range(len(tokens) - 2):
        if tokens[place].text in _TOO and tokens[place + 1].kind in (kinds.TALK, UNKNOWN, OPTION):
            for after in range(place + 2, len(tokens)):
                if tokens[after].kind in _STOPS:
                    break
                if tokens[after].text in _OF_ME:
                    tokens[after] = Token(kinds.TALK, tokens[after].text)


def _history(tokens: list[Token]) -> None:
    """ "Bought at Christmas": a participle with a time or a place tells what was."""
    for place in range(len(tokens) - 2):
        if (
            tokens[place].text in _DONE
            and tokens[place + 1].text in _PLACED
            and tokens[place + 2].kind in (UNKNOWN, kinds.STOP)
        ):
            tokens[place] = Token(kinds.STOP, tokens[place].text)


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


def _wish(tokens: list[Token]) -> None:
    """ "My mother wants A12": the host asks whether it is an order."""
    place = 0
    while place < len(tokens) - 1:
        token = tokens[place]
        if token.text in RELATIVES and not (place and tokens[place - 1].text in FOR):
            after = place + 1
            while after < len(tokens) - 1 and (
                tokens[after].kind is kinds.FILLER or tokens[after].text in _BETWEEN_WISH
            ):
                after += 1
            if tokens[after].text in WISHES:
                tokens[place : after + 1] = [Token(kinds.HEDGE, token.text), Token(kinds.CLAIM, tokens[after].text)]
                _own_part(tokens, place + 2)
        place += 1


def _own_part(tokens: list[Token], start: int) -> None:
    """ "My sister wants A12, I take B3": the viewer's own order is a sentence of its own."""
    named = False
    for place in range(start, len(tokens)):
        token = tokens[place]
        if token.kind in _NAMES:
            named = True
        elif named and token.kind in (kinds.CLAIM, kinds.FETCH):
            tokens.insert(place, Token(ENDS, "."))
            return
        elif token.kind is ENDS:
            return


def _counts(tokens: list[Token]) -> None:
    """ "2 A12, no wait 3"; "not 2 but 3 A12" """
    said = -1  # the count that may yet be corrected
    place = 0
    while place < len(tokens):
        token = tokens[place]
        if token.kind is kinds.NUMBER and token.value:
            said = place
        elif token.text in _TURNED and said == place - 1 - (tokens[place - 1].kind is kinds.UNIT) and said >= 0:
            if place + 1 < len(tokens) and tokens[place + 1].kind is kinds.NUMBER:
                tokens[said : place + 1] = [Token(kinds.CORRECT, token.text)]  # "from two to three"
                return
        elif (
            token.kind is kinds.NEVER
            and not any(each.text in _RATHER for each in tokens[place + 1 : place + 3])
            and (end := _denied_count(tokens, place, said >= 0))
        ):
            tokens[place:end] = [Token(kinds.CORRECT, token.text)]
            return
        elif said >= 0 and token.text in _RATHER and (end := _new_count(tokens, place)):
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
    while at < last and (tokens[at].text in _RATHER or tokens[at].kind in _BEFORE_COUNT):
        at += 1
    if at == len(tokens) or tokens[at].kind is not kinds.NUMBER:
        return 0
    return at if all(each.kind in _REST for each in tokens[at + 1 :]) else 0


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


def _swap(tokens: list[Token]) -> None:
    """ "Swap my A12 for B3"; a question stays one."""
    if any(token.kind is QUESTION for token in tokens):
        return
    codes = [place for place, token in enumerate(tokens) if token.kind is CODE]
    if len(codes) != 2:
        return
    first, second = codes
    if not any(token.text in _SWAPPING for token in tokens):
        return
    if not any(token.text in _AGAINST for token in tokens[first + 1 : second]):
        return
    if any(token.kind in (kinds.STOP, kinds.NEVER, kinds.TALK) for token in tokens):
        return
    old, new, rest = tokens[first], tokens[second], [t for t in tokens[second + 1 :] if t.text not in _SWAPPING]
    tokens[:] = [Token(kinds.CANCEL, ""), old, Token(ENDS, "."), Token(kinds.CLAIM, ""), new, *rest]


def _kept(tokens: list[Token]) -> None:
    """ "Cancel B3, I keep A12": what is kept is claimed already."""
    cancelled = False
    for place, token in enumerate(tokens):
        cancelled = cancelled or token.kind is kinds.CANCEL
        if cancelled and token.text in _KEEPING:
            end = place + 1
            while end < len(tokens) and tokens[end].kind not in _STOPS:
                end += 1
            del tokens[place:end]
            return


def _nobody(tokens: list[Token]) -> None:
    """ "If nobody wants it": an "if" and no refusal."""
    for place in range(len(tokens) - 1):
        if tokens[place].text in _IFS:
            for at in range(place + 1, min(place + 3, len(tokens))):
                if tokens[at].text in _NOBODY:
                    end = at + 1
                    while end < min(at + 5, len(tokens)) and tokens[end].kind not in (*_STOPS, *_NAMES, kinds.CLAIM):
                        end += 1
                    if end < len(tokens) and tokens[end].text in WISHES:
                        end += 1
                    tokens[place:end] = [Token(kinds.HEDGE, tokens[place].text)]
                    return


def _mind(tokens: list[Token]) -> None:
    """ "Don't put me down for A12, I changed my mind": what was ordered before is taken back."""
    refusals = [place for place, token in enumerate(tokens) if token.kind is kinds.NEVER]
    if len(refusals) > 2:
        return
    for place in refusals:
        start, end = place, place + 1
        while start and tokens[start - 1].kind not in _STOPS:
            start -= 1
        while end < len(tokens) and tokens[end].kind not in _STOPS:
            end += 1
        if any(token.kind is CODE for token in tokens[start:end]):
            for at in range(start, end):
                if tokens[at].kind in (kinds.CLAIM, kinds.FETCH, kinds.REQUEST, kinds.NEVER):
                    tokens[at] = Token(kinds.FILLER, "")
            tokens[place] = Token(kinds.CANCEL, "")
            return


def _but(tokens: list[Token]) -> None:
    """ "My husband will kill me but I'll take A12": the order is what counts."""
    for place in range(1, len(tokens) - 2):
        if tokens[place].text in _BUTS and tokens[place + 1].kind is kinds.NEVER and tokens[place + 2].kind is CODE:
            del tokens[place : place + 3]  # "I'll take A12 but not B3"
            return
        orders = tokens[place].text in _BUTS and tokens[place + 1].kind is kinds.CLAIM
        if orders and any(token.kind is CODE for token in tokens[place + 2 : place + 6]):
            tokens[place] = Token(ENDS, ".")
            return


def _small(tokens: list[Token]) -> None:
    """Words that mean something else beside the next one."""
    for place in range(len(tokens) - 1):
        following = tokens[place + 1]
        if tokens[place].text in _ANEW and following.kind is kinds.NUMBER:
            tokens[place] = Token(kinds.FILLER, tokens[place].text)  # "nochmal 2 A12"
        elif tokens[place].text == "x" and following.text in RELATIVES:
            tokens[place] = Token(kinds.FILLER, "per")  # "A12 x mia figlia"
        elif following.text == "livre" and tokens[place].text in ("une", "1", "deux", "2", "demi"):
            tokens[place + 1] = Token(kinds.MEASURE, "livre")  # a pound, and no delivery
        elif tokens[place].kind is kinds.VAGUE and following.kind is kinds.MEASURE:
            tokens[place + 1] = Token(kinds.FILLER, following.text)  # "half a kilo": how much, the host sees


_MENDS: tuple[tuple[frozenset[str], Callable[[list[Token]], None]], ...] = (
    (_HEADINGS, _heading),
    (frozenset((NAMED,)), _advice),
    (_ANEW | {"x", "livre", kinds.VAGUE}, _small),
    (_TOO, _too_much),
    (_DONE, _history),
    (_MISTAKEN, _mistake),
    (_NOBODY, _nobody),
    (RELATIVES, _wish),
    (_NO, _sides),
    (_SWAPPING, _swap),
    (_KEEPING, _kept),
    (CHANGED, _mind),
    (_BUTS, _but),
    (_RATHER | _TURNED | {kinds.NEVER}, _counts),
)
"""Each with the words, or kinds of word, without one of which it has nothing to do."""
