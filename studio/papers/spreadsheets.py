"""Workbooks (xlsx, ods) as tables: one for each sheet, its numbers as numbers and its days as days.

A workbook is a ZIP archive of XML that a stranger may have made. So each part is unpacked here under a bound, looked
through with a parser that expands no entity, and only what was looked through is handed on. Nothing here is native
code but the XML parser: a library that trusts a number in the file and asks for that much memory would take the show
off the air.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from studio.domain.catalogue import LARGEST_BYTES, MOST_ROWS, CatalogueError
from studio.domain.delimited import too_large
from studio.domain.product_fields import Number
from studio.papers.open_document import read_tables
from studio.papers.table import Table

if TYPE_CHECKING:
    from openpyxl import Workbook

LARGEST_UNPACKED = 150_000_000
MOST_CELLS = 1_500_000  # of one sheet, with those that only have a colour
MOST_PARTS = 2_000
MOST_SHEETS = 50
_TALLEST = 1_048_576
_FAILED = frozenset("#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE!".split())
# What the library raises over a workbook that is not as it should be.
_UNREADABLE = (
    zipfile.BadZipFile,
    ParseError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    OSError,
)
_BROKEN = "This workbook is broken or only half written. Save it again, or save it as CSV (UTF-8)."


def is_workbook(data: bytes) -> bool:
    """Whether it is a ZIP archive with a workbook's parts."""
    return data.startswith(b"PK\x03\x04")


def sheets(data: bytes) -> Iterator[tuple[str, Table]]:
    """Each visible sheet's name and its rows from the first on, with no headings: where the header stands is for the
    caller to find. Raises CatalogueError, also while rows are read."""
    packed = _measured(data)
    try:
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            if "content.xml" in archive.namelist():
                for name, rows in read_tables(archive.read("content.xml"))[:MOST_SHEETS]:
                    yield name, Table((), rows)
                return
        workbook = _opened(packed)
        shown = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
        for sheet in shown[:MOST_SHEETS]:
            # What a sheet says about its own size is not to be relied on.
            sheet.reset_dimensions()
            yield sheet.title, Table((), _rows(iter(sheet.iter_rows(values_only=True))))
    except _UNREADABLE as error:
        raise CatalogueError(_BROKEN) from error


def _opened(packed: bytes) -> Workbook:
    # A tenth of a second to load, and most lists are no workbook.
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it does not know and leaves out; it is not in the cells
        return load_workbook(io.BytesIO(packed), read_only=True, data_only=True, keep_links=False)


def _rows(rows: Iterator[Sequence[object]]) -> Iterator[tuple[int, list[str] | None]]:
    line = filled = 0
    # So many empty rows are the end of a sheet: a program that coloured the whole column wrote a million of them.
    while line - filled < MOST_ROWS:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of days before 1900 and the like; such a cell says what is wrong
                block = list(islice(rows, 1_000))
        except _UNREADABLE as error:
            raise CatalogueError(_BROKEN) from error
        if not block:
            return
        for row in block:
            line += 1
            cells = [_text(cell) for cell in row]
            if any(cells):
                filled = line
                yield line, cells


def _text(cell: object) -> str:
    if isinstance(cell, str):
        # A formula that failed is as good as no cell.
        return "" if cell.isspace() or cell in _FAILED else cell
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, int):
        return Number(cell)
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
    if isinstance(cell, date | time):
        return cell.isoformat()
    return str(cell) if isinstance(cell, timedelta) else ""


def _number(value: float) -> Number:
    """As many digits as a spreadsheet keeps, and no exponent."""
    if value != value or abs(value) > 1e15:
        return Number(f"{value:g}")
    return Number(f"{Decimal(f'{value:.15g}'):f}") if value % 1 else Number(int(value))


def _measured(data: bytes) -> bytes:
    """The workbook with those parts alone that were read whole and found to be of a size that can be handled."""
    if len(data) > LARGEST_BYTES:
        raise too_large()
    out = io.BytesIO()
    left = LARGEST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as kept:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS:
                raise _too_wide()
            for part in parts:
                if not re.search(r"\.(xml|rels)$|^mimetype$", part.filename, re.IGNORECASE):
                    continue
                with archive.open(part) as stream:
                    content = stream.read(left + 1)
                left -= len(content)
                if left < 0:
                    raise _too_wide()
                if part.filename.lower() != "mimetype":
                    _measure(content)
                kept.writestr(zipfile.ZipInfo(part.filename), content)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise CatalogueError(_BROKEN) from error
    return out.getvalue()


def _too_wide() -> CatalogueError:
    return CatalogueError(
        "This workbook is too large to be a product list. Keep the one sheet and save it as CSV (UTF-8)."
    )


class _Places:
    """Looks at how many cells a sheet has, and where they say they stand."""

    def __init__(self) -> None:
        self._cells = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name, place = tag.rpartition("}")[2], attributes.get("r")
        if name in ("c", "table-cell", "covered-table-cell"):
            self._cells += 1
            if self._cells > MOST_CELLS:
                raise _too_wide()
        if place is None or name not in ("c", "row"):
            return
        match = re.fullmatch(r"[A-Za-z]{1,3}([0-9]{1,7})" if name == "c" else "([0-9]{1,7})", place)
        if match is None or int(match[1]) > _TALLEST:
            raise CatalogueError(_BROKEN)

    def end(self, tag: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass

    def close(self) -> None:
        pass


def _measure(content: bytes) -> None:
    parser = DefusedXMLParser(target=_Places(), forbid_dtd=True)
    try:
        parser.feed(content)
        parser.close()
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise CatalogueError(_BROKEN) from error
