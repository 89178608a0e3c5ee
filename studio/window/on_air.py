"""Is it real? What the host is told about being seen, from a snapshot."""

from __future__ import annotations

from typing import Any, Literal

Air = Literal["off", "rehearsal", "connecting", "real"]

AIR_COLOURS: dict[Air, str] = {"off": "line", "rehearsal": "attention", "connecting": "attention", "real": "live"}
AIR_DASHES: dict[Air, list[float]] = {"rehearsal": [5, 3], "connecting": [1, 2]}
"""How the line is broken round what is not a show yet."""

_HAS_BEEN_LIVE_BYTES = 100_000
"""More than any greeting between us and a server: pictures have been sent."""


def air(state: dict[str, Any]) -> Air:
    """ "real" only while the engine is on air and a destination of somebody else's gets it: red is for that alone.
    "connecting" before, and whenever none of them does: nobody sees it then."""
    if not state.get("on_air"):
        return "off"
    outputs = state.get("outputs", ())
    if real := [output for output in outputs if not is_rehearsal(output["name"])]:
        return "real" if any(map(_is_live, real)) else "connecting"
    # While it is going on air the destinations may not be there yet: neither is said.
    return "off" if state.get("airing") and not outputs else "rehearsal"


def has_been_received(state: dict[str, Any]) -> bool:
    """Whether a destination of somebody else's gets the show, or has got some of it."""
    return any(_has_been_live(output) and not is_rehearsal(output["name"]) for output in state.get("outputs", ()))


def is_given_up(state: dict[str, Any]) -> bool:
    """Whether no destination is being tried any more."""
    return all(output["state"] in ("rejected", "stopped") for output in state.get("outputs", ()))


def is_rehearsal(name: str) -> bool:
    """Whether an output is the engine's own receiver, which nobody sees; destinations' names are not like this."""
    return name == "rehearsal"


def _is_live(output: dict[str, Any]) -> bool:
    return output["state"] in ("live", "congested")


def _has_been_live(output: dict[str, Any]) -> bool:
    return _is_live(output) or output.get("reconnects", 0) > 0 or output.get("sent_bytes", 0) > _HAS_BEEN_LIVE_BYTES
