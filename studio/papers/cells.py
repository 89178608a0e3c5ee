"""Tables for other programs, as CSV and as sheets of a workbook, whatever strangers wrote into them.

No cell can run as a formula, none can end its row, and numbers stay numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from studio.domain.chat import one_line

LONGEST_CELL = 2000
Cell = str | int | Decimal | bool | datetime | None

# Where a spreadsheet finds the beginning of a formula, in any width: at the start of a cell, and behind a semicolon, at
# which Excel splits in the countries that write decimals with a comma, whatever stands in quotes. Where our cells end
# at semicolons, it is the others who split at commas.
_BEGINS = r"(?=[\s'\"]*[=+\-@＝＋－＠﹢﹣﹦﹫])"
_FORMULA = re.compile(rf"(?:^|(?<=;)){_BEGINS}")
_FORMULA_AT_COMMAS = re.compile(rf"(?:^|(?<=[;,])){_BEGINS}")
# Not characters at all: XML cannot hold them.
_NO_CHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")
_WIDEST, _NARROWEST = 48, 9  # characters
_MEASURED = 300  # rows say how wide a column is


def clean(text: str) -> str:
    """One line without control characters, half surrogates and marks that turn its direction."""
    return one_line(_NO_CHARACTERS.sub("", text), LONGEST_CELL)


def clean_lines(text: str) -> list[str]:
    """The lines of an address."""
    return list(filter(None, map(clean, text.splitlines())))


def csv_file(columns: Sequence[str], rows: Iterable[Sequence[Cell]], *, decimal_comma: bool = False) -> bytes:
    """RFC 4180, with the mark by which Excel knows UTF-8. Every text is quoted and no number is: a program that splits
    at other signs finds no cell that we did not write. `decimal_comma`: for a spreadsheet in a country that writes
    4,50, where cells end at semicolons."""
    between = ";" if decimal_comma else ","
    lines = [between.join(_csv_cell(cell, decimal_comma) for cell in row) for row in (columns, *rows)]
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")


def _csv_cell(cell: Cell, decimal_comma: bool) -> str:
    if isinstance(cell, int | Decimal):
        return f"{cell:f}".replace(".", ",") if decimal_comma and isinstance(cell, Decimal) else str(cell)
    text = f"{cell:%Y-%m-%d %H:%M:%S}" if isinstance(cell, datetime) else clean(cell or "")
    text = (_FORMULA_AT_COMMAS if decimal_comma else _FORMULA).sub("'", text)
    return '"' + text.replace('"', '""') + '"'


def add_sheet(book: Workbook, title: str, columns: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Add a sheet to a write-only workbook: headings that stay, columns as wide as what is in them, A4 across."""
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
    return clean(cell) if isinstance(cell, str) else "0000-00-00 00:00" if isinstance(cell, datetime) else str(cell)


def _heading(sheet: Any, text: str) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    return cell


def _xlsx_cell(sheet: Any, value: Cell) -> Any:
    value = clean(value) if isinstance(value, str) else value
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
