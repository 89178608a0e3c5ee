"""What the chat says to the till: each entry of its row, as what it does to the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from studio.chat.entries import Changed, Entry, Kept
from studio.domain.chat import ChatMessage, Deletion
from studio.domain.claiming import Lexicon, read
from studio.domain.claims import (
    CORRECTED,
    DELETED,
    DELETED_PACKED,
    MINE,
    OVER_LIMIT,
    UNSURE,
    Claim,
    ClaimRules,
    ClaimState,
    Reading,
    Wanted,
)
from studio.domain.moderation import Standing
from studio.engine.questions import Questions

if TYPE_CHECKING:
    from studio.chat.hub import Hub
    from studio.engine.till import Till
    from studio.store import Ledger

OVER = "{name} has {has} of “{code}” now; one buyer may have {limit}."
"""What the seller is told who has given a buyer more than one may have; a report knows the name by it."""


class Hearing:
    """By the seller's rules and what is for sale, as the till has them. The till's thread; `reading` any."""

    def __init__(self, till: Till, hub: Hub, now: Callable[[], datetime], tell: Callable[[str], None]) -> None:
        self._till, self._hub, self._now, self._tell = till, hub, now, tell
        self._questions = Questions()
        self._lexicon: Lexicon | None = None
        self._lexicon_of: object = None
        self._spelt: object = None

    def spelt_anew(self) -> None:
        """What is for sale may have other codes or variants now."""
        self._spelt = None

    def undone(self) -> None:
        """A transaction that this took part in has not happened."""
        self._questions.forget()

    def step(self, entry: Entry) -> Callable[[Ledger], Iterable[Claim]] | None:
        """What an entry of the chat does to the ledger."""
        if isinstance(entry, Deletion):
            return lambda ledger: self._deleted(ledger, entry)
        if isinstance(entry, Changed):
            return self._changed(entry)
        if isinstance(entry, Kept) and entry.standing is Standing.SHOWN:
            return self._said(entry)
        return None

    def _deleted(self, ledger: Ledger, entry: Deletion) -> Iterable[Claim]:
        """What is paid or in a parcel is not cancelled with its message, but the host is asked."""
        now = self._now()
        withdrawn = ledger.withdraw(entry.platform, entry.id, "moderator", now)
        if bound := ledger.bound_of(entry.platform, entry.id):
            first = bound[0]
            why = DELETED if any(claim.state is ClaimState.PAID for claim in bound) else DELETED_PACKED
            # Under a name of its own: the message itself asks nothing any more.
            asks = ChatMessage(
                f"{entry.id} deleted", entry.platform, first.author_id, first.author, first.text, first.at
            )
            given = tuple(Wanted(claim.code, claim.variant, claim.quantity) for claim in bound)
            asked = Reading(given_back=given, why=why)
            self._questions.put(ledger, asks, asked, now, [claim.id for claim in bound])
        return withdrawn

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
            theirs = ((claim.show, claim.buyer) for claim in restored)
            for words in over_limits(ledger, theirs, self._till.rules):
                self._tell(words)
            return restored or (said(ledger) if said else ())

        return again

    def _said(self, kept: Kept) -> Callable[[Ledger], Iterable[Claim]] | None:
        message = kept.message
        if message.role == "host" or kept.echo or kept.unheard or self._till.rules.paused:
            return None
        reading = self.reading(message.text, kept.pinned)
        if reading == Reading():
            return None

        def put(ledger: Ledger) -> Iterable[Claim]:
            now = self._now()
            made: list[Claim] = []
            asked, doubtful = None, reading
            if reading.given_back:
                show = self._till.show
                given, asked = ledger.asked_back(message, reading, show)
                if reading.why not in (UNSURE, MINE) or (reading.why == MINE and asked is None):
                    self._questions.answered(ledger, message, reading.given_back, now)
                made += ledger.give_back(message, given, now, show)
            if reading.wanted:
                show = self._till.show_for_claims(ledger)
                made += ledger.claim(message, reading.wanted, show, self._till.now_rules, now)
                if ledger.over_limit:
                    over = (*reading.doubtful, *ledger.over_limit)
                    doubtful = replace(reading, doubtful=over, why=_or_limit(reading))
            if asked:
                # Beside another question of the same message it has a name of its own.
                about = replace(message, id=f"{message.id} given back") if doubtful.doubtful else message
                self._questions.put(ledger, about, Reading(given_back=asked.wanted, why=asked.why), now, asked.claims)
                doubtful = replace(doubtful, given_back=(), why=_or_limit(doubtful, "spelling"))
            if doubtful.doubtful:
                if doubtful.why == CORRECTED and not self._has_any(ledger, message, doubtful):
                    doubtful = replace(doubtful, why="spelling")  # there is nothing in whose place it could stand
                self._questions.put(ledger, message, doubtful, now)
            return made

        return put

    def _has_any(self, ledger: Ledger, message: ChatMessage, reading: Reading) -> bool:
        show = self._till.shown_show
        return show is not None and ledger.has_any(message, reading.doubtful, show)

    def reading(self, text: str, pinned: str | None) -> Reading:
        """What a message means for what is for sale now, with that product on the picture."""
        key = (self._spellings(), self._till.rules.words)
        if self._lexicon is None or self._lexicon_of != key:
            self._lexicon, self._lexicon_of = Lexicon(self._till.products, self._till.rules.words), key
        return _unasked(read(text, self._lexicon, pinned), self._till.rules.most)

    def _spellings(self) -> object:
        """The same for as long as codes and variants are the same."""
        if self._spelt is None:
            products = self._till.products
            self._spelt = tuple((product.code, tuple(v.options for v in product.variants)) for product in products)
        return self._spelt


def _or_limit(reading: Reading, else_: str = OVER_LIMIT) -> str:
    """Why what is doubtful waits: as it was read, but for what is only about its cancellations."""
    return else_ if reading.why in ("", UNSURE, MINE) else reading.why


def over_limits(ledger: Ledger, baskets: Iterable[tuple[int, int]], rules: ClaimRules) -> list[str]:
    """What to say where a buyer has more now than one may have; `baskets`: of which show and buyer."""
    said = []
    for show, buyer in dict.fromkeys(baskets):
        for code, has, limit in ledger.over_limits(show, buyer, rules):
            said.append(OVER.format(name=ledger.buyer(buyer).name, has=has, code=code, limit=limit))
    return said


def _unasked(reading: Reading, most: int | None) -> Reading:
    """What is more than a message may claim unasked is doubtful."""
    many = tuple(each for each in reading.wanted if most is not None and each.quantity > most)
    if not many:
        return reading
    wanted = tuple(each for each in reading.wanted if each not in many)
    return replace(reading, wanted=wanted, doubtful=(*many, *reading.doubtful), why=reading.why or "quantity")
