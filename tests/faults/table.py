"""The README's table of faults, made of figures; nothing in it is typed by hand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from tests.faults.figures import ROWS, Figure, shown

BEGIN, END = "<!-- faults:begin -->", "<!-- faults:end -->"
BEFORE = "## What is not here yet"
NEVER = "never"
# What is true of every row: said in two words where it is so, and at length where it is not.
WHOLE = (
    "frames that A lost",
    "frames that the recording lost",
    "frames of A and the recording not decoded",
    "decode errors in any file",
)
UNSAID = ("frames the studio itself skipped",)
_INTRODUCTION = """\
`packaging/faults` plants each of these faults into a real show and writes this table; nobody else does. A is a healthy
destination, B the one that it happens to; 1280x720 at 30, recording on. “Whole” means that A and the recording have
every picture and that every file decodes without an error; what is **bold** is beyond what was asked for."""


def chapter(found: Sequence[Figure]) -> str:
    """The text between the two markers, markers included."""
    machines = ", ".join(dict.fromkeys(each.machine for each in found if each.machine))
    lines = [BEGIN, _INTRODUCTION, "", f"Measured on: {machines or 'no machine yet'}.", ""]
    lines += ["| what happens | asked for | measured | when |", "|---|---|---|---|"]
    for row, what in ROWS.items():
        mine = [each for each in found if each.row == row]
        figures = [each for each in mine if each.measured is not None]
        reasons = [each.why for each in mine if each.measured is None] or ([] if figures else ["not measured yet"])
        cells = [_cells(each) for each in figures if not _taken_for_granted(each)]
        if any(each.what in WHOLE for each in figures):
            cells.append(("whole", "whole" if all(e.reached for e in figures if e.what in WHOLE) else "**not whole**"))
        cells += [("", f"not run here: {why}") for why in dict.fromkeys(reasons)]
        asked = "; ".join(asked for asked, _ in cells if asked) or "–"
        lines.append(f"| {what} | {asked} | {'; '.join(measured for _, measured in cells)} | {_when(mine)} |")
    return "\n".join([*lines, END])


def missed(found: Iterable[Figure]) -> list[Figure]:
    """The figures that are beyond what was asked."""
    return [each for each in found if each.measured is not None and not each.reached]


def written_into(readme: str, text: str) -> str:
    """The README with this chapter in the place of the old one; ValueError where its markers are broken."""
    if BEGIN not in readme and END not in readme:
        if BEFORE not in readme:
            raise ValueError(f"the README has no {BEGIN} and no {BEFORE}")
        return readme.replace(BEFORE, f"## Reliability\n\n{text}\n\n{BEFORE}", 1)
    if readme.count(BEGIN) != 1 or readme.count(END) != 1 or readme.index(BEGIN) > readme.index(END):
        raise ValueError(f"the README has to have {BEGIN} and {END} once each, in this order")
    return readme[: readme.index(BEGIN)] + text + readme[readme.index(END) + len(END) :]


def _taken_for_granted(figure: Figure) -> bool:
    return figure.reached and figure.what in (*WHOLE, *UNSAID)


def _cells(figure: Figure) -> tuple[str, str]:
    """What was asked, and what came out of it."""
    assert figure.measured is not None
    limits = [f"≤ {shown(figure.most)}"] if figure.most is not None else []
    limits += [f"≥ {shown(figure.least)}"] if figure.least is not None else []
    unit = f" {figure.unit}" if figure.unit else ""
    asked = f"{figure.what} {' and '.join(limits)}{unit}" if limits else ""
    value = NEVER if math.isinf(figure.measured) else f"{shown(figure.measured)}{unit}"
    value = value if asked else f"{figure.what} {value}"
    return asked, value if figure.reached else f"**{value}**"


def _when(figures: Iterable[Figure]) -> str:
    """Date and commit; the latest where a row was measured in parts."""
    latest = max(figures, key=lambda each: each.date, default=None)
    if latest is None:
        return "–"
    return f"{latest.date}, {latest.commit or 'no commit'}{', in short' if latest.quick else ''}"
