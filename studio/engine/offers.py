"""Offers at this desk: the ledger's word comes first, and then the countdown that says when they end.

Several desks may sell from one store. An offer is the desk's that started it: its countdown, and its alone, says how
long the price is so; whoever is there at that time ends it, also for a desk that was killed.
"""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from studio.domain.commands import (
    Command,
    Event,
    ExtendCountdown,
    Restocked,
    RunOffer,
    StartCountdown,
    apply,
)
from studio.domain.errors import Refused, SellerError
from studio.domain.show import AtZero, Countdown, Show

if TYPE_CHECKING:
    from studio.engine.engine import Engine
    from studio.store import Ledger

_STARTS, _GOES_ON = "countdown-started", "countdown-extended"


class Offers:
    """Any thread, unless said otherwise."""

    def __init__(self, engine: Engine) -> None:
        self._engine, self._till = engine, engine.till

    def carry_out(self, command: Command) -> Future[RunOffer] | None:
        """A command that begins an offer, or gives one another end: in one transaction, into the store first, then to
        the desk. The future fails with Refused, as where another desk's offer runs on the product, and with
        StoreUnavailable; then nothing has changed. None for any other command: it is the desk's alone."""
        show = self._engine.desk.show
        match command:
            case StartCountdown(at_zero=at_zero, price=price) if price.strip() or (
                at_zero is AtZero.FULL_PRICE and show.pinned_product and show.pinned_product.old_price
            ):
                return self._till.do(lambda ledger: self._start(ledger, command), self._tell_desk)
            case ExtendCountdown() if show.countdown and show.countdown.at_zero is AtZero.FULL_PRICE:
                return self._till.do(lambda ledger: self._extend(ledger, command), self._tell_desk)
        return None

    def begin(self, countdown: StartCountdown) -> None:
        """The command line's. Another desk's offer on the product, or a store that takes nothing, stops no show: the
        host is told."""
        try:
            (self.carry_out(countdown) or self._engine.desk.submit(countdown)).result()
        except SellerError as error:
            self._engine.tell(str(error))

    def follow(self, show: Show, events: tuple[Event, ...]) -> None:
        """The desk's: its countdown is over, and so is the offer; or the offer is, and the countdown with it."""
        for event in events:
            if event.what in ("countdown-stopped", "countdown-ended") and event.code is not None:
                self._end(event.code)
            elif event.what == "countdown-void":
                self._engine.tell(
                    f"The offer on “{event.code}” is over before its time: another desk ended it, or its price was"
                    " changed. Its countdown was taken away."
                )

    # in a transaction, on the till's thread

    def _start(self, ledger: Ledger, command: StartCountdown) -> RunOffer:
        desk, now = self._engine.desk, self._engine.desk.now()
        show = desk.show
        if show.pinned is not None:
            # Whose it is comes before what it costs: another desk's reduced price is nobody's full one.
            ledger.check_offer(show.pinned, now, desk=self._till.name)
            show, _ = apply(show, Restocked((ledger.product(show.pinned),), whole=False), now)
        show, _ = apply(show, command, now)
        assert show.countdown is not None
        assert show.countdown.code is not None
        product = show.product(show.countdown.code)
        ledger.start_offer(
            product.code,
            product.price,
            show.countdown.ends_at,
            now,
            full_price=product.at_full_price().price,
            desk=self._till.name,
        )
        return RunOffer(ledger.product(product.code), show.countdown, _STARTS)

    def _extend(self, ledger: Ledger, command: ExtendCountdown) -> RunOffer:
        desk, now = self._engine.desk, self._engine.desk.now()
        show, _ = apply(desk.show, command, now)
        if show.countdown is None or show.countdown.code is None:
            raise Refused("No countdown is running.")  # another one by now, and no offer
        code, ends_at = show.countdown.code, show.countdown.ends_at
        if ledger.product(code).on_offer:
            ledger.extend_offer(code, ends_at, now, desk=self._till.name)
        else:
            # Another desk, whose clock is ahead, has ended it in this very moment; here it runs, and viewers see it.
            ledger.start_offer(code, show.product(code).price, ends_at, now, desk=self._till.name)
        return RunOffer(ledger.product(code), show.countdown, _GOES_ON)

    def _tell_desk(self, run: RunOffer) -> None:
        try:
            self._engine.desk.submit(run).result()
        except BaseException:
            # So many commands at once: without a countdown nobody would see when it ends.
            self._end(run.product.code)
            raise
        finally:
            self._till.fetch_all()

    def _end(self, code: str) -> None:
        """Waits until the store can be written: what is over on the picture is over. Another desk's is left alone."""

        def end(ledger: Ledger) -> None:
            ledger.end_offer(code, self._engine.desk.now(), desk=self._till.name)

        # Who wrote while it ran pays its price.
        self._till.change_products(end, lasting=True, heard=self._engine.desk.now())


def with_offer(show: Show, ends: dict[str, datetime]) -> Show:
    """The show that begins, with the offer of this desk that was cut short: it goes on to its end, and viewers see
    until when. `ends`: those that run, by code. A countdown whose offer is over by now is taken away."""
    there = {product.code for product in show.products}
    running = [(ends_at, code) for code, ends_at in ends.items() if code in there]
    countdown = show.countdown
    if countdown is not None and countdown.at_zero is AtZero.FULL_PRICE:
        found = next((ends_at for ends_at, code in running if code == countdown.code), None)
        return replace(show, countdown=None if found is None else replace(countdown, ends_at=found))
    if not running or countdown is not None:
        return show
    ends_at, code = min(running)
    return replace(show, countdown=Countdown("", ends_at, AtZero.FULL_PRICE, code))
