"""Where products, claims and orders live: the store of a data folder, or the PostgreSQL that a shop's desks share."""

from __future__ import annotations

import contextlib
import json
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from studio.control.place import make_own, own_folder
from studio.domain.catalogue import Catalogue, read_catalogue
from studio.domain.errors import SellerError
from studio.domain.product import Product
from studio.engine.whole_file import read_whole
from studio.store import Store, StoreError, StoreUnavailable

if TYPE_CHECKING:
    from studio.papers.lists import ProductList

FILE = "store.sqlite3"
PATIENCE_S = 10.0
"""How long a show waits, before it begins, for another program that has the store to itself."""
_TRY_S, _PAUSE_S = 0.3, 0.1
_OLD_LIST = "products.csv"
_NEW_CODES = "renamed-codes"
"""What the store's migration left to be said."""
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
    _own(folder, where)
    store = Store(where or folder / FILE)
    _take_old_list(store, folder, where)
    return store


def open_store_to_read(folder: Path, where: str = "") -> Store:
    """The same for who only looks: nothing is written or made, and the folder may be read-only. Raises StoreError."""
    if not where and (folder / _OLD_LIST).exists():
        return open_store(folder)
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    return Store(where or folder / FILE, needs="reading")


def open_store_for_show(folder: Path, where: str = "", *, tell: Callable[[str], None], at_once: bool = False) -> Store:
    """The same for a show, which begins also where nothing can be sold yet: from a store that is read-only, full or
    away, what it can read is read. For one that another program has to itself it waits some seconds, and says so;
    not so `at_once`, where viewers wait for the picture.

    Raises StoreError where the store is damaged, no store, or a newer program's; not so `at_once`."""
    _own(folder, where)
    store = Store(where or folder / FILE, needs="nothing", soon=at_once)
    deadline_s, said = time.monotonic() + (0.0 if at_once else PATIENCE_S), False
    try:
        trouble = store.unread or store.blocked(_TRY_S)
        while trouble and trouble.soon and time.monotonic() < deadline_s:
            if not said:
                tell(f"{trouble} Bancarella waits for it up to {PATIENCE_S:.0f} seconds.")
                said = True
            time.sleep(_PAUSE_S)
            trouble = store.blocked(_TRY_S)
        if trouble is None:
            _take_old_list(store, folder, where)
            _tell_of_new_codes(store, tell)
    except BaseException as error:
        if not at_once or not isinstance(error, StoreError):
            store.close()
            raise
        if not isinstance(error, StoreUnavailable):
            store.give_up(error)
    return store


def _own(folder: Path, where: str) -> None:
    """The folder, and in it a file that nobody else can read: buyers' names and addresses are in it."""
    own_folder(folder)
    if not where:
        with contextlib.suppress(OSError):  # the store says what is wrong with it
            make_own(folder / FILE)


def _take_old_list(store: Store, folder: Path, where: str) -> None:
    old = folder / _OLD_LIST
    if old.exists() and not where:
        try:
            with store.write() as ledger:
                if not ledger.products():
                    ledger.take_products(_kept(old).products)
            old.replace(old.with_suffix(".csv.taken"))
        except (OSError, SellerError):
            _log.exception("the list of products of an earlier version was not taken in")


def _tell_of_new_codes(store: Store, tell: Callable[[str], None]) -> None:
    """A store of an earlier version may have had two products whose codes nobody can tell apart; once."""
    with store.read() as ledger:
        renamed = json.loads(ledger.mark(_NEW_CODES) or "[]")
    if renamed:
        each = ", ".join(f"“{old}” → “{new}”" for old, new in renamed)
        tell(f"Some products had a code that reads like another one's. They have a new code now: {each}.")
        with store.write() as ledger:
            ledger.set_mark(_NEW_CODES, "[]")


def forget_store(folder: Path) -> None:
    """A demo begins with a full stall each time."""
    for name in (FILE, f"{FILE}-wal", f"{FILE}-shm"):
        with contextlib.suppress(FileNotFoundError):
            (folder / name).unlink()


def _kept(path: Path) -> Catalogue:
    return read_catalogue(_bytes(path), base=path.resolve().parent, kept=True)


def _bytes(path: Path) -> bytes:
    try:
        return read_whole(path)
    except OSError as error:
        raise ProductListError(f"The product list {path} cannot be read ({error.strerror}).") from None
