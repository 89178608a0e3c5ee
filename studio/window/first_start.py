"""The first start: from nothing to a studio that can go live, one question a page, each of which can be skipped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
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
from studio.window.choices import CameraChoice, MicrophoneChoice
from studio.window.controls import Meter
from studio.window.destination_dialog import DestinationForm
from studio.window.link import Link
from studio.window.look import Button, Card, Field, StateDot, Text, colour
from studio.window.platform_grid import PlatformGrid
from studio.window.preview import PreviewWidget
from studio.window.product_dialog import ProductDialog, next_code
from studio.window.words import LANGUAGES

LANGUAGE, CAMERA, MICROPHONE, PRODUCT, DESTINATION = range(5)
_PAGES = 5
_CURRENCIES = {"zh": "CNY"}
_WIDEST, _TALLEST, _TALLEST_PREVIEW = 980, 660, 320


class _Steps(QWidget):
    """Where one is: a bar for each page, those done and the one shown in the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self.setFixedSize(_PAGES * 32, 6)

    def show_page(self, page: int, spoken: str) -> None:
        """This page is shown; `spoken` says it to a screen reader."""
        self.page = page
        self.setAccessibleName(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number in range(_PAGES):
            painter.setBrush(colour("accent" if number <= self.page else "line"))
            painter.drawRoundedRect(number * 32, 1, 26, 4, 2, 2)


class _LanguagePage(QWidget):
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


class _ProductPage(QWidget):
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
        column.setSpacing(16)
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
        return _CURRENCIES.get(_language(), "EUR")

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


class _DestinationPage(QWidget):
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


class FirstStart(QWidget):
    """Fills the window until the setting `first_start_done` is true; the language is the setting `language`."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first-start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._link = link
        self._page = 0
        self._devices_asked = False

        self._languages, self._product = _LanguagePage(), _ProductPage(link)
        self._destination = _DestinationPage(link)
        self.camera, self.microphone, self.meter = CameraChoice(), MicrophoneChoice(), Meter()
        self.meter.setMinimumHeight(24)
        self._meter_words = Text("muted")
        camera_page, microphone_page = QWidget(), QWidget()
        self._camera_words, self._look_again = Text("muted"), Button("plain", "refresh-cw")
        self._look_again.clicked.connect(self._ask_devices)
        for page, widgets in (
            (camera_page, (self.camera, self._look_again, self._camera_words)),
            (microphone_page, (self.microphone, self.meter, self._meter_words)),
        ):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for widget in widgets:
                column.addWidget(widget, 0, *([Qt.AlignmentFlag.AlignLeft] if widget is self._look_again else []))
            column.addStretch(1)

        self._pages = QStackedWidget()
        for page in (self._languages, camera_page, microphone_page, self._product, self._destination):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setWidget(page)
            self._pages.addWidget(scroll)
        self.preview = PreviewWidget(link, movable=False)
        self.preview.levels.connect(self._heard)
        self._heading, self._words = Text("headline"), Text("muted")
        self._steps = _Steps()
        self._step_words, self._refusal = Text("small"), Text("error")
        self._back, self._skip = Button("quiet", "arrow-left"), Button("quiet")
        self.next_button = Button("primary")
        self._skip.setObjectName("first-skip")
        self._back.setObjectName("first-back")
        self.next_button.setObjectName("first-next")
        self.next_button.setStyleSheet("QPushButton { min-height: 26px; min-width: 108px; }")

        body = QHBoxLayout()
        body.setSpacing(28)
        self.preview.setMaximumHeight(_TALLEST_PREVIEW)
        body.addWidget(self.preview, 3, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._pages, 2)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._back)
        foot.addWidget(self._refusal, 1)
        foot.addWidget(self._skip)
        foot.addWidget(self.next_button)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._steps)
        top.addWidget(self._step_words, 1)
        card = Card()
        card.setMaximumSize(_WIDEST, _TALLEST)
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 28, 36, 24)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addSpacing(8)
        column.addLayout(body, 1)
        column.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 24, 24, 24)
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)

        self._languages.chosen.connect(self._speak)
        self._product.saved.connect(self._forward)
        self._destination.form.stored.connect(self._finish)
        self._destination.pages.currentChanged.connect(self._name_buttons)
        self.camera.chosen.connect(self._take_camera)
        self.microphone.chosen.connect(self._take_microphone)
        self._back.clicked.connect(self._backward)
        self._skip.clicked.connect(self._pass_over)
        self.next_button.clicked.connect(self._go_on)
        for edit in (self._product.name_edit, self._product.price_edit, self._product.link_edit):
            edit.textChanged.connect(self._name_buttons)
        link.snapshot.connect(self._receive)
        self.retranslate()
        self._turn_to(LANGUAGE)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(1040, 660)

    # turning pages

    def _turn_to(self, page: int) -> None:
        self._page = page
        self._refusal.clear()
        self._pages.setCurrentIndex(page)
        self.preview.setVisible(page in (CAMERA, MICROPHONE))
        self._back.setVisible(page > LANGUAGE)
        self._show_words()
        self._receive(self._link.state)
        if page in (CAMERA, MICROPHONE) and not self._devices_asked and self.isVisible():
            self._ask_devices()
        first: dict[int, QWidget] = {
            LANGUAGE: self._languages.buttons[_language()],
            CAMERA: self.camera.box,
            MICROPHONE: self.microphone.box,
            PRODUCT: self._product.name_edit,
        }
        if page in first:
            first[page].setFocus()
        else:
            self._destination.grid.focus_first()

    def _backward(self) -> None:
        self._turn_to(max(LANGUAGE, self._page - 1))

    def _forward(self) -> None:
        if self._page < DESTINATION:
            self._turn_to(self._page + 1)
        else:
            self._finish()

    def _pass_over(self) -> None:
        """On without doing what the page asks; what was typed there stays."""
        self._forward()

    def _go_on(self) -> None:
        """Do what the page asks, then on."""
        if self._page == LANGUAGE:
            shop = self._languages.shop_edit.text().strip()
            self._link.call("shop", fail=self._refused, shop=shop or None, language=_language())
            self._forward()
        elif self._page == PRODUCT and self._product.begun:
            self._product.save()
        elif self._page == DESTINATION and self._destination.begun:
            self._destination.form.save()
        else:
            self._forward()

    def _finish(self, _name: str = "") -> None:
        self._link.call("settings", fail=self._refused, first_start_done=True)

    # what the host chooses

    def _speak(self, code: str) -> None:
        self._link.call("settings", fail=self._refused, language=code)

    def _take_camera(self, spec: str) -> None:
        others = [camera["spec"] for camera in self._link.state.get("cameras", [])[1:]]
        self._link.call("cameras", fail=self.camera.refuse, specs=[spec, *others])

    def _take_microphone(self, spec: str) -> None:
        self._link.call("microphone", fail=self.microphone.refuse, spec=spec)

    def _ask_devices(self) -> None:
        self._devices_asked = True
        self._look_again.setEnabled(False)
        self._link.call("devices", then=self._devices, fail=self._no_devices)

    def _devices(self, found: dict[str, Any]) -> None:
        self._look_again.setEnabled(True)
        self.camera.set_devices(found["cameras"])
        self.microphone.set_devices(found["microphones"])

    def _no_devices(self, reason: str) -> None:
        self._look_again.setEnabled(True)
        self._refused(reason)

    def _refused(self, reason: str) -> None:
        self._refusal.setText(reason)

    # what the engine says

    def _receive(self, state: dict[str, Any]) -> None:
        if not state:
            return
        cameras = state["cameras"]
        self.camera.show_camera(cameras[0] if cameras else None, self.tr("Camera"))
        self.microphone.show_microphone(state["mic_spec"], state["microphone"])
        self.meter.muted = state["muted"]
        shop = self._languages.shop_edit
        if not shop.isModified() and shop.text() != state["shop"]:
            shop.setText(state["shop"])

    def _heard(self, left_db: float, right_db: float, _lufs: float) -> None:
        self.meter.show_level(max(left_db, right_db))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._receive(self._link.state)
        if self._page in (CAMERA, MICROPHONE) and not self._devices_asked:
            self._ask_devices()

    # words

    def retranslate(self) -> None:
        self._languages.retranslate()
        self._product.retranslate()
        self._destination.retranslate()
        self._languages.buttons[_language()].setChecked(True)
        self._camera_words.setText(
            self.tr(
                "A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address here."
            )
        )
        self._look_again.setText(self.tr("Look for cameras again"))
        self._look_again.setAccessibleName(self._look_again.text())
        self._meter_words.setText(self.tr("Say “good morning”: the bar moves when the microphone hears you."))
        self.meter.setAccessibleName(self.tr("Loudness of the microphone"))
        self._back.setText(self.tr("Back"))
        self._back.setAccessibleName(self._back.text())
        self._skip.setText(self.tr("Skip"))
        self._skip.setAccessibleName(self.tr("Skip this step"))
        self._show_words()
        self._receive(self._link.state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_words(self) -> None:
        heading, text = {
            LANGUAGE: (
                self.tr("Welcome to your stall"),
                self.tr("In two minutes you can sell live. Which language do you speak?"),
            ),
            CAMERA: (
                self.tr("Do you see yourself?"),
                self.tr("Choose the camera that your viewers look through."),
            ),
            MICROPHONE: (
                self.tr("Can we hear you?"),
                self.tr("Choose the microphone you speak into."),
            ),
            PRODUCT: (
                self.tr("Your first product"),
                self.tr("Name and price are enough. You can add the others later, or bring a whole list."),
            ),
            DESTINATION: (
                self.tr("Where do you sell?"),
                self.tr("Choose a platform now, or rehearse first: everything works, and nobody sees it."),
            ),
        }[self._page]
        self._heading.setText(heading)
        self._words.setText(text)
        step = self.tr("Step %1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(_PAGES))
        self._step_words.setText(step)
        self._steps.show_page(self._page, step)
        self._name_buttons()

    def _name_buttons(self, *_: object) -> None:
        last = self._page == DESTINATION
        rehearsal = last and not self._destination.begun
        self.next_button.setText(
            self.tr("Start with a rehearsal") if rehearsal else self.tr("Save and start") if last else self.tr("Go on")
        )
        self.next_button.setAccessibleName(self.next_button.text())
        # Where nothing has been typed, going on is skipping.
        asks = {
            LANGUAGE: True,
            CAMERA: True,
            MICROPHONE: True,
            PRODUCT: self._product.begun,
            DESTINATION: self._destination.begun,
        }
        self._skip.setVisible(asks[self._page])


def _language() -> str:
    """The window's language."""
    application = QApplication.instance()
    code = application.property("language") if application else None
    return code if code in LANGUAGES else "en"
