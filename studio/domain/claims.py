"""What viewers ask for in the chat, and what becomes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from studio.domain.money import Money

SHORTEST_HOLD, LONGEST_HOLD = timedelta(minutes=1), timedelta(days=30)
FOR_DAYS = timedelta(days=1)
"""A hold of this or longer is time to pay in: it ends also when the show is over."""
USUAL_HOLD = timedelta(minutes=15)
USUAL_AFTER, LONGEST_AFTER = timedelta(minutes=10), timedelta(days=1)
MOST_CLAIMED = 999
"""Of one thing in one message; who writes more has mistyped, and it waits for the host."""
USUAL_MOST = 20
ALREADY_PAID, PACKED, EARLIER = "paid", "packed", "earlier"
"""Why a cancellation waits for the host (`Reading.why`): what it is about is paid, in a parcel, or of another show."""
DELETED, DELETED_PACKED = "deleted", "deleted-packed"
"""Why it is asked whether to cancel: the message of what is paid, or in a parcel, was deleted."""
OVER_LIMIT = "limit"
"""Why a claim waits for the host: its author has as many as one buyer may have."""
CORRECTED = "corrected"
"""Why a claim waits for the host: it is to stand in the place of what its author wrote before, not on top of it."""
UNSURE, MINE = "unsure", "mine"
"""Of a reading that gives back (`Reading.why`): that may not be meant, so all of it waits for the host; or the author
names nothing ("cancel my order"): it is given back where they have one thing only, else it waits for the host."""


class ClaimState(StrEnum):
    """Where a claim stands. HELD, CONFIRMED and PAID take stock; only HELD ends by itself."""

    HELD = "held"
    """The stock is kept for the buyer until `until`."""
    WAITLISTED = "waitlisted"
    """There was none left; it is next in its order when something is freed."""
    CONFIRMED = "confirmed"
    """Seller and buyer agree: kept without an end."""
    PAID = "paid"
    RELEASED = "released"
    """Its time was over, or the seller gave the stock free."""
    CANCELLED = "cancelled"
    """Taken back: by the buyer, by the host, or with its message."""

    @property
    def takes_stock(self) -> bool:
        return self in (ClaimState.HELD, ClaimState.CONFIRMED, ClaimState.PAID)

    @property
    def is_open(self) -> bool:
        return self not in (ClaimState.RELEASED, ClaimState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """So many of a product, as a message asks for them. `variant`: its name, None where the product has none or the
    message does not say."""

    code: str
    variant: str | None = None
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message means for the ledger. All codes are the catalogue's own spelling.

    `wanted` are claims. `given_back` are cancellations: `quantity` 0 means all that its author claimed of it; a
    message that cancels everything ("cancel all") has one with an empty code. `doubtful`: what looks like a claim that
    was missed, for the host to decide; `why` in a word: "spelling", "question", "variant", "quantity", "limit",
    "corrected"; or "paid", "packed", "earlier", "unsure", "deleted", "deleted-packed": `given_back` is the host's to
    decide.
    """

    wanted: tuple[Wanted, ...] = ()
    given_back: tuple[Wanted, ...] = ()
    doubtful: tuple[Wanted, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One row of the ledger. `place` is its message's place in the order of all claims; parts of one claim share it.
    `until`: when a HELD one ends. `price`: of one unit, when it was claimed. `by`: who brought it where it stands:
    "buyer", "host", "moderator", "time", "stock". `rev` grows with every change of any claim. Times are UTC."""

    id: int
    place: int
    show: int
    platform: str
    message_id: str
    author_id: str
    author: str
    text: str
    buyer: int
    code: str
    title: str
    variant: str | None
    quantity: int
    state: ClaimState
    price: Money
    unit: str
    at: datetime
    until: datetime | None
    changed_at: datetime
    by: str
    rev: int
    grams: int | None = None
    """What one of it is about, or, once `weighed`, what all of it weighs."""
    weighed: bool = False
    paid: Money | None = None
    """What the seller has got for it, also where it was cancelled or weighed anew since; None where nothing was noted:
    nothing, or, for a PAID one, as much as it costs."""
    packed: bool = False
    """Whether it was in the parcel when its order was packed."""
    by_weight: bool | None = None
    """Whether it goes on the scales, as the product said when it was claimed; None: as its unit reads."""
    about: int | None = None
    """`grams` before it was `weighed`."""


@dataclass(frozen=True, slots=True)
class Stood:
    """How a claim stood before the host brought it to `left`: what it takes to undo that. `paid`: what the seller had
    got for it then (`Claim.paid`), `got`: what is noted of that since. `left_until`: the end that it was given, where
    that is what is undone."""

    id: int
    state: ClaimState
    left: ClaimState
    until: datetime | None = None
    packed: bool = False
    paid: Money | None = None
    got: Money | None = None
    left_until: datetime | None = None


class NameOnPicture(StrEnum):
    """How viewers see a buyer's name."""

    FULL = "full"
    INITIAL = "initial"
    """"Anna B." """
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """What the seller wants. `words`: the seller's own words that claim. `hold` None: kept until the seller decides."""

    hold: timedelta | None = USUAL_HOLD
    limit: int | None = None
    """The most of one product that a buyer may have, where the product does not say."""
    most: int | None = USUAL_MOST
    """The most of one thing that a message may claim unasked: whoever writes more has probably mistyped, and what is
    written in jest must not empty the stall."""
    words: tuple[str, ...] = ()
    paused: bool = False
    """No message claims anything."""
    after: timedelta | None = USUAL_AFTER
    """So long after a show's end messages still claim; None: until the seller stops it."""
    name: NameOnPicture = NameOnPicture.INITIAL
    ticker: bool = True
    thanks: str = ""
    """The line that thanks whoever claimed, after their name; empty for the theme's own."""

    @property
    def holds_for_days(self) -> bool:
        """Whether a hold is time enough to pay in: it ends also after the show, where shorter ones end no more."""
        return self.hold is not None and self.hold >= FOR_DAYS


def shown_name(author: str, how: NameOnPicture) -> str:
    """The name as viewers see it; empty where nobody is to be named."""
    author = " ".join(author.split())
    match how:
        case NameOnPicture.FULL:
            return author
        case NameOnPicture.NOBODY:
            return ""
    first, *rest = author.split(" ")
    return f"{first} {rest[-1][0].upper()}." if rest else first
