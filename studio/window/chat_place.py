"""Where a long list stands: which of its rows are seen, where, and how much has come below them. Numbers, no widget.

The place is the first visible row and the pixels hidden of it, so that what comes, goes or is measured anew elsewhere
never moves what is being read. Rows are measured as they are seen, not all 100,000 of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class _Tall(Protocol):
    @property
    def height(self) -> int: ...


_Row = TypeVar("_Row", bound=_Tall)


class Place(Generic[_Row]):
    """Of a list that grows at its end. All heights in px; a row's `height` includes the gap below it."""

    def __init__(self, count: Callable[[], int], measured: Callable[[int], _Row], gap: int) -> None:
        """`count` says how many rows there are, `measured` measures one of them by its number."""
        self._count, self._measured, self._gap = count, measured, gap
        self._first, self._hidden = 0, 0
        self._height = 0
        self.visible: list[tuple[int, int, _Row]] = []
        """What is seen, from the top: each row's number, the y of its upper edge, and the row as measured."""
        self.following = True
        """Whether the newest row is shown as it comes."""
        self.unread = 0
        """Rows that have come below what is seen."""

    def grown(self, first: int, last: int) -> None:
        """These rows have come."""
        # A row that is put back among the older ones is no news.
        if last == self._count() - 1:
            self.unread += last - first + 1
        elif first < self._first:
            self._first += last - first + 1

    def shrunk(self, first: int, last: int) -> None:
        """These rows have gone."""
        if last < self._first:
            self._first -= last - first + 1
        elif first <= self._first:
            self._first, self._hidden = first, 0

    def emptied(self) -> None:
        """All rows have gone."""
        self._first = self._hidden = self.unread = 0
        self.following = True

    def arrange(self, height: int, *, held: bool) -> None:
        """Find what is seen in a list so high; `held`: nothing is to move under the pointer just now."""
        self._height = height
        if self.following and not held:
            self._go_to_end()
        # While the pointer holds the list, a row that goes leaves its room empty at the bottom.
        if not self._fill() and not (self.following and held):
            self._go_to_end()
            self._fill()
        seen = (row for row, y, each in self.visible if y + each.height - self._gap <= height + 1)
        self.unread = min(self.unread, self._count() - 1 - max(seen, default=self._first))

    def scroll(self, pixels: int) -> None:
        """Move, towards the end when positive. To be arranged afterwards."""
        first, hidden = self._first, self._hidden + pixels
        while hidden < 0 and first > 0:
            first -= 1
            hidden += self._measured(first).height
        while first < self._count() - 1 and hidden >= self._measured(first).height:
            hidden -= self._measured(first).height
            first += 1
        self._first, self._hidden = first, max(0, hidden)

    def bring(self, row: int) -> bool:
        """Move as little as makes this row seen whole, to be arranged afterwards; False where it is so already."""
        if not 0 <= row < self._count() or not self.visible:
            return False
        for seen, y, each in self.visible:
            if seen == row:
                below = y + each.height - self._height
                if y < 0 or below > 0:
                    self.scroll(y if y < 0 else min(y, below))
                return y < 0 or below > 0
        self._first, self._hidden = row, 0
        if row > self.visible[-1][0]:
            # Its bottom edge to the list's.
            self.scroll(self._measured(row).height - self._height)
        return True

    @property
    def at_end(self) -> bool:
        """Whether the newest row is seen whole."""
        if not self.visible:
            return True
        row, y, each = self.visible[-1]
        return row == self._count() - 1 and y + each.height - self._gap <= self._height + 1

    def bar(self) -> tuple[int, int, int]:
        """A scroll bar's maximum, page and value, in hundredths of a row: the pixels of rows that were never measured
        nobody knows."""
        seen = max(1, len(self.visible) - 1)
        page = 100 * seen
        if self.at_end:
            fits = self._first == 0 and self._hidden <= 0
            most = 0 if fits else 100 * (self._count() - seen)
            return most, page, most
        most = 100 * (self._count() - seen)
        part = self._hidden / self.visible[0][2].height
        return most, page, min(round(100 * (self._first + part)), most - 1)

    def go_to_bar(self, value: int) -> None:
        """Where a scroll bar's value is; to be arranged afterwards."""
        self._first = min(value // 100, self._count() - 1)
        self._hidden = value % 100 * self._measured(self._first).height // 100

    def _fill(self) -> bool:
        """Lay the rows out from the present place; whether they reach the bottom."""
        self.visible = []
        y, row = -self._hidden, self._first
        while y < self._height and row < self._count():
            each = self._measured(row)
            self.visible.append((row, y, each))
            y += each.height
            row += 1
        return y >= self._height - self._gap

    def _go_to_end(self) -> None:
        # With fewer rows than fill the list, the place is before the first row: they stand at the bottom.
        row, y = self._count(), self._height - self._gap
        while row > 0 and y > 0:
            row -= 1
            y -= self._measured(row).height
        self._first, self._hidden = row, -y
