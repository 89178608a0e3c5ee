"""The till: the one place where stock is given away. Owns the store, on a thread of its own.

It reads the chat's row in order, as any client does; what a batch of messages claims goes through the ledger in one
transaction, with how far the row was read; only then the desk, the picture and the clients hear of it. So a claim that
was shown is in the store, and after a crash the row is read on from where the last transaction stopped. While the store
cannot be written, the row waits and the show goes on.
"""

from __future__ import annotations

import contextlib
import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from studio.chat.entries import Changed, Entry, Kept
from studio.domain.chat import Deletion
from studio.domain.claiming import Lexicon, read
from studio.domain.claims import Claim, ClaimRules, ClaimState, Reading, shown_name
from studio.domain.errors import Refused, SellerError
from studio.domain.moderation import Standing
from studio.domain.ordering import Sales, sales_of
from studio.domain.product import Product, code_key
from studio.domain.scene import Taken, ThankYou
from studio.domain.show import Restocked
from studio.engine.rules import rules_from_json, rules_to_json
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
TICKER_S, THANKS_S = 25.0, 6.0
SAME_SHOW = timedelta(hours=12)
"""A show that was cut short goes on within so long, as its chat does."""
_MARK, _RULES, _ONLY = "chat", "claim-rules", "only"
_log = logging.getLogger(__name__)
_T = TypeVar("_T")


@dataclass(slots=True)
class _Job:
    """Something to be done with the ledger, in a transaction of its own. `after`: once it is written, on the same
    thread, with what `do` gave; the future resolves after that."""

    do: Callable[[Ledger], Any]
    after: Callable[[Any], None] | None
    future: Future[Any]
    lasting: bool = False
    """Whether it waits until the store can be written, rather than to fail when it cannot."""


class Till:
    """Any thread, unless said otherwise. `products` is what is for sale as the ledger has it."""

    def __init__(self, store: Store, *, now: Callable[[], datetime], tell: Callable[[str], None]) -> None:
        self.store, self._now, self._tell = store, now, tell
        self.trouble = ""
        """Why nothing can be written just now, in plain words; empty while all is well."""
        self.claimed = 0
        """Claims made since the engine started."""
        self.counts: dict[str, int] = {}
        self.rev = self.orders_rev = self.rules_rev = 0
        self.taken: tuple[Taken, ...] = ()
        """The newest claims, as viewers see them."""
        self.thanks: ThankYou | None = None
        self._only: dict[str, None] | None = None  # what is for sale in this run, in its order
        self._desk: Desk | None = None
        self._hub: Hub | None = None
        self._lexicon: Lexicon | None = None
        self._lexicon_of: object = None
        self._read = 0  # the number of the chat's last entry that is done with
        self._last_message: tuple[str, str] | None = None
        self._shows: deque[tuple[float, tuple[str, str], Taken]] = deque(maxlen=3)  # since when, which message
        self._jobs: deque[_Job] = deque()
        self._wake, self._closing = threading.Event(), threading.Event()
        self._next_expiry: datetime | None = None
        self.offer_ends: dict[str, datetime] = {}
        """When the offers that run end, by code. A new object at every change."""
        self.rules = ClaimRules()
        self.show: int | None = None
        self.last_show: int | None = None  # while none is on: whoever claimed in the last one still finds it
        self.products: tuple[Product, ...] = ()
        self._late: list[Callable[[Ledger], None]] = []
        """What the beginning has still to write: the store could not be written."""
        self._back: list[Callable[[Ledger], None]] = []
        self._begin(self._begun)
        self._recount, self._counted_s = True, 0.0
        self._spelt: object = None
        self._over = False  # the show has ended; the next one begins with its go-live
        self._stale = False  # the desk does not have the products as they are
        self._there = 0  # the number of the chat's last entry that was there before this engine
        self._thread = threading.Thread(target=self._run, name="till")

    # opening and closing

    def _begun(self, ledger: Ledger, *, writes: bool = True) -> None:
        self.rules = rules_from_json(ledger.mark(_RULES))
        if writes:
            ledger.due_offers(self._now())
            self.show = self._going_on(ledger)
        self.last_show = max((show.id for show in ledger.shows()), default=None)
        self._next_expiry, self.rev = ledger.next_expiry(), ledger.rev
        self.offer_ends = ledger.offer_ends()
        self.products = ledger.products()

    def _begin(self, job: Callable[[Ledger], None]) -> bool:
        """Have this written before anything else. False: later, for the store cannot be written; what it holds is
        read, and the show begins with that."""
        error = self.store.blocked(_PATIENCE_S) if not self._late else None
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
            self._tell(f"{error} The show goes on; claims wait in the chat until it can be written.")
            self.trouble = str(error)
            try:
                with self.store.read() as ledger:
                    self._begun(ledger, writes=False)
            except StoreUnavailable:
                _log.warning("nor can it be read")
        self._late.append(job)
        return False

    def once_there(self, look: Callable[[Ledger], None]) -> None:
        """Look into the ledger now, and once more when a store that could not be written at the start can be: `look`
        may then be called on the till's thread. Before `start`."""
        try:
            with self.store.read() as ledger:
                look(ledger)
        except StoreUnavailable:
            self._back.append(look)
        else:
            if self._late:
                self._back.append(look)

    def _begin_late(self) -> None:
        if not self._late and not self._back:
            return
        assert self._hub is not None
        try:
            with self._write() as ledger:
                for job in (*self._late, *self._back):
                    job(ledger)
                mark = ledger.mark(_MARK)
        except StoreError:
            raise
        except Exception:
            # Our bug: logged whole by who calls, and not tried again for ever.
            self._late.clear()
            self._back.clear()
            raise
        if self._late:
            self._read = _resumed(self._hub, mark, self._there)
        self._late.clear()
        self._back.clear()
        self.rules_rev += 1
        self.fetch_all()

    def offer_only(
        self,
        products: Iterable[Product],
        sold: dict[str, int] | None = None,
        fields: Collection[str] | None = None,
        *,
        going_on: bool = False,
    ) -> None:
        """Take these into the store, and sell nothing else in this run. Before `start`."""
        products = tuple(products)
        only = [code_key(product.code) for product in products]

        def take(ledger: Ledger) -> None:
            nonlocal only
            if going_on and (mark := ledger.mark(_ONLY)):
                # An engine before this one has taken them in: what happened to them since must not be undone.
                only = json.loads(mark)
            else:
                ledger.take_products(products, sold or {}, now=self._now(), fields=fields)
                ledger.set_mark(_ONLY, json.dumps(only))
            self._only = dict.fromkeys(only)
            self.products = ledger.products()

        if not self._begin(take):
            self._only = dict.fromkeys(only)
            known = {code_key(product.code) for product in self.products}
            self.products += tuple(product for product in products if code_key(product.code) not in known)
        place = {key: number for number, key in enumerate(only)}
        self.products = tuple(sorted(self._for_sale(self.products), key=lambda product: place[code_key(product.code)]))

    def start(self, desk: Desk, hub: Hub) -> None:
        """Begin to read the chat, from where the last engine stopped."""
        self._desk, self._hub, self._there = desk, hub, hub.last
        if not self._late:
            with self.store.read() as ledger:
                mark = ledger.mark(_MARK)
            self._read = _resumed(hub, mark, hub.last)
        self._thread.start()

    def finish(self) -> None:
        """Do what is still to be done, as far as the store lets us. Before the desk is closed."""
        self._closing.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join()

    def close(self, *, over: bool) -> None:
        """End; `over`: the show is over, too."""
        self.finish()
        try:
            if over and self.show is not None:
                with self.store.write() as ledger:
                    ledger.end_show(self.show, self._now())
        except SellerError as error:
            _log.warning("the show's end was not written down: %s", error)
        finally:
            self.store.close()

    def wake(self) -> None:
        """There is something new in the chat."""
        self._wake.set()

    # doing

    def do(
        self, job: Callable[[Ledger], _T], after: Callable[[_T], None] | None = None, *, lasting: bool = False
    ) -> Future[_T]:
        """Have something done with the ledger, in a transaction of its own. The future fails with what `job` raises,
        and with StoreUnavailable where nothing can be written; what is `lasting` waits until something can."""
        future: Future[Any] = Future()
        if self._closing.is_set():
            future.set_exception(Refused("The studio is closing."))
            return future
        self._jobs.append(_Job(job, after, future, lasting))
        self._wake.set()
        return future

    def change_products(self, job: Callable[[Ledger], _T], *, lasting: bool = False) -> Future[_T]:
        """The same for what changes products: afterwards the desk has all of them as they are now."""
        return self.do(job, lambda _: self.fetch_all(), lasting=lasting)

    def change_claims(self, job: Callable[[Ledger], tuple[Claim, ...]]) -> Future[tuple[Claim, ...]]:
        """The same for what changes claims: afterwards the desk has the products that these are about."""

        def after(claims: tuple[Claim, ...]) -> None:
            self._forget(claims)
            self._ticker()
            self._fetch(claim.code for claim in claims)

        return self.do(job, after)

    def also_sell(self, code: str) -> None:
        """A product that was added in this run is for sale in it."""
        if self._only is None or code_key(code) in self._only:
            return
        self._only = {**self._only, code_key(code): None}
        mark = json.dumps(list(self._only))
        self.do(lambda ledger: ledger.set_mark(_ONLY, mark))

    def set_rules(self, rules: ClaimRules) -> Future[None]:
        """From now on these."""

        def keep(ledger: Ledger) -> None:
            ledger.set_mark(_RULES, rules_to_json(rules))

        def obey(_: None) -> None:
            self.rules, self.rules_rev = rules, self.rules_rev + 1

        return self.do(keep, obey)

    def begin_show(self, name: str) -> Future[int]:
        """A broadcast begins. What was claimed before it, since the last one ended, belongs to it."""
        began = self._now()

        def begin(ledger: Ledger) -> int:
            if self.show is not None and ledger.current_show() == self.show:
                return self.show
            return ledger.begin_show(name, began)

        def on_air(show: int) -> None:
            self.show = self.last_show = show
            self._over = False
            self.orders_rev += 1

        return self.do(begin, on_air, lasting=True)

    def end_show(self) -> Future[None]:
        """The broadcast is over. Late claims still belong to it, until the next one begins."""

        ended = self._now()

        def end(ledger: Ledger) -> None:
            if self.show is not None:
                ledger.end_show(self.show, ended)

        def over(_: None) -> None:
            self._over = True

        return self.do(end, over, lasting=True)

    def sales(self) -> Sales | None:
        """What was sold in the show that is on, else in the last of this run; None where nobody claimed anything. Any
        thread. Raises StoreUnavailable."""
        if self.show is None:
            return None
        with self.store.read() as ledger:
            return sales_of(ledger.orders(self.show))

    @property
    def now_rules(self) -> ClaimRules:
        """The seller's rules as they are now: once the show is over, nothing that is held runs out."""
        return replace(self.rules, hold=None) if self._over else self.rules

    @property
    def shown_show(self) -> int | None:
        """The show whose claims are looked at: the one that is on, else the last one."""
        return self.show if self.show is not None else self.last_show

    def show_for_claims(self, ledger: Ledger) -> int:
        """The show that a claim belongs to now. In a transaction, on the till's thread."""
        if self.show is None:
            self.show = self.last_show = ledger.begin_show("", self._now())
        return self.show

    # the thread

    def _run(self) -> None:
        looked_s = 0.0
        while True:
            self._wake.wait(self._rest_s())
            self._wake.clear()
            closing, more = self._closing.is_set(), False
            try:
                self._begin_late()
                self._do_jobs()
                # First what is over, so that what comes now pays what it costs now.
                self._expire()
                more = self._read_chat()
                now_s = time.monotonic()
                if now_s - looked_s >= LOOK_S:
                    looked_s = now_s
                    self.store.stand_again()
                    if self.store.changed():
                        self.fetch_all()
                self._count()
                self._let_go_of_ticker()
                self._well()
            except StoreError as error:
                self._unwell(error)
            except Exception:  # noqa: BLE001 - our bug: logged whole, and the till goes on
                _log.exception("the till failed")
            if closing and not more:
                for job in self._jobs:
                    job.future.set_exception(Refused("The studio is closing."))
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

    def _do_jobs(self) -> None:
        while self._jobs:
            job = self._jobs.popleft()
            if not job.future.running() and not job.future.set_running_or_notify_cancel():
                continue
            written = False
            try:
                with self._write() as ledger:
                    result = job.do(ledger)
                written = True
                if job.after:
                    job.after(result)
            except StoreUnavailable as error:
                if written:
                    job.future.set_exception(error)
                else:
                    self._jobs.appendleft(job)
                raise
            except SellerError as error:
                job.future.set_exception(error)
            except Exception as error:  # noqa: BLE001 - handed to the server, which logs it
                job.future.set_exception(error)
            else:
                job.future.set_result(result)

    def _read_chat(self) -> bool:
        """Put what came through the ledger; whether there is more."""
        assert self._hub is not None
        entries = self._hub.heard(self._read, BATCH)
        try:
            self._through(entries)
        except StoreUnavailable:
            raise
        except Exception:  # noqa: BLE001 - our bug: one message must not cost the others their claims
            _log.exception("a batch of the chat failed")
            for entry in entries:
                try:
                    self._through([entry])
                except StoreUnavailable:
                    raise
                except Exception:  # noqa: BLE001 - named above
                    _log.exception("entry %d of the chat is left out", entry[0])
                    self._read = entry[0]
        return len(entries) == BATCH

    def _through(self, entries: list[tuple[int, Entry]]) -> None:
        found = [(entry, step) for _, entry in entries if (step := self._step(entry))]
        steps = [step for _, step in found]
        last = next((entry.message for _, entry in reversed(entries) if isinstance(entry, Kept)), None)
        if last:
            self._last_message = (last.platform, last.id)
        if steps:
            claims: list[Claim] = []
            with self._write() as ledger:
                ledger.expect([entry.message for entry, _ in found if isinstance(entry, Kept)], show=self.show)
                for step in steps:
                    claims += step(ledger)
                ledger.set_mark(_MARK, json.dumps([entries[-1][0], *(self._last_message or ("", ""))]))
            # Before anything is told: told or not, this must not be read twice.
            self._read = entries[-1][0]
            self._made(claims)
        elif entries:
            self._read = entries[-1][0]

    @contextlib.contextmanager
    def _write(self) -> Iterator[Ledger]:
        """A transaction, and what is to be known after it."""
        show, last = self.show, self.last_show
        try:
            with self.store.write() as ledger:
                yield ledger
                next_expiry, rev = ledger.next_expiry(), ledger.rev
        except BaseException:
            # One that was begun in it has not begun.
            self.show, self.last_show = show, last
            raise
        # Not only where a claim changed: a question for the host is no claim.
        self._next_expiry, self.rev, self._recount = next_expiry, rev, True

    def _step(self, entry: Entry) -> Callable[[Ledger], Iterable[Claim]] | None:
        """What an entry of the chat does to the ledger."""
        if isinstance(entry, Deletion):
            return lambda ledger: ledger.withdraw(entry.platform, entry.id, "moderator", self._now())
        if isinstance(entry, Changed):
            return self._changed(entry)
        if isinstance(entry, Kept) and entry.standing is Standing.SHOWN:
            return self._said(entry)
        return None

    def _changed(self, change: Changed) -> Callable[[Ledger], Iterable[Claim]] | None:
        assert self._hub is not None
        found = self._hub.heard(change.of - 1, 1)
        kept = found[0][1] if found and found[0][0] == change.of else None
        if not isinstance(kept, Kept):
            return None
        message = kept.message
        # As it stands now: another change of the same message may follow.
        if kept.standing is not Standing.SHOWN:
            return lambda ledger: ledger.withdraw(message.platform, message.id, "host", self._now())
        said = self._said(kept)

        def again(ledger: Ledger) -> Iterable[Claim]:
            restored = ledger.restore(message.platform, message.id, self.now_rules, self._now())
            return restored or (said(ledger) if said else ())

        return again

    def _said(self, kept: Kept) -> Callable[[Ledger], Iterable[Claim]] | None:
        message = kept.message
        if message.role == "host" or kept.echo or self.rules.paused:
            return None
        reading = self.reading(message.text)
        if reading == Reading():
            return None

        def put(ledger: Ledger) -> Iterable[Claim]:
            now = self._now()
            made: list[Claim] = []
            if reading.given_back:
                made += ledger.give_back(message, reading.given_back, now)
            if reading.wanted:
                made += ledger.claim(message, reading.wanted, self.show_for_claims(ledger), self.now_rules, now)
            if reading.doubtful:
                ledger.put_doubt(message, reading, now)
            return made

        return put

    def reading(self, text: str) -> Reading:
        """What a message means for what is for sale now."""
        assert self._desk is not None
        key = (self._spellings(), self.rules.words)
        if self._lexicon is None or self._lexicon_of != key:
            self._lexicon, self._lexicon_of = Lexicon(self.products, self.rules.words), key
        return read(text, self._lexicon, self._desk.show.pinned)

    def warnings(self, code: str) -> tuple[str, ...]:
        """What to know about this code as viewers write it."""
        lexicon = Lexicon([product for product in self.products if code_key(product.code) == code_key(code)])
        return tuple(lexicon.warnings)

    def _spellings(self) -> object:
        """The same for as long as codes and variants are the same."""
        if self._spelt is None:
            self._spelt = tuple((product.code, tuple(v.options for v in product.variants)) for product in self.products)
        return self._spelt

    def _expire(self) -> None:
        now = self._now()
        if all(end is None or now < end for end in (self._next_expiry, *self.offer_ends.values())):
            return
        with self._write() as ledger:
            claims, offers = ledger.expire(now, self.now_rules), ledger.due_offers(now)
        if offers:
            self.fetch_all()
        self._fetch(claim.code for claim in claims)

    # telling

    def _made(self, claims: list[Claim]) -> None:
        fresh = [claim for claim in claims if claim.state in (ClaimState.HELD, ClaimState.WAITLISTED)]
        self.claimed += len({(claim.platform, claim.message_id, claim.code, claim.variant) for claim in fresh})
        self._forget(claims)
        for claim in fresh:
            if claim.by == "buyer":
                self._shows.append((time.monotonic(), (claim.platform, claim.message_id), self._as_shown(claim)))
        self._ticker()
        self._fetch(claim.code for claim in claims)

    def _forget(self, claims: Iterable[Claim]) -> None:
        """What is taken back leaves the picture at once."""
        gone = {(claim.platform, claim.message_id) for claim in claims if not claim.state.is_open}
        for shown in [each for each in self._shows if each[1] in gone]:
            self._shows.remove(shown)

    def _as_shown(self, claim: Claim) -> Taken:
        name = shown_name(claim.author, self.rules.name)
        return Taken(name, claim.code, claim.quantity, claim.state is ClaimState.WAITLISTED)

    def _ticker(self) -> None:
        now_s = time.monotonic()
        while self._shows and now_s - self._shows[0][0] > TICKER_S:
            self._shows.popleft()
        self.taken = tuple(taken for _, _, taken in self._shows) if self.rules.ticker else ()
        last = self._shows[-1] if self._shows else None
        fresh = last is not None and now_s - last[0] <= THANKS_S and not last[2].waiting
        self.thanks = (
            ThankYou(last[2].name, self.rules.thanks) if last is not None and fresh and self.rules.ticker else None
        )

    def _let_go_of_ticker(self) -> None:
        before = (self.taken, self.thanks)
        self._ticker()
        if before != (self.taken, self.thanks) and self._desk:
            self._desk.touch()

    def _fetch(self, codes: Iterable[str]) -> None:
        """Tell the desk how it stands with these products."""
        wanted = dict.fromkeys(codes)
        if not wanted:
            self._desk.touch() if self._desk else None
            return
        changed = []
        with self.store.read() as ledger:
            for code in wanted:
                try:
                    changed.append(ledger.product(code))
                except Refused:
                    continue  # deleted since
        by_key = {code_key(product.code): product for product in changed}
        self.products = tuple(by_key.get(code_key(product.code), product) for product in self.products)
        self._publish(Restocked(tuple(changed), whole=False))

    def fetch_all(self) -> None:
        """Tell the desk of everything that is for sale, as it is now. On the till's thread."""
        with self.store.read() as ledger:
            products = ledger.products()
            self._next_expiry, self.rev = ledger.next_expiry(), ledger.rev
            offer_ends = ledger.offer_ends()
        if offer_ends != self.offer_ends:
            self.offer_ends = offer_ends
        self._recount = True
        before, self.products = self.products, self._for_sale(products)
        self._spelt = None
        # Codes of pictures and links that did not change stay the very same objects, so that nothing is painted anew.
        known = {product: product for product in before}
        self.products = tuple(known.get(product, product) for product in self.products)
        self._publish(Restocked(self.products, whole=True))

    def _for_sale(self, products: tuple[Product, ...]) -> tuple[Product, ...]:
        if self._only is None:
            return products
        return tuple(product for product in products if code_key(product.code) in self._only)

    def _publish(self, restocked: Restocked) -> None:
        self.orders_rev += 1
        if self._desk is None:
            return
        try:
            self._desk.submit(restocked).result()
        except Refused:
            # So many commands at once: the next change brings this one along.
            _log.warning("the desk did not take the stock; it is told again")
            self._wake.set()
            self._stale = True

    def _count(self) -> None:
        """How many claims stand how. Counting them all costs something: a few times a second at most."""
        now_s = time.monotonic()
        if not self._recount or now_s - self._counted_s < COUNT_S:
            return
        self._recount, self._counted_s = False, now_s
        with self.store.read() as ledger:
            self.counts = ledger.open_counts(self.shown_show or 0)
        if self._desk:
            self._desk.touch()

    def _unwell(self, error: StoreError) -> None:
        jobs = [self._jobs.popleft() for _ in range(len(self._jobs))]
        self._jobs.extendleft(job for job in reversed(jobs) if job.lasting)
        for job in jobs:
            if not job.lasting and (job.future.running() or job.future.set_running_or_notify_cancel()):
                job.future.set_exception(error)
        if not self.trouble:
            _log.warning("the store cannot be written: %s", error)
            self._tell(str(error))
        self.trouble = str(error)
        if self._desk:
            self._desk.touch()

    def _well(self) -> None:
        if self._stale:
            self._stale = False
            self.fetch_all()
        if self.trouble:
            self.trouble = ""
            self._tell("Claims and orders are written down again; nothing was lost.")
            if self._desk:
                self._desk.touch()

    def _going_on(self, ledger: Ledger) -> int | None:
        """A show that was cut short not long ago."""
        current = ledger.current_show()
        if current is None:
            return None
        began = next((show.began_at for show in ledger.shows() if show.id == current), None)
        if began is not None and self._now() - began <= SAME_SHOW:
            return current
        ledger.end_show(current, self._now())
        return None


def _resumed(hub: Hub, mark: str | None, there: int) -> int:
    """The number after which the chat has not been through the ledger. `there`: the last one that was there before.

    The ledger may have read further than the transcript was written: then all that came back is done with.
    """
    if mark is None:
        return 0
    seq, platform, id_ = json.loads(mark)
    found = hub.heard(seq - 1, 1)
    if found and found[0][0] == seq:
        entry = found[0][1]
        if not isinstance(entry, Kept) or (entry.message.platform, entry.message.id) == (platform, id_):
            return int(seq)
    return there
