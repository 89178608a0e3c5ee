"""Who bought, and what becomes of it after the show: buyers, baskets, shows, and what the host has still to decide."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimState, Reading
from studio.domain.money import Money


@dataclass(frozen=True, slots=True)
class Identity:
    """One account of a buyer: who they are on a platform, and the name that they wrote under last."""

    platform: str
    author_id: str
    author: str


@dataclass(frozen=True, slots=True)
class Buyer:
    """One person, as far as the seller has said: each identity is a buyer of its own until two are merged."""

    id: int
    name: str
    phone: str = ""
    email: str = ""
    address: str = ""
    note: str = ""
    identities: tuple[Identity, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """A buyer's basket of one show. `number` runs from 1 within the show, by first claim. `lines`: their open claims,
    and those that are over and were paid, in the order of the ledger; an order without any is not listed. `packed_at`:
    None where something is still to be packed. `pickup` as the seller noted it; `usual_pickup` is what its products say
    themselves. `allergens`: of its products, by code. `skus`: of its variants that have a number of their own, by code
    and name."""

    number: int
    show: int
    buyer: Buyer
    lines: tuple[Claim, ...]
    note: str = ""
    pickup: str = ""
    packed_at: datetime | None = None
    usual_pickup: str = ""
    allergens: tuple[tuple[str, str], ...] = ()
    skus: tuple[tuple[tuple[str, str], str], ...] = ()

    @property
    def handed_over(self) -> str:
        """Where and when the buyer gets it, as far as anybody said."""
        return self.pickup or self.usual_pickup


@dataclass(frozen=True, slots=True)
class ShowRow:
    """One show. `number`: as people count them, from 1. `claims`: how many rows of the ledger belong to it, whatever
    became of them."""

    id: int
    number: int
    name: str
    began_at: datetime
    ended_at: datetime | None
    claims: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a claim: what it was from then on, and who made it so."""

    state: ClaimState
    quantity: int
    at: datetime
    by: str
    rev: int


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message that looks like a missed claim, or that takes back what is not its author's alone to take back:
    `claims`, by their numbers. `accepted` None: the host has not decided yet. `packed`: those that were in a parcel
    when the host cancelled them."""

    id: int
    message: ChatMessage
    reading: Reading
    accepted: bool | None = None
    claims: tuple[int, ...] = ()
    packed: tuple[int, ...] = ()

    @property
    def takes_back(self) -> bool:
        """Whether it is asked to cancel, and not to claim."""
        return bool(self.reading.given_back) and not self.reading.doubtful


@dataclass(frozen=True, slots=True)
class OfferStep:
    """`what` became of a product's offer: "start", "extend", "price" (it or the full price is another) or "end".
    `ends_at`: its end as it stood from then on."""

    code: str
    what: str
    price: Money
    full_price: Money
    at: datetime
    ends_at: datetime
