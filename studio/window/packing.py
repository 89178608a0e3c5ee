"""Orders on paper: a packing list with boxes to tick, and labels. Drawn by Qt into a PDF; for the Qt thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QPageSize

from studio.domain.claims import Claim, ClaimState
from studio.domain.marks import mark_of
from studio.domain.ordering import (
    Line,
    basket_state,
    has_estimate,
    kept,
    lines_of,
    open_sums,
    order_from_wire,
    paid_sums,
    totals,
    waiting,
)
from studio.domain.orders import Order
from studio.domain.pickup import place_key
from studio.domain.weights import grams_in
from studio.window import words
from studio.window.paper import INK, MUTED, Paper, TextBlock

_ON_SCALES = {grams_in(unit): unit for unit in ("kg", "lb")}
"""What a weight is written in by hand, by what the price is for; "g" for any other."""
_BOLD, _SEMI, _PLAIN = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Normal


class Labels(Enum):
    """What the labels are printed on: its sizes in mm (page, label, how many across and down)."""

    SHEET = (210.0, 297.0, 70.0, 37.0, 3, 8)
    """A4, 24 labels of 70 × 37 mm: the commonest sheet."""
    ROLL = (62.0, 40.0, 62.0, 40.0, 1, 1)
    """A label printer's roll of 62 mm, one label a page."""


def print_packing_list(
    orders: Iterable[Mapping[str, Any]], shop: str, path: str | Path, *, by_pickup: bool = False
) -> None:
    """Write the packing list as a PDF, A4, of the orders that something is kept for. `orders` as the protocol's word
    `orders` answers them, in the order in which they are printed; `by_pickup`: those that go to the same place stand
    together there, and get its name above them. The file is whole or as it was before. Raises PaperError."""
    read = [order for order in map(order_from_wire, orders) if kept(order.lines)]
    with Paper(path, QPageSize(QPageSize.PageSizeId.A4), _tr_title()) as paper:
        _PackingList(paper, shop).draw(read, by_pickup)


def print_labels(
    orders: Iterable[Mapping[str, Any]], shop: str, path: str | Path, labels: Labels = Labels.SHEET
) -> None:
    """Write one label for each order that something is kept for, as a PDF. Like `print_packing_list`."""
    width, height, label_width, label_height, across, down = labels.value
    read = [order for order in map(order_from_wire, orders) if kept(order.lines)]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    if labels is Labels.SHEET:
        size = QPageSize(QPageSize.PageSizeId.A4)
    with Paper(path, size, QCoreApplication.translate("Packing", "Labels")) as paper:
        top = (height - down * label_height) / 2
        for index, order in enumerate(read):
            page, place = divmod(index, across * down)
            if page and not place:
                paper.next_page()
            row, column = divmod(place, across)
            _draw_label(
                paper, order, shop, QRectF(column * label_width, top + row * label_height, label_width, label_height)
            )


def _tr_title() -> str:
    return QCoreApplication.translate("Packing", "Packing list")


# --------------------------------------------------------------------------------------------------- what is said


class Packing(QObject):
    """The plurals: Qt's tools find those in a class alone."""

    def orders(self, orders: int) -> str:
        return self.tr("%n order(s)", "", orders)

    def counts(self, orders: int, items: int) -> str:
        return self.orders(orders) + " · " + self.tr("%n item(s)", "", items)


def _money(claims: Sequence[Claim]) -> str:
    """The totals, with "about" where the scales have the last word."""
    sums = " + ".join(words.money(total.amount, total.currency) for total in totals(claims))
    if not sums or not has_estimate(claims):
        return sums
    return QCoreApplication.translate("Packing", "about %1").replace("%1", sums)


def _due(claims: Sequence[Claim]) -> str:
    """What the parcel is handed over for: the total, or where a part was paid what is still to come."""
    owed = open_sums(claims)
    if not owed or not paid_sums(claims):
        return _money(claims)
    sums = " + ".join(words.money(each.amount, each.currency) for each in owed)
    return QCoreApplication.translate("Packing", "still %1").replace("%1", sums)


def _weight(grams: Fraction) -> str:
    if grams < 1000:
        return f"{words.number(Decimal(round(grams)))} g"
    return f"{words.number(Decimal(round(grams)) / 1000, 3)} kg"


def _state(state: ClaimState) -> str:
    match state:
        case ClaimState.HELD:
            return QCoreApplication.translate("Packing", "Reserved")
        case ClaimState.CONFIRMED:
            return QCoreApplication.translate("Packing", "Confirmed")
        case ClaimState.PAID:
            return QCoreApplication.translate("Packing", "Paid")
        case ClaimState.WAITLISTED:
            return QCoreApplication.translate("Packing", "Waiting")
        case _:
            return QCoreApplication.translate("Packing", "Cancelled")


def _name(order: Order) -> str:
    """The buyer's name, else what they are called in a chat."""
    return order.buyer.name or next((each.author for each in order.buyer.identities if each.author), "")


def _known_as(order: Order) -> str:
    """Where the buyer wrote, and as whom where that is not their name."""
    said = []
    for each in order.buyer.identities:
        if each.platform != "hand":
            platform = mark_of(each.platform).name
            said.append(platform if each.author == _name(order) else f"{platform} {each.author}")
    return " · ".join(said)


def _items(claims: Sequence[Claim], *, titles: bool = False) -> str:
    """ "2 × A12 · 2 × K7 (960 g) · 480 g C1": what is in the bag, in short, or with what it is called behind each code.
    What was on the scales is as heavy as they said."""
    # Broken between two things, never inside one; with their titles they are too long for that.
    said = [f"{_count(line)} {_thing(line)}{_weighed(line)}".replace(" ", "\u00a0") for line in lines_of(claims)]
    if titles:
        said = [f"{short}\u00a0{line.title}" for short, line in zip(said, lines_of(claims), strict=True)]
    return "\u00a0· ".join(said)


def _thing(line: Line) -> str:
    return f"{line.code} {line.variant}" if line.variant else line.code


def _weighed(line: Line) -> str:
    """Of pieces, what they weigh together; of what has no pieces, the weight is the count."""
    if line.estimated or line.grams is None or not line.by_piece:
        return ""
    return f" ({_weight(line.grams)})"


def _count(line: Line) -> str:
    if line.by_piece or line.grams is None:
        return f"{words.number(line.quantity)} ×"
    return _weight(line.grams)


# ------------------------------------------------------------------------------------------------- packing list

_PAGE, _LEFT, _RIGHT, _BOTTOM = 210.0, 15.0, 195.0, 281.0
_INSET = 33.0
"""Where the lines of an order begin: under the name, beside its number."""


@dataclass(frozen=True, slots=True)
class _Row:
    """So much of a page that is never torn apart. `draw` is told the y of its top."""

    height: float
    draw: Callable[[float], None]


def _stacked(upper: _Row, lower: _Row) -> _Row:
    def draw(y: float) -> None:
        upper.draw(y)
        lower.draw(y + upper.height)

    return _Row(upper.height + lower.height, draw)


class _PackingList:
    """Lays out all orders, then paints page after page: only then is known how many there are."""

    def __init__(self, paper: Paper, shop: str) -> None:
        self._paper, self._shop = paper, shop

    def draw(self, orders: Sequence[Order], by_pickup: bool = False) -> None:
        first = self._heading(orders)
        pages: list[list[tuple[float, _Row]]] = [[(14.0, first)]]
        y, top = 14.0 + first.height, 24.0
        there = Counter(place_key(order.handed_over) for order in orders)
        place: str | None = None
        for order in orders:
            rows = self._rows(order)
            if by_pickup and place_key(order.handed_over) != place:
                place = place_key(order.handed_over)
                # Never alone at the foot of a page: it is a part of the order's own head.
                rows[0] = _stacked(self._place(order.handed_over, there[place]), rows[0])
            fits_a_page = sum(row.height for row in rows) <= _BOTTOM - top
            # An order that fits on a page stays whole; of a longer one, its head never stands without a line.
            together = sum(row.height for row in (rows if fits_a_page else rows[:2]))
            if y + together > _BOTTOM:
                pages.append([])
                y = top
            for row in rows:
                if y + row.height > _BOTTOM:
                    again = self._continued(order)
                    pages.append([(top, again)])
                    y = top + again.height
                pages[-1].append((y, row))
                y += row.height
        for number, page in enumerate(pages, 1):
            if number > 1:
                self._paper.next_page()
            self._margins(number, len(pages))
            for at, row in page:
                row.draw(at)

    def _heading(self, orders: Sequence[Order]) -> _Row:
        claims = [claim for order in orders for claim in order.lines]
        # What is weighed is a bag for each order, whatever is in it.
        pieces = sum(line.quantity if line.by_piece else 1 for order in orders for line in lines_of(order.lines))
        title = TextBlock(_tr_title(), 120, 24, _BOLD, brand=True)
        shop = TextBlock(self._shop, 120, 11, _SEMI, most=1)
        day = TextBlock(words.date(datetime.now().astimezone()), 60, 10, _PLAIN, MUTED, right=True)
        count = TextBlock(Packing().counts(len(orders), pieces), 60, 10, _PLAIN, MUTED, right=True)
        total = TextBlock(_money(claims), 60, 11, _BOLD, right=True)

        def draw(y: float) -> None:
            title.draw(self._paper, _LEFT, y)
            shop.draw(self._paper, _LEFT, y + title.height)
            bottom = y + title.height + shop.height
            for text, above in ((total, 0.0), (count, total.height), (day, total.height + count.height)):
                text.draw(self._paper, _RIGHT - 60, bottom - above - text.height)
            self._paper.rule(_LEFT, bottom + 3, _RIGHT - _LEFT, 0.6, INK)

        return _Row(max(title.height + shop.height, 16) + 5, draw)

    def _place(self, name: str, orders: int) -> _Row:
        where = TextBlock(
            name or QCoreApplication.translate("Packing", "No pickup noted"), 140, 13, _BOLD, brand=True, most=2
        )
        count = TextBlock(Packing().orders(orders), 36, 10, _PLAIN, MUTED, right=True)
        base = 4 + max(where.ascent, count.ascent)

        def draw(y: float) -> None:
            where.stand(self._paper, _LEFT, y + base)
            count.stand(self._paper, _RIGHT - 36, y + base)
            self._paper.rule(_LEFT, y + base - where.ascent + where.height + 1.2, _RIGHT - _LEFT, 0.4, INK)

        return _Row(base - where.ascent + where.height + 2.5, draw)

    def _margins(self, number: int, pages: int) -> None:
        if number > 1:
            TextBlock(f"{_tr_title()} · {self._shop}".strip(" ·"), 150, 9, _SEMI, MUTED, most=1).draw(
                self._paper, _LEFT, 14
            )
            self._paper.rule(_LEFT, 20, _RIGHT - _LEFT, 0.4, INK)
        TextBlock(words.date(datetime.now().astimezone()), 90, 8.5, _PLAIN, MUTED).stand(self._paper, _LEFT, 288)
        TextBlock(f"{number}/{pages}", 30, 8.5, _SEMI, MUTED, right=True).stand(self._paper, _RIGHT - 30, 288)

    def _rows(self, order: Order) -> list[_Row]:
        rows = [self._head(order)]
        rows += [self._line(line, order) for line in lines_of(order.lines, by_parcel=True)]
        wanted: dict[str, int] = {}
        for claim in waiting(order.lines):
            thing = f"{claim.code} {claim.title} {claim.variant or ''}".strip()
            wanted[thing] = wanted.get(thing, 0) + claim.quantity
        for thing, quantity in wanted.items():
            what = f"{words.number(quantity)} × {thing}"
            said = QCoreApplication.translate("Packing", "On the waitlist: %1").replace("%1", what)
            rows.append(self._aside(TextBlock(said, _RIGHT - _INSET, 9, _PLAIN, MUTED, most=2)))
        for label, text in (
            (QCoreApplication.translate("Packing", "Pickup: %1"), order.handed_over),
            (QCoreApplication.translate("Packing", "Note: %1"), order.note),
            (QCoreApplication.translate("Packing", "About the buyer: %1"), order.buyer.note),
        ):
            if text:
                note = TextBlock(label.replace("%1", text), _RIGHT - _INSET - 4, 9.5, _SEMI, most=6)
                rows.append(self._aside(note, shaded=True))
        rows.append(_Row(3.0, lambda y: self._paper.rule(_LEFT, y + 3, _RIGHT - _LEFT)))
        return rows

    def _head(self, order: Order) -> _Row:
        number = TextBlock(
            str(order.number), _INSET - _LEFT - 2, 22 if order.number < 1000 else 15, _BOLD, brand=True, most=1
        )
        name = TextBlock(_name(order), 102, 14, _BOLD, most=3)
        known = TextBlock(_known_as(order), 116, 9, _PLAIN, MUTED, most=2)
        reach = " · ".join(
            filter(None, (order.buyer.phone, order.buyer.email, ", ".join(order.buyer.address.splitlines())))
        )
        contact = TextBlock(reach, 116, 9, _PLAIN, MUTED, most=3)
        total = TextBlock(_money(order.lines), 44, 13, _BOLD, right=True)
        packed = order.packed_at is not None
        state = QCoreApplication.translate("Packing", "Packed") if packed else _state(basket_state(order.lines))
        if packed and basket_state(order.lines) is ClaimState.PAID:
            state = f"{_state(ClaimState.PAID)} · {state}"
        if open_sums(order.lines) and paid_sums(order.lines):
            state = f"{state} · {_due(order.lines)}"
        pill = TextBlock(state, 56, 8.5, _SEMI)

        base = 2 + max(number.ascent, name.ascent, total.ascent)
        top, below = base - name.ascent, base - total.ascent + total.height + 0.8

        def draw(y: float) -> None:
            number.stand(self._paper, _LEFT, y + base)
            at = y + top
            for text in (name, known, contact):
                text.draw(self._paper, _INSET, at)
                at += text.height
            total.stand(self._paper, _RIGHT - 44, y + base)
            self._paper.pill(_RIGHT, y + below, pill)

        left = top + name.height + known.height + contact.height
        return _Row(max(left, base - number.ascent + number.height, below + pill.height + 2) + 2, draw)

    def _continued(self, order: Order) -> _Row:
        said = QCoreApplication.translate("Packing", "%1 (continued)").replace("%1", _name(order))
        number = TextBlock(str(order.number), _INSET - _LEFT - 2, 14, _BOLD, brand=True, most=1)
        name = TextBlock(said, 150, 11, _SEMI, most=1)
        base = max(number.ascent, name.ascent)

        def draw(y: float) -> None:
            number.stand(self._paper, _LEFT, y + base)
            name.stand(self._paper, _INSET, y + base)

        return _Row(max(number.height, name.height) + 3, draw)

    def _line(self, line: Line, order: Order) -> _Row:
        count = TextBlock(_count(line), 18, 12, _BOLD, right=True, most=1)
        code = TextBlock(line.code, 18, 11 if len(line.code) < 8 else 8.5, _SEMI)
        about = ""
        if line.by_piece and line.grams is not None:
            about = _weight(line.grams)
            if line.estimated:
                about = QCoreApplication.translate("Packing", "about %1").replace("%1", about)
        # Where nothing is weighed, the title has that column too.
        has_weight = bool(about) or line.estimated
        title = TextBlock(
            f"{line.title} · {line.variant}" if line.variant else line.title, 66 if has_weight else 88, 11, most=4
        )
        weight = TextBlock(about, 26, 9.5, _PLAIN, right=True)
        price = TextBlock(words.money(line.total.amount, line.total.currency), 26, 11, right=True)
        unit = TextBlock(_ON_SCALES.get(grams_in(line.unit), "g"), 6, 9.5, _PLAIN, right=True)
        packed = line.packed or order.packed_at is not None
        warning = dict(order.allergens).get(line.code, "")
        allergens = TextBlock(
            QCoreApplication.translate("Packing", "Contains %1").replace("%1", warning) if warning else "",
            66 if has_weight else 88,
            8.5,
            _SEMI,
            most=3,
        )

        base = max(count.ascent, code.ascent, title.ascent, price.ascent, weight.ascent) + 0.4
        drop = base - title.ascent
        scales = base + (weight.height + 1.4 if about else 0.9)

        def draw(y: float) -> None:
            self._paper.box(QRectF(_INSET, y + base - 4.05, 4.6, 4.6), packed)
            for text, x in ((count, 5), (code, 25), (title, 45)):
                text.stand(self._paper, _INSET + x, y + base)
            allergens.draw(self._paper, _INSET + 45, y + drop + title.height)
            price.stand(self._paper, _RIGHT - 26, y + base)
            weight.stand(self._paper, _RIGHT - 52, y + base)
            if line.estimated:
                # Where the scales' word is written by hand.
                self._paper.rule(_RIGHT - 50, y + scales, 19, 0.25, INK)
                unit.stand(self._paper, _RIGHT - 32, y + scales - 0.3)

        tall = max(drop + title.height + allergens.height, base - code.ascent + code.height, 6.7)
        return _Row(max(tall, scales + 2.3 if line.estimated else 0) + 0.5, draw)

    def _aside(self, text: TextBlock, shaded: bool = False) -> _Row:
        def draw(y: float) -> None:
            if shaded:
                self._paper.shade(QRectF(_INSET, y + 0.5, _RIGHT - _INSET, text.height + 2))
            text.draw(self._paper, _INSET + (2 if shaded else 0), y + (1.5 if shaded else 0.5))

        return _Row(text.height + (3 if shaded else 1), draw)


# -------------------------------------------------------------------------------------------------------- labels

_SENDER_MM = 3.0
"""The height of the line with the shop's name, at a label's foot."""


def _draw_label(paper: Paper, order: Order, shop: str, cell: QRectF) -> None:
    """The number to call out, the name, when and where it is fetched, where it goes, what is inside, and whether money
    is still to come."""
    x, y, width = cell.x() + 4.5, cell.y() + 3.5, cell.width() - 9
    bottom = cell.y() + cell.height() - 3.5
    number = TextBlock(str(order.number), width, 20, _BOLD, brand=True, most=1)
    beside = number.used + 3
    for points in (12.0, 10.5, 9.0, 8.0):
        name = TextBlock(_name(order), width - beside, points, _BOLD, most=2)
        if not name.is_cut:
            break
    number.draw(paper, x, y - 1)
    on_one_line = not TextBlock(_name(order), width - beside, points, _BOLD, most=1).is_cut
    name.draw(paper, x + beside, y - 1 + number.ascent - name.ascent if on_one_line else y)
    y += max(number.height - 1, name.height) + 0.8
    # Parcels are put together by it: it is there on every label, and below in full where it was too long.
    pickup = _fitting(order.handed_over, width, (9.0, 8.0, 7.0), _SEMI, INK)
    pickup.draw(paper, x, y)
    y += pickup.height
    due = TextBlock(_due(order.lines), width, 11, _BOLD, right=True, most=1)
    beside = width - due.used - 3
    # Two small lines beside the sum, in the same place on every label.
    state = _fitting(_settled(order.lines), beside, (8.0, 7.0, 6.0), _SEMI)
    sender = _fitting(shop, beside, (7.0, 6.0, 5.5))
    due.stand(paper, x, bottom - due.height + due.ascent)
    sender.draw(paper, x, bottom - _SENDER_MM + (_SENDER_MM - sender.height) / 2)
    state.draw(paper, x, bottom - _SENDER_MM - state.height)
    room = bottom - max(due.height, _SENDER_MM + state.height) - 0.8 - y
    allergens = ", ".join(dict.fromkeys(text for _, text in order.allergens))
    if allergens:
        allergens = QCoreApplication.translate("Packing", "Contains %1").replace("%1", allergens)
    note = QCoreApplication.translate("Packing", "Note: %1").replace("%1", order.note) if order.note else ""
    short, titled = _items(kept(order.lines)), _items(kept(order.lines), titles=True)
    address = order.buyer.address.splitlines()[:4]
    # What matters most first: where not even small letters leave room for all of it, the last goes.
    for points, most, where, items in (
        (9.0, 4, "\n", titled),
        (8.0, 4, "\n", titled),
        (9.0, 2, "\n", short),
        (8.0, 2, "\n", short),
        (7.0, 2, "\n", short),
        (7.0, 2, ", ", short),
        (6.5, 2, ", ", short),
        (6.5, 1, ", ", short),
    ):
        whole = order.handed_over if pickup.is_cut else ""
        texts = filter(None, (*where.join(address).split("\n"), items, note, allergens, whole))
        lines = [
            # Half of what must not come into the bag would be worse than no word of where it is fetched.
            TextBlock(text, width, points, _SEMI, most=3) if text is note else TextBlock(text, width, points, most=most)
            for text in texts
        ]
        # A title that is cut off says less than its code in full.
        if sum(line.height for line in lines) <= room and (items is short or not any(line.is_cut for line in lines)):
            break
    for line in lines:
        if line.height <= room:
            line.draw(paper, x, y)
            y += line.height
            room -= line.height


def _settled(claims: Sequence[Claim]) -> str:
    """How settled it is, and where its sum is none yet, why."""
    state = _state(basket_state(claims))
    if not has_estimate(claims):
        return state
    return QCoreApplication.translate("Packing", "%1 · to be weighed").replace("%1", state)


def _fitting(
    text: str, width: float, sizes: Sequence[float], weight: QFont.Weight = _PLAIN, ink: QColor = MUTED
) -> TextBlock:
    """On one line, in the first of these sizes in which it is whole; else in the last, cut."""
    for points in sizes:
        block = TextBlock(text, width, points, weight, ink, most=1)
        if not block.is_cut:
            break
    return block
