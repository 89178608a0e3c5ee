"""The dialog of one product: what is sold, for how much, where it is bought."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import (
    QImageReader,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from studio.domain.catalogue import LONGEST_CODE, LONGEST_TITLE, LONGEST_UNIT
from studio.domain.money import Money, parse_currency, parse_price
from studio.domain.product import LONGEST_QR_BYTES, MOST_STOCK, Product, buy_link, code_key
from studio.window import look, words
from studio.window.link import Link
from studio.window.photo_box import PhotoBox
from studio.window.qr_box import QrBox

_CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CNY", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "PLN", "CZK", "MXN", "BRL")

# What was typed and not saved, for each product (None: a new one), as long as the window runs.
_drafts: WeakKeyDictionary[Link, dict[str | None, dict[str, str]]] = WeakKeyDictionary()


def next_code(codes: Iterable[str]) -> str:
    """A code that is free: the last one's, counted up."""
    taken = [code.strip() for code in codes]
    keys = {code_key(code) for code in taken}
    stem, digits = "A", ""
    if taken and (match := re.fullmatch(r"(.*?)(\d*)", taken[-1])):
        stem, digits = match[1], match[2]
    number = int(digits or "0") + 1
    while code_key(f"{stem}{number}") in keys:
        number += 1
    code = f"{stem}{number}"
    return code if len(code) <= LONGEST_CODE else next_code(code for code in taken[:-1])


class ProductDialog(QDialog):
    """Adds a product, or changes one. Not modal. What is typed and not saved is there again at the next opening."""

    saved = Signal(str)
    """The code of the product, once the engine has it."""

    def __init__(self, link: Link, product: dict[str, Any] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("product-dialog")
        self._link = link
        self._product = product
        self._image = ""
        self._saving = False
        self._chooser: QFileDialog | None = None

        self.photo = PhotoBox()
        self.photo.dropped.connect(self._take_photo)
        self.choose_button = look.Button("plain", "folder-open")
        self.choose_button.clicked.connect(self._choose_photo)
        self.camera_button = look.Button("plain", "camera")
        self.camera_button.setObjectName("take-photo")
        self.camera_button.clicked.connect(self._ask_for_photo)
        self.no_photo_button = look.Button("quiet", "x")
        self.no_photo_button.clicked.connect(lambda: self._set_image(""))
        self._photo_error = look.Text("error")
        self.code = QLineEdit()
        self.name = QLineEdit()
        self.price = QLineEdit()
        self.currency = QComboBox()
        self.currency.setEditable(True)
        self.currency.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.currency.setMinimumContentsLength(5)
        self.unit = QLineEdit()
        self.old_price = QLineEdit()
        self.stock = QLineEdit()
        self.url = QLineEdit()
        self._editors: dict[str, QLineEdit] = {
            "code": self.code,
            "title": self.name,
            "price": self.price,
            "currency": self.currency.lineEdit(),  # type: ignore[dict-item]
            "unit": self.unit,
            "old_price": self.old_price,
            "stock": self.stock,
            "url": self.url,
        }
        self.fields = {
            name: look.Field("", self.currency if name == "currency" else editor)
            for name, editor in self._editors.items()
        }
        checks: dict[str, Callable[[], str]] = {
            "code": self._code_error,
            "title": self._title_error,
            "price": self._price_error,
            "currency": self._currency_error,
            "unit": self._unit_error,
            "old_price": self._old_price_error,
            "stock": self._stock_error,
            "url": self._url_error,
        }
        self._checks = checks
        for name, editor in self._editors.items():
            editor.setObjectName(f"product-{name.replace('_', '-')}")
            editor.editingFinished.connect(lambda name=name: self._leave(name))
            # A fault that is mended goes at once; one that is being typed waits until the field is left.
            editor.textEdited.connect(lambda _text, name=name: self._recheck(name))
        # A code takes a few hundredths of a second: not one for every letter.
        self._link_soon = QTimer(self, singleShot=True, interval=60)
        self._link_soon.timeout.connect(self._show_link)
        self.url.textChanged.connect(lambda _text: self._link_soon.start())
        self.qr = QrBox()
        self._address = look.Text("small")
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self._draft_note = look.Text("small")
        self.fresh_button = look.Button("quiet", "undo-2")
        self.fresh_button.setObjectName("drop-draft")
        self.fresh_button.clicked.connect(self._start_over)
        self._draft_row = QWidget()
        draft = QHBoxLayout(self._draft_row)
        draft.setContentsMargins(0, 0, 0, 0)
        draft.addWidget(self._draft_note, 1)
        draft.addWidget(self.fresh_button)
        self._refusal = look.Text("error")
        self._refusal.setObjectName("product-refusal")
        self.cancel_button = look.Button("quiet")
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = look.Button("primary", "check")
        self.save_button.setObjectName("product-save")
        self.save_button.clicked.connect(self.save)
        for button in self.findChildren(look.Button):
            button.setAutoDefault(False)
        self.save_button.setDefault(True)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

        self._lay_out()
        self._offer_choices()
        self._before = self._values_of(product)
        draft_values = _drafts.get(link, {}).get(self._draft_key)
        self._fill(draft_values or self._before)
        self._draft_row.setVisible(draft_values is not None)
        self._refusal.hide()
        self._photo_error.hide()
        self.retranslate()
        (self.name if product is None else self.price).setFocus()

    # --------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self._photo_error, self.choose_button, self.camera_button, self.no_photo_button):
            left.addWidget(widget)
        left.addStretch(1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        places = {
            "title": (0, 0, 1, 4),
            "code": (0, 4, 1, 2),
            "price": (1, 0, 1, 2),
            "currency": (1, 2, 1, 2),
            "unit": (1, 4, 1, 2),
            "old_price": (2, 0, 1, 2),
            "stock": (2, 2, 1, 4),
            "url": (3, 0, 1, 6),
        }
        for name, place in places.items():
            # Aligned by a stretch, because a cell's own alignment forgets that words which wrap need height.
            cell = QVBoxLayout()
            cell.addWidget(self.fields[name])
            cell.addStretch(1)
            grid.addLayout(cell, *place)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        shown = QHBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        shown.addWidget(self._address, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addLayout(grid)
        right.addLayout(shown)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._refusal, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(self._draft_row)
        whole.addLayout(columns, 1)
        whole.addLayout(buttons)
        order: list[QWidget] = [self.fields[name].editor for name in places]
        order += [self.choose_button, self.camera_button, self.no_photo_button, self.cancel_button, self.save_button]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.setMinimumWidth(744)

    def _offer_choices(self) -> None:
        used = dict.fromkeys(product["currency"] for product in self._link.products)
        self.currency.addItems(list(dict.fromkeys([*used, *_CURRENCIES])))
        units = sorted({product["unit"] for product in self._link.products if product["unit"]})
        completer = QCompleter(units, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.unit.setCompleter(completer)

    # -------------------------------------------------------------------------------------------- values and drafts

    @property
    def _draft_key(self) -> str | None:
        return None if self._product is None else str(self._product["code"])

    def _values_of(self, product: dict[str, Any] | None) -> dict[str, str]:
        """What the fields show of a product; of a new one what is likely."""
        if product is None:
            last = self._link.products[-1] if self._link.products else None
            blank = dict.fromkeys(self._editors, "")
            code = next_code(each["code"] for each in self._link.products)
            return blank | {"code": code, "currency": last["currency"] if last else _usual_currency(), "image": ""}
        sign = words.decimal_sign()
        return {
            "code": product["code"],
            "title": product["title"],
            "price": product["price"].replace(".", sign),
            "currency": product["currency"],
            "unit": product["unit"],
            "old_price": (product["old_price"] or "").replace(".", sign),
            "stock": "" if product["stock"] is None else str(product["stock"]),
            "url": product["url"],
            "image": product["image"],
        }

    def _values(self) -> dict[str, str]:
        return {name: editor.text() for name, editor in self._editors.items()} | {"image": self._image}

    def _fill(self, values: dict[str, str]) -> None:
        for name, editor in self._editors.items():
            editor.setText(values[name])
            self.fields[name].set_error("")
        self._set_image(values["image"])

    def _start_over(self) -> None:
        self._drop_draft()
        self._fill(self._before)
        self._draft_row.hide()

    def _drop_draft(self) -> None:
        _drafts.get(self._link, {}).pop(self._draft_key, None)

    def reject(self) -> None:
        """Close; what was typed stays for the next opening."""
        if (values := self._values()) != self._before:
            _drafts.setdefault(self._link, {})[self._draft_key] = values
        else:
            self._drop_draft()
        super().reject()

    # ---------------------------------------------------------------------------------------------------- checks

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
        self._refusal.hide()

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
            return parse_price(text, parse_currency(self.currency.currentText()) or _usual_currency())
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
        if text and (not re.fullmatch(r"\d{1,7}", text, re.ASCII) or int(text) > MOST_STOCK):
            most = words.number(MOST_STOCK)
            return self.tr("A whole number from 0 to %1, or nothing.").replace("%1", most)
        return ""

    def _url_error(self) -> str:
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

    # ------------------------------------------------------------------------------------------------------ saving

    def save(self) -> None:
        """Hand it to the engine, if nothing is wrong with it."""
        if self._saving:
            return
        for name in self._editors:
            self._leave(name)
        wrong = next((name for name in self._editors if self.fields[name].error), None)
        if wrong is not None:
            editor = self._editors[wrong]
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.selectAll()
            return
        price, old = self._money(self.price.text()), self._money(self.old_price.text())
        assert price is not None
        stock = self.stock.text().strip()
        self._saving = True
        self._refusal.hide()
        self._show_saving()
        self._link.call(
            "put-product",
            then=self._done,
            fail=self._refused,
            code=self.code.text().strip(),
            title=self.name.text().strip(),
            price=f"{price.amount:f}",
            currency=price.currency,
            unit=self.unit.text().strip(),
            old_price=None if old is None else f"{old.amount:f}",
            image=self._image,
            url=self.url.text().strip(),
            stock=int(stock) if stock else None,
            was=self._draft_key,
        )

    def _done(self, _state: object) -> None:
        self._saving = False
        self._show_saving()
        self._drop_draft()
        self.saved.emit(self.code.text().strip())
        self.accept()

    def _refused(self, reason: str) -> None:
        self._saving = False
        self._show_saving()
        self._refusal.setText(reason)
        self._refusal.show()

    def _show_saving(self) -> None:
        self.save_button.setEnabled(not self._saving)

    # ------------------------------------------------------------------------------------------------------- photo

    def _set_image(self, path: str) -> None:
        self._image = path
        self.photo.show_picture(path)
        self.no_photo_button.setVisible(bool(path))
        self._photo_error.hide()

    def _take_photo(self, path: str) -> None:
        if not path:
            self._refuse_photo(self.tr("Save the picture on this computer first, then drop its file here."))
        elif not QImageReader(path).canRead():
            self._refuse_photo(self.tr("This file is not a picture. Use a JPEG, PNG or WebP file."))
        else:
            self._set_image(path)

    def _refuse_photo(self, words_: str) -> None:
        self._photo_error.setText(words_)
        self._photo_error.show()

    def _choose_photo(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a photo"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"), self.tr("All files (*)")])
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._take_photo)
        self._chooser = chooser
        chooser.show()

    def _ask_for_photo(self) -> None:
        self.camera_button.setEnabled(False)
        self._link.call("photo", then=self._photographed, fail=self._not_photographed)

    def _photographed(self, answer: dict[str, Any]) -> None:
        self.camera_button.setEnabled(True)
        self._set_image(answer["path"])

    def _not_photographed(self, reason: str) -> None:
        self.camera_button.setEnabled(True)
        self._refuse_photo(reason)

    # -------------------------------------------------------------------------------------------------------- link

    def _show_link(self) -> None:
        text = self.url.text().strip()
        wrong = self._url_error()
        self.qr.show_payload("" if wrong else text)
        if not text:
            self._address.setText(self.tr("Paste the product's link: its QR code appears here at once."))
        elif wrong:
            self._address.setText(self.tr("No QR code yet."))
        else:
            found = buy_link(Product("", "", Money(0, "EUR"), url=text))
            assert found is not None
            # Addresses have no blanks to break at.
            self._address.setText("\u200b".join(re.split("(?<=[/.?&=-])", found.address)))

    # ------------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """All words, in the window's language."""
        self.setWindowTitle(self.tr("Add a product") if self._product is None else self.tr("Edit the product"))
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
        self.stock.setPlaceholderText(self.tr("not counted"))
        self.old_price.setPlaceholderText(self.tr("none"))
        self.photo.set_texts(self.tr("Drop a photo here"), self.tr("Photo of the product"))
        self.qr.setAccessibleName(self.tr("QR code of the link"))
        for button, text, tip in (
            (self.choose_button, self.tr("Choose a photo…"), ""),
            (self.camera_button, self.tr("Take it with the camera"), self.tr("Hold it into the picture, then press.")),
            (self.no_photo_button, self.tr("No photo"), ""),
            (self.fresh_button, self.tr("Start over"), ""),
            (self.cancel_button, self.tr("Close"), self.tr("What you typed is kept (Esc)")),
            (self.save_button, self.tr("Save"), self.tr("Save (Ctrl+Enter)")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
            button.setToolTip(tip)
        self._draft_note.setText(self.tr("What you typed last time and did not save is here again."))
        self._show_link()

    def event(self, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            return super().event(event)
        done = super().event(event)
        layout = self.layout()
        if layout is not None:
            # Words that wrap need height; Qt's own minimum is that of lines which do not.
            needed = layout.totalHeightForWidth(self.width())
            if needed > self.height():
                self.resize(self.width(), needed)
        return done

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()


def _usual_currency() -> str:
    """What is paid with where this computer is."""
    found = QLocale.system().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    return parse_currency(found) or "EUR"
