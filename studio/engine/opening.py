"""What an engine begins with: the till of the right store, and the show as it was left or as the command line asks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from studio.domain.commands import PinProduct, Restocked, SetCameras, ShowScene, StartCountdown, apply
from studio.domain.show import Show
from studio.engine.attendance import desk_name
from studio.engine.comeback import Comeback
from studio.engine.offers import with_offer
from studio.engine.options import Options
from studio.engine.shelf import forget_store, open_store_for_show
from studio.engine.till import Till
from studio.store import StoreError


def open_till(
    options: Options,
    comeback: Comeback,
    folder: Path,
    *,
    now: Callable[[], datetime],
    tell: Callable[[str], None],
    on_trouble: Callable[[str], None],
) -> Till:
    """What is for sale, not started yet; `folder` is the data folder, the rest is `Till`'s. Raises StoreError."""
    if options.rehearsal and not options.resume and not options.store:
        forget_store(folder)
    store = open_store_for_show(folder, options.store, tell=tell, at_once=comeback.at_once)
    if store.unread and options.stay and not comeback.at_once:
        # Nobody waits for a picture yet; without its products the run of show would be forgotten.
        store.close()
        raise store.unread

    def opened() -> Till:
        ended_at = comeback.ended_at
        till = Till(
            store,
            now=now,
            tell=tell,
            on_trouble=on_trouble,
            desk=desk_name(folder),
            ended_at=ended_at,
            after_show=comeback.last_show is not None,
        )
        if ended_at is not None:
            till.begun.add_done_callback(lambda _: comeback.closed(ended_at))
        if options.products is not None:
            going_on = options.resume and (options.stay or comeback.goes_on)
            till.offer_only(options.products, options.sold, options.fields, going_on=going_on)
        if store.unread:
            till.show_meanwhile(comeback.known)
        return till

    try:
        return opened()
    except StoreError as error:
        if not comeback.at_once:
            raise
        store.give_up(error)  # some of it can be read; the show goes on with what is known of it
        return opened()


def first_show(options: Options, comeback: Comeback, till: Till, now: datetime) -> Show:
    """The show to begin with at `now` (UTC). Raises Refused where the command line asks for what cannot be."""
    if comeback.left:
        show, _ = apply(comeback.show(now), SetCameras(len(options.cameras)), now)
        # As the ledger has them now, not as the last engine saw them.
        show, _ = apply(show, Restocked(till.products, whole=True), now)
        # While nobody can say what became of its offer, a countdown runs on.
        return show if till.store.unread else with_offer(show, till.own_offers)
    show = Show(options.shop, options.language, till.products, cameras=len(options.cameras), voice=options.stay)
    show, _ = apply(show, ShowScene(options.scene), now)
    show = with_offer(show, till.own_offers)
    if options.pin is not None:
        show, _ = apply(show, PinProduct(options.pin), now)
    if options.countdown:
        apply(show, StartCountdown(*options.countdown), now)  # refused now, or not when it is started
    return show
