from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from studio.domain.product import code_key
from studio.window.product_dialog import ProductDialog, next_code
from studio.window.words import LANGUAGES, Language
from tests.window.fake_link import PRODUCTS, FakeLink

Opener = Callable[..., ProductDialog]


@pytest.fixture
def opened(qtbot: QtBot, link: FakeLink) -> Opener:
    def open_it(product: dict[str, object] | None = None) -> ProductDialog:
        dialog = ProductDialog(link, product)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return open_it


def picture(path: Path) -> str:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    return str(path)


def drop(dialog: ProductDialog, data: QMimeData) -> None:
    dialog.photo.dropEvent(
        QDropEvent(
            QPointF(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )


@given(st.lists(st.from_regex(r"[A-Za-z]{0,4}[0-9]{0,3}", fullmatch=True).filter(bool), max_size=8))
def test_a_code_that_is_offered_is_free(codes: list[str]) -> None:
    assert code_key(next_code(codes)) not in {code_key(code) for code in codes}


@pytest.mark.parametrize(
    ("codes", "offered"),
    [
        ([], "A1"),
        (["K7"], "K8"),
        (["K8", "K7"], "K9"),
        (["PANE"], "PANE1"),
        (["12"], "A1"),
        (["00123"], "A1"),
        (["x" * 15 + "9"], "A1"),
        (["x2"], "A1"),
        (["-3"], "A1"),
    ],
)
def test_the_offered_code_counts_on(codes: list[str], offered: str) -> None:
    assert next_code(codes) == offered


def test_a_new_product_is_saved_as_the_engine_wants_it(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened()
    assert dialog.form.code.text() == "V5"
    assert dialog.form.currency.currentText() == "EUR"
    qtbot.keyClicks(dialog.form.name, "Tartufo nero")
    qtbot.keyClicks(dialog.form.price, "1.234,50")
    qtbot.keyClicks(dialog.form.old_price, "1300")
    qtbot.keyClicks(dialog.form.unit, "kg")
    qtbot.keyClicks(dialog.form.stock, "3")
    qtbot.keyClicks(dialog.form.url, "fattoria.example/tartufo")
    with qtbot.waitSignal(dialog.saved) as saved:
        qtbot.keyClick(dialog.form.url, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved.args == ["V5"]
    assert link.called("put-product") == [
        {
            "code": "V5",
            "title": "Tartufo nero",
            "price": "1234.50",
            "currency": "EUR",
            "unit": "kg",
            "old_price": "1300.00",
            "image": "",
            "url": "https://fattoria.example/tartufo",
            "stock": 3,
            "was": None,
        }
    ]
    assert not dialog.isVisible()


def test_a_long_name_is_read_from_its_beginning(opened: Opener) -> None:
    dialog = opened(PRODUCTS[0] | {"title": "Pecorino di fossa " * 8})
    assert dialog.form.editors["title"].cursorPosition() == 0


def test_a_product_is_changed_under_its_old_code(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    dialog.form.code.setText("k7")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    (put,) = link.called("put-product")
    assert put == PRODUCTS[0] | {"code": "k7", "was": "K7", "keep_stock": True}


def test_prices_stand_there_with_the_comma_of_the_language(
    app: QApplication, opened: Opener, link: FakeLink, qtbot: QtBot
) -> None:
    language = Language()
    language.use(app, "it")
    try:
        dialog = opened(copy.deepcopy(PRODUCTS[0]))
        assert (dialog.form.price.text(), dialog.form.old_price.text()) == ("18,90", "22,50")
        dialog.save()
        assert link.called("put-product")[0]["price"] == "18.90"
    finally:
        language.use(app, "en")


def test_a_price_that_names_its_currency_sets_it(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.form.price.setFocus()
    qtbot.keyClicks(dialog.form.price, "GBP 4.50")
    qtbot.keyClick(dialog.form.price, Qt.Key.Key_Tab)
    assert dialog.form.currency.currentText() == "GBP"
    assert dialog.form.fields["price"].error == ""


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("title", "", "What is it called?"),
        ("title", "x" * 201, "At most 200 characters."),
        ("code", "", "Give it a code: viewers write it in the chat."),
        ("code", "A 1", "A code has no spaces: A12."),
        ("code", "x" * 17, "At most 16 characters."),
        ("code", "x2", "It reads as a quantity or a price. Write it like A12."),
        ("code", "-3", "It reads as a quantity or a price. Write it like A12."),
        ("code", "12,50", "It reads as a quantity or a price. Write it like A12."),
        ("code", "$5", "It reads as a quantity or a price. Write it like A12."),
        ("code", "#5", "A code begins with a letter or a digit: A12."),
        ("code", "a12", "“Pomodori San Marzano” has this code."),
        ("price", "", "What does it cost?"),
        ("price", "free", "This is not a price. Write it like 4.50."),
        ("price", "-3", "This is not a price. Write it like 4.50."),
        ("currency", "QQQ", "Write EUR, USD, CNY…"),
        ("unit", "x" * 25, "At most 24 characters."),
        ("old_price", "abc", "This is not a price. Write it like 4.50."),
        ("old_price", "18.90", "It must be above the price."),
        ("old_price", "$ 30", "The price is in EUR."),
        ("stock", "many", "A whole number from 0 to 1,000,000, or nothing."),
        ("stock", "1000001", "A whole number from 0 to 1,000,000, or nothing."),
        ("stock", "-1", "A whole number from 0 to 1,000,000, or nothing."),
        ("url", "my shop", "This is not a web address. Copy it from your shop's page: https://…"),
        ("url", "javascript:alert(1)", "This is not a web address. Copy it from your shop's page: https://…"),
        ("url", "https://me:pw@shop.example/", "Viewers see this address: it must not hold a user name."),
        (
            "url",
            "https://shop.example/" + "x" * 180,
            "Too long: its QR code would be too fine to scan. Use a short link.",
        ),
    ],
)
def test_what_is_wrong_is_said_beside_the_field(
    opened: Opener, link: FakeLink, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    editor = dialog.form.editors[field]
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Tab)
    assert dialog.form.fields[field].error == words
    dialog.save()
    assert not link.called("put-product")
    assert editor.text() == typed
    assert dialog.isVisible()


def test_words_about_a_mistake_go_as_soon_as_it_is_mended(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    dialog.form.price.setText("x")
    dialog.save()
    assert dialog.form.fields["price"].error
    dialog.form.price.selectAll()
    qtbot.keyClicks(dialog.form.price, "9")
    assert dialog.form.fields["price"].error == ""


def test_every_word_about_a_mistake_is_seen_whole(opened: Opener, app: QApplication) -> None:
    dialog = opened()
    dialog.form.price.setText("x")
    dialog.form.stock.setText("x")
    dialog.form.url.setText("x x")
    dialog.save()
    app.processEvents()
    for name in ("title", "price", "stock", "url"):
        field = dialog.form.fields[name]
        line = field._line
        assert line.height() >= line.heightForWidth(line.width()), name
        assert line.geometry().top() >= field.editor.geometry().bottom(), name


def test_nothing_is_lost_when_the_engine_refuses(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    link.refusals["put-product"] = "There is a product with the code “V5” already."
    dialog = opened()
    qtbot.keyClicks(dialog.form.name, "Tartufo")
    qtbot.keyClicks(dialog.form.price, "9")
    dialog.save()
    assert dialog.isVisible()
    assert dialog._refusal.text() == "There is a product with the code “V5” already."
    assert dialog._refusal.isVisible()
    assert (dialog.form.name.text(), dialog.form.price.text()) == ("Tartufo", "9")
    del link.refusals["put-product"]
    dialog.save()
    assert not dialog.isVisible()


def test_what_was_typed_is_there_at_the_next_opening(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.name, "Tartu")
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    again = opened()
    assert again.form.name.text() == "Tartu"
    assert again.fresh_button.isVisible()
    qtbot.mouseClick(again.fresh_button, Qt.MouseButton.LeftButton)
    assert again.form.name.text() == ""
    again.reject()
    assert not opened().fresh_button.isVisible()


def test_a_saved_product_leaves_no_draft(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.name, "Tartufo")
    dialog.close()
    again = opened()
    qtbot.keyClicks(again.form.price, "9")
    again.save()
    assert opened().form.name.text() == ""


def test_drafts_of_two_products_do_not_meet(opened: Opener, qtbot: QtBot) -> None:
    first = opened(copy.deepcopy(PRODUCTS[0]))
    first.form.name.setText("changed")
    first.reject()
    assert opened(copy.deepcopy(PRODUCTS[1])).form.name.text() == "Pomodori San Marzano"
    assert opened(copy.deepcopy(PRODUCTS[0])).form.name.text() == "changed"


def test_a_photo_is_dropped(opened: Opener, link: FakeLink, tmp_path: Path) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(picture(tmp_path / "new.png"))])
    drop(dialog, data)
    dialog.save()
    assert link.called("put-product")[0]["image"] == str(tmp_path / "new.png")


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("https://shop.example/a.jpg", "Save the picture on this computer first, then drop its file here."),
        ("file:///nonexistent/a.jpg", "This file is not a picture. Use a JPEG, PNG or WebP file."),
    ],
)
def test_what_is_no_photo_is_said_and_the_old_one_stays(opened: Opener, link: FakeLink, url: str, words: str) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    data = QMimeData()
    data.setUrls([QUrl(url)])
    drop(dialog, data)
    assert dialog._photo_error.text() == words
    assert dialog._photo_error.isVisible()
    dialog.save()
    assert link.called("put-product")[0]["image"] == PRODUCTS[0]["image"]


def test_a_photo_is_taken_with_the_camera(opened: Opener, link: FakeLink, qtbot: QtBot, tmp_path: Path) -> None:
    link.answers["photo"] = {"path": picture(tmp_path / "shot.png")}
    dialog = opened()
    qtbot.mouseClick(dialog.camera_button, Qt.MouseButton.LeftButton)
    assert dialog._image == str(tmp_path / "shot.png")
    link.refusals["photo"] = "The camera is not live."
    qtbot.mouseClick(dialog.camera_button, Qt.MouseButton.LeftButton)
    assert dialog._photo_error.text() == "The camera is not live."
    assert dialog._image == str(tmp_path / "shot.png")
    assert dialog.camera_button.isEnabled()


def test_the_qr_code_of_the_link_is_there_at_once_and_scans(opened: Opener, qtbot: QtBot, app: QApplication) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.url, "https://www.fattoria.example/k7?from=live")
    qtbot.waitUntil(lambda: bool(dialog.qr._modules))
    image = dialog.qr.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    pixels = bytes(image.constBits())
    import numpy as np

    grey = np.frombuffer(pixels, np.uint8).reshape(height, stride)[:, :width].copy()
    (found,) = zxingcpp.read_barcodes(grey)
    assert found.text == "https://www.fattoria.example/k7?from=live"
    assert dialog._address.text().replace("\u200b", "") == "fattoria.example/k7?from=live"


def test_a_link_that_is_too_long_has_no_code(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    assert dialog.qr._modules
    dialog.form.url.setText("https://shop.example/" + "x" * 300)
    qtbot.waitUntil(lambda: dialog.qr._modules == [])
    assert dialog._address.text() == "No QR code yet."


def test_tab_goes_through_the_fields_in_reading_order(opened: Opener, qtbot: QtBot, app: QApplication) -> None:
    dialog = opened()
    dialog.form.name.setFocus()
    qtbot.waitUntil(dialog.form.name.hasFocus)
    for field in ("code", "price", "currency", "unit", "old_price", "stock", "url"):
        focused = app.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert app.focusWidget() in (dialog.form.editors[field], dialog.form.fields[field].editor), field


def test_every_editor_has_a_name_for_a_screen_reader(opened: Opener) -> None:
    dialog = opened()
    for field in dialog.form.fields.values():
        assert field.editor.accessibleName()


def test_esc_closes_the_chooser_first(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened()
    qtbot.keyClicks(dialog.form.name, "Tartufo")
    dialog.choose_button.click()
    chooser = dialog._chooser
    assert chooser is not None
    assert chooser.isVisible()
    # Without a window manager the keyboard stays in the dialog below.
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not chooser.isVisible()
    assert dialog.form.name.text() == "Tartufo"
    qtbot.keyClick(dialog.form.name, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_moves_nothing(opened: Opener, app: QApplication, language: str, qtbot: QtBot) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        dialog = opened()
        wrong = {"title": "", "code": "A 12", "price": "four", "old_price": "1", "stock": "-3", "url": "x y"}
        qtbot.wait(50)

        def places() -> dict[str, int]:
            return {name: each.editor.mapTo(dialog, QPoint(0, 0)).y() for name, each in dialog.form.fields.items()}

        before = places()
        for name, value in wrong.items():
            dialog.form.editors[name].setText(value)
        dialog.save()
        qtbot.wait(50)
        assert sum(bool(each.error) for each in dialog.form.fields.values()) >= 5
        assert places() == before
    finally:
        speaking.use(app, "en")


def offered(**changes: object) -> list[dict[str, object]]:
    products = copy.deepcopy(PRODUCTS)
    products[1] |= {"price": "3.00", "old_price": "4.50", "offer_ends_at": "2026-11-21T09:50:00+00:00"} | changes
    return products


def test_an_offer_that_ends_while_the_form_is_open_leaves_the_full_price(
    opened: Opener, link: FakeLink, qtbot: QtBot
) -> None:
    link.push_products(offered(stock=40))
    dialog = opened(link.products[1])
    assert (dialog.form.price.text(), dialog.form.old_price.text()) == ("3.00", "4.50")
    dialog.form.name.setText("Pomodori")
    dialog.form.more.editors["origin"].setText("Campania")
    after = copy.deepcopy(PRODUCTS)
    after[1] |= {"stock": 37, "note": "Only in the morning"}
    link.push_products(after)
    assert (dialog.form.price.text(), dialog.form.old_price.text()) == ("4.50", "")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    (put,) = link.called("put-product")
    typed = {"title": "Pomodori", "origin": "Campania", "note": "Only in the morning"}
    assert put == PRODUCTS[1] | typed | {"stock": 40, "was": "A12", "keep_stock": True}


def test_a_price_that_was_typed_stays_when_the_offer_ends(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    link.push_products(offered())
    dialog = opened(link.products[1])
    dialog.form.price.setText("5")
    link.push_products(PRODUCTS)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    (put,) = link.called("put-product")
    assert (put["price"], put["old_price"]) == ("5.00", None)


def test_what_is_kept_of_a_form_in_an_offer_brings_no_reduced_price_back(
    opened: Opener, link: FakeLink, qtbot: QtBot
) -> None:
    link.push_products(offered())
    dialog = opened(link.products[1])
    dialog.form.name.setText("Pomodori")
    dialog.reject()
    link.push_products(PRODUCTS)
    again = opened(link.products[1])
    assert [again.form.editors[name].text() for name in ("title", "price", "old_price")] == ["Pomodori", "4.50", ""]


def test_a_unit_that_is_written_whole_has_no_list_below_it(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    form = opened().form
    completer = form.unit.completer()
    assert completer is not None
    unit = next(each["unit"] for each in link.products if len(each["unit"]) > 1)
    qtbot.keyClicks(form.unit, unit[:1])
    assert completer.popup().isVisible()
    qtbot.keyClicks(form.unit, unit[1:])
    assert not completer.popup().isVisible()


def test_a_click_beside_the_list_of_units_goes_where_it_is_meant(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened()
    form = dialog.form
    unit = next(each["unit"] for each in link.products if len(each["unit"]) > 1)
    popup = form.unit.completer().popup()
    for widget, clicked in ((form.old_price, form.old_price.hasFocus), (form.tabs[1], form.tabs[1].isChecked)):
        form.unit.setFocus()
        form.unit.clear()
        qtbot.keyClicks(form.unit, unit[:1])
        qtbot.waitUntil(popup.isVisible)
        place = QPointF(widget.mapToGlobal(widget.rect().center()))
        kind, left, none = QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(popup, QMouseEvent(kind, popup.mapFromGlobal(place), place, left, left, none))
        assert clicked()
        assert not popup.isVisible()
        assert form.unit.text() == unit[:1]
