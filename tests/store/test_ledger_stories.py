"""The benchmark's random stories: some of them, and that they find what is wrong with a ledger."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from studio.store import counter
from studio.store.counter import Counter
from studio.store.schema import claim as claim_table
from studio.store.shelf import Shelf
from tests.bench.claims_steps import Story
from tests.store.beds import Bed, Databases, Files
from tests.store.side_by_side import Differs


@pytest.fixture(params=["sqlite", "postgresql"])
def bed(request: pytest.FixtureRequest, tmp_path: Path) -> Bed:
    if request.param == "sqlite":
        return Files(tmp_path)
    return Databases(str(request.getfixturevalue("postgres")), f"stories_{tmp_path.name}")


def test_a_story_goes_as_the_reference_model_says(bed: Bed) -> None:
    for seed in range(12):
        story = Story(seed, bed)
        story.play()
        assert story.steps == story.kinds.total()
        # Each of them ended with a comparison of all there is, and so did the story.
        assert story.side.compared_whole == story.crashes + story.undone + 1
        if story.crashes and story.undone and len(story.kinds) > 15:
            break
    else:
        pytest.fail("no story had everything in it")


def _no_limit(self: Any, goods: Any, show: int, buyer: int, rules: Any, quantity: int) -> int:
    return quantity


def _newest_first(to: pytest.MonkeyPatch) -> None:
    c = claim_table.c
    to.setattr(counter, "_FIRST_TO_WAIT", counter._FIRST_TO_WAIT.order_by(None).order_by(c.place.desc(), c.id.desc()))


def _one_too_many(to: pytest.MonkeyPatch) -> None:
    room = counter._room

    def more(*of: Any) -> int | None:
        left = room(*of)
        return left + 1 if left else left

    to.setattr(counter, "_room", more)


def _lost_part(to: pytest.MonkeyPatch) -> None:
    insert = Counter._insert

    def lose(self: Any, row: dict[str, Any]) -> None:
        if "id" in row:  # part of another, and not a new claim
            row["id"], row["rev"] = self._new_id(), self._next("rev")
        else:
            insert(self, row)

    to.setattr(Counter, "_insert", lose)


def _sold_again(to: pytest.MonkeyPatch) -> None:
    def recount(stock: Any, total: int | None) -> None:
        stock.supply = stock.baseline = None if total is None else stock.taken + total

    to.setattr(Shelf, "_recount", staticmethod(recount))


def _nothing_in_the_log(to: pytest.MonkeyPatch) -> None:
    def cut(self: Files) -> None:
        before, self._number = self._file, self._number + 1
        self._file.write_bytes(before.read_bytes())

    to.setattr(Files, "kill", cut)


@pytest.mark.parametrize(
    "plant",
    [
        lambda to: to.setattr(Counter, "_allowed", _no_limit),
        _newest_first,
        _one_too_many,
        _lost_part,
        _sold_again,
        _nothing_in_the_log,
    ],
    ids=["no limit", "newest first", "one too many", "lost part", "sold again", "log is cut"],
)
def test_a_planted_fault_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    bed = Files(tmp_path)
    plant(monkeypatch)
    stories: list[Story] = []

    def play() -> None:
        for seed in range(30):
            stories.append(Story(seed, bed))
            stories[-1].play()

    with pytest.raises((Differs, IntegrityError)):
        play()
    assert sum(story.steps for story in stories) < 10_000
