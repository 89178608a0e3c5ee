"""What a platform sends, taken as whatever it turns out to be. Nothing here raises, whatever it is given."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

LONGEST_TEXT = 20_000
"""Characters that are looked at: the hub keeps far fewer."""
_LARGEST = 2**63
_EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
_AHEAD = timedelta(days=1)
_NUMBER = re.compile(r"-?[0-9]{1,19}", re.ASCII)


def parsed(text: str | bytes) -> Any:
    """What the JSON says; None where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError, TypeError):  # UnicodeDecodeError is a ValueError
        return None


def mapping(value: object) -> dict[str, Any]:
    """The object that it is, an empty one where it is something else."""
    return value if isinstance(value, dict) else {}


def sequence(value: object) -> list[Any]:
    """The list that it is, an empty one where it is something else."""
    return value if isinstance(value, list) else []


def within(value: object, *path: str | int) -> Any:
    """What stands in it under these names and places; None where the way ends."""
    for step in path:
        if isinstance(step, int):
            if not isinstance(value, list) or not -len(value) <= step < len(value):
                return None
            value = value[step]
        else:
            if not isinstance(value, dict):
                return None
            value = value.get(step)
    return value


def words(value: object) -> str:
    """The text that it is; numbers as text, for platforms change their minds about ids; "" for anything else."""
    if isinstance(value, str):
        return value[:LONGEST_TEXT]
    number = whole(value)
    return "" if number is None else str(number)


def whole(value: object) -> int | None:
    """The whole number that it is or says, of at most 64 bits."""
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value):
            return None
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not -_LARGEST <= value < _LARGEST:
        return None
    return value


def moment(value: object) -> datetime:
    """When something happened: ISO 8601, or seconds, or milliseconds since 1970. The present where that makes no sense:
    clocks jump, and the chat is in the order of arrival anyway."""
    now = datetime.now(UTC)
    try:
        if isinstance(value, str) and not _NUMBER.fullmatch(value):
            at = datetime.fromisoformat(value[:40])
            at = at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
        else:
            number = whole(value)
            if number is None:
                return now
            at = datetime.fromtimestamp(number / 1000 if abs(number) > 10**11 else number, UTC)
    except (ValueError, OverflowError, OSError):
        return now
    return at if _EARLIEST <= at <= now + _AHEAD else now
