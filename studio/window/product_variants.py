"""The variants of a product in its dialog: what viewers write after the code, own prices, what is left of each."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.domain.money import Money
from studio.domain.product import MOST_STOCK, code_key
from studio.domain.product_fields import LONGEST_OPTION, MOST_OPTIONS, MOST_VARIANTS
from studio.window import look, words

_COLUMNS = ("options", "price", "stock", "sku")
_STRETCH = (1, 0, 0, 0)
"""What viewers write takes all the room there is; the others are figures and short numbers."""
_GAP, _REMOVE = 8, 44
_LEAST_NAME = 128
_BETWEEN_OPTIONS = re.compile(r"(?<!\d)[,;/·、，；]|[,;/·、，；](?!\d)")
"""Not between two figures: "0,5 l" and "36/38" are one."""


def options_of(text: str) -> list[str]:
    """What is typed for a variant, as viewers write it: "red, M" are two options, "dark red" is one."""
    return [" ".join(part.split()) for part in _BETWEEN_OPTIONS.split(text) if part.strip()]


def whole_number(text: str, most: int) -> int | None:
    """The number in `text`, None where it is not one from 0 to `most`."""
    return int(text) if re.fullmatch(r"\d{1,7}", text, re.ASCII) and int(text) <= most else None


def _left(variant: dict[str, Any]) -> str:
    return "" if variant["stock"] is None else str(variant["stock"])


class _Row(QWidget):
    """One variant."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.editors = {name: QLineEdit() for name in _COLUMNS}
        self.was = ""
        """What the variant is called so far; "" for a new one."""
        self.remove = look.Button("icon", "x")
        self.remove.setObjectName("remove-variant")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for (name, editor), stretch in zip(self.editors.items(), _STRETCH, strict=True):
            editor.setObjectName(f"variant-{name}")
            editor.textEdited.connect(lambda _text: self.edited.emit())
            line.addWidget(editor, stretch)
        line.addWidget(self.remove)
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def texts(self) -> list[str]:
        return [editor.text().strip() for editor in self.editors.values()]


class ProductVariants(QWidget):
    """A page of the product's dialog. `money` reads a price in the product's currency."""

    edited = Signal()

    def __init__(self, money: Callable[[str], Money | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._money = money
        self.rows: list[_Row] = []
        self._widths = dict.fromkeys(_COLUMNS, 60)
        self._about = look.Text("muted")
        self._labels = {name: look.Text("label", wrap=False) for name in _COLUMNS}
        head = QHBoxLayout()
        head.setSpacing(8)
        for label, stretch in zip(self._labels.values(), _STRETCH, strict=True):
            head.addWidget(label, stretch)
        head.addSpacing(_REMOVE)
        self._head = QWidget()
        self._head.setLayout(head)
        head.setContentsMargins(0, 0, 8, 0)
        inside = QWidget()
        self._rows = QVBoxLayout(inside)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(6)
        self.add_button = look.Button("plain", "plus")
        self.add_button.setObjectName("add-variant")
        self.add_button.clicked.connect(self._add)
        self._rows.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)
        self._error = look.Text("error")
        self._error.setObjectName("variants-error")
        self._rows.insertWidget(0, self._error)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        self._error.hide()
        self.retranslate()

    def usual(self, product: dict[str, Any] | None) -> str:
        """What `value` is at first."""
        sign = words.decimal_sign()
        rows = []
        for each in (product or {}).get("variants") or []:
            price = (each["price"] or "").replace(".", sign)
            rows.append([", ".join(each["options"]), price, _left(each), each["sku"], each["name"]])
        return json.dumps(rows)

    def value(self) -> str:
        """What stands in the rows, to be put back by `fill`."""
        return json.dumps([[*row.texts(), row.was] for row in self.rows])

    def fill(self, value: str) -> None:
        """Show these rows."""
        for row in list(self.rows):
            self._take_out(row)
        for *texts, was in json.loads(value):
            row = self._one_more()
            row.was = was
            for editor, text in zip(row.editors.values(), texts, strict=True):
                editor.setText(text)
        self._show()

    @property
    def count(self) -> int:
        """How many variants there are; rows that are quite empty are none."""
        return sum(any(row.texts()) for row in self.rows)

    def check(self) -> QLineEdit | None:
        """Say what is wrong first; the editor it is in, None where nothing is."""
        seen: set[str] = set()
        wrong: QLineEdit | None = None
        reason = ""
        for row in self.rows:
            if not any(row.texts()) or wrong is not None:
                continue
            options, price, stock, _sku = row.texts()
            parts = options_of(options)
            name = code_key(" ".join(parts))
            if not parts:
                reason, wrong = self.tr("Say what viewers write after the code: red, M."), row.editors["options"]
            elif len(parts) > MOST_OPTIONS or max(map(len, parts)) > LONGEST_OPTION:
                reason = self.tr("At most %1 words between commas, each of at most %2 characters.")
                reason = reason.replace("%1", words.number(MOST_OPTIONS)).replace("%2", words.number(LONGEST_OPTION))
                wrong = row.editors["options"]
            elif name in seen:
                reason = self.tr("“%1” is there twice.").replace("%1", options)
                wrong = row.editors["options"]
            elif price and self._money(price) is None:
                example = "4.50".replace(".", words.decimal_sign())
                reason = self.tr("This is not a price. Write it like %1.").replace("%1", example)
                wrong = row.editors["price"]
            elif stock and whole_number(stock, MOST_STOCK) is None:
                most = words.number(MOST_STOCK)
                reason = self.tr("A whole number from 0 to %1, or nothing.").replace("%1", most)
                wrong = row.editors["stock"]
            seen.add(name)
        for row in self.rows:
            for editor in row.editors.values():
                if editor.property("invalid") != (editor is wrong):
                    editor.setProperty("invalid", editor is wrong)
                    editor.setAccessibleDescription(reason if editor is wrong else "")
                    look.restyle(editor)
        self._error.setText(reason)
        self._error.setVisible(bool(reason))
        if wrong is not None:
            # Right below the row it is about.
            around = cast(QWidget, wrong.parentWidget())
            self._rows.removeWidget(self._error)
            self._rows.insertWidget(self._rows.indexOf(around) + 1, self._error)
            self._scroll.ensureWidgetVisible(wrong)
        return wrong

    def typed(self, before: Sequence[dict[str, Any]] = ()) -> list[dict[str, Any]]:
        """As the protocol has them, once `check` has found nothing.

        A stock that is as it was `before` was not typed: the engine keeps what it has, be it that some were sold
        meanwhile.
        """
        was = {code_key(each["name"]): _left(each) for each in before}
        found: list[dict[str, Any]] = []
        for row in self.rows:
            if not any(row.texts()):
                continue
            options, price, stock, sku = row.texts()
            money = self._money(price) if price else None
            name = code_key(row.was or " ".join(options_of(options)))
            kept = {"keep_stock": True} if was.get(name) == stock else {}
            found.append(
                {
                    "options": options_of(options),
                    "price": "" if money is None else f"{money.amount:f}",
                    "stock": int(stock) if stock else None,
                    "sku": sku,
                    "was": row.was,
                    **kept,
                }
            )
        return found

    # ------------------------------------------------------------------------------------------------------ rows

    def _add(self) -> None:
        row = self._one_more()
        self._show()
        row.editors["options"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._rows.activate()
        QTimer.singleShot(0, self.add_button, lambda: self._scroll.ensureWidgetVisible(self.add_button))
        self.edited.emit()

    def _one_more(self) -> _Row:
        row = _Row()
        row.edited.connect(self._edited)
        row.removed.connect(self._remove)
        before = self.rows[-1].remove if self.rows else None
        self.rows.append(row)
        self._rows.insertWidget(self._rows.indexOf(self.add_button), row)
        order = [*([before] if before else []), *row.editors.values(), row.remove, self.add_button]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self._name(row)
        return row

    def _remove(self, row: _Row) -> None:
        place = self.rows.index(row)
        self._take_out(row)
        self._show()
        after = self.rows[min(place, len(self.rows) - 1)].editors["options"] if self.rows else self.add_button
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edited()

    def _take_out(self, row: _Row) -> None:
        self.rows.remove(row)
        row.hide()
        row.deleteLater()

    def _edited(self) -> None:
        if self._error.isVisible():
            self.check()
        self.edited.emit()

    def _show(self) -> None:
        self._head.setVisible(bool(self.rows))
        self.add_button.setEnabled(len(self.rows) < MOST_VARIANTS)
        if not self.rows:
            self._error.hide()

    # ----------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        self._about.setText(
            self.tr("Sizes, colours, packs: viewers write one after the code, such as “A12 red M”. Each has its stock.")
        )
        examples = self._examples()
        for name, text in self._column_words().items():
            self._labels[name].setText(text)
            # The same in every row and above them, so that they stand in columns.
            room = QFontMetrics(self._labels[name].font())
            wide = max(room.horizontalAdvance(text) + 4, self.fontMetrics().horizontalAdvance(examples[name]) + 32)
            self._widths[name] = max(_LEAST_NAME if name == "options" else 60, wide)
            self._labels[name].setMinimumWidth(self._widths[name])
            if name != "options":
                self._labels[name].setFixedWidth(self._widths[name])
        # As wide without rows as with them: the dialog does not grow when the first one comes.
        self.setMinimumWidth(sum(self._widths.values()) + len(_COLUMNS) * _GAP + _REMOVE + _GAP)
        self._labels["sku"].setToolTip(self._about_number())
        self.add_button.setText(self.tr("Add a variant"))
        self.add_button.setAccessibleName(self.add_button.text())
        for row in self.rows:
            self._name(row)
        if self._error.isVisible():
            self.check()

    def _about_number(self) -> str:
        return self.tr("The number it has in your shop or your till. Leave it empty if it has none.")

    def _column_words(self) -> dict[str, str]:
        return {
            "options": self.tr("Variant"),
            "price": self.tr("Own price"),
            "stock": self.tr("In stock"),
            "sku": self.tr("Item number (SKU)"),
        }

    def _examples(self) -> dict[str, str]:
        return {
            "options": self.tr("red, M"),
            "price": self.tr("same"),
            "stock": self.tr("not counted"),
            "sku": "",
        }

    def _name(self, row: _Row) -> None:
        for name, text in self._column_words().items():
            row.editors[name].setAccessibleName(text)
            if name == "options":
                row.editors[name].setMinimumWidth(self._widths[name])
            else:
                row.editors[name].setFixedWidth(self._widths[name])
        for name, text in self._examples().items():
            row.editors[name].setPlaceholderText(text)
        row.editors["sku"].setToolTip(self._about_number())
        row.remove.setAccessibleName(self.tr("Take this variant out"))
        row.remove.setToolTip(row.remove.accessibleName())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


class VariantStock(look.Card):
    """What is left of each variant, over the list of products; Enter hands it over, Esc closes it."""

    given = Signal(str, object)
    """A variant's name, and what is left of it (None: not counted). Only of those that were changed."""

    def __init__(self, product: dict[str, Any], parent: QWidget) -> None:
        super().__init__(parent, "sheet")
        self.setObjectName("variant-stock")
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._product = product
        title, hint = look.Text("strong", product["title"]), look.Text("small")
        hint.setText(self.tr("What is left. Empty: not counted."))
        self._editors: list[tuple[str, QLineEdit, str]] = []
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setColumnStretch(0, 1)
        for line, each in enumerate(product["variants"]):
            before = "" if each["stock"] is None else str(each["stock"])
            editor = QLineEdit(before)
            editor.setFixedWidth(96)
            editor.setObjectName("variant-left")
            editor.setPlaceholderText(self.tr("not counted"))
            editor.setAccessibleName(each["name"])
            editor.returnPressed.connect(self.accept)
            grid.addWidget(look.Text("body", each["name"]), line, 0)
            grid.addWidget(editor, line, 1)
            self._editors.append((each["name"], editor, before))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setFixedHeight(min(inside.sizeHint().height(), 320))
        self._error = look.Text("error")
        self._error.hide()
        self.done = look.Button("primary", "check")
        self.done.setText(self.tr("Done"))
        self.done.setAccessibleName(self.done.text())
        self.done.clicked.connect(self.accept)
        self.setAccessibleName(self.tr("What is left of %1").replace("%1", product["title"]))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (title, hint, scroll, self._error):
            column.addWidget(part)
        column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(300)

    def begin(self) -> None:
        """Show it, with the keyboard in the first field."""
        self.show()
        self._editors[0][1].setFocus()
        self._editors[0][1].selectAll()

    def accept(self) -> None:
        """Hand over what was changed, or say what is wrong."""
        for _name, editor, _before in self._editors:
            if (text := editor.text().strip()) and whole_number(text, MOST_STOCK) is None:
                most = words.number(MOST_STOCK)
                self._error.setText(self.tr("A whole number from 0 to %1, or nothing.").replace("%1", most))
                self._error.show()
                editor.setFocus()
                editor.selectAll()
                self.adjustSize()
                return
        for name, editor, before in self._editors:
            if (text := editor.text().strip()) != before:
                self.given.emit(name, int(text) if text else None)
        self.close()
