from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from studio.domain.typed import PutProduct, TypedVariant, product_of
from studio.window.product_dialog import ProductDialog
from studio.window.product_more import day_shown, day_typed
from studio.window.product_variants import options_of
from studio.window.words import LANGUAGES, Language
from tests.window.fake_link import PRODUCTS, FakeLink
from tests.window.fake_products import SHIRT

Opener = Callable[..., ProductDialog]


@pytest.fixture
def opened(qtbot: QtBot, link: FakeLink) -> Opener:
    def open_it(product: dict[str, object] | None = None) -> ProductDialog:
        dialog = ProductDialog(link, product)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return open_it


def test_a_product_with_everything_is_saved_as_it_was(opened: Opener, link: FakeLink) -> None:
    link.push_products([copy.deepcopy(SHIRT)])
    opened(copy.deepcopy(SHIRT)).save()
    (put,) = link.called("put-product")
    kept = {"keep_stock": True}
    assert put == {
        **{name: SHIRT[name] for name in ("code", "title", "price", "currency", "unit", "old_price", "image", "url")},
        "was": "S4",
        "stock": None,
        "variants": [
            {"options": ["rossa", "M"], "price": "", "stock": 5, "sku": "S4-RM", "was": "rossa M", **kept},
            {"options": ["verde", "L"], "price": "20.00", "stock": 0, "sku": "", "was": "verde L", **kept},
        ],
        **{name: SHIRT[name] for name in ("titles", "second_price", "origin", "harvested", "limit", "pay")},
    }


def test_the_engine_takes_what_is_typed(opened: Opener, link: FakeLink) -> None:
    dialog = opened(copy.deepcopy(SHIRT))
    dialog.form.more.editors["allergens"].setText(" latte ")
    dialog.form.more.editors["grams"].setText("350")
    dialog.form.more.first_paid.click()
    dialog.save()
    (put,) = link.called("put-product")
    variants = tuple(TypedVariant(tuple(each.pop("options")), **each) for each in put.pop("variants"))
    put.pop("titles")
    product = product_of(PutProduct(variants=variants, **put))
    assert (product.allergens, product.grams, product.first_paid) == ("latte", 350, True)
    assert [variant.name for variant in product.variants] == ["rossa M", "verde L"]
    assert product.second_price is not None
    assert (product.second_price.minor, product.second_price.currency) == (1750, "CHF")


def test_what_was_sold_while_the_form_was_open_stays_sold(opened: Opener, link: FakeLink) -> None:
    dialog = opened(copy.deepcopy(SHIRT))
    sold = copy.deepcopy(SHIRT)
    sold["variants"][0]["stock"] = 2
    link.push_products([sold])
    dialog.form.variants.rows[1].editors["stock"].setText("7")
    dialog.save()
    first, second = link.called("put-product")[0]["variants"]
    assert first["keep_stock"], "the engine knows better than the window"
    assert (second["stock"], "keep_stock" in second) == (7, False)


def test_a_stock_that_was_typed_is_not_kept(opened: Opener, link: FakeLink) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    dialog.form.stock.setText("3")
    dialog.save()
    (put,) = link.called("put-product")
    assert put["stock"] == 3
    assert "keep_stock" not in put


def test_variants_are_added_and_taken_out(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    form = dialog.form
    qtbot.mouseClick(form.tabs[1], Qt.MouseButton.LeftButton)
    for text in ("rossa, M", "verde"):
        qtbot.mouseClick(form.variants.add_button, Qt.MouseButton.LeftButton)
        qtbot.keyClicks(form.variants.rows[-1].editors["options"], text)
    assert form.tabs[1].text() == "Variants · 2"
    assert not form.stock.isEnabled()
    qtbot.mouseClick(form.variants.rows[0].remove, Qt.MouseButton.LeftButton)
    assert form.tabs[1].text() == "Variants · 1"
    dialog.save()
    (put,) = link.called("put-product")
    assert put["variants"] == [{"options": ["verde"], "price": "", "stock": None, "sku": "", "was": ""}]
    assert put["stock"] is None


@pytest.mark.parametrize(
    ("column", "typed", "words"),
    [
        ("options", "", "Say what viewers write after the code: red, M."),
        ("options", "ROSSA ,m", "“ROSSA ,m” is there twice."),
        ("options", "a, b, c, d", "At most 3 words between commas, each of at most 40 characters."),
        ("price", "free", "This is not a price. Write it like 4.50."),
        ("stock", "-1", "A whole number from 0 to 1,000,000, or nothing."),
    ],
)
def test_what_is_wrong_with_a_variant_is_said_and_shown(
    opened: Opener, link: FakeLink, column: str, typed: str, words: str
) -> None:
    dialog = opened(copy.deepcopy(SHIRT))
    editor = dialog.form.variants.rows[1].editors[column]
    editor.setText(typed)
    dialog.save()
    assert not link.called("put-product")
    assert dialog.form.variants.isVisible()
    assert dialog.form.variants._error.text() == words
    assert editor.property("invalid")
    assert editor.accessibleDescription() == words
    editor.setText("9" if column != "options" else "blu")
    dialog.save()
    assert link.called("put-product")


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("grams", "0", "A weight, like 350 or 1.2 kg."),
        ("limit", "x", "A whole number from 1 to 999, or nothing."),
        ("second_price", "20", "With its currency: 20.50 CHF."),
        ("second_price", "dear", "With its currency: 20.50 CHF."),
        ("harvested", "31/02/2026", "This is not a day. Write it like 20/11/2026."),
        ("note", "x" * 201, "At most 200 characters."),
    ],
)
def test_what_is_wrong_under_more_is_said_beside_the_field(
    opened: Opener, link: FakeLink, qtbot: QtBot, field: str, typed: str, words: str
) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    more = dialog.form.more
    more.editors[field].setText(typed)
    dialog.save()
    assert more.isVisible()
    assert more.fields[field].error == words
    assert not link.called("put-product")
    more.editors[field].clear()
    qtbot.keyClicks(more.editors[field], {"second_price": "20 CHF", "harvested": "1.2.26", "note": "x"}.get(field, "5"))
    assert more.fields[field].error == ""


def test_a_variant_that_is_called_otherwise_says_what_it_was(opened: Opener, link: FakeLink) -> None:
    link.push_products([copy.deepcopy(SHIRT)])
    dialog = opened(copy.deepcopy(SHIRT))
    dialog.form.variants.rows[0].editors["options"].setText("rosso scuro, M")
    dialog.save()
    (put,) = link.called("put-product")
    first = put["variants"][0]
    assert (first["options"], first["was"], first["stock"]) == (["rosso scuro", "M"], "rossa M", 5)


def test_a_weight_may_be_written_with_its_unit(opened: Opener, link: FakeLink) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    dialog.form.more.editors["grams"].setText("1,2 kg")
    dialog.save()
    assert link.called("put-product")[0]["grams"] == 1200


def test_what_has_a_price_for_a_weight_is_weighed_or_comes_in_packets(
    opened: Opener, link: FakeLink, qtbot: QtBot
) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    form = dialog.form
    for unit, shown, weighed in (("vasetto", False, False), ("kg", True, True), ("250 g", True, False)):
        form.unit.setText(unit)
        assert (form._by_weight_row.isVisibleTo(form), form.by_weight.isChecked()) == (shown, weighed)
    assert form._by_weight_note.text() == "Packets of 250 g: each costs exactly this."
    qtbot.mouseClick(form.by_weight, Qt.MouseButton.LeftButton)
    assert form.by_weight.isChecked()
    dialog.save()
    assert link.called("put-product")[0]["by_weight"] is True


def test_one_name_for_each_language(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    dialog = opened(copy.deepcopy(SHIRT))
    more = dialog.form.more
    dialog.form.tabs[2].click()
    qtbot.mouseClick(more.add_title, Qt.MouseButton.LeftButton)
    row = more.titles[-1]
    assert row.language.currentData() == "en"
    row.text.setText("Farm shirt")
    row.show_language("zh")
    dialog.save()
    assert more._titles_error.text() == "One name for each language."
    row.show_language("de")
    dialog.save()
    titles = link.called("put-product")[0]["titles"]
    assert titles == [{"language": "zh", "text": "农场T恤"}, {"language": "de", "text": "Farm shirt"}]


def test_a_language_the_window_does_not_speak_stays(opened: Opener, link: FakeLink) -> None:
    opened(copy.deepcopy(SHIRT) | {"titles": [{"language": "pt", "text": "Camisa"}]}).save()
    assert link.called("put-product")[0]["titles"] == [{"language": "pt", "text": "Camisa"}]


def test_the_way_to_pay_is_chosen_by_its_name(opened: Opener, link: FakeLink) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    pay = dialog.form.more.pay
    assert [pay.itemText(row) for row in range(pay.count())] == ["As for the whole stall", "Bonifico", "WhatsApp"]
    pay.setCurrentIndex(1)
    dialog.save()
    assert link.called("put-product")[0]["pay"] == "Bonifico"


def test_a_draft_keeps_all_pages(opened: Opener) -> None:
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    dialog.form.variants._add()
    dialog.form.variants.rows[0].editors["options"].setText("blu")
    dialog.form.more.editors["origin"].setText("Toscana")
    dialog.reject()
    again = opened(copy.deepcopy(PRODUCTS[0]))
    assert again.form.variants.rows[0].editors["options"].text() == "blu"
    assert again.form.more.editors["origin"].text() == "Toscana"
    again.fresh_button.click()
    assert again.form.variants.count == 0
    assert again.form.more.editors["origin"].text() == ""


def test_the_code_is_the_one_that_viewers_scan(opened: Opener, link: FakeLink, qtbot: QtBot) -> None:
    answer = {"payload": "BCD\n002", "lines": ["Fattoria", "IT60 X054"], "version": 3, "modules": 29, "problems": []}
    link.answers["link-check"] = lambda code: answer
    dialog = opened(copy.deepcopy(PRODUCTS[0]))
    assert dialog._address.text().replace("\u200b", "") == "Fattoria\nIT60 X054"
    dialog.form.url.setText("https://example.com/other")
    qtbot.waitUntil(lambda: dialog._address.text().replace("\u200b", "") == "example.com/other")
    dialog.reject()
    answer |= {"payload": "", "lines": [], "problems": ["Too long."]}
    dialog = opened(copy.deepcopy(PRODUCTS[1]))
    assert dialog._address.text() == "Too long."


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("red, M", ["red", "M"]),
        ("dark  red", ["dark red"]),
        ("红色，M", ["红色", "M"]),
        (" / S ", ["S"]),
        (",", []),
        ("0,5 l", ["0,5 l"]),
        ("36/38, blu", ["36/38", "blu"]),
    ],
)
def test_options_as_they_are_typed(text: str, options: list[str]) -> None:
    assert options_of(text) == options


@pytest.mark.parametrize("text", ["20.11.2026", "20/11/26", "2026-11-20", "2026年11月20日", "20 - 11 - 2026"])
def test_days_as_they_are_typed(text: str) -> None:
    day = day_typed(text)
    assert day is not None
    assert day.isoformat() == "2026-11-20"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_reads_back_in_every_language(app: QApplication, language: str) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        day = day_typed("2026-02-09")
        assert day is not None
        assert day_typed(day_shown(day)) == day
    finally:
        speaking.use(app, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialog_fits_a_small_screen(opened: Opener, app: QApplication, language: str, qtbot: QtBot) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        dialog = opened(copy.deepcopy(SHIRT))
        for tab in dialog.form.tabs:
            tab.click()
            qtbot.wait(20)
            assert dialog.height() <= 700
            assert dialog.width() <= 1000
    finally:
        speaking.use(app, "en")


def test_every_editor_of_every_page_has_a_name(opened: Opener) -> None:
    dialog = opened(copy.deepcopy(SHIRT))
    for editor in dialog.findChildren(QLineEdit):
        if not editor.objectName().startswith("qt_"):
            assert editor.accessibleName(), editor.objectName()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_page_is_as_wide(opened: Opener, app: QApplication, qtbot: QtBot, language: str) -> None:
    Language().use(app, language)
    for product in (copy.deepcopy(SHIRT), None):
        dialog = opened(product)
        widths = set()
        for button in dialog.form._group.buttons():
            button.click()
            if button is dialog.form._group.button(1) and product is None:
                dialog.form.variants.add_button.click()
            qtbot.wait(50)
            widths.add(dialog.width())
        assert len(widths) == 1, (language, product is None, widths)
        assert widths.pop() <= 910
