"""A chat message cut into what a claim is made of, by the catalogue and by the words of every chat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from studio.domain import claim_kinds as kinds
from studio.domain.claim_measures import measures_in
from studio.domain.claim_spelling import folded, laughs
from studio.domain.claim_words import DOZENS, LONGEST_CHINESE, MISTYPED, NUMBER_WORDS, PHRASES, SAME
from studio.domain.product import Product, Variant

# Kinds of token beside those of `claim_words`.
CODE, NEAR, DIGITS, OPTION, UNKNOWN = "C", "N", "D", "O", "?"
ENDS, COMMA, QUESTION, DASH, AND, NAMED = ".", ",", "Q", "-", "&", "@"


class Token(NamedTuple):
    """A piece of a message: its kind, as it is compared, and the number that it is or stands for."""

    kind: str
    text: str
    value: int = 0


class Lexicon:
    """A catalogue as `read` looks it up; compiled once for it. `words`: the seller's own that claim. Any thread.

    `warnings`: the codes that are also words of every chat, as the seller writes them. Such a code counts only where a
    quantity stands with it ("OK+1"); one letter ("A") also where the message is nothing else.
    """

    def __init__(self, products: Iterable[Product], words: Iterable[str] = ()) -> None:
        self._products: dict[str, Product] = {}
        odd: dict[str, list[str]] = {}
        warnings: list[str] = []
        numbered: dict[str, list[tuple[str, Variant]]] = {}
        for product in products:
            key = key_of(product.code)
            if not key:
                continue
            self._products.setdefault(key, product)
            if not _WORD.fullmatch(key):
                odd.setdefault(_first(key), []).append(key)
            elif key in PHRASES:
                warnings.append(product.code)
            for variant in product.variants:
                if variant.sku and (number := key_of(variant.sku)):
                    numbered.setdefault(number, []).append((key, variant))
        # A variant's own number, where it can be nothing else that viewers write.
        self._numbered: dict[str, list[Token]] = {}
        for number, named in numbered.items():
            if len(named) == 1 and number not in self._products and not _common(number):
                owner, variant = named[0]
                options = [Token(OPTION, folded(option).strip()) for option in variant.options]
                self._numbered[number] = [Token(CODE, owner), *options]
                if not _WORD.fullmatch(number):
                    odd.setdefault(_first(number), []).append(number)
        self.warnings = tuple(warnings)
        # Codes of several tokens ("B-1", "Fe2 rosso"), by their first; the longest that fits is meant.
        self._odd = {first: sorted(keys, key=len, reverse=True) for first, keys in odd.items()}
        own = {" ".join(_WORD.findall(folded(word))): kinds.CLAIM for word in words if _WORD.search(folded(word))}
        self._phrases = {**PHRASES, **own}
        self._own = own
        self._starts = _starts(own, _STARTS)
        self._longest = min(16, max((len(key) for key in self._products if not key.isascii()), default=0))
        self._longest = max(self._longest, LONGEST_CHINESE, *map(len, own), 1)
        self._options: dict[str, dict[str, tuple[int, str]]] = {}
        self._titles: dict[str, frozenset[str]] = {}
        self._skeletons: dict[str, str] | None = None

    def product(self, code: str) -> Product | None:
        """The product of that code, in any case and width."""
        return self._products.get(code) or self._products.get(key_of(code))

    def options_of(self, key: str) -> dict[str, tuple[int, str]]:
        """The options of a product's variants as viewers write them: to which of a variant's options, and how that is
        spelled in `variants_of`."""
        found = self._options.get(key)
        if found is None:
            found = self._options[key] = _spellings(self._products[key])
        return found

    def title_words(self, key: str) -> frozenset[str]:
        """What its titles are made of: who writes them beside its code says nothing more by them."""
        found = self._titles.get(key)
        if found is None:
            product = self._products[key]
            titles = (product.title, *(each.text for each in product.titles))
            found = self._titles[key] = frozenset(word for title in titles for word in _WORD.findall(folded(title)))
        return found

    def nearest(self, word: str) -> str | None:
        """The key of the one code that `word` could be a misspelling of: look-alikes first (O for 0), then one letter
        off. None where there is none, or more than one."""
        if self._skeletons is None:
            found: dict[str, str] = {}
            for key in self._products:
                if key.isalpha() or key.isdigit():
                    continue
                skeleton = key.translate(_LOOKS)
                found[skeleton] = "" if skeleton in found else key
            self._skeletons = found
        if alike := self._skeletons.get(word.translate(_LOOKS)):
            return alike
        if not 3 <= len(word) <= 8 or not word.isascii() or not _MIXED.search(word):
            return None
        products = self._products
        near: set[str] = set()
        for place in range(len(word) + 1):
            before, after = word[:place], word[place:]
            tries = [before + letter + after for letter in _LETTERS]
            if after:
                tries += [before + letter + after[1:] for letter in _LETTERS]
                tries += [before + after[1:], before + after[1:2] + after[:1] + after[2:]]
            near.update(each for each in tries if each in products and not each.isalpha() and not each.isdigit())
        return near.pop() if len(near) == 1 else None

    def scan(self, text: str, options: Mapping[str, tuple[int, str]]) -> list[Token]:
        """The tokens of a folded text. `options`: those of the products it names."""
        found: list[Token] = []
        starts, also = self._starts, _starts(options, {}) if options else {}
        skip_to = 0
        matches = list(_PIECES.finditer(text))
        last = len(matches)
        index = 0
        while index < last:
            match = matches[index]
            start = match.start()
            index += 1
            if start < skip_to:
                continue
            piece = match.group()
            if piece in self._odd:
                end = self._odd_end(piece, text, start)
                if end:
                    named = text[start:end]
                    found += self._numbered.get(named) or [Token(CODE, named)]
                    skip_to = end
                    continue
            which = match.lastgroup
            if which == "word":
                if piece in MISTYPED and piece not in self._products and piece not in options:
                    piece = MISTYPED[piece]
                longest = starts.get(piece, 0)
                if also:
                    longest = max(longest, also.get(piece, 0))
                if longest > 1:
                    run, ends = [piece], [index]
                    for place in range(index, min(last, index + 2 * longest)):
                        following = matches[place]
                        if following.lastgroup in ("word", "number"):
                            word = following.group()
                            run.append(MISTYPED.get(word, word))
                            ends.append(place + 1)
                        elif following.group() != "-" or len(run) == longest:
                            break
                    for count in range(len(run), 1, -1):
                        phrase = " ".join(run[:count])
                        kind = OPTION if phrase in options else self._phrases.get(phrase)
                        if kind:
                            found.append(Token(kind, phrase, NUMBER_WORDS.get(phrase, 0)))
                            index = ends[count - 1]
                            break
                    else:
                        self._word(piece, found, options, text, start)
                else:
                    self._word(piece, found, options, text, start)
            elif which == "chinese":
                if index > 1 and matches[index - 2].lastgroup == "chinese" and found:
                    found.append(Token(COMMA, " "))  # a space stands for a comma
                self._chinese(piece, found, options)
            elif which == "number":
                found.append(Token(OPTION if piece in options else UNKNOWN, piece))
            elif which == "named":
                mail = start and not text[start - 1].isspace()
                found.append(Token(kinds.STOP if mail else NAMED, piece))
            elif which == "link":
                found.append(Token(kinds.STOP, piece))
            else:
                self._sign(piece, found, text, start)
        self._spell(found)
        return found

    def _spell(self, found: list[Token]) -> None:
        """ "A twelve": how a telephone writes down what is said to it."""
        for place in range(1, len(found)):
            token, letter = found[place], found[place - 1].text
            if token.kind is not kinds.NUMBER or len(letter) != 1 or not letter.isalpha() or token.text.isdigit():
                continue
            spelt = f"{letter}{token.value}"
            after = found[place + 1].kind if place + 1 < len(found) else ""
            counts = letter in _SMALL and place > 1 and found[place - 2].kind in (CODE, kinds.NUMBER, OPTION)
            if spelt in self._products and token.text not in DOZENS and after not in _COUNTABLE and not counts:
                found[place - 1 : place + 1] = [Token(NEAR, spelt)]
                return

    def _odd_end(self, piece: str, text: str, start: int) -> int:
        for key in self._odd[piece]:
            if text.startswith(key, start):
                end = start + len(key)
                tail = text[end : end + 1]
                if (
                    not tail
                    or not tail.isalnum()
                    or not tail.isascii()
                    or not key[-1].isalnum()
                    or _TIMES.match(text, end)
                ):
                    return end
        return 0

    def _word(
        self, piece: str, found: list[Token], options: Mapping[str, tuple[int, str]], text: str, start: int
    ) -> None:
        # A word of every chat that is a code too stays a word; a quantity makes it the code.
        kind = self._phrases.get(piece)
        if piece in options and not (piece.isdigit() and found and found[-1].kind is kinds.MARK):
            found.append(Token(OPTION, piece))
        elif piece in self._numbered:
            found += self._numbered[piece]
        elif piece in self._products and not piece.isdigit():
            marked = _MARKED_AFTER.match(text, start + len(piece)) or _MARKED_BEFORE.search(
                text, max(0, start - 4), start
            )
            found.append(Token(kind if kind and not marked else CODE, piece))
        elif kind and not (piece.isdigit() and (piece in self._products or (found and found[-1].kind is kinds.MARK))):
            found.append(Token(kind, piece, NUMBER_WORDS.get(piece, 0)))
        elif piece.isdigit():
            self._digits(piece, found, text, start)
        elif len(piece) > 2 and (run := _STRETCHED.sub(_once, piece)) != piece and run in self._phrases:
            found.append(Token(self._phrases[run], run, NUMBER_WORDS.get(run, 0)))
        elif laughs(piece):
            found.append(Token(kinds.REACTION, piece))
        elif len(piece) > 4 and (kind := _by_stem(piece)):
            found.append(Token(kind, piece))
        elif not self._unglued(piece, found, options):
            near = None
            if len(piece) <= 16 and (len(piece) < 7 or _MIXED.search(piece)):
                near = self.nearest(piece)
            found.append(Token(NEAR, near) if near else Token(UNKNOWN, piece))

    def _digits(self, piece: str, found: list[Token], text: str, start: int) -> None:
        before = found[-1] if found else None
        value = int(piece) if len(piece) < 6 and piece.isascii() else -1
        if (
            before
            and len(before.text) <= 3
            and before.text.isalpha()
            and _SPACED.search(text, max(0, start - 6), start)
        ):
            joined = before.text + piece
            joint = before.text in _SMALL and _CODE_AHEAD.match(
                text, start + len(piece)
            )  # "A12 e 3 B3" where E3 is sold
            if joined in self._products and before.kind not in (CODE, kinds.MARK) and not joint:
                found[-1] = Token(NEAR, joined)
                return
        if before and before.kind is DASH and len(found) > 1 and found[-2].text + piece in self._products:
            found[-2:] = [Token(NEAR, found[-2].text + piece)]
            return
        if piece in self._products:
            found.append(Token(DIGITS, piece, value))
        elif value < 0:
            found.append(Token(UNKNOWN, piece))
        else:
            found.append(Token(kinds.NUMBER, piece, value))

    def _unglued(self, piece: str, found: list[Token], options: Mapping[str, tuple[int, str]]) -> bool:
        """What is written without a space: "a12x2", "2xa12", "a12red", "2pcs", "x2", "mx2"."""
        if piece[-1] == "s" and piece[:-1] in self._products and _MIXED.search(piece):
            found.append(Token(CODE, piece[:-1]))  # "two A12s"
            return True
        if _GLUED.fullmatch(piece) and all(each in self._products for each in _CODES.findall(piece)):
            found += (Token(NEAR, each) for each in dict.fromkeys(_CODES.findall(piece)))  # "a12b3"
            return True
        if match := _TIMES_AFTER.fullmatch(piece):
            head, count = match.groups()
            if not head or head in self._products or head in self._numbered or head in options:
                if head:
                    found += self._numbered.get(head) or [Token(OPTION if head in options else CODE, head)]
                found += (Token(kinds.MARK, "x"), Token(kinds.NUMBER, count, int(count)))
                return True
        if match := _TIMES_BEFORE.fullmatch(piece):
            count, tail = match.groups()
            if not tail or tail in self._products or tail in self._numbered:
                found += (Token(kinds.NUMBER, count, int(count)), Token(kinds.MARK, "x"))
                if tail:
                    found += self._numbered.get(tail) or [Token(CODE, tail)]
                return True
        if match := _COUNTED.fullmatch(piece):
            count, tail = match.groups()
            kind = OPTION if tail in options else self._phrases.get(tail)
            if tail in ("am", "pm", "h", "uhr"):
                kind = kinds.STOP
            if tail in ("s", "er") and count in options:
                found.append(Token(OPTION, count))  # "in 39s"
                return True
            if kind in (kinds.UNIT, kinds.MEASURE, kinds.MONEY, kinds.STOP, OPTION):
                found += (Token(kinds.NUMBER, count, int(count)), Token(kind, tail))
                return True
        for cut in range(min(len(piece) - 1, 16), 0, -1):
            head, tail = piece[:cut], piece[cut:]
            if head in self._products and not head.isdigit() and (known := self.options_of(head)):
                for part in range(len(tail), 0, -1):
                    first, second = tail[:part], tail[part:]
                    if first in known and (not second or second in known):
                        found.append(Token(CODE, head))
                        found += (Token(OPTION, each) for each in (first, second) if each)
                        return True
            if head in self._products and tail == "x" and not head.isalpha():
                found += (Token(CODE, head), Token(kinds.MARK, "x"))
                return True
        return False

    def _chinese(self, run: str, found: list[Token], options: Mapping[str, tuple[int, str]]) -> None:
        """A run written without spaces, cut where the longest known words end."""
        place, end = 0, len(run)
        unknown = False
        while place < end:
            for stop in range(min(end, place + self._longest), place, -1):
                word = run[place:stop]
                if word in options:
                    kind = OPTION
                elif word in self._products:
                    kind = CODE
                elif not (kind := self._phrases.get(word, "")) or (
                    kind is kinds.NUMBER and (unknown or (place and found[-1].kind is kinds.UNIT))
                ):
                    continue
                found.append(Token(kind, word, NUMBER_WORDS.get(word, 0)))
                place, unknown = stop, False
                break
            else:
                if not unknown:
                    found.append(Token(UNKNOWN, run[place]))
                place, unknown = place + 1, True

    def _sign(self, piece: str, found: list[Token], text: str, start: int) -> None:
        first = piece[0]
        if first in "+*=:":
            found.append(Token(kinds.MARK, first))
        elif first in "?¿؟":
            found.append(Token(QUESTION, first))
        elif first in "!;\n。|":
            found.append(Token(ENDS, first))
        elif first == ".":
            tight = start and text[start - 1].isalnum() and text[start + 1 : start + 2].isdigit()
            if found and found[-1].text in _SHORTENED:
                return
            found.append(Token(DASH, first) if tight else Token(COMMA if len(piece) > 1 else ENDS, first))
        elif first in ",、/&":
            found.append(Token(AND if first == "&" else COMMA, first))
        elif first in "-_":
            after = text[start + 1 : start + 3]
            if (
                found
                and found[-1].kind not in (CODE, OPTION)
                and text[start - 1] == " "
                and after[:1] == " "
                and not after[1:].isdigit()
            ):
                found.append(Token(COMMA, first))  # "Kelly - A12 please"
                return
            found.append(Token(DASH, first))
        elif first in "€$£¥₹%":
            found.append(Token(kinds.MONEY, first))
        elif first in "❌🚫👎🙅":
            found.append(Token(kinds.NEVER, first))
        else:
            found.append(Token(kinds.REACTION, first))


def _by_stem(word: str) -> str:
    """The kind of a word that no list has, by its beginning and its end; empty where they say nothing."""
    if _CANCELS.match(word):
        return kinds.CANCEL
    if _SHOWS.match(word):
        return kinds.STOP
    return kinds.FETCH if _ORDERS.match(word) or _FOR_ME.fullmatch(word) else ""


def _once(match: re.Match[str]) -> str:
    return match.group()[0]


def key_of(code: str) -> str:
    """What all spellings of a code have in common, from its first letter or digit on."""
    return folded(code).strip(" '")


def _spellings(product: Product) -> dict[str, tuple[int, str]]:
    found: dict[str, tuple[int, str]] = {}
    same: dict[str, set[tuple[int, str]]] = {}
    weighed: dict[str, set[tuple[int, str]]] = {}
    for variant in product.variants:
        for axis, option in enumerate(variant.options):
            key = folded(option).strip()
            pieces = _SPLIT.findall(key)
            for spelling in {key, " ".join(pieces), "".join(pieces), " ".join(_WORD.findall(key))} - {""}:
                found.setdefault(spelling, (axis, key))
            same.setdefault(SAME.get(key, key), set()).add((axis, key))
            for measure in measures_in(key):
                weighed.setdefault(measure, set()).add((axis, key))
    for word, value in NUMBER_WORDS.items():
        if value > 12 and str(value) in found:
            found.setdefault(word, found[str(value)])
    # The same colour or size in another language, where that can only be one.
    for spelling, meaning in SAME.items():
        options = same.get(meaning, set())
        if len(options) == 1:
            found.setdefault(spelling, next(iter(options)))
    found.update((measure, next(iter(kinds_))) for measure, kinds_ in weighed.items() if len(kinds_) == 1)
    return found


def _common(number: str) -> bool:
    """Whether viewers write it without meaning a variant: a word, a size, digits that could be a price or a time."""
    if number.isdigit():
        return len(number) < 8
    return len(number) < 3 or number in PHRASES or number in SAME or laughs(number)


def _first(key: str) -> str:
    match = _PIECES.search(key)
    return match.group() if match else key[:1]


def _starts(phrases: Iterable[str], known: Mapping[str, int]) -> Mapping[str, int]:
    """How many words the longest phrase has that begins with a word."""
    found = dict(known)
    for phrase in phrases:
        first, *rest = phrase.split(" ")
        if len(rest) >= found.get(first, 0):
            found[first] = len(rest) + 1
    return found


# Verbs by their stems: their endings are many. "annullatemelo", "cancelármela", "stornierst".
_CANCELS = re.compile(
    r"annull[aeio]|annul[aeio]|cancell?[aeio]|stornier|elimin[aeio]m|toglie|quit(?:ar?|e|en|an)[mls]|borra[mrd]|supprim"
)
_SHOWS = re.compile(
    r"mostra|most[r]?ar|muestr|ensen|spieg|explic|expliq|racconta|cuent|ricord|recuerd|montre|fammi|dimm|digam"
)
_ORDERS = re.compile(r"prenot|ordin[aeio]|riserv|reserv(?!oir)|apart[aeo]|anot[aeo]|apunt[aeo]|reservier|commandero")
_FOR_ME = re.compile(
    r"[a-z]{2,}(?:[aei]temi|[ai]mi|(?:[aei]|ete|ate|ar|er|ir)m[ei]l[oaie]|mene|[ae]n?m[e]l[oa]s?|adme|edme|an?melos?)"
)
_SHORTENED = frozenset("n nr num art cod gr".split())
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}|([aeiou])\2$")  # "mineee", "siii", "mercii"
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LOOKS = str.maketrans("oilzsb|!", "01125811")
_HAN = r"\u2e80-\u2fff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
# Laughing, weeping, wondering, disgusted: no order. Hearts, smiles and hands may stand with one.
_FACES = "🤮🤢💩🤔😭😢😞😡😠🤬😤😂🤣😅😆😹💀🙄😒🥱😴🤨🧐😳😱😕🙁🤡🤷🤦😬🥲"
_PIECES = re.compile(
    rf"""(?P<link>https?://\S+|www\.\S+)|(?P<named>@[\w.]*)
    |(?P<number>\d+(?:[.,:/]\d+)+(?![^\W_]))
    |(?P<chinese>[{_HAN}]+)|(?P<word>[^\W_{_HAN}]+)
    |(?P<sign>\.+|[?¿؟]+|[+*=:!;\n。|,、/&\-_€$£¥₹%❌🚫👎🙅{_FACES}])""",
    re.VERBOSE,
)
_WORD = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
_SPLIT = re.compile(r"\d+|[^\W\d_]+")
_MIXED = re.compile(r"\d")
_GLUED = re.compile(r"(?:[a-z]{1,3}\d{1,4}){2,8}")
_CODES = re.compile(r"[a-z]{1,3}\d{1,4}")
_CODE_AHEAD = re.compile(r"\s+[^\W\d_]{1,3}\d")
_SMALL = frozenset("aeiouyn")
"""Letters that are words."""
_COUNTABLE = (CODE, kinds.UNIT, kinds.MEASURE, kinds.MONEY, OPTION, kinds.MARK)
_TIMES = re.compile(r"[x*]\d")
_TIMES_AFTER = re.compile(r"(.{0,16}?)x(\d{1,4})")
_TIMES_BEFORE = re.compile(r"(\d{1,4})x(.{0,16})")
_COUNTED = re.compile(r"(\d{1,5})([^\W\d_]+)")
_MARKED_AFTER = re.compile(r"\s?[+*=]\s?\d|\s?x\s?\d")
_MARKED_BEFORE = re.compile(r"(?:\d\s?[x*]|[+*]\d)\s?$")
_SPACED = re.compile(r"[^\W\d_][ .\-_]$")
_STARTS: Mapping[str, int] = _starts(PHRASES, {})
