from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from studio.chat.connector import Surroundings
from studio.chat.entries import Kept
from studio.chat.hub import Hub
from studio.chat.transcript import Transcript
from studio.domain.chat import ChatMessage, Clearing, Deletion
from studio.domain.claims import ClaimState, NameOnPicture
from studio.domain.commands import PinProduct
from studio.domain.errors import Refused
from studio.domain.moderation import Blocked, Rules, Standing
from studio.domain.money import Money
from studio.domain.product import Product, Variant
from studio.domain.scene import Taken
from studio.domain.show import Show
from studio.engine.desk import Desk
from studio.engine.till import Till
from studio.store import Ledger, Store, StoreError, StoreUnavailable
from studio.store import store as store_module
from tests.chat.test_hub import DEADLINE_S, Wire

CHEESE = Product("A12", "Pecorino", Money(1990, "EUR"), "kg", stock=3)
PAID = ClaimState.PAID
SHIRT = Product(
    "T1", "Maglia", Money(1800, "EUR"), variants=(Variant(("red", "M"), stock=1), Variant(("blue",), stock=2))
)


class Stall:
    """A desk, a chat and a till, as an engine wires them; its clock can be put forward."""

    def __init__(
        self,
        folder: Path,
        products: tuple[Product, ...] | None = (CHEESE, SHIRT),
        *,
        file: Path | None = None,
        desk: str = "desk",
    ) -> None:
        """`file`: another stall's store, for a second desk of the shop."""
        self.later, self.told, self.troubles = timedelta(), list[str](), list[str]()
        self.file = file or folder / "store.sqlite3"
        self.till = Till(self.open(), now=self.now, tell=self.told.append, on_trouble=self.troubles.append, desk=desk)
        if products is not None:
            self.till.offer_only(products)
        self.desk = Desk(Show("Rossi", products=self.till.products), self.now)
        self.wire = Wire()
        self.hub = Hub(
            Surroundings(codes=lambda: ("A12", "T1"), pinned=lambda: self.desk.show.pinned),
            lambda: None,
            {"wire": lambda rest, around: self.wire},
            transcript=Transcript(folder),
            on_entry=self.till.wake,
        )
        self.desk.start()
        self.till.start(self.desk, self.hub)
        self.hub.add("wire://one")
        assert self.wire.heard.wait(DEADLINE_S)

    def open(self) -> Store:
        return Store(self.file)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.later

    def hear(self, id_: str, text: str, author: str = "Anna Bianchi", role: str = "") -> None:
        message = ChatMessage(id_, "twitch", author.lower(), author, text, datetime.now(UTC))
        self.wire.receive(replace(message, role=role))

    def claims(self) -> list[tuple[str, str, int, str]]:
        with self.till.store.read() as ledger:
            return [(c.message_id, c.code, c.quantity, str(c.state)) for c in ledger.claims()]

    def left(self, code: str = "A12") -> int | None:
        return self.desk.show.product(code).left

    def until(self, what: Callable[[], bool]) -> None:
        deadline_s = time.monotonic() + DEADLINE_S
        while not what():
            assert time.monotonic() < deadline_s, (self.claims(), self.till.trouble, self.told)
            time.sleep(0.01)

    def close(self, *, killed: bool = False) -> None:
        self.hub.close()
        self.till.close(over=not killed)
        self.desk.close()


def asleep(stall: Stall) -> threading.Event:
    """Its till does nothing until this is set."""
    sleeps, awake = threading.Event(), threading.Event()

    def sleep(_: None) -> None:
        sleeps.set()
        awake.wait(DEADLINE_S)

    stall.till.do(lambda ledger: None, sleep)
    assert sleeps.wait(DEADLINE_S)
    return awake


def turned(stall: Stall) -> None:
    """The till has been through all that it does."""
    for _ in range(2):
        stall.till.do(lambda ledger: None).result(DEADLINE_S)
        stall.hear(f"turn{stall.hub.last}", "ciao")
        stall.until(lambda: stall.till._bookmark.at == stall.hub.last)


@pytest.fixture
def stall(tmp_path: Path) -> Iterator[Stall]:
    stall = Stall(tmp_path)
    yield stall
    stall.close()


def test_what_is_claimed_is_in_the_store_and_then_on_the_card(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    assert stall.claims() == [("m1", "A12", 2, "held")]
    assert stall.till.taken == (Taken("Anna B.", "A12", 2),)
    assert stall.till.thanks is not None
    stall.hear("m2", "mine", "Luca")  # nothing is pinned: nothing is meant
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    stall.desk.submit(PinProduct("a12")).result(DEADLINE_S)
    stall.hear("m3", "mine x2", "Luca")
    stall.until(lambda: stall.left() == 0)
    assert stall.claims()[1:] == [("m3", "A12", 1, "held"), ("m3", "A12", 1, "waitlisted")]
    assert stall.desk.show.product("A12").waiting == 1


def test_talk_questions_and_the_host_claim_nothing(stall: Stall) -> None:
    stall.hear("m1", "is A12 sweet?")
    stall.hear("m2", "A12 x2", role="host")
    stall.hear("m3", "we have A12 today at 12:30")
    stall.hear("m4", "A12")
    stall.until(lambda: stall.left() == 2)
    assert [claim[0] for claim in stall.claims()] == ["m4"]


def test_what_a_moderator_takes_back_is_given_back_and_the_next_in_line_has_it(stall: Stall) -> None:
    stall.hear("m1", "A12 x3")
    stall.hear("m2", "A12 x2", "Luca")
    stall.until(lambda: stall.desk.show.product("A12").waiting == 2)
    stall.wire.receive(Deletion("twitch", "m1"))
    stall.until(lambda: stall.left() == 1)
    assert stall.claims() == [("m1", "A12", 3, "cancelled"), ("m2", "A12", 2, "held")]
    stall.wire.receive(Deletion("twitch", "m9"))
    stall.hear("m9", "A12", "Troll")
    stall.hear("m10", "A12", "Mia")
    stall.until(lambda: stall.left() == 0)
    assert "m9" not in [claim[0] for claim in stall.claims()]
    stall.wire.receive(Clearing("twitch", "luca"))
    stall.until(lambda: stall.left() == 2)


def doubts(stall: Stall) -> list[tuple[str, str, int]]:
    """What the host is asked: the message, why, and how many it is about."""
    with stall.till.store.read() as ledger:
        readings = [(doubt.message.text, doubt.reading) for doubt in ledger.doubts()]
    return [(text, each.why, sum(w.quantity for w in each.doubtful or each.given_back)) for text, each in readings]


def test_a_message_cancels_nothing_of_an_earlier_show(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    stall.till.end_show().result(DEADLINE_S)
    stall.till.begin_show("Next").result(DEADLINE_S)
    stall.hear("m2", "A12")
    stall.until(lambda: stall.left() == 0)
    stall.hear("m3", "cancel A12")
    stall.until(lambda: stall.left() == 1)
    stall.hear("m4", "cancel A12")
    stall.until(lambda: doubts(stall) == [("cancel A12", "earlier", 2)])
    assert stall.claims() == [("m1", "A12", 2, "held"), ("m2", "A12", 1, "cancelled")]


def test_what_goes_over_the_limit_is_asked_once(stall: Stall) -> None:
    stall.till.change_rules({"limit": 2}).result(DEADLINE_S)
    for number in range(4):
        stall.hear(f"m{number}", "A12 x3" if not number else "A12")
    stall.hear("end", "T1 blue", "Bea")
    stall.until(lambda: len(stall.claims()) == 2)
    assert stall.claims()[0] == ("m0", "A12", 2, "held")
    assert doubts(stall) == [("A12 x3", "limit", 1)]  # the same again is not asked again
    stall.hear("more", "A12 x2")
    stall.until(lambda: doubts(stall)[1:] == [("A12 x2", "limit", 2)])


def test_the_host_is_asked_about_what_is_paid_and_was_deleted(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    with stall.till.store.read() as ledger:
        ids = [claim.id for claim in ledger.claims()]
    stall.till.change_claims(
        lambda ledger: ledger.stand(ids, ClaimState.PAID, "host", stall.now(), stall.till.now_rules)
    ).result(DEADLINE_S)
    stall.wire.receive(Deletion("twitch", "m1"))
    stall.until(lambda: doubts(stall) == [("A12 x2", "deleted", 2)])
    assert stall.claims() == [("m1", "A12", 2, "paid")]
    (doubt,) = stall.till.do(lambda ledger: ledger.doubts()).result(DEADLINE_S)
    stall.till.change_claims(lambda ledger: ledger.cancel_asked(doubt, None, "host", stall.now())).result(DEADLINE_S)
    assert stall.claims() == [("m1", "A12", 2, "cancelled")]


def test_the_host_is_asked_about_what_is_packed_and_was_deleted(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    with stall.till.store.read() as ledger:
        (claim,) = ledger.claims()
    stall.till.do(lambda ledger: ledger.pack(claim.show, claim.buyer, True, stall.now())).result(DEADLINE_S)
    stall.wire.receive(Deletion("twitch", "m1"))
    stall.until(lambda: doubts(stall) == [("A12 x2", "deleted-packed", 2)])
    assert stall.claims() == [("m1", "A12", 2, "held")]
    (doubt,) = stall.till.do(lambda ledger: ledger.doubts()).result(DEADLINE_S)
    stall.till.change_claims(lambda ledger: ledger.cancel_asked(doubt, None, "host", stall.now())).result(DEADLINE_S)
    assert stall.claims() == [("m1", "A12", 2, "cancelled")]


def test_a_message_may_ask_two_things(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    with stall.till.store.read() as ledger:
        (claim,) = ledger.claims()
    stall.till.do(lambda ledger: ledger.pack(claim.show, claim.buyer, True, stall.now())).result(DEADLINE_S)
    stall.hear("m2", "annulla A12, prendo T 1 blue")
    stall.until(lambda: [(why, units) for _, why, units in doubts(stall)][-2:] == [("packed", 2), ("spelling", 1)])


def test_hidden_and_blocked_give_back_and_shown_again_claims_again(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    stall.hub.decide(1, Standing.HIDDEN)
    stall.until(lambda: stall.left() == 3)
    stall.hub.decide(1, Standing.SHOWN)
    stall.until(lambda: stall.left() == 1)
    stall.hub.obey(Rules(blocked=(Blocked("twitch", "anna bianchi", "Anna"),)))
    stall.until(lambda: stall.left() == 3)
    stall.hear("m2", "A12")
    stall.hub.obey(Rules())
    stall.until(lambda: stall.left() == 1)
    # What they wrote while they were blocked is no claim, unless the host shows that very message.
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    assert [(claim[0], claim[3]) for claim in stall.claims()] == [("m1", "held")]
    number = next(seq for seq, entry in stall.hub.heard(0, 99) if isinstance(entry, Kept) and entry.message.id == "m2")
    stall.hub.decide(number, Standing.HIDDEN)
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    stall.hub.decide(number, Standing.SHOWN)
    stall.until(lambda: stall.left() == 0)


def test_what_a_word_held_back_claims_once_the_host_lets_it_through(stall: Stall) -> None:
    stall.hub.obey(Rules(words=("pecorino",)))
    stall.hear("m1", "A12 x2 pecorino")
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: stall.left() == 2)
    stall.hub.decide(1, Standing.SHOWN)
    stall.until(lambda: stall.left() == 0)
    assert [(claim[0], claim[2]) for claim in stall.claims()] == [("m2", 1), ("m1", 2)]


def test_a_hold_ends_by_itself(stall: Stall) -> None:
    stall.hear("m1", "A12 x3")
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: stall.desk.show.product("A12").waiting == 1)
    stall.later = timedelta(minutes=15, seconds=1)
    stall.until(lambda: stall.left() == 2)
    assert stall.claims() == [("m1", "A12", 3, "released"), ("m2", "A12", 1, "held")]


def test_what_is_doubtful_waits_for_the_host(stall: Stall) -> None:
    stall.hear("m1", "A 12")
    stall.hear("m2", "T1 please")
    stall.until(lambda: stall.till.counts.get("doubts") == 2)
    with stall.till.store.read() as ledger:
        assert [(doubt.reading.doubtful[0].code, doubt.reading.why) for doubt in ledger.doubts()] == [
            ("A12", "spelling"),
            ("T1", "variant"),
        ]
    assert stall.left() == 3


def test_the_sellers_rules_are_obeyed_and_kept(stall: Stall) -> None:
    rules = replace(stall.till.rules, limit=1, words=("quacchio",), name=NameOnPicture.NOBODY)
    changes = {"limit": 1, "words": ["quacchio"], "name": "nobody"}
    stall.till.change_rules(changes).result(DEADLINE_S)
    assert stall.till.rules == rules
    stall.hear("m1", "quacchio A12 x3")
    stall.until(lambda: stall.left() == 2)
    assert stall.till.taken == (Taken("", "A12", 1),)
    stall.till.change_rules({"paused": True}).result(DEADLINE_S)
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: stall.till._bookmark.at == stall.hub.last)
    assert stall.left() == 2
    with closing(Store(stall.file)) as store:
        again = Till(store, now=stall.now, tell=stall.told.append)
        assert again.rules == replace(rules, paused=True)


def test_while_the_store_cannot_be_written_the_show_goes_on_and_nothing_is_lost(
    stall: Stall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.1)
    with closing(sqlite3.connect(stall.file, isolation_level=None)) as other:
        stall.till.store._engine.dispose()
        other.execute("PRAGMA busy_timeout = 100")
        other.execute("BEGIN IMMEDIATE")
        for number in range(5):
            stall.hear(f"m{number}", "A12", f"Buyer {number}")
        stall.until(lambda: bool(stall.till.trouble))
        waits = " The show goes on; claims wait in the chat until it can be written."
        assert stall.troubles == [stall.till.trouble + waits]
        assert "does not let go" in stall.till.trouble
        with pytest.raises(StoreUnavailable):
            stall.till.do(lambda ledger: ledger.set_mark("x", "y")).result(DEADLINE_S)
        assert stall.desk.submit(PinProduct("T1")).result(DEADLINE_S).pinned == "T1"
        assert stall.left() == 3
        other.execute("ROLLBACK")
    stall.until(lambda: stall.left() == 0 and stall.till.trouble == "")
    assert [claim[3] for claim in stall.claims()] == ["held"] * 3 + ["waitlisted"] * 2
    assert stall.troubles[1:] == [""]
    assert "nothing was lost" in stall.told[-1]


def test_a_store_that_refuses_us_costs_no_claims(stall: Stall, monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def refused() -> Iterator[Ledger]:
        raise StoreError("The shop's database at db does not accept the name or the password.")
        yield

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(stall.till.store, "write", refused)
        stall.hear("m1", "A12")
        stall.until(lambda: "password" in stall.till.trouble)
        began = stall.till.begin_show("Saturday")
        with pytest.raises(StoreError, match="password"):
            stall.till.do(lambda ledger: ledger.set_mark("x", "y")).result(DEADLINE_S)
        assert stall.till._bookmark.at < stall.hub.last
    stall.until(lambda: stall.left() == 2 and stall.till.trouble == "")
    assert stall.claims() == [("m1", "A12", 1, "held")]
    assert began.result(DEADLINE_S) == stall.till.show


def test_the_card_is_right_again_where_the_store_went_away_just_after_it_was_written(
    stall: Stall, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, offer_ends = stall.till.store, stall.now() + timedelta(minutes=5)
    read, write = store.read, store.write

    def lost_after(change: Callable[[], object]) -> None:
        written, lost = threading.Event(), threading.Event()

        @contextmanager
        def writes() -> Iterator[Ledger]:
            with write() as ledger:
                yield ledger
            written.set()

        @contextmanager
        def reads() -> Iterator[Ledger]:
            if written.is_set() and not lost.is_set():
                lost.set()
                raise StoreUnavailable("The shop's database at db cannot be reached.")
            with read() as ledger:
                yield ledger

        with monkeypatch.context() as meanwhile:
            meanwhile.setattr(store, "write", writes)
            meanwhile.setattr(store, "read", reads)
            change()
            assert lost.wait(DEADLINE_S)
            stall.until(lambda: stall.troubles[-1:] == [""])
        stall.troubles.clear()

    lost_after(lambda: stall.hear("m1", "A12 x2"))
    stall.until(lambda: stall.left() == 1)
    asked: list[Future[Any]] = []
    lost_after(
        lambda: asked.append(
            stall.till.change_products(
                lambda ledger: ledger.start_offer("A12", Money(1500, "EUR"), offer_ends, stall.now())
            )
        )
    )
    asked[0].result(DEADLINE_S)  # it is done: who asked is not to ask again
    stall.until(lambda: stall.desk.show.product("A12").price.minor == 1500)
    assert stall.till.offer_ends == {"A12": offer_ends}


def test_mine_is_what_was_pinned_when_it_was_written_however_late_it_is_counted(
    stall: Stall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.1)
    stall.desk.submit(PinProduct("A12")).result(DEADLINE_S)
    with closing(sqlite3.connect(stall.file, isolation_level=None)) as other:
        stall.till.store._engine.dispose()
        other.execute("PRAGMA busy_timeout = 100")
        other.execute("BEGIN IMMEDIATE")
        stall.hear("m1", "mine")
        stall.desk.submit(PinProduct("T1")).result(DEADLINE_S)
        stall.until(lambda: bool(stall.till.trouble))
        other.execute("ROLLBACK")
    stall.until(lambda: stall.left() == 2)
    assert stall.claims() == [("m1", "A12", 1, "held")]


def test_who_wrote_while_an_offer_ran_pays_its_price_however_late_it_is_counted(
    stall: Stall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_module, "BUSY_S", 0.1)
    began = stall.now()
    stall.till.change_products(
        lambda ledger: ledger.start_offer("A12", Money(1500, "EUR"), began + timedelta(minutes=1), began)
    ).result(DEADLINE_S)
    with closing(sqlite3.connect(stall.file, isolation_level=None)) as other:
        stall.till.store._engine.dispose()
        other.execute("PRAGMA busy_timeout = 100")
        other.execute("BEGIN IMMEDIATE")
        stall.hear("m1", "A12")
        stall.until(lambda: bool(stall.till.trouble))
        stall.later = timedelta(minutes=2)
        stall.wire.receive(ChatMessage("m2", "twitch", "bea", "Bea", "A12", stall.now()))
        other.execute("ROLLBACK")
    stall.until(lambda: stall.left() == 1)
    with stall.till.store.read() as ledger:
        assert [(claim.message_id, claim.price.minor) for claim in ledger.claims()] == [("m1", 1500), ("m2", 1990)]


def test_offers_that_end_while_nothing_can_be_written_end_each_at_its_own_time(stall: Stall) -> None:
    began = stall.now()

    def offer(ledger: Ledger) -> None:
        for code, minutes in (("A12", 1), ("T1", 2)):
            ledger.start_offer(code, Money(1500, "EUR"), began + timedelta(minutes=minutes), began)

    stall.till.change_products(offer).result(5)
    awake = asleep(stall)
    for minutes, wanted in ((0.5, "A12"), (1.5, "T1 red M"), (1.5, "A12"), (2.5, "T1 blue")):
        said = ChatMessage(f"{wanted} {minutes}", "twitch", "a", "Anna", wanted, began + timedelta(minutes=minutes))
        stall.wire.receive(said)
    stall.until(lambda: stall.hub.last == 4)
    stall.later = timedelta(minutes=3)
    awake.set()
    stall.until(lambda: len(stall.claims()) == 4)
    with stall.till.store.read() as ledger:
        prices = [str(claim.price.amount) for claim in ledger.claims()]
        ends = [(code, ledger.offer_steps(code)[-1].ends_at) for code in ("A12", "T1")]
    assert prices == ["15.00", "15.00", "19.90", "18.00"]
    assert ends == [("A12", began + timedelta(minutes=1)), ("T1", began + timedelta(minutes=2))]


class _MinutesLater(Stall):
    def now(self) -> datetime:
        return super().now() + timedelta(minutes=2)


def test_who_wrote_while_an_offer_ran_pays_its_price_also_where_the_engine_was_killed(tmp_path: Path) -> None:
    first = Stall(tmp_path)
    began = first.now()
    ends = began + timedelta(minutes=1)
    first.till.change_products(lambda ledger: ledger.start_offer("A12", Money(1500, "EUR"), ends, began)).result(5)
    first.hear("m0", "A12", "Luca")
    first.until(lambda: len(first.claims()) == 1)
    first.till.close(over=False)
    for minutes in (0.5, 1.5):
        first.wire.receive(ChatMessage(f"m{minutes}", "twitch", "a", "Anna", "A12", began + timedelta(minutes=minutes)))
    deadline_s = time.monotonic() + DEADLINE_S
    while first.hub.last < 3 and time.monotonic() < deadline_s:
        time.sleep(0.01)
    first.hub.close()
    first.desk.close()
    second = _MinutesLater(tmp_path)
    try:
        second.until(lambda: len(second.claims()) == 3)
        with second.till.store.read() as ledger:
            prices = {claim.message_id: str(claim.price.amount) for claim in ledger.claims()}
            assert prices == {"m0": "15.00", "m0.5": "15.00", "m1.5": "19.90"}
            assert ledger.offer_steps("A12")[-1].ends_at == ends
    finally:
        second.close()


def test_a_message_that_breaks_us_costs_the_others_nothing(stall: Stall, monkeypatch: pytest.MonkeyPatch) -> None:
    hearing = stall.till._hearing
    assert hearing is not None
    read = hearing.reading
    monkeypatch.setattr(hearing, "reading", lambda text, pinned: 1 / 0 if text == "A12 x3" else read(text, pinned))
    for number, text in enumerate(("A12", "A12 x3", "A12", "A12")):
        stall.hear(f"m{number}", text, f"Buyer {number}")
    stall.until(lambda: stall.left() == 0)
    assert [claim[0] for claim in stall.claims()] == ["m0", "m2", "m3"]


def test_what_the_last_engine_did_not_get_to_is_read_by_the_next_one_and_nothing_twice(tmp_path: Path) -> None:
    first = Stall(tmp_path)
    first.hear("m1", "A12")
    first.until(lambda: first.left() == 2)
    first.desk.submit(PinProduct("A12")).result(DEADLINE_S)
    first.till.finish()  # killed: what comes now is in the chat's row alone
    first.hear("m2", "mine", "Luca")  # nothing is pinned when it is counted
    first.hub.close()
    show = first.till.show
    first.till.store.close()
    first.desk.close()
    second = Stall(tmp_path)
    try:
        assert second.till.show == show
        second.until(lambda: second.left() == 1)
        second.hear("m1", "A12")
        second.hear("m3", "A12", "Mia")
        second.until(lambda: second.left() == 0)
        assert [claim[0] for claim in second.claims()] == ["m1", "m2", "m3"]
    finally:
        second.close()


def test_jobs_are_refused_in_words_and_after_the_end(stall: Stall) -> None:
    with pytest.raises(Refused):
        stall.till.change_products(lambda ledger: ledger.delete_product("none")).result(DEADLINE_S)
    with pytest.raises(Refused):  # and the show that it would have begun has not begun
        stall.till.change_claims(
            lambda ledger: ledger.add_by_hand(
                None, "Nonna", (), stall.till.show_for_claims(ledger), stall.till.rules, stall.now()
            )
        ).result(DEADLINE_S)
    assert stall.till.show is None
    stall.till.finish()
    with pytest.raises(Refused, match="closing"):
        stall.till.do(lambda ledger: None).result(DEADLINE_S)


def test_another_desks_sale_is_seen(stall: Stall) -> None:
    with closing(Store(stall.file)) as other, other.write() as ledger:
        ledger.set_stock("A12", None, 1, stall.now())
    stall.until(lambda: stall.left() == 1)


def test_a_show_goes_on_for_some_hours_and_not_for_ever(tmp_path: Path) -> None:
    first = Stall(tmp_path)
    first.hear("m1", "A12")
    first.until(lambda: first.left() == 2)
    first.close()
    second = Stall(tmp_path)
    assert second.till.show is None  # it was ended
    second.hear("m2", "A12")
    second.until(lambda: second.left() == 1)
    second.close(killed=True)
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        till = Till(store, now=lambda: datetime.now(UTC) + timedelta(hours=13), tell=print)
        assert till.show is None
        with store.read() as ledger:
            assert [show.ended_at is not None for show in ledger.shows()] == [True, True]
            assert {claim.state for claim in ledger.claims()} == {ClaimState.HELD}


def test_after_the_end_nothing_that_is_held_runs_out_and_the_next_show_begins_anew(stall: Stall) -> None:
    first = stall.till.begin_show("Saturday").result(DEADLINE_S)
    stall.hear("m1", "A12 x2")
    stall.until(lambda: stall.left() == 1)
    stall.till.end_show().result(DEADLINE_S)
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: stall.left() == 0)
    with stall.till.store.read() as ledger:
        assert [(claim.show, claim.until) for claim in ledger.claims()] == [(first, None)] * 2
    stall.later = timedelta(days=2)
    stall.until(lambda: stall.till._next_expiry is None)
    assert stall.claims() == [("m1", "A12", 2, "held"), ("m2", "A12", 1, "held")]
    assert stall.till.begin_show("Sunday").result(DEADLINE_S) != first


def test_what_is_taken_back_leaves_the_ticker_at_once(stall: Stall) -> None:
    stall.hear("m1", "A12 x2")
    stall.hear("m2", "A12", "Luca Rossi")
    stall.until(lambda: len(stall.till.taken) == 2)
    stall.wire.receive(Deletion("twitch", "m1"))
    stall.until(lambda: stall.till.taken == (Taken("Luca R.", "A12", 1),))


def test_the_last_shows_claims_are_still_shown_by_the_next_engine(tmp_path: Path) -> None:
    first = Stall(tmp_path)
    first.hear("m1", "A12")
    first.until(lambda: first.left() == 2)
    show = first.till.show
    first.close()
    second = Stall(tmp_path)
    try:
        assert (second.till.show, second.till.shown_show) == (None, show)
        second.until(lambda: second.till.counts.get("held") == 1)
    finally:
        second.close()


def new_show(stall: Stall) -> int:
    """The show that is on ends, and the next one begins."""
    stall.till.end_show().result(DEADLINE_S)
    return stall.till.begin_show("").result(DEADLINE_S)


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        (("A12 x5",), "cancel A12"),
        (("A12 x5",), "anzi A12 solo 3"),
        (("T1 red M x5", "T1"), "cancel everything"),
        (("T1",), "cancel T1 red M"),
        (("a 12",), "I meant A12 x2"),
    ],
)
def test_who_corrects_or_cancels_ends_what_was_asked_of_it(stall: Stall, asks: tuple[str, ...], answers: str) -> None:
    stall.till.change_rules({"limit": 1}).result(DEADLINE_S)
    for number, text in enumerate(asks):
        stall.hear(f"m{number}", text)
    stall.hear("other", "T1 x2", "Luca")
    stall.until(lambda: len(doubts(stall)) == len(asks) + 1)
    stall.hear("m9", answers)
    stall.hear("end", "A12", "Mia")
    stall.until(lambda: any(claim[0] == "end" for claim in stall.claims()))
    with stall.till.store.read() as ledger:
        asked = [doubt.message.id for doubt in ledger.doubts()]
    assert [id_ for id_ in asked if id_ != "m9"] == ["other"], "the others' questions stay"


@pytest.mark.parametrize("says", ["cancel T1", "is A12 sweet?", "T1 blue"])
def test_what_is_said_of_something_else_answers_no_question(stall: Stall, says: str) -> None:
    stall.till.change_rules({"limit": 3}).result(DEADLINE_S)
    stall.hear("m1", "A12 x5")
    stall.until(lambda: len(doubts(stall)) == 1)
    stall.hear("m2", says)
    stall.hear("end", "T1 red M", "Mia")
    stall.until(lambda: any(claim[0] == "end" for claim in stall.claims()))
    assert len(doubts(stall)) == 1


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Callable[..., Stall]]:
    """Makes stalls of one shop, one after the other; the last one is closed at the end."""
    made: list[Stall] = []

    def open_(products: tuple[Product, ...] | None = (CHEESE, SHIRT), *, killed: bool = False) -> Stall:
        if made:
            made.pop().close(killed=killed)
        made.append(Stall(tmp_path, products))
        return made[0]

    yield open_
    made[0].close()


def test_an_earlier_shows_questions_are_put_away_and_wait_for_the_host(opened: Callable[..., Stall]) -> None:
    stall = opened()
    stall.hear("m1", "T1")
    stall.hear("m2", "A12", "Luca")
    stall.until(lambda: len(doubts(stall)) == 1 and stall.left() == 2)
    stall.till.do(lambda ledger: ledger.stand([c.id for c in ledger.claims()], PAID, "host", stall.now(), None))
    stall.hear("m3", "cancel A12", "Luca")
    stall.until(lambda: len(doubts(stall)) == 2)
    first = stall.till.show
    second = new_show(stall)
    stall.until(lambda: stall.till.left.state()["questions"] == 1)
    assert [why for _, why, _ in doubts(stall)] == ["paid"], "money that goes back is asked about whatever is on"
    # The next engine knows it, too.
    stall = opened(None, killed=True)
    assert stall.till.show == second
    assert stall.till.left.state()["questions"] == 1
    assert stall.till.left.words["earlier-questions"](ask=True) == {"questions": 1}
    assert stall.till.left.state()["questions"] == 0
    with stall.till.store.read() as ledger:
        (asked,) = [doubt.id for doubt in ledger.doubts() if doubt.message.id == "m1"]
    assert stall.till.left.show_of(asked) == first


def test_what_is_asked_before_the_first_show_of_the_day_is_of_that_show(opened: Callable[..., Stall]) -> None:
    stall = opened()
    stall.hear("m1", "T1")
    stall.hear("m2", "A12")
    stall.until(lambda: len(doubts(stall)) == 1 and stall.left() == 2)
    stall = opened(None)
    stall.hear("m3", "T1 x2", "Luca")
    stall.until(lambda: len(doubts(stall)) == 2)
    stall.till.begin_show("").result(DEADLINE_S)
    stall.until(lambda: stall.till.left.state()["questions"] == 1)
    with stall.till.store.read() as ledger:
        assert [doubt.message.id for doubt in ledger.doubts()] == ["m3"]


def test_who_waits_from_an_earlier_show_is_told_kept_and_ended(stall: Stall) -> None:
    left = stall.till.left
    stall.hear("m1", "A12 x3")
    stall.hear("m2", "A12 x2", "Luca")
    stall.hear("m3", "A12", "Mia")
    stall.until(lambda: stall.desk.show.product("A12").waiting == 3)
    assert left.state()["waiting"] == 0, "they wait in the show that is on"
    new_show(stall)
    stall.until(lambda: left.state()["waiting"] == 2)
    assert left.state()["since"] is not None
    assert not left.state()["stays"]
    left.words["earlier-keep"]()
    assert left.state()["stays"]
    left.words["earlier-keep"](undo=True)
    assert not left.state()["stays"]
    # What comes in is theirs, and the host hears of it.
    stall.till.change_products(lambda ledger: ledger.set_stock("A12", None, 2, stall.now())).result(DEADLINE_S)
    stall.until(lambda: left.state()["waiting"] == 1 and bool(stall.told))
    assert stall.told[-1].startswith("2 × A12: now held for buyers who wait since ")
    undo = left.words["earlier-end"]()["undo"]
    assert [(each["state"], each["left"]) for each in undo] == [("waitlisted", "released")]
    stall.until(lambda: left.state()["waiting"] == 0 and stall.desk.show.product("A12").waiting == 0)
    assert stall.claims()[-1] == ("m3", "A12", 1, "released")
