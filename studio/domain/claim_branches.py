"""Phrases of several words, found word by word in a message."""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio.domain.claim_words import MISTYPED


class Branch:
    """Phrases that begin alike: the one that ends here, and those that go on, by their next word."""

    __slots__ = ("further", "phrase")

    def __init__(self) -> None:
        self.phrase = ""
        self.further: dict[str, Branch] = {}


def branches(phrases: Iterable[str]) -> dict[str, Branch]:
    """Those of several words, by their first."""
    root = Branch()
    for phrase in phrases:
        if " " in phrase:
            branch = root
            for word in phrase.split(" "):
                branch = branch.further.setdefault(word, Branch())
            branch.phrase = phrase
    return root.further


def longest(branch: Branch, matches: list[re.Match[str]], index: int) -> tuple[str, int]:
    """The longest phrase of `branch` that `matches` go on with, from `index` on, and where they then go on. Dashes may
    stand between its words. "" where there is none."""
    phrase, end = "", 0
    for place in range(index, len(matches)):
        following = matches[place]
        word = following[0]
        if following.lastgroup in ("word", "number"):
            further = branch.further.get(MISTYPED.get(word, word))
            if further is None:
                break
            branch = further
            if branch.phrase:
                phrase, end = branch.phrase, place + 1
        elif word != "-" or not branch.further:
            break
    return phrase, end
