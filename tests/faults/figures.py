"""What the fault suite measured: one JSON line a figure, of which `packaging/faults` makes the README's table.

    from tests.faults import figures
    from tests.faults.figures import needs

    @needs("disk-full", root=True, programs=("mkfs.ext4",))      # else skipped loudly, and the table says why
    def test_disk_full(tmp_path):
        ...
        figures.measured("disk-full", "frames of the destination lost", lost, "frames", most=0, ceiling=0)
        figures.measured("disk-full", "host told after", told_s, "s", most=1.0, ceiling=10)
        figures.measured("disk-full", "seconds of recording that play", played_s, "s", least=20.0)

`most` or `least` is what was asked (the issue's figure); one that is beyond it stands in the table as missed, and
`packaging/faults` exits 1. `ceiling` (or `floor`) is generous: beyond it the test fails wherever it is run, also in
`packaging/test`, where nothing is written. A row is named by its slug in `ROWS`; a row of a command that is no test
(50 kills, the soak) records in the same way. What could not be run here says `figures.not_run(row, why)`.

The file is the one that the variable BANCARELLA_FAULTS_FIGURES names; without it figures are printed only. Any process,
any thread: a line is appended at once. The same `what` said again for the same row: the worse of the two counts, so
that a fault planted 50 times says each time what it cost.
"""

from __future__ import annotations

import json
import math
import os
import platform
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import pytest

FILE = "BANCARELLA_FAULTS_FIGURES"
COMMIT = "BANCARELLA_FAULTS_COMMIT"
QUICK = "BANCARELLA_FAULTS_QUICK"
BUSY = "BANCARELLA_FAULTS_BUSY"  # what else the machine was doing

# What can happen to a show, in the order of the table. A = the destination that nothing happens to, B = the other.
ROWS = {
    "server-killed": "B's server killed, back after 3 s",
    "black-hole-8": "B black-holed 8 s",
    "black-hole-3": "B black-holed 3 s",
    "link-cut": "B's link cut 3 s",
    "own-line": "the laptop's own network gone for 20 s",
    "never-answers": "B accepts and never answers, or SYN never answered",
    "narrow-800": "B's uplink at 800 kbit/s for 10 s of a 1500 kbit/s stream",
    "narrow-300": "B at 300 kbit/s",
    "narrow-receiver": "B's server itself takes 800 kbit/s, then 300 kbit/s, of a 1500 kbit/s stream",
    "server-frozen": "B's server frozen (SIGSTOP) 10 s",
    "certificate": "certificate nobody signed",
    "five-hours": "5 h session (clock started at 4 h 35)",
    "engine-killed": "engine `kill -9`, 50 times",
    "power-lost": "power lost (file system shut down under it)",
    "disk-full": "disk full",
    "camera-lost": "camera unplugged and back / frozen",
    "microphone-lost": "microphone lost / 300 ppm drift for 10 min",
    "machine": "20 % CPU for 10 s, SIGSTOP 13 s",
    "soak": "60 min soak with pins, chat at 20/s, B killed every 5 min",
    "bad-input": "every field of the control protocol and every answer of a server, wrong",
    "secrets": "keys and tokens searched for in everything written",
}

Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the file. `measured` None: not run here, and `why`."""

    row: str
    what: str = ""
    measured: float | None = None
    unit: str = ""
    most: float | None = None
    least: float | None = None
    why: str = ""
    date: str = ""
    commit: str = ""  # what was measured
    quick: bool = False  # the long rows in a shorter time
    machine: str = ""

    @property
    def reached(self) -> bool:
        """As it is shown: 5.004 s are the 5 s that were asked for."""
        if self.measured is None:
            return False
        value = self.measured
        enough = self.least is None or value >= self.least or shown(value) == shown(self.least)
        return enough and (self.most is None or value <= self.most or shown(value) == shown(self.most))

    def worse_than(self, other: Figure) -> bool:
        if self.measured is None or other.measured is None:
            return self.measured is None
        if self.least is not None and self.most is None:
            return self.measured < other.measured
        return self.measured > other.measured


def measured(
    row: str,
    what: str,
    value: float,
    unit: str = "",
    *,
    most: float | None = None,
    least: float | None = None,
    ceiling: float | None = None,
    floor: float | None = None,
) -> bool:
    """Keeps the figure and says whether what was asked is reached; AssertionError beyond `ceiling` or below `floor`."""
    figure = Figure(_known(row), what, float(value), unit, most, least)
    _keep(figure)
    assert ceiling is None or value <= ceiling, f"{ROWS[row]}: {what}: {value:g} {unit}, never more than {ceiling:g}"
    assert floor is None or value >= floor, f"{ROWS[row]}: {what}: {value:g} {unit}, never less than {floor:g}"
    return figure.reached


def not_run(row: str, why: str) -> None:
    """The table says that this row, or a part of it, was not run here, and `why`."""
    _keep(Figure(_known(row), why=why))


def needs(row: str, *, root: bool = False, programs: tuple[str, ...] = ()) -> Callable[[Test], Test]:
    """Skips a test where the machine cannot do it, saying why, and lets the table say so."""
    missing = [program for program in programs if shutil.which(program, path=_PROGRAMS) is None]
    why = "needs root" if root and os.geteuid() != 0 else ""
    why = why or (f"needs {', '.join(missing)}" if missing else "")
    if why:
        not_run(row, why)
    else:
        _known(row)
    return pytest.mark.skipif(bool(why), reason=f"{ROWS[row]}: {why}")


def shown(value: float) -> str:
    """A number in three digits, or as many as it has before its point."""
    if math.isinf(value) or abs(value) >= 100 or value == int(value):
        return f"{value:.0f}"
    return f"{value:.2g}" if abs(value) < 1 else f"{value:.3g}"


def read(path: Path) -> list[Figure]:
    """What was kept in a file, in its order; the worse one of each that was said again."""
    found: dict[tuple[str, str, str], Figure] = {}
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        figure = Figure(**json.loads(line))
        key = (figure.row, figure.what, figure.why)
        if key not in found or figure.worse_than(found[key]):
            found[key] = figure
    return list(found.values())


_PROGRAMS = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/sbin"))


def _machine() -> str:
    system = f"{platform.system()} {platform.release().partition('-')[0]}"
    busy = os.environ.get(BUSY, "")
    return f"{os.cpu_count()} cores, {system}, Python {platform.python_version()}{f' ({busy})' if busy else ''}"


def _known(row: str) -> str:
    if row not in ROWS:
        raise KeyError(f"no row is called {row!r}: {', '.join(ROWS)}")
    return row


def _keep(figure: Figure) -> None:
    today, commit = datetime.now().date().isoformat(), os.environ.get(COMMIT, "")
    figure = replace(figure, date=today, commit=commit, quick=QUICK in os.environ, machine=_machine())
    line = json.dumps(asdict(figure), ensure_ascii=False)
    print(f"figure: {line}", flush=True)
    if path := os.environ.get(FILE):
        with Path(path).open(
            "a", encoding="utf-8"
        ) as file:  # one write of one line: appended whole, whoever else writes
            file.write(f"{line}\n")
