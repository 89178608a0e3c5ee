"""What is written down of a command line, so that an engine that goes on with the show is asked for the same."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from studio.engine.options import BY_HAND, Options
from studio.secrecy import is_at_hand, is_own

_FILES = ("record", "products", "stats")
_SPECS = ("camera", "mic")
_APART = frozenset(
    {"command", "data_dir", "demo", "resume", "go_live", "chat", "to", "key", "store", "names", *_FILES, *_SPECS}
)
"""What says nothing of the show, or is not simply taken over; chats are remembered anyway."""
_OF_A_START = frozenset({"duration"})
"""What somebody who starts the studio by hand does not mean."""
_SECRET, _WAYS = "secret", "ways"
_MARKS = (BY_HAND, _SECRET)
"""Under these it has options by name."""


def asked_for(parsed: argparse.Namespace, usual: argparse.Namespace) -> dict[str, Any]:
    """What is asked for beyond the `usual`, as it can be written down: with no address, no key and no password."""
    asked = {name: value for name, value in vars(parsed).items() if value != getattr(usual, name, value)}
    plain = {name: value for name, value in asked.items() if name not in _APART}
    files = {name: str(asked[name].absolute()) for name in _FILES if name in asked}
    open_specs = {name: _placed(asked[name]) for name in _SPECS if name in asked and not _holds_secret(asked[name])}
    secret = [name for name in _SPECS if name in asked and name not in open_specs]
    store = {"store": asked["store"]} if "://" not in asked.get("store", "://") else {}
    return plain | files | open_specs | store | ({_SECRET: secret} if secret else {})


def ways_asked_for(parsed: argparse.Namespace, options: Options) -> dict[str, Any]:
    """To add to it: what each destination of the `options` is called, and the words that it was given by, where they
    may be written down."""
    if len(options.destinations) != len(parsed.to):
        return {}
    keys = [parsed.key[place : place + 1] for place in range(len(parsed.to))]
    ways = [
        [name, to, *key]
        for (name, _), to, key in zip(options.destinations, parsed.to, keys, strict=True)
        if "://" not in to and all(word.startswith("env:") for word in key)
    ]
    return {_WAYS: ways} if ways else {}


def unless_typed(asked: dict[str, Any], parsed: argparse.Namespace, usual: argparse.Namespace) -> dict[str, Any]:
    """What was `asked_for` before, where somebody starts the studio by hand: what they have typed comes first, and of
    that nothing is left."""
    typed = {name for name, value in vars(usual).items() if getattr(parsed, name) != value}
    over = typed | _OF_A_START | ({_WAYS} if "to" in typed else set())
    return {
        name: [option for option in value if option not in typed] if name in _MARKS else value
        for name, value in asked.items()
        if name not in over
    }


def go_on_as_asked(parsed: argparse.Namespace, usual: argparse.Namespace, asked: dict[str, Any]) -> argparse.Namespace:
    """The same with what was `asked_for` when the show began that now goes on.

    Where to, and from which shop, is what `parsed` says, if it says anything: it may have addresses that were never
    written down. Of the others only what is known here is taken.
    """
    merged = argparse.Namespace(**vars(parsed))
    for name, value in vars(usual).items():
        if name in asked.get(BY_HAND, ()):
            setattr(merged, name, value)
        elif name in _FILES and name in asked:
            setattr(merged, name, Path(asked[name]))
        elif name in _SPECS and not _is_known(asked.get(name)):
            continue
        elif (name in _SPECS or name not in _APART) and name in asked:
            setattr(merged, name, asked[name])
    if merged.store is None and is_at_hand(asked.get("store", "env:")):
        merged.store = asked["store"]
    if not merged.to:
        ways = [way for way in asked.get(_WAYS, ()) if all(map(is_at_hand, way[1:]))]
        ways.sort(key=len, reverse=True)  # the n-th key belongs to the n-th address
        merged.names = [way[0] for way in ways]
        merged.to, merged.key = [way[1] for way in ways], [way[2] for way in ways if len(way) > 2]
    return merged


def still_asked_for(asked: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What is `asked_for` now, with what only the engine before knew of it."""
    marked = {mark: sorted({*before.get(mark, ()), *asked.get(mark, ())}) for mark in _MARKS}
    return before | asked | {mark: options for mark, options in marked.items() if options}


def unknown_by_now(parsed: argparse.Namespace, usual: argparse.Namespace, asked: dict[str, Any]) -> list[str]:
    """The options that were `asked_for` with a secret in them, which nobody knows any more."""
    return [
        name
        for name in _SPECS
        if (name in asked.get(_SECRET, ()) or not _is_known(asked.get(name)))
        and getattr(parsed, name) == getattr(usual, name)
        and name not in asked.get(BY_HAND, ())
    ]


def _holds_secret(given: str | list[str]) -> bool:
    """Whether a camera or a microphone was given by an address, which may have a password in it."""
    return any("://" in spec or is_own(spec) for spec in ([given] if isinstance(given, str) else given))


def _is_known(given: str | list[str] | None) -> bool:
    """Whether what stands for them can be told here, too."""
    return all(
        not spec.startswith("env:") or is_at_hand(spec) for spec in ([given] if isinstance(given, str) else given or ())
    )


def _placed(spec: Any) -> Any:
    """Cameras, or a microphone, that are files: found from any folder."""
    if isinstance(spec, list):
        return [_placed(each) for each in spec]
    file, mark, options = spec.partition("#")
    return f"{os.path.abspath(file)}{mark}{options}" if os.path.isfile(file) else spec
