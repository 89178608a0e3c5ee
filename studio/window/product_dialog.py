"""The dialog of one product: what is sold, for how much, where it is bought."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QImageReader, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from studio.domain.catalogue import LONGEST_CODE, begins_a_code, reads_as_amount
from studio.domain.money import Money
from studio.domain.payment import buy_link
from studio.domain.product import Product, code_key
from studio.window import look
from studio.window.engine_words import say
from studio.window.file_chooser import choose, close_open
from studio.window.link import Link
from studio.window.photo_box import PhotoBox
from studio.window.product_form import ProductForm
from studio.window.qr_box import QrBox

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
    if not stem or reads_as_amount(f"{stem}{number}") or not begins_a_code(f"{stem}{number}"):
        stem, number = "A", 1  # an older list may have "x2"; digits alone are easily taken for a quantity
    while code_key(f"{stem}{number}") in keys:
        number += 1
    code = f"{stem}{number}"
    return code if len(code) <= LONGEST_CODE else next_code(code for code in taken[:-1])


def _breaking(address: str) -> str:
    """Addresses have no blanks to break at."""
    return "\u200b".join(re.split("(?<=[/.?&=-])", address))


class ProductDialog(QDialog):
    """Adds a product, or changes one. Not modal. What is typed and not saved is there again at the next opening."""

    saved = Signal(str)
    """The code of the product, once the engine has it."""
    warned = Signal(str, list)
    """Its code, and what the engine says about it that the seller should know, though it was taken."""

    def __init__(self, link: Link, product: dict[str, Any] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("product-dialog")
        self._link = link
        self._product = product
        self._image = ""
        self._saving = False
        self._made: dict[str, Any] | None = None
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
        self.form = ProductForm(link, product)
        self._refusal = look.Text("error")
        self.form.edited.connect(self._refusal.hide)
        # A code takes a few hundredths of a second: not one for every letter.
        self._link_soon = QTimer(self, singleShot=True, interval=60)
        self._link_soon.timeout.connect(self._show_link)
        self.form.url.textChanged.connect(lambda _text: self._link_soon.start())
        self.form.more.edited.connect(self._link_soon.start)
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
        self._before = self.form.usual_values(next_code(each["code"] for each in link.products))
        self._before["image"] = product["image"] if product else ""
        kept = _drafts.get(link, {}).get(self._draft_key)
        self._fill(self._before | (kept or {}))
        self._draft_row.setVisible(kept is not None)
        self._refusal.hide()
        self._photo_error.hide()
        self.retranslate()
        if product is not None:
            link.call("link-check", self._take_made, lambda _words: None, code=product["code"])
            link.products_changed.connect(self._follow)
        (self.form.name if product is None else self.form.price).setFocus()

    # --------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignHCenter)
        for widget in (self._photo_error, self.choose_button, self.camera_button, self.no_photo_button):
            left.addWidget(widget)
        left.addStretch(1)
        shown = QHBoxLayout()
        shown.setSpacing(12)
        shown.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        shown.addWidget(self._address, 1)
        self.form.below.addLayout(shown)
        columns = QHBoxLayout()
        columns.setSpacing(24)
        columns.addLayout(left)
        columns.addWidget(self.form, 1)
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
        order = [
            self.form.in_order[-1],
            self.choose_button,
            self.camera_button,
            self.no_photo_button,
            self.cancel_button,
            self.save_button,
        ]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.setMinimumWidth(744)

    # -------------------------------------------------------------------------------------------- values and drafts

    @property
    def _draft_key(self) -> str | None:
        return None if self._product is None else str(self._product["code"])

    def _values(self) -> dict[str, str]:
        return self.form.values() | {"image": self._image}

    def _fill(self, values: dict[str, str]) -> None:
        self.form.fill(values)
        self._set_image(values["image"])

    def _follow(self) -> None:
        """Somebody else has changed it, or its offer is over: what was not touched here is shown as it is now."""
        before, self._before = self._before, self.form.follow(self._before)
        now = next((each for each in self._link.products if each["code"] == self._draft_key), None)
        self._before = self._before | {"image": now["image"] if now else before["image"]}
        if self._image == before["image"] != self._before["image"]:
            self._set_image(self._before["image"])
        self._show_link()

    def _start_over(self) -> None:
        self._drop_draft()
        self._fill(self._before)
        self._draft_row.hide()

    def _drop_draft(self) -> None:
        _drafts.get(self._link, {}).pop(self._draft_key, None)

    def reject(self) -> None:
        """Close the innermost thing: a file chooser, else this; what was typed stays for the next opening."""
        if close_open(self._chooser):
            return
        typed = {name: value for name, value in self._values().items() if value != self._before[name]}
        if typed:
            _drafts.setdefault(self._link, {})[self._draft_key] = typed
        else:
            self._drop_draft()
        super().reject()

    # ------------------------------------------------------------------------------------------------------ saving

    def save(self) -> None:
        """Hand it to the engine, if nothing is wrong with it."""
        if self._saving:
            return
        product = self.form.product()
        if product is None:
            return
        self._saving = True
        self._refusal.hide()
        self._show_saving()
        self._link.call(
            "put-product",
            then=self._done,
            fail=self._refused,
            image=self._image,
            was=self._draft_key,
            **product,
        )

    def _done(self, answer: dict[str, Any]) -> None:
        self._saving = False
        self._show_saving()
        self._drop_draft()
        code = self.form.code.text().strip()
        self.saved.emit(code)
        if warnings := answer.get("warnings"):
            self.warned.emit(code, [say(each) for each in warnings])
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
        self._chooser = choose(self, self._link, "picture", self.tr("Choose a photo"), self._take_photo)

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

    def _take_made(self, made: dict[str, Any]) -> None:
        self._made = made
        self._show_link()

    def _show_link(self) -> None:
        """What viewers scan: of what is typed at once; of what is saved, as the engine makes it."""
        text = self.form.url.text().strip()
        wrong = self.form.url_error()
        if self._made and text == self._before["url"] and self.form.more.values()["pay"] == self._before["pay"]:
            problems = [say(each) for each in self._made["problems"]]
            self.qr.show_payload("" if problems else self._made["payload"])
            self._address.setText("\n".join(problems or map(_breaking, self._made["lines"])))
            return
        self.qr.show_payload("" if wrong else text)
        if not text:
            self._address.setText(self.tr("Paste the product's link: its QR code appears here at once."))
        elif wrong:
            self._address.setText(self.tr("No QR code yet."))
        else:
            found = buy_link(Product("", "", Money(0, "EUR"), url=text))
            assert found is not None
            self._address.setText(_breaking(found.address))

    # ------------------------------------------------------------------------------------------------------- words

    def retranslate(self) -> None:
        """All words, in the window's language."""
        self.setWindowTitle(self.tr("Add a product") if self._product is None else self.tr("Edit the product"))
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
            # A page that is wider than the others, once it has rows; Qt heeds only the least width that was set.
            width = max(self.width(), layout.totalMinimumSize().width())
            # Words that wrap need height; Qt's own minimum is that of lines which do not.
            height = max(self.height(), layout.totalHeightForWidth(width))
            if (width, height) != (self.width(), self.height()):
                self.resize(width, height)
        return done

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
