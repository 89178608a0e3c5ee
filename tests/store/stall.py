"""A small stall for the store's tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimRules, Wanted
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.store import Ledger, Store

NOW = datetime(2026, 5, 1, 18, tzinfo=UTC)
RULES = ClaimRules(hold=timedelta(minutes=15))
_ids = count(1)


def later(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


def euros(amount: float) -> Money:
    return Money(round(amount * 100), "EUR")


def apples(stock: int | None = 5, code: str = "A12", **more: object) -> Product:
    return Product(code, "Apples", euros(4.5), stock=stock, **more)  # type: ignore[arg-type]


def shirt(m: int | None = 2, large: int | None = 1) -> Product:
    kinds = (Variant(("red", "M"), None, m), Variant(("red", "L"), euros(20), large))
    return Product("T1", "Shirt", euros(18), variants=kinds)


def said(author: str = "anna", text: str = "A12", id: str | None = None, platform: str = "twitch") -> ChatMessage:
    return ChatMessage(id or f"m{next(_ids)}", platform, author, author.title(), text, NOW)


def opened(store: Store, *products: Product) -> int:
    """A show with these products."""
    with store.write() as ledger:
        for product in products:
            ledger.put_product(product, now=NOW)
        return ledger.begin_show("Market", NOW)


def take(
    ledger: Ledger,
    show: int,
    author: str,
    quantity: int = 1,
    code: str = "A12",
    variant: str | None = None,
    rules: ClaimRules = RULES,
    now: datetime = NOW,
) -> tuple[Claim, ...]:
    return ledger.claim(said(author), [Wanted(code, variant, quantity)], show, rules, now)


def stands(claims: object) -> list[tuple[str, int]]:
    return [(claim.state.value, claim.quantity) for claim in claims]  # type: ignore[attr-defined]


def whole(store: Store) -> None:
    """What the stock says is what the claims say."""
    with store.read() as ledger:
        taken: dict[tuple[str, str | None], int] = {}
        waiting: dict[str, int] = {}
        for claim in ledger.claims():
            if claim.state.takes_stock:
                taken[claim.code, claim.variant] = taken.get((claim.code, claim.variant), 0) + claim.quantity
            elif claim.state.is_open:
                waiting[claim.code] = waiting.get(claim.code, 0) + claim.quantity
        for product in ledger.products():
            assert product.waiting == waiting.get(product.code, 0)
            assert product.left is None or product.left >= 0
