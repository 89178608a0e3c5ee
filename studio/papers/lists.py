"""Product lists of every kind a seller has, read into products with every fault named; nothing is applied here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from types import MappingProxyType

from studio.domain.catalogue import (
    COLUMNS,
    MORE_COLUMNS,
    MOST_ROWS,
    CatalogueError,
    Problem,
    RowReader,
    broken_row,
    missing_columns,
    unguarded,
)
from studio.domain.claiming import Lexicon, code_warning
from studio.domain.delimited import HEADER_WITHIN, header_key, rows_of, sniff, too_many_rows
from studio.domain.headings import (
    VARIANT_COLUMNS,
    availability_column,
    columns_of,
    is_sold_out,
    option_columns,
    unread,
    variant_columns,
)
from studio.domain.money import parse_currency
from studio.domain.product import Product, code_key
from studio.domain.product_fields import LONGEST_CODE, clean, shortened
from studio.papers import shops
from studio.papers.codes import Codes
from studio.papers.merchant_xml import is_xml, read_feed
from studio.papers.spreadsheets import is_workbook, sheets
from studio.papers.table import Table

KINDS = ("own", "plain", "shopify", "shopify-legacy", "woocommerce", "google", "square", "etsy", "unknown")
FIELDS = (*COLUMNS, *MORE_COLUMNS, *VARIANT_COLUMNS[1:])
"""What a mapping may name, where no shop's own list is recognised. Each of VARIANT_COLUMNS holds an option of its own,
where there are several."""
MAPPED = frozenset(FIELDS) | shops.FIELDS
"""All that a mapping may name."""
_NEEDED = ("title", "price")
_NOT_TAKEN = ("row", "aside")
_TELLING = frozenset(Product.__dataclass_fields__) | {"sku", "sold", "sold_out"}
_TITLE_IN = re.compile(
    r"(?:title|titolo|name|nome|bezeichnung|titel|titre|nom|d[ée]signation|libell[ée]|nombre|t[íi]tulo|naam|omschrijving"
    r"|标题|名称)[ _:(-]+"
    r"((?:ar|bg|cs|da|de|el|en|es|et|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|pl|pt|ro|ru|sk|sl|sq|sr|sv|th|tl|tr|uk"
    r"|vi|zh)(?:-[A-Za-z0-9]{2,8})*)\)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ProductList:
    """A list as it was understood.

    `kind` is one of KINDS; "unknown" has headings and no products: it waits for a mapping. `headings` are the file's
    own, `mapping` says which of them holds which field. `sold` is keyed by `catalogue.sold_key`. `pictures` are
    addresses in the web by product code; `absent` the codes of products whose picture is a file that is not there.
    `fields` are what the list can tell of a product at all, named as Product's, "sku" (its variants') and "sold": of
    the others it says nothing, not that they are empty. "sold_out" instead of "stock": of the stock, only that there is
    none.
    """

    kind: str
    headings: tuple[str, ...]
    mapping: Mapping[str, str]
    products: tuple[Product, ...] = ()
    sold: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    pictures: Mapping[str, str] = field(default_factory=dict)
    fields: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()


def read_list(
    data: bytes,
    name: str,
    *,
    mapping: Mapping[str, str] | None = None,
    currency: str = "EUR",
    shop_url: str = "",
    base: Path | None = None,
    existing: Sequence[Product] = (),
) -> ProductList:
    """The products of a file's bytes; `name` is the file's, for what is said about it.

    `mapping` (field: heading) completes or overrides what is recognised; an empty heading means that no column is that
    field's. `currency` where the file names none;
    `shop_url` is the shop's address, for lists that have no links of their own. `existing` products keep their codes
    where the list has none for them. Raises CatalogueError alone.
    """
    usual = parse_currency(currency)
    if usual is None:
        raise CatalogueError(f"“{shortened(currency, 24)}” is not a currency; write EUR, USD, CNY, …")
    wanted = MappingProxyType(dict(mapping or {}))
    table, kind, note = _table(data, name, wanted)
    headings = tuple(clean(heading) for heading in table.headings)
    if kind == "unknown":
        columns = columns_of(list(headings), wanted)
        if sum(1 for heading in headings if heading) < 2:
            raise missing_columns(list(headings), [each for each in _NEEDED if each not in columns])
        missing = " and ".join(each for each in _NEEDED if each not in columns)
        problem = Problem(table.line, "", f"no column is known to hold the {missing}; say which one does")
        return ProductList(kind, headings, table.named(columns), problems=(problem,))
    problems: list[Problem] = [Problem(table.line, "", note, kind="know")] if note else []
    rows: Iterable[tuple[int, Mapping[str, str]]]
    counted = replace(table, rows=_counted(table, problems))
    if kind in ("own", "plain"):
        counted = replace(counted, rows=list(counted.rows))
        columns = _with_options(counted, columns_of(list(headings), wanted), wanted)
        languages = [] if unread("titles", wanted) else _languages(headings, columns)
        fields = frozenset("variants" if name in VARIANT_COLUMNS else name for name in columns)
        if languages:
            fields |= {"titles"}
        availability = None if unread("stock", wanted) else availability_column(headings, columns)
        if availability is not None and "stock" not in fields:
            fields |= {"sold_out"}
        if left_out := [
            each
            for at, each in enumerate(headings)
            if each and at not in {*columns.values(), *dict(languages), availability}
        ]:
            names = ", ".join(f"“{shortened(each, 24)}”" for each in left_out)
            problems.append(Problem(table.line, "", f"columns that are not read: {names}", kind="know"))
        rows, proposed = _coded(counted, columns, languages, availability, existing)
    else:
        columns = shops.columns_for(kind, headings, wanted)
        without = frozenset(name for name in wanted if unread(name, wanted))
        fields = shops.fields_of(kind, headings, columns, shop_url) - without
        offers = shops.read_offers(kind, counted, columns, shop_url, without)
        rows, proposed = shops.rows_from(offers, table.named(columns), existing)
    named = table.named(columns)
    said = {column: named.get(column, column) for column in FIELDS}
    said["variant"] = " / ".join(named[name] for name in VARIANT_COLUMNS if name in named) or "variant"
    reader = RowReader(said, usual, base)
    for line, cells in rows:
        reader.read(line, cells)
    reader.problems += [*problems, *proposed]
    lines = reader.lines()
    read = reader.catalogue()
    spoiled = {problem.line for problem in read.problems if problem.kind in _NOT_TAKEN}
    # What else is said of a row that is left out would be about nothing.
    kept = [each for each in read.problems if each.kind in _NOT_TAKEN or each.line not in spoiled]
    kept += [
        Problem(lines[code], named.get("code", ""), code_warning(code), code, "know")
        for code in Lexicon(read.products).warnings
    ]
    absent = {each.code: each.image for each in read.products if base is not None and not _is_there(each.image)}
    for code, image in absent.items():
        beside = shortened(image.removeprefix(f"{base}{os.sep}"))
        reason = f"there is no picture “{beside}”; put it there and read the list again, or add a photo to the product"
        kept.append(Problem(lines[code], named.get("image", ""), reason, beside, "know"))
    kept.sort(key=lambda problem: problem.line)
    return ProductList(
        kind,
        headings,
        named,
        read.products,
        read.sold,
        tuple(kept),
        read.pictures,
        fields & _TELLING,
        frozenset(absent),
    )


def _is_there(picture: str) -> bool:
    """Whether there is such a file; true of no picture. Another computer is not asked for what a list names there."""
    return not picture or (not picture.startswith(("\\\\", "//")) and os.path.isfile(picture))


def _table(data: bytes, name: str, mapping: Mapping[str, str]) -> tuple[Table, str, str]:
    """The file's rows below its header, what kind of list that header makes it, and what to know of how it was read."""
    if is_xml(data):
        table = read_feed(data)
        return table, _kind(table.headings, mapping), ""
    if is_workbook(data):
        return *_sheet(data, name, mapping), ""
    text, delimiter, header, line, note = sniff(
        data, lambda header: _known(header, mapping), lambda header: _kind(header, mapping) != "unknown"
    )
    rows = rows_of(text, delimiter)
    next(rows)
    return Table(tuple(header), rows, exact=True, line=line), _kind(header, mapping), note


def _sheet(data: bytes, name: str, mapping: Mapping[str, str]) -> tuple[Table, str]:
    """The sheet with the products and its rows below their header: the one whose header tells most."""
    best: tuple[tuple[bool, bool, int], Table, str] | None = None
    for _, sheet in sheets(data):
        rows = iter(sheet.rows)
        beginning = list(islice(rows, HEADER_WITHIN))
        for place, (line, cells) in enumerate(beginning):
            header = _trimmed(cells or [])
            kind = _kind(header, mapping)
            # A name above the headings is one cell.
            score = (kind != "unknown", sum(map(bool, header)) > 1, _known(header, mapping))
            if best is None or score > best[0]:
                rest = (beginning[place + 1 :], rows) if score[0] else (beginning[place + 1 :], list(rows))
                best = score, Table(tuple(header), chain(*rest), line=line), kind
            if kind != "unknown":
                break
    if best is None:
        raise CatalogueError(f"“{shortened(name, 40)}” has no sheet with anything in it.")
    return best[1], best[2]


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells = cells[:-1]
    return cells


def _known(header: Sequence[str], mapping: Mapping[str, str]) -> int:
    kind = shops.recognised(header, mapping)
    return len(shops.columns_for(kind, header, mapping)) + 100 if kind else len(columns_of(list(header), mapping))


def _kind(header: Sequence[str], mapping: Mapping[str, str]) -> str:
    if any(unread(name, mapping) for name in _NEEDED):
        return "unknown"
    if [header_key(name) for name in header[: len(COLUMNS)]] == [header_key(name) for name in COLUMNS]:
        return "own"
    if kind := shops.recognised(header, mapping):
        return kind
    return "plain" if set(_NEEDED) <= set(columns_of(list(header), mapping)) else "unknown"


def _counted(table: Table, problems: list[Problem]) -> Iterator[tuple[int, list[str] | None]]:
    """The rows that can be read, with a problem for each that cannot."""
    for count, (line, cells) in enumerate(table.rows, 1):
        if count > MOST_ROWS:
            raise too_many_rows()
        if table.exact and (problem := broken_row(line, cells, len(table.headings))):
            problems.append(problem)
        elif cells is not None:
            yield line, cells


def _with_options(table: Table, columns: Mapping[str, int], mapping: Mapping[str, str]) -> dict[str, int]:
    """The columns, with those of the variant in the order of its options. Where neither the list nor the seller says
    which these are, "Size" and "Colour" are as soon as one thing comes in two of them: of what comes in one alone, its
    size is a matter of its description."""
    columns = dict(columns)
    if not any(name in columns or name in mapping for name in VARIANT_COLUMNS):
        named = [index for index in option_columns(table.headings) if index not in columns.values()]
        if _comes_in_kinds(table, columns, named):
            columns |= zip(VARIANT_COLUMNS, named, strict=False)
    options = variant_columns(table.headings, columns)
    return {name: index for name, index in columns.items() if name not in VARIANT_COLUMNS} | options


def _comes_in_kinds(table: Table, columns: Mapping[str, int], options: Sequence[int]) -> bool:
    """Whether two rows are of one thing and differ in these columns."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for _, cells in table.rows:
        texts = dict(enumerate(cells or ()))
        code, title = (code_key(clean(texts.get(columns.get(name, -1), ""))) for name in ("code", "title"))
        kind = [code_key(clean(texts.get(index, ""))) for index in options]
        if any(kind) and (code or title) and kinds.setdefault((code, "" if code else title), kind) != kind:
            return True
    return False


def _languages(headings: Sequence[str], columns: Mapping[str, int]) -> list[tuple[int, str]]:
    """The columns that hold the title in another language, and which."""
    return [
        (index, match[1])
        for index, heading in enumerate(headings)
        if index not in columns.values() and (match := _TITLE_IN.fullmatch(heading.strip()))
    ]


def _coded(
    table: Table,
    columns: Mapping[str, int],
    languages: Sequence[tuple[int, str]],
    availability: int | None,
    existing: Sequence[Product],
) -> tuple[list[tuple[int, Mapping[str, str]]], list[Problem]]:
    """The rows of a plain list by column, with codes for those that have none or too long ones."""
    named = table.named(columns)
    parts = sum(name in columns for name in VARIANT_COLUMNS)
    rows: list[tuple[int, dict[str, str]]] = []
    for line, cells in table.rows:
        row = {name: cells[index] for name, index in columns.items() if index < len(cells or [])} if cells else {}
        if languages and cells:
            lines = [
                f"{tag}: {cells[index]}" for index, tag in languages if index < len(cells) and cells[index].strip()
            ]
            row["titles"] = "\n".join(filter(None, (row.get("titles", ""), *lines)))
        if availability is not None and cells and availability < len(cells) and is_sold_out(cells[availability]):
            row["stock"] = "0"
        if parts > 1:
            # One option each: a slash within it separates nothing.
            options = [re.sub(" ?/ ?", "/", clean(row.pop(name, ""))) for name in VARIANT_COLUMNS]
            row["variant"] = " / ".join(filter(None, options))
        elif parts:
            row["variant"] = next((row.pop(name) for name in VARIANT_COLUMNS if name in row), "")
        rows.append((line, row))
    texts = [unguarded(row.get("code", "").strip()) for _, row in rows]
    codes = Codes((text for text in texts if text), existing)
    proposals: dict[str, str] = {}
    problems: list[Problem] = []
    for (line, row), text in zip(rows, texts, strict=True):
        title = clean(row.get("title", ""))
        if 0 < len(text) <= LONGEST_CODE or not (text or title):
            continue
        key = code_key(text) or f"\n{code_key(title)}"
        if key not in proposals or not (text or row.get("variant", "").strip()):
            proposals[key] = codes.propose([text] if text else [], title, clean(row.get("url", "")))
            reason = f"“{proposals[key]}” is proposed as its code: it is what viewers write in the chat"
            problems.append(Problem(line, named.get("code", ""), reason, shortened(text or title), "proposed"))
        row["code"] = proposals[key]
    return [*rows], problems
