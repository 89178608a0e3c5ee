"""Product lists in and out, and the pictures that they name."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.domain.catalogue import write_catalogue
from studio.domain.errors import Refused, SellerError
from studio.domain.product import Product, code_key
from studio.engine.listing import product_shown
from studio.engine.whole_file import read_whole, write_whole

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
    """How far the fetching of pictures is: `failed` says why, by code."""

    of: int
    done: int = 0
    failed: dict[str, str] = field(default_factory=dict)


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
        self._imports_done = self._pictures_of = 0
        self._lock = threading.Lock()
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
            currency=currency.upper(),
            base=file.resolve().parent,
            existing=self._till.products,
        )

    def _preview(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        found = self._read_list(path, mapping, currency)
        there = {code_key(product.code): product for product in self._engine.desk.show.products}
        new = [product for product in found.products if code_key(product.code) not in there]
        same = [p for p in found.products if _alike(p, there.get(code_key(p.code)), found.fields)]
        return {
            "kind": found.kind,
            "headings": list(found.headings),
            "mapping": dict(found.mapping),
            "rows": [product_shown(product) for product in found.products[:PREVIEWED]],
            "good": len(found.products),
            "new": len(new),
            "changed": len(found.products) - len(new) - len(same),
            "unchanged": len(same),
            "pictures": len(found.pictures),
            "with_variants": sum(bool(product.variants) for product in found.products),
            "left_out": len({problem.line for problem in found.problems if problem.kind == "row"}),
            "problems": [str(problem) for problem in found.problems],
        }

    def _import(self, path: str, mapping: dict[str, str] | None = None, currency: str = "EUR") -> dict[str, Any]:
        found = self._read_list(path, mapping, currency)
        return self._take(found)

    def _import_all(self, path: str, currency: str = "EUR") -> dict[str, Any]:
        return self._take(self._read_list(path, None, currency))

    def _take(self, found: ProductList) -> dict[str, Any]:
        for product in found.products:
            self._till.also_sell(product.code)
        there = {code_key(product.code): product.image for product in self._till.products}
        # A picture that is still to come from the web leaves the old one where it is until then.
        products = tuple(
            replace(product, image=there.get(code_key(product.code), "")) if product.code in found.pictures else product
            for product in found.products
        )
        codes = [product.code for product in products]

        def take(ledger: Ledger) -> tuple[tuple[int, int], _Imported]:
            before = ledger.standings(codes)
            taken = ledger.take_products(products, found.sold, now=self._engine.desk.now(), fields=found.fields)
            return taken, _Imported(before, ledger.standings(codes))

        taken, imported = self._till.change_products(take).result()
        with self._lock:
            self._imports_done += 1
            number = self._imports_done
            self._imports[number] = imported
            self._imports.pop(number - MOST_TAKEN_BACK, None)
        if found.pictures:
            self._fetch_pictures(found.pictures)
            self._pictures_of = number
        return {
            "new": taken[0],
            "replaced": taken[1],
            "undo": number,
            "problems": [str(problem) for problem in found.problems],
            "pictures": len(found.pictures),
        }

    def _take_back(self, number: int) -> dict[str, Any]:
        """Undo of the import that was answered with this number: all that it touched is as it was."""
        with self._lock:
            imported = self._imports.get(number)
        if imported is None:
            raise Refused("This import cannot be taken back any more.")
        if self._pictures_of == number:
            self.close()  # of what is still fetched nothing is wanted any more
        self._till.change_products(
            lambda ledger: ledger.take_back(imported.before, imported.after, self._engine.desk.now())
        ).result()
        with self._lock:
            self._imports.pop(number, None)
        return {"taken_back": len(imported.after)}

    def _fetch_pictures(self, wanted: Mapping[str, str]) -> None:
        from studio.papers.pictures import fetch_pictures

        self.close()
        self._pictures = _Pictures(len(wanted))
        self._fetching = fetch_pictures(wanted, self._engine.options.data_dir / "photos", self._fetched)

    def _fetched(self, fetched: Fetched) -> None:
        """On a thread of the fetching."""
        pictures, path = self._pictures, fetched.path
        pictures.done += 1
        if path is None:
            pictures.failed[fetched.code] = fetched.trouble
            self._engine.desk.touch()
            return

        def put(ledger: Ledger) -> None:
            product = ledger.product(fetched.code)
            ledger.put_product(
                replace(product, image=str(path)), product.code, now=self._engine.desk.now(), stock_too=False
            )

        self._till.change_products(put)

    def progress(self) -> dict[str, Any] | None:
        """How it stands with the pictures of the last import; None where it had none."""
        pictures = self._pictures
        why = [f"{code}: {trouble}" for code, trouble in list(pictures.failed.items())[:PREVIEWED]]
        return (
            {"done": pictures.done, "of": pictures.of, "failed": len(pictures.failed), "why": why}
            if pictures.of
            else None
        )

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


def _alike(product: Product, known: Product | None, fields: Collection[str]) -> bool:
    """Whether the list says of it what is known already, its stock aside."""
    if known is None:
        return False
    told = [name for name in ("code", "title", "price", *fields) if name not in ("stock", "sold", "variants")]
    kinds = [[replace(each, stock=None) for each in one.variants] for one in (product, known)]
    return all(getattr(product, name) == getattr(known, name) for name in told) and (
        "variants" not in fields or kinds[0] == kinds[1]
    )
