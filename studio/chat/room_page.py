"""What the room's server hands out: the page, its words and fonts, the headers that keep it to itself, and the key that
each visitor's browser keeps."""

from __future__ import annotations

import hashlib
import hmac
import html
import ipaddress
import json
import re
import secrets
import socket
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from aiohttp import web

from studio.resources import ASSETS

LANGUAGES = ("en", "it", "zh", "es", "fr", "de")
COOKIE = "bancarella_room"
COOKIE_DAYS = 30
MOST_PHOTO_BYTES = 12 * 2**20

_FONTS = (
    "Inter-Regular.woff2",
    "Inter-SemiBold.woff2",
    "Inter-Bold.woff2",
    "BricolageGrotesque-Bold.woff2",
    "BricolageGrotesque-ExtraBold.woff2",
)
_APP1, _APP13, _COMMENT, _SCAN = 0xE1, 0xED, 0xFE, 0xDA
_TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
}
_HOST = re.compile(r"(?P<name>\[[0-9a-fA-F:.]+\]|[A-Za-z0-9.-]+)(?::\d{1,5})?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A file that is handed out."""

    body: bytes
    type: str
    tag: str


@cache
def pieces() -> dict[str, Piece]:
    """What everyone may fetch, by its path."""
    files = {f"/{name}": ASSETS / "room" / name for name in ("room.js", "room.css", "icon.svg")}
    files |= {f"/words/{code}.json": ASSETS / "room" / "words" / f"{code}.json" for code in LANGUAGES}
    files |= {f"/fonts/{name}": ASSETS / "fonts" / name for name in _FONTS}
    return {path: _piece(file.read_bytes(), _TYPES[file.suffix]) for path, file in files.items()}


@cache
def page(language: str) -> bytes:
    """The room itself."""
    return _html("index.html", language)


@cache
def closed_page(language: str, why: str) -> bytes:
    """What somebody sees who is not let in. `why`: "closed", "full"."""
    return _html("closed.html", language, why)


def language_of(accepted: str) -> str:
    """Which of ours an Accept-Language header likes best."""
    best, best_liking = "en", 0.0
    for part in accepted[:500].split(","):
        tag, _, weight = part.strip().partition(";")
        code = tag.split("-")[0].lower()
        try:
            liking = float(weight.strip().removeprefix("q=")) if weight else 1.0
        except ValueError:
            continue
        if code in LANGUAGES and liking > best_liking:
            best, best_liking = code, liking
    return best


def is_our_host(host: str) -> bool:
    """Whether the browser asked for this computer. By an address, or by this computer's own name: a name that somebody
    else owns may lead anywhere tomorrow (DNS rebinding)."""
    match = _HOST.fullmatch(host)
    if not match:
        return False
    name = match["name"].strip("[]").lower()
    try:
        ipaddress.ip_address(name)
    except ValueError:
        own = socket.gethostname().lower().removesuffix(".local")
        return name in ("localhost", own, f"{own}.local")
    return True


def headers(host: str) -> dict[str, str]:
    """Those of every answer. `host` was looked at by `is_our_host`."""
    # Older Safari does not count a WebSocket to the same place as 'self'.
    return {
        "Content-Security-Policy": f"default-src 'self'; connect-src 'self' ws://{host}; object-src 'none'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        "X-Frame-Options": "DENY",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
        "Cache-Control": "no-store",
        "Server": "room",
    }


def hand_out(piece: Piece, request: web.BaseRequest) -> web.Response:
    """The file, or that it is still the same."""
    kept = {"ETag": f'"{piece.tag}"', "Cache-Control": "no-cache"}
    if request.headers.get("If-None-Match") == kept["ETag"]:
        return web.Response(status=304, headers=kept)
    return web.Response(body=piece.body, content_type=piece.type, headers=kept)


def photo(path: Path) -> Piece | None:
    """A product's photo as it may be handed out; None where it is none that browsers show (an SVG may hold scripts)."""
    try:
        if not path.is_file() or path.stat().st_size > MOST_PHOTO_BYTES:
            return None
        body = path.read_bytes()
    except (OSError, ValueError):
        return None
    kind = _kind(body)
    if kind == "image/jpeg":
        body = without_story(body)
    return _piece(body, kind) if kind else None


def without_story(jpeg: bytes) -> bytes:
    """The photo without what the phone wrote into it (where it was taken: often the seller's home), but for which way
    is up. What makes no sense stays as it is."""
    kept, at = [jpeg[:2]], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF and jpeg[at + 1] != _SCAN:
        end = at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
        segment = jpeg[at:end]
        if jpeg[at + 1] == _APP1:
            if turned := _orientation(segment[10:]) if segment[4:10] == b"Exif\0\0" else 0:
                tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01" + bytes((0, turned, 0, 0)) + bytes(4)
                kept.append(b"\xff\xe1" + (8 + len(tiff)).to_bytes(2, "big") + b"Exif\0\0" + tiff)
        elif jpeg[at + 1] not in (_APP13, _COMMENT):
            kept.append(segment)
        at = end
    return b"".join(kept) + jpeg[at:]


class Keys:
    """Who was let in. A visitor's key is their id, signed with the room's token: nothing is stored, and a new token
    puts everyone out."""

    def __init__(self, token: str) -> None:
        self.token = token

    def opens(self, token: str) -> bool:
        """Whether this is the room's token."""
        return hmac.compare_digest(token.encode("utf-8", "replace"), self.token.encode())

    def newcomer(self) -> tuple[str, str]:
        """A new visitor's id, and the key that their browser is to keep."""
        visitor = secrets.token_hex(16)
        return visitor, f"{visitor}.{self._signature(visitor)}"

    def visitor(self, key: str) -> str | None:
        """Whose key it is; None where it opens nothing."""
        visitor, _, signature = key.partition(".")
        good = hmac.compare_digest(signature.encode("utf-8", "replace"), self._signature(visitor).encode())
        return visitor if good else None

    def _signature(self, visitor: str) -> str:
        signed = hmac.new(self.token.encode(), b"visitor " + visitor.encode("utf-8", "replace"), hashlib.sha256)
        return signed.hexdigest()


def _orientation(tiff: bytes) -> int:
    """2 to 8 where the photo is turned or mirrored; 0 where it is upright, or says nothing."""
    order: Literal["little", "big"] = "little" if tiff[:2] == b"II" else "big"
    first = int.from_bytes(tiff[4:8], order)
    for number in range(min(int.from_bytes(tiff[first : first + 2], order), 200)):
        entry = tiff[first + 2 + 12 * number :][:12]
        if int.from_bytes(entry[:2], order) == 0x0112:
            value = int.from_bytes(entry[8:10], order)
            return value if 2 <= value <= 8 else 0
    return 0


def _html(name: str, language: str, why: str = "") -> bytes:
    words: dict[str, str] = json.loads((ASSETS / "room" / "words" / f"{language}.json").read_text("utf-8"))
    words |= {"language": language, "why": words.get(why, "")}
    text = (ASSETS / "room" / name).read_text("utf-8")
    return re.sub(r"\{\{([a-z_]+)\}\}", lambda match: html.escape(words[match[1]]), text).encode()


def _piece(body: bytes, kind: str) -> Piece:
    return Piece(body, kind, hashlib.sha256(body).hexdigest()[:32])


def _kind(body: bytes) -> str | None:
    if body.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if body.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    if body[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    return None
