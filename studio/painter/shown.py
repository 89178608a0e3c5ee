"""A scene's values as texts ready to show: what `shown` holds for a template."""

from __future__ import annotations

import re
from typing import Any

from studio.domain.chat import tidy
from studio.domain.marks import mark_of
from studio.domain.payment import BuyLink
from studio.domain.product import Product
from studio.domain.scene import Taken
from studio.domain.show import LONGEST_MESSAGE, LONGEST_TEXT, OnScreen
from studio.painter.words import SCARCE, Words, one_line

_MOST_LINES = 5  # under a QR code: a Swiss bill needs its reference, too


def shown_product(product: Product, words: Words, photo: str) -> dict[str, Any]:
    """Of a card; `photo` as the templates name it, or empty."""
    unit = one_line(product.unit).removeprefix("/").strip()
    title, second_title = titles(product, words)
    price, lowest = product.least
    before, after = words.around_lowest() if lowest else ("", "")
    struck = product.least_struck_out
    # The second currency is about the product's own price.
    second = product.second_now if price == product.price else None
    left = product.left
    facts = (
        (words.allergens, product.allergens),
        (words.origin, product.origin),
        (words.harvested, product.harvested),
        (str, product.note),
    )
    return {
        "title": title,
        "secondTitle": second_title,
        "before": before,
        "price": words.money(price),
        # The mark keeps the slash before a unit that is written from right to left.
        "unit": " ".join(filter(None, (f"\u200e/{unit}" if unit else "", after))),
        "oldPrice": " ".join(filter(None, (before, words.money(struck), after))) if struck else "",
        "secondPrice": words.money(second) if second else "",
        "code": one_line(product.code),
        "variants": [{"name": one_line(variant.name), "gone": variant.stock == 0} for variant in product.variants],
        "facts": [said(text) for said, fact in facts if (text := one_line(fact))],
        "allergens": words.allergens(allergens) if (allergens := one_line(product.allergens)) else "",
        "stock": "" if left is None else words.left(left) if left else _waiting(product, words),
        "scarce": left is not None and 0 < left <= SCARCE,
        "soldOut": words.sold_out if product.sold_out else "",
        "photo": photo,
    }


def titles(product: Product, words: Words) -> tuple[str, str]:
    """The title for the viewers' language, and one in another, or an empty one."""
    spoken = words.locale.language
    ours = next((title.text for title in product.titles if _language(title.language) == spoken), "")
    other = product.title if ours else next((title.text for title in product.titles), "")
    first, second = one_line(ours or product.title), one_line(other)
    return first, second if second.casefold() != first.casefold() else ""


def _language(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].casefold()


def _waiting(product: Product, words: Words) -> str:
    return words.waiting(product.waiting) if product.waiting else ""


def shown_claim(taken: Taken) -> dict[str, Any]:
    """A line of the ticker, as its template takes it."""
    return {
        "name": tidy(taken.name, LONGEST_TEXT),
        "code": one_line(taken.code),
        "times": f"×{taken.quantity}" if taken.quantity > 1 else "",
        "waiting": taken.waiting,
    }


def lines_of(link: BuyLink) -> list[str]:
    """What those need who cannot scan, where it is more than an address."""
    lines = [one_line(line) for line in link.lines[:_MOST_LINES]]
    return [] if lines == [one_line(link.address)] else lines


def addresses_of(address: str) -> list[str]:
    """The address, then ever shorter ones for where it does not fit: without its query, the host alone."""
    path = re.split("[?#]", address)[0].rstrip("/")
    return list(dict.fromkeys((address, path, address.split("/")[0])))


def thanks(name: str, text: str) -> str:
    """The line that thanks somebody, or everybody where no name is shown."""
    if name:
        return f"{name}, {text}"
    first = next((place for place, letter in enumerate(text) if letter.isalpha()), 0)
    return text[:first] + text[first : first + 1].upper() + text[first + 1 :]


def shown_line(line: OnScreen) -> dict[str, Any]:
    """A message on the picture, as its template takes it."""
    return {
        "author": tidy(line.author, LONGEST_TEXT),
        "text": tidy(line.text, LONGEST_MESSAGE),
        "mark": shown_mark(line.platform),
    }


def shown_mark(platform: str) -> dict[str, str] | None:
    """The platform's letter and its colours; None for one that has none."""
    mark = mark_of(platform)
    return {"letter": mark.letter, "fill": mark.square, "ink": mark.ink} if mark.letter else None
