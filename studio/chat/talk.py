"""What people write in a show that sells: the words of the invented chat."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

_MOST_REGULARS = 60


@dataclass(frozen=True, slots=True)
class Said:
    """One invented message."""

    platform: str
    author_id: str
    author: str
    text: str
    is_spam: bool = False


@dataclass(frozen=True, slots=True)
class _Tongue:
    """What the viewers of one language write; "{code}" stands for a product's code."""

    platforms: tuple[str, ...]
    names: tuple[str, ...]
    hellos: tuple[str, ...]
    questions: tuple[str, ...]
    orders: tuple[str, ...]
    praise: tuple[str, ...]


_ITALIAN = _Tongue(
    ("twitch", "youtube", "facebook", "facebook", "instagram", "tiktok", "kick"),
    ("Anna R.", "Marco Verdi", "luisa_84", "Giò", "Nonna Teresa", "Chef Paolo", "bea", "Carla e Pino", "tonino66"),
    ("ciao da Bergamo! 🧀", "buongiorno a tutti", "eccomi, sono arrivata adesso", "un saluto da Lecce ☀️", "ciaooo"),
    (
        "il pecorino è molto stagionato?",
        "spedite anche in Sicilia?",
        "quanto costa la spedizione",
        "si conserva fuori dal frigo?",
        "ma il {code} quanto pesa?",
        "domani siete al mercato di piazza?",
    ),
    (
        "{code} x2",
        "{code}",
        "prendo {code} 🙋",
        "{code}+1",
        "me lo tieni da parte? {code}",
        "{code} ×3 per mia sorella e per me",
        "allora due {code} e un {code}",
    ),
    (
        "bravissimi ❤️",
        "che profumo, lo sento da qui 😍",
        "il migliore che ho mangiato quest'anno",
        "👏👏👏",
        "complimenti",
    ),
)
_ENGLISH = _Tongue(
    ("youtube", "twitch", "facebook", "kick", "instagram"),
    ("Maggie B", "tom_hikes", "Old Bill", "JessCooks", "priya.k", "The Hendersons", "sam"),
    ("hello from Leeds 👋", "morning all", "first time here, lovely stall", "hi hi hi"),
    (
        "do you ship to the UK?",
        "how long does {code} keep",
        "is the honey raw?",
        "what time do you finish today?",
        "Is {code} vegetarian?",
    ),
    ("{code} x2 please", "{code}", "one {code} for me", "{code} +1 🙌", "2x{code}", "can I get {code} and {code}"),
    ("looks amazing 😋", "that crust!!", "best stream of the week", "❤️❤️", "okay now I am hungry"),
)
_CHINESE = _Tongue(
    ("bilibili", "douyin", "taobao", "kuaishou", "xiaohongshu", "wechat"),
    ("王芳", "小李同学", "吃货阿明", "山里的猫", "陈静", "北方的狼"),
    ("主播早上好", "来了来了", "从成都来的👋", "你好你好"),
    ("这个可以发顺丰吗", "{code} 多少钱一斤？", "保质期多久？", "有没有小包装", "甜不甜?"),
    ("要{code}两份", "{code}", "{code} x2", "拍了{code}", "来一个{code}谢谢"),
    ("谢谢,我爱你们!", "看着就好吃", "666", "老板大气👍", "已经回购三次了"),
)
_SPANISH = _Tongue(
    ("youtube", "tiktok", "instagram", "facebook"),
    ("Lucía", "Paco el del huerto", "mariajo", "Abuela Pili", "xavi_bcn"),
    ("hola desde Murcia 🌶️", "buenos días familia", "ya estoy aquí"),
    ("¿hacéis envíos a Canarias?", "cuánto cuesta el envío", "¿{code} lleva gluten?", "¿cuándo volvéis?"),
    ("{code} x2", "me quedo con {code}", "{code} por favor", "apúntame {code} y {code}"),
    ("qué pinta tiene 😍", "enhorabuena", "lo compré el mes pasado y riquísimo", "🔥🔥"),
)
_FRENCH = _Tongue(
    ("youtube", "facebook", "twitch"),
    ("Élodie", "Jean-Luc", "mamie_jo", "Thibault"),
    ("bonjour de Lyon", "coucou tout le monde 🥖", "salut !"),
    ("vous livrez en Belgique ?", "combien pèse {code} ?", "c'est du lait cru ?"),
    ("{code} x1", "je prends {code}", "{code} et {code} svp"),
    ("magnifique ❤️", "miam", "toujours aussi bon chez vous"),
)
_GERMAN = _Tongue(
    ("youtube", "twitch", "facebook"),
    ("Heike", "bergfex_77", "Jürgen W.", "Familie Özdemir"),
    ("Grüße aus Graz 🏔️", "Guten Morgen zusammen", "Moin"),
    ("liefert ihr nach Österreich?", "wie lange ist {code} haltbar?", "Ist der Honig aus eigener Imkerei?"),
    ("{code} x2 bitte", "ich nehme {code}", "2 x {code}"),
    (
        "sieht köstlich aus 😋",
        "das Brot war ein Gedicht, ich habe letzte Woche gleich noch eins für die Nachbarn bestellt",
    ),
)
_ARABIC = _Tongue(
    ("tiktok", "facebook"),
    ("ليلى", "أبو كريم"),
    ("مرحبا من الدار البيضاء", "السلام عليكم"),
    ("هل تشحنون إلى المغرب؟", "كم سعر {code}؟"),
    ("أريد {code} من فضلك", "{code} x2"),
    ("ما شاء الله ❤️", "رائع جدا"),
)
_TONGUES = (_ITALIAN, _ENGLISH, _CHINESE, _SPANISH, _FRENCH, _GERMAN, _ARABIC)
_SHARES = (40, 18, 14, 10, 7, 7, 4)
_SPAM = ("🔥 CHEAP FOLLOWERS 🔥 follow4u.example", "guadagna 500€ al giorno da casa, scrivimi in privato")


class Talk:
    """Endless; the same `random` and the same codes make the same talk."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._regulars: list[tuple[_Tongue, str, str, str]] = []

    def next(self, codes: tuple[str, ...]) -> Said:
        """The next message, about the products of these codes."""
        pick = self._random.choice
        tongue, platform, author_id, author = self._author()
        what = self._random.random()
        if what < 0.006:
            return Said(platform, author_id, author, pick(_SPAM), is_spam=True)
        if what < 0.28 and codes:
            text = pick(tongue.orders)
        elif what < 0.46:
            text = pick(tongue.questions)
        elif what < 0.70:
            text = pick(tongue.hellos)
        else:
            text = pick(tongue.praise)
        while "{code}" in text:
            code = pick(codes) if codes else "?"
            text = text.replace("{code}", code.lower() if self._random.random() < 0.3 else code, 1)
        return Said(platform, author_id, author, text)

    def _author(self) -> tuple[_Tongue, str, str, str]:
        """Someone who was here before, mostly."""
        if len(self._regulars) < 5 or (len(self._regulars) < _MOST_REGULARS and self._random.random() < 0.3):
            (tongue,) = self._random.choices(_TONGUES, _SHARES)
            author_id = f"viewer-{len(self._regulars) + 1}"
            self._regulars.append(
                (tongue, self._random.choice(tongue.platforms), author_id, self._random.choice(tongue.names))
            )
            return self._regulars[-1]
        return self._random.choice(self._regulars)
