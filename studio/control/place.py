"""Folders and files that nobody but their owner may look into; the standard library alone."""

from __future__ import annotations

import os
from pathlib import Path


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
