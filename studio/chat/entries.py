"""What the hub keeps, and how clients read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from studio.domain.chat import ChatMessage, Deletion
from studio.domain.moderation import Standing


@dataclass(slots=True)
class Kept:
    """A message that is there. `standing` changes."""

    message: ChatMessage
    codes: tuple[str, ...]
    source: str
    standing: Standing
    echo: bool = False
    """Our own words, come back from the platform."""
    unheard: bool = False
    """It came while its author was blocked, and the host has not let it through by itself since: it may be read, but it
    asks for nothing. Others were served meanwhile."""
    pinned: str | None = None
    """The code of what was on the picture when it came: what "mine" means, however much later it is counted."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The message with number `of` stands otherwise."""

    of: int
    standing: Standing


Entry = Kept | Deletion | Changed | None


def row_of(seq: int, entry: Entry) -> dict[str, Any]:
    """Entry number `seq`, in JSON's terms."""
    if isinstance(entry, Deletion):
        return {"seq": seq, "kind": "deleted", "id": entry.id, "platform": entry.platform}
    if isinstance(entry, Changed):
        return {"seq": seq, "kind": "standing", "of": entry.of, "standing": str(entry.standing)}
    assert isinstance(entry, Kept)
    message = entry.message
    return {
        "seq": seq,
        "kind": "message",
        "id": message.id,
        "platform": message.platform,
        "author_id": message.author_id,
        "author": message.author,
        "text": message.text,
        "at": message.at.isoformat(),
        "codes": list(entry.codes),
        "role": message.role,
        "paid": message.paid,
        "standing": str(entry.standing),
        "source": entry.source,
        "echo": entry.echo,
    }
