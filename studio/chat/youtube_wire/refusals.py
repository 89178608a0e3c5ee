"""What YouTube says no with, in words a seller understands. Nothing of its own text is shown: it may hold the request.

The reasons are those of developers.google.com/youtube/v3/live/docs/errors and …/v3/docs/errors, and those that stand in
front of every Google API (cloud.google.com/apis/design/errors, ErrorInfo).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import NoReturn

from studio.chat.connector import Lost
from studio.chat.net import DENIED_PAUSE_S, denied
from studio.chat.untrusted import mapping, sequence, words
from studio.chat.youtube_wire.units import pacific_day
from studio.domain.errors import Refused, SellerError

NO_KEY = "YouTube needs a key to read its chat, or your account. Add one of them to the accounts."
BAD_KEY = "YouTube does not accept the key. Copy it anew, whole."
SWITCHED_OFF = "The chat of this YouTube show is switched off. Switch it on in YouTube Studio."
NO_CHAT = "This YouTube video has no live chat now. Is the show planned or on air there?"
NO_VIDEO = "YouTube does not know this video. Check its address; a private video can only be read with your account."
OVER = "This YouTube show is over."
USED_UP = "Today's YouTube units are used up. There are new ones at midnight in California."
SLOW_DOWN = "YouTube asks us to slow down. It is tried again by itself."
API_OFF = "The YouTube Data API is not switched on for this key. Switch it on in the Google Cloud console."
KEY_ELSEWHERE = (
    "This YouTube key may not be used on this computer. Change its restrictions in the Google Cloud console."
)
MAY_NOT_WRITE = "YouTube does not let this account write into this chat."
NOT_TAKEN = "YouTube did not take this message. Write it differently."
NONSENSE = "What the platform answered makes no sense. It is tried again."

_AFTER_MIDNIGHT_S = 60.0


class Over(SellerError):
    """The chat has ended."""


class NoChat(SellerError):
    """There is no chat by this id."""


class BadToken(SellerError):
    """It cannot go on from there."""


def refuse(
    status: int, body: object, headers: Mapping[str, str], writing: bool = False, with_key: bool = False
) -> NoReturn:
    """Raise what a denial of the REST API means. `with_key`: we asked with an API key, in nobody's name."""
    error = mapping(mapping(body).get("error"))
    told = [*sequence(error.get("errors"))[:20], *sequence(error.get("details"))[:20]]
    reasons = {words(mapping(each).get("reason")) for each in told}
    if "API key not valid" in words(error.get("message")):
        reasons.add("keyInvalid")
    if "liveChatEnded" in reasons:
        raise Over(OVER)
    if "liveChatNotFound" in reasons:
        raise NoChat(NO_CHAT)
    if reasons & {"pageTokenInvalid", "invalidPageToken"}:
        raise BadToken(NONSENSE)
    if reasons & {"quotaExceeded", "dailyLimitExceeded"}:
        raise used_up()
    if reasons & {"rateLimitExceeded", "userRateLimitExceeded", "RATE_LIMIT_EXCEEDED"}:
        denied(429, headers)
    for reason in reasons:
        if reason in _REASONS:
            raise Lost(_REASONS[reason], DENIED_PAUSE_S)
    if writing and status == 400:
        raise Refused(NOT_TAKEN)
    if writing and status == 403:
        raise Refused(MAY_NOT_WRITE)
    if with_key and (status == 401 or (status == 403 and not reasons)):
        raise Lost(BAD_KEY, DENIED_PAUSE_S)
    denied(status, headers, signed_in=not with_key)


def used_up() -> Lost:
    """There are no units left, until the Californian midnight."""
    return Lost(USED_UP, pacific_day(time.time())[1] + _AFTER_MIDNIGHT_S)


_REASONS = {
    "keyInvalid": BAD_KEY,
    "keyExpired": BAD_KEY,
    "API_KEY_INVALID": BAD_KEY,
    "accessNotConfigured": API_OFF,
    "SERVICE_DISABLED": API_OFF,
    "ipRefererBlocked": KEY_ELSEWHERE,
    "API_KEY_IP_ADDRESS_BLOCKED": KEY_ELSEWHERE,
    "API_KEY_HTTP_REFERRER_BLOCKED": KEY_ELSEWHERE,
    "API_KEY_SERVICE_BLOCKED": KEY_ELSEWHERE,
    "liveChatDisabled": SWITCHED_OFF,
    "videoNotFound": NO_VIDEO,
}
