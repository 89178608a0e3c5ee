"""Rows of a delimited text file whose encoding and delimiter nobody told."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from studio.domain.encodings import decodings
from studio.domain.errors import SellerError

LARGEST_BYTES = 20_000_000
MOST_ROWS = 100_000
LONGEST_HEADER = 65_536  # characters
HEADER_WITHIN = 20
"""Rows in which the headings are looked for: above them stand the list's name, a date, an address."""
# A quotation mark that is never closed makes the reader run to the end of the file and start again a line further.
MOST_BROKEN_QUOTES = 100


_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
)


class CatalogueError(SellerError):
    """The file as a whole cannot be used as a product list."""


def too_many_rows() -> CatalogueError:
    """The error for a list of too many rows."""
    return CatalogueError(f"The product list has more than {MOST_ROWS:,} rows. Split it into smaller files.")


def too_large() -> CatalogueError:
    """The error for a list of too many bytes."""
    return CatalogueError(f"The product list is larger than {LARGEST_BYTES // 1_000_000} MB. Split it.")


class Sniffed(NamedTuple):
    """A text file's text from its header on (what stands above is blank lines, so that lines keep their numbers), its
    delimiter, its header and the header's line. `note`: what the seller should know of how it was read."""

    text: str
    delimiter: str
    header: list[str]
    line: int
    note: str


def sniff(
    data: bytes, known: Callable[[list[str]], int], enough: Callable[[list[str]], bool], *, mend: bool = True
) -> Sniffed:
    """The file as text, and where its header is.

    `known` counts the headings that mean something, and `enough` says that nothing is missing: the first encoding with
    such a header is it, else the one that knows most. `mend` as `decodings` has it. Raises CatalogueError where it is
    no text.
    """
    if len(data) > LARGEST_BYTES:
        raise too_large()
    if kind := _not_text(data):
        raise CatalogueError(f"This is {kind}, not a CSV file. Open it and save it as CSV (UTF-8).")
    best: Sniffed | None = None
    for text, note in decodings(data, mend=mend):
        if not text.strip():
            raise CatalogueError("The product list is empty. Its first line names the columns: code, title, price.")
        if "\0" in text:
            break
        found = _header(text, known, enough, note)
        if enough(found.header):
            return found
        if best is None or known(found.header) > known(best.header):
            best = found
    if best is None or not any(name.strip() for name in best.header):
        raise CatalogueError("This is not a text file that can be read. Save the product list as CSV (UTF-8).")
    return best


def _not_text(data: bytes) -> str | None:
    if data.startswith(b"PK\x03\x04"):
        beginning = data[:4096]
        if b"opendocument" in beginning:
            return "an OpenDocument file"
        return "an Excel workbook" if b"[Content_Types].xml" in data or b"xl/" in data else "a ZIP archive"
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return "a web page or an XML file"
    return next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)


def _header(text: str, known: Callable[[list[str]], int], enough: Callable[[list[str]], bool], note: str) -> Sniffed:
    """The row among the first that tells most, split by the delimiter that makes most of it; the first of such rows."""
    # Excel's own way to tell the delimiter stands before the header; the header tells it anyway. Putting nothing in
    # its place keeps the line numbers.
    text = re.sub(r"\A(\s*)sep=[,;\t|](?=[\r\n])", r"\1", text)
    beginning = text[:LONGEST_HEADER]
    best: tuple[tuple[bool, bool, int, int], str, int, list[str]] | None = None
    for delimiter in ",;\t|":
        for place, (line, cells) in enumerate(islice(rows_of(beginning, delimiter), HEADER_WITHIN)):
            if cells is None:
                continue
            filled = sum(bool(cell.strip()) for cell in cells)
            # A name above the headings is one cell; of rows that tell as much, the first.
            score = (enough(cells), filled > 1, known(cells), len(cells) if place == 0 else 0)
            if best is None or score > best[0]:
                best = score, delimiter, line, cells
    if best is None:
        return Sniffed(text, ",", [], 1, note)
    _, delimiter, line, header = best
    if line > 1:
        lines = io.StringIO(text, newline="").readlines()
        text = "\n" * (line - 1) + "".join(lines[line - 1 :])
    return Sniffed(text, delimiter, header, line, note)


def header_key(name: str) -> str:
    """What two spellings of one heading have in common."""
    return "".join(c for c in unicodedata.normalize("NFKD", name[:64]).casefold() if c.isalnum())


def rows_of(text: str, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Each row that is not blank with its first line's number; None for cells where its quotation marks are broken."""
    lines = io.StringIO(text, newline="").readlines()
    start = broken = 0
    while start < len(lines):
        reader = csv.reader(islice(lines, start, None), delimiter=delimiter, strict=True)
        at = start
        try:
            for cells in reader:
                if any(cell and not cell.isspace() for cell in cells):
                    yield at + 1, cells
                at = start + reader.line_num
            return
        except csv.Error:
            yield at + 1, None
            broken += 1
            if broken > MOST_BROKEN_QUOTES:
                raise CatalogueError(
                    f"More than {MOST_BROKEN_QUOTES} rows have a quotation mark missing or misplaced, the last on line "
                    f"{at + 1}. Save the product list as CSV again."
                ) from None
            start = at + 1
