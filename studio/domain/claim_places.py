"""Words that are read by where they stand: whom something is for, why, what is swapped; and how far each goes."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_tokens import CODE, COMMA, DIGITS, ENDS, NEAR, QUESTION, UNKNOWN, Token
from studio.domain.claim_words import KIN

POSSESSIVE = frozenset("mine mio mia miei mie mios mias meine meiner meines meins".split()) | {
    "para mi",
    "pa mi",
    "p mi",
}
EACH = frozenset("各 每样 each je jeweils ciascuno ciascuna chacun chacune".split()) | {
    "a testa",
    "cada uno",
    "cada una",
}
JOINS = frozenset("and n e ed y et und u 和 跟 与 还有 plus anche also auch aussi".split())
BETWEEN = (kinds.UNIT, kinds.MARK, kinds.FILLER)
COUNTING = {kinds.NUMBER, kinds.MAYBE, kinds.POLITE, kinds.FETCH, kinds.FILLER, kinds.UNIT, ENDS, COMMA, kinds.MARK}
NOUNS = (UNKNOWN, kinds.TALK, kinds.STOP)
OFF = frozenset(
    "off|off my order|off the order|off my list|off the list|off my cart|from my order|out of my order".split("|")
)
ANYMORE = OFF | frozenset(("anymore", "any more", "any longer", "piu", "after all"))
FOR = frozenset("for|per|para|pour|fur|para mi|pa mi|p mi|a nome|a nome di|a nombre de|au nom de".split("|"))
TO_HAVE = frozenset("haben bekommen kriegen kaufen avoir avere tener have get".split())
ALSO = frozenset("me too|anche a me|ich auch|moi aussi|a mi tambien".split("|"))
SWAPS = frozenset("fanne facciamone 换 换成 改成 改 改要 instead invece stattdessen dafur".split()) | {
    "a la place",
    "en vez",
    "en su lugar",
    "make it",
    "make that",
    "al posto",
    "instead of",
}
POSTPOSED = frozenset("raus weg off out fuera via fuori".split()) | {
    "wieder raus",
    "bitte raus",
    "wieder weg",
    "doch raus",
}
BOTH = frozenset(
    "both|both of them|entrambi|entrambe|tutti e due|tutte e due|ambos|los dos|las dos|les deux".split("|")
) | {"beide"}
MAYBES = frozenset(
    "maybe|perhaps|forse|magari|quizas|quiza|tal vez|peut etre|vielleicht|eventuell|evtl|可能|也许|may take|might take"
    "|might get|may get".split("|")
)
PAYING = frozenset(
    "je paye|je paie|je regle|pago|pago con|pago alla|zahle|ich zahle|i'll pay|ill pay|i ll pay|zahl|zahl ich|pagare"
    "|pago en|je vais payer".split("|")
)
WHOLE = frozenset("包 包了 我包 我包了 全要了 全包了".split())
# What follows says when and where the order is fetched, or until when it is kept.
FETCHED = frozenset(
    "passo|vengo|ritiro|ritirero|passero|verro|paso|recojo|voy|pasare|vendre|passe|passerai|viendrai|viens|komme|hole"
    "|hol|until|till|bis|fino|hasta|jusqu|jusque|che passo|che vengo|que paso|que voy|que voy yo|i pick|picking".split(
        "|"
    )
) | {"i'll pick it up", "ill pick it up", "i'll pick up", "i'll come", "je passe", "je viens", "ich hol", "ich hole"}
THE = frozenset("the il lo la i gli le el los las l les der die das den un una une ein eine einen du de".split())
ARTICLES = frozenset("a un uno una une ein eine einen".split())
BUTS = frozenset("but ma mais pero aber 但 但是 不过 拍错 拍错了 下错 下错了 点错 点错了".split())
CHANGED = frozenset(
    "ci ho ripensato|ripensandoci|ci ripenso|ho ripensato|lo pense mejor|pensandolo bien|me lo pense mejor".split("|")
    + "es mir anders uberlegt|hab es mir anders uberlegt|habs mir anders uberlegt|mir anders uberlegt".split("|")
    + "reflexion faite|tout compte fait|hab s mir uberlegt|on second thought|on second thoughts".split("|")
    + "changed my mind|i changed my mind|ho cambiato idea|cambio idea|cambie de idea|me arrepenti|finalement".split("|")
    + "j ai change d avis|changement d avis|alla fine|al final|in the end|au final|改主意了|我改主意了".split("|")
)
NOS = frozenset("no nope nein nee non".split())
YOU_CAN = tuple(
    "can you|could you|can u|puoi|potresti|mi puoi|potete|puo|puedes|podrias|me puedes|pueden|peux tu|tu peux".split(
        "|"
    )
    + "pouvez|vous pouvez|pourriez|kannst|konntest|konnt ihr|konnen sie|能帮我|可以帮我|能不能帮我|麻烦".split("|")
)
REFERS = ("lo ", "la ", "me lo ", "me la ", "je le ", "je la ", "这个我", "这款我", "这件我")
THANKS = frozenset("thanks thx ty grazie gracias merci danke 谢谢 多谢".split()) | {
    "thank you",
    "grazie mille",
    "muchas gracias",
    "mille grazie",
    "merci beaucoup",
    "vielen dank",
}
THE_ORDER = frozenset("my order|il mio ordine|mi pedido|ma commande|meine bestellung|订单|我的订单".split("|"))
INTRODUCING = frozenset("sono|soy|i m|i am|ich bin|je suis|aqui|under|unter|auf|auf den namen|我是".split("|"))
_REASONS = frozenset("because cause cuz cos since perche xche xke che porque pq que parce weil denn 因为".split())
ASKED_ZH = frozenset("吗 么".split())
IS = frozenset("is es est ist was are son sono".split())
WHOSE = frozenset(
    "a my our mes nos notre mis nuestro miei nostra nostro unseren mio mia mi".split()
    + "die den das der dem unseren il la el le ma mon mein meine meinen meiner unsere the una un su".split()
)
_FROM = frozenset("of from in de da di d a au del della von aus vom".split())
GREETINGS = frozenset("hi hello hey ciao salve buongiorno buonasera hola bonjour bonsoir salut coucou hallo".split())
BEFORE_NAMES = GREETINGS | THANKS | INTRODUCING

TAILS = _REASONS | FETCHED | PAYING
"""With what a clause begins to say why, when and how, and nothing more of what."""


def clause_end(tokens: list[Token], index: int) -> int:
    """Where the clause ends, or names another product."""
    for place in range(index + 1, len(tokens)):
        if tokens[place].kind in (ENDS, COMMA, QUESTION, CODE, NEAR, DIGITS):
            return place
    return len(tokens)


def ahead(tokens: list[Token], index: int, kind: str) -> bool:
    """Whether such a word follows in the sentence."""
    for token in tokens[index + 1 : index + 12]:
        if token.kind is ENDS:
            break
        if token.kind is kind:
            return True
    return False


def recipient(tokens: list[Token], index: int) -> int:
    """Where "for my mum", "per Anna" ends that begins at `index`; 0 where it is none."""
    last = len(tokens)
    if index and tokens[index - 1].text in IS:
        return 0  # "A12 is for my mum"
    place = index + 1
    while place < min(last, index + 3) and tokens[place].text in WHOSE:
        place += 1
    if place == last:
        return 0
    whom = tokens[place]
    if whom.kind is kinds.TALK:
        return place + 1 if whom.text.rsplit(" ", 1)[-1] in KIN else 0
    end = place
    while end < min(last, place + 3) and tokens[end].kind is UNKNOWN and tokens[end].text.isalpha():
        if tokens[end].text in _FROM:
            break
        end += 1
    if not place < end <= place + 2:  # "per la famiglia Greco"
        return 0
    if end + 1 < last and tokens[end].text in _FROM and tokens[end + 1].kind is UNKNOWN:
        end += 2  # "for Martha in Leeds"
    return end


def next_is_code(tokens: list[Token], index: int) -> bool:
    """Whether a code comes next, words that say nothing left aside."""
    after = (each.kind for each in tokens[index + 1 : index + 4] if each.kind is not kinds.FILLER)
    return next(after, "") is CODE


def fetched_ahead(tokens: list[Token], index: int) -> bool:
    """Whether the rest of the clause is of when it will be fetched: "y mañana lo recojo"."""
    return any(token.text in FETCHED for token in tokens[index + 1 : min(clause_end(tokens, index), index + 6)])
