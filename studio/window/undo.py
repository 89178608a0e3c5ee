"""What can be taken back, newest first, and whether it still can: nothing newer is ever overwritten.

What is done takes its place when it is sent, not when the engine has answered: whoever takes back the last thing means
the last that they did, however late the answer is. All of it happens on the Qt thread.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

_MOST = 20

Act = Callable[[], object]


def _always() -> bool:
    return True


class Undoable:
    """What takes something back. A panel's `toast` signal carries one, or a plain function that always may.

    One from `Undo.begin` has its place before it is known how it is taken back: `fill` it when the engine has answered,
    `drop` it when the engine refused.
    """

    def __init__(self, act: Act | None = None, still: Callable[[], bool] = _always, run: object = None) -> None:
        """`still`: whether what was done is as it was left; when not, it is not taken back any more. `run`: steps of
        one movement have the same; together they are taken back at once."""
        self.act, self.still, self.run = act, still, run
        self.is_placed = False
        self.is_dropped = False
        self.is_wanted = False
        """Whether it has been taken back, or is as soon as it can be: nobody is to be offered it any more."""
        self.told: Act = lambda: None
        """Called when it was filled or dropped."""

    @property
    def is_pending(self) -> bool:
        """Whether the engine has not answered yet."""
        return self.act is None and not self.is_dropped

    def __call__(self) -> object:
        return self.act() if self.act is not None else None

    def fill(self, act: Act, still: Callable[[], bool] = _always) -> None:
        """It is done, and this takes it back: at once where that is wanted already."""
        self.act, self.still = act, still
        self.told()

    def drop(self) -> None:
        """It was refused: there is nothing to take back."""
        self.is_dropped = True
        self.told()

    def or_drop(self, fail: Callable[[str], object]) -> Callable[[str], object]:
        """`fail` for the call that is sent: the place is given up first."""

        def refused(words: str) -> None:
            self.drop()
            fail(words)

        return refused


@dataclass(frozen=True)
class Offered:
    """What else a note offers to do, while it is `still` to be done. It takes back nothing that the host did, so Ctrl+Z
    does not do it."""

    act: Act
    still: Callable[[], bool] = _always


class Undo:
    """The row of what can be taken back."""

    def __init__(self) -> None:
        self._row: list[Undoable] = []
        self._wanted: list[tuple[Undoable, Callable[[bool], object]]] = []

    def begin(self, run: object = None) -> Undoable:
        """Something is being sent. It is what is taken back next; `fill` or `drop` it."""
        return self.add(Undoable(run=run))

    def add(self, act: Act | Undoable) -> Undoable:
        """From now on this is what is taken back next. What has been in the row before keeps its place."""
        entry = act if isinstance(act, Undoable) else Undoable(act)
        if entry.is_placed:
            return entry
        entry.is_placed, entry.told = True, self._go_on
        if self._row and entry.run is not None and self._row[-1].run is entry.run:
            self._row.pop()
        self._row.append(entry)
        del self._row[:-_MOST]
        return entry

    def last(self) -> Undoable | None:
        """What is taken back next."""
        self._row = [each for each in self._row if not each.is_dropped]
        return self._row[-1] if self._row else None

    def take_back(self, entry: Undoable, ends: Callable[[bool], object] = lambda _still: None) -> bool:
        """Take this back, once, when the engine has said that it is done; False where that is waited for.

        `ends` is told, just before, whether it still can be: something newer in its place stays. What the engine
        refuses ends without a word. Things are taken back in the order in which that was asked for, since a newer one
        may stand on an older.
        """
        if entry not in self._row:
            return True
        self._row.remove(entry)
        entry.is_wanted = True
        self._wanted.append((entry, ends))
        self._go_on()
        return not any(each is entry for each, _ in self._wanted)

    def _go_on(self) -> None:
        while self._wanted and not self._wanted[0][0].is_pending:
            entry, ends = self._wanted.pop(0)
            if not entry.is_dropped:
                still = entry.still()
                ends(still)
                if still:
                    entry()


class Trail:
    """What one panel did last with each thing (a claim, the run of show), where the news of it may still be on its way:
    what a thing is seen to be may then be what this very panel has just taken back."""

    def __init__(self) -> None:
        self._newest: dict[Hashable, Undoable] = {}
        self._left: dict[Hashable, list[object]] = {}

    def did(self, thing: Hashable, entry: Undoable) -> None:
        """`entry` was sent for this thing."""
        self._newest[thing] = entry
        self._left.pop(thing, None)

    def leaves(self, thing: Hashable, state: object) -> None:
        """It was in this state, and that is being taken back."""
        self._left.setdefault(thing, []).append(state)

    def heard(self, thing: Hashable) -> None:
        """What has been taken back is seen: from now on every other state is somebody else's doing."""
        self._left.pop(thing, None)

    def is_still(self, thing: Hashable, entry: Undoable, now: object, *states: object) -> bool:
        """Whether nothing newer has been done to a thing that is seen to be `now`; `states`: how `entry` left it, and
        how it was before."""
        newest = self._newest.get(thing, entry)
        is_last = newest is entry or newest.is_wanted or newest.is_dropped
        return is_last and (now in states or now in self._left.get(thing, ()))
