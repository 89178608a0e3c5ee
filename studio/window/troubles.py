"""What is wrong just now, across the top: in words, with since when, until it is over. It stops nothing below it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from studio.window import words
from studio.window.announce import announce
from studio.window.engine_words import say
from studio.window.look import Button, Card, DotState, StateDot, Text

MOST = 3
_DOTS: dict[str, DotState] = {"alarm": "fault", "warning": "wait", "note": "live"}


class TroublesBar(Card):
    """At most three lines, what viewers notice first. A note can be put away; what is to be done stays."""

    shown = Signal(bool)
    """Whether there is anything to be read."""
    silent_wanted = Signal()
    """Without a microphone, then."""
    key_wanted = Signal(str)
    """Of which destination."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "attention")
        self.setObjectName("troubles")
        self._read: set[tuple[str, str]] = set()  # notes that were put away: kind and since when
        self._troubles: Sequence[dict[str, Any]] = ()
        self._keys_doubted: Collection[str] = ()
        self._keys_missing: Collection[str] = ()
        self._announced: set[tuple[str, str]] = set()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        self.lines = [(StateDot("wait"), Text("strong"), Text("small", wrap=False)) for _ in range(MOST)]
        for number, (dot, text, since) in enumerate(self.lines):
            grid.addWidget(dot, number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(text, number, 1)
            grid.addWidget(since, number, 3, Qt.AlignmentFlag.AlignVCenter)
        self.silent = Button("quiet")
        self.silent.setObjectName("troubles-silent")
        self.silent.clicked.connect(self.silent_wanted)
        self._keys_of = [""] * MOST  # the destination whose key each of these is for
        self.other_keys = [Button("plain") for _ in range(MOST)]
        for number, button in enumerate(self.other_keys):
            button.setObjectName(f"troubles-key-{number}")
            button.clicked.connect(lambda _on=False, number=number: self.key_wanted.emit(self._keys_of[number]))
            grid.addWidget(button, number, 2, Qt.AlignmentFlag.AlignVCenter)
        self._grid = grid
        self.more = Text("small", wrap=False)
        grid.addWidget(self.more, MOST, 1)
        self.dismiss = Button("quiet")
        self.dismiss.setObjectName("troubles-dismiss")
        self.dismiss.clicked.connect(self._put_away)
        row.addLayout(grid, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()
        self.hide()

    def show_troubles(
        self,
        troubles: Sequence[dict[str, Any]],
        keys_doubted: Collection[str] = (),
        keys_missing: Collection[str] = (),
    ) -> None:
        """As a snapshot has them; and the names of the destinations that may want another stream key, or have none."""
        if (troubles, keys_doubted, keys_missing) != (self._troubles, self._keys_doubted, self._keys_missing):
            self._troubles, self._keys_doubted, self._keys_missing = list(troubles), keys_doubted, keys_missing
            self._fill()

    def retranslate(self) -> None:
        self.silent.setText(self.tr("No microphone"))
        self.silent.setAccessibleName(self.tr("Go on without a microphone"))
        self.dismiss.setText(self.tr("OK"))
        self.dismiss.setAccessibleName(self.tr("I have read this"))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        standing = [each for each in self._troubles if (each["kind"], each["since"]) not in self._read]
        for line, each in zip(self.lines, [*standing[:MOST], *[None] * MOST], strict=False):
            dot, text, since = line
            for part in line:
                part.setVisible(each is not None)
            if each is None:
                continue
            dot.set_state(_DOTS.get(each["level"], "wait"))
            text.setText(say(each["text"]))
            since.setText(self.tr("since %1").replace("%1", words.clock(datetime.fromisoformat(each["since"]))))
            if (known := (each["kind"], each["level"])) not in self._announced:
                self._announced.add(known)
                announce(self, text.text())
        for number, (button, each) in enumerate(zip(self.other_keys, [*standing[:MOST], *[None] * MOST], strict=False)):
            name = each["kind"].removeprefix("destination ") if each else ""
            wanted = each is not None and name != each["kind"] and name in self._keys_doubted
            self._keys_of[number] = name
            missing = name in self._keys_missing
            button.setText(self.tr("Enter the key…") if missing else self.tr("Other key…"))
            said = self.tr("Give %1 its stream key") if missing else self.tr("Give %1 another stream key")
            button.setAccessibleName(said.replace("%1", name))
            button.setVisible(wanted)
        mute = next((at for at, each in enumerate(standing[:MOST]) if each["kind"] == "microphone"), None)
        if mute is not None:
            self._grid.addWidget(self.silent, mute, 2, Qt.AlignmentFlag.AlignVCenter)
        self.silent.setVisible(mute is not None)
        self._announced &= {(each["kind"], each["level"]) for each in standing}
        beyond = len(standing) - MOST
        self.more.setVisible(beyond > 0)
        self.more.setText(self.tr("and %1 more").replace("%1", str(beyond)))
        # What asks for something stays until it is done; what the studio did by itself only wants to be read.
        self.dismiss.setVisible(bool(standing) and all(each["level"] == "note" for each in standing))
        self.setVisible(bool(standing))
        self.shown.emit(bool(standing))

    def _put_away(self) -> None:
        self._read |= {(each["kind"], each["since"]) for each in self._troubles}
        self._fill()
