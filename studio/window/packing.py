"""Orders on paper: a packing list with boxes to tick, and labels. Drawn by Qt into a PDF; for the Qt thread."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QIODevice, QMarginsF, QObject, QPointF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QTextLayout,
    QTextOption,
)

from studio.domain.chat import one_line
from studio.domain.claims import Claim, ClaimState
from studio.domain.errors import SellerError
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
from studio.window import words
from studio.window.theme import font

_DPI = 1200
_INK, _MUTED, _HAIR, _SHADE = QColor("#111111"), QColor("#5A5A5A"), QColor("#BDBDBD"), QColor("#F1F1F1")
_BOLD, _SEMI, _PLAIN = QFont.Weight.Bold, QFont.Weight.DemiBold, QFont.Weight.Normal
_LONGEST = 400
"""Characters of any one text; who pasted a novel as a note gets its beginning."""
_JOINTS = ("\u00a0", "\u202f")
_JOINT = re.compile(f"([{''.join(_JOINTS)}])")


class PackingError(SellerError):
    """The paper could not be written; the text is in the window's language."""


class Labels(Enum):
    """What the labels are printed on: its sizes in mm (page, label, how many across and down)."""

    SHEET = (210.0, 297.0, 70.0, 37.0, 3, 8)
    """A4, 24 labels of 70 × 37 mm: the commonest sheet."""
    ROLL = (62.0, 40.0, 62.0, 40.0, 1, 1)
    """A label printer's roll of 62 mm, one label a page."""


def print_packing_list(orders: Iterable[Mapping[str, Any]], shop: str, path: str | Path) -> None:
    """Write the packing list as a PDF, A4, of the orders that something is kept for. `orders` as the protocol's word
    `orders` answers them. The file is whole or as it was before. Raises PackingError."""
    read = [order for order in map(order_from_wire, orders) if kept(order.lines)]
    with _Paper(path, QPageSize(QPageSize.PageSizeId.A4), _tr_title()) as paper:
        _PackingList(paper, shop).draw(read)


def print_labels(
    orders: Iterable[Mapping[str, Any]], shop: str, path: str | Path, labels: Labels = Labels.SHEET
) -> None:
    """Write one label for each order that something is kept for, as a PDF. Like `print_packing_list`."""
    width, height, label_width, label_height, across, down = labels.value
    read = [order for order in map(order_from_wire, orders) if kept(order.lines)]
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    if labels is Labels.SHEET:
        size = QPageSize(QPageSize.PageSizeId.A4)
    with _Paper(path, size, QCoreApplication.translate("Packing", "Labels")) as paper:
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


# ---------------------------------------------------------------------------------------------------------- paper


class _Paper:
    """A PDF that is being painted; all lengths in mm from the page's corner, sizes of letters in points."""

    def __init__(self, path: str | Path, size: QPageSize, title: str) -> None:
        self._path = str(path)
        self._file = QSaveFile(self._path)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._trouble()
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Bancarella")
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
        self.painter = QPainter()

    def __enter__(self) -> _Paper:
        if not self.painter.begin(self._writer):
            self._file.cancelWriting()
            raise self._trouble()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        written = self.painter.end()
        del self._writer  # it writes its last bytes
        if kind is not None:
            self._file.cancelWriting()
        if (not self._file.commit() or not written) and kind is None:
            raise self._trouble()

    def _trouble(self) -> PackingError:
        said = QCoreApplication.translate(
            "Packing", "“%1” could not be written: %2. Choose another folder, or make room on the disk."
        )
        return PackingError(said.replace("%1", Path(self._path).name).replace("%2", self._file.errorString()))

    def next_page(self) -> None:
        self._writer.newPage()

    def rule(self, x: float, y: float, width: float, thick: float = 0.2, colour: QColor = _HAIR) -> None:
        self.painter.fillRect(_px_rect(QRectF(x, y - thick / 2, width, thick)), colour)

    def shade(self, rect: QRectF) -> None:
        self.painter.fillRect(_px_rect(rect), _SHADE)

    def box(self, rect: QRectF, ticked: bool = False) -> None:
        """A box to tick, or one that is."""
        pen = QPen(_INK, _px(0.35))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self.painter.setPen(pen)
        self.painter.drawRoundedRect(_px_rect(rect), _px(0.6), _px(0.6))
        if ticked:
            at = [(0.22, 0.55), (0.42, 0.75), (0.8, 0.28)]
            self.painter.drawPolyline(
                [_px_point(rect.x() + rect.width() * x, rect.y() + rect.height() * y) for x, y in at]
            )

    def pill(self, right: float, y: float, text: _Text) -> None:
        """A word with a frame around it, its right end at `right`."""
        rect = QRectF(right - text.used - 4, y, text.used + 4, text.height + 1)
        self.painter.setPen(QPen(_INK, _px(0.25)))
        self.painter.drawRoundedRect(_px_rect(rect), _px(rect.height() / 2), _px(rect.height() / 2))
        text.draw(self, right - text.used - 2, y + 0.5)


def _px(mm: float) -> float:
    return mm * _DPI / 25.4


def _px_point(x: float, y: float) -> QPointF:
    return QPointF(_px(x), _px(y))


def _px_rect(rect: QRectF) -> QRectF:
    return QRectF(_px(rect.x()), _px(rect.y()), _px(rect.width()), _px(rect.height()))


class _Text:
    """A text set in a column `width` mm wide: wrapped, inside a word where it must be, and cut with "…" after `most`
    lines. `height` and `used` width in mm; `is_cut`: there was more."""

    def __init__(
        self,
        text: str,
        width: float,
        points: float,
        weight: QFont.Weight = _PLAIN,
        colour: QColor = _INK,
        *,
        right: bool = False,
        brand: bool = False,
        most: int = 30,
    ) -> None:
        self._colour, self._right, self._width = colour, right, width
        # Plain figures, and signs that do not change beside capitals: a PDF can be searched for those alone.
        letters = font(round(points * _DPI / 72), weight, brand=brand)
        letters.setFeature(QFont.Tag("calt"), 0)
        # What belongs together ("43,20 €") is not torn apart.
        text = "".join(part if part in _JOINTS else one_line(part, _LONGEST) for part in _JOINT.split(text))
        layout = _set(text, letters, width)
        self.is_cut = layout.lineCount() > most
        if self.is_cut:
            start = layout.lineAt(most - 1).textStart()  # in UTF-16, as Qt counts
            whole = text.encode("utf-16-le")
            rest = QFontMetricsF(letters).elidedText(
                whole[2 * start :].decode("utf-16-le"), Qt.TextElideMode.ElideRight, _px(width)
            )
            layout = _set(whole[: 2 * start].decode("utf-16-le") + rest, letters, width)
        self._layout = layout
        lines = [layout.lineAt(index) for index in range(layout.lineCount())]
        self.height = sum(line.height() for line in lines) * 25.4 / _DPI if text else 0.0
        self.used = max((line.naturalTextWidth() for line in lines), default=0.0) * 25.4 / _DPI

    def draw(self, paper: _Paper, x: float, y: float) -> None:
        paper.painter.setPen(self._colour)
        for index in range(self._layout.lineCount()):
            line = self._layout.lineAt(index)
            shift = _px(self._width) - line.naturalTextWidth() if self._right else 0.0
            line.draw(paper.painter, QPointF(_px(x) + shift, _px(y)))


def _set(text: str, letters: QFont, width: float) -> QTextLayout:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    layout.beginLayout()
    at = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_px(width))
        line.setPosition(QPointF(0, at))
        at += line.height()
    layout.endLayout()
    return layout


# --------------------------------------------------------------------------------------------------- what is said


class Packing(QObject):
    """The plurals: Qt's tools find those in a class alone."""

    def counts(self, orders: int, items: int) -> str:
        return self.tr("%n order(s)", "", orders) + " · " + self.tr("%n item(s)", "", items)


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


def _items(claims: Sequence[Claim]) -> str:
    """ "2 × A12 · 1 × K7 M": what is in the bag, in short."""
    # Broken between two things, never inside one.
    said = (f"{_count(line)} {_thing(line)}".replace(" ", "\u00a0") for line in lines_of(claims))
    return "\u00a0· ".join(said)


def _thing(line: Line) -> str:
    return f"{line.code} {line.variant}" if line.variant else line.code


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


class _PackingList:
    """Lays out all orders, then paints page after page: only then is known how many there are."""

    def __init__(self, paper: _Paper, shop: str) -> None:
        self._paper, self._shop = paper, shop

    def draw(self, orders: Sequence[Order]) -> None:
        first = self._heading(orders)
        pages: list[list[tuple[float, _Row]]] = [[(14.0, first)]]
        y, top = 14.0 + first.height, 24.0
        for order in orders:
            rows = self._rows(order)
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
        title = _Text(_tr_title(), 120, 24, _BOLD, brand=True)
        shop = _Text(self._shop, 120, 11, _SEMI, most=1)
        day = _Text(words.date(datetime.now().astimezone()), 60, 10, _PLAIN, _MUTED, right=True)
        count = _Text(Packing().counts(len(orders), pieces), 60, 10, _PLAIN, _MUTED, right=True)
        total = _Text(_money(claims), 60, 11, _BOLD, right=True)

        def draw(y: float) -> None:
            title.draw(self._paper, _LEFT, y)
            shop.draw(self._paper, _LEFT, y + title.height)
            bottom = y + title.height + shop.height
            for text, above in ((total, 0.0), (count, total.height), (day, total.height + count.height)):
                text.draw(self._paper, _RIGHT - 60, bottom - above - text.height)
            self._paper.rule(_LEFT, bottom + 3, _RIGHT - _LEFT, 0.6, _INK)

        return _Row(max(title.height + shop.height, 16) + 5, draw)

    def _margins(self, number: int, pages: int) -> None:
        if number > 1:
            _Text(f"{_tr_title()} · {self._shop}".strip(" ·"), 150, 9, _SEMI, _MUTED, most=1).draw(
                self._paper, _LEFT, 14
            )
            self._paper.rule(_LEFT, 20, _RIGHT - _LEFT, 0.4, _INK)
        _Text(words.date(datetime.now().astimezone()), 90, 8.5, _PLAIN, _MUTED).draw(self._paper, _LEFT, 285)
        _Text(f"{number}/{pages}", 30, 8.5, _SEMI, _MUTED, right=True).draw(self._paper, _RIGHT - 30, 285)

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
            rows.append(self._aside(_Text(said, _RIGHT - _INSET, 9, _PLAIN, _MUTED, most=2)))
        for label, text in (
            (QCoreApplication.translate("Packing", "Pickup: %1"), order.handed_over),
            (QCoreApplication.translate("Packing", "Note: %1"), order.note),
            (QCoreApplication.translate("Packing", "About the buyer: %1"), order.buyer.note),
        ):
            if text:
                note = _Text(label.replace("%1", text), _RIGHT - _INSET - 4, 9.5, _SEMI, most=6)
                rows.append(self._aside(note, shaded=True))
        rows.append(_Row(3.0, lambda y: self._paper.rule(_LEFT, y + 3, _RIGHT - _LEFT)))
        return rows

    def _head(self, order: Order) -> _Row:
        number = _Text(
            str(order.number), _INSET - _LEFT - 2, 22 if order.number < 1000 else 15, _BOLD, brand=True, most=1
        )
        name = _Text(_name(order), 102, 14, _BOLD, most=3)
        known = _Text(_known_as(order), 116, 9, _PLAIN, _MUTED, most=2)
        reach = " · ".join(
            filter(None, (order.buyer.phone, order.buyer.email, ", ".join(order.buyer.address.splitlines())))
        )
        contact = _Text(reach, 116, 9, _PLAIN, _MUTED, most=3)
        total = _Text(_money(order.lines), 44, 13, _BOLD, right=True)
        packed = order.packed_at is not None
        state = QCoreApplication.translate("Packing", "Packed") if packed else _state(basket_state(order.lines))
        if packed and basket_state(order.lines) is ClaimState.PAID:
            state = f"{_state(ClaimState.PAID)} · {state}"
        if open_sums(order.lines) and paid_sums(order.lines):
            state = f"{state} · {_due(order.lines)}"
        pill = _Text(state, 56, 8.5, _SEMI)

        def draw(y: float) -> None:
            number.draw(self._paper, _LEFT, y + 1.6)
            at = y + 3
            for text in (name, known, contact):
                text.draw(self._paper, _INSET, at)
                at += text.height
            total.draw(self._paper, _RIGHT - 44, y + 3.2)
            self._paper.pill(_RIGHT, y + 4 + (total.height or 0), pill)

        left = 3 + name.height + known.height + contact.height
        return _Row(max(left, 1.6 + number.height, 6 + total.height + pill.height) + 2, draw)

    def _continued(self, order: Order) -> _Row:
        said = QCoreApplication.translate("Packing", "%1 (continued)").replace("%1", _name(order))
        number = _Text(str(order.number), _INSET - _LEFT - 2, 14, _BOLD, brand=True, most=1)
        name = _Text(said, 150, 11, _SEMI, most=1)

        def draw(y: float) -> None:
            number.draw(self._paper, _LEFT, y)
            name.draw(self._paper, _INSET, y + 1)

        return _Row(max(number.height, name.height) + 3, draw)

    def _line(self, line: Line, order: Order) -> _Row:
        count = _Text(_count(line), 18, 12, _BOLD, right=True, most=1)
        code = _Text(line.code, 18, 11 if len(line.code) < 8 else 8.5, _SEMI)
        about = ""
        if line.by_piece and line.grams is not None:
            about = _weight(line.grams)
            if line.estimated:
                about = QCoreApplication.translate("Packing", "about %1").replace("%1", about)
        # Where nothing is weighed, the title has that column too.
        has_weight = bool(about) or line.estimated
        title = _Text(
            f"{line.title} · {line.variant}" if line.variant else line.title, 66 if has_weight else 88, 11, most=4
        )
        weight = _Text(about, 26, 9.5, _PLAIN, right=True)
        price = _Text(words.money(line.total.amount, line.total.currency), 26, 11, right=True)
        unit = _Text("kg" if line.grams is not None and line.grams >= 1000 else "g", 6, 9.5, _PLAIN, right=True)
        packed = line.packed or order.packed_at is not None
        warning = dict(order.allergens).get(line.code, "")
        allergens = _Text(
            QCoreApplication.translate("Packing", "Contains %1").replace("%1", warning) if warning else "",
            66 if has_weight else 88,
            8.5,
            _SEMI,
            most=3,
        )

        def draw(y: float) -> None:
            self._paper.box(QRectF(_INSET, y + 0.9, 4.6, 4.6), packed)
            count.draw(self._paper, _INSET + 5, y + 0.4)
            code.draw(self._paper, _INSET + 25, y + 0.7)
            title.draw(self._paper, _INSET + 45, y + 0.7)
            allergens.draw(self._paper, _INSET + 45, y + 0.7 + title.height)
            price.draw(self._paper, _RIGHT - 26, y + 0.7)
            weight.draw(self._paper, _RIGHT - 52, y + 1.2)
            if line.estimated:
                # Where the scales' word is written by hand.
                self._paper.rule(_RIGHT - 50, y + weight.height + 5.8, 19, 0.25, _INK)
                unit.draw(self._paper, _RIGHT - 32, y + weight.height + 2.4)

        tall = max(title.height + allergens.height, code.height, price.height, 6.0)
        return _Row(max(tall, weight.height + 7.5 if line.estimated else 0) + 1.2, draw)

    def _aside(self, text: _Text, shaded: bool = False) -> _Row:
        def draw(y: float) -> None:
            if shaded:
                self._paper.shade(QRectF(_INSET, y + 0.5, _RIGHT - _INSET, text.height + 2))
            text.draw(self._paper, _INSET + (2 if shaded else 0), y + (1.5 if shaded else 0.5))

        return _Row(text.height + (3 if shaded else 1), draw)


# -------------------------------------------------------------------------------------------------------- labels


def _draw_label(paper: _Paper, order: Order, shop: str, cell: QRectF) -> None:
    """The number to call out, the name, where it goes, what is inside, and whether money is still to come."""
    x, y, width = cell.x() + 4.5, cell.y() + 3.5, cell.width() - 9
    bottom = cell.y() + cell.height() - 3.5
    number = _Text(str(order.number), width, 20, _BOLD, brand=True, most=1)
    beside = number.used + 3
    for points in (12.0, 10.5, 9.0, 8.0):
        name = _Text(_name(order), width - beside, points, _BOLD, most=2)
        if not name.is_cut:
            break
    number.draw(paper, x, y - 1)
    name.draw(paper, x + beside, y)
    y += max(number.height - 1, name.height) + 0.8
    state = basket_state(order.lines)
    due = _Text(_due(order.lines), width, 11, _BOLD, right=True, most=1)
    state_and_shop = f"{_state(state)} · {shop}" if shop else _state(state)
    said = _Text(state_and_shop, width - due.used - 3, 8, _SEMI, _MUTED, most=1)
    own_line = said.is_cut
    if own_line:  # the shop's name has a line of its own, where there is room for one
        said = _Text(_state(state), width - due.used - 3, 8, _SEMI, _MUTED, most=1)
    due.draw(paper, x, bottom - due.height)
    said.draw(paper, x, bottom - said.height - 0.4)
    room = bottom - due.height - 0.8 - y
    allergens = ", ".join(dict.fromkeys(text for _, text in order.allergens))
    if allergens:
        allergens = QCoreApplication.translate("Packing", "Contains %1").replace("%1", allergens)
    # What matters most first: where not even small letters leave room for all of it, the last goes.
    texts = [*order.buyer.address.splitlines()[:4], _items(kept(order.lines)), allergens, order.handed_over]
    texts = [text for text in (*texts, shop if own_line else "") if text]
    for points, most in ((9.0, 2), (8.0, 2), (7.0, 2), (7.0, 1)):
        lines = [_Text(text, width, points, most=most) for text in texts]
        if sum(line.height for line in lines) <= room:
            break
    for line in lines:
        if line.height <= room:
            line.draw(paper, x, y)
            y += line.height
            room -= line.height
