"""The list of products: its rows, and what can be done with one."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
    QWheelEvent,
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

from studio.domain.product import MOST_STOCK
from studio.window import look, words
from studio.window.product_model import KEYS, Index, Product, ProductModel
from studio.window.product_variants import VariantStock
from studio.window.thumbnails import Thumbnails

HOLD_MS = 3_000
"""So long after the seller's hand was on the list it does not scroll by itself."""

_ROW, _GAP = 66, 6
EDIT_KEY = QKeySequence("Ctrl+E")
"""Opens what is chosen for editing; F2 is a scene's."""
_LINE = 17
_PHOTO = 46
_CODE = 36
"""A code is cut to no less."""
_KEY = 18
_BESIDE = 8
"""Between the words of a line."""
_LEAST_TITLE = 48
"""Pixels below which the second line of a title would say nothing."""
_HOVER_BUTTONS = ("sold-out", "stock", "more")
_PRODUCT_ROLE = Qt.ItemDataRole.UserRole
_OPENED_WITH = "opened-with"
_SIGN = 13


class _Fact(NamedTuple):
    """A word beside the price. `ground`: the colour of the box it stands in, "" for none; `sign`: an icon before it."""

    text: str
    width: int
    font: QFont
    ink: str
    ground: str = ""
    sign: str = ""


def left_of(product: Product) -> int | None:
    """What is left of it in all its variants, None where it is not counted."""
    left: int | None = product.get("left", product["stock"])
    return left


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
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as what is written there begins
        self._ground(painter, row, pinned, hovered, bool(state & QStyle.StateFlag.State_HasFocus))
        photo = QRect(row.left() + 9, row.top() + (_ROW - _PHOTO) // 2, _PHOTO, _PHOTO)
        draw_photo(painter, photo, product["image"], self._thumbnails)
        painter.setOpacity(1.0)
        left, edge = photo.right() + 10, row.right() - 8
        keyed = index.row() < KEYS
        # Each thing has its line in every row: the name, what is left of it, the price; the pointer moves none.
        code = self._price(painter, QRect(left, row.top() + 42, edge - left, 20), product, pinned)
        facts = self._left(product, code)
        title = QRect(left, row.top() + 5, edge - left - (_KEY + 6 if keyed else 0), _LINE)
        second = title.translated(0, _LINE)
        second.setRight(edge)
        self._in_a_row(painter, self._title(painter, title, second, product["title"], facts), facts)
        if hovered:
            self._buttons(painter, self._view.products.index(index.row()), product, pinned)
        elif keyed:
            draw_key(painter, QRect(row.right() - 8 - _KEY, row.top() + 5, _KEY, _KEY), str(index.row() + 1))
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

    def _title(self, painter: QPainter, first: QRect, second: QRect, title: str, facts: list[_Fact]) -> QRect:
        """Paint the title in its line; a long one goes on in the `second`, in what its `facts` leave of it. Where they
        stand."""
        bold = look.font(weight=QFont.Weight.DemiBold)
        taken = sum(fact.width + _BESIDE for fact in facts)
        room = second.width() - taken
        lines = title_lines(title, bold, first.width(), room, Qt.TextElideMode.ElideRight)
        if room < _LEAST_TITLE:
            lines = [QFontMetrics(bold).elidedText(title, Qt.TextElideMode.ElideRight, first.width())]
        painter.setFont(bold)
        painter.setPen(look.colour("text"))
        for line, text in zip((first, second), lines, strict=False):
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
        return second.adjusted(room + _BESIDE, 0, 0, 0) if len(lines) > 1 else second

    def _left(self, product: Product, code: list[_Fact]) -> list[_Fact]:
        """What is left of it, the `code` that found no room elsewhere, when its offer ends, how many wait for it and
        how many variants it has."""
        plain = look.font(12)
        room = QFontMetrics(plain)
        facts = []
        left = left_of(product)
        if stock := self._view.stock_words(left):
            ink = "attention" if left == 0 else "muted"
            facts.append(_Fact(stock, room.horizontalAdvance(stock), plain, ink))
        facts += code
        for sign, text, ink in self._view.more_facts(product):
            facts.append(_Fact(text, room.horizontalAdvance(text) + _SIGN + 3, plain, ink, "", sign))
        return facts

    def _price(self, painter: QPainter, line: QRect, product: Product, pinned: bool) -> list[_Fact]:
        """Paint price and code; the code is returned where the price leaves it no room."""
        bold, code_font = look.font(weight=QFont.Weight.Bold, tabular=True), look.font(12, QFont.Weight.DemiBold)
        price = words.price(product.get("least") or product["price"], product["currency"], product["unit"])
        if product.get("several_prices"):
            price = self.tr("from %1").replace("%1", price)
        price = QFontMetrics(bold).elidedText(price, Qt.TextElideMode.ElideRight, line.width())
        wide, codes = QFontMetrics(bold).horizontalAdvance(price), QFontMetrics(code_font)
        room = line.width() - wide - 20
        fits = room >= min(codes.horizontalAdvance(product["code"]), _CODE)
        code = codes.elidedText(product["code"], Qt.TextElideMode.ElideRight, room if fits else 2 * _CODE)
        ground, ink = ("accent", "on_accent") if pinned else ("fill", "on_fill")
        facts = [_Fact(price, wide, bold, "text")]
        facts.append(_Fact(code, codes.horizontalAdvance(code) + 12, code_font, ink, ground))
        self._in_a_row(painter, line, facts if fits else facts[:1])
        return [] if fits else facts[1:]

    def _in_a_row(self, painter: QPainter, line: QRect, facts: list[_Fact]) -> None:
        free = QRect(line)
        for fact in facts:
            if fact.width > free.width():
                return  # the words of the row tell it always
            self._fact(painter, QRect(free.left(), free.top(), fact.width, free.height()), fact)
            free.setLeft(free.left() + fact.width + _BESIDE)

    def _fact(self, painter: QPainter, box: QRect, fact: _Fact) -> None:
        if fact.ground:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(fact.ground))
            painter.drawRoundedRect(QRectF(box.left(), box.center().y() - 8, box.width(), 19), 6, 6)
        painter.setFont(fact.font)
        painter.setPen(look.colour(fact.ink))
        if fact.sign:
            place = QRectF(box.left(), box.center().y() - _SIGN / 2 + 0.5, _SIGN, _SIGN)
            look.draw_icon(painter, place, fact.sign, fact.ink)
            box = box.adjusted(_SIGN + 3, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, fact.text)

    def _buttons(self, painter: QPainter, index: QModelIndex, product: Product, pinned: bool) -> None:
        """Paint what can be done with the row under the pointer, over the end of its name."""
        icons = {"sold-out": "package-open" if left_of(product) == 0 else "ban", "stock": "package", "more": "ellipsis"}
        under = self._view.button_at(self._view.pointer)
        buttons = self._view.buttons(index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("fill" if pinned else "hover"))
        painter.drawRect(buttons[0][1].united(buttons[-1][1]).adjusted(-4, -3, 2, 0))
        for name, rect in buttons:
            hot = under == (index.row(), name)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line") if hot else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect, 6, 6)
            look.draw_icon(painter, QRectF(rect).adjusted(4, 4, -4, -4), icons[name], "text" if hot else "muted")

    # ----------------------------------------------------------------------------------------- stock in place

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        editor = QSpinBox(parent)
        editor.setObjectName("stock-editor")
        editor.setRange(-1, MOST_STOCK)
        editor.setSpecialValueText(self._view.stock_words(None, said=True))
        editor.setAccessibleName(self._view.stock_label)
        stock = index.data(_PRODUCT_ROLE)["stock"]
        editor.setValue(-1 if stock is None else stock)
        editor.setProperty(_OPENED_WITH, editor.value())
        editor.lineEdit().setTextMargins(6, 0, 0, 0)
        editor.selectAll()
        return editor

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:  # noqa: N802
        """Not while it is being typed: a claim from the chat would overwrite it."""

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        assert isinstance(editor, QSpinBox)
        editor.interpretText()
        # Not with what is left by now: who types nothing does not bring back what was claimed meanwhile.
        if editor.value() != editor.property(_OPENED_WITH):
            self._view.stock_given.emit(index.data(_PRODUCT_ROLE), None if editor.value() < 0 else editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:  # noqa: N802
        row: QRect = option.rect.adjusted(0, 0, 0, -_GAP)
        width = max(112, editor.sizeHint().width())
        editor.setGeometry(row.right() - width - 8, row.center().y() - 17, width, 34)


class ProductList(QListView):
    """The rows. What the seller does to one comes out as signals; the engine's answer comes in through the model."""

    pin = Signal(str)
    stock_given = Signal(object, object)
    """A product, and what is left of it (None: not counted)."""
    variant_given = Signal(object, str, object)
    """A product, the name of one of its variants, and what is left of that."""
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
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
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
        self.verticalScrollBar().sliderMoved.connect(lambda _place: self._hold.start())

    def stock_words(self, stock: int | None, said: bool = False) -> str:
        """What is left, in words; `said`: also where stock is not counted."""
        if stock is None:
            return self.tr("not counted") if said else ""
        if stock == 0:
            return self.tr("sold out")
        return self.tr("%1 left").replace("%1", words.number(stock))

    def more_facts(self, product: Product) -> list[tuple[str, str, str]]:
        """Sign, text and colour of what few products have: when their offer ends, how many wait, how many variants."""
        facts = []
        if ends := words.moment(product.get("offer_ends_at")):
            # A time of day alone would be read as what is left, as the countdown's is.
            facts.append(("timer", self.tr("until %1").replace("%1", words.clock(ends)), "attention"))
        if waiting := product.get("waiting"):
            facts.append(("users", words.number(waiting), "attention"))
        if variants := product.get("variants"):
            facts.append(("list", words.number(len(variants)), "muted"))
        return facts

    def said_facts(self, product: Product) -> list[str]:
        """The same in words."""
        said = []
        if ends := words.moment(product.get("offer_ends_at")):
            said.append(self.tr("this price until %1").replace("%1", words.clock(ends)))
        if waiting := product.get("waiting"):
            said.append(self.tr("waiting: %1").replace("%1", words.number(waiting)))
        variants = product.get("variants") or ()
        return said + [f"{each['name']}: {self.stock_words(each['stock'], said=True)}" for each in variants]

    @property
    def held(self) -> bool:
        """Whether the seller is at work in the list: nothing may scroll under their hand."""
        return self._hold.isActive() or self.state() != QAbstractItemView.State.NoState

    def edit_stock(self, code: str) -> None:
        """Open the field for what is left, in its row."""
        row = self.products.row(code)
        if row is None:
            return
        index = self.products.index(row)
        self.setCurrentIndex(index)
        product = self.products.product(row)
        assert product is not None
        if not product.get("variants"):
            self.edit(index)
            return
        box = VariantStock(product, self)
        box.given.connect(lambda name, left: self.variant_given.emit(product, name, left))
        box.adjustSize()
        at = self.viewport().mapToGlobal(self.visualRect(index).topLeft())
        # Upwards where it would go below the screen.
        at.setY(max(0, min(at.y(), self.screen().availableGeometry().bottom() - box.height())))
        box.move(at)
        box.begin()

    def buttons(self, index: QModelIndex) -> list[tuple[str, QRect]]:
        """Where the buttons of a row under the pointer are, in the viewport."""
        row = self.visualRect(index).adjusted(0, 0, 0, -_GAP)
        left = row.right() - 8 - 26 * len(_HOVER_BUTTONS)
        return [(name, QRect(left + 26 * i, row.top() + 5, 24, 24)) for i, name in enumerate(_HOVER_BUTTONS)]

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

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        self._hold.start()
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._pressed_button = self.button_at(event.position().toPoint())
        if self._pressed_button is None or event.button() != Qt.MouseButton.LeftButton:
            self._pressed_button = None
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._hold.start()
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
        self._hold.start()
        product = self.products.product(self.currentIndex().row())
        key = event.key()
        # What the field for the stock does not need comes here as well: its Enter must not pin.
        if product is None or self.state() == QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pin.emit(product["code"])
        elif QKeySequence(event.keyCombination()) == EDIT_KEY:
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
            return self.tr("On sale again") if left_of(product) == 0 else self.tr("Sold out")
        return self.tr("What is left…") if name == "stock" else self.tr("More… (Menu key)")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def title_lines(
    title: str,
    font: QFont,
    width: float,
    last_width: float | None = None,
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
) -> list[str]:
    """A title in one line, or in two as wide as `width` and `last_width`.

    What does not fit goes from the middle of the second, if nothing else is said: products with a common beginning
    differ at their end.
    """
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(title) <= width:
        return [title]
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(1.0, width))
    layout.endLayout()
    # Places are counted in UTF-16, as Qt does.
    end = 2 * first.textLength()
    whole = title.encode("utf-16-le")
    head, rest = (part.decode("utf-16-le", "ignore") for part in (whole[:end], whole[end:]))
    last = int(width if last_width is None else last_width)
    return [head.rstrip(), metrics.elidedText(rest, elide, last)]


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
