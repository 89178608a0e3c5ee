"""Taking back an import, as long as nothing of what came in was changed or sold since."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from studio.window.link import Link
from studio.window.product_form import typed_again
from studio.window.undo import Undoable

MOST_TAKEN_BACK = 300
"""More than so many products are not put back one by one."""


class ImportUndo(QObject):
    """`before`: the engine's list as it was before the import, which is done."""

    def __init__(self, link: Link, before: Sequence[dict[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._link = link
        self._before = {each["code"]: each for each in before}
        self._after: dict[str, dict[str, Any]] | None = None
        link.products_changed.connect(self._take)
        self._take()

    def undoable(self) -> Undoable:
        """For the row of what can be taken back."""
        return Undoable(self._undo, self._still)

    def _take(self) -> None:
        """The first list that is another one is that with what was imported."""
        now = {each["code"]: each for each in self._link.products}
        if self._after is None and now != self._before:
            self._after = now

    def _touched(self) -> tuple[list[str], list[str]]:
        """The codes of products that were changed, and of those that are new."""
        after = self._after or {}
        changed = [code for code, each in self._before.items() if code in after and after[code] != each]
        return changed, [code for code in after if code not in self._before]

    def _still(self) -> bool:
        if self._after is None:
            return False
        now = {each["code"]: each for each in self._link.products}
        changed, new = self._touched()
        return all(_bare(now.get(code)) == _bare(self._after[code]) for code in (*changed, *new))

    def _undo(self) -> None:
        changed, new = self._touched()
        for code in new:
            self._link.call("delete-product", code=code)
        for code in changed:
            arguments = typed_again(self._before[code]) | {"was": code}
            self._link.call("put-product", **arguments)


def _bare(product: dict[str, Any] | None) -> dict[str, Any] | None:
    """Without its picture, which comes from the web when it comes."""
    return product and {name: value for name, value in product.items() if name != "image"}
