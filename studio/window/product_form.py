"""The fields of a product, each with what is wrong with it beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.catalogue import LONGEST_CODE, LONGEST_TITLE, LONGEST_UNIT, begins_a_code, reads_as_amount
from studio.domain.money import Money, parse_currency, parse_price
from studio.domain.product import LONGEST_QR_BYTES, MOST_STOCK, code_key
from studio.domain.weights import grams_in, sold_by_weight
from studio.window import look, words
from studio.window.choices import Suggestions
from studio.window.link import Link
from studio.window.product_more import ProductMore
from studio.window.product_variants import ProductVariants, whole_number

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CNY", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "MXN", "BRL")
_COLUMNS = 12
_SAID: dict[bool | None, str] = {None: "", True: "yes", False: "no"}
_PLACES = {
    "title": (0, 0, 1, 8),
    "code": (0, 8, 1, 4),
    "price": (1, 0, 1, 5),
    "currency": (1, 5, 1, 3),
    "unit": (1, 8, 1, 4),
    "old_price": (2, 0, 1, 5),
    "stock": (2, 5, 1, 7),
    "url": (3, 0, 1, 12),
}
"""Row, column, rows and columns of each, in the order in which the keyboard goes through them."""


class ProductForm(QWidget):
    """What a product has besides its photo, on three pages: what each has, its variants, and what few have.

    `product` is the one that is changed, None for a new one. A fault is said when its field is left, and goes as soon
    as it is mended. Below the fields of the first page is room for what belongs to them: `below`.
    """

    edited = Signal()
    """Something was typed."""

    def __init__(self, link: Link, product: dict[str, Any] | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._product = product
        self.code, self.name, self.price = QLineEdit(), QLineEdit(), QLineEdit()
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.currency.setMinimumContentsLength(5)
        self.unit, self.old_price, self.stock, self.url = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        self.editors: dict[str, QLineEdit] = {
            "code": self.code,
            "title": self.name,
            "price": self.price,
            "currency": self.currency.lineEdit(),  # type: ignore[dict-item]
            "unit": self.unit,
            "old_price": self.old_price,
            "stock": self.stock,
            "url": self.url,
        }
        # What is wrong with them may take a second line.
        self.fields = {
            name: look.Field("", self.currency if name == "currency" else editor, lines=2)
            for name, editor in self.editors.items()
        }
        self._checks: dict[str, Callable[[], str]] = {
            "code": self._code_error,
            "title": self._title_error,
            "price": self._price_error,
            "currency": self._currency_error,
            "unit": self._unit_error,
            "old_price": self._old_price_error,
            "stock": self._stock_error,
            "url": self.url_error,
        }
        for name, editor in self.editors.items():
            editor.setObjectName(f"product-{name.replace('_', '-')}")
            editor.editingFinished.connect(lambda name=name: self._left(name))
            # A fault that is mended goes at once; one that is being typed waits until the field is left.
            editor.textEdited.connect(lambda _text, name=name: self._recheck(name))
        self.variants, self.more = ProductVariants(self._money), ProductMore(link)
        self.variants.edited.connect(self._variants_edited)
        self.more.edited.connect(self._more_edited)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for name, place in _PLACES.items():
            # Aligned by a stretch, because a cell's own alignment forgets that words which wrap need height.
            cell = QVBoxLayout()
            cell.addWidget(self.fields[name])
            cell.addStretch(1)
            grid.addLayout(cell, *place)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.by_weight = look.Switch()
        self.by_weight.setObjectName("product-by-weight")
        self.by_weight.clicked.connect(self._choose_by_weight)
        self._by_weight: bool | None = None  # what the seller said; None: as the unit reads
        self._by_weight_note = look.Text("small")
        self._by_weight_row = QWidget()
        scales = QVBoxLayout(self._by_weight_row)
        scales.setContentsMargins(0, 0, 0, 0)
        scales.setSpacing(2)
        scales.addWidget(self.by_weight)
        scales.addWidget(self._by_weight_note)
        self.unit.textChanged.connect(lambda _text: self._show_by_weight())
        self.more.edited.connect(self._show_by_weight)
        self.below = QVBoxLayout()
        first_page = QWidget()
        column_ = QVBoxLayout(first_page)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(12)
        column_.addLayout(grid)
        column_.addWidget(self._by_weight_row)
        column_.addLayout(self.below)
        column_.addStretch(1)
        self.pages = QStackedWidget()
        self._group = QButtonGroup(self)
        self.tabs: list[look.Button] = []
        tabs = QHBoxLayout()
        tabs.setSpacing(8)
        names = ("package", "list", "sliders-horizontal")
        for number, (icon, page) in enumerate(zip(names, (first_page, self.variants, self.more), strict=True)):
            tab = look.Button("plain", icon)
            tab.setCheckable(True)
            tab.setObjectName(f"product-page-{number}")
            self._group.addButton(tab, number)
            self.tabs.append(tab)
            tabs.addWidget(tab)
            self.pages.addWidget(page)
        tabs.addStretch(1)
        self.tabs[0].setChecked(True)
        self._group.idToggled.connect(lambda number, on: self.pages.setCurrentIndex(number) if on else None)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(tabs)
        whole.addWidget(self.pages, 1)
        self.in_order: list[QWidget] = [self.fields[name].editor for name in _PLACES]
        for first, second in pairwise(self.in_order):
            QWidget.setTabOrder(first, second)
        self._offer_choices()
        self.retranslate()

    def _offer_choices(self) -> None:
        used = dict.fromkeys(product["currency"] for product in self._link.products)
        self.currency.addItems(list(dict.fromkeys([*used, *CURRENCIES])))
        units = sorted({product["unit"] for product in self._link.products if product["unit"]})
        Suggestions(units, self.unit)

    def usual_values(self, code: str) -> dict[str, str]:
        """What the fields show at first: of a new product what is likely, with `code`."""
        product = self._product
        if product is None:
            last = self._link.products[-1] if self._link.products else None
            blank = dict.fromkeys(self.editors, "") | {"code": code, "variants": "[]", "by_weight": ""}
            blank |= self.more.usual(None)
            return blank | {"currency": last["currency"] if last else usual_currency()}
        sign = words.decimal_sign()
        return self.more.usual(product) | {
            "variants": self.variants.usual(product),
            "by_weight": _SAID[product.get("by_weight")],
            "code": product["code"],
            "title": product["title"],
            "price": product["price"].replace(".", sign),
            "currency": product["currency"],
            "unit": product["unit"],
            "old_price": (product["old_price"] or "").replace(".", sign),
            "stock": _text_of(product["stock"]),
            "url": product["url"],
        }

    def values(self) -> dict[str, str]:
        """What stands in the fields now."""
        fields = {name: editor.text() for name, editor in self.editors.items()}
        said = {"variants": self.variants.value(), "by_weight": _SAID[self._by_weight]}
        return fields | said | self.more.values()

    def follow(self, was: dict[str, str]) -> dict[str, str]:
        """The product has changed while the form is open, as when its offer has ended: what still stands as it `was` at
        first is shown as it is now, so that saving changes only what was typed. What would be shown at first now."""
        code = (self._product or {}).get("code")
        now = next((each for each in self._link.products if each["code"] == code), None)
        if now is None:
            return was
        # How many are left goes its own way: what is sold while the form is open stays sold.
        self._product = now | {name: (self._product or {}).get(name) for name in ("stock", "variants")}
        fresh = self.usual_values(now["code"])
        for name, editor in self.editors.items():
            if fresh[name] != was[name] and editor.text() == was[name]:
                editor.setText(fresh[name])
                self._recheck(name)
        self.more.follow(was, fresh)
        if _SAID[self._by_weight] == was["by_weight"]:
            self._by_weight = next(said for said, text in _SAID.items() if text == fresh["by_weight"])
        self._show_by_weight()
        return fresh

    def fill(self, values: dict[str, str]) -> None:
        """Show these values, as `values` gave them once."""
        for name, editor in self.editors.items():
            editor.setText(values[name])
            editor.setCursorPosition(0)  # what is too long is read from its beginning
            self.fields[name].set_error("")
        self.variants.fill(values["variants"])
        self.more.fill(values)
        self._by_weight = next(said for said, text in _SAID.items() if text == values["by_weight"])
        self._show_by_weight()
        self._variants_edited()
        self._more_edited()

    def product(self) -> dict[str, Any] | None:
        """As the protocol has it, without its photo; None where something is wrong: the keyboard goes there."""
        for name in self.editors:
            self._leave(name)
        wrong = next((name for name in self.editors if self.fields[name].error), None)
        if wrong is not None:
            self._go_to(0, self.editors[wrong])
            return None
        for page, part in ((1, self.variants), (2, self.more)):
            if (editor := part.check()) is not None:
                self._go_to(page, editor)
                return None
        price, old = self._money(self.price.text()), self._money(self.old_price.text())
        assert price is not None
        stock = self.stock.text().strip()
        typed = self.more.typed()
        if self._by_weight is not None:
            typed["by_weight"] = self._by_weight
        had = self._product or {}
        if self.variants.count:
            typed["variants"] = self.variants.typed(had.get("variants") or [])
            stock = ""
        elif self._product is not None and not had.get("variants") and stock == _text_of(self._product["stock"]):
            typed["keep_stock"] = True  # what was sold while the form was open stays sold
        return typed | {
            "code": self.code.text().strip(),
            "title": self.name.text().strip(),
            "price": f"{price.amount:f}",
            "currency": price.currency,
            "unit": self.unit.text().strip(),
            "old_price": None if old is None else f"{old.amount:f}",
            "url": self.url.text().strip(),
            "stock": int(stock) if stock else None,
        }

    def _go_to(self, page: int, editor: QWidget) -> None:
        self.tabs[page].setChecked(True)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def _variants_edited(self) -> None:
        count = self.variants.count
        self.stock.setEnabled(not count)
        self._name_tabs()
        self.edited.emit()

    def _more_edited(self) -> None:
        self._name_tabs()
        self.edited.emit()

    def _name_tabs(self) -> None:
        for tab, text, count in zip(
            self.tabs,
            (self.tr("Product"), self.tr("Variants"), self.tr("More")),
            (0, self.variants.count, self.more.count),
            strict=True,
        ):
            tab.setText(f"{text} · {words.number(count)}" if count else text)
            tab.setAccessibleName(tab.text())
        counted = self.tr("by variant") if self.variants.count else self.tr("not counted")
        self.stock.setPlaceholderText(counted)

    def _show_by_weight(self) -> None:
        """What has a price for a weight goes on the scales, or comes in packets of it."""
        unit = self.unit.text().strip()
        self._by_weight_row.setVisible(grams_in(unit) is not None)
        by_weight = sold_by_weight(unit, self.more.grams, self._by_weight)
        self.by_weight.setChecked(by_weight)
        self._by_weight_note.setText(
            self.tr("It is weighed when it is packed, and costs what it weighs.")
            if by_weight
            else self.tr("Packets of %1: each costs exactly this.").replace("%1", unit)
        )

    def _choose_by_weight(self, on: bool) -> None:
        usual = sold_by_weight(self.unit.text().strip(), self.more.grams, None)
        self._by_weight = None if on == usual else on
        self._show_by_weight()
        self.edited.emit()

    def _left(self, name: str) -> None:
        """The keyboard has gone elsewhere: what was not even begun is no mistake yet."""
        editor = self.editors[name]
        if editor.isModified() or editor.text().strip() or self.fields[name].error:
            self._leave(name)

    def _leave(self, name: str) -> None:
        if name == "url":
            self._complete_url()
        if name == "price":
            self._take_currency()
        self.fields[name].set_error(self._checks[name]())

    def _recheck(self, name: str) -> None:
        related = ("price", "currency", "old_price") if name in ("price", "currency", "old_price") else (name,)
        for each in related:
            if self.fields[each].error:
                self.fields[each].set_error(self._checks[each]())
        self.edited.emit()

    def _complete_url(self) -> None:
        text = self.url.text().strip()
        if text and "://" not in text and "." in text and " " not in text:
            text = f"https://{text}"
        if text != self.url.text():
            self.url.setText(text)

    def _take_currency(self) -> None:
        """A price with its own currency ("€ 4,50") says it for the field beside it."""
        text = self.price.text()
        price = self._money(text) if re.search(r"[^\d\s.,'’+-]", text) else None
        if price is not None and price.currency != parse_currency(self.currency.currentText()):
            self.currency.setCurrentText(price.currency)
            self._recheck("currency")

    def _money(self, text: str) -> Money | None:
        try:
            return parse_price(text, parse_currency(self.currency.currentText()) or usual_currency())
        except ValueError:
            return None

    def _code_error(self) -> str:
        code = self.code.text().strip()
        if not code:
            return self.tr("Give it a code: viewers write it in the chat.")
        if len(code) > LONGEST_CODE:
            return self.tr("At most %1 characters.").replace("%1", words.number(LONGEST_CODE))
        if not code.isprintable() or " " in code:
            return self.tr("A code has no spaces: A12.")
        if reads_as_amount(code):
            return self.tr("It reads as a quantity or a price. Write it like A12.")
        if not begins_a_code(code):
            return self.tr("A code begins with a letter or a digit: A12.")
        mine = self._product and code_key(self._product["code"])
        for product in self._link.products:
            if code_key(product["code"]) == code_key(code) != mine:
                return self.tr("“%1” has this code.").replace("%1", product["title"])
        return ""

    def _title_error(self) -> str:
        title = self.name.text().strip()
        if not title:
            return self.tr("What is it called?")
        if len(title) > LONGEST_TITLE:
            return self.tr("At most %1 characters.").replace("%1", words.number(LONGEST_TITLE))
        return ""

    def _price_error(self) -> str:
        return self._amount_error(self.price.text().strip(), self.tr("What does it cost?"))

    def _amount_error(self, text: str, missing: str) -> str:
        if not text:
            return missing
        if self._money(text) is None:
            example = "4.50".replace(".", words.decimal_sign())
            return self.tr("This is not a price. Write it like %1.").replace("%1", example)
        return ""

    def _currency_error(self) -> str:
        if parse_currency(self.currency.currentText()) is None:
            return self.tr("Write EUR, USD, CNY…")
        return ""

    def _unit_error(self) -> str:
        if len(self.unit.text().strip()) > LONGEST_UNIT:
            return self.tr("At most %1 characters.").replace("%1", words.number(LONGEST_UNIT))
        return ""

    def _old_price_error(self) -> str:
        text = self.old_price.text().strip()
        if wrong := self._amount_error(text, ""):
            return wrong
        old, price = self._money(text), self._money(self.price.text())
        if old and price:
            if old.currency != price.currency:
                return self.tr("The price is in %1.").replace("%1", price.currency)
            if old.minor <= price.minor:
                return self.tr("It must be above the price.")
        return ""

    def _stock_error(self) -> str:
        text = self.stock.text().strip()
        if text and not self.variants.count and whole_number(text, MOST_STOCK) is None:
            most = words.number(MOST_STOCK)
            return self.tr("A whole number from 0 to %1, or nothing.").replace("%1", most)
        return ""

    def url_error(self) -> str:
        """What is wrong with the link as it stands, "" for nothing."""
        text = self.url.text().strip()
        if not text:
            return ""
        try:
            parts = urlsplit(text)
            usable = parts.scheme in ("http", "https") and bool(parts.hostname)
            _port, user = parts.port, parts.username
        except ValueError:
            usable, user = False, None
        if not usable or not text.isprintable() or re.search('[\\s<>"]', text):
            return self.tr("This is not a web address. Copy it from your shop's page: https://…")
        if user is not None:
            return self.tr("Viewers see this address: it must not hold a user name.")
        if len(text.encode()) > LONGEST_QR_BYTES:
            return self.tr("Too long: its QR code would be too fine to scan. Use a short link.")
        return ""

    def retranslate(self) -> None:
        labels = {
            "code": self.tr("Code"),
            "title": self.tr("Name"),
            "price": self.tr("Price"),
            "currency": self.tr("Currency"),
            "unit": self.tr("Unit"),
            "old_price": self.tr("Price before"),
            "stock": self.tr("In stock"),
            "url": self.tr("Link to buy it"),
        }
        for name, label in labels.items():
            self.fields[name].set_label(label)
            if self.fields[name].error:
                self.fields[name].set_error(self._checks[name]())
        self.unit.setPlaceholderText(self.tr("kg, jar…"))
        self.by_weight.setText(self.tr("Sold by weight"))
        self.by_weight.setAccessibleName(self.by_weight.text())
        self._show_by_weight()
        self.old_price.setPlaceholderText(self.tr("none"))
        self._name_tabs()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _text_of(stock: int | None) -> str:
    return "" if stock is None else str(stock)


def usual_currency() -> str:
    """What is paid with where this computer is."""
    found = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return parse_currency(found) or "EUR"
