"""Claims, questions and orders in JSON's terms: as clients are shown them, and as they type them."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import msgspec

from studio.domain import ordering
from studio.domain.claims import Claim
from studio.domain.errors import Refused
from studio.domain.orders import Doubt, Order

if TYPE_CHECKING:
    from studio.store import Ledger

MOST_AT_ONCE = 1000
_LONGEST_NOTE = 500
# A claim with what it comes to. Structs and dataclasses go to the wire as they are: there may be 100,000.
_CLAIM = tuple(Claim.__dataclass_fields__)
_LineShown = msgspec.defstruct("_LineShown", [*_CLAIM, "total", "estimated"], gc=False)
_fields = attrgetter(*_CLAIM)


class TypedWanted(msgspec.Struct, forbid_unknown_fields=True):
    """What a doubtful message is taken for, as a client says it."""

    code: str
    variant: str | None = None
    quantity: int = 1


def check_ids(ids: Sequence[int]) -> None:
    """Refused where they cannot be numbers of claims, or are too many for once."""
    if len(ids) > MOST_AT_ONCE:
        raise Refused(f"At most {MOST_AT_ONCE} claims at once.")
    if not all(0 < id_ < 2**63 for id_ in ids):
        raise Refused("This claim is not there.")


def claim_shown(claim: Claim) -> dict[str, Any]:
    """A claim in JSON's terms."""
    shown: dict[str, Any] = plain(claim)
    return shown


def named(ledger: Ledger, claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """Claims in JSON's terms, each with what the seller calls its buyer (`name`)."""
    names = ledger.names(claim.buyer for claim in claims)
    return [{**claim_shown(claim), "name": names.get(claim.buyer, claim.author)} for claim in claims]


def doubt_shown(doubt: Doubt) -> dict[str, Any]:
    """A message that looks like a missed claim, in JSON's terms."""
    message = doubt.message
    return {
        "id": doubt.id,
        "platform": message.platform,
        "message_id": message.id,
        "author_id": message.author_id,
        "author": message.author,
        "text": message.text,
        "at": message.at.isoformat(),
        "wanted": [plain(wanted) for wanted in doubt.reading.doubtful or doubt.reading.given_back],
        "why": doubt.reading.why,
        "takes_back": doubt.takes_back,
    }


def order_shown(order: Order) -> dict[str, Any]:
    """An order as the protocol writes it. `totals`: what is kept for the buyer comes to, one sum for each currency;
    `paid`, `open`, `back`: what was paid, what is still to be, and what is to be given back; no sums of nothing."""
    lines = [(claim, ordering.line_total(claim), ordering.is_estimated(claim)) for claim in order.lines]
    sums = ordering.summed(cost for claim, cost, _ in lines if claim.state.takes_stock)
    return {
        "number": order.number,
        "show": order.show,
        "buyer": order.buyer,
        "lines": [_LineShown(*_fields(claim), cost, rough) for claim, cost, rough in lines],
        "totals": sums,
        "total": " + ".join(f"{money.amount} {money.currency}" for money in sums),
        "estimated": any(rough and claim.state.takes_stock for claim, _, rough in lines),
        "state": str(ordering.basket_state(order.lines)),
        "paid": ordering.paid_sums(order.lines),
        "open": ordering.open_sums(order.lines),
        "back": ordering.back_sums(order.lines),
        "pickup": order.pickup,
        "usual_pickup": order.usual_pickup,
        "allergens": dict(order.allergens),
        "note": order.note,
        "packed_at": order.packed_at and order.packed_at.isoformat(),
    }


def plain(value: Any) -> Any:
    """A value of ours as JSON has it."""
    return msgspec.to_builtins(value)


def one_line(text: str) -> str:
    """What somebody typed into one line, without what cannot be seen. Raises Refused where it is too long."""
    text = " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in text).split())
    if len(text) > _LONGEST_NOTE:
        raise Refused(f"At most {_LONGEST_NOTE} characters.")
    return text
