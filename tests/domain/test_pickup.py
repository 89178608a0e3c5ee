from __future__ import annotations

import pytest

from studio.domain.claims import ClaimState
from studio.domain.errors import Refused
from studio.domain.pickup import PickupSlot, by_pickup, is_at, read_slots, slots_text
from tests.papers.order_samples import claim, order

SATURDAY, FRIDAY = PickupSlot("Sat 9–11, market square", 2), PickupSlot("Delivery Friday evening")


def test_slots_are_read_as_a_seller_writes_them() -> None:
    typed = (
        " Sat  9–11, market square |2\n\n Delivery Friday evening\nsat 9–11, Market Square\n周六 9–11点 ｜ 12\n|\x00"
    )
    assert read_slots(typed) == (SATURDAY, FRIDAY, PickupSlot("周六 9–11点", 12), PickupSlot("|"))
    assert read_slots("") == ()


@pytest.mark.parametrize("name", ["Gate 3 | left", "Market | 0", "Market | 12345", "| 12"])
def test_what_is_no_number_of_baskets_is_a_part_of_the_name(name: str) -> None:
    assert read_slots(name) == (PickupSlot(name),)


def test_what_is_written_down_is_read_again() -> None:
    assert read_slots(slots_text((SATURDAY, FRIDAY))) == (SATURDAY, FRIDAY)


def test_more_than_anybody_chooses_from_is_refused() -> None:
    assert len(read_slots("\n".join(f"Slot {n}" for n in range(30)))) == 30
    with pytest.raises(Refused, match="At most 30"):
        read_slots("\n".join(f"Slot {n}" for n in range(31)))
    with pytest.raises(Refused, match="200 characters"):
        read_slots("x" * 201)


def test_baskets_stand_by_where_they_go_the_shops_own_slots_first() -> None:
    orders = (
        order(number=1, pickup="at Grandma's"),
        order(number=2),
        order(number=3, usual_pickup="delivery  friday evening"),
        order(number=4, pickup="At grandma's", usual_pickup="Delivery Friday evening"),
        order(claim(state=ClaimState.WAITLISTED), number=5, pickup="Delivery Friday evening"),
    )
    places = by_pickup(orders, (SATURDAY, FRIDAY))
    assert [(place.name, place.most, [each.number for each in place.orders]) for place in places] == [
        ("Sat 9–11, market square", 2, []),
        ("Delivery Friday evening", None, [3]),
        ("at Grandma's", None, [1, 4]),
        ("", None, [2, 5]),
    ]
    assert [each.number for each in orders if is_at(each, "AT GRANDMA'S")] == [1, 4]
    assert [each.number for each in orders if is_at(each, "")] == [2], "of what only waits there is no parcel"
