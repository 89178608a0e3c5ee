"""A whole sale in the window, with a real engine behind it: a list comes in, claims come from a chat, orders go out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit

from studio.control.client import Client
from studio.window import look
from studio.window.claims import ClaimsPage
from studio.window.claims_doubts import READ_MS
from studio.window.claims_model import ClaimRow
from studio.window.orders import OrdersDialog
from studio.window.packing import print_packing_list
from tests.e2e.test_window import Studio, opened, until
from tests.live import NOWHERE, Live
from tests.window.test_packing import pages_of

QUIET = ("--camera", "test", "--mic", "none", "--size", "640x360", "--preset", "ultrafast", "--language", "it")
SHOPIFY = """\
Handle,Title,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Qty,Variant Price,\
Variant Compare At Price,Image Src
pomodori,Pomodori San Marzano,Title,Default Title,,,A12,3,4.50,,
maglia,Maglia di lana,Colore,rosso,Taglia,M,T7-RM,2,39.00,49.00,
maglia,,,rosso,,L,T7-RL,1,41.00,,
maglia,,,blu,,M,T7-BM,0,39.00,,
"""
PRODUCTS: tuple[dict[str, Any], ...] = (
    {"code": "A12", "title": "Pomodori", "price": "4,50", "unit": "kg", "stock": 3},
    {"code": "K7", "title": "Pecorino", "price": "20,00", "unit": "kg", "grams": 500, "stock": 5},
    {
        "code": "T7",
        "title": "Maglia",
        "price": "39",
        "variants": [{"options": ["rosso", "M"], "stock": 2}, {"options": ["blu", "M"], "price": "41", "stock": 1}],
    },
)


class Stall(Studio):
    """A window, its engine, and a chat that viewers write into."""

    @property
    def page(self) -> ClaimsPage:
        return self.window.chat.claims

    def ask(self, do: str, **arguments: Any) -> Any:
        """Another client's question: what the engine itself says."""
        with Client(self.live.data_dir) as client:
            return client.call(do, **arguments)

    def say(self, *said: tuple[str, str]) -> None:
        """Viewers write these, one after the other."""
        self._said = getattr(self, "_said", 0)
        lines = []
        for at, (author, text) in enumerate(said):
            self._said += 1
            who = {"platform": "twitch", "author_id": f"u-{author}", "author": author}
            lines.append({"at": at / 100, "id": f"m{self._said}", "text": text} | who)
        chat = self.live.data_dir.parent / f"chat-{self._said}.jsonl"
        chat.write_text("\n".join(map(json.dumps, lines)))
        self.ask("chat-add", url=f"simulator://{chat}")

    def claims(self) -> dict[str, str]:
        """How each claim stands, as the window has it, by who made it and what it is for."""
        rows = [ClaimRow._make(row) for row in self.page.model._all]
        return {f"{row.author} {row.what}": row.state for row in rows}

    def told(self) -> dict[str, str]:
        """The same as the engine has it."""
        found = {}
        for claim in self.ask("claims"):
            what = " ".join(filter(None, (claim["code"], claim["variant"])))
            found[f"{claim['author']} {what} ×{claim['quantity']}"] = claim["state"]
        return found

    def stands(self, **claims: str) -> None:
        """Waits until engine and window say so; "Anna_A12_1" is Anna's claim for one A12."""
        wanted = {}
        for name, state in claims.items():
            author, *what, quantity = name.split("_")
            wanted[f"{author} {' '.join(what)} ×{quantity}"] = state

        def reached() -> bool:
            told, shown = self.told(), self.claims()
            return all(told.get(name) == state == shown.get(name) for name, state in wanted.items())

        try:
            until(reached)
        except AssertionError:
            raise AssertionError(f"{wanted} are not {self.told()} and {self.claims()}") from None

    def left(self, code: str) -> int | None:
        found: int | None = next(each["left"] for each in self.link.products if each["code"] == code)
        return found

    def press(self, *keys: Qt.Key) -> None:
        """On the list of claims, as soon as a key means what is chosen."""
        for key in keys:
            until(lambda: self.page.view.may_act)
            QTest.keyClick(self.page.view, key)

    def choose(self, author: str) -> None:
        """This viewer's newest claim."""
        row = next(row for row in reversed(self.page.model._all) if ClaimRow._make(row).author == author)
        until(lambda: self.page.view.choose(ClaimRow._make(row).id))

    def answer(self, key: Qt.Key) -> None:
        """The question that is shown, once it could be read."""
        until(self.page.doubts.isVisible)
        QTest.qWait(READ_MS + 50)
        QTest.keyClick(self.page.doubts, key)

    def orders(self) -> OrdersDialog:
        self.click("claims-orders")
        dialog: OrdersDialog = self.find("orders")
        until(dialog.isVisible)
        return dialog

    def type(self, name: str, text: str) -> None:
        """Into the field of that name, and leave it."""
        field: QLineEdit = self.find(name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        field.setModified(True)
        field.editingFinished.emit()


@pytest.fixture
def stall(tmp_path: Path, qapp: QApplication) -> Iterator[Stall]:
    with opened(Stall, tmp_path, qapp, *QUIET) as stall:
        stall.link.call("settings", first_start_done=True)
        until(lambda: stall.window.first_start is None)
        yield stall


@pytest.fixture
def sale(stall: Stall) -> Stall:
    """The stall with its products, and the tab of the claims open."""
    for product in PRODUCTS:
        stall.ask("put-product", **product)
    until(lambda: len(stall.link.products) == len(PRODUCTS))
    stall.window.chat.show_filter("claims")
    return stall


# ------------------------------------------------------------------------------------------------------- the products


def test_a_list_of_shopify_comes_in_by_the_dialog_and_its_undo_takes_it_out(stall: Stall, tmp_path: Path) -> None:
    path = tmp_path / "products_export.csv"
    path.write_text(SHOPIFY)
    stall.window.products.import_list(str(path))
    dialog: QDialog = stall.find("import-dialog")
    go: QAbstractButton = stall.find("import-go")
    until(go.isEnabled)
    assert "Shopify" in stall.find("import-recognised", QLabel).text()
    assert stall.find("import-counts", QLabel).text() == "New: 2 · Changed: 0 · As they are: 0"
    assert stall.link.products == [], "nothing is written yet"
    stall.click("import-go")
    until(lambda: [each["code"] for each in stall.link.products] == ["A12", "T7"])
    until(lambda: not look.alive(dialog) or not dialog.isVisible())
    tomato, wool = stall.link.products
    assert (tomato["price"], tomato["left"]) == ("4.50", 3)
    assert [(each["name"], each["price"], each["stock"]) for each in wool["variants"]] == [
        ("rosso M", None, 2),
        ("rosso L", "41.00", 1),
        ("blu M", None, 0),
    ]
    stall.click("toast-action")
    until(lambda: stall.link.products == [])


def test_what_was_sold_stays_sold_when_the_list_comes_again(stall: Stall, tmp_path: Path) -> None:
    path = tmp_path / "products_export.csv"
    path.write_text(SHOPIFY)
    stall.ask("import-apply", path=str(path))
    until(lambda: len(stall.link.products) == 2)
    stall.say(("Anna", "A12 x2"), ("Bruno", "T7 rosso L"))
    until(lambda: stall.left("A12") == 1 and stall.left("T7") == 2)
    stall.window.products.import_list(str(path))
    until(stall.find("import-go").isEnabled)
    assert stall.find("import-counts", QLabel).text() == "New: 0 · Changed: 0 · As they are: 2"
    stall.click("import-go")
    until(lambda: "As they were: 2" in stall.window.toast_card.words.text())
    QTest.qWait(300)
    assert (stall.left("A12"), stall.left("T7")) == (1, 2)


def test_a_product_with_variants_is_changed_in_its_dialog_while_it_is_sold(sale: Stall) -> None:
    shirt = sale.link.products[2]
    sale.window.products.edit(shirt)
    until(sale.find("product-dialog").isVisible)
    sale.say(("Anna", "T7 rosso M"))
    until(lambda: sale.left("T7") == 2)
    sale.type("product-title", "Maglia di lana")
    sale.click("product-save")
    until(lambda: sale.link.products[2]["title"] == "Maglia di lana")
    assert [each["stock"] for each in sale.link.products[2]["variants"]] == [1, 1], "what was sold meanwhile stays sold"


def test_an_offer_runs_with_the_countdown_and_is_over_with_it(sale: Stall) -> None:
    sale.ask("pin", code="A12")
    until(lambda: sale.state["pinned"] == "A12")
    sale.click("countdown-other")
    sale.type("countdown-price", "5,00")
    sale.type("countdown-time", "10 min")
    QTest.keyClick(sale.find("countdown-time"), Qt.Key.Key_Return)
    assert not sale.state["countdown"], "an offer costs less"
    sale.type("countdown-price", "3,90")
    QTest.keyClick(sale.find("countdown-time"), Qt.Key.Key_Return)
    until(lambda: sale.state["countdown"])
    until(lambda: sale.link.products[0]["offer_ends_at"] is not None)
    tomato = sale.link.products[0]
    assert (tomato["price"], tomato["old_price"]) == ("3.90", "4.50")
    assert tomato["offer_ends_at"] == sale.state["countdown"]["ends_at"]
    assert sale.window.products.list.more_facts(tomato)[0][0] == "timer"
    sale.click("countdown-more")
    until(lambda: sale.state["countdown"]["ends_at"] > tomato["offer_ends_at"])
    until(lambda: sale.link.products[0]["offer_ends_at"] == sale.state["countdown"]["ends_at"])
    sale.say(("Anna", "A12"))
    until(lambda: sale.ask("claims"))
    assert sale.ask("claims")[0]["price"] == {"minor": 390, "currency": "EUR"}
    left_s = 655
    sale.ask("countdown-extend", seconds=-left_s)
    until(lambda: sale.state["countdown"] is None)
    until(lambda: sale.link.products[0]["price"] == "4.50")
    assert (sale.link.products[0]["old_price"], sale.link.products[0]["offer_ends_at"]) == (None, None)
    assert not sale.find("countdown-price").text(), "the next countdown is no offer unless it is said"


# --------------------------------------------------------------------------------------------------------- the claims


def test_claims_are_worked_through_with_the_keyboard(sale: Stall) -> None:
    sale.ask("pin", code="A12")
    sale.say(("Anna", "mio"), ("Bruno", "T7 blu M"), ("Carla", "K7 x2"), ("Dora", "quanto costa?"))
    sale.stands(Anna_A12_1="held", Bruno_T7_blu_M_1="held", Carla_K7_2="held")
    until(lambda: (sale.left("A12"), sale.left("T7"), sale.left("K7")) == (2, 2, 3))
    sale.choose("Anna")
    sale.press(Qt.Key.Key_C)
    sale.stands(Anna_A12_1="confirmed")
    sale.press(Qt.Key.Key_P)  # the next is chosen by then
    sale.stands(Bruno_T7_blu_M_1="paid")
    sale.press(Qt.Key.Key_U)
    sale.stands(Bruno_T7_blu_M_1="held", Anna_A12_1="confirmed")
    sale.press(Qt.Key.Key_U)
    sale.stands(Anna_A12_1="held")
    sale.choose("Carla")
    until_before = next(each["until"] for each in sale.ask("claims") if each["author"] == "Carla")
    sale.press(Qt.Key.Key_H)
    until(lambda: next(each["until"] for each in sale.ask("claims") if each["author"] == "Carla") > until_before)
    sale.press(Qt.Key.Key_X)
    sale.stands(Carla_K7_2="cancelled")
    until(lambda: sale.left("K7") == 5)
    sale.press(Qt.Key.Key_U)
    sale.stands(Carla_K7_2="held")
    until(lambda: sale.page.tabs["todo"]._count == 3)


def test_what_is_sold_out_goes_to_the_next_on_the_waitlist(sale: Stall) -> None:
    sale.say(("Anna", "A12 x3"), ("Bruno", "A12"), ("Carla", "A12 x2"))
    sale.stands(Anna_A12_3="held", Bruno_A12_1="waitlisted", Carla_A12_2="waitlisted")
    until(lambda: sale.left("A12") == 0 and sale.link.products[0]["waiting"] == 3)
    sale.choose("Anna")
    sale.press(Qt.Key.Key_R)
    sale.stands(Anna_A12_3="released", Bruno_A12_1="held", Carla_A12_2="held")
    until(lambda: sale.link.products[0]["waiting"] == 0)
    # Others have it by now: that is said, nothing is sold twice, and Anna is first in line again.
    sale.press(Qt.Key.Key_U)
    until(lambda: "waits, in its old place" in sale.window.toast_card.words.text())
    sale.stands(Anna_A12_3="waitlisted")
    assert sale.left("A12") == 0
    sale.ask("stock", code="A12", stock=3)
    sale.stands(Anna_A12_3="held")


def test_a_question_is_accepted_taken_back_and_accepted_again(sale: Stall) -> None:
    sale.say(("Anna", "A 12"), ("Bruno", "T7"))
    until(lambda: sale.state["claims"]["doubts"] == 2)
    until(lambda: len(sale.page.doubts) == 2)
    assert "Anna" in sale.page.doubts.accessibleName()
    sale.answer(Qt.Key.Key_Return)
    sale.stands(Anna_A12_1="held")
    until(lambda: sale.left("A12") == 2 and sale.state["claims"]["doubts"] == 1)
    sale.click("toast-action")
    sale.stands(Anna_A12_1="cancelled")
    until(lambda: sale.left("A12") == 3 and sale.state["claims"]["doubts"] == 2)
    assert "Anna" in sale.page.doubts.accessibleName()
    sale.answer(Qt.Key.Key_Return)
    until(lambda: [each["state"] for each in sale.ask("claims")] == ["cancelled", "held"])
    until(lambda: sale.left("A12") == 2 and sale.state["claims"]["doubts"] == 1)
    # Which kind is asked before it is noted.
    sale.answer(Qt.Key.Key_Return)
    assert sale.state["claims"]["doubts"] == 1
    QTest.keyClick(sale.page.doubts, Qt.Key.Key_Down)
    sale.answer(Qt.Key.Key_Return)
    sale.stands(Bruno_T7_rosso_M_1="held")
    until(lambda: sale.state["claims"]["doubts"] == 0 and not sale.page.doubts.isVisible())


def test_a_question_that_is_no_claim_is_dismissed_and_comes_back(sale: Stall) -> None:
    sale.say(("Anna", "A 12"))
    until(lambda: len(sale.page.doubts) == 1)
    sale.answer(Qt.Key.Key_Backspace)
    until(lambda: sale.state["claims"]["doubts"] == 0)
    sale.click("toast-action")
    until(lambda: sale.state["claims"]["doubts"] == 1)
    until(sale.page.doubts.isVisible)
    assert sale.ask("claims") == []


def test_who_wants_more_than_one_may_have_gets_it_when_the_host_says_so(sale: Stall) -> None:
    sale.ask("claim-rules-set", limit=1)
    sale.say(("Anna", "A12"), ("Anna", "A12"))
    until(lambda: len(sale.page.doubts) == 1)
    assert [each["quantity"] for each in sale.ask("claims")] == [1]
    assert [each["why"] for each in sale.ask("doubts")] == ["limit"]
    sale.answer(Qt.Key.Key_Return)
    until(lambda: [each["quantity"] for each in sale.ask("claims")] == [1, 1])


def test_a_claim_by_telephone_and_what_happened_to_it(sale: Stall) -> None:
    sale.click("claims-add-button")
    sale.type("claims-add-name", "Signora Pina")
    box = sale.find("claims-add-product")
    box.setCurrentIndex(box.findData("T7"))
    kind = sale.find("claims-add-variant")
    until(kind.isVisible)
    kind.setCurrentIndex(kind.findData("blu M"))
    sale.click("claims-add-now")
    until(lambda: sale.left("T7") == 2)
    claim = sale.ask("claims")[0]
    assert (claim["author"], claim["platform"], claim["variant"]) == ("Signora Pina", "hand", "blu M")
    sale.page.adding.close_form()
    sale.choose("Signora Pina")
    sale.press(Qt.Key.Key_C)
    until(lambda: sale.ask("claims")[0]["state"] == "confirmed")
    until(lambda: sale.page.model.known(claim["id"]).state == "confirmed")  # type: ignore[union-attr]
    row = sale.page.model.known(claim["id"])
    assert row is not None
    sale.page._ask_history(row, sale.page.view.rect().center())
    until(lambda: sale.window.findChild(QMenu, "claims-history") is not None)
    until(lambda: sale.find("claims-history").isVisible())
    said = [action.text().split("  ")[1] for action in sale.find("claims-history").actions()]
    assert said == ["held · by you", "confirmed · by you"]
    sale.find("claims-history").close()


def test_pausing_and_the_rules_of_the_settings_reach_the_engine(sale: Stall) -> None:
    sale.window.open_settings()
    sale.click("settings-claims")
    settings = sale.find("settings")
    page = settings.claims
    until(lambda: page._rules)
    page.hold_box.setCurrentIndex(0)
    page.hold_box.activated.emit(0)
    page.limit_box.setValue(2)
    page.limit_box.editingFinished.emit()
    page.words_edit.setText("lo voglio subito")
    page.words_edit.editingFinished.emit()
    page.thanks_edit.setText("grazie di cuore")
    page.thanks_edit.editingFinished.emit()
    page.name_box.setCurrentIndex(page.name_box.findData("full"))
    page.name_box.activated.emit(page.name_box.currentIndex())
    page.pause_switch.click()
    wanted = {
        "hold_s": float(page.hold_box.itemData(0)),
        "limit": 2,
        "most": 20,
        "words": ["lo voglio subito"],
        "paused": True,
        "after_s": 600.0,
        "name": "full",
        "ticker": True,
        "thanks": "grazie di cuore",
    }
    until(lambda: sale.ask("claim-rules") == wanted)
    until(sale.page.paused.isVisible)
    sale.say(("Anna", "A12"))
    QTest.qWait(500)
    assert sale.ask("claims") == []
    sale.page.paused.go_on.click()
    until(lambda: not sale.page.paused.isVisible())
    sale.say(("Bruno", "lo voglio subito A12 x3"))
    sale.stands(Bruno_A12_2="held")
    settings.close()


# --------------------------------------------------------------------------------------------------------- the orders


def test_orders_from_the_claims_to_the_packing_list(sale: Stall, tmp_path: Path) -> None:
    way = {"payee": "Azienda Agricola Le Querce", "iban": "IT60X0542811101000000123456"}
    sale.ask("way-put", name="Bonifico", kind="sepa", fields=way, usual=True)
    sale.say(("Anna", "K7 x2"), ("Bruno", "A12"), ("Annetta", "A12 x2"), ("Anna", "T7 blu M"))
    sale.stands(Anna_K7_2="held", Bruno_A12_1="held", Annetta_A12_2="held", Anna_T7_blu_M_1="held")
    dialog = sale.orders()
    until(lambda: len(dialog.model) == 3)
    anna = dialog.model.order(0)[0]
    assert [each["code"] for each in anna["lines"]] == ["K7", "T7"]
    assert (anna["total"], anna["estimated"]) == ("61.00 EUR", True)  # 2 × about 500 g of 20 €/kg, and 41 €

    # On the scales it is 1.150 g.
    cheese = anna["lines"][0]["id"]
    dialog.view.setCurrentIndex(dialog.model.index(0))
    until(lambda: sale.window.findChild(QLineEdit, "order-name") is not None)
    box = sale.find(f"order-weigh-{cheese}")
    box.setFocus()
    QTest.keyClicks(box, "1,15")
    QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: dialog.model.order(0)[0]["total"] == "64.00 EUR")
    assert not dialog.model.order(0)[0]["estimated"]

    # Anna and Annetta are one person, are two again, and are one.
    sale.type("order-phone", "333 123 4567")
    until(lambda: dialog.model.order(0)[0]["buyer"]["phone"] == "+393331234567")
    for row in (0, 2):
        dialog.view.selectionModel().select(dialog.model.index(row), dialog.view.selectionModel().SelectionFlag.Select)
    dialog.act("merge")
    until(lambda: len(dialog.model) == 2)
    assert [each["code"] for each in dialog.model.order(0)[0]["lines"]] == ["K7", "A12", "T7"]
    sale.window.undo()
    until(lambda: len(dialog.model) == 3)
    until(lambda: dialog.model.order(2)[0]["buyer"]["name"] == "Annetta")
    assert dialog.model.order(2)[0]["buyer"]["phone"] == ""
    dialog.view.clearSelection()
    for row in (0, 2):
        dialog.view.selectionModel().select(dialog.model.index(row), dialog.view.selectionModel().SelectionFlag.Select)
    dialog.act("merge")
    until(lambda: len(dialog.model) == 2)
    assert dialog.model.order(0)[0]["total"] == "73.00 EUR"

    # What is noted, agreed, paid and packed.
    dialog.view.setCurrentIndex(dialog.model.index(0))
    sale.type("order-pickup", "sabato in cascina")
    sale.type("order-note", "busta di carta")
    until(lambda: dialog.model.order(0)[0]["note"] == "busta di carta")
    assert dialog.model.order(0)[0]["pickup"] == "sabato in cascina"
    dialog.act("confirm")
    until(lambda: dialog.model.order(0)[0]["state"] == "confirmed")
    dialog.act("paid")
    until(lambda: dialog.model.order(0)[0]["state"] == "paid")
    sale.window.undo()
    until(lambda: dialog.model.order(0)[0]["state"] == "confirmed")
    dialog.act("packed")
    until(lambda: dialog.model.order(0)[0]["packed_at"] is not None)
    dialog.act("packed")
    until(lambda: dialog.model.order(0)[0]["packed_at"] is None)
    dialog.act("packed")
    until(lambda: dialog.model.order(0)[0]["packed_at"] is not None)

    # What the buyer is sent says what it comes to and, once all of it is weighed, where it is paid.
    message: QPlainTextEdit = sale.find("order-message")
    until(lambda: "73,00" in message.toPlainText())
    assert "IT60" not in message.toPlainText()
    for line in dialog.model.order(0)[0]["lines"]:
        if line["code"] == "A12":
            sale.ask("claim-weigh", id=line["id"], grams=1000 * line["quantity"])
    until(lambda: "IT60" in message.toPlainText())
    assert "73,00" in message.toPlainText()
    assert "IT60 X054 2811 1010 0000 0123 456" in message.toPlainText()
    until(sale.find("order-whatsapp").isEnabled)
    address = urlsplit(dialog.basket._whatsapp)
    assert (address.netloc, address.path) == ("wa.me", "/393331234567")
    assert parse_qs(address.query)["text"][0].replace("\xa0", " ") == message.toPlainText()

    # And the papers.
    sheet = tmp_path / "ordini.xlsx"
    sale.link.call("orders-export", lambda _answer: dialog._saved(str(sheet)), path=str(sheet))
    until(lambda: "ordini.xlsx" in sale.window.toast_card.words.text())
    rows = [row for each in openpyxl.load_workbook(sheet) for row in each.iter_rows(values_only=True)]
    assert any("K7" in row and 23 in row for row in rows), rows
    paper = tmp_path / "lista.pdf"
    print_packing_list(dialog.model.all, sale.state["shop"], str(paper))
    (page,) = pages_of(paper)
    assert all(said in page for said in ("Anna", "Bruno", "K7", "sabato in cascina", "busta di carta")), page
    dialog.close()


# ------------------------------------------------------------------------------------------------------- getting paid


def test_a_number_is_typed_as_at_home_and_leads_to_whatsapp(sale: Stall) -> None:
    sale.window.open_settings()
    sale.click("settings-ways")
    settings = sale.find("settings")
    until(lambda: settings.ways._heard)
    settings.ways.begin("whatsapp")
    sale.type("way-number", "12")
    sale.click("way-save")
    until(lambda: "too short" in sale.find("way-error", QLabel).text())
    sale.type("way-number", "333 123 4567")
    sale.click("way-save")
    until(lambda: len(settings.ways.rows) == 1)
    assert sale.ask("ways")[0]["number"] == "+39 333 123 4567"
    assert sale.ask("link-check", code="A12")["payload"].startswith("https://wa.me/393331234567")
    until(lambda: "It fits" in sale.find("way-lines", QLabel).text())
    settings.ways.rows[0].delete.click()
    until(lambda: settings.ways.rows == [])
    sale.click("toast-action")
    until(lambda: [way["usual"] for way in sale.ask("ways")] == [True])
    until(lambda: len(settings.ways.rows) == 1)
    settings.close()


def test_the_link_of_a_way_is_shown_in_the_dialog_of_a_product(sale: Stall) -> None:
    sale.ask("way-put", name="PayPal", kind="paypal", fields={"handle": "lequerce"}, usual=True)
    sale.window.products.edit(sale.link.products[0])
    dialog = sale.find("product-dialog")
    until(lambda: dialog._made is not None)
    assert "paypal.me/lequerce" in dialog._made["payload"].casefold()
    assert "lequerce" in dialog._address.text().replace("\u200b", "")
    dialog.close()


def test_the_window_finds_the_ledger_again_after_the_engine_was_killed(sale: Stall, tmp_path: Path) -> None:
    sale.say(("Anna", "A12 x2"), ("Bruno", "K7"))
    sale.stands(Anna_A12_2="held", Bruno_K7_1="held")
    sale.choose("Anna")
    sale.press(Qt.Key.Key_C)
    sale.stands(Anna_A12_2="confirmed")
    sale.live.process.kill()
    sale.live.process.wait()
    until(lambda: not sale.link.connected)
    folder = tmp_path / "again"
    folder.mkdir()
    arguments = ("--data-dir", str(sale.live.data_dir), "--resume")
    with Live(folder, *QUIET, *arguments, command="engine", environment=NOWHERE) as live:
        live.data_dir = sale.live.data_dir
        until(lambda: sale.link.connected)
        sale.stands(Anna_A12_2="confirmed", Bruno_K7_1="held")
        until(lambda: sale.left("A12") == 1)
        live.end()
