"""What a viewer says of somebody else, of a price or of a reason in the same breath, made plain before it is read.

Works on tokens alone: "my mother wants A12" is a wish and no order; "@anna get A12" is advice to Anna; "too dear for
me" wants nothing. What is corrected or taken back is `claim_corrections`', what is swapped `claim_swaps`'.
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_cancels import CANCELS
from studio.domain.claim_corrections import CORRECTIONS, ONE, PLACED, STOPS, Mend, is_code
from studio.domain.claim_fewer import FEWER
from studio.domain.claim_labels import LABELS
from studio.domain.claim_places import FOR, JOINS, THANKS
from studio.domain.claim_revokes import REVOKES
from studio.domain.claim_second_thoughts import FIRST, LAST
from studio.domain.claim_swaps import OTHERS, SWAPS
from studio.domain.claim_tokens import (
    CODE,
    COMMA,
    DASH,
    DIGITS,
    ENDS,
    NAMED,
    NEAR,
    OPTION,
    UNKNOWN,
    Token,
)
from studio.domain.claim_totals import TOTALS
from studio.domain.claim_words import BARE_KIN, DOZENS, RELATIVES, WISHES

_NAMES = (CODE, NEAR, DIGITS)
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
_FOR_WHAT = frozenset("for per por pour fur".split())
_AT = frozenset("for fur pour por a at zu".split())
_KISSED = (kinds.POLITE, kinds.FILLER, kinds.TALK, kinds.CLAIM, kinds.CANCEL, UNKNOWN)
_KISSING = (kinds.POLITE, kinds.CANCEL)
_CLOSINGS = frozenset(
    "regards|kind regards|best regards|warm regards|best wishes|yours sincerely|yours faithfully|yours truly|sincerely"
    "|cordiali saluti|distinti saluti|un caro saluto|tanti saluti|saluti|atentamente|saludos cordiales"
    "|un cordial saludo|cordialement|bien cordialement|mit freundlichen grussen|freundliche grusse|hochachtungsvoll"
    "|mit freundlichem gruss|beste grusse|viele grusse|herzliche grusse|liebe grusse|lg|vg|mfg".split("|")
)
_THANKS_ZH = frozenset("谢谢 多谢 感谢 感恩 蟹蟹 谢谢老板 谢谢主播 多谢老板 谢谢啦".split())
_HOSTS_ZH = frozenset("老板 老板娘 主播 你 您 的 你的 您的 姐 哥 家人们".split())
_ASKED = (kinds.CLAIM, kinds.FETCH, kinds.MARK, kinds.NUMBER, kinds.POLITE)
_NOBODY = frozenset("nobody noone nessuno nadie personne niemand keiner 没人 none".split()) | {"no one", "no one else"}
_BETWEEN_WISH = frozenset(
    "ne me lo la li le en se sich mi m l says said she he that dice che que dit qu elle il sagt sie er 说".split()
)
_ALWAYS = frozenset("always usually sempre siempre immer".split())
_AS = frozenset("as come como wie like".split())
_IFS = frozenset("if se si s wenn falls 如果 要是".split())
_ANEW = frozenset("nochmal nochmals encore again otra wieder".split()) | {
    "noch mal",
    "otra vez",
    "di nuovo",
    "de nuevo",
    "encore une fois",
}


def amended(tokens: list[Token]) -> list[Token]:
    """The tokens of a message as it was meant in the end. The list given is left as it is."""
    due = 0
    for token in tokens:
        if token.kind is CODE:  # a code may be a word of these
            continue
        due |= _DUE.get(token.text, 0) | _DUE.get(token.kind, 0)
    if not due:
        return tokens
    found = list(tokens)
    while due:
        first = due & -due
        _BY_BIT[first](found)
        due ^= first
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
                if tokens[after].kind in STOPS:
                    break
                if tokens[after].text in _OF_ME:
                    tokens[after] = Token(kinds.TALK, tokens[after].text)


def _history(tokens: list[Token]) -> None:
    """ "Bought at Christmas": a participle with a time or a place tells what was."""
    for place in range(len(tokens) - 2):
        if (
            tokens[place].text in _DONE
            and tokens[place + 1].text in PLACED
            and tokens[place + 2].kind in (UNKNOWN, kinds.STOP)
        ):
            tokens[place] = Token(kinds.STOP, tokens[place].text)


def _habit(tokens: list[Token]) -> None:
    """ "I always buy A12": what one does tells nothing of this time, unless it is "as always"."""
    for place, token in enumerate(tokens):
        if token.text not in _ALWAYS:
            continue
        if place and tokens[place - 1].text in _AS:
            tokens[place - 1 : place + 1] = [Token(kinds.FILLER, "")]
            return
        for at in range(max(0, place - 2), min(len(tokens), place + 3)):
            if tokens[at].kind in (kinds.CLAIM, kinds.FETCH):
                tokens[at] = Token(kinds.STOP, tokens[at].text)


def _wish(tokens: list[Token]) -> None:
    """ "My mother wants A12": the host asks whether it is an order."""
    place = 0
    while place < len(tokens) - 1:
        token = tokens[place]
        kin = token.text in RELATIVES or token.text in BARE_KIN
        if kin and not (place and tokens[place - 1].text in FOR):
            after = place + 1
            while after < len(tokens) - 1 and (
                tokens[after].kind is kinds.FILLER or tokens[after].text in _BETWEEN_WISH
            ):
                after += 1
            two = f"{tokens[after].text} {tokens[after + 1].text}" if after + 1 < len(tokens) else ""
            if two in WISHES:
                after += 1
            if two in WISHES or tokens[after].text in WISHES:
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


def _thanks(tokens: list[Token]) -> None:
    """ "Merci vielmals für A12": one has it already."""
    for place in range(1, len(tokens) - 1):
        if tokens[place].text in _FOR_WHAT and is_code(tokens, place + 1):
            start = place - 1
            while start and tokens[start].kind in (UNKNOWN, kinds.FILLER) and tokens[start].text not in THANKS:
                start -= 1
            if tokens[start].text.split(" ")[0] in THANKS:
                tokens[place] = Token(kinds.STOP, tokens[place].text)
            return
    for place, token in enumerate(tokens[:-1]):
        if token.text in _THANKS_ZH and not any(each.kind in _ASKED for each in tokens):
            end = place + 1
            while end < len(tokens) and tokens[end].text in _HOSTS_ZH:
                end += 1
            if is_code(tokens, end):
                tokens[place] = Token(kinds.STOP, token.text)  # "谢谢A12"


def _signed(tokens: list[Token]) -> None:
    """ "Kind regards, Margaret Hill" """
    for place, token in enumerate(tokens):
        if token.text in _CLOSINGS:
            end = place + 1
            while end < min(len(tokens), place + 6) and tokens[end].kind in (UNKNOWN, COMMA):
                end += 1
            if end == len(tokens) or tokens[end].kind is ENDS:
                tokens[place:end] = [Token(ENDS, ".")]
            return


def _price(tokens: list[Token]) -> None:
    """ "A12 for 10": a price, or for how many? The host sees."""
    for place in range(len(tokens) - 2):
        count = tokens[place + 2]
        after = tokens[place + 3].kind if place + 3 < len(tokens) else ENDS
        if (
            tokens[place].kind is CODE
            and tokens[place + 1].text in _AT
            and count.kind is kinds.NUMBER
            and count.text.isdigit()
            and after not in (kinds.UNIT, kinds.MEASURE, kinds.MONEY, CODE)
        ):
            tokens[place + 2] = Token(kinds.VAGUE, count.text)


def _nobody(tokens: list[Token]) -> None:
    """ "If nobody wants it": an "if" and no refusal."""
    for place in range(len(tokens) - 1):
        if tokens[place].text in _IFS:
            for at in range(place + 1, min(place + 3, len(tokens))):
                if tokens[at].text in _NOBODY:
                    end = at + 1
                    while end < min(at + 5, len(tokens)) and tokens[end].kind not in (*STOPS, *_NAMES, kinds.CLAIM):
                        end += 1
                    if end < len(tokens) and tokens[end].text in WISHES:
                        end += 1
                    tokens[place:end] = [Token(kinds.HEDGE, tokens[place].text)]
                    return


def _small(tokens: list[Token]) -> None:
    """Words that mean something else beside the next one."""
    for place in range(len(tokens) - 1):
        token, following = tokens[place], tokens[place + 1]
        text, kind = token.text, token.kind
        after = tokens[place + 2] if place + 2 < len(tokens) else None
        if kind is CODE:
            if following.text == "num" and (after is None or after.kind is kinds.POLITE):
                tokens[place + 1] = Token(kinds.CANCEL, "num")  # Swiss for "no more", else a number
            elif following.text == "x" and after is None and any(each.kind in _KISSING for each in tokens):
                tokens[place + 1] = Token(kinds.FILLER, "x")  # "please remove my A12 x"
        elif text in _ANEW and following.kind is kinds.NUMBER:
            tokens[place] = Token(kinds.FILLER, text)  # "nochmal 2 A12"
        elif kind is kinds.NUMBER and following.kind is DASH and not text.isdigit():
            if after and after.kind is UNKNOWN:
                tokens[place] = Token(UNKNOWN, text)  # "Trois-Rivières"
        elif text == "che" and following.kind in (kinds.FETCH, kinds.CLAIM, kinds.REQUEST):
            tokens[place] = Token(kinds.FILLER, text)  # "che, poneme un A12"
        elif following.kind is kinds.MARK and following.text == "x" and after is None and kind in _KISSED:
            tokens[place + 1] = Token(kinds.FILLER, "x")  # "thanks x"
        elif text == "x" and following.text in RELATIVES:
            tokens[place] = Token(kinds.FILLER, "per")  # "A12 x mia figlia"
        elif text == "ne" and (
            following.kind is kinds.UNIT or not (is_code(tokens, place + 1) or is_code(tokens, place + 2))
        ):
            tokens[place] = Token(kinds.FILLER, "")  # "ne bastano due", "'ne Packung"; else "né A12 né B3"
        elif kind is kinds.NUMBER and following.text in DOZENS:
            tokens[place : place + 2] = [Token(kinds.FILLER, ""), Token(kinds.NUMBER, following.text, token.value * 12)]
        elif text in JOINS and following.text in ONE and after and after.text in FOR:
            if place + 3 < len(tokens) and tokens[place + 3].kind in (kinds.TALK, UNKNOWN):
                tokens[place + 1] = Token(kinds.VAGUE, following.text)  # "and one for mum": another?
        elif following.text == "livre" and text in ("une", "1", "deux", "2", "demi"):
            tokens[place + 1] = Token(kinds.MEASURE, "livre")  # a pound, and no delivery
        elif kind is UNKNOWN and following.kind is kinds.UNIT and place and tokens[place - 1].kind in (CODE, OPTION):
            tokens[place] = Token(kinds.VAGUE, text)  # "A12 quattru pezzi": a number not known
        elif kind is kinds.VAGUE and following.kind is kinds.MEASURE:
            tokens[place + 1] = Token(kinds.FILLER, following.text)  # "half a kilo": how much, the host sees


_MENDS: tuple[Mend, ...] = (
    *LABELS,
    *FIRST,
    *OTHERS,
    *CANCELS,
    *REVOKES,
    *SWAPS,
    (_HEADINGS, _heading),
    (frozenset((NAMED,)), _advice),
    (_ANEW | DOZENS | FOR | {"x", "livre", "ne", "num", "che", kinds.VAGUE, kinds.UNIT, DASH}, _small),
    (_FOR_WHAT | _THANKS_ZH, _thanks),
    (_CLOSINGS, _signed),
    (_AT, _price),
    (_TOO, _too_much),
    (_DONE, _history),
    (_ALWAYS, _habit),
    (_NOBODY, _nobody),
    (RELATIVES | BARE_KIN, _wish),
    *TOTALS,
    *FEWER,
    *CORRECTIONS,
    *LAST,
)
"""Each with the words, or kinds of word, without one of which it has nothing to do."""
_BY_BIT = {1 << place: mend for place, (_words, mend) in enumerate(_MENDS)}
_DUE: dict[str, int] = {}
for _place, (_words, _) in enumerate(_MENDS):
    for _word in _words:
        _DUE[_word] = _DUE.get(_word, 0) | 1 << _place
