"""What the chat says to the till: each entry of its row, as what it does to the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from studio.chat.entries import Changed, Entry, Kept
from studio.domain.chat import Deletion
from studio.domain.claiming import Lexicon, read
from studio.domain.claims import ALREADY_PAID, Claim, Reading
from studio.domain.moderation import Standing

if TYPE_CHECKING:
    from studio.chat.hub import Hub
    from studio.engine.desk import Desk
    from studio.engine.till import Till
    from studio.store import Ledger


class Hearing:
    """By the seller's rules and what is for sale, as the till has them. The till's thread; `reading` any."""

    def __init__(self, till: Till, desk: Desk, hub: Hub, now: Callable[[], datetime]) -> None:
        self._till, self._desk, self._hub, self._now = till, desk, hub, now
        self._lexicon: Lexicon | None = None
        self._lexicon_of: object = None
        self._spelt: object = None

    def spelt_anew(self) -> None:
        """What is for sale may have other codes or variants now."""
        self._spelt = None

    def step(self, entry: Entry) -> Callable[[Ledger], Iterable[Claim]] | None:
        """What an entry of the chat does to the ledger."""
        if isinstance(entry, Deletion):
            return lambda ledger: ledger.withdraw(entry.platform, entry.id, "moderator", self._now())
        if isinstance(entry, Changed):
            return self._changed(entry)
        if isinstance(entry, Kept) and entry.standing is Standing.SHOWN:
            return self._said(entry)
        return None

    def _changed(self, change: Changed) -> Callable[[Ledger], Iterable[Claim]] | None:
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
            restored = ledger.restore(message.platform, message.id, self._till.now_rules, self._now())
            return restored or (said(ledger) if said else ())

        return again

    def _said(self, kept: Kept) -> Callable[[Ledger], Iterable[Claim]] | None:
        message = kept.message
        if message.role == "host" or kept.echo or kept.unheard or self._till.rules.paused:
            return None
        reading = self.reading(message.text)
        if reading == Reading():
            return None

        def put(ledger: Ledger) -> Iterable[Claim]:
            now = self._now()
            made: list[Claim] = []
            doubtful = reading
            if reading.given_back:
                show = self._till.show
                paid = () if show is None else ledger.paid_back(message, reading.given_back, show)
                made += ledger.give_back(message, reading.given_back, now)
                if paid:
                    doubtful = Reading(given_back=paid, why=ALREADY_PAID)
            if reading.wanted:
                show = self._till.show_for_claims(ledger)
                made += ledger.claim(message, reading.wanted, show, self._till.now_rules, now)
            if doubtful.doubtful or doubtful.why == ALREADY_PAID:
                ledger.put_doubt(message, doubtful, now)
            return made

        return put

    def reading(self, text: str) -> Reading:
        """What a message means for what is for sale now."""
        key = (self._spellings(), self._till.rules.words)
        if self._lexicon is None or self._lexicon_of != key:
            self._lexicon, self._lexicon_of = Lexicon(self._till.products, self._till.rules.words), key
        return _unasked(read(text, self._lexicon, self._desk.show.pinned), self._till.rules.most)

    def _spellings(self) -> object:
        """The same for as long as codes and variants are the same."""
        if self._spelt is None:
            products = self._till.products
            self._spelt = tuple((product.code, tuple(v.options for v in product.variants)) for product in products)
        return self._spelt


def _unasked(reading: Reading, most: int | None) -> Reading:
    """What is more than a message may claim unasked is doubtful."""
    many = tuple(each for each in reading.wanted if most is not None and each.quantity > most)
    if not many:
        return reading
    wanted = tuple(each for each in reading.wanted if each not in many)
    return replace(reading, wanted=wanted, doubtful=(*many, *reading.doubtful), why=reading.why or "quantity")
