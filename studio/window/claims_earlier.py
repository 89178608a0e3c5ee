"""What stands above the claims: what keeps them from being written down, and what is so in a way that nobody sees from
the list: that earlier shows have left something, that none are taken, or that some are though nobody is on air."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from studio.window import words
from studio.window.announce import announce
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, OneLine, Text
from studio.window.tips import plain_tip
from studio.window.undo import Undoable

_ROOM_FOR_BOTH = 560
"""Pixels of height that trouble, another note, a question and some claims take together."""
_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/](?:[^\\/\s]+[\\/]){2,}([^\\/\s]+)")
_BATCH = 1000


class _Note(Card):
    """What is so, in a line; the whole of it, and what can be done about it, where the host opens it. One button alone
    stands in the line itself."""

    def __init__(self, name: str, buttons: int) -> None:
        super().__init__(None, "attention")
        self.setObjectName(name)
        self.brief, self.said = OneLine("attention"), Text("attention")
        self.buttons = tuple(Button() for _ in range(buttons))
        self.fold = Button("icon", "chevron-down")
        self.fold.setObjectName(f"{name}-fold")
        self.fold.setCheckable(True)
        self.fold.setProperty("compact", True)
        self._more = QWidget()
        below = QHBoxLayout()
        below.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.brief, 1)
        for at, button in enumerate(self.buttons):
            button.setObjectName(f"{name}-{at}")
            button.setProperty("compact", True)
            (line if buttons == 1 else below).addWidget(button)
        below.addStretch(1)
        line.addWidget(self.fold)
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 8, 4)
        more.setSpacing(6)
        more.addWidget(self.said)
        if buttons > 1:
            more.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 2, 3, 2)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._more)
        self._more.hide()
        self.hide()
        self.fold.toggled.connect(self._open)

    def say(self, brief: str, said: str, *names: tuple[str, str]) -> None:
        """`brief`: the same as `said` in a few words; `names`: each button's text, and the same for who does not see
        the sentence."""
        self.brief.setText(brief)
        self.brief.setToolTip(plain_tip(said))
        self.said.setText(said)
        for button, (text, name) in zip(self.buttons, names, strict=True):
            button.setText(text)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._name_fold()

    def _open(self, on: bool) -> None:
        self._more.setVisible(on)
        self.fold.set_icon("chevron-up" if on else "chevron-down")
        self._name_fold()

    def _name_fold(self) -> None:
        how = self.tr("Say less: %1") if self.fold.isChecked() else self.tr("Say more: %1")
        self.fold.setAccessibleName(how.replace("%1", self.said.text()))
        self.fold.setToolTip(plain_tip(self.said.text()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.fold.toggle()


class TroubleBar(_Note):
    """What keeps claims from being written down, in words; hidden while nothing does."""

    def __init__(self) -> None:
        super().__init__("claims-trouble", 0)
        self._trouble = ""
        self.words = self.said

    def tell(self, trouble: str) -> None:
        """Show this; "" hides it."""
        if trouble != self._trouble:
            self._trouble = trouble
            self.retranslate()
            self.setVisible(bool(trouble))
            announce(self, self.said.text() if trouble else "")

    def retranslate(self) -> None:
        whole = say(self._trouble) if self._trouble else ""
        said = self.tr("Claims cannot be written down just now: %1 They are kept and written as soon as it works.")
        # Of a file's whole path the name is enough; the claims below need the room.
        self.say(
            self.tr("Claims cannot be written down just now"),
            said.replace("%1", _PATH.sub(r"…/\1", whole)) if whole else "",
        )
        self.said.setToolTip(plain_tip(whole))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class PausedBar(_Note):
    """Says that no message claims anything, with the way out."""

    def __init__(self) -> None:
        super().__init__("claims-paused", 1)
        (self.go_on,) = self.buttons
        self.go_on.set_kind("primary")
        self._rests = False
        self.retranslate()

    def rest(self, rests: bool) -> None:
        """Whether it is so until the next show begins."""
        if rests != self._rests:
            self._rests = rests
            self.retranslate()

    def retranslate(self) -> None:
        go_on = (self.tr("Go on"), self.tr("Take claims again"))
        if self._rests:
            said = self.tr("Until the next show begins, nothing that viewers write is held.")
            self.say(self.tr("Claims are closed"), said, go_on)
        else:
            said = self.tr("Claims are paused: nothing that viewers write is held.")
            self.say(self.tr("Claims are paused"), said, go_on)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


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
        self.off_air, self.late = _Note("claims-off-air", 1), _Note("claims-late", 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for each in (self.trouble, self.waits, self.asks, self.paused, self.late, self.off_air):
            column.addWidget(each)
        self.paused.go_on.clicked.connect(lambda: link.call("claim-rules-set", paused=False))
        keep, end = self.waits.buttons
        keep.clicked.connect(self._keep)
        end.clicked.connect(self._end)
        ask, leave = self.asks.buttons
        ask.clicked.connect(lambda: self._link.call("earlier-questions", None, self._refused, ask=True))
        leave.clicked.connect(self._leave)
        self.off_air.buttons[0].clicked.connect(self._rest)
        close, stay = self.late.buttons
        close.clicked.connect(self._rest)
        stay.clicked.connect(self._stay)

    def take(self, state: dict[str, Any], height: int) -> None:
        """A new snapshot, or another `height` of the page."""
        self._state, self._height = state, height
        self.trouble.tell(state["claims"]["trouble"])
        self.paused.rest(self._earlier.get("rests", False))
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
        off_air = is_heard and not state["on_air"] and not state.get("airing") and not claims["paused"]
        closes = bool(earlier.get("closes_at"))
        wanted = {
            self.waits: bool(earlier.get("waiting")) and not earlier["stays"],
            self.asks: bool(earlier.get("questions")),
            self.paused: claims["paused"],
            self.late: off_air and closes,
            self.off_air: off_air and not closes,
        }
        if any(is_wanted for note, is_wanted in wanted.items() if note is not self.paused):
            self._say()
        # Where there is no room for all, what the host has chosen gives way to what they do not know yet.
        many = self.trouble.isVisibleTo(self)
        for note, is_wanted in wanted.items():
            is_shown = is_wanted and (not many or self._height >= _ROOM_FOR_BOTH)
            if is_shown and not note.isVisibleTo(self):
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
        brief = self.tr("%n claim(s) of earlier shows wait", "", earlier.get("waiting", 0))
        self.waits.say(
            brief,
            waiting.replace("%1", words.date(since) if since else "–"),
            (self.tr("Keep their places"), self.tr("Those who wait keep their places")),
            (self.tr("End that list"), self.tr("Nobody waits any more from earlier shows")),
        )
        self.asks.say(
            self.tr("%n question(s) of an earlier show", "", earlier.get("questions", 0)),
            self.tr("%n question(s) of an earlier show were not answered.", "", earlier.get("questions", 0)),
            (self.tr("Ask me now"), self.tr("Ask them now: what you note belongs to that show")),
            (self.tr("Leave them"), self.tr("Leave them: nothing of it is noted")),
        )
        self.off_air.say(
            self.tr("Not on air: claims count"),
            self.tr("Not on air: what viewers write is still claimed."),
            (self.tr("Pause"), self.tr("Pause: take no claims until the next show begins")),
        )
        closes_at = words.moment(earlier.get("closes_at"))
        late = self.tr(
            "The show is over. What viewers still write is claimed until %1; then claims close by themselves."
        )
        self.late.say(
            self.tr("%1 left for late claims").replace("%1", words.minutes_seconds(self._late_s)),
            late.replace("%1", words.clock(closes_at) if closes_at else "–"),
            (self.tr("Close now"), self.tr("Close now: take no claims until the next show begins")),
            (self.tr("Keep them open"), self.tr("Keep them open: take claims until you stop them")),
        )

    @property
    def _late_s(self) -> float:
        """How long claims are still taken after the show, in seconds."""
        closes_at, now = words.moment(self._earlier.get("closes_at")), words.moment(self._state["now"])
        return max(0.0, (closes_at - now).total_seconds()) if closes_at and now else 0.0

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

    def _stay(self) -> None:
        self._do(self.tr("Claims are taken until you stop them."), "claims-stay-open", {"undo": True})

    def _end(self) -> None:
        undo: Undoable = self._link.undo.begin()

        def done(answer: dict[str, Any]) -> None:
            stood = answer["undo"]

            def back() -> None:
                for at in range(0, len(stood), _BATCH):
                    self._link.call("claim-undo", None, self._refused, stood=stood[at : at + _BATCH])

            undo.fill(back)
            self.toast.emit(self.tr("%n claim(s) wait no more.", "", len(stood)), self.tr("Undo"), undo)

        self._link.call("earlier-end", done, undo.or_drop(self._refused))
