"""What clients may ask of claims, orders and lists, with a till and a store of their own and no show around them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import convert

from studio.cli import main
from studio.domain.chat import ChatMessage
from studio.domain.claims import ClaimRules, ClaimState, Stood, Wanted
from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.domain.orders import Order
from studio.domain.typed import PutProduct, TypedVariant
from studio.engine import lists
from studio.engine.engine import Engine
from studio.engine.goods import Goods
from studio.engine.selling import Selling
from studio.engine.selling_json import TypedWanted
from studio.store import Ledger
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_till import CHEESE, SHIRT, Stall, new_show
from tests.papers.order_samples import claim, order

IBAN = "IT60X0542811101000000123456"
PAID, WAITS = ClaimState.PAID, ClaimState.WAITLISTED


class Counter:
    """A stall with the words of its engine."""

    def __init__(self, folder: Path) -> None:
        self.stall = Stall(folder, (CHEESE, SHIRT))
        options = SimpleNamespace(data_dir=folder, width=1280, height=720)
        self.told: list[str] = []
        parts = {"till": self.stall.till, "desk": self.stall.desk, "options": options, "tell": self.told.append}
        around = SimpleNamespace(**parts, publish=lambda: None)
        engine = cast(Engine, around)
        self.selling, self.goods = Selling(engine), Goods(engine)
        around.goods = self.goods

    def ask(self, word: str, **arguments: Any) -> Any:
        return {**self.selling.slow, **self.goods.slow}[word](**arguments)

    def sums(self, made: Order) -> list[tuple[Money, str]]:
        """How what is open of it is paid, by the beginning of each payload."""
        links, _ = self.goods.links_for(made, 3)
        return [(money, link.payload.split("\n")[0] if link else "") for money, link in links]


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.goods.close()
    made.stall.close()


def paid(counter: Counter) -> dict[int, tuple[str, int]]:
    """How each claim stands, and what was got for it, by its number."""
    with counter.stall.till.store.read() as ledger:
        return {each.id: (each.state.value, each.paid.minor if each.paid else 0) for each in ledger.claims()}


# what is paid


def test_settling_takes_the_money_as_got_and_is_undone_to_the_cent(counter: Counter) -> None:
    counter.stall.hear("m1", "A12")
    counter.stall.until(lambda: counter.stall.left() == 2)
    (id_,) = paid(counter)
    price = counter.stall.desk.show.product("A12").price.minor
    before = paid(counter)
    # Half of it came first.
    half = counter.ask("claim-settle", ids=[id_], paid=[price // 2])["undo"]
    assert half == {"ids": [id_], "paid": [0], "left": [price // 2]}
    assert paid(counter)[id_][1] == price // 2
    # A hold that ends although all is paid would give the piece to somebody else.
    with pytest.raises(Refused, match="not marked as paid"):
        counter.ask("claim-settle", ids=[id_])
    assert paid(counter)[id_] == ("held", price // 2)
    rest = counter.ask("claim-settle", ids=[id_], paid=[price])["undo"]
    assert rest == {"ids": [id_], "paid": [price // 2], "left": [price]}
    assert paid(counter)[id_][1] == price
    counter.ask("claim-settle", **rest)
    assert paid(counter)[id_][1] == price // 2
    counter.ask("claim-settle", **half)
    assert paid(counter)[id_][1] == before[id_][1] == 0


@pytest.mark.parametrize("sums", [[], [1, 2], [-1], [2**62]])
def test_sums_that_make_no_sense_are_refused_before_anything_is_touched(counter: Counter, sums: list[int]) -> None:
    counter.stall.hear("m1", "A12")
    counter.stall.until(lambda: counter.stall.left() == 2)
    before = paid(counter)
    with pytest.raises(Refused, match="for each claim"):
        counter.ask("claim-settle", ids=list(before), paid=sums)
    assert paid(counter) == before


# more than one may have


def test_the_host_gives_more_than_one_may_have_and_is_told_of_it(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    ask("claim-rules-set", limit=1)
    stall.hear("m1", "A12 x2")
    stall.until(lambda: len(ask("doubts")) == 1)
    (doubt,) = ask("doubts")
    assert (doubt["why"], doubt["limit"], doubt["takes_back"]) == ("limit", 1, False)
    (made,) = ask("doubt-accept", id=doubt["id"])["claims"]
    assert (made["quantity"], made["state"], stall.left()) == (1, "held", 1)
    ask("claim-withdraw", platform="twitch", message_id="m1")
    stall.until(lambda: stall.left() == 3)
    over = "Anna Bianchi has 2 of “A12” now; one buyer may have 1."
    assert ask("claim-restore", platform="twitch", message_id="m1")["over"] == [over]
    assert counter.told == [over]
    stall.hear("m2", "A12", "Bea")
    stall.until(lambda: stall.left() == 0)
    anna, bea = (buyer["id"] for buyer in ask("buyers"))
    assert ask("buyer-merge", into=anna, other=bea)["over"] == [over.replace("2", "3", 1)]


def test_a_question_that_can_note_nothing_is_refused_and_stays(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    ask("claim-rules-set", limit=1)
    stall.hear("m1", "A12 x2")
    stall.until(lambda: len(ask("doubts")) == 1)
    (doubt,) = ask("doubts")
    stall.till.do(lambda ledger: ledger.delete_product("A12", stall.now())).result(5)
    with pytest.raises(Refused, match="not in your list any more"):
        ask("doubt-accept", id=doubt["id"])
    assert [each["id"] for each in ask("doubts")] == [doubt["id"]]


# what is corrected


@pytest.mark.parametrize("first", [1, 2, 3])
def test_a_correction_that_is_accepted_is_all_that_they_have_and_is_undone(counter: Counter, first: int) -> None:
    stall, ask = counter.stall, counter.ask

    def has() -> int:
        return sum(each["quantity"] for each in map(dict, ask("claims")) if each["state"] == "held")

    stall.hear("m1", f"A12 x{first}")
    stall.until(lambda: stall.left() == 3 - first)
    stall.hear("m2", "no wait, A12 x2")
    stall.until(lambda: len(ask("doubts")) == 1)
    (doubt,) = ask("doubts")
    assert (doubt["why"], stall.left()) == ("corrected", 3 - first)
    ask("doubt-accept", id=doubt["id"])
    stall.until(lambda: stall.left() == 1)
    assert (has(), ask("doubts")) == (2, [])
    ask("doubt-reopen", id=doubt["id"])
    stall.until(lambda: stall.left() == 3 - first)
    assert (has(), len(ask("doubts"))) == (first, 1)


def test_a_correction_to_another_variant_takes_the_place_of_the_first(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "T1 red M")
    stall.until(lambda: len(stall.claims()) == 1)
    stall.hear("m2", "anzi T1 blue x2")
    stall.until(lambda: len(ask("doubts")) == 1)
    (doubt,) = ask("doubts")
    ask("doubt-accept", id=doubt["id"])
    held = [(each["variant"], each["quantity"]) for each in map(dict, ask("claims")) if each["state"] != "cancelled"]
    assert {variant for variant, _ in held} == {"blue"}
    ask("doubt-reopen", id=doubt["id"])
    back = [(each["variant"], each["state"]) for each in map(dict, ask("claims")) if each["state"] != "cancelled"]
    assert back == [("red M", "held")]


def undone(counter: Counter, answer: dict[str, Any]) -> dict[str, Any]:
    """What the engine says when this is taken back, as a window asks for it."""
    return dict(counter.ask("claim-undo", stood=convert(answer["undo"], list[Stood])))


def test_what_the_buyer_has_cancelled_since_is_not_brought_back_by_undo(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    for author in ("Anna", "Bea"):
        stall.hear(f"m-{author}", "A12", author)
    stall.until(lambda: len(stall.claims()) == 2)
    agreed = ask("claim-stand", ids=[claim["id"] for claim in ask("claims")], state="confirmed")
    stall.hear("m3", "annulla A12", "Anna")
    stall.until(lambda: stall.left() == 2)
    stays = "The claim of Anna for “A12” has changed since. It was left as it is."
    assert undone(counter, agreed) == {"waits": [], "parts": [], "stays": [stays]}
    assert {claim["author"]: claim["state"] for claim in ask("claims")} == {"Anna": "cancelled", "Bea": "held"}
    assert stall.left() == 2
    with pytest.raises(Refused, match="not there"):
        counter.ask("claim-undo", stood=[Stood(10**15, ClaimState.HELD, PAID)])


def test_what_somebody_else_has_only_a_part_of_comes_back_in_part_and_says_so(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    for name, quantity in (("Hugo", 3), ("Ivo", 1), ("Zoe", 2)):
        ask("claim-add", code="A12", name=name, quantity=quantity)
    hugo, ivo, zoe = map(dict, ask("claims"))
    ask("claim-stand", ids=[zoe["id"]], state="cancelled")
    passed_on = ask("claim-stand", ids=[hugo["id"]], state="released")
    assert undone(counter, passed_on) == {"waits": [], "parts": [hugo["id"]], "stays": []}
    stands = [
        (claim["author"], claim["quantity"], claim["state"]) for claim in ask("claims") if claim["id"] != zoe["id"]
    ]
    assert sorted(stands) == [("Hugo", 1, "waitlisted"), ("Hugo", 2, "held"), ("Ivo", 1, "held")]
    ask("claim-stand", ids=[ivo["id"]], state="cancelled")
    assert stall.left() == 0


def test_a_weight_that_another_desk_has_corrected_is_not_undone(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (of,) = paid(counter)
    ask("claim-weigh", id=of, grams=500)
    ask("claim-weigh", id=of, grams=620)  # the other desk
    with pytest.raises(Refused, match=r"has changed since. It was left as it is"):
        ask("claim-weigh", id=of, grams=None, left=500)
    (weighed,) = map(dict, ask("claims"))
    assert (weighed["grams"], weighed["weighed"]) == (620, True)
    ask("claim-weigh", id=of, grams=None, left=620)
    with pytest.raises(Refused, match="has changed since"):
        ask("claim-weigh", id=of, grams=700, left=620)
    ask("claim-weigh", id=of, grams=700, left=0)


def test_what_is_no_mail_address_is_refused_in_plain_words(counter: Counter) -> None:
    counter.ask("claim-add", code="A12", name="Anna")
    (anna,) = counter.ask("buyers")
    with pytest.raises(Refused, match="no e-mail address: write one like"):
        counter.ask("buyer-put", id=anna["id"], email="Anna Bianchi")
    assert counter.ask("buyer-put", id=anna["id"], email=" anna@example.com ")["email"] == "anna@example.com"
    assert counter.ask("buyer-put", id=anna["id"], email="")["email"] == ""


def test_what_was_noted_before_it_was_checked_comes_back_when_undone(counter: Counter) -> None:
    counter.ask("claim-add", code="A12", name="Anna")
    (anna,) = counter.ask("buyers")
    old: dict[str, Any] = {"name": "Anna", "phone": "call Bob", "email": "Anna Bianchi"}
    counter.stall.till.do(lambda ledger: ledger.put_buyer(replace(ledger.buyer(anna["id"]), **old))).result()
    noted = counter.ask("buyer-put", id=anna["id"], email="anna@example.com", phone="")
    back = counter.ask("buyer-put", id=anna["id"], **old, left={"email": noted["email"], "phone": noted["phone"]})
    assert {name: back[name] for name in old} == old
    with pytest.raises(Refused, match="no e-mail address"):
        counter.ask("buyer-put", id=anna["id"], email="Anna Rossi")


def test_what_another_desk_has_noted_since_is_not_undone(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (anna,) = ask("buyers")
    noted = ask("buyer-put", id=anna["id"], phone="+39 333 123 4567")
    ask("buyer-put", id=anna["id"], phone="+39 333 765 4321")
    with pytest.raises(Refused, match="changed again since"):
        ask("buyer-put", id=anna["id"], phone="", left={"phone": noted["phone"]})
    ask("order-put", buyer=anna["id"], note="no bag", pickup="Saturday")
    with pytest.raises(Refused, match="changed again since"):
        ask("order-put", buyer=anna["id"], note="", left={"note": "a bag"})
    (order,) = ask("orders")
    assert (order["buyer"].phone, order["note"], order["pickup"]) == ("+393337654321", "no bag", "Saturday")
    ask("buyer-put", id=anna["id"], phone="", left={"phone": "+393337654321"})
    ask("order-put", buyer=anna["id"], note="", left={"note": "no bag"})
    (order,) = ask("orders")
    assert (order["buyer"].phone, order["note"], order["pickup"]) == ("", "", "Saturday")


def test_a_sum_that_another_desk_has_noted_since_is_not_undone(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    for author in ("Anna", "Bea"):
        stall.hear(f"m-{author}", "A12", author)
    stall.until(lambda: len(stall.claims()) == 2)
    anna, bea = ids = [claim["id"] for claim in map(dict, ask("claims"))]
    settled = ask("claim-settle", ids=ids, paid=[100, 200])["undo"]
    ask("claim-settle", ids=[bea], paid=[300])
    stays = "The claim of Bea for “A12” has changed since. It was left as it is."
    assert ask("claim-settle", **settled)["stays"] == [stays]
    assert paid(counter) == {anna: ("held", 0), bea: ("held", 300)}
    assert len(ask("claim-settle", **settled)["stays"]) == 2
    assert paid(counter) == {anna: ("held", 0), bea: ("held", 300)}


def test_a_claim_by_hand_that_is_paid_since_is_not_undone(counter: Counter) -> None:
    ask = counter.ask
    noted = [ask("claim-add", code="A12", name=name) for name in ("Teresa", "Rina")]
    for answer in noted:
        assert answer["claims"][0]["state"] == "held"
    ask("claim-stand", ids=[noted[0]["claims"][0]["id"]], state="paid")
    stays = "The claim of Teresa for “A12” has changed since. It was left as it is."
    assert [undone(counter, answer)["stays"] for answer in noted] == [[stays], []]
    assert [state for state, _ in paid(counter).values()] == ["paid", "cancelled"]
    assert counter.stall.left() == 2


def test_a_claim_by_hand_that_waits_in_part_is_undone_whole(counter: Counter) -> None:
    noted = counter.ask("claim-add", code="A12", name="Teresa", quantity=5)
    assert [claim["state"] for claim in noted["claims"]] == ["held", "waitlisted"]
    assert undone(counter, noted) == {"waits": [], "parts": [], "stays": []}
    assert {state for state, _ in paid(counter).values()} == {"cancelled"}
    assert counter.stall.left() == 3


def test_what_is_paid_after_its_money_went_back_is_paid_whole(counter: Counter) -> None:
    ask = counter.ask
    of = ask("claim-add", code="A12", name="Teresa")["claims"][0]["id"]
    price = counter.stall.desk.show.product("A12").price.minor
    for state in ("paid", "cancelled"):
        ask("claim-stand", ids=[of], state=state)
    ask("claim-settle", ids=[of])  # the money has gone back
    assert paid(counter)[of] == ("cancelled", 0)
    ask("claim-stand", ids=[of], state="held")
    ask("claim-stand", ids=[of], state="paid")
    assert paid(counter)[of] == ("paid", price)


def test_a_note_is_undone_as_it_is_kept(counter: Counter) -> None:
    counter.stall.hear("m1", "A12")
    counter.stall.until(lambda: len(counter.stall.claims()) == 1)
    (anna,) = counter.ask("buyers")
    kept = counter.ask("order-put", buyer=anna["id"], note="for the 👨\u200d👩\u200d👧  family\u200f")
    assert kept == {"note": counter.ask("orders")[0]["note"]}
    counter.ask("order-put", buyer=anna["id"], note="", left=kept)
    assert counter.ask("orders")[0]["note"] == ""


def test_two_who_were_one_are_one_again_when_a_split_is_undone(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    for author in ("Anna", "Bob"):
        stall.hear(f"m-{author}", "A12", author)
    stall.until(lambda: len(stall.claims()) == 2)
    anna, bob = (buyer["id"] for buyer in ask("buyers"))
    ask("buyer-put", id=anna, phone="+393331234567", address="Via A")
    ask("buyer-put", id=bob, phone="+393337654321")
    ask("order-put", buyer=anna, note="no bag", pickup="Saturday")
    ask("order-pack", buyer=bob, packed=True)
    ask("buyer-merge", into=anna, other=bob)
    one, basket = ask("buyers"), ask("orders")
    split = ask("buyer-split", platform="twitch", author_id=one[0]["identities"][0]["author_id"])
    ask("buyer-merge", into=anna, other=split["buyer"], first=split["first"])
    assert [each | {"identities": ()} for each in ask("buyers")] == [each | {"identities": ()} for each in one]
    (was,), (now,) = basket, ask("orders")
    for each in ("number", "note", "pickup"):
        assert now[each] == was[each]
    assert [(line.id, line.packed) for line in now["lines"]] == [(line.id, line.packed) for line in was["lines"]]
    again = ask("buyer-split", platform="twitch", author_id=one[0]["identities"][0]["author_id"])
    found = {each["id"]: (each["name"], each["phone"], each["address"]) for each in ask("buyers")}
    assert found == {anna: ("Bob", "+393337654321", ""), again["buyer"]: ("Anna", "+393331234567", "Via A")}


def test_undo_of_a_longer_hold_gives_no_end_to_what_the_shows_end_has_kept(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.till.begin_show("").result(DEADLINE_S)
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (held,) = map(dict, ask("claims"))
    longer = ask("claim-hold", ids=[held["id"]], seconds=3600)
    assert longer["undo"][0]["until"] == held["until"]
    stall.till.end_show().result(DEADLINE_S)
    assert undone(counter, longer) == {"waits": [], "parts": [], "stays": []}
    assert [each["until"] for each in map(dict, ask("claims"))] == [None]


def test_undo_of_a_longer_hold_leaves_the_one_that_another_desk_gave_since(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (held,) = map(dict, ask("claims"))
    longer = ask("claim-hold", ids=[held["id"]], seconds=3600)
    ask("claim-hold", ids=[held["id"]], seconds=7200)
    (since,) = map(dict, ask("claims"))
    assert len(undone(counter, longer)["stays"]) == 1
    assert [each["until"] for each in map(dict, ask("claims"))] == [since["until"]]


def test_undo_of_a_longer_hold_is_the_end_and_the_parcel_it_was_in(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (held,) = map(dict, ask("claims"))
    ask("order-pack", buyer=held["buyer"], packed=True)
    longer = ask("claim-hold", ids=[held["id"]], seconds=3600)
    undone(counter, longer)
    (back,) = map(dict, ask("claims"))
    assert (back["until"], back["packed"], back["state"]) == (held["until"], True, "held")


def test_what_comes_back_by_undo_is_in_its_parcel_again(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (claim,) = ask("claims")
    ask("claim-stand", ids=[claim["id"]], state="paid")
    ask("order-pack", buyer=claim["buyer"], packed=True)
    packed_at = ask("orders")[0]["packed_at"]
    assert packed_at
    cancelled = ask("claim-stand", ids=[claim["id"]], state="cancelled")
    assert undone(counter, cancelled) == {"waits": [], "parts": [], "stays": []}
    assert (ask("claims")[0]["state"], ask("claims")[0]["packed"]) == ("paid", True)
    assert ask("orders")[0]["packed_at"] == packed_at
    assert ask("claim-stand", ids=[claim["id"]], state="paid")["undo"] == [], "nothing was done"


def test_what_was_packed_since_stays_in_its_parcel_and_is_kept_there(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (held,) = map(dict, ask("claims"))
    confirmed = ask("claim-stand", ids=[held["id"]], state="confirmed")
    ask("order-pack", buyer=held["buyer"], packed=True)
    assert undone(counter, confirmed) == {"waits": [], "parts": [], "stays": []}
    (back,) = map(dict, ask("claims"))
    assert (back["state"], back["packed"], back["until"]) == ("held", True, None), (
        "what lies in a parcel goes to nobody else"
    )


def test_undo_of_packing_restores_just_what_was_packed(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask

    def parcel() -> list[bool]:
        return [each["packed"] for each in ask("claims")]

    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    buyer = ask("claims")[0]["buyer"]
    packed = ask("order-pack", buyer=buyer, packed=True)["undo"]
    packed_at = ask("orders")[0]["packed_at"]
    unpacked = ask("order-pack", buyer=buyer, packed=False)["undo"]
    stall.hear("m2", "A12")
    stall.until(lambda: len(stall.claims()) == 2)
    back = {**unpacked, "at": datetime.fromisoformat(unpacked["at"])}
    ask("order-pack", **back)
    assert (parcel(), ask("orders")[0]["packed_at"]) == ([True, False], None)
    newer = ask("order-pack", buyer=buyer, packed=True)["undo"]
    assert parcel() == [True, True]
    ask("order-pack", **{**newer, "at": datetime.fromisoformat(newer["at"])})
    assert parcel() == [True, False], "what was in the parcel before stays there"
    second = ask("claims")[1]["id"]
    ask("claim-stand", ids=[second], state="cancelled")
    assert ask("orders")[0]["packed_at"] == packed_at
    ask("order-pack", **packed)
    assert (parcel()[0], ask("orders")[0]["packed_at"]) == (False, None)


def test_what_is_owed_for_a_cancelled_claim_is_kept_by_what_is_done_to_it_and_by_undo(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12")
    stall.until(lambda: len(stall.claims()) == 1)
    (id_,) = paid(counter)
    ask("claim-stand", ids=[id_], state="paid")
    ask("claim-stand", ids=[id_], state="cancelled")
    assert paid(counter)[id_] == ("cancelled", 1990)
    for state in ("held", "confirmed", "paid"):
        again = ask("claim-stand", ids=[id_], state=state)
        assert paid(counter)[id_] == (state, 1990), "the money is there already"
        assert undone(counter, again) == {"waits": [], "parts": [], "stays": []}
        assert paid(counter)[id_] == ("cancelled", 1990)
    again = ask("claim-stand", ids=[id_], state="held")
    ask("claim-settle", ids=[id_], paid=[500])
    undone(counter, again)
    assert paid(counter)[id_] == ("cancelled", 500), "what was noted since stays"
    ask("claim-settle", ids=[id_])
    undone(counter, ask("claim-stand", ids=[id_], state="paid"))
    assert paid(counter)[id_] == ("cancelled", 0), "nothing is owed that nobody got"


def test_what_is_written_down_again_after_a_time_out_is_one_claim(counter: Counter) -> None:
    add = {"code": "A12", "name": "Nonna", "quantity": 2, "once": "f00d"}
    first, again = counter.ask("claim-add", **add)["claims"], counter.ask("claim-add", **add)["claims"]
    assert [each["id"] for each in first] == [each["id"] for each in again]
    assert counter.stall.left() == 1
    assert len(counter.ask("buyers")) == 1
    counter.ask("claim-add", **{**add, "once": "cafe"})
    assert sum(quantity for _, _, quantity, _ in counter.stall.claims()) == 4


_VARIANTS = ("red", "blue", "green")
_EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("claim"), st.integers(0, 2), st.integers(1, 3)),
        st.tuples(st.just("look"), st.just(0), st.just(0)),
        st.tuples(st.just("edit"), st.integers(0, 3), st.integers(0, 4)),
    ),
    max_size=20,
)


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=_EDITS, whole=st.booleans())
def test_what_is_claimed_while_a_product_is_edited_stays_claimed(
    counter: Counter, steps: list[tuple[str, int, int]], whole: bool
) -> None:
    """`whole`: without variants. "look": the window hears of the stock; "edit": it sends what it knows with a new title
    and, at most, one stock that was typed."""
    stall, goods, code = counter.stall, counter.goods, f"P{uuid4().hex[:8].upper()}"
    names = ("",) if whole else _VARIANTS
    left: dict[str, int] = dict.fromkeys(names, 5)
    seen = dict(left)

    def put(title: str, typed: str | None, was: str | None) -> None:
        stocks = {name: left[name] if name == typed else seen[name] for name in names}
        kept = {name: was is not None and name != typed for name in names}
        variants = tuple(TypedVariant((name,), "", stocks[name], was=name, keep_stock=kept[name]) for name in names)
        told: dict[str, Any] = {"variants": variants}
        if whole:
            told = {"stock": stocks[""], "keep_stock": kept[""]}
        goods.carry_out(PutProduct(code, title, "5", was=was, **told)).result(DEADLINE_S)

    put("Shirt", None, None)
    for number, (what, which, units) in enumerate(steps):
        name = names[which % len(names)]
        if what == "look":
            seen = dict(left)
        elif what == "edit":
            typed = name if which < len(names) else None
            if typed is not None:
                left[typed] = units
            put(f"Shirt {number}", typed, code)
        elif units := min(units, left[name]):  # nobody waits
            message = ChatMessage(f"{code}-{number}", "twitch", "anna", "Anna", "", stall.now())
            wanted = [Wanted(code, name or None, units)]

            def claim(ledger: Ledger, message: ChatMessage = message, wanted: list[Wanted] = wanted) -> None:
                ledger.claim(message, wanted, stall.till.show_for_claims(ledger), ClaimRules(limit=None), stall.now())

            stall.till.do(claim).result(DEADLINE_S)
            left[name] -= units
        with stall.till.store.read() as ledger:
            product = ledger.product(code)
        stocks = {"": product.stock} if whole else {each.name: each.stock for each in product.variants}
        assert stocks == left


def test_a_correction_of_what_another_has_claimed_or_nobody_is_noted_whole(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "A12", "Bea")
    stall.hear("m2", "anzi A12 x2")
    stall.until(lambda: len(ask("doubts")) == 1 and stall.left() == 2)
    (made,) = ask("doubt-accept", id=ask("doubts")[0]["id"])["claims"]
    assert (made["quantity"], made["state"], stall.left()) == (2, "held", 0)


def test_of_what_is_paid_and_corrected_the_host_is_asked(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask

    def has() -> list[tuple[str | None, int, str]]:
        there = [(each["variant"], each["quantity"], each["state"]) for each in map(dict, ask("claims"))]
        return sorted(each for each in there if each[2] != "cancelled")

    stall.hear("m1", "T1 red M")
    stall.until(lambda: len(stall.claims()) == 1)
    (red,) = ask("claims")
    ask("claim-stand", ids=[red["id"]], state="paid")
    stall.hear("m2", "anzi T1 blue")
    stall.until(lambda: len(ask("doubts")) == 1)
    (corrected,) = ask("doubts")
    ask("doubt-accept", id=corrected["id"])
    both = [("blue", 1, "held"), ("red M", 1, "paid")]
    assert has() == both
    (doubt,) = ask("doubts")
    assert (doubt["why"], doubt["takes_back"], doubt["text"]) == ("paid", True, "anzi T1 blue")
    assert doubt["wanted"] == [{"code": "T1", "variant": "red M", "quantity": 1}]
    # Whatever is answered, it is asked again with the correction.
    for answer in ("", "doubt-dismiss"):
        if answer:
            ask(answer, id=doubt["id"])
        ask("doubt-reopen", id=corrected["id"])
        assert [each["id"] for each in ask("doubts")] == [corrected["id"]]
        assert has() == both[1:]
        ask("doubt-accept", id=corrected["id"])
        (doubt,) = ask("doubts")
    ask("doubt-accept", id=doubt["id"])
    assert (has(), ask("doubts")) == (both[:1], [])
    ask("doubt-reopen", id=doubt["id"])
    assert has() == both


# how it is paid


def test_what_is_open_is_asked_for_by_the_usual_way_and_else_by_one_that_takes_it(counter: Counter) -> None:
    euros, francs = claim("A12", 2), claim("B7", price=Money(900, "CHF"))
    both = order(euros, francs)
    assert counter.sums(both) == [], "no way to pay is set up"
    counter.ask("way-put", name="PayPal", kind="paypal", fields={"handle": "anna"})
    counter.ask("way-put", name="Bonifico", kind="sepa", fields={"payee": "Anna", "iban": IBAN}, usual=True)
    assert counter.sums(order(euros)) == [(Money(900, "EUR"), "BCD")]
    (_, transfer), (_, page) = counter.sums(both)
    assert (transfer, page.startswith("https://paypal.me/anna/9")) == ("BCD", True)
    counter.ask("way-delete", name="PayPal")
    links, why = counter.goods.links_for(both, 3)
    assert [link is None for _, link in links] == [False, True]
    assert why == (
        "None of your ways to pay takes 9.00 CHF. Write to the buyer how they pay it, or add a way to pay in the"
        " settings.",
    )


def test_where_the_usual_way_takes_orders_the_message_asks_for_money_by_another(counter: Counter) -> None:
    euros, francs = claim("A12", 2), claim("B7", price=Money(900, "CHF"))
    counter.ask("way-put", name="WhatsApp", kind="whatsapp", fields={"number": "+39 333 123 4567"}, usual=True)
    assert counter.goods.links_for(order(euros), 3) == ([], ()), "nothing else is set up, and the buyer is answered"
    counter.ask("way-put", name="Stripe", kind="stripe", fields={"url": "https://buy.stripe.com/anna"})
    ((_, page),) = counter.sums(order(euros))
    assert page.startswith("https://buy.stripe.com/anna?")
    counter.ask("way-put", name="Bonifico", kind="sepa", fields={"payee": "Anna", "iban": IBAN})
    assert counter.sums(order(euros)) == [(Money(900, "EUR"), "BCD")]
    # A page that says no currency is asked for no other's money.
    links, why = counter.goods.links_for(order(euros, francs), 3)
    assert [link is None for _, link in links] == [False, True]
    assert len(why) == 1


def test_a_question_of_an_earlier_show_claims_in_that_show(counter: Counter) -> None:
    stall, ask = counter.stall, counter.ask
    stall.hear("m1", "T1")
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: len(ask("doubts")) == 1 and stall.left() == 2)
    first = stall.till.show
    second = new_show(stall)
    assert ask("doubts") == []
    stall.until(lambda: counter.selling.state()["earlier"]["questions"] == 1)
    ask("earlier-questions", ask=True)
    (doubt,) = ask("doubts")
    (made,) = ask("doubt-accept", id=doubt["id"], wanted=[TypedWanted("T1", "blue")])["claims"]
    assert (made["show"], stall.till.show) == (first, second)


def test_only_what_is_kept_and_not_paid_yet_is_asked_for(counter: Counter) -> None:
    counter.ask("way-put", name="Bonifico", kind="sepa", fields={"payee": "Anna", "iban": IBAN}, usual=True)
    assert counter.sums(order(claim(), claim("B7", state=WAITS))) == [(Money(450, "EUR"), "BCD")]
    assert counter.sums(order(claim(state=PAID, paid=Money(450, "EUR")))) == []
    # Where it is still to be weighed nobody knows what it comes to: later there will be a link.
    weighed = order(claim("K7", unit="kg", price=Money(1890, "EUR"), grams=500))
    assert counter.sums(weighed) == []
    assert counter.goods.pays_later(weighed, 3)
    assert not counter.goods.pays_later(order(), 3)
    counter.ask("way-put", name="WhatsApp", kind="whatsapp", fields={"number": "+39 333 123 4567"}, usual=True)
    assert counter.sums(order()) == [(Money(450, "EUR"), "BCD")], "a message takes no money"
    assert counter.goods.pays_later(weighed, 3)


PIX = {"key": "123e4567-e12b-12d1-a456-426655440000", "name": "Fulano de Tal", "city": "BRASILIA"}
BILL = {
    "iban": "CH5800791123000889012",
    "name": "Robert Schneider AG",
    "street": "",
    "number": "",
    "postcode": "2501",
    "town": "Biel",
}


@pytest.mark.parametrize(("kind", "fields"), [("pix", PIX), ("swiss", BILL)])
def test_a_way_whose_payee_is_called_name_keeps_its_own(counter: Counter, kind: str, fields: dict[str, str]) -> None:
    counter.ask("way-put", name="Mia", kind=kind, fields=fields, usual=True)
    (way,) = counter.ask("ways")
    assert (way["name"], way["kind"], way["usual"]) == ("Mia", kind, True)
    assert {name: way["fields"][name] for name in fields} == fields
    # As a form changes it, and as undo brings it back.
    again = {"kind": way["kind"], "fields": way["fields"] | {"name": "Anna"}}
    (way,) = counter.ask("way-put", name="Nostra", was=way["name"], **again)
    assert (way["name"], way["fields"]["name"], way["usual"]) == ("Nostra", "Anna", True)
    assert counter.ask("way-usual", name="")[0]["usual"] is False
    assert counter.ask("way-usual", name=way["name"])[0]["usual"] is True
    assert counter.ask("way-delete", name=way["name"]) == []


# lists


def test_an_import_is_taken_back_once_and_only_among_the_last(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    before = counter.stall.desk.show.products
    numbers = []
    for stock in range(10, 11 + lists.MOST_TAKEN_BACK):
        file.write_text(f"code,title,price,stock\nA12,Ricotta,1.50,{stock}\nN1,Burro,2,{stock}\n")
        answer = counter.ask("import-apply", path=str(file))
        numbers.append(answer["undo"])
        counter.stall.until(lambda stock=stock: counter.stall.left() == stock)  # type: ignore[misc]
    with pytest.raises(Refused, match="any more"):
        counter.ask("import-undo", number=numbers[0])
    with pytest.raises(Refused, match="since the import"):
        counter.ask("import-undo", number=numbers[1])  # a newer one has changed it
    for number in reversed(numbers[1:]):
        counter.ask("import-undo", number=number)
    counter.stall.until(lambda: counter.stall.left() == 10)
    assert counter.stall.desk.show.product("A12").title == "Ricotta", "as the first one left it"
    assert len(counter.stall.desk.show.products) == len(before) + 1
    with pytest.raises(Refused, match="any more"):
        counter.ask("import-undo", number=numbers[-1])
    with pytest.raises(Refused, match="any more"):
        counter.ask("import-undo", number=0)


@pytest.mark.parametrize("comma", [False, True])
def test_a_list_for_any_spreadsheet_comes_in_again_as_it_was(counter: Counter, tmp_path: Path, comma: bool) -> None:
    file = tmp_path / "list.csv"
    counter.ask("export-products", path=str(file), decimal_comma=comma)
    assert (b";" in file.read_bytes()) is comma
    found = counter.ask("import-preview", path=str(file))
    assert (found["new"], found["changed"], found["problems"]) == (0, 0, [])
    assert found["unchanged"] == len(counter.stall.desk.show.products)


# pickup slots


def test_the_shops_pickup_slots_are_kept_for_all_its_desks_and_order_what_is_exported(
    counter: Counter, tmp_path: Path
) -> None:
    assert counter.ask("pickup-slots") == []
    before = counter.selling.state()["orders_rev"]
    slots = [{"name": "Sat 9–11", "most": 2}, {"name": "Friday", "most": None}]
    assert counter.ask("pickup-slots-set", text="Sat 9–11 | 2\nFriday") == slots
    assert counter.ask("pickup-slots") == slots
    assert counter.selling.state()["orders_rev"] > before, "a window that has orders open asks anew"
    with pytest.raises(Refused, match="At most 30 pickup slots"):
        counter.ask("pickup-slots-set", text="\n".join(map(str, range(31))))

    for name, pickup in (("Anna", ""), ("Bea", "friday"), ("Carla", "Sat 9–11"), ("Dora", "Sat 9–11")):
        (made,) = counter.ask("claim-add", code="A12", name=name)["claims"]
        counter.ask("order-put", buyer=made["buyer"], pickup=pickup)

    def exported(**which: Any) -> list[str]:
        path = tmp_path / "orders.json"
        counter.ask("orders-export", path=str(path), **which)
        return [each["buyer"]["name"] for each in json.loads(path.read_text())["orders"]]

    assert exported() == ["Anna", "Bea", "Carla", "Dora"]
    assert exported(by_slot=True) == ["Carla", "Bea", "Anna", "Dora"], "Dora only waits: nothing of hers goes anywhere"
    assert exported(by_slot=True, pickup="Sat 9–11") == ["Carla"]
    assert exported(pickup="") == ["Anna"]
    there = tmp_path / "cli.json"
    assert main(["orders", "export", str(there), "--by-pickup", "--data-dir", str(tmp_path)]) == 0
    assert [each["buyer"]["name"] for each in json.loads(there.read_text())["orders"]][:2] == ["Carla", "Bea"]
    assert Selling(counter.selling._engine).slow["pickup-slots"]() == slots, "they are the store's"


def test_no_field_of_a_client_is_taken_for_our_own(counter: Counter) -> None:
    with pytest.raises(Refused):
        counter.selling.slow["claim-rules-set"](self="A12")
