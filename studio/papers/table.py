"""What every kind of product list is before anybody asks what its columns mean: headings, and rows below them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from studio.domain.delimited import header_key
from studio.domain.headings import mapped_columns, unread
from studio.domain.product_fields import clean


@dataclass(frozen=True, slots=True)
class Table:
    """`rows` are line numbers as the seller's program shows them, with cells; None for cells that cannot be told apart.
    `exact`: a row with more cells than headings was split wrongly (a text file), and is no product. Rows can be walked
    through once. `line`: that of the headings."""

    headings: tuple[str, ...]
    rows: Iterable[tuple[int, list[str] | None]]
    exact: bool = False
    line: int = 1

    def named(self, columns: Mapping[str, int]) -> dict[str, str]:
        """The seller's own headings of those columns."""
        return {name: clean(self.headings[index]) for name, index in columns.items()}


def columns_by(headings: Iterable[str], known: Mapping[str, str], mapping: Mapping[str, str]) -> dict[str, int]:
    """Which cell of a row holds which field: by `mapping` (field: heading as it stands; empty for one that is not to be
    read), then by the `known` spellings of each field, as `header_key` leaves them."""
    keys = [header_key(heading) for heading in headings]
    columns = mapped_columns(keys, mapping)
    for field, spellings in known.items():
        found = next((spelling for spelling in spellings.split() if spelling in keys), None)
        if field not in columns and found is not None and not unread(field, mapping):
            columns[field] = keys.index(found)
    return columns


def cells_of(table: Table, columns: Mapping[str, int]) -> Iterator[tuple[int, list[str], dict[str, str]]]:
    """Each row that can be read, whole and by field."""
    for line, cells in table.rows:
        if cells is not None:
            yield line, cells, {name: cells[index] for name, index in columns.items() if index < len(cells)}
