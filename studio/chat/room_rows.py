"""The show, as the room's page is told of it."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from studio.chat import room_page
from studio.chat.connector import Stall
from studio.domain.product import Product


def stall_row(stall: Stall, photo: room_page.Piece | None) -> dict[str, Any]:
    """The show, and the product that is pinned, of whose picture `photo` is."""
    countdown = None
    if stall.ends_at is not None:
        countdown = {"label": stall.countdown_label, "ends": _ms(stall.ends_at)}
    message = stall.message
    return {
        "shop": stall.shop,
        "on_air": stall.on_air,
        "paused": stall.paused,
        "countdown": countdown,
        "screen": {"a": message.author, "t": message.text, "p": message.platform} if message else None,
        "product": _product_row(stall.pinned, stall, photo) if stall.pinned else None,
    }


def _product_row(product: Product, stall: Stall, photo: room_page.Piece | None) -> dict[str, Any]:
    url = product.url if product.url.startswith(("https://", "http://")) else ""
    return {
        "code": product.code,
        "title": product.title,
        "titles": {title.language.partition("-")[0].lower(): title.text for title in product.titles},
        "price": str(product.price.amount),
        "old_price": str(product.old_price.amount) if product.old_price else None,
        "offer_ends": _ms(stall.offer_ends) if stall.offer_ends and product.old_price else None,
        "currency": product.price.currency,
        "unit": product.unit,
        "stock": product.left,
        "waiting": product.waiting,
        "variants": [
            {"v": each.name, "price": str(product.price_of(each.name).amount), "stock": each.stock}
            for each in product.variants
        ],
        "limit": product.limit if product.limit is not None else stall.limit,
        "first_paid": product.first_paid,
        "url": url,
        "photo": f"/photo/{photo.tag}" if photo else None,
    }


def to_json(row: dict[str, Any]) -> str:
    """As it travels."""
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
