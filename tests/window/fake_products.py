"""What an engine answers about products, their lists in files and the ways to pay: for the fake link."""

from __future__ import annotations

import copy
from typing import Any


def _way(name: str, kind: str, usual: bool, shown: list[str], **fields: str) -> dict[str, Any]:
    return {**fields, "name": name, "usual": usual, "kind": kind, "fields": fields, "shown": shown}


WAYS: list[dict[str, Any]] = [
    _way(
        "Bonifico",
        "sepa",
        True,
        ["Fattoria Le Querce", "IT60 X054 2811 1010 0000 0123 456"],
        payee="Fattoria Le Querce",
        iban="IT60X0542811101000000123456",
        bic="",
        reference="",
        text="",
    ),
    _way("WhatsApp", "whatsapp", False, ["WhatsApp +39 333 123456"], number="+39 333 123456"),
]

SHIRT: dict[str, Any] = {
    "code": "S4",
    "title": "Maglietta della fattoria",
    "price": "18.00",
    "currency": "EUR",
    "unit": "",
    "old_price": None,
    "image": "",
    "url": "https://example.com/S4",
    "stock": None,
    "left": 5,
    "waiting": 2,
    "variants": [
        {"name": "rossa M", "options": ["rossa", "M"], "price": None, "stock": 5, "sku": "S4-RM"},
        {"name": "verde L", "options": ["verde", "L"], "price": "20.00", "stock": 0, "sku": ""},
    ],
    "titles": [{"language": "zh", "text": "农场T恤"}],
    "grams": None,
    "second_price": "17.50 CHF",
    "allergens": "",
    "origin": "Toscana",
    "harvested": "2026-11-20",
    "note": "",
    "limit": 3,
    "first_paid": False,
    "pay": "WhatsApp",
}

PREVIEW: dict[str, Any] = {
    "kind": "shopify",
    "headings": ["Handle", "Title", "Variant Price", "Lager"],
    "mapping": {"code": "Handle", "title": "Title", "price": "Variant Price"},
    "rows": [copy.deepcopy(SHIRT)],
    "good": 120,
    "with_variants": 14,
    "new": 100,
    "changed": 15,
    "unchanged": 5,
    "problems": ["Line 4, price: is missing", "Line 4, code: is missing", "Line 7, price: is missing"],
}


def _checked(code: str) -> dict[str, Any]:
    address = f"example.com/{code}"
    return {"payload": f"https://{address}", "lines": [address], "version": 3, "modules": 29, "problems": []}


def answers() -> dict[str, Any]:
    """Word by word."""
    return copy.deepcopy({"ways": WAYS, "import-preview": PREVIEW}) | {
        "link-check": _checked,
        "import-apply": {
            "new": 100,
            "replaced": 20,
            "changed": 15,
            "unchanged": 5,
            "problems": [],
            "pictures": 0,
            "undo": 1,
        },
        "export-products": {"path": "/tmp/products.csv", "products": 8},
    }
