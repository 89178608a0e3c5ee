"""Where a broadcast goes: the address and stream key a platform hands out, and keeping that key out of every text."""

from __future__ import annotations

import base64
import functools
import html
import ipaddress
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, unquote

from studio.domain.errors import SellerError

_LEAST_ENCODED = (
    8  # characters of a secret that is looked for in base64 and the like; shorter ones are found everywhere
)
_DEFAULT_PORTS = {"rtmp": 1935, "rtmps": 443}
_LONGEST = 8192
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_COPY = "Copy the server address from your live dashboard again."

_QUOTES = "\"'“”„«»‘’`"


class IngestError(SellerError):
    """An address or a stream key that cannot be used. The text never shows either."""


@dataclass(frozen=True, repr=False)
class Ingest:
    """An RTMP address in its parts. `str` and `repr` never show the key.

    `host` is without brackets. `app` and `key` are exactly as handed out, percent-encoding and query included.
    """

    scheme: str
    host: str
    port: int
    app: str
    key: str = field(repr=False)

    @classmethod
    def parse(cls, url: str, key: str | None = None) -> Ingest:
        """From one address that ends in the key, or from a server address and the key apart.

        With no key apart, the path is split before its `?`: the key is its last part and the query, the app all
        before (`rtmp://host/app/instance/key?auth=1/2` has the app `app/instance` and the key `key?auth=1/2`).
        With a key, the app is everything after the host. Raises IngestError.
        """
        # Quotation marks come along when an address is copied from a message or a shell.
        url, key = url.strip().strip(_QUOTES), (key or "").strip().strip(_QUOTES)
        _check_characters(url, "address")
        _check_characters(key, "stream key")
        if len(url) + len(key) > _LONGEST:
            raise IngestError(
                "The address or the stream key is too long. Copy only that line from your live dashboard."
            )
        if _SCHEME.match(key):
            raise IngestError("The stream key is an address. Put the address and the stream key in their own places.")
        scheme, rest = _scheme(url)
        authority, path = re.fullmatch(r"([^/?]*)(.*)", rest, re.DOTALL).groups()  # type: ignore[union-attr]
        host, port = _authority(authority, _DEFAULT_PORTS[scheme])
        if key:
            app = path.strip("/")
        else:
            path, mark, query = path.partition("?")
            app, _, name = path.strip().removeprefix("/").rpartition("/")
            app, key = app.strip("/"), name + mark + query
            if not app and name:
                raise IngestError(
                    "The stream key is missing. Copy it from your live dashboard and add it to the address."
                )
        if not app:
            raise IngestError(f"The address ends after the server's name. {_COPY}")
        if not key.strip("?"):
            raise IngestError("The stream key is missing. Copy it from your live dashboard and add it to the address.")
        return cls(scheme, host, port, app, key)

    @property
    def secure(self) -> bool:
        """Whether the connection is TLS."""
        return self.scheme == "rtmps"

    @property
    def server(self) -> str:
        """The address without the key, as the RTMP connect command gives it. May hold a query that is secret."""
        return f"{self._place}/{self.app}"

    @property
    def safe(self) -> str:
        """The address as it may be shown: `rtmp://host/app/***`."""
        app, mark, _ = self.app.partition("?")
        return f"{self._place}/{app}{mark and '?***'}/***"

    @property
    def secrets(self) -> tuple[str, ...]:
        """What no text may hold: the key and the app's query."""
        return tuple(filter(None, (self.key, self.app.partition("?")[2])))

    def redact(self, text: str) -> str:
        """`text` without this ingest's secrets."""
        return redact(text, self.secrets)

    def __repr__(self) -> str:
        return f"<Ingest {self.safe}>"

    def __str__(self) -> str:
        return self.safe

    @property
    def _place(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"


def redact(text: str, secrets: Iterable[str]) -> str:
    """`text` with `***` for each of the secrets: see `Hider`."""
    return _hider(frozenset(secrets)).hidden(text)


class Hider:
    """Takes secrets of any length out of texts, plain or percent-encoded, and each part that one can appear in.

    The parts of a stream key are the name before its `?`, the query after it, and the query's longer values. A long
    one is found in capitals, spaced out, broken into lines and read backwards too: what a server says of a key need
    not be the key as we have it.
    """

    def __init__(self, secrets: Iterable[str]) -> None:
        parts = {part for secret in secrets for part in _parts(secret)}
        longest_first = sorted(parts, key=lambda part: (-len(part), part))
        encoded = {core for part in longest_first for core in _encoded(part)}
        spelled = ["".join(map(_spellings, part)) for part in longest_first]
        spelled += [re.escape(core) for core in sorted(encoded, key=len, reverse=True)]
        self._pattern = re.compile("|".join(spelled)) if spelled else None
        ways = {way for part in parts for way in (_only_letters(part), _only_letters(part)[::-1])}
        # Broken up, or backwards, an escape of the secret's own is none: "%2F" reads "% 2 F", or "F2%".
        plain = {"".join(filter(str.isalnum, part.casefold())) for part in parts}
        ways |= {way for part in plain for way in (part, part[::-1])}
        ways |= {_only_letters(text[::-1]) for part in parts for text in (part, quote(part, safe=""))}
        self._letters = {way for way in ways if len(way) >= _LEAST_ENCODED}

    def hidden(self, text: str) -> str:
        """`text` with `***` in place of every secret."""
        if self._pattern is not None:
            text = self._pattern.sub("***", text)
        return self._without_changed(text) if self._letters else text

    def _without_changed(self, text: str) -> str:
        found = list(_letters(text))
        letters = "".join(letter for letter, _, _ in found)
        hidden: list[tuple[int, int]] = []
        for secret in self._letters:
            at = letters.find(secret)
            while at >= 0:
                hidden.append((found[at][1], found[at + len(secret) - 1][2]))
                at = letters.find(secret, at + len(secret))
        kept, begun = [], 0
        for start, end in sorted(hidden):
            if start >= begun:
                kept += [text[begun:start], "***"]
            begun = max(begun, end)
        return "".join((*kept, text[begun:]))


_hider = functools.lru_cache(maxsize=16)(Hider)
# What counts of a text for a secret that was changed: letters and digits, and what stands for some character.
_LETTER = re.compile(r"%(?:25)*([0-9A-Fa-f]{2})|\\u([0-9A-Fa-f]{4})|\\[nrtbf]|([^\W_])")


def _letters(text: str) -> Iterator[tuple[str, int, int]]:
    """Each letter and digit of a text, small, and from where to where it stands there."""
    for found in _LETTER.finditer(text):
        percent, unicode, letter = found.groups()
        code = percent or unicode
        for each in (chr(int(code, 16)) if code else letter or "").casefold():
            if each.isalnum():
                yield each, found.start(), found.end()


def _only_letters(text: str) -> str:
    return "".join(letter for letter, _, _ in _letters(text))


def _parts(secret: str) -> set[str]:
    name, _, query = secret.partition("?")
    values = (value for pair in query.split("&") if len(value := pair.partition("=")[2]) >= 6)
    parts = {secret, name, query, *values}
    return (parts | {unquote(part) for part in parts}) - {""}


def _encoded(secret: str) -> Iterator[str]:
    """A secret in hexadecimal, and what stays the same of it in base64, wherever in the encoded text it begins."""
    data = secret.encode("utf-8", "replace")
    if len(data) < _LEAST_ENCODED:
        return
    yield data.hex()
    yield data.hex().upper()
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + data).rstrip(b"=").decode()
        # The first and the last characters hold bits of what stands around it.
        core = encoded[(0, 2, 3)[before] : len(encoded) - 1]
        yield core
        yield core.replace("+", "-").replace("/", "_")


def _spellings(character: str) -> str:
    """A pattern for one character as logs, JSON and HTML may spell it."""
    try:
        encoded = "".join(f"%(?:25)*{byte:02X}" for byte in character.encode())  # perhaps more than once
    except UnicodeEncodeError:
        return re.escape(character)
    spellings = {re.escape(character), f"(?i:{encoded})", rf"(?i:\\u{ord(character):04x})"}
    if quote(character, safe="") != character:
        spellings |= {re.escape("\\" + character), re.escape(html.escape(character))}
    if character == " ":
        spellings.add(r"\+")
    # A backslash before a quote belongs to it, so longer spellings come first.
    return f"(?:{'|'.join(sorted(spellings, key=len, reverse=True))})"


def _check_characters(text: str, what: str) -> None:
    if not text.isprintable() or any(character.isspace() for character in text):
        raise IngestError(f"The {what} holds a space, a line break or an invisible character. Copy it again, alone.")


def _scheme(url: str) -> tuple[str, str]:
    if not url:
        raise IngestError(f"The address is empty. {_COPY}")
    match = _SCHEME.match(url)
    if not match:
        raise IngestError(f"An address starts with rtmp:// or rtmps://. {_COPY}")
    scheme = match[1].lower()
    if scheme in ("http", "https"):
        raise IngestError(
            "That is the address of a web page. The one to copy from your live dashboard starts with rtmp:// or rtmps://."
        )
    if scheme not in _DEFAULT_PORTS:
        raise IngestError("This kind of address is not supported. Use one that starts with rtmp:// or rtmps://.")
    return scheme, url[match.end() :]


def _authority(authority: str, default_port: int) -> tuple[str, int]:
    """Host without brackets, and port."""
    if "@" in authority:
        raise IngestError("Addresses with a user name and password (name:password@server) are not supported.")
    if authority.count(":") > 1 and not authority.startswith("["):
        raise IngestError("An IPv6 address goes in square brackets, as in rtmp://[2001:db8::1]/app.")
    match = re.fullmatch(r"(?:\[([^\]]*)\]|([^:\[\]]*))(?::(.*))?", authority)
    if not match:
        raise IngestError(f"The server's name cannot be read. {_COPY}")
    literal, name, port_text = match.groups()
    host = literal if literal is not None else name
    if not host:
        raise IngestError(f"The address has no server name. {_COPY}")
    if literal is not None:
        try:
            ipaddress.IPv6Address(literal)
        except ValueError:
            raise IngestError(f"The server's IPv6 address cannot be read. {_COPY}") from None
    elif not _is_host_name(host):
        raise IngestError(f"The server's name cannot be read. {_COPY}")
    if port_text is None or port_text == "":
        return host, default_port
    if not re.fullmatch(r"[0-9]{1,5}", port_text) or not 1 <= int(port_text) <= 65535:
        raise IngestError(f"The port after the server's name is not a number from 1 to 65535. {_COPY}")
    return host, int(port_text)


def _is_host_name(host: str) -> bool:
    if not re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.?", host):
        return False
    try:
        return len(host.encode("idna")) <= 253
    except UnicodeError:
        return False
