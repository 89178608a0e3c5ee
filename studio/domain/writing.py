"""What the stall writes into the chats: a line for the product that is pinned, and answers to what is asked every time.

A pattern holds {title}, {price}, {old_price}, {unit}, {code}, {link}, {stock} and {shop}; what stands in [square
brackets] is left out where something named in it is not there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from studio.domain.errors import Refused

FIELDS = ("title", "price", "old_price", "unit", "code", "link", "stock", "shop")
LONGEST_PATTERN = 400
MOST_ANSWERS = 50

LINES: Mapping[str, str] = {
    "en": "👉 {title}: {price}[ instead of {old_price}]. Write {code} to order[ or buy here: {link}]",
    "it": "👉 {title}: {price}[ invece di {old_price}]. Scrivi {code} per ordinare[ o compra qui: {link}]",
    "zh": "👉 {title} {price}[（原价 {old_price}）]，打 {code} 下单[，或点这里购买：{link}]",
    "es": "👉 {title}: {price}[ en vez de {old_price}]. Escribe {code} para pedir[ o compra aquí: {link}]",
    "fr": "👉 {title} : {price}[ au lieu de {old_price}]. Écrivez {code} pour commander[ ou achetez ici : {link}]",
    "de": "👉 {title}: {price}[ statt {old_price}]. {code} schreiben und bestellen[ oder hier kaufen: {link}]",
}
"""What is posted when a product is pinned, by the show's language, unless the seller wrote another."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is written back to a question that holds one of `words`; `topic` "price", "link", "delivery", or the
    seller's own."""

    topic: str
    words: tuple[str, ...]
    text: str


_PRICE = (
    "price cost how~much prezzo quanto~costa quanto~viene quanto~costano costo 多少钱 价格 怎么卖 几块 几元"
    " cuánto~cuesta cuánto~vale precio combien prix coûte wie~viel wieviel preis kostet was~kostet"
).split()
_LINK = (
    "link where~buy how~order where~can~i~buy how~do~i~order dove~compro dove~si~compra come~ordino come~si~ordina"
    " 链接 怎么买 怎么下单 哪里买 enlace dónde~compro cómo~pido cómo~compro lien où~acheter comment~commander wo~kaufen"
    " wie~bestelle wo~bestellen wie~bestellen"
).split()
_DELIVERY = (
    "ship shipping deliver delivery spedite spedizione consegna consegnate spedire 发货 快递 包邮 运费 邮费 envían"
    " envío envíos hacéis~envíos livrez livraison expédiez versand liefert lieferung verschickt versenden"
).split()


def _words(listed: list[str]) -> tuple[str, ...]:
    return tuple(word.replace("~", " ") for word in listed)


_FIRST = {
    "en": ("{title} is {price}.", "Write {code} in the chat to order.[ Or here: {link}]"),
    "it": ("{title} costa {price}.", "Scrivi {code} in chat per ordinare.[ Oppure qui: {link}]"),
    "zh": ("{title} {price}。", "在聊天里打 {code} 就能下单。[也可以点这里：{link}]"),
    "es": ("{title} cuesta {price}.", "Escribe {code} en el chat para pedir.[ O aquí: {link}]"),
    "fr": ("{title} : {price}.", "Écrivez {code} dans le chat pour commander.[ Ou ici : {link}]"),
    "de": ("{title} kostet {price}.", "Zum Bestellen {code} in den Chat schreiben.[ Oder hier: {link}]"),
}


_FROM = {
    "en": "from {price}",
    "it": "da {price}",
    "zh": "{price} 起",
    "es": "desde {price}",
    "fr": "dès {price}",
    "de": "ab {price}",
}


def from_price(price: str, language: str) -> str:
    """What stands for the price of a product whose variants have several: the lowest, as its card says it."""
    return _FROM.get(language.partition("-")[0], _FROM["en"]).replace("{price}", price)


def first_answers(language: str) -> tuple[Answer, ...]:
    """The answers of a seller who wrote none yet. Delivery has none until the seller says how they deliver."""
    price, link = _FIRST.get(language.partition("-")[0], _FIRST["en"])
    return (
        Answer("price", _words(_PRICE), price),
        Answer("link", _words(_LINK), link),
        Answer("delivery", _words(_DELIVERY), ""),
    )


def line_for(language: str, own: Mapping[str, str]) -> str:
    """The pattern for a pinned product's line in this language: the seller's own, else ours."""
    short = language.partition("-")[0]
    return own.get(short) or LINES.get(short) or LINES["en"]


def checked(pattern: str) -> str:
    """`pattern` in one line. Raises Refused where it can not be filled in."""
    pattern = " ".join(pattern.split())
    if len(pattern) > LONGEST_PATTERN:
        raise Refused(f"This text is too long: {LONGEST_PATTERN} characters at most.")
    for name in re.findall(r"\{([^{}]*)\}", pattern):
        if name not in FIELDS:
            raise Refused(f"Nothing is called {{{name}}} here. These can be written: {_named()}.")
    if re.search(r"[{}]", re.sub(r"\{[^{}]*\}", "", pattern)):
        raise Refused("A curly bracket is open or closed too often.")
    if re.search(r"\[[^\]]*\[|\][^\[]*\]|^[^\[]*\]|\[[^\]]*$", pattern):
        raise Refused("A square bracket is open or closed too often.")
    return pattern


def filled(pattern: str, values: Mapping[str, str]) -> str:
    """The pattern with its fields filled in; what stands in square brackets only where all of its fields are there."""

    def fill(text: str) -> str:
        return re.sub(r"\{([^{}]*)\}", lambda field: values.get(field[1], ""), text)

    def part(bracket: re.Match[str]) -> str:
        inside = bracket[1]
        return fill(inside) if all(values.get(name) for name in re.findall(r"\{([^{}]*)\}", inside)) else ""

    # One pass over pieces: a title that holds brackets is not taken for a pattern.
    pieces = re.split(r"(\[[^\[\]]*\])", pattern)
    done = (part(m) if (m := re.fullmatch(r"\[([^\[\]]*)\]", piece)) else fill(piece) for piece in pieces)
    return " ".join("".join(done).split())


def answer_to(text: str, answers: tuple[Answer, ...]) -> Answer | None:
    """The first answer one of whose words the message holds, or None. Answers without text are passed over."""
    bare = _bare(text)
    for answer in answers:
        if answer.text and any(_holds(bare, _bare(word)) for word in answer.words if word.strip()):
            return answer
    return None


def _holds(text: str, word: str) -> bool:
    if word and _UNSPACED.search(word):
        return word in text
    return re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text) is not None


def _bare(text: str) -> str:
    spread = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in spread if not unicodedata.combining(c)).split())


def _named() -> str:
    return ", ".join(f"{{{name}}}" for name in FIELDS)


_UNSPACED = re.compile(r"[\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]")
