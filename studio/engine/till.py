"""The till: the one place where stock is given away. Owns the store, on a thread of its own.

It reads the chat's row in order, as any client does; what a batch of messages claims goes through the ledger in one
transaction, with how far the row was read; only then the desk, the picture and the clients hear of it. So a claim that
was shown is in the store, and after a crash the row is read on from where the last transaction stopped. While the store
cannot be written, the row waits and the show goes on.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any, TypeVar

from studio.chat.entries import Entry, Kept
from studio.domain.claiming import Lexicon, code_warning
from studio.domain.claims import Claim, ClaimRules, ClaimState
from studio.domain.errors import Refused, SellerError
from studio.domain.ordering import Sales, sales_of
from studio.domain.product import Product, code_key
from studio.domain.scene import Taken, ThankYou
from studio.engine.arrangements import Arrangements
from studio.engine.assortment import Assortment
from studio.engine.attendance import Attendance
from studio.engine.bookmark import Bookmark
from studio.engine.hearing import Hearing
from studio.engine.jobs import Jobs
from studio.engine.left_over import NAME, RULES, LeftOver
from studio.engine.rules import changed_rules, rules_from_json, rules_to_json
from studio.engine.ticker import Ticker
from studio.store import Store, StoreError, StoreUnavailable

if TYPE_CHECKING:
    from studio.chat.hub import Hub
    from studio.engine.desk import Desk
    from studio.store import Ledger

BATCH = 250
"""Entries of the chat in one transaction."""
PAUSE_S = 0.04
"""Between two transactions: at 500 claims a second some twenty share one write to the disk."""
AGAIN_S = 0.5
"""After a write that failed."""
LOOK_S = 1.0
"""How often it is asked whether another desk, or `products import`, has written."""
COUNT_S = 0.3
_PATIENCE_S = 0.3
"""For a store that another program writes to when the show begins: it was waited for before."""
_ON_THE_WAY = timedelta(seconds=1)
"""A message said until then, after an offer's end, was written while the card still had its price."""
_WAITS = " The show goes on; claims wait in the chat until it can be written."
_NEXT_START = (
    " The show goes on; claims wait in the chat until the studio is started again with a store that can be read."
)
_AGAIN = "Claims and orders are written down again; nothing was lost."
_AGAIN_NOT_WHOLE = (
    "Claims and orders are written down again. Messages that came while nothing could be written may be missing: look"
    " at the chat where you sell."
)
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Till:
    """Any thread, unless said otherwise. `products` is what is for sale as the ledger has it."""

    def __init__(
        self,
        store: Store,
        *,
        now: Callable[[], datetime],
        tell: Callable[[str], None],
        on_trouble: Callable[[str], None] = lambda _: None,
        desk: str = "desk",
        ended_at: datetime | None = None,
        after_show: bool = False,
    ) -> None:
        """`desk`: what this one is called among those of the shop, from one start to the next. `on_trouble`
        hears why nothing can be written, each time that changes, and "" once it can be again. `ended_at`: when the last
        show ended that this desk was on, where that may not be written down yet. `after_show`: the engine before was
        killed after a show."""
        self.store, self._now, self._tell, self._on_trouble = store, now, tell, on_trouble
        self.name = desk
        self.trouble = ""
        """Why nothing can be written just now, in plain words; empty while all is well."""
        self.whole = True
        """Whether the chat before this engine is all there, so that nothing that waited is lost; set before `start`."""
        self.claimed = 0
        """Claims made since the engine started."""
        self.counts: dict[str, int] = {}
        self.rev = self.orders_rev = self.rules_rev = 0
        self._desk: Desk | None = None
        self._hub: Hub | None = None
        self._hearing: Hearing | None = None
        self._ticker = Ticker()
        self._jobs = Jobs()
        self._wake, self._closing = threading.Event(), threading.Event()
        self._next_expiry: datetime | None = None
        self.rules = ClaimRules()
        self._bookmark = Bookmark(desk)
        self._attendance = Attendance(desk, now, ended_at, after_show)
        self._arrangements = Arrangements()
        self._arrangements.follow(RULES, self._obey)
        self.left = LeftOver(self, now, tell)
        self._arrangements.follow(NAME, self.left.obey)
        self._assortment = Assortment(desk, self.do)
        self._late: list[Callable[[Ledger], None]] = []
        """What the beginning has still to write: the store could not be written."""
        self.begun: Future[None] = Future()
        """Done once what was before this engine is settled in the ledger."""
        if self._begin(self._begun):
            self.begun.set_result(None)
        self._recount, self._counted_s = True, 0.0
        self._there = 0  # the number of the chat's last entry that was there before this engine
        self._thread = threading.Thread(target=self._run, name="till")

    # opening and closing

    def _begun(self, ledger: Ledger, *, writes: bool = True) -> None:
        self._arrangements.read(ledger)
        if writes:
            self._bookmark.look(ledger)
            self._attendance.go_on(ledger)
        else:
            self._attendance.look_back(ledger)
        self._next_expiry, self.rev = ledger.next_expiry(), ledger.rev
        self._assortment.read(ledger)

    def _begin(self, job: Callable[[Ledger], None]) -> bool:
        """Have this written before anything else. False: later, for the store cannot be written; what it holds is
        read, and the show begins with that."""
        error = self.store.unread or self.store.blocked(_PATIENCE_S) if not self._late else None
        if error is None and not self._late:
            try:
                with self.store.write() as ledger:
                    job(ledger)
            except StoreUnavailable as unavailable:
                error = unavailable
            else:
                return True
        if error is not None:
            _log.warning("the show begins although the store cannot be written: %s", error)
            self._stand(error)
            try:
                with self.store.read() as ledger:
                    self._begun(ledger, writes=False)
            except StoreUnavailable:
                _log.warning("nor can it be read")
        self._late.append(job)
        return False

    def follow(self, name: str, obey: Callable[[str | None], None]) -> None:
        """`obey` hears what the shop has arranged under this name, now if the store can be read, and whenever any of
        its desks changes it; then on the till's thread. Before `start`."""
        self._arrangements.follow(name, obey)
        with contextlib.suppress(StoreUnavailable), self.store.read() as ledger:
            self._arrangements.read(ledger)

    def arrange(self, name: str, change: Callable[[str | None], str], *, lasting: bool = False) -> Future[str]:
        """Put something else there. `change` is given what stands there then, so that nothing is undone that another
        desk has changed meanwhile; what it raises, the future fails with."""

        def put(ledger: Ledger) -> str:
            text = change(ledger.mark(name))
            ledger.set_mark(name, text)
            return text

        return self.do(put, lambda text: self.arranged({name: text}), lasting=lasting)

    def _begin_late(self) -> None:
        if not self._late:
            return
        assert self._hub is not None
        try:
            with self._write() as ledger:
                for job in self._late:
                    job(ledger)
                kept = self._bookmark.kept(ledger)
        except StoreError:
            raise
        except Exception:
            # Our bug: logged whole by who calls, and not tried again for ever.
            self._late.clear()
            raise
        self._late.clear()
        if not self.begun.done():
            self.begun.set_result(None)
        self._read_on(self._hub, kept, self._there)
        self._arrangements_read()
        self.fetch_all()

    def _read_on(self, hub: Hub, kept: str | None, there: int) -> None:
        if (began := self._bookmark.resume(hub, kept, there)) is not None:
            self.do(began, lasting=True)

    def _arrangements_read(self) -> None:
        with self._look() as ledger:
            if self._arrangements.read(ledger):
                self._touch()

    def offer_only(
        self,
        products: Iterable[Product],
        sold: dict[str, int] | None = None,
        fields: Collection[str] | None = None,
        *,
        going_on: bool = False,
    ) -> None:
        """Take these into the store, and sell nothing else in this run. Before `start`."""
        listed = tuple(products)

        def take(ledger: Ledger) -> None:
            self._assortment.take(ledger, listed, sold or {}, fields, going_on=going_on, now=self._now())

        if not self._begin(take):
            self._assortment.show_only(listed)

    def show_meanwhile(self, products: Iterable[Product]) -> None:
        """Show these, as the engine before this one knew them, until the store can be read. Before `start`."""
        self._assortment.show_meanwhile(products)

    def start(self, desk: Desk, hub: Hub) -> None:
        """Begin to read the chat, from where the last engine stopped."""
        self._desk, self._hub, self._there = desk, hub, hub.last
        self._assortment.meet(desk)
        self._hearing = Hearing(self, hub, self._now, self._tell)
        if not self._late:
            with self.store.read() as ledger:
                kept = self._bookmark.kept(ledger)
            self._read_on(hub, kept, hub.last)
        self._thread.start()

    def finish(self) -> None:
        """Do what is still to be done, as far as the store lets us. Before the desk is closed."""
        self._closing.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join()

    def close(self, *, over: bool) -> bool:
        """End; `over`: the show is over, too. Whether the ledger knows that."""
        self.finish()
        try:
            if over and self.show is not None:
                with self.store.write() as ledger:
                    self._attendance.leave(ledger, self._now())
                return True
        except SellerError as error:
            _log.warning("the show's end was not written down: %s", error)
        finally:
            self.store.close()
        return False

    def wake(self) -> None:
        """There is something new in the chat."""
        self._wake.set()

    # doing

    def do(
        self,
        job: Callable[[Ledger], _T],
        after: Callable[[_T], None] | None = None,
        *,
        lasting: bool = False,
        heard: datetime | None = None,
    ) -> Future[_T]:
        """Have something done with the ledger, in a transaction of its own. The future fails with what `job` raises,
        and with StoreError where nothing can be written; what is `lasting` waits until something can. `heard`: what the
        chat said until then comes first."""
        if self._closing.is_set():
            future: Future[_T] = Future()
            future.set_exception(Refused("The studio is closing."))
            return future
        future = self._jobs.put(job, after, lasting=lasting, heard=heard)
        self._wake.set()
        return future

    def change_products(
        self, job: Callable[[Ledger], _T], *, lasting: bool = False, heard: datetime | None = None
    ) -> Future[_T]:
        """The same for what changes products: afterwards the desk has all of them as they are now."""
        return self.do(job, lambda _: self.fetch_all(), lasting=lasting, heard=heard)

    def change_claims(self, job: Callable[[Ledger], tuple[Claim, ...]]) -> Future[tuple[Claim, ...]]:
        """The same for what changes claims: afterwards the desk has the products that these are about."""

        def after(claims: tuple[Claim, ...]) -> None:
            self._ticker.forget(claims)
            self._ticker.turn(self.rules)
            self._fetch(claim.code for claim in claims)

        return self.do(job, after)

    def also_sell(self, code: str) -> None:
        """A product that was added in this run is for sale in it."""
        self._assortment.also_sell(code)

    def change_rules(self, changes: Mapping[str, Any]) -> Future[str]:
        """From now on these fields are so, at every desk; the others stay as they are. The future fails with Refused
        for what makes no sense."""
        fields = dict(changes)
        return self.arrange(RULES, lambda text: rules_to_json(changed_rules(rules_from_json(text), fields)))

    def _obey(self, text: str | None) -> None:
        rules = rules_from_json(text)
        if rules != self.rules:
            self.rules, self.rules_rev = rules, self.rules_rev + 1

    def begin_show(self, name: str) -> Future[int]:
        """A broadcast begins: in the show that another desk is on, or in a new one. What was claimed before it, since
        the last one ended, belongs to it."""
        began = self._now()

        def on_air(_: int) -> None:
            self.orders_rev += 1

        return self.do(lambda ledger: self._attendance.begin(ledger, name, began), on_air, lasting=True)

    def end_show(self, ended_at: datetime | None = None) -> Future[None]:
        """The broadcast is over (just now, if nothing is said), and the show with it unless another desk is on it. Late
        claims still belong to it, until the next one begins."""
        ended = ended_at or self._now()
        return self.do(lambda ledger: self._attendance.leave(ledger, ended), lasting=True)

    @property
    def products(self) -> tuple[Product, ...]:
        """What is for sale in this run."""
        return self._assortment.products

    @property
    def offer_ends(self) -> dict[str, datetime]:
        """When the offers that run end, by code. A new object at every change."""
        return self._assortment.offer_ends

    @property
    def own_offers(self) -> dict[str, datetime]:
        """Those of this desk, or of none in particular, as they ran when it began."""
        return self._assortment.own_offers

    @property
    def is_new_here(self) -> bool:
        """Whether the store had never seen this desk before."""
        return self._bookmark.is_new

    @property
    def show(self) -> int | None:
        """The show that is on, or the last of this run."""
        return self._attendance.show

    @property
    def had_show(self) -> bool:
        """Whether this desk has ever been on a show."""
        return self._attendance.had_show

    @property
    def last_show(self) -> int | None:
        """The newest of all, while none is on."""
        return self._attendance.last_show

    def sales(self) -> Sales | None:
        """What was sold in the show that is on, else in the last of this run; None where nobody claimed anything. Any
        thread. Raises StoreUnavailable."""
        if self.show is None:
            return None
        with self.store.read() as ledger:
            return sales_of(ledger.orders(self.show))

    @property
    def taken(self) -> tuple[Taken, ...]:
        """The newest claims, as viewers see them."""
        return self._ticker.taken

    @property
    def thanks(self) -> ThankYou | None:
        """The line that thanks the newest of them, for a moment."""
        return self._ticker.thanks

    def warnings(self, code: str) -> tuple[str, ...]:
        """What to know about this code as viewers write it: sentences."""
        lexicon = Lexicon([product for product in self.products if code_key(product.code) == code_key(code)])
        return tuple(code_warning(each) for each in lexicon.warnings)

    @property
    def now_rules(self) -> ClaimRules:
        """The seller's rules as they are now: once the show is over, nothing is held with an end but for days."""
        ends = not self._attendance.over or self.rules.holds_for_days
        return self.rules if ends else replace(self.rules, hold=None)

    @property
    def over_since(self) -> datetime | None:
        """When the show of this run ended, while nobody is on it any more."""
        return self._attendance.over_since if self._attendance.over else None

    @property
    def shown_show(self) -> int | None:
        """The show whose claims are looked at: the one that is on, else the last one."""
        return self.show if self.show is not None else self.last_show

    def show_for_claims(self, ledger: Ledger) -> int:
        """The show that a claim belongs to now. In a transaction, on the till's thread."""
        return self._attendance.for_claims(ledger)

    # the thread

    def _run(self) -> None:
        looked_s = 0.0
        while True:
            self._wake.wait(self._rest_s())
            self._wake.clear()
            closing, more = self._closing.is_set(), False
            try:
                self._begin_late()
                self._jobs.carry_out(self._write, self._hear_out)
                # First what is over, so that what comes now pays what it costs now; but before an offer's end who wrote
                # while it ran.
                self._end_offers(self._now())
                self._expire()
                more = self._read_chat()
                if not more:  # what came in time counts
                    self._close_claims()
                now_s = time.monotonic()
                if now_s - looked_s >= LOOK_S:
                    looked_s = now_s
                    self.store.stand_again()
                    self._look_around()
                self._count()
                if self._ticker.turn(self.rules):
                    self._touch()
                self._well()
            except StoreError as error:
                self._unwell(error)
                with contextlib.suppress(StoreError):
                    self._count()  # what cannot be written may still be read
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the till goes on
                _log.exception("the till failed")
            if closing and not more:
                self._jobs.give_up(Refused("The studio is closing."), lasting_too=True)
                return
            if more or self.trouble:
                self._wake.set()
            self._closing.wait(AGAIN_S if self.trouble else PAUSE_S)

    def _rest_s(self) -> float:
        rest_s = LOOK_S
        for end in (self._next_expiry, *self.offer_ends.values()):
            if end is not None:
                rest_s = min(rest_s, (end - self._now()).total_seconds())
        return max(0.0, rest_s)

    def _hear_out(self, until: datetime) -> None:
        """Read the chat until then; offers that are over by then end on the way."""
        self._end_offers(until)
        self._read_until(until)

    def _end_offers(self, until: datetime) -> None:
        """End the offers that are over by then, each at its own time, however late that is written down: what was said
        before an end comes first."""
        while over := [end for end in self.offer_ends.values() if end <= until]:
            first = min(over)
            self._read_until(first)
            with self._write() as ledger:
                ledger.due_offers(first)
            self.fetch_all()

    def _read_until(self, at: datetime) -> None:
        while self._read_chat(until=at + _ON_THE_WAY):
            pass

    def _read_chat(self, until: datetime | None = None) -> bool:
        """Put what came through the ledger, but for what was said after `until`; whether there is more."""
        assert self._hub is not None
        entries = self._hub.heard(self._bookmark.at, BATCH)
        if until is not None:
            entries = list(
                takewhile(lambda each: not isinstance(each[1], Kept) or each[1].message.at <= until, entries)
            )
        try:
            self._through(entries)
        except StoreError:
            raise
        except Exception:  # noqa: BLE001 - our bug: one message must not cost the others their claims
            _log.exception("a batch of the chat failed")
            for entry in entries:
                try:
                    self._through([entry])
                except StoreError:
                    raise
                except Exception:  # noqa: BLE001 - named above
                    _log.exception("entry %d of the chat is left out", entry[0])
                    self._bookmark.move([entry])
        return len(entries) == BATCH

    def _through(self, entries: list[tuple[int, Entry]]) -> None:
        assert self._hearing is not None
        found = [(entry, step) for _, entry in entries if (step := self._hearing.step(entry))]
        steps = [step for _, step in found]
        if steps:
            claims: list[Claim] = []
            with self._write() as ledger:
                ledger.expect([entry.message for entry, _ in found if isinstance(entry, Kept)], show=self.show)
                for step in steps:
                    claims += step(ledger)
                self._bookmark.keep(ledger, entries)
            # Before anything is told: told or not, this must not be read twice.
            self._bookmark.move(entries)
            self._made(claims)
        elif entries:
            self._bookmark.move(entries)

    @contextlib.contextmanager
    def _write(self) -> Iterator[Ledger]:
        """A transaction, and what is to be known after it."""
        standing = self._attendance.standing()
        try:
            with self.store.write() as ledger:
                yield ledger
                said = self._begin_in(ledger, *standing[:2])
                next_expiry, rev = ledger.next_expiry(), ledger.rev
        except BaseException:
            # One that was begun in it has not begun.
            self._attendance.stand_again(standing)
            if self._hearing:
                self._hearing.undone()
            raise
        # Not only where a claim changed: a question for the host is no claim.
        self._next_expiry, self.rev, self._recount = next_expiry, rev, True
        if said:
            self.arranged(said)

    def _begin_in(self, ledger: Ledger, was: int | None, newest: int | None) -> dict[str, str]:
        """What is written down where this desk has come to another show in the transaction, by name."""
        if self.show in (None, was):
            return {}
        return self.left.begin(ledger, self.show or 0, newest, fresh=was is None)

    def arranged(self, said: Mapping[str, str]) -> None:
        """These arrangements are written down, by name. On the till's thread."""
        for name, text in said.items():
            self._arrangements.told(name, text)
        self._touch()

    def _look_around(self) -> None:
        """What other desks have done, and that this one is still there. Once a second."""
        if self.store.changed():
            self._look_anew()
        if self._attendance.is_due:
            with self._write() as ledger:
                said = self.left.go_on(ledger) if self._attendance.beat(ledger) else {}
            self.arranged(said)

    def _look_anew(self) -> None:
        with self._look() as ledger:
            self._arrangements.read(ledger)
            self.orders_rev += self._attendance.look(ledger)
        self.fetch_all()

    def _expire(self) -> None:
        now = self._now()
        if self._next_expiry is None or now < self._next_expiry:
            return
        with self._write() as ledger:
            claims = ledger.expire(now, self.now_rules)
        self._fetch(claim.code for claim in claims)

    def _close_claims(self) -> None:
        """The show has been over for so long that claims are taken no more."""
        closes_at = self.left.closes_at
        if closes_at is not None and self._now() >= closes_at:
            with self._write() as ledger:
                said = self.left.close(ledger)
            self.arranged(said)

    # telling

    def _made(self, claims: list[Claim]) -> None:
        fresh = [claim for claim in claims if claim.state in (ClaimState.HELD, ClaimState.WAITLISTED)]
        self.claimed += len({(claim.platform, claim.message_id, claim.code, claim.variant) for claim in fresh})
        self._ticker.forget(claims)
        self._ticker.add((claim for claim in fresh if claim.by == "buyer"), self.rules)
        self._ticker.turn(self.rules)
        self._fetch(claim.code for claim in claims)

    @contextlib.contextmanager
    def _look(self) -> Iterator[Ledger]:
        """What somebody has written, we or another desk. Where it cannot be read now, all is read as soon as it can."""
        try:
            with self.store.read() as ledger:
                yield ledger
        except StoreError:
            self._assortment.is_stale = True
            raise

    def _fetch(self, codes: Iterable[str]) -> None:
        """Tell the desk how it stands with these products."""
        wanted = dict.fromkeys(codes)
        if not wanted:
            self._touch()
            return
        self.orders_rev += 1
        with self._look() as ledger:
            news = self._assortment.look_at(ledger, wanted)
        self._assortment.tell(news)

    def fetch_all(self) -> None:
        """Tell the desk of everything that is for sale, as it is now. On the till's thread."""
        self.orders_rev += 1
        self._recount = True
        with self._look() as ledger:
            self._next_expiry, self.rev = ledger.next_expiry(), ledger.rev
            news = self._assortment.look(ledger)
        if self._hearing:
            self._hearing.spelt_anew()
        self._assortment.tell(news)

    def _touch(self) -> None:
        """The picture shows something of ours, and that has changed."""
        if self._desk:
            self._desk.touch()

    def _count(self) -> None:
        """How many claims stand how. Counting them all costs something: a few times a second at most."""
        now_s = time.monotonic()
        if not self._recount or now_s - self._counted_s < COUNT_S:
            return
        self._recount, self._counted_s = False, now_s
        with self.store.read() as ledger:
            self.counts = ledger.open_counts(self.shown_show or 0)
            self.left.look(ledger)
        self._touch()

    def _stand(self, error: StoreError | None) -> None:
        trouble = str(error or "")
        if trouble != self.trouble:
            self.trouble = trouble
            self._on_trouble(trouble and trouble + (_NEXT_START if self.store.given_up else _WAITS))

    def _unwell(self, error: StoreError) -> None:
        self._jobs.give_up(error)
        if not self.trouble:
            _log.warning("the store cannot be written: %s", error)
        self._stand(error)
        self._touch()

    def _well(self) -> None:
        if self._assortment.is_stale:
            self._look_anew()
        if self.trouble:
            # Not every round writes anything: what is said is to be true.
            if error := self.store.blocked(_PATIENCE_S):
                raise error
            self._stand(None)
            self._tell(_AGAIN if self.whole else _AGAIN_NOT_WHOLE)
            self.whole = True  # from here on it waits in this engine
            self._touch()
