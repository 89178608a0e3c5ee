"""The products as clients have them: numbered changes, so that a claim a second does not send ten thousand products."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec

from studio.domain.product import Product


class Listing:
    """Thread-safe. Equal tuples of products are told apart by identity: whoever changes nothing hands in the same; so
    it is with when their offers end, by code."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._products: tuple[Product, ...] = ()
        self._offer_ends: Mapping[str, datetime] = {}
        self._changed: dict[str, int] = {}  # by code, the number of its last change
        self._order = 0  # the number at which codes came, went or changed places
        self.rev = 0

    def take(self, products: tuple[Product, ...], offer_ends: Mapping[str, datetime]) -> int:
        """These are the products now; the number of the last change."""
        with self._lock:
            before, ends_before = self._products, self._offer_ends
            if products is before and offer_ends is ends_before:
                return self.rev
            self.rev += 1
            self._products, self._offer_ends = products, offer_ends
            for code in {*ends_before, *offer_ends}:
                if ends_before.get(code) != offer_ends.get(code):
                    self._changed[code] = self.rev
            if len(before) == len(products) and all(
                old.code == new.code for old, new in zip(before, products, strict=True)
            ):
                for old, new in zip(before, products, strict=True):
                    if old is not new:
                        self._changed[new.code] = self.rev
            else:
                known = {product.code: product for product in before}
                self._order = self.rev
                self._changed = {
                    product.code: self._changed.get(product.code, self.rev)
                    if known.get(product.code) is product
                    else self.rev
                    for product in products
                }
            return self.rev

    def since(self, rev: int) -> dict[str, Any]:
        """What changed after change `rev`, and, where codes came, went or changed places, all codes in their order.

        A number that we never gave (of another engine, say) brings everything.
        """
        with self._lock:
            products, offer_ends, now = self._products, self._offer_ends, self.rev
            known = 0 < rev <= now
            changed = [product for product in products if not known or self._changed.get(product.code, 0) > rev]
            moved = not known or self._order > rev
        return {
            "rev": now,
            "products": [product_shown(product, offer_ends.get(product.code)) for product in changed],
            "codes": [product.code for product in products] if moved else None,
        }


def product_shown(product: Product, offer_ends_at: datetime | None = None) -> dict[str, Any]:
    """A product in JSON's terms; prices as text, in the currency beside them. `offer_ends_at`: when its price goes back
    to the full one, None where it does not."""
    shown: dict[str, Any] = msgspec.to_builtins(product)
    least, several = product.least
    return {
        **shown,
        "price": str(product.price.amount),
        # What it costs at least, as its card says it.
        "least": str(least.amount),
        "several_prices": several,
        "currency": product.price.currency,
        "old_price": product.old_price and str(product.old_price.amount),
        "before_offer": product.before_offer and str(product.before_offer.amount),
        "second_price": product.second_price and f"{product.second_price.amount} {product.second_price.currency}",
        "variants": [
            {
                "name": variant.name,
                "options": list(variant.options),
                "price": variant.price and str(variant.price.amount),
                "price_now": str(product.price_of(variant.name).amount),
                "stock": variant.stock,
                "sku": variant.sku,
            }
            for variant in product.variants
        ],
        "left": product.left,
        "sold_out": product.sold_out,
        "offer_ends_at": offer_ends_at and offer_ends_at.isoformat(),
    }
