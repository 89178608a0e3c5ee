"""What a connector hands on, made fit for everybody who reads the chat."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime

from studio.domain.chat import (
    LONGEST_AUTHOR,
    LONGEST_CHAT_TEXT,
    ChatMessage,
    Clearing,
    Deletion,
    Received,
    one_line,
    tidy,
)

NAMELESS = "…"
"""Stands for an author of whose name nothing can be seen."""
_LONGEST_ID = 200
_ROLES = ("host", "moderator", "member")
# Whoever shows a time adds a time zone to it: there must be a year on either side.
_EARLIEST, _LATEST = datetime(1970, 1, 2, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)


def tidied(received: Received) -> Received:
    """The same, in a form that any client can carry and paint."""
    platform = sys.intern(one_line(received.platform, _LONGEST_ID))
    if isinstance(received, Deletion):
        return Deletion(platform, one_line(received.id, _LONGEST_ID))
    if isinstance(received, Clearing):
        return Clearing(platform, None if received.author_id is None else one_line(received.author_id, _LONGEST_ID))
    return replace(
        received,
        id=one_line(received.id, _LONGEST_ID),
        platform=platform,
        author_id=one_line(received.author_id, _LONGEST_ID),
        author=tidy(received.author, LONGEST_AUTHOR) or NAMELESS,
        text=tidy(received.text, LONGEST_CHAT_TEXT),
        at=received.at if _EARLIEST <= received.at <= _LATEST else datetime.now(UTC),
        role=received.role if received.role in _ROLES else "",
        paid=tidy(received.paid, _LONGEST_ID),
    )


def is_worth_keeping(message: ChatMessage) -> bool:
    """Whether there is anything to it: words, or money."""
    return bool(message.text or message.paid)
