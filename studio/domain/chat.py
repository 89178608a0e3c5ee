"""What viewers write: messages, moderators' deletions, and what a message speaks of."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from studio.domain.catalogue import LONGEST_CODE
from studio.domain.product import code_key

LONGEST_AUTHOR = 80
LONGEST_CHAT_TEXT = 1000
MOST_ALIKE = 20
"""The same character in a row."""
_MOST_MARKS, _MOST_STACKED = 3, 5


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message. `id` is the platform's, unique within the platform; `at` is UTC."""

    id: str
    platform: str
    author_id: str
    author: str
    text: str
    at: datetime
    role: str = ""
    """"host" or "moderator" where the platform says so, "member" for who pays or was let in; else empty."""
    paid: str = ""
    """What was given with it, as the platform writes it ("5,00 €", "100 bits")."""


@dataclass(frozen=True, slots=True)
class Deletion:
    """A moderator took back the message `id` of `platform`."""

    platform: str
    id: str


@dataclass(frozen=True, slots=True)
class Clearing:
    """A moderator took back everything that `author_id` wrote, or all of the chat that this comes from where it is
    None."""

    platform: str
    author_id: str | None


Received = ChatMessage | Deletion | Clearing
"""What a chat brings."""


def one_line(text: str, longest: int) -> str:
    """`text` as one line that any client can carry: no control characters, no half surrogates, no invisible marks that
    turn the direction of what stands around it; cut at `longest` characters. For names by which things are found: two
    that differ stay two."""
    text = " ".join(_UNPAINTABLE.sub(_instead, text).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def tidy(text: str, longest: int) -> str:
    """`text` as one line that any client can carry and paint: like `one_line`; nothing where nothing of it can be seen;
    no towers of accents, no more than 20 times the same character in a row."""
    text = one_line(text, longest)
    if not is_visible(text):
        return ""
    if not text.isascii():
        text = _TAGS.sub(lambda found: found[0] if found[0][0] == _BLACK_FLAG else "", text)
        text = _STRANGE.sub(_without_towers, text)
    return _RUN.sub(lambda run: MOST_ALIKE * run[1], text).strip()


def is_visible(text: str) -> bool:
    """Whether anything of it can be seen."""
    return _VISIBLE.search(text) is not None


def code_index(codes: Iterable[str]) -> dict[str, str]:
    """The codes of a catalogue as `codes_in` looks them up."""
    return {code_key(code): code for code in codes if code.strip()}


def codes_in(text: str, known: Mapping[str, str]) -> tuple[str, ...]:
    """The product codes that `text` names, in the order of their first mention; `known` comes from `code_index`.

    Whatever their case and width, as words of their own: "k7", "Ｋ７", "K7x2", "2xK7", "A12+1", "要K7两个". A code that
    could be an ordinary word ("PANE") counts only as the seller writes it; of a single letter, only where the message
    holds nothing but it and a number; of digits alone, not where it is a quantity, a price or a time.
    """
    if not known:
        return ()
    text = unicodedata.normalize("NFKC", text)
    ends = [match.start() for match in _END.finditer(text)]
    found: dict[str, None] = {}
    taken_to = 0
    for match in _START.finditer(text):
        start = match.start()
        if start < taken_to:
            continue
        # The longest that fits: "A12-B" is not "A12" where both are sold.
        for index in range(bisect_right(ends, start + LONGEST_CODE) - 1, -1, -1):
            end = ends[index]
            if end <= start:
                break
            code = known.get(text[start:end].casefold())
            if code is not None and _is_meant(code, text, start, end):
                found[code] = None
                taken_to = end
                break
    return tuple(found)


def is_question(text: str) -> bool:
    """Whether the message asks something: a question mark in any script, or words that ask where one was left out."""
    text = unicodedata.normalize("NFKC", text).strip()
    if _QUESTION_MARK.search(text):
        return True
    if text.endswith("!"):
        return False
    return bool(_ASKING_FIRST.match(text) or _ASKING_CHINESE.search(text))


def _is_meant(code: str, text: str, start: int, end: int) -> bool:
    written = unicodedata.normalize("NFKC", code).strip()
    if written.isdigit():
        return not (_QUANTITY_BEFORE.search(text, 0, start) or _QUANTITY_AFTER.match(text, end))
    if any(character.isdigit() for character in written):
        return True
    if text[start:end] != written:
        return False
    if len(written) > 1 or not written.isascii():
        return True
    return not re.search(r"\w", text[:start]) and bool(_NUMBER_ALONE.fullmatch(text, end))


# What joins a code to its neighbour: letters and digits, but not of scripts that are written without spaces.
_JOINING = (
    r"[^\W\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff"
    r"\U00020000-\U0003ffff]"
)
_START = re.compile(rf"(?:(?<!{_JOINING})|(?<=\d[xX]))(?=\S)")
_END = re.compile(rf"(?<=\S)(?:(?!{_JOINING})|(?=[xX]\d+(?!{_JOINING})))")
_QUANTITY_BEFORE = re.compile(r"(?:[xX×*+]\s?|[^\W_]-|\d[.,:/]|[$€£¥₹]\s?)$")
_QUANTITY_AFTER = re.compile(
    r"\s?[xX×*]\s?[^\d\s]|\s?(?:[%€$£¥₹]|(?:kg|gr?|ml|cl|l|min|euros?|eur)\b)|[.,:/]\d", re.IGNORECASE
)
_NUMBER_ALONE = re.compile(r"\s*(?:[xX×*+]?\s*\d+)?\W*")

_QUESTION_MARK = re.compile(r"[?؟](?![\w=&])|¿")
_ASKING_FIRST = re.compile(
    r"(?:@\S+\s+)?(?:how (?:much|many|long|do|does|can)|what (?:is|are|time|about)|where|when (?:do|does|is|will)"
    r"|which|who|do you|does it|can (?:i|you|we)|is (?:it|there|this)|are (?:they|there|these)"
    r"|quanto (?:cost\w*|dura\w*|pesa\w*|viene)|quanti|quante|quando|dove|come (?:si|posso|funziona)"
    r"|qual è|quali|avete|spedite"
    r"|cuánt[oa]s?|cuándo|dónde|cómo|cuál|tienen|envían|hacen envíos"
    r"|combien|quand|où|comment|quel(?:le)?s?|est[- ]ce que|vous (?:avez|livrez)|avez[- ]vous|livrez[- ]vous"
    r"|wie (?:viel|lange|teuer|kann)|wann|wo|welche[rs]?|gibt es|habt ihr|liefert ihr|kann (?:ich|man))\b(?=\s+\S)",
    re.IGNORECASE,
)
_ASKING_CHINESE = re.compile(r"[吗嗎][。.~～]*$|多少|怎么|怎麼|什么时候|有没有|能不能|可不可以|几块|几斤|哪里")

_UNPAINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def _instead(match: re.Match[str]) -> str:
    character = match.group()
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return (
        "" if "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069" or character == "\ufeff" else " "
    )


def _without_towers(run: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for character in run[0]:
        category = unicodedata.category(character)
        if category in ("Mn", "Me"):
            marks += 1
            # Some scripts build their syllables upwards.
            if marks > (_MOST_STACKED if _STACKED.match(character) else _MOST_MARKS):
                continue
        elif category != "Cf":  # a joiner between two accents starts no new letter
            marks = 0
        kept.append(character)
    return "".join(kept)


# Unicode's Default_Ignorable_Code_Point, and the blanks that are no spaces to it.
_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00016fe4\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff"
)
_VISIBLE = re.compile(rf"[^\s{_INVISIBLE}]")
# Marks that spell the flags of England, Scotland and Wales behind a black one, and hide text anywhere else.
_BLACK_FLAG = "\U0001f3f4"
_TAGS = re.compile(rf"{_BLACK_FLAG}[\U000e0020-\U000e007f]{{1,8}}|[\U000e0000-\U000e007f]+")
# Where four or more marks may follow one another: neither letters, digits, spaces nor ASCII.
_STRANGE = re.compile(r"[^\w\s!-~]{4,}")
_STACKED = re.compile("[\u0f00-\u109f\u1780-\u17ff\uaa60-\uaa7f]")
_RUN = re.compile(rf"(\S)\1{{{MOST_ALIKE},}}")
