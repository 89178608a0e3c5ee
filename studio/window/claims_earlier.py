"""What stands above the claims: what keeps them from being written down, and what is so in a way that nobody sees from
the list: that earlier shows have left something, that none are taken, or that some are though nobody is on air."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.window import words
from studio.window.announce import announce
from studio.window.claims_doubts import PausedBar, TroubleBar
from studio.window.link import Link
from studio.window.look import Button, Card, Text
from studio.window.undo import Undoable

_ROOM_FOR_BOTH = 560
"""Pixels of height that trouble, another note, a question and one claim take together."""
_BATCH = 1000


class _Note(Card):
    """A sentence, and what can be done about it."""

    def __init__(self, name: str, buttons: int) -> None:
        super().__init__(None, "attention")
        self.setObjectName(name)
        self.said = Text("attention")
        self.buttons = tuple(Button() for _ in range(buttons))
        below = QHBoxLayout()
        below.setSpacing(6)
        for at, button in enumerate(self.buttons):
            button.setObjectName(f"{name}-{at}")
            below.addWidget(button)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self.said)
        column.addLayout(below)
        self.hide()

    def say(self, said: str, *names: tuple[str, str]) -> None:
        """`names`: each button's text, and the same for who does not see the sentence."""
        self.said.setText(said)
        for button, (text, name) in zip(self.buttons, names, strict=True):
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)


class ClaimNotes(QWidget):
    """`toast` as the page's. One at a time where there is little room, the gravest first."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._state: dict[str, Any] = {}
        self._height = 0
        self.trouble, self.paused = TroubleBar(), PausedBar()
        self.waits, self.asks = _Note("claims-earlier", 2), _Note("claims-unanswered", 2)
        self.off_air = _Note("claims-off-air", 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for each in (self.trouble, self.waits, self.asks, self.paused, self.off_air):
            column.addWidget(each)
        self.paused.go_on.clicked.connect(lambda: link.call("claim-rules-set", paused=False))
        keep, end = self.waits.buttons
        keep.clicked.connect(self._keep)
        end.clicked.connect(self._end)
        ask, leave = self.asks.buttons
        ask.clicked.connect(lambda: self._link.call("earlier-questions", None, self._refused, ask=True))
        leave.clicked.connect(self._leave)
        self.off_air.buttons[0].clicked.connect(self._rest)

    def take(self, state: dict[str, Any], height: int) -> None:
        """A new snapshot, or another `height` of the page."""
        self._state, self._height = state, height
        self.trouble.say(state["claims"]["trouble"])
        self._show()

    def waiting_elsewhere(self) -> str:
        """That claims of earlier shows wait, in words; "" where none do."""
        earlier = self._earlier
        if not earlier.get("waiting"):
            return ""
        return self.tr("%n claim(s) of earlier shows still wait: see Orders.", "", earlier["waiting"])

    @property
    def _earlier(self) -> dict[str, Any]:
        claims: dict[str, Any] = self._state.get("claims", {})
        return dict(claims.get("earlier", {}))

    def _show(self) -> None:
        if not self._state:
            return
        state, earlier = self._state, self._earlier
        claims = state["claims"]
        is_heard = any(source["state"] != "off" for source in state.get("chat", {}).get("sources", ()))
        wanted = {
            self.waits: bool(earlier.get("waiting")) and not earlier["stays"],
            self.asks: bool(earlier.get("questions")),
            self.paused: claims["paused"],
            self.off_air: is_heard and not state["on_air"] and not state.get("airing") and not claims["paused"],
        }
        if wanted[self.waits] or wanted[self.asks] or wanted[self.off_air]:
            self._say()
        # Where there is no room for all, what the host has chosen gives way to what they do not know yet.
        many = self.trouble.isVisibleTo(self)
        for note, is_wanted in wanted.items():
            is_shown = is_wanted and (not many or self._height >= _ROOM_FOR_BOTH)
            if is_shown and not note.isVisibleTo(self) and isinstance(note, _Note):
                announce(self, note.said.text())
            note.setVisible(is_shown)
            many = many or is_shown
        self.setVisible(many)

    def _say(self) -> None:
        earlier = self._earlier
        since = words.moment(earlier["since"]) if earlier.get("since") else None
        waiting = self.tr(
            "%n claim(s) of earlier shows still wait, since %1: what comes in goes to them first.",
            "",
            earlier.get("waiting", 0),
        )
        self.waits.say(
            waiting.replace("%1", words.date(since) if since else "–"),
            (self.tr("Keep their places"), self.tr("Those who wait keep their places")),
            (self.tr("End that list"), self.tr("Nobody waits any more from earlier shows")),
        )
        self.asks.say(
            self.tr("%n question(s) of an earlier show were not answered.", "", earlier.get("questions", 0)),
            (self.tr("Ask me now"), self.tr("Ask them now: what you note belongs to that show")),
            (self.tr("Leave them"), self.tr("Leave them: nothing of it is noted")),
        )
        self.off_air.say(
            self.tr("Not on air: what viewers write is still claimed."),
            (self.tr("Pause"), self.tr("Pause: take no claims until the next show begins")),
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show()

    # ------------------------------------------------------------------------------------------- what the host does

    def _refused(self, words_: str) -> None:
        self.toast.emit(words_, "", None)

    def _do(self, said: str, word: str, back: dict[str, Any], **arguments: Any) -> None:
        undo = self._link.undo.begin()

        def done(_answer: object) -> None:
            undo.fill(partial(self._link.call, word, None, self._refused, **arguments | back))
            self.toast.emit(said, self.tr("Undo"), undo)

        self._link.call(word, done, undo.or_drop(self._refused), **arguments)

    def _keep(self) -> None:
        self._do(self.tr("Those who wait keep their places."), "earlier-keep", {"undo": True})

    def _leave(self) -> None:
        said = self.tr("The questions are put away: nothing of it is noted.")
        self._do(said, "earlier-questions", {"undo": True}, ask=False)

    def _rest(self) -> None:
        said = self.tr("Claims are paused. They go on when the next show begins.")
        self._do(said, "claims-rest", {"rests": False})

    def _end(self) -> None:
        undo: Undoable = self._link.undo.begin()

        def done(answer: dict[str, Any]) -> None:
            ids = [id_ for id_, _state in answer["undo"]]

            def back() -> None:
                for at in range(0, len(ids), _BATCH):
                    some = ids[at : at + _BATCH]
                    self._link.call("claim-stand", None, self._refused, ids=some, state="waitlisted", undo=True)

            undo.fill(back)
            self.toast.emit(self.tr("%n claim(s) wait no more.", "", len(ids)), self.tr("Undo"), undo)

        self._link.call("earlier-end", done, undo.or_drop(self._refused))
