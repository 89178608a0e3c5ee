"""Going on air again after the engine was started anew; a refusal for want of a stream key asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from studio.window.destination_dialog import DestinationDialog
from studio.window.link import Link
from studio.window.look import alive


class BackOnAir(QObject):
    """`note` shows words for the seller, with the words of a button and what that does."""

    def __init__(
        self, link: Link, window: QWidget, note: Callable[[str, str, Callable[[], object] | None], object]
    ) -> None:
        super().__init__(window)
        self._link, self._window, self._note = link, window, note
        self._dialog: DestinationDialog | None = None

    def go(self) -> None:
        """Ask the engine for it. What offered it stays until the engine is on air."""
        self._link.call("go-live", None, self._refused)

    def _refused(self, reason: str) -> None:
        self._link.call(
            "destinations",
            lambda found: self._offer(reason, found),
            lambda _words: self._note(reason, "", None),
        )

    def _offer(self, reason: str, found: list[dict[str, Any]]) -> None:
        keyless = next((each for each in found if each["enabled"] and not each["has_key"]), None)
        if keyless is None:
            self._note(reason, "", None)
            return
        taken = tuple(each["name"] for each in found)
        self._note(reason, self.tr("Enter the key…"), lambda: self._open(keyless, taken))

    def _open(self, saved: dict[str, Any], taken: tuple[str, ...]) -> None:
        if self._dialog is not None and alive(self._dialog):
            self._dialog.deleteLater()
        # Its first empty field, which is the key's, has the keyboard.
        self._dialog = DestinationDialog(self._link, self._window, saved, taken)
        self._dialog.reopen(taken)
