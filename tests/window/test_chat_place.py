from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.window.chat_place import Place

GAP, HEIGHT = 4, 300


@dataclass
class Row:
    name: int
    height: int


@dataclass
class Chat:
    """A list of rows and the place it stands at, told of every change."""

    rows: list[Row] = field(default_factory=list)
    made: int = 0

    def __post_init__(self) -> None:
        self.place = Place(lambda: len(self.rows), lambda row: self.rows[row], GAP)
        self.arrange()

    def come(self, *heights: int, at: int | None = None) -> None:
        at = len(self.rows) if at is None else at
        self.rows[at:at] = [Row(self.made + each, height) for each, height in enumerate(heights)]
        self.made += len(heights)
        self.place.grown(at, at + len(heights) - 1)
        self.arrange()

    def go(self, first: int, last: int) -> None:
        del self.rows[first : last + 1]
        self.place.shrunk(first, last)
        self.arrange()

    def move(self, pixels: int) -> None:
        """As the host scrolls."""
        self.place.scroll(pixels)
        self.settle()

    def settle(self) -> None:
        self.place.following = False
        self.arrange()
        self.place.following = self.place.at_end

    def arrange(self, *, held: bool = False) -> None:
        self.place.arrange(HEIGHT, held=held)

    @property
    def seen(self) -> dict[int, int]:
        return {row.name: y for _, y, row in self.place.visible}


heights = st.lists(st.integers(20, 120), min_size=1, max_size=40)


@given(heights, st.integers(0, 2_000), heights)
def test_what_is_read_does_not_move_when_more_comes(first: list[int], up: int, more: list[int]) -> None:
    chat = Chat()
    chat.come(*first)
    chat.move(-up)
    before, follows = chat.seen, chat.place.following
    chat.come(*more)
    if follows:
        assert chat.place.at_end
        assert chat.place.unread == 0
    else:
        assert chat.seen == before
        last = max(row for row, y, each in chat.place.visible if y + each.height - GAP <= HEIGHT + 1 or row == 0)
        assert chat.place.unread == min(len(more), len(chat.rows) - 1 - last)


@given(heights, st.integers(1, 2_000), st.data())
def test_what_is_read_does_not_move_when_older_rows_come_or_go(first: list[int], up: int, data: st.DataObject) -> None:
    chat = Chat()
    chat.come(*first)
    chat.move(-up)
    top = chat.place.visible[0][0]
    if chat.place.following or not top:
        return
    before = chat.seen
    gone = data.draw(st.integers(0, top - 1))
    chat.go(gone, data.draw(st.integers(gone, top - 1)))
    assert chat.seen == before
    chat.come(50, 30, at=0)
    if chat.place.visible[0][0]:  # else what came stands at the very top, in the room that was empty
        assert chat.seen == before


def test_a_list_that_only_just_fits_stands_where_it_is_put() -> None:
    chat = Chat()
    chat.come(*[20] * 4, 97, 120)  # 297 px: more than the list has above its last gap, less than it has
    assert chat.place.bring(0)
    chat.settle()
    assert chat.seen[0] == 0
    assert chat.place.at_end


@given(heights, st.integers(0, 2_000), st.data())
def test_a_row_that_is_brought_is_seen_whole(rows: list[int], up: int, data: st.DataObject) -> None:
    chat = Chat()
    chat.come(*rows)
    chat.move(-up)
    row = data.draw(st.integers(0, len(rows) - 1))
    if chat.place.bring(row):
        chat.settle()
    y, height = next((y, each.height) for number, y, each in chat.place.visible if number == row)
    assert y >= 0
    assert y + height - GAP <= HEIGHT + 1
    assert not chat.place.bring(row) or row == len(rows) - 1


def test_a_few_rows_stand_at_the_bottom() -> None:
    chat = Chat()
    chat.come(30, 40)
    assert chat.seen == {0: HEIGHT - GAP - 70, 1: HEIGHT - GAP - 40}
    assert chat.place.bar() == (0, 100, 0)


def test_nothing_moves_while_it_is_held() -> None:
    chat = Chat()
    chat.come(*[50] * 20)
    before = chat.seen
    chat.rows.append(Row(99, 50))
    chat.place.grown(20, 20)
    chat.arrange(held=True)
    assert {name: y for name, y in chat.seen.items() if name != 99} == before
    assert chat.place.unread == 1
    chat.arrange()
    assert 99 in chat.seen
    assert chat.place.unread == 0


@pytest.mark.parametrize("value", [0, 50, 777, 1_200])
def test_the_scroll_bar_goes_where_it_is_put(value: int) -> None:
    chat = Chat()
    chat.come(*[50] * 40)
    chat.place.go_to_bar(value)
    chat.settle()
    assert chat.place.bar()[2] == pytest.approx(value, abs=2)
    chat.place.following = True
    chat.arrange()
    most, _, now = chat.place.bar()
    assert now == most
