"""`bancarella products`, with a store of its own and no studio."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from studio import shop
from studio.domain.claims import Wanted
from studio.domain.money import Money
from studio.engine.shelf import open_store
from tests.store.stall import RULES, said

LIST = "code,title,price,stock,variant\nD1,Dress,50,,\nD1,,,3,{}\nD1,,,{},red / L\n"


def products(folder: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    shop.add_products_commands(parser)
    return shop.products(parser.parse_args(words), folder)


def test_an_import_names_what_people_have_and_it_leaves_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "list.csv"
    file.write_text(LIST.format("red / M", 1))
    assert products(tmp_path, "import", str(file)) == 0
    store, now = open_store(tmp_path), datetime.now(UTC)
    with store.write() as ledger:
        show = ledger.begin_show("Market", now)
        ledger.claim(said("anna"), [Wanted("D1", "red M", 4)], show, RULES, now)
    store.close()
    assert capsys.readouterr().err == ""
    file.write_text(LIST.format("blue / M", 1).replace("3,", "5,"))
    for words in (("import", "--dry-run"), ("import",)):
        assert products(tmp_path, *words, str(file)) == 0
        told = capsys.readouterr()
        assert "“D1” does not come as “red M” in this list. Taken: 3, waited for: 1." in told.err
        assert "red M" not in told.out
    # The last list knew of none.
    assert products(tmp_path, "import", str(file)) == 0
    assert capsys.readouterr().err == ""


def test_an_offer_whose_end_nobody_saw_is_not_on_the_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "list.csv"
    file.write_text("code,title,price,stock\nA1,One,10,5\nA2,Two,10,5\n")
    assert products(tmp_path, "import", str(file)) == 0
    store, now = open_store(tmp_path), datetime.now(UTC)
    with store.write() as ledger:
        ledger.start_offer("A1", Money(500, "EUR"), now - timedelta(seconds=1), now - timedelta(minutes=1))
        ledger.start_offer("A2", Money(500, "EUR"), now + timedelta(hours=1), now)
    store.close()
    capsys.readouterr()
    assert products(tmp_path, "list") == 0
    assert [line.split()[:2] for line in capsys.readouterr().out.splitlines()] == [["A1", "10.00"], ["A2", "5.00"]]
