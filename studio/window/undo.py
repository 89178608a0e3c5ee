"""What can be taken back, newest first, and whether it still can: nothing newer is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

_MOST = 20


@dataclass(frozen=True)
class Undoable:
    """What takes something back. A panel's `toast` signal carries one, or a plain function that always may."""

    act: Callable[[], object]
    still: Callable[[], bool] = lambda: True
    """Whether what was done is still as it was left; when not, it is not taken back any more."""
    run: object = None
    """Steps of one movement have the same: together they are taken back at once."""

    def __call__(self) -> object:
        return self.act()


@dataclass(frozen=True)
class Offered:
    """What else a note offers to do. It takes nothing back, so Ctrl+Z does not do it."""

    act: Callable[[], object]


class Undo:
    """The row of what can be taken back."""

    def __init__(self) -> None:
        self._row: list[Undoable] = []

    def add(self, act: Callable[[], object] | Undoable) -> Undoable:
        """From now on this is what is taken back next."""
        entry = act if isinstance(act, Undoable) else Undoable(act)
        if self._row and entry.run is not None and self._row[-1].run is entry.run:
            self._row.pop()
        self._row.append(entry)
        del self._row[:-_MOST]
        return entry

    def last(self) -> Undoable | None:
        """What is taken back next."""
        return self._row[-1] if self._row else None

    def take_back(self, entry: Undoable) -> bool:
        """Take this back, once; False where something newer is in its place, which stays."""
        place = next((place for place, each in enumerate(self._row) if each is entry), None)
        if place is None:
            return True
        del self._row[place]
        if not entry.still():
            return False
        entry.act()
        return True
