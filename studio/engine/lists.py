"""Product lists in and out, and the pictures that they name."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.domain.catalogue import LeftOut, sold_key, tells_stock, write_catalogue
from studio.domain.errors import Refused, SellerError
from studio.domain.product import Product, code_key
from studio.engine.chosen_columns import ChosenColumns
from studio.engine.listing import product_shown
from studio.engine.whole_file import read_whole, write_whole
from studio.store.goods import Stock, variant_key

if TYPE_CHECKING:
    # Spreadsheets and XML are loaded when they are needed: a start waits for none of them.
    from studio.engine.engine import Engine
    from studio.papers.lists import ProductList
    from studio.papers.pictures import Fetched, Fetching
    from studio.store import Ledger
    from studio.store.taken_back import Standing

PREVIEWED = 50
MOST_TAKEN_BACK = 5
"""So many imports, the last ones of this run, can be undone."""


@dataclass(slots=True)
class _Pictures:
    """How far the fetching of an import's pictures is: `failed` says why, by code."""

    of: int
    number: int = 0
    done: int = 0
    failed: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Counts:
    """How many products of a list are new, how many are not as they were any more, and how many are."""

    new: int
    changed: int
    unchanged: int


@dataclass(frozen=True, slots=True)
class _Imported:
    """What an import touched, as it stood before and after it."""

    before: dict[str, Standing | None]
    after: dict[str, Standing | None]


class Lists:
    """Lists of products, as files. Any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._till = engine, engine.till
        self._fetching: Fetching | None = None
        self._pictures = _Pictures(0)
        self._imports: dict[int, _Imported] = {}
        self._imports_done = 0
        self._lock = threading.Lock()
        self._columns = ChosenColumns(engine.options.data_dir)
        self.slow: dict[str, Callable[..., Any]] = {
            "import-preview": self._preview,
            "import-apply": self._import,
            "import-products": self._import_all,
            "import-undo": self._take_back,
            "export-products": self._export,
        }

    def close(self) -> None:
        """Fetch no more pictures."""
        if self._fetching:
            self._fetching.cancel()
            self._fetching.wait()

    def _read_list(self, path: str, mapping: dict[str, str] | None, currency: str) -> ProductList:
        from studio.papers.lists import read_list

        file = Path(path)
        try:
            data = read_whole(file)
        except OSError as error:
            raise SellerError(f"The product list {file} cannot be read ({error.strerror}).") from None
        return read_list(
            data,
            file.name,
            mapping=mapping,
            currency=currency,
            base=file.resolve().parent,
            existing=self._till.products,
        )

    def _preview(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        """What an import would do. Without a `mapping`, the one that was last chosen for such headings is proposed: it
        is answered as `chosen`, for the import to be asked with."""
        found, chosen = self._read_list(path, mapping, currency), {}
        if mapping is None and (chosen := self._columns.of(found.headings)):
            found = self._read_list(path, chosen, currency)
        counts, lost = self._counts(found)
        # Of a table nobody knows the columns of, no row is left out: none was read.
        left_out = {each.line for each in found.problems if each.kind == "row" and found.kind != "unknown"}
        return {
            "kind": found.kind,
            "headings": list(found.headings),
            "mapping": dict(found.mapping),
            "chosen": chosen,
            "rows": [product_shown(product) for product in found.products[:PREVIEWED]],
            "good": len(found.products),
            "new": counts.new,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "pictures": len(found.pictures),
            "with_variants": sum(bool(product.variants) for product in found.products),
            "left_out": len(left_out),
            "problems": [str(problem) for problem in (*found.problems, *lost)],
        }

    def _counts(self, found: ProductList) -> tuple[_Counts, tuple[LeftOut, ...]]:
        """What taking it would come to, and what it leaves out of what people have."""
        with self._till.store.read() as ledger:
            lost = ledger.left_out(found.products, found.sold, fields=found.fields)
            there = {code_key(product.code): product for product in ledger.full_price_list()}
            standings = ledger.standings(there[key].code for key in map(_key, found.products) if key in there)
        new = changed = 0
        for product in with_known_pictures(found, there):
            key = code_key(product.code)
            if (known := there.get(key)) is None:
                new += 1
            elif not _alike(product, known, found.fields) or not _same_stock(product, standings[key], found):
                changed += 1
        return _Counts(new, changed, len(found.products) - new - changed), lost

    def _import(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        found = self._read_list(path, mapping, currency)
        answer = self._take(found)
        if mapping:
            self._columns.keep(found.headings, mapping)
        return answer

    def _import_all(self, path: str, currency: str = "EUR") -> dict[str, Any]:
        return self._take(self._read_list(path, None, currency))

    def _take(self, found: ProductList) -> dict[str, Any]:
        for product in found.products:
            self._till.also_sell(product.code)
        products = with_known_pictures(found, {code_key(product.code): product for product in self._till.products})
        codes = [product.code for product in products]

        def take(ledger: Ledger) -> tuple[_Counts, _Imported, tuple[LeftOut, ...]]:
            before = ledger.standings(codes)
            lost = ledger.left_out(products, found.sold, fields=found.fields)
            new, replaced = ledger.take_products(products, found.sold, now=self._engine.desk.now(), fields=found.fields)
            imported = _Imported(before, ledger.standings(codes))
            changed = sum(map(_changed, imported.before.values(), imported.after.values()))
            return _Counts(new, changed, replaced - changed), imported, lost

        counts, imported, lost = self._till.change_products(take).result()
        with self._lock:
            self._imports_done += 1
            number = self._imports_done
            self._imports[number] = imported
            self._imports.pop(number - MOST_TAKEN_BACK, None)
        if found.pictures:
            self._fetch_pictures(found.pictures, number)
        return {
            "new": counts.new,
            "replaced": counts.changed + counts.unchanged,
            "changed": counts.changed,
            "unchanged": counts.unchanged,
            "undo": number,
            "problems": [str(problem) for problem in (*found.problems, *lost)],
            "pictures": len(found.pictures),
        }

    def _take_back(self, number: int) -> dict[str, Any]:
        """Undo of the import that was answered with this number: all that it touched is as it was."""
        with self._lock:
            imported = self._imports.get(number)
        if imported is None:
            raise Refused("This import cannot be taken back any more.")

        def take_back(ledger: Ledger) -> bool:
            ledger.take_back(imported.before, imported.after, self._engine.desk.now())
            if fetching := self._pictures.number == number:
                self._pictures = _Pictures(0)  # no picture that is still to come is put anywhere
            return fetching

        if self._till.change_products(take_back).result():
            self.close()
        with self._lock:
            self._imports.pop(number, None)
        return {"taken_back": len(imported.after)}

    def _fetch_pictures(self, wanted: Mapping[str, str], number: int) -> None:
        from studio.papers.pictures import fetch_pictures

        self.close()
        self._pictures = _Pictures(len(wanted), number)
        self._fetching = fetch_pictures(
            wanted, self._engine.options.data_dir / "photos", partial(self._fetched, self._pictures)
        )

    def _fetched(self, pictures: _Pictures, fetched: Fetched) -> None:
        """On a thread of the fetching."""
        path = fetched.path
        pictures.done += 1
        if path is None:
            pictures.failed[fetched.code] = fetched.trouble
            self._engine.desk.touch()
            return

        def put(ledger: Ledger) -> None:
            if self._pictures is not pictures:
                return
            product = ledger.product(fetched.code)
            ledger.put_product(
                replace(product, image=str(path)), product.code, now=self._engine.desk.now(), stock_too=False
            )

        self._till.change_products(put)

    def progress(self) -> dict[str, Any] | None:
        """How it stands with the pictures of the last import; None where it had none."""
        pictures = self._pictures
        why = [f"{code}: {trouble}" for code, trouble in list(pictures.failed.items())[:PREVIEWED]]
        if not pictures.of:
            return None
        counts = {"done": pictures.done, "of": pictures.of, "failed": len(pictures.failed)}
        return counts | {"why": why, "import": pictures.number}

    def _export(self, path: str, decimal_comma: bool = False) -> dict[str, Any]:
        with self._till.store.read() as ledger:
            products, sold = ledger.full_price_list(), ledger.sold()
        try:
            # With its mark, spreadsheets take it for what it is.
            text = write_catalogue(products, sold, decimal_comma=decimal_comma)
            write_whole(Path(path), text.encode("utf-8-sig"))
        except OSError as error:
            raise SellerError(f"The product list {path} cannot be written ({error.strerror}).") from None
        return {"products": len(products), "path": path}


def _key(product: Product) -> str:
    return code_key(product.code)


def with_known_pictures(found: ProductList, there: Mapping[str, Product]) -> tuple[Product, ...]:
    """The list's products, with the picture that is `there` (by key) for one that is still to come from the web, and
    for one whose file the list names in vain."""
    kept = {*found.pictures, *(code for code in found.absent if (known := there.get(code_key(code))) and known.image)}
    return tuple(
        replace(each, image=there[_key(each)].image if _key(each) in there else "") if each.code in kept else each
        for each in found.products
    )


def _alike(product: Product, known: Product, fields: Collection[str]) -> bool:
    """Whether the list says of it what is known already, its stock aside."""
    apart = ("stock", "sku", "sold", "sold_out", "variants")
    told = [name for name in ("code", "title", "price", *fields) if name not in apart]
    kinds = [
        [replace(each, stock=None, sku=each.sku if "sku" in fields else "") for each in one.variants]
        for one in (product, known)
    ]
    return all(getattr(product, name) == getattr(known, name) for name in told) and (
        "variants" not in fields or kinds[0] == kinds[1]
    )


def _same_stock(product: Product, standing: Standing | None, found: ProductList) -> bool:
    """Whether the list says that there were as many in all as the list before it did: then what was sold or counted
    since stays."""
    if standing is None:
        return True
    if "variants" not in found.fields and (product.variants or standing.product.variants):
        return True  # of all of them together the list cannot tell
    stocks: dict[str | None, int | None] = {each.name: each.stock for each in product.variants}
    there = {stock.variant: stock for stock in standing.stocks.values()}
    for name, left in (stocks or {None: product.stock}).items():
        stock = there.get(variant_key(name or ""), Stock(0, "", None, None))
        if not tells_stock(found.fields, left, stock.closed):
            continue
        if left is None or stock.supply is None:
            same = left is None and stock.supply is None
        else:
            by_hand = stock.supply - stock.baseline if stock.baseline is not None else stock.taken
            same = stock.supply == max(stock.taken, left + found.sold.get(sold_key(product.code, name), 0) + by_hand)
        if not same:
            return False
    return True


def _changed(before: Standing | None, after: Standing | None) -> bool:
    """Whether what was in the list of products before an import is otherwise after it."""
    if before is None or after is None or before.gone:
        return False
    # A list may say anew how many there were, and come to the same number that is left.
    counts = [{stock.variant: stock.supply for stock in each.stocks.values()} for each in (before, after)]
    return before.product != after.product or counts[0] != counts[1]
