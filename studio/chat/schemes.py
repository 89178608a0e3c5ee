"""Which connector stands behind which address. Packages that are installed beside the studio add their own through the
entry point group `bancarella.chat`: name = the scheme, value = a `Scheme` (see studio/chat/connector.py). They are kept
at arm's length (studio/chat/added.py)."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator, Mapping
from importlib.metadata import EntryPoint, entry_points

from studio.chat.added import kept_apart
from studio.chat.connector import Scheme

GROUP = "bancarella.chat"
_log = logging.getLogger(__name__)

_OURS = {
    "simulator": "studio.chat.simulator:simulator",
    "twitch": "studio.chat.twitch:twitch",
    "youtube": "studio.chat.youtube:youtube",
    "facebook": "studio.chat.facebook:facebook",
    "kick": "studio.chat.kick:kick",
    "bilibili": "studio.chat.bilibili:bilibili",
    "ssn": "studio.chat.social_stream:social_stream",
    "streamerbot": "studio.chat.streamerbot:streamerbot",
    "irc": "studio.chat.irc:irc",
    "room": "studio.chat.room:room",
}


class _Schemes(Mapping[str, Scheme]):
    """Read when one is asked for: whoever uses one chat loads no other's libraries."""

    def __getitem__(self, scheme: str) -> Scheme:
        if place := _OURS.get(scheme):
            module, _, name = place.partition(":")
            made: Scheme = getattr(importlib.import_module(module), name)
            return made
        return kept_apart(scheme, _added()[scheme].load)

    def __iter__(self) -> Iterator[str]:
        yield from _OURS
        yield from sorted(_added())

    def __len__(self) -> int:
        return len(_OURS) + len(_added())


def _added() -> dict[str, EntryPoint]:
    """What others add, by scheme. None takes the place of one of ours."""
    try:
        found = {point.name.lower(): point for point in entry_points(group=GROUP)}
    except Exception:  # noqa: BLE001 - one package with broken metadata must not take every chat along
        _log.exception("the packages that add chat connectors cannot be listed")
        return {}
    return {scheme: point for scheme, point in found.items() if scheme not in _OURS}


SCHEMES: Mapping[str, Scheme] = _Schemes()
