"""Orders as files for other programs: CSV by line, Shopify's layout, xlsx, JSON.

What viewers wrote is hostile: no cell can run as a formula, none can end its row, and numbers stay numbers.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from studio.domain.chat import one_line
from studio.domain.claims import Claim
from studio.domain.errors import Refused, SellerError
from studio.domain.money import Money, exponent
from studio.domain.ordering import (
    Balance,
    Bundle,
    back_sums,
    balances,
    basket_state,
    bundles,
    has_estimate,
    is_estimated,
    kept,
    line_total,
    lines_of,
    open_sums,
    paid_sums,
    totals,
)
from studio.domain.orders import Order
from studio.papers.order_words import WORDS, OrderWords

LONGEST_CELL = 2000
Cell = str | int | Decimal | bool | datetime | None


class OrdersFileError(SellerError):
    """The file with the orders could not be written."""


class OrdersForm(StrEnum):
    """How orders are written; its value is how the file's name ends."""

    LINES = ".csv"
    SHOPIFY = ".shopify.csv"
    XLSX = ".xlsx"
    JSON = ".json"


def form_of(name: str) -> OrdersForm:
    """What a file of this name is to hold. Raises Refused."""
    # The longest ending first: a .shopify.csv is a .csv too.
    for form in sorted(OrdersForm, key=len, reverse=True):
        if name.lower().endswith(form):
            return form
    raise Refused("Orders are written to files that end in .csv, .shopify.csv, .xlsx or .json.")


def write_orders(
    orders: Iterable[Order], form: OrdersForm, *, shop: str = "", zone: tzinfo | None = UTC, language: str = "en"
) -> bytes:
    """The file's bytes. Times are told in `zone`, None for this computer's, each as its clocks stood at that moment;
    `language` is that of the headings of an xlsx, all else is for
    programs and has its own fixed words."""
    orders = list(orders)
    match form:
        case OrdersForm.LINES:
            return _csv(LINE_COLUMNS, (line for order in orders for line in _order_lines(order, zone)))
        case OrdersForm.SHOPIFY:
            return _csv(SHOPIFY_COLUMNS, (row for order in orders for row in _shopify(order, shop, zone)))
        case OrdersForm.XLSX:
            return _xlsx(orders, zone, WORDS.get(language.split("-")[0].lower(), WORDS["en"]))
        case OrdersForm.JSON:
            told = {"shop": one_line(shop, LONGEST_CELL), "orders": [_json(order, zone) for order in orders]}
            return json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n"


def save_orders(
    path: str | Path, orders: Iterable[Order], *, shop: str = "", zone: tzinfo | None = UTC, language: str = "en"
) -> None:
    """Write the file, in the form that its name ends with. It is whole, or as it was before. Raises Refused, and
    OrdersFileError where the disk will not have it."""
    path = Path(path)
    data = write_orders(orders, form_of(path.name), shop=shop, zone=zone, language=language)
    try:
        # Of mode 0600: it holds telephone numbers and addresses.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".orders-", suffix=".part")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise OrdersFileError(
            f"The orders could not be written to {path.name}: {reason}. Make room, or choose another folder."
        ) from error


# ------------------------------------------------------------------------------------------------------------ CSV

LINE_COLUMNS = (
    "order",
    "buyer",
    "platform",
    "author",
    "author_id",
    "phone",
    "email",
    "address",
    "code",
    "title",
    "variant",
    "quantity",
    "unit",
    "price",
    "currency",
    "weight_g",
    "total",
    "estimated",
    "state",
    "claimed",
    "claimed_at",
    "message",
    "pickup",
    "note",
    "packed_at",
    "paid",
    "open",
    "allergens",
)
"""`claimed` is the local time as spreadsheets read one, `claimed_at` the same in ISO 8601 with its offset. `total` and
`weight_g` are empty where nothing is kept, so that the sum of the column is what the orders come to. `paid` is what was
got for the line, `open` what is still to come for it; below zero it is to be given back. Scripts rely on these names
and on their order: new ones come last."""


def _order_lines(order: Order, zone: tzinfo | None) -> list[tuple[Cell, ...]]:
    return [_line(order, bundle, zone) for bundle in bundles(order.lines, by_account=True)]


def _line(order: Order, bundle: Bundle, zone: tzinfo | None) -> tuple[Cell, ...]:
    buyer, claim = order.buyer, bundle.first
    counts = claim.state.takes_stock
    weight = bundle.grams if counts else None
    return (
        order.number,
        buyer.name,
        claim.platform,
        claim.author,
        claim.author_id,
        buyer.phone,
        buyer.email,
        ", ".join(_clean_lines(buyer.address)),
        claim.code,
        claim.title,
        claim.variant or "",
        bundle.quantity,
        claim.unit,
        claim.price.amount,
        claim.price.currency,
        None if weight is None else round(weight),
        bundle.total.amount if counts else None,
        "yes" if is_estimated(claim) else "no",
        claim.state.value,
        claim.at.astimezone(zone).replace(tzinfo=None),
        _iso(claim.at, zone),
        _said(bundle),
        order.handed_over,
        order.note,
        _iso(order.packed_at, zone),
        bundle.paid.amount if bundle.paid.minor or counts else None,
        _open(bundle).amount if bundle.paid.minor or counts else None,
        dict(order.allergens).get(claim.code, "") if counts else "",
    )


def _open(bundle: Bundle) -> Money:
    """What is still to come for it; below zero: to be given back."""
    costs = bundle.total.minor if bundle.first.state.takes_stock else 0
    return Money(costs - bundle.paid.minor, bundle.paid.currency)


def _said(bundle: Bundle) -> str:
    """What was written for it: parts of one claim have the same words."""
    return " / ".join(dict.fromkeys(filter(None, (_clean(claim.text) for claim in bundle.claims))))


def _iso(moment: datetime | None, zone: tzinfo | None) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else ""


def _csv(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """RFC 4180, with the mark by which Excel knows UTF-8. Every text is quoted: a program that splits at semicolons or
    tabs finds no cell that we did not write."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([_csv_cell(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _csv_cell(cell: Cell) -> Cell:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    return _guarded(_clean(cell)) if isinstance(cell, str) else cell


# Where a spreadsheet finds the beginning of a formula, in any width: at the start of a cell, and behind a semicolon, at
# which Excel splits in the countries that write decimals with a comma, whatever stands in quotes.
_FORMULA = re.compile(r"(?:^|(?<=;))(?=[\s'\"]*[=+\-@＝＋－＠﹢﹣﹦﹫])")
# Not characters at all: XML cannot hold them.
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


def _clean(text: str) -> str:
    """One line without control characters, half surrogates and marks that turn its direction."""
    return one_line(_NO_CHARACTERS.sub("", text), LONGEST_CELL)


def _clean_lines(text: str) -> list[str]:
    """The lines of an address."""
    return list(filter(None, map(_clean, text.splitlines())))


def _guarded(text: str) -> str:
    return _FORMULA.sub("'", text)


# -------------------------------------------------------------------------------------------------------- Shopify

_ADDRESS = "Name,Street,Address1,Address2,Company,City,Zip,Province,Country,Phone".split(",")
SHOPIFY_COLUMNS = (
    *"Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency".split(","),
    *"Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at".split(","),
    *"Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku".split(","),
    *"Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status".split(","),
    *(f"Billing {each}" for each in _ADDRESS),
    *(f"Shipping {each}" for each in _ADDRESS),
    *"Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor".split(","),
    *"Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount".split(","),
    *(f"Tax {number} {what}" for number in range(1, 6) for what in ("Name", "Value")),
    *"Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID".split(","),
    *"Payment Terms Name,Next Payment Due At,Payment References".split(","),
)


def _shopify(order: Order, shop: str, zone: tzinfo | None) -> Iterator[tuple[Cell, ...]]:
    """The order's rows as Shopify exports them; only the first tells of the order. An order in two currencies is two:
    Shopify's have one. What only waits is no part of it."""
    for place, balance in enumerate(balances(order.lines)):
        currency = balance.total.currency
        # Of an order that is over and was paid, what it was about: the money is still to go back.
        claims = [claim for claim in kept(order.lines) or order.lines if claim.price.currency == currency]
        name = f"#{order.number}" if place == 0 else f"#{order.number}-{currency}"
        whole = _shopify_order(order, claims, balance, zone)
        for bundle in bundles(claims):
            told = {"Name": name, "Vendor": shop, **_shopify_line(bundle, packed=order.packed_at is not None), **whole}
            whole = {}
            yield tuple(told.get(column) for column in SHOPIFY_COLUMNS)


def _shopify_order(order: Order, claims: Sequence[Claim], balance: Balance, zone: tzinfo | None) -> dict[str, Cell]:
    buyer, over = order.buyer, not any(claim.state.is_open for claim in order.lines)
    total = Money(sum(line_total(claim).minor for claim in claims), balance.total.currency)
    none = Money(0, total.currency).amount
    address = _clean_lines(buyer.address)
    status = "pending" if not balance.paid.minor else "partially_paid" if balance.open.minor else "paid"
    owed = balance.total.minor - balance.paid.minor  # below zero: to be given back
    changed = _shopify_time(max(claim.changed_at for claim in claims), zone)
    where: dict[str, Cell] = {
        "Name": buyer.name,
        "Street": ", ".join(address),
        "Address1": address[0] if address else "",
        "Address2": ", ".join(address[1:]),
        "Phone": buyer.phone,
    }
    note = " / ".join(filter(None, map(_clean, (order.handed_over, order.note))))
    return {
        "Email": buyer.email,
        "Financial Status": status,
        "Paid at": changed if status == "paid" and not over else "",
        "Cancelled at": changed if over else "",
        "Fulfillment Status": "fulfilled" if order.packed_at else "unfulfilled",
        "Fulfilled at": _shopify_time(order.packed_at, zone) if order.packed_at else "",
        "Accepts Marketing": "no",
        "Currency": total.currency,
        "Subtotal": total.amount,
        "Shipping": none,
        "Taxes": none,
        "Total": total.amount,
        "Discount Amount": none,
        "Created at": _shopify_time(min(claim.at for claim in claims), zone),
        **{f"Billing {key}": value for key, value in where.items()},
        **{f"Shipping {key}": value for key, value in where.items()},
        "Notes": note,
        "Refunded Amount": none,
        "Outstanding Balance": Money(owed, total.currency).amount,
        "Tags": ", ".join(dict.fromkeys(_clean(each.platform) for each in buyer.identities)),
        "Source": "live",
        "Phone": buyer.phone,
    }


def _shopify_line(bundle: Bundle, packed: bool) -> dict[str, Cell]:
    claim = bundle.first
    name = f"{claim.title} - {claim.variant}" if claim.variant else claim.title
    quantity, price, weight = bundle.quantity, claim.price.amount, bundle.grams
    if weight is not None:
        # Quantity × price must be the line's total, or the order's does not add up where it is read.
        name = f"{name} ({bundle.quantity} × {claim.unit}, {round(weight)} g)"
        quantity, price = 1, bundle.total.amount
    return {
        "Lineitem quantity": quantity,
        "Lineitem name": name,
        "Lineitem price": price,
        "Lineitem sku": claim.code,
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "false",
        "Lineitem fulfillment status": "fulfilled" if packed else "pending",
        "Lineitem discount": Money(0, claim.price.currency).amount,
    }


def _shopify_time(moment: datetime, zone: tzinfo | None) -> str:
    return f"{moment.astimezone(zone):%Y-%m-%d %H:%M:%S %z}"


# ----------------------------------------------------------------------------------------------------------- xlsx


def _xlsx(orders: Sequence[Order], zone: tzinfo | None, words: OrderWords) -> bytes:
    """Two sheets: an order a row, and a line a row."""
    book = Workbook(write_only=True)
    currencies = list(dict.fromkeys(each.total.currency for order in orders for each in balances(order.lines)))
    rows = [_order_row(order, currencies, zone, words) for order in orders]
    money = (words.total, words.paid_sum, words.open_sum)
    sums = [f"{what} {currency}" for what in money for currency in currencies]
    _sheet(book, words.sheets[0], (*words.order_columns[:8], *sums, *words.order_columns[8:]), rows)
    lines = [line for order in orders for line in _order_lines(order, zone)]
    state, estimated = LINE_COLUMNS.index("state"), LINE_COLUMNS.index("estimated")
    told = [
        tuple(
            words.states[str(cell)] if at == state else cell == "yes" if at == estimated else cell
            for at, cell in enumerate(line)
        )
        for line in lines
    ]
    _sheet(book, words.sheets[1], words.line_columns, told)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _order_row(order: Order, currencies: Sequence[str], zone: tzinfo | None, words: OrderWords) -> tuple[Cell, ...]:
    found = {each.total.currency: each for each in balances(order.lines)}
    there = [found.get(currency) for currency in currencies]
    # Where it is below zero, it is to be given back.
    open_ = [each.total.amount - each.paid.amount if each else None for each in there]
    buyer = order.buyer
    items = "; ".join(
        f"{line.quantity} × {line.code} {line.title} {line.variant or ''}".strip() for line in lines_of(order.lines)
    )
    return (
        order.number,
        buyer.name,
        ", ".join(f"{each.platform}: {each.author}" for each in buyer.identities),
        buyer.phone,
        buyer.email,
        ", ".join(_clean_lines(buyer.address)),
        items,
        words.states[basket_state(order.lines).value],
        *(each.total.amount if each else None for each in there),
        *(each.paid.amount if each else None for each in there),
        *open_,
        has_estimate(order.lines),
        order.handed_over,
        order.note,
        None if order.packed_at is None else order.packed_at.astimezone(zone).replace(tzinfo=None),
    )


_WIDEST, _NARROWEST = 48, 9  # characters
_MEASURED = 300  # rows say how wide a column is


def _sheet(book: Workbook, title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    sheet: Any = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    # On paper, all columns on one page's width, with the headings on every page.
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", Worksheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = "1:1"
    for at, column in enumerate(columns):
        longest = max((len(_shown(row[at])) for row in rows[:_MEASURED]), default=0)
        width = min(_WIDEST, max(_NARROWEST, len(column) + 2, longest + 2))
        sheet.column_dimensions[get_column_letter(at + 1)].width = width
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{len(rows) + 1}"
    sheet.append([_heading(sheet, column) for column in columns])
    for row in rows:
        sheet.append([_xlsx_cell(sheet, cell) for cell in row])


def _shown(cell: Cell) -> str:
    return _clean(cell) if isinstance(cell, str) else "0000-00-00 00:00" if isinstance(cell, datetime) else str(cell)


def _heading(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _xlsx_cell(sheet: Any, value: Cell) -> Any:
    value = _clean(value) if isinstance(value, str) else value
    if value is None or value == "":
        return None
    cell: Any = WriteOnlyCell(sheet)
    if isinstance(value, str):
        cell.value = value
        # openpyxl takes "=…" for a formula and "#N/A" for an error; a text is a text, also once somebody edits it.
        cell.data_type = "s"
        cell.number_format = "@"
        return cell
    cell.value = value
    if isinstance(value, Decimal):
        places = max(0, -int(value.as_tuple().exponent))
        cell.number_format = "#,##0" + ("." + "0" * places if places else "")
    elif isinstance(value, datetime):
        cell.number_format = "yyyy-mm-dd hh:mm"
    return cell


# ----------------------------------------------------------------------------------------------------------- JSON


def _json(order: Order, zone: tzinfo | None) -> dict[str, Any]:
    buyer = order.buyer
    return {
        "number": order.number,
        "buyer": {
            "id": buyer.id,
            **{name: _clean(getattr(buyer, name)) for name in ("name", "phone", "email", "note")},
            "address": _clean_lines(buyer.address),
            "identities": [
                {"platform": each.platform, "author_id": _clean(each.author_id), "author": _clean(each.author)}
                for each in buyer.identities
            ],
        },
        "lines": [_json_line(order, bundle, zone) for bundle in bundles(order.lines, by_account=True)],
        "totals": [_json_money(total) for total in totals(order.lines)],
        "paid": [_json_money(each) for each in paid_sums(order.lines)],
        "open": [_json_money(each) for each in open_sums(order.lines)],
        "back": [_json_money(each) for each in back_sums(order.lines)],
        "estimated": has_estimate(order.lines),
        "state": basket_state(order.lines).value,
        "pickup": _clean(order.handed_over),
        "note": _clean(order.note),
        "packed_at": _iso(order.packed_at, zone) or None,
    }


def _json_line(order: Order, bundle: Bundle, zone: tzinfo | None) -> dict[str, Any]:
    claim, weight = bundle.first, bundle.grams
    counts = claim.state.takes_stock
    return {
        "claim": claim.id,
        "claims": [each.id for each in bundle.claims],
        "code": _clean(claim.code),
        "title": _clean(claim.title),
        "variant": None if claim.variant is None else _clean(claim.variant),
        "quantity": bundle.quantity,
        "unit": _clean(claim.unit),
        "price": _json_money(claim.price),
        "weight_g": None if weight is None else round(weight),
        "estimated": is_estimated(claim),
        "total": _json_money(bundle.total) if counts else None,
        "paid": _json_money(bundle.paid),
        "open": _json_money(_open(bundle)),
        "allergens": _clean(dict(order.allergens).get(claim.code, "")),
        "state": claim.state.value,
        "claimed_at": _iso(claim.at, zone),
        "platform": _clean(claim.platform),
        "author": _clean(claim.author),
        "message_id": _clean(claim.message_id),
        "message": _said(bundle),
    }


def _json_money(money: Money) -> dict[str, Any]:
    amount = round(money.minor / 10 ** exponent(money.currency), exponent(money.currency))
    return {"minor": money.minor, "currency": money.currency, "amount": amount}
