from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from studio.window import import_dialog
from studio.window.import_dialog import ImportDialog, spoilt_rows
from studio.window.words import LANGUAGES, Language
from tests.window.fake_link import FakeLink
from tests.window.fake_products import PREVIEW


@pytest.fixture
def dialog(qtbot: QtBot, link: FakeLink) -> ImportDialog:
    made = ImportDialog(link, "/home/anna/list.csv")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def said_in(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def choose(dialog: ImportDialog, heading: str, field: str) -> None:
    box = dialog.columns.boxes[heading]
    box.setCurrentIndex(box.findData(field))
    box.activated.emit(box.currentIndex())


def test_it_says_what_would_come_in_and_writes_nothing(dialog: ImportDialog, link: FakeLink, qtbot: QtBot) -> None:
    assert dialog._title.text() == "list.csv"
    assert dialog._recognised.text() == "Shopify · products: 120 · with variants: 14"
    assert dialog._counts.text() == "New: 100 · Changed: 15 · As they are: 5"
    model = dialog.table.model()
    assert model.rowCount() == 1
    row = [model.index(0, column).data() for column in range(5)]
    assert row == ["S4", "Maglietta della fattoria", "€18.00", "5", "rossa M · verde L"]
    assert dialog.import_button.text() == "Import 120 products"
    assert not link.called("import-apply")
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert link.called("import-apply") == [{"path": "/home/anna/list.csv", "currency": "EUR"}]
    assert not dialog.isVisible()


def test_a_price_is_read_whole(dialog: ImportDialog, link: FakeLink) -> None:
    dear = PREVIEW["rows"][0] | {"price": "1250.00", "unit": "pezzo intero"}
    link.answers["import-preview"] = PREVIEW | {"rows": [dear]}
    dialog.again_button.click()
    at = dialog.table.model().index(0, 2)
    price = at.data()
    assert price == "€1,250.00/pezzo intero"
    room = dialog.table.visualRect(at).width() - 2 * 5  # the style sheet's padding
    assert room >= dialog.table.fontMetrics().horizontalAdvance(price)


def test_every_bad_row_is_there_to_be_read_and_copied(dialog: ImportDialog, qtbot: QtBot) -> None:
    assert dialog._faults_title.text() == "Rows to look at: 2"
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "\n".join(PREVIEW["problems"])


def test_the_mended_file_is_read_again(dialog: ImportDialog, link: FakeLink, qtbot: QtBot) -> None:
    link.answers["import-preview"] = PREVIEW | {"problems": [], "good": 121}
    qtbot.mouseClick(dialog.again_button, Qt.MouseButton.LeftButton)
    assert not dialog.faults.isVisible()
    assert dialog.import_button.text() == "Import 121 products"


def test_unknown_headings_are_given_a_meaning(dialog: ImportDialog, link: FakeLink) -> None:
    assert {heading: box.currentData() for heading, box in dialog.columns.boxes.items()} == {
        "Handle": "code",
        "Title": "title",
        "Variant Price": "price",
        "Lager": "",
    }
    seen: list[dict[str, Any]] = []

    def preview(**asked: Any) -> dict[str, Any]:
        seen.append(asked)
        mapping = {name: each for name, each in (PREVIEW["mapping"] | asked.get("mapping", {})).items() if each}
        return copy.deepcopy(PREVIEW) | {"mapping": mapping}

    link.answers["import-preview"] = preview
    choose(dialog, "Lager", "stock")
    assert seen[-1]["mapping"] == {"stock": "Lager"}
    choose(dialog, "Lager", "code")
    assert seen[-1]["mapping"] == {"code": "Lager"}
    assert dialog.columns.boxes["Handle"].currentData() == ""
    choose(dialog, "Title", "")
    assert seen[-1]["mapping"] == {"code": "Lager", "title": ""}
    choose(dialog, "Title", "title")
    choose(dialog, "Lager", "")
    choose(dialog, "Handle", "code")
    assert "mapping" not in seen[-1]
    dialog.import_button.click()
    assert link.called("import-apply") == [seen[-1]]


def test_another_file_begins_with_its_own_columns(dialog: ImportDialog, link: FakeLink) -> None:
    choose(dialog, "Lager", "stock")
    dialog.read("/home/anna/other.csv")
    assert link.called("import-preview")[-1] == {"path": "/home/anna/other.csv", "currency": "EUR"}
    assert dialog._title.text() == "other.csv"


def test_the_currency_is_asked_where_the_file_names_none(dialog: ImportDialog, link: FakeLink) -> None:
    assert dialog.currency.isVisible()
    dialog.currency.setCurrentIndex(dialog.currency.findText("CHF"))
    dialog.currency.activated.emit(dialog.currency.currentIndex())
    assert link.called("import-preview")[-1]["currency"] == "CHF"
    link.answers["import-preview"] = PREVIEW | {"mapping": PREVIEW["mapping"] | {"currency": "Lager"}}
    dialog.again_button.click()
    assert not dialog.currency.isVisible()


def _first_ink(image: QImage, left: int, right: int, top: int, bottom: int) -> int:
    ground = image.pixel(right - 1, bottom - 1)
    return next(x for x in range(left, right) if any(image.pixel(x, y) != ground for y in range(top, bottom)))


def test_cells_stand_below_their_headings(dialog: ImportDialog) -> None:
    table, header = dialog.table, dialog.table.horizontalHeader()
    table.clearFocus()
    left, right = header.sectionViewportPosition(1) + 2, header.sectionViewportPosition(2) - 4
    heading = header.viewport().grab().toImage()
    cells = table.viewport().grab().toImage()
    row = table.rowHeight(0)
    inks = _first_ink(heading, left, right, 6, header.height() - 6), _first_ink(cells, left, right, 4, row - 4)
    assert abs(inks[0] - inks[1]) <= 2  # letters begin at slightly different places of their own


def test_a_file_that_cannot_be_read_says_why(dialog: ImportDialog, link: FakeLink) -> None:
    link.refusals["import-preview"] = "This spreadsheet is damaged."
    dialog.again_button.click()
    assert "This spreadsheet is damaged." in said_in(dialog._nothing)
    assert dialog._nothing.isVisible()
    assert not dialog.table.isVisible()
    assert not dialog.import_button.isEnabled()
    del link.refusals["import-preview"]
    dialog.again_button.click()
    assert not dialog._nothing.isVisible()
    assert dialog.table.isVisible()
    assert dialog.import_button.isEnabled()


def test_without_a_good_row_there_is_nothing_to_import(dialog: ImportDialog, link: FakeLink) -> None:
    link.answers["import-preview"] = PREVIEW | {"good": 0, "rows": []}
    dialog.again_button.click()
    assert not dialog.import_button.isEnabled()


def test_a_refused_import_stays_open_and_can_be_tried_again(dialog: ImportDialog, link: FakeLink) -> None:
    link.refusals["import-apply"] = "The disk is full."
    dialog.import_button.click()
    assert dialog.isVisible()
    assert dialog._refusal.text() == "The disk is full."
    assert dialog.import_button.isEnabled()
    del link.refusals["import-apply"]
    dialog.import_button.click()
    assert not dialog.isVisible()


def test_what_is_being_written_is_waited_for(dialog: ImportDialog, link: FakeLink, qtbot: QtBot) -> None:
    link.late = True
    dialog.import_button.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    assert not dialog.cancel_button.isEnabled()
    link.refusals["import-apply"] = "The disk is full."
    link.answer()
    assert dialog._refusal.text() == "The disk is full."
    assert dialog.cancel_button.isEnabled()
    link.refusals.clear()
    dialog.import_button.click()
    with qtbot.waitSignal(dialog.imported):
        link.answer()
    assert not dialog.isVisible()


def test_what_takes_long_shows_that_it_is_at_work(
    qtbot: QtBot, link: FakeLink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_dialog, "PATIENCE_MS", 10)
    answers: list[Any] = []

    def later(_do: str, then: Any = None, _fail: Any = None, **_arguments: Any) -> None:
        answers.append(then)

    monkeypatch.setattr(link, "call", later)
    dialog = ImportDialog(link, "/home/anna/list.csv")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog._bar.isVisible)
    assert not dialog.import_button.isEnabled()
    dialog.read("/home/anna/other.csv")
    answers[0](PREVIEW | {"good": 1})
    assert not dialog.import_button.isEnabled()  # the answer of before
    answers[1](PREVIEW)
    assert not dialog._bar.isVisible()
    assert dialog.import_button.text() == "Import 120 products"


def test_one_row_with_two_problems_is_one_row() -> None:
    assert spoilt_rows(["Line 4, price: is missing", "Line 4, code: is missing", "the sheet is empty"]) == 1


def test_what_is_about_no_row_is_counted_as_none(dialog: ImportDialog, link: FakeLink) -> None:
    gone = "“S4” does not come as “red M” in this list. Taken: 1, waited for: 0."
    for problems, title in (([gone], "Worth knowing"), ([gone, "Line 4, price: is missing"], "Rows to look at: 1")):
        link.answers["import-preview"] = PREVIEW | {"problems": problems}
        dialog.again_button.click()
        assert dialog._faults_title.text() == dialog.faults.accessibleName() == title
        assert dialog.faults.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_fits_a_small_screen_with_a_long_list(
    dialog: ImportDialog, link: FakeLink, app: QApplication, language: str
) -> None:
    speaking = Language()
    try:
        speaking.use(app, language)
        many = [f"Heading {number}" for number in range(60)]
        link.answers["import-preview"] = PREVIEW | {"headings": many, "mapping": {"code": "Heading 3"}}
        dialog.again_button.click()
        app.processEvents()
        assert len(dialog.columns.boxes) == 60
        assert dialog.height() <= 720
        assert dialog.minimumSizeHint().width() <= 1300
        assert (Path(dialog._path).name, dialog.table.accessibleName() != "") == ("list.csv", True)
    finally:
        speaking.use(app, "en")


CLOTHES = ("Sigla", "Nome", "Prezzo", "Taglia", "Colore", "Stoffa", "Collo")
RECOGNISED = {"code": "Sigla", "title": "Nome", "price": "Prezzo"}


def clothes(link: FakeLink, seen: list[dict[str, Any]], recognised: dict[str, str], chosen: dict[str, str]) -> None:
    """The engine answers with what it recognises, and what it is told now or was for an earlier list."""

    def preview(**asked: Any) -> dict[str, Any]:
        seen.append(asked)
        told = asked.get("mapping", chosen)
        own = {each: heading for each, heading in recognised.items() if "variant" not in told or "variant" not in each}
        mapping = {field: heading for field, heading in (own | told).items() if heading}
        proposed = {} if "mapping" in asked else chosen
        return copy.deepcopy(PREVIEW) | {"headings": list(CLOTHES), "mapping": mapping, "chosen": proposed}

    link.answers["import-preview"] = preview


def test_several_columns_are_options_of_a_variant(dialog: ImportDialog, link: FakeLink) -> None:
    seen: list[dict[str, Any]] = []
    clothes(link, seen, RECOGNISED, {})
    dialog.read("/home/anna/clothes.csv")
    boxes = dialog.columns.boxes
    choose(dialog, "Taglia", "variant")
    assert seen[-1]["mapping"] == {"variant": "Taglia"}
    choose(dialog, "Colore", "variant")
    assert seen[-1]["mapping"] == {"variant": "Taglia", "variant2": "Colore"}
    assert [boxes[each].currentData() for each in ("Taglia", "Colore")] == ["variant", "variant"]
    choose(dialog, "Stoffa", "variant")
    # A variant has three options at most: what more cannot be chosen cannot take one away either.
    there = [boxes[each].model().index(boxes[each].findData("variant"), 0) for each in ("Collo", "Stoffa")]
    assert [bool(each.flags() & Qt.ItemFlag.ItemIsEnabled) for each in there] == [False, True]
    choose(dialog, "Taglia", "")
    assert seen[-1]["mapping"] == {"variant": "Colore", "variant2": "Stoffa"}
    assert there[0].flags() & Qt.ItemFlag.ItemIsEnabled
    choose(dialog, "Colore", "")
    choose(dialog, "Stoffa", "")
    assert "mapping" not in seen[-1]


def test_what_is_recognised_as_a_variant_is_left_out_of_it(dialog: ImportDialog, link: FakeLink) -> None:
    seen: list[dict[str, Any]] = []
    clothes(link, seen, RECOGNISED | {"variant": "Colore", "variant2": "Taglia"}, {})
    dialog.read("/home/anna/clothes.csv")
    assert [dialog.columns.boxes[each].currentData() for each in ("Taglia", "Colore")] == ["variant", "variant"]
    choose(dialog, "Colore", "")
    assert seen[-1]["mapping"] == {"variant": "Taglia"}
    choose(dialog, "Taglia", "")
    assert seen[-1]["mapping"] == {"variant": ""}


def test_columns_chosen_for_an_earlier_list_are_asked_for_and_can_be_changed(
    dialog: ImportDialog, link: FakeLink
) -> None:
    seen: list[dict[str, Any]] = []
    chosen = {"variant": "Colore", "variant2": "Taglia", "origin": "Stoffa"}
    clothes(link, seen, RECOGNISED, chosen)
    dialog.read("/home/anna/clothes.csv")
    assert "mapping" not in seen[-1]
    assert dialog.columns.boxes["Stoffa"].currentData() == "origin"
    choose(dialog, "Stoffa", "")
    assert seen[-1]["mapping"] == chosen | {"origin": ""}
    choose(dialog, "Colore", "")
    assert seen[-1]["mapping"] == {"variant": "Taglia", "origin": ""}
    dialog.import_button.click()
    assert link.called("import-apply")[-1]["mapping"] == {"variant": "Taglia", "origin": ""}
