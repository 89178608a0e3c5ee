"""What can be wrong with a store, in the seller's words."""

from __future__ import annotations

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from studio.domain.errors import SellerError


class StoreError(SellerError):
    """The store cannot be used: it is no store, or a newer program's."""

    soon = False


class StoreUnavailable(StoreError):
    """The store cannot be used just now: locked, read-only, full, or its server is away. The same again later is right;
    nothing of the transaction was written. `soon`: it may be over in a moment, without anybody doing anything."""

    def __init__(self, words: str, *, soon: bool = False) -> None:
        super().__init__(words)
        self.soon = soon


_NO_STORE = (
    "{} is damaged or is no store of Bancarella; it was left as it is. Bring back a copy of it, choose another file, or"
    " move it away to begin with an empty store."
)
_SQLITE = {
    sqlite3.SQLITE_BUSY: "Another program is writing to the store {} and does not let go of it.",
    sqlite3.SQLITE_LOCKED: "Another program is writing to the store {} and does not let go of it.",
    sqlite3.SQLITE_FULL: "The disk is full: the store {} cannot be written. Free some space.",
    sqlite3.SQLITE_IOERR: "The disk does not take what is written to the store {}. Is it full, or unplugged?",
    sqlite3.SQLITE_READONLY: "The store {} is read-only. Make its file and folder writable.",
    sqlite3.SQLITE_PERM: "The store {} is read-only. Make its file and folder writable.",
    sqlite3.SQLITE_CANTOPEN: "The store {} cannot be opened. Its folder must be there, and be writable.",
    sqlite3.SQLITE_PROTOCOL: "Another program is writing to the store {} and does not let go of it.",
}
_SYSTEM = {
    errno.ENOSPC: sqlite3.SQLITE_FULL,
    errno.EDQUOT: sqlite3.SQLITE_FULL,
    errno.EACCES: sqlite3.SQLITE_READONLY,
    errno.EPERM: sqlite3.SQLITE_READONLY,
    errno.EROFS: sqlite3.SQLITE_READONLY,
}
_SQLITE_SOON = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PROTOCOL)
# By SQLSTATE, or the two characters that stand for its class.
_POSTGRES = {
    "55P03": "Another desk is writing to the shop's database at {} and does not let go of it.",
    "40": "Another desk is writing to the shop's database at {} and does not let go of it.",
    "53": "The shop's database at {} is full or has no room for another desk. Ask whoever looks after it.",
    "58": "The disk of the shop's database at {} does not take what is written. Ask whoever looks after it.",
    "25006": "The shop's database at {} is read-only. Ask whoever looks after it.",
    "57": "The shop's database at {} is being restarted. Wait a moment; if it stays so, ask whoever looks after it.",
    "08": "The shop's database at {} cannot be reached. Is its computer switched on, and this one on the network?",
}
_POSTGRES_SOON = ("55P03", "40", "57", "08")
_REFUSED = {
    "28": "The shop's database at {} does not accept the name or the password. Look at the address that you gave it.",
    "3D": "At {} there is no database of this name. Create it first, or correct the address.",
    "42501": "The shop's database at {} does not let this user write. Give Bancarella a database of its own.",
}


def trouble(error: DBAPIError, shown: str) -> StoreError | None:
    """What a database's error means to the seller; None where it is a bug of ours."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause, shown)
    state = getattr(cause, "sqlstate", None)
    if state is None:
        # psycopg has no state for what never came to be a session; libpq's words are all there is.
        words = str(cause).casefold()
        if "password" in words or "role" in words or "pg_hba" in words:
            state = "28000"
        elif "database" in words and "does not exist" in words:
            state = "3D000"
        elif isinstance(error, OperationalError | InterfaceError) or error.connection_invalidated:
            state = "08000"
        else:
            return None
    if text := _POSTGRES.get(state) or _POSTGRES.get(state[:2]):
        return StoreUnavailable(text.format(shown), soon=state.startswith(_POSTGRES_SOON))
    if text := _REFUSED.get(state) or _REFUSED.get(state[:2]):
        return StoreError(text.format(shown))
    return None


def of_sqlite(error: sqlite3.Error, shown: str) -> StoreError:
    """The same for an error that must be the seller's world."""
    return _of_sqlite(error, shown) or StoreUnavailable(f"The store {shown} cannot be opened ({error}).")


def of_system(error: OSError, shown: str) -> StoreUnavailable:
    """The same for a file of the store's that the system does not make."""
    code = _SYSTEM.get(error.errno or 0, sqlite3.SQLITE_IOERR)
    return StoreUnavailable(_SQLITE[code].format(shown))


def _of_sqlite(error: sqlite3.Error, shown: str) -> StoreError | None:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return StoreError(_NO_STORE.format(shown))
    text = _SQLITE.get(code)
    return StoreUnavailable(text.format(shown), soon=code in _SQLITE_SOON) if text else None


def no_store(shown: str) -> StoreError:
    """What is there is something else; `shown`: its place, without a password."""
    return StoreError(_NO_STORE.format(shown))


def newer(shown: str) -> StoreError:
    """It has a migration that this program does not know."""
    return StoreError(
        f"The store {shown} was made by a newer Bancarella. Bring this one up to date; it was left alone."
    )
