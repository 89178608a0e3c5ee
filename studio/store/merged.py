"""What each of those who were merged into one buyer had of their own, so that a split gives it back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from studio.store.book import Row

_BASKET = ("number", "note", "pickup", "packed_at")


@dataclass
class Part:
    """One of them. `accounts`: theirs; not said of the first, whose are all that are nobody else's. `baskets`: by
    show."""

    typed: dict[str, str]
    baskets: dict[int, Row] = field(default_factory=dict)
    accounts: list[tuple[str, str]] = field(default_factory=list)


def part_of(typed: dict[str, str], baskets: Iterable[Row]) -> Part:
    """Who was never merged: all that they have is their own."""
    return Part(typed, {row["show"]: {name: row[name] for name in _BASKET} for row in baskets})


def written(parts: Sequence[Part]) -> str:
    """As `read` takes it."""
    return json.dumps([asdict(part) for part in parts])


def read(text: str) -> list[Part]:
    """What `written` made a text of."""
    return [
        Part(
            each["typed"],
            {int(show): row for show, row in each["baskets"].items()},
            [(platform, author_id) for platform, author_id in each["accounts"]],
        )
        for each in json.loads(text)
    ]


def keep_changes(parts: Sequence[Part], now: Part) -> None:
    """What was changed since they are one is the first's, or whose basket it was first."""
    _keep_texts([part.typed for part in parts], now.typed)
    for show, basket in now.baskets.items():
        had = [part.baskets[show] for part in parts if show in part.baskets]
        if not had:
            parts[0].baskets[show] = basket
            continue
        if basket["packed_at"] != _basket(had)["packed_at"]:
            for each in had:  # one parcel
                each["packed_at"] = basket["packed_at"]
        _keep_texts(had, {name: basket[name] for name in ("pickup", "note")})


def all_of(parts: Sequence[Part]) -> Part:
    """What they have together."""
    shows = {show for part in parts for show in part.baskets}
    return Part(
        {name: _together(name, [part.typed[name] for part in parts]) for name in parts[0].typed},
        {show: _basket([part.baskets[show] for part in parts if show in part.baskets]) for show in shows},
    )


def without(now: Part, left: Sequence[Part], gone: Part) -> Part:
    """What is `left` of what they have `now` when one has gone: what was cleared since stays so."""
    rest = all_of(left)
    texts = [part.typed for part in left]
    typed = {name: _left(name, text, texts, gone.typed) for name, text in now.typed.items()}
    for show, basket in rest.baskets.items():
        if show in now.baskets and show in gone.baskets:
            had = [part.baskets[show] for part in left if show in part.baskets]
            basket |= {
                name: _left(name, now.baskets[show][name], had, gone.baskets[show]) for name in ("pickup", "note")
            }
    return Part(typed, rest.baskets)


def _basket(had: Sequence[Row]) -> Row:
    return {
        "number": min(each["number"] for each in had),
        "note": _together("note", [each["note"] for each in had]),
        "pickup": _together("pickup", [each["pickup"] for each in had]),
        # What was in neither parcel is still to be packed: each claim knows.
        "packed_at": next((each["packed_at"] for each in reversed(had) if each["packed_at"] is not None), None),
    }


def _together(name: str, texts: Sequence[str]) -> str:
    """Notes are joined; of anything else there is one."""
    texts = [text for text in texts if text]
    return "\n".join(dict.fromkeys(texts)) if name == "note" else next(iter(texts), "")


def _keep_texts(had: Sequence[dict[str, Any]], now: dict[str, str]) -> None:
    for name, text in now.items():
        if text != _together(name, [each[name] for each in had]):
            if name == "note":
                for each in had[1:]:
                    text = _cut(text, each[name])
            had[0][name] = text


def _left(name: str, text: str, left: Sequence[dict[str, Any]], gone: dict[str, Any]) -> str:
    texts = [each[name] for each in left]
    if name == "note":
        rest, all_ = _together(name, texts), _together(name, [gone[name], *texts])
        if sorted(text.split("\n")) == sorted(all_.split("\n")):  # nobody has changed it
            return rest
        return text if gone[name] in texts else _cut(text, gone[name])
    return text and _together(name, texts)


def _cut(text: str, part: str) -> str:
    """Without these lines, where they stand as they were."""
    return f"\n{text}\n".replace(f"\n{part}\n", "\n", 1)[1:-1] if part else text
