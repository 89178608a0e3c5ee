"""Words that are read by where they stand: whom something is for, why, what is swapped; and how far each goes."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_spelling import folded
from studio.domain.claim_tokens import CODE, COMMA, DIGITS, ENDS, NEAR, QUESTION, UNKNOWN, Token
from studio.domain.product import Product

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
EVERY = "each"
JOINS = frozenset("and n e ed y et und u 和 跟 与 还有 plus anche also auch aussi".split())
BETWEEN = (kinds.UNIT, kinds.MARK, kinds.FILLER)
COUNTING = {kinds.NUMBER, kinds.POLITE, kinds.FETCH, kinds.FILLER, kinds.UNIT, ENDS, COMMA, kinds.MARK}
NOUNS = (UNKNOWN, kinds.TALK, kinds.STOP)
ANYMORE = frozenset(("off", "anymore", "any more", "any longer", "piu", "after all"))
FOR = frozenset("for|per|para|pour|fur|para mi|pa mi|p mi|a nome|a nome di|a nombre de|au nom de".split("|"))
TO_HAVE = frozenset("haben bekommen kriegen kaufen avoir avere tener have get".split())
ALSO = frozenset("me too|anche a me|ich auch|moi aussi|a mi tambien".split("|"))
SWAPS = frozenset("换 换成 改成 改 改要 instead invece stattdessen dafur".split()) | {
    "a la place",
    "en vez",
    "en su lugar",
    "al posto",
    "instead of",
}
ARTICLES = frozenset("a un uno una une ein eine einen".split())
BUTS = frozenset("but ma mais pero aber 但 但是 不过 拍错 拍错了 下错 下错了 点错 点错了".split())
CHANGED = frozenset(
    "changed my mind|i changed my mind|ho cambiato idea|cambio idea|cambie de idea|me arrepenti|finalement".split("|")
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
REASONS = frozenset("because cause cuz cos since perche xche xke che porque pq que parce weil denn 因为".split())
ASKED_ZH = frozenset("吗 么".split())
IS = frozenset("is es est ist was are son sono".split())
WHOSE = frozenset(
    "a my our mes nos notre mis nuestro miei nostra nostro unseren mio mia mi".split()
    + "die den das der dem unseren il la el le ma mon mein meine meinen meiner unsere the una un su".split()
)
# Who is bought for, where the word alone would be talk.
KIN = frozenset(
    "mum mom friend sister mamma madre sorella amica mama hermana amiga mere soeur amie mutter schwester".split()
    + "freundin kids marito marido mari mann".split()
)
GREETINGS = frozenset("hi hello hey ciao salve buongiorno buonasera hola bonjour bonsoir salut coucou hallo".split())
BEFORE_NAMES = GREETINGS | THANKS | INTRODUCING
SAME_UNITS = (
    frozenset("kg kgs kilo kilos chilo chili 公斤 千克".split()),
    frozenset("g gr grammi grams gram gramos grammes gramm 克".split()),
    frozenset("lb lbs pound pounds".split()),
    frozenset("l lt litro litri litre litres liter litros 升".split()),
)


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
        end += 1
    return end if place < end <= place + 2 else 0  # "per la famiglia Greco"


def sold_by(written: str, product: Product) -> bool:
    unit = folded(product.unit)
    return product.grams is None and (
        written == unit or any(written in group and unit in group for group in SAME_UNITS)
    )
