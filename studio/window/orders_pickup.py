"""Where and when buyers fetch their baskets: the box in which it is noted, and the shop's own list of slots."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from studio.domain.pickup import PickupSlot, Place, slots_text
from studio.window.announce import announce
from studio.window.choices import Choice
from studio.window.link import Link
from studio.window.look import Button, Text
from studio.window.orders_list import place_text

_WIDEST = 420
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class PickupBox(Choice):
    """Choose one of the shop's slots, or type anything else. `chosen`: one was, from the list; what is typed is the
    field's own `editingFinished`. `asked`: the list itself is to be another."""

    chosen = Signal()
    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(15)
        self._places: Sequence[Place] = ()
        self._typed = ""
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # The box's own would take the count behind a name for a part of it.
        self.edit.setCompleter(completer)
        completer.activated.connect(lambda _name: self.chosen.emit())
        self.activated.connect(self._choose)

    @property
    def edit(self) -> QLineEdit:
        """The field in it."""
        edit = self.lineEdit()
        assert edit is not None
        return edit

    def take(self, places: Sequence[Place]) -> None:
        """These are offered from now on."""
        self._places = [place for place in places if place.name]
        self._names.setStringList([place.name for place in self._places])

    def showPopup(self) -> None:  # noqa: N802
        typed, modified, cursor = self.edit.text(), self.edit.isModified(), self.edit.cursorPosition()
        self.blockSignals(True)
        self.clear()
        for place in self._places:
            self.addItem(place_text(place), place.name)
        self.addItem(self.tr("Pickup slots…"))
        self.setCurrentIndex(self.findData(typed, flags=Qt.MatchFlag.MatchFixedString))
        self.edit.setText(typed)
        self.edit.setModified(modified)
        self.edit.setCursorPosition(cursor)
        self.blockSignals(False)
        read_whole(self)
        self._typed = typed
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        # Left to Qt, each of them would note the next slot.
        if event.key() in _MOVES:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def _choose(self, index: int) -> None:
        name = self.itemData(index)
        self.edit.setText(self._typed if name is None else name)
        self.edit.setCursorPosition(0)
        if name is None:
            self.asked.emit()
        else:
            self.chosen.emit()


def read_whole(box: Choice) -> None:
    """The box is narrow; what it offers is read whole, as far as that is no wider than a sentence."""
    box.view().setMinimumWidth(min(_WIDEST, box.view().sizeHintForColumn(0) + 24))


class SlotsDialog(QDialog):
    """The shop's pickup slots, one a line. `toast` as the window's."""

    toast = Signal(str, str, object)

    def __init__(self, link: Link, slots: Sequence[PickupSlot], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pickup-slots")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._link, self._before = link, slots_text(slots)
        self._title, self._why = Text("title"), Text("muted")
        self.edit = QPlainTextEdit(self._before)
        self.edit.setObjectName("pickup-slots-edit")
        self.edit.setTabChangesFocus(True)
        self.edit.setMinimumHeight(180)
        self._trouble = Text("error")
        self._trouble.hide()
        self.save, self._cancel = Button("primary"), Button("plain")
        self.save.setObjectName("pickup-slots-save")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self.edit, 1)
        column.addWidget(self._trouble)
        column.addLayout(foot)
        self.save.clicked.connect(self._put)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()
        self.resize(460, 400)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Pickup slots"))
        self._title.setText(self.tr("Pickup slots"))
        self._why.setText(
            self.tr(
                "When and where your buyers fetch their baskets, or you bring them: one slot a line. If one has room"
                " for only so many baskets, write the number behind it: “Sat 9–11 | 12”."
            )
        )
        self.edit.setAccessibleName(self.tr("Pickup slots"))
        self.edit.setAccessibleDescription(self._why.text())
        example = (self.tr("Sat 9–11, market square"), self.tr("Delivery Friday evening | 12"))
        self.edit.setPlaceholderText("\n".join(example))
        self.save.setText(self.tr("Save"))
        self._cancel.setText(self.tr("Cancel"))
        for button in (self.save, self._cancel):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and ctrl:
            self._put()
        else:
            super().keyPressEvent(event)

    def _put(self) -> None:
        if not self.save.isEnabled():
            return  # it is being kept
        self.save.setEnabled(False)
        undo = self._link.undo.begin()

        def done(slots: list[dict[str, Any]]) -> None:
            told = slots_text(PickupSlot(**slot) for slot in slots)
            if told == self._before:
                undo.drop()
            else:
                back = partial(self._link.call, "pickup-slots-set", None, None, text=self._before)
                undo.fill(back)
                said = (
                    self.tr("The pickup slots are kept.") if slots else self.tr("There are no pickup slots any more.")
                )
                self.toast.emit(said, self.tr("Undo"), undo)
            self.accept()

        def refused(said: str) -> None:
            undo.drop()
            self.save.setEnabled(True)
            self._trouble.setText(said)
            self._trouble.show()
            announce(self, said)
            self.edit.setFocus()

        self._link.call("pickup-slots-set", done, refused, text=self.edit.toPlainText())
