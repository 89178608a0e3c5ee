"""The whole fault suite as one command; `packaging/faults` sets up what it needs and runs it.

    packaging/faults                    everything that this machine can do, about two hours, as root
    packaging/faults --quick            the long ones in short: 3 minutes of soak, 3 kills, half a minute of the 5 hours
    packaging/faults --only ROW …       these rows (--list names them); the others are kept as they were measured
    packaging/faults --table            nothing is run: the table is made again

What is measured is collected in one file (--figures; tests/faults/measured.jsonl), and the README's chapter on
reliability is written from it, with date and commit. A row that was not run says so. Exit status 1: something was
missed or failed.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.faults import figures
from tests.faults.table import chapter, missed, written_into

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
QUIET = 0.8  # load average
SKIPPED = 77  # what a program ends with that says itself why it cannot run here
FUZZED = 5_000_000  # each: ten million wrong inputs in all
FIGURES = Path(__file__).parent / "measured.jsonl"


@dataclass(frozen=True)
class Count:
    """What a program that knows nothing of figures prints: the last line that `pattern` fits has it in its group."""

    pattern: str
    what: str
    most: float | None = None
    least: float | None = None


@dataclass(frozen=True)
class Step:
    """Something to run, and which rows it measures. `module`: what must be there for it to be run."""

    rows: tuple[str, ...]
    module: str
    arguments: tuple[str, ...] = ()
    quick: tuple[str, ...] | None = None  # instead of `arguments`
    counts: tuple[Count, ...] = ()

    def command(self, *, quick: bool) -> list[str]:
        arguments = self.quick if quick and self.quick is not None else self.arguments
        if self.module.rpartition(".")[2].startswith("test_"):
            # One after the other: each of them wants the machine for itself.
            test = self.module.replace(".", "/") + ".py"
            return [sys.executable, "-m", "pytest", "-m", "", "-s", "-rs", test, *arguments]
        return [sys.executable, "-m", self.module, *arguments]


STEPS = (
    Step(("server-killed",), "tests.faults.test_server_killed"),
    Step(("black-hole-8", "black-hole-3"), "tests.faults.test_black_hole"),
    Step(("link-cut",), "tests.faults.test_link_cut"),
    Step(("own-line",), "tests.faults.test_own_line"),
    Step(("never-answers",), "tests.faults.test_never_answers"),
    Step(("narrow-800", "narrow-300", "narrow-receiver"), "tests.faults.test_narrow_line"),
    Step(("server-frozen",), "tests.faults.test_server_frozen"),
    Step(("certificate",), "tests.faults.test_certificate"),
    Step(("five-hours",), "tests.faults.test_five_hours"),
    Step(("engine-killed",), "tests.faults.engine_killed", ("--times", "50"), ("--times", "3")),
    Step(("power-lost",), "tests.faults.test_power"),
    Step(("disk-full",), "tests.faults.test_disk"),
    Step(("camera-lost", "microphone-lost"), "tests.faults.test_inputs"),
    Step(("camera-lost",), "tests.faults.camera_vm"),
    Step(("machine",), "tests.faults.test_machine"),
    Step(("secrets",), "tests.faults.test_secrets"),
    Step(
        ("bad-input",),
        "tests.bench.control_fuzz",
        ("--inputs", str(FUZZED)),
        ("--inputs", "20000"),
        (
            Count(r"^(\d+) lines in", "wrong lines to the control socket", least=FUZZED),
            Count(r"^(\d+) failures", "of these not refused in words", most=0),
        ),
    ),
    Step(
        ("bad-input",),
        "tests.bench.rtmp_fuzz",
        ("--inputs", str(FUZZED)),
        ("--inputs", "20000"),
        (
            Count(r"^ *(\d+) inputs,", "wrong answers of an RTMP server", least=FUZZED),
            Count(r"^(\d+) failures", "of these not taken for a fault of the server", most=0),
        ),
    ),
    Step(("soak",), "tests.faults.soak", ("--minutes", "60"), ("--minutes", "3")),
)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="packaging/faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", nargs="+", choices=tuple(figures.ROWS), metavar="ROW")
    parser.add_argument("--table", action="store_true", help="make the table again from what was measured last")
    parser.add_argument("--list", action="store_true", help="name the rows")
    parser.add_argument("--figures", type=Path, default=FIGURES, metavar="FILE")
    parser.add_argument("--readme", type=Path, default=README, metavar="FILE")
    asked = parser.parse_args()
    if asked.list:
        for row, what in figures.ROWS.items():
            print(f"{row:16} {what}")
        return 0
    failed: list[str] = []
    if not asked.table:
        failed = run(asked.figures.absolute(), asked.only or tuple(figures.ROWS), quick=asked.quick)
    found = figures.read(asked.figures)
    text = chapter(found)
    asked.readme.write_text(written_into(asked.readme.read_text(encoding="utf-8"), text), encoding="utf-8")
    print(f"\n{text}\n{asked.readme}: written from {asked.figures}")
    wrong = [f"{figures.ROWS[each.row]}: {each.what}" for each in missed(found)]
    for line in (*(f"missed: {each}" for each in wrong), *(f"failed: {each}" for each in failed)):
        print(line, file=sys.stderr)
    return 1 if wrong or failed else 0


def run(file: Path, rows: Sequence[str], *, quick: bool) -> list[str]:
    """Measures these rows anew, into `file`, and says which of the programs failed."""
    _forget(file, rows)
    # For what is run and for what is said here.
    os.environ.update({figures.FILE: str(file), figures.COMMIT: _commit()}, **({figures.QUICK: "1"} if quick else {}))
    if (load := os.getloadavg()[0]) > QUIET:
        os.environ[figures.BUSY] = f"busy with other things, load {load:.0f} before"
        print(f"This machine is {os.environ[figures.BUSY]}: what follows measures that, too.", file=sys.stderr)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    failed: list[str] = []
    for step in STEPS:
        if not set(step.rows) & set(rows):
            continue
        command = step.command(quick=quick)
        print(f"\n== {', '.join(step.rows)}: {' '.join(command[1:])}", flush=True)
        if importlib.util.find_spec(step.module) is None:
            for row in step.rows:
                figures.not_run(row, "not written yet")
            continue
        status = _watched(step, command, quick=quick)
        if status:
            failed.append(" ".join(command[1:]))
        measured = {each.row for each in figures.read(file)}
        for row in step.rows:
            if status:
                figures.not_run(row, "all of it, for something failed")
            elif row not in measured:
                figures.not_run(row, "its test measured nothing")
    return failed


def _watched(step: Step, command: Sequence[str], *, quick: bool) -> int:
    """Runs it, keeps what it counted, and returns its exit status; 0 also where it said why it cannot run here."""
    said: dict[Count, float] = {}
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, errors="replace") as process:
        assert process.stdout
        for line in process.stdout:
            print(line, end="", flush=True)
            for count in step.counts:
                if found := re.search(count.pattern, line):
                    said[count] = float(found[1])
    for count, value in said.items():
        figures.measured(step.rows[0], count.what, value, most=count.most, least=None if quick else count.least)
    return 0 if process.returncode == SKIPPED else process.returncode


def _forget(file: Path, rows: Sequence[str]) -> None:
    """What was measured of these rows before is no longer so."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    kept = [line for line in lines if not any(f'"row": "{row}"' in line for row in rows)]
    file.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")


def _commit() -> str:
    """The commit that is checked out, and whether the files are still as it has them."""

    def git(*arguments: str) -> str:
        return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()

    try:
        lines = git("status", "--porcelain").splitlines()
        changed = [line for line in lines if not line.endswith((README.name, FIGURES.name))]
        return git("rev-parse", "--short=10", "HEAD") + (" with changes" if changed else "")
    except (OSError, subprocess.CalledProcessError):
        return "no commit"


if __name__ == "__main__":
    sys.exit(main())
