"""Folders and files that nobody but their owner may look into, and where an engine's address is left; the standard
library alone."""

from __future__ import annotations

import contextlib
import errno
import getpass
import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO


def own_folder(path: Path) -> None:
    """Have this folder. What has to be made of it only its owner may enter, whatever the umask. Raises OSError.

    One that is there already keeps its mode: it may be somebody's Documents.
    """
    missing = []
    while not path.is_dir():
        missing.append(path)
        if path.parent == path:
            break
        path = path.parent
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)


def own_file(path: str | os.PathLike[str], flags: int) -> int:
    """An `opener` for open(): a file that it makes only its owner may read. Raises OSError."""
    return os.open(path, flags, 0o600)


def make_own(path: Path) -> None:
    """Have this file, empty if it was not there, before a library makes it for everybody to read. Raises OSError."""
    os.close(own_file(path, os.O_WRONLY | os.O_CREAT))


def lock(path: Path) -> BinaryIO | None:
    """The file, made if need be, for this process alone until it is closed; None where another one has it.

    The system lets go of it when the process ends, however it ends. Raises OSError.
    """
    file = _to_lock(path)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file


def _to_lock(path: Path) -> BinaryIO:
    try:
        return path.open("ab")
    except OSError as error:
        # One that is there already can be locked on a disk that has turned read-only, too.
        if error.errno != errno.EROFS or not path.exists():
            raise
    return path.open("rb")


ADDRESS = "engine.json"
"""In the data folder: where its engine listens."""


def address_files(data_dir: Path) -> tuple[Path, ...]:
    """Where the address of a data folder's engine may be, the usual place first.

    The other one is for a disk that takes nothing: Linux keeps such folders in memory.
    """
    usual, else_ = data_dir / ADDRESS, spare_file(data_dir, ".json")
    return (usual, else_) if else_ else (usual,)


def spare_file(data_dir: Path, end: str) -> Path | None:
    """Where something of this data folder may be while its own disk takes nothing: it outlives the process, not the
    computer's. `end` is how its name ends. None where there is no such place; its folder may have to be made."""
    folder = _spare_folder()
    name = hashlib.sha256(os.fsencode(data_dir.absolute().resolve())).hexdigest()[:16]
    return folder / f"{name}{end}" if folder else None


def write_address(data_dir: Path, text: bytes) -> Path:
    """Leave it where clients look; where that is. Raises OSError where no place takes it."""
    places = address_files(data_dir)
    failure: OSError | None = None
    for path in places:
        try:
            if path != places[0]:
                own_folder(path.parent)
            _write_over(path, text)
        except OSError as error:
            failure = failure or error
            # An address of an engine that is gone would send clients astray.
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        else:
            return path
    assert failure
    raise failure


def _write_over(path: Path, text: bytes) -> None:
    """In one step; on a disk that is full, into the room of the file that is there."""
    # mkstemp makes a file of mode 0600; the name changes only once the content is whole.
    name = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-")
        with os.fdopen(handle, "wb") as file:
            file.write(text)
        Path(name).replace(path)
        return
    except OSError:
        if name:
            with contextlib.suppress(OSError):
                Path(name).unlink(missing_ok=True)
        if not path.is_file():
            raise
    # What an engine that was killed has left: blanks after JSON mean nothing.
    with path.open("r+b") as file:
        file.write(text.ljust(os.fstat(file.fileno()).st_size))


def _spare_folder() -> Path | None:
    """The owner's own place for what lasts as long as a session; None where somebody else has made it."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime:
        return Path(runtime) / "bancarella"
    path = Path(tempfile.gettempdir()) / f"bancarella-{os.getuid() if os.name == 'posix' else getpass.getuser()}"
    with contextlib.suppress(FileNotFoundError):
        found = path.lstat()
        ours = os.name != "posix" or (found.st_uid == os.getuid() and not found.st_mode & 0o077)
        return path if ours and stat.S_ISDIR(found.st_mode) else None
    return path
