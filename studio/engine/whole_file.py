"""Files that are read whole, and files that are whole or as before, whatever happens while they are written."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from pathlib import Path

LONGEST_READ = 64_000_000


def read_whole(path: Path, longest: int = LONGEST_READ) -> bytes:
    """What is in an ordinary file of at most `longest` bytes. Raises OSError, whose `strerror` says why not.

    A device or a pipe is none: reading one may never end.
    """
    if "\0" in str(path):
        raise OSError(errno.ENOENT, os.strerror(errno.ENOENT))
    # Opening a pipe waits for who writes into it, unless it is told not to.
    with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is no ordinary file")
        data = file.read(longest + 1)
    if len(data) > longest:
        raise OSError(errno.EFBIG, f"it has more than {longest // 1_000_000} MB")
    return data


def write_whole(path: Path, data: bytes) -> None:
    """Have `data` in the file, on the disk once this returns. Only its owner may read it. Raises OSError."""
    # mkstemp makes a file of mode 0600: cameras' addresses hold passwords, orders those of people. A name that is as
    # long as names may be has room for no more.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem[:40]}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if os.name == "posix":
        # The new name is on the disk once its folder is.
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
