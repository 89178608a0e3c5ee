"""Reads what a screen reader is told, over AT-SPI: run by the system's Python, which has pyatspi.

`reader.py PID` prints the tree of a process's windows as JSON: {role, name, states, children}; {} while there is none.
"""

import json
import sys

import pyatspi
from gi.repository import GLib

MOST_CHILDREN = 60
STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "SHOWING", "ENABLED")


def told(thing):
    """One node, and what is below it; None where it went while it was read, as a chat's rows do all the time."""
    try:
        states = thing.getState()
        below = [told(child) for child in (thing[i] for i in range(min(len(thing), MOST_CHILDREN))) if child]
        return {
            "role": thing.getRoleName(),
            "name": thing.name,
            "states": [name for name in STATES if states.contains(getattr(pyatspi, f"STATE_{name}"))],
            "children": [node for node in below if node],
        }
    except (GLib.Error, LookupError):
        return None


def main() -> None:
    """The tree of the process that is named."""
    desktop = pyatspi.Registry.getDesktop(0)
    found = [app for app in desktop if app is not None and app.get_process_id() == int(sys.argv[1])]
    print(json.dumps((told(found[0]) if found else None) or {}))


main()
