"""What the first start asks, page by page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.domain.money import Money, parse_price
from studio.window import words
from studio.window.destination_form import DestinationForm
from studio.window.link import Link
from studio.window.look import Button, Field, StateDot, Text, colour
from studio.window.platform_grid import PlatformGrid
from studio.window.product_dialog import ProductDialog, next_code
from studio.window.product_form import usual_currency
from studio.window.words import LANGUAGES

PAGES = 5


class Steps(QWidget):
    """Where one is: a bar for each page, those done and the one shown in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self.setFixedSize(PAGES * 32, 6)

    def show_page(self, page: int, spoken: str) -> None:
        """This page is shown; `spoken` says it to a screen reader."""
        self.page = page
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(PAGES):
            painter.setBrush(colour("accent" if number <= self.page else "line"))
            painter.drawRoundedRect(number * 32, 1, 26, 4, 2, 2)


class LanguagePage(QWidget):
    """The window's language and the stall's name."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        grid = QGridLayout()
        grid.setSpacing(12)
        for number, (code, name) in enumerate(LANGUAGES.items()):
            button = self.buttons[code] = Button()
            button.setText(name)
            button.setAccessibleName(name)
            button.setObjectName(f"language-{code}")
            button.setCheckable(True)
            button.setStyleSheet("QPushButton { min-height: 36px; font-size: 15px; }")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _, code=code: self.chosen.emit(code))
            self._group.addButton(button)
            grid.addWidget(button, number // 3, number % 3)
        self.shop_edit = QLineEdit()
        self.shop_edit.setObjectName("first-shop")
        self.shop_edit.setMaxLength(60)
        self.shop = Field("", self.shop_edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addLayout(grid)
        column.addWidget(self.shop)
        column.addStretch(1)

    def retranslate(self) -> None:
        self.shop.set_label(self.tr("Name of your stall"))
        self.shop.set_note(self.tr("Viewers read it at the top of the picture. You can change it later."))
        self.shop_edit.setPlaceholderText(self.tr("Such as: Oak Tree Farm"))


class ProductPage(QWidget):
    """The least that a product needs. `saved` once the engine has it."""

    saved = Signal()

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._saving = False
        self.name_edit, self.price_edit, self.link_edit = QLineEdit(), QLineEdit(), QLineEdit()
        self.name_edit.setObjectName("first-product")
        self.price_edit.setObjectName("first-price")
        self.link_edit.setObjectName("first-link")
        self._name, self._price = Field("", self.name_edit), Field("", self.price_edit)
        self._url = Field("", self.link_edit)
        self._refusal = Text("error")
        self._more = Button("quiet", "image-plus")
        self._more.clicked.connect(self._open_dialog)
        self._have_dot, self._have = StateDot("live"), Text("body")
        have = QHBoxLayout()
        have.setSpacing(8)
        have.addWidget(self._have_dot)
        have.addWidget(self._have, 1)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self._name, 2)
        pair.addWidget(self._price, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(have)
        column.addLayout(pair)
        column.addWidget(self._url)
        column.addWidget(self._refusal)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self.price_edit.editingFinished.connect(lambda: self._price.set_error(self._wrong_price(leaving=True)))
        link.products_changed.connect(self._count)

    @property
    def begun(self) -> bool:
        """Whether something has been typed."""
        return any(edit.text().strip() for edit in (self.name_edit, self.price_edit, self.link_edit))

    def save(self) -> None:
        """Have the engine keep it, unless a field is wrong; then the keyboard goes there."""
        name = self.name_edit.text().strip()
        wrong_name = "" if name else self.tr("What is it called?")
        self._name.set_error(wrong_name)
        self._price.set_error(self._wrong_price())
        self._refusal.clear()
        for field in (self._name, self._price):
            if field.error:
                field.editor.setFocus()
                return
        if self._saving:
            return
        self._saving = True
        price = self._parsed()
        self._link.call(
            "put-product",
            then=self._kept,
            fail=self._refused,
            code=next_code(product["code"] for product in self._link.products),
            title=name,
            price=str(price.amount),
            currency=price.currency,
            url=self.link_edit.text().strip(),
        )

    def retranslate(self) -> None:
        self._name.set_label(self.tr("What do you sell?"))
        self._price.set_label(self.tr("Price"))
        self._url.set_label(self.tr("Where viewers buy it (a web address)"))
        self._url.set_note(self.tr("It becomes the QR code on the picture. Leave it empty to sell through the chat."))
        self.name_edit.setPlaceholderText(self.tr("Such as: Acacia honey"))
        self.price_edit.setPlaceholderText(words.money("4.50", self._currency()))
        self.link_edit.setPlaceholderText("https://")
        self._more.setText(self.tr("Add one with photo, unit and stock…"))
        self._more.setAccessibleName(self._more.text())
        if self._price.error:
            self._price.set_error(self._wrong_price())
        if self._name.error:
            self._name.set_error(self.tr("What is it called?"))
        self._count()

    def _count(self) -> None:
        count = len(self._link.products)
        self._have.setText(self.tr("Products on your stall: %1").replace("%1", words.number(count)))
        for widget in (self._have, self._have_dot):
            widget.setVisible(count > 0)

    def _currency(self) -> str:
        if self._link.products:
            return str(self._link.products[-1]["currency"])
        return usual_currency()

    def _parsed(self) -> Money:
        return parse_price(self.price_edit.text(), self._currency())

    def _wrong_price(self, leaving: bool = False) -> str:
        if not self.price_edit.text().strip():
            return "" if leaving else self.tr("What does it cost?")
        try:
            self._parsed()
        except ValueError:
            return self.tr("This is not a price. Write it like %1.").replace(
                "%1", words.money("4.50", self._currency())
            )
        return ""

    def _kept(self, _state: object) -> None:
        self._saving = False
        for edit in (self.name_edit, self.price_edit, self.link_edit):
            edit.clear()
        self.saved.emit()

    def _refused(self, reason: str) -> None:
        self._saving = False
        self._refusal.setText(reason)

    def _open_dialog(self) -> None:
        dialog = ProductDialog(self._link, None, self.window())
        dialog.show()


class DestinationPage(QWidget):
    """Which platform, then its address and key."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid, self.form = PlatformGrid(), DestinationForm(link)
        self.pages = QStackedWidget()
        self._back = Button("quiet", "arrow-left")
        self._back.clicked.connect(lambda: self.pages.setCurrentIndex(0))
        filled = QWidget()
        form = QVBoxLayout(filled)
        form.setContentsMargins(0, 0, 0, 0)
        form.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self.form, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop of Tab that says nothing
        scroll.setWidget(filled)
        self.pages.addWidget(self.grid)
        self.pages.addWidget(scroll)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self.grid.chosen.connect(self._chosen)

    @property
    def begun(self) -> bool:
        """Whether a platform has been chosen."""
        return self.pages.currentIndex() == 1

    def retranslate(self) -> None:
        self._back.setText(self.tr("Other platform"))
        self._back.setAccessibleName(self._back.text())

    def _chosen(self, platform_id: str) -> None:
        self.form.begin(platform_id)
        self.pages.setCurrentIndex(1)
        self.form.focus_first()


def window_language() -> str:
    """The window's language."""
    application = QApplication.instance()
    code = application.property("language") if application else None
    return code if code in LANGUAGES else "en"
