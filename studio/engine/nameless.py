"""Texts from which nobody can be known: what a seller hands to strangers when something went wrong.

`Nameless` is told whom this computer knows (the seller, buyers, viewers, servers) and takes them out wherever they
stand, in the spellings that logs have. What nobody has told it is recognised by its form: addresses of any kind,
telephone and account numbers, places on earth, and whatever looks like a key. Rather too much goes than too
little; what a developer needs (times, modules, line numbers, figures, what went wrong) stays.
"""

from __future__ import annotations

import html
import ipaddress
import json
import re
import sys
import unicodedata
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, quote_plus, unquote

from studio.control.unsaid import without_likely

GONE = "***"
_LEAST_NAME = 2
_LEAST_PLAIN = 9
"""Digits of a telephone number that is written without anything between them; shorter ones are counts of bytes."""
_LEAST_PART = 3
"""Characters of a name's part that goes wherever it stands by itself."""
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Addresses in the web; of any scheme, for cameras and servers have many.
_URL = re.compile(r"\b([a-zA-Z][a-zA-Z0-9+.-]{1,20})://[^\s\"'<>|\\`]*")
_PERCENT = re.compile(r"[^\s\"'<>]*%[0-9A-Fa-f]{2}[^\s\"'<>]*")
# A product's code that could as well be a number or a word of ours: only where a product is spoken of.
_OF_A_PRODUCT = (
    r"(?<=[\"'“]){0}(?=[\"'”])"
    r"|(?<!\S)(?P<of>(?:un)?pinned |stock |countdown-\w+ |product-\w+ |QR code of |where ){0}(?![^\s:.,])"
)
_WORDS = re.compile(r"[^\W_]+")
_MOST_AT_ONCE = 400  # alternatives in one pattern

_MOMENT = r"\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\d)"
_FORMS = re.compile(
    rf"(?P<moment>{_MOMENT})"
    r"|(?P<hexadecimal>\b0x[0-9a-fA-F]+\b)"
    r"|(?P<mail>[\w.+%-]+(?:@|%(?:25)*40)[\w-]+(?:\.[\w-]+)*)"
    r"|(?P<iban>\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,4})?\b)"
    r"|(?P<hardware>\b(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}\b)"
    r"|(?P<v4>(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d))"
    r"|(?P<v6>(?<![\w:])(?:[0-9a-fA-F]{0,4}:){2,7}[0-9a-fA-F]{0,4}(?:%\w+)?(?![\w:]))"
    r"|(?P<place>(?<![\w.])-?\d{1,3}[.,]\d{3,}[°º]?\s*[NSEWO]?\s*[,;/ ]\s*-?\d{1,3}[.,]\d{3,}[°º]?\s*[NSEWO]?\b"
    r"|\d{1,3}\s?[°º]\s?\d{1,2}\s?['′’]\s?(?:[\d.,]+\s?[\"″”])?\s?[NSEWO]?"
    r"|\b(?:lat|lon|lng|latitude|longitude)\b[\"']?\s?[=:]\s?[\"']?-?\d+(?:[.,]\d+)?)"
    r"|(?P<phone>(?<![\w.])(?<!Errno )(?<!Errno -)\+?\(?\d(?:[ ()./\u00a0+-]{0,3}\d){7,14}(?!\w))"
    # A person's device: Anna's iPhone, iPhone di Anna, Anna的iPhone.
    r"|(?P<owner>\b[\w.-]+(?=['’]s\b)|\w+(?=的))"
    r"|(?P<device>\b(?:iPhone|iPad|AirPods(?: Pro)?|Galaxy|Pixel|Handy|Phone) (?:di|de|von|van|of) )[^\"'\n,;:()]+"
    r"|(?P<dotted>(?<![\w.@/-])(?:[\w-]+\.)+[A-Za-z][A-Za-z0-9-]+(?::\d+)?(?![\w@]))"
    r"|(?P<token>(?<![\w/.-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[A-Za-z0-9_-]{16,}(?![\w/]))"
)
_ENDINGS = frozenset(
    "bad bancarella csv db flv html jpeg jpg json jsonl lock log m4a md mkv mov mp3 mp4 part pdf png py pyc qm qml qss"
    " so sqlite3 svg tmp toml ts txt wav webm webp xls xlsx xml yaml zip".split()
)
# Folders of people, and what lies in them; also in a folder that is taken out already.
_ROOT = (
    r"(?:(?<![\w/>~.*])(?:/home|/Users|/root|/media|/mnt|/run/media|/run/user|/Volumes|/srv|/tmp|/var/tmp)/"
    r"|\b[A-Za-z]:(?:\\|/(?!/))|(?<![\w\\])\\{2,4}[\w.$*-]+\\|(?:~|(?<![\w*/])\*\*\*)[\\/])"
)
_END_OF_FILE = r"(?=[\"'<>|:*?()\[\],;\s]|\.\s|\.?$)"
# No path goes on where another begins.
_IN_PATH = r"(?:(?!\s[\\/~])[^\n\"'<>|:?()\[\],;]|(?<=\w)'(?=\w))"
_IN_WORD = r"(?:[^\s\"'<>|:?()\[\],;]|(?<=\w)'(?=\w))"
# In quotes it goes to the closing one. Else blanks belong to it as far as a file's ending or another folder follows.
_PATHS = re.compile(
    "|".join(
        rf"(?<={begin}){_ROOT}[^\n]*?(?=\\?{end}(?!\w))" for begin, end in ("''", '""', "“”", "«»", "‘’", "’’", "„“")
    )
    + rf"|{_ROOT}(?:{_IN_PATH}{{0,300}}?\.(?i:{'|'.join(sorted(_ENDINGS))}){_END_OF_FILE}"
    rf"|(?:{_IN_PATH}{{0,300}}(?<!\s)[\\/])?(?:{_IN_PATH}{{0,300}}?\.[A-Za-z0-9]{{1,7}}{_END_OF_FILE}|{_IN_WORD}*))",
    re.MULTILINE,
)
_ROOTS = frozenset({"self", "cls", "studio", "tests", "importlib", *sys.stdlib_module_names})
_TOP = frozenset(
    "app arpa art biz blog box cafe cloud club com dev edu example farm fm gov home info internal invalid io lan live"
    " local localdomain me media mobi name net network online org pro shop site store stream tech test tv video wine"
    " work world xyz".split()
)


class Nameless:
    """Takes out who is known. Made once, then `text` as often as needed; one thread."""

    def __init__(
        self,
        *,
        names: Iterable[str] = (),
        people: Iterable[str] = (),
        places: Iterable[tuple[str, str]] = (),
        codes: Iterable[str] = (),
    ) -> None:
        """`names` of all kinds, as they are; `people` are known by each part of their name, too. `places` are folders
        and what is to be read instead, the innermost first. `codes` are products': they are numbered, so that one can
        still be told from another."""
        self._places = [(_composed(place), instead) for place, instead in places if len(place) > 1]
        people = [*map(_composed, people)]
        wholes = {name.strip() for name in (*map(_composed, names), *people)}
        parts = {part for name in people for part in re.split(r"[\s,;()/]+", name) if len(part) >= _LEAST_PART}
        # A number by itself (a quantity, a year) tells nobody, and stands everywhere.
        self._wholes = {
            name for name in wholes if len(name) >= _LEAST_NAME and not re.fullmatch(r"[\d.,%€$ ]{1,5}", name)
        }
        known = {part for part in parts if not part.isdigit() or len(part) > 4} - self._wholes
        # In small letters they may be words: Mark, Rose, Bill.
        self._parts = {spelled for part in known for each in (part, part.upper()) for spelled in _spellings(each)}
        self._numbers = {code: number for number, code in enumerate(dict.fromkeys(map(_composed, codes)), 1) if code}
        # The longest first: A12 is not A1.
        self._codes = [
            (re.compile(_pattern_of_code(code)), self._numbers[code])
            for code in sorted(self._numbers, key=lambda code: (-len(code), code))
        ]

    def text(self, text: str) -> str:
        """`text` without anybody in it, of any length; the same number of lines."""
        text = _composed(_PERCENT.sub(_decoded, text))
        for place, instead in self._places:
            for spelled in {place, place.replace("\\", "\\\\"), quote(place)}:
                text = re.sub(re.escape(spelled) + r"(?!\w)", lambda _, instead=instead: instead, text)  # type: ignore[misc]
        text = without_likely(text)
        # Whole, before a part of one is taken out as a name and the rest is none any more.
        text = _URL.sub(rf"\1://{GONE}", text)
        text = self._without_known(text)
        for code, number in self._codes:
            text = code.sub(lambda found, number=number: f"{found['of'] or ''}<product {number}>", text)  # type: ignore[misc]
        text = _FORMS.sub(_recognised, text)
        return _PATHS.sub(_without_path, text)

    def value(self, value: Any, plain: frozenset[str] = frozenset()) -> Any:
        """JSON with its numbers, its moments and its shape. Of the texts those stay whose field is in `plain`; of the
        others only how long they are."""
        if isinstance(value, dict):
            return {
                str(name) if re.fullmatch(r"[a-z][a-z_]{0,30}", str(name)) else _length(str(name)): (
                    self.text(each) if name in plain and isinstance(each, str) else self.value(each, plain)
                )
                for name, each in value.items()
            }
        if isinstance(value, list | tuple):
            return [self.value(each, plain) for each in value]
        return _length(value) if isinstance(value, str) and not re.fullmatch(_MOMENT, value) else value

    def _without_known(self, text: str) -> str:
        folded = text.casefold()
        there = set(_WORDS.findall(folded))
        wholes = {
            spelled
            for name in self._wholes
            for spelled in _spellings(name)
            if _may_be_in(spelled.casefold(), there) and spelled.casefold() in folded
        }
        parts = {part for part in self._parts if _may_be_in(part.casefold(), there) and part in text}
        for words, flags in ((wholes, re.IGNORECASE), (parts, 0)):
            longest_first = sorted(words, key=lambda word: (-len(word), word))
            for start in range(0, len(longest_first), _MOST_AT_ONCE):
                chunk = longest_first[start : start + _MOST_AT_ONCE]
                text = re.sub("|".join(map(_bounded, chunk)), GONE, text, flags=flags)
        return text


def _may_be_in(word: str, words: set[str]) -> bool:
    """Whether all that a name is made of stands somewhere: ten thousand names are not looked for one by one."""
    return bool(_IDEOGRAPHS.search(word)) or words.issuperset(_WORDS.findall(word))


def _decoded(found: re.Match[str]) -> str:
    """A percent-encoded word as it reads, however often it was encoded: what cannot be read is not recognised."""
    text, before = found[0], ""
    try:
        while text != before:
            text, before = unquote(text, errors="strict"), text
    except UnicodeDecodeError:
        text = before or found[0]
    text = "".join(character if character.isprintable() else " " for character in text)
    # What is in an address stays in it, and goes with it.
    return text.replace(" ", "_") if "://" in text else text


def _composed(text: str) -> str:
    """With its accents as most write them; macOS tells a file's name with each by itself."""
    return unicodedata.normalize("NFC", text)


def _without_path(found: re.Match[str]) -> str:
    ending = found[0].rpartition(".")[2]
    return f"{GONE}.{ending}" if ending.lower() in _ENDINGS else GONE


def _length(text: str) -> str:
    return f"{GONE} ({len(text)} characters)" if text else ""


def _spellings(name: str) -> set[str]:
    if name.isascii() and name.isalnum():
        return {name}
    spelled = {name}
    for written in {name, unicodedata.normalize("NFD", name)}:
        once = quote(written, safe="")
        escaped = json.dumps(written)[1:-1], ascii(written)[1:-1], html.escape(written)
        spelled |= {once, quote(once, safe=""), quote_plus(written), *escaped}
    return spelled


def _bounded(word: str) -> str:
    """A pattern for a word by itself; what is written without blanks between words is found anywhere."""
    before = "" if _IDEOGRAPHS.match(word[0]) or not word[0].isalnum() else r"(?<![^\W_])"
    after = "" if _IDEOGRAPHS.match(word[-1]) or not word[-1].isalnum() else r"(?![^\W_])"
    return f"{before}{re.escape(word)}{after}"


def _pattern_of_code(code: str) -> str:
    plain = re.escape(code)
    mixed = any(map(str.isdigit, code)) and any(map(str.isalpha, code))
    if mixed or (len(code) > 3 and not code.isdigit()):
        return rf"(?<![^\W_])(?P<of>){plain}(?![^\W_])"
    return _OF_A_PRODUCT.format(plain)


def _recognised(found: re.Match[str]) -> str:
    kind, text = str(found.lastgroup), found[0]
    match kind:
        case "moment" | "hexadecimal":
            return text
        case "v4" | "v6":
            return GONE if _is_address(text) else text
        case "phone":
            return text if text.isdigit() and len(text) < _LEAST_PLAIN else GONE
        case "device":
            return f"{found['device']}{GONE}"
        case "dotted":
            return GONE if _is_host(text) else text
    return GONE


def _is_address(text: str) -> bool:
    """Whether it is an address, and somebody's: that of "this computer" is everybody's."""
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return False
    return not (address.is_loopback or address.is_unspecified)


def _is_host(text: str) -> bool:
    """Whether a dotted word is a computer's name, and no file, module or attribute."""
    labels = text.partition(":")[0].split(".")
    first, last = labels[0], labels[-1].lower()
    if first in _ROOTS or first in sys.modules:
        return False
    if last in _ENDINGS and len(labels) <= 3:
        return False
    # No attribute has one.
    if any("-" in label for label in labels[:-1]):
        return True
    return last in _TOP or len(last) == 2 or last.startswith("xn--") or ":" in text
