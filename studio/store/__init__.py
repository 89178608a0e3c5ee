"""Products, claims and orders on disk: one SQLite file, or the PostgreSQL that several desks share.

`Store` opens, migrates and hands out transactions; a `Ledger` is what can be done in one.
"""

from studio.store.ledger import Ledger
from studio.store.store import Store, place_of
from studio.store.troubles import StoreError, StoreUnavailable

__all__ = ["Ledger", "Store", "StoreError", "StoreUnavailable", "place_of"]
