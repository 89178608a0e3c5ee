"""packaging/feed: the list of versions that installed studios ask (see studio/engine/releases.py).

    packaging/feed new-key FILE                  a new private key, and what goes into studio/domain/project.py
    packaging/feed public KEY                    that again
    packaging/feed make --key KEY --base URL --page URL --notes en=NOTES.txt --file PLATFORM=PATH -o feed.json
    packaging/feed check feed.json [PATH…]       as an installed studio reads it; files are compared with their sums

KEY is a file, or env:VARIABLE with what is in it: a release workflow's secret. `make` signs this checkout's version and
today's date; --key may be given twice while a new key takes over from an old one.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from studio import __version__
from studio.domain.project import RELEASE_KEYS
from studio.engine.releases import Download, NoFeed, Release, public_key, read, write


class Wrong(Exception):
    """What was asked for cannot be; one line says why."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="packaging/feed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("new-key").add_argument("file", type=Path)
    commands.add_parser("public").add_argument("key")
    make = commands.add_parser("make")
    make.add_argument("--key", action="append", required=True)
    make.add_argument("--version", default=__version__)
    make.add_argument("--date", type=date.fromisoformat, default=datetime.now(UTC).date())
    make.add_argument("--page", required=True, help="where the version is to be had, for people")
    make.add_argument("--base", default="", help="the folder in the web where the files stand")
    make.add_argument("--notes", action="append", required=True, metavar="LANGUAGE=FILE")
    make.add_argument("--file", action="append", default=[], metavar="PLATFORM=FILE")
    make.add_argument("-o", "--output", type=Path, required=True)
    check = commands.add_parser("check")
    check.add_argument("feed", type=Path)
    check.add_argument("files", nargs="*", type=Path)
    check.add_argument("--public", action="append", help="instead of the keys that the program knows")
    asked = parser.parse_args(arguments)
    try:
        match asked.command:
            case "new-key":
                new_key(asked.file)
            case "public":
                print(public_key(private_key(asked.key)))
            case "make":
                made(asked)
            case "check":
                checked(asked.feed, asked.files, asked.public or RELEASE_KEYS)
    except (Wrong, NoFeed, OSError, ValueError) as error:
        print(f"feed: {error}", file=sys.stderr)
        return 1
    return 0


def new_key(file: Path) -> None:
    key = Ed25519PrivateKey.generate()
    packed = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    # Never over a key that is there: whoever lost it could release nothing any more.
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(packed)
    print(public_key(key))


def private_key(where: str) -> Ed25519PrivateKey:
    name = where.removeprefix("env:")
    packed = os.environ.get(name, "").encode() if where.startswith("env:") else Path(where).read_bytes()
    try:
        key = serialization.load_pem_private_key(packed, None)
    except (ValueError, TypeError):
        raise Wrong(f"there is no private key in {where}") from None  # the library's words may quote it
    if not isinstance(key, Ed25519PrivateKey):
        raise Wrong(f"{where} is no Ed25519 key")
    return key


def made(asked: argparse.Namespace) -> None:
    notes = {language: Path(file).read_text(encoding="utf-8").strip() for language, file in map(pair, asked.notes)}
    downloads = {}
    for platform, name in map(pair, asked.file):
        file = Path(name)
        downloads[platform] = Download(
            url=f"{asked.base.rstrip('/')}/{file.name}", sha256=sum_of(file), bytes=file.stat().st_size
        )
    release = Release(version=asked.version, date=asked.date, page=asked.page, notes=notes, downloads=downloads)
    asked.output.write_bytes(write(release, [private_key(key) for key in asked.key]))
    print(f"{asked.output}: {release.version}, {len(downloads)} files, notes in {', '.join(notes)}")


def checked(feed: Path, files: list[Path], keys: tuple[str, ...] | list[str]) -> None:
    release = read(feed.read_bytes(), keys)
    named = {each.url.rpartition("/")[2]: each for each in release.downloads.values()}
    for file in files:
        if file.name not in named:
            raise Wrong(f"{file.name} is not in the list")
        if sum_of(file) != named[file.name].sha256:
            raise Wrong(f"{file.name} is not the file that was signed")
    print(f"{feed}: {release.version} of {release.date}, signed; {len(files)} of {len(named)} files compared")


def pair(text: str) -> tuple[str, str]:
    name, joined, value = text.partition("=")
    if not (name and joined and value):
        raise Wrong(f"NAME=FILE is wanted, not “{text}”")
    return name, value


def sum_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
