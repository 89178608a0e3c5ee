from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from studio.domain.errors import SellerError
from studio.domain.money import Money
from studio.domain.ordering import Sales
from studio.engine.engine import Engine
from studio.engine.figures import Figures


class Show:
    """As much of an engine as its figures are told at the end."""

    def __init__(self, stats: Path | None, sold: Sales | Exception | None, recording: Path | None = None) -> None:
        self.said: list[str] = []
        self.options = SimpleNamespace(stats=stats)
        self.on_air = SimpleNamespace(recording=recording, last_show=None)
        self.comeback = SimpleNamespace(settles=False, left=None, lost=0)
        self.console = SimpleNamespace(say=self.said.append)
        self.till = SimpleNamespace(sales=self._sales)
        self._sold = sold

    def _sales(self) -> Sales | None:
        if isinstance(self._sold, Exception):
            raise self._sold
        return self._sold

    def ended(self, last: dict[str, Any]) -> Figures:
        figures = Figures(cast(Engine, self))
        figures.open(go_on=False)
        figures.last = last
        figures.close(0)
        return figures


@pytest.mark.parametrize(
    ("sold", "line"),
    [
        (Sales(1, 1, (Money(600, "EUR"),), False, 0), "Sold: 1 claim of 1 person, €6.00."),
        (
            Sales(7, 3, (Money(600, "EUR"), Money(500, "JPY")), True, 2),
            "Sold: 7 claims of 3 people, about €6.00 + JPY 500; 2 wait.",
        ),
        (Sales(2, 2, (), False, 1), "Sold: 2 claims of 2 people; 1 waits."),
    ],
)
def test_at_the_end_it_says_how_long_it_was_and_what_was_sold(tmp_path: Path, sold: Sales, line: str) -> None:
    figures = Show(tmp_path / "stats", sold, Path("show.mp4")).ended({"t": 125.7, "frames": 3700})
    assert figures.summary() == ("Ended after 2:05. Recording: show.mp4.", line)
    final = json.loads((tmp_path / "stats").read_text())
    assert (final["final"], final["exit"], final["frames"]) == (True, 0, 3700)
    assert final["sales"]["claims"] == sold.claims


def test_a_store_that_cannot_be_read_costs_the_last_line_nothing_else(tmp_path: Path) -> None:
    show = Show(tmp_path / "stats", SellerError("The store cannot be read."))
    assert show.ended({"t": 61.0, "frames": 9}).summary() == ("Ended after 1:01.",)
    assert "sales" not in json.loads((tmp_path / "stats").read_text())


def test_what_was_lost_is_the_shows_over_crashes_and_not_what_was_before_it() -> None:
    show = Show(None, None)
    figures = Figures(cast(Engine, show))
    assert figures.lost == 0
    figures.last = {"t": 9.0, "missed": 60, "skipped": 6}
    figures.begins()
    assert figures.lost == 0
    figures.last = {"t": 10.0, "missed": 61, "skipped": 7}
    assert figures.lost == 2
    again = Figures(cast(Engine, show))
    show.comeback.lost = figures.lost  # the engine was killed, and the next one goes on
    again.last = {"t": 1.0, "missed": 0, "skipped": 3}
    assert again.lost == 5


def test_what_is_lost_is_never_less_though_each_broadcast_counts_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    show = Show(None, None)
    figures, counts = Figures(cast(Engine, show)), iter([100, 0, 3])
    show.on_air.air = None
    around = SimpleNamespace(
        began_s=0.0,
        programme=None,
        desk=SimpleNamespace(show=SimpleNamespace(pinned=None)),
        chats=SimpleNamespace(hub=SimpleNamespace(messages=0)),
    )
    vars(show).update(vars(around))
    show.till.claimed = 0
    figures._stats = cast(Any, SimpleNamespace(line=lambda *_: {"t": 1.0, "missed": 0, "skipped": next(counts)}))
    figures.take()
    assert figures.lost == 100
    figures.begins()  # while the last broadcast is still closing
    figures.take()
    assert figures.lost == 0
    figures.take()
    assert figures.lost == 3


def test_where_no_picture_was_ever_made_there_is_nothing_to_say() -> None:
    assert Show(None, None).ended({"t": 0.0}).summary() == ()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no device that is always full")
def test_a_file_that_takes_no_more_is_said_and_ends_nothing() -> None:
    show = Show(Path("/dev/full"), None)
    assert show.ended({"t": 1.0, "frames": 9}).summary() == ("Ended after 0:01.",)
    assert len(show.said) == 1
    assert "The show goes on" in show.said[0]


def test_a_show_that_was_gone_on_with_is_told_whole_with_all_its_files() -> None:
    show = Show(None, None)
    show.comeback.left = object()
    show.on_air.last_show = {"seconds": 31.4, "recordings": ["a.mp4", "a-2.mp4"]}
    assert show.ended({"t": 8.0, "frames": 9}).summary() == ("Ended after 0:31. Recordings: a.mp4, a-2.mp4.",)
