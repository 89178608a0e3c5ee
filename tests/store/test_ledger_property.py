from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from studio.domain.chat import ChatMessage
from studio.domain.claims import ClaimRules, ClaimState, Wanted
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.store import Store, StoreError
from tests.store.beds import RULES, STALL, Bed, Databases, Files
from tests.store.reference_stock import Look
from tests.store.side_by_side import BEGAN, Differs, SideBySide, run

# As many as there are, whatever there is: taken modulo their number.
SOME = st.integers(0, 10**6)
NAMES: dict[str, list[str | None]] = {
    product.code: [*(each.name for each in product.variants)] or [None] for product in STALL
}
WANTED = st.builds(
    lambda product, variant, quantity: Wanted(
        product.code, NAMES[product.code][variant % len(NAMES[product.code])], quantity
    ),
    st.sampled_from(STALL),
    SOME,
    st.sampled_from((1, 1, 1, 2, 3, 8)),
)
MANY = st.lists(WANTED, min_size=1, max_size=3).map(tuple)
RULE = st.sampled_from(RULES)
LEFT = st.none() | st.integers(0, 8)


class _GivenUp(Exception):
    pass


class Show(RuleBasedStateMachine):
    """Every step is a transaction of its own, and is compared; what is given up or killed has several."""

    bed: Bed

    @initialize()
    def open(self) -> None:
        self.side = SideBySide()
        self.store: Store = self.bed.fresh()
        self.said: list[tuple[ChatMessage, tuple[Wanted, ...]]] = []
        self.gave: list[tuple[ChatMessage, tuple[Wanted, ...]]] = []
        self.stood: list[tuple[int, Look]] = []
        self.messages = 0
        self._do(self.side.begin_show, *(lambda product=product: self.side.put(product) for product in STALL))

    def teardown(self) -> None:
        if hasattr(self, "store"):
            try:
                self._compare_all()
            finally:
                self.store.close()
                self.bed.clear()

    def _do(self, *steps: Callable[[], None]) -> None:
        run(self.store, self.side, *steps)

    def _compare_all(self) -> None:
        with self.store.read() as ledger:
            self.side.begin(ledger)
            self.side.compare_all()

    def _message(self, author: str) -> ChatMessage:
        self.messages += 1
        platform = ("twitch", "kick")[self.messages % 2]
        return ChatMessage(f"m{self.messages // 2}", platform, author, author.title(), "", BEGAN)

    def _ids(self, which: list[int]) -> list[int]:
        ids = sorted(self.side.row_of)
        return list(dict.fromkeys(ids[each % len(ids)] for each in which))

    # the chat

    @rule(author=st.sampled_from("abc"), wanted=MANY, rules=RULE)
    def say(self, author: str, wanted: tuple[Wanted, ...], rules: ClaimRules) -> None:
        message = self._message(author)
        self.said.append((message, wanted))
        self._do(lambda: self.side.claim(message, wanted, rules))

    @rule(author=st.sampled_from("abc"), wanted=MANY)
    def delete_before_it_comes(self, author: str, wanted: tuple[Wanted, ...]) -> None:
        message = self._message(author)
        self.said.append((message, wanted))
        self._do(lambda: self.side.withdraw(message))

    @precondition(lambda self: self.said)
    @rule(which=SOME, rules=RULE)
    def say_again(self, which: int, rules: ClaimRules) -> None:
        message, wanted = self.said[which % len(self.said)]
        self._do(lambda: self.side.claim(message, wanted, rules))

    @precondition(lambda self: self.said)
    @rule(which=SOME)
    def delete(self, which: int) -> None:
        message, _ = self.said[which % len(self.said)]
        self._do(lambda: self.side.withdraw(message))

    @precondition(lambda self: self.side.model.withdrawn)
    @rule(which=SOME, rules=RULE)
    def restore(self, which: int, rules: ClaimRules) -> None:
        gone = [message for message, _ in self.said if (message.platform, message.id) in self.side.model.withdrawn]
        self._do(lambda: self.side.restore(gone[which % len(gone)], rules))

    @rule(author=st.sampled_from("abc"), given=MANY | st.just((Wanted("", None, 0),)), whole=st.booleans())
    def give_back(self, author: str, given: tuple[Wanted, ...], whole: bool) -> None:
        message = self._message(author)
        if whole:
            given = tuple(replace(each, variant=None, quantity=0) for each in given)
        self.gave.append((message, given))
        self._do(lambda: self.side.give_back(message, given))

    @precondition(lambda self: self.gave)
    @rule(which=SOME)
    def give_back_again(self, which: int) -> None:
        self._do(lambda: self.side.give_back(*self.gave[which % len(self.gave)]))

    @rule(author=st.sampled_from("abc"), wanted=WANTED)
    def doubt(self, author: str, wanted: Wanted) -> None:
        message = self._message(author)
        self._do(lambda: self.side.doubt(message, wanted))

    # the host, and time

    @precondition(lambda self: self.side.row_of)
    @rule(which=st.lists(SOME, min_size=1, max_size=3), state=st.sampled_from(ClaimState), rules=RULE)
    def stand(self, which: list[int], state: ClaimState, rules: ClaimRules) -> None:
        self.stood += [(id_, self.side.row_of[id_].look) for id_ in self._ids(which)]
        self._do(lambda: self.side.stand(self._ids(which), state, rules))

    @precondition(lambda self: self.stood)
    @rule(which=SOME, rules=RULE)
    def undo(self, which: int, rules: ClaimRules) -> None:
        id_, was = self.stood[-1 - which % len(self.stood)]
        self._do(lambda: self.side.stand_again(id_, was, rules))

    @precondition(lambda self: self.side.row_of)
    @rule(which=st.lists(SOME, min_size=1, max_size=2), minutes=st.integers(1, 60))
    def hold_longer(self, which: list[int], minutes: int) -> None:
        self._do(lambda: self.side.hold_longer(self._ids(which), timedelta(minutes=minutes)))

    @precondition(lambda self: self.side.row_of)
    @rule(which=SOME, grams=st.integers(1, 5000))
    def weigh(self, which: int, grams: int) -> None:
        self._do(lambda: self.side.weigh(self._ids([which])[0], grams))

    @precondition(lambda self: self.side.row_of)
    @rule(which=SOME, packed=st.booleans())
    def pack(self, which: int, packed: bool) -> None:
        self._do(lambda: self.side.pack(self._ids([which])[0], packed))

    @rule(seconds=st.sampled_from((0, 30, 60, 180, 1000)), rules=RULE)
    def expire(self, seconds: int, rules: ClaimRules) -> None:
        self._do(lambda: self.side.expire(timedelta(seconds=seconds), rules))

    @precondition(lambda self: self.side.row_of)
    @rule(into=SOME, other=SOME)
    def merge(self, into: int, other: int) -> None:
        self._do(lambda: self.side.merge(*self._ids([into])[:1], *self._ids([other])[:1]))

    @precondition(lambda self: self.side.row_of)
    @rule(which=SOME)
    def split(self, which: int) -> None:
        self._do(lambda: self.side.split(self._ids([which])[0]))

    @precondition(lambda self: self.side.model.open_doubts())
    @rule(which=SOME, accepted=st.booleans(), wanted=MANY, rules=RULE)
    def settle(self, which: int, accepted: bool, wanted: tuple[Wanted, ...], rules: ClaimRules) -> None:
        numbers = [number for number, each in self.side.doubts.items() if each in self.side.model.open_doubts()]
        self._do(lambda: self.side.settle(numbers[which % len(numbers)], accepted, wanted, rules))

    @precondition(lambda self: self.side.doubts)
    @rule(which=SOME)
    def reopen(self, which: int) -> None:
        self._do(lambda: self.side.reopen(list(self.side.doubts)[which % len(self.side.doubts)]))

    @rule(name=st.sampled_from(("Rosa", "Ugo")), wanted=WANTED, rules=RULE)
    def add_by_hand(self, name: str, wanted: Wanted, rules: ClaimRules) -> None:
        self._do(lambda: self.side.add_by_hand(name, wanted, rules))

    @precondition(lambda self: self.side.row_of)
    @rule(of=SOME, wanted=WANTED, rules=RULE)
    def add_by_hand_for(self, of: int, wanted: Wanted, rules: ClaimRules) -> None:
        self._do(lambda: self.side.add_by_hand("", wanted, rules, self._ids([of])[0]))

    @rule()
    def begin_show(self) -> None:
        self._do(self.side.begin_show)

    @rule()
    def end_show(self) -> None:
        self._do(self.side.end_show)

    # offers

    @rule(product=st.sampled_from(STALL), part=st.sampled_from((20, 50, 90)), seconds=st.sampled_from((5, 100, 900)))
    def start_offer(self, product: Product, part: int, seconds: int) -> None:
        price = Money(product.price.minor * part // 100, "EUR")
        self._do(lambda: self.side.start_offer(product.code, price, timedelta(seconds=seconds)))

    @precondition(lambda self: self.side.model.offer_ends())
    @rule(which=SOME, seconds=st.integers(1, 1000))
    def extend_offer(self, which: int, seconds: int) -> None:
        code = sorted(self.side.model.offer_ends())[which % len(self.side.model.offer_ends())]
        self._do(lambda: self.side.extend_offer(code, timedelta(seconds=seconds)))

    @rule(product=st.sampled_from(STALL), keep_price=st.booleans())
    def end_offer(self, product: Product, keep_price: bool) -> None:
        self._do(lambda: self.side.end_offer(product.code, keep_price))

    # who is not heard

    @precondition(lambda self: self.said)
    @rule(which=SOME)
    def block(self, which: int) -> None:
        of, _ = self.said[which % len(self.said)]
        account = of.platform, of.author_id
        if account not in self.side.model.blocked:
            self._do(lambda: self.side.block(of, self._of(account)))

    @precondition(lambda self: self.side.model.blocked)
    @rule(which=SOME, rules=RULE)
    def unblock(self, which: int, rules: ClaimRules) -> None:
        account = sorted(self.side.model.blocked)[which % len(self.side.model.blocked)]
        self._do(lambda: self.side.unblock(account, self._of(account), rules))

    def _of(self, account: tuple[str, str]) -> list[ChatMessage]:
        return [each for each, _ in self.said if (each.platform, each.author_id) == account]

    # the stall

    @rule(product=st.sampled_from(STALL), variant=SOME, left=LEFT)
    def set_stock(self, product: Product, variant: int, left: int | None) -> None:
        names = NAMES[product.code]
        self._do(lambda: self.side.set_stock(product.code, names[variant % len(names)], left))

    @rule(
        product=st.sampled_from(STALL[:-1]),
        left=LEFT,
        sold=st.integers(0, 4),
        variants=st.sampled_from((STALL[-1].variants, STALL[-1].variants[1:], ())),
        fields=st.sampled_from(
            (None, (), ("stock",), ("limit",), ("stock", "variants"), ("sold_out",), ("sold_out", "variants"))
        ),
    )
    def take_list(
        self,
        product: Product,
        left: int | None,
        sold: int,
        variants: tuple[Variant, ...],
        fields: tuple[str, ...] | None,
    ) -> None:
        listed, shirt = replace(product, stock=left, limit=2), replace(STALL[-1], variants=variants)
        self._do(lambda: self.side.take([listed, shirt], {listed.code: sold}, fields))

    @rule(product=st.sampled_from(STALL[:-1]), left=LEFT, first_paid=st.booleans(), stock_too=st.booleans())
    def put(self, product: Product, left: int | None, first_paid: bool, stock_too: bool) -> None:
        typed = replace(product, stock=left, first_paid=first_paid)
        there = typed.code.casefold() in self.side.model.goods
        self._do(lambda: self.side.put(typed, typed.code if there else None, stock_too))

    @rule(product=st.sampled_from(STALL), was=st.sampled_from(("", "N7")), now=st.sampled_from(("N7", "n7", "A1")))
    def rename(self, product: Product, was: str, now: str) -> None:
        self._do(lambda: self.side.put(replace(product, code=now), was or product.code))

    @rule(product=st.sampled_from(STALL))
    def drop(self, product: Product) -> None:
        self._do(lambda: self.side.delete(product.code))

    # what goes wrong

    def _start_something(self, wanted: tuple[Wanted, ...], end: Callable[[], None]) -> None:
        self.side.pretending = True
        try:
            with self.store.write() as ledger:
                self.side.begin(ledger)
                self.side.claim(self._message("a"), wanted, RULES[0])
                self.side.expire(timedelta(0), RULES[0])
                if self.side.row_of:
                    self.side.stand(sorted(self.side.row_of)[-1:], ClaimState.CANCELLED, RULES[0])
                ledger.claims()
                end()
                raise _GivenUp
        except (_GivenUp, StoreError):
            pass
        finally:
            self.side.pretending = False

    @rule(wanted=MANY)
    def give_up(self, wanted: tuple[Wanted, ...]) -> None:
        self._start_something(wanted, lambda: None)
        self._compare_all()

    @rule(wanted=MANY)
    def kill(self, wanted: tuple[Wanted, ...]) -> None:
        self._start_something(wanted, self.bed.kill)
        self.store.close()
        self.store = self.bed.again()
        self._compare_all()


@pytest.fixture(params=["sqlite", "postgresql"])
def bed(request: pytest.FixtureRequest, tmp_path: Path) -> Bed:
    if request.param == "sqlite":
        return Files(tmp_path)
    return Databases(str(request.getfixturevalue("postgres")), f"shows_{tmp_path.name}")


def test_a_show_goes_as_the_reference_model_says(bed: Bed) -> None:
    short = settings(
        max_examples=12,
        stateful_step_count=40,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        # A store that fails is shown as it failed: to look for a shorter story takes minutes.
        phases=(Phase.generate,),
    )
    run_state_machine_as_test(type("AShow", (Show,), {"bed": bed}), settings=short)


def opened(bed: Bed) -> tuple[Store, SideBySide]:
    store, side = bed.fresh(), SideBySide()
    run(store, side, side.begin_show, *(partial(side.put, product) for product in STALL))
    return store, side


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE claim SET state = 'released', until = NULL WHERE state = 'held'",
        "DELETE FROM step; DELETE FROM claim WHERE quantity = 2",
        "UPDATE claim SET quantity = quantity + 1",
        "UPDATE stock SET taken = taken - 1 WHERE taken > 0",
        "UPDATE claim SET place = -place",
    ],
)
def test_the_comparison_notices_what_is_wrong(tmp_path: Path, spoil: str) -> None:
    bed = Files(tmp_path)
    store, side = opened(bed)
    try:
        for number, author in enumerate("abc"):
            message = ChatMessage(f"m{number}", "twitch", author, author, "", BEGAN)
            run(store, side, partial(side.claim, message, (Wanted("A1", None, 2),), RULES[0]))
        with store.write() as ledger:
            for each in spoil.split(";"):
                ledger._connection.exec_driver_sql(each)
        with store.read() as ledger:
            side.begin(ledger)
            with pytest.raises(Differs):
                side.compare_all()
    finally:
        store.close()
        bed.clear()


def test_what_was_given_back_does_not_come_back_with_its_message(bed: Bed) -> None:
    store, side = opened(bed)
    said = ChatMessage("m1", "twitch", "a", "A", "", BEGAN)
    gave = ChatMessage("m2", "twitch", "a", "A", "", BEGAN)
    try:
        run(store, side, partial(side.claim, said, (Wanted("A1", None, 2),), RULES[1]))
        for _ in range(2):
            run(store, side, partial(side.withdraw, said))
            run(store, side, partial(side.restore, said, RULES[1]))
            run(store, side, partial(side.give_back, gave, (Wanted("A1", None, 0),)))
        assert [claim.state for claim in side.stored.values()] == [ClaimState.CANCELLED]
    finally:
        store.close()
        bed.clear()


def test_what_the_host_cancelled_does_not_come_back_with_its_message(bed: Bed) -> None:
    store, side = opened(bed)
    said = ChatMessage("m1", "twitch", "a", "A", "", BEGAN)
    try:
        run(store, side, partial(side.claim, said, (Wanted("A1", None, 2),), RULES[1]))
        run(store, side, partial(side.withdraw, said))
        for state in (ClaimState.CONFIRMED, ClaimState.CANCELLED):
            run(store, side, partial(side.stand, list(side.row_of), state, RULES[1]))
        run(store, side, partial(side.restore, said, RULES[1]))
        assert [claim.state for claim in side.stored.values()] == [ClaimState.CANCELLED]
    finally:
        store.close()
        bed.clear()


def test_the_limit_is_of_the_person_whose_accounts_became_one(bed: Bed) -> None:
    store, side = opened(bed)
    messages = [ChatMessage(f"m{n}", "twitch", author, author, "", BEGAN) for n, author in enumerate("abab")]
    wanted = (Wanted("L5", None, 1),)  # of which one may have three
    try:
        run(store, side, *(partial(side.claim, message, wanted, RULES[0]) for message in messages[:2]))
        one, other = side.row_of
        run(
            store,
            side,
            partial(side.claim, messages[2], wanted, RULES[0]),
            partial(side.merge, one, other),
            partial(side.claim, messages[3], wanted, RULES[0]),
        )
        assert sum(claim.quantity for claim in side.stored.values()) == 3
    finally:
        store.close()
        bed.clear()


def test_who_waits_pays_the_offer_if_one_ran_then_and_a_struck_out_price_is_none(bed: Bed) -> None:
    store, side = opened(bed)
    shirt, waits = STALL[-1], (Wanted("S6", "red L", 2),)  # at a price of its own; there is one
    during, after = (ChatMessage(id_, "twitch", id_, id_, "", BEGAN) for id_ in ("during", "after"))

    def renamed() -> None:
        """Another variant has a new name, and all else is as it is seen now, with the offer."""
        now = side.ledger.product("S6")
        variants = (*now.variants[:2], replace(now.variants[2], options=("green", "M")))
        side.put(replace(now, variants=variants), "S6", False, {"blue M": "green M"})

    try:
        run(store, side, partial(side.start_offer, "S6", Money(1440, "EUR"), timedelta(minutes=5)), renamed)
        run(store, side, partial(side.claim, during, waits, RULES[2]))
        run(store, side, partial(side.expire, timedelta(minutes=6), RULES[2]))
        reduced = replace(shirt, price=Money(1850, "EUR"), old_price=Money(1880, "EUR"))
        run(store, side, partial(side.take, [reduced], {}, ("old_price",)))
        run(store, side, partial(side.claim, after, waits, RULES[2]))
        run(store, side, partial(side.set_stock, "S6", "red L", 8))
        paid = {(claim.author_id, claim.state, claim.price.minor) for claim in side.stored.values()}
        assert paid == {("during", ClaimState.HELD, 1600), ("after", ClaimState.HELD, 2000)}
    finally:
        store.close()
        bed.clear()
