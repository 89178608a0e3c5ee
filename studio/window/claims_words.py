"""What the window says about a claim in a word or two, and how each state looks."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from studio.domain.marks import mark_of
from studio.window import engine_words, words

_MOST_NAMED = 3


class Look(NamedTuple):
    """Colour and shape of a state: both say the same as its word."""

    colour: str
    icon: str


LOOKS = {
    "held": Look("on_fill", "clock"),
    "waitlisted": Look("attention", "hourglass"),
    "confirmed": Look("accent", "circle-check"),
    "paid": Look("accent", "credit-card"),
    "released": Look("muted", "undo-2"),
    "expired": Look("muted", "timer-off"),
    "cancelled": Look("muted", "circle-x"),
    "packed": Look("accent", "package"),
}


OVER = frozenset(("released", "expired", "cancelled"))
"""What nothing is held for any more."""


def kind_of(state: str, by: str) -> str:
    """The state, where "released" by time is said as what it is: its time was over."""
    return "expired" if state == "released" and by == "time" else state


def state_word(kind: str) -> str:
    """The word for a state."""
    return {
        "held": QCoreApplication.translate("Claims", "held"),
        "waitlisted": QCoreApplication.translate("Claims", "waiting"),
        "confirmed": QCoreApplication.translate("Claims", "confirmed"),
        "paid": QCoreApplication.translate("Claims", "paid"),
        "released": QCoreApplication.translate("Claims", "released"),
        "expired": QCoreApplication.translate("Claims", "time over"),
        "cancelled": QCoreApplication.translate("Claims", "cancelled"),
        "packed": QCoreApplication.translate("Claims", "packed"),
    }.get(kind, kind)


def not_as_before(answer: dict[str, Any]) -> str:
    """What `claim-undo` and its like could not bring back as it was, in words; "" where that is nothing."""
    said = [engine_words.say(each) for each in answer.get("stays", ())[:_MOST_NAMED]]
    if answer.get("parts"):
        said.append(
            QCoreApplication.translate(
                "ClaimsPage", "Somebody else has a part of it by now: that part waits, in its old place."
            )
        )
    if answer.get("waits"):
        said.append(
            QCoreApplication.translate("ClaimsPage", "Somebody else has it by now: it waits, in its old place.")
        )
    return " ".join(said)


def time_left(seconds: float) -> str:
    """ "14 min", "3 h", "2 days": how long a claim is still held."""
    if seconds < 60:
        return QCoreApplication.translate("Claims", "< 1 min")
    if seconds < 2 * 3600:
        return QCoreApplication.translate("Claims", "%1 min").replace("%1", words.number(int(seconds // 60)))
    if seconds < 48 * 3600:
        return QCoreApplication.translate("Claims", "%1 h").replace("%1", words.number(int(seconds // 3600)))
    return QCoreApplication.translate("Claims", "%1 days").replace("%1", words.number(int(seconds // 86400)))


def where_from(platform: str) -> str:
    """Where a claim or a buyer came from: a platform's name, or that the host wrote it down."""
    return QCoreApplication.translate("Claims", "by hand") if platform == "hand" else mark_of(platform).name


def how_many(what: str, quantity: int) -> str:
    """ "A12 ×2"."""
    return f"{what} ×{words.number(quantity)}"


def weight(grams: int) -> str:
    """ "1,25 kg", "800 g"."""
    return f"{words.number(Decimal(grams) / 1000, 3)} kg" if grams >= 1000 else f"{words.number(grams)} g"
