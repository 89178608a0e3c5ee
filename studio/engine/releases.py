"""The release feed: which version is the newest, signed, so that nobody on the way can offer another one.

On the wire it is one JSON object:

    {"release": "<JSON of a Release, as text>", "signatures": ["<base64 of Ed25519 over PURPOSE and that text>", …]}

The text itself is signed, not what it means: there is one way to write it down, the one that was signed.
`packaging/feed` makes it; `read` believes nothing before a signature of a known key has been found good.
"""

from __future__ import annotations

import base64
import binascii
import platform
import re
import sys
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any

import msgspec
from msgspec import Meta

LONGEST = 64 * 1024
"""Bytes of a feed."""
PURPOSE = b"bancarella release feed, first form\n"
"""Signed with the text, so that nothing else that the key ever signs can be taken for a feed."""
_MOST_SIGNATURES = 8

Version = Annotated[str, Meta(pattern=r"^(0|[1-9]\d{0,8})(\.(0|[1-9]\d{0,8})){1,3}$")]
Address = Annotated[str, Meta(pattern=r"^https://[A-Za-z0-9.-]+(:\d+)?(/[!#-;=?-\[\]_a-z~%]*)?$", max_length=500)]
Language = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]


class NoFeed(Exception):
    """What was read is no feed to be believed. Says why, for the log; nothing of what was read is in it."""


class Download(msgspec.Struct, frozen=True, kw_only=True):
    """One file of a release. `sha256` in hexadecimal."""

    url: Address
    sha256: Annotated[str, Meta(pattern=r"^[0-9a-f]{64}$")]
    bytes: Annotated[int, Meta(gt=0)]


class Release(msgspec.Struct, frozen=True, kw_only=True):
    """A version that was released. `page` is where it is to be had; `notes` are what is new in it, by language, plain
    text; `downloads` by platform ("linux-x86_64-deb")."""

    version: Version
    date: date
    page: Address
    notes: Annotated[
        dict[Language, Annotated[str, Meta(min_length=1, max_length=4000)]], Meta(min_length=1, max_length=40)
    ]
    downloads: Annotated[dict[Annotated[str, Meta(pattern=r"^[a-z0-9_-]{1,40}$")], Download], Meta(max_length=40)] = {}


def is_for(release: Release, machine: str) -> bool:
    """Whether there is a file for such a machine ("linux-x86_64"); without any files, its page may have one."""
    return not release.downloads or any(f"{each}-".startswith(f"{machine}-") for each in release.downloads)


def this_machine() -> str:
    """As `Release.downloads` begin: the system and its processor."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sys.platform)
    processor = platform.machine().lower()
    return f"{system}-{({'amd64': 'x86_64', 'aarch64': 'arm64'}).get(processor, processor)}"


class _Feed(msgspec.Struct, frozen=True):
    release: str
    signatures: Annotated[list[Annotated[str, Meta(max_length=100)]], Meta(max_length=_MOST_SIGNATURES)]


def read(data: bytes, keys: Iterable[str]) -> Release:
    """The release that the feed tells of, where one of `keys` (public, base64) has signed it. Raises NoFeed."""
    if len(data) > LONGEST:
        raise NoFeed(f"it has more than {LONGEST} bytes")
    try:
        feed = msgspec.json.decode(data, type=_Feed)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        raise NoFeed("it is no feed") from None
    text = feed.release.encode("utf-8", "surrogatepass")
    if not any(_is_signed(text, signature, key) for key in keys for signature in feed.signatures):
        raise NoFeed("nobody whom this program knows has signed it")
    try:
        return msgspec.json.decode(text, type=Release)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise NoFeed(f"it was signed, and makes no sense: {error}") from None


def write(release: Release, private_keys: Iterable[Any]) -> bytes:
    """The feed of a release, signed by each of these Ed25519 private keys. Raises NoFeed where `read` refuses it."""
    text = msgspec.json.encode(release)
    signatures = [base64.b64encode(key.sign(PURPOSE + text)).decode() for key in private_keys]
    data = msgspec.json.format(msgspec.json.encode(_Feed(text.decode(), signatures)), indent=1) + b"\n"
    read(data, [public_key(key) for key in private_keys])
    return data


def public_key(private_key: Any) -> str:
    """What goes into `RELEASE_KEYS` for an Ed25519 private key."""
    return base64.b64encode(private_key.public_key().public_bytes_raw()).decode()


def is_newer(version: str, than: str) -> bool:
    """Whether a version comes after another: 1.10 after 1.9, 1.0 not after 1."""
    return _numbers(version) > _numbers(than)


def _numbers(version: str) -> tuple[int, ...]:
    """Of "0.2.0rc1" too, which is what a developer may have: then it counts as 0.2.0."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [int(number) for number in found[0].split(".")] if found else []
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _is_signed(text: bytes, signature: str, key: str) -> bool:
    # Half a megabyte of OpenSSL, and needed once a day.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True)).verify(
            base64.b64decode(signature, validate=True), PURPOSE + text
        )
    except (InvalidSignature, binascii.Error, ValueError):
        return False
    return True
