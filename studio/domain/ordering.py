"""What an order comes to: its lines, weights, totals, and how settled it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from fractions import Fraction
from functools import lru_cache
from typing import Any

from studio.domain.claims import Claim, ClaimState
from studio.domain.money import Money
from studio.domain.orders import Buyer, Identity, Order
from studio.domain.product import Product, code_key
from studio.domain.weights import grams_in, sold_by_weight


def weight_of(claim: Claim) -> Fraction | None:
    """What all of it weighs, in grams: as weighed, else about. None where its price is not for a weight."""
    of_unit = _priced_for(claim)
    return None if of_unit is None else _weight(of_unit, claim.quantity, claim.grams, claim.weighed)


def _priced_for(claim: Claim) -> Fraction | None:
    """The grams that its price is for; None where it is not for a weight. What was weighed is."""
    by_weight = claim.weighed or sold_by_weight(claim.unit, claim.grams, claim.by_weight)
    return grams_in(claim.unit) if by_weight else None


def is_by_piece(claim: Claim) -> bool:
    """Whether its quantity counts pieces, also of what has a price for a weight; else units of weight. That it was
    weighed since changes nothing of it."""
    about = _about(claim)
    return about is not None or not sold_by_weight(claim.unit, about, claim.by_weight)


def weight_asked(claim: Claim) -> Fraction | None:
    """What so much of it is about, whatever the scales have said since: in grams, as `weight_of`."""
    of_unit = _priced_for(claim)
    return None if of_unit is None else _weight(of_unit, claim.quantity, _about(claim), weighed=False)


def _about(claim: Claim) -> int | None:
    return claim.about if claim.weighed else claim.grams


def is_estimated(claim: Claim) -> bool:
    """Whether its price changes once it is on the scales: what is priced by weight is never cut to the gram."""
    return not claim.weighed and _priced_for(claim) is not None


def line_total(claim: Claim) -> Money:
    """What it costs: price × quantity, or by its weight; half a minor unit is rounded up, once a line."""
    price = claim.price
    return _cost(price.minor, price.currency, _priced_for(claim), claim.quantity, claim.grams, claim.weighed)


# A show has many claims, of few things.
@lru_cache(10_000)
def _cost(
    minor: int, currency: str, of_unit: Fraction | None, quantity: int, grams: int | None, weighed: bool
) -> Money:
    if of_unit is None:
        return Money(minor * quantity, currency)
    exact = minor * _weight(of_unit, quantity, grams, weighed) / of_unit
    return Money((2 * exact.numerator + exact.denominator) // (2 * exact.denominator), currency)


def _weight(of_unit: Fraction, quantity: int, grams: int | None, weighed: bool) -> Fraction:
    if grams is None:
        return quantity * of_unit
    return Fraction(grams if weighed else grams * quantity)


def kept(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those that stock is kept for: what is packed and paid. Who waits owes nothing."""
    return tuple(claim for claim in claims if claim.state.takes_stock)


def waiting(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Those that there was none left for: in no total, and in no bag."""
    return tuple(claim for claim in claims if claim.state is ClaimState.WAITLISTED)


def only_waits(claims: Iterable[Claim]) -> bool:
    """Whether there was none left of anything: who claimed these has ordered nothing yet."""
    claims = tuple(claims)
    return bool(waiting(claims)) and not kept(claims)


def totals(claims: Iterable[Claim]) -> tuple[Money, ...]:
    """What the kept ones cost together, one sum for each currency, the first met first."""
    return summed(map(line_total, kept(claims)))


@dataclass(frozen=True, slots=True)
class Balance:
    """Of an order, in one currency: what is kept costs `total`; `paid` is what was got, also for what is not kept any
    more. Where something is still to be weighed, all of it is about."""

    total: Money
    paid: Money

    @property
    def open(self) -> Money:
        """What the buyer has still to pay."""
        return Money(max(0, self.total.minor - self.paid.minor), self.total.currency)

    @property
    def back(self) -> Money:
        """What the seller has got too much, and gives back."""
        return Money(max(0, self.paid.minor - self.total.minor), self.total.currency)


def balances(claims: Iterable[Claim]) -> tuple[Balance, ...]:
    """One for each currency, the first met first; without those that nothing is kept or was paid in."""
    sums: dict[str, list[int]] = {}
    for claim in claims:
        costs, paid = line_total(claim).minor if claim.state.takes_stock else 0, paid_for(claim).minor
        if claim.state.takes_stock or paid:
            both = sums.setdefault(claim.price.currency, [0, 0])
            both[0] += costs
            both[1] += paid
    return tuple(Balance(Money(total, currency), Money(paid, currency)) for currency, (total, paid) in sums.items())


def paid_for(claim: Claim) -> Money:
    """What the seller has got for it."""
    if claim.paid is not None:
        return claim.paid
    return line_total(claim) if claim.state is ClaimState.PAID else Money(0, claim.price.currency)


def open_sums(claims: Iterable[Claim]) -> tuple[Money, ...]:
    """What is still to be paid, by currency; none where nothing is."""
    return tuple(each.open for each in balances(claims) if each.open.minor)


def back_sums(claims: Iterable[Claim]) -> tuple[Money, ...]:
    """What is to be given back, by currency; none where nothing is."""
    return tuple(each.back for each in balances(claims) if each.back.minor)


def paid_sums(claims: Iterable[Claim]) -> tuple[Money, ...]:
    """What was paid, by currency; none where nothing was."""
    return tuple(each.paid for each in balances(claims) if each.paid.minor)


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
        for claim in filter(_is_open, order.lines):
            which = got if claim.state.takes_stock else wait
            which.add((claim.platform, claim.message_id, claim.code, claim.variant))
    return Sales(len(got), people, summed(sums), about, len(wait - got)) if got or wait else None


def _is_open(claim: Claim) -> bool:
    return claim.state.is_open


_SETTLED = (ClaimState.HELD, ClaimState.CONFIRMED, ClaimState.PAID)


def basket_state(claims: Iterable[Claim]) -> ClaimState:
    """How settled a basket is: as its least settled claim, so it is paid when all that is kept is paid; CONFIRMED where
    that was weighed since, and something of it is still to be paid. WAITLISTED where nothing is kept but something
    waits, CANCELLED where nothing is open."""
    claims = tuple(claims)
    states = {claim.state for claim in claims}
    found = next(
        (state for state in (*_SETTLED, ClaimState.WAITLISTED) if state in states),
        ClaimState.CANCELLED,
    )
    return ClaimState.CONFIRMED if found is ClaimState.PAID and open_sums(claims) else found


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
    def by_piece(self) -> bool:
        """Whether its quantity counts pieces, as `is_by_piece`."""
        return is_by_piece(self.first)

    @property
    def grams(self) -> Fraction | None:
        """What all of it weighs, as `weight_of`."""
        weights = [weight for claim in self.claims if (weight := weight_of(claim)) is not None]
        return sum(weights, Fraction(0)) if weights else None

    @property
    def total(self) -> Money:
        """The sum of the claims' own rounded totals."""
        return Money(sum(line_total(claim).minor for claim in self.claims), self.first.price.currency)

    @property
    def paid(self) -> Money:
        """What was paid for it."""
        return Money(sum(paid_for(claim).minor for claim in self.claims), self.first.price.currency)


def bundles(claims: Iterable[Claim], *, by_account: bool = False) -> tuple[Bundle, ...]:
    """The claims as lines, in the order of their first claim. `by_account`: what a buyer claimed on two platforms
    stays apart."""
    found: dict[tuple[object, ...], list[Claim]] = {}
    for claim in claims:
        thing = (claim.code, claim.title, claim.variant, claim.price, claim.unit, claim.state)
        scales = (claim.weighed, is_by_piece(claim) if claim.weighed else claim.grams)
        account = (claim.platform, claim.author_id) if by_account else ()
        found.setdefault((*thing, *scales, *account), []).append(claim)
    return tuple(Bundle(tuple(some)) for some in found.values())


@dataclass(frozen=True, slots=True)
class Line:
    """What a packer and a buyer read as one line: all kept claims of one thing at one price. `grams`: of all of it,
    None where the price is not for a weight. `by_piece`: `quantity` counts pieces; else it counts units of weight, and
    `grams` says as much. `total` is the sum of the claims' own rounded totals. `packed`: all of it is in the parcel."""

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
    packed: bool = False


def lines_of(claims: Iterable[Claim], *, by_parcel: bool = False) -> tuple[Line, ...]:
    """The kept claims as lines, in the order of their first claim. `by_parcel`: what is packed and what came since
    stay apart."""
    lines: dict[tuple[object, ...], Line] = {}
    for claim in kept(claims):
        weight, total = weight_of(claim), line_total(claim)
        by_piece = is_by_piece(claim)
        scales = (is_estimated(claim), by_piece)
        key = (claim.code, claim.variant, claim.price, claim.unit, *scales, by_parcel and claim.packed)
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
            claim.packed and (before is None or before.packed),
        )
    return tuple(lines.values())


def with_facts(orders: Iterable[Order], products: Iterable[Product]) -> tuple[Order, ...]:
    """The orders with what today's products say of pickup, allergens and their variants' numbers: who packs goes by the
    label that is true."""
    known = {code_key(product.code): product for product in products}
    told = []
    for order in orders:
        there = {line.code: found for line in kept(order.lines) if (found := known.get(code_key(line.code)))}
        notes = dict.fromkeys(" ".join(product.note.split()) for product in there.values())
        allergens = tuple((code, text) for code, found in there.items() if (text := " ".join(found.allergens.split())))
        pickup, skus = " / ".join(filter(None, notes)), tuple(_skus(order, known).items())
        told.append(replace(order, usual_pickup=pickup, allergens=allergens, skus=skus))
    return tuple(told)


def _skus(order: Order, known: Mapping[str, Product]) -> dict[tuple[str, str], str]:
    """The own numbers of the variants in it, by code and name as they were claimed."""
    return {
        (line.code, line.variant): variant.sku
        for line in order.lines
        if line.variant is not None
        and (product := known.get(code_key(line.code)))
        and (variant := product.variant(line.variant))
        and variant.sku
    }


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
        usual_pickup=raw.get("usual_pickup", ""),
        allergens=tuple((code, text) for code, text in dict(raw.get("allergens", {})).items()),
    )


def claim_from_wire(raw: Mapping[str, Any]) -> Claim:
    """A claim as the control protocol tells it: money as minor units with their currency, times in ISO 8601."""
    told = {name: raw[name] for name in Claim.__dataclass_fields__ if name in raw}
    told["state"] = ClaimState(raw["state"])
    told["price"] = Money(**raw["price"])
    told["paid"] = Money(**raw["paid"]) if raw.get("paid") else None
    for name in ("at", "until", "changed_at"):
        told[name] = _moment(raw[name])
    return Claim(**told)


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
