import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from studio.domain.catalogue import CatalogueError
from studio.domain.money import Money
from studio.domain.product import Product
from studio.papers.lists import ProductList, read_list
from studio.papers.spreadsheets import LARGEST_UNPACKED

SHEET = "xl/worksheets/sheet1.xml"
_OPEN = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'


def first_sheet(book: openpyxl.Workbook) -> Worksheet:
    assert isinstance(book.active, Worksheet)
    return book.active


def workbook(*rows: tuple[object, ...], fill: Callable[[openpyxl.Workbook], None] | None = None) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        first_sheet(book).append(list(row))
    if fill:
        fill(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return out.getvalue()


def ods(*rows: str, extra: str = "") -> bytes:
    cells = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body>'
        f'<office:spreadsheet><table:table table:name="Foglio1">{cells}{extra}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return out.getvalue()


def text_cell(text: str) -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def number_cell(value: object) -> str:
    return f'<table:table-cell office:value-type="float" office:value="{value}"/>'


def read(data: bytes) -> ProductList:
    return read_list(data, "list.xlsx")


def test_numbers_stay_numbers_and_days_days() -> None:
    got = read(
        workbook(
            ("Codice", "Nome", "Prezzo", "Giacenza", "Raccolta", "Prezzo pieno"),
            ("K7", "Pecorino", 18.9, 12, date(2026, 9, 30), 22.5),
            (12, "Miele", 4.505, 3.0, datetime(2026, 9, 30), None),
            ("A1", "Vino", 1250, None, "30.9.2026", 14.999999999999998 * 100),
            ("A2", "Olio", "€ 1.250,50", "7", None, None),
        )
    )
    rounded = [problem for problem in got.problems if problem.column == "Prezzo"]
    assert [(str(problem), problem.value, problem.kind) for problem in rounded] == [
        ("Line 3, Prezzo: it is rounded to 4.51 EUR", "4.505", "know")
    ]
    assert got.products == (
        Product("K7", "Pecorino", Money(1890, "EUR"), old_price=Money(2250, "EUR"), stock=12, harvested="2026-09-30"),
        Product("12", "Miele", Money(451, "EUR"), stock=3, harvested="2026-09-30"),
        Product("A1", "Vino", Money(125000, "EUR"), old_price=Money(150000, "EUR"), harvested="2026-09-30"),
        Product("A2", "Olio", Money(125050, "EUR"), stock=7),
    )
    assert all(type(product.code) is str for product in got.products)


def test_bad_numbers_are_named_where_they_stand() -> None:
    got = read(
        workbook(
            (None,),
            ("code", "title", "price", "stock"),
            ("A", "Pane", -4.5, 1),
            ("B", "Olio", 1e14, 1),
            ("C", "Vino", 3, -2),
            ("D", "Pera", 3, 2.5),
            ("E", "Mela", "=1/0", 2),
            ("F", "Fico", True, 2),
            ("G", "Uva", 2, 1),
        )
    )
    assert [product.code for product in got.products] == ["F", "G"]
    assert [problem.line for problem in got.problems if problem.kind != "know"] == [3, 4, 5, 6, 7]


def test_empty_rows_before_the_header_and_the_sheet_with_the_products() -> None:
    def fill(book: openpyxl.Workbook) -> None:
        first_sheet(book).title = "Leggimi"
        first_sheet(book)["B2"] = "Istruzioni: name, price and so on"
        hidden = book.create_sheet("Vecchio")
        hidden.sheet_state = "hidden"
        hidden.append(("code", "title", "price"))
        hidden.append(("OLD", "Vecchio", 1))
        sheet = book.create_sheet("Prodotti")
        sheet["C5"], sheet["D5"], sheet["E5"] = "code", "title", "price"
        sheet["C7"], sheet["D7"], sheet["E7"] = "A1", "Pane", 4.5
        sheet["C8"], sheet["D8"], sheet["E8"] = "A2", "Olio", "x"

    got = read(workbook(fill=fill))
    assert got.products == (Product("A1", "Pane", Money(450, "EUR")),)
    assert str(got.problems[0]) == "Line 8, price: “x” is not a price"


def test_shop_lists_come_as_workbooks_too() -> None:
    got = read(
        workbook(
            ("Instructions: fill in one row for each variation",),
            ("Token", "Item Name", "Variation Name", "SKU", "Price", "Current Quantity Banco"),
            (None, "Torta", "Piccola", "T-1", 12, 3),
            (None, "Torta", "Grande", "T-2", 18.5, None),
        )
    )
    assert (got.kind, [product.code for product in got.products]) == ("square", ["T1"])
    assert [variant.stock for variant in got.products[0].variants] == [3, None]


def test_open_document() -> None:
    header = "".join(map(text_cell, ("codice", "nome", "prezzo", "giacenza")))
    got = read(ods("", header, text_cell("K7") + text_cell("Pane") + number_cell(4.5) + number_cell(3)))
    assert got.products == (Product("K7", "Pane", Money(450, "EUR"), stock=3),)


def test_a_million_empty_rows_are_none() -> None:
    header = b'<row r="1"><c r="A1" t="inlineStr"><is><t>title</t></is></c>'
    header += b'<c r="B1" t="inlineStr"><is><t>price</t></is></c></row>'
    row = b'<row r="2"><c r="A2" t="inlineStr"><is><t>Pane</t></is></c><c r="B2"><v>4.5</v></c></row>'
    empty = b"".join(b'<row r="%d"><c r="A%d" s="1"/></row>' % (n, n) for n in range(3, 1_000_000, 5))
    data = with_part(workbook(), SHEET, _OPEN.encode() + header + row + empty + b"</sheetData></worksheet>")
    assert [product.title for product in read(data).products] == ["Pane"]

    header_ods = text_cell("title") + text_cell("price")
    nothing = '<table:table-cell table:number-columns-repeated="16384"/>'
    nothing = f'<table:table-row table:number-rows-repeated="1048570">{nothing}</table:table-row>'
    data = ods(header_ods, text_cell("Pane") + number_cell(4.5), extra=nothing)
    assert [product.title for product in read(data).products] == ["Pane"]


@pytest.mark.parametrize(
    "cells",
    [
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c><v>1</v></c><c r="D1048576"><v>1</v></c></row>',
        '<row r="1"><c r="A1"><v>1</v></c><c r="ZZZZ1"><v>1</v></c></row>',
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<x:row xmlns:x="y" r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="XFD900000"><x:v>1</x:v></x:c></x:row>',
    ],
)
def test_cells_in_far_corners_fill_no_memory(cells: str) -> None:
    data = with_part(workbook(), SHEET, f"{_OPEN}{cells}</sheetData></worksheet>".encode())
    with pytest.raises(CatalogueError, match=r"must name its columns|broken|has no sheet"):
        read(data)


def test_repeats_of_an_open_document_fill_no_memory() -> None:
    much = (
        '<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16000" '
        'office:value-type="float" office:value="1"/></table:table-row>'
    )
    with pytest.raises(CatalogueError, match="more than 100,000 rows"):
        read(ods(extra=much))


def test_millions_of_coloured_cells_are_no_list() -> None:
    row = "<row>" + '<c s="1"/>' * 16_000 + "</row>"
    data = with_part(workbook(), SHEET, f"{_OPEN}{row * 100}</sheetData></worksheet>".encode())
    with pytest.raises(CatalogueError, match="too large"):
        read(data)


def test_a_number_in_the_file_asks_for_no_memory() -> None:
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    many = f'<sst xmlns="{main}" count="99999999999" uniqueCount="99999999999">'
    strings = "".join(f"<si><t>{text}</t></si>" for text in ("code", "title", "price"))
    book = workbook(("code", "title", "price"))
    data = with_part(book, "xl/sharedStrings.xml", f"{many}{strings}</sst>".encode())
    assert read(data).headings == ("code", "title", "price")
    spaces = text_cell('a<text:s text:c="99999999999"/>b')
    assert read(ods(text_cell("title") + text_cell("price") + spaces)).headings == ("title", "price", "a b")


def test_a_zip_bomb_is_not_unpacked() -> None:
    with pytest.raises(CatalogueError, match="too large"):
        read(with_part(workbook(), SHEET, _OPEN.encode() + b" " * (LARGEST_UNPACKED + 1)))


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' + _OPEN + "&b;</sheetData></worksheet>"
    with pytest.raises(CatalogueError, match="broken"):
        read(with_part(workbook(), SHEET, bomb.encode()))


def test_half_written_workbooks() -> None:
    whole = workbook(("code", "title", "price"), *((f"A{n}", f"Title {n}", n) for n in range(50)))
    for length in range(4, len(whole) - 1, 97):
        with pytest.raises(CatalogueError):
            read(whole[:length])


def test_what_is_no_workbook() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<x/>")
    for data in (out.getvalue(), workbook()):
        with pytest.raises(CatalogueError):
            read(data)
