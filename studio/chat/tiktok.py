"""tiktok://USER: a live on TikTok, for sellers who have installed TikTokLive themselves (`pip install TikTokLive`).

TikTok has no chat for programs. TikTokLive reads what its web page reads, with the help of a third party's signing
service (Euler Stream), which gives a few connections a day away and sells more: `?key=env:VAR` is its key. Its licence
and that service forbid us to bring it along; whoever does not want it reads TikTok through Social Stream Ninja.

Heard: comments, comments taken back, gifts (once a streak of them is over), how many watch. TikTok sends the newest
comments again when one comes back; they have its own ids and are shown once. Nothing can be written.

Source: TikTokLive 7.0.1, its client, errors and events; TikTokLiveProto 0.2.2.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import re
from typing import Any

from studio.chat.connector import Connector, Lost, Receive, Surroundings
from studio.chat.net import BadAddress, NetConnector, key_of, settings
from studio.chat.untrusted import moment, whole, words
from studio.domain.chat import ChatMessage, Clearing, Deletion, Received
from studio.domain.errors import SellerError

START_S = 30.0
OFFLINE_PAUSE_S = 20.0
REFUSED_PAUSE_S = 300.0
LONGEST_PAUSE_S = 3600.0

_USER = re.compile(r"@?(?P<name>[A-Za-z0-9_.]{1,40})", re.ASCII)
_log = logging.getLogger(__name__)


class NotInstalled(SellerError):
    """TikTokLive is not there."""


def tiktok(rest: str, around: Surroundings) -> Connector:
    """The connector of a `tiktok://` address."""
    return TikTok(rest)


def read_comment(event: object) -> tuple[list[Received], int]:
    """What a CommentEvent means, and how many pieces of it made no sense. Never raises."""
    text, who = _of(event, "content"), _person(event)
    id_ = words(_of(event, "common", "msg_id"))
    if not isinstance(text, str) or who is None or not _is_id(id_):
        return [], 1
    author_id, author = who
    identity = _of(event, "user_identity")
    role = (
        "host"
        if _of(identity, "is_anchor") is True
        else "moderator"
        if _of(identity, "is_moderator_of_anchor") is True
        else "member"
        if _of(identity, "is_subscriber_of_anchor") is True
        else ""
    )
    at = moment(_of(event, "common", "create_time"))
    return [ChatMessage(id_, "tiktok", author_id, author, words(text), at, role)], 0


def read_gift(event: object) -> tuple[list[Received], int]:
    """What a GiftEvent means: a message without words, once the streak is over. Never raises."""
    who, id_ = _person(event), words(_of(event, "common", "msg_id"))
    name, times = words(_of(event, "gift", "name")), whole(_of(event, "repeat_count")) or 1
    if who is None or not _is_id(id_):
        return [], 1
    if _of(event, "gift", "type") == 1 and not whole(_of(event, "repeat_end")):
        return [], 0  # the streak goes on
    at = moment(_of(event, "common", "create_time"))
    paid = f"{times} × {name}" if name else f"{times} ×"
    return [ChatMessage(id_, "tiktok", who[0], who[1], "", at, "", paid)], 0


def read_deletions(event: object) -> tuple[list[Received], int]:
    """What an ImDeleteEvent takes back: messages, and all that some people wrote. Never raises."""
    messages = [words(id_) for id_ in _list(_of(event, "delete_msg_ids"))]
    people = [words(id_) for id_ in _list(_of(event, "delete_user_ids"))]
    found: list[Received] = [Deletion("tiktok", id_) for id_ in messages if _is_id(id_)]
    found += [Clearing("tiktok", id_) for id_ in people if _is_id(id_)]
    return found, 0 if found else 1


def _person(event: object) -> tuple[str, str] | None:
    """The id and the name of whose event it is."""
    user = _of(event, "user")
    id_, name = words(_of(user, "id")), words(_of(user, "nickname")) or words(_of(user, "display_id"))
    return (id_ if _is_id(id_) else name, name) if name else None


def _is_id(id_: str) -> bool:
    return id_ not in ("", "0")


def _list(value: object) -> list[object]:
    return value[:1000] if isinstance(value, list) else []


def _of(value: object, *names: str) -> Any:
    """What stands there. What TikTokLive makes of a hostile message may be anything, down to the properties."""
    for name in names:
        try:
            value = getattr(value, name, None)
        except Exception:  # noqa: BLE001 - a property of somebody else's
            return None
    return value


class TikTok(NetConnector):
    """See the module."""

    platform = "tiktok"

    def __init__(self, rest: str) -> None:
        super().__init__()
        place, given = settings(rest, "key")
        user = _USER.fullmatch(place)
        if user is None or "server" in given:
            raise BadAddress("TikTok's chat takes the name of who is live: tiktok://NAME.")
        self._user, self._key = user["name"], key_of(given)
        _library()

    async def attend(self, receive: Receive) -> None:
        """See `NetConnector`."""
        library, errors, events = _library()
        if self._key:
            importlib.import_module("TikTokLive.client.web.web_settings").WebDefaults.tiktok_sign_api_key = self._key
        client = library.TikTokLiveClient(unique_id=f"@{self._user}")
        # Its own log names addresses with the key in them.
        with contextlib.suppress(AttributeError):
            client.logger.setLevel(logging.CRITICAL)
        over = False

        def hear(read: Any) -> Any:
            def heard(event: object) -> None:
                meant, garbled = read(event)
                self.garbled += garbled
                for each in meant:
                    receive(each)

            return heard

        def watched(event: object) -> None:
            count = whole(_of(event, "total"))
            if count is not None and 0 <= count < 10**9:
                self.count_viewers(count)

        def ended(event: object) -> None:
            nonlocal over
            over = True

        client.add_listener(events.ConnectEvent, lambda event: self.now_live())
        client.add_listener(events.CommentEvent, hear(read_comment))
        client.add_listener(events.GiftEvent, hear(read_gift))
        client.add_listener(events.ImDeleteEvent, hear(read_deletions))
        client.add_listener(events.RoomUserSeqEvent, watched)
        client.add_listener(events.LiveEndEvent, ended)
        try:
            async with asyncio.timeout(START_S):
                listening = await client.start()
            await listening
        except (SellerError, TimeoutError, OSError):
            raise
        except Exception as error:  # noqa: BLE001 - what its libraries raise is theirs to choose
            raise _lost(error, errors) from None
        finally:
            await _leave(client)
        if over:
            self.count_viewers(None)
            return
        raise Lost("The connection to the chat was lost. It is tried again by itself.")


async def _leave(client: Any) -> None:
    for leave in (client.disconnect, _of(client, "web", "close")):
        if leave is None:
            continue
        try:
            async with asyncio.timeout(1.0):
                await leave()
        except Exception as error:  # noqa: BLE001 - it is left anyway
            _log.info("TikTokLive did not close well: %s", type(error).__name__)


def _lost(error: Exception, errors: Any) -> Lost:
    """In words. Never its own: they hold addresses, and a key in them."""
    _log.info("TikTokLive gave up: %s", type(error).__name__)
    if isinstance(error, errors.UserOfflineError):
        return Lost("This account is not live on TikTok just now. It is tried again by itself.", OFFLINE_PAUSE_S)
    if isinstance(error, errors.UserNotFoundError):
        return Lost("TikTok knows no live of this name. Check how it is written.", OFFLINE_PAUSE_S)
    if isinstance(error, errors.AgeRestrictedError):
        return Lost("This live is for adults only, and TikTok shows its chat to nobody without a sign-in.", 60.0)
    if isinstance(error, errors.SignatureRateLimitError):
        pause_s = whole(_of(error, "retry_after"))
        return Lost(
            "TikTok's signing service lets no more connections in for now. Use Social Stream Ninja, or a key of Euler"
            " Stream.",
            min(float(max(pause_s or 0, REFUSED_PAUSE_S)), LONGEST_PAUSE_S),
        )
    if isinstance(error, errors.SignAPIError):
        return Lost("TikTok's signing service does not help just now. It is tried again by itself.", 60.0)
    if isinstance(error, errors.WebcastBlockedError):
        return Lost("TikTok turns programs away from this live. Use Social Stream Ninja.", REFUSED_PAUSE_S)
    return Lost("TikTok's live cannot be reached just now. It is tried again by itself.", OFFLINE_PAUSE_S)


def _library() -> tuple[Any, Any, Any]:
    """TikTokLive, its errors and its events. Raises NotInstalled."""
    try:
        return (
            importlib.import_module("TikTokLive"),
            importlib.import_module("TikTokLive.client.errors"),
            importlib.import_module("TikTokLive.events"),
        )
    except ImportError:
        raise NotInstalled(
            "TikTok's chat is read with Social Stream Ninja (ssn://), which needs nothing. Only a Bancarella that runs"
            " from its source can use TikTokLive instead."
        ) from None
