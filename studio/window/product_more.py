"""What few products need: a weight, a second currency, allergens, names in other languages, how it is paid."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from studio.domain.money import Money, parse_price
from studio.domain.product_fields import LONGEST_LINE, LONGEST_TITLE, MOST_EACH, MOST_TITLES, weight_text
from studio.window import look, words
from studio.window.choices import Choice, LanguageBox
from studio.window.link import Link
from studio.window.product_variants import whole_number

_PLACES = {
    "grams": (0, 0, 1, 6),
    "second_price": (0, 6, 1, 6),
    "limit": (1, 0, 1, 6),
    "harvested": (1, 6, 1, 6),
    "origin": (2, 0, 1, 6),
    "allergens": (2, 6, 1, 6),
    "note": (3, 0, 1, 12),
}
_DAYS = {"zh": "{0.year:04}-{0.month:02}-{0.day:02}", "de": "{0.day:02}.{0.month:02}.{0.year:04}"}
_DAY = "{0.day:02}/{0.month:02}/{0.year:04}"


def day_shown(day: date) -> str:
    """A day in numbers, as the window's language writes them."""
    application = QCoreApplication.instance()
    return _DAYS.get(str(application.property("language") if application else ""), _DAY).format(day)


def day_typed(text: str) -> date | None:
    """The day in "20.11.2026", "20/11/26", "2026-11-20" or "2026年11月20日"; None where there is none."""
    numbers = re.fullmatch(r"(\d{1,4})\s*[./年-]\s*(\d{1,2})\s*[./月-]\s*(\d{1,4})\s*日?", text.strip(), re.ASCII)
    if numbers is None:
        return None
    first, month, last = (int(each) for each in numbers.groups())
    year, day = (first, last) if len(numbers[1]) == 4 else (last, first)
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


class _TitleRow(QWidget):
    """The product's name in one other language."""

    edited = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.language, self.text = LanguageBox(), QLineEdit()
        self.language.setObjectName("title-language")
        self.text.setObjectName("title-text")
        self.remove = look.Button("icon", "x")
        self.remove.setObjectName("remove-title")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.language, 1)
        line.addWidget(self.text, 3)
        line.addWidget(self.remove)
        self.language.chosen.connect(lambda _code: self.edited.emit())
        self.text.textEdited.connect(lambda _text: self.edited.emit())
        self.remove.clicked.connect(lambda: self.removed.emit(self))

    def show_language(self, code: str) -> None:
        """Choose it; a language that is not one of the window's comes to the list."""
        if self.language.findData(code) < 0:
            self.language.addItem(code, code)
        self.language.setCurrentIndex(self.language.findData(code))


class ProductMore(QWidget):
    """A page of the product's dialog. All its values are texts until `typed`."""

    edited = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._ways: list[str] = []
        self.titles: list[_TitleRow] = []
        self.editors = {name: QLineEdit() for name in _PLACES}
        self.fields = {name: look.Field("", editor) for name, editor in self.editors.items()}
        self._checks: dict[str, Callable[[], str]] = {
            "grams": self._weight_error,
            "second_price": self._second_price_error,
            "limit": lambda: self._number_error("limit", MOST_EACH),
            "harvested": self._day_error,
            **{name: lambda name=name: self._length_error(name) for name in ("origin", "allergens", "note")},  # type: ignore[misc]
        }
        self.pay = Choice()
        self.pay.setObjectName("product-pay")
        self._pay = look.Field("", self.pay, lines=0)
        self.first_paid = look.Switch()
        self.first_paid.setObjectName("product-first-paid")
        self._first_paid_note = look.Text("small")
        self._titles_label = look.Text("label")
        self._titles_error = look.Text("error")
        self._titles_error.hide()
        self.add_title = look.Button("plain", "languages")
        self.add_title.setObjectName("add-title")
        for name, editor in self.editors.items():
            editor.setObjectName(f"product-{name.replace('_', '-')}")
            editor.editingFinished.connect(lambda name=name: self.fields[name].set_error(self._checks[name]()))
            editor.textEdited.connect(lambda _text, name=name: self._recheck(name))
        self.pay.activated.connect(lambda _index: self.edited.emit())
        self.first_paid.clicked.connect(lambda _on: self.edited.emit())
        self.add_title.clicked.connect(self._one_more_title)
        self._lay_out()
        link.call("ways", self._take_ways, lambda _words: None)
        self.retranslate()

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for name, place in _PLACES.items():
            cell = QVBoxLayout()
            cell.addWidget(self.fields[name])
            cell.addStretch(1)
            grid.addLayout(cell, *place)
        paid = QVBoxLayout()
        paid.setSpacing(2)
        paid.addWidget(self.first_paid)
        paid.addWidget(self._first_paid_note)
        paid.addStretch(1)
        way = QVBoxLayout()
        way.addWidget(self._pay)
        way.addStretch(1)
        grid.addLayout(way, 4, 0, 1, 6)
        grid.addLayout(paid, 4, 6, 1, 6)
        self._titles = QVBoxLayout()
        self._titles.setSpacing(6)
        names = QVBoxLayout()
        names.setSpacing(6)
        names.setContentsMargins(0, 10, 0, 0)
        names.addWidget(self._titles_label)
        names.addLayout(self._titles)
        names.addWidget(self._titles_error)
        names.addWidget(self.add_title, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addLayout(names, 5, 0, 1, 12)
        grid.setRowStretch(6, 1)
        for column in range(12):
            grid.setColumnStretch(column, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.addWidget(scroll)

    # ---------------------------------------------------------------------------------------------------- values

    def usual(self, product: dict[str, Any] | None) -> dict[str, str]:
        """What `values` is at first."""
        had = product or {}
        sign = words.decimal_sign()
        harvested = day_typed(had.get("harvested") or "")
        return {
            "grams": str(had.get("grams") or ""),
            "second_price": (had.get("second_price") or "").replace(".", sign),
            "limit": str(had.get("limit") or ""),
            "harvested": "" if harvested is None else day_shown(harvested),
            **{name: had.get(name) or "" for name in ("origin", "allergens", "note", "pay")},
            "first_paid": "1" if had.get("first_paid") else "",
            "titles": json.dumps([[each["language"], each["text"]] for each in had.get("titles") or []]),
        }

    def values(self) -> dict[str, str]:
        """What stands in the fields now."""
        titles = [[row.language.currentData(), row.text.text()] for row in self.titles]
        return {
            **{name: editor.text() for name, editor in self.editors.items()},
            "pay": str(self.pay.currentData() or ""),
            "first_paid": "1" if self.first_paid.isChecked() else "",
            "titles": json.dumps(titles),
        }

    def fill(self, values: dict[str, str]) -> None:
        """Show these values."""
        for name, editor in self.editors.items():
            editor.setText(values[name])
            self.fields[name].set_error("")
        self._show_ways(values["pay"])
        self.first_paid.setChecked(bool(values["first_paid"]))
        for row in list(self.titles):
            self._take_out(row)
        for language, text in json.loads(values["titles"]):
            row = self._add_title(language)
            row.text.setText(text)

    def follow(self, was: dict[str, str], now: dict[str, str]) -> None:
        """What still stands as it `was` is shown as it is `now`."""
        values = self.values()
        fresh = {name: now[name] if value == was[name] else value for name, value in values.items()}
        if fresh != values:
            self.fill(fresh)

    @property
    def count(self) -> int:
        """How many of these things the product has."""
        return sum(value not in ("", "[]") for value in self.values().values())

    def check(self) -> QWidget | None:
        """Say what is wrong; the first editor it is in, None where nothing is."""
        for name, check in self._checks.items():
            self.fields[name].set_error(check())
        wrong: QWidget | None = next((self.editors[name] for name in _PLACES if self.fields[name].error), None)
        return wrong or self._check_titles()

    def typed(self) -> dict[str, Any]:
        """As the protocol has it, once `check` has found nothing; what is empty is left out."""
        texts = {name: " ".join(editor.text().split()) for name, editor in self.editors.items()}
        second, harvested = self._second_price(), day_typed(texts["harvested"])
        found = {
            "grams": weight_text(texts["grams"]),
            "second_price": "" if second is None else f"{second.amount:f} {second.currency}",
            "limit": int(texts["limit"] or 0),
            "harvested": "" if harvested is None else harvested.isoformat(),
            **{name: texts[name] for name in ("origin", "allergens", "note")},
            "pay": str(self.pay.currentData() or ""),
            "first_paid": self.first_paid.isChecked(),
            "titles": [
                {"language": row.language.currentData(), "text": " ".join(row.text.text().split())}
                for row in self.titles
                if row.text.text().strip()
            ],
        }
        return {name: value for name, value in found.items() if value}

    # ---------------------------------------------------------------------------------------------------- checks

    def _recheck(self, name: str) -> None:
        if self.fields[name].error:
            self.fields[name].set_error(self._checks[name]())
        self.edited.emit()

    def _number_error(self, name: str, most: int) -> str:
        text = self.editors[name].text().strip()
        if text and not whole_number(text, most):
            return self.tr("A whole number from 1 to %1, or nothing.").replace("%1", words.number(most))
        return ""

    @property
    def grams(self) -> int | None:
        """What one weighs about, as far as it can be read."""
        try:
            return weight_text(self.editors["grams"].text().strip())
        except ValueError:
            return None

    def _weight_error(self) -> str:
        try:
            weight_text(self.editors["grams"].text().strip())
        except ValueError:
            example = "1.2 kg".replace(".", words.decimal_sign())
            return self.tr("A weight, like 350 or %1.").replace("%1", example)
        return ""

    def _second_price(self) -> Money | None:
        try:
            # Without a currency of its own it would be a second price in the first currency.
            return parse_price(self.editors["second_price"].text(), "XOF")
        except ValueError:
            return None

    def _second_price_error(self) -> str:
        text = self.editors["second_price"].text().strip()
        price = self._second_price()
        if text and (price is None or (price.currency == "XOF" and "xof" not in text.lower())):
            example = "20.50 CHF".replace(".", words.decimal_sign())
            return self.tr("With its currency: %1.").replace("%1", example)
        return ""

    def _day_error(self) -> str:
        text = self.editors["harvested"].text().strip()
        if text and day_typed(text) is None:
            return self.tr("This is not a day. Write it like %1.").replace("%1", day_shown(date(2026, 11, 20)))
        return ""

    def _length_error(self, name: str) -> str:
        if len(self.editors[name].text().strip()) > LONGEST_LINE:
            return self.tr("At most %1 characters.").replace("%1", words.number(LONGEST_LINE))
        return ""

    def _check_titles(self) -> QWidget | None:
        seen: set[str] = set()
        reason = ""
        wrong: QWidget | None = None
        for row in self.titles:
            language = row.language.currentData()
            if row.text.text().strip() and language in seen:
                reason, wrong = self.tr("One name for each language."), row.language
            elif len(row.text.text().strip()) > LONGEST_TITLE:
                reason = self.tr("At most %1 characters.").replace("%1", words.number(LONGEST_TITLE))
                wrong = row.text
            seen.add(language)
        self._titles_error.setText(reason)
        self._titles_error.setVisible(bool(reason))
        return wrong

    # ---------------------------------------------------------------------------------------------------- titles

    def _one_more_title(self) -> None:
        used = {row.language.currentData() for row in self.titles}
        # Their own language has the name already.
        used.add(str(self._link.state.get("language", "")).replace("_", "-").split("-")[0])
        row = self._add_title(next((code for code in words.LANGUAGES if code not in used), "en"))
        row.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _add_title(self, language: str) -> _TitleRow:
        row = _TitleRow()
        row.show_language(language)
        row.edited.connect(self._title_edited)
        row.removed.connect(self._remove_title)
        self.titles.append(row)
        self._titles.addWidget(row)
        self._name_title(row)
        self.add_title.setEnabled(len(self.titles) < MOST_TITLES)
        for first, second in ((row.language, row.text), (row.text, row.remove), (row.remove, self.add_title)):
            QWidget.setTabOrder(first, second)
        return row

    def _title_edited(self) -> None:
        if self._titles_error.isVisible():
            self._check_titles()
        self.edited.emit()

    def _remove_title(self, row: _TitleRow) -> None:
        self._take_out(row)
        self.add_title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._title_edited()

    def _take_out(self, row: _TitleRow) -> None:
        self.titles.remove(row)
        self.add_title.setEnabled(True)
        row.hide()
        row.deleteLater()

    # ------------------------------------------------------------------------------------------------------ ways

    def _take_ways(self, ways: list[dict[str, Any]]) -> None:
        self._ways = [way["name"] for way in ways]
        self._show_ways(str(self.pay.currentData() or ""))

    def _show_ways(self, chosen: str) -> None:
        self.pay.clear()
        self.pay.addItem(self.tr("As for the whole stall"), "")
        # One that is gone stays chosen until the seller chooses another: the engine says so when it is saved.
        for name in dict.fromkeys([*self._ways, *([chosen] if chosen else [])]):
            self.pay.addItem(name, name)
        self.pay.setCurrentIndex(self.pay.findData(chosen))

    # ----------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        labels = {
            "grams": (self.tr("One weighs about (grams)"), self.tr("sold by weight")),
            "second_price": (self.tr("Price in another currency"), "20.50 CHF".replace(".", words.decimal_sign())),
            "limit": (self.tr("Most for one buyer"), self.tr("as for the whole stall")),
            "harvested": (self.tr("Harvested or made on"), day_shown(date(2026, 11, 20))),
            "origin": (self.tr("Where it comes from"), self.tr("our own fields")),
            "allergens": (self.tr("Allergens"), self.tr("milk, nuts…")),
            "note": (self.tr("Pickup or delivery"), self.tr("at the farm, Saturday morning")),
        }
        for name, (label, example) in labels.items():
            self.fields[name].set_label(label)
            self.editors[name].setPlaceholderText(example)
            if self.fields[name].error:
                self.fields[name].set_error(self._checks[name]())
        self._pay.set_label(self.tr("Way to pay"))
        self._show_ways(str(self.pay.currentData() or ""))
        self.first_paid.setText(self.tr("Who pays first has it"))
        self.first_paid.setAccessibleName(self.first_paid.text())
        self._first_paid_note.setText(self.tr("A claim in the chat keeps nothing back."))
        self._titles_label.setText(self.tr("Name in other languages"))
        self.add_title.setText(self.tr("Add a language"))
        self.add_title.setAccessibleName(self.add_title.text())
        for row in self.titles:
            self._name_title(row)

    def _name_title(self, row: _TitleRow) -> None:
        row.language.setAccessibleName(self.tr("Language"))
        row.text.setAccessibleName(self.tr("Name in this language"))
        row.remove.setAccessibleName(self.tr("Take this name out"))
        row.remove.setToolTip(row.remove.accessibleName())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
