"""Orders as files for other programs: CSV by line, Shopify's layout, xlsx, JSON.

What viewers wrote is hostile: `cells` makes it harmless.
"""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from enum import StrEnum
from typing import Any

from openpyxl import Workbook

from studio.domain.chat import one_line
from studio.domain.claims import Claim
from studio.domain.errors import Refused
from studio.domain.money import Money, exponent
from studio.domain.ordering import (
    Balance,
    Bundle,
    Line,
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
from studio.papers.cells import LONGEST_CELL, Cell, add_sheet, clean, clean_lines, csv_file
from studio.papers.order_words import WORDS, OrderWords


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
    orders: Iterable[Order],
    form: OrdersForm,
    *,
    shop: str = "",
    zone: tzinfo | None = UTC,
    language: str = "en",
    decimal_comma: bool = False,
) -> bytes:
    """The file's bytes. Times are told in `zone`, None for this computer's, each as its clocks stood at that moment;
    `language` is that of the headings of an xlsx, all else is for programs and has its own fixed words.
    `decimal_comma`: the list of lines is for a spreadsheet in a country that writes 4,50, where cells end at
    semicolons."""
    orders = list(orders)
    match form:
        case OrdersForm.LINES:
            rows = (line for order in orders for line in _order_lines(order, zone))
            return csv_file(LINE_COLUMNS, rows, decimal_comma=decimal_comma)
        case OrdersForm.SHOPIFY:
            return csv_file(SHOPIFY_COLUMNS, (row for order in orders for row in _shopify(order, shop, zone)))
        case OrdersForm.XLSX:
            return _xlsx(orders, zone, WORDS.get(language.split("-")[0].lower(), WORDS["en"]))
        case OrdersForm.JSON:
            told = {"shop": one_line(shop, LONGEST_CELL), "orders": [_json(order, zone) for order in orders]}
            return json.dumps(told, ensure_ascii=False, indent=2).encode() + b"\n"


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
    "sku",
)
"""`claimed` is the local time as spreadsheets read one, `claimed_at` the same in ISO 8601 with its offset. `total` and
`weight_g` are empty where nothing is kept, so that the sum of the column is what the orders come to. `paid` is what was
got for the line, `open` what is still to come for it; below zero it is to be given back. `sku` is the variant's own
number, where it has one. Scripts rely on these names and on their order: new ones come last."""


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
        ", ".join(clean_lines(buyer.address)),
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
        _sku(order, claim),
    )


def _sku(order: Order, claim: Claim) -> str:
    return dict(order.skus).get((claim.code, claim.variant or ""), "")


def _open(bundle: Bundle) -> Money:
    """What is still to come for it; below zero: to be given back."""
    costs = bundle.total.minor if bundle.first.state.takes_stock else 0
    return Money(costs - bundle.paid.minor, bundle.paid.currency)


def _said(bundle: Bundle) -> str:
    """What was written for it: parts of one claim have the same words."""
    return " / ".join(dict.fromkeys(filter(None, (clean(claim.text) for claim in bundle.claims))))


def _iso(moment: datetime | None, zone: tzinfo | None) -> str:
    return moment.astimezone(zone).isoformat(timespec="seconds") if moment else ""


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
            told = {"Name": name, "Vendor": shop, **_shopify_line(order, bundle), **whole}
            whole = {}
            yield tuple(told.get(column) for column in SHOPIFY_COLUMNS)


def _shopify_order(order: Order, claims: Sequence[Claim], balance: Balance, zone: tzinfo | None) -> dict[str, Cell]:
    buyer, over = order.buyer, not any(claim.state.is_open for claim in order.lines)
    total = Money(sum(line_total(claim).minor for claim in claims), balance.total.currency)
    none = Money(0, total.currency).amount
    address = clean_lines(buyer.address)
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
    note = " / ".join(filter(None, map(clean, (order.handed_over, order.note))))
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
        "Tags": ", ".join(dict.fromkeys(clean(each.platform) for each in buyer.identities)),
        "Source": "live",
        "Phone": buyer.phone,
    }


def _shopify_line(order: Order, bundle: Bundle) -> dict[str, Cell]:
    claim = bundle.first
    name = f"{claim.title} - {claim.variant}" if claim.variant else claim.title
    quantity, price, weight = bundle.quantity, claim.price.amount, bundle.grams
    if weight is not None:
        # Quantity × price must be the line's total, or the order's does not add up where it is read.
        pieces = f"×{bundle.quantity}, " if bundle.by_piece else ""
        name = f"{name} ({pieces}{round(weight)} g)"
        quantity, price = 1, bundle.total.amount
    return {
        "Lineitem quantity": quantity,
        "Lineitem name": name,
        "Lineitem price": price,
        "Lineitem sku": _sku(order, claim) or claim.code,
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "false",
        "Lineitem fulfillment status": "fulfilled" if order.packed_at is not None else "pending",
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
    add_sheet(book, words.sheets[0], (*words.order_columns[:8], *sums, *words.order_columns[8:]), rows)
    lines = [line for order in orders for line in _order_lines(order, zone)]
    state, estimated = LINE_COLUMNS.index("state"), LINE_COLUMNS.index("estimated")
    told = [
        tuple(
            words.states[str(cell)] if at == state else cell == "yes" if at == estimated else cell
            for at, cell in enumerate(line)
        )
        for line in lines
    ]
    add_sheet(book, words.sheets[1], words.line_columns, told)
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
        f"{_how_much(line)} {line.code} {line.title} {line.variant or ''}".strip() for line in lines_of(order.lines)
    )
    return (
        order.number,
        buyer.name,
        ", ".join(f"{each.platform}: {each.author}" for each in buyer.identities),
        buyer.phone,
        buyer.email,
        ", ".join(clean_lines(buyer.address)),
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


def _how_much(line: Line) -> str:
    if line.by_piece or line.grams is None:
        return f"{line.quantity} ×"
    return f"{round(line.grams)} g"


# ----------------------------------------------------------------------------------------------------------- JSON


def _json(order: Order, zone: tzinfo | None) -> dict[str, Any]:
    buyer = order.buyer
    return {
        "number": order.number,
        "buyer": {
            "id": buyer.id,
            **{name: clean(getattr(buyer, name)) for name in ("name", "phone", "email", "note")},
            "address": clean_lines(buyer.address),
            "identities": [
                {"platform": each.platform, "author_id": clean(each.author_id), "author": clean(each.author)}
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
        "pickup": clean(order.handed_over),
        "note": clean(order.note),
        "packed_at": _iso(order.packed_at, zone) or None,
    }


def _json_line(order: Order, bundle: Bundle, zone: tzinfo | None) -> dict[str, Any]:
    claim, weight = bundle.first, bundle.grams
    counts = claim.state.takes_stock
    return {
        "claim": claim.id,
        "claims": [each.id for each in bundle.claims],
        "code": clean(claim.code),
        "title": clean(claim.title),
        "variant": None if claim.variant is None else clean(claim.variant),
        "quantity": bundle.quantity,
        "unit": clean(claim.unit),
        "price": _json_money(claim.price),
        "weight_g": None if weight is None else round(weight),
        "estimated": is_estimated(claim),
        "total": _json_money(bundle.total) if counts else None,
        "paid": _json_money(bundle.paid),
        "open": _json_money(_open(bundle)),
        "allergens": clean(dict(order.allergens).get(claim.code, "")),
        "sku": clean(_sku(order, claim)),
        "state": claim.state.value,
        "claimed_at": _iso(claim.at, zone),
        "platform": clean(claim.platform),
        "author": clean(claim.author),
        "message_id": clean(claim.message_id),
        "message": _said(bundle),
    }


def _json_money(money: Money) -> dict[str, Any]:
    amount = round(money.minor / 10 ** exponent(money.currency), exponent(money.currency))
    return {"minor": money.minor, "currency": money.currency, "amount": amount}
