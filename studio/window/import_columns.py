"""Which column of a list is what: a choice beside every heading of the file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from studio.window import look
from studio.window.choices import Choice

FIELDS = (
    *("code", "title", "price", "currency", "unit", "old_price", "stock", "image", "url"),
    *("variant", "sku", "grams", "second_price", "allergens", "origin", "harvested", "note", "limit"),
)
"""What a column can be, in the order in which it is offered."""
_VARIANT = ("variant", "variant2", "variant3")
"""One choice for the seller: each of several columns holds one option of it."""


class ImportColumns(QWidget):
    """`changed` once the seller has chosen; `mapping` is what to ask the engine with."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposed: dict[str, str] = {}
        self._recognised: dict[str, str] = {}
        self._chosen: dict[str, str] = {}
        self.boxes: dict[str, Choice] = {}
        self._names: dict[str, look.OneLine] = {}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._inside)
        self._title, self._about = look.Text("strong"), look.Text("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addWidget(scroll, 1)
        self.retranslate()

    def begin(self) -> None:
        """A new file: what was chosen for another one is forgotten."""
        self._proposed, self._recognised, self._chosen = {}, {}, {}

    def propose(self, chosen: Mapping[str, str]) -> None:
        """What the seller chose for an earlier list with such headings, field to heading."""
        self._proposed = dict(chosen)

    @property
    def mapping(self) -> dict[str, str]:
        """Field to heading, of what the seller chose otherwise than was recognised, now or for an earlier list; "" for
        a field that has none."""
        anew = any(field in self._chosen for field in _VARIANT)
        stays = {field: each for field, each in self._proposed.items() if not (anew and field in _VARIANT)}
        return stays | self._chosen

    def show_columns(self, headings: Sequence[str], mapping: Mapping[str, str]) -> None:
        """The file's headings, and what each of them is, field to heading."""
        if list(self.boxes) != list(headings):
            self._build(headings)
        if not self._chosen:
            self._recognised = dict(mapping)
        field_of = {heading: _shown(field) for field, heading in mapping.items() if heading}
        for heading, box in self.boxes.items():
            field = field_of.get(heading, "")
            if field and box.findData(field) < 0:
                box.addItem(self.tr("recognised"), field)  # one that only this kind of file has
            box.setCurrentIndex(box.findData(field))
            look_ = "body" if field else "muted"
            if self._names[heading].property("words") != look_:
                self._names[heading].setProperty("words", look_)
                look.restyle(self._names[heading])
        self._limit()

    def _build(self, headings: Sequence[str]) -> None:
        for widget in (*self.boxes.values(), *self._names.values()):
            widget.hide()
            widget.deleteLater()
        self.boxes, self._names = {}, {}
        for line, heading in enumerate(dict.fromkeys(headings)):
            name, box = look.OneLine("body"), Choice()
            name.setText(heading)
            box.setObjectName("import-column")
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.setAccessibleName(heading)
            box.activated.connect(lambda _index, heading=heading: self._choose(heading))
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(box, line, 1)
            self._grid.setRowStretch(line, 0)
            self.boxes[heading], self._names[heading] = box, name
        self._grid.setRowStretch(len(self.boxes), 1)
        self._offer()

    def _offer(self) -> None:
        said = self._field_words()
        for box in self.boxes.values():
            chosen = box.currentData()
            box.clear()
            box.addItem(self.tr("is not read"), "")
            for field in FIELDS:
                box.addItem(said[field], field)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self._limit()

    def _choose(self, heading: str) -> None:
        field = self.boxes[heading].currentData()
        for other, box in self.boxes.items():
            if other != heading and field not in ("", _VARIANT[0]) and box.currentData() == field:
                box.setCurrentIndex(0)
        self._limit()
        now = {field: each for each, box in self.boxes.items() if (field := box.currentData()) not in ("", _VARIANT[0])}
        before = {field: each for field, each in self._recognised.items() if _shown(field) != _VARIANT[0]}
        fields = (*now, *(each for each in before if each not in now))
        self._chosen = {each: now.get(each, "") for each in fields if now.get(each, "") != before.get(each, "")}
        options = self._options()
        if set(options) != {self._recognised[field] for field in _VARIANT if self._recognised.get(field)}:
            # Who says one of them says all of them.
            self._chosen |= zip(_VARIANT, options or [""], strict=False)
        self.changed.emit()

    def _options(self) -> list[str]:
        """The headings of the variant."""
        return [heading for heading, box in self.boxes.items() if box.currentData() == _VARIANT[0]]

    def _limit(self) -> None:
        """A variant has so many options at most: no more columns can be chosen for it."""
        options = self._options()
        for heading, box in self.boxes.items():
            model = box.model()
            if isinstance(model, QStandardItemModel):
                free = heading in options or len(options) < len(_VARIANT)
                model.item(box.findData(_VARIANT[0])).setEnabled(free)

    def _field_words(self) -> dict[str, str]:
        return {
            "code": self.tr("Code"),
            "title": self.tr("Name"),
            "price": self.tr("Price"),
            "currency": self.tr("Currency"),
            "unit": self.tr("Unit"),
            "old_price": self.tr("Price before"),
            "stock": self.tr("In stock"),
            "image": self.tr("Photo"),
            "url": self.tr("Link"),
            "variant": self.tr("Variant"),
            "sku": self.tr("Item number (SKU)"),
            "grams": self.tr("Weight in grams"),
            "second_price": self.tr("Second currency"),
            "allergens": self.tr("Allergens"),
            "origin": self.tr("Origin"),
            "harvested": self.tr("Harvested on"),
            "note": self.tr("Pickup or delivery"),
            "limit": self.tr("Most for one buyer"),
        }

    def retranslate(self) -> None:
        self._title.setText(self.tr("Which column is which"))
        self._about.setText(self.tr("Left: the headings of your file. Right: what we make of them."))
        self._offer()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _shown(field: str) -> str:
    """As what a field is offered."""
    return _VARIANT[0] if field in _VARIANT else field
