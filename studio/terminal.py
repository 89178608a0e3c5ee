"""What the terminal shows: plain words for what was typed wrong, and a broadcast's live figures."""

from __future__ import annotations

import argparse
import contextlib
import difflib
import os
import re
import sys
import threading
from typing import Any, NoReturn

from studio.domain.errors import SellerError


class BadArguments(SellerError):
    """The command line asks for what cannot be."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one plain line, as BadArguments."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        # An abbreviated --to would not be recognised where its key is hidden from the list of processes.
        super().__init__(*arguments, **{"allow_abbrev": False, **named})

    def error(self, message: str) -> NoReturn:
        """One plain line: what is wrong, and where to look."""
        if match := re.search(r"invalid choice: '(.*?)' \(choose from (.*)\)", message):
            word, choices = match[1], [choice.strip("' ") for choice in match[2].split(",")]
            near = [_ALSO_CALLED.get(word.lower(), ""), *difflib.get_close_matches(word, choices, 1)]
            meant = next((each for each in near if each in choices), None)
            hint = f"Did you mean “{meant}”?" if meant else f"There is: {', '.join(choices)}."
            raise BadArguments(f"“{word}” is not known here. {hint}")
        if match := re.fullmatch(r"argument (\S+): invalid (?:int|float) value: '(.*)'", message):
            message = f"{match[1]} takes a number, not “{match[2]}”"
        elif match := re.fullmatch(r"argument \S+: (.*[“”].*)", message):
            message = match[1]
        elif match := re.fullmatch(r"the following arguments are required: (.*)", message):
            message = f"something is missing: {match[1]}"
        elif match := re.fullmatch(r"unrecognized arguments: (.*)", message):
            # Of what was not expected only options' own names are shown: the rest may be a stream key.
            words = " ".join(word.split("=")[0] if word.startswith("-") else "…" for word in match[1].split())
            message = f"“{words}” is not understood here"
        raise BadArguments(f"{message[:1].upper()}{message[1:]}. See “{self.prog} --help”.")


_ALSO_CALLED = {
    "stop": "end",
    "quit": "end",
    "start": "go-live",
    "screenshot": "shot",
    "show": "pin",
    "status": "state",
}


class Console:
    """Lines on stdout, and on a terminal one line of live figures below them."""

    def __init__(self) -> None:
        self._terminal = sys.stdout.isatty()
        self._figures = ""
        self._lock = threading.Lock()

    def say(self, line: str) -> None:
        """A plain line; what went wrong belongs on stderr, so all of them go there."""
        with self._lock, contextlib.suppress(OSError):  # a terminal that has gone away must not cost the show
            self._clear()
            print(line, file=sys.stderr, flush=True)
            self._draw()

    def figures(self, values: dict[str, Any]) -> None:
        """The figures of this second, redrawn in place."""
        outputs = "  ".join(
            f"{o['name']} {o['state']} {o['kbps']:.0f} kbit/s" + (f" ({o['dropped']} dropped)" if o["dropped"] else "")
            for o in values["outputs"]
        )
        clock = f"{int(values['t']) // 60:02d}:{int(values['t']) % 60:02d}"
        pinned = f"  on the picture: {values['pinned']}" if values["pinned"] else ""
        kept = "  recording" if (values["recording"] or {}).get("state") == "recording" else ""
        quiet = "  MUTED" if values["muted"] else ""
        lost = f"  {values['missed'] + values['skipped']} lost" if values["missed"] + values["skipped"] else ""
        with self._lock, contextlib.suppress(OSError):
            self._clear()
            self._figures = (
                f"{clock}  {values['fps']:.0f} fps{lost}  camera {values['camera']}{quiet}{kept}  {outputs}{pinned}"
            )
            self._draw()

    def end(self) -> None:
        """Leave the last figures standing on a line of their own."""
        if self._terminal and self._figures:
            with contextlib.suppress(OSError):
                print(flush=True)
        self._figures = ""

    def _clear(self) -> None:
        if self._terminal and self._figures:
            print("\r\x1b[K", end="", flush=True)

    def _draw(self) -> None:
        if self._terminal and self._figures:
            width = os.get_terminal_size().columns - 1
            print(self._figures[:width], end="", flush=True)
