"""Orders to write down: friendly ones, and some that were written by somebody who means harm."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.orders import Buyer, Identity, Order

AT = datetime(2026, 11, 21, 20, 30, 5, tzinfo=UTC)
HOSTILE = (
    '=HYPERLINK("http://evil.example","tap")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "＝1＋1",
    "\t=1+1",
    "\r=1+1",
    '"\n=1+1;=2+2\t=3+3',
    "'=1+1",
    "#N/A",
    "\x00=1\ud800\uffff",
)


def claim(code: str = "A12", quantity: int = 1, state: ClaimState = ClaimState.HELD, **more: Any) -> Claim:
    told: dict[str, Any] = {
        "id": 1,
        "place": 1,
        "show": 1,
        "platform": "tiktok",
        "message_id": "m1",
        "author_id": "u1",
        "author": "anna_b",
        "text": "A12 x2",
        "buyer": 1,
        "title": "Pomodori San Marzano",
        "variant": None,
        "price": Money(450, "EUR"),
        "unit": "",
        "at": AT,
        "until": None,
        "changed_at": AT,
        "by": "buyer",
        "rev": 1,
        **more,
    }
    return Claim(code=code, quantity=quantity, state=state, **told)


def on_scales(claim: Claim, grams: int) -> Claim:
    """As the store tells it once it was weighed."""
    return replace(claim, grams=grams, weighed=True, about=claim.grams)


def order(*lines: Claim, number: int = 1, name: str = "Anna Bianchi", **more: Any) -> Order:
    person: dict[str, Any] = {
        "phone": "+39 333 1234567",
        "email": "anna@example.com",
        "address": "Via Roma 1\n12100 Cuneo",
        "identities": (Identity("tiktok", "u1", "anna_b"), Identity("youtube", "y9", "Anna Bianchi")),
    }
    person |= {key: more.pop(key) for key in ("phone", "email", "address", "identities") if key in more}
    return Order(number=number, show=1, buyer=Buyer(id=number, name=name, **person), lines=lines or (claim(),), **more)


def hostile_order() -> Order:
    lines = tuple(
        claim(title=text, code=text[:12], variant=text, text=text, author=text, unit=text, price=Money(100, "EUR"))
        for text in HOSTILE
    )
    made = order(*lines, number=7, name=HOSTILE[0], phone=HOSTILE[1], email=HOSTILE[3], address=HOSTILE[7])
    return replace(made, note=HOSTILE[2], pickup=HOSTILE[5])
