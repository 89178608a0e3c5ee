"""What is looked at before going live. Nothing here stops anyone: each item is ok, a warning, or a failure to mend."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from studio.domain.errors import Refused
from studio.domain.payment import BuyLink, buy_link
from studio.domain.platforms import platform
from studio.domain.product import LONGEST_QR_BYTES, Product
from studio.engine.destinations import Check
from studio.painter.code_room import CodeRoom
from studio.resources import OVERLAYS

SHOW_S = 2 * 3600
HEARD_DB = -60.0
LISTEN_S = 3.0
_CONTAINER = 1.05  # what a file takes beyond its streams
_FEW_MINUTES_S = 600


@dataclass(frozen=True, slots=True)
class Facts:
    """What the engine knows. `cameras` and `microphone` are states; `destinations` as the protocol lists them.

    `kbps` is video and sound together; `recording` whether shows are recorded; `disk_free_bytes` None: not known.
    """

    cameras: Sequence[str]
    microphone: str
    mic_spec: str
    muted: bool
    destinations: Sequence[dict[str, Any]]
    width: int
    height: int
    kbps: int
    recording: bool
    disk_free_bytes: int | None
    products: Sequence[Product]
    pinned: Product | None = None
    link: Callable[[Product], BuyLink | None] = buy_link
    """Where "buy now" leads: a product's own address, or the shop's way to be paid."""


def checklist(facts: Facts, *, peak_db: Callable[[], float], check: Callable[[str], Check]) -> list[dict[str, Any]]:
    """The protocol's `checklist`. Waits: listens for `LISTEN_S` at most, meanwhile asks all destinations.

    `peak_db` tells the meter's highest peak of late; `check`, which may wait, whether the destination answers.
    """
    names = [each["name"] for each in facts.destinations if each["enabled"]]

    def checked(name: str) -> Check:
        try:
            return check(name)
        except Refused as error:  # deleted meanwhile
            return Check(False, "address", str(error))

    with ThreadPoolExecutor(max(1, len(names)), "checklist") as pool:
        answers = pool.map(checked, names)
        heard_db = _listen(facts, peak_db)
        return findings(facts, heard_db, dict(zip(names, answers, strict=True)))


def findings(facts: Facts, heard_db: float, checks: dict[str, Check]) -> list[dict[str, Any]]:
    """The items, from what was heard (dBFS) and how the enabled destinations answered. Pure."""
    return [
        *_cameras(facts),
        _microphone(facts, heard_db),
        *_destinations(facts, checks),
        _disk(facts),
        *_qr(facts),
        _item("products", "ok" if facts.products else "warn", count=len(facts.products)),
    ]


def _item(item: str, state: str, name: str = "", **values: Any) -> dict[str, Any]:
    return {"item": item, "state": state, "name": name, "values": values}


def _listen(facts: Facts, peak_db: Callable[[], float]) -> float:
    heard_db = peak_db()
    if facts.microphone != "live" or facts.muted or facts.mic_spec == "none":
        return heard_db
    until_s = time.monotonic() + LISTEN_S
    while heard_db <= HEARD_DB and time.monotonic() < until_s:
        time.sleep(0.05)
        heard_db = max(heard_db, peak_db())
    return heard_db


def _cameras(facts: Facts) -> list[dict[str, Any]]:
    """One item a camera. Only the first is needed to go live."""
    if not facts.cameras:
        return [_item("camera", "fail", number=0, reason="none")]
    trouble = ["fail"] + ["warn"] * (len(facts.cameras) - 1)
    return [
        _item("camera", "ok" if state == "live" else "warn" if state == "opening" else bad, number=number, reason=state)
        for number, (state, bad) in enumerate(zip(facts.cameras, trouble, strict=True), 1)
    ]


def _microphone(facts: Facts, heard_db: float) -> dict[str, Any]:
    if facts.mic_spec == "none":
        return _item("microphone", "warn", reason="none")
    if facts.microphone != "live":
        return _item("microphone", "warn" if facts.microphone == "opening" else "fail", reason=facts.microphone)
    if facts.muted:
        return _item("microphone", "warn", reason="muted")
    heard = heard_db > HEARD_DB
    return _item("microphone", "ok" if heard else "warn", reason="heard" if heard else "silent", db=round(heard_db))


def _destinations(facts: Facts, checks: dict[str, Check]) -> list[dict[str, Any]]:
    enabled = [each for each in facts.destinations if each["enabled"]]
    if not enabled:
        return [_item("destination", "warn", reason="none")]
    items = []
    for each in enabled:
        preset, answer = platform(each["platform"]), checks[each["name"]]
        values: dict[str, Any] = {"words": answer.words}
        state, reason = "ok" if answer.ok else "fail", answer.reason
        if answer.ok and preset.needs_portrait and facts.width >= facts.height:
            state, reason = "warn", "portrait"
        elif answer.ok and preset.most_kbps is not None and facts.kbps > preset.most_kbps:
            state, reason, values["most_kbps"] = "warn", "too-much", preset.most_kbps
        items.append(_item("destination", state, each["name"], reason=reason, platform=preset.name, **values))
    return items


def _disk(facts: Facts) -> dict[str, Any]:
    if not facts.recording:
        return _item("disk", "ok", reason="not-recording")
    if facts.disk_free_bytes is None:
        return _item("disk", "warn", reason="unknown")
    lasts_s = facts.disk_free_bytes / (facts.kbps * 125 * _CONTAINER)
    state = "ok" if lasts_s >= SHOW_S else "warn" if lasts_s >= _FEW_MINUTES_S else "fail"
    return _item("disk", state, reason="recording", minutes=int(lasts_s / 60), gb=round(facts.disk_free_bytes / 1e9, 1))


def _qr(facts: Facts) -> list[dict[str, Any]]:
    """Whether phones can read the codes, and where a platform may take offence at them."""
    linked = [(product, link) for product in facts.products if (link := facts.link(product))]
    if not linked:
        return [_item("qr", "ok" if not facts.products else "warn", reason="no-link")]
    room = CodeRoom.of(OVERLAYS, facts.width, facts.height)
    shown = next((pair for pair in linked if pair[0] == facts.pinned), linked[0])
    items = [
        _item("qr", "warn", product.title, reason="unreadable", code=product.code)
        for product, link in linked
        # Making a code takes long, and there may be thousands: only the one that is shown is made.
        if len(link.payload.encode()) > LONGEST_QR_BYTES or (product is shown[0] and not room.has(link))
    ]
    items += [
        _item("qr", "warn", each["name"], reason="may-be-refused", platform=platform(each["platform"]).name)
        for each in facts.destinations
        if each["enabled"] and platform(each["platform"]).qr_may_be_refused
    ]
    return items or [_item("qr", "ok", reason="readable", count=len(linked))]
