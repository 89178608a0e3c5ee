"""The tables of an OpenDocument spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from studio.domain.catalogue import MOST_ROWS, CatalogueError
from studio.domain.delimited import too_many_rows
from studio.domain.product_fields import Number

_WIDEST = 1_000  # columns that are read
_LONGEST_CELL = 10_000
_MOST_CELLS = 5_000_000

Rows = list[tuple[int, list[str] | None]]


def read_tables(content: bytes) -> list[tuple[str, Rows]]:
    """Each table's name and its rows that are not empty, of a document's content.xml. Raises CatalogueError."""
    tables = _Tables()
    parser = DefusedXMLParser(target=tables, forbid_dtd=True)
    try:
        parser.feed(content)
        parser.close()
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise CatalogueError("This OpenDocument file is broken. Save it again, or save it as CSV (UTF-8).") from error
    return tables.tables


class _Tables:
    def __init__(self) -> None:
        self.tables: list[tuple[str, Rows]] = []
        self._line = 0
        self._rows_at_once = 1
        self._cells: list[str] = []
        self._cell: dict[str, str] = {}
        self._text: list[str] = []
        self._length = 0
        self._in_cell = self._in_note = self._in_text = False
        self._budget = _MOST_CELLS

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if name == "table":
            self.tables.append((_named(attributes).get("name", ""), []))
            self._line = 0
        elif name == "table-row":
            self._rows_at_once = _times(_named(attributes).get("number-rows-repeated", "1"))
            self._cells = []
        elif name in ("table-cell", "covered-table-cell"):
            self._cell = _named(attributes)
            self._text, self._length, self._in_cell = [], 0, True
        elif name == "annotation":
            self._in_note = True
        elif name == "p" and self._in_cell and not self._in_note:
            if self._text:
                self.data("\n")
            self._in_text = True
        elif name in ("s", "tab", "line-break"):
            self.data(" ")

    def data(self, text: str) -> None:
        if self._in_text and not self._in_note and self._length < _LONGEST_CELL:
            self._text.append(text)
            self._length += len(text)

    def end(self, tag: str) -> None:
        name = tag.rpartition("}")[2]
        if name == "annotation":
            self._in_note = False
        elif name == "p" and not self._in_note:
            self._in_text = False
        elif name in ("table-cell", "covered-table-cell") and self._in_cell:
            self._in_cell = False
            room = max(0, _WIDEST - len(self._cells))
            self._cells += [self._value()] * min(room, _times(self._cell.get("number-columns-repeated", "1")))
        elif name == "table-row" and self.tables:
            while self._cells and not self._cells[-1]:
                self._cells.pop()
            if self._cells:
                self._take()
            self._line += self._rows_at_once

    def close(self) -> None:
        pass

    def _take(self) -> None:
        rows = self.tables[-1][1]
        if len(rows) + self._rows_at_once > MOST_ROWS + 1_000:
            raise too_many_rows()
        self._budget -= len(self._cells) * self._rows_at_once
        if self._budget < 0:
            raise CatalogueError("This OpenDocument file is too large to be a product list. Save it as CSV (UTF-8).")
        rows += [(self._line + n, self._cells) for n in range(1, self._rows_at_once + 1)]

    def _value(self) -> str:
        text = "".join(self._text)
        kind, value = self._cell.get("value-type", "string"), self._cell.get("value", "")
        if kind in ("float", "currency", "percentage") and re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,20})?", value):
            return Number(value.removesuffix(".0"))
        if kind == "date":
            return self._cell.get("date-value", text).removesuffix("T00:00:00")
        if kind == "boolean":
            return "1" if self._cell.get("boolean-value") == "true" else "0"
        return "" if text.isspace() else text


def _named(attributes: Mapping[str, str]) -> dict[str, str]:
    return {key.rpartition("}")[2]: value for key, value in attributes.items()}


def _times(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,7}", text):
        raise ValueError("an OpenDocument repeat that is no number")
    return int(text)
