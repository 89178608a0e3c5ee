"""The engine's door with a script behind it, for tests of one panel.

`link.push(pinned="K7")` is a new snapshot; `link.calls` are the calls made, in order, as (word, arguments);
`link.answers["devices"] = {...}` is what a word is answered with (a callable gets the arguments),
`link.refusals["pin"] = "words"` what it is refused with. `link.push_chat(sources=[source()])` changes the chat's part
of the snapshot. Any other word is answered with the snapshot.
Answers come at once; with `link.late` they wait until `link.answer()` lets the next one through.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from studio.domain.pickup import PickupSlot, read_slots
from studio.window.engine_words import say
from studio.window.link import Fail, Link, Then
from tests.window import fake_products

PRODUCTS: list[dict[str, Any]] = [
    {
        "code": code,
        "title": title,
        "price": price,
        "currency": "EUR",
        "unit": unit,
        "old_price": old,
        "image": str(Path(__file__).parents[2] / "assets/sample/pictures" / picture),
        "url": f"https://example.com/{code}",
        "stock": stock,
    }
    for code, title, price, unit, old, picture, stock in (
        ("K7", "Pecorino di fossa stagionato 12 mesi", "18.90", "kg", "22.50", "pecorino.webp", 12),
        ("A12", "Pomodori San Marzano", "4.50", "kg", None, "pomodori.webp", 40),
        ("M3", "Miele di acacia", "9.00", "", None, "miele.webp", 8),
        ("T1", "Olive taggiasche", "6.80", "", None, "olive.webp", 21),
        ("Z3", "Zafferano in pistilli", "9.50", "", None, "zafferano.webp", 0),
        ("P9", "Pane a lievito madre", "5.20", "", None, "pane.webp", 6),
        ("U2", "Uova di montagna", "3.60", "", None, "uova.webp", 30),
        ("V4", "Uva fragola", "4.00", "kg", None, "uva.webp", None),
    )
]

STATE: dict[str, Any] = {
    "engine_pid": 4242,
    "on_air": False,
    "on_air_since": None,
    "pinned": None,
    "pinned_at": None,
    "shown": None,
    "scene": "camera",
    "countdown": None,
    "lower_third": None,
    "message": None,
    "muted": False,
    "gain_db": 0.0,
    "voice": True,
    "levels": {
        "peak_db": [-18.0, -19.0],
        "hold_db": [-12.0, -12.5],
        "momentary_lufs": -20.0,
        "short_term_lufs": -21.0,
        "clipping": False,
    },
    "shop": "Fattoria Le Querce",
    "language": "it",
    "camera": "live",
    "cameras": [{"spec": "testcard:a", "state": "live", "error": None}],
    "microphone": "live",
    "mic_spec": "tone",
    "outputs": [],
    "recording": None,
    "rundown": [],
    "reached": None,
    "placings": [],
    "layers": [
        {"name": "badge", "x": 48, "y": 48, "width": 240, "height": 40},
        {"name": "card", "x": 48, "y": 500, "width": 600, "height": 172},
    ],
    "canvas": {"width": 1280, "height": 720, "fps": 30},
    "products_rev": 1,
    "live_list": False,
    "chat": {"last": 0, "messages": 0, "sources": [], "said": [], "settings_rev": 0, "accounts_rev": 0},
    "claims": {
        "rev": 0,
        "show": 1,
        **dict.fromkeys(("held", "waitlisted", "confirmed", "paid", "doubts", "rules_rev", "orders_rev"), 0),
        "trouble": "",
        "paused": False,
        "earlier": {"waiting": 0, "since": None, "stays": False, "questions": 0, "rests": False},
    },
    "destinations_rev": 1,
    "recovered": False,
    "stays": True,
    "keyring": True,
    "figures": {
        "t": 12.0,
        "fps": 30.0,
        "late": 0,
        "lost": 0,
        "missed": 0,
        "skipped": 0,
        "cpu_percent": 41.0,
        "rss_mb": 420.0,
        "disk_free_gb": 38.0,
        "viewers": None,
    },
    "settings": {},
    "now": "2026-11-21T09:42:17+00:00",
}


def source(url: str = "twitch://anna", **changes: Any) -> dict[str, Any]:
    """A chat as the snapshot has it: connected, and one can write into it."""
    return {
        "url": url,
        "platform": url.partition("://")[0],
        "state": "live",
        "error": None,
        "viewers": None,
        "note": None,
        "garbled": 0,
        "can_send": True,
        "links_punished": False,
        "posting": True,
    } | changes


CHAT_SETTINGS: dict[str, Any] = {
    "words": [],
    "hold_links": True,
    "blocked": [],
    "line": "{title}: {price}[ invece di {old_price}]. Scrivi {code}[ o compra qui: {link}]",
    "own_line": False,
    "answers": [
        {"topic": "price", "words": ["quanto costa", "prezzo"], "text": "{title} costa {price}."},
        {"topic": "link", "words": ["link"], "text": "Scrivi {code} in chat per ordinare."},
        {"topic": "delivery", "words": ["spedite"], "text": ""},
    ],
}


def account(platform: str, way: str = "device", **changes: Any) -> dict[str, Any]:
    """An account as the engine has it: nobody is signed in."""
    return {
        "platform": platform,
        "state": "out",
        "name": "",
        "url": "",
        "user_code": "",
        "expires_at": None,
        "error": None,
        "scopes": ["chat:write"],
        "way": way,
        "by_hand": way == "hand",
        "secret_needed": False,
        "redirect": "",
    } | changes


ACCOUNTS = [
    account("twitch", by_hand=True),
    account("youtube", secret_needed=True),
    account("youtube-key", "hand"),
    account("facebook", "hand"),
    account("kick", "browser", secret_needed=True, redirect="http://localhost:17563/kick"),
]


CLAIM_RULES: dict[str, Any] = {
    "hold_s": 900.0,
    "most": 20,
    "limit": None,
    "words": ["mio subito"],
    "paused": False,
    "after_s": 600.0,
    "name": "initial",
    "ticker": True,
    "thanks": "",
}


def claim(number: int, code: str = "A12", **changes: Any) -> dict[str, Any]:
    """A claim as the engine tells it: held, for another ten minutes."""
    product = next(each for each in PRODUCTS if each["code"] == code)
    return {
        "id": number,
        "place": number,
        "show": 1,
        "platform": "twitch",
        "message_id": f"m{number}",
        "author_id": f"u{number}",
        "author": f"Buyer {number}",
        "text": code,
        "buyer": number,
        "code": code,
        "title": product["title"],
        "variant": None,
        "quantity": 1,
        "state": "held",
        "price": {"minor": int(product["price"].replace(".", "")), "currency": "EUR"},
        "unit": product["unit"],
        "at": "2026-11-21T09:37:17+00:00",
        "until": "2026-11-21T09:52:17+00:00",
        "changed_at": "2026-11-21T09:37:17+00:00",
        "by": "buyer",
        "rev": number,
        "grams": None,
        "weighed": False,
    } | changes


def stood(number: int, state: str, left: str) -> dict[str, Any]:
    """What undo is told of a claim that the host has left so."""
    return {"id": number, "state": state, "left": left, "until": None, "packed": False}


def doubt(number: int, *wanted: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A message that looks like a missed claim."""
    return {
        "id": number,
        "platform": "twitch",
        "message_id": f"d{number}",
        "author_id": f"a{number}",
        "author": "Anna",
        "text": "A 12 per me",
        "at": "2026-11-21T09:42:00+00:00",
        "wanted": list(wanted) or [{"code": "A12", "variant": None, "quantity": 1}],
        "why": "spelling",
        "accepted": None,
    } | changes


class FakeLedger:
    """The claims of the engine that is a script: what stands where, and what has changed since."""

    def __init__(self, link: FakeLink) -> None:
        self._link = link
        self.claims: dict[int, dict[str, Any]] = {}
        self.doubts: list[dict[str, Any]] = []
        self.orders: list[dict[str, Any]] = []
        self.slots: tuple[PickupSlot, ...] = ()
        self.rev = 0
        link.answers |= {
            "claims-since": self._since,
            "claim-stand": self._stand,
            "claim-undo": self._undo,
            "claim-settle": lambda ids, paid=None: {"undo": {"ids": ids, "paid": [0] * len(ids)}, "stays": []},
            "order-pack": lambda packed, **order: {
                "undo": {"show": 1, "claims": [1], "at": None} | order | {"packed": not packed}
            },
            "chat-block": lambda **person: person | {"new": True},
            "chat-unblock": lambda **_: None,
            "claim-hold": self._hold,
            "claim-rules": copy.deepcopy(CLAIM_RULES),
            "claim-rules-set": lambda **changes: copy.deepcopy(CLAIM_RULES) | changes,
            "claim-add": lambda **_: {"claims": [], "undo": []},
            "doubts": lambda: copy.deepcopy(self.doubts),
            "doubt-accept": lambda id, **_: self._settle(id) | {"claims": [{"id": 1000 + id}]},
            "doubt-dismiss": lambda id: self._settle(id),
            "doubt-reopen": {},
            "earlier-end": {"undo": [stood(1, "waitlisted", "released"), stood(2, "waitlisted", "released")]},
            "earlier-keep": {},
            "earlier-questions": {"questions": 0},
            "claims-rest": {},
            "buyers": [],
            "shows": [],
            "orders": lambda **_: copy.deepcopy(self.orders),
            "pickup-slots": lambda: [asdict(slot) for slot in self.slots],
            "pickup-slots-set": self._set_slots,
            "order-message": {"text": "Ciao!", "whatsapp": "", "mail": ""},
            "buyer-put": lambda id, left=None, **typed: {"id": id} | typed,
            "order-put": {},
            "buyer-split": {"buyer": 99, "first": False},
        }

    def put(self, *claims: dict[str, Any]) -> None:
        """These are new or have changed; the snapshot that follows says so."""
        for each in claims:
            self.rev += 1
            self.claims[each["id"]] = each | {"rev": self.rev}
        self.push()

    def change(self, number: int, **changes: Any) -> None:
        """This claim is different from now on."""
        self.put(self.claims[number] | changes)

    def ask(self, *doubts: dict[str, Any]) -> None:
        """These are in the inbox."""
        self.doubts = list(doubts)
        self.push()

    def push(self, **changes: Any) -> None:
        """The snapshot, as the ledger is now."""
        states = [each["state"] for each in self.claims.values()]
        counts = {name: states.count(name) for name in ("held", "waitlisted", "confirmed", "paid")}
        self._link.push(
            claims=self._link.state["claims"] | {"rev": self.rev, "doubts": len(self.doubts)} | counts | changes
        )

    def _since(self, rev: int, limit: int) -> dict[str, Any]:
        found = sorted((each for each in self.claims.values() if each["rev"] > rev), key=lambda each: each["rev"])
        more = len(found) > limit
        upto = found[limit - 1]["rev"] if more else self.rev
        return {"rev": upto, "show": 1, "claims": copy.deepcopy(found[:limit]), "more": more}

    def _stand(self, ids: list[int], state: str) -> dict[str, Any]:
        undo = [stood(number, self.claims[number]["state"], state) for number in ids]
        for number in ids:
            self.rev += 1
            self.claims[number] |= {"state": state, "by": "host", "rev": self.rev}
        return {"undo": undo}

    def _undo(self, stood: list[dict[str, Any]]) -> dict[str, Any]:
        for each in stood:
            self._stand([each["id"]], each["state"])
        return {"waits": [], "stays": []}

    def _hold(self, ids: list[int], seconds: float) -> dict[str, Any]:
        until = (datetime.fromisoformat(self._link.state["now"]) + timedelta(seconds=seconds)).isoformat()
        undo = [stood(number, "held", "held") | {"until": self.claims[number]["until"]} for number in ids]
        for number in ids:
            self.rev += 1
            self.claims[number] |= {"until": until, "rev": self.rev}
        return {"until": until, "undo": undo}

    def _set_slots(self, text: str) -> list[dict[str, Any]]:
        self.slots = read_slots(text)
        self.push(orders_rev=self._link.state["claims"]["orders_rev"] + 1)
        return [asdict(slot) for slot in self.slots]

    def _settle(self, number: int) -> dict[str, Any]:
        self.doubts = [each for each in self.doubts if each["id"] != number]
        return {}


class FakeLink(Link):
    """A Link that never connects: the test says what the engine would."""

    def __init__(self, products: list[dict[str, Any]] | None = None, **changes: Any) -> None:
        super().__init__(Path("/nonexistent"))
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {
            "products": copy.deepcopy(PRODUCTS),
            "preview": None,
            "chat-propose": None,
            "chat-settings": copy.deepcopy(CHAT_SETTINGS),
            "chat-rules": copy.deepcopy(CHAT_SETTINGS),
            "chat-line": copy.deepcopy(CHAT_SETTINGS),
            "chat-answers": copy.deepcopy(CHAT_SETTINGS),
            "room-invitation": {"url": "http://192.168.1.7:8090/?t=8kEl-0bKDbvwxJ9ysGzZ6Q"},
            "accounts": copy.deepcopy(ACCOUNTS),
            **fake_products.answers(),
        }
        self.refusals: dict[str, str] = {}
        self.late = False
        self._unanswered: list[Callable[[], None]] = []
        self.ledger = FakeLedger(self)
        self.connected = True
        self.state = copy.deepcopy(STATE) | changes
        self.products = copy.deepcopy(PRODUCTS if products is None else products)

    def start(self) -> None:
        self.push()

    def close(self) -> None:
        pass

    def call(self, do: str, then: Then | None = None, fail: Fail | None = None, **arguments: Any) -> None:
        self.calls.append((do, arguments))
        if self.late:
            self._unanswered.append(partial(self._answer, do, then, fail, arguments))
        else:
            self._answer(do, then, fail, arguments)

    def answer(self, many: int = 1) -> None:
        """The engine answers the next questions of those that wait; they were asked in this order."""
        for _ in range(many):
            self._unanswered.pop(0)()

    def answer_all(self) -> None:
        """The engine answers all that waits, and what is asked upon that."""
        while self._unanswered:
            self.answer()

    def _answer(self, do: str, then: Then | None, fail: Fail | None, arguments: dict[str, Any]) -> None:
        if (words := self.refusals.get(do)) is not None:
            self._guarded(fail or self.refused.emit)(say(words))
            return
        answer = self.answers.get(do, self.state)
        self._guarded(then)(answer(**arguments) if callable(answer) else answer)

    def reset_chat(self) -> None:
        self.chat_reset.emit()

    def called(self, do: str) -> list[dict[str, Any]]:
        """The arguments of every call of this word."""
        return [arguments for word, arguments in self.calls if word == do]

    def push(self, **changes: Any) -> None:
        """A new snapshot, with these values changed."""
        self.state = copy.deepcopy(self.state) | changes
        self.snapshot.emit(self.state)

    def push_products(self, products: list[dict[str, Any]]) -> None:
        """A new list of products."""
        self.products = copy.deepcopy(products)
        self.push(products_rev=self.state["products_rev"] + 1)
        self.products_changed.emit()

    def push_chat(self, **changes: Any) -> None:
        """A new snapshot, with these values of its chat changed."""
        self.push(chat=self.state["chat"] | changes)

    def say(self, *entries: dict[str, Any]) -> None:
        """New chat entries."""
        self.state["chat"]["last"] = entries[-1]["seq"]
        self.chat_entries.emit(list(entries))
