"""Where products, claims and orders live: the store of a data folder, or the PostgreSQL that a shop's desks share."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.domain.catalogue import Catalogue, read_catalogue
from studio.domain.errors import SellerError
from studio.domain.product import Product
from studio.store import Store

if TYPE_CHECKING:
    from studio.papers.lists import ProductList

FILE = "store.sqlite3"
_OLD_LIST = "products.csv"
_log = logging.getLogger(__name__)


class ProductListError(SellerError):
    """A product list cannot be read or written."""


def read_products(
    path: Path, currency: str = "EUR", existing: Sequence[Product] = (), mapping: Mapping[str, str] | None = None
) -> ProductList:
    """The products of a seller's file; pictures' paths are taken from its folder. Raises CatalogueError too."""
    from studio.papers.lists import read_list

    folder = path.resolve().parent
    return read_list(_bytes(path), path.name, mapping=mapping, currency=currency, base=folder, existing=existing)


def open_store(folder: Path, where: str = "") -> Store:
    """The store at the address, else the one of the data folder. Raises StoreError.

    What earlier versions kept as a list beside it is taken in, once.
    """
    folder.mkdir(parents=True, exist_ok=True)
    store = Store(where or folder / FILE)
    old = folder / _OLD_LIST
    if old.exists() and not where:
        try:
            with store.write() as ledger:
                if not ledger.products():
                    ledger.take_products(_kept(old).products)
            old.replace(old.with_suffix(".csv.taken"))
        except (OSError, SellerError):
            _log.exception("the list of products of an earlier version was not taken in")
    return store


def forget_store(folder: Path) -> None:
    """A demo begins with a full stall each time."""
    for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
        with contextlib.suppress(FileNotFoundError):
            (folder / name).unlink()


def _kept(path: Path) -> Catalogue:
    return read_catalogue(_bytes(path), base=path.resolve().parent, kept=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ProductListError(f"The product list {path} cannot be read ({error.strerror}).") from None
