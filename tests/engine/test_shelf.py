from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.domain.catalogue import CatalogueError, write_catalogue
from studio.domain.money import Money
from studio.domain.product import Product
from studio.engine.shelf import ProductListError, forget_store, open_store, read_products

EGGS = Product("U2", "Uova di montagna", Money(360, "EUR"), stock=30)
BREAD = Product("P9", "Pane", Money(520, "EUR"), unit="kg", url="https://fattoria.example/p9")


def test_what_an_earlier_version_kept_as_a_list_is_taken_in_once(tmp_path: Path) -> None:
    (tmp_path / "products.csv").write_text(write_catalogue([EGGS, BREAD]), encoding="utf-8")
    for _ in range(2):
        store = open_store(tmp_path)
        with store.read() as ledger:
            assert ledger.products() == (EGGS, BREAD)
        store.close()
        assert sorted(path.name for path in tmp_path.glob("products*")) == ["products.csv.taken"]


def test_a_demo_forgets_what_was_sold_in_the_last_one(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    with store.write() as ledger:
        ledger.take_products([EGGS])
    store.close()
    forget_store(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ProductListError, match="cannot be read"):
        read_products(tmp_path / "not-there.csv")
    (tmp_path / "list.csv").write_bytes(b"PK\3\4workbook")
    with pytest.raises(CatalogueError):
        read_products(tmp_path / "list.csv")


def test_the_command_line_imports_lists_and_exports(tmp_path: Path) -> None:
    def products(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "studio", "products", *words, "--data-dir", str(tmp_path / "data")]
        return subprocess.run(command, capture_output=True, text=True)

    source, copy = tmp_path / "mine.csv", tmp_path / "copy.csv"
    source.write_text("codice;nome;prezzo;giacenza\nU2;Uova;3,60;30\nP9;Pane;cinque;\n", encoding="utf-8")
    done = products("import", str(source))
    assert (done.returncode, done.stdout) == (0, "1 added, 0 replaced.\n")
    assert "Line 3" in done.stderr
    assert "Uova" in products("list").stdout
    assert products("export", str(copy)).returncode == 0
    assert read_products(copy).products == read_products(source).products
    assert products("import", str(tmp_path / "none.csv")).returncode == 2
