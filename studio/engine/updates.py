"""Whether there is a newer Bancarella: asked at most once a day, never on air, and nothing is ever installed from here.

What is sent is a plain request with the program's name and version, and nothing else. What comes back is believed only
with a good signature (`releases`). Whatever goes wrong is noted in the log, and the seller is not bothered with it.
"""

from __future__ import annotations

import contextlib
import http.client
import logging
import random
import socket
import ssl
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec

from studio import __version__
from studio.domain.project import FEED, RELEASE_KEYS
from studio.engine.releases import LONGEST, NoFeed, Release, is_for, is_newer, read, this_machine
from studio.engine.whole_file import read_whole, write_whole

FILE = "updates.json"
DAY = timedelta(hours=24)
JITTER = timedelta(hours=6)
"""So much later at most, by chance: all studios of the world do not ask at the same moment, nor one at the same time of
day."""
FIRST_S = (60.0, 300.0)
"""So long after the start at the earliest: then the seller is busy, and so is the computer."""
ANSWER_S = 15.0
STEP_S = 8.0
MOST_STEPS = 4
"""So many addresses are asked at most: a release's files are where their page sends one, and that may be twice."""
_SENT_ON = (301, 302, 303, 307, 308)
_LOOK_S = 1.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Where:
    """What is asked, and who is believed. `context` None: the system's certificates."""

    feed: str = FEED
    keys: tuple[str, ...] = RELEASE_KEYS
    version: str = __version__
    first_s: tuple[float, float] = FIRST_S
    answer_s: float = ANSWER_S
    context: ssl.SSLContext | None = None
    machine: str = field(default_factory=this_machine)


class _Kept(msgspec.Struct, frozen=True):
    """What is remembered: when it was asked last, when it may be again, and the feed as it came."""

    asked: datetime
    due: datetime
    feed: str = ""


class Updates:
    """Asks on a thread of its own, from `start` to `close`. Methods may be called from any thread."""

    def __init__(
        self,
        folder: Path,
        *,
        wanted: Callable[[], bool],
        busy: Callable[[], bool],
        changed: Callable[[], None],
        where: Where | None = None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """`wanted`: the seller wants to know; `busy`: on air, or about to be; `changed` is called when `newer` has
        changed, on the thread. `now` is the computer's clock."""
        self._path = folder / FILE
        self._wanted, self._busy, self._changed, self._now = wanted, busy, changed, now
        self._where = where or Where()
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, name="updates")
        self._newer: Release | None = None

    @property
    def newer(self) -> Release | None:
        """The newest release, where it is newer than this program and the seller wants to know."""
        return self._newer if self._wanted() else None

    def start(self) -> None:
        """From now on ask, where there is anybody to be asked."""
        if self._where.feed:
            self._thread.start()

    def close(self) -> None:
        """Ask no more; what is under way is cut off."""
        self._closing.set()
        if self._thread.is_alive():
            self._thread.join()

    # on the thread

    def _run(self) -> None:
        try:
            kept = self._remembered()
            if kept and kept.feed:
                self._take(kept.feed.encode())
            earliest_s = time.monotonic() + random.uniform(*self._where.first_s)
            while not self._closing.wait(_LOOK_S):
                if time.monotonic() < earliest_s or not self._wanted() or self._busy():
                    continue
                now = self._now()
                # A clock that was set back must not keep us from asking for years.
                if kept and kept.asked <= now < kept.due <= now + DAY + JITTER:
                    continue
                due = now + DAY + random.random() * JITTER
                kept = _Kept(now, due, kept.feed if kept else "")
                # Written down first: whatever happens while asking, it is not asked again today.
                if not self._remember(kept):
                    return
                if data := self._ask():
                    kept = _Kept(now, due, data.decode())
                    self._remember(kept)
        except Exception:  # noqa: BLE001 - our bug: logged whole, and none that concerns a show
            _log.exception("looking for newer versions failed")

    def _ask(self) -> bytes | None:
        """What the feed is now, where it is to be believed."""
        asking = _Asking(self._where)
        asking.start()
        ends_s = time.monotonic() + self._where.answer_s
        while not asking.over.wait(0.1):
            if self._closing.is_set() or self._busy():
                asking.hang_up("it was broken off")
            elif time.monotonic() > ends_s:
                asking.hang_up(f"it takes longer than {self._where.answer_s:.0f} s")
            if asking.given_up:
                break
        if asking.answer is None:
            _log.info("no news of newer versions: %s", asking.given_up or asking.trouble)
            return None
        return asking.answer if self._take(asking.answer) else None

    def _take(self, data: bytes) -> bool:
        """Whether this is a feed; then what it tells is known."""
        try:
            release = read(data, self._where.keys)
        except NoFeed as error:
            _log.warning("what came as the list of versions is left aside: %s", error)
            return False
        if self._newer and is_newer(self._newer.version, release.version):
            # Somebody plays back an old list: what was known stays known.
            _log.warning("the list of versions has %s, and had %s", release.version, self._newer.version)
            return False
        newer = release if is_newer(release.version, self._where.version) else None
        if newer and not is_for(newer, self._where.machine):
            _log.info("version %s has no file for %s", newer.version, self._where.machine)
            newer = None
        _log.info("this is %s, the newest version %s", self._where.version, release.version)
        if newer != self._newer:
            self._newer = newer
            self._changed()
        return True

    def _remembered(self) -> _Kept | None:
        try:
            return msgspec.json.decode(read_whole(self._path, 4 * LONGEST), type=_Kept)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.MsgspecError, ValueError) as error:
            _log.warning("%s cannot be read: %s", FILE, error)
            return None

    def _remember(self, kept: _Kept) -> bool:
        try:
            write_whole(self._path, msgspec.json.encode(kept))
        except OSError as error:
            _log.warning("%s cannot be written, and so nobody is asked: %s", FILE, error)
            return False
        return True


class _Asking(threading.Thread):
    """One request, which can be hung up at any moment. A daemon: a name server may not answer for minutes, and nobody
    waits for it."""

    def __init__(self, where: Where) -> None:
        super().__init__(name="update-feed", daemon=True)
        self._where = where
        self._line: socket.socket | None = None
        self.over = threading.Event()
        self.answer: bytes | None = None
        self.trouble = ""
        self.given_up = ""
        """Why it was hung up."""

    def hang_up(self, why: str) -> None:
        self.given_up = self.given_up or why
        if line := self._line:
            with contextlib.suppress(OSError):  # it is closed already
                # Not the TLS socket's own: that takes its state away under the thread that reads it.
                socket.socket.shutdown(line, socket.SHUT_RDWR)

    def run(self) -> None:
        try:
            answer = self._fetched()
            if not self.given_up:
                self.answer = answer
        except NoFeed as error:
            self.trouble = str(error)
        except (OSError, http.client.HTTPException, ValueError) as error:
            self.trouble = f"{type(error).__name__}: {error}"
        finally:
            self.over.set()

    def _fetched(self) -> bytes:
        place = self._where.feed
        for _ in range(MOST_STEPS):
            answer = self._step(place)
            if isinstance(answer, bytes):
                return answer
            # Who sends it on may be anybody: what comes is believed by its signature, wherever it came from.
            place = urljoin(place, answer)
        raise NoFeed(f"it was sent on {MOST_STEPS} times")

    def _step(self, place: str) -> bytes | str:
        """What one address has, or where it sends one."""
        address = urlsplit(place)
        if address.scheme != "https" or not address.hostname:
            raise NoFeed("its address does not begin with https://")
        context = self._where.context or ssl.create_default_context()
        line = http.client.HTTPSConnection(address.hostname, address.port, timeout=STEP_S, context=context)
        try:
            line.connect()
            self._line = line.sock
            if self.given_up:
                raise NoFeed(self.given_up)
            headers: dict[str, Any] = {"User-Agent": f"Bancarella/{self._where.version}", "Accept": "application/json"}
            line.request("GET", (address.path or "/") + (f"?{address.query}" if address.query else ""), headers=headers)
            response = line.getresponse()
            if response.status in _SENT_ON and (sent_on := response.getheader("Location")):
                return sent_on
            if response.status != 200:
                raise NoFeed(f"the answer is {response.status}")
            data = response.read(LONGEST + 1)
            if len(data) > LONGEST:
                raise NoFeed(f"it has more than {LONGEST} bytes")
            if response.length:
                raise NoFeed("it breaks off")
            return data
        finally:
            line.close()
