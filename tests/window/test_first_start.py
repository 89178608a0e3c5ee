from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from studio.window.first_start import CAMERA, DESTINATION, LANGUAGE, MICROPHONE, PRODUCT, FirstStart
from studio.window.product_form import usual_currency
from studio.window.words import Language, money
from tests.window.fake_link import FakeLink

DEVICES = {
    "cameras": [{"spec": "0", "name": "Webcam"}, {"spec": "2", "name": "BRIO"}],
    "microphones": [{"spec": "default", "name": ""}, {"spec": "Yeti", "name": "Yeti"}],
}


@pytest.fixture
def start(link: FakeLink) -> Iterator[FirstStart]:
    link.answers["devices"] = DEVICES
    link.answers["preview"] = {"path": "/nonexistent", "width": 2, "height": 2, "stride": 8, "slots": 1}
    made = FirstStart(link)
    made.resize(1100, 700)
    made.show()
    yield made
    delete(made)


def press(start: FirstStart, name: str) -> None:
    button = start.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    assert button.isVisible(), name
    button.click()


def settings(link: FakeLink) -> dict[str, Any]:
    stored: dict[str, Any] = {}
    for values in link.called("settings"):
        stored |= values
    return stored


def test_every_step_can_be_skipped(start: FirstStart, link: FakeLink) -> None:
    for _ in range(4):
        press(start, "first-skip")
    assert start.next_button.text() == "Open the studio without one"
    press(start, "first-next")
    assert settings(link)["first_start_done"] is True
    assert not {word for word, _ in link.calls} & {"cameras", "microphone", "put-product", "put-destination", "shop"}


def test_what_cannot_be_kept_is_said_on_every_page(start: FirstStart, link: FakeLink) -> None:
    full = "The disk is full: the store /data/store.sqlite3 cannot be written. Free some space."
    since = "2026-11-21T09:42:17+00:00"
    troubles = [
        {"kind": kind, "level": "warning", "text": text, "since": since}
        for kind, text in (("camera-1", "There is no camera."), ("store", full))
    ]
    assert not start.troubles.isVisible()
    link.push(troubles=troubles)
    for page in (LANGUAGE, CAMERA, MICROPHONE, PRODUCT, DESTINATION):
        start._turn_to(page)
        assert start.troubles.isVisible()
        assert [text.text() for _, text, _ in start.troubles.lines if text.isVisible()] == [full]
    link.push(troubles=troubles[:1])
    assert not start.troubles.isVisible()


def test_the_first_price_is_in_the_money_of_the_form(start: FirstStart, link: FakeLink, app: QApplication) -> None:
    link.products = []
    language = Language()
    try:
        for code in ("en", "zh"):
            language.use(app, code)
            start.retranslate()
            assert start._product.price_edit.placeholderText() == money("4.50", usual_currency())
    finally:
        language.use(app, "en")


def test_each_button_says_what_it_does(start: FirstStart) -> None:
    start._turn_to(PRODUCT)
    assert start.next_button.text() == "Go on"
    start._product.name_edit.setText("Miele")
    assert start.next_button.text() == "Save and go on"
    start._turn_to(DESTINATION)
    start._destination.grid.chosen.emit("twitch")
    assert start.next_button.text() == "Save and open the studio"
    assert start._skip.isVisible()


def test_the_keyboard_is_there_as_soon_as_it_is_shown(app: QApplication, link: FakeLink, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pages = QStackedWidget(window)
    below = QPushButton("Go live")
    pages.addWidget(below)
    window.show()
    window.activateWindow()
    below.setFocus()
    start = FirstStart(link, window)
    pages.addWidget(start)
    pages.setCurrentWidget(start)
    assert start.isAncestorOf(window.focusWidget())


def test_one_can_go_back(start: FirstStart) -> None:
    for page in (CAMERA, MICROPHONE, PRODUCT, DESTINATION):
        start._forward()
        assert start._page == page
    for page in (PRODUCT, MICROPHONE, CAMERA, LANGUAGE):
        press(start, "first-back")
        assert start._page == page


def test_language_and_stall(start: FirstStart, link: FakeLink, app: QApplication) -> None:
    language = Language()
    link.answers["settings"] = lambda **values: language.use(app, values["language"])
    try:
        press(start, "language-de")
        assert settings(link)["language"] == "de"
        assert start._languages.buttons["de"].isChecked()
        start._languages.shop_edit.setText(" Hofladen ")
        start.next_button.click()
        assert link.called("shop") == [{"shop": "Hofladen", "language": "de"}]
        assert start._page == CAMERA
    finally:
        language.use(app, "en")


def test_choosing_a_camera_keeps_the_second(start: FirstStart, link: FakeLink) -> None:
    link.push(cameras=[{"spec": "0", "state": "live", "error": None}, {"spec": "1", "state": "live", "error": None}])
    start._turn_to(CAMERA)
    assert start.preview.isVisible()
    start.camera.box.setCurrentIndex(start.camera.box.findData("2"))
    start.camera.box.activated.emit(start.camera.box.currentIndex())
    assert link.called("cameras") == [{"specs": ["2", "1"]}]


def test_a_camera_that_is_refused_says_why_beside_the_field(start: FirstStart, link: FakeLink) -> None:
    link.refusals["cameras"] = "Camera 2 is used by another program."
    start._turn_to(CAMERA)
    start.camera.address.setText("http://phone/video")
    start.camera._use_address()
    assert link.called("cameras") == [{"specs": ["http://phone/video"]}]
    assert start.camera.error == "Camera 2 is used by another program."
    assert start.camera.address.text() == "http://phone/video"


def test_without_a_camera_it_says_so_and_offers_what_works(start: FirstStart, link: FakeLink) -> None:
    link.answers["devices"] = {"cameras": [], "microphones": []}
    link.push(cameras=[{"spec": "0", "name": "camera 0", "state": "lost", "error": "It is away."}], camera="lost")
    start._turn_to(CAMERA)
    assert start._heading.text() == "No camera is connected"
    assert start.camera._state.text().startswith("No camera is connected.")
    assert start.camera.box.currentIndex() == -1
    assert start.camera.box.itemText(0) == "Test picture"
    assert start.camera.file_button.isVisible()
    assert not start.camera.address.isVisible()
    press(start, "camera-test")
    assert link.called("cameras") == [{"specs": ["test"]}]
    link.push(cameras=[{"spec": "test", "name": "Test picture", "state": "live", "error": None}], camera="live")
    assert start._heading.text() == "Do you see yourself?"
    assert not start.camera.test_button.isVisible()


def test_the_meter_moves(start: FirstStart, link: FakeLink) -> None:
    start._turn_to(MICROPHONE)
    start.preview.levels.emit(-30.0, -12.0, -20.0)
    assert start.meter.peak_db == -12.0
    start.microphone.box.setCurrentIndex(start.microphone.box.findData("Yeti"))
    start.microphone.box.activated.emit(start.microphone.box.currentIndex())
    assert link.called("microphone") == [{"spec": "Yeti"}]


def test_the_first_product(start: FirstStart, link: FakeLink) -> None:
    link.push_products([])
    start._turn_to(PRODUCT)
    page = start._product
    page.name_edit.setText("Miele")
    start.next_button.click()
    assert page._price.error
    assert link.called("put-product") == []
    page.price_edit.setText("viel")
    start.next_button.click()
    assert page._price.error
    page.price_edit.setText("9,50")
    page.link_edit.setText("https://x.it/m")
    start.next_button.click()
    [sent] = link.called("put-product")
    assert (sent["title"], sent["price"], sent["currency"], sent["url"]) == ("Miele", "9.50", "EUR", "https://x.it/m")
    assert sent["code"]
    assert start._page == DESTINATION


def test_a_product_that_is_refused_loses_nothing(start: FirstStart, link: FakeLink) -> None:
    link.refusals["put-product"] = "The address is too long."
    start._turn_to(PRODUCT)
    start._product.name_edit.setText("Miele")
    start._product.price_edit.setText("9")
    start.next_button.click()
    assert start._page == PRODUCT
    assert start._product._refusal.text() == "The address is too long."
    assert start._product.name_edit.text() == "Miele"
    start.next_button.click()
    assert len(link.called("put-product")) == 2


def test_the_first_destination_ends_it(start: FirstStart, link: FakeLink) -> None:
    start._turn_to(DESTINATION)
    start._destination.grid.chosen.emit("twitch")
    start.next_button.click()
    assert start._destination.form._key.error
    start._destination.form.key_edit.setText("live_1")
    start.next_button.click()
    assert [sent["name"] for sent in link.called("put-destination")] == ["Twitch"]
    assert settings(link)["first_start_done"] is True


def test_everything_has_a_name_and_can_be_reached(start: FirstStart) -> None:
    for page in range(5):
        start._turn_to(page)
        for button in start.findChildren(QPushButton):
            if button.isVisible():
                assert button.accessibleName(), f"{page}: {button.objectName()}"
                # Of the languages the chosen one is reached by Tab, the others from it by arrow keys.
                assert button.focusPolicy() & Qt.FocusPolicy.TabFocus or button.group()
        assert start.focusWidget() is not None


def test_a_setting_that_cannot_be_kept_is_said(start: FirstStart, link: FakeLink) -> None:
    link.refusals["settings"] = "The settings cannot be written."
    start._turn_to(DESTINATION)
    start.next_button.click()
    assert start._refusal.text() == "The settings cannot be written."
