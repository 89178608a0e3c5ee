"""The words by which viewers claim, cancel, count, ask and talk, in six languages, and what kind of word each is.

Written without accents and in simplified characters: `folded` does the same to what viewers write. A word may be
several ("i'll take"); the longest that fits counts. Whatever is not here is an unknown word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from studio.domain import claim_phrases as made
from studio.domain.claim_chinese import CHINESE
from studio.domain.claim_dialects import DIALECTS
from studio.domain.claim_kinds import (
    ALL,
    ASKING,
    CANCEL,
    CLAIM,
    CORRECT,
    FETCH,
    FILLER,
    HEDGE,
    MARK,
    MAYBE,
    MEASURE,
    MONEY,
    NEVER,
    NUMBER,
    POLITE,
    REACTION,
    REQUEST,
    STOP,
    TALK,
    UNIT,
    VAGUE,
)
from studio.domain.claim_latin import LATIN
from studio.domain.claim_minds import CHANGED_MINDS, THOUGHT_AGAIN
from studio.domain.claim_spelling import folded, laughs, spaced

DOZENS = frozenset("dozen dozens dozzina dozzine docena docenas douzaine douzaines dutzend".split())
"""Of which a number may stand before them: "two dozen"."""
_NUMBERS = """one uno un_ one|two due dos deux zwei|three tre tres trois drei|four quattro cuatro quatre vier
|five cinque cinco cinq funf fuenf|six sei seis sechs|seven sette siete sept sieben|eight otto ocho huit acht
|nine nove nueve neuf neun|ten dieci diez dix zehn|eleven undici onze elf|twelve dodici doce douze zwolf zwoelf"""
NUMBER_WORDS: dict[str, int] = {
    **{word: value for value, words in enumerate(_NUMBERS.split("|"), 1) for word in words.split()},
    **dict.fromkeys("thirteen tredici trece treize dreizehn".split(), 13),
    **dict.fromkeys("fifteen quindici quince quinze funfzehn".split(), 15),
    **dict.fromkeys("twenty venti veinte vingt zwanzig".split(), 20),
    **dict.fromkeys("thirty trenta treinta trente dreissig".split(), 30),
    "eins": 1,
    "zwo": 2,
    "double": 2,
    "doppio": 2,
    "doble": 2,
    "zweimal": 2,
    "dreimal": 3,
    "viermal": 4,
    "twice": 2,
    **dict.fromkeys(DOZENS, 12),
    "两打": 24,
    "单": 1,
    "俩": 2,
    "仨": 3,
    "一打": 12,
    "两": 2,
    **{numeral: value for value, numeral in enumerate("一二三四五六七八九十", 1)},
    **{
        f"{tens}十{units}": 10 * ("一二三四五六七八九".find(tens) + 1 if tens else 1)
        + "一二三四五六七八九".find(units or "-")
        + 1
        for tens in ("", *"二三四五六七八九")
        for units in ("", *"一二三四五六七八九")
        if tens or units
    },
    "壹": 1,
    "贰": 2,
    "叁": 3,
}


def _tens(tens: str, units: str, one: str, joint: str) -> Iterator[tuple[str, int]]:
    """Twenty-one and above: sizes, mostly."""
    for value, ten in enumerate(tens.split(), 2):
        yield ten, value * 10
        for unit, word in enumerate(units.split(), 1):
            yield (one if unit == 1 and one else joint).format(ten=ten, unit=word), value * 10 + unit


for _spoken in (
    _tens("twenty thirty forty fifty", "one two three four five six seven eight nine", "", "{ten} {unit}"),
    _tens("venti trenta quaranta cinquanta", "uno due tre quattro cinque sei sette otto nove", "", "{ten}{unit}"),
    _tens("veinte treinta cuarenta cincuenta", "uno dos tres cuatro cinco seis siete ocho nueve", "", "{ten} y {unit}"),
    _tens(
        "vingt trente quarante cinquante",
        "un deux trois quatre cinq six sept huit neuf",
        "{ten} et {unit}",
        "{ten} {unit}",
    ),
    _tens("zwanzig dreissig vierzig funfzig", "ein zwei drei vier funf sechs sieben acht neun", "", "{unit}und{ten}"),
):
    NUMBER_WORDS.update(_spoken)
NUMBER_WORDS.update({"trentotto": 38, "ventotto": 28, "quarantuno": 41, "trentuno": 31, "dreißig": 30})
_TEENS = (
    "fourteen sixteen seventeen eighteen nineteen|quattordici sedici diciassette diciotto diciannove"
    "|catorce dieciseis diecisiete dieciocho diecinueve|quatorze seize _ _ _"
    "|vierzehn sechzehn siebzehn achtzehn neunzehn"
)
for _words in _TEENS.split("|"):
    NUMBER_WORDS.update(zip(_words.split(), (14, 16, 17, 18, 19), strict=True))
_HALF_DOZENS = "half dozen|half a dozen|mezza dozzina|media docena|demi douzaine|une demi douzaine|halbes dutzend"
_HALF_DOZENS += "|ein halbes dutzend|半打"
NUMBER_WORDS.update(dict.fromkeys(_HALF_DOZENS.split("|"), 6))
_SINGLE = "un seul|une seule|uno solo|una sola|solo uno|solo una|nur eins|nur einen|nur eine|just one|only one"
NUMBER_WORDS.update(dict.fromkeys(_SINGLE.split("|"), 1))
NUMBER_WORDS.update(oans=1, oa=1, zwoa=2, zwee=2, zwoi=2, dru=3, dri=3, drei=3, vieri=4, fuf=5, funfi=5, sachsi=6)
NUMBER_WORDS.update(eimal=1, amal=1, zwoimal=2, zwoamal=2, drumal=3, dreimoi=3, funfmal=5, sechsmal=6)
del NUMBER_WORDS["_"]
del NUMBER_WORDS["un_"], NUMBER_WORDS["单"]

# Half a claim put as a question: any of the first with any of the second.
_REQUESTED = (
    ("can you|could you|can u", "put|pop|add|hold|save|reserve|keep|book|get me|put aside|set aside"),
    (
        "puoi|potresti|mi puoi|potete",
        "mettere|metterci|aggiungere|aggiungermi|tenere|segnare|segnarmi|riservare|riservarmi",
    ),
    ("puedes|podrias|me puedes", "poner|ponerme|agregar|agregarme|apartar|apartarme|guardar|guardarme|reservarme"),
    (
        "peux tu|tu peux|pouvez vous|vous pouvez|pourriez vous",
        "mettre|me mettre|ajouter|reserver|me reserver|garder|me garder",
    ),
)
# Whom a viewer addresses; with a possessive beside it ("amore mio", "meine Liebe") nothing is claimed.
_DEARS = """amore tesoro caro cara gioia vita stella cuore bella bello amica amico amor carino corazon cielo vida reina
nena linda amiga amigo bebe princesa coeur cherie cheri amour ange ami amie tresor schatz liebe lieber susse susser
herz engel freund freundin dear darling love friend friends"""
_OWN = "mio mia miei mie mios mias mi mon ma mes mein meine meiner my mine"
# "Evening all": to whom it is said is nothing that is wanted.
_HELLOS = """hi|hey|hello|morning|evening|afternoon|ciao|salve|buongiorno|buonasera|hola|buenas|saludos|bonjour|bonsoir
|salut|coucou|hallo|servus|moin|good morning|good evening|good afternoon|buenas tardes|buenas noches|buenos dias
|guten abend|guten morgen|guten tag"""
_AUDIENCE = """all|everyone|everybody|guys|folks|ladies|girls|everyone here|a tutti|a tutte|a tutti quanti|tutti|tutte
|a todos|a todas|a todos y todas|todos|todas|gente|chicas|chicos|a tous|a toutes|tous|tout le monde|les filles
|zusammen|alle|an alle|ihr lieben|leute|madels|miteinander|mitenand"""
# Whom a viewer buys for, and speaks of.
_FAMILY = (
    (
        "my|our",
        "mum|mom|mother|mama|dad|father|sister|sis|brother|friend|bestie|neighbor|neighbour|aunt|auntie|cousin"
        "|daughter|son|husband|hubby|wife|boyfriend|girlfriend|partner|boss|colleague|coworker|grandma|granny|nan|gran"
        "|grandmother|grandpa|grandad|niece|nephew|kids|kid|mil|roommate|sister in law|mother in law|brother in law",
    ),
    (
        "mia|mio|la mia|il mio|mi",
        "mamma|madre|sorella|amica|amico|cognata|cognato|suocera|suocero|nonna|nonno|zia|zio"
        "|cugina|cugino|figlia|figlio|marito|moglie|vicina|vicino|collega|padre|papa|fratello|nipote|compagna|compagno"
        "|nuora|genero|ragazza|ragazzo|capo|fidanzata|fidanzato",
    ),
    (
        "mi|mis",
        "mama|madre|hermana|hermano|amiga|amigo|cunada|cunado|suegra|suegro|abuela|abuelo|tia|tio|prima|primo"
        "|hija|hijo|marido|esposo|esposa|mujer|novio|novia|vecina|vecino|comadre|companera|papa|padre|sobrina|sobrino"
        "|nuera|jefa|nieta|nieto",
    ),
    (
        "ma|mon|mes",
        "mere|maman|soeur|copine|amie|ami|belle soeur|belle mere|belle fille|grand mere|mamie|papi|tante"
        "|oncle|cousine|cousin|fille|fils|mari|femme|voisine|voisin|collegue|pere|papa|frere|niece|neveu|compagne"
        "|conjoint|homme|chef",
    ),
    (
        "meine|mein|mei|unsere",
        "mama|mutter|mutti|schwester|freundin|freund|schwagerin|schwager|schwiegermutter|oma|opa"
        "|tante|onkel|cousine|cousin|tochter|sohn|mann|frau|nachbarin|nachbar|kollegin|kollege|papa|vater|bruder|nichte"
        "|schwiegertochter|chefin|mum|kids|kinder",
    ),
)
_KIN = "妈 妈妈 爸 爸爸 姐 姐姐 妹 妹妹 哥 弟 老公 老婆 奶奶 婆婆 外婆 女儿 闺女 儿子 孩子 闺蜜 朋友 同事 家人 邻居"
KIN = frozenset(word.rsplit(" ", 1)[-1] for _, family in _FAMILY for word in family.split("|"))
RELATIVES = frozenset(
    f"{own} {kin}" for owns, family in _FAMILY for own in owns.split("|") for kin in family.split("|")
) | {f"我{kin}" for kin in _KIN.split()}
"""Of whom a viewer speaks: with a wish behind it ("my mother wants") it is no order of the viewer's own."""
BARE_KIN = frozenset(
    "mum|mom|mama|grandma|granny|nan|dad|hubby|nonna|nonno|mamma|papa|suocera|abuela|abuelita|abu|mami|maman|mamie|papi"
    "|oma|opa|mutti|mami|奶奶|爷爷|妈妈|爸爸|婆婆|外婆|老公|老婆|女儿|儿子|闺女|老妈|老爸".split("|")
)
"""Who is spoken of with a wish alone: "nan wants A12"."""
WISHES = frozenset(
    "wants|will have|ll have|would have|is having|would like|d like|ll take"
    "|will take|would take|takes|needs|would love|asks for|is taking|wants one"
    "|vuole|vorrebbe|prende|prenderebbe|ne vuole|lo vuole|la vuole|mi chiede|chiede|desidera|cerca"
    "|quiere|querria|quisiera|necesita|prende|se lleva|lleva|se lo lleva|se la lleva|le gustaria|me pide|pide"
    "|veut|voudrait|prend|aimerait|souhaite|en veut|en voudrait|me demande|desire"
    "|will|mochte|nimmt|hatte gern|hatte gerne|braucht|wunscht sich|kauft|will haben"
    "|要|想要|也要|要了|要买|想买|买|也想要|要一个".split("|")
)

_COLOURS = """
red reds rosso rossa rossi rosse rojo roja rouge rot rote rotes 红 红色
|blue blu azul azules bleu bleue blau blaue 蓝 蓝色
|white bianco bianca bianchi blanco blanca blanc blanche weiss weisse 白 白色
|black nero nera neri negro negra noir noire schwarz schwarze 黑 黑色
|green verde verdi verdes vert verte grun grune gruen 绿 绿色
|yellow giallo gialla amarillo amarilla jaune gelb gelbe 黄 黄色
|pink rosa rosado rose 粉 粉色 粉红
|purple viola morado morada violet violette lila 紫 紫色
|grey gray grigio grigia gris grau graue 灰 灰色
|brown marrone marron braun braune 棕 棕色 咖啡色
|orange arancione naranja 橙 橙色
|beige 米色
|s sm smalls esse chica chico small piccolo piccola pequeno pequena petit petite klein kleine 小 小码 小号
|m med mediums emme medium medio media mediano mediana moyen moyenne mittel 中 中码 中号
|l lg larges lge lrg elle large grande groß gross grand 大 大码 大号
|xl extralarge 加大 特大
|xxl 2xl
"""
SAME: dict[str, str] = {word: group.split()[0] for group in _COLOURS.split("|") for word in group.split()}
"""Colours and sizes, to one spelling of each, whatever the language."""


def _phrases() -> dict[str, str]:
    # Where one spelling is of several kinds, the kind that comes first here: it claims less.
    order = (
        CLAIM,
        CANCEL,
        REQUEST,
        ASKING,
        CORRECT,
        MAYBE,
        NEVER,
        HEDGE,
        STOP,
        REACTION,
        ALL,
        VAGUE,
        MONEY,
        MEASURE,
        UNIT,
        MARK,
        FETCH,
        POLITE,
        FILLER,
        TALK,
    )
    found: dict[str, str] = {}
    for kind in order:
        for phrase in re.split(r"[|\n]", f"{LATIN[kind]}|{DIALECTS.get(kind, '')}"):
            if words := spaced(phrase):
                found.setdefault(words, kind)
        for word in CHINESE.get(kind, "").split():
            found.setdefault(folded(word), kind)
    for kind, phrases in (
        (HEDGE, made.HEDGING),
        (STOP, made.STOPPING),
        (CANCEL, made.CANCELLING),
        (REQUEST, made.REQUESTING),
        (CLAIM, made.ORDERING),
        (FETCH, made.FETCHING),
        (FILLER, CHANGED_MINDS | THOUGHT_AGAIN),
    ):
        for words in phrases:
            found.setdefault(words, kind)
    for asking, asked in _REQUESTED:
        for first in asking.split("|"):
            for second in asked.split("|"):
                found.setdefault(f"{first} {second}", REQUEST)
    for dear in _DEARS.split():
        for own in _OWN.split():
            found.setdefault(f"{dear} {own}", FILLER)
            found.setdefault(f"{own} {dear}", FILLER)
    for hello in _HELLOS.replace("\n", "").split("|"):
        for whom in _AUDIENCE.replace("\n", "").split("|"):
            found.setdefault(f"{hello} {whom}", FILLER)
    for relative in RELATIVES:
        found.setdefault(relative, TALK)
    for kin in BARE_KIN:
        if not kin.isascii():
            found.setdefault(kin, TALK)
    for kin in _KIN.split():
        for whom in (f"给我{kin}", f"给{kin}", f"帮我{kin}", f"帮{kin}", f"替我{kin}"):
            found.setdefault(whom, FILLER)
            for done in "带买拿要拍来留寄":
                found.setdefault(whom + done, FETCH)
    for word in NUMBER_WORDS:
        if found.get(word) in (None, FILLER, TALK):
            found[word] = NUMBER
    return found


PHRASES: dict[str, str] = _phrases()
LONGEST_CHINESE = max(len(phrase) for phrase in PHRASES if not phrase[0].isascii())


def _mistyped() -> dict[str, str]:
    """The long words that order, cancel or ask nicely, as fingers in a hurry write them: two letters the wrong way
    round, one too few, one twice. What is a word itself is none of these."""
    known = {word for phrase in PHRASES for word in phrase.split(" ")}
    meant = {CLAIM, FETCH, CANCEL, POLITE}
    words = {
        word for phrase, kind in PHRASES.items() if kind in meant and phrase.isascii() for word in phrase.split(" ")
    }
    found: dict[str, str] = {}
    for word in words:
        length = len(word)
        if length < 4 or not word.isalpha():
            continue
        if length == 4:
            tries = {word[0] + word[2] + word[1] + word[3]}
        else:
            tries = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(length - 1)}
            tries |= {word[:at] + word[at] + word[at:] for at in range(length)}
        if length > 5:
            tries |= {word[:at] + word[at + 1 :] for at in range(1, length)}
        for each in tries - known:
            # Two words that are mistyped alike mean neither.
            found[each] = "" if found.get(each, word) != word else word
    return {written: word for written, word in found.items() if word}


MISTYPED: dict[str, str] = _mistyped()
"""The word that was meant, by what was written."""

# Verbs by their stems: their endings are many. "annullatemelo", "cancelármela", "stornierst".
_CANCELS = re.compile(
    r"annull[aeio]|annul[aeio]|cancell?[aeio]|stornier|elimin[aeio]m|toglie|quit(?:ar?|e|en|an)[mls]|borra[mrd]|supprim"
)
_SHOWS = re.compile(
    r"mostra|most[r]?ar|muestr|ensen|spieg|explic|expliq|racconta|cuent|ricord|recuerd|montre|fammi|dimm|digam"
)
_ORDERS = re.compile(r"prenot|ordin[aeio]|riserv|reserv(?!oir)|apart[aeo]|anot[aeo]|apunt[aeo]|reservier|commandero")
_FOR_ME = re.compile(
    r"[a-z]{2,}(?:[aei]temi|[ai]mi|(?:[aei]|ete|ate|ar|er|ir)m[ei]l[oaie]|mene|[ae]n?m[e]l[oa]s?|adme|edme|an?melos?)"
)


def by_stem(word: str) -> str:
    """The kind of a word that no list has, by its beginning and its end; empty where they say nothing."""
    if _CANCELS.match(word):
        return CANCEL
    if _SHOWS.match(word):
        return STOP
    return FETCH if _ORDERS.match(word) or _FOR_ME.fullmatch(word) else ""


# Words of every talk that say nothing of claims.
_PLAIN = frozenset(
    "they people because more than very then some other made make house home day man woman thing".split()
    + "you your our who".split()
    + "casa gente cosa uomo donna essere fare ogni nostro vostro stato noi voi".split()
    + "gente cosa hombre mujer hacer ser nosotros ellos cada todo sobre".split()
    + "maison gens chose homme femme faire etre nous vous leur tous comme".split()
    + "haus leute sache mensch machen sein wir ihr sie haben werden aber".split()
)


def word_warnings(words: Iterable[str]) -> tuple[str, ...]:
    """Those of the seller's own claiming words that viewers write anyway, without wanting anything ("the", "bello")."""
    return tuple(word for word in words if _is_common(spaced(word)))


def _is_common(word: str) -> bool:
    if PHRASES.get(word, CLAIM) not in (CLAIM, FETCH) or word in _PLAIN or laughs(word):
        return True
    return len(word) < 2 or word.isdigit()
