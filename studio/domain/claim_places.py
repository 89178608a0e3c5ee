"""Words that are read by where they stand: whom something is for, why, what is swapped; and how far each goes."""

from __future__ import annotations

from studio.domain import claim_kinds as kinds
from studio.domain.claim_minds import CHANGED_MINDS, THOUGHT_AGAIN
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
_OWN_NOUN = frozenset("mein meine meiner mio mia".split())
NOUNS = (UNKNOWN, kinds.TALK, kinds.STOP)
OFF = frozenset(
    "off|off my order|off the order|off my list|off the list|off my cart|from my order|out of my order".split("|")
)
ANYMORE = OFF | frozenset(("anymore", "any more", "any longer", "piu", "after all"))
_WITH = frozenset("with con avec mit".split())
FOR = _WITH | frozenset("for|per|para|pour|fur|para mi|pa mi|p mi|a nome|a nome di|a nombre de|au nom de".split("|"))
TO_HAVE = frozenset("ha ham hab haben bekommen kriegen kaufen avoir avere tener have get".split())
ALSO = frozenset("me too|anche a me|ich auch|moi aussi|a mi tambien".split("|"))
ALSO_WORDS = frozenset("too also anche auch aussi tambien 也 还 plus and e et y und".split())
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
    "if available|if still available|if any left|if there s any left|if there are any left|if there is any left|if any"
    "|if there s one left|se disponibile|se disponibili|se ancora disponibile|se e disponibile|se c e ancora"
    "|se ce n e|se ne avete|se avanza|se rimane|si queda|si quedan|si hay|si aun hay|si todavia hay|si aun queda"
    "|si todavia queda|si esta disponible|si disponible|si encore disponible|si dispo|s il en reste|s il reste"
    "|falls noch da|wenn noch da|wenn verfugbar|falls verfugbar|wenn noch verfugbar|falls noch verfugbar"
    "|falls vorhanden|wenn noch vorhanden|if in stock|if you have any|if you still have|si te quedan|si os queda"
    "|si y en reste|s y en reste|s il y en a encore|si y en a encore"
    "|ware was fur mich|war was fur mich|"
    "还有的话|有的话|有货的话|还有货的话|有货就|还有就|还有货就|还在的话|没卖完的话|有剩的话|还剩的话|有多的话|没卖完就"
    "|要是还有|如果还有|如果有货|如果有|有就|"
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
CHANGED = CHANGED_MINDS | THOUGHT_AGAIN | frozenset("finalement|alla fine|al final|in the end|au final".split("|"))
NOS = frozenset("no nope nein nee non".split())
YOU_CAN = tuple(
    "can you|could you|can u|puoi|potresti|mi puoi|potete|puo|puedes|podrias|me puedes|pueden|peux tu|tu peux".split(
        "|"
    )
    + "pouvez|vous pouvez|pourriez|kannst|konntest|konnt ihr|konnen sie|能帮我|可以帮我|能不能帮我|麻烦".split("|")
)
REFERS = ("lo ", "la ", "me lo ", "me la ", "je le ", "je la ", "这个我", "这款我", "这件我")
TAKES = REFERS + tuple(
    "i ll |ill |i m |imma|ne |li |le |los |las |me los |me las |je |j |ich nehm|nehm|i take|i want|i need|lemme|prendo"
    "|quiero|我要|我拿|我来|来".split("|")
)
THANKS = frozenset("thanks thx ty grazie gracias merci danke 谢谢 多谢".split()) | {
    "thank you",
    "grazie mille",
    "muchas gracias",
    "mille grazie",
    "merci beaucoup",
    "vielen dank",
}
THE_ORDER = frozenset("my order|il mio ordine|mi pedido|ma commande|meine bestellung|订单|我的订单".split("|"))
PAIRS = frozenset("coppia paio pair couple par paire 两".split())
_SIZES = frozenset("size sz sized taglia tg tgl misura mis talla taille pointure grosse groesse gr 尺码 码数".split())
NUMBERED = frozenset("number no nr num numero nummer 号".split())
_TELLING = frozenset("i m|i am|im|ich bin|je suis|soy|sono|siamo|somos|we are|we re|wir sind|on est".split("|"))
AGED = frozenset(("i m", "i am", "im", "ich bin", "je suis", "soy"))
INTRODUCING = frozenset("sono|soy|i m|i am|ich bin|je suis|aqui|under|unter|auf|auf den namen|我是".split("|"))
_REASONS = frozenset("because cause cuz cos since perche xche xke che porque pq que parce weil denn 因为".split())
ASKED_ZH = frozenset("吗 么".split())
IS = frozenset("is es est ist was are son sono".split())
WHOSE = frozenset(
    "a my our mes nos notre mis nuestro miei nostra nostro unseren mio mia mi".split()
    + "die den das der dem unseren il la el le ma mon mein meine meinen meiner unsere the una un su".split()
)
FROM = frozenset("of from in de da di d a au del della von aus vom desde dal dalla du depuis".split())
GREETINGS = frozenset("hi hello hey ciao salve buongiorno buonasera hola bonjour bonsoir salut coucou hallo".split())
_SALUTES = GREETINGS | frozenset(
    "greetings|love|hugs|saluti|un saluto|saluto|baci|bacioni|abbraccio|un abbraccio|saludos|un saludo|besos|abrazo"
    "|un abrazo|bisous|bises|grusse|gruss|liebe grusse|lg|viele grusse|good evening|good morning|buenas tardes"
    "|buenas noches|buenas|buenos dias|guten abend|guten tag|guten morgen".split("|")
)
_TITLES = frozenset(
    "signora signor signore signorina senora senor senorita dona don madame monsieur mme frau herr mrs mr ms".split()
) | {"buona sera", "good evening", "buenas tardes", "guten abend", "guten tag"}
BEFORE_NAMES = GREETINGS | THANKS | INTRODUCING | _TITLES

WHILES = frozenset(
    "min mins minute minutes hour hours hrs h day days week weeks month months year years sec secs seconds minuto"
    " minuti ora ore giorno giorni settimana settimane mese mesi anno anni secondi minutos hora horas dia dias semana"
    " semanas mes meses ano anos heure heures jour jours semaine semaines mois an ans minuten stunde stunden tag tage"
    " wochen monat monate jahr jahre 分钟 小时 天 分 秒".split()
)
"""What a number with it tells the length of: "back in 5 minutes"."""
_WHEN = frozenset(
    "tomorrow tonight today saturday sunday monday tuesday wednesday thursday friday domani stasera oggi sabato"
    " domenica lunedi martedi mercoledi giovedi venerdi manana hoy lunes martes miercoles jueves viernes sabado domingo"
    " demain lundi mardi mercredi jeudi vendredi samedi dimanche morgen heute samstag sonntag montag dienstag mittwoch"
    " donnerstag freitag christmas natale navidad noel weihnachten easter pasqua dinner lunch cena pranzo".split()
)
PICKED = frozenset(
    "collection|collecting|pickup|pick up|for pickup|for collection|recogida|retrait|abholung|selbstabholung"
    "|自提|自取".split("|")
)
SENT = PICKED | frozenset(
    "ritiro|delivery|deliver|ship to|shipping to|post to|consegna|spedizione|spedire|da spedire|envio|recoger|entrega"
    "|enviar|livraison|a livrer|envoi|lieferung|versand|快递|快递到|寄|寄到|发到|送到|收货|地址".split("|")
)
TAILS = _REASONS | FETCHED | PAYING | SENT
"""With what a clause begins to say why, when and how, and nothing more of what."""
NO_TALK = PAYING | PICKED
BY_PLACE = FOR | FROM | TAILS | ARTICLES | {"n"} | SWAPS | THANKS | BUTS | NOS | ASKED_ZH | CHANGED | ANYMORE | TO_HAVE
"""Words that are read by where they stand, whatever their kind."""
"""Those of them that are said of nothing but an order."""


def clause_end(tokens: list[Token], index: int) -> int:
    """Where the clause ends, or names another product."""
    for place in range(index + 1, len(tokens)):
        if tokens[place].kind in (ENDS, COMMA, QUESTION, CODE, NEAR, DIGITS):
            return place
    return len(tokens)


def is_of_a_noun(tokens: list[Token], index: int) -> bool:
    """Whether "mine" is "my": "27 ist meine Glückszahl", "è il mio numero fortunato"."""
    after = index + 1
    if after < len(tokens) and tokens[after].text in NUMBERED:
        after += 1
    if after >= len(tokens) or tokens[after].kind not in NOUNS:
        return False
    said = tokens[index].text
    return said in POSSESSIVE or (" " in said and said.rsplit(" ", 1)[-1] in _OWN_NOUN)


def tells(tokens: list[Token], index: int) -> bool:
    """Whether the number there tells how old somebody is, or how many they are: "I am 27", "siamo in 12"."""
    before = index - 1
    if before > 0 and tokens[before].text in ("in", "en", "zu", "a"):
        before -= 1
    return before >= 0 and tokens[before].text in _TELLING


def is_a_size(tokens: list[Token], index: int) -> bool:
    """Whether the number there is said to be a size: "size 42", "42码"."""
    after = tokens[index + 1].text if index + 1 < len(tokens) else ""
    return bool(index and tokens[index - 1].text in _SIZES) or after in ("码", "尺码")


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
    if whom.text in _WHEN:
        return place + 1  # "for tomorrow"
    if whom.kind is kinds.TALK or tokens[index].text in _WITH:
        return place + 1 if whom.kind is kinds.TALK and whom.text.rsplit(" ", 1)[-1] in KIN else 0
    end = place
    while end < min(last, place + 3) and tokens[end].kind is UNKNOWN and tokens[end].text.isalpha():
        if tokens[end].text in FROM or tokens[end].text in TAILS:
            break
        end += 1
    if not place < end <= place + 2:  # "per la famiglia Greco"
        return 0
    if end + 1 < last and tokens[end].text in FROM and tokens[end + 1].kind is UNKNOWN:
        end += 2  # "for Martha in Leeds"
    return end


def from_where(tokens: list[Token], index: int) -> int:
    """Where "from Devon" ends behind a greeting; 0 where it is none."""
    if not index or tokens[index - 1].text not in _SALUTES:
        return 0
    end = index + 1
    while end < min(len(tokens), index + 3) and tokens[end].kind is UNKNOWN:
        end += 1
    return end if end > index + 1 else 0


def next_is_code(tokens: list[Token], index: int) -> bool:
    """Whether a code comes next, words that say nothing left aside."""
    after = (each.kind for each in tokens[index + 1 : index + 4] if each.kind is not kinds.FILLER)
    return next(after, "") is CODE


def fetched_ahead(tokens: list[Token], index: int) -> bool:
    """Whether the rest of the clause is of when it will be fetched: "y mañana lo recojo"."""
    return any(token.text in FETCHED for token in tokens[index + 1 : min(clause_end(tokens, index), index + 6)])
