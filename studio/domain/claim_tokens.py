"""A chat message cut into what a claim is made of, by the catalogue and by the words of every chat."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from studio.domain import claim_kinds as kinds
from studio.domain.claim_branches import branches, longest
from studio.domain.claim_codes import COUNT_AFTER, Codes, key_of
from studio.domain.claim_everyday import reads_like_a_word
from studio.domain.claim_options import LOOSE, SIZES_AND_COLOURS
from studio.domain.claim_spelling import HAN, apart, folded, foreign_words, laughs, looks_latin, telephones
from studio.domain.claim_words import DOZENS, LONGEST_CHINESE, MISTYPED, NUMBER_WORDS, PHRASES, SAME, by_stem
from studio.domain.product import Product, Variant

# Kinds of token beside those of `claim_words`.
CODE, NEAR, DIGITS, OPTION, UNKNOWN = "C", "N", "D", "O", "?"
UNFIT = "U"  # a size or a colour that no variant named has
ARROW, MORE = "->", ">"  # the texts of dashes that are an arrow, or its tip alone
ENDS, COMMA, QUESTION, DASH, AND, NAMED = ".", ",", "Q", "-", "&", "@"


class Token(NamedTuple):
    """A piece of a message: its kind, as it is compared, and the number that it is or stands for."""

    kind: str
    text: str
    value: int = 0


class Lexicon(Codes):
    """A catalogue as `read` looks it up; compiled once for it. `words`: the seller's own that claim. Any thread.

    `warnings`: the codes that viewers also write without meaning them, as the seller writes them; `code_warning` says
    why. A word of every chat counts only where a quantity stands with it ("OK+1"), if it is one letter ("A") also where
    the message is nothing else; another letter ("C") also with a word that claims. Whatever else reads like a word is
    a code; alone, one of every day ("hot") is a doubt.
    """

    def __init__(self, products: Iterable[Product], words: Iterable[str] = ()) -> None:
        super().__init__()
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
            elif key in PHRASES or key.isdecimal() or (len(key) == 1 and key.isascii()) or reads_like_a_word(key):
                warnings.append(product.code)
            for variant in product.variants:
                if variant.sku and (number := key_of(variant.sku)):
                    numbered.setdefault(number, []).append((key, variant))
        # A variant's own number, where it can be nothing else that viewers write.
        self._numbered: dict[str, list[Token]] = {}
        self._looking: dict[str, str] = {}  # codes of another script, as their look-alikes in Latin are written
        for key in self._products:
            if not key.isascii() and (latin := looks_latin(key)) not in self._products:
                self._looking.setdefault(latin, key)
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
        self._lettered = any(len(key) == 1 and key.isascii() for key in self._products)
        self._longest_odd = max((len(first) for first in odd if not first.isascii()), default=0)
        self._phrases = {**PHRASES, **own}
        self._own = own
        self._tree = branches((*PHRASES, *own)) if any(" " in each for each in own) else _TREE
        self._known: dict[str, Sequence[Token]] = {}  # what words are that mean the same wherever they stand
        self._longest = min(16, max((len(key) for key in self._products if not key.isascii()), default=0))
        self._longest = max(self._longest, LONGEST_CHINESE, *map(len, own), 1)

    def plain(self, text: str) -> str:
        """A folded `text` with look-alike letters as in the codes that they look like, and telephone numbers, which
        count nothing, as one unknown word each, and what `apart` sets apart."""
        if not text.isascii():
            for word in foreign_words(text):
                # A code in that script may have more signs than letters and figures.
                if not any(word in key for key in self._products):
                    text = text.replace(word, looks_latin(word))
        for called in telephones(text):
            named = (called, *(each for each in _WORD.findall(called) if len(each) > 4))
            if not any(each in self._products or each in self._numbered for each in named):
                text = text.replace(called, _CALLED, 1)
        if "x" in text:
            text = _COUNT_BEFORE.sub(self._count_apart, text)
        return apart(text)

    def _count_apart(self, match: re.Match[str]) -> str:
        """ "A12 2xB-1": what counts a code of several tokens, as a word of its own; and it counts what it touches, not
        the code before it."""
        before, blank, count, times, first = match.groups(default="")
        odd = first in self._odd and self._odd_end(first, match.string, match.end())
        if before in self._products and (odd or first in self._products):
            before += ","
        return f"{before}{blank}{count} x " if odd else f"{before}{blank}{count}{times}"

    def scan(self, text: str, options: Mapping[str, tuple[int, str]]) -> list[Token]:
        """The tokens of a folded text. `options`: those of the products it names."""
        found: list[Token] = []
        tree, also = self._tree, branches(options) if options else {}
        known = {} if options else self._known
        skip_to = 0
        matches = list(_PIECES.finditer(text))
        last = len(matches)
        index = 0
        while index < last:
            match = matches[index]
            index += 1
            piece = match[0]
            if skip_to and match.start() < skip_to:
                rest = _PIECES.match(text, skip_to) if match.end() > skip_to else None
                if rest is None:
                    continue
                match, piece = rest, rest[0]  # the "x2" of "B-1x2"
            if tokens := known.get(piece):
                found += tokens
                continue
            start = match.start()
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
                phrase, after = longest(tree[piece], matches, index) if piece in tree else ("", 0)
                kind = self._phrases.get(phrase, "")
                if piece in also:
                    option, end = longest(also[piece], matches, index)
                    if end >= after and option:
                        phrase, after, kind = option, end, OPTION
                if phrase:
                    found.append(Token(kind, phrase, NUMBER_WORDS.get(phrase, 0)))
                    index = after
                else:
                    self._word(piece, found, options, text, start)
            elif which == "chinese":
                if index > 1 and matches[index - 2].lastgroup == "chinese" and found:
                    found.append(Token(COMMA, " "))  # a space stands for a comma
                if ended := self._chinese(piece, found, options, text, start):
                    skip_to = ended
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
        self._letters(found)
        return found

    def _letters(self, found: list[Token]) -> None:
        """ "C u tomorrow": a code of one letter is one only where something says that it is wanted."""
        if self._lettered and len(found) > 1 and not any(token.kind in _WANTING for token in found):
            for place, token in enumerate(found):
                if token.kind is CODE and len(token.text) == 1 and token.text.isascii():
                    found[place] = Token(UNKNOWN, token.text)

    def _spell(self, found: list[Token]) -> None:
        """ "A twelve": how a telephone writes down what is said to it."""
        for place, token in enumerate(found):
            if token.kind is not kinds.NUMBER or not place or token.text.isdigit():
                continue
            letter = found[place - 1].text
            if len(letter) != 1 or not letter.isalpha():
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
                    or COUNT_AFTER.match(text, end)
                ):
                    return end
        return 0

    def _word(
        self, piece: str, found: list[Token], options: Mapping[str, tuple[int, str]], text: str, start: int
    ) -> None:
        kind = self._phrases.get(piece)
        counted = bool(found) and found[-1].kind is kinds.MARK
        if piece in options and not (counted and piece.isdigit()):
            found.append(Token(OPTION, piece))
        elif options and piece in SIZES_AND_COLOURS and self._is_unfit(piece, found, text, start):
            found.append(Token(UNFIT, piece))
        elif piece.isdigit() and piece not in self._numbered:
            if kind and not (counted or piece in self._products):
                found.append(Token(kind, piece, NUMBER_WORDS.get(piece, 0)))
            else:
                self._digits(piece, found, text, start)
        elif kind and piece in self._products and piece not in self._numbered:
            # A word of every chat that is a code too stays a word; a quantity makes it the code.
            marked = _MARKED_AFTER.match(text, start + len(piece)) or _MARKED_BEFORE.search(
                text, max(0, start - 4), start
            )
            found.append(Token(CODE if marked else kind, piece))
        else:
            tokens = self._anywhere(piece, kind, options)
            found += tokens
            if not (options or piece in self._tree or piece in self._odd):
                if len(self._known) >= _MOST_KNOWN:  # a chat says the same words again and again, a flood others
                    self._known.clear()
                self._known[piece] = tokens

    def _anywhere(self, piece: str, kind: str | None, options: Mapping[str, tuple[int, str]]) -> Sequence[Token]:
        """What a word is wherever it stands. `kind`: of the word of every chat that it is."""
        if numbered := self._numbered.get(piece):
            return numbered
        if looking := self._looking.get(piece):
            return (Token(CODE, looking),)
        if piece in self._products:
            return (Token(CODE, piece),)
        if kind:
            return (Token(kind, piece, NUMBER_WORDS.get(piece, 0)),)
        if len(piece) > 2 and (run := _STRETCHED.sub(_once, piece)) != piece and run in self._phrases:
            return (Token(self._phrases[run], run, NUMBER_WORDS.get(run, 0)),)  # "siiii"
        if laughs(piece):
            return (Token(kinds.REACTION, piece),)
        if len(piece) > 4 and (kind := by_stem(piece)):
            return (Token(kind, piece),)
        if tokens := self._unglued(piece, options):
            return tokens
        near = None
        if len(piece) <= 16 and (len(piece) < 7 or _MIXED.search(piece)):
            near = self.nearest(piece)
        if not near and (match := _LABELLED.fullmatch(piece)):
            label, count = match.groups()
            return Token(self._phrases.get(label, UNKNOWN), label), Token(kinds.NUMBER, count, int(count))  # "pz2"
        return (Token(NEAR, near) if near else Token(UNKNOWN, piece),)

    def _is_unfit(self, piece: str, found: list[Token], text: str, start: int) -> bool:
        """Whether a size or a colour that no variant named has is meant as one."""
        end = start + len(piece)
        if piece in self._products or "'" in (text[start - 1 : start], text[end : end + 1]):
            return False  # "l'A12"
        near = any(token.kind in (CODE, NEAR, OPTION, UNFIT) for token in found[-3:])
        return near or piece not in LOOSE

    def _digits(self, piece: str, found: list[Token], text: str, start: int) -> None:
        before = found[-1] if found else None
        value = int(piece) if len(piece) < 6 and piece.isascii() else -1
        if value < 0 and before and before.kind is kinds.MARK:
            value = _TOO_MANY
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

    def _unglued(self, piece: str, options: Mapping[str, tuple[int, str]]) -> Sequence[Token]:
        """What is written without a space: "a12x2", "2xa12", "a12red", "2pcs", "x2", "mx2". Empty where nothing is."""
        if piece[-1] == "s" and piece[:-1] in self._products and _MIXED.search(piece):
            return (Token(CODE, piece[:-1]),)  # "two A12s"
        if match := _TIMES_AFTER.fullmatch(piece):
            head, count = match.groups()
            count = count[:6]
            if head and head not in self._products and head not in self._numbered:
                head = head.rstrip("x")  # "a12xx2", "xx2"
            if not head or head in self._products or head in self._numbered or head in options:
                counted = (Token(kinds.MARK, "x"), Token(kinds.NUMBER, count, int(count)))
                if not head:
                    return counted
                return *(self._numbered.get(head) or [Token(OPTION if head in options else CODE, head)]), *counted
        if match := _TIMES_BEFORE.fullmatch(piece):
            count, tail = match.groups()
            if not tail or tail in self._products or tail in self._numbered:
                counted = (Token(kinds.NUMBER, count, int(count)), Token(kinds.MARK, "x"))
                return (*counted, *(self._numbered.get(tail) or [Token(CODE, tail)])) if tail else counted
        if match := _COUNTED.fullmatch(piece):
            count, tail = match.groups()
            kind = OPTION if tail in options else self._phrases.get(tail)
            if tail in ("am", "pm", "h", "uhr"):
                kind = kinds.STOP
            if tail in ("s", "er") and count in options:
                return (Token(OPTION, count),)  # "in 39s"
            if kind in (kinds.UNIT, kinds.MEASURE, kinds.MONEY, kinds.STOP, OPTION):
                return Token(kinds.NUMBER, count, int(count)), Token(kind, tail)
        for cut in range(min(len(piece) - 1, 16), 0, -1):
            head, tail = piece[:cut], piece[cut:]
            if head not in self._products:
                continue
            if not head.isdigit() and (known := self.options_of(head)):
                for part in range(len(tail), 0, -1):
                    first, second = tail[:part], tail[part:]
                    if first in known and (not second or second in known):
                        return Token(CODE, head), *(Token(OPTION, each) for each in (first, second) if each)
            if tail == "x" and not head.isalpha():
                return Token(CODE, head), Token(kinds.MARK, "x")
        return self._run_together(piece) if len(piece) <= _LONGEST_RUN and _MIXED.search(piece) else ()

    def _run_together(self, piece: str) -> Sequence[Token]:
        """A word that is nothing but codes, their options and counts: "a12x2k1x3", "d1redmx2", "a12b3". Where it can be
        read in two ways ("a12x2k1": two of which?), its codes are only near ones. Empty where there is more to it."""
        found: list[Token] = []
        options: Iterable[str] = ()
        at = 0
        while at < len(piece):
            before = found[-1].kind if found else ""
            if code := self.code_at(piece, at):
                found.append(Token(CODE, code))
                options = self.options_of(code)
                at += len(code)
            elif option := max((each for each in options if piece.startswith(each, at)), key=len, default=""):
                found.append(Token(OPTION, option))
                at += len(option)
            elif (match := _RUN_COUNT.match(piece, at)) and not (
                piece[at].isdigit() and before in (CODE, kinds.NUMBER)
            ):
                count = match["after"] or match["count"]
                number = [Token(kinds.NUMBER, count, int(count))] if count else []
                mark = [Token(kinds.MARK, "x")] if "x" in match[0] else []
                found += (*number, *mark) if match["count"] else (*mark, *number)
                at = match.end()
            elif before is kinds.NUMBER and (end := self._unit_end(piece, at)):
                found.append(Token(self._phrases[piece[at:end]], piece[at:end]))
                at = end
            else:
                return ()
        said = "".join(token.kind for token in found)
        if CODE not in said or _ONE_WAY.fullmatch(said):
            return found if CODE in said else ()
        return [Token(NEAR, token.text) if token.kind is CODE else token for token in found]

    def _unit_end(self, piece: str, at: int) -> int:
        """Where the unit ends that begins there, with a code or nothing behind it; 0 where none does."""
        for end in range(len(piece), at, -1):
            if self._phrases.get(piece[at:end]) in (kinds.UNIT, kinds.MEASURE):
                return end if end == len(piece) or self.code_at(piece, end) else 0
        return 0

    def _chinese(
        self, run: str, found: list[Token], options: Mapping[str, tuple[int, str]], text: str, start: int
    ) -> int:
        """A run written without spaces, cut where the longest known words end. Where the code ends that begins in it
        ("我要苹果1"), 0 where none does."""
        place, end = 0, len(run)
        unknown = False
        while place < end:
            if (
                0 < place >= end - self._longest_odd
                and run[place:] in self._odd
                and (beyond := self._odd_end(run[place:], text, start + place))
            ):
                named = text[start + place : beyond]
                found += self._numbered.get(named) or [Token(CODE, named)]
                return beyond
            for stop in range(min(end, place + self._longest), place, -1):
                word = run[place:stop]
                if word in options:
                    kind = OPTION
                elif options and word in SIZES_AND_COLOURS and self._is_unfit(word, found, "", 0):
                    kind = UNFIT
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
        return 0

    def _sign(self, piece: str, found: list[Token], text: str, start: int) -> None:
        first = piece[0]
        if first in "<>":
            if piece[-1] != "3" and not text[start + len(piece) :].lstrip()[:1].isdigit():
                found.append(Token(DASH, MORE))
        elif piece[-1] == ">":
            counts = text[start + len(piece) :].lstrip()[:1].isdigit()
            found.append(Token(kinds.MARK if counts else DASH, ARROW))  # "A12 -> 2"
        elif first in "+*=:":
            found.append(Token(kinds.MARK, first))
        elif first in "?¿؟":
            found.append(Token(QUESTION, first))
        elif first in "!;\n。|":
            found.append(Token(ENDS, first))
        elif first == ".":
            tight = start and text[start - 1].isalnum() and text[start + 1 : start + 2].isdigit()
            if found and found[-1].text in _SHORTENED:
                self._number_sign(found)
                return
            found.append(Token(DASH, first) if tight else Token(COMMA if len(piece) > 1 else ENDS, first))
        elif first == "°":
            self._number_sign(found)
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

    def _number_sign(self, found: list[Token]) -> None:
        """ "N. 2", "n° 2": a number, and no "'n"."""
        if found and found[-1].text == "n" and found[-1].kind is not CODE:
            found[-1] = Token(kinds.FILLER, "n.")


def _once(match: re.Match[str]) -> str:
    return match.group()[0]


def _common(number: str) -> bool:
    """Whether viewers write it without meaning a variant: a word, a size, digits that could be a price or a time."""
    if number.isdigit():
        return len(number) < 8
    return len(number) < 3 or number in PHRASES or number in SAME or laughs(number)


def _first(key: str) -> str:
    match = _PIECES.search(key)
    return match.group() if match else key[:1]


_SHORTENED = frozenset("q n nr num art cod gr".split())
_STRETCHED = re.compile(r"([^\W\d_])\1{2,}|([aeiou])\2$")  # "mineee", "siii", "mercii"
# Laughing, weeping, wondering, disgusted: no order. Hearts, smiles and hands may stand with one.
_FACES = "🤮🤢💩🤔😭😢😞😡😠🤬😤😂🤣😅😆😹💀🙄😒🥱😴🤨🧐😳😱😕🙁🤡🤷🤦😬🥲"
_PIECES = re.compile(
    rf"""(?P<link>https?://\S+|www\.\S+)|(?P<named>@[\w.]*)
    |(?P<number>\d+(?:[.,:/]\d+)+(?![^\W_]))
    |(?P<chinese>[{HAN}]+)|(?P<word>[^\W_{HAN}]+)
    |(?P<sign>-?[-=]>|<3+(?![^\W_])|[<>]+|\.+|[?¿؟]+|[+*=:!;\n。|,、/&°\-_€$£¥₹%❌🚫👎🙅{_FACES}])""",
    re.VERBOSE,
)
_WORD = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
_MIXED = re.compile(r"\d")
_LONGEST_RUN = 60
_RUN_COUNT = re.compile(r"x+(?P<after>\d{1,4})|(?P<count>\d{1,4})x*|x+")
# Kinds of token: each code with its own count behind it, or one with its count before it.
_ONE_WAY = re.compile(
    rf"(?:{CODE}{OPTION}*{kinds.MARK}{kinds.NUMBER}[{kinds.UNIT}{kinds.MEASURE}]?)+"
    rf"|{kinds.NUMBER}{kinds.MARK}{CODE}{OPTION}*"
)
_CODE_AHEAD = re.compile(r"\s+[^\W\d_]{1,3}\d")
_SMALL = frozenset("aeiouyn")
"""Letters that are words."""
_WANTING = frozenset((kinds.CLAIM, kinds.FETCH, kinds.POLITE, kinds.MARK, kinds.CANCEL, kinds.REQUEST, OPTION))
_COUNTABLE = (CODE, kinds.UNIT, kinds.MEASURE, kinds.MONEY, OPTION, kinds.MARK)
_CALLED = " numbertocall "
_MOST_KNOWN = 10_000
_TOO_MANY = 10**6
_TIMES_AFTER = re.compile(r"(.{0,16}?)x(\d{1,12})")
_TIMES_BEFORE = re.compile(r"(\d{1,4})x(.{0,16})")
_LABELLED = re.compile(r"(qt[aey]|qnty|pz|pcs|stk|uds?|cant|anz|nr)(\d{1,4})")
_COUNTED = re.compile(r"(\d{1,5})([^\W\d_]+)")
_MARKED_AFTER = re.compile(r"\s?[+*=]\s?\d|\s?x\s?\d")
_MARKED_BEFORE = re.compile(r"(?:\d\s?[x*]|[+*]\d)\s?$")
_COUNT_BEFORE = re.compile(r"(?<![^\s,;(+])(?:([^\s,;(+]+)(\s+))?(\d{1,4})(x+)(?=([^\W_]+))")
_SPACED = re.compile(r"[^\W\d_][ .\-_]$")
_TREE = branches(PHRASES)
