"""Who may be read by everyone: the seller's word list, links from people nobody knows, and those who were blocked."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from studio.domain.chat import ChatMessage

KNOWN_AFTER = 3
"""Whoever wrote so many messages that stood is no stranger: their links are not held back."""
MOST_WORDS, LONGEST_WORD = 500, 80


class Standing(StrEnum):
    """How a message stands. Only `SHOWN` ones may be put on the picture, shown to visitors, or count as a claim."""

    SHOWN = "shown"
    HELD_LINK = "held-link"
    """Holds a link and comes from somebody nobody knows; the host decides."""
    HELD_WORD = "held-word"
    """Holds a word of the seller's list; the host decides."""
    BLOCKED = "blocked"
    """From somebody the host blocked."""
    HIDDEN = "hidden"
    """The host hid it."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Somebody who is not to be heard any more. `author` is for the host to recognise them by."""

    platform: str
    author_id: str
    author: str


@dataclass(frozen=True)
class Rules:
    """What the seller wants. `words` in any spelling; a message that holds one waits for the host."""

    words: tuple[str, ...] = ()
    hold_links: bool = True
    blocked: tuple[Blocked, ...] = ()

    @cached_property
    def _blocked(self) -> frozenset[tuple[str, str]]:
        return frozenset((person.platform, person.author_id) for person in self.blocked)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        return _pattern(self.words)

    def standing(self, message: ChatMessage, known: bool) -> Standing:
        """How a new message stands. `known`: its author is no stranger (see `KNOWN_AFTER`)."""
        if (message.platform, message.author_id) in self._blocked:
            return Standing.BLOCKED
        if message.role == "host":
            return Standing.SHOWN
        if self._pattern and self._pattern.search(f"{_bare(message.text)} {_bare(message.author)}"):
            return Standing.HELD_WORD
        if self.hold_links and not known and message.role != "moderator" and has_link(message.text):
            return Standing.HELD_LINK
        return Standing.SHOWN


def has_link(text: str) -> bool:
    """Whether the text leads somewhere: an address, or what a browser would take for one."""
    return bool(_LINK.search(unicodedata.normalize("NFKC", text)))


def word_list(words: Iterable[str]) -> tuple[str, ...]:
    """The seller's words, each once, without what would hold back everything."""
    kept: dict[str, str] = {}
    for word in words:
        word = " ".join(word.split())[:LONGEST_WORD]
        if _bare(word):
            kept.setdefault(_bare(word), word)
    return tuple(kept.values())[:MOST_WORDS]


def _pattern(words: Iterable[str]) -> re.Pattern[str] | None:
    parts = []
    for word in words:
        bare = _bare(word)
        if not bare:
            continue
        body = re.escape(bare).replace(r"\ ", r"\s+")
        # "spam" is not in "spamilberto"; scripts without spaces have no such edges.
        left = r"(?<![^\W_])" if _SPACED.match(bare[0]) else ""
        right = r"(?![^\W_])" if _SPACED.match(bare[-1]) else ""
        parts.append(f"{left}{body}{right}")
    return re.compile("|".join(parts)) if parts else None


def _bare(text: str) -> str:
    """Without case, width, accents and the invisible marks that words are hidden with."""
    spread = unicodedata.normalize("NFKD", text.casefold())
    seen = "".join(c for c in spread if unicodedata.category(c) not in ("Mn", "Me", "Cf")).translate(_LOOKALIKES)
    # "c r e t i n o", "c.r.e.t.i.n.o"
    return _SPREAD_OUT.sub(lambda letters: re.sub(r"[\W_]", "", letters[0]), seen)


_LOOKALIKES = str.maketrans("аеорсухіјѕԁӏνοικαρτυ", "aeopcyxijsdlvoikaptu")
_SPREAD_OUT = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*_\-][^\W\d_]){2,}(?![^\W_])")
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"
_SPACED = re.compile(rf"[^\W_{_UNSPACED}]")
_LINK = re.compile(
    r"(?:https?|ftp|tg|whatsapp)://\S|\bwww\.\w|\b(?:t\.me|wa\.me|bit\.ly|tinyurl\.com|discord\.gg)/"
    r"|(?<![\w@.])[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63}){0,4}\.(?:"
    r"(?:com|net|org|info|biz|shop|store|online|site|xyz|top|club|live|link|click|app|dev|io|tv|gg|ly|cc|ru|cn|tk|example"
    r"|it|de|fr|es|eu|uk|ch|nl|pl|br|jp|kr|ca|au)(?:[/:?#]\S*|(?![\w.-]))"
    # Words, where a full stop has no space behind it.
    r"|(?:me|in|at|us|be|co)/\S*)",
    re.IGNORECASE,
)
