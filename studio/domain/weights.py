"""What a price's unit weighs, and whether what is sold by it goes on the scales."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

GRAMS = {
    **dict.fromkeys("g gr grs gramm grammo grammi gramme grammes gram grams gramo gramos 克".split(), Fraction(1)),
    **dict.fromkeys("dag dkg deca".split(), Fraction(10)),
    **dict.fromkeys("hg etto etti ettogrammo".split(), Fraction(100)),
    **dict.fromkeys(
        "kg kgs kilo kilos chilo chili kilogrammo kilogramo kilogramm kilogramme kilogram 公斤 千克".split(),
        Fraction(1000),
    ),
    **dict.fromkeys("lb lbs pound pounds".split(), Fraction("453.59237")),
    **dict.fromkeys("oz ounce ounces".split(), Fraction("28.349523125")),
    # Half a kilogram by custom or by law.
    **dict.fromkeys("pfund livre livres 斤 市斤".split(), Fraction(500)),
    **dict.fromkeys("两 兩 市两".split(), Fraction(50)),
    "钱": Fraction(5),
    "台斤": Fraction(600),
}
_UNIT = re.compile(
    r"(?P<rate>/|per |al |(?:all|l)['’]|a |the |por |par |pro |je |每)?\s*"
    r"(?P<number>\d{1,6}(?:[.,]\d{1,3})?)?\s*(?P<name>[^\W\d]+)\.?"
)
# Nobody sells by the thousandth of a gram: "1.000 g" is a kilogram, "1.000 kg" too.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


@lru_cache(1000)
def _read(unit: str) -> tuple[Fraction, bool] | None:
    """What it weighs in grams, and whether it reads as what prices are named for, not as how a packet is filled."""
    match = _UNIT.fullmatch(unicodedata.normalize("NFKC", unit).strip().casefold())
    if not match or match["name"] not in GRAMS:
        return None
    grams = weight_of(match["number"] or "1", match["name"])
    return (grams, bool(match["rate"]) or grams in (GRAMS[match["name"]], 100)) if grams else None


def weight_of(number: str, name: str) -> Fraction:
    """What so many of one of GRAMS weigh, in grams; `number`: digits, with a point or a comma at most."""
    if GRAMS[name] == 1 and _THOUSANDS.fullmatch(number):
        number = re.sub("[.,]", "", number)
    return Fraction(number.replace(",", ".")) * GRAMS[name]


def grams_in(unit: str) -> Fraction | None:
    """What one `unit` of a price weighs, in grams: "kg", "100 g", "etto", "lb", "斤"; None where it is no weight."""
    read = _read(unit)
    return None if read is None else read[0]


def sold_by_weight(unit: str, grams: int | None, by_weight: bool | None) -> bool:
    """Whether it goes on the scales and costs by what they say: as the seller said (`by_weight`), else what has a price
    for the kilogram, the pound, 100 g and their like, or a weight of about so many `grams` a piece. A packet of "250 g"
    costs what it costs. Never where the price is not for a weight."""
    read = _read(unit)
    if read is None:
        return False
    return by_weight if by_weight is not None else read[1] or grams is not None
