"""Which column of a list is which, as the seller said it: known again for the next list with the same headings."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from studio.domain.delimited import header_key
from studio.engine.whole_file import read_whole, write_whole

FILE = "list-columns.json"
MOST_KEPT = 50
"""Kinds of lists; of more, those chosen for longest ago are forgotten."""
_log = logging.getLogger(__name__)


class _Chosen(msgspec.Struct, frozen=True):
    headings: tuple[str, ...]
    mapping: dict[str, str]


class ChosenColumns:
    """What was chosen, in a file of the data folder. Any thread. A file that cannot be read or written costs the
    memory alone: it is logged, and the seller chooses again."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._lock = threading.Lock()

    def of(self, headings: Sequence[str]) -> dict[str, str]:
        """The mapping (field: heading) that was chosen for these headings; empty where none was."""
        wanted = _key(headings)
        with self._lock:
            return next((dict(each.mapping) for each in self._read() if each.headings == wanted), {})

    def keep(self, headings: Sequence[str], mapping: Mapping[str, str]) -> None:
        """Remember it for lists with these headings."""
        chosen = _Chosen(_key(headings), dict(mapping))
        with self._lock:
            before = self._read()
            if chosen in before:
                return
            others = [each for each in before if each.headings != chosen.headings]
            try:
                write_whole(self._path, msgspec.json.encode([chosen, *others][:MOST_KEPT]))
            except OSError as error:
                _log.warning("the columns of a list are not remembered: %s", error.strerror)

    def _read(self) -> list[_Chosen]:
        try:
            return msgspec.json.decode(read_whole(self._path), type=list[_Chosen])
        except FileNotFoundError:
            return []
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            _log.warning("the columns chosen for earlier lists cannot be read: %s", error)
            return []


def _key(headings: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(header_key, headings))
