"""Pictures that a product list names by their addresses in the web, fetched into a folder.

A list is a stranger's file, so its addresses are hostile: none leads into the seller's own network (a name is resolved
once, and the very address that was looked at is the one that is dialled, for every redirect again), none keeps us
longer or sends more than it may, and what comes is stored only where it is a picture that can be unpacked.
"""

from __future__ import annotations

import hashlib
import http.client
import ipaddress
import logging
import os
import queue
import socket
import ssl
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from urllib.parse import quote, urljoin, urlsplit

AT_ONCE = 4
LONGEST_S = 10.0
LARGEST_BYTES = 10_000_000
MOST_PIXELS = 50_000_000
MOST_REDIRECTS = 5
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NO_WEB_SERVER = "the shop does not answer as a web server does"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Fetched:
    """What became of one product's picture: its `path`, or None and the `trouble` in plain words."""

    code: str
    url: str
    path: Path | None
    trouble: str = ""


class _Trouble(Exception):
    """Why there is no picture, in plain words."""


def fetch_pictures(
    wanted: Mapping[str, str],
    folder: Path,
    on_each: Callable[[Fetched], None],
    *,
    allow_private: bool = False,
    longest_s: float = LONGEST_S,
    largest_bytes: int = LARGEST_BYTES,
    context: ssl.SSLContext | None = None,
) -> Fetching:
    """Begin to fetch `wanted` (addresses by product code) into `folder`, which is made if it is not there.

    Returns at once. `on_each` is called once for each code, one call at a time, from threads of the fetching's own;
    after a cancel it is not called again. `allow_private` lets addresses lead into the seller's own network.
    """
    return Fetching(wanted, folder, on_each, _Limits(allow_private, longest_s, largest_bytes, context))


@dataclass(frozen=True, slots=True)
class _Limits:
    allow_private: bool
    longest_s: float
    largest_bytes: int
    context: ssl.SSLContext | None


class Fetching:
    """Pictures on their way."""

    def __init__(
        self, wanted: Mapping[str, str], folder: Path, on_each: Callable[[Fetched], None], limits: _Limits
    ) -> None:
        self._folder = folder
        self._on_each = on_each
        self._limits = limits
        self._telling = threading.Lock()
        self._cancelled = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._sockets_lock = threading.Lock()
        self._todo: queue.SimpleQueue[tuple[str, list[str]]] = queue.SimpleQueue()
        codes: dict[str, list[str]] = {}
        for code, url in wanted.items():
            codes.setdefault(url, []).append(code)
        for each in codes.items():
            self._todo.put(each)
        self._threads = [
            threading.Thread(target=self._work, name=f"pictures-{n}", daemon=True)
            for n in range(min(AT_ONCE, len(codes)))
        ]
        for thread in self._threads:
            thread.start()

    def cancel(self) -> None:
        """Fetch no more, and hang up where something is on its way. Any thread, also out of `on_each`."""
        self._cancelled.set()
        with self._sockets_lock:
            for each in self._sockets:
                _hang_up(each)

    def wait(self, timeout_s: float | None = None) -> bool:
        """Wait until all are fetched or cancelled; whether that is so."""
        end = None if timeout_s is None else monotonic() + timeout_s
        for thread in self._threads:
            thread.join(None if end is None else max(0.0, end - monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _work(self) -> None:
        while not self._cancelled.is_set():
            try:
                url, codes = self._todo.get_nowait()
            except queue.Empty:
                return
            path, trouble = None, ""
            try:
                path = self._stored(self._fetched(url))
            except _Trouble as error:
                trouble = str(error)
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the other pictures still come
                _log.exception("a picture could not be fetched")
                trouble = _NO_WEB_SERVER
            with self._telling:
                for code in codes:
                    if not self._cancelled.is_set():
                        self._tell(Fetched(code, url, path, trouble))

    def _tell(self, fetched: Fetched) -> None:
        try:
            self._on_each(fetched)
        except Exception:  # noqa: BLE001 - who asked for the picture cannot take it: the others still come
            _log.exception("nobody took the picture of %s", fetched.code)

    def _stored(self, content: bytes) -> Path:
        kind, width, height = picture_size(content)
        if not kind:
            raise _Trouble("what the address leads to is no picture (JPEG, PNG, GIF or WebP)")
        if width * height > MOST_PIXELS or not width * height:
            raise _Trouble(f"the picture is too large ({width} × {height} points)")
        path = self._folder / f"{hashlib.sha256(content).hexdigest()[:32]}.{kind}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if not path.exists():
                handle, part = tempfile.mkstemp(dir=self._folder, suffix=".part")
                try:
                    with os.fdopen(handle, "wb") as file:
                        file.write(content)
                    os.replace(part, path)
                except BaseException:
                    Path(part).unlink(missing_ok=True)
                    raise
        except OSError as error:
            raise _Trouble(f"the picture cannot be kept ({error.strerror})") from None
        return path

    def _fetched(self, url: str) -> bytes:
        end = monotonic() + self._limits.longest_s
        for _ in range(MOST_REDIRECTS + 1):
            answer = self._asked(url, end)
            if isinstance(answer, bytes):
                return answer
            url = answer
        raise _Trouble("the address leads on and on to others")

    def _asked(self, url: str, end: float) -> bytes | str:
        """The content of an address, or the address it leads on to."""
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
            if ":" not in host:  # an IPv6 address is no name
                host = host.encode("idna").decode()
            port = parts.port or (443 if parts.scheme == "https" else 80)
            connection = http.client.HTTPConnection(host, port)
        except (ValueError, http.client.InvalidURL):
            raise _Trouble("this is not an address in the web") from None
        if parts.scheme not in ("http", "https") or not host or parts.username is not None:
            raise _Trouble("a picture's address begins with https:// or http:// and holds no user name")
        safe = "/%:@!$&'()*+,;=~-._"
        target = quote(parts.path or "/", safe=safe)
        if parts.query:
            target += "?" + quote(parts.query, safe=safe + "?")
        dialled = self._dialled(host, port, end)
        timer = threading.Timer(max(0.0, end - monotonic()), _hang_up, (dialled,))
        timer.daemon = True
        try:
            timer.start()
            if parts.scheme == "https":
                context = self._limits.context or ssl.create_default_context()
                connection.default_port = 443
                wrapped = context.wrap_socket(dialled, server_hostname=host, do_handshake_on_connect=False)
                timer.cancel()
                self._swap(dialled, wrapped)
                dialled = wrapped
                timer = threading.Timer(max(0.0, end - monotonic()), _hang_up, (dialled,))
                timer.daemon = True
                timer.start()
                wrapped.do_handshake()
            connection.sock = dialled
            connection.request("GET", target, headers={"User-Agent": "Bancarella", "Accept": "image/*"})
            response = connection.getresponse()
            if response.status in (301, 302, 303, 307, 308) and (location := response.getheader("Location")):
                return urljoin(url, location)
            if response.status != 200:
                raise _Trouble(f"the shop answers {response.status}")
            content = response.read(self._limits.largest_bytes + 1)
            if response.length and len(content) <= self._limits.largest_bytes:
                raise _Trouble(self._why(end, "the shop broke off in the middle of the picture"))
        except ssl.SSLError as error:
            raise _Trouble(f"the connection is not secure ({error.reason or 'TLS'})") from None
        except (OSError, http.client.HTTPException, ValueError):
            raise _Trouble(self._why(end, _NO_WEB_SERVER)) from None
        finally:
            timer.cancel()
            with self._sockets_lock:
                self._sockets.discard(dialled)
            dialled.close()
        if monotonic() >= end:
            raise _Trouble(self._why(end, ""))
        if len(content) > self._limits.largest_bytes:
            raise _Trouble(f"the picture is larger than {self._limits.largest_bytes // 1_000_000} MB")
        return content

    def _why(self, end: float, otherwise: str) -> str:
        return f"it takes longer than {self._limits.longest_s:.0f} seconds" if monotonic() >= end else otherwise

    def _swap(self, old: socket.socket, new: socket.socket) -> None:
        with self._sockets_lock:
            self._sockets.discard(old)
            self._sockets.add(new)
            if self._cancelled.is_set():
                _hang_up(new)

    def _dialled(self, host: str, port: int, end: float) -> socket.socket:
        """A connection to the first address of that name that may be dialled and answers."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise _Trouble(f"there is no {host[:60]} in the web") from None
        addresses = [each for each in found if self._limits.allow_private or is_public(str(each[4][0]))]
        if not addresses:
            raise _Trouble("the address leads into your own network, not to the web")
        for family, kind, protocol, _, address in addresses[:4]:
            left = end - monotonic()
            if left <= 0:
                break
            dialled = socket.socket(family, kind, protocol)
            with self._sockets_lock:
                self._sockets.add(dialled)
            try:
                dialled.settimeout(left)
                if not self._cancelled.is_set():
                    dialled.connect(address)
                    return dialled
            except OSError:
                pass  # the name's next address may answer; where none does, that is told below
            with self._sockets_lock:
                self._sockets.discard(dialled)
            dialled.close()
        raise _Trouble(self._why(end, "the shop does not answer"))


def _hang_up(each: socket.socket) -> None:
    # A TLS socket's own shutdown takes its state away under the thread that reads it.
    with suppress(OSError):  # not connected yet, or closed already: there is nothing to hang up
        socket.socket.shutdown(each, socket.SHUT_RDWR)


def is_public(address: str) -> bool:
    """Whether an IP address is one of the open web, and no way round to one that is not."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner:
            return is_public(str(inner))
        if ip.is_site_local:
            return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def picture_size(content: bytes) -> tuple[str, int, int]:
    """A picture's kind ("jpg", "png", "gif", "webp"), width and height as its first bytes say; "" where it is none."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and content[12:16] == b"IHDR" and len(content) >= 24:
        return "png", int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    if content[:6] in (b"GIF87a", b"GIF89a") and len(content) >= 10:
        return "gif", int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP" and len(content) >= 30:
        return _webp_size(content)
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg_size(content)
    return "", 0, 0


def _webp_size(content: bytes) -> tuple[str, int, int]:
    kind = content[12:16]
    if kind == b"VP8 " and content[23:26] == b"\x9d\x01\x2a":
        width, height = (int.from_bytes(content[at : at + 2], "little") & 0x3FFF for at in (26, 28))
        return "webp", width, height
    if kind == b"VP8L" and content[20] == 0x2F:
        bits = int.from_bytes(content[21:25], "little")
        return "webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8X":
        width, height = (int.from_bytes(content[at : at + 3], "little") + 1 for at in (24, 27))
        return "webp", width, height
    return "", 0, 0


def _jpeg_size(content: bytes) -> tuple[str, int, int]:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:
            at += 1  # a filling byte before a marker
        elif marker == 0x01 or 0xD0 <= marker <= 0xD8:
            at += 2
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = (int.from_bytes(content[p : p + 2], "big") for p in (at + 5, at + 7))
            return "jpg", width, height
        else:
            at += 2 + max(2, int.from_bytes(content[at + 2 : at + 4], "big"))
    return "", 0, 0
