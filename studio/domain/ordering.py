"""What an order comes to: its lines, weights, totals, and how settled it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import lru_cache
from typing import Any

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.orders import Buyer, Identity, Order

_GRAMS = {
    **dict.fromkeys("g gr grs gramm grammo grammi gramme grammes gram grams gramo gramos 克".split(), Fraction(1)),
    **dict.fromkeys("dag dkg deca".split(), Fraction(10)),
    **dict.fromkeys("hg etto etti ettogrammo".split(), Fraction(100)),
    **dict.fromkeys(
        "kg kgs kilo kilos chilo chili kilogrammo kilogramo kilogramm kilogramme kilogram 公斤 千克".split(),
        Fraction(1000),
    ),
    **dict.fromkeys("lb lbs pound pounds".split(), Fraction("453.59237")),
    **dict.fromkeys("oz ounce ounces".split(), Fraction("28.349523125")),
    # Half a kilogram by custom or by law.
    **dict.fromkeys("pfund livre livres 斤 市斤".split(), Fraction(500)),
    **dict.fromkeys("两 兩 市两".split(), Fraction(50)),
    "钱": Fraction(5),
    "台斤": Fraction(600),
}
_UNIT = re.compile(
    r"(?:/|per |al |(?:all|l)['’]|a |the |por |par |pro |je |每)?\s*"
    r"(?P<number>\d{1,6}(?:[.,]\d{1,3})?)?\s*(?P<name>[^\W\d]+)\.?"
)


@lru_cache(1000)
def grams_in(unit: str) -> Fraction | None:
    """What one `unit` of a price weighs, in grams: "kg", "100 g", "etto", "lb", "斤"; None where it is no weight."""
    match = _UNIT.fullmatch(unicodedata.normalize("NFKC", unit).strip().casefold())
    if not match or match["name"] not in _GRAMS:
        return None
    number = Fraction((match["number"] or "1").replace(",", "."))
    return number * _GRAMS[match["name"]] or None


def weight_of(claim: Claim) -> Fraction | None:
    """What all of it weighs, in grams: as weighed, else about. None where its price is not for a weight."""
    of_unit = grams_in(claim.unit)
    if of_unit is None:
        return None
    if claim.grams is None:
        return claim.quantity * of_unit
    return Fraction(claim.grams if claim.weighed else claim.grams * claim.quantity)


def is_estimated(claim: Claim) -> bool:
    """Whether its price changes once it is on the scales: what is priced by weight is never cut to the gram."""
    return not claim.weighed and grams_in(claim.unit) is not None


def line_total(claim: Claim) -> Money:
    """What it costs: price × quantity, or by its weight; half a minor unit is rounded up, once a line."""
    of_unit = grams_in(claim.unit)
    weight = None if of_unit is None else weight_of(claim)
    if weight is None or of_unit is None:
        return Money(claim.price.minor * claim.quantity, claim.price.currency)
    exact = claim.price.minor * weight / of_unit
    return Money((2 * exact.numerator + exact.denominator) // (2 * exact.denominator), claim.price.currency)


def kept(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those that stock is kept for: what is packed and paid. Who waits owes nothing."""
    return tuple(claim for claim in claims if claim.state.takes_stock)


def waiting(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those that there was none left for: in no total, and in no bag."""
    return tuple(claim for claim in claims if claim.state is ClaimState.WAITLISTED)


def totals(claims: Iterable[Claim]) -> tuple[Money, ...]:
    """What the kept ones cost together, one sum for each currency, the first met first."""
    return summed(map(line_total, kept(claims)))


def summed(amounts: Iterable[Money]) -> tuple[Money, ...]:
    """One sum for each currency, the first met first."""
    sums: dict[str, int] = {}
    for total in amounts:
        sums[total.currency] = sums.get(total.currency, 0) + total.minor
    return tuple(Money(minor, currency) for currency, minor in sums.items())


def has_estimate(claims: Iterable[Claim]) -> bool:
    """Whether its totals change once all of it is weighed."""
    return any(map(is_estimated, kept(claims)))


@dataclass(frozen=True, slots=True)
class Sales:
    """What a show came to. `claims` and `people`: those that something is kept for; `waiting`: claims that got nothing
    yet. A claim that got a part at first and a part later is one. `about`: some of it is still to be weighed."""

    claims: int
    people: int
    totals: tuple[Money, ...]
    about: bool
    waiting: int


def sales_of(orders: Iterable[Order]) -> Sales | None:
    """None where nobody has claimed anything that is still open."""
    got: set[tuple[object, ...]] = set()
    wait: set[tuple[object, ...]] = set()
    people, about, sums = 0, False, list[Money]()
    for order in orders:
        own = kept(order.lines)
        people += bool(own)
        about = about or has_estimate(own)
        sums += map(line_total, own)
        for claim in order.lines:
            which = got if claim.state.takes_stock else wait
            which.add((claim.platform, claim.message_id, claim.code, claim.variant))
    return Sales(len(got), people, summed(sums), about, len(wait - got)) if got or wait else None


_SETTLED = (ClaimState.HELD, ClaimState.CONFIRMED, ClaimState.PAID)


def basket_state(claims: Iterable[Claim]) -> ClaimState:
    """How settled a basket is: as its least settled claim, so it is paid when all that is kept is paid. WAITLISTED
    where nothing is kept but something waits, CANCELLED where nothing is open."""
    states = {claim.state for claim in claims}
    return next(
        (state for state in (*_SETTLED, ClaimState.WAITLISTED) if state in states),
        ClaimState.CANCELLED,
    )


@dataclass(frozen=True, slots=True)
class Bundle:
    """Claims of one thing at one price that stand alike, as one line: what a claim got at first and what it got from
    the waitlist later are two claims in the ledger, and one to whoever reads an order. Never empty."""

    claims: tuple[Claim, ...]

    @property
    def first(self) -> Claim:
        return self.claims[0]

    @property
    def quantity(self) -> int:
        return sum(claim.quantity for claim in self.claims)

    @property
    def grams(self) -> Fraction | None:
        """What all of it weighs, as `weight_of`."""
        weights = [weight for claim in self.claims if (weight := weight_of(claim)) is not None]
        return sum(weights, Fraction(0)) if weights else None

    @property
    def total(self) -> Money:
        """The sum of the claims' own rounded totals."""
        return Money(sum(line_total(claim).minor for claim in self.claims), self.first.price.currency)


def bundles(claims: Iterable[Claim], *, by_account: bool = False) -> tuple[Bundle, ...]:
    """The claims as lines, in the order of their first claim. `by_account`: what a buyer claimed on two platforms
    stays apart."""
    found: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        thing = (claim.code, claim.title, claim.variant, claim.price, claim.unit, claim.state)
        scales = (claim.weighed, None if claim.weighed else claim.grams)
        account = (claim.platform, claim.author_id) if by_account else ()
        found.setdefault((*thing, *scales, *account), []).append(claim)
    return tuple(Bundle(tuple(some)) for some in found.values())


@dataclass(frozen=True, slots=True)
class Line:
    """What a packer and a buyer read as one line: all kept claims of one thing at one price. `grams`: of all of it,
    None where the price is not for a weight. `by_piece`: `quantity` counts pieces; else it counts units of weight, and
    `grams` says as much. `total` is the sum of the claims' own rounded totals."""

    code: str
    title: str
    variant: str | None
    quantity: int
    unit: str
    price: Money
    grams: Fraction | None
    estimated: bool
    by_piece: bool
    total: Money


def lines_of(claims: Iterable[Claim]) -> tuple[Line, ...]:
    """The kept claims as lines, in the order of their first claim."""
    lines: dict[tuple[object, ...], Line] = {}
    for claim in kept(claims):
        weight, total = weight_of(claim), line_total(claim)
        by_piece = weight is None or claim.grams is not None
        key = (claim.code, claim.variant, claim.price, claim.unit, is_estimated(claim), by_piece)
        before = lines.get(key)
        lines[key] = Line(
            claim.code,
            claim.title,
            claim.variant,
            claim.quantity + (before.quantity if before else 0),
            claim.unit,
            claim.price,
            None if weight is None else weight + (before.grams if before and before.grams is not None else 0),
            is_estimated(claim),
            by_piece,
            Money(total.minor + (before.total.minor if before else 0), total.currency),
        )
    return tuple(lines.values())


def order_from_wire(raw: Mapping[str, Any]) -> Order:
    """An order as the control protocol's word `orders` tells it."""
    buyer = raw["buyer"]
    lines = tuple(map(claim_from_wire, raw["lines"]))
    return Order(
        number=raw["number"],
        show=lines[0].show if lines else 0,
        buyer=Buyer(
            id=buyer["id"],
            name=buyer["name"],
            phone=buyer["phone"],
            email=buyer["email"],
            address=buyer["address"],
            note=buyer["note"],
            identities=tuple(
                Identity(each["platform"], each["author_id"], each["author"]) for each in buyer["identities"]
            ),
        ),
        lines=lines,
        note=raw["note"],
        pickup=raw["pickup"],
        packed_at=_moment(raw["packed_at"]),
    )


def claim_from_wire(raw: Mapping[str, Any]) -> Claim:
    """A claim as the control protocol tells it: money as minor units with their currency, times in ISO 8601."""
    told = {name: raw[name] for name in Claim.__dataclass_fields__}
    told["state"] = ClaimState(raw["state"])
    told["price"] = Money(raw["price"]["minor"], raw["price"]["currency"])
    for name in ("at", "until", "changed_at"):
        told[name] = _moment(raw[name])
    return Claim(**told)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
