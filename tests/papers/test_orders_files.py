from __future__ import annotations

import csv
import io
import json
import subprocess
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.domain.claims import ClaimState
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.ordering import with_facts
from studio.domain.orders import Order
from studio.domain.product import Product, Variant
from studio.papers.order_files import (
    LINE_COLUMNS,
    SHOPIFY_COLUMNS,
    OrdersForm,
    form_of,
    write_orders,
)
from studio.papers.order_words import WORDS
from tests.papers.order_samples import AT, HOSTILE, claim, hostile_order, on_scales, order

ROME = timezone(timedelta(hours=1))
SIGNS = tuple("=+-@＝＋－＠﹢﹣﹦﹫\t\r")
PECORINO = claim("K7", 2, title="Pecorino", unit="kg", price=Money(1890, "EUR"), grams=500)
OFFICE = ("soffice", "--headless", "--norestore")


def rows_of(data: bytes) -> list[dict[str, str]]:
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def lines(*orders: Order) -> list[dict[str, str]]:
    return rows_of(write_orders(orders, OrdersForm.LINES, zone=ROME))


def shopify(*orders: Order) -> list[dict[str, str]]:
    return rows_of(write_orders(orders, OrdersForm.SHOPIFY, shop="Le Querce", zone=ROME))


def book_of(*orders: Order, language: str = "en") -> Any:
    data = write_orders(orders, OrdersForm.XLSX, zone=ROME, language=language)
    return openpyxl.load_workbook(io.BytesIO(data))


# lines


def test_one_row_for_each_claim() -> None:
    first, second, third = lines(
        order(claim(quantity=2, variant="M"), PECORINO, claim(state=ClaimState.WAITLISTED), note="ring", packed_at=AT)
    )
    assert tuple(first) == LINE_COLUMNS
    assert first == {
        "order": "1",
        "buyer": "Anna Bianchi",
        "platform": "tiktok",
        "author": "anna_b",
        "author_id": "u1",
        "phone": "'+39 333 1234567",
        "email": "anna@example.com",
        "address": "Via Roma 1, 12100 Cuneo",
        "code": "A12",
        "title": "Pomodori San Marzano",
        "variant": "M",
        "quantity": "2",
        "unit": "",
        "price": "4.50",
        "currency": "EUR",
        "weight_g": "",
        "total": "9.00",
        "estimated": "no",
        "state": "held",
        "claimed": "2026-11-21 21:30:05",
        "claimed_at": "2026-11-21T21:30:05+01:00",
        "message": "A12 x2",
        "pickup": "",
        "note": "ring",
        "packed_at": "2026-11-21T21:30:05+01:00",
        "paid": "0.00",
        "open": "9.00",
        "allergens": "",
        "sku": "",
    }
    assert (second["weight_g"], second["total"], second["estimated"]) == ("1000", "18.90", "yes")
    assert (third["state"], third["total"]) == ("waitlisted", "")


def test_currencies_keep_their_own_decimals() -> None:
    made = order(*(claim(price=Money(1890, currency)) for currency in ("EUR", "JPY", "KWD")))
    assert [row["price"] for row in lines(made)] == ["18.90", "1890", "1.890"]


def test_numbers_are_bare_and_texts_are_quoted() -> None:
    data = write_orders([order(claim(code="007"))], OrdersForm.LINES).decode("utf-8-sig")
    assert data.splitlines()[1].startswith('1,"Anna Bianchi",')
    assert ',"007","Pomodori San Marzano","",1,"",4.50,"EUR","",4.50,"no",' in data


# Shopify


def test_where_decimals_have_a_comma_cells_end_at_semicolons() -> None:
    made = [order(claim(quantity=2, text="a, =1+1; b"), PECORINO), hostile_order()]
    data = write_orders(made, OrdersForm.LINES, zone=ROME, decimal_comma=True)
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert ";18,90;" in text
    rows = list(csv.DictReader(io.StringIO(text, newline=""), strict=True, delimiter=";"))
    plain = lines(*made)
    for row, same in zip(rows, plain, strict=True):
        for name in LINE_COLUMNS:
            numbers = {name: same[name].replace(".", ",") for name in ("price", "total", "paid", "open")}
            # Where others split, an apostrophe more may stand.
            assert row[name].replace("'", "") == numbers.get(name, same[name]).replace("'", ""), name
    assert rows[0]["message"] == "a,' =1+1; b"
    for delimiter in ";,\t":
        cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) for cell in row]
        assert not [
            cell for cell in cells if cell.startswith(SIGNS) and not cell.lstrip("-").replace(",", "").isdigit()
        ]


def test_shopifys_header_is_shopifys() -> None:
    assert len(SHOPIFY_COLUMNS) == len(set(SHOPIFY_COLUMNS)) == 79
    assert SHOPIFY_COLUMNS[:4] == ("Name", "Email", "Financial Status", "Paid at")
    assert SHOPIFY_COLUMNS[24:26] == ("Billing Name", "Billing Street")
    assert SHOPIFY_COLUMNS[59] == "Lineitem discount"
    assert SHOPIFY_COLUMNS[-1] == "Payment References"


def test_an_order_is_told_on_its_first_row_only() -> None:
    first, second = shopify(order(claim(quantity=2), claim("B1", variant="M"), claim(state=ClaimState.WAITLISTED)))
    assert first["Name"] == second["Name"] == "#1"
    assert (first["Subtotal"], first["Total"], first["Currency"]) == ("13.50", "13.50", "EUR")
    assert (first["Billing Name"], first["Shipping Address1"]) == ("Anna Bianchi", "Via Roma 1")
    assert first["Created at"] == "2026-11-21 21:30:05 +0100"
    assert second["Lineitem name"] == "Pomodori San Marzano - M"
    item = {"Name", "Vendor", *(column for column in SHOPIFY_COLUMNS if column.startswith("Lineitem"))}
    assert not [column for column in SHOPIFY_COLUMNS if column not in item and second[column]]


def test_quantity_times_price_adds_up_also_for_what_was_weighed() -> None:
    made = order(claim(quantity=3), on_scales(PECORINO, 1064))
    rows = shopify(made)
    sums = sum(int(row["Lineitem quantity"]) * float(row["Lineitem price"]) for row in rows)
    assert f"{sums:.2f}" == rows[0]["Total"] == "33.61"
    assert rows[1]["Lineitem name"] == "Pecorino (×2, 1064 g)"


def test_what_is_sold_by_the_kilogram_is_no_pieces_once_it_is_weighed() -> None:
    tomatoes = claim("A1", 3, title="Tomatoes", unit="kg", price=Money(380, "EUR"))
    for each, grams in ((tomatoes, 3000), (on_scales(tomatoes, 1850), 1850)):
        (row,) = shopify(order(each))
        assert row["Lineitem name"] == f"Tomatoes ({grams} g)"
        sheet = book_of(order(each))["Orders"]
        assert f"{grams} g A1 Tomatoes" in [cell.value for cell in sheet[2]]


def test_a_variant_with_a_number_of_its_own_goes_by_it() -> None:
    variants = (Variant(("red", "M"), sku="TEE-R-M"), Variant(("red", "L")))
    tee = Product("TEE", "T-shirt", Money(1500, "EUR"), variants=variants)
    made = order(*(claim("TEE", variant=name) for name in ("red M", "red L", "gone")), claim("tee"))
    assert [row["sku"] for row in lines(made)] == [""] * 4
    (made,) = with_facts([made], [tee])
    assert [row["Lineitem sku"] for row in shopify(made)] == ["TEE-R-M", "TEE", "TEE", "tee"]
    assert [row["sku"] for row in lines(made)] == ["TEE-R-M", "", "", ""]
    told = json.loads(write_orders([made], OrdersForm.JSON))
    assert [line["sku"] for line in told["orders"][0]["lines"]] == ["TEE-R-M", "", "", ""]
    column = next(each for each in book_of(made)["Lines"].iter_cols(values_only=True) if each[0] == "SKU")
    assert column[1] == "TEE-R-M"


def test_a_cancelled_variant_that_was_paid_goes_by_its_number_too() -> None:
    paid = claim("TEE", variant="red", state=ClaimState.CANCELLED, paid=Money(450, "EUR"))
    tee = Product("TEE", "T-shirt", Money(450, "EUR"), variants=(Variant(("red",), sku="TEE-R"),))
    (row,) = shopify(*with_facts([order(paid)], [tee]))
    assert row["Lineitem sku"] == "TEE-R"


def test_a_variant_keeps_its_number_where_its_name_is_written_otherwise_since() -> None:
    tee = Product("TEE", "T-shirt", Money(450, "EUR"), variants=(Variant(("Red", "M"), sku="TEE-R-M"),))
    (row,) = shopify(*with_facts([order(claim("tee", variant="red M"))], [tee]))
    assert row["Lineitem sku"] == "TEE-R-M"


@pytest.mark.parametrize(
    ("states", "status", "owed"),
    [
        ((ClaimState.PAID, ClaimState.PAID), "paid", "0.00"),
        ((ClaimState.PAID, ClaimState.HELD), "partially_paid", "4.50"),
        ((ClaimState.CONFIRMED, ClaimState.HELD), "pending", "9.00"),
    ],
)
def test_what_is_paid(states: tuple[ClaimState, ...], status: str, owed: str) -> None:
    first = shopify(order(*(claim(state=state) for state in states)))[0]
    assert (first["Financial Status"], first["Outstanding Balance"]) == (status, owed)
    assert bool(first["Paid at"]) == (status == "paid")


def test_two_currencies_are_two_orders() -> None:
    rows = shopify(order(claim(), claim(price=Money(500, "CHF")), claim("B7")))
    assert [(row["Name"], row["Currency"], row["Total"]) for row in rows] == [
        ("#1", "EUR", "9.00"),
        ("#1", "", ""),
        ("#1-CHF", "CHF", "5.00"),
    ]


def test_who_only_waits_has_ordered_nothing() -> None:
    assert shopify(order(claim(state=ClaimState.WAITLISTED))) == []


# hostile cells


@pytest.mark.parametrize("form", [OrdersForm.LINES, OrdersForm.SHOPIFY])
def test_no_cell_of_a_csv_begins_like_a_formula(form: OrdersForm) -> None:
    for row in rows_of(write_orders([hostile_order()], form)):
        assert not [cell for cell in row.values() if cell.lstrip("' \"").startswith(SIGNS) and not cell.startswith("'")]
        assert not [cell for cell in row.values() if "\n" in cell or "\t" in cell or "\0" in cell]


@settings(max_examples=60)
@given(st.text(max_size=20) | st.text(st.sampled_from("=1@;, \t\r\n\"'＝"), max_size=12))
def test_whatever_viewers_write_stays_in_its_cell(text: str) -> None:
    made = order(claim(title=text, text=text, author=text, variant=text), name=text, note=text, address=text)
    (row,) = lines(made)
    assert (row["order"], row["quantity"], row["price"], row["currency"]) == ("1", "1", "4.50", "EUR")
    # Split where it is not meant to be, as Excel does it in Italy, it has no formula either.
    for cell in write_orders([made], OrdersForm.LINES).decode("utf-8-sig").split(";")[1:]:
        assert not cell.lstrip(' "').startswith(SIGNS)
    for sheet in book_of(made):
        assert {cell.data_type for cells in sheet for cell in cells} <= {"inlineStr", "s", "n", "b", "d"}


def test_numbers_are_numbers_and_texts_texts_in_a_workbook() -> None:
    book = book_of(order(claim(code="007", quantity=2), PECORINO), hostile_order())
    cells = {cell.value: column for column, cell in enumerate(book["Lines"][1])}
    first, second, third = (book["Lines"][row] for row in (2, 3, 4))
    assert first[cells["Code"]].value == "007"
    assert (first[cells["Quantity"]].value, first[cells["Quantity"]].data_type) == (2, "n")
    assert (second[cells["Total"]].value, second[cells["Total"]].number_format) == (18.9, "#,##0.00")
    assert second[cells["Estimated"]].value is True
    assert first[cells["Claimed"]].value == datetime(2026, 11, 21, 21, 30, 5)
    assert (third[cells["Buyer"]].value, third[cells["Buyer"]].data_type) == (HOSTILE[0], "s")
    assert book["Lines"].freeze_panes == book["Orders"].freeze_panes == "A2"


def test_a_workbook_is_printed_on_landscape_a4_with_all_columns_and_headings_on_each_page() -> None:
    for sheet in book_of(order(), language="it"):
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        setup = sheet.page_setup
        assert (setup.orientation, int(setup.paperSize)) == ("landscape", int(sheet.PAPERSIZE_A4))
        assert (int(setup.fitToWidth), int(setup.fitToHeight)) == (1, 0), "as many pages as it takes, downwards"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.freeze_panes == "A2"


def test_a_workbook_has_an_order_a_row_with_its_totals() -> None:
    sheet = book_of(order(claim(quantity=2), claim(price=Money(700, "CHF"))), order(number=2))["Orders"]
    heads = [cell.value for cell in sheet[1]]
    assert [cell.value for cell in sheet[2]][heads.index("Total EUR") :][:2] == [9, 7]
    assert sheet[3][heads.index("Total CHF")].value is None


@pytest.mark.parametrize("language", WORDS)
def test_headings_speak_the_sellers_language_and_none_is_missing(language: str) -> None:
    words = WORDS[language]
    assert len(words.line_columns) == len(LINE_COLUMNS)
    assert len(words.order_columns) == len(WORDS["en"].order_columns)
    assert set(words.states) == {state.value for state in ClaimState}
    assert tuple(book_of(order(), language=language).sheetnames) == words.sheets


# opened by another program


def test_libreoffice_finds_numbers_and_no_formula(tmp_path: Path) -> None:
    made = [order(claim(quantity=2), PECORINO, name="=1+1"), hostile_order()]
    made.append(order(claim(text="hello;=1+1;x", title='";=2+2;"'), number=9))
    names = {"lines.csv": "44", "shop.shopify.csv": "44", "split.csv": "59", "book.xlsx": ""}
    # 1040: as an Italian opens it.
    names["italian.csv"] = "59,34,76,1,,1040"
    for name, separator in names.items():
        data = write_orders(made, form_of(name), zone=ROME, decimal_comma=name == "italian.csv")
        (tmp_path / name).write_bytes(data)
        office(tmp_path, name, separator)
    for name in names:
        sheets = list(openpyxl.load_workbook(tmp_path / "out" / f"{name.rpartition('.')[0]}.xlsx"))
        cells = [cell for sheet in sheets for row in sheet for cell in row if cell.value is not None]
        assert len(cells) > 20, name
        ours = ("#N/A", "=TRUE()", "=FALSE()")  # the last two are how it writes yes and no
        assert not [cell.value for cell in cells if cell.data_type in "fe" and cell.value not in ours], name
    for name in ("lines", "italian"):
        sheet: Any = openpyxl.load_workbook(tmp_path / "out" / f"{name}.xlsx").active
        heads = {cell.value: column for column, cell in enumerate(sheet[1])}
        assert tuple(heads) == LINE_COLUMNS, name
        assert sheet[2][heads["buyer"]].value == "'=1+1"
        assert [sheet[row][heads["total"]].value for row in (2, 3)] == [9, 18.9]
        assert sheet[2][heads["claimed"]].is_date
    book = openpyxl.load_workbook(tmp_path / "out" / "book.xlsx")
    assert book["Lines"]["B2"].value == "=1+1"
    assert book["Lines"]["B2"].data_type == "s"


def office(folder: Path, name: str, separator: str) -> None:
    settings = separator if "," in separator else f"{separator},34,76,1"
    read = [f"--infilter=Text - txt - csv (StarCalc):{settings}"] if separator else []
    subprocess.run(
        [
            *OFFICE,
            f"-env:UserInstallation={(folder / 'office').as_uri()}",
            *read,
            "--convert-to",
            "xlsx",
            "--outdir",
            str(folder / "out"),
            str(folder / name),
        ],
        check=True,
        capture_output=True,
        timeout=90,
    )


# JSON


def test_json_has_exact_money_and_local_times() -> None:
    data = write_orders([order(claim(quantity=2), PECORINO)], OrdersForm.JSON, shop="Le Querce", zone=ROME)
    told = json.loads(data)
    (made,) = told["orders"]
    assert told["shop"] == "Le Querce"
    assert made["totals"] == [{"minor": 2790, "currency": "EUR", "amount": 27.9}]
    assert (made["estimated"], made["state"]) == (True, "held")
    assert made["lines"][1]["total"] == {"minor": 1890, "currency": "EUR", "amount": 18.9}
    assert made["lines"][0]["claimed_at"] == "2026-11-21T21:30:05+01:00"
    assert made["buyer"]["address"] == ["Via Roma 1", "12100 Cuneo"]
    json.loads(write_orders([hostile_order()], OrdersForm.JSON))


# files


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.csv", OrdersForm.LINES),
        ("A.SHOPIFY.CSV", OrdersForm.SHOPIFY),
        ("a.b.xlsx", OrdersForm.XLSX),
        ("a.json", OrdersForm.JSON),
    ],
)
def test_the_name_says_the_form(name: str, form: OrdersForm) -> None:
    assert form_of(name) is form


def test_another_ending_is_refused() -> None:
    with pytest.raises(Refused, match=r"\.csv"):
        form_of("orders.pdf")


def test_no_orders_are_a_heading() -> None:
    assert lines() == []
    assert len(book_of().sheetnames) == 2


def test_what_came_from_the_waitlist_later_is_no_line_of_its_own() -> None:
    made = order(
        claim(quantity=1, id=1),
        claim(quantity=2, id=2),
        claim(quantity=1, id=3, state=ClaimState.WAITLISTED),
        on_scales(replace(PECORINO, id=4), 1000),
        on_scales(replace(PECORINO, id=5), 500),
    )
    told = [(row["code"], row["quantity"], row["total"], row["weight_g"], row["message"]) for row in lines(made)]
    assert told == [
        ("A12", "3", "13.50", "", "A12 x2"),
        ("A12", "1", "", "", "A12 x2"),
        ("K7", "4", "28.35", "1500", "A12 x2"),
    ]
    rows = shopify(made)
    assert [(row["Lineitem quantity"], row["Lineitem price"]) for row in rows] == [("3", "4.50"), ("1", "28.35")]
    assert rows[0]["Total"] == "41.85"
    told_json = json.loads(write_orders([made], OrdersForm.JSON))["orders"][0]["lines"]
    assert [(line["claims"], line["quantity"]) for line in told_json] == [([1, 2], 3), ([3], 1), ([4, 5], 4)]
    assert book_of(made)["Lines"].max_row == 4
