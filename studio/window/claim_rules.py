"""The settings' page for claims: how long they are held, how many, in which words, what viewers see of them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from studio.window.announce import announce
from studio.window.choices import Choice
from studio.window.claims_keys import NumberBox
from studio.window.link import Link
from studio.window.look import Card, Field, Switch, Text
from studio.window.settings_page import Columns

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_HOLDS = (_MINUTE, 5 * _MINUTE, 15 * _MINUTE, 30 * _MINUTE, _HOUR, 3 * _HOUR, _DAY, 3 * _DAY, 7 * _DAY, 30 * _DAY)
_AFTERS = (0, 10 * _MINUTE)
_MOST_EACH = 999


class ClaimRulesPage(QWidget):
    """Everything is in force as soon as it is chosen. `toast` says what the engine refuses."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claim-rules")
        self._link = link
        self._rules: dict[str, Any] = {}
        self._common: list[str] = []
        self._rev: object = None
        self.hold_box, self.name_box, self.after_box = Choice(), Choice(), Choice()
        self.limit_box, self.most_box = NumberBox(), NumberBox()
        for box in (self.limit_box, self.most_box):
            box.setRange(0, _MOST_EACH)
        self.words_edit, self.thanks_edit = QLineEdit(), QLineEdit()
        self.thanks_edit.setMaxLength(120)
        self.ticker_switch, self.pause_switch = Switch(), Switch()
        for name, editor in (
            ("hold", self.hold_box),
            ("after", self.after_box),
            ("name", self.name_box),
            ("limit", self.limit_box),
            ("most", self.most_box),
            ("words", self.words_edit),
            ("thanks", self.thanks_edit),
            ("ticker", self.ticker_switch),
            ("paused", self.pause_switch),
        ):
            editor.setObjectName(f"claims-{name}")
        self._hold, self._name = Field("", self.hold_box), Field("", self.name_box)
        self._after = Field("", self.after_box)
        self._limit, self._most = Field("", self.limit_box), Field("", self.most_box)
        self._words = Field("", self.words_edit, lines=2)
        self._words_warning = Text("attention")
        self._words_warning.setObjectName("claims-words-warning")
        self._thanks = Field("", self.thanks_edit)
        self._taking, self._showing = Text("strong"), Text("strong")
        self._pause_note = Text("small")
        boxes = []
        for title, rows in (
            (
                self._taking,
                (
                    self.pause_switch,
                    self._pause_note,
                    self._after,
                    self._hold,
                    self._limit,
                    self._most,
                    self._words,
                    self._words_warning,
                ),
            ),
            (self._showing, (self.ticker_switch, self._name, self._thanks)),
        ):
            card = Card()
            inside = QVBoxLayout(card)
            inside.setContentsMargins(16, 14, 16, 16)
            inside.setSpacing(14)  # a note belongs to the field above it, not to the next one's label
            inside.addWidget(title)
            for row in rows:
                inside.addWidget(row)
            boxes.append(card)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Columns(boxes[:1], boxes[1:]))
        self.hold_box.activated.connect(lambda at: self._set(self._hold, hold_s=self.hold_box.itemData(at)))
        self.after_box.activated.connect(lambda at: self._set(self._after, after_s=self.after_box.itemData(at)))
        self.name_box.activated.connect(lambda at: self._set(self._name, name=self.name_box.itemData(at)))
        self.limit_box.editingFinished.connect(self._keep_limit)
        self.most_box.editingFinished.connect(self._keep_most)
        self.words_edit.editingFinished.connect(self._keep_words)
        self.thanks_edit.editingFinished.connect(self._keep_thanks)
        self.ticker_switch.clicked.connect(lambda on: self._set(None, ticker=on))
        self.pause_switch.clicked.connect(lambda on: self._set(None, paused=on))
        link.snapshot.connect(self._receive)
        self.retranslate()

    def retranslate(self) -> None:
        self._taking.setText(self.tr("Taking claims"))
        self._showing.setText(self.tr("On the picture"))
        self.pause_switch.setText(self.tr("Pause: take no claims from the chat"))
        self._pause_note.setText(self.tr("You can still add claims by hand."))
        self._after.set_label(self.tr("Claims after the show’s end"))
        self._after.set_note(self.tr("Then they are closed until the next show begins."))
        self._hold.set_label(self.tr("How long a claim is held"))
        self._hold.set_note(self.tr("Then it goes to the next on the waitlist."))
        self._limit.set_label(self.tr("The most of one product for one buyer"))
        self._limit.set_note(self.tr("A product can have a limit of its own."))
        self.limit_box.setSpecialValueText(self.tr("no limit"))
        self._most.set_label(self.tr("The most of one product in one message"))
        self._most.set_note(self.tr("Whoever writes more has probably mistyped: you are asked."))
        self.most_box.setSpecialValueText(self.tr("no limit"))
        self._words.set_label(self.tr("Your own words for “I take it”"))
        self._words.set_note(
            self.tr(
                "With a comma between them: viewers write one of them beside a code, or alone for the product on the"
                " picture. The usual ones (mine, sold, mio, 要 …) are known already."
            )
        )
        self.ticker_switch.setText(self.tr("Show new claims on the picture"))
        self._name.set_label(self.tr("The buyer’s name"))
        self._thanks.set_label(self.tr("Thank-you line"))
        self._thanks.set_note(self.tr("It follows the name. Empty: the picture’s own words."))
        for switch in (self.pause_switch, self.ticker_switch):
            switch.setAccessibleName(switch.text())
        self._warn()
        self._fill()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def begin(self) -> None:
        """It is about to be seen."""
        self._link.call("claim-rules", self._take, lambda _words: None)

    def _receive(self, state: dict[str, Any]) -> None:
        claims = state.get("claims")
        if claims is not None and claims["rules_rev"] != self._rev and self.isVisible():
            self._rev = claims["rules_rev"]
            self.begin()

    def _take(self, rules: dict[str, Any]) -> None:
        # Only the answer to a change judges the words; what was said of them holds as long as they stay.
        if "warnings" in rules or rules["words"] != self._rules.get("words"):
            self._common = rules.get("warnings", [])
        self._rules = rules
        self._warn()
        self._fill()

    def _warn(self) -> None:
        said = self.tr(
            "Viewers also write %1 when they want nothing: each time it would be a claim. Take a rarer word."
        )
        said = said.replace("%1", ", ".join(f"“{word}”" for word in self._common)) if self._common else ""
        if said != self._words_warning.text():
            self._words_warning.setText(said)
            announce(self._words_warning, said)
        self._words_warning.setVisible(bool(said))

    def _fill(self) -> None:
        rules = self._rules
        self.hold_box.clear()
        hold = rules.get("hold_s")
        lengths = sorted({*_HOLDS, *([round(hold)] if hold else [])})
        for seconds in lengths:
            self.hold_box.addItem(self._length(seconds), seconds)
        self.hold_box.addItem(self.tr("Until I decide"), None)
        self.hold_box.setCurrentIndex(lengths.index(round(hold)) if hold else len(lengths))
        after = rules.get("after_s", _AFTERS[1])
        self.after_box.clear()
        for seconds in sorted({*_AFTERS, *([] if after is None else [round(after)])}):
            self.after_box.addItem(self._length(seconds) if seconds else self.tr("None"), seconds)
        self.after_box.addItem(self.tr("Until I stop them"), None)
        last = self.after_box.count() - 1
        self.after_box.setCurrentIndex(last if after is None else self.after_box.findData(round(after)))
        self.name_box.clear()
        for value, text in (
            ("full", self.tr("Whole: Anna Bianchi")),
            ("initial", self.tr("Shortened: Anna B.")),
            ("nobody", self.tr("No names")),
        ):
            self.name_box.addItem(text, value)
        if not rules:
            return
        self.name_box.setCurrentIndex(max(0, self.name_box.findData(rules["name"])))
        self.ticker_switch.setChecked(rules["ticker"])
        self.pause_switch.setChecked(rules["paused"])
        if not self.limit_box.hasFocus():
            self.limit_box.setValue(rules["limit"] or 0)
        if not self.most_box.hasFocus():
            self.most_box.setValue(rules["most"] or 0)
        for edit, text in ((self.words_edit, ", ".join(rules["words"])), (self.thanks_edit, rules["thanks"])):
            if not (edit.hasFocus() and edit.isModified()) and edit.text() != text:
                edit.setText(text)

    def _length(self, seconds: int) -> str:
        if seconds % _DAY == 0:
            return self.tr("%n day(s)", "", seconds // _DAY)
        if seconds % _HOUR == 0:
            return self.tr("%n hour(s)", "", seconds // _HOUR)
        return self.tr("%n minute(s)", "", max(1, seconds // _MINUTE))

    def _keep_limit(self) -> None:
        limit = self.limit_box.value() or None
        if self._rules and limit != self._rules["limit"]:
            self._set(self._limit, limit=limit)

    def _keep_most(self) -> None:
        most = self.most_box.value() or None
        if self._rules and most != self._rules["most"]:
            self._set(self._most, most=most)

    def _keep_words(self) -> None:
        own = [word for each in self.words_edit.text().replace("，", ",").split(",") if (word := each.strip())]
        if self._rules and own != self._rules["words"]:
            self._set(self._words, words=own)

    def _keep_thanks(self) -> None:
        thanks = " ".join(self.thanks_edit.text().split())
        if self._rules and thanks != self._rules["thanks"]:
            self._set(self._thanks, thanks=thanks)

    def _set(self, field: Field | None, **changes: Any) -> None:
        def taken(rules: dict[str, Any]) -> None:
            if field is not None:
                field.set_error("")
            for edit in (self.words_edit, self.thanks_edit):
                edit.setModified(False)
            self._take(rules)

        def refused(words_: str) -> None:
            if field is not None:
                field.set_error(words_)
            else:
                self.toast.emit(words_, "", None)
                self._fill()

        self._link.call("claim-rules-set", taken, refused, **changes)
