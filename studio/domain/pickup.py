"""Pickup slots: where and when buyers fetch what they bought, as the shop offers it, and which baskets go to each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from studio.domain.errors import Refused
from studio.domain.ordering import kept
from studio.domain.orders import Order

MOST_SLOTS, LONGEST_SLOT = 30, 200
_WITH_MOST = re.compile(r"(.*\S)\s*[|\uff5c]\s*0*([1-9]\d{0,3})")


@dataclass(frozen=True, slots=True)
class PickupSlot:
    """`name` is what a basket's pickup says. `most`: for so many baskets there is room, None: for any number. More are
    told, never forbidden."""

    name: str
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where `orders` go, by the order of their numbers; `name` is "" for those that nobody has said it of."""

    name: str
    orders: tuple[Order, ...]
    most: int | None = None


def read_slots(text: str) -> tuple[PickupSlot, ...]:
    """As a seller writes them, one a line: "Sat 9–11, market square", "Sat 9–11 | 12" where there is room for 12. One
    that is named twice is there once. Raises Refused."""
    slots: dict[str, PickupSlot] = {}
    for line in text.splitlines():
        name = " ".join("".join(c if c.isprintable() or c.isspace() else "" for c in line).split())
        most = None
        if found := _WITH_MOST.fullmatch(name):
            name, most = found[1], int(found[2])
        if len(name) > LONGEST_SLOT:
            raise Refused(f"A pickup slot has at most {LONGEST_SLOT} characters.")
        if name:
            slots.setdefault(place_key(name), PickupSlot(name, most))
    if len(slots) > MOST_SLOTS:
        raise Refused(f"At most {MOST_SLOTS} pickup slots.")
    return tuple(slots.values())


def slots_text(slots: Iterable[PickupSlot]) -> str:
    """What `read_slots` reads as these."""
    return "\n".join(slot.name if slot.most is None else f"{slot.name} | {slot.most}" for slot in slots)


def is_at(order: Order, name: str) -> bool:
    """Whether its parcel goes there; "": whether nobody has said where. What nothing is kept of has no parcel."""
    return bool(kept(order.lines)) and place_key(order.handed_over) == place_key(name)


def by_pickup(orders: Iterable[Order], slots: Sequence[PickupSlot]) -> tuple[Place, ...]:
    """The orders by where they go: the shop's own slots first, in its order and whether or not anybody comes there,
    then what else was noted, then what is still to be said; with that what nothing is kept of."""
    found: dict[str, list[Order]] = {place_key(slot.name): [] for slot in slots}
    names = {place_key(slot.name): slot for slot in slots}
    nowhere: list[Order] = []
    for order in orders:
        where = " ".join(order.handed_over.split())
        if not where or not kept(order.lines):
            nowhere.append(order)
        else:
            names.setdefault(place_key(where), PickupSlot(where))
            found.setdefault(place_key(where), []).append(order)
    places = [Place(names[key].name, tuple(some), names[key].most) for key, some in found.items()]
    return (*places, Place("", tuple(nowhere)))


def place_key(name: str) -> str:
    """The same for every spelling of a place."""
    return " ".join(name.split()).casefold()
