from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from studio.domain.ways import KINDS, way_from_dict
from studio.window.look import Switch
from studio.window.settings_dialog import SettingsDialog
from studio.window.ways_kinds import SIGNS, field_label, fields_of, good_value, kind_about, kind_name
from studio.window.ways_settings import WaysSettings
from tests.window.fake_link import FakeLink
from tests.window.fake_products import WAYS

GOOD: dict[str, dict[str, str]] = {
    "web": {"url": "https://shop.example"},
    "whatsapp": {"number": "+39 333 123 4567"},
    "sms": {"number": "+39 333 123 4567"},
    "mail": {"address": "anna@example.com"},
    "sepa": {"payee": "Anna", "iban": "IT60 X054 2811 1010 0000 0123 456"},
    "pix": {"key": "anna@example.com", "name": "Anna", "city": "Recife"},
    "upi": {"vpa": "anna@bank", "payee": "Anna"},
    "swiss": {"name": "Anna", "iban": "CH93 0076 2011 6238 5295 7", "postcode": "8000", "town": "Zürich"},
    "stripe": {"url": "https://buy.stripe.com/test"},
    "paypal": {"handle": "anna"},
    "scanned": {"payload": "https://satispay.example/x"},
}


@pytest.fixture
def page(qtbot: QtBot, link: FakeLink) -> WaysSettings:
    made = WaysSettings(link)
    qtbot.addWidget(made)
    made.resize(560, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def fill(page: WaysSettings, **values: str) -> None:
    assert page.form is not None
    for name, value in values.items():
        editor = page.form.editors[name]
        assert isinstance(editor, QLineEdit)
        editor.setText(value)


def test_every_kind_of_the_engine_can_be_added_with_the_fields_it_has() -> None:
    assert set(SIGNS) == set(KINDS)
    for kind in KINDS:
        fields = {asked.name: (False if asked.name == "campaign" else "x") for asked in fields_of(kind)}
        if kind == "scanned":
            fields["label"] = "x"  # what it is called
        way_from_dict({"kind": kind, **fields})
        assert kind_name(kind)
        assert kind_about(kind)
        for name in fields:
            assert name == "label" or field_label(kind, name)


def test_the_ways_are_listed_with_what_viewers_read(page: WaysSettings) -> None:
    assert [row._name.text() for row in page.rows] == ["Bonifico", "WhatsApp"]
    assert page.rows[0]._shown.text() == "Example: Fattoria Le Querce · IT60 X054 2811 1010 0000 0123 456"
    assert page.rows[0]._chip.isVisible()
    assert not page.rows[1]._chip.isVisible()
    assert not page.kinds.isVisible()


def test_without_any_the_kinds_are_there_at_once(link: FakeLink, qtbot: QtBot) -> None:
    link.answers["ways"] = []
    page = WaysSettings(link)
    qtbot.addWidget(page)
    page.show()
    assert page.kinds.isVisible()
    assert not page.add_button.isVisible()


@pytest.mark.parametrize("kind", KINDS)
def test_one_of_each_kind_is_added(page: WaysSettings, link: FakeLink, qtbot: QtBot, kind: str) -> None:
    qtbot.mouseClick(page.add_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.cards[kind], Qt.MouseButton.LeftButton)
    fill(page, **GOOD[kind])
    assert page.form is not None
    page.form.name_edit.setText("Mio")
    link.answers["way-put"] = WAYS
    qtbot.mouseClick(page.form.save_button, Qt.MouseButton.LeftButton)
    (put,) = link.called("way-put")
    assert (put["name"], put["kind"]) == ("Mio", kind)
    assert way_from_dict({"kind": kind, **put["fields"]}).problems() == ()
    assert page.form is None
    assert page.add_button.isVisible()


def test_a_new_way_has_a_name_that_is_free(page: WaysSettings) -> None:
    page.begin("whatsapp")
    assert page.form is not None
    assert page.form.name_edit.text() == "WhatsApp 2"


def test_what_is_wrong_is_said_once_all_is_typed(page: WaysSettings, link: FakeLink, qtbot: QtBot) -> None:
    page.begin("sepa")
    form = page.form
    assert form is not None
    payee, iban = form.editors["payee"], form.editors["iban"]
    assert isinstance(payee, QLineEdit)
    assert isinstance(iban, QLineEdit)
    qtbot.keyClicks(payee, "Anna")
    qtbot.keyClick(payee, Qt.Key.Key_Tab)
    payee.editingFinished.emit()
    assert not form._error.isVisible()
    iban.setText("IT61 X054 2811 1010 0000 0123 456")
    iban.editingFinished.emit()
    assert form._error.isVisible()
    assert "IBAN" in form._error.text()
    form.save()
    assert not link.called("way-put")
    iban.setText("IT60 X054 2811 1010 0000 0123 456")
    iban.editingFinished.emit()
    assert not form._error.isVisible()


def test_an_account_is_written_in_capitals_and_in_groups(page: WaysSettings, qtbot: QtBot) -> None:
    page.begin("sepa")
    assert page.form is not None
    iban = page.form.editors["iban"]
    assert isinstance(iban, QLineEdit)
    qtbot.keyClicks(iban, "it60 x05428111010")
    assert iban.text() == "IT60 X05428111010"
    iban.setCursorPosition(4)
    qtbot.keyClick(iban, Qt.Key.Key_Backspace)
    qtbot.keyClicks(iban, "0")
    assert (iban.text(), iban.cursorPosition()) == ("IT60 X05428111010", 4), "the cursor keeps its place"
    iban.editingFinished.emit()
    assert iban.text() == "IT60 X054 2811 1010"


WRONG = (
    ("web", {"url": "ftp:/shop"}, "url", "begins with https:// or http://"),
    ("mail", {"address": "anna"}, "address", "no e-mail address"),
    ("sepa", {"payee": "x" * 80}, "payee", "70 characters at most"),
    ("sepa", {"iban": "IT61 X054 2811 1010 0000 0123 456"}, "iban", "check digits"),
    ("sepa", {"iban": "CH93 0076 2011 6238 5295 7"}, "bic", "BIC"),
    ("sepa", {"bic": "UNI"}, "bic", "no BIC"),
    ("sepa", {"reference": "RF1"}, "reference", "no RF reference"),
    ("sepa", {"reference": "RF18 5390 0754 7034", "text": "Honey"}, "text", "reference"),
    ("sepa", {"text": "蜂蜜"}, "text", "banks cannot take"),
    ("pix", {"key": "?"}, "key", "no PIX key"),
    ("pix", {"name": "安娜"}, "name", "Latin letters"),
    ("pix", {"city": "Sao Joao del Rei e Arredores"}, "city", "15 characters at most"),
    ("upi", {"vpa": "anna"}, "vpa", "no UPI address"),
    ("upi", {"payee": "x" * 100}, "payee", "99 characters at most"),
    ("swiss", {"name": "安娜"}, "name", "a QR-bill cannot have"),
    ("swiss", {"iban": "CH"}, "iban", "no IBAN"),
    ("swiss", {"street": "x" * 71}, "street", "70 characters at most"),
    ("swiss", {"number": "x" * 17}, "number", "16 characters at most"),
    ("swiss", {"postcode": ""}, "postcode", "postcode"),
    ("swiss", {"town": "x" * 36}, "town", "35 characters at most"),
    ("swiss", {"country": "Suisse"}, "country", "two capital letters"),
    ("swiss", {"customer": "123"}, "customer", "customer number"),
    ("stripe", {"url": "http://buy.stripe.com/x"}, "url", "begins with https://"),
    ("paypal", {"handle": "anna b"}, "handle", "paypal.me/"),
    ("scanned", {"payload": ""}, "payload", "picture of the code is missing"),
)


def test_a_fault_of_every_field_that_can_be_mistyped_is_tried() -> None:
    asked = {(kind, field.name) for kind in KINDS for field in fields_of(kind)}
    numbers = {("whatsapp", "number"), ("sms", "number")}  # which the engine judges
    chosen = {("web", "campaign"), ("swiss", "reference_kind")}
    assert asked - numbers - chosen == {(kind, wrong) for kind, _values, wrong, _words in WRONG}


@pytest.mark.parametrize(("kind", "values", "wrong", "said"), WRONG)
def test_the_field_that_is_wrong_is_marked_and_has_the_keyboard(
    page: WaysSettings, kind: str, values: dict[str, str], wrong: str, said: str
) -> None:
    page.begin(kind)
    fill(page, **(GOOD[kind] | values))
    form = page.form
    assert form is not None
    form.name_edit.setText("Mio")
    form.save()
    assert said in form._error.text()
    assert [name for name, editor in form.editors.items() if editor.property("invalid")] == [wrong]
    assert form.editors[wrong].hasFocus()
    assert form.editors[wrong].accessibleDescription() == form._error.text()
    fill(page, **{wrong: good_value(kind, wrong)})
    form._check()
    assert form._error.text() == ""
    assert not form.editors[wrong].property("invalid")


@pytest.mark.parametrize("kind", KINDS)
def test_a_good_value_of_every_field_is_good(kind: str) -> None:
    values: dict[str, Any] = {
        asked.name: False if asked.name == "campaign" else good_value(kind, asked.name) for asked in fields_of(kind)
    }
    label = {"label": "Satispay"} if kind == "scanned" else {}
    assert way_from_dict({"kind": kind, **values, **label}).problems() == ()


def test_saving_is_seen_without_scrolling_and_a_fault_moves_nothing(page: WaysSettings, qtbot: QtBot) -> None:
    page.resize(560, 420)
    page.begin("swiss")
    form = page.form
    assert form is not None
    qtbot.waitUntil(lambda: form.bar.height() > 0 and form.bar.geometry().bottom() <= page.height())
    assert page.rect().contains(form.save_button.mapTo(page, form.save_button.rect().bottomRight()))
    before = [editor.mapTo(form, editor.rect().topLeft()) for editor in form.editors.values()]
    fill(page, **(GOOD["swiss"] | {"country": "Suisse"}))
    form.save()
    assert form._error.isVisible()
    assert page.rect().contains(form.save_button.mapTo(page, form.save_button.rect().bottomRight()))
    country = form.editors["country"]
    qtbot.waitUntil(lambda: page.rect().contains(country.mapTo(page, country.rect().center())))
    assert [editor.mapTo(form, editor.rect().topLeft()) for editor in form.editors.values()] == before


def test_a_name_that_is_taken_is_the_names_fault(page: WaysSettings, link: FakeLink) -> None:
    link.refusals["way-put"] = "There is a way to pay “Mio” already."
    page.begin("whatsapp")
    fill(page, **GOOD["whatsapp"])
    form = page.form
    assert form is not None
    form.name_edit.setText("Mio")
    form.save()
    assert form.name_edit.property("invalid")
    link.refusals["way-put"] = "Nobody can have the telephone number."
    form.save()
    assert form.editors["number"].property("invalid")
    assert not form.name_edit.property("invalid")


def test_a_refusal_keeps_what_was_typed(page: WaysSettings, link: FakeLink) -> None:
    link.refusals["way-put"] = "There is a way to pay “Mio” already."
    page.begin("paypal")
    fill(page, handle="anna")
    assert page.form is not None
    page.form.save()
    assert page.form._error.text() == "There is a way to pay “Mio” already."
    assert page.form.save_button.isEnabled()


def test_a_way_is_changed_under_its_old_name(page: WaysSettings, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["way-put"] = WAYS
    qtbot.mouseClick(page.rows[1].edit, Qt.MouseButton.LeftButton)
    assert page.form is not None
    page.form.name_edit.setText("Scrivimi")
    page.form.save()
    assert link.called("way-put") == [
        {"name": "Scrivimi", "kind": "whatsapp", "fields": {"number": "+39 333 123456"}, "was": "WhatsApp"}
    ]


def test_another_way_becomes_the_usual_one(page: WaysSettings, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["way-usual"] = [WAYS[0] | {"usual": False}, WAYS[1] | {"usual": True}]
    qtbot.mouseClick(page.rows[1].usual, Qt.MouseButton.LeftButton)
    assert link.called("way-usual") == [{"name": "WhatsApp"}]
    qtbot.waitUntil(page.rows[1]._chip.isVisible)


def test_a_payee_called_name_is_not_the_name_of_the_way(page: WaysSettings, link: FakeLink, qtbot: QtBot) -> None:
    fields = GOOD["pix"]
    way = {**fields, "name": "PIX banca", "usual": False, "kind": "pix", "fields": fields, "shown": []}
    page._take([way])
    page.begin("pix", way)
    assert page.form is not None
    name = page.form.editors["name"]
    assert isinstance(name, QLineEdit)
    assert (page.form.name_edit.text(), name.text()) == ("PIX banca", "Anna")
    name.setText("Rosa")
    link.answers["way-put"] = [way]
    qtbot.mouseClick(page.form.save_button, Qt.MouseButton.LeftButton)
    (put,) = link.called("way-put")
    assert (put["name"], put["was"], put["fields"]["name"]) == ("PIX banca", "PIX banca", "Rosa")


def test_a_deleted_way_comes_back(page: WaysSettings, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["way-delete"] = WAYS[1:]
    with qtbot.waitSignal(page.toast) as toast:
        qtbot.mouseClick(page.rows[0].delete, Qt.MouseButton.LeftButton)
    assert link.called("way-delete") == [{"name": "Bonifico"}]
    assert [row._name.text() for row in page.rows] == ["WhatsApp"]
    assert toast.args[2].still()
    link.answers["way-put"] = WAYS
    toast.args[2]()
    (put,) = link.called("way-put")
    assert put == {
        "name": "Bonifico",
        "kind": "sepa",
        "fields": {name: WAYS[0][name] for name in ("payee", "iban", "bic", "reference", "text")},
        "usual": True,
    }
    assert not toast.args[2].still()


def test_a_platforms_code_is_read_from_its_picture(page: WaysSettings, link: FakeLink) -> None:
    page.begin("scanned")
    form = page.form
    assert form is not None
    link.refusals["way-read"] = "There is no code in this picture."
    form.read_picture("/home/anna/a.png")
    assert form._error.text() == "There is no code in this picture."
    del link.refusals["way-read"]
    link.answers["way-read"] = {"payload": "https://satispay.example/x"}
    form.read_picture("/home/anna/b.png")
    assert not form._error.isVisible() or form._error.text() != "There is no code in this picture."
    assert form._qr._modules
    form.name_edit.setText("Satispay")
    link.answers["way-put"] = WAYS
    form.save()
    assert link.called("way-put")[0]["fields"] == {"label": "Satispay", "payload": "https://satispay.example/x"}


def test_what_viewers_scan_is_shown_with_the_pinned_product(page: WaysSettings, link: FakeLink) -> None:
    assert page._lines.text() == "example.com/K7\nIt fits the picture and is easy to scan."
    answer: dict[str, Any] = {"payload": "x", "lines": ["IT60"], "version": 9, "modules": 53, "problems": ["Too long."]}
    link.answers["link-check"] = lambda code: answer
    link.push(pinned="A12")
    assert page._lines.text() == "IT60\nToo long."
    assert page._qr._modules == []


def test_the_shops_statistics_are_told_only_if_wanted(page: WaysSettings, link: FakeLink) -> None:
    link.answers["way-put"] = WAYS
    page.begin("web")
    assert page.form is not None
    switch = page.form.editors["campaign"]
    assert isinstance(switch, Switch)
    assert not switch.isChecked()
    switch.click()
    page.form.save()
    assert link.called("way-put")[0]["fields"] == {"url": "", "campaign": True}


def test_escape_closes_the_form_and_then_the_settings(link: FakeLink, qtbot: QtBot) -> None:
    link.answers["devices"] = {"cameras": [], "microphones": []}
    dialog = SettingsDialog(link)
    qtbot.addWidget(dialog)
    dialog.ways_tab.click()
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.ways.begin("paypal")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.ways.form is None
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_has_a_name(page: WaysSettings, kind: str) -> None:
    page.begin(kind)
    assert page.form is not None
    for name, editor in page.form.editors.items():
        assert editor.accessibleName(), name


@pytest.fixture
def settings(qtbot: QtBot, link: FakeLink) -> SettingsDialog:
    link.state |= {"cameras": [], "mic_spec": "default", "record": None}
    link.answers["devices"] = {"cameras": [], "microphones": []}
    made = SettingsDialog(link)
    qtbot.addWidget(made)
    made.show()
    made.ways_tab.click()
    return made


def test_done_saves_what_is_filled_in(settings: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["way-put"] = WAYS
    settings.ways.begin("paypal")
    fill(settings.ways, handle="anna")
    settings.studio_tab.click()
    qtbot.mouseClick(settings._done, Qt.MouseButton.LeftButton)
    assert link.called("way-put")[0]["fields"] == {"handle": "anna"}
    assert not settings.isVisible()


def test_done_stays_where_what_is_filled_in_is_refused(settings: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    link.refusals["way-put"] = "There is a way to pay “Mio” already."
    settings.ways.begin("paypal")
    fill(settings.ways, handle="anna")
    settings.studio_tab.click()
    qtbot.mouseClick(settings._done, Qt.MouseButton.LeftButton)
    form = settings.ways.form
    assert settings.isVisible()
    assert form is not None
    assert form.isVisible()
    assert form._error.text() == "There is a way to pay “Mio” already."
    link.refusals.clear()
    link.answers["way-put"] = WAYS
    qtbot.mouseClick(form.save_button, Qt.MouseButton.LeftButton)
    assert settings.isVisible(), "that was Save, not Done"
    qtbot.mouseClick(settings._done, Qt.MouseButton.LeftButton)
    assert not settings.isVisible()


def test_done_says_what_is_missing(settings: SettingsDialog, link: FakeLink, qtbot: QtBot) -> None:
    settings.ways.begin("sepa")
    fill(settings.ways, payee="Anna")
    qtbot.mouseClick(settings._done, Qt.MouseButton.LeftButton)
    assert settings.isVisible()
    assert settings.ways.form is not None
    assert settings.ways.form._error.isVisible()
    assert link.called("way-put") == []


@pytest.mark.parametrize("kind", KINDS)
def test_an_untouched_form_just_closes(settings: SettingsDialog, link: FakeLink, qtbot: QtBot, kind: str) -> None:
    settings.ways.begin(kind)
    qtbot.mouseClick(settings._done, Qt.MouseButton.LeftButton)
    assert not settings.isVisible()
    assert link.called("way-put") == []
