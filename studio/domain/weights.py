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
MOST_WEIGHED = 10_000_000
"""Grams, of one line."""
_UNIT = re.compile(
    r"(?P<rate>/|per |al |(?:all|l)['’]|a |the |por |par |pro |je |每)?\s*"
    r"(?P<number>\d{1,6}(?:[.,]\d{1,3})?)?\s*(?P<name>[^\W\d]+)\.?"
)
# Nobody sells by the thousandth of a gram: "1.000 g" is a kilogram, "1.000 kg" too.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")
_TYPED = re.compile(r"(?P<number>\d{1,8}(?P<decimals>[.,]\d{1,3})?)\s*(?:(?P<name>[^\W\d]+)\.?)?")
# "1 850" and "1’850": the blanks of other languages are one kind by then.
_GROUPED = re.compile(r"(?<=\d)[ '’](?=\d{3}(?!\d))")


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


def grams_typed(text: str, unit: str, expected: Fraction) -> int:
    """What somebody read off the scales, in grams: "1,85 kg", "1850 g", "1 850", "4 lb". Without a unit it is kilograms
    or grams, whichever it can only be where about `expected` grams are sold at a price for `unit`. Raises ValueError
    where it could be both, or is no weight."""
    match = _TYPED.fullmatch(_GROUPED.sub("", unicodedata.normalize("NFKC", text).strip().casefold()))
    name = match and (match["name"] or _unit_shown(match["number"], match["decimals"], unit, expected))
    if not match or name not in GRAMS:
        raise ValueError(text)
    grams = round(weight_of(match["number"], name))
    if not 1 <= grams <= MOST_WEIGHED:
        raise ValueError(text)
    return grams


def _unit_shown(number: str, decimals: str | None, unit: str, expected: Fraction) -> str:
    """The unit of scales that show this number alone; "" where that is not certain."""
    of_unit, shown = grams_in(unit) or Fraction(1000), Fraction(number.replace(",", "."))
    in_units = shown * of_unit
    if of_unit == 1000 and in_units <= (10 if decimals else 3) * expected:
        return "kg"  # as grams it would be next to nothing of what was asked for
    if of_unit != 1 and (in_units <= 3 * expected or (in_units <= 10 * expected and 2 * shown <= expected)):
        return ""  # so many ounces, or of 100 g, as well as grams
    # Some scales have tenths of a gram; "1.850" is no such thing.
    return "g" if 10 * shown >= expected and len(decimals or "") <= 3 else ""
