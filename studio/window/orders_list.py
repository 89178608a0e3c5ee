"""The baskets of a show, one row each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.ordering import (
    back_sums,
    has_estimate,
    kept,
    only_waits,
    open_sums,
    order_from_wire,
    paid_sums,
    totals,
)
from studio.domain.orders import Order
from studio.domain.pickup import PickupSlot, Place, by_pickup, is_at
from studio.window import words
from studio.window.claims_words import LOOKS, state_word
from studio.window.look import colour, draw_icon, font

ROW, HEAD = 56, 30
Index = QModelIndex | QPersistentModelIndex
KEYS = {
    Qt.Key.Key_C: "confirm",
    Qt.Key.Key_P: "paid",
    Qt.Key.Key_K: "packed",
    Qt.Key.Key_X: "cancel",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_B: "block",
    Qt.Key.Key_U: "undo",
}


def order_state(raw: dict[str, Any]) -> str:
    """How far a basket is: a key of `LOOKS`."""
    return "packed" if raw["packed_at"] else str(raw["state"])


def sum_text(lines: Sequence[Claim]) -> str:
    """ "27,00 €", "about 27,00 €", "27,00 € + 3.00 $": what the kept ones cost together."""
    said = _sums(totals(lines))
    return f"≈ {said}" if has_estimate(lines) else said


def money_text(order: Order) -> str:
    """What its money is about where it is neither all open nor all paid: "still to pay 10,00 €", "to give back 5,00 €";
    else the sum."""
    owed, back = open_sums(order.lines), back_sums(order.lines)
    if back:
        return QCoreApplication.translate("Orders", "to give back %1").replace("%1", _sums(back))
    if owed and paid_sums(order.lines):
        said = f"≈ {_sums(owed)}" if has_estimate(order.lines) else _sums(owed)
        return QCoreApplication.translate("Orders", "still to pay %1").replace("%1", said)
    return sum_text(order.lines)


def _sums(sums: Sequence[Money]) -> str:
    return " + ".join(words.money(each.amount, each.currency) for each in sums)


def place_text(place: Place) -> str:
    """ "Sat 9–11 · 5", "Sat 9–11 · 5 of 12", "Sat 9–11 · 12 of 12, full": with how many baskets go there."""
    there = words.number(len(place.orders))
    if place.most is not None:
        said = (
            QCoreApplication.translate("Orders", "%1 of %2, full")
            if len(place.orders) >= place.most
            else QCoreApplication.translate("Orders", "%1 of %2")
        )
        there = said.replace("%2", words.number(place.most)).replace("%1", there)
    return f"{place.name or QCoreApplication.translate('Orders', 'No pickup noted')} · {there}"


def things_text(lines: Sequence[Claim]) -> str:
    """ "P9 ×2 +1 waiting, K7 ×1": what is in a basket, each thing once, however many claims it came by. Where nothing
    is kept, the basket's own state says so already."""
    counts: dict[str, Counter[str]] = {}
    for line in lines:
        what = f"{line.code} {line.variant or ''}".strip()
        counts.setdefault(what, Counter())["" if line.state.takes_stock else line.state] += line.quantity
    some_kept = any(each[""] for each in counts.values())
    said = []
    for what, each in counts.items():
        parts = [f"×{words.number(each[''])}"] if each[""] else []
        for state in (state for state in each if state):
            number, word = words.number(each[state]), f" {state_word(state)}" if some_kept else ""
            parts.append(f"{'+' if parts else '×'}{number}{word}")
        said.append(" ".join((what, *parts)))
    return ", ".join(said)


@dataclass(frozen=True)
class Narrowing:
    """Which orders are listed, and how. `stage`: "confirm", "pay" or "pack", what is still to be done; "wait",
    nothing, for there was none left; "": any. `pickup`: where they go, "": nobody knows yet, None: anywhere.
    `by_pickup`: those that go to one place stand together."""

    stage: str = ""
    pickup: str | None = None
    by_pickup: bool = False


STAGES = ("", "confirm", "pay", "pack", "wait")


def is_at_stage(order: Order, stage: str) -> bool:
    """Whether this is still to be done with it, a stage of `STAGES`."""
    match stage:
        case "confirm":
            return any(line.state is ClaimState.HELD for line in order.lines)
        case "pay":
            # What was paid and weighed anew is open again; without that, its state says it, and sooner.
            if any(line.paid is not None for line in order.lines):
                return bool(open_sums(order.lines))
            return any(line.state in (ClaimState.HELD, ClaimState.CONFIRMED) for line in order.lines)
        case "pack":
            return order.packed_at is None and bool(kept(order.lines))
        case "wait":
            return only_waits(order.lines)
        case _:
            return True


class OrderModel(QAbstractListModel):
    """The orders that are searched for, of those that `narrow` leaves."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: dict[int, tuple[dict[str, Any], Order]] = {}
        self._rows: list[tuple[dict[str, Any], Order]] = []
        self._heads: dict[int, str] = {}
        self._search = ""
        self.slots: tuple[PickupSlot, ...] = ()
        self.places: tuple[Place, ...] = ()
        """Where the baskets go, all of them."""
        self.narrowing = Narrowing()

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def all(self) -> list[dict[str, Any]]:
        """Every order, in the protocol's terms."""
        return [raw for raw, _ in self._all.values()]

    @property
    def for_paper(self) -> list[dict[str, Any]]:
        """What is printed: all that goes to the place that was chosen, as it is ordered here; whatever is searched for
        and whatever is done with it already."""
        return [raw for raw, _ in self._there()]

    def count(self, stage: str) -> int:
        """How many there are at this stage, at the place that was chosen."""
        return sum(is_at_stage(order, stage) for _, order in self._there())

    def order(self, row: int) -> tuple[dict[str, Any], Order]:
        """This row, in the protocol's terms and in ours."""
        return self._rows[row]

    def head(self, row: int) -> str:
        """What stands above this row: where its basket goes and those below it; "" where it is the same place still, or
        they are listed by number."""
        return self._heads.get(row, "")

    def row_of(self, buyer: int) -> int:
        """Where this buyer's basket is, or -1."""
        return next((row for row, (_, order) in enumerate(self._rows) if order.buyer.id == buyer), -1)

    def take(
        self, orders: list[dict[str, Any]], slots: Sequence[PickupSlot] | None = None, stays: Collection[int] = ()
    ) -> None:
        """The orders as they are now, and the shop's slots. `stays`: the buyers whose baskets are written in just now;
        they stay in the list until that is done."""
        self._all = {raw["buyer"]["id"]: (raw, order_from_wire(raw)) for raw in orders}
        self.slots = self.slots if slots is None else tuple(slots)
        self.places = by_pickup((order for _, order in self._all.values()), self.slots)
        self._list(stays)

    def find(self, search: str) -> None:
        """List those whose buyer, number or code this is part of."""
        self._search = search.strip().casefold()
        self._list()

    def narrow(self, narrowing: Narrowing) -> None:
        """List no others than these."""
        self.narrowing = narrowing
        self._list()

    def _list(self, stays: Collection[int] = ()) -> None:
        stage = self.narrowing.stage
        there = {order.buyer.id for _, order in self._there() if is_at_stage(order, stage) and self._is_found(order)}
        self.beginResetModel()
        self._rows = [each for each in self._ordered() if each[1].buyer.id in there or each[1].buyer.id in stays]
        self._heads = self._headed() if self.narrowing.by_pickup else {}
        self.endResetModel()

    def _headed(self) -> dict[int, str]:
        of = {order.buyer.id: place for place in self.places for order in place.orders}
        places = [of[order.buyer.id] for _, order in self._rows]
        return {row: place_text(place) for row, place in enumerate(places) if not row or place is not places[row - 1]}

    def _ordered(self) -> Iterator[tuple[dict[str, Any], Order]]:
        if self.narrowing.by_pickup:
            return (self._all[order.buyer.id] for place in self.places for order in place.orders)
        return iter(self._all.values())

    def _there(self) -> list[tuple[dict[str, Any], Order]]:
        where = self.narrowing.pickup
        return [each for each in self._ordered() if where is None or is_at(each[1], where)]

    def _is_found(self, order: Order) -> bool:
        names = [order.buyer.name, *(each.author for each in order.buyer.identities), str(order.number)]
        names += [line.code for line in order.lines]
        return not self._search or any(self._search in name.casefold() for name in names)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        raw, order = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return order.buyer.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            things = self.tr("%n thing(s)", "", len(order.lines))
            state = state_word(order_state(raw))
            parts = (str(order.number), order.buyer.name, things, money_text(order), state, order.handed_over)
            return ", ".join(filter(None, parts))
        return None


class OrderView(QListView):
    """`act` says what a key is for: a value of `KEYS`. Two rows can be chosen, to make one person of two."""

    act = Signal(str)

    def __init__(self, model: OrderModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders = model
        self.setModel(model)
        self.setItemDelegate(_Rows(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QAbstractItemView.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        model.modelReset.connect(lambda: self.setUniformItemSizes(not model.narrowing.by_pickup))

    def chosen(self) -> list[tuple[dict[str, Any], Order]]:
        """The chosen baskets, from the top."""
        return [self.orders.order(row) for row in sorted(index.row() for index in self.selectedIndexes())]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        plain = not event.modifiers()
        if plain and Qt.Key(event.key()) in KEYS:
            if not event.isAutoRepeat():
                self.act.emit(KEYS[Qt.Key(event.key())])
        elif plain and event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Rows(QStyledItemDelegate):
    def __init__(self, view: OrderView) -> None:
        super().__init__(view)
        self._view = view
        self._name, self._small = font(13, QFont.Weight.DemiBold), font(12, tabular=True)
        self._bold = font(12, QFont.Weight.DemiBold, tabular=True)
        self._names, self._smalls, self._bolds = map(QFontMetricsF, (self._name, self._small, self._bold))

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        return QSize(160, ROW + (HEAD if self._view.orders.head(index.row()) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        raw, order = self._view.orders.order(index.row())
        box = QRectF(option.rect).adjusted(2, 0, -4, -4)
        if head := self._view.orders.head(index.row()):
            painter.setFont(self._bold)
            painter.setPen(colour("text"))
            head = self._bolds.elidedText(head, Qt.TextElideMode.ElideMiddle, box.width() - 8)
            painter.drawText(box.adjusted(6, 0, 0, HEAD - box.height()), Qt.AlignmentFlag.AlignVCenter, head)
            box.setTop(box.top() + HEAD)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        here = chosen and self._view.hasFocus()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            edge = colour("accent") if here else colour("line") if chosen else QColor(0, 0, 0, 0)
            painter.setPen(QPen(edge, 2 if here else 1))
            painter.setBrush(colour("fill" if chosen else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)
        number = f"{order.number}"
        painter.setFont(self._bold)
        painter.setPen(colour("muted"))
        painter.drawText(QRectF(box.left() + 6, box.top(), 32, box.height()), Qt.AlignmentFlag.AlignCenter, number)
        inside = box.adjusted(44, 6, -10, -6)
        upper = QRectF(inside.left(), inside.top(), inside.width(), 20)
        lower = QRectF(inside.left(), inside.top() + 20, inside.width(), 20)
        total = money_text(order)
        painter.setFont(self._bold)
        painter.setPen(colour("text"))
        painter.drawText(upper, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, total)
        painter.setFont(self._name)
        room = inside.width() - self._bolds.horizontalAdvance(total) - 10
        name = self._names.elidedText(" ".join(order.buyer.name.split()), Qt.TextElideMode.ElideRight, room)
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, name)
        kind = order_state(raw)
        look_ = LOOKS[kind]
        word = state_word(kind)
        wide = self._bolds.horizontalAdvance(word) + 20
        painter.setFont(self._bold)
        painter.setPen(colour(look_.colour))
        painter.drawText(lower, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)
        draw_icon(painter, QRectF(lower.right() - wide, lower.top() + 3, 14, 14), look_.icon, look_.colour)
        things = things_text(order.lines[:20])
        painter.setFont(self._small)
        painter.setPen(colour("muted"))
        painter.drawText(
            lower,
            Qt.AlignmentFlag.AlignVCenter,
            self._smalls.elidedText(things, Qt.TextElideMode.ElideRight, inside.width() - wide - 8),
        )
        painter.restore()
