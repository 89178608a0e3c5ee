"""What every connector is: a thread that listens to one chat, and is kept alive."""

from __future__ import annotations

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable
from enum import StrEnum

from studio.domain.chat import ChatMessage, Deletion
from studio.domain.errors import SellerError

Receive = Callable[[ChatMessage | Deletion], None]
Codes = Callable[[], tuple[str, ...]]
"""The product codes of the moment."""

FIRST_PAUSE_S = 1.0
LONGEST_PAUSE_S = 30.0

_log = logging.getLogger(__name__)


class ChatState(StrEnum):
    """How it stands with one chat."""

    CONNECTING = "connecting"
    LIVE = "live"
    WAITING = "waiting"  # lost; tries again by itself
    ENDED = "ended"  # nothing more will come
    OFF = "off"  # not started, or stopped


class Connector(ABC):
    """One chat by its address, on a thread of its own.

    Whoever writes one writes `listen`. Whatever it raises is the end of that attempt alone: `last_error` says it in
    plain words, and after a pause (1 s, doubled up to 30 s while nothing is reached) it is called again.
    """

    platform: str
    """The platform's word ("twitch"), or the source's own where it carries several."""

    def __init__(self) -> None:
        self.state = ChatState.OFF
        self.last_error: str | None = None
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._on_state: Callable[[], None] = lambda: None

    @abstractmethod
    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """Hands on what is written until `stopping` is set, and returns soon (1 s) after that; returning before means
        that nothing more will come. Calls `now_live` once it listens. Raises SellerError where the chat is lost."""

    def start(self, receive: Receive, on_state: Callable[[], None]) -> None:
        """Listen from now on. Both are called on the connector's thread; `on_state` at every change of `state` or
        `last_error`."""
        self._on_state = on_state
        self._thread = threading.Thread(target=self._run, args=(receive,), name=f"chat-{self.platform}", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float) -> bool:
        """Stop listening; true once the thread has ended, false where it had not within `timeout_s`."""
        self._stopping.set()
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def now_live(self) -> None:
        """For `listen`: the chat is heard."""
        self._tell(ChatState.LIVE, None)

    def complain(self, error: str) -> None:
        """For `listen`: something is amiss that does not end it."""
        self._tell(self.state, error)

    def _run(self, receive: Receive) -> None:
        pause_s = FIRST_PAUSE_S
        while not self._stopping.is_set():
            self._tell(ChatState.CONNECTING, self.last_error)
            try:
                self.listen(receive, self._stopping)
            except SellerError as error:
                reason = str(error)
            except Exception:  # noqa: BLE001 - a connector's bug must cost no other chat and no show
                _log.exception("the chat connector for %s failed", self.platform)
                reason = "This chat stumbled over a fault of the studio; it is tried again. The log has the details."
            else:
                self._tell(ChatState.OFF if self._stopping.is_set() else ChatState.ENDED, self.last_error)
                return
            if self.state is ChatState.LIVE:
                pause_s = FIRST_PAUSE_S
            self._tell(ChatState.WAITING, reason)
            self._stopping.wait(pause_s)
            pause_s = min(2 * pause_s, LONGEST_PAUSE_S)
        self._tell(ChatState.OFF, self.last_error)

    def _tell(self, state: ChatState, error: str | None) -> None:
        if (state, error) != (self.state, self.last_error):
            self.state, self.last_error = state, error
            self._on_state()
