"""The benchmark's random stories: some of them, and that they find what is wrong with a ledger."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.exc import IntegrityError

from studio.store import counter
from studio.store.counter import Counter
from studio.store.returns import Returns
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


def _limitless(to: pytest.MonkeyPatch) -> None:
    to.setattr(Counter, "_allowed", lambda self, goods, show, buyer, rules, quantity: quantity)


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
    def recount(stock: Any, total: int | None, *, in_words: bool) -> None:
        stock.supply = stock.baseline = None if total is None else stock.taken + total

    to.setattr(Shelf, "_recount", staticmethod(recount))


def _no_end_of_an_offer(to: pytest.MonkeyPatch) -> None:
    to.setattr(Shelf, "due_offers", lambda self, now: ())


def _dearer_after_all(to: pytest.MonkeyPatch) -> None:
    """Who waits pays what the offer's end makes of the price."""
    end = Shelf.end_offer

    def raised(self: Any, code: str, now: Any, *, keep_price: bool = False) -> None:
        end(self, code, now, keep_price=keep_price)
        goods = self._of(code)
        c = claim_table.c
        waits = update(claim_table).where(c.product == goods.id, c.state == "waitlisted")
        self._execute(waits.values(price=goods.product.price.minor))

    to.setattr(Shelf, "end_offer", raised)


def _blocked_for_ever(to: pytest.MonkeyPatch) -> None:
    restore = Returns.restore

    def some(self: Any, platform: str, message_id: str, *more: Any) -> Any:
        return () if message_id.endswith("3") else restore(self, platform, message_id, *more)

    to.setattr(Returns, "restore", some)


def _nothing_in_the_log(to: pytest.MonkeyPatch) -> None:
    def cut(self: Files) -> None:
        before, self._number = self._file, self._number + 1
        self._file.write_bytes(before.read_bytes())

    to.setattr(Files, "kill", cut)


@pytest.mark.parametrize(
    "plant",
    [
        _limitless,
        _newest_first,
        _one_too_many,
        _lost_part,
        _sold_again,
        _no_end_of_an_offer,
        _dearer_after_all,
        _blocked_for_ever,
        _nothing_in_the_log,
    ],
    ids=lambda plant: plant.__name__.strip("_").replace("_", " "),
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
