"""The first start: from nothing to a studio that can go live, one question a page, each of which can be skipped."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.window.camera_choice import CameraChoice
from studio.window.choices import MicrophoneChoice
from studio.window.first_pages import PAGES, DestinationPage, LanguagePage, ProductPage, Steps, window_language
from studio.window.link import Link
from studio.window.look import Button, Card, Text
from studio.window.microphone import Meter
from studio.window.preview import PreviewWidget
from studio.window.troubles import TroublesBar

LANGUAGE, CAMERA, MICROPHONE, PRODUCT, DESTINATION = range(PAGES)
_WIDEST, _TALLEST, _TALLEST_PREVIEW = 980, 660, 320
_DISK = ("store", "folder")
"""Troubles of keeping what is chosen here; what is wrong with camera and microphone their own pages say."""


class FirstStart(QWidget):
    """Fills the window until the setting `first_start_done` is true; the language is the setting `language`."""

    def __init__(self, link: Link, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first-start")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._link = link
        self._page = 0
        self._devices_asked = False

        self._languages, self._product = LanguagePage(), ProductPage(link)
        self._destination = DestinationPage(link)
        self.camera, self.microphone, self.meter = CameraChoice(link), MicrophoneChoice(), Meter()
        self.meter.setMinimumHeight(24)
        self._meter_words = Text("muted")
        camera_page, microphone_page = QWidget(), QWidget()
        self._camera_words, self._phone = Text("muted"), Button("plain", "smartphone")
        self._phone.setObjectName("first-phone")
        self._phone.clicked.connect(self.camera.ask_address)
        self._look_again, self._listen_again = (Button("plain", "refresh-cw") for _ in range(2))
        for button in (self._look_again, self._listen_again):
            button.clicked.connect(self._ask_devices)
        for page, widgets in (
            (camera_page, (self.camera, self._look_again, self._camera_words, self._phone)),
            (microphone_page, (self.microphone, self._listen_again, self.meter, self._meter_words)),
        ):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
            for widget in widgets:
                column.addWidget(widget, 0, *([Qt.AlignmentFlag.AlignLeft] if isinstance(widget, Button) else []))
            column.addStretch(1)

        self._pages = QStackedWidget()
        for page in (self._languages, camera_page, microphone_page, self._product, self._destination):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QFrame.Shape.NoFrame)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a stop of Tab that says nothing
            scroll.setWidget(page)
            self._pages.addWidget(scroll)
        self.preview = PreviewWidget(link, movable=False)
        self.preview.levels.connect(self._heard)
        self.troubles = TroublesBar()
        self._heading, self._words = Text("headline"), Text("muted")
        self._steps = Steps()
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
        column.addWidget(self.troubles)
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
        self._languages.shop_edit.returnPressed.connect(self._go_on)
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
        self._focus_first()

    def _focus_first(self) -> None:
        first: dict[int, QWidget] = {
            LANGUAGE: self._languages.buttons[window_language()],
            CAMERA: self.camera.box,
            MICROPHONE: self.microphone.box,
            PRODUCT: self._product.name_edit,
        }
        if self._page in first:
            first[self._page].setFocus()
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
            self._link.call("shop", fail=self._refused, shop=shop or None, language=window_language())
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
        self._may_look(False)
        self._link.call("devices", then=self._devices, fail=self._no_devices)

    def _may_look(self, may: bool) -> None:
        for button in (self._look_again, self._listen_again):
            button.setEnabled(may)

    def _devices(self, found: dict[str, Any]) -> None:
        self._may_look(True)
        self.camera.set_devices(found["cameras"])
        self.microphone.set_devices(found["microphones"])
        self._show_words()

    def _no_devices(self, reason: str) -> None:
        self._may_look(True)
        self._refused(reason)

    def _refused(self, reason: str) -> None:
        self._refusal.setText(reason)

    # what the engine says

    def _receive(self, state: dict[str, Any]) -> None:
        if not state:
            return
        cameras = state["cameras"]
        without = self.camera.nothing_there
        self.camera.show_camera(cameras[0] if cameras else None, self.tr("Camera"))
        if without != self.camera.nothing_there:
            self._show_words()
        self.microphone.show_microphone(state["mic_spec"], state["microphone"])
        self.meter.muted = state["muted"]
        self.troubles.show_troubles([each for each in state.get("troubles", ()) if each["kind"] in _DISK])
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
        # Not before it is shown: what is typed would go to the window below, where a space presses a button.
        self._focus_first()

    # words

    def retranslate(self) -> None:
        self._languages.retranslate()
        self._product.retranslate()
        self._destination.retranslate()
        self._languages.buttons[window_language()].setChecked(True)
        self._camera_words.setText(
            self.tr("A phone can be a camera too: start a camera app on it, in the same Wi-Fi, and type its address.")
        )
        for button, text in (
            (self._look_again, self.tr("Look for cameras again")),
            (self._listen_again, self.tr("Look for microphones again")),
            (self._phone, self.tr("Type a phone's address")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
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
                self.tr("Choose a platform now or later. Nobody sees anything before you press Go live."),
            ),
        }[self._page]
        if self._page == CAMERA and self.camera.nothing_there:
            heading = self.tr("No camera is connected")
            text = self.tr("Begin with the test picture or a video file. Or connect a camera, and look for it again.")
        self._heading.setText(heading)
        self._words.setText(text)
        step = self.tr("Step %1 of %2").replace("%1", str(self._page + 1)).replace("%2", str(PAGES))
        self._step_words.setText(step)
        self._steps.show_page(self._page, step)
        self._name_buttons()

    def _name_buttons(self, *_: object) -> None:
        """Each button says what it does. Skip is always there, except where going on is nothing else."""
        begun = {PRODUCT: self._product.begun, DESTINATION: self._destination.begun}.get(self._page, False)
        if self._page == DESTINATION:
            text = self.tr("Save and open the studio") if begun else self.tr("Open the studio without one")
        else:
            text = self.tr("Save and go on") if begun else self.tr("Go on")
        self.next_button.setText(text)
        self.next_button.setAccessibleName(text)
        self._skip.setVisible(self._page != DESTINATION or begun)
