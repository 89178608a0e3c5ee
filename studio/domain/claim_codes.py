"""A catalogue's codes, options and titles, as viewers write them."""

from __future__ import annotations

import re

from studio.domain.claim_options import spellings
from studio.domain.claim_spelling import HAN, folded
from studio.domain.product import Product


class Codes:
    """What is for sale, by its codes as `key_of` spells them. Any thread."""

    def __init__(self) -> None:
        self._products: dict[str, Product] = {}
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
            found = self._options[key] = spellings(self._products[key])
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

    def code_at(self, piece: str, at: int) -> str:
        """The longest code of letters and figures, or with a count behind it, that begins there; "" where none does."""
        if piece[at].isdigit():
            return ""
        for end in range(min(len(piece), at + 16), at + 1, -1):
            code = piece[at:end]
            if code in self._products and (_MIXED.search(code) or COUNT_AFTER.match(piece, end)):
                return code
        return ""


def key_of(code: str) -> str:
    """What all spellings of a code have in common, from its first letter or digit on."""
    return folded(code).strip(" '")


_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LOOKS = str.maketrans("oilzsb|!", "01125811")
_MIXED = re.compile(r"\d")
COUNT_AFTER = re.compile(r"(?:x+|\*)\d")
_WORD = re.compile(rf"[{HAN}]+|[^\W_{HAN}]+")
