"""The labelled chat lines beside this file, one file a language: what was written, the pinned code, what it means.

The meaning: `A12` a claim of one, `A12*2` of two, `C4[red M]` of a variant, `!A12` a cancellation of all of it,
`!A12*1` of one, `!*` of everything, `!mine` of what the author has, `?!A12` a cancellation that may not be meant,
`?A12` a doubt for the host, `-` none of it. Several are parted by "; ". The labels were written by what a seller would
make of the line, not by what the reader does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.domain.claims import MINE, UNSURE, Reading, Wanted
from studio.domain.money import Money
from studio.domain.product import Product, Variant

BLIND: dict[str, tuple[float, float, float]] = {
    "blind1": (1.0, 1.0, 1.0),
    "blind2": (0.98, 0.99, 0.97),
    "blind3": (1.0, 0.99, 0.97),
    "blind4": (0.99, 1.0, 0.98),
    "blind5": (1.0, 1.0, 1.0),
    "blind6": (1.0, 0.99, 0.99),
    "blind7": (1.0, 0.98, 0.97),
    "blind8": (0.99, 1.0, 0.99),
    "blind9": (0.98, 0.98, 0.95),
    "blind10": (0.98, 0.98, 0.96),
    "blind11": (1.0, 1.0, 1.0),
    "blind12": (0.98, 0.98, 0.98),
    "blind13": (1.0, 0.97, 0.96),
    "blind14": (1.0, 0.92, 0.91),
    "blind15": (0.92, 0.84, 0.73),
    "blind16": (1.0, 0.85, 0.88),
    "blind17": (0.97, 0.95, 0.97),
    "blind18": (1.0, 1.0, 0.99),
    "blind19": (0.98, 0.97, 0.93),
    "blind20": (1.0, 0.95, 0.95),
    "blind21": (0.96, 0.93, 0.96),
}
"""Sets written without the grammar in view, all languages in one; each says how it scored when it was new. The least
precision, recall and recall with doubts that it must keep."""
LANGUAGES = ("en", "it", "zh", "es", "fr", "de")
_HERE = Path(__file__).parent
_EURO = Money(1200, "EUR")
_PART = re.compile(r"(?P<how>\?!|[!?]?)(?P<code>[^\[*]+|(?=\*$))(?:\[(?P<variant>[^\]]+)\])?(?:\*(?P<many>\d+)?)?")


def _variants(*names: str) -> tuple[Variant, ...]:
    return tuple(Variant(tuple(name.split()), stock=5) for name in names)


CATALOGUE = (
    *(
        Product(code, f"Product {code}", _EURO, stock=10)
        for code in ("A12", "B3", "AA10", "SP1", "27", "PANE", "粉", "B-1")
    ),
    Product("K7", "Apples", _EURO, unit="kg", stock=50),
    Product("C4", "Shirt", _EURO, variants=_variants("red S", "red M", "red L", "blue M", "blue L")),
    Product("D5", "Maglia", _EURO, variants=_variants("rosso S", "rosso M", "rosso L", "blu S", "blu M", "blu L")),
    Product("E6", "衬衫", _EURO, variants=_variants("红色 M", "红色 L", "白色 M", "白色 L")),
    Product("T8", "Shoes", _EURO, variants=_variants("38", "39", "40")),
)
STALLS: dict[str, tuple[Product, ...]] = {
    "blind17": (
        *CATALOGUE,
        Product("12", "Twelve", _EURO, stock=5),
        Product("苹果1", "苹果", _EURO, stock=5),
        Product("S6", "Shirt", _EURO, variants=_variants("red M", "red L", "blue M")),
        Product("T1", "Tee", _EURO, variants=_variants("red M")),
        Product("H1", "Hat", _EURO, variants=_variants("red")),
        Product("Z9", "Ring", _EURO, variants=_variants("42")),
    )
}
"""What is for sale where a set's lines were said, if that is not `CATALOGUE`."""


@dataclass(frozen=True)
class Line:
    language: str
    text: str
    pinned: str | None
    label: str
    note: str = ""

    @property
    def meaning(self) -> Reading:
        wanted: list[Wanted] = []
        given: list[Wanted] = []
        doubtful: list[Wanted] = []
        why = ""
        for part in self.label.split("; ") if self.label != "-" else []:
            found = _PART.fullmatch(part)
            assert found, f"{self.language}: {part!r} is no label"
            how, many = found["how"], int(found["many"] or (0 if "!" in found["how"] else 1))
            into = {"": wanted, "!": given, "?!": given, "?": doubtful}[how]
            code = "" if (how, found["code"]) == ("!", "mine") else found["code"]
            why = UNSURE if how == "?!" else MINE if code != found["code"] else why
            into.append(Wanted(code, found["variant"], many))
        return Reading(tuple(wanted), tuple(given), tuple(doubtful), why)


def lines(name: str) -> Iterator[Line]:
    """Of one file: a language, "rules", "minds", or one of `BLIND`."""
    with open(_HERE / f"{name}.tsv", encoding="utf-8") as file:
        for row in file:
            if row.strip() and not row.startswith("##"):
                text, pinned, label, *note = row.rstrip("\n").split("\t")
                yield Line(name, text, pinned or None, label, *note)


@dataclass
class Score:
    """How well readings met their meanings. Claims and cancellations count alike; in `precision` and `recall` a doubt
    is neither right nor wrong. `handled` is the recall of all that concerns the seller: a doubt that is due counts
    too, and is right where the inbox has it.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0
    doubts_right: int = 0
    doubts_missed: int = 0
    doubts_needless: int = 0

    def add(self, meaning: Reading, reading: Reading) -> bool:
        """Whether nothing was wrong or missed."""
        due, got = _acts(meaning), _acts(reading)
        self.right += len(due & got)
        self.wrong += len(got - due)
        self.missed += len(due - got)
        doubts_due, doubts_got = (_doubts(one) for one in (meaning, reading))
        self.doubts_right += len(doubts_due & doubts_got)
        self.doubts_missed += len(doubts_due - doubts_got)
        self.doubts_needless += len(doubts_got - doubts_due)
        return due == got

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def handled(self) -> float:
        met = self.right + self.doubts_right
        return met / max(1, met + self.missed + self.doubts_missed)


def _acts(reading: Reading) -> set[tuple[str, Wanted]]:
    given = () if reading.why == UNSURE else reading.given_back
    cancel = MINE if reading.why == MINE else "cancel"
    return {("claim", each) for each in reading.wanted} | {(cancel, each) for each in given}


def _doubts(reading: Reading) -> set[str]:
    given = reading.given_back if reading.why == UNSURE else ()
    return {each.code for each in reading.doubtful} | {f"!{each.code}" for each in given}
