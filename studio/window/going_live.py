"""Going live: where to, whether all is in order, and the way from the button to being seen everywhere."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.window import words
from studio.window.checklist import Checklist
from studio.window.destination_dialog import DestinationDialog
from studio.window.engine_words import say
from studio.window.link import Link
from studio.window.look import Button, Card, DotState, SectionTitle, StateDot, Switch, Text, alive
from studio.window.on_air import air
from studio.window.platform_grid import PlatformMark

_OUTPUT_DOTS: dict[str, DotState] = {"live": "live", "rejected": "fault", "stopped": "off", "idle": "off"}


_LONGEST_NAME = 20
"""Of a destination's name on the button."""


class _DestinationRow(Card):
    """One destination: its switch before the show, its state during it."""

    switched = Signal(str, bool)
    wanted = Signal(str)

    def __init__(self, saved: dict[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent, "card")
        self.saved = saved
        self.setObjectName(f"destination-{saved['name']}")
        self.dot, self.line = StateDot(), Text("small")
        self.switch, self._edit = Switch(), Button("icon", "pencil")
        self.enter_key = Button("plain", "pencil")
        self.enter_key.clicked.connect(lambda: self.wanted.emit(saved["name"]))
        self.switch.setChecked(saved["enabled"])
        self.switch.clicked.connect(lambda on: self.switched.emit(saved["name"], on))
        self._edit.clicked.connect(lambda: self.wanted.emit(saved["name"]))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(Text("strong", saved["name"]))
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self.dot)
        state.addWidget(self.line, 1)
        text.addLayout(state)
        self._key_room = QHBoxLayout()
        self._key_room.setContentsMargins(0, 6, 0, 0)
        self._key_room.addWidget(self.enter_key)
        self._key_room.addStretch(1)
        text.addLayout(self._key_room)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 10, 10)
        row.setSpacing(10)
        row.addWidget(PlatformMark(saved["platform"]))
        row.addLayout(text, 1)
        row.addWidget(self._edit)
        row.addWidget(self.switch)

    def show_output(self, output: dict[str, Any] | None, on_air: bool) -> None:
        """Its state on air (`output` as the snapshot has it), or what it is set to."""
        saved = self.saved
        self.switch.setEnabled(not on_air)
        dot: DotState | None = None
        missing = output is not None and bool(output.get("key_missing"))
        if missing:
            dot, line = "fault", self.tr("The stream key is missing")
        elif output is not None:
            dot = _OUTPUT_DOTS.get(output["state"], "wait")
            line = {
                "live": self.tr("Live"),
                "rejected": self.tr("Refused. Copy the key again from your dashboard."),
                "waiting": self.tr("No connection. It is tried again by itself."),
                "stopped": self.tr("Ended"),
                "congested": self.tr("Live, but the internet is slow"),
            }.get(output["state"], self.tr("Connecting…"))
        elif not saved["has_key"]:
            dot, line = "fault" if saved["enabled"] else "wait", self.tr("The stream key is missing")
        else:
            form = self.tr("Upright, %1 × %2") if saved["height"] > saved["width"] else self.tr("Landscape, %1 × %2")
            # In one piece: a narrow card breaks the line before it.
            form = form.replace("%1 × %2", "%1\u00a0×\u00a0%2")
            line = form.replace("%1", str(saved["width"])).replace("%2", str(saved["height"]))
        self.line.setText(line)
        doubted = output is not None and bool(output.get("key_doubted"))
        self.enter_key.setVisible(doubted or (output is None and not saved["has_key"] and not on_air))
        self._key_room.setContentsMargins(0, 6 if self.enter_key.isVisibleTo(self) else 0, 0, 0)
        other = doubted and not missing
        self.enter_key.setText(self.tr("Other key…") if other else self.tr("Enter the key…"))
        self.dot.setVisible(dot is not None)
        if dot is not None:
            self.dot.set_state(dot, line)
        name = saved["name"]
        self.switch.setAccessibleName(self.tr("Send the show to %1").replace("%1", name))
        self.switch.setToolTip(self.switch.accessibleName())
        self._edit.setAccessibleName(self.tr("Change %1").replace("%1", name))
        self._edit.setToolTip(self._edit.accessibleName())
        self.enter_key.setAccessibleName(self.tr("Enter the stream key of %1").replace("%1", name))


class GoLiveSheet(Card):
    """A sheet over the programme; the controls beside it go on working. Shown with `show`, it looks at everything anew.

    It goes by itself once every destination is live.
    """

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("go-live-sheet")
        self.setAutoFillBackground(True)
        self._link = link
        self._destinations: list[dict[str, Any]] = []
        self._rows: list[_DestinationRow] = []
        self._findings: list[dict[str, Any]] | None = None
        self._rev: object = None
        self._asking = self._again = False
        self._begun = False
        self._begun_at: datetime | None = None  # by the engine's clock, once it has heard of it
        self._dialogs: dict[str | None, DestinationDialog] = {}

        self._title, self._close = Text("title"), Button("icon", "x")
        self._close.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)

        self._places_title, self._checks_title = SectionTitle(), SectionTitle()
        self._nowhere = Text("muted")
        self._add = Button("plain", "plus")
        self._add.setProperty("dashed", True)
        self._add.setObjectName("add-destination")
        self._add.clicked.connect(self.add_destination)
        self._places = QVBoxLayout()
        self._places.setSpacing(8)
        places, places_column = _scrolled()
        places_column.addWidget(self._nowhere)
        places_column.addLayout(self._places)
        places_column.addWidget(self._add)
        places_column.addStretch(1)

        self._check_again = Button("quiet", "refresh-cw")
        self._check_again.setObjectName("check-again")
        self._check_again.clicked.connect(self.check)
        self.checklist = Checklist()
        checks, checks_column = _scrolled()
        checks_column.addWidget(self.checklist)
        checks_column.addStretch(1)

        left, right = QVBoxLayout(), QVBoxLayout()
        for column, title, box in ((left, self._places_title, places), (right, self._checks_title, checks)):
            column.setSpacing(8)
            line = QHBoxLayout()
            line.addWidget(title, 1)
            title.setMinimumHeight(32)
            if column is right:
                line.addWidget(self._check_again)
            column.addLayout(line)
            column.addWidget(box, 1)
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addLayout(left, 1)
        body.addLayout(right, 1)

        self._dot, self._summary, self._refusal = StateDot(), Text("body"), Text("error")
        self._refusal.setObjectName("go-live-refusal")
        self.go = Button("primary", "radio")
        self.go.setObjectName("go-live-now")
        self.go.setStyleSheet("QPushButton { min-height: 30px; min-width: 120px; font-size: 15px; }")
        self.go.clicked.connect(self._go_live)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addStretch(1)
        said.addWidget(self._summary)
        said.addWidget(self._refusal)
        said.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._dot)
        foot.addLayout(said, 1)
        foot.addWidget(self.go)

        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addLayout(foot)
        link.snapshot.connect(self._receive)
        link.gone.connect(self._update)
        link.back.connect(self._update)
        self.retranslate()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(700, 520)

    # what the host does

    def add_destination(self) -> None:
        """Open the dialog for a new destination."""
        self._open(None)

    def check(self) -> None:
        """Look at everything again; while it is looked at, ask once more afterwards."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        self._link.call("checklist", then=self._checked, fail=self._check_failed)
        self._update()

    def _open(self, saved: dict[str, Any] | None) -> None:
        taken = tuple(each["name"] for each in self._destinations)
        name = saved["name"] if saved else None
        dialog = self._dialogs.get(name)
        if dialog is None or not alive(dialog) or dialog.saved != saved:
            if dialog is not None and alive(dialog):
                dialog.deleteLater()
            dialog = self._dialogs[name] = DestinationDialog(self._link, self.window(), saved, taken)
            dialog.stored.connect(self._reload)
            self.destroyed.connect(dialog.deleteLater)
        dialog.reopen(taken)

    def _edit(self, name: str) -> None:
        for saved in self._destinations:
            if saved["name"] == name:
                self._open(saved)

    def _switch(self, name: str, enabled: bool) -> None:
        self._link.call("enable-destination", then=self._reload, fail=self._refused, name=name, enabled=enabled)

    def _go_live(self) -> None:
        self._refusal.clear()
        self._begun, self._begun_at = True, None
        self._link.call("go-live", then=self._heard, fail=self._not_live)
        self._update()

    def _heard(self, state: dict[str, Any]) -> None:
        self._begun_at = words.moment(state["now"])

    def _refused(self, reason: str) -> None:
        self._begun = False
        self._refusal.setText(reason)
        self._reload()
        self._update()

    # what the engine says

    def _reload(self, _answer: object = None) -> None:
        self._link.call("destinations", then=self._listed)

    def _listed(self, destinations: list[dict[str, Any]]) -> None:
        changed = destinations != self._destinations
        self._destinations = destinations
        # The switch under the host's finger is not replaced by another one.
        if [row.saved for row in self._rows] != destinations:
            focused = next((row.saved["name"] for row in self._rows if row.switch.hasFocus()), None)
            for row in self._rows:
                row.hide()
                row.deleteLater()
            self._rows = [_DestinationRow(saved) for saved in destinations]
            for row in self._rows:
                row.switched.connect(self._switch)
                row.wanted.connect(self._edit)
                self._places.addWidget(row)
                if row.saved["name"] == focused:
                    row.switch.setFocus()
        for row in self._rows:
            row.switch.setChecked(row.saved["enabled"])  # a change that was refused is taken back
        if changed and self.isVisible():
            self.check()
        self._update()

    def _checked(self, findings: list[dict[str, Any]]) -> None:
        self._findings, self._asking = findings, False
        if self._again and self.isVisible():
            self._again = False
            self.check()
        self._update()

    def _check_failed(self, reason: str) -> None:
        self._asking = self._again = False
        self._refusal.setText(reason)
        self._update()

    def _receive(self, state: dict[str, Any]) -> None:
        if not self.isVisible():
            return
        if state["destinations_rev"] != self._rev:
            self._rev = state["destinations_rev"]
            self._reload()
        now = words.moment(state["now"])
        if state["on_air"]:
            self._begun_at = now
        elif self._begun and self._begun_at is not None and now is not None and now > self._begun_at:
            # It went on air, and off again by itself: the engine says why.
            notice = state.get("notice")
            self._not_live(say(notice["text"]) if notice else self.tr("The show has not started. Try again."))
        self._update()

    def _not_live(self, reason: str) -> None:
        self._refused(reason)
        # What is to be mended stands beside its destination.
        for row in self._rows:
            if row.saved["enabled"] and row.enter_key.isVisible():
                row.enter_key.setFocus()
                return

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._begun, self._begun_at = False, None
        self._refusal.clear()
        self._rev = self._link.state.get("destinations_rev")
        self._reload()
        self.check()
        self.go.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            # What is innermost goes first, whatever has the keyboard.
            for dialog in self._dialogs.values():
                if alive(dialog) and dialog.isVisible():
                    dialog.reject()
                    return
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    # what is shown

    def retranslate(self) -> None:
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self.tr("Close"))
        self._places_title.setText(self.tr("Where the show goes"))
        self._checks_title.setText(self.tr("Before you go live"))
        self._nowhere.setText(
            self.tr("Add the places where your viewers are: YouTube, Instagram, your own server. You can have several.")
        )
        self._add.setText(self.tr("Add a destination"))
        self._add.setAccessibleName(self._add.text())
        self._check_again.setText(self.tr("Check again"))
        self._check_again.setAccessibleName(self._check_again.text())
        self._update()

    def _update(self, _words: str = "") -> None:
        state = self._link.state
        on_air = bool(state.get("on_air"))
        outputs = {output["name"]: output for output in state.get("outputs", [])} if on_air else {}
        for row in self._rows:
            row.show_output(outputs.get(row.saved["name"]), on_air)
        self._nowhere.setVisible(not self._rows)
        self._add.setEnabled(not on_air)
        self._check_again.setEnabled(not self._asking)
        self.checklist.show_findings(None if self._asking else self._findings)
        self._show_progress(on_air, list(outputs.values()))

    def _show_progress(self, on_air: bool, outputs: list[dict[str, Any]]) -> None:
        rehearsal = not any(saved["enabled"] for saved in self._destinations)
        self.go.setVisible(not on_air)
        self.go.setEnabled(self._link.connected and not self._begun)
        self.go.setText(self._what_go_does())
        self.go.setToolTip(self.tr("%1 (Enter)").replace("%1", self.go.text()))
        self.go.setAccessibleName(self.go.text())
        title, dot, text = self.tr("Go live"), *self._verdict(rehearsal)
        if on_air and not outputs and self._link.state.get("airing"):
            title, dot, text = self.tr("Going live…"), "wait", self.tr("Starting…")
        elif on_air and not outputs and not rehearsal:
            # Nothing is sent to any of those that are on: the engine is just giving up.
            title, dot, text = self.tr("Going live…"), "wait", self.tr("Starting…")
        elif on_air and air(self._link.state) == "rehearsal":
            title, dot = self.tr("Rehearsal"), "live"
            text = self.tr("The rehearsal is running: everything works, and nobody sees it.")
        elif on_air:
            live = sum(output["state"] in ("live", "congested") for output in outputs)
            refused = any(output["state"] == "rejected" for output in outputs)
            # One whose key is missing is not even tried.
            names = {output["name"] for output in outputs}
            wanted = len(names | {saved["name"] for saved in self._destinations if saved["enabled"]})
            if live == wanted:
                title, dot, text = self.tr("You are on air"), "live", self.tr("Every destination gets the show.")
            else:
                title, dot = self.tr("Going live…"), "fault" if refused else "wait"
                text = self.tr("Destinations that get the show: %1 of %2")
                text = text.replace("%1", words.number(live)).replace("%2", words.number(wanted))
        self._title.setText(title)
        self._dot.set_state(dot, text)
        self._summary.setText(text)
        self._refusal.setVisible(bool(self._refusal.text()))
        # Once nothing is to be expected any more the sheet makes way: it must not lie over a running show's controls.
        settled = bool(outputs) and all(output["state"] not in ("idle", "connecting") for output in outputs)
        if on_air and (dot == "live" or settled) and self._begun and self.isVisible():
            self.hide()
            notice = self._link.state.get("notice")
            # The note takes the place of the engine's own, which is not to be lost.
            self.toast.emit(f"{text} {say(notice['text'])}" if notice else text, "", None)

    def _what_go_does(self) -> str:
        on = [saved["name"] for saved in self._destinations if saved["enabled"]]
        if not on:
            return self.tr("Rehearse: nobody sees it")
        if len(on) > 1:
            return self.tr("Go live now in %1 places").replace("%1", words.number(len(on)))
        name = on[0] if len(on[0]) <= _LONGEST_NAME else on[0][: _LONGEST_NAME - 1].rstrip() + "…"
        return self.tr("Go live now: %1").replace("%1", name)

    def _verdict(self, rehearsal: bool) -> tuple[DotState, str]:
        if not self._link.connected:
            return "fault", self.tr("The studio does not answer. It is being started again.")
        if self._begun:
            return "wait", self.tr("Starting…")
        if self._asking or self._findings is None:
            return "wait", self.tr("Everything is being checked. You need not wait for it.")
        states = {finding["state"] for finding in self._findings}
        if rehearsal:
            return "wait", self.tr("No destination is on: nobody will see the show.")
        reached = [finding["state"] != "fail" for finding in self._findings if finding["item"] == "destination"]
        if reached and not any(reached):
            return "fault", self.tr(
                "No destination can get the show as it is. Mend one, or switch all off to rehearse."
            )
        if "fail" in states:
            return "fault", self.tr("Something is to be mended. You can go live all the same.")
        if "warn" in states:
            return "wait", self.tr("You can go live. Look at what is marked first.")
        return "live", self.tr("All is in order.")


def _scrolled() -> tuple[QScrollArea, QVBoxLayout]:
    """A column that scrolls when there is too little room."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop of Tab that says nothing
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(8)
    scroll.setWidget(inside)
    return scroll, column
