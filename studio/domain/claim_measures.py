"""Weights and volumes in chat messages: "500 g" is never a count of pieces; it names a kind, or a wished weight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from studio.domain.claim_spelling import folded
from studio.domain.claim_words import NUMBER_WORDS
from studio.domain.product import Product
from studio.domain.weights import GRAMS

_SMALL, _LITRE = Fraction(1), Fraction(1000)
_DIMENSIONS: dict[str, tuple[str, Fraction]] = {
    **dict.fromkeys("ml cc millilitri mililitros millilitres milliliter 毫升".split(), ("v", _SMALL)),
    **dict.fromkeys("cl centilitri centilitros centilitres".split(), ("v", Fraction(10))),
    **dict.fromkeys("dl decilitri decilitros decilitres".split(), ("v", Fraction(100))),
    **dict.fromkeys("l lt ltr litro litri litros litre litres liter liters 升 公升".split(), ("v", _LITRE)),
    **{folded(name): ("g", grams) for name, grams in GRAMS.items()},
    **dict.fromkeys("kilito kilitos chiletto chiletti kiletti kilazo".split(), ("g", Fraction(1000))),
    **dict.fromkeys("libra libras libbra libbre".split(), ("g", GRAMS["lb"])),
}
_HALF = frozenset(
    "half|half a|half an|demi|un demi|une demi|halbes|halber|ein halbes|ein halber|mezzo|mezza|un mezzo|medio|media|半"
    "|1/2|1⁄2".split("|")
)
_COUNTED = {
    **{word: value for word, value in NUMBER_WORDS.items() if value <= 10 and " " not in word},
    **dict.fromkeys("a an un uno una une ein eine einen 一 单".split(), 1),
}
_KEY = "ꟿ"
"""What begins the spelling of a measure among a product's options: a letter that no keyboard has."""


def _any(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def _latin(words: Iterable[str]) -> str:
    return _any(word for word in words if word[0].isascii())


def _chinese(words: Iterable[str]) -> str:
    return _any(word for word in words if not word[0].isascii())


_DIGITS = r"\d{1,6}(?:[.,]\d{1,3})?"
_MEASURE = re.compile(
    rf"""(?:(?<=\dx)|(?<![\w.,/⁄]))(?P<number>{_latin(_HALF)}|{_DIGITS}|{_latin(_COUNTED)})[\s'-]*
    (?P<unit>{_latin(_DIMENSIONS)})(?![^\W_])
    |(?P<zh_number>{_chinese(_HALF)}|{_DIGITS}|{_chinese(_COUNTED)})\s*(?P<zh_unit>{_chinese(_DIMENSIONS)})""",
    re.VERBOSE,
)


def _found(text: str) -> Iterator[tuple[re.Match[str], str]]:
    for match in _MEASURE.finditer(text):
        number = match["number"] or match["zh_number"]
        dimension, each = _DIMENSIONS[match["unit"] or match["zh_unit"]]
        if number in _HALF:
            many = Fraction(1, 2)
        elif number in _COUNTED:
            many = Fraction(_COUNTED[number])
        else:
            many = Fraction(number.replace(",", "."))
        yield match, f"{_KEY}{dimension}{round(many * each * 1000)}"


_FRACTION = re.compile(rf"(?<![\w.,])(\d{{1,4}}[.,]\d{{1,3}})\s?({_any(_DIMENSIONS)})(?![^\W_]|')")


def in_whole(text: str) -> str:
    """A folded `text` where "1,5 kg" is written in whole grams, "0.75 l" in whole millilitres."""

    def written(match: re.Match[str]) -> str:
        dimension, each = _DIMENSIONS[match[2]]
        amount = Fraction(match[1].replace(",", ".")) * each
        return match[0] if amount % 1 else f"{amount} {'g' if dimension == 'g' else 'ml'}"

    return _FRACTION.sub(written, text)


def measures_in(option: str) -> frozenset[str]:
    """The weights and volumes in the name of a kind, each in the one spelling that all of its writings share: those of
    "vasetto da 500 g" and of "mezzo chilo" are the same."""
    return frozenset(key for _match, key in _found(folded(option)))


def with_kinds(text: str, options: Mapping[str, tuple[int, str]]) -> str:
    """A folded `text` where each measure that names one of `options` is written as they spell it."""
    if not any(spelling.startswith(_KEY) for spelling in options):
        return text
    pieces: list[str] = []
    end = 0
    for match, key in _found(text):
        if key in options:
            pieces += (text[end : match.start()], f" {key} ")
            end = match.end()
    return "".join((*pieces, text[end:]))


def pieces_of(number: int, unit: str, product: Product) -> tuple[int, bool]:
    """How many of a product `number` of a `unit` are, such as 500 of "g"; and whether that is sure: it is where the
    product is sold by that unit or by one that goes into it. A wish in another measure is of one, or of as many as
    weigh about so much: the host is asked."""
    wish, sold = _DIMENSIONS.get(folded(unit)), _sold_by(product.unit)
    if wish is None:
        return (number, True) if folded(product.unit) == unit and product.grams is None else (1, False)
    amount = number * wish[1]
    if product.grams is not None:
        return (max(1, round(amount / product.grams)), False) if wish[0] == "g" and product.grams > 0 else (1, False)
    if sold is not None:
        fits = sold[0] == wish[0] and amount and not amount % sold[1]
        return (int(amount / sold[1]), True) if fits else (1, False)
    packet = _packet(product)
    if not amount or packet is None or packet[0] != wish[0] or amount % packet[1]:
        return 1, False
    many = int(amount / packet[1])
    return many, many == 1  # two packets of 250 g, or one of 500 that there is not?


def _packet(product: Product) -> tuple[str, Fraction] | None:
    """What is in one of it ("Butter 250 g", sold by the "vasetto da 250 g"), where that is said once."""
    sole = product.variants[0].name if len(product.variants) == 1 else ""
    found = {key for said in (product.unit, product.title, sole) for key in measures_in(said)}
    if len(found) != 1:
        return None
    key = found.pop()
    amount = Fraction(int(key[2:]), 1000)
    return (key[1], amount) if amount else None


def _sold_by(unit: str) -> tuple[str, Fraction] | None:
    """What one unit of a price is: "kg", "100 g"."""
    plain = folded(unit).strip(" /.")
    if known := _DIMENSIONS.get(plain):
        return known
    if match := re.fullmatch(rf"({_DIGITS})\s*(\D+?)\.?", plain):
        known = _DIMENSIONS.get(match[2])
        many = Fraction(match[1].replace(",", "."))
        return (known[0], known[1] * many) if known and many else None
    return None
