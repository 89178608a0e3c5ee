"""What every connector is: a thread that listens to one chat, is kept alive, and answers where it is let."""

from __future__ import annotations

import logging
import random
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from studio.domain.chat import ChatMessage, Received
from studio.domain.claims import Claim
from studio.domain.errors import Refused, SellerError
from studio.domain.product import Product
from studio.domain.show import OnScreen

Receive = Callable[[Received], None]
Codes = Callable[[], tuple[str, ...]]
"""The product codes of the moment."""

FIRST_PAUSE_S = 0.5
PAUSE_GROWTH = 1.5
SHORT_PAUSE_S = 4.0
"""The longest pause in the first minutes of an outage: who comes back is heard again within 5 s."""
LONG_PAUSE_S = 30.0
SHORT_OUTAGE_S = 600.0
STEADY_S = 10.0
"""Who closes sooner than this after letting us in has not let us in: pauses go on growing."""

_log = logging.getLogger(__name__)


class ChatState(StrEnum):
    """How it stands with one chat."""

    CONNECTING = "connecting"
    LIVE = "live"
    WAITING = "waiting"  # lost; tries again by itself
    ENDED = "ended"  # nothing more will come
    OFF = "off"  # not started, or stopped


class Lost(SellerError):
    """A chat was lost, or could not be reached. `pause_s`: the platform asked not to be tried sooner (Retry-After), or
    there is no sense in it (a channel that does not exist)."""

    def __init__(self, words: str, pause_s: float = 0.0) -> None:
        super().__init__(words)
        self.pause_s = pause_s


class Secrets(Protocol):
    """Where keys and tokens are kept: the system's keyring. Any thread; may take seconds."""

    def get(self, id_: str) -> str | None: ...
    def once(self, id_: str) -> str | None:
        """As `get`, for whoever asks again and again: nobody is prompted each time."""
        ...

    def put(self, id_: str, key: str) -> bool: ...
    def delete(self, id_: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Token:
    """What a platform lets us in with. `client_id`: the app it was given to, "" where it was pasted."""

    access: str
    client_id: str = ""
    user_id: str = ""
    name: str = ""

    def __repr__(self) -> str:
        return f"Token(name={self.name!r})"


class Accounts(Protocol):
    """Who is signed in where."""

    def has(self, platform: str) -> bool:
        """Whether the seller is signed in there. Quick."""
        ...

    async def token(self, platform: str) -> Token | None:
        """A token that is good now (renewed where it ran out), None where nobody is signed in. Raises SellerError."""
        ...


class NoAccounts:
    """Nobody is signed in anywhere."""

    def has(self, platform: str) -> bool:
        return False

    async def token(self, platform: str) -> Token | None:
        return None


class NoSecrets:
    """Keeps them for as long as it lives: tests, and whatever needs none."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, id_: str) -> str | None:
        return self._kept.get(id_)

    once = get

    def put(self, id_: str, key: str) -> bool:
        self._kept[id_] = key
        return False

    def delete(self, id_: str) -> None:
        self._kept.pop(id_, None)


@dataclass(frozen=True, slots=True)
class Stall:
    """What a page that visitors see needs of the show."""

    shop: str = ""
    language: str = "en"
    pinned: Product | None = None
    on_air: bool = False
    countdown_label: str = ""
    ends_at: datetime | None = None
    """When the countdown ends (UTC); None where none runs."""
    message: OnScreen | None = None
    """The chat message that is on the picture."""
    offer_ends: datetime | None = None
    """When the pinned product costs its full price again (UTC)."""
    limit: int | None = None
    """The most of one product that a buyer may have, where the product does not say."""
    paused: bool = False
    """No message claims anything just now."""


ClaimNews = tuple[int | None, int, tuple[Claim, ...]]
"""The show that claims belong to, None where there was none yet; the number of a change; and the claims of that show
that changed up to there, in the order of the changes."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a connector may ask of the studio around it, from any thread; quick, but for `secrets` and `accounts`."""

    codes: Codes = tuple
    pinned: Callable[[], str | None] = lambda: None
    """The code of the product on the picture."""
    secrets: Secrets = field(default_factory=NoSecrets)
    accounts: Accounts = field(default_factory=NoAccounts)
    hide: Callable[[str], None] = lambda _: None
    """This is a secret: it is never to be written to the log."""
    stall: Callable[[], Stall] = Stall
    product: Callable[[str], Product | None] = lambda _: None
    """The one of this code, whatever its case; None where it is not for sale."""
    claims: Callable[[int, int], ClaimNews] = lambda since, most: (None, since, ())
    """What the ledger changed after change `since`, at most so many claims. May take a disk's time; SellerError."""
    recall: Callable[[str], str | None] = lambda _: None
    remember: Callable[[str, str], None] = lambda _, __: None
    """A few words that a connector wants to find again at the next start, by their name; no secrets. May take a disk's
    time."""
    recent: Callable[[int], list[ChatMessage]] = lambda _: []
    """The newest messages of every chat that may be shown, oldest first, at most so many."""
    after: Callable[[int, int], tuple[int, list[dict[str, Any]]]] = lambda seq, most: (0, [])
    """See `Hub.after`. Entries of every standing: whoever shows them to visitors shows the ones that are "shown"."""
    is_written: Callable[[str, str], bool] = lambda platform, id_: False
    """See `Hub.is_written`."""


Scheme = Callable[[str, Surroundings], "Connector"]
"""Makes the connector for what stands behind `scheme://`; raises SellerError where that makes no sense."""

Schemes = Mapping[str, Scheme]


class Connector(ABC):
    """One chat by its address, on a thread of its own.

    Whoever writes one writes `listen` (or derives from `NetConnector`, which does it with asyncio). Whatever it raises
    is the end of that attempt alone: `last_error` says it in plain words, and after a pause (0.5 s, growing 1.5 times
    to 4 s, past ten minutes to 30 s; at least `Lost.pause_s`) it is called again.
    """

    platform: str
    """The platform's word ("twitch"), or the source's own where it carries several."""
    longest = 500
    """Characters that a message we write may have."""
    every_s = 1.5
    """Seconds between two messages we write, at least."""
    knows_replies = False
    """Whether the platform shows an answer as one; else the name of whom it is for goes before it."""
    links_punished = False
    """Whether its platform punishes links: nothing is posted there unless the seller wants it."""

    fault = "This chat stumbled over a fault of the studio; it is tried again. The log has the details."
    """What the seller is told where `listen` raises what it should not."""

    def __init__(self) -> None:
        self.state = ChatState.OFF
        self.last_error: str | None = None
        self.viewers: int | None = None
        """How many watch, where the platform tells."""
        self.note: str | None = None
        """What else the seller should know of it, in a few plain words: what is left of a quota."""
        self.garbled = 0
        """Pieces of what came that made no sense and were left out."""
        self.unreadable = 0
        """Messages that hold nothing that can be seen; the hub leaves them out, and counts them."""
        self.same_as = ""
        """The chat by the one spelling that all its addresses have in common; "" where every address is its own."""
        self.resume: str | None = None
        """Where the platform lets us go on from, as `mark` said last; given back before `listen` after a restart."""
        self._stopping, self._hurry = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None
        self._on_state: Callable[[], None] = lambda: None
        self._on_mark: Callable[[str], None] = lambda _: None
        self._sending = threading.Lock()
        self._sent_s = -1e9

    @abstractmethod
    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """Hands on what is written until `stopping` is set, and returns soon (1 s) after that; returning before means
        that nothing more will come. Calls `now_live` once it listens. Raises SellerError where the chat is lost."""

    @property
    def can_send(self) -> bool:
        """Whether `send` can work now: the platform lets us write, and we are signed in where that is needed."""
        return False

    def write(self, text: str, reply_to: str | None) -> None:
        """Write `text` (never longer than `longest`) into the chat, as the answer to the message `reply_to` where the
        platform knows answers. Blocks up to 10 s; raises SellerError. For whoever writes a connector that can."""
        raise Refused("Nobody can write into this chat from here.")

    def send(self, text: str, reply_to: str | None = None) -> None:
        """Write into the chat: no faster than the platform lets us, and no longer. Blocks; raises SellerError."""
        if not self.can_send:
            raise Refused("Nobody can write into this chat from here.")
        with self._sending:
            if self._stopping.wait(max(0.0, self._sent_s + self.every_s - time.monotonic())):
                raise Refused("This chat is being left.")
            self._sent_s = time.monotonic()
            self.write(shortened(text, self.longest), reply_to)

    def start(
        self, receive: Receive, on_state: Callable[[], None], on_mark: Callable[[str], None] = lambda _: None
    ) -> None:
        """Listen from now on. All are called on the connector's thread; `on_state` at every change of `state`,
        `last_error`, `viewers` or `note`; `on_mark` with where to go on from, after what came before it was received.
        """
        self._on_state, self._on_mark = on_state, on_mark
        self._thread = threading.Thread(target=self._run, args=(receive,), name=f"chat-{self.platform}", daemon=True)
        self._thread.start()

    def hurry(self) -> None:
        """Try again now, where it waits."""
        self._hurry.set()

    def stop(self, timeout_s: float) -> bool:
        """Stop listening; true once the thread has ended, false where it had not within `timeout_s`."""
        self._stopping.set()
        self._hurry.set()
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # for those who write `listen`

    def now_live(self) -> None:
        """The chat is heard."""
        self._tell(ChatState.LIVE, None)

    def complain(self, error: str) -> None:
        """Something is amiss that does not end it."""
        self._tell(self.state, error)

    def count_viewers(self, viewers: int | None) -> None:
        """So many watch."""
        if viewers != self.viewers:
            self.viewers = viewers
            self._on_state()

    def remark(self, note: str | None) -> None:
        """Tell the seller something that is no error."""
        if note != self.note:
            self.note = note
            self._on_state()

    def mark(self, resume: str) -> None:
        """Everything up to `resume` was received: after a restart it can go on from there. Never a secret."""
        self.resume = resume
        self._on_mark(resume)

    def _run(self, receive: Receive) -> None:
        pause_s, lost_s = FIRST_PAUSE_S, time.monotonic()
        while not self._stopping.is_set():
            self._hurry.clear()
            self._tell(ChatState.CONNECTING, self.last_error)
            began_s, least_s = time.monotonic(), 0.0
            try:
                self.listen(receive, self._stopping)
            except Lost as error:
                reason, least_s = str(error), error.pause_s
            except SellerError as error:
                reason = str(error)
            except Exception:  # noqa: BLE001 - a connector's bug must cost no other chat and no show
                _log.exception("the chat connector for %s failed", self.platform)
                reason = self.fault
            else:
                self._tell(ChatState.OFF if self._stopping.is_set() else ChatState.ENDED, self.last_error)
                return
            now_s = time.monotonic()
            if self.state is ChatState.LIVE and now_s - began_s >= STEADY_S:
                pause_s, lost_s = FIRST_PAUSE_S, now_s
            self.viewers = None
            self._tell(ChatState.WAITING, reason)
            self._hurry.wait(max(least_s, pause_s * random.uniform(0.9, 1.1)))
            longest_s = SHORT_PAUSE_S if now_s - lost_s < SHORT_OUTAGE_S else LONG_PAUSE_S
            pause_s = min(PAUSE_GROWTH * pause_s, longest_s)
        self._tell(ChatState.OFF, self.last_error)

    def _tell(self, state: ChatState, error: str | None) -> None:
        if (state, error) != (self.state, self.last_error):
            self.state, self.last_error = state, error
            self._on_state()


def shortened(text: str, longest: int) -> str:
    """`text` in one line of at most `longest` characters. A link in it is kept whole: words before it make way."""
    text = " ".join(text.split())
    if len(text) <= longest:
        return text
    words, link = text.rpartition(" ")[::2]
    if "://" in link and len(link) + 2 <= longest:
        return f"{words[: longest - len(link) - 2].rstrip()}… {link}"
    return text[: longest - 1].rstrip() + "…"
