"""The places a show is broadcast to, as the seller set them up, and whether they answer."""

from __future__ import annotations

import contextlib
import secrets
import socket
import ssl
import threading
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import msgspec

from studio.domain.errors import Refused
from studio.domain.kept import HIDDEN, is_hidden
from studio.domain.platforms import OWN_SERVER, Shape
from studio.engine.keys import Keys
from studio.engine.settings import SavedDestination, Settings
from studio.media.dial import NameQuery
from studio.media.ingest import Ingest, IngestError

CHECK_S = 5.0
MOST_DESTINATIONS = 20
_LONGEST_NAME = 60
_RTMP_VERSION = b"\x03"
_HANDSHAKE_BYTES = 1536
_KEPT = "?kept"
"""Stands in a server's address for a query, which is kept as its key is."""


@dataclass(frozen=True, slots=True)
class Check:
    """Whether a server answers. `reason` is a word for programs, `words` a line for people.

    Reasons: answers; address (cannot be read), no-key, name (not known), refused, silent, certificate, tls, other (what
    answers is no RTMP server), network.
    """

    ok: bool
    reason: str
    words: str


@dataclass(frozen=True, slots=True)
class Moved:
    """A destination whose name, address or key is another one now. None: its key was, or is, not known."""

    name: str
    called: str  # now
    before: Ingest | None
    after: Ingest | None


class SavedDestinations:
    """The list of destinations. Any thread; what may ask the keyring says so."""

    def __init__(self, settings: Settings, keys: Keys) -> None:
        self._settings, self._keys = settings, keys
        self._lock = threading.Lock()
        self.revision = 0
        """Grows with every change."""

    @property
    def has_queries(self) -> bool:
        """Whether the settings have some that an earlier version kept there."""
        return any("?" in saved.server and not saved.server.endswith(_KEPT) for saved in self._all)

    def put_queries_away(self) -> None:
        """Those leave the settings, where the keyring has them or there is none. Raises SettingsError; may wait for the
        keyring."""
        for saved in self._all:
            server, mark, query = saved.server.partition("?")
            if mark and not saved.server.endswith(_KEPT):
                if not self._keys.put(_query_name(saved.id), query) and not self._keys.is_missing:
                    return
                hidden = msgspec.structs.replace(saved, server=server + _KEPT)
                self._store(tuple(hidden if each is saved else each for each in self._all))

    def list(self) -> list[dict[str, Any]]:
        """As the protocol's `destinations`; no key. May wait for the keyring."""
        return [
            {
                "name": saved.name,
                "platform": saved.platform,
                "server": _shown(saved.server),
                "has_key": self._key(saved, self._keys.get) is not None,
                "enabled": saved.enabled,
                "width": saved.width,
                "height": saved.height,
                "fps": saved.fps,
                "kbps": saved.kbps,
                "audio_kbps": saved.audio_kbps,
            }
            for saved in self._settings.saved.destinations
        ]

    def put(
        self,
        name: str,
        platform: str,
        server: str,
        key: str | None = None,
        enabled: bool = True,
        width: int = 1280,
        height: int = 720,
        fps: int = 30,
        kbps: int = 2500,
        audio_kbps: int = 128,
        was: str | None = None,
    ) -> Moved | None:
        """Add a destination, or change the one called `was`. Without a key the one it has stays.

        Returns what it was and is, where its name, or where it leads, is not the same: what is on air follows.

        An own server's address may end in the key. Raises Refused, SettingsError. May wait for the keyring.
        """
        name = name.strip()
        if not name or len(name) > _LONGEST_NAME or not name.isprintable():
            raise Refused(f"A destination needs a name of at most {_LONGEST_NAME} characters.")
        if not (64 <= width <= 3840 and 64 <= height <= 3840 and width % 2 == height % 2 == 0):
            raise Refused("A picture's width and height are even numbers from 64 to 3840.")
        if not (1 <= fps <= 60 and 100 <= kbps <= 50_000 and 32 <= audio_kbps <= 320):
            raise Refused("Use 1 to 60 pictures a second, 100 to 50000 kbit/s, and 32 to 320 kbit/s for the sound.")
        with self._lock:
            before = self._find(was) if was is not None else None
            if any(_same(name, other.name) and other is not before for other in self._all):
                raise Refused(f"There is already a destination called “{name}”. Give this one another name.")
            if before is None and len(self._all) >= MOST_DESTINATIONS:
                raise Refused(f"There are already {MOST_DESTINATIONS} destinations. Delete one first.")
            id_ = before.id if before else secrets.token_hex(8)
            led = self._ingest(before) if before else None
            if before and server == _shown(before.server):
                server = before.server
            if is_hidden(server):
                raise Refused("What stands behind the question mark is not shown. Type the whole address again.")
            changed = before is None or before.server != server
            if before and not changed and server.endswith(_KEPT) and self._keys.get(_query_name(before.id)) is None:
                raise Refused(
                    "What stands behind the question mark of the address is not known any more. Type the whole address"
                    " again."
                )
            server, key = self._understood(id_, platform, server, key or None, changed)
            server, mark, query = server.partition("?")
            server += mark and _KEPT  # it may be a secret
            saved = SavedDestination(
                id=id_,
                name=name,
                platform=platform,
                server=server,
                enabled=enabled,
                width=width,
                height=height,
                fps=fps,
                kbps=kbps,
                audio_kbps=audio_kbps,
            )
            if before is None:
                self._store((*self._all, saved))
            else:
                self._store(tuple(saved if each is before else each for each in self._all))
            if key is not None:
                self._keys.put(id_, key)
            if query and query != _KEPT[1:]:
                self._keys.put(_query_name(id_), query)
            elif before and before.server.endswith(_KEPT) and not query:
                self._keys.delete(_query_name(id_))
            was, leads = before.name if before else name, self._ingest(saved)
        return Moved(was, name, led, leads) if (was, led) != (name, leads) else None

    def delete(self, name: str) -> None:
        """Forget a destination and its key. Raises Refused, SettingsError. May wait for the keyring."""
        with self._lock:
            gone = self._find(name)
            self._store(tuple(each for each in self._all if each is not gone))
            self._keys.delete(gone.id)
            if gone.server.endswith(_KEPT):
                self._keys.delete(_query_name(gone.id))

    def enable(self, name: str, enabled: bool) -> None:
        """Whether the next show goes there. Raises Refused, SettingsError."""
        with self._lock:
            changed = self._find(name)
            flipped = msgspec.structs.replace(changed, enabled=enabled)
            self._store(tuple(flipped if each is changed else each for each in self._all))

    def ways(self, *, ask: bool = True, among: Collection[str] | None = None) -> tuple[tuple[str, Ingest | None], ...]:
        """Name and address of the enabled destinations, or of those with these ids; None where the key is not known.
        Each key is asked for once: a keyring may be unlocked from one question to the next. May wait for it, unless it
        is not to be asked.

        An address that has gone bad by hand must not keep the others off the air: it is left out.
        """
        key_of = self._keys.get if ask else self._keys.known
        wanted = (saved for saved in self._all if (saved.enabled if among is None else saved.id in among))
        keyed = ((saved, self._key(saved, key_of)) for saved in wanted)
        ways = ((saved.name, key, _leads(saved, key)) for saved, key in keyed)
        return tuple((name, ingest) for name, key, ingest in ways if ingest or not key)

    def ids(self) -> dict[str, str]:
        """By their names."""
        return {saved.name: saved.id for saved in self._all}

    def ingest(self, name: str) -> Ingest | None:
        """Where the one of this name leads, switched on or off; None where there is none, or its key is not known. May
        wait for the keyring."""
        return next((self._ingest(saved) for saved in self._all if saved.name == name), None)

    def unreadable(self) -> str:
        """Why the first enabled destination's address cannot be read, which somebody changed by hand; "" where all
        can."""
        for saved in self._all:
            if not saved.enabled:
                continue
            try:
                _address(saved.server)
            except IngestError as error:
                return str(error)
        return ""

    def ingests(self, *, ask: bool = True, among: Collection[str] | None = None) -> tuple[tuple[str, Ingest], ...]:
        """Name and address of those of them whose key is known. May wait for the keyring, as `ways`."""
        return tuple((name, ingest) for name, ingest in self.ways(ask=ask, among=among) if ingest)

    def shape(self) -> tuple[Shape, int] | None:
        """The one picture that suits the enabled destinations, and the sound's kbit/s; None where there are none.

        All get the same stream: the first one's size, and the lowest rates among them.
        """
        enabled = [saved for saved in self._settings.saved.destinations if saved.enabled]
        if not enabled:
            return None
        first = enabled[0]
        return (
            Shape(first.width, first.height, min(each.fps for each in enabled), min(each.kbps for each in enabled)),
            min(each.audio_kbps for each in enabled),
        )

    def check(self, name: str | None = None, server: str | None = None) -> Check:
        """Whether a destination, or an address not saved yet, answers. Sends no key. Waits up to `CHECK_S`.

        Raises Refused where there is no destination of that name. May wait for the keyring.
        """
        missing = False
        if server is None:
            saved = self._find(name or "")
            server, missing = saved.server, self._key(saved, self._keys.get) is None
        try:
            ingest = _address(server)
        except IngestError as error:
            return Check(False, "address", str(error))
        if missing:
            return Check(False, "no-key", "The stream key is missing. Copy it from your live dashboard.")
        return check_server(ingest)

    @property
    def _all(self) -> tuple[SavedDestination, ...]:
        return self._settings.saved.destinations

    def _ingest(self, saved: SavedDestination) -> Ingest | None:
        """Address and key; None where no key is known."""
        return _leads(saved, self._key(saved, self._keys.get))

    @staticmethod
    def _key(saved: SavedDestination, key_of: Callable[[str], str | None]) -> tuple[str, str] | None:
        """Its key, and the query of its server's address, "" where there is none; None where one is not known."""
        key = key_of(saved.id)
        query = key_of(_query_name(saved.id)) if key and saved.server.endswith(_KEPT) else ""
        return (key, query) if key and query is not None else None

    def _find(self, name: str) -> SavedDestination:
        for saved in self._all:
            if _same(saved.name, name):
                return saved
        raise Refused(f"There is no destination called “{name}”.")

    def _store(self, destinations: tuple[SavedDestination, ...]) -> None:
        self._settings.update(destinations=destinations)
        self.revision += 1

    def _understood(
        self, id_: str, platform: str, server: str, key: str | None, changed: bool
    ) -> tuple[str, str | None]:
        """The server's address without the key, and the key if a new one was given."""
        try:
            # Whoever pastes a whole address means its key too; it must not be kept as a part of the address.
            whole_given = ("?" in server or platform == OWN_SERVER) and not server.endswith(_KEPT)
            if key is None and whole_given and (changed or self._keys.get(id_) is None):
                with contextlib.suppress(IngestError):
                    whole = Ingest.parse(server)
                    return whole.server, whole.key
            if key is None:
                return _address(server).server, None
            ingest = Ingest.parse(server, key)
        except IngestError as error:
            raise Refused(str(error)) from None
        return ingest.server, ingest.key


def check_server(ingest: Ingest, timeout_s: float = CHECK_S) -> Check:
    """Whether an RTMP server greets us there, over verified TLS if the address says so. Sends neither app nor key."""
    deadline_s = time.monotonic() + timeout_s

    def left_s(shared_by: int = 1) -> float:
        left = (deadline_s - time.monotonic()) / shared_by
        if left <= 0:
            raise TimeoutError
        return left

    host = ingest.host
    query = NameQuery.of(host, ingest.port)
    if not query.answered.wait(timeout_s):
        return Check(False, "network", "The internet does not answer. Check your connection.")
    if isinstance(query.answer, OSError):
        return Check(
            False,
            "name",
            f"{host}: there is no such server, or no internet connection. Check the address and your Wi-Fi.",
        )
    failure: OSError = ConnectionRefusedError()
    for number, (family, endpoint) in enumerate(query.answer):
        try:
            with contextlib.ExitStack() as open_:
                sock = open_.enter_context(socket.socket(family, socket.SOCK_STREAM))
                sock.settimeout(left_s(len(query.answer) - number))  # an IPv6 that goes nowhere leaves IPv4 its time
                sock.connect(endpoint)
                if ingest.secure:
                    sock.settimeout(left_s())
                    context = ssl.create_default_context()
                    sock = open_.enter_context(context.wrap_socket(sock, server_hostname=host))
                sock.settimeout(left_s())
                # The greeting that opens every RTMP connection; nothing in it is ours.
                sock.sendall(_RTMP_VERSION + bytes(8) + secrets.token_bytes(_HANDSHAKE_BYTES - 8))
                sock.settimeout(left_s())
                if sock.recv(1) == _RTMP_VERSION:
                    return Check(True, "answers", f"{host} answers.")
                return Check(False, "other", f"{host} answers, but it takes no live picture. Check the address.")
        except ssl.SSLCertVerificationError:
            return Check(
                False,
                "certificate",
                f"{host} cannot prove that it is {host}: its certificate is not valid. Check the address.",
            )
        except ssl.SSLError:
            return Check(False, "tls", f"{host}: no secure connection could be made. Check the address and the port.")
        except OSError as error:
            failure = error
    if isinstance(failure, ConnectionRefusedError):
        return Check(False, "refused", f"{host} takes no connections on port {ingest.port}. Check the address.")
    if isinstance(failure, (ConnectionResetError, BrokenPipeError)):
        return Check(False, "other", f"{host} answers, but it takes no live picture. Check the address.")
    if isinstance(failure, TimeoutError):
        return Check(False, "silent", f"{host} does not answer. Check the address and your internet connection.")
    return Check(False, "network", f"{host} cannot be reached. Check your internet connection.")


def _leads(saved: SavedDestination, key: tuple[str, str] | None) -> Ingest | None:
    """Address and key; None where no key is known, or the address cannot be read: the checklist names that."""
    if key:
        server = saved.server.removesuffix(_KEPT) + ("?" + key[1] if key[1] else "")
        with contextlib.suppress(IngestError):
            return Ingest.parse(server, key[0])
    return None


def _query_name(id_: str) -> str:
    """What the query of its server's address is called in the keyring."""
    return f"{id_}/query"


def _shown(server: str) -> str:
    address, mark, _ = server.partition("?")
    return address + (mark and mark + HIDDEN)


def _address(server: str) -> Ingest:
    """The address of a server whose key does not matter. Raises IngestError."""
    return Ingest.parse(server, "key")


def _same(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()
