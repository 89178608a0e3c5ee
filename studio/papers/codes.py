"""Codes that viewers can write in a chat, for products that have none or a shop's long ones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from studio.domain.product import Product, code_key
from studio.domain.product_fields import LONGEST_CODE, code_text


class Codes:
    """Hands out codes, never two alike, and the same ones for the same list.

    `given` are the codes the list has already. A product that `existing` knows by its link or its title keeps the code
    it has there, so that a list that grew in the middle does not give one product's code to another.
    """

    def __init__(self, given: Iterable[str], existing: Sequence[Product] = ()) -> None:
        self._given = {code_key(code) for code in given}
        self._taken = self._given | {code_key(product.code) for product in existing}
        self._by_link = _unambiguous((product.url, product.code) for product in existing)
        self._by_title = _unambiguous((code_key(product.title), product.code) for product in existing)
        self._number = 0

    def propose(self, skus: Iterable[str], title: str, url: str = "") -> str:
        """A code for the product of these stock-keeping numbers, from the most telling one that is free."""
        self._number += 1
        for known in (self._by_link.get(url), self._by_title.get(code_key(title))):
            if known is not None and code_key(known) not in self._given:
                return self._take(known)
        for sku in skus:
            # A code that `existing` has and that follows from this number is this product's own.
            if (part := self._longer(significant_part(sku))) and code_key(part) not in self._given:
                return self._take(part)
        while code_key(f"K{self._number}") in self._taken:
            self._number += 1
        return self._take(f"K{self._number}")

    def _longer(self, part: str) -> str:
        """A letter alone stands in every second message of a chat: with a number it is a code. Empty where none
        fits."""
        if len(part) != 1:
            return part
        tries = (f"{part}{number}" for number in range(1, 100))
        return next((each for each in tries if usable(each) and code_key(each) not in self._given), "")

    def _take(self, code: str) -> str:
        self._taken.add(code_key(code))
        self._given.add(code_key(code))
        return code


def usable(text: str) -> bool:
    """Whether viewers can write it as it stands."""
    try:
        code_text(text)
    except ValueError:
        return False
    return True


def significant_part(sku: str) -> str:
    """What of a long number tells this product from its neighbours: as much of its end as a code may hold, beginning
    where a part begins. Empty where nothing can be told."""
    parts = re.findall(r"[^\W_]+", sku[:200])
    for start in range(len(parts)):
        if len(code := "-".join(parts[start:])) <= LONGEST_CODE and usable(code):
            return code
    return ""


def common_part(skus: Sequence[str]) -> str:
    """The parts that all numbers of a product's variants begin with: "TEE" of "TEE-RED-M" and "TEE-BLU-S"."""
    split = [re.findall(r"[^\W_]+", sku[:200]) for sku in skus if sku]
    if not split:
        return ""
    common = []
    for parts in zip(*split, strict=False):
        if len({code_key(part) for part in parts}) > 1:
            break
        common.append(parts[0])
    if len(split) > 1 and any(len(parts) == len(common) for parts in split):
        common = common[:-1]
    return "-".join(common)


def _unambiguous(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What leads to one code alone; an empty text leads to none."""
    found: dict[str, str] = {}
    twice: set[str] = set()
    for text, code in pairs:
        if text in found:
            twice.add(text)
        found[text] = code
    return {text: code for text, code in found.items() if text and text not in twice}
