"""Whom the shop does not hear: blocked at one desk, blocked at all of them."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING

from studio.domain.moderation import Blocked

if TYPE_CHECKING:
    from studio.engine.till import Till

BLOCKED = "blocked"
_log = logging.getLogger(__name__)


class Unheard:
    """The list in the store. A desk changes who is on it, never the whole: what others changed stays. Any thread."""

    def __init__(self, till: Till, mine: tuple[Blocked, ...], obey: Callable[[tuple[Blocked, ...]], None]) -> None:
        """`mine`: whom this desk did not hear so far; the shop's desks do not either from when this one first has the
        shop's store. `obey` hears of every change, on the till's thread."""
        self._till, self._mine, self._obey = till, mine, obey
        self._brought = False
        till.follow(BLOCKED, self._heard)

    def add(self, person: Blocked) -> None:
        """Nobody hears them any more."""
        self._change(lambda people: (*people, person))

    def remove(self, platform: str, author_id: str) -> None:
        """They are heard again."""
        gone = platform, author_id
        self._change(lambda people: (each for each in people if (each.platform, each.author_id) != gone))

    def _change(self, change: Callable[[tuple[Blocked, ...]], Iterable[Blocked]]) -> None:
        # Written once the store can be: nobody waits for that, this desk obeys already.
        self._till.arrange(BLOCKED, lambda text: _text(change(_people(text))), lasting=True)

    def _heard(self, text: str | None) -> None:
        if self._till.is_new_here and not self._brought:
            self._brought = True
            if self._mine:
                self._change(lambda people: (*people, *self._mine))
                return
        if text is not None:
            self._obey(_people(text))


def _people(text: str | None) -> tuple[Blocked, ...]:
    try:
        return tuple(Blocked(**each) for each in json.loads(text or "[]"))
    except (ValueError, TypeError):
        _log.exception("the list of blocked people cannot be read")
        return ()


def _text(people: Iterable[Blocked]) -> str:
    """Each account once."""
    once = {(each.platform, each.author_id): each for each in people}
    return json.dumps([asdict(each) for each in once.values()])
