"""Somebody else's connectors, kept at arm's length: whatever one of them does costs no other chat, and no show."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar

from studio.chat.connector import ChatState, Connector, Receive, Scheme, Surroundings
from studio.domain.chat import ChatMessage, Clearing, Deletion, Received
from studio.domain.errors import Refused, SellerError

MOST_A_SECOND = 1_000
"""What an added connector may bring for long; one that brings more waits."""
BURST = 5_000
_LONGEST_NOTE = 500

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


def kept_apart(scheme: str, load: Callable[[], Any]) -> Scheme:
    """The scheme that `load` brings, with every connector that it makes kept at arm's length."""

    def make(rest: str, around: Surroundings) -> Connector:
        try:
            theirs = load()(rest, around)
            if not isinstance(theirs, Connector):
                raise SellerError(f"The added connector for {scheme}:// is not one that this version can use.")
            return Added(scheme, theirs)
        except SellerError:
            raise
        except (Exception, SystemExit):  # noqa: BLE001 - somebody else's code
            _log.exception("the added chat connector for %s:// cannot be used", scheme)
            raise SellerError(
                f"The added connector for {scheme}:// does not work here. The log has the details."
            ) from None

    return make


class Added(Connector):
    """Supervises `theirs`, of which `listen`, `write` and `stop` are called, and hands on only what is what it should
    be: a message that is none would be found out by whoever reads the chat, which is everybody."""

    def __init__(self, scheme: str, theirs: Connector) -> None:
        super().__init__()
        self._theirs = theirs
        self._unsound = 0
        self.same_as = f"{scheme}://{own}" if (own := _text(getattr(theirs, "same_as", ""))) else ""
        self._stopper: threading.Thread | None = None
        self.fault = f"The added connector for {scheme}:// failed. It is tried again; the log has the details."
        self.platform = _text(theirs.platform) or scheme
        self.longest = max(10, _number(theirs.longest, 500))
        self.every_s = max(0.0, float(theirs.every_s))
        self.knows_replies, self.links_punished = theirs.knows_replies is True, theirs.links_punished is True
        theirs._on_state, theirs._on_mark = self._look, self._take_mark
        theirs._stopping = self._stopping
        self._allowed, self._allowed_at_s = float(BURST), time.monotonic()
        self._look()

    @property
    def can_send(self) -> bool:
        """See `Connector`."""
        try:
            return self._theirs.can_send is True
        except Exception:  # noqa: BLE001 - somebody else's code; it is asked all the time: no log
            return False

    def listen(self, receive: Receive, stopping: threading.Event) -> None:
        """See `Connector`."""
        theirs = self._theirs
        theirs.state, theirs.last_error, theirs.viewers = ChatState.CONNECTING, None, None
        theirs.resume = self.resume
        try:
            theirs.listen(lambda received: self._receive(receive, received), stopping)
        except SystemExit:
            raise RuntimeError("it wanted to end the studio") from None

    def write(self, text: str, reply_to: str | None) -> None:
        """See `Connector`."""
        try:
            self._theirs.write(text, reply_to)
        except SellerError:
            raise
        except Exception:  # noqa: BLE001 - somebody else's code
            _log.exception("the added chat connector for %s failed at writing", self.platform)
            raise Refused("This chat stumbled over a fault of its connector. The log has the details.") from None

    def stop(self, timeout_s: float) -> bool:
        """See `Connector`. Theirs is told on a thread of its own: it may never come back."""
        self._stopping.set()
        end_s = time.monotonic() + timeout_s
        if self._stopper is None:
            self._stopper = threading.Thread(target=self._tell_theirs, name=f"chat-stop-{self.platform}", daemon=True)
            self._stopper.start()
        self._stopper.join(timeout_s)
        return super().stop(max(0.0, end_s - time.monotonic())) and not self._stopper.is_alive()

    def _tell_theirs(self) -> None:
        try:
            self._theirs.stop(0)
        except (Exception, SystemExit):  # noqa: BLE001 - somebody else's code
            _log.exception("the added chat connector for %s failed at stopping", self.platform)

    def _receive(self, receive: Receive, received: Received) -> None:
        if self._stopping.is_set():
            raise Refused("This chat is being left.")  # for whoever overlooks it
        if not _is_sound(received):
            self._unsound += 1
            self._look()
            return
        now_s = time.monotonic()
        self._allowed = min(float(BURST), self._allowed + (now_s - self._allowed_at_s) * MOST_A_SECOND)
        self._allowed_at_s = now_s
        if self._allowed < 1:
            self._stopping.wait(1 / MOST_A_SECOND)
        self._allowed -= 1
        receive(received)

    def _look(self) -> None:
        """Takes over what theirs says of itself, where it can be told to others."""
        theirs = self._theirs
        live = theirs.state is ChatState.LIVE
        before = (self.viewers, self.note)
        self.viewers = _number(theirs.viewers, None)
        self.note = _text(theirs.note) or None
        self.garbled = self._unsound + _number(theirs.garbled, 0)
        if live:
            self._tell(ChatState.LIVE, _text(theirs.last_error) or None)
        if (self.viewers, self.note) != before:
            self._on_state()

    def _take_mark(self, resume: str) -> None:
        if isinstance(resume, str):
            self.mark(resume)


def _is_sound(received: object) -> bool:
    if isinstance(received, ChatMessage):
        texts: tuple[object, ...] = (
            *(received.id, received.platform, received.author_id, received.author),
            *(received.text, received.role, received.paid),
        )
        sound = all(isinstance(text, str) for text in texts) and bool(received.id and received.platform)
        return sound and isinstance(received.at, datetime) and received.at.tzinfo is not None
    if isinstance(received, Deletion):
        return isinstance(received.platform, str) and isinstance(received.id, str)
    if isinstance(received, Clearing):
        return isinstance(received.platform, str) and isinstance(received.author_id, str | None)
    return False


def _text(value: object) -> str:
    return value[:_LONGEST_NOTE] if isinstance(value, str) else ""


def _number(value: object, otherwise: _T) -> int | _T:
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53 else otherwise
