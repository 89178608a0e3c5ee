"""The shop's own list of products, kept in the data folder between shows."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from studio.domain.catalogue import Catalogue, read_catalogue, write_catalogue
from studio.domain.errors import SellerError
from studio.domain.product import Product, code_key
from studio.engine.whole_file import write_whole


class ProductListError(SellerError):
    """A product list cannot be read or written."""


def read_products(path: Path, currency: str = "EUR", kept: bool = False) -> Catalogue:
    """The products of a seller's file, or of one of ours (`kept`); pictures' paths are taken from its folder. Raises
    CatalogueError too."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProductListError(f"The product list {path} cannot be read ({error.strerror}).") from None
    return read_catalogue(data, currency=currency, base=path.resolve().parent, kept=kept)


class Shelf:
    """Products that were imported once and are there at every start."""

    def __init__(self, data_dir: Path) -> None:
        self._path = data_dir / "products.csv"

    def products(self) -> tuple[Product, ...]:
        """In the order of the run of show; empty before the first import."""
        return read_products(self._path, kept=True).products if self._path.exists() else ()

    def put(self, products: Iterable[Product]) -> tuple[int, int]:
        """Add products, or replace those of the same code where they stand; how many were new, and how many replaced.

        All of them or, where the disk says no, none.
        """
        known = {code_key(product.code): product for product in self.products()}
        before = len(known)
        given = {code_key(product.code): product for product in products}
        known |= given
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_products(self._path, known.values())
        new = len(known) - before
        return new, len(given) - new

    def replace(self, products: Iterable[Product]) -> None:
        """Have exactly these from now on. Raises ProductListError."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_products(self._path, products)


def write_products(path: Path, products: Iterable[Product]) -> None:
    """A list that imports back identically, written in one step."""
    try:
        write_whole(path, write_catalogue(products).encode())
    except OSError as error:
        raise ProductListError(f"The product list {path} cannot be written ({error.strerror}).") from None
