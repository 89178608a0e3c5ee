"""The demo: the sample shop on air, to a receiver on this computer, with everything a real show has."""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from datetime import datetime

from studio.domain.commands import PinProduct
from studio.domain.show import AtZero
from studio.engine.engine import Console, Engine
from studio.engine.options import Options
from studio.engine.shelf import FILE, forget_store
from studio.media.ingest import Ingest
from studio.media.receiver import Receiver

DEMO_S = 30
_EVERY_S = 5.0  # how long each product stays on the picture


def run_demo(options: Options, console: Console) -> int:
    """A short show by itself, received and recorded; the exit status of the broadcast."""
    folder = options.data_dir / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    picture = folder / "received.png"
    picture.unlink(missing_ok=True)
    recording = options.record or folder / f"show-{datetime.now():%Y-%m-%d-%H%M%S}.mp4"
    receiver = Receiver(picture)
    forget_store(folder)  # each begins with a full stall
    products = options.products or ()
    options = replace(
        options,
        store=str(folder / FILE),
        destinations=(("rehearsal", Ingest.parse(receiver.url)), *options.destinations),
        record=recording,
        pin=options.pin or next((p.code for p in products if not p.sold_out), None),
        countdown=options.countdown or (300.0, "Offerta del mattino", AtZero.FULL_PRICE),
    )
    console.say(f"On air for {options.duration_s:.0f} s to a receiver on this computer; Ctrl-C ends it sooner.")
    engine = Engine(options, console)
    hand = threading.Thread(target=_play, args=(engine,), name="demo")
    hand.start()
    try:
        status = engine.run()
    finally:
        engine.stop()
        hand.join()
        received = receiver.close()
    if status == 0:
        console.say(
            f"The receiver got {received.frames} pictures of {received.width}x{received.height} and"
            f" {received.sounds} packets of sound in {received.seconds:.1f} s"
            f" ({received.bytes * 8 / 1000 / max(received.seconds, 0.1):.0f} kbit/s)."
        )
        console.say(f"What it saw:  {picture}")
        console.say(f"Recording:    {recording}")
    return status


def _play(engine: Engine) -> None:
    """A host's hand: pins one product after the other."""
    if not engine.started.wait(60):
        return
    codes = [product.code for product in engine.till.products if not product.sold_out]
    for code in itertools.cycle(codes[1:] + codes[:1]):
        if engine.over.wait(_EVERY_S):
            return
        engine.desk.submit(PinProduct(code))
