"""Google Merchant's product feeds as a table: RSS 2.0 and Atom, one row for each item."""

from __future__ import annotations

from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from studio.domain.catalogue import LARGEST_BYTES, MOST_ROWS, CatalogueError
from studio.domain.delimited import too_large, too_many_rows
from studio.papers.table import Table

_LONGEST_CELL = 10_000
_MOST_FIELDS = 300


def is_xml(data: bytes) -> bool:
    """Whether it begins as XML or a web page does."""
    return data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def read_feed(data: bytes) -> Table:
    """The items of a feed; the line is where an item begins. Raises CatalogueError."""
    if len(data) > LARGEST_BYTES:
        raise too_large()
    items = _Items()
    parser = DefusedXMLParser(target=items, forbid_dtd=True)
    items.place = parser.parser
    try:
        parser.feed(data)
        parser.close()
    except DefusedXmlException:
        raise CatalogueError(
            "This XML file declares entities, which a product feed never does. It is not read."
        ) from None
    except (ParseError, ValueError, LookupError) as error:
        if items.rows:
            where = f"line {items.place.CurrentLineNumber}"
            raise CatalogueError(f"This XML file is broken at {where}, or only half of it is here.") from error
        raise CatalogueError("This is a web page or a broken XML file, not a product feed.") from error
    if not items.rows:
        raise CatalogueError("This XML file is no product feed: it has neither <item> nor <entry>.")
    headings = tuple(items.fields)
    return Table(headings, [(line, [row.get(name, "") for name in headings]) for line, row in items.rows])


class _Place(Protocol):
    CurrentLineNumber: int


class _Items:
    """Collects each item's own fields by their names without namespace; the first of a name counts, and what is nested
    deeper is passed over."""

    place: _Place

    def __init__(self) -> None:
        self.rows: list[tuple[int, dict[str, str]]] = []
        self.fields: dict[str, None] = {}
        self._depth = 0
        self._field = ""
        self._text: list[str] = []
        self._length = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        if self._depth:
            self._depth += 1
            if self._depth == 2:
                self._field, self._text, self._length = name, [], 0
                if name == "link" and attributes.get("rel", "alternate") == "alternate" and "href" in attributes:
                    self.data(attributes["href"])
        elif name in ("item", "entry"):
            if len(self.rows) >= MOST_ROWS:
                raise too_many_rows()
            self._depth = 1
            self.rows.append((self.place.CurrentLineNumber, {}))

    def data(self, text: str) -> None:
        if self._depth == 2 and self._length < _LONGEST_CELL:
            self._text.append(text)
            self._length += len(text)

    def end(self, tag: str) -> None:
        if self._depth == 2:
            row = self.rows[-1][1]
            if text := "".join(self._text).strip()[:_LONGEST_CELL]:
                row.setdefault(self._field, text)
            if self._field not in self.fields and len(self.fields) < _MOST_FIELDS:
                self.fields[self._field] = None
        self._depth = max(0, self._depth - 1)

    def close(self) -> None:
        pass
