"""The sizes, colours and measures of a product's variants as viewers write them, and those that it does not come in."""

from __future__ import annotations

import re

from studio.domain.claim_measures import measures_in
from studio.domain.claim_spelling import HAN, folded
from studio.domain.claim_words import NUMBER_WORDS, SAME
from studio.domain.product import Product

_WORD = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
_SPLIT = re.compile(r"\d+|[^\W\d_]+")
SIZES_AND_COLOURS = frozenset(word for word in SAME if word.isascii() or len(word) > 1) | frozenset(
    "xs xxs xxxl xxxxl 3xl 4xl 5xl 2xs 3xs 均码 特小 加小 黑 白 红 蓝 绿 黄 紫 灰 gold golden oro dore argento silver"
    " azzurro azzurra azzurri azzurre lilla avorio panna ocra granata bordo amaranto hellblau dunkelblau turkis weinrot"
    " plata dunkelgrun hellgrun marine dore doree argente argentee ivoire granate burdeos dorado dorada plateado"
    " plateada navy teal maroon ivory charcoal 深蓝 浅蓝 天蓝 藏青 酒红 卡其 米白 深灰 浅灰 墨绿"
    " turquoise turchese turquesa cream crema burgundy bordeaux khaki kaki celeste fucsia fuchsia 金色 银色".split()
)
"""What no other word of a chat is, and a variant's name may be."""
LOOSE = frozenset(
    "s m l sm med lg elle esse emme grande grand media medio mediano mediana moyen moyenne mittel chica chico rose rosa"
    " viola violet violette violeta petit petite klein kleine small smalls medium large piccolo piccola pequeno pequena"
    " gross orange naranja arancione gold golden oro silver plata cream crema lila lilla panna marine"
    " bordo ocra tan olive 黑 白 红 蓝 绿 黄 紫 灰".split()
)
"""Those of them that are also other words, names or things to eat: only beside a code do they say which."""


def spellings(product: Product) -> dict[str, tuple[int, str]]:
    """Each way to write one of its variants' options, with the option's axis and its folded name."""
    found: dict[str, tuple[int, str]] = {}
    same: dict[str, set[tuple[int, str]]] = {}
    weighed: dict[str, set[tuple[int, str]]] = {}
    for variant in product.variants:
        for axis, option in enumerate(variant.options):
            key = folded(option).strip()
            pieces = _SPLIT.findall(key)
            for spelling in {key, " ".join(pieces), "".join(pieces), " ".join(_WORD.findall(key))} - {""}:
                found.setdefault(spelling, (axis, key))
            same.setdefault(SAME.get(key, key), set()).add((axis, key))
            for measure in measures_in(key):
                weighed.setdefault(measure, set()).add((axis, key))
    for word, value in NUMBER_WORDS.items():
        if value > 12 and str(value) in found:
            found.setdefault(word, found[str(value)])
    # The same colour or size in another language, where that can only be one.
    for spelling, meaning in SAME.items():
        options = same.get(meaning, set())
        if len(options) == 1:
            found.setdefault(spelling, next(iter(options)))
    found.update((measure, next(iter(kinds_))) for measure, kinds_ in weighed.items() if len(kinds_) == 1)
    return found
