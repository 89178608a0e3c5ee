"""What takes a claim back, and what only looks so: "don't cancel A12", "you cancelled A12!", "cancel all emails".

Works on tokens alone, as `claim_amends` does.
"""

from __future__ import annotations

import re

from studio.domain import claim_kinds as kinds
from studio.domain.claim_corrections import STOPS, Mend
from studio.domain.claim_places import THE_ORDER
from studio.domain.claim_tokens import CODE, DIGITS, NEAR, QUESTION, UNKNOWN, Token

TOLD = "told"
"""The text of a cancelling word that may tell of what was done ("cancelled", "annullato"): the host is asked."""
ORDER, _ORDERS = "my order", "my orders"
NAMELESS = re.compile(
    r"(?:i |please |can you |could you )?(?:cancel|cancle)(?:l?ing)?(?: my)?|i (?:have to|need to|must|want to) cancel"
    r"|annul(?:l[aoi]|late|lare|lami|e|ez|er|o|a|ar|en)|cancell[aoi]|cancellate|cancellare|cancel[aoe]|cancelar|cancelen"
    r"|(?:ich )?stornier(?:e|en|t)?|storno|stornier(?:e|en)? bitte|storniert bitte|j annule|je veux annuler"
    r"|je dois annuler|je voudrais annuler|(?:devo|vorrei|voglio|volevo) (?:annullare|disdire|cancellare)|disdico"
    r"|(?:quiero|tengo que|necesito|quisiera) (?:cancelar|anular)"
    r"|(?:我|我要|我想|帮我|给我|请|麻烦|麻烦帮我)?(?:取消|退单|撤单|砍单)(?:喇)?|我?(?:不要|不买|不想要|不需要|不拍|不订)(?:了|啦)"
    r"|唔要喇|唔要啦"
)
"""What said alone takes back whatever its author has: it is said of nothing but orders."""
_TOLD = re.compile(
    r"(?:annull|cancell|elimin)at[oai]|annullati|(?:annul|cancel|anul)eed\w*|(?:cancel|anul|elimin)ad[oa]s?|cancell?ed|storniert"
    r"|(?:supprim|retir|enlev)ee?s|(?:cancel|anul|elimin|quit)(?:aste|asteis|aron)|borraste|borraron|stornierten"
)
_WISHED = frozenset(
    "want|need|i want|i need|i d like|i would like|would like|voglio|vorrei|quiero|quisiera|je veux|je voudrais"
    "|ich will|ich mochte|mochte|will ich|ich hatte gern|ich hatte gerne|get|can i get|mir".split("|")
)
_REFUSING = frozenset("不要 我不要 不 不用 不能 不想 别 先别 勿 没 不可以 不准 不许 不需要".split())
_THAT = frozenset("que che qu dass to that".split())
_WISHING = _THAT | frozenset("quiero quiere voglio vorrei veux voudrais want need will mochte ich you tu".split())
_BETWEEN = _WISHING | frozenset(
    "me mi te ti se si lo la le li les los las l ci ne en m nos os ce il y gli glielo melo vous".split()
)
_NOBODY = frozenset("nobody noone nadie nessuno niemand keiner personne".split())
_BETWEEN_ZH = frozenset("先 再 把 我 给 给我 帮我 帮 我的 就 的 请".split())
_AUXILIARIES = frozenset(
    "hai ha avete hanno has have habeis han got get was were been is are wurde wurden habt hat haben a ete avez ont est"
    " e stato stata sono state stati ist sind van".split()
)
_ORDER_NOUNS = frozenset("order ordine pedido commande bestellung 订单 单".split())
_ORDERS_NOUNS = frozenset("orders ordini pedidos commandes bestellungen".split())
_OWN = frozenset("my mine mi mis il mio i miei l el die das la le los las ma mes meine mein the 我 我的".split())
_NAMES = (CODE, NEAR, DIGITS)


def _not_cancelled(tokens: list[Token]) -> None:
    """ "No me canceles A12", "不要取消A12": all stays as it is."""
    for place in range(len(tokens)):
        if place >= len(tokens) - 1:
            return
        token = tokens[place]
        chinese = token.text in _REFUSING and token.kind in (kinds.CANCEL, kinds.NEVER)
        if not chinese and not (token.kind is kinds.NEVER and token.text.isascii()) and token.text not in _NOBODY:
            continue
        between = _BETWEEN_ZH if chinese else _BETWEEN
        end = place + 1
        while end < min(len(tokens), place + 6) and tokens[end].text in between:
            end += 1
        said = {each.text for each in tokens[place + 1 : end]}
        if not said.isdisjoint(_WISHING) and said.isdisjoint(_THAT):
            continue  # "I don't want it cancel A12"
        if chinese and tokens[place + 1].text == "把":
            # "不要把A12取消"
            end = place + 1
            for at in range(end, len(tokens)):
                if tokens[at].kind in STOPS:
                    break
                if tokens[at].kind is kinds.CANCEL:
                    tokens[at] = Token(kinds.STOP, "cancel")
        elif end < len(tokens) and tokens[end].kind is kinds.CANCEL and tokens[end].text not in _REFUSING:
            end += 1
        else:
            continue
        tokens[place:end] = [Token(kinds.NEVER, "not"), Token(kinds.STOP, "cancel")]


def _told(tokens: list[Token]) -> None:
    """ "You cancelled A12!": a complaint, or what is wished? The host sees; with a please or a wish it is one."""
    if any(token.kind is kinds.POLITE for token in tokens):
        return
    for place, token in enumerate(tokens):
        if token.kind is not kinds.CANCEL or not _TOLD.fullmatch(token.text):
            continue
        start = place
        while start and tokens[start - 1].kind not in STOPS:
            start -= 1
        if any(each.text in _WISHED for each in tokens[start:place] + tokens[place + 1 : place + 2]):
            continue
        tokens[place] = Token(kinds.CANCEL, TOLD)
        for at in range(max(start, place - 2), place):
            if tokens[at].text in _AUXILIARIES and tokens[-1].kind is not QUESTION:
                tokens[at] = Token(kinds.FILLER, "")


def _what(tokens: list[Token]) -> None:
    """ "Cancel my order" takes back what its author has; "cancel all notifications" nothing of it."""
    if any(token.kind in _NAMES for token in tokens):
        return
    for place, token in enumerate(tokens):
        if token.text in _ORDER_NOUNS or token.text in _ORDERS_NOUNS:
            start = place
            while start and tokens[start - 1].text in _OWN:
                start -= 1
            before = tokens[start - 1].kind if start else ""
            if before in (kinds.CANCEL, kinds.ALL) or any(
                each.kind is kinds.CANCEL for each in tokens[place + 1 : place + 3]
            ):
                many = token.text in _ORDERS_NOUNS or before is kinds.ALL
                tokens[start : place + 1] = [Token(kinds.ALL, _ORDERS if many else ORDER)]
                return
        elif token.kind is kinds.ALL and token.text in THE_ORDER:
            tokens[place] = Token(kinds.ALL, ORDER)
        elif token.kind is kinds.ALL:
            after = place + 1
            while after < len(tokens) and tokens[after].kind is kinds.FILLER:
                after += 1
            if after < len(tokens) and tokens[after].kind in (UNKNOWN, kinds.TALK, kinds.STOP):
                tokens[place] = Token(UNKNOWN, token.text)


CANCELS: tuple[Mend, ...] = (
    (frozenset((kinds.NEVER, *_REFUSING, *_NOBODY)), _not_cancelled),
    (frozenset((kinds.CANCEL,)), _told),
    (frozenset((kinds.CANCEL,)), _what),
)
