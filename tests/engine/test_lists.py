"""Lists of products, in and out, with a till and a store of their own and no show around them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import openpyxl
import pytest

from studio.domain.errors import Refused
from studio.domain.money import Money
from studio.engine import chosen_columns
from studio.engine.chosen_columns import ChosenColumns
from studio.papers.pictures import Fetched
from tests.chat.test_hub import DEADLINE_S
from tests.engine.test_selling import Counter

HEADINGS = ("Sigla", "Che cosa è", "Prezzo al pubblico €", "Quanti ne ho", "Foto", "Taglia", "Colore")
ROWS = (
    ("F1", "Pecorino", "18,90", 12, "foto/pecorino.jpg", None, None),
    ("M1", "Maglione", "49,00", 3, "foto/manca.jpg", "S", "rosso"),
    ("M1", "Maglione", "49,00", 2, "foto/manca.jpg", "M", "rosso"),
    ("M1", "Maglione", "55,00", 1, "foto/manca.jpg", "L", "blu"),
    ("C1", "Ricotta", "da chiedere", 5, None, None, None),
)
CHOSEN = {"code": "Sigla", "title": "Che cosa è", "stock": "Quanti ne ho"}


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path)
    yield made
    made.goods.close()
    made.stall.close()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """A seller's: a name above the headings, which are in the third row."""
    return saved(tmp_path / "listino.xlsx", ROWS)


def saved(path: Path, rows: tuple[tuple[object, ...], ...]) -> Path:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (("Le Querce - listino",), (), HEADINGS, *rows):
        sheet.append(row)
    book.save(path)
    (path.parent / "foto").mkdir(exist_ok=True)
    (path.parent / "foto" / "pecorino.jpg").write_bytes(b"a picture")
    return path


def counts(answer: dict[str, Any]) -> tuple[int, int, int]:
    return answer["new"], answer["changed"], answer["unchanged"]


def both(counter: Counter, path: Path, **asked: Any) -> tuple[int, int, int]:
    """What the import did; it is what was said of it before."""
    said = counter.ask("import-preview", path=str(path), **asked)
    done = counter.ask("import-apply", path=str(path), **asked)
    assert counts(said) == counts(done)
    assert done["replaced"] == done["changed"] + done["unchanged"]
    return counts(done)


def test_what_an_import_did_is_what_was_said_of_it(counter: Counter, workbook: Path) -> None:
    asked = {"mapping": CHOSEN}
    assert both(counter, workbook, **asked) == (2, 0, 0)
    assert both(counter, workbook, **asked) == (0, 0, 2)
    cheaper = (("F1", "Pecorino", "17,90", *ROWS[0][3:]), *ROWS[1:])
    assert both(counter, saved(workbook, cheaper), **asked) == (0, 1, 1)
    more = (cheaper[0], (*ROWS[1][:3], 9, *ROWS[1][4:]), *ROWS[2:])
    assert both(counter, saved(workbook, more), **asked) == (0, 1, 1), "there are more of one variant"
    uncounted = ((*cheaper[0][:3], None, *cheaper[0][4:]), *more[1:])
    assert both(counter, saved(workbook, uncounted), **asked) == (0, 1, 1)
    assert both(counter, workbook, **asked) == (0, 0, 2)
    assert both(counter, saved(workbook, more), **asked) == (0, 1, 1)


def test_what_was_sold_or_counted_since_is_no_change_of_the_list(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("code,title,price,stock\nF1,Pecorino,18.90,12\n")
    assert both(counter, file) == (1, 0, 0)
    counter.stall.until(lambda: counter.stall.left("F1") == 12)
    counter.stall.hear("m1", "F1 x2")
    counter.stall.until(lambda: counter.stall.left("F1") == 10)
    assert both(counter, file) == (0, 0, 1)
    with counter.stall.till.store.write() as ledger:
        ledger.set_stock("F1", None, 4, counter.stall.desk.now())
    assert both(counter, file) == (0, 0, 1), "some went bad, and the list says nothing else than before"
    file.write_text("code,title,price,stock\nF1,Pecorino,18.90,14\n")
    assert both(counter, file) == (0, 1, 0)
    with counter.stall.till.store.read() as ledger:
        assert ledger.product("F1").stock == 6


def test_whether_there_is_any_in_words_says_of_what_is_counted_only_that_none_is_left(
    counter: Counter, tmp_path: Path
) -> None:
    def left(*codes: str) -> list[int | None]:
        with counter.stall.till.store.read() as ledger:
            return [ledger.product(code).left for code in codes]

    file = tmp_path / "list.csv"
    file.write_text("code,title,price,stock\nF1,Pecorino,18.90,3\nF2,Olio,9,4\n")
    assert both(counter, file) == (2, 0, 0)
    words = "code,title,price,availability\nF1,Pecorino,18.90,in stock\nF2,Olio,9,{}\nF3,Miele,5,in stock\n"
    file.write_text(words.format("in stock"))
    assert both(counter, file) == (1, 0, 2), "that there are some is known"
    assert left("F1", "F2", "F3") == [3, 4, None]
    file.write_text(words.format("esaurito"))
    assert both(counter, file) == (0, 1, 2)
    assert left("F1", "F2", "F3") == [3, 0, None]
    file.write_text(words.format("in stock"))
    assert both(counter, file) == (0, 0, 3)
    assert left("F1", "F2", "F3") == [3, 0, None], "what was counted is never without end"


_FEED = "id\ttitle\tlink\timage_link\tavailability\tprice\nA1\tTea\thttps://x.example/a\t\t{}\t19.90 EUR\n"
_FROM_A_SHOP = "ID,Type,SKU,Name,In stock?,Regular price\n1,simple,A1,Tee,{},10\n"


@pytest.mark.parametrize(
    ("list_", "none", "some"), [(_FEED, "out of stock", "in stock"), (_FROM_A_SHOP, "0", "1")], ids=["feed", "shop"]
)
@pytest.mark.parametrize("known", [False, True])
def test_a_list_without_numbers_closes_and_opens_what_nobody_counts(
    counter: Counter, tmp_path: Path, list_: str, none: str, some: str, known: bool
) -> None:
    def left() -> int | None:
        with counter.stall.till.store.read() as ledger:
            return ledger.product("A1").left

    file, stall = tmp_path / "list.csv", counter.stall
    if known:
        file.write_text(list_.format(some))
        assert both(counter, file) == (1, 0, 0)
        assert left() is None
        stall.hear("m0", "A1 x2", "Bea")
        stall.until(lambda: len(stall.claims()) == 1)
    file.write_text(list_.format(none))
    assert both(counter, file) == ((0, 1, 0) if known else (1, 0, 0))
    assert left() == 0
    stall.hear("m1", "A1 x3")
    stall.until(lambda: stall.claims()[-1:] == [("m1", "A1", 3, "waitlisted")])
    assert both(counter, file) == (0, 0, 1)
    file.write_text(list_.format(some))
    assert both(counter, file) == (0, 1, 0)
    assert (left(), stall.claims()[-1]) == (None, ("m1", "A1", 3, "held"))
    assert both(counter, file) == (0, 0, 1)
    file.write_text(list_.format(none))
    assert both(counter, file) == (0, 1, 0)
    stall.till.change_products(lambda ledger: ledger.set_stock("A1", None, 0, stall.now())).result(DEADLINE_S)
    file.write_text(list_.format(some))
    assert both(counter, file) == (0, 0, 1)
    assert left() == 0, "the seller has counted since"


def test_a_list_without_skus_takes_none_away(counter: Counter, tmp_path: Path) -> None:
    def skus() -> list[str]:
        with counter.stall.till.store.read() as ledger:
            return [variant.sku for variant in ledger.product("S1").variants]

    file = tmp_path / "list.csv"
    file.write_text("code,title,price,variant,sku\nS1,Tee,19,M,K1\nS1,,,L,K2\n")
    assert both(counter, file) == (1, 0, 0)
    file.write_text("code,title,price,variant\nS1,Tee,19,m\nS1,,,L\n")
    assert both(counter, file) == (0, 1, 0), "another spelling alone"
    assert both(counter, file) == (0, 0, 1)
    assert skus() == ["K1", "K2"]
    file.write_text("code,title,price,variant\nS1,Tee,19,XL\nS1,,,L\nS1,,,m\n")
    assert both(counter, file) == (0, 1, 0)
    assert skus() == ["", "K2", "K1"]
    file.write_text("code,title,price,variant,sku\nS1,Tee,19,XL,\nS1,,,L,\nS1,,,m,K1\n")
    assert both(counter, file) == (0, 1, 0)
    assert skus() == ["", "", "K1"]


def test_an_offer_that_runs_is_no_change_of_the_list(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("code,title,price,stock\nF1,Pecorino,18.90,12\n")
    assert both(counter, file) == (1, 0, 0)
    now = counter.stall.desk.now()
    with counter.stall.till.store.write() as ledger:
        ledger.start_offer("F1", Money(1500, "EUR"), now + timedelta(minutes=5), now)
    assert both(counter, file) == (0, 0, 1)


def test_a_picture_that_is_not_there_is_said_and_takes_no_other_away(counter: Counter, workbook: Path) -> None:
    asked = {"path": str(workbook), "mapping": CHOSEN}
    found = counter.ask("import-preview", **asked)
    (said,) = [each for each in found["problems"] if "picture" in each]
    assert said.startswith("Line 5, Foto: there is no picture “foto/manca.jpg”; put it there")
    counter.ask("import-apply", **asked)
    there = workbook.parent / "foto" / "manca.jpg"
    there.write_bytes(b"another picture")
    assert not [each for each in counter.ask("import-preview", **asked)["problems"] if "picture" in each]
    counter.ask("import-apply", **asked)
    moved = saved(workbook, tuple((*row[:4], "gone.jpg", *row[5:]) for row in ROWS))
    assert both(counter, moved, mapping=CHOSEN) == (0, 0, 2)
    with counter.stall.till.store.read() as ledger:
        assert ledger.product("M1").image == str(there)


def test_sizes_and_colours_of_a_list_are_claimed(counter: Counter, workbook: Path) -> None:
    counter.ask("import-apply", path=str(workbook), mapping=CHOSEN)
    counter.stall.until(lambda: counter.stall.left("F1") == 12)
    counter.stall.hear("m1", "M1 rosso M")
    counter.stall.until(lambda: len(counter.stall.claims()) == 1)
    with counter.stall.till.store.read() as ledger:
        ((code, variant),) = [(each.code, each.variant) for each in ledger.claims()]
    assert (code, variant) == ("M1", "rosso M")


def test_rows_are_counted_as_the_spreadsheet_does(counter: Counter, workbook: Path) -> None:
    found = counter.ask("import-preview", path=str(workbook))
    assert found["problems"] == ["Line 3: no column is known to hold the title; say which one does"]
    assert found["left_out"] == 0, "of what was not read"
    found = counter.ask("import-preview", path=str(workbook), mapping=CHOSEN)
    assert "Line 8, Prezzo al pubblico €: “da chiedere” is not a price" in found["problems"]


def test_columns_that_were_chosen_are_proposed_for_the_next_such_list(counter: Counter, workbook: Path) -> None:
    path = str(workbook)
    assert counter.ask("import-preview", path=path)["chosen"] == {}
    counter.ask("import-preview", path=path, mapping=CHOSEN)
    assert counter.ask("import-preview", path=path)["kind"] == "unknown", "what was only looked at is not remembered"
    counter.ask("import-apply", path=path, mapping=CHOSEN)
    again = counter.ask("import-preview", path=str(saved(workbook.with_name("other.xlsx"), ROWS[:2])))
    assert (again["chosen"], again["kind"], again["good"]) == (CHOSEN, "plain", 2)
    assert again["mapping"].items() >= CHOSEN.items()
    counter.ask("import-apply", path=path, mapping=CHOSEN | {"stock": ""})
    assert counter.ask("import-preview", path=path)["chosen"]["stock"] == ""
    assert counter.ask("import-preview", path=path, mapping={})["chosen"] == {}, "who says which, is asked nothing"


def test_what_is_remembered_of_columns_is_bounded_and_a_spoiled_file_costs_nothing_else(tmp_path: Path) -> None:
    columns = ChosenColumns(tmp_path)
    for number in range(chosen_columns.MOST_KEPT + 2):
        columns.keep(("Preis", f"Nr. {number}"), {"code": f"Nr. {number}"})
    assert columns.of(("preis", "NR 1")) == {}
    assert ChosenColumns(tmp_path).of(("PREIS", "Nr. 2")) == {"code": "Nr. 2"}
    file = tmp_path / chosen_columns.FILE
    assert len(json.loads(file.read_text())) == chosen_columns.MOST_KEPT
    file.write_bytes(b"[{\xff")
    assert columns.of(("Preis", "Nr. 2")) == {}
    columns.keep(("Preis", "Nr. 2"), {"code": "Nr. 2"})
    assert columns.of(("Preis", "Nr. 2")) == {"code": "Nr. 2"}
    nowhere = ChosenColumns(tmp_path / "gone")
    nowhere.keep(("Preis", "Nr. 2"), {"code": "Nr. 2"})
    assert nowhere.of(("Preis", "Nr. 2")) == {}


_KINDS = "code,title,price,stock,variant,sku\nD1,Dress,50,,,\nD1,,,3,{},{}\nD1,,,1,red / L,\n"


def test_what_a_list_calls_otherwise_stays_sold_and_what_it_leaves_out_is_named(
    counter: Counter, tmp_path: Path
) -> None:
    def states() -> list[tuple[str | None, str]]:
        with counter.stall.till.store.read() as ledger:
            return [(claim.variant, claim.state.value) for claim in ledger.claims()]

    file, stall = tmp_path / "list.csv", counter.stall
    file.write_text(_KINDS.format("red / M", "SKU-1"))
    assert both(counter, file) == (1, 0, 0)
    stall.until(lambda: stall.left("D1") == 4)
    stall.hear("m1", "D1 red M x3")
    stall.hear("m2", "D1 red M", "Bo")
    stall.until(lambda: len(states()) == 2)
    file.write_text(_KINDS.format("wine / M", "SKU-1"))
    asked: dict[str, Any] = {"path": str(file)}
    said, done = counter.ask("import-preview", **asked), counter.ask("import-apply", **asked)
    assert said["problems"] == done["problems"]
    assert (
        "“D1”: “red M” is called “wine M” in this list, and stays taken. Taken: 3, waited for: 1."
        in done["problems"][0]
    )
    assert counts(said) == counts(done) == (0, 1, 0)
    assert states() == [("wine M", "held"), ("wine M", "waitlisted")]
    counter.ask("import-undo", number=done["undo"])
    assert states() == [("red M", "held"), ("red M", "waitlisted")]
    file.write_text(_KINDS.format("blue / M", "SKU-9"))
    said, done = counter.ask("import-preview", **asked), counter.ask("import-apply", **asked)
    assert said["problems"] == done["problems"]
    assert "“D1” does not come as “red M” in this list. Taken: 3, waited for: 1." in done["problems"][0]
    stall.until(lambda: stall.desk.show.product("D1").waiting == 1)


def test_it_is_told_of_which_import_the_pictures_are(counter: Counter, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_text("code,title,price,image\nF1,Pecorino,18.90,http://127.0.0.1:9/f1.jpg\n")
    for _again in range(2):
        number = counter.ask("import-apply", path=str(file))["undo"]
        counter.stall.until(lambda: (counter.goods.progress() or {}).get("failed") == 1)
        told = counter.goods.progress()
        assert told is not None
        assert (told["import"], told["done"], told["of"]) == (number, 1, 1)
    counter.ask("import-undo", number=number)
    assert counter.goods.progress() is None


def test_an_undo_that_is_refused_ends_no_pictures(
    counter: Counter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And one that is done has none put anywhere, whenever they come."""
    started: list[tuple[Callable[[Fetched], None], MagicMock]] = []

    def fetch(_wanted: object, _folder: object, on_each: Callable[[Fetched], None]) -> MagicMock:
        started.append((on_each, MagicMock()))
        return started[-1][1]

    monkeypatch.setattr("studio.papers.pictures.fetch_pictures", fetch)
    file = tmp_path / "list.csv"
    file.write_text("code,title,price,stock\nF1,Pecorino,18.90,3\n")
    counter.ask("import-apply", path=str(file))
    file.write_text("code,title,price,stock,image\nF1,Pecorino,18.90,4,http://127.0.0.1:9/f1.jpg\n")
    number = counter.ask("import-apply", path=str(file))["undo"]
    ((on_each, fetching),) = started
    till, now = counter.stall.till, datetime.now(UTC)
    till.change_products(lambda ledger: ledger.delete_product("F1", now)).result()
    with pytest.raises(Refused):
        counter.ask("import-undo", number=number)
    assert not fetching.cancel.called
    assert counter.goods.progress() is not None
    till.change_products(lambda ledger: ledger.restore_product("F1", now)).result()
    counter.ask("import-undo", number=number)
    assert fetching.cancel.called
    assert counter.goods.progress() is None
    on_each(Fetched("F1", "", tmp_path / "f1.jpg"))
    till.change_products(lambda _: None).result()
    assert [product.image for product in till.products if product.code == "F1"] == [""]
