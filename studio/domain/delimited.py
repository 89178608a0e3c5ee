"""Rows of a delimited text file whose encoding and delimiter nobody told."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import islice

from studio.domain.errors import SellerError

LARGEST_BYTES = 20_000_000
MOST_ROWS = 100_000
LONGEST_HEADER = 65_536  # characters
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


def sniff(
    data: bytes, known: Callable[[list[str]], int], enough: Callable[[list[str]], bool]
) -> tuple[str, str, list[str]]:
    """The file's text from its header on, its delimiter and its header.

    `known` counts the headings that mean something, and `enough` says that nothing is missing: the first encoding with
    such a header is it, else the one that knows most. Raises CatalogueError where it is no text.
    """
    if len(data) > LARGEST_BYTES:
        raise too_large()
    if kind := _not_text(data):
        raise CatalogueError(f"This is {kind}, not a CSV file. Open it and save it as CSV (UTF-8).")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif data.startswith(b"\xef\xbb\xbf"):
        encodings = ("utf-8-sig",)
    else:
        encodings = ("utf-8", "cp1252", "gb18030")
    best: tuple[str, str, list[str]] | None = None
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not text.strip():
            raise CatalogueError("The product list is empty. Its first line names the columns: code, title, price.")
        if "\0" in text:
            break
        found = _header(text, known)
        if enough(found[2]):
            return found
        if best is None or known(found[2]) > known(best[2]):
            best = found
    if best is None or not any(name.strip() for name in best[2]):
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


def _header(text: str, known: Callable[[list[str]], int]) -> tuple[str, str, list[str]]:
    """The text from its header on, the delimiter that makes most of that header, and the header."""
    # Excel's own way to tell the delimiter stands before the header; the header tells it anyway. Putting nothing in
    # its place keeps the line numbers.
    text = re.sub(r"\A(\s*)sep=[,;\t|](?=[\r\n])", r"\1", text)
    beginning = text[:LONGEST_HEADER]
    headers = {delimiter: next(rows_of(beginning, delimiter), (0, None))[1] or [] for delimiter in ",;\t|"}
    delimiter = max(headers, key=lambda d: (known(headers[d]), len(headers[d])))
    return text, delimiter, headers[delimiter]


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
