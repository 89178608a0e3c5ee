"""The inbox: messages that look like a missed claim, one question at a time, answered with one key."""

from __future__ import annotations

import time
from copy import deepcopy
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.claims import (
    ALREADY_PAID,
    CORRECTED,
    DELETED,
    DELETED_PACKED,
    EARLIER,
    MOST_CLAIMED,
    OVER_LIMIT,
    PACKED,
    UNSURE,
)
from studio.window import words
from studio.window.announce import announce
from studio.window.claims_words import how_many
from studio.window.digit_keys import digit_of
from studio.window.link import Link
from studio.window.look import Button, Chip, OneLine, Text, alive, colour
from studio.window.tips import plain_tip

READ_MS = 500
"""Before that nobody has read it: a key pressed, or the second click of a double one, meant the one before."""
_TYPING_S = 1.5
"""Digits that follow one another no slower than that are one number."""
_TAKES_BACK = (ALREADY_PAID, PACKED, EARLIER, UNSURE, DELETED, DELETED_PACKED)
"""Why it is asked whether to cancel, and not whether to note."""
_MARGINS = (10, 6, 10, 7)
_MOST_LINES = 3
"""Of things that one message asks for; what it names beyond them is taken as it was read."""


class _Part(NamedTuple):
    """What the arrows change: the product, the variant or the quantity of one thing that is asked for."""

    line: int
    what: str


class DoubtCard(QWidget):
    """The oldest question of the inbox; it is hidden while there is none.

    Keys, while it has the keyboard: Enter accepts, Backspace and Delete dismiss, the arrows change what is asked for,
    digits are its number (the property "digits" says so to the window, where they pin). `below`: the host went on to
    the list. `settled`: what the engine has may differ from what is shown.
    """

    toast = Signal(str, str, object)
    below = Signal()
    settled = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("claims-doubt")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("digits", True)
        self._link = link
        self._typed = (0, 0.0)  # the number so far, and when its last digit came
        self._doubts: list[dict[str, Any]] = []
        self._settled: set[int] = set()
        self._wanted: list[dict[str, Any]] = []
        self._part = _Part(0, "code")
        self._shown: int | None = None
        self._aside = False
        self._read = QTimer(self, singleShot=True, interval=READ_MS)
        self._question = Text("strong")
        self._more = Chip("", "attention")
        self._said = OneLine("small")
        self._parts = QGridLayout()
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(4)
        self._buttons: dict[_Part, Button] = {}
        self._choose = Text("attention")  # here: a toast would lie over what is to be chosen
        self.yes, self.no = Button("primary"), Button()
        for button in (self.yes, self.no):
            button.setProperty("compact", True)
        self.yes.setObjectName("doubt-yes")
        self.no.setObjectName("doubt-no")
        self._arrows = Chip("← → ↑ ↓", "key")
        for button in (self.yes, self.no):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._question, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._said, 1)
        told.addWidget(self._arrows)
        self._said.setMinimumHeight(self._arrows.sizeHint().height())  # the rows below stay where they are
        self._arrows.hide()
        self._answers = QHBoxLayout()
        self._answers.setSpacing(4)
        self._answers.addWidget(self.yes)
        self._answers.addWidget(self.no)
        self._answers.addStretch(1)
        # One line while it asks for one simple thing: the claims below need the room.
        self._acts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._acts.setSpacing(4)
        self._acts.addLayout(self._parts, 1)
        self._acts.addLayout(self._answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(told)
        column.addWidget(self._choose)
        column.addLayout(self._acts)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.dismiss)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self.yes.setText(self.tr("Yes · Enter"))
        self.yes.setAccessibleName(self.tr("Yes: note it as a claim (Enter)"))
        self.no.setText(self.tr("No · ⌫"))
        self.no.setAccessibleName(self.tr("No: it is no claim (Backspace)"))
        self._arrows.setToolTip(self.tr("← → choose product, kind or number; ↑ ↓ change it, digits type the number"))
        self._arrows.setAccessibleName(self._arrows.toolTip())
        choose = self.tr("Choose which kind: click “%1” or press ↑ ↓. Then press Enter.")
        self._choose.setText(choose.replace("%1", self.tr("which?")))
        self._say()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        # A card, but no frame: of a frame a screen reader says nothing.
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = 2 if self.hasFocus() else 1
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "line"), ring))
        painter.setBrush(colour("card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2), 10, 10)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self._show_arrows()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self._show_arrows()
        self.update()

    # ------------------------------------------------------------------------------------------------ what is asked

    @property
    def doubt(self) -> dict[str, Any] | None:
        """The question that is shown."""
        return self._doubts[0] if self._doubts else None

    def __len__(self) -> int:
        return len(self._doubts)

    def show_doubts(self, doubts: list[dict[str, Any]]) -> None:
        """The inbox as the engine has it, the oldest first. The one that is being asked stays as it was changed."""
        known = {doubt["id"] for doubt in doubts}
        self._settled &= known
        self._doubts = [doubt for doubt in doubts if doubt["id"] not in self._settled]
        self._show()

    def set_aside(self, aside: bool) -> None:
        """Make room for something else, or come back."""
        self._aside = aside
        self._show()

    def _show(self) -> None:
        doubt = self.doubt
        id_ = doubt["id"] if doubt else None
        if id_ != self._shown:
            self._shown = id_
            self._wanted = deepcopy(doubt["wanted"])[:_MOST_LINES] if doubt else []
            if doubt and not self._wanted and self._link.products:
                pinned = self._link.state.get("pinned") or self._link.products[0]["code"]
                self._wanted = [{"code": pinned, "variant": None, "quantity": 1}]
            self._part = _Part(0, "variant" if self._wanted and self._needs_variant(self._wanted[0]) else "quantity")
            self._typed = (0, 0.0)
            if doubt:
                self._read.start()
        had_focus = self.hasFocus()
        self.setVisible(doubt is not None and not self._aside)
        if doubt is None and had_focus:
            self.below.emit()
        self._say()
        if doubt is not None and had_focus:
            announce(self, self.accessibleName())

    def _say(self) -> None:
        doubt = self.doubt
        if doubt is None:
            return
        asked = ", ".join(
            how_many(f"{each['code']} {each['variant'] or ''}".strip(), each["quantity"]) for each in self._wanted
        )
        name = " ".join(doubt["author"].split())
        question = self._asked(doubt).replace("%3", words.number(doubt.get("limit") or 0))
        self._question.setText(question.replace("%2", asked).replace("%1", name[:40]))
        self._said.setText(f"“{doubt['text']}”")
        rest = len(self._doubts) - 1
        self._more.setText(self.tr("1 of %1").replace("%1", words.number(rest + 1)))
        self._more.setAccessibleName(self.tr("%n more question(s)", "", rest))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setVisible(rest > 0)
        self.setAccessibleName(f"{self._question.text()} {self._said.text()}")
        self._show_parts()

    def _asked(self, doubt: dict[str, Any]) -> str:
        match doubt["why"]:
            case why if why == ALREADY_PAID:
                return self.tr("%1 has paid for %2 and takes it back. Cancel it?")
            case why if why == DELETED:
                return self.tr("%1 has paid for %2, and the message was deleted. Cancel it?")
            case why if why == DELETED_PACKED:
                return self.tr("%2 is packed for %1, and the message was deleted. Cancel it?")
            case why if why == PACKED:
                return self.tr("%2 is packed for %1, who takes it back. Cancel it?")
            case why if why == EARLIER:
                return self.tr("%1 takes back %2, from an earlier show. Cancel it?")
            case why if why == UNSURE:
                return self.tr("Does %1 take back %2? Cancel it?")
            case why if why == OVER_LIMIT:
                return self.tr("%1 wants %2 more; the limit is %3. Note it all the same?")
            case why if why == CORRECTED:
                return self.tr("Did %1 mean %2 in all, instead of what they have?")
        return self.tr("Did %1 mean %2?")

    def _show_parts(self) -> None:
        wanted = [
            _Part(line, what)
            for line, each in enumerate(self._wanted if self.doubt and self.doubt["why"] not in _TAKES_BACK else ())
            for what in ("code", "variant", "quantity")
            if what != "variant" or self._variants(each["code"])
        ]
        if list(self._buttons) != wanted:
            for button in self._buttons.values():
                button.hide()
                button.deleteLater()
            self._buttons = {part: self._make(part) for part in wanted}
        for part, button in self._buttons.items():
            each = self._wanted[part.line]
            text = {
                "code": each["code"],
                "variant": each["variant"] or self.tr("which?"),
                "quantity": f"×{words.number(each['quantity'])}",
            }[part.what]
            button.setText(text if len(text) <= 18 else text[:17] + "…")
            number = self.tr("Type the number; another click is one more")
            tips = {"code": plain_tip(self._title(each["code"])), "quantity": number}
            button.setToolTip(tips.get(part.what, ""))
            button.setAccessibleName(text)
            button.setChecked(part == self._part)
        lacking = self._lacking() is not None
        self.yes.setEnabled(not lacking)
        self._choose.setVisible(lacking)
        self._show_arrows()
        self._arrange()

    def _show_arrows(self) -> None:
        # Elsewhere they do something else, and of what is taken back there is nothing to change.
        self._arrows.setVisible(self.hasFocus() and bool(self._buttons))

    def _arrange(self) -> None:
        """The answers beside what is asked for, where there is room for both; else below it."""
        wide = sum(part.sizeHint().width() for part in (self._parts, self._answers)) + self._acts.spacing()
        fits = wide <= self.width() - _MARGINS[0] - _MARGINS[2]
        beside = fits and all(part.line == 0 for part in self._buttons)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._acts.direction():
            self._acts.setDirection(way)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._arrange()

    def _make(self, part: _Part) -> Button:
        button = Button()
        button.setCheckable(True)
        button.setProperty("compact", True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setObjectName(f"doubt-{part.what}-{part.line}")
        button.clicked.connect(lambda: self._press(part))
        self._parts.addWidget(button, part.line, ("code", "variant", "quantity").index(part.what))
        return button

    def _press(self, part: _Part) -> None:
        # The mouse has no arrows: another press changes it.
        if part == self._part:
            self._change(1)
        self._part = part
        self.setFocus()
        self._show_parts()

    def _products(self) -> list[dict[str, Any]]:
        return self._link.products

    def _variants(self, code: str) -> list[str]:
        found = next((product for product in self._products() if product["code"] == code), None)
        return [variant["name"] for variant in found.get("variants") or ()] if found else []

    def _first_left(self, code: str) -> int:
        """The place of its first variant that is not sold out, else of the first."""
        found = next((product for product in self._products() if product["code"] == code), {})
        variants = found.get("variants") or ()
        return next((at for at, variant in enumerate(variants) if variant.get("stock") != 0), 0)

    def _title(self, code: str) -> str:
        return next((product["title"] for product in self._products() if product["code"] == code), "")

    def _needs_variant(self, each: dict[str, Any]) -> bool:
        return each["variant"] is None and bool(self._variants(each["code"]))

    def _lacking(self) -> _Part | None:
        """What has to be chosen before it can be noted."""
        return next(
            (part for part in self._buttons if part.what == "variant" and self._needs_variant(self._wanted[part.line])),
            None,
        )

    # ------------------------------------------------------------------------------------------ what the host does

    def event(self, event: QEvent) -> bool:
        # Here digits are typed, whatever they do elsewhere in the window.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _digit(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or self.doubt is None:
            super().keyPressEvent(event)
        elif (digit := _digit(event)) is not None:
            self._type(digit)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.accept()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            if not event.isAutoRepeat():
                self.dismiss()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(1 if key == Qt.Key.Key_Right else -1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._change(1 if key == Qt.Key.Key_Up else -1)
        elif key == Qt.Key.Key_Escape:
            self.below.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, by: int) -> None:
        if parts := list(self._buttons):
            at = parts.index(self._part) if self._part in parts else 0
            self._part = parts[(at + by) % len(parts)]
            self._show_parts()

    def _type(self, digit: int) -> None:
        part = _Part(self._part.line, "quantity")
        if part not in self._buttons:
            return
        typed, when = self._typed
        now = time.monotonic()
        number = digit + (10 * typed if part == self._part and now - when < _TYPING_S else 0)
        self._part, self._typed = part, (number, now)
        if number:
            self._wanted[part.line]["quantity"] = min(MOST_CLAIMED, number)
        self._say()
        announce(self, self._question.text())

    def _change(self, by: int) -> None:
        if self._part not in self._buttons:
            return
        each = self._wanted[self._part.line]
        if self._part.what == "quantity":
            each["quantity"] = min(MOST_CLAIMED, max(1, each["quantity"] + by))
        else:
            is_code = self._part.what == "code"
            choices = [product["code"] for product in self._products()] if is_code else self._variants(each["code"])
            now = each["code"] if is_code else each["variant"]
            # Up is what stands higher in the list; the first to be proposed can be had.
            at = choices.index(now) - by if now in choices else self._first_left(each["code"])
            each[self._part.what] = choices[at % len(choices)]
            if is_code:
                each["variant"] = None
        self._say()
        announce(self, self._question.text())

    def accept(self) -> None:
        """Note it as a claim, unless nobody can have read yet what is asked."""
        doubt = self.doubt
        if doubt is None or self._read.isActive():
            return
        if (lacking := self._lacking()) is not None:
            self._part = lacking
            self._show_parts()
            self.setFocus()
            announce(self, self._choose.text())
            return
        asked = ", ".join(how_many(each["code"], each["quantity"]) for each in self._wanted)
        if doubt["why"] in (ALREADY_PAID, DELETED):
            noted = self.tr("Cancelled: %2 of %1. What was paid is to be given back.")
        elif doubt["why"] in _TAKES_BACK:
            noted = self.tr("Cancelled: %2 of %1.")
        else:
            noted = self.tr("Noted for %1: %2.")
        said = noted.replace("%2", asked).replace("%1", doubt["author"])
        rest = deepcopy(doubt["wanted"])[_MOST_LINES:]
        self._settle(doubt, said, "doubt-accept", wanted=[*deepcopy(self._wanted), *rest])

    def dismiss(self) -> None:
        """It is no claim, unless nobody can have read yet what is asked."""
        if (doubt := self.doubt) is not None and not self._read.isActive():
            kept = self.tr("It stays sold: “%1”.") if doubt["why"] in _TAKES_BACK else self.tr("“%1” is no claim.")
            said = kept.replace("%1", " ".join(doubt["text"].split())[:40])
            self._settle(doubt, said, "doubt-dismiss")

    def _settle(self, doubt: dict[str, Any], said: str, word: str, **arguments: Any) -> None:
        id_ = doubt["id"]
        self._settled.add(id_)
        self._doubts = [each for each in self._doubts if each["id"] != id_]
        self._show()

        def back() -> None:
            self._settled.discard(id_)
            if alive(self) and all(each["id"] != id_ for each in self._doubts):
                self._doubts.insert(0, doubt)
                self._show()

        undo = self._link.undo.begin()

        def done(_answer: object) -> None:
            self.settled.emit()

            def reopen() -> None:
                # What it claimed goes with it.
                self._link.call("doubt-reopen", reopened, lambda words_: self.toast.emit(words_, "", None), id=id_)

            def reopened(_answer: object) -> None:
                back()
                self.settled.emit()

            undo.fill(reopen)
            self.toast.emit(said, self.tr("Undo"), undo)

        def refused(words_: str) -> None:
            back()
            self.toast.emit(words_, "", None)
            self.settled.emit()

        self._link.call(word, done, undo.or_drop(refused), id=id_, **arguments)


def _digit(event: QKeyEvent) -> int | None:
    """The digit that a key types, with Shift or without where digits need it."""
    if event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return None
    if len(event.text()) == 1 and event.text() in "0123456789":
        return int(event.text())
    return digit_of(event, QGuiApplication.platformName())
