"""A claim that came another way: by telephone, in the shop, in a private message."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QVBoxLayout,
    QWidget,
)

from studio.domain.claims import MOST_CLAIMED
from studio.window import look
from studio.window.choices import Choice, Suggestions
from studio.window.claims_keys import NumberBox
from studio.window.claims_words import how_many, not_as_before
from studio.window.link import Link
from studio.window.look import Button, Card, Text


class _Elided(Choice):
    """Ends a text that is longer than the box in "…", where Qt cuts it in the middle of a letter."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802
        super().initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room.width() - 2
        )


class AddClaimForm(Card):
    """Name, product, quantity: Enter adds and the next name can be written. Escape closes it (`closed`)."""

    toast = Signal(str, str, object)
    closed = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent, "card")
        self.setObjectName("claims-add")
        look.as_form(self)
        self._link = link
        self._buyers: dict[str, int] = {}
        self._once = ""  # what is asked for under this name is one claim, however often it is sent
        self._title = Text("strong")
        self.name_edit = QLineEdit()
        self.name_edit.setObjectName("claims-add-name")
        self.name_edit.setMaxLength(80)
        self.product_box, self.variant_box = _Elided(), Choice()
        self.product_box.setObjectName("claims-add-product")
        self.variant_box.setObjectName("claims-add-variant")
        for box in (self.product_box, self.variant_box):
            box.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(6)
        self.number_box = NumberBox()
        self.number_box.setObjectName("claims-add-quantity")
        self.number_box.setRange(1, MOST_CLAIMED)
        self.number_box.setPrefix("× ")
        self._error = Text("error")
        self.add_button, self._close = Button("primary", "plus"), Button("quiet")
        self.add_button.setObjectName("claims-add-now")
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self.name_edit, 0, 0, 1, 2)
        grid.addWidget(self.product_box, 1, 0)
        grid.addWidget(self.number_box, 1, 1)
        grid.addWidget(self.variant_box, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addWidget(self._close)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(grid)
        column.addWidget(self._error)
        column.addLayout(foot)
        self.product_box.currentIndexChanged.connect(lambda _at: self._fill_variants())
        self.name_edit.returnPressed.connect(self.add)
        self.name_edit.textEdited.connect(lambda _text: self._say(""))
        self.name_edit.textChanged.connect(self._another)
        self.number_box.valueChanged.connect(self._another)
        for box in (self.product_box, self.variant_box):
            box.activated.connect(self._another)
        self.add_button.clicked.connect(self.add)
        self._close.clicked.connect(self.close_form)
        link.products_changed.connect(self._fill)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Add a claim by hand"))
        self.name_edit.setPlaceholderText(self.tr("Who it is for"))
        for editor, name in (
            (self.name_edit, self.tr("Who it is for")),
            (self.product_box, self.tr("Product")),
            (self.variant_box, self.tr("Which kind")),
            (self.number_box, self.tr("How many")),
        ):
            editor.setAccessibleName(name)
        self.add_button.setText(self.tr("Add"))
        self._close.setText(self.tr("Close"))
        for button in (self.add_button, self._close):
            button.setAccessibleName(button.text())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def begin(self) -> None:
        """Open it, with the keyboard where the name is written."""
        self._fill()
        pinned = self.product_box.findData(self._link.state.get("pinned"))
        if pinned >= 0:
            self.product_box.setCurrentIndex(pinned)
        self._say("")
        self.show()
        self.name_edit.setFocus()
        self._link.call("buyers", self._take_buyers, lambda _words: None)

    def _another(self, *_: object) -> None:
        """What is asked for from now on is no repetition."""
        self._once = ""

    def close_form(self) -> None:
        self._another()
        self.hide()
        self.closed.emit()

    def _take_buyers(self, buyers: list[dict[str, Any]]) -> None:
        # Two of the same name may be two people: such a name is nobody's in particular.
        names = [buyer["name"] for buyer in buyers]
        self._buyers = {buyer["name"]: buyer["id"] for buyer in buyers if names.count(buyer["name"]) == 1}
        Suggestions(sorted(self._buyers), self.name_edit)

    def _fill(self) -> None:
        code = self.product_box.currentData()
        self.product_box.blockSignals(True)
        self.product_box.clear()
        for product in self._link.products:
            self.product_box.addItem(f"{product['code']} · {product['title']}", product["code"])
        self.product_box.setCurrentIndex(max(0, self.product_box.findData(code)))
        self.product_box.blockSignals(False)
        self._fill_variants()

    def _fill_variants(self) -> None:
        code = self.product_box.currentData()
        found = next((product for product in self._link.products if product["code"] == code), None)
        self.variant_box.clear()
        for variant in (found.get("variants") or ()) if found else ():
            self.variant_box.addItem(variant["name"], variant["name"])
        self.variant_box.setVisible(self.variant_box.count() > 0)

    def _say(self, fault: str) -> None:
        self._error.setText(fault)
        # Its line is there while it is empty: nothing moves under the pointer.
        self._error.setMinimumHeight(self._error.fontMetrics().lineSpacing())
        nameless = bool(fault) and not self.name_edit.text().strip()
        self.name_edit.setAccessibleDescription(fault if nameless else "")
        if bool(self.name_edit.property("invalid")) != nameless:
            self.name_edit.setProperty("invalid", nameless)
            look.restyle(self.name_edit)

    def add(self) -> None:
        """Add it, where something is written."""
        name = " ".join(self.name_edit.text().split())
        code = self.product_box.currentData()
        if not name:
            self._say(self.tr("Write who it is for."))
            self.name_edit.setFocus()
            return
        if code is None:
            self._say(self.tr("There is no product yet."))
            return
        quantity, variant = self.number_box.value(), self.variant_box.currentData()
        arguments: dict[str, Any] = {"name": name, "code": code, "quantity": quantity}
        if variant is not None:
            arguments["variant"] = variant
        if name in self._buyers:
            arguments["buyer"] = self._buyers[name]

        # Sent again after a time-out it may have been noted already; once something else is written it is another.
        self._once = self._once or uuid4().hex
        undo = self._link.undo.begin()

        def added(answer: dict[str, Any]) -> None:
            self._another()
            self._say("")
            self.name_edit.clear()
            self.number_box.setValue(1)
            said = self.tr("Noted for %1: %2.").replace("%2", how_many(code, quantity)).replace("%1", name)
            stood = answer["undo"]
            if stood:
                undo.fill(lambda: self._link.call("claim-undo", self._is_undone, stood=stood))
            else:
                undo.drop()
            self.toast.emit(said, self.tr("Undo") if stood else "", undo if stood else None)

        self._link.call("claim-add", added, undo.or_drop(self._say), **arguments, once=self._once)

    def _is_undone(self, answer: dict[str, Any]) -> None:
        if said := not_as_before(answer):
            self.toast.emit(said, "", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.add()
        else:
            super().keyPressEvent(event)
