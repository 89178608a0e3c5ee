"""The ledger and the reference model, given the same steps and compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from types import MappingProxyType
from typing import Any

from studio.domain.chat import ChatMessage
from studio.domain.claims import Claim, ClaimRules, ClaimState, Reading, Stood, Wanted
from studio.domain.errors import Refused
from studio.domain.moderation import Blocked, Rules, Standing
from studio.domain.money import Money
from studio.domain.orders import OfferStep
from studio.domain.product import Product, code_key
from studio.store import Ledger, Store
from tests.store.reference import Doubtful, Reference
from tests.store.reference_offers import OfferAct
from tests.store.reference_stock import Look, Row

BEGAN = datetime(2026, 5, 1, 18, tzinfo=UTC)


class Differs(AssertionError):
    """The store is not what it has to be. `kind`: "oversold", "lost" or "differing"."""

    def __init__(self, kind: str, what: str) -> None:
        super().__init__(f"{kind}: {what}")
        self.kind = kind


class SideBySide:
    """Each method of a step does it to the ledger and to the model, and compares what each of them refuses; `compare`
    compares what has changed since, `compare_all` all there is. With `pretending`, steps are the ledger's alone: they
    will be undone. Time goes on by a second with every step, so that no two changes look the same."""

    def __init__(self) -> None:
        self.model = Reference()
        self.now = BEGAN
        self.rev = 0
        self.show = 0
        self.pretending = False
        self.refused = self.compared = self.compared_whole = 0
        """Steps that both refused; how often `compare` and `compare_all` found nothing."""
        self.stored: dict[int, Claim] = {}
        """Every claim that was ever shown, as it was shown last."""
        self.row_of: dict[int, Row] = {}
        self.places: dict[int, int] = {}
        self.doubts: dict[int, Doubtful] = {}
        self.rules = Rules()
        """The chat's: who is not heard. What a person says then is lost."""
        self._by_place: dict[int, set[int]] = {}
        self._ledger: Ledger | None = None

    def begin(self, ledger: Ledger) -> None:
        """In a new transaction from here."""
        self._ledger = ledger

    @property
    def ledger(self) -> Ledger:
        assert self._ledger is not None
        return self._ledger

    # steps

    def begin_show(self) -> None:
        self.now += timedelta(seconds=1)
        show = self.ledger.begin_show("show", self.now)
        if not self.pretending:
            self.show = show

    def end_show(self) -> None:
        self._both(lambda now: self.ledger.end_show(self.show, now), lambda _: self.model.end_show(self.show))

    def join(self, desk: str) -> None:
        """A desk comes to the show, or comes back."""
        self._both(
            lambda now: self.ledger.join_show(desk, self.show, now),
            lambda now: self.model.join_show(desk, self.show, now),
        )

    def still_there(self, desk: str) -> None:
        self._both(lambda now: self.ledger.note_desk(desk, now), lambda now: self.model.note_desk(desk, now))

    def leave(self, desk: str) -> None:
        over = self._both(
            lambda now: self.ledger.leave_show(desk, self.show, now),
            lambda now: self.model.leave_show(desk, self.show, now),
        )
        if over and over[0] != over[1]:
            raise Differs("differing", f"whether the show that {desk} leaves is over: {over}")

    def put(
        self,
        product: Product,
        was: str | None = None,
        stock_too: bool = True,
        renamed: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._both(
            lambda now: self.ledger.put_product(product, was, now=now, stock_too=stock_too, renamed=renamed),
            lambda now: self.model.put_product(product, now, was, stock_too=stock_too, renamed=renamed),
        )

    def delete(self, code: str) -> None:
        self._both(lambda now: self.ledger.delete_product(code, now), lambda now: self.model.delete_product(code, now))

    def bring_back(self, code: str) -> None:
        """What was deleted is in the list again."""
        self._both(
            lambda now: self.ledger.restore_product(code, now), lambda now: self.model.restore_product(code, now)
        )

    def take(self, products: list[Product], sold: dict[str, int], fields: tuple[str, ...] | None = None) -> None:
        counts = self._both(
            lambda now: self.ledger.take_products(products, sold, now=now, fields=fields),
            lambda now: self.model.take_products(products, sold, now, fields),
        )
        if counts and counts[0] != counts[1]:
            raise Differs("differing", f"new and changed by an import: {counts}")

    def set_stock(self, code: str, variant: str | None, left: int | None) -> None:
        self._both(
            lambda now: self.ledger.set_stock(code, variant, left, now),
            lambda now: self.model.set_stock(code, variant, left, now),
        )

    def start_offer(self, code: str, price: Money, lasts: timedelta) -> None:
        self._both(
            lambda now: self.ledger.start_offer(code, price, now + lasts, now),
            lambda now: self.model.start_offer(code, price, now + lasts, now),
        )

    def extend_offer(self, code: str, lasts: timedelta) -> None:
        self._both(
            lambda now: self.ledger.extend_offer(code, now + lasts, now),
            lambda now: self.model.extend_offer(code, now + lasts, now),
        )

    def end_offer(self, code: str, keep_price: bool) -> None:
        self._both(
            lambda now: self.ledger.end_offer(code, now, keep_price=keep_price),
            lambda now: self.model.end_offer(code, now, keep_price=keep_price),
        )

    def claim(self, message: ChatMessage, wanted: tuple[Wanted, ...], rules: ClaimRules) -> None:
        if self._heard(message):
            self._both(
                lambda now: self.ledger.claim(message, wanted, self.show, rules, now),
                lambda now: self.model.claim(message, wanted, self.show, rules, now),
            )
            over = [[(code_key(each.code), each.quantity) for each in side.over_limit] for side in self._sides]
            if over[1:] and over[0] != over[1]:
                raise Differs("differing", f"what goes over the limit of {message.author}: {over}")

    def _heard(self, message: ChatMessage) -> bool:
        heard = self.rules.standing(message, known=True) is Standing.SHOWN
        if heard == ((message.platform, message.author_id) in self.model.blocked):
            raise Differs("differing", f"whether {message.author} is heard")
        return heard

    def block(self, of: ChatMessage, said: list[ChatMessage]) -> None:
        """The author of this message is not heard any more, nor what they said."""
        account = of.platform, of.author_id

        def ledger(now: datetime) -> None:
            for message in said:
                self.ledger.withdraw(message.platform, message.id, "host", now)

        self._both(ledger, lambda now: self.model.block(account, [(each.platform, each.id) for each in said], now))
        if not self.pretending:
            self.rules = Rules(blocked=(*self.rules.blocked, Blocked(*account, of.author)))

    def unblock(self, account: tuple[str, str], said: list[ChatMessage], rules: ClaimRules) -> None:
        """They are heard again: what they said before counts again, and nothing of what they said meanwhile."""

        def ledger(now: datetime) -> None:
            for message in said:
                self.ledger.restore(message.platform, message.id, rules, now)

        def model(now: datetime) -> None:
            self.model.blocked.remove(account)
            for message in said:
                self.model.restore(message.platform, message.id, rules, now)

        self._both(ledger, model)
        if not self.pretending:
            left = tuple(each for each in self.rules.blocked if (each.platform, each.author_id) != account)
            self.rules = Rules(blocked=left)

    def add_by_hand(self, name: str, wanted: Wanted, rules: ClaimRules, of: int | None = None) -> None:
        """For a new buyer, or for the one of the claim `of`."""
        made: tuple[Claim, ...] = ()
        buyer, owner = (None, None) if of is None else (self.stored[of].buyer, self.row_of[of].buyer)

        def add(now: datetime) -> None:
            nonlocal made
            made = self.ledger.add_by_hand(buyer, name, [wanted], self.show, rules, now)

        def model(now: datetime) -> None:
            account = made[0].author_id if made else "?"
            message = ChatMessage(made[0].message_id if made else "?", "hand", account, name, "", now)
            self.model.add_by_hand(message, wanted, self.show, rules, now, owner)

        self._both(add, model)

    def give_back(self, message: ChatMessage, given: tuple[Wanted, ...], rules: ClaimRules | None = None) -> None:
        """What its author may cancel is; what only the host can is asked."""
        if not self._heard(message):
            return
        _, asked = self.ledger.asked_back(message, Reading(given_back=given), self.show)
        model = None if self.pretending else self.model.asked_back(message, given, self.show)
        if not self.pretending:
            told = asked and (asked.why, {(each.code, each.variant): each.quantity for each in asked.wanted})
            if told != (model and (model.why, model.units)):
                raise Differs("differing", f"what {message.author} asks to cancel: {told}, not {model}")
        self._both(
            lambda now: self.ledger.give_back(message, given, now, self.show, rules),
            lambda now: self.model.give_back(message, given, now, self.show, rules),
        )
        if asked:
            reading = Reading(given_back=asked.wanted, why=asked.why)
            self._keep_doubt(
                lambda now: self.ledger.put_doubt(message, reading, now, asked.claims),
                lambda _: self.model.put_doubt(message, asked=model),
            )

    @property
    def _sides(self) -> tuple[Ledger | Reference, ...]:
        return (self.ledger,) if self.pretending else (self.ledger, self.model)

    def pack(self, id_: int, packed: bool) -> None:
        """The parcel of whose claim this is."""
        stored, row = self.stored[id_], self.row_of[id_]
        self._both(
            lambda now: self.ledger.pack(stored.show, stored.buyer, packed, now),
            lambda _: self.model.pack(row.look.show, row.buyer, packed),
        )

    def withdraw(self, message: ChatMessage, rules: ClaimRules | None = None) -> None:
        self._both(
            lambda now: self.ledger.withdraw(message.platform, message.id, "moderator", now, rules),
            lambda now: self.model.withdraw(message.platform, message.id, now, rules),
        )

    def restore(self, message: ChatMessage, rules: ClaimRules) -> None:
        self._both(
            lambda now: self.ledger.restore(message.platform, message.id, rules, now),
            lambda now: self.model.restore(message.platform, message.id, rules, now),
        )

    def stand(self, ids: list[int], state: ClaimState, rules: ClaimRules) -> None:
        rows = [self.row_of[id_] for id_ in ids]
        self._both(
            lambda now: self.ledger.stand(ids, state, "host", now, rules),
            lambda now: self.model.stand(rows, state, now, rules),
        )

    def stand_again(self, id_: int, was: Look, rules: ClaimRules) -> None:
        row = self.row_of[id_]
        stood = Stood(id_, was.state, row.look.state, was.until, was.packed)
        self._both(
            lambda now: self.ledger.stand_again(stood, "host", now, rules),
            lambda now: self.model.stand_again(row, was, now, rules),
        )

    def hold_longer(self, ids: list[int], more: timedelta) -> None:
        rows = [self.row_of[id_] for id_ in ids]
        self._both(
            lambda now: self.ledger.hold_longer(ids, now + more, "host", now),
            lambda now: self.model.hold_longer(rows, now + more, now),
        )

    def weigh(self, id_: int, grams: int | None) -> None:
        row = self.row_of[id_]
        self._both(lambda now: self.ledger.weigh(id_, grams, now), lambda now: self.model.weigh(row, grams, now))

    def expire(self, later: timedelta, rules: ClaimRules) -> None:
        """After a while in which nothing came, what is over is over: holds, then offers."""
        if not self.pretending:
            self.now += later

        def ledger(now: datetime) -> None:
            self.ledger.expire(now, rules)
            self.ledger.due_offers(now)

        def model(now: datetime) -> None:
            self.model.expire(now, rules)
            self.model.due_offers(now)

        self._both(ledger, model)

    def merge(self, into: int, other: int) -> None:
        """The buyers of these two claims are one; nothing where they are already."""
        kept, gone = self.row_of[into], self.row_of[other]
        if kept.buyer != gone.buyer:
            self._both(
                lambda _: self.ledger.merge_buyers(self.stored[into].buyer, self.stored[other].buyer),
                lambda _: self.model.merge(kept.buyer, gone.buyer),
            )

    def split(self, id_: int) -> None:
        """The account of this claim is somebody else."""
        look = self.row_of[id_].look
        self._both(
            lambda _: self.ledger.split_buyer(look.platform, look.author_id),
            lambda _: self.model.split((look.platform, look.author_id)),
        )

    def doubt(self, message: ChatMessage, wanted: Wanted, why: str = "spelling") -> None:
        if not self._heard(message):
            return
        reading = Reading(doubtful=(wanted,), why=why)
        self._keep_doubt(
            lambda now: self.ledger.put_doubt(message, reading, now),
            lambda _: self.model.put_doubt(message, reading),
        )

    def _keep_doubt(self, ledger: Callable[[datetime], Any], model: Callable[[datetime], Any]) -> None:
        numbers = self._both(ledger, model)
        if numbers:
            if (numbers[0] is None) != (numbers[1] is None):
                raise Differs("differing", f"a doubt is kept: {numbers}")
            if numbers[0] is not None:
                self.doubts[numbers[0]] = numbers[1]

    def settle(self, number: int, accepted: bool, wanted: tuple[Wanted, ...], rules: ClaimRules) -> None:
        """The host's word on a doubt; what is accepted is claimed at once."""
        doubt = self.doubts[number]

        def ledger(now: datetime) -> None:
            asked = next((each for each in self.ledger.doubts() if each.id == number and each.takes_back), None)
            if asked and accepted:
                self.ledger.cancel_asked(asked, self.show, "host", now)
            self.ledger.settle_doubt(number, accepted, now)
            if accepted and not doubt.asked:
                lacking = wanted
                if doubt.corrects:
                    lacking, _ = self.ledger.amend(doubt.message, wanted, self.show, now)
                self.ledger.claim(doubt.message, lacking, self.show, rules, now)

        def model(now: datetime) -> None:
            if doubt.asked and accepted and doubt in self.model.open_doubts():
                self.model.cancel_asked(doubt, now)
            self.model.settle_doubt(doubt, accepted)
            if accepted and not doubt.asked:
                lacking = self.model.amend(doubt, wanted, self.show, now) if doubt.corrects else wanted
                self.model.claim(doubt.message, tuple(lacking), self.show, rules, now)

        self._both(ledger, model)

    def reopen(self, number: int) -> None:
        doubt = self.doubts[number]
        self._both(lambda now: self.ledger.reopen_doubt(number, now), lambda now: self.model.reopen_doubt(doubt, now))

    def _both(self, ledger: Callable[[datetime], Any], model: Callable[[datetime], Any]) -> Any:
        """What each of them gave; None where both refused."""
        self.now += timedelta(seconds=1)
        now, refusals, results = self.now, [], []
        for side in (ledger,) if self.pretending else (ledger, model):
            try:
                results.append(side(now))
            except Refused as error:
                refusals.append(str(error))
        if self.pretending:
            return None
        if len(refusals) == 1:
            which = "ledger" if not results or (len(results) == 1 and side is ledger) else "one of them"
            raise Differs("differing", f"{which} refused and the other did not: {refusals[0]}")
        self.refused += bool(refusals)
        return results or None

    # comparing

    def compare(self) -> None:
        """What has changed since, and what is left of everything."""
        changed = self.ledger.claims(since=self.rev, most=1_000_000)
        revs = [claim.rev for claim in changed]
        if revs != sorted(set(revs)) or (revs and revs[0] <= self.rev):
            raise Differs("differing", "the numbers of the changes are not in order")
        self.rev = self.ledger.rev
        places = set()
        for claim in changed:
            before = self.stored.get(claim.id)
            if before and before.place != claim.place:
                raise Differs("differing", f"claim {claim.id} left its place")
            self.stored[claim.id] = claim
            self._by_place.setdefault(claim.place, set()).add(claim.id)
            places.add(claim.place)
        of_model: dict[int, list[Row]] = {}
        for row in self.model.changed:
            of_model.setdefault(row.place, [])
        self.model.changed.clear()
        for row in self.model.rows:
            if row.place in of_model:
                of_model[row.place].append(row)
        for place in places:
            first = self.stored[next(iter(self._by_place[place]))]
            of = self.model.places.get((first.platform, first.message_id))
            if of is None or self.places.setdefault(place, of) != of:
                raise Differs("differing", f"no such claim was made: {first}")
            rows = of_model.pop(of, None) or [row for row in self.model.rows if row.place == of]
            self._match(self._by_place[place], rows)
        for rows in of_model.values():
            # Changed and back again in one transaction, or not written.
            here = next((place for place, of in self.places.items() if of == rows[0].place), None)
            if here is None:
                raise Differs("lost", str(rows[0].look))
            self._match(self._by_place[here], rows)
        self._compare_products()
        self._never_oversold()
        self.compared += 1

    def _never_oversold(self) -> None:
        """By the ledger's own claims, whatever the model has."""
        taken = Counter[int]()
        for id_, claim in self.stored.items():
            if claim.state.takes_stock:
                taken[id(self.row_of[id_].pile)] += claim.quantity
        for good in (*self.model.goods.values(), *self.model.gone.values()):
            for pile in (*good.piles.values(), *good.cellar.values()):
                if pile.total is not None and taken[id(pile)] > pile.total:
                    raise Differs("oversold", f"{taken[id(pile)]} of {pile.total} of {good.product.code}")

    def _match(self, ids: set[int], rows: list[Row]) -> None:
        """The claims of one place are the same, whatever their numbers; remember which is which."""
        free: dict[Look, list[Row]] = {}
        for row in sorted(rows, key=lambda row: row.number):
            free.setdefault(row.look, []).append(row)
        for id_ in sorted(ids):
            if not (same := free.get(_look(self.stored[id_]))):
                there = Counter(_told(_look(self.stored[each])) for each in ids)
                wanted = Counter(_told(row.look) for row in rows)
                raise Differs("differing", f"there is {[*(there - wanted)]} and not {[*(wanted - there)]}")
            known = self.row_of.get(id_)
            self.row_of[id_] = same.pop(same.index(known) if known in same else 0)
        if left := [look for look, rows in free.items() if rows]:
            raise Differs("lost", str(left))

    def _compare_products(self) -> None:
        wanted = {code_key(product.code): product for product in self.model.products()}
        found = {code_key(product.code): product for product in self.ledger.products()}
        if wanted.keys() != found.keys():
            raise Differs("differing", f"there are {[*found]} and not {[*wanted]}")
        for code, product in found.items():
            if _counts(product) != _counts(wanted[code]):
                raise Differs("differing", f"of {code}: {_counts(product)} and not {_counts(wanted[code])}")
            if _prices(product) != _prices(wanted[code]):
                raise Differs("differing", f"{code} costs {_prices(product)} and not {_prices(wanted[code])}")
        if (ends := self.ledger.offer_ends()) != self.model.offer_ends():
            raise Differs("differing", f"offers end {ends} and not {self.model.offer_ends()}")

    def compare_all(self) -> None:
        """Everything, read anew: nothing that was ever shown is gone, nothing is sold that there is not."""
        self.compare()
        claims = self.ledger.claims()
        by_id = {claim.id: claim for claim in claims}
        if gone := self.stored.keys() - by_id.keys():
            raise Differs("lost", f"claims {sorted(gone)[:10]} were shown")
        if by_id != self.stored:
            other = [claim for claim in claims if self.stored.get(claim.id) != claim]
            raise Differs("differing", f"not as it was shown: {other[:3]}")
        order = [(claim.place, claim.id) for claim in claims]
        if order != sorted(order):
            raise Differs("differing", "the ledger is not in order")
        said = [self.places[claim.place] for claim in claims]
        if said != sorted(said):
            raise Differs("differing", "messages are not in the order in which they came")
        self._compare_people()
        self._compare_offers()
        for claim in claims[:: max(1, len(claims) // 10)]:
            last = self.ledger.history(claim.id)[-1]
            if (last.state, last.quantity) != (claim.state, claim.quantity):
                raise Differs("differing", f"the history of {claim} ends with {last}")
        wanted = sorted(number for number, doubt in self.doubts.items() if doubt in self.model.open_doubts())
        if [doubt.id for doubt in self.ledger.doubts()] != wanted:
            raise Differs("differing", "the doubts")
        self.compared_whole += 1

    def _compare_offers(self) -> None:
        """What was ever done about them, with its time."""
        for code, acts in self.model.offer_acts.items():
            steps = [_act(step) for step in self.ledger.offer_steps(code)]
            if steps != acts:
                differing = next(pair for pair in zip_longest(steps, acts) if pair[0] != pair[1])
                raise Differs("differing", f"what was done about an offer of {code}: {differing}")

    def _compare_people(self) -> None:
        buyers: dict[int, int] = {}
        for id_, claim in self.stored.items():
            if buyers.setdefault(claim.buyer, self.row_of[id_].buyer) != self.row_of[id_].buyer:
                raise Differs("differing", f"whose claim {id_} is")
        if len(set(buyers.values())) != len(buyers):
            raise Differs("differing", "two buyers who are one person")
        if self.show:
            # What was paid and is not kept stands in a basket too: it is to be given back.
            told = {
                order.buyer: [line for line in order.lines if line.state.is_open]
                for order in self.ledger.orders(self.show)
            }
            orders = {buyer: lines for buyer, lines in told.items() if lines}
            mine = {row.buyer for row in self.model.rows if row.look.show == self.show and row.look.state.is_open}
            if sorted(buyers[buyer.id] for buyer in orders) != sorted(mine):
                raise Differs("differing", "whose baskets there are")
            for buyer, lines in orders.items():
                quantities = [
                    row.look.quantity
                    for row in self.model.rows
                    if row.buyer == buyers[buyer.id] and row.look.show == self.show and row.look.state.is_open
                ]
                if sorted(quantities) != sorted(line.quantity for line in lines):
                    raise Differs("differing", f"the basket of {buyer}")


def run(store: Store, side: SideBySide, *steps: Callable[[], None]) -> None:
    """These steps in one transaction, compared at its end."""
    with store.write() as ledger:
        side.begin(ledger)
        for step in steps:
            step()
        side.compare()


def _counts(product: Product) -> tuple[Any, ...]:
    return product.stock, product.waiting, [(each.name, each.stock) for each in product.variants]


def _prices(product: Product) -> tuple[Any, ...]:
    return product.price, product.old_price, [(each.price, product.price_of(each.name)) for each in product.variants]


def _act(step: OfferStep) -> OfferAct:
    return OfferAct(step.what, step.price, step.full_price, step.at, step.ends_at)


def _look(claim: Claim) -> Look:
    return Look(
        claim.show, claim.platform, claim.message_id, claim.author_id, claim.code, claim.title, claim.variant,
        claim.quantity, claim.state, claim.price.minor, claim.at, claim.until, claim.changed_at, claim.grams,
        claim.weighed, claim.packed,
    )  # fmt: skip


def _told(look: Look) -> str:
    times = (each and round((each - BEGAN).total_seconds()) for each in (look.at, look.until, look.changed_at))
    what = f"{look.quantity} {look.code} {look.variant or ''} {look.state}"
    of = f"{look.platform} {look.message_id} {look.author_id}"
    return f"{what} of {of} at, until, changed {tuple(times)}, {look.price} {look.grams} {look.weighed}"
