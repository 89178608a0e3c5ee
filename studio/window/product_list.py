"""The list of products: its model, its rows, what can be done with a row."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from studio.domain.product import MOST_STOCK, code_key
from studio.window import look, words
from studio.window.thumbnails import Thumbnails

Product = dict[str, Any]
"""A product as the engine's `products` tells it."""
Index = QModelIndex | QPersistentModelIndex

CODE_MIME = "application/x-bancarella-code"
"""What is dragged from the list to the run of show: a product's code in UTF-8."""
KEYS = 9
"""So many rows are pinned by a number key."""

_ROW, _GAP = 62, 6
_PHOTO = 46
_HOVER_BUTTONS = ("sold-out", "stock", "more")
_PRODUCT_ROLE = Qt.ItemDataRole.UserRole


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
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
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


class _Rows(QStyledItemDelegate):
    """Paints a product's row, and edits its stock in place."""

    def __init__(self, view: ProductList, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._view = view
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        return QSize(120, _ROW + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        product: Product = index.data(_PRODUCT_ROLE)
        row: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        state = option.state
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        pinned = product["code"] == self._view.products.pinned
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, row, pinned, hovered, bool(state & QStyle.StateFlag.State_HasFocus))
        photo = QRect(row.left() + 9, row.top() + 8, _PHOTO, _PHOTO)
        draw_photo(painter, photo, product["image"], self._thumbnails)
        painter.setOpacity(1.0)
        right = row.right() - 8
        if hovered:
            right = self._buttons(painter, self._view.products.index(index.row()), product)
        elif index.row() < KEYS:
            draw_key(painter, QRect(row.right() - 26, row.center().y() - 8, 18, 18), str(index.row() + 1))
            right = row.right() - 32
        left = photo.right() + 10
        painter.setFont(look.font(weight=QFont.Weight.DemiBold))
        painter.setPen(look.colour("text"))
        line = QRect(left, row.top() + 11, right - left, 20)
        title = painter.fontMetrics().elidedText(product["title"], Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        self._facts(painter, QRect(left, row.top() + 31, row.right() - 32 - left, 20), product, pinned)
        painter.restore()

    def _ground(self, painter: QPainter, row: QRect, pinned: bool, hovered: bool, focused: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if pinned:
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.setBrush(look.colour("fill"))
        else:
            painter.setBrush(look.colour("hover") if hovered else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        if focused and self._view.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 9, 9)

    def _facts(self, painter: QPainter, line: QRect, product: Product, pinned: bool) -> None:
        bold = look.font(weight=QFont.Weight.Bold, tabular=True)
        chip_font = look.font(12, QFont.Weight.DemiBold)
        plain = look.font(12)
        stock = self._view.stock_words(product["stock"])
        chip_width = QFontMetrics(chip_font).horizontalAdvance(product["code"]) + 12
        stock_width = QFontMetrics(plain).horizontalAdvance(stock)
        room = line.width() - chip_width - stock_width - 16
        price = words.price(product["price"], product["currency"], product["unit"])
        if QFontMetrics(bold).horizontalAdvance(price) > room:
            price = words.money(product["price"], product["currency"])
        x = line.left()
        painter.setFont(bold)
        painter.setPen(look.colour("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, price)
        x += painter.fontMetrics().horizontalAdvance(price) + 8
        chip = QRectF(x, line.center().y() - 8, chip_width, 19)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent" if pinned else "fill"))
        painter.drawRoundedRect(chip, 6, 6)
        painter.setFont(chip_font)
        painter.setPen(look.colour("on_accent" if pinned else "on_fill"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, product["code"])
        painter.setFont(plain)
        painter.setPen(look.colour("attention" if product["stock"] == 0 else "muted"))
        rest = line.adjusted(round(chip.right()) + 8 - line.left(), 0, 32, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, stock)

    def _buttons(self, painter: QPainter, index: QModelIndex, product: Product) -> int:
        """Paint what can be done with the row under the pointer; where they begin."""
        icons = {"sold-out": "package-open" if product["stock"] == 0 else "ban", "stock": "package", "more": "ellipsis"}
        under = self._view.button_at(self._view.pointer)
        for name, rect in self._view.buttons(index):
            hot = under == (index.row(), name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line") if hot else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
            look.draw_icon(painter, QRectF(rect).adjusted(4, 4, -4, -4), icons[name], "text" if hot else "muted")
        return self._view.buttons(index)[0][1].left() - 4

    # ----------------------------------------------------------------------------------------- stock in place

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        editor = QSpinBox(parent)
        editor.setObjectName("stock-editor")
        editor.setRange(-1, MOST_STOCK)
        editor.setSpecialValueText(self._view.stock_words(None, said=True))
        editor.setAccessibleName(self._view.stock_label)
        stock = index.data(_PRODUCT_ROLE)["stock"]
        editor.setValue(-1 if stock is None else stock)
        editor.lineEdit().setTextMargins(6, 0, 0, 0)
        editor.selectAll()
        return editor

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:  # noqa: N802
        """Not while it is being typed: a claim from the chat would overwrite it."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, QSpinBox)
        editor.interpretText()
        stock = None if editor.value() < 0 else editor.value()
        product = index.data(_PRODUCT_ROLE)
        if stock != product["stock"]:
            self._view.stock_given.emit(product, stock)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802
        row: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        width = max(112, editor.sizeHint().width())
        editor.setGeometry(row.right() - width - 8, row.center().y() - 17, width, 34)


class ProductList(QListView):
    """The rows. What the seller does to one comes out as signals; the engine's answer comes in through the model."""

    pin = Signal(str)
    stock_given = Signal(object, object)
    """A product, and what is left of it (None: not counted)."""
    sold_out = Signal(object)
    more = Signal(object, QPoint)
    """A product, and where its menu is to open."""
    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, products: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.products = products
        self.pointer = QPoint(-1, -1)
        self.stock_label = ""
        self._pressed_button: tuple[int, str] | None = None
        thumbnails = Thumbnails(self)
        thumbnails.arrived.connect(self.viewport().update)
        self.setModel(products)
        self.setItemDelegate(_Rows(self, thumbnails))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.clicked.connect(self._click)

    def stock_words(self, stock: int | None, said: bool = False) -> str:
        """What is left, in words; `said`: also where stock is not counted."""
        if stock is None:
            return self.tr("not counted") if said else ""
        if stock == 0:
            return self.tr("sold out")
        return self.tr("%1 left").replace("%1", words.number(stock))

    def edit_stock(self, code: str) -> None:
        """Open the field for what is left, in its row."""
        row = self.products.row(code)
        if row is not None:
            index = self.products.index(row)
            self.setCurrentIndex(index)
            self.edit(index)

    def buttons(self, index: QModelIndex) -> list[tuple[str, QRect]]:
        """Where the buttons of a row under the pointer are, in the viewport."""
        row = self.visualRect(index).adjusted(0, 0, 0, -_GAP)
        left = row.right() - 8 - 26 * len(_HOVER_BUTTONS)
        return [(name, QRect(left + 26 * i, row.top() + 7, 24, 24)) for i, name in enumerate(_HOVER_BUTTONS)]

    def button_at(self, point: QPoint) -> tuple[int, str] | None:
        """The row and the name of the button there."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        return next(((index.row(), name) for name, rect in self.buttons(index) if rect.contains(point)), None)

    def _click(self, index: QModelIndex) -> None:
        self.pin.emit(index.data(_PRODUCT_ROLE)["code"])

    def _press(self, row: int, name: str) -> None:
        product = self.products.product(row)
        if product is None:
            return
        if name == "sold-out":
            self.sold_out.emit(product)
        elif name == "stock":
            self.edit_stock(product["code"])
        else:
            self.more.emit(
                product, self.viewport().mapToGlobal(self.buttons(self.products.index(row))[-1][1].bottomLeft())
            )

    # ------------------------------------------------------------------------------------------------- events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_button = self.button_at(event.position().toPoint())
        if self._pressed_button is None or event.button() != Qt.MouseButton.LeftButton:
            self._pressed_button = None
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.pointer = event.position().toPoint()
        if self._pressed_button is None:
            super().mouseMoveEvent(event)
        self.viewport().update(self.visualRect(self.indexAt(self.pointer)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        pressed, self._pressed_button = self._pressed_button, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif pressed == self.button_at(event.position().toPoint()):
            self._press(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        # A second quick click on a button is a click like the first.
        self.mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        self.pointer = QPoint(-1, -1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        product = self.products.product(self.currentIndex().row())
        key = event.key()
        # What the field for the stock does not need comes here as well: its Enter must not pin.
        if product is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pin.emit(product["code"])
        elif key == Qt.Key.Key_F2:
            self.edit_asked.emit(product)
        elif key == Qt.Key.Key_Delete:
            self.delete_asked.emit(product)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802
        """Letters and digits are the window's shortcuts here; `/` searches."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid():
            at = self.visualRect(index).center() if by_key else event.pos()
            self.more.emit(index.data(_PRODUCT_ROLE), self.viewport().mapToGlobal(at))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QHelpEvent) and (over := self.button_at(event.pos())):
            product = self.products.product(over[0])
            assert product is not None
            QToolTip.showText(event.globalPos(), self._button_words(over[1], product), self)
            return True
        return super().viewportEvent(event)

    def _button_words(self, name: str, product: Product) -> str:
        if name == "sold-out":
            return self.tr("On sale again") if product["stock"] == 0 else self.tr("Sold out")
        return self.tr("What is left…") if name == "stock" else self.tr("More… (Menu key)")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def draw_key(painter: QPainter, rect: QRect, key: str) -> None:
    """The cap of a key that works here."""
    painter.setPen(QPen(look.colour("line"), 1))
    painter.setBrush(look.colour("card"))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(look.font(11))
    painter.setPen(look.colour("muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


def draw_photo(painter: QPainter, box: QRect, path: str, thumbnails: Thumbnails) -> None:
    """A product's photo in its box, or the sign of one while there is none."""
    painter.setPen(QPen(look.colour("line"), 1))
    painter.setBrush(look.colour("card"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    tile = thumbnails.tile(path, box.width(), painter.device().devicePixelRatio())
    if tile is not None:
        painter.drawPixmap(box.topLeft(), tile)
    else:
        look.draw_icon(painter, QRectF(box).adjusted(14, 14, -14, -14), "image", "muted")
