"""Another stream key for a destination that does not get the show, while the show goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.window.destination_dialog import DestinationDialog
from studio.window.link import Link
from studio.window.look import alive


class OtherKey(QObject):
    """`note` shows words for the seller."""

    def __init__(self, link: Link, window: QWidget, note: Callable[[str], object]) -> None:
        super().__init__(window)
        self._link, self._window, self._note = link, window, note
        self.dialog: DestinationDialog | None = None

    def ask(self, name: str) -> None:
        """Open the dialog of the destination of this name; what is saved there is tried at once."""
        if self.dialog is not None and alive(self.dialog) and self.dialog.named == name:
            self.dialog.reopen(self.dialog.taken)  # with what was typed
            return
        self._link.call("destinations", lambda found: self._open(name, found), self._note)

    def _open(self, name: str, found: list[dict[str, Any]]) -> None:
        saved = next((each for each in found if each["name"] == name), None)
        if saved is None:
            self._note(
                self.tr("%1 was named when Bancarella was started: only there can it get another key.").replace(
                    "%1", name
                )
            )
            return
        if self.dialog is not None and alive(self.dialog):
            self.dialog.deleteLater()
        taken = tuple(each["name"] for each in found)
        self.dialog = DestinationDialog(self._link, self._window, saved, taken, on_air=True)
        self.dialog.stored.connect(self._try)
        self.dialog.reopen(taken)

    def _try(self, name: str) -> None:
        # The engine tries by itself what has changed. Who saved it as it was wants it tried too, while there is a show.
        self._link.call("retry", None, lambda _words: None, name=name)
