"""The table of faults: what was measured stands in it, what was missed is seen, and what was not run says why."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from tests.faults import figures, suite, table

README = "# Shop\n\n## What is not here yet\n\nmuch\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "figures.jsonl"
    monkeypatch.setenv(figures.FILE, str(path))
    monkeypatch.setenv(figures.COMMIT, "abc123")
    monkeypatch.delenv(figures.QUICK, raising=False)
    return path


def row_of(text: str, row: str) -> str:
    return next(line for line in text.splitlines() if line.startswith(f"| {figures.ROWS[row]} |"))


def test_what_was_measured_stands_in_the_readme_and_only_between_the_markers(file: Path) -> None:
    assert figures.measured("server-killed", "noticed after", 0.0312, "s", most=0.5)
    assert figures.measured("server-killed", "frames that A lost", 0, "frames", most=0, ceiling=0)
    figures.not_run("disk-full", "needs root")
    text = table.chapter(figures.read(file))
    assert row_of(text, "server-killed").startswith(
        "| B's server killed, back after 3 s | noticed after ≤ 0.5 s; whole | 0.031 s; whole | "
    )
    assert ", abc123 |" in row_of(text, "server-killed")
    assert "not run here: needs root" in row_of(text, "disk-full")
    assert "not run here: not measured yet" in row_of(text, "soak")
    once = table.written_into(README, text)
    assert once.startswith("# Shop\n\n## Reliability\n\n<!-- faults:begin -->")
    assert once.endswith("<!-- faults:end -->\n\n## What is not here yet\n\nmuch\n")
    assert table.written_into(once, text) == once
    with pytest.raises(ValueError, match="once each"):
        table.written_into(once + table.BEGIN, text)


def test_the_worse_of_two_counts_and_a_miss_is_seen(file: Path) -> None:
    assert figures.measured("server-killed", "live again after", 1.0, "s", most=3)
    assert not figures.measured("server-killed", "live again after", 3.2, "s", most=3)
    assert figures.measured("server-killed", "live again after", 2.0, "s", most=3)
    assert not figures.measured("narrow-800", "frames kept", 94.0, "%", least=95)
    assert not figures.measured("link-cut", "live again after", math.inf, "s", most=5)
    assert figures.measured("never-answers", "error after", 5.004, "s", most=5)
    assert figures.measured("five-hours", "clock", 16762.267, "s", least=16762.4)
    found = figures.read(file)
    assert [each.measured for each in table.missed(found)] == [3.2, 94.0, math.inf]
    text = table.chapter(found)
    assert "| **3.2 s** |" in row_of(text, "server-killed")
    assert "| frames kept ≥ 95 % | **94 %** |" in row_of(text, "narrow-800")
    assert "**never**" in row_of(text, "link-cut")


def test_a_figure_beyond_its_ceiling_fails_and_an_unknown_row_too(file: Path) -> None:
    with pytest.raises(AssertionError, match="never more than 0"):
        figures.measured("server-killed", "frames that A lost", 1, "frames", most=0, ceiling=0)
    with pytest.raises(AssertionError, match="never less than 1"):
        figures.measured("narrow-300", "B is connected", 0, floor=1)
    with pytest.raises(KeyError, match="no row"):
        figures.measured("flood", "depth", 1, "m")
    assert "**not whole**" in row_of(table.chapter(figures.read(file)), "server-killed")


def test_every_row_has_a_program_that_measures_it() -> None:
    assert {row for step in suite.STEPS for row in step.rows} == set(figures.ROWS)
