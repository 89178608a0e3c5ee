"""A cancellation that is revoked in the same breath: "cancel A12, no wait", "annulla A12 anzi B3".

Works on tokens alone, as `claim_amends` does. What is given back goes at once to whoever waits for it, so the host is
asked; "cancel A12, no longer need it" and "cancel A12, my mistake" only say why, and stay sure.
"""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_cancels import TOLD
from studio.domain.claim_corrections import Mend
from studio.domain.claim_minds import CHANGED_MINDS, SOFTLY, THOUGHT_AGAIN
from studio.domain.claim_places import ANYMORE, JOINS, THANKS
from studio.domain.claim_swaps import thing
from studio.domain.claim_tokens import AND, CODE, COMMA, DIGITS, ENDS, NAMED, NEAR, OPTION, UNKNOWN, Token

_NO = frozenset("no|non|nein|nope|nah|nee|不|别|don t|dont|do not|not|no no|ah no|oh no".split("|"))
_WAITING = frozenset(
    "wait|aspetta|aspe|aspett|aspettate|espera|espere|esperate|attends|attendez|warte|no wait|wait no|hold on|hang on"
    "|un momento|un attimo|moment|等等|等一下|等下".split("|")
)
_KEPT = frozenset(
    "keep it|i keep it|i ll keep it|ill keep it|keep|i keep|leave it|tienilo|tienila|tienili|tienile|tienimelo"
    "|tienimela|tenetelo|tenetela|lo tengo|la tengo|li tengo|le tengo|tengo|mantengo|lascialo|lasciala|lasciamelo"
    "|me lo quedo|me la quedo|me quedo|dejalo|dejala|dejamelo|dejamela|je le garde|je la garde|je les garde|je garde"
    "|garde le|garde la|gardez le|gardez la|garde|gardez|laisse le|laisse la|laissez le|laisse|laissez"
    "|ich behalte|behalte|behalt|behalten|lass es|lass ihn|lass sie|lass drin|lass|留着|保留|还是留着".split("|")
)
_JOKES = frozenset(
    "kidding|just kidding|jk|joking|just joking|scherzo|scherzavo|sto scherzando|broma|es broma|era broma|bromeo"
    "|je plaisante|plaisante|je rigole|rigole|blague|scherz|spass|war nur spass|nur spass"
    "|开玩笑|开玩笑的|开个玩笑|逗你的".split("|")
)
_RATHER_NOT = frozenset(
    "anzi no|mejor no|doch nicht|doch lieber nicht|lieber doch nicht|lieber nicht|plutot pas|finalement pas|al final no"
    "|en fait non|finalement non|不对".split("|")
)
_BREAKING_OFF = _WAITING | _JOKES | _RATHER_NOT | {"anzi"}
"""A word nobody knows may stand with one of them: "no aspetta un attimo"."""
_REVOKING = _BREAKING_OFF | _NO | _KEPT
_YET = frozenset("actually anzi mejor plutot rather lieber doch better eigentlich bueno 其实 还是 算了".split()) | (
    SOFTLY - CHANGED_MINDS - THOUGHT_AGAIN
)
"""With one of them, or with what revokes, an order ("anzi lo prendo") is of what was cancelled."""
_THEM = frozenset(
    "it them that this one mine me lo la li le les los las ihn sie es ce ca y en a sec si yes ja oui".split()
    + "ne war nur era 着".split()
)
_SAYING_NOTHING = (kinds.FILLER, kinds.POLITE, kinds.REACTION, COMMA, ENDS, NAMED, kinds.HEDGE, kinds.MAYBE)
_NAMES = (CODE, NEAR, DIGITS)

_SLIPS = _WAITING | frozenset(
    "anzi|actually|i mean|i meant|meant|digo|quiero decir|quise decir|queria decir|volevo dire|intendevo"
    "|je voulais dire|je veux dire|ich meinte|ich meine|meinte|ach nein"
    "|不对|说错|说错了|打错|打错了|是说|我是说|不是".split("|")
)


def _revoked(tokens: list[Token]) -> None:
    """ "Cancel A12, actually keep it" """
    cancel = next((place for place, token in enumerate(tokens) if token.kind is kinds.CANCEL), -1)
    if cancel < 0:
        _unwanted(tokens)
        return
    end = thing(tokens, cancel + 1)
    end = end or cancel + 1 + (cancel + 1 < len(tokens) and tokens[cancel + 1].kind is kinds.ALL)
    while end < len(tokens) and _joins(tokens[end]) and (more := thing(tokens, end + 1)):
        end = more  # "cancel A12 and B3"
    named = {token.text for token in tokens[cancel:end] if token.kind in _NAMES}
    if end < len(tokens) and _revokes(tokens[end:], named):
        tokens[cancel:] = [Token(kinds.CANCEL, TOLD), *tokens[cancel + 1 : end]]
    elif end < len(tokens):
        _slip(tokens, cancel, end)


def _unwanted(tokens: list[Token]) -> None:
    """ "I don't want A12 anymore, actually keep it" """
    for place, token in enumerate(tokens):
        before = tokens[:place]
        if token.text in ANYMORE and {kinds.NEVER, kinds.CLAIM} <= {each.kind for each in before}:
            named = [each for each in before if each.kind in _NAMES]
            if named and _revokes(tokens[place + 1 :], {each.text for each in named}):
                tokens[:] = [Token(kinds.CANCEL, TOLD), *named]
            return


def _joins(token: Token) -> bool:
    return token.kind in (AND, COMMA) or token.text in JOINS


def _revokes(tail: list[Token], named: set[str]) -> bool:
    """Whether that says, and nothing else, that what was cancelled just now, `named`, is wanted after all."""
    revokes = yet = False
    strange = [each for each in tail if each.kind is UNKNOWN and each.text not in _REVOKING | _YET | _THEM]
    if len(strange) > any(each.text in _BREAKING_OFF for each in tail):
        return False
    for place, token in enumerate(tail):
        text, kind = token.text, token.kind
        if kind in _NAMES and text in named:
            if place and tail[place - 1].text in _NO:
                return False  # "no A12 for me"
            continue  # "anzi no, tieni A12"
        if kind in (*_NAMES, OPTION):
            return False
        if text in _NO and place + 1 < len(tail) and tail[place + 1].text in THANKS:
            return False  # "no thanks"
        if text in _REVOKING:
            revokes = True
        elif text in _YET:
            yet = True
        elif kind in (kinds.CLAIM, kinds.FETCH) and (yet or revokes):
            if place and tail[place - 1].kind is kinds.NEVER:
                return False  # "actually I don't want it"
            revokes = True
        elif kind is UNKNOWN or text in _THEM or text == "cancel" or kind in _SAYING_NOTHING:
            continue
        elif kind is not kinds.CANCEL or not place or tail[place - 1].kind is not kinds.NEVER:
            return False
    return revokes


def _slip(tokens: list[Token], cancel: int, end: int) -> None:
    """ "Annulla A12 anzi B3": of the two the first was a slip, or the second is wanted instead. The first is kept, and
    the host asked of the second."""
    at, slips = end, False
    while at < len(tokens) and tokens[at].kind not in (*_NAMES, OPTION):
        slips = slips or tokens[at].text in _SLIPS
        if tokens[at].text not in _SLIPS and tokens[at].kind not in (kinds.NEVER, kinds.CORRECT, *_SAYING_NOTHING):
            return
        at += 1
    last = thing(tokens, at)
    if slips and last and all(each.kind in _SAYING_NOTHING for each in tokens[last:]):
        meant = tokens[at:last]
        if not any(each.kind in _NAMES for each in meant):
            # "C4 red M, no wait blue M"
            meant = [each for each in tokens[cancel + 1 : end] if each.kind in _NAMES] + meant
        tokens[cancel:] = [Token(kinds.CANCEL, TOLD), *meant]


REVOKES: tuple[Mend, ...] = ((ANYMORE | {kinds.CANCEL}, _revoked),)
"""They come when it is plain what is cancelled, before what is wanted instead."""
