"""The seller's product list as a CSV file: read with every fault named, written so that it reads back the same.

What spoils one row is a `Problem` and the other rows load. What spoils the file is a `CatalogueError`: it is empty, too
large, no text, or its header names no code, title and price.

A product with variants is a row of its own and then a row for each variant, with the same code, the `variant` as
"red / M", its own price where it has one, and its stock.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, TypeVar

from studio.domain.delimited import (
    LARGEST_BYTES,
    MOST_ROWS,
    CatalogueError,
    rows_of,
    sniff,
    too_many_rows,
)
from studio.domain.headings import columns_of
from studio.domain.money import Money
from studio.domain.product import Product, Variant, code_key
from studio.domain.product_fields import (
    EXTRA_FIELDS,
    LONGEST_CODE,
    LONGEST_SKU,
    LONGEST_TITLE,
    LONGEST_UNIT,
    MOST_VARIANTS,
    Number,
    begins_a_code,
    clean,
    code_text,
    count_text,
    currency_code,
    higher_price,
    option_texts,
    reads_as_amount,
    short_text,
    shortened,
    stock_left,
    sure_price,
    title_text,
    typed_product,
    unit_text,
    web_address,
)

__all__ = [
    "COLUMNS",
    "LARGEST_BYTES",
    "LONGEST_CODE",
    "LONGEST_TITLE",
    "LONGEST_UNIT",
    "MOST_ROWS",
    "Catalogue",
    "CatalogueError",
    "Problem",
    "RowReader",
    "begins_a_code",
    "columns_of",
    "read_catalogue",
    "reads_as_amount",
    "sold_key",
    "typed_product",
    "write_catalogue",
]

_T = TypeVar("_T")

MOST_SOLD = 1_000_000_000

COLUMNS = ("code", "title", "price", "currency", "unit", "old_price", "image", "url", "stock")
MORE_COLUMNS = ("variant", "sku", "sold", *EXTRA_FIELDS)
REQUIRED = COLUMNS[:3]
# A column "note" of the seller's own is not for viewers to read.
_HEADINGS = {"note": "pickup_note"}

_NEXT_TO_NOTHING = Decimal("0.0001")

# What would turn a cell into a formula when a spreadsheet opens the file, at its start or behind a sign at which it is
# split in another country whatever stands in quotes; a ' before it is written and read away.
_BEGINS = r"[\s'\"]*[=+\-@\t\r＝＋－＠﹢﹣﹦﹫]"
_AT_COMMAS = re.compile(rf"(?:^|(?<=[;,]))(?={_BEGINS})")
# Where cells end at commas, that behind one alone which would be read away.
_AT_SEMICOLONS = re.compile(rf"(?:^|(?<=;)|(?<=,)(?='))(?={_BEGINS})")
_GUARDS = re.compile(rf"(?:^|(?<=[;,]))'(?={_BEGINS})")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one row. `line` counts from 1 in the file as a text editor shows it.

    `column` is the seller's own heading, or empty where the row as a whole is meant; `reason` is plain words; `value`
    the cell's text, shortened. `kind`: the "row" is left out, the "cell" alone is, a code is "proposed", all of it
    is taken and there is something to "know", or it reads well and is set "aside" by what the shop itself says of it.
    """

    line: int
    column: str
    reason: str
    value: str = ""
    kind: Literal["row", "cell", "proposed", "know", "aside"] = field(default="row", compare=False)

    def __str__(self) -> str:
        return f"Line {self.line}{', ' + self.column if self.column else ''}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`sold` by `sold_key`, where the list says how many; `pictures`: addresses in the web by product code."""

    products: tuple[Product, ...]
    problems: tuple[Problem, ...]
    sold: Mapping[str, int] = field(default_factory=dict)
    pictures: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What a product does not come as any more by a list, though people have or await some: a variant, or, where
    `variant` is empty, the product without any. `called`: what that variant is taken for from now on, under which they
    keep theirs; empty: nothing."""

    code: str
    variant: str
    taken: int
    waiting: int
    called: str = ""

    def __str__(self) -> str:
        if self.called:
            return (
                f"“{self.code}”: “{self.variant}” is called “{self.called}” in this list, and stays taken. Taken:"
                f" {self.taken}, waited for: {self.waiting}. Is it another one? Then keep the old one in the list too,"
                " with stock 0 and no SKU."
            )
        if not self.variant:
            return (
                f"“{self.code}” comes in variants in this list, and did not before. Taken: {self.taken}, waited for:"
                f" {self.waiting}. Lower the list’s stock by what is taken, or it is sold again."
            )
        return (
            f"“{self.code}” does not come as “{self.variant}” in this list. Taken: {self.taken}, waited for:"
            f" {self.waiting}. Has it only a new name there? Write the old one into the list, or what is taken is sold"
            " again."
        )


def tells_stock(fields: Collection[str], left: int | None, closed: bool) -> bool:
    """Whether a list that tells of these fields says anything new of a stock. One that has it in words ("sold_out")
    says that there is none left; and that there is some, where it is `closed`: by such a list, and nobody counts it."""
    return "stock" in fields or ("sold_out" in fields and (left == 0) != closed)


def sold_key(code: str, variant: str | None = None) -> str:
    """Under what a list's `sold` holds a product's or a variant's: "A12", "A12 red M". No code has a space."""
    return code if variant is None else f"{code} {variant}"


def read_catalogue(data: bytes, *, currency: str = "EUR", base: Path | None = None, kept: bool = False) -> Catalogue:
    """The products of a CSV file's bytes; `currency` where neither price nor row names one.

    Pictures' relative paths are resolved against `base`, the file's folder. `kept` is a list of our own writing: its
    codes were taken once, and are. Commas, semicolons, tabs or bars; UTF-8, UTF-16
    with its mark, Windows-1252 or GB 18030. Raises CatalogueError alone.
    """
    text, delimiter, header, *_ = sniff(data, lambda header: len(columns_of(header)), _has_required, mend=not kept)
    if not _has_required(header):
        raise missing_columns(header, [name for name in REQUIRED if name not in columns_of(header)])
    columns = columns_of(header)
    reader = RowReader({name: header[index] for name, index in columns.items()}, currency, base, kept)
    rows = rows_of(text, delimiter)
    next(rows)
    for count, (line, cells) in enumerate(rows, 1):
        if count > MOST_ROWS:
            raise too_many_rows()
        reader.read_cells(line, cells, columns, len(header))
    return reader.catalogue()


def _has_required(header: list[str]) -> bool:
    return all(name in columns_of(header) for name in REQUIRED)


def missing_columns(header: list[str], missing: list[str]) -> CatalogueError:
    """The error for a first line without columns that are required; names those that are there."""
    names = ", ".join(f"“{shortened(name, 24)}”" for name in header[:12] if name.strip()) or "nothing"
    return CatalogueError(
        f"The product list's first line must name its columns; missing: {', '.join(missing)}. Found: {names}."
    )


_AMOUNTS = ("price", "old_price", "second_price")


def write_catalogue(
    products: Iterable[Product], sold: Mapping[str, int] = MappingProxyType({}), *, decimal_comma: bool = False
) -> str:
    """Canonical CSV: `read_catalogue` of its bytes gives the same products and, of these, what was `sold`.
    `decimal_comma`: as a spreadsheet expects it where 4,50 is written, with semicolons between the cells.

    Safe to open in a spreadsheet: no cell is taken for a formula. Every cell is quoted, so that a program which splits
    at semicolons finds no cell that we did not write. Columns beyond COLUMNS are those that some product needs.
    """
    formula = _AT_COMMAS if decimal_comma else _AT_SEMICOLONS
    rows = [
        {name: formula.sub("'", text) for name, text in row.items()}
        for product in products
        for row in _written(product, sold)
    ]
    columns = (*COLUMNS, *(name for name in MORE_COLUMNS if any(name in row for row in rows)))
    out = io.StringIO(newline="")
    between = ";" if decimal_comma else ","
    out.write(between.join(_HEADINGS.get(name, name) for name in columns) + "\r\n")
    if decimal_comma:
        for row in rows:
            row |= {name: row[name].replace(".", ",") for name in _AMOUNTS if name in row}
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, delimiter=between)
    writer.writerows([row.get(name, "") for name in columns] for row in rows)
    return out.getvalue()


def _written(product: Product, sold: Mapping[str, int]) -> Iterator[dict[str, str]]:
    """The rows of one product: cells by column, without those of MORE_COLUMNS that are empty."""
    texts = {
        "titles": "\n".join(f"{title.language}: {title.text}" for title in product.titles),
        "grams": "" if product.grams is None else str(product.grams),
        "second_price": "" if product.second_price is None else _with_currency(product.second_price),
        "allergens": product.allergens,
        "origin": product.origin,
        "harvested": product.harvested,
        "note": product.note,
        "limit": "" if product.limit is None else str(product.limit),
        "first_paid": "yes" if product.first_paid else "",
        "pay": product.pay,
        "by_weight": "" if product.by_weight is None else "yes" if product.by_weight else "no",
    }
    row = {
        "code": product.code,
        "title": product.title,
        "price": f"{product.price.amount:f}",
        "currency": product.price.currency,
        "unit": product.unit,
        "old_price": "" if product.old_price is None else f"{product.old_price.amount:f}",
        "image": product.image,
        "url": product.url,
        "stock": "" if product.stock is None else str(product.stock),
    }
    if not product.variants and sold_key(product.code) in sold:
        row["sold"] = str(sold[sold_key(product.code)])
    yield row | {name: text for name, text in texts.items() if text}
    for variant in product.variants:
        row = {
            "code": product.code,
            "price": "" if variant.price is None else f"{variant.price.amount:f}",
            "currency": product.price.currency,
            "stock": "" if variant.stock is None else str(variant.stock),
            "variant": " / ".join(variant.options),
        }
        if variant.sku:
            row["sku"] = variant.sku
        if sold_key(product.code, variant.name) in sold:
            row["sold"] = str(sold[sold_key(product.code, variant.name)])
        yield row


def _with_currency(price: Money) -> str:
    return f"{price.amount:f} {price.currency}"


class _Row:
    """One row's cells by column, and what was found wrong with them."""

    def __init__(self, cells: Mapping[str, str]) -> None:
        self.cells = cells
        self.bad: list[tuple[str, str]] = []
        self.known: list[tuple[str, str]] = []
        """What is taken and should be known."""

    def text(self, column: str) -> str:
        cell = self.cells.get(column, "")
        return cell if isinstance(cell, Number) else unguarded(cell.strip())

    def value(self, column: str, parse: Callable[[str], _T], default: _T) -> _T:
        """The cell through `parse`; where that raises ValueError, `default`, and its text is kept as the reason."""
        try:
            return parse(self.text(column))
        except ValueError as reason:
            self.bad.append((column, str(reason)))
            return default

    def note_rounded(self, column: str, price: Money | None) -> None:
        """A spreadsheet's number may say more than money can; a formula's may be off by next to nothing."""
        text = self.text(column)
        if price is not None and isinstance(text, Number) and abs(Decimal(text) - price.amount) >= _NEXT_TO_NOTHING:
            self.known.append((column, f"it is rounded to {price.amount} {price.currency}"))

    @property
    def spoiled(self) -> bool:
        return any(not reason.startswith("left out:") for _, reason in self.bad)


@dataclass(slots=True)
class _Read:
    """A product as far as it was read. `flat`: its first row was a variant's, so that row's price is the product's."""

    line: int
    product: Product
    flat: bool
    variants: dict[str, Variant] = field(default_factory=dict)


class RowReader:
    """Collects products and problems row by row. `headings` are the seller's own, by column."""

    def __init__(
        self, headings: Mapping[str, str], currency: str, base: Path | None = None, kept: bool = False
    ) -> None:
        self.problems: list[Problem] = []
        self._headings = {column: shortened(heading, 24) for column, heading in headings.items()}
        self._currency = currency
        self._base = base
        self._kept = kept
        self._read: dict[str, _Read] = {}
        self._spoiled: dict[str, int] = {}
        self._sold: dict[str, int] = {}
        self._pictures: dict[str, str] = {}
        self._more = {name: parse for name, parse in EXTRA_FIELDS.items() if name in headings}

    def catalogue(self) -> Catalogue:
        """All that was read, in the order of the rows."""
        for read in self._read.values():
            if read.variants:
                self._sold.pop(sold_key(read.product.code), None)
            if read.variants and read.product.stock is not None:
                column = self._headings.get("stock", "stock")
                reason = "left out: its variants have their own stock"
                self.problems.append(Problem(read.line, column, reason, str(read.product.stock), "cell"))
                read.product = replace(read.product, stock=None)
        self.problems.sort(key=lambda problem: problem.line)
        products = tuple(
            replace(read.product, variants=tuple(read.variants.values())) if read.variants else read.product
            for read in self._read.values()
        )
        return Catalogue(products, tuple(self.problems), self._sold, self._pictures)

    def lines(self) -> dict[str, int]:
        """The line of each product's first row, by its code."""
        return {read.product.code: read.line for read in self._read.values()}

    def read_cells(self, line: int, cells: list[str] | None, columns: Mapping[str, int], width: int) -> None:
        """A text file's row, None for one with broken quotation marks; `width`: how many cells the header has."""
        if problem := broken_row(line, cells, width):
            self.problems.append(problem)
        elif cells is not None:
            self.read(line, {name: cells[index] for name, index in columns.items() if index < len(cells)})

    def read(self, line: int, cells: Mapping[str, str]) -> None:
        """A row's cells by column."""
        row = _Row(cells)
        no_options: tuple[str, ...] = ()
        options = row.value("variant", option_texts, no_options)
        key = code_key(row.text("code"))
        if not options and not row.bad:
            self._take_product(line, row, flat=False)
        elif key in self._read:
            self._take_variant(row, self._read[key], options)
        elif key in self._spoiled:
            row.bad.append(("", f"its product on line {self._spoiled[key]} is left out"))
        elif read := self._take_product(line, row, flat=True):
            self._take_variant(row, read, options)
        spoiled = row.spoiled
        self.problems += [
            Problem(
                line,
                self._headings.get(column, column),
                reason,
                shortened(cells.get(column, "")),
                "row" if spoiled else "cell",
            )
            for column, reason in row.bad
        ]
        self.problems += [
            Problem(line, self._headings.get(column, column), reason, shortened(cells.get(column, "")), "know")
            for column, reason in row.known
            if not spoiled
        ]

    def _take_product(self, line: int, row: _Row, flat: bool) -> _Read | None:
        product = self._product(row, flat)
        if product is None:
            if code := row.text("code"):
                self._spoiled.setdefault(code_key(code), line)
            return None
        sold = row.value("sold", _sold, None)
        if sold is not None and not flat:
            self._sold[sold_key(product.code)] = sold
        read = self._read[code_key(product.code)] = _Read(line, product, flat)
        return read

    def _take_variant(self, row: _Row, read: _Read, options: tuple[str, ...]) -> None:
        product = read.product
        price = None
        if row.text("price") and not (read.flat and not read.variants):
            currency = row.value("currency", currency_code, "")
            price = row.value("price", lambda text: sure_price(text, currency, product.price.currency), None)
            row.note_rounded("price", price)
            if price and price.currency != product.price.currency:
                row.bad.append(("price", f"it is in {price.currency} and the product in {product.price.currency}"))
        stock = row.value("stock", stock_left, None)
        sku = row.value("sku", lambda text: short_text(text, LONGEST_SKU), "")
        sold = row.value("sold", _sold, None)
        if read.flat and price == product.price:
            price = None
        variant = Variant(options, price, stock, sku)
        if code_key(variant.name) in read.variants:
            row.bad.append(("variant", f"“{product.code}” has the variant “{variant.name}” already"))
        if len(read.variants) >= MOST_VARIANTS:
            row.bad.append(("variant", f"“{product.code}” has more than {MOST_VARIANTS} variants"))
        if row.spoiled:
            return
        read.variants[code_key(variant.name)] = variant
        if sold is not None:
            self._sold[sold_key(product.code, variant.name)] = sold

    def _product(self, row: _Row, flat: bool) -> Product | None:
        code = row.value("code", self._code, "")
        title = row.value("title", title_text, "")
        currency = row.value("currency", currency_code, "")
        price = row.value("price", lambda text: sure_price(text, currency, self._currency), None)
        stock = None if flat else row.value("stock", stock_left, None)
        usable = not row.bad
        row.note_rounded("price", price)
        unit = row.value("unit", unit_text, "")
        old_price = row.value("old_price", lambda text: higher_price(text, price, sure=True), None)
        row.note_rounded("old_price", old_price)
        picture = row.value("image", web_picture, "")
        image = "" if picture or any(column == "image" for column, _ in row.bad) else self._path(row.text("image"))
        url = row.value("url", web_address, "")
        more: dict[str, Any] = {
            name: row.value(name, parse, None) for name, parse in self._more.items() if row.cells.get(name)
        }
        if price is None or not usable:
            return None
        if picture:
            self._pictures[code] = picture
        given = {name: value for name, value in more.items() if value is not None}
        return Product(code, title, price, unit, old_price, image, url, stock, **given)

    def _code(self, text: str) -> str:
        text = str(code_text(text, self._kept))
        if first := self._read.get(code_key(text)):
            raise ValueError(f"“{text}” is the code of line {first.line} already; this row is left out")
        return text

    def _path(self, text: str) -> str:
        text = _CONTROLS.sub("", text).strip()  # and no more: a file is there by the very name it has
        return str(self._base / text) if text and self._base is not None else text


def broken_row(line: int, cells: list[str] | None, width: int) -> Problem | None:
    """What is wrong with a text file's row before any cell of it is looked at."""
    if cells is None:
        return Problem(line, "", "a quotation mark is missing or misplaced; this row is left out")
    # A price of 4,50 between commas: taken as it stands it would be sold for 4.
    if extra := next((cell for cell in cells[width:] if cell.strip()), None):
        reason = "more cells than the header has; put quotation marks around a cell that holds the separator"
        return Problem(line, "", reason, shortened(extra))
    return None


def web_picture(text: str) -> str:
    """The address of a picture in the web; empty for a path."""
    text = clean(text)
    if not re.match(r"([a-z][a-z0-9+.-]+:)?//|data:", text, re.IGNORECASE):
        return ""
    if text.startswith("//"):
        text = f"https:{text}"
    if not re.fullmatch(r"https?://[^\s/]\S{0,2000}", text, re.IGNORECASE):
        raise ValueError("left out: a picture is a file name or an address that begins with https:// or http://")
    return text


def _sold(text: str) -> int | None:
    return count_text(text, 0, MOST_SOLD)


def unguarded(text: str) -> str:
    """A cell as it was before it was made harmless for spreadsheets."""
    return _GUARDS.sub("", text)
