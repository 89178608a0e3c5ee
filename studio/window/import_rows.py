"""The first products of a list that is to be imported, as they would come in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from studio.window import words
from studio.window.tips import plain_tip

_Index = QModelIndex | QPersistentModelIndex


class ImportRows(QAbstractTableModel):
    """Rows as `import-preview` gives them; all is text."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, ...]] = []

    def put(self, products: Sequence[dict[str, Any]]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = [_cells(product) for product in products]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(_headings())

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = self._rows[index.row()][index.column()]
            return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _headings()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _headings() -> tuple[str, ...]:
    translate = QCoreApplication.translate
    return (
        translate("ImportRows", "Code"),
        translate("ImportRows", "Name"),
        translate("ImportRows", "Price"),
        translate("ImportRows", "In stock"),
        translate("ImportRows", "Variants"),
    )


def _cells(product: dict[str, Any]) -> tuple[str, ...]:
    left = product.get("left", product["stock"])
    return (
        product["code"],
        product["title"],
        words.price(product["price"], product["currency"], product["unit"]),
        "" if left is None else words.number(left),
        " · ".join(each["name"] for each in product.get("variants") or ()),
    )
