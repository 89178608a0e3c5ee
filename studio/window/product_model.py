"""The products as the window keeps them: in the seller's order, sifted by what is searched."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from studio.domain.product import code_key
from studio.window.tips import plain_tip

Product = dict[str, Any]
"""A product as the engine's `products` tells it."""
Index = QModelIndex | QPersistentModelIndex

CODE_MIME = "application/x-bancarella-code"
"""What is dragged from the list to the run of show: a product's code in UTF-8."""
KEYS = 9
"""So many rows are pinned by a number key."""


def fold(text: str) -> str:
    """`text` as it is searched: without case, accents and doubled spaces."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


class ProductModel(QAbstractListModel):
    """The products that the search lets through, in the seller's order; an exact code comes first.

    A change is told to the view as what it is: rows that came, went or look different, never as a new list.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.search = ""
        self.pinned: str | None = None
        self._all: list[Product] = []
        self._keys: list[str] = []
        self._rows: list[Product] = []
        self.describe: Callable[[Product], str] = lambda product: str(product["title"])
        """A row in words, for tooltips and screen readers."""

    def put(self, products: Sequence[Product]) -> None:
        """The whole list as it is now."""
        known = {id(product): key for product, key in zip(self._all, self._keys, strict=True)}
        # Keys are made anew for what changed alone: 2,000 of them take a screen's frame.
        same = {product["code"]: product for product in self._all}
        self._all = [same[new["code"]] if same.get(new["code"]) == new else new for new in products]
        self._keys = [known.get(id(each)) or fold(f"{each['code']} {each['title']}") for each in self._all]
        self._sift()

    def look_for(self, text: str) -> None:
        """Let through what has all the words of `text` in its code or title."""
        if (search := fold(text)) != self.search:
            self.search = search
            self._sift()

    def pin(self, code: str | None) -> None:
        """The product on the picture, by the engine's word."""
        if code != self.pinned:
            changed = [self.row(code) for code in (self.pinned, code) if code is not None]
            self.pinned = code
            for row in changed:
                if row is not None:
                    self.dataChanged.emit(self.index(row), self.index(row))

    def product(self, row: int) -> Product | None:
        """The product in this row, None below the last."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row(self, code: str) -> int | None:
        """Where the product with this code stands among the rows shown."""
        key = code_key(code)
        return next((row for row, each in enumerate(self._rows) if code_key(each["code"]) == key), None)

    def place(self, code: str) -> int:
        """Where it stands in the whole list."""
        return next(place for place, each in enumerate(self._all) if each["code"] == code)

    def _sift(self) -> None:
        needed = self.search.split()
        rows = [
            product for product, key in zip(self._all, self._keys, strict=True) if all(word in key for word in needed)
        ]
        if needed:
            rows.sort(key=lambda product: fold(product["code"]) != self.search)
        self._show(rows)

    def _show(self, new: list[Product]) -> None:
        old = self._rows
        shortest = min(len(old), len(new))
        head = next((i for i in range(shortest) if old[i]["code"] != new[i]["code"]), shortest)
        tail = next((i for i in range(shortest - head) if old[-1 - i]["code"] != new[-1 - i]["code"]), shortest - head)
        gone, come = len(old) - head - tail, len(new) - head - tail
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            self._rows = old[:head] + old[head + gone :]
            self.endRemoveRows()
        kept = self._rows
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._rows = [*kept[:head], *new[head : head + come], *kept[head:]]
            self.endInsertRows()
        before, self._rows = self._rows, new
        changed = [row for row, (was, now) in enumerate(zip(before, new, strict=True)) if was != now]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if (gone or come) and new:
            # The number keys belong to places: whoever moved up or down shows another one.
            self.dataChanged.emit(self.index(0), self.index(min(KEYS, len(new)) - 1))

    # ------------------------------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        product = self.product(index.row())
        if product is None:
            return None
        match role:
            case Qt.ItemDataRole.UserRole:
                return product
            case Qt.ItemDataRole.DisplayRole:
                return product["title"]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.describe(product))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.describe(product)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return usual | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [CODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        data = QMimeData()
        data.setData(CODE_MIME, str(self._rows[indexes[0].row()]["code"]).encode())
        return data
