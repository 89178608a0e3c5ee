"""Addresses with a secret in them, and the mark that stands in its place wherever they are written down or shown.

`rtsp://anna:hush@192.168.1.64:554/ch1#mirror` is known as `rtsp://kept:3fa8…@192.168.1.64:554/#mirror`, `ssn://SESSION`
as `ssn://kept:3fa8…`. What a mark stands for is in the system's keyring, or in the engine's memory alone.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_MARK = re.compile(r"(?<=://)kept:([0-9a-z]{1,40})(?=[@?/#]|$)")
_TOKEN = re.compile(r"(?=.*[0-9])(?=.*[A-Za-z])[\w~.-]{12,}", re.ASCII)
_SESSION = re.compile(r"[A-Za-z0-9_-]{1,100}", re.ASCII)
HIDDEN = "•••"
"""Stands for a secret where an address is shown."""


def id_of(address: str) -> str | None:
    """By what its secret is found; None where there is no mark in it."""
    found = _MARK.search(address)
    return found[1] if found else None


def secret_name(id_: str) -> str:
    """What the secret is called in the keyring."""
    return f"address/{id_}"


def place_of(marked: str) -> str:
    """The same for all secrets that lead to the same place."""
    return _MARK.sub("kept", marked.partition("#")[0])


def shown(marked: str) -> str:
    """As people may see it."""
    return _MARK.sub(HIDDEN, marked)


def is_hidden(typed: str) -> bool:
    """Whether it was made of what is only `shown`."""
    return HIDDEN in typed


def is_session(text: str) -> bool:
    """Whether it has the form of a session's name."""
    return _SESSION.fullmatch(text) is not None


def marked_session(id_: str, query: str) -> str:
    """The address of a session (see studio/chat/social_stream.py). `query`: from its question mark on."""
    return f"ssn://kept:{id_}{query}"


def marked_camera(address: str, id_: str) -> str:
    """The address of a network camera: of it only the host and the port are left."""
    url = urlsplit(address)
    return f"{url.scheme}://kept:{id_}@{url.netloc.rpartition('@')[2]}/"


def camera_has_secret(address: str) -> bool:
    """Whether there may be a password or a token in the address of a network camera. What makers call them cannot be
    known: everything that says `name=value` counts, and every long word of letters and digits."""
    url = urlsplit(address)
    behind = f"{url.path}?{url.query}"
    return "@" in url.netloc or "=" in behind or any(map(_TOKEN.fullmatch, re.split(r"[/?&;]", behind)))


def secrets_of(address: str) -> tuple[str, ...]:
    """What is to be kept out of logs: the address itself, and what of it may be met alone."""
    url = urlsplit(address)
    login = url.netloc.rpartition("@")[0]
    tokens = re.split(r"[/?&;]", f"{url.path}?{url.query}")
    return tuple(filter(None, (address, login, url.password, *filter(_TOKEN.fullmatch, tokens))))
