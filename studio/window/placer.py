"""Moves overlays: asks the engine, warns when one covers another, and offers to take every move back."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QObject, Signal

from studio.window.link import Fail, Link, Then
from studio.window.overlays import QR, Covering, Overlays, overlay_name
from studio.window.undo import Undoable

_RUN_S = 2.0
"""Steps with the arrow keys that follow one another within this are one movement."""

Place = tuple[float, float]


class Placer(QObject):
    """`toast` says what was done, with what takes it back."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._run: tuple[str, float, Place | None, object] | None = None
        """Which overlay the arrow keys move, when last, where it was before, and what its steps have in common."""

    def warning(self, covering: Covering | None) -> str:
        """What to say of it; "" when nothing is covered."""
        if covering is None:
            return ""
        above, below = overlay_name(covering.above), overlay_name(covering.below)
        if covering.below == QR:
            return self.tr("%1 covers the QR code: it cannot be scanned.").replace("%1", above)
        return self.tr("%1 and %2 cover one another.").replace("%1", above).replace("%2", below)

    def place(self, name: str, to: Place | None, step: bool = False) -> None:
        """Put it there (None: where it stands by itself). `step`: with the arrow keys."""
        before, token = self._overlays().placed(name), None
        if not step:
            self._run = None
        else:
            token, now_s = object(), time.monotonic()
            if self._run and self._run[0] == name and now_s - self._run[1] < _RUN_S:
                before, token = self._run[2:]
            self._run = (name, now_s, before, token)

        undo = self._link.undo.begin(token)

        def back() -> None:
            self._run = None
            self._send(name, before)

        def done(_state: object) -> None:
            layer, covering = self._overlays().named(name), None
            if layer is not None and to is not None:
                x, y = self._overlays().corner(layer, *to)
                covering = self._overlays().covering(layer | {"x": x, "y": y})
            note = self.tr("%1 is in its new place.") if to is not None else self.tr("%1 is back in its place.")
            undo.fill(back, lambda: self._overlays().placed(name) in (to, before))
            self._offer(self.warning(covering) or note.replace("%1", overlay_name(name)), undo)

        self._send(name, to, done, undo.or_drop(self._link.refused.emit))

    def put_back(self, name: str | None) -> None:
        """Where it stands by itself, if the host has moved it."""
        if name is not None and self._overlays().placed(name) is not None:
            self.place(name, None)

    def put_all_back(self) -> None:
        """Everything that the host has moved."""
        before = self._overlays().all_placed()
        for name in before:
            self._send(name, None)

        def undo() -> None:
            for name, to in before.items():
                self._send(name, to)

        if before:
            self._offer(
                self.tr("Everything is back in its place."),
                Undoable(undo, lambda: not self._overlays().all_placed()),
            )

    def _offer(self, note: str, undo: Undoable) -> None:
        self.toast.emit(note, self.tr("Undo"), undo)

    def _overlays(self) -> Overlays:
        return Overlays(self._link.state)

    def _send(self, name: str, to: Place | None, then: Then | None = None, fail: Fail | None = None) -> None:
        where: dict[str, Any] = {} if to is None else {"x": to[0], "y": to[1]}
        self._link.call("place", then, fail, layer=name, **where)
