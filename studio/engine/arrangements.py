"""What the shop has arranged (rules, ways to pay, who is not heard): a text under each name, the same for all desks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.store import Ledger

_UNREAD = object()


class Arrangements:
    """As the store has them. The till's thread; before it is started, any one."""

    def __init__(self) -> None:
        self._obeyed: dict[str, Callable[[str | None], None]] = {}
        self._texts: dict[str, object] = {}

    def follow(self, name: str, obey: Callable[[str | None], None]) -> None:
        """`obey` hears what stands under this name at the next `read`, and whenever that changes; None: nothing."""
        self._obeyed[name], self._texts[name] = obey, _UNREAD

    def read(self, ledger: Ledger) -> bool:
        """Look whether another desk has changed any; whether one has."""
        others = [self.told(name, ledger.mark(name)) for name in tuple(self._obeyed)]
        return any(others)

    def told(self, name: str, text: str | None) -> bool:
        """This stands there now; whether that is something else."""
        if self._texts.get(name, _UNREAD) == text or name not in self._obeyed:
            return False
        self._texts[name] = text
        self._obeyed[name](text)
        return True
