"""Is it real? What the host is told about being seen, from a snapshot."""

from __future__ import annotations

from typing import Any, Literal

Air = Literal["off", "rehearsal", "real"]


def air(state: dict[str, Any]) -> Air:
    """ "real" only while the engine is on air for a destination that is somebody else's: red is for that alone."""
    if not state.get("on_air"):
        return "off"
    outputs = state.get("outputs", ())
    if any(not is_rehearsal(output["name"]) for output in outputs):
        return "real"
    # While it is going on air the destinations may not be there yet: neither is said.
    return "off" if state.get("airing") and not outputs else "rehearsal"


def is_rehearsal(name: str) -> bool:
    """Whether an output is the engine's own receiver, which nobody sees; destinations' names are not like this."""
    return name == "rehearsal"
